"""A real tick of APScheduler, and what is due is done."""

import threading
from datetime import UTC, datetime, timedelta

from casework.actions.chase import chase_due
from casework.clocks import Clock, ClockKind
from casework.model import Company, Contact, Subject, Vacancy, VacancyState
from scheduler.ticks import start_ticking
from storage.store import Store

NOW = datetime(2026, 12, 19, 0, 5, tzinfo=UTC)


def test_a_real_tick_closes_a_vacancy_whose_deadline_has_passed(store: Store) -> None:
    with store.work() as work:
        company = work.companies.add(Company(name="Fjord Bageri"))
        contact = work.contacts.add(
            Contact(company_id=company.id, name="Karen Holm", email="karen@fjordbageri.example")
        )
        vacancy = work.vacancies.add(
            Vacancy(
                company_id=company.id,
                contact_id=contact.id,
                state=VacancyState.OPEN,
                title="Bager",
                deadline=NOW.date() - timedelta(days=1),
                text="Vi søger en bager",
                first_contact_at=NOW - timedelta(days=9),
            )
        )
        work.clocks.add(
            Clock(
                subject=Subject.VACANCY,
                subject_id=vacancy.id,
                kind=ClockKind.VACANCY_DEADLINE,
                started_at=NOW - timedelta(days=9),
                due_at=NOW - timedelta(minutes=5),
            )
        )
    ticked = threading.Event()

    def tick() -> None:
        chase_due(store, NOW, tls_known=True)
        ticked.set()

    ticking = start_ticking({"clock": (0.05, tick)})
    assert ticked.wait(10)
    ticking.shutdown(wait=True)

    with store.work() as work:
        closed = work.vacancies.get(vacancy.id)
        assert closed.state is VacancyState.CLOSED
        assert len(work.outbox.where()) == 1
