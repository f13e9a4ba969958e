"""Danish. Somebody who has yet to say yes, and a time that is only likely."""

from casework.replies.words.phrases import phrases

_STILL = r"(kun |dog |også |først |stadig |endnu |nu |igen |selv |selvfølgelig |naturligvis )*"
_YES = "(ja|ok|okay|nik|accept|*godkendelse*|grønt lys|tilladelse|lov)"
_APPROVES = "(godkende|skrive under|nikke|sige ja|sige god|give lov|give grønt lys|bestemme|afgøre|tage stilling|have det sidste ord)"
_NOT_THEM = r"(?!(hende|ham|hun|han|henne|jer|dig|dem|i|du|vi|jeg|mig|os|ikke|\d\S*|§)(?!\S))"
_OTHERS = rf"{_NOT_THEM}\w+"  # anybody but the partner and whom they write to
_BOSS = "(*chef|*chefen|boss|bossen|ejeren|direktøren|bestyrelsen|ledelsen|*leder|*lederen|mester|overlægen|hr|økonomi|skipper|makker|kompagnon|kone|mand)"
_IT = "(det |den |dem |tiden |dagen |sagen |hende |ham |§ |om )*"

OF_OTHERS = phrases(rf"""
    (mangler|venter|afventer) {_STILL}(på )?{_STILL}(at få )?(et |en |den |det |vores |sidste |endelige |endeligt )*{_YES} (fra|af|hos) {_OTHERS}
    (mangler|venter|afventer) {_STILL}(på )?{_STILL}at {_NOT_THEM}(\w+ ){{1,3}}(siger ja|siger ok|siger god|godkender|nikker|giver lov|skriver under|bekræfter|vender tilbage)
    (skal|må|vil) {_STILL}(have|ha|få) {_IT}{_STILL}(vendt|afklaret|godkendt|drøftet|clearet) (\w+ ){{0,2}}(med|hos|af|på|i) {_OTHERS}
    (jeg|vi) (skal|må|vil) {_STILL}(vende|drøfte|afklare|cleare|snakke|tale) {_IT}{_STILL}(igennem )?(med|hos) {_OTHERS}
    (skal|må) (jeg|vi) {_STILL}(vende|drøfte|afklare|cleare|snakke|tale) {_IT}{_STILL}(med|hos) {_OTHERS}
    (^|men |og |for |dog )(det|den|dem|tiden|dagen|sagen|beslutningen|ansættelsen|aftalen) (skal|må) {_STILL}(op at vende|op og vende|vendes|godkendes|drøftes|afklares|cleares|forbi|forelægges|besluttes|vedtages|op på|igennem) …
    (men|dog) {_NOT_THEM}(\w+ ){{1,3}}(skal|ska) {_STILL}{_APPROVES}
    {_BOSS} (\w+ ){{0,2}}(skal|ska) {_STILL}{_APPROVES}
    det (er|bliver) (jo |dog |nu |altid )*(?!\w*(?:vandet|vejret|vinden)(?!\S)){_NOT_THEM}(\w+ ){{1,3}}(der|som) (bestemmer|beslutter|vælger|har det sidste ord|tager stilling|skal bestemme|skal afgøre|skal sige ja|ansætter)
    (hvis|såfremt) (jeg|vi|chefen|lederen|§) (\w+ ){{0,2}}(er|når|kan nå|får|kommer|bliver) (\w+ )?(tilbage|hjemme|hjem|færdig|færdige|rask|raske|fri|lov|det|plads|besked|rede på)
    (bedt|spurgt) {_NOT_THEM}(\w+ ){{1,2}}om (lov|tilladelse|accept) til …
    ikke (\w+ )?(sikkert|sikker)( på)? (at )?(jeg|vi|chefen) (\w+ )?(kan|er|har|når)
""")
"""What is told stands only when they have."""

LIKELY_TIME = phrases(r"""
    (burde|skulle) (\w+ ){0,3}(lade sig gøre|kunne gå|kunne passe|være muligt|kunne nås|kunne klares)
    (kunne|ville) (\w+ )?være (en |et )?(mulighed|muligt|mulig|forslag|bud)
    (havde|kunne have|ville have) (\w+ )?været (en |et )?(mulighed|muligt|mulig|forslag|bud)
    (havde|ville) (jeg|vi) (\w+ )?(have )?(sagt|taget|foreslået|valgt)
    (formentlig|formodentlig|sandsynligvis|antageligt|antagelig|højst sandsynligt|efter planen)
    (tror|regner) (jeg|vi)( nok| med)?$
""")
"""In the clause that offers a time: it is a guess, and no offer."""
