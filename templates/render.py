"""The one module that knows Jinja2: names and plain values in, texts out.

A letter is `letters/<letter>/<language>.subject.txt` and `<language>.txt`. Its HTML is made of the
same rendered text by one layout (`templates.blocks`), so the two can never say different things. An
undefined name in a letter is an error. In chat every value is escaped for Telegram's HTML.

Values come from strangers: each is put on one line (only the filter `quoted` keeps lines, and marks
them), so none can add a paragraph; and only addresses among the letter's `links` become buttons.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import ChainableUndefined, Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from casework.cvs.cpr import masked
from casework.events import Channel
from casework.letters import Letter
from casework.model import Language
from templates import blocks
from templates.audience import reader_of
from templates.colours import ACCENT
from templates.forms import Forms
from templates.pictures import Picture, pictures_of

MOST_CHAT = 4096
"""Telegram's limit of a message, in UTF-16 units."""

_HERE = Path(__file__).parent
_MOST_SUBJECT = 200
_TAG = re.compile(r"<(/?)([a-z-]{1,20})[^<>]{0,200}>")
_BROKEN_END = re.compile(r"(?:&[#\w]{0,10}|<[^<>]{0,200})$")
# Control characters, and the marks that turn the direction of reading: a name needs none of them.
_UNSEEN = dict.fromkeys(
    [*range(9), *range(14, 28), 127, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


@dataclass(frozen=True)
class Text:
    """A letter in words; `subject` and `html` are None in chat. The HTML shows `pictures` by cid."""

    subject: str | None
    plain: str
    html: str | None
    pictures: tuple[Picture, ...] = ()


def render(
    letter: Letter,
    language: Language,
    channel: Channel,
    context: Mapping[str, Any],
    *,
    most: int = MOST_CHAT,
) -> Text:
    """The letter's text; in chat it is cut at `most` UTF-16 units. Raises jinja2.UndefinedError where the context lacks a name."""
    if channel is Channel.CHAT:
        return Text(None, _chat(letter, language, context, most), None)
    folder = f"letters/{letter}/{language}"
    environment = _environment(language, escape=False)
    told = _told(language, context)
    subject = " ".join(environment.get_template(f"{folder}.subject.txt").render(told).split())
    subject = subject if len(subject) <= _MOST_SUBJECT else subject[: _MOST_SUBJECT - 1] + "…"
    body = _tidy(environment.get_template(f"{folder}.txt").render(told))
    marker = word("marker", language) if context.get("asks") else None
    footer = _tidy(
        environment.get_template(f"letters/footer.{language}.txt").render(
            told | {"reader": reader_of(letter)}
        )
    )
    pictures = pictures_of(letter, context, words_of(language))
    spoken = blocks.as_plain(body)
    plain = "\n\n".join(part for part in (marker, spoken, "-- \n" + footer) if part) + "\n"
    html = _environment(language, escape=True).get_template("letters/layout.html")
    return Text(
        subject,
        plain,
        html.render(
            lang=language.value,
            colour=context.get("colour", ACCENT),
            subject=subject,
            marker=marker,
            blocks=blocks.blocks(body, _urls(context), {one.name for one in pictures}),
            footer=footer.split("\n"),
        ),
        pictures,
    )


def word(name: str, language: Language, /, **context: Any) -> str:
    """The word of words/<language>.toml at a dotted name; what it is not told of becomes "…".

    A table may have an `otherwise`, for the codes it does not know. Raises KeyError without one.
    """
    *tables, last = name.split(".")
    found: Any = _words(language)
    for table in tables:
        found = found.get(table) if isinstance(found, dict) else None
    text = found.get(last, found.get("otherwise")) if isinstance(found, dict) else None
    if not isinstance(text, str):
        raise KeyError(name)
    return _compiled(text, language).render(**context).strip()


def page(name: str, language: Language, /, *, folder: str = "desk", **context: Any) -> str:
    """An HTML page; every value is escaped."""
    environment = _environment(language, escape=True, keep_lines=True)
    return environment.get_template(f"{folder}/{name}.html").render(
        {"colour": ACCENT} | _told(language, context) | {"lang": language.value}
    )


def text_of(
    name: str, language: Language, context: Mapping[str, Any], *, escape: bool = False
) -> str:
    """A text that is no letter, such as the annex; with `escape` its values are safe in HTML."""
    return _tidy(_environment(language, escape=escape).get_template(name).render(context))


def words_of(language: Language) -> Callable[..., str]:
    """The words of a language by their names, for who draws them."""
    return partial(_word_or_name, language)


class _Lines(str):
    """A value that may keep its lines: ours, or a quote with every line marked as one."""

    __slots__ = ()


class _Unsaid(ChainableUndefined):
    """What a word was not told: words are shown on cards and buttons, which must not fail."""

    __slots__ = ()

    def __str__(self) -> str:
        return "…"


def _chat(letter: Letter, language: Language, context: Mapping[str, Any], most: int) -> str:
    environment = _environment(language, escape=True)
    told = _told(language, context)
    if letter is Letter.CHAT:
        names = [f"chat/{context['text']}/{language}.txt"]
    else:
        folder = f"letters/{letter}/{language}"
        names = [f"{folder}.chat.txt", f"{folder}.txt"]
    return _cut(_tidy(environment.select_template(names).render(told)), most)


def _cut(text: str, most: int) -> str:
    """At most so many UTF-16 units, cut after a line or a word, with every tag closed."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * most:
        return text
    room = most - 60  # for the tags to close
    start = units[: 2 * room].decode("utf-16-le", errors="ignore")
    end = next((at for mark in "\n " if (at := start.rfind(mark)) > room // 2), len(start))
    start = _BROKEN_END.sub("", start[:end]).rstrip()
    return start + " …" + "".join(f"</{name}>" for name in reversed(_open_tags(start)))


def _open_tags(text: str) -> list[str]:
    tags: list[str] = []
    for closing, name in _TAG.findall(text):
        if not closing:
            tags.append(name)
        elif tags:
            tags.pop()
    return tags


def _told(language: Language, context: Mapping[str, Any]) -> dict[str, Any]:
    lines = _link_lines(language, context.get("links") or {})
    if by_mail := _link_lines(language, context.get("mail_links") or {}, word("as_mail", language)):
        lines += f"\n\n{word('by_mail', language)}\n\n{by_mail}"
    return {**context, "language": language.value, "link_lines": _Lines(lines)}


def _link_lines(language: Language, links: Mapping[str, str], more: str = "") -> str:
    labels = {name: f"{word(f'link.{name}', language)} {more}".strip() for name in links}
    return "\n".join(f"{labels[name]}: {url}" for name, url in links.items())


def _urls(context: Mapping[str, Any]) -> set[str]:
    """What may become a button: our own addresses of this letter, and its mails already written.

    `tokens` are signed links and `urls` mails that stand in the text itself, not in a list below.
    """
    signed = {f"{context.get('answers_at')}/{token}" for token in context.get("tokens", ())}
    links = (context.get(kind) or {} for kind in ("links", "mail_links"))
    return signed.union(context.get("urls", ()), *(one.values() for one in links))


def _tidy(text: str) -> str:
    lines = [line.rstrip() for line in text.replace("\r", "").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


@cache
def _words(language: Language) -> dict[str, Any]:
    return tomllib.loads((_HERE / "words" / f"{language}.toml").read_text(encoding="utf-8"))


@cache
def _compiled(text: str, language: Language) -> Template:
    return _environment(language, escape=False, strict=False).from_string(text)


@cache
def _environment(
    language: Language, *, escape: bool, strict: bool = True, keep_lines: bool = False
) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=escape,  # noqa: S701 - mails are plain text; chat and pages escape
        undefined=StrictUndefined if strict else _Unsaid,
        finalize=None if keep_lines else _finalized,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    forms = Forms(language, partial(_told_word, language), lambda: _words(language)["calendar"])
    environment.filters |= forms.filters()
    environment.filters["quoted"] = _quoted
    environment.filters["lines"] = lambda text: _Lines("\n".join(_clean_lines(text)))
    environment.globals["w"] = partial(_word_or_name, language)
    environment.globals["in_each_language"] = _in_each_language
    environment.globals["in_english"] = lambda name: word(name, Language.ENGLISH)
    return environment


def _finalized(value: Any) -> Any:
    """What stands in the text for a value: one line of it, unless its lines are marked."""
    if value is None:
        return "…"
    if isinstance(value, Markup | _Lines) or not isinstance(value, str):
        return value
    return _one_line(value)


def _one_line(text: str) -> str:
    clean = text.translate(_UNSEEN)
    lines = clean.splitlines()
    # One line stays as it is, spaces at its ends too: they may be part of a sentence.
    return (
        clean
        if lines in ([], [clean])
        else " ".join(line.strip() for line in lines if line.strip())
    )


def _told_word(language: Language, name: str, /, **context: Any) -> str:
    return word(name, language, **context)


def _in_each_language(name: str) -> list[str]:
    """A word for who has not chosen a language yet."""
    return [word(name, language) for language in Language]


def _word_or_name(language: Language, name: str, /, **context: Any) -> str:
    """A word where there is one, and else the code that was asked about: codes may come anew."""
    try:
        return word(name, language, **context)
    except KeyError:
        return name.partition(".")[2]


def _quoted(text: str) -> str:
    """What somebody wrote, line by line; a CPR number in it is not sent on."""
    return _Lines("\n".join(f"> {line}" for line in _clean_lines(masked(text))))


def _clean_lines(text: str) -> list[str]:
    return [_one_line(line).strip() for line in str(text).splitlines() if line.strip()]
