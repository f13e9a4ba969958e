"""Times told by how far another one moves: "en time senere", "half an hour earlier", "30 min frem".

1. where both times stand in the text, the later named takes the place of the one that moves
2. where one stands there, the new one is counted from it; "frem" and "forward" say no direction
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time
from functools import lru_cache

from casework.dates.found import FoundDay
from casework.dates.hours import Clock
from casework.dates.words import MONTHS, NUMBERS, SPELT_MINUTES, either, minutes_said

_HOUR, _QUARTER, _DAY = 60, 15, 24 * 60
_MOST_BETWEEN = 160  # letters between a time and how far it moves

_SPELT = either(word.replace("-", " ") for word in SPELT_MINUTES) + "|" + either(SPELT_MINUTES)
_MINUTES = rf"(?:\d{{1,3}}|{_SPELT})\s?(?:min(?:utters?|utes)|mins?\b\.?)(?!\w)"
_COUNT = either(NUMBERS.keys() - {"a"})
_AMOUNT = rf"""(?:
      (?P<and_half>(?:(?P<whole>\d|{_COUNT})\s(?:and\sa|og\sen|en)\s(?:half|halv)|\d[.,]5|\d?½|halvanden)\s(?:timer?s?|hours?)
        |(?:an|one)\shour\sand\sa\shalf|(?P<whole_hours>\d|{_COUNT})\shours\sand\sa\shalf)
    | (?P<half_hour>(?:en\s)?halv\stimes?|half\san\shour|a\shalf[\s-]hour)
    | (?P<quarter>(?:et\s)?kvarters?|(?:a\s)?quarter\sof\san\shour)
    | (?P<quarters>tre\skvarters?|three\squarters\sof\san\shour)
    | (?P<hours>\d|an|{_COUNT})\s(?:timer?s?|hours?)(?:\s(?:og|and)\s(?:(?P<and_quarter>(?:et|a)\s(?:kvarter|quarter))(?!\w)|(?P<and_minutes>{_MINUTES})))?
    | (?P<minutes>{_MINUTES})
    )(?P<loose>\stid(?!\w))?"""
_SHIFT = re.compile(
    rf"""(?<!\w)(?<!\d[.,:])(?<!halv\s)(?<!half\s){_AMOUNT}(?!\w)
         (?:\s(?:(?P<later>senere|later)|(?P<earlier>tidligere|earlier|sooner|før(?=\send|\s?[.,!?]|\s?$)|before(?=\s(?:we|what|agreed|planned)(?!\w)))
            |(?P<either>frem|forward|tilbage|back|før|on|ahead|up|op|ned|ud|længere\sfrem|bagud))(?!\w))?""",
    re.VERBOSE,
)
_MOVES = re.compile(
    r"""(?<!\w)(?:flyt\w*|ryk\w*|fremryk\w*|prepon\w*|udsæt\w*|udsat|udskyd\w*|udskudt|skub\w*|forskyd\w*|skyd(?:e|es|er)?|skudt|træk\w*|ændr\w*|mov(?:e|ed|es|ing)|push\w*|shift\w*|bump\w*|delay\w*|postpon\w*|put|bring\w*|brought|set(?!\saside)|slide|slip|pull\w*|forsink\w*|com(?:e|es|ing)\sforward)(?!\w)"""
)
_UNITS = ("hour", "time", "min", "kvarter")
# What may stand between a day and its time.
_BESIDE = re.compile(
    r"[\s,(:–-]{0,4}(?:(?:'?s|ens|den|d\.|at|kl\.?|klokken|on|på|for|of|the)\s?){0,3}"
)
_ASKS = re.compile(
    r"(?<!\w)(?:ka|kan|kunne|må|skal|can|could|may|should|komme|kommer|kom|come|make\sit|do\sit|bliver|blive|starte\w*|start|hvad\smed|how\sabout|what\sabout|lad\sos|let's|i\sstedet|istedet|instead|mødes|meet|passer|better|hellere|rather|must|has\sto|will|needs\sto|ligge|ligger|er\snu|is\snow|begynd\w*|begin\w*|gøre?|tage(?:r|s)?|ta'r|siger?|say|(?:we|i)\s(?:do|take|make))(?!\w)"
)
# "..., bare en halv time tidligere": what is asked stands in the clause in front.
_ONLY_SO_FAR = re.compile(
    r"\s*(?:(?:men|but|bare|blot|just|kun|only|dog|så|so|altså|og|and|måske|maybe|perhaps)\s)*"
)
_THAN_AGREED = re.compile(
    r"\s(?:end|than|before)\s(?:\w+\s){0,3}?(?:aftalt|aftalte|planlagt|planen|sagde|sagt|skrev|skrevet|agreed|planned|scheduled|arranged|said|ellers|først|oprindelig\w*|originally|before)(?!\w)"
)
# "Kom gerne et kvarter før": of a meeting that stays where it is.
_IN_GOOD_TIME = re.compile(
    r"(?<!\w)(?:gerne|arriv\w*|turn\sup|show\sup|møde\sop|dukke?\w*\sop|være\s(?:her|der|på)|be\s(?:here|there)|please\scome|husk\w*|remember|bedes)(?!\w)"
)
# "We are done an hour later": how long it takes.
_CLAUSE = 60  # letters around a time that may ask for it
_CLAUSE_ENDS = re.compile(r"[,;!?\n]|\.\s")
_PROPOSES = re.compile(
    r"""(?<!\w)(?:ka|kan|kunne|ku|må|vil|can|could|would|may|might|should|shall|make\sit|do\sit|hvad|what|how\sabout|lad\sos|let's|ses|siger?|sige|say|tager|foreslå\w*|forslag
        |propos\w*|suggest\w*|offer\w*|eller|ellers|or|otherwise|også|also|passer|works?|suits?|gerne|helst|hellere|rather|mødes|meet|see|expect\w*|forvent\w*|venter|bliver|altså|så|so|ny|nyt|new|velkommen|welcome|(?:til|to)\s?$)(?!\w)""",
    re.VERBOSE,
)
_PROPOSES_BEHIND = re.compile(
    r"(?<!\w)(?:i\s?stedet|instead|eller|or|passer|works?|suits?|også|also|hellere|rather|bedre|better|fine|fint)(?!\w)"
)
_ENDS = re.compile(
    r"(?<!\w)(?:slut\w*|færdig\w*|done|finish\w*|ends?|over|varer|lasts?|(?:har|have|er) (?:vi|jeg|we|i))(?!\w)"
)
_SETS_LATER = re.compile(
    r"(?<!\w)(?:udsæt\w*|udsat|udskyd\w*|udskudt|delay\w*|postpon\w*|forsink\w*|push\w*(?:\s\S+){0,10}\sback|put(?:\s\S+){0,10}\sback|pushed)(?!\w)"
)
_SETS_EARLIER = re.compile(
    r"(?<!\w)(?:fremryk\w*|prepon\w*|br(?:ing|ought|inging)(?:\s\S+){0,12}\sforward|com(?:e|es|ing)\sforward\sby)(?!\w)"
)
_SENTENCE_ENDS = re.compile(
    rf"(?<!\bkl)(?<!\bmin)(?<!\bd)(?:[!?]|\.(?!(?<=\d\.)\s(?:{either(MONTHS)})\b))\s|\n"
)


@dataclass(frozen=True)
class Shift:
    """How far something moves, in minutes; the sign is 0 where no word says which way."""

    minutes: int
    sign: int
    start: int
    end: int
    loose: bool = False
    """Whether it is about as far: "en times tid"."""


@lru_cache(maxsize=4)
def find_shifts(plain: str) -> tuple[Shift, ...]:
    """Every "an hour later" of a sentence that moves something; one reply is asked for them several times."""
    return tuple(_shifts(plain)) if any(unit in plain for unit in _UNITS) else ()


def with_shifted(plain: str, clocks: Sequence[Clock], days: Sequence[FoundDay]) -> list[Clock]:
    """The times of day, with those that are told by how far another one moves."""
    found = list(clocks)
    for shift in find_shifts(plain):
        if any(one.start < shift.end and shift.start < one.end for one in found):
            continue
        before = [one for one in found if one.start < shift.start <= one.end + _MOST_BETWEEN]
        if (named := _old_behind(plain, shift, found)) is not None:
            told = [
                one for one in found if one.start > named.start and _is_moved(named, one, shift)
            ]
            found = [one for one in found if one not in told[:1]]
            found.append(replace(told[0], instead_of=named) if told else _shifted(named, shift))
            continue
        pair = _pair(shift, found)
        if pair is not None:
            old, new = pair
            found[found.index(new)] = replace(new, instead_of=old)
        elif (old_one := old_among(plain, before, days)) is not None:
            found.append(_shifted(old_one, shift))
    return sorted(found, key=lambda one: one.start)


def without_reasons(
    plain: str, clocks: Sequence[Clock], days: Sequence[FoundDay]
) -> tuple[Clock, ...]:
    """Where it is told how far a meeting moves: no other time, but of a day or asked for, is when.

    "En time senere, bilen skal til syn 6.45": that is why.
    """
    if len({one.at for one in clocks if one.instead_of}) != 1:
        return tuple(clocks)
    return tuple(
        one
        for one in clocks
        if one.instead_of or is_of_a_day(plain, one, days) or _is_asked_for(plain, one)
    )


def _is_asked_for(plain: str, clock: Clock) -> bool:
    """ "Or could she do 2 pm", "kl. 13 i stedet"."""
    *_, before = _CLAUSE_ENDS.split(plain[max(0, clock.start - _CLAUSE) : clock.start])
    behind, *_ = _CLAUSE_ENDS.split(plain[clock.end : clock.end + _CLAUSE])
    return bool(_PROPOSES.search(before) or _PROPOSES_BEHIND.search(behind))


def old_among(plain: str, before: Sequence[Clock], days: Sequence[FoundDay]) -> Clock | None:
    """The time of the meeting that moves: of several the one beside a day, not the plumber's."""
    if len({one.at for one in before}) > 1:
        before = [one for one in before if is_of_a_day(plain, one, days)]
    return before[-1] if len({one.at for one in before}) == 1 else None


