"""What programs write between a new text and the old one below it, in the languages we meet.

Everything looks at single lines of bounded length, once: linear, whatever a stranger sends.
"""

import re

from casework.model import Language
from templates.render import word

_FLAGS = re.IGNORECASE
MOST_OF_LINE = 400
_MOST_ATTRIBUTION = 300
_LINES_OF_BLOCK = 8
_LEAST_FIELDS = 3
_LEAST_RULE = 5

MARKERS = tuple(word("marker", language).strip("- ").lower() for language in Language)
_DANISH = "fra|sendt|til|dato|emne|cc|kopi|besvar til|svar til"
_NAMES = (
    f"{_DANISH}|from|sent|to|date|subject|reply-to|importance"  # English
    "|von|gesendet|an|datum|betreff"  # German
    "|från|skickat|skickad|ämne"  # Swedish
    "|kopi til"  # Norwegian; the rest is as in Danish
    "|od|wysłano|wysłane|do|data|temat|dw"  # Polish
    "|від|надіслано|дата|кому|тема|копія"  # Ukrainian
    "|de|envoyé|à|objet|lähettäjä|van|verzonden|aan|onderwerp"
)
FIELD = re.compile(rf"[\s>*_]{{0,6}}({_NAMES})\s?\*?\s?:\*?(?=\s|$)", _FLAGS)
_ANY_FIELD = re.compile(r"[\s>*]{0,6}[^\W\d_][\w -]{1,24}:\*?\s", _FLAGS)
_FIRST_FIELD = re.compile(
    r"[\s>*_]{0,6}(?:fra|from|von|från|od|від|de|lähettäjä|van)\s?\*?\s?:", _FLAGS
)
_DATE_FIELD = re.compile(
    r"[\s>*_]{0,6}(?:sendt|sent|gesendet|skickat|skickad|wysłano|wysłane|надіслано|dato|date|datum|data"
    r"|дата|envoyé|verzonden|lähetetty)\s?\*?\s?:",
    _FLAGS,
)
_SUBJECT_FIELD = re.compile(
    r"[\s>*_]{0,6}(?:emne|subject|betreff|ämne|temat|тема|objet|onderwerp|aihe)\s?\*?\s?:", _FLAGS
)
_VERB = re.compile(
    r"\b(?:skrev|skrev følgende|wrote|writes|schrieb|napisał|napisała|napisał\(a\)|pisze|пише|написав"
    r"|написала|a écrit|escribió|ha scritto|a scris|schreef|kirjoitti)\b",
    _FLAGS,
)
_OPENER = re.compile(
    r"[\W_]{0,3}(?:den|on|am|le|el|il|w dniu|dnia|op|pe|\d{1,4}[./ -]"
    r"|(?:man|tir|tirs|ons|tor|tors|fre|lør|søn)\.)(?=\s|\d|$)",
    _FLAGS,
)
_TIME = re.compile(r"(?<!\d)\d{1,2}[.:]\d\d(?![\d.])")
_ADDRESS = re.compile(r"[^\s<>@]@[^\s<>@]")
_QUOTED_WORDS = (
    "oprindelig meddelelse|oprindelig besked|original message|originalnachricht|ursprüngliche nachricht"
    "|ursprungligt meddelande|ursprungligt meddelande|opprinnelig melding|original meddelelse"
    "|wiadomość oryginalna|oryginalna wiadomość|вихідне повідомлення|оригінальне повідомлення"
    "|message d'origine|mensaje original"
)
_FORWARDED_WORDS = (
    "videresendt meddelelse|videresendt besked|videresendt mail|forwarded message|forwarded mail"
    "|weitergeleitete nachricht|vidarebefordrat meddelande|vidarebefordrat mail|videresendt melding"
    "|przekazana wiadomość|wiadomość przekazana|пересланий лист|переслане повідомлення"
)
_ORIGINAL = re.compile(
    rf"[\s>]{{0,6}}[-_=*]{{2,30}}\s?(?:{_QUOTED_WORDS})\s?[-_=*]{{2,30}}\s*$", _FLAGS
)
_FORWARD = re.compile(
    rf"[\s>]{{0,6}}(?:[-_=*]{{2,30}}\s?(?:{_FORWARDED_WORDS})(?: af .{{1,80}}| by .{{1,80}})?\s?[-_=*]{{2,30}}"
    r"|(?:start på videresendt besked|begin forwarded message|anfang der weitergeleiteten nachricht"
    r"|början på vidarebefordrat brev|vidarebefordrat brev|początek przekazywanej wiadomości"
    r"|початок переадресованого повідомлення)\s?:)\s*$",
    _FLAGS,
)
_DEVICE = re.compile(
    r"[\s>_]{0,4}(?:sendt fra (?:min|mit|outlook|mail|yahoo|proton)|sent from (?:my|outlook|mail|yahoo|proton)"
    r"|sent via|hent outlook (?:til|for)|få outlook (?:til|for)|get outlook (?:for|til)"
    r"|von meine[mr] .{1,30} gesendet|gesendet von|skickat från min|skickat från outlook"
    r"|sendt fra outlook|wysłane z|wysłano z|надіслано з|відправлено з)\b",
    _FLAGS,
)
_LONGEST_DEVICE = 160


