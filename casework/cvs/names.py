"""Whose CV it is.

Steps: a label ("Navn:", a form, Europass); a title ("CV - Anna Kowalska"); what agrees with the
e-mail address in the first lines; a sentence ("Jeg hedder ..."); what agrees with it anywhere; the
first lines; the words below a greeting at the end. Last, the name as it is written in Latin letters.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from casework.cvs import heading_words, name_words, words
from casework.cvs.papers import is_certificate
from casework.cvs.scans import with_letters
from casework.cvs.sections import Line, Section, heading_kind
from casework.vocabulary.folding import folded, unmarked
from casework.vocabulary.occupations import find_titles

_FIRST_LINES = 14
_FEWEST_TOKENS, _MOST_TOKENS = 2, 5
_LONGEST_INITIAL = 3  # "Jr.", with its stop
_LONG = 6  # letters of a title that a scan may tear
_MOST_REMEMBERED = 5_000  # words that may be names
_HALVES = 2  # of "Kowalska, Anna"
_LOWER_CASE = (2, 3)  # words of a name without capitals
_SHORTEST_WITNESS = 3
_SPLIT = re.compile(r"\s[|•·–—\-/]+\s|[|•·–—]|,|;|\s{2,}|\(|\s-(?=\s|$)")
_SPLIT_FIELD = re.compile(r"\s[|•·–—]+\s|\s{2,}|[|•·;(]")
_TOKEN = re.compile(r"^[^\W\d_]+(?:['’´`ʼ\-‑.][^\W\d_]+)*\.?$")
_LABEL = re.compile(r"^\s*\[?([^:：=\]]{1,45}?)\s*(?:[:：=]|\]\s?:?|\s[-–|]\s|\s{2})\s*\|?\s*(.*)$")


@dataclass(frozen=True)
class FoundName:
    name: str
    words: str
    surname_first: bool = False  # its label says so: "Nazwisko i imię"


def find_name(lines: tuple[Line, ...], emails: tuple[str, ...] = ()) -> FoundName | None:
    """The name, or None. `emails` are the addresses in the CV that may be the person's own."""
    own = tuple(_on_paper(line) for line in lines if line.section is not Section.REFERENCES)
    found = _labelled(own) or _titled(own) or _untold(own, emails)
    if not found:
        return None
    found = _in_order(_in_latin(_in_full(found, own), own), emails)
    return _in_turkish(found, own)


def _in_order(found: FoundName, emails: tuple[str, ...]) -> FoundName:
    """The name as one says it, where the surname stands first on the paper: by what all signs say.

    Capitals, a patronymic, first names and endings of surnames, and the order in the e-mail.
    """
    written = _bare_words(found.words)
    tokens = found.name.split()
    plain = [folded(token) for token in tokens]
    stands = " ".join(plain) in " ".join(map(folded, written))  # else it has been turned already
    if not stands or not _FEWEST_TOKENS <= len(tokens) <= _MOST_TOKENS or plain[0] in _PARTICLES:
        return found
    told = _BY_LABEL if found.surname_first else 0
    if told + _surname_first_by(tokens, written, emails) < _SURE_ENOUGH:
        return found
    return FoundName(" ".join((*tokens[1:], tokens[0])), found.words)


def _surname_first_by(tokens: list[str], written: list[str], emails: tuple[str, ...]) -> float:
    """How much speaks for it that the first word is the surname; below zero: against it."""
    spelled = [in_ascii(token) for token in tokens]
    if len(tokens) == _WITH_PATRONYMIC:
        if spelled[2].endswith(_PATRONYMIC):
            return _CERTAIN
        if spelled[1].endswith(_PATRONYMIC):
            return -_CERTAIN
    sure = 0.0 if _other_script(tokens[0]) else -1.0  # most write the first name first
    sure += 2 * (_is_first(tokens[1]) - _is_first(tokens[0]))
    sure += 1.5 * (_is_surname(tokens[0]) - _is_surname(tokens[-1]))
    if tokens[0].upper() in written and tokens[1] in written and tokens[0] not in written:
        sure += 2  # "LIU Xiaowen"
    return sure + max((_order_in(email, spelled) for email in emails), key=abs, default=0)


def _order_in(email: str, spelled: list[str]) -> float:
    """What the e-mail says: above zero for "rasmus.berg" of Berg Rasmus, below for Rasmus Berg."""
    local = re.sub(r"[^a-z]", "", in_ascii(email.partition("@")[0]))
    first, second, last = (
        local.find(token if token in local else token[: _SHORTEST_WITNESS + 1])
        for token in (spelled[0], spelled[1], spelled[-1])
    )
    if first == 0:
        return -1.5
    if len(spelled) > _HALVES and first < 0 <= last and last > 0:
        return -2  # "maria.lopez" of Vanessa Maria Lopez
    if local[1:].startswith(spelled[0]) and local[0] == spelled[1][0]:
        return 1.5  # "tmelnychuk" of Melnychuk Tetiana
    # "rasmus.berg" and "wendy.berg" of Berg Rasmus
    return 1 if second == 0 or (first >= _SHORTEST_WITNESS and local.endswith(spelled[0])) else 0


