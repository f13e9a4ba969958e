"""Danish. About the mail itself: received, for somebody else, not wanted, away."""

from casework.readings import Intent
from casework.replies.words.phrases import Phrases, phrases

MANNERS: dict[Intent, Phrases] = {
    Intent.RECEIPT: Phrases(
        plain=phrases("""
            (modtaget|modtagelse*)
            (vi har|jeg har|^har|^det har) … (fået|set|læst|åbnet|printet) (det|cv'et|den|jeres|din|mailen|papirerne|filen|hendes|hans|materialet)
            (kigger|kikker|ser|læser|studere|kigge|se|læse|kikke|printer) … (på|det|den|igennem|cv*|papirerne|nærmere)
            ^(jeg )?(kigger|kikker|læser)
            ^(ok|okay|fint|super|tak|mange tak|👍|👌|ok tak|perfekt|tak for det|kanon|modtaget|noteret|forstået|set|top|tjek|check|fedt)( 👍| 👌)?$
            (vender|melder) … tilbage
            tak for (cv*|mail*|det|materialet|ansøgning*|henvendelse*|jeres|din|tilsendte|papirerne|hendes|hans|beskeden|info)
        """),
        likely=phrases("""
            (hører|høre) … fra (os|mig)
            tak
        """),
        unless=(
            "(hun|han|det|der) ser",
            "ferie",
            "fri",
            "kontoret",
            "(snakke*|tale*|vende*|drøfte*) … igennem",
            "ser (vi|jeg) på det (derfra|så)",
            "så ser vi",
            "med (en |et |et par |nogle )?(tid|tider|dato*|dage|tidspunkt*)",
            "ikke",
        ),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (ikke|aldrig) (mig|min|mit|os) … (der|som|bord|afdeling|længere|mere|ansvar|område)
            (jeg|han|hun) (er|arbejder) (ikke (længere|mere)|stoppet|holdt op|fratrådt|rejst|ophørt) … (som|her|hos|i|på|ansat)?
        """),
        likely=phrases("""
            (skriv|ring|send) til (hende|ham|\\w+) (på|i|fremover)
        """),
        unless=(
            "(jobbet|stillingen|pladsen)",
            "skriv under",
            "(la|lad|få|bed|bede) (hende|ham|dem|kandidaten|vedkommende) … (ringe|ring|skrive|kontakte)",
            "har brug for tolk",
            "ring lige til mig",
            "mesters bord",
            "(sig|sørger) for (hende|ham|dem)",
            "tager sig af (hende|ham|dem)",
            "(jeg|vi) … (fået|skiftet) … praktik",
            "til mig",
        ),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (meld*|tilmeld*) … (os|mig|jer|vi) … (ud|fra|af)
            afmeld*
            (slet*|fjern*|pil) … (os|mig|vores|virksomhed*|firma*|\\w+) … (fra|af|listen|ordning*|$)
            (stop*|hold op|holde op|lad være) … med at (sende|skrive|kontakte|maile|ringe)
            (ikke|ingen) … (længere|mere|flere) … (være med|deltage|modtage|have|få|være en del|breve|mails|cv'er|henvendelser)
            (opsig*|ophæv*|udtræde*|træd* … ud|træk* … ud|forlade*|forlader) … (*aftale*|samarbejde*|ordning*|af)
            (gider|vil|orker) ikke … mere
            (nok|forskånet|fri) … (af|for) … (mails|breve|henvendelser)
        """),
        unless=(
            "stilling*",
            "slå … op",
            "(træk|tag|slet|fjern) (den|det|opslaget|annoncen|jobbet) …",
        ),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases("""
            (jeg|vi|kontoret|klinikken|butikken|museet|skolen|holder|er) … (holder|er på|på|har|holdt) … (ferie|sommerferie|juleferie|vinterferie|påskeferie|efterårsferie|orlov|kursus)
            (jeg|vi|kontoret|klinikken|butikken|museet|skolen) … (holder|har|er) (\\w+ )?(ferie*|sommerferie|juleferie|vinterferie|påskeferie|sommerlukket|julelukket|ferielukket|lukket|fri|orlov|i vinterdvale|ooo)
            (autosvar|automatisk svar|fraværende|ooo|vinterdvale|på pletten)
        """),
        likely=phrases("""
            (tilbage|retur) (igen )?(på|den|d|mandag|tirsdag|onsdag|torsdag|fredag|efter|i uge|\\d+)
            (ferie|sommerferie|juleferie)
        """),
        unless=(
            "efter (sommerferien|ferien|juleferien)",
            "(opkald|besked|beskeder|mail|mails|sms*|afbud|lyd|livstegn) på kontoret",
            "(samtale*|hende|ham|hun|han|boss|chef|chefen)",
        ),
    ),
}
