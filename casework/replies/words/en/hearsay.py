"""English. Words with which something is only heard, guessed, feared, planned, asked or imagined."""

import re

from casework.replies.words.phrases import phrases

_WITNESS = "(colleague|colleagues|coworker|co-worker|someone|somebody|people|reception|receptionist|wife|husband|brother|sister|cousin|neighbour|temp|intern|trainee|apprentice|guard|cleaner|canteen|staff|(one|two|some|a couple|a few) of (the|my|our) \\w+)"
_TELLS = "(says|say|said|told|tells|claims|claimed|reckons|reckoned|thinks|thought|mentioned|guesses|mumbled|swears|has it|have it|heard|hears|believes)"
_SMALL = "(only|just|also|still|really|actually|kind of|sort of|half|now|do|have|vaguely|rather)"

HEARD = phrases(f"""
    (i|we) ({_SMALL} )*(hear|heard|overheard|gather|gathered|understand)( {_SMALL})* (from|that|it|he|she|they|the|on|in|at|something|about|you)
    (rumour|rumours|rumor|rumors|rumoured|rumored|gossip|grapevine|hearsay|apparently|supposedly|allegedly|reportedly|purportedly|word has it|word is|word on|talk of|talk is (that|they|he|she|we)|there is talk)
    (it is|he is|she is|is|are|was|were) (said|supposed(?! to (be here|be in|come|arrive|meet|show|turn up|attend|start))|rumoured|believed|thought) (to|that)
    {_WITNESS} ({_SMALL} )*(?!(says|said) (yes|no|thank*|goodbye)){_TELLS}
    according to (a|some|one|my|the) {_WITNESS}
    (they|people|some) (say|are saying|tell me)
    (i|we) (wrote|reported|said|told you|informed you|confirmed) (\\w+ )?that(?! (i|we) (would|will))
    (i was|we were|i have been|i got) (told|led to believe|given to understand) …
    (as far as|so far as) (i|we) (know|understand|can tell|can see|am aware|have heard)
    (as|the way) (i|we) (understood|heard|got) (it|from|him|her|them)
    (to my knowledge|from what i hear|from what i have heard|from what we hear|as i understand it)
    (someone|somebody|people|one of (the|my|our) \\w+) (\\w+ ){{0,5}}(was|were|is|are|has been|have been) (telling|saying|claiming|whispering|talking)
""")

GUESSED = phrases(f"""
    (gut feeling|gut instinct|hunch|inkling|guessing|my guess|i guess|best guess|would guess|we guess|suspicion|suspect|suspects|presume|presumably|assume|assuming|imagine|impression)
    (it|that|there|he|she|they) (may|might|could) (well |very well |possibly |also )*(be|have|end)
    (looks|sounds|smells|seems|looking|feels) (\\w+ )?(like|as if|as though|to be|to have|that)
    (seems|seem|seemed)( \\w+)? to
    it (seems|seemed|appears|appeared)
    (i|we) ({_SMALL} )*(believe|reckon|suppose|doubt|take it(?= (that|you|he|she|they|this|the|there)(?!\\S)))(?! (that we|we|it is best|in)(?!\\S))
    (i|we) ({_SMALL} )*think (that )?(they|he|she|the|it|someone|somebody|there|\\w+ (has|had|was|is|did))(?! (best|fair|is best|is fair|not))
    (leaning|inclined|lean|tending) (\\w+ )?(towards|toward|to)
    (not|never) (\\w+ )?(sure|certain|clear) (if|whether|that|about|he|she|they|we|it)
    (unsure|uncertain|unclear|undecided) …
    (my|personal|best) (\\w+ )?(bet|guess|money) is
""")

FEARED = phrases(f"""
    (i|we) ({_SMALL} )*(fear|worry|dread|hope|am hoping|are hoping|am worried|am nervous|am scared|trust)(?! (that )?(you|we can work)(?!\\S))
    ^(hoping|hope|fearing|worried) (that )?(he|she|they|it|the)
    (in case) …
""")

PLANNED = phrases("""
    (half|part) of (me|us) …
    (half a mind|(am|is|was|were|are) (\\w+ )?(minded|tempted|inclined)) to
    (thinking|think) (of|about)(?! you)
    (considering|contemplating|toying with|mulling|debating whether|weighing up|pondering) …
    (may|might|could) (well |possibly |just )?(be|get|become) (\\w+ )?(cancelled|canceled|called off|scrapped|shelved|frozen|dropped|postponed|moved|pulled|forced|filled|withdrawn)
    (we|i|they) (may|might|could) (well |possibly |just )?(cancel|drop|skip|scrap|call|pull|withdraw|turn|pass|unsubscribe|opt)
    (worst case|if the worst) …
    (were|was) (\\w+ )?(going|about|planning) to
    (the plan is|the idea is|plan was|planning to|plans to|intend to|intends to|(i|we|they|am|are) (hope|hoping|aiming) to) …
    (talking|talk) (of|about) (\\w+ ){0,2}\\w+ing
    (about|close|likely|liable|tempted|inclined|ready) to (cancel|call|drop|scrap|freeze|reject|turn|unsubscribe|be|hire|sign)
    (would rather|would sooner|would prefer to)(?! not) …
    (we|i) (usually|normally|generally|tend to|typically) …
""")

