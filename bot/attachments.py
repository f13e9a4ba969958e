"""The files that go with a chat message, made or fetched when it is sent."""

from datetime import datetime

from bot import ics
from bot.message import Attached
from casework.actions.dossier import latest_interview
from casework.actions.my_data import my_data
from casework.letters import Letter, Queued
from casework.model import PartnerId
from casework.ports import Work
from templates.render import word

_WITH_CALENDAR = {Letter.INTERVIEW_BOOKED, Letter.INTERVIEW_MOVED}


def attachments(work: Work, letter: Queued, domain: str, now: datetime) -> tuple[Attached, ...]:
    """Stored files by their hash, an interview's calendar file, a partner's own data.

    The data of a partner is put together here and not kept: no second copy of it lies anywhere.
    """
    outgoing = letter.outgoing
    files = [Attached(one.name, work.files.get(one.sha256)) for one in outgoing.files]
    if outgoing.letter in _WITH_CALENDAR and outgoing.referral_id is not None:
        files += _calendar(work, letter, domain, now)
    number = outgoing.context.get("data_of")
    if isinstance(number, int):
        partner = work.partners.get(PartnerId(number))
        if str(partner.chat_id) == outgoing.to:
            name = word("file.my_data", outgoing.language)
            files.append(Attached(name, my_data(work, partner, now)))
    return tuple(files)


def _calendar(work: Work, letter: Queued, domain: str, now: datetime) -> list[Attached]:
    outgoing = letter.outgoing
    interview = latest_interview(work, outgoing.referral_id) if outgoing.referral_id else None
    if interview is None:
        return []
    told = {name: outgoing.context.get(name) or "" for name in ("company", "contact_name")}
    told["contact_name"] = outgoing.context.get("ask_for") or told["contact_name"]
    lines = [word("calendar_file.description", outgoing.language, **told)]
    if interview.for_partner:
        lines.append(word("company_writes", outgoing.language, said=interview.for_partner))
    content = ics.invitation(
        interview,
        summary=word("calendar_file.summary", outgoing.language, **told),
        description="\n".join(lines),
        domain=domain,
        now=now,
    )
    return [Attached(word("file.calendar", outgoing.language), content)]
