"""What is read of a reply that was written on Tuesday 9 February 2027."""

from datetime import datetime

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.beginning import Beginning, find_beginning
from casework.replies.clauses import split
from casework.replies.read import read_reply

TUESDAY = datetime(2027, 2, 9, 10, 0, tzinfo=LOCAL)


def sure_of(text: str) -> Intent | None:
    """What it surely means; None where nothing is sure."""
    reading = read_reply(text, TUESDAY)
    return reading.intent if reading.sure else None


def beginning(text: str) -> Beginning:
    """The first day of work that it names."""
    return find_beginning(text, split(text), TUESDAY)