@lru_cache(_MOST_REMEMBERED)
def _is_first(token: str) -> bool:
    """Whether it is a first name that is known, in any letters."""
    return any(in_ascii(part) in _KNOWN_FIRST_SPELLED for part in token.split("-"))


def _untold(lines: tuple[Line, ...], emails: tuple[str, ...]) -> FoundName | None:
    """A name that neither a label nor a title tells."""
    first = _in_first_lines(lines, emails)
    agrees = first is not None and any(witnessed_by(first.name, email) for email in emails)
    return (
        (first if agrees else None)
        or _sender(lines, emails, agrees=True)
        or _in_sentence(lines, _STRONG_PHRASE)
        or _witnessed(lines, emails)
        or first
        or _sender(lines, emails, agrees=False)
        or _in_sentence(lines, _NAME_PHRASE)
        or _below_greeting(lines)
        or _signed(lines)
        or _beside_address(lines, emails)
        or _of_file(lines)
        or _set_apart(lines)
        or _in_address(lines, emails)
    )


def _beside_address(lines: tuple[Line, ...], emails: tuple[str, ...]) -> FoundName | None:
    """A name on the line of the person's own e-mail address, wherever it stands."""
    for line in lines:
        if "@" in line.words and any(email in line.words for email in emails):
            for part in (line.words, line.words.rpartition(":")[2]):
                if name := _leading_name(part):
                    return FoundName(written_as_name(name), line.words)
    return None


def _set_apart(lines: tuple[Line, ...]) -> FoundName | None:
    """A name by itself between empty lines or above a trade, as beside a narrow column."""
    for line, after in zip_longest(lines, lines[1:]):
        alone = after is None or after.apart or _begins_with_trade(after.words)
        if line.apart and alone and not line.heading and is_name(line.words):
            return FoundName(written_as_name(line.words), line.words)
    return None


def _of_file(lines: tuple[Line, ...]) -> FoundName | None:
    """ "CV_Anna_Berg_2024.pdf", where nothing else tells a name."""
    for line in lines[:_FIRST_LINES]:
        if match := _FILE.fullmatch(line.words):
            tokens = re.split(r"[\W_\d]+", match[1])
            kept = " ".join(token for token in tokens if token and folded(token) not in _CV_TITLES)
            if is_name(kept):
                return FoundName(written_as_name(kept), line.words)
    return None


def _sender(lines: tuple[Line, ...], emails: tuple[str, ...], *, agrees: bool) -> FoundName | None:
    """ "Fra: Anna Berg <anna@post.example>" above a mail: whose address it is."""
    for line in lines[:_FIRST_LINES]:
        match = _SENDER.search(line.words) if "<" in line.words else None
        if match and match[2].lower() in emails and is_name(name := match[1].strip(" \"'")):
            if agrees and not witnessed_by(name, match[2]):
                continue
            return FoundName(written_as_name(name), line.words)
    return None


def _in_turkish(found: FoundName, lines: tuple[Line, ...]) -> FoundName:
    """A name in capitals of a text that knows both letters i: YILDIZ is Yıldız, not Yildiz."""
    shouted = "".join(char for char in found.words if char in "Iİ")
    if "I" not in shouted or not any("İ" in line.words for line in lines):
        return found
    spelled = [
        token[0] + token[1:].replace("I", "ı").replace("İ", "i").lower()
        for token in _bare_words(found.words)
        if token.isupper() and "I" in token[1:]
    ]
    name = found.name
    for token in spelled:
        name = name.replace(token.replace("ı", "i"), token)
    return FoundName(name, found.words)


def _bare_words(text: str) -> list[str]:
    return [bare for token in text.split() if (bare := _bare(token))]


def _on_paper(line: Line) -> Line:
    """The line as it was before a scan took letters of names for digits or small ones for capitals.

    "JOSEPHlNE" and "Per-Ol0f"; and names set with gaps, "A N N A  B E R G".
    """
    text = line.words
    if not text.isascii():
        text = _WIFE_OF.sub("", _in_our_letters(text)) if "ép" in text else _in_our_letters(text)
    if ('"' in text or "“" in text or "(" in text) and ":" not in text:
        text = _NICKNAME.sub("", text)
    if _SCANNED.search(text):
        text = with_letters(_SMALL_L.sub("I", text))
    if _SPACED.fullmatch(text):
        text = " ".join(
            "-" if part == "-" else part.replace(" ", "") for part in text.split("  ")
        ).replace(" - ", "-")
    return line if text == line.words else replace(line, words=text)


