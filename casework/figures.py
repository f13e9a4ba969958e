"""The numbers of a period (R17, R18, P16, lead times, duties): counted from facts, nothing else.

No company and no caseworker is counted by itself, so nobody can be ranked (P18). What goes to the
committee is `hidden` first: a number of fewer than five persons is not told.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil
from statistics import median
from typing import Literal

from casework.facts import Facts, ReferralFact
from casework.model import Origin, Stayed, VacancyEnd
from casework.periods import Period
from casework.rules import Rules
from casework.workdays import workdays_later

Hidden = Literal["hidden", "held"]
HIDDEN: Hidden = "hidden"  # too few
HELD: Hidden = "held"  # enough, but a hidden one could be worked out from it
Count = int | Hidden
FEW = 5
"""Numbers of 1 to 4 persons are told to nobody outside the job centre."""

_DAY = 86_400
_NINETY = 0.9
_KNOWN_ENDS = {VacancyEnd.FILLED_PARTNER, VacancyEnd.FILLED_OTHER, VacancyEnd.WITHDRAWN}
STAGES = ("posted", "candidates", "sent", "read", "invited", "interview", "outcome", "job")
DUTIES = ("read", "invite")
FLOW = ("sent", "interviews", "hired")


@dataclass(frozen=True)
class Share:
    """`part` of `whole`; both hidden where either would tell of too few."""

    part: Count
    whole: Count

    @property
    def percent(self) -> int | None:
        """Rounded; None where there is nothing to divide, or it is hidden."""
        if isinstance(self.part, str) or isinstance(self.whole, str) or not self.whole:
            return None
        return round(100 * self.part / self.whole)


@dataclass(frozen=True, kw_only=True)
class Stage:
    """How long one step took, in days: the half was quicker than `median`, nine of ten than `ninety`."""

    name: str
    count: Count
    median: float | None
    ninety: float | None


@dataclass(frozen=True, kw_only=True)
class Figures:
    """One period's numbers. `origins` and `stayed` sum up to what stands above them."""

    period: Period
    registered: Count
    origins: Mapping[str, Count]
    employed: Count
    stayed: Mapping[str, Count]
    flow: Mapping[str, Count]
    outcomes: Share
    postings: Share
    duties: Mapping[str, Share]
    duty_unmet: Count
    stages: tuple[Stage, ...]
    manual: int
    referrals: Count
    manual_most: int

    @property
    def manual_each(self) -> float | None:
        """Manual actions of caseworkers a referral (R17); None where there was none, or few."""
        if isinstance(self.referrals, str) or not self.referrals:
            return None
        return round(self.manual / self.referrals, 1)


def figures(facts: Facts, period: Period, rules: Rules, now: datetime) -> Figures:
    """The numbers of `period`; what is not due at `now` (aware) is not counted as missed."""
    registered = [one for one in facts.partners if period.holds(one.registered_on)]
    told = [one for one in facts.partners if period.holds(one.stayed_told_on)]
    closed = [one for one in facts.vacancies if period.holds(one.closed_at)]
    over = [one for one in facts.referrals if period.holds(one.interview_over_at)]
    origins, stayed = Counter(p.origin for p in registered), Counter(p.stayed for p in told)
    return Figures(
        period=period,
        registered=len(registered),
        origins={one.value: origins[one] for one in Origin},
        employed=sum(period.holds(one.employed_on) for one in facts.partners),
        stayed={one.value: stayed[one] for one in (Stayed.STAYED, Stayed.MOVED)},
        flow=flow(facts, period),
        outcomes=Share(sum(one.outcome_at is not None for one in over), len(over)),
        postings=Share(sum(one.because in _KNOWN_ENDS for one in closed), len(closed)),
        duties={name: _duty(name, facts.referrals, period, rules, now) for name in DUTIES},
        duty_unmet=sum(
            one.duty_unmet and period.holds(one.vacancy_closed_at) for one in facts.referrals
        ),
        stages=tuple(_stage(name, facts, period) for name in STAGES),
        manual=sum(period.holds(moment) for moment in facts.manual),
        referrals=sum(period.holds(one.proposed_at) for one in facts.referrals),
        manual_most=rules.manual_actions_most,
    )


def flow(facts: Facts, period: Period) -> dict[str, Count]:
    """CVs sent, interviews held and hires in a period."""
    referrals = facts.referrals
    return {
        "sent": sum(period.holds(one.delivered_at) for one in referrals),
        "interviews": sum(period.holds(one.interview_over_at) for one in referrals),
        "hired": sum(period.holds(one.hired_at) for one in referrals),
    }


# --- duties ---------------------------------------------------------------------------------------


def _duty(
    name: str, referrals: Iterable[ReferralFact], period: Period, rules: Rules, now: datetime
) -> Share:
    """Kept in time, of those whose time ran out in the period or that were kept in it."""
    due = [
        (until, kept)
        for one in referrals
        if (duty := _due(name, one, rules))
        for until, kept in [duty]
        if period.holds(until) and (until <= now or kept is not None)
    ]
    return Share(sum(kept is not None and kept <= until for until, kept in due), len(due))


