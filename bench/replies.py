"""Replies of a company, each to a referral of its own, through the worker to a booked interview.

The worker and the process that understands mail take turns, so together they keep one core busy.
"""

import time
from contextlib import closing
from datetime import UTC, date, datetime
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

from app.settings import Settings
from app.understanding import make_time_box
from app.wiring import make_store
from casework.inputs import Inbound
from casework.model import (
    Agreement,
    AgreementState,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Cv,
    CvId,
    Employee,
    Partner,
    PartnerId,
    Permission,
    Referral,
    Right,
    RightState,
    State,
    Vacancy,
    VacancyState,
)
from casework.ports import Store, Work
from casework.tokens import sign
from mailer.inbound.worker import work_once

DOMAIN = "bench.example"
KAREN = "karen@fjordbageri.example"
NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
LAST_DAY = date(2027, 6, 1)
_WARM = 10


def decided_a_second(folder: str, count: int) -> float:
    """Mails a second, from the row to the interview that is booked. Raises where one is not."""
    settings = Settings.read(_env_file=None, data_dir=Path(folder), mail_domain=DOMAIN)
    store = make_store(settings)
    with closing(make_time_box(settings)) as understand:
        _hand_in(store, _WARM)
        while work_once(store, understand, DOMAIN, "bench", NOW):
            pass
        _hand_in(store, count)
        began, busy = time.perf_counter(), time.process_time()
        while work_once(store, understand, DOMAIN, "bench", NOW):
            pass
        took, busy = time.perf_counter() - began, time.process_time() - busy
    with store.work() as work:
        booked = len(work.referrals.where(state=State.BOOKED))
    if booked != count + _WARM:
        raise RuntimeError(f"{booked} of {count + _WARM} cases decided")
    print(
        f"replies: {1000 * took / count:.1f} ms each, {1000 * busy / count:.1f} ms of them computing"
    )
    return count / took


def _hand_in(store: Store, count: int) -> None:
    with store.work() as work:
        company = work.companies.add(Company(name="Fjord Bageri"))
        contact = work.contacts.find(email=KAREN) or work.contacts.add(
            Contact(company_id=company.id, name="Karen Holm", email=KAREN, verified_at=NOW)
        )
        company = work.companies.get(contact.company_id)
        work.agreements.add(
            Agreement(company_id=company.id, state=AgreementState.SIGNED, wording="1")
        )
        referrals = [_referral(work, company.id, contact.id) for _ in range(count)]
        work.inbound.keep([_reply(work, referral) for referral in referrals])


def _referral(work: Work, company_id: CompanyId, contact_id: ContactId) -> Referral:
    partner = work.partners.add(
        Partner(name="Olena Kovalenko", permission=Permission.STANDING, permission_at=NOW)
    )
    employee = work.employees.add(Employee(company_id=company_id, agreement_made_on=NOW.date()))
    work.rights.add(
        Right(
            partner_id=partner.id,
            employee_id=employee.id,
            state=RightState.ACTIVE,
            starts_on=NOW.date(),
            last_day=LAST_DAY,
            registered_on=NOW.date(),
        )
    )
    vacancy = work.vacancies.add(
        Vacancy(
            company_id=company_id,
            contact_id=contact_id,
            state=VacancyState.OPEN,
            title="Bager",
            text="Vi søger en bager.",
            first_contact_at=NOW,
        )
    )
    return work.referrals.add(
        Referral(
            partner_id=partner.id,
            company_id=company_id,
            vacancy_id=vacancy.id,
            contact_id=contact_id,
            cv_id=_cv(work, partner.id),
            state=State.DELIVERED,
            since=NOW,
            delivered_at=NOW,
        )
    )


def _cv(work: Work, partner_id: PartnerId) -> CvId:
    cv = Cv(
        partner_id=partner_id,
        sha256="0" * 64,
        file_name="cv.pdf",
        media_type="application/pdf",
        size=1000,
        text="Bager",
        received_at=NOW,
        source="bench",
    )
    return work.cvs.add(cv).id


def _reply(work: Work, referral: Referral) -> Inbound:
    token = sign(work.secret, "ref", referral.id, LAST_DAY)
    message = EmailMessage()
    message["From"], message["To"] = f"Karen Holm <{KAREN}>", f"svar+{token}@{DOMAIN}"
    message["Subject"], message["Date"] = "SV: Et CV til jer", "Tue, 01 Dec 2026 09:00:00 +0100"
    message["Message-ID"] = f"<{referral.id}@fjordbageri.example>"
    message.set_content(_WORDS)
    raw = message.as_bytes()
    return Inbound(
        sha256=sha256(raw).hexdigest(),
        recipient=f"svar+{token}@{DOMAIN}",
        mail_from=KAREN,
        peer="127.0.0.1",
        tls=None,
        raw=raw,
        received_at=NOW,
    )


_WORDS = (
    """Hej

Vi vil gerne se hende til samtale onsdag d. 9. december kl. 13.30 på Havnevej 3 i Grenaa.

Venlig hilsen
Karen Holm
Fjord Bageri

________________________________
Fra: Jobcenter Norddjurs <sag@bench.example>
Sendt: 30. november 2026 10:02
Til: Karen Holm <karen@fjordbageri.example>
Emne: Et CV til jer

Kære Karen Holm

Olena Kovalenko har fortrinsret til at blive læst. Her er hendes CV.
"""
    + "Skriv dit svar over denne linje, i dine egne ord.\n" * 12
)
