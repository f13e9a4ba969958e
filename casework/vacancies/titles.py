"""Whom the company looks for, and how many.

Steps: labels ("Stilling: bager"), "vi søger ...", "bager søges", "stilling som ...", questions
("Er du vores nye kok?"), the subject, the first lines. A noun phrase is read as: adverbs, a number
or article, praise, the title itself, up to the first word that no title contains.
"""

import re
from dataclasses import replace

from casework.cvs.names import is_name
from casework.dates.ways import has_any
from casework.vacancies import demand_words, words
from casework.vacancies.phrases import (
    GENERIC,
    MOST_TOKENS,
    NOT_PEOPLE,
    NUMBERS,
    SHORTEST,
    TIME_OF_WORK,
    Said,
    Wanted,
    phrases_from,
)
from casework.vacancies.sentences import Sentence, Under, folded
from casework.vocabulary.occupations import find_titles, is_job_title

_ONE_PHRASE, _ALL_PHRASES = 1, 20
_LEAST_LIST = 2  # titles that make a list
_HEADLINES = 4
_HEADLINE_WORDS = 12
_COMPOUND = 7  # letters of a word that is glued of two
_LONGEST_SUBJECT = 200
_FULLEST = 4  # words of a title in a subject
_FEW = 3  # sentences between who is sought and who is wanted besides
_NEAR = 20  # characters behind "søger" in which "også" may stand


def wanted_in(body: tuple[Sentence, ...], subject: str) -> list[Wanted]:
    """Everything that may be the title of a vacancy, in the order of the text, the subject first."""
    found = _in_subject(subject)
    listing = False
    about_work = _about_work(body, subject)
    for index, sentence in enumerate(body):
        if sentence.bullet and listing and sentence.opens:
            found += _listed(sentence, index)
        else:
            told = _in_sentence(sentence, index) or _one_more(sentence, index, found)
            first = sentence.bullet and sentence.opens  # "- Kok, til besættelse den 1. maj"
            found += [
                replace(one, bullet=one.bullet or (first and not one.start))
                for one in told
                if about_work or _is_somebody(one)
            ]
            if not sentence.bullet:
                listing = _opens_list(sentence)
    if sum(one.bullet for one in found) < _LEAST_LIST:
        others = bool(found)
        found += [
            one
            for one in _title_lines(body)
            if not _is_told(one, found) and not (others and _is_definite(one.title))
        ]
    if found and all(one.said is Said.SUBJECT for one in found):
        found += _said_in_full(body, found)
    if found and not any(is_job_title(one.title) or one.is_generic for one in found):
        found += _headlines(body)
    found = found or _spoken_of(body) or _headlines(body) or _in_telegram(body) or _mentioned(body)
    if not any(one.trades for one in found) and all(
        one.is_generic or not is_job_title(one.title) for one in found
    ):
        found = [*_left(body), *found]
    return found


def _one_more(sentence: Sentence, index: int, found: list[Wanted]) -> list[Wanted]:
    """ "Og så en kontorelev til Glostrup." behind those who are sought."""
    match = _AND_THEN.match(sentence.plain)
    if not match or not found or not 0 < index - found[-1].sentence <= _FEW:
        return []
    phrases = phrases_from(sentence, index, match.end(), Said.SOUGHT)
    return [
        replace(one, another=True)
        for one in phrases
        if (one.number or match["some"] is not None)
        and found[-1].said is Said.SOUGHT
        and found[-1].sentence >= 0
        and (is_job_title(one.title) or folded(one.title) in _PERSON or _is_learner(one.title))
    ]


def _is_learner(title: str) -> bool:
    return folded(title).endswith(
        ("arbejdere", "arbejder", "elev", "elever", "lærling", "lærlinge")
    )


def _spoken_of(body: tuple[Sentence, ...]) -> list[Wanted]:
    """ "Vi mangler to: ... Souschefen er køkkenchefens højre hånd ...", a paragraph each."""
    if not any(_SEEK_WORD.search(one.plain) for one in body):
        return []
    found = []
    for index, sentence in enumerate(body):
        word = _FIRST_WORD.match(sentence.words)
        if word and sentence.opens and word[0].endswith("en") and _is_definite(word[0]):
            title = word[0].removesuffix("en")
            if is_job_title(title):
                found.append(Wanted(title, 1, Said.LINE, index, 0, len(title), sentence.words))
    return found if len({one.title for one in found}) >= _LEAST_LIST else []


def _left(body: tuple[Sentence, ...]) -> list[Wanted]:
    """Whose place is to be taken: "vores kok går på barsel, så vi søger en vikar for hende"."""
    for index, sentence in enumerate(body):
        for match in _OUR.finditer(sentence.plain):
            start, end = match.span("who")
            title = sentence.words[start:end]
            if is_job_title(title) and not _is_definite(title):
                return [Wanted(title, None, Said.MENTIONED, index, start, end, sentence.words)]
    return []