def is_of_a_day(plain: str, clock: Clock, days: Sequence[FoundDay]) -> bool:
    """Whether a day stands right beside the time: "torsdag kl. 10", "9.30 on Friday"."""
    return any(
        _BESIDE.fullmatch(plain, *sorted((day.end, clock.start))) is not None
        if day.start < clock.start
        else _BESIDE.fullmatch(plain, clock.end, day.start) is not None
        for day in days
    )


def _shifts(plain: str) -> Iterator[Shift]:
    for match in _SHIFT.finditer(plain):
        begins = max(
            (end.end() for end in _SENTENCE_ENDS.finditer(plain, 0, match.start())), default=0
        )
        sentence = plain[begins : match.end()]
        if _MOVES.search(sentence) or (
            (match["later"] or match["earlier"]) and _asks(plain, begins, match)
        ):
            loose = match["loose"] is not None
            yield Shift(_minutes(match), _sign(match, sentence), *match.span(), loose)


def _asks(plain: str, begins: int, match: re.Match[str]) -> bool:
    """Whether somebody is to come so much later: "kan vi sige en time senere?"."""
    *_, clause = re.split(r",\s", plain[begins : match.start()])
    if _ONLY_SO_FAR.fullmatch(clause):
        clause = plain[begins : match.start()]
    early = match["earlier"] is not None and _minutes(match) < _HOUR
    if _ENDS.search(clause) or (early and _IN_GOOD_TIME.search(clause)):
        return False
    return bool(_ASKS.search(clause) or _THAN_AGREED.match(plain, match.end()))


