"""Where a reply ends and the name of who wrote it begins.

Below it stand the writer's own name, title, address and hours: none of them is whom to ask for or
where to meet.
"""

import re

_SIGN_OFF = re.compile(
    r"(?<=[.!?)])\s{1,9}(?:(?:Med |De |Mange |[Vv]enlige? |[Kk]ærlige? |[Bb]edste )*(?:[Hh]ilsen|Mvh|Vh|Kh|[Hh]ilsner)|(?:Best|Kind|Warm) regards)\b"
    r"|\n[ \t]{0,9}(?:(?i:med |de |mange |venlige? |kærlige? |varmeste |bedste |best |kind |warm |many |all the )*"
    r"(?i:hilsen|hilsner|regards|wishes|cheers|best|mvh|vh|kh|br|kr)\b"
    r"|(?i:many thanks|thanks|mange tak|tak|thx)(?=[,!]?[ \t]{0,9}\n)|[-–/]\s?[A-ZÆØÅ]\w{0,30}\s{0,9}$)[^\n]{0,40}"
    r"|\n[ \t]{0,9}(?i:ærbødigst|med højagtelse|yours (?:sincerely|faithfully|truly)|sincerely|sent from my|sendt fra min|med venlig)\b",
)
# A line that no sentence fills: a name, a title, a house, a number. It ends with no stop.
_NAME_LINE = re.compile(
    r"(?![-*•]\s)(?:[-–/~]\s?)?(?:[A-ZÆØÅ+]|\d{2} )[\w .,&/()@+|:'–-]{0,58}(?<![.?!])"
)
_SAYS_MORE = re.compile(
    r"^(?i:(?!(?:tlf|tel|mob|mobil|phone|m|t|e|mail|e-mail|web|cvr)\.?:)[\w ]{2,20}:)|(?i:\b(?:kl|klokken|spørg\w*|ask|ring|call|who|when|where|hvor|hvornår|sted|tid|dato|time|place|date|deltager\w*|with|med|kom|come|samtale\w*|interview)\b)"
    r"|(?<!\w)\d{1,2}[.:]\d\d(?!\d)(?![- ]?\d)"
)
_HOURS = re.compile(
    r"(?i:man|mon|tir|åben|åbent|telefontid|open(?:ing hours)?|[\wæøå]{3,20} (?:er|is) (?:åben|åbent|open))\b[^\n?!]{0,20}\d[^\n?!]{0,40}"
)
_NUMBER = re.compile(r"\d{2} ?\d{2} ?\d{2} ?\d{2}")
# In the same line as what it ends: "spørg efter Kaj mvh Bjarne", "ring på /Tove".
_ENDS_SIGNED = re.compile(
    r"(?:[\s,.]{1,3}(?:(?i:med |de |mange )?(?i:venlig |bedste |kærlig )?(?i:hilsen|hilsner|mvh|vh|kh|regards|cheers)\b[^\n]{0,40}"
    r"|(?i:br|/) ?[A-ZÆØÅ]\w{1,20})|\s/[A-ZÆØÅ]\w{0,20})\s{0,9}$"
)
_MOST_LINES, _MOST_WORDS, _MOST_WORDS_WITH_NUMBER = 8, 5, 10


def above_signature(text: str) -> str:
    """The text without the name below it; a PS and a second half below a sign-off are kept out too."""
    signed = _SIGN_OFF.search(text)
    return _without_names(text[: signed.start()] if signed else text)


def without_sign_off(sentence: str) -> str:
    """The sentence without a name that ends it."""
    signed = _ENDS_SIGNED.search(sentence)
    return sentence[: signed.start()] if signed else sentence


def _without_names(text: str) -> str:
    """Without the last lines that are only names, where something stands above them."""
    lines = text.rstrip().split("\n")
    last = len(lines)
    while last > max(1, len(lines) - _MOST_LINES) and _is_name(lines[last - 1].strip()):
        last -= 1
    told = "\n".join(lines[:last])
    return told if told.strip() else text


def _is_name(line: str) -> bool:
    if not line or _HOURS.fullmatch(line):
        return True
    few = line.count(" ") <= (_MOST_WORDS_WITH_NUMBER if _NUMBER.search(line) else _MOST_WORDS)
    return few and _NAME_LINE.fullmatch(line) is not None and not _SAYS_MORE.search(line)
