"""Every (state, event, role) of the referral, against the table of the rules written down once more.

EXPECTED is copied by hand from the programme's table, not from the code: row, sources, event,
roles and target. The test walks all triples with evidence that fulfils every guard.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from casework.events import By, Channel, Clearance, Event, Job, Name, Opening, Role
from casework.machine import Refused
from casework.model import (
    CompanyId,
    ContactId,
    CvId,
    Interview,
    InterviewState,
    PartnerId,
    Referral,
    ReferralId,
    State,
    VacancyEnd,
)
from casework.readings import Reason, Slot
from casework.referral import Decision, decide
from casework.referral_table import TABLE
from casework.rules import Rules
from casework.tasks import TaskKind

S = State
P, C, E, K, L, M, SYS = Role
NOW = datetime(2026, 12, 9, 15, 0, tzinfo=UTC)
ENDED = {
    S.NOT_SHARED,
    S.REJECTED_NO_INTERVIEW,
    S.DECLINED_BY_PARTNER,
    S.HIRED,
    S.REJECTED_AFTER_INTERVIEW,
    S.WITHDRAWN,
    S.VACANCY_GONE,
    S.HIRED_ELSEWHERE,
    S.RIGHT_ENDED_BEFORE_SEND,
    S.VOIDED,
}
LIVE = set(S) - ENDED - {S.NEW}
ON_THE_WAY = {S.DELIVERED, S.READ, S.QUALIFIED, S.INVITED, S.BOOKED, S.AWAITING_OUTCOME, S.OFFERED}

EXPECTED: list[tuple[int, set[State], Name, set[Role], State | None]] = [
    (1, {S.NEW}, Name.MATCH_FOUND, {SYS}, S.PROPOSED),
    (1, {S.NEW}, Name.ADD, {K}, S.PROPOSED),
    (1, {S.NEW}, Name.PARTNER_PICKS, {P}, S.PROPOSED),
    (2, {S.PROPOSED}, Name.ASK_PARTNER, {SYS, K}, S.ASKED),
    (3, {S.ASKED}, Name.PARTNER_YES, {P, M, K}, S.READY),
    (4, {S.ASKED}, Name.PARTNER_NO, {P, M}, S.NOT_SHARED),
    (4, {S.ASKED}, Name.PARTNER_REPLY_EXPIRED, {SYS}, S.NOT_SHARED),
    (5, {S.PROPOSED}, Name.STANDING_PERMISSION, {SYS}, S.READY),
    # By telephone, where no notice of row 5 reached the partner.
    (5, {S.READY}, Name.PARTNER_TOLD, {K}, S.READY),
    (6, {S.READY}, Name.APPROVE_SEND, {K, SYS}, S.SENDING),
    (7, {S.SENDING}, Name.SMTP_ACCEPTED, {SYS}, S.DELIVERED),
    (8, {S.SENDING, S.DELIVERED}, Name.SMTP_REFUSED, {SYS}, S.UNDELIVERED),
    (9, {S.UNDELIVERED}, Name.ROUTE_FIXED, {K}, S.READY),
    (10, {S.DELIVERED}, Name.COMPANY_READ, {C, M}, S.READ),
    (11, {S.DELIVERED, S.READ, S.DORMANT}, Name.COMPANY_QUALIFIED, {C, M}, S.QUALIFIED),
    (
        12,
        {S.DELIVERED, S.READ, S.QUALIFIED, S.INVITED, S.BOOKED, S.DORMANT},
        Name.COMPANY_NOT_QUALIFIED,
        {C, M},
        S.CONTESTED,
    ),
    (13, {S.CONTESTED}, Name.ACCEPT_REASON, {K}, S.REJECTED_NO_INTERVIEW),
    (14, {S.CONTESTED}, Name.FIND_QUALIFIED, {K}, S.QUALIFIED),
    (
        15,
        {S.DELIVERED, S.READ, S.QUALIFIED, S.CONTESTED, S.DORMANT},
        Name.COMPANY_INVITES,
        {C, M},
        S.INVITED,
    ),
    (16, {S.INVITED}, Name.PARTNER_ACCEPTS, {P, M}, S.BOOKED),
    (17, {S.BOOKED}, Name.INTERVIEW_MOVED, {C, P, K, M}, S.BOOKED),
    (18, {S.BOOKED}, Name.INTERVIEW_CANCELLED, {C, P, K, M}, S.INVITED),
    (19, {S.BOOKED}, Name.INTERVIEW_OVER, {SYS}, S.AWAITING_OUTCOME),
    (20, {S.AWAITING_OUTCOME}, Name.NO_SHOW, {P, C, M}, S.INVITED),
    (21, {S.AWAITING_OUTCOME, S.DORMANT}, Name.COMPANY_OFFERS, {C, M}, S.OFFERED),
    (22, {S.OFFERED}, Name.PARTNER_DECLINES, {P, M}, S.DECLINED_BY_PARTNER),
    (23, ON_THE_WAY | {S.CONTESTED, S.DORMANT}, Name.HIRED, {C, P, K, M}, S.HIRED),
    (
        24,
        # The last three as R09 asks: who was interviewed, and is invited once more.
        {S.AWAITING_OUTCOME, S.OFFERED, S.DORMANT, S.QUALIFIED, S.INVITED, S.BOOKED},
        Name.COMPANY_REJECTS,
        {C, M},
        S.REJECTED_AFTER_INTERVIEW,
    ),
    (25, ON_THE_WAY, Name.LADDER_EXHAUSTED, {SYS}, S.DORMANT),
    (26, LIVE, Name.PARTNER_WITHDRAWS, {P, M}, S.WITHDRAWN),
    (27, LIVE, Name.VACANCY_CLOSED, {SYS, K, C, M}, S.VACANCY_GONE),
    (28, LIVE, Name.RIGHT_ENDED_FIRST_JOB, {SYS}, S.HIRED_ELSEWHERE),
    (
        29,
        {S.PROPOSED, S.ASKED, S.READY, S.UNDELIVERED},
        Name.RIGHT_ENDED_ONE_YEAR,
        {SYS},
        S.RIGHT_ENDED_BEFORE_SEND,
    ),
    (
        29,
        {S.PROPOSED, S.ASKED, S.READY, S.UNDELIVERED},
        Name.AGREEMENT_ENDED,
        {SYS},
        S.RIGHT_ENDED_BEFORE_SEND,
    ),
    # A15, A16: what was sent goes on where it stands.
    (29, ON_THE_WAY | {S.SENDING, S.CONTESTED, S.DORMANT}, Name.RIGHT_ENDED_ONE_YEAR, {SYS}, None),
    (29, ON_THE_WAY | {S.SENDING, S.CONTESTED, S.DORMANT}, Name.AGREEMENT_ENDED, {SYS}, None),
    (30, set(S) - {S.NEW, S.VOIDED}, Name.VOID, {K}, S.VOIDED),
    (31, ENDED - {S.HIRED}, Name.REOPEN, {K}, S.READ),
    (32, {S.INVITED}, Name.PARTNER_CONFIRM_EXPIRED, {SYS}, S.INVITED),
    (33, {S.READY}, Name.RECALL, {P, M}, S.NOT_SHARED),
    (34, {S.HIRED}, Name.HIRE_UNDONE, {K}, S.AWAITING_OUTCOME),
    # Not in the programme's table: an answer taken back while nothing else has happened since.
    (
        35,
        set(S) - {S.NEW, S.VOIDED, S.HIRED, S.REJECTED_AFTER_INTERVIEW, S.HIRED_ELSEWHERE},
        Name.ANSWER_UNDONE,
        {P, C, M},
        S.READ,
    ),
]


def a_referral(state: State) -> Referral:
    """One that stands at `state`; a dormant one was interviewed only where the event needs it."""
    return Referral(
        id=ReferralId(1),
        partner_id=PartnerId(1),
        company_id=CompanyId(1),
        contact_id=ContactId(1),
        cv_id=CvId(1),
        state=state,
        since=NOW - timedelta(days=1),
        ended_from=State.READ,
    )


def an_event(name: Name, role: Role) -> Event:
    """With evidence that fulfils every guard there is."""
    yes = dict.fromkeys(Opening.__dataclass_fields__, True)
    return Event(
        name=name,
        by=By(role=role, actor="somebody", channel=Channel.EMAIL, confirmed=True),
        reason=Reason.EXPERIENCE,
        note="because",
        slots=(Slot(NOW + timedelta(days=2)),),
        job=Job(),
        opening=Opening(**yes),
        clearance=Clearance(**dict.fromkeys(Clearance.__dataclass_fields__, True)),
        absent=Role.PARTNER,
        back_to=a_referral(S.READ),
    )


def an_interview() -> Interview:
    ended = NOW - timedelta(hours=2)
    return Interview(
        referral_id=ReferralId(1),
        state=InterviewState.CONFIRMED,
        starts_at=ended - timedelta(hours=1),
        ends_at=ended,
    )


def _interview_for(state: State, name: Name) -> Interview | None:
    """Rows 21 and 24 need an interview that was held, row 12 one that was not."""
    needs = {Name.COMPANY_OFFERS, Name.COMPANY_REJECTS, Name.INTERVIEW_OVER}
    return an_interview() if name in needs or state is State.BOOKED else None


def _before(state: State, name: Name) -> Referral:
    """Of one that is booked only an earlier interview makes a no one after an interview."""
    return replace(a_referral(state), interview_held=name is Name.COMPANY_REJECTS)


def _expected(state: State, name: Name, role: Role) -> State | None:
    for _, sources, event, roles, to in EXPECTED:
        if name is event and state in sources and role in roles:
            return to or state
    return None


@pytest.mark.parametrize("name", Name)
@pytest.mark.parametrize("state", State)
def test_only_the_table_moves_a_referral(state: State, name: Name) -> None:
    for role in Role:
        decision = decide(
            _before(state, name), an_event(name, role), NOW, Rules(), _interview_for(state, name)
        )
        expected = _expected(state, name, role)
        if expected is None:
            assert isinstance(decision, Refused), (state, name, role)
        else:
            assert isinstance(decision, Decision), (state, name, role, decision)
            assert decision.after.state is expected


def test_the_code_has_the_34_rows_and_the_undoing_of_an_answer() -> None:
    assert {row.row for row in TABLE} == set(range(1, 36)) == {row for row, *_ in EXPECTED}


@pytest.mark.parametrize("missing", Clearance.__dataclass_fields__)
def test_no_cv_leaves_while_one_condition_is_missing(missing: str) -> None:
    holds = dict.fromkeys(Clearance.__dataclass_fields__, True) | {missing: False}
    event = replace(an_event(Name.APPROVE_SEND, K), clearance=Clearance(**holds))

    assert decide(a_referral(State.READY), event, NOW, Rules()) == Refused((missing,))


def test_no_cv_leaves_where_nobody_looked() -> None:
    event = replace(an_event(Name.APPROVE_SEND, K), clearance=None)

    assert decide(a_referral(State.READY), event, NOW, Rules()) == Refused(("clearance_unknown",))


@pytest.mark.parametrize("name", [Name.HIRED, Name.COMPANY_REJECTS])
def test_an_ending_that_nobody_confirmed_is_refused(name: Name) -> None:
    by = By(role=M, actor="contact:1", channel=Channel.EMAIL)
    event = replace(an_event(name, M), by=by)

    assert decide(a_referral(State.AWAITING_OUTCOME), event, NOW, Rules()) == Refused(
        ("not_confirmed",)
    )


def test_a_rejection_without_a_reason_is_refused() -> None:
    event = replace(an_event(Name.COMPANY_NOT_QUALIFIED, C), reason=None)

    assert decide(a_referral(State.READ), event, NOW, Rules()) == Refused(("reason_missing",))


def test_an_invitation_to_a_time_that_is_over_is_refused() -> None:
    event = replace(an_event(Name.COMPANY_INVITES, M), slots=(Slot(NOW - timedelta(hours=1)),))

    assert decide(a_referral(State.READ), event, NOW, Rules()) == Refused(("no_slot_ahead",))


def test_a_vacancy_lost_to_another_after_an_interview_opens_a_barrier_dialogue() -> None:
    event = replace(an_event(Name.VACANCY_CLOSED, C), vacancy_end=VacancyEnd.FILLED_OTHER)
    decision = decide(a_referral(State.AWAITING_OUTCOME), event, NOW, Rules(), an_interview())

    assert isinstance(decision, Decision)
    assert decision.after.state is State.REJECTED_AFTER_INTERVIEW
    assert decision.follow_ups == ("open_barrier",)


def test_a_qualified_partner_never_interviewed_leaves_the_duty_unmet() -> None:
    before = replace(a_referral(State.QUALIFIED), qualified=True)
    decision = decide(before, an_event(Name.VACANCY_CLOSED, SYS), NOW, Rules())

    assert isinstance(decision, Decision)
    assert decision.after.duty_unmet


def _dormant_at_its_deadline(*, qualified: bool) -> Decision:
    event = replace(an_event(Name.VACANCY_CLOSED, SYS), vacancy_end=VacancyEnd.DEADLINE_PASSED)
    before = replace(a_referral(State.DORMANT), qualified=qualified)
    decision = decide(before, event, NOW, Rules())
    assert isinstance(decision, Decision)
    return decision


@pytest.mark.parametrize("qualified", [True, False])
def test_a_silent_case_at_its_deadline_is_talked_about_and_may_still_be_answered(
    *, qualified: bool
) -> None:
    decision = _dormant_at_its_deadline(qualified=qualified)

    assert (decision.after.state, decision.after.duty_unmet) == (State.DORMANT, qualified)
    assert (decision.tasks, decision.letters) == ((TaskKind.VACANCY_GONE,), ())


@pytest.mark.parametrize("name", [Name.HIRED, Name.COMPANY_OFFERS])
def test_a_silent_company_that_employs_or_meets_the_partner_has_met_its_duty(name: Name) -> None:
    before = _dormant_at_its_deadline(qualified=True).after
    decision = decide(before, an_event(name, C), NOW, Rules(), an_interview())

    assert isinstance(decision, Decision)
    assert not decision.after.duty_unmet


def test_an_invitation_alone_does_not_meet_the_duty() -> None:
    before = _dormant_at_its_deadline(qualified=True).after
    decision = decide(before, an_event(Name.COMPANY_INVITES, C), NOW, Rules())

    assert isinstance(decision, Decision)
    assert decision.after.duty_unmet


def test_the_second_no_show_goes_to_a_person() -> None:
    before = replace(a_referral(State.AWAITING_OUTCOME), no_shows=1)
    decision = decide(before, an_event(Name.NO_SHOW, C), NOW, Rules(), an_interview())

    assert isinstance(decision, Decision)
    assert decision.after.state is State.AWAITING_OUTCOME
    assert decision.tasks


@pytest.mark.parametrize("state", [S.DORMANT, S.QUALIFIED, S.INVITED, S.BOOKED])
def test_after_an_interview_no_state_lets_a_company_say_that_there_was_none(state: State) -> None:
    before = replace(a_referral(state), interview_held=True)

    no = decide(before, an_event(Name.COMPANY_NOT_QUALIFIED, C), NOW, Rules())
    assert no == Refused(("interview_held",))


@pytest.mark.parametrize("state", [S.DORMANT, S.QUALIFIED, S.INVITED, S.BOOKED])
def test_without_an_interview_there_is_no_rejection_after_one(state: State) -> None:
    no = decide(a_referral(state), an_event(Name.COMPANY_REJECTS, C), NOW, Rules())
    assert no == Refused(("no_interview_held",))


def test_an_interview_still_ahead_is_off_when_the_no_is_about_an_earlier_one() -> None:
    ahead = replace(an_interview(), starts_at=NOW, ends_at=NOW + timedelta(hours=1))
    before = replace(a_referral(State.BOOKED), interview_held=True)
    decision = decide(before, an_event(Name.COMPANY_REJECTS, C), NOW, Rules(), ahead)

    assert isinstance(decision, Decision)
    assert decision.interview == replace(ahead, state=InterviewState.CANCELLED)


def test_a_referral_closed_too_long_is_not_reopened() -> None:
    before = replace(a_referral(State.WITHDRAWN), since=NOW - timedelta(days=15))

    assert decide(before, an_event(Name.REOPEN, K), NOW, Rules()) == Refused(("closed_too_long",))
