"""Danish. What a company asks us without a question mark, and what only looks like asking."""

from casework.replies.words.phrases import Phrases, phrases

_TOLD_US = "(*cv*|papir*|ansøgning*|mail*|brev*|materiale*|profil*|fremsendte|beskrivelse*)"
_FACT = "(*kort|*kortet|*bevis|*beviset|*certifikat*|*tilladelse*|*grundlag*|sprog*|dansk*|engelsk|*attest*|uddannelse*|erfaring*|fødselsdato|alder*|nummer*|telefonnummer*|vagter|arbejdstid*|timer|hvilke*|hvor*|noget|intet|om)"

QUESTION = Phrases(
    plain=phrases(f"""
        (kan|kunne|vil) (i|du|de|man) … (oplyse|bekræfte|afklare|undersøge|få oplyst|be- eller)
        (kan|kunne|vil|må) (jeg|vi) … (få oplyst|få at vide|bede om at få|spørge om|spørge hvad|spørge hvor*)
        bedes (venligst |gerne )?(oplyst|bekræftet|afklaret)
        (bedes|beder) (i|du|de|jer|dem|om) … (oplyse|oplyst|bekræfte|oplysning*|svar på|svare på)
        (mangler|behøver|ønsker|har brug for|har behov for|brug for|behov for|savner) … (info*|oplysning*|at vide|svar på|oplyst|afklaret|klarhed)
        (vil|ville|skal|må|kunne) (jeg |vi |gerne |godt |bare |lige |først |nødt til at )*(vide|have oplyst|få oplyst|have afklaret|få afklaret|spørge)
        (står|stod|fremgår|skriver|nævner|nævnes|oplyses|fortæller) … (ikke|intet|ingenting|heller ikke|ingen|hverken) … {_FACT}
        (fremgår|nævnes|oplyses|omtales) … (ikke|intet|hverken) … {_TOLD_US}
        {_TOLD_US} (siger|nævner|oplyser|fortæller|mangler) … (ikke|intet|ingenting|ingen)
        (kan|kunne) (jeg |vi |ikke |desværre |godt |heller )*(se|finde|læse|læse ud) … {_TOLD_US}
        (hvad|hvordan|hvem|hvornår|hvor) (er|var) det (nu|lige|med)
        (jeg|vi) (vil|ville) … (høre|spørge) (om|hvad|hvor|hvordan|hvornår)
        (et|to|tre|nogle|lille|lige et) spørgsmål …
        (spørger|spørg) (bare|kun|for|fordi|lige|om) …
        ^(må|kan|ved) (du|i) det
        (det|dem|den|filen|cv*|vedhæftningen|bilaget) … (kan|kunne) … ikke (læse|åbne*|åbnes|se)
        (kan|kunne) ikke (åbne|læse) …
        (filen|vedhæftningen|bilaget|linket) … (tom|virker ikke|mangler|er væk)
        ^(men |og )?(kan|vil|må|tør) (hun|han|kandidaten|ansøgeren) (godt |også )?(arbejde|dække|tage vagter|tage weekend*|have vagter|køre) …
    """),
    likely=phrases("""
        (skriv|svar|sig) (lige|mig|os|tilbage|gerne) …
        (ved|aner) (du|i) …
        (jeg|vi) forstår ikke …
        (hører|høre) (lige|gerne) …
    """),
    unless=(
        "(tjekke|spørge|høre) … (chefen|mester|bestyrelsen|kollega*|ledelsen|makker*)",
        "(har|er|blev) (ikke )?(besluttet|ansat|valgt)",
        "(oplyse|oplyses) at",
        "(spørg|spørge) efter",
        "spørger (bare |hun |han |du )*efter",
        "(hun|han|kandidaten) … (spørger|spørge) …",
        "(nye|flere) spørgsmål",
        "(hvis|har) (i|du|hun|han) … spørgsmål",
        "spørgsmål (er|så|kan)",
        "(vende|vender|melder) tilbage",
    ),
)

NO_QUESTION = phrases("""
    (en|nogen|én|nogle|flere|andre) (anden|andre|andet|der|som|med|til|kok|mand|fra) …
    (vil|kan|kunne|gider|må) (du|i) … (give|sige|fortælle|underrette|orientere|informere|hilse|sørge|bekræfte det|melde|meddele|bringe|overbringe) …
    (er du|er i|vil du|vil i|gider du) (ikke )?(være )?(sød|venlig|rar)
    (går|passer|duer|dur|er) det (an|hende|ham|okay|i orden|ok|fint|jer|dig)
    (hvad|hvem) (siger|synes) (du|i)
    (spørge|skrive|prøve|høre|spørg) … igen
    hvordan (går|gik|har) (det|du|i)
    (faktura*|kontingent*|timeseddel|timesedler|lønbilag*)
""")
"""Asked, and still no question to us: for somebody else, for a word to be passed on, whether a time will do."""
