"""What keeps two machines from writing to each other for ever."""

from datetime import datetime, timedelta

from casework.events import Channel
from casework.model import Subject
from casework.ports import Work
from mailer.inbound.mail import Mail

WINDOW = timedelta(minutes=120)
MOST_IN_WINDOW = 20
_SILENT = (
    "noreply",
    "no-reply",
    "no_reply",
    "donotreply",
    "do-not-reply",
    "ikke-svar",
    "ikkesvar",
    "mailer-daemon",
    "postmaster",
    "bounce",
    "abuse",
)


def is_our_own(mail: Mail, mail_domain: str) -> bool:
    """A letter of ours that found its way back."""
    return (mail.message_id or "").lower().endswith(f"@{mail_domain}>") and mail.sender.endswith(
        f"@{mail_domain}"
    )


def is_answered(address: str, mail_domain: str) -> bool:
    """May something automatic be written there? Never to ourselves, nor where nobody reads."""
    if not address or address.endswith(f"@{mail_domain}"):
        return False
    return not address.startswith(_SILENT)


def is_flooding(work: Work, subject: Subject, number: int, actor: str, now: datetime) -> bool:
    """Has this sender written about this case so often that a machine must be behind it?"""
    sources = {
        event.source
        for event in work.events.of(subject, number)
        if event.actor == actor and event.channel == Channel.EMAIL.value and event.at > now - WINDOW
    }
    return len(sources) >= MOST_IN_WINDOW
