"""A vacancy mail as sentences, each knowing under which heading it stands.

Steps: lines; headings ("Krav:") and bullets; lines that a mail program broke are joined; sentences,
with Danish abbreviations and ordinals in mind; the greeting at the end and what follows it apart.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from casework.dates import FoundDay
from casework.documents import NEWLINE
from casework.vacancies import demand_words, words
from casework.vacancies.adorned import unadorned
from casework.vacancies.forwarded import parted
from casework.vacancies.hyphens import whole
from casework.vacancies.tables import written_out

MOST_SENTENCES = 400
LONGEST_SENTENCE = 1200
_LONGEST_PARAGRAPH = 8000
_MOST = 40_000
_FULL_LINE = 60  # characters after which a mail program breaks a line
_LONGEST_LINE = 130  # characters of one that a mail program broke
_HEADING_WORDS = 7
_BULLET = re.compile(
    r"^\s*(?:[-–—•*·▪●○►»✓✔+]|★|\(?\d{1,2}[.)](?=\s(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}(?!\w)))|\(?[a-fA-F]\)(?=\s)|o(?=\s))\s*(?=\S)"
)
_QUOTED = re.compile(r"^[\s>]{0,20}>\s?")
_STAR = re.compile(r"[\s>]{0,20}\*\s+\S")  # and not "**bold**"
_LABEL = re.compile(r"^([^:\n]{2,45}?)\s*:\s*(.*)$")
_STOP = re.compile(r"[.!?]+(?=\s|$)")
_DEVICE = re.compile(
    r"(?:sendt|sent|hentet|get|download) (?:fra|from|outlook|via)\b", re.IGNORECASE
)
_LAST_WORD = re.compile(r"[^\s(]+$")
_NEXT_WORD = re.compile(r"\s*([^\s.,]+)")
_NEAR_THE_END = 45
_SMALL_NAME = 2  # words of a name without capitals: "mvh ole"
_SIGNATURE = 3  # lines
_SIGN_OFF_AT_END = 12  # sentences from the end in which a greeting may stand


class Under(StrEnum):
    """What kind of heading a sentence stands under."""

    MUST = "must"
    NICE = "nice"
    OTHER = "other"
    HEADING = "heading"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Sentence:
    words: str
    under: Under = Under.NOTHING
    bullet: bool = False
    paragraph: int = 0  # lines between two empty ones
    opens: bool = False  # the first of its line

    @cached_property
    def plain(self) -> str:
        return folded(self.words)

    @cached_property
    def days(self) -> dict[date, list[FoundDay]]:
        """What `days_in` found, by the day it reckoned from: several fields ask for it."""
        return {}


@dataclass(frozen=True)
class Told:
    """The sentences of a mail, and apart from them the greeting and the name below it."""

    body: tuple[Sentence, ...]
    farewell: tuple[Sentence, ...] = ()


def folded(text: str) -> str:
    """Lower case of the same length, so that positions agree."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(char.lower()[0] for char in text)


def told_in(text: str) -> Told:
    """The sentences of a mail; of one that was forwarded, those above it and its own."""
    above, below = parted(text[:_MOST])
    if not below.strip():
        return _told(above)
    cover, advert = _told(above), _told(below)
    return Told(cover.body + advert.body, advert.farewell)


def _told(text: str) -> Told:
    sentences: list[Sentence] = []
    for line in _lines(written_out(unadorned(whole(text)))):
        for stretch in _FAREWELL_INSIDE.split(line.words):
            sentences.extend(
                replace(line, words=part[:LONGEST_SENTENCE], opens=not index)
                for index, part in enumerate(_split(stretch))
            )
        if len(sentences) >= MOST_SENTENCES:
            break
    farewell = _farewell(sentences)
    added = _postscript(sentences, farewell)
    body = (*sentences[:farewell], *sentences[added:])
    return Told(tuple(body), tuple(sentences[farewell:added]))


def _postscript(sentences: list[Sentence], farewell: int) -> int:
    """Where what was added below the signature begins and tells of work: "P.S. Vi mangler også ..."."""
    for index in range(farewell + 1, len(sentences)):
        if _POSTSCRIPT.match(sentences[index].words):
            rest = " ".join(one.plain for one in sentences[index:])
            return index if _SEEKS.search(rest) else len(sentences)
    return len(sentences)


