"""A CV as lines, each knowing the section it stands in.

Steps: split into lines; recognise headings (alone on a line, "Heading: words" or "HEADING words");
everything below belongs to the last heading.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache

from casework.cvs import heading_words, level_words, name_words, paper_words, words, work_words
from casework.documents import NEWLINE
from casework.vocabulary.folding import folded, in_two_letters, unmarked

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
_MOST_REMEMBERED = 1000  # lines that may be headings: columns, sections and names ask of the same
_SKILL_WORDS = 4  # of a heading like "Personal skills and competences"
_FULL_LINE = 70  # characters after which a page breaks a line
_PAGE_WIDE = 75  # characters of a line that goes on below even where the next begins with a capital
_LONGEST_PARAGRAPH = 8000
_SENTENCE_END = re.compile(r"\s(?:(?<=[^\W\d_]{2}[.!?]\s)|(?<=[\d)][.!?]\s)(?=\s*[^\W\d_]))\s*")
_ABBREVIATION = 8  # letters in which one has room
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:tlf|tel|mob|nr|mr|mrs|ms|dr|hr|kom|тел|моб|tél|ds|ca|kl|str|ul|вул|pr|jr|st|sta|sr|sec|govt|prof|dept|inst|univ|inkl|incl|abt)\.$",
    re.IGNORECASE,
)
_OF_A_FIRM = re.compile(r"(?<!\w)[A-ZÀ-Þ][a-zà-ÿ]{1,3}\.$")  # "Kowal Sp. z o.o."
_LEADERS = re.compile(r"(?<=\w)\s?\.{3,60}\s?(?=\S)")  # "Phone ........ 20 30 40 50"
_COLUMN = re.compile(r"\t+|\s{2,}")
_DECORATION = re.compile(r"^[^\w(]+|[^\w)]+$")
# What a label within a line is of, as a list of programs behind a full stop.
_INSIDE = re.compile(r"(?<=[\w)\"][.!?;])\s([^\W\d_][^:.;!?\n]{1,40}?)\s?[:：]\s(?=\S)")
_LABEL = re.compile(r"^([^:：\n]{2,45}?)\s*[:：]\s*(.+)$")
_REACHED_AT = re.compile(
    r"\S{1,64}@|(?!(?:\d\d?[./])?(?:19|20)\d\d\D)[+(]?\d[\d ()-]{6,20}\d(?!\d)(?! ?[-–])"
)
_DIGIT_INSIDE = re.compile(r"\d(?<=[^\W\d_]\d)(?=[^\W\d_])")
# What begins so in a text typed line by line belongs to no sentence above.
_STATEMENT = re.compile(
    r"(?:ikke|ingen|jeg har|jeg er|jeg kan|no|i have|i am|kein\w?|ich habe|ich bin|nie mam|mam|jestem|маю|не маю|у меня|nu am|am|tengo|no tengo|jag har|jag är|j'ai|je n'ai)\s"
)
_SIGNS_OFF = re.compile(
    rf"(?:\w+\s){{0,3}}(?:{words.folded_either(f'{words.SIGN_OFFS}, {name_words.SIGN_OFFS}')})[\s,.!]{{0,3}}"
)
_BEGINS_WITH_YEARS = re.compile(
    rf"\W{{0,3}}(?:(?:{words.either(paper_words.SINCE)})\s)?(?:\d{{1,2}}[./-])?(?:19|20)\d\d(?!\w)"
)
_NUMBERED = re.compile(r"^(?:\d{1,2}|[ivx]{1,4})[.)]\s+")


class Section(StrEnum):
    HEAD = "head"  # before the first heading
    PROFILE = "profile"
    CONTACT = "contact"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    COURSES = "courses"  # and other papers
    LANGUAGES = "languages"
    SKILLS = "skills"
    REFERENCES = "references"
    GOAL = "goal"  # what the person wishes to do
    OTHER = "other"


# One label stands for one line of these.
_OF_ONE_LABEL = frozenset({Section.COURSES, Section.SKILLS})
_TOLD_IN_PROSE = frozenset(
    {
        Section.EDUCATION,
        Section.COURSES,
        Section.LANGUAGES,
        Section.SKILLS,
        Section.REFERENCES,
        Section.OTHER,
    }
)
_ENDED_BY_GREETING = frozenset({Section.COURSES, Section.SKILLS, Section.REFERENCES})
SCHOOLING = frozenset({Section.EDUCATION, Section.COURSES})


@dataclass(frozen=True)
class Line:
    """A line of text. `heading` is set where the line is nothing but a heading, `labelled` where it
    stood in front on the line; `apart` where an empty line stands above."""

    words: str
    section: Section
    heading: bool = False
    labelled: bool = False
    apart: bool = False
    columned: bool = False  # the label has a column of its own

    @cached_property
    def plain(self) -> str:
        """The words folded, for which many ask."""
        return folded(self.words)


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines that hold something, in order; very long texts are cut."""
    section = Section.HEAD
    after_note: Section | None = None  # what goes on after "Reference: ..." on one line
    of_label: Section | None = None  # of "Kurser: ..." on one line, in the midst of others
    apart = False
    lines: list[Line] = []
    for raw, line, behind in _at_labels(text):
        if not line:
            section, after_note, apart = after_note or section, None, True
            continue
        if behind:
            section, after_note, of_label = after_note or Section.OTHER, None, None
        if len(lines) == MOST_LINES:
            break
        if not apart and lines and (kind := _broken_heading(lines[-1].words, line)):
            section = kind
            lines[-1] = Line(lines[-1].words, kind, heading=True, apart=lines[-1].apart)
            lines.append(Line(line, kind, heading=True))
            continue
        found, rest = _heading(line, section)
        if found is Section.REFERENCES and _gives_none(rest):
            # "References: on request": what follows is the person's own again.
            found, rest = Section.OTHER, line
        if found:
            after_note = section if found is Section.REFERENCES and rest else None
        elif of_label and _ends_list(lines[-1], of_label, raw, apart=apart):
            section, of_label = Section.OTHER, None
        listed = section in _ENDED_BY_GREETING and found is None
        if apart and listed and _SIGNS_OFF.fullmatch(folded(line)):
            section, of_label = Section.CONTACT, None
        if apart and found is None and lines and lines[-1].labelled and _is_prose(line):
            section = Section.OTHER  # a paragraph below "Studies: ..." tells of something else
        of_one = found in _OF_ONE_LABEL or _POSITION.match(folded(line)) is not None
        if of_one and rest and section is not found:
            of_label = found
        section = found or section
        heading, labelled = found is not None and not rest, found is not None and bool(rest)
        if found is None and lines and section is lines[-1].section:
            labelled = lines[-1].labelled and section in _OF_ONE_LABEL
        columned = labelled and (
            lines[-1].columned if found is None else rest in line.partition("  ")[2]
        )
        lines.append(Line(rest or line, section, heading, labelled, apart, columned))
        if section is Section.REFERENCES and _gives_none(line):
            section = Section.OTHER  # what stands below is about the person again
        apart = False
    return tuple(_with_timeline(lines))


