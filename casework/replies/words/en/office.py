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
            {_POST} (has )?(went|gone|goes|go) to (an|a|our|one of) … (internal|in-house|colleague|own|employee)
            (closed|cancelled|canceled|pulled) (that|the|this) {_POST}
            {_POST} (was|is|has been) closed
            nothing … (for|left) … (apply|offer|fill)
            {_POST} … not … (re-posted|reposted|re-advertised|readvertised|refilled|replaced|backfilled)
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
            (outcome|result|decision|status|recommendation) (no|not progressing|rejected|declined|unsuccessful|do not proceed)
            (a|the|hard|firm) pass from (us|me)
            no from (us|me) …
            (scored|ranked|came) … (below|behind|short)
        """),
        unless=("not … decided",),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases("""
            (take|pull|remove|strike) (the|that|his|her|this) … (interview|session|meeting|slot|chat) … (off|out|from|for|please)
            (scrub|scrap|bin|nix) … (conversation|interview|chat|meeting|call|session)
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
            not (be )?(continuing|renewing|participating|taking part) (with|in) (the|this|your) (scheme|programme|program|agreement|partnership)
            (remove|delete|erase) (our|my) (details|data|address|records|company|contact) …
        """),
        unless=(PERSON,),
    ),
}
