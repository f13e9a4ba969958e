"""Signatures: what follows `-- `, or a sign-off that stands alone near the end of a mail.

A sign-off with much after it was only a greeting in the middle, and what reads like a sentence
below it (a PS) is the writer's still; a company's fine print is not.
"""

import re

from mailer.inbound.history import is_device

_FLAGS = re.IGNORECASE
_SIGN_OFF = re.compile(
    r"[\W_]{0,2}(?:(?:med )?(?:de )?(?:venlig|venlige|kærlig|kærlige|bedste|mange|varme|sommer|jule)"
    r"[ -]?hilsn?(?:en|er)?|mvh|m\.v\.h|vh|kh|dbh|hilsen|hilsner|hilsen fra|(?:best|kind|warm|many)"
    r"(?: regards| wishes)?|regards|yours (?:sincerely|faithfully|truly)|sincerely|cheers|thanks and regards"
    r"|mit freundlichen grüßen|freundliche grüße|viele grüße|mfg|lg|med vänlig hälsning|vänliga hälsningar"
    r"|vennlig hilsen|med vennlig hilsen|pozdrawiam|z poważaniem|з повагою|bien cordialement|cordialement)"
    r"[,.!]?(?: +(?-i:[A-ZÆØÅÄÖÜŁŚŻА-ЯІЇЄ])[\w.-]{0,25}){0,4}[\W_]{0,3}$",
    _FLAGS,
)
_FINE_PRINT = re.compile(
    r"fortrolig|confidential|disclaimer|privatlivspolitik|persondata|privacy|gdpr|intended (?:only )?for"
    r"|hvis du (?:har modtaget|ikke er)|if you (?:have received|are not)|tænk på miljøet|before printing"
    r"|virus|vertraulich|poufn",
    _FLAGS,
)
_POSTSCRIPT = re.compile(r"\W{0,2}(?:ps|p\.s\.|nb|n\.b\.)\b", _FLAGS)
_MOST_LINES = 12
_MOST_AFTER_DASHES = 40
_LONG_LINE = 300
_SENTENCE = 5  # words from which a line that ends in a full stop is a sentence
_SHORT_SENTENCE = 2  # the same, where there is no number in it as in addresses
_ENDS = (".", "!", "?")


def without_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines without programs' own words and without a signature, and what was taken away."""
    taken = [line for line in lines if is_device(line)]
    lines = [line for line in lines if not is_device(line)]
    place = _begins(lines)
    if place is None:
        return lines, taken
    own = _sentences_below(lines, place)
    return [*lines[:place], *lines[own:]], [*lines[place:own], *taken]


def _begins(lines: list[str]) -> int | None:
    filled = [number for number, line in enumerate(lines) if line.strip()]
    for place, number in enumerate(filled):
        after = len(filled) - place - 1
        line = lines[number].rstrip("\r")
        if line.rstrip() == "--" and after <= (
            _MOST_AFTER_DASHES if line == "-- " else _MOST_LINES
        ):
            return number
        if place > 0 and after <= _MOST_LINES + 8 and _SIGN_OFF.match(line.strip()[:120]):
            short = sum(not _FINE_PRINT.search(lines[n][:_LONG_LINE]) for n in filled[place + 1 :])
            if short <= _MOST_LINES:
                return number
    return None


def _sentences_below(lines: list[str], start: int) -> int:
    """Where the writer goes on after the signature; the end where that does not happen."""
    for number in range(start + 1, len(lines)):
        line = lines[number].strip()
        if _FINE_PRINT.search(line[:_LONG_LINE]):
            return len(lines)
        if _POSTSCRIPT.match(line) or _is_sentence(line):
            return number
    return len(lines)


def _is_sentence(line: str) -> bool:
    if not line.endswith(_ENDS):
        return False
    least = _SENTENCE if any(letter.isdigit() for letter in line) else _SHORT_SENTENCE
    return len(line.split()) >= least