def _said_in_full(body: tuple[Sentence, ...], found: list[Wanted]) -> list[Wanted]:
    """The title as it stands over the advert itself, of which the subject tells only the trade."""
    trades = frozenset(code for one in found for code in one.trades)
    ends = tuple(folded(one.title).split()[-1] for one in found)
    for index, sentence in enumerate(body):
        if (
            sentence.opens
            and sentence.under is Under.NOTHING
            and len(sentence.words.split()) <= _HEADLINE_WORDS
        ):
            over = [
                one
                for one in _title_at_start(sentence, index)
                if one.trades & trades or folded(one.title).endswith(ends)
            ]
            if over:
                return over
    return []


def untold(body: tuple[Sentence, ...], subject: str) -> list[Wanted]:
    """What a text that only tells facts may be about: a trade it names, its first words, its subject."""
    for index, sentence in enumerate(body[:_HEADLINES]):
        for one in find_titles(sentence.words)[:1]:
            title = sentence.words[one.start : one.end]
            owned = _OWNED.search(sentence.plain[: one.start])
            if _AS_VERB.match(sentence.plain, one.end) or _DOES.search(sentence.plain[: one.start]):
                continue  # "resten lærer vi dem", "som i dag driver en kro"
            if not owned and not _is_definite(title) and title.replace("-", "").isalpha():
                return [_guess(sentence, index, title, one.start)]
    told = subject.strip()[:_LONGEST_SUBJECT]
    prefix = _PREFIX.match(folded(told))
    title = told[prefix.end() if prefix else 0 :].strip(" .!?")
    if _POSTS.search(folded(title)):
        return []
    if 0 < len(title.split()) <= _SUBJECT_WORDS and title.translate(_IN_TITLES).isalpha():
        return [_guess(Sentence(told), -1, title, told.find(title))]
    return []


def _guess(sentence: Sentence, index: int, title: str, start: int) -> Wanted:
    return Wanted(title, None, Said.GUESSED, index, start, start + len(title), sentence.words)


def best(found: list[Wanted]) -> Wanted | None:
    """The title to show: one that names the work before one that does not, then the surest."""
    chosen = min(
        found,
        key=lambda one: (one.is_generic, not is_job_title(one.title), not one.trades, one.said),
        default=None,
    )
    return _in_full(chosen, found) if chosen else None


def _in_full(chosen: Wanted, found: list[Wanted]) -> Wanted:
    """ "An experienced scientist", in an advert for a "Senior Scientist": the subject tells all of it."""
    word = folded(chosen.title)
    if " " in word or chosen.said is Said.SUBJECT:
        return chosen
    fuller = (
        one
        for one in found
        if one.said is Said.SUBJECT
        and folded(one.title).endswith(f" {word}")
        and len(one.title.split()) <= _FULLEST
        and folded(one.title).split()[0] in _GRADES
    )
    return next((replace(one, number=one.number or chosen.number) for one in fuller), chosen)


def is_one(title: str) -> bool:
    """Whether the title says by its form that one person is wanted: "kok", not "kokke"."""
    last = re.split(r"\s(?:til|i|på|for|in|at)\s", folded(title))[0].split()[-1].strip("/-")
    if last.endswith("hjælper"):
        return True
    if last in GENERIC or last.endswith(_MANY) or not is_job_title(title):
        return last in _ONE
    for ending in ("er", "e", "r", "s"):
        base = last.removesuffix(ending)
        if base != last and any(_is_exactly_trade(one) for one in (base, _undoubled(base))):
            return False
    return True


def _is_definite(title: str) -> bool:
    """ "Drejerne er fundet", "chaufføren kører fra Skive": they are spoken of, not wanted."""
    word = folded(title).split()[0]
    if word == "the":
        return True
    bases = (word.removesuffix(ending) for ending in _THE if word.endswith(ending))
    return any(_is_exactly_trade(one) for base in bases for one in (base, _undoubled(base)))


def _is_exactly_trade(word: str) -> bool:
    found = find_titles(word)
    return bool(found) and len(word) > SHORTEST - 1


def _undoubled(word: str) -> str:
    return word[:-1] if word[-1:] == word[-2:-1] else word


def asks_for_somebody(sentence: Sentence) -> bool:
    """ "Har I en der kan gøre rent?": somebody is wanted, and only told by what they do."""
    return bool(_SEEK_WHO.search(sentence.plain))


def number_of_positions(body: tuple[Sentence, ...]) -> tuple[int, str] | None:
    """ "3 stillinger", "antal: 2": said apart from the title."""
    for sentence in body:
        match = _COUNT.search(sentence.plain) if has_any(sentence.plain, _COUNTED) else None
        if match:
            number = match[1] or match[2] or match[3] or match[4]
            value = words.NUMBERS.get(number) or (int(number) if number.isdigit() else None)
            # "Der bliver 60 pladser", "we have grown to 41 people"
            if value and (value <= _MOST_PLACES or not _PLACES.search(match[0].lower())):
                return value, sentence.words[match.start() : match.end()]
    return None


