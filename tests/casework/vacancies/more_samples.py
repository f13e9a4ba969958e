"""More invented vacancy mails of 25 November 2026: other trades, other voices, other habits."""

from datetime import date

from tests.casework.vacancies.samples import Sample

MORE_SAMPLES: dict[str, Sample] = {
    "restaurant_owner": Sample(
        """Hej Jobcenter Norddjurs!

Så er vi der igen - vi mangler en kok til vores restaurant på Havnegade 4, 8500 Grenaa. Det er en fuldtidsstilling med
weekendarbejde. Man skal kunne arbejde selvstændigt, og det er et plus hvis man kan lidt engelsk.

Vi skal bruge vedkommende fra 15. december.

De bedste hilsner
Simon
Restaurant Ankeret""",
        title="kok",
        positions=1,
        hours="37",
        start=date(2026, 12, 15),
        place="Havnegade 4, 8500 Grenaa",
        contact="Simon",
        must=("arbejde selvstændigt",),
        nice=("lidt engelsk",),
    ),
    "cleaning_company_bullets": Sample(
        """Ledige stillinger

Rengøringsassistent
- 20 timer om ugen
- Arbejdssted: Ebeltoft
- Tiltrædelse: 1. januar 2027
- Ansøgningsfrist: 15. december 2026
- Kørekort B er nødvendigt

Kontakt driftsleder Maja Steen, maja@rentdjurs.example""",
        title="Rengøringsassistent",
        positions=1,
        hours="20",
        deadline=date(2026, 12, 15),
        start=date(2027, 1, 1),
        place="Ebeltoft",
        contact="Maja Steen",
        must=("Kørekort B",),
    ),
    "english_start_up": Sample(
        """Hi there,

Our team is growing and we're hiring a Customer Support Specialist (37 hours). You will work from our office in Aarhus.

What we expect:
- Excellent English, both written and spoken
- Experience with customer service

Nice to have:
- German or Dutch

Please apply no later than 31 December 2026. Start date: as soon as possible.

Cheers,
Olivia Grant""",
        title="Customer Support Specialist",
        positions=1,
        hours="37",
        deadline=date(2026, 12, 31),
        start="asap",
        place="Aarhus",
        contact="Olivia Grant",
        must=("Excellent English", "customer service"),
        nice=("German or Dutch",),
    ),
    "school_temp": Sample(
        """Vi søger en lærervikar til Auning Skole fra uge 2 og frem til sommerferien, ca. 25-28 timer/uge. Du behøver ikke være
uddannet lærer, men det er en fordel. Skriv til skoleleder Per Hviid inden d. 14. december.""",
        title="lærervikar",
        positions=1,
        hours="25-28",
        deadline=date(2026, 12, 14),
        start=date(2027, 1, 11),
        contact="Per Hviid",
        nice=("uddannet lærer",),
        place="Auning",
    ),
    "carpenter_firm": Sample(
        """Tømrersvend søges!
Vi har travlt og søger derfor en udlært tømrersvend med start 4/1. 37 timer. Kørekort B. Gerne erfaring med tagarbejde.
Firmaet ligger i Ryomgård, men vi kører over hele Djursland.
Ring til Jacob på 40 11 22 33""",
        title="Tømrersvend",
        must=("Kørekort B",),
        hours="37",
        positions=1,
        start=date(2027, 1, 4),
        place="Ryomgård",
        contact="Jacob",
        nice=("erfaring med tagarbejde",),
    ),
    "supermarket": Sample(
        """Butiksassistent til Super Grenaa

Kan du lide travlhed og smil? Så er du måske vores nye butiksassistent.
Stillingen er på 30 timer med skiftende vagter, og du skal være fyldt 18 år.
Send din ansøgning til butikschef Kim Ravn senest d. 1/12.
Samtaler i uge 50. Vi forventer tiltrædelse d. 15/12.""",
        title="butiksassistent",
        positions=1,
        hours="30",
        deadline=date(2026, 12, 1),
        start=date(2026, 12, 15),
        contact="Kim Ravn",
        must=("fyldt 18 år",),
    ),
    "accountant_private": Sample(
        """Kære alle

Vores bogholder går på pension, og vi skal derfor have ansat en ny bogholder 37 timer ugentligt pr. 1. februar 2027.
Erfaring med e-conomic er en forudsætning. Det vægter positivt, hvis du har arbejdet i en mindre virksomhed.
Arbejdssted: Kolind.
Ansøgning og CV sendes til job@djursregnskab.example inden jul, dog senest den 20. december.

Med venlig hilsen

Djurs Regnskab ApS
Lone Krogh
Tlf. 86 39 00 00""",
        title="bogholder",
        positions=1,
        hours="37",
        deadline=date(2026, 12, 20),
        start=date(2027, 2, 1),
        place="Kolind",
        contact="Lone Krogh",
        must=("e-conomic",),
        nice=("mindre virksomhed",),
    ),
    "english_farm": Sample(
        """Hello! We need a farm worker for our dairy farm near Trustrup from the 1st of March. 37 hours per week on average,
including every other weekend. Driver's licence is required. Experience with cows would be great. You can rent a small
house from us. Call Henrik on 51 52 53 54.""",
        title="farm worker",
        positions=1,
        hours="37",
        start=date(2027, 3, 1),
        place="Trustrup",
        contact="Henrik",
        must=("Driver's licence",),
        nice=("Experience with cows",),
    ),
    "it_municipality": Sample(
        """Norddjurs Kommune søger en IT-supporter til Digitalisering i Grenaa

Stillingen er en fast fuldtidsstilling (37 timer), og arbejdsstedet er Torvet 3, 8500 Grenaa.

Kvalifikationer
- Du har erfaring med Windows og Intune
- Du er serviceminded
- Det er en fordel, at du kender sundhedsområdet

Ansøgningsfrist: mandag den 14. december 2026 kl. 8.00
Ansættelse pr. 1. februar 2027

Yderligere oplysninger fås hos teamleder Ulla Fog på 89 59 10 10.""",
        title="IT-supporter",
        positions=1,
        hours="37",
        deadline=date(2026, 12, 14),
        start=date(2027, 2, 1),
        place="Torvet 3, 8500 Grenaa",
        contact="Ulla Fog",
        must=("Windows", "serviceminded"),
        nice=("sundhedsområdet",),
    ),
    "short_text_message": Sample(
        "Mangler en mand på lageret fra mandag, 37 t. Truckkort et must. Vh Steen",
        title="mand på lageret",
        positions=1,
        hours="37",
        start=date(2026, 11, 30),
        contact="Steen",
        must=("Truckkort",),
    ),
    "cafe_students": Sample(
        """Vi leder efter to søde unge mennesker til caféen i Ebeltoft, 10-15 timer om ugen, mest weekend. Man behøver ikke have
erfaring. Opstart snarest. Kig forbi eller skriv til cafe@molen.example. Knus Caroline""",
        title="mennesker",
        positions=2,
        hours="10-15",
        start="asap",
        place="Ebeltoft",
        contact="Caroline",
    ),
    "electrician_in_subject": Sample(
        """Hej

Se venligst vedhæftede. Ansøgningsfristen er 10. december, og vi starter gerne den 4. januar.

Mvh
Rune Damgaard
Djurs El A/S""",
        subject="Vi søger 2 elektrikere til Djurs El",
        title="elektrikere",
        positions=2,
        deadline=date(2026, 12, 10),
        start=date(2027, 1, 4),
        contact="Rune Damgaard",
    ),
    "nurse_weekly_hours": Sample(
        """Sygeplejerske til hjemmeplejen i Ørum

Arbejdstiden er 28 timer ugentligt i dagvagt, og hver tredje weekend. Du skal have dansk autorisation og kørekort.
Vi tilbyder løn efter overenskomst. Stillingen ønskes besat 1. marts eller hurtigst muligt.
Frist: 5. januar.

Leder Birthe Holst kan kontaktes på 89 59 22 22.""",
        title="Sygeplejerske",
        positions=1,
        hours="28",
        deadline=date(2027, 1, 5),
        start=date(2027, 3, 1),
        place="Ørum",
        contact="Birthe Holst",
        must=("dansk autorisation og kørekort",),
    ),
    "factory_english_danish": Sample(
        """Djurs Pack is looking for 5 production workers for evening shifts in Auning.

Requirements: You must understand and speak basic English. Forklift licence is an advantage.
Working hours: 37 hours/week, Monday-Friday 15.00-22.30.
Deadline for applications: 4 January 2027. Expected start: mid-January.

Contact person: Marta Lis, HR""",
        title="production workers",
        positions=5,
        hours="37",
        deadline=date(2027, 1, 4),
        place="Auning",
        contact="Marta Lis",
        must=("speak basic English",),
        nice=("Forklift licence",),
    ),
    "hairdresser": Sample(
        """Frisør søges til salon i Hornslet. Timetal efter aftale, gerne 25-30 timer. Løbende ansættelsessamtaler. Du er udlært frisør.
Kærlig hilsen Mie, Salon Mie""",
        title="Frisør",
        must=("udlært frisør",),
        positions=1,
        hours="25-30",
        deadline="open",
        place="Hornslet",
        contact="Mie",
    ),
    "apprentice": Sample(
        """Vi har en læreplads som automekaniker ledig til august 2027. Ingen frist, men skriv gerne snart. Venlig hilsen Autohuset
Bo Lykke""",
        title="automekaniker",
        positions=1,
        deadline="open",
        contact="Bo Lykke",
    ),
    "security_conditions": Sample(
        """Stilling som vikar i køkkenet på Plejecenter Digterparken i Grenaa. Ca. 15 timer pr. uge fra 1/12 til 28/2.
Ren straffeattest er et krav. Erfaring fra storkøkken er ønskeligt.
Ansøgning senest 27. november til koekken@digterparken.example""",
        title="vikar i køkkenet",
        positions=1,
        hours="15",
        contact="koekken@digterparken.example",
        deadline=date(2026, 11, 27),
        start=date(2026, 12, 1),
        place="Grenaa",
        must=("straffeattest",),
        nice=("storkøkken",),
    ),
}
