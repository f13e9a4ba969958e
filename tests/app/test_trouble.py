"""What the command line says when something is wrong: one line, no traceback, nobody's data."""

from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.app.calling import call

pytestmark = pytest.mark.usefixtures("machine")


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://jpb:hemmelig@127.0.0.1:1/jpb", "nobody answers at its address"),
        ("postgresql://jpb@127.0.0.1:hemmelig/jpb", "JPB_DATABASE_URL is no address of a database"),
        ("foo://jpb:hemmelig@db", "JPB_DATABASE_URL is no address of a database"),
        ("hemmelig", "JPB_DATABASE_URL is no address of a database"),
        ("sqlite:////no/such/hemmelig.sqlite", "its folder is missing"),
    ],
)
def test_a_database_that_cannot_be_used_is_one_line(
    url: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JPB_DATABASE_URL", url)

    code, said = call("company", "list")
    checked, lines = call("check")

    assert (code, checked) == (1, 1)
    assert says in said
    assert said.count("\n") == 1
    assert says in lines
    assert "hemmelig" not in said + lines


def test_a_file_that_is_no_database_is_told_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.txt").write_text("nothing like a database\n" * 200)
    monkeypatch.setenv("JPB_DATABASE_URL", "sqlite:///notes.txt")

    assert call("task", "list") == (1, "the database cannot be used: its file is no database\n")


def test_a_new_machine_is_told_to_make_its_database() -> None:
    assert "data is not there yet; `db upgrade` makes it" in call("check")[1]
    assert call("db", "upgrade")[0] == 0
    assert "FAIL  database" not in call("check")[1]


def test_a_wrong_setting_is_wrong_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JPB_SMTP_LISTEN", "foo")

    code, said = call("check")

    assert code == 2
    assert said == "JPB_SMTP_LISTEN: write host:port, such as 127.0.0.1:8025\n"


def test_check_wants_an_address_for_links_once_letters_leave(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    call("db", "upgrade")
    alone = call("check")
    monkeypatch.setenv("JPB_SMTP_RELAY", "127.0.0.1:25")
    silent = call("check")
    monkeypatch.setenv("JPB_PUBLIC_URL", "https://job.example/")
    told = call("check")

    assert (alone[0], silent[0], told[0]) == (0, 1, 0)
    assert "note  links in letters: lead to http://127.0.0.1:8080" in alone[1]
    assert "which nobody else can open: set JPB_PUBLIC_URL" in silent[1]
    assert "ok    links in letters: https://job.example\n" in told[1]


def test_what_is_missing_is_said_in_words() -> None:
    assert call("referral", "show", "77") == (1, "there is no referral 77\n")
    assert call("export", "person", "77") == (1, "there is no partner 77\n")
    assert call("mail", "show", "77") == (1, "there is no mail 77\n")
    assert call("agreement", "resume", "1")[1].startswith("there is no caseworker yet: ")
    assert call("company", "import", "no.csv") == (1, "no.csv: No such file or directory\n")


def test_every_command_reads_the_settings_of_a_file_env(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JPB_DATA_DIR")
    (tmp_path / ".env").write_text("JPB_DATA_DIR=elsewhere\nJPB_MAIL_DOMAIN=job.invalid\n")

    assert call("db", "upgrade")[0] == 0
    assert (tmp_path / "elsewhere" / "jobpartnerbank.sqlite").exists()
    assert "job.invalid" in call("check")[1]


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"database": "hemmelig"}, "there is no database of that name"),
        ({"username": "hemmelig"}, "it does not know the user name"),
    ],
)
def test_a_server_that_refuses_is_told_by_its_cause(
    wrong: dict[str, str], says: str, postgres_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = make_url(postgres_server).set(drivername="postgresql", **wrong)  # type: ignore[arg-type]  # some of them
    monkeypatch.setenv("JPB_DATABASE_URL", url.render_as_string(hide_password=False))

    assert call("task", "list") == (1, f"the database cannot be used: {says}\n")
