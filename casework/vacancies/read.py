"""Reads vacancies out of what a company mailed in its own words.

Steps: sentences, the greeting apart; everybody who is wanted; one vacancy or several; for each its
own sentences and the ones they share; field by field, each with the words it was read from.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from itertools import pairwise

from casework.readings import VacancyReading
from casework.vacancies import words
from casework.vacancies.apart import told_apart
from casework.vacancies.changed import holds_instead, says_changed
from casework.vacancies.day_cues import Cue
from casework.vacancies.hours import FoundHours, find_hours
from casework.vacancies.people import (
    FoundPerson,
    asks_for_writer,
    find_contact,
    find_named,
    find_signer,
)
from casework.vacancies.phrases import NUMBERS, Said, Wanted
from casework.vacancies.places import FoundPlace, find_place
from casework.vacancies.requirements import find_requirements
from casework.vacancies.sentences import Sentence, Told, Under, folded, told_in
from casework.vacancies.settled import Thought, settled_deadline, settled_start
from casework.vacancies.terms import (
    FoundLanguage,
    FoundTerm,
    find_end,
    find_permanent,
    find_working_language,
)
from casework.vacancies.times import FoundDeadline, FoundStart, find_deadline, find_start
from casework.vacancies.titles import (
    asks_for_somebody,
    best,
    is_one,
    number_of_positions,
    seeks_below,
    untold,
    wanted_in,
)
from casework.vocabulary.occupations import find_titles, is_job_title
from casework.workdays import local_date

_MOST_VACANCIES = 12
_TOLD = (Said.LABEL, Said.SOUGHT, Said.POST, Said.LINE)
_DEMANDED = (Under.MUST, Under.NICE)
_LONG_WORD = 5  # letters of a word that names a title
_COMPOUND = 13
_TOKEN = re.compile(r"[^\W\d_]+")
_FEWEST_FACTS = 2


@dataclass(frozen=True)
class _Vacancy:
    """One wanted title with the sentences that are its own, and those all vacancies share."""

    wanted: Wanted | None
    own: tuple[Sentence, ...]
    shared: tuple[Sentence, ...]
    grouped: tuple[Sentence, ...] = ()  # of the shared ones, those that name this one and others


def read_vacancies(text: str, sent_at: datetime, subject: str = "") -> list[VacancyReading]:
    """The vacancies in a mail, in its order; empty where it is clearly none."""
    told = told_in(text)
    wanted = wanted_in(told.body, subject) or untold(told.body, subject)
    if _is_something_else(text, subject):
        return []
    reference = local_date(sent_at)
    contact, signer = find_contact(told), find_signer(told)
    readings: list[VacancyReading] = []
    shared: dict[tuple[int, ...], _Shared] = {}
    for vacancy in _vacancies(told, wanted)[:_MOST_VACANCIES]:
        same = tuple(map(id, vacancy.shared))
        others = shared.setdefault(same, _Shared(vacancy.shared, reference))
        reading = _reading(vacancy, reference, subject, (contact, signer), others)
        reading = _same_deadline(reading, vacancy.own, readings)
        readings.append(_beside_the_last(reading, vacancy.own, readings))
    readings = _same_place(readings, told.farewell)
    if not _is_vacancy(told, subject, wanted, readings):
        return []
    return readings


def read_vacancy(text: str, sent_at: datetime, subject: str = "") -> VacancyReading:
    """The first vacancy in a mail, or an empty reading."""
    readings = read_vacancies(text, sent_at, subject)
    return readings[0] if readings else VacancyReading()


def _is_something_else(text: str, subject: str) -> bool:
    return bool(_NOT_A_VACANCY.search(folded(f"{subject}\n{text[:4000]}")))


def _is_vacancy(
    told: Told, subject: str, wanted: list[Wanted], readings: list[VacancyReading]
) -> bool:
    """Whether somebody is wanted, or the text has the facts that only vacancies have."""
    about_post = _POST.search(folded(subject)) or any(_POST.search(one.plain) for one in told.body)
    facts = max((_facts(reading) for reading in readings), default=0)
    times = any(reading.hours or reading.start for reading in readings)
    if any(one.said in _TOLD for one in wanted):
        return True
    if wanted and all(one.said is Said.GUESSED for one in wanted):
        return times and bool(about_post or facts >= _FEWEST_FACTS)
    if wanted and all(one.said is Said.MENTIONED for one in wanted):
        return times or facts >= _FEWEST_FACTS
    if wanted:
        return bool(facts or about_post)
    seeks = any(asks_for_somebody(one) for one in told.body)
    return bool((about_post and facts >= _FEWEST_FACTS) or (seeks and times))


def _facts(reading: VacancyReading) -> int:
    return sum(
        bool(value)
        for value in (reading.hours, reading.deadline, reading.start, reading.must or reading.nice)
    )


def _same_deadline(
    reading: VacancyReading, own: tuple[Sentence, ...], before: list[VacancyReading]
) -> VacancyReading:
    """ "Samme frist": the one of the vacancy told before it."""
    if reading.deadline is not None or not before or before[-1].deadline is None:
        return reading
    said = next((one.words for one in own if _SAME_DEADLINE.search(one.plain)), None)
    if said is None:
        return reading
    because = reading.because | {"deadline": said}
    return replace(reading, deadline=before[-1].deadline, because=because)


def _beside_the_last(
    reading: VacancyReading, own: tuple[Sentence, ...], before: list[VacancyReading]
) -> VacancyReading:
    """ "Samme sted", "same address": where the vacancy told before it is."""
    if not before or before[-1].place is None:
        return reading
    said = next((one.words for one in own if _SAME_PLACE.search(one.plain)), None)
    if said is None:
        return reading
    return replace(reading, place=before[-1].place, because=reading.because | {"place": said})


def _same_place(
    readings: list[VacancyReading], farewell: tuple[Sentence, ...]
) -> list[VacancyReading]:
    """Where only one place is told, all vacancies of the mail are there; or below the signature."""
    told = {one.place: one.because["place"] for one in readings if one.place}
    if not told and (below := find_place((), farewell=farewell)):
        told = {below.place: below.words}
    if len(told) != 1:
        return readings
    place, said = next(iter(told.items()))
    return [
        one if one.place else replace(one, place=place, because=one.because | {"place": said})
        for one in readings
    ]


def _vacancies(told: Told, wanted: list[Wanted]) -> list[_Vacancy]:
    several = _distinct(wanted, told.body)
    if len(several) > 1:
        parts = _parts(told.body, several)
        # A title in a list that nothing more is told of is a word in passing.
        asked = _asked_for_above(told.body, several)
        told_of = [
            one
            for one, part in zip(several, parts, strict=True)
            if one.sentence in asked or _tells(one, part)
        ]
        if len(told_of) > 1:
            return parts if told_of == several else _parts(told.body, told_of)
    one = _counted_in(_with_number(best(wanted), wanted), told.body)
    return [_Vacancy(one, told.body, ())]


def _tells(one: Wanted, part: _Vacancy) -> bool:
    """Whether anything of a post is told beside the title of a line."""
    return one.said is not Said.LINE or any(
        sentence.under in _DEMANDED or _FACT.search(sentence.plain) for sentence in part.own
    )


def _asked_for_above(body: tuple[Sentence, ...], several: list[Wanted]) -> set[int]:
    """The lines of a list below "Tømrer Holm søger" or "Hi, we need": each of them is wanted."""
    lines = {
        one.sentence
        for one in several
        if one.said is Said.LINE and not one.words.startswith(":", one.end)  # "Formand: Bo Friis"
    }
    asked: set[int] = set()
    for index in sorted(lines):
        above = body[index - 1] if index else None
        if index - 1 in asked or (above and not above.bullet and seeks_below(above)):
            asked.add(index)
    return asked


def _with_number(one: Wanted | None, wanted: list[Wanted]) -> Wanted | None:
    """The title with the number that another mention of it tells."""
    if one is None or one.number is not None:
        return one
    same = (other for other in wanted if other.trades & one.trades or other.is_generic)
    told = [
        (other.number, other.title)
        for other in same
        if not _WE_ARE.search(folded(other.words[: max(other.start, 0)]))
    ]
    number = next((count for count, _ in told if count), None)
    if number is None and any(title.split()[0].lower() in _ONE_OF for _, title in told):
        number = 1  # "en til kassen"
    return replace(one, number=number)


def _counted_in(one: Wanted | None, body: tuple[Sentence, ...]) -> Wanted | None:
    """ "Shop assistants wanted", and below it "Three shop assistants for our shop"."""
    if one is None or one.number is not None or is_one(one.title):
        return one
    title = folded(one.title)
    for sentence in body:
        if title in sentence.plain and (counted := _COUNT_FIRST.match(sentence.plain)):
            number = words.number_of(counted[1])
            if sentence.plain.startswith(title, counted.end()):
                return replace(one, number=number)
    return one


def _distinct(wanted: list[Wanted], body: tuple[Sentence, ...]) -> list[Wanted]:
    """The different vacancies of one mail: other trades, or lines of a list."""
    several: list[Wanted] = []
    for one in wanted:
        if one.said not in _TOLD or one.sentence < 0:
            continue
        at = next(
            (
                index
                for index, other in enumerate(several)
                if _same(one, other) and not _told_apart_by_rows(one, other, body)
            ),
            None,
        )
        if at is not None:
            if several[at].number is None and folded(several[at].title) == folded(one.title):
                several[at] = replace(several[at], number=one.number)
            continue
        if (
            one.trades
            or one.said in (Said.LABEL, Said.LINE)
            or one.bullet
            or one.another
            or (body[one.sentence].bullet and body[one.sentence].opens and is_job_title(one.title))
            or (one.number is not None and not one.is_generic and is_job_title(one.title))
            or (one.said is Said.SOUGHT and (one.number or 1) > 1 and _ARE_PEOPLE.search(one.title))
            or any(one.sentence == other.sentence for other in several)
        ):
            several.append(one)
    return several


def _same(one: Wanted, other: Wanted) -> bool:
    if one.said is other.said is Said.LABEL and _are_rows(one, other):
        return False
    if one.said is other.said is Said.LINE and one.sentence != other.sentence:
        if folded(one.title) == folded(other.title) and not (
            _DIGIT.search(one.words) and _DIGIT.search(other.words)
        ):
            return not (one.bullet and other.bullet)  # a headline, and the title again below it
        return folded(one.words) == folded(other.words)
    if folded(one.title) == folded(other.title):
        return not (one.bullet and other.bullet)
    if one.sentence == other.sentence and one.start != other.start:
        return _are_names_of_one(one, other)
    if _is_learner(one) != _is_learner(other):
        return False
    if one.another and (one.said is Said.POST or (one.number and not one.is_generic)):
        return False  # "den anden er som tandplejer", "det andet er to gartnerhjælpere"
    return bool(one.trades & other.trades) and not (one.bullet and other.bullet)


def _are_names_of_one(one: Wanted, other: Wanted) -> bool:
    """ "Søger mekaniker, autotekniker, hvad man nu kalder det": of a trade, no number, no "and"."""
    between = folded(one.words[min(one.end, other.end) : max(one.start, other.start)])
    return (
        bool(one.trades & other.trades)
        and one.number is other.number is None
        and is_one(one.title)
        and is_one(other.title)
        and _is_learner(one) == _is_learner(other)
        and bool(between)
        and not _AND.search(between)
    )


def _are_rows(one: Wanted, other: Wanted) -> bool:
    """ "Stilling: Receptionist" and "Stilling: Natportier", of a trade: two rows of a table."""
    label = one.words[: one.start]
    return label == other.words[: other.start] and folded(one.title) != folded(other.title)


def _told_apart_by_rows(one: Wanted, other: Wanted, body: tuple[Sentence, ...]) -> bool:
    """The same title in two rows of a table, with another place or other hours in each."""
    if not one.said is other.said is Said.LABEL or folded(one.words) != folded(other.words):
        return False
    here, there = (_fields_below(body, row.sentence) for row in (one, other))
    return here.keys() == there.keys() and any(here[label] != there[label] for label in here)


def _fields_below(body: tuple[Sentence, ...], title: int) -> dict[str, str]:
    """Where and how long one works, of the labels in the paragraph of a title."""
    fields = {}
    for sentence in body[title + 1 :]:
        if sentence.paragraph != body[title].paragraph:
            break
        if field := _PLACE_OR_HOURS.match(sentence.plain):
            fields[field[1]] = sentence.plain[field.end() :]
    return fields


def _is_learner(one: Wanted) -> bool:
    """ "Murerlærling": a post of its own beside the "murersvend"."""
    return bool(_LEARNER.search(folded(one.title)))


def _parts(body: tuple[Sentence, ...], several: list[Wanted]) -> list[_Vacancy]:
    names = [_own_stems(one, several) for one in several]
    named: list[set[int]] = []
    # Each title opens a paragraph of its own: what stands there is of it, whatever else it names.
    sections = len({body[one.sentence].paragraph for one in several}) == len(several) and all(
        body[one.sentence].bullet or body[one.sentence].opens or one.said in (Said.LINE, Said.LABEL)
        for one in several
    )
    for number, sentence in enumerate(body):
        told = _named(sentence, several, names) or _pointed_at(sentence, number, several)
        if told and _is_field_below(body, number, several):
            told = set()
        if told and sections and _stands_below(body, number, several):
            told = set()
        if told and _is_before_all(told, number, several) and _stands_below(body, number, several):
            # "At our office", before an office assistant is told of: no name of that one.
            told = told if find_titles(sentence.words) else set()
        # "Elektriker: fast. Svendebrev. Ring til Bo": a line that begins with its title and a colon.
        if not told and number and not sentence.opens and _is_remark(body, number, named):
            told = named[-1]
        elif not told and _goes_on(body, number, named, several, names):
            told = named[number - 1]
        named.append(told)
    titled = {one.sentence for one in several}
    apart = [
        None if number in titled else told_apart(sentence.words, several, names)
        for number, sentence in enumerate(body)
    ]
    return [_part(body, several, named, apart, index) for index in range(len(several))]


def _part(
    body: tuple[Sentence, ...],
    several: list[Wanted],
    named_in: list[set[int]],
    apart: list[dict[int, str] | None],
    index: int,
) -> _Vacancy:
    """The sentences of one vacancy among several.

    From its title to the next one; before the first title everything is shared, and so is, after the
    last, what stands in a paragraph of its own. What names the trade of one is that one's.
    """
    own: list[Sentence] = []
    shared: list[Sentence] = []
    grouped: list[Sentence] = []
    last = body[several[-1].sentence]
    one_line_each = several[-1].sentence - several[0].sentence == len(several) - 1
    listed = body[several[0].sentence : several[-1].sentence + 1]
    list_only = all(sentence.bullet for sentence in listed)
    last_paragraph = last.paragraph + _paragraphs_each(body, several) - 1
    for number, sentence in enumerate(body):
        named = named_in[number]
        fragment = _fragment(sentence, number, several, index)
        each = apart[number]
        if fragment is not None:
            own.append(fragment)
        elif each is not None:
            if told := each.get(index):
                own.append(replace(sentence, words=told))
        elif any(one.sentence == number for one in several) or (named and index not in named):
            continue
        elif named == {index}:
            own.append(sentence)
        elif (named and number > several[-1].sentence) or (
            number < several[0].sentence
            or _FOR_BOTH.match(sentence.plain)
            or (
                number > several[-1].sentence
                and (
                    not last.paragraph <= sentence.paragraph <= last_paragraph
                    or ((one_line_each or list_only) and not sentence.bullet)
                )
            )
        ):
            shared.append(sentence)
            if named and number > several[-1].sentence:
                grouped.append(sentence)
        elif several[index].sentence < number < _next(several, index, len(body)):
            own.append(sentence)
    return _Vacancy(several[index], tuple(own), tuple(shared), tuple(grouped))


def _paragraphs_each(body: tuple[Sentence, ...], several: list[Wanted]) -> int:
    """How many paragraphs a vacancy takes up where titles stand above theirs: what the last one has too."""
    last = several[-1].sentence
    alone = len(body) > last + 1 and body[last + 1].paragraph > body[last].paragraph
    if any(one.said not in (Said.LINE, Said.LABEL) for one in several):
        return 2 if alone and several[-1].said in (Said.LINE, Said.LABEL) else 1
    at = [body[one.sentence].paragraph for one in several]
    return max(1, min(below - above for above, below in pairwise(at)))


def _next(several: list[Wanted], index: int, end: int) -> int:
    """Where the next title stands."""
    later = [one.sentence for one in several if one.sentence > several[index].sentence]
    return min(later, default=end)


def _fragment(
    sentence: Sentence, number: int, several: list[Wanted], index: int
) -> Sentence | None:
    """The stretch of a sentence that is about this title; None where the title is not in it."""
    here = [one for one in several if one.sentence == number]
    one = several[index]
    if one not in here:
        return None
    later = [other.start for other in here if other.start > one.start]
    start = 0 if one is here[0] else one.start
    return replace(sentence, words=sentence.words[start : min(later, default=len(sentence.words))])


def _is_field_below(body: tuple[Sentence, ...], number: int, several: list[Wanted]) -> bool:
    """ "Contact: Spa Manager Noor Haddad" in the paragraph of a title is of that title."""
    sentence = body[number]
    above = [one for one in several if 0 <= one.sentence < number]
    return bool(
        above
        and above[-1].said is Said.LINE
        and sentence.opens
        and sentence.paragraph == body[above[-1].sentence].paragraph
        and _OWN_FIELD.match(sentence.plain)
    )


def _is_before_all(told: set[int], number: int, several: list[Wanted]) -> bool:
    """Whether the titles of those that a sentence seems to name all come after it."""
    return all(several[index].sentence > number for index in told)


def _stands_below(body: tuple[Sentence, ...], number: int, several: list[Wanted]) -> bool:
    """Whether a sentence stands in the paragraph of a title, below it."""
    return any(
        one.sentence < number and body[one.sentence].paragraph == body[number].paragraph
        for one in several
    )


def _named(sentence: Sentence, several: list[Wanted], names: list[tuple[str, ...]]) -> set[int]:
    """The vacancies that the sentence names: by their trade, or by a word of their title."""
    if _FOR_ALL.search(sentence.plain):
        return set()
    trades = {found.code for found in find_titles(sentence.words) if found.code}
    tokens = _TOKEN.findall(sentence.plain)
    whole = {index for index, one in enumerate(several) if _is_named_whole(one.title, tokens)}
    if len(whole) == 1:
        return whole
    if remark := _REMARK.match(sentence.plain):
        # "Opvask: Rasmus Højen": the beginning of a title is enough in front of a colon.
        field = remark[0].rstrip(": ")
        begins = {index for index, one in enumerate(several) if folded(one.title).startswith(field)}
        if len(field) >= _LONG_WORD and len(begins) == 1:
            return begins
    return {
        index
        for index, one in enumerate(several)
        if trades & one.trades
        or (
            any(stem in sentence.plain for stem in names[index])
            and any(token.startswith(names[index]) for token in tokens)
        )
    }


def _is_named_whole(title: str, tokens: list[str]) -> bool:
    """ "Maleren" is the painter, and not the painter's apprentice."""
    last = folded(title).split()[-1]
    return any(token.startswith(last) and token[len(last) :] in _THE for token in tokens)


