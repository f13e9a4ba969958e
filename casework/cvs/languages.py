"""Which languages the person has: from a section of languages, from levels, from sentences.

A language in a clause that denies it ("taler ikke dansk endnu") is left out. Nothing is concluded
from nationality or from the language the CV is written in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from casework.cvs import language_words, level_words, words
from casework.cvs.sections import SCHOOLING, Line, Section, sentences_of
from casework.vocabulary.folding import folded, unmarked

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
# An item of a list, as far as a denial reaches.
_ITEMS = re.compile(
    r"[,;|•·\n]|\s(?:men|but|aber|ale|lecz|але|dar|pero|mais|og|and|und|et)\s|[()]|\s[-–—]\s(?=\S+\s*[:(])"
)
_LIST_ITEMS = re.compile(
    r"[,;|•·\n]|\s/\s|\s(?:men|but|aber|ale|lecz|але|dar|pero|mais|og|and|und|et|та|y)\s"
    # Polish and Norwegian "and", no English "I understand"
    r"|\si\s(?!(?:also\s)?(?:understand|speak|can|have|know|learn|read|write|use|was|am|do)(?!\w))"
)
_LONGEST_ENDING = 6
_REACH = 40  # characters beside a language
_BEHIND_AND = 3
_SHORT_NAME = 4  # letters of a name that may be another word without its marks
_MOST_REMEMBERED = 20_000  # words of CVs and vacancies repeat


@dataclass(frozen=True)
class FoundLanguages:
    codes: tuple[str, ...]
    words: tuple[str, ...]


def find_languages(lines: tuple[Line, ...]) -> FoundLanguages:
    codes: dict[str, None] = {}
    because: dict[str, None] = {}
    for section, sentence in sentences_of(lines):
        found = list(_spoken(section, sentence))
        codes.update(dict.fromkeys(found))
        if found:
            because[sentence] = None
    return FoundLanguages(tuple(codes), tuple(because))


def language_codes(text: str) -> frozenset[str]:
    """The languages a text names, whatever it says of them."""
    found = (_code(match[0], listed=False) for match in _WORD.finditer(folded(text)))
    return frozenset(code for code in found if code)


def language_spans(plain: str) -> list[tuple[int, int, str]]:
    """Where languages are named in a folded text: start, end and code."""
    found = ((match, _listed_code(match[0])) for match in _WORD.finditer(plain))
    return [(match.start(), match.end(), code) for match, code in found if code]


def _spoken(section: Section, sentence: str) -> Iterator[str]:
    if section is Section.REFERENCES:
        return
    sentence = sentence.replace("İ", "I")  # its small letter is two characters
    plain = without_digits(folded(sentence))
    if not any(map(_listed_code, _WORD.findall(plain))):
        return  # the common case, and the cheapest question
    named = [match for match in _WORD.finditer(plain) if _listed_code(match[0])]
    if section is not Section.LANGUAGES:
        yield from _of_a_list(plain, named)
    listed = section is Section.LANGUAGES or _lists(plain, named[0])
    if section in _NOT_ABOUT_LANGUAGES and not (listed or _I_SPEAK.search(plain)):
        return
    speaks = listed or _SPEAKS.search(plain) is not None
    if not speaks and not _LEVEL_NEAR.search(plain):
        return
    denied = False
    told = {match.start() for match in named if not _names_something(sentence, plain, match)}
    end = 0
    scarcely = _SCARCELY.search(plain)
    last = max(
        (one.start() for one in named if scarcely and one.end() <= scarcely.start()), default=-1
    )
    for item in (_LIST_ITEMS if listed else _ITEMS).split(plain):
        start = plain.index(item, end)
        link = plain[end:start].strip()
        end = start + len(item)
        # "taler ikke tysk og fransk": denied with the one before.
        goes_on = denied and link.isalpha() and len(item.split()) == 1
        denied = goes_on or _denied(item, listed=listed)
        said = _before_denial(item) if denied else item
        for match in _WORD.finditer(said):
            code = _code(match[0], listed=listed)
            at = start + match.start()
            if not code or at == last or not (listed or at in told):
                continue
            if (
                speaks
                or _LEVEL.match(said[match.end() :])
                or _has_level(plain, match[0])
                or _SCALE.search(said, match.end())
            ):
                yield code


def _lists(plain: str, first: re.Match[str]) -> bool:
    """ "sprog dansk, engelsk lidt": the label stands in front without a colon."""
    return first.start() < _REACH and _LISTS.fullmatch(plain, 0, first.start()) is not None


def without_digits(plain: str) -> str:
    """ "s1ovakisk", "p0lsk": a scan takes letters for digits."""
    if "1" not in plain and "0" not in plain:
        return plain
    return _SCANNED.sub(lambda found: "l" if found[0] == "1" else "o", plain)


def _of_a_list(plain: str, named: list[re.Match[str]]) -> Iterator[str]:
    """Languages that stand in a row with nothing but their levels between, wherever it is."""
    if len(named) < _FEWEST_IN_A_ROW:
        return
    row: list[re.Match[str]] = []
    levels = 0
    for one, following in zip_longest(named, named[1:]):
        behind = plain[one.end() : following.start() if following else one.end() + _REACH]
        found = _WORD.findall(behind)
        row.append(one)
        levels += found[:1] != [] and (
            found[0] in _LEVEL_WORDS or _SCALE.search(behind) is not None
        )
        listed = len(behind) < _REACH and all(word in _IN_A_LIST for word in found)
        if following and listed and not _NUMBER.search(behind):
            continue
        if len(row) >= _FEWEST_IN_A_ROW and (levels or len(row) > _FEWEST_IN_A_ROW):
            yield from _undenied(plain, row)
        row, levels = [], 0


def _undenied(plain: str, row: list[re.Match[str]]) -> Iterator[str]:
    """The codes of a row of languages, without the last where what follows denies it."""
    first, last = row[0], row[-1]
    head = _ITEMS.split(plain[max(0, first.start() - _REACH) : first.start()])[-1]
    if _denied(f"{head}{first[0]}", listed=False):
        return
    tail = _ITEMS.split(plain[last.start() : last.end() + _REACH])[0]
    tail = _PAPER.split(tail)[0]  # the line below: "kørekort B"
    for one in row[:-1] if _denied(tail, listed=False) else row:
        if code := _listed_code(one[0]):
            yield code


def _names_something(sentence: str, plain: str, match: re.Match[str]) -> bool:
    """Whether the word is part of the name of a firm or a school, or tells where something is from."""
    before = plain[max(0, match.start() - _REACH) : match.start()]
    behind = plain[match.end() : match.end() + _REACH]
    if _NAMED.search(before) and sentence[match.start() : match.start() + 1].isupper():
        return True
    if _OF_A_THING.match(behind) or (behind[:2].startswith(" &") and len(behind) > _BEHIND_AND):
        return True
    # "Arabisch-Deutsche Bau", "Allemand Frères": with a name behind it.
    name = _NAME_BEHIND.match(sentence[match.end() : match.end() + _REACH])
    return (
        len(plain) == len(sentence)
        and sentence[match.start()].isupper()
        and match.start() > 0
        and name is not None
        and _code(folded(name[1]), listed=True) is None
    )


def _has_level(plain: str, word: str) -> bool:
    """Whether a level follows the word anywhere: "English: C1", "dansk (B2)"."""
    start = plain.find(word)
    while start >= 0:
        if _LEVEL.match(plain[start + len(word) : start + len(word) + 24]):
            return True
        start = plain.find(word, start + 1)
    return False


def _denied(item: str, *, listed: bool) -> bool:
    if own := _I_HAVE.search(item):
        item = item[: own.start()]  # "engelsk lidt jeg har ikke kørekort": two lines
    tokens = _WORD.findall(item)
    if _NOT_BEGUN.search(item) or _OF_SOMETHING.search(item):
        return True
    if _DENIES.search(item) or _WISHES.search(item) or _SHORT_NO.search(item):
        return not _NOT_FLUENT.search(item)
    if listed:
        begins = _NO_FIRST.match(item)
        first = _WORD.match(item, begins.end()) if begins else None
        if first and _code(first[0], listed=True):
            return True  # "no German"
        return any(token in _NONE for token in tokens)
    no = any(token in _NO for token in tokens) or _ROMANIAN_NO.search(item)
    return bool(no) and not _NOT_FLUENT.search(item)


def _before_denial(item: str) -> str:
    """ "svenska och vill lära mig danska": what stands in front of the "and" is not denied."""
    denial = _DENIES.search(item) or _WISHES.search(item)
    links = [link.start() for link in _AND.finditer(item, 0, denial.start() + 1)] if denial else []
    return item[: links[-1]] if links else ""


@lru_cache(_MOST_REMEMBERED)
def _code(word: str, *, listed: bool) -> str | None:
    if "'" in word and word.partition("'")[0] in _ELIDED:
        return _code(word.partition("'")[2], listed=True)  # "l'italien" is no country
    if word in _NOT_LANGUAGES or (word in _ALSO_COUNTRIES and not listed):
        return None
    if word in _NAMES:
        return _NAMES[word]
    if word[0] == "l" and (found := _code(f"i{word[1:]}", listed=listed)) and word not in _STEMS:
        return found if word not in _NAMES and found == "it" else None  # "ltalienisch" of a scan
    if word[:_BEGINNING] not in _BEGINNINGS:
        return None  # the common case
    for end in range(len(word), max(_BEGINNING, len(word) - _LONGEST_ENDING) - 1, -1):
        if word[:end] in _STEMS:
            return _STEMS[word[:end]]
    for ending in _KNOWLEDGE:
        stem, found, _ = word.partition(ending)
        if found and stem in _STEMS:
            return _STEMS[stem]
    return None


@lru_cache(_MOST_REMEMBERED)
def _listed_code(word: str) -> str | None:
    """The same where languages are listed; asked of every word."""
    return _code(word, listed=True)


def _names() -> tuple[dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    stems: dict[str, str] = {}
    both = (*words.LANGUAGE_NAMES.items(), *language_words.NAMES.items())
    for code, text in both:
        for word in text.split(","):
            plain = folded(word.strip())
            if plain.endswith("*"):
                stems.setdefault(plain[:-1], code)
            elif plain:
                names.setdefault(plain, code)
    # As phones write them: "frances", "suedois", "espanol".
    for marked in (names, stems):
        for plain, code in list(marked.items()):
            if len(plain) > _SHORT_NAME:
                marked.setdefault(unmarked(plain), code)
    return names, stems


_NAMES, _STEMS = _names()
_BEGINNING = 3  # letters; the shortest stem has one more
_BEGINNINGS = frozenset(stem[:_BEGINNING] for stem in _STEMS)


def _either(text: str) -> str:
    """Any of these phrases; a star is the rest of a word."""
    return words.folded_either(text, r"\w{0,20}")


_SPEAKS = re.compile(rf"(?<!\w)(?:{_either(f'{words.SPEAK}, {language_words.SPEAK}')})(?!\w)")
_SCARCELY = re.compile(rf"(?<!\w)(?:{_either(language_words.SCARCELY)})(?!\w)")
_DENIES = re.compile(rf"(?<!\w)(?:{_either(language_words.DENIED)})(?!\w)")
_NAMED = re.compile(
    rf"(?<!\w)(?:{_either(language_words.NAMED)})[\s:«„“\"'’»]{{1,3}}(?:(?:la|el|le|den|det|the|die|der|das)\s)?\Z"
)
_OF_A_THING = re.compile(rf"\s(?:{_either(language_words.OF_SOMETHING)})(?!\w)")
_NAME_BEHIND = re.compile(r"(?:-[^\W\d_]+)?\s([A-ZÆØÅÉÖÜÄ][a-zæøåéèêóöüäíł]{2,})")
# "möchte Dänisch lernen": the verb of learning stands behind the language.
_WISHES = re.compile(
    r"(?<!\w)(?:(?:möchte|will|werde|würde|wollen)\s(?:\w+\s){0,3}lernen|(?:vil|ville|ønsker|skal|kunne|håber)\s(?:\w+\s){0,3}(?:lære|begynde|starte)"
    r"|(?:want|wish|like|hope|plan|going|love|ready)\sto\s(?:\w+\s){0,2}(?:learn|study|start|begin)|(?:chc\w+|chciał\w+|planuj\w+|będę)\s(?:\w+\s){0,3}(?:nauczyć|uczyć|uczyła|uczył)"
    r"|(?:хоч\w+|хотіл\w+|планую|буду|хотел\w*|планирую)\s(?:\w+\s){0,3}(?:вчити|вивчити|вивчати|учить|выучить|изучать)|(?:vreau|vrea|doresc|urmează)\s(?:\w+\s){0,3}(?:învăț|învăța|studiez)"
    r"|(?:quiero|gustaría|quisiera|espero|voy a)\s(?:\w+\s){0,2}(?:aprender|estudiar)|(?:vill|ska|skulle|ønsker|vil)\s(?:\w+\s){0,3}(?:lära|lære)|(?:voudrais|aimerais|veux|souhaite|vais)\s(?:\w+\s){0,2}apprendre)(?!\w)"
)
_AND = re.compile(r"\s(?:og|and|und|i|oraz|a|та|і|й|и|și|y|e|och|et|men|but)(?=\s)")
_ELIDED = frozenset({"l", "d", "qu", "dell", "all", "nell", "s"})
# "Pashto    nej", "English: no": nothing else is said of it.
_SHORT_NO = re.compile(
    r"^[^\w]*[^\W\d_]+(?:\s\([^)]{1,20}\))?[\s:.=\-–—]{1,8}(?:nej|nein|nie|no|non|nu|нет|ні|нема|nei|ikke|inte|not yet|0|-)[\s.!)]*$"
)
_NO = words.phrases(words.NO_LANGUAGE) - {"nu"}
# "nu" is also the Danish and Swedish now.
_ROMANIAN_NO = re.compile(
    r"(?<!\w)nu\s(?:vorb\w+|știu|stiu|cunosc|am|înțeleg|inteleg|pot|e|este|o|prea|încă|mă|ma|foarte|stăpânesc)(?!\w)"
)
_NONE = words.phrases(words.NO_LANGUAGE_IN_LIST)
_NOT_LANGUAGES = words.phrases(words.NOT_LANGUAGES)
_ALSO_COUNTRIES = words.phrases(words.ALSO_COUNTRIES)
_SCANNED = re.compile(r"[10](?:(?<=[^\W\d_].)(?=[^\W\d_]{2})|(?<=[^\W\d_]{6}1)(?!\w))")
_LISTS = re.compile(rf"\W*(?:{_either(language_words.LISTED)})[\s:=,–—-]{{1,4}}")
_NO_FIRST = re.compile(rf"\W*(?:{_either(language_words.NO_FIRST)})\s(?:(?:d'|de\s|any\s))?")
_NUMBER = re.compile(r"\d\d")
_SCALE = re.compile(r"(?<!\w)[abc][12](?!\w)")
# "Jeg har kørekort" behind a language on the line above.
_I_HAVE = re.compile(
    r"(?<=\w)\s(?:jeg har|jeg kan starte|jeg vil|i have|i can start|can start|ich habe|mam|маю|я маю|у меня|am|tengo|jag har|j'ai|ho)\s(?=\w)"
)
_PAPER = re.compile(
    r"(?<=\w)\s(?=(?:kørekort|driving|licen[cs]e|führerschein|prawo jazdy|права|permis|carnet|körkort|patente)(?!\w))"
)
_FEWEST_IN_A_ROW = 2
_LEVEL_PHRASES = words.phrases(folded(", ".join(level_words.LEVELS.values())))
_LEVEL_WORDS = frozenset(phrase for phrase in _LEVEL_PHRASES if " " not in phrase)
_IN_A_LIST = frozenset(word for phrase in _LEVEL_PHRASES for word in phrase.split()).union(
    *map(words.phrases, (folded(level_words.LINKS), folded(language_words.IN_A_LIST)))
)
_KNOWLEDGE = tuple(words.phrases(words.LANGUAGE_KNOWLEDGE))
_levels = words.either(", ".join((level_words.SCALE, *level_words.LEVELS.values())))
_LEVEL = re.compile(rf"\s{{0,2}}[:(=,\-–—]{{0,2}}\s{{0,2}}(?:{_levels})(?!\w)")
_LEVEL_NEAR = re.compile(rf"(?<!\w)(?:{_levels})(?!\w)")
_NOT_FLUENT = re.compile(
    r"(?:ikke|not|nicht|nie|не)\s(?:\w+\s)?(?:flydende|fluent|perfekt|perfect|fließend|biegle|вільно|only|kun|nur)"
)
# "Dansk begynder jeg på til januar"; "Dansk: begynder" is a level.
_NOT_BEGUN = re.compile(
    r"(?<!\w)(?:begynder (?:jeg|på|til|i)|begynde(?:r)? jeg|starter (?:jeg|på|til|i)|(?:will|going to|about to) (?:start|begin|learn)|beginne ich|fange ich|zacznę|zaczynam|почну|voi începe)(?!\w)"
)
# "Duński numer CPR", "Danish licence": the word tells of what, not what is spoken.
_OF_SOMETHING = re.compile(
    r"(?<!\w)(?:cpr|numer|number|nummer|номер|număr|número|registration|citizen\w*|statsborger\w*|passport|visa|kørekort|driving)(?!\w)"
)
# Among work and schools only where somebody says it outright.
_I_SPEAK = re.compile(
    r"(?<!\w)(?:i (?:also )?speak|jeg (?:taler|snakker)|ich spreche|mówię|розмовляю|говорю|vorbesc|hablo|je parle|jag (?:talar|pratar)|parlo"
    r"|my (?:mother tongue|native language|first language)|mit modersmål|(?:er|is|ist|jest|är|є|est|es|este) (?:\w{2,5} )?(?:morsmål\w*|modersmål\w*|muttersprache|mother tongue|native language)|morsmålet mitt|mitt (?:morsmål|modersmål)|jeg (?:forstår|skjønner|prater)|(?:skjønner|snakker|taler|prater|forstår) jeg|(?:talar|pratar|förstår) jag|jag förstår|(?:spreche|verstehe) ich|ich verstehe|rozumiem|розумію|понимаю|înțeleg|entiendo|je comprends|i (?:also )?understand|meine muttersprache|mi lengua materna|ma langue maternelle|limba mea maternă|моя рідна мова|мой родной язык|modul\w* \d|du ?[123]|pd ?[123]|prøve i dansk|studieprøven)(?!\w)"
)
_NOT_ABOUT_LANGUAGES = SCHOOLING | {Section.REFERENCES, Section.EXPERIENCE}
