"""Danish. Words with which something is only heard, guessed, feared, planned, asked or imagined.

Looked for in the words as written, fillers among them; what they govern is told in `hearsay`.
"""

import re

from casework.replies.words.phrases import phrases

_WITNESS = (
    "(kolleg*|makker*|søn|datter|kæreste|chauffør*|alle|allesammen|kone|konen|min mand|mand|svigermor|svigerfar|svoger*|søster|bror|fætter|kusine|mor|far|vikar*|receptionist*|pigen|piger*|drengene|gutterne|drenge|folkene|folk|nogen|"
    "nogle|rengøring*|kantine*|nabo*|sælger*|karlen|elev*|lærling*|praktikant*|kok|kokken|portner*|vagten|souschefen|sekretær*|(en|to|tre) af (\\w+ )?\\w+)"
)
_TELLS = "(siger|sagde|sige|mener|mente|påstår|påstod|fortæller|fortalte|hævder|hævdede|gætter|gættede|nævnte|mumlede|snakkede|tror|har hørt|hørte|har sagt|har fortalt)"
_I = "(jeg|vi|man)"
_SMALL = "(jo|da|lidt|lige|nok|godt|næsten|sådan|egentlig|selv|også|nu|bare|vist|ellers|altså)"

HEARD = phrases(f"""
    {_I} ({_SMALL} )*(hører|hørte)( {_SMALL})* (at|fra|i|på|af|om|noget)
    {_I} (skrev|meldte|oplyste|bekræftede|sagde) ({_SMALL} )*(\\w+ )?(at|om at)(?! (vi|jeg|i) (ville|skulle|vender|skriver|melder))
    (har|havde) ({_SMALL} )*(hørt|fået fortalt|fået at vide|ladet mig fortælle|ladet mig forstå|opsnappet|fanget noget)( {_SMALL})* (at|fra|i|på|af|om|noget|til)
    {_I} (mener|synes|tror) ({_SMALL} )*(at )?(at have|jeg har|vi har|jeg) (hørt|set|hørte|så|læst|læste)
    (rygte*(?! (taler sandt|er sand*|passer))|sladder|sladderen|forlyder|forlydende*|angiveligt|forlød|kantinesnak)
    (der) ({_SMALL} )*(går (snak|sladder|rygte*)|tales|snakkes|hviskes|blev sagt noget|bliver sagt|siges|blev talt|er snak|er tale om)
    (nogen|nogle|man|folk|de andre|en eller anden) ({_SMALL} )*{_TELLS}
    ifølge (?!vores|vor|chef|leder|mester|direkt|aftale|plan|kalender|jer|jeres|mine|mit|system)(\\w+ ){{0,2}}(kolleg*|makker*|vikar*|rygte*|folk|nogen|nogle|en|et|naboen|receptionen|kantinen)
    {_WITNESS} ({_SMALL} )*(?!(siger|sagde|har sagt) (\\w+ )?(ja|nej|tak|farvel|op)|(siger|sagde|mener|tror|har sagt) (vi|jeg)(?!\\S)){_TELLS}
    (så vidt|såvidt) (jeg|vi) (ved|er informeret|er underrettet|kan høre|har forstået|har hørt|forstår|er orienteret|kan se|kan forstå)
    mig bekendt
    kommet (mig|os) for øre
    (fortæller|hvisker|snakker) (nogen|man|de) …
    (fået|fik) at vide (på|i|af|ad) (gangen|kantinen|krogene|omveje|en kollega|nogen|frokost*|receptionen)
    (i|på) (krogene|vandrørene|gangene) …
    (nogen|en eller anden) (har|havde) (skrevet|sagt|sat|tegnet|noteret)
""")
"""Told of others, who decide nothing, or of nobody."""

