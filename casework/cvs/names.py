"""Whose CV it is.

Steps: a label ("Navn:", a form, Europass); a title ("CV - Anna Kowalska"); the first lines, with the
e-mail address as witness; a sentence ("Jeg hedder ..."); the words below a greeting at the end.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from casework.cvs import heading_words, name_words, words
from casework.cvs.papers import is_certificate
from casework.cvs.sections import Line, Section, heading_kind
from casework.vocabulary.folding import folded, unmarked
from casework.vocabulary.occupations import find_titles

_FIRST_LINES = 14
_FEWEST_TOKENS, _MOST_TOKENS = 2, 5
_LONGEST_INITIAL = 3  # "Jr.", with its stop
_HALVES = 2  # of "Kowalska, Anna"
_LOWER_CASE = (2, 3)  # words of a name without capitals
_SHORTEST_WITNESS = 3
_SPLIT = re.compile(r"\s[|•·–—\-/]+\s|[|•·–—]|,|;|\s{2,}|\(|\s-(?=\s|$)")
_SPLIT_FIELD = re.compile(r"\s[|•·–—]+\s|\s{2,}|[|•·;(]")
_TOKEN = re.compile(r"^[^\W\d_]+(?:['’´`ʼ\-‑.][^\W\d_]+)*\.?$")
_LABEL = re.compile(r"^\s*([^:：]{1,45}?)\s*(?:[:：]|\s[-–|]\s|\s{2})\s*\|?\s*(.*)$")


@dataclass(frozen=True)
class FoundName:
    name: str
    words: str


def find_name(lines: tuple[Line, ...], emails: tuple[str, ...] = ()) -> FoundName | None:
    """The name, or None. `emails` are the addresses in the CV that may be the person's own."""
    own = tuple(line for line in lines if line.section is not Section.REFERENCES)
    found = (
        _labelled(own)
        or _titled(own)
        or _in_first_lines(own, emails)
        or _in_sentence(own)
        or _below_greeting(own)
        or _signed(own)
        or _witnessed(own, emails)
        or _in_address(own, emails)
    )
    return _in_full(found, own) if found else None


def _in_full(found: FoundName, lines: tuple[Line, ...]) -> FoundName:
    """The name with its first names where only their first letters stood: "L. A. Cárdenas"."""
    tokens = found.name.split()
    if not any(_INITIAL.fullmatch(token) for token in tokens) or _INITIAL.fullmatch(tokens[-1]):
        return found
    spelled = " ".join(
        rf"{re.escape(token[0])}[^\W\d_]{{1,20}}" if _INITIAL.fullmatch(token) else re.escape(token)
        for token in tokens
    )
    pattern = re.compile(rf"(?<!\w){spelled}(?!\w)")
    for line in lines:
        if match := pattern.search(line.words):
            name = _name_at_start(line.words[match.start() :])
            return FoundName(written_as_name(name), line.words)
    return found


def _in_address(lines: tuple[Line, ...], emails: tuple[str, ...]) -> FoundName | None:
    """The name that the only address is made of, where no other words tell it."""
    for email in emails:
        parts = re.split(r"[._]", email.partition("@")[0].rstrip("0123456789"))
        if (
            _FEWEST_TOKENS <= len(parts) <= _LONGEST_INITIAL
            and all(part.isalpha() and len(part) >= _SHORTEST_WITNESS for part in parts)
            and len(parts[-1]) > _SHORTEST_WITNESS  # not "kasia.lew"
            and not _NOT_IN_ADDRESS & {folded(part) for part in parts}
        ):
            # With the letters that an address cannot have, where the text has them.
            spelled = {
                _ascii(token): token
                for line in lines
                for token in map(_bare, line.words.split())
                if token[:1].isupper()
            }
            name = (spelled.get(part.lower(), part.capitalize()) for part in parts)
            return FoundName(" ".join(name), email)
    return None


def is_name(text: str) -> bool:
    """Whether these words can be the whole name of a person: two to five names, no other words."""
    tokens = text.split()
    if not _FEWEST_TOKENS <= len(tokens) <= _MOST_TOKENS:
        return False
    full = [token for token in tokens if folded(token) not in _PARTICLES]
    return (
        len(full) >= _FEWEST_TOKENS
        and all(_is_name_word(token) for token in full)
        and heading_kind(text) is None
        and not _is_trade(text, tokens)
    )


