"""What a person types into a table, a setting or a command: days and mail addresses."""

import re
from datetime import date

_ADDRESS = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]{1,255}")
_DANISH_DAY = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})")

DAYS_LOOK_LIKE = "2025-01-31, 31-01-2025, 31.01.2025 or 31/01/2025"


def is_address(text: str) -> bool:
    """Has it the form of one mail address?"""
    return _ADDRESS.fullmatch(text) is not None


def read_day(text: str) -> date:
    """A day as ISO writes it, or day, month and year as Danes do. Raises ValueError for any other."""
    try:
        if danish := _DANISH_DAY.fullmatch(text.strip()):
            day, _, month, year = danish.groups()
            return date(int(year), int(month), int(day))
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"not a day: {text}; write it as {DAYS_LOOK_LIKE}") from None
