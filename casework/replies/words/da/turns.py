"""Danish. Turns of phrase by which somebody stops, calls off, has no room left, or has not looked yet."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON, RELATIVE_TAKES, TALK
from casework.replies.words.phrases import Phrases, phrases

_DAYS_OF = (
    "(mandagens|tirsdagens|onsdagens|torsdagens|fredagens|lørdagens|søndagens|morgendagens|dagens)"
)

TURNS: dict[Intent, Phrases] = {
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (det|den|samtalen|mødet|snakken|aftalen) ikke (bliver|blir|er|kan blive) (alligevel |så |lige |nu |på |den |i )*({DAYS}|kl|klokken|\\d\\S*)
            (det|den|samtalen|mødet|snakken|aftalen) (bliver|blir) (altså |alligevel |desværre |så |lige |nu )*ikke (alligevel |på |den |i )*({DAYS}|kl|klokken|\\d\\S*)
        """),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (gå|går|gik|komme|kommer|må|fortsætter) … videre uden ({PERSON}|\\w+$)
            (vi|jeg|så) (\\w+ )?(stopper|standser|slutter) (her|ved det|efter|processen)
            ikke (\\w+ )?(iblandt|blandt|en af|imellem) (dem|de udvalgte|de indkaldte|de to|de tre)$
            (vi|jeg) lader det (blive|være) (ved|med) (det|den|denne|samtalen|snakken) …
            ^(og |men )?(havde (vi|jeg)|(hvis|om) (vi|jeg) havde) (kun |bare |blot )*(haft )?(to|flere|én til|en til|en ekstra|en mere|tre) (\\w+ )?(plads*|stilling*|job*|hænder|stole)
            (så|derfor|desværre) (\\w+ ){{0,3}}(et |må jeg sige |siger vi |må vi sige |må jeg takke |takker vi )nej( tak)?$
        """),
        likely=phrases(f"""
            ^(nej|no) (tak )?(til|to) (the )?{JOB} …
            ^(nej|no) (tak )?(til|to) the (\\w+ ){{0,2}}{JOB} …
            (for langt væk|for lidt dansk|for dyrt)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            ^(så |og |venligst |please )*kom (endelig |bare |venligst |altså |for alt i verden )*ikke (\\w+ ){{0,2}}({DAYS}|alligevel)
            {TALK} (\\S+ ){{0,6}}(kan|lader sig|lod sig) (desværre |altså |derfor |så |alligevel )*ikke (lade sig )?(gøre|gennemføre|realisere)( alligevel)?$
            {TALK} (\\S+ ){{0,9}}(taget|tages|pillet|strøget|taken|struck|pulled|removed) (\\w+ )?(ud af|af|fra|out of|off|from) (\\w+ )?(kalender*|bogen|planen|skemaet|calendar|diary|schedule)
            (stoppe|stopper|standse|standser|sløjfe|sløjfer|droppe|dropper|skippe|skipper) (vi |jeg |derfor |desværre )*(den |det |den der |det der )?({TALK}|(på )?{DAYS})$
            (vi|jeg) (kan|ka|må) (\\w+ ){{0,3}}ikke (\\w+ )?(tage imod|modtage|se|have|huse) (\\S+ ){{1,3}}(på )?{DAYS} (\\w+ )?(alligevel|som aftalt|som planlagt)
            (vi|jeg) (kan|ka|må) (\\w+ )?alligevel ikke (\\w+ )?(tage imod|modtage|se|have|huse) (\\S+ ){{1,3}}(på )?{DAYS}
            ^(afholdes|gennemføres|holdes) (\\w+ ){{0,3}}ikke$
            {TALK} (\\S+ ){{0,9}}(annulleret|annulleres|opgive|opgives|droppes|nedlagt|indstilles|afblæses|afblæst|skrottes|går i vasken|gik i vasken|ryger|røg|taget af bordet)
            ({TALK}|den|det) (\\S+ ){{0,5}}ikke (længere |mere )?aktuel*( mere| længere| alligevel)?$
            ^(så |og |bare )*(bliv|blive) (bare )?(hjemme|væk) (på |i )?({DAYS}|morgen|dag)
            (lad os|vi|jeg|så) (\\w+ )?(droppe|dropper|sløjfe|sløjfer|aflyse|aflyser|glemme|glemmer) (vi |jeg )?(det|den|hele aftalen|det hele)$
            {_DAYS_OF} (\\S+ ){{0,6}}(går i vasken|ryger|udgår|falder|bortfalder|annulleres|må vi droppe|bliver ikke)
            (annullerer|annullere|opgive|opgiver|afblæser|afblæse|skrotter|trække|trækker|tilbagekalde|tilbagekalder) (\\w+ ){{0,3}}{TALK}
            {PERSON} (\\w+ ){{0,2}}(kan|må|skal) (\\w+ ){{0,2}}(bare |gerne |roligt )*blive hjemme …
            {PERSON} behøver (\\w+ ){{0,2}}ikke (at )?(komme|møde|dukke|tage|køre|stille) …
            der (bliver|er) (\\w+ ){{0,3}}(ingen|ikke nogen|ikke) (\\w+ )?{TALK} (på |i )?({DAYS}|alligevel|mere|længere)
        """),
        unless=(
            "(ikke|aldrig) (annulleret|aflyst|opgivet|droppet|afblæst)",
            "(komme|kom|møde|møde op|køre) (ikke |\\w+ ikke )?(\\w+ )?(alene|for sent|for tidligt|tomhændet|uden|med (bil|bilen|cykel|hund|børn)|i bil|i bilen)",
        ),
    ),
    Intent.INVITATION: Phrases(
        plain=phrases("""
            (vil|ville|kunne|kan) (vi|jeg) (\\w+ )?(godt|gerne) (se|møde|hilse på|snakke med|tale med|træffe)( en dag| an| nærmere)?$
        """),
        unless=(
            "(*papir*|cv*|*bevis*|*kort|*kortet|udtalelse*|*attest*|reference*|eksempler|svar*|billede*|først|en anden|andre|nogen)",
        ),
    ),
    Intent.HIRED: Phrases(
        plain=phrases("""
            (i|du) (får|kan ikke få) (ham|hende) (\\w+ )?(ikke )?(igen|tilbage)( nu| mere)*$
        """),
        unless=(RELATIVE_TAKES,),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {RELATIVE_TAKES}
            ^(findes|eksisterer) (\\w+ ){{0,2}}ikke (længere|mere)( her| hos os)?$
            {JOB} (\\S+ ){{0,6}}(findes|eksisterer) (\\w+ ){{0,2}}ikke (længere|mere)
            ikke (\\w+ )?(arbejde|plads|brug|timer|løn) til (flere|mere|andre) end (os|dem|vi|de) …
            ^(alle|samtlige|all) (\\w+ )?(pladser*|seats|spots|places|stillinger*|job*) (\\S+ ){{0,4}}(røg|væk|optaget|taget|besat|revet|solgt|gone|taken|went)
            (rollen|stillingen|jobbet|pladsen|posten) (bliver|blev|skal|kommer) (\\w+ ){{0,2}}ikke (\\w+ )?(besat|besættes|genbesat|genbesættes|opslået|fyldt|til)
            (holdet|teamet|mandskabet|vagtplanen|huset|bemandingen|styrken) (er |fyldt |nu |blevet |så )*(fuldt|fuld|fyldt|fyldt op|fuldtallig*|komplet|på plads)
            (vi|nu|så) (\\w+ ){{0,2}}(fuldtallig*|fuldt bemandet|fuldt hold|fyldt op)
            (givet|gav|lovet|foræret) (pladsen|jobbet|stillingen) (\\w+ )?til (min|mit|en|vores|ham|hende|et|chefens|naboens|søn*|bror*) …
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
            (ikke|aldrig) (\\w+ ){0,4}(tavshed*|stilhed*) (\\w+ ){0,3}(nej|afslag) …
            (ikke|aldrig) (\\w+ ){0,4}(som|for|er|være) (et )?(nej|afslag)$
            (når|nåede) (\\w+ ){0,3}ikke (at )?(læse|se|kigge|åbne|svare|vurdere) …
        """),
        unless=("^(så|derfor) (\\w+ ){1,2}(slet|overhovedet) ikke …",),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (lad vær|lad være|undlad|undgå|hold op|stop) (\\w+ ){0,2}(sende|send|skrive|maile) (\\w+ ){0,2}(flere|mere|nogen|noget|papir*|cv*|folk|ansøg*|kandidater)
            (tag|tage|slet|slette|stryg|stryge|fjern|fjerne|meld) (os|mig|virksomheden|firmaet|butikken) (\\w+ ){0,3}(af|fra|ud af|på) (\\w+ ){0,2}(liste*|kartotek*|register*|mailliste*)
        """),
        unless=("af (den|det|de|samme) (slags|type*|kaliber|støbning|skuffe)",),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases("""
            (vi|jeg|og) (har )?(nu |her )*(siddet|ventet|stået|sidder|venter|står) (\\w+ ){0,3}(siden|fra) (kl |klokken )?(\\d\\S*|syv|otte|ni|ti|elleve|tolv|et|to|tre|halv \\w+)
            (sidder|står|venter) (\\w+ ){0,3}(og venter|stadig) (\\w+ ){0,2}på …
        """),
        likely=phrases("""
            (ventede|sad|stod) … (forgæves|alene|til ingen verdens nytte)
            (kaffen|telefonen|kaffen nåede at) (\\w+ ){0,2}(blev kold|blive kold|bliver ikke taget|tages ikke)
        """),
        unless=(
            "(læst|læser|læse|kigget|bladret) (\\w+ ){0,2}(cv*|ansøgning*|papir*)",
            "(kigget|kigger|set|læst) (\\w+ )?(på|om) (hende|ham|dem|nogen|det|noget)",
            "(gik|kørte) (\\w+ )?hjem med (en|et|gode|rigtig|den) …",
            "(ventet|venter) (\\w+ ){0,4}på (jeres|et|dit) (svar|cv)",
        ),
    ),
}
