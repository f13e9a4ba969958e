"""What happens because of one mail: whose it is, what it is about, and which action takes it.

The address it came to is only evidence. The order: what was handled already, what machines sent
(it never moves a case), what cannot be believed or opened, then answers to a letter of ours
(`answers`), then new mail by who wrote it (`arrivals`).
"""

from datetime import datetime

from casework.actions import deliver
from casework.actions.log import happened
from casework.errors import NotFoundError
from casework.events import Role
from casework.inputs import Inbound, InputState
from casework.letters import Letter, OutboxState
from casework.model import Subject
from casework.ports import Work
from casework.tasks import TaskKind
from casework.tokens import Token
from mailer.errors import UnreadableMailError
from mailer.inbound.answers import answer
from mailer.inbound.arrivals import arrive
from mailer.inbound.asked import ASKED, answer_asked
from mailer.inbound.bounces import Fate, read_bounce
from mailer.inbound.loops import is_our_own
from mailer.inbound.notices import Desk, Done
from mailer.inbound.parse import parse
from mailer.inbound.thread import Answered, answered
from mailer.inbound.triage import Kind
from mailer.inbound.trust import Standing
from mailer.inbound.understand import Understood

__all__ = ["Done", "act"]
_OVER = (InputState.DONE, InputState.NEEDS_PERSON)


def act(
    work: Work, understood: Understood, mail_domain: str, now: datetime, *, tls_known: bool = False
) -> Done:
    """Carries out what this mail asks for, in the caller's transaction."""
    mail = understood.mail
    desk = Desk(work=work, understood=understood, mail_domain=mail_domain, now=now)
    copies = work.inbound.copies_of(understood.kept.sha256)
    if (first := _handled_already(desk, copies)) is not None:
        return Done(InputState.DUPLICATE, f"of:{first.id}")
    recipients = [understood.kept.recipient, *(copy.recipient for copy in copies)]
    about = answered(work, mail, recipients, mail_domain, now)
    if understood.kind is Kind.BOUNCE:
        return _bounced(desk, about)
    if is_our_own(mail, mail_domain):
        return Done(InputState.DONE, "our_own_letter")
    if understood.kind is Kind.LIST and (about.about is not None or _is_known(desk)):
        desk.file(TaskKind.UNKNOWN_SENDER, "from_a_list")
        return Done(InputState.NEEDS_PERSON, "from_a_list")
    if understood.kind in (Kind.AUTO_REPLY, Kind.LIST):
        return _automatic(desk, about)
    if not mail.sender or mail.sender.endswith(f"@{mail_domain}"):
        return _nobody(desk)
    if understood.standing is Standing.FAILED:
        return _forged(desk)
    if mail.encrypted:
        return _encrypted(desk)
    if about.disagrees or about.doubt:
        return desk.for_a_person(about.doubt or "evidence_disagrees")
    if (asked := answer_asked(work, understood, about, now, tls_known=tls_known)) is not None:
        return Done(*asked)
    if about.token is not None and about.token.kind in ASKED:
        return desk.for_a_person("not_whom_we_asked")
    return _believed(desk, about)


def _believed(desk: Desk, about: Answered) -> Done:
    """A person's mail whose evidence agrees."""
    token = about.about or _tagged(desk, about)
    if token is None:
        return arrive(desk)
    sent = about.letter.rendered if about.letter else None
    subject = about.letter.subject if about.letter else None
    known = f"{subject}\n{sent}" if sent else None
    desk = Desk(
        work=desk.work,
        understood=desk.understood.answering(known),
        mail_domain=desk.mail_domain,
        now=desk.now,
    )
    try:
        return answer(desk, token)
    except NotFoundError:
        return desk.for_a_person("case_gone")