def _in_our_letters(text: str) -> str:
    """The line without what stands beside a name: ornaments, and the same in other letters.

    "✦ ANNA BERG ✦", "LIN Xiaowen 林晓雯", "Malee Saetang (มาลี)".
    """
    if _OTHER_LETTERS.search(text) and _LATIN_WORD.search(text):
        text = _OTHER_LETTERS.sub("", text)
    return text.strip(_ORNAMENTS) if text[:1] in _ORNAMENTS or text[-1:] in _ORNAMENTS else text


def _in_latin(found: FoundName, lines: tuple[Line, ...]) -> FoundName:
    """A name in Cyrillic or Greek letters as the person writes it in Latin ones, if they do."""
    if not _other_script(found.name):
        return found
    spelled = [in_ascii(token)[:_SAME_LETTERS] for token in found.name.split()]
    for line in lines:
        for part in _PARTS.split(line.words):
            tokens = [] if _other_script(part) else part.split()
            same = sum(
                any(in_ascii(token).startswith(one) for one in spelled if one) for token in tokens
            )
            if same >= _HALVES and is_name(part.strip()):
                return FoundName(written_as_name(part.strip()), line.words)
    return found


def _other_script(text: str) -> bool:
    return _OF_OTHER_SCRIPT.search(text) is not None


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
                in_ascii(token): token
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
    full = [*(token for token in tokens[:-1] if folded(token) not in _PARTICLES), tokens[-1]]
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
    local = re.sub(r"[^a-z]", "", in_ascii(email.partition("@")[0]))
    parts = [in_ascii(token) for token in re.split(r"[\s\-]+", name)]
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
    middle = ""
    for line, label, value in _labels(lines[:80]):
        said = line.words if value in line.words else f"{line.words} {value}"
        found = FoundName(
            written_as_name(value, labelled=True), said, bool(_SURNAME_FIRST.match(label))
        )
        if label in _FULL_NAME and _could_be_name(value):
            if len(found.name.split()) > 1 and not (
                label in _HALF_LAST and _has_own_first(lines, value)
            ):
                return found
            if alone is None:
                alone = found
            elif label in _HALF_FIRST:
                first = first or found  # "Прізвище: Коваль", "Ім'я: Іван"
            elif label in _HALF_LAST:
                last = last or found
        if label in _FIRST_NAME:
            first = first or found
        elif label in _MIDDLE_NAME and _could_be_name(value):
            middle = middle or f" {found.name}"
        elif label in _LAST_NAME:
            last = last or found
    if last and alone and not first:
        first = alone  # "Apellidos: Rojas", "Nombre: Ana"
    last = last or alone
    if first and last:
        return FoundName(f"{first.name}{middle} {last.name}", f"{first.words} / {last.words}")
    return alone


def _has_own_first(lines: tuple[Line, ...], value: str) -> bool:
    """ "Prénom : Baptiste   Nom : LE GUENNEC": of two halves each has its own label."""
    given = (first for _, label, first in _labels(lines[:80]) if label in _ONLY_FIRST)
    return any(folded(first) not in folded(value) for first in given)


def _labels(lines: tuple[Line, ...]) -> Iterator[tuple[Line, str, str]]:
    """The labels of names with their values; a form may have several on one line."""
    for index, line in enumerate(lines):
        following = lines[index + 1].words if index + 1 < len(lines) else ""
        found = [_label(line.words, following)]
        if line.words.count(":") > 1 and "  " in line.words:
            found = [_label(part, "") for part in _COLUMNS.split(line.words)]
        yield from ((line, label, value) for label, value in found if value)


def _label(line: str, following: str) -> tuple[str, str]:
    """The label of a line, folded, and its value, which may stand on the line below."""
    line = _NUMBERED.sub("", line.strip(" |"))
    if match := _LABEL.match(line):
        label = folded(match[1]).strip(" *•|")
        if "rn" in label and label not in _NAME_LABELS:
            label = label.replace("rn", "m")  # as a scan reads "Name"
        if label not in _NAME_LABELS:
            # As in "Fulde navn (som i pas)", and in two languages: "Surname / Фамилия".
            label = " ".join(_ASIDE.sub(" ", label).replace(",", "").split())
            if label not in _NAME_LABELS and len(halves := _both_labels(match[1])) > 1:
                one_of_two = "/" in label and len({half in _FIRST_NAME for half in halves}) == 1
                told = "" if one_of_two else _both_told(halves, match[2] or following)
                if told:
                    return _FULL_LABEL, told
                known = (half for half in halves if half in _NAME_LABELS and "/" in label)
                label = next(known, label)
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
    for label in _HALF_LABELS if plain.startswith(_HALF_BEGINNINGS) else ():
        rest = line[len(label) :].strip(" :*•")
        if plain.startswith(label + " ") and all(map(_is_name_word, rest.split())):
            return label, rest  # "Fornavn Anna"
    return "", ""


