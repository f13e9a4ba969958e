"""Danish. About the mail itself: received, for somebody else, not wanted, away."""

from casework.readings import Intent
from casework.replies.words.phrases import Phrases, phrases

MANNERS: dict[Intent, Phrases] = {
    Intent.RECEIPT: Phrases(
        plain=phrases("""
            (modtaget|modtagelse*)
            (vi har|jeg har|^har|^det har) … (fået|set|læst|åbnet|printet) (det|cv'et|den|jeres|din|mailen|papirerne|filen|hendes|hans|materialet)
            ^(har )?(fået|set|læst) … (det|den|cv'et|$)
            ^har den
            (kigger|kikker|ser|læser|studere|kigge|se|læse|kikke|printer) … (på|det|den|igennem|cv*|papirerne|nærmere)
            ^(jeg )?(kigger|kikker|læser)
            ^(ok|okay|fint|super|tak|mange tak|👍|👌|ok tak|perfekt|tak for det|kanon|modtaget|noteret|forstået|set|top|tjek|check|fedt)( 👍| 👌)?$
            (vender|melder) … tilbage
            (bliver|vil) … (gennemgået|læst|behandlet|kigget på)
            (kvittere*|bekræfte* modtagelse*)
            tak for (cv*|mail*|det|materialet|ansøgning*|henvendelse*|jeres|din|tilsendte|papirerne|hendes|hans|beskeden|info)
            (journaliseret|lagt) … (sagen|bunken|bordet|bord|køkkenbordet)
            (sender|sendt|givet|lagt) … (videre|rundt|til) … (leder*|kolleg*|udvalg*|team*|afdeling*|chef*)
        """),
        likely=phrases("""
            👍
            👌
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
            (kontakt|skriv|skrives|ring|send|henvend|henvendelse|rettes|sendes|kontakte|skrive|spørg|tag fat) … (i stedet|fremover|fremadrettet|direkte til|min kollega|vores (hr|personale*|daglige|leder|afdelingsleder|chef|driftsleder|butikschef)|fra nu af)
            (ikke|aldrig) (mig|min|mit|os) … (der|som|bord|afdeling|længere|mere|ansvar|område)
            (overtaget|overtager|overtog|varetager|varetages) … (ansættelser*|opgave*|gården|butikken|rekruttering*|efter mig|det|området|posten|stillingen|personale*|mine|efter|af)
            (tager sig af|bedes rettet)
            har overtaget (det|ansættelse*|efter|efter mig|området|\\w+)?
            (jeg|han|hun) (er|arbejder) (ikke (længere|mere)|stoppet|holdt op|fratrådt|rejst|ophørt) … (som|her|hos|i|på|ansat)?
            (går|gået) på (pension|efterløn|barsel)
            (er|den|ny|nye|rette|rigtige|forkerte|forkert|fremtidige|primære|bedre|jeres) (nye )?(kontakt*|modtager)
            (det er) \\w+ … bord
            (er|ikke) \\w+s bord
            (den nye|ny leder|ny chef) (hedder|er)
            (skal|bør|må) (i|du) … (skrive|kontakte|have fat i|spørge|tale med|snakke med)
            (står|sidder|sørger) for (ansættelser*|rekruttering*|personale*|den slags|det her)
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
            (meld*) … (ud|fra) … (ordning*|aftale*|samarbejde*|jobpartner*|listen)
            afmeld*
            (slet*|fjern*|pil) … (os|mig|vores|virksomhed*|firma*|\\w+) … (fra|af|listen|ordning*|$)
            ^slet (os|mig)
            (stop*|hold op|holde op|lad være) … med at (sende|skrive|kontakte|maile|ringe)
            (ikke|ingen) … (længere|mere|flere) … (være med|deltage|modtage|have|få|være en del|breve|mails|cv'er|henvendelser)
            (for travlt|ikke tid) til at (deltage|være med)
            (ønsker|vil|gider) … ikke … (være med|deltage|modtage|have … flere|have … mails|flere)
            (opsig*|ophæv*|udtræde*|træd* … ud|træk* … ud|forlade*|forlader) … (*aftale*|samarbejde*|ordning*|af)
            ud af (ordningen|aftalen|samarbejdet|listen)
            (gider|vil|orker) ikke … mere
            (nok|forskånet|fri) … (af|for) … (mails|breve|henvendelser)
            (melde|melder|meldes|meld) (os |mig |virksomheden )?ud$
            (tag|fjern|slet|stryg) (os|mig) … (af|fra|ud)
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
            ^holder … (ferie|sommerferie|juleferie|lukket)
            (jeg|vi|kontoret|klinikken|butikken|museet|skolen) … (holder|har|er) (\\w+ )?(ferie*|sommerferie|juleferie|vinterferie|påskeferie|sommerlukket|julelukket|ferielukket|lukket|fri|orlov|i vinterdvale|ooo)
            (ikke|intet|ingen) … (på kontoret|til stede|at træffe|læser … mail*|tjekker … mail*|adgang til)
            (læser|tjekker|besvarer) … ikke … mail*
            (mails|mail|henvendelser) … (ikke læst|besvares|læses) … (først|fra|i perioden|når|efter)?
            (autosvar|automatisk svar|fraværende|ooo|vinterdvale|på pletten)
            (sommerlukket|julelukket|ferielukket|lukker ned|lukkeuge*)
            (er|går) på (barsel|orlov|ferie|kursus) (frem|til|indtil|i|fra) …
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
