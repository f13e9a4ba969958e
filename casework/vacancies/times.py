"""The last day to apply and the first day of work.

Every day in a sentence belongs to what is said of it: the word that leads to it ("senest", "fra")
together with the nearest cue in its clause ("frist", "start", "samtale", "besked"), else the cue
right behind it. A day that belongs to none is neither.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise, zip_longest
from typing import Literal

from casework.dates import FoundDay
from casework.vacancies import time_words, words
from casework.vacancies.days import days_in
from casework.vacancies.sentences import Sentence

_AHEAD = 70  # characters between a cue and its day
_BEHIND = 25
_SOON = 28  # days from the mail in which an "until" may be of the application
_CLOSE = 12  # characters between another cue and the "from" of a day that is of it


class _Cue(StrEnum):
    DEADLINE = "deadline"
    NOTICE = "notice"  # the day a notice is taken down: a deadline where no other is told
    APPLY = "apply"  # somebody is asked to write: a deadline where "senest" leads to the day
    START = "start"
    OTHER = "other"


@dataclass(frozen=True)
class _Place:
    cue: _Cue
    start: int
    end: int


@dataclass(frozen=True)
class FoundDeadline:
    day: date | Literal["open"]
    words: str


@dataclass(frozen=True)
class FoundStart:
    day: date | Literal["asap"]
    words: str


def find_deadline(
    sentences: tuple[Sentence, ...], reference: date, *, shared: bool = False
) -> FoundDeadline | None:
    """A day, or "open" where applications are taken as they come; a day wins.

    In a sentence that several vacancies share, both beside each other tell of none in particular.

    A week is over on its last day. A weekday that does not fit its date is no day, and neither is
    one that is past or that the text itself calls wrong: somebody asks.
    """
    notice: FoundDeadline | None = None
    for sentence in sentences:
        if _REPLACED.search(sentence.plain) or (shared and _OPEN.search(sentence.plain)):
            continue
        for found in days_in(sentence, reference):
            if found.disagrees or found.last < reference or _is_vague(found):
                continue
            cue = _belongs(sentence.plain, found)
            if cue is _Cue.DEADLINE:
                return FoundDeadline(found.last, sentence.words)
            if cue is _Cue.NOTICE:
                notice = notice or FoundDeadline(found.last, sentence.words)
    for sentence in sentences:
        if shared and days_in(sentence, reference):
            continue
        if _OPEN.search(sentence.plain) or _is_soon(sentence.plain, _Cue.DEADLINE):
            return FoundDeadline("open", sentence.words)
    return notice


def find_start(sentences: tuple[Sentence, ...], reference: date) -> FoundStart | None:
    """A day, or "asap". "1. februar eller snarest" is the day; "snarest, senest 1. februar" is asap."""
    for sentence in sentences:
        days = days_in(sentence, reference)
        for found, following in zip_longest(days, days[1:]):
            if found.disagrees or found.vague:
                continue
            cue = _belongs(sentence.plain, found)
            if cue is _Cue.START or (cue is None and _is_period(sentence.plain, found, following)):
                before = sentence.plain[max(0, found.start - 40) : found.start]
                if _ASAP.search(before) and _LATEST.search(before):
                    return FoundStart("asap", sentence.words)
                return FoundStart(found.first, sentence.words)
    for sentence in sentences:
        if _is_soon(sentence.plain, _Cue.START):
            return FoundStart("asap", sentence.words)
    return None


def has_last_day(sentence: Sentence, reference: date) -> bool:
    """Whether the work itself ends on a day: "fra 1. maj til 15. september"."""
    days = days_in(sentence, reference)
    if any(_only_until(sentence.plain, one) for one in days if (one.last - reference).days > _SOON):
        return True
    return any(
        first.first < last.last
        and _is_period(sentence.plain, first, last)
        and _belongs(sentence.plain, first) in (None, _Cue.START)
        for first, last in pairwise(days)
    )


def _only_until(plain: str, found: FoundDay) -> bool:
    """ "asap and until the end of August", in a sentence that speaks of no application."""
    led = _UNTIL_BEFORE.search(plain[: found.start])
    return bool(led) and all(place.cue is _Cue.START for place in _cues(plain))


def _is_vague(found: FoundDay) -> bool:
    """Whether people mean two days by it; the end of a month is a last day all the same."""
    return found.vague and not _END_OF.search(found.words.lower())


def _is_period(plain: str, found: FoundDay, following: FoundDay | None) -> bool:
    """ "10 May to 30 September" of a season, where nothing else is said of it."""
    return following is not None and bool(_TO.fullmatch(plain[found.end : following.start]))


def _belongs(plain: str, found: FoundDay) -> _Cue | None:
    """What this day is of."""
    cues = _cues(plain)
    latest = _LATEST_BEFORE.search(plain[: found.start])
    told = cues if latest else [place for place in cues if place.cue is not _Cue.APPLY]
    nearest = _nearest(plain, told, found.start, latest.start() if latest else found.start)
    if latest:
        return _latest(plain, latest, nearest)
    leads = _FROM_BEFORE.search(plain[: found.start])
    if leads and _READ_FROM.search(plain[: leads.start()]):
        return _Cue.OTHER  # "we read applications from the 20th"
    if leads and nearest and _MOVED.search(plain[nearest.start : leads.end()]):
        return _Cue.OTHER  # "the deadline is moved from 5 April to ...": the day that was
    if leads and (
        nearest is None or nearest.cue is not _Cue.OTHER or leads.start() - nearest.end > _CLOSE
    ):
        return _Cue.START
    if nearest:
        return nearest.cue
    after = [place for place in cues if found.end <= place.start <= found.end + _BEHIND]
    after = [place for place in after if place.cue is not _Cue.APPLY]
    if after and not _BREAK.search(plain[found.end : after[0].start]):
        return after[0].cue
    return _Cue.START if _NEEDED_BEHIND.match(plain, found.end) else None


def _latest(plain: str, latest: re.Match[str], nearest: _Place | None) -> _Cue | None:
    """What has to be done by a day."""
    if nearest is None:
        # "Senest den 4. skal vi have din ansøgning."
        alone = not latest[0].startswith(("til", "to ")) and _APPLY.search(plain, latest.end())
        return _Cue.DEADLINE if alone else None
    said = plain[nearest.start : nearest.end]
    # "Vi læser ansøgninger til og med den 7."
    until = latest[0].startswith(_UNTIL) and _APPLICATION.search(said)
    return _Cue.DEADLINE if nearest.cue is _Cue.APPLY or until else nearest.cue


def _nearest(plain: str, cues: list[_Place], day: int, lead: int) -> _Place | None:
    """The cue in front of a day, in its clause; where two end together, the longer one."""
    before = [
        place
        for place in cues
        if place.end <= max(day + 1, lead)
        and day - place.end <= _AHEAD
        and not _CLAUSE_END.search(plain[place.end : day])
    ]
    return max(before, key=lambda place: (place.end, place.end - place.start), default=None)


def _cues(plain: str) -> list[_Place]:
    # "Moved from the 5th to the 23rd": that "from" is of no first day.
    moved = _MOVED_FROM.search(plain)
    return [
        _Place(cue, match.start(), match.end())
        for cue, pattern in _PATTERNS
        for match in pattern.finditer(plain)
        if not (moved and moved.start() <= match.start() < moved.end())
    ]


def _is_soon(plain: str, wanted: _Cue) -> bool:
    """ "hurtigst muligt": of the start, of the application, or of a call?"""
    for match in _ASAP.finditer(plain):
        cues = [place for place in _cues(plain) if place.cue is not _Cue.APPLY]
        before = [place for place in cues if place.end <= match.start() + 1]
        nearest = max(before, key=lambda place: place.end).cue if before else None
        after = [place for place in cues if match.end() <= place.start <= match.end() + _BEHIND]
        if nearest is None and after:
            nearest = after[0].cue
        if nearest is None or (nearest is _Cue.OTHER and wanted is _Cue.START):
            asked = _APPLY.search(plain[max(0, match.start() - 60) : match.end() + 30])
            nearest = None if asked else _Cue.START
            if asked and _WRITES.search(plain[max(0, match.start() - 60) : match.start()]):
                nearest = _Cue.DEADLINE
        if nearest is wanted:
            return True
    return False


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


_APPLY = re.compile(_word(time_words.APPLY))
_PATTERNS = (
    (_Cue.DEADLINE, re.compile(_word(time_words.DEADLINE))),
    (_Cue.NOTICE, re.compile(_word(time_words.NOTICE_ENDS))),
    (_Cue.APPLY, _APPLY),
    (_Cue.START, re.compile(_word(time_words.START))),
    (_Cue.OTHER, re.compile(_word(time_words.OTHER_DATES))),
)
_OPEN = re.compile(_word(time_words.OPEN))
_ASAP = re.compile(_word(time_words.ASAP))
_APPLICATION = re.compile(r"(?<!\w)(?:ansøgning\w*|application\w*)(?!\w)")
_READ_FROM = re.compile(r"(?:ansøgninger(?:ne)?|applications|cv'?er(?:ne)?)\s$")
_WRITES = re.compile(
    r"(?<!\w)(?:ansøg\w*|application\w*|apply|skriv(?:e|er)?|send(?:e|er)?|write)(?!\w)"
)
_UNTIL = ("til og med", "indtil", "frem til", "until")
_REPLACED = re.compile(_word(time_words.REPLACED))
_LATEST = re.compile(_word(time_words.LATEST))
# "senest fredag d.", "inden kl. 12 tirsdag den": small words may stand before the day.
_small = r"(?:\s*(?:(?:kl\.?|klokken|at)\s?\d{1,2}(?:[.:]\d\d)?|\w*dag\w*|\w+day|den|d\.?|the|på|on|i|in|:|,|og med|noon|midnat|midnight|(?:close|end) of (?:business|play|day|the day)|fyraften|arbejdstids ophør|coming|this|next|førstkommende|kommende|næste))*"
_LATEST_BEFORE = re.compile(_word(time_words.LATEST) + _small + r"\s*$")
_FROM_BEFORE = re.compile(_word(time_words.FROM) + _small + r"\s*$")
_UNTIL_BEFORE = re.compile(
    r"(?<!\w)(?:til og med|indtil|frem til|until|till|kun til)\s(?:(?:den|d\.|the|end of)\s)*$"
)
_TO = re.compile(
    r"\s*(?:til(?: og med)?|to|until|till|indtil|frem til|-|–|~)\s*(?:den|d\.|the)?\s*"
)
_END_OF = re.compile(r"udgang|slutning|end of|ultimo|dage|days|uger|weeks")
_BREAK = re.compile(r"[.;]")
_MOVED = re.compile(
    r"forlæng|udskudt|udsat|udskyd|flyttet|rykket|rykke|extended|moved|postponed|pushed"
)
_MOVED_FROM = re.compile(rf"(?:{_MOVED.pattern})\w*\s(?:fra|from)\s(?:den|d\.)?")
# "Efter ferien, 9. august, har vi plads til en lærling."
_NEEDED_BEHIND = re.compile(
    r",?\s(?:har vi (?:plads|brug for)|(?:mangler|søger) vi|skal vi (?:bruge|have)|vi skal bruge|we (?:need|want|have room)|is when we need)(?!\w)"
)
_CLAUSE_END = re.compile(
    r";|\s(?:men|but|derefter|bagefter|then)\s|,\s(?:og|and|så|samt)\s(?:vi|jeg|we|i|samtaler|interviews)\s"
)
