"""How to reach the person: e-mail and phone, never those of a referee.

Phones become E.164. Without a country code a Danish number is tried first, then the country whose
language the CV is written in. CVR numbers, dates, accounts and CPR numbers are no phones.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

import phonenumbers

from casework.cvs import contact_words, words, year_words
from casework.cvs.cpr import find_cpr
from casework.cvs.names import RELATIVES, witnessed_by
from casework.cvs.scans import with_letters
from casework.cvs.sections import Line, Section, sentences_in
from casework.vocabulary.folding import folded

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w][\w.+'-]{0,63}\s?(?:@|\(at\)|\[at\]|\(a\)|＠)\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
)
_AT = re.compile(r"\s?(?:\(at\)|\[at\]|\(a\)|＠|@)\s?")
_MAY_BE_ADDRESS = re.compile(r"[@＠]|[(\[]a")
_NUMBER = re.compile(
    r"(?<![\w@.])(?:\+|\(\+|\(00)?[\s(]{0,2}\d(?:(?!\s\s)[\d\s().\-–/\u00a0\u2011]){5,22}\d(?![\w@])"
)
_DATES = re.compile(
    r"(?<!\d)(?<!\d[.-])(?:0?[1-9]|[12]\d|3[01])\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:19|20)?\d\d(?!\d|[.-]\d\d(?!\d))"
    r"|(?<!\d)\d{1,2}\s?/\s?\d{1,2}\s?/\s?(?:19|20)?\d\d(?!\d)"
    r"|(?<!\d)(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)"
    r"|(?<!\d)(?:19|20)\d\d\s?[-–/.]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)"
    r"|(?<!\d)(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:19|20)\d\d(?!\d)"
    r"|\((?:19|20)\d\d\)"
)
_LABEL_BEFORE = re.compile(r"([^\W\d_][^\d\n|;]{0,24}\|?[ ]{0,3}|[☎☏📞📱✆][\s:]*)$")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15
_DANISH_DIGITS = 8
_CPR_DIGITS = 10
_DANISH = "+45"
_ALSO = re.compile(
    r"(?<!\w)(?:also|auch|også|now|nu|sofort|już|też|także|również|также|також|y también)(?!\w)"
)
_PAIRS = re.compile(r"\d\d \d\d \d\d \d\d")
_COUNTRY_OF = {
    "pl": "PL",
    "uk": "UA",
    "de": "DE",
    "ro": "RO",
    "es": "ES",
    "sv": "SE",
    "no": "NO",
    "fr": "FR",
}


Whose = list[tuple[Line, bool]]
"""Sentences, each with whether it is about somebody else."""


@dataclass(frozen=True)
class Found:
    """A value and the line it stands on."""

    value: str
    words: str


class _Use(IntEnum):
    """Whose it is and whether it is in use, the best first."""

    OWN = 0
    WORK = 1
    OLD = 2
    DEAD = 3
    OTHERS = 4


def find_emails(whose: Whose) -> tuple[Found, ...]:
    """Addresses that may be the person's own, the likeliest first."""
    own = [
        (use, Found(address, line.words))
        for line, referee in whose
        if not referee
        for address, use in _addresses(line.words)
        if use < _Use.DEAD
    ]
    best = min((use for use, _ in own), default=_Use.OWN)
    return tuple(dict.fromkeys(found for use, found in own if use is best))


def find_email(lines: tuple[Line, ...], name: str | None, own: tuple[Found, ...]) -> Found | None:
    """The person's address: one that agrees with the name, else the first of `own`."""
    if name:
        everywhere = [
            Found(address, line.words)
            for line in lines
            if "@" in line.words
            for address, use in _addresses(line.words)
            if use is _Use.OWN
        ]
        for found in (*own, *everywhere):
            if witnessed_by(name, found.value):
                return found
    return own[0] if own else None


def _addresses(line: str) -> Iterator[tuple[str, _Use]]:
    if not _MAY_BE_ADDRESS.search(line):
        return  # the common case
    found = list(_EMAIL.finditer(line))
    edges = [match.span() for match in found]
    for at, match in enumerate(found):
        yield _address(match[0]), _use(line, edges, at)