def _lines(text: str) -> list[Sentence]:
    lines: list[Sentence] = []
    raws = NEWLINE.split(text)
    capitals = _begins_with_capitals(raws)
    under, bullets, gap, paragraph = Under.NOTHING, False, True, 0
    end = _last_lines(raws)
    # Who writes no capitals at all breaks the lines by hand, where a sentence ends.
    broken = any(raw.strip(" >")[:1].isupper() for raw in raws)
    last = ""  # the line above, of which a mail program may have broken off this one
    for number, raw in enumerate(raws):
        line = " ".join(raw.split()).strip(" >_*#\u200b\ufeff")
        if _DEVICE.match(line):
            line = ""
        bullet = bool(_BULLET.match(line) or _STAR.match(raw))
        line = _BULLET.sub("", line)
        if not line:
            paragraph += not gap
            gap = True
            continue
        full, last = broken and _LONGEST_LINE >= len(last) >= _FULL_LINE, line
        leads = line.endswith(":") or _BULLET.match("".join(raws[number + 1 : number + 2]))
        kind = _heading(line, leads=bool(leads) and (not bullet or line.isupper()))
        if kind is not None:
            # Kept with its colon: "Vi søger:" tells what the list below is.
            under, bullets, gap = kind, False, False
            lines.append(Sentence(line, Under.HEADING, paragraph=paragraph))
            continue
        kind, rest = _labelled(line)
        if kind is not None:
            lines.append(Sentence(rest, kind, bullet=bullet, paragraph=paragraph))
            gap = False
            continue
        if gap and not bullet and lines and (bullets or _ends_list(lines[-1], under)):
            under = Under.NOTHING
        if under in (Under.MUST, Under.NICE) and (
            _is_field(line) or (not bullet and lines and _ends_entries(lines[-1], raw))
        ):
            under = Under.NOTHING
        signed = bool(
            _NAME_AND_PHONE.fullmatch(line)
            or (_LIKE_A_NAME.fullmatch(line) and (number >= end or _is_last(raws, number)))
        )
        joined = not (gap or bullet or signed)
        if lines and joined and _goes_on(lines[-1], line, capitals=capitals, full=full):
            lines[-1] = replace(lines[-1], words=f"{lines[-1].words} {line}")
        else:
            lines.append(Sentence(line, under, bullet=bullet, paragraph=paragraph))
        if (
            (kind := _opens_demands(line))
            and number + 1 < len(raws)
            and _BULLET.match(raws[number + 1])
        ):
            under, bullets = kind, False
            if len(line.split()) <= _HEADING_WORDS and not _SEEKS.search(folded(line)):
                lines[-1] = replace(lines[-1], under=Under.HEADING)  # "Det forudsættes, at du"
        bullets, gap = bullets or bullet, False
    return lines


def _last_lines(raws: list[str]) -> int:
    """The index from which a line may be a signature: of the last three that hold something."""
    filled = [number for number, raw in enumerate(raws) if raw.strip()]
    return filled[-_SIGNATURE] if len(filled) >= _SIGNATURE else 0


def _is_last(raws: list[str], number: int) -> bool:
    """Whether a line is the last above an empty one, and the one before it was no full line."""
    below = "".join(raws[number + 1 : number + 2]).strip()
    above = raws[number - 1].strip() if number else ""
    return not below and len(above) < _FULL_LINE // 2


def _ends_list(last: Sentence, under: Under) -> bool:
    """Whether what stood under the heading is over, when an empty line follows `last`."""
    return last.under is under and not last.words.endswith(":")


def _of_heading(line: str) -> str:
    """The words of a heading, without signs and case."""
    return " ".join(re.sub(r"[^\w/\- ]+", " ", folded(line)).split()).strip(" -")


def _ends_entries(last: Sentence, raw: str) -> bool:
    """Whether a line below the entries of a list is none, though no line is empty between."""
    whole = len(last.words) < _FULL_LINE or last.words[-1] in ".!?"
    raw = _QUOTED.sub("", raw)
    anew = raw[:1].isupper() or raw[:1].isdigit() or bool(_ANEW.match(folded(raw)))
    return last.bullet and whole and anew


def _heading(line: str, *, leads: bool = False) -> Under | None:
    """What a line says of those below it; one that `leads` to them also in words of its own."""
    plain = _of_heading(line)
    if len(plain.split()) > _HEADING_WORDS:
        return None
    plain = _AS_BEFORE.sub("", plain).removesuffix(" følgende").removesuffix(" the following")
    told = _HEADINGS.get(plain) or (Under.MUST if _DEMANDS_ON.match(plain) else None)
    if told or not leads:
        return told
    if _WISHED_FOR.search(folded(line)):
        return Under.MUST
    return _kind_of_label(line.rstrip(":")) or next(
        (under for under, pattern in _TELLS_BELOW if pattern.search(plain)), None
    )