GUESSED = phrases(f"""
    (mavefornemmelse*|mavefølelse*|fornemmelse af|fornemmelsen af|på fornemmelsen)
    (det|den|der) ({_SMALL} )*(lugter|smager|ligner|dufter|tyder|tegner) ({_SMALL} )*(af|en|et|på|til)
    {_I} ({_SMALL} )*(formoder|gætter|antager|går ud fra|fornemmer|forestiller mig|vil tro|vil gætte|ville tro|vil mene|kunne forestille)
    (mit|et) (personlige |bedste |kvalificerede )*(bud|gæt) er
    mon ikke …
    (det|der) (ville|vil|skulle|skal|kunne) ({_SMALL} )*(ikke )(undre|overraske) …
    (kan|kunne) ({_SMALL} )*(have|være) (været|sket|hændt|hun|han|der|vi|de|jeg|det)
    (det|den) (kan|kunne) ({_SMALL} )*(godt |meget vel )?(se ud|lyde|tænkes|være)
    (ser ud|tyder på|lyder) (til at|til)
    (personligt|umiddelbart) ({_SMALL} )*(hælder|ville|tænker)
    (hælder|læner) ({_SMALL} )*(nok |mest |lidt |mere )*(til|mod|imod)
    (jeg|vi) er ({_SMALL} )*(i tvivl|usikker*|ikke sikker*|ikke helt sikker*)
    (er det) ({_SMALL} )*(muligt|tænkeligt)
    (mistanke|mistænker|risiko for|risikerer|fare for|mulighed for|chance for) (om )?at
    (en|med|stor|lille) (mistanke|risiko|fare|chance) (om|for)
    (det er|er det) ({_SMALL} )*ikke (\\w+ )?(sikkert|givet|utænkeligt)
    ^(tænk|tænk på)( hvis)?$
    (ikke udelukket|ikke utænkeligt|ikke usandsynligt)
""")
"""A guess, told as one."""

FEARED = phrases(f"""
    {_I} ({_SMALL} )*(frygter|er bekymret for|er nervøs for|har på fornemmelsen|er bange for)( {_SMALL})*( at)?(?!( at)? (vi|jeg|det)(?!\\S))
    ^({_I} )?({_SMALL} )*håber(?! (\\S+ ){{0,3}}(i|du|der er|alt er|det går)(?!\\S))
""")
"""Feared or hoped: it has not come."""

PLANNED = phrases(f"""
    (tænker|tænkte|tænkt) ({_SMALL} )*på at
    (overvejer|overvejede|påtænker|pønser på|agter|leger med tanken) …
    (kan|kunne) ({_SMALL} )*(blive|være|vise sig) (nødvendig*|nødt|aktuel*|tvunget|nødsaget)
    (måske|muligvis|eventuelt|nok|formentlig|sikkert|vist) (nødt|tvunget|nødsaget|nødes|må|bliver vi|bliver jeg)
    (må|bliver|er) (vi|jeg) (måske|muligvis|eventuelt|nok)
    (i værste fald|værste tilfælde)
    (planen er|planen var|tanken er|ideen er|idéen er|det er planen|det er tanken|vi har planer om|er på tegnebrættet) …
    (vil|ville) ({_SMALL} )*helst(?! (ikke|være fri|slippe|undgå|fri)) …
    (lægger op til|er på nippet til|er lige ved|er tæt på|er ved) at
    (regner med|forventer|satser på)( at)?(?!( at)? (se|høre))
    (skulle|burde) ({_SMALL} )*(måske|vel|nok)
    (plejer|pleje) ({_SMALL} )*(at)
""")
"""Thought of, and not decided."""

PERHAPS = phrases("""
    (måske|muligvis|formentlig|formodentlig|antagelig|antageligt|sandsynligvis|vistnok|vist(?! at| (kom|fik) til at)|velsagtens|angiveligt|åbenbart|eventuelt|mon|nok næppe|tilsyneladende|formodes|så godt som)
    (jeg|vi) tror(?! ikke)
    tror (jeg|vi)(?! ikke)
    (sådan) (lidt|cirka|halvt)
    (halvvejs|halvt om halvt)
    (er|bliver|må|har|aflyser|dropper|udebliver|kommer|den|det|vi|jeg) nok(?! (til|af|folk|plads|personale|tid|med|hænder|mand|ansatte|at|nu|i|om|på)(?!\\S))
""")
"""Words of the clause itself that leave it open."""

