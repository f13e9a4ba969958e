"""How days, times, numbers, lists and counts are said in each language: the filters of the texts.

What a language can say with words alone stands in `words/<language>.toml`, under `calendar`: its
weekdays, its months (in the form that stands behind a day), and the order of both. Here is what
needs reckoning: local time, the decimal sign, and which form of a noun follows a number.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from casework.figures import HELD, HIDDEN
from casework.model import LOCAL, Language

_FEW, _TEENS = range(2, 5), range(11, 15)


@dataclass(frozen=True)
class Forms:
    """The forms of one language. `word` gives its words by their names, `calendar` its table."""

    language: Language
    word: Callable[..., str]
    calendar: Callable[[], Mapping[str, Any]]

    def filters(self) -> dict[str, Callable[..., object]]:
        """What a template may put behind a value, by name."""
        return {
            "day": self.day,
            "date": self.short_day,
            "moment": self.moment,
            "clock": self.clock,
            "number": self.number,
            "week": lambda day: date.fromisoformat(day).isocalendar().week,
            "month": self.month,
            "listed": self.listed,
            "plural": self.plural,
            "opening": lambda words: words[:1].upper() + words[1:],  # a sentence begins with it
        }

    def day(self, value: str | date) -> str:
        """An ISO day, or the local day of an ISO moment, in words."""
        return self.word("calendar.day", **self._parts(value))

    def short_day(self, value: str | date) -> str:
        """The same, short."""
        return self.word("calendar.date", **self._parts(value))

    def moment(self, value: str | datetime) -> str:
        """An ISO time in Danish local time, in words."""
        return self.word("calendar.moment", day=self.day(value), clock=self.clock(value))

    def clock(self, value: str | datetime) -> str:
        local = _local(value)
        return self.word("calendar.clock", hour=local.hour, minute=f"{local.minute:02d}")

    def month(self, value: str) -> str:
        """The month of an ISO day, in words."""
        return str(self.calendar()["months"][date.fromisoformat(value).month - 1])

    def number(self, value: float | str | None) -> str:
        """A number of the figures: "–" where there is none, words where it is not told."""
        if value is None:
            return "–"
        if value in (HIDDEN, HELD):
            return self.word("few" if value == HIDDEN else "held")
        text = str(value)
        return text if self.language is Language.ENGLISH else text.replace(".", ",")

    def listed(self, values: Iterable[object]) -> str:
        *most, last = [str(value) for value in values] or [""]
        return f"{', '.join(most)} {self.word('and')} {last}" if most else last

    def plural(self, count: float, *forms: str) -> str:
        """The form that goes with so many: `{{ days }} {{ days | plural("day", "days") }}`.

        Two forms, for one and for more; languages with three (one, a few, many) name three.
        """
        return forms[plural_form(self.language, count)]

    def _parts(self, value: str | date) -> dict[str, Any]:
        if isinstance(value, str) and "T" not in value:
            value = date.fromisoformat(value)
        if isinstance(value, str | datetime):
            value = _local(value).date()
        calendar = self.calendar()
        return {
            "weekday": calendar["weekdays"][value.weekday()],
            "day": value.day,
            "two_day": f"{value:%d}",
            "month": calendar["months"][value.month - 1],
            "two_month": f"{value:%m}",
            "year": value.year,
        }


def plural_form(language: str, number: float) -> int:
    """Which form of a noun follows the number in that language (ISO 639-1), as CLDR has it."""
    count = abs(number)
    if language not in ("pl", "uk"):
        return 0 if count == 1 else 1
    if count == 1 or (language == "uk" and count % 10 == 1 and count % 100 != _TEENS[0]):
        return 0
    return 1 if count % 10 in _FEW and count % 100 not in _TEENS else 2


def _local(value: str | datetime) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment.astimezone(LOCAL)
