"""Times of day as they are said, and the day each belongs to, counted from Tuesday 1 December 2026."""

from datetime import date, datetime

import pytest

from casework.dates import find_moments, find_named
from casework.model import LOCAL

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)


def moments(text: str) -> list[str]:
    return [
        f"{one.start:%m-%d %H:%M}" + (f"-{one.end:%H:%M}" if one.end else "")
        for one in find_moments(text, TUESDAY)
    ]


def new_times(text: str) -> list[str]:
    """The times that are told by how far another one moves."""
    clocks = find_named(text, TUESDAY).clocks
    return [f"{one.at:%H:%M}" for one in clocks if one.instead_of is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She could do 9–9.45 on Thu the 10th", ["12-10 09:00-09:45"]),
        ("Vi har tid 10.30-11.15 på fredag", ["12-04 10:30-11:15"]),
        ("Can you do 13-14 on Wednesday?", ["12-02 13:00-14:00"]),
        ("Kan vi sige 11 på fredag?", ["12-04 11:00"]),
        ("Let's make it 9 this Friday", ["12-04 09:00"]),
        ("Vi bliver 8-10 på fredag", []),
        ("we are 8-12 on Friday, all of us", []),
        ("I can lift 30 on Friday", []),
        ("room 10-12 on Friday", []),
    ],
)
def test_a_time_may_stand_in_front_of_its_day(text: str, expected: list[str]) -> None:
    assert moments(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Natten til fredag, mød klokken 3", ["12-04 03:00"]),
        ("Kom natten til fredag kl. 00.15", ["12-04 00:15"]),
        ("Kom natten til fredag kl. 23", ["12-03 23:00"]),
        ("Natten mellem torsdag og fredag kl. 1.30", ["12-04 01:30"]),
        ("Natten mellem torsdag og fredag kl. 22", ["12-03 22:00"]),
        ("the night between Thursday and Friday at 2", ["12-04 02:00"]),
        ("fredag klokken to om natten", ["12-04 02:00"]),
        ("Friday at 4 at night", ["12-04 04:00"]),
        ("fredag klokken 2", ["12-04 14:00"]),
        ("Jeg læste det i nat. Kom fredag klokken 2", ["12-04 14:00"]),
        ("mellem torsdag og fredag, helst fredag kl. 13", ["12-04 13:00"]),
    ],
)
def test_a_night_has_two_days_and_small_hours(text: str, expected: list[str]) -> None:
    assert moments(text) == expected


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("torsdag kl. 2", False),
        ("torsdag kl. 2, så ser hun nattevagten", True),
        ("torsdag kl. 2. Vi arbejder fra 1 til 9", True),
        ("torsdag kl. 2. Vi har åbent fra 8 til 5", False),
        ("torsdag kl. 14, så ser hun nattevagten", False),
        ("Thursday at 3, the night shift is here then", True),
        ("I read it late at night. Thursday at 3 is fine", False),
        ("torsdag ved 11-tiden", True),
        ("torsdag ved halvtitiden", True),
        ("torsdag kl. 11", False),
    ],
)
def test_an_hour_that_may_be_of_the_night_or_is_about_is_vague(text: str, vague: bool) -> None:
    assert [one.vague for one in find_moments(text, TUESDAY)] == [vague]


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        ("rykkes to timer og et kvarter senere", ["12:15"]),
        ("rykkes 1 time og 20 min senere", ["11:20"]),
        ("rykkes to en halv time senere", ["12:30"]),
        ("rykkes 2½ time senere", ["12:30"]),
        ("rykkes 1,5 time senere", ["11:30"]),
        ("rykkes tre kvarter senere", ["10:45"]),
        ("fremrykkes tre kvarter", ["09:15"]),
        ("is pushed back by ninety minutes", ["11:30"]),
        ("is pushed back two and a half hours", ["12:30"]),
        ("must start forty-five minutes later", ["10:45"]),
        ("must start forty\nfive minutes later", ["10:45"]),  # a line of a mail ends anywhere
        ("is brought forward by an hour and a half", ["08:30"]),
        ("tager vi samme dag, bare en halv time tidligere", ["09:30"]),
        ("bliver fredag i stedet, men et kvarter før end vi havde aftalt", ["09:45"]),
        ("gør vi halvanden time senere", ["11:30"]),
        ("varer tre kvarter", []),
        ("står fast, hun må gerne være her et kvarter før", []),
        ("is fixed, please come ten minutes earlier", []),
        ("er en del af jobbet på 37 timer", []),
    ],
)
def test_how_far_a_meeting_moves_may_be_said_in_many_ways(moved: str, expected: list[str]) -> None:
    assert new_times(f"Mødet torsdag kl. 10 {moved}.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Torsdag kl. 10 går ikke, låsesmeden er her mellem 8 og 9. Vi gør det en time senere.",
        "Revisoren kommer 9.15, så samtalen torsdag kl. 10 må rykkes en time senere.",
        "The plumber is here 8.30 to 9. Can we move Thursday's 10 o'clock one hour later?",
        "Samtalen torsdag den 4. november kl. 10 udskydes en time.",
    ],
)
def test_it_is_counted_from_the_time_of_the_meeting(text: str) -> None:
    assert new_times(text) == ["11:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Torsdag kl. 10 går ikke, montøren kommer 8.30. Fredag samme tid?", "12-04 10:00"),
        ("Thursday at 10 is off, the vet comes 11:30. Same time Friday instead?", "12-04 10:00"),
        ("Torsdag kl. 10 går ikke. Samme tidspunkt fredag i stedet.", "12-04 10:00"),
        ("Vi aflyser torsdag. Fredag samme tid? Det var vist kl. 10", "12-04 10:00"),
        ("Ikke torsdag. Samme klokkeslæt fredag.\n\n> Vi ses torsdag kl. 10.", "12-04 10:00"),
        ("Torsdag kl. 10 går ikke. Fredag, samme sted og tid.", "12-04 10:00"),
        ("Thursday at 10 is moved 24 hours later.", "12-04 10:00"),
    ],
)
def test_the_same_time_is_that_of_the_meeting(text: str, expected: str) -> None:
    assert expected in moments(text)


