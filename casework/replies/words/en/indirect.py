"""English. The same told indirectly: politely and at length, as a telex, brokenly, or by what follows from it."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON
from casework.replies.words.phrases import Phrases, phrases

_MEETING = "(interview*|meeting*|appointment*|talk|chat|visit|trial*|slot)"
_NAMED = "(candidate|applicant|seaman|him|her|them|he|she|they|mr|ms|mrs|miss|man|lady)"
_GO = "(come|come in|attend|travel|come over|come out|make the trip|make the journey|set out|join|report|drive|turn up|show up|bother|trouble)"
_BERTH = "(berth|billet|post|place|seat|slot|position|vacancy|job|opening|role)"
_POSSESSED = "(monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|today's|tomorrow's|tonight's|this morning's)"
_DEMAND = "(requirement|demand|thing|box|point|item|criterion|condition|qualification)"

INDIRECT: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases("""
            (put|puts|set|wrote) (his|her|their) (name|signature) (on|to|under) …
            (is|are|was) (now )?(my|our) (man|woman|girl|guy|lad)$
            (signed|sign) (on )?(the )?dotted line
            ink (is )?dry
        """),
        likely=phrases(f"""
            we (are|will be) taking {PERSON}( on)?$
            (work|works|working) (for|with|at) (me|us|my place) since …
        """),
        unless=(
            "(if|whether|until|unless|provided|should)",
            "took it (well|badly|hard|fine|calmly|gracefully|like|with|on the chin) …",
            "took it (well|badly|hard|fine|calmly|gracefully)",
        ),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (stand|stands|stood) {_NAMED} (\\w+ )?down
            (tell|ask|advise|inform|let|notify|instruct) … not to {_GO} …
            (stop|prevent|keep) {PERSON} from (coming|travelling|traveling|attending|setting|driving) …
            (call|turn) {PERSON} back from …
            need not (\\w+ )?({_GO[1:-1]}) …
            (spare|save) {PERSON} (the |a |this )?(\\w+ )?(trip|journey|drive|travel|bother|fare|ticket)
            (save|spare) (himself|herself|themselves) (the |a )?(\\w+ )?(trip|journey|drive|travel|bother|trouble|fare)
            not (\\w+ )?(travel|come|journey|make the journey|go) (\\w+ ){{0,4}}(in vain|for nothing)
            no (point|sense|use|reason) (in )?(\\w+ ){{0,4}}(coming|to come|travelling|to travel|attending)
            {_MEETING}(?: \\S+){{0,6}} (scrubbed|scrapped|called off|is off|pulled|withdrawn|stood down|hereby cancelled|cancelled|not be held|not happening|not going ahead|null and void)
            (pull|scrub|scrap|abandon|shelve|strike|withdraw) {_POSSESSED} {_MEETING} …
            {_POSSESSED} {_MEETING} … (is |are )?(now )?(off|scrubbed|scrapped|dead|pulled|cancelled)
            (will be|there is|there will be|is) no {_MEETING}
        """),
        likely=phrases("""
            disregard (the |our |my )?(invitation|invite|appointment|interview) …
        """),
        unless=(
            "(he|she|they|candidate) (will|would|can|could) not (be able to )?(come|attend)",
            "(if|unless) (he|she|they)",
        ),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            {_POSSESSED} {_MEETING} … (not|no longer) (\\w+ )?(do|work|suit|possible|good|feasible|convenient|hold|stand)
            {_POSSESSED} {_MEETING} … (slide|slides|slip|slips|move*|push*|shift*|go to|become|becomes|bump*)
            {_MEETING} (\\w+ ){{0,4}}(falls|fell|has fallen) through …
            {_MEETING} (\\w+ ){{0,4}}not possible …
        """),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            (nobody|no one|noone|no body|none) (see|saw|seen|sees|has seen|have seen|met|come|came) {_NAMED} …
            (he|she|they|candidate|man|girl) (no|not|never) (come|came|show|arrive|here|appear|call) …
            (not sighted|did not present|not present|failed to report|did not report|not reported|no trace of|not a trace) …
            not (\\w+ )?(honour|honor|keep|kept|honoured) (the|our|her|his|it|this) …
            (it is |it was )?(now |already )?(\\d+|ten|nine|eight|noon) and (still )?no \\w+$
            never (darkened|crossed|reached|came through) …
        """),
        likely=phrases("""
            (phone|telephone|mobile|cell) (is |was |went )?(off|dead|switched off|turned off|silent|unanswered)
            (nor|not) … (sent|send) word
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {_BERTH} (has |had |was )?(went|gone|going|goes|given|awarded|promised|passed) (\\w+ ){{0,3}}to (a|an|one|my|our|another|some|someone|somebody) …
            (strike|cross|delete|remove|drop|take|scratch) (the|that|our|this) (\\w+ )?{_BERTH} (\\w+ )?(off|from|down|out) …
            (new|other) (man|woman|girl|guy|lad|face|person|driver|cook) (is |already )?(in|behind|at|on) (the|our|my) …
            {_BERTH} (now |already )?(filled|covered|closed|taken) (from|by|with|internally|in-house) …
            no (further|more|additional) (candidates|applicants|cvs|names|crew) (required|needed|wanted|please)
            {_BERTH} (is |has been |was )?(already |now )?(gone|taken|away|withdrawn|suspended|abolished)( already| now)?$
            (cousin|brother|nephew|son|friend|wife|sister) (\\w+ )?(take|took|takes|got|get|has|have) (it|the job|job|this job|the place)
        """),
        unless=(
            "(place|seat|position|post) (is )?(free|open|vacant) (again|once more)",
            "(interview|meeting|slot|time)",
            "(contract|offer|letter) … (went|gone|out)",
        ),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            not (\\w+ )?(workable|suitable|acceptable|feasible) (for us|on our side|at our end|here|regret|$)
            (regret|regrets|sorry|afraid) (\\w+ ){{0,3}}(unable|not able) to (employ|hire|offer|engage|accept|take|use|proceed|place|recruit)
            (close|closed|closing|end|ended|ending|stop|stopped) (the |this |our |these )*(process|talks|discussions|negotiations|conversation) (with|on|for|here) …
            (process|talks|discussions|negotiations) (with {PERSON} )?(is|are|has been|have been) (now )?(closed|ended|over)
            (ended|closed|broken off|stopped) the (talks|process|discussions|negotiations)
            not (\\w+ )?(meet|agree|reach agreement|come to terms|get together|see eye to eye) (\\w+ )?(on|over|about|in) …
            (unable|not able|failed) to (reach|come to) (an )?(agreement|terms) …
            leave it (there|at that) …
        """),
        unless=(
            "not (\\w+ ){0,4}(single|one|thing|requirement|demand|box|point) (\\w+ ){0,8}not",
            "not (meet|agree) (on|in) (the )?(date|time|day|place)",
            "^(otherwise|or else|else) …",
        ),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            {PERSON} (\\w+ )?(has|have|meets|meet|fulfils|fulfills|satisfies|covers|ticks|answers|matches) (\\w+ )?(every|all|each) …
            not (\\w+ ){{0,4}}(single|one|a|any) (\\w+ )?{_DEMAND} (\\w+ ){{0,8}}not …
            (certificates|papers|documents|licences|qualifications) (\\w+ ){{0,3}}(in order|check out|verified|approved|satisfactory)
            {PERSON} is (everything|all) (we|i|that we) …
        """),
        likely=phrases("""
            (date|time|day) (\\w+ ){0,4}(not give you now|in another letter|in a separate letter|follow*|to follow|later|be advised|advised later|will come|to be advised)
            (write|let you know|return|come back) (\\w+ )?(separately|in another letter) …
        """),
        unless=("(if|unless|would have)",),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            (boss|owner|manager|wife|husband) (\\w+ ){0,4}(must|has to|have to|need|needs to) (\\w+ )?(look|see|decide|say|read) …
        """),
        hints=phrases(f"""
            {JOB} (\\w+ ){{0,2}}(free|open|vacant) (again|once more|anew)
        """),
    ),
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            (pleasure|honour|honor|delight|glad|pleased) (\\w+ ){{0,2}}to (receive|welcome|greet|meet|see) …
            (phone|telephone|video|personal|office) interview (\\w+ )?(\\d+|{DAYS[1:-1]}|at|on) …
            (pls|please|kindly) (advise|inform|notify) {_NAMED}( accordingly)?$
        """),
        unless=(
            "^(and |but )?(can|could|will|would) (she|he|they) (also )?(work|cover|do shifts|do weekends) (?!.*trial)\\w+ …",
            "(was|were) … (nice|lovely|great|good|pleasure|happy|glad) … (meet|meeting|see|seeing|talk|talking|speak|speaking)",
        ),
    ),
}