def _both_labels(label: str) -> list[str]:
    """ "Efternavn(e), fornavn(e)" as its halves."""
    plain = _ASIDE.sub(" ", folded(label))
    return [half.strip(" *•|") for half in _HALVES_OF_LABEL.split(plain)]


def _both_told(halves: list[str], value: str) -> str:
    """The whole name of "Surname / First name: Berg / Anna", in the order of its labels."""
    kinds = [half in _FIRST_NAME and half not in _HALF_LAST for half in halves]
    if not set(halves) <= _NAME_LABELS:
        return ""
    parts = [part.strip() for part in value.split("/")]
    if len(halves) != _HALVES or len(parts) != _HALVES or kinds[0] is kinds[1]:
        return _value(value)
    return " ".join(parts) if kinds[0] else ", ".join(parts)


def _value(words_: str) -> str:
    """What is said of the name, before another field on the same line."""
    words_ = _ASIDE_IN_SURNAME.sub("", words_.strip())
    value, *others = re.split(r"\s[|•·]\s|;|\s{2,}", _MAIDEN.sub("", words_))
    if others and others[0].isupper() and _is_single(others[0]):
        value = f"{value} {others[0]}"  # "Thi Hoa  NGUYEN"
    if (latin := _IN_BRACKETS.search(value)) and _other_script(value[: latin.start()]):
        return latin[1].strip()
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
                while rest and (folded(rest[0]) in _TITLE_LINKS or not rest[0].strip(":–—-|•,/")):
                    rest = rest[1:]
                if name := _leading_name(" ".join(rest)):
                    return FoundName(written_as_name(name), line.words)
    return None


def _in_first_lines(lines: tuple[Line, ...], emails: tuple[str, ...]) -> FoundName | None:
    candidates: list[FoundName] = []
    previous = ""
    head = [line for line in lines[: _FIRST_LINES * 2] if line.section in _BEFORE_STORY]
    for line in head[:_FIRST_LINES]:
        if line.heading or _is_cv_title(line.words):
            continue
        text = _without_contact_heading(line.words)
        name = _both_halves(text, emails) or _leading_name(text)
        if name and (_tells_of_something(line.words, name)):
            name = ""
        if both := _with_line_above(previous, line.words.partition("  ")[0], name, emails):
            if candidates and candidates[-1].words.startswith(previous):
                candidates.pop()  # half of it
            name = both
        if name:
            candidates.append(FoundName(written_as_name(name), line.words))
        # "CIRO", a trade, "ESPOSITO MARRA": the trade is jumped.
        if not (_is_single(previous) and _begins_with_trade(line.words)):
            previous = both or line.words.partition("  ")[0]
    for candidate in candidates:
        if any(witnessed_by(candidate.name, email) for email in emails):
            return candidate
    return candidates[0] if candidates else _lower_case(head, emails)


def _is_cv_title(words_: str) -> bool:
    plain = folded(words_).replace(_DOT_ABOVE, "")
    if plain in _CV_TITLES or plain.replace(" ", "") in _CV_TITLES_TORN:
        return True
    parts = plain.split("/") if "/" in plain else ()  # "Kwestionariusz osobowy / CV"
    return any(part.partition("  ")[0].strip() in _CV_TITLES for part in parts[1:])


def _both_halves(words_: str, emails: tuple[str, ...]) -> str:
    """ "Restrepo Ossa, Yuliana Andrea": what stands behind the comma is a first name, no town."""
    if words_.count(",") != 1:
        return ""
    last, first = (half.strip() for half in words_.split(","))
    if not last or not first or not is_name(f"{last} {first}"):
        return ""
    known = folded(first.split()[0]) in _KNOWN_FIRST
    known = known and folded(last.split()[0]) not in _KNOWN_FIRST
    agrees = any(witnessed_by(first, email) for email in emails)
    return f"{last}, {first}" if known or agrees else ""


