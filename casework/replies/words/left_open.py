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
_OWN_MEETING = "(*(personale|leder|ledelses|bestyrelses|udvalgs|afdelings|team|status|budget|drifts|sikkerheds|forældre|general|plan|tavle)(møde|mødet|forsamling|forsamlingen)|(board|staff|team|management|department|status|budget|weekly|safety) meeting)"
_THEIRS = "samtale|interview|hende|ham|kandidat*|ansøger*|§|her|him|candidate|applicant|jer|jeres|you|your"
_ENTRANCE = "(dør*|*port|*porten|indgang*|bygning*|door|gate|entrance|building)"

ONLY = phrases(f"""
    ^(men |og |altså |but |and |though )*((det|den|han|hun|aftalen|tiden|tilbuddet|it|this|that|the offer|the time) )?((gælder|holder|står|er|bliver|sker|is|holds|stands|applies|counts|goes) )?(dog )?(kun|only) (dog )?(hvis|når|såfremt|efter|ifald|forudsat|if|when|once|after|where|assuming|provided|providing)(?! (i|du|you|der er|there is|det er nødvendigt|needed|necessary)(?!\\S)) …
    (kun|only|alene|udelukkende|solely) (under|på|i|on|in|with|med|upon) (den |det |de |én |en |the |a |one )?({_SMALL})?(forudsætning*|betingelse*|vilkår|tilfælde|forbehold|presumption|assumption|condition|conditions|understanding|proviso|case|event|premise)
    (medmindre|med mindre|unless) (vi|jeg|der|chefen|nogen|we|i|there|somebody) (\\w+ ){{0,2}}(finder|finde|får|ansætter|tager|vælger|beslutter|find|get|hire|take|choose|decide) …
    (over|under|above|below|at least|mindst|minimum|more than|less than|færre end|flere end|mere end|mindre end) \\d+ (points?|percent|procent|pct|rigtige|correct|right)
    ^(no|ingen|intet) \\w+ (no|ingen|intet|ikke noget) (job|work|interview|contract|deal|start|*samtale|*kontrakt|arbejde|aftale|ansættelse|plads)
    {_NOD} (\\w+ ){{0,3}}(skal|ska|må|must|has to|have to|needs to|need to) (\\w+ ){{0,4}}(sige god|sig god|sige ja|godkende|nikke|approve|agree|say yes|sign off|nod|sige god for)
""")
"""What a yes hangs on, told with "only", with what comes otherwise, or with a mark that must be reached."""

NOT_FOR_IT = phrases("""
    (not|ikke|ik|næppe|hardly|never) (\\w+ ){0,4}(fits?|suits?|suited|suitable|right|match|matches|qualified|use|passer|egnet|egner|kvalificeret|rette|rigtige|matcher|bruge) (\\w+ ){0,4}(*stillingen|*jobbet|*pladsen|*rollen|position|role|job|post|som|as)
    (ikke|ik|not) (til|om|for|about|as) (\\w+ ){0,2}(*stillingen|*jobbet|*pladsen|position|role|job|post)
""")
WORK_ELSEWHERE = phrases("""
    (et|en|a|an|some|noget) (\\w+ )?(job|arbejde|plads|stilling|position|role|work) (\\w+ )?(på|i|ved|hos|ude|nede|inde|in|at|on|with|as|som|down|over)
    (mangler|søger|need|needs|seek|looking for) (\\w+ ){0,2}(en|one|somebody|someone) (i|på|til|in|for|at) …
""")
"""They are not what the job needs; and work somewhere else in the house: whatever they are asked to come for, it is that."""

THE_DAY = phrases("""
    (*stillingen|*stilling|*jobbet|*pladsen|posten|kontrakten|job|position|post|place|contract) (\\w+ ){0,4}(er|is|will be|bliver) (hendes|hans|hers|his|theirs) (\\w+ )?(den dag|når|hvis|såfremt|så snart|the day|the moment|when|once|if|as soon as|provided) …
    (den dag|the day|the very day|samme dag som|the moment|i det øjeblik) (\\w+ ){1,3}(giver|får|har|består|kan|viser|kommer med|lander|gives|gets|has|passes|holds|brings|shows|can) …
    (first|først) (\\w+ ){0,3}(somebody|someone|the municipality|you people|nogen|kommunen|jobcent*) …
    (veto|vetoret*|sidste ord|det afgørende ord|last word|final say) …
""")
"""A job that is theirs from the day on which something else has come."""

