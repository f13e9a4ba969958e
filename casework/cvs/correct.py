"""The partner's message about the profile we showed: what it puts right.

Steps: sentences, and their clauses; what a clause denies ("ikke", "i stedet for", "er forkert") is
the wrong value; each field by its words ("mit navn er", "jeg taler også") or by its shape (a number,
an address). Only where every clause was understood is the correction sure: a question or anything
else beside it is a person's to read.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from casework.cvs import correct_words, words
from casework.cvs.contacts import find_emails, find_phone, with_referees
from casework.cvs.cpr import masked
from casework.cvs.languages import language_spans
from casework.cvs.levels import levels_in
from casework.cvs.licences import find_licences
from casework.cvs.names import written_as_name
from casework.cvs.sections import lines_of
from casework.readings import CvReading
from casework.tongues import TONGUES
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import find_titles

MOST_TEXT = 4000
_MOST_SENTENCES = 40
_NAME_WORDS = 5
_SMALL_CLAUSE = 3  # words that need no understanding: "og så"
_VALUES = ("name", "email", "phone")
_LISTS = ("languages", "occupations", "licences", "not_languages", "not_occupations")


@dataclass(frozen=True, kw_only=True)
class CvCorrection:
    """What a partner changes in a profile. A field that is None (or empty) is not corrected.

    `languages`, `occupations` and `licences` are added; `not_languages` and `not_occupations` are
    taken out. Only a `sure` one may change the profile without a person.
    """

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    languages: tuple[str, ...] = ()
    levels: dict[str, str] = field(default_factory=dict)
    occupations: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    not_languages: tuple[str, ...] = ()
    not_occupations: tuple[str, ...] = ()
    confirmed: bool = False
    sure: bool = False
    because: dict[str, str] = field(default_factory=dict)

    @property
    def changes(self) -> bool:
        """Whether any field is corrected."""
        return any(getattr(self, name) for name in (*_VALUES, *_LISTS, "levels"))


@dataclass(frozen=True)
class _Clause:
    """A clause, cut where its denial begins. `about` are the clauses before it in the sentence."""

    right: str
    wrong: str
    about: str


def read_correction(text: str) -> CvCorrection:
    """What a message corrects, in any language that partners are written to in."""
    whole, understood = CvCorrection(), True
    for sentence in _sentences(text[:MOST_TEXT]):
        understood = understood and not _doubts(sentence)
        for clause in _clauses(sentence):
            one = _in_clause(clause, sentence)
            understood = understood and (one.changes or one.confirmed or _says_nothing(clause))
            whole = _together(whole, one)
    known = whole.changes or whole.confirmed
    return replace(
        whole, confirmed=whole.confirmed and not whole.changes, sure=understood and known
    )


def apply(reading: CvReading, correction: CvCorrection) -> CvReading:
    """The reading as corrected; what was not spoken of stays."""
    gone = frozenset(correction.not_languages) - frozenset(correction.languages)
    wrong = frozenset(map(folded, correction.not_occupations))
    languages = dict.fromkeys((*reading.languages, *correction.languages))
    titles = {folded(one): one for one in (*correction.occupations, *reading.occupations)}
    kept = tuple(one for plain, one in titles.items() if not wrong & {plain, *plain.split()})
    levels = reading.levels | correction.levels
    return replace(
        reading,
        name=correction.name or reading.name,
        email=correction.email or reading.email,
        phone=correction.phone or reading.phone,
        languages=tuple(code for code in languages if code not in gone),
        levels={code: level for code, level in levels.items() if code not in gone},
        occupations=kept,
        years={title: years for title, years in reading.years.items() if title in kept},
        licences=tuple(dict.fromkeys((*reading.licences, *correction.licences))),
        because=reading.because | correction.because,
    )


def _together(one: CvCorrection, other: CvCorrection) -> CvCorrection:
    """Both corrections; of two values the later counts."""
    told: dict[str, Any] = {name: getattr(other, name) or getattr(one, name) for name in _VALUES}
    for name in _LISTS:
        told[name] = tuple(dict.fromkeys((*getattr(one, name), *getattr(other, name))))
    return CvCorrection(
        **told,
        levels=one.levels | other.levels,
        confirmed=one.confirmed or other.confirmed,
        because=one.because | other.because,
    )


def _sentences(text: str) -> list[str]:
    found = [part.strip(" \t-–•*") for part in _SENTENCE_END.split(text)]
    return [part for part in found if part][:_MOST_SENTENCES]


def _clauses(sentence: str) -> list[_Clause]:
    clauses: list[_Clause] = []
    for part in _CLAUSE_EDGE.split(sentence):
        plain = part.lower()
        denial = 0 if _WRONG.search(plain) else _start(_DENIES.search(plain))
        right, wrong = (part, "") if denial is None else (part[:denial], part[denial:])
        clauses.append(_Clause(right, wrong, " ".join(one.right + one.wrong for one in clauses)))
    return clauses


def _start(match: re.Match[str] | None) -> int | None:
    return match.start() if match else None


def _in_clause(clause: _Clause, sentence: str) -> CvCorrection:
    """What one clause says; what it denies is taken out where it can be."""
    right, wrong = clause.right, clause.wrong
    spoken = _SPEAKS.search(f"{clause.about} {right} {wrong}".lower())
    worked = _WORKS.search(f"{clause.about} {right} {wrong}".lower())
    whose = with_referees(lines_of(right))
    emails, phone = find_emails(whose), find_phone(whose, lambda: "da")
    found = CvCorrection(
        name=_name(right),
        email=emails[0].value if emails else None,
        phone=phone.value if phone else None,
        languages=_languages(right) if spoken else (),
        levels=dict(levels_in(folded(right))) if spoken else {},
        occupations=_titles(right) if worked else (),
        licences=find_licences(right),
        not_languages=_languages(wrong) if spoken else (),
        not_occupations=_titles(wrong) if worked else (),
        confirmed=_is_yes(right),
    )
    named = (name for name in (*_VALUES, *_LISTS[:3]) if getattr(found, name))
    return replace(found, because=dict.fromkeys(named, masked(sentence)))


def _name(right: str) -> str | None:
    match = _NAME_IS.search(right.lower())
    if match is None:
        return None
    name: list[str] = []
    for token in right[match.end() :].split()[: _NAME_WORDS + 1]:
        word = token.strip(",.;:!?()\"'“”")
        if (
            not word
            or folded(word) in _NOT_IN_NAME
            or not all(c.isalpha() or c in "-'’." for c in word)
        ):
            break
        name.append(word)
        if token[-1] in ",;:!?":
            break
    if not 1 <= len(name) <= _NAME_WORDS:
        return None
    written = written_as_name(" ".join(name))
    small = written == written.lower()
    return " ".join(word.capitalize() for word in written.split()) if small else written


def _languages(part: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for _, _, code in language_spans(folded(part))))


def _titles(part: str) -> tuple[str, ...]:
    return tuple(part[trade.start : trade.end] for trade in find_titles(part))


def _is_yes(right: str) -> bool:
    """ "Alt er korrekt, tak": a yes, and nothing else but politeness."""
    parts = _parts(right)
    return any(one in _CONFIRMED for one in parts) and all(
        one in _CONFIRMED or _POLITE.fullmatch(one) for one in parts
    )


def _says_nothing(clause: _Clause) -> bool:
    """A greeting, or words that only lead to a field: "der er en fejl i navnet"."""
    whole = clause.right + clause.wrong
    parts = _parts(whole)
    if len(whole.split()) <= _SMALL_CLAUSE or all(_POLITE.fullmatch(one) for one in parts):
        return True
    # "20 12 34 56 er forkert": the wrong value, and nothing else.
    return bool(_FIELD.search(folded(whole))) and (not clause.right or not clause.wrong)


def _parts(text: str) -> list[str]:
    parts = (one.strip(" .!:;)(-–") for one in folded(text).split(","))
    return [one for one in parts if one]


def _doubts(sentence: str) -> bool:
    """Whether it asks, is unsure itself, or says more than a profile holds."""
    plain = _RIGHT.sub("", folded(sentence))
    return sentence.endswith("?") or bool(_UNSURE.search(plain) or _MORE.search(plain))


def _every(name: str) -> frozenset[str]:
    """The phrases of that name in all languages, as they are written and as they are folded."""
    told = [getattr(correct_words, name.upper())]
    told += [getattr(tongue.corrections, name) for tongue in TONGUES.values()]
    entries = frozenset[str]().union(*(words.phrases(text) for text in told))
    return entries | frozenset(map(folded, entries))


def _word(name: str) -> str:
    entries = sorted(_every(name), key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, entries))})(?!\w)"


_SENTENCE_END = re.compile(r"(?<=[?])\s*|[!;\n]+|(?<=\w\w)\.(?=\s|$)|(?<=\d)\.(?=\s+[^\W\d]|\s*$)")
_AND, _BUT, _BEGINS = _word("joins"), _word("turns"), _word("begins")
_CLAUSE_EDGE = re.compile(
    rf"\s(?={_BUT}\s)|,\s?(?=\D)(?=(?:(?:{_AND}|{_BUT})\s)?(?:\w+\s){{0,2}}?(?:{_BEGINS}|{_word('begins_behind_a_comma')}))"
    rf"|\s(?={_AND}\s{_BEGINS})",
    re.IGNORECASE,
)
_NAME_IS = re.compile(rf"{_word('name_is')}\s*:?\s*(?:{_word('before_name')}\s+)?(?=\S)")
_NOT_IN_NAME = _every("not_in_name")
_SPEAKS = re.compile(_word("speaks"))
_WORKS = re.compile(_word("works"))
_DENIES = re.compile(_word("denies"))
_WRONG = re.compile(_word("wrong"))
_CONFIRMED = _every("confirmed")
_UNSURE = re.compile(_word("unsure"))
_MORE = re.compile(_word("more_than_that"))
_RIGHT = re.compile(r"(?:that(?:'s| is| looks)?|it(?:'s| is)?|looks|the rest is|all) right")
_FIELD = re.compile(_word("field_words"))
_POLITE = re.compile(rf"{_word('polite')}(?:\s[\w'’-]+){{0,3}}")