def _with_timeline(lines: list[Line]) -> Iterator[Line]:
    """The lines; a list of years above all headings is one of work, with its schools in it."""
    begin = 0
    while begin < len(lines) and lines[begin].section is Section.HEAD:
        end = begin + 1
        while end < len(lines) and lines[end].section is Section.HEAD and not lines[end].apart:
            end += 1
        block = lines[begin:end]
        dated = sum(_BEGINS_WITH_YEARS.match(line.words) is not None for line in block)
        is_list = begin and dated > 1 and dated * 2 > len(block)
        yield from (
            (replace(line, section=Section.EXPERIENCE) for line in block) if is_list else block
        )
        begin = end
    yield from lines[begin:]


def _at_labels(text: str) -> Iterator[tuple[str, str, bool]]:
    """Each line as it stands and tidied; one of prose is cut where a sentence begins with a heading:
    "... in 2015. Languages: Danish, English. I live in ...".

    The last of the three tells that such a list ended in front.
    """
    for raw in NEWLINE.split(text):
        line = _tidied(raw[:LONGEST_LINE])
        begin, labelled = 0, False
        for label in _INSIDE.finditer(line) if ":" in line else ():
            if heading_kind(label[1]) in _TOLD_IN_PROSE:
                yield from _cut(raw, line[begin : label.start()], labelled=labelled)
                begin, labelled = label.start(1), True
        yield from _cut(raw, line[begin:], labelled=labelled) if begin else ((raw, line, False),)


