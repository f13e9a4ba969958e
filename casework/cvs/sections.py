"""A CV as lines, each knowing the section it stands in.

Steps: split into lines; recognise headings (alone on a line, "Heading: words" or "HEADING words");
everything below belongs to the last heading.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from casework.cvs import heading_words, words
from casework.documents import NEWLINE
from casework.vocabulary.folding import folded, unmarked

MOST_LINES = 1500
LONGEST_LINE = 8000
_HEADING_LENGTH = 60
_HEADING_WORDS = 6
_SHORTEST_SHOUT = 4  # letters: not "IT" or "REF"
_FEWEST_PLACED = 3  # words: "work in Denmark"
_SHORTEST_SCANNED = 4
_LONG_ENOUGH = 7  # letters of a heading that is known with one of them wrong
_HALVES = 2
_CAPITALS_FOR_ONE_SMALL = 2
_LABEL_WORDS = 3
_FULL_LINE = 70  # characters after which a page breaks a line
_LONGEST_PARAGRAPH = 8000
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s+|(?<=[\d)][.!?])\s+(?=[^\W\d_])")
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:tlf|tel|mob|nr|mr|mrs|ms|dr|hr|kom|тел|моб|tél|ds|ca|kl|str|ul|вул|pr|jr)\.$",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")
_LEADERS = re.compile(r"(?<=\w)\s?\.{3,60}\s?(?=\S)")  # "Phone ........ 20 30 40 50"
_COLUMN = re.compile(r"\t+|\s{2,}")
_DECORATION = re.compile(r"^[^\w(]+|[^\w)]+$")
_LABEL = re.compile(r"^([^:：\n]{2,45}?)\s*[:：]\s*(.+)$")
_REACHED_AT = re.compile(
    r"\S{1,64}@|(?!(?:\d\d?[./])?(?:19|20)\d\d\D)[+(]?\d[\d ()-]{6,20}\d(?!\d)(?! ?[-–])"
)
_NUMBERED = re.compile(r"^(?:\d{1,2}|[ivx]{1,4})[.)]\s+")


class Section(StrEnum):
    HEAD = "head"  # before the first heading
    PROFILE = "profile"
    CONTACT = "contact"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    LANGUAGES = "languages"
    SKILLS = "skills"
    REFERENCES = "references"
    GOAL = "goal"  # what the person wishes to do
    OTHER = "other"


@dataclass(frozen=True)
class Line:
    """A line of text. `heading` is set where the line is nothing but a heading."""

    words: str
    section: Section
    heading: bool = False


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines that hold something, in order; very long texts are cut."""
    section = Section.HEAD
    after_note: Section | None = None  # what goes on after "Reference: ..." on one line
    lines: list[Line] = []
    for raw in NEWLINE.split(text):
        line = _tidied(raw[:LONGEST_LINE])
        if not line:
            section, after_note = after_note or section, None
            continue
        if len(lines) == MOST_LINES:
            break
        found, rest = _heading(line, section)
        if found is Section.REFERENCES and _gives_none(rest):
            # "References: on request": what follows is the person's own again.
            found, rest = Section.OTHER, line
        if found:
            after_note = section if found is Section.REFERENCES and rest else None
        section = found or section
        lines.append(Line(rest or line, section, heading=found is not None and not rest))
    return tuple(lines)


def sentences_of(lines: tuple[Line, ...]) -> list[tuple[Section, str]]:
    """The sentences of each section; lines that a page broke in two are joined again."""
    paragraphs: list[tuple[Section, str]] = []
    for line in lines:
        if line.heading:
            paragraphs.append((line.section, ""))
            continue
        section, text = paragraphs[-1] if paragraphs else (line.section, "")
        # A list of languages has one a line, in small letters too.
        listed = section is Section.LANGUAGES and len(text) < _FULL_LINE and text[-1:] != ","
        if text and section is line.section and not listed and _goes_on(text, line.words):
            paragraphs[-1] = (section, f"{text} {line.words}")
        else:
            paragraphs.append((line.section, line.words))
    return [
        (section, sentence.strip())
        for section, text in paragraphs
        for sentence in _SENTENCE_END.split(text)
        if sentence.strip()
    ]


