"""Does somebody take back what they just answered?

Only words that stand alone at the beginning count: "Vi fortryder ikke" is no taking back.
"""

import re

from casework.tongues import TONGUES

_WORDS = "|".join(
    ["fortryd", "annull[eé]r", "undo", "take (?:it|that) back"]
    + [tongue.takes_back for tongue in TONGUES.values()]
)
_TAKES_BACK = re.compile(
    rf"[\s>*\"']{{0,10}}(?:{_WORDS})\b[\s.!\"']{{0,10}}(?:\n|$)",
    re.IGNORECASE,
)


def takes_back(text: str) -> bool:
    return _TAKES_BACK.match(text) is not None
