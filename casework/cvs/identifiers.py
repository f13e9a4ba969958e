"""What must not leave with a CV: numbers that name a person, and what is nobody's business.

CPR and foreign numbers, passports, bank accounts, health, religion, union, birth date and marital
status always; name, contact details and address where the CV goes blind. Found in the text as a
whole, so that a number which a page or a column has broken in two is found too. Finding one too
many costs a line of a CV; missing one is a breach.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from casework.cvs import identifier_words as said
from casework.cvs.contacts import find_phone, with_referees
from casework.cvs.cpr import find_cpr
from casework.cvs.names import in_ascii
from casework.cvs.scans import with_digits
from casework.cvs.sections import lines_of
from casework.language import language_of


class Kind(StrEnum):
    """What was found. Each has a word in `templates/words` under `removed`."""

    CPR = "cpr"
    FOREIGN_NUMBER = "foreign_number"
    PASSPORT = "passport"
    BANK = "bank"
    HEALTH = "health"
    RELIGION = "religion"
    UNION = "union"
    PHOTO = "photo"  # of pictures in the file; never found in a text
    BIRTH_DATE = "birth_date"
    MARITAL_STATUS = "marital_status"
    NAME = "name"
    CONTACT = "contact"
    ADDRESS = "address"


@dataclass(frozen=True)
class Found:
    """One stretch of the text that must go. `whole` is true where it is a field with its label."""

    kind: Kind
    start: int
    end: int
    whole: bool = False


def find_identifiers(text: str, blind_names: tuple[str, ...] | None = None) -> list[Found]:
    """All of it in `text`, from left to right, none overlapping.

    `blind_names` are what the person is called where the CV goes blind; None: it does not.
    """
    text = with_digits(text)  # every place in it stays where it is
    found = [*_cpr(text), *_fields(text), *_patterns(text)]
    if blind_names is not None:
        found += [*_blind_fields(text), *_contacts(text), *_addresses(text)]
        found += _names(text, blind_names)
    return _merged(found)


def kinds_of(found: Iterable[Found]) -> tuple[str, ...]:
    """The kinds, each once, in the order of `Kind`."""
    kinds = {one.kind for one in found}
    return tuple(kind.value for kind in Kind if kind in kinds)


def lines_without(text: str, found: Iterable[Found]) -> list[str | None]:
    """The lines of the text without it, one for one; None is a line that nothing is left of.

    A field goes with its label. In the middle of a sentence a "[…]" shows that something was there.
    """
    parts: list[str] = []
    at = 0
    for one in found:
        breaks = "\n" * text.count("\n", one.start, one.end)
        parts += [text[at : one.start], _FIELD_GONE if one.whole else _WORDS_GONE, breaks]
        at = one.end
    rest = "".join((*parts, text[at:]))
    return [_mended(line) for line in rest.split("\n")]


def _mended(line: str) -> str | None:
    if _FIELD_GONE not in line and _WORDS_GONE not in line:
        return line
    if not _WORDS.search(line):
        return None
    line = _HOLES.sub(lambda hole: "  " if "  " in hole[0] else " ", line)
    return _LOOSE_ENDS.sub("", line).replace(_WORDS_GONE, "[…]")


_FIELD_GONE, _WORDS_GONE = "\x00", "\x01"
_WORDS = re.compile(r"\w")
_HOLES = re.compile(r"[ \t]*[,;|•·/]?[ \t]*\x00[ \t]*[,;|•·/]?[ \t]*")
_LOOSE_ENDS = re.compile(r"^[ \t,;|]+(?=\S)|[ \t,;|]+$")


# --- the words, as patterns -----------------------------------------------------------------------


def _phrases(text: str) -> list[str]:
    return sorted({line.strip() for line in text.splitlines() if line.strip()}, key=len)[::-1]


def _any(text: str) -> str:
    return "|".join(
        re.escape(phrase).replace(r"\ ", r"[ \u00a0]{1,3}") for phrase in _phrases(text)
    )


_STARTS = r"(?:^|(?<=[|•·,;(*\t\u2022▪–])|(?<=\s\s)|(?<=[.!?] ))[ \t]{0,40}[-*•·▪–]?[ \t]{0,4}"
"""Where a field may begin: a line, a column, or behind what parts fields on one line."""
_TO_END = r"[^\r\n|•;\t]{1,200}?(?=\r|$|[|•;\t]|[ ]{2,}\S)"
_COLON = r"[ \t]{0,3}(?::|：|=|[-–—](?=\s)|\t|[ ]{2,})[ \t]{0,60}"
_BELOW = r"[ \t]{0,3}:[ \t\r]{0,3}\n(?![^\n]{1,60}:[ \t\r]{0,3}$)[ \t]{0,40}"
"""The value stands on the line below its label, and is no label itself."""
_NUMBERED = r"(?:[ ./-]{0,3}(?:nr|no|nummer|number|num|nº|n°|№|numer)\b)?"


def _field(labels: str) -> re.Pattern[str]:
    """A label at the start of a field, and all that stands behind it."""
    return re.compile(
        rf"{_STARTS}(?:{_any(labels)})(?:[ ]?/[ ]?(?:{_any(labels)}))?{_NUMBERED}[.]?"
        rf"(?:{_COLON}|{_BELOW}){_TO_END}",
        re.IGNORECASE | re.MULTILINE,
    )


_MONTH_OF_YEAR = r"(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d(?!\d)"


def _labelled_number(labels: str, digits: int = 5) -> re.Pattern[str]:
    """A label anywhere and a number near behind it, of at least so many digits."""
    number = rf"(?=(?:[^\d\n]{{0,4}}\d){{{digits}}})[A-ZА-ЯÆØÅ0-9][A-ZА-ЯÆØÅa-z0-9]*(?:[ ./-]{{1,2}}(?!{_MONTH_OF_YEAR})[A-ZА-Я0-9]*\d[A-ZА-Я0-9]*){{0,10}}"
    return re.compile(
        rf"(?<![\w-])(?:{_any(labels)}){_NUMBERED}[^\w\n]{{0,60}}(?:(?:is|er|ist|to|är|este|es)\s)?"
        rf"(?:[A-ZА-ЯІ]{{1,3}}[ ]?)?(?P<value>(?-i:{number}))",
        re.IGNORECASE,
    )


_WHOLE: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.HEALTH, _field(said.HEALTH)),
    (Kind.RELIGION, _field(said.RELIGION)),
    (Kind.UNION, _field(said.UNION)),
    (Kind.MARITAL_STATUS, _field(said.MARITAL)),
    (
        Kind.BIRTH_DATE,
        _field("\n".join(p for p in said.BIRTH.splitlines() if p not in ("f", "ur"))),
    ),
)
_NUMBERS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.FOREIGN_NUMBER, _labelled_number(said.FOREIGN_NUMBER, 6)),
    (Kind.PASSPORT, _labelled_number(said.PASSPORT)),
    (Kind.BANK, _labelled_number(said.BANK, 4)),
)


def _cpr(text: str) -> Iterator[Found]:
    """In the lines as they stand, and with every break or gap of a page taken for one space."""
    flat, where = _squeezed(text)
    spans = [(one.start, one.end) for one in find_cpr(text)]
    spans += [(where[one.start], where[one.end - 1] + 1) for one in find_cpr(flat)]
    for start, end in spans:
        label = _CPR_LABEL.search(text, max(0, start - 80), start)
        yield Found(Kind.CPR, label.start() if label else start, end, whole=bool(label))


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text with one space for each run of white, and where each of its letters stood."""
    where = [
        at
        for at, char in enumerate(text)
        if not char.isspace() or at == 0 or not text[at - 1].isspace()
    ]
    return "".join(" " if text[at].isspace() else text[at] for at in where), where