def _with_line_above(above: str, line: str, name: str, emails: tuple[str, ...]) -> str:
    """A name in two lines: "ANDRII" above "MELNYCHENKO", "Larissa" above "Fonseca Brandão"."""
    if folded(above) in folded(line).split() or _other_script(above) != _other_script(line):
        return ""
    if not _is_single(above):
        # "DMYTRO SERHIYOVYCH" above "BONDARCHUK", which stands in the e-mail address
        if above.isupper() != line.isupper() or not is_name(above):
            return ""
        whole = f"{above} {line}"
        # "MARÍA DEL CARMEN" above "RUIZ ORTEGA"
        given = (
            above.isupper()
            and all(_is_first(token) or folded(token) in _PARTICLES for token in above.split())
            and not any(map(_is_first, line.split()))
        )
        joined = not name and _is_single(line)
        agrees = joined and any(witnessed_by(line, email) for email in emails)
        return whole if (agrees or given) and is_name(whole) else ""
    if not name and _is_single(line):
        return f"{above} {line}"
    if line.isupper():
        line = _PARTED.sub("-", line)  # VILLARUZ - HOLM
    whole = f"{above} {line}"
    first = (
        (above.isupper() and line.isupper())
        or folded(above) in _KNOWN_FIRST
        or any(witnessed_by(above, email) for email in emails)
    )
    return whole if first and is_name(whole) else ""


def _tells_of_something(line: str, name: str) -> bool:
    """A firm with its years, a school or a certificate: "Systuen Vejgaard, Aalborg, 2023"."""
    behind = line[line.find(name) + len(name) :]
    if _AFTER_NAME.fullmatch(behind.strip()):
        return False
    years = _YEAR.findall(behind)
    return (bool(years) and not _BORN.search(folded(line))) or is_certificate(line)


def _lower_case(lines: list[Line], emails: tuple[str, ...]) -> FoundName | None:
    """A name without capitals: only where the e-mail address says the same."""
    for line in lines[:3]:
        tokens = line.words.split()
        if len(tokens) in _LOWER_CASE and all(_TOKEN.match(token) for token in tokens):
            parts = [in_ascii(token) for token in tokens]
            known = line is lines[0] and _is_first(tokens[0]) and not _is_first(tokens[-1])
            if known and is_name(name := " ".join(map(_capitalised, tokens))):
                return FoundName(name, line.words)
            for email in emails:
                if all(part in in_ascii(email) for part in parts):
                    name = " ".join(_capitalised(token) for token in tokens)
                    return FoundName(name, line.words)
    return None


def _in_sentence(lines: tuple[Line, ...], phrase: re.Pattern[str]) -> FoundName | None:
    for line in lines:
        plain = line.words.lower()
        if len(plain) != len(line.words):
            continue  # positions would not agree
        if (mine := _I_COMMA.match(line.words)) and is_name(name := _name_at_start(mine[1])):
            return FoundName(written_as_name(name), f"{name}")
        for match in phrase.finditer(plain):
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
        if word == "und" and name and name[-1] != "von":
            break  # "Anna Berg und bin Köchin", but "von und zu"
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
        plain = line.plain.strip(" ,.!")
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
    """A line anywhere that is a name and agrees with the e-mail address; or two, one a name each."""
    above = ""
    for line in lines:
        both = f"{above} {line.words}" if above and _is_single(line.words) else ""
        if both and above.isupper() == line.words.isupper() and is_name(both):
            first, last = above, line.words
            if any(witnessed_by(last, email) for email in emails) and first.isupper():
                return FoundName(written_as_name(both), both)
        above = line.words if _is_single(line.words) else ""
        # A scan may have broken the label: "Na vn: Jonas Bruun".
        label, _, behind = line.words.rpartition(":")
        for part in (line.words, "" if RELATIVES & set(folded(label).split()) else behind):
            name = _leading_name(part)
            if name and any(witnessed_by(name, email) for email in emails):
                return FoundName(written_as_name(name), line.words)
    return None


def _leading_name(words_: str) -> str:
    """The name a line begins with, before a comma, bar, dash, trade or number."""
    words_ = _without_titles(words_.strip(" *•#_|"))
    if said := _SAID_FIRST.match(words_):
        words_ = words_[said.end() :]
    if surname_first := _surname_first(words_):
        return surname_first
    part = _MAIDEN.sub("", words_)
    if "  " in part and part.isupper() and _is_single(part.partition("  ")[0]):
        whole = part.replace("  ", " ")  # "ANNA  MARIA  BERG", "ANNA  BERG DE LEON"
        part = whole if is_name(whole) else part
    part = " ".join(_SPLIT.split(part)[0].strip(" .:").split())
    tokens = part.split()
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
    # "Svejser Anna Kowalska"
    given = next((at for at in (1, 2) if len(tokens) > at + 1 and _is_first(tokens[at])), 0)
    behind = " ".join(tokens[given:]) if given else ""
    if behind and is_name(behind) and _begins_with_trade(part):
        return behind
    return ""


