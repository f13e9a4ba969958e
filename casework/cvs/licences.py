"""Driving-licence categories, wherever in the CV they stand.

Steps: a word for a licence, as scans misread it too; what stands in front of it ("B-kørekort") and
behind it, on its line or listed below; what is denied, only planned or had once is left out. A
licence that is had and of which no category is told is one for cars.
"""

import re
from collections.abc import Iterator

from casework.cvs import paper_words, words
from casework.vocabulary.folding import folded

_REACH = 90  # characters behind "kørekort" in which its categories stand
_BEFORE = 30
_MOST_LISTED = 8  # lines of categories below a heading
_AS_LATIN = str.maketrans("АВСЕТДΑΒΓΔΕ", "ABCETDABCDE")  # Cyrillic and Greek
# Letters that a scan takes for one another, as one.
_ALIKE = str.maketrans("l105", "iios")
_ONE = r"AM|A1|A2|A|B1|B96|BE|B\+E|B|C1E|C1|CE|C\+E|C|D1E|D1|DE|D\+E|D|TM|T"
_CATEGORY = re.compile(
    r"(?<![\w+&.])(AM|A1|A2|A(?!/S)|B1|B|C1|C|D1|D|TM|T1|Tr|Tb|Tv|T|LK)(?:\s?[+/]?\s?(E)(?!\w))?(?![\w.]*\w)"
    r"|(?:(?<=[A-E]/)|(?<=\sund\s))([LMS])(?![\w.]*\w)"  # German ones
    r"|(?:(?<=,\s)|(?<=\s(?:og|та|et|es|ja)\s)|(?<=\s[iyiі&]\s)|(?<=\s(?:and|und)\s))(E)(?!\w)"
)
_GERMAN = ("L", "M", "S")
_PLUS = re.compile(r"(?<=[A-D1])\+(?=[A-D])")  # "B+C", but "B+E" is one
_SAME = re.compile(r"(?<=T) \(T[rbv]\)|(?<=T[rbv]) \(T\)")  # the name at home of the same one
_BESIDE = re.compile(
    rf"(?<!\w)((?:{_ONE})(?:(?:\s?[,/&]\s?|\s(?:og|and|und|i|та|і|și|y|e|och|et|oraz)\s)(?:{_ONE})){{0,6}})[ \-‑]\Z"
    r"|(?<!\w)([abcd]e?)[-‑]\Z"
)
_CLAUSE = re.compile(r"(?<!kat)(?<!cat)(?<!kl)(?<!кат)(?<!кл)[.!?](?:\s|$)|\n", re.IGNORECASE)
_EDGES = " :*•·-–—\t|\n.✓✔"
_IN_FRONT_OF_CATEGORY = " :?*•\n|\t✓✔΄'-–—=~_·●▪○►■▸"


def find_licences(text: str) -> tuple[str, ...]:
    """The categories the person may drive, as on the card: "B", "CE"."""
    text = text.replace("İ", "I")
    plain = folded(text)
    if len(plain) != len(text):  # positions would not agree
        plain = text.lower() if len(text.lower()) == len(text) else text
    found: dict[str, None] = {}
    of_cars = False
    for start, end, heading in _words_for_it(plain):
        before = _CLAUSE.split(plain[max(0, start - _BEFORE) : start])[-1]
        if not _DENIED.search(before) and not _is_none(plain, end):
            found.update(dict.fromkeys(_categories(text, start, end, heading=heading)))
            of_cars = of_cars or (not heading and _is_for_cars(plain, start, end))
    return tuple(found) or (("B",) if of_cars else ())


def _is_for_cars(plain: str, start: int, end: int) -> bool:
    """Whether a clause says that a licence is had, and not which: "I have a driving licence"."""
    if not _FOR_CARS.fullmatch(plain[start:end].translate(_ALIKE)):
        return False
    before = _CLAUSE.split(plain[max(0, start - _CLAUSE_REACH) : start])[-1]
    clause = before + _CLAUSE.split(plain[start : end + _CLAUSE_REACH])[0]
    if any(said.search(clause) for said in (_DENIED, _TAKEN, _NOT_HELD, _THEIRS, _OTHER_VEHICLE)):
        return False
    return _HAD.search(clause) is not None


