"""Danish. Turns of phrase by which somebody stops, calls off, has no room left, or has not looked yet."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, PERSON, RELATIVE_TAKES, TALK
from casework.replies.words.phrases import Phrases, phrases

TURNS: dict[Intent, Phrases] = {
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (det|den|samtalen|mødet|snakken|aftalen) (bliver|blir) (altså |alligevel |desværre |så |lige |nu )*ikke (alligevel |på |den |i )*({DAYS}|kl|klokken|\\d\\S*)
        """),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (gå|går|gik|komme|kommer|må|fortsætter) … videre uden ({PERSON}|\\w+$)
            (vi|jeg|så) (\\w+ )?(stopper|standser|slutter) (her|ved det|efter|processen)
        """),
        likely=phrases("""
            (for langt væk|for lidt dansk|for dyrt)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            ^(så |og |venligst |please )*kom (endelig |bare |venligst |altså |for alt i verden )*ikke (\\w+ ){{0,2}}({DAYS}|alligevel)
            {TALK} (\\S+ ){{0,6}}(kan|lader sig|lod sig) (desværre |altså |derfor |så |alligevel )*ikke (lade sig )?(gøre|gennemføre|realisere)( alligevel)?$
            (stoppe|stopper|standse|standser|sløjfe|sløjfer|droppe|dropper|skippe|skipper) (vi |jeg |derfor |desværre )*(den |det |den der |det der )?({TALK}|(på )?{DAYS})$
            (vi|jeg) (kan|ka|må) (\\w+ ){{0,3}}ikke (\\w+ )?(tage imod|modtage|se|have|huse) (\\S+ ){{1,3}}(på )?{DAYS} (\\w+ )?(alligevel|som aftalt|som planlagt)
            (vi|jeg) (kan|ka|må) (\\w+ )?alligevel ikke (\\w+ )?(tage imod|modtage|se|have|huse) (\\S+ ){{1,3}}(på )?{DAYS}
            ^(afholdes|gennemføres|holdes) (\\w+ ){{0,3}}ikke$
            {TALK} (\\S+ ){{0,9}}(annulleret|annulleres|opgive|opgives|droppes|nedlagt|indstilles|afblæses|afblæst|skrottes|går i vasken|gik i vasken|ryger|røg|taget af bordet)
            (lad os|vi|jeg|så) (\\w+ )?(droppe|dropper|sløjfe|sløjfer|aflyse|aflyser|glemme|glemmer) (vi |jeg )?(det|den|hele aftalen|det hele)$
        """),
        unless=(
            "(ikke|aldrig) (annulleret|aflyst|opgivet|droppet|afblæst)",
            "(komme|kom|møde|møde op|køre) (ikke |\\w+ ikke )?(\\w+ )?(alene|for sent|for tidligt|tomhændet|uden|med (bil|bilen|cykel|hund|børn)|i bil|i bilen)",
        ),
    ),
    Intent.INVITATION: Phrases(
        unless=(
            "(*papir*|cv*|*bevis*|*kort|*kortet|udtalelse*|*attest*|reference*|eksempler|svar*|billede*|først|en anden|andre|nogen)",
        ),
    ),
    Intent.HIRED: Phrases(
        unless=(RELATIVE_TAKES,),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {RELATIVE_TAKES}
            (holdet|teamet|mandskabet|vagtplanen|huset|bemandingen|styrken) (er |fyldt |nu |blevet |så )*(fuldt|fuld|fyldt|fyldt op|fuldtallig*|komplet|på plads)
            (vi|nu|så) (\\w+ ){{0,2}}(fuldtallig*|fuldt bemandet|fuldt hold|fyldt op)
            (headcount|stillingen|rollen|lønkronerne|pengene til stillingen) (er |blev )*(\\w+ )?(trukket|inddraget|frosset|skåret væk)
            (pullet|trukket|frosset|inddraget) (\\w+ ){{0,2}}(headcount|stillingen|rollen)
        """),
        unless=(
            "(ikke|aldrig) (røget|givet|besat endnu|fyldt)",
            "endnu",
            "(han|hun|sendte|forrige|første) (kom|kommet|mødte|dukkede) (\\w+ ){0,4}for sent",
            "(minut|minutter|time|timer|kvarter) for sent",
        ),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases("""
            ^(men |og |jo )*(han|hun|vedkommende|ansøgeren|kandidaten) (kan|kunne|magter|mestrer) (jo |da |faktisk |det |stort set )*(alt|det hele|alting)( det)?$
            ^(men |og )?(glem|glemme) (endelig |bare |nu |for alt i verden |altså )*(ham|hende) (endelig |nu |for alt i verden |altså )*ikke …
        """),
        unless=("(tåle|spise|klare sig uden)",),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            ikke (\\w+ )?(engang )?(åbnet|læst|kigget|set|nået|haft tid) (\\w+ ){0,3}(filen|mailen|den|det|cv*|på|at|ansøgning*|endnu) …
        """),
        unless=("^(så|derfor) (\\w+ ){1,2}(slet|overhovedet) ikke …",),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (lad vær|lad være|undlad|undgå|hold op|stop) (\\w+ ){0,2}(sende|send|skrive|maile) (\\w+ ){0,2}(flere|mere|nogen|noget|papir*|cv*|folk|ansøg*|kandidater)
        """),
        unless=("af (den|det|de|samme) (slags|type*|kaliber|støbning|skuffe)",),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases("""
            (vi|jeg|og) (har )?(nu |her )*(siddet|ventet|stået|sidder|venter|står) (\\w+ ){0,3}(siden|fra) (kl |klokken )?(\\d\\S*|syv|otte|ni|ti|elleve|tolv|et|to|tre|halv \\w+)
        """),
        unless=(
            "(læst|læser|læse|kigget|bladret) (\\w+ ){0,2}(cv*|ansøgning*|papir*)",
            "(kigget|kigger|set|læst) (\\w+ )?(på|om) (hende|ham|dem|nogen|det|noget)",
            "(gik|kørte) (\\w+ )?hjem med (en|et|gode|rigtig|den) …",
            "(ventet|venter) (\\w+ ){0,4}på (jeres|et|dit) (svar|cv)",
        ),
    ),
}
