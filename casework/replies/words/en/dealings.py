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
            (have|let|get|ask|tell) {PERSON} (to )?(drop|come|pop|swing|stop|call|ring|meet|join|be|turn|report) …
            (set aside|reserved|booked|pencilled|penciled|blocked|scheduled|put) … ({PERSON}|room|slot|time|hour|{DAYS}|in|aside)
            {PERSON} is (booked|pencilled|penciled|scheduled|down|in) (in )?(for|on)
            (we|i) (will|shall) (expect|await|be expecting|see|meet|call|ring|phone) {PERSON} …
            {PERSON} (shall|should|must|needs to|has to) (come|be|report|show up|meet|call|ring) …
            (report|come|turn up|be) (to|at) (the )?(reception|office|site|gate|workshop|kitchen|front desk|warehouse) …
            (sort|work|figure) (out )(a )?(time|date|slot|day) …
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (time|date|day|slot|plan*|interview|meeting|appointment) (has |have |is |was )?(changed|moved|shifted|different) …
            (change|changes|changed) (of|to|in) (the )?(plan*|time|date|schedule|day)
            (switch|swap|change|shift|move|push|bump|slide) (it |this |that |to |over |things |us |back |from |the time |our )*({DAYS}|the \\d+)
            (can|could|will) not (do|make|manage) {DAYS} …
            {DAYS} (is|has) (gone|dead|blown|out)$
            {DAYS} is no (good|use|longer) …
            {DAYS} … (impossible|difficult|tricky|tough|full|packed|taken|a mess)
            (impossible|difficult|tricky|tough|bad|away|called away|travelling|busy) … {DAYS}
            (rearrange*|re-arrange*|reschedule*|rebook*) …
            (clash|conflict|double-booked|double booked|overlap*|booked up) …
            {DAYS} (is|does|will|would|turns|turned) (out )?(no longer|not|impossible|out|off|bad|a problem|a bank holiday) … (but|work*|good|possible|any more)?
            (push|pushed|pushing|put|move|moved) … (back|forward|up) …
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
            no need (for {PERSON} )?to {_COME} …
            (tell|ask|let|inform) {PERSON} (to )?(stay (home|away|at home|put)|not (to )?{_COME})
            (stay|remain) (home|at home|away) …
            forget (about )?{_SOON}
            (call|calling|called) (it|this|that|everything) off …
            {_SOON} is (off|cancelled|canceled|out)
            (please )?not come {_SOON} …
            (scrap|axe|skip|drop|cancel) {_SOON} …
            (withdraw|rescind|retract|take back|revoke) … (invitation|invite|offer of an interview)
        """),
        likely=phrases("""
            (write|come back|get back|be in touch|send|call|return|follow|revert) … (with )?(a |another )?(new|another|later) (time|date|day|slot)
            (new|another) (time|date) (to )?(follow*|come*|later)
        """),
        unless=("(did|does|has|have) not (show|turn|come up|arrive|appear)",),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            (we|i) (have |had )?(never|not) (saw|seen|see|heard from|met) {PERSON} …
            (did|has|have) not (see|seen|hear from) {PERSON} …
            {PERSON} (did|has|have|had) (not|never) (show|turn|come|appear|arrive|join|log|logged|call|connect|pick|answer|dial|attend|ring|joined|turned) … (up|on|in|the|to|at|it|us|for)?
            {PERSON} (did|could) not (bother|care|deign|manage) to (come|show|turn up|call|appear) …
            still waiting (for|on) {PERSON} …
            {PERSON} never (joined|logged|came|called|connected|arrived|answered|appeared|turned|showed|dialled|picked) …
            {PERSON} (was|were|is) (still )?not (online|here|there(?! yet)|present|on the call|at the|in the|on teams|around|on site|on zoom|dialled|in attendance) …
            (called|rang|phoned|dialled|waited) … (as agreed|at the agreed|at the time|but) …
            (chair|seat|room|screen) (stayed|was|remained|remains|stood) empty
            {PERSON} (forgot|forgotten|has forgotten|slept|overslept) … (us|the interview|the meeting|it seems|about it|in)
            {PERSON} (should|was supposed|was due|was meant|were supposed) (have|to) (been|be|come|arrive|have been) … (here|there|in|at|come)
            (waited|sat|stood) … (minutes|min|hour|hours) … (no|nobody|without|but|alone) …
            no (candidate|applicant|one|show|sign) (here|there|on|at|in|$) …
            (candidate|applicant) (absent|missing|did not appear)
            (left|kept) (us |me )?(waiting|hanging|standing|sitting) …
            (let|letting) us down …
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
            (well|safely|duly) (received|noted) …
            (go|look|read|work) (through|over) (it|them|this|everything|the) …
        """),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (direct|address|send|refer|route|forward) … (recruit*|hiring|hr|staff|personnel|application*|candidate*|cvs|matters|questions|mail*|everything|enquir*) … (to|through|via|at)
            not the (one|person|guy|right) (who|that|to|for|doing) …
            (moved|moving) on( (from|to|and))?$
            (wrong|not the right) (person|guy|woman|address|contact|department|inbox|mailbox)
            (is|will be|becomes) (your|the) (new )?(contact|point of contact) …
            (i am|am|have) (switching|switched|changing|changed|leaving|left) (teams|jobs|departments|roles|the company|company)
            (try|contact|ask|email|write to|write) \\w+ (in|at|from|on) (hr|the office|admin|personnel|\\w+@*) …
            (write|email|mail) (to )?(him|her|them|\\w+) \\S+@\\S+
            (handles|handling|runs|running|does|manages) (all |the |our )*(hiring|recruit*|staff*|this|hr|applications) …
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (we|i) want out …
            (delete|remove|erase) (us|our|my) …
            (no|not|stop) … (more|any more|further) (of these |of your |of those )?(emails|mails|e-mails|cvs|letters|messages|candidates)
            (take|get|strike) (us|me) off …
        """),
        unless=("(position|job|interview|hire)", "(him|her)"),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases(f"""
            (i am|we are|am|are) (currently )?(away|out|off|travelling|traveling|abroad|on leave|on holiday|on vacation|offline) (from|until|till|and|with|for|this|the|on|at|of) …
            (office|shop|clinic|school|desk|we are|reception) … (staffed|open|closed|back|shut|manned|reopen*) (again |down )?(from|on|until|till|between|this|over|for|in|next) …
            (reply|answer|respond|read) … (when|once|after) (i am|we are|i|my) …
            (back|return|returning) (in the office|at work|at my desk|on|from) … ({DAYS}|\\d+)
            (out of office|ooo|auto-reply|autoreply|automatic)
        """),
        unless=(
            "(her|him|she|he|candidate)",
            "(interview|meeting)",
            "(is|are) (free|available)",
            "(position|vacancy|job|role|recruitment|applications)",
        ),
    ),
}