def _is_prose(line: str) -> bool:
    """Whether it is a paragraph: a long line with more than one sentence."""
    return len(line) > _HEADING_LENGTH and len(sentences_in(line)) > 1


def _cut(raw: str, part: str, *, labelled: bool) -> Iterator[tuple[str, str, bool]]:
    """A part of a line of prose; behind a label within it, apart from the sentences behind its list.

    The list that a line begins with may have stops between its items.
    """
    sentences = sentences_in(part) if labelled or _LABEL.match(part) else [part]
    listed = next(
        (
            at
            for at, one in enumerate(sentences)
            if at and (labelled or len(one.split()) > _LABEL_WORDS)
        ),
        len(sentences),
    )
    yield raw, " ".join(sentences[:listed]), False
    if listed < len(sentences):
        yield raw, " ".join(sentences[listed:]), True


def sentences_of(lines: tuple[Line, ...]) -> list[tuple[Section, str]]:
    """The sentences of each section; lines that a page broke in two are joined again."""
    paragraphs: list[tuple[Section, str]] = []
    above = 0  # characters of the line above
    for line in lines:
        if line.heading:
            paragraphs.append((line.section, ""))
            continue
        section, text = paragraphs[-1] if paragraphs else (line.section, "")
        # A list of languages has one a line, in small letters too.
        listed = section is Section.LANGUAGES and len(text) < _FULL_LINE and text[-1:] != ","
        # A blank line ends what is typed line by line, but not the long lines of a page.
        over = line.apart and above < _FULL_LINE and text[-1:] != ","
        above = len(line.words)
        if text and section is line.section and not (listed or over) and _goes_on(text, line.words):
            paragraphs[-1] = (section, f"{text} {line.words}")
        else:
            paragraphs.append((line.section, line.words))
    return [
        (section, sentence.strip())
        for section, text in paragraphs
        for sentence in (_SENTENCE_END.split(text) if _may_end(text) else (text,))
        if sentence.strip()
    ]


def paragraphs_of(lines: Iterable[Line]) -> Iterator[tuple[Section, str]]:
    """The lines below headings; those that the edge of a page broke are joined to one."""
    texts: list[str] = []
    section = Section.HEAD
    for line in lines:
        if line.heading:
            continue
        broken = texts and len(texts[-1]) >= _PAGE_WIDE and texts[-1][-1] not in ".!?:"
        same = line.section is section and not line.apart and line.words[0].isalnum()
        if texts and not (broken and same):
            yield section, " ".join(texts)
            texts = []
        texts.append(line.words)
        section = line.section
    if texts:
        yield section, " ".join(texts)


def sentences_in(text: str) -> list[str]:
    """The sentences of a line; the stop of an abbreviation ("tlf.", "Mrs.") ends none."""
    if not _may_end(text):
        return [text.strip()] if text.strip() else []
    sentences: list[str] = []
    for part in _SENTENCE_END.split(text):
        end = sentences[-1][-_ABBREVIATION:] if sentences else ""
        if _ABBREVIATED.search(end) or (part[:1].islower() and _OF_A_FIRM.search(end)):
            sentences[-1] += f" {part.strip()}"
        elif part.strip():
            sentences.append(part.strip())
    return sentences


def _may_end(text: str) -> bool:
    """Whether a sentence may end inside: most lines have no stop, and asking is cheap."""
    return "." in text or "!" in text or "?" in text


