"""What machines send: bounces, absences, and invitations by calendar."""

from collections.abc import Iterable

from tests.corpus.mail.case import REPLY_TO, Case, as_bytes, headers, message
from tests.corpus.mail.said import DANISH, ENGLISH, KAREN_ADDRESS, OFFICE, OUR_ADDRESS

RETURN_PATH = "retur+out-c-k3h1-abcdefghijklmnop@jobpartner.example"
OUR_LETTER = "<jpb-12.cv_to_company@jobpartner.example>"
_CRLF = "\r\n"


def _raw(text: str) -> bytes:
    return text.replace("\n", _CRLF).encode()


# --- bounces --------------------------------------------------------------------------------------


def bounces() -> Iterable[Case]:
    """Reports of servers of all sorts; the envelope's sender is empty, as it must be."""
    hard = "550 5.1.1 <karen@fjordbageri.example>: Recipient address rejected: User unknown"
    full = "452 4.2.2 The email account that you tried to reach is over quota"
    reports = {
        "postfix-user-unknown": (
            "failed",
            "5.1.1",
            hard,
            "hard",
            "Undelivered Mail Returned to Sender",
        ),
        "postfix-mailbox-full": (
            "failed",
            "4.2.2",
            full,
            "soft",
            "Undelivered Mail Returned to Sender",
        ),
        "postfix-delayed": (
            "delayed",
            "4.4.1",
            "connect to mx.fjordbageri.example: Connection timed out",
            "late",
            "Delayed Mail (still being retried)",
        ),
        "postfix-delivered": (
            "delivered",
            "2.0.0",
            "250 2.0.0 Ok",
            "delivered",
            "Successful Mail Delivery Report",
        ),
        "exchange-danish-user-unknown": (
            "failed",
            "5.1.10",
            "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
            "hard",
            "Kan ikke leveres: CV til jer: Olena Koval",
        ),
        "exchange-english-blocked": (
            "failed",
            "5.7.1",
            "550 5.7.1 Message rejected as spam by Content Filtering",
            "hard",
            "Undeliverable: A CV for you: Olena Koval",
        ),
        "exchange-danish-full": (
            "failed",
            "5.2.2",
            "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException",
            "soft",
            "Kan ikke leveres: CV til jer: Olena Koval",
        ),
        "gmail-user-unknown": (
            "failed",
            "5.1.1",
            "550-5.1.1 The email account that you tried to reach does not exist.",
            "hard",
            "Delivery Status Notification (Failure)",
        ),
    }
    for name, (action, status, diagnostic, fate, subject) in reports.items():
        raw = _report(action, status, diagnostic, subject)
        yield Case(
            name=name, raw=raw, kind="bounce", fate=fate, recipient=RETURN_PATH, mail_from="<>"
        )
    yield from _in_words()


def _report(action: str, status: str, diagnostic: str, subject: str) -> bytes:
    return _raw(
        f"""From: Mail Delivery System <MAILER-DAEMON@mx.fjordbageri.example>
To: {RETURN_PATH}
Subject: {subject}
Date: Thu, 03 Dec 2026 10:12:00 +0100
Message-ID: <report.1@mx.fjordbageri.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="report"

--report
Content-Description: Notification
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

This is the mail system at host mx.fjordbageri.example.

<{KAREN_ADDRESS}>: {diagnostic}

--report
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.fjordbageri.example
Arrival-Date: Tue, 1 Dec 2026 09:00:00 +0100 (CET)

Final-Recipient: rfc822; {KAREN_ADDRESS}
Original-Recipient: rfc822;{KAREN_ADDRESS}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {diagnostic}

--report
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: {OFFICE} <{OUR_ADDRESS}>
To: {KAREN_ADDRESS}
Subject: CV til jer
Message-ID: {OUR_LETTER}

Hej Karen

--report--
"""
    )


def _in_words() -> Iterable[Case]:
    """Those that know no report: the status stands somewhere in the words, if anywhere."""
    qmail = """Hi. This is the qmail-send program at mx.fjordbageri.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<karen@fjordbageri.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Message-ID: <jpb-12.cv_to_company@jobpartner.example>
"""
    exim = """This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  karen@fjordbageri.example
    host mx.fjordbageri.example [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:
    550 Unrouteable address
"""
    exim_late = """This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.fjordbageri.example.

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals.
"""
    danish = """Meddelelsen kunne ikke leveres til karen@fjordbageri.example.

Modtagerens postkasse er fuld. Prøv igen senere.
"""
    mails = {
        "qmail-in-words": ("failure notice", qmail, "hard", {}),
        "exim-in-words": (
            "Mail delivery failed: returning message to sender",
            exim,
            "hard",
            {"X-Failed-Recipients": KAREN_ADDRESS},
        ),
        "exim-delayed-in-words": ("Warning: message 1abc delayed 24 hours", exim_late, "late", {}),
        "danish-host-mailbox-full": ("Meddelelsen kunne ikke leveres", danish, "soft", {}),
    }
    for name, (subject, words, fate, more) in mails.items():
        found = headers(subject, reply=False) | {"From": "MAILER-DAEMON@mx.fjordbageri.example"}
        yield Case(
            name=name,
            raw=as_bytes(message(found | more, words, None)),
            kind="bounce",
            fate=fate,
            recipient=RETURN_PATH,
            mail_from="<>",
        )


