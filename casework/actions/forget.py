"""Forgetting a person (GDPR art. 17): at once, and what comes or leaves after that within a day.

1. every right and referral ends, so companies are asked to delete what they have; 2. the record and
all that hangs on it is emptied (`erase`); 3. name, addresses and numbers are taken out of whatever
else speaks of the person: digests, other cases, mails; 4. a routine empties day by day what had to
go out first, and what still comes in about the person.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from casework.actions.dossier import dossier
from casework.actions.endings import move_right
from casework.actions.erase import (
    addresses,
    belongings,
    empty_letter,
    empty_mail,
    empty_updates,
    erase,
    is_to_go,
    last_word,
    letters_of,
    remove_file,
)
from casework.actions.log import happened
from casework.actions.post import post_about_referral, post_to_partner
from casework.actions.referrals import set_aside
from casework.actions.same_person import ask_no_more
from casework.errors import RefusedError
from casework.events import By, Name, Role
from casework.letters import Letter, OutboxState, Side
from casework.model import (
    LIVE,
    TERMINAL,
    Partner,
    PartnerId,
    Permission,
    Referral,
    RightState,
    State,
    Subject,
)
from casework.ports import Work
from casework.right import RightEvent
from casework.workdays import local_date

_LATE = timedelta(days=400)
"""So long a reply about a forgotten person may still come: as long as our addresses are good."""
_LATELY = timedelta(days=3)
_WEEK = timedelta(days=7)
_AT_ONCE = 20
_TO_CASEWORKERS = {
    Letter.DIGEST,
    Letter.OVERVIEW,
    Letter.COMMANDS_ANSWERED,
    Letter.TASK_CARD,
    Letter.TASK_DONE,
    Letter.CHAT,
}
_SHORTEST_NAME = 5


def forget_person(work: Work, partner_id: PartnerId, by: By, now: datetime) -> None:
    """Ends the partner's part in the scheme and empties the record; nothing can bring it back.

    Raises NotFoundError.
    """
    partner = work.partners.get(partner_id)
    if partner.forgotten_at is not None:
        return
    _leave(work, partner, replace(by, role=Role.PARTNER), now)
    if by.role is not Role.PARTNER:  # who asked in chat is answered there
        post_to_partner(
            work,
            Letter.PERSON_FORGOTTEN,
            partner,
            {"partner_name": partner.name, "asks": False},
            key=last_word(partner.id),
            now=now,
        )
    happened(work, Subject.PARTNER, partner.id, "partner.forgotten", by, now)
    _empty(work, work.partners.get(partner_id), now)


def _leave(work: Work, partner: Partner, by: By, now: datetime) -> None:
    for right in work.rights.where(partner_id=partner.id):
        if right.state is not RightState.ENDED:
            with suppress(RefusedError), work.attempt():
                move_right(work, right, RightEvent.PARTNER_DECLINES_SCHEME, by, now)
    for referral in work.referrals.where(partner_id=partner.id, state=list(LIVE)):
        set_aside(work, referral, Name.PARTNER_WITHDRAWS, by, now)
    for referral in work.referrals.where(partner_id=partner.id, state=list(TERMINAL)):
        _ask_to_delete(work, referral, now)


def _ask_to_delete(work: Work, referral: Referral, now: datetime) -> None:
    """A company that has the CV still, and was never asked; the one that hired keeps its own papers."""
    asked = work.outbox.where(letter=list(_ASKS_TO_DELETE), referral_id=referral.id)
    if referral.delivered_at is None or referral.state is State.HIRED:
        return
    if any(one.state is not OutboxState.SUPERSEDED for one in asked):
        return
    post_about_referral(
        work,
        Letter.PLEASE_DELETE_CV,
        Side.COMPANY,
        dossier(work, referral),
        key=f"forgotten:{referral.partner_id}:referral:{referral.id}",
        now=now,
        asks=True,
    )


_ASKS_TO_DELETE = (Letter.PLEASE_DELETE_CV, Letter.RECALL)


def _empty(work: Work, partner: Partner, now: datetime) -> None:
    mine = belongings(work, partner.id)
    names = list(_known_as(work, partner))
    files = {cv.sha256 for cv in work.cvs.where(partner_id=partner.id)}
    reached_at = addresses(work, mine)
    spared = [one.id for one in letters_of(work, mine, reached_at) if is_to_go(work, one)]
    chats = {int(one) for one in reached_at if one.isdecimal()}
    ask_no_more(work, partner.id, now)
    erase(work, mine, now)
    for sha256 in files:
        remove_file(work, sha256)
    for chat in sorted(chats):
        empty_updates(work, [update.id for update in work.updates.where(chat_id=chat)])
    work.traces.conversations(chats)
    _elsewhere(work, names, partner.id, spared)
    work.partners.save(
        partner,
        replace(
            partner,
            name=f"#{partner.id}",
            email=None,
            email_to_confirm=None,
            phone=None,
            chat_id=None,
            relation=None,
            permission=Permission.NONE,
            excluded_company_ids=(),
            allowed_company_ids=(),
            passed_vacancy_ids=(),
            forgotten_at=now,
        ),
    )


def _elsewhere(work: Work, names: list[str], number: PartnerId, spared: Sequence[int]) -> None:
    """What speaks of the person among others: a digest, a case of somebody else, a mail."""
    naming = work.traces.naming(names)
    for letter_id in naming.get("outbox", ()):
        letter = work.outbox.get(letter_id)
        sent = letter.state not in (OutboxState.WAITING, OutboxState.SENDING)
        if sent and letter.outgoing.letter in _TO_CASEWORKERS:
            empty_letter(work, letter)
    empty_updates(work, naming.get("updates", []))
    for mail_id in work.traces.mails(names):
        empty_mail(work, work.inbound.get(mail_id))
    work.traces.scrub(names, f"#{number}", {"outbox": spared})


def _known_as(work: Work, partner: Partner) -> Iterator[str]:
    """Names, addresses and numbers that are this person's and nobody else's here."""
    profiles = [cv.profile for cv in work.cvs.where(partner_id=partner.id)]
    for name in _distinct(partner.name, *(one.get("name") for one in profiles)):
        long = len(name) >= _SHORTEST_NAME or " " in name
        if long and not _is_anothers(work, partner, name=name):
            yield name
    mails = (partner.email, partner.email_to_confirm, *(one.get("email") for one in profiles))
    for mail in _distinct(*mails):
        if not _is_anothers(work, partner, email=mail):
            yield mail
    for phone in _distinct(partner.phone, *(one.get("phone") for one in profiles)):
        yield from _written(phone)
    if partner.chat_id:
        yield str(partner.chat_id)


def _distinct(*given: str | None) -> list[str]:
    return sorted({one for one in given if one})


def _is_anothers(work: Work, partner: Partner, **said: str) -> bool:
    return any(one.id != partner.id for one in work.partners.where(**said))


def _written(phone: str) -> Iterator[str]:
    """The ways in which a Danish number is written: +4520000001, 20 00 00 01, 2000 0001."""
    yield phone
    local = phone.removeprefix("+45")
    if local != phone:
        yield local
        yield " ".join(local[at : at + 2] for at in range(0, len(local), 2))
        yield f"{local[:4]} {local[4:]}"


# --- what comes later -----------------------------------------------------------------------------


def forget_late(work: Work, now: datetime) -> int:
    """What had to leave first, and what came in since, about whom we have forgotten: each day at
    first, later each week. A few at a time, so that nobody waits for it."""
    today = local_date(now)
    due = [one.id for one in work.partners.where() if _is_due(one, now)]
    for start in range(0, len(due), _AT_ONCE):
        if work.once(f"forgotten:{today}:{start}", now):
            for number in due[start : start + _AT_ONCE]:
                erase(work, belongings(work, number), now)
            break
    return 0


def _is_due(partner: Partner, now: datetime) -> bool:
    if partner.forgotten_at is None:
        return False
    ago = now - partner.forgotten_at
    on_its_day = (partner.id + local_date(now).toordinal()) % _WEEK.days == 0
    return ago < _WEEK or (ago < _LATE and on_its_day)


def was_emptied(work: Work, now: datetime) -> bool:
    """Has anybody been forgotten lately? Then the database is to be written anew."""
    return any(
        one.forgotten_at is not None and now - one.forgotten_at < _LATELY
        for one in work.partners.where()
    )


def forget_old_mails(work: Work, now: datetime) -> int:
    """Once a day: mails that were dealt with so long ago lose their bytes and their sender (2.3)."""
    if not work.once(f"old_mails:{local_date(now)}", now):
        return 0
    work.inbound.empty(now - timedelta(days=work.rules.mail_kept_days))
    return 0
