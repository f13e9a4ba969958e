"""Danish. Turns of phrase by which somebody stops, calls off, has no room left, or has not looked yet."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, PERSON, TALK
from casework.replies.words.phrases import Phrases, phrases

_DAYS_OF = (
    "(mandagens|tirsdagens|onsdagens|torsdagens|fredagens|lørdagens|søndagens|morgendagens|dagens)"
)

TURNS: dict[Intent, Phrases] = {
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (gå|går|gik|komme|kommer|må|fortsætter) … videre uden ({PERSON}|\\w+$)
            (vi|jeg|så) (\\w+ )?(stopper|standser|slutter) (her|ved det|efter|processen)
            ikke (\\w+ )?(iblandt|blandt|en af|imellem) (dem|de udvalgte|de indkaldte|de to|de tre)$
            (vi|jeg) lader det (blive|være) (ved|med) (det|den|denne|samtalen|snakken) …
            (nåede|kom|slap) (ikke|aldrig) (igennem|gennem|forbi|videre) …
            (ser|kan) (\\w+ )?ikke se {PERSON} for (os|mig) …
            (må|vil|vælger at) (\\w+ )?(lade|la) {PERSON} (gå|fare|gå videre)$
            (så|derfor|desværre) (\\w+ ){{0,3}}(et |må jeg sige |siger vi |må vi sige |må jeg takke |takker vi )nej( tak)?$
            (må|bliver nødt til at) (jeg |vi |desværre |derfor )*(sige|takke) nej
        """),
        likely=phrases("""
            ^så nej$
            (for langt væk|for lidt dansk|for dyrt)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            {TALK} (\\S+ ){{0,9}}(annulleret|annulleres|opgive|opgives|droppes|nedlagt|indstilles|afblæses|afblæst|skrottes|går i vasken|gik i vasken|ryger|røg|taget af bordet)
            {_DAYS_OF} (\\S+ ){{0,6}}(går i vasken|ryger|udgår|falder|bortfalder|annulleres|må vi droppe|bliver ikke)
            (annullerer|annullere|opgive|opgiver|afblæser|afblæse|skrotter|trække|trækker|tilbagekalde|tilbagekalder) (\\w+ ){{0,3}}{TALK}
            (tage|tag|stryge|stryg|slette|slet) (\\w+ ){{0,3}}({TALK}|{DAYS}|{PERSON}) (\\w+ ){{0,2}}(ud af|fra|i) (kalender*|listen|planen|bogen)
            (ikke længere|ingen|ikke nogen|ikke) (\\w+ )?grund til at (komme|møde|køre|tage herud|dukke|tage turen) …
            ikke (\\w+ )?(regne|regner) med {TALK} …
            {PERSON} (\\w+ ){{0,2}}(kan|må|skal) (\\w+ ){{0,2}}(bare |gerne |roligt )*blive hjemme …
            {PERSON} behøver (\\w+ ){{0,2}}ikke (at )?(komme|møde|dukke|tage|køre|stille) …
            der (bliver|er) (\\w+ ){{0,3}}(ingen|ikke nogen|ikke) (\\w+ )?{TALK} (på |i )?({DAYS}|alligevel|mere|længere)
        """),
        unless=("(ikke|aldrig) (annulleret|aflyst|opgivet|droppet|afblæst)",),
    ),
    Intent.FILLED: Phrases(
        plain=phrases("""
            (rollen|stillingen|jobbet|pladsen|posten) (bliver|blev|skal|kommer) (\\w+ ){0,2}ikke (\\w+ )?(besat|besættes|genbesat|genbesættes|opslået|fyldt|til)
            (holdet|teamet|mandskabet|vagtplanen|huset|bemandingen|styrken) (er |fyldt |nu |blevet |så )*(fuldt|fuld|fyldt|fyldt op|fuldtallig*|komplet|på plads)
            (vi|nu|så) (\\w+ ){0,2}(fuldtallig*|fuldt bemandet|fuldt hold|fyldt op)
            (givet|gav|lovet|foræret) (pladsen|jobbet|stillingen) (\\w+ )?til (min|mit|en|vores|ham|hende|et|chefens|naboens|søn*|bror*) …
            (headcount|stillingen|rollen|lønkronerne|pengene til stillingen) (er |blev )*(\\w+ )?(trukket|inddraget|frosset|skåret væk)
            (pullet|trukket|frosset|inddraget) (\\w+ ){0,2}(headcount|stillingen|rollen)
        """),
        unless=("(ikke|aldrig) (røget|givet|besat endnu|fyldt)", "endnu"),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            ikke (\\w+ )?(engang )?(åbnet|læst|kigget|set|nået|haft tid) (\\w+ ){0,3}(filen|mailen|den|det|cv*|på|at|ansøgning*|endnu) …
            (ikke|aldrig) (\\w+ ){0,4}(tavshed*|stilhed*) (\\w+ ){0,3}(nej|afslag) …
            (ikke|aldrig) (\\w+ ){0,4}(som|for|er|være) (et )?(nej|afslag)$
            (når|nåede) (\\w+ ){0,3}ikke (at )?(læse|se|kigge|åbne|svare|vurdere) …
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (helst|vil|ønsker) (\\w+ ){0,3}ikke (have |at få |modtage |få |at modtage )*(flere|nogen|jeres) (\\w+ )?(kandidater|cv*|mails|breve|henvendelser|ansøgere) …
            (tag|tage|slet|slette|stryg|stryge|fjern|fjerne|meld) (os|mig|virksomheden|firmaet|butikken) (\\w+ ){0,3}(af|fra|ud af|på) (\\w+ ){0,2}(liste*|kartotek*|register*|mailliste*)
        """),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases("""
            (stolen|pladsen|lokalet|mødet|skærmen|venteværelset) (\\w+ ){0,2}(stod|var|forblev) (\\w+ )?tom*
            (ingen|nul|zero) (hun|han|kandidat|ansøger) (i|på|til|at) …
        """),
        likely=phrases("""
            (ventede|sad|stod) … (forgæves|alene|til ingen verdens nytte)
            (kaffen|telefonen|kaffen nåede at) (\\w+ ){0,2}(blev kold|blive kold|bliver ikke taget|tages ikke)
        """),
    ),
}
