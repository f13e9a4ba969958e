"""Levels of languages, and languages in a row, as many hands write them."""

import pytest

from casework.cvs.read import read_cv

_LEVELS = {
    "label of the mother tongue": ("SPROG\nModersmål: tamilsk\nEngelsk: C1", {"ta": "native", "en": "C1"}),
    "two mother tongues": ("Idiomas\nLengua materna   Español, Catalán\nInglés   B2", {"es": "native", "ca": "native", "en": "B2"}),
    "label with brackets": ("LANGUAGE SKILLS\nMother tongue(s): FINNISH\nOther language(s):\nSWEDISH B1 B1 B1", {"fi": "native", "sv": "B1"}),
    "label in a sentence": ("My mother tongue is Amharic. English I speak fluently.", {"am": "native", "en": "fluent"}),
    "label behind": ("Sprachen\nUngarisch\nMuttersprache\nDeutsch\nfließend", {"hu": "native", "de": "fluent"}),
    "two in one breath": ("Języki: ukraiński i rosyjski - ojczyste, angielski słabo", {"uk": "native", "ru": "native", "en": "basic"}),
    "in front with a small word": ("Je parle un peu de suédois et j'ai des notions d'italien.", {"sv": "basic", "it": "basic"}),
    "level denied": ("Sprog\nTysk: ikke godt\nEngelsk: godt", {"en": "good"}),
    "a course is no level": ("Sprachen: Dänisch gut (Kurs B2 läuft)", {"da": "good"}),
    "a module is no level": ("Languages: Danish - module 3.2 in progress", {}),
    "italian": ("LINGUE\nItaliano: madrelingua\nTedesco: scolastico", {"it": "native", "de": "basic"}),
    "portuguese": ("Idiomas\nPortuguês nativo\nInglês fluente\nEspanhol intermediário", {"pt": "native", "en": "fluent", "es": "good"}),
    "a scan": ("Sprog\nS1ovensk   flydende\nP0lsk   lidt", {"sl": "fluent", "pl": "basic"}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "levels"), _LEVELS.values(), ids=_LEVELS)
def test_a_level_is_read_beside_above_and_below_its_language(
    text: str, levels: dict[str, str]
) -> None:
    assert read_cv(text).levels == levels


_TESTS = {
    "first": ("Dansk: Prøve i Dansk 1, bestået", "A2"),
    "second": ("Dansk (Prøve i Dansk 2, maj 2023)", "B1"),
    "third, short": ("Dansk: PD3 bestået 2022", "B2"),
    "the last": ("Danish - Studieprøven passed in June", "C1"),
    "passed, and another to come": ("Dansk: bestod Prøve i Dansk 2, går til Prøve i Dansk 3", "B1"),
    "two passed": ("Dansk: Prøve i Dansk 1 og Prøve i Dansk 2 bestået", "B1"),
    "to come": ("Dansk: skal op til Prøve i Dansk 2 til sommer", None),
    "preparing": ("Danish: preparing for Prøve i Dansk 3", None),
    "a course that goes on": ("Dansk: Danskuddannelse 2, modul 4", None),
    "a level told beside it": ("Dansk B2 (Prøve i Dansk 2)", "B2"),
}


@pytest.mark.parametrize(("line", "level"), _TESTS.values(), ids=_TESTS)
def test_a_passed_danish_test_tells_the_level(line: str, level: str | None) -> None:
    assert read_cv(f"Sprog\n{line}").levels.get("da") == level


def test_a_danish_test_tells_more_than_a_word_wherever_it_stands() -> None:
    cv = "Uddannelse\nSprogskole, Prøve i Dansk 2 bestået\nSprog\nDansk: lidt"

    assert read_cv(cv).levels == {"da": "B1"}


_ROWS = {
    "below schools": ("Uddannelse\ngymnasium 2004\nhindi modersmål, engelsk godt, dansk lidt", {"hi", "en", "da"}),
    "on a line of its own": ("Nguyen Van An\nvietnamese, english a little, danish beginner", {"vi", "en", "da"}),
    "a line that goes on": ("Education\nCollege 2010\nspanish native, english C1\ndriving licence B", {"es", "en"}),
    "places": ("Erhvervserfaring\nKok på dansk og italiensk restaurant 2010-2012", set()),
    "phones": ("Tlf. 20 30 40 50 (dansk), +48 601 000 111 (polsk)", set()),
    "denied": ("Uddannelse\nJeg taler ikke tysk og fransk", set()),
}  # fmt: skip


@pytest.mark.parametrize(("text", "languages"), _ROWS.values(), ids=_ROWS)
def test_a_row_of_languages_is_read_in_any_section(text: str, languages: set[str]) -> None:
    assert set(read_cv(text).languages) == languages
