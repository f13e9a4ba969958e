"""When clocks are due: counted in working days, from days of the case, or around an interview.

All moments are UTC; all days are days in Europe/Copenhagen.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from casework.clocks import CHASING, ClockKind, ladder
from casework.events import Channel
from casework.model import LOCAL
from casework.rules import Rules
from casework.workdays import (
    add_workdays,
    at_local,
    is_workday,
    last_workday,
    local_date,
    next_office_moment,
    next_workday,
    work_hours_later,
    workdays_later,
)


@dataclass(frozen=True, kw_only=True)
class Anchors:
    """The days and times of a case that its clocks are counted from; None where it has none."""

    interview: tuple[datetime, datetime] | None = None
    begins_on: date | None = None
    registered_on: date | None = None
    last_day: date | None = None
    ended_on: date | None = None
    review_due: date | None = None
    deadline: date | None = None
    first_contact_at: datetime | None = None


NO_ANCHORS = Anchors()


def due_times(
    kind: ClockKind, now: datetime, rules: Rules, anchors: Anchors = NO_ANCHORS
) -> tuple[datetime, ...]:
    """When a clock that is started `now` is first due, in UTC.

    Several where a kind gives notice several times; none where the case has nothing to count from,
    or where what it would warn of is over already.
    """
    match kind:
        case ClockKind.RECALL_WINDOW:
            return (now + rules.permission_recall,)
        case ClockKind.REMIND_DAY | ClockKind.REMIND_HOURS | ClockKind.OUTCOME:
            return _around_interview(kind, now, rules, anchors)
        case ClockKind.BREACH:
            return (now + rules.breach - rules.breach_warning,)
        case ClockKind.RIGHT_BEGINS:
            return _midnight(anchors.begins_on)
        case ClockKind.RIGHT_EXPIRY:
            return _midnight(anchors.last_day, days_after=1)
        case ClockKind.RIGHT_NOTICE:
            return _notices(now, rules, anchors)
        case ClockKind.RIGHT_REVIEW if anchors.review_due:
            return (_morning(add_workdays(anchors.review_due, rules.to_leader_wd, rules), rules),)
        case ClockKind.RETENTION:
            return _midnight(_deletion_day(rules, anchors))
        case ClockKind.AGREEMENT_END:
            return _midnight(anchors.ended_on, days_after=1)
        case ClockKind.VACANCY_DEADLINE:
            return _midnight(anchors.deadline, days_after=1)
        case (
            ClockKind.VACANCY_NEARING
            | ClockKind.SHORTLIST
            | ClockKind.SERVICE_POST
            | ClockKind.SERVICE_CANDIDATES
        ):
            return _of_service(kind, now, rules, anchors)
        case _:
            return (rung_due(kind, 0, now, rules),)


def rung_due(kind: ClockKind, step: int, started_at: datetime, rules: Rules) -> datetime:
    """When rung `step` (from 0) of a clock is due. The outcome ladder asks at 09:00 (2.3)."""
    rung = ladder(kind, rules)[step]
    if rung.days is not None:
        return started_at + timedelta(days=rung.days)
    chasing = kind in CHASING
    if kind is ClockKind.OUTCOME_LADDER:
        # From the day on which the first question goes out: in the evening nobody is asked.
        began = local_date(next_office_moment(started_at, Channel.EMAIL, rules))
        day = add_workdays(began, rung.after, rules, chasing=chasing)
        return at_local(day, rules.ladder_at)
    return workdays_later(started_at, rung.after, rules, chasing=chasing)


def _around_interview(
    kind: ClockKind, now: datetime, rules: Rules, anchors: Anchors
) -> tuple[datetime, ...]:
    if anchors.interview is None:
        return ()
    starts, ends = anchors.interview
    if kind is ClockKind.OUTCOME:
        return (ends + rules.outcome_after,)
    if kind is ClockKind.REMIND_HOURS:
        due = starts - timedelta(hours=2)
    else:
        # On a working day: one that waited for Monday morning would come together with the other.
        due = _in_office(starts - timedelta(hours=24), rules)
    # The letter that just told of the interview is reminder enough.
    return (due,) if due > now else ()


def _midnight(day: date | None, days_after: int = 0) -> tuple[datetime, ...]:
    return () if day is None else (at_local(day + timedelta(days=days_after), time()),)


def _morning(day: date, rules: Rules) -> datetime:
    return at_local(day, rules.ladder_at)


def _notices(now: datetime, rules: Rules, anchors: Anchors) -> tuple[datetime, ...]:
    """Before the last day, on working days: a notice that waited for one would come too late."""
    last = anchors.last_day
    if last is None:
        return ()
    days = {last_workday(last - timedelta(days=days), rules) for days in rules.right_notice_days}
    moments = (at_local(day, rules.mail_from) for day in sorted(days))
    return tuple(moment for moment in moments if moment > now)


def _deletion_day(rules: Rules, anchors: Anchors) -> date | None:
    """Six months after the right ended, and three years after registration at the latest (2.3)."""
    if anchors.ended_on is None:
        return None
    day = months_later(anchors.ended_on, rules.retention_months)
    if anchors.registered_on is None:
        return day
    return min(day, months_later(anchors.registered_on, 12 * rules.retention_years))


def months_later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def _of_service(
    kind: ClockKind, now: datetime, rules: Rules, anchors: Anchors
) -> tuple[datetime, ...]:
    """The clocks of P04, P06 and P07: a person is warned in office hours before one breaks."""
    if kind is ClockKind.VACANCY_NEARING:
        return _nearing(now, rules, anchors)
    first = anchors.first_contact_at or now
    if kind is ClockKind.SERVICE_POST:
        breaks = work_hours_later(first, rules.service_post, rules)
    elif kind is ClockKind.SERVICE_CANDIDATES:
        breaks = workdays_later(first, rules.service_candidates_wd, rules)
    elif not rules.shortlist_least:
        return ()
    else:
        return (_next_at(now, rules.shortlist_at, rules),)
    return (max(_in_office(breaks - rules.service_warning, rules), now),)


def _nearing(now: datetime, rules: Rules, anchors: Anchors) -> tuple[datetime, ...]:
    """Some working days before the deadline, or on its own morning where it is near already."""
    if anchors.deadline is None:
        return ()
    day = last_workday(anchors.deadline, rules)
    for _ in range(rules.vacancy_nearing_wd):
        day = last_workday(day - timedelta(days=1), rules)
    for moment in (_morning(day, rules), _morning(anchors.deadline, rules)):
        if moment > now:
            return (moment,)
    return ()


def _next_at(now: datetime, clock: time, rules: Rules) -> datetime:
    """That time of day today, or on the next working day."""
    local = now.astimezone(LOCAL)
    day = local.date()
    if not is_workday(day, rules) or local.time() >= clock:
        day = next_workday(day, rules)
    return at_local(day, clock)


def _in_office(moment: datetime, rules: Rules) -> datetime:
    """`moment`, or the last time before it at which somebody is at work."""
    local = moment.astimezone(LOCAL)
    day = local.date() if local.time() >= rules.mail_from else local.date() - timedelta(days=1)
    day = last_workday(day, rules)
    closes = at_local(day, rules.mail_until) - timedelta(hours=1)
    return min(moment, closes)
