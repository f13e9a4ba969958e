"""How well each language is spoken: the European scale where it is told, else one of four words.

A level belongs to the language it stands beside: behind it ("engelsk: C1"), in front of it in texts
that write it so ("flydende engelsk, lidt tysk"), or above it ("Modersmål: polsk"). A passed Danish
test tells a level wherever it stands.
"""

import re
from collections.abc import Iterator

from casework.cvs import level_words, words
from casework.cvs.languages import FoundLanguages, language_spans, without_digits
from casework.cvs.sections import Line, Section
from casework.vocabulary.folding import folded, in_two_letters, unmarked

_REACH = 60  # characters between a language and its level
_SCALE = re.compile(r"(?<![\w-])([abc][12])(?:\s?[+/-]\s?(?:[abc][12])|\+)?(?!\w)")
_EUROPEAN = frozenset(f"{letter}{number}" for letter in "ABC" for number in "12")
# "Prøve i Dansk 2" is no second Danish, and "Danskuddannelse 3" no level.
_TESTS = {"1": "A2", "2": "B1", "3": "B2"}
_STUDY = "C1"

Span = tuple[int, int, str]


def find_levels(lines: tuple[Line, ...], languages: FoundLanguages) -> dict[str, str]:
    """By language code: "A1" to "C2", or "native", "fluent", "good", "basic"."""
    levels: dict[str, str] = {}
    for text in _texts(lines, languages):
        if len(levels) == len(languages.codes):
            break  # each has its own, and the first that is told counts
        for code, level in levels_in(folded(text.replace("İ", "I"))):
            if code in languages.codes:
                levels.setdefault(code, level)
    if levels.get("da") not in _EUROPEAN and "da" in languages.codes:
        passed = [
            level
            for line in lines
            if line.section is not Section.REFERENCES
            for level in _passed(line.plain)
        ]
        if passed:
            levels["da"] = max(passed)
    return levels


def _texts(lines: tuple[Line, ...], languages: FoundLanguages) -> Iterator[str]:
    """The section of languages as one text, since a level may stand on the line below."""
    section = [line.words for line in lines if line.section is Section.LANGUAGES]
    if section:
        yield "\n".join(section)
    yield from languages.words


def levels_in(plain: str) -> Iterator[tuple[str, str]]:
    """Languages with their levels in a folded text."""
    if _MODULE_OR_TEST.search(plain):
        plain = _COURSE.sub(_blank, _TEST.sub(_blank, plain))
    plain = without_digits(plain)
    spans = language_spans(plain)
    native = _labelled(plain, spans)
    levels: list[str | None] = []
    fronts = [*(_in_front(plain, spans, at) for at in range(len(spans))), None]
    for at, (_, end, _) in enumerate(spans):
        edge = spans[at + 1][0] if at + 1 < len(spans) else len(plain)
        own, following = fronts[at], fronts[at + 1]
        if at in native or own:
            levels.append("native" if at in native or not own else own[1])
            continue
        stop = following[0] if following else edge
        levels.append(_level(plain[end : min(stop, end + _REACH)]))
    for at in range(len(spans) - 2, -1, -1):
        # "русский и украинский - родные"
        joined = _AND.fullmatch(plain, spans[at][1], spans[at + 1][0])
        if joined and not levels[at] and not fronts[at + 1] and at + 1 not in native:
            aside = plain[spans[at + 1][1] : spans[at + 1][1] + 2].strip().startswith(("(", ":"))
            aside = aside and levels[at + 1] != "native"  # "Basque and Spanish: mother tongues"
            shared = None if levels[at + 1] == "basic" else levels[at + 1]
            levels[at] = None if aside else shared
    yield from ((code, level) for (_, _, code), level in zip(spans, levels, strict=True) if level)


def _in_front(plain: str, spans: list[Span], at: int) -> tuple[int, str] | None:
    """The level in front of a language, and where it begins."""
    start = spans[at][0]
    begin = max(0, start - _REACH)
    found = _IN_FRONT.search(plain[begin:start])
    if not found or _DENIED.search(plain[begin : begin + found.start()]):
        return None
    before = spans[at - 1] if at else None
    place = begin + found.start()
    if (
        before
        and before[1] <= place
        and not plain[before[1] : place].strip(" :=-–—(")
        and not _IN_FRONT.search(plain[max(0, before[0] - _REACH) : before[0]])
        and not _ends_a_row(plain, spans, at)
    ):
        return None  # "Polsk modersmål engelsk flydende": behind the one before
    return place, _NAMED[found[1]]


def _ends_a_row(plain: str, spans: list[Span], at: int) -> bool:
    """ "Taler russisk polsk lidt dansk": none in the row has a level behind it, so "lidt" is of dansk."""
    if at + 1 < len(spans) or at < _ROW:
        return False
    first, second = spans[at - 2], spans[at - 1]
    return not plain[first[1] : second[0]].strip(" ,") and not _level(plain[spans[at][1] :][:_NEAR])


def _labelled(plain: str, spans: list[Span]) -> set[int]:
    """Which of the languages stand behind a label like "Modersmål"."""
    native: set[int] = set()
    for label in _NATIVE.finditer(plain):
        if any(0 <= label.start() - end <= len(": - ") for _, end, _ in spans):
            line = plain[label.end() :].partition("\n")[0]
            above = "\n" in plain[max(0, label.start() - len(": - ")) : label.start()]
            if not (above and line.strip(" :")):
                continue  # "Polsk: modersmål, engelsk"
        if any(_TELLS.fullmatch(plain, end, label.start()) for _, end, _ in spans):
            continue  # "Deutsch ist meine Muttersprache, English ..."
        reached = label.end()
        for at, (start, end, _) in enumerate(spans):
            if start < reached:
                continue
            gap = plain[reached:start]
            if not _LINKS.fullmatch(gap) or ("\n" in gap and reached != label.end()):
                break
            native.add(at)
            reached = end
    return native


