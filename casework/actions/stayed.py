"""Did they stay (R18)? The partner is asked once, half a year after the job; only the answer is kept."""

from dataclasses import replace
from datetime import datetime, timedelta

from casework.actions.log import happened
from casework.actions.post import link, post_to_partner
from casework.actions.todo import file_task
from casework.events import By
from casework.letters import Button, Letter
from casework.model import Origin, Partner, RightEnd, Stayed, Subject
from casework.ports import Work
from casework.tasks import TaskKind
from casework.workdays import is_workday, local_date

ANSWERS: dict[str, Stayed | Origin] = {
    "stayed": Stayed.STAYED,
    "moved": Stayed.MOVED,
    "from_denmark": Origin.DENMARK,
    "from_abroad": Origin.ABROAD,
}
"""What the links of the letter say."""


def ask_who_stayed(work: Work, now: datetime) -> int:
    """Asks whose first job is so many days old; who cannot be written to is a caseworker's to ask."""
    today = local_date(now)
    after = work.rules.stayed_after_days
    if not after or not is_workday(today, work.rules) or not work.once(f"stayed:{today}", now):
        return 0
    asked = 0
    for right in work.rights.where(ended_because=RightEnd.FIRST_JOB):
        old_enough = right.ended_on is not None and right.ended_on + timedelta(days=after) <= today
        if old_enough and work.once(f"stayed:right:{right.id}", now):
            asked += _ask(work, work.partners.get(right.partner_id), now)
    return asked


def _ask(work: Work, partner: Partner, now: datetime) -> int:
    if partner.forgotten_at is not None or partner.stayed is not Stayed.UNKNOWN:
        return 0
    if not partner.can_be_written_to:
        file_task(
            work,
            TaskKind.STAYED_QUESTION,
            Subject.PARTNER,
            partner.id,
            now,
            key="stayed",
            context={"partner": partner.name},
        )
        return 1
    unknown = partner.origin is Origin.UNKNOWN
    asked = [name for name, told in ANSWERS.items() if isinstance(told, Stayed) or unknown]
    post_to_partner(
        work,
        Letter.STAYED_QUESTION,
        partner,
        {
            "partner_name": partner.name,
            "origin_unknown": unknown,
            "links": {name: link(work, "stay", partner.id, name, now) for name in asked},
        },
        key=f"stayed:{partner.id}",
        now=now,
        chasing=True,
        buttons=tuple((Button(label=one, data=f"s:{partner.id}:{one}"),) for one in asked),
    )
    return 1


def tell(work: Work, partner: Partner, told: Stayed | Origin, by: By, now: datetime) -> Partner:
    """The partner's own word, or a caseworker's who asked; the newest counts."""
    happened(work, Subject.PARTNER, partner.id, f"partner.{told}", by, now)
    if isinstance(told, Origin):
        return work.partners.save(partner, replace(partner, origin=told))
    return work.partners.save(
        partner, replace(partner, stayed=told, stayed_told_on=local_date(now))
    )
