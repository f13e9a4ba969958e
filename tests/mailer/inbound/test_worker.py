"""What becomes of a mail that cannot be worked: it waits for a person, and stops nobody else."""

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from hashlib import sha256

import pytest

from casework.actions.digest import digest_context
from casework.actions.mail_desk import retry_mail, retry_stuck_since, watch_mail
from casework.errors import RefusedError
from casework.inputs import Inbound, InputState
from casework.model import OFFICE_LANGUAGES, Caseworker
from casework.tasks import Task, TaskKind
from mailer.inbound.timebox import TimeBox
from mailer.inbound.worker import MOST_ATTEMPTS, work_once
from storage.store import Store
from templates.render import word
from tests.mailer.inbound.serving import NADIA

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
DOMAIN = "jobpartner.example"


def a_mail(*file_names: str, subject: str = "CV", received_at: datetime = NOW) -> Inbound:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = NADIA, f"sag@{DOMAIN}", subject
    message.set_content("Hej, jeg har et spørgsmål.")
    for name in file_names:
        message.add_attachment("ord\n", filename=name)
    raw = message.as_bytes()
    return Inbound(
        sha256=sha256(raw).hexdigest(),
        recipient=f"sag@{DOMAIN}",
        mail_from=NADIA,
        peer="127.0.0.1",
        tls=None,
        raw=raw,
        received_at=received_at,
    )


@pytest.fixture
def box() -> Iterator[TimeBox]:
    box = TimeBox([sys.executable, "-m", "tests.mailer.inbound.poisoned"], seconds=2)
    yield box
    box.close()


def keep(store: Store, *mails: Inbound) -> None:
    with store.work() as work:
        work.inbound.keep(mails)


def work_all(store: Store, box: TimeBox, now: datetime = NOW) -> list[Inbound]:
    while work_once(store, box, DOMAIN, "a worker", now):
        pass
    with store.work() as work:
        return work.inbound.where()


def tasks(store: Store) -> list[Task]:
    with store.work() as work:
        return [task for task in work.tasks.open() if task.kind is TaskKind.INPUT_STUCK]


@pytest.mark.parametrize(
    ("poison", "why"),
    [
        ("hangs.txt", "took_too_long"),
        ("kills.txt", "reader_died"),
        ("raises.txt", "ZeroDivisionError"),
    ],
)
def test_a_poison_mail_is_stuck_with_a_task_and_the_next_one_is_worked(
    store: Store, box: TimeBox, poison: str, why: str
) -> None:
    keep(store, a_mail(poison), a_mail())
    bad, good = work_all(store, box)

    assert (bad.state, bad.why) == (InputState.STUCK, why)
    assert good.state is InputState.NEEDS_PERSON
    (task,) = tasks(store)
    assert (task.subject_id, task.context["cause"]) == (bad.id, why)
    for language in OFFICE_LANGUAGES:
        assert word(f"task.{task.kind}.why", language, **task.context)


def test_the_time_a_file_takes_is_not_the_mails(store: Store, box: TimeBox) -> None:
    began = time.monotonic()
    keep(store, a_mail("cv.txt", "brev.txt"))
    (mail,) = work_all(store, box)

    assert time.monotonic() - began > 2
    assert mail.state is not InputState.STUCK


def test_a_mail_whose_worker_dies_again_and_again_is_stuck(store: Store, box: TimeBox) -> None:
    keep(store, a_mail())
    for _ in range(MOST_ATTEMPTS):
        with store.work() as work:
            claimed = work.inbound.claim("dies", NOW, NOW)
            assert claimed is not None
        with store.work() as work:  # as `recover` does
            work.inbound.save(claimed, replace(claimed, state=InputState.RECEIVED))

    (mail,) = work_all(store, box)
    assert (mail.state, mail.why) == (InputState.STUCK, "too_many_attempts")
    assert len(tasks(store)) == 1


def test_a_retried_mail_that_is_stuck_again_is_a_new_task(store: Store, box: TimeBox) -> None:
    keep(store, a_mail("raises.txt"))
    (mail,) = work_all(store, box)
    with store.work() as work:
        retry_mail(work, mail, NOW)
    assert tasks(store) == []

    work_all(store, box)
    assert len(tasks(store)) == 1


def test_only_what_waits_for_a_person_is_retried(store: Store) -> None:
    keep(store, a_mail())
    with store.work() as work, pytest.raises(RefusedError):
        retry_mail(work, work.inbound.get(1), NOW)


def test_all_that_is_stuck_since_a_moment_is_retried_together(store: Store, box: TimeBox) -> None:
    times = [NOW - timedelta(days=2), NOW, NOW]
    keep(
        store,
        *(
            a_mail("raises.txt", subject=f"{number}", received_at=at)
            for number, at in enumerate(times)
        ),
    )
    work_all(store, box)
    with store.work() as work:
        assert retry_stuck_since(work, NOW - timedelta(days=1), NOW) == 2
        states = [mail.state for mail in work.inbound.where()]
    assert states == [InputState.STUCK, InputState.RECEIVED, InputState.RECEIVED]


def test_mail_that_nobody_finishes_is_one_alarm_until_it_is_finished(
    store: Store, box: TimeBox
) -> None:
    keep(store, a_mail(), a_mail(subject="to"))

    def watch(minutes: int) -> Task | None:
        with store.work() as work:
            return watch_mail(work, NOW + timedelta(minutes=minutes))

    assert watch(15) is None
    alarm = watch(16)
    assert alarm is not None
    assert (alarm.context["cause"], alarm.context["count"]) == ("unfinished", 2)
    assert watch(17) is None
    work_all(store, box)
    watch(18)
    assert tasks(store) == []


def test_mail_that_lies_in_the_spool_is_an_alarm_too(store: Store) -> None:
    with store.work() as work:
        assert watch_mail(work, NOW, spooled_since=NOW - timedelta(minutes=16)) is not None
        assert watch_mail(work, NOW, spooled_since=NOW - timedelta(minutes=17)) is None


def test_the_digest_says_how_much_mail_waits(store: Store, box: TimeBox) -> None:
    from app.due import digest_text  # noqa: PLC0415
    from app.settings import Settings  # noqa: PLC0415

    keep(store, a_mail("raises.txt"))
    work_all(store, box)
    keep(store, a_mail(subject="to"))
    with store.work() as work:
        mette = work.caseworkers.add(Caseworker(name="Mette", email="mette@jobcenter.example"))
        context = digest_context(work, mette, NOW)
        text = digest_text(work, mette, Settings.read(_env_file=None), NOW)

    assert context["mail"] == {"stuck": 1, "unfinished": 1}
    assert "Mails: 1 kunne ikke behandles, 1 er ikke læst endnu." in " ".join(text.split())
