"""HTML mail as plain text: its words in order, a line where a block ends. Nothing is fetched or run.

What HTML knows about history is kept as plain mail would show it: a quote has `> ` before each
line, and where a program begins the mail that is answered there stands a rule.
"""

import re

import lxml.etree
import lxml.html

_BLOCK = re.compile(
    "p|div|br|li|tr|h[1-6]|table|ul|ol|hr|blockquote|pre|section|article|header|footer|dl|dt|dd"
    "|center|address|fieldset|form"
)
_UNSEEN = {"script", "style", "head", "title", "template", "noscript"}
_MOST_HTML = 1_000_000
_MOST_QUOTED = 10
_RULE = "_" * 32
_SPACE = re.compile(r"[ \t\r\n\f]+")
# The attribution and the quote of each program, by the class it gives them.
_QUOTE_CLASSES = {
    "gmail_attr",
    "gmail_quote",
    "moz-cite-prefix",
    "protonmail_quote",
    "tutanota_quote",
    "yahoo_quoted",
    "zmail_extra",
}
_BEGINS_HISTORY = {
    "appendonsend",
    "divrplyfwdmsg",
    "stopspelling",
    "mail-editor-reference-message-container",
    "ms-outlook-mobile-reference-message",
}
_BORDER = re.compile(r"border-top:\s{0,3}solid\s{1,3}#(?:e1e1e1|b5c4df|ccc)", re.IGNORECASE)


def html_to_text(html: str) -> str:
    """The text a reader would see, with `> ` before what is quoted."""
    html = html[:_MOST_HTML]
    parser = lxml.html.HTMLParser(huge_tree=True)
    try:
        root = lxml.html.document_fromstring(html, parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):
        return _without_tags(html)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        return _without_tags(html)  # nested deeper than the library reads: words would be lost
    page = _Page()
    for event, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if not isinstance(element.tag, str):
            page.says(element.tail if event in ("comment", "pi") else None)
        elif event == "start":
            page.begins(element)
        else:
            page.ends(element)
    return page.text()


def _without_tags(html: str) -> str:
    return re.sub(r"<[^<>]{0,500}>", " ", html).strip()


class _Page:
    """The lines so far, while the tree is walked once from its beginning to its end."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quotes: list[bool] = []
        self._quoted = 0
        self._unseen = 0
        self._history = False

    def begins(self, element: lxml.html.HtmlElement) -> None:
        tag = element.tag.lower()
        self._unseen += tag in _UNSEEN
        if not self._history and self._begins_history(element):
            self._history = True
            self._end_line()
            self._lines.append(_RULE)
        if tag == "br":
            self._end_line(even_if_empty=True)
        elif _BLOCK.fullmatch(tag):
            self._end_line()
        quoted = _is_quote(element, tag)
        self._quotes.append(quoted)
        self._quoted += quoted
        self.says(element.text)

    def ends(self, element: lxml.html.HtmlElement) -> None:
        tag = element.tag.lower()
        if _BLOCK.fullmatch(tag):
            self._end_line()
        if tag == "p" and "mso" not in (element.get("class") or "").lower():
            self._end_line(even_if_empty=True)  # a paragraph has room below, Outlook's has not
        self._unseen -= tag in _UNSEEN
        self._quoted -= self._quotes.pop()
        self.says(element.tail)

    def says(self, text: str | None) -> None:
        """White space folded as a browser does."""
        if text and not self._unseen:
            self._line.append(_SPACE.sub(" ", text))

    def text(self) -> str:
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip()

    def _end_line(self, *, even_if_empty: bool = False) -> None:
        whole = _SPACE.sub(" ", "".join(self._line)).strip(" ")
        self._line = []
        if whole or even_if_empty:
            shown = whole.replace("\xa0", " ").replace("\u200b", "").strip()
            self._lines.append(("> " * min(self._quoted, _MOST_QUOTED) + shown).rstrip())

    def _begins_history(self, element: lxml.html.HtmlElement) -> bool:
        """Outlook, on the desk, on the web and in the hand, each marks the place its own way."""
        if (element.get("id") or "").lower().removeprefix("x_") in _BEGINS_HISTORY:
            return True
        return element.tag == "div" and bool(_BORDER.search((element.get("style") or "")[:500]))


def _is_quote(element: lxml.html.HtmlElement, tag: str) -> bool:
    """A blockquote alone may be the writer's own indented words."""
    classes = (element.get("class") or "")[:500].split()
    if tag == "blockquote":
        return element.get("type") == "cite" or bool(_QUOTE_CLASSES.intersection(classes))
    # Gmail puts answers between the quotes, and whole forwarded mails, into `div.gmail_quote`.
    marked = _QUOTE_CLASSES.intersection(classes) - {"gmail_quote"}
    return bool(marked) and not _is_forwarding(element)


def _is_forwarding(element: lxml.html.HtmlElement) -> bool:
    return (element.text or "").strip().startswith("-----")
