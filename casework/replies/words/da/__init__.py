"""Danish: what companies say when they mean something about a partner. Phrases, no sentences."""

from casework.readings import Intent
from casework.replies.words.da.approval import LIKELY_TIME as LIKELY_TIME
from casework.replies.words.da.approval import OF_OTHERS as OF_OTHERS
from casework.replies.words.da.asking import NO_QUESTION as NO_QUESTION
from casework.replies.words.da.asking import QUESTION
from casework.replies.words.da.conditions import NEEDED_FIRST as NEEDED_FIRST
from casework.replies.words.da.dealings import DEALINGS
from casework.replies.words.da.idioms import IDIOMS
from casework.replies.words.da.indirect import INDIRECT
from casework.replies.words.da.manners import MANNERS
from casework.replies.words.da.meetings import MEETINGS
from casework.replies.words.da.office import OFFICE
from casework.replies.words.da.outcomes import OUTCOMES
from casework.replies.words.da.settling import RUNNER_UP as RUNNER_UP
from casework.replies.words.da.turns import TURNS
from casework.replies.words.da.verdicts import VERDICTS
from casework.replies.words.phrases import joined, phrases

TOLD = joined(
    joined(joined(joined(VERDICTS | MEETINGS | MANNERS, IDIOMS), OUTCOMES | DEALINGS), INDIRECT),
    joined(OFFICE, TURNS) | {Intent.QUESTION: QUESTION},
)
"""What each kind of reply says."""

OTHER_YES = phrases(r"""
    (praktik|virksomhedspraktik|praktikplads|løntilskud|løntilskudsjob|arbejdsprøvning|jobprøvning|frivillig*|elevplads|lærlingeplads|fleksjob|flexjob|ulønnet|prøvevagt)
    (fundet|fandt) (vores mand|vores kvinde|den rette|den rigtige)( mand| kvinde| person| kandidat)?$
    ^(men |og )?\w+ (fik|gjorde|blev|kom|var) (desværre |det |så )*ikke$
    (måske|hellere) (for|til|i|på|som) (lageret|køkkenet|butikken|kontoret|noget andet|en anden|et andet|\w+en)$
    (*praktik*|*løntilskud*|*tilskud*|arbejdsprøv*|frivillig*)
    (tilkaldevikar*|afløserliste*|vikarliste*|tilkalde*|ekstraliste*|reserveliste*)
    (det ene|det andet|ja og nej|både ja og nej)
    (uden løn|uden betaling|gratis|without pay|(?<!will )(?<!can )(?<!to )(?<!of )sort(?! (him|her|it|them|this|that|out|of|you|us|the|a))|freelance|vikarbureau*)
    den første (er|var|kan|skal|vil|tager|tog|får|fik|har|blev|bliver|ansætter|vi|i sendte|ja|nej)
    (den ene|den anden|to ting|for det første|for det andet|derimod)
    (send|sende) … (først|permit|tilladelse*|dokument*|referencer|bevis*)
    (?<!ikke )(?<!ikke den )(?<!ikke for )(sidste (år|sommer|vinter)|i fjor|i foråret|dengang) …
    (?<!ikke )(?<!ikke den )(?<!ikke for )(?<!som )sidste gang …
    (den|de|ham|hende|vores) (forrige|sidste|tidligere) (vi|der|som|ansøger|kandidat|mand|kvinde|medarbejder|i|kok|chauffør|gang|$)
    (ikke|mangler) … (skrevet under|underskrevet|signed)
    (den|ham|hende|dem|en) (som |der )?(vi|jeg) (ansatte|hyrede|antog)
    (betinget af|forbehold for|subject to|så snart (hun|han)|når (hun|han) har)
""")
"""A yes to something else than the job, or to two things, or with something needed first."""

OTHER_JOB = phrases("""
    (en|et) (anden|andet) (stilling|job|afdeling|arbejde)(?! (hos jer|hos kommunen|i kommunen|på jobcent))
    (i|til|som|på) (en |noget )?(ulønnet|gratis) (praktik*|arbejde|prøve*)
""")
"""A yes to another job than the one that is asked about."""

BESIDES = "(*praktik*|*løntilskud*|*jobprøvning*|arbejdsprøv*|frivillig*|*tilkalde*|vikarlist*|afløser*|fleksjob*|flexjob*|*elevplads*|*lærlingeplads*|lærling|elev|ulønnet|prøvetid*|prøvemåned*|prøveuge*|prøvevagt*)"
"""What a company may offer beside a no to the job."""

