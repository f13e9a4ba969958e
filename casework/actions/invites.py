"""What goes into a reader's calendar: a letter about a referral carries the interview whenever what
its reader was sent before is not what stands now.
"""

from dataclasses import replace

from casework.actions.dossier import Dossier
from casework.events import Channel
from casework.letters import Invite, OutboxState
from casework.model import Interview, InterviewState
from casework.ports import Work

# Of a new choice of times the one that was asked for before is off, too.
_OFF = (InterviewState.CANCELLED, InterviewState.PROPOSED)


def invite_for(work: Work, about: Dossier, to: str) -> Invite | None:
    """The appointment to go with the next letter to this address; None where nothing is new.

    Times are of the interview's row, whose version grows with each change: that is the sequence.
    """
    interview = about.interview
    if interview is None or not interview.id:
        return None
    last = _last_sent(work, about, interview, to)
    if to == about.contact.email:
        interview = replace(interview, for_partner=None)
    if interview.state is InterviewState.CONFIRMED:
        asked = _invite(interview, cancelled=False)
        return None if last is not None and _same(last, asked) else asked
    if interview.state in _OFF and last is not None and not last.cancelled:
        return _invite(interview, cancelled=True)
    return None


def _last_sent(work: Work, about: Dossier, interview: Interview, to: str) -> Invite | None:
    letters = work.outbox.where(
        referral_id=about.referral.id,
        to=to,
        channel=Channel.EMAIL,
    )
    left = [one for one in letters if one.state is not OutboxState.SUPERSEDED]
    invites = [one.outgoing.invite for one in left if one.outgoing.invite]
    of_this = [one for one in invites if one.interview_id == interview.id]
    return of_this[-1] if of_this else None


def _invite(interview: Interview, *, cancelled: bool) -> Invite:
    return Invite(
        interview_id=interview.id,
        sequence=interview.version,
        starts_at=interview.starts_at.isoformat(),
        ends_at=interview.ends_at.isoformat(),
        place=interview.place,
        cancelled=cancelled,
        for_partner=interview.for_partner,
    )


def _same(one: Invite, other: Invite) -> bool:
    return replace(one, sequence=other.sequence) == other
