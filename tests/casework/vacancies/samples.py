"""Invented vacancy mails in many voices, all sent on Wednesday 25 November 2026, with what they say."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Sample:
    """`must` and `nice` are words that have to stand in one of the lines; `()` means no line at all."""

    text: str
    title: str | None
    subject: str = ""
    positions: int | None = None
    hours: str | None = None
    deadline: date | Literal["open"] | None = None
    start: date | Literal["asap"] | None = None
    place: str | None = None
    contact: str | None = None
    must: tuple[str, ...] = ()
    nice: tuple[str, ...] = ()


SAMPLES: dict[str, Sample] = {
    "baker_in_grenaa": Sample(
        """Hej, vi søger en bager til vores butik i Grenaa, 37 timer om ugen, start hurtigst muligt. Du skal have
svendebrev og kørekort B. Det er en fordel, hvis du taler tysk. Ansøgningsfrist 4. december. Venlig hilsen
Karen Holm, Fjord Bageri""",
        title="bager",
        positions=1,
        hours="37",
        deadline=date(2026, 12, 4),
        start="asap",
        place="Grenaa",
        contact="Karen Holm",
        must=("svendebrev og kørekort B",),
        nice=("taler tysk",),
    ),
    "foreman_on_his_phone": Sample(
        """hej
vi står og mangler en smed herude i kolind, han skal kunne svejse rustfrit og have kørekort
37 timer og start så hurtigt som muligt
ring til mig på 22 33 44 55
mvh Ole""",
        title="smed",
        positions=1,
        hours="37",
        place="Kolind",
        start="asap",
        contact="Ole",
        must=("svejse rustfrit",),
    ),
    "hr_partner_with_headings": Sample(
        """Kære Jobcenter

Djurs Maskinfabrik A/S søger en erfaren CNC-operatør til vores afdeling i Auning.

Dine opgaver:
- Opstilling og kørsel på drejebænke
- Kvalitetskontrol

Vi forventer, at du:
- er uddannet industritekniker eller har tilsvarende erfaring
- kan læse tekniske tegninger

Det er en fordel, hvis du:
- har kendskab til Heidenhain
- taler engelsk

Vi tilbyder:
- en god løn og frokostordning

Arbejdstiden er 37 timer pr. uge. Tiltrædelse 1. februar 2027.
Ansøgningsfristen er den 18. december 2026 kl. 12. Samtaler afholdes i uge 1.

Spørgsmål kan rettes til produktionschef Lars Bertelsen på tlf. 87 12 34 56.

Med venlig hilsen
Pia Sommer
HR-partner""",
        subject="Ledig stilling: CNC-operatør",
        title="CNC-operatør",
        positions=1,
        hours="37",
        deadline=date(2026, 12, 18),
        start=date(2027, 2, 1),
        place="Auning",
        contact="Lars Bertelsen",
        must=("industritekniker", "tekniske tegninger"),
        nice=("Heidenhain", "engelsk"),
    ),
    "english_hotel": Sample(
        """Dear job centre,

We are looking for two housekeepers for our hotel in Ebeltoft, 25-30 hours a week, starting on 1 February.
You must speak English. Experience from hotels is an advantage but not a must.
The deadline is 15 January 2027.

Best regards,
Susan Miller
Hotel Kysten""",
        title="housekeepers",
        positions=2,
        hours="25-30",
        deadline=date(2027, 1, 15),
        start=date(2027, 2, 1),
        place="Ebeltoft",
        contact="Susan Miller",
        must=("speak English",),
        nice=("Experience from hotels",),
    ),
    "doctors_secretary": Sample(
        """Vi søger en lægesekretær 30 timer ugentligt til Lægehuset i Ryomgård pr. 1. marts. Gode danskkundskaber i skrift og
tale er et krav. Kendskab til XMO vil være en fordel. Ansøgning sendes senest den 8. januar til
post@laegehuset.example.

