"""Somebody did not come to an interview: the other side is asked before it counts (row 20, 2.5).

A partner who is said to have stayed away is asked first. A company that stayed away is a
caseworker's at once, and never counts against the partner.
"""

from datetime import datetime

from casework.actions.carry_out import carry_out
from casework.actions.dossier import dossier
from casework.actions.log import happened
from casework.actions.outcomes import interview_over
from casework.actions.post import post_about_referral
from casework.actions.todo import file_about_referral
from casework.errors import RefusedError
from casework.events import By, Event, Name, Role
from casework.letters import Letter, Side
from casework.model import Referral, State, Subject
from casework.ports import Work
from casework.tasks import TaskKind

_PARTNER_STAYED_AWAY = "company.says_no_show"
_COMPANY_STAYED_AWAY = "partner.says_no_show"


def partner_stayed_away(
    work: Work, referral: Referral, by: By, now: datetime, *, quote: str
) -> Referral:
    """The company says that the partner did not come: the partner is asked, nothing moves yet."""
    referral = _after_interview(work, referral, now)
    happened(work, Subject.REFERRAL, referral.id, _PARTNER_STAYED_AWAY, by, now, words=quote)
    if by.confirmed:
        return confirm(work, referral, Role.PARTNER, by, now, quote)
    _ask(work, referral, Letter.NO_SHOW_QUESTION, Side.PARTNER, now)
    return referral


def company_stayed_away(
    work: Work, referral: Referral, by: By, now: datetime, *, quote: str
) -> Referral:
    """The partner says that nobody received her: a caseworker sees it at once, the company is asked."""
    referral = _after_interview(work, referral, now)
    happened(work, Subject.REFERRAL, referral.id, _COMPANY_STAYED_AWAY, by, now, words=quote)
    _file(work, referral, Role.COMPANY, now, quote)
    _ask(work, referral, Letter.NO_SHOW_QUESTION_COMPANY, Side.COMPANY, now)
    return referral


def partner_answers(
    work: Work, referral: Referral, by: By, now: datetime, *, came: bool
) -> Referral:
    """The partner's word on not having come: a yes counts, a no is a contradiction for a person."""
    said = [
        row.words
        for row in work.events.of(Subject.REFERRAL, referral.id)
        if row.name == _PARTNER_STAYED_AWAY
    ]
    if not said or referral.state is not State.AWAITING_OUTCOME:
        raise RefusedError("too_late")
    answer = "was_there" if came else "was_not_there"
    happened(work, Subject.REFERRAL, referral.id, f"partner.{answer}", by, now, words=answer)
    if not came:
        return confirm(work, referral, Role.PARTNER, by, now, said[-1])
    _file(work, referral, Role.PARTNER, now, "\n---\n".join((said[-1], answer)))
    return referral


def confirm(
    work: Work, referral: Referral, absent: Role, by: By, now: datetime, quote: str = ""
) -> Referral:
    """Both sides, or a caseworker, say who stayed away: a new time the first time, then a person."""
    spoken = By(
        role=Role.MAIL, actor=by.actor, channel=by.channel, source=by.source, confirmed=True
    )
    event = Event(name=Name.NO_SHOW, by=spoken, absent=absent, words=quote)
    return carry_out(work, referral, event, now)


def _after_interview(work: Work, referral: Referral, now: datetime) -> Referral:
    referral = interview_over(work, referral, now)
    if referral.state is not State.AWAITING_OUTCOME:
        raise RefusedError("interview_not_over")
    return referral


def _ask(work: Work, referral: Referral, letter: Letter, side: Side, now: datetime) -> None:
    about = dossier(work, referral)
    held = about.interview.id if about.interview else 0
    post_about_referral(
        work,
        letter,
        side,
        about,
        key=f"referral:{referral.id}:{letter}:{held}",  # once an interview, however often it is said
        now=now,
        asks=True,
    )


def _file(work: Work, referral: Referral, absent: Role, now: datetime, quote: str) -> None:
    file_about_referral(
        work,
        TaskKind.NO_SHOW,
        dossier(work, referral),
        now,
        key=f"{absent}:{referral.version}",
        quote=quote,
        proposes={"absent": absent.value},
        absent=absent.name.lower(),
    )
