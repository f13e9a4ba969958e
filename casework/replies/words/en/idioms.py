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
            welcomed {PERSON} (to|on|into) (the|our) (team|crew|staff|board|family)
            {PERSON} (landed|bagged|won|secured|nailed|got) the (job|role|position|gig)
            (we|i) (have )?(snapped|signed|taken) {PERSON} (up|on)
            {PERSON} (will be|is) (employed|starting) (for|with) us
            (signed, sealed|done deal|it is a deal)
            {PERSON} (is|are) (now |officially |finally )*(one of (us|ours|the team|the family|the gang)|(a )?(new )?(member|part) of (our|the|my) (\\w+ )?(team|crew|staff|family|company|gang|workforce)|ours|on the books|on staff)
            (member of (our|the) (staff|team|crew|family))
            (onboarded|on-boarded|brought on board|come on board)
            (put|set) (pen|pens) to paper
            (signing|signed|inked|exchanged|countersigned|completed) … (papers|paperwork|contract*|deal|offer)
            offer … accepted
            (approved|confirmed|confirm) … appointment
            {PERSON} … (take*|taking|assume*) up … (post|position|duties|role|employment)
            contract … (returned|back|countersigned|sealed|in the bag)
            (we|i) have (our|my) new (?!time|date|slot|office|address|place)\\w+
            (found|met|meet) (our|my) new \\w+
            (given|gave|giving) {PERSON} … (permanent|fixed|proper|full-time|the) … (contract|job|position)
            {PERSON} … (given|got|has|have) … {_GEAR}
            (shook|shaken|shake) (hands|on)
            take {PERSON} off (your|the) (list|books)
        """),
        likely=phrases("""
            (day one|first (class|lesson|shift|session|day))
            (clock*|punch*) in (for|on) …
            (good|excellent|best) \\w+ … seen in years
            thanks to you
        """),
        hints=phrases("""
            (treasure|star|gem|keeper|indebted|drinks on me|everybody's happy)
            for your statistics
        """),
        unless=("hands … (each|parted|separate|goodbye)",),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (not|never) … (quite what|what we|in a position to|able to take|take this further|take {PERSON} (on|further|forward))
            (did|does|has) not (make|made) the (cut|grade|shortlist|list)
            (regret*|sorry) to (say|inform|tell|let you know) … (not|no|unsuccessful)
            (unsuccessful|unsuited|under-qualified|underqualified|overqualified|not cut out)
            (the other|another|someone else) … (pipped|edged|beat|got it|ahead|stronger|took it|came out on top)
            (pipped|edged|beaten) … (post|out|to it)
            (it|this) came down to … other
            (unable|impossible|not able) to (regard|consider|see|accept|take|offer|employ) {PERSON}
            (could|can) not (bridge|close|meet) …
            (walked|walk|parted|parting|part) … (away|ways|as friends|company)
            (fell|fallen|fall|came unstuck) (over|through|apart|down) …
            (can|could|did|do) not make it work
            (hands are tied) …
            (has|have) to be a no
            (ineligible|not eligible|unsuitable|out of the question|non-starter|a deal-breaker)
            not going to (happen|fly|work)
            (thumbs down|no dice|no go|no joy)
            be lost
            (we|i) (are|am) out$
        """),
        likely=phrases(f"""
            more than … (earn|earns|pay|budget|make)
            (this|that|it) (is|being) lacking
            {SKILL} … (lacking|missing|absent)
            (presuppos*|prerequisite|mandatory|compulsory|by law|non-negotiable)
            (above|over|outside) (band|budget|range)
            (a pity|a shame|it was close|hate writing)
            anyway$
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases("""
            (grant|funding|budget|project|contract) … (not (been )?(renewed|extended|approved)|cut|pulled|withdrawn|fell through)
            (call|advert|listing|posting|vacancy) … (withdrawn|closed|pulled|taken down|cancelled)
            (snapped|mopped) up
            (position|job|role|vacancy|spot) … (snapped|spoken for|off the table|went|gone)
        """),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            (no|not a) (final|firm) (decision|answer) …
            not … (come|came|got|reached|arrived) … (conclusion|decision|agreement|verdict)
            (ball|decision|matter|it) (is|lies|rests) (now )?(in|with) … (court|hands|desk)
            (remains|remain|is) (undecided|in the balance|to be seen)
            (on hold|parked) (until|till|for|while) …
            on the fence
            (jury|committee|board|panel) … (announces|decides|meets|convened|sits|reports)
            (yet|still) to (submit|decide|report|hear|meet|conclude|make up)
            (hangs|hanging|up) in the air
            (depends|depending) (on|if|whether) …
            (give (it|us|me)|allow|need) (us |me |a |another |about |until |till |\\w+ )?(fortnight|week|weeks|month|months|days|some time|more time)
            (should|will) know (more )?(next|by|in|soon|on|after)
            (mulling|weighing|torn between|undecided)
        """),
        likely=phrases("""
            (until|till) then
            in due course
        """),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            (background|profile|cv|experience|skills|{PERSON}) (is|are|looks) … (spot on|bang on|exactly|just) … (for|what|right)
            {PERSON} would fit … (in|right)
            (on|made) (the|our) shortlist
        """),
        likely=phrases("""
            (coming|come up|writing|come back|be in touch) … (with|again) … (dates|a date|when to meet|times)
        """),
    ),
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            (give|giving) {PERSON} a (go|shot|try|look|tour)
            (give|drop|get) … a (bell|ring|call|buzz|shout|line)
            get hold of
            (have|get|grab) … a (natter|chat|word|chinwag|coffee|brew)
            send {PERSON} (down|up|over|round|along|out|across|my way|to|in)
            slot … (come|opened|free*|available)
            {PERSON} can … (come|see|meet|swing|pop|drop)
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (bump*|shov*|shunt*|slid*|push*|mov*|postpon*) … ({TALK}|{PERSON}) … (to|back|forward|until|{DAYS})
            (his|her|the|our) (slot|interview|meeting|chat|talk|appointment) … (to|moves|moved|becomes|is now|slides) … {DAYS}
            (put|putting|bring|bringing) ({TALK}|it|{PERSON}) … (back|forward)
            make it {DAYS} …
            (rain check|raincheck)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            {TALK} … (has been|is|was|are) (cancelled|canceled|scrapped|dropped|pulled)
            (take|taking|took|taken|remove|removed|delete|deleted) … {TALK} (off|out of|from) …
            (withdraw|withdrawing|withdrawn|revoke|retract|rescind*) … (invitation|invite) …
            (tell|let) {PERSON} (not to|to not) (come|bother|turn up)
            {_OFF} … {TALK}
            {TALK} … (called off|abandoned|scrapped|will not take place|is off|will not go ahead|can not go ahead)
            (forced|have) to (abandon|scrap|cancel|call off) …
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
            (rather|prefer) not (receive|get|to receive|to get|be contacted) …
            do not (contact|mail|email|write) us (again|anymore|any more)
        """),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases("""
            (read|check|answer) … (mail|mails|email|emails) … (irregularly|sporadically|rarely|when|until|only)
            (on|away on) (fieldwork|sabbatical|a trip|business|secondment|tour|honeymoon) …
            (travelling|traveling|away) until …
        """),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (handed|hand|passed|handing) over …
            (my|his|her) (successor|replacement)
            (now|group|department|team) … (headed|led|run|managed) by
            (should|shall|must|can|may) be (addressed|directed|sent|forwarded) (to)?
            (since|have|am) retired
            (turn|write|refer) to (my|our) …
        """),
    ),
}
