"""What a no is about, in both languages."""

from casework.readings import Reason
from casework.replies.words.phrases import phrases

REASONS = {
    Reason.POSITION_FILLED: phrases(r"""
        (valgt|valgte|vælger|ansat|tilbudt|tilbyde|peget på|foretrukket|faldt på|faldet på|gik til|gået til|givet|fordel for|taget|tog|blev) … (anden|andre|intern*|tredje|af de andre|en der|*elev)
        (valget|beslutningen) … (faldet|faldt)
        (someone|somebody|another|other|different|stronger|internal|former) … (candidate*|else|applicant*|person|colleague)
        (offer|job|position) went to
        (hired|chose|picked|took|appointed) … (someone|somebody|another|other|else)
        det blev (dog )?(den|en anden|ham|de andre)
        (en|den|med) anden (kandidat|ansøger|instruktør|tekniker|kollega|\w+) …
        (pegede|peget|endte|valgte|valgt) … (en anden|andre|anden)
        (other|another) (lady|one|guy|candidate|applicant|person) …
        (pipped|edged|number two|second place|runner-up|close second)
        ikke (iblandt|blandt)
        (ansøgere|applicants) … (valgte|chose) (en|one)
        (besat|filled|taken)
        (ansat|valgt|hyret|fundet) (en|et) (kollega|mand|kvinde|medarbejder|\w+) (fra|som|der|i stedet) …
        (went|gone|going) (with|for) … (other|another|else|finalist)
    """),
    Reason.LANGUAGE: phrases(r"""
        (dansk(?! (autorisation|uddannelse|kørekort|førerbevis|godkendelse|eksamen|certifikat*|bevis|\S*eksamen|\S*uddannelse|\S*autorisation))|danskkundskaber|dansken|sprog*|engelsk|tysk|danish(?! (vat|education|licen*|law|degree|tax|or|authori*|certif*|driving))|english|german|language*|tolk|communicat*|sproglig*)
        (forstå|forstår|forstod|forsto|understand*|snakke sammen|tale sammen|hører ikke|fattede)
        (snakke|tale|kommunikere|talk|speak|communicate) … (kunder*|gæster*|beboer*|borger*|patient*|forældre*|customers|guests|residents|patients)
        (modul|module) \d …
        (læse|read) … (instruks*|sikkerhed*|journal*|skilt*|vejledning*|instructions)
        (kun|only) (russisk|ukrainsk|engelsk|polsk|arabisk|russian|ukrainian|polish|arabic)
    """),
    Reason.CERTIFICATE: phrases("""
        (*certifikat*|certifi*|*kørekort*|*-kort|\\w+kort|*bevis|*beviset|autorisation*|svendebrev*|licen*|certificate*|authori*|*attest*|permit|*kursus|*kurset|stcw|adr|truck*)
        §*
        (førerbevis*|*prøve|cert|certs|gwo|bosiet|huet|gmp training|hygiejnebevis|kørecertifikat*)
        (højvoltskursus|certificer*|godkendt|godkendelse*|uddannelsen som|lovkrav*|recognised)
    """),
    Reason.EXPERIENCE: phrases(r"""
        (erfaring*|erfaren|uerfaren|rutine*|øvet|nyuddannet|experience*|inexperienced|junior|anciennitet|praksis|hands-on|senior)
        (years of|fresh out|års|new to)
        (aldrig|ikke|never|no) … (prøvet|arbejdet|stået|kørt|hængt|carried|carry|worked|done) …
        (har|have) (prøvet|arbejdet) … (før|i)
        (en|nogen|someone|one|somebody|anyone) (der|som|who) … (før|before)
        (aldrig|never) (haft|rørt|klippet|været|holdt|set|\w+et|\w+ed) …
        (lære|oplære|vise|træne|train|teach|show) … (op|nogen|ham|hende|him|her|anyone|from|at)
        (oplæring|from scratch|fra bunden|kender ikke forskel|ikke forskel|i bagagen|håndelag)
        har … ikke … forskel
        (ten-plus|\d+) years
        (years behind|more years|few years|couple of years|flere år|hands-on) …
        (en|nogen|somebody|someone) (der|som|who|with) … (har|has|have) … (arbejdet|prøvet|gjort|stået|worked|done|cleared|sold|run) …
        (på|only ever) (done|worked|\w+ed) …
        \w*erfaring
        (beginner|begynder|lærer … nye op|hand-holding)
        (uden at|without) … (have|having) (solgt|prøvet|gjort|\w+et|\w+ed) …
        (has|have) (run|shipped|sold|done|worked|driven) …
        så meget som …
    """),
    Reason.QUALIFICATIONS: phrases(r"""
        (kvalifikation*|ukvalificeret|uddannelse*|uddannet|kompetence*|faglig*|faglært|linjefag|eksamen*|bachelor|kandidatgrad|kendskab|færdigheder|svend|udlært|niveau|qualification*|qualified|education|degree|skills|requirements|knowledge|diploma|fag|håndelag|phd|baggrund|background|mekanik|cand\\.\\w+)
        (opfylder|krav*|krav|meet*) … (ikke|not) … (opfyldt|krav*|requirement*)
        for (god|fin|højtuddannet|overkvalificeret) … (til os|til jobbet|til det her|for us)
        (kede|keder|kedede) sig …
        (overqualified|overkvalificeret|too qualified|bored)
        (skoling|lærefag|portfolio|hd i|bogført|ikke lært|konservator*)
        (doctorate|eligible|master|portfolio|\w+uddannelsen|videregående) …
    """),
    Reason.AVAILABILITY: phrases(r"""
        (arbejdstid*|vagt*|*vagter|weekend*|aften*|nat|formiddag*|hverdag*|fuldtid|deltid|timetal|børn*|*børnene|hours|shift*|evening*|full-time|part-time|availab*|weekends|nights|mornings|vagtplan*|fleksib*|kids|lørdag*|søndag*|schedule)
        (kun|only) … (dag|timer|time)
        (starte|begynde|tiltræde) … (før|først|til|i)
        (først|tidligst) … (starte|begynde|tiltræde)
        hjem kl
        (kan|could|can) (jo |bare |desværre |godt )*(kun|først|ikke|only|not) … (starte|begynde|tiltræde|møde|arbejde|fra klokken|fra kl|mellem|start|begin|work|until|før)
        (først|tidligst|not free until|not available until|free until) … (til|fra|om|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d+|noon|next)
        hente (unger|børn*|sine børn)
        (aflever*|vuggestue*|institution) …
        (hele året|for sommeren|sæsonen ud|kun sommeren|for two months|to måneder)
        not free until …
        (om natten|nathold*|\S*holdsskift|skifteh*|daghold|*formiddag*|eftermiddag*|small children|små børn|lille baby|term time|not available)
        (kun|only) (to|tre|two|three|en|one|\d+)$
        (start|begin|join|starte|begynde|tiltræde) … (before|until|til foråret|til august|til marts|til efter*)
        (kan kun|can only)(?! (blive|være|vælge|be|choose|have)) …
        weeks offshore
    """),
    Reason.SALARY: phrases(r"""
        (løn|lønnen|lønkrav*|lønønske*|lønniveau|salary|wage*|expensive|kroner|money|twice what)
        (i timen|pr time|we pay|cannot pay|can not pay|lønramme*|lønmæssigt|begynderløn|elevløn|ceiling|lønforvent*)
        (om måneden|om året|a month|a year|per month|kr om) …
        \d+k …
        (gap|forskel*|expectation*|forventning*) … (pay|band|løn*|budget*|\d+|wide|big|too) …
        (ville have|wanted) \d+ …
        (a month|numbers) … apart
        (expectations|his ask|her ask|on pay|comp|above band|band|krone*|worth every|gap on) …
        (vil have|ville have|regner med|beder om|forlanger|wants|asks) … \d\S{0,9}
        kan ikke (betale|give|matche) …
        (can|kan) … (betale|pay) \d+
        (wanted more|mere end|more than) …
    """),
    Reason.LOCATION: phrases("""
        (afstand*|transport*|langt væk|kørsel|bus|busser|bussen|pendle*|distance|commut*|too far|relocat*|kilometer|km)
        (bor|bo|lives|live|boede) … (på|i|in|for|langt|en time|væk|ude) …
        for langt( væk| fra| herfra| at| ude| til|$) …
        (en time|timer|hour|hours|minutter|minutes) … (each way|hver vej|every way|each|væk|away|vej) …
        (går|kører) … ingen (bus|tog|busser) …
        (toget|train|busplan*|bil skriver|tager bussen)
        (remote|on site|færge*|ferry|køre i|ingen bil|ikke bil|no car) …
    """),
    Reason.OTHER: phrases("""
        (råd til|økonomi*|sæson*|fyret|fyre|nedgang|budget*|kemi*|ansætter ingen|ansætter ikke|stejl|trappe*|season|afford|chemistry|attitude|mavefornemmelse|frozen|freeze|tunge|løft*|lugten|farvel til|ikke noget … at)
        (ordrer|arbejde|fisk|opgaver|work|orders) nok …
        (ingen|ikke|no|not) … (ordrer|fisk|arbejde|work|orders) …
        (on ice|paperwork|sælges|for langsom|too slow|tør|svinge sammen|søsyg|ryg|kønt|oplæring ad gangen|kan lide) …
    """),
}
"""Where several fit equally, the first of these is meant."""

PRAISED = phrases("""
    (er|var|er helt|var helt|ser|lyder|talte|taler|gjorde) (\\w+ )?(i orden|fint|fin|flot|pænt|godt|imponerende|upåklagelig*|perfekt|smilende)$
    (is|was|are|were) (\\w+ )?(impressive|good|great|fine|excellent|perfect|strong|lovely|in order) …
    (very |really |super )?(good|great|excellent|impressive) (english|danish|impression|skills|background)
    (dansk|engelsk|erfaring|kemien) … (fint|i orden|fejlede ikke|pænt)
    (fejlede|fejler) ikke noget
    ikke mangel på …
    på godt dansk
    my danish …
""")
"""What is praised in somebody who is refused all the same."""