def written_as_name(text: str, *, labelled: bool = False) -> str:
    """ANNA KOWALSKA as Anna Kowalska; "Kowalska, Anna" the way one says it; else as written.

    Behind a label the halves stay as the form has them.
    """
    initial = re.search(r"\s[^\W\d_]\.\s*$", text) is not None  # "Reyes, Maria S."
    text = " ".join(text.strip(" ,;.|-–—•*").split()) + ("." if initial else "")
    if text.count(",") == 1:
        last, first = (part.strip() for part in text.split(","))
        if last.isupper() and not first.isupper():
            last = " ".join(
                token.capitalize() if folded(token) in _ARABIC_ARTICLES else _capitalised(token)
                for token in last.split()
            )
        text = f"{first} {last}"
    while text and folded(text.split()[0]).strip(".") in _TITLES:
        text = text.partition(" ")[2]
    text = _first_name_first(text, labelled=labelled)
    letters = [char for char in text if char.isalpha()]
    if letters and all(char.isupper() for char in letters):
        return " ".join(_capitalised(token) for token in text.split())
    tokens = text.split()
    # "Anna KOWALSKA"
    return " ".join(
        _capitalised(token)
        if len(token) >= _SHORTEST_WITNESS and token.isupper() and _TOKEN.match(token)
        else token
        for token in tokens
    )


def _bare(token: str) -> str:
    return token.strip(" .,:;!?()\"'«»„“”")


def _first_name_first(text: str, *, labelled: bool) -> str:
    """ "MUKENDI Espérance" and "Nowicka Agnieszka" as one says them.

    With a patronymic, and in Cyrillic letters, the surname stays where it is written.
    """
    tokens = text.split()
    if not _FEWEST_TOKENS <= len(tokens) <= _MOST_TOKENS or any(
        ord(char) >= _CYRILLIC_FROM for char in text
    ):
        return text
    shouted = 0
    while shouted < len(tokens) and tokens[shouted].isupper() and "." not in tokens[shouted]:
        shouted += 1
    if 0 < shouted < len(tokens) and len(tokens[0]) > 1:
        rest = tokens[shouted:]
        in_order = folded(tokens[0]) in _FIRST_AT_HOME and folded(rest[0]) not in _KNOWN_FIRST
        if in_order:
            return " ".join((_capitalised(tokens[0]), *tokens[1:]))
        if not any(token.isupper() and len(token) > 1 and token[-1] != "." for token in rest) and (
            not _is_surname(rest[-1])
        ):
            surname = (_capitalised(token) for token in tokens[:shouted])
            return " ".join((*rest, *(part[0].upper() + part[1:] for part in surname)))
    first, *others = tokens
    if labelled:
        return text
    if all(folded(token) in _KNOWN_FIRST or "-" in token for token in others) and any(
        folded(token) in _KNOWN_FIRST for token in others
    ):
        if (_is_surname(first) or len(others) == 1) and folded(first) not in _KNOWN_FIRST:
            return " ".join((*others, first))
    elif len(others) == 1 and _is_surname(first) and not _is_surname(others[0]):
        return f"{others[0]} {first}"
    return text


def _is_surname(token: str) -> bool:
    plain = folded(token)
    return plain.endswith(_SURNAME_ENDINGS) and plain not in _KNOWN_FIRST


def witnessed_by(name: str, email: str) -> bool:
    """Whether the part before the @ is made of the name."""
    local = re.sub(r"[^a-z]", "", _ascii(email.partition("@")[0]))
    parts = [_ascii(token) for token in re.split(r"[\s\-]+", name)]
    return any(len(part) >= _SHORTEST_WITNESS and part in local for part in parts) or any(
        len(part) > _SHORTEST_WITNESS and local.startswith(part[: _SHORTEST_WITNESS + 1])
        for part in parts
    )