def _broken_heading(above: str, line: str) -> Section | None:
    """ "EDUCACIÓN Y" with "FORMACIÓN" below it: a narrow column breaks a heading in two."""
    if len(above) + len(line) > _HEADING_LENGTH or not (above.isupper() and line.isupper()):
        return None
    joined = _plain(f"{above} {line}")
    known = _HEADINGS.get(joined)
    words = joined.split()
    at = len(above.split())  # an ornament of the line above is no word of the joined ones
    if known is None and not _CONNECTORS.isdisjoint(words[at : at + 1]):
        known = _of_a_kind(joined, words)
    return known if known and heading_kind(line) is not Section.EXPERIENCE else None


def _ends_list(above: Line, of_label: Section, raw: str, *, apart: bool) -> bool:
    """Whether the list that a label begins ends above this line. It goes on where the label stood in a
    column of its own, the line above ends with a comma, or this one is indented or a bullet."""
    if not above.labelled or above.section is not of_label:
        return False
    goes_on = (
        above.columned or above.words[-1] in ",;/&-" or raw[:1] in " \t" or not raw[:1].isalnum()
    )
    return apart or not goes_on


def _goes_on(text: str, following: str) -> bool:
    """Whether the next line belongs to the same sentence."""
    if len(text) > _LONGEST_PARAGRAPH or text[-1] in ".:;!?" or not following[0].isalpha():
        return False
    label = _label(following)
    if label and len(label[1].split()) <= _LABEL_WORDS:
        return False
    if len(text) < _FULL_LINE and text[-1] not in ",-" and _STATEMENT.match(following):
        return False
    return following[0].islower() or text[-1] in ",-" or len(text) >= _FULL_LINE


@lru_cache(maxsize=_MOST_REMEMBERED)
def heading_kind(words_: str) -> Section | None:
    """The section that a whole line of words begins, if it is a heading."""
    plain = _plain(words_)
    if plain in _HEADINGS:
        return _HEADINGS[plain]
    if len(words_) > _HEADING_LENGTH or plain.count(" ") > _HEADING_WORDS + 2:
        return None
    tokens = plain.split()
    if (kind := _placed(tokens) or _scanned(words_) or _torn(words_, plain, tokens)) is not None:
        return kind
    if words_[-1] == "?" or words_[-2:] == "?:":
        return _asked(tokens)
    if tokens and tokens[0] in _POSSESSIVES and len(tokens) > 1:
        return heading_kind(words_.split(maxsplit=1)[1])
    if "  " not in words_ and (kind := _qualified(tokens) or _of_a_kind(plain, tokens)) is not None:
        return kind
    if words_[0] >= _OTHER_SCRIPTS and (behind := _BESIDE_OTHER_SCRIPT.match(words_)):
        return heading_kind(behind[1])  # "教育背景 Education"
    for bar in (" / ", " | "):
        # In two languages: "ISTRUZIONE / EDUCATION"; of one of them we may not know the words.
        left, _, right = words_.partition(bar) if bar in words_ else ("", "", "")
        kind = heading_kind(left) or _own_word(left, right) if right else None
        if kind and (heading_kind(right) or _own_word(right, left)):
            return kind
    words_ = _NUMBERED.sub("", words_) if _may_be_numbered(words_) else words_
    if words_.endswith(")") and "(" in words_[1:] and words_[0].isupper():
        # "Språk (1 = litt, 5 = som morsmål)": how to read what stands below.
        return heading_kind(words_[: words_.index("(", 1)])
    if not tokens or _FIRST_OF_HEADING.isdisjoint((tokens[0], *_BEFORE_LINK.split(tokens[0], 1))):
        return None
    first, rest = _split_at_connector(plain) if ":" not in plain else ("", "")
    if first in _HEADINGS and len(tokens) <= _HEADING_WORDS:
        second = _HEADINGS.get(rest)
        if {_HEADINGS[first], second} == {Section.EDUCATION, Section.COURSES}:
            return Section.EDUCATION
        # "Education and work experience" is read as experience: more hangs on it.
        return Section.EXPERIENCE if second is Section.EXPERIENCE else _HEADINGS[first]
    return None