def _labelled(line: str) -> tuple[Under | None, str]:
    """ "Krav: svendebrev" is a demand on one line."""
    # "Full-time, permanent. Must: TypeScript": what stands in front is no part of the label.
    if (label := _LABEL.match(line)) and not _STOP.search(label[1]):
        kind = _heading(label[1]) or _kind_of_label(label[1])
        if kind in (Under.MUST, Under.NICE) and label[2]:
            # Of several vacancies the label tells which one it is about.
            about = _DEMANDS_ON.match(folded(label[1]))
            return kind, line if about else label[2]
    return None, ""


def _kind_of_label(label: str) -> Under | None:
    """What a label says of its value in words of its own: "What I need", "Kvalifikationer, ønsket"."""
    plain = " ".join(re.sub(r"[^\w/'’\- ]+", " ", folded(label)).split())
    if len(plain.split()) > _LABEL_WORDS or _OTHER_LABEL.search(plain):
        return None
    if _NICE_LABEL.search(plain):
        return Under.NICE
    return Under.MUST if _MUST_LABEL.search(plain) and not _NO.search(plain) else None


def _is_field(line: str) -> bool:
    """ "Start: 1. marts" below a list of demands is none of them."""
    label = _LABEL.match(line)
    return label is not None and folded(label[1]).strip(" *") in _FIELDS


def _opens_demands(line: str) -> Under | None:
    """ "Vi søger en kollega, der", "It helps if you": bullets below go on with it."""
    if not _OPEN_END.search(folded(line)):
        return None
    nice = _NICE.search(folded(line)) and not _WISHED_FOR.search(folded(line))
    return Under.NICE if nice else Under.MUST


def _begins_with_capitals(raws: list[str]) -> bool:
    """Whether the writer uses capitals at all, so that a small letter goes on with the line above."""
    letters = [line.strip()[0] for line in raws if line.strip()[:1].isalpha()]
    return 2 * sum(letter.isupper() for letter in letters) > len(letters)


