"""English. Turns of phrase by which somebody stops, calls off, has no room left, or has not looked yet."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON, RELATIVE_TAKES, TALK
from casework.replies.words.phrases import Phrases, phrases

TURNS: dict[Intent, Phrases] = {
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (it|that|interview|meeting|chat) (is|will|can) not (be |going to be |happening |now )*(on )?({DAYS}|the \\d\\S*)
            (need|needs|have|has|had|must|forced|going|obliged|afraid we|better) (to )?(\\w+ )?(postpone|reschedule|rearrange|put it off|put this off|put that off)$
        """),
        unless=(
            f"(from|until|till|after) (the )?{DAYS} (\\S+ ){{0,5}}(full|booked|closed|away|packed)",
            "(rest|remainder) of the week",
            f"not {DAYS} (that|which) is",
        ),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (move|moving|going|go|carry|carrying|proceed*|press*) (\\w+ ){{0,2}}(ahead |forward |on )*without ({PERSON}|\\w+$)
            (they|we|i|client|team|boss|chef|manager|panel) (\\w+ )?(is|are|am|will be|be|have to|has to|had to) (\\w+ )?(pass|passing)( on ({PERSON}|\\w+))?( this time| I'm afraid)?$
            not (\\w+ )?(one of|among) (them|the two|the three|those)$
            (did|does|has) not (\\w+ )?(get|make|got|made) (\\w+ )?(past|through|beyond|to) the (second|first|next|final|last|short*|paper) …
            (it|that|so it|still|this) (is|has to be|will have to be) (still )?(a |sadly a |another )no( from (us|me|here)| i am afraid| sadly)?$
            not (be )?(taking|take) (this|it|{PERSON}) (any )?(further|forward|on)
            (can|could) not (really )?(see|picture|imagine) {PERSON} (in|on|at|behind|with) (our|my|the|us) …
            ^(and |but |so |sorry )*not as (a|an|our) (\\w+ ){{0,2}}(i am afraid|sorry|sadly|no|unfortunately)?$
            ^(and |but |so )?not (at |for |with |by )?this (profile|candidate|one|person|applicant|cv)$
            (leave|leaving|left|end|ending) it (there|here|at that)( with {PERSON})?$
        """),
        unless=(
            "(mad|crazy|stupid|fool|fools|foolish|daft|silly|idiot|idiots|insane|nuts|bonkers) (\\w+ )?to (let|pass|turn|say) …",
        ),
    ),
    Intent.HIRED: Phrases(
        plain=phrases("""
            (is|been|now|already) (\\S+ ){0,5}on (a|our) (permanent|proper|ordinary|regular|open-ended|full-time|fixed) contract …
            you are not (getting|having) (him|her|them) back …
        """),
        unless=("(keep|keeping) (them|it) coming", RELATIVE_TAKES),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases("""
            ^(and |but )?(he|she|they|the candidate|the applicant) can do (it all|everything|anything|the lot|all of it)( we (need|ask*|want*))?$
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (we|i) (can|will|could) not (be able to )?(see|receive|have|host|take|welcome|meet) (\\S+ ){{1,3}}(on |this )?{DAYS} (\\w+ )?(after all|as (agreed|planned|arranged))
            {TALK} (\\S+ ){{0,9}}(taken|struck|pulled|removed|wiped) (\\w+ )?(out of|off|from) (\\w+ )?(calendar|diary|schedule|books|list)
            ({TALK}|{DAYS}|tomorrow's|today's) (?!i |i'll |we |he |she )(\\w+ ){{0,4}}(is|are) (now |not |sadly |unfortunately |all )*off( i am afraid| then| sadly| now| after all| on our (side|end))?$
            ({TALK}|it) (\\S+ ){{0,8}}(does|will|is|can|do|did) not (be )?(go|going|taking|take|happen|happening) (on|ahead|forward|place|after|any)
            ({TALK}|it|that) (is|are) (therefore |now |sadly )*not (going to )?(happen|happening|going ahead|taking place) …
            (scrap|scrapping|drop|dropping|skip|skipping|cancel|cancelling|call off|calling off) (the |his |her |our |that |this |\\w+'s )*(trial|trial day|trial shift|test day|try-out)( on| {DAYS}| tomorrow)*$
            (no|not|any) (need|point|reason|necessary) (in |to |of )*(send|sending) ({PERSON}|\\w+) (\\w+ ){{0,3}}({DAYS}|over|along|any more|anymore|after all)
            {TALK} (\\S+ ){{0,8}}(falls|fell|has fallen) through …
            (take|taking|strike|cross|wipe) (\\w+ ){{0,2}}({TALK}|{DAYS}|{PERSON}) (\\w+ ){{0,2}}(out of|off) (the|your|his|her|our) (diary|calendar|list|book|schedule)
            {PERSON} (\\w+ )?(need|needs|has|have|does|do|should|must|is) not (\\w+ ){{0,3}}(to )?(come|travel|turn up|show up|make the trip|bother|set out) …
            (no|little) (point|use|sense|reason|need) (in |for |of )?({PERSON} |his |him |to )*(to )?(travel*|com*|turning up|turn up|making the trip|set*) …
            (withdraw|withdrawing|withdrawn|retract*|rescind*|calling off|call off) (\\w+ ){{0,3}}({TALK}|invitation|invite) …
            {TALK} (\\S+ ){{0,8}}(is|has been|was|will be) (annulled|scrapped|pulled|withdrawn|shelved|binned|scrubbed|axed|dropped)
        """),
        unless=(
            "not (cancelled|off|called)",
            "(on|when|who|a|his|her|my|our|the) day off",
            "back off",
        ),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {JOB} (\\S+ ){{0,5}}(no longer exist*|does not exist (any more|anymore|any longer))
            (team|crew|roster|rota|staff|kitchen|house|shift) (is|are) (now |already |all |back to )*(full|complete|full strength|fully staffed|at full strength)( now| again| up)?$
            (gave|given|promised|handed) the (job|place|post|role|position|spot) to (my|a|an|our|the|one of) …
            (pulled|frozen|withdrawn|lost|cut) (\\w+ ){{0,2}}(headcount|the role|the post) …
        """),
        unless=(
            "not gone",
            "yet",
            "gone (\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter)",
        ),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            (have|has|had|did|do) not (\\w+ )?(even |yet )*(open*|read|look*|got|get|had time|had a chance|managed|got round) (\\w+ ){0,3}(file|mail|it|cv|at|to|round|application) …
            (not|never) (\\w+ ){0,6}(silence|quiet|delay) (\\w+ ){0,3}(for|as) (a )?(no|rejection) …
            (not|never) (\\w+ ){0,4}(as|for|is|be|mean) (a )?(no|rejection)$
            it is not a no …
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (not|stop|no need to|never) (\\w+ ){0,2}(send|sending|forward*|mail|mailing) (\\w+ ){0,2}(any more|any further|more|further) (papers|people|files|profiles|applicants|applications|documents|cvs|cv's|letters|candidates|resumes)
            (take|strike|drop|remove|delete|scratch|cross|leave|keep) (us|me|the \\w+|our \\w+) (\\w+ )?(off|from|out of) (\\w+ ){0,2}(list|lists|mailing|mailings|register|records|distribution|books|database) …
        """),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases("""
            (we|i|and) (have |am |are )?(\\w+ )?(been |now |still )*(sitting|waiting|standing|sat|waited) (\\w+ ){0,3}(since|from) (\\d\\S*|seven|eight|nine|ten|eleven|twelve|noon|one|two|three|half \\w+)
            (neither sight nor sound|no sight nor sound|neither hide nor hair|no sign|not a sign|not a trace|not a peep) …
            (zero|zilch) \\w+$
        """),
        unless=("(reading|going through|looking at) (\\w+ ){0,2}(cv*|application*)",),
    ),
}