def _own_word(half: str, other: str) -> Section | None:
    """The section of the other half, where this one may be the same in a language of its own."""
    tokens = half.split()
    if len(tokens) > _LABEL_WORDS or not half[:1].isupper() or not half.replace(" ", "").isalpha():
        return None
    return _HEADINGS.get(_plain(other))


def _may_be_numbered(line: str) -> bool:
    return line[:1] in _NUMERALS or line[:1].isdigit()


def _qualified(tokens: list[str]) -> Section | None:
    """ "Further training", "Kurser m.m.": of what stands in the lists with a word more."""
    if not 1 < len(tokens) <= _HEADING_WORDS:
        return None
    if tokens[0] in _QUALIFIERS:
        kind = _HEADINGS.get(" ".join(tokens[1:]))
    elif tokens[-1] in _QUALIFIERS:
        kind = _HEADINGS.get(" ".join(tokens[:-1]))
    else:
        return None
    if kind is Section.EDUCATION and not _ADDED.isdisjoint((tokens[0], tokens[-1])):
        return Section.COURSES
    return kind if kind in _OF_WHAT_IS_KNOWN else None


def _asked(tokens: list[str]) -> Section | None:
    """ "Which languages do you speak?", "What have you worked as?": by what is asked for."""
    kinds = (Section.EXPERIENCE if one in _WORKED else _HEADINGS.get(one) for one in tokens)
    return next((kind for kind in kinds if kind in _ASKED_FOR), None)


def _of_a_kind(plain: str, tokens: list[str]) -> Section | None:
    """ "Digital skills", "Competencias de organización": abilities, but not in languages."""
    if (
        not 1 < len(tokens) <= _SKILL_WORDS
        or "," in plain
        or not (tokens[0] in _KINDS_OF_SKILLS or tokens[-1] in _KINDS_OF_SKILLS)
    ):
        return None
    return None if any(part in f" {plain}" for part in _NOT_SKILLS) else Section.SKILLS


def _placed(tokens: list[str]) -> Section | None:
    """ "Work in Denmark", "Arbejde før Danmark": a heading, where and when."""
    if not _FEWEST_PLACED <= len(tokens) <= _HEADING_WORDS:
        return None
    if tokens[0] not in _FIRST_PLACED:
        return None  # the common case
    for count in (1, 2):
        kind = _PLACED.get(" ".join(tokens[:count]))
        rest = " ".join(tokens[count:])
        if kind and rest.startswith(_PLACED_LINKS) and not any(char.isdigit() for char in rest):
            return kind
    return None


def _scanned(words_: str) -> Section | None:
    """A heading in capitals that a scan misread: "SPR0G", "ARBEJDSERFAR1NG", "KOMPETEN CER"."""
    if words_[0] in _LIKE_CAPITAL_I and (kind := _HEADINGS.get(_plain(f"i{words_[1:]}"))):
        return kind  # "ldiomas", "lT"
    if _DIGIT_INSIDE.search(words_) and (kind := _SCANNED.get(_as_scanned(_plain(words_)))):
        return kind  # "Uddanne1se"
    if not words_[:2].isupper() or len(words_) > _HEADING_LENGTH:
        return None
    if len(words_) < _SHORTEST_SCANNED - any(map(str.isdigit, words_)):  # "J0B"
        return None
    capitals, small = sum(map(str.isupper, words_)), sum(map(str.islower, words_))
    if capitals <= _CAPITALS_FOR_ONE_SMALL * small:
        return None
    alike = _as_scanned(_plain(words_))
    if (kind := _SCANNED.get(alike)) is not None or len(alike) < _LONG_ENOUGH:
        return kind
    # One letter taken for a quite other one: "LANGUACES".
    return next(filter(None, map(_ONE_WRONG.get, _with_one_open(alike))), None)


def _with_one_open(alike: str) -> list[str]:
    return [f"{alike[:at]}?{alike[at + 1 :]}" for at in range(1, len(alike))]


