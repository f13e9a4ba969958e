"""Knowing where a CV goes: that somebody reads mail at the contact's address, and by which line.

The first letter to an address never carries a CV. It asks the contact to confirm the address, by a
link or a reply, and shows how mail travels to that domain. A CV that a caseworker has said yes to
waits meanwhile, and leaves by itself as soon as both are known. A bounce makes the address unknown
again.
"""

from collections.abc import Collection
from dataclasses import asdict, replace
from datetime import datetime

from casework.actions.dossier import Dossier, dossier
from casework.actions.log import happened
from casework.actions.post import post_to_contact, referral_link, referral_token
from casework.actions.todo import file_about_referral
from casework.clocks import Clock, ClockKind
from casework.due import rung_due
from casework.events import By
from casework.letters import Letter
from casework.model import Contact, Referral, State, Subject
from casework.ports import Work
from casework.routes import Evidence, Route, domain_of
from casework.tasks import TaskKind

_ADDRESS, _TLS, _RECALL = "address_verified", "tls_known", "recall_window_passed"


# --- the address ----------------------------------------------------------------------------------


def seen_writing(work: Work, contact: Contact, now: datetime) -> Contact:
    """A mail from the address a caseworker registered: it is in use, and whose it was said to be.

    Anybody can write a From; but a forged one only confirms an address the job centre chose itself.
    """
    if contact.is_verified:
        return contact
    known = work.contacts.save(contact, replace(contact, verified_at=now, undeliverable_at=None))
    _release(work, [known], now)
    return known


def confirm(work: Work, about: Dossier, by: By, now: datetime) -> bool:
    """The contact pressed the link of the letter. False where that went to another address."""
    contact = about.contact
    asked = work.outbox.where(letter=Letter.ADDRESS_CHECK, to=contact.email)
    if contact.undeliverable_at is not None or not asked:
        return False
    if not contact.is_verified:
        happened(work, Subject.COMPANY, contact.company_id, "contact.confirmed", by, now)
        seen_writing(work, contact, now)
    return True


def doubt(work: Work, about: Dossier, quote: str, now: datetime) -> None:
    """Somebody answered, but not with a plain yes: the address stays unknown, a person calls."""
    contact = work.contacts.save(about.contact, replace(about.contact, verified_at=None))
    for referral in work.referrals.where(contact_id=contact.id, state=State.READY):
        for clock in work.clocks.running(Subject.REFERRAL, referral.id):
            if clock.kind is ClockKind.RECALL_WINDOW and clock.due_at == now:
                work.clocks.save(clock, replace(clock, stopped_at=now, stopped_by="doubt"))
    _call(work, about, now, quote=quote)


def lost(work: Work, address: str, now: datetime) -> None:
    """Mail to this address came back: whoever was known there is not known any more."""
    for contact in work.contacts.where(email=address):
        work.contacts.save(contact, replace(contact, verified_at=None, undeliverable_at=now))


# --- the line -------------------------------------------------------------------------------------


def route_seen(work: Work, address: str, evidence: Evidence, now: datetime) -> None:
    """Keeps the newest evidence for the domain; the first lets waiting CVs go on."""
    domain = domain_of(address)
    before = work.routes.find(domain=domain)
    seen = Route(domain=domain, seen_at=now, **asdict(evidence))
    if before is None:
        work.routes.add(seen)
    elif _differs(before, seen) or now.date() != before.seen_at.date():
        work.routes.save(before, replace(seen, id=before.id, version=before.version))
    if before is None or before.safe != seen.safe:
        contacts = [one for one in work.contacts.where() if domain_of(one.email) == domain]
        _release(work, contacts, now)


def _differs(one: Route, other: Route) -> bool:
    return replace(one, id=0, version=0, seen_at=other.seen_at) != other


def no_safe_route(work: Work, referral: Referral, now: datetime) -> None:
    """A person must find another way for this CV; the task names the alternatives."""
    work.tasks.obsolete(Subject.REFERRAL, referral.id, now, [TaskKind.FIX_ROUTE])
    about = dossier(work, referral)
    file_about_referral(
        work,
        TaskKind.NO_SAFE_ROUTE,
        about,
        now,
        key=str(referral.version),
        domain=domain_of(about.contact.email),
    )


# --- a CV that waits ------------------------------------------------------------------------------


def may_wait(work: Work, about: Dossier, missing: Collection[str], *, tls_known: bool) -> bool:
    """True where all that a CV still lacks comes by itself: time, a confirmation, a first letter."""
    if not missing or not set(missing) <= {_ADDRESS, _TLS, _RECALL}:
        return False
    if about.referral.state is not State.READY or about.contact.undeliverable_at is not None:
        return False
    seen = work.routes.find(domain=domain_of(about.contact.email))
    return _TLS not in missing or (tls_known and seen is None)


def ask(work: Work, about: Dossier, missing: Collection[str], now: datetime) -> None:
    """Writes the letter without a CV, once for each contact, and starts its clock."""
    if not {_ADDRESS, _TLS} & set(missing):
        return
    _write(work, about, "first", now)
    if _ADDRESS in missing and not _runs(work, about.referral, ClockKind.ADDRESS_CHECK):
        due = rung_due(ClockKind.ADDRESS_CHECK, 0, now, work.rules)
        _start(work, about.referral, ClockKind.ADDRESS_CHECK, now, due)


def remind(work: Work, about: Dossier, step: int, now: datetime) -> None:
    """Nobody has confirmed: once more by letter, then it is a person's to call."""
    if about.referral.state is not State.READY or about.contact.is_verified:
        return
    if step == 0:
        _write(work, about, "reminder", now)
        return
    _call(work, about, now)


def _call(work: Work, about: Dossier, now: datetime, *, quote: str = "") -> None:
    contact = about.contact
    file_about_referral(
        work,
        TaskKind.ADDRESS_UNCONFIRMED,
        about,
        now,
        key=f"contact:{contact.id}:{contact.version}",
        quote=quote,
        address=contact.email,
        phone=contact.phone,
    )


def _write(work: Work, about: Dossier, turn: str, now: datetime) -> None:
    contact = about.contact
    post_to_contact(
        work,
        Letter.ADDRESS_CHECK,
        contact,
        {
            "company": about.company.name,
            "title": about.title,
            "address": contact.email,
            "attempt": 1,
            "asks": True,
            "links": {"confirm": referral_link(work, about, contact, "confirm", now)},
        },
        key=f"address:{contact.id}:{contact.version}:{turn}",
        now=now,
        chasing=turn == "reminder",
        reply_token=referral_token(work, about, now),
        ladder=f"contact:{contact.id}:address",
    )


def _release(work: Work, contacts: Collection[Contact], now: datetime) -> None:
    """CVs that waited for these contacts are looked at by the next tick of the clock."""
    ids = [contact.id for contact in contacts]
    for referral in work.referrals.where(contact_id=ids, state=State.READY):
        approved = referral.approved_by is not None or work.rules.automatic_send
        if approved and not _runs(work, referral, ClockKind.RECALL_WINDOW):
            _start(work, referral, ClockKind.RECALL_WINDOW, now, now)


def _runs(work: Work, referral: Referral, kind: ClockKind) -> bool:
    return any(one.kind is kind for one in work.clocks.running(Subject.REFERRAL, referral.id))


def _start(work: Work, referral: Referral, kind: ClockKind, now: datetime, due: datetime) -> None:
    work.clocks.add(
        Clock(
            subject=Subject.REFERRAL, subject_id=referral.id, kind=kind, started_at=now, due_at=due
        )
    )
