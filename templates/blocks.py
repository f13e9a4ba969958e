"""From the text of a letter to its blocks: told apart by how lines begin, and by nothing else.

`- ` list, `> ` quote, `## ` and `### ` headings, `| a | b |` table, `![alt](cid:name)` picture, and
`label: https://...` a button. A text stays readable as it is, so mail, Markdown, HTML and PDF are
all made of the same lines.
"""

import re
from collections.abc import Collection, Iterable
from itertools import groupby
from typing import Any

Block = tuple[str, list[Any]]
"""A kind and its contents: text of a line, (label, url), (level, words), (name, alt), or cells."""

_LINK = re.compile(r"^(.{1,80}): (https?://\S+|mailto:\S+)$")
_HEADING = re.compile(r"^(#{2,3}) (.+)$")
_PICTURE = re.compile(r"^!\[(.{0,500})\]\(cid:([a-z_]{1,40})\)$")
_RULER = re.compile(r"^\|(?:\s?-+:?\s?\|)+$")
_JOINED = {"list", "quote", "table"}


def blocks(body: str, urls: Collection[str] = (), pictures: Collection[str] = ()) -> list[Block]:
    """The blocks of a text. Only addresses among `urls` and names among `pictures` are taken as such.

    Lists, quotes and tables may have gaps.
    """
    found: list[Block] = []
    for kind, lines in _runs(body, urls, pictures):
        if found and kind in _JOINED and found[-1][0] == kind and kind != "table":
            found[-1][1].extend(lines)
        else:
            found.append((kind, lines))
    return found


def as_plain(body: str) -> str:
    """The same text for a reader of plain mail: a picture is its words, a table is in columns."""
    lines: list[str] = []
    for is_table, run in groupby(body.split("\n"), key=_in_table):
        group = list(run)
        lines += _columns(group) if is_table else [said for line in group for said in _said(line)]
    return "\n".join(lines)


def _said(line: str) -> list[str]:
    if picture := _PICTURE.match(line):
        return [f"[{picture[1]}]"]
    if heading := _HEADING.match(line):
        ruler = ["=" * len(heading[2])] if heading[1] == "##" else []
        return [heading[2], *ruler]
    return [line]


def _columns(rows: list[str]) -> list[str]:
    """The first column to the left, the numbers to the right."""
    cells = [_cells(row) for row in rows if not _RULER.match(row)]
    count = max(map(len, cells))
    padded = [row + [""] * (count - len(row)) for row in cells]
    wide = [max(len(row[place]) for row in padded) for place in range(count)]
    return [
        "  ".join(
            cell.rjust(wide[place]) if place else cell.ljust(wide[place])
            for place, cell in enumerate(row)
        ).rstrip()
        for row in padded
    ]


def _in_table(line: str) -> bool:
    return len(line) > 1 and line.startswith("|") and line.endswith("|")


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line[1:-1].split("|")]


def _runs(body: str, urls: Collection[str], pictures: Collection[str]) -> Iterable[Block]:
    for paragraph in body.split("\n\n"):
        lines = [_line(line, urls, pictures) for line in paragraph.split("\n") if line.strip()]
        for kind, run in groupby(filter(None, lines), key=lambda line: line[0]):
            yield kind, [content for _, content in run]


def _line(line: str, urls: Collection[str], pictures: Collection[str]) -> tuple[str, Any] | None:
    link = _LINK.match(line)
    if link and link[2] in urls:
        return "links", link.groups()
    if heading := _HEADING.match(line):
        return "heading", (len(heading[1]), heading[2])
    picture = _PICTURE.match(line)
    if picture and picture[2] in pictures:
        return "picture", (picture[2], picture[1])
    if _in_table(line):
        return None if _RULER.match(line) else ("table", _cells(line))
    for kind, mark in (("list", "- "), ("quote", "> ")):
        if line.startswith(mark):
            return kind, line.removeprefix(mark)
    return "text", line
