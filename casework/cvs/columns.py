"""Two columns of a page as one: first what stands to the left, then what stands to the right.

Programs that take the text out of a page keep both columns on one line, with blanks between. A table
is left as it is: only a right column with headings of its own is a column of the page. Where a
program gives all labels of a table first and then all its values, each value goes to its label.
"""

import re
from collections import Counter
from collections.abc import Callable

_CELL = re.compile(r"(?<![ ])[ ]{2,}+(?=\S)")
_MOST_LINES = 600
_LONGEST_LINE = 2000  # of a page in columns
_FEWEST_LINES = 4  # that begin at the same place
_FEWEST_HEADINGS = 2  # in the right column
_LEFTMOST = 12  # letters; what begins nearer to the margin is only indented


def in_one_column(text: str, is_heading: Callable[[str], bool]) -> str:
    """The text with its columns below one another; as it is where it has one column."""
    lines = [line.expandtabs(4) for line in text.split("\n")]
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return text
    edge = _edge(lines, is_heading)
    if edge is None:
        return with_values(text)
    left = [line[:edge].rstrip() if _parts_at(line, edge) else line for line in lines]
    right = [line[edge:] if _parts_at(line, edge) else "" for line in lines]
    return with_values("\n".join((*_squeezed(left), "", *_squeezed(right))))


def below_forward(text: str) -> str:
    """What was sent on, without the words of whoever sent it on.

    Only where they are few: a long letter above an attachment is the person's own.
    """
    mark = _FORWARDED.search(text, 0, _LONGEST_NOTE)
    return text[mark.end() :] if mark and mark.start() < len(text) - mark.end() else text


def without_stamps(text: str) -> str:
    """What was written in a chat, without the hour and the name before each message.

    Only where one name stands so on several lines.
    """
    first = _STAMP.search(text)
    if not first or not (second := _STAMP.search(text, first.end())):
        return text
    return _STAMP.sub("", text) if first[1] == second[1] else text


# As chats are copied: "[14:02] Ada: " and "12.03.2024, 14:02 - Ada: ", with AM or PM in America.
_STAMP = re.compile(
    r"^[ \t]{0,4}\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ ])?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ ]?[AaPp]\.?[Mm]\.?)?\]?[ ]?(?:[-–][ ])?([^\W\d_][^:\n\d]{1,40}):[ ]",
    re.MULTILINE,
)
_LONGEST_NOTE = 1500
_FORWARDED = re.compile(
    r"^[ \t>]{0,8}(?:[-_=*]{2,20}[ ]?)?(?:begin forwarded message|forwarded (?:message|mail|e-mail)|(?:start på )?videresendt (?:meddelelse|besked|mail|e-mail|melding)|weitergeleitete (?:nachricht|mail|e-mail)|(?:anfang der )?weitergeleiteten nachricht|(?:wiadomość przekazana|przekazana wiadomość|przesłana wiadomość|wiadomość przesłana dalej)|переслан[еоа]\w{0,3} (?:повідомлення|сообщение|лист|письмо)|mesaj (?:redirecționat|redirectionat|transmis)|mensaje reenviado|inicio del mensaje reenviado|vidarebefordra(?:t|de) (?:meddelande|e-post|mejl)|message transféré|début du message (?:transféré|réexpédié)|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|iletilen mesaj)[ ]?:?[ ]?(?:[-_=*]{2,20})?[ \t\r]{0,8}$",
    re.IGNORECASE | re.MULTILINE,
)


def with_values(text: str) -> str:
    """The text with each value behind its label, where the labels stand in a row above the values.

    Only where there are as many values as labels.
    """
    return _LABELS_FIRST.sub(_paired, text) if _TWO_LABELS.search(text) else text


def _paired(block: re.Match[str]) -> str:
    labels = [line.strip() for line in block["labels"].split("\n") if line.strip()]
    values = [line.strip() for line in block["values"].split("\n") if line.strip()]
    if len(labels) != len(values) or any(value.endswith(":") for value in values):
        return block[0]
    return "\n".join(f"{label} {value}" for label, value in zip(labels, values, strict=True)) + "\n"


_LABEL_ALONE = r"[ \t]{0,8}[^\W\d_][^:\n]{1,40}:[ \t]{0,8}\n"
_TWO_LABELS = re.compile(rf"^{_LABEL_ALONE}{_LABEL_ALONE}", re.MULTILINE)
_LABELS_FIRST = re.compile(
    rf"^(?P<labels>(?:{_LABEL_ALONE}){{3,14}})[ \t]{{0,8}}\n?(?P<values>(?:[ \t]{{0,8}}[^\s:][^\n]{{0,120}}(?:\n|\Z)){{3,14}})(?=\s|\Z)",
    re.MULTILINE,
)


def _edge(lines: list[str], is_heading: Callable[[str], bool]) -> int | None:
    """Where the right column begins, if both columns have headings."""
    starts: Counter[int] = Counter()
    headings: Counter[int] = Counter()
    for line in lines:
        for cell in _CELL.finditer(line) if "  " in line else ():
            at = cell.end()
            starts[at] += 1
            if at >= _LEFTMOST and is_heading(line[at:].strip()):
                headings[at] += 1
    likely = [
        at
        for at, count in headings.items()
        if count >= _FEWEST_HEADINGS and starts[at] >= _FEWEST_LINES
    ]
    if not likely:
        return None
    edge = max(likely, key=lambda at: (headings[at], starts[at]))
    left = [line[:edge].strip() for line in lines]
    return edge if any(cell and is_heading(cell) for cell in left) else None


def _parts_at(line: str, edge: int) -> bool:
    """Whether a cell of the line begins there; a full line goes over both columns."""
    return len(line) > edge and line[edge] != " " and line[edge - 2 : edge] == "  "


def _squeezed(lines: list[str]) -> list[str]:
    """Without the empty lines that the other column has left."""
    return [line for at, line in enumerate(lines) if line.strip() or (at and lines[at - 1].strip())]