def _labelled(lines: tuple[Line, ...]) -> FoundName | None:
    first: FoundName | None = None
    last: FoundName | None = None
    alone: FoundName | None = (
        None  # "Nom : Dubois", which is half of a name where a first one stands
    )
    for line, label, value in _labels(lines[:80]):
        found = FoundName(written_as_name(value, labelled=True), line.words)
        if label in _FULL_NAME and _could_be_name(value):
            if len(found.name.split()) > 1:
                return found
            if alone is None:
                alone = found
            elif label in _HALF_FIRST:
                first = first or found  # "Прізвище: Коваль", "Ім'я: Іван"
        if label in _FIRST_NAME:
            first = first or found
        elif label in _LAST_NAME:
            last = last or found
    if last and alone and not first:
        first = alone  # "Apellidos: Rojas", "Nombre: Ana"
    last = last or alone
    if first and last:
        return FoundName(f"{first.name} {last.name}", f"{first.words} / {last.words}")
    return alone


def _labels(lines: tuple[Line, ...]) -> Iterator[tuple[Line, str, str]]:
    """The labels of names with their values; a form may have several on one line."""
    for index, line in enumerate(lines):
        following = lines[index + 1].words if index + 1 < len(lines) else ""
        found = [_label(line.words, following)]
        if ":" in line.words and "  " in line.words:
            found = [_label(part, "") for part in _COLUMNS.split(line.words)]
        yield from ((line, label, value) for label, value in found if value)


def _label(line: str, following: str) -> tuple[str, str]:
    """The label of a line, folded, and its value, which may stand on the line below."""
    if match := _LABEL.match(line):
        label = folded(match[1]).strip(" *•")
        if label not in _NAME_LABELS:
            label = label.partition(" (")[0].replace(",", "")  # "Fulde navn (som i pas)"
        if label in _NAME_LABELS:
            return label, _value(match[2] or following)
    plain = folded(line).strip(" :*•")
    if plain in _NAME_LABELS:
        return plain, _value(following)
    for label in _LONG_LABELS if plain.startswith(_LONG_BEGINNINGS) else ():
        if plain.startswith(label + " "):
            rest = line[len(label) :].strip(" :*•").split(",")[0]
            if is_name(rest):
                return label, rest
    return "", ""


def _value(words_: str) -> str:
    """What is said of the name, before another field on the same line."""
    value = re.split(r"\s[|•·]\s|;|\s{2,}", words_.strip())[0]
    label = re.search(r"\s\S{2,20}\s?[:：]", value)
    value = value[: label.start()] if label else value
    return re.sub(r"\s*[(\[].*$", "", value).strip(" ,.|")


def _could_be_name(value: str) -> bool:
    tokens = value.replace(",", " ").split()
    return 1 <= len(tokens) <= _MOST_TOKENS + 1 and all(
        _TOKEN.match(token.strip("\"“”„'()")) and folded(token) not in _NAME_LABELS
        for token in tokens
    )


def _titled(lines: tuple[Line, ...]) -> FoundName | None:
    for line in lines[:_FIRST_LINES]:
        tokens = line.words.split()
        for count in (3, 2, 1):
            title = folded(" ".join(tokens[:count])).strip(" :–—-|•")
            if len(tokens) > count and title in _CV_TITLES:
                rest = tokens[count:]
                while rest and (folded(rest[0]) in _TITLE_LINKS or not rest[0].strip(":–—-|•,")):
                    rest = rest[1:]
                if name := _leading_name(" ".join(rest)):
                    return FoundName(written_as_name(name), line.words)
    return None


def _in_first_lines(lines: tuple[Line, ...], emails: tuple[str, ...]) -> FoundName | None:
    candidates: list[FoundName] = []
    previous = ""
    head = [line for line in lines[: _FIRST_LINES * 2] if line.section in _BEFORE_STORY]
    for line in head[:_FIRST_LINES]:
        if line.heading or folded(line.words) in _CV_TITLES:
            continue
        name = _leading_name(_without_contact_heading(line.words))
        if name and (_tells_of_something(line.words, name)):
            name = ""
        if not name and _is_single(previous) and _is_single(line.words):
            name = f"{previous} {line.words}"
        if name:
            candidates.append(FoundName(written_as_name(name), line.words))
        previous = line.words
    for candidate in candidates:
        if any(witnessed_by(candidate.name, email) for email in emails):
            return candidate
    return candidates[0] if candidates else _lower_case(head, emails)


