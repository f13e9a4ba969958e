"""A panel company's forecast, read from its reply: how many hands in 3 and in 12 months (P03).

Sure only where both numbers are plain and each has its horizon, or the two stand alone in the order
they were asked in. A range, an "about" or a third number is a person's to read.
"""

import re
from dataclasses import dataclass

from casework.amounts import MOST, answer_of, is_doubtful, numbers

_MONTHS = r"\s{0,3}(?:måned(?:er)?s?|mdr?\.?|months?|mos?\.?)(?:\s{1,3}sigt)?"
_THREE = re.compile(rf"\b(?:3|tre|three){_MONTHS}(?!\w)", re.IGNORECASE)
_TWELVE = re.compile(
    rf"\b(?:12|tolv|twelve){_MONTHS}(?!\w)|\b(?:(?:et|1|a|one)\s{{1,3}}(?:år|year)s?)\b",
    re.IGNORECASE,
)
_NEITHER = re.compile(
    r"(?:nej,?\s{1,3})?(?:ingen|nul|0|none|nobody|zero)(?:\s{1,3}(?:på|for|at)?\s{0,3}(?:begge|both|nu)?)?"
    r"[\s.!]{0,4}",
    re.IGNORECASE,
)
_MOST_PAIR = 40


@dataclass(frozen=True)
class ForecastReading:
    """Persons needed at 3 and at 12 months; both None where `sure` is false."""

    in_3_months: int | None = None
    in_12_months: int | None = None

    @property
    def sure(self) -> bool:
        return self.in_3_months is not None and self.in_12_months is not None


UNSURE = ForecastReading()


def read_forecast(text: str) -> ForecastReading:
    """What a reply without its quotes says; `UNSURE` where that is not plain."""
    answer = answer_of(text)
    if _NEITHER.fullmatch(answer):
        return ForecastReading(0, 0)
    three, twelve = _THREE.findall(answer), _TWELVE.findall(answer)
    left = _TWELVE.sub(" B ", _THREE.sub(" A ", answer))
    if (len(three), len(twelve)) == (1, 1):
        return _by_horizon(left)
    return _pair(left) if not three and not twelve else UNSURE


def _by_horizon(text: str) -> ForecastReading:
    """A horizon and its number, twice, the same way round both times."""
    if is_doubtful(text):
        return UNSURE
    marks = [
        (mark, found.start()) for mark in "AB" for found in re.finditer(rf"(?<= ){mark}(?= )", text)
    ]
    told = sorted([*marks, *numbers(text)], key=lambda one: one[1])
    kinds = [isinstance(what, str) for what, _ in told]
    if kinds not in ([True, False] * 2, [False, True] * 2):
        return UNSURE
    pairs = [told[0:2], told[2:4]]
    needs = {
        str(a if isinstance(a, str) else b): b if isinstance(a, str) else a
        for (a, _), (b, _) in pairs
    }
    return _checked(needs.get("A"), needs.get("B"))


def _pair(text: str) -> ForecastReading:
    """Two bare numbers, in the order of the question: "2 og 5", "2 / 5"."""
    found = numbers(text.replace("/", " og "))
    if len(text) > _MOST_PAIR or len(found) != 2 or is_doubtful(text.replace("/", " og ")):  # noqa: PLR2004
        return UNSURE
    return _checked(found[0][0], found[1][0])


def _checked(three: object, twelve: object) -> ForecastReading:
    if isinstance(three, int) and isinstance(twelve, int) and max(three, twelve) <= MOST:
        return ForecastReading(three, twelve)
    return UNSURE
