"""The last day to apply and the first day of work.

Every day in a sentence belongs to what `day_cues` says of it; one that belongs to nothing is neither.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise, zip_longest
from typing import Literal

from casework.dates import FoundDay
from casework.vacancies import time_words, words
from casework.vacancies.changed import holds_instead, is_taken_back, says_changed, taken_back
from casework.vacancies.day_cues import (
    APPLY,
    BEHIND,
    LATEST,
    OPEN,
    Cue,
    cue_of,
    cues_in,
    how_surely,
    how_surely_first,
    word,
)
from casework.vacancies.days import days_in
from casework.vacancies.sentences import Sentence

_FAR = 240  # days ahead that no company gives to apply
_WEEK = 7  # days
_NEAR = 60  # days ahead in which a "last day" may be of the application
_SOON = 28  # days from the mail in which an "until" may be of the application


@dataclass(frozen=True)
class FoundDeadline:
    day: date | Literal["open"]
    words: str


@dataclass(frozen=True)
class _Told:
    """A last day to apply, where it is told, and how plainly (`how_surely`)."""

    deadline: FoundDeadline
    found: FoundDay
    sentence: Sentence
    surely: int


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
    one that is past or that the text itself calls wrong: somebody asks. Of a deadline that was moved
    or corrected the new one holds; where it cannot be read none is.
    """
    if instead := holds_instead(sentences, reference, Cue.DEADLINE):
        found, sentence = instead
        sure = not (found.disagrees or _is_over(found, reference) or _is_vague(found))
        return FoundDeadline(last_day(sentence.plain, found), sentence.words) if sure else None
    told = _told_deadline(sentences, reference, shared=shared)
    if told and _of_several(sentences, reference):
        return None
    changed = [one.words for one in says_changed(sentences)]
    return told if told is None or not changed or told.words in changed else None


def _of_several(sentences: tuple[Sentence, ...], reference: date) -> bool:
    """ "Stilling 1: frist 15/3", "Stilling 2: frist 1/4", of what was read as one: none is of both."""
    told = {
        found.last
        for sentence in sentences
        if _NUMBERED.match(sentence.plain)
        for found in days_in(sentence, reference)
        if cue_of(sentence.plain, found) is Cue.DEADLINE
    }
    return len(told) > 1


def _told_deadline(
    sentences: tuple[Sentence, ...], reference: date, *, shared: bool
) -> FoundDeadline | None:
    notice: FoundDeadline | None = None
    told: list[_Told] = []
    wrong = taken_back(sentences, reference)
    for before, sentence in zip((None, *sentences), sentences, strict=False):
        days = days_in(sentence, reference)
        if not days or is_of_something_else(before, sentence):
            continue
        if shared and (OPEN.search(sentence.plain) or _tells_several(sentence, days)):
            continue
        for found in days:
            if found.last in wrong or is_unsure(sentence.plain, found, days, reference):
                continue
            cue = cue_of(sentence.plain, found)
            if cue is None and before and _is_below(before.plain, sentence.plain, found):
                cue = Cue.DEADLINE
            if cue is Cue.DEADLINE:
                one = FoundDeadline(last_day(sentence.plain, found), sentence.words)
                told.append(_Told(one, found, sentence, how_surely(sentence.plain, found)))
            elif cue is Cue.NOTICE or _is_last_day(before, sentence, found, reference):
                notice = notice or FoundDeadline(found.last, sentence.words)
    if told:
        return _surest(told)
    for sentence in sentences:
        days = days_in(sentence, reference)
        if days and (shared or _may_be_limited(sentence.plain, days)):
            continue
        if OPEN.search(sentence.plain) or _is_soon(sentence.plain, Cue.DEADLINE):
            return FoundDeadline("open", sentence.words)
    return notice


def is_unsure(plain: str, found: FoundDay, days: list[FoundDay], reference: date) -> bool:
    """A day that is past or inexact, or that goes by another: somebody asks."""
    if found.disagrees or _is_over(found, reference) or _is_vague(found):
        return True
    if _IN_WEEKS.search(found.words.lower()) and (
        (found.last - reference).days not in _NEAR_TWO_WEEKS
    ):
        return True  # "mandag om 14 dage", said on a Thursday: in 11 days or in 18?
    return bool(_ROUGHLY.search(plain[: found.start])) or _goes_by_another(plain, found, days)