def _minutes(match: re.Match[str]) -> int:
    if match["and_half"]:
        return _whole_hours(match) * _HOUR + _HOUR // 2
    if match["half_hour"]:
        return _HOUR // 2
    if match["quarter"] or match["quarters"]:
        return _QUARTER if match["quarter"] else 3 * _QUARTER
    if match["minutes"]:
        return _counted(match["minutes"])
    more = _QUARTER if match["and_quarter"] else _counted(match["and_minutes"] or "0")
    return _number(match["hours"]) * _HOUR + more


def _whole_hours(match: re.Match[str]) -> int:
    """The two of "to en halv time", "2,5 timer" and "2½ time"; the one of "halvanden"."""
    said = match["whole"] or match["whole_hours"]
    if said:
        return _number(said)
    first = match["and_half"][0]
    return int(first) if first.isdecimal() else 0 if first == "½" else 1


def _number(said: str) -> int:
    return int(said) if said.isdecimal() else NUMBERS.get(said, 1)


def _counted(minutes: str) -> int:
    """The number of "20 min." or "forty five minutes"."""
    return minutes_said(re.split(r"\s?min", minutes)[0])


def _sign(match: re.Match[str], sentence: str) -> int:
    if match["later"] or (not match["earlier"] and _SETS_LATER.search(sentence)):
        return 1
    return -1 if match["earlier"] or _SETS_EARLIER.search(sentence) else 0


def _pair(shift: Shift, clocks: Sequence[Clock]) -> tuple[Clock, Clock] | None:
    """Two times that are so far apart, the first in front of the amount and the second behind it."""
    for old in clocks:
        for new in clocks:
            if old.start < shift.start < new.start and _is_moved(old, new, shift):
                return old, new
    return None


def _is_moved(old: Clock, new: Clock, shift: Shift) -> bool:
    apart = _of(new.at) - _of(old.at)
    return abs(apart) == shift.minutes and apart * shift.sign >= 0


# What stands between "en time senere" and the old time behind it.
_OLD_BEHIND = re.compile(
    r"""[^!?]{0,40}?\??[^!?]{0,8}?(?<!\w)(?:end|than|instead\sof|i\sstedet\sfor|(?:it|he|she|that)\s(?:was|were)(?:\s(?:down|set|booked|planned|scheduled|due|meant|supposed|to|be|for))*
        |(?:den|det|hun|han|tiden)\s(?:var|lå|stod|skulle)(?:\s(?:sat|planlagt|aftalt|have|været|være|kommet|til|ellers|egentlig))*)(?:\s(?:kl\.?|klokken|at|on|den|på|aftalt|agreed|planned))*\s?""",
    re.VERBOSE,
)


def _old_behind(plain: str, shift: Shift, clocks: Sequence[Clock]) -> Clock | None:
    """The time behind an amount that it is counted from: "halvanden time senere end kl. 13"."""
    behind = [one for one in clocks if 0 <= one.start - shift.end <= _MOST_BEHIND]
    if not behind or not _OLD_BEHIND.fullmatch(plain, shift.end, behind[0].start):
        return None
    return behind[0]


_MOST_BEHIND = 60


def _of(at: time) -> int:
    return at.hour * _HOUR + at.minute


def _shifted(old: Clock, shift: Shift) -> Clock:
    minutes = (_of(old.at) + (shift.sign or 1) * shift.minutes) % _DAY
    at = time(*divmod(minutes, _HOUR))
    vague = old.vague or not shift.sign or shift.loose
    return Clock(at, None, shift.start, shift.end, vague, instead_of=old)