def _tagged(desk: Desk, about: Answered) -> Token | None:
    """The case that the subject names, if the sender is one of its two sides."""
    if about.tag is None:
        return None
    referral = desk.work.referrals.find(id=about.tag)
    if referral is None:
        return None
    sender = desk.understood.mail.sender
    if desk.work.contacts.find(company_id=referral.company_id, email=sender):
        return Token("ref", referral.id, None)
    partner = desk.work.partners.get(referral.partner_id)
    return Token("pref", referral.id, None) if partner.email == sender else None


def _is_known(desk: Desk) -> bool:
    sender = desk.understood.mail.sender
    return any(rows.find(email=sender) for rows in (desk.work.contacts, desk.work.partners))


def _handled_already(desk: Desk, copies: list[Inbound]) -> Inbound | None:
    """The same mail under another of our addresses. A Message-ID alone proves nothing: the words
    and their writer must be the same."""
    kept, mail = desk.understood.kept, desk.understood.mail
    for other in copies:
        if other.id < kept.id:
            return other
    if mail.message_id is None:
        return None
    for other in desk.work.inbound.where(message_id=mail.message_id, state=list(_OVER)):
        if other.id != kept.id and _is_the_same(other, desk.understood):
            return other
    return None


def _is_the_same(other: Inbound, understood: Understood) -> bool:
    try:
        mail = parse(other.raw)
    except UnreadableMailError:
        return False
    mine = understood.mail
    return (mail.sender, mail.subject, mail.text, mail.attachments) == (
        mine.sender,
        mine.subject,
        mine.text,
        mine.attachments,
    )


# --- what never moves a case ----------------------------------------------------------------------


def _bounced(desk: Desk, about: Answered) -> Done:
    """Our own letter came back (row 8). Without our signed return path anybody may say so: then a
    person looks."""
    bounce = read_bounce(desk.understood.mail)
    signed = about.token is not None and about.token.kind == "out"
    number = about.token.number if about.token else 0
    letter = (
        desk.work.outbox.find(id=number) if signed else desk.work.outbox.answered(bounce.letters)
    )
    if letter is None:
        return Done(InputState.DONE, "bounce_of_nothing")
    if bounce.fate in (Fate.LATE, Fate.DELIVERED):
        return Done(InputState.DONE, f"bounce_{bounce.fate}")
    if not signed:
        desk.file(TaskKind.UNKNOWN_SENDER, "bounce_unsigned")
        return Done(InputState.NEEDS_PERSON, "bounce_unsigned")
    if letter.state in (OutboxState.SENT, OutboxState.UNKNOWN):
        why = "bounced" if bounce.fate is Fate.HARD else "bounced_for_now"
        deliver.refused(desk.work, letter, desk.now, why)
    return Done(InputState.DONE, f"bounce_{bounce.fate}")


def _automatic(desk: Desk, about: Answered) -> Done:
    """Written down with its case, answered never; no clock stops for it."""
    token = about.about
    if token is not None and token.kind in ("ref", "pref"):
        by = desk.by(Role.SYSTEM, "mail")
        words = desk.understood.new_text.text
        happened(desk.work, Subject.REFERRAL, token.number, "auto_reply", by, desk.now, words=words)
    return Done(InputState.DONE, desk.understood.kind.value)


def _nobody(desk: Desk) -> Done:
    """No sender, or one that says it is us: nobody can be answered, a person reads it."""
    desk.file(TaskKind.UNKNOWN_SENDER, "no_sender")
    return Done(InputState.NEEDS_PERSON, "no_sender")


def _forged(desk: Desk) -> Done:
    """The address is most likely somebody else's, who did not write: it gets no letter of ours."""
    desk.file(TaskKind.UNKNOWN_SENDER, "sender_not_proven")
    return Done(InputState.NEEDS_PERSON, "sender_not_proven")


def _encrypted(desk: Desk) -> Done:
    desk.tell_stranger(Letter.ENCRYPTED_MAIL)
    desk.file(TaskKind.UNKNOWN_SENDER, "encrypted")
    return Done(InputState.NEEDS_PERSON, "encrypted")