Med venlig hilsen
Hanne Brix""",
        title="lægesekretær",
        positions=1,
        hours="30",
        deadline=date(2027, 1, 8),
        start=date(2027, 3, 1),
        place="Ryomgård",
        contact="Hanne Brix",
        must=("danskkundskaber",),
        nice=("XMO",),
    ),
    "rolling_interviews": Sample(
        """Rengøringsassistent søges til sommerhusene på Djursland. Arbejdet er om lørdagen, ca. 8 timer om ugen.
Kørekort og egen bil er nødvendigt. Vi holder samtaler løbende.
Hilsen Bente Kvist""",
        title="Rengøringsassistent",
        positions=1,
        hours="8",
        deadline="open",
        place="Djursland",
        contact="Bente Kvist",
        must=("Kørekort og egen bil",),
    ),
    "labelled_lines": Sample(
        """Stilling: Lagermedarbejder
Antal: 3
Timer: 37
Arbejdssted: Havnevej 3, 8500 Grenaa
Start: 4. januar
Frist: 11/12
Krav: truckcertifikat
Kontakt: Mogens Dall, 40 50 60 70""",
        title="Lagermedarbejder",
        positions=3,
        hours="37",
        deadline=date(2026, 12, 11),
        start=date(2027, 1, 4),
        place="Havnevej 3, 8500 Grenaa",
        contact="Mogens Dall",
        must=("truckcertifikat",),
    ),
    "nursing_home_question": Sample(
        """Er du vores nye social- og sundhedsassistent?

Plejecenter Fjordglimt i Glesborg har en ledig stilling på 32 timer i aftenvagt. Du har autorisation som
social- og sundhedsassistent. Vi lægger vægt på, at du er omsorgsfuld.

Stillingen er ledig pr. 1. januar 2027. Søg senest 6. december.

Venlige hilsner
Jette Nørgaard, leder""",
        title="social- og sundhedsassistent",
        must=("autorisation",),
        positions=1,
        hours="32",
        deadline=date(2026, 12, 6),
        start=date(2027, 1, 1),
        place="Glesborg",
        contact="Jette Nørgaard",
    ),
    "only_the_subject_names_the_job": Sample(
        """Hej igen

Som aftalt i telefonen: det er 37 timer, opstart 1/2, og ansøgninger modtages til og med 20. december. Arbejdet foregår i
Grenaa.

Mvh
Torben Skou""",
        subject="Stillingsopslag - kok",
        title="kok",
        positions=1,
        hours="37",
        deadline=date(2026, 12, 20),
        start=date(2027, 2, 1),
        place="Grenaa",
        contact="Torben Skou",
    ),
    "seasonal_plural": Sample(
        """Vi søger 4 tjenere til sæsonen 2027 på Restaurant Molen i Bønnerup. 20 til 37 timer. Opstart 1. april. Du må gerne være
ung og uerfaren. Send en mail til os senest 1. februar 2027.
Kh Line""",
        title="tjenere",
        positions=4,
        hours="20-37",
        deadline=date(2027, 2, 1),
        start=date(2027, 4, 1),
        place="Bønnerup",
        contact="Line",
        nice=("ung og uerfaren",),
    ),
    "no_requirements_at_all": Sample(
        """Vi mangler hjælp til pakkeriet. Ingen krav om erfaring, vi lærer dig op. Fuldtid. Bare kom forbi.
Hilsen Ib, Djurs Grønt""",
        title="hjælp til pakkeriet",
        positions=1,
        hours="37",
        contact="Ib",
    ),
    "part_time_without_number": Sample(
        """Vi har brug for en ny kollega på deltid i vores blomsterbutik i Auning. Du er blomsterbinder.
