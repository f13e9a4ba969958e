"""One letter a vacancy: CVs that go to one contact at the same time go together.

Each CV keeps a letter of its own in the outbox, and with it its guard, its fate and its recall. Those
that have not left yet are joined to one shortlist, which is what is sent. Nobody is ranked: the order
is that in which a caseworker said yes.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from casework.actions.candidates import match_of
from casework.actions.dossier import Dossier, dossier
from casework.actions.post import about_several, answer_token, our_contact
from casework.actions.reminders import REMINDERS
from casework.cvs.identifiers import find_identifiers
from casework.errors import ChangedElsewhereError
from casework.events import Channel
from casework.letters import Letter, OutboxState, Outgoing, Queued
from casework.matching import Requirement
from casework.model import ReferralId, State, Vacancy
from casework.ports import Work

_LEAST = 2
_SHOWN = {"title", "occupation", "nice"}


def gather(work: Work, about: Dossier, now: datetime) -> None:
    """Joins this CV's letter to those for the same vacancy that have not left.

    While a caseworker may say yes to more of them it waits a while (`rule.shortlist_wait`).
    """
    if about.vacancy is None:
        return
    try:
        with work.attempt():
            _gather(work, about, about.vacancy, now)
    except ChangedElsewhereError:
        return  # one of them is being sent this very moment: this one goes by itself


def parts_of(work: Work, letter: Queued) -> list[Queued]:
    """The letters that go with this one, oldest first; only a shortlist or a reminder has any."""
    if letter.outgoing.letter is not Letter.SHORTLIST and letter.outgoing.letter not in REMINDERS:
        return []
    return work.outbox.where(joined_to=letter.id)


def has_left(work: Work, part: Queued) -> bool:
    """Has the next server this CV, or may it?"""
    return _whole(work, part).state in (OutboxState.SENT, OutboxState.UNKNOWN, OutboxState.SENDING)


def take_out(work: Work, part: Queued, why: str, now: datetime) -> None:
    """This CV does not leave; the others of its shortlist still do."""
    whole = _whole(work, part)
    stop(work, part, why)
    if whole.id != part.id:
        write_anew(work, whole, parts_of(work, whole), now)


def stop(work: Work, letter: Queued, why: str) -> None:
    """It is not sent any more; `why` is a code."""
    stopped = replace(letter, state=OutboxState.SUPERSEDED, why=why, joined_to=None)
    work.outbox.save(letter, replace(stopped, claimed_by=None, claimed_until=None))


def write_anew(work: Work, letter: Queued, parts: Sequence[Queued], now: datetime) -> Queued | None:
    """The shortlist of just these. None where too few are left: then a single one goes by itself."""
    if len(parts) >= _LEAST:
        told = _outgoing(work, parts, letter.next_attempt_at, now)
        outgoing = replace(told, key=letter.outgoing.key)
        return work.outbox.save(letter, replace(letter, outgoing=outgoing))
    stop(work, letter, "alone")
    for part in parts:
        due = letter.next_attempt_at
        alone = replace(part, state=OutboxState.WAITING, joined_to=None, next_attempt_at=due)
        work.outbox.save(part, alone)
    return None


# --- what goes together ---------------------------------------------------------------------------


def _gather(work: Work, about: Dossier, vacancy: Vacancy, now: datetime) -> None:
    parts = _not_left(work, about)
    if not parts:
        return
    until = min(part.put_at for part in parts) + work.rules.shortlist_wait
    due = max(until, now) if _more_to_come(work, about, vacancy) else now
    joined = [part for part in parts if part.joined_to is not None]
    if joined:
        letter = _hold(work, _whole(work, joined[0]), due)
        write_anew(work, letter, parts, now)
    elif len(parts) >= _LEAST:
        letter = _put(work, _outgoing(work, parts, due, now), now)
    else:
        _hold(work, parts[0], due)
        return
    for part in parts:
        work.outbox.save(part, replace(part, state=OutboxState.JOINED, joined_to=letter.id))


def _put(work: Work, outgoing: Outgoing, now: datetime) -> Queued:
    work.outbox.put(outgoing, now)
    (letter,) = work.outbox.where(key=outgoing.key)
    return letter


def _whole(work: Work, part: Queued) -> Queued:
    """The letter that this one goes with, or else itself."""
    return work.outbox.get(part.joined_to) if part.joined_to else part


def _not_left(work: Work, about: Dossier) -> list[Queued]:
    """The letters with CVs for this vacancy that wait for this contact and were never tried."""
    found = []
    for letter in work.outbox.where(
        letter=Letter.CV_TO_COMPANY,
        to=about.contact.email,
        state=[OutboxState.WAITING, OutboxState.JOINED],
    ):
        whole = _whole(work, letter)
        number = letter.outgoing.referral_id
        fresh = whole.state is OutboxState.WAITING and whole.attempts == 0
        if fresh and number and work.referrals.get(number).vacancy_id == about.referral.vacancy_id:
            found.append(letter)
    return found


def _more_to_come(work: Work, about: Dossier, vacancy: Vacancy) -> bool:
    """Does a caseworker still have a CV for this vacancy and contact on the list?"""
    ready = work.referrals.where(
        vacancy_id=vacancy.id, contact_id=about.contact.id, state=State.READY
    )
    return any(one.approved_by is None for one in ready)


def _hold(work: Work, letter: Queued, due: datetime) -> Queued:
    """The letter, to leave at `due` and not before."""
    outgoing = replace(letter.outgoing, not_before=due)
    return work.outbox.save(letter, replace(letter, next_attempt_at=due, outgoing=outgoing))


# --- the letter -----------------------------------------------------------------------------------


def _outgoing(work: Work, parts: Sequence[Queued], due: datetime, now: datetime) -> Outgoing:
    abouts = [
        dossier(work, work.referrals.get(part.outgoing.referral_id or ReferralId(0)))
        for part in parts
    ]
    contact, told = abouts[0].contact, parts[0].outgoing.context
    people = [_person(work, about, part) for about, part in zip(abouts, parts, strict=True)]
    return Outgoing(
        channel=Channel.EMAIL,
        to=contact.email,
        letter=Letter.SHORTLIST,
        language=contact.language,
        context={
            "contact_name": contact.name,
            **our_contact(work, contact),
            "company": abouts[0].company.name,
            "title": abouts[0].title,
            "answer_by": told["answer_by"],
            "asks": True,
            **about_several(people),
        },
        key=_key(parts),
        not_before=due,
        files=tuple(file for part in parts for file in part.outgoing.files),
        reply_token=answer_token(work, "list", abouts[0].referral.vacancy_id or 0, now),
    )


def _key(parts: Sequence[Queued]) -> str:
    return f"shortlist:{parts[0].id}:{parts[-1].id}"


def _person(work: Work, about: Dossier, part: Queued) -> dict[str, Any]:
    """What the letter says of one partner, as plain JSON values."""
    told = part.outgoing.context
    return {
        "name": told["partner_name"],
        "employer": told["employer"],
        "number": about.referral.id,
        "why": _why(told["why"]),
        "requirements": [
            {"words": one.words, "verdict": one.verdict.value, "quote": _shown(work, about, one)}
            for one in (match_of(about.vacancy, about.cv).requirements if about.vacancy else ())
        ],
        "links": told["links"],
        "reply_token": part.outgoing.reply_token,
    }


def _why(because: Sequence[str]) -> list[str]:
    """What speaks for it besides the must-haves, which are told one by one; each thing once."""
    words = [one.partition(":")[2] for one in because if one.partition(":")[0] in _SHOWN]
    return list({one.casefold(): one for one in reversed(words)}.values())[::-1]


def _shown(work: Work, about: Dossier, requirement: Requirement) -> str | None:
    """The quote, where nothing stands in it that the copy of the CV goes without."""
    called = (about.partner.name, str(about.cv.profile.get("name") or about.partner.name))
    quote = requirement.quote
    hidden = called if work.rules.cv_blind else None
    return None if quote is None or find_identifiers(quote, hidden) else quote