def test_a_time_that_is_not_meant_is_no_moment() -> None:
    assert moments("Thursday at 9.30, not the Danish 8.30") == ["12-03 09:30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She may come on Thursday at 14h15", ["12-03 14:15"]),
        ("torsdag 9h30-10h15", ["12-03 09:30-10:15"]),
        ("The shift is 7h30 a day, 37h30 in all. Monday at 9h", ["12-07 09:00"]),
        ("imårn kl 9", ["12-02 09:00"]),
        ("ka a kom i mor'n klokken 8?", ["12-02 08:00"]),
        ("Torsdag kl. 9, eller kl. 3 samme eftermiddag", ["12-03 09:00", "12-03 15:00"]),
        ("Thursday at 9, or at 7 the same evening", ["12-03 09:00", "12-03 19:00"]),
    ],
)
def test_a_time_may_be_written_or_said_in_other_ways(text: str, expected: list[str]) -> None:
    assert moments(text) == expected


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("tirsdag kl. 9", False),
        ("Tuesday 8.30 to 9.15", False),
        ("tirsdag kl. 14", True),
        ("tirsdag kl. 9 eller 14", False),
        ("tirsdag kl. 9 i uge 50 eller 51", True),
    ],
)
def test_the_weekday_of_the_letter_is_in_a_week_where_todays_hour_is_over(
    text: str, vague: bool
) -> None:
    found = find_moments(text, TUESDAY)
    assert any(one.vague for one in found) is vague
    assert found[0].start.date() == date(2026, 12, 8)


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        (
            "Vi holder til i uge 50. Følgende tider er ledige:\n- mandag kl. 9\n- fredag kl. 10",
            False,
        ),
        ("We are in next week. These slots are free:\n- Monday at 9\n- Friday at 10", False),
        ("Der er jul i uge 52 hos jer. Kan hun fredag kl. 10?", True),
    ],
)
def test_a_list_of_times_is_of_the_week_that_was_named(text: str, vague: bool) -> None:
    assert any(one.vague for one in find_moments(text, TUESDAY)) is vague


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Mødet i dag kl. 14 skubbes en uge, samme tid", False),
        ("Today at 2 is off. Push it one week, same time?", False),
        ("Jeg er syg i dag, så flyt det en uge, samme tid som mødet kl. 14", True),
    ],
)
def test_what_moves_from_today_is_todays_meeting_where_its_time_is_told(
    text: str, vague: bool
) -> None:
    (week,) = [one for one in find_named(text, TUESDAY).days if one.first == date(2026, 12, 8)]
    assert week.vague is vague