def find_phone(
    whose: Whose, language: Callable[[], str | None], email: str | None = None
) -> Found | None:
    """The person's phone: a labelled number first, then one that can be nothing else.

    Of several a Danish one, and none that is out of use or somebody else's. `language` tells which
    one the CV is written in; it is only asked where a number is found. What stands on a line with
    `email`, the person's own, is the person's too.
    """
    unlabelled: Found | None = None
    worse: dict[_Use, Found] = {}
    foreign: Found | None = None
    for line, referee in whose:
        beside = email is not None and email in line.words
        if not beside and (referee or (foreign and line.section not in _OWN)):
            continue
        told: list[str] = []
        numbers = _numbers(line.words)
        only = len(numbers) == 1
        for match, labelled, use, country in numbers:
            if use >= _Use.DEAD:
                continue
            said = labelled or (only and (beside or _is_alone(line, match)))
            number = country and _parsed(re.sub(r"[^\d+]", "", match), country, strict=True)
            number = number or _e164(match, labelled=said, language=language)
            if number and use is not _Use.OWN:
                worse.setdefault(use, Found(number, line.words))
            elif number and said:
                told.append(number)
            elif number:
                # "Telefon: +49 171 ... (until May), also +45 28 ...": of several the Danish one.
                also = _ALSO.search(line.plain) or number.startswith(_DANISH)
                told += [number] if told and also else []
                unlabelled = unlabelled or Found(number, line.words)
        danish = [number for number in told if number.startswith(_DANISH)]
        if danish:
            return Found(danish[0], line.words)
        if told:
            foreign = foreign or Found(told[0], line.words)
    return foreign or unlabelled or (worse[min(worse)] if worse else None)


def _use(line: str, spans: list[tuple[int, int]], at: int) -> _Use:
    """What is said of the number or address in front of it and behind it, as far as the next one."""
    start, end = spans[at]
    begins = spans[at - 1][1] if at else 0
    before = folded(line[max(begins, start - _REACH_BEFORE) : start])
    before = _IN_BRACKETS.sub("", before) if at else before  # said of the one before
    if (label_aside := _ASIDE_OF_LABEL.search(before)) and _of_others(label_aside[1]):
        return _Use.OTHERS  # "Tél. (mari) : 86 ..."
    reach = spans[at + 1][0] if at + 1 < len(spans) else len(line)
    behind = folded(line[end : min(reach, end + _REACH_BEHIND)])
    aside = _IN_BRACKETS.match(behind)
    if at + 1 < len(spans) and not aside:
        behind = _CUT_BEFORE_NEXT.split(folded(line[end : spans[at + 1][0]]))[0]
    said_aside = aside[0] if aside else ""
    behind = said_aside or behind
    behind = _CUT_BEHIND.split(behind)[0]
    before = _CUT_BEHIND.split(before)[-1]
    if said_aside and _of_others(said_aside):
        return _Use.OTHERS
    people = [match.end() for match in _OTHERS.finditer(before)]
    if people and not (_MINE.search(before, people[-1]) or _SHARED.search(before)):
        return _Use.OTHERS
    if _DEAD.search(before) or _DEAD.search(behind):
        return _Use.DEAD
    near = before[-_NEAR:]
    if (
        _OLD.search(near)
        or _LATER.search(near)
        or _OLD_BEHIND.match(behind)
        or _ONLY_UNTIL.search(aside[0] if aside else "")
    ):
        return _Use.OLD
    return _Use.WORK if _WORK.search(near) or _WORK_BEHIND.match(behind) else _Use.OWN


def _of_others(aside: str) -> bool:
    """ "(mand)", "(husband)", "(my wife, if I do not answer)" behind a number."""
    told = aside.strip(" ,()")
    if told in RELATIVES:
        return True
    begins = any(told == word or told.startswith(f"{word} ") for word in _OTHERS_HEADINGS)
    return begins or (_OTHERS.match(told) is not None and not _MINE.match(told))


def _is_alone(line: Line, number: str) -> bool:
    """A number that fills a line or a column of the head: with its country, or eight in pairs."""
    number = number.strip()
    column = _IN_BRACKETS_BEHIND.sub("", line.words.split("  ")[0].strip(_ICONS)).strip()
    if column != number:
        return False
    if number.startswith(("+", "00", "(+")):
        return line.section in (Section.HEAD, Section.CONTACT)
    return line.section is Section.CONTACT and bool(_PAIRS.fullmatch(number))


