"""HTML mail as plain text: its words in order, a line where a block ends. Nothing is fetched or run."""

import re

import lxml.etree
import lxml.html

_BLOCKS = {
    "p",
    "div",
    "br",
    "li",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "table",
    "ul",
    "ol",
    "hr",
    "blockquote",
}
_UNSEEN = {"script", "style", "head", "title", "template", "noscript"}
_MOST_HTML = 1_000_000


def html_to_text(html: str) -> str:
    """The text a reader would see; quotes keep a `> ` so that they are cut like other quotes."""
    try:
        root = lxml.html.document_fromstring(html[:_MOST_HTML])
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):
        return re.sub(r"<[^<>]{0,500}>", " ", html[:_MOST_HTML]).strip()
    parts: list[str] = []
    quoted = unseen = 0
    for event, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if not isinstance(element.tag, str):
            if event == "comment" and not unseen:
                parts.append(_said(element.tail, quoted))
            continue
        tag = element.tag.lower()
        if event == "start":
            unseen += tag in _UNSEEN
            quoted += tag == "blockquote"
            if tag in _BLOCKS:
                parts.append("\n" + "> " * quoted)
            if not unseen:
                parts.append(_said(element.text, quoted))
        else:
            unseen -= tag in _UNSEEN
            quoted -= tag == "blockquote"
            if tag in _BLOCKS and tag != "br":
                parts.append("\n" + "> " * quoted)
            if not unseen:
                parts.append(_said(element.tail, quoted))
    lines = [line.rstrip() for line in "".join(parts).replace("\xa0", " ").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _said(text: str | None, quoted: int) -> str:
    """White space folded as a browser does; inside a quote nothing starts a line of its own."""
    folded = re.sub(r"\s+", " ", text or "")
    return folded if not quoted else folded.replace("\n", "\n> ")
