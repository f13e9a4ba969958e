"""A small fixed cast on a real store: only the fields that matter are spelled out in a test."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from casework.actions import agreements
from casework.actions.carry_out import carry_out
from casework.actions.deliver import delivered
from casework.actions.dossier import latest_interview
from casework.actions.refer import approve
from casework.actions.register_cv import register_partner
from casework.actions.register_vacancy import register_vacancy
from casework.actions.rights import register_right
from casework.events import By, Channel, Event, Name, Role
from casework.letters import Letter, OutboxState
from casework.model import (
    LOCAL,
    Caseworker,
    Company,
    Contact,
    Cv,
    CvCopy,
    Interview,
    Language,
    Partner,
    Permission,
    Referral,
    ReferralId,
    Right,
    State,
    Vacancy,
)
from casework.ports import Work
from casework.readings import Slot, VacancyReading
from casework.routes import Basis, Route, domain_of

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
MADE_ON = date(2026, 11, 3)
K = By(role=Role.CASEWORKER, actor="caseworker:1", channel=Channel.COMMAND, confirmed=True)
BAKER = VacancyReading(title="Bager", must=("svendebrev som bager",), positions=2)


def local(text: str) -> datetime:
    """A Danish local time such as "2026-12-09T13:30", as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=LOCAL).astimezone(UTC)


def from_contact(number: int = 1, source: str = "inbound:1") -> By:
    return By(role=Role.MAIL, actor=f"contact:{number}", channel=Channel.EMAIL, source=source)