def _pointed_at(sentence: Sentence, number: int, several: list[Wanted]) -> set[int]:
    """ "Den sidste ...", "de to andre ...": the vacancies by the order in which they were told."""
    pointed = _POINTED_AT.match(sentence.plain)
    numbered = _BY_NUMBER.match(sentence.plain)
    first = _FIRST_ONES.search(sentence.plain)
    if first and several[-1].sentence < number and words.NUMBERS[first[1]] < len(several):
        return set(range(words.NUMBERS[first[1]]))
    if numbered and int(numbered[1]) <= len(several) and several[-1].sentence < number:
        return {int(numbered[1]) - 1}
    before = [index for index, one in enumerate(several) if one.sentence < number]
    if not pointed or any(one.sentence == number for one in several):
        return set()
    if pointed["others"]:
        return set(before[:-1]) if len(before) == len(several) else set()
    if pointed["last"]:
        return {len(several) - 1} if len(before) == len(several) else set()
    return {0 if pointed["first"] else 1}


def _goes_on(
    body: tuple[Sentence, ...],
    number: int,
    named: list[set[int]],
    several: list[Wanted],
    names: list[tuple[str, ...]],
) -> bool:
    """Whether a sentence goes on about the vacancy that its paragraph began with, and it alone."""
    sentence = body[number]
    if sentence.opens or not number or several[-1].sentence >= number:
        return False
    if not 0 < len(named[number - 1]) < len(several) or _FOR_ALL.search(sentence.plain):
        return False
    first = next(at for at in range(number - 1, -1, -1) if body[at].opens or not at)
    if first <= several[-1].sentence or named[first] != named[number - 1]:
        return False
    rest = itertools.takewhile(lambda one: not one.opens, body[number:])
    return all(_named(one, several, names) <= named[first] for one in rest)