def _surest(told: list[_Told]) -> FoundDeadline | None:
    """The day that is told most plainly; none where two are told as plainly as each other."""
    most = max(one.surely for one in told)
    first, *others = (one for one in told if one.surely == most)
    return None if any(_is_another(first, one) for one in others) else first.deadline


def _is_another(first: _Told, other: _Told) -> bool:
    """Whether two days are two deadlines, and not one said twice, or what else is beside it."""
    if first.deadline.day == other.deadline.day or other.found.first <= first.found.last <= (
        other.found.last
    ):
        return False
    if first.sentence is not other.sentence:
        return True
    between = first.sentence.plain[first.found.end : other.found.start]
    return bool(
        _FOR_SOME.search(first.sentence.plain)
        or _OR.fullmatch(between)
        or any(one.cue is Cue.DEADLINE for one in cues_in(between))
    )


def _is_below(heading: str, plain: str, found: FoundDay) -> bool:
    """ "SÅDAN SØGER DU", and on the next line "Senest den 4. marts": of what the heading tells."""
    led = _OPENS_LATEST.fullmatch(plain, 0, found.start)
    return bool(led and _TELLS_TO_APPLY.fullmatch(heading))


def _is_last_day(
    before: Sentence | None, sentence: Sentence, found: FoundDay, reference: date
) -> bool:
    """ "Den 24. maj er sidste dag", soon, where nothing tells of somebody's last day at work."""
    plain = sentence.plain
    told = _IS_LAST_BEFORE.search(plain[: found.start]) or (
        _IS_LAST_BEHIND.match(plain, found.end)
        and (_IS_BEFORE.search(plain[: found.start]) or _IS_BEHIND.match(plain, found.end))
    )
    if not told or (found.last - reference).days > _NEAR:
        return False
    beside = [one for one in (before, sentence) if one]
    if _ALSO.search(plain):
        beside = [sentence]  # "også her er den 24. sidste dag": as for the vacancy before
    if any(_LEAVES.search(one.plain) for one in beside):
        return False
    return not any(
        place.cue in (Cue.OTHER, Cue.START) for one in beside for place in cues_in(one.plain)
    )


def last_day(plain: str, found: FoundDay) -> date:
    """ "Ansøg før sankthansaften": that evening itself is too late; before a plain date it is not.

    "Inden uge 8": the Sunday before; not where that week "er omme", or its end is spoken of.
    """
    if found.words.lower() in _FEASTS and _BEFORE.search(plain[: found.start]):
        return found.last - timedelta(days=1)
    if _A_WEEK.match(found.words.lower()) and found.first < found.last:
        before = _BEFORE_WEEK.search(plain[: found.start])
        if before and not _WEEK_IS_OVER.match(plain, found.end):
            return found.first - timedelta(days=1)
    return found.last


def _tells_several(sentence: Sentence, days: list[FoundDay]) -> bool:
    """ "Den ene har frist den 1., den anden den 9."."""
    told = {one.last: cue_of(sentence.plain, one) for one in days}
    of_none = [cue for cue in told.values() if cue in (None, Cue.DEADLINE)]
    return Cue.DEADLINE in of_none and len(of_none) > 1


def _goes_by_another(plain: str, found: FoundDay, days: list[FoundDay]) -> bool:
    """ "We meet them on Monday the 26th, so by Sunday": not the Sunday that is next."""
    if _OF_WEEK.match(plain, found.end):
        return False
    said = plain[found.start : found.end]
    if not any(map(str.isdigit, said)) and _FROM_ANOTHER.match(plain, found.end):
        return True  # "the Monday before interviews", "torsdag i efterårsferien"
    if _DAY_ALONE.fullmatch(found.words.strip().lower()):
        # "In all of November, the last day is the 28th": not the 28th that is next.
        named = {one[0][:3] for one in _MONTH.finditer(plain[: found.start])}
        return bool(named) and {time_words.MONTHS[one] for one in named} != {found.last.month}
    return found.words.isalpha() and any(
        one.end <= found.start and (one.first - found.last).days >= _WEEK for one in days
    )


def _may_be_limited(plain: str, days: list[FoundDay]) -> bool:
    """ "We read them as they come, but on the 20th ...": a day that nothing else is said of."""
    return any(
        _BUT.search(plain[: found.start])
        and cue_of(plain, found) in (None, Cue.DEADLINE, Cue.NOTICE)
        for found in days
    )


