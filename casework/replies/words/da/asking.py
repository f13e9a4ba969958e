"""Danish. What a company asks us without a question mark, and what only looks like asking."""

from casework.replies.words.phrases import Phrases, phrases

QUESTION = Phrases(
    plain=phrases("""
        (bedes|beder) (i|du|de|jer|dem|om) … (oplyse|oplyst|bekræfte|oplysning*|svar på|svare på)
        (vil|ville|skal|må|kunne) (jeg |vi |gerne |godt |bare |lige |først |nødt til at )*(vide|have oplyst|få oplyst|have afklaret|få afklaret|spørge)
        (det|dem|den|filen|cv*|vedhæftningen|bilaget) … (kan|kunne) … ikke (læse|åbne*|åbnes|se)
        (kan|kunne) ikke (åbne|læse) …
    """),
    likely=phrases("""
        (ved|aner) (du|i) …
        (jeg|vi) forstår ikke …
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
    hvordan (går|gik|har) (det|du|i)
    (faktura*|kontingent*|timeseddel|timesedler|lønbilag*)
""")
"""Asked, and still no question to us: for somebody else, for a word to be passed on, whether a time will do."""
