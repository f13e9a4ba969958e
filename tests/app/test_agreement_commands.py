"""`jobpartnerbank agreement`, as a caseworker's script would call it."""

from pathlib import Path

import pytest

from tests.app import calling

METTE = "mette@jobcenter.example"


@pytest.fixture(autouse=True)
def register(machine: None, tmp_path: Path) -> None:
    """One caseworker, and Fjord Bageri with a signed agreement."""
    rows = (
        "company,contact,email,signed_on,wording\nFjord Bageri,Karen,k@f.example,2026-01-05,2019\n"
    )
    (tmp_path / "companies.csv").write_text(rows, encoding="utf-8")
    for words in (
        ("caseworker", "add", "Mette Kjær", METTE),
        ("company", "import", "companies.csv"),
    ):
        code, said = calling.call(*words)
        assert code == 0, said


def call(*words: str) -> tuple[int, str]:
    return calling.call("agreement", *words)


def test_an_agreement_is_suspended_resumed_noticed_and_ended() -> None:
    assert call("list") == (0, "1\tFjord Bageri\tsigned\t2026-01-05\t-\t0\n")
    assert call("suspend", "1", "--why", "Blokade") == (0, "1\tsuspended\t2026-01-05\t-\n")
    assert call("resume", "1") == (0, "1\tsigned\t2026-01-05\t-\n")
    noticed = (0, "1\tnotice_given\t2026-01-05\t2099-12-31\n")
    assert call("notice", "1", "--last-day", "2099-12-31") == noticed
    assert call("take-back", "1") == (0, "1\tsigned\t2026-01-05\t-\n")
    assert call("notice", "1", "--last-day", "2099-12-31") == noticed
    assert call("end", "1", "--why", "Aftalt")[1].startswith("1\tended")
    again = ("sign", "1", "--on", "2026-02-01", "--wording", "2026", "--signatory", "Bo")
    assert call(*again) == (0, "1\tsigned\t2026-02-01\t-\n")


def test_what_the_table_does_not_allow_is_refused_in_words() -> None:
    code, said = call("resume", "1")
    assert (code, said) == (1, "Refused: it has been done already\n")
    code, said = call("end", "1", "--why", "nu")
    assert (code, said) == (1, "Refused: an end date is missing\n")
    code, said = call("suspend", "1", "--why", "Blokade", "--as", "nobody@jobcenter.example")
    assert code == 1


def test_what_is_written_wrongly_is_wrong_use() -> None:
    assert call("notice", "1", "--last-day", "i morgen")[0] == 2
    assert call("suspend", "1")[0] == 2  # the reason is asked for
    assert call("suspend", "Fjord", "--why", "x")[0] == 2
