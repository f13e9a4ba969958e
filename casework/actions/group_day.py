"""A group interview day (P09): many partners, one company, one list of times, booked in one step."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from casework.actions.carry_out import carry_out
from casework.actions.dossier import dossier
from casework.actions.post import TOKEN_LIFE, post_to_contact
from casework.errors import RefusedError
from casework.events import By, Channel, Event, Name, Role
from casework.letters import Letter
from casework.model import InterviewState, Referral, State, Vacancy
from casework.ports import Work
from casework.readings import Slot
from casework.tokens import sign
from casework.workdays import local_date

_INVITABLE = (State.DELIVERED, State.READ, State.QUALIFIED, State.DORMANT)
_MOST = 100


@dataclass(frozen=True, kw_only=True)
class GroupDay:
    """When it begins (aware), how long each interview takes, and where it is."""

    begins: datetime
    each: timedelta
    place: str | None = None


def book_group_day(
    work: Work, vacancy: Vacancy, day: GroupDay, by: By, now: datetime
) -> list[tuple[Slot, Referral]]:
    """Every partner whose CV lies with the company for this vacancy gets a time, one after another.

    The company's word is behind it: a caseworker says that it invites them all. A time at which a
    partner has another interview is given to the next. The company gets the whole list in one
    letter, each partner their own. Raises RefusedError where the module is off, the day has begun,
    or nobody can be invited; then nothing has happened.
    """
    if not work.rules.group_days:
        raise RefusedError("module_off")
    if day.begins <= now or day.each <= timedelta():
        raise RefusedError("no_slot_ahead")
    invited = work.referrals.where(vacancy_id=vacancy.id, state=list(_INVITABLE))[:_MOST]
    if not invited:
        raise RefusedError("nobody_to_invite")
    booked = [
        (slot, _book(work, one, slot, day, by, now)) for slot, one in _slots(work, invited, day)
    ]
    _tell_company(work, vacancy, day, booked, now)
    return booked


def _slots(work: Work, invited: list[Referral], day: GroupDay) -> list[tuple[Slot, Referral]]:
    """Who comes when: in order, but past whatever a partner has booked already."""
    waiting, found, start = list(invited), [], day.begins
    for _ in range(2 * _MOST):
        slot = Slot(start, start + day.each)
        free = next((one for one in waiting if not _is_busy(work, one, slot)), None)
        if free is not None:
            waiting.remove(free)
            found.append((slot, free))
        if not waiting:
            return found
        start += day.each
    raise RefusedError("no_slot_ahead")


def _is_busy(work: Work, referral: Referral, slot: Slot) -> bool:
    end = slot.end or slot.start
    others = work.referrals.where(partner_id=referral.partner_id, state=State.BOOKED)
    return any(
        interview.starts_at < end and slot.start < interview.ends_at
        for other in others
        for interview in work.interviews.where(referral_id=other.id, state=InterviewState.CONFIRMED)
    )


def _book(
    work: Work, referral: Referral, slot: Slot, day: GroupDay, by: By, now: datetime
) -> Referral:
    company = By(
        role=Role.COMPANY, actor=by.actor, channel=by.channel, source=by.source, confirmed=True
    )
    invite = Event(name=Name.COMPANY_INVITES, by=company, slots=(slot,), place=day.place)
    after = carry_out(work, referral, invite, now)
    partner = By(role=Role.PARTNER, actor=f"partner:{referral.partner_id}", channel=Channel.CLOCK)
    return carry_out(work, after, Event(name=Name.PARTNER_ACCEPTS, by=partner, slots=(slot,)), now)


def _tell_company(
    work: Work,
    vacancy: Vacancy,
    day: GroupDay,
    booked: list[tuple[Slot, Referral]],
    now: datetime,
) -> None:
    contact = work.contacts.get(vacancy.contact_id)
    post_to_contact(
        work,
        Letter.GROUP_DAY,
        contact,
        {
            "title": vacancy.title,
            "place": day.place,
            "begins": day.begins.astimezone(UTC).isoformat(),
            "people": [
                {
                    "at": slot.start.astimezone(UTC).isoformat(),
                    "name": dossier(work, one).partner.name,
                }
                for slot, one in booked
            ],
            "asks": True,
        },
        key=f"group:{vacancy.id}:{day.begins.isoformat()}",
        now=now,
        reply_token=sign(work.secret, "vac", vacancy.id, local_date(now + TOKEN_LIFE)),
    )
