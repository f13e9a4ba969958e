"""English. The same as a large company writes it: requisitions, panels, headcount."""

from casework.readings import Intent
from casework.replies.words.both import PERSON
from casework.replies.words.phrases import Phrases, phrases

_POST = "(requisition|req|position|role|post|opening|vacancy|headcount|job|seat)"

OFFICE: dict[Intent, Phrases] = {
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {_POST} … (has been|was|is|been|were) … (closed|cancelled|canceled|pulled|withdrawn|frozen|scrapped|eliminated|put on ice|discontinued|made redundant)
            {_POST} … (moved|transferred|relocated) to (our|another|the) …
            (closed|cancelled|canceled|pulled) (that|the|this) {_POST}
            nothing … (for|left) … (apply|offer|fill)
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
            not (be |been )*(progress*|shortlisted|short-listed|moving forward|taking … forward|taking … further|considered|successful|selected)
            (gap|distance) (is|was) … too (big|wide|large|great)
            (we|i) (drop|stop|end) (it |this |things )?here
            let us call it (a day|quits|off)?$
            (scored|ranked|came) … (below|behind|short)
        """),
        unless=("not … decided",),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases("""
            (take|pull|remove|strike) (the|that|his|her|this) … (interview|session|meeting|slot|chat) … (off|out|from|for|please)
        """),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (direct|send|submit|forward|address) (all|any|your|future|further) … (to|through|via)
            (no longer|not) (accept|take|handle|recruit|hire) … (cvs|cv|candidates|applications|locally|for)
            (hiring|recruitment|recruiting) … (centrally|centralised|centralized|head office|headquarters|through) …
        """),
        unless=("(candidates|applications) … (at this time|anymore|any more|at the moment)",),
    ),
    Intent.RECEIPT: Phrases(
        plain=phrases("""
            (registered|logged|uploaded|recorded|filed) … (in|into|under|with) …
            (thank you|thanks) for (submitting|sharing|forwarding|passing|introducing|putting) …
            (currently|now|sitting) with (the|our) (hiring manager|manager|team|panel)
        """),
        unless=("(decided|not|unfortunately|regret)",),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
        """),
        unless=(PERSON,),
    ),
}