def _torn(words_: str, plain: str, tokens: list[str]) -> Section | None:
    """A heading in which a scan sees a gap: "Conta ct", "Sp rog"."""
    if len(tokens) != _HALVES or not words_[0].isupper() or not all(map(str.isalpha, tokens)):
        return None
    return _HEADINGS.get("".join(tokens)) if len(plain) > _SHORTEST_SCANNED else None


def _as_scanned(plain: str) -> str:
    """Letters that look alike as one letter, without the gaps between them."""
    return unmarked(plain.replace(" ", "")).translate(_LOOK_ALIKE)


def _tidied(raw: str) -> str:
    """One space between words, two between columns."""
    raw = raw.replace("\ufeff", "")
    if "..." in raw:
        raw = _LEADERS.sub(": ", raw)
    if "  " not in raw and "\t" not in raw and raw.isascii():
        return " ".join(raw.split())
    columns = (" ".join(column.split()) for column in _COLUMN.split(raw))
    return "  ".join(column for column in columns if column)


def _heading(line: str, current: Section) -> tuple[Section | None, str]:
    """The section this line begins and the words on it that are not the heading."""
    if len(line) <= _HEADING_LENGTH and (kind := heading_kind(line)):
        return kind, ""
    if label := _label(line):
        if (position := _POSITION.fullmatch(folded(label[1]))) is not None:
            return Section.EXPERIENCE, f"{label[1][: position.end(1)]}: {label[2]}"
        kind = heading_kind(label[1])
        if kind is Section.CONTACT and current is Section.EXPERIENCE and label[2][0].isalpha():
            return None, ""  # the name of somebody at a former employer
        if kind is Section.EXPERIENCE and _REACHED_AT.match(label[2]):
            return None, ""  # "Arbejde: 98 90 11 27"
        if kind is not None and not (kind is Section.EXPERIENCE and current is kind):
            return kind, _with_label(label[1], label[2])
        return None, ""
    for column in ("  ", " | "):
        first, _, rest = line.partition(column)
        if rest and (kind := heading_kind(first)):
            return kind, _with_label(first, rest)
    return _before_languages(line) or _shouted(line)


def _label(line: str) -> re.Match[str] | None:
    return _LABEL.match(line) if ":" in line or "：" in line else None


def _before_languages(line: str) -> tuple[Section, str] | None:
    """Europass forms lose their columns: "Mother tongue(s) Polish"."""
    plain = folded(line)
    if not plain.startswith(_LANGUAGE_LABELS) or len(plain) != len(line):
        return None
    label = max((one for one in _LANGUAGE_LABELS if plain.startswith(one)), key=len)
    return Section.LANGUAGES, _with_label(label.strip(), line[len(label) :].strip())


def _with_label(label: str, rest: str) -> str:
    """ "Modersmål: polsk" and "Spouse: Jan Nowak" keep their labels: the rest says less without."""
    return f"{label}: {rest}" if folded(label).strip(" :-–") in _KEPT_LABELS else rest


def _shouted(line: str) -> tuple[Section | None, str]:
    """A heading in capitals with the section's first words behind it, as columns come out of PDFs."""
    tokens = line.split()
    if not tokens[0].isupper():
        return None, ""  # the common case
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
    line = _as_listed(folded(_undecorated(line)))
    if _may_be_numbered(line) and _NUMBERED.match(line):
        line = _undecorated(_NUMBERED.sub("", line))
    tokens = line.split()
    line = " ".join(tokens)
    if len(tokens) >= _SHORTEST_SHOUT and all(len(token) == 1 for token in tokens):
        return "".join(tokens)  # S P R O G
    return line


def _undecorated(line: str) -> str:
    """Most lines begin and end with a letter."""
    plain = line and line[0].isalnum() and line[-1].isalnum()
    return line if plain else _DECORATION.sub("", line)


def _as_listed(plain: str) -> str:
    """With the Turkish capital I as a small one."""
    return plain.replace("i\u0307", "i")


