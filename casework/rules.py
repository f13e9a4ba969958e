"""The programme's own settings (rules 4.3 and 2.3), with the defaults proposed there.

They are stored in the database with who decided and when; `Rules.decided` lays those over the
defaults. Nothing in here is about machines or mail: those settings are in `app.settings`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, time, timedelta
from typing import Any, Self, get_args, get_origin

from casework.practice import POINTS
from casework.typed import is_address


@dataclass(frozen=True, kw_only=True)
class Rules:
    """One municipality's choices. Working days (wd) are counted by `casework.workdays`."""

    right_weekend_rollover: bool = False  # A4
    right_subsidised_ends: bool = False  # A6
    right_require_active_agreement_on_start: bool = True  # A12
    right_first_job_min_months: int = 12  # A5
    right_first_job_min_hours: int = 15  # A5
    right_max_backdate_days: int = 365  # A21: older than this the year is already over
    right_notice_days: tuple[int, ...] = (90, 60, 30, 14, 7, 1)
    shortlist_wait: timedelta = timedelta(minutes=10)  # for more CVs to the same vacancy
    permission_recall: timedelta = timedelta(hours=2)  # A22
    cv_blind: bool = False  # without name, contact details and address until an interview
    cv_original_when_clean: bool = False  # the file as it came, where nothing had to go
    interview_length: timedelta = timedelta(minutes=60)
    interview_books_on_standing_yes: bool = True
    reopen_within: timedelta = timedelta(days=14)  # row 31
    partner_reply_wd: int = 2
    read_ack_wd: int = 2
    decision_wd: int = 5
    invite_wd: int = 5
    partner_confirm_wd: int = 1
    partner_answer_wd: int = 3
    rebook_wd: int = 2
    outcome_after: timedelta = timedelta(hours=1)
    outcome_task_wd: int = 3
    outcome_leader_wd: int = 6
    pending_wd: int = 3  # who says "not decided yet" is left in peace so long
    dormant_wd: int = 10
    review_not_qualified_wd: int = 2
    fix_route_wd: int = 1
    gone_wd: int = 2
    to_leader_wd: int = 2  # so long after its day an overdue task is the leader's too
    breach: timedelta = timedelta(hours=72)
    breach_warning: timedelta = timedelta(hours=24)
    barrier_contact_wd: int = 1
    barrier_follow_up_wd: int = 10
    barrier_follow_up_days: int = 30
    upskilling_rejected_wd: int = 1  # 5 at most (2.3); not in the hour of the no
    upskilling_right_wd: int = 5  # R08: so long after the right began
    still_interested_after: int = 3  # unanswered questions in a row
    service_post: timedelta = timedelta(hours=24)  # A24: clock hours on working days
    service_candidates_wd: int = 2  # A25
    service_warning: timedelta = timedelta(hours=4)
    shortlist_least: int = 4  # 0: nobody is warned
    shortlist_at: time = time(14, 0)
    vacancy_nearing_wd: int = 2
    retention_months: int = 6
    retention_years: int = 3
    mail_kept_days: int = 180  # a mail that was dealt with, as it came in
    closed_days: tuple[date, ...] = ()  # the municipality's own
    pauses: tuple[str, ...] = ()  # nobody is chased: "07-06/07-31,12-23/01-02"
    address_check_wd: int = 2
    letter_gives_up: timedelta = timedelta(days=3)
    undo_within: timedelta = timedelta(hours=24)
    ladder_at: time = time(9, 0)
    mail_from: time = time(8, 0)
    mail_until: time = time(16, 0)
    chat_from: time = time(8, 0)
    chat_until: time = time(20, 0)
    digest_at: time = time(7, 30)
    digest_when_empty: bool = True
    digest_most: int = 25  # lines told in full; the rest is counted
    overview_at: time = time(8, 0)  # the leader's, on the week's first working day
    manual_actions_most: int = 5  # R17: a referral
    stayed_after_days: int = 180  # R18; 0: nobody is asked
    primary_contact: bool = True  # P01
    question_guide: bool = False  # P12
    forecast_panel: bool = False  # P03
    callout: bool = False  # P04
    callout_below: int = 4  # fewer candidates of our own than this
    callout_addresses: tuple[str, ...] = ()  # the neighbouring job centres'
    callout_until: time = time(15, 0)  # the day's result goes to a caseworker
    partnership: bool = False  # P10
    partnership_points: tuple[str, ...] = ()  # what the seven points are about
    group_days: bool = False  # P09
    automatic_send: bool = False

    @classmethod
    def check(cls, name: str, text: str) -> None:
        """Raises ValueError, with words for who decides, where the rule must not be set to this.

        `decided` asks for less: a value stored before its bounds were written stops no service.
        """
        kind = next(field.type for field in fields(cls) if field.name == name)
        try:
            value = _parsed(kind, text)
        except (KeyError, ValueError):
            raise ValueError(f"{name} cannot be {text!r}: write {_wanted(name, kind)}") from None
        if not _fits(name, value):
            raise ValueError(f"{name} cannot be {text!r}: write {_wanted(name, kind)}")

    @classmethod
    def decided(cls, settings: Mapping[str, str]) -> Self:
        """The defaults with the stored decisions on top.

        Raises ValueError for a name there is no rule of, or a value that does not fit it.
        """
        kinds = {field.name: field.type for field in fields(cls)}
        if unknown := settings.keys() - kinds.keys():
            raise ValueError(f"no such rule: {', '.join(sorted(unknown))}")
        return cls(**{name: _parsed(kinds[name], text) for name, text in settings.items()})