def seeks_below(sentence: Sentence) -> bool:
    """ "Hotel Kysten søger til sæsonen 2027", alone on its line: whom, the lines below it tell."""
    return (
        sentence.opens
        and len(sentence.words.split()) <= _HEADLINE_WORDS
        and not sentence.plain.endswith((".", "?", "!"))
        and bool(_SEEK_WORD.search(sentence.plain))
        and not _LEADS_TO_OTHERS.search(sentence.plain)
    )


def _is_somebody(one: Wanted) -> bool:
    """Whether it is a person who is wanted, in a text that does not speak of work otherwise."""
    first = folded(one.title).split()[0]
    return is_job_title(one.title) or (first in GENERIC and first not in _HELP)


def _about_work(body: tuple[Sentence, ...], subject: str) -> bool:
    return bool(_JOB.search(folded(subject))) or any(_JOB.search(one.plain) for one in body)


def _in_sentence(sentence: Sentence, index: int) -> list[Wanted]:
    found = [*_labelled(sentence, index)]
    if found:
        return found
    for pattern, said in (
        (_SEEK, Said.SOUGHT),
        (_POST_AS, Said.POST),
        (_WANT, Said.SOUGHT),
        (_ARE_YOU, Said.ASKED),
    ):
        for match in pattern.finditer(sentence.plain):
            if said is Said.SOUGHT and _NEGATION.match(sentence.plain, match.end()):
                continue
            phrases = phrases_from(sentence, index, match.end(), said)
            if _IN_TURN.match(match[0]):
                phrases = phrases[:1]  # "det tredje er en elev, en kokkeelev": the same again
            if _ANOTHER.search(sentence.plain[: match.end() + _NEAR]):
                more = said is Said.POST or bool(_IN_TURN.match(match[0]))
                phrases = [replace(one, another=more or one.number is not None) for one in phrases]
            phrases = [_whose_place(one, sentence) for one in phrases]
            weak = pattern in (_ARE_YOU, _WANT)
            found += [one for one in phrases if not weak or is_job_title(one.title)]
    for match in _SOUGHT.finditer(sentence.plain):
        found += _before(sentence, index, match)
    return _without_repeats(found)


def _whose_place(one: Wanted, sentence: Sentence) -> Wanted:
    """ "Vores kok er syg, og vi mangler en vikar for ham": a cook is wanted."""
    if not _INSTEAD.match(folded(one.title)):
        return one
    for match in _OUR.finditer(sentence.plain, 0, one.start):
        start, end = match.span("who")
        title = sentence.words[start:end]
        if is_job_title(title) and not _is_definite(title):
            return replace(one, title=title, number=one.number or 1)
    return one


def _labelled(sentence: Sentence, index: int) -> list[Wanted]:
    match = _LABEL.match(sentence.plain)
    if not match:
        return _with_count(sentence, index)
    value = sentence.words[match.end() :]
    phrases = phrases_from(sentence, index, match.end(), Said.LABEL)
    if phrases and (is_job_title(phrases[0].title) or phrases[0].number):
        return phrases
    first = re.split(r"[,;(|.!]|\s[-–—]\s|\d", value)[0].strip()
    plain = folded(first)
    if (
        not first
        or plain in NOT_PEOPLE
        or TIME_OF_WORK.match(plain)
        or len(first.split()) > MOST_TOKENS
    ):
        return []
    start = sentence.words.find(first, match.end())
    return [Wanted(first, None, Said.LABEL, index, start, start + len(first), sentence.words)]


def _with_count(sentence: Sentence, index: int) -> list[Wanted]:
    """ "Guest Relations Agent (2 positions)", alone on its line."""
    match = _COUNTED_IN_BRACKETS.fullmatch(sentence.plain) if sentence.opens else None
    if not match:
        return []
    start, end = match.span("title")
    number = words.number_of(match["number"])
    return [
        Wanted(sentence.words[start:end], number, Said.LABEL, index, start, end, sentence.words)
    ]


def _before(sentence: Sentence, index: int, match: re.Match[str]) -> list[Wanted]:
    """ "Dygtig bager til vores butik søges": the title stands in front."""
    if _WHO_SEEKS.match(match[0]):
        return _just_before(sentence, index, match.start())
    clause = max(sentence.plain.rfind(mark, 0, match.start()) for mark in ".:;!?")
    phrases = phrases_from(sentence, index, clause + 1, Said.SOUGHT)
    if _IS_TO_BE.search(sentence.plain[: match.start()]):
        # "Kokken skal søges inden den 12.": how, not that.
        phrases = [one for one in phrases if not _is_definite(one.title)]
        return [one for one in phrases if one.end <= match.start() and is_job_title(one.title)]
    found = [one for one in phrases if one.end <= match.start() and is_job_title(one.title)]
    return found or _just_before(sentence, index, match.start())


def _just_before(sentence: Sentence, index: int, end: int) -> list[Wanted]:
    """ "Nu er det murere vi mangler": the trade that ends where the seeking begins."""
    return [
        Wanted(
            sentence.words[one.start : one.end],
            _number_before(sentence.plain[: one.start]),
            Said.SOUGHT,
            index,
            one.start,
            one.end,
            sentence.words,
        )
        for one in find_titles(sentence.words[:end])[-1:]
        if not sentence.words[one.end : end].strip(" ,")
    ]


