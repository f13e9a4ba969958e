"""What lines of a CV that tell of work are made of: dates, signs that part their pieces, known words."""

import re
from functools import lru_cache

from casework.cvs import paper_words, words, work_words
from casework.cvs.sections import Line
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import find_titles
from casework.vocabulary.phrasebook import Found

LONGEST_LINE = 160
LONGEST_DATE = 44
LONGEST_PROSE = 300
_LINES_REMEMBERED, _PARTS_REMEMBERED = 512, 2048  # those of one CV are asked for again


@lru_cache(maxsize=_LINES_REMEMBERED)
def without_dates(line: str) -> str:
    """The beginning of a line, with "§" for each date and address."""
    line = line[:LONGEST_PROSE]
    if "@" in line or "www." in line or "://" in line:
        line = ADDRESS.sub("§", line)
    return DATE.sub("§", line)


@lru_cache(maxsize=_PARTS_REMEMBERED)
def titles_of(part: str) -> tuple[Found, ...]:
    """The job titles in a part of a line."""
    return tuple(find_titles(part))


def is_date(line: Line) -> bool:
    """Whether nothing but dates stands on the line."""
    return (
        len(line.words) <= LONGEST_DATE
        and YEAR.search(line.words) is not None
        and not any(char.isalpha() for char in FROM_TO.sub("", without_dates(line.words)))
    )


BULLET = re.compile(r"^\s*[-–—•*·▪●○►»✓o◆◇★☆✦❖■□➤➢→]\s+")
_MONTH = words.either(words.MONTHS)
MONTHS = frozenset(map(folded, words.phrases(words.MONTHS)))
NOW = words.either(words.NOW)
DATE = re.compile(
    rf"(?<![^\W_])(?:(?:\d{{1,2}}[./-]\s?){{0,2}}(?:(?:{_MONTH})\.?,?\s)?(?:19|20)\d\d|(?:\d{{1,2}}[./-]){{1,2}}\d\d"
    rf"|(?:{NOW}))(?:\s?(?:р\.|рр\.|r\.|г\.))?(?![^\W_])",
    re.IGNORECASE,
)
FROM_TO = re.compile(
    r"(?<!\w)(?:til|to|bis|do|до|по|з|с|від|od|von|from|fra|since|siden|seit|de|del|a|à|au|al|dal|hasta|desde|depuis|până în|din|la|till|från|§)(?!\w)",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"\S*@\S+|\S*(?:www\.|://)\S+")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
CUT = re.compile(
    r"[,;|•·\t:@]|\.\s(?<=[^\W\d_]{3}\.\s)(?=[^\W\d_])|\s[-–—/]+\s|[–—]|\s{2,}|\s\(|\)|§"
    r"|\s(?:hos|ved|at|bei|beim|für|w|we|у|в|на|la|chez|på|in|i|im|en|v/|c/o|för|for|dla|hjem|inden|within|indenfor|pe|à)\s"
)
COLON = re.compile(r"^\s*[^:：]{2,40}?\s*[:：]")
COMPANY = words.phrases(words.COMPANY_WORDS) | words.phrases(work_words.COMPANIES)
WORKED_AS = re.compile(
    r"(?<!\w)(?:"
    + words.folded_either(f"{words.WORKED_AS}, {work_words.WORKED_AS}, {work_words.THEN}")
    + r")\s+"
)
POSITION = frozenset(folded(p) for p in words.phrases(f"{words.POSITION}, {work_words.POSITION}"))
TABLE_HEADS = words.phrases(work_words.TABLE_HEADS)
NO_TITLES = words.phrases(work_words.NO_TITLES) | words.phrases(paper_words.SINCE)
TERMS = words.phrases(work_words.TERMS)
ARTICLES = words.phrases(words.ARTICLES) | words.phrases(work_words.SMALL_WORDS)
KINDS = {
    word: kind
    for kind, known in (
        ("head", TABLE_HEADS),
        ("position", POSITION),
        ("term", NO_TITLES | TERMS),
        ("small", ARTICLES),
        ("firm", COMPANY),
    )
    for word in known
}
"""What is known of a folded word."""
