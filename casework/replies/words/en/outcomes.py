"""English. What became of the candidate, by families of words: whatever verb stands with whatever noun."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON, TALK
from casework.replies.words.phrases import Phrases, phrases

_ELSE = "(someone else|somebody else|another (candidate|applicant|person|one|guy|woman|man|colleague|profile)|other (candidate|applicant|person|one|guy)|others|(a|the) (different|stronger|internal|local|former|better) (candidate|applicant|person|one|match)|anyone else|a competitor)"
_GIVE = "(give|gave|given|giving|offer|offered|went|go|goes|going|gone)"
_ON = "(proceed*|continu*|go ahead|going ahead|go forward|going forward|move ahead|moving ahead|move forward|moving forward|go further|going further|take {P} (on|further|forward|any further)|take this (further|forward)|pursu*|progress*|advanc*)".replace(
    "{P}", PERSON
)
_TAKE = "(hire|hiring|employ|employing|recruit|take|taking|use|using|offer|invite|inviting|consider|accept|have|keep|place|accommodate)"
_WHO = "(boss|manager|partner|husband|wife|colleague*|team|board|director|owner|ceo|cto|hr|lead|head office|customer|client|foreman|chef|committee|union)"
_WHEN = "(next|by|in|on|after|soon|later|before|until|this|within|at|shortly|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday)"

OUTCOMES: dict[Intent, Phrases] = {
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            not {_ON}
            (will|can|could|do|shall|are|would|able|going|position) … not … (to )?{_TAKE} ({PERSON}|someone|anyone without|a)
            not … (chosen|selected|picked|shortlisted|successful|accepted|appointed|make it (to|into|through)|made it|make the|pass*|good enough|strong enough|fluent enough|suited|suitable|cut out)
            (unsuccessful|unsuited|unsuitable|not to be|overqualified|underqualified|under-qualified|over-qualified)
            (do|does|did|can|could) not … (see|believe|think|feel) … (fit|match|right|work*|keep up|cope|manage|suit*|how|enough|ready)
            (fall|falls|fell|come|came|comes) short …
            (turn|turning|turned) … down
            (keep|kept|continue|go on) (looking|searching) …
            (gone|went|going|go) with (a|one|the) (candidate|applicant|person|guy|woman|colleague) (who|that|with|from) …
            other (applicants|candidates|people) (were|are|had|have|matched|fit|suited|scored) …
            {_ON} with (other|another|someone|somebody|a different|different) …
            (stronger|better|more experienced|more suitable|more qualified) (candidates|applicants|people) …
            (is|are|was|were|voted) against (it|him|her|this|hiring)?
            (say|says|said|saying|is|was|a) (a )?(clear |firm |definite |reluctant )?no( to (this|that|him|her|them))?$
            (no|it is a no|a no) (from|for) (us|me|our|my) …
            (rather|better|prefer) not$
            (there is|there's|have|has|got) … (no|not) (place|room|opening|space|role|use|work|job|spot) for {PERSON}
            nothing (for|to offer|we can|that fits|suitable) …
            (fail|failed|flunked|flunks) (?!to)\\w+ …
            (close second|came second|runner-up|runner up|number two|second place|silver medal)
            {_ELSE} … (got|gets|took|beat|won|landed|was chosen|was picked|was selected|was hired|was offered|was better|had more|edged)
            {_GIVE} … to {_ELSE}
            (does|do|did|will|would) not (work|work out|fit|suit|cut it|do|match|fly) …
            (passing|pass) on (this|that|him|her|the)
            (opted|plumped|settled|decided) for {_ELSE}
            (commute|distance|travel*|journey) … (too|far|long|impossible|problem) …
            (too|a bit) (far|inexperienced|junior|green|senior|expensive|slow|old|young|late) … (for|to)?
            (do|does|did) not (want|need|like) {PERSON}
        """),
        likely=phrases("""
            (we|i) (need|require|want) (someone|somebody|a person|people) … (who|with|that)
        """),
        unless=(
            "(hard|tough|difficult|impossible|silly|crazy|mad) to … (say no|turn|reject|decline)",
            "(can|could) not (say no|complain|fault|resist|wait)",
            "not (said|saying|say) no",
            "not … (show*|turn up|turned up|come|came|there|here|online|join*|log*|pick* up|answer*)",
            "(today|tomorrow|{DAYS})".replace("{DAYS}", DAYS[1:-1])
            + "(?! (\\S+ ){0,5}(decided|chosen|chose|opted) ) … (not|can not)",
            "not … yet",
            "still to go",
            f"{TALK} ((?!(we|i)(?!\\S))\\S+ ){{0,6}}(is|are|will|can|does) not (be )?(going ahead|go ahead|proceeding|proceed)",
            "not (do|make|see {PERSON}|hold|manage) … {DAYS}".replace("{PERSON}", PERSON).replace(
                "{DAYS}", DAYS
            ),
            "(not|no) … (interview|meeting) … {DAYS}".replace("{DAYS}", DAYS),
        ),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {JOB} (went|goes|has gone|is going|was given|has been given|was offered) to (a|an|one of|my|our|another|some) …
            (requisition|req|position|vacancy|role|post|job)(?: \\S+){{0,6}} (has been|have been|had been|was|is|got|being) (\\w+ )?(pulled|scrapped|axed|cut|withdrawn|closed|cancelled|canceled|frozen|abolished|dropped|shelved|deleted|filled|taken)
            {JOB} (will not|is not|cannot|can not) be (re-posted|reposted|posted|filled|advertised|readvertised|re-advertised|replaced) …
            (can|please|may) (\\w+ )?(delete|remove|close|take down|pull) (the|our|that|this) ({JOB}|ad|advert|posting|listing|opening)
            (someone|somebody|a person|another) (has|have|was|is) (already |just |now |been )*(hired|found|appointed|employed|chosen|taken on|recruited)
            (position|vacancy|role|job|spot|it|all) (has |have |is |are |was )*(already |now |just |been )*(gone|taken|filled|closed|withdrawn|cut|cancelled|frozen)$
            (have|has) (already )?(hired|found|appointed|recruited|employed|got) (someone|somebody|our|a person|all|one) …
            not (to )?(fill|refill|replace|advertise) (the|this|that) {JOB}
            (hiring|recruitment|recruiting|search|applications|application round|process) (is|are|has been|have been|was) (now )?(closed|over|stopped|ended|finished|paused|frozen|complete*|on hold for good)
            (own (people|staff|employees|team)|internal (candidate|applicant)|colleague|apprentice|temp) … (took|taken|takes|got|gets|moved|stepped|has|have|over|getting) …
            (cancelled|canceled|lost|pulled|dropped|ended|stopped) … (order|project|contract|tender) …
            (order|project|contract|tender|customer|client) … (cancelled|canceled|lost|pulled|dropped|ended|stopped|fell through|gone) …
            no (more )?(job|jobs|work|vacanc*|opening*|position*) (any more|anymore|any longer|left|here|open|available|now|at the moment)
            ^no (vacancies|vacancy|openings|positions|jobs) …
            (have|there is|there are) (currently )?(no|nothing) (open*|vacanc*|position*|openings|available) …
            nothing (open|available|vacant) …
            (manage|make do|get by|cope) with (the people|what|those|who|our own) …
            (too late|missed the boat|train has left) …
            (walked in|turned up|came by) … (last|this|yesterday) …
        """),
        unless=(
            "(by|with) (your|her|him)",
            "(time|slot|date|room)",
            "not decided",
            "too late (to|for) …",
            "for (her|him|them)$",
            "not … (interview|meeting)",
            "(the|your|their) (project|contract) (manager|director|lead)",
        ),
    ),
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            (filled|taken|filling) (\\w+ ){{0,3}}(by|with) (your|her|him|the (candidate|person|lady|man|woman) (you|from you))
            (given|gave|giving|offered|offering) {PERSON} (the|a|an) … (job|position|role|contract|post|place|permanent)
            {PERSON} (has been|was|is|been|were|got) (given|offered|hired|employed|appointed|taken on|engaged|signed|recruited) …
            (signed|hired|employed|recruited|appointed|engaged|keeping|kept|keep|hiring|employing) {PERSON} …
            (took|taken|taking|take|bring|brought|bringing) {PERSON} (on|aboard|on board|into the|onto)
            {PERSON} (will |is |has |have |are )*(now |already |officially )*(start|starts|started|starting|begin|begins|began|begun|beginning|join|joins|joined|joining) … ({DAYS}|\\d+|the|us|with us|in|on|our|work|as|next|this|yesterday|first|today)
            {PERSON} … first (day|working day|shift|day of work|day at work) (is|was|will be|on|$) …
            (his|her|their) first (day|working day|shift) (is|was|will be|on) …
            (on|in) (the|our) (team|crew|staff|payroll|books|family|rota|roster) (now|from|since|as|$) …
            welcome* (aboard|on board|to the) … (her|him|from|starting|start)
            (chose|chosen|picked|selected|went with|decided on|settled on|going with|go with) {PERSON}$
            {PERSON} (has|have|got|gets) (got )?the (job|position|role)
            ^(?!who|nobody|someone|somebody|another|others|one|it)\\w+ (gets|got|has got) the (job|position|role)
        """),
        likely=phrases(f"""
            (starts|starting|start|begins|join*) (on |from )?(the )?({DAYS}|\\d+)
        """),
        unless=(
            "(somewhere else|elsewhere|with someone else|another (job|offer|company|position|employer))",
            "(for|to|in|at) (an |a |the )?(interview|meeting|appointment|talk|chat)",
            "(interview|meeting|appointment) (is|will|starts|begins|on|at)",
            "(no|not) … (job|hired|offered|employed)",
            "(took|take|taking|bring) {PERSON} (on|to) (a|the) tour".replace("{PERSON}", PERSON),
            "(my|our|his|her) (nephew|son|daughter|cousin|brother|sister|wife|husband|friend)",
            "(somebody|someone) (walked|else|internal)",
            "own (people|staff)",
            "(danish class*|language school|course|training)",
            "another (person|candidate)",
            "(can|could|may|might|would|should) (only )?(start|begin|join)",
        ),
    ),
    Intent.PENDING: Phrases(
        plain=phrases(f"""
            (give|allow|grant|need|want) … (more |some |bit of |little |few |couple of )+(time|days|weeks|day|week)
            {_WHO} … (has|needs|wants|have|must) to (decide|approve|see|agree|sign|look|say|weigh|be asked)
            (decision|answer|verdict|outcome|news) … (is|will be|comes|falls|made|due|expected|pending|follow*|taken|announced) {_WHEN}
            (is|it's|still|remains|remain|left) (very much |quite )?(open(?! (again|once more|anew))|undecided|unsettled|unclear|unresolved|up in the air|in the running|a contender|under discussion|in play|in the mix)
            (more|others|two|three|four|several|couple) … (to (see|meet|interview)|left|lined up|coming in|interviews) …
            (waiting|wait|waits|awaiting|await) … (for|on|to hear|word|news|confirmation|go-ahead|approval|budget|order|customer|permit)
            (awaiting|await) …
        """),
        likely=phrases("""
            (still|yet) (being|to be|in) …
        """),
        unless=(
            "not (show*|turn*|come|came)",
            "(waiting|waited|wait) … (for|hour*|minut*) (him|her|them|hour*|minut*|nobody)",
            "can not wait",
            "open house",
            "the {JOB} is (still )?open".replace("{JOB}", JOB),
        ),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            {PERSON} … (would|will|can|could) (do|fit|handle|manage) … (job|in|well|perfectly|right)
            (made it|is|through) … (to the (next|interview)|on (our|the) (short)?list)
        """),
    ),
}
