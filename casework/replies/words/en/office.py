"""English. The same as a large company writes it: requisitions, panels, headcount."""

from casework.readings import Intent
from casework.replies.words.both import PERSON
from casework.replies.words.phrases import Phrases, phrases

_POST = "(requisition|req|position|role|post|opening|vacancy|headcount|job|seat)"

OFFICE: dict[Intent, Phrases] = {
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            (closed|cancelled|canceled|pulled) (that|the|this) {_POST}
            (no longer|does not) exist*
            (hiring|headcount|recruitment) (freeze|stop|review) …
        """),
        unless=(
            "(call|interview|meeting) (has|was|is|had)",
            "(no decision|not decided|until|once|when)",
        ),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases("""
            let us call it (a day|quits|off)?$
            (scored|ranked|came) … (below|behind|short)
        """),
        unless=("not … decided",),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (no longer|not) (accept|take|handle|recruit|hire) … (cvs|cv|candidates|applications|locally|for)
        """),
        unless=("(candidates|applications) … (at this time|anymore|any more|at the moment)",),
    ),
    Intent.RECEIPT: Phrases(
        unless=("(decided|not|unfortunately|regret)",),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        unless=(PERSON,),
    ),
}
