"""Words with which a plain message stays open, in both languages.

A condition told with "only", one of two, a no-show or a call-off that the writer doubts, something else beside a no.
"""

import re

from casework.replies.words.phrases import any_of, phrases

_SMALL = "(\\w+ )?"
_THEM = "(ham|hende|him|her|§)"
_NOD = "(mester|chefen|*lederen|bestyrelsen|direktøren|ejeren|skipper|rederiet|the boss|the board|the owner|the director|my manager|our manager|head office|the captain)"
_NOT_NOT = "((?!(not|ikke|never|no|aldrig|hverken) )\\w+ ){0,3}"
_OF_TWO = "(en|én|et|den ene|one)"
_MEETINGS = (
    "(*samtaler*|*møder*|aftaler*|interviews|appointments|meetings|talks|conversations|slots)"
)
_POSTS = "(\\w+ )?(*stilling*|*jobs|*job|*pladser*|poster*|opslag*|positions|posts|jobs|vacancies|openings|roles)"
_PEOPLE = "(kandidater*|ansøgere*|partnere*|borgere*|candidates|applicants|partners|people|ladies|women|men)"
_ENTRANCE = "(dør*|*port|*porten|indgang*|bygning*|door|gate|entrance|building)"

ONLY = phrases(f"""
    ^(men |og |altså |but |and |though )*((det|den|han|hun|aftalen|tiden|tilbuddet|it|this|that|the offer|the time) )?((gælder|holder|står|er|bliver|sker|is|holds|stands|applies|counts|goes) )?(dog )?(kun|only) (dog )?(hvis|når|såfremt|efter|ifald|forudsat|if|when|once|after|where|assuming|provided|providing)(?! (i|du|you|der er|there is|det er nødvendigt|needed|necessary)(?!\\S)) …
    (kun|only|alene|udelukkende|solely) (under|på|i|on|in|with|med|upon) (den |det |de |én |en |the |a |one )?({_SMALL})?(forudsætning*|betingelse*|vilkår|tilfælde|forbehold|presumption|assumption|condition|conditions|understanding|proviso|case|event|premise)
    (under|on|upon|with) (the|one|a) (\\w+ )?(presumption|premise|proviso|assumption|condition) (that|of|being)
    (failing that|failing this|failing which) (\\w+ ){{0,6}}(not|no|nothing|never) …
    ^(men |og |but |and )*(hvis ikke|ellers|i modsat fald|if not|otherwise|else) (\\w+ ){{0,5}}(lade det ligge|ligge|droppe*|glemme*|intet|lige meget|ikke til noget|bliver det ikke|samtale aflyst|let it (lie|be|go|drop)|drop it|drop him|drop her|forget it|no interview|no point|rather not|off|void)
    (medmindre|med mindre|unless) (vi|jeg|der|chefen|nogen|we|i|there|somebody) (\\w+ ){{0,2}}(finder|finde|får|ansætter|tager|vælger|beslutter|find|get|hire|take|choose|decide) …
    (over|under|above|below|at least|mindst|minimum|more than|less than|færre end|flere end|mere end|mindre end) \\d+ (points?|percent|procent|pct|rigtige|correct|right)
    \\d+ (points?|percent|procent|pct|rigtige|correct) (eller|or) (mere|derover|bedre|højere|flere|more|above|better|higher)
    ^(no|ingen|intet) \\w+ (no|ingen|intet|ikke noget) (job|work|interview|contract|deal|start|*samtale|*kontrakt|arbejde|aftale|ansættelse|plads)
    {_NOD} (\\w+ ){{0,3}}(skal|ska|må|must|has to|have to|needs to|need to) (\\w+ ){{0,4}}(sige god|sig god|sige ja|godkende|nikke|approve|agree|say yes|sign off|nod|sige god for)
""")
"""What a yes hangs on, told with "only", with what comes otherwise, or with a mark that must be reached."""

THE_DAY = phrases("""
    (*stillingen|*stilling|*jobbet|*pladsen|posten|kontrakten|job|position|post|place|contract) (\\w+ ){0,4}(er|is|will be|bliver) (hendes|hans|hers|his|theirs) (\\w+ )?(den dag|når|hvis|såfremt|så snart|the day|the moment|when|once|if|as soon as|provided) …
    (den dag|the day|the very day|samme dag som|the moment|i det øjeblik) (\\w+ ){1,3}(giver|får|har|består|kan|viser|kommer med|lander|gives|gets|has|passes|holds|brings|shows|can) …
    (first|først) (\\w+ ){0,3}(somebody|someone|the municipality|you people|nogen|kommunen|jobcent*) …
    (somebody|someone|the municipality|nogen|kommunen|jobcent*) (\\w+ ){0,2}(must|has to|needs to|skal|må) (\\w+ ){0,3}(first|først) …
    (veto|vetoret*|sidste ord|det afgørende ord|last word|final say) …
    ^(but |men )?(first|først) (somebody|someone|nogen|kommunen|the municipality|jobcent*) …
""")
"""A job that is theirs from the day on which something else has come."""

