"""A day that is given up for another: the meeting moves. Written on Tuesday 9 February 2027."""

from datetime import date

import pytest

from casework.dates import find_days
from casework.dates.found import plain_of
from casework.readings import Intent
from casework.replies.given_up import gives_a_day_up
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, sure_of

SENT = date(2027, 2, 9)


def _gives_up(text: str, *offered: int) -> bool:
    plain = plain_of(text)
    return gives_a_day_up(
        plain, find_days(plain, SENT), {date(2027, 2, day) for day in offered}, SENT
    )


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Please do not let Sara come tomorrow but Tuesday 16 February at 11.", 16),
        ("We see her Tuesday 16 February at 10:30 and not tomorrow.", 16),
        ("So let us skip Friday and take it Monday 15 February at 10.", 15),
        ("Ikke torsdag alligevel, der har vi eftersyn, men fredag kl. 7.30.", 12),
        ("Så lad os springe den 12. over og tage det mandag den 15. februar kl. 10.", 15),
        ("So no interview Thursday. We do it Monday 15 February at 12.", 15),
        ("I shan't be receiving anybody on Thursday. Monday the 15th at 09:00?", 15),
        ("Jeg har ikke tid til Ali i eftermiddag. Torsdag kan han få kl 7.", 11),
        ("Onsdag som vi snakkede om er der ingen på kontoret. Torsdag kl 9 er der kaffe.", 11),
        ("In court on Thursday, so the talk will now be held on 17 February at 11.", 17),
        ("Vi sidder i møde på torsdag. Mandag den 15. klokken 19 duer bedre.", 15),
    ],
)
def test_a_day_is_given_up(text: str, offered: int) -> None:
    assert _gives_up(text, offered)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("She is welcome on Tuesday 16 February at 10. Not Monday, we are closed then.", 16),
        ("Hun kan komme på torsdag kl. 9. Vi har åbent hus om fredagen.", 11),
        ("He can come on Thursday at 9, and our deadline is Friday.", 11),
        ("No interview Thursday.", 11),
    ],
)
def test_a_day_beside_the_offer_gives_nothing_up(text: str, offered: int) -> None:
    assert not _gives_up(text, offered)


@pytest.mark.parametrize(
    "text",
    [
        "Please do not let Sara come tomorrow but Tuesday 16 February at 11, the floor is wet.",
        "I sit in meetings tomorrow, therefore we see her Tuesday 16 February at 10:30 and not tomorrow.",
        "Jeg har ikke tid til Ali i eftermiddag. Torsdag kan han få kl 7 eller kl 15.",
        "Onsdag som vi snakkede om er der ingen på kontoret. Torsdag kl 9 er der kaffe på kanden til hende.",
    ],
)
def test_who_gives_a_day_up_invites_nobody_surely(text: str) -> None:
    assert sure_of(text) in (None, Intent.RESCHEDULE)


def test_the_hour_moved_to_in_words_is_the_new_one() -> None:
    reading = read_reply("Kan vi lave det om fra ti til to på fredag?", TUESDAY)
    assert [(slot.start.day, slot.start.hour) for slot in reading.slots] == [(12, 14)]


def test_an_interview_that_ends_before_it_begins_is_not_sure() -> None:
    assert (
        sure_of("Der er sat tid af til samtalen onsdag den 17. februar kl. 14.15 til kl. 13.45.")
        is None
    )
