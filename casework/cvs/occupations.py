"""What the person has worked as, in the CV's own words.

Steps: labelled positions ("Stilling: bager"); the titles of dated entries; "worked as ..." in
sentences; of these what the second reader (`held.py`) thinks possible, and what else it is sure of.
What somebody only wishes to be, or has only learnt, counts where nothing else is told.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from casework.cvs import paper_words, words, work_words, year_words
from casework.cvs.entries import SCHOOLS
from casework.cvs.held import Piece, chances, pieces_of
from casework.cvs.names import is_name
from casework.cvs.sections import SCHOOLING, Line, Section, sentences_in, sentences_of
from casework.cvs.word_family import words_of
from casework.cvs.work_lines import (
    ARTICLES,
    BULLET,
    COLON,
    COMPANY,
    CUT,
    FROM_TO,
    LONGEST_DATE,
    LONGEST_LINE,
    MONTHS,
    NO_TITLES,
    NOW,
    POSITION,
    TABLE_HEADS,
    TERMS,
    WORKED_AS,
    YEAR,
    is_date,
    titles_of,
    without_dates,
)
from casework.learned import Scales
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import find_titles
from casework.vocabulary.phrasebook import Found

MOST = 12
_TITLE_WORDS = 7
_FORM_LABEL = 2  # words; labels longer than this need no colon: "Occupation or position held"
_SHORT_TITLE_WORDS = 4
_ENTRY_WORDS = 9  # a line without a date that may still be the title of an entry
_NEAR = 60  # characters in front of "as" in which a spouse may be named
_SHORTEST_TITLE = 3  # letters
_A_SPAN = 2  # years
_FEW = 2  # jobs
_FEWEST_CELLS = 2
_A_NAME = 2  # words of a name
_LONG_ENOUGH = 4  # letters of a title in front of a firm
_SHORTEST_DOING, _LONGEST_DOING = 5, 30  # letters
_LONGEST_DATED = 60  # letters of a line with dates and a town
_PLACED, _POSSIBLE, _SURE = 0.1, 0.3, 0.8  # chances, by what hands left out of learning showed
_BEFORE_TRADE = 3  # words between "worked as" and the trade: "a senior software engineer"

_WORD = re.compile(r"[^\W_]+")
_OTHER_CLAUSE = re.compile(r"[.;:!?,]|\s(?:i|in|hos|at|with|med|til|for|w|у|в)\s")
_LABEL = re.compile(r"^\s*([^:：]{2,40}?)\s*(?:[:：]|\s{2})\s*(.*)$")
_MAY_BE_LABEL = re.compile(r"[:：]|  ")
_LINK = re.compile(
    r"^(?:\s*,\s*|\s*/\s*|\s+(?:og|and|und|oraz|i|та|і|și|y|och|et|samt|&)\s+)(?:som\s|as\s|a\s|an\s|en\s|jako\s)?"
)


@dataclass(frozen=True)
class FoundOccupation:
    title: str
    words: str


class _Told(NamedTuple):
    """What the rules find; `said` of it has words that say so: "Position: ...", "worked as ...";
    of `placed` only the place does."""

    found: tuple[FoundOccupation, ...]
    said: frozenset[FoundOccupation]
    placed: frozenset[FoundOccupation]


class _Telling(NamedTuple):
    """A sentence of a section, as written and folded, and where it says "worked as"."""

    section: Section
    sentence: str
    plain: str
    said_so: tuple[re.Match[str], ...]


class _Place(NamedTuple):
    """Where the title of an entry stands: first or last of several parts, and where its dates do."""

    last: bool
    several: bool
    dated: tuple[bool, bool, bool]
    bullet: bool


def find_occupations(
    lines: tuple[Line, ...], scales: Scales | None = None
) -> tuple[FoundOccupation, ...]:
    """What the rules find and the second reader does not deny, and what it is sure of itself.

    Where no work is told: the trade below the name, what the person wishes to be, or has learnt.
    """
    own = tuple(line for line in lines if line.section is not Section.REFERENCES)
    sentences = list(_telling_of_work(own))
    held = _together(_told(own, sentences), lines, scales)
    if len(held) < _FEW:
        # Where the work itself is told, the trade below the name is what was learnt or is wished for.
        held = _each_once((*held, *_below_name(own)))
    return (
        held
        or _each_once((*_worked_as(sentences, wished=True), *_in_goals(own)))
        or _each_once(tuple(_learnt(own)))
    )


def told_by_rules(lines: tuple[Line, ...]) -> tuple[FoundOccupation, ...]:
    """What the rules alone find that was held, for those who measure them."""
    own = tuple(line for line in lines if line.section is not Section.REFERENCES)
    return _told(own, list(_telling_of_work(own))).found


def _told(own: tuple[Line, ...], sentences: list[_Telling]) -> _Told:
    entries = tuple(_entries(own))
    placed = tuple(_in_same_places(own, entries))
    entries = (*entries, *placed)
    said = (*_labelled(own), *_tabled(own), *_worked_as(sentences, wished=False))
    return _Told(_each_once((*entries, *said), entries), frozenset(said), frozenset(placed))


def _together(
    told: _Told, lines: tuple[Line, ...], scales: Scales | None
) -> tuple[FoundOccupation, ...]:
    """What is said, of the others what the second reader thinks possible, and what else it is sure of."""
    pieces = pieces_of(lines)
    likely: dict[frozenset[str], float] = {}
    for piece, chance in zip(pieces, chances(pieces, scales), strict=True):
        likely[piece.said] = max(chance, likely.get(piece.said, 0.0))
    kept = [
        one
        for one in told.found
        if one in told.said
        or _chance_of(_spoken(one.title), likely) >= (_PLACED if one in told.placed else _POSSIBLE)
    ]
    held = [_spoken(one.title) for one in kept]
    for piece in pieces:
        said = piece.said
        known = any(said <= other or other <= said for other in held)
        if likely[said] >= _SURE and not known and _may_be_own(piece, lines[piece.line]):
            title = next(_titles_in(piece.title), None)
            if title is None and not titles_of(piece.title):
                title = _without_article(piece.title)
            if title:
                held.append(said)
                kept.append(FoundOccupation(title, lines[piece.line].words))
    return tuple(kept[:MOST])


def _may_be_own(piece: Piece, line: Line) -> bool:
    """Whether it is no name and no school, and what stands in front speaks of nobody else and no wish."""
    if line.section in _ABOVE and _is_below_name(piece.title, line):
        return False
    trades = titles_of(piece.title)
    before = line.plain.partition(folded(piece.title))[0]
    before += folded(piece.title[: trades[0].start]) if trades else ""
    before = _SENTENCE.split(before)[-1]
    return not (
        is_name(piece.title)
        or _OF_ANOTHER.search(before)
        or _wishes(before)
        or _NEVER.search(before)
        or _AT_HOME.match(piece.title)
        or folded(piece.title) in TABLE_HEADS
        or _SHIFT.match(folded(piece.title))
        or SCHOOLS.is_in(words_of(folded(piece.title))[-1:])
        or _IN_PERSON.match(piece.title)
    )


def _is_below_name(title: str, line: Line) -> bool:
    """A trade without years and without "worked as": it may be what was learnt, or is wished for."""
    sentence = next((one for one in sentences_in(line.words) if title in one), line.words)
    return not (YEAR.search(sentence) or WORKED_AS.search(folded(sentence)))


def _chance_of(said: frozenset[str], likely: Mapping[frozenset[str], float]) -> float:
    """The best of what is thought of the pieces with these words, or a part of them; 1 where nothing is."""
    alike = (chance for other, chance in likely.items() if said <= other or other <= said)
    return max(alike, default=1.0)


def _spoken(title: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded(title)))


def tells_of_work(before: str) -> bool:
    """Whether the folded words in front of a title say that the person has worked as it."""
    said = list(WORKED_AS.finditer(before))
    if not said or _OF_ANOTHER.search(before) or _wishes(before) or _NEVER.search(before):
        return False
    return all(word in ARTICLES for word in before[said[-1].end() :].split())


def _labelled(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for index, line in enumerate(lines):
        if line.section is Section.GOAL:
            continue
        label = _LABEL.match(line.words) if _MAY_BE_LABEL.search(line.words) else None
        following = lines[index + 1].words if index + 1 < len(lines) else ""
        if label and folded(label[1]).strip(" *•-") in POSITION:
            value = label[2] or following
            if not COLON.match(line.words) and "  " in value:
                continue  # the head of a table: "Stilling  Arbejdssted  Periode"
        elif line.plain in POSITION and line.section is Section.EXPERIENCE:
            value = "" if _heads(following) else following  # else the heads of a table, one a line
        else:
            plain = line.plain
            value = ""
            if plain.startswith(_LONG_POSITION):
                value = next(
                    (line.words[len(p) :] for p in _LONG_POSITION if plain.startswith(p + " ")), ""
                )
        if value and not _wishes(line.plain):
            titles = list(_titles_in(value))
            yield from (FoundOccupation(title, line.words) for title in titles)
            if not titles and (first := _first_part(value)):
                yield FoundOccupation(first, line.words)


def _entries(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for at, line in enumerate(lines):
        above = lines[at - 1] if at else None
        if line.section is not Section.EXPERIENCE or line.heading or len(line.words) > LONGEST_LINE:
            continue
        dated = bool(YEAR.search(line.words))
        if not dated and _is_other_cell(line):
            continue
        if not dated and (
            (BULLET.match(line.words) and not _marks_entry(lines[at : at + 3]))
            or line.words.endswith(".")
            or (len(line.words.split()) > _ENTRY_WORDS and not (above and is_date(above)))
            or line.words[0].islower()
            or COLON.match(line.words)
            or line.plain.startswith(_LONG_POSITION)
        ):
            continue
        titles = list(_titles_in(line.words))
        if not titles and dated:
            beside = _beside_company(line.words) or _in_small(line, above)
            titles = [beside] if beside else []
        yield from (FoundOccupation(title, line.words) for title in titles)


def _in_same_places(
    lines: tuple[Line, ...], entries: tuple[FoundOccupation, ...]
) -> Iterator[FoundOccupation]:
    """Titles that no vocabulary knows, where those of other entries stand: "2007 – 2009: Stampatore"
    below "2005 – 2007: Cuoco"."""
    titles = {(one.words, one.title) for one in entries}
    places: set[_Place] = set()
    others: list[tuple[_Place, FoundOccupation]] = []
    for at, line in enumerate(lines):
        if line.section is not Section.EXPERIENCE or not _may_hold_title(line):
            continue
        above, below = lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None
        dated = YEAR.search(line.words) is not None
        by = (dated, not dated and _is_dated(above), not dated and _is_dated(below))
        parts = _parts(line.words)
        if not any(by) or not parts or (dated and is_date(line)):
            continue
        known = bool(titles_of(without_dates(line.words)))
        for last, part in ((False, parts[0]), (True, parts[-1])):
            place = _Place(last, len(parts) > 1, by, BULLET.match(line.words) is not None)
            if (line.words, part) in titles:
                places.add(place)
            elif not known and _may_be_unknown(part):
                others.append((place, FoundOccupation(part, line.words)))
    yield from (one for place, one in others if place in places)


def _may_hold_title(line: Line) -> bool:
    """Whether it may be the first line of an entry: no sentence and no field of a form."""
    label = COLON.match(line.words)
    field = label is not None and not YEAR.search(label[0])
    short = len(line.words) <= LONGEST_LINE and not line.words.endswith((".", ","))
    return short and not line.heading and not field


def _is_dated(line: Line | None) -> bool:
    """Whether dates stand on it, and at most a town."""
    if line is None or line.heading or len(line.words) > _LONGEST_DATED:
        return False
    return YEAR.search(line.words) is not None


def _may_be_unknown(part: str) -> bool:
    """Whether it has the look of a title, and is no firm, school or name of a column."""
    tokens = part.split()
    return (
        len(tokens) <= _SHORT_TITLE_WORDS
        and part[0].isupper()
        and len(part) > _LONG_ENOUGH
        and not any(map(str.isdigit, part))
        and not _is_company(part)
        and not _heads(part)
        and not SCHOOLS.is_in(words_of(folded(part)))
    )


def _marks_entry(lines: tuple[Line, ...]) -> bool:
    """Whether a bullet marks a whole entry, whose dates stand right below: no duty has any."""
    bullet, *below = lines
    mark = bullet.words[0]
    if not BULLET.sub("", bullet.words)[:1].isupper():
        return False
    for line in below:
        if line.heading or line.apart or line.words[0] == mark:
            return False
        if is_date(line):
            return True
    return False


def _is_other_cell(line: Line) -> bool:
    """ "Client  Freight forwarder": what a label in a column of its own calls something else."""
    label, _, value = line.words.partition("  ")
    return bool(value) and folded(label) in TABLE_HEADS


def _parts(line: str) -> list[str]:
    parts = [_trimmed(part) for part in CUT.split(without_dates(BULLET.sub("", line)))]
    return [part for part in parts if _says_something(part)]


def _says_something(part: str) -> bool:
    """Whether more than what stands between or beside years is left: no "/", "til" or "Sept"."""
    if not any(map(str.isalpha, part)):
        return False
    return len(part) > LONGEST_DATE or not (folded(part) in MONTHS or FROM_TO.fullmatch(part))


def _tabled(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    """The column of a table whose head names it: "Year | Place | Position"."""
    column, cells = -1, 0
    for line in lines:
        if column < 0 and "|" not in line.words and "  " not in line.words:
            cells = 0
            continue  # most lines have no cells
        parts = [part.strip() for part in _CELLS.split(line.words) if part.strip()]
        if column < 0 and (len(parts) < _FEWEST_CELLS or not _heads(parts[0])):
            cells = 0
            continue  # the common case
        heads = [folded(part) for part in parts]
        known = list(map(_heads, parts))
        numbered = any(char.isdigit() for char in line.words)
        if len(parts) > 1 and known[0] and not numbered and (all(known) or len(parts) == cells):
            named = [at for at, head in enumerate(heads) if head in POSITION]
            column, cells = (named[0], len(parts)) if named else (-1, 0)
        elif len(parts) != cells:
            column, cells = -1, 0
        elif column >= 0 and (title := _first_part(re.sub(r"\s?\(.*", "", parts[column]))):
            yield FoundOccupation(title, line.words)


def _heads(part: str) -> bool:
    plain = folded(part)
    return plain in POSITION or plain in TABLE_HEADS


def _telling_of_work(lines: tuple[Line, ...]) -> Iterator[_Telling]:
    """The sentences that say "worked as" or the like, and where they do: most do not."""
    for section, sentence in sentences_of(lines):
        if section in SCHOOLING:
            continue
        plain = folded(sentence)
        if len(plain) != len(sentence):
            plain = sentence.lower()  # "Schweißer" has a letter more when folded
        if said_so := tuple(WORKED_AS.finditer(plain)):
            yield _Telling(section, sentence, plain, said_so)


def _worked_as(sentences: list[_Telling], *, wished: bool) -> Iterator[FoundOccupation]:
    for one in sentences:
        sentence, plain, said_so = one.sentence, one.plain, one.said_so
        wishes = one.section is Section.GOAL or _wishes(plain)
        if len(plain) != len(sentence) or wishes is not wished or _NEVER.search(plain):
            continue
        trades = [(trade.start, trade.end) for trade in find_titles(sentence)]
        reached = 0
        for match in said_so:
            said = [trade for trade in trades if trade[0] >= max(match.end(), reached)]
            if _OF_ANOTHER.search(plain[max(0, match.start() - _NEAR) : match.end()]):
                continue
            if not reached and match[0].strip() in _THEN:
                continue
            between = sentence[match.end() : said[0][0]] if said else ""
            if said and WORKED_AS.search(folded(between)):
                continue  # "puis j'ai été vendeuse": the nearer words tell it
            if said and _AND_WORKS.search(folded(f"{between}{sentence[slice(*said[0])]}")):
                continue  # "jeg er rolig og arbejder hurtigt"
            if said and not _is_elsewhere(between):
                start = said[0][0] if _LASTED.search(folded(between)) else match.end()
                yield FoundOccupation(_without_article(sentence[start : said[0][1]]), sentence)
                reached = said[0][1]
                for start, end in said[1:]:
                    link = _LINK.match(sentence[reached:start])
                    if not link or link.end() != start - reached:
                        break
                    yield FoundOccupation(sentence[start:end], sentence)
                    reached = end


def _is_elsewhere(between: str) -> bool:
    """Whether too much stands between "worked as" and the trade for it to be meant."""
    return len(between.split()) > _BEFORE_TRADE or bool(_OTHER_CLAUSE.search(f" {between}"))


def _below_name(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    """Titles in the first lines: "Anna Kowalska | Sygeplejerske"."""
    head = [line for line in lines[:12] if line.section in _ABOVE and not line.heading]
    for line in head:
        if (
            len(line.words.split()) > _ENTRY_WORDS
            or line.words.endswith(".")
            or COLON.match(line.words)
            or _wishes(line.plain)
            or _OF_ANOTHER.search(line.plain)
        ):
            continue
        for title in _titles_in(line.words):
            if not (title == line.words and _is_surname(title)):
                yield FoundOccupation(_without_name(title), line.words)


def _is_surname(title: str) -> bool:
    """ "Alois Pichlbauer", "Anna Bauer": the last of two names that we know no other trade in."""
    tokens = title.split()
    trade = find_titles(title)[0]
    begin = len(title) - len(tokens[-1])
    return (
        len(tokens) == _A_NAME
        and trade.start == begin
        and all(token[0].isupper() and token[1:].islower() for token in tokens)
        and folded(tokens[-1]).endswith(_SURNAMES)
    )


def _without_name(title: str) -> str:
    """ "Anna Kowalska Sygeplejerske" has the trade last."""
    trade = find_titles(title)[0]
    return title[trade.start :] if is_name(title[: trade.start]) else title


def _in_goals(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for line in lines:
        if line.section is Section.GOAL and not line.heading:
            yield from (FoundOccupation(title, line.words) for title in _titles_in(line.words))


def _learnt(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for line in lines:
        if line.section is Section.EDUCATION and not _OF_ANOTHER.search(line.plain):
            for trade in find_titles(line.words):
                if trade.code:
                    yield FoundOccupation(line.words[trade.start : trade.end], line.words)


def _titles_in(line: str) -> Iterator[str]:
    """The parts of a line that are job titles."""
    plain = without_dates(line)
    named = [plain[one.start : one.end] for one in titles_of(plain)]
    if not named:
        return  # the common case
    line = _IN_BRACKETS.sub(_unless_again, line) if "(" in line else line
    parts = _parts(line)
    told = [part for part in parts if any(name in part for name in named)]
    found = {part: trades for part in told if (trades := titles_of(part))}
    several = len(found) > 1
    if not found:
        if len(parts) <= 1:
            return
        # "Déclarante en douane": a word that parts others stands inside of the title.
        plain = without_dates(line)
        parts = told = [plain[one.start : one.end] for one in find_titles(plain)[:1]]
    for part in map(_without_terms, told):
        trades = found[part] if part in found else titles_of(part)
        if several and folded(part) in TERMS:
            continue
        if not trades or _not_my_own(part, trades[0].start) or is_name(part):
            continue
        if _IN_PERSON.match(part) or _AT_HOME.match(part) or _is_workplace(part, trades):
            continue
        if trades[0].start and _STAFF.match(part):
            continue  # "85 employees", "5 Köche"
        if _SHIFT.match(folded(part)):
            continue
        if any(char.isdigit() for char in part) and folded(part).startswith(("page", "side")):
            continue  # "page 1 of 2"
        rest = part[trades[0].end :].strip()
        beside = (
            len(parts) == 1
            or (part[0].islower() and trades[0].end > _LONG_ENOUGH)
            or (rest[:1].islower() and not _SCHOOL.search(folded(rest)))
        )
        if beside and trades[0].start == 0 and _is_company(part):
            yield part[: trades[0].end]  # "SOFTWARE TESTER KHARKIV SOFT LLC"
        elif folded(part[: trades[0].start].strip()) in _OF_A_TITLE and not rest:
            yield part  # "Company nurse"
        elif len(part.split()) <= _TITLE_WORDS and not _is_company(_without_trades(part, trades)):
            yield _SINCE_BEHIND.sub("", _without_article(part))


def _unless_again(bracket: re.Match[str]) -> str:
    """Nothing for "Lærer (teacher)", where a bracket says the title before it in another language."""
    before = BULLET.sub("", bracket[1])
    again = find_titles(before) and find_titles(bracket[2]) and not _IN_PERSON.match(before)
    return f"{bracket[1]} " if again and not YEAR.search(bracket[2]) else bracket[0]


def _is_workplace(part: str, trades: Sequence[Found]) -> bool:
    """ "architect's office": whose place it is, and no helper of one."""
    last = trades[-1]
    return part[: last.end].endswith("'s") and _WORKPLACE.match(part, last.end) is not None


def _without_terms(part: str) -> str:
    """ "2 år lærer", "Volunteer shop assistant": the title without how long and how paid."""
    if part[0].isdigit() and (lasted := _YEARS_LONG.match(part)):
        return part[lasted.end() :]
    first, _, rest = part.partition(" ")
    paid = not rest or folded(first) not in _UNPAID
    return part if paid or not (trades := find_titles(rest)) or trades[0].start else rest


def _without_trades(part: str, trades: Sequence[Found]) -> str:
    """The "shop" of a shop assistant is no company; a name that is all of the part is looked at whole."""
    several = [trade for trade in trades if " " in part[trade.start : trade.end]]
    for trade in reversed(several):
        part = part[: trade.start] + part[trade.end :]
    return part


def _is_company(part: str) -> bool:
    return any(token.strip(".") in COMPANY for token in folded(part).split())


def _beside_company(line: str) -> str | None:
    """The one part of a dated line that is neither a company nor a place, where a company is told."""
    parts = _parts(line)
    companies = [part for part in parts if _is_company(part)]
    if not companies or parts[0] in companies or len(parts[0].split()) > _SHORT_TITLE_WORDS:
        return None
    usable = len(parts[0]) >= _SHORTEST_TITLE and not any(char.isdigit() for char in parts[0])
    return parts[0] if usable else None


def _in_small(line: Line, above: Line | None) -> str | None:
    """ "rengøring på en skole 2019-2021": work told without a title; a firm or a town is written large.

    Only where the line is an entry by itself, and goes on from year to year.
    """
    if above and not (line.apart or above.heading or YEAR.search(above.words)):
        return None
    if _IN_PROSE.search(line.words) or "(" in line.words.partition(" ")[2][:LONGEST_DATE]:
        return None
    if len(YEAR.findall(line.words)) != _A_SPAN and not _GOES_ON.search(line.plain):
        return None
    first = _SINCE_BEHIND.sub("", next(iter(_parts(line.words)), ""))
    plain = folded(first)
    if not first[:1].islower() or not _SHORTEST_DOING <= len(plain) <= _LONGEST_DOING:
        return None
    begun = FROM_TO.match(first) or plain.split()[0] in _AROUND_YEARS or plain in NO_TITLES
    return None if begun or _SCHOOL.search(plain) or _OF_ANOTHER.search(plain) else first


def _trimmed(part: str) -> str:
    return part.strip(" .,:;()-–—*•\"'«»„”“")


def _first_part(value: str) -> str:
    title = _trimmed(CUT.split(without_dates(value))[0])
    return (
        title
        if 0 < len(title.split()) <= _TITLE_WORDS and not any(c.isdigit() for c in title)
        else ""
    )


def _without_article(title: str) -> str:
    tokens = title.split()
    while len(tokens) > 1 and (folded(tokens[0]) in _SMALL or tokens[0] in "-–—:"):
        tokens = tokens[1:]
    return " ".join(tokens)


def _not_my_own(title: str, start: int) -> bool:
    before = folded(title[:start]).replace("'", " ").split()
    return bool(before) and (
        before[-1] in _NOT_MINE or _LEADING.match(" ".join(before)) is not None
    )


def _wishes(plain: str) -> bool:
    return _WISH.search(plain) is not None


def _apart(line: str | None, other: str | None) -> bool:
    """Whether two entries are told, each on a line of its own."""
    return line is not None and other is not None and line != other


def _heads_line(one: FoundOccupation) -> bool:
    """Whether a title begins its line, or stands on it beside years."""
    return one.words.startswith(one.title) or YEAR.search(one.words) is not None


def _each_once(
    found: tuple[FoundOccupation, ...], entries: tuple[FoundOccupation, ...] = ()
) -> tuple[FoundOccupation, ...]:
    """Without titles whose words another title has too, unless both head `entries` of their own:
    "Accountant" below "Chief accountant"."""
    once: dict[tuple[str, ...], FoundOccupation] = {}
    own = {one.title: one.words for one in entries if _heads_line(one)}
    for one in found:
        tokens = tuple(folded(one.title).split())
        if _AT_HOME.match(one.title):
            continue
        if " ".join(tokens) not in NO_TITLES and not any(
            set(tokens) <= set(other)
            and (tokens == other or not _apart(own.get(one.title), own.get(held.title)))
            for other, held in once.items()
        ):
            once[tokens] = one
    return tuple(once.values())[:MOST]


_LONG_POSITION = tuple(
    sorted((p for p in POSITION if len(p.split()) > _FORM_LABEL), key=len, reverse=True)
)
_GOES_ON = re.compile(
    rf"(?<!\w)(?:{NOW}|{words.either(paper_words.SINCE)})(?!\w)|(?:19|20)\d\d\s?[-–—]",
    re.IGNORECASE,
)
_SCHOOL = re.compile(rf"(?<!\w)(?:{words.either(work_words.SCHOOLED)})(?!\w)")
_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?]\s")
_IN_PROSE = re.compile(r"[^\W\d_]{3}[.!?]\s[^\W\d_]")  # a sentence ends within the line
_AND_WORKS = re.compile(r"(?:^|\s)(?:og|och)\s(?:arbejder|arbetar|arbeider)$")
_THEN = words.phrases(work_words.THEN)
_AROUND_YEARS = ARTICLES.union(
    words.phrases(folded(f"{year_words.UNTIL}, {year_words.SINCE}, {year_words.NOW}, {words.NOW}"))
)
_SMALL = ARTICLES | _THEN
_UNPAID = words.phrases(work_words.UNPAID)
_OF_A_TITLE = words.phrases(work_words.OF_A_TITLE)
_STAFF = re.compile(r"\d{1,5}\+?\s(?=[^\W\d_])")
_YEARS_LONG = re.compile(
    rf"\d{{1,2}}\s?(?:{words.folded_either(work_words.YEARS)})\s", re.IGNORECASE
)
_ENDING = r"\w{0,12}"
_LEADING = re.compile(rf"(?:{words.folded_either(work_words.LEADING, _ENDING)})(?!\w)")
# "I take care of an old lady": a sentence.
_IN_PERSON = re.compile(
    r"(?:I|[Jj]eg|[Jj]ag|[Ii]ch|[Jj]e|[Yy]o|[Яя]|[Ee]g)\s(?!.*\b(?:som|as|als|como|comme)\b)"
)
# "Full time mother": no work for others.
_AT_HOME = re.compile(
    r"(?:full[ -]?time |stay[ -]at[ -]home |heltids|fuldtids)?(?:mother|mom|mum|father|dad|parent|mor|far)(?!\w)"
    r"|(?:jeg var |gik |went |at )?(?:hjemme|hemma|home|zu hause|zuhause|w domu|вдома|дома|acasă|en casa|à la maison)\s(?:med|with|mit|z|з|с|cu|con|avec)\s",
    re.IGNORECASE,
)
_WORKPLACE = re.compile(
    r"\s(?:own )?(?:office|workshop|shop|school|home|house|firm|company|practice|clinic|studio|surgery|salon|garage|store)s?(?!\w)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"([^(),;|]{3,60}?)\s?\(([^()]{3,40})\)")
_SHIFT = re.compile(rf"(?:{words.folded_either(work_words.SHIFTS, _ENDING)})(?!\w)")
_SINCE_BEHIND = re.compile(
    r"\s(?:siden|since|seit|od|fra|from|з|с|із|din|desde|depuis|sedan|från|dal|til|to|bis|do|до)$"
)
_NOT_MINE = words.phrases(words.NOT_MY_TRADE)
_WISH = re.compile(
    rf"(?<!\w)(?:{words.folded_either(words.WISHES)}|{words.folded_either(work_words.WISHES)})"
)
_NEVER = re.compile(rf"(?<!\w)(?:{words.folded_either(work_words.NEVER)})(?!\w)")
_PERIOD = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LASTED = re.compile(rf"(?<!\w)(?:{words.folded_either(work_words.YEARS)})(?!\w)")
# "gift med Elena, som er ansat som ingeniør": the spouse's trade.
_OF_ANOTHER = re.compile(
    r"(?<![\w-])(?:gift (?:med|til)|married (?:to|with)|verheiratet mit|żonaty z|zamężna z|заміжня|одружен(?:ий|а) з|замужем|женат на|căsătorită? cu|casad[ao] con|casad[ao] com|mariée? (?:à|avec)|sposat[ao] con|conjointe?|épou(?:x|se)|daughter|son|father|mother|syn|córka|син|донька|чоловіка|дружини|муж|жена|мужем|женой|soție|soț|suegr[ao]|make|maka|ektefelle|mannen|kone|hustru|mand|ægtefælle|kæreste|samlever|husband|wife|partner|spouse|girlfriend|boyfriend|frau|mann|ehemann|ehefrau|żona|mąż|żoną|mężem|дружина|дружиною|чоловік|чоловіком|soția|soțul|esposa|esposo|marido|femme|mari)(?!\w)"
    r"(?:(?!(?<!\w)(?:jeg|i|ich|я)(?!\w))[^.;:])*$"
)
_CELLS = re.compile(r"\s*\|\s*|\s{2,}")
_SURNAMES = tuple(words.phrases(work_words.SURNAMES))
_ABOVE = frozenset({Section.HEAD, Section.CONTACT, Section.PROFILE})
