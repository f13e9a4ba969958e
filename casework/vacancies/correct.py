"""The company's answer to our receipt: what it corrects, confirms or takes back.

Steps: what stands behind "ikke" or "i stedet for" is the wrong value and is left out; each field is
looked for in sentences that name it or carry its unit; an answer of nothing but yes confirms. What
doubts, asks, or takes a demand away is not sure.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from casework.dates import find_days
from casework.readings import VacancyReading
from casework.vacancies import demand_words, words
from casework.vacancies.hours import FoundHours, find_hours
from casework.vacancies.people import FoundPerson, find_contact
from casework.vacancies.places import FoundPlace, find_place
from casework.vacancies.requirements import find_requirements
from casework.vacancies.sentences import Sentence, Told, told_in
from casework.vacancies.terms import find_permanent, find_working_language
from casework.vacancies.times import FoundDeadline, FoundStart, find_deadline, find_start
from casework.vacancies.titles import number_of_positions
from casework.vocabulary.occupations import find_titles
from casework.workdays import local_date

_FIELDS = (
    "title", "positions", "hours", "deadline", "start", "place", "contact", "must", "nice",
    "working_language", "permanent",
)  # fmt: skip
_LONGEST_TITLE = 60


@dataclass(frozen=True, kw_only=True)
class Correction:
    """What a company changes in a reading. A field that is None (or empty) is not corrected.

    Only a `sure` one may change a vacancy without a person. `because` holds the words by field.
    """

    title: str | None = None
    positions: int | None = None
    hours: str | None = None
    deadline: date | Literal["open"] | None = None
    start: date | Literal["asap"] | None = None
    place: str | None = None
    contact: str | None = None
    must: tuple[str, ...] = ()
    nice: tuple[str, ...] = ()
    working_language: str | None = None
    permanent: bool | None = None
    confirmed: bool = False
    filled: bool = False
    withdrawn: bool = False
    sure: bool = False
    because: dict[str, str] = field(default_factory=dict)

    @property
    def changes(self) -> bool:
        """Whether any field is corrected."""
        return any(getattr(self, name) not in (None, ()) for name in _FIELDS)


@dataclass(frozen=True)
class _Said:
    value: str
    words: str


def read_correction(text: str, sent_at: datetime) -> Correction:
    told = told_in(text)
    plain = "\n".join(sentence.plain for sentence in told.body)
    doubtful = any(_doubts(sentence) for sentence in told.body)
    if filled := _FILLED.search(plain):
        return Correction(filled=True, sure=not doubtful, because={"filled": filled[0]})
    if withdrawn := _WITHDRAWN.search(plain):
        return Correction(withdrawn=True, sure=not doubtful, because={"withdrawn": withdrawn[0]})
    correction = _changes(told.body, local_date(sent_at))
    if correction.changes:
        sure = not (doubtful or _NOT_MUST.search(plain) or _is_ambiguous(told.body, sent_at))
        return replace(correction, sure=sure)
    if _is_yes(told.body):
        return Correction(confirmed=True, sure=True, because={"confirmed": told.body[0].words})
    return Correction()


def apply(reading: VacancyReading, correction: Correction) -> VacancyReading:
    """The reading with the corrected fields; demands are added, never taken away."""
    told = {name: said for name, said in correction.because.items() if name in _FIELDS}
    nice = tuple(dict.fromkeys((*reading.nice, *correction.nice)))
    return VacancyReading(
        title=correction.title or reading.title,
        positions=correction.positions or reading.positions,
        hours=correction.hours or reading.hours,
        deadline=correction.deadline or reading.deadline,
        start=correction.start or reading.start,
        place=correction.place or reading.place,
        contact=correction.contact or reading.contact,
        must=tuple(dict.fromkeys((*reading.must, *correction.must))),
        nice=tuple(one for one in nice if one not in correction.must),
        because=reading.because | told,
        working_language=correction.working_language or reading.working_language,
        permanent=reading.permanent if correction.permanent is None else correction.permanent,
    )


def _changes(body: tuple[Sentence, ...], reference: date) -> Correction:
    right = tuple(_without_wrong(sentence) for sentence in body)
    title, positions, hours = _title(right), _positions(right), _hours(right, body)
    deadline, start = _deadline(right, reference), _start(right, reference)
    place, contact = _place(right), _contact(right)
    language, term = find_working_language(right), find_permanent(right)
    because = {
        name: found.words
        for name, found in (
            ("title", title),
            ("positions", positions),
            ("hours", hours),
            ("deadline", deadline),
            ("start", start),
            ("place", place),
            ("contact", contact),
            ("working_language", language),
            ("permanent", term),
        )
        if found
    }
    # "Det skal være 32 timer" demands nothing of a person.
    demands = find_requirements(tuple(one for one in right if not _names_a_field(one)))
    because |= {"must": "\n".join(demands.must_words)} if demands.must else {}
    because |= {"nice": "\n".join(demands.nice_words)} if demands.nice else {}
    return Correction(
        title=title.value if title else None,
        positions=int(positions.value) if positions else None,
        hours=hours.hours if hours else None,
        deadline=deadline.day if deadline else None,
        start=start.day if start else None,
        place=place.place if place else None,
        contact=contact.contact if contact else None,
        must=demands.must,
        nice=demands.nice,
        working_language=language.code if language else None,
        permanent=term.permanent if term else None,
        because=because,
    )


def _without_wrong(sentence: Sentence) -> Sentence:
    """The sentence without the value that is not right: "30 timer, ikke 37" keeps 30."""
    words_ = _WRONG_VALUE.sub(lambda match: " " * len(match[0]), sentence.words)
    return replace(sentence, words=words_)


def _title(right: tuple[Sentence, ...]) -> _Said | None:
    for sentence in right:
        if match := _IS_TITLED.search(sentence.plain):
            value = _first_words(sentence.words[match.end() :])
            named = match["named"] is not None
            trades = find_titles(value)
            if value and (named or (trades and trades[0].start == 0)):
                return _Said(value, sentence.words)
    return None


def _first_words(text: str) -> str:
    value = re.split(
        r"[,.;:!?()]|\s(?:og|and|men|but|i|in|på|til|med|ikke|not|vi|we|der|som)\s", text
    )[0]
    return " ".join(value.split())[:_LONGEST_TITLE]


def _positions(right: tuple[Sentence, ...]) -> _Said | None:
    if counted := number_of_positions(right):
        return _Said(str(counted[0]), counted[1])
    for sentence in right:
        if match := _HOW_MANY.search(sentence.plain):
            number = words.number_of(match[1])
            return _Said(str(number), sentence.words) if number else None
    return None


def _hours(right: tuple[Sentence, ...], whole: tuple[Sentence, ...]) -> FoundHours | None:
    if found := find_hours(right):
        return found
    for sentence, before in zip(right, whole, strict=True):
        # "37 timer er forkert, det er 30": the unit stood by the wrong value.
        if _HOURS.search(before.plain) and (match := _IS_NUMBER.search(sentence.plain)):
            return find_hours((Sentence(f"{match[1]} timer"),))
    return None


def _deadline(right: tuple[Sentence, ...], reference: date) -> FoundDeadline | None:
    if found := find_deadline(right, reference):
        return found
    for sentence in right:
        if _DEADLINE.search(sentence.plain) and not _START.search(sentence.plain):
            days = find_days(sentence.words, reference)
            if len(days) == 1:
                return FoundDeadline(days[0].day, sentence.words)
    return None


def _start(right: tuple[Sentence, ...], reference: date) -> FoundStart | None:
    named = tuple(
        one for one in right if _START.search(one.plain) or not _DEADLINE.search(one.plain)
    )
    if found := find_start(named, reference):
        return found
    for sentence in named:
        days = find_days(sentence.words, reference)
        if _START.search(sentence.plain) and len(days) == 1:
            return FoundStart(days[0].day, sentence.words)
    return None


def _place(right: tuple[Sentence, ...]) -> FoundPlace | None:
    for sentence in right:
        if match := _IS_PLACED.search(sentence.words):
            return FoundPlace(match[1].strip(" ,."), sentence.words)
    return find_place(tuple(one for one in right if not _CONTACT.search(one.plain)))


def _contact(right: tuple[Sentence, ...]) -> FoundPerson | None:
    named = tuple(sentence for sentence in right if _CONTACT.search(sentence.plain))
    return find_contact(Told(named)) if named else None


def _names_a_field(sentence: Sentence) -> bool:
    plain = sentence.plain
    return any(
        pattern.search(plain)
        for pattern in (_HOURS, _DEADLINE, _START, _CONTACT, _PLACE_WORD, _ANY_HOURS)
    )


def _doubts(sentence: Sentence) -> bool:
    """Whether the sentence asks or is unsure itself."""
    return sentence.words.rstrip().endswith("?") or bool(_UNSURE.search(sentence.plain))


def _is_ambiguous(body: tuple[Sentence, ...], sent_at: datetime) -> bool:
    """Whether a sentence tells more days than it names things that have a day."""
    for sentence in body:
        right = _without_wrong(sentence)
        days = len(find_days(right.words, local_date(sent_at)))
        named = sum(bool(pattern.search(right.plain)) for pattern in (_DEADLINE, _START))
        if days > max(1, named):
            return True
    return False


def _is_yes(body: tuple[Sentence, ...]) -> bool:
    """Whether every clause of the answer is a yes or a thank you, and at least one a yes."""
    clauses = [
        clause.strip(" .!-–:)(")
        for sentence in body
        for clause in re.split(r"[,.!;\n]|\s[-–]\s|\sog\s|\sand\s", sentence.plain)
    ]
    clauses = [_THANKS.sub("", clause).strip() for clause in clauses]
    clauses = [clause for clause in clauses if clause and not _GREETING.fullmatch(clause)]
    return bool(clauses) and all(clause in _CONFIRMED for clause in clauses)


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


_FILLED = re.compile(_word(words.FILLED))
_WITHDRAWN = re.compile(_word(words.WITHDRAWN))
_UNSURE = re.compile(_word(words.UNSURE))
_NOT_MUST = re.compile(_word(demand_words.NOT_MUST))
_CONFIRMED = frozenset(words.parts(words.CONFIRMED))
_THANKS = re.compile(_word(words.THANKS))
_GREETING = re.compile(rf"(?:{words.either(words.GREETINGS)})(?:\s\w+){{0,3}}")
_WRONG_VALUE = re.compile(
    r"(?<!\w)(?:ikke|not|i stedet for|instead of|rather than|og ikke|and not|frem for|var|was)\s[^,;!?()\n]{1,60}?(?=,?\s(?:men|but)\s|[,;!?()]|\.?$)"
    r"|(?<!\w)[^,;.!?\n]{1,60}\s(?:er|is)\s(?:forkert|wrong|incorrect|ikke rigtigt|not right|not correct)(?!\w)",
    re.IGNORECASE,
)
_HOURS = re.compile(r"(?<!\w)(?:time(?:r|tal\w*)|hours?|arbejdstid\w*|ugentlig\w*)(?!\w)")
_ANY_HOURS = re.compile(r"\d\s?(?:timers?|t\b|hours?|hrs?)")
_IS_NUMBER = re.compile(
    r"(?<!\w)(?:er|is|på|be|til|to|være)\s(\d{1,2}(?:[.,]5)?(?:\s?(?:-|til|to)\s?\d{1,2})?)(?![\d./,]\d|\w|\.\s[a-z])"
)
_DEADLINE = re.compile(
    r"(?<!\w)(?:\w*frist\w*|deadline\w*|closing date|ansøg\w*|apply|udløber|senest)(?!\w)"
)
_START = re.compile(
    r"(?<!\w)(?:\w*start\w*|opstart\w*|tiltræd\w*|begynd\w*|begin\w*|første dag|first day)(?!\w)"
)
_CONTACT = re.compile(r"(?<!\w)(?:kontakt\w*|contact\w*|ansvarlig\w*|spørg|call|ring)(?!\w)")
_PLACE_WORD = re.compile(
    r"(?<!\w)(?:\w*sted(?:et)?|place|location|workplace|adressen?|address)(?!\w)"
)
_IS_PLACED = re.compile(
    r"(?:[Aa]rbejdssted(?:et)?|[Ss]ted(?:et)?|[Pp]lace|[Ll]ocation|[Ww]orkplace|[Aa]dressen?|[Aa]ddress)\s(?:er|is|skal være|should be|bliver|will be)\s(?:nu\s|now\s)?(?:i\s|på\s|ved\s|in\s|at\s)?([A-ZÆØÅ][^,;!?()\n.]{1,60})"
)
_numbers = "|".join(sorted(map(re.escape, words.NUMBERS), key=len, reverse=True))
_HOW_MANY = re.compile(
    rf"(?:vi søger|vi skal bruge|vi mangler|der er|we need|we are looking for|there are|antallet er)\s({_numbers}|\d{{1,2}})(?=\s*(?:$|[,.!]|personer|people|mand|stk|styk|af\s|of\s))"
)
_IS_TITLED = re.compile(
    r"(?P<named>(?<!\w)(?:titlen?|title|stillingsbetegnelsen?|jobtitlen?|jobtitel|job title)\s(?:er|is|skal være|hedder|should be)\s)(?:en\s|et\s|an?\s)?"
    r"|(?<!\w)(?:det er|it is|it's|det skal være|it should be|vi søger|we are looking for|we need|stillingen er som|the position is|vi skal bruge)\s(?:en\s|et\s|an?\s)"
)
