"""A long chat text in several messages: cut between paragraphs, lines or words, tags kept whole."""

import re

MOST = 4096
"""Telegram's limit of a message, in UTF-16 units."""

_TAG = re.compile(r"<(/?)([a-z-]{1,20})([^<>]{0,200})>")
_BROKEN_END = re.compile(r"(?:&[#\w]{0,10}|<[^<>]{0,220})$")
_ROOM = 120
"""Kept free for the tags to close at the end of a piece."""


def pieces(text: str, most: int = MOST) -> list[str]:
    """The text in pieces of at most so many UTF-16 units; each is good Telegram HTML by itself."""
    found: list[str] = []
    rest = text
    while _units(rest) > most:
        start = _start(rest, most - _ROOM)
        open_tags = _open_tags(start)
        closing = "".join(f"</{name}>" for name, _ in reversed(open_tags))
        found.append(start.rstrip() + closing)
        rest = "".join(f"<{name}{told}>" for name, told in open_tags) + rest[len(start) :].lstrip()
    return [*found, rest]


def _start(text: str, most: int) -> str:
    """The longest good beginning: it ends no later than `most` units, and in no tag or entity."""
    units = text.encode("utf-16-le")
    start = units[: 2 * most].decode("utf-16-le", errors="ignore")
    for mark in ("\n\n", "\n", " "):
        at = start.rfind(mark)
        if at > len(start) // 2 and not _BROKEN_END.search(start[:at]):
            return start[: at + len(mark)]
    return _BROKEN_END.sub("", start)


def _open_tags(text: str) -> list[tuple[str, str]]:
    tags: list[tuple[str, str]] = []
    for closing, name, told in _TAG.findall(text):
        if not closing:
            tags.append((name, told))
        elif tags:
            tags.pop()
    return tags


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
