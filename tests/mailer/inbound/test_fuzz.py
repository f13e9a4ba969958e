"""Whatever strangers send: no exception but the one that is told, and no endless work."""

import contextlib
import re
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.errors import UnreadableMailError
from mailer.inbound.bounces import read_bounce
from mailer.inbound.calendar import read_calendar
from mailer.inbound.htmltext import html_to_text
from mailer.inbound.parse import parse
from mailer.inbound.quotes import cut
from mailer.inbound.sealed import content_of_signed
from mailer.inbound.triage import triage
from mailer.inbound.trust import standing
from mailer.inbound.winmail import open_winmail
from tests.corpus.mail import make

NOW = datetime(2026, 12, 3, 9, 0, tzinfo=UTC)
MAILS = sorted(Path(make.__file__).parent.glob("*/*.eml"))
PATIENCE = 30.0  # seconds; each of these takes some hundredths on a quiet machine
LINES = st.lists(
    st.sampled_from(
        [
            "Fra: Karen <k@x.example>",
            "Sendt: 1. december 2026 09:00",
            "Til: Jobcenter",
            "Emne: CV",
            "Den 1. dec. 2026 kl. 09.00 skrev Jobcenter <sag@x.example>:",
            "> Kære Karen",
            "> > Hej",
            "-----Oprindelig meddelelse-----",
            "---------- Forwarded message ---------",
            "________________________________",
            "--- Skriv dit svar over denne linje ---",
            "Med venlig hilsen",
            "Sendt fra min iPhone",
            "-- ",
            "--",
            "",
            "Vi vil gerne møde hende på onsdag.",
            "PS: Husk sko.",
        ]
    ),
    max_size=40,
)


def words(text: str) -> list[str]:
    return sorted(re.findall(r"\w+", text))


def everything(raw: bytes) -> None:
    try:
        mail = parse(raw)
    except UnreadableMailError:
        return
    triage(mail, mail_from="<>", recipient="retur+x@jobpartner.example")
    read_bounce(mail)
    cut(mail.text, subject=mail.subject)
    if mail.calendar:
        read_calendar(mail.calendar, NOW)


@given(st.binary(max_size=3000))
def test_no_bytes_break_anything(raw: bytes) -> None:
    everything(raw)


@given(
    st.sampled_from(MAILS),
    st.lists(st.tuples(st.integers(0, 4000), st.binary(max_size=20)), max_size=6),
)
def test_no_damage_to_a_real_mail_breaks_anything(
    file: Path, damage: list[tuple[int, bytes]]
) -> None:
    raw = bytearray(file.read_bytes())
    for place, bytes_ in damage:
        raw[place : place + len(bytes_)] = bytes_
    everything(bytes(raw))


@given(LINES)
def test_whatever_stands_above_what_no_word_is_lost(lines: list[str]) -> None:
    found = cut("\n".join(lines))

    assert words(f"{found.text} {found.cut}") == words(" ".join(lines))


@given(LINES, LINES)
def test_what_we_sent_loses_no_word_either(lines: list[str], sent: list[str]) -> None:
    found = cut("\n".join(lines), sent="\n".join(sent))

    assert words(f"{found.text} {found.cut}") == words(" ".join(lines))


@given(LINES)
def test_a_forwarded_mail_loses_no_word(lines: list[str]) -> None:
    found = cut("\n".join(lines), subject="VS: CV")

    assert words(f"{found.text} {found.cut}") == words(" ".join(lines))


@given(st.text(max_size=500))
def test_no_calendar_breaks_the_reader(text: str) -> None:
    start = "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
    read_calendar(start + text + "\nEND:VEVENT\nEND:VCALENDAR", NOW)
    read_calendar(text, NOW)


CALENDAR_LINES = st.lists(
    st.sampled_from(
        [
            "DTSTART:20261209T100000",
            "DTSTART;TZID=Romance Standard Time:20261209T100000",
            "DTSTART;VALUE=DATE:20261209",
            "DTSTART:99991231T235959Z",
            "DTSTART:00010101T000000",
            "DTEND:20261209T110000Z",
            "DTEND;TZID=Nowhere/Land:20261209T110000",
            "DURATION:PT1H",
            "DURATION:-P99999999D",
            "DURATION:P999999999999D",
            "SEQUENCE:many",
            "RRULE:FREQ=SECONDLY",
            "LOCATION:\\n\\,;",
            "ATTENDEE;PARTSTAT=ACCEPTED:mailto:x",
            "METHOD:REPLY",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "BEGIN:VTIMEZONE",
            "TZID:Nowhere/Land",
            "END:VTIMEZONE",
        ]
    ),
    max_size=12,
)


