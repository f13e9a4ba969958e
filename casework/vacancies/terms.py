"""Permanent or temporary, and the language spoken at work.

A demand on the person ("du skal tale dansk") is no working language: it stands among the demands.
"""

import re
from dataclasses import dataclass
from datetime import date

from casework.cvs.languages import language_spans
from casework.vacancies import time_words, words
from casework.vacancies.sentences import Sentence
from casework.vacancies.times import has_last_day

_REACH = 40  # characters behind "vi taler" in which the language stands


@dataclass(frozen=True)
class FoundTerm:
    permanent: bool
    words: str


@dataclass(frozen=True)
class FoundLanguage:
    code: str
    words: str


def find_permanent(sentences: tuple[Sentence, ...]) -> FoundTerm | None:
    """Temporary wins: "vikariat, kan blive fast" is temporary."""
    for pattern, permanent in ((_TEMPORARY, False), (_PERMANENT, True)):
        for sentence in sentences:
            for match in pattern.finditer(sentence.plain):
                before = sentence.plain[: match.start()]
                if not (_ONLY_MAYBE.search(before) or _A_BENEFIT.search(before)):
                    return FoundTerm(permanent, sentence.words)
    return None


def find_end(sentences: tuple[Sentence, ...], reference: date) -> FoundTerm | None:
    """Work that has a last day is temporary, where no word says what it is."""
    ends = next((one for one in sentences if has_last_day(one, reference)), None)
    return FoundTerm(permanent=False, words=ends.words) if ends else None


def find_working_language(sentences: tuple[Sentence, ...]) -> FoundLanguage | None:
    """The ISO 639-1 code, where one language is told and no other beside it."""
    for sentence in sentences:
        for match in _IS_SPOKEN.finditer(sentence.plain):
            behind = re.split(r"[.;:!?,]", sentence.plain[match.end() : match.end() + _REACH])[0]
            before = sentence.plain[max(0, match.start() - _REACH) : match.start()]
            codes = {code for _, _, code in language_spans(behind)} or {
                code for _, _, code in language_spans(before)
            }
            if len(codes) == 1:
                return FoundLanguage(codes.pop(), sentence.words)
    return None


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


_TEMPORARY = re.compile(_word(time_words.TEMPORARY))
_PERMANENT = re.compile(_word(time_words.PERMANENT))
_ONLY_MAYBE = re.compile(
    r"(?:mulighed\w* for|chance for|udsigt til|kan blive|bliver måske|evt\.?|possibility of|possibly|may become|ikke|ingen|not|no)\s(?:en\s|et\s|a\s)?$"
)
# "Fuld løn under barsel" is what those have who stay.
_A_BENEFIT = re.compile(
    r"(?<!\w)(?:løn|pay|salary|pension|ret til|tilskud|goder|benefits|ordning\w*)\s(?:og \w+ )?(?:ved |i |during |on |for )?$"
)
_IS_SPOKEN = re.compile(_word(time_words.IS_SPOKEN))