def _is_remark(body: tuple[Sentence, ...], number: int, named: list[set[int]]) -> bool:
    """Whether the line of this sentence is a remark on one vacancy."""
    line = next(at for at in range(number - 1, -1, -1) if body[at].opens or not at)
    return len(named[line]) == 1 and bool(_REMARK.match(body[line].plain))


def _own_stems(one: Wanted, several: list[Wanted]) -> tuple[str, ...]:
    """ "vinduespudseren kører ud fra Randers"; no word that another title has too."""
    title = folded(one.title)
    others = {
        word for other in several if folded(other.title) != title for word in _stems(other.title)
    }
    return tuple(_stems(one.title) - others)


def _stems(title: str) -> set[str]:
    """The longer words of a title, and of a compound both ends: "morgenmads|vært"."""
    found = {word for word in _TOKEN.findall(folded(title)) if len(word) >= _LONG_WORD}
    ends = (_LAST_HALF.search(word) for word in found)
    found |= {end[1] for end in ends if end}
    fields = {_HEAD.sub("", word) for word in found} - {""}
    fields |= {_WHO_DOES.sub("", word) for word in found}  # "opvasken" of the "opvaskere"
    fields = {word for word in fields if len(word) >= _LONG_WORD}
    return found | fields | {word[: len(word) - 5] for word in found if len(word) >= _COMPOUND}


