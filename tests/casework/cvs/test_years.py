"""Periods in every way of writing them, and which title each belongs to."""

import pytest

from casework.cvs.read import read_cv
from casework.cvs.years import periods_in

_PERIODS = {
    "years": ("2011 - 2015", 2011, 2015),
    "months in numbers": ("03.2015 – 08.2019", 2015, 2019),
    "days": ("01/04/2016 – 31/07/2024", 2016, 2024),
    "the year first": ("2015/09 -- 2018-02", 2015, 2018),
    "words": ("from march 2012 to february 2014", 2012, 2014),
    "up to": ("feb 2017 up to nov 2020", 2017, 2020),
    "danish": ("fra maj 2012 til og med august 2014", 2012, 2014),
    "the end of": ("od 2011 do końca sezonu 2013", 2011, 2013),
    "ukrainian": ("з вересня 2009 по травень 2014", 2009, 2014),
    "russian": ("с 1998 по 2006 год", 1998, 2006),
    "romanian": ("septembrie 2010 până în mai 2012", 2010, 2012),
    "spanish": ("marzo de 2010 a junio de 2012", 2010, 2012),
    "italian": ("dal 1995 al 2003", 1995, 2003),
    "portuguese": ("jan/2018 a jul/2023", 2018, 2023),
    "french": ("de janvier 2010 à août 2012", 2010, 2012),
    "between": ("between 2006 and 2010", 2006, 2010),
    "brackets": ("[ 02/2020 – 08/2023 ]", 2020, 2023),
    "a scan": ("2O11 - l6.O4.2O14", 2011, 2014),
    "a short end": ("2015–18", 2015, 2018),
    "short years": ("03/09 - 11/12", 2009, 2012),
    "within a year": ("enero – junio de 2013", 2013, 2013),
    "now": ("2019 - nu", 2019, None),
    "present": ("[05.2021 – present]", 2021, None),
    "polish now": ("od 2020 do teraz", 2020, None),
    "till now": ("from march 2022 till now", 2022, None),
    "since": ("since October 2022", 2022, None),
    "depuis": ("depuis mai 2024", 2024, None),
    "seit": ("seit herbst 2023", 2023, None),
    "a dash at the end": ("2021 –", 2021, None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "first", "last"), _PERIODS.values(), ids=_PERIODS)
def test_a_period_is_read_however_it_is_written(text: str, first: int, last: int | None) -> None:
    assert [(one.first, one.last) for one in periods_in(text.lower())] == [(first, last)]


@pytest.mark.parametrize(
    "text",
    ["iso 9001:2015, iso 2018", "2400 københavn", "2012, 2015", "tlf. 2012 2014", "2009\n- 2011 kursus i svejsning"],
)  # fmt: skip
def test_two_years_are_no_period_without_a_word_for_it(text: str) -> None:
    assert not [one for one in periods_in(text) if not one.lone]


_LAYOUTS = {
    "below": "Bager\nMølle Brød ApS, Herning\n2010 - 2014\nRundstykker og kager\nKok\nKro ved Åen\n2014 - nu\nÆggekage",
    "above": "2010 - 2014\nBager\nMølle Brød ApS, Herning\nRundstykker og kager\n2014 - nu\nKok\nKro ved Åen",
    "beside, in front": "2010-2014  Bager, Mølle Brød ApS\n2014-nu  Kok, Kro ved Åen",
    "beside, behind": "Bager, Mølle Brød ApS, Herning        2010 - 2014\nKok, Kro ved Åen        marts 2014 – dags dato",
    "with the firm above": "Mølle Brød ApS        2010 - 2014\nBager\nKro ved Åen        2014 - nu\nKok",
    "in brackets": "Bager hos Mølle Brød (2010-2014)\nKok på Kro ved Åen (siden 2014)",
    "a leave between": "Bager, Mølle Brød ApS, Herning        2010 - 2014\nBarsel        2012 – 2013\nKok, Kro ved Åen        2014 - nu",
}  # fmt: skip