AFTERWARDS = phrases(f"""
    ^(og )?(tror|formoder|gætter|antager|mener|håber|hører|frygter) (jeg|vi|han|hun|de|nok)
    ^(siger|sagde|påstår|hævder|fortæller|mener) (\\w+ )?(?!chef|leder|mester|direk|bestyr)\\w+$
    ^(så vidt|såvidt) (jeg|vi)
    ^{_WITNESS} ({_SMALL} )*{_TELLS}
    ^eller (hvad|hur|er den|er det|var det)
""")
"""Clauses that leave open what stands in front of them."""

ASKED = phrases(f"""
    (mon|hørte|hører|forstod|forstår) ({_SMALL} )*(jeg|vi) ({_SMALL} )*(rigtigt|ret|korrekt)
    ^(er|var) … ({_SMALL} )*(ikke )?({_SMALL} )*(aflyst|besat|ansat|væk|taget|lukket|afvist|udeblevet|trukket|gået(?! forkert| vild| galt)|afblæst|annulleret|udsat|flyttet|inviteret|indkaldt|ændret)
    (skal|må) (jeg|vi) ({_SMALL} )*(forstå|tolke|læse|opfatte|tage|notere|skrive|regne|registrere) …
    (er det) ({_SMALL} )*(rigtigt|korrekt|sandt|sådan|meningen|passende) …
    (kan det|kan det virkelig) (godt )?(passe|være|tænkes)
    ^(var|er) det (ikke )?
    ^(kom|mødte|dukkede|var|er) (?!der)\\w+ ({_SMALL} )*(her|op|overhovedet|ikke)
""")
"""In a question: whether it is so, which is not to say that it is."""

IS_IT_SO = phrases("""
    ^(men |og |eller )?(passer|stemmer) (det|dette|den)$
    ^(men |og |eller )?(er|var) det (ikke )?(rigtigt|korrekt|sandt|sådan|rigtig forstået|i dag|i morgen|i går|den|også det)$
    ^(har|ved|kan) (i|du|nogen) (hørt|noget|bekræfte) (det samme|om det|det|noget)$
    ^(har jeg ret|hørte jeg rigtigt|er det forstået|hvad ved i|ved i noget)$
""")
"""A question of its own behind what it asks for."""

