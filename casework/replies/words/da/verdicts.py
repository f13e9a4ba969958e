"""Danish. What became of the candidate: hired, refused, the position filled, qualified, not decided."""

from casework.readings import Intent
from casework.replies.words.both import CONTRACT, PERSON, SIGNED, SKILL
from casework.replies.words.phrases import Phrases, phrases

_OTHER = (
    "((en|et|nogen|nogle|to|de|den|hende|ham) (af de |af dem )?(anden|andet|andre|øvrige|tredje|mere|intern*|ny|nye|bekendt*"
    "|nevø|niece|ukrainer|polak|tidligere|gammel|gamle|lokal|elev|kollega|fra huset)|andre|andet|anden kandidat"
    "|(en|én) (fra|med|der|som|gennem|nede|oppe|i)|min (nevø|søn|datter|niece|svoger|fætter|kusine|bror|søster)|\\w+elev)"
)
_CHOSE = (
    "(valgte|valgt|vælger|valget faldt på|faldet på|endte med|endt med|foretrak|foretrukket|gået med|gik med|går med|gået videre med|går videre med"
    "|gå videre med|peget på|besluttet os for|endt med|tilbudt|tilbyder|tilbyde|fordel for|bestemt os for|satser på|satset på)"
)
_LACKS = "(mangler|savner|manglede|har ikke|har ingen|har jo ikke|har aldrig|uden|manglende|mangel på|hverken|ingen|ikke nogen|begrænset|for lidt|utilstrækkelig*|ikke den)"