Vh Anne Marie Lund""",
        title="kollega",
        must=("blomsterbinder",),
        positions=1,
        place="Auning",
        contact="Anne Marie Lund",
    ),
    "deadline_and_start_in_one_line": Sample(
        """Elektriker søges, start 1/3, ansøg inden 10/1, 37 timer, Grenaa. Svendebrev kræves.""",
        title="Elektriker",
        positions=1,
        hours="37",
        deadline=date(2027, 1, 10),
        start=date(2027, 3, 1),
        place="Grenaa",
        must=("Svendebrev",),
    ),
    "start_latest_is_no_deadline": Sample(
        """Vi søger en mekaniker til værkstedet i Trustrup. Start senest 1. februar. 37 timer om ugen.
Hilsen Kaj Bang""",
        title="mekaniker",
        positions=1,
        hours="37",
        start=date(2027, 2, 1),
        place="Trustrup",
        contact="Kaj Bang",
    ),
    "interviews_are_no_deadline": Sample(
        """Vi søger en pædagogmedhjælper, 30 timer, i Børnehaven Solstrålen i Ørsted. Samtalerne holdes den 14. december.
Med venlig hilsen Gitte Juhl""",
        title="pædagogmedhjælper",
        positions=1,
        hours="30",
        place="Ørsted",
        contact="Gitte Juhl",
    ),
    "english_software": Sample(
        """Subject: Vacancy

Position: Software Developer
Hours: full-time
Location: Aarhus
Deadline: open until filled

Requirements:
- 3 years of experience with Python
- Fluent English

Nice to have:
- Danish

Contact: Emil Thorup, emil@nordiccloud.example""",
        title="Software Developer",
        positions=1,
        hours="37",
        deadline="open",
        place="Aarhus",
        contact="Emil Thorup",
        must=("Python", "English"),
        nice=("Danish",),
    ),
    "danish_english_mix": Sample(
        """Hi, we mangler en warehouse medarbejder in Grenaa, 37 hours, start asap. Truckcertifikat er et must. Best, Mike""",
        title="warehouse medarbejder",
        positions=1,
        hours="37",
        start="asap",
        place="Grenaa",
        contact="Mike",
        must=("Truckcertifikat",),
    ),
    "farm": Sample(
        """Til vores kvægbrug ved Nimtofte søger vi en fodermester med erfaring fra malkekvæg. Bolig kan skaffes.
Arbejdstid 37 timer i gennemsnit, hver anden weekend. Tiltrædelse efter aftale. Ring til Jens på 51 62 73 84.""",
        title="fodermester",
        positions=1,
        hours="37",
        place="Nimtofte",
        contact="Jens",
        must=("erfaring",),
    ),
    "driver_with_licence": Sample(
        """Vi søger en chauffør med kørekort C/E til eksport fra Grenaa Havn, gerne med ADR-bevis. Fast stilling, 37 timer.
Start 1. december eller snarest derefter.
Venlig hilsen
Nordtransport
Bo Friis""",
        title="chauffør",
        positions=1,
        hours="37",
        start=date(2026, 12, 1),
        must=("kørekort C/E",),
        nice=("ADR-bevis",),
        contact="Bo Friis",
        place="Grenaa Havn",
    ),
    "kommune_long": Sample(
        """Pædagog til SFO i Allingåbro

Vi søger en pædagog 35 timer om ugen til en fast stilling med tiltrædelse den 1. februar 2027.

Om dig
Du er uddannet pædagog.
Du kan arbejde struktureret.

Løn og ansættelsesvilkår
Løn efter gældende overenskomst. Der indhentes børneattest.

Ansøgningsfrist
Ansøgningsfristen er søndag den 13. december 2026. Ansættelsessamtaler forventes afholdt i uge 51.

