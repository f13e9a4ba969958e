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
    """),
    Reason.LANGUAGE: phrases("""
        (dansk(?! (autorisation|uddannelse|kørekort|godkendelse|eksamen|certifikat*|bevis))|danskkundskaber|dansken|sprog*|engelsk|tysk|danish(?! (vat|education|licen*|law|degree|tax))|english|german|language*|tolk|communicat*|sproglig*)
        (forstå|forstår|forstod|understand*|snakke sammen|tale sammen|hører ikke)
    """),
    Reason.CERTIFICATE: phrases("""
        (*certifikat*|certifi*|*kørekort*|*-kort|\\w+kort|*bevis|*beviset|autorisation*|svendebrev*|licen*|certificate*|authori*|*attest*|permit|*kursus|*kurset|stcw|adr|truck*)
        §*
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
        (has|have) (run|shipped|sold|done|worked|driven) …
        så meget som …
    """),
    Reason.QUALIFICATIONS: phrases(r"""
        (kvalifikation*|ukvalificeret|uddannelse*|uddannet|kompetence*|faglig*|faglært|linjefag|eksamen*|bachelor|kandidatgrad|kendskab|færdigheder|svend|udlært|niveau|qualification*|qualified|education|degree|skills|requirements|knowledge|diploma|fag|håndelag|phd|baggrund|background|mekanik|cand*)
        (opfylder|krav*|krav|meet*) … (ikke|not) … (opfyldt|krav*|requirement*)
        (doctorate|eligible|master|portfolio|\w+uddannelsen|videregående) …
    """),
    Reason.AVAILABILITY: phrases(r"""
        (arbejdstid*|vagt*|*vagter|weekend*|aften*|nat|formiddag*|hverdag*|fuldtid|deltid|timetal|børn*|*børnene|hours|shift*|evening*|full-time|part-time|availab*|weekends|nights|mornings|vagtplan*|fleksib*|kids|lørdag*|søndag*|schedule)
        (kun|only) … (dag|timer|time)
        (starte|begynde|tiltræde) … (før|først|til|i)
        (først|tidligst) … (starte|begynde|tiltræde)
        hjem kl
        (om natten|nathold*|\S*holdsskift|skifteh*|daghold|*formiddag*|eftermiddag*|small children|små børn|lille baby|term time|not available)
        (kun|only) (to|tre|two|three|en|one|\d+)$
        (start|begin|join|starte|begynde|tiltræde) … (before|until|til foråret|til august|til marts|til efter*)
        (kan kun|can only) …
        weeks offshore
    """),
    Reason.SALARY: phrases(r"""
        (løn|lønnen|lønkrav*|lønønske*|lønniveau|salary|wage*|expensive|kroner|money|twice what)
        (i timen|pr time|we pay|cannot pay|can not pay)
        (a month|numbers) … apart
        (expectations|his ask|her ask|on pay|comp|above band|band|krone*|worth every|gap on) …
        (vil have|ville have|regner med|beder om|forlanger|wants|asks) … \d\S{0,9}
        kan ikke (betale|give|matche) …
        (can|kan) … (betale|pay) \d+
        (wanted more|mere end|more than) …
    """),
    Reason.LOCATION: phrases("""
        (afstand*|transport*|langt væk|kørsel|bus|busser|bussen|pendle*|distance|commut*|too far|relocat*|kilometer|km)
        (bor|bo|lives|live) (på|i|in|for|langt|en time) …
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
