"""Two people, two jobs, a missing paper or a time taken back: never sure, though each word is plain."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.read import read_reply

SENT = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)  # a Tuesday

NEVER_SURE = [
    "Olha: ja tak, samtale torsdag kl. 9\nDenys: nej",
    "Petro: yes, Friday at 10\nIryna: no, sorry",
    "Hun passer ikke til kassen. Men vi mangler en i bageriet, så hun må gerne komme torsdag kl. 8",
    "He is not right for the bar, but we need somebody in the laundry, so Friday at 9 would be fine",
    "Vi har et andet job, som hun kan komme til samtale om torsdag kl. 10",
    "Samtale torsdag kl. 9. Hun må ikke gå på afdelingen, før straffeattesten er her",
    "Interview Thursday at 9. Without her licence she cannot drive for us",
    "Samtale torsdag kl. 9, nej vent, der er jeg væk. Fredag",
    "Vi ser hende torsdag den 10. december. Øvrige ansøgere er indkaldt kl. 9 og 10 samme dag",
]
SURE = [
    ("Vi mangler en i køkkenet, og hun er velkommen til samtale torsdag kl. 10", "12-03 10:00"),
    ("Hun er velkommen torsdag kl. 9. Olha: husk at tage kitlen med", "12-03 09:00"),
    (
        "Samtale onsdag den 16. december kl. 10 eller tirsdag den 8. december kl. 9.15",
        "12-08 09:15",
    ),
    ("Samtale torsdag kl. 9.30. Ansøgningsfristen udløber den 2. december kl. 12", "12-03 09:30"),
]


@pytest.mark.parametrize("text", NEVER_SURE)
def test_what_leaves_open_who_which_or_when_is_not_sure(text: str) -> None:
    assert not read_reply(text, SENT).sure


@pytest.mark.parametrize(("text", "start"), SURE)
def test_what_only_looks_like_it_stays_sure(text: str, start: str) -> None:
    reading = read_reply(text, SENT)

    assert (reading.intent, reading.sure) == (Intent.INVITATION, True)
    assert f"{reading.slots[0].start:%m-%d %H:%M}" == start


def test_a_weekday_behind_a_later_one_is_of_the_next_week_and_a_date_is_not() -> None:
    bare = read_reply("Hun kan vælge mellem fredag kl. 10 og onsdag kl. 9 til samtalen", SENT)
    dated = read_reply("Samtale den 11. december kl. 10 eller den 9. december kl. 9", SENT)

    assert [slot.start.day for slot in bare.slots] == [4, 9]
    assert [slot.start.day for slot in dated.slots] == [9, 11]
