"""What a reply tells of somebody who was there before, or whom they chose first: not of the one it is about.

"Last year we took somebody who was gone in a month": a hire, and an end, of another. It goes on to the end
of its sentence, unless a "but" turns to the one it is about.
"""

from collections.abc import Sequence

from casework.replies.clauses import Clause, Opens
from casework.replies.words.da import settling as da
from casework.replies.words.en import settling as en
from casework.replies.words.phrases import finder

_EARLIER = finder((*da.EARLIER, *en.EARLIER))
_OF_YOURS = finder((*da.OF_YOURS, *en.OF_YOURS))


def of_earlier(clauses: Sequence[Clause]) -> frozenset[int]:
    """Where the clauses begin that are told of somebody earlier."""
    found: set[int] = set()
    sentence = -1
    for one in clauses:
        if one.sentence != sentence or one.opens is Opens.CONTRAST:
            sentence = -1
        if one.says(_EARLIER) and not one.says(_OF_YOURS):
            sentence = one.sentence
        if one.sentence == sentence:
            found.add(one.start)
    return frozenset(found)