WISHED = phrases(f"""
    (jeg|vi|we|i) (vil|ville|would) (\\w+ )?(gerne|gern|godt|meget gerne|like to|love to|gladly) (have|tage|ansætte|hyre|take|hire) {_THEM}
    (would like|would love) (\\w+ )?to (have|take|hire|employ) {_THEM}
    {_THEM} (som )?(jeg|vi|we|i) (vil|ville|would|want) (gerne |godt |like to |to )?(have|ansætte|tage|hire|take)?
    ikke (\\w+ )?(fordi|at) (jeg|vi) (ikke|nødig) vil (have|ansætte|tage) …
    not that (we|i) (do not|would not) (want|like) …
    ^(og |and |so |så )?(jeg|vi|we|i) (tager|take|want|ansætter|vil have|will take|will have) {_THEM}$
""")
"""They would like to have them."""

MUST_FIRST = phrases("""
    (skal|må|must|has to|have to|needs to|need to) (\\w+ ){0,6}(først|first|inden|forinden|before|før)
    ^(but |men |og |and )?(først|first|før|inden|before|until|til|indtil) …
    (ikke|not|no|can not) (\\w+ ){0,7}(før|inden|førend|before|until|till) …
    (skal|mangler|needs|lacks) (\\w+ ){0,2}(have|få|bestå|tage|skaffe|get|pass) (\\w+ ){0,5}(i hus|på plads|i orden|*bevis*|*kort*|*certifikat*|in place|in hand|certificate|licence|license)
    ^(ellers|otherwise) …
""")
"""Something must come before they can."""

WHICH = phrases(f"""
    (can not|could not|do not|does not|did not|has not|have not|nor|kan ikke|ikke|kan|unable to) (\\w+ ){{0,4}}(recall|remember|tell|say|know|noted|see|afgøre|huske|sige|se|ved|noteret|skrevet|fremgår) (\\w+ )?(which|hvilken|hvem|whom) (spouse|one|of (us|them|the two)|af (dem|os|de to)|candidate|kandidat|was|it was|she|he|her|ham|hende|is)
    (hvilken|hvilket|hvem) af (dem|de to|os|jer) (\\w+ ){{0,6}}(ved|husker|fremgår|kan) (\\w+ )?(jeg|vi|ikke|det) …
    (whichever|whoever) (\\w+ )?(it|he|she|that) (is|was|may be|turns out)
    (hvem|hvilken) af (dem|de to) (det|der) (så |end )?(er|var) …
    {_OF_TWO} (af|of) ((jeres|dine|de|vores|vore|disse|your|the|our|these|those) )?((to|two|begge|both|tre|three) )?{_MEETINGS}
    {_OF_TWO} (af|of) (jeres|dine|de|vores|vore|disse|your|the|our|these|those) (to|two|begge|both|tre|three) ({_POSTS}|{_PEOPLE})
    (to|two|tre|three|begge|both) (af|of) (jeres|dine|your) {_PEOPLE}
    (to|two|tre|three) (kandidater|mænd|kvinder|ansøgere|personer|candidates|women|men|people|applicants|ladies) (fra|from) (jer|dig|you)
    (somebody|someone|nogen|en|one) (af|of) (dem|them) (\\w+ )?(did not|kom ikke|mødte ikke|never) …
    ^(so |så |and |og |men |but )*(only|kun) (the )?(one|den ene|én|en|ene) (of them |af dem )?(came|showed|turned|arrived|kom|mødte|dukkede)
    (as for|med hensyn til|hvad angår|angående) (the other one|the other person|the other candidate|the other lady|the other man|den anden|ham den anden|hende den anden) (som |that |whom )?(i|du|you) (skrev|sendte|wrote|sent|mentioned|nævnte) …
    (both of them|begge to|begge af dem) (kan|må|er|skal|can|may|are|should) (\\w+ )?(kom*|velkom*|få|indkald*|begynde|start*|welcome|come|get|invited|hired) …
    (de|they) (er|are|kan|can|må|may|skal) (begge|both|begge to) (\\w+ )?(kom*|velkom*|welcome|come|invit*|start*|begynde|ansat|hired)
""")
"""Of two people, meetings or posts one, without which; or both."""