BESIDES_OVER = f"(efter|siden|været|haft|havde|prøvet|gik|ville kun|ønskede kun|søgte kun) (\\w+ ){{0,5}}{BESIDES}"
"""What has been tried, or what they asked for."""

MAY_BE = "(kan|kunne|vil|ville|gerne|velkommen|plads|tilbyde|tilbyder|tilbydes|lyst|hellere|foreslå*|åben|åbne|mulig*|interesse*|tænke|prøve|snakke|tale|forslag|muligvis|måske|brug for|skal vi|overvej*)"
"""That it could be."""

TRIAL_DAY = "(*prøvevagt*|prøvedag*|prøve en dag)"
"""A day to see somebody at work."""

SENSITIVE = phrases("""
    (ryg|(?<!ligge på )(?<!ligger på )(?<!lå på )ryggen|rygproblem*|helbred*|svimmel|sygdom*|handicap|handicappet|handicappede|kørestol|gravid*|tørklæde*|religion*|bøn|bønner|astma|allergi*|hans alder|hendes alder|(?<!jeg er )(?<!jeg er blevet )(?<!vi er )for gammel|pensionsalder*)
    (hun|hende|hendes|han|ham) … barsel*
    bede … (gange|dagen|arbejdstiden|pausen)
    (hellere|helst|foretrækker|foretrække|foretrak) (\\w+ ){0,2}(mand|mænd|fyr|dreng|kvinde|kvinder|pige|piger|dame|damer)
    (søger|vil|skal|bruge|have|mangler|kun|finde) (\\w+ )?(en |nogle )?(kvinde|kvinder|pige|piger|dame|damer)
    (mandlig*|kvindelig*) (kolleg*|medarbejder*|ansøger*|kandidat*|pædagog*|ansat*|kraft)
    yngre (kraft|kræfter|person|personer|mand|kvinde|medarbejder*|mennesker|folk|ansøger*|kandidat*)
    (en|nogen|nogle|lidt) yngre
    (hun|han|§) (er|fylder|bliver) (\\w+ )?(5\\d|6\\d|7\\d)(?! (km|kilometer|minutter|procent))
    (vil|ville|hellere|helst|kun|foretrækker) (\\w+ ){0,4}dansker*
    ((?<!selv )udlænding*|indvandrer*|flygtning*|*etnisk*|hudfarve*|mellemøsten|muslim*|islam*|jøde|jødisk|ramadan*|slør|niqab|burka)
    (hun|han|§) (har |er |var )(\\w+ ){0,3}(syg|sygemeldt|sygeperiode*)
    (hun|han|§|hendes|hans) (\\w+ ){0,4}(depression*|depressiv*|angst|epilepsi*|diabetes|sukkersyge|gigt|kræft|diagnose*|adhd|autis*|psykisk*|overvægt*)
    (overvægtig|overvægtige|går dårligt)
    (dårlig|dårligt|dårlige|slidt|slidte|ondt i) (knæ|hofte|hofter|skulder|skuldre|ben|hjerte|nakke|arm)
    (fagforening*|homoseksuel*|bøsse|lesbisk*|transperson*|transkønnet)
    (får|få|venter|vente) (\\w+ ){0,2}(børn|barn|baby)
    (alenemor|enlig mor|enlig far|eneforsørger)
""")
"""Grounds on which nobody may be refused without a second look: health, age, sex, origin, belief, union, children
(forskelsbehandlingsloven § 1, ligebehandlingsloven § 2, foreningsfrihedsloven § 1)."""

MEETING_KNOWN = phrases("""
    (*samtalen|*snakken|*mødet|*aftalen|besøget|interviewet|tiden|tidspunktet|hendes tid|hans tid|vores aftale|vores tid)
""")
"""A meeting that both sides already know of: whoever names another time for it moves it."""

WILL_DO = phrases("""
    (passer*|bekræft*|mulig*|okay|ok|fint|dur|går|kan|kunne|siger|har|lyder|er) … (det|hun|han|hende|ham|i|du|kandidaten|ansøgeren|den|partneren|til|\\?)
""")
"""Asks whether the time offered will do."""

