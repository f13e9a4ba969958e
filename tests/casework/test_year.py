"""A simulated year of a small town: people answer, forget and contradict; the machine restarts.

The long form is `python -m bench.year --full`.
"""

from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from bench.audit import complaints
from bench.town import Town
from bench.year import letters_of
from casework.actions.todo import card
from casework.events import Channel
from casework.letters import Letter, languages_of
from casework.model import State
from casework.ports import Work
from mailer.outbound.compose import Sender, with_office
from storage.store import Store, open_store
from templates.render import render

START = date(2026, 1, 5)


def opener(url: str, folder: Path) -> Callable[[], Store]:
    return lambda: open_store(url, folder, b"k", b"A" * 43 + b"=")


def a_town(url: str, folder: Path, *, workers: int = 1) -> Town:
    reopen = opener(url, folder)
    return Town(reopen(), "grenaa", 14, 7, START, workers=workers, reopen=reopen)


def unreadable(work: Work) -> list[str]:
    """Letters and task cards that cannot be written, in either language or channel."""
    sender = Sender(domain="jobpartner.example", public_url="https://x.example", secret=b"k")
    contexts = [(one.outgoing.letter, one.outgoing.context) for one in work.outbox.where()]
    about = {"caseworker_name": "Mette"}
    contexts += [(Letter.TASK_CARD, about | card(work, task)) for task in work.tasks.where()]
    found = []
    for letter, context in contexts:
        told = with_office(context, work.municipality, sender)
        for language, channel in product(languages_of(letter), (Channel.EMAIL, Channel.CHAT)):
            try:
                text = render(letter, language, channel, told)
            except UndefinedError as error:
                found.append(f"{letter} {language} {channel}: {error}")
            else:
                found += [f"{letter}: {text.plain}"] if "None" in text.plain else []
    return found


@pytest.mark.timeout(300)
def test_a_year_ends_with_legal_states_no_letter_twice_and_no_duty_forgotten(
    database_url: str, tmp_path: Path
) -> None:
    town = a_town(database_url, tmp_path)
    now = town.live(365)

    with town.store.work() as work:
        assert complaints(work, now) == []
        states = {one.state for one in work.referrals.where()}
        assert unreadable(work) == []
    town.store.engine.dispose()
    assert town.restarts > 100
    # It was a year in which much happened.
    assert {State.HIRED, State.REJECTED_AFTER_INTERVIEW, State.DORMANT, State.NOT_SHARED} <= states


@pytest.mark.postgres
@pytest.mark.timeout(300)
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_two_workers_write_the_letters_of_one(
    database_url: str, sqlite_url: str, tmp_path: Path
) -> None:
    """The same half year on SQLite with one worker, and on PostgreSQL with two at once."""
    alone = a_town(sqlite_url, tmp_path)
    together = a_town(database_url, tmp_path, workers=2)
    written = []
    for town in (alone, together):
        town.live(150)
        with town.store.work() as work:
            written.append(letters_of(work))
        town.store.engine.dispose()

    assert len(written[0]) > 100
    assert written[0] == written[1]