def _split_at_connector(plain: str) -> tuple[str, str]:
    tokens = plain.replace("/", " / ").replace("&", " & ").split()
    for index, token in enumerate(tokens[1:], 1):
        if token in _CONNECTORS:
            return " ".join(tokens[:index]), " ".join(tokens[index + 1 :])
    return "", ""


def _headings() -> dict[str, Section]:
    lists = {
        Section.OTHER: heading_words.OTHER,
        Section.SKILLS: f"{heading_words.SKILLS}, {heading_words.MORE_SKILLS}",
        Section.PROFILE: heading_words.PROFILE,
        Section.EDUCATION: heading_words.EDUCATION,
        Section.COURSES: heading_words.COURSES,
        Section.CONTACT: heading_words.CONTACT,
        Section.LANGUAGES: heading_words.LANGUAGES,
        Section.EXPERIENCE: heading_words.EXPERIENCE,
        Section.REFERENCES: heading_words.REFERENCES,
        Section.GOAL: heading_words.GOAL,
    }
    further = [(Section(kind), text) for kind, text in heading_words.FURTHER.items()]
    spelled = {
        _as_listed(folded(p)): kind
        for kind, text in (*further, *lists.items())
        for p in words.phrases(text)
    }
    # Scans and some keyboards lose the marks of letters, or write two: "Jezyki", "Faerdigheder".
    typed = {one: kind for p, kind in spelled.items() for one in (unmarked(p), in_two_letters(p))}
    return typed | spelled


_HEADINGS = _headings()
_OTHER_SCRIPTS = "\u0530"  # the first letter that is neither Latin, Greek nor Cyrillic
_BESIDE_OTHER_SCRIPT = re.compile(
    r"[\u0530-\u1cff\u2e80-\ud7ff\uf900-\uffef][^A-Za-z]{0,30}?[\s/|]{1,4}([A-Za-z][A-Za-z &/-]{1,40})$"
)
_LIKE_CAPITAL_I = frozenset("l1|!")
_NUMERALS = ("i", "v", "x")
_BEFORE_LINK = re.compile("[/&]")
_FIRST_OF_HEADING = frozenset(plain.split()[0] for plain in _HEADINGS)
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
_FIRST_PLACED = frozenset(plain.split()[0] for plain in _PLACED)
_PLACED_LINKS = tuple(f"{p} " for p in words.phrases(heading_words.PLACED_LINKS))
_QUALIFIERS = frozenset(map(folded, words.phrases(heading_words.HEADING_QUALIFIERS)))
_ADDED = frozenset(map(folded, words.phrases(heading_words.ADDED)))
_OF_WHAT_IS_KNOWN = frozenset({Section.EDUCATION, Section.COURSES, Section.SKILLS})
_ASKED_FOR = frozenset(
    {
        Section.EXPERIENCE,
        Section.EDUCATION,
        Section.COURSES,
        Section.LANGUAGES,
        Section.SKILLS,
        Section.REFERENCES,
    }
)
_POSSESSIVES = words.phrases(heading_words.POSSESSIVES)
_WORKED = frozenset(map(folded, words.phrases(heading_words.WORKED)))
# Positions that a form numbers.
_POSITION = re.compile(
    rf"({words.folded_either(f'{words.POSITION}, {work_words.POSITION}')})[\s.]{{0,2}}\d{{1,2}}"
)
_KINDS_OF_SKILLS = frozenset(map(folded, words.phrases(heading_words.SKILLS_OF_A_KIND)))
_NOT_SKILLS = tuple(f" {folded(part)}" for part in words.phrases(heading_words.NOT_SKILLS))
_LANGUAGE_LABELS = tuple(f"{label} " for label in words.phrases(heading_words.LANGUAGE_LABELS))
_KEPT_LABELS = words.phrases(folded(level_words.NATIVE_LABELS)) | words.phrases(
    name_words.RELATIVES
)
_CONNECTORS = words.phrases(heading_words.CONNECTORS)
_ON_REQUEST = words.phrases(words.ON_REQUEST)
