"""Words that make a demand of a sentence, Danish and English; written as in `words`."""

# Requirements.
MUST = r"""
    need (?:you|him|her|them|the person|somebody|someone) to (?:have|be|speak|know|hold),
    kravet, kravene, kravet til \w+, (?:ikke|ingen|intet|no) (?:andre |andet |other )?(?:krav|requirements?) (?:end|ud over|udover|than|but|other than|except), (?:stiller|stilles) (?:der )?(?:kun |bare )?(?:et|ét|to|one) krav, the only requirement, det eneste krav, ^(?:og|and) (?:kunne|have|ha|være|able to|be able to|turde|tale|forstå)(?!\w), (?:møder|møde|kommer|komme) (?:til tiden|stabilt|op til tiden|hver dag|hver gang|på arbejde hver|på klokkeslæt), (?:turns?|shows?) up (?:on time|every day|every time), (?:be|is) on time, forudsætningen er, betingelsen er, (?:vi|we|jeg|i) (?:kræver|require|forlanger|demand), det kræver, forlanges, skal kunne,
    lægger (?:vi )?(?:også |stor |særlig |især )?vægt på, ^at (?:du|man|vedkommende) (?:kan|er|har|taler|møder|kender|trives|tør|forstår|holder), skal der (?:\w+ ){1,3}til, shouldn['’]t (?:scare|frighten|surprise), må ikke skræmme,
    er det[,]? (?:jeg|vi) (?:går|kigger|leder|ser) efter, is what (?:i|we)(?:'re|'m| are| am)? (?:need|want|look\w*|after), should(?: not|n't) mind, skal (?:med til samtalen|medbringes|fremvises|vises|foreligge|kunne dokumenteres|være i orden|ha),
    skal?(?: \w+){0,3} (?:have|ha|haft|kunne|ku|være|tale|beherske|forstå|kende|medbringe|bestå|besidde|eje|vide|skrive|læse|køre|tåle|turde|lide|møde til)\b,
    skal man, man skal, you'll need, you will need, you should, (?:er|være) nødt til, bare (?:man|de|du|vedkommende|hun|han)(?: \w+)? (?:kan|er|har|møder|forstår), er vigtigt at, er vigtigt, det vigtigste er, vigtigst er, lægger vægt på, må ikke være, må du ikke, må man ikke, skal du være vant til,
    skal du (?:have|kunne|være|tale|beherske|forstå|kende|besidde|skrive|køre)\b, krav, et krav, kræves, kræver, ufravigelig\w*,
    forudsætning\w*, forudsætter, forudsættes, (?<!hvis )(?<!om )(?<!når )(?<!hvis det er )(?<!når det er )nødvendig\w*, påkrævet, vi forventer, jeg forventer[,]? (?:at )?du, forventes, forventer vi, obligatorisk\w*,
    et must, must-have, must have, betingelse, minimumskrav, min\.? \d+ års, mindst \w+ års, vi kræver, altafgørende, afgørende,
    must, required, requires, require, requirement\w*, need to (?:have|be|speak|know|hold), needs to (?:have|be|speak|know), you need,
    have to (?:have|be|speak), essential, mandatory, (?<!if )(?<!as )(?<!when )(?<!where )necessary, at least \w+ years?, we expect, minimum \w+ years?, has to (?:have|be),
    what matters, (?:we|vi) (?:do )?ask that, ingen vej uden om, det vig\w*ste er[,]? at, må ikk, should be comfortable, the right person has, needs? to(?! be \w+ed(?!\w)), able to, should (?:have|be able|speak|hold), is a must, kun ansøgere med, vi stiller krav om, skal\b[^.]{0,20} (?:bestået|gyldigt), ingen adgang uden, du er nødt til
"""
NICE = r"""
    (?:fint|godt|rart|dejligt|super|skønt|perfekt|glimrende|lækkert|herligt|great|good|nice|fine|lovely|perfect|excellent|super)[,]? (?:hvis|om (?:du|man)|at du|if|when), (?:happy|glad|pleased|delighted|thrilled) if, (?:så )?meget desto bedre, all the better, det (?:tæller|vægter|trækker) (?:positivt|op|med),
    skader (?:det )?(?:bestemt |heller |jo |nu |da )?ikke, makes us (?:very |really |so )?happy, er vi nysgerrige, giver det (?:ekstra|bonus|point|plus)\w*, so would, would be pleased, 'd be pleased, are pleased if, vægter (?:vi )?[^.,;!?]{2,30} højt, lægger vi (?:også )?mærke til, kan du (?:også|oven i købet|tilmed), bliver (?:det|vi) (?:kun |ekstra |endnu |særligt )?(?:bedre|glade), (?:et|stort|kæmpe|klart|big|huge) plus\b, gerne (?:med|en (?:der|som)|en[,] (?:der|som)|også|lidt|noget|kendskab|erfaring),
    appreciated, is welcome, are welcome, so much the better, en gave, ekstra kvalitet, er godt, er fint, er rart, er dejligt, er super, er guld værd, guld værd, er det bare dejligt, tillagt vægt, tillægges vægt, trækker op, taler for, would help, will help, helps, det ville hjælpe, (?<!-)hjælper(?! til), bliver vi glade, er du meget velkommen, også bruges, også rart, (?<!dit )(?<!eget )(?<!jeres )ønske, ønskværdigt?, velkomment?, would be (?:\w+ )?welcome,
    en fordel, en stor fordel, en klar fordel, fordel, et plus, (?<!timer )(?<!timers )(?<!løn )(?<!kr )(?<!kr\. )plus(?= (?:hvis|if|at|om|når|med|to|for|when)|$|[.:;!?])(?! (?:vagt|tillæg|pension|weekend|provision|løn|moms|kost|feriepenge|the |holiday)\w*), gerne, ønskeligt, ønskelig, foretrækkes, foretrækker, nice[- ]to[- ]have,
    advantage\w*, a plus, preferabl\w*, ideally, preferred, desirable, a bonus, bonus, en bonus, et ekstra plus, velkommen,
    would be (?:great|nice|good|an?|helpful|perfect), vægter (?:det )?positivt, tæller positivt, pluspoint, an asset, asset, en styrke,
    rart (?:hvis|at|med), dejligt (?:hvis|at), godt (?:hvis|at) du, (?<!som )helst, er super, kan være en hjælp, ser vi positivt på,
    ville være (?:rart|fint|dejligt|godt|super|perfekt), optimalt, er fint hvis, beneficial, nice if, good if,
    guld, (?:er|bliver|var) (?:det|du|vi|så) (?:\w+ )?(?:dejligt|skønt|fint|godt|super|perfekt|rart|lækkert|fedt|herligt|alletiders|fantastisk|en gave|en bonus|foran|glade|et hit|lykkelige), (?:vil|ville|kunne) (?:være|blive) (?:\w+ )?(?:godt|fint|rart|super|perfekt|guld|dejligt|skønt|lækkert|fedt|herligt|smart|praktisk|nyttigt|en hjælp|en gevinst|prikken), vægt(?:et|es|er|lægges)(?: \w+)?, tæller (?:med|op|til|ekstra), giver (?:point|pluspoint|ekstra),
    ideelt(?: set)?, idealt, bukker vi, jubler vi, klapper vi, siger vi (?:ikke nej|tak|ja tak)(?: tak)?, smiler vi, så meget desto bedre, så meget bedre, desto bedre, endnu bedre, allerbedst, bedst hvis, til din fordel, en gevinst, en ekstra, et ekstra, ikke en ulempe, ingen ulempe, skader ikke, nyttigt?, praktisk hvis, bonus(?:point)?, kirsebær\w*, prikken over,
    would be (?:useful|handy|lovely|fine|brilliant|fantastic|appreciated|ideal|wonderful|welcome|super|excellent|icing|desirable|of use|of help|a help), (?:is|are) (?:useful|handy|lovely|nice|great|good|appreciated|helpful|ideal|a bonus|valued|fine), even better, all the better, great if, lovely if, (?<=, )great, we'd love, we would love it, we'd be (?:glad|happy|delighted|thrilled), doesn't hurt, does not hurt, won't hurt, will not hurt, no harm, counts in your favou?r, in your favou?r, extra points?, brownie points, the icing, we smile, a benefit, beneficial,
    glæde os, glæder (?:det )?os, (?:vi|jeg) (?:er|bliver|ville være|vil være|ville blive) (?:\w+ )?glade? for, (?:bliver|er|ville|vil) (?:vi|jeg) (?:være |blive )?(?:\w+ )?glade? for, (?:erfaring|kendskab|interesse|kørekort)[^.,;!?]{0,40} ønskes(?! ikke), gør ikke noget, but welcome, men velkommen\w*, (?<!er )velkomment, er også (?:fint|godt|velkomment), sætter vi pris på, sætter pris på, kunne (?:friste|lokke), elsker vi, drømmer vi om, i drømmescenariet, på ønskesedlen, ønskelisten, on our wish ?list, we(?: would|'d)? (?:really )?(?:like|value|appreciate) it if, we value, a nice touch, an extra, a strength, en lækkerbisken
"""
NOT_MUST = r"""
    (?:ikke|intet|ingen|not|no|isn't|aren't|uden)(?: \w+){0,4} (?:krav(?! (?:end|ud over|udover))|nødvendig\w*|kræves|kræver|forudsætning|påkrævet|required|requirement(?!s? (?:than|but|other|except))|necessary|must|needed|essential),
    kræver (?:ingen|ikke)\w*, kræves (?:der )?(?:ikke|ingen), stiller ingen krav, (?:krav|kræves)(?! er[,]? at)[^.,;]{0,20} ikke, behøver (?:du )?ikke, don't need, do not need,
    (?:ikke|not) (?:en |et |noget |a |an )?(?:betingelse|must|forudsætning|condition), need not, doesn't have to, don't have to, does not have to, skal ikke, ingen krav(?! (?:end|ud over|udover)), not needed, no need, er ikke nødvendig\w*, ikke noget krav,
    skal du ikke, no experience,
    (?:ikke|ingen|intet|no|not)(?: \w+){0,3} (?:betingelse|must|absolut|afgørende|condition|deal-?breaker), (?:vi )?kræver det ikke, (?:er )?ikke krav, kan (?:sagtens )?undværes, går (?:også|nok) uden, (?:men )?ellers lærer (?:vi|du), vi lærer dig (?:det|op), not a problem if
"""
# "gerne" that asks for something else than a skill.
NOT_NICE = r"""
    (?:helps?|hjælper) (?:me|us|mig|os)(?! if),
    gerne må (?:\w+ )?(?:hænge|deles?|sendes?|ligge|slås|bringes|formidles|lægges|vises|gives?), må (?:\w+ )?gerne (?:hænge|deles|sendes|ligge|slås op|formidles|lægges|vises), (?:efter|på) (?:\w+ )?(?:eget |dit )?ønske, (?:jeg|vi) [^.,;!?]{1,40} (?:og |men )?(?:vil|ville) (?:\w+ )?gerne, gerne (?:have fri|vil have fri|slippe), (?:vil|skal) have fri,
    (?:jeg|vi|i|we) (?:vil|ville|skal|må|would) (?:\w+ )?gerne, (?:han|hun) (?:vil|ville|skal|would) (?:\w+ )?gerne, (?:gerne|helst) (?:fra|før|inden|pr|begynde|starte|til), from home(?: \w+)? (?:are|is) fine, (?:at|from) home\b, hjemmefra, hjemmearbejde\w*, arbejde hjemme, de (?:vil|ville) (?:\w+ )?gerne, vil (?:jeg|vi|han|hun) (?:\w+ )?gerne, gerne (?:se|tale|ud|folk|være med|hurtigt|snart), (?<!må )(?<!må meget )(?<!må også )(?<!skal )gerne have, gerne (?:en|nogen)(?![,]? (?:der|som|med)(?!\w)), taler for sig,
    (?:send|ring|skriv|kontakt|mail|hør|svar|kom|kig|besøg|del)\w* (?:\w+ ){0,2}?gerne, vil (?:vi |jeg )?gerne (?:ansætte|have en|have to|have jer|høre|se dig|søge|finde|bruge|have fat|modtage|møde|have ansøgning), gerne (?:hurtigst|snarest|inden|fra|ringe?|sende?|kontakte?|skrive|høre|med det samme|i går|allerede|møde), vi (?:modtager|tager|hører) gerne,
    (?:må|kan) (?:du|i|de|man)(?: \w+){0,2} gerne (?:dele|sende|køre|hænge|lægge|slå|vise|bruge|give|arbejde|bo|tage|få|starte|begynde|begynder|kontakte|ringe|skrive|komme), (?:du|i|man) må (?:\w+ )?gerne (?:dele|sende|køre|hænge|lægge|slå|vise|bruge|give|arbejde|bo|tage|få|starte|begynde|kontakte|ringe|skrive|komme), (?:hæng|del|send|læg|slå|giv|vis) (?:\w+ ){0,2}gerne, må (?:vi|jeg) (?:\w+ )?gerne, (?:viser|lærer|hjælper|underviser|oplærer|træner|sender) (?:vi |jeg )?(?:\w+ ){0,2}gerne, (?:dag|uge \d+|kl\.? [\d.:]+|tidspunktet|mødet|datoen) (?:er|passer) fint, (?:helst|gerne|preferably|ideally) (?:fra |den |d\. |pr\.? |allerede |in |from |on |by |i )*(?:\d|mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|uge|snarest|formiddag|morgen|aften),
    byde (?:dig |jer |vores \w+ )?velkommen, glæder (?:vi |jeg )?(?:os|mig) til, ser (?:vi |jeg )?frem til, look(?:ing)? forward to, kan du (?:starte |begynde |komme )?(?:før|tidligere), (?:før|tidligere)[,]? er det (?:også )?fint,
    starte? (?:\w+ ){0,3}?gerne, velkommen til, er du velkommen, er velkommen, gerne (?:kl|d|den|pr|start\w*)\b, gerne (?:ca\.? |mellem |op til )?\d+\b, gerne ansøgning\w*, opstart gerne, start gerne, (?:preferred|ønsket|foretrukken|desired) (?:start|opstart|tiltrædelse)\w*, will be (?:great|nice)ly,
    (?:står|møder|hjælper|tager|giver|arbejder|smiler|griner|rydder|løber|bliver|lærer|kommer) (?:\w+ )?gerne, would love (?:you|to|for you|it if you start)
"""
# Sentences in which "skal" is no demand on a person.
NOT_A_DEMAND = r"""
    (?:forventer|expect)(?:[,]? at)? (?:du|you|that you|han|hun|him|her|the candidate) (?:to |will )?(?:starter|begynder|tiltræder|kan starte|kan begynde|start|begin|join|be with us|take up|commence), skal (?:temperaturen|maden|varerne|varen|rummet|rummene|værelserne|hylderne|alt|det hele|borgerne|gæsterne|børnene|dyrene|køerne|maskinerne|linjen|produkterne|produktet|huset|bordene|bestillingerne|ordrerne) (?:\w+ )?(?:være|have|stå|ligge|holde\w*|køre|ud|på), must be (?:kept|stored|delivered|served|cleaned|fed), side \d, page \d, \d\. runde,
    (?:jeg|vi|we|i) skal(?! stille| have en der), skal (?:jeg|vi)(?! stille), skal (?:\w+ )?have (?:den|dem|besked|svar)\b, skal være færdig\w*, samtale\w* (?:\w+ ){0,3}(?:forventes|holdes|afholdes), forventes afholdt, need (?:names|your|to hear|the cv|a cv|applications), i need(?! (?:you|him|her|them|the person|somebody|someone) to (?:have|be|speak|know|hold)), we need(?! (?:you|him|her|them|the person|somebody|someone) to (?:have|be|speak|know|hold)),
    forventer at (?:afholde|holde|indkalde|ansætte|kalde), skal vide det, samtalerunde\w*, to interview, skal (?:disken|kunderne|butikken|afdelingen|køkkenet|der), skal blive, dagen før,
    skal sendes, skal være (?:os )?i hænde, skal være (?:frem)?sendt, skal være modtaget, ansøgning\w* skal, ansøgning\w* (?:\w+ )?senest, skal bruge, skal have ansøgning\w*,
    vi skal (?:bruge|have)(?: en| et| to|ansat), skal stiles, skal indsendes, skal besættes, please send, must be (?:received|sent|submitted), applications? must, skal ansøge, (?<!you )need an? , we need (?:an?|two|three|some|more|someone|people),
    skal løses, skal starte, skal begynde, you need to apply, must apply, skal du (?:sende|ringe|skrive|søge|kontakte), arbejdet kræver ikke, jeg skal bruge, need(?:s|ed)? for, are required for, skal have dig, skal have en samtale, skal have at vide, i hænde, være modtaget, være inde, være her
"""
MUST_HEADINGS = r"""
    du, you,
    who we're looking for, who we are looking for, who you are, hvem leder vi efter, vi leder efter dig der, kvalifikationskrav, kompetencekrav, ansøgeren, kandidaten, vi forestiller os, vi ønsker os, kompetencer, dine kompetencer, nødvendigt, det nødvendige,
    your background, non-negotiables, non-negotiable, hvad du skal kunne, det skal du kunne, hvad du skal have, det skal du have, det har du med, det kan du, hvad du kan, hvad du har, hvad vi kræver, din bagage, i bagagen, du har med i bagagen, you bring, who we need, hvem vi søger, din baggrund, baggrund, what you have, what you bring,    skal, must, what you need, what matters, hvad forventer vi, hvad kræver vi, hvad skal du kunne, essential, essentials, kravene, krav til medarbejderen, what we need, you are, who you are, dig, du er og har, hvem søger vi, vi leder efter, vi søger en der,
    you should, you should have, you'll need, you will need, du bør, man skal, the person, krav, kvalifikationer, vi forventer, vi forventer at du, du har, din profil, dine kvalifikationer, om dig, krav til dig, faglige kvalifikationer,
    requirements, qualifications, you have, your profile, must have, must haves, what we expect, your qualifications, we expect, du er, hvem er du, ønsker vi,
    vi stiller krav om, ufravigelige krav, profil, du skal have, du skal, det kræver vi, forventninger, krav til ansøger, hvad kræver det, vi kræver, need to have,
    you must have, you must, we require, you need, required, required qualifications, must-have, must-haves, faglige krav, krav til ansøgeren, krævede kvalifikationer, skal-krav,
    vi søger en der, vi lægger vægt på at du, vi lægger vægt på, what you bring, about you, who are you, skal have, skal kunne, requirement, du skal kunne
"""
NICE_HEADINGS = r"""
    kan, nice extras, extras, kan og må gerne, vi bliver ekstra glade hvis, vi bliver glade hvis,
    what would be nice, would be nice, would be lovely, what we'd love, we'd love, what i like, it's a bonus if you, it is a bonus if you, a bonus if you, bonus if you, ikke nødvendigt men velkomment, ikke et krav men godt, not required but nice, not required but welcome, we would like, vi ser gerne, plus på kontoen, vi smiler ved, gør os glade,
    hvad vi drømmer om, vi drømmer om, drømmen er, ønskelisten, på ønskelisten, vores ønsker, hvad vi ønsker, det søde, gerne med, bonuspoint, bonus point, ekstra stjerne, ekstra stjerner, icing on the cake, cherry on top, you might have, you may have, du har måske, måske har du, nice-to-haves, nice to haves, good to have,    må gerne, du må gerne, ønske, what would help, what helps, desirables, det trækker op, det trækker op hvis du, det tæller med, et plus hvis du, ekstra, bonus points, extra, ønskeligt hvis du, gode ting,
    det er en fordel hvis du, det er en fordel, det er et plus, nice to have, nice-to-have, gerne, preferred, preferred qualifications, a plus if you, fordel, fordele, et plus,
    advantages, an advantage, ønskeligt, ønsker, bonus, det er en fordel hvis du har, it is an advantage if you, it is a plus if you, plus, gerne også, kan-krav, det er et plus hvis du,
    desirable, en fordel, ønskede kvalifikationer, det er en fordel om du, gode at have, godt at have, advantageous, a plus
"""
OTHER_HEADINGS = r"""
    vi, os, vi giver, hos os, vi byder på, vi har, hvad går jobbet ud på, hvornår, hvor, interested, søg, ansøg, sådan gør du, procedure, proces, process, practicalities, praktiske oplysninger, praktisk info, fakta om jobbet, next steps, why us, hvorfor os, what's in it for you, what is in it for you, perks, goder, vi lover, vi lover dig,
    hvad du får, hvad vi tilbyder, rammerne, rammer, din hverdag, hverdagen, søg nu, søg jobbet, ansøg nu, apply now, what you get, your day, your everyday, vi tilbyder, we offer, hvad tilbyder vi, opgaver, arbejdsopgaver, dine opgaver, arbejdsopgaverne, responsibilities, your tasks, tasks, om stillingen, om jobbet, praktisk, om os,
    about us, the job, about the job, løn og ansættelsesvilkår, ansøgning, sådan søger du, how to apply, yderligere oplysninger, kontakt, contact, løn, ansættelse, what we offer,
    vi kan tilbyde, ansættelsesvilkår, jobbet, stillingen, dine primære opgaver, arbejdstid, tid og sted, salary, benefits, opgaverne er, you will, dine arbejdsopgaver, the position,
    dit job, hvad skal du lave, your responsibilities, interesseret, vilkår, arbejdstider, dine ansvarsområder, application, jobbet består i, duties, working hours, hours, fakta, det får du, du får
"""
# What is left of a demand that stood beside it.
NOTHING_SAID = r"""
    ikke, not, også, also, what, selvfølgelig, naturligvis, ellers ingenting, ellers intet, ingenting, intet, ingen, nothing, none, nothing else, of course, obviously, til samtalen, med til samtalen, i orden, være i orden, resten, the rest, det hele, everything, altså, bare, kun, only, helst, gerne, er, have, være
"""
# Labels in words of their own, of which one part tells what the value is.
MUST_LABELS = r"""
    \bnødvendig\w*, \bkrævet\b, \bkræves\b, \bkræver\b, \bkrævede\b, krav(?:ene|et)?\b, \bpåkræve\w*, \bmusts?\b, \bneeds?\b, \bneeded\b, \brequire\w*, \bessentials?\b, kvalifikation\w*, kompetence\w*, \bprofil\w*, \bbaggrund\b, \bforventning\w*, \bforvente\w*, \bforudsætning\w*, \bbetingelse\w*, \bqualifications?\b, \bskills\b,
    \bdu (?:er|har|kan|skal|bør)\b, \byou (?:are|have|need|must|can|bring|should)\b, \bskal (?:kunne|have|være|man|du)\b, \bwhat (?:i|we) (?:need|require|expect|ask)\b, \bwho (?:i|we)\b, \bhvem (?:er|søger|leder|vi)\b, \buddannelse\b, \bpapirer\b, ^erfaring$, ^sprog$, ^languages?$, ^experience$
"""
NICE_LABELS = r"""
    \bnice\b, \blovely\b, \bplus\w*, \bbonus\w*, \bfordel\w*, \bønsk\w*, \bgerne\b, \bhelst\b, \bvelkom\w*, \bgodt (?:at|hvis|med)\b, \bwould (?:be|help)\b, \bwould like\b, \bdesir\w*, \bprefer\w*, \badvantage\w*, \bassets?\b, \b(?:i|we)(?:'d|’d| would)? (?:like|love)\b, \bdrøm\w*, \boptional\w*, \brart\b, \bsmiler\b, \btrækker op\b, \btæller\b, \bekstra\b, \bextra\b, \bwelcome\b, \bwish\w*
"""
OTHER_LABELS = r"""
    \boffer\w*, \btilbyd\w*, \bfår\b, \bget\b, \bløn\w*, \bpay\b, \bsalary\b, opgaver\w*, \btasks?\b, \babout\b, \bom (?:os|jobbet|stillingen)\b, \bkontakt\w*, \bcontact\w*, \w*start\w*, \bfrist\w*, \bdeadline\w*, \btimer\b, \bhours?\b, \bsted\b, \bplace\b, \bansøg\w*, \bsøg\b, \bapply\w*, \binterview\w*, \bsamtale\w*, \bspørgsmål\b, \bquestions?\b, \btiltræd\w*, \bperiode\w*, \bhow many\b, \bantal\b, \bsøger\b, \blooking for\b, \bsend\w*, \bdel\b, \bdele\b, \bstilling\w*, \bposition\w*, \brole\b, \bjob(?:bet|s)?\b, \btitel\b, \btitle\b, \bvi er\b, \bvi har\b, \bsvar\w*, \bhvorfor\b, \bwhy\b, \bhvornår\b, \bwhen\b, \bhvor\b, \bwhere\b, \bbehov\w*
"""
# Nouns that make "med ..." behind a title a demand.
REQUIREMENT_NOUNS = r"""
    svendebrev, kørekort, erfaring, autorisation, truckcertifikat, certifikat\w*, uddannelse, bevis\w*, attest\w*, kendskab, kompetence\w*, sprogkundskab\w*, dansk\w*, engelsk\w*, kundskab\w*,
    experience, licence, license, certificate\w*, degree, education, knowledge, skills, driving licence, driver's licence, driver's license, truckkort, hygiejne\w*, svejsecertifikat\w*, chaufføruddannelse\w*,
    forstand på, flair, \w*certifikat, \w*bevis, \w*attest, \w*uddannelse, \w*erfaring, \w*kørekort, papirer, qualification\w*
"""

