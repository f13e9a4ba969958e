"""Bytes to text: what the sender says they are, or what they look like. No byte stops a mail."""

import codecs
import re
from email.errors import HeaderParseError
from email.header import decode_header

from charset_normalizer import from_bytes

NOT_TEXT = re.compile("[\x00\ud800-\udfff]")
_ASCII = 0x7F
_SHORT = 32
# Codecs that are no charsets of mail: they are slow on hostile input or do something else.
_NO_CHARSETS = {
    "punycode",
    "idna",
    "undefined",
    "unicode_escape",
    "raw_unicode_escape",
    "unicode-escape",
    "raw-unicode-escape",
}
_UNSAID = {"", "us-ascii", "ascii", "unknown-8bit", "default"}
_LIKELY = ["cp1252", "cp1250", "cp1251", "koi8_u", "koi8_r", "cp1257", "cp850", "utf_16"]
_DANISH_BYTES = frozenset("æøåÆØÅéèüöäÜÖÄß§°´½«»–—‘’“”…•€\xa0".encode("cp1252"))


def decode(content: bytes, charset: str, flaws: list[str]) -> str:
    """The text in `content`; a charset that is unknown or wrong is added to `flaws`."""
    name = charset.partition(";")[0].strip("\"' ").lower()
    if name not in _UNSAID:
        try:
            if codecs.lookup(name).name not in _NO_CHARSETS:
                return content.decode(name)
            flaws.append("unknown-charset")
        except UnicodeError:
            flaws.append("wrong-charset")
        except (LookupError, ValueError):  # a name with a NUL in it is a ValueError
            flaws.append("unknown-charset")
    return guess(content)


def guess(content: bytes) -> str:
    """UTF-8 where it can be, what Danish looks like where it can be, else the likeliest."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    sample = bytes(byte for byte in content[:4000] if byte > _ASCII)
    if _DANISH_BYTES.issuperset(sample):
        return content.decode("cp1252", "replace")
    long = len(content) > _SHORT
    best = from_bytes(content[:2000], cp_isolation=_LIKELY).best() if long else None
    return content.decode(best.encoding if best else "cp1252", "replace")


def words(text: str) -> str:
    """RFC 2047: words of any charset, also a letter split between two of them."""
    if "=?" not in text:
        return text
    try:
        chunks = decode_header(text)
    except (ValueError, LookupError, TypeError, HeaderParseError):
        return text
    decoded = [
        chunk if isinstance(chunk, str) else decode(chunk, charset or "", [])
        for chunk, charset in chunks
    ]
    return " ".join(NOT_TEXT.sub("\ufffd", "".join(decoded)).split())