def sentences_in(text: str) -> list[str]:
    """The sentences of a line; the stop of an abbreviation ("tlf.", "Mrs.") ends none."""
    sentences: list[str] = []
    for part in _SENTENCE_END.split(text):
        if sentences and _ABBREVIATED.search(sentences[-1]):
            sentences[-1] += f" {part.strip()}"
        elif part.strip():
            sentences.append(part.strip())
    return sentences


def _goes_on(text: str, following: str) -> bool:
    """Whether the next line belongs to the same sentence."""
    if len(text) > _LONGEST_PARAGRAPH or text[-1] in ".:;!?" or not following[0].isalpha():
        return False
    label = _LABEL.match(following)
    if label and len(label[1].split()) <= _LABEL_WORDS:
        return False
    return following[0].islower() or text[-1] in ",-" or len(text) >= _FULL_LINE


def heading_kind(words_: str) -> Section | None:
    """The section that a whole line of words begins, if it is a heading."""
    plain = _plain(words_)
    if plain in _HEADINGS:
        return _HEADINGS[plain]
    if (kind := _placed(plain) or _scanned(words_) or _torn(words_, plain)) is not None:
        return kind
    if words_.endswith(")") and "(" in words_[1:] and words_[0].isupper():
        # "Språk (1 = litt, 5 = som morsmål)": how to read what stands below.
        return heading_kind(words_[: words_.index("(", 1)])
    first, rest = _split_at_connector(plain)
    if first in _HEADINGS and len(plain.split()) <= _HEADING_WORDS:
        second = _HEADINGS.get(rest)
        # "Education and work experience" is read as experience: more hangs on it.
        return Section.EXPERIENCE if second is Section.EXPERIENCE else _HEADINGS[first]
    return None


def _placed(plain: str) -> Section | None:
    """ "Work in Denmark", "Arbejde før Danmark": a heading, where and when."""
    tokens = plain.split()
    if not _FEWEST_PLACED <= len(tokens) <= _HEADING_WORDS:
        return None
    for count in (1, 2):
        kind = _PLACED.get(" ".join(tokens[:count]))
        rest = " ".join(tokens[count:])
        if kind and rest.startswith(_PLACED_LINKS) and not any(char.isdigit() for char in rest):
            return kind
    return None


def _scanned(words_: str) -> Section | None:
    """A heading in capitals that a scan misread: "SPR0G", "ARBEJDSERFAR1NG", "KOMPETEN CER"."""
    shortest = _SHORTEST_SCANNED - any(char.isdigit() for char in words_)  # "J0B"
    if not shortest <= len(words_) <= _HEADING_LENGTH or not words_[:2].isupper():
        return None
    capitals = sum(char.isupper() for char in words_)
    small = sum(char.islower() for char in words_)
    if capitals <= _CAPITALS_FOR_ONE_SMALL * small:
        return None
    alike = _as_scanned(_plain(words_))
    if (kind := _SCANNED.get(alike)) is not None or len(alike) < _LONG_ENOUGH:
        return kind
    # One letter taken for a quite other one: "LANGUACES".
    return next(filter(None, map(_ONE_WRONG.get, _with_one_open(alike))), None)


def _with_one_open(alike: str) -> list[str]:
    return [f"{alike[:at]}?{alike[at + 1 :]}" for at in range(1, len(alike))]


def _torn(words_: str, plain: str) -> Section | None:
    """A heading in which a scan sees a gap: "Conta ct", "Sp rog"."""
    tokens = plain.split()
    if len(tokens) != _HALVES or not words_[0].isupper() or not all(map(str.isalpha, tokens)):
        return None
    return _HEADINGS.get("".join(tokens)) if len(plain) > _SHORTEST_SCANNED else None


def _as_scanned(plain: str) -> str:
    """Letters that look alike as one letter, without the gaps between them."""
    return unmarked(plain.replace(" ", "")).translate(_LOOK_ALIKE)


def _tidied(raw: str) -> str:
    """One space between words, two between columns."""
    columns = _COLUMN.split(_LEADERS.sub(": ", raw.replace("\ufeff", "")))
    return "  ".join(
        part for part in (_SPACES.sub(" ", column).strip() for column in columns) if part
    )


