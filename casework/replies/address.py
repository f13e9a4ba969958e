"""Does a reply say that mail to this address reaches the right person? Only a plain yes does."""

import re

MOST = 160
_YES = re.compile(
    r"[\s>*\"']{0,10}(?:ja|jo|jep|yes|ok|okay|bekræft\w{0,6}|confirm\w{0,6}|korrekt|correct|rigtigt"
    r"|det er (?:mig|os|rigtigt|korrekt)|that(?:'s| is) (?:me|us|right|correct))\b",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:ikke|ingen|forkert|men|nej|stoppet|not|n't|no|wrong|but|left|never)\b", re.IGNORECASE
)


def confirms_address(text: str) -> bool:
    """True for a short yes with no but; everything else is a person's to read."""
    return len(text) <= MOST and _YES.match(text) is not None and _BUT.search(text) is None