def from_partner(partner: Partner, source: str = "update:1") -> By:
    actor = f"partner:{partner.id}"
    return By(role=Role.PARTNER, actor=actor, channel=Channel.CHAT, source=source)


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Olena, whose spouse was hired at Anholt Maskinfabrik, and Karen of Fjord Bageri."""

    mette: Caseworker
    lars: Caseworker
    employer: Company
    company: Company
    contact: Contact
    partner: Partner
    right: Right


def a_company(work: Work, name: str, contact: str, now: datetime = NOW) -> tuple[Company, Contact]:
    """A cooperation company whose contact is known to read mail, over a line known to be safe."""
    company = work.companies.add(Company(name=name))
    agreements.sign(
        work, company, K, now, wording="2019", signed_on=date(2026, 1, 5), signatory="Direktøren"
    )
    email = f"{contact.split(maxsplit=1)[0].lower()}@{name.split(maxsplit=1)[0].lower()}.example"
    person = Contact(company_id=company.id, name=contact, email=email, verified_at=now)
    if work.routes.find(domain=domain_of(email)) is None:
        work.routes.add(Route(domain=domain_of(email), basis=Basis.LINE, safe=True, seen_at=now))
    return company, work.contacts.add(person)


def a_partner(
    work: Work,
    name: str,
    employer: Company,
    *,
    made_on: date = MADE_ON,
    permission: Permission = Permission.STANDING,
    now: datetime = NOW,
) -> tuple[Partner, Right]:
    """A partner with a right, a CV of a baker and permission, who writes by mail."""
    by = By(role=Role.PARTNER, actor="partner", channel=Channel.EMAIL, source="inbound:9")
    partner = register_partner(
        work,
        name=name,
        language=Language.DANISH,
        by=by,
        now=now,
        email=f"{name.split(maxsplit=1)[0].lower()}@post.example",
        permission=permission,
    )
    cv = work.cvs.add(
        Cv(
            partner_id=partner.id,
            sha256=f"{partner.id:064d}",
            file_name="cv.pdf",
            media_type="application/pdf",
            size=1000,
            text="Bager med erfaring",
            profile={"occupations": ["bager"], "languages": ["da"]},
            received_at=now,
            source="inbound:9",
        )
    )
    copy = work.files.put(f"%PDF-1.7 the clean copy of {name}'s CV".encode())
    work.copies.add(CvCopy(cv_id=cv.id, blind=False, sha256=copy, made_at=now))
    return partner, register_right(work, partner, employer, made_on, by, now)


def a_cast(work: Work, *, now: datetime = NOW) -> Cast:
    mette = work.caseworkers.add(Caseworker(name="Mette Kjær", email="mette@jobcenter.example"))
    lars = work.caseworkers.add(
        Caseworker(name="Lars Holm", email="lars@jobcenter.example", is_leader=True)
    )
    employer, _ = a_company(work, "Anholt Maskinfabrik", "Peter Lund", now)
    company, contact = a_company(work, "Fjord Bageri", "Karen Holm", now)
    partner, right = a_partner(work, "Olena Kovalenko", employer, now=now)
    return Cast(
        mette=mette,
        lars=lars,
        employer=employer,
        company=company,
        contact=contact,
        partner=partner,
        right=right,
    )


def a_vacancy(
    work: Work, contact: Contact, reading: VacancyReading = BAKER, now: datetime = NOW
) -> Vacancy:
    """A vacancy that came by mail: every matching partner is proposed for it."""
    by = from_contact(contact.id, source=f"inbound:{contact.id}00")
    return register_vacancy(work, contact, reading, "Vi søger en bager", by, now)


def the_referral(work: Work, vacancy: Vacancy, partner: Partner | None = None) -> Referral:
    found = work.referrals.where(vacancy_id=vacancy.id)
    return next(one for one in found if partner is None or one.partner_id == partner.id)


def sent(work: Work, referral: Referral, caseworker: Caseworker, now: datetime) -> Referral:
    """Approved after the recall window, and taken by the next server: delivered."""
    later = now + timedelta(hours=3)
    approve(work, referral, caseworker, K, later, tls_known=True)
    return handed_over(work, referral.id, later)


def handed_over(work: Work, number: ReferralId, now: datetime) -> Referral:
    for part in work.outbox.where(
        letter=Letter.CV_TO_COMPANY,
        referral_id=number,
        state=[OutboxState.WAITING, OutboxState.JOINED],
    ):
        letter = work.outbox.get(part.joined_to) if part.joined_to else part
        delivered(work, letter, now, message_id=f"<{letter.id}@x>", subject="", rendered="")
    return work.referrals.get(number)


def invited(
    work: Work, referral: Referral, start: datetime, now: datetime, place: str = "Havnevej 3"
) -> Referral:
    event = Event(
        name=Name.COMPANY_INVITES,
        by=from_contact(referral.contact_id),
        slots=(Slot(start, start + timedelta(hours=1)),),
        place=place,
        words="Kom til samtale",
    )
    return carry_out(work, referral, event, now)


def booked(work: Work, referral: Referral, start: datetime, now: datetime) -> Referral:
    referral = invited(work, referral, start, now)
    partner = work.partners.get(referral.partner_id)
    slot = Slot(start, start + timedelta(hours=1))
    event = Event(name=Name.PARTNER_ACCEPTS, by=from_partner(partner), slots=(slot,))
    return carry_out(work, referral, event, now)


def interviewed(work: Work, referral: Referral, start: datetime, now: datetime) -> Referral:
    """Booked, held, and over: both sides are asked how it went."""
    referral = booked(work, referral, start, now)
    by = By(role=Role.SYSTEM, actor="system", channel=Channel.CLOCK, source="clock:0")
    over = start + timedelta(hours=2)
    after = carry_out(work, referral, Event(name=Name.INTERVIEW_OVER, by=by), over)
    assert after.state is State.AWAITING_OUTCOME
    return after


def interview_of(work: Work, referral: Referral) -> Interview:
    found = latest_interview(work, referral.id)
    assert found is not None
    return found


def letters(work: Work, letter: Letter, referral: Referral | None = None) -> list[str]:
    """To whom a letter of this kind was put in the outbox, oldest first."""
    equal = {"referral_id": referral.id} if referral else {}
    return [one.outgoing.to for one in work.outbox.where(letter=letter, **equal)]