def _sentences(lines: tuple[Line, ...]) -> Iterator[tuple[Line, bool]]:
    """The sentences of each line, and whether each is the first of its line."""
    for line in lines:
        parts = sentences_in(line.words)
        if len(parts) == 1 or parts[1][:1] in ":：":  # "Contact No.  : 22 ..."
            yield line, True
            continue
        for count, part in enumerate(parts):
            yield replace(line, words=part), not count


def _own_again(lines: tuple[Line, ...]) -> Iterator[Line]:
    """The lines; below referees the paragraph that tells of a birth is about the person again."""
    begin = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and not lines[at].apart:
            continue
        block = lines[begin:at]
        theirs = block[0].section is Section.REFERENCES and not block[0].heading
        if begin and theirs and any(map(_tells_of_birth, block)):
            block = tuple(replace(line, section=Section.CONTACT) for line in block)
        yield from block
        begin = at


def _tells_of_birth(line: Line) -> bool:
    return MASKED in line.words or _BORN.match(line.plain.lstrip(_ICONS)) is not None


def with_referees(lines: tuple[Line, ...]) -> Whose:
    """Each line with whether it is about somebody else: a referee, a leader, an employer."""
    lines = tuple(_own_again(lines))
    marked: Whose = []
    inside = 0
    theirs = 0  # lines that may still be about whom the lines above named
    headed = False  # by a heading of their own
    above = ""
    for line, opens in _sentences(lines):
        if line.section in (Section.HEAD, Section.CONTACT):
            named = _REFEREE_STRONG.search(line.plain) is not None
        else:
            named = _REFEREE.search(line.plain) is not None
        named = named or _AS_REFEREE.search(line.plain) is not None or _is_of_relative(line)
        named = named and not _SHARED.search(line.plain)
        if inside and (_is_mine(line) or (line.apart and any(map(str.isdigit, above)))):
            inside = 0  # or the number of whom the line above named stands there
        if not opens and not named:
            inside = 0  # another sentence of the same line speaks of the person again
        if theirs:
            stays = headed or _ends_open(above) or line.words[:1].islower()
            theirs = theirs - 1 if stays and not _is_mine(line) else 0
        of_others = line.section is Section.REFERENCES or named or inside > 0 or theirs > 0
        marked.append((line, of_others))
        # Below "Reference: Peter Holm" stand the referee's numbers, until something else is told.
        inside = 2 if named and line.section not in _OWN else max(0, inside - 1)
        if line.plain.strip(" :") in _OTHERS_HEADINGS:
            theirs, headed = _LINES_OF_OTHERS, True
        elif not theirs and _ends_open(line.words) and _names_others(line.words):
            theirs, headed = _LINES_OF_OTHERS, False
        above = line.words
    return marked


def _is_of_relative(line: Line) -> bool:
    """ "Husband: Peter Holm, tel. ...", on one line."""
    label, _, rest = line.plain.partition(":")
    return bool(rest) and label.strip(_ICONS) in _KIN


def _is_mine(line: Line) -> bool:
    """Whether a line speaks of the person again, or begins something else."""
    plain = line.plain
    return line.heading or (_MINE.search(plain) is not None and not _OTHERS.search(plain))


def _names_others(words_: str) -> bool:
    """Whether the last words of a line name somebody else, and nothing behind them the person."""
    plain = folded(words_[-_REACH_BEFORE:])
    people = [match.end() for match in _OTHERS.finditer(plain)]
    return bool(people) and not _MINE.search(plain, people[-1])


def _ends_open(words_: str) -> bool:
    """Whether the sentence goes on below: "Accompanying spouse of", "Karthik Subramanian,"."""
    return words_[-1:] in ",(-–" or words_.rpartition(" ")[2] in _OPEN_ENDS


def _address(words_: str) -> str:
    return _AT.sub("@", words_).strip(".'-")


