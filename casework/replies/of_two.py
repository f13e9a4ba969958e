"""Two people or two jobs in one mail: nobody knows which of them an answer is about."""

import re
from collections.abc import Sequence
from itertools import pairwise

from casework.readings import A_YES, Intent
from casework.replies.clauses import Clause, Opens
from casework.replies.hearing import GRAVE, LIKELY, NEVER, PLAIN
from casework.replies.signals import Signal

# "Til lageret duer han ikke, men vi mangler en i malerhallen."
_ANOTHER_POST = re.compile(
    r"(?<!\S)(?:mangler|søger|leder efter|(?:har|få) brug for|(?:kan|kunne|ku) (?:måske |nok |godt |muligvis )*bruge|need|needs|could (?:maybe |perhaps |probably )?use|are looking for|are short of) (?:(?:også|til gengæld|faktisk|derimod|also|actually) )*"
    r"(?:en|et(?: par)?|nogen|folk|hænder|one|someone|somebody|a(?: (?:couple|pair) of)?|an|another|people|hands|help) (?:\S+ )?(?:i|til|på|hos|inde|ude|nede|in|for|at|on|with|over)(?!\S)"
)
_THERE_IS_ONE = re.compile(
    r"(?<!\S)(?:har|er der|der er|there is|we have|we do have) (?:(?:også|til gengæld|faktisk|derimod|also|actually|however) )*(?:en|et|a|an|another|one) (?:\S+ ){0,2}(?:\w*job|\w*stilling|\w*plads|position|role|place|opening|spot)(?!\S)"
)
# "Som kok er det et nej. Som opvasker ...": a no to one of the two only.
_AS_ONE = re.compile(r"(?:men |but |og |and )?(?:ikke |not |nej |no )?(?:tak )?(?:som|as an?) \S+")
# "Nej til hende, men den anden må gerne komme."
_THE_OTHER = re.compile(
    r"(?<!\S)(?:den anden|the other(?: one)?)(?! (?:dag|uge|hånd|side|day|week|hand)(?!\S))(?!\S)"
)
# Of two from us one is fine, and "den anden har vi ikke brug for".
_TWO_OF_YOURS = re.compile(
    r"(?<!\S)(?:de|jeres|the|your|begge|both)(?: (?:to|two|begge|tre|three))? (?:\S+ )?(?:mænd|kvinder|personer|kandidater|ansøgere|damer|fyre|gutter|piger|folk|unge|cv'er|men|women|people|candidates|applicants|ladies|guys|girls|lads|cvs)"
    r" (?:(?:som |der )?(?:fra jer|i sendte|du sendte|i har sendt|du har sendt)|(?:that |who )?(?:from you|you sent|you have sent))(?!\S)"
    r"|(?<!\S)(?:de to|the two|jeres to|your two) (?:fra jer|i sendte|du sendte|i har sendt|from you|you sent|you have sent)(?!\S)"
)
# "Ivanna: ja tak" and "Roman - nej" on lines of their own.
_A_NAME = re.compile(r"\W{0,3}[A-ZÆØÅ][a-zæøåéü]+(?: [A-ZÆØÅ][a-zæøåéü]+){0,2}\s?[:–-]?\s*")
_ITS_ANSWER = re.compile(
    r"(?:ja|jo|nej|ok|okay|yes|no|er|is|has|har|ikke|not|samtale|interview|afslag|velkommen|welcome)(?!\w)"
)
_SEXES = {
    "he": re.compile(r"(?<!\S)(?:han|ham|hans|he|him|his)(?!\S)"),
    "she": re.compile(r"(?<!\S)(?:hun|hende|hendes|she|her)(?!\S)"),
}


def of_two(
    intent: Intent, told: Sequence[Clause], heard: Sequence[Signal], clauses: Sequence[Clause]
) -> float:
    """The bits of doubt where the mail answers for two people, or about another job than ours.

    `told` are the `clauses` without courtesy; a "yes" alone is one.
    """
    if intent not in (*A_YES, Intent.REJECTION):
        return 0.0
    noes = [one for one in heard if one.intent is Intent.REJECTION]
    no = [one for one in noes if one.weight >= LIKELY]
    if _answers_each(clauses) or (noes and _answers_for_one(told)):
        return NEVER
    if intent in A_YES and (
        _has_another_post(told, after_a_no=bool(noes)) or _is_for_the_other(intent, told, no)
    ):
        return NEVER
    yes = [one for one in heard if one.weight >= PLAIN and one.intent in A_YES]
    of_yes, of_no = (
        {sex for one in some for sex in _sexes(one.clause, told)} for some in (yes, no)
    )
    return GRAVE if of_yes and of_no and of_yes.isdisjoint(of_no) else 0.0


def _answers_each(clauses: Sequence[Clause]) -> bool:
    """ "Ivanna: ja tak. Roman: nej"."""
    return len({one.words for one, two in pairwise(clauses) if _is_answer_of(one, two)}) > 1


def _answers_for_one(told: Sequence[Clause]) -> bool:
    """ "De to fra jer: ... den anden har vi ikke brug for"."""
    plain = [one.plain for one in told]
    return any(map(_TWO_OF_YOURS.search, plain)) and any(map(_THE_OTHER.search, plain))


def _is_for_the_other(intent: Intent, told: Sequence[Clause], no: Sequence[Signal]) -> bool:
    """ "Som kok nej, som opvasker ja", "nej til hende, men den anden må komme"; who is hired may have had a rival."""
    if any(_AS_ONE.match(one.clause.plain) for one in no):
        return True
    if not no or intent is Intent.HIRED:
        return False
    return any(_THE_OTHER.search(one.plain) for one in told)


def _has_another_post(told: Sequence[Clause], *, after_a_no: bool) -> bool:
    """ "Men vi mangler en i malerhallen": whether that is the job we wrote about, they do not say."""
    if after_a_no and any(_THERE_IS_ONE.search(one.plain) for one in told):
        return True
    return any(
        _ANOTHER_POST.search(one.plain) and (after_a_no or one.opens is Opens.CONTRAST)
        for one in told
    )


def _is_answer_of(one: Clause, two: Clause) -> bool:
    named = _A_NAME.fullmatch(one.words) and _ITS_ANSWER.match(two.plain)
    return bool(named) and one.sentence == two.sentence


def _sexes(clause: Clause, told: Sequence[Clause]) -> set[str]:
    """Whom it is about, he or she; the clause in front of it tells where it does not."""
    before = next((one for one in reversed(told) if one.start < clause.start), clause)
    for one in (clause, before):
        found = {sex for sex, words in _SEXES.items() if words.search(one.plain)}
        if found:
            return found
    return set()