@given(CALENDAR_LINES)
def test_no_order_of_calendar_lines_breaks_the_reader(lines: list[str]) -> None:
    read_calendar("\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VCALENDAR"]), NOW)


@given(st.binary(max_size=300))
def test_no_wrapping_breaks_its_opener(content: bytes) -> None:
    content_of_signed(content)
    content_of_signed(b"\x30\x80" + content)
    open_winmail(b"\x78\x9f\x3e\x22" + content)
    standing(content.decode("latin-1"), "karen@fjordbageri.example")


def test_words_deep_in_html_are_not_lost() -> None:
    assert "dybt nede" in html_to_text("<div>" * 5000 + "dybt nede")


HOSTILE = {
    "wrote-2000": "Den 1. december 2026 skrev\n" * 2000,
    "one-line-of-on": "on x at y " * 30_000,
    "quoted-20000": "> quoted\n" * 20_000,
    "half-quoted": "> a\nb\n" * 20_000,
    "headers-5000": "From: x\n" * 5000,
    "headers-in-turn": "Sendt: x\nord\n" * 15_000,
    "on-monday-3000": "On Mon, 1 Dec 2026 a b c d e f\n" * 3000,
    "rules": "____________\n" * 15_000,
    "dashes": "-" * 200_000,
    "sign-offs": "Venlig hilsen\n" * 14_000,
    "sign-offs-with-names": ("Mvh " + "A" * 100 + "\n") * 1900,
    "spaces": " " * 200_000,
    "empty-lines": "\n" * 200_000,
    "devices": "Sendt fra min iPhone\n" * 9000,
    "forwards": "---------- Forwarded message ---------\n" * 5000,
    "wrote-wrote": "skrev " * 40_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("sent", ["", "Kære Karen, her er et CV til jer.\n" * 50], ids=["", "sent"])
def test_no_text_keeps_the_stripper_busy(text: str, sent: str) -> None:
    begun = time.monotonic()
    cut(text, sent=sent)
    parse(b"Subject: Fwd: x\r\n\r\n" + text.encode())

    assert time.monotonic() - begun < PATIENCE


HOSTILE_HTML = {
    "deep-divs": "<div>" * 200_000 + "x",
    "deep-quotes": '<blockquote type="cite">' * 40_000 + "x",
    "style": '<div style="border-top:' + " " * 900_000,
    "open-tags": "<" * 1_000_000,
    "tables": "<table><tr><td>" * 60_000,
    "entities": "&amp;" * 200_000,
}


@pytest.mark.parametrize("html", HOSTILE_HTML.values(), ids=HOSTILE_HTML.keys())
def test_no_html_keeps_the_reader_busy(html: str) -> None:
    begun = time.monotonic()
    html_to_text(html)

    assert time.monotonic() - begun < PATIENCE


HOSTILE_ZONES = {
    "every-second": "RRULE:FREQ=SECONDLY",
    "folded": "RRULE:FREQ=SEC\n ONDLY",
    "every-second-of-the-year": "RRULE:FREQ=YEARLY;BYYEARDAY="
    + ",".join(map(str, range(1, 366)))
    + ";BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3",
    "many-dates": "RDATE:" + ",".join(["20261209T100000"] * 5000),
}


@pytest.mark.parametrize("rule", HOSTILE_ZONES.values(), ids=HOSTILE_ZONES.keys())
def test_no_zone_keeps_the_calendar_busy(rule: str) -> None:
    text = (
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19000101T000000\n"
        f"TZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n{rule}\nEND:STANDARD\nEND:VTIMEZONE\n"
        "BEGIN:VEVENT\nDTSTART;TZID=Own:20261209T100000\nEND:VEVENT\nEND:VCALENDAR"
    )
    begun = time.monotonic()
    with contextlib.suppress(ValueError):
        read_calendar(text, NOW)

    assert time.monotonic() - begun < PATIENCE