def names_licence(plain: str) -> bool:
    """Whether folded words name a driving licence."""
    return _LICENCE.search(plain.translate(_ALIKE)) is not None


def _words_for_it(plain: str) -> Iterator[tuple[int, int, bool]]:
    """Where a licence is named: start, end, and whether it is only a heading for it ("Driving")."""
    alike = plain.translate(_ALIKE)
    yield from ((match.start(), match.end(), False) for match in _LICENCE.finditer(alike))
    yield from ((match.start(), match.end(), True) for match in _HEADING.finditer(alike))


def _is_none(plain: str, end: int) -> bool:
    """ "Permis: nu", and "Führerschein" with "nein" on the line below."""
    behind = _UNTICKED.sub("", plain[end : end + _REACH])
    return _NONE_AT_ALL.match(_TICKED.sub("", behind).lstrip(_EDGES)) is not None


def _categories(text: str, start: int, end: int, *, heading: bool) -> list[str]:
    """Those in front of the word and behind it, on its line, alone on the next, or one a line."""
    beside = _BESIDE.search(text, max(0, start - _BEFORE), start)
    in_front = (beside[1] or beside[2].upper()) if beside else ""
    if in_front == "A" and text[start - 1] == " ":
        in_front = ""  # "A driving licence is no problem"
    behind = text[end : end + _REACH * _MOST_LISTED]
    if _TICK_BOX.search(behind, 0, _REACH):
        behind = _TICKED.sub("", _UNTICKED.sub("", behind))
    shown = behind.lstrip(_IN_FRONT_OF_CATEGORY)
    below = "\n" in behind[: len(behind) - len(shown)] and not _stands_alone(text, start)
    behind = shown.translate(_AS_LATIN)
    if small := _IN_SMALL.match(behind):
        behind = small[0].upper() + behind[small.end() :]  # "kørekort b"
    categories = [one.replace("+", "") for one in re.findall(rf"(?<!\w)(?:{_ONE})(?!\w)", in_front)]
    if (heading or below) and not _BEGINS.match(behind):
        return categories
    lines = behind.split("\n")
    told = _held(_CLAUSE.split(lines[0][:_REACH])[0])
    if told is None:
        return []
    if told and len(lines) > 1 and _GOES_ON.match(lines[1]):
        told += _held(_CLAUSE.split(lines[1][:_REACH])[0]) or []  # "B, BE" and below it "og C"
    for line in lines[1:_MOST_LISTED]:
        if not _LISTED.match(line):
            break
        told += _held(_CLAUSE.split(line[:_REACH])[0]) or []
    return [*categories, *told]