def _tells_of_something(line: str, name: str) -> bool:
    """A firm with its years, a school or a certificate: "Systuen Vejgaard, Aalborg, 2023"."""
    behind = line[line.find(name) + len(name) :]
    years = _YEAR.findall(behind)
    return (bool(years) and not _BORN.search(folded(line))) or is_certificate(line)


def _lower_case(lines: list[Line], emails: tuple[str, ...]) -> FoundName | None:
    """A name without capitals: only where the e-mail address says the same."""
    for line in lines[:3]:
        tokens = line.words.split()
        if len(tokens) in _LOWER_CASE and all(_TOKEN.match(token) for token in tokens):
            parts = [_ascii(token) for token in tokens]
            for email in emails:
                if all(part in _ascii(email) for part in parts):
                    name = " ".join(_capitalised(token) for token in tokens)
                    return FoundName(name, line.words)
    return None


def _in_sentence(lines: tuple[Line, ...]) -> FoundName | None:
    for line in lines:
        plain = line.words.lower()
        if len(plain) != len(line.words):
            continue  # positions would not agree
        if (mine := _I_COMMA.match(line.words)) and is_name(name := _name_at_start(mine[1])):
            return FoundName(written_as_name(name), f"{name}")
        for match in _NAME_PHRASE.finditer(plain):
            name = _name_at_start(line.words[match.end() :])
            single = match[1] not in _WEAK and bool(name) and _is_name_word(name)
            if is_name(name) or single:
                return FoundName(written_as_name(name), f"{match[0]}{name}".strip())
    return None


def _name_at_start(text: str) -> str:
    """The capitalised words a text begins with, up to the first comma or other word."""
    name: list[str] = []
    for token in text.split()[: _MOST_TOKENS + 1]:
        word = token.rstrip(",.;:!?)")
        particle = bool(name) and folded(word) in _PARTICLES
        if not particle and not (_TOKEN.match(word) and word[0].isupper()):
            break
        name.append(word)
        if word != token and len(word) > 1:
            break
    while name and folded(name[-1]) in _PARTICLES:
        name.pop()
    return " ".join(name)


def _below_greeting(lines: tuple[Line, ...]) -> FoundName | None:
    for line, after in zip_longest(lines, lines[1:]):
        plain = folded(line.words).strip(" ,.!")
        closes = plain in _SIGN_OFFS or (
            len(plain.split()) <= _CLOSING_WORDS and _CLOSES.search(plain) is not None
        )
        if not closes:
            continue
        behind = _CLOSES.split(plain)[-1].strip(" ,.!:–-").split()
        same_line = " ".join(line.words.split()[-len(behind) :]) if behind else ""
        for text in (after.words if after else "", same_line):
            if name := _leading_name(text):
                return FoundName(written_as_name(name), text)
    return None


def _signed(lines: tuple[Line, ...]) -> FoundName | None:
    """ "Signed: Tavakoli, Babak  Aarhus, 2/4", at the end of a page."""
    for line in lines:
        match = _LABEL.match(line.words)
        if match and folded(match[1]).strip(" *•") in _SIGNED:
            name = _leading_name(_TOWN_AND_DAY.sub("", match[2]))
            if name:
                return FoundName(written_as_name(name), line.words)
    return None


def _witnessed(lines: tuple[Line, ...], emails: tuple[str, ...]) -> FoundName | None:
    """A line anywhere that is a name and agrees with the e-mail address."""
    for line in lines:
        # A scan may have broken the label: "Na vn: Jonas Bruun".
        for part in (line.words, line.words.rpartition(":")[2]):
            name = _leading_name(part)
            if name and any(witnessed_by(name, email) for email in emails):
                return FoundName(written_as_name(name), line.words)
    return None