_CPR_LABEL = re.compile(
    r"(?:cpr|personnummer|pers\.?\s?nr|fødselsnummer|civil registration|person(?:al)?[ -]?(?:id|no|number)"
    r"|sygesikring\w*|ssn|social security)[-. ]{0,3}(?:nr|no|nummer|number)?[.]?[ \t]{0,3}[:=]?[ \t]{0,40}\Z",
    re.IGNORECASE,
)


def _fields(text: str) -> Iterator[Found]:
    for kind, pattern in _WHOLE:
        for match in pattern.finditer(text):
            yield Found(kind, match.start(), match.end(), whole=True)
    for kind, pattern in _NUMBERS:
        for match in pattern.finditer(text):
            if kind is Kind.FOREIGN_NUMBER or _tells(match["value"]):
                yield Found(kind, match.start(), match.end(), whole=_stands_alone(text, match))


def _tells(value: str) -> bool:
    """Whether it is a number of something, and not a span of years."""
    return not _YEARS.fullmatch(value.strip())


_YEARS = re.compile(
    r"(?:\d{1,2}[./-])?(?:19|20)\d\d\s?[-–./]\s?(?:(?:\d{1,2}[./-])?(?:19|20)\d\d)?"
)


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    line_start = text.rfind("\n", 0, match.start()) + 1
    before = text[line_start : match.start()].strip(" \t-•*·")
    after = text[match.end() : match.end() + 1]
    return (not before or before[-1] in ",;|.") and after in ("", "\n", ",", ";", "|", ".", " ")