WHICH = phrases(f"""
    ^(og |men |and |but )?(det andet|den anden|det første|the other|the other one|the first) (var|was) (kl|klokken|at|\\d\\S*) …
    ^(og |men |and |but )?den ene (kan|er|var|får|fik|har|vil|duer|passer|kommer|mødte|kom|bliver) …
    (can not|could not|do not|does not|did not|has not|have not|nor|kan ikke|ikke|kan|unable to) (\\w+ ){{0,4}}(recall|remember|tell|say|know|noted|see|afgøre|huske|sige|se|ved|noteret|skrevet|fremgår) (\\w+ )?(which|hvilken|hvem|whom) (spouse|one|of (us|them|the two)|af (dem|os|de to)|candidate|kandidat|was|it was|she|he|her|ham|hende|is)
    (ikke|not|can not|kan ikke) (\\w+ ){{0,4}}(huske|remember|recall) (\\w+ )?(hvad|hvem|what|who) (\\w+ ){{1,4}}(hed|hedder|var|name|called|was|is)
    (husker|ved|aner) (\\w+ ){{0,2}}ikke (hvem|hvilken|hvad (han|hun|de) hed*)( |$)
    (do not|did not) (know|remember|recall) (who|which|his name|her name|the name)( |$)
    {_OF_TWO} (af|of) (jeres|dine|your) {_PEOPLE}
    (whichever|whoever) (\\w+ )?(it|he|she|that) (is|was|may be|turns out)
    (hvem|hvilken) af (dem|de to) (det|der) (så |end )?(er|var) …
    {_OF_TWO} (af|of) ((jeres|dine|de|vores|vore|disse|your|the|our|these|those) )?((to|two|begge|both|tre|three) )?{_MEETINGS}
    {_OF_TWO} (af|of) (jeres|dine|de|vores|vore|disse|your|the|our|these|those) (to|two|begge|both|tre|three) ({_POSTS}|{_PEOPLE})
    (to|two|tre|three|begge|both) (af|of) (jeres|dine|your) {_PEOPLE}
    (to|two|tre|three) (kandidater|mænd|kvinder|ansøgere|personer|candidates|women|men|people|applicants|ladies) (fra|from) (jer|dig|you)
    (somebody|someone|nogen|en|one) (af|of) (dem|them) (\\w+ )?(did not|kom ikke|mødte ikke|never) …
    (as for|med hensyn til|hvad angår|angående) (the other one|the other person|the other candidate|the other lady|the other man|den anden|ham den anden|hende den anden) (som |that |whom )?(i|du|you) (skrev|sendte|wrote|sent|mentioned|nævnte) …
""")
"""Of two people, meetings or posts one, without which; or both."""

DID_THEY_COME = phrases("""
    (kom|mødte|dukkede|har|er|did|has|was) (hun|han|she|he|§) (\\w+ ){0,3}(kommet|op|nogensinde|ever|come|came|there|show|turn|appear|mødt|dukket) …
""")
"""Asked, and not told."""