LATER = phrases("""
    (skal|vil|må) (lige )?(finde|aftale|se) … (tid|tider|dato*|dag|tidspunkt*|kalender*)
    (vi|jeg|hun|han|\\w+en|\\w+eren) (finder|aftaler|vender|skriver|melder|kommer|sender|ringer|foreslår) … (tid|tider|dato*|dag|dage|tidspunkt*|forslag|noget nyt|noget andet)
    (hører|høre|kigger|ser|spørger) … (hvornår|i kalenderen|i bogen|i skemaet)
    (?<!ny )(?<!nyt )(tid|dato|tidspunkt|indkaldelse|indbydelse|invitation) (følger|kommer|sendes|tilgår|på vej)
    (vi|jeg) (finder|aftaler) (en|et|ny|nyt) …
    ^(så )?(finder|vender|skriver|ringer|melder) … (tid|tider|dato*|dag|tidspunkt*)
    kommer der (en |et )?(invitation|indkaldelse|tid|dato|besked|forslag)
""")
"""A time that will be found later, by those who write: nobody is asked to come yet."""

TENTATIVE = phrases("""
    (foreløbig|foreløbigt|tentativ*|med forbehold|(?<!ikke )med blyant)
    (afhænger|afhængig|afhængigt|beror|kommer) (\\w+ ){0,2}(af|an på|på) (hvornår|hvor|hvordan|hvad|hvem|hvilke*|om|vejret|trafikken|dagen|kunden) …
    (alt efter|an på|afhængigt af|afhængig af|hvis ikke) (hvornår|hvor|hvordan|hvad|om) …
    (venter|afventer) (\\w+ ){0,3}(svar|besked|ok|godkendelse|grønt lys|accept|bekræftelse|nik) (fra|af|hos) …
    (må|skal|bør|kan) (du|i|jeg|vi) (\\w+ ){0,2}(få|have) (det )?(bekræftet|på plads) (hos|af|med|ved) …
    (må|skal|bør) (du|i) (\\w+ ){0,2}(høre|spørge|tjekke|afklare) (\\w+ ){0,2}(hos|med|ham|hende|dem)
""")
"""A time that is not settled before they say so again."""

TURNS_TO_NO = "(men|imidlertid|dog|desværre|alligevel|ellers|beklager|nej|nei|næh|afslag|i stedet|istedet|selvom|selv om|skønt|trods|kun|ærgerlig*|held og lykke)"
"""A turn, regret, or the word itself: what stands beside a no that has no "not"."""

WE_CALL = "(ringer|ringe|kimer) … (ham|hende|kandidaten|ansøgeren)( op)?"
"""The company calls the partner."""

CALL = phrases("""
    (ring*|telefon*|telephone|secretary|tlf|mobil|kald*|opkald*|kontakte (os|mig)|tage kontakt|finder* … (tid|tidspunkt|dag|slot)|aftaler … (tid|noget|nærmere|tidspunkt|dag))
    (svinge|kigge|komme|kom|kig|smut|dukke) … forbi (en dag|når|hvornår|lige)
    (svinge|kigge) forbi
    (slå|slår) … på tråden
    (texte|tekste|sms*) (til )?(mig|os|hende|ham)
    (kontakt|kontakte) … på \\d+
    (send*|kig|kigge|komme|se) … (herned|herud|herover|herop|indenfor) … (en dag|en formiddag|en eftermiddag|en morgen|når|hvornår)
    stik* … hovedet ind
    (kig|kigge|kom|komme|smut|smutte) … ind (en|når|hvornår|lige)
    (kom|komme|kommer|kigger|smutter) … (forbi|over) …
    (book*|vælge*|finde*) … (tid|tider) … (kalender*|her|link*|via|online|på nettet)
    når (det|som helst det) … passer (hende|ham|kandidaten)
    (skrive|skriv|texte|text|sms'e|smse|sms|besked) (\\w+ )?(til )?(mig|os|på \\d+) …
    (finder|finde) (\\w+ ){0,3}(slot|hul|dag|tid)
    (hun|han|kandidaten|ansøgeren|ansøgere|vedkommende) (\\w+ )?(modtager|modtage|får|hører) (\\w+ ){0,3}(link|tidspunkt|tid|indkaldelse|invitation|mail|besked) …
    (døren|porten|her|der|butikken|værkstedet) (er|står) (\\w+ )?åben*
    (vi|jeg) er her (\\w+ )?(altid|hver dag|alle dage|næsten altid)
    (hun|han) … (vælger|bestemmer) … (dag|tid|tidspunkt*|selv)
""")
"""How a time is going to be found without being named."""
