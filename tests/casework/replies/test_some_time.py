"""Times that only seem to be firm: some time on a day, the end of a meeting, a date told twice.

Sent on Thursday 14 January 2027.
"""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import ReplyReading
from casework.replies.read import read_reply

THURSDAY = datetime(2027, 1, 14, 10, 0, tzinfo=LOCAL)


def read(text: str) -> ReplyReading:
    return read_reply(text, THURSDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Hun er velkommen til en snak på onsdag engang. Vi lukker kl. 16.",
        "Hun må gerne kigge forbi tirsdag på et tidspunkt. Vi holder frokost kl. 12.",
        "She is welcome for a chat on Wednesday, whenever. We lock up at 5 pm.",
        "Hun må gerne komme til samtale på onsdag ved 14-tiden.",
        "She can come on Wednesday, somewhere between 9 and 11.",
        "Hun er velkommen til samtale onsdag den 20. kl. 11. Vi slutter senest kl. 10.30.",
        "Please come for an interview on Wednesday 20 January at 11. We finish at 10.30.",
        "Prøvedagen bliver onsdag den 20. Hun bliver til kl. 14.",
        "Ny tid: 20. januar kl. 10\n\nSamtalen den 18. januar kl. 9 er flyttet til den 20. januar kl. 11.",
        "Samtalen onsdag den 20. kl. 9: vores svejser kommer en time senere. Kan hun komme kl. 13 i stedet?",
        "We must move Wednesday's 9 o'clock interview an hour later. Or could she do 2 pm?",
        "Samtalen tirsdag den 19. kl. 8 må rykkes 36 timer. Altså torsdag kl. 20.",
    ],
)
def test_a_time_that_only_seems_firm_makes_a_person_read(text: str) -> None:
    assert not read(text).sure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hun er velkommen til samtale onsdag den 20. kl. 11. Vi er færdige kl. 1.", "01-20 11:00"),
        ("Samtalen på onsdag bliver til kl. 14 i stedet.", "01-20 14:00"),
        ("She is welcome for an interview on Wednesday at 14. We met her once.", "01-20 14:00"),
        ("Kom til samtale onsdag kl. 10. Hun må gerne møde et kvarter før.", "01-20 10:00"),
        (
            "We must push Wednesday's 9 o'clock interview back by ninety minutes. A tour checks out at nine.",
            "01-20 10:30",
        ),
        (
            "Samtalen onsdag kl. 9 fremrykkes tre kvarter, fordi lokalet er lejet ud 9.30.",
            "01-20 08:15",
        ),
    ],
)
def test_a_firm_time_stays_firm(text: str, expected: str) -> None:
    reading = read(text)
    assert reading.sure
    assert [f"{one.start:%m-%d %H:%M}" for one in reading.slots] == [expected]


def test_a_question_may_slip_into_instead_of() -> None:
    text = "Torsdag kl. 13 må vi vente med. Kan hun i stedet for fredag i næste uge, samme tid?"
    assert "01-22 13:00" in [f"{one.start:%m-%d %H:%M}" for one in read(text).slots]
