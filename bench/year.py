"""A simulated year of a municipality from a seed, and what must hold when it is over.

By default a quarter of a small town; `--full` is a year of 300 partners and 60 companies, with two
restarts a week. `--workers 2 --url postgresql://...` runs two sweeps at once: the digest of all
letters that is printed last must be that of one worker.
"""

import argparse
import hashlib
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from bench.audit import complaints
from bench.town import Town
from casework.model import Subject
from casework.ports import Work
from storage.files import Folder
from storage.revisions import upgrade
from storage.store import Store, make_engine


def letters_of(work: Work) -> list[str]:
    """Every letter: what, to whom, about which case, and when it was put. Not its number."""
    return sorted(
        f"{one.outgoing.letter}|{one.outgoing.to}|{one.outgoing.referral_id}|{one.put_at}"
        for one in work.outbox.where()
    )


def opener(url: str, folder: Path) -> Callable[[], Store]:
    def opened() -> Store:
        return Store(make_engine(url), Folder(folder, b"A" * 43 + b"="), b"k")

    return opened


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="300 partners, 60 companies, 365 days")
    parser.add_argument("--seed", default="norddjurs")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--letters", type=Path, help="a file to write them to, a line each")
    parser.add_argument("--url", help="an empty database; a new SQLite file without it")
    given = parser.parse_args()
    partners, companies, days = (300, 60, 365) if given.full else (20, 6, 90)
    with tempfile.TemporaryDirectory() as name:
        reopen = opener(given.url or f"sqlite:///{name}/year.sqlite", Path(name))
        upgrade(reopen().engine)
        town = Town(
            reopen(),
            given.seed,
            partners,
            companies,
            date(2026, 1, 5),
            workers=given.workers,
            reopen=reopen,
        )
        began = time.perf_counter()
        now = town.live(days)
        with town.store.work() as work:
            found = complaints(work, now)
            states = Counter(one.state.value for one in work.referrals.where())
            letters = letters_of(work)
            events = sum(
                len(work.events.of(Subject.REFERRAL, one.id)) for one in work.referrals.where()
            )
    print(
        f"{days} days of {partners} partners and {companies} companies in "
        f"{time.perf_counter() - began:.0f} s, {town.restarts} restarts: "
        f"{sum(states.values())} referrals, {events} events, {len(letters)} letters"
    )
    print(", ".join(f"{state} {count}" for state, count in states.most_common()))
    for one in found[:20]:
        print(one)
    if given.letters:
        given.letters.write_text("\n".join(letters))
    digest = hashlib.sha256("\n".join(letters).encode()).hexdigest()[:16]
    print(f"complaints: {len(found)} (mark 0); letters {digest}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
