"""How to reach a partner; and mail and chat as one person, once a link has been opened."""

import hashlib
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from casework.actions.dossier import current_right
from casework.actions.log import happened
from casework.actions.post import link, post_to_stranger
from casework.actions.same_person import Alike, alike_by_papers, ask_no_more, ask_whether_same
from casework.actions.sending import remove_copies
from casework.actions.unreachable import reachable_again
from casework.errors import RefusedError
from casework.events import By, Role
from casework.letters import Letter
from casework.model import LIVE, Cv, Partner, PartnerId, Permission, RightState, Subject
from casework.ports import Work

CHAT_LINK = "chat"
"""The action of a link that joins a chat to the partner who got the letter."""


class Joined(StrEnum):
    """What came of a confirmed address."""

    CONFIRMED = "confirmed"
    ONE_PERSON = "one_person"
    FOR_A_PERSON = "for_a_person"


def phone_told(work: Work, partner: Partner, phone: str, by: By, now: datetime) -> Partner:
    happened(work, Subject.PARTNER, partner.id, "partner.phone", by, now)
    partner = work.partners.save(partner, replace(partner, phone=phone))
    alike_by_papers(work, partner, now)
    return partner


class Where(StrEnum):
    """Where an address was told."""

    CHAT = "chat"
    CV = "cv"


def email_told(
    work: Work, partner: Partner, email: str, by: By, now: datetime, where: Where = Where.CHAT
) -> Partner:
    """An address said in chat, or read in a CV that came there: anybody can say anybody's.

    A link is mailed to it. Until that is opened, mail from there is not taken for this partner's.
    """
    email = email.lower()
    if email in (partner.email, partner.email_to_confirm):
        return partner
    happened(work, Subject.PARTNER, partner.id, "partner.email_told", by, now)
    partner = work.partners.save(partner, replace(partner, email_to_confirm=email))
    action = confirming(email)
    post_to_stranger(
        work,
        Letter.EMAIL_CONFIRM,
        email,
        partner.language,
        {
            "partner_name": partner.name,
            "links": {"email_confirm": link(work, "par", partner.id, action, now)},
            "where": where.value,
            "asks": False,
        },
        key=f"email:{partner.id}:{action}:{by.source}",
        now=now,
    )
    return partner


def confirming(email: str) -> str:
    """The action of a link that confirms this address and no other."""
    digest = hashlib.sha256(email.encode()).hexdigest()[:12]
    return "mail_" + digest.translate(str.maketrans("0123456789abcdef", "ghijklmnopabcdef"))


def can_confirm(partner: Partner, action: str) -> bool:
    """Is this the link of the address that was told last?"""
    email = partner.email_to_confirm
    return email is not None and confirming(email) == action


def is_confirmed(partner: Partner, action: str) -> bool:
    """Was the address of this link confirmed before?"""
    return partner.email is not None and confirming(partner.email) == action


def confirm_email(work: Work, partner: Partner, action: str, by: By, now: datetime) -> Joined:
    """The link was opened: the address is the partner's. Whoever wrote from it before is the same
    person. Raises RefusedError where another address has been told since."""
    email = partner.email_to_confirm
    if email is None or not can_confirm(partner, action):
        raise RefusedError("another_address")
    happened(work, Subject.PARTNER, partner.id, "partner.email_confirmed", by, now)
    others = [one for one in work.partners.where(email=email) if one.id != partner.id]
    partner = work.partners.save(partner, replace(partner, email=email, email_to_confirm=None))
    reachable_again(work, partner, now)
    if not others:
        return Joined.CONFIRMED
    if len(others) == 1 and others[0].chat_id is None and not _has_right(work, others[0]):
        _take_over(work, others[0], partner, by, now)
        return Joined.ONE_PERSON
    for other in others:
        ask_whether_same(work, partner, other, Alike.EMAIL, now)
    return Joined.FOR_A_PERSON


def into_chat(work: Work, partner: Partner, now: datetime) -> dict[str, str]:
    """The link into the chat for a partner who only has a mail address; it is theirs alone."""
    if partner.chat_id is not None or partner.email is None:
        return {}
    return {CHAT_LINK: link(work, "par", partner.id, CHAT_LINK, now)}


def join_chat(work: Work, number: PartnerId, chat_id: int, by: By, now: datetime) -> Partner:
    """A link in a letter to this partner was opened in a chat: the chat is the partner's.

    Raises RefusedError where the partner has another chat, or the chat another partner with a right.
    """
    partner = work.partners.get(number)
    if partner.forgotten_at is not None or partner.chat_id not in (None, chat_id):
        raise RefusedError("another_chat")
    there = work.partners.find(chat_id=chat_id)
    if there is not None and there.id == partner.id:
        return partner
    if there is not None:
        if _has_right(work, there):
            raise RefusedError("another_partner")
        _take_over(work, there, partner, by, now)
        partner = work.partners.get(number)
    happened(work, Subject.PARTNER, partner.id, "partner.chat_joined", by, now)
    reachable_again(work, partner, now)
    return work.partners.save(partner, replace(partner, chat_id=chat_id, chat_blocked=False))


def one_person(work: Work, newer: PartnerId, older: PartnerId, by: By, now: datetime) -> None:
    """A caseworker says that two records are one person's: the older one goes on, with both ways to
    be reached. Raises RefusedError while the newer one has a right or a case that is not over."""
    one, into = work.partners.get(newer), work.partners.get(older)
    if one.forgotten_at is not None or into.forgotten_at is not None:
        return
    right = current_right(work, one)
    if right is not None and right.state is not RightState.ENDED:
        raise RefusedError("newer_goes_on")
    if work.referrals.where(partner_id=one.id, state=list(LIVE)):
        raise RefusedError("newer_goes_on")
    _take_over(work, one, into, by, now)
    reached = replace(
        into,
        email=into.email or one.email,
        phone=into.phone or one.phone,
        chat_id=into.chat_id if into.in_chat else one.chat_id or into.chat_id,
        chat_blocked=into.chat_blocked and one.chat_id is None,
    )
    work.partners.save(into, reached)
    reachable_again(work, reached, now)


def _has_right(work: Work, partner: Partner) -> bool:
    return current_right(work, partner) is not None


def _take_over(work: Work, old: Partner, into: Partner, by: By, now: datetime) -> None:
    """What the record `old` held is the other's; nothing of the person stays in it."""
    here = {cv.sha256 for cv in work.cvs.where(partner_id=into.id)}
    for cv in work.cvs.where(partner_id=old.id):
        if cv.sha256 in here:
            remove_copies(work, cv)
            work.cvs.save(cv, _without_words(cv))
        else:
            work.cvs.save(cv, replace(cv, partner_id=into.id))
    work.tasks.obsolete(Subject.PARTNER, old.id, now)
    ask_no_more(work, old.id, now)
    work.partners.save(
        old,
        replace(
            old,
            name=f"#{old.id}",
            email=None,
            email_to_confirm=None,
            phone=None,
            chat_id=None,
            permission=Permission.NONE,
            forgotten_at=now,
        ),
    )
    words = f"into partner:{into.id}"
    by = replace(by, role=Role.SYSTEM)
    happened(work, Subject.PARTNER, old.id, "partner.joined", by, now, words=words)


def _without_words(cv: Cv) -> Cv:
    return replace(cv, text="", profile={}, file_name="", cpr_found=False)
