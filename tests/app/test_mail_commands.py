"""The mail desk on the command line, on a database of its own."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from casework.actions.todo import file_task
from casework.inputs import Inbound, InputState
from casework.model import Subject
from casework.tasks import TaskKind, TaskState
from storage.store import Store
from tests.conftest import SECRET

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
RAW = (
    b"From: Karen Holm <karen@fjordbageri.example>\r\nSubject: SV: CV\r\n"
    b"Date: Tue, 1 Dec 2026 09:00:00 +0100\r\n\r\n"
    b"Vi vil gerne se hende til samtale onsdag d. 9. december kl. 13.30.\x1b[2J\r\n\r\n"
    b"Den 30. november 2026 skrev Jobcenter:\r\n> Her er et CV\r\n"
)


@pytest.fixture
def mails(
    store: Store, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Store:
    monkeypatch.setenv("JPB_DATABASE_URL", database_url)
    monkeypatch.setenv("JPB_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("JPB_SECRET_KEY", SECRET.decode())
    mail = Inbound(
        sha256=sha256(RAW).hexdigest(),
        recipient="svar+x@jobpartner.example",
        mail_from="karen@fjordbageri.example",
        peer="192.0.2.7",
        tls="TLSv1.3",
        raw=RAW,
        received_at=NOW,
    )
    with store.work() as work:
        work.inbound.keep([mail])
        work.inbound.keep([replace(mail, received_at=NOW.replace(minute=5))])
        first = work.inbound.get(1)
        work.inbound.save(first, replace(first, state=InputState.STUCK, why="took_too_long"))
    return store


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["mail", *words])
    return done.exit_code, done.stdout


def test_a_mail_whose_task_a_person_has_closed_waits_for_nobody(mails: Store) -> None:
    with mails.work() as work:
        kind = TaskKind.UNKNOWN_SENDER
        task = file_task(work, kind, Subject.INBOUND, 1, NOW, key="x")
        assert task is not None
    assert run("list", "--stuck")[1].startswith("1\t")
    with mails.work() as work:
        work.tasks.save(task, replace(task, state=TaskState.DONE, done_at=NOW))
    assert run("list", "--stuck") == (0, "")
    assert run("list")[1].startswith("1\t")
    assert run("retry", "1")[0] == 0


def test_mails_are_listed_by_state(mails: Store) -> None:
    assert run("list", "--stuck") == (
        0,
        "1\t2026-12-01 10:00\tstuck\tsvar+x@jobpartner.example\ttook_too_long\n",
    )
    assert "\t2026-12-01 10:05\tduplicate\t" in run("list", "--state", "duplicate")[1]
    assert run("list")[1].count("\n") == 2


def test_a_mail_is_shown_as_it_was_understood(mails: Store) -> None:
    code, page = run("show", "1")

    assert code == 0
    assert "mail 1: stuck (took_too_long), worked 0 times" in page
    assert "from 192.0.2.7, TLSv1.3" in page
    assert "Subject: SV: CV" in page
    assert "onsdag d. 9. december kl. 13.30" in page.partition("--- cut away")[0]
    assert "> Her er et CV" in page.partition("--- cut away")[2]
    assert "'intent': 'invitation'" in page.partition("--- read")[2]
    assert "2026-12-01 10:05  delivered once more" in page
    assert "\x1b" not in page


def test_the_bytes_are_there_when_asked_for(mails: Store, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "mail", "show", "1", "--raw"],
        capture_output=True,
        check=True,
    )
    assert done.stdout == RAW


def test_a_mail_is_put_back_by_number_or_by_time(mails: Store) -> None:
    assert run("retry", "--since", "2026-12-01T10:30")[1] == "0 mails will be worked again\n"
    assert run("retry", "--since", "2026-12-01T09:30")[1] == "1 mails will be worked again\n"
    with mails.work() as work:
        assert work.inbound.get(1).state is InputState.RECEIVED
    assert run("retry", "1")[0] == 1
    assert run("retry")[0] == 2