NOT_SEEN = phrases(f"""
    (kan|kunne|må|måske|mon) (det )?(\\w+ )?(have været|være|var det|det var|var) (ham|hende)
    var det (\\w+ )?(ham|hende)
    (at|by|in|on|ved|i|på) (the|den|det|vores|our) (other|anden|andet|old|gamle|back|side|wrong|forkerte) {_ENTRANCE}
    (some|a|one|en|et|an|nogen|somebody|someone|en eller anden) (young |old |elderly |ung |ældre )?(man|woman|lady|guy|person|mand|kvinde|dame|fyr|arrive|asking) (\\w+ ){{0,2}}(was|came|arrived|arrive|asked|asking|stood|walked|looked|gik|stod|kom|spurgte|kiggede|ringede)
    (kan|kunne|can|could|might|may) (\\w+ )?(stadig|endnu|still) (\\w+ )?(nå|make|come|turn|komme|dukke|arrive|show) …
    (porter|guard|doorman|janitor|caretaker|portner*|vagten|pedellen|vagtmanden) (think|thinks|believes|says|said|mener|tror|siger|mente)
    (for|om) (\\w+ )?(\\d+|fem|ti|femten|tyve|et kvarter|få|nogle|et øjeblik) (minutter |min )?siden
    (\\d+|five|ten|fifteen|twenty|a few) (minutes|min) ago
    (ikke|not|no longer) (\\w+ ){{0,2}}(sikker|sikre|sure|certain) (\\w+ ){{0,3}}(jeg|vi|i|we|you|at|that|if|om|whether) …
    (then|so|så|but|men|and|og) (she|he|hun|han|kom|mødte|dukkede|stod) (hun |han )?(\\w+ )?(walked in|turned up|came|showed up|arrived|stood here|op|ind|her|kom) (today|this morning|this afternoon|the day after|later|a day late|i dag|i morges|dagen efter|senere|i eftermiddags|et døgn)
    (came|kom|mødte op|dukkede op|turned up|showed up|arrived) (\\w+ )?(a day|one day|an hour|two hours|en dag|et døgn|en time|to timer) (\\w+ )?(late|early|sent|tidligt|efter|for sent|for tidligt)
""")
"""Who did not come may have been there, at another door, or on another day."""

TO_BE_SEEN = phrases("""
    ^(in the event|in the case|should|dersom) …
    ^(and |but |og |men )?(?!(is|was|has|does|yes|thus|perhaps|always|besides|sometimes|unless|as|this|its|his|hers|lets|us|plus|whereas|guess|means|thanks|regards|cheers|makes|seems|looks|says|towards|across|afterwards) )[a-z]{2,10}s (it|he|she|they) …
    (måske|maybe|perhaps|muligvis|possibly|eventuelt) (\\w+ ){0,6}(alligevel|after all|anyway|nå det|make it|as (planned|decided|agreed))
    (may|might|can|could) (\\w+ ){0,3}(come|meet|be here) (\\w+ ){0,3}(as (decided|agreed|planned)|after all|anyway)
    fremgår (det |der )?(\\w+ )?ikke( af)? …
    (does not|did not) (say|tell|appear) (who|which|whether|from) …
    ^(som det ser ud|som det er|som tingene står|as it looks|as things (stand|look)|as it stands) …
""")
"""A meeting that is off if something happens, or perhaps not after all, or by nobody knows whom."""

NOT_YET = phrases("""
    (leaning|lean|leans|inclined) (more |rather |strongly )?(towards?|to) …
    (hælder|hælde|trækker|tenderer|tilbøjelig*) (mest |mere |nok |stærkt )?(til|mod|imod) …
    (ikke|not) (korrekt|rigtigt|sandt|correct|right|true) (at|that) …
""")
"""What they only lean to, or deny."""

NOT_THEIRS = phrases(f"""
    ^(og |men |desværre |vores |vor |mit |min |det |our |my |the |but |and )*{_OWN_MEETING}(?! (\\S+ ){{0,20}}({_THEIRS})(?!\\S))
    (aflyser|aflyst|flytter|flyttet|rykker|rykket|cancel*|moving|moved|move) (mit|min|vores|vor|my|our) (\\w+ )?(*møde|*mødet|*aftale|*samtale|meeting|appointment|talk|call) (\\S+ ){{0,6}}?(med|with|hos|at)(?! ({_THEIRS})(?!\\S))
    ^(og |men |but |and )*(*samtalen|*mødet|aftalen|the interview|the meeting|the talk) (\\S+ ){{0,8}}?(med|with) (den anden|en anden|den øvrige|de andre|de øvrige|the other|another|kommunen|the kommune|the council|banken|revisor*|bogholder*|leverandør*|kunden|tandlægen|the bank|the dentist|the auditor) …
""")
"""A meeting that is called off or moved, and not the one with the partner."""

