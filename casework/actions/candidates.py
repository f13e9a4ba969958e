"""Everybody with an active right, in the order in which a vacancy should see them.

An order and never a rejection (R01): whoever shares nothing with the vacancy comes last and is still
there for a caseworker to pick.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from casework import right
from casework.actions.dossier import Dossier, current_cv
from casework.matching import Match, match_cvs, match_vacancies, why_match
from casework.matching.terms import terms_of_vacancy
from casework.model import Cv, Partner, PartnerId, RightState, Vacancy
from casework.ports import Work
from casework.readings import CvReading, VacancyReading
from casework.workdays import local_date

_JUDGED_TOGETHER = 50  # the search's order is put right by the must-haves within so many
_INDEXED_AT_ONCE = 100
_MOST_SEARCHED = 100_000


@dataclass(frozen=True)
class Candidate:
    """A partner beside a vacancy: what `match` says of each must-have stands for a person to judge."""

    partner: Partner
    cv: Cv
    match: Match


def candidates(work: Work, vacancy: Vacancy, now: datetime) -> Iterator[Candidate]:
    """Every partner with an active right and a CV, the nearest first, judged as they are asked for."""
    nearest = _nearest_first(work, vacancy, now)
    for start in range(0, len(nearest), _JUDGED_TOGETHER):
        some = nearest[start : start + _JUDGED_TOGETHER]
        partners = [work.partners.get(number) for number in some]
        pairs = [(one, cv) for one in partners if (cv := current_cv(work, one)) is not None]
        told = [(CvReading.from_json(cv.profile), cv.text) for _, cv in pairs]
        matches = match_cvs(VacancyReading.from_json(vacancy.reading), vacancy.text, told)
        found = [Candidate(*pair, match) for pair, match in zip(pairs, matches, strict=True)]
        yield from sorted(found, key=lambda one: one.match.order)


def match_of(vacancy: Vacancy, cv: Cv) -> Match:
    """How well this CV fits this vacancy, by what was read of both."""
    return why_match(
        VacancyReading.from_json(vacancy.reading),
        vacancy.text,
        CvReading.from_json(cv.profile),
        cv.text,
    )


def matches_of(cv: Cv, vacancies: Sequence[Vacancy]) -> list[Match]:
    """How well this CV fits each of these, which are put in order beside one another."""
    told = [(VacancyReading.from_json(one.reading), one.text) for one in vacancies]
    return match_vacancies(CvReading.from_json(cv.profile), cv.text, told)


def demands_of(about: Dossier) -> list[dict[str, str | None]]:
    """Each must-have and wish of the vacancy, whether the CV meets it, and the CV's words that tell."""
    if about.vacancy is None:
        return []
    match = match_of(about.vacancy, about.cv)
    return [
        {"words": one.words, "verdict": one.verdict.value, "quote": one.quote}
        for one in (*match.requirements, *match.wishes)
    ]


def _nearest_first(work: Work, vacancy: Vacancy, now: datetime) -> list[PartnerId]:
    today = local_date(now)
    active = [
        one.partner_id
        for one in work.rights.where(state=RightState.ACTIVE)
        if right.is_active(one, today)
    ]
    work.cvs.index_missing(_INDEXED_AT_ONCE)
    terms = terms_of_vacancy(VacancyReading.from_json(vacancy.reading), vacancy.text)
    near = work.cvs.nearest(terms, _MOST_SEARCHED)
    rank = {number: place for place, number in enumerate(near)}
    of_partner: dict[PartnerId, int] = {}
    for cv in work.cvs.where(partner_id=active):
        of_partner[cv.partner_id] = rank.get(cv.id, len(rank))  # the newest CV counts
    return sorted(
        dict.fromkeys(active), key=lambda number: (of_partner.get(number, len(rank)), number)
    )
