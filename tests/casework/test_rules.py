"""What a municipality may decide: bounds and forms, and what is stored already."""

from dataclasses import fields

import pytest

from casework.rules import Rules


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("digest_most", "-3", "a whole number from 1 to 500"),
        ("digest_most", "0", "a whole number from 1 to 500"),
        ("digest_most", "mange", "a whole number from 1 to 500"),
        ("stayed_after_days", "-1", "a whole number from 0 to 3650"),
        ("decision_wd", "-1", "a whole number from 0"),
        ("callout_addresses", "nope", "mail addresses, with commas between them"),
        ("callout_addresses", "a@x.example,nope", "mail addresses"),
        ("callout_until", "25:00", "a time of day such as 07:30"),
        ("digest_at", "07:30+02:00", "a time of day such as 07:30"),
        ("callout", "ja", "true or false"),
        ("partnership_points", "a,b,c,d,e,f,g,h", "at most 7 points"),
        ("undo_within", "-5", "how many minutes it is"),
        ("right_notice_days", "30,-1", "each a whole number from 0"),
        ("closed_days", "juleaften", "each a day such as 2026-12-24"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_would(name: str, text: str, says: str) -> None:
    with pytest.raises(ValueError, match=f"{name} cannot be .*: write .*{says}"):
        Rules.check(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("digest_most", "1"),
        ("callout_below", "0"),
        ("callout_addresses", ""),
        ("callout_addresses", "a@randers.example, b@syddjurs.example"),
        ("callout_until", "14:30"),
        ("partnership_points", "a,b,c,d,e,f,g"),
        ("closed_days", "2027-05-07,2027-05-28"),
    ],
)
def test_what_fits_may_be_decided(name: str, text: str) -> None:
    Rules.check(name, text)


@pytest.mark.parametrize("name", [field.name for field in fields(Rules)])
def test_every_rule_says_what_may_be_written(name: str) -> None:
    value = getattr(Rules(), name)
    if isinstance(value, str | tuple):
        return  # any words may do
    with pytest.raises(ValueError, match=f"{name} cannot be 'x y': write "):
        Rules.check(name, "x y")


def test_a_value_stored_before_there_were_bounds_stops_nothing() -> None:
    assert Rules.decided({"digest_most": "-3"}).digest_most == -3