def _numbers(line: str) -> list[tuple[str, bool, _Use, str]]:
    """Digits on a line that may be a phone, whether a word says so, whose it is, and of which country."""
    if not _SOME_DIGITS.search(line):
        return []  # the common case
    blank = with_letters(_TWO.sub(" | ", _blanked(line)))
    found = []
    matches = list(_NUMBER.finditer(blank))
    spans = [match.span() for match in matches]
    for at, match in enumerate(matches):
        before = blank[max(0, match.start() - 30) : match.start()]
        after = folded(blank[match.end() : match.end() + 14])
        label = _LABEL_BEFORE.search(before)
        said = folded(label[1]).strip(" :.()-|") if label else ""
        spoken = re.findall(r"[^\W\d_]+(?:[-.][^\W\d_]+)*|[☎☏📞📱✆]", said)
        if any(word in _THEIRS for word in spoken) and not _MINE.search(said):
            continue  # but "her er mit nummer" is no English "her"
        if any(word in _NOT_PHONE or word in _FAX for word in spoken[-3:]) or said in _NOT_PHONE:
            continue
        is_phone = (
            said in _PHONE
            or any(word in _PHONE for word in spoken[-4:])
            or any(
                f"({word}" in after
                for word in ("mob", "tel", "phone", "hjem", "home", "work", "mobil")
            )
        )
        country = _country_said(said, after)
        use = _use(blank, spans, at)
        if use is _Use.OWN and "@" in line and _OFFICE.search(line.lower()):
            use = _Use.WORK  # beside "sales@...", the letterhead of a firm
        found.append((match[0], is_phone or bool(country), use, country))
    return found


def _country_said(before: str, after: str) -> str:
    """ "Norsk mobil 465 20 913", "465 20 913 (Norge)": eight digits there are no Danish number."""
    spoken = [*re.findall(r"[^\W\d_]+", before), *re.findall(r"^[ ]?\(([^\W\d_]+)", after)]
    told = [_COUNTRY_WORDS[word] for word in spoken if word in _COUNTRY_WORDS]
    return told[-1] if told else ""


def _blanked(line: str) -> str:
    """The line with CPR numbers, dates and addresses of mail taken out."""
    for one in find_cpr(line) if sum(map(str.isdigit, line)) >= _CPR_DIGITS else ():
        line = line[: one.start] + "§" * (one.end - one.start) + line[one.end :]
    line = _EMAIL.sub(lambda match: "§" * len(match[0]), line)

    def date(match: re.Match[str]) -> str:
        return "§" * len(match[0])

    return _DATES.sub(date, line)


def _e164(written: str, *, labelled: bool, language: Callable[[], str | None]) -> str | None:
    digits = [char for char in written if char.isdecimal()]
    if not _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS:
        return None
    plain = re.sub(r"[^\d+]", "", written)
    if plain.startswith("00"):
        plain = "+" + plain[2:]
    if plain.startswith("+"):
        return _parsed(
            written.replace("(0)", "") if "(0)" in written else plain, None, strict=False
        )
    if not labelled and _TWO_YEARS.fullmatch(written.strip()):
        return None
    if _AMERICAN.fullmatch(written.strip()):
        return _parsed(plain, "US", strict=False)
    if len(digits) == _DANISH_DIGITS:
        return _parsed(plain, "DK", strict=not labelled)
    country = _COUNTRY_OF.get(language() or "")
    if country and (local := _parsed(plain, country, strict=True)):
        return local
    return _parsed(plain, "DK", strict=True) or (
        _parsed("+" + plain, None, strict=True) if labelled else None
    )


def _parsed(number: str, country: str | None, *, strict: bool) -> str | None:
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return None
    good = phonenumbers.is_valid_number(parsed) or (
        not strict and phonenumbers.is_possible_number(parsed)
    )
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) if good else None


def _either(text: str) -> str:
    return words.folded_either(text, r"\w{0,15}")


