"""English: what companies say when they mean something about a partner. Phrases, no sentences."""

from casework.readings import Intent
from casework.replies.words.en.approval import LIKELY_TIME as LIKELY_TIME
from casework.replies.words.en.approval import OF_OTHERS as OF_OTHERS
from casework.replies.words.en.asking import NO_QUESTION as NO_QUESTION
from casework.replies.words.en.asking import QUESTION
from casework.replies.words.en.conditions import NEEDED_FIRST as NEEDED_FIRST
from casework.replies.words.en.dealings import DEALINGS
from casework.replies.words.en.idioms import IDIOMS
from casework.replies.words.en.indirect import INDIRECT
from casework.replies.words.en.manners import MANNERS
from casework.replies.words.en.meetings import MEETINGS
from casework.replies.words.en.office import OFFICE
from casework.replies.words.en.outcomes import OUTCOMES
from casework.replies.words.en.turns import TURNS
from casework.replies.words.en.verdicts import VERDICTS
from casework.replies.words.phrases import joined, phrases

TOLD = joined(
    joined(joined(joined(VERDICTS | MEETINGS | MANNERS, IDIOMS), OUTCOMES | DEALINGS), INDIRECT),
    joined(OFFICE, TURNS) | {Intent.QUESTION: QUESTION},
)
"""What each kind of reply says."""

OTHER_JOB = phrases("""
    (another|different) (position|role|job)
""")

OTHER_YES = phrases(r"""
    (internship|unpaid|voluntary|volunteer|wage subsidy|trial|trial period|try-out|apprentice*|subsidi*|traineeship)
    (try|try out) (one|a) day
    (for free|freelance|invoice|eat with us)
    (send|provide) … first
    subject to
    the (last|previous|other) (one|person|guy|candidate)
    not … signed
    (?<!not the )(?<!the )last (year|summer|winter)
    (?<!not the )(?<!the )(?<!as )(?<!like )last time
    the (one|man|woman|guy|girl|person|people|lady) (who |that )?(we|i) (hired|employed|took on)
    (if|once) … (permi*|visa|licence)
    (first one|second one)
    (found|got) (our|the right) (man|woman|guy|girl|person|candidate|one)
    ^(but |and )?(?!she|he|it|that|there|this)\w+ (did|does|was|is|will) not$
    (unpaid|volunteer*|intern|interns|internship*|trainee*)
    (one|yes) … (the other|no)
    (maybe|perhaps) (for|in|to|as) (the|a|our) …
    something else for (him|her|them)
    (days|weeks|months|spell|period) of (work |job |unpaid )*(practice|placement|training)
    work (practice|placement)
""")
BESIDES = "(internship*|intern|unpaid|voluntary|volunteer*|wage subsidy|subsidised|subsidized|placement|work placement|work experience|trial|trainee*|traineeship|apprentice*|temp|temp list|on-call|practice|praktik*|løntilskud)"
BESIDES_OVER = (
    f"((after|since|did|had|following|during|tried|only wanted|wanted only) (\\w+ ){{0,5}}{BESIDES}"
    "|(with|including|plus|and|involves|includes) (being )?on-call)"
)
MAY_BE = "(can|could|would|will|may|might|gladly|welcome|offer*|open|possible|possibly|perhaps|maybe|consider|discuss|happy|glad|try|listen|yes|love|like to|willing|room for|interested|option)"
TRIAL_DAY = "(trial (shift*|day*|morning|afternoon)|(try|try out) (one|a) day)"
"""A day to see somebody at work."""

SENSITIVE = phrases("""
    (prefer|preferred|rather have|rather|only|want|need|looking for|must be) (\\w+ ){0,2}(a |an )?(man|men|woman|women|lady|ladies|girl|girls|guy|boy|male|female)(?! (who|with|that|for|day|hour|power)(?!\\S))
    younger (person|people|one|man|woman|candidate|applicant|worker|somebody|someone|hands)
    (somebody|someone|anybody) younger
    (she|he|§) (is|turns) (\\w+ )?(5\\d|6\\d|7\\d)(?! (km|kilomet*|minutes|percent|miles))
    too young
    (prefer|only|want|rather|like) (\\w+ ){0,4}danes
    (foreigner*|ethnic*|immigrant*|refugee*|skin colour|middle east|muslim*|islam*|jew|jewish|ramadan)
    (she|he|§) (has |is |was )(\\w+ ){0,3}(ill|sick|sick leave)
    (she|he|§|her|his) (\\w+ ){0,4}(depression|anxiety|epilep*|diabet*|arthritis|cancer|diagnos*|adhd|autis*|mental health)
    overweight
    (bad|worn) (knee|knees|hip|hips|shoulder|heart|leg|legs|neck)
    (trade union|union member*|homosexual|gay|lesbian|transgender)
    (is expecting|expecting a (baby|child)|having (a baby|children)|single mother|single parent)
    (back problem*|bad back|(her|his) health|health (problem*|issue*|condition*|reason*|ground*)|illness|disab*|wheelchair|pregnan*|headscarf|hijab|religio*|dizzy|asthma|allerg*|retirement age|(?<!i am )(?<!we are )too old|her age|his age)
""")
"""Grounds on which nobody may be refused without a second look: health, age, sex, origin, belief, union, children."""

MEETING_KNOWN = phrases("""
    (the|his|her|our|their|this|that|your) … (interview|meeting|appointment|slot|chat|talk|time|visit)
""")
"""A meeting that both sides already know of: whoever names another time for it moves it."""

WILL_DO = phrases("""
    (suit*|work*|okay|ok|fine|possible|convenient|confirm*|alright|deal|good|does that|is that|can|could|would) …
""")
"""Asks whether the time offered will do."""

LATER = phrases("""
    (will|shall|i|we) … (be in touch|(come|get) back to (you|him|her)|come back|get back|write|send|follow up|revert|return|let you know) … (date|dates|time|times|slot|slots|schedule|when|day|days)
    come back med …
""")
"""A time that will be found later, by those who write: nobody is asked to come yet."""

TENTATIVE = phrases("""
    (waiting|wait|waits|await|awaiting) (\\w+ ){0,2}(answer|reply|approval|ok|okay|confirmation|go-ahead|word) (from|of) …
    (?<!not )(?<!not in )(?<!not with )(?<!no )(pencil*|tentativ*|provisional*)
    (depends|depending|dependent) (on )?(when|how|if|whether|what|who|where|which|the|our|my) …
    (\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-?ish
""")
"""A time that is not settled before they say so again."""

TURNS_TO_NO = "(but|however|unfortunately|regret*|sorry|afraid|instead|though|although|only|yet|rejection|pass|pity|shame|sadly|alas|better luck)"
"""A turn, regret, or the word itself: what stands beside a no that has no "not"."""

WE_CALL = "(call|calls|ring|rings|phone|phones) (him|her|them)( up)?"
"""The company calls the partner."""

CALL = phrases("""
    (call|phone|ring|text) (me|us|her|him|the|my|on)
    (call|phone) …
    (arrange|agree on|find|set up|fix) … (time|date|something)
    (grab|pick|book|choose) … (slot|time|appointment)
    (whenever|any day|any time|anytime|any morning|any afternoon) …
    (swing|pop|drop|stop|pass|come) (by|in|round|over) …
    (door|gate|shop|workshop) (is|stands) (\\w+ )?open
    no appointment …
    send … (slots|times|dates) …
    *calendar*
""")
