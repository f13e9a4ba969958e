"""A mail that was forwarded: the words above it, and the advert below without its headers."""

import re

_SENDER = re.compile(r"[\s>*|]*(?:fra|from)\s?\*?:\*?(?=[^\d]{2})", re.IGNORECASE)
_HEADER = re.compile(
    r"[\s>*|]*(?:fra|from|sendt|sent|til|to|emne|subject|dato|date|cc|kopi|svar til|reply-to)\s?\*?:",
    re.IGNORECASE,
)
_SURE_HEADER = re.compile(r"[\s>*|]*(?:sendt|sent|emne|subject|dato|date)\s?\*?:", re.IGNORECASE)
_MARK = re.compile(
    r"[\s>*_=-]{0,40}(?:start på |begin |begynd )?(?:videresendt|oprindelig|forwarded|original)\s?(?:e-?mail|besked|meddelelse|message)[\s:_=-]*$",
    re.IGNORECASE,
)
_MOST_HEADERS = 8


def parted(text: str) -> tuple[str, str]:
    """What the sender wrote, and below it the forwarded mail; empty where nothing is forwarded.

    Its line of headers with dates and addresses is gone, but for who wrote it ("Fra: Salon Glimt").
    """
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if not (_MARK.match(line) or _HEADER.match(line)):
            continue
        first = number + bool(_MARK.match(line))
        headers = _headers(lines[first : first + _MOST_HEADERS])
        sure = any(_SURE_HEADER.match(one) for one in headers)
        if _MARK.match(line) or (sure and any(_SENDER.match(one) for one in headers)):
            senders = [one for one in headers if _SENDER.match(one)]
            below = [*senders, "", *lines[first + len(headers) :]]
            return "\n".join(lines[:number]), "\n".join(below)
    return text, ""


def _headers(lines: list[str]) -> list[str]:
    """The lines that are headers, up to the first that is none."""
    count = next((at for at, one in enumerate(lines) if not _HEADER.match(one)), len(lines))
    return lines[:count]
