"""A CV comes in, by chat or by mail: one person, one record, one file, whichever way it came."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from casework.actions.dossier import current_right
from casework.actions.log import happened
from casework.actions.permissions import put_forward
from casework.actions.post import link, post_to_partner
from casework.actions.reach import Where, email_told, into_chat
from casework.actions.rights import register_right
from casework.actions.same_person import alike_by_papers
from casework.actions.todo import file_task
from casework.events import By, Channel
from casework.letters import Letter
from casework.model import Company, Cv, Language, Partner, Permission, Right, RightState, Subject
from casework.ports import Work
from casework.readings import CvReading
from casework.right import days_used
from casework.tasks import TaskKind
from casework.workdays import local_date


@dataclass(frozen=True, kw_only=True)
class CvFile:
    """A CV whose file is stored already, with the text in it and what was read from that."""

    sha256: str
    name: str
    media_type: str
    size: int
    text: str
    reading: CvReading


@dataclass(frozen=True)
class Registered:
    cv: Cv


@dataclass(frozen=True)
class AlreadyHere:
    cv: Cv


def register_cv(
    work: Work, partner: Partner, file: CvFile, by: By, now: datetime
) -> Registered | AlreadyHere:
    """The partner's CV from now on; the same file twice is one. Fills in what we did not know."""
    found = work.cvs.find(partner_id=partner.id, sha256=file.sha256)
    if found is not None:
        return AlreadyHere(found)
    cv = work.cvs.add(
        Cv(
            partner_id=partner.id,
            sha256=file.sha256,
            file_name=file.name,
            media_type=file.media_type,
            size=file.size,
            text=file.text,
            profile=file.reading.as_json(),
            cpr_found=file.reading.cpr_found,
            received_at=now,
            source=by.source or by.channel.value,
        )
    )
    happened(work, Subject.PARTNER, partner.id, "cv.registered", by, now)
    reading = file.reading
    partner = work.partners.save(partner, replace(partner, phone=partner.phone or reading.phone))
    # What the partner told of before counts for more than what stands in a file.
    if reading.email and partner.email is None and partner.email_to_confirm is None:
        _email_read(work, partner, reading.email, by, now)
    alike_by_papers(work, work.partners.get(partner.id), now)
    if file.text.strip():
        work.tasks.obsolete(Subject.PARTNER, partner.id, now, (TaskKind.CV_UNREADABLE,))
    else:
        file_task(
            work,
            TaskKind.CV_UNREADABLE,
            Subject.PARTNER,
            partner.id,
            now,
            key=str(cv.id),
            context={"partner": partner.name, "file_name": file.name},
        )
    return Registered(cv)


def _email_read(work: Work, partner: Partner, email: str, by: By, now: datetime) -> None:
    """By mail the CV came from its own sender; in chat the address is only words until confirmed."""
    if by.channel is Channel.CHAT:
        email_told(work, partner, email, by, now, Where.CV)
    else:
        work.partners.save(partner, replace(partner, email=email))


def register_partner(
    work: Work,
    *,
    name: str,
    language: Language,
    by: By,
    now: datetime,
    email: str | None = None,
    chat_id: int | None = None,
    permission: Permission = Permission.NONE,
) -> Partner:
    """A new partner. Two people may share a name or a family's address; a chat is one person's."""
    partner = work.partners.add(
        Partner(
            municipality_id=work.municipality.id,
            name=name,
            email=email,
            language=language,
            chat_id=chat_id,
            permission=permission,
            permission_at=now if permission is not Permission.NONE else None,
        )
    )
    happened(work, Subject.PARTNER, partner.id, "partner.registered", by, now)
    return partner


def complete(
    work: Work, partner: Partner, company: Company, made_on: date, by: By, now: datetime
) -> Right:
    """Who hired the spouse, and when the agreement was made: the right is registered (R11).

    With a CV here and permission given, the partner is put before every vacancy that matches.
    """
    right = register_right(work, partner, company, made_on, by, now)
    settled = (TaskKind.COMPLETE_PARTNER, TaskKind.COMPANY_NOT_IN_SCHEME)
    work.tasks.obsolete(Subject.PARTNER, partner.id, now, settled)
    tell_registered(work, partner, right, company, by, now)
    put_forward(work, partner, now)
    return right


def tell_registered(
    work: Work,
    partner: Partner,
    right: Right,
    company: Company,
    by: By,
    now: datetime,
    in_reply_to: str | None = None,
    greeted: str | None = None,
) -> None:
    """What was understood and until when the right runs, to the partner, greeted by another name
    than the partner's where one is given."""
    cvs = work.cvs.where(partner_id=partner.id)
    post_to_partner(
        work,
        Letter.CV_REGISTERED,
        partner,
        {
            "partner_name": partner.name if greeted is None else greeted,
            "employer": company.name,
            "right_starts": right.starts_on.isoformat(),
            "right_last_day": right.last_day.isoformat(),
            "days_used": days_used(right),
            "profile": dict(cvs[-1].profile) if cvs else {},
            "permission": partner.permission.value,
            "doubtful": right.state is RightState.PENDING_EVIDENCE,
            "links": into_chat(work, partner, now),
            "asks": True,
        },
        key=f"registered:{right.id}:{by.source or len(cvs)}",
        now=now,
        in_reply_to=in_reply_to,
    )


def ask_for_details(
    work: Work,
    partner: Partner,
    by: By,
    now: datetime,
    in_reply_to: str | None = None,
    greeted: str | None = None,
    unread: Mapping[str, str] | None = None,
) -> None:
    """Asks a partner who only sent a CV for what is missing, and tells a caseworker. `greeted` as
    in `tell_registered`; `unread` is `file_name` and `why` of a CV that told nothing: the same
    letter then says so."""
    missing = []
    if partner.permission is Permission.NONE:
        missing.append("permission")
    if current_right(work, partner) is None:
        missing += ["employer", "agreement_date"]
    if not missing:
        return
    post_to_partner(
        work,
        Letter.CV_UNREADABLE if unread else Letter.CV_NEEDS_DETAILS,
        partner,
        {
            **(unread or {}),
            "partner_name": partner.name if greeted is None else greeted,
            "missing": missing,
            "links": {"details": link(work, "par", partner.id, "details", now)},
            "asks": True,
        },
        key=f"details:{partner.id}:{by.source}",
        now=now,
        in_reply_to=in_reply_to,
    )
    file_task(
        work,
        TaskKind.COMPLETE_PARTNER,
        Subject.PARTNER,
        partner.id,
        now,
        key="details",
        context={"partner": partner.name, "missing": missing},
    )


def date_trouble(made_on: date, now: datetime) -> str | None:
    """Why a date cannot be when an employment agreement was made: `future`, or `too_old`.

    Too old is older than the year of the right: asked about again, and then a person's to judge.
    """
    today = local_date(now)
    if made_on > today:
        return "future"
    try:
        year_ago = today.replace(year=today.year - 1)
    except ValueError:
        year_ago = date(today.year - 1, 2, 28)
    return "too_old" if made_on < year_ago else None
