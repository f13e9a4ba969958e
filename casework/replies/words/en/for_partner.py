"""English. What a company asks the partner to do for the interview, and what is not for the partner."""

from casework.replies.words.phrases import phrases

_SHE = "(she|he|you|they|her|him|them|the candidate|the applicant|the partner|candidate|applicant|visitors|everyone)"
_MUST = (
    "(should|must|needs to|need to|has to|have to|can|could|may|please|ought to|is to|are to|to)"
)
_LEAD = r"^(\d+ |and |then |but |please |kindly |do |always |on arrival |upon arrival |when (she|he|you|they) \w+ )*"
_BROUGHT = r"(?!it |this |that |up |in |on |about |down |forward |back |us |me )\S+"
_NAMED = r"(?!references|more|further|time|feedback|a |her |his |help)\S+"
_TO_DO = (
    rf"(bring {_BROUGHT}|bring$|ask for {_NAMED}|report to|check in (at|with)|sign in|park (?!it|this|that)\S+|ring the|press the|buzz|wear|come (in|round|through|to|up)|go (to|up|in|through|round|straight)|use the (\w+ )?(entrance|door|gate|lift|stairs|link|buzzer|intercom|elevator)"
    r"|prepare \S+|fill (in|out)|take the (\w+ )?(lift|stairs|elevator|bus|exit|turn)|have (\S+ ){1,8}(with|ready)|show (\w+ )?(id|passport|licence|license|identification)|follow the|remember (to|her|his|the|that|a)|log (in|on)|join (via|by|through|with|five|\d)|dial|arrive (\S+ ){1,4}(early|before)|come (\S+ ){1,4}early)"
)
_WE = r"(?<!we )(?<!i )(?<!we will )(?<!i will )(?<!we can )(?<!i can )(?<!like )(?<!want )(?<!going )(?<!we would )(?<!have )(?<!forward )"

TELLS = phrases(rf"""
    {_LEAD}bring {_BROUGHT}
    (and|also|please|or|kindly) bring {_BROUGHT}
    {_SHE} ((?!and |we |i )\S+ ){{0,3}}(bring|brings|bringing) {_BROUGHT}
    (ask|tell|remind|have|get|let|advise|want|like|need|asked|invite) (?!us |me |to )(\S+ ){{1,4}}(to )?(bring {_BROUGHT}|ask for {_NAMED}|report to|ring the|park|wear|call|phone|sign in|check in|prepare|remember|come to the|go to|use the|take the)
    {_WE}(?<!we )(?<!i ){_SHE} (\S+ ){{0,2}}{_MUST} (\S+ ){{0,2}}{_TO_DO}
    {_LEAD}ask (\w+ )?(the \w+ )?for {_NAMED}
    (and|then|just|please) ask (\w+ )?for {_NAMED}
    (she|he|they|her|him|them|you) ((?!and |we |i )\S+ ){{0,3}}(call|ring|phone|text|dial) (\S+ ){{0,5}}\d\d*
    (she|he|they|her|him|them|you) ((?!and |we |i )\S+ ){{0,3}}give (?!you |us a try)\w+ a (call|bell|ring|shout|buzz)
    (knock|knocks) (on|at) the …
    ^(passport|photo id|id|references|diplomas|certificates|safety shoes) (\S+ ){{0,4}}please
    (asks|asking) (at \w+ \w+ )?for {_NAMED}
    {_LEAD}(report|check in|sign in|register|announce yourself) (\S+ )?(to|at|with|in) …
    {_LEAD}(call|ring|phone|text|buzz|dial) (\S+ ){{0,8}}((when|once|as soon as) (she|he|you|they) (\S+ ){{0,2}}(is|are|stand*|arrive*|reach*|get*|come*)|on arrival|upon arrival|from the (gate|car|door)|at the (gate|door)|if (she|he|they|you) (get*|can|is|are) (\w+ )?(lost|late|delayed|not|find|stuck))
    (when|once|if|as soon as) (she|he|you|they|someone) (\S+ ){{0,8}}(call|ring|phone|text|dial) …
    {_SHE} ((?!and |we |i )\S+ ){{0,3}}(call|ring|phone|text) (?!us |me |about |back )(\S+ ){{0,8}}(when|once|at the (gate|door)|on arrival|from|if|\d\d*)
    {_LEAD}(call|ring|phone|text) (?!me |us |her |him |them |you |back )[a-z]\w+ (\S+ ){{0,3}}(on|at) (\+\d+ )?\d\d*
    {_LEAD}(ring|press|push|use|sound) the (\S+ ){{0,3}}(bell|doorbell|buzzer|intercom|button|entryphone|entrance|door|gate|lift|elevator|stairs|link|knocker)
    (and|then) (ring|press|use) the (\S+ ){{0,3}}(bell|doorbell|buzzer|intercom|button|entrance|door|gate|lift|stairs)
    {_LEAD}park (?!this|it|that|the (case|matter|question|decision|application|idea))\S+
    (parking|car park|parking space*|parking spot*) (\S+ ){{0,3}}(is|are|at|behind|available|free|in|outside|only|under|across|by|round)
    (you|she|he|visitors|one|they|guests) (can|may|should|must) (\w+ )?park …
    {_LEAD}(go|come|walk|drive|turn|head|enter|follow|find|take|use) (\S+ ){{0,5}}(reception|gate*|entrance|door|lift|stairs|elevator|floor|building|yard|signs|desk|courtyard|barrier|left|right|office|link|bus)
    (the |main |back |side )*(entrance|gate code|door code|access code|code|way in|doorbell) (\S+ )?(is|at|from|on|for|through|via|\d+) …
    {_LEAD}(remember|do not forget|not forget) (?!me|us|that (we|i) |to (send|give|reply|answer|let|tell|confirm|write|update|forward|inform) )\S+
    {_LEAD}(wear|dress) \S+
    (and|please|to|so) wear \S+
    wear (\S+ )?(shoes|boots|clothes|clothing|trousers|gloves)
    (safety |steel-toed |steel toe |closed |sturdy |work )*(shoes|boots|footwear|vest|helmet|hairnet|gloves|clothes|clothing|id|identification|passport|photo id) (\S+ )?(is|are|required|needed|mandatory|necessary|essential|must)
    (requires|need|needed|require|required) (\S+ ){{0,2}}(safety shoes|safety boots|steel toe*|closed shoes|photo id|identification)
    (arrive|come|be there|show up|turn up) (\S+ ){{0,4}}(early|in good time|minutes before|ahead of time|min before)
    {_LEAD}(prepare|print|read|complete|fill in|fill out|look at) (\S+ ){{0,5}}(presentation|case*|form*|attached|task*|assignment|exercise|questionnaire|instructions|rules|guide|pitch)
    {_LEAD}(log in|log on|click|join|open|dial in|use) (\S+ ){{0,4}}(link|teams|zoom|meeting|call|early|code|video)
    {_LEAD}(show|present|have) (\S+ ){{0,4}}(id|passport|identification|licence|license|papers|documents|letter) (\S+ ){{0,3}}(at|to|ready|with|on)
    (contact|person|ask for|call|phone) (on|upon) arrival
    (on|upon) arrival (\S+ ){{0,3}}(call|ring|ask|report|contact|go|phone|press|sign|check)
    {_LEAD}(give|say|state|leave) (\S+ ){{0,2}}name (\S+ )?(at|to|in)
""")
"""What is asked of the partner, or helps to find the way in."""