VERDICTS: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            (er|blev|bliver|få|får|fået|hermed|bekræftes) … (ansat|fastansat|antaget|hyret|ansættes)
            (har|have) … (ansat|fastansat|antaget|hyret) … {PERSON}
            (har|have) … (ansat|fastansat|antaget|hyret) \\w+ (som|i|pr|fra|til|på|her|med)
            (ansat|fastansat|antaget|hyret) \\w+$
            ^(og |men |for )?{PERSON} (har (vi|jeg)( nu| altså| allerede| netop| da)* (ansat|fastansat|antaget|hyret)|(ansætter|hyrer|antager|tager) (vi|jeg)( nu| altså| da)*)$
            (ansætter|ansatte|hyrer|hyrede|antager|fastansætter) … {PERSON}
            (valgt|besluttet|enige om|sikre på) … (ansætte|hyre|antage) … {PERSON}
            (ansat|ansættes|hyret|antaget|fastansat) … (pr|fra|med start|med virkning|den|d)
            {PERSON} … (fik|får|fået) … (jobbet|stillingen|pladsen|arbejdet|fast job|fastansættelse)
            {CONTRACT} … (skrevet|på plads|i hus|lavet|retur|skrev|under|navn|done)
            {CONTRACT} … {SIGNED}
            (har|alt|er|begge|alle|vi|hun|han|parterne|parter|parters|den) … {SIGNED}
            ^{SIGNED}
            (skrevet|underskrevet|underskrev|underskrevne|lavet|indgået|skrev|modtaget|fået|skriver|returneret|signed) … (kontrakt*|ansættelseskontrakt*|ansættelsesaftale*|ansættelsesbrev*|under)
            (ansættelse|ansættelsen) … (realitet|i orden|på plads|godkendt|bekræftet|træder i kraft|faldet på plads)
            er (vores|min|vor) nye *
            (på|kommet på|står på) (lønningslisten|vagtplanen|lønlisten)
            (sagt|takket|sagde|takkede|accepteret) … (jobbet|stillingen|tilbuddet|tilbud|kontrakten|pladsen|vilkårene)
            ^ansat$
        """),
        likely=phrases(f"""
            {PERSON} … (starter|begynder|startede|begyndte|tiltræder|tiltrådte|er startet|er begyndt|skal starte|skal begynde|møder ind|er igang|er i gang|kører sin første|har første)
            ^(starter|begynder|startede|begyndte|tiltræder|tiltrædelse|tiltrædelsesdato*|opstart|start|startdato|med start|med tiltrædelse)
            (hans|hendes|som|er|allerede|sin) … (første|1) (arbejdsdag|dag|vagt|tur)
            (første|1) (arbejdsdag|mødedag|vagt)
            (tager|snupper|beholder|tog|tar) {PERSON}
            (hun|han) er (vores|min|med)
            (det|den) er (done|officielt|official|i hus|på plads)
            (sagt|takket|sagde) ja
            {CONTRACT} … (i orden|ordnet)
        """),
        hints=phrases("""
            tillykke
            hurra
            kontrakt*
            (tilbudt|tilbud|tilbyder) … (job|jobbet|stillingen|ansættelse)
        """),
        unless=(
            "(ansat|hyret|antaget) … (en|to|nogen|andre|anden|folk|allerede)",
            "(i foråret|i sommer|i vinter|i efteråret|forrige|for … siden)",
            _OTHER,
            "(den|dem|de|ham|hende) (vi|der|som|jeg) … (ansatte|hyrede|ansat)",
            "i fjor",
            "sidste (år|måned|sommer|vinter|gang)",
            "tidligere",
            "dengang",
            "stoppet",
            "(sprogskole*|sprogkursus)",
            "(start*|begynd*) … (kursus|barsel|ferie|uddannelse|sprogskole|skole|inden|før)",
            "(to|tre|fire|fem|\\d+|et par|nogle) (mand|folk|nye|stykker|kok|personer|medarbejdere|kvinder|mænd|kolleger|guy)",
            "fundet (en|én|nogen)",
            "fået (en|én) (til|fra|som|der|ny|anden|i gang|gennem|via|i går)",
            "(vikarbureau*|bureauet|freelance|faktura|sort|dem der ansætter)",
            "(mangler|skal) … (kontrakt*|skrive|underskrive|lavet|få)",
            "(først|tidligst) … (kan|starte|begynde|tiltræde)",
            "(hører|høre|rygte*|de siger|har de ansat|har i ansat)",
        ),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            nej tak
            (bliver|blev|er|så|altså|blive) … nej$
            (blev|bliver|er) (det |der |så |desværre |altså |nok )*ikke ({PERSON}|denne gang|hos os|i denne omgang|til noget for)
            (lade|lader) {PERSON} … (være|gå|ligge)
            ikke … (det|den|hvad|noget|en|lige) (vi|jeg) (søger|leder efter|mangler|har brug for|kan bruge|står og mangler|skal bruge)
            (er|var|virker|vurderes|findes|anser) … ikke … (egnet|kvalificeret|relevant|aktuel|match|gearet|klar|rigtige|rette|profil*|noget for|den vi)
            (kan|vil|ønsker|agter|kunne) (vi |jeg |desværre |derfor |godt |han |hun )*ikke … (bruge|tilbyde|ansætte|gå videre|invitere|indkalde|hyre|anvende|planlægge|imødekomme|komme i betragtning)
            (går|gå|gik) (vi |jeg |derfor |desværre |altså )*ikke videre
            (valgt|vælger|valgte|sorteret|sorterer) … (fra|fravalgt)
            fravalgt
            {_CHOSE} … {_OTHER}
            det blev (den|en|ham|hende) (der|som|anden|fra) …
            (tog|taget|tager) (en|den|nogle|to) (anden|andre|af de andre)
            (passer|matcher|hører|svarer) (desværre |bare )*ikke (ind|til|sammen|på|med)
            (opfylder|lever|rækker|matcher|slår) … ikke
            ikke … (god|godt|stærk|stærkt|højt|erfaren|tilstrækkelig*|langt) nok
            (ansætter|hyrer|tager|optager) … ingen
            (leder|søger|kigger|kigge|lede|søge) (vi |jeg |derfor |så )*videre
            (springer|sprang) … over
            (ikke|uinteresseret) … interesseret*
            må … (afvise|sige fra|skuffe|melde fra|give op|takke nej|melde pas)
            (ingen|ikke noget|ikke noget at) … (arbejde til|job til|lave)
            (bor|er|ligger) … for langt (væk|fra|herfra|ude)
            ikke blive enige om
            ikke (kan tilbyde|kan bruge|går videre|ønsker at|vil gå|kan ansætte|er den rette|er kvalificeret|er egnet)
            afslag*
            ^når (vi|jeg) (alligevel|desværre) (siger|må sige|har sagt) nej
            (har|fået) (\\w+ )?afslået (at )?({PERSON}|jeres)
            (taget|tager|tog|skåret) {PERSON} ud af (bunken|spillet|puljen|processen|rækken)
            (stoppe|stopper|afslutte|afslutter|slutte) … (processen|forløbet)
            ikke … (ansættes|bruges|komme i betragtning|anvendes)$
            ikke … (egnet|kvalificeret|velegnet)
            ikke se {PERSON} (i|som)
            giver … ikke … mening
            ikke (at )?(fortsætte|gå videre|forfølge)
            afvis*
        """),
        likely=phrases(f"""
            {_LACKS} … {SKILL}
            (det|den|dem|erfaring*|dansk) … (har|kan|vil|må) {PERSON} (jo |bare |godt |desværre )*(ikke|ikk|aldrig)
            {PERSON} (kan|må|vil|forstod|forstår|taler|snakker|læser|skriver|kender|ved|kører) … (ikke|hverken|slet ikke|aldrig|intet)
            {PERSON} … (kan|vil|må) … kun
            (lovkrav|et krav|er et must|skal alle|ikke til at komme uden om|kan ikke komme uden om|ikke komme uden om)
            ^(nix|næ|nej desværre|desværre|desværre ikke|det går ikke|nej ikke|desværre nej|beklager nej|ikke)$
            ^nej til
            ^(så|altså|derfor|og|desværre)? ?nej$
            (held og lykke|ønsker {PERSON} held|alt det bedste)
            (bor|er) … for langt
            bor … (på|i) …
            (ikke|heller ikke|aldrig) … (prøvet|arbejdet|stået|kørt|haft med)
            ikke … (kemi*|klikket|overbevist*)
        """),
        hints=phrases(f"""
            ^nej
            desværre
            (kræver|krav om|er et krav|forudsætter|skal kunne|skal have|skal ha|skal bruge|har brug for|leder efter|skal være|vi møder|skal alle)
            beklager
            ærgerligt
            på grund af
            (flink|sød|dygtig|pæn|herlig)
            {PERSON} … ikke
        """),
        unless=(
            "(ikke|heller ikke|hverken) … et nej",
            "(systemet|fonden|banken|kommunen|skat) … (siger|sagt|sagde)",
            "{p} takkede nej".format(p="(hun|han)"),
            "(hun|han) … (takkede|takket|sagde) nej",
            "ikke i tvivl",
            "ikke (fordi|sådan at)",
            "(ikke|aldrig) … (sagt|siger|sige) nej",
            "(kom|mødte|dukkede|mødt) … (ikke|aldrig|ingen)(?! (videre|igennem|gennem|i betragtning|på tale|i mål))",
            "(ikke|ingen|intet|nogen) … (svar*|afgørelse*|truffet|bestemt|besluttet)",
            "(kan|ka) … ikke (tænke|love|svare|sige noget)",
            "(på telefonen|på telefon|fat i hende|fat i ham)",
        ),
    ),
    Intent.FILLED: Phrases(
        plain=phrases("""
            (stillingen|stillingerne|jobbet|pladsen|pladserne|den|det|posten|stilling|timer|vagter|begge|alle) … (er|blev|bliver|har|fået|er blevet|netop blevet) … (besat|taget|optaget|fyldt)
            (fået|har|er|blev|alt) … besat
            ikke længere (ledig*|aktuel*|brug for|behov*|til rådighed|søger|noget)
            (søger|mangler|leder|behøver) (vi |jeg |så |nu |desværre )*ikke (?!(at )?(gøre|foretage|sende|skrive)(?!\\S))… (længere|mere|flere|nogen)
            (*stillingen|*jobbet|*pladsen|job|opslaget|annoncen|job er) … (er|blev|bliver|falder) … (væk|taget|lukket|trukket|annulleret|nedlagt|optaget|udfyldt|uddelt|snuppet|sparet|bort|gone)
            (stillingen|opslaget|jobbet) … (trukket|annulleret|nedlagt|lukket|falder|bortfald*)
            falder … bort
            (trukket|trækker) … (stillingen|opslaget|annoncen|tilbage)
            (ansættelsesstop|bevillingen)
            (fundet|fandt|fået|fik|ansat|ansatte|hyret|snuppet|skaffet|antaget) … (en|én|et|to|tre|fire|fem|\\d+ (mand|folk|personer|nye)|nogen|nogle|folk|min|vores|rigeligt) … (til|gennem|via|i går|mand|folk|som|der|nede|ind|fra (gaden|huset|vikar*|egne|naboen)|bekendt*|intern*|naboen|vikar*|nevø|søn|datter|tyskere|polakker)
            (fundet|fandt|fået|fik|ansat|hyret|skaffet) … (en|én|den) (anden|ny|nye|rette)
            (vi|jeg) (har|er) … (fuldt|folk nok|mandskab nok|nok folk|dækket ind|fuldtallige)
            (for sent|lidt sent på den)
            (færdig|færdige|stoppet) med at (søge|lede)
            (lærlingen|medarbejder*|den gamle|\\w+en) … (bliver alligevel|kom tilbage|kommer tilbage|fortryder|har fortrudt|bliver hos os)
            overtaget (jobbet|stillingen|pladsen)
        """),
        likely=phrases("""
            (har|er) … (fundet|fået) (en|én|nogen)
        """),
        unless=(
            "(ansat|valgt|valgte|taget|hyret) en anden$",
            "(hun|han) (fik|får|fandt|har)",
            "(i foråret|i sommer|i vinter|i efteråret|forrige (år|måned|sommer|vinter|gang|sæson)|for … siden|sidste (år|gang|måned))",
            "fra jer",
            "(min|vores) egen (kone|mand)",
            "ikke (endnu )?besat",
            "endnu ikke besat",
            "(fundet|fået) (en|et) (ny )?(tid|dag|dato|tidspunkt|kopi|mail|cv|løsning)",
            "fuldt hus",
            "lægens",
            "(huset|kontoret|butikken) … lukket",
            "stå ubesat",
        ),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            (er|virker|vurderes|ser ud til at være|anses|findes|fundet|lyder|vurderer|synes|skønnes) … (kvalificeret|kvalificerede|velkvalificeret)
            (opfylder|lever op til|matcher|honorerer|dækker) … (krav*|kvalifikationer*|kriterier*|betingelser*|kompetencer*|forudsætninger*)
            (har|med) (de|alle|alt) (rigtige|rette|nødvendige|fornødne|relevante|papirer|det) (papirer|kompetencer|kvalifikationer|beviser|i orden|vi)?
            kvalificeret
            (har|besidder) (de|alle|alle de|præcis de|netop de) … (kvalifikationer|kompetencer|erfaringer|egenskaber)
            {PERSON} … (matcher|passer til|opfylder) … (det|søger|krav*)
        """),
        likely=phrases("""
            (relevant|interessant|spændende|stærk|oplagt) (kandidat|profil|ansøger|cv)
            (god|godt|fint|perfekt|rigtig) (match|bud|profil)
            (rette|rigtige) (profil|kandidat|match|papirer|baggrund|uddannelse)
        """),
        hints=phrases("""
            (lovende|flink|sød|dygtig)
        """),
        unless=("hvorvidt", "når", "flere kvalificerede", "ansættelsesstop"),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            (ikke|intet|ingenting|ingen|aldrig|hverken) … (besluttet|afgjort|bestemt|afklaret|afgørelse*|beslutning*|konkluderet|landet|færdig*|stilling til|ansat nogen|valgt endnu|truffet|bestemt os|taget stilling)
            (taget|tager|tage) … stilling
            (afventer|afvente|beror)
            (endnu|stadig|stadigvæk|i skrivende stund) ikke
            (ved|ved det) (vi |jeg |desværre |sgu |ærlig talt )*ikke
            (kan|ka) (vi |jeg |det |derfor |desværre |godt |endnu )*ikke (sige|love|svare|melde|tage stilling|afgøre)
            (sove|sover) … på (det|den|sagen)
            (beslutter|beslutte|bestemmer|afgør) … (os|mig|det|i næste|efter|næste|på|først|senere|endelig)
            (har|holder|mangler|skal) … (flere|to|tre|\\d+|nogle|resten af) … (samtaler|kandidater|ansøgere|at tale med|til samtale|i spil|tilbage)
            (ikke|hverken) … (set på|kigget på|nået|haft tid|nået at|tid til at (se|læse|kigge|tage|svare)|tjekket|læst)
            (skal|må) (lige |først |nok |jo |vist |vi |jeg )*(vende|vendt|drøfte|diskutere|tale|snakke|snakkes|høre|høres|godkende|godkendes|have ok|have lov|spørge) … (med|hos|først|på|igennem|om|af|fra|den|det|herhjemme|chefen|bestyrelsen)
            (drøftes|behandles|besluttes|afgøres|vurderes) … (først|på|i|den|d|til|næste|efter)
            (tålmodighed|tålmodige|vente lidt|vent lidt|hav tålmodighed|venter med at)
            heller ikke et nej
        """),
        likely=phrases("""
            (først|tidligst) (i|om|efter|på|til|den)
            måske
            (hun|han) … (blandt|i bunken|i spil|med i|på listen|en af dem)
            (holder|hold) … (åben|åbent|døren)
            (vi|jeg|er|har) … ikke … endnu
            (sige|sige noget|svare) … (efter|når|først)
        """),
        hints=phrases("""
            (hører|høre) … fra (os|mig)
            (giver|vender|melder) … tilbage
        """),
        unless=(
            "(kom|mødte|dukkede|stod) … (ikke|aldrig)",
            "kan ikke vente",
            "(pænt|sødt|venligt|rart|dejligt|betænksomt|flot|fordi|tak) … tænke* på (os|mig)$",
            f"(som|der|{PERSON}) (har |kan |er )?(endnu|stadig) ikke (kan|kunne|har|er|fået|nået|taler|lært|bestået|klar|der|tale|læse|skrive)",
            f"har {PERSON} (endnu|stadig) ikke",
            f"{SKILL} … (rækker|slår|er|var|holder) … (endnu|stadig) ikke",
            f"(rækker|slår|holder) … {SKILL} … (endnu|stadig) ikke",
            "måske (har|får|kommer) (vi|jeg|der) (\\w+ ){0,2}(igen|senere|til (sommer|efteråret|foråret|vinter|næste))",
            "ikke i tvivl",
            "(giv|send|gi) … (besked|svar) (senest|inden|om|på)",
            "(tale|snakke) med (ham|hende)",
            "bliver (der )?ikke (ansat|hyret) (nogen|flere)",
        ),
    ),
}
