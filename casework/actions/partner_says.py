"""A partner's word about a referral, by button, link or mail: the same actions whichever way."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from casework.actions import answers, no_shows, outcomes
from casework.actions.carry_out import carry_out
from casework.actions.dossier import Dossier, dossier, latest_interview
from casework.actions.ladders import withdraw
from casework.actions.log import happened
from casework.actions.post import post_about_referral, post_to_partner
from casework.actions.refer import live_of
from casework.actions.todo import file_about_referral
from casework.errors import RefusedError
from casework.events import By, Event, Name, Role
from casework.letters import Letter, Side
from casework.model import (
    Answer,
    InterviewState,
    Outcome,
    Permission,
    Referral,
    State,
    Subject,
)
from casework.ports import Work
from casework.readings import Slot
from casework.replies.undo import takes_back
from casework.tasks import TaskKind


class Says(StrEnum):
    """What a partner can say about one referral; `slot:<n>` chooses one of the times offered."""

    SHARE_YES = "share_yes"
    SHARE_NO = "share_no"
    RECALL = "recall"
    COMING = "coming"
    CANNOT_COME = "cannot_come"
    SLOT = "slot"
    GOT_JOB = "got_job"
    NOT_GOT_JOB = "not_got_job"
    NOT_HEARD = "not_heard"
    NOBODY_CAME = "nobody_came"
    WAS_THERE = "was_there"
    WAS_NOT_THERE = "was_not_there"
    WITHDRAWS = "withdraws"
    WITHDRAWS_ALL = "withdraws_all"
    UNDO = "undo"


_OUTCOMES = {
    Says.GOT_JOB: Outcome.HIRED,
    Says.NOT_GOT_JOB: Outcome.REJECTED,
    Says.NOT_HEARD: Outcome.PENDING,
}


def partner_says(
    work: Work,
    referral: Referral,
    says: Says,
    by: By,
    now: datetime,
    *,
    choice: int = 0,
    quote: str = "",
) -> Referral:
    """The referral after it. Raises RefusedError where it is too late or makes no sense any more.

    What was noted is told back to the partner, who can take it back for a day.
    """
    if says is Says.UNDO:
        answers.undo_latest(work, referral, by, now)
        return work.referrals.get(referral.id)
    before = answers.standing(work, referral)
    after = _carried_out(work, referral, says, by, now, choice, quote)
    withdraw(work, after.id, Side.PARTNER)
    answer = answers.keep(work, before, after, by, says.value, now)
    _note(work, after, _NOTED[says], answer, now)
    return after


_NOTED = {
    Says.SHARE_YES: "share_yes",
    Says.SHARE_NO: "share_no",
    Says.RECALL: "recall",
    Says.WITHDRAWS: "withdrawn",
    Says.COMING: "coming",
    Says.SLOT: "slot",
    Says.CANNOT_COME: "cannot_come",
    Says.GOT_JOB: "outcome",
    Says.NOT_GOT_JOB: "outcome",
    Says.NOT_HEARD: "outcome",
    Says.NOBODY_CAME: "outcome",
    Says.WAS_THERE: "outcome",
    Says.WAS_NOT_THERE: "outcome",
    Says.WITHDRAWS_ALL: "withdrawn",
}


def _carried_out(
    work: Work, referral: Referral, says: Says, by: By, now: datetime, choice: int, quote: str
) -> Referral:
    match says:
        case Says.SHARE_YES:
            return carry_out(work, referral, Event(name=Name.PARTNER_YES, by=by), now)
        case Says.SHARE_NO:
            return carry_out(work, referral, Event(name=Name.PARTNER_NO, by=by), now)
        case Says.RECALL:
            return carry_out(work, referral, Event(name=Name.RECALL, by=by), now)
        case Says.WITHDRAWS:
            return carry_out(work, referral, _no_more(referral, by, quote), now)
        case Says.WITHDRAWS_ALL:
            return _withdraw_all(work, referral, by, now, quote)
        case Says.COMING | Says.SLOT:
            return _coming(work, referral, choice, by, now)
        case Says.CANNOT_COME:
            return _cannot_come(work, referral, by, now, quote)
        case Says.NOBODY_CAME:
            words = quote or says.value
            return no_shows.company_stayed_away(work, referral, by, now, quote=words)
        case Says.WAS_THERE | Says.WAS_NOT_THERE:
            came = says is Says.WAS_THERE
            return no_shows.partner_answers(work, referral, by, now, came=came)
        case _:
            return outcomes.told(
                work, referral, Role.PARTNER, _OUTCOMES[says], by, now, quote=quote or says.value
            )


def _no_more(referral: Referral, by: By, quote: str) -> Event:
    """Who has been offered the job and does not want it says no to that (row 22)."""
    if referral.state is State.OFFERED:
        why = quote or Says.WITHDRAWS.value
        return Event(name=Name.PARTNER_DECLINES, by=by, words=quote, note=why)
    return Event(name=Name.PARTNER_WITHDRAWS, by=by, words=quote)


def _coming(work: Work, referral: Referral, choice: int, by: By, now: datetime) -> Referral:
    """A yes to the time that is booked already is passed on; a chosen time is booked (row 16)."""
    if referral.state is State.BOOKED:
        happened(work, Subject.REFERRAL, referral.id, "partner.coming", by, now)
        _tell_company(work, referral, "coming", by, now)
        return referral
    offered = latest_interview(work, referral.id)
    if offered is None or offered.state is not InterviewState.PROPOSED:
        raise RefusedError("no_slot_ahead")
    times = offered.options or (offered.starts_at.isoformat(),)
    if not 0 <= choice < len(times):
        raise RefusedError("no_such_slot")
    slot = Slot(start=datetime.fromisoformat(times[choice]))
    after = carry_out(work, referral, Event(name=Name.PARTNER_ACCEPTS, by=by, slots=(slot,)), now)
    _tell_company(work, after, "chose", by, now)
    return after


def _withdraw_all(work: Work, referral: Referral, by: By, now: datetime, quote: str) -> Referral:
    """Every CV of the partner is taken back, and none is sent until she says so again."""
    event = Event(name=Name.PARTNER_WITHDRAWS, by=by, words=quote)
    after = carry_out(work, referral, event, now)
    for other in live_of(work, work.partners.get(referral.partner_id)):
        carry_out(work, other, event, now)
    partner = work.partners.get(referral.partner_id)
    work.partners.save(partner, replace(partner, permission=Permission.NONE, permission_at=now))
    happened(work, Subject.PARTNER, partner.id, f"permission.{Permission.NONE}", by, now)
    return after


def _cannot_come(work: Work, referral: Referral, by: By, now: datetime, quote: str) -> Referral:
    """The booked time is given up (row 18); the company is asked for another, a person follows."""
    if referral.state is State.BOOKED:
        event = Event(name=Name.INTERVIEW_CANCELLED, by=by, words=quote)
        referral = carry_out(work, referral, event, now)
    elif referral.state is State.INVITED:
        happened(work, Subject.REFERRAL, referral.id, "partner.cannot_come", by, now, words=quote)
        file_about_referral(
            work, TaskKind.REBOOK, dossier(work, referral), now, key=str(by.source), quote=quote
        )
    else:
        raise RefusedError(f"not_from_{referral.state}")
    _tell_company(work, referral, "cannot_come", by, now)
    return referral


def ask_a_person(
    work: Work, about: Dossier, by: By, now: datetime, *, quote: str, in_reply_to: str | None = None
) -> None:
    """A question, or words that were not surely understood, about a referral."""
    if takes_back(quote):
        try:
            answers.undo_latest(work, about.referral, by, now)
        except RefusedError:
            pass  # nothing to take back: a person reads what is meant
        else:
            return
    happened(work, Subject.REFERRAL, about.referral.id, "partner.wrote", by, now, words=quote)
    file_about_referral(
        work, TaskKind.PARTNER_QUESTION, about, now, key=str(by.source), quote=quote, side="partner"
    )
    post_to_partner(
        work,
        Letter.PARTNER_NOTED,
        about.partner,
        {
            "noted": "question",
            "partner_name": about.partner.name,
            "company": about.company.name,
        },
        key=f"noted:{by.source}:{about.referral.id}",
        now=now,
        in_reply_to=in_reply_to,
        about=about,
    )


def _tell_company(work: Work, referral: Referral, said: str, by: By, now: datetime) -> None:
    post_about_referral(
        work,
        Letter.COMPANY_PARTNER_SAYS,
        Side.COMPANY,
        dossier(work, referral),
        key=f"said:{by.source or referral.version}:{referral.id}:{said}",
        now=now,
        said=said,
        asks=True,
    )


def _note(work: Work, referral: Referral, noted: str, answer: Answer, now: datetime) -> None:
    post_about_referral(
        work,
        Letter.PARTNER_NOTED,
        Side.PARTNER,
        dossier(work, referral),
        key=f"noted:{referral.id}:{answer.id}",
        now=now,
        noted=noted,
        asks=False,
        undo=answer.id,
    )