TAKEN_BACK = phrases(f"""
    (nej|eller|næ|nå|men|åh|hov) (nej )?(vent|stop)
    ^(nej )?(vent|glem det)( (lidt|lige))?$
    (eller|nej) (vent|glem)
    (glem|se bort fra|ser bort fra|bortse fra|ignorer|ignorere) ({_SMALL} )*(det|alt|hvad|min|mit|mine|vores|sidste|forrige|indtil|$)( (jeg|vi|der|sidste|forrige|mail|besked|aflysning|afslag|afbud|invitation|svar|stod|skrev|indtil|$))
    se bort fra …
    ^(men )?det er (?!mig|os|jeg|vi|ok|fint)\\w+ (der|som) (bestemmer|afgør|styrer|beslutter|sidder med) …
    ^(men )?(hør|tjek|spørg) (lige |bare |evt |hellere )+(inde|ude|hos|på) …
    (?<!hvad )(?<!om )(jeg|vi) ved (det )?({_SMALL} )*ikke$
    (jeg|vi) ved (det )?({_SMALL} )*ikke ({_SMALL} )*(rigtig|helt|endnu|om det (passer|er rigtigt|er sandt|stadig)|om mødet|om aftalen|hvad (chefen|de|han|hun|ledelsen))
    ^(så |og |men )*(ved ({_SMALL} )*(jeg|vi)|det ved (jeg|vi)|jeg ved det|vi ved det) ({_SMALL} )*(ikke|faktisk ikke)( endnu| helt)?$
    ^(\\w+ ){{0,3}}ved ({_SMALL} )*(jeg|vi) (snart |ærligt talt |simpelthen )?ikke$
    (men |og )?spørg (mig |os )?(hellere|lige|evt|eventuelt|for en sikkerheds skyld|igen) …
    (har|er) (\\w+ ){{0,3}}(ikke|aldrig|intet) (\\w+ ){{0,5}}(bekræftet|på skrift|bekræfte)
    (kan|kunne|kunnet) (\\w+ ){{0,2}}ikke (\\w+ ){{0,3}}(bekræfte|bekræftet|stå inde for)
    (ikke|intet|ingen) (\\w+ ){{0,6}}(meldt ud|meldt noget ud|sagt noget officielt|officielt|udmeldt)
    (endnu )?ikke (helt )?(officielt|bekræftet)
    ikke (mig|os) (der|som) (bestemmer|afgør|ringer|inviterer|beslutter|sidder|har det|må|træffer)
    (lad mig|jeg skal|jeg vil|jeg må) (nu |bare )*(lige|først) (lige |først )*(tale|snakke|sove|tygge|tænke|høre|spørge|vende|se om|finde ud|tjekke|undersøge|vende den)
    (sover|sove|tygger|tygge) (\\w+ ){{0,3}}på (det|den|sagen)(?! (tidspunkt|sted|hotel))
    (anden|modsat|modsatte) (opfattelse|mening|holdning|anskuelse)
    kan (\\w+ )?ikke (\\w+ )?blive enige
    (jeg|vi) (er|blev) ((så|nu|lidt|stadig|igen|kommet|jeg|blevet) )*i tvivl
    er (jeg|vi) ((så|nu|lidt|stadig|igen) )*i tvivl
    (tager|tog|taget) (jeg |vi )?fejl
    (måske|muligvis) (\\w+ ){{0,4}}(fejl|forveksling|misforståelse)
    (kan|må) (\\w+ ){{0,3}}(blandet|forvekslet|forveksle) (\\w+ ){{0,2}}(sammen|med)
    (så )?vent (\\w+ ){{0,2}}med at (registrere|notere|skrive|gøre|lukke|melde)
    sig det ikke (videre|til nogen)
    ^men ikke (helt|hundrede procent|100)( \\w+)?$
    (tager|trækker|må tage|må trække|vil gerne trække) (jeg |vi )?(det|alt|mine ord|mit tilsagn|vores ja|vores tilsagn) (\\w+ ){{0,3}}(tilbage|i mig igen|i os igen)
    (hæng|hænge|hold) (mig|os) (\\w+ )?ikke op på (det|den|noget)
    (det )?(kan|kunne) ({_SMALL} )*være (at )?(det )?(er |var )?(mig|os|min fejl|vores fejl)( selv)?( der| som|$)
    (lyver|lyve) (\\w+ )?(nogle gange|tit|ofte|somme tider)
    ^(men )?(lad os|så lad os) (\\w+ )?se$
    (nu )?må vi se (med|hvordan|om|på)
    (kun|bare) noget (min|mine|de|nogen|folk) …
    eller (måske|lader|lade|flytter|udsætter|noget) …
    (rod i|roder) …
    (læser|tolker) jeg (i hvert fald|det)
    ^(dog )?(er )?(\\w+ )?ikke udelukket
    (lige nu )?(står|stod|er) (\\w+ )?(det|den) (på hjemmesiden|opslået) igen
    (står) (\\w+ )?(ved magt|stadig i (min|vores|kalenderen))
    (vakle|vakler|vaklende|fortryder måske) …
    (det har) (jeg|vi) (\\w+ )?ikke hørt
""")
"""Words that take back what stands beside them, wherever they stand."""

UNDECIDED = phrases("""
    (ikke|intet|ingenting) (er )?(\\w+ )?(besluttet|afgjort|vedtaget)( \\w+)?$
    ikke (\\w+ ){0,2}(taget|truffet) (endelig |en |nogen )*(stilling|beslutning)
    (endnu )?ikke (helt )?(besluttet|afgjort)
""")
"""Nobody has decided it yet."""

