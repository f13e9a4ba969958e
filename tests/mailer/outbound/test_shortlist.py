"""Several CVs for one vacancy: one letter to the company, and each case still goes its own way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from casework.actions import deliver
from casework.actions.chase import chase_due
from casework.actions.do_task import do_task
from casework.actions.hand_over import last_look
from casework.actions.partner_says import Says, partner_says
from casework.actions.recall_cv import recall_cv
from casework.actions.refer import approve
from casework.events import Channel
from casework.letters import Letter, OutboxState, Queued
from casework.model import Cv, Partner, Permission, Referral, RightState, State, Subject
from casework.ports import Work
from casework.readings import VacancyReading
from casework.tasks import Do, TaskKind
from casework.workdays import at_local
from storage.store import Store
from tests.builders import NOW, Cast, K, a_cast, a_partner, a_vacancy, from_partner
from tests.mailer.outbound.office import Office
from tests.mailer.outbound.receiver import Receiver

KAREN = "karen@fjord.example"
LATER = NOW + timedelta(hours=3)
WANTED = VacancyReading(title="Bager", must=("svendebrev som bager", "kørekort B"), positions=2)
PEOPLE = ("Olena Kovalenko", "Piotr Nowak", "Anna Holm")


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path) as server:
        yield server


@pytest.fixture
def office(store: Store, receiver: Receiver) -> Office:
    return Office(store, receiver.port, ca=receiver.certificate, now=LATER)


class Town:
    """A vacancy of Karen's with three partners put before it, each told and asked nothing more."""

    def __init__(self, store: Store) -> None:
        self.store = store
        with store.work() as work:
            self.cast: Cast = a_cast(work)
            for name in PEOPLE[1:]:
                a_partner(work, name, self.cast.employer)
            for cv in work.cvs.where():
                work.cvs.save(cv, _with_paper(cv))
            self.vacancy = a_vacancy(work, self.cast.contact, WANTED)

    def referral(self, name: str) -> Referral:
        with self.store.work() as work:
            return _referral(work, name)

    def states(self) -> list[State]:
        return [self.referral(name).state for name in PEOPLE]

    def approve(self, office: Office, *names: str) -> None:
        for name in names:
            with self.store.work() as work:
                approve(work, _referral(work, name), self.cast.mette, K, office.now, tls_known=True)


def _with_paper(cv: Cv) -> Cv:
    return replace(cv, text="Bager med erfaring\nSvendebrev som bager 2014\nEngelsk: flydende")


def _partner(work: Work, name: str) -> Partner:
    (found,) = work.partners.where(name=name)
    return found


def _referral(work: Work, name: str) -> Referral:
    (found,) = work.referrals.where(partner_id=_partner(work, name).id)
    return found


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def to_karen(receiver: Receiver) -> list[EmailMessage]:
    return [
        message
        for _, to, message, _ in receiver.mails
        if to == KAREN and list(message.iter_attachments())
    ]


def files(message: EmailMessage) -> list[str | None]:
    return [one.get_filename() for one in message.iter_attachments()]


