"""Danish. What makes a hire settled or leaves it open: an offer, a yes to it, an answer or a nod awaited, a trial."""

from casework.replies.words.both import CONTRACT, PERSON
from casework.replies.words.phrases import phrases

_YES = "(siger|sagde|sagt|svarer|svarede|takker|takkede|takket)"

OFFERED = phrases(f"""
    (tilbudt|tilbyder|tilbyde|tilbydes|tilbød|tilbud|tilbuddet|jobtilbud|jobtilbuddet|ansættelsestilbud|kontraktudkast)
    (budt|bød|byder) {PERSON} (?!velkommen|indenfor|op|ind)\\w+
    {CONTRACT} … (sendt|sender|sendes|afsendt|fremsendt|liggende|ligger|sendte|på vej|afleveret)
    (sendt|sender|sendte|afleveret|lavet|skriver|laver) (\\w+ ){{0,3}}{CONTRACT}
    (kan|kunne|vil kunne|ville kunne) (\\w+ ){{0,2}}(starte|begynde|tiltræde) …
    (er|bliver|står) (\\w+ )?(ledig|fri|klar|til rådighed) (fra|pr|til|den|d|i|om|på) …
""")
"""The job is offered, a contract has gone out, or somebody could begin: one side has said yes, at most."""

STILL_NEEDS = phrases("""
    (skal bruge|mangler|søger|kommer|får brug for|har brug for|leder efter) (\\w+ ){0,2}(en|én|et|to|tre) (mere|til|anden|andre|ekstra) …
    (anden|ny|ledig) stilling …
    (stadig|fortsat|endnu) (ledig*|åben|åbent|ubesat*) …
""")
"""One post is taken, and there is or will be another."""

ACCEPTED = phrases(f"""
    {_YES} (\\w+ ){{0,2}}ja
    (accepteret|accepterede|accepterer|godtaget|godtog|akcepteret)
    (taget|tog|tager) … imod
    (tog|taget|snuppede) (det|den|jobbet|tilbuddet|stillingen|pladsen)
    (underskrevet|underskrev|signeret|medunderskrevet|skrevet under|skrev under|kvitteret under)
    {CONTRACT} … (på plads|i hus|retur|tilbage|i orden|lavet|færdig|skrevet) …
    (lukke|lukker|lukket|afslutte|afslutter|afsluttet) (\\w+ ){{0,3}}sag*
    sag* (\\w+ ){{0,3}}(lukket|lukkes|afsluttet|afsluttes|lukke|afslutte)
    (slog|slået) til
    (sendt|afleveret|returneret|lagt|leveret|kom|afleverede|sendte) (\\w+ ){{0,4}}(underskrevet|med underskrift|med sin underskrift|i underskrevet stand)
    (er|blev|bliver|har) (\\w+ )?(ansat|ansatte|fastansat|hyret|antaget)
    (har|vi|jeg) … (ansat|hyret|antaget|fastansat) …
    (startede|begyndte|startet|begyndt|mødte ind|tiltrådte|tiltrådt)
    (hun|han) … (er med|vil gerne|glæder sig)
""")
"""The other side said yes as well, or is at work already, or the matter is closed."""

NOT_YET = phrases("""
    (mangler|afventer|venter|udestår|endnu|skal) …
    (vi|jeg|chefen|bestyrelsen|udvalget) (har )?(sagt|sagde|siger) (\\w+ ){0,2}ja
""")
"""Words of the same clause with which nobody has said yes."""

# "Han har bevis til 2029": no time to think.
_NO_PAPER = "(?!(*bevis*|*certifikat*|*kort|*tilladelse|*kontrakt*|*ferie*|fri|orlov|bil) )\\w+ "

