"""What a caseworker sees of a match before saying yes."""

import pytest

from casework.readings import VacancyReading
from casework.tasks import TaskKind
from storage.store import Store
from tests.builders import Cast, a_cast, a_vacancy
from tests.casework.passing import tasks

READING = VacancyReading(title="Bager", must=("erfaring som bager", "kørekort B"))


@pytest.fixture
def cast(store: Store) -> Cast:
    with store.work() as work:
        return a_cast(work)


def test_each_demand_is_shown_with_the_cvs_words_or_as_not_said(store: Store, cast: Cast) -> None:
    with store.work() as work:
        a_vacancy(work, cast.contact, READING)
        task = tasks(work, TaskKind.APPROVE_SEND)[0]

    assert task.context["demands"] == [
        {"words": "erfaring som bager", "verdict": "met", "quote": "Bager med erfaring"},
        {"words": "kørekort B", "verdict": "unknown", "quote": None},
    ]