_BORN = re.compile(rf"(?:{words.folded_either(year_words.BORN)})(?!\w)")
MASKED = "*****"  # where a CPR number stood
_TWO = re.compile(r"(?<=\d) / (?=[\d+(])")  # "53 81 22 09 / 86 25 11 00"
_TWO_YEARS = re.compile(r"(?:19|20)\d\d\s+(?:19|20)\d\d")  # the two columns of a table
_AMERICAN = re.compile(r"\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}([-.])\d{3}\1\d{4}")  # (608) 555-0147
_SOME_DIGITS = re.compile(r"\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d")
_REACH_BEFORE, _REACH_BEHIND, _NEAR = 90, 45, 24
_CUT_BEFORE_NEXT = re.compile(r"[(,/|]|\s{2}")
_CUT_BEHIND = re.compile(r"[;|]|(?<!tlf)(?<!tel)(?<!mob)(?<!nr)(?<!тел)(?<!моб)(?<!tél)\.\s")
_OTHERS = re.compile(rf"(?<!\w)(?:{_either(contact_words.OTHERS)})(?!\w)")
_MINE = re.compile(rf"(?<!\w)(?:{_either(contact_words.MINE)})(?!\w)")
_SHARED = re.compile(rf"(?<!\w)(?:{_either(contact_words.SHARED)})(?!\w)")
_DEAD = re.compile(rf"(?<!\w)(?:{_either(contact_words.DEAD)})(?!\w)")
# "Ring til mig på ..." is no "til" that ends something.
_OLD = re.compile(rf"(?<!\w)(?!(?:til|till|do|до)(?!\w))(?:{_either(contact_words.OLD)})(?!\w)")
_LATER = re.compile(
    rf"(?<!\w)(?:from|fra|ab|od|з|с|din|desde|från|dès|à partir de)\s(?:den\s)?(?:\d{{1,2}}\.?\s)?(?:{_either(words.MONTHS)})(?!\w)"
)
_WORK = re.compile(rf"(?<!\w)(?:{_either(contact_words.WORK)})[\s):.\-–]*\Z")
_OLD_BEHIND = re.compile(rf"[\s(,\-–]*(?:{_either(contact_words.OLD)})(?!\w)")
_IN_BRACKETS_BEHIND = re.compile(r"\s?\([^()]{1,40}\)$")
_ICONS = " \t*•·▪-–|☎☏📞📱✆\uf095\uf10b\ue0b0"
_ASIDE_OF_LABEL = re.compile(r"\(([^()]{2,40})\)[\s:.]*$")
_OFFICE = re.compile(
    r"(?<![\w.])(?:info|sales|salg|kontakt|contact|office|kontor|mail|post|job|hr|reception|booking|biuro|sekretariat|oficina|accueil|firma|admin)@"
)
_IN_BRACKETS = re.compile(r"^[\s,]{0,3}\([^()]{2,44}\)")
_ONLY_UNTIL = re.compile(
    r"(?<!\w)(?:til og med|indtil|kun til|gælder til|gyldig til|until|till|valid to|bis|gültig bis|do końca|ważny do|до кінця|діє до|действует до|до конца|până|hasta|gäller till|fram till|frem til|gjelder til|jusqu'\w+|valable jusqu)(?!\w)"
)
_WORK_BEHIND = re.compile(rf"[\s(,\-–]*(?:{_either(contact_words.WORK)})(?!\w)")
_OTHERS_HEADINGS = words.phrases(contact_words.OTHERS_HEADINGS)
_LINES_OF_OTHERS = 4
_OPEN_ENDS = words.phrases(contact_words.OPEN_ENDS)
_OWN = frozenset({Section.HEAD, Section.CONTACT, Section.PROFILE})
_PHONE = words.phrases(words.PHONE) | words.phrases(contact_words.PHONE)
_NOT_PHONE = words.phrases(words.NOT_PHONE) | words.phrases(contact_words.NOT_PHONE)
_THEIRS = words.phrases(words.THEIRS)
_FAX = words.phrases(words.FAX)


_COUNTRY_WORDS = {
    folded(word): country
    for country, text in contact_words.COUNTRIES.items()
    for word in words.phrases(text)
}


def _any_of(list_: str) -> re.Pattern[str]:
    """One of these words with something said of it: "Leder: Peter Holm", "reference Peter Holm"."""
    return re.compile(
        rf"(?<!\w)(?:{words.either(list_)})(?:\s?[:：(]|\s(?:er|is|var|was|ist|hedder|heißt|named|called|-|–)\s)"
    )


_REFEREE = _any_of(words.REFEREE)
# "As a reference you can call ..."
_AS_REFEREE = re.compile(
    rf"(?<!\w)(?:{words.folded_either(contact_words.AS)})\s(?:{words.folded_either(contact_words.REFEREES)})(?!\w)"
)
_KIN = RELATIVES | _OTHERS_HEADINGS
_REFEREE_STRONG = _any_of(words.REFEREE_STRONG)