def _goes_on(before: Sentence, line: str, *, capitals: bool, full: bool) -> bool:
    text = before.words
    if text[-1] in ".:;!?" or len(text) > _LONGEST_PARAGRAPH or _LABEL.match(line):
        return False
    if before.bullet and (_ANEW.match(folded(line)) or _SENTENCE.match(line)):
        return False
    if before.under in _DEMANDED and (_SENTENCE.match(line) or _is_entry(before, line)):
        return False
    if _ENTRY.match(line) or (_COUNTED.match(line) and _COUNTED.match(text)):
        return False
    if _SIGN_OFF.match(line) or _SIGNED.search(text[-_NEAR_THE_END:]):
        return False
    if _UNFINISHED.search(text[-_NEAR_THE_END:]) and (line[0].islower() or line[0].isdigit()):
        return True
    small = line[0].islower() and capitals
    return full or (small and (len(text) > _FULL_LINE // 2 or before.bullet))


def _is_entry(before: Sentence, line: str) -> bool:
    """Whether two lines below a heading of demands are two: both begin small, and none is broken off."""
    return (
        before.words[0].islower()
        and line[0].islower()
        and len(before.words) < _FULL_LINE
        and not _UNFINISHED.search(before.words)
    )


def _split(line: str) -> list[str]:
    sentences = []
    start = 0
    for stop in _STOP.finditer(line):
        if stop.end() < len(line) and not _ends(line, stop):
            continue
        if sentence := line[start : stop.end()].strip():
            sentences.append(sentence)
        start = stop.end()
    if rest := line[start:].strip():
        sentences.append(rest)
    return sentences


def _ends(line: str, stop: re.Match[str]) -> bool:
    """Whether the stop ends a sentence: not in "kl. 9", "4. december", "pr. 1/2", "ca. 30 timer"."""
    if stop[0] != ".":
        return True
    last = _LAST_WORD.search(line, max(0, stop.start() - 30), stop.start())
    following = _NEXT_WORD.match(line, stop.end())
    word = folded(last[0]) if last else ""
    after = following[1] if following else ""
    if word in _HOURS and after[:1].isupper():
        return True  # "37 t. Svendebrev er et krav"
    if word == "jul" and last and not line[: last.start()].rstrip(" .")[-1:].isdigit():
        return True  # "... og til jul. 37 timer"
    if word in _ABBREVIATIONS or after[:1] in _GOING_ON:
        return False
    if word in _AND_SO_ON:
        return after[:1].isupper()
    if len(word) == 1 and word.isalpha():
        # "kørekort B. Ring ..." ends, "Karen B. Holm" does not.
        before = _LAST_WORD.search(line[max(0, stop.start() - 30) : stop.start() - 1].rstrip())
        return before is not None and before[0].islower() and after[:1].isupper()
    if word[-1:].isdigit():
        return after[:1].isupper() and folded(after)[:3] not in _MONTHS
    return True


def _farewell(sentences: list[Sentence]) -> int:
    """Where the greeting at the end begins."""
    first = max(0, len(sentences) - _SIGN_OFF_AT_END)
    for index in range(first, len(sentences)):
        match = _SIGN_OFF.match(sentences[index].words)
        if match and (index or len(sentences) > 1):
            rest = sentences[index].words[match.end() :].lstrip(" ,.!-–")
            small_name = (
                len(rest.split()) <= _SMALL_NAME
                and len(sentences) - index <= _SMALL_NAME
                and folded(match[0]).strip(".") not in _WEAK_SIGN_OFFS
            )
            if (not rest or rest[0].isupper() or small_name) and not _is_cover(sentences, index):
                return index
    return len(sentences)


def _is_cover(sentences: list[Sentence], index: int) -> bool:
    """Whether an advert follows: who greets only passed it on."""
    told = sum(bool(_OF_ADVERT.search(one.plain)) for one in sentences[index + 1 :])
    return told >= _FEWEST_OF_ADVERT


def _headings() -> dict[str, Under]:
    lists = {
        Under.OTHER: demand_words.OTHER_HEADINGS,
        Under.NICE: demand_words.NICE_HEADINGS,
        Under.MUST: demand_words.MUST_HEADINGS,
    }
    return {_of_heading(part): kind for kind, text in lists.items() for part in words.parts(text)}


_HEADINGS = _headings()
_FIELDS = frozenset(words.parts(words.TABLE_LABELS)) - _HEADINGS.keys()
_AS_BEFORE = re.compile(r" (?:(?:er )?(?:uændret|uændrede|som før|unchanged|as before)|\d{1,2})$")
_TELLS_BELOW = (
    (
        Under.OTHER,
        re.compile(
            r"^(?:hvad|what|det) (?:\w+ ){0,3}?(?:får|få|tilbyder|giver|laver|lave|get|offer|give|do)(?!\w)"
        ),
    ),
    (
        Under.NICE,
        re.compile(
            r"(?<!\w)(?:drømmer|drømme|ønsker|ønske|håber|bonus|oveni|ekstra|extra|stjerne|would be|ville være|vil være|hjælper|helps|love|prefer|plus|måske|gerne|maybe|nice|fordel)(?!\w)"
        ),
    ),
    (
        Under.MUST,
        re.compile(
            r"^(?:hvad|what|det|this|you) (?:\w+ ){0,3}?(?:skal|must|kræver|need|require|expect|forventer|kan|bring)(?!\w)|^(?:din|dine|your) (?:bagage|profil|rygsæk|kompetencer|erfaring|egenskaber|experience|skills|toolbox)$|^(?:har du|er du|kan du|are you|do you have|can you)$"
        ),
    ),
)
_LABEL_WORDS = 7
_DEMANDED = (Under.MUST, Under.NICE)
_NICE_LABEL = re.compile(words.either(demand_words.NICE_LABELS))
_MUST_LABEL = re.compile(words.either(demand_words.MUST_LABELS))
_OTHER_LABEL = re.compile(words.either(demand_words.OTHER_LABELS))
_NO = re.compile(r"(?<!\w)(?:ikke|ingen|no|not)(?!\w)")
_POSTSCRIPT = re.compile(r"(?:P\.\s?S\.?|PS|N\.\s?B\.?|NB)(?:\s|:|$)", re.IGNORECASE)
_OPEN_END = re.compile(
    r"\s(?:at ansøgeren|at ansøger|at kandidaten|at vedkommende|at du som \w+|der|som|who|that|at du|hvis du|if you|du|you|du har|du er|you have|you are|krav om|skal|(?<!et )(?<!a )must|should|able to|we expect you to|er at du|ved at du)\s*:?$"
)
_NICE = re.compile(rf"(?<!\w)(?:{words.either(demand_words.NICE)})(?!\w)")
# "Vi ønsker os en kollega, der": who is wished for has what follows.
_WISHED_FOR = re.compile(
    r"(?:søger|ønsker|leder efter|vil have|forestiller|drømmer|håber|look|want|hope)[^.:;!?]{0,30}\s(?:en|et|dig|nogen|\w*kolleg\w*|medarbejder\w*|person\w*|somebody|someone|colleague)[^.:;!?]{0,30}\s?,?\s(?:der|som|who|that)\s?:?$"
)
_SEEKS = re.compile(rf"(?<!\w)(?:{words.either(words.SEEK)})(?!\w)")
_DEMANDS_ON = re.compile(r"(?:krav(?:ene)?|requirements) (?:til|for|on) \w+$")
_SIGN_OFF = re.compile(rf"(?:{words.either(words.SIGN_OFFS)})(?=[\s,.!]|$)", re.IGNORECASE)
# "..., mvh Allan"
_FAREWELL_INSIDE = re.compile(
    r",?\s(?=(?:mvh|kh|vh)\.?\s[a-zæøå]+$)|,?\s(?=(?:[Mm]vh|MVH|[Vv]h|VH|[KkBbLl]h|KH|[Mm]ed venlig hilsen|[Vv]enlig hilsen|[Hh]ilsen|[Kk]ind regards|[Bb]est regards|[Cc]heers|[Hh]ilsner)\.?,?\s[A-ZÆØÅ])"
)
_SIGNED = re.compile(
    rf"(?:^|[.!?]\s)(?:{words.either(words.SIGN_OFFS)})(?=[\s,.!]|$)", re.IGNORECASE
)
# "Flyttemand - Aarhus - 37 timer": an entry of a list, however long the line above is.
_ENTRY = re.compile(r"[A-ZÆØÅ]\S*(?:\s\S+){0,3}\s[-–|]\s")
# Below an entry of a list: a sentence of its own, and not the rest of the entry.
_ANEW = re.compile(
    r"(?:gerne|helst|det er (?:en|et|ikke)|fordel|ca\.? ?\d|start\w*|frist\w*|søg|ring|send|skriv|kontakt|løn\w*|timeløn|timer|fuld ?tid|deltid|ansætter|ansøgning\w*|(?:vi|jeg|we|i) (?:har|er|kan|tilbyder|giver|søger|skal|ansætter|holder|tager|betaler|offer|have|are|pay)|mvh|hilsen|call|write|apply|contact|pay|hours)(?!\w)"
)
_SENTENCE = re.compile(
    r"(?:Det|Du|Vi|Jeg|Der|Stillingen|Kendskab|Erfaring|Har|Er|Kan|It|You|We|The|There|Experience|Knowledge|If|Hvis|Send|Ring|Skriv|Please|Ansøg\w*|Søg|Start\w*|Tiltrædelse|Løn\w*)\s"
)
_COUNTED = re.compile(r"\d{1,2}\s[a-zæøå]")  # "2 kokke, 37 timer", below "1 tjener, ..."
# Lines of narrow columns break anywhere: "senest den 6. januar" and "2027" below it.
_UNFINISHED = re.compile(rf"(?:^|\s)(?:{words.either(words.UNFINISHED)})$", re.IGNORECASE)
_OF_ADVERT = re.compile(
    r"(?<!\w)(?:søges|søger|ansøgningsfrist|frist|deadline|apply by|\d+ timer|\d+ hours|requirements?|krav|tiltrædelse|start(?:ing)? date|stillingen|position|vi forventer)(?!\w)"
)
_FEWEST_OF_ADVERT = 3
_LIKE_A_NAME = re.compile(r"[A-ZÆØÅ][\wæøåé'-]*(?:\s[A-ZÆØÅ][\wæøåé'.-]*){0,3}")
_NAME_AND_PHONE = re.compile(
    r"[A-ZÆØÅ][\wæøåé'-]*(?:\s[A-ZÆØÅ][\wæøåé'.-]*){0,3},?\s(?:(?:tlf|mobil|tel)[.:]?\s)?(?:\+\d\d\s?)?\d{2}\s?\d{2}\s?\d{2}\s?\d{2}"
)
_WEAK_SIGN_OFFS = frozenset(words.parts(words.WEAK_SIGN_OFFS))
_ABBREVIATIONS = frozenset(words.parts(words.ABBREVIATIONS))
_GOING_ON = frozenset("/|·+&=")  # "1 PERS. / START": the cells of a line
_HOURS = frozenset({"t", "tim", "hrs"})
_AND_SO_ON = frozenset({"m.m", "mm", "m.v", "mv", "o.l", "ol", "osv", "etc", "m.fl", "o.a"})
_MONTHS = frozenset(words.parts(words.MONTH_BEGINNINGS))
