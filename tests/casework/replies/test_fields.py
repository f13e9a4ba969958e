"""Whom to ask for, where to meet and why not, in the many ways in which it is said."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Reason
from casework.replies.clauses import split
from casework.replies.people import find_contact
from casework.replies.places import find_place
from casework.replies.reasons import find_reason
from casework.replies.signals import signals_of

SENT = datetime(2027, 3, 3, 10, 0, tzinfo=LOCAL)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        # who is asked for
        ("Han kan komme torsdag kl. 7 og spørge efter Leif i porten.", "Leif"),
        ("Bed hende henvende sig til vores køkkenleder Rita Bro.", "Rita Bro"),
        ("Ansøgeren bedes melde sin ankomst til Else Kvist i forhallen.", "Else Kvist"),
        ("hej han kan komme torsdag kl 7 og spørge efter leif", "Leif"),
        ("He should report to the gate and ask for Mr. Dunn.", "Mr. Dunn"),
        ("She can just find Nora at the till.", "Nora"),
        ("Please have him check in with Gordon at the desk at 9.", "Gordon"),
        # who receives
        ("Min kompagnon Tove Ravn tager imod.", "Tove Ravn"),
        ("Jeg er på ferie, men Ulla viser hende rundt tirsdag kl. 9.", "Ulla"),
        ("Kom fredag kl. 10. Vores værkfører Knud står klar med sikkerhedssko.", "Knud"),
        ("Kom bare mandag kl. 8, så snakker Børge med ham.", "Børge"),
        ("Vor gartner Aksel Due vil vise ham rundt.", "Aksel Due"),
        ("My business partner Ellen will meet her at the door.", "Ellen"),
        ("Our deputy Frank Moss is going to pick him up at reception.", "Frank Moss"),
        ("Monday at 9. Greta'll let her in.", "Greta"),
        ("She will be met by our foreman Colin.", "Colin"),
        ("Hun bliver taget imod af Lilian fra lønkontoret.", "Lilian"),
        ("Tirsdag kl. 9. Hun skal tale med Viggo Storm, vores driftsleder.", "Viggo Storm"),
        ("He'll be talking to Moira from my team.", "Moira"),
        # whom to call
        ("Hun skal ringe til vores fodermester Ejnar på 40 00 12 77.", "Ejnar"),
        ("Could she call Tess on +45 40 00 12 77 and fix a day?", "Tess"),
        ("Haster det, kan Birthe Lang træffes på 48 00 00 12.", "Birthe Lang"),
        ("In urgent cases give Hugh a ring.", "Hugh"),
        # who answers instead
        ("Find Sven, he has a red jacket.", "Sven"),
        ("Formanden Egon er på pladsen fra kl. 6.30.", "Egon"),
        ("I am away that day, so Anna is covering for me.", "Anna"),
        ("Jeg sidder ikke med det mere, det gør Mona Fisk, mona@firma.example.", "Mona Fisk"),
        ("Folk til lageret er det Keld der ansætter.", "Keld"),
        # nobody: the partner, the addressee, the writer, a town, a house, a role
        ("Sig til Olena at hun skal komme mandag kl. 9.", None),
        ("I can't make the 10 o'clock with Olena, could we push it to Friday?", None),
        ("Vi havde jo sagt onsdag kl. 10 med Ivan, kan han fredag i stedet?", None),
        ("Den unge mand, Taras, må gerne komme i overmorgen kl. 14.", None),
        ("Vi vil gerne se hende fredag kl. 9.\n\nKarin Holst\nButikschef", None),
        ("Hej, det er Poul. Han kan komme mandag kl. 8.", None),
        ("Servicelederen ringer til ham, når vi kender dagen.", None),
        ("Klinikken ringer til hende. Desværre er vi lukket på fredag.", None),
        ("I morgen er jeg i Flensborg, men torsdag kl. 9 er fint.", None),
        ("Kontakt i akutte tilfælde Byens Tandlæger på tlf. 58 00 77 88.", None),
    ],
)
def test_the_contact_is_whom_the_partner_meets_or_calls(text: str, contact: str | None) -> None:
    assert find_contact(text) == contact


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # an address
        ("Mandag kl. 9 på Skovbakken 14 i Ry.", "Skovbakken 14, Ry"),
        ("Kom tirsdag kl. 10 på Elme Allé 8B, 2. sal.", "Elme Allé 8B, 2. sal"),
        ("Onsdag kl. 13. Strandengen 7, kør helt ned til vandet.", "Strandengen 7"),
        ("Thursday at 10, Havneholmen 12, third floor.", "Havneholmen 12, third floor"),
        ("Hun bedes melde sig i receptionen på Nørre Ringvej 41 kl. 9.", "Nørre Ringvej 41"),
        ("Samtalen er på Søvej 4 indgang C.", "Søvej 4, indgang C"),
        # a room or a house
        ("Kl. 9 i kantinen.", "kantinen"),
        ("Fredag kl. 9 hos os på lageret.", "lageret"),
        ("Vi sætter os i cafeteriet torsdag kl. 10.", "cafeteriet"),
        ("Han skal melde sig hos Jens i omklædningsrummet kl. 7.", "omklædningsrummet"),
        ("Han kan komme ned til materialegården mandag kl. 7.", "materialegården"),
        ("Mandag kl. 7 ved den røde lade.", "den røde lade"),
        ("Torsdag kl. 9 på Rådhuset, lok. 2.14.", "Rådhuset, lok. 2.14"),
        ("Come on Friday at 9 to the site office.", "the site office"),
        ("Tuesday 10 am at our workshop, bring boots.", "our workshop"),
        ("She can come to the food truck on Saturday at 10.", "the food truck"),
        ("Pls have him at Pier 9 Monday 0830.", "Pier 9"),
        ("Mandag kl. 7 på Kajen.", "Kajen"),
        ("Tirsdag kl. 10 i Hobro.", "Hobro"),
        # a screen
        ("Fredag kl. 9 på Teams.", "Teams"),
        ("Let's meet on Zoom, Friday at 9.", "Zoom"),
        ("Friday at 9 via https://teams.example/abc. Let me know.", "https://teams.example/abc"),
        ("Fredag kl. 9 (https://teams.example/abc).", "https://teams.example/abc"),
        # past which the way goes, or from which the meeting was moved
        ("Du kan parkere på Havnevej 2. Samtalen er på Søvej 1 kl. 9.", "Søvej 1"),
        ("Samtalen flyttes fra mødelokale 2 til mødelokale 5.", "mødelokale 5"),
        # nowhere: the old place, where the writer is, what happens in a house, the signature
        ("Samtalen flyttes til fredag kl. 9, samme sted.", None),
        ("Same time and place, but on Friday.", None),
        ("Torsdag kl. 9. Selv er jeg i København den dag.", None),
        ("I am in Hamburg on Monday, so Tuesday at 9 is better.", None),
        ("Der er kaos på kontoret, men tirsdag kl. 9 går fint.", None),
        ("Fredag kl. 9 er fint.\n\nMvh\nBo Lind\nIndustrivej 22", None),
        ("Hun kan selv vælge en tid her: https://book.firma.example/bo", None),
        ("Vi mangler en til køkkenet. Kan hun komme fredag kl. 9?", None),
    ],
)
def test_the_place_is_where_the_partner_is_to_come(text: str, place: str | None) -> None:
    assert find_place(text, SENT.date()) == place


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Vi må sige nej. Hendes danske rækker ikke til telefonerne.", Reason.LANGUAGE),
        ("It's a no. Our customers only speak Danish, and she does not yet.", Reason.LANGUAGE),
        (
            "Nej tak, man skal kunne læse instruksen, og det kan han ikke endnu.",
            Reason.LANGUAGE,
        ),
        (
            "Der skal man have stået et par år ved en ovn, og det har hun ikke. Nej tak.",
            Reason.EXPERIENCE,
        ),
        ("We need somebody who has run a till before, so it's a no.", Reason.EXPERIENCE),
        ("Nej tak, vi har ingen til at lære nye op.", Reason.EXPERIENCE),
        ("The job calls for several years on a roof, so we must decline.", Reason.EXPERIENCE),
        ("Nej desværre, stillingen kræver læreruddannelse.", Reason.QUALIFICATIONS),
        ("Man skal beherske AutoCAD, og det gør hun ikke. Vi siger nej.", Reason.QUALIFICATIONS),
        ("His ADR ran out last year, so it is a no from us.", Reason.CERTIFICATE),
        ("Uden truckcertifikat kan vi ikke bruge ham.", Reason.CERTIFICATE),
        ("We must decline: no forklift licence.", Reason.CERTIFICATE),
        (
            "Vi går ikke videre. Stillingen er på 37 timer, og hun ønsker højst 15.",
            Reason.AVAILABILITY,
        ),
        (
            "Must decline: the rotation is 4 months on and he can only be away from his children for 3 weeks.",
            Reason.AVAILABILITY,
        ),
        ("Nej tak, han kan kun arbejde formiddage.", Reason.AVAILABILITY),
        (
            "We could not meet on the package, her expectation is above the band, so we close it here.",
            Reason.SALARY,
        ),
        ("Han vil have 240 kroner i timen, det kan vi ikke betale. Nej tak.", Reason.SALARY),
        ("Nej, hun bor for langt væk og har ingen bil.", Reason.LOCATION),
        ("It's a no: the first bus gets here at 7 and we start at 5.", Reason.LOCATION),
        ("Vi har valgt en anden kandidat.", Reason.POSITION_FILLED),
        ("We went with another candidate in the end.", Reason.POSITION_FILLED),
        (
            "Vi har valgt en anden. Hun manglede erfaring med børn.",
            Reason.EXPERIENCE,
        ),
        # what is praised or denied is no reason
        (
            "Det har intet med hendes dansk at gøre, men hun mangler kørekort. Så nej.",
            Reason.CERTIFICATE,
        ),
        (
            "Not a question of English. But his STCW has expired, so we decline.",
            Reason.CERTIFICATE,
        ),
        (
            "Det er ikke fordi hun ikke har erfaring, men hun kan ikke arbejde i weekenden. Nej tak.",
            Reason.AVAILABILITY,
        ),
        (
            "There is nothing wrong with her Danish, she just lives too far away. So no.",
            Reason.LOCATION,
        ),
        ("Vi er imponerede over hendes erfaring, men vi siger nej tak.", None),
        ("Det var en fornøjelse at lære hende at kende, men vi siger nej tak.", None),
    ],
)
def test_the_reason_is_what_is_missing(text: str, reason: Reason | None) -> None:
    clauses = split(text)

    assert find_reason(clauses, signals_of(clauses)) is reason
