"""Kills the sender again and again at random moments, and counts what became of every letter.

None may be lost and none may arrive twice. A letter that was on the line when its sender died is of
unknown fate: it is shown to a person and not sent again. 25 kills by default, 1,000 with --full.
"""

import argparse
import multiprocessing
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path

from bench._mail_sink import FILE_KEY, SECRET, Sink, make_letters, send_all
from casework.letters import OutboxState
from casework.tasks import TaskKind
from storage.revisions import upgrade
from storage.store import Store, open_store


@dataclass(frozen=True)
class Toll:
    """What came of it: how many letters of each state, and how often each arrived."""

    kills: int
    states: Counter[str]
    arrived: Counter[str]
    lost: list[str]
    twice: list[str]
    shown: int

    @property
    def good(self) -> bool:
        """`shown` are the letters of unknown fate that have a task."""
        unknown = self.states[OutboxState.UNKNOWN.value]
        known = self.states[OutboxState.SENT.value] + unknown
        return (
            not self.lost
            and not self.twice
            and self.shown == unknown
            and known == sum(self.states.values())
        )


def torment(url: str, folder: Path, *, kills: int, letters: int, seed: int) -> Toll:
    """Sends `letters` while the sender is killed `kills` times; then lets it finish."""
    dice = random.Random(seed)
    store = open_store(url, folder / "files", SECRET, FILE_KEY)
    make_letters(store, letters)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["bench._mail_sink"])
    with Sink() as sink:
        done = 0
        while done < kills and _waiting(store):
            sender = context.Process(target=send_all, args=(url, str(folder), sink.port))
            _kill_at_work(sender, sink, dice.uniform(0, 0.05))
            done += 1
        last = context.Process(target=send_all, args=(url, str(folder), sink.port))
        last.start()
        last.join()
        toll = _count(store, sink, done)
    store.engine.dispose()
    return toll


def _kill_at_work(sender: BaseProcess, sink: Sink, seconds: float) -> None:
    """Starts the sender, waits for its first letter and a moment more, and kills it."""
    before = sink.count()
    sender.start()
    _until(lambda: sink.count() > before or not sender.is_alive())
    time.sleep(seconds)
    sender.kill()
    sender.join()


def _until(holds: Callable[[], bool]) -> None:
    ends = time.monotonic() + 30
    while not holds() and time.monotonic() < ends:
        time.sleep(0.001)


def _waiting(store: Store) -> bool:
    with store.work() as work:
        return work.outbox.find(state=OutboxState.WAITING) is not None


def _count(store: Store, sink: Sink, kills: int) -> Toll:
    arrived = sink.arrived()
    with store.work() as work:
        letters = work.outbox.where()
        tasks = [one for one in work.tasks.open() if one.kind is TaskKind.LETTER_UNKNOWN]
    sent = [one for one in letters if one.state is OutboxState.SENT]
    return Toll(
        kills=kills,
        states=Counter(one.state.value for one in letters),
        arrived=arrived,
        lost=[one.message_id or "" for one in sent if not arrived[one.message_id or ""]],
        twice=[name for name, times in arrived.items() if times > 1],
        shown=len(tasks),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="1,000 kills instead of 25")
    kills = 1000 if parser.parse_args().full else 25
    seed = random.randrange(1_000_000)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/kill.sqlite"
        store = open_store(url, Path(folder) / "files", SECRET, FILE_KEY)
        upgrade(store.engine)
        store.engine.dispose()
        toll = torment(url, Path(folder), kills=kills, letters=kills * 12, seed=seed)
    print(f"seed {seed}: {toll.kills} kills, letters {dict(toll.states)}")
    print(f"arrived {sum(toll.arrived.values())}, lost {len(toll.lost)}, twice {len(toll.twice)}")
    print("none lost, none twice" if toll.good and toll.kills == kills else "FAILED")
    return 0 if toll.good and toll.kills == kills else 1


if __name__ == "__main__":
    sys.exit(main())
