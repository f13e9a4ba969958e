"""English. The interview: asked to it, moved, called off, nobody came."""

from casework.readings import Intent
from casework.replies.words.both import APPOINTMENT, DAYS, MEETING, PERSON
from casework.replies.words.phrases import Phrases, phrases

MEETINGS: dict[Intent, Phrases] = {
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            (invite|inviting|invited|invitation)
            (like|love|want|happy|glad|keen|would) to (see|meet|talk|speak|interview|have|chat|invite|hear)
            (see|meet|interview|speak with|talk to|call in) {PERSON} … (on|at|for|next|in|kl|after|{DAYS})
            (for|to|an|a) (an )?(interview|job interview|chat|meeting|talk|coffee|quick chat|short conversation|zoom interview)
            (can|could|would|will|may|should|might) {PERSON} … (come|meet|make|stop|be|call|join|drop|visit|ring|free|available|swing|work)
            {PERSON} … (can|is welcome|may|should|shall) … (come|call|meet|drop|visit|stop|join|to come|ring|ask)
            {PERSON} is … welcome
            (send|let|have|ask|tell|get|say) {PERSON} … (come|over|by|in|call|to|at|on|ring|down|here|round|grab|{DAYS})
            (we|i) can (offer|do|see|meet|talk|give)
            (how about|what about|let us say|let us do|let us meet|let us take|does {DAYS}) …
            (works|fine|perfect|good|suits|great|work) (for us|for me|with us|with me|for a coffee|for a chat)
            (following|two|three) (slots|options|times)
            (interview|meeting) (is|will be|on|at|would be|could be)
            come (by|in|over|to|on|at|down|round)
        """),
        likely=phrases("""
            (yes please|please do|sure thing|of course)
            (bring|ask for|remember|wear|pick one|which one works)
            (via|on|over) (phone|zoom|teams|meet)
        """),
        hints=phrases("""
            ^(yes|okay|ok|sure)
            coffee
        """),
        unless=(
            "(come|get|got|came) (back|up|up with|from)",
            "(withdraw*|rescind*|retract*|revoke|revoked|cancel*|disregard) … (invitation|invite)",
            "(put|set) … (name|names|signature|signatures|pen)",
            "if good",
            "no longer",
            "more to",
            "(when|before) we can",
            "permit first",
            "(eat|free|unpaid|without pay|visiting)",
            "not (show|turn|come|came|attend)",
            "each way",
            "do not send",
            "cv again",
            "(lead|leads|leading)",
            "talk about an",
            "then we can",
            "talked numbers",
            "(have|need|must) to (talk|speak) (to|with) (my|the|our) (boss|manager|partner|husband|wife|colleague|team|board|owner|director|lead)",
        ),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (move|moved|moving|reschedul*|postpon*|prepon*|push|pushed|shift|delay|delayed) … ({MEETING}|to|back|until|by)
            {MEETING} … (moved|rescheduled|postponed|preponed|pushed)
            (new|another|different) (time|date|day|slot)
            rather than {DAYS}
            instead
            {DAYS} … (no longer|not) (work*|possible|suits|good|hold*)
            ({DAYS}|{APPOINTMENT}|\\d\\S*) … (falls away|fall away|falls through|is dead|is history)
            (no longer|not) … (work*|possible|suit*) … {DAYS}
        """),
        likely=phrases(f"""
            same (place|sted|time|address)
            (sick|ill|emergency|delayed|double-booked|landed on top)
            (must|have to|need to) (go|be|travel) … {DAYS}
            (not|ikke) {DAYS}$
            (hour|hours|day|days|week) (later|earlier)
        """),
        hints=phrases("""
            sorry
            apolog*
            (inspection|accreditation|vessel|container|ugh)
        """),
        unless=(
            "(evening|night|day|morning) shift*",
            "(start date|first day|contract|position)",
            "shift* … (runs|is|are|clocks|until)",
            "moved to another",
            "(move|moving|moved) (forward|ahead|on) with",
            "(to|into) … new (office|offices|premises|address|building|home)",
        ),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (cancel*|call off|calling off|called off)
            (drop|skip|scrap) (the |our |this |that |tomorrow's |today's |his |her )*{MEETING}
            (will|can|do) not … (take place|happen|be held)
            do not send {PERSON}
            no (interview*|meeting*) (today|tomorrow|this|on|please|then|after all|{DAYS}) …
        """),
        unless=(
            "(stilling*|jobbet|position|role|vacancy|job)$",
            "(budget|board|staff|team|management|status) meeting",
            "(position|role|vacancy|job) … cancel*",
            "(vacancy|job) … cancel*",
            "without cancel*",
            "(did|does|has|have) not … cancel*",
            f"{PERSON} cancel*",
            "no cancel*",
            "cancel* … (order|contract|project|subscription|membership|agreement|scheme)",
        ),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases("""
            (did|do|does|has|have) not (even |actually |ever )?(show|turn|come|appear|shown|turned|arrive|attend|appeared|arrived)
            no show
            no-show
            stood (us|me) up
            (nobody|no one) … (came|showed|turned|arrived|was there|appeared)
            (waited) … (for|in vain|but|minut*|nobody|hour*|until)
            (nobody|no one) (at|in|on|was at|came to) …
        """),
        likely=phrases("""
            (waited|jeg venter)
        """),
        hints=phrases("""
            no (answer|call|message)
            second time
        """),
        unless=(
            "(decision|conclusion|offer|contract)",
            "(we|i) (did|do|have|has) not (?!see|seen|hear|heard)",
            "if",
            "no need",
        ),
    ),
}