def _number_before(plain: str) -> int | None:
    """ "De to tjenere jeg leder efter"."""
    match = _COUNTED_BEFORE.search(plain)
    return words.number_of(match[1]) if match else None


def _listed(sentence: Sentence, index: int) -> list[Wanted]:
    """A line of a list of vacancies: "- 2 ekspedienter, 15 timer"."""
    phrases = phrases_from(sentence, index, 0, Said.SOUGHT)[:1]
    return [
        replace(one, bullet=True)
        for one in phrases
        if is_job_title(one.title)
        or (one.number and not _ONE_THING.match(sentence.plain))
        or _HOURS_FOLLOW.match(sentence.plain, one.end)
    ]


def _is_told(one: Wanted, found: list[Wanted]) -> bool:
    """Whether the same place of the text is among the found ones."""
    return any(
        other.sentence == one.sentence and one.start < other.end and other.start < one.end
        for other in found
    )


def _title_lines(body: tuple[Sentence, ...]) -> list[Wanted]:
    """Lines that begin with a title and end it: "1) Elektriker", "Bogholder, Grenaa. 30 timer"."""
    small = sum(one.words[0].islower() for one in body if one.opens)
    capitals = 2 * small < sum(one.opens for one in body)
    others = _of_others(body)
    found = [
        replace(one, bullet=sentence.bullet)
        for index, sentence in enumerate(body)
        if (sentence.bullet or sentence.opens)
        and sentence.under is Under.NOTHING
        and index not in others
        and (sentence.bullet or not capitals or not sentence.words[0].islower())
        for one in _title_at_start(sentence, index)
    ]
    if any(one.title.isupper() for one in found):
        found += [one for one in _shouted(body) if not _is_told(one, found)]
        found.sort(key=lambda one: one.sentence)
    told = {(folded(one.title), folded(one.words)) for one in found}
    return found if len(told) >= _LEAST_LIST else []


def _of_others(body: tuple[Sentence, ...]) -> set[int]:
    """The lines of lists that no vacancy is in: "Du bliver leder for:", "I løbet af en dag er du:";
    and lines that tell whose place is taken."""
    others: set[int] = set()
    listing = False
    for index, sentence in enumerate(body):
        if not sentence.bullet:
            listing = sentence.plain.endswith(":") and bool(_LEADS_TO_OTHERS.search(sentence.plain))
        if (sentence.bullet and listing) or _TAKEN.search(sentence.plain):
            others.add(index)
    return others


def _shouted(body: tuple[Sentence, ...]) -> list[Wanted]:
    """Lines in capitals beside a title in capitals: "SEED SORTER (seasonal)"."""
    found = []
    for index, sentence in enumerate(body):
        match = _IN_CAPITALS.fullmatch(sentence.words)
        if match and sentence.opens and sentence.under is Under.NOTHING:
            title = match["title"].strip()
            found.append(
                Wanted(
                    title,
                    None,
                    Said.LINE,
                    index,
                    match.start("title"),
                    match.end("title"),
                    sentence.words,
                )
            )
    return found


def _title_at_start(sentence: Sentence, index: int) -> list[Wanted]:
    if told := _title_and_count(sentence, index):
        return [told]
    if _GREETED.match(sentence.plain) or _NOBODY_WANTED.match(sentence.plain):
        return []
    start, most = 0, _ONE_PHRASE
    where = _FOR_WHERE.match(sentence.plain)
    if where and not _FIELD_LABEL.search(where[0]) and not is_job_title(where[0]):
        start, most = where.end(), _ALL_PHRASES
    elif number := _POST_NUMBER.match(sentence.plain):
        start = number.end()
    return [
        one
        for one in phrases_from(sentence, index, start, Said.LINE)[:most]
        if _is_title_of_line(one, sentence)
        and not _SEEK_WORD.search(folded(one.title))
        and not any(is_name(name) for name in _without_first_words(one.title))
    ]


def _is_title_of_line(one: Wanted, sentence: Sentence) -> bool:
    """A kind of work that ends there; or so many of anything, and then the hours of a post."""
    if _is_definite(one.title):
        behind = sentence.plain[one.end : one.end + 1]
        return behind == ":" and bool(_HOURS_FOLLOW.match(sentence.plain, one.end + 1))
    if (
        _DOING.match(folded(one.title))
        or folded(one.title).split()[0] in _NO_TITLE
        or folded(one.title).split()[-1] in _POST_ALONE
    ):
        return False
    if not one.number and _TRAINED.match(sentence.plain):
        return False
    if one.number and one.start and _HOURS_FOLLOW.match(sentence.plain, one.end):
        return True
    works = is_job_title(one.title) or _is_activity(folded(one.title).split()[0])
    return works and bool(_ENDS_TITLE.match(sentence.plain, one.end))