NO_TO_A_THING = phrases("""
    (nej|no) (tak |thanks |thank you )?(til|to) ((en|et|den|det|de|jeres|vores|a|an|the|your|our|any) )?(\\w+ )?(*løntilskud*|*praktik*|*tilskud*|*ordning*|*mentor*|*prøve*|*kursus*|*kurset|*webinar*|*møde*|*mødet|*annonce*|*besøg*|*rotation*|*skema*|*formular*|*messe*|*subsid*|*scheme*|*trial*|*course*|*meeting*|*form|*forms|*visit*|*advert*|*placement*|*internship*)
    (nej|no) (tak |thanks |thank you )?(til|to) (tiden|den tid|tidspunktet|datoen|den dag|the time|that time|the date|that day|the slot|*dag|*dagen|monday|tuesday|wednesday|thursday|friday|kl)
""")
"""A no, and not to the partner."""

ANOTHER_USE = phrases(f"""
    (might|may|could|måske|muligvis|kunne|eventuelt) (\\w+ ){{0,3}}(have (a |some )?(use|room|need|something|place)|use|need|be interested|bruge|have brug|have plads|have noget|være interesseret) (for |in |til |i )?(somebody|someone|him|her|ham|hende|en|one|a person|a man|\\w+) …
    (?<!noget )(?<!intet )(?<!nothing )(jeg|vi|we|i) (\\w+ )?(kan|could|can|would|will|vil|ville|kunne) {_NOT_NOT}(bruge|tage|take|use|try|prøve) {_THEM} (\\w+ ){{0,2}}(til|som|for|as|et par|a couple|a few|one|two|en|to|nogle|on|in) …
    (til|for|as|som) (\\w+ ){{1,8}}(kan|could|can|kunne|would|ville) (jeg|vi|we|i) {_NOT_NOT}(bruge|tage|take|use) {_THEM}
    (rather|more|snarere|mere|instead) (\\w+ ){{0,4}}(than|end|of|for) (a |an |et |en )?(\\w+ )?(no|nej|afslag|rejection|refusal)
    (should|skulle|were|if|hvis|har|får|består|tager|når|once|when) (he|she|han|hun) (\\w+ ){{1,14}}?(i|we|jeg|vi|tager|ser|take|see) (\\w+ )?(will |vil |would |gerne |gladly )?(withdraw|speak|see|take|hire|invite|tager|ser|tage|se|ansætter|jeg|vi) (the |him|her|ham|hende|with |på )
""")
"""Another use for them, or a no that would turn, in the same mail."""

_WE = "(vi|jeg|we|i)"
_THEY = "(hun|han|de|§|he|she|they|one)"
_BUT_NOT = "(?!(ikke|ik|næppe|aldrig|ingen|hverken|not|never|hardly|no) )"
_MILD = f"({_BUT_NOT}\\w+ ){{0,2}}"
_OBSTACLE = "(problem*|*hindring*|barriere*|krav|must|betingelse|nødvendighed|dealbreaker|deal-breaker|showstopper|katastrofe|bekymring|issue|obstacle|hindrance|barrier|requirement|concern|worry|hurdle|big deal|drawback)"
_MENDS = "(lære|oplære|træne|hjælpe|oplæres|læres|tages|skaffes|klares|løses|ordnes|klare|ordne|løse|betale (kursus*|kurset|det|for)|finde ud af|leve med|overkomme|undvære|teach|train|help|sort|fix|arrange|solve|handle|cover|live with|work with|work around|deal with)"

