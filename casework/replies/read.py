"""A company's reply: what it wants to tell us, with the words that say so, and whether that is sure.

1. the text is split into sentences and clauses; what is asked is a question, not an answer
2. each clause is held against each kind's phrases, in both languages
3. what is negated, conditional, past or about somebody else does not count as told
4. exactly one thing told is a sure reading; two that exclude each other, or a doubt, are not

A wrong sure reading is the worst this module can do; an unsure one costs a caseworker a minute.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import ModuleType

from casework.dates import FoundMoment, find_days, find_moments
from casework.readings import Intent, Reason, ReplyReading, Slot
from casework.replies.words import da, en
from casework.workdays import local_date

MOST_TEXT = 8000
_LANGUAGES: tuple[ModuleType, ...] = (da, en)
_FLAGS = re.IGNORECASE
_MOST_SLOTS = 8


@dataclass(frozen=True)
class _Clause:
    """A clause with the sentence it stands in."""

    words: str
    sentence: str
    asked: bool


@dataclass(frozen=True)
class _Kind:
    """One kind of reply; `negatable` ones are undone by a negation in their clause."""

    intent: Intent
    name: str
    negatable: bool = True


# In the order in which they win where several are told that go together.
KINDS = (
    _Kind(Intent.UNSUBSCRIBE, "UNSUBSCRIBE", negatable=False),
    _Kind(Intent.NO_SHOW, "NO_SHOW", negatable=False),
    _Kind(Intent.CANCELLATION, "CANCELLATION"),
    _Kind(Intent.RESCHEDULE, "RESCHEDULE"),
    _Kind(Intent.HIRED, "HIRED"),
    _Kind(Intent.PENDING, "PENDING", negatable=False),
    _Kind(Intent.REJECTION, "REJECTION", negatable=False),
    _Kind(Intent.FILLED, "FILLED", negatable=False),
    _Kind(Intent.INVITATION, "INVITATION"),
    _Kind(Intent.REDIRECT, "REDIRECT", negatable=False),
    _Kind(Intent.QUALIFIED, "QUALIFIED"),
    _Kind(Intent.OUT_OF_OFFICE, "OUT_OF_OFFICE", negatable=False),
    _Kind(Intent.RECEIPT, "RECEIPT"),
)
# What may be told beside another without contradicting it: the first of a pair is what is meant.
_GOES_WITH = {
    (Intent.INVITATION, Intent.QUALIFIED),
    (Intent.INVITATION, Intent.RECEIPT),
    (Intent.RESCHEDULE, Intent.INVITATION),
    (Intent.RESCHEDULE, Intent.CANCELLATION),
    (Intent.CANCELLATION, Intent.INVITATION),
    (Intent.HIRED, Intent.QUALIFIED),
    (Intent.REJECTION, Intent.QUALIFIED),
    (Intent.REJECTION, Intent.FILLED),
    (Intent.PENDING, Intent.RECEIPT),
    (Intent.NO_SHOW, Intent.INVITATION),
    *((kind.intent, Intent.RECEIPT) for kind in KINDS if kind.intent is not Intent.RECEIPT),
}
_NEEDS_CERTAINTY = {
    Intent.HIRED,
    Intent.REJECTION,
    Intent.INVITATION,
    Intent.QUALIFIED,
    Intent.FILLED,
}


def read_reply(text: str, sent_at: datetime, subject: str = "") -> ReplyReading:
    """The reading of one reply. `sent_at` (aware) is what "i morgen" counts from."""
    del subject  # replies carry our own subject: it says nothing about the answer
    text = _plain(text)[:MOST_TEXT]
    clauses = _clauses(text)
    told = [(kind, clause, *_heard(kind, clause)) for kind in KINDS for clause in clauses]
    heard = [(kind, clause, words, sure) for kind, clause, words, sure in told if words]
    asked = [clause.sentence for clause in clauses if clause.asked]
    if not heard:
        if asked:
            return ReplyReading(
                intent=Intent.QUESTION, because=(asked[0],), sure=_alone(asked, clauses)
            )
        return ReplyReading(intent=Intent.UNCLEAR)
    intent, certain = _meant([(kind.intent, sure) for kind, _, _, sure in heard])
    because = tuple(dict.fromkeys(words for kind, _, words, _ in heard if kind.intent is intent))
    reading = ReplyReading(intent=intent, because=because, sure=certain and not asked)
    return _with_details(reading, text, clauses, sent_at)


def _plain(text: str) -> str:
    return text.replace("\u2019", "'").replace("\xa0", " ").replace("\t", " ")


def _clauses(text: str) -> list[_Clause]:
    found = []
    guarded = re.sub(
        r"\b(d|kl|ca|nr|tlf|pr|mr|mrs|evt|bl|jan|feb|okt|nov|dec)\.\s", r"\1․ ", text, flags=_FLAGS
    )
    guarded = re.sub(r"(\d)\.(?=\s?\d|\s?[a-zæøå])", r"\1․", guarded, flags=_FLAGS)
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", guarded):
        whole = sentence.replace("․", ".").strip()
        if not whole:
            continue
        asked = whole.endswith("?")
        for clause in re.split(
            r"[,;:–]\s|\s-\s|\b(?:men|but|however|although)\b", whole, flags=_FLAGS
        ):
            found += [_Clause(clause.strip(), whole, asked)] if clause.strip() else []
    return found


def _heard(kind: _Kind, clause: _Clause) -> tuple[str, bool]:
    """The words of this kind in the clause ("" where there are none), and whether they are certain."""
    if clause.asked and kind.intent is not Intent.INVITATION:
        return "", False
    for language in _LANGUAGES:
        for pattern in getattr(language, kind.name):
            # A reason or a time often stands in the clause behind: the sentence is looked at too.
            found = re.search(pattern, clause.words, _FLAGS)
            if found is None:
                continue
            if kind.negatable and re.search(language.NEGATION, clause.words, _FLAGS):
                return "", False
            return clause.words, not _doubtful(kind, clause, language)
    return "", False


def _doubtful(kind: _Kind, clause: _Clause, language: ModuleType) -> bool:
    if kind.intent not in _NEEDS_CERTAINTY:
        return False
    if re.search(language.CONDITION, clause.sentence, _FLAGS):
        return True
    other = re.search(language.ELSEWHERE, clause.sentence, _FLAGS) is not None
    return other and kind.intent is Intent.HIRED


def _meant(heard: list[tuple[Intent, bool]]) -> tuple[Intent, bool]:
    """The one thing that is meant; not certain where two things exclude each other."""
    intents = list(dict.fromkeys(intent for intent, _ in heard))
    for intent in intents:
        others = [other for other in intents if other is not intent]
        if all((intent, other) in _GOES_WITH for other in others):
            return intent, all(sure for one, sure in heard if one is intent)
    return intents[0], False


def _alone(asked: list[str], clauses: list[_Clause]) -> bool:
    return len(asked) >= len(clauses) - 2


# --- details --------------------------------------------------------------------------------------

_PLACE = re.compile(
    r"\b(?:på adressen|adressen er|sted:|mødested:|hos os på|i vores [\wæøå]+ på|ude på|inde på|at our office (?:at|in)|"
    r"the address is|place:|address:)\s*:?\s*(?P<place>[^\n.;]{3,120})",
    _FLAGS,
)
_LINK = re.compile(
    r"https?://(?:teams\.microsoft|zoom|meet\.google)[^\s<>]{3,300}|\b(?:teams|zoom)\b", _FLAGS
)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")


def _with_details(
    reading: ReplyReading, text: str, clauses: list[_Clause], sent_at: datetime
) -> ReplyReading:
    match reading.intent:
        case Intent.INVITATION | Intent.RESCHEDULE:
            return _with_slots(reading, text, sent_at)
        case Intent.HIRED:
            return replace(reading, begins=_begins(clauses, sent_at))
        case Intent.REJECTION:
            return replace(reading, reason=_reason(reading.because, clauses))
        case Intent.REDIRECT:
            found = _MAIL.search(text)
            return replace(reading, contact=found[0] if found else None, sure=False)
        case _:
            return reading


def _with_slots(reading: ReplyReading, text: str, sent_at: datetime) -> ReplyReading:
    """Times ahead; one that is over or whose weekday does not fit its date makes it unsure."""
    moments = find_moments(text, sent_at)
    if reading.intent is Intent.RESCHEDULE and len(moments) > 1:
        moments = _after_to(moments, text)
    ahead = [one for one in moments if one.start > sent_at][:_MOST_SLOTS]
    disagree = any(one.disagrees for one in moments)
    slots = tuple(dict.fromkeys(Slot(one.start, one.end) for one in ahead))
    days = [day for day in find_days(text, local_date(sent_at)) if day.disagrees]
    place = _place(text)
    sure = reading.sure and bool(slots) and not disagree and not days and len(ahead) == len(moments)
    return replace(
        reading,
        slots=slots,
        place=place,
        sure=sure,
        because=(*reading.because, *(one.words for one in ahead)),
    )


def _after_to(moments: list[FoundMoment], text: str) -> list[FoundMoment]:
    """ "from Tuesday to Thursday at 10": the new time is the one behind the "to"."""
    behind = [
        one
        for one in moments
        if re.search(r"\b(til|to)\s*$", text[: one.at].rstrip() + " ", _FLAGS)
    ]
    return behind or moments


def _place(text: str) -> str | None:
    found = _PLACE.search(text)
    if found:
        return found["place"].strip(" ,")
    link = _LINK.search(text)
    return link[0] if link else None


def _begins(clauses: Iterable[_Clause], sent_at: datetime) -> date | None:
    """The first day of work: a day in a clause that speaks of beginning, else the only day there is."""
    reference = local_date(sent_at) - timedelta(days=14)
    for clause in clauses:
        if re.search(
            r"\b(start\w*|begynd\w*|begin\w*|fra|from|pr\.?|tiltræd\w*|første (arbejds)?dag)\b",
            clause.words,
            _FLAGS,
        ):
            days = find_days(clause.words, reference)
            if len(days) == 1 and days[0].first == days[0].last and not days[0].disagrees:
                return days[0].first
    return None


def _reason(because: tuple[str, ...], clauses: list[_Clause]) -> Reason | None:
    """The reason in the words that decided, or else in a clause that says because."""
    said = [*because]
    why = r"\b(fordi|da|mangler|grund\w*|because|since|lacks?|missing|idet|pga|nok|enough)\b"
    said += [clause.words for clause in clauses if re.search(why, clause.words, _FLAGS)]
    said += [clause.sentence for clause in clauses if clause.words in because]
    for words in said:
        for language in _LANGUAGES:
            for name, pattern in language.REASONS.items():
                if re.search(pattern, words, _FLAGS):
                    return Reason(name)
    return None