NOT_FOR_PARTNER = phrases(r"""
    (bring|brings|bringing) … (experience|years|energy|enthusiasm|knowledge|value|perspective*|expertise|insight*|ideas|team|table|discussion|committee|up)
    (impress*|qualified|overqualified|promising|sceptical|skeptical|doubt*|concern*|worried|worry|not sure|unsure|weak*|interesting|exciting|suitable|unsuitable|lack*|favourite|favorite|likeable|struggl*)
    (good|strong|great|nice|poor|thin|fine|excellent|solid) (\w+ )?(profile|cv|match|candidate|impression|application|background|fit|resume)
    (her|his|your) (\w+ )?(english|danish|language*|age|experience|background|family|husband|wife|situation|skills)
    (according to|states in|says in|mentioned in|stated in|listed in|from|read in) (the |her |his |your )?(cv|resume|profile|application|papers)
    (the|her|his|your) (cv|resume|profile|application) (shows|says|states|mentions|suggests|looks|seems|is)
    (other|another|the last|more) (\w+ )?(candidate*|applicant*|application*)
    (better|worse) than
    (sick|ill|illness|maternity|paternity|parental leave|fired|sacked|redundant|funeral|divorce*|pregnan*|stress*)
    (salary|wage*|pay|subsid*|paid|collective agreement)
    (confidential*|between us|between ourselves|internally|off the record|without (her|him|them) knowing)
    (do not|without|not) (tell*|say*|mention*|let) …
    (i|we) (really |do |very much )*(like|liked|love|loved) (?!her to|him to|you to) …
    (questions|any question|discuss|further information|more information|anything else|need anything|if in doubt)
    (we|i) (will |shall |would |can |also |always |then )*(bring|ask|call|park|remember|check|ring|wear|take) …
    (what|which|who) (should|must|can|does|do|shall) (she|he|they|we|i) …
    (should|does|must) (she|he|they) (\w+ )?(bring|have|need) (anything|something)
    bring (it|this|that|the (matter|case|question|subject|topic|issue|application)) …
    (remember|remind) (me|us) …
""")
"""A verdict, what stands in the CV, other people, pay, and what is meant for the job centre alone."""