NOT_SEEN = phrases(f"""
    (can|could|may|might|must) (it |that )?(\\w+ )?(have been|be|been) ((him|her)(?! (own|phone|bus|train)(?!\\S))|(he|she)$)
    (was|is) (it|that) (she|he|him|her)
    (kan|kunne|må|måske|mon) (det )?(\\w+ )?(have været|være|var det|det var|var) (ham|hende)
    var det (\\w+ )?(ham|hende)
    (at|by|in|on|ved|i|på) (the|den|det|vores|our) (other|anden|andet|old|gamle|back|side|wrong|forkerte) {_ENTRANCE}
    (two|to|tre|three) (døre|porte|indgange|doors|gates|entrances)
    (some|a|one|en|et|an|nogen|somebody|someone|en eller anden) (young |old |elderly |ung |ældre )?(man|woman|lady|guy|person|mand|kvinde|dame|fyr|arrive|asking) (\\w+ ){{0,2}}(was|came|arrived|arrive|asked|asking|stood|walked|looked|gik|stod|kom|spurgte|kiggede|ringede)
    (can|could|would|kan|kunne|tør) (jeg |vi |i |we )?(\\w+ )?(not|ikke) (swear|sværge|rule out|udelukke|bande på|be certain|garantere)
    (do not|ikke) (know|ved|vide) (\\w+ )?(what|how|hvad|hvordan) (your form|you|your system|i|jeres) (\\w+ )?(call*|kalder|regist*|note*|record*)
    ved (jeg|vi) ikke (\\w+ )?(hvad|hvordan) i (kalder|registrerer|noterer) …
    (kan|kunne|can|could|might|may) (\\w+ )?(stadig|endnu|still) (\\w+ )?(nå|make|come|turn|komme|dukke|arrive|show) …
    (porter|guard|doorman|janitor|caretaker|portner*|vagten|pedellen|vagtmanden) (think|thinks|believes|says|said|mener|tror|siger|mente)
    (then|so|så|but|men|and|og) (she|he|hun|han|kom|mødte|dukkede|stod) (hun |han )?(\\w+ )?(walked in|turned up|came|showed up|arrived|stood here|op|ind|her|kom) (today|this morning|this afternoon|the day after|later|a day late|i dag|i morges|dagen efter|senere|i eftermiddags|et døgn)
    (came|kom|mødte op|dukkede op|turned up|showed up|arrived) (\\w+ )?(a day|one day|an hour|two hours|en dag|et døgn|en time|to timer) (\\w+ )?(late|early|sent|tidligt|efter|for sent|for tidligt)
""")
"""Who did not come may have been there, at another door, or on another day."""

TO_BE_SEEN = phrases("""
    ^(in the event|in the case|should|dersom) …
    ^(and |but |og |men )?(?!(is|was|has|does|yes|thus|perhaps|always|besides|sometimes|unless|as|this|its|his|hers|lets|us|plus|whereas|guess|means|thanks|regards|cheers|makes|seems|looks|says|towards|across|afterwards) )[a-z]{2,10}s (it|he|she|they) …
    (måske|maybe|perhaps|muligvis|possibly|eventuelt) (\\w+ ){0,6}(alligevel|after all|anyway|nå det|make it|as (planned|decided|agreed))
    (may|might|can|could) (\\w+ ){0,3}(come|meet|be here) (\\w+ ){0,3}(as (decided|agreed|planned)|after all|anyway)
    (kan|kunne|må) (\\w+ ){0,3}(komme|mødes|være her) (\\w+ ){0,2}(som aftalt|alligevel)
    fremgår (det |der )?(\\w+ )?ikke( af)? …
    (does not|did not) (say|tell|appear) (who|which|whether|from) …
    (not|ikke|kan|ved) (\\w+ ){0,3}(know|sure|clear|tell|say|ved|klart|sige|jeg) (\\w+ )?(who|which of|hvem) (of us |af os |that |der |som )?(\\w+ )?(cancelled|cancels|called|meldte|melder|aflyste|aflyser|rang|ringede|har) …
    (know|ved|say|sige|not|ikke) (which|hvem) (of us|af os|of them|af dem) …
""")
"""A meeting that is off if something happens, or perhaps not after all, or by nobody knows whom."""