OUTWEIGHED = phrases(f"""
    gør (\\w+ )?(ikke|intet|ingen) (så |det |den )?(noget|meget|forskel|store|spor|verden)
    (gør|betyder|spiller) (ikke|intet|ingen) {_MILD}(noget|meget|rolle|forskel)
    (er|var|ser vi|ser jeg|is|was|are|be|see|see that as) (\\w+ )?(ikke|ingen|intet|næppe|not|no|hardly) (\\w+ ){{0,2}}{_OBSTACLE}
    (no|ingen|intet) (real |big |stort |større |egentlig )?{_OBSTACLE}(?! (with|med) the (rejection|afslag)) …
    (does|do|did) not (\\w+ )?(matter|bother|worry|scare|stop|put us off) …
    (er|is|var) (helt |fuldstændig |jo |totally |quite |of )?(underordnet|ligegyldigt|lige meget|mindre vigtigt|uden betydning|irrelevant|little importance|no importance|no consequence|fine with us|fine by us|okay with us)
    (kan|kunne|skal nok|can|could) {_MILD}{_WE} {_MILD}{_MENDS}
    {_WE} (kan|kunne|vil|skal nok|plejer at|can|could|will|would|are happy to|would be happy to|are able to) {_MILD}{_MENDS}
    {_WE} (always |selv |gerne |jo |usually |happily )?(oplærer|lærer|træner|train|teach) (?!(ikke|aldrig|not|at kende) )…
    (kan|kunne|can|could|will|would|may) {_MILD}{_THEY} {_MILD}(lære|tage|få|nå|hente|learn|take|get|pick) …
    {_THEY} (kan|vil|skal nok|can|could|will|would) {_MILD}(lære|nå at lære|tage|learn|pick) (det|den|sproget|resten|faget|kortet|kurset|det hurtigt|it|that|this|the language|the rest) …
    lærer {_THEY} {_MILD}(hurtigt|let|nemt|undervejs|nok|her|hos|med tiden|sagtens|gerne|på)
    lærer {_THEY}$
    {_THEY} (lærer|learns|picks) (det|sproget|resten|faget|it|the language|that|up) …
    (can|could|will|may) (\\w+ )?be (fixed|solved|arranged|obtained|acquired|learned|learnt|sorted|trained|taught|remedied|taken care of|dealt with)
    (skal|ska) (det |sproget |resten |hun |han )?nok (gå|komme|blive|lære|klare)
    (går|gå) (det )?(nok|fint|sagtens|alligevel|endda)
    kommer (nok |jo |sikkert |hurtigt )?(hen ad vejen|med tiden|af sig selv|undervejs|stille og roligt)
    (comes|will come) (with time|in time|along the way|by itself)
    (er|is) (til at|easy to|possible to) (leve med|overkomme|lære|løse|rette|learn|fix|solve|teach)
    (finder|fikser|løser|klarer|ordner) {_WE} (\\w+ )?(ud af|selv|gerne|bare|hurtigt|$)
    får {_WE} (\\w+ )?(ham|hende|§) (\\w+ )?(lært|igennem|oplært|på kursus)
    (sørger|hjælper) {_WE} (\\w+ )?(for|med)
    (skræmmer|bekymrer|generer|stopper|afholder|forstyrrer) (os|mig) (\\w+ )?(ikke|intet|mindre)
    (would|will|can|could|kan|vil|kunne) {_MILD}(fix|solve|mend|remedy|cover|klare|løse|rette) (that|it|this|det|den sag)
    (hvem|who) (gør|har|er|does|do|is|has)( (det|vi|ikke|not|that))?$
    *luksusproblem*
    (er|is) (\\w+ )?(ikke|ik|not) (så|det|that|so|too|the) (\\w+ )?(farligt|slemt|galt|tosset|vigtigt|afgørende|vigtigste|important|bad|dramatic|end of the world|decisive)
    ^(and |og )?neither (do|does|can|could|is|are|did) …
    ^(men|but|though) ((?!(not|ikke)(?!\\S))\\w+ ){{2,6}}(anyway|i forvejen|alligevel)$
    har {_WE} (heller |faktisk |jo |slet )?(ikke|aldrig) (\\w+ )?(krævet|bedt om|forlangt|stillet krav|brug for)
    {_WE} (did not|do not|never|have not) (\\w+ )?(ask for|asked for|require|required|need|insist|demand)( that| it| one|$)
""")
"""What they lack, and that it is in nobody's way."""

_PARTNER = "(hun|han|§|she|he)"
_PARTNERS = "(ham|hende|§|him|her|kandidat*|candidate|candidates|sagen|the case)"
_CALL_OFF = "(aflyse|aflyst|cancel|cancelled|cancelling|call it off|call off|calling off)"