def _heading(line: str, current: Section) -> tuple[Section | None, str]:
    """The section this line begins and the words on it that are not the heading."""
    if len(line) <= _HEADING_LENGTH and (kind := heading_kind(line)):
        return kind, ""
    if label := _LABEL.match(line):
        kind = heading_kind(label[1])
        if kind is Section.CONTACT and current is Section.EXPERIENCE and label[2][0].isalpha():
            return None, ""  # the name of somebody at a former employer
        if kind is Section.EXPERIENCE and _REACHED_AT.match(label[2]):
            return None, ""  # "Arbejde: 98 90 11 27"
        if kind is not None and not (kind is Section.EXPERIENCE and current is kind):
            return kind, label[2]
        return None, ""
    for column in ("  ", " | "):
        first, _, rest = line.partition(column)
        if rest and (kind := heading_kind(first)):
            return kind, rest
    return _before_languages(line) or _shouted(line)


def _before_languages(line: str) -> tuple[Section, str] | None:
    """Europass forms lose their columns: "Mother tongue(s) Polish"."""
    plain = folded(line)
    for label in _LANGUAGE_LABELS:
        if plain.startswith(f"{label} ") and len(plain) == len(line):
            return Section.LANGUAGES, line[len(label) :].strip()
    return None


def _shouted(line: str) -> tuple[Section | None, str]:
    """A heading in capitals with the section's first words behind it, as columns come out of PDFs."""
    tokens = line.split()
    for count in (3, 2, 1):
        head, rest = tokens[:count], tokens[count:]
        if not rest or not all(token.isupper() for token in head) or rest[0].isupper():
            continue
        kind = _HEADINGS.get(_plain(" ".join(head)))
        if kind is not None and len(" ".join(head)) >= _SHORTEST_SHOUT:
            return kind, " ".join(rest)
    return None, ""


def _gives_none(rest: str) -> bool:
    return bool(rest) and any(phrase in folded(rest) for phrase in _ON_REQUEST)


def _plain(line: str) -> str:
    line = _NUMBERED.sub("", folded(_DECORATION.sub("", line)))
    line = " ".join(_DECORATION.sub("", line).split())
    tokens = line.split()
    if len(tokens) >= _SHORTEST_SHOUT and all(len(token) == 1 for token in tokens):
        return "".join(tokens)  # S P R O G
    return line


def _split_at_connector(plain: str) -> tuple[str, str]:
    tokens = plain.replace("/", " / ").replace("&", " & ").split()
    for index, token in enumerate(tokens[1:], 1):
        if token in _CONNECTORS:
            return " ".join(tokens[:index]), " ".join(tokens[index + 1 :])
    return "", ""


def _headings() -> dict[str, Section]:
    lists = {
        Section.OTHER: heading_words.OTHER,
        Section.SKILLS: heading_words.SKILLS,
        Section.PROFILE: heading_words.PROFILE,
        Section.EDUCATION: heading_words.EDUCATION,
        Section.CONTACT: heading_words.CONTACT,
        Section.LANGUAGES: heading_words.LANGUAGES,
        Section.EXPERIENCE: heading_words.EXPERIENCE,
        Section.REFERENCES: heading_words.REFERENCES,
        Section.GOAL: heading_words.GOAL,
    }
    spelled = {folded(p): kind for kind, text in lists.items() for p in words.phrases(text)}
    # Scans and some keyboards lose the marks of letters: "Jezyki", "Doswiadczenie".
    return {unmarked(p): kind for p, kind in spelled.items()} | spelled


_HEADINGS = _headings()
_LOOK_ALIKE = str.maketrans("015l|8vj", "oisiibyi")
_SCANNED = {
    _as_scanned(plain): kind
    for plain, kind in _HEADINGS.items()
    if len(plain) >= _SHORTEST_SCANNED - 1
}
_ONE_WRONG = {
    key: kind
    for alike, kind in _SCANNED.items()
    if len(alike) >= _LONG_ENOUGH
    for key in _with_one_open(alike)
}
_PLACED = {
    folded(p): kind
    for kind, text in (
        (Section.EXPERIENCE, heading_words.PLACED_EXPERIENCE),
        (Section.EDUCATION, heading_words.PLACED_EDUCATION),
    )
    for p in words.phrases(text)
}
_PLACED_LINKS = tuple(f"{p} " for p in words.phrases(heading_words.PLACED_LINKS))
_LANGUAGE_LABELS = words.phrases(heading_words.LANGUAGE_LABELS)
_CONNECTORS = words.phrases(heading_words.CONNECTORS)
_ON_REQUEST = words.phrases(words.ON_REQUEST)