def _without_titles(words_: str) -> str:
    """ "Dr. med. vet.  Anna Berg", "Mgr inż. Anna Berg" from the name on, "Anna Berg BA (Hons)" up to its end."""
    if not words_.isupper():
        words_ = _DEGREES_BEHIND.sub("", words_)
    first, _, rest = words_.partition(" ")
    titles = _TITLES
    while rest and folded(first).strip(".") in titles:
        words_ = rest.lstrip()
        first, _, rest = words_.partition(" ")
        titles = _TITLES | _SECOND_TITLES
    return words_


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
    if plain.startswith(_CONTACT_LABELS):
        for label in _CONTACT_LABELS:
            if plain.startswith(label):
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
        and "." not in line
    )


@lru_cache(maxsize=_MOST_REMEMBERED)
def _is_name_word(token: str) -> bool:
    plain = folded(token).replace(_DOT_ABOVE, "")
    return (
        bool(_TOKEN.match(token))
        and token[0].isupper()
        and (len(token) > 1)
        and plain.strip(".") not in _NOT_NAMES
        and plain.strip(".") not in _SIGN_OFFS
        and plain not in _CV_TITLES
        and not plain.endswith(_NOT_NAME_ENDINGS)
        and not (token[-1] == "." and len(token) > _LONGEST_INITIAL)
        and not ("-" in plain and _NOT_NAMES.issuperset(plain.split("-")))
    )


def _is_trade(text: str, tokens: list[str]) -> bool:
    """Whether it is a job title. "Peter Fischer" is none, "Senior Baker" is one."""
    for trade in find_titles(text):
        word = folded(text[trade.start : trade.end])
        if word in _KNOWN_FIRST and trade.start == 0 and len(tokens) > 1:
            continue  # "Salvatore" is a fireman too
        behind = text[trade.end :].split()
        # "Jan Kowal", "Zimmermann-Pop, Ana", "Кравець Андрій"
        at_end = not behind or text[trade.end] == "-" or (trade.start == 0 and _is_first(behind[0]))
        if not (word in _SURNAMES and at_end and len(tokens) > 1):
            return True
    return False


def _capitalised(token: str) -> str:
    if folded(token) in _PARTICLES:
        return token.capitalize() if folded(token) in _WITH_CAPITAL else token.lower()
    return (
        re.sub(
            r"[^\W\d_]+",
            lambda part: part[0][0].upper() + part[0][1:].lower().replace(_DOT_ABOVE, ""),
            token,
        )
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
    "ь юiu яia ыy эe ёe αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χch ψps ωo"
)
_CYRILLIC = {pair[0]: pair[1:] for pair in _CYRILLIC_PAIRS.split()}


def in_ascii(text: str) -> str:
    """Small Latin letters only, the way names turn up in mail addresses."""
    if text.isascii() and text.isalnum():
        return text.lower()  # the common case
    plain = "".join(_CYRILLIC.get(char, char) for char in text.casefold()).replace("_", "")
    for letters, instead in (
        ("ø", "o"),
        ("æ", "ae"),
        ("å", "a"),
        ("ł", "l"),
        ("đ", "d"),
        ("ı", "i"),
        ("þ", "th"),
        ("ð", "d"),
    ):
        plain = plain.replace(letters, instead)
    plain = unicodedata.normalize("NFKD", plain)
    return "".join(char for char in plain if char.isascii() and (char.isalnum() or char in "@.-_"))


def _headings_of_one_word() -> frozenset[str]:
    """The headings of one word, in all languages."""
    lists = (
        heading_words.OTHER,
        heading_words.SKILLS,
        heading_words.PROFILE,
        heading_words.EDUCATION,
        heading_words.CONTACT,
        heading_words.LANGUAGES,
        heading_words.EXPERIENCE,
        heading_words.GOAL,
    )
    every = {phrase for text in lists for phrase in words.phrases(text)}
    return frozenset(folded(phrase) for phrase in every if " " not in phrase)


