"""What the database searches by: codes of occupations and families, and four-letter pieces.

Codes make a Polish CV findable by a Danish advert; pieces find the parts of compounds and what no
vocabulary knows. Both databases hold the same terms, so both are asked the same.
"""

from casework.matching.likeness import pieces
from casework.matching.match import job_of
from casework.matching.person import person_of
from casework.readings import CvReading, VacancyReading
from casework.vocabulary.occupations import families
from casework.vocabulary.skills import skill_codes

EDITION = "2"
"""Changes with what terms are made of; a CV indexed under another edition is indexed anew."""

_MOST = 800  # terms of one CV
_SHORTEST = 4  # letters of a piece worth searching by


def terms_of_cv(cv: CvReading, text: str) -> tuple[str, ...]:
    """Each once, the telling ones first: work done, work mentioned, skills, then pieces of words."""
    person = person_of(cv, text)
    worked = [code for one in person.occupations for code in sorted(one.codes)]
    codes = [*worked, *sorted({*person.mentioned, *person.done})]
    told = "\n".join(person.lines)
    titles = " ".join(one.title for one in person.occupations)
    terms = (
        *(f"work:{code}" for code in worked),
        *(f"occupation:{code}" for code in codes),
        *(f"family:{family}" for family in sorted(families(frozenset(codes)))),
        *(f"skill:{skill}" for skill in sorted(skill_codes(told))),
        *(f"language:{code}" for code in sorted(person.languages)),
        *_long_pieces(f"{titles}\n{told}"),
    )
    return tuple(dict.fromkeys(terms))[:_MOST]


def terms_of_vacancy(vacancy: VacancyReading, text: str) -> tuple[str, ...]:
    """What a CV that fits has: the title's codes, the skills asked for, the title's pieces."""
    job = job_of(vacancy, text)
    demands = "\n".join((*vacancy.must, *vacancy.nice))
    terms = (
        *(f"work:{code}" for code in sorted(job.codes)),
        *(f"occupation:{code}" for code in sorted(job.codes)),
        *(f"family:{family}" for family in sorted(families(job.codes))),
        *(f"skill:{skill}" for skill in sorted(skill_codes(demands))),
        *(_long_pieces(job.title) if not job.codes else ()),
    )
    return tuple(dict.fromkeys(terms))


def _long_pieces(text: str) -> list[str]:
    return sorted(piece for piece in pieces(text) if len(piece) >= _SHORTEST)
