"""Work of newcomers in tables, beside words we do not know, and under more headings."""

import pytest

from casework.cvs.read import read_cv

_WORK = {
    "Year | Place | Position\n2020-2024 | Lotus Nails, Kolding | Nail technician\n2016-2019 | Phuong Garment, Vietnam | Quality checker": "Nail technician; Quality checker",
    "Periode | Arbejdssted | Stilling\n2020-2024 | Føtex, Vejle | Kassemedarbejder\n2016-2019 | Nordkyst | Flaskesorterer": "Kassemedarbejder; Flaskesorterer",
    "Okres | Firma | Stanowisko\n2020-2024 | RenBy | Sprzątaczka": "Sprzątaczka",
    "Период | Место | Должность\n2020-2024 | Завод | Слесарь": "Слесарь",
    "EXPERIENCIA LABORAL\n09/2021 - 06/2024   Profesora, Ikastola Haritz\n02/2019 - 08/2021   Zurcidora, Colegio Vizcaya\n2015 - 2018   Cocinera, La Danesa": "Profesora; Zurcidora; Cocinera",
    "WHAT I DID BEFORE\nTour guide, Etna Trekking, 2014 to 2020\nCook, Catania, 2012 to 2014": "Tour guide; Cook",
    "J0B\nOpvasker   Restaurant Havnen   2017-2019\nSlagteriarbejder   Vestjysk Slagt   2019-2024": "Opvasker; Slagteriarbejder",
    "BERUFSPRAXIS\nseit 03/2022   Elternzeit\n2017 - 2022   Erzieherin, Kita Regenbogen\n2011 - 2012   Kellnerin, Café Möwe\n\nSCHUL- UND BERUFSBILDUNG\n2012 - 2014   Berufsfachschule": "Erzieherin; Kellnerin",
    "Jag var kock i Göteborg. Jag har aldrig varit kökschef.": "kock",
    "I worked as a cook. I have never been a waiter.": "cook",
    "Jeg har arbejdet som bager. Jeg er rolig og arbejder hurtigt.": "bager",
}  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), _WORK.items())
def test_work_is_read_from_its_column_and_its_place(text: str, titles: str) -> None:
    assert {one.casefold() for one in read_cv(text).occupations} == {
        one.casefold() for one in titles.split("; ")
    }


def test_the_head_of_a_table_of_schools_ends_a_table_of_work() -> None:
    text = (
        "Year | Place | Position\n2020-2024 | Lotus, Kolding | Nail technician\n"
        "Year | School | Result\n2014-2016 | Commercial school | Diploma"
    )

    assert read_cv(text).occupations == ("Nail technician",)
