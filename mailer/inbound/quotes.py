"""The sender's new words, without the history below and the signature.

Line by line and linear. When in doubt everything is kept and the cut is flagged: a person reads a
few lines too many, but no word of theirs is ever lost (`text` and `cut` together are the mail).
"""

import re
from dataclasses import dataclass

_MARKERS = ("skriv dit svar over denne linje", "write your answer above this line")
_WROTE = re.compile(
    r"^\W{0,3}(den|on|am|le|el|il|w dniu|dnia|op|dne|le|pe|в|у)\b.{0,200}"
    r"(skrev|wrote|schrieb|skrev følgende|napisał|napisała|napisał\(a\)|пише|написав|написала|a écrit|escribió|ha scritto|a scris)"
    r".{0,60}:\s*$",
    re.IGNORECASE,
)
_WROTE_BARE = re.compile(
    r"^.{0,160}(skrev|wrote|schrieb|пише|pisze)\b.{0,60}\d.{0,60}:\s*$", re.IGNORECASE
)
_OPENS_WROTE = re.compile(r"^\W{0,3}(den|on|am|w dniu|dnia)\b.{0,25}\d.{0,200}$", re.IGNORECASE)
_ORIGINAL = re.compile(
    r"^\W{2,}\s*(oprindelig (meddelelse|besked)|original(nachricht| message)|ursprüngliche nachricht|"
    r"ursprungligt meddelande|opprinnelig melding|videresendt (meddelelse|besked)|forwarded message|"
    r"weitergeleitete nachricht|wiadomość oryginalna|вихідне повідомлення)\s*\W{2,}\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"^\W{0,4}\*?(fra|from|von|från|od|від|sendt|sent|gesendet|skickat|wysłano|надіслано|til|to|an|till|do|кому|"
    r"dato|date|datum|data|дата|emne|subject|betreff|ämne|temat|тема|cc|kopi)\s*\*?\s*:\s?\*?\s*\S",
    re.IGNORECASE,
)
_FIRST_HEADER = re.compile(r"^\W{0,4}\*?(fra|from|von|från|od|від)\s*\*?\s*:", re.IGNORECASE)
_DEVICE = re.compile(
    r"^\W{0,2}(sendt fra (min|outlook|mail)|sent from (my|outlook|mail)|hent outlook (til|for)|"
    r"get outlook (for|til)|von meinem .{1,30} gesendet|skickat från min|wysłane z)\b.{0,80}$",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"^\W{0,2}((med )?(venlig|venlige|kærlig|kærlige|bedste|mange) hilsn?(en|er)|mvh|vh|kh|dbh|hilsen|hilsner|"
    r"(best|kind|warm)( regards| wishes)?|regards|yours sincerely|sincerely|cheers|"
    r"mit freundlichen grüßen|med vänlig hälsning|pozdrawiam|з повагою)\W{0,3}$",
    re.IGNORECASE,
)
_SIGNATURE_LINES = 8
_MOST_LINES = 20_000


@dataclass(frozen=True)
class Cut:
    """The new text, what was cut away, and whether a person should look at the cut."""

    text: str
    cut: str
    flagged: bool = False
    signature: str = ""  # the part of what was cut that is the sender's own


def cut(text: str, *, sent: str | None = None) -> Cut:
    """Splits a mail's text. `sent` is what we wrote in the letter it answers, where that is known."""
    lines = text.split("\n")
    if len(lines) > _MOST_LINES:
        lines = [*lines[:_MOST_LINES], "\n".join(lines[_MOST_LINES:])]
    end = _history(lines, _known(sent))
    new, history = lines[:end], lines[end:]
    if _answers_below(history) or any(line.startswith(">") for line in new):
        return _between_the_lines(lines)
    new, signature = _without_signature(new)
    if not "".join(new).strip():
        return Cut(text.strip(), "", flagged=True)
    below = "\n".join(signature).strip()
    return Cut("\n".join(new).strip(), "\n".join([*signature, *history]).strip(), signature=below)


def _known(sent: str | None) -> frozenset[str]:
    """The lines we wrote that are long enough to be nobody else's."""
    return frozenset(
        line
        for line in map(_bare, (sent or "").split("\n"))
        if len(line) > 25  # noqa: PLR2004
    )


def _bare(line: str) -> str:
    return " ".join(line.lstrip("> \t|").split()).lower()


def _history(lines: list[str], known: frozenset[str]) -> int:
    """The index of the line where what was written before begins; all of them where nothing does."""
    for number, line in enumerate(lines):
        if _begins_history(lines, number, line[:400], known):
            return _with_line_above(lines, number)
    return len(lines)


def _begins_history(lines: list[str], number: int, line: str, known: frozenset[str]) -> bool:
    bare = _bare(line)
    if any(marker in bare for marker in _MARKERS) or (known and bare in known):
        return True
    if _ORIGINAL.match(line) or _WROTE.match(line) or _WROTE_BARE.match(line):
        return True
    following = lines[number + 1][:200] if number + 1 < len(lines) else ""
    if _OPENS_WROTE.match(line) and _WROTE.match(f"{line} {following}"):
        return True
    if _FIRST_HEADER.match(line):
        return sum(bool(_HEADER.match(one[:200])) for one in lines[number : number + 6]) >= 3  # noqa: PLR2004
    # A block of quoted lines to the end: the bottom of a mail without a header line.
    return line.startswith(">") and all(
        one.startswith(">") or not one.strip() for one in lines[number : number + 400]
    )


def _with_line_above(lines: list[str], number: int) -> int:
    """Rules and attributions that stand just above the history belong to it."""
    while number > 0:
        above = lines[number - 1].strip()
        rule = len(above) >= 5 and not above.strip("_-–—=* ")  # noqa: PLR2004
        if (
            rule
            or (not above and number > 1 and _is_attribution(lines[number - 2]))
            or _is_attribution(lines[number - 1])
        ):
            number -= 1
        else:
            break
    return number


def _is_attribution(line: str) -> bool:
    return bool(_WROTE.match(line[:400]) or _WROTE_BARE.match(line[:400]))


def _answers_below(history: list[str]) -> bool:
    """Somebody answered between or below the quoted lines: words unquoted after quoted ones."""
    quoted = False
    for line in history:
        if line.startswith(">"):
            quoted = True
        elif quoted and line.strip() and not _DEVICE.match(line[:200]):
            return not _is_frame(line)
    return False


def _is_frame(line: str) -> bool:
    return bool(
        _HEADER.match(line[:200])
        or _SIGN_OFF.match(line[:100])
        or _is_attribution(line)
        or _ORIGINAL.match(line[:200])
        or line.strip() == "--"
    )


def _between_the_lines(lines: list[str]) -> Cut:
    own = [line for line in lines if not line.startswith(">") and not _is_attribution(line)]
    quoted = [line for line in lines if line.startswith(">") or _is_attribution(line)]
    own, signature = _without_signature(own)
    if not "".join(own).strip():
        return Cut("\n".join(lines).strip(), "", flagged=True)
    return Cut("\n".join(own).strip(), "\n".join([*quoted, *signature]).strip(), flagged=True)


def _without_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """A signature is what follows `-- `, a device's line, or a sign-off that stands alone near the
    end. A sign-off with much after it was only a greeting in the middle of a mail."""
    for number, line in enumerate(lines):
        if line.rstrip("\r") in ("-- ", "--") or _DEVICE.match(line[:200].strip()):
            return lines[:number], lines[number:]
    filled = [number for number, line in enumerate(lines) if line.strip()]
    for place, number in enumerate(filled):
        if _SIGN_OFF.match(lines[number][:100].strip()):
            after = len(filled) - place - 1
            if after <= _SIGNATURE_LINES and place > 0:
                return lines[:number], lines[number:]
    return lines, []