def is_of_something_else(before: Sentence | None, sentence: Sentence) -> bool:
    """The deadline of a report, one that was wrong, or "har du spørgsmål, så ring senest torsdag"."""
    if _REPLACED.search(sentence.plain):
        return True
    asks = _QUESTIONS.search(sentence.plain) or (before and _QUESTIONS_END.search(before.plain))
    return bool(asks) and not any(
        place.cue is Cue.DEADLINE or _APPLIES.match(sentence.plain, place.start)
        for place in cues_in(sentence.plain)
    )


def _is_over(found: FoundDay, reference: date) -> bool:
    """Past; so is a day without a year that would be most of a year ahead: "frist var 10. februar"."""
    far = (found.last - reference).days > _FAR and not _YEAR.search(found.words)
    return far or found.last < reference


def find_start(sentences: tuple[Sentence, ...], reference: date) -> FoundStart | None:
    """A day, or "asap". "1. februar eller snarest" is the day; "snarest, senest 1. februar" is asap."""
    if instead := holds_instead(sentences, reference, Cue.START):
        found, sentence = instead
        if not (found.disagrees or found.vague or _is_gone(found, reference)):
            return FoundStart(found.first, sentence.words)
    period: FoundStart | None = None
    loose: FoundStart | None = None  # "fra 1/11", of which nobody says that it is the first day
    soon = _soon(sentences)
    for sentence in sentences:
        days = days_in(sentence, reference)
        for found, following in zip_longest(days, days[1:]):
            if is_no_start(sentence, found, reference):
                continue
            if soon and sentence.words != soon.words and _only_from(sentence.plain, found):
                continue
            cue = cue_of(sentence.plain, found)
            if cue is Cue.START:
                before = sentence.plain[max(0, found.start - 40) : found.start]
                if _ASAP.search(before) and LATEST.search(before):
                    return FoundStart("asap", sentence.words)
                one = FoundStart(found.first, sentence.words)
                if how_surely_first(sentence.plain, found) > 1:
                    return one
                loose = loose or one
            if cue is None and (
                _is_period(sentence.plain, found, following) or _is_weeks_of_work(sentence, found)
            ):
                period = period or FoundStart(found.first, sentence.words)
    if loose or period:
        return loose or period
    for sentence in sentences:
        if _is_soon(sentence.plain, Cue.START):
            return FoundStart("asap", sentence.words)
    return None


def is_no_start(sentence: Sentence, found: FoundDay, reference: date) -> bool:
    """Inexact, past, taken back, or of something else that begins."""
    if found.disagrees or found.vague or _is_gone(found, reference):
        return True
    if is_taken_back(sentence.plain, found) or _happened(sentence.plain, found, reference):
        return True
    if _FROM_TODAY.fullmatch(sentence.plain, found.start, found.end) and not any(
        one.cue is Cue.START for one in cues_in(sentence.plain)
    ):
        return True  # "det ligger på hjemmesiden fra i dag"
    if _BEFORE_IT_BEGINS.search(sentence.plain[: found.start]):
        return True
    if _EVENT_BEGINS.search(sentence.plain[: found.start]):
        return not _FIRST_DAY.search(sentence.plain)  # "kurset begynder ..., din første arbejdsdag"
    # "Begynd hellere i dag end i morgen"
    sooner = (match for match in _ASAP.finditer(sentence.plain) if _THAN.search(match[0]))
    return any(match.start() < found.start and found.end <= match.end() for match in sooner)


def _soon(sentences: tuple[Sentence, ...]) -> FoundStart | None:
    """ "Begynd hellere i dag end i morgen": told in so many words."""
    for sentence in sentences:
        if _BEGIN.search(sentence.plain) and _is_soon(sentence.plain, Cue.START):
            return FoundStart("asap", sentence.words)
    return None


def _only_from(plain: str, found: FoundDay) -> bool:
    """ "Julefrokosterne vælter ned over os fra den 20.": a "from" of nobody who begins."""
    begins = (one for one in cues_in(plain) if one.cue is Cue.START)
    return not _SEEKS.search(plain[: found.start]) and all(
        plain.startswith("fra", one.start) for one in begins
    )


def _is_gone(found: FoundDay, reference: date) -> bool:
    """ "Start hurtigst muligt, den sidste gik i går"."""
    return found.last < reference and not any(map(str.isdigit, found.words))


def _happened(plain: str, found: FoundDay, reference: date) -> bool:
    """ "Jeg har overtaget butikken pr. 1/5", told in May: a day behind us, not the next one of its name."""
    far = (found.last - reference).days > _FAR and not _YEAR.search(found.words)
    return far and bool(_PAST.search(plain[: found.start]))


