"""The guard of row 6: each condition alone keeps a CV here, and no way of sending goes around it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields, replace
from datetime import timedelta
from enum import StrEnum

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casework import guard
from casework.actions.deliver import refused
from casework.actions.do_task import do_task
from casework.actions.dossier import dossier
from casework.actions.partner_says import Says, partner_says
from casework.actions.permissions import allow, give_permission
from casework.actions.post import post_about_referral
from casework.actions.refer import approve
from casework.actions.ring import ring
from casework.actions.sending import clearance
from casework.actions.todo import offered
from casework.clocks import ClockKind, ladder
from casework.errors import CaseworkError, RefusedError
from casework.events import SYSTEM, Channel, Clearance
from casework.guard import Sending
from casework.letters import File, Letter, Side
from casework.model import (
    OFFICE_LANGUAGES,
    AgreementState,
    CompanyId,
    CvCopy,
    Language,
    Permission,
    Referral,
    RightState,
    State,
    Subject,
    VacancyState,
)
from casework.ports import Work
from casework.routes import Basis, Route
from casework.rules import Rules
from casework.tasks import Do, Task, TaskKind
from storage.store import Store
from templates.render import word
from tests.builders import NOW, K, a_cast, a_vacancy, from_partner, the_referral
from tests.casework.passing import pass_time

LATER = NOW + timedelta(hours=3)


def a_sending(work: Work) -> Sending:
    """Everything holds, three hours after the partner was told."""
    cast = a_cast(work)
    referral = the_referral(work, a_vacancy(work, cast.contact), cast.partner)
    about = dossier(work, referral)
    return Sending(
        referral=referral,
        partner=about.partner,
        company=about.company,
        contact=about.contact,
        vacancy=about.vacancy,
        right=cast.right,
        agreements=tuple(work.agreements.where(company_id=about.company.id)),
        copy=work.copies.find(cv_id=about.cv.id),
        route=Route(domain="fjord.example", basis=Basis.LINE, safe=True, seen_at=NOW),
        tls_known=True,
        told=True,
    )


Change = Callable[[Sending], Sending]
PER_COMPANY = Permission.PER_COMPANY


def of_partner(**changes: object) -> Change:
    return lambda one: replace(one, partner=replace(one.partner, **changes))  # type: ignore[arg-type]


def of_contact(**changes: object) -> Change:
    return lambda one: replace(one, contact=replace(one.contact, **changes))  # type: ignore[arg-type]


def of_referral(**changes: object) -> Change:
    return lambda one: replace(one, referral=replace(one.referral, **changes))  # type: ignore[arg-type]


def right_is(state: RightState) -> Change:
    return lambda one: replace(one, right=one.right and replace(one.right, state=state))


def agreement_is(state: AgreementState) -> Change:
    return lambda one: replace(
        one, agreements=tuple(replace(each, state=state) for each in one.agreements)
    )


def excluded(one: Sending) -> Sending:
    return of_partner(excluded_company_ids=(one.company.id,))(one)


def vacancy_closed(one: Sending) -> Sending:
    closed = one.vacancy and replace(one.vacancy, state=VacancyState.CLOSED)
    return replace(one, vacancy=closed)


def copy_without_a_file(one: Sending) -> Sending:
    return replace(one, copy=one.copy and replace(one.copy, sha256=None, why="not_clean"))


BROKEN: dict[str, tuple[str, Change]] = {
    "nothing was ever sent there": ("tls_known", lambda one: replace(one, route=None)),
    "what was seen on the line is not safe": (
        "tls_known",
        lambda one: replace(one, route=one.route and replace(one.route, safe=False)),
    ),
    "no permission was given": ("permission", of_partner(permission=Permission.NONE)),
    "asked for each vacancy, and not answered": (
        "permission",
        of_partner(permission=Permission.PER_VACANCY),
    ),
    "asked for each company, and not about this one": (
        "permission",
        of_partner(permission=PER_COMPANY, allowed_company_ids=(4711,)),
    ),
    "the partner is forgotten": ("permission", of_partner(forgotten_at=NOW)),
    "the right has not begun": ("right_active", right_is(RightState.SCHEDULED)),
    "the right has ended": ("right_active", right_is(RightState.ENDED)),
    "no right is known": ("right_active", lambda one: replace(one, right=None)),
    "the agreement has ended": ("agreement_active", agreement_is(AgreementState.ENDED)),
    "there is a labour conflict": ("agreement_active", agreement_is(AgreementState.SUSPENDED)),
    "no agreement is known": ("agreement_active", lambda one: replace(one, agreements=())),
    "the vacancy is closed": ("vacancy_open", vacancy_closed),
    "the vacancy is not known": ("vacancy_open", lambda one: replace(one, vacancy=None)),
    "no copy was made": ("cpr_scan_clean", lambda one: replace(one, copy=None)),
    "no copy could be made": ("cpr_scan_clean", copy_without_a_file),
    "the address is protected": ("not_protected", of_partner(protected=True)),
    "nobody wrote from the address": ("address_verified", of_contact(verified_at=None)),
    "a letter came back": ("address_verified", of_contact(undeliverable_at=NOW)),
    "the contact is another company's": (
        "address_verified",
        of_contact(company_id=CompanyId(4711)),
    ),
    "the line is plain": ("tls_known", lambda one: replace(one, tls_known=False)),
    "nobody knows the line": ("tls_known", lambda one: replace(one, tls_known=None)),
    "no notice reached the partner": ("partner_told", lambda one: replace(one, told=False)),
    "the partner was told just now": ("recall_window_passed", of_referral(proposed_at=LATER)),
    "nobody knows when the partner was told": (
        "recall_window_passed",
        of_referral(proposed_at=None),
    ),
}


def test_a_cv_may_leave_where_everything_holds(store: Store) -> None:
    with store.work() as work:
        assert guard.clearance(a_sending(work), LATER, Rules()).missing == ()


@pytest.mark.parametrize("name", BROKEN)
def test_one_broken_condition_is_named_and_no_other(store: Store, name: str) -> None:
    condition, change = BROKEN[name]
    with store.work() as work:
        sending = change(a_sending(work))

    assert guard.clearance(sending, LATER, Rules()).missing == (condition,)


def test_an_excluded_company_has_no_permission_either(store: Store) -> None:
    with store.work() as work:
        sending = excluded(a_sending(work))
    asked = of_referral(permitted_at=NOW)(sending)

    assert guard.clearance(sending, LATER, Rules()).missing == ("permission", "not_excluded")
    assert guard.clearance(asked, LATER, Rules()).missing == ("not_excluded",)


def test_the_recall_window_closes_after_two_hours(store: Store) -> None:
    with store.work() as work:
        sending = a_sending(work)
    told = sending.referral.proposed_at
    assert told is not None
    end = told + timedelta(hours=2)

    before = guard.clearance(sending, end - timedelta(seconds=1), Rules())
    assert before.missing == ("recall_window_passed",)
    assert guard.clearance(sending, end, Rules()).missing == ()


def test_who_said_yes_to_this_one_is_not_waited_for(store: Store) -> None:
    with store.work() as work:
        asked = of_partner(permission=Permission.PER_VACANCY)(a_sending(work))
    said_yes = of_referral(permitted_at=NOW, proposed_at=NOW)(asked)

    assert guard.clearance(said_yes, NOW, Rules()).missing == ()


def test_who_said_yes_to_this_one_needs_no_notice(store: Store) -> None:
    with store.work() as work:
        untold = replace(a_sending(work), told=False)

    assert guard.clearance(of_referral(permitted_at=NOW)(untold), NOW, Rules()).missing == ()


def approval_of(work: Work, referral: Referral) -> Task:
    open_ones = work.tasks.open_about(Subject.REFERRAL, referral.id)
    return [one for one in open_ones if one.kind is TaskKind.APPROVE_SEND][-1]


def test_no_cv_leaves_about_which_nobody_could_be_told_until_a_person_has_called(
    store: Store,
) -> None:
    """Neither chat nor mail: the recall window alone lets nothing go (row 5, A22)."""
    with store.work() as work:
        cast = a_cast(work)
        blocked = replace(cast.partner, email=None, chat_id=55, chat_blocked=True)
        work.partners.save(cast.partner, blocked)
        referral = the_referral(work, a_vacancy(work, cast.contact))
        task = approval_of(work, referral)
        assert task.context["hindrances"] == ["partner_told"]
        with pytest.raises(RefusedError, match="partner_told"):
            approve(work, referral, cast.mette, K, LATER, tls_known=True)

        command = Channel.COMMAND
        do_task(work, task, Do.ACCEPTED, cast.mette, command, LATER, tls_known=True)
        task = approval_of(work, referral)
        assert "hindrances" not in task.context
        assert Do.ACCEPTED not in offered(work, task)
        do_task(work, task, Do.APPROVE, cast.mette, command, LATER, tls_known=True)
        assert work.referrals.get(referral.id).state is State.SENDING


def test_a_notice_that_did_not_arrive_keeps_an_approved_cv_here(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        referral = the_referral(work, a_vacancy(work, cast.contact))
        assert Do.ACCEPTED not in offered(work, approval_of(work, referral))
        approve(work, referral, cast.mette, K, NOW, tls_known=True)
        (notice,) = work.outbox.where(letter=Letter.SHARING_NOTICE, referral_id=referral.id)
        refused(work, notice, NOW, "550")
    pass_time(store, NOW, LATER)

    with store.work() as work:
        assert work.referrals.get(referral.id).state is State.READY
        task = approval_of(work, referral)
        assert task.context["hindrances"] == ["partner_told"]
        assert Do.ACCEPTED in offered(work, task)


def test_who_decides_per_company_is_asked_about_those_not_named(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        by = from_partner(cast.partner)
        partner = give_permission(work, cast.partner, PER_COMPANY, by, NOW)
        first = the_referral(work, a_vacancy(work, cast.contact), partner)
        assert first.state is State.ASKED

        allow(work, partner, cast.company, by, NOW)
        second = the_referral(work, a_vacancy(work, cast.contact), partner)
        assert second.state is State.READY


def test_a_yes_that_is_taken_back_permits_nothing(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        by = from_partner(cast.partner)
        partner = give_permission(work, cast.partner, Permission.PER_VACANCY, by, NOW)
        asked = the_referral(work, a_vacancy(work, cast.contact), partner)
        said_yes = partner_says(work, asked, Says.SHARE_YES, by, NOW)
        assert said_yes.permitted_at == NOW

        undone = partner_says(work, said_yes, Says.UNDO, by, NOW)
        assert (undone.state, undone.permitted_at) == (State.ASKED, None)


def test_a_closed_case_that_is_opened_again_must_be_asked_about_anew(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        by = from_partner(cast.partner)
        partner = give_permission(work, cast.partner, Permission.PER_VACANCY, by, NOW)
        asked = the_referral(work, a_vacancy(work, cast.contact), partner)
        partner_says(work, asked, Says.SHARE_YES, by, NOW)
        withdrawn = partner_says(work, work.referrals.get(asked.id), Says.WITHDRAWS, by, NOW)

    assert withdrawn.permitted_at is None


def test_the_caseworker_is_told_every_condition_that_fails(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        referral = the_referral(work, a_vacancy(work, cast.contact), cast.partner)
        work.partners.save(cast.partner, replace(cast.partner, protected=True))
        work.contacts.save(cast.contact, replace(cast.contact, verified_at=None))
        with pytest.raises(RefusedError) as refused:
            approve(work, referral, cast.mette, K, LATER, tls_known=False)

    assert set(refused.value.why) == {"not_protected", "address_verified", "tls_known"}


# --- no way around it -----------------------------------------------------------------------------


class Way(StrEnum):
    """What may bring a CV to be sent, and what changes whether it may be."""

    APPROVE = "approve"
    TASK = "task"
    WAIT = "wait"
    PARTNER_YES = "partner_yes"
    PARTNER_STOPS = "partner_stops"
    PROTECT = "protect"
    UNVERIFY = "unverify"
    BOUNCE = "bounce"
    EXCLUDE = "exclude"
    END_AGREEMENT = "end_agreement"
    NO_COPY = "no_copy"
    PERMISSION_NONE = "permission_none"
    PERMISSION_EACH = "permission_each"
    AUTOMATIC = "automatic"


class _Story:
    """One referral, on which anything may be tried at any time, in any order."""

    def __init__(self, work: Work) -> None:
        self.work, self.now = work, NOW
        self.cast = a_cast(work)
        self.number = the_referral(work, a_vacancy(work, self.cast.contact)).id

    def tries(self, way: Way, *, tls: bool) -> None:
        with suppress(CaseworkError), self.work.attempt():
            self._does(way, tls=tls)

    def may_leave(self, *, tls: bool) -> bool:
        about = dossier(self.work, self.work.referrals.get(self.number))
        return not clearance(self.work, about, self.now, tls_known=tls).missing

    def has_left(self) -> bool:
        """Any letter with a file in it, whatever it is called."""
        return any(one.outgoing.files for one in self.work.outbox.where())

    def _does(self, way: Way, *, tls: bool) -> None:
        work, cast = self.work, self.cast
        referral = work.referrals.get(self.number)
        by = from_partner(cast.partner)
        match way:
            case Way.APPROVE:
                approve(work, referral, cast.mette, K, self.now, tls_known=tls)
            case Way.TASK:
                for task in work.tasks.open_about(Subject.REFERRAL, referral.id):
                    channel = Channel.COMMAND
                    do_task(work, task, Do.APPROVE, cast.mette, channel, self.now, tls_known=tls)
            case Way.WAIT:
                self._waits(tls=tls)
            case Way.PARTNER_YES:
                partner_says(work, referral, Says.SHARE_YES, by, self.now)
            case Way.PARTNER_STOPS:
                partner_says(work, referral, Says.RECALL, by, self.now)
            case Way.AUTOMATIC:
                work.decide_setting("rule.automatic_send", "true", "test", self.now)
                vars(work).pop("rules", None)  # read once in a transaction
            case _:
                self._changes(way, referral)

    def _waits(self, *, tls: bool) -> None:
        self.now += timedelta(hours=1)
        for clock in self.work.clocks.due(self.now, 50):
            if clock.kind is ClockKind.RECALL_WINDOW:
                rung = ladder(clock.kind, self.work.rules)[0]
                ring(self.work, clock, rung, SYSTEM, self.now, tls_known=tls)

    def _changes(self, way: Way, referral: Referral) -> None:
        work = self.work
        partner = work.partners.get(referral.partner_id)
        contact = work.contacts.get(referral.contact_id)
        by = from_partner(partner)
        match way:
            case Way.PROTECT:
                work.partners.save(partner, replace(partner, protected=True))
            case Way.UNVERIFY:
                work.contacts.save(contact, replace(contact, verified_at=None))
            case Way.BOUNCE:
                work.contacts.save(contact, replace(contact, undeliverable_at=self.now))
            case Way.EXCLUDE:
                excluded = (int(referral.company_id),)
                work.partners.save(partner, replace(partner, excluded_company_ids=excluded))
            case Way.END_AGREEMENT:
                (one,) = work.agreements.where(company_id=referral.company_id)
                work.agreements.save(one, replace(one, state=AgreementState.ENDED))
            case Way.NO_COPY:
                copy = work.copies.find(cv_id=referral.cv_id)
                assert copy is not None
                work.copies.save(copy, replace(copy, sha256=None, why="not_clean"))
            case Way.PERMISSION_NONE | Way.PERMISSION_EACH:
                none = way is Way.PERMISSION_NONE
                chosen = Permission.NONE if none else Permission.PER_VACANCY
                give_permission(work, partner, chosen, by, self.now)


steps = st.lists(st.tuples(st.sampled_from(Way), st.booleans()), min_size=1, max_size=14)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(tried=steps)
@example(tried=[(Way.WAIT, True), (Way.WAIT, True), (Way.APPROVE, True)])
@example(tried=[(Way.APPROVE, True), (Way.WAIT, True), (Way.PROTECT, True), (Way.WAIT, True)])
@example(tried=[(Way.APPROVE, True), (Way.WAIT, True), (Way.WAIT, False)])
def test_no_way_sends_a_cv_that_the_guard_would_not_let_go(
    store: Store, tried: list[tuple[Way, bool]]
) -> None:
    """Whatever is done in whatever order: when the letter appears, everything held at that moment."""
    with suppress(_TakenBackError), store.work() as work:
        story = _Story(work)
        for way, tls in tried:
            story.tries(way, tls=tls)
            if story.has_left():
                assert story.may_leave(tls=tls)
                break
        raise _TakenBackError


class _TakenBackError(Exception):
    """Each example begins on an empty database."""


def test_a_patient_caseworker_gets_a_lawful_cv_out(store: Store) -> None:
    """The test before it would also hold where nothing is ever sent."""
    with store.work() as work:
        story = _Story(work)
        story.tries(Way.APPROVE, tls=True)
        assert not story.has_left()
        story.tries(Way.WAIT, tls=True)
        story.tries(Way.WAIT, tls=True)
        assert story.has_left()


def test_the_letter_itself_goes_only_with_a_copy(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        about = dossier(work, the_referral(work, a_vacancy(work, cast.contact)))
        copy = work.copies.find(cv_id=about.cv.id)
        assert copy is not None
        work.copies.save(copy, replace(copy, sha256=None))
        with pytest.raises(RefusedError, match="cpr_scan_clean"):
            post_about_referral(
                work, Letter.CV_TO_COMPANY, Side.COMPANY, about, key="around", now=NOW
            )


def test_a_blind_cv_goes_without_a_name_in_its_letter_too(store: Store) -> None:
    with store.work() as work:
        work.decide_setting("rule.cv_blind", "true", "test", NOW)
    with store.work() as work:
        cast = a_cast(work)
        referral = the_referral(work, a_vacancy(work, cast.contact), cast.partner)
        work.copies.add(CvCopy(cv_id=referral.cv_id, blind=True, sha256="b" * 64, made_at=NOW))
        approve(work, referral, cast.mette, K, LATER, tls_known=True)
        (letter,) = work.outbox.where(letter=Letter.CV_TO_COMPANY)

    assert letter.outgoing.context["partner_name"] == f"#{referral.id}"
    assert letter.outgoing.files == (
        File(sha256="b" * 64, name=f"CV {referral.id}.pdf", media_type="application/pdf"),
    )


def test_the_card_says_what_is_removed(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        cv = work.cvs.get(the_referral(work, a_vacancy(work, cast.contact)).cv_id)
        copy = work.copies.find(cv_id=cv.id)
        assert copy is not None
        work.copies.save(copy, replace(copy, removed=("cpr", "birth_date")))
        a_vacancy(work, cast.contact)
        *_, task = work.tasks.where(kind=TaskKind.APPROVE_SEND)

    why = word("task.approve_send.why", Language.DANISH, **task.context)
    assert why.endswith("Fjernet fra det CV, der bliver sendt: CPR-nummer, fødselsdato.")


def test_every_hindrance_is_told_in_words_on_the_card() -> None:
    names = [field.name for field in fields(Clearance)]
    for language in OFFICE_LANGUAGES:
        why = word("task.approve_send.why", language, hindrances=names)
        assert all(word(f"hindrance.{name}", language) in why for name in names)
