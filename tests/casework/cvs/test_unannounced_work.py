"""Work in lists without a heading, behind further labels, and titles no list of words knows."""

import pytest

from casework.cvs.read import read_cv

_LISTS = {
    "bullets": ("Ana Prado\n* barista, Kaffehjørnet, since may 2022\n* cleaner hotel Blå Port, 2018-2021", {"barista", "cleaner"}),
    "years in front": ("Ion Radu\n2020 - nu murer, Byg & Bo\n2011 - 2019 chauffør, Vognmand Lund", {"murer", "chauffør"}),
    "now I am": ("Joy Ade\nNow I am cleaning assistant at Skolen, since 2023", {"cleaning assistant"}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), _LISTS.values(), ids=_LISTS)
def test_a_list_of_work_needs_no_heading(text: str, titles: set[str]) -> None:
    assert set(read_cv(text).occupations) == titles


@pytest.mark.parametrize(
    "line",
    [
        "Min mand er murer hos Byg & Bo, 2019 - nu",
        "skole for murere 2001 - 2004",
        "Fischer Hansen boede der. Fra 2001 til 2004 gik jeg i skole",
    ],
)
def test_other_lines_with_years_are_no_work(line: str) -> None:
    assert read_cv("Ion Radu\n" + "Ry\n" * 12 + line).occupations == ()


_LABELS = {
    "designation": "Designation : Test engineer",
    "a label in two lines": "• Occupation or position    Test engineer\nheld",
    "romanian with a cedilla": "Funcţia    Test engineer",
}


@pytest.mark.parametrize("lines", _LABELS.values(), ids=_LABELS)
def test_more_labels_name_a_title(lines: str) -> None:
    cv = f"Work experience\nEmployer: Nordlys Software\n{lines}\nDuration : 2014 to 2018"

    assert "Test engineer" in read_cv(cv).occupations
    assert "Duration" not in read_cv(cv).occupations


def test_a_title_without_a_word_for_it_stands_where_the_others_stand() -> None:
    cv = """Erhvervserfaring
2019 - 2024
Bager
Mølle Brød ApS
2015 - 2019
Kransebinder
Torvets Blomster ApS
2011 - 2014
Kok
Kro ved Åen
"""

    assert read_cv(cv).years == {
        "Bager": "2019-2024",
        "Kransebinder": "2015-2019",
        "Kok": "2011-2014",
    }
