"""Danish. The same told indirectly: politely and at length, in a few words, or by what follows from it."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, OTHER_PERSON, PERSON, TALK
from casework.replies.words.phrases import Phrases, phrases

_TRIP = "(turen|rejsen|køreturen|togbilletten|billetten|benzinen|vejen|ulejligheden|besværet|sig turen|sig rejsen|sig ulejligheden|sig besværet)"
_GO = "(komme|kommer|kom|køre|kører|rejse|rejser|tage|tager|gå|går|møde|møder|stille|stiller|dukke|dukker|ulejlige|besvære|umage|gøre|gør|sætte|sætter|bruge)"
_EVENING = "(i aften|i eftermiddag|i formiddag|i nat|{DAYS})".replace("{DAYS}", DAYS[1:-1])
_OF_A_DAY = "(mandagens|tirsdagens|onsdagens|torsdagens|fredagens|lørdagens|søndagens|morgendagens|dagens|ugens)"
_NO_USE = "(går|dur|duer|holder|passer|nytter|kan|lader sig)"
_DEMAND = (
    "(krav|punkt|punkter|kvalifikation*|betingelse*|fejl|mangler|mangel|hul|huller|komma|finger)"
)

INDIRECT: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases("""
            (papir|papirer|papirerne|papiret|kontrakt*) (er |blev )?(nu |allerede )?(skrevet|underskrevet|lavet|i orden)$
            (satte|sat|sætter) … navn* (på|under) …
            blækket … tørt
        """),
        likely=phrases(f"""
            (takkede|takket|sagde|sagt|svarede|nikkede) (\\w+ )?ja$
            (ser|møder|har) (vi|jeg) {PERSON} (ved|på|i|bag|bagved|hos|til) \\w+ (fra|pr|den|på)
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
            {_OF_A_DAY} {TALK} … (aflys*|droppe*|af programmet|udgår|strøget|sløjfe*|taget af)
            ikke (\\w+ ){{0,4}}(ulejlige|besvære|umage|bemøje) sig …
            ikke … (gøre|gør|gjort) sig (den|nogen|mere) (ulejlighed|umage)
            (spare|spar|sparer|undgå|undlade|undgår|forskåne*|skåne*) … {_TRIP}
            ikke … {_GO} … forgæves
            ikke (\\w+ ){{0,2}}(komme|møde|køre|tage|rejse|dukke|møde op) ((?!kl)\\w+ ){{0,2}}{_EVENING}
            \\w+ skal (altså |desværre |jo )*ikke (komme|møde|køre|rejse|tage) ((?!kl)\\w+ ){{0,2}}(alligevel|{_EVENING[1:-1]}|herud|hertil|herover|op)
            ikke (komme|rejse|køre|tage|sætte sig|sætter sig|stige) (\\w+ ){{0,3}}(tog*|bil*|bus*|færge*|cykl*|turen|rejsen)
            (stop|stands|ring|bed|sig|lad) … {PERSON} … (blive|bliver|bliv) (hjemme|væk|hvor)
            {PERSON} (kan|må|skal) (godt |gerne |bare |altså )*blive hjemme …
            (stop|stands|hold) {PERSON} …
            ({TALK[1:-1]}|alle samtaler) … (sløjfet|skrinlagt|strøget|taget af (programmet|kalenderen|plakaten)|faldet til jorden|falder til jorden|bortfaldet)
            (skal|må|har måttet) … (stryge|sløjfe|opgive) (alle )?{TALK}
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
        plain=phrases(f"""
            {_OF_A_DAY} {TALK} … {_NO_USE} … ikke
            {_OF_A_DAY} {TALK} … (flytte*|rykke*|udsætte*|udskyde*|vige|vente|kollider*|i karambolage)
            {TALK} … (må|måtte) vige …
        """),
        likely=phrases(f"""
            {TALK} (\\w+ ){{0,4}}(kan|når) (vi|jeg) ikke (nå|holde)
        """),
        unless=(
            "(får|fik|ansætter|ansatte|vælger|køber|bruger|tager) (vi )?(en|et) \\w+ i stedet",
        ),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases("""
            ikke (et øje|en sjæl|skyggen|et kvidder|en lyd) …
            (heller )?ingen \\w+ og (telefon*|mobil*) …
            (så|set) … (hverken|ikke) … (hende|ham|nogen|andet)$
            hverken (hende|ham) eller (afbud|besked|nogen)
            (kaffen|maden) (blev|er|var|nåede) … kold
        """),
        likely=phrases("""
            (telefon|telefonen|mobil|mobilen) (\\w+ ){0,2}(slukket|død|på svarer|går på svarer|tog ingen|svarer ikke|er tavs)
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {JOB} (er |blev |bliver )(nu |jo |desværre |allerede |netop )*(væk|taget|givet (væk|ud|bort|til)|optaget|borte|gået)
            (strege|stryge|slette|streg|stryg|slet|strøget) … {JOB}
            {JOB} (kan|må|skal) … (strege|streges|stryge|stryges|slette|slettes|glemme|glemmes)$
            der (sidder|står|går|er|kører|arbejder) (allerede |nu |jo )*(en|et|to) (ny|nye|anden|andet) …
            der (er kommet|kom|kommer) (en|et) (ny|anden) (\\w+ )?(i|på|bag|ved|ind) …
            ^(er |var |blev |bliver )(\\w+ ){{0,5}}(givet|tildelt|overdraget|lovet|overladt|afgivet|bortgivet) (til )?(en |de |den )?(anden|andre|ny|tredje)
            {JOB} (\\w+ ){{0,6}}(givet|gik|gået|tildelt|overdraget|lovet|tilfaldt|tilfaldet) (\\w+ ){{0,3}}(til )?{OTHER_PERSON}
            {JOB} … (gik|gået|gav|givet) … til (en|den|min|vores|hans|hendes) \\w+
            {JOB} … (taget af|trukket) (plakaten|markedet|tilbage)
            (søn|datter|nevø|fætter|kusine|svoger|bror|ven) … (har|fik|fået|tager|tog|kører|passer) (\\w+ )?(nu |jobbet|pladsen)
        """),
        likely=phrases(f"""
            {JOB} (har |fik )(fået )?(ny ejer|sin mand|sin kvinde)
        """),
        unless=(
            "(ledig|fri|åben|vakant|opslået) (igen|på ny|påny)",
            "i (bussen|toget|receptionen og venter)",
        ),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases("""
            (den|det|ham|hende|sagen) (må|vil|vælger|bliver) (vi|jeg) (desværre |derfor |altså |nok )*(nødt til )?(at )?lade (ligge|gå|passere|være|fare|sejle)
            (det|den|hun|han|niveauet|erfaringen|sproget) (rakte|rækker|slog|strakte|holdt|bar) (det |den |til )?(desværre |bare |altså |dog )*ikke( til| hele vejen| langt nok)?$
            (nå|nåede|nået|kommet|komme|kom) … ikke … til enighed
            ikke … (nå|nåede|nået|kommet|komme) … (til enighed|overens|hinanden i møde)
            ikke … (ser os|set os|finder os) i stand til at (ansætte|tilbyde|antage|gøre brug)
            (finder|anser|vurderer|skønner) … (ikke|næppe) … (egnet|skikket|velegnet|brugbar)
        """),
        likely=phrases("""
            (er|bliver) (hun|han|det) … ikke … (for os|hos os|vi går med|vi tager|vi vælger)
        """),
        unless=(
            "stand til at (modtage|tage imod|se) …",
            "ikke … (finde|få øje på|pege på|komme i tanke om|nævne) … (krav|punkt|ting|fejl|mangel)",
            "^(for )?ellers …",
        ),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            (ikke|intet|ingen) … (finde|få øje på|pege på|komme i tanke om|nævne|sætte|se) … {_DEMAND}
            {PERSON} … (har|opfylder|kan|lever op til|dækker|honorerer|rammer) (\\w+ )?(hver|hvert|samtlige|alle|alt hvad|alt det) …
            (har|kan|er) (netop|lige|præcis|lige præcis|akkurat|nøjagtig) (den|det|de|en af de) …
            der mangler (ikke|intet|ingenting)( noget)?$
            (krydser|kryds|flueben|hak) … (af )?(alle|hele|hvert|samtlige) …
        """),
        likely=phrases("""
            (som )?(vi|jeg) (efterlyste|efterlyser|har efterlyst|bad om|beder om|har bedt om|drømmer om|ønsker os) …
            (fagligt|på papiret) … (i top|på plads|stærk|uden fejl|fejlfri*|ikke en finger)
            (om en|angående|vedrørende|hvad angår) (eventuel )?(samtale|tid|dato) (skriver|vender|hører|melder|ringer) (jeg|vi) …
        """),
        unless=("(hvis|såfremt)", "(mangler|savner) … kun"),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            (kan|tør|vil|må) ((jeg|vi) )?(\\w+ ){0,2}(ikke|intet|ingenting|hverken) (\\w+ ){0,2}(sige|love|udtale|afgøre|svare|oplyse) …
            (om|hvorvidt|hvem) … (ved|afgøres|bestemmes|besluttes) (jeg|vi|først|ikke|på|af) …
            (ligger|står) (det )?(endnu |stadig )?ikke (fast|klart)
            (tygger|ruger|grubler) (stadig|fortsat|endnu) (på|over) …
        """),
        hints=phrases(f"""
            {JOB} … (ledig|fri|åben|vakant) (igen|på ny|påny)
        """),
    ),
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            {PERSON} (må|kan|skal) (gerne |godt |bare )*(kom|prøve|prøve at|se|arbejde|besøge|få|mød) …
            {PERSON} (må|kan|skal) (gerne |godt |bare )*selv (vælge|bestemme|sige) …
            (glæde|glæder|fornøje|fornøjelse|ære) … at (hilse på|hilse|modtage|møde|se|byde) …
            (vi|jeg) (ser|modtager|møder|hilser) (gerne|meget gerne|med glæde) (på )?\\w+ …
        """),
        unless=(
            "^(men |og )?(kan|vil|må|tør) (hun|han|kandidaten) (godt |også )?(arbejde|dække|tage vagter) (?!.*prøve)\\w+ …",
            "(skrevet|skrev|skriver) under",
            "^(du|i|de) (skriver|skrev|har skrevet|sendte|spørger|har spurgt|fortalte) …",
            "(var|blev) … (glad*|hyggelig*|rart|dejlig*|fornøjelse*|godt) … at (møde|se|hilse|tale|snakke|træffe)",
        ),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (anmode|anmoder|bede|beder|anmodes|ønsker|bedes) … (slette|stryge|fjerne|udelade|slettet|strøget|fjernet) (\\w+ ){0,4}(af|fra|på) (\\w+ )?(liste*|kartotek*|register*|fortegnelse*)
            unødig* (ulejlighed|umage|arbejde|besvær) …
        """),
    ),
}
