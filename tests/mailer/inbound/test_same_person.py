"""The CV of somebody who is here already, mailed from another address: a caseworker is asked."""

from datetime import date

import pytest

from casework.actions.do_task import do_task
from casework.actions.endings import move_right
from casework.actions.reach import phone_told
from casework.actions.register_cv import complete
from casework.errors import RefusedError
from casework.events import Channel
from casework.letters import Letter
from casework.model import Caseworker, Partner, PartnerId, Right, RightState
from casework.ports import Work
from casework.right import RightEvent
from casework.tasks import Do, Task, TaskKind
from storage.store import Store
from templates.letter_samples import samples
from templates.render import render
from tests.builders import K
from tests.mailer.inbound.town import DOMAIN, NOW, Town

MADE_ON = date(2026, 11, 10)
CV = """Content-Type: multipart/mixed; boundary=m

--m
Content-Type: text/plain; charset=utf-8

Her er mit CV.

{signed}
--m
Content-Type: text/plain; charset=utf-8; name=cv.txt
Content-Disposition: attachment; filename=cv.txt

Curriculum vitae
Navn: {name}
Telefon: {phone}
E-mail: {email}
Erhvervserfaring
2019-2025 kok, Odesa{more}
--m--
"""


@pytest.fixture
def town(store: Store) -> Town:
    with store.work() as work:
        work.caseworkers.add(Caseworker(name="Mette Kjær", email="mette@jobcenter.example"))
    return Town(store)


def mails_cv(
    town: Town,
    sender: str,
    *,
    name: str = "Olena Kovalenko",
    phone: str = "+45 20 00 00 01",
    email: str = "olena@post.example",
    signed: str = "",
    more: str = "",
) -> Partner:
    """The newest partner after a CV was mailed."""
    words = CV.format(name=name, phone=phone, email=email, signed=signed, more=more)
    raw = f"From: {sender}\r\nTo: cv@{DOMAIN}\r\nSubject: CV\r\n{words}"
    town.raw_mail(raw.encode(), [f"cv@{DOMAIN}"], sender)
    with town.store.work() as work:
        return work.partners.where()[-1]


def fills_in(town: Town, number: PartnerId, made_on: date = MADE_ON) -> Right:
    """The details page: who hired the spouse, and when."""
    with town.store.work() as work:
        company = work.companies.get(town.yard)
        return complete(work, work.partners.get(number), company, made_on, K, NOW)


def hired(town: Town, right: Right) -> None:
    with town.store.work() as work:
        move_right(work, work.rights.get(right.id), RightEvent.FIRST_JOB, K, NOW)


def asked(work: Work) -> list[Task]:
    return [task for task in work.tasks.open() if task.kind is TaskKind.SAME_PERSON]


def does(work: Work, task: Task, what: Do) -> None:
    caseworker = work.caseworkers.get(1)
    do_task(work, task, what, caseworker, Channel.COMMAND, NOW, tls_known=True)


def test_the_same_cv_from_another_address_is_a_question_and_no_second_right(town: Town) -> None:
    first = mails_cv(town, "olena@post.example")
    hired(town, fills_in(town, first.id))

    second = mails_cv(town, "olena@andet.example")
    right = fills_in(town, second.id)

    assert right.state is RightState.PENDING_EVIDENCE
    with town.store.work() as work:
        (task,) = asked(work)
        assert (task.subject_id, task.context["other_id"]) == (second.id, first.id)
        assert task.context["alike"] == "same_file"
        (doubt,) = [one for one in work.tasks.open() if one.kind is TaskKind.RIGHT_DOUBTFUL]
        assert doubt.context["doubtful"] == ["maybe_same_person"]
        told = work.outbox.where(letter=Letter.CV_REGISTERED, to="olena@andet.example")[-1]
        assert told.outgoing.context["doubtful"]


def test_three_records_are_three_pairs_each_asked_about_once(town: Town) -> None:
    for address in ("olena@post.example", "olena@andet.example", "olena@tredje.example"):
        mails_cv(town, address)
        mails_cv(town, address, more="\n2026- kok, Grenaa")

    with town.store.work() as work:
        pairs = [(task.subject_id, task.context["other_id"]) for task in asked(work)]
    assert pairs == [(2, 1), (3, 1), (3, 2)]


ALIKE = {
    "same_phone": {"email": "o@andet.example", "more": "\nKører truck"},
    "same_email": {"phone": "+45 20 00 00 02", "more": "\nKører truck"},
}


@pytest.mark.parametrize("because", ALIKE)
def test_one_thing_in_common_is_enough_to_ask(town: Town, because: str) -> None:
    mails_cv(town, "olena@post.example")
    mails_cv(town, "olena@andet.example", **ALIKE[because])

    with town.store.work() as work:
        (task,) = asked(work)
    assert task.context["alike"] == because