THEIR_NO = phrases(f"""
    {_PARTNER} (har |havde |has |had )?(selv |desværre |vist |unfortunately |kindly )*(takket nej|takkede nej|takker nej|sagt nej|sagde nej|siger nej|afslog|afslået|trukket sig|trak sig|trækker sig|sprang fra|sprunget fra|springer fra|fortrød|fortrudt|meldt fra|meldte fra|declined|declines|said no|says no|withdrew|withdrawn|backed out|changed (her|his) mind)
    {_PARTNER} (has |had )?(turned|turns) (us|it|that|me|the offer|the job|the position|the interview|down)
    {_PARTNER} (er|var|is|was) (selv )?(ikke|not|no longer) (længere |mere |really )?(interesseret|interested)
    {_PARTNER} (selv )?(vil|ville|ønsker|ønskede|do|does|did) (\\w+ )?(ikke|not) (\\w+ )?(have|ha|want) (the )?(jobbet|stillingen|pladsen|job|position|post)
    {_PARTNER} (decided|felt|thought|said|says|mente|syntes|besluttede|sagde|siger) (that |at )?(it|this|the job|the position|we|det|jobbet|stillingen|vi) (was|were|is|are|var|er) (ikke|not) (for|noget for|right for|det rigtige for|noget) (him|her|ham|hende)
""")
"""The partner says no, and not the company."""

NO_NO = phrases("""
    (siger|sagde|sagt|giver|gav|givet) (\\w+ ){0,2}(ikke|ik) (et |noget )?(nej|afslag)
    (har|have|has|had|did|do) (ikke|not) (yet |endnu )?(sagt|said|say|saying|give|given|givet) (you |her |him |hende |ham |jer )?(a |et )?(no|nej|afslag)
    (ikke|not|never) (ment|tænkt|meant|intended) (som|as|to be|for) (et|en|a|any) (nej|afslag|no|rejection|refusal)
""")
"""A no that is denied."""

MISTAKEN = phrases("""
    (by mistake|in error|mistakenly|ved en fejl|fejlagtigt|en fejltagelse|an error|a mix-up)
""")
"""Not meant so."""

PROPOSED = phrases("""
    (indstille*|indstiller|indstillet|anbefale*|anbefaler|foreslår|foreslået|recommend*|nominate*) (\\w+ ){0,3}(til|at|for|to be|that|hiring|employ*|ansætte*|ansættelse) …
    (indstille*|indstillet|recommended|nominated) (\\w+ ){0,2}(til|for) (stillingen|jobbet|ansættelse|the job|the post|the position|employment)
""")
"""A hire that somebody else decides."""

NO_MORE_NO = phrases("""
    (ombestemt|fortrudt|fortryder|skiftet mening|skifter mening|reconsidered|reconsidering)
    (changed|change|changing) (my|our) minds?
    (said|sagde|sagt) (nej|no) (\\w+ )?(too|for) (quickly|fast|soon|early|hurtigt|tidligt)
    (glem|forget|ignore|disregard|se bort fra) (\\w+ ){0,3}(afslag*|nej|no|rejection|mail|mailen|message)
""")
"""A no that is taken back."""

OPEN_AGAIN = phrases("""
    (ledig|åben|ubesat|open|vacant|available|free|unfilled) (\\w+ )?(igen|again|once more|anew)
    (igen|again|stadig|still) (ledig|åben|ubesat|open|vacant|unfilled)
    (slået|slår|slog|opslået|advertised|posted|announced) (den |det |it )?(\\w+ )?(op )?(igen|again|anew|på ny)
    (næsten|almost|nearly|snart|soon|about to|ved at|close to|tæt på) (\\w+ ){0,3}(besat|filled|fill|filling|besætte|besættes|taken)
    (den anden|the other|the second|den ene|one of them) (\\w+ )?(er|is|bliver) (\\w+ )?(ledig|fri|åben|open|free|vacant|unfilled)
    (sprang fra|sprunget fra|bakkede ud|backed out|fell through|gik i vasken|faldt til jorden|dropped out|pulled out|trak sig igen)
""")
"""Taken nearly, or free again."""