def has_last_day(sentence: Sentence, reference: date) -> bool:
    """Whether the work itself ends on a day: "fra 1. maj til 15. september"."""
    days = days_in(sentence, reference)
    if _ONLY_WEEKS.fullmatch(sentence.plain) or any(_is_span(sentence.plain, one) for one in days):
        return True
    if any(_only_until(sentence.plain, one) for one in days if (one.last - reference).days > _SOON):
        return True
    return any(
        first.first < last.last
        and not is_taken_back(sentence.plain, first)
        and _is_period(sentence.plain, first, last)
        and cue_of(sentence.plain, first) in (None, Cue.START)
        for first, last in pairwise(days)
    )


def _is_span(plain: str, found: FoundDay) -> bool:
    """ "Perioden er 1.-24. december", both days told as one."""
    weeks = found.words.lower().startswith(("uge", "week"))
    return found.first < found.last and not weeks and cue_of(plain, found) is Cue.START


def _only_until(plain: str, found: FoundDay) -> bool:
    """ "asap and until the end of August", in a sentence that speaks of no application."""
    led = _UNTIL_BEFORE.search(plain[: found.start])
    return bool(led) and all(place.cue is Cue.START for place in cues_in(plain))


def _is_vague(found: FoundDay) -> bool:
    """Whether people mean two days by it; the end of a month is a last day all the same."""
    said = found.words.lower()
    return found.vague and (bool(_A_FEW.search(said)) or not _END_OF.search(said))


def _is_period(plain: str, found: FoundDay, following: FoundDay | None) -> bool:
    """ "10 May to 30 September" of a season, where nothing else is said of it."""
    return following is not None and bool(_TO.fullmatch(plain[found.end : following.start]))


def _is_weeks_of_work(sentence: Sentence, found: FoundDay) -> bool:
    """ "En vikar i uge 38 og 39": the weeks that somebody is wanted for."""
    if found.first == found.last:
        return False
    return bool(
        _WANTED.search(sentence.plain[: found.start]) or _ONLY_WEEKS.fullmatch(sentence.plain)
    )


def _is_soon(plain: str, wanted: Cue) -> bool:
    """ "hurtigst muligt": of the start, of the application, or of a call?"""
    for match in _ASAP.finditer(plain):
        cues = [place for place in cues_in(plain) if place.cue is not Cue.APPLY]
        before = [place for place in cues if place.end <= match.start() + 1]
        nearest = max(before, key=lambda place: place.end).cue if before else None
        after = [place for place in cues if match.end() <= place.start <= match.end() + BEHIND]
        if _APPLY_SOON.search(plain[max(0, match.start() - 60) : match.start()]):
            nearest = Cue.DEADLINE
        if nearest is None and after and not _CELL.search(plain[match.end() : after[0].start]):
            nearest = after[0].cue
        if nearest is None or (nearest is Cue.OTHER and wanted is Cue.START):
            if (
                _SAYS_LITTLE.fullmatch(match[0])
                and len(plain) > _SHORT
                and not (_SEEKS.search(plain) or _BEGIN.search(plain))
            ):
                continue
            asked = APPLY.search(plain[max(0, match.start() - 60) : match.end() + 30])
            nearest = None if asked else Cue.START
            if asked and _WRITES.search(plain[max(0, match.start() - 60) : match.start()]):
                nearest = Cue.DEADLINE
        if nearest is wanted:
            return True
    return False


