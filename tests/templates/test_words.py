"""Every code that people may be shown has its word, in every language."""

import re
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

import pytest

import templates
from casework.actions.partner_says import Says
from casework.actions.same_person import Alike
from casework.actions.stayed import ANSWERS
from casework.cvs.identifiers import Kind
from casework.cvs.level_words import LEVELS
from casework.cvs.words import LANGUAGE_NAMES
from casework.documents import WhyNot, WhyRefused
from casework.events import Clearance, Opening
from casework.figures import DUTIES, FLOW, STAGES
from casework.letters import Letter, may_reach_partners
from casework.measures import BarrierKind
from casework.model import (
    OFFICE_LANGUAGES,
    Language,
    LifeEvent,
    Origin,
    RightEnd,
    RightState,
    State,
    VacancyEnd,
)
from casework.practice import MODULES, Employment
from casework.readings import CvReading, Intent, Reason, VacancyReading
from casework.tasks import Do, TaskKind
from templates.audience import chat_is_for_partners, languages_of_word, word_is_for_partners
from templates.render import _words, word

LANGUAGES = list(Language)
TEXTS = Path(templates.__file__).parent
_CV_FIELDS = {"cpr_found", "because"}
GROUPS: dict[str, Iterable[str]] = {
    "button.do": Do,
    "button": set(Says),
    "do": Do,
    "state": State,
    "right_state": RightState,
    "right_says": ["pending_evidence", "scheduled", "active", "runs_leap"]
    + [f"ended_{end}" for end in RightEnd],
    "life_event": LifeEvent,
    "barrier": BarrierKind,
    "alike": Alike,
    "because": RightEnd,
    "reason": Reason,
    "intent": Intent,
    "letter": Letter,
    "why": [*WhyRefused, *WhyNot],
    "removed": Kind,
    "hindrance": [field.name for holds in (Clearance, Opening) for field in fields(holds)],
    "ending": [f"vacancy_{end}" for end in VacancyEnd],
    "field": {field.name for reading in (CvReading, VacancyReading) for field in fields(reading)}
    - _CV_FIELDS,
    "link": [
        "read",
        "qualified",
        "hired",
        "rejected",
        "pending",
        "details",
        "confirm",
        "undo",
        *ANSWERS,
    ],
    "what": [
        "read",
        "qualified",
        "hired",
        "rejected",
        "pending",
        "details",
        "confirm",
        "undo",
        *ANSWERS,
    ],
    "prepared": ["read", "qualified", "hired", "rejected", "pending", "confirm", "undo"],
    "stage": STAGES,
    "duty": DUTIES,
    "flow": FLOW,
    "module": MODULES,
    "employment": Employment,
    "guide": ["skills", "employment", "must_haves"],
    "origin_choice": Origin,
    "language": LANGUAGE_NAMES,
    "level": LEVELS,
    "noted": ["coming", "cannot_come", "withdrawn", "question", "outcome", "new_cv"],
}
NAMES = [f"{group}.{code}" for group, codes in GROUPS.items() for code in sorted(set(codes))]
MOMENT = "2026-12-09T12:30:00+00:00"


@pytest.mark.parametrize(
    ("name", "language"), [(one, language) for one in NAMES for language in languages_of_word(one)]
)
def test_code_has_a_word_of_its_own(name: str, language: Language) -> None:
    days = dict.fromkeys(("starts_on", "last_day", "ended_on"), "2027-03-14")
    said = word(name, language, value=MOMENT, **days)

    assert said
    assert name in _paths(_words(language))


@pytest.mark.parametrize("language", OFFICE_LANGUAGES)
@pytest.mark.parametrize("part", ["title", "why"])
@pytest.mark.parametrize("kind", list(TaskKind))
def test_task_is_told_even_where_nothing_is_known(
    kind: TaskKind, part: str, language: Language
) -> None:
    assert word(f"task.{kind}.{part}", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_word_that_is_said_in_it(language: Language) -> None:
    every = _paths(_words(Language.DANISH))

    assert _paths(_words(language)) == {one for one in every if language in languages_of_word(one)}


def test_no_text_for_partners_uses_a_word_of_the_office() -> None:
    letters = filter(may_reach_partners, Letter)
    chats = [one.name for one in (TEXTS / "chat").iterdir()]
    folders = [
        *(TEXTS / "letters" / one for one in letters if one is not Letter.CHAT),
        *(TEXTS / "chat" / one for one in filter(chat_is_for_partners, chats)),
    ]

    for file in (file for folder in folders for file in folder.glob("da.*")):
        for named in re.findall(r"""w\(["']([a-z_.]+?)\.?["']""", file.read_text("utf-8")):
            assert word_is_for_partners(named), (file, named)


@pytest.mark.parametrize(
    ("count", "says"),
    [(0, "Ingen kandidater til"), (1, "Kun 1 kandidat til"), (2, "Kun 2 kandidater til")],
)
def test_no_candidate_is_said_so(count: int, says: str) -> None:
    title = word("task.few_candidates.title", Language.DANISH, count=count, company="Fjord Bageri")
    assert title.startswith(says)


def test_what_a_word_was_not_told_is_left_open() -> None:
    assert word("task.rebook.title", Language.ENGLISH) == "Find a new time for … at …"


def test_name_in_a_word_stays_on_one_line_and_is_not_a_template() -> None:
    said = word("task.rebook.title", Language.ENGLISH, partner="A\n\n{{ 7 * 7 }}", company="B")

    assert said == "Find a new time for A {{ 7 * 7 }} at B"


def test_context_may_be_called_name_or_language() -> None:
    assert word("button.skip", Language.ENGLISH, name="x", language="y") == "Skip"


def test_state_that_does_not_allow_an_action_has_a_general_word() -> None:
    refused = word("hindrance.refused", Language.DANISH)

    assert word("hindrance.not_from_delivered", Language.DANISH) == refused


@pytest.mark.parametrize("name", ["button.not_there", "button", "marker.more", "nothing.at.all"])
def test_unknown_word_is_a_key_error(name: str) -> None:
    with pytest.raises(KeyError):
        word(name, Language.DANISH)


def test_time_on_a_button_is_danish_local_time() -> None:
    assert word("button.slot", Language.DANISH, value=MOMENT) == (
        "onsdag den 9. december 2026 kl. 13.30"
    )
    assert word("button.slot", Language.ENGLISH, value=MOMENT) == (
        "Wednesday 9 December 2026 at 13:30"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_button_words_fit_a_button(language: Language) -> None:
    for name in _paths(_words(language)["button"]):
        assert len(word(f"button.{name}", language, value=MOMENT)) <= 40


def _paths(table: dict[str, object], prefix: str = "") -> set[str]:
    found: set[str] = set()
    for name, value in table.items():
        if isinstance(value, dict):
            found |= _paths(value, f"{prefix}{name}.")
        else:
            found.add(prefix + name)
    return found