def _parsed(kind: object, text: str) -> Any:
    if get_origin(kind) is tuple:
        one = get_args(kind)[0]
        return tuple(_PARSERS[one](part.strip()) for part in text.split(",") if part.strip())
    return _PARSERS[kind](text)


_PARSERS: dict[object, Callable[[str], Any]] = {
    bool: lambda text: {"true": True, "false": False}[text],
    int: int,
    str: str,
    timedelta: lambda text: timedelta(minutes=int(text)),
    time: time.fromisoformat,
    date: date.fromisoformat,
}


_WITHIN: dict[str, tuple[int, int]] = {
    "callout_below": (0, 100),
    "digest_most": (1, 500),  # with 0 the digest would tell of nothing
    "manual_actions_most": (0, 100),
    "stayed_after_days": (0, 3650),
    "mail_kept_days": (1, 3650),
}
"""The least and the most of a number; of every other one the least is 0."""

_ANY = (0, 100_000)

_WANTED: dict[object, str] = {
    bool: "true or false",
    str: "words",
    timedelta: "how many minutes it is, 0 or more",
    time: "a time of day such as 07:30",
    date: "a day such as 2026-12-24",
}


def _fits(name: str, value: Any) -> bool:
    match value:
        case bool():
            return True
        case int():
            least, most = _WITHIN.get(name, _ANY)
            return least <= value <= most
        case timedelta():
            return value >= timedelta(0)
        case time():
            return value.tzinfo is None  # all times are local
        case tuple() if name == "callout_addresses":
            return all(map(is_address, value))
        case tuple() if name == "partnership_points":
            return len(value) <= POINTS
        case tuple():
            return all(_fits(name, one) for one in value)
        case _:
            return True


def _wanted(name: str, kind: object) -> str:
    """What may be written, in words."""
    if name == "callout_addresses":
        return "mail addresses, with commas between them"
    if name == "partnership_points":
        return f"at most {POINTS} points, with commas between them"
    if get_origin(kind) is tuple:
        return f"one or more, with commas between them, each {_wanted(name, get_args(kind)[0])}"
    if kind is int:
        least, most = _WITHIN.get(name, _ANY)
        return f"a whole number from {least} to {most}"
    return _WANTED[kind]
