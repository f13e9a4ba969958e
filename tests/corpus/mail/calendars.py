"""Invitations by calendar, as programs write them, and answers to them."""

from collections.abc import Iterable

from tests.corpus.mail.case import REPLY_TO, Case, as_bytes, headers, message
from tests.corpus.mail.said import KAREN_ADDRESS, OUR_ADDRESS

_CRLF = "\r\n"
_ROMANCE = """BEGIN:VTIMEZONE
TZID:Romance Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
_OWN_ZONE = _ROMANCE.replace("Romance Standard Time", "(UTC+01:00) Bruxelles\\, København")
_BUSY_ZONE = _ROMANCE.replace("FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY")
_TEN = "2026-12-09T10:00:00+01:00"
_ELEVEN = (
    "DTSTART;TZID=Romance Standard Time:20261209T100000",
    "DTEND;TZID=Romance Standard Time:20261209T110000",
)
_DANISH_WORDS = "Vi vil gerne invitere Olena til samtale."
_ENGLISH_WORDS = "We would like to invite Olena to an interview."


def calendars() -> Iterable[Case]:
    """Programs write zones in many ways; what is no single hour to come is never sure."""
    zones = {
        "outlook-danish-windows-zone": (_ROMANCE, _ELEVEN, _DANISH_WORDS),
        "outlook-english-windows-zone": (_ROMANCE, _ELEVEN, _ENGLISH_WORDS),
        "outlook-windows-zone-without-its-rules": ("", _ELEVEN, _DANISH_WORDS),
        "gmail-danish-in-utc": (
            "",
            ("DTSTART:20261209T090000Z", "DTEND:20261209T100000Z"),
            _DANISH_WORDS,
        ),
        "iphone-danish-place-zone": (
            "",
            (
                "DTSTART;TZID=Europe/Copenhagen:20261209T100000",
                "DTEND;TZID=Europe/Copenhagen:20261209T110000",
            ),
            _DANISH_WORDS,
        ),
        "thunderbird-no-zone": ("", ("DTSTART:20261209T100000", "DURATION:PT1H"), _DANISH_WORDS),
        "exchange-own-zone-name": (
            _OWN_ZONE,
            tuple(
                line.replace("Romance Standard Time", '"(UTC+01:00) Bruxelles, København"')
                for line in _ELEVEN
            ),
            _DANISH_WORDS,
        ),
        "a-zone-that-would-keep-a-reader-busy": (_BUSY_ZONE, _ELEVEN, _DANISH_WORDS),
    }
    for name, (zone, times, words) in zones.items():
        yield _meeting(name, "REQUEST", times, words, "invitation", zone=zone)
    yield _meeting(
        "outlook-moved",
        "REQUEST",
        _ELEVEN,
        "Vi er nødt til at flytte samtalen.",
        "reschedule",
        sequence=1,
    )
    yield _meeting(
        "outlook-danish-cancelled", "CANCEL", _ELEVEN, "Samtalen er aflyst.", "cancellation"
    )
    yield _meeting("gmail-english-cancelled", "CANCEL", _ELEVEN, "", "cancellation")
    yield _meeting("outlook-other-time-proposed", "COUNTER", _ELEVEN, "", "reschedule")
    yield _meeting("outlook-danish-accepted", "REPLY", _ELEVEN, "", "receipt", answer="ACCEPTED")
    yield _meeting(
        "gmail-declined", "REPLY", _ELEVEN, "", "cancellation", answer="DECLINED", sure=False
    )
    yield _meeting(
        "outlook-tentative", "REPLY", _ELEVEN, "", "pending", answer="TENTATIVE", sure=False
    )
    yield _meeting(
        "a-whole-day",
        "REQUEST",
        ("DTSTART;VALUE=DATE:20261209", "DTEND;VALUE=DATE:20261210"),
        _DANISH_WORDS,
        "invitation",
        sure=False,
        start=None,
    )
    yield _meeting(
        "gmail-calendar-says-auto-generated",
        "REQUEST",
        _ELEVEN,
        _DANISH_WORDS,
        "invitation",
        more={"Auto-Submitted": "auto-generated", "Sender": "calendar-notification@google.example"},
    )
    yield _meeting(
        "every-week",
        "REQUEST",
        (*_ELEVEN, "RRULE:FREQ=WEEKLY"),
        _DANISH_WORDS,
        "invitation",
        sure=False,
    )
    yield _meeting(
        "a-day-that-is-past",
        "REQUEST",
        ("DTSTART:20261109T090000Z", "DTEND:20261109T100000Z"),
        _DANISH_WORDS,
        "invitation",
        sure=False,
        start="2026-11-09T10:00:00+01:00",
    )
    yield _meeting(
        "the-words-say-no",
        "REQUEST",
        _ELEVEN,
        "Vi må desværre give hende afslag.",
        "invitation",
        sure=False,
    )


def _meeting(
    name: str,
    method: str,
    times: tuple[str, ...],
    words: str,
    intent: str,
    *,
    zone: str = _ROMANCE,
    sequence: int = 0,
    answer: str = "NEEDS-ACTION",
    more: dict[str, str] | None = None,
    sure: bool = True,
    start: str | None = _TEN,
) -> Case:
    event = [
        "BEGIN:VEVENT",
        "UID:040000008200E00074C5B7101A82E008",
        f"SEQUENCE:{sequence}",
        "SUMMARY:Samtale med Olena Koval",
        "LOCATION:Storegade 4\\, Grenaa",
        f"ORGANIZER;CN=Karen Holm:mailto:{KAREN_ADDRESS}",
        f"ATTENDEE;PARTSTAT={answer};CN=Jobcenter:mailto:{OUR_ADDRESS}",
        "DTSTAMP:20261203T091200Z",
        *times,
        "END:VEVENT",
    ]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", *zone.splitlines(), *event]
    text = _CRLF.join([*lines, "END:VCALENDAR", ""])
    mail = message(headers("Samtale") | (more or {}), words or " ", None)
    mail.add_alternative(text, subtype="calendar", cte="base64", params={"method": method})
    return Case(
        name=name,
        raw=as_bytes(mail),
        kind="calendar",
        intent=intent,
        sure=sure,
        start=start,
        place="Storegade 4, Grenaa",
        text=words or None,
        recipient=REPLY_TO,
    )
