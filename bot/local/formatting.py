"""Formatted text: HTML in, text and entities out, with the complaints of the real server.

Offsets and lengths of entities are counted in UTF-16 units, as the Bot API does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.entities import html5

from bot.local.errors import bad_request
from bot.local.values import Json

_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_TAGS = frozenset(_SIMPLE) | {"a", "tg-emoji"}
_NAMED = {name: html5[f"{name};"] for name in ("lt", "gt", "amp", "quot")}
_REFERENCE = re.compile(r"&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot))(?:;|(?!\w))")
_CONTROL = {code: " " for code in range(32) if code not in (9, 10, 13)} | {13: None}

_FOUND = (
    ("url", re.compile(r"(?<!\w)https?://[^\s<>\"]{1,2000}")),
    (
        "email",
        re.compile(
            r"(?<![\w.+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}"
        ),
    ),
    (
        "bot_command",
        re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])"),
    ),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z0-9_]{4,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#\w{1,128}")),
)


@dataclass(frozen=True)
class Formatted:
    text: str
    entities: tuple[Json, ...] = ()


def read_formatted(text: str, parse_mode: str | None, entities: object = None) -> Formatted:
    """What a bot asked to have shown; raises ApiError in the server's words."""
    text = clean(text)
    if not parse_mode:
        return _finished(text, _given(entities))
    if parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    reader = _HtmlReader(text)
    reader.read()
    return _finished("".join(reader.shown), reader.entities)


def typed(text: str) -> Formatted:
    """What a person typed: nothing but the links, addresses and commands found in it."""
    return _finished(clean(text), [])


def units(text: str) -> int:
    """Length as the Bot API counts it."""
    return len(text) + sum(1 for char in text if char > "\uffff")


