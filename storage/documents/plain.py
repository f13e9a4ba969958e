"""Plain text in any charset, RTF, and CVs that are data: JSON Resume, Europass XML.

A charset is judged by the letters it would give: those that the languages of our CVs have are
likely, signs and letters of no such language are not.
"""

from itertools import pairwise

from casework.documents import WhyNot
from storage.documents.resumes import europass_lines, json_resume_lines

_CHARSETS = (
    "cp1252", "cp1250", "cp1251", "iso8859_2", "koi8_u", "cp850", "cp852", "cp866", "mac_roman",
)  # fmt: skip
_ALPHABETS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "æøåéöäü",  # Danish, Norwegian
        "åäöé",
        "äöüß",
        "ąćęłńóśźż",
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "ăâîșțşţ",
        "áéíñóúü",
        "àâçéèêëîïôùûüœæ",
    )
)
_CYRILLIC = _ALPHABETS[4] | _ALPHABETS[5]
_SIGNS = frozenset("–—‘’“”„•…·«»°§²½€£´®© \u00a0¡¿")
_SAMPLE = 20_000  # bytes that are judged
_NULS = 0.2  # share of zero bytes in UTF-16 without a mark


def read(content: bytes) -> tuple[str, WhyNot | None]:
    text = decoded(content)
    head = text.lstrip()[:1]
    if head == "{" and (lines := json_resume_lines(text)):
        return lines, None
    if head == "<" and (lines := europass_lines(content)):
        return lines, None
    return text, None


def read_rtf(content: bytes) -> tuple[str, WhyNot | None]:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - only this kind needs it

    return str(rtf_to_text(content.decode("latin-1"), errors="ignore")), None


def decoded(content: bytes) -> str:
    """The text of bytes whose charset nobody tells."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    sample = content[:_SAMPLE]
    if sample.count(0) > _NULS * len(sample):
        return content.decode("utf-16-le" if sample[1::2].count(0) else "utf-16-be", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode(_likeliest(sample), "replace")


def _likeliest(sample: bytes) -> str:
    """The first of the charsets whose letters fit one language best."""
    return max(_CHARSETS, key=lambda charset: _fit(sample.decode(charset, "replace")))


def _fit(text: str) -> float:
    odd = [char for char in text if ord(char) > 127]  # noqa: PLR2004 - beyond ASCII
    best = max(sum(char in letters for char in odd) for letters in _ALPHABETS)
    signs = sum(char in _SIGNS for char in odd)
    broken = sum(_breaks_a_word(before, char) for before, char in pairwise(text))
    return best + signs / 2 - (len(odd) - best - signs) - broken / 2


def _breaks_a_word(before: str, char: str) -> bool:
    """A capital inside a word, or Cyrillic beside Latin letters."""
    if char.isupper() and before.islower():
        return True
    return before.isalpha() and char.isalpha() and (before in _CYRILLIC) is not (char in _CYRILLIC)
