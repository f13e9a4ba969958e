"""Whoever is protected is asked about once a year, and stays protected until a caseworker says otherwise."""

from datetime import timedelta

from casework.actions import by_hand
from casework.actions.do_task import do_task
from casework.actions.protection import ask_who_is_still_protected
from casework.actions.todo import card
from casework.events import Channel
from casework.model import Language
from casework.tasks import Do, TaskKind
from storage.store import Store
from templates.render import word
from tests.builders import NOW, Cast, K, local
from tests.casework.passing import tasks

A_YEAR_ON = local("2027-12-01T10:00")
TWO_YEARS_ON = local("2028-12-01T10:00")


def test_a_protected_address_is_asked_about_once_a_year(store: Store, cast: Cast) -> None:
    with store.work() as work:
        by_hand.protect(work, cast.partner, K, NOW, protected=True)
        assert ask_who_is_still_protected(work, A_YEAR_ON - timedelta(days=1)) == 0
        assert ask_who_is_still_protected(work, A_YEAR_ON) == 1
        assert ask_who_is_still_protected(work, A_YEAR_ON + timedelta(days=1)) == 0  # it is open

        (task,) = tasks(work, TaskKind.STILL_PROTECTED)
        about = card(work, task)["about"]
        assert cast.partner.name in word("task.still_protected.title", Language.DANISH, **about)
        assert "1. december 2026" in word("task.still_protected.why", Language.DANISH, **about)
        do_task(work, task, Do.DONE, cast.mette, Channel.COMMAND, A_YEAR_ON, tls_known=True)
        assert work.partners.get(cast.partner.id).protected
        assert ask_who_is_still_protected(work, TWO_YEARS_ON - timedelta(days=1)) == 0
        assert ask_who_is_still_protected(work, TWO_YEARS_ON) == 1


def test_nobody_is_asked_about_who_is_not_protected(store: Store, cast: Cast) -> None:
    with store.work() as work:
        marked = by_hand.protect(work, cast.partner, K, NOW, protected=True)
        by_hand.protect(work, marked, K, NOW, protected=False)

        assert ask_who_is_still_protected(work, TWO_YEARS_ON) == 0
