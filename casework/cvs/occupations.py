"""What the person has worked as, in the CV's own words.

Steps: labelled positions ("Stilling: bager"); the titles of dated entries; "worked as ..." in
sentences; the trade below the name. What somebody only wishes to be, or has only learnt, counts where
nothing else is told.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from casework.cvs import paper_words, words, work_words, year_words
from casework.cvs.names import is_name
from casework.cvs.sections import SCHOOLING, Line, Section, sentences_of
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import find_titles
from casework.vocabulary.phrasebook import Found

MOST = 12
_TITLE_WORDS = 7
_FORM_LABEL = 2  # words; labels longer than this need no colon: "Occupation or position held"
_SHORT_TITLE_WORDS = 4
_ENTRY_WORDS = 9  # a line without a date that may still be the title of an entry
_LONGEST_LINE = 160
_NEAR = 60  # characters in front of "as" in which a spouse may be named
_SHORTEST_TITLE = 3  # letters
_FEWEST_ALIKE = 2  # entries of one shape
_A_SPAN = 2  # years
_LONG_ENOUGH = 4  # letters of a title in front of a firm
_SHORTEST_DOING, _LONGEST_DOING = 5, 30  # letters
_MOSTLY = 4  # one of so many may stand elsewhere
_FEWEST_CELLS = 2
_A_NAME = 2  # words of a name
_LONGEST_LISTED = 110
_LONGEST_DATE = 44
_PLACES = (1, -1, -2, 2)  # lines between a line of dates and its title
_BEFORE_TRADE = 3  # words between "worked as" and the trade: "a senior software engineer"

_BULLET = re.compile(r"^\s*[-–—•*·▪●○►»✓o◆◇★☆✦❖■□➤➢→]\s+")
_MONTH = words.either(words.MONTHS)
_MONTHS = frozenset(map(folded, words.phrases(words.MONTHS)))
_NOW = words.either(words.NOW)
_DATE = re.compile(
    rf"(?<![^\W_])(?:(?:\d{{1,2}}[./-]\s?){{0,2}}(?:(?:{_MONTH})\.?,?\s)?(?:19|20)\d\d|(?:\d{{1,2}}[./-]){{1,2}}\d\d"
    rf"|(?:{_NOW}))(?:\s?(?:р\.|рр\.|r\.|г\.))?(?![^\W_])",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    r"(?<!\w)(?:til|to|bis|do|до|по|з|с|від|od|von|from|fra|since|siden|seit|de|del|a|à|au|al|dal|hasta|desde|depuis|până în|din|la|till|från|§)(?!\w)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\S*@\S+|\S*(?:www\.|://)\S+")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CUT = re.compile(
    r"[,;|•·\t:@]|\.\s(?<=[^\W\d_]{3}\.\s)(?=[^\W\d_])|\s[-–—/]+\s|[–—]|\s{2,}|\s\(|\)|§"
    r"|\s(?:hos|ved|at|bei|beim|für|w|we|у|в|на|la|chez|på|in|i|im|en|v/|c/o|för|for|dla|hjem|inden|within|indenfor|pe|à)\s"
)
_OTHER_CLAUSE = re.compile(r"[.;:!?,]|\s(?:i|in|hos|at|with|med|til|for|w|у|в)\s")
_LABEL = re.compile(r"^\s*([^:：]{2,40}?)\s*(?:[:：]|\s{2})\s*(.*)$")
_MAY_BE_LABEL = re.compile(r"[:：]|  ")
_COLON = re.compile(r"^\s*[^:：]{2,40}?\s*[:：]")
_LINK = re.compile(
    r"^(?:\s*,\s*|\s*/\s*|\s+(?:og|and|und|oraz|i|та|і|și|y|och|et|samt|&)\s+)(?:som\s|as\s|a\s|an\s|en\s|jako\s)?"
)


@dataclass(frozen=True)
class FoundOccupation:
    title: str
    words: str


class _Telling(NamedTuple):
    """A sentence of a section, as written and folded, and where it says "worked as"."""

    section: Section
    sentence: str
    plain: str
    said_so: tuple[re.Match[str], ...]


def find_occupations(lines: tuple[Line, ...]) -> tuple[FoundOccupation, ...]:
    own = tuple(line for line in lines if line.section is not Section.REFERENCES)
    sentences = list(_telling_of_work(own))
    dated, entries = tuple(_dated(own)), tuple(_entries(own))
    told = (
        *_labelled(own),
        *entries,
        *dated,
        *_tabled(own),
        *_in_same_place(own),
        *_beside_dates(own, frozenset(one.words for one in entries)),
        *_counted(own),
        *_worked_as(sentences, wished=False),
    )
    if len(_each_once(told)) < _FEWEST_ALIKE:
        # Where the work itself is told, the trade below the name is what was learnt or is wished for.
        told = (*told, *_below_name(own, frozenset(one.words for one in dated)))
    found = _each_once(told, entries)
    return (
        found
        or _each_once((*_worked_as(sentences, wished=True), *_in_goals(own)))
        or _each_once(tuple(_learnt(own)))
    )


def tells_of_work(before: str) -> bool:
    """Whether the folded words in front of a title say that the person has worked as it."""
    said = list(_WORKED_AS.finditer(before))
    if not said or _OF_ANOTHER.search(before) or _wishes(before) or _NEVER.search(before):
        return False
    return all(word in _ARTICLES for word in before[said[-1].end() :].split())


def _labelled(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for index, line in enumerate(lines):
        if line.section is Section.GOAL:
            continue
        label = _LABEL.match(line.words) if _MAY_BE_LABEL.search(line.words) else None
        following = lines[index + 1].words if index + 1 < len(lines) else ""
        if label and folded(label[1]).strip(" *•-") in _POSITION:
            value = label[2] or following
            if not _COLON.match(line.words) and "  " in value:
                continue  # the head of a table: "Stilling  Arbejdssted  Periode"
        elif line.plain in _POSITION and line.section is Section.EXPERIENCE:
            value = following
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
        above, following = (
            lines[at - 1] if at else None,
            lines[at + 1] if at + 1 < len(lines) else None,
        )
        if (
            line.section is not Section.EXPERIENCE
            or line.heading
            or len(line.words) > _LONGEST_LINE
        ):
            continue
        dated = bool(_YEAR.search(line.words))
        if not dated and _is_other_cell(line):
            continue
        if not dated and (
            (_BULLET.match(line.words) and not _marks_entry(lines[at : at + 3]))
            or line.words.endswith(".")
            or (len(line.words.split()) > _ENTRY_WORDS and not (above and _is_date(above)))
            or line.words[0].islower()
            or _COLON.match(line.words)
            or line.plain.startswith(_LONG_POSITION)
        ):
            continue
        titles = list(_titles_in(line.words))
        if (
            not titles
            and dated
            and (beside := _beside_company(line.words) or _in_small(line, above))
        ):
            titles = [beside]
        if not titles and not dated and following and _heads_entry(line, following):
            titles = [_trimmed(line.words)]
        yield from (FoundOccupation(title, line.words) for title in titles)


def _marks_entry(lines: tuple[Line, ...]) -> bool:
    """Whether a bullet marks a whole entry, whose dates stand right below: no duty has any."""
    bullet, *below = lines
    mark = bullet.words[0]
    if not _BULLET.sub("", bullet.words)[:1].isupper():
        return False
    for line in below:
        if line.heading or line.apart or line.words[0] == mark:
            return False
        if _is_date(line):
            return True
    return False


def _dated(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    """ "* barista, Kaffekontoret, since may 2024": entries of a list that no heading announces."""
    for line in lines:
        if line.section not in _UNANNOUNCED or line.heading or len(line.words) > _LONGEST_LISTED:
            continue
        if _IN_PROSE.search(line.words):
            continue
        years = _YEAR.findall(line.words)
        plain = line.plain if years else ""
        if not years or (len(years) == 1 and not _GOES_ON.search(plain)):
            continue
        if _wishes(plain) or _OF_ANOTHER.search(plain) or _SCHOOLED.search(plain):
            continue
        parts = _parts(line.words)
        first = _without_article(_NOW_AT.sub("", parts[0])) if parts else ""
        trades = find_titles(first)
        if _SCHOOL.search(folded(first)):
            continue
        if trades and trades[0].start == 0 and not is_name(first):
            yield FoundOccupation(first[: trades[-1].end], line.words)


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
            named = [at for at, head in enumerate(heads) if head in _POSITION]
            column, cells = (named[0], len(parts)) if named else (-1, 0)
        elif len(parts) != cells:
            column, cells = -1, 0
        elif column >= 0 and (title := _first_part(re.sub(r"\s?\(.*", "", parts[column]))):
            yield FoundOccupation(title, line.words)


def _heads(part: str) -> bool:
    plain = folded(part)
    return plain in _POSITION or plain in _TABLE_HEADS


def _in_same_place(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    """A title we have no word for, where the other dated entries have theirs."""
    entries = [
        (line, _parts(line.words))
        for line in lines
        if line.section is Section.EXPERIENCE
        and not line.heading
        and len(line.words) <= _LONGEST_LINE
        and _YEAR.search(line.words)
    ]
    places: list[int] = []
    unknown: list[tuple[Line, list[str]]] = []
    for line, parts in entries:
        at = [index for index, part in enumerate(parts) if find_titles(part)]
        if at:
            places.append(at[0])
        elif len(parts) > 1:
            unknown.append((line, parts))
    place, count = Counter(places).most_common(1)[0] if places else (0, 0)
    if count < _FEWEST_ALIKE or _MOSTLY * count < len(places) * (_MOSTLY - 1):
        return
    for line, parts in unknown:
        part = parts[place] if place < len(parts) else ""
        short = 0 < len(part.split()) < _SHORT_TITLE_WORDS
        if short and _may_be_title(part) and folded(part) not in _TABLE_HEADS:
            yield FoundOccupation(part, line.words)


def _beside_dates(lines: tuple[Line, ...], read: frozenset[str]) -> Iterator[FoundOccupation]:
    """A title we have no word for, as far from its line of dates as the others are from theirs."""
    dated = [
        at for at, line in enumerate(lines) if line.section is Section.EXPERIENCE and _is_date(line)
    ]
    if len(dated) < _FEWEST_ALIKE:
        return
    known = [
        {by for by in _PLACES if (near := _entry_at(lines, at + by)) and near.words in read}
        for at in dated
    ]
    counts = {by: sum(by in several for several in known) for by in _PLACES}
    place = max(_PLACES, key=lambda by: counts[by])
    if not counts[place]:
        return
    others = {at + place for at in dated}
    for at, several in zip(dated, known, strict=True):
        own = {by for by in several if by == place or at + by not in others}
        line = None if own else _entry_at(lines, at + place)
        title = _first_part(line.words) if line else ""
        short = title[:1].isupper() and len(title.split()) <= _SHORT_TITLE_WORDS
        if line and short and _may_be_title(title) and not line.words.endswith("."):
            yield FoundOccupation(title, line.words)


def _is_date(line: Line) -> bool:
    """Whether nothing but dates stands on the line."""
    return (
        len(line.words) <= _LONGEST_DATE
        and _YEAR.search(line.words) is not None
        and not any(char.isalpha() for char in _FROM_TO.sub("", _without_dates(line.words)))
    )


def _entry_at(lines: tuple[Line, ...], at: int) -> Line | None:
    """The line at this place, where it may be the title of an entry."""
    line = lines[at] if 0 <= at < len(lines) else None
    if line is None or line.section is not Section.EXPERIENCE or line.heading:
        return None
    if _BULLET.match(line.words) or _YEAR.search(line.words) or _COLON.match(line.words):
        return None
    return None if _is_other_cell(line) else line


def _is_other_cell(line: Line) -> bool:
    """ "Client  Freight forwarder": what a label in a column of its own calls something else."""
    label, _, value = line.words.partition("  ")
    return bool(value) and folded(label) in _TABLE_HEADS


def _may_be_title(part: str) -> bool:
    """Whether words that we do not know as a title are nothing else that we know."""
    return (
        len(part) >= _SHORTEST_TITLE
        and not any(char.isdigit() for char in part)
        and not _is_company(part)
        and not is_name(part)
        and folded(part) not in _NO_TITLES
    )


def _parts(line: str) -> list[str]:
    parts = [_trimmed(part) for part in _CUT.split(_without_dates(_BULLET.sub("", line)))]
    return [part for part in parts if _says_something(part)]


def _says_something(part: str) -> bool:
    """Whether more than what stands between or beside years is left: no "/", "til" or "Sept"."""
    if not any(map(str.isalpha, part)):
        return False
    return len(part) > _LONGEST_DATE or not (folded(part) in _MONTHS or _FROM_TO.fullmatch(part))


def _worked(plain: str) -> bool:
    return _WORKED_AS.search(f"{plain} ") is not None


def _heads_entry(line: Line, following: Line) -> bool:
    """Whether the line is the title above "Company, Town, 2012-2014": a few words, no company."""
    return (
        following.section is Section.EXPERIENCE
        and len(_PERIOD.findall(following.words)) > 0
        and "," in following.words
        and len(line.words.split()) <= _SHORT_TITLE_WORDS
        and not any(char.isdigit() or char in ",:;|" for char in line.words)
        and not _is_company(line.words)
        and not is_name(line.words)
        and not list(_titles_in(following.words))
    )


def _counted(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    """ "tjener (6 år, Málaga)", "carpenter 9 years Herat": titles of a list, with how long."""
    for line in lines:
        if line.section not in _LISTED or line.heading or len(line.words) > _LONGEST_LINE:
            continue
        counted = _COUNTED.search(line.plain)
        if line.words[0].isdigit() and (lasted := _YEARS_LONG.match(line.words)):
            # "2 år lærer på en teknisk skole"
            behind = line.words[lasted.end() :]
            first = find_titles(behind[:_NEAR])[:1]
            if first and not first[0].start and first[0].end > _SHORTEST_TITLE:
                yield FoundOccupation(behind[: first[0].end], line.words)
            continue
        before = _trimmed(_BULLET.sub("", line.words[: counted.start()])) if counted else ""
        trades = find_titles(before)
        if trades and trades[-1].end == len(before):
            short = len(before.split()) <= _SHORT_TITLE_WORDS
            if short and not _worked(folded(before)):
                yield from (FoundOccupation(title, line.words) for title in _titles_in(before))


def _telling_of_work(lines: tuple[Line, ...]) -> Iterator[_Telling]:
    """The sentences that say "worked as" or the like, and where they do: most do not."""
    for section, sentence in sentences_of(lines):
        if section in SCHOOLING:
            continue
        plain = folded(sentence)
        if len(plain) != len(sentence):
            plain = sentence.lower()  # "Schweißer" has a letter more when folded
        if said_so := tuple(_WORKED_AS.finditer(plain)):
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
            if said and _WORKED_AS.search(folded(between)):
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


def _below_name(lines: tuple[Line, ...], read: frozenset[str]) -> Iterator[FoundOccupation]:
    """Titles in the first lines that are not read yet: "Anna Kowalska | Sygeplejerske"."""
    head = [line for line in lines[:12] if line.section in _ABOVE and not line.heading]
    for line in head:
        if (
            line.words in read
            or len(line.words.split()) > _ENTRY_WORDS
            or line.words.endswith(".")
            or _COLON.match(line.words)
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
    line = _IN_BRACKETS.sub(_unless_again, line) if "(" in line else line
    parts = _parts(line)
    found = {part: find_titles(part) for part in parts}
    several = sum(bool(found[part]) for part in parts) > 1
    if not any(found.values()):
        if len(parts) <= 1:
            return
        # "Déclarante en douane": a word that parts others stands inside of the title.
        plain = _without_dates(line)
        parts = [plain[one.start : one.end] for one in find_titles(plain)[:1]]
    for part in map(_without_terms, parts):
        trades = found[part] if part in found else find_titles(part)
        if several and folded(part) in _TERMS:
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
    before = _BULLET.sub("", bracket[1])
    again = find_titles(before) and find_titles(bracket[2]) and not _IN_PERSON.match(before)
    return f"{bracket[1]} " if again and not _YEAR.search(bracket[2]) else bracket[0]


def _is_workplace(part: str, trades: list[Found]) -> bool:
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


def _without_trades(part: str, trades: list[Found]) -> str:
    """The "shop" of a shop assistant is no company; a name that is all of the part is looked at whole."""
    several = [trade for trade in trades if " " in part[trade.start : trade.end]]
    for trade in reversed(several):
        part = part[: trade.start] + part[trade.end :]
    return part


def _is_company(part: str) -> bool:
    return any(token.strip(".") in _COMPANY for token in folded(part).split())


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
    if above and not (line.apart or above.heading or _YEAR.search(above.words)):
        return None
    if _IN_PROSE.search(line.words) or "(" in line.words.partition(" ")[2][:_LONGEST_DATE]:
        return None
    if len(_YEAR.findall(line.words)) != _A_SPAN and not _GOES_ON.search(line.plain):
        return None
    first = _SINCE_BEHIND.sub("", next(iter(_parts(line.words)), ""))
    plain = folded(first)
    if not first[:1].islower() or not _SHORTEST_DOING <= len(plain) <= _LONGEST_DOING:
        return None
    begun = _FROM_TO.match(first) or plain.split()[0] in _AROUND_YEARS or plain in _NO_TITLES
    return None if begun or _SCHOOL.search(plain) or _OF_ANOTHER.search(plain) else first


def _without_dates(line: str) -> str:
    line = line[:_LONGEST_LINE]
    if "@" in line or "www." in line or "://" in line:
        line = _ADDRESS.sub("§", line)
    return _DATE.sub("§", line)


def _trimmed(part: str) -> str:
    return part.strip(" .,:;()-–—*•\"'«»„”“")


def _first_part(value: str) -> str:
    title = _trimmed(_CUT.split(_without_dates(value))[0])
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


def _without_name(title: str) -> str:
    """ "Anna Kowalska Sygeplejerske" has the trade last."""
    trade = find_titles(title)[0]
    return title[trade.start :] if is_name(title[: trade.start]) else title


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
    return one.words.startswith(one.title) or _YEAR.search(one.words) is not None


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
        if " ".join(tokens) not in _NO_TITLES and not any(
            set(tokens) <= set(other)
            and (tokens == other or not _apart(own.get(one.title), own.get(held.title)))
            for other, held in once.items()
        ):
            once[tokens] = one
    return tuple(once.values())[:MOST]


_POSITION = frozenset(folded(p) for p in words.phrases(f"{words.POSITION}, {work_words.POSITION}"))
_LONG_POSITION = tuple(
    sorted((p for p in _POSITION if len(p.split()) > _FORM_LABEL), key=len, reverse=True)
)
_UNANNOUNCED = frozenset(
    {Section.HEAD, Section.CONTACT, Section.PROFILE, Section.OTHER, Section.LANGUAGES}
)
_GOES_ON = re.compile(
    rf"(?<!\w)(?:{_NOW}|{words.either(paper_words.SINCE)})(?!\w)|(?:19|20)\d\d\s?[-–—]",
    re.IGNORECASE,
)
_SCHOOLED = re.compile(rf"^[\W\d]*(?:{words.either(work_words.SCHOOLED)})(?!\w)")
_SCHOOL = re.compile(rf"(?<!\w)(?:{words.either(work_words.SCHOOLED)})(?!\w)")
_IN_PROSE = re.compile(r"[^\W\d_]{3}[.!?]\s[^\W\d_]")  # a sentence ends within the line
_NOW_AT = re.compile(r"^(?:now )?(?:i am|i was|jeg er|jeg var|ich bin|ich war)\s+", re.IGNORECASE)
_COMPANY = words.phrases(words.COMPANY_WORDS) | words.phrases(work_words.COMPANIES)
_CELLS = re.compile(r"\s*\|\s*|\s{2,}")
_TABLE_HEADS = words.phrases(work_words.TABLE_HEADS)
_NO_TITLES = words.phrases(work_words.NO_TITLES) | words.phrases(paper_words.SINCE)
_AND_WORKS = re.compile(r"(?:^|\s)(?:og|och)\s(?:arbejder|arbetar|arbeider)$")
_THEN = words.phrases(work_words.THEN)
_TERMS = words.phrases(work_words.TERMS)
_ARTICLES = words.phrases(words.ARTICLES) | words.phrases(work_words.SMALL_WORDS)
_AROUND_YEARS = _ARTICLES.union(
    words.phrases(folded(f"{year_words.UNTIL}, {year_words.SINCE}, {year_words.NOW}, {words.NOW}"))
)
_SMALL = _ARTICLES | _THEN
_UNPAID = words.phrases(work_words.UNPAID)
_OF_A_TITLE = words.phrases(work_words.OF_A_TITLE)
_STAFF = re.compile(r"\d{1,5}\+?\s(?=[^\W\d_])")
_YEARS_LONG = re.compile(
    rf"\d{{1,2}}\s?(?:{words.folded_either(work_words.YEARS)})\s", re.IGNORECASE
)
_SURNAMES = tuple(words.phrases(work_words.SURNAMES))
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
_COUNTED = re.compile(
    rf"[\s(,:–—-]\d{{1,2}}(?:[.,]5)?\s?(?:{words.folded_either(work_words.YEARS)})(?!\w)"
)
_LASTED = re.compile(rf"(?<!\w)(?:{words.folded_either(work_words.YEARS)})(?!\w)")
_LISTED = frozenset(
    {Section.HEAD, Section.EXPERIENCE, Section.SKILLS, Section.PROFILE, Section.OTHER}
)
# "gift med Elena, som er ansat som ingeniør": the spouse's trade.
_OF_ANOTHER = re.compile(
    r"(?<![\w-])(?:gift (?:med|til)|married (?:to|with)|verheiratet mit|żonaty z|zamężna z|заміжня|одружен(?:ий|а) з|замужем|женат на|căsătorită? cu|casad[ao] con|casad[ao] com|mariée? (?:à|avec)|sposat[ao] con|conjointe?|épou(?:x|se)|daughter|son|father|mother|syn|córka|син|донька|чоловіка|дружини|муж|жена|мужем|женой|soție|soț|suegr[ao]|make|maka|ektefelle|mannen|kone|hustru|mand|ægtefælle|kæreste|samlever|husband|wife|partner|spouse|girlfriend|boyfriend|frau|mann|ehemann|ehefrau|żona|mąż|żoną|mężem|дружина|дружиною|чоловік|чоловіком|soția|soțul|esposa|esposo|marido|femme|mari)(?!\w)"
    r"(?:(?!(?<!\w)(?:jeg|i|ich|я)(?!\w))[^.;:])*$"
)
_ABOVE = frozenset({Section.HEAD, Section.CONTACT, Section.PROFILE})
_WORKED_AS = re.compile(
    r"(?<!\w)(?:"
    + words.folded_either(f"{words.WORKED_AS}, {work_words.WORKED_AS}, {work_words.THEN}")
    + r")\s+"
)
