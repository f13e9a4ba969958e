"""A company that writes about its referral, as the tests of what follows from its words let it."""

from datetime import timedelta

from casework.actions.company_says import company_says
from casework.model import Referral
from casework.ports import Work
from casework.readings import ReplyReading
from casework.replies.read import read_reply
from tests.builders import NOW, Cast, from_contact

SENT = NOW + timedelta(hours=3)
DAY = "Vi vil gerne se hende til samtale onsdag den 9. december kl. 13.30."
INVITES = f"{DAY} Spørg efter Kaj."


def says(
    work: Work, cast: Cast, referral: Referral, said: str | ReplyReading, source: str
) -> Referral:
    """The referral after the company wrote at `SENT`: a text, which must be read surely, or a reading."""
    reading = read_reply(said, SENT) if isinstance(said, str) else said
    assert reading.sure
    by = from_contact(cast.contact.id, source)
    quote = said if isinstance(said, str) else f"({source})"
    return company_says(work, work.referrals.get(referral.id), reading, by, SENT, quote=quote)
