"""Invitations by calendar: which method, when, where, and what that says about an interview.

Only one meeting with a beginning and an end on a day to come is sure. Whole days, series, and
several meetings in one file are a person's to read.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from icalendar import Calendar, Event

from casework.model import LOCAL
from casework.readings import Intent, ReplyReading, Slot

_MOST_TEXT = 100_000
_MOST_LINES = 5_000
_MOST_EVENTS = 20
_MOST_WORDS = 300
_ZONE = re.compile(r"BEGIN:VTIMEZONE\n.*?(?:END:VTIMEZONE\n|\Z)", re.DOTALL)
# Of a zone's own rules only the yearly ones of daylight saving: others can mean millions of days.
_TAME = re.compile(
    r"FREQ=YEARLY(?:;(?:BYMONTH|BYDAY|BYMONTHDAY|INTERVAL|UNTIL|WKST)=[\w,+-]{1,30}){0,6}"
)
_MOST_ZONES = 4
_MOST_DATES = 20
# What a text beside a calendar may say without contradicting it.
_AGREES = {
    Intent.INVITATION,
    Intent.RECEIPT,
    Intent.QUALIFIED,
    Intent.QUESTION,
    Intent.RESCHEDULE,
    Intent.UNCLEAR,
}


class Method(StrEnum):
    """RFC 5546. `PUBLISH` also where the file says none."""

    REQUEST = "REQUEST"
    REPLY = "REPLY"
    CANCEL = "CANCEL"
    COUNTER = "COUNTER"
    PUBLISH = "PUBLISH"


class Answer(StrEnum):
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    TENTATIVE = "TENTATIVE"


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """The meeting of a calendar file; times aware, by the municipality's clock.

    `doubts` are codes for what makes it a person's: `no_time`, `whole_day`, `series`, `several`,
    `past`, `backwards`.
    """

    method: Method
    start: datetime | None
    end: datetime | None
    place: str | None
    summary: str
    sequence: int
    answer: Answer | None
    doubts: tuple[str, ...]


def read_calendar(text: str, now: datetime) -> Meeting | None:
    """The meeting in `text`; None where there is none. `now` (aware) tells what is past."""
    try:
        calendar = Calendar.from_ical(_tamed(text))
        events = [one for one in calendar.walk("VEVENT") if isinstance(one, Event)][:_MOST_EVENTS]
        return _meeting(calendar, events, now) if events else None
    except (
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
        OverflowError,
        RecursionError,
    ):
        return None  # what strangers put into a calendar makes the library raise any of these


def as_reply(meeting: Meeting, said: ReplyReading) -> ReplyReading:
    """The calendar's word, unless the text beside it (`said`) tells something else."""
    slots = (Slot(meeting.start, meeting.end),) if meeting.start else ()
    because = (f"{meeting.method}: {meeting.summary}"[:_MOST_WORDS].strip(": "),)
    sure = not meeting.doubts and (said.intent in _AGREES or not said.sure)
    reading = ReplyReading(
        intent=_INTENTS.get(meeting.method, Intent.INVITATION),
        slots=slots,
        place=meeting.place or said.place,
        contact=said.contact,
        for_partner=said.for_partner,
        sure=sure,
        because=because,
    )
    match meeting.method:
        case Method.REQUEST if meeting.sequence > 0:
            return replace(reading, intent=Intent.RESCHEDULE)
        case Method.CANCEL:
            return replace(reading, sure=said.intent in _AGREES | {Intent.CANCELLATION})
        case Method.REPLY:
            intent, certain = _REPLIES[meeting.answer]
            return replace(reading, intent=intent, sure=sure and certain)
        case _:
            return reading


_INTENTS = {
    Method.CANCEL: Intent.CANCELLATION,
    Method.COUNTER: Intent.RESCHEDULE,
    Method.REPLY: Intent.RECEIPT,
}
# A no to a meeting is not yet a no to the person: somebody looks at it.
_REPLIES = {
    Answer.ACCEPTED: (Intent.RECEIPT, True),
    Answer.DECLINED: (Intent.CANCELLATION, False),
    Answer.TENTATIVE: (Intent.PENDING, False),
    None: (Intent.UNCLEAR, False),
}


def _meeting(calendar: Calendar, events: list[Event], now: datetime) -> Meeting:
    event = events[0]
    start, end = _moment(event, "DTSTART"), _moment(event, "DTEND")
    if start and not end and "DURATION" in event:
        end = start + event.decoded("DURATION")
    return Meeting(
        method=_method(calendar),
        start=start,
        end=end,
        place=_words(event.get("LOCATION")) or None,
        summary=_words(event.get("SUMMARY")),
        sequence=_number(event.get("SEQUENCE")),
        answer=_answer(event),
        doubts=tuple(_doubts(event, events, start, end, now)),
    )


def _doubts(
    event: Event, events: list[Event], start: datetime | None, end: datetime | None, now: datetime
) -> list[str]:
    found = []
    if len({str(one.get("UID")) for one in events}) > 1 or len(events) > 1:
        found.append("several")
    if any(name in event for name in ("RRULE", "RDATE", "RECURRENCE-ID")):
        found.append("series")
    if start is None:
        found.append("no_time" if "DTSTART" not in event else "whole_day")
    elif start <= now:
        found.append("past")
    if start and end and end <= start:
        found.append("backwards")
    return found


def _moment(event: Event, name: str) -> datetime | None:
    """None for a whole day. A time of no zone is meant where both sides are."""
    if name not in event:
        return None
    found: date = event.decoded(name)
    if not isinstance(found, datetime):
        return None
    return found.astimezone(LOCAL) if found.tzinfo else found.replace(tzinfo=LOCAL)


def _method(calendar: Calendar) -> Method:
    try:
        return Method(str(calendar.get("METHOD", "PUBLISH")).upper())
    except ValueError:
        return Method.PUBLISH


def _answer(event: Event) -> Answer | None:
    attendees = event.get("ATTENDEE", [])
    for attendee in attendees if isinstance(attendees, list) else [attendees]:
        said = str(getattr(attendee, "params", {}).get("PARTSTAT", "")).upper()
        if said in set(Answer):
            return Answer(said)
    return None


def _words(value: object) -> str:
    return " ".join(str(value or "").split())[:_MOST_WORDS]


def _number(value: object) -> int:
    try:
        return int(str(value or 0))
    except ValueError:
        return 0


def _tamed(text: str) -> str:
    """Bounded, unfolded, and without zones whose rules would keep a reader busy for hours."""
    lines = text[:_MOST_TEXT].replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_MOST_LINES]
    unfolded = re.sub(
        r"\n[ \t]",
        "",
        "\n".join(line.rstrip() if line[:1] not in " \t" else line for line in lines),
    )
    zones = _ZONE.findall(unfolded)
    if len(zones) <= _MOST_ZONES and all(map(_is_tame, zones)):
        return unfolded
    return _ZONE.sub("", unfolded)


def _is_tame(zone: str) -> bool:
    rules = [
        line.partition(":")[2] for line in zone.split("\n") if line.upper().startswith("RRULE")
    ]
    dates = zone.upper().count("RDATE") + zone.count(",")
    return dates <= _MOST_DATES and len(rules) <= _MOST_DATES and all(map(_TAME.fullmatch, rules))
