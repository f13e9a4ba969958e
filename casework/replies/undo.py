"""Does somebody take back what they just answered?

Only words that stand alone at the beginning count: "Vi fortryder ikke" is no taking back.
"""

import re

_TAKES_BACK = re.compile(
    r"[\s>*\"']{0,10}(?:fortryd|annull[eé]r|undo|take (?:it|that) back)\b[\s.!\"']{0,10}(?:\n|$)",
    re.IGNORECASE,
)


def takes_back(text: str) -> bool:
    return _TAKES_BACK.match(text) is not None
