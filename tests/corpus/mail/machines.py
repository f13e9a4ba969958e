"""What machines send: bounces and absences."""

from collections.abc import Iterable

from tests.corpus.mail.case import Case, as_bytes, headers, message
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
