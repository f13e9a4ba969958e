"""Signed addresses and links."""

from datetime import UTC, date, datetime

import pytest

from casework.errors import BadTokenError
from casework.tokens import Token, sign, verify

SECRET = b"a secret for tests"
NOON = datetime(2026, 12, 9, 12, 0, tzinfo=UTC)
TODAY = date(2026, 12, 9)


def test_a_token_says_what_was_signed() -> None:
    assert verify(SECRET, sign(SECRET, "ref", 4711, TODAY), NOON) == Token("ref", 4711, None)


def test_a_link_carries_its_action() -> None:
    token = sign(SECRET, "cref", 7, TODAY, "not_got_job")

    assert verify(SECRET, token, NOON) == Token("cref", 7, "not_got_job")


def test_an_address_fits_a_local_part_and_survives_upper_case() -> None:
    token = sign(SECRET, "pref", 2**31, TODAY)

    assert len(f"svar+{token}") <= 64
    assert verify(SECRET, token.upper(), NOON).number == 2**31


def test_a_token_is_worth_nothing_after_its_last_day() -> None:
    token = sign(SECRET, "ref", 1, date(2026, 12, 8))

    with pytest.raises(BadTokenError, match="expired"):
        verify(SECRET, token, NOON)


@pytest.mark.parametrize("where", range(0, 24, 3))
def test_a_changed_token_is_not_ours(where: int) -> None:
    token = sign(SECRET, "ref", 4711, TODAY)
    other = "x" if token[where] != "x" else "y"

    with pytest.raises(BadTokenError):
        verify(SECRET, token[:where] + other + token[where + 1 :], NOON)


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(BadTokenError, match="unknown"):
        verify(b"other", sign(SECRET, "ref", 1, TODAY), NOON)


def test_link_of_one_caseworker_is_no_good_for_another() -> None:
    token = sign(SECRET, "task", 12, TODAY, "confirm", 3)
    read = verify(SECRET, token, NOON)

    assert (read.number, read.action, read.holder) == (12, "confirm", 3)
    with pytest.raises(BadTokenError):
        verify(SECRET, token.replace(".3-", ".4-"), NOON)
