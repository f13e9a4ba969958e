"""English. What became of the candidate: hired, refused, the position filled, qualified, not decided."""

from casework.readings import Intent
from casework.replies.words.both import CONTRACT, OTHER_PERSON, PERSON, SIGNED, SKILL
from casework.replies.words.phrases import Phrases, phrases

_OTHER = (
    "(someone|somebody|another|others|other|a different|a new|an internal|internal|a former|two|three|four|some|a friend|a guy|a girl|from the inside"
    "|my (son|nephew|daughter|cousin|brother|sister|wife|husband))"
)
_NEEDS = "(need|needs|require*|required|must have|looking for|after someone|want someone|really need|is a must|have to)"

VERDICTS: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            (hired|hire|hiring|employed|employ|employing|recruited) … {PERSON}
            {PERSON} … (hired|employed|got the job|gets the job|has the job|on board|accepted|signed|said yes to the job|placed)
            {CONTRACT} … {SIGNED}
            ^(all )?{SIGNED}
            (all|both|parties|she|he|they|been|is|are) (have )?{SIGNED}
            (job|position|role) is (hers|his)
            (is|are) our new *
            (is joining|joins|joining|will join) us
            ^(she is |he is )?hired$
            signed with us
        """),
        likely=phrases(f"""
            {PERSON} … (starts|begins|started|start|begin|is starting|will start|joins|joined|joining|employment starts)
            ^(starts|starting|start|start date|first day|begins|beginning|in training from|employment starts)
            (take|taking|took|keep|keeping) {PERSON}
            she said yes
            (is|are) (done|official)
        """),
        hints=phrases("""
            contract
            (offered|offer) … job
            (good|great) news
        """),
        unless=(
            "(hired|hiring|recruited) (for|already|internally|someone|a|an|enough|$)",
            _OTHER,
            OTHER_PERSON,
            "last (year|month|summer)",
            "previously",
            "used to",
            "who (we|you) hired",
            "language school",
            "(one|person|guy|woman) (we|you) (hired|sent)",
            "internship",
            "trial",
            "(husband|wife|colleague)",
            "(freelance|invoice|sort of|free|eat)",
            "last person",
            "(pulled|customer) … contract",
            "if",
        ),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(rf"""
            (no|not) (thanks|thank you|for us|this time|today|for me)
            (is|are|was|were) … not … (qualified|match|fit|suitable|what we|the right|a good|ready|right for|strong enough|experienced enough|enough|in the running|relevant|there yet|right)
            not (a|the) (right |good )?(fit|match)
            (decided|chosen|chose|choose) (not to|against)
            (chosen|hired|gone|went|going|proceed*|selected|picked|offered|moving forward|go|chose|appointed|promoting|promoted|(?<!it )(?<!this )(?<!that )took|taken) … {_OTHER} … (else|candidate*|applicant*|person|one|profile|people)?
            (can|will|do|are|able) … not … (offer|hire|move forward|proceed|go further|go ahead|use|employ|invite|consider|continue|moving|taking|going|hiring)
            (regret to|have to say no|must say no|saying no|a no from|say no|it is a no|answer is no)
            (will|we|have to|must) (have to |will |must |probably |sadly |regretfully |unfortunately )*(pass|decline|reject)
            (rejected|declined)
            (rule|rules|ruled|ruling) {PERSON} out
            (let|letting|leave|leaving) (this one|it|him|her) (go|there|be|here)
            (have to|must|agreed to|will) leave it
            nothing i can (offer|do)
            (not|no longer|never|no) (hiring|interested|recruit*)
            no (opening|funded position|budget|use) (for|left|anymore)?
            ^no$
            (give|giving) … (a miss|a pass)
            (is|was|are) not … at the level
        """),
        likely=phrases(f"""
            {PERSON} … (lacks|is missing|misses|has no|have no|does not|do not|can not|is not|only|too|never|struggles|struggle)
            (lack|lacks|missing|without|no|not enough|insufficient|limited) … {SKILL}
            (wish|best of luck|good luck)
            no (bus|train|transport)
            (months|miles|worlds|twice|double) (apart|what|the) …
            (stops|stop) at
            too (little|much) …
            that is that
        """),
        hints=phrases(f"""
            unfortunately
            afraid
            {_NEEDS}
            sorry
            (because of|though|although)
            (great|strong|lovely|nice|solid|good) (guy|candidate|human|person|education|fyr)
            (shift*|commute|salary|numbers|month apart|danish)
        """),
        unless=(
            "not yet",
            "(not|no) … (decided|decision|made up|heard)",
            "not not",
            "that we are not",
            "(she|he) declined",
            "not sure",
            "(last|sidste) (year|år)",
            "from you",
            "thank him",
        ),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            (position|job|vacancy|role|post|spot|place|shifts|positions|it) … (filled|taken|withdrawn|closed|gone|no longer available|frozen)
            (withdrawn|withdraw|pulled|closed|closing) … (vacancy|position|ad|advert|posting|job)
            (found|got|have|hired|(?<!it )(?<!this )(?<!that )took|promoting|promoted) … {_OTHER} … (else|one|person|guy|people|cleaners|new|already|inside|agency)
            (found|got) … (somebody|someone|one|people) (already|now|else|for|through|to)?
            my (cousin|son|nephew|brother|daughter|sister|wife|friend) … (come|comes|came|works|work|started|takes)
            (filled)
            (position|vacancy|role|job) … (cancelled|canceled|withdrawn|closed|scrapped|dropped)
        """),
        likely=phrases("""
            (hired|recruited) (for|already|internally)
        """),
        unless=(
            "(hired|hire|chose|chosen|picked|went with|gone with|selected|took) (someone|somebody|another|the other) …",
            "(she|he) (got|found|has)",
            "(last (year|spring|summer|season|time|winter|month)|months ago|year ago|in spring)",
            "from you",
            "not (yet )?(been )?filled",
            "found (a|another) (time|slot|date)",
            "last (year|month)",
            "(interview|(the|our|your|this|that|his|her) meeting|(?<!budget )(?<!board )(?<!staff )(?<!team )(?<!management )meeting|appointment)",
            "(a guy|someone) from you",
            "(place|places|spot) (for|at|in|to)",
        ),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases("""
            (meets|meet|fulfil*|match*|fits|ticks|satisf*|has) … (requirements|boxes|box|criteria|qualifications|skills we|profile|what we need|everything we)
            (the )?right (background|profile|qualifications|skills|experience|papers)
            qualified
        """),
        likely=phrases("""
            (good|great|strong|excellent|perfect|interesting|relevant|nice) (match|fit|candidate|profile|background)
            (is|looks|seems|sounds) … (relevant|interesting|suitable)
        """),
        hints=phrases("""
            (good guy|nice|impressed|gorgeous|love the)
        """),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            not … (decided|made up|made a decision|hired anyone|finished|concluded|final|settled|decision|know yet|sure yet|looked at|made our|made my|heard back)
            (not|nothing) … (yet|endnu|so far)
            (no|ingen) (decision|news|answer|conclusion|verdict|beslutning) …
            (still|are) (considering|interviewing|deciding|thinking|discussing|reviewing|waiting|talking|undecided|evaluating|in the process|comparing)
            (more|other|two|three|several|few|some) … (candidates|interviews|people) … (to|this|next|left|lined|before|see|meet)
            (sleep on|think about) (it|this)
            (ask|try|write|check) … again (in|after|next|later)
            (decision|answer) … (next|by|in|on|after|soon|later|pending|friday|monday)
            under (review|consideration)
            (hands are tied|bear with)
        """),
        likely=phrases("""
            (maybe|perhaps)
            (patience|patient)
            (do|can) not (know|say|tell|promise)
            subject to
            (once|until) …
        """),
        hints=phrases("""
            (will|we|i) (get back|come back|return|revert)
        """),
        unless=(
            "instead",
            "(thank|for your) … patience",
            "position is under review",
            "not there yet",
            "can not wait",
        ),
    ),
}