# Arabic, Hebrew, Indian, Thai, Georgian, Chinese ... letters, with the brackets around them.
_OTHER_LETTERS = re.compile(
    r"[(\[（【]?[\u0530-\u1cff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff]"
    r"[\u0530-\u1cff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff \u200b-\u200f·]*[)\]）】]?"
)
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]{2}")
_ORNAMENTS = " \u2013\u2014•·«»~=*_|" + "".join(
    map(chr, (*range(0x2190, 0x2C00), *range(0x1F300, 0x1FB00), *range(0xE000, 0xF8FF), 0xFE0F))
)
_NUMBERED = re.compile(r"^(?:\d{1,2}|[a-h])[.)]\s+")
_FILE = re.compile(r"([\w .-]{5,60})\.(?:pdf|docx?|odt|rtf|txt|jpe?g|png|pages)", re.IGNORECASE)
_AFTER_NAME = re.compile(r"(?:,\s?[A-Z][A-Za-z.]{1,6}){1,5}")  # "Anna Berg, MSc, PMP"
_HALVES_OF_LABEL = re.compile(r"\s?[,/&+]\s?|\s(?:og|and|und|i|et|y|e|și|si|och|та|і|и|ja|ir|un)\s")
_SENDER = re.compile(r"(?:^|: ?)([^:<>@]{3,60}) <([^<>\s]{5,80})>")
_ASIDE_IN_SURNAME = re.compile(r"\s?\([^()]{1,40}\)(?=, )")  # "BERG (tidl. Holm), Anna"
_WIFE_OF = re.compile(r"\S{1,40} (?:épouse|épse|ép\.) ")  # "DIALLO épouse KONE" is called Kone
_NICKNAME = re.compile(r" [\"“„«'(][^\W\d_]{2,15}[\"”“»')](?= [A-ZÀ-Þ])")  # Anna "Annie" Berg
RELATIVES = words.phrases(name_words.RELATIVES)
_ASIDE = re.compile(r"\s?\([^()]*\)\s?")
_SURE_ENOUGH, _CERTAIN = 1.5, 9.0
_WITH_PATRONYMIC = 3
_PATRONYMIC = ("ovych", "evych", "ovich", "evich", "ivna", "ovna", "evna", "ichna", "euna", "ouna")
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
_WITH_CAPITAL = frozenset({"dela", "delos", "delas", "le"})  # as Filipinos write them
_SAME_LETTERS = 2  # with which a name in another script begins too
_DOT_ABOVE = "\u0307"  # of a Turkish capital that became small
_INITIAL = re.compile(r"[^\W\d_]\.?(?:-?[^\W\d_]\.)?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BORN = re.compile(
    r"(?<!\w)(?:født|f\.|born|geb|geboren|ur\.|urodzon|народ|рожд|născut|nacid|född|né|née|fødselsdato|date of birth)"
)
_BEFORE_STORY = frozenset({Section.HEAD, Section.CONTACT, Section.PROFILE, Section.OTHER})


def _as_typed(phrases: Iterable[str]) -> frozenset[str]:
    """With and without the marks of their letters."""
    return frozenset(typed for p in phrases for typed in (folded(p), unmarked(folded(p))))