_PAST = re.compile(
    r"(?<!\w)(?:har|havde|have|has|we've|overtog|overtaget|købte|købt|åbnede|åbnet|startede|flyttede|flyttet|begyndte|blev|fik|overgik|took over|taken over|bought|opened|started|moved|began|became|got|var|was)\s[^;!?]{0,60}$"
)
_NUMBERED = re.compile(
    r"(?:stilling|position|job|post|nr\.?|no\.?|vacancy|opslag|plads)\s?[1-9a-d](?!\w)"
)
_ROUGHLY = re.compile(
    r"(?<!\w)(?:et sted|engang|en gang|somewhere|some ?time|cirka|ca\.|omkring|around|about|roughly|circa)\s(?:i|in|ved|midt i|mellem|between|den|d\.|the)?\s?$"
)
_FROM_ANOTHER = re.compile(
    r"\s(?:before|after|following|før|efter)(?=\s*(?:$|[.,;!)])|\s(?:the\s|vi\s|we\s)?(?:samtale|interview|start|møde|meet|ferie|holiday|jul|påske|christmas|easter))"
    r"|\si\s(?:efterårs|vinter|jule|påske|pinse|sommer)(?:ferien|ugen)|\sin\sthe\s(?:autumn|winter|christmas|easter|summer)\s(?:holiday|break)"
)
_IN_WEEKS = re.compile(r"\w{3,6}dag\som\s(?:(?:14|fjorten)\sdage|(?:to|2)\suger)")
_NEAR_TWO_WEEKS = range(12, 17)  # days
# "Frist den 14. for interne ansøgere og den 21. for andre"
_FOR_SOME = re.compile(
    r"(?<!\w)(?:for|interne?|eksterne?|internal(?:ly)?|external(?:ly)?|øvrige|andre|others|everyone else)\s(?!(?:at|ansøgning(?:er)?|applications?|applying)\b)"
)
_OR = re.compile(r"\s(?:eller|or)\s(?:(?:den|d\.|the|på|senest|by)\s)*")
_DAY_ALONE = re.compile(r"(?:(?:den|d\.?|the) ?)?\d{1,2}(?:\.|st|nd|rd|th)?")
_MONTH = re.compile(rf"(?<!\w)(?:{time_words.MONTH_NAMES})(?!\w)")
_OF_WEEK = re.compile(r"\.?\s(?:i|in)\s(?:uge|week)")
_FEASTS = time_words.FEASTS.keys() | time_words.FROM_EASTER.keys()
_BEFORE = re.compile(r"(?<!\w)(?:før|before)\s$")
_OPENS_LATEST = re.compile(
    r"(?:(?:allers|s)enest|inden|før|by|before|no later than|not later than|until|indtil|frem til|til og med)\s(?:(?:på|den|d\.|the|kl\.?\s?\d{1,2}(?:[.:]\d\d)?|\w{3,6}dag|\w{3,6}day)\s)*"
)
_TELLS_TO_APPLY = re.compile(
    r"(?:(?:sådan|hvordan|så|how|hvornår|when|interesseret|interested|klar|ready|vil|har|skal|do|want|would|lyst|søg|send|din|dit|your|to|at|du|man|you|i|og|and|can|kan|like|er|are|for|på|jobbet|stillingen|din)\s){0,6}(?:an)?(?:søg\w*|apply|application|applications|applying|ansøg\w*|cv|frist|deadline)(?:\s(?:du|man|jobbet|stillingen|hos os|nu|now|here|her|os|us|til os|to us)){0,2}\W{0,3}"
)
_A_WEEK = re.compile(r"(?:uge|week|wk|cw|kw)\W")
# "inden starten af uge 8", "inden vi går ind i uge 8"
_BEFORE_WEEK = re.compile(
    r"(?<!\w)(?:inden|før|before)\s(?:(?:starten af|begyndelsen af|(?:the )?(?:start|beginning) of|(?:vi|i|du) (?:går|kommer|når) ind i|we (?:go|get) into)\s)?$"
)
_WEEK_IS_OVER = re.compile(
    r"\s(?:er |is )?(?:slut|slutter|omme|forbi|gået|ovre|udløber|rinder ud|over|out|ends|done|finished)(?!\w)"
)
_IS_LAST_BEFORE = re.compile(
    r"(?:^|[,;:(]\s|\s(?:og|and|så|so)\s)(?:den |the )?(?:allersidste|sidste|very last|last) (?:dag|day)(?: er| is| bliver|:)\s(?:\w{3,6}dag\s|\w{3,6}day\s)?(?:den |d\. ?|the )?$"
)
_IS_LAST_BEHIND = re.compile(
    r"(?:\s(?:er|is|bliver))?(?:\s(?:også|altså|also|then))?\s(?:den |the )?(?:allersidste|sidste|very last|last) (?:dag|day|frist|chance)\s*(?:$|[.!,;])"
)
_ALSO = re.compile(r"(?<!\w)(?:også|ligeledes|also|too)(?!\w)")
_LEAVES = re.compile(
    r"(?<!\w)(?:holder|flytter|leaves|leaving|goes|going|moves|moving|skifter|forlader|sæson\w*|season|udsalg\w*|sale|åbent|forestilling\w*|udstilling\w*|fair|messe\w*|kursus\w*|course|her|his|hendes|hans|dage? tilbage|lukker|closes)(?!\w)(?!\ser\s)"
)
_IS_BEFORE = re.compile(r"(?<!\w)(?:er|is|bliver)\s(?:den |d\. ?|the )?$")
_IS_BEHIND = re.compile(r"\s(?:er|is|bliver)\s")
_BUT = re.compile(r"(?<!\w)(?:men|dog|but|however|although|only until|kun til)(?!\w)[^.;]{0,40}$")
_QUESTIONS = re.compile(
    r"(?<!\w)(?:spørgsmål\w*|questions?|høre? mere|vide mere|mere at vide|more information|(?:find out|hear|know) more|uddyb\w*|se (?:stedet|pladsen|huset|butikken|køkkenet|afdelingen|det hele|os an)|besøge os|på besøg|rundvisning|see the place|visit us)(?!\w)"
)
_QUESTIONS_END = re.compile(r"(?:spørgsmål|questions|mere|more)\?$")
_APPLIES = re.compile(r"ansøg|søg|apply|applic|cv")
_ASAP = re.compile(word(time_words.ASAP))
_WRITES = re.compile(
    r"(?<!\w)(?:ansøg\w*|application\w*|apply|skriv(?:e|er)?|send(?:e|er)?|write)(?!\w)"
)
_REPLACED = re.compile(word(time_words.REPLACED))
_UNTIL_BEFORE = re.compile(
    r"(?<!\w)(?:til og med|indtil|frem til|until|till|kun til)\s(?:(?:den|d\.|the|end of)\s)*$"
)
_TO = re.compile(
    r"\s*(?:til(?: og med)?|to|until|till|indtil|frem til|-|–|~)\s*(?:den|d\.|the)?\s*"
)
_END_OF = re.compile(
    r"udgang|slutning|nytår|skiftet|new year|year is|omme|year['’]s end|turn of|året er|end of|ultimo|\b(?:dage?|days?|uger?|weeks?)\b"
)
_CELL = re.compile(r"[/|;•]")
_A_FEW = re.compile(r"(?<!\w)(?:par|nogle|få|couple|few|some|tid)(?!\w)")
# A year of four digits, or two at the end of "12/3-27".
_YEAR = re.compile(r"20\d\d|\d[./-]\s?\d\d?\s?[./-]\s?\d\d$|\w\s\d\d$")
_ONLY_WEEKS = re.compile(
    r"(?:i )?(?:uge|week)s?r?(?:ne)? \d{1,2}(?:\s?(?:[+,&–-]|og|til|and|to)\s?(?:uge )?\d{1,2}){0,8}\.?"
)
_WANTED = re.compile(
    rf"{word(words.SEEK)}|(?<!\w)\w*(?:vikar|vikariat|afløser|afløsere|afløsning|vikarer|cover)(?!\w)"
)
_SEEKS = re.compile(word(words.SEEK))
_BEGIN = re.compile(r"(?<!\w)(?:start\w*|begynd\w*|begin\w*|tiltræd\w*)(?!\w)")
_FIRST_DAY = re.compile(r"(?<!\w)(?:første|first)\s(?:\w+\s)?(?:arbejds)?(?:dag|vagt|day|shift)")
_THAN = re.compile(r"\s(?:end|than)\s")
# "Konfirmationerne begynder 18. april": something else that begins.
_EVENT_BEGINS = re.compile(
    rf"(?<!\w)(?:{words.either(time_words.EVENTS)})(?:\s(?:that|which|der|som))?\s(?:\w+\s)?(?:begynder|starter|begins?|starts?|går i gang|åbner|opens|kicks off|løber af stablen|rulles ud|er)\s(?:(?:allerede|igen|on|from|the|den|d\.|fra|i|in|\w{{3,6}}dag|\w{{3,6}}day)\s){{0,4}}$"
)
_FROM_TODAY = re.compile(r"i dag|today|dags dato")
# "Gerne før markedet starter den 15."
_BEFORE_IT_BEGINS = re.compile(
    r"(?<!\w)(?:før|inden|before)\s(?!(?:du|you|i|vi|we|de|they)\s)(?:\w+\s){1,3}(?:starter|begynder|åbner|starts|begins|opens)\s(?:(?:den|d\.|the|on)\s)?$"
)
# "Right now that data is lost": no first day in itself.
_SAYS_LITTLE = re.compile(r"right now|yesterday|på dagen|i en fart|immediate")
_SHORT = 40  # characters of a sentence that is about nothing else
# "Ansøgning hurtigst muligt", whatever follows.
_APPLY_SOON = re.compile(
    r"(?<!\w)(?:ansøg\w*|application\w*|apply|henvendelse\w*|send\w*)(?:\s[^.,;:!?]{0,40})?\s$"
)
