"""English. The interview and the mail itself, by families of words."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, PERSON
from casework.replies.words.phrases import Phrases, phrases

_SOON = "(today|tomorrow|tonight|this (morning|afternoon|week)|{DAYS})".replace(
    "{DAYS}", DAYS[1:-1]
)
_COME = (
    "(come|come in|come by|attend|show up|turn up|travel|make the trip|bother|be here|come over)"
)

DEALINGS: dict[Intent, Phrases] = {
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            (set aside|reserved|booked|pencilled|penciled|blocked|scheduled|put) … ({PERSON}|room|slot|time|hour|{DAYS}|in|aside)
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (switch|swap|change|shift|move|push|bump|slide) (it |this |that |to |over |things |us |back |from |the time |our )*({DAYS}|the \\d+)
            (can|could|will) not (do|make|manage) {DAYS} …
            {DAYS} is no (good|use|longer) …
            (impossible|difficult|tricky|tough|bad|away|called away|travelling|busy) … {DAYS}
            (rearrange*|re-arrange*|reschedule*|rebook*) …
            {DAYS} (is|does|will|would|turns|turned) (out )?(no longer|not|impossible|out|off|bad|a problem|a bank holiday) … (but|work*|good|possible|any more)?
        """),
        likely=phrases("""
            (i am|we are|i have|manager is|boss is|chef is|owner is|she is off|he is off) … (ill|sick|unwell|away|travelling|called away|held up|stuck|in hospital|double)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (there|we) (will|is|are|have|can) … (no|not) (be |have |hold |do )*(an |a |any |the )?(interview*|meeting*) …
            (can|will|could|able) … not … (hold|do|have|go ahead|host|conduct|keep|see|run|meet|take) … (interview*|meeting|appointment|{_SOON})
            (interview|meeting|appointment|visit) … not … (go ahead|take place|happen|going ahead|happening|be held|on)
            {PERSON} (should|does|do|need|needs|must|shall|has|is) not (to )?(need to |have to |to |required to )?{_COME} …
            (tell|ask|let|inform) {PERSON} (to )?(stay (home|away|at home|put)|not (to )?{_COME})
            (withdraw|rescind|retract|take back|revoke) … (invitation|invite|offer of an interview)
        """),
        unless=("(did|does|has|have) not (show|turn|come up|arrive|appear)",),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            (we|i) (have |had )?(never|not) (saw|seen|see|heard from|met) {PERSON} …
            (did|has|have) not (see|seen|hear from) {PERSON} …
            {PERSON} (did|has|have|had) (not|never) (show|turn|come|appear|arrive|join|log|logged|call|connect|pick|answer|dial|attend|ring|joined|turned) … (up|on|in|the|to|at|it|us|for)?
            {PERSON} never (joined|logged|came|called|connected|arrived|answered|appeared|turned|showed|dialled|picked) …
            {PERSON} (was|were|is) (still )?not (online|here|there(?! yet)|present|on the call|at the|in the|on teams|around|on site|on zoom|dialled|in attendance) …
            (called|rang|phoned|dialled|waited) … (as agreed|at the agreed|at the time|but) …
            (waited|sat|stood) … (minutes|min|hour|hours) … (no|nobody|without|but|alone) …
            (left|kept) (us |me )?(waiting|hanging|standing|sitting) …
        """),
        unless=(
            "(chemistry|experience|skills|danish|english|match|fit)",
            "(need|needs|should|must|shall|please) not",
            "not need to",
            "from you",
            "not … (requirement*|criteria|the bar|shortlist|next round|standard*|level)",
        ),
    ),
    Intent.RECEIPT: Phrases(
        plain=phrases("""
            (go|look|read|work) (through|over) (it|them|this|everything|the) …
        """),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (wrong|not the right) (person|guy|woman|address|contact|department|inbox|mailbox)
            (is|will be|becomes) (your|the) (new )?(contact|point of contact) …
            (try|contact|ask|email|write to|write) \\w+ (in|at|from|on) (hr|the office|admin|personnel|\\w+@*) …
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (we|i) want out …
            (no|not|stop) … (more|any more|further) (of these |of your |of those )?(emails|mails|e-mails|cvs|letters|messages|candidates)
        """),
        unless=("(position|job|interview|hire)", "(him|her)"),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases("""
            (office|shop|clinic|school|desk|we are|reception) … (staffed|open|closed|back|shut|manned|reopen*) (again |down )?(from|on|until|till|between|this|over|for|in|next) …
        """),
        unless=(
            "(her|him|she|he|candidate)",
            "(interview|meeting)",
            "(is|are) (free|available)",
            "(position|vacancy|job|role|recruitment|applications)",
        ),
    ),
}
