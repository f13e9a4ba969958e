"""What sort of mail it is, by its envelope and headers only: never by what the body says."""

from enum import StrEnum

from mailer.inbound.parse import Mail


class Kind(StrEnum):
    BOUNCE = "bounce"
    AUTO_REPLY = "auto_reply"
    LIST = "list"
    CALENDAR = "calendar"
    REPLY = "reply"
    NEW = "new"


_AWAY = (
    "autosvar",
    "automatisk svar",
    "ikke til stede",
    "ikke på kontoret",
    "fraværende",
    "fravær:",
    "automatic reply",
    "auto reply",
    "autoreply",
    "auto:",
    "out of office",
    "out-of-office",
    "automatische antwort",
    "abwesenheit",
    "autosvar:",
)
_DAEMONS = ("mailer-daemon@", "postmaster@")


def triage(mail: Mail, *, mail_from: str, recipient: str) -> Kind:
    """The order matters: what a machine sent is never taken for a person's answer."""
    headers = mail.headers
    silent = mail_from in ("", "<>") and bool(recipient)
    report = mail.content_type == "multipart/report"
    if recipient.lower().startswith("retur+") or (report and "delivery" in _report_type(mail)):
        return Kind.BOUNCE
    if (silent and report) or mail.sender.startswith(_DAEMONS):
        return Kind.BOUNCE
    if _is_automatic(mail) or silent:
        return Kind.AUTO_REPLY
    if "list-id" in headers or headers.get("precedence", "").strip().lower() == "list":
        return Kind.LIST
    if mail.calendar is not None:
        return Kind.CALENDAR
    if mail.in_reply_to or mail.references or recipient.lower().startswith("svar+"):
        return Kind.REPLY
    return Kind.NEW


def _report_type(mail: Mail) -> str:
    return mail.headers.get("content-type", "").lower()


def _is_automatic(mail: Mail) -> bool:
    """RFC 3834 by its prefix, and what programs did before and beside it."""
    headers = mail.headers
    declared = headers.get("auto-submitted", "no").strip().lower()
    if not declared.startswith("no"):
        return True
    if headers.get("precedence", "").strip().lower() in {"auto_reply", "bulk", "junk"}:
        return True
    if any(name in headers for name in ("x-autoreply", "x-autorespond", "x-auto-reply-from")):
        return True
    subject = mail.subject.lower()
    return subject.startswith(_AWAY)
