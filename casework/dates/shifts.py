"""Times told by how far another one moves: "en time senere", "half an hour earlier", "30 min frem".

1. where both times stand in the text, the later named takes the place of the one that moves
2. where one stands there, the new one is counted from it; "frem" and "forward" say no direction
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time

from casework.dates.clocks import Clock
from casework.dates.words import NUMBERS, either

_HOUR, _DAY = 60, 24 * 60
_MOST_BETWEEN = 160  # letters between a time and how far it moves

_AMOUNT = rf"""(?:
      (?P<half_hour>(?:en\s)?halv\stime|half\san\shour|a\shalf[\s-]hour)
    | (?P<quarter>et\skvarter|(?:a\s)?quarter\sof\san\shour)
    | (?P<three_quarters>tre\skvarter|three\squarters\sof\san\shour)
    | (?P<hour_and_half>halvanden\stime|an\shour\sand\sa\shalf|one\sand\sa\shalf\shours?)
    | (?P<hours>\d|an|{either(NUMBERS.keys() - {"a"})})\s(?:timer?|hours?)
    | (?P<minutes>\d{{1,3}}|ti|femten|tyve|tredive|ten|fifteen|twenty|thirty)\s?(?:min(?:utter|utes|s)?\b\.?)
    )"""
_SHIFT = re.compile(
    rf"""(?<!\w)(?<!\d[.,:]){_AMOUNT}
         (?:\s(?:(?P<later>senere|later)|(?P<earlier>tidligere|earlier|sooner)|(?P<either>frem|forward|tilbage|back|før|on|ahead|up|op|ned|ud|længere\sfrem|bagud))(?!\w))?""",
    re.VERBOSE,
)
_MOVES = re.compile(
    r"""(?<!\w)(?:flyt\w*|ryk\w*|fremryk\w*|udsæt\w*|udsat|udskyd\w*|udskudt|skub\w*|forskyd\w*|træk\w*|ændr\w*|mov(?:e|ed|es|ing)|push\w*|shift\w*|bump\w*|delay\w*|postpon\w*|put|bring\w*|brought|set|slide|slip|pull\w*|forsink\w*|com(?:e|es|ing)\sforward)(?!\w)"""
)
_ASKS = re.compile(
    r"(?<!\w)(?:ka|kan|kunne|må|skal|can|could|may|should|komme|kommer|kom|come|make\sit|do\sit|bliver|blive|starte\w*|start|hvad\smed|how\sabout|what\sabout|lad\sos|let's|i\sstedet|istedet|instead|mødes|meet|passer|better|hellere|rather|must|has\sto|will|needs\sto|ligge|ligger|er\snu|is\snow)(?!\w)"
)
# "We are done an hour later": how long it takes.
_ENDS = re.compile(
    r"(?<!\w)(?:slut\w*|færdig\w*|done|finish\w*|ends?|over|varer|lasts?|(?:har|have|er) (?:vi|jeg|we|i))(?!\w)"
)
_SETS_LATER = re.compile(
    r"(?<!\w)(?:udsæt\w*|udsat|udskyd\w*|udskudt|delay\w*|postpon\w*|forsink\w*|push\w*(?:\s\S+){0,10}\sback|put(?:\s\S+){0,10}\sback|pushed)(?!\w)"
)
_SETS_EARLIER = re.compile(
    r"(?<!\w)(?:fremryk\w*|br(?:ing|ought|inging)(?:\s\S+){0,12}\sforward|com(?:e|es|ing)\sforward\sby)(?!\w)"
)
_SENTENCE_ENDS = re.compile(r"(?<!\bkl)(?<!\bmin)(?<!\bd)[.!?]\s|\n")
_SPELT = {
    "ti": 10,
    "ten": 10,
    "femten": 15,
    "fifteen": 15,
    "tyve": 20,
    "twenty": 20,
    "tredive": 30,
    "thirty": 30,
}


@dataclass(frozen=True)
class Shift:
    """How far something moves, in minutes; the sign is 0 where no word says which way."""

    minutes: int
    sign: int
    start: int
    end: int


def find_shifts(plain: str) -> list[Shift]:
    """Every "an hour later" of a sentence that moves something."""
    return (
        list(_shifts(plain))
        if "hour" in plain or "time" in plain or "min" in plain or "kvarter" in plain
        else []
    )


def with_shifted(plain: str, clocks: Sequence[Clock]) -> list[Clock]:
    """The times of day, with those that are told by how far another one moves."""
    found = list(clocks)
    for shift in find_shifts(plain):
        if any(one.start < shift.end and shift.start < one.end for one in found):
            continue
        before = [one for one in found if one.start < shift.start <= one.end + _MOST_BETWEEN]
        if (named := _old_behind(plain, shift, found)) is not None:
            found.append(_shifted(named, shift))
            continue
        pair = _pair(shift, found)
        if pair is not None:
            old, new = pair
            found[found.index(new)] = replace(new, instead_of=old)
        elif len({one.at for one in before}) == 1:
            found.append(_shifted(before[-1], shift))
    return sorted(found, key=lambda one: one.start)


def _shifts(plain: str) -> Iterator[Shift]:
    for match in _SHIFT.finditer(plain):
        begins = max(
            (end.end() for end in _SENTENCE_ENDS.finditer(plain, 0, match.start())), default=0
        )
        sentence = plain[begins : match.end()]
        clause = re.split(r",\s", sentence)[-1]
        which = match["later"] or match["earlier"]
        asks = which and _ASKS.search(clause) and not _ENDS.search(clause)
        if _MOVES.search(sentence) or asks:
            yield Shift(_minutes(match), _sign(match, sentence), *match.span())


def _minutes(match: re.Match[str]) -> int:
    if match["hours"]:
        said = match["hours"]
        return _HOUR * (int(said) if said.isdecimal() else NUMBERS.get(said, 1))
    if match["minutes"]:
        said = match["minutes"]
        return int(said) if said.isdecimal() else _SPELT[said]
    if match["half_hour"]:
        return 30
    if match["quarter"]:
        return 15
    return 45 if match["three_quarters"] else 90


def _sign(match: re.Match[str], sentence: str) -> int:
    if match["later"] or (not match["earlier"] and _SETS_LATER.search(sentence)):
        return 1
    return -1 if match["earlier"] or _SETS_EARLIER.search(sentence) else 0


def _pair(shift: Shift, clocks: Sequence[Clock]) -> tuple[Clock, Clock] | None:
    """Two times that are so far apart, the first in front of the amount and the second behind it."""
    for old in clocks:
        for new in clocks:
            apart = _of(new.at) - _of(old.at)
            fits = abs(apart) == shift.minutes and apart * shift.sign >= 0
            if fits and old.start < shift.start < new.start:
                return old, new
    return None


# What stands between "en time senere" and the old time behind it.
_OLD_BEHIND = re.compile(
    r"""[^!?]{0,40}?(?<!\w)(?:end|than|instead\sof|i\sstedet\sfor|(?:it|he|she|that)\s(?:was|were)(?:\s(?:down|set|booked|planned|scheduled|due|meant|supposed|to|be|for))*
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
    return Clock(at, None, shift.start, shift.end, old.vague or not shift.sign, instead_of=old)
