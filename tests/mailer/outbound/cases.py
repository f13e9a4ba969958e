"""A case on its way, put down in the database as if the earlier steps had happened."""

from dataclasses import dataclass
from datetime import date, timedelta

from casework.actions.dossier import Dossier, dossier
from casework.events import By, Channel, Role
from casework.model import (
    Agreement,
    AgreementState,
    Caseworker,
    CaseworkerId,
    Company,
    Contact,
    ContactId,
    Cv,
    CvCopy,
    Employee,
    Interview,
    InterviewState,
    Partner,
    Permission,
    Referral,
    ReferralId,
    Right,
    RightState,
    State,
    Vacancy,
    VacancyState,
)
from casework.ports import Work
from casework.routes import Basis, Route
from storage.store import Store
from tests.mailer.outbound.office import KAREN, NOON

KAREN_SAYS = By(role=Role.COMPANY, actor="contact:1", channel=Channel.LINK, source="link:test")
OLENA_SAYS = By(role=Role.PARTNER, actor="partner:1", channel=Channel.LINK, source="link:test")


@dataclass(frozen=True)
class Case:
    """One referral of Olena's to Fjord Bageri; every other value follows from its number."""

    store: Store
    referral_id: ReferralId
    contact_id: ContactId
    caseworker_id: CaseworkerId

    def within(self, work: Work) -> Dossier:
        """How it stands, in a transaction that is open already."""
        return dossier(work, work.referrals.get(self.referral_id))

    @property
    def about(self) -> Dossier:
        with self.store.work() as work:
            return self.within(work)

    @property
    def referral(self) -> Referral:
        return self.about.referral

    def caseworker(self, work: Work) -> Caseworker:
        return work.caseworkers.get(self.caseworker_id)


def a_case(
    store: Store,
    state: State = State.DELIVERED,
    *,
    verified: bool = True,
    route: bool = True,
    interview: bool = False,
) -> Case:
    """`verified`: the contact's address is; `route`: the line to its domain is known and safe."""
    day = timedelta(days=1)
    with store.work() as work:
        caseworker = work.caseworkers.add(Caseworker(name="Mette Kjær", email="mette@job.example"))
        company = work.companies.add(Company(name="Fjord Bageri"))
        signed = AgreementState.SIGNED
        work.agreements.add(
            Agreement(
                company_id=company.id, state=signed, wording="2019", signed_on=date(2020, 1, 1)
            )
        )
        contact = work.contacts.add(
            Contact(
                company_id=company.id,
                name="Karen Holm",
                email=KAREN,
                verified_at=NOON - day if verified else None,
            )
        )
        partner = work.partners.add(
            Partner(
                name="Olena Kovalenko",
                email="olena@post.example",
                permission=Permission.STANDING,
            )
        )
        employee = work.employees.add(
            Employee(company_id=company.id, agreement_made_on=date(2026, 11, 3))
        )
        work.rights.add(
            Right(
                partner_id=partner.id,
                employee_id=employee.id,
                state=RightState.ACTIVE,
                starts_on=date(2026, 11, 3),
                last_day=date(2027, 11, 3),
                registered_on=date(2026, 11, 20),
            )
        )
        cv = work.cvs.add(
            Cv(
                partner_id=partner.id,
                sha256=work.files.put(b"%PDF-1.4 a CV"),
                file_name="cv.pdf",
                media_type="application/pdf",
                size=13,
                text="Bager",
                received_at=NOON - day,
                source="test",
            )
        )
        copy = work.files.put(b"%PDF-1.7 a clean copy")
        work.copies.add(CvCopy(cv_id=cv.id, blind=False, sha256=copy, made_at=NOON - day))
        vacancy = work.vacancies.add(
            Vacancy(
                company_id=company.id,
                contact_id=contact.id,
                state=VacancyState.OPEN,
                title="Bager",
                text="Vi søger en bager",
                first_contact_at=NOON - day,
            )
        )
        referral = work.referrals.add(
            Referral(
                partner_id=partner.id,
                company_id=company.id,
                vacancy_id=vacancy.id,
                contact_id=contact.id,
                cv_id=cv.id,
                state=state,
                since=NOON - day,
                proposed_at=NOON - day,
                permitted_at=NOON - day,
                delivered_at=None if state in (State.READY, State.SENDING) else NOON - day,
            )
        )
        if interview:
            work.interviews.add(
                Interview(
                    referral_id=referral.id,
                    state=InterviewState.CONFIRMED,
                    starts_at=NOON + 8 * day,
                    ends_at=NOON + 8 * day + timedelta(hours=1),
                    place="Havnevej 3",
                )
            )
        if route:
            work.routes.add(
                Route(
                    domain="fjord.example",
                    basis=Basis.LINE,
                    safe=True,
                    tls="TLSv1.3",
                    verified=True,
                    seen_at=NOON - day,
                )
            )
    return Case(store, referral.id, contact.id, caseworker.id)
