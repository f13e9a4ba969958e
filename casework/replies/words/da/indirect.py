"""Danish. The same told indirectly: politely and at length, in a few words, or by what follows from it."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON, TALK
from casework.replies.words.phrases import Phrases, phrases

_TRIP = "(turen|rejsen|køreturen|togbilletten|billetten|benzinen|vejen|ulejligheden|besværet|sig turen|sig rejsen|sig ulejligheden|sig besværet)"
_GO = "(komme|kommer|kom|køre|kører|rejse|rejser|tage|tager|gå|går|møde|møder|stille|stiller|dukke|dukker|ulejlige|besvære|umage|gøre|gør|sætte|sætter|bruge)"
_EVENING = "(i aften|i eftermiddag|i formiddag|i nat|{DAYS})".replace("{DAYS}", DAYS[1:-1])

INDIRECT: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases("""
            (papir|papirer|papirerne|papiret|kontrakt*) (er |blev )?(nu |allerede )?(skrevet|underskrevet|lavet|i orden)$
            blækket … tørt
        """),
        likely=phrases("""
            (takkede|takket|sagde|sagt|svarede|nikkede) (\\w+ )?ja$
        """),
        unless=(
            "(hvis|såfremt|forudsat)",
            "(en|to|tre|fire|fem|seks|mange|få|alle|vores|flere|kun|\\d+) (fast)?ansatte",
            "^(som|der) (blev|var|er) (ansat|antaget|hyret) (ved|i|for|sidste|til) …",
        ),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            {TALK}(?: \\S+){{0,9}} ikke … (afholdt|afholdes|holdt|gennemført|gennemføres|finde sted|finder sted|bliver til|fastholdes|til noget)
            {TALK}(?: \\S+){{0,6}} (finder|fandt|kommer|bliver) (desværre |altså |derfor |således )*(ikke (sted|til at finde|holdt|afholdt|gennemført|af)|intet af|ingenting af|der ikke noget af|der intet af)
            ikke (\\w+ ){{0,4}}(ulejlige|besvære|umage|bemøje) sig …
            (spare|spar|sparer|undgå|undlade|undgår|forskåne*|skåne*) … {_TRIP}
            ikke … {_GO} … forgæves
            ikke (\\w+ ){{0,2}}(komme|møde|køre|tage|rejse|dukke|møde op) ((?!kl)\\w+ ){{0,2}}{_EVENING}
            \\w+ skal (altså |desværre |jo )*ikke (komme|møde|køre|rejse|tage) ((?!kl)\\w+ ){{0,2}}(alligevel|{_EVENING[1:-1]}|herud|hertil|herover|op)
            {PERSON} (kan|må|skal) (godt |gerne |bare |altså )*blive hjemme …
            (stop|stands|hold) {PERSON} …
            (ikke i|ude af) stand til at (modtage|tage imod|se) (\\w+ ){{0,4}}{_EVENING}
        """),
        likely=phrases("""
            (bygherren|kunden|banken|ledelsen|kommunen) … (standsede|stoppede|lukkede) …
        """),
        unless=(
            "ikke … (ulejlige|besvære) (os|mig)",
            "(vi|jeg) kan ikke (komme|møde|i aften)",
            "ikke (\\w+ ){0,6}men (halv|kvart|kl|klokken|først|i stedet|\\d+)",
        ),
    ),
    Intent.RESCHEDULE: Phrases(
        unless=(
            "(får|fik|ansætter|ansatte|vælger|køber|bruger|tager) (vi )?(en|et) \\w+ i stedet",
        ),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases("""
            ikke (et øje|en sjæl|skyggen|et kvidder|en lyd) …
            (så|set) … (hverken|ikke) … (hende|ham|nogen|andet)$
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            der (sidder|står|går|er|kører|arbejder) (allerede |nu |jo )*(en|et|to) (ny|nye|anden|andet) …
            ^(er |var |blev |bliver )(\\w+ ){{0,5}}(givet|tildelt|overdraget|lovet|overladt|afgivet|bortgivet) (til )?(en |de |den )?(anden|andre|ny|tredje)
            {JOB} … (gik|gået|gav|givet) … til (en|den|min|vores|hans|hendes) \\w+
        """),
        unless=(
            "(ledig|fri|åben|vakant|opslået) (igen|på ny|påny)",
            "i (bussen|toget|receptionen og venter)",
        ),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases("""
            (den|det|ham|hende|sagen) (må|vil|vælger|bliver) (vi|jeg) (desværre |derfor |altså |nok )*(nødt til )?(at )?lade (ligge|gå|passere|være|fare|sejle)
        """),
        unless=(
            "stand til at (modtage|tage imod|se) …",
            "ikke … (finde|få øje på|pege på|komme i tanke om|nævne) … (krav|punkt|ting|fejl|mangel)",
            "^(for )?ellers …",
        ),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            {PERSON} … (har|opfylder|kan|lever op til|dækker|honorerer|rammer) (\\w+ )?(hver|hvert|samtlige|alle|alt hvad|alt det) …
            (har|kan|er) (netop|lige|præcis|lige præcis|akkurat|nøjagtig) (den|det|de|en af de) …
        """),
        likely=phrases("""
            (som )?(vi|jeg) (efterlyste|efterlyser|har efterlyst|bad om|beder om|har bedt om|drømmer om|ønsker os) …
        """),
        unless=("(hvis|såfremt)", "(mangler|savner) … kun"),
    ),
    Intent.INVITATION: Phrases(
        unless=(
            "^(men |og )?(kan|vil|må|tør) (hun|han|kandidaten) (godt |også )?(arbejde|dække|tage vagter) (?!.*prøve)\\w+ …",
            "(skrevet|skrev|skriver) under",
            "^(du|i|de) (skriver|skrev|har skrevet|sendte|spørger|har spurgt|fortalte) …",
            "(var|blev) … (glad*|hyggelig*|rart|dejlig*|fornøjelse*|godt) … at (møde|se|hilse|tale|snakke|træffe)",
        ),
    ),
}