AWAITED = phrases(f"""
    (venter|afventer|mangler) (stadig |kun |bare |lige |nu |på )*((hendes|hans) (svar|ja|accept|underskrift*|navn|afgørelse)|svar|underskrift*|tilbagemelding|retursvar|at (hun|han)|at få (den|det|kontrakten)|at høre)
    (betænkningstid|betænkningstiden|tænketid|acceptfrist*|svarfrist*|kontraktudkast*|til underskrift|til underskrivelse|til gennemlæsning|til gennemsyn)
    (hun|han|ham|hende|kandidaten|ansøgeren|\\w+) (\\w+ ){{0,3}}(tænker|tænke|overvejer|overveje|sover|sove|tygger|grubler) … (over|på|om|det|til)
    {PERSON} (\\w+ ){{0,3}}(snak|snakke|snakker|tale|taler|vende|vender) (\\w+ ){{0,3}}(med (sin|sine|konen|manden|familien|kæresten)|konen|manden|familien|derhjemme)
    (om|hvis|når|såfremt|forudsat) (at )?{PERSON} … (tager imod|siger ja|accepterer|takker ja|vil have|vil ha|slår til|skriver under|er frisk|er klar|har lyst)
    (om|hvis) {PERSON} vil …
    (krydser|kryds|krydser vi|krydse) … (fingre|fingrene|fingerer)
    ikke (\\w+ ){{0,2}}(set|hørt|skrevet under|underskrevet|svaret|vendt|fået svar|fået den retur|retur|returneret|reageret|sagt ja|takket ja|accepteret|bekræftet) …
    (når|hvis|så snart|straks) (\\w+ ){{0,3}}(underskrevet|skrevet under|skriver under|retur|returneret|på plads|i hus|accepteret|sagt ja|takket ja) …
    ^(og |men |så )?(siger|takker|svarer|nikker) {PERSON} (\\w+ )?ja
    {PERSON} (\\w+ ){{0,2}}(har|får|fik|fået|givet) ({_NO_PAPER}){{0,2}}(til|indtil|frist|en uge|weekenden|nogle dage|et par dage|lov|tid) …
    (har|får|fik|fået|givet) {PERSON} (\\w+ ){{0,2}}(til|indtil|frist|en uge|weekenden|nogle dage|et par dage|lov til|tid) …
    (fik|fået|har|får) (papirerne|kontrakten|den|oplægget) (\\w+ )?med (sig|hjem) …
    (bolden|kontrakten|tilbuddet|papirerne|den) (ligger |er |befinder sig )?(nu )?hos (hende|ham|\\w+)
    {CONTRACT} (\\w+ ){{0,3}}(med hjem|til gennemlæsning|at kigge på|at læse)
    (bad|beder|bedt|spurgt) (\\w+ ){{0,2}}om (\\w+ ){{0,3}}(dage|weekenden|tid|en uge|betænk*)
    (ville|vil|skal|skulle) (\\w+ )?(vende|drøfte|snakke|tale) (\\w+ ){{0,3}}med (sin|sine|konen|manden|familien|kæresten)
""")
"""Their answer or their name is still to come."""

TO_APPROVE = phrases("""
    (skal|mangler|venter) (\\w+ ){0,3}(have|få|se|på|skaffe|ha) (\\w+ ){0,2}(*tilladelse*|*godkendelse*|*bevilling*|*tilsagn*|*attest*|*reference*|*kørekort*|*certifikat*|*autorisation*|*budget*) …
    (med forbehold|under forbehold|forudsat|betinget|afhængigt|afhængig|afhænger)
    (på|under) (den |en |én )?(betingelse|forudsætning|klausul)
""")
"""Somebody else must still say yes to the hire."""

ENDED = phrases(f"""
    {PERSON} (\\w+ ){{0,3}}(sagde|sagt|siger|opsagde|opsagt) (\\w+ ){{0,2}}(op|stillingen|jobbet|kontrakten)$
    {PERSON} (\\w+ ){{0,2}}(sagde|sagt|siger) op (\\w+ )?(hos os |her )?(igen|allerede|efter|i|fordi|hos os|her) …
    (opsige|opsiger|opsagde|opsagt|fyre|fyret|fyrede|afskedige|afskediget|bortvist|bortvise) (\\w+ )?{PERSON}(?! (den |vores |der )?(gamle|forrige|tidligere|sidste))
    {PERSON} (\\w+ ){{0,3}}(opsagt$|fyret|afskediget|bortvist|stoppet|stoppede|holdt op|fratrådt|rejst hjem|sprunget fra|sprang fra|hoppet fra|bakket ud|bakkede ud|fortrudt|fortrød|ombestemt)
    (opsagt|fyret|stoppet|stoppede) {PERSON}(?! (den |vores |der )?(gamle|forrige|tidligere|sidste))
    (og|men) (\\w+ ){{0,2}}(sagde|sagt) op …
    {PERSON} (\\w+ ){{0,2}}(sagt|sagde|meldt|meldte|takkede|takket) (fra|fra igen|nej|nej tak)
    (trukket|trak|trækker) (\\w+ ){{0,2}}(accept|ja|sig|ansøgning|kontrakten) …
    (ophævet|annulleret|opsagt|revet) (\\w+ ){{0,2}}{CONTRACT}
    (havde|nåede at|nåede) (\\w+ ){{0,2}}(ansat|ansætte|hyret|antaget)
    (skulle|burde) (\\w+ ){{0,3}}(startet|begyndt|mødt|været i gang)
    (skulle|burde) (\\w+ ){{0,3}}have (\\w+ )?(startet|begyndt|mødt)
    {PERSON} (\\w+ ){{0,2}}(dukkede|mødte|kom) (\\w+ )?(aldrig|ikke)
    ikke alligevel
""")
"""There was a hire, and it is over or has come to nothing."""

