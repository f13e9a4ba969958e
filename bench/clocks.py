"""One sweep of the clocks among many open referrals, against the same sweep among few.

The same number of clocks is due both times; the first time nothing else is in the database, the
second time a hundred times as many referrals lie open with clocks of their own. The row is the
schedule and an index finds what is due, so how many are not due must not matter. On SQLite, and on
PostgreSQL where JPB_BENCH_POSTGRES names a server or the wheel of the tests is installed.

Time is that of `chase_due` until nothing is due, the best of some rounds in turns; memory the most
that Python held in a sweep of its own.
"""

import argparse
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, text

from bench._databases import databases_in, fresh
from casework import model
from casework.actions.chase import chase_due
from casework.clocks import Clock, ClockKind
from storage import tables
from storage.files import Folder
from storage.revisions import upgrade
from storage.store import Store, make_engine

MARK = 1.3
NOW = datetime(2026, 12, 3, 12, 0, tzinfo=UTC)
SENT = NOW - timedelta(days=2)
_CHUNK = 20_000
_PARTNERS = 300
_TRACED = 1000


def _fill(store: Store, total: int, due: int) -> None:
    """`total` CVs lie with companies; `due` of them were sent two working days ago."""
    with store.engine.begin() as connection:
        for table, rows in _cast():
            connection.execute(insert(table), rows)
        for start in range(0, total, _CHUNK):
            numbers = range(start + 1, min(start + _CHUNK, total) + 1)
            connection.execute(insert(tables.referrals), [_referral(n) for n in numbers])
            connection.execute(insert(tables.clock_rows), [_clock(n, due) for n in numbers])
        if connection.dialect.name == "postgresql":
            connection.execute(text("ANALYZE"))


def _cast() -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """One company and its agreement, and partners with a CV and a right."""
    yield tables.companies, [_row(model.Company(id=model.CompanyId(1), name="Fjord Bageri"))]
    contact = model.Contact(
        id=model.ContactId(1),
        company_id=model.CompanyId(1),
        name="Karen Holm",
        email="karen@fjordbageri.example",
        verified_at=SENT,
    )
    yield tables.contacts, [_row(contact)]
    made_on = date(2026, 11, 3)
    employee = model.Employee(
        id=model.EmployeeId(1), company_id=model.CompanyId(1), agreement_made_on=made_on
    )
    yield tables.employees, [_row(employee)]
    numbers = range(1, _PARTNERS + 1)
    yield (
        tables.partners,
        [
            _row(model.Partner(id=model.PartnerId(n), name=f"Partner {n}", email=f"p{n}@x.example"))
            for n in numbers
        ],
    )
    yield (
        tables.rights,
        [
            _row(
                model.Right(
                    id=model.RightId(n),
                    partner_id=model.PartnerId(n),
                    employee_id=model.EmployeeId(1),
                    state=model.RightState.ACTIVE,
                    starts_on=made_on,
                    last_day=date(2027, 11, 3),
                    registered_on=made_on,
                )
            )
            for n in numbers
        ],
    )
    yield (
        tables.cvs,
        [
            _row(
                model.Cv(
                    id=model.CvId(n),
                    partner_id=model.PartnerId(n),
                    sha256=f"{n:064d}",
                    file_name="cv.pdf",
                    media_type="application/pdf",
                    size=1,
                    text="",
                    received_at=SENT,
                    source="bench",
                )
            )
            for n in numbers
        ],
    )


def _referral(number: int) -> dict[str, Any]:
    who = number % _PARTNERS + 1
    return _row(
        model.Referral(
            id=model.ReferralId(number),
            partner_id=model.PartnerId(who),
            company_id=model.CompanyId(1),
            contact_id=model.ContactId(1),
            cv_id=model.CvId(who),
            state=model.State.DELIVERED,
            since=SENT,
            proposed_at=SENT,
            delivered_at=SENT,
        )
    )


def _clock(number: int, due: int) -> dict[str, Any]:
    wait = timedelta() if number <= due else timedelta(days=1, seconds=number)
    clock = Clock(
        id=number,
        subject=model.Subject.REFERRAL,
        subject_id=number,
        kind=ClockKind.READ_ACK,
        started_at=SENT,
        due_at=NOW + wait,
    )
    return _row(clock)


def _row(value: Any) -> dict[str, Any]:
    return asdict(value)


def _sweep(url: str, folder: Path, total: int, due: int, *, traced: bool = False) -> float:
    """Seconds of one sweep; with `traced` the megabytes it held at most (which slows it down)."""
    store = Store(make_engine(url), Folder(folder, b"A" * 43 + b"="), b"k")
    upgrade(store.engine)
    _fill(store, total, due)
    if traced:
        tracemalloc.start()
    began, done = time.perf_counter(), 0
    while acted := chase_due(store, NOW, tls_known=True):
        done += len(acted)
    seconds = time.perf_counter() - began
    if done != due:
        raise SystemExit(f"{done} of {due} clocks were acted on")
    store.engine.dispose()
    if not traced:
        return seconds
    memory = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return memory


def _compared(address: str, folder: Path, total: int, due: int, rounds: int) -> tuple[float, ...]:
    """The best times among few and among many, in turns; then the memory of each."""
    few, many = [], []
    for _ in range(rounds):
        few.append(_sweep(fresh(address), folder, due, due))
        many.append(_sweep(fresh(address), folder, total, due))
    memory = [
        _sweep(fresh(address), folder, size, min(due, _TRACED), traced=True)
        for size in (min(due, _TRACED), total)
    ]
    return min(few), min(many), *memory


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="1,000,000 referrals, 10,000 due")
    full = parser.parse_args().full
    total, due, rounds = (1_000_000, 10_000, 1) if full else (10_000, 100, 3)
    worst = 0.0
    with tempfile.TemporaryDirectory() as name, databases_in(Path(name)) as databases:
        for engine, address in databases.items():
            few, many, few_mb, many_mb = _compared(address, Path(name), total, due, rounds)
            print(
                f"{engine}: {due} due of {due}: {few:.2f} s, {few_mb:.1f} MB; "
                f"of {total}: {many:.2f} s, {many_mb:.1f} MB"
            )
            worst = max(worst, many / few, many_mb / few_mb)
    print(f"worst ratio: {worst:.2f} (mark {MARK})")
    return 0 if worst <= MARK else 1


if __name__ == "__main__":
    sys.exit(main())