@dataclass(frozen=True)
class _Shared:
    """What stands in the sentences that vacancies share: looked for once, and only where one lacks it."""

    sentences: tuple[Sentence, ...]
    reference: date

    @cached_property
    def thought(self) -> Thought:
        return Thought(self.sentences, self.reference, shared=True)

    @cached_property
    def hours(self) -> FoundHours | None:
        return find_hours(self.sentences)

    @cached_property
    def deadline(self) -> FoundDeadline | None:
        return find_deadline(self.sentences, self.reference, shared=True)

    @cached_property
    def changes(self) -> tuple[Sentence, ...]:
        """The sentences that move or correct a deadline."""
        instead = holds_instead(self.sentences, self.reference, Cue.DEADLINE)
        return (*says_changed(self.sentences), *((instead[1],) if instead else ()))

    def deadline_for(self, own: tuple[Sentence, ...]) -> FoundDeadline | None:
        """What a vacancy says itself, unless all were moved; none where one was and nobody says which."""
        found = find_deadline(own, self.reference)
        if not self.changes or found is None:
            return found or self.deadline
        if all(_FOR_ALL.search(one.plain) or _DEADLINES.search(one.plain) for one in self.changes):
            return self.deadline
        return found if any(one.words == found.words for one in says_changed(own)) else None

    @cached_property
    def start(self) -> FoundStart | None:
        return find_start(self.sentences, self.reference)

    @cached_property
    def place(self) -> FoundPlace | None:
        return find_place(self.sentences)

    @cached_property
    def term(self) -> FoundTerm | None:
        return find_permanent(self.sentences)

    @cached_property
    def language(self) -> FoundLanguage | None:
        return find_working_language(self.sentences)