ELSEWHERE = phrases(f"""
    (et andet sted|andetsteds|anden side|en anden arbejdsgiver|et andet firma|en anden virksomhed|naboen|konkurrent*|en anden chef)
    {PERSON} (\\w+ ){{0,2}}(skrevet|underskrevet|lavet|skrev|fået) (\\w+ )?kontrakt* (med|hos) (?!hjem|sig|på|os|mig|vores|begge|alle|virkning|start|tiltræd|\\d)\\w+
    {PERSON} (fortalte|fortæller)
""")
"""Somebody else has hired, or only the candidate says so."""

HOPED = phrases("""
    (håber|håbe|forventer|forvente|regner med|venter på|tror|krydser fingre|spændte på|spændt på|afventer|spørg|spørge|hør|høre) …
""")
"""What the clause behind it says is not so yet."""

TRIAL = "(*praktik*|prøvevagt*|prøvedag*|prøveuge*|prøvearbejde*|prøveperiode*|arbejdsprøv*|jobprøv*|på prøve|prøvetur*|prøvetid*)"
"""Work that is no job yet."""

NO_JOB = phrases("""
    (*praktik*|løntilskud*|fleksjob*|flexjob*|arbejdsprøv*|jobprøv*|ulønnet|frivillig|frivilligt|nytteindsats|virksomhedsforløb|på prøve|på prøvebasis)
""")
"""Work that is paid by others or by nobody."""

OVER = phrases("""
    (var|gik|udløb|sluttede|sluttet|slut|overstået|bestod|bestået|klarede|klaret|efter|oven|været|havde|haft|afsluttede|afsluttet|endte|blev|færdig|gennemført|gjorde|lavet|lavede|fungerede|begyndte|startede)
""")
"""It is behind them."""

PROBATION = phrases(r"""
    (prøvetid|prøvetiden) (på |er |i |de første |som )*(\d+|en|to|tre|fire|seks|et halvt|sædvanlig*|normal*|almindelig*) (mdr|måned*|år|halvår)
    (\d+|en|to|tre|fire|seks|første|halvt|halv|sædvanlig*|normal*|almindelig*) (mdr|md|mdrs|måned*|års?) (\w+ ){0,3}(prøvetid*|prøveperiode)
    (sædvanlig*|almindelig*|normal*|gængs*|vanlig*|lovlig*|lovbestemt*|gensidig*) (\d+ |tre |mdr |måneders |måneder )*(prøvetid*|prøveperiode)
    (prøvetid|prøvetiden|prøveperioden) (løber|er|varer|går|slutter|ender|ophører) (til|indtil|den|d|i|med|frem|på) …
    prøvetid(en)? (\d+ måned*|til|udløber|\d+ mdr|gælder|efter|iht|ifølge|jf) …
    ^prøvetid(en)?$
""")
"""The first months of any job, in which notice is short: no trial."""

DENIED_JOB = phrases(f"""
    (ikke|ingen|hverken|intet) (er |tale |om |som |et |en |i |på |noget |den |det |nogen |nogle |længere |mere |bare |kun ){{0,4}}{NO_JOB[0]}
    uden {NO_JOB[0]}
    (helt|ganske|selvfølgelig|naturligvis|fuldstændig|fuldkommen) frivilligt$
    (behøver|ønsker|søger|skal|vil|har|får|bruger) (\\w+ ){{0,3}}(ikke|intet|ingen) (\\w+ ){{0,3}}{NO_JOB[0]}
    ^(\\w+ ){{0,3}}{NO_JOB[0]} (\\w+ ){{0,4}}(behøver|bliver|er|får|skal|kræver|ønsker|bruger|søger) (\\w+ ){{0,4}}(ikke|ingen|intet) …
""")
"""A job, and no such work: "ikke løntilskud, men ordinær ansættelse"."""

