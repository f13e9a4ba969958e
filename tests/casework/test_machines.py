"""Every (state, event, role) of the small machines, against their tables written down once more.

EXPECTED is copied by hand from the programme's rules (2.2), not from the code. Each test walks all
triples with evidence that fulfils the guards; what is not expected must be refused, by name.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

import pytest

from casework import agreement, barrier, interview, right, upskilling, vacancy
from casework.agreement import AgreementCase, AgreementEvent
from casework.barrier import BarrierCase, BarrierEvent
from casework.events import Role
from casework.interview import InterviewEvent
from casework.machine import Machine, Move, Refused, Unmoved
from casework.measures import (
    BarrierEnd,
    BarrierKind,
    BarrierState,
    Finding,
    UpskillingState,
)
from casework.model import (
    Agreement,
    AgreementState,
    BarrierId,
    CompanyId,
    ContactId,
    EmployeeId,
    InterviewState,
    LifeEvent,
    PartnerId,
    Right,
    RightEnd,
    RightState,
    Vacancy,
    VacancyEnd,
    VacancyState,
)
from casework.right import RightCase, RightEvent
from casework.upskilling import UpskillingCase, UpskillingEvent
from casework.vacancy import VacancyCase, VacancyEvent
from tests.builders import NOW

P, C, E, K, L, M, S = Role
TODAY = date(2026, 12, 9)
A, V, R, MEETING, B, U = (
    AgreementState,
    VacancyState,
    RightState,
    InterviewState,
    BarrierState,
    UpskillingState,
)
STAYS = "stays"
Table = list[tuple[set[Any], StrEnum, set[Role], Any]]

AGREEMENT: Table = [
    ({None}, AgreementEvent.DRAFTED, {K}, A.DRAFT),
    ({None, A.DRAFT}, AgreementEvent.SIGNED, {K}, A.SIGNED),
    ({A.SIGNED}, AgreementEvent.NOTICE_GIVEN, {K}, A.NOTICE_GIVEN),
    ({A.NOTICE_GIVEN}, AgreementEvent.NOTICE_TAKEN_BACK, {K}, A.SIGNED),
    ({A.NOTICE_GIVEN, A.SUSPENDED}, AgreementEvent.ENDED, {K, S}, A.ENDED),
    ({A.SIGNED, A.NOTICE_GIVEN}, AgreementEvent.SUSPENDED, {K}, A.SUSPENDED),
    ({A.SUSPENDED}, AgreementEvent.RESUMED, {K}, A.NOTICE_GIVEN),
]
LIVE_RIGHT = {R.PENDING_EVIDENCE, R.SCHEDULED, R.ACTIVE}
RIGHT: Table = [
    ({None}, RightEvent.REGISTERED, {P, C, E, K, M}, R.PENDING_EVIDENCE),
    ({R.PENDING_EVIDENCE}, RightEvent.EVIDENCE_ACCEPTED, {K}, R.ACTIVE),
    ({R.PENDING_EVIDENCE}, RightEvent.EVIDENCE_REFUSED, {K}, R.ENDED),
    ({R.SCHEDULED}, RightEvent.BEGAN, {S}, R.ACTIVE),
    (LIVE_RIGHT, RightEvent.FIRST_JOB, {K, S}, R.ENDED),
    (LIVE_RIGHT, RightEvent.PARTNER_DECLINES_SCHEME, {K, P}, R.ENDED),
    (LIVE_RIGHT, RightEvent.DECIDED, {K}, R.ENDED),
    ({R.ENDED}, RightEvent.RESTORED, {K}, R.ACTIVE),
    (LIVE_RIGHT, RightEvent.LIFE_EVENT, {P, C, E, K, M}, STAYS),
    (LIVE_RIGHT, RightEvent.REVIEWED, {K}, STAYS),
]
OPEN_VACANCY = set(V) - {V.CLOSED}
VACANCY: Table = [
    ({None}, VacancyEvent.RECEIVED, {C, M, K}, V.RECEIVED),
    ({V.RECEIVED}, VacancyEvent.PARSED, {M, K}, V.PARSED),
    ({V.PARSED, V.CONFIRMED}, VacancyEvent.INCOMPLETE, {C, M, K, S}, V.NEEDS_INFO),
    ({V.PARSED, V.NEEDS_INFO}, VacancyEvent.CONFIRMED, {C, M, K}, V.CONFIRMED),
    ({V.PARSED, V.CONFIRMED}, VacancyEvent.OPENED, {S, K}, V.OPEN),
    ({V.PAUSED_ENOUGH}, VacancyEvent.OPENED, {C, M, K}, V.OPEN),
    ({V.OPEN}, VacancyEvent.ENOUGH, {C, M, K, S}, V.PAUSED_ENOUGH),
    (OPEN_VACANCY, VacancyEvent.CLOSED, {C, M, K, S}, V.CLOSED),
    ({V.CLOSED}, VacancyEvent.REOPENED, {K}, V.OPEN),
    # What became of a vacancy may be known only after its deadline has closed it (row 27, P16).
    ({V.CLOSED}, VacancyEvent.CLOSED, {K, S}, V.CLOSED),
]
INTERVIEW: Table = [
    ({None, *InterviewState}, InterviewEvent.OFFERED, {C, M}, MEETING.PROPOSED),
    ({MEETING.PROPOSED}, InterviewEvent.CONFIRMED, {P, M}, MEETING.CONFIRMED),
    ({MEETING.CONFIRMED}, InterviewEvent.MOVED, {P, C, K, M}, STAYS),
    (
        {MEETING.PROPOSED, MEETING.CONFIRMED},
        InterviewEvent.CANCELLED,
        {P, C, K, M, S},
        MEETING.CANCELLED,
    ),
    ({MEETING.CONFIRMED}, InterviewEvent.HELD, {P, C, K, M, S}, MEETING.HELD),
    ({MEETING.CONFIRMED}, InterviewEvent.NO_SHOW_PARTNER, {P, C, M}, MEETING.NO_SHOW_PARTNER),
    ({MEETING.CONFIRMED}, InterviewEvent.NO_SHOW_COMPANY, {P, C, M}, MEETING.NO_SHOW_COMPANY),
]
TALKED = {B.WORKPLACE_CONTACTED, B.MEETING_BOOKED}
BARRIER: Table = [
    ({None}, BarrierEvent.OPENED, {P, C, K, M, S}, B.OPENED),
    ({B.OPENED}, BarrierEvent.CONTACTED, {K}, B.WORKPLACE_CONTACTED),
    ({B.WORKPLACE_CONTACTED}, BarrierEvent.MEETING_BOOKED, {K}, B.MEETING_BOOKED),
    (TALKED | {B.BARRIERS_FOUND}, BarrierEvent.FOUND, {K}, B.BARRIERS_FOUND),
    ({B.BARRIERS_FOUND}, BarrierEvent.MEASURES_AGREED, {K}, B.MEASURES_AGREED),
    ({B.MEASURES_AGREED}, BarrierEvent.MEASURES_DONE, {K}, B.MEASURES_DONE),
]
UPSKILLING: Table = [
    ({None}, UpskillingEvent.OFFERED, {S, K}, U.OFFERED),
    ({U.OFFERED, U.DECLINED}, UpskillingEvent.ACCEPTED, {P, M, K}, U.ACCEPTED),
    ({U.OFFERED, U.ACCEPTED}, UpskillingEvent.DECLINED, {P, M, K}, U.DECLINED),
    ({U.ACCEPTED}, UpskillingEvent.ENROLLED, {K}, U.ENROLLED),
    ({U.ENROLLED}, UpskillingEvent.STARTED, {K}, U.RUNNING),
    ({U.RUNNING}, UpskillingEvent.COMPLETED, {K}, U.COMPLETED),
    ({U.ENROLLED, U.RUNNING}, UpskillingEvent.INTERRUPTED, {K}, U.INTERRUPTED),
]

AN_AGREEMENT = Agreement(
    company_id=CompanyId(1), wording="2019", signed_on=date(2026, 1, 5), ends_on=date(2026, 12, 1)
)
A_RIGHT = Right(
    partner_id=PartnerId(1),
    employee_id=EmployeeId(1),
    state=R.ACTIVE,
    starts_on=date(2026, 3, 14),
    last_day=date(2027, 3, 14),
    registered_on=date(2026, 4, 1),
    review=LifeEvent.EMPLOYEE_LEFT,
)
A_VACANCY = Vacancy(
    company_id=CompanyId(1),
    contact_id=ContactId(1),
    title="Bager",
    text="Vi søger en bager",
    first_contact_at=NOW,
    closed_because=VacancyEnd.WITHDRAWN,
)
A_FINDING = Finding(
    barrier_id=BarrierId(1),
    kind=BarrierKind.DANISH,
    measure="Danskuddannelse",
    owner="Mette",
    due=date(2027, 2, 1),
)
EVIDENCE: dict[str, Any] = {
    "agreement": AgreementCase(after=AN_AGREEMENT, today=TODAY),
    "right": RightCase(
        after=A_RIGHT,
        today=TODAY,
        doubtful=("year_over",),
        ended_because=RightEnd.FIRST_JOB,
        note="because",
    ),
    "vacancy": VacancyCase(after=A_VACANCY, today=TODAY, closed_because=VacancyEnd.DEADLINE_PASSED),
    "interview": None,
    "barrier": BarrierCase(findings=(A_FINDING,), minutes="Vi talte sammen"),
    "upskilling": UpskillingCase(course="Svejsekursus", note="because"),
}
# Events whose guards ask for other evidence than the rest; they have tests of their own below.
APART = {RightEvent.ONE_YEAR, BarrierEvent.CLOSED}
MACHINES: list[tuple[Machine[Any, Any, Any], Table]] = [
    (agreement.MACHINE, AGREEMENT),
    (right.MACHINE, RIGHT),
    (vacancy.MACHINE, VACANCY),
    (interview.MACHINE, INTERVIEW),
    (barrier.MACHINE, BARRIER),
    (upskilling.MACHINE, UPSKILLING),
]
TRIPLES = [
    pytest.param(machine, table, state, event, id=f"{machine.name}-{state}-{event}")
    for machine, table in MACHINES
    for state in [None, *machine.states.__members__.values()]
    for event in machine.events
    if event not in APART
]


def expected(table: Table, state: Any, event: StrEnum, role: Role) -> Any:
    for sources, name, roles, to in table:
        if name is event and state in sources and role in roles:
            return state if to == STAYS else to
    return None


def chosen(machine: Machine[Any, Any, Any], state: Any, event: Any, role: Role) -> Any:
    """Where the machine goes with all the evidence there is, or how it refuses."""
    move = machine.choose(state, event, role, EVIDENCE[machine.name])
    return move.how if isinstance(move, Refused) else move.to or state


@pytest.mark.parametrize(("machine", "table", "state", "event"), TRIPLES)
def test_only_the_table_moves_a_case(
    machine: Machine[Any, Any, Any], table: Table, state: Any, event: StrEnum
) -> None:
    for role in Role:
        wanted, got = expected(table, state, event, role), chosen(machine, state, event, role)
        assert got is wanted if wanted is not None else isinstance(got, Unmoved), (role, got)


@pytest.mark.parametrize("machine", [machine for machine, _ in MACHINES], ids=lambda m: m.name)
def test_no_role_is_let_in_by_a_guard_alone(machine: Machine[Any, Any, Any]) -> None:
    """A leader decides nothing that the table does not say: no row names the role."""
    assert not any(L in move.roles for move in machine.moves)


# --- twice, late, after the end: named for every machine --------------------------------------------

TWICE_LATE_ENDED: Mapping[str, tuple[Machine[Any, Any, Any], list[tuple[Any, Any, Role, Unmoved]]]]
TWICE_LATE_ENDED = {
    "agreement": (
        agreement.MACHINE,
        [
            (A.SIGNED, AgreementEvent.SIGNED, K, Unmoved.ALREADY),
            (A.NOTICE_GIVEN, AgreementEvent.SIGNED, K, Unmoved.TOO_LATE),
            (A.ENDED, AgreementEvent.ENDED, S, Unmoved.ALREADY),
            (A.ENDED, AgreementEvent.SUSPENDED, K, Unmoved.CASE_ENDED),
            (A.DRAFT, AgreementEvent.NOTICE_GIVEN, K, Unmoved.TOO_EARLY),
            (A.SIGNED, AgreementEvent.NOTICE_GIVEN, C, Unmoved.NOT_ALLOWED),
        ],
    ),
    "right": (
        right.MACHINE,
        [
            (R.ACTIVE, RightEvent.BEGAN, S, Unmoved.ALREADY),
            (R.ENDED, RightEvent.FIRST_JOB, S, Unmoved.ALREADY),
            (R.ENDED, RightEvent.LIFE_EVENT, P, Unmoved.CASE_ENDED),
            (R.ENDED, RightEvent.EVIDENCE_ACCEPTED, K, Unmoved.CASE_ENDED),
            (R.ACTIVE, RightEvent.EVIDENCE_REFUSED, K, Unmoved.TOO_LATE),
            (R.PENDING_EVIDENCE, RightEvent.BEGAN, S, Unmoved.TOO_EARLY),
            (R.ACTIVE, RightEvent.FIRST_JOB, M, Unmoved.NOT_ALLOWED),
        ],
    ),
    "vacancy": (
        vacancy.MACHINE,
        [
            (V.OPEN, VacancyEvent.OPENED, S, Unmoved.ALREADY),
            (V.CLOSED, VacancyEvent.CLOSED, C, Unmoved.NOT_ALLOWED),
            (V.CLOSED, VacancyEvent.CONFIRMED, C, Unmoved.CASE_ENDED),
            (V.OPEN, VacancyEvent.CONFIRMED, C, Unmoved.TOO_LATE),
            (V.RECEIVED, VacancyEvent.OPENED, S, Unmoved.TOO_EARLY),
            (V.OPEN, VacancyEvent.CLOSED, P, Unmoved.NOT_ALLOWED),
        ],
    ),
    "interview": (
        interview.MACHINE,
        [
            (MEETING.CONFIRMED, InterviewEvent.CONFIRMED, P, Unmoved.ALREADY),
            (MEETING.CANCELLED, InterviewEvent.CANCELLED, C, Unmoved.ALREADY),
            (MEETING.HELD, InterviewEvent.MOVED, C, Unmoved.CASE_ENDED),
            (MEETING.CANCELLED, InterviewEvent.CONFIRMED, P, Unmoved.CASE_ENDED),
            (None, InterviewEvent.MOVED, C, Unmoved.TOO_EARLY),
        ],
    ),
    "barrier": (
        barrier.MACHINE,
        [
            (B.OPENED, BarrierEvent.OPENED, M, Unmoved.ALREADY),
            (B.WORKPLACE_CONTACTED, BarrierEvent.CONTACTED, K, Unmoved.ALREADY),
            (B.MEASURES_AGREED, BarrierEvent.CONTACTED, K, Unmoved.TOO_LATE),
            (B.CLOSED, BarrierEvent.CLOSED, K, Unmoved.ALREADY),
            (B.CLOSED, BarrierEvent.FOUND, K, Unmoved.CASE_ENDED),
            (B.OPENED, BarrierEvent.MEASURES_DONE, K, Unmoved.TOO_EARLY),
        ],
    ),
    "upskilling": (
        upskilling.MACHINE,
        [
            (U.OFFERED, UpskillingEvent.OFFERED, S, Unmoved.ALREADY),
            (U.ACCEPTED, UpskillingEvent.ACCEPTED, P, Unmoved.ALREADY),
            (U.RUNNING, UpskillingEvent.DECLINED, P, Unmoved.TOO_LATE),
            (U.COMPLETED, UpskillingEvent.COMPLETED, K, Unmoved.ALREADY),
            (U.COMPLETED, UpskillingEvent.INTERRUPTED, K, Unmoved.CASE_ENDED),
            (U.OFFERED, UpskillingEvent.COMPLETED, K, Unmoved.TOO_EARLY),
        ],
    ),
}
NAMED = [
    pytest.param(machine, state, event, role, how, id=f"{name}-{state}-{event}-{role}-{how}")
    for name, (machine, cases) in TWICE_LATE_ENDED.items()
    for state, event, role, how in cases
]


@pytest.mark.parametrize(("machine", "state", "event", "role", "how"), NAMED)
def test_an_event_out_of_place_is_named(
    machine: Machine[Any, Any, Any], state: Any, event: Any, role: Role, how: Unmoved
) -> None:
    assert chosen(machine, state, event, role) is how


@pytest.mark.parametrize("machine", [machine for machine, _ in MACHINES], ids=lambda m: m.name)
def test_an_event_that_comes_twice_never_does_more_than_the_first(
    machine: Machine[Any, Any, Any],
) -> None:
    """After any move the same event again either stays where it is or is refused by name."""
    for move in machine.moves:
        for source in move.sources:
            for role in move.roles:
                once = chosen(machine, source, move.event, role)
                if isinstance(once, Unmoved):
                    continue
                assert chosen(machine, once, move.event, role) in {once, *Unmoved}


# --- guards -----------------------------------------------------------------------------------------


def refused(move: Move[Any, Any, Any] | Refused) -> tuple[str, ...]:
    assert isinstance(move, Refused), move
    return move.why


def test_no_agreement_without_a_signature() -> None:
    case = AgreementCase(after=replace(AN_AGREEMENT, signed_on=None), today=TODAY)

    move = agreement.MACHINE.choose(A.DRAFT, AgreementEvent.SIGNED, K, case)
    assert refused(move) == ("signature_missing",)


def test_the_clock_ends_no_agreement_before_its_day() -> None:
    case = AgreementCase(after=replace(AN_AGREEMENT, ends_on=TODAY), today=TODAY)

    move = agreement.MACHINE.choose(A.NOTICE_GIVEN, AgreementEvent.ENDED, S, case)
    assert refused(move) == ("end_not_reached",)


def test_an_agreement_resumed_without_notice_is_signed() -> None:
    case = AgreementCase(after=replace(AN_AGREEMENT, ends_on=None), today=TODAY)
    move = agreement.MACHINE.choose(A.SUSPENDED, AgreementEvent.RESUMED, K, case)

    assert isinstance(move, Move)
    assert move.to is A.SIGNED


@pytest.mark.parametrize("state", sorted(LIVE_RIGHT))
def test_one_year_ends_a_right_only_on_the_day_after_its_last(state: RightState) -> None:
    for today, ends in ((A_RIGHT.last_day, False), (date(2027, 3, 15), True)):
        case = RightCase(after=A_RIGHT, today=today)
        move = right.MACHINE.choose(state, RightEvent.ONE_YEAR, S, case)
        assert isinstance(move, Move) is ends


def test_a_right_whose_year_is_over_is_not_accepted() -> None:
    case = RightCase(after=A_RIGHT, today=date(2027, 3, 15), note="Aftalt med lederen")

    move = right.MACHINE.choose(R.PENDING_EVIDENCE, RightEvent.EVIDENCE_ACCEPTED, K, case)
    assert refused(move) == ("year_over",)


def test_a_doubtful_right_is_accepted_for_a_reason_and_refused_without() -> None:
    case = RightCase(after=A_RIGHT, today=TODAY)
    accepts, refuses = RightEvent.EVIDENCE_ACCEPTED, RightEvent.EVIDENCE_REFUSED

    assert refused(right.MACHINE.choose(R.PENDING_EVIDENCE, accepts, K, case)) == ("note_missing",)
    assert isinstance(right.MACHINE.choose(R.PENDING_EVIDENCE, refuses, K, case), Move)


def test_only_a_right_that_a_job_ended_is_given_back() -> None:
    case = RightCase(after=A_RIGHT, today=TODAY, ended_because=RightEnd.DECISION)

    move = right.MACHINE.choose(R.ENDED, RightEvent.RESTORED, K, case)
    assert refused(move) == ("not_ended_by_job",)


def test_a_decision_about_a_right_needs_its_reason() -> None:
    case = RightCase(after=A_RIGHT, today=TODAY)

    assert refused(right.MACHINE.choose(R.ACTIVE, RightEvent.DECIDED, K, case)) == ("note_missing",)


def test_a_vacancy_closes_only_for_a_reason() -> None:
    case = VacancyCase(after=replace(A_VACANCY, closed_because=None), today=TODAY)

    move = vacancy.MACHINE.choose(V.OPEN, VacancyEvent.CLOSED, C, case)
    assert refused(move) == ("reason_missing",)


@pytest.mark.parametrize("before", [VacancyEnd.FILLED_OTHER, VacancyEnd.WITHDRAWN])
def test_a_vacancy_that_was_filled_or_withdrawn_is_not_closed_again(before: VacancyEnd) -> None:
    case = VacancyCase(after=A_VACANCY, today=TODAY, closed_because=before)

    move = vacancy.MACHINE.choose(V.CLOSED, VacancyEvent.CLOSED, K, case)
    assert refused(move) == ("already",)


def test_a_deadline_passes_once() -> None:
    passed = VacancyEnd.DEADLINE_PASSED
    after = replace(A_VACANCY, closed_because=passed)
    case = VacancyCase(after=after, today=TODAY, closed_because=passed)

    move = vacancy.MACHINE.choose(V.CLOSED, VacancyEvent.CLOSED, S, case)
    assert refused(move) == ("already",)


UNSETTLED = replace(A_FINDING, due=None)
IMPOSSIBLE = replace(UNSETTLED, not_possible=True)
CLOSINGS = [
    pytest.param(B.OPENED, BarrierEnd.COMPANY_DECLINED, (), "De vil ikke", True, id="declined"),
    pytest.param(B.OPENED, BarrierEnd.COMPANY_DECLINED, (), "", False, id="declined-no-minutes"),
    pytest.param(B.OPENED, BarrierEnd.NONE_FOUND, (), "Intet", False, id="none-without-a-talk"),
    pytest.param(B.MEETING_BOOKED, BarrierEnd.NONE_FOUND, (), "Intet", True, id="none"),
    pytest.param(B.MEETING_BOOKED, BarrierEnd.NONE_FOUND, (), "", False, id="none-no-minutes"),
    pytest.param(
        B.BARRIERS_FOUND, BarrierEnd.NOT_POSSIBLE, (IMPOSSIBLE,), "", True, id="all-impossible"
    ),
    pytest.param(
        B.BARRIERS_FOUND, BarrierEnd.NOT_POSSIBLE, (A_FINDING,), "", False, id="one-possible"
    ),
    pytest.param(B.BARRIERS_FOUND, BarrierEnd.REMOVED, (A_FINDING,), "x", False, id="not-done"),
    pytest.param(B.MEASURES_DONE, BarrierEnd.REMOVED, (A_FINDING,), "", True, id="removed"),
    pytest.param(B.MEASURES_DONE, BarrierEnd.PARTLY, (A_FINDING,), "", True, id="partly"),
    pytest.param(B.MEASURES_DONE, None, (A_FINDING,), "", False, id="no-end-named"),
    pytest.param(
        B.MEASURES_AGREED, BarrierEnd.NOT_POSSIBLE, (A_FINDING,), "Kurset fyldt", True, id="gave-up"
    ),
]


@pytest.mark.parametrize(("state", "closed_as", "findings", "minutes", "closes"), CLOSINGS)
def test_a_barrier_dialogue_closes_only_with_barriers_or_minutes(
    state: BarrierState,
    closed_as: BarrierEnd | None,
    findings: tuple[Finding, ...],
    minutes: str,
    closes: bool,
) -> None:
    case = BarrierCase(findings=findings, minutes=minutes, closed_as=closed_as)

    move = barrier.MACHINE.choose(state, BarrierEvent.CLOSED, K, case)
    assert isinstance(move, Move) is closes


def test_measures_are_agreed_only_where_each_has_an_owner_and_a_day() -> None:
    case = BarrierCase(findings=(A_FINDING, UNSETTLED))

    move = barrier.MACHINE.choose(B.BARRIERS_FOUND, BarrierEvent.MEASURES_AGREED, K, case)
    assert refused(move) == ("measure_missing",)


def test_a_course_that_is_broken_off_says_why() -> None:
    move = upskilling.MACHINE.choose(
        U.RUNNING, UpskillingEvent.INTERRUPTED, K, UpskillingCase(course="Kursus")
    )
    assert refused(move) == ("note_missing",)
