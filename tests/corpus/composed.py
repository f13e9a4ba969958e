"""Replies composed of the sentences that most companies write, with any day and hour, and with what stands around them.

`frames/` holds the sentences, each file one hand, `around.txt` what is written before and behind. Readers that
learn see the sentences of `frames/taught`; how the whole is read is tested by those of `frames/kept_back`.

Slots: {t} is a day with its hour, {t2} a second, later one; {d} a day, {a} and {b} hours. Of a meeting that moves
{o} is the old and {n} the new time; on one day, {a} is the old and {b} the new hour. {begins} is a first day of
work, {began} one that lies a few days back, {past} another such day; {who} works at the company, {person} is the
partner; {phone} and {mail} are of the company.
"""

import random
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from casework.readings import TIMED, Intent
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
_HOURS = [time(hour, minute) for hour in range(8, 17) for minute in (0, 0, 15, 30, 45)]
NOTHING_BEFORE, NOTHING_BEHIND = 0.7, 0.35  # of the mails: from here on, and up to here
_MIXED = 0.15  # of the mails: the greeting is in the other language
# "suggest on Friday" and "fra på fredag" are what nobody writes
_DOUBLED = re.compile(
    r"\b(suggest|about|would|say|do|make|does|move|from|to|until|not|than|for|of) on "
    r"|\b(fra|til|ikke|end|af) på ",
    re.IGNORECASE,
)
_HIM = re.compile(r"\b(?:han|ham|hans|he|him|his)\b", re.IGNORECASE)
_COLLEAGUES = ("Lone", "Bo", "Kirsten", "Morten", "Anja", "Per", "Sanne", "Torben")
_PARTNERS = {
    "him": ("Ahmed", "Piotr", "Carlos", "Andrei", "Dmytro"),
    "her": ("Olena", "Maria", "Aisha", "Katarzyna", "Ivana"),
}
_PHONES = ("20 11 22 33", "20112233", "+45 20 11 22 33")


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


@dataclass(frozen=True)
class Frame:
    """A sentence with slots, and what it says whatever they hold."""

    name: str
    language: str
    words: str
    label: Mapping[str, Any]


def frames(half: Half) -> Iterator[Frame]:
    """All of that half, in the order of the files."""
    for path in sorted((_HERE / "frames" / half.replace(" ", "_")).glob("*.toml")):
        for number, group in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["frames"]):
            label = {name: told for name, told in group.items() if name not in _DAYS}
            for language in _DAYS:
                for place, words in enumerate(group.get(language, ())):
                    name = f"{path.stem}_{half[0]}{number}_{language}_{place}"
                    yield Frame(name, language, words, label)


def composed(half: Half, rounds: int, seed: int = 1) -> Iterator[LabelledReply]:
    """Each sentence of that half so often, with other days, hours and names each time."""
    about = around()
    for frame in frames(half):
        for turn in range(rounds):
            chance = random.Random(f"{seed} {frame.name} {turn}")
            tongue = frame.language if chance.random() > _MIXED else _OTHER[frame.language]
            yield _reply(frame, turn, about[tongue], chance)


@dataclass
class _Filled:
    """The words with their slots filled, and what was put in."""

    words: str
    start: datetime | None = None
    offered: Sequence[datetime] = field(default=())
    begins: date | None = None
    contact: str | None = None


def _reply(frame: Frame, turn: int, about: Around, chance: random.Random) -> LabelledReply:
    sent = _workday(_FIRST, chance.randrange(700))
    filled = _filled(frame, sent, chance)
    intent = Intent(frame.label["intent"])
    timed = intent in TIMED
    return LabelledReply(
        id=f"{frame.name}-{turn}",
        sent_at=datetime.combine(sent, time(chance.randrange(7, 9), 10), tzinfo=_LOCAL),
        text=about.put(filled.words[0].upper() + filled.words[1:], chance),
        intent=intent,
        alone=frame.label.get("alone", True),
        also=tuple(map(Intent, frame.label.get("also", ()))),
        reason=frame.label.get("reason"),
        start=filled.start if timed else None,
        offered=tuple(filled.offered) if timed else (),
        begins=filled.begins if intent is Intent.HIRED else None,
        contact=filled.contact,
    )


def _filled(frame: Frame, sent: date, chance: random.Random) -> _Filled:
    """Days and hours that fit each other: what is offered second, or moved to, comes after the first."""
    language, words = frame.language, frame.words
    old = _workday(sent, chance.randrange(1, 6))
    new = _workday(old, chance.randrange(1, 6))
    past = _workday_before(sent, chance.randrange(1, 5))
    begins = _workday(new, 10)
    one = chance.choice(_HOURS)
    two = chance.choice([hour for hour in _HOURS if hour != one])
    if "{b}" in words and Intent(frame.label["intent"]) is Intent.INVITATION:
        one, two = min(one, two), max(one, two)
    moment = _moment(language, sent, old, one, chance)
    later = _moment(language, sent, new, two, chance)
    who = chance.choice(_COLLEAGUES)
    told = words.format(
        t=moment,
        o=moment,
        t2=later,
        n=later,
        d=_day(language, sent, old, chance),
        a=_hour(language, one, chance),
        b=_hour(language, two, chance),
        begins=_day(language, sent, begins, chance),
        past=_day_before(language, sent, past, chance),
        began=_day_before(language, sent, past, chance),
        who=who,
        person=chance.choice(_PARTNERS["him" if _HIM.search(words) else "her"]),
        phone=chance.choice(_PHONES),
        mail="job@firma.example",
    )
    filled = _Filled(_DOUBLED.sub(lambda found: f"{found[1] or found[2]} ", told))
    filled.contact = who if "{who}" in words else None
    filled.begins = begins if "{begins}" in words else past if "{began}" in words else None
    first, second = (datetime.combine(*at, tzinfo=_LOCAL) for at in ((old, one), (new, two)))
    if "{n}" in words:
        filled.start = second
    elif "{b}" in words and Intent(frame.label["intent"]) is Intent.RESCHEDULE:
        filled.start = datetime.combine(old, two, tzinfo=_LOCAL)
    elif "{t}" in words or ("{d}" in words and "{a}" in words):
        filled.start = first
        filled.offered = (first, second) if "{t2}" in words else ()
    return filled


def _workday(day: date, ahead: int) -> date:
    """So many working days later; at least the next one that is no weekend."""
    while ahead or day.weekday() >= _WEEKDAYS:
        day += timedelta(days=1)
        ahead -= day.weekday() < _WEEKDAYS and ahead > 0
    return day


def _workday_before(day: date, back: int) -> date:
    """So many days earlier, or a few more where that is a weekend."""
    day -= timedelta(days=back)
    while day.weekday() >= _WEEKDAYS:
        day -= timedelta(days=1)
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


def _day_before(language: str, sent: date, day: date, chance: random.Random) -> str:
    """A day that is a few days back, as somebody who writes on `sent` may name it."""
    name, month = _DAYS[language][day.weekday()], _MONTHS[language][day.month - 1]
    if language == "da":
        ways = [f"d. {day.day}/{day.month}", f"den {day.day}. {month}"]
        last, near = f"i {name}s", "i går"
    else:
        ways = [f"on {day.day} {month}", f"on {month} {day.day}"]
        last, near = f"on {name}", "yesterday"
    far = (sent - day).days
    return chance.choice([*ways, *[last] * (far < _WEEK), *[near] * (far == 1)])


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
