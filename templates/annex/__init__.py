"""The committee's annex: one text, `annex/<language>.md`, made into Markdown, HTML and PDF.

The three say the same, since all are made of the same lines. The HTML carries its pictures inside;
the Markdown has them beside it, by name.
"""

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from casework.model import Language
from templates.blocks import blocks
from templates.charts import draw
from templates.pictures import Picture
from templates.render import text_of, words_of


@dataclass(frozen=True)
class Annex:
    """`pictures` go beside `markdown`, as <name>.png."""

    title: str
    markdown: str
    html: str
    pdf: bytes
    pictures: tuple[Picture, ...]


def render_annex(language: Language, context: Mapping[str, Any]) -> Annex:
    """The annex in one language. Raises jinja2.UndefinedError where the context lacks a name."""
    from templates.annex.pdf import make_pdf  # noqa: PLC0415 - ReportLab, which little needs

    text = text_of(f"annex/{language}.md", language, context)
    heading, _, body = text.partition("\n")
    title = heading.removeprefix("# ")
    pictures = draw(context["figures"], words_of(language))
    found = blocks(body, pictures={one.name for one in pictures})
    html = text_of(
        "annex/page.html",
        language,
        {
            "lang": language.value,
            "title": title,
            "blocks": found,
            "pictures": {one.name: b64encode(one.png).decode() for one in pictures},
        },
        escape=True,
    )
    markdown = re.sub(r"\(cid:([a-z_]+)\)", r"(\1.png)", text) + "\n"
    pdf = make_pdf(title, found, {one.name: one.png for one in pictures}, language.value)
    return Annex(title, markdown, html + "\n", pdf, pictures)