MAY_HAVE_TO = phrases("""
    (kommer|bliver|er) (\\w+ )?(måske|muligvis|eventuelt|nok|sandsynligvis) (\\w+ )?(til|nødt til|nødsaget til|tvunget til) …
    (måske|muligvis|eventuelt) (\\w+ )?(nødt til|nødsaget til|tvunget til) …
    (may|might|could) (\\w+ )?(have|need|be forced) to …
""")
"""What they may have to do, and have not done."""

AN_ANSWER = phrases("""
    (i|du|han|hun|§|you|he|she|they) (\\w+ )?(får|hører|modtager|hear|hears|get|gets|receive|receives|have) (\\w+ )?(fra os|svar|et svar|besked|en besked|from us|from me|an answer|our answer|word|a reply)
    (vi|jeg|we|i) (\\w+ )?(svarer|melder tilbage|giver besked|give you (an answer|a reply)|answer you|reply|get back to you|be back to you|vender tilbage) …
    (velkommen|welcome) (til at|to) (søge|apply) …
""")
"""They will hear from the company then, or may write to it."""

FOR_OTHERS = phrases("""
    (den|tiden|pladsen|it|that|slot) (er|is|går|goes) (\\w+ )?(til|for|to) (en anden|nogen andre|en af de andre|andre|another|somebody else|someone else|other people)
    (se|finde ud af|undersøge|høre|tjekke|spørge|see|check|find out|ask) (\\w+ )?(om|hvorvidt|if|whether) (\\S+ ){0,8}(lade sig gøre|passer|muligt|ledig|works|possible|suits|free|fits)
""")
"""A time for somebody else, or one that they have yet to look into."""

WHICH_HOUR = phrases("""
    ^(og |and )?(skal|should) (hun|han|§|she|he) (\\w+ )?(møde|komme|være|come|be|show|turn) (\\S+ ){0,6}(eller|or) …
""")
"""Asked of us, who have only what they wrote."""

FOR_ANOTHER = phrases("""
    (kvalificeret|egnet|qualified|suited|fit) (til|for) (noget|something|et|en|a|an) (andet|anden|else|other|different|another)
    (overkvalificeret|overqualified)
""")
"""Good, and not for this."""

STILL_ON = phrases(f"""
    (gennemfører|gennemføres|fastholder)(?! (\\w+ ){{0,2}}(ikke|not)(?!\\S))
    (holder|holde) (vi )?(fast|stadig)
    (står|gælder|holder) (den |det |samtalen |mødet |aftalen )?(stadig|fast|ved magt|som aftalt|som planlagt|alligevel)
    ^(så |og |men |nu |and |but |so )*(den|samtalen|mødet|aftalen) (står|holder|gælder)$
    (mødes|ses|bliver til noget) (vi )?(som aftalt|som planlagt|alligevel)
    (is|stays|remains|be) (still on|still happening|on as (agreed|planned))
    (it|that|this|meeting|interview|talk) (goes|is going|is still going|will go) ahead
    (still|it|meeting|interview) stands
    (will|can|skal nok|skal) (\\w+ )?(manage|klare den|klare det|nå det)
    (almost|nearly|thought of|thought about|considered|considering|overvejede|overvejet|lige ved|tæt på|nær|havde tænkt) (\\w+ ){{0,3}}{_CALL_OFF}
""")
"""Called off nearly, or on again."""