def _title_and_count(sentence: Sentence, index: int) -> Wanted | None:
    """ "Afløser, vaskeri: 2 personer, 20 timer"."""
    match = _COUNTED_BEHIND.match(sentence.plain)
    if not match or _FIELD_LABEL.search(match["title"]) or _LEADING.match(match["title"]):
        return None
    if not is_job_title(match["title"]) and not _HOURS_FOLLOW.match(sentence.plain, match.end()):
        return None
    start, end = match.span("title")
    number = words.number_of(match["number"])
    return Wanted(sentence.words[start:end], number, Said.LINE, index, start, end, sentence.words)


def _is_activity(word: str) -> bool:
    """Work that stands for whoever does it: "rengøring", "trappevask"."""
    return word in _ACTIVITIES or (len(word) > _COMPOUND and word.endswith(_ACTIVITY_ENDINGS))


def _without_first_words(title: str) -> list[str]:
    """ "Butikschef Karen Holm" is a person."""
    tokens = title.split()
    return [" ".join(tokens[count:]) for count in range(1, len(tokens) - 1)]


def _opens_list(sentence: Sentence) -> bool:
    plain = sentence.plain
    if _ONLY_SEEKS.fullmatch(plain):
        return sentence.opens
    return plain.endswith(":") and bool(_SEEK_WORD.search(plain) or _POSTS.search(plain))


def _in_subject(subject: str) -> list[Wanted]:
    text = subject.strip()[:_LONGEST_SUBJECT]
    said_vacancy = False
    while match := _PREFIX.match(folded(text)):
        said_vacancy = said_vacancy or not _MAIL_PREFIX.match(match[0])
        text = text[match.end() :]
    sentence = Sentence(text)
    found = _in_sentence(sentence, -1)
    if not found:
        found = [
            one
            for one in phrases_from(sentence, -1, 0, Said.SUBJECT)[:1]
            if is_job_title(one.title) or (said_vacancy and one.start <= 1)
        ]
    return [replace(one, said=Said.SUBJECT, words=subject.strip()) for one in found]


def _headlines(body: tuple[Sentence, ...]) -> list[Wanted]:
    """A title at the top: "Bager til Fjord Bageri"."""
    for index, sentence in enumerate(body[:_HEADLINES]):
        if _GREETED.match(sentence.plain) or _FIRM_SEEKS.search(sentence.plain):
            continue
        if sentence.opens and (found := _title_at_start(sentence, index)):
            return [replace(one, said=Said.HEADLINE) for one in found]
        if len(sentence.words.split()) <= _HEADLINE_WORDS and sentence.under is Under.NOTHING:
            phrases = phrases_from(sentence, index, 0, Said.HEADLINE)
            if phrases and is_job_title(phrases[0].title) and not _is_definite(phrases[0].title):
                return phrases
    return []


def _in_telegram(body: tuple[Sentence, ...]) -> list[Wanted]:
    """ "3 til rengøring hos borgere, 20 timer": a number of people in front of their work."""
    for index, sentence in enumerate(body[:_HEADLINES]):
        if not sentence.opens or not (match := _SO_MANY.match(sentence.words)):
            continue
        title = (
            match["what"].strip() if not match["whom"] else match[0][match.start("whom") :].strip()
        )
        number = words.number_of(folded(match["number"]))
        start = sentence.words.find(title)
        end = start + len(title)
        return [Wanted(title, number, Said.MENTIONED, index, start, end, sentence.words)]
    return []


def _mentioned(body: tuple[Sentence, ...]) -> list[Wanted]:
    """Where nobody says "vi søger": "vores behov: en rengøringsassistent, 15 timer"."""
    for index, sentence in enumerate(body):
        for match in _SOMEBODY.finditer(sentence.plain):
            phrases = phrases_from(sentence, index, match.end("before"), Said.MENTIONED)
            named = [
                one
                for one in phrases
                if is_job_title(one.title) or folded(one.title.split()[-1]) in _PERSON
            ]
            if named:
                return named[:1]
    return []


def _without_repeats(found: list[Wanted]) -> list[Wanted]:
    """Each place of the text once, the surest way of telling it first."""
    kept: list[Wanted] = []
    for one in found:
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return kept


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


