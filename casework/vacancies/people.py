"""Whom to contact about a vacancy: named in the text, else the one who signed the mail."""

import re
from dataclasses import dataclass

from casework.cvs.names import is_name
from casework.cvs.words import COMPANY_WORDS
from casework.vacancies import words
from casework.vacancies.sentences import Sentence, Told, folded

_NAMES = 4
_LONGEST = 80
_LAST_LINES = 3
_TITLE_BEFORE_NAME = 3  # words, as in "ring til vores butikschef Karen"
_SHORTEST = 3
_LONGEST_FIRST_NAME = 10


@dataclass(frozen=True)
class FoundPerson:
    contact: str
    words: str


def find_contact(told: Told) -> FoundPerson | None:
    for sentence in (*told.body, *told.farewell):
        if found := _named(sentence):
            return found
    if found := _signed(told.farewell):
        return found
    return _signed_without_greeting(told) or _only_numbers(told.body)


def _named(sentence: Sentence) -> FoundPerson | None:
    """ "Kontakt: Karen Holm", "ring til butikschef Karen Holm på 12345678"."""
    for match in _CONTACT.finditer(sentence.plain):
        rest = sentence.words[match.end() :]
        if name := _name_in(rest[:_LONGEST]):
            return FoundPerson(name, sentence.words[match.start() :].strip()[: _LONGEST * 2])
    return None


def _name_in(text: str) -> str | None:
    """The name at the start of a text, behind a title of at most three small words."""
    match = _CAPITALS.search(text)
    if (
        match is None
        or len(text[: match.start()].split()) > _TITLE_BEFORE_NAME
        or re.search(r"[.!?;]", text[: match.start()])
    ):
        return None
    name: list[str] = []
    for token in match[0].split():
        word = token.strip(",.;:()!?")
        if folded(word) in _NOT_NAMES or not word or not word[0].isupper():
            break
        name.append(word)
        if token[-1] in ",.;:()!?" or len(name) == _NAMES:
            break
    found = " ".join(name)
    if is_name(found) or (
        len(name) == 1 and len(found) >= _SHORTEST and found.isalpha() and not found.isupper()
    ):
        return found
    return None


def _signed(farewell: tuple[Sentence, ...]) -> FoundPerson | None:
    if not farewell:
        return None
    rest = _SIGN_OFF.sub("", farewell[0].words).strip(" ,.!-–")
    lines = ([rest] if rest else []) + [sentence.words for sentence in farewell[1:4]]
    firsts = [
        re.split(r"[,|/•(\n]|\s[-–]\s|\s(?:fra|from|hos|v/)\s|\d", line)[0].strip(" .,!")
        for line in lines
    ]
    for line, person in zip(lines, firsts, strict=True):
        if _is_firm(person):
            continue
        if is_name(person):
            return FoundPerson(person, line)
        if found := _name_at_start(person) or _first_name(person):
            return FoundPerson(found, line)
    return None


def _is_firm(person: str) -> bool:
    plain = folded(person)
    return bool(_COMPANY & set(plain.split())) or plain.endswith(_FIRM_ENDINGS)


def _first_name(person: str) -> str | None:
    """ "Ole", also written "ole": one short word that is no name of a firm."""
    if (
        not person.isalpha()
        or not len(person) <= _LONGEST_FIRST_NAME
        or len(person) < _SHORTEST - 1
    ):
        return None
    return person.capitalize() if folded(person) not in _NOT_NAMES else None


def _name_at_start(line: str) -> str | None:
    """ "Karen Holm Butikschef": the first two or three words."""
    tokens = line.split()
    for count in (3, 2):
        if len(tokens) > count and is_name(" ".join(tokens[:count])):
            return " ".join(tokens[:count])
    return None


def _signed_without_greeting(told: Told) -> FoundPerson | None:
    """A name alone on one of the last lines."""
    if told.farewell:
        return None
    for sentence in told.body[1:][-_LAST_LINES:]:
        person = re.split(r"[,|/•(]|\s[-–]\s|\d", sentence.words)[0].strip(" .!-–")
        if is_name(person) and not _is_firm(person):
            return FoundPerson(person, sentence.words)
    return None


def _only_numbers(body: tuple[Sentence, ...]) -> FoundPerson | None:
    """A phone or an address, where nobody is named: "ring på 86 32 10 20"."""
    for sentence in body:
        if match := _PHONE.search(sentence.plain):
            return FoundPerson(
                sentence.words[match.start(1) : match.end(1)].strip(), sentence.words
            )
    for sentence in body:
        if match := _EMAIL.search(sentence.words):
            return FoundPerson(match[0].rstrip("."), sentence.words)
    return None


_CONTACT = re.compile(rf"(?<!\w)(?:{words.either(words.CONTACT_LABELS)})(?!\w)\s*:?\s*")
_CAPITALS = re.compile(r"(?<![\w@.])[A-ZÆØÅÉÖÄÜŁŚŻ][^\W\d_]+(?:[\s'’.-]+[^\W\d_]+){0,4}[,.;:)!?]?")
_SIGN_OFF = re.compile(rf"^(?:{words.either(words.SIGN_OFFS)})(?=[\s,.!]|$)", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:ring|tlf|telefon|phone|call|mobil|sms|kontakt|contact)[^\d\n]{0,30}(\+?\d[\d ]{6,16}\d)(?!\d)"
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_NOT_NAMES = frozenset(words.parts(words.NOT_CONTACTS))
_COMPANY = frozenset(words.parts(COMPANY_WORDS))
_FIRM_ENDINGS = tuple(words.parts(words.FIRM_ENDINGS))
