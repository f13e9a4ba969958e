"""The numbers of a period, from facts alone, and what of them the committee is not told."""

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.facts import Facts, PartnerFact, ReferralFact, VacancyFact, by_hand, moments
from casework.figures import FEW, HELD, HIDDEN, Figures, Share, figures, hidden, hide, hide_rows
from casework.inputs import Happened
from casework.model import Origin, Stayed, Subject, VacancyEnd
from casework.periods import Period, half_year_before, months_of, week_before, weeks_to
from casework.rules import Rules

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
NOW = datetime(2026, 12, 10, 9, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def days(count: float) -> timedelta:
    return timedelta(days=count)


def of(period: Period = NOVEMBER, **facts: tuple[object, ...]) -> Figures:
    return figures(Facts(**facts), period, Rules(), NOW)  # type: ignore[arg-type]  # the tests' own


def stage(told: Figures, name: str) -> tuple[object, ...]:
    (found,) = [one for one in told.stages if one.name == name]
    return found.count, found.median, found.ninety


def test_partners_are_counted_by_origin_in_their_period() -> None:
    told = of(
        partners=(
            PartnerFact(registered_on=date(2026, 11, 1), origin=Origin.ABROAD),
            PartnerFact(registered_on=date(2026, 11, 30)),
            PartnerFact(registered_on=date(2026, 12, 1), origin=Origin.DENMARK),
            PartnerFact(registered_on=None),
        )
    )

    assert told.registered == 2
    assert told.origins == {"unknown": 1, "denmark": 0, "abroad": 1}


def test_employed_and_stayed_are_counted_when_they_became_known() -> None:
    told = of(
        partners=(
            PartnerFact(registered_on=date(2026, 1, 5), employed_on=date(2026, 11, 3)),
            PartnerFact(
                registered_on=date(2026, 1, 5),
                employed_on=date(2026, 5, 3),
                stayed=Stayed.STAYED,
                stayed_told_on=date(2026, 11, 9),
            ),
        )
    )

    assert (told.employed, told.stayed) == (1, {"stayed": 1, "moved": 0})


def test_lead_time_is_the_median_and_what_nine_of_ten_took() -> None:
    referrals = tuple(
        ReferralFact(delivered_at=MONDAY, read_at=MONDAY + days(count)) for count in range(1, 11)
    )

    assert stage(of(referrals=referrals), "read") == (10, 5.5, 9.0)
    assert stage(of(), "read") == (0, None, None)


def test_lead_time_counts_in_the_period_it_ended_in() -> None:
    late = ReferralFact(delivered_at=MONDAY, read_at=MONDAY + days(40))

    assert stage(of(referrals=(late,)), "read") == (0, None, None)


def test_duty_to_read_is_kept_in_two_working_days() -> None:
    told = of(
        referrals=(
            ReferralFact(delivered_at=MONDAY, read_at=MONDAY + days(2)),
            ReferralFact(delivered_at=MONDAY, read_at=MONDAY + days(2.1)),
            ReferralFact(delivered_at=MONDAY),
        )
    )

    assert (told.duties["read"], told.duties["read"].percent) == (Share(1, 3), 33)


def test_duty_that_is_not_due_yet_is_not_missed() -> None:
    december = Period(date(2026, 12, 1), date(2026, 12, 31))
    told = of(december, referrals=(ReferralFact(delivered_at=NOW - days(1)),))

    assert told.duties["read"] == Share(0, 0)
    assert told.duties["read"].percent is None


def test_duty_to_invite_is_of_the_qualified() -> None:
    told = of(
        referrals=(
            ReferralFact(delivered_at=MONDAY, qualified_at=MONDAY, invited_at=MONDAY + days(7)),
            ReferralFact(delivered_at=MONDAY, qualified_at=MONDAY),
            ReferralFact(delivered_at=MONDAY, read_at=MONDAY),
        )
    )

    assert told.duties["invite"] == Share(1, 2)


def test_a_duty_that_is_unmet_counts_when_the_vacancy_is_over_also_where_the_case_is_open() -> None:
    told = of(
        referrals=(
            ReferralFact(vacancy_closed_at=MONDAY, duty_unmet=True),
            ReferralFact(vacancy_closed_at=MONDAY),
            ReferralFact(vacancy_closed_at=MONDAY - days(60), duty_unmet=True),
        )
    )

    assert told.duty_unmet == 1


def test_postings_without_an_outcome_are_reported() -> None:
    closed = {"first_contact_at": MONDAY, "closed_at": MONDAY + days(3)}
    told = of(
        vacancies=(
            VacancyFact(because=VacancyEnd.FILLED_OTHER, **closed),
            VacancyFact(because=VacancyEnd.DEADLINE_PASSED, **closed),
        )
    )

    assert told.postings == Share(1, 2)


def test_manual_actions_are_told_by_referral() -> None:
    told = of(referrals=(ReferralFact(proposed_at=MONDAY),) * 4, manual=(MONDAY,) * 10)

    assert (told.manual_each, of(manual=(MONDAY,)).manual_each) == (2.5, None)


def test_nobody_is_ranked() -> None:
    """P18: no figure is of one company or one caseworker."""
    names = {field.name for one in (Figures, ReferralFact, PartnerFact) for field in fields(one)}

    assert not [name for name in names if "company" in name or "caseworker" in name]


# --- from the event log -----------------------------------------------------------------------------


def happened(name: str, at: datetime, after: str | None = None, **more: str) -> Happened:
    return Happened(
        subject=Subject.REFERRAL,
        subject_id=1,
        name=name,
        role=more.get("role", "M"),
        actor="contact:1",
        channel="email",
        source=more.get("source"),
        state_before=None,
        state_after=after,
        at=at,
        local_date=at.date().isoformat(),
    )


def test_moments_are_the_first_of_their_kind() -> None:
    told = moments(
        [
            happened("match.found", MONDAY, "proposed"),
            happened("smtp.accepted", MONDAY + days(1), "delivered"),
            happened("company.away", MONDAY + days(2)),
            happened("company.invites", MONDAY + days(3), "invited"),
            happened("company.invites", MONDAY + days(4), "invited"),
            happened("hired", MONDAY + days(9), "hired"),
        ]
    )

    assert told == {
        "proposed_at": MONDAY,
        "delivered_at": MONDAY + days(1),
        "read_at": MONDAY + days(3),
        "invited_at": MONDAY + days(3),
        "hired_at": MONDAY + days(9),
        "outcome_at": MONDAY + days(9),
    }


def test_hire_that_was_undone_is_none() -> None:
    rows = [
        happened("hired", MONDAY, "hired"),
        happened("hire_undone", MONDAY + days(1), "awaiting_outcome"),
    ]

    assert "hired_at" not in moments(rows)


def test_task_done_is_one_action_however_much_came_of_it() -> None:
    rows = [
        happened("task.approve_send.approve", MONDAY, role="K", source="task:1"),
        happened("approve_send", MONDAY, "sending", role="K", source="task:1"),
        happened("void", MONDAY, "voided", role="K"),
        happened("company.imported", MONDAY, role="K"),
        happened("smtp.accepted", MONDAY, "delivered", role="S"),
    ]

    assert len(by_hand(rows)) == 2


# --- hiding -----------------------------------------------------------------------------------------


def test_the_few_are_not_told_and_cannot_be_worked_out() -> None:
    assert hide({"a": 25, "b": 15, "c": 3}, 5) == {"a": 25, "b": HELD, "c": HIDDEN}
    assert hide({"a": 25, "b": 0, "c": 30}, 5) == {"a": 25, "b": 0, "c": 30}


@given(st.lists(st.integers(0, 60), min_size=1, max_size=8))
def test_no_hidden_number_follows_from_the_sum_and_the_rest(counts: list[int]) -> None:
    cells = {str(number): count for number, count in enumerate(counts)}
    told = hide(cells, FEW)
    away = [cells[name] for name, count in told.items() if isinstance(count, str)]

    assert not [count for count in told.values() if isinstance(count, int) and 0 < count < FEW]
    assert not [name for name, count in told.items() if count == HIDDEN and cells[name] >= FEW]
    if away and sum(counts) >= FEW:
        assert len(away) > 1
        assert sum(away) >= FEW


def test_months_are_hidden_column_by_column() -> None:
    rows = [{"sent": 20, "hired": 2}, {"sent": 30, "hired": 9}, {"sent": 3, "hired": 7}]

    assert hide_rows(rows, 5) == [
        {"sent": HELD, "hired": HIDDEN},
        {"sent": 30, "hired": 9},
        {"sent": HIDDEN, "hired": HELD},
    ]


def test_share_of_few_tells_neither_part_nor_percent() -> None:
    referrals = tuple(
        ReferralFact(delivered_at=MONDAY, read_at=MONDAY if number else None)
        for number in range(10)
    )
    told = hidden(of(referrals=referrals), FEW).duties["read"]

    assert (told.part, told.whole, told.percent) == (HIDDEN, 10, None)


def test_few_referrals_are_not_told_by_the_work_on_them() -> None:
    told = hidden(of(referrals=(ReferralFact(proposed_at=MONDAY),) * 4, manual=(MONDAY,) * 8), FEW)

    assert (told.referrals, told.manual_each) == (HIDDEN, None)


def test_lead_time_of_few_is_not_told() -> None:
    referrals = (ReferralFact(delivered_at=MONDAY, read_at=MONDAY + days(1)),) * 4

    assert stage(hidden(of(referrals=referrals), FEW), "read") == (HIDDEN, None, None)


# --- periods ----------------------------------------------------------------------------------------


def test_week_before_is_monday_to_sunday() -> None:
    for day in (date(2026, 11, 30), date(2026, 12, 6)):
        assert week_before(day) == Period(date(2026, 11, 23), date(2026, 11, 29))
    assert weeks_to(week_before(date(2026, 11, 30)), 2)[0].first == date(2026, 11, 16)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2027, 1, 1), date(2026, 7, 1), date(2026, 12, 31)),
        (date(2026, 6, 30), date(2025, 7, 1), date(2025, 12, 31)),
        (date(2026, 7, 1), date(2026, 1, 1), date(2026, 6, 30)),
    ],
)
def test_half_year_is_the_last_whole_one(day: date, first: date, last: date) -> None:
    half = half_year_before(day)

    assert half == Period(first, last)
    assert len(months_of(half)) == 6


def test_period_begins_and_ends_at_danish_midnight() -> None:
    assert NOVEMBER.since == datetime(2026, 10, 31, 23, 0, tzinfo=UTC)
    assert NOVEMBER.until == datetime(2026, 11, 30, 23, 0, tzinfo=UTC)
    assert NOVEMBER.holds(datetime(2026, 11, 30, 22, 59, tzinfo=UTC))
    assert not NOVEMBER.holds(datetime(2026, 11, 30, 23, 0, tzinfo=UTC))
