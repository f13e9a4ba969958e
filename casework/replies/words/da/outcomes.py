"""Danish. What became of the candidate, by families of words: whatever verb stands with whatever noun."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON, SKILL
from casework.replies.words.phrases import Phrases, phrases

_WHEN = "(i|på|til|efter|inden|når|senere|om|først|den|d|{DAYS}|uge|næste|snarest|hurtigst|igen|derefter|senest)".replace(
    "{DAYS}", DAYS[1:-1]
)
_DECISION = "(afgørelse*|beslutning*|endelig*|svar*|konklusion*|besked|udmelding*|afklaring*|*tilsagn|valg*)"
_SPELLS = "(spænder ben|er problemet|er (et |en )?(for stor |stor |stort )*(problem|hindring|stopklods|forhindring|showstopper|udfordring|barriere)|står i vejen|er i vejen|kommer i vejen|holder ikke|rækker ikke|slår ikke til|er ikke (på plads|der|godt nok|stærkt nok))"
_NEED = "(søger|leder efter|skal bruge|har brug for|mangler|efterspørger|går efter|står og mangler|ønsker|ledte efter|søgte)"
_LEAVE = "(springer|sprang|hopper|står|stod|melder|meldte|takker|bakker|trækker os|melde|takke|springe|stå|hoppe)"

OUTCOMES: dict[Intent, Phrases] = {
    Intent.REJECTION: Phrases(
        plain=phrases(rf"""
            (kan|kunne|får|fik|ser) … ikke … til at (hænge sammen|gå op|fungere|passe|lykkes|du|spille|gå|ske)
            ikke … (ført|føre|fører|resulteret) … (til|i)
            ikke … (klikke*|svinge*|svingede|fidus til|tiltro til|tillid til)
            (klikkede|svingede|matchede) (desværre |bare )*ikke
            (kan|vil) ikke betale …
            ikke … (blandt|en af) (dem|de) …
            ikke (iblandt|blandt)( dem| de udvalgte)?$
            ikke … (i betragtning|på tale|udpeget|udtaget|indstillet)
            (længste strå|en god nummer to|kun nummer to|nummer to|nr 2|nr to|andenplads*|runner-up)
            (gav|giver|givet|giver|går|gik|gået|tilbudt|tilbød) … til (en|den) anden
            {SKILL} … {_SPELLS}
            (strander*|strandet|kikser*|kikset|vælter*|snubler*|snublet) … (på|over)
            uden {SKILL} … (ikke|ingen|aldrig|umulig*|no) …
            (lønkrav*|lønforvent*|lønønske*|forventninger*) … (over|for høj*|højere|langt|matcher ikke|uden for)
            (mere|højere løn|løn) … end (vi|jeg|det|man|hvad|budget*) …
            (vælger|vil|må|er nødt til|bliver nødt til) … (stoppe|stopper|slutte|slutter) (her|det her|den her|nu)
            (vi|jeg|så) (desværre |derfor |også )*{_LEAVE} (desværre |derfor |vi )*(fra|af|over)( her| nu)?$
            (*engelsk*|dansk*|tysk*|sproget|erfaring*|niveau*) er … (ringe|svagt|dårligt|mangelfuldt|begrænset|for lidt|utilstrækkeligt)
            ^(ej|ikke) (aktuel*|relevant|egnet|kvalificeret|valgt)
            ikke … løfte …
            (bedre|mere) egnet (til|som|et) …
            (prøv|foreslå|send) {PERSON} … (andet|andre) (sted|steder)
            (må|skal|vil|bør) (ha|have|bruge|finde) en (der|som|med) …
            det ikke (bliver|blev|kan blive) {PERSON}
            ikke (var|er|bliver) noget$
            hellere … (satse|tage|vælge|have|gå) … (en|på|efter|med) …
            (sproget|jobbet|tempoet|arbejdet|opgaven|dansk) er for (svært|hårdt|tungt|meget|højt|krævende) for {PERSON}
            ikke kunnet (finde|se|få) …
            (nejtak|nej-tak)
            {PERSON} (røg|ryger|faldt|gled) (desværre )?(ud|fra|igennem) …
            (den|det|så det|så den) (duer|dur|går|holder|nytter) (desværre |jo |bare |altså )*ikke$
            tør (jeg |vi |desværre |simpelthen )*ikke$
            (ikke|ingen) … (tid|ressourcer|kræfter|overskud|mandskab|folk|nerver) til at (lære|oplære|træne|undervise|sætte|hjælpe|passe)
            (kvalifikation*|erfaring*|kompetence*|baggrund*|niveau*|papirer*) … ikke … (tilstrækkelig*|nok|rækker|holder)
            ikke … interesserede
            (og|vi|jeg|må|at) (siger|sige|svarer|svare|siger desværre) … nej$
            ^(niks|nix|nul|nej nej|desværre nej|nej desværre|nej tak)
            ikke … til (mere|et job|en ansættelse|en stilling) …
            lader (vi )?(den|det|ham|hende) (ligge|gå|være|passere)
            (overkvalificeret|underkvalificeret|ukvalificeret)
            (for tidligt|for stort et skridt|for meget forlangt|for stor en mundfuld) for {PERSON}
            (kan|kunne|vil) (vi |jeg |desværre |godt |derfor |nu )*ikke (længere |nu )*(tage|have|ta|ha|bruge|ansætte|hyre) (ham|hende|dem|sådan en|en|nogen)
            (stemt|stemte|stemmer) (imod|nej|{PERSON} ud)
            ikke … (løfte opgaven|bære det|magte opgaven|klare jobbet|klare opgaven|varetage)
            (uegnet|uaktuel*|irrelevant|utilstrækkelig*|umuligt for os|udelukket)
        """),
        likely=phrases(f"""
            {SKILL} skal … (bedre|mere|på plads|være der|til|først|op)
            (har|havde) … (for lidt|for få|ingen|aldrig haft) …
            ^(jeg|vi) (har )?{_NEED} … (med|der|mindst|som) …
            {PERSON} … (ville have|vil have|skal have|forlanger|kræver|beder om) … (mere|\\d+|for meget|løn)
            {PERSON} … ikke (tempoet|stabiliteten|rutinen|papirerne|kræfterne|erfaringen)
        """),
        unless=(
            "(svært|hårdt|umuligt|dumt|tosset|synd) … (sige|takke|svare) nej",
            "(kan|kunne|kan man|vil) … (ikke|umuligt) … sige nej",
            "(ikke|aldrig|hverken) … (fravalgt|afvist|glemt)",
            "nej (nej )?(nej )?(vi|jeg) har (ikke|hverken)",
            "(nej|ikke) … (i tvivl|sidste ord)",
            "(kunne|kan) … blive enige$",
            "ikke (et )?(afslag|nej)",
            "kom … ikke … (i dag|i morges|i går|kl|til samtalen|til mødet)",
        ),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            (frosset|fryser|fastfrosset|indefrosset|nedfrosset) … (*ansættelse*|rekruttering*|*stillinger*|opslag*)
            (slet|slette|slettes|fjern|fjerne|luk|lukke) (\\w+ ){{0,2}}(*stilling|*stillingen|opslag|opslaget|annoncen|jobopslag*) …
            ikke plads (mere|længere|til flere)$
            (den|det|denne|dette) {JOB} (er|blev|bliver) (nu |desværre |jo |allerede )*(væk|taget|lukket|nedlagt|givet|røget|snuppet|ude)
            (er|har) (vi |nu |jeg )*(nok folk|folk nok|mand nok|mandskab nok|hænder nok) …
            (skrev|skrevet|lavet|lavede|indgået|underskrevet|underskrev) … (kontrakt*|aftale) … med (en (anden|ny|fra|af de andre)|en \\w+ fra|den anden) …
            (alligevel|heller) ikke … (ansætte|hyre|bruge) (nogen|flere|$|folk)
            (fyret|afskediget|hjemsendt|opsagt) … (folk|medarbejdere|mand|ansatte) …
            (klarer|klare) os med (dem|det|folk|de folk) …
            ikke (at )?(besætte|genbesætte|genopslå|slå … op) …
            ikke … (besætter|genbesætter|genopslår|besættes|genbesættes|genopslås) …
            (stopper|stop|lukket|låg) (for|på) … (ansættelser|nyansættelser|nye folk|ansøgninger|flere)
            (ingen|ikke nogen|ikke længere nogen|ikke en) {JOB} (længere|mere|alligevel|at søge|ledig)
            (min|vores) (nevø|niece|søn|datter|svoger|fætter|kusine|bror|søster|kone|mand|svigersøn) … (fået|fik|taget|overtaget|startet|begyndt|tager|får) …
            løst … intern*
            (egne|egen|vikar*|elev|eleven|svend|kollega|medarbejder*|lærling*) … (overtaget|overtager|gået op|går op|rykket op|rykker op|fået|får|tager) … (opgave*|timerne|i tid|stilling*|jobbet|pladsen|vagterne|posten)
            ikke … (noget|mere) at søge …
            (frist*|ansøgningsfrist*) … (udløbet|overskredet|passeret|gået)
            {JOB} … (eksisterer|findes) … ikke
            (tog|tager|taget|fik|fået|ansat|ansatte|hyrede|fandt|fundet) … (en|én) (elev|lærling|vikar|praktikant|ufaglært|studerende|pensionist|nabo|gut|mand|kvinde|ung|bekendt|ven|veninde) …
        """),
        likely=phrases("""
            (besat|lukket)$
        """),
        unless=(
            "(med|af) (jeres|den i sendte|hende|ham|kandidaten)",
            "for (langt|lang|stor|stort|lille|dyr|dyrt) …",
            "(samtale*|mødet|besøget|kl|klokken)",
            "tilbage til (jer|os|arbejde)",
            "(sin|hendes|hans) (accept|ansøgning|ja)",
            "(fået|har|fik) … (tid|tiden|plads*) … (\\d+|kl)",
            "(kontoret|klinikken|butikken|skolen|værkstedet) (er |har |holder )?(\\w+ )?(lukket|lukker|optaget|fyldt)",
        ),
    ),
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            (har|vi|jeg) (nu |derfor |endelig |så )*(valgt|valgte|vælger|besluttede os for|bestemt os for|besluttet os for|satser på|går med|gik med|tager|tog) (at ansætte |at give |at tage )?{PERSON}$
            {JOB} … (faldt|faldet|tilfaldt|tilfalder|gik|går|gået) … {PERSON}
            (indgået|lavet|underskrevet|skrevet|fået) … aftale … (ansættelse|job|fast|kontrakt)
            (givet|giver|gav|giver nu|tilbyder) {PERSON} … (fastansættelse|fast|jobbet|stillingen|pladsen|job|kontrakt|arbejde|ansættelse)
            (får|fik) {PERSON} (et |fast |sit )*(job|jobbet|stillingen|pladsen|arbejde)
            (taget|tager|fået|får|budt|byder|bydes|bød|tog) {PERSON} … (ombord|om bord|på holdet|velkommen (på|til|i|som)|ind i (folden|varmen|familien|firmaet|teamet|butikken)|i arbejde|i lære)
            (beholder|beholdt|beholde|ansætter|hyrer|fastansætter|fastansat|hyret|antager) {PERSON}
            {PERSON} (er )?(nu |allerede |så |altså |herefter )*(starter|begynder|startede|begyndte|tiltræder|tiltrådte|startet|begyndt|tiltrådt|skal starte|skal begynde|møder på arbejde|møder ind) … (hos os|her|den|d|{DAYS}|pr|fra|\\d+|1|i dag|i går|i morges|uge|næste|med at arbejde|på lageret|i køkkenet|i butikken|på værkstedet|som)
            {PERSON} … (første|1) (arbejdsdag|vagt|dag|dagen|uge) …
            fast (stilling|job|ansættelse|kontrakt|arbejde) (fra|pr|til) …
            (blev|bliver|er) (det )?(et )?(ja|stort ja) (fra alle|fra os|til {PERSON}|hele vejen)
            {PERSON} … (bliver|blev|er) (hængende|ansat|fastansat|hos os|vores)
            {PERSON} … (arbejder|arbejde) (nu |allerede )*(her|hos os|hos mig|i butikken|på lageret|i køkkenet) …
            {PERSON} (starte|begynde|start) (hos|på|i|den|d|her|{DAYS}) …
        """),
        likely=phrases(f"""
            (det|så det) (blev|bliver) {PERSON}$
            ^(?!sæsonen|skolen|kurset|ferien|jeg|vi|det|der|den|de|alle|holdet|samtalen|mødet|nogen|ingen|hvornår|når|hvem|undervisningen)\\w+ (starter|begynder|startede|begyndte|tiltræder) (her|hos os|hos mig) …
            (vi|jeg) (har )?(nu |derfor |endelig )*(valgt|valgte|ansat|ansatte|hyret|hyrede) (?!en|et|nogen|nogle|at|os|mig|ikke|andre|to|tre|den|de|det|min|vores|ham|hende|intern|folk|dem|ud|fra|til)\\w+ (til|som|på|fra|pr|i) (?!samtale)\\w+
            (valgt|valgte|vælger|tager|tog|snuppede) {PERSON}
            {PERSON} … (i gang|igang) (hos os|her|nu|siden|$)
            har (takket|sagt) ja
        """),
        unless=(
            "(et andet sted|andetsteds|til anden side|et andet (job|tilbud|firma)|en anden arbejdsgiver)",
            f"(valgt|valgte|vælger|vælge|valg*) … {PERSON} … (fra|ikke|til samtale)",
            "(til|indkaldt til|kaldt til) (en )?(samtale*|interview*|snak)",
            "(samtale*|interview*|mødet) (starter|begynder|er|på|den|d|kl)",
            "^(?!(.{0,300} )?(starter|begynder|startede|begyndte|tiltræder|ansat|første|arbejdsdag|vagt|møder)).{0,300}(kl|klokken) \\d+",
            "(jeg|vi) har … (fået|skiftet) … (nyt|job|stilling)",
            "fået pladsen … \\d[\\d.:-]{0,12}",
            "(anden|andre|tredje) … (bedre|stærkere|skarpere)",
        ),
    ),
    Intent.PENDING: Phrases(
        plain=phrases(f"""
            (tænke*|tænker|gruble*|grubler|spekulere*|spekulerer|overveje*|overvejer) … (over|på|os om|mig om|det|sagen|$)
            (brug for|have|mangler|bede om|har brug for|behøver|vil have|får) … (mere|lidt|noget|lidt mere) … (tid|betænkningstid|tænketid)
            (giv|gi|giver) (i )?(os|mig) … (dage|dag|uge*|tid|til {DAYS}|måned*|ugen|weekenden|til|et par)
            ved (vi|jeg) (om|først|i|efter|på|når) …
            mangler (stadig |fortsat |endnu |lige |kun |bare )*at (tale|snakke|se|møde|høre|interviewe|have|få|afklare|afholde|kalde)
            {_DECISION} … (falder|kommer|følger|træffes|tages|meldes|gives|foreligger|afventer|forventes|ventes|trækker|ligger|udskudt|udskydes|udestår) {_WHEN}
            {_DECISION} {_WHEN} (uge|jul|nytår|{DAYS}|den|d|\\d|påske|sommerferien|næste|ferien|måneden)
            ikke … (faldet på plads|på plads endnu)
            (ikke|endnu) … (afklaret|afsluttet|enige|enig|landet|modne|klar|nået|lagt)
            (tallene|tal|svaret|budgettet|ordren|udfaldet|resultatet) … (ligger klar|på plads|kommer|foreligger|kendes|klar)
            (trækker|trukket) (lidt |noget )?(ud|i langdrag)
        """),
        likely=phrases("""
            (hører|høre) … (nærmere|fra (os|mig)) …
            (afhænger|kommer … an|beror|afhængig*) … (af|på|om)
            (stadig|fortsat) …
        """),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            (har|kan|kunne|besidder|er) … (det|alt det|lige det|alt|præcis det|den|præcis den|netop den|lige den) (som )?(vi|jeg|der) (skal )?{_NEED}
            (papirerne|kvalifikationerne|kompetencerne|beviserne|det faglige|fagligt|faglige) (er|ser) … (i orden|på plads|som de skal|fint|fine|godt|stærk*|top)
            (går|gå|gået) … videre (med|til samtale med) {PERSON}
            {PERSON} … (udtaget|udvalgt|udpeget|kaldt ind|blandt de udvalgte|på shortlist*|kommet på listen|indstillet) …
        """),
        likely=phrases(f"""
            (det|{PERSON}) (vil|kan|kommer til at|kunne) … (fungere|gå|holde|passe|klare|lykkes|følge med|fylde)
            {PERSON} er (en )?(god|dygtig|sej|stærk|interessant|spændende|relevant|oplagt|meget god)( \\w+)?$
            (?<!ny )(?<!nyt )(tid|dato|tidspunkt|indkaldelse|indbydelse|invitation) (følger|kommer|sendes|tilgår|på vej)
        """),
        unless=(
            "(uge|kl) \\d+ … kl",
            "(send|giv|gi) … (besked|svar)",
            "håber … (andre|anden|andet|sted|kontor|nogen|firma|virksomhed) …",
        ),
    ),
}