ANOTHER_USE = phrases(f"""
    (might|may|could|måske|muligvis|kunne|eventuelt) (\\w+ ){{0,3}}(have (a |some )?(use|room|need|something|place)|use|need|be interested|bruge|have brug|have plads|have noget|være interesseret) (for |in |til |i )?(somebody|someone|him|her|ham|hende|en|one|a person|a man|\\w+) …
    (?<!noget )(?<!intet )(?<!nothing )(jeg|vi|we|i) (\\w+ )?(kan|could|can|would|will|vil|ville|kunne) {_NOT_NOT}(bruge|tage|take|use|try|prøve) {_THEM} (\\w+ ){{0,2}}(til|som|for|as|et par|a couple|a few|one|two|en|to|nogle|on|in) …
    (til|for|as|som) (\\w+ ){{1,8}}(kan|could|can|kunne|would|ville) (jeg|vi|we|i) {_NOT_NOT}(bruge|tage|take|use) {_THEM}
    (tager|take|hire|ansætter|hyrer) (jeg |vi |we |i )?{_THEM} (\\w+ )?(på stedet|on the spot|tomorrow|i morgen|straks|med det samme|at once|right away|immediately|dagen efter|any day)
    (jeg|vi|we|i) (\\w+ ){{0,2}}(withdraw|trækker|take back|tager) (\\w+ )?(negative|refusal|nej|afslag|afslaget|no) …
    (rather|more|snarere|mere|instead) (\\w+ ){{0,4}}(than|end|of|for) (a |an |et |en )?(\\w+ )?(no|nej|afslag|rejection|refusal)
    could see (us|ourselves|myself|our team) (\\w+ )?(want*|tak*|hir*|need*|us*|hav*) …
    (should|skulle|were|if|hvis|har|får|består|tager|når|once|when) (he|she|han|hun) (\\w+ ){{1,14}}?(i|we|jeg|vi|tager|ser|take|see) (\\w+ )?(will |vil |would |gerne |gladly )?(withdraw|speak|see|take|hire|invite|tager|ser|tage|se|ansætter|jeg|vi) (the |him|her|ham|hende|with |på )
    (nothing|intet|ikke noget) (\\w+ )?(against|imod|mod) (\\w+ )?{_THEM} (\\w+ )?(nothing|intet|ikke noget|have nothing|heller ikke noget) (\\w+ )?(for|til) …
    (hverken|neither) (for eller imod|for nor against)
""")
"""Another use for them, or a no that would turn, in the same mail."""

JOINS = phrases("""
    (will|is|has|are|have) (\\w+ )?(join*|hired|been (hired|chosen|offered)|start* (with|here))
    (bliver|er|har) (vi )?(\\w+ )?(ansat|valgt|udvalgt|fået (jobbet|stillingen|pladsen))
""")
"""Somebody has the job."""

WELCOMES_US = phrases("""
    (i|du|you) (er|are|kan|can|må|may|skal) (\\w+ ){0,2}(velkom*|welcome|komme|kigge|come|drop) (\\w+ ){0,10}(forklare|fortælle (om|hvad|os)|explain|tell us|præsentere|present) …
""")
"""The job centre may come and explain, not the candidate."""

# "Enten Anna K eller Anna C": one of two by name, and no two days.
EITHER = re.compile(
    r"(?<!\w)(?:[Ee]ither|[Ee]nten) (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)(?:(?:Mr|Mrs|Ms|Hr|Fru)\.? )?[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]*\.?)? (?:or|eller) (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)(?:(?:Mr|Mrs|Ms|Hr|Fru)\.? )?[A-ZÆØÅ]"
)
# "Ms. Adaeze will join us. Mr. Radu will not": two people by their titles.
TITLED = re.compile(
    r"(?<!\w)(?:[Mm]rs?|[Mm]s|[Mm]iss|[Hh]r|[Ff]ru|[Ff]rk|[Ff]røken)\.? ([A-ZÆØÅ][\w-]+)"
)
# "Samira derimod vil vi gerne se": somebody else did not get so far.
ON_THE_OTHER_HAND = re.compile(
    r"(?<!\w)[A-ZÆØÅ][\w-]+,? (?:derimod|til gengæld|on the other hand|by contrast)(?!\w)"
)
# "Sent from my phone".
SENT_FROM = any_of(("^(§|sent|sendt|get|hent) (from|fra|outlook) …",))
# A yes, and to what nobody can tell.
BARE_YES = re.compile(
    r"(?:yes|ja|jo|ok|okay|please|tak|thanks|gerne|fint|fine|super|perfekt|perfect|great|godt|sure|det|er|lyder|sounds|good|that|is|aftale|deal|ja tak| )+"
)
