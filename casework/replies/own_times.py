"""Whether the time a clause names is the company's own: its board, other applicants, what is over."""

from casework.replies.clauses import Clause
from casework.replies.named import with_names
from casework.replies.words import own_times as words
from casework.replies.words.needed import beginnings
from casework.replies.words.phrases import finder

_OWN = finder((*words.OWN_MEETING, *words.OTHERS_SEEN, *words.OVER))
_GUEST = finder((*words.GUEST, *words.IN_THE_WAY))


def is_own(clause: Clause) -> bool:
    """ "Udvalget mødes onsdag kl. 9": nobody is asked to come, unless the one this is about is."""
    named = with_names(clause.words)
    begun = beginnings(named)
    found = _OWN.search(clause.plain, clause.beginnings) or _OWN.search(named, begun)
    return found is not None and _GUEST.search(named, begun) is None