@pytest.mark.parametrize("work", _LAYOUTS.values(), ids=_LAYOUTS)
def test_each_title_has_its_own_years_in_every_layout(work: str) -> None:
    years = read_cv(f"Lis Bang\nErhvervserfaring\n{work}\nUddannelse\n2006-2010 Skole").years

    assert years == {"Bager": "2010-2014", "Kok": "2014-"}


_PROSE = {
    "danish": ("Fra 2011 til 2018 var jeg ansat som tømrer i Ry. Siden 2019 har jeg arbejdet som chauffør.", {"tømrer": "2011-2018", "chauffør": "2019-"}),
    "english": ("I worked as a welder from 2003 to 2009. Then I was a baker in Oslo, 2010 to 2013.", {"welder": "2003-2009", "baker": "2010-2013"}),
    "german": ("Von 1999 bis 2004 arbeitete ich als Maurer.", {"Maurer": "1999-2004"}),
    "polish": ("Od 1992 do 2004 roku pracowałam jako krawcowa.", {"krawcowa": "1992-2004"}),
    "a neighbour's years": ("Fra 2011 til 2018 var jeg ansat som tømrer. I dag er jeg chauffør.", {"tømrer": "2011-2018"}),
    "counted": ("Jeg har arbejdet som tømrer i 9 år. Jeg er 44 år.", {"tømrer": "9"}),
    "a birth": ("Jeg er født i 1987 og gik i skole til 2004. Jeg har arbejdet som maler.", {}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "years"), _PROSE.values(), ids=_PROSE)
def test_years_in_sentences_belong_to_the_work_they_tell_of(
    text: str, years: dict[str, str]
) -> None:
    assert read_cv(text).years == years


def test_work_in_several_periods_is_one_where_they_follow_one_another_else_the_newest() -> None:
    cv = "Erhvervserfaring\n2012-2016 Maler, Ask\n2009-2012 Maler, Birk\n2018-2020 Kok, Eg\n2010-2011 Kok, El"

    assert read_cv(cv).years == {"Maler": "2009-2016", "Kok": "2018-2020"}


def test_what_began_within_a_work_that_is_over_is_over_too() -> None:
    cv = "Work experience\n2014 - 2019 Warehouse worker, Boxen\nfrom 2016 forklift driver"

    assert read_cv(cv).years == {"Warehouse worker": "2014-2019", "forklift driver": "2016-2019"}


def test_titles_of_one_breath_have_the_same_years() -> None:
    cv = "Erfaring\n2010-2013 Smed og svejser, Havnen"

    assert set(read_cv(cv).years.values()) == {"2010-2013"}


def test_a_single_year_is_a_year_at_the_edge_of_its_line_only() -> None:
    cv = "Erhvervserfaring\nStuepige, Hotel Sol, sommer 2019\nTjener, Kro Måne, sommer 2021"

    assert read_cv(cv).years == {"Stuepige": "2019-2019", "Tjener": "2021-2021"}
    assert read_cv("Jeg blev tømrer i 2013.").years == {}


def test_years_in_brackets_belong_to_what_stands_before_them() -> None:
    cv = "Jeg tog en eksamen på Havneskolen (2004-2008), og bagefter var jeg kok på en kro fra 2008 til 2013."

    assert read_cv(cv).years == {"kok": "2008-2013"}


def test_years_of_one_sentence_are_not_those_of_the_next() -> None:
    cv = "I worked as a cleaner 2011 to 2014. Then I was kitchen helper in Malta 2 years"

    assert read_cv(cv).years == {"cleaner": "2011-2014", "kitchen helper": "2"}


def test_two_summers_are_a_period() -> None:
    cv = "Arbejde\nPostbud, somrene 2003 og 2004"

    assert read_cv(cv).years == {"Postbud": "2003-2004"}
