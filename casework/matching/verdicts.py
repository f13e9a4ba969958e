"""What a match is: an order with its reasons, each demand judged by a line of the CV."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Of one demand. What the CV does not tell is unknown: neither met nor against the person."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Requirement:
    """One demand as the company says it. `quote` is the CV's words that decide, None where none do.

    Quotes are cut from the lines about work and languages; what identifies a person is left out.
    """

    words: str
    verdict: Verdict
    quote: str | None = None


@dataclass(frozen=True)
class Match:
    """`because` and `unmet` are "field:words", such as "title:bager" and "must:kørekort B".

    `requirements` are the must-haves and `wishes` the nice-to-haves, in the vacancy's order; `unmet`
    names the must-haves the CV does not show, whether it denies them or says nothing. `score` is of this
    pair alone. `rank` is it among others: no less than what the words of the pair are worth beside
    theirs. `near` (0 to 1) and `common`, the number of words of the advert that the CV has too, order what is
    equal otherwise.
    """

    score: float
    because: tuple[str, ...]
    unmet: tuple[str, ...]
    requirements: tuple[Requirement, ...] = ()
    wishes: tuple[Requirement, ...] = ()
    common: int = 0
    rank: float = 0.0
    near: float = 0.0

    @property
    def order(self) -> tuple[int, float, float, int]:
        """Sorts the better first: must-haves that the CV denies come last, then by rank and words."""
        denied = sum(one.verdict is Verdict.NOT_MET for one in self.requirements)
        return denied, -self.rank, -self.near, -self.common