def clean(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
    return text.translate(_CONTROL)


def split(text: str, limit: int) -> Iterator[str]:
    """Pieces of at most `limit` units, as a chat app sends a text that is too long."""
    piece: list[str] = []
    length = 0
    for char in text:
        width = 2 if char > "\uffff" else 1
        if length + width > limit:
            yield "".join(piece)
            piece, length = [], 0
        piece.append(char)
        length += width
    yield "".join(piece)


def _given(entities: object) -> list[Json]:
    if entities is None:
        return []
    if not isinstance(entities, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    for entity in entities:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad_request("can't parse entities: expected an Object as MessageEntity")
        if not all(isinstance(entity.get(key), int) for key in ("offset", "length")):
            raise bad_request("can't parse entities: entity has wrong bounds")
    return [dict(entity) for entity in entities]


def _finished(text: str, entities: list[Json]) -> Formatted:
    """Trimmed at both ends, with what the server itself finds in the text."""
    kept = text.strip()
    moved = units(text[: len(text) - len(text.lstrip())])
    end = units(kept)
    within = []
    for entity in entities:
        start = max(0, entity["offset"] - moved)
        stop = min(end, entity["offset"] + entity["length"] - moved)
        if stop > start:
            within.append(entity | {"offset": start, "length": stop - start})
    within += _found(kept, within)
    within.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted(kept, tuple(within))


def _found(text: str, entities: list[Json]) -> list[Json]:
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in ("code", "pre", "text_link")
    ]
    found: list[Json] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            words = match.group().rstrip(".,;:!?)") if kind == "url" else match.group()
            start = units(text[: match.start()])
            stop = start + units(words)
            if all(stop <= left or right <= start for left, right in taken):
                taken.append((start, stop))
                found.append({"type": kind, "offset": start, "length": stop - start})
    return found


@dataclass
class _Open:
    """A tag that waits for its end."""

    name: str
    offset: int
    shown_at: int
    argument: str = ""


@dataclass
class _HtmlReader:
    """One walk over the HTML; the order of the checks is the order of the real server's."""

    source: str
    at: int = 0
    offset: int = 0
    shown: list[str] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)

    def read(self) -> None:
        while self.at < len(self.source):
            if self.source[self.at] != "<":
                self._show(self._character())
            elif self.source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.opened:
            name = self.opened[-1].name
            raise _unparsable(f'Can\'t find end tag corresponding to start tag "{name}"')

    def _show(self, char: str) -> None:
        self.shown.append(char)
        self.offset += units(char)

    def _character(self) -> str:
        match = _REFERENCE.match(self.source, self.at) if self.source[self.at] == "&" else None
        char = _referred(match) if match else None
        if match is None or char is None:
            self.at += 1
            return self.source[self.at - 1]
        self.at = match.end()
        return char

    def _start_tag(self) -> None:
        begin = self.at
        name = self._word(begin + 1, stop=">", begin=begin).lower()
        if name not in _TAGS:
            raise self._at(begin, f'Unsupported start tag "{name}"')
        opened = _Open(name, self.offset, len(self.shown))
        while self._next_attribute(opened, begin):
            pass
        self.at += 1
        if name == "span" and opened.argument != "spoiler":
            raise self._at(begin, 'Tag "span" must have class "tg-spoiler"')
        self.opened.append(opened)

    def _next_attribute(self, opened: _Open, begin: int) -> bool:
        self._skip_spaces()
        if self._peek() == ">":
            return False
        name = self._word(self.at, stop="=>/\"'", begin=begin).lower()
        if not name:
            raise self._at(begin, f'Empty attribute name in the tag "{opened.name}"')
        self._skip_spaces()
        if self._peek() != "=":
            if (opened.name, name) != ("blockquote", "expandable"):
                raise self._at(
                    begin,
                    f'Expected equal sign in declaration of an attribute of the tag "{opened.name}"',
                )
            opened.argument = "expandable"
            return True
        self.at += 1
        self._skip_spaces()
        opened.argument = _argument(opened, name, self._value(begin))
        return True

    def _value(self, begin: int) -> str:
        quote = self._peek()
        if quote not in ("'", '"'):
            return self._word(self.at, stop=">", begin=begin).lower()
        self.at += 1
        value = []
        while self._peek() not in (quote, ""):
            value.append(self._character())
        self.at += 1
        if not self._peek():
            raise self._at(begin, "Unclosed start tag")
        return "".join(value)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.opened:
            raise self._at(begin, "Unexpected end tag")
        stop = self.source.find(">", begin)
        if stop < 0:
            raise self._at(begin, "Unclosed end tag")
        name = self.source[begin + 2 : stop].strip().lower()
        opened = self.opened.pop()
        if name not in ("", opened.name):
            raise self._at(
                begin,
                f'Unmatched end tag, expected "</{opened.name}>", found "</{name}>"',
            )
        self.at = stop + 1
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        bounds: Json = {"offset": opened.offset, "length": self.offset - opened.offset}
        match opened.name:
            case "a":
                url = opened.argument or "".join(self.shown[opened.shown_at :])
                if re.match(r"(?i)(?:https?|tg|mailto|tel):", url):
                    self.entities.append({"type": "text_link", **bounds, "url": url})
            case "tg-emoji":
                self.entities.append(
                    {"type": "custom_emoji", **bounds, "custom_emoji_id": opened.argument}
                )
            case "pre":
                self._close_pre(bounds)
            case "blockquote" if opened.argument:
                self.entities.append({"type": "expandable_blockquote", **bounds})
            case "code" if opened.argument:
                self.entities.append({"type": "code", **bounds, "language": opened.argument})
            case name:
                self.entities.append({"type": _SIMPLE[name], **bounds})

    def _close_pre(self, bounds: Json) -> None:
        """`<pre><code class="language-x">` is one block with a language, not two entities."""
        pre: Json = {"type": "pre", **bounds}
        last = self.entities[-1] if self.entities else {}
        if last.get("type") == "code" and bounds.items() <= last.items():
            self.entities.pop()
            pre |= {"language": last["language"]} if "language" in last else {}
        self.entities.append(pre)

    def _word(self, start: int, *, stop: str, begin: int) -> str:
        self.at = start
        while (char := self._peek()) and not char.isspace() and char not in stop:
            self.at += 1
        if not char:
            raise self._at(begin, "Unclosed start tag")
        return self.source[start : self.at]

    def _skip_spaces(self) -> None:
        while self._peek().isspace():
            self.at += 1

    def _peek(self) -> str:
        return self.source[self.at : self.at + 1]

    def _at(self, position: int, reason: str) -> Exception:
        offset = len(self.source[:position].encode())
        first, comma, rest = reason.partition(", ")
        return _unparsable(f"{first} at byte offset {offset}{comma}{rest}")


def _argument(opened: _Open, attribute: str, value: str) -> str:
    match opened.name, attribute:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case ("code", "class") if value.startswith("language-"):
            return value.removeprefix("language-")
        case ("span", "class") if value.startswith("tg-"):
            return value.removeprefix("tg-")
        case _:
            return opened.argument


def _referred(match: re.Match[str]) -> str | None:
    decimal, hexadecimal, name = match.groups()
    if name:
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - Unicode's bounds
        return None
    return chr(code)


def _unparsable(reason: str) -> Exception:
    return bad_request(f"can't parse entities: {reason}")