CAME_AFTER_ALL = phrases(f"""
    {_PARTNER} (kom|ankom|came|arrived|was|var) (\\S+ ){{0,4}}(for sent|forsinket|late)
    ^(men|but) (\\S+ ){{0,3}}(efter|senere|later)$
    ^(men|but) {_PARTNER} (sad|stod|ventede|sat|stood|waited|was) (i|på|ved|ude|nede|in|at|outside|waiting) …
    (så|men|but|and|so) (vi|we|jeg|i) (fik|nåede|had|got|managed|could) (\\w+ )?(snakket|talt|en snak|det|our talk|the talk|to talk|it)(?! (ikke|not)(?!\\S))
    (vores|vor|min|our|my) (egen |own )?(fejl|skyld|mistake|fault)
    (vi|jeg|we|i) (\\w+ ){{0,3}}(glemt|glemte|forgot|forgotten)
    (jeg|vi|we|i) (\\w+ )?(aldrig|never) (\\w+ )?(sendt|sent|skrevet|told|sagt|oplyst)
    (?<!not )(?<!ikke )(ringet|ringede|skrevet|skrev|meldt|sagt|sagde|besked|called|phoned|written|wrote|texted|told us|let us know|warned|afbud) (\\w+ ){{0,5}}(dagen før|i forvejen|på forhånd|day before|beforehand|in advance)
    (?<!not )(?<!ikke )(dagen før|i forvejen|på forhånd|the day before|beforehand|in advance) (\\w+ ){{0,4}}(ringet|skrevet|meldt|sagt|besked|called|written|told|let us know|afbud)
    (forkert*|wrong) (dag|dato|sted|adresse|reception|afdeling|day|date|place|address|reception|department)
    (troede|thought|believed|assumed) (\\w+ )?{_PARTNER} (var|havde|ikke|was|had|did) …
    (se bort fra|ignore|disregard|forget) (det|that|my mail|min mail|mailen)
""")
"""They came after all, had said that they would not, or it was the company's own mistake."""

WITH_US = phrases(f"""
    (møde|snak|mødes|tale|snakke|snakker|taler|meeting|meet|talk|chat|speak|call) (sammen |together )?(om|about|angående|vedrørende|regarding) {_PARTNERS}
    (*møde|*mødet|meeting|meet) (om|about) (hvem|hvad|who|whom|what) …
    (discuss|drøfte|drøfter|vende) {_PARTNERS}
    (gennemgå|gå|go|going|run|drøfte) (through |igennem |over )?(the |vores |jeres |your |de )?(kandidater*|candidates|cv'er*|cvs|listen|the list)
    (du og jeg|dig og mig|you and i|you and me|the two of us)
    (ham|hende|him|her|§) (\\w+ )?(men|but|og|and) (ikke|not) (ham|hende|him|her|§)
    ^(men |but )(først|only|not until|ikke før|not before) (når|efter|after|once|when|i har|you have) …
""")
"""A meeting with us and not with the partner, with one of two, or only behind something else."""

BUT_THANKS = re.compile(
    r"(?:men|but) (?:vi |jeg |we |i )?(?:mange |many |alligevel |ellers )*(?:tak|takker|thanks?|held|ønsker|wish|alt godt|good luck|all the best|best of luck|pas på|god |rigtig god)(?!\w)"
)
"""A courtesy, and nothing in their favour."""

# "Er det rigtigt, at hun er ansat?", and not "can we move it?", which asks for something.
IS_IT_SO = re.compile(
    r"(?:og |men |and |but )?(?:did|has|have|is|was|were|er|har|blev|hørte|mon|kan det passe|passer det|stemmer det)(?!\S)(?! (?:det |it )?(?:muligt|ok|okay|possible|i orden|fint|fine)(?!\S))"
)
# "Is the interview moved?"
IS_IT_MOVED = re.compile(
    rf"{IS_IT_SO.pattern}(?=.*(?<!\S)(?:flyttet|rykket|udskudt|udsat|moved|rescheduled|postponed|changed)(?!\S))"
)
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
WELCOMED = phrases("""
    (byde|bydes|byder) (\\w+ ){0,2}velkommen
    (to welcome|welcoming) (her|him|§)
""")
A_MEETING = phrases("""
    (*samtale*|*interview*|*snak*|*møde|*mødet|kaffe|besøg*|rundvisning|prøvedag|chat|talk|meeting|coffee|visit|tour|trial day|trial shift)
""")
"""Welcome on a day: the first one at work, perhaps, where nothing tells of a meeting."""

BARE_YES = re.compile(
    r"(?:yes|ja|jo|ok|okay|please|tak|thanks|gerne|fint|fine|super|perfekt|perfect|great|godt|sure|det|er|lyder|sounds|good|that|is|aftale|deal|ja tak| )+"
)
