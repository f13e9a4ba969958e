"""Replies composed of the sentences that most companies write, with any day and hour, and with what stands around them.

`composed.toml` holds the sentences, `around.txt` what is written before and behind. Readers that learn
see one half of the sentences; how the whole is read is tested by the other.
"""

import random
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from casework.readings import Intent
from tests.corpus.load import LabelledReply

Half = Literal["taught", "kept back"]

_HERE = Path(__file__).parent
_LOCAL = ZoneInfo("Europe/Copenhagen")
_FIRST = date(2026, 2, 2)
_DAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "da": (
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_OTHER = {"da": "en", "en": "da"}
_WEEKDAYS, _WEEK = 5, 7
_NOON = 12
NOTHING_BEFORE, NOTHING_BEHIND = 0.7, 0.35  # of the mails: from here on, and up to here
_MIXED = 0.15  # of the mails: the greeting is in the other language
_ON = re.compile(r"\b(suggest|about|would|say|do|make|does|move) on ", re.IGNORECASE)


@dataclass(frozen=True)
class Around:
    """What people write before and behind a message of one language, each with its line breaks."""

    openings: Sequence[str]
    closings: Sequence[str]

    def put(self, words: str, chance: random.Random) -> str:
        """The words with something before them, behind them, or both."""
        where = chance.random()
        before = chance.choice(self.openings) if where < NOTHING_BEFORE else ""
        behind = chance.choice(self.closings) if where > NOTHING_BEHIND else ""
        gap = chance.choice(("\n", "\n\n", " "))
        return f"{before}{gap if before else ''}{words}{gap if behind else ''}{behind}"


def around() -> Mapping[str, Around]:
    """What `around.txt` holds, by language; "/" is a new line."""
    parts: dict[str, list[str]] = {}
    some: list[str] = []
    for line in (_HERE / "around.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            some = parts.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            some.append(line.replace("/", "\n"))
    return {
        language: Around(parts[f"openings {language}"], parts[f"closings {language}"])
        for language in _DAYS
    }


def composed(half: Half, rounds: int, seed: int = 1) -> Iterator[LabelledReply]:
    """Each sentence of that half so often, with other days and hours each time."""
    chance, about = random.Random(seed), around()
    told = tomllib.loads((_HERE / "composed.toml").read_text(encoding="utf-8"))["frames"]
    for number, frames in enumerate(told):
        for language in ("da", "en"):
            for place, words in enumerate(frames[language]):
                if (place % 2 == 0) != (half == "taught"):
                    continue
                for turn in range(rounds):
                    name = f"composed_{number}_{language}_{place}-{turn}"
                    put = about[language if chance.random() > _MIXED else _OTHER[language]].put
                    yield _reply(name, frames["intent"], language, words, put, chance)


def _reply(
    name: str,
    intent: str,
    language: str,
    words: str,
    put: Callable[[str, random.Random], str],
    chance: random.Random,
) -> LabelledReply:
    sent = _workday(_FIRST, chance.randrange(700))
    filled, start, begins = _filled(language, words, sent, chance)
    return LabelledReply(
        id=name,
        sent_at=datetime.combine(sent, time(chance.randrange(7, 9), 10), tzinfo=_LOCAL),
        text=put(filled[0].upper() + filled[1:], chance),
        intent=Intent(intent),
        start=start if intent in ("invitation", "reschedule") else None,
        begins=begins,
    )


def _filled(
    language: str, words: str, sent: date, chance: random.Random
) -> tuple[str, datetime | None, date | None]:
    old = _workday(sent, chance.randrange(1, 6))
    new = _workday(old, chance.randrange(1, 6))
    one, two = chance.sample(_hours(), 2)
    day, first = (_day(language, sent, other, chance) for other in (old, _workday(new, 10)))
    filled = words.format(
        t=_moment(language, sent, old, one, chance),
        o=_moment(language, sent, old, one, chance),
        n=_moment(language, sent, new, two, chance),
        d=day,
        a=_hour(language, one, chance),
        b=_hour(language, two, chance),
        begins=first,
    )
    filled = _ON.sub(r"\1 ", filled)
    if "{n}" in words:
        return filled, datetime.combine(new, two, tzinfo=_LOCAL), None
    hour = two if "{b}" in words else one
    begins = _workday(new, 10) if "{begins}" in words else None
    return filled, datetime.combine(old, hour, tzinfo=_LOCAL), begins


def _hours() -> Sequence[time]:
    return [time(hour, minute) for hour in range(8, 17) for minute in (0, 0, 15, 30, 45)]


def _workday(day: date, ahead: int) -> date:
    """So many working days later; at least the next one that is no weekend."""
    while ahead or day.weekday() >= _WEEKDAYS:
        day += timedelta(days=1)
        ahead -= day.weekday() < _WEEKDAYS and ahead > 0
    return day


def _moment(language: str, sent: date, day: date, at: time, chance: random.Random) -> str:
    between = " at " if language == "en" else " "
    return f"{_day(language, sent, day, chance)}{between}{_hour(language, at, chance)}"


def _day(language: str, sent: date, day: date, chance: random.Random) -> str:
    """The day as somebody who writes on `sent` may name it."""
    name, month = _DAYS[language][day.weekday()], _MONTHS[language][day.month - 1]
    far = (day - sent).days
    week = day.isocalendar().week
    if language == "da":
        ways = [
            f"{name} den {day.day}. {month}", f"{name} d. {day.day}/{day.month}",
            f"den {day.day}. {month}", f"d. {day.day}/{day.month}", f"{name} i uge {week}",
            f"{name} d. {day.day}.{day.month}.",
        ]  # fmt: skip
        near: Mapping[int, str] = {1: "i morgen", 2: "i overmorgen"}
        soon = [name, f"på {name}"]
        next_week = f"{name} i næste uge"
    else:
        ways = [
            f"on {name} {day.day} {month}", f"on {name} the {_nth(day.day)} of {month}",
            f"on {name}, {month} {day.day}", f"on {name} in week {week}",
        ]  # fmt: skip
        near = {1: "tomorrow", 2: "the day after tomorrow"}
        soon = [f"on {name}", f"this coming {name}"]
        next_week = f"on {name} next week"
    if far in near:
        ways += [near[far]] * 2
    if far < _WEEK:
        ways += soon * 2
    if week == (sent + timedelta(days=_WEEK)).isocalendar().week:
        ways.append(next_week)
    return chance.choice(ways)


def _nth(number: int) -> str:
    last = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{last}"


def _hour(language: str, at: time, chance: random.Random) -> str:
    """The time of day as people write it."""
    exact = f"{at.hour}.{at.minute:02}"
    if language == "da":
        ways = [f"kl. {exact}", f"kl {at.hour}:{at.minute:02}", f"klokken {exact}"]
        if not at.minute:
            ways += [f"kl. {at.hour}", f"kl {at.hour}", f"klokken {at.hour}"]
        return chance.choice(ways)
    hour, half = (
        (at.hour - _NOON if at.hour > _NOON else at.hour),
        "pm" if at.hour >= _NOON else "am",
    )
    ways = [exact, f"{at.hour}:{at.minute:02}", f"{hour}:{at.minute:02} {half}"]
    if not at.minute:
        ways += [f"{hour} {half}", f"{hour}{half}"]
    return chance.choice(ways)
