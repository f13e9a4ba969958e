"""Whom to ask for, where to meet and why not: told from what only looks like it."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Reason
from casework.replies.people import find_contact
from casework.replies.places import find_place
from casework.replies.read import read_reply

SENT = datetime(2027, 3, 3, 10, 0, tzinfo=LOCAL)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Kære Lise\n\nSamtalen med Ivan må flyttes til fredag kl. 9.\n\nHilsen\nBo Holm", None),
        ("Hi Lise, we would love to see Oksana on Friday at 10.\n\nBest,\nTom", None),
        ("Hej Lise\nVi vil gerne tale med Ivan. Han skal spørge efter Rie i kassen.\nBo", "Rie"),
        ("Samtalen bliver med afdelingsleder Karen Holst fredag kl. 9.", "Karen Holst"),
        ("Could Ivan come on Friday? My deputy Ann will show him round.", "Ann"),
        ("Hun skal bare komme fredag kl. 9, Jytte tager imod hende.", "Jytte"),
        ("Alt om folk ligger nu hos Per Krogh (pk@firma.example).", "Per Krogh"),
    ],
)
def test_partner_addressee_and_writer_are_no_contact(text: str, contact: str | None) -> None:
    assert find_contact(text) == contact


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Fredag kl. 9 i baglokalet, hvor der er ro.", "baglokalet"),
        ("Det foregår på mit kontor fredag kl. 9.", "mit kontor"),
        ("Friday at 10 am in the studio, bring your portfolio.", "the studio"),
        ("han skal komme fredag klokken 7 vi ligger på mosevej 112", "mosevej 112"),
        ("Where: Harbour Street 4, 2nd floor\nWhen: Friday at 10", "Harbour Street 4, 2nd floor"),
        ("Could she come on Friday 12 March at 10?", None),
        ("Samtalen flyttes til fredag kl. 9. Stedet er uændret.", None),
        ("Vi er ramt af sygdom på klinikken. Kan han komme fredag kl. 9?", None),
    ],
)
def test_a_place_is_where_to_meet(text: str, place: str | None) -> None:
    assert find_place(text, SENT.date()) == place


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "His Danish is impressive, but we need somebody who has done this for a few years. So we will pass.",
            Reason.EXPERIENCE,
        ),
        (
            "Hun mangler desværre erfaring med børn. Vi har derfor valgt en anden.",
            Reason.EXPERIENCE,
        ),
        ("Vi valgte desværre en anden kandidat med lidt mere erfaring.", Reason.POSITION_FILLED),
        ("Nej tak, hun er for god til os og ville kede sig ved kassen.", Reason.QUALIFICATIONS),
        ("Nej desværre, der kører ingen bus herud før klokken otte.", Reason.LOCATION),
        ("Uden gyldigt dansk førerbevis må vi sige nej.", Reason.CERTIFICATE),
        ("Nej tak, hun kan først møde fra klokken 9.", Reason.AVAILABILITY),
    ],
)
def test_the_reason_is_what_they_miss_not_what_they_praise(text: str, reason: Reason) -> None:
    assert read_reply(text, SENT).reason is reason