def test_a_name_alone_is_no_likeness_but_with_the_employer_it_is(town: Town) -> None:
    first = mails_cv(town, "olena@post.example")
    fills_in(town, first.id)
    other = {"phone": "+45 20 00 00 02", "email": "ok@andet.example", "more": "\nKører truck"}
    second = mails_cv(town, "ok@andet.example", **other)
    with town.store.work() as work:
        assert asked(work) == []

    assert fills_in(town, second.id).state is RightState.PENDING_EVIDENCE
    with town.store.work() as work:
        (task,) = asked(work)
        assert task.context["alike"] == "same_name_and_employer"


def test_a_phone_told_later_is_asked_about_too(town: Town) -> None:
    mails_cv(town, "olena@post.example")
    other = {"phone": "+45 20 00 00 02", "email": "ok@andet.example", "more": "\nKører truck"}
    second = mails_cv(town, "ok@andet.example", **other)

    with town.store.work() as work:
        phone_told(work, work.partners.get(second.id), "+4520000001", K, NOW)
        (task,) = asked(work)
    assert task.context["alike"] == "same_phone"


def test_of_two_records_without_a_right_the_one_registered_is_not_held(town: Town) -> None:
    first = mails_cv(town, "olena@post.example")
    second = mails_cv(town, "olena@andet.example")

    assert fills_in(town, second.id).state is RightState.ACTIVE
    assert fills_in(town, first.id).state is RightState.PENDING_EVIDENCE


def test_two_people_with_one_phone_have_each_their_right(town: Town) -> None:
    first = mails_cv(town, "olena@post.example")
    fills_in(town, first.id)
    second = mails_cv(
        town, "ivan@post.example", name="Ivan Petrenko", email="ivan@post.example", more="\nSmed"
    )
    with town.store.work() as work:
        (task,) = asked(work)
        does(work, task, Do.TWO_PEOPLE)

    assert fills_in(town, second.id).state is RightState.ACTIVE


def test_a_right_that_waited_for_this_alone_runs_once_they_are_two(town: Town) -> None:
    fills_in(town, mails_cv(town, "olena@post.example").id)
    second = mails_cv(town, "olena@andet.example")
    held = fills_in(town, second.id)
    with town.store.work() as work:
        (task,) = asked(work)
        does(work, task, Do.TWO_PEOPLE)

        assert work.rights.get(held.id).state is RightState.ACTIVE
        assert TaskKind.RIGHT_DOUBTFUL not in {one.kind for one in work.tasks.open()}


def test_a_right_with_another_doubt_waits_on(town: Town) -> None:
    fills_in(town, mails_cv(town, "olena@post.example").id)
    second = mails_cv(town, "olena@andet.example")
    held = fills_in(town, second.id, made_on=date(2025, 10, 1))  # its year is over
    with town.store.work() as work:
        (task,) = asked(work)
        does(work, task, Do.TWO_PEOPLE)

        assert work.rights.get(held.id).state is RightState.PENDING_EVIDENCE


def test_one_person_is_one_record_once_the_second_right_is_settled(town: Town) -> None:
    first = mails_cv(town, "olena@post.example")
    hired(town, fills_in(town, first.id))
    second = mails_cv(town, "olena@andet.example")
    right = fills_in(town, second.id)

    with town.store.work() as work:
        (task,) = asked(work)
        with pytest.raises(RefusedError, match="newer_goes_on"):
            does(work, task, Do.ONE_PERSON)
        move_right(work, right, RightEvent.EVIDENCE_REFUSED, K, NOW)
        does(work, work.tasks.get(task.id), Do.ONE_PERSON)

        (left,) = work.partners.where(forgotten_at=None)
    assert left.id == first.id


def test_who_mails_the_cv_of_another_is_greeted_without_a_name(town: Town) -> None:
    assert _greeting(town, "ivan@a.example", signed="Venlig hilsen\nIvan Petrenko") == "Hej"
    assert _greeting(town, "Ivan Petrenko <ivan@b.example>") == "Hej"
    assert _greeting(town, "olena@c.example", signed="Mvh Olena") == "Hej Olena Kovalenko"
    own = "Venlig hilsen\nOlena Kovalenko"
    assert _greeting(town, "Ivan Petrenko <ivan@d.example>", signed=own) == "Hej Olena Kovalenko"


def _greeting(town: Town, sender: str, signed: str = "") -> str:
    mails_cv(town, sender, signed=signed)
    with town.store.work() as work:
        letter = work.outbox.where(letter=Letter.CV_NEEDS_DETAILS)[-1].outgoing
    context = next(samples(letter.letter)) | letter.context | {"links": {}}
    text = render(letter.letter, letter.language, letter.channel, context)
    return next(line for line in text.plain.splitlines() if line.startswith("Hej"))
