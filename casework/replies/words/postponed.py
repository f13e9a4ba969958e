"""That the new time of a meeting follows, and that there is none, in both languages."""

from casework.replies.words.phrases import phrases

_NEW = "(ny|nyt|nye|en anden|et andet|andre|new|another|a different|some other)"
_TIME = "(dato|datoer|tid|tider|dag|dage|tidspunkt|tidspunkter|mødetid|mødedato|date|dates|time|times|slot|slots|day|days)"

FOLLOWS_DA = phrases(f"""
    (?<!ingen )(?<!ikke nogen )(?<!ikke en ){_NEW} {_TIME} (\\w+ ){{0,2}}(følger|fremsendes|eftersendes|sendes|tilgår|meldes|udmeldes|oplyses|meddeles|kommer)(?! ikke) …
    (vi|jeg|og|vil|\\w+en) (\\w+ ){{0,2}}(vender|vende|melder|melde|sender|sende|fremsender|fremsende|skriver|skrive|kommer|komme|giver|give|finder|finde|foreslår|foreslå|ringer|ringe|hører|høre) (?!ikke)(\\S+ ){{0,5}}{_NEW} {_TIME}
    (ringe|ringer|skrive|skriver|maile|kontakte|kontakter) (\\S+ ){{0,8}}{_NEW} {_TIME}
    ^(?!ikke)(vender|melder|sender|skriver|kommer|giver|finder|foreslår|ringer) (?!ikke)(\\S+ ){{0,5}}{_NEW} {_TIME}
""")
FOLLOWS_EN = phrases(f"""
    (?<!no ){_NEW} {_TIME} (\\w+ )?(follows|follow|will follow|to follow|will be (sent|proposed|announced|suggested|given|set)|is on its way|coming|to come) …
    (call|calls|ring|write|phone|contact|mail) (\\S+ ){{0,8}}{_NEW} {_TIME}
    (will|shall) (?!not|never)(\\S+ ){{0,5}}(propose|suggest|send|write|offer|find|get back|come back|be in touch|be back|follow up|revert|return|give|let) (\\S+ ){{0,4}}{_NEW} {_TIME}
""")
"""They are going to name a new time themselves."""

PUTS_OFF = phrases("""
    (udskyd*|udskudt|udsæt*|udsat|rykke|rykker|rykkes|flytte|flytter|flyttes|flyttet|skubbe|skubber|postpone*|reschedul*|defer*|put (it |this |that )?off|push* (it |this |that )?back|move|moved)
""")
"""The words for a meeting that will be, only later."""

CALLED_OFF = phrases("""
    (aflys*|aflyst|afblæs*|udgår|udgået|bortfald*|annuller*|annulér*|afbud|sløjf*|drop|droppe*|stryg*|skrot*|tilbagekald*|trække*)
    (cancel*|call off|calling off|called off|scrap*|scrub*|drop|dropped|dropping|withdraw*|not come|stand down|axe|axed)
""")
"""The plain words for it."""

SOME_DAY = phrases("""
    (næste|kommende|denne|anden|next|this|following|coming|other) (uge|måned|week|month)
    (prob|probably|formentlig|nok|måske|forhåbentlig|hopefully|perhaps|maybe|tænker|usikker|unsure)
    (not|ikke) (\\w+ ){0,2}(sure|sikker|know|promise|love)
    (ved|aner) (\\w+ )?ikke …
""")
"""When it may be: whether that is meant, a person asks."""
