"""What a company writes for the partner: kept word for word, and nothing else with it."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.replies.for_partner import MOST_LETTERS, MOST_SENTENCES, for_partner
from casework.replies.read import read_reply

SENT = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)

DANISH = """
    Spørg efter Kaj på lageret.
    Hun skal spørge efter Kaj på lageret.
    Han møder ved rampe 4 og spørger efter Kaj.
    Kontakt ved ankomst: Kaj, 40 00 12 77.
    Ring på 40 00 12 77 når han står ved porten.
    Ring til Kaj på 40 00 12 77 ved ankomst.
    Han skal ringe til min svend Kaj på 40 00 12 77.
    Hvis hun ikke kan finde det, kan hun ringe på 40 00 12 77.
    Olena skal melde sig i receptionen.
    Meld dig ved porten hos vagten.
    Ansøger bedes melde sin ankomst i skranken.
    Medbring eksamensbeviser.
    Medbring: pas og opholdskort
    Eksamensbeviser bedes medbragt i kopi.
    Bed hende om at medbringe sit kørekort.
    Kandidaten bedes medbringe sygesikringsbevis.
    Hun må gerne tage sine papirer med.
    Fornuftige sko skal hun selv have med.
    Tag gerne dit eksamensbevis, kørekort og referencer med.
    Vil I bede hende tage sine anbefalinger med?
    Husk sikkerhedssko!
    Sikkerhedssko er påkrævet.
    Hun skal bare møde op i praktisk tøj og have sine beviser med.
    Man kan parkere bag huset.
    Der er parkering bag bygningen.
    Ring på klokken ved sidedøren.
    Hun må gerne banke på ruden.
    Kom ind ad bagdøren på Vestergade 8.
    han ska ha sikkerhedssko på
    Bed hende ringe ned til os på 40 00 12 77, så finder vi en tid.
    Indgangen er fra gården.
    Han skal gå ind ad den blå port og op ad trappen.
    Tag elevatoren til 3. sal.
    Kom gerne ti minutter før.
    Forbered gerne en kort præsentation.
    Log på via Teams-linket 5 minutter før.
    Teams: https://teams.example/l/meetup/7741
    Olena er velkommen tirsdag den 8. december kl. 10, og hun skal medbringe sine eksamensbeviser.
"""
ENGLISH = """
    Ask for Kaj in the warehouse.
    She should ask for Kaj at reception.
    Come to the main gate and ask for Kaj.
    On arrival: ask the guard for Kaj.
    Call 40 00 12 77 when you are at the gate.
    He can call 40 00 12 77 when he stands at the gate.
    Please call Kaj on 40 00 12 77 on arrival.
    If she gets lost, she can call 40 00 12 77.
    She can call me on +45 40 00 12 77 between 2 and 4.
    Tell her to report to the gatehouse.
    She must sign in at the desk.
    Bring references and safety shoes.
    Please bring your diplomas.
    Have her bring her driving licence.
    Could you ask him to bring references?
    She needs to bring safety shoes.
    I'd like her to bring her certificates.
    Remember to bring photo ID.
    Don't forget your passport.
    Wear closed shoes.
    Safety shoes are required on site.
    Park behind the building.
    Parking is behind the church.
    Visitors can park in the yard.
    Ring the bell at the side door.
    Use the back entrance.
    The door code is 4411.
    Take the lift to the third floor.
    Please arrive ten minutes early.
    Please prepare a short presentation.
    Join via the link five minutes early.
    We would like to meet Olena on Tuesday at 10 and please bring references.
"""
NOT_FOR_PARTNER = """
    Vi bringer det op i udvalget.
    Vi tager hende med til samtale.
    Det tager vi med i overvejelserne.
    Tag stilling til det inden fredag.
    Vi spørger efter hendes referencer senere.
    Jeg ringer til hende mandag.
    Ring til mig, hvis I har spørgsmål.
    Husk at sende os flere CV'er.
    Vi husker hende fra sidst.
    Hun har medbragt gode anbefalinger.
    Hun bringer meget erfaring med sig.
    Hvad skal hun medbringe?
    Skal hun medbringe noget?
    Vi parkerer sagen til næste uge.
    Det ringer en klokke.
    Hun virker dygtig og må gerne medbringe sine beviser.
    Hendes dansk er svagt, så hun skal tage sin mand med.
    Fortæl hende ikke, at hun skal medbringe straffeattest.
    Vores anden kandidat skal medbringe referencer.
    Kaj er syg, så spørg efter Mia.
    Lønnen er 160 kr., medbring skattekort.
    Vi vil gerne se hende tirsdag kl. 10 på Havnevej 3.
    We bring it up at the meeting.
    We'll bring it up in the committee.
    I will bring the matter to the board.
    She brings ten years of experience.
    Her CV brings a lot to the table.
    She would bring energy to the team.
    We look forward to meeting her and will bring coffee.
    We will ask for references later.
    I will ask for Kaj's opinion.
    Call me if you have any questions.
    We'll call her on Monday.
    Remember to send us more CVs.
    What should she bring?
    Let's park this for now.
    We can park her application until May.
    She rings a bell.
    Our other candidate must bring references.
    Her English is weak, so she should bring her husband.
    Don't tell her to bring anything.
    Take your time.
    We would like to see her Tuesday at 10.
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("said", [*lines(DANISH), *lines(ENGLISH)])
def test_what_the_partner_is_asked_to_do_is_kept_as_written(said: str) -> None:
    assert for_partner(said) == said


@pytest.mark.parametrize("said", lines(NOT_FOR_PARTNER))
def test_what_is_not_for_the_partner_is_left_out(said: str) -> None:
    assert for_partner(said) is None


def test_of_an_invitation_only_those_sentences_are_kept() -> None:
    text = (
        "Hej Mette\n\nTak for CV'et, hun virker dygtig. Vi vil gerne se hende til samtale tirsdag den "
        "8. december kl. 10. Hun skal spørge efter Kaj på lageret.\nMedbring eksamensbeviser\n\n"
        "Venlig hilsen\nBo Holm\nHusk vores julefest!"
    )

    reading = read_reply(text, SENT)

    assert reading.for_partner == "Hun skal spørge efter Kaj på lageret.\nMedbring eksamensbeviser"
    assert reading.contact == "Kaj"
    assert "for_partner" not in reading.as_json()


def test_a_no_tells_the_partner_nothing() -> None:
    assert (
        read_reply("Nej tak, vi har valgt en anden. Husk sikkerhedssko.", SENT).for_partner is None
    )


def test_the_name_that_ends_the_line_is_not_kept() -> None:
    assert for_partner("spørg efter Kaj på lageret mvh Bjarne") == "spørg efter Kaj på lageret"


def test_a_cpr_number_is_masked() -> None:
    said = for_partner("Medbring pas, cpr-nr. 010190-1234.")

    assert said is not None
    assert said.startswith("Medbring pas")
    assert "1234" not in said


def test_it_is_few_and_short() -> None:
    many = for_partner("\n".join(f"Medbring bevis nummer {number}." for number in range(9)))
    long = for_partner("Medbring " + "papirer og " * 40 + "pas. Husk sko.")

    assert many is not None
    assert many.count("\n") == MOST_SENTENCES - 1
    assert len(many) <= MOST_LETTERS
    assert long == "Husk sko."
