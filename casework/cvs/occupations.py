"""What the person has worked as, in the CV's own words.

Steps: labelled positions ("Stilling: bager"); the titles of dated entries; "worked as ..." in
sentences; the trade below the name. What somebody only wishes to be, or has only learnt, counts where
nothing else is told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from casework.cvs import paper_words, words, work_words
from casework.cvs.names import is_name
from casework.cvs.sections import Line, Section, sentences_of
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
_BEFORE_TRADE = 3  # words between "worked as" and the trade: "a senior software engineer"

_BULLET = re.compile(r"^\s*[-–—•*·▪●○►»✓o]\s+")
_MONTH = words.either(words.MONTHS)
_NOW = words.either(words.NOW)
_DATE = re.compile(
    rf"(?<![^\W_])(?:(?:\d{{1,2}}[./-]\s?){{0,2}}(?:(?:{_MONTH})\.?,?\s)?(?:19|20)\d\d|(?:\d{{1,2}}[./-]){{1,2}}\d\d"
    rf"|(?:{_NOW}))(?:\s?(?:р\.|рр\.|r\.|г\.))?(?![^\W_])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\S*@\S+|\S*(?:www\.|://)\S+")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CUT = re.compile(
    r"[,;|•·\t:@]|\s[-–—/]+\s|[–—]|\s{2,}|\s\(|\)|§"
    r"|\s(?:hos|ved|at|bei|beim|für|w|we|у|в|на|la|chez|på|in|i|im|en|v/|c/o|för|for|dla|hjem|inden|within|indenfor|pe|à)\s"
)
_OTHER_CLAUSE = re.compile(r"[.;:!?,]|\s(?:i|in|hos|at|with|med|til|for|w|у|в)\s")
_LABEL = re.compile(r"^\s*([^:：]{2,40}?)\s*(?:[:：]|\s{2})\s*(.*)$")
_COLON = re.compile(r"^\s*[^:：]{2,40}?\s*[:：]")
_LINK = re.compile(
    r"^(?:\s*,\s*|\s*/\s*|\s+(?:og|and|und|oraz|i|та|і|și|y|och|et|samt|&)\s+)(?:som\s|as\s|a\s|an\s|en\s|jako\s)?"
)


@dataclass(frozen=True)
class FoundOccupation:
    title: str
    words: str


def find_occupations(lines: tuple[Line, ...]) -> tuple[FoundOccupation, ...]:
    own = tuple(line for line in lines if line.section is not Section.REFERENCES)
    sentences = [one for one in sentences_of(own) if one[0] is not Section.EDUCATION]
    told = (
        *_labelled(own),
        *_entries(own),
        *_tabled(own),
        *_in_same_place(own),
        *_counted(own),
        *_worked_as(sentences, wished=False),
        *_below_name(own),
    )
    found = _each_once(told)
    return (
        found
        or _each_once((*_worked_as(sentences, wished=True), *_in_goals(own)))
        or _each_once(tuple(_learnt(own)))
    )


def _labelled(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for index, line in enumerate(lines):
        label = _LABEL.match(line.words)
        following = lines[index + 1].words if index + 1 < len(lines) else ""
        if line.section is Section.GOAL:
            continue
        if label and folded(label[1]).strip(" *•-") in _POSITION:
            value = label[2] or following
            if not _COLON.match(line.words) and "  " in value:
                continue  # the head of a table: "Stilling  Arbejdssted  Periode"
        elif folded(line.words) in _POSITION and line.section is Section.EXPERIENCE:
            value = following
        else:
            plain = folded(line.words)
            value = ""
            if plain.startswith(_LONG_POSITION):
                value = next(
                    (line.words[len(p) :] for p in _LONG_POSITION if plain.startswith(p + " ")), ""
                )
        if value and not _wishes(folded(line.words)):
            titles = list(_titles_in(value))
            yield from (FoundOccupation(title, line.words) for title in titles)
            if not titles and (first := _first_part(value)):
                yield FoundOccupation(first, line.words)


def _entries(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for line, following in zip_longest(lines, lines[1:]):
        if (
            line.section is not Section.EXPERIENCE
            or line.heading
            or len(line.words) > _LONGEST_LINE
        ):
            continue
        dated = bool(_YEAR.search(line.words))
        if not dated and (
            _BULLET.match(line.words)
            or line.words.endswith(".")
            or len(line.words.split()) > _ENTRY_WORDS
            or line.words[0].islower()
            or _COLON.match(line.words)
            or folded(line.words).startswith(_LONG_POSITION)
        ):
            continue
        titles = list(_titles_in(line.words))
        if not titles and dated and (beside := _beside_company(line.words)):
            titles = [beside]
        if not titles and not dated and following and _heads_entry(line, following):
            titles = [_trimmed(line.words)]
        yield from (FoundOccupation(title, line.words) for title in titles)


def _tabled(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    """The column of a table whose head names it: "Year | Place | Position"."""
    column, cells = -1, 0
    for line in lines:
        parts = [part.strip() for part in _CELLS.split(line.words) if part.strip()]
        heads = [folded(part) for part in parts]
        known = [head in _POSITION or head in _TABLE_HEADS for head in heads]
        numbered = any(char.isdigit() for char in line.words)
        if len(parts) > 1 and known[0] and not numbered and (all(known) or len(parts) == cells):
            named = [at for at, head in enumerate(heads) if head in _POSITION]
            column, cells = (named[0], len(parts)) if named else (-1, 0)
        elif len(parts) != cells:
            column, cells = -1, 0
        elif column >= 0 and (title := _first_part(re.sub(r"\s?\(.*", "", parts[column]))):
            yield FoundOccupation(title, line.words)


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
    if len(places) < _FEWEST_ALIKE or len(set(places)) != 1:
        return
    for line, parts in unknown:
        part = parts[places[0]] if places[0] < len(parts) else ""
        if (
            0 < len(part.split()) < _SHORT_TITLE_WORDS
            and len(part) >= _SHORTEST_TITLE
            and not any(char.isdigit() for char in part)
            and not _is_company(part)
            and not is_name(part)
            and folded(part) not in _NO_TITLES
        ):
            yield FoundOccupation(part, line.words)


def _parts(line: str) -> list[str]:
    parts = [_trimmed(part) for part in _CUT.split(_without_dates(_BULLET.sub("", line)))]
    return [part for part in parts if part]


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
        counted = _COUNTED.search(folded(line.words))
        before = _trimmed(_BULLET.sub("", line.words[: counted.start()])) if counted else ""
        trades = find_titles(before)
        if trades and trades[-1].end == len(before):
            short = len(before.split()) <= _SHORT_TITLE_WORDS
            if short and not _worked(folded(before)):
                yield from (FoundOccupation(title, line.words) for title in _titles_in(before))


def _worked_as(sentences: list[tuple[Section, str]], *, wished: bool) -> Iterator[FoundOccupation]:
    for section, sentence in sentences:
        plain = folded(sentence)
        if len(plain) != len(sentence):
            plain = sentence.lower()  # "Schweißer" has a letter more when folded
        said_so = list(_WORKED_AS.finditer(plain))
        if not said_so:
            continue  # the common case, and cheaper to ask than where the trades are
        wishes = section is Section.GOAL or _wishes(plain)
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


def _below_name(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    """Titles in the first lines: "Anna Kowalska | Sygeplejerske"."""
    head = [line for line in lines[:12] if line.section in _ABOVE and not line.heading]
    for line in head:
        if (
            len(line.words.split()) > _ENTRY_WORDS
            or line.words.endswith(".")
            or _COLON.match(line.words)
            or _wishes(folded(line.words))
        ):
            continue
        for title in _titles_in(line.words):
            yield FoundOccupation(_without_name(title), line.words)


def _in_goals(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for line in lines:
        if line.section is Section.GOAL and not line.heading:
            yield from (FoundOccupation(title, line.words) for title in _titles_in(line.words))


def _learnt(lines: tuple[Line, ...]) -> Iterator[FoundOccupation]:
    for line in lines:
        if line.section is Section.EDUCATION and not _OF_ANOTHER.search(folded(line.words)):
            for trade in find_titles(line.words):
                if trade.code:
                    yield FoundOccupation(line.words[trade.start : trade.end], line.words)


def _titles_in(line: str) -> Iterator[str]:
    """The parts of a line that are job titles."""
    parts = [_trimmed(part) for part in _CUT.split(_without_dates(_BULLET.sub("", line)))]
    parts = [part for part in parts if part]
    several = sum(bool(find_titles(part)) for part in parts) > 1
    for part in parts:
        trades = find_titles(part)
        if several and folded(part) in _TERMS:
            continue
        if not trades or _not_my_own(part, trades[0].start) or is_name(part):
            continue
        if any(char.isdigit() for char in part) and folded(part).startswith(("page", "side")):
            continue  # "page 1 of 2"
        if len(parts) == 1 and _is_company(part) and trades[0].start == 0:
            yield part[: trades[0].end]  # "SOFTWARE TESTER KHARKIV SOFT LLC"
        elif len(part.split()) <= _TITLE_WORDS and not _is_company(_without_trades(part, trades)):
            yield _without_article(part)


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
    parts = [_trimmed(part) for part in _CUT.split(_without_dates(_BULLET.sub("", line)))]
    parts = [part for part in parts if part]
    companies = [part for part in parts if _is_company(part)]
    if not companies or parts[0] in companies or len(parts[0].split()) > _SHORT_TITLE_WORDS:
        return None
    usable = len(parts[0]) >= _SHORTEST_TITLE and not any(char.isdigit() for char in parts[0])
    return parts[0] if usable else None


def _without_dates(line: str) -> str:
    return _DATE.sub("§", _ADDRESS.sub("§", line[:_LONGEST_LINE]))


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
    while len(tokens) > 1 and (folded(tokens[0]) in _ARTICLES or tokens[0] in "-–—:"):
        tokens = tokens[1:]
    return " ".join(tokens)


def _without_name(title: str) -> str:
    """ "Anna Kowalska Sygeplejerske" has the trade last."""
    trade = find_titles(title)[0]
    return title[trade.start :] if is_name(title[: trade.start]) else title


def _not_my_own(title: str, start: int) -> bool:
    before = folded(title[:start]).split()
    return bool(before) and before[-1] in _NOT_MINE


def _wishes(plain: str) -> bool:
    return _WISH.search(plain) is not None


def _either(text: str) -> str:
    return words.either(folded(text))


def _each_once(found: tuple[FoundOccupation, ...]) -> tuple[FoundOccupation, ...]:
    """Without titles whose words another title has too."""
    once: dict[tuple[str, ...], FoundOccupation] = {}
    for one in found:
        tokens = tuple(folded(one.title).split())
        if not any(set(tokens) <= set(other) for other in once):
            once[tokens] = one
    return tuple(once.values())[:MOST]


_POSITION = frozenset(folded(p) for p in words.phrases(f"{words.POSITION}, {work_words.POSITION}"))
_LONG_POSITION = tuple(
    sorted((p for p in _POSITION if len(p.split()) > _FORM_LABEL), key=len, reverse=True)
)
_COMPANY = words.phrases(words.COMPANY_WORDS) | words.phrases(work_words.COMPANIES)
_CELLS = re.compile(r"\s*\|\s*|\s{2,}")
_TABLE_HEADS = words.phrases(work_words.TABLE_HEADS)
_NO_TITLES = words.phrases(work_words.NO_TITLES) | words.phrases(paper_words.SINCE)
_AND_WORKS = re.compile(r"(?:^|\s)(?:og|och)\s(?:arbejder|arbetar|arbeider)$")
_THEN = words.phrases(work_words.THEN)
_TERMS = words.phrases(work_words.TERMS)
_NOT_MINE = words.phrases(words.NOT_MY_TRADE)
_ARTICLES = words.phrases(words.ARTICLES) | words.phrases(work_words.SMALL_WORDS)
_WISH = re.compile(rf"(?<!\w)(?:{_either(words.WISHES)}|{_either(work_words.WISHES)})")
_NEVER = re.compile(rf"(?<!\w)(?:{_either(work_words.NEVER)})(?!\w)")
_PERIOD = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_COUNTED = re.compile(rf"[\s(,:–—-]\d{{1,2}}(?:[.,]5)?\s?(?:{_either(work_words.YEARS)})(?!\w)")
_LASTED = re.compile(rf"(?<!\w)(?:{_either(work_words.YEARS)})(?!\w)")
_LISTED = frozenset(
    {Section.HEAD, Section.EXPERIENCE, Section.SKILLS, Section.PROFILE, Section.OTHER}
)
# "gift med Elena, som er ansat som ingeniør": the spouse's trade.
_OF_ANOTHER = re.compile(
    r"(?<![\w-])(?:gift med|kone|hustru|mand|ægtefælle|kæreste|samlever|husband|wife|partner|spouse|girlfriend|boyfriend|frau|mann|ehemann|ehefrau|żona|mąż|żoną|mężem|дружина|дружиною|чоловік|чоловіком|soția|soțul|esposa|esposo|marido|femme|mari)(?!\w)"
    r"(?:(?!(?<!\w)(?:jeg|i|ich|я)(?!\w))[^.;:])*$"
)
_ABOVE = frozenset({Section.HEAD, Section.CONTACT, Section.PROFILE})
_WORKED_AS = re.compile(
    r"(?<!\w)(?:"
    + _either(f"{words.WORKED_AS}, {work_words.WORKED_AS}, {work_words.THEN}")
    + r")\s+"
)