NOT_YET = phrases(f"""
    (er|var|forsinket|forsinkelse|toget|bussen|kø|trafik*) … (forsinket|forsinkelse|trafik|kø|uheld)
    (om|kun|først|bare|allerede) (fem|ti|et kvarter|få|\\d+|fem-ti|et par) (minutter|min|kvarter) …
    (er|også) (kun|bare|først) (\\w+ )?(fem|ti|få|\\d+|et par) (minutter|min)
    (burde|skulle|må) (\\w+ )?(være|komme) (her )?(om|snart|lige straks|når som helst|hvert øjeblik)
    (forkerte|forkert) (indgang|port|dør|bygning|adresse|lokale|afdeling|hoveddør)
    (døren|porten) var låst
    (gik|kørte|tog|smuttede) ({_SMALL} )*jeg ({_SMALL} )*(klokken|kl|tidligt|hjem|for)
    jeg ({_SMALL} )*(gik|kørte|tog|smuttede|loggede|mødte|kom) ({_SMALL} )*(\\w+ ){{0,3}}(klokken|kl|tidligt|hjem|for sent|minutter)
    (jeg|vi) (var|sad|holdt) ({_SMALL} )*(\\w+ )?(til frokost|til møde|på kursus|i marken|på ferie|ved den forkerte|et andet sted)
    (kan|kunne|må) ({_SMALL} )*have (været|stået|gået|ventet|set)
    (hun|han|de|vagten|receptionen) (var|sad|holdt) (\\w+ )?(til frokost|til møde|på pause|pause|ubemandet)
    (glemte|glemt) (\\w+ )?(vagten|receptionen|nogen) (\\w+ ){{0,3}}(ringe|give|sige)
    (venter (\\w+ )?stadig|stadig venter) (på)?
    ikke ({_SMALL} )*(kommet|mødt|mødt op|dukket op|ankommet|her) ({_SMALL} )*endnu
    endnu ikke (kommet|mødt|mødt op|dukket op|ankommet|her)
    men i min kalender
    (ringet og )?vækket (ham|hende)
""")
"""Somebody may still come, or may have come and not been seen."""

OFFERED = phrases("""
    (tilbudt|tilbød|lovet(?! at)|tilbyder|tiltænkt) …
""")
UNANSWERED = phrases("""
    (har til|inden|senest|tænker|sover) …
""")
"""An offer to somebody else that nobody has said yes to."""

NO_TO_A_NO = phrases(f"""
    ikke ({_SMALL} )*(sagt|sige|siger|takket|takke) ({_SMALL} )*nej
    (havde|ville|var) (svaret|det) (have )?(været|blevet) (et )?nej
""")
"""No no at all."""

IMAGINED = re.compile(
    r"(?:(?:og|men) )?(?i:(?:havde|har|var|er) (?:han|hun|vi|jeg|de|det|der|den|du|man|(?!ingen|nogen|hverken|egen|gennem)\w{2,}en)"
    r"|(?:skulle|kunne|ville|fik|kom|blev|dukker|kommer|bliver|får|møder|består|går|sker|viser|hører|finder|ringer|svarer|melder|holder|vinder|siger|lykkes|godkender|sælger|sner|regner|falder|mister"
    r"|rammer|brænder|protesterer|dropper|springer|ryger|takker|lander|trækker|lukker|forlænger|kan|vil|skal)"
    r" (?:han|hun|vi|jeg|de|det|der|den|du|man|min|mit|vores|nogen|\w{3,}(?:en|et|ne)))(?!\S)"
    r"|(?:Skulle|Havde|Var|Er|Har|Dukker|Kommer|Bliver|Får|Møder|Består|Går|Siger|Takker|Kan|Vil|Melder|Svarer|Ringer|Springer|Forlænger|Dropper|Klarer) [A-ZÆØÅ]\w+(?!\S)"
)
"""The verb in front of who does it: an "if" without its word, where an answer follows."""

ANSWERS = re.compile(
    r"(?:så|kan|må|er|har|havde|var|skal|vil|ville|bliver|skriver|ryger|falder|behøver|måtte|går|kommer|dropper|sletter|aflyser|lukker|tager|melder|siger|får|noterer|finder|sender|stopper)(?!\S)"
)
