"""What a day of a sentence is of: the last one to apply, the first of work, or neither.

The word that leads to it ("senest", "fra") together with the nearest cue in its clause ("frist",
"start", "samtale", "besked"), else the cue right behind it. Some sentences tell it outright: a
deadline that was moved, a time to apply, "too late".
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from casework.dates import FoundDay
from casework.vacancies import time_words, words

BEHIND = 25  # characters between a day and a cue that follows it
_AHEAD = 70  # characters between a cue and its day
_FAR_AHEAD = 110  # the same where "by" leads to it: "send it to Bo, bo@kro.example, by the 5th"
_CLOSE = 12  # characters between another cue and the "from" of a day that is of it


class Cue(StrEnum):
    DEADLINE = "deadline"
    NOTICE = "notice"  # the day a notice is taken down: a deadline where no other is told
    APPLY = "apply"  # somebody is asked to write: a deadline where "senest" leads to the day
    START = "start"
    OTHER = "other"


@dataclass(frozen=True)
class Place:
    cue: Cue
    start: int
    end: int


@lru_cache(maxsize=64)
def cue_of(plain: str, found: FoundDay) -> Cue | None:
    """What this day of a sentence is of; None where nothing is said of it."""
    cues = cues_in(plain)
    outright = (
        _of_absence(plain[: found.start])
        or _of_today(plain, cues, found)
        or _of_time_to_apply(plain, found)
        or _of_moved(plain, cues, found)
        or _too_late(plain, cues, found)
        or _last_day(plain, cues, found)
    )
    if outright:
        return outright
    latest = _latest_before(plain, found)
    told = cues if latest else [place for place in cues if place.cue is not Cue.APPLY]
    if latest:
        # "Inden dagen er slut på fredag": what ends there is the day.
        told = [one for one in told if one.cue is not Cue.OTHER or one.start <= latest.start()]
    nearest = _nearest(plain, told, found.start, latest.start() if latest else found.start)
    if not latest and _opens_next(plain, found):
        return _behind(plain, cues, found) or Cue.OTHER
    if nearest and nearest.cue is Cue.APPLY and _is_ours(plain, cues, nearest):
        return Cue.OTHER
    if latest and nearest and nearest.cue is Cue.APPLY and _is_not_asked(plain, nearest, latest):
        return Cue.OTHER
    if latest:
        return _latest(plain, latest, nearest, behind=latest.start() >= found.end)
    if _in_course(plain, cues, found):
        return Cue.DEADLINE
    return _led(plain, found, nearest) or (nearest.cue if nearest else _behind(plain, cues, found))


def how_surely(plain: str, found: FoundDay) -> int:
    """How plainly a deadline is told: 3 by a word for it ("frist"), 2 as the day to apply by, 1 else.

    "Gerne inden den 8." is a wish beside a deadline, "svar senest den 8." may be of anything.
    """
    latest = _latest_before(plain, found)
    cues = [one for one in cues_in(plain) if latest or one.cue is not Cue.APPLY]
    nearest = _nearest(plain, cues, found.start, latest.start() if latest else found.start)
    if nearest is None:
        return 3 if _behind(plain, cues, found) is Cue.DEADLINE else 1
    if nearest.cue is Cue.DEADLINE:
        return 3
    wished = latest and _RATHER.search(plain[: latest.start()])
    asked = _ASKED_TO_SEND.match(plain, nearest.start) or _APPLICATION.match(plain, nearest.start)
    return 2 if asked and not wished else 1


def how_surely_first(plain: str, found: FoundDay) -> int:
    """How plainly a first day of work is told: 2 by a word for it ("tiltrædelse"), else 1."""
    told = [one for one in cues_in(plain) if one.cue is Cue.START]
    nearest = _nearest(plain, told, found.start, found.start)
    if nearest is None:
        nearest = next((one for one in told if 0 <= one.start - found.end <= BEHIND), None)
    said = plain[nearest.start : nearest.end] if nearest else ""
    return 2 if _BEGINS_WORK.match(said) and not _LATEST_BEFORE.search(plain[: found.start]) else 1


def _of_absence(before: str) -> Cue | None:
    """ "I am on holiday until the 28th, so candidates should ring Bo"."""
    return Cue.OTHER if _AWAY_UNTIL.search(before) else None


def _of_today(plain: str, cues: list[Place], found: FoundDay) -> Cue | None:
    """ "Skriv i dag eller i morgen"."""
    if not _TODAY_OR.fullmatch(plain, found.start, found.end):
        return None
    asked = _nearest(plain, cues, found.start, found.start)
    return Cue.DEADLINE if asked and asked.cue is Cue.APPLY else None


def _of_time_to_apply(plain: str, found: FoundDay) -> Cue | None:
    """ "Ansøgningsperioden løber fra den 1. til den 19.", "Opslag aktivt: 1/2 - 19/2"."""
    before = plain[: found.start]
    if _TIME_TO_APPLY_ALONE.search(before):
        if found.first < found.last:
            return Cue.DEADLINE
        if _UP_TO.match(plain, found.end):
            return Cue.OTHER
    if led := _APPLY_FROM.search(before):
        if found.first < found.last or led["to"]:
            return Cue.DEADLINE
        if _UP_TO.match(plain, found.end):
            return Cue.OTHER
    if _TIME_TO_APPLY.search(before):
        return Cue.DEADLINE
    return Cue.OTHER if _TIME_TO_APPLY_FROM.search(before) else None


def _of_moved(plain: str, cues: list[Place], found: FoundDay) -> Cue | None:
    """ "Fristen var oprindeligt den 10., men er forlænget til den 15.": what was moved stands before."""
    moved = _MOVED_TO.search(plain[: found.start])
    before = [place for place in cues if moved and place.end <= moved.end()]
    return max(before, key=lambda place: place.end).cue if before else None


def _opens_next(plain: str, found: FoundDay) -> bool:
    """ "Fristen er den 12., den 14. holder vi samtaler": what is told behind the day is of it."""
    return bool(_NEXT_OPENS.search(plain[: found.start]) and _WE_DO_THEN.match(plain, found.end))


def _too_late(plain: str, cues: list[Place], found: FoundDay) -> Cue | None:
    """ "Ansøgninger efter den 12. bliver ikke læst": the day is the last one."""
    if not (_AFTER_BEFORE.search(plain[: found.start]) and _TOO_LATE.search(plain)):
        return None
    nearest = _nearest(plain, cues, found.start, found.start)
    told = nearest is None or nearest.cue in (Cue.APPLY, Cue.DEADLINE)
    sent = _SENT.search(plain[: found.start]) or _TO_APPLY.search(plain)
    return Cue.DEADLINE if told and sent else Cue.OTHER


def _last_day(plain: str, cues: list[Place], found: FoundDay) -> Cue | None:
    """ "Skriv til Bo inden jul, sidste dag er den 20."."""
    led = _LAST_DAY_BEFORE.search(plain[: found.start])
    asked = led and any(one.cue is Cue.APPLY and one.end <= led.start() for one in cues)
    return Cue.DEADLINE if asked else None


def _is_not_asked(plain: str, asked: Place, latest: re.Match[str]) -> bool:
    """What is done by a day, but not by who applies: "all applications are answered by the 5th".

    Or a demand ("the candidate must have a permit by"), another thing one applies for, a condition
    ("send a CV if you can be here by").
    """
    before, said = plain[: asked.start], plain[asked.start : asked.end]
    between = plain[asked.end : latest.start()]
    if _WE_DO.search(before) and _DONE_BY_US.match(said):
        return True
    if _YOU_GET.search(before) or (_PEOPLE.match(said) and _CHOSEN.search(before)):
        return True
    if _CONTACTED.match(said) and _HAPPENS_TO_THEM.search(before):
        return True
    if said.endswith("know") and _THEY_KNOW.search(before):
        return True
    if _OTHER_THINGS.match(plain, asked.start) or _GRANTS.search(before):
        return True
    if _PEOPLE.match(said) and _HAVE_TO.match(between) and not _TO_SEND.search(between):
        return True
    handled = _IS_HANDLED.fullmatch(between) and not latest[0].startswith(_UNTIL)
    return bool(handled or _CONDITION.search(between))


def _is_ours(plain: str, cues: list[Place], asked: Place) -> bool:
    """ "Vi giver besked senest den 4.": what we answer, and nobody is asked to."""
    return bool(_ANSWER.match(plain, asked.start)) and any(
        one.cue is Cue.OTHER
        and one.end < asked.start
        and _OUR_ANSWER.fullmatch(plain, one.end, asked.start)
        for one in cues
    )


def _led(plain: str, found: FoundDay, nearest: Place | None) -> Cue | None:
    """What "fra" and its like say of the day behind them."""
    leads = _FROM_BEFORE.search(plain[: found.start])
    if not leads:
        return None
    if _READ_FROM.search(plain[: leads.start()]):
        return Cue.OTHER  # "we read applications from the 20th"
    if nearest and _MOVED.search(plain[nearest.start : leads.end()]):
        # "The deadline is moved from 5 April to ...": the day that was, unless both are told as one.
        return Cue.OTHER if found.first == found.last else nearest.cue
    if nearest and nearest.cue is Cue.DEADLINE and leads[0].startswith(_WISHES):
        return Cue.DEADLINE  # "fristen er allerede på fredag"
    of_other = nearest and nearest.cue is Cue.OTHER and leads.start() - nearest.end <= _CLOSE
    return None if of_other else Cue.START


def _behind(plain: str, cues: list[Place], found: FoundDay) -> Cue | None:
    """What the words behind a day say of it, where none in front do."""
    if _OWN_CELL_BEFORE.search(plain[: found.start]) and _OWN_CELL_BEHIND.match(plain, found.end):
        return Cue.START  # "Montør / Hadsten / 1/11 / 37 t"
    after = [place for place in cues if found.end <= place.start <= found.end + BEHIND]
    after = [
        place for place in after if place.cue is not Cue.APPLY and not _ONCE.match(plain, place.end)
    ]
    own = after and _ITS_OWN_DAY.match(plain, after[0].end)  # "uge 26-32, frist 1/4"
    if after and not own and not _BREAK.search(plain[found.end : after[0].start]):
        return after[0].cue
    if _ASKED_BEHIND.match(plain, found.end):
        return Cue.DEADLINE
    return Cue.START if _NEEDED_BEHIND.match(plain, found.end) else None


def _latest_before(plain: str, found: FoundDay) -> re.Match[str] | None:
    """The word that makes it a last day: in front ("senest"), in it ("within"), or behind."""
    return (
        _LATEST_BEFORE.search(plain[: found.start])
        or _LATEST_IN.match(plain, found.start)
        or _LATEST_BEHIND.match(plain, found.end)
    )


def _in_course(plain: str, cues: list[Place], found: FoundDay) -> bool:
    """ "Send din ansøgning i løbet af uge 8": who applies has until its end."""
    led = _IN_COURSE.search(plain[: found.start])
    if not led or found.first == found.last:
        return False
    asked = [
        one.end
        for one in cues
        if one.end <= led.start() and _ASKED_TO_SEND.fullmatch(plain, one.start, one.end)
    ]
    between = plain[max(asked) : led.start()] if asked else ""
    return bool(asked) and not (_CLAUSE_END.search(between) or _HANDLED.search(between))


def _latest(
    plain: str, latest: re.Match[str], nearest: Place | None, *, behind: bool
) -> Cue | None:
    """What has to be done by a day."""
    if "?" not in plain and _NOT_UNTIL.search(plain[: latest.end()]):
        return Cue.OTHER  # "no applications are read before the 12th"
    lead = latest[0].strip()
    if lead in BEFORE and _WEEKEND.match(plain, latest.end()):
        return None  # "inden weekenden": by its Friday or its Sunday?
    if not behind and _SO_LONG_BEFORE.search(plain[: latest.end()]):
        return None  # "a week before the 1st"
    of_applying = (
        nearest is None or nearest.cue is Cue.APPLY or _THOUGH.search(plain[: latest.start()])
    )
    if of_applying and latest[0].startswith(_AT_LATEST) and OPEN.search(plain[: latest.start()]):
        return Cue.DEADLINE  # "løbende, dog senest den 12. marts"
    if nearest is None and (_LATEST_ALONE.fullmatch(plain) or _BY_WEEKDAY.fullmatch(plain)):
        return Cue.DEADLINE
    if nearest is None:
        # "Senest den 4. skal vi have din ansøgning."
        asked = APPLY.search(plain, latest.end())
        alone = (
            asked
            and not latest[0].startswith(("til", "to "))
            and _OPENS_CLAUSE.search(plain[: latest.start()])
            and not _NEXT_CLAUSE.search(plain[latest.end() : asked.start()])
            and not _OTHER.search(plain, latest.end())
        )
        return Cue.DEADLINE if alone else None
    said = plain[nearest.start : nearest.end]
    if said.startswith("være") and _APPLICATION.search(plain[: nearest.start]):
        return Cue.DEADLINE  # "ansøgningen skal være hos os senest": not who is hired
    if latest[0].startswith(_UNTIL) and _REACHED.match(said):
        return Cue.OTHER  # "kontakt Bo indtil fredag": so long somebody is there
    if nearest.cue is Cue.APPLY and _ANSWERED.search(plain[: nearest.start]):
        return Cue.OTHER  # "we answer all applications by the 12th"
    # "Vi læser ansøgninger til og med den 7."
    until = latest[0].startswith(_UNTIL) and _APPLICATION.search(said)
    return Cue.DEADLINE if nearest.cue is Cue.APPLY or until else nearest.cue


def _nearest(plain: str, cues: list[Place], day: int, lead: int) -> Place | None:
    """The cue in front of a day, in its clause; where two end together, the longer one."""
    before = [
        place
        for place in cues
        if place.end <= max(day + 1, lead)
        and day - place.end <= (_FAR_AHEAD if lead < day and place.cue is Cue.APPLY else _AHEAD)
        and not _CLAUSE_END.search(plain[place.end : day])
    ]
    return max(before, key=lambda place: (place.end, place.end - place.start), default=None)


@lru_cache(maxsize=32)  # a sentence is asked for its deadline and its first day
def cues_in(plain: str) -> list[Place]:
    """Every cue of a sentence, wherever it stands."""
    # "Moved from the 5th to the 23rd": that "from" is of no first day.
    moved = _MOVED_FROM.search(plain)
    return [
        Place(cue, match.start(), match.end())
        for cue, pattern in _PATTERNS
        for match in pattern.finditer(plain)
        if not (moved and moved.start() <= match.start() < moved.end())
        # "Skriv, før vi holder ferie, altså senest ...": only tells why.
        and not (
            cue is Cue.OTHER
            and "," in plain[match.end() : match.end() + _CLOSE]
            and _TELLS_WHY.search(plain[: match.start()])
        )
    ]


def word(text: str) -> str:
    """A list of words as a pattern of whole ones."""
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


APPLY = re.compile(word(time_words.APPLY))
_OTHER = re.compile(word(time_words.OTHER_DATES))
_PATTERNS = (
    (Cue.DEADLINE, re.compile(word(time_words.DEADLINE))),
    (Cue.NOTICE, re.compile(word(time_words.NOTICE_ENDS))),
    (Cue.APPLY, APPLY),
    (Cue.START, re.compile(word(time_words.START))),
    (Cue.OTHER, _OTHER),
)
OPEN = re.compile(word(time_words.OPEN))
_APPLICATION = re.compile(r"(?<!\w)(?:ansøgning\w*|application\w*)(?!\w)")
_READ_FROM = re.compile(r"(?:ansøgninger(?:ne)?|applications|cv'?er(?:ne)?)\s$")
_AWAY_UNTIL = re.compile(
    r"(?<!\w)(?:(?:på|har|holder|on|have)\s(?:\w+\s)?(?:\w{0,7}ferie|orlov|barsel|kursus|tjenesterejse|holidays?|vacation|leave)|bortrejst|væk|away|out of (?:the )?office|ude af (?:huset|kontoret))(?!\w)[^.;!?]{0,40}?(?<!\w)(?:til og med|indtil|frem til|til|until|till|through)\s(?:den\s|the\s|d\.\s?|på\s|\w+(?:dag|day)\s)*$"
)
# "Vi lukker for ansøgninger, når vi har fundet den rigtige": by no day.
_ONCE = re.compile(r"[\s,]*(?:når|så snart|when|once|as soon as)(?!\w)")
_UNTIL = ("til og med", "indtil", "frem til", "until")
LATEST = re.compile(word(time_words.LATEST))
# "senest fredag d.", "inden kl. 12 tirsdag den": small words may stand before the day.
_small = (
    r"(?:\s*+(?:[:,]|d\.|(?:\d{1,2}(?:[.:]\d\d)?\s?(?:noon|am|pm|hours|o'clock)|(?:kl\.?|klokken|at)\s?\d{1,2}(?:[.:]\d\d)?|"
    r"(?:arbejdsdagen|dagen|aftenen|ugen) er (?:slut|omme|forbi|gået)|(?:vi|jeg|kontoret|butikken|posthuset|receptionen|fabrikken) (?:lukker(?: ned)?|går hjem|holder fyraften|har fyraften|slukker lyset|låser)|(?:we|i|the office|the shop) (?:close|closes|shut|shuts|go home|goes home|leave|lock up|pack up)|the (?:working |business )?day (?:ends|is over|is done)|(?:the )?end of the (?:working |business )day|"
    r"ved|(?:udgangen|slutningen|løbet) af|(?:the )?(?:end|course) of|during|day|evening|night|aftenen|(?:vi|i|du) (?:går|kommer|når) ind|we (?:go|get) into|starten af|begyndelsen af|(?:the )?(?:start|beginning) of|\w{0,12}dag\w{0,8}|\w{1,8}day"
    r"|den|d|the|på|on|i|in|og med|cob|eob|eod|business|play|noon|midnat|midnight|(?:close|end) of (?:business|play|day|the day)|fyraften|arbejdstids ophør|coming|this|next|førstkommende|kommende|næste)(?!\w)))*+"
)
_LATEST_BEFORE = re.compile(word(time_words.LATEST) + _small + r"\s*$")
_FROM_BEFORE = re.compile(
    word(time_words.FROM) + r"(?:\s(?:omkring|cirka|ca\.?|about|around))?" + _small + r"\s*$"
)
_BREAK = re.compile(r"[.;|•]|\s/\s|,\s(?:og|and|så|men|but|so)\s")
_OWN_CELL_BEFORE = re.compile(r"\s[/|•]\s$")
_OWN_CELL_BEHIND = re.compile(r"\s(?:[/|•]\s|$)")
_TODAY_OR = re.compile(r"(?:i dag|today)\s.*")
_period = r"(?:ansøgningsperiode\w*|opslagsperiode\w*|ansøgningsrunde\w*|application (?:period|window|round)|(?:opslag(?:et)?|annoncen?|advert|ad|notice|posting)(?: er| is)? (?:aktivt?|active|online|live))"
_TIME_TO_APPLY_ALONE = re.compile(
    rf"{_period}(?:\s?:|\s(?:er|is|i|in|løber|går|perioden|fra|from|den|d\.|the|period)){{0,4}}\s*$"
)
# "Ansøgninger modtages fra den 2. til den 9.": in front of either day.
_APPLY_FROM = re.compile(
    r"(?<!\w)(?:apply|applications?|ansøgninger(?:ne)?|ansøgning|søges?|ansøges?)\s(?:[^.;:!?\d\s,]+\s){0,5}?(?:between|from|mellem|fra)(?:\s(?:den|the|d\.|\w{3,6}day|\w{3,6}dag))*"
    r"(?P<to>\s\d{1,2}(?:st|nd|rd|th)?[^;:!?\d]{0,14}\s?(?:to|and|until|till|til|og|-|–|~)(?:\s(?:og med|den|the|d\.|\w{3,6}day|\w{3,6}dag))*)?\s?$"
)
_UP_TO = re.compile(r"\s?(?:[-–~]|til|to|until|till)\s?(?:og med\s|the\s|den\s|d\.\s?)?\d")
_TIME_TO_APPLY_FROM = re.compile(rf"{_period}[^.;]{{0,30}}\s(?:fra|from)" + _small + r"\s*$")
_TIME_TO_APPLY = re.compile(
    rf"{_period}[^;]{{0,60}}(?:\s(?:til|to|until|through)|\s?[-–])" + _small + r"\s*$"
)
_AFTER_BEFORE = re.compile(
    r"(?<!før )(?<!until )(?<!\w)(?:efter|after|senere end)" + _small + r"\s*$"
)
_TOO_LATE = re.compile(
    r"(?<!\w)(?:ikke|ej|not|no longer|stop\w*|lukket|cannot|too late|for sent|ingen|none|\w+n['’]t|forgæves|smides)(?!\w)"
)
_LAST_DAY_BEFORE = re.compile(
    r"(?<!\w)(?:sidste (?:dag|frist|chance|udkald)|the last day)(?: for det)?(?:\s(?:er|bliver|is)|:)"
    + _small
    + r"\s*$"
)
_SENT = re.compile(
    r"(?<!\w)(?:ansøgning\w*|application\w*|apply|cv\w*|anything|alt|hvad der|sende[rs]?|send|søger|søge|tager (?:vi )?imod)(?!\w)"
)
_LATEST_IN = re.compile(r"(?:inden for|indenfor|within)(?!\w)")
_LATEST_BEHIND = re.compile(
    r",?\s(?:(?:at the (?:very )?|som det |det )?(?:aller|absolut )?(?:senest|seneste|latest))(?=\s*(?:$|[.,;:!?)]))"
    # "svar i dag inden kl. 16", "by tomorrow before noon"
    r"|,?\s(?:inden|senest|før|by|before|no later than)\s(?:kl\.?\s?|klokken\s|at\s)?(?:\d{1,2}(?:[.:]\d\d)?(?![\w/]|[.:-]\s?\d|\.\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|(?:noon|midnight|middag|midnat|fyraften|lunch|frokost)(?!\w))"
)
_NOT_UNTIL = re.compile(
    r"(?<!\w)(?:ikke|ingen|not|no|never|\w+n['’]t)\s[^.;!?,]{0,40}(?<!\w)(?:før|inden|before|until)"
    + _small
    + r"\s*$"
)
_ANSWER = re.compile(r"(?:besked|svar|tilbagemelding|answer|reply|response|medde)")
_NEXT_OPENS = re.compile(r"[,;]\s(?:(?:for|da|mens|because|as|og|and|på|i|on|in|den|d\.|the)\s)*$")
_WE_DO_THEN = re.compile(
    r"\s(?:(?:kl\.?\s)?[\d.:]{1,5}\s)?(?:\w+\s(?:vi|jeg)|we|i(?:'ll| will)?)\s"
)
_BEGINS_WORK = re.compile(
    r"(?!starter)(?:(?:op|job|ansættelses)?start|begynd|tiltræd|første (?!uge|morgen|skoledag)|first (?:working|work|shift|day)|begin|commenc|join|you|kan starte|ansættelsesdato|expected start|forventet start|påmønstr)"
)
_RATHER = re.compile(r"(?<!\w)(?:gerne|helst|allerhelst|preferably|ideally)\s$")
_AT_LATEST = ("senest", "no later", "not later")
_THOUGH = re.compile(r"(?<!\w)(?:dog|men|but|though)\s$")
# What leads to a day in a clause of its own: "Are you the one? By Friday ..."
_OPENS_CLAUSE = re.compile(
    r"(?:^|[.,;:!?(–-]\s?|(?<!\w)(?:og|and|men|but|dog|so|så|derfor|please|gerne|helst|allerede|you(?:'ve| have)?(?: got)?|(?:du|i) har|(?:skal|vil|må|bør|must|should|would) (?:vi|jeg|du|i|we|you)(?: gerne| like)?)\s)$"
)
# "..., so write": asked because of what ends on the day, and not by it.
_NEXT_CLAUSE = re.compile(r"(?<!\w)(?:so|så|derfor|therefore)\s|,\s(?:og|and|men|but)\s|[;:]\s")
# "We will ...", "vi regner med at ...": what follows is done by us.
_WE_DO = re.compile(
    r"(?<!\w)(?:(?:we|vi|jeg)(?:'ll|'d)?|i(?:'ll|'d)?(?=\s(?:will|shall|would|hope|aim|expect|plan|promise|call|contact))|i'll|i'd)"
    r"(?:\s(?:will|shall|would|can|like|hope|aim|expect|plan|try|intend|promise|want|to|have|also|then|vil|kan|skal|håber|forventer|regner|med|prøver|satser|på|at|selv|personally|always|gerne|også|nok|få|fået))*\s$"
)
_DONE_BY_US = re.compile(
    r"(?:call|contact|write|reply|answer|respond|get back|in touch|ring(?:e|er)?$|skriver?$|kontakter?$|svarer?$|melder?$|meddeler?$|send(?:e|er)?$|søge|apply|vende? tilbage)"
)
_YOU_GET = re.compile(
    r"(?<!\w)(?:(?:du|i|alle|ansøgere|ansøgerne) (?:får|modtager|kan (?:du |i )?(?:forvente|regne med))|får (?:du|i|alle)|(?:forvent|du kan forvente) (?:at )?|you(?:'ll| will)? (?:get|receive)|(?<!we )(?<!i )expect (?:an?|our|to|the))(?:\s[^,;]*)?$"
)
_PEOPLE = re.compile(r"kandidat|candidate|ansøger|applicant")
_CHOSEN = re.compile(
    r"(?<!\w)(?:fundet|valgt|ansat|udpeget|udvalgt|finde|vælge|ansætte|found|chosen|picked|hired|selected|appointed|decided on|have hired|choose|select|pick)\s(?:(?:en|et|den|vores|a|an|the|our|rette|rigtige|right|final|endelige|egnet|ny|nye|new)\s)*$"
)
_CONTACTED = re.compile(r"kontakte[ts]|ringe[ts]|kaldt|meldt|meddelt")
_HAPPENS_TO_THEM = re.compile(
    r"(?<!\w)(?:bliver?|blevet|(?:ansøger|kandidat)\w*|(?:de |alle )?(?:bedste|udvalgte|egnede|relevante|interesserede|aktuelle)|alle)\s(?:(?:så|derefter|alle|telefonisk|personligt|direkte)\s)?$"
)
_THEY_KNOW = re.compile(
    r"(?:(?<!\w)let\s(?!me|us)\w+|you(?:'ll| will)|they(?:'ll| will)|everyone|everybody|applicants?)\s$"
)
# "Ansøgning om børneattest", "contact the municipality".
_OTHER_THINGS = re.compile(
    r"(?:ansøg\w*|søge?) om (?!(?:\w+ ){0,2}\w*(?:stilling|job|plads|ansættelse|arbejde|optag|post))(?!(?:at (?:blive|få|komme|være)|den|det|du|I)\s)"
    r"|(?:contact|call|write to|kontakt|ring til|skriv til|henvend (?:dig|jer) (?:til|hos)) (?:the |din |your |jeres )?(?:kommunen?|municipality|skat|tax|udlændinge\w*|siri|borgerservice|banken|bank|immigration|a-kasse\w*|fagforening\w*|union)(?!\w)"
)
_GRANTS = re.compile(
    r"(?<!\w)\w*(?:tilskud|støtte|tilladelse|bevilling|legat|orlov|kvote|dispensation)\w*\s(?:skal|kan|bør|må)?\s?$"
)
_HAVE_TO = re.compile(r"\s(?:\w+\s){0,2}?(?:skal|bør|må|must|should|needs?|has to|have to|will)\s")
_TO_SEND = re.compile(
    r"(?<!\w)(?:\w*send\w*|søge|ansøge|skrive|ringe|melde|kontakte|apply|submit|write|call|contact|reply|hand|forward|have (?:sent|applied|written)|(?:be|være) (?:in|here|her|hos|with|received|modtaget|nået|fremme|inde)|reach)(?!\w)"
)
_IS_HANDLED = re.compile(
    r"\s(?:[^\s,;]+\s){0,5}?(?:(?:behandl|læs|besvar|kontakt|indkald|inviter|vurder|sorter|underrett|orienter|screen)(?:es|et|t)|læst|gennemgås|gennemgået|udvælges|udvalgt|(?:review|answer|process|consider|assess|call|contact|inform|invit|select|screen|shortlist|handl|sort)e?d|notified|read|told|chosen)(?:\s[^\s,;]+){0,3}\s"
)
# "Send a CV if you can be here by": unless it is whether somebody is known, or wants to.
_CONDITION = re.compile(
    r"(?<!\w)(?:if|whether|hvis|om|såfremt)\s(?:you|du|man|i|they|de|he|she|han|hun|vedkommende)\s"
    r"(?!har|er|have|know|kender|want|are|like|vil|synes|kunne|could|feel|(?:kan|can)\s(?:\w+\s)?(?:hjælpe|finde|skaffe|sende|help|find|send|use|bruge))[^,;]*\s$"
)
_OUR_ANSWER = re.compile(
    r"\s(?:(?:alle|jer|dig|all|you|everyone|everybody|a|an|en|et|our|vores|til alle|to all)\s){0,2}"
)
_WISHES = ("allerede", "gerne", "helst")
_SO_LONG_BEFORE = re.compile(
    r"(?<!\w)(?:uger?|dage?|måned(?:er)?|weeks?|days?|months?)\s(?:før|inden|before)\s[^.;!?]{0,20}$"
)
_IN_COURSE = re.compile(r"(?<!\w)(?:i løbet af|during|in the course of)\s$")
_ASKED_TO_SEND = re.compile(
    r"når? frem|modtages?|(?:ind)?send\w*|søge?s?|ansøge?s?|apply|submit|skriv|write|meld\w*"
)
_HANDLED = re.compile(
    r"behandl|læs|gennemg|vurder|svar|kigg|review|read|screen|spørgsmål|question|samtale|interview"
)
BEFORE = ("inden", "før", "before")
_WEEKEND = re.compile(r"(?:ugen\s(?!er\s)|weekend)")
_ANSWERED = re.compile(
    r"(?<!\w)(?:svarer|besvarer|læser|gennemgår|behandler|vurderer|kigger|ser|reply|answer|read|review|look|respond)\s(?:på|to|at|through|igennem)?\s?(?:alle|all|every|hver|jeres|your|de|the)?\s?(?:indkomne )?$"
)
# "Senest mandag den 4. januar til Bo Friis", and nothing else.
_LATEST_ALONE = re.compile(
    r"(?!.*(?:start|begynd|plads|lever|betal|monter|flyt))(?:senest|inden|by|no later than)\s(?:\w{2,5}dag,?\s|\w{3,6}day,?\s)?(?:den\s|d\.\s?|the\s)?(?:\d{1,2}(?:\.|/|st|nd|rd|th)?\s?(?:\d{1,2}|[a-zæøå]{3,9})?|[a-z]{3,9}\s\d{1,2}(?:st|nd|rd|th)?)(?:[-/. ]20\d\d|[-/]\d\d)?"
    r"(?:,?\s(?:kl\.?\s?[\d.:]+|tak|please))?(?:\s(?:til|to|på|for)\s[^.,;:!?]{2,50})?[.!]?"
)
_BY_WEEKDAY = re.compile(
    r"(?:until|till|indtil|frem til|til og med|til)\s(?:på\s)?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s(?:den\s|d\.\s?|the\s)?\d{1,2}(?:\.|/|st|nd|rd|th)?\s?(?:\d{1,2}|[a-zæøå]{3,9})?[.!]?"
)
_REACHED = re.compile(r"kontakt|ring|call|contact")
_TO_APPLY = re.compile(
    r"(?<!\w)(?:at (?:an)?søge|to apply|(?:tager|modtager|læser|kigger) (?:vi |jeg )?(?:desværre )?ikke|(?:we|i) (?:do not|don['’]t|won['’]t|will not|cannot|can['’]t) (?:take|accept|read|consider|look at))(?!\w)"
)
_ITS_OWN_DAY = re.compile(
    r"[\s:]{1,3}(?:(?:er|is|den|d\.?|the|senest|på|inden|by|on)\s){0,3}(?:\d|(?:man|tirs|ons|tors|fre|lør|søn)dag|[a-z]{3,6}day)"
)
# "Den 12. marts kl. 12 skal vi have modtaget din ansøgning."
_ASKED_BEHIND = re.compile(
    r",?\s(?:kl\.?\s?[\d.:]{1,5}\s)?(?:we|i|vi|jeg)?\s?(?:stop|stopper|lukker|close) (?:vi |jeg )?(?:taking|accepting|reading|for|med at (?:tage|læse|modtage)) (?:\w+ )?(?:ansøg\w*|applic\w*|names|navne|people|folk|candidates|kandidater|cvs|cv'er|more|flere|mails)"
    r"|,?\s(?:kl\.?\s?[\d.:]{1,5}\s)?(?:skal|vil|must) (?:vi|jeg|we) (?:gerne )?(?:have )?(?:modtaget |set |received? )?(?:din |jeres |alle |en |your )?(?:ansøgning|cv|navne|kandidater|svar|bud|application)"
)
_TELLS_WHY = re.compile(
    r"(?<!\w)(?:før|inden|before|fordi|because|for så|da|as)\s(?:\w{1,15}\s){0,3}$"
)
_MOVED = re.compile(
    r"forlæng|udskudt|udsat|udskyd|flyttet|rykket|rykke|extended|moved|postponed|pushed"
)
_MOVED_TO = re.compile(
    rf"(?:{_MOVED.pattern})\w*(?:\s(?!til|to)(?:[^\s.,;!?]{{1,12}}|\d{{1,2}}\.)){{0,4}},?\s(?:til|to|indtil|until)"
    + _small
    + r"\s*$"
)
_MOVED_FROM = re.compile(rf"(?:{_MOVED.pattern})\w*\s(?:fra|from)\s(?:den|d\.)?")
# "Efter ferien, 9. august, har vi plads til en lærling."
_NEEDED_BEHIND = re.compile(
    r",?\s(?:har vi (?:plads|brug for)|(?:mangler|søger) vi|skal vi (?:bruge|have)|vi skal bruge|we (?:need|want|have room)|is when we need)(?!\w)"
)
_CLAUSE_END = re.compile(
    r";|\s(?:men|but|derefter|bagefter|then)\s|,\s(?:og|and|så|samt)\s(?:vi|jeg|we|i|samtaler|interviews)\s"
)
