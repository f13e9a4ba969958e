"""The labelled texts, the open two thirds unless the held-back third is asked for."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from casework.readings import OFF, TIMED, Intent, ReplyReading, Slot
from tests.corpus.split import batch_of, is_held_back

_HERE = Path(__file__).parent
Part = Literal["open", "held back"]


def entries(kind: str, table: str, part: Part = "open") -> Iterator[Mapping[str, Any]]:
    """The entries of one kind ("replies", "vacancies", "cvs") as they stand in their files."""
    for path in sorted((_HERE / kind).glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get(table, []):
            if is_held_back(entry["id"]) == (part == "held back"):
                yield entry


@dataclass(frozen=True, kw_only=True)
class LabelledReply:
    """A reply, and what a careful colleague would note; README.md says what each field means."""

    id: str
    sent_at: datetime
    text: str
    intent: Intent
    alone: bool = True
    also: tuple[Intent, ...] = ()
    reason: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    offered: tuple[datetime, ...] = ()
    place: str | None = None
    begins: date | None = None
    contact: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def right(self) -> frozenset[Intent]:
        """The intents that are right. A meeting moved to a day that nobody has told is called off
        until there is one: the case moves alike (row 18). With a time, inviting and moving say
        when to come; which of the two it is, the case knows (rows 15 and 17)."""
        if self.start is None and self.intent in OFF:
            return OFF.union(self.also)
        if self.start is not None and self.intent in TIMED:
            return TIMED.union(self.also)
        return frozenset((self.intent, *self.also))


def replies(part: Part = "open") -> list[LabelledReply]:
    """The labelled replies, in the order of their files."""
    return [_reply(entry) for entry in entries("replies", "reply", part)]


def _reply(entry: Mapping[str, Any]) -> LabelledReply:
    known = {name: entry[name] for name in LabelledReply.__dataclass_fields__ if name in entry}
    extra = {name: value for name, value in entry.items() if name not in known}
    intents = {
        "intent": Intent(entry["intent"]),
        "also": tuple(Intent(one) for one in entry.get("also", ())),
        "offered": tuple(entry.get("offered", ())),
    }
    return LabelledReply(**(known | intents | {"extra": extra}))


def noted_by(
    colleague: Literal["first", "second"], labels: Iterable[LabelledReply]
) -> list[tuple[LabelledReply, ReplyReading]]:
    """Each of these held-back replies that the colleague read, with what they noted, as if a reading."""
    told = tomllib.loads((_HERE / "second_opinions.toml").read_text(encoding="utf-8"))["opinion"]
    others = {one["id"]: one for one in told if one["by"] == colleague}
    return [
        (label, _as_noted(label, others.get(label.id)))
        for label in labels
        if colleague == "first" or _read_by_both(label)
    ]


_LAST_OF_BOTH = 94  # the batch up to which the second colleague read


def _read_by_both(label: LabelledReply) -> bool:
    batch = batch_of(label.id)
    return batch is None or int(batch.split()[1]) <= _LAST_OF_BOTH


def _as_noted(label: LabelledReply, other: Mapping[str, Any] | None) -> ReplyReading:
    noted = other or {
        "intent": label.intent,
        "alone": label.alone,
        "start": label.start,
        "begins": label.begins,
    }
    start = noted.get("start")
    return ReplyReading(
        intent=Intent(noted["intent"]),
        slots=(Slot(start),) if start else (),
        begins=noted.get("begins"),
        sure=noted["alone"] and noted["intent"] != Intent.UNCLEAR,
        certainty=float(noted["alone"]),
    )


SAID_AT = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Europe/Copenhagen"))
"""When every saying was written: a Tuesday."""


@dataclass(frozen=True)
class Saying:
    """One way to say something; `right` are the intents that a colleague may note for it.

    `alone` as of a reply: false where the words by themselves are not enough to move the case.
    """

    text: str
    right: tuple[Intent, ...]
    alone: bool


def sayings() -> list[Saying]:
    """Every line of `sayings/*.txt` below the intents in brackets that it says; "?": not alone."""
    found = []
    for path in sorted((_HERE / "sayings").glob("*.txt")):
        right: tuple[Intent, ...] = ()
        alone = True
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                alone = not line.endswith("?]")
                right = tuple(map(Intent, line.strip("[?]").split()))
            elif line and not line.startswith("#"):
                found.append(Saying(line, right, alone))
    return found