def _leading_name(words_: str) -> str:
    """The name a line begins with, before a comma, bar, dash, trade or number."""
    if surname_first := _surname_first(words_.strip(" *•#_|")):
        return surname_first
    part = _SPLIT.split(words_.strip(" *•#_|"))[0].strip(" .:")
    tokens = part.split()
    while tokens and folded(tokens[0]).strip(".") in _TITLES:
        tokens = tokens[1:]
    part = " ".join(tokens)
    if is_name(part):
        return part
    # "Anna Kowalska Sygeplejerske", "Anna Kowalska tlf. 22..."
    for count in (4, 3, 2):
        head, rest = tokens[:count], tokens[count:]
        stop = rest and (
            folded(rest[0]).strip(":.,") in _STOPS
            or any(char.isdigit() or char in "@+" for char in rest[0])
            or _begins_with_trade(" ".join(rest))
        )
        if stop and is_name(" ".join(head)):
            return " ".join(head)
    return ""


def _surname_first(words_: str) -> str:
    """ "Kowalska, Anna", "DELA CRUZ-REYES, Maria Luz" as it is written; else nothing."""
    halves = [half.strip() for half in _SPLIT_FIELD.split(words_)[0].split(",")]
    if len(halves) != _HALVES or not all(halves) or not is_name(" ".join(halves)):
        return ""
    shouted = halves[0].isupper() and not halves[1].isupper()
    return ", ".join(halves) if shouted or all(map(_is_single, halves)) else ""


def _begins_with_trade(words_: str) -> bool:
    trades = find_titles(words_)
    return bool(trades) and trades[0].start == 0


def _without_contact_heading(line: str) -> str:
    """Old Europass has "Personal information Anna Kowalska" on one line."""
    plain = folded(line)
    for label in _CONTACT_HEADINGS:
        if plain.startswith(label + " ") and len(label.split()) > 1:
            return line[len(label) :].strip()
    return line


def _is_single(line: str) -> bool:
    return (
        " " not in line
        and len(line) > 1
        and _is_name_word(line)
        and heading_kind(line) is None
        and folded(line) not in _CV_TITLES
        and not find_titles(line)
    )


def _is_name_word(token: str) -> bool:
    plain = folded(token)
    return (
        bool(_TOKEN.match(token))
        and token[0].isupper()
        and (len(token) > 1)
        and plain.strip(".") not in _NOT_NAMES
        and plain not in _CV_TITLES
        and not plain.endswith(_NOT_NAME_ENDINGS)
        and not (token[-1] == "." and len(token) > _LONGEST_INITIAL)
    )


def _is_trade(text: str, tokens: list[str]) -> bool:
    """Whether it is a job title. "Peter Fischer" is none, "Senior Baker" is one."""
    for trade in find_titles(text):
        word = folded(text[trade.start : trade.end])
        if not (word in _SURNAMES and trade.end == len(text) and len(tokens) > 1):
            return True
    return False


def _capitalised(token: str) -> str:
    if folded(token) in _PARTICLES:
        return token.capitalize() if folded(token) in _WITH_CAPITAL else token.lower()
    return (
        re.sub(r"[^\W\d_]+", lambda part: part[0][0].upper() + part[0][1:].lower(), token)
        if "'" not in token and "’" not in token
        else _with_apostrophe(token)
    )


def _with_apostrophe(token: str) -> str:
    """O'BRIEN is O'Brien, but a Ukrainian apostrophe is followed by a small letter."""
    latin = token.replace("’", "").isascii()
    head, mark, tail = token.partition("'" if "'" in token else "’")
    return head.capitalize() + mark + (tail.capitalize() if latin else tail.lower())


_CYRILLIC_PAIRS = (
    "аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch "
    "ь юiu яia ыy эe ёe"
)
_CYRILLIC = {pair[0]: pair[1:] for pair in _CYRILLIC_PAIRS.split()}


def _ascii(text: str) -> str:
    """Small Latin letters only, the way names turn up in mail addresses."""
    plain = "".join(_CYRILLIC.get(char, char) for char in text.casefold()).replace("_", "")
    for letters, instead in (
        ("ø", "o"),
        ("æ", "ae"),
        ("å", "a"),
        ("ł", "l"),
        ("đ", "d"),
        ("ı", "i"),
    ):
        plain = plain.replace(letters, instead)
    plain = unicodedata.normalize("NFKD", plain)
    return "".join(char for char in plain if char.isascii() and (char.isalnum() or char in "@.-_"))