# What the reader is or can, said as a fact: a demand. Behind it no demand follows.
YOU_ARE = r"""
    (?:en|nogen|én|somebody|someone|person|kollega|medarbejder)[,]? (?:der|som|who|that) (?:har(?! lyst)|er|taler|tør|holder|elsker|møder|forstår|kender|has|is|speaks|knows|writes|holds|likes),
    (?<!hvis )(?<!når )(?<!at )(?<!som )(?<!mens )du (?:er|har|kan|taler|skriver|behersker|kender|dokumenterer|tør|ved|forstår|trives|læser|holder af|mestrer|formulerer|møder|arbejder selvstændigt|bor), (?:ansøgeren|personen|vedkommende|kandidaten) (?:er|har|kan|taler),
    (?<!if )(?<!when )(?<!that )(?<!what )(?<!where )you (?:are|have|can|speak|know|hold|understand|write (?:and (?:speak|read)|well|fluent\w*|clear\w*|good|excellent|danish|english|german)|bring|enjoy|work (?:independently|well|in|fast|carefully))
"""
NOT_YOU_ARE = r"""
    (?:whenever|when|once|as soon as|if|until|before|so that|so) you (?:are|have|can|know), you are (?:ready|interested|in doubt|curious|considering|unsure|responsible for|in charge of|the host|vært), you have (?:the )?(?:overall |daily |full |main )?responsibility, you (?:can|may) (?:give|share|forward|pass|print|put|post|hang|place it|work (?:between|from)|live|stay), du har (?:(?:det|den|et|de|dit|dagligt?|daglige|fulde|overordnede|faglige|personale-?|og|drifts?-?|selvstændigt?|også|økonomisk\w*|budget-?) ){0,5}(?:\w|-)*ansvar(?:et)?(?!\w), du har (?:hovedansvaret|reference|kontakten|det daglige|den daglige|dagligt?|base|din gang|ansvar|ansvaret), du (?:er|bliver) (?:ansvarlig|vært|tovholder|med i|bindeled|kontaktperson|sparringspartner), du kan (?:arbejde|vælge|få|lægge|selv) (?:mellem|fra|op til|hjemme|ned til|dem|timerne|\d),
    du (?:er|kan) (?:\w+ )?(?:velkommen|starte|begynde|ringe|søge|få|kontakte|læse mere|sende|skrive|selv|også søge|komme|regne|forvente|høre|se|vælge|tage fat|møde|blive|ikke), du kan (?:have|nå|bo|tage|altid|bare|frit|sagtens|roligt|eventuelt|evt\.?) (?!erfaring|kørekort), du begynder, du starter, du møder (?:ind )?(?:den|kl|mandag), you (?:start|begin|get|work), du har (?:mulighed|ret|fri|brug|spørgsmål|ingen|selv|også mulighed|hver|ferie),
    du er (?:ansat|den|vores|med til|en del|ikke|fritaget|altid|garanteret|på), you (?:can|may) (?:start|apply|call|write|contact|reach|read|send|expect|find|also|choose|not), you are (?:welcome|our|part|not|always|expected to start), you have (?:questions|any|the opportunity|no),
    du kan[^.!?]{0,30}(?:starte|begynde)
"""
# Papers and trainings that are a demand wherever they stand alone between commas.
PAPER_ITEMS = r"""
    faglært\w*, udlært\w*, svendebrev, svenebrev, (?:gyldigt |stort )?kørekort(?: kategori)?(?: [a-e]{1,2}\+?e?\d?)?, \w*certifikat(?: \w)?, \w*bevis, (?:dansk )?autorisation, \w*kursus, (?:ren )?straffeattest, b-kort, c-kort, truckkort, ce-kort, driving licence(?: [a-e])?,
    (?:fyldt|mindst|minimum|over) \d\d(?: år)?, (?:[\w-]+ )?[\w-]*svend, [\w-]+ uddannelse, (?:gyldigt )?[\w-]+bevis, \w+ licence, certified, \w+ certificate, uddannet \w+, (?:\w+ )?kræves, udlært \w+,
    trailerkort, bus-?kort, d-kort, be-kort, traktorkørekort, børneattest, sundhedsbevis, søfartsbog, hygiejnebevis, \w{4,}erfaring, (?:fluent |good |basic )?(?:danish|english|german|polish)(?: and (?:danish|english|german|polish))? (?:needed|required|essential|is a must)
"""
# Words that make a demand, at its beginning and its end; what is left is what is demanded.
DEMAND_LEADING = r"""
    (?:der )?(?:stilles|stiller vi)? ?(?:ikke|ingen|intet) (?:andre |andet )?krav(?:et)? (?:end|ud over|udover), no (?:other )?requirements? (?:than|but|other than|except), (?:det eneste krav|the only requirement|kravet|kravene|betingelsen|forudsætningen)(?: til \w+)? (?:er|is)(?:[,]? at)?(?: (?:du|man|you) (?:er|har|kan|are|have|can))?, (?:we|i) need (?:you|him|her|them|the person|somebody|someone) to (?:have|be|speak|know|hold)?, (?:vi|jeg) forventer[,]? (?:at )?du(?: har| er| kan)?,
    krav(?:ene)? til \w+, requirements for \w+, \w+ (?:skal|must) (?:\w+ )?(?:have|være|kunne|be able to|be), \d[\d\s.,-]*(?:timer|hours)[^,]{0,12}[,],
    men, og, samt, but, and, dog, derudover, desuden, også, also, det er, it is, it's, it would be, det vil være, det ville være, et krav, krav er, kravet er, vores krav er,
    (?:du|han|hun|vedkommende|personen|ansøgeren?|kandidaten|den rette|man|de|you|the candidate|candidates|applicants?|he|she|they|the person|medarbejderen|vi forventer[,]? at du|vi kræver[,]? at du) (?:skal|må|bør|must|should|need to|needs to|have to|has to|kan) (?:gerne |som minimum |selvfølgelig |helst |also |også |naturligvis |dog )?(?:have en|have et|have|være|kunne|be able to|be|hold)?,
    skal du (?:gerne |også )?(?:have|være|kunne)?, skal (?:gerne |også |helst )?(?:have|være|kunne), must (?:have|be|hold)?, vi forventer(?:[,]? at du)?(?: har| er| kan)?, vi kræver(?:[,]? at du)?(?: har| er| kan)?, der kræves, det kræver[,]? at du har, det kræver,
    (?:en|et|a|an) (?:klar |stor |big |great |absolut |ekstra )?(?:fordel|plus|bonus|advantage|must|krav|requirement|asset|styrke|nice-to-have)(?:[,]? (?:er|hvis|at|om|if|that|when|to|når))?, en fordel, et plus, hvis, if, at(?! (?:least|a minimum)), that, om, du har, you have, har du, har, er du, du er, du, you, you are,
    vi ser gerne(?:[,]? at)?, vi vil gerne have(?:[,]? at)?, vi foretrækker, gerne, helst, ideally, preferably, nice to have, nice-to-have, must have, must-have, ønskeligt, krav, kravene er, required, requirements?, minimum, we require, we expect(?: you to have| that you have| you to)?,
    you need(?: to have| to be| to)?, med, with, kan du, vi lægger vægt på[,]? at, rart[,]? hvis, dejligt[,]? hvis, godt[,]? hvis, fint[,]? hvis, nice if, good if, great if, skal, det vil også være, preferred, vi stiller krav om, it is required that, det er nødvendigt[,]? at, nødvendigt[,]? at, vigtigt[,]? at, et must[,]? at, requires?, jobbet kræver, stillingen kræver, arbejdet kræver, vi,
    det er vigtigt[,]? at, the job requires, the position requires, this job requires, applicants with, også gerne, som minimum, as a minimum, kun ansøgere med,
    ikke (?:et )?krav, no requirement, ideelt(?: set)?(?: har du| er du| kan du| taler du)?, (?:det )?(?:trækker|tæller|taler|vægter) (?:op|med|positivt|til din fordel)(?:[,]? (?:hvis|at|om))?, (?:kan|har|er|kender|taler) (?:du|man|vedkommende)
"""
DEMAND_TRAILING = r"""
    welcome, velkommen\w*, (?:er )?(?:ikke|not|intet|no) (?:et |en |noget |a |an |strengt |strictly )?(?:krav|must|nødvendigt?|betingelse|forudsætning|required|necessary|requirement), (?:er )?(?:en|et) (?:\w+ )?(?:fordel|plus|krav|must),
    (?:skal|må|bør) (?:du|man|vedkommende|de|han|hun) (?:gerne |som minimum |altså |selvfølgelig )?(?:have|kunne|være|eje|medbringe|ha|ku)(?: med)?, er (?:noget|et krav)[,]? (?:du|man) skal have, (?:du|man) skal have,
    er (?:\w+ ){0,2}(?:et krav|noget krav|en fordel|et plus|en klar fordel|nødvendigt?|nødvendige|påkrævet|ønskeligt?|et must|en forudsætning|obligatorisk|en betingelse|krav|en bonus|en styrke|et ufravigeligt krav|altafgørende|afgørende|velkomment?), kræves(?: ikke)?, forventes, foretrækkes, forudsættes,
    (?:is|are|would be|will be|is also|is considered)(?: not)?(?: an?| also an?| strictly| absolutely| highly)? (?:required|requirement|must|advantage|plus|bonus|preferred|essential|necessary|desirable|asset|mandatory|needed|nice|great|beneficial|welcome|helpful), required, preferred, is a must, a must, must, a plus, et plus, en fordel, krav, et krav, et must, en klar fordel,
    vil være (?:en fordel|et plus|en klar fordel|et stort plus), ville være (?:en fordel|et plus|rart|dejligt|fint|godt|perfekt), (?:er|is) (?:an? )?(?:fordel|plus|krav|must|advantage|requirement), needed, nødvendigt, vil være, would be
"""
