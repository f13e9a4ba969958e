"""What was understood of a text: the readings of replies, vacancies and CVs, as plain values.

`as_json` gives the shapes that `jobpartnerbank read` prints (docs/design in README: stable, scripts
rely on it). Null always means "the text does not say".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal, Self


class Intent(StrEnum):
    """What somebody wants to tell us about a referral."""

    RECEIPT = "receipt"  # got it, will look
    QUALIFIED = "qualified"
    INVITATION = "invitation"
    RESCHEDULE = "reschedule"
    CANCELLATION = "cancellation"
    NO_SHOW = "no_show"
    REJECTION = "rejection"
    HIRED = "hired"
    PENDING = "pending"  # not decided yet
    FILLED = "filled"  # the vacancy is taken or withdrawn
    QUESTION = "question"
    REDIRECT = "redirect"  # another contact person
    UNSUBSCRIBE = "unsubscribe"  # wants out of the scheme
    OUT_OF_OFFICE = "out_of_office"
    UNCLEAR = "unclear"


STATE_MOVING = frozenset(
    {
        Intent.INVITATION,
        Intent.RESCHEDULE,
        Intent.CANCELLATION,
        Intent.NO_SHOW,
        Intent.REJECTION,
        Intent.HIRED,
        Intent.FILLED,
        Intent.UNSUBSCRIBE,
    }
)
"""What moves a case, or ends one; a sure reading of the others moves nothing."""
OFF = frozenset({Intent.RESCHEDULE, Intent.CANCELLATION})
"""Without a new time both call the meeting off, and the company is asked for one (row 18)."""
TIMED = frozenset({Intent.INVITATION, Intent.RESCHEDULE})
"""With a time both say when to come: whether it is the first or a new one, the case knows (rows 15, 17)."""
A_YES = frozenset({Intent.HIRED, Intent.INVITATION, Intent.QUALIFIED})
"""What somebody who wants the partner says."""


class Reason(StrEnum):
    """Why a company says no. Health and other sensitive reasons are never among them (rules.md 5)."""

    QUALIFICATIONS = "qualifications"
    LANGUAGE = "language"
    EXPERIENCE = "experience"
    CERTIFICATE = "certificate"
    AVAILABILITY = "availability"
    POSITION_FILLED = "position_filled"
    SALARY = "salary"
    LOCATION = "location"
    OTHER = "other"


@dataclass(frozen=True)
class Slot:
    """A time for an interview; both ends aware. `end` is None where nobody said how long."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ReplyReading:
    """A reply as understood. Only a `sure` one may move a case; `unclear` is never sure.

    `certainty` is the chance that the reading is right, from its evidence; `sure` is decided by it.
    `for_partner` is what an invitation tells the partner to do or bring, in the company's own words.
    """

    intent: Intent
    reason: Reason | None = None
    slots: tuple[Slot, ...] = ()
    place: str | None = None
    begins: date | None = None
    contact: str | None = None
    for_partner: str | None = None
    sure: bool = False
    because: tuple[str, ...] = ()
    certainty: float = 0.0

    def as_json(self) -> dict[str, object]:
        first = self.slots[0] if self.slots else None
        return {
            "intent": self.intent.value,
            "reason": self.reason.value if self.reason else None,
            "start": first.start.isoformat() if first else None,
            "end": first.end.isoformat() if first and first.end else None,
            "place": self.place,
            "begins": self.begins.isoformat() if self.begins else None,
            "contact": self.contact,
            "sure": self.sure,
            "because": list(self.because),
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any], *, sure: bool) -> Self:
        """The reading that `as_json` was made of, with its first slot; how sure it is now, the
        caller says."""
        start, end, begins = stored["start"], stored["end"], stored["begins"]
        first = Slot(datetime.fromisoformat(start), _moment(end)) if start else None
        return cls(
            intent=Intent(stored["intent"]),
            reason=Reason(stored["reason"]) if stored["reason"] else None,
            slots=(first,) if first else (),
            place=stored["place"],
            begins=date.fromisoformat(begins) if begins else None,
            contact=stored["contact"],
            sure=sure,
            because=tuple(stored["because"]),
        )


@dataclass(frozen=True, kw_only=True)
class VacancyReading:
    """A vacancy as understood. `because` holds, by field name, the words each field was read from."""

    title: str | None = None
    positions: int | None = None
    hours: str | None = None
    deadline: date | Literal["open"] | None = None
    start: date | Literal["asap"] | None = None
    place: str | None = None
    contact: str | None = None
    must: tuple[str, ...] = ()
    nice: tuple[str, ...] = ()
    because: dict[str, str] = field(default_factory=dict)
    working_language: str | None = None  # ISO 639-1
    permanent: bool | None = None

    def as_json(self) -> dict[str, object]:
        return {
            "title": self.title,
            "positions": self.positions,
            "hours": self.hours,
            "deadline": _day(self.deadline),
            "start": _day(self.start),
            "place": self.place,
            "contact": self.contact,
            "must": list(self.must),
            "nice": list(self.nice),
            "because": dict(self.because),
            "working_language": self.working_language,
            "permanent": self.permanent,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """The reading that `as_json` was made of."""
        plain = dict(stored) | {
            "must": tuple(stored.get("must", ())),
            "nice": tuple(stored.get("nice", ())),
        }
        for name in ("deadline", "start"):
            value = plain.get(name)
            if isinstance(value, str) and value not in ("open", "asap"):
                plain[name] = date.fromisoformat(value)
        return cls(**plain)


@dataclass(frozen=True, kw_only=True)
class CvReading:
    """A CV as understood: the profile that the partner is shown and corrects."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None  # E.164
    languages: tuple[str, ...] = ()  # ISO 639-1
    occupations: tuple[str, ...] = ()
    cpr_found: bool = False
    because: dict[str, str] = field(default_factory=dict)
    levels: dict[str, str] = field(default_factory=dict)  # by language: A1 to C2, or "native" ...
    years: dict[str, str] = field(default_factory=dict)  # by occupation: "2018-2024", "2024-"
    education: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()  # categories: "B", "CE"

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "email": self.email,
            "phone": self.phone,
            "languages": list(self.languages),
            "occupations": list(self.occupations),
            "cpr_found": self.cpr_found,
            "because": dict(self.because),
            "levels": dict(self.levels),
            "years": dict(self.years),
            "education": list(self.education),
            "skills": list(self.skills),
            "certificates": list(self.certificates),
            "licences": list(self.licences),
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """The reading that `as_json` was made of."""
        lists = {name: tuple(stored.get(name, ())) for name in _CV_LISTS}
        return cls(**(dict(stored) | lists))


_CV_LISTS = ("languages", "occupations", "education", "skills", "certificates", "licences")


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _day(value: date | str | None) -> str | None:
    return value.isoformat() if isinstance(value, date) else value