_FULL_NAME = _as_typed(
    words.phrases(f"{words.FULL_NAME}, {name_words.FULL_NAME}") - {"imię", "nazwisko"}
)
_FIRST_NAME = _as_typed(words.phrases(f"{words.FIRST_NAME}, {name_words.FIRST_NAME}"))
_HALF_FIRST = frozenset({"ім'я", "имя", "nombre", "nome", "name"})
# Labels that stand over a whole name or, beside one of first names, over the last one.
_HALF_LAST = frozenset(
    {"nom", "name", "navn", "namn", "nume", "nome", "nombre", "прізвище", "фамилия"}
)
_LAST_NAME = _as_typed(words.phrases(f"{words.LAST_NAME}, {name_words.LAST_NAME}")) - _FULL_NAME
_ONLY_FIRST = _FIRST_NAME - _FULL_NAME
# Both halves, in this order; many write theirs the other way round all the same.
_BY_LABEL = 2.0
_SURNAME_FIRST = re.compile(
    r"(?:nachname|(?:familien)?nume|nom|apellidos?|efternavn|efternamn|etternavn|nazwisko|surname|last name|family name|cognome|прізвище|фамилия|priezvisko|příjmení)(?:\([a-zø]{1,3}\))?(?: ?[/,&] ?| (?:and|und|y|e|i|et|og|och|a|та|і|и|și|si) | )(?:vor|for|för|first|given|prén|pren|nombre|nome|imi|ім|имя|meno|jméno)"
)
_MIDDLE_NAME = frozenset(map(folded, words.phrases(name_words.MIDDLE_NAME)))
_NAME_LABELS = _FULL_NAME | _FIRST_NAME | _LAST_NAME | _MIDDLE_NAME
_FULL_LABEL = "full name"
_HALF_LABELS = tuple(
    sorted(
        (p for p in _FIRST_NAME | _LAST_NAME if len(p) > _LONG and p not in _FULL_NAME),
        key=len,
        reverse=True,
    )
)
_HALF_BEGINNINGS = tuple({label.split()[0] for label in _HALF_LABELS})
_LONG_LABELS = tuple(
    sorted((p for p in _NAME_LABELS if " " in p or p in _HALF_LAST), key=len, reverse=True)
)
_LONG_BEGINNINGS = tuple({label.split()[0] for label in _LONG_LABELS})
_CV_TITLES = words.phrases(words.CV_TITLES) | words.phrases(name_words.CV_TITLES)
_CV_TITLES_TORN = frozenset(title.replace(" ", "") for title in _CV_TITLES if len(title) > _LONG)
_TITLE_LINKS = words.phrases(words.TITLE_LINKS)
_PARTICLES = words.phrases(words.PARTICLES)
_TITLES = _as_typed(title.strip(".") for title in words.phrases(words.TITLES))
_SURNAMES = words.phrases(words.SURNAMES) | words.phrases(name_words.SURNAMES)
_NOT_NAMES = (
    words.phrases(words.NOT_NAMES)
    | words.phrases(name_words.NOT_NAMES)
    | words.phrases(name_words.MORE_NOT_NAMES)
    | {heading for heading in _headings_of_one_word() if len(heading) > _SHORTEST_WITNESS}
)
_SURNAME_ENDINGS = tuple(words.phrases(name_words.SURNAME_ENDINGS))
_KNOWN_FIRST = words.phrases(name_words.FIRST_NAMES)
_KNOWN_FIRST_SPELLED = frozenset(map(in_ascii, _KNOWN_FIRST))
_FIRST_AT_HOME = words.phrases(name_words.FIRST_AT_HOME)
_NOT_IN_ADDRESS = words.phrases(name_words.NOT_IN_ADDRESS)
_CLOSES = re.compile(rf"(?<!\w)(?:{words.either(name_words.SIGN_OFFS)})(?!\w)")
_NOT_NAME_ENDINGS = tuple(words.phrases(words.NOT_NAME_ENDINGS))
_SIGN_OFFS = words.phrases(words.SIGN_OFFS)
_SIGNED = words.phrases(name_words.SIGNED)
_CONTACT_LABELS = tuple(
    f"{label} " for label in sorted(words.phrases(heading_words.CONTACT)) if " " in label
)
_STOPS = words.phrases(words.PHONE) | _NOT_NAMES
_WEAK = words.phrases(words.WEAK_NAME_PHRASES) | words.phrases(name_words.MORE_WEAK)
_PHRASES = words.phrases(
    f"{words.NAME_PHRASES}, {name_words.PHRASES}, {name_words.MORE_PHRASES}, {name_words.MORE_WEAK}"
)
_STRONG_PHRASE, _NAME_PHRASE = (
    re.compile(rf"(?<!\w)({words.either(', '.join(phrases))})[:\s]\s*")
    for phrases in (_PHRASES - _WEAK, _PHRASES)
)
# "Jestem Anna Berg"
_SAID_FIRST = re.compile(rf"(?i:{words.either(words.WEAK_NAME_PHRASES)})[:\s]\s*(?=[^\W\d_])")
_DEGREES_BEHIND = re.compile(
    r"(?:[\s,]+(?:\(?[Hh]ons?\.?\)?|(?:B|M)\.?(?:A|Sc|Ed|Eng|BA|SN|Phil)\.?|MBA|Ph\.?\s?D\.?|R\.?N\.?|LL\.?[BM]\.?|CPA|ACCA|Dipl\.?-?Ing\.?|[Cc]and\.\s?[a-z]{3,6}\.?))+$"
)
_SECOND_TITLES = words.phrases(name_words.SECOND_TITLES)
_OF_OTHER_SCRIPT = re.compile("[\u0370-\u052f]")
_MAIDEN = re.compile(
    rf"[ ,;(–-]{{1,4}}(?:{words.either(name_words.MAIDEN)})[.:]?\s(?=[^\W\d_]).*$"
    rf"|\s?[,(]\s?(?:{words.either(name_words.MAIDEN_ASIDE)})[.:]?\s?(?=[^\W\d_]).*$"
)
_SCANNED = re.compile(
    r"[01l](?:(?<=[^\W\d_][01])[^\W\d_]|(?<=[A-ZÀ-Þ]{2}l)(?![a-zß-ÿ])|(?<=l)(?<![a-zß-ÿ].)[A-ZÀ-Þ]{2})"
)
_SMALL_L = re.compile(r"(?<=[A-ZÀ-Þ]{2})l(?![a-zß-ÿ])|(?<![a-zß-ÿ])l(?=[A-ZÀ-Þ]{2})")
_SPACED = re.compile(r"[^\W\d_](?: [^\W\d_]){2,}(?:  ?(?:-|[^\W\d_](?: [^\W\d_])+))*")
_PARTS = re.compile(r"[()\[\]/|,;:]|\s[–—-]\s|\s{2,}")
_PARTED = re.compile(r"(?<=\w) [-–] (?=\w)")
_IN_BRACKETS = re.compile(r"\(([^()]{2,40})\)")