# --- what needs no label of its own ---------------------------------------------------------------

_DATE = (
    rf"(?:\d{{1,2}}[./\- ]{{1,2}}\d{{1,2}}[./\- ]{{1,2}}(?:\d{{4}}|\d\d)\b"
    rf"|\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er)?[.]?[ ](?:de[ ])?(?:{'|'.join(sorted(set(said.MONTHS.split()), key=len)[::-1])})[.,]?[ ](?:de[ ])?\d{{4}}"
    rf"|(?:{'|'.join(sorted(set(said.MONTHS.split()), key=len)[::-1])})[ ]\d{{1,2}}(?:st|nd|rd|th)?,?[ ]\d{{4}}"
    r"|(?:19[3-9]|200)\d(?=\s?(?:r\.|р\.|г\.)?(?:$|[\s,.;)])))"
)
_IBAN = r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])"
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.BANK, re.compile(_IBAN)),
    (Kind.BANK, re.compile(r"(?<!\d)\d{4}[ -]\d{10}(?!\d)")),
    (
        Kind.BIRTH_DATE,
        re.compile(
            rf"(?:(?<![\w-])(?:{_any(said.BIRTH)})(?![\w])[. ]{{0,2}}[^\w\n]{{0,20}}"
            rf"(?:(?:den|on|am|the|le|el|la|d\.|dnia|the day of|i|in|en|w|în|у|в)[ ]){{0,2}}|(?<!\w)\*[ ]?)"
            rf"{_DATE}(?:[ ]?(?:r\.|р\.|г\.|року))?",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        Kind.MARITAL_STATUS,
        re.compile(
            rf"^[ \t]{{0,40}}[-•*]?[ \t]{{0,4}}(?:{_any(said.MARRIED)})(?:[ ]?[,;.][^\n]{{0,80}}"
            r"|[ ](?:og|med|and|with|und|mit|i|z|та|і|și|y|et|och)[ ][^\n]{0,80})?[ \t]{0,40}$",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        Kind.RELIGION,
        re.compile(
            rf"\b(?:jeg|i|ich)[ ](?:er|am|bin)[ ](?:(?:a|an|en|troende|praktiserende|practising|devout|gläubige\w?)[ ]){{0,2}}"
            rf"(?:{_any(said.BELIEFS)})\b|(?<!\w)я[ ](?:{_any(said.BELIEFS)})(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.HEALTH,
        re.compile(
            rf"\b(?:jeg|i|ich|mam|я)[ ](?:(?:har|have|am|er|lider|suffer|habe|bin|leide|маю|jestem|haft|had|desværre)[ ]){{0,3}}"
            rf"(?:(?:af|from|a|an|en|et|på|type|kronisk|chronic|an|unter)[ ]){{0,3}}(?:{_any(said.CONDITIONS)})\b",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.UNION,
        re.compile(
            rf"\b(?:medlem[ ]af|medlem[ ]i|member[ ]of|mitglied[ ](?:der|in|bei))[ ](?:(?:the|fagforeningen|fagforbundet|gewerkschaft|trade[ ]union|union)[ ]){{0,2}}"
            rf"(?:{_any(said.UNIONS)})(?!\w)|\b(?:fagforeningsmedlem|trade[ ]union[ ]member|gewerkschaftsmitglied)\b",
            re.IGNORECASE,
        ),
    ),
)


def _patterns(text: str) -> Iterator[Found]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            whole = kind is Kind.MARITAL_STATUS or _stands_alone(text, match)
            yield Found(kind, match.start(), match.end(), whole=whole)


# --- blind ----------------------------------------------------------------------------------------

_BLIND: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.NAME, _field(said.NAME)),
    (Kind.ADDRESS, _field(said.ADDRESS)),
    (
        Kind.CONTACT,
        re.compile(
            rf"(?<![\w-])(?:{_any(said.PHONE)})(?![^\W\d])[^\w\n+]{{0,12}}(?:\(?\+|00)?\d[\d ()/.\-\u00a0]{{5,20}}\d",
            re.IGNORECASE,
        ),
    ),
)
_CONTACTS = (
    re.compile(
        r"(?:(?:e-?)?mail[\w-]{0,10}[ \t]{0,3}:?[ \t]{0,40})?[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:https?://|www\.)\S{1,200}|(?<![\w.])(?:[a-z]{2}\.)?(?:linkedin|facebook|instagram|xing)\.com/\S{1,200}",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![\w+])(?:\(?\+|00)\d{1,3}\)?[ \-./()\u00a0]{0,3}\d[\d ()/.\-\u00a0]{5,18}\d"),
    re.compile(r"(?<![\d-])(?:\d\d[ ]){3}\d\d(?![\d-])"),
    # With the nought of home, and no months: "05/2014 05/2018".
    re.compile(r"(?<![\w/.-])(?!0\d/(?:19|20)\d\d(?!\d))0\d{1,4}[ /()-]{1,3}\d[\d ]{4,10}\d(?!\d)"),
    # As numbers are grouped elsewhere, in the order of: (612) 555-0183, 612-555-0183, 8 905 123-45-67,
    # 600 123 456 (but no amount), 98765 43210, 11 98765-4321.
    re.compile(
        r"(?<![\w(/.-])(?:[18][ -]?)?(?:\(\d{2,5}\)[ ]?\d{2,5}[ -]\d{2,4}(?:[ -]\d{2,4})?|\d{3}([.-])\d{3}\1\d{4}"
        r"|8[ -]\d{3}[ -]\d{3}[ -]\d\d[ -]\d\d|[1-9]\d\d ?[ -] ?\d{3} ?[ -] ?(?!000)\d{3}|0?[6-9]\d{4} \d{5}|[1-9]\d 9\d{4}[ -]\d{4})"
        r"(?![\w-]|[.,]\d|[ ]?(?:kr|dkk|eur|€|usd|\$|pln|zł))",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!\S)@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"),  # of an address torn in two lines
)
_STREET = re.compile(
    r"(?:[\w.'-]{1,30}[ ]){0,3}[\w.'-]{0,30}(?:vej|gade|allé|vænget|stræde|plads|parken|torvet|toften|bakken|street|st\.|road|rd\.|avenue|lane|straße|strasse|str\.|gatan|vägen|veien|gata)"
    r"[ ]\d{1,4}(?!\d|[ ]?[-–][ ]?(?:19|20)\d\d)[ ]?[a-zA-Z]?\b[^\n|•;]{0,60}"
    r"|\b(?:ul\.|al\.|вул\.|вулиця|просп\.|calle|c/|rue|avenue|strada|str\.)[ ][^\n|•;]{2,60}\d{1,4}[^\n|•;]{0,40}"
    r"|\b\d{1,4}[ ](?:rue|avenue|boulevard)[ ][^\n|•;]{2,60}",
    re.IGNORECASE,
)
_POST_TOWN = re.compile(
    r"^[ \t]{0,40}(?:[A-Z]{1,2}-)?\d{4,5}[ ][^\W\d_][\w .'-]{1,40}$", re.MULTILINE
)
_HEAD_LINES = 20
_OWN_DIGITS = 8
_MOST = 60_000  # characters in which the own number is looked for


def _blind_fields(text: str) -> Iterator[Found]:
    for kind, pattern in _BLIND:
        for match in pattern.finditer(text):
            yield Found(kind, match.start(), match.end(), whole=True)


def _contacts(text: str) -> Iterator[Found]:
    for pattern in _CONTACTS:
        for match in pattern.finditer(text):
            yield Found(Kind.CONTACT, match.start(), match.end(), whole=True)
    whose = with_referees(lines_of(text[:_MOST]))
    if own := find_phone(whose, lambda: language_of(text)):
        # As it is written at home, without its country.
        last = r"[ ()./\-\u00a0]{0,3}".join(own.value[-_OWN_DIGITS:])
        for match in re.finditer(
            rf"(?<!\d)[\d(][\d ()./\-\u00a0]{{0,6}}{last}(?!\d)|{last}(?!\d)", text
        ):
            yield Found(Kind.CONTACT, match.start(), match.end(), whole=True)


def _addresses(text: str) -> Iterator[Found]:
    """Streets and towns of the head; further down they are those of schools and workplaces."""
    head = "\n".join(text.split("\n")[:_HEAD_LINES])
    for pattern in (_STREET, _POST_TOWN):
        for match in pattern.finditer(head):
            yield Found(Kind.ADDRESS, match.start(), match.end(), whole=True)


def _names(text: str, names: tuple[str, ...]) -> Iterator[Found]:
    """Every name and every part of it, wherever it stands and in capitals too."""
    parts = {part for name in names for part in re.split(r"[\s,]+", name) if len(part) >= _SHORTEST}
    if not parts:
        return
    one = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
    spaced = "|".join(r"[ ]?".join(map(re.escape, part)) for part in sorted(parts, key=len)[::-1])
    for pattern in (
        rf"(?<!\w)(?:{one})(?:[ -]{{1,3}}(?:\w\.[ ])?(?:{one}))*(?:'s|s|es)?(?!\w)",
        rf"(?<!\w)(?:{spaced})(?:[ ]{{1,5}}(?:{spaced}))*(?!\w)",  # O L E N A
    ):
        for match in re.finditer(pattern, text, re.IGNORECASE):
            yield Found(Kind.NAME, match.start(), match.end(), whole=_stands_alone(text, match))
    begins = {in_ascii(part)[:_ALIKE] for part in parts if len(part) >= _ALIKE}
    for match in _IN_OTHER_LETTERS.finditer(text):
        if match[0][0].isupper() and in_ascii(match[0])[:_ALIKE] in begins:
            yield Found(Kind.NAME, match.start(), match.end(), whole=_stands_alone(text, match))


_SHORTEST = 2
_ALIKE = 4  # letters with which a name in Cyrillic or Greek begins like its Latin self
_IN_OTHER_LETTERS = re.compile(r"(?<!\w)[\u0370-\u052f][\u0370-\u052f'’ʼ-]{3,30}(?!\w)")


# --- together -------------------------------------------------------------------------------------


def _merged(found: list[Found]) -> list[Found]:
    """From left to right; what overlaps is one, and a CPR number where any of it is."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if kept and one.start < kept[-1].end:
            last = kept[-1]
            kind = Kind.CPR if Kind.CPR in (one.kind, last.kind) else last.kind
            end, whole = max(last.end, one.end), last.whole and one.whole
            kept[-1] = Found(kind, last.start, end, last.whole if one.end <= last.end else whole)
            continue
        kept.append(one)
    return kept
