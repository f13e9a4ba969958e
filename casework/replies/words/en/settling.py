"""English. What makes a hire settled or leaves it open: an offer, a yes to it, an answer or a nod awaited, a trial."""

from casework.replies.words.both import CONTRACT, PERSON
from casework.replies.words.phrases import phrases

_NEEDS_NOD = "(boss|manager|board|director|owner|ceo|hr|head office|customer|client|foreman|committee|union|finance|headquarters|management|council|municipality|landlord|bank|legal)"

OFFERED = phrases(f"""
    (offered|offer|offers|offering)
    {CONTRACT} … (sent|went out|is with|goes out|going out|on its way|emailed|mailed|e-mailed|drafted|ready to sign)
    (sent|mailed|emailed) {PERSON} … {CONTRACT}
    (told|promised) {PERSON} (that )?{PERSON} (can|could|may|has) (start|begin|have|the)
    {PERSON} can (have|start|begin|take) (the job|the position|it|with us|on|work)
    the (job|position) (is|would be) (his|hers|theirs) if
    (can|could|would be able to|is able to|may be able to) (start|begin|join) …
    (is|are|would be) (available|free|ready|able) (from|to start|to begin|on|as) …
""")
STILL_NEEDS = phrases("""
    (?<!the )(?<!no )(need|needs|looking for|have|has|want|seeking|comes|coming|opens) (\\w+ ){0,3}(one more|another (one|person|position|vacancy|opening|pair)) …
    (another|other|second|new) (position|vacancy|opening|role|job|post) …
    could use (her|him|them) …
    still (open|vacant|free|available|unfilled) …
""")
ACCEPTED = phrases(f"""
    (said|says|saying) (\\w+ ){{0,2}}yes
    (accepted|accepts|agreed|confirmed)
    (took|taken|grabbed|snapped) (it|the job|the offer|the position|us up) …
    (signed|countersigned)
    {CONTRACT} … (back|in place|done|completed|returned|in the bag|in order)
    (close|closed) (\\w+ ){{0,2}}(case|file|book|matter)
    (case|file|matter) (is |can be )*closed
    off your (list|books|register)
    (is|was|has been|have|we|she is|he is|been) (\\w+ )?(hired|employed|appointed|recruited)
    (hired|employed|recruited|appointed) {PERSON}
    (started|began|has joined|joined)
    (happy|delighted|thrilled|glad|keen|excited|can not wait) to (accept|start|join|begin)
""")
NOT_YET = phrases("""
    (we|i|board|boss) (have |has )?(said|say|says) (\\w+ ){0,2}yes
    (awaiting|waiting|await|wait|once|still to|yet to|needs to|has to|must|when) …
""")
AWAITED = phrases(f"""
    (waiting|wait|waits|awaiting|await|awaits) (\\w+ ){{0,3}}(hear|her|his|their|answer|reply|signature|response|acceptance|decision) …
    {PERSON} (\\w+ ){{0,3}}(thinking|think|thinks|considering|consider|considers|sleep|sleeping|mulling|deciding|decide|weighing|ponder*) …
    {PERSON} (\\w+ ){{0,3}}(talk|talking|discuss|discussing|speak|check|run) (\\w+ ){{0,3}}(with|to|by) (her|his|their|the) (wife|husband|family|partner|spouse|kids|parents)
    {PERSON} (will|would|is going to|should|promised to|is to) (\\w+ )?(let|tell|answer|reply|get back|come back|decide|respond|confirm) …
    {PERSON} (wants|wanted|needs|asked for|asks for) (\\w+ ){{0,4}}(time|days|first|look at|another|week|weekend)
    (?<!you are )(?<!you will )(?<!you can )not (\\w+ ){{0,3}}(heard|replied|reply|answered|signed|back|returned|accepted|responded|confirmed|come back) …
    (no|without) (answer|reply|response|word|signature) (from|yet|so) …
    (pending|subject to|awaiting|dependent on|contingent on) (her|his|their|acceptance|signature) …
    (proposed|suggested|provisional|desired|possible|tentative|expected) (start*|date|first|joining)
    deadline for (acceptance|reply|answer*|her|his)
    (valid|open|good|stands) (until|till|through|to|for) …
    (ball is in|in) (her|his|their) court
    (fingers|fingers are) crossed
    (keep|keeping|cross|crossing) (\\w+ )?fingers …
    (hope|hoping|hopes|hopefully|hopeful) (\\w+ ){{0,5}}(accept|accepts|yes|sign|signs|take|takes|join|joins)
    (if|whether|provided|once|when|should|assuming) (that )?{PERSON} (says|say|wants|want|accepts|accept|signs|sign|takes|agrees|agree|would like|is happy|is interested) …
    (negotiating|negotiate|negotiations|haggling|bargaining) …
    (once|when|if|after|as soon as) (\\w+ ){{0,3}}(signed|signs|returned|accepted|agreed|back) …
    draft (contract|agreement|offer)
    (unsigned|for signature|to be signed|for signing|yet to sign|still to sign|has to sign|needs to sign|must sign)
    (offer|contract|it) … (on|is with|with) (her|him|them|his|their) (desk|table|inbox|hands)?
    up to (her|him|them)
    (has|have|had|given|gave|giving|got|gets) (\\w+ ){{0,2}}(until|till|to the|a week|the weekend|a few days|two days|some days|time) …
    (until|till|by) (\\w+ ){{0,3}}to (say|accept|answer|reply|decide|sign|let|come back|think|make up) …
    (wanted|wants|asked|needs|going|has) to (\\w+ )?(talk|think|discuss|sleep|read|run|check|mull) (it |this |that |things |us )?(\\w+ )?(over|through|with|about|on|by) …
    (take|took|taken|taking) (it |the contract |home |the papers )*(home|away) …
    {CONTRACT} (\\w+ ){{0,3}}(to take home|to read|to look at|to think|to sign|to consider)
    (if|should) (it is |the answer is |it be )?(a )?(yes|he|she|they) …
    nothing (\\w+ )?(heard|back|received) …
    (give|gives|send|sends|tell|tells) (us|me) (his|her|their|an|the) (answer|decision|reply) …
    (terms|offer|papers|contract|letter|draft) (\\w+ ){{0,3}}with (the )?(candidate|him|her|them|applicant)
    papers (\\w+ ){{0,2}}to (look|read|sign|think|take|consider) …
    just (has|have|needs) to …
    (asked|ask) (him|her|them) (if|whether) …
    {PERSON} (will|promised to|is to) (\\w+ )?(call|ring|write|phone) …
""")
TO_APPROVE = phrases(f"""
    {_NEEDS_NOD} (\\w+ )?(has|have|needs|need|must|is|wants|still) (\\w+ )?(to )?(approve|sign|ok|okay|agree|confirm|see|look|say|rubber-stamp|clear) …
    (must|has to|have to|needs to|need to|still to) (\\w+ )?be (approved|confirmed|signed off|cleared|rubber-stamped) …
    (waiting|awaiting|wait|pending|subject to|contingent on|contingent upon|conditional on|dependent on|depending on|conditioned on|needs|need|depends on|hangs on|hinges on) (\\w+ ){{0,4}}(approval|reference*|check*|permit|visa|budget|go-ahead|green light|sign-off|signature|funding|licen*|record|test|exam|clearance|papers|order|contract)
    (contingent|conditional|conditioned|dependent) (on|upon)
    (approval|sign-off|clearance|permit|visa) (is |are )?(still )?(pending|outstanding|missing|awaited)
""")
ENDED = phrases(f"""
    {PERSON} (\\w+ ){{0,2}}(quit|quits|resigned|gave notice|handed in|left again|left after|walked out|backed out|pulled out|withdrew|dropped out|was let go|was fired|was dismissed)
    (changed|change) (her|his|their) (mind|minds)
    (?<!mad to )(?<!crazy to )(?<!stupid to )(?<!fools to )(?<!daft to )(?<!silly to )(?<!not )(let|letting) (her|him|them) go
    (fired|dismissed|sacked|terminated|laid off) (her|him|them)
    (should|was supposed to|was meant to|was to|were to|was due to) (have )?(start*|begin|begun|join*)
    {PERSON} (\\w+ )?(never|not) (show*|turn*|came|come|started|start)
    (had|almost|nearly) (hired|employed)
    (no longer) (with us|works|employed|working|here)
    not work out
    (fell|fallen|falls) through
    (withdrawn|withdrew|revoked|rescinded|retracted) (\\w+ ){{0,2}}(acceptance|offer|yes|contract)
""")
ELSEWHERE = phrases(f"""
    (hired|employed|recruited|taken on) (a|an|another|someone|somebody) …
    (elsewhere|somewhere else|another (employer|company|firm|place|job|shop|restaurant|hotel)|a (competitor|neighbour|neighbor)|the neighbour*|different (company|employer))
    {PERSON} (told|tells|mentioned|informed)
    {PERSON} (told|tells|mentioned|informed) (us|me) …
    (got|has|found|took|accepted) (a|another|a new) job (at|with|in) (?!us|our|me|the)\\w+
""")
HOPED = phrases("""
    (hope|hoping|hopes|expect|expecting|think|believe|waiting|wait|ask|fingers crossed) …
""")
TRIAL = "(trial*|try-out*|tryout*|internship*|work placement*|placement|practice|taster*|probation*|work experience)"
NO_JOB = phrases("""
    (internship*|unpaid|volunteer*|wage subsidy|subsidised|subsidized|work placement|placement|traineeship|work experience|on trial|on a trial basis)
""")
DENIED_JOB = phrases(f"""
    (no|not|neither|nor|never) (a |an |the |any |in |on |as |with |being |longer |just |about |talking |of ){{0,4}}{NO_JOB[0]}
    (without|instead of|rather than) (a |an |any |the )?{NO_JOB[0]}
    (not|no|never) (need|want|require|use|using|ask for|asking for|apply for|applying for|looking for|claiming|claim) (any |a |the |for )*{NO_JOB[0]}
""")
SUBSIDY_ASKED = phrases("""
    (apply|applied|eligible|entitled|available|possible|want) … (wage subsidy|subsid*|løntilskud)
    (wage subsidy|subsid*|løntilskud) … (apply|applied|eligible|available|possible|an option)
""")
OVER = phrases("""
    (went|was|were|ended|after|had|did|over|finished|passed|following|completed|turned|worked|done|survived|since|began|started)
""")
PROBATION = phrases(r"""
    (probation|probationary|trial)( period)? (of|is|for|runs) (the )?(first |usual )*(\d+|one|two|three|four|six) (month|months)
    (\d+|one|two|three|four|six|first|usual|standard|normal|customary|regular|ordinary) (month |months |month's |months' )?(of )?(probation|probationary|trial)( period)?
    \S+-months? (probation|probationary|trial)( period)?
    ^probation( period)?$
    (probation|probationary|trial) (period )?(runs|ends|lasts|goes|expires|is over) (on|to|until|till|through|for|up|at|in|by|out) …
    first (\d+|three|six|few) months (are |is |as |being )*(probation|trial|prøvetid)
    probation*
""")
SEE_HOW = phrases("""
    (then|and|so) (we|i) (will |shall |can |'ll )*(see|decide|take it from there|talk contract|talk about)( (how|if|whether|what) …)?$
    (talk|decide|speak|discuss) (\\w+ ){0,3}(afterwards|after that|after)$
    see (how|if) (it|she|he|that|things) (goes|go|works|is|fits|does)
    (shadow|shadows|shadowing|follow*) (\\w+ ){1,3}(for|a few|two|three) …
""")

