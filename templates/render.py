"""The one module that knows Jinja2: names and plain values in, texts out.

A letter is `letters/<letter>/<language>.subject.txt` and `<language>.txt`. Its HTML is made of the
same rendered text by one layout, so the two can never say different things. An undefined name is an
error. In chat every value is escaped for Telegram's HTML.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import ChainableUndefined, Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from casework.events import Channel
from casework.letters import Letter
from casework.model import LOCAL, Language

_HERE = Path(__file__).parent
_MOST_CHAT = 4000
_LINK_LINE = re.compile(r"^(.{1,80}): (https?://\S+)$")
_DAYS = {
    Language.DANISH: ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    Language.ENGLISH: (
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ),
}
_MONTHS = {
    Language.DANISH: "januar februar marts april maj juni juli august september oktober november "
    "december".split(),
    Language.ENGLISH: "January February March April May June July August September October "
    "November December".split(),
}


@dataclass(frozen=True)
class Text:
    """A letter in words; `subject` and `html` are None in chat."""

    subject: str | None
    plain: str
    html: str | None


def render(
    letter: Letter, language: Language, channel: Channel, context: Mapping[str, Any]
) -> Text:
    """The letter's text. Raises jinja2.UndefinedError where the context lacks a name."""
    if channel is Channel.CHAT:
        return Text(None, _chat(letter, language, context), None)
    folder = f"letters/{letter}/{language}"
    environment = _environment(language, escape=False)
    told = _told(language, context)
    subject = " ".join(environment.get_template(f"{folder}.subject.txt").render(told).split())
    body = _tidy(environment.get_template(f"{folder}.txt").render(told))
    marker = word("marker", language) if context.get("asks") else None
    footer = _tidy(environment.get_template(f"letters/footer.{language}.txt").render(told))
    plain = "\n\n".join(part for part in (marker, body, "-- \n" + footer) if part) + "\n"
    return Text(subject, plain, _html(subject, body, marker, footer, language))


def word(name: str, language: Language, **context: Any) -> str:
    """The word of words/<language>.toml at a dotted name; what it does not know of it leaves out.

    Raises KeyError where there is no such word.
    """
    found: Any = _words(language)
    for part in name.split("."):
        found = found[part]
    if not isinstance(found, str):
        raise KeyError(name)
    template = _environment(language, escape=False, strict=False).from_string(found)
    return template.render(**context).strip()


def page(name: str, language: Language, *, folder: str = "desk", **context: Any) -> str:
    """An HTML page; every value is escaped."""
    environment = _environment(language, escape=True)
    return environment.get_template(f"{folder}/{name}.html").render(
        _told(language, context) | {"lang": language.value}
    )


def _chat(letter: Letter, language: Language, context: Mapping[str, Any]) -> str:
    environment = _environment(language, escape=True)
    told = _told(language, context)
    if letter is Letter.CHAT:
        names = [f"chat/{context['text']}/{language}.txt"]
    else:
        folder = f"letters/{letter}/{language}"
        names = [f"{folder}.chat.txt", f"{folder}.txt"]
    text = _tidy(environment.select_template(names).render(told))
    if len(text) <= _MOST_CHAT:
        return text
    # Cut where no tag can be open: at the end of a line.
    return text[:_MOST_CHAT].rpartition("\n")[0] + "\n…"


def _told(language: Language, context: Mapping[str, Any]) -> dict[str, Any]:
    links = context.get("links") or {}
    lines = "\n".join(f"{word(f'link.{name}', language)}: {url}" for name, url in links.items())
    return {**context, "language": language.value, "link_lines": lines}


def _html(
    subject: str, body: str, marker: str | None, footer: str, language: Language
) -> str:
    blocks = [_block(block) for block in body.split("\n\n")]
    template = _environment(language, escape=True).get_template("letters/layout.html")
    return template.render(
        lang=language.value,
        subject=subject,
        marker=marker,
        blocks=blocks,
        footer=footer.split("\n"),
    )


def _block(block: str) -> tuple[str, list[Any]]:
    """A paragraph, a list, a quote, or links: told apart by how the lines of the text begin."""
    lines = [line for line in block.split("\n") if line.strip()]
    if lines and all(_LINK_LINE.match(line) for line in lines):
        return "links", [line.rpartition(": ")[::2] for line in lines]
    if lines and all(line.startswith("- ") for line in lines):
        return "list", [line[2:] for line in lines]
    if lines and all(line.startswith("> ") for line in lines):
        return "quote", [line[2:] for line in lines]
    return "text", lines


def _tidy(text: str) -> str:
    lines = [line.rstrip() for line in text.replace("\r", "").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


@cache
def _words(language: Language) -> dict[str, Any]:
    return tomllib.loads((_HERE / "words" / f"{language}.toml").read_text(encoding="utf-8"))


@cache
def _environment(language: Language, *, escape: bool, strict: bool = True) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=escape,
        undefined=StrictUndefined if strict else ChainableUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.filters["day"] = partial(_day, language)
    environment.filters["moment"] = partial(_moment, language)
    environment.filters["listed"] = partial(_listed, language)
    environment.filters["quoted"] = _quoted
    environment.globals["w"] = partial(_word_or_name, language)
    return environment


def _word_or_name(language: Language, name: str, **context: Any) -> str:
    """A word where there is one, and else the last part of its name: codes may come anew."""
    try:
        return word(name, language, **context)
    except KeyError:
        return name.rpartition(".")[2]


def _day(language: Language, value: str | date) -> str:
    """An ISO day, or the local day of an ISO moment, in words."""
    if isinstance(value, str):
        value = (
            datetime.fromisoformat(value).astimezone(LOCAL).date()
            if "T" in value
            else date.fromisoformat(value)
        )
    weekday, month = _DAYS[language][value.weekday()], _MONTHS[language][value.month - 1]
    if language is Language.DANISH:
        return f"{weekday} den {value.day}. {month} {value.year}"
    return f"{weekday} {value.day} {month} {value.year}"


def _moment(language: Language, value: str | datetime) -> str:
    """An ISO time in Danish local time, in words."""
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    local = moment.astimezone(LOCAL)
    day = _day(language, local.date())
    if language is Language.DANISH:
        return f"{day} kl. {local.hour}.{local.minute:02d}"
    return f"{day} at {local:%H:%M}"


def _listed(language: Language, values: list[str]) -> str:
    both = " og " if language is Language.DANISH else " and "
    *most, last = [str(value) for value in values] or [""]
    return both.join([", ".join(most), last]) if most else last


def _quoted(text: str) -> str:
    lines = [f"> {line}" for line in str(text).strip().split("\n") if line.strip()]
    return Markup("\n").join(lines) if isinstance(text, Markup) else "\n".join(lines)
