"""What an invitation tells the partner to do: whom to ask for, which number to call, what to bring.

The company's own sentences, word for word, for its letters to the partner: a few, short, and only those
that ask something of the partner. A sentence that also holds a verdict, what stands in the CV, health,
pay or other people is left out whole. So is what stands below the signature.
"""

import re
from collections.abc import Sequence

from casework.cvs.cpr import masked
from casework.replies.clauses import Clause, in_sentences, split
from casework.replies.signed import without_sign_off
from casework.replies.words import da, en
from casework.replies.words.da import for_partner as in_danish
from casework.replies.words.en import for_partner as in_english
from casework.replies.words.needed import beginnings
from casework.replies.words.phrases import finder

MOST_SENTENCES = 3
MOST_LETTERS = 300

_TELLS = finder((*in_danish.TELLS, *in_english.TELLS))
_NOT_FOR_PARTNER = finder(
    (*in_danish.NOT_FOR_PARTNER, *in_english.NOT_FOR_PARTNER, *da.SENSITIVE, *en.SENSITIVE)
)
# Where to meet online: a link that stands beside the name of such a place, or is called one.
_MEETING_LINK = re.compile(
    r"(?i:\b(?:teams|zoom|meet|webex|skype|whereby|video\w*|link(?:et)?)\b)[^\n]{0,60}https?://\S|https?://(?:teams|meet|zoom|[\w-]{1,20}\.zoom|[\w-]{1,20}\.webex|whereby)\.|\bmeet\.google\.com/"
)


def for_partner(text: str, clauses: Sequence[Clause] | None = None) -> str | None:
    """Those sentences, one a line; None where there are none. `clauses` are the text's, if known."""
    kept: list[str] = []
    told = [one for one in (split(text) if clauses is None else clauses) if not one.courtesy]
    for sentence in in_sentences(told):
        words = text[sentence[0].start : sentence[-1].end]
        said = " ".join(without_sign_off(masked(words)).split()).strip(" -*•–")
        room = MOST_LETTERS - len("\n".join([*kept, ""]))
        if 0 < len(said) <= room and said not in kept and _is_for_partner(words, sentence):
            kept.append(said)
    return "\n".join(kept[:MOST_SENTENCES]) or None


def _is_for_partner(words: str, sentence: Sequence[Clause]) -> bool:
    said = [(one.plain, one.beginnings) for one in sentence]
    if len(said) > 1:
        whole = " ".join(one.plain for one in sentence)
        said.append((whole, beginnings(whole)))
    tells = any(_TELLS.search(*one) for one in said) or _MEETING_LINK.search(words)
    return bool(tells) and not any(_NOT_FOR_PARTNER.search(*one) for one in said)
