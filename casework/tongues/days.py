"""Days as a partner writes them, in whatever of our languages: "3. November", "3 listopada", "вчора"."""

import re
from datetime import date
from functools import cache

from casework.dates import FoundDay, find_days
from casework.tongues import TONGUES
from casework.tongues.tongue import Tongue


def day_told(text: str, today: date, language: str, *, earliest: date) -> date | None:
    """The one day the text names: "yesterday" counts from `today`, and a day without a year is the
    first such day from `earliest`. None where it names none or several, or its weekday disagrees."""
    dated = _one(days_told(text, earliest, language))
    counted = _one(days_told(text, today, language))
    if dated is None or counted is None:
        return dated
    by_the_calendar = (dated.month, dated.day) == (counted.month, counted.day)
    return dated if by_the_calendar else counted


def _one(days: list[FoundDay]) -> date | None:
    good = len(days) == 1 and days[0].first == days[0].last and not days[0].disagrees
    return days[0].first if good else None


def days_told(text: str, reference: date, language: str) -> list[FoundDay]:
    """Every day the text names. `language` (ISO 639-1) is the writer's; where another tells one day
    in more of the words, it counts. Places in what was found are those of the text in Danish words.
    """
    own = _days(text, reference, TONGUES.get(language))
    others = (_days(text, reference, one) for code, one in TONGUES.items() if code != language)
    return max((own, *others), key=_told)


def _told(found: list[FoundDay]) -> int:
    """How much of the text says the one day that it says."""
    return found[0].end - found[0].start if len(found) == 1 else 0


def _days(text: str, reference: date, tongue: Tongue | None) -> list[FoundDay]:
    return find_days(_in_danish(text, tongue) if tongue else text, reference)


def _in_danish(text: str, tongue: Tongue) -> str:
    return _day_words(tuple(tongue.days)).sub(lambda found: tongue.days[found[0].lower()], text)


@cache
def _day_words(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
