"""`jobpartnerbank task`, `caseworker` and `referral`, as a caseworker's script would call them."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from casework.actions.register_cv import ask_for_details, register_partner
from casework.actions.todo import file_task
from casework.events import By, Channel, Role
from casework.letters import Letter
from casework.model import Language, Permission, Referral, State, Subject
from casework.readings import VacancyReading
from casework.tasks import Task, TaskKind, TaskState
from storage.store import Store
from tests.builders import (
    NOW,
    a_cast,
    a_vacancy,
    interview_of,
    letters,
    local,
    sent,
    the_referral,
)
from tests.conftest import SECRET

METTE = "mette@jobcenter.example"


@pytest.fixture(autouse=True)
def office(
    store: Store, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Referral:
    """The cast, and a CV that lies with the company."""
    monkeypatch.setenv("JPB_DATABASE_URL", database_url)
    monkeypatch.setenv("JPB_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("JPB_SECRET_KEY", SECRET.decode())
    with store.work() as work:
        cast = a_cast(work)
        referral = the_referral(work, a_vacancy(work, cast.contact))
        return sent(work, referral, cast.mette, NOW)


def call(*words: str) -> tuple[int, str]:
    result = CliRunner(env={"COLUMNS": "400"}).invoke(app, words)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def a_task(store: Store, kind: TaskKind, referral: Referral) -> Task:
    with store.work() as work:
        task = file_task(
            work, kind, Subject.REFERRAL, referral.id, NOW, key="x", quote="Hun er ansat"
        )
        assert task is not None
        return task


def test_an_unclear_reply_is_done_with_what_was_read_in_it(store: Store, office: Referral) -> None:
    """Other tasks have an action of the name "hired"; of this one it is what was read."""
    task = a_task(store, TaskKind.UNCLEAR_REPLY, office)

    done = call("task", "do", str(task.id), "hired", "--as", METTE, "--begins", "01-02-2027")

    assert done == (0, f"task {task.id} done\n")
    code, shown = call("referral", "show", str(office.id))
    assert code == 0
    assert f"by caseworker Mette Kjær for the company (command) task:{task.id}" in shown


def test_what_a_task_does_not_offer_is_answered_with_what_it_does(
    store: Store, office: Referral
) -> None:
    task = a_task(store, TaskKind.CONFIRM_OUTCOME, office)

    for wrong in ("hired", "nonsense"):
        code, said = call("task", "do", str(task.id), wrong, "--as", METTE)
        assert code == 2
        assert f"task {task.id} has no action {wrong}; it has confirm, reject" in said


def test_an_unclear_mail_of_no_case_offers_no_reading(store: Store, office: Referral) -> None:
    with store.work() as work:
        task = file_task(work, TaskKind.UNCLEAR_REPLY, Subject.INBOUND, 1, NOW, key="y")
    assert task is not None

    code, said = call("task", "do", str(task.id), "invitation", "--as", METTE)

    assert code == 2
    assert f"task {task.id} has no action invitation" in said


def test_a_task_that_is_done_says_so(store: Store, office: Referral) -> None:
    task = a_task(store, TaskKind.CALL_COMPANY, office)
    do = ("task", "do", str(task.id), "done", "--as", METTE)

    assert call(*do)[0] == 0
    assert call(*do) == (1, "Refused: the task has been done\n")
    assert call("task", "do", "777", "done", "--as", METTE) == (1, "there is no task 777\n")
    wrong_day = call("task", "do", str(task.id), "done", "--as", METTE, "--begins", "snart")
    assert wrong_day[0] == 2
    assert "not a day: snart; write it as 2025-01-31" in wrong_day[1]


def test_a_referral_shows_who_acted_in_their_own_right(office: Referral) -> None:
    shown = call("referral", "show", str(office.id))[1]

    assert "approve_send" in shown
    assert "by system (" in shown
    assert "by K" not in shown


def test_caseworkers_are_listed() -> None:
    assert call("caseworker", "list") == (
        0,
        f"1\tMette Kjær\t{METTE}\t-\t-\n2\tLars Holm\tlars@jobcenter.example\tleader\t-\n",
    )
    assert call("caseworker", "add", "Anna", "anna(at)jobcenter")[0] == 2
    assert call("agreement", "resume", "1", "--as", "nobody@x.example") == (
        1,
        "there is no caseworker nobody@x.example\n",
    )


def test_a_company_invites_by_name_or_id() -> None:
    for company in ("Fjord Bageri", "2"):
        code, said = call("company", "invite", company, "--made-on", "15-01-2026")
        assert (code, said.count("/start ")) == (0, 1)
    assert call("company", "invite", "Fjord") == (1, "there is no company Fjord\n")
    assert call("company", "invite", "77") == (1, "there is no company 77\n")


def test_wrong_use_is_answered_with_what_is_right() -> None:
    for words, says in (
        (("demo", "--listen", "foo"), "write host:port, such as 127.0.0.1:8025"),
        (("run", "mail"), "there is no part mail; there are mail-in, mail-out, bot, clock, desk"),
        (("company", "set", "2", "--points", "1:x:snart"), "not a day: snart"),
    ):
        code, said = call(*words)
        assert code in (1, 2)
        assert says in said
    assert call("mail", "retry", "77") == (1, "there is no mail 77\n")


def test_a_cv_that_went_to_the_wrong_company_is_called_back_without_a_task(
    store: Store, office: Referral
) -> None:
    void = ("referral", "void", str(office.id), "--as", METTE)
    with store.work() as work:
        assert work.tasks.open_about(Subject.REFERRAL, office.id) == []

    assert call(*void)[0] == 2  # the reason is asked for
    assert call(*void, "--why", " ") == (1, "Refused: an explanation is missing\n")
    assert call(*void, "--why", "Forkert virksomhed") == (0, f"referral {office.id} voided\n")
    with store.work() as work:
        assert len(letters(work, Letter.RECALL)) == 1
        (breach,) = work.breaches.where(referral_id=office.id)
        assert breach.why == "Forkert virksomhed"
    assert call(*void, "--why", "igen") == (1, "Refused: it has been done already\n")
    code, shown = call("referral", "show", str(office.id))
    assert code == 0
    assert "void  delivered -> voided  by caseworker Mette Kjær (command)" in shown


def test_what_ended_by_mistake_is_opened_again(office: Referral) -> None:
    reopen = ("referral", "reopen", str(office.id), "--as", METTE, "--why", "Fejl")
    undo = ("referral", "undo-hire", str(office.id), "--as", METTE, "--why", "Fejl")

    assert call(*reopen)[0] == 1
    assert call(*undo)[0] == 1
    call("referral", "void", str(office.id), "--as", METTE, "--why", "Forkert")
    assert call(*reopen) == (0, f"referral {office.id} delivered\n")
    assert call("referral", "reopen", "777", "--as", METTE, "--why", "x") == (
        1,
        "there is no referral 777\n",
    )


def test_a_hire_is_taken_back(store: Store, office: Referral) -> None:
    task = a_task(store, TaskKind.UNCLEAR_REPLY, office)
    call("task", "do", str(task.id), "hired", "--as", METTE)
    undo = ("referral", "undo-hire", str(office.id), "--as", METTE, "--why", "Begyndte aldrig")

    assert call(*undo) == (0, f"referral {office.id} awaiting_outcome\n")


def test_a_partner_is_put_before_a_vacancy_and_protected(store: Store, office: Referral) -> None:
    with store.work() as work:
        contact = work.contacts.get(office.contact_id)
        welder = a_vacancy(work, contact, VacancyReading(title="Svejser"))
    number, job = str(office.partner_id), str(welder.id)
    add = ("referral", "add", number, job, "--as", METTE, "--why", "Hun har svejset")

    assert f"{job}\topen\tFjord Bageri\tSvejser\t-" in call("vacancy", "list")[1]
    assert call(*add) == (0, f"referral {office.id + 1} ready\n")
    assert call(*add) == (1, "Refused: the CV was put before this vacancy already\n")
    assert call("referral", "add", number, "777", "--as", METTE, "--why", "x")[0] == 1

    protect = ("partner", "protect", number)
    assert call("partner", "list")[1] == f"{number}\tOlena Kovalenko\tactive\t-\n"
    assert call(*protect, "on", "--as", METTE) == (0, f"partner {number} protected\n")
    assert call("partner", "list")[1] == f"{number}\tOlena Kovalenko\tactive\tprotected\n"
    assert call(*protect, "on", "--as", METTE) == (1, "Refused: it has been done already\n")
    assert call(*protect, "off", "--as", METTE) == (0, f"partner {number} not protected\n")
    assert call(*protect, "maybe", "--as", METTE)[0] == 2
    assert call("partner", "protect", "777", "on", "--as", METTE)[0] == 1


def test_what_was_said_by_telephone_is_written_down(store: Store, office: Referral) -> None:
    def said(*words: str) -> tuple[int, str]:
        who, *rest = words
        return call("referral", f"{who}-says", str(office.id), *rest, "--as", METTE)

    done = (0, f"referral {office.id} booked\n")
    refused = (1, "Refused: there is no time that lies ahead\n")
    day = "2030-12-0{}T10:00"

    assert said("partner", "coming")[0] == 1
    assert said("company", "invitation", "--at", day.format(4)) == done
    assert said("company", "reschedule", "--at", day.format(5), "--place", "Havnen 1") == done
    assert said("company", "reschedule", "--at", "2020-12-04T10:00") == refused
    assert said("partner", "cannot_come", "--note", "Syg") == (0, f"referral {office.id} invited\n")
    offers = ("--at", day.format(6), "--at", day.format(9))
    assert said("company", "invitation", *offers) == (0, f"referral {office.id} invited\n")
    assert said("partner", "slot", "--choice", "3")[0] == 1
    assert said("partner", "slot", "--choice", "2") == done
    assert said("company", "question")[0] == 2

    with store.work() as work:
        assert interview_of(work, office).starts_at == local(day.format(9))
        (told,) = work.outbox.where(letter=Letter.INTERVIEW_MOVED)
        assert told.outgoing.context["place"] == "Havnen 1"
        noted = work.outbox.where(letter=Letter.COMPANY_NOTED)
        assert not any(one.outgoing.context["quote"] for one in noted), "nobody wrote anything"
    shown = call("referral", "show", str(office.id))[1]
    assert "by caseworker Mette Kjær for the company (command)" in shown
    assert "by caseworker Mette Kjær for the partner (command)" in shown


def test_a_partners_word_on_the_outcome_is_written_down_and_confirms_nothing(
    store: Store, office: Referral
) -> None:
    says = ("referral", "partner-says", str(office.id))
    assert call(*says, "got_job", "--as", METTE)[0] == 0
    with store.work() as work:
        assert work.referrals.get(office.id).state is State.DELIVERED
    assert call(*says, "undo", "--as", METTE)[0] == 0
    with store.work() as work:
        undone = work.outbox.where(letter=Letter.ANSWER_UNDONE)
        assert [one.outgoing.to for one in undone] == [work.partners.get(office.partner_id).email]


def test_what_a_partner_told_in_words_is_completed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.cli.parts.Clock", lambda: lambda: NOW)
    with store.work() as work:
        by = By(role=Role.MAIL, actor="stranger", channel=Channel.EMAIL, source="inbound:9")
        partner = register_partner(
            work,
            name="Priya Raman",
            language=Language.ENGLISH,
            by=by,
            now=NOW,
            email="priya@post.example",
        )
        ask_for_details(work, partner, by, NOW)
        (asked,) = work.tasks.open_about(Subject.PARTNER, partner.id)
    complete = ("partner", "complete", str(partner.id), "--as", METTE, "--employer")
    told = ("--made-on", "2026-11-03", "--permission", "standing")

    assert call(*complete, "Ukendt", *told) == (1, "there is no company Ukendt\n")
    assert call(*complete, "1", "--made-on", "2099-01-01")[0] == 1
    assert call(*complete, "1", *told) == (
        0,
        f"partner {partner.id} active: 2026-11-03 to 2027-11-03\n",
    )
    assert call(*complete, "1", *told) == (1, "Refused: it has been done already\n")
    with store.work() as work:
        assert work.partners.get(partner.id).permission is Permission.STANDING
        assert work.tasks.get(asked.id).state is TaskState.OBSOLETE
        assert letters(work, Letter.CV_REGISTERED) == ["priya@post.example"]