SUBSIDY_ASKED = phrases("""
    (søges|søge|ansøges|ansøge|søger|udfyldes|udfylde|bevilges|mulighed|berettiget|ret|kan få|skal bruge|findes) … *løntilskud*
""")
"""Whether money may be asked for as well: a hire stands without it where another sentence tells it."""

SEE_HOW = phrases(f"""
    (så|derefter|bagefter|og) (må|får|ser|skal) (vi|jeg|man) (vi |så |må |lige |bare )*(se|finde ud af|vurdere|tage stilling|tage den derfra)?( (hvordan|om|hvad|hvor) …)?$
    (så|og) (ser|vurderer|beslutter|bestemmer|evaluerer) (vi|jeg)( (så|på det|det an|tiden an|igen|nærmere))?$
    {PERSON} (\\w+ ){{0,5}}(og )?(prøver|prøve)$
    (i|et|på) (\\w+ )?forløb (på|af|hos|i|med) …
""")
"""They will look how it goes first."""

_SEASON = "(år|sommer|vinter|forår|efterår|sæson|gang|måned|uge)"
EARLIER = phrases(f"""
    ^(og |men |for )?(sidste {_SEASON}|sidst|forrige {_SEASON}|i fjor|for et år siden|i (foråret|sommer|efteråret|vinter)|engang|tidligere) … (havde|tog|ansatte|fik|prøvede|hyrede|brændte|gik) … (vi|jeg|en|os|det)
    ^(og |men |for )?(vi|jeg) (havde|tog|ansatte|fik|prøvede|hyrede|brændte) (\\w+ ){{0,3}}(sidste {_SEASON}|sidst|i fjor|forrige {_SEASON}|engang|før)
    ^(og |men |for |efter at )?den første( (vi|jeg|som|der|på|trak|sprang|faldt|takkede|sagde|fortrød|ville)|$)
    ^(og |men )?(den|ham|hende)( vi)? (tilbød|havde tilbudt|først|valgte først|stod først|nummer et|øverst) …
    ^(og |men )?(den|ham|hende|manden|fyren|pigen|kvinden)( der| som)? (vi|jeg) (ansatte|hyrede|antog|tog|fik|havde) (\\w+ ){{0,4}}(er|har|forlod|rejste|smuttede|stoppede|holdt|sagde|blev|gik|skred|fandt) …
    (vores|vort|mit|det) (første valg|førstevalg|førsteønske)
    (nummer et|ener) (på listen )?(trak|sprang|takkede|sagde|faldt|meldte|hoppede) …
    ^(og |men )?(forgængeren|(hendes|hans|vores) forgænger|den forrige|den tidligere|den gamle|(hende|ham|den) før|den sidste vi (havde|ansatte|tog|fik)|(ham|hende|ham der|hende der) den (anden|forrige|sidste|gamle)) …
    ^(\\w+ ){{0,2}}(fratrådte|stoppede|opsagde|forlod|rejste|smuttede|skred) (den|ham|hende|vores|vor) (\\w+ )?\\w+$
    ^(og |men |for )?sidste {_SEASON} (kom|stod|sad|mødte|missede|mistede|var) (der |vi )?(en|et|to|tre|nogen|nogle|et par) …
""")
"""Somebody who was there before, or stood higher on the list."""

OF_YOURS = phrases("""
    (du|i|jer) (sendte|har sendt|foreslog|skrev|havde sendt|anbefalede|henviste|kom med)
    (jeres|din) …
    fra jer
""")
"""One of those the job centre sent."""

GIVES_NOTICE = phrases("""
    (opsigelse*|opsagt|sagt|siger|sige|fratræder|fratrådt|færdig|stopper|slipper|slutter|løst) … (et andet sted|andetsteds|konkurrent*|naboen|en anden arbejdsgiver|et andet firma|en anden virksomhed|(sit|sin|det|den|hendes|hans) (gamle|nuværende|tidligere|andet|anden|hidtidige) (job|arbejde|stilling|plads|chef|arbejdsgiver*|arbejdsplads))
    (inden|før|ikke|ingen|i stedet for|hellere|end at|hverken|snuppet for|foran næsen på|snød|snydt|slog) (\\w+ ){0,9}(naboen|konkurrent*|en anden arbejdsgiver|et andet firma|en anden virksomhed|et andet sted|andre)
""")
"""An old job that ends, or others who would have liked to have them: nobody else has hired."""

RUNNER_UP = phrases("""
    (var|stod|kom|lå|er) … (nummer to|nr 2|nr to|toer|næst*|reserve*|andet valg)
""")
"""Second on the list, who comes first where the first one went away."""
