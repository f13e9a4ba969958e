"""Levels, years, schooling, skills, certificates and driving licences."""

import pytest

from casework.cvs.read import read_cv

_LEVELS = {
    "behind": ("Sprog\nDansk (B2), engelsk: flydende, tysk - lidt", {"da": "B2", "en": "fluent", "de": "basic"}),
    "in front": ("Jeg taler flydende engelsk og lidt tysk.", {"en": "fluent", "de": "basic"}),
    "on the line below": ("Languages\nDanish\nbeginner\nPolish\nnative", {"da": "basic", "pl": "native"}),
    "europass": ("OTHER LANGUAGE(S):\nEnglish C1 C1 B2 B2 B1", {"en": "C1"}),
    "polish": ("Języki obce\nangielski - biegle, duński - podstawowy", {"en": "fluent", "da": "basic"}),
    "ukrainian": ("Мови\nУкраїнська - рідна\nАнглійська - B1", {"uk": "native", "en": "B1"}),
    "untold": ("Sprog: dansk, engelsk", {}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "levels"), _LEVELS.values(), ids=_LEVELS)
def test_a_level_belongs_to_the_language_it_stands_beside(
    text: str, levels: dict[str, str]
) -> None:
    assert read_cv(text).levels == levels


_LICENCES = {
    "danish": ("Kørekort: B og C", ("B", "C")),
    "in front": ("Jeg har B-kørekort", ("B",)),
    "with trailer": ("Driving licence: B, C+E", ("B", "CE")),
    "on the line below": ("Kørekort\nKategori B, BE", ("B", "BE")),
    "polish": ("Prawo jazdy kat. B i C", ("B", "C")),
    "cyrillic letters": ("Водійські права: категорії В, С", ("B", "C")),
    "german": ("Führerschein Klasse B", ("B",)),
    "none": ("Jeg har ikke kørekort B endnu", ()),
    "an article": ("I have a driving licence and a car", ("B",)),
    "only an article": ("A driving licence is what I save for", ()),
}


@pytest.mark.parametrize(("text", "licences"), _LICENCES.values(), ids=_LICENCES)
def test_licence_categories_are_read_as_on_the_card(text: str, licences: tuple[str, ...]) -> None:
    assert read_cv(text).licences == licences


def test_each_occupation_has_its_years() -> None:
    cv = """Bo Holm
Erhvervserfaring
2018-2024 Bager, Fjord Bageri
Kok, Havnens Kro
marts 2015 - juni 2018
Chauffør, Nord Transport
2024 - nu
"""

    assert read_cv(cv).years == {"Bager": "2018-2024", "Kok": "2015-2018", "Chauffør": "2024-"}


def test_years_may_be_counted() -> None:
    assert read_cv("Jeg har arbejdet som tømrer i 8 år.").years == {"tømrer": "8"}


def test_certificates_are_named_as_in_the_cv() -> None:
    cv = "Kurser\n2019 Gaffeltruckcertifikat B\nADR, hygiejnebevis\nKørekort B\nAdresse: Adrian Vej 3"

    assert read_cv(cv).certificates == ("Gaffeltruckcertifikat B", "ADR", "hygiejnebevis")


def test_skills_and_schooling_are_the_entries_of_their_sections() -> None:
    cv = "Bo Holm\nUddannelse\n2010-2014 Svendebrev som bager\nKompetencer\nSurdej, kagepynt; kassesystem"

    reading = read_cv(cv)

    assert reading.education == ("2010-2014 Svendebrev som bager",)
    assert reading.skills == ("Surdej", "kagepynt", "kassesystem")


def test_schooling_is_found_in_flowing_prose() -> None:
    cv = "Jeg hedder Bo Holm. Jeg er udlært bager fra 2014. Jeg holder af at fiske."

    assert read_cv(cv).education == ("Jeg er udlært bager fra 2014",)


def test_no_field_repeats_a_cpr_number() -> None:
    cv = "Bo Holm, cpr 010190-1234, tlf. 20 12 34 56\nUddannelse\nBager 2014 (0101901234)"

    assert "1234" not in str(read_cv(cv).as_json()).replace("+4520123456", "").replace("34 56", "")


def test_two_jobs_on_one_line_have_each_their_years() -> None:
    cv = "Expérience: aide-soignante à Dakar 2012-2020; femme de ménage à Grenaa depuis 2022"

    assert read_cv(cv).years == {"aide-soignante": "2012-2020", "femme de ménage": "2022-"}


def test_a_form_may_have_both_names_on_one_line() -> None:
    assert read_cv("Nom: Traoré   Prénom: Awa\nTél: 31 22 44 55").name == "Awa Traoré"


def test_headings_that_lost_the_marks_of_their_letters_are_headings() -> None:
    cv = "Imie i nazwisko: Piotr Lis\nDOSWIADCZENIE ZAWODOWE\n2012-2018 Spawacz\nJEZYKI\nAngielski"

    reading = read_cv(cv)

    assert (reading.name, reading.languages) == ("Piotr Lis", ("en",))
    assert reading.occupations == ("Spawacz",)


def test_a_cpr_number_broken_over_two_lines_is_found_where_a_label_says_so() -> None:
    assert read_cv("Cpr       160975\n          1119").cpr_found
    assert not read_cv("Vare      160975\n          1119").cpr_found


def test_a_label_within_a_line_lists_skills() -> None:
    reading = read_cv("Övrigt\nB-körkort. Journalsystem: Melior, Treserva. Gift, två barn.")

    assert reading.skills == ("Melior", "Treserva")


@pytest.mark.parametrize(
    "line",
    [
        "CERTIFICATES\nUntil my authorisation comes I work as a helper",
        "КУРСИ\nсвідоцтво, 2019",
        "Kurser\nIndtil min autorisation er på plads",
    ],
)
def test_a_paper_that_is_awaited_or_bare_is_none(line: str) -> None:
    assert read_cv(line).certificates == ()
