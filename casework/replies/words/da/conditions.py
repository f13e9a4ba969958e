"""Danish. What must happen before a time that is offered counts, in other words than "hvis"."""

from casework.replies.words.phrases import phrases

_PAPER = "(*attest*|*bevis*|*kort|*kortet|*pas|*passet|cv*|*certifikat*|*papir*|udtalelse*|reference*|anbefaling*|*tilladelse*|*autorisation*|*kørekort*|*dokument*|*godkendelse*|*eksamen*|*legitimation*|*diplom*|visum)"
_MEETING = "(*samtale*|*møde*|mødet|snakken|tid|tiden|tiderne|tidspunktet|det|dette|aftalen|besøg*|prøvevagt*|invitation*|indkaldelse*|tilbuddet|den)"

NEEDED_FIRST = phrases(f"""
    (forudsætter|forudsættes|forudsætning|forudsætningen|forudsat)
    (betinget|betingelse|betingelsen|betinger)
    {_MEETING} (\\w+ ){{0,3}}(kræver|fordrer|afhænger|afhængig|afhængigt|beror|står og falder) …
    ^(men |dog )?(kræver|fordrer|afhænger|afhængig|afhængigt|beror) …
    (forinden|forud|på forhånd) … (modtage*|sende*|fremsende*|indsende*|se|set|have|ha|har|fået|få|bestå*|godkend*|forevis*) …
    (først|inden|før) … (skal|må|vil) … (se|have|ha|modtage|skaffe|sende|bestå) … {_PAPER}
    (skal|må|vil) (vi |jeg |hun |han |dog |lige |bare )*(først|forinden) … (se|have|ha|modtage|skaffe|sende|bestå|have set)
    (så snart|såsnart|straks når|med det samme) (hun|han|vi|jeg|der|det|den|{_PAPER[1:-1]}) (?!kan$|er her|er fremme|er der|er kommet|kommer|ankommer|dukker|har fri|har tid|har spist|melder|står)\\w+ …
    (blot|bare|kun|når|hvis|forudsat|så længe|for så vidt) … {_PAPER} … (er|kommer|kommet|foreligger|i orden|på plads|først|har|modtaget|godkendt|forinden)
    (blot|når|hvis|så længe) (vi|hun|han|der|jeg) … (har|får|sender|viser|fremsender) … {_PAPER}
    (kun|dog kun|men kun|først|tidligst) (hvis|når|såfremt)
    ikke (\\w+ ){{0,5}}(før|inden|uden) (\\w+ ){{0,3}}{_PAPER}
    ^(før|inden) (\\w+ ){{0,3}}{_PAPER} (\\w+ ){{0,3}}(her|kommet|kommer|foreligger|hus|plads|orden|modtaget|godkendt|i hænde)
    ^(for |og |men )?uden (\\w+ ){{0,2}}{_PAPER} (\\w+ ){{0,6}}(ikke|ingen|intet|heller)
    (jeg|vi|chefen|mester|lederen) (skal|må|bliver nødt til at|er nødt til at) (\\w+ ){{0,3}}(se|have|ha|læse|kende|tjekke|kontrollere|godkende) (?!hende|ham|det|dem|os|kandidaten|ansøgeren)(\\w+ ){{1,6}}(først|forinden|inden da) …
    (skal|må) (jeg|vi|chefen|mester|lederen) (\\w+ ){{0,3}}(se|have|ha|læse|tjekke|kontrollere|godkende) (?!hende|ham|det|dem|os|kandidaten|ansøgeren)(\\w+ ){{1,6}}(først|forinden|inden da) …
""")
"""A paper, a nod or anything else that is still to come: the time stands only when it has."""
