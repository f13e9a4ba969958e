"""English. The same told by figures of speech, by office words and by what people do after it."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, PERSON, SKILL, TALK
from casework.replies.words.phrases import Phrases, phrases

_GEAR = (
    "(keys|key|locker|uniform|hoodie|badge|laptop|overalls|apron|pass card|name tag|helmet|login)"
)
_OFF = "(drop|dropping|skip|skipping|scrap|scrapping|abandon*|cancel*|call* off|axe*|forego|forgo|pulling|ditch*|scratch|scrub|scrubbing|nix|nixing|bin|binning)"

IDIOMS: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            (we|i) (have )?(snapped|signed|taken) {PERSON} (up|on)
            (signed, sealed|done deal|it is a deal)
            {PERSON} (is|are) (now |officially |finally )*(one of (us|ours|the team|the family|the gang)|(a )?(new )?(member|part) of (our|the|my) (\\w+ )?(team|crew|staff|family|company|gang|workforce)|ours|on the books|on staff)
            (onboarded|on-boarded|brought on board|come on board)
            (signing|signed|inked|exchanged|countersigned|completed) … (papers|paperwork|contract*|deal|offer)
            (approved|confirmed|confirm) … appointment
            (given|gave|giving) {PERSON} … (permanent|fixed|proper|full-time|the) … (contract|job|position)
            {PERSON} … (given|got|has|have) … {_GEAR}
            (shook|shaken|shake) (hands|on)
            take {PERSON} off (your|the) (list|books)
        """),
        likely=phrases("""
            (day one|first (class|lesson|shift|session|day))
            thanks to you
        """),
        hints=phrases("""
            (treasure|star|gem|keeper|indebted|drinks on me|everybody's happy)
        """),
        unless=("hands … (each|parted|separate|goodbye)",),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (did|does|has) not (make|made) the (cut|grade|shortlist|list)
            (the other|another|someone else) … (pipped|edged|beat|got it|ahead|stronger|took it|came out on top)
            (pipped|edged|beaten) … (post|out|to it)
            (unable|impossible|not able) to (regard|consider|see|accept|take|offer|employ) {PERSON}
            (walked|walk|parted|parting|part) … (away|ways|as friends|company)
            not going to (happen|fly|work)
            (thumbs down|no dice|no go|no joy)
            (we|i) (are|am) out$
        """),
        likely=phrases(f"""
            more than … (earn|earns|pay|budget|make)
            {SKILL} … (lacking|missing|absent)
            (presuppos*|prerequisite|mandatory|compulsory|by law|non-negotiable)
            (a pity|a shame|it was close|hate writing)
            anyway$
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases("""
            (snapped|mopped) up
            (position|job|role|vacancy|spot) … (snapped|spoken for|off the table|went|gone)
        """),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            (jury|committee|board|panel) … (announces|decides|meets|convened|sits|reports)
            (yet|still) to (submit|decide|report|hear|meet|conclude|make up)
            (depends|depending) (on|if|whether) …
            (give (it|us|me)|allow|need) (us |me |a |another |about |until |till |\\w+ )?(fortnight|week|weeks|month|months|days|some time|more time)
        """),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            (background|profile|cv|experience|skills|{PERSON}) (is|are|looks) … (spot on|bang on|exactly|just) … (for|what|right)
        """),
        likely=phrases("""
            (coming|come up|writing|come back|be in touch) … (with|again) … (dates|a date|when to meet|times)
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (bump*|shov*|shunt*|slid*|push*|mov*|postpon*) … ({TALK}|{PERSON}) … (to|back|forward|until|{DAYS})
            (his|her|the|our) (slot|interview|meeting|chat|talk|appointment) … (to|moves|moved|becomes|is now|slides) … {DAYS}
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            {TALK} … (has been|is|was|are) (cancelled|canceled|scrapped|dropped|pulled)
            (take|taking|took|taken|remove|removed|delete|deleted) … {TALK} (off|out of|from) …
            {_OFF} … {TALK}
            {TALK} … (called off|abandoned|scrapped|will not take place|is off|will not go ahead|can not go ahead)
        """),
        unless=("(the|this|that) (post|position|job|role|vacancy) (has|was|is)",),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            {PERSON} (failed|neglected) to (show|appear|turn|arrive)
            {PERSON} (missed|skipped) (the|our|his|her) (interview|meeting|appointment)
            {PERSON} (was|were) (nowhere|not (there|here|at|on))
            (empty chair|ghosted|left waiting|left hanging|bailed)
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (count|leave) us out
            (strike|cross|drop|scratch|take) (us|our \\w+) (off|from) …
            (cease|refrain from) (sending|mailing|contacting) …
        """),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (now|group|department|team) … (headed|led|run|managed) by
            (since|have|am) retired
        """),
    ),
}
