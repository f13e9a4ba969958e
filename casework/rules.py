"""The programme's own settings (rules 4.3 and 2.3), with the defaults proposed there.

They are stored in the database with who decided and when; `Rules.decided` lays those over the
defaults. Nothing in here is about machines or mail: those settings are in `app.settings`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import time, timedelta
from typing import Any, Self


@dataclass(frozen=True, kw_only=True)
class Rules:
    """One municipality's choices. Working days (wd) are counted by `casework.workdays`."""

    right_weekend_rollover: bool = False  # A4
    right_require_active_agreement_on_start: bool = True  # A12
    right_first_job_min_months: int = 12  # A5
    right_first_job_min_hours: int = 15  # A5
    right_max_backdate_days: int = 365  # A21: older than this the year is already over
    right_notice_days: tuple[int, ...] = (90, 60, 30, 14, 7, 1)
    permission_recall: timedelta = timedelta(hours=2)  # A22
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
    dormant_wd: int = 10
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
    automatic_send: bool = False

    @classmethod
    def decided(cls, settings: Mapping[str, str]) -> Self:
        """The defaults with the stored decisions on top.

        Raises ValueError for a name there is no rule of, or a value that does not fit it.
        """
        defaults = {field.name: field.default for field in fields(cls)}
        if unknown := settings.keys() - defaults.keys():
            raise ValueError(f"no such rule: {', '.join(sorted(unknown))}")
        return cls(**{name: _parsed(defaults[name], text) for name, text in settings.items()})


def _parsed(default: object, text: str) -> Any:
    match default:
        case bool():
            return {"true": True, "false": False}[text]
        case int():
            return int(text)
        case timedelta():
            return timedelta(minutes=int(text))
        case time():
            return time.fromisoformat(text)
        case _:
            return tuple(int(part) for part in text.split(","))