def _due(name: str, one: ReferralFact, rules: Rules) -> tuple[datetime, datetime | None] | None:
    """Until when the duty was to be kept, and when it was; None where there is none (yet)."""
    if one.delivered_at is None:
        return None
    if name == "read":
        return workdays_later(one.delivered_at, rules.read_ack_wd, rules, chasing=True), one.read_at
    if one.qualified_at is not None:
        return workdays_later(
            one.qualified_at, rules.invite_wd, rules, chasing=True
        ), one.invited_at
    if one.invited_at is not None:
        return workdays_later(
            one.delivered_at, rules.decision_wd, rules, chasing=True
        ), one.invited_at
    return None


# --- lead times -----------------------------------------------------------------------------------


def _stage(name: str, facts: Facts, period: Period) -> Stage:
    took = sorted(
        (end - begin).total_seconds() / _DAY
        for begin, end in _spans(name, facts)
        if begin is not None and end is not None and period.holds(end) and end >= begin
    )
    if not took:
        return Stage(name=name, count=0, median=None, ninety=None)
    ninety = took[ceil(_NINETY * len(took)) - 1]
    return Stage(name=name, count=len(took), median=round(median(took), 1), ninety=round(ninety, 1))


def _spans(name: str, facts: Facts) -> Iterator[tuple[datetime | None, datetime | None]]:
    match name:
        case "posted":
            yield from ((one.first_contact_at, one.open_at) for one in facts.vacancies)
        case "candidates":
            yield from ((one.first_contact_at, one.first_cv_at) for one in facts.vacancies)
        case "sent":
            yield from ((one.proposed_at, one.delivered_at) for one in facts.referrals)
        case "read":
            yield from ((one.delivered_at, one.read_at) for one in facts.referrals)
        case "invited":
            yield from ((one.delivered_at, one.invited_at) for one in facts.referrals)
        case "interview":
            yield from ((one.invited_at, one.interview_over_at) for one in facts.referrals)
        case "outcome":
            yield from ((one.interview_over_at, one.outcome_at) for one in facts.referrals)
        case _:
            for one in facts.partners:
                days = one.registered_on, one.employed_on
                begin, end = (Period(day, day).since if day else None for day in days)
                yield begin, end


# --- what is not told -----------------------------------------------------------------------------


def hidden(one: Figures, below: int) -> Figures:
    """The same with every number of 1 to `below` - 1 persons or cases taken out, and what would
    give it away by subtraction."""
    return replace(
        one,
        registered=_few(one.registered, below),
        origins=hide(one.origins, below),
        employed=_few(one.employed, below),
        stayed=hide(one.stayed, below),
        flow={name: _few(count, below) for name, count in one.flow.items()},
        outcomes=_hide_share(one.outcomes, below),
        postings=_hide_share(one.postings, below),
        duties={name: _hide_share(share, below) for name, share in one.duties.items()},
        duty_unmet=_few(one.duty_unmet, below),
        referrals=_few(one.referrals, below),
        stages=tuple(_hide_stage(stage, below) for stage in one.stages),
    )


def hide(cells: Mapping[str, Count], below: int) -> dict[str, Count]:
    """Cells whose sum may be known: the few are hidden, and the next smallest held back for as long
    as those away together would still be few. Nobody can be recognised in a 0, so it stays."""
    known = {name: count for name, count in cells.items() if not isinstance(count, str)}
    few = {name for name, count in known.items() if 0 < count < below}
    away = set(few)
    left = sorted((count, name) for name, count in known.items() if count >= below)
    for _, name in left:
        if not away or (len(away) > 1 and sum(known[one] for one in away) >= below):
            break
        away.add(name)
    marks = {name: HIDDEN if name in few else HELD for name in away}
    return {name: marks.get(name, count) for name, count in cells.items()}


def hide_rows(rows: Sequence[Mapping[str, Count]], below: int) -> list[dict[str, Count]]:
    """A table of parts (months, say), hidden column by column: the sums stand elsewhere."""
    columns = {
        name: hide({str(number): row[name] for number, row in enumerate(rows)}, below)
        for name in (rows[0] if rows else ())
    }
    return [
        {name: cells[str(number)] for name, cells in columns.items()} for number in range(len(rows))
    ]


def _few(count: Count, below: int) -> Count:
    return HIDDEN if isinstance(count, int) and 0 < count < below else count


def _hide_share(share: Share, below: int) -> Share:
    if isinstance(share.part, str) or isinstance(share.whole, str):
        return share
    if 0 < share.whole < below:
        return Share(HIDDEN, HIDDEN)
    rest = share.whole - share.part
    return Share(HIDDEN, share.whole) if 0 < share.part < below or 0 < rest < below else share


def _hide_stage(stage: Stage, below: int) -> Stage:
    if _few(stage.count, below) != HIDDEN:
        return stage
    return Stage(name=stage.name, count=HIDDEN, median=None, ninety=None)
