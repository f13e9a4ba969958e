"""Skills that vacancies ask for and CVs name, each in its own language."""

from casework.vocabulary.files import read
from casework.vocabulary.phrasebook import Phrasebook

SKILLS = {entry.code: entry for entry in read("skills")}
_BOOK = Phrasebook(
    ((entry.code, name) for entry in SKILLS.values() for cell in entry.names for name in cell),
)


def skill_codes(text: str) -> frozenset[str]:
    """The skills a text names, whatever it says of them."""
    return _BOOK.codes(text)