# "Ich, Adnan Selimović, geboren ..."
_I_COMMA = re.compile(r"(?:Jeg|Ich|Ja|Я|Eu|Yo|Moi|I|Undertegnede|The undersigned|Jag),\s(.{3,80})")
_CYRILLIC_FROM = 0x400
_CLOSING_WORDS = 12
# "Aarhus, den 3. maj 2025, Babak Tavakoli"
_TOWN_AND_DAY = re.compile(
    r"^[^\W\d_]+,? (?:den|d\.|the|am|dnia|le|el)?\s?\d[\d./ -]*(?:[^\W\d_]{3,10}\s\d{4})?[,;:]?\s*"
)
_COLUMNS = re.compile(r"(?<![:：])\s{2,}")
_ARABIC_ARTICLES = frozenset({"al", "el"})
_WITH_CAPITAL = frozenset({"dela", "delos", "delas"})  # as Filipinos write them
_INITIAL = re.compile(r"[^\W\d_]\.?(?:-?[^\W\d_]\.)?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BORN = re.compile(
    r"(?<!\w)(?:født|f\.|born|geb|geboren|ur\.|urodzon|народ|рожд|născut|nacid|född|né|née|fødselsdato|date of birth)"
)
_BEFORE_STORY = frozenset({Section.HEAD, Section.CONTACT, Section.PROFILE, Section.OTHER})
_FULL_NAME = frozenset(
    spelled
    for p in words.phrases(f"{words.FULL_NAME}, {name_words.FULL_NAME}") - {"imię", "nazwisko"}
    for spelled in (folded(p), unmarked(folded(p)))
)
_FIRST_NAME = frozenset(
    folded(p) for p in words.phrases(f"{words.FIRST_NAME}, {name_words.FIRST_NAME}")
)
_HALF_FIRST = frozenset({"ім'я", "имя", "nombre", "nome", "name"})
_LAST_NAME = (
    frozenset(folded(p) for p in words.phrases(f"{words.LAST_NAME}, {name_words.LAST_NAME}"))
    - _FULL_NAME
)
_NAME_LABELS = _FULL_NAME | _FIRST_NAME | _LAST_NAME
_LONG_LABELS = tuple(
    sorted((p for p in _NAME_LABELS if " " in p or p == "name"), key=len, reverse=True)
)
_LONG_BEGINNINGS = tuple({label.split()[0] for label in _LONG_LABELS})
_CV_TITLES = words.phrases(words.CV_TITLES)
_TITLE_LINKS = words.phrases(words.TITLE_LINKS)
_PARTICLES = words.phrases(words.PARTICLES)
_TITLES = frozenset(title.strip(".") for title in words.phrases(words.TITLES))
_SURNAMES = words.phrases(words.SURNAMES)
_NOT_NAMES = words.phrases(words.NOT_NAMES) | words.phrases(name_words.NOT_NAMES)
_SURNAME_ENDINGS = tuple(words.phrases(name_words.SURNAME_ENDINGS))
_KNOWN_FIRST = words.phrases(name_words.FIRST_NAMES)
_FIRST_AT_HOME = words.phrases(name_words.FIRST_AT_HOME)
_NOT_IN_ADDRESS = words.phrases(name_words.NOT_IN_ADDRESS)
_CLOSES = re.compile(rf"(?<!\w)(?:{words.either(name_words.SIGN_OFFS)})(?!\w)")
_NOT_NAME_ENDINGS = tuple(words.phrases(words.NOT_NAME_ENDINGS))
_SIGN_OFFS = words.phrases(words.SIGN_OFFS)
_SIGNED = words.phrases(name_words.SIGNED)
_WEAK = words.phrases(words.WEAK_NAME_PHRASES)
_CONTACT_HEADINGS = words.phrases(heading_words.CONTACT)
_STOPS = words.phrases(words.PHONE) | _NOT_NAMES
_NAME_PHRASE = re.compile(
    rf"(?<!\w)({words.either(f'{words.NAME_PHRASES}, {name_words.PHRASES}')})\s+"
)