PERHAPS = phrases("""
    (maybe|perhaps|possibly|probably|presumably|apparently|supposedly|allegedly|might|conceivably|sort of|kind of|likely|as good as|practically|arguably|seemingly|more or less)
    (?<!as soon as )may (be|have|not|need)
    (i|we) (think|believe|reckon|suppose|guess)$
""")

AFTERWARDS = phrases(f"""
    ^(or )?(so )?(i|we) ({_SMALL} )*(think|believe|hear|heard|guess|gather|suppose|reckon|assume|imagine|presume|am told|was told|hope|fear)( so)?$
    ^says (\\w+ )?(?!boss|manager|chef)\\w+$
""")

ASKED = phrases("""
    (is|was) (it|that) (true|right|correct|the case|too late|possible|so) …
    ^(is|are|was|were|has|have|did|does) (?!it ok|it okay|that ok|there any chance you)(the|that|this|his|her|\\w+) (\\w+ ){0,5}(cancelled|canceled|called off|off|filled|gone|taken|hired|rejected|withdrawn|closed|on hold|frozen|scrapped|turned down|turn up|show up|show|come|appear|moved|rescheduled|invited|unsubscribed|removed)
""")

IS_IT_SO = phrases("""
    ^(but |and |or |so )?(is|was|are) (that|this|it|they) (really |actually )?(right|true|correct|so|the case|today|tomorrow|yesterday)$
    ^(true|right|correct|really|or not|or is it|or did i get that wrong|have i got that right|did i get that right)$
""")

TAKEN_BACK = phrases("""
    (no|or|oh|actually|but|well|hm|hang|hold|sorry) (no )?wait
    ^(wait|hold on|hang on|scratch that|forget that|forget it|strike that|ignore that)( \\w+)?$
    (scratch|strike|ignore) (that|this|the above)
    (ignore|disregard|forget|overlook) (my|our|what|everything|the last|the previous|yesterday) …
    (off the record|between you and me|between us|unofficially)
    (do not|don't) (quote|hold) me (to (it|that|this)|on (it|that|this)|$)
    (consider|regard|treat|take) (my|our|the|that|this) (\\w+ ){0,5}as (unwritten|unsent|never sent|never written|not written|withdrawn|void|not sent)
    or rather (it|a|at|not|maybe|only|he|she|we)
    ^(but |and |so )*(i|we) (\\w+ )?(do not|don't|cannot|can't) (really |actually |honestly )?(know|tell|say)( yet| for sure| for certain| either)?$
    (no one|nobody|no-one|none) (\\w+ ){0,5}(seen|confirmed|heard|told|knows) (\\w+ ){0,2}(contract|anything|paper|it|sure|us)
    (cannot|can't|unable|not able|could not|not been able|have not|has not|nothing|not) (\\w+ ){0,6}(confirm|confirmed|confirmation|in writing|official|officially)
    (let me|i will|i have to|need to|i must|i should) (just |first |quickly )*(hear|check|ask|talk|think|sleep|find out|double-check|see what|see if|speak|run it by) …
    (?<!to )(ask|try|check with) (me|us) again
    (you would|you will|you'd|better|best|please|but|rather) (have to |to |had better )*(check|ask|double-check) (with|again|the|me|hr)
    (do not|don't) (tell|register|note|record|take) (\\w+ ){0,5}(yet|until|till|as final|for granted)
    (not|never) the one (who|that) (decides|calls|makes)
    (mixed|mixing|confusing|confused) (\\w+ ){0,3}(up|with)
    (see|sees|feel|feels|think|thinks|beg|begs) (\\w+ ){0,3}(differently|to differ|otherwise)
    (cannot|can't|could not) agree …
    not (\\w+ )?(final|official|certain|definite)( yet| either)?$
    (may|might) (\\w+ )?(be|have been) (a )?(mistake|mix-up|misunderstanding|error)
    (my boss|the boss|manager) wants to …
    ^(so |but |and )?(no idea|not a clue|who knows|goodness knows|god knows|anyone is guess)
""")

UNDECIDED = phrases("""
    (have not|has not|not yet|nothing) (\\w+ ){0,3}(decided|settled)
""")

NOT_YET = phrases("""
    (train|bus|ferry|traffic|flight|metro) (\\w+ ){0,3}(late|delayed|delay|delays|cancelled|stuck)
    (it is|only|now|just) (\\w+ )?(five|ten|a quarter|quarter|\\d+) (minutes |min )?past
    (in|within|any) (five|ten|a few|a couple of|\\d+|minute|moment) (minutes|min|now)
    should be here …
    (?<!from the )(wrong|different|other) (entrance|door|gate|building|address|room|desk|site|floor)
    (i|we) (was|were|left|logged) (\\w+ ){0,3}(late|early|out|away|myself) …
    not (\\w+ )?(come|arrived|here|shown up|turned up|appeared|showed up) yet
    (still waiting|still expecting|waiting still) …
    (unmanned|unstaffed|nobody at reception) …
""")

OFFERED = phrases("""
    (offered|offering|offer|promised(?! to)) …
""")

NO_TO_A_NO = phrases("""
    (not|never) (\\w+ )?(saying|said|say|turning|turned|turn|rule|ruled|ruling) (\\w+ )?(no|down|out)
""")

IMAGINED = re.compile(r"(?i:(?:(?:and|but) )?(?:should|had|were) \w+)(?!\S)")
ANSWERS = re.compile(r"\w")