def _reading(
    vacancy: _Vacancy,
    reference: date,
    subject: str,
    people: tuple[FoundPerson | None, FoundPerson | None],
    others: _Shared,
) -> VacancyReading:
    """The reading of one vacancy; `people` are whom to ask about the mail, and who wrote it."""
    contact, signer = people
    own, shared, wanted = vacancy.own, vacancy.shared, vacancy.wanted
    because: dict[str, str] = {}
    hours = find_hours(own) or others.hours
    thought = Thought(own, reference)
    deadline = settled_deadline(others.deadline_for(own), thought, others.thought)
    start = settled_start(find_start(own, reference) or others.start, thought, others.thought)
    place = (shared and (find_place(own) or others.place)) or find_place(own, subject)
    contact = find_named(own) or (signer if asks_for_writer(own) else None) or contact
    term = find_permanent(own) or others.term or find_end(own, reference)
    language = find_working_language(own) or others.language
    demands = find_requirements(
        (*own, *_of_all(shared, vacancy.grouped)),
        wanted.title if wanted else "",
    )
    counted = number_of_positions(own)
    number = wanted.number if wanted else None
    if wanted and number is None and is_one(wanted.title):
        number = 1
    if counted and (number is None or number == 1):
        number = counted[0]
    if wanted:
        because["title"] = wanted.words
    if number:
        because["positions"] = counted[1] if counted and number == counted[0] else because["title"]
    for field, found in (
        ("hours", hours),
        ("deadline", deadline),
        ("start", start),
        ("place", place),
        ("contact", contact),
        ("working_language", language),
        ("permanent", term),
    ):
        if found:
            because[field] = found.words
    if demands.must:
        because["must"] = "\n".join(demands.must_words)
    if demands.nice:
        because["nice"] = "\n".join(demands.nice_words)
    return VacancyReading(
        title=_without_town(wanted.title, place.place if place else None) if wanted else None,
        positions=number,
        hours=hours.hours if hours else None,
        deadline=deadline.day if deadline else None,
        start=start.day if start else None,
        place=place.place if place else None,
        contact=contact.contact if contact else None,
        must=demands.must,
        nice=demands.nice,
        because=because,
        working_language=language.code if language else None,
        permanent=term.permanent if term else None,
    )