def _level(stretch: str) -> str | None:
    if scale := _SCALE.search(stretch):
        return scale[1].upper()
    if spoken := _SPOKEN.search(stretch):
        return _NAMED[spoken[1]]  # "förstår bra, talar lite"
    for found in _LEVEL.finditer(stretch):
        if not _DENIED.search(stretch[: found.start()]):
            return _NAMED[found[0]]
    return None


def _passed(plain: str) -> Iterator[str]:
    """The levels of the Danish tests that a line tells were passed."""
    tests = list(_TEST.finditer(plain)) if _MODULE_OR_TEST.search(plain) else []
    for at, test in enumerate(tests):
        begin = tests[at - 1].end() if at else 0
        stop = tests[at + 1].start() if at + 1 < len(tests) else len(plain)
        before = _CLAUSE.split(plain[begin : test.start()])[-1]
        behind = _CLAUSE.split(plain[test.end() : stop].lstrip(" ,:–-("))[0]
        if _PASSED.search(behind) or not (
            _NOT_PASSED.search(before) or _NOT_PASSED_BEHIND.search(behind)
        ):
            yield _TESTS.get((test[1] or test[2] or "")[-1:], _STUDY)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


_NAMED = {
    folded(word): level
    for level, text in level_words.LEVELS.items()
    for word in words.phrases(text)
} | {name.lower(): name for name in _EUROPEAN}


# As phones write them: "basico", "poczatkujacy", "modersmaal".
_NAMED = {
    typed: level
    for word, level in _NAMED.items()
    for typed in (unmarked(word), in_two_letters(word))
} | _NAMED
_levels = words.by_letter(sorted(_NAMED, key=len, reverse=True))
_LEVEL = re.compile(rf"(?<![\w-])(?:{_levels})(?![\w-])")
# "fluent in English", "lidt tysk": nothing but a small word between.
_IN_FRONT = re.compile(
    rf"(?<![\w-])({_levels})(?:[ ](?:in|i|of|på|auf|w|в|з|en|de|di|del|în|af|av|speaker of|level of|level in|niveau i|niveau en)[ ]|[ ]d'|[ ])$"
)
_ROW, _NEAR = 2, 30
# Between a language and the label of a mother tongue.
_TELLS = re.compile(
    r" (?:er|is|ist|jest|є|это|este|es|è|é|är|est)(?: (?:mit|my|meine|mein|moim|moja|моя|моєю|mi|mea|mitt|min|ma|la|la mia|a minha|eget))? "
)
_SPOKEN = re.compile(
    rf"(?:förstår|forstår|understand|verstehe|verstehen|rozumiem|розумію|понимаю|înțeleg|inteleg|entiendo|comprends)\s[^,;.\n]{{1,20}}[,;&]?\s(?:(?:og|and|och|und|i|і|и|și|y|et|men|but|aber|ale|але|но|dar|pero|mais)\s)?(?:taler|talar|pratar|snakker|speak|spreche|mówię|говорю|розмовляю|vorbesc|hablo|parle)\s(?:kun\s|bara\s|only\s|nur\s|bare\s)?({_levels})(?![\w-])"
)
_DENIED = re.compile(rf"(?<!\w)(?:{words.folded_either(level_words.NOT)})\s$")
_NATIVE = re.compile(rf"(?<!\w)(?:{words.folded_either(level_words.NATIVE_LABELS)})(?!\w)")
_LINKS = re.compile(
    rf"(?:[\s,:;/&=–—-]{{0,4}}(?:(?:{words.folded_either(level_words.LINKS)})(?!\w))?){{1,2}}[\s,:/&=–—-]{{0,4}}"
)
_AND = re.compile(r"\s(?:og|and|und|i|oraz|та|і|й|и|și|si|y|e|och|et|samt|&)\s")
_COURSE = re.compile(
    rf"(?<!\w)(?:{words.folded_either(level_words.COURSES)})\s(?:\w{{1,10}}\s)?\(?[abc][12](?!\w)"
    r"|(?:(?:danskuddannelse|du|modul\w*|module|hold)[\s.]?[123](?:[.,]\d)?(?!\w))"
    r"|[abc][12][\s-](?:kursus|course|kurs|cours|curso|curs|corso|hold|klasse|class)(?!\w)"
)
_TEST = re.compile(
    r"(?<!\w)(?:(?:dansk\s?prøve|danskprøve|prøven? i dansk|prove i dansk|prøven? dansk|danish test|danish exam|danish language test)\s?(?:niveau\s|level\s|nr\.?\s)?([123])(?!\d|[.,]\d)"
    r"|pd\s?-?([123])(?!\w|[.,]\d)|studieprøven?(?!\w))"
)
# The cheap question before the two dear ones.
_MODULE_OR_TEST = re.compile(r"[123]|studiepr")
_CLAUSE = re.compile(r"[.;!?]\s|,\s|\s(?:og|and|men|but|und|aber|i|та|но|dar|y|e|och|et)\s")
_NOT_PASSED = re.compile(rf"(?<!\w)(?:{words.folded_either(level_words.NOT_PASSED)})(?!\w)")
_NOT_PASSED_BEHIND = re.compile(
    rf"(?<!\w)(?:{words.folded_either(level_words.NOT_PASSED_BEHIND)})(?!\w)"
)
_PASSED = re.compile(rf"(?<!\w)(?:{words.folded_either(level_words.PASSED)})(?!\w)")