def _stands_alone(text: str, start: int) -> bool:
    """Whether nothing stands in front of the word on its line: a heading for what stands below."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip(_IN_FRONT_OF_CATEGORY + "#")


def _held(clause: str) -> list[str] | None:
    """The categories of a clause that are held; None where it says that they were once."""
    clause = _PLUS.sub(",", _SAME.sub("", clause))
    clause = _IN_ONE.sub(lambda several: ",".join(several[0]), clause)
    if (change := _EXCHANGED.search(clause)) and _CATEGORY.search(clause, change.end()):
        clause = clause[change.end() :]  # "Chinese C1, changed to Danish B"
    found: list[str] = []
    for item in _ITEMS.split(clause):
        own = [
            f"{one[1] or ''}{one[2] or one[3] or one[4] or ''}" for one in _CATEGORY.finditer(item)
        ]
        if found and item.strip() in _GERMAN:
            own = [item.strip()]
        plain = folded(item)
        gone = _TAKEN.search(plain)
        if gone and not own:
            return None
        if not gone and not _NOT_HELD.search(plain):
            found += filter(None, own)
    return found


_COMPOUND = re.compile(r"(køre|kør|kör|fører|führer)(kort|schein)")


def _alike(text: str) -> str:
    """As `either`, as a scan may have misread them, and without their gaps."""
    parted = _COMPOUND.sub(r"\1 \2", folded(text))
    return words.either(parted.translate(_ALIKE)).replace(r"\ ", r"\s?")


_ITEMS = re.compile(
    r",\s(?!E(?!\w))|;|\s(?:men|but|aber|ale|але|но|dar|pero|mais|ma|så|then)\s|,(?=\S)"
)
_LICENCE = re.compile(rf"(?<!\w)(?:{_alike(paper_words.DRIVING_LICENCE)})(?!\w)")
_HEADING = re.compile(
    rf"(?:^|(?<=\n))[ \t•*-]{{0,20}}(?:{_alike(paper_words.DRIVING_HEADINGS)})[ \t]{{0,20}}(?:[:|–-]|(?=\n)|(?<=[ ]{{2}}))"
)
_BEGINS = re.compile(
    rf"[-•*✓ ]{{0,3}}(?:(?i:{words.either(paper_words.CATEGORY_WORDS)})[.:]?[ ]?)?(?!A [a-zæøå])(?:{_ONE})(?![\w'’])"
)
_LISTED = re.compile(
    rf"[ \t]{{0,8}}[-•*✓]?[ ]?(?:(?i:{words.either(paper_words.VEHICLES)})[ ]?[:–-][ ]?)?(?:(?i:{words.either(paper_words.CATEGORY_WORDS)})[.:]?[ ]?)?(?:{_ONE})[ \t]{{0,4}}(?:$|[-–—:(,;/|=])"
)
_IN_SMALL = re.compile(
    r"(?:[bcdt]e?|c1e?|d1e?|a|a1|a2|am)(?:(?:\s?[,/+&]\s?|\s(?:og|and|und|y|et|și|si|oraz|och)\s)(?:[bcdt]e?|c1e?|d1e?)){0,6}(?=\s{0,3}(?:\n|$|[.,;(]|  ))"
)
_GOES_ON = re.compile(
    rf"[ \t]{{0,40}}(?:og|and|und|oraz|та|і|и|și|si|y|e|et|och|samt|i|&|,)[ ](?:(?i:{words.either(paper_words.CATEGORY_WORDS)})[.:]?[ ]?)?(?:{_ONE})(?![\w'’])"
)
_NONE_AT_ALL = re.compile(rf"(?:{words.either(paper_words.NO_LICENCE_AT_ALL)})(?!\w)")
_TAKEN = re.compile(rf"(?<!\w)(?:{words.either(paper_words.LICENCE_TAKEN)})(?!\w)")
# Said of one category: "C: no", "D undervejs".
_NOT_HELD = re.compile(
    rf"(?<!\w)(?:{words.either(paper_words.NOT_HELD)})(?!\w)"
    r"|[:=–—-]\s?(?:no|nej|nein|nie|ні|нет|nu|non|nei|ei)[\s).]*$"
)
_DENIED = re.compile(rf"(?<!\w)(?:{words.either(paper_words.NO_LICENCE)})(?!\w)")
_CLAUSE_REACH = 120
_TICK_BOX = re.compile(r"\[[ xX]?\]|[☐□☑☒❏◻]")
_UNTICKED = re.compile(r"(?:\[[ ]?\]|[☐□❏◻])[^\[☐□☑☒❏◻\n]{0,40}")
_TICKED = re.compile(r"\[[xX]\]|[☑☒]")
# "categoria AB"
_IN_ONE = re.compile(
    r"(?<![\w])(?:(?<=ategoria )|(?<=ategoría )|(?<=ategorie )|(?<=ategory )|(?<=at\. )|(?<=lasse )|\A)(?=[ABCDE]{2})(?!(?:BE|CE|DE)(?!\w))A?B?C?D?E?(?!\w)"
)
_EXCHANGED = re.compile(rf"(?<!\w)(?i:{words.either(paper_words.EXCHANGED_FOR)})(?!\w)")
_FOR_CARS = re.compile(_alike(paper_words.LICENCE_FOR_CARS))
_HAD = re.compile(rf"(?<!\w)(?:{words.folded_either(paper_words.LICENCE_HAD)})(?!\w)")
_THEIRS = re.compile(rf"(?<!\w)(?:{words.folded_either(paper_words.LICENCE_OF_OTHERS)})(?!\w)")
_OTHER_VEHICLE = re.compile(rf"(?<!\w)(?:{words.folded_either(paper_words.OTHER_VEHICLES)})(?!\w)")
