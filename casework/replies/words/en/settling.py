"""English. What makes a hire settled or leaves it open: an offer, a yes to it, an answer or a nod awaited, a trial."""

from casework.replies.words.both import CONTRACT, PERSON
from casework.replies.words.phrases import phrases

_NEEDS_NOD = "(boss|manager|board|director|owner|ceo|hr|head office|customer|client|foreman|committee|union|finance|headquarters|management|council|municipality|landlord|bank|legal)"

OFFERED = phrases("""
    (offered|offer|offers|offering)
""")
STILL_NEEDS = phrases("""
    (?<!the )(?<!no )(need|needs|looking for|have|has|want|seeking|comes|coming|opens) (\\w+ ){0,3}(one more|another (one|person|position|vacancy|opening|pair)) …
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
""")
NOT_YET = phrases("""
    (we|i|board|boss) (have |has )?(said|say|says) (\\w+ ){0,2}yes
    (awaiting|waiting|await|wait|once|still to|yet to|needs to|has to|must|when) …
""")
AWAITED = phrases(f"""
    (waiting|wait|waits|awaiting|await|awaits) (\\w+ ){{0,3}}(hear|her|his|their|answer|reply|signature|response|acceptance|decision) …
    {PERSON} (\\w+ ){{0,3}}(thinking|think|thinks|considering|consider|considers|sleep|sleeping|mulling|deciding|decide|weighing|ponder*) …
    {PERSON} (wants|wanted|needs|asked for|asks for) (\\w+ ){{0,4}}(time|days|first|look at|another|week|weekend)
    (?<!you are )(?<!you will )(?<!you can )not (\\w+ ){{0,3}}(heard|replied|reply|answered|signed|back|returned|accepted|responded|confirmed|come back) …
    (valid|open|good|stands) (until|till|through|to|for) …
    (fingers|fingers are) crossed
    (if|whether|provided|once|when|should|assuming) (that )?{PERSON} (says|say|wants|want|accepts|accept|signs|sign|takes|agrees|agree|would like|is happy|is interested) …
    (once|when|if|after|as soon as) (\\w+ ){{0,3}}(signed|signs|returned|accepted|agreed|back) …
    (offer|contract|it) … (on|is with|with) (her|him|them|his|their) (desk|table|inbox|hands)?
    (has|have|had|given|gave|giving|got|gets) (\\w+ ){{0,2}}(until|till|to the|a week|the weekend|a few days|two days|some days|time) …
    {CONTRACT} (\\w+ ){{0,3}}(to take home|to read|to look at|to think|to sign|to consider)
    (if|should) (it is |the answer is |it be )?(a )?(yes|he|she|they) …
    nothing (\\w+ )?(heard|back|received) …
    (terms|offer|papers|contract|letter|draft) (\\w+ ){{0,3}}with (the )?(candidate|him|her|them|applicant)
""")
TO_APPROVE = phrases(f"""
    {_NEEDS_NOD} (\\w+ )?(has|have|needs|need|must|is|wants|still) (\\w+ )?(to )?(approve|sign|ok|okay|agree|confirm|see|look|say|rubber-stamp|clear) …
    (waiting|awaiting|wait|pending|subject to|contingent on|contingent upon|conditional on|dependent on|depending on|conditioned on|needs|need|depends on|hangs on|hinges on) (\\w+ ){{0,4}}(approval|reference*|check*|permit|visa|budget|go-ahead|green light|sign-off|signature|funding|licen*|record|test|exam|clearance|papers|order|contract)
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
ELSEWHERE = phrases("""
    (elsewhere|somewhere else|another (employer|company|firm|place|job|shop|restaurant|hotel)|a (competitor|neighbour|neighbor)|the neighbour*|different (company|employer))
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
    (not|no|never) (need|want|require|use|using|ask for|asking for|apply for|applying for|looking for|claiming|claim) (any |a |the |for )*{NO_JOB[0]}
""")
OVER = phrases("""
    (went|was|were|ended|after|had|did|over|finished|passed|following|completed|turned|worked|done|survived|since|began|started)
""")
PROBATION = phrases(r"""
    (probation|probationary|trial)( period)? (of|is|for|runs) (the )?(first |usual )*(\d+|one|two|three|four|six) (month|months)
    (\d+|one|two|three|four|six|first|usual|standard|normal|customary|regular|ordinary) (month |months |month's |months' )?(of )?(probation|probationary|trial)( period)?
    (probation|probationary|trial) (period )?(runs|ends|lasts|goes|expires|is over) (on|to|until|till|through|for|up|at|in|by|out) …
    first (\d+|three|six|few) months (are |is |as |being )*(probation|trial|prøvetid)
    probation*
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
    ^(and |but )?the other (candidate|candidates|applicant|applicants|one|two|finalist|finalists) (was|were|came|is|are) (\\w+ ){{0,3}}(second|close|runner-up|good|strong|not|fine|near|nice) …
    ^(and |but |for )?last {_SEASON} (\\w+ )?(people|candidates|applicants|somebody|someone|one|two|a couple|some) (\\w+ )?(came|turned|stood|got|missed|arrived|was|were) …
    ^(and |but |so )?(we|i) (\\w+ )?(lost|missed) (\\w+ ){{0,5}}last {_SEASON}
    ^(and |but |so )?the (\\w+ )?(student|trainee|apprentice|helper|temp|guy|girl|man|woman|person|one|\\w+er) (of|from) last {_SEASON} …
""")
OF_YOURS = phrases("""
    from you
""")
GIVES_NOTICE = phrases("""
    (notice|resign*|quit*|leav*|finish*|wrap*|released|free) … (elsewhere|somewhere else|another (employer|company|firm|place|shop|restaurant|hotel)|a (competitor|neighbour|neighbor)|the competition|the neighbour*|(her|his|the|their) (old|current|present|other|previous|former|last) (job|work|post|employer|place|boss|position|company))
""")