_SEASON = "(year|summer|winter|spring|autumn|fall|season|time|month|week)"
EARLIER = phrases(f"""
    ^(and |but |for )?(last {_SEASON}|a year ago|once before|previously|in the past|in (spring|summer|autumn|winter)) … (had|took|hired|tried|employed|got|went|been) …
    ^(and |but |for )?(we|i) (had|took|hired|tried|employed|got) (\\w+ ){{0,5}}(last {_SEASON}|a year ago|once before|before)
    ^(and |but )?the (\\w+ ){{1,2}}(we|i) (took on|hired|had|employed|got|took) (in|last|before|back|over|at) …
    ^(and |but )?the first (one|person|man|woman|guy|girl|candidate|choice|applicant|hire)? ?(we|who|that|pulled|dropped|backed|turned|said|declined|fell|withdrew|left|changed|got) …
    ^(and |but |since |as |after )?(our|my|the) first (choice|pick|preference) …
    ^(and |but )?(his|her|the|our) (predecessor|previous|former) …
    ^(and |but )?the (last|previous|former|other) (one|person|guy|man|woman|girl|lad|chap|lady|fellow|hire|\\w+er) (we had |we hired |i had |only |just |was |did |had )*(lasted|last|left|quit|walked|gone|stayed|stay|went|dropped|pulled|disappeared|let|gave|was|did) …
    ^(and |but )?(whoever|the man|the woman|the person|the one) (who )?(was|sat|stood|worked|did this) (here )?before …
    ^(and |but )?the other (candidate|candidates|applicant|applicants|one|two|finalist|finalists) (was|were|came|is|are) (\\w+ ){{0,3}}(second|close|runner-up|good|strong|not|fine|near|nice) …
    ^(and |but |for )?last {_SEASON} (\\w+ )?(people|candidates|applicants|somebody|someone|one|two|a couple|some) (\\w+ )?(came|turned|stood|got|missed|arrived|was|were) …
    ^(and |but |so )?(we|i) (\\w+ )?(lost|missed) (\\w+ ){{0,5}}last {_SEASON}
    ^(and |but |so )?the (\\w+ )?(student|trainee|apprentice|helper|temp|guy|girl|man|woman|person|one|\\w+er) (of|from) last {_SEASON} …
    number one (on (the|our) list )?(pulled|dropped|backed|turned|said|declined|withdrew|fell) …
""")
OF_YOURS = phrases("""
    you (sent|suggested|referred|proposed|put forward|recommended|wrote)
    (your|yours) …
    from you
""")
GIVES_NOTICE = phrases("""
    (notice|resign*|quit*|leav*|finish*|wrap*|released|free) … (elsewhere|somewhere else|another (employer|company|firm|place|shop|restaurant|hotel)|a (competitor|neighbour|neighbor)|the competition|the neighbour*|(her|his|the|their) (old|current|present|other|previous|former|last) (job|work|post|employer|place|boss|position|company))
    (before|not|no|rather than|instead of|ahead of|from under|beat|beats|neither|nor) (\\w+ ){0,9}(another (employer|company|firm)|a (competitor|neighbour|neighbor)|the (competition|competitor*|neighbour*)|someone else|somebody else|anyone else|elsewhere|somewhere else)
""")
RUNNER_UP = phrases("""
    (was|came|is|stood) (\\w+ )?(number two|no 2|runner-up|second|our second (choice|pick)|next (on|in)|plan b|reserve) …
    (runner-up|second choice)
""")
