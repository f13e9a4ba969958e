"""Everything that belongs to one referral, loaded together, and what letters may say of it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from casework.model import (
    Company,
    Contact,
    Cv,
    Employee,
    Interview,
    InterviewState,
    Partner,
    Referral,
    ReferralId,
    Right,
    RightState,
    Vacancy,
)
from casework.ports import Work
from casework.rules import Rules
from casework.workdays import add_workdays, local_date


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """One referral with its people. `interview` is the latest one, whatever its state."""

    referral: Referral
    partner: Partner
    company: Company
    contact: Contact
    cv: Cv
    vacancy: Vacancy | None
    interview: Interview | None

    @property
    def title(self) -> str | None:
        return self.vacancy.title if self.vacancy else None

    @property
    def edition(self) -> str:
        """Another one whenever the referral or its interview changes: a second move leaves the referral
        as it is, and is yet news."""
        referral, interview = self.referral, self.interview
        edition = f"{referral.id}:{referral.version}"
        return f"{edition}:{interview.id}.{interview.version}" if interview else edition


def dossier(work: Work, referral: Referral) -> Dossier:
    return Dossier(
        referral=referral,
        partner=work.partners.get(referral.partner_id),
        company=work.companies.get(referral.company_id),
        contact=work.contacts.get(referral.contact_id),
        cv=work.cvs.get(referral.cv_id),
        vacancy=work.vacancies.get(referral.vacancy_id) if referral.vacancy_id else None,
        interview=latest_interview(work, referral.id),
    )


def latest_interview(work: Work, referral_id: ReferralId) -> Interview | None:
    interviews = work.interviews.where(referral_id=referral_id)
    return interviews[-1] if interviews else None


def current_right(work: Work, partner: Partner) -> Right | None:
    """The partner's right that is not over, or else the latest."""
    rights = work.rights.where(partner_id=partner.id)
    live = [right for right in rights if right.state is not RightState.ENDED]
    return (live or rights)[-1] if rights else None


def employee_of(work: Work, right: Right | None) -> Employee | None:
    return work.employees.get(right.employee_id) if right else None


def current_cv(work: Work, partner: Partner) -> Cv | None:
    """The newest CV; earlier ones are kept until retention takes them."""
    cvs = work.cvs.where(partner_id=partner.id)
    return cvs[-1] if cvs else None


def recall_until(referral: Referral, rules: Rules) -> datetime:
    """Until when the partner may still stop this CV (A22), in UTC."""
    return (referral.proposed_at or referral.since or _LONG_AGO) + rules.permission_recall


_LONG_AGO = datetime(2019, 1, 1, tzinfo=UTC)


def referral_context(work: Work, about: Dossier) -> dict[str, Any]:
    """The plain JSON values that letters about a referral are written from."""
    referral, interview = about.referral, about.interview
    shown = interview if interview and interview.state is not InterviewState.CANCELLED else None
    employee = employee_of(work, current_right(work, about.partner))
    employer = work.companies.get(employee.company_id).name if employee else about.company.name
    sent = referral.delivered_at or referral.since
    sent_on = local_date(sent) if sent else None
    return {
        "partner_name": about.partner.name,
        "company": about.company.name,
        "contact_name": about.contact.name,
        "contact_phone": about.contact.phone,
        "title": about.title,
        "employer": employer,
        "starts_at": shown.starts_at.isoformat() if shown else None,
        "ends_at": shown.ends_at.isoformat() if shown else None,
        "place": shown.place if shown else None,
        "ask_for": _ask_for(shown, about.contact) if shown else None,
        "for_partner": shown.for_partner if shown else None,
        "workplace": about.vacancy.reading.get("place") if about.vacancy else None,
        "slots": list(shown.options) if shown else [],
        "sent_on": sent_on.isoformat() if sent_on else None,
        "answer_by": _answer_by(sent_on, work.rules).isoformat() if sent_on else None,
        "why": list(common_ground(referral)),
        "unsolicited": about.vacancy is None,
        "reason": referral.reason.value if referral.reason else None,
        "attempts": referral.reminders,
        "recall_until": recall_until(referral, work.rules).isoformat(),
    }


def _ask_for(interview: Interview, contact: Contact) -> str | None:
    """Whom the company named, where that is somebody else than the contact it has here."""
    named = (interview.ask_for or "").casefold()
    return interview.ask_for if named not in contact.name.casefold() else None


def _answer_by(sent_on: date, rules: Rules) -> date:
    """The last day to decide, as the clock counts it."""
    return add_workdays(sent_on, rules.decision_wd, rules, chasing=True)


def common_ground(referral: Referral) -> tuple[str, ...]:
    """What the vacancy and the CV have in common; that the partner picked it is no such reason."""
    return tuple(one for one in referral.because if not one.startswith("partner:"))
