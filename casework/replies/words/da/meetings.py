"""Danish. The interview: asked to it, moved, called off, nobody came."""

from casework.readings import Intent
from casework.replies.words.both import APPOINTMENT, DAYS, MEETING, PERSON
from casework.replies.words.phrases import Phrases, phrases

MEETINGS: dict[Intent, Phrases] = {
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            (ønsker|ønske|vil have|vil gerne have|vil godt have) (en |et )?(samtale|snak|møde|jobsamtale)
            (invitere*|inviterer|indkald*|indbyde*|byde*|byder) … (samtale|jobsamtale|*samtale|snak|møde|kaffe|interview|rundvisning|{PERSON}|på)
            (vil|ville|vi|jeg) … (gerne|glade for|meget gerne) … (se|møde|snakke|snakke med|tale med|hilse på|høre mere|træffe|invitere|indkalde|lære|give)
            (må|kan|skal|bør|bedes) (hun |han |meget |godt |så |hende |ham )*(gerne |godt )?(komme|kom|kigge|møde|stille|dukke|troppe|besøge|smutte|svinge|lægge)
            (kan|vil|kunne|har|må|skulle) {PERSON} … (komme|kigge|møde|mødes|besøge|lyst|tid|stille|snakke|tale|kl|{DAYS})
            {PERSON} (kan|må|skal|er) … (komme|kigge|kom|velkommen|kommer|stille|svinge)
            (send|lad|få|bed|sig til) {PERSON} … (forbi|ind|ned|op|over|herop|herned|komme|kontakte|ringe|kigge|herud|kl|afsted|{DAYS}|call)
            ^(så )?(kom|send hende|send ham)
            (tilbyde|tilbyder|foreslå|foreslår|afsat|sat|reserveret|har ledige) … (samtale|samtaletid*|tid|tider|følgende|enten|mulighed|tidspunkt*|plads i kalenderen|indledende)
            (bed|få|sig|bede) {PERSON} … (ringe|kontakte|tage kontakt|call|ring)
            (aftale|aftaler|finde|finder) … (en tid|et tidspunkt|en dag|tidspunkt|en samtale|nærmere)
            (aftale|aftaler|(?<!hun )(?<!han )(?<!de )find|(?<!hun )(?<!han )(?<!de )finder) … noget(?! (andet|job|arbejde))
            (jobsamtale|samtale|ansættelsessamtale|møde|prøvevagt|prøvedag|snak) (er|bliver|holdes|finder sted|kunne være|afholdes)? ?(på|den|d|{DAYS}|kl)
            til (en |job)*(samtale|snak|jobsamtale|interview|*samtale)
            (vi|jeg) kan … (se|møde|tage) {PERSON} … ({DAYS}|kl)
        """),
        likely=phrases(f"""
            (passer|fungerer|er|går) … (fint|godt|perfekt|ok|okay|fin|super)
            (vi|jeg) (ses|glæder os|venter|er klar)
            (spørg efter|bed om|henvend dig|henvendelse i|ring på|bank på|mød op|mødested|mødes ved|indgang)
            (hils|hilse) … (sig|på|{PERSON})
            (medbring|tag* … (med|på)|hav … med|husk|bring|pak)
            (hun|han|du|i) vælger
            (samtalen|mødet) (er|bliver|holdes|på|den|d|{DAYS}|kl)
        """),
        hints=phrases("""
            ^(ja|jo|jep|super|fedt|okay|ok|gerne|fint)
            kaffe
            gerne
        """),
        unless=(
            "(søge|søg|prøve|kontakte|henvende) … igen",
            "(at|mere|meget|noget) byde på( \\?)?$",
            "for langt",
            "(endnu|stadig) ikke",
            "(før|inden) vi",
            "(kommer|komme|kom) … (tilbage|retur|i betragtning|uden om|til at|i gang|til kort|ind i|igen)",
            "følger",
            "(praktik|løntilskud|prøvevagt)",
            "når (han|hun) (vil|har)",
            "(kunderne|gæsterne|kollegerne|beboerne|alle) … (elske|elsker)",
            "spør* (os|mig)",
            "(haft|havde|tre|flere|efter) … samtale*",
            "(gemmer|beholde)",
            "mangler (kun|bare|lige)? ?at finde",
            "samtalerække*",
            "velkommen til at (søge|ansøge|prøve|kontakte)",
            "(tilbagemelding|feedback|begrundelse|uddybe*|uddybning)",
            "(blev|er|var) (inviteret|indkaldt|indbudt)",
            "har (været|haft) … (glad*|fornøjelse*|talt|mødt|set)",
        ),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (flyt*|rykke*|ryk|rykker|fremryk*|udsæt*|udskyd*|skubbe*|ryge|udsat) … {MEETING}
            {MEETING} … (flyttet|flyttes|flytter|rykket|rykkes|fremrykket|fremrykkes|udsat|udsættes|udskydes|udskudt|skubbes|skubbet)
            (flytte*|rykke*|fremrykke*|udsætte|skubbe|ændre|udskyde) … ((til|fra) (den|d|kl|klokken|i|uge|næste|på|en|et|\\d\\S{{0,9}}|{DAYS})|en dag|en time|en uge|{DAYS})
            (ændre|ændrer|ændret|lave om på|omlægge|rokere|bytte) … {MEETING}
            (ny|nyt|anden|andet|nye|andre) (tid|dag|tidspunkt|dato|mødetid|samtaletid|tider|dage)
            (må|bliver nødt til at|skal|vi) (lige )?(flytte|rykke|udskyde|udsætte|flytter|rykker|udsætter)
            (kan|kunne|lad|vi|gerne|blive|komme|sige|tage|møde*|{DAYS}|kl) … i stedet
            i stedet
            instead
            {MEETING} … (skydes|ændres|rykkes|byttes)
        """),
        likely=phrases(f"""
            (det|så det|tiden|dagen) (duer|dur|går|holder|passer) … ikke
            ikke alligevel
            (kan|nå|når) … ikke … ({DAYS}|den dag|der|kl|aftalte)

            forhindret
            (glemt|dobbeltbooket|double-booket|optaget)
            det (med|på) {DAYS}
        """),
        hints=phrases("""
            (syg|syge|sygdom|sygemeldt|sygehuset|hospitalet|uheld|problem*|kursus|begravelse|tilsyn|travlt|tandlæge*|brand*|strømsvigt|varekontrol|strejke|losse|hastende)
            (undskyld|beklager|sorry)
            (tidligere|senere) (på dagen|end)
            alligevel
        """),
        unless=(
            "rykker (dem|hr|for svar|for et svar)",
            "skriv til (ham|hende) i stedet",
            "(skriv|kontakt|send|ring) … i stedet",
        ),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (aflys*|afbestil*|cancel*)(?! (en|nogle|andre|mine|alle mine) (kunde*|patient*|andre|opgave*|ordre*))
            (drop(?! (by|in|off|over|round))|dropper|skip|skipper|glem|stryg) … {APPOINTMENT}
            (samtalen|mødet|aftalen) … (udgår|er af|falder væk|er droppet|bortfalder)
            tage den en anden gang
            (glem|drop(?! (by|in|off|over|round))) … (i morgen|i dag|{DAYS})
        """),
        likely=phrases("""
            det (bliver|blev) … ikke til noget
        """),
        unless=(
            "(stilling*|job|jobbet|position|role|vacancy)",
            "(uden|ikke|heller ikke|hverken) … (melde|meldt|aflyst|afbud)",
            "meldt afbud",
            "ikke (at )?(komme|møde|møde op|dukke op|køre) (\\w+ ){0,2}(før|førend|inden)",
            "(hun|han) … (aflys*|meld*)",
            "(kontrakten|ordningen|stillingen) … (cancel*|aflys*)",
            "afbud til den stilling",
            "(toget|tog|bussen|flyet|fly|færgen|flight|train|ordren|kurset|ferien) … (aflys*|cancel*)",
        ),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            (mødte|mødt|dukkede|dukket|kom|kommet|troppede|viste) … (ikke|aldrig|ingen|nogen) … (op|frem|sig|til)
            (mødte|dukkede|kom|viste sig|troppede) (hun |han |så |desværre |bare |jo )*(ikke|aldrig|ikke nogen)
            (udeblev|udeblevet|udeblivelse|udebleven|blev væk|blev borte)
            (der|men der) (kom|var|dukkede) … (ingen|ikke)
            (ingen|ikke nogen) (kom|dukkede|mødte|viste)
            (så|hørte|set|hørt) … (ikke|aldrig|hverken) … (skyggen|røven|snuden|noget til {PERSON})
            (brændte|brændt|brænder) … af
            (ventede|ventet|sad|stod|vente*) … forgæves
            ikke mødt
        """),
        likely=phrases(f"""
            (ventede|ventet|har ventet|stået og ventet|stod og ventede|venter … foran)
            (sad|stod|stået) (vi|jeg|a|der|så|og)
            (kom|var) (hun|han) … ikke
            (ikke|uden) … (meldt afbud|afbud|besked)
            {PERSON} var … (her|der|stadig) … ikke
            (stadig|der|her) ikke$
        """),
        hints=phrases("""
            (ringede|ringet|skrev|skrevet) … (gange|forgæves|ikke|svarede|uden svar)
            ^hverken
        """),
        unless=(
            "vi er ikke kommet",
            "^ingen (andre|øvrige|af os|kolleger) …",
            "^(så |og |venligst |please )*kom (\\w+ )?ikke …",
            "vi (kom|nåede) … ikke",
            "(afgørelse|beslutning|resultat|enighed|kontrakt|cv|mail*|papir*|godkendelse|kunder|sild)",
            "af med",
            "kan ikke vente",
            "glemt {p}".format(p="(hende|ham)"),
            "(vedhæftet|vedlagt|bilag*|fra jer)",
        ),
    ),
}