Yderligere oplysninger hos SFO-leder Tine Mørk, 89 59 00 00.""",
        title="pædagog",
        positions=1,
        hours="35",
        deadline=date(2026, 12, 13),
        start=date(2027, 2, 1),
        place="Allingåbro",
        contact="Tine Mørk",
        must=("uddannet pædagog", "arbejde struktureret"),
    ),
    "no_deadline": Sample(
        """Vi søger en murersvend. Der er ingen ansøgningsfrist, vi ansætter når den rette er fundet. Mvh Poul Erik Dam""",
        title="murersvend",
        positions=1,
        deadline="open",
        contact="Poul Erik Dam",
    ),
    "hours_a_day_are_no_week": Sample(
        """Vi søger en morgenfrisk ungarbejder til butikken, 2 timer dagligt før skole. Send et par ord. Hilsen Lis""",
        title="ungarbejder til butikken",
        positions=1,
        contact="Lis",
    ),
    "answers_within_hours": Sample(
        """We need a nurse for our care home in Hornslet. Danish authorisation is required. We reply within 48 hours.
Kind regards, Dorthe Lind""",
        title="nurse",
        positions=1,
        place="Hornslet",
        contact="Dorthe Lind",
        must=("Danish authorisation",),
    ),
    "range_of_people": Sample(
        """Vi søger 2-3 montagefolk til vindmølleprojekt, 37 timer, opstart i januar. Svejsecertifikat er et plus.
Hilsen Kurt Overby""",
        title="montagefolk",
        hours="37",
        nice=("Svejsecertifikat",),
        contact="Kurt Overby",
    ),
    "without_capitals_or_stops": Sample(
        """søger en opvasker til i weekenden 12 timer om ugen i rønde skal være over 18 år hilsen mo""",
        title="opvasker",
        positions=1,
        hours="12",
        place="Rønde",
        must=("over 18 år",),
    ),
    "forwarded_advert": Sample(
        """Se vores opslag herunder.

STILLINGSOPSLAG
Tandklinikassistent til travl klinik i Grenaa

Klinikken søger en tandklinikassistent 28-32 timer pr. uge.
Vi forventer, at du har erfaring fra klinik. Du behøver ikke kende vores system.
Ansøg senest mandag den 7. december.
Tiltrædelse snarest muligt.

Kontaktperson: Rikke Toft""",
        title="tandklinikassistent",
        positions=1,
        hours="28-32",
        deadline=date(2026, 12, 7),
        start="asap",
        place="Grenaa",
        contact="Rikke Toft",
        must=("erfaring fra klinik",),
    ),
}

NOT_VACANCIES: dict[str, str] = {
    "thanks": "Tak for hjælpen i dag, og god weekend. Hilsen Karen Holm",
    "waiting_for_an_answer": "Hej, vi mangler stadig jeres svar på vores spørgsmål. Mvh Bo",
    "wants_a_job": "Hej, jeg søger job som bager i Grenaa. Jeg har svendebrev. Hilsen Ali",
    "application": "Hermed min ansøgning og mit CV til stillingen som kok, 37 timer.",
    "meeting": "Kan vi holde et møde på torsdag om samarbejdsaftalen?",
    "filled": "Stillingen er besat, så I behøver ikke sende flere.",
    "no_openings": "Vi har desværre ingen ledige stillinger lige nu.",
    "english_thanks": "Thank you for the CV, we will look at it next week. Best, Susan",
    "empty": "",
    "needs_information": "We need more information about the agreement before we can sign.",
    "invoice": "Vedhæftet faktura 10234, forfalder 1. december. Betalingsfrist 8 dage.",
    "interview": "Vi vil gerne se hende til samtale onsdag den 9. december kl. 13.30 i bageriet.",
    "rejection": "Desværre har vi valgt en anden kandidat til stillingen.",
    "hired": "Hun er ansat pr. 1. januar, 37 timer om ugen.",
    "out_of_office": "Jeg er på ferie indtil den 4. januar. Kontakt Bo Friis på 22334455.",
    "somebodys_wife": "Our new colleague starts 1 February, and his wife is looking for a job as a nurse.",
    "size_of_a_company": "Kan vi få et møde om ordningen? Vi er 25 ansatte og arbejder 37 timer.",
    "file_again": "Kan I sende CV'et igen? Filen kunne ikke åbnes.",
    "holiday": "Vi holder lukket mellem jul og nytår. Glædelig jul!",
}
