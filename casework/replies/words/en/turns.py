"""English. Turns of phrase by which somebody stops, calls off, has no room left, or has not looked yet."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, PERSON, RELATIVE_TAKES, TALK
from casework.replies.words.phrases import Phrases, phrases

TURNS: dict[Intent, Phrases] = {
    Intent.RESCHEDULE: Phrases(
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
            ^(and |but |so |sorry )*not as (a|an|our) (\\w+ ){{0,2}}(i am afraid|sorry|sadly|no|unfortunately)?$
            ^(and |but |so )?not (at |for |with |by )?this (profile|candidate|one|person|applicant|cv)$
        """),
        unless=(
            "(mad|crazy|stupid|fool|fools|foolish|daft|silly|idiot|idiots|insane|nuts|bonkers) (\\w+ )?to (let|pass|turn|say) …",
        ),
    ),
    Intent.HIRED: Phrases(
        unless=("(keep|keeping) (them|it) coming", RELATIVE_TAKES),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            ({TALK}|{DAYS}|tomorrow's|today's) (?!i |i'll |we |he |she )(\\w+ ){{0,4}}(is|are) (now |not |sadly |unfortunately |all )*off( i am afraid| then| sadly| now| after all| on our (side|end))?$
            ({TALK}|it) (\\S+ ){{0,8}}(does|will|is|can|do|did) not (be )?(go|going|taking|take|happen|happening) (on|ahead|forward|place|after|any)
            (scrap|scrapping|drop|dropping|skip|skipping|cancel|cancelling|call off|calling off) (the |his |her |our |that |this |\\w+'s )*(trial|trial day|trial shift|test day|try-out)( on| {DAYS}| tomorrow)*$
            (no|not|any) (need|point|reason|necessary) (in |to |of )*(send|sending) ({PERSON}|\\w+) (\\w+ ){{0,3}}({DAYS}|over|along|any more|anymore|after all)
            {TALK} (\\S+ ){{0,8}}(falls|fell|has fallen) through …
            (take|taking|strike|cross|wipe) (\\w+ ){{0,2}}({TALK}|{DAYS}|{PERSON}) (\\w+ ){{0,2}}(out of|off) (the|your|his|her|our) (diary|calendar|list|book|schedule)
            (no|little) (point|use|sense|reason|need) (in |for |of )?({PERSON} |his |him |to )*(to )?(travel*|com*|turning up|turn up|making the trip|set*) …
            (withdraw|withdrawing|withdrawn|retract*|rescind*|calling off|call off) (\\w+ ){{0,3}}({TALK}|invitation|invite) …
        """),
        unless=(
            "not (cancelled|off|called)",
            "(on|when|who|a|his|her|my|our|the) day off",
            "back off",
        ),
    ),
    Intent.FILLED: Phrases(
        unless=(
            "not gone",
            "yet",
            "gone (\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter)",
        ),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            (have|has|had|did|do) not (\\w+ )?(even |yet )*(open*|read|look*|got|get|had time|had a chance|managed|got round) (\\w+ ){0,3}(file|mail|it|cv|at|to|round|application) …
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (not|stop|no need to|never) (\\w+ ){0,2}(send|sending|forward*|mail|mailing) (\\w+ ){0,2}(any more|any further|more|further) (papers|people|files|profiles|applicants|applications|documents|cvs|cv's|letters|candidates|resumes)
        """),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases("""
            (we|i|and) (have |am |are )?(\\w+ )?(been |now |still )*(sitting|waiting|standing|sat|waited) (\\w+ ){0,3}(since|from) (\\d\\S*|seven|eight|nine|ten|eleven|twelve|noon|one|two|three|half \\w+)
            (neither sight nor sound|no sight nor sound|neither hide nor hair|no sign|not a sign|not a trace|not a peep) …
        """),
        unless=("(reading|going through|looking at) (\\w+ ){0,2}(cv*|application*)",),
    ),
}