# --- absences -------------------------------------------------------------------------------------

_DANISH_AWAY = "Jeg er på ferie til og med den 14. december. Ring til butikken på 86 00 00 07."
_ENGLISH_AWAY = "I am out of the office until 14 December. Please call the shop."


def absences() -> Iterable[Case]:
    """Each says so by another header, or only in its subject."""
    automatic = {"Auto-Submitted": "auto-replied"}
    mails = {
        "exchange-danish": (
            f"Automatisk svar: {DANISH.subject}",
            _DANISH_AWAY,
            {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"},
            "<>",
        ),
        "exchange-english": (
            f"Automatic reply: {ENGLISH.subject}",
            _ENGLISH_AWAY,
            {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"},
            "<>",
        ),
        "exchange-danish-suppress-only": (
            f"SV: {DANISH.subject}",
            _DANISH_AWAY,
            {"X-Auto-Response-Suppress": "OOF, AutoReply"},
            KAREN_ADDRESS,
        ),
        "gmail-english-precedence": (
            f"Re: {ENGLISH.subject}",
            _ENGLISH_AWAY,
            {"Precedence": "bulk", "X-Autoreply": "yes"},
            KAREN_ADDRESS,
        ),
        "gmail-danish": (f"Re: {DANISH.subject}", _DANISH_AWAY, automatic, KAREN_ADDRESS),
        "roundcube-danish-sieve": (
            f"Auto: {DANISH.subject}",
            _DANISH_AWAY,
            {"Auto-Submitted": "auto-replied (vacation)"},
            "<>",
        ),
        "outlook-danish-subject-only": ("Autosvar: Ferie", _DANISH_AWAY, {}, KAREN_ADDRESS),
        "outlook-danish-not-here": ("Ikke til stede", _DANISH_AWAY, {}, KAREN_ADDRESS),
        "danish-absent-subject": (
            "Fraværende til den 14. december",
            _DANISH_AWAY,
            {},
            KAREN_ADDRESS,
        ),
        "english-out-of-office-subject": (
            "Out of Office: A CV for you",
            _ENGLISH_AWAY,
            {},
            KAREN_ADDRESS,
        ),
        "cpanel-autorespond": (
            "Tak for din mail",
            "Vi har modtaget din mail og svarer inden for to dage.",
            {"X-Autorespond": "Fjord Bageri"},
            KAREN_ADDRESS,
        ),
        "null-sender-without-a-word": ("Vi er flyttet", "Vi har fået ny adresse.", {}, "<>"),
    }
    for name, (subject, words, more, mail_from) in mails.items():
        mail = message(headers(subject) | more, words, None)
        yield Case(
            name=name, raw=as_bytes(mail), kind="auto_reply", text=words, mail_from=mail_from
        )
    away = message(headers(f"Automatisk svar: {DANISH.subject}") | automatic, _DANISH_AWAY, None)
    yield Case(
        name="absence-to-the-return-path",
        raw=as_bytes(away),
        kind="auto_reply",
        text=_DANISH_AWAY,
        recipient=RETURN_PATH,
        mail_from="<>",
    )
    read = _raw(
        f"""From: {KAREN_ADDRESS}
To: {OUR_ADDRESS}
Subject: =?utf-8?Q?L=C3=A6st=3A_CV_til_jer?=
Date: Thu, 03 Dec 2026 10:12:00 +0100
Content-Type: multipart/report; report-type=disposition-notification; boundary="mdn"

--mdn
Content-Type: text/plain; charset=utf-8

Din meddelelse blev læst torsdag den 3. december.

--mdn
Content-Type: message/disposition-notification

Final-Recipient: RFC822; {KAREN_ADDRESS}
Disposition: automatic-action/MDN-sent-automatically; displayed

--mdn--
"""
    )
    yield Case(name="read-receipt", raw=read, kind="auto_reply")


# --- calendar -------------------------------------------------------------------------------------

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
    mail = message(headers("Samtale"), words or " ", None)
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
