"""First days of work that are counted: "closed until the 7th, she begins the day after", "three weeks later".

The one behind a closed day, a holiday or a notice is read; a distance from something else is told, and not read.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from casework.dates import FoundDay
from casework.dates.words import ALL_WEEKDAYS, WEEKDAY
from casework.replies.clauses import Clause, clause_at

_BACK = 40  # letters in front of a day that may say that nobody is there
_FAR = 90  # letters between that day and the one that is counted from it

_BEGINS = re.compile(
    r"(?<!\S)(?:\S*start\S*|begynd\w*|begin\w*|began|opstart|tiltr[æå]d\w*|første (?:\w*dag|vagt)|møder|commenc\w*|first (?:\w+ )?(?:day|shift|morning)|join\w*|day one)(?!\S)"
)
_ABSENT = re.compile(
    r"(?<!\w)(?:lukke[tr]?|holder\slukket|\w*ferie\w*|fri|orlov|kursus|opsigelse\w*|opsagt|bortrejst|rejse|væk|closed?|shut|\w*holidays?|vacation|leave|away|off|notice|course|abroad)(?!\w)[^.!?\n]{0,24}$",
    re.IGNORECASE,
)
_DAY_BEHIND = re.compile(
    r"(?<!\w)(?:dagen\s(?:efter|derpå|derefter|herefter)|(?:the\s)?(?:day\safter|next\sday|following\sday)(?:\sthat)?)(?=\s*(?:$|[.,;!?)\n]|(?:kl|med|på|hos|at|with|on|in|from|and|og)\s))",
    re.IGNORECASE,
)
_WEEKDAY_BEHIND = re.compile(
    rf"(?<!\w)(?:(?P<one>{WEEKDAY})(?:en)?\s(?:efter|derefter|herefter|derpå|after\sthat|after)|(?:the\sfollowing|den\sfølgende|følgende|efterfølgende)\s(?P<two>{WEEKDAY}))(?=\s*(?:$|[.,;!?)\n]|(?:kl|med|på|hos|at|with|on|in|from|and|og)\s))",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d{1,2}|en|et|to|tre|fire|fem|seks|otte|ti|fjorten|a|an|one|two|three|four|five|six|eight|ten|nogle|some|et\spar|a\sfew|a\scouple\sof)"
_COUNTED = re.compile(
    rf"""(?<!\w)(?:{_NUMBER}\s(?:dage?|uger?|måned(?:er)?|hverdage?|arbejdsdage?|days?|weeks?|months?|fortnights?|working\sdays?)\s(?:efter|senere|før|inden|tidligere|derefter|herefter|after|later|before|earlier|hence|thereafter)
        |(?:(?:a|one)\s)?fortnight(?:'s\stime|\s(?:after|later|before|from))
        |(?:ugen|måneden|the\s(?:week|month)|dagene)\s(?:lige\s|straks\s|directly\s|right\s)?(?:efter|før|inden|derefter|after|before|following)
        |(?:ved|omkring|efter)\s(?:næste\s|det\snæste\s|kommende\s)?måneds(?:skifte|skiftet|slut|start)|(?:the\s)?(?:turn|end|start|beginning)\sof\s(?:the|next|this)\smonth|(?:i\s)?(?:slutningen|starten|begyndelsen)\saf\s(?:måneden|næste\småned))(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)


def behind_absence(
    text: str, days: Sequence[FoundDay], clauses: Sequence[Clause]
) -> frozenset[date]:
    """The days told as the one behind a day on which nobody is there; empty where none is told so."""
    found: set[date] = set()
    for pattern in (_DAY_BEHIND, _WEEKDAY_BEHIND):
        for match in pattern.finditer(text):
            away = [
                day for day in days if _is_away(text, day) and 0 <= match.start() - day.end < _FAR
            ]
            if away and _is_begun(clauses, match.start()):
                found.add(_behind(away[-1].last, match))
    return frozenset(found)


def counts_unread(text: str, days: Sequence[FoundDay], clauses: Sequence[Clause]) -> bool:
    """Whether the work begins so long before or after something, and no day was read that says when."""
    return any(
        not any(day.start < match.end() and match.start() < day.end for day in days)
        and _is_begun(clauses, match.start())
        for match in _COUNTED.finditer(text)
    )


def _behind(day: date, match: re.Match[str]) -> date:
    groups = match.groupdict()
    weekday = groups.get("one") or groups.get("two")
    if not weekday:
        return day + timedelta(days=1)
    return day + timedelta(days=(ALL_WEEKDAYS[weekday.lower()] - day.weekday() - 1) % 7 + 1)


def _is_away(text: str, day: FoundDay) -> bool:
    return _ABSENT.search(text, max(0, day.start - _BACK), day.start) is not None


def _is_begun(clauses: Sequence[Clause], place: int) -> bool:
    clause = clause_at(clauses, place)
    return clause is not None and clause.told and _BEGINS.search(clause.plain) is not None
