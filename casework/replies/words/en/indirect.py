"""English. The same told indirectly: politely and at length, as a telex, brokenly, or by what follows from it."""

from casework.readings import Intent
from casework.replies.words.both import PERSON
from casework.replies.words.phrases import Phrases, phrases

_MEETING = "(interview*|meeting*|appointment*|talk|chat|visit|trial*|slot)"
_NAMED = "(candidate|applicant|seaman|him|her|them|he|she|they|mr|ms|mrs|miss|man|lady)"
_GO = "(come|come in|attend|travel|come over|come out|make the trip|make the journey|set out|join|report|drive|turn up|show up|bother|trouble)"
_BERTH = "(berth|billet|post|place|seat|slot|position|vacancy|job|opening|role)"
_POSSESSED = "(monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|today's|tomorrow's|tonight's|this morning's)"
_DEMAND = "(requirement|demand|thing|box|point|item|criterion|condition|qualification)"

INDIRECT: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
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
            (spare|save) {PERSON} (the |a |this )?(\\w+ )?(trip|journey|drive|travel|bother|fare|ticket)
            not (\\w+ )?(travel|come|journey|make the journey|go) (\\w+ ){{0,4}}(in vain|for nothing)
            {_MEETING}(?: \\S+){{0,6}} (scrubbed|scrapped|called off|is off|pulled|withdrawn|stood down|hereby cancelled|cancelled|not be held|not happening|not going ahead|null and void)
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
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            (nobody|no one|noone|no body|none) (see|saw|seen|sees|has seen|have seen|met|come|came) {_NAMED} …
            (not sighted|did not present|not present|failed to report|did not report|not reported|no trace of|not a trace) …
            not (\\w+ )?(honour|honor|keep|kept|honoured) (the|our|her|his|it|this) …
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {_BERTH} (has |had |was )?(went|gone|going|goes|given|awarded|promised|passed) (\\w+ ){{0,3}}to (a|an|one|my|our|another|some|someone|somebody) …
            (strike|cross|delete|remove|drop|take|scratch) (the|that|our|this) (\\w+ )?{_BERTH} (\\w+ )?(off|from|down|out) …
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
        """),
        likely=phrases("""
            (write|let you know|return|come back) (\\w+ )?(separately|in another letter) …
        """),
        unless=("(if|unless|would have)",),
    ),
    Intent.INVITATION: Phrases(
        unless=(
            "^(and |but )?(can|could|will|would) (she|he|they) (also )?(work|cover|do shifts|do weekends) (?!.*trial)\\w+ …",
            "(was|were) … (nice|lovely|great|good|pleasure|happy|glad) … (meet|meeting|see|seeing|talk|talking|speak|speaking)",
        ),
    ),
}
