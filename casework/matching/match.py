"""One CV against one vacancy: its must-haves first, then how near the person's work is.

Nobody is refused by trade or level (rules R01): every pair gets a score and its reasons, and the
caller decides what to suggest. Titles are compared by the occupations they name, across languages,
and by four-letter pieces where the vocabulary knows neither.
"""

from dataclasses import dataclass

from casework.cvs.trades import trade_codes
from casework.matching.demands import judge
from casework.matching.likeness import likeness
from casework.matching.meaning import meaning
from casework.matching.person import Occupation, Person, person_of
from casework.matching.verdicts import Match, Requirement, Verdict
from casework.readings import CvReading, VacancyReading
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import families, occupation_codes

_TITLE, _MUST, _NICE = 0.6, 0.3, 0.1  # weights; those of what the vacancy does not tell fall away
_SAME_TRADE = 0.9  # one trade, where the vocabulary does not know which occupation of it
_AKIN = 0.6  # an occupation of the same family
_NAMED = 0.7  # the occupation itself, named somewhere in the CV
_ALIKE = 0.5  # share of common pieces from which two titles are alike; or a trade only mentioned
_OPEN = 0.4  # an unknown must-have: better than a denied one, and no reason for a match alone
_MOST = 60_000


@dataclass(frozen=True)
class Job:
    """What of a vacancy is compared with the person's work."""

    title: str
    shown: str
    codes: frozenset[str]
    trades: frozenset[str]


def why_match(vacancy: VacancyReading, vacancy_text: str, cv: CvReading, cv_text: str) -> Match:
    """The vacancy's text is read for occupations only where its title names none."""
    person = person_of(cv, cv_text)
    return judged(vacancy, job_of(vacancy, vacancy_text), person)


def judged(vacancy: VacancyReading, job: Job, person: Person) -> Match:
    work, because = _work(job, person)
    musts = tuple(judge(person, must) for must in vacancy.must)
    wishes = tuple(judge(person, one) for one in vacancy.nice)
    parts = [(_TITLE, work)] if vacancy.title or because else []
    if musts:
        parts.append((_MUST, sum(map(_worth, musts)) / len(musts)))
    if wishes:
        parts.append((_NICE, len(_met(wishes)) / len(wishes)))
    weight = sum(part[0] for part in parts)
    score = sum(part[0] * part[1] for part in parts) / weight if weight else 0.0
    met = _met(musts)
    return Match(
        score=round(score, 3),
        because=(
            *because,
            *(f"must:{must}" for must in met),
            *(f"nice:{one}" for one in _met(wishes)),
        ),
        unmet=tuple(f"must:{must}" for must in vacancy.must if must not in met),
        requirements=musts,
        wishes=wishes,
    )


def job_of(vacancy: VacancyReading, text: str) -> Job:
    title, text = vacancy.title or "", text[:_MOST]
    named = occupation_codes(title) or trade_codes(title)
    told = title if named else text
    return Job(title, title or text[:40], occupation_codes(told), trade_codes(told))


def _work(job: Job, person: Person) -> tuple[float, tuple[str, ...]]:
    """How near the person's work is to the job, and the title and occupation that say so."""
    near = [(_nearness(job, one), one.title) for one in person.occupations]
    best, occupation = max(near, key=lambda one: one[0], default=(0.0, ""))
    mentioned = _mentioned(job, person)
    if best >= max(_ALIKE, mentioned):
        same = folded(occupation) == folded(job.shown)
        reasons = (f"title:{job.shown}", *(() if same else (f"occupation:{occupation}",)))
        return best, reasons
    return (mentioned, (f"title:{job.shown}",)) if mentioned else (best / 2, ())


def _mentioned(job: Job, person: Person) -> float:
    """For work that the CV names outside what was read as the person's titles."""
    if job.codes & person.mentioned:
        return _NAMED
    return _ALIKE if job.trades & person.mentioned_trades else 0.0


def _nearness(job: Job, occupation: Occupation) -> float:
    if job.codes & occupation.codes:
        return 1.0
    alike = likeness(job.title, occupation.title)
    known = bool(job.codes and occupation.codes)
    if job.trades & occupation.trades:
        return max(_AKIN if known else _SAME_TRADE, alike)
    if families(job.codes) & families(occupation.codes):
        return max(_AKIN, alike)
    return alike if known else max(alike, meaning(job.title, occupation.title))


def _worth(requirement: Requirement) -> float:
    return {Verdict.MET: 1.0, Verdict.UNKNOWN: _OPEN, Verdict.NOT_MET: 0.0}[requirement.verdict]


def _met(requirements: tuple[Requirement, ...]) -> tuple[str, ...]:
    return tuple(one.words for one in requirements if one.verdict is Verdict.MET)