# "Djurs Tømrer & Byg søger" on a line of its own: who seeks; whom, the lines below tell.
_FIRM_SEEKS = re.compile(
    r"\S (?:søger|leder efter|mangler|ansætter|seeks|(?:is|are) (?:looking for|seeking|hiring))(?: nu| snarest| now)?[ :.…]*$"
)
_GREETED = re.compile(rf"(?:{words.either(words.GREETINGS)})(?!\w)")
_IS_TO_BE = re.compile(r"(?<!\w)(?:skal|kan|må|kunne|bør)\s(?:\w+\s)?$")
_GRADES = frozenset(words.parts(words.GRADES))
_SEEK_WORD = re.compile(_word(words.SEEK))
_SEEK = re.compile(
    rf"{_word(words.SEEK)}(?:\s+(?:vi|jeg|we|i(?=\s(?:en|et|én|nogen|nogle|flere|to|tre|\d+|ikke|måske|også|stadig)\s)|du|de|virksomheden|vores \w+|vi derfor|vi nu)(?!\w))?\s*:?"
)
_ANOTHER = re.compile(
    r"(?<!\w)(?:også|endelig|til sidst|finally|lastly|derudover|herudover|desuden|endvidere|ligeledes|også|also|in addition|furthermore|samt|(?:det|den|the) (?:andet|anden|tredje|fjerde|femte|sidste|næste|second|third|fourth|last|other|next))(?!\w)"
)
_ONLY_SEEKS = re.compile(
    r"(?:(?:lige |her og )?nu |derfor |so |right now )?(?:vi|jeg|we|i) (?:(?:nu|derfor|now|currently|are|skal|har|am) )*(?:søger|mangler|bruge|brug for|need|looking for|seek|hiring)(?: nu| now)?"
)
_AND_THEN = re.compile(
    r"(?:og|samt|plus|desuden|derudover|dernæst|endelig|and|also|as well as|finally|then|next)(?: så| også| then| also| desuden| endelig| finally)*,?\s(?P<some>(?=(?:nogle|flere|et par|some|several|a few)\s))?"
)
_SEEK_WHO = re.compile(
    rf"{_word(words.SEEK)}\s(?:\w+\s){{0,3}}?(?:en|nogen|én|someone|somebody|anyone|one)[,\s]\s?(?:der|som|who|that|to|til)(?!\w)"
)
_NEGATION = re.compile(r"\s*(?:ikke|ingen|not|no)\b")
_ONE_THING = re.compile(r"(?:en|et|a|an|one)\s")  # "a sense of design" is nobody
_POST_AS = re.compile(_word(words.POST_AS))
_in_turn = r"(?:(?:det|den) (?:første|andet|anden|tredje|fjerde|femte|sidste|ene|næste)(?: stilling| plads| job| person)?|the (?:first|second|third|fourth|last|other|next)(?: one| role| job| position| post)?) (?:er|is|bliver|skal være|will be|should be|has to be)"
_IN_TURN = re.compile(_in_turn)
_WANT = re.compile(
    rf"(?<!\w)(?:vil (?:gerne )?have|would like|want|ønsker os|der skal (?:\w+ )?bruges|{_in_turn}"
    # "Den jeg leder efter er tømrer", "what we need is a cook", "that one more should be a cook"
    r"|(?:den|det|dem|hende|ham|personen|hvad)(?: som| der)? (?:vi|jeg) (?:\w+ ){0,2}?(?:leder efter|mangler|søger|har brug for|skal bruge|drømmer om|gerne vil have|vil have)(?:, | lige nu | nu | )er|(?:what|who|whom|the (?:one|person)) (?:we|i)(?: \w+)? (?:need|want|are looking for|am looking for|miss|seek|lack|are after)(?: now| here)? is|(?:that|this|the) (?:one(?: more| extra)?|extra (?:one|person)|newcomer|new (?:one|person|colleague)) (?:should|must|will|has to|ought to) be"
    r"|(?:tilbage er|så mangler(?: vi| jeg)? (?:kun|bare))(?=\s)"
    r"|(?:det bliver|det skal være|det drejer sig om|det er|vi tænker på|vi forestiller os|nemlig|i form af|it will be|it should be|it is for|it's for|namely|we have in mind|in the form of)(?=\s(?:en|et|én|a|an)\s)"
    rf"|(?:(?:vi|jeg) skal|skal (?:vi|jeg)) (?:\w+ ){{0,2}}have(?=\s(?:{NUMBERS}|\d{{1,2}})\s)"
    r"|(?:derfor|hence|therefore)(?=\s(?:en|et|a|an)\s)|(?:the (?:post|position|job|role|vacancy|opening)|stillingen|jobbet) (?:is|er)(?: for| som)?)(?!\w)"
)
_ARE_YOU = re.compile(_word(words.ARE_YOU))
_SOUGHT = re.compile(_word(words.SOUGHT))
_WHO_SEEKS = re.compile(r"(?:vi|jeg|we|der|er der)\s")
_POSTS = re.compile(
    r"(?<!\w)(?:ledige?|ledigt|plads|stilling|følgende|stillinger|jobs?|positions?|vacancies|openings|following)(?!\w)"
)
_LABEL = re.compile(rf"\s*(?:{words.either(words.TITLE_LABELS)})\s*(?::|\s[-–]\s)\s*")
_PREFIX = re.compile(
    rf"\s*(?:\[[^\]]{{0,40}}\]\s*|[a-z]{{2,6}}[-#]\d{{2,8}}\s+|(?:jobopslag|stillingsopslag|nyt opslag|opslag|ny stilling|job advert|annonce|vacancy|to opslag)\s(?=\w)|(?:{words.either(words.SUBJECT_PREFIX)})(?:\s*[:\-–|,]+\s*|\s*$))"
)
_MAIL_PREFIX = re.compile(r"\s*(?:\[|re|sv|vs|fw|fwd|haster|vigtigt|urgent)\b")
# Of these one stands wherever `_COUNT` is found.
_COUNTED = (
    "stilling", "position", "post", "job", "vacanc", "opening", "plads", "stk", "pers", "people", "mand",
    "ant", "headcount", "behov", "x", "hvor mange", "how many", "number of",
)  # fmt: skip
_COUNT = re.compile(
    rf"(?<!\w)(?:antal(?: stillinger| ansatte| medarbejdere)?|ant\.?|antal pers(?:oner|\.)?|hvor mange|how many|number of people|headcount|number of (?:positions|posts)|positions|posts|stillinger|openings|behov)\s*:\s*({NUMBERS}|\d{{1,2}})(?!\w)"
    rf"|(?<![\w.,-])({NUMBERS}|\d{{1,2}})\s+(?:ledige\s+|nye\s+|open\s+|vacant\s+)?(?:stillinger|positions|posts|jobs|vacancies|openings|pladser|faste stillinger|stk\.?)(?![\w@])"
    rf"|(?:^|[:;|/,]\s?|(?<!\d)(?<!\d\s)[–-]\s?|(?<!\w)(?:søger|søges|søge|ansættes|mangler|bruge|brug for|ansætter|need|seek|for|to)\s)({NUMBERS}|\d{{1,2}})\s+(?:personer|people|persons|pers\.?|mand)(?!\w)(?!\s(?:der|som|og en|i alt|hver)\s)"
    rf"|(?<!\w)x\s?({NUMBERS}|\d{{1,2}})(?!\w)"
)
_MOST_PLACES = 20
_PLACES = re.compile(r"pladser|people|persons?|personer|mand|pers")
_JOB = re.compile(_word(words.JOB_WORDS))
_SOMEBODY = re.compile(
    rf"(?P<before>:\s|(?<!\w)(?:til|for|is|er|behov(?:et)?|with|have|har)\s(?=(?:{NUMBERS}|\d{{1,2}})\s)|(?:^|[,.]\s)(?=(?:{NUMBERS}|\d{{1,2}})\s))"
)
_SO_MANY = re.compile(
    rf"\s*(?P<number>{NUMBERS}|\d{{1,2}})\s(?:(?P<whom>mand|personer|folk|unge|damer|hænder|people|persons|staff)\s)?(?:til|for|to)\s(?P<what>(?!dig|jer|you|at\b)[^\W\d_][^.,;:!?()\d]{{2,50}}?)(?=\s(?:i|på|af|in|at|hele|om|fra)\s|\s*[.,;:(!]|$)",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?<!\w)(?:vores|vor|min|mine|jeres|din|our|my|your|kære|hej|dear|hi|med|fra|hos|til|for|ring til|kontakt)\s(?:\w+\s)?$"
)
_FIRST_WORD = re.compile(r"[A-ZÆØÅ][\w-]{4,}(?=\s)")
_AS_VERB = re.compile(r"\s(?:vi|jeg|du|de|dem|dig|jer|os|man|sammen|gerne|selv)(?!\w)")
_DOES = re.compile(r"(?<!\w)(?:som|der|vi|jeg|han|hun|de|i dag|selv)\s$")
_SUBJECT_WORDS = 5
_IN_TITLES = str.maketrans("", "", " -/&")
# "En stilling på 32 timer" tells how many, not who.
_POST_ALONE = frozenset(words.parts(words.POST_ALONE))
_NO_TITLE = frozenset({"har", "skal", "er", "vil", "kan", "får", "has", "is", "can"})
# "Kontaktperson for begge stillinger: Bo Friis", "Frister: kok 12/3": nobody is wanted.
_NOBODY_WANTED = re.compile(
    r"(?:\w*frist\w*|deadlines?|closing dates?|samtaler|interviews?|tiltrædelse\w*|salary|pay|kontakt\w*|contact\w*|spørgsmål|questions?|henvendelse\w*|ansvarlig\w*)(?:\s[^:.!?\d]{0,40})?:\s"
)
# A task: "rådgivning af ledere".
_DOING = re.compile(r"\w+ing(?:en)? (?:af|of|for|med) ")
# A demand, not somebody wanted: "Uddannet kok."
_TRAINED = re.compile(r"(?:uddannet|faglært|udlært|autoriseret|trained|qualified|certified)\s")
_LEADING = re.compile(r"(?:til|for|i|på|hos|in|at|vi|we|der)\s")
_LEADS_TO_OTHERS = re.compile(
    r"(?<!\w)(?:(?:leder|ansvar|chef|nærmeste leder|responsible|responsibility|manager|in charge|lead) (?:for|of)|(?:leder|lead|manage|managing|supervise|supervising|samarbejder? (?:tæt )?med|work(?:ing)? (?:closely )?with|kolleger(?: er)?|colleagues(?: are)?|består af|consists? of|tæller|includes?|består vi af|er vi|are we|er du|are you|du er|you are|you will be|bliver du|skal du være|hjælper du|du hjælper|refererer til|report(?:ing)? to|ansatte(?: er)?|har vi(?: allerede| i dag| nu)?|vi har(?: allerede| i dag| nu)?|we have(?: already)?|you will help|mød|meet))\s?:$"
)
# As in "Head waiter: filled" or "Kok - besat".
_TAKEN = re.compile(
    r"\s?(?::|[-–—=|(])\s?(?:er |is |er nu |now |is now |allerede |already |desværre |den er )?(?:besat|taget|optaget|fundet|ansat|lukket|udgået|udgår|annulleret|aflyst|trukket tilbage|på plads|filled|taken|closed|withdrawn|cancelled|found|hired|gone|no longer)(?!\w)"
)
_IN_CAPITALS = re.compile(
    r"(?P<title>[A-ZÆØÅ][A-ZÆØÅ/-]{2,}(?: [A-ZÆØÅ/-]{2,}){0,3})\s?\([^)]{3,40}\)"
)
_OUR = re.compile(
    r"(?<!\w)(?:vores|vor|min|mit|our|my|en af vores|en af mine|one of our|one of my)\s(?:(?:dygtige|gode|trofaste|ene|anden|kære|faste|old|current)\s)?(?=(?P<who>[\w-]{3,30})\s(?:\w+\s){0,2}?(?:går|gik|har brækket|har slået|har opsagt|har født|skal føde|skal opereres|er indlagt|er gravid|has broken|is sick|is ill|is on|is having|har fundet|har sagt|har fået|stopper|rejser|holder|flytter|starter|begynder|læser|er blevet|er stoppet|er flyttet|har valgt|er syg|er sygemeldt|brækkede|broke|has found|starts|is going|skal på|skal have|er gået|er rejst|er på|fylder|fratræder|leaves|is leaving|left|quit|retires|is retiring|is moving|has moved|goes)(?!\w))"
)
_INSTEAD = re.compile(
    r"(?:vikar|afløser|erstatning|afløsning|temp|substitute|replacement|cover|stand-in) (?:for|af) (?:hende|ham|vedkommende|her|him|them)(?!\w)"
)
_THE = ("en", "erne", "ene", "ne")
_COUNTED_BEFORE = re.compile(rf"(?<!\w)({NUMBERS}|\d{{1,2}})\s$")
_PERSON = frozenset(words.parts(words.PERSON))
_MANY = ("mænd", "folk", "unge", "personer", "people", "staff", "hænder", "piger", "erne", "ene")
_ACTIVITIES = frozenset(words.parts(words.ACTIVITIES))
_ACTIVITY_ENDINGS = words.parts(words.ACTIVITY_ENDINGS)
_ONE = frozenset(words.parts(words.ONE))
_ENDS_TITLE = re.compile(
    r"\s*(?:$|[.,:;(|·–/-]|x\s?\d|(?:til|i|på|for|in|at|om|hos|ved|to|with|med|der|som|who|that|fra|from|kl|hver)\s|[\"”]|\d)"
)
_COUNTED_BEHIND = re.compile(
    rf"(?P<title>[^\W\d_][^:.!?\d|–]{{2,45}}?)(?::\s|\s[-–|/]\s)(?P<number>{NUMBERS}|\d{{1,2}})\s?(?:personer|person|pers\.?|mand|stk\.?|medarbejdere?|stillinger|people|persons?|posts?|positions?|pladser)(?!\w)"
)
_COUNTED_IN_BRACKETS = re.compile(
    rf"(?P<title>[^\W\d_][^:.!?\d|–(]{{2,45}}?)\s?\(\s?(?P<number>{NUMBERS}|\d{{1,2}})\s(?:faste? |ledige? |open |permanent )?(?:stilling|stillinger|posts?|positions?|jobs?|vacancy|vacancies|openings?|pladser|plads|roles?)\s?\)[.,]?"
)
_HOURS_FOLLOW = re.compile(
    r"[^.!?:]{0,30}?(?<![\w.])(?:\d{1,2}(?:[.,]5)?(?:\s?(?:-|–|til|to)\s?\d{1,2})?[\s-]?(?:timers?|time|tim\.?|t|hours?|h|hrs?)|fuldtid|fuld tid|deltid|full[- ]time|part[- ]time)(?!\w)"
)
_POST_NUMBER = re.compile(r"(?:nr\.?\s?)?\d[\d/-]{2,12}\s{1,3}(?=[^\W\d_])")
# Where the title is wanted may stand first, as "Til vores køkken" and a colon.
_FOR_WHERE = re.compile(r"[^:.!?\d]{3,40}:\s")
_FIELD_LABEL = re.compile(
    rf"(?:{_word(words.TABLE_LABELS + ',' + demand_words.MUST_HEADINGS + ',' + demand_words.NICE_HEADINGS + ',' + demand_words.OTHER_HEADINGS)}|(?<!\w)(?:{words.either(words.CONTACT_LABELS)}|spørgsmål|questions|henvendelse)(?!\w))"
)
_HELP = frozenset(words.parts(words.HELP))