def is_marker(line: str) -> bool:
    """The line that every letter of ours begins with."""
    return holds_marker(line[:MOST_OF_LINE])


def holds_marker(text: str) -> bool:
    lowered = text.lower()
    return any(marker in lowered for marker in MARKERS)


def is_quoted(line: str) -> bool:
    return line.lstrip(" \t").startswith(">")


def is_original_line(line: str) -> bool:
    return bool(_ORIGINAL.match(line[:MOST_OF_LINE]))


def is_forward_line(line: str) -> bool:
    return bool(_FORWARD.match(line[:MOST_OF_LINE]))


def is_rule(line: str) -> bool:
    bare = line.strip("> \t")
    return len(bare) >= _LEAST_RULE and not bare[:MOST_OF_LINE].strip("_-–—=*")


def is_device(line: str) -> bool:
    """ "Sendt fra min iPhone": a program's words, one line of them."""
    return len(line) <= _LONGEST_DEVICE and bool(_DEVICE.match(line))


def is_field(line: str) -> bool:
    return bool(FIELD.match(line[:MOST_OF_LINE]))


def is_header_block(lines: list[str], number: int) -> bool:
    """Fra: Sendt: Til: Emne: - three such lines together, the first naming a writer or a time, and
    one of them a subject: a shift may have a Fra and a Til too."""
    line = lines[number][:MOST_OF_LINE]
    block = lines[number : number + _LINES_OF_BLOCK]
    if _FIRST_FIELD.match(line) or _DATE_FIELD.match(line):
        titled = "@" in line or any(_SUBJECT_FIELD.match(one[:MOST_OF_LINE]) for one in block)
        return titled and sum(is_field(one) for one in block) >= _LEAST_FIELDS
    # A rule with any three fields below: Outlook in a language that we do not know.
    if is_rule(line) and "_" in line:
        below = [one[:MOST_OF_LINE] for one in block[1:] if one.strip()][: _LEAST_FIELDS + 1]
        return sum(bool(_ANY_FIELD.match(one)) for one in below) >= _LEAST_FIELDS
    return False


def attribution_length(lines: list[str], number: int) -> int:
    """How many lines from here on say "Den 1. december skrev ...:"; 0 where they do not.

    Programs wrap it over as many as three lines. What has neither an address nor a time of day is
    one only if a quoted line follows: people write sentences that end in a colon too.
    """
    joined = ""
    for length in (1, 2, 3):
        if number + length > len(lines):
            return 0
        line = lines[number + length - 1][:MOST_OF_LINE].strip()
        if not line:
            return 0
        joined = f"{joined} {line}".strip()
        if len(joined) > _MOST_ATTRIBUTION:
            return 0
        if line.endswith(":") and _VERB.search(joined):
            known = _ADDRESS.search(joined) or (_OPENER.match(joined) and _TIME.search(joined))
            return length if known or _quote_follows(lines, number + length) else 0
        if not (_OPENER.match(joined) or _ADDRESS.search(joined)):
            return 0
    return 0


def _quote_follows(lines: list[str], number: int) -> bool:
    for line in lines[number : number + 3]:
        if line.strip():
            return is_quoted(line)
    return False