def _without_town(title: str, place: str | None) -> str:
    """ "lærling i Auning", where Auning is the place that was found."""
    return title.removesuffix(f" i {place}").removesuffix(f" in {place}") if place else title


def _of_all(shared: tuple[Sentence, ...], grouped: tuple[Sentence, ...]) -> Iterator[Sentence]:
    """The sentences told of all vacancies, what goes on behind them in their lines, and those of some."""
    told = False
    for sentence in shared:
        of_all = bool(_FOR_ALL.search(sentence.plain)) or sentence in grouped
        told = of_all or (told and not sentence.opens)
        if told:
            yield sentence


# "4 rengøringsfolk", "5 workers for netting"
_ARE_PEOPLE = re.compile(
    r"(?<=\w)folk\b|(?<=\w)(?:hjælpere|medarbejdere|hænder)\b|\b(?:workers|helpers|hands|people|folk|personer|mand|medarbejdere) (?:for|to|til|in|i|on|på) \w|\w (?:workers|helpers|hands)$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_AND = re.compile(r"(?<!\w)(?:og|and|samt|plus)(?!\w)|[+&]")
_LEARNER = re.compile(r"(?:lærling|lærlinge|elev|elever|apprentice|apprentices|trainee|trainees)\b")
# "Vi er ti kolleger, og nu skal vi bruge en mere"
_WE_ARE = re.compile(r"(?:er vi|vi er|we are|we're|vi har|we have) \S+ (?:\S+ )?$")
_COUNT_FIRST = re.compile(rf"({NUMBERS}|\d{{1,2}})\s")
_ONE_OF = ("en", "én", "one", "someone", "somebody")
_NOT_A_VACANCY = re.compile(rf"(?<!\w)(?:{words.either(words.NOT_A_VACANCY)})(?!\w)")
_POST = re.compile(
    r"(?<!\w)(?:ledig\w*\s(?:stilling|job|plads)\w*|stillingsopslag\w*|jobopslag\w*|stilling(?:en|er)?|vacanc(?:y|ies)|job opening|open position|jobannonce|ansøgningsfrist\w*|position)(?!\w)"
)
_FACT = re.compile(
    r"(?:timer|timetal|arbejdstid|hours)[^:.]{0,12}:\s?\d|\d\s?(?:timer|t\b|hours|h\b|kr)|fuld\s?tid|deltid|full[- ]time|part[- ]time|start|begynd|tiltræd|svendebrev|kørekort|erfaring|ansøg|apply|løbende|snarest|krav|skal|must|need|frist|fast|vikar|deadline|\bfra\b|\bfrom\b|\bdu (?:er|har|kan|skal|får|står)\b|\byou (?:are|have|can|will|know|like)\b|you'll|uddannet|udlært|faglært|fortrolig"
)
_FOR_BOTH = re.compile(
    r"(?:for )?(?:begge|fælles|both|alle (?:\w+ )?(?:stillinger|ordrer|job))(?!\w)"
)
_POINTED_AT = re.compile(
    r"(?:og |men |and |but )?(?:(?P<first>den første|det første|(?:den )?førstnævnte|the first|the former)|(?P<last>den sidste|det sidste|(?:den )?sidstnævnte|the last|the latter)"
    r"|(?P<second>den anden|det andet|the second)|(?P<others>de (?:to |tre |fire )?(?:andre|øvrige)|the (?:two |three )?others?))(?:\s(?!dag|uge|frist|day|week|deadline))"
)
_THE = frozenset({"en", "et", "n", "ne", "erne", "ene", "ens", "ets", "nes"})
_FIRST_ONES = re.compile(
    r"(?<!\w)(?:de|the)(?= (?:to|tre|fire|two|three|four) (?:første|first)| (?:første|first) (?:to|tre|fire|two|three|four))(?: første| first)? (to|tre|fire|two|three|four)(?!\w)"
)
_BY_NUMBER = re.compile(r"(?:til|for|ad|nr\.?|nummer|stilling|no\.?|position|job)\s([1-9])\s?[:)]")
# "pakkeri|medarbejder", "rengøring|s|assistent": what the post is in.
_HEAD = re.compile(
    r"s?(?:medarbejder|assistent|medhjælper|hjælper|afløser|vikar|personale|lærling|elev|operatør|leder).*"
)
_WHO_DOES = re.compile(r"(?<=\w{5})ere?s?$")
# The half of a title that it may be spoken of by: "svendens", "lærlingen", "damen".
_LAST_HALF = re.compile(
    r"\w{3}(svend|lærling|elev|vikar|dame|montør|kusk|portier|hjælper|fører|passer|vært)\w{0,3}$"
)
_SAME_DEADLINE = re.compile(
    r"(?<!\w)(?:samme (?:ansøgnings)?(?:frist|deadline)|(?:ansøgnings)?(?:frist|deadline)\w*:? (?:som|samme|den samme|er den samme)|(?:the )?same (?:deadline|closing date)|deadline as above)(?!\w)"
)
_SAME_PLACE = re.compile(
    r"(?<!\w)(?:samme (?:sted|adresse|arbejdssted)|same (?:place|address|site|location|workplace)|også samme sted)(?!\w)"
)
_OWN_FIELD = re.compile(
    r"(?:kontakt(?:person)?|contact(?: person)?|spørgsmål|questions|leder|manager|ansvarlig)\s?:"
)
_PLACE_OR_HOURS = re.compile(
    r"(sted|arbejdssted|arb\.sted|by|adresse|hvor|place|location|workplace|where|town|site|afdeling|butik|timer|timetal|arbejdstid|hours|timer pr\. uge|timer/uge|t/uge|weekly hours|hours per week):\s"
)
_DEADLINES = re.compile(r"(?<!\w)(?:\w*frister\w*|deadlines|closing dates)(?!\w)")
_REMARK = re.compile(r"[^:.!?]{2,45}:\s")
_FOR_ALL = re.compile(r"(?<!\w)(?:begge|alle|fælles|both|all|hver|stillingerne|positions)(?!\w)")
