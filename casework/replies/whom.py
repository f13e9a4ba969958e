"""About whom is a reply to a letter with several CVs? By the names in it, and by nothing else.

Only a name that one of them alone has tells; what speaks of "the other" or "both" is about more than
whom it names.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casework.replies.words import several

_SHORTEST = 3
_NAME = re.compile(r"[^\W\d_]+")
_OTHERS = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(several.WORDS, key=len, reverse=True)))})(?!\w)"
)


@dataclass(frozen=True)
class Whom:
    """Keys of those who are named; `others` is true where it speaks of more people than those."""

    named: tuple[int, ...]
    others: bool


def whom(text: str, people: Mapping[int, str], besides: Sequence[str] = ()) -> Whom:
    """`people` are those of the letter by key; `besides` the names of who writes, which tell nothing."""
    said = text.casefold()
    own = {name: _parts(name_of) for name, name_of in people.items()}
    known = {part for name in besides for part in _parts(name)}
    named = tuple(
        key
        for key, parts in own.items()
        if any(
            _says(said, part)
            for part in parts - known - set().union(*(own[one] for one in own if one != key))
        )
        or _says_number(said, people[key])
    )
    return Whom(named, bool(_OTHERS.search(said)))


def _parts(name: str) -> set[str]:
    return {part for part in _NAME.findall(name.casefold()) if len(part) >= _SHORTEST}


def _says(said: str, part: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part)}(?:'?s)?(?!\w)", said) is not None


def _says_number(said: str, name: str) -> bool:
    """A blind CV is called by its number, such as #12."""
    return name.startswith("#") and re.search(rf"{re.escape(name)}(?!\d)", said) is not None