def plain(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


# --- one letter -----------------------------------------------------------------------------------


def test_yeses_given_inside_the_recall_window_go_out_in_one_letter(
    town: Town, office: Office, receiver: Receiver
) -> None:
    office.now = NOW + timedelta(minutes=5)
    town.approve(office, *PEOPLE)
    assert set(town.states()) == {State.READY}
    office.now = LATER
    chase_due(town.store, office.now, tls_known=True)
    office.sends()

    (message,) = to_karen(receiver)
    assert files(message) == [f"CV {name}.pdf" for name in PEOPLE]
    contents = [one.get_content() for one in message.iter_attachments()]
    assert contents == [f"%PDF-1.7 the clean copy of {name}'s CV".encode() for name in PEOPLE]
    assert set(town.states()) == {State.DELIVERED}


def test_a_yes_waits_for_those_that_may_come_and_leaves_with_the_last(
    town: Town, office: Office, receiver: Receiver
) -> None:
    for name in PEOPLE[:2]:
        town.approve(office, name)
        office.sends()
        office.waits(minutes=1)
        assert to_karen(receiver) == []
    town.approve(office, PEOPLE[2])
    office.sends()

    (message,) = to_karen(receiver)
    assert len(files(message)) == len(PEOPLE)


def test_who_has_a_yes_is_not_held_up_by_those_who_have_none(
    town: Town, office: Office, receiver: Receiver
) -> None:
    town.approve(office, PEOPLE[0])
    office.waits(minutes=9)
    office.sends()
    assert to_karen(receiver) == []
    office.waits(minutes=1)
    office.sends()

    (message,) = to_karen(receiver)
    assert files(message) == ["CV Olena Kovalenko.pdf"]
    assert "krav holdt op" not in plain(message)
    assert town.states() == [State.DELIVERED, State.READY, State.READY]


def test_another_vacancy_has_a_letter_of_its_own(
    town: Town, office: Office, receiver: Receiver
) -> None:
    with town.store.work() as work:
        other = a_vacancy(work, town.cast.contact, replace(WANTED, title="Konditor og bager"), NOW)
        for referral in work.referrals.where(state=State.READY):
            approve(work, referral, town.cast.mette, K, office.now, tls_known=True)
    office.sends()

    assert other.id != town.vacancy.id
    assert [len(files(message)) for message in to_karen(receiver)] == [3, 3]


def test_each_must_have_is_told_with_the_line_that_shows_it(
    town: Town, office: Office, receiver: Receiver
) -> None:
    town.approve(office, *PEOPLE)
    office.sends()

    (message,) = to_karen(receiver)
    text = plain(message)
    for name in PEOPLE:
        about = text.split(f"\n{name}\n")[1].split("\n\n")
        assert "- Opfyldt: svendebrev som bager – CV'et: “Svendebrev som bager 2014”" in about[1]
        assert "- Ved vi ikke: kørekort B – det står ikke i CV'et" in about[1]
    html = message.get_body(("html",))
    assert html is not None
    assert html.get_content().count("mailto:svar+ref-") == len(PEOPLE)
    for name in PEOPLE:
        assert f"%5BJPB-{town.referral(name).id}%5D" in html.get_content()


@pytest.mark.parametrize("blind", [False, True])
def test_a_quote_shows_nothing_that_the_copy_goes_without(
    town: Town, office: Office, receiver: Receiver, blind: bool
) -> None:
    secret = "" if blind else " CPR 010190-1234"
    with town.store.work() as work:
        work.decide_setting("rule.cv_blind", str(blind).lower(), "test", NOW)
    with town.store.work() as work:
        for cv in work.cvs.where():
            name = work.partners.get(cv.partner_id).name
            text = f"Svendebrev som bager 2014 {name}{secret}"
            work.cvs.save(cv, replace(cv, text=text))
            (copy,) = work.copies.where(cv_id=cv.id)
            if blind:
                work.copies.add(replace(copy, blind=True))
    town.approve(office, *PEOPLE)
    office.sends()

    (message,) = to_karen(receiver)
    text = plain(message)
    assert (
        "- Opfyldt: svendebrev som bager\n" in text
    ) is blind  # else with the line, less its number
    assert "010190" not in text
    assert ("Olena" in text) is not blind
    assert (f"#{town.referral(PEOPLE[0]).id}\n" in text) is blind


# --- each goes its own way ------------------------------------------------------------------------


def test_who_withdraws_before_it_leaves_is_not_in_it(
    town: Town, office: Office, receiver: Receiver
) -> None:
    town.approve(office, *PEOPLE)
    with town.store.work() as work:
        by = from_partner(_partner(work, PEOPLE[1]))
        partner_says(work, _referral(work, PEOPLE[1]), Says.WITHDRAWS, by, office.now)
    office.sends()

    (message,) = to_karen(receiver)
    assert files(message) == ["CV Olena Kovalenko.pdf", "CV Anna Holm.pdf"]
    assert "Piotr" not in str(message)
    assert town.states() == [State.DELIVERED, State.WITHDRAWN, State.DELIVERED]


def test_the_last_one_left_goes_as_an_ordinary_letter(
    town: Town, office: Office, receiver: Receiver
) -> None:
    town.approve(office, *PEOPLE)
    for name in PEOPLE[1:]:
        with town.store.work() as work:
            recall_cv(work, _referral(work, name), K, office.now, why="forkert")
    office.sends()

    (message,) = to_karen(receiver)
    assert files(message) == ["CV Olena Kovalenko.pdf"]
    assert f"[JPB-{town.referral(PEOPLE[0]).id}]" in str(message["Subject"])
    with town.store.work() as work:
        assert work.breaches.where() == []


def test_calling_one_back_leaves_the_others_where_they_are(
    town: Town, office: Office, receiver: Receiver
) -> None:
    town.approve(office, *PEOPLE)
    office.sends()
    office.waits(hours=1)
    with town.store.work() as work:
        recall_cv(work, _referral(work, PEOPLE[1]), K, office.now, why="forkert firma")
    office.sends()

    assert town.states() == [State.DELIVERED, State.VOIDED, State.DELIVERED]
    with town.store.work() as work:
        (breach,) = work.breaches.where()
    assert (breach.referral_id, breach.sent_to) == (town.referral(PEOPLE[1]).id, (KAREN,))


def the_shortlist(work: Work) -> Queued:
    (letter,) = work.outbox.where(letter=Letter.SHORTLIST)
    return letter


def test_a_bounce_is_told_to_every_case(town: Town, office: Office) -> None:
    town.approve(office, *PEOPLE)
    office.sends()
    with town.store.work() as work:
        deliver.refused(work, the_shortlist(work), office.now, "bounced")

    assert set(town.states()) == {State.UNDELIVERED}


def test_a_letter_of_unknown_fate_that_did_arrive_counts_for_every_case(
    town: Town, office: Office
) -> None:
    town.approve(office, *PEOPLE)
    with town.store.work() as work:
        deliver.fate_unknown(work, the_shortlist(work), office.now)
        states = [one.state for one in work.outbox.where(letter=Letter.CV_TO_COMPANY)]
        assert states == [OutboxState.UNKNOWN] * len(PEOPLE)
        (task,) = work.tasks.open_about(Subject.OUTBOX, the_shortlist(work).id)
        do_task(work, task, Do.SENT, town.cast.mette, Channel.TASK, office.now, tls_known=True)

    assert set(town.states()) == {State.DELIVERED}


# --- the guard at the moment of handing over ------------------------------------------------------


def _protect(work: Work, referral: Referral) -> None:
    partner = work.partners.get(referral.partner_id)
    work.partners.save(partner, replace(partner, protected=True))


def _take_permission(work: Work, referral: Referral) -> None:
    partner = work.partners.get(referral.partner_id)
    work.partners.save(partner, replace(partner, permission=Permission.NONE))


def _end_right(work: Work, referral: Referral) -> None:
    (right,) = work.rights.where(partner_id=referral.partner_id)
    work.rights.save(right, replace(right, state=RightState.ENDED))


def _lose_copy(work: Work, referral: Referral) -> None:
    (copy,) = work.copies.where(cv_id=referral.cv_id)
    work.copies.save(copy, replace(copy, sha256=None, why="not_clean"))


@pytest.mark.parametrize("ends", [_protect, _take_permission, _end_right, _lose_copy])
@pytest.mark.parametrize("names", [PEOPLE[:1], PEOPLE])
def test_what_ends_between_the_yes_and_the_line_keeps_the_cv_here(
    town: Town, office: Office, receiver: Receiver, ends: object, names: tuple[str, ...]
) -> None:
    town.approve(office, *names)
    with town.store.work() as work:
        assert callable(ends)
        ends(work, _referral(work, PEOPLE[0]))
    office.waits(minutes=10)
    office.sends()

    sent = [name for message in to_karen(receiver) for name in files(message)]
    assert sent == [f"CV {name}.pdf" for name in names[1:]]
    assert town.referral(PEOPLE[0]).state is State.UNDELIVERED
    (task,) = office.tasks(TaskKind.LETTER_FAILED)
    assert task.context["cause"] == "hindered"


# --- reminders ------------------------------------------------------------------------------------


def _reminders(receiver: Receiver) -> list[EmailMessage]:
    return [one for _, to, one, _ in receiver.mails if to == KAREN and "læst" in one["Subject"]]


def _is_silent(town: Town, office: Office) -> None:
    """All three CVs are delivered, and Karen has said nothing for two working days."""
    town.approve(office, *PEOPLE)
    office.sends()
    office.now = at_local(date(2026, 12, 3), time(14))
    chase_due(town.store, office.now, tls_known=True)


def test_what_is_asked_of_all_is_asked_in_one_mail(
    town: Town, office: Office, receiver: Receiver
) -> None:
    _is_silent(town, office)
    office.sends()

    (message,) = _reminders(receiver)
    assert message["Subject"] == "Har I læst de 3 CV'er – Bager?"
    assert str(message["Reply-To"]).startswith("svar+list-")
    assert [plain(message).count(f"\n{name}\n===") for name in PEOPLE] == [1, 1, 1]
    assert message["In-Reply-To"] == to_karen(receiver)[0]["Message-ID"]
    with town.store.work() as work:
        sent = work.outbox.where(letter=Letter.READ_REMINDER)
    assert {one.state for one in sent} == {OutboxState.SENT}
    assert len({one.message_id for one in sent}) == 1
    office.waits(days=4)
    chase_due(town.store, office.now, tls_known=True)
    office.sends()
    assert "ringer en sagsbehandler" in plain(_reminders(receiver)[1])


def test_who_withdrew_meanwhile_is_not_asked_about(
    town: Town, office: Office, receiver: Receiver
) -> None:
    _is_silent(town, office)
    with town.store.work() as work:
        deliver.try_later(work, _claimed(work, office), office.now, "451", timedelta(minutes=5))
        by = from_partner(_partner(work, PEOPLE[0]))
        partner_says(work, _referral(work, PEOPLE[0]), Says.WITHDRAWS, by, office.now)
    office.waits(minutes=5)
    office.sends()

    (message,) = _reminders(receiver)
    assert [name in plain(message) for name in PEOPLE] == [False, True, True]


def test_a_reminder_of_unknown_fate_asks_about_each_again_when_it_is_sent_again(
    town: Town, office: Office, receiver: Receiver
) -> None:
    _is_silent(town, office)
    with town.store.work() as work:
        deliver.fate_unknown(work, _claimed(work, office), office.now)
    with town.store.work() as work:
        (task,) = work.tasks.where(kind=TaskKind.LETTER_UNKNOWN)
        do_task(work, task, Do.RESEND, town.cast.mette, Channel.TASK, office.now, tls_known=True)
    office.sends()

    (message,) = _reminders(receiver)
    assert [name in plain(message) for name in PEOPLE] == [True, True, True]


def _claimed(work: Work, office: Office) -> Queued:
    """The reminder as a worker holds it, about to be handed over."""
    until = office.now + timedelta(minutes=10)
    letter = work.outbox.claim_for([Channel.EMAIL], "office/1/1", office.now, until)
    assert letter is not None
    assert letter.outgoing.letter is Letter.READ_REMINDER
    ready = last_look(work, letter, office.now)
    assert ready is not None
    return ready
