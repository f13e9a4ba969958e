"""Danish. What became of the candidate, by families of words: whatever verb stands with whatever noun."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, OTHER_PERSON, PERSON, SKILL
from casework.replies.words.phrases import Phrases, phrases

_BOSS = "(*chef*|*leder*|mester|direktør*|bestyrelse*|ledelse*|ejer*|kompagnon*|makker*|kollega*|kolleger*|konen|kone|mand|hr|udvalg*|souschef*|*team*|tr|mr|hovedkontor*|bogholder*|økonomi*|skipper*|reder*)"
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
            (kan|kunne|kommer|kom|vil|ønsker|er|bliver|blev|kommet|ender) … ikke … (gå|går|gået|gik|komme|kommer|kommet|kom) videre
            (går|gik|kom|kommer|slap|røg|nåede|klarede|klarer) … ikke … (videre|igennem|gennem|i mål|nåleøjet|cuttet|sigten)
            ikke … (gå|går|gået|komme|kommet|slippe|sluppet) (videre|igennem|gennem) …
            (kan|kunne|får|fik|ser) … ikke … til at (hænge sammen|gå op|fungere|passe|lykkes|du|spille|gå|ske)
            (kan|kunne|får|fik) … ikke … (enderne til|kabalen til|det til at|puslespillet til|regnestykket til)
            ikke … lade sig gøre
            ikke se … (hvordan|hvor|for mig|for os|mulighed*|nogen mulighed|nogen vej)
            ikke … (gøre brug af|gør brug af|benytte os af|komme {PERSON} i møde|anbefale|hjælpe)
            ikke … (ført|føre|fører|resulteret) … (til|i)
            (det|dette|han|hun) … ikke (realistisk*|aktuelt|aktuel|relevant|forsvarligt|holdbart) …
            ikke … (klikke*|svinge*|svingede|fidus til|tiltro til|tillid til)
            (klikkede|svingede|matchede) (desværre |bare )*ikke
            (har|giver|får) … ikke brug for {PERSON}
            (kan|vil) ikke betale …
            ikke … noget at tilbyde
            ikke … (blandt|en af) (dem|de) …
            ikke (iblandt|blandt)( dem| de udvalgte)?$
            (kunne|kan) ikke blive enige om …
            ikke … (forrest|øverst|højt) … (feltet|køen|bunken|listen|rækken)
            ikke … (i betragtning|på tale|udpeget|udtaget|indstillet)
            (længste strå|en god nummer to|kun nummer to|nummer to|nr 2|nr to|andenplads*|runner-up)
            (gav|giver|givet|giver|går|gik|gået|tilbudt|tilbød) … til (en|den) anden
            (give|giver|gav) … (afkald|slip|fortabt)
            {SKILL} … {_SPELLS}
            (strander*|strandet|kikser*|kikset|vælter*|snubler*|snublet) … (på|over)
            (falder|faldt|faldet|hænger) … på {SKILL}
            uden {SKILL} … (ikke|ingen|aldrig|umulig*|no) …
            (lønkrav*|lønforvent*|lønønske*|forventninger*) … (over|for høj*|højere|langt|matcher ikke|uden for)
            (mere|højere løn|løn) … end (vi|jeg|det|man|hvad|budget*) …
            (vælger|vil|må|er nødt til|bliver nødt til) … (stoppe|stopper|slutte|slutter) (her|det her|den her|nu)
            (vi|jeg|så) (desværre |derfor |også )*{_LEAVE} (desværre |derfor |vi )*(fra|af|over)( her| nu)?$
            (hellere|heller) (have|vælge|tage|finde) (en|nogen|én) …
            (*engelsk*|dansk*|tysk*|sproget|erfaring*|niveau*) er … (ringe|svagt|dårligt|mangelfuldt|begrænset|for lidt|utilstrækkeligt)
            {PERSON} (har|kan) … ikke … (det|dét) (der )?(skal til|der kræves)
            ^(ej|ikke) (aktuel*|relevant|egnet|kvalificeret|valgt)
            (passede|passer|hørte) (desværre )*ikke (ind|til)
            ikke … løfte …
            (bedre|mere) egnet (til|som|et) …
            (prøv|foreslå|send) {PERSON} … (andet|andre) (sted|steder)
            (er|bliver) (det )?(for sent|for lang tid|for længe) …
            {SKILL} … (mangler|har) {PERSON} (desværre )?(ikke)?
            (må|skal|vil|bør) (ha|have|bruge|finde) en (der|som|med) …
            det ikke (bliver|blev|kan blive) {PERSON}
            (kontrakt*|aftale) med {OTHER_PERSON} …
            hos os skal man (kunne|have) …
            ikke (var|er|bliver) noget$
            (den|det) (tid|penge|råd|plads) har vi (desværre )?ikke
            {PERSON} er kun (halvvejs|elev|lærling|begynder|nyuddannet)
            hellere … (satse|tage|vælge|have|gå) … (en|på|efter|med) …
            {PERSON} … ikke i målgruppen
            (sproget|jobbet|tempoet|arbejdet|opgaven|dansk) er for (svært|hårdt|tungt|meget|højt|krævende) for {PERSON}
            (imødekommes|accepteres|antages) ikke
            ikke kunnet (finde|se|få) …
            (nejtak|nej-tak)
            {PERSON} (røg|ryger|faldt|gled) (desværre )?(ud|fra|igennem) …
            (den|det|så det|så den) (duer|dur|går|holder|nytter) (desværre |jo |bare |altså )*ikke$
            (skære|skåret|skar|sortere|sorteret) … fra
            (er|var) for (stor|lang|langt|stort|høj|højt|meget|tungt|hårdt) for {PERSON}
            (ikke|aldrig) (godkendt|anerkendt) (i|her|af)
            tør (jeg |vi |desværre |simpelthen )*ikke$
            (ikke|ingen) … (tid|ressourcer|kræfter|overskud|mandskab|folk|nerver) til at (lære|oplære|træne|undervise|sætte|hjælpe|passe)
            (krav*|betingelse*|kriterie*|forudsætning*) … ikke … opfyldt
            (kvalifikation*|erfaring*|kompetence*|baggrund*|niveau*|papirer*) … ikke … (tilstrækkelig*|nok|rækker|holder)
            (indkaldes|inviteres|indbydes|kaldes|tilbydes) … ikke
            ikke … (indkaldes|inviteres|indbydes|tilbydes) …
            ikke … interesserede
            lade … (gå|passere|sejle) forbi
            (og|vi|jeg|må|at) (siger|sige|svarer|svare|siger desværre) … nej$
            ^(niks|nix|nul|nej nej|desværre nej|nej desværre|nej tak)
            (bliver|blev|blevet|ender|endte|førte) … ikke … (til|med|i) (et |en |noget |nogen )?(job|ansættelse|mere|ansættelse|stilling|kontrakt|samarbejde)
            ikke … til (mere|et job|en ansættelse|en stilling) …
            lader (vi )?(den|det|ham|hende) (ligge|gå|være|passere)
            (overkvalificeret|underkvalificeret|ukvalificeret)
            (for tidligt|for stort et skridt|for meget forlangt|for stor en mundfuld) for {PERSON}
            kan ikke blive (her|hos os)
            (tror|tvivler|frygter|bange for|nervøs for) … (ikke|på) … (fungere*|fungerer|gå|går|klare|klarer|holde|holder|lykkes|magte|magter|følge med|passe ind|passer ind|rette|slå til)
            (nødt til at|tvunget til at|må) … (sige nej|afvise|sige fra|takke nej|melde fra|frasortere|skuffe|fravælge|afslå|melde pas|opgive)
            (ham|hende|dem) … (skal|vil|gider|tager|tar|kan) (vi|jeg|a) … ikke (ha|have|tage|bruge|ansætte)?$
            (kan|kunne|vil) (vi |jeg |desværre |godt |derfor |nu )*ikke (længere |nu )*(tage|have|ta|ha|bruge|ansætte|hyre) (ham|hende|dem|sådan en|en|nogen)
            (ingen|no) chance
            (bestod|klarede|gennemførte) … ikke
            ikke … (bestod|bestået|klaret|klarede) …
            (dumpede|dumpet) (til|i|på|prøven|desværre|$)
            (stemt|stemte|stemmer) (imod|nej|{PERSON} ud)
            ikke … (løfte opgaven|bære det|magte opgaven|klare jobbet|klare opgaven|varetage)
            (uegnet|uaktuel*|irrelevant|utilstrækkelig*|umuligt for os|udelukket)
        """),
        likely=phrases(f"""
            {SKILL} skal … (bedre|mere|på plads|være der|til|først|op)
            (har|havde) … (for lidt|for få|ingen|aldrig haft) …
            ^(jeg|vi) (har )?{_NEED} … (med|der|mindst|som) …
            {PERSON} … (ville have|vil have|skal have|forlanger|kræver|beder om) … (mere|\\d+|for meget|løn)
            ikke … (det rette|den rette|de rette|det rigtige|den rigtige|de rigtige)
            (måske|prøv igen|meget gerne) … (senere|næste år|om et år|når {PERSON})
            {PERSON} … ikke (tempoet|stabiliteten|rutinen|papirerne|kræfterne|erfaringen)
            (håber|tror) … {PERSON} finder noget
            alle skal (kunne|have) …
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
            (bliver|kommer) (der )?ikke (ansat|hyret|antaget|besat|nogen|flere|nye) (nogen|flere|nye|folk|stillinger|på holdet) …
            (slet|slette|slettes|fjern|fjerne|luk|lukke) (\\w+ ){{0,2}}(*stilling|*stillingen|opslag|opslaget|annoncen|jobopslag*) …
            ikke plads (mere|længere|til flere)$
            (den|det|denne|dette) {JOB} (er|blev|bliver) (nu |desværre |jo |allerede )*(væk|taget|lukket|nedlagt|givet|røget|snuppet|ude)
            (er|har) (vi |nu |jeg )*(nok folk|folk nok|mand nok|mandskab nok|hænder nok) …
            (skrev|skrevet|lavet|lavede|indgået|underskrevet|underskrev) … (kontrakt*|aftale) … med (en (anden|ny|fra|af de andre)|en \\w+ fra|den anden) …
            (behov*|efterspørgsel*|mandskab*|timerne|vagterne|hullet) … (dækket|opfyldt|løst|fyldt|på plads|væk)
            (fået|har|er) dækket … (behov*|ind|timerne|vagterne|hullet)
            navn på (den|det|stillingen|jobbet|pladsen) …
            (holdet|besætningen|staben|bemandingen|mandskabet|rækkerne|teamet) er (nu )?(sat|fuldt|komplet|fyldt|fuldtallig*|på plads)
            (skal|kommer til at|vil|kan|får) … ikke … (ansætte|hyre) (nogen|flere|alligevel|folk|$)
            (alligevel|heller) ikke … (ansætte|hyre|bruge) (nogen|flere|$|folk)
            ikke ansætte (alligevel|nogen|flere|folk)
            er ansat (en anden|en ny|en|to|nogen|\\d+) …
            slår … ikke op (igen)?
            (fyret|afskediget|hjemsendt|opsagt) … (folk|medarbejdere|mand|ansatte) …
            ikke … (bevilling*|budgettet|pengene|finansiering*)$
            (klarer|klare) os med (dem|det|folk|de folk) …
            {JOB} er (givet|gået) (væk|videre)
            ikke (at )?(besætte|genbesætte|genopslå|slå … op) …
            ikke … (besætter|genbesætter|genopslår|besættes|genbesættes|genopslås) …
            (genbesætter|besætter) … ikke
            (sat|sætter) … (*ansættelser|rekruttering*) … (i stå|på pause|på stop|i bero)
            (droppet|dropper|opgivet|opgiver|stoppet|stopper|indstillet|afsluttet|standset|aflyst|annulleret|lukket) … (med at ansætte|at ansætte|at hyre|*ansættelser*|rekruttering*|ansættelsesrunde*|jagten|opslag*|annonce*|jobopslag*|for ansøg*|stilling*)
            (stopper|stop|lukket|låg) (for|på) … (ansættelser|nyansættelser|nye folk|ansøgninger|flere)
            (ingen|ikke nogen|ikke længere nogen|ikke en) {JOB} (længere|mere|alligevel|at søge|ledig)
            (trukket|mistet|frosset|stoppet|inddraget) … (bevilling*|tilskud*|midler*|budget*|finansiering*)
            (min|vores) (nevø|niece|søn|datter|svoger|fætter|kusine|bror|søster|kone|mand|svigersøn) … (fået|fik|taget|overtaget|startet|begyndt|tager|får) …
            ikke … (penge|midler|budget|råd|økonomi) til … (stilling*|flere|en til|ansættelse*|at ansætte|nye)
            løst … intern*
            (egne|egen|vikar*|elev|eleven|svend|kollega|medarbejder*|lærling*) … (overtaget|overtager|gået op|går op|rykket op|rykker op|fået|får|tager) … (opgave*|timerne|i tid|stilling*|jobbet|pladsen|vagterne|posten)
            (tidligere|gamle|forrige|faste) … (kollega|medarbejder*|\\w+mand|kok|elev) … (tilbage|igen)
            (ordren|opgaven|projektet|kunden|kontrakten|kontrakt|entreprisen|udbuddet) … (bortfald*|faldt bort|trukket|aflyst|droppet|tabt|mistet|opsagt|gået tabt|ophørt|stoppet|væk|konkurs)
            (opsagt|mistet|tabt|trukket|stoppet) … (kontrakt*|ordren|opgaven|projektet|project|kunden|udbuddet)
            ikke … (noget|mere) at søge …
            (frist*|ansøgningsfrist*) … (udløbet|overskredet|passeret|gået)
            har ikke (den|det|de) (job|jobbet|stilling|plads*) …
            {JOB} … (eksisterer|findes) … ikke
            (søger|mangler|leder efter) … (ikke|ingen) … (længere|mere|nogen|lige nu|for tiden|i øjeblikket)
            (folk|mandskab|hænder|medarbejdere) nok$
            (tog|tager|taget|fik|fået|ansat|ansatte|hyrede|fandt|fundet) … (en|én) (elev|lærling|vikar|praktikant|ufaglært|studerende|pensionist|nabo|gut|mand|kvinde|ung|bekendt|ven|veninde) …
        """),
        likely=phrases(f"""
            (har|vi har|er) … (valgt|fundet) (en|én|nogen)$
            (besat|lukket)$
            {JOB} … (ikke|næppe) … (til noget|aktuel*|mere)
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
            valg* (faldt|er faldet|falder|endte|landede|er landet) … (på|hos) {PERSON}
            {JOB} … (faldt|faldet|tilfaldt|tilfalder|gik|går|gået) … {PERSON}
            (indgået|lavet|underskrevet|skrevet|fået) … aftale … (ansættelse|job|fast|kontrakt)
            {PERSON} … (tog|tager|taget|sagde ja|sagt ja|takket ja|takkede ja) … (imod|til) … (tilbud*|jobbet|stillingen|pladsen|jobtilbud*|at starte|at begynde)
            (givet|giver|gav|giver nu|tilbyder) {PERSON} … (fastansættelse|fast|jobbet|stillingen|pladsen|job|kontrakt|arbejde|ansættelse)
            {PERSON} … (fik|får|fået|har fået) … (fast|fastansættelse|ansættelse|kontrakt|tilbudt og sagt)
            (får|fik) {PERSON} (et |fast |sit )*(job|jobbet|stillingen|pladsen|arbejde)
            (taget|tager|fået|får|budt|byder|bydes|bød|tog) {PERSON} … (ombord|om bord|på holdet|velkommen (på|til|i|som)|ind i (folden|varmen|familien|firmaet|teamet|butikken)|i arbejde|i lære)
            (beholder|beholdt|beholde|ansætter|hyrer|fastansætter|fastansat|hyret|antager) {PERSON}
            {PERSON} (er )?(nu |allerede |så |altså |herefter )*(starter|begynder|startede|begyndte|tiltræder|tiltrådte|startet|begyndt|tiltrådt|skal starte|skal begynde|møder på arbejde|møder ind) … (hos os|her|den|d|{DAYS}|pr|fra|\\d+|1|i dag|i går|i morges|uge|næste|med at arbejde|på lageret|i køkkenet|i butikken|på værkstedet|som)
            (starter|begynder|startede|begyndte|tiltræder) {PERSON} … (hos os|her|den|d|{DAYS}|pr|fra|\\d+|1|i dag|uge|næste|som)
            (oprettet|tilmeldt|registreret|indskrevet|kommet) … (lønsystem*|lønnen|medarbejder*|personalesystem*|lønningsliste*|e-boks)
            {PERSON} … (første|1) (arbejdsdag|vagt|dag|dagen|uge) …
            fast (stilling|job|ansættelse|kontrakt|arbejde) (fra|pr|til) …
            (blev|bliver|er) (det )?(et )?(ja|stort ja) (fra alle|fra os|til {PERSON}|hele vejen)
            {PERSON} … (bliver|blev|er) (hængende|ansat|fastansat|hos os|vores)
            {PERSON} … (arbejder|arbejde) (nu |allerede )*(her|hos os|hos mig|i butikken|på lageret|i køkkenet) …
            {PERSON} (tog|tager) (det|den|jobbet|tilbuddet)$
            {PERSON} (starte|begynde|start) (hos|på|i|den|d|her|{DAYS}) …
        """),
        likely=phrases(f"""
            (det|så det) (blev|bliver) {PERSON}$
            ^(?!sæsonen|skolen|kurset|ferien|jeg|vi|det|der|den|de|alle|holdet|samtalen|mødet|nogen|ingen|hvornår|når|hvem|undervisningen)\\w+ (starter|begynder|startede|begyndte|tiltræder) (her|hos os|hos mig) …
            (vi|jeg) (har )?(nu |derfor |endelig )*(valgt|valgte|ansat|ansatte|hyret|hyrede) (?!en|et|nogen|nogle|at|os|mig|ikke|andre|to|tre|den|de|det|min|vores|ham|hende|intern|folk|dem|ud|fra|til)\\w+ (til|som|på|fra|pr|i) (?!samtale)\\w+
            (valgt|valgte|vælger|tager|tog|snuppede) {PERSON}
            {PERSON} … (i gang|igang) (hos os|her|nu|siden|$)
            har (takket|sagt) ja
            {PERSON} … hele vejen
            {PERSON} er (jeres|vores|min) …
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
            ikke (helt |så |rigtig )*(sikker|sikre|afklaret) …
            (tænke*|tænker|gruble*|grubler|spekulere*|spekulerer|overveje*|overvejer) … (over|på|os om|mig om|det|sagen|$)
            (brug for|have|mangler|bede om|har brug for|behøver|vil have|får) … (mere|lidt|noget|lidt mere) … (tid|betænkningstid|tænketid)
            (giv|gi|giver) (i )?(os|mig) … (dage|dag|uge*|tid|til {DAYS}|måned*|ugen|weekenden|til|et par)
            ved … (først|tidligst|ikke|mere|noget mere) … (noget|om|i|efter|når|før|endnu|hvad|på)
            ved (vi|jeg) (om|først|i|efter|på|når) …
            mangler (stadig |fortsat |endnu |lige |kun |bare )*at (tale|snakke|se|møde|høre|interviewe|have|få|afklare|afholde|kalde)
            (holder|har|afholder|kører|mangler) (stadig |flere |fortsat |endnu |nogle )*samtaler (resten|hele|i|med|til|endnu|den|indtil)
            (ser|se|så) … (tiden an|hvad … bringer|hvordan … udvikler)
            (?<!med )(på|i) (pause|hold(?! \\d)|bero|venteposition|stand-by|standby|ventepositionen) …
            hverken ja eller nej …
            (hverken|ikke) … (et )?(ja|nej) (eller|og) …
            (ikke|ingen|intet) … (svar|besked|melding|tilbagemelding|lyd|ok|go) … fra
            (vende|vendt|tale|snakke|drøfte|drøfter|drøftes|diskutere|høre|afklare|afstemme|afklaret|klare|tage det) … (med|hos|op med) {_BOSS}
            {_BOSS} … (skal|vil|ønsker at|bør|må) … (se|høres|spørges|godkende|bestemme|sige|kigge|nikke|ind over|med på|tage stilling|vende)
            (tør|vil|kan) … ikke … (love|sige|svare|garantere|udtale|spå|bekræfte) …
            {_DECISION} … (falder|kommer|følger|træffes|tages|meldes|gives|foreligger|afventer|forventes|ventes|trækker|ligger|udskudt|udskydes|udestår) {_WHEN}
            (i|han|hun) … (får|vil få) … {_DECISION} {_WHEN}
            {_DECISION} {_WHEN} (uge|jul|nytår|{DAYS}|den|d|\\d|påske|sommerferien|næste|ferien|måneden)
            (først|tidligst) … (beslutte*|afgøre*|tage stilling|vælge|afklare*|konkludere)
            ikke … (faldet på plads|på plads endnu)
            (ikke|endnu) … (afklaret|afsluttet|enige|enig|landet|modne|klar|nået|lagt)
            (kan|kunne) … ikke … (blive|blev) enige( i| endnu| internt|$)
            ikke (et )?(afslag|nej)
            ikke … (sagt|sagde|et) nej
            (ekstra|anden|ny|sidste|næste) (samtale)?runde …
            op til {_BOSS}
            (op|taget op|drøftes|behandles|vendes) … (på|i) … (mødet|møde|bestyrelsesmøde*|ledermøde*|personalemøde*|udvalget|ledelsen|weekenden)
            {PERSON} … (stadig|fortsat|endnu) … (i spil|med|i opløbet|i puljen|i feltet|på listen|i betragtning)
            (stadig|fortsat) (med )?(i spil|i puljen|i feltet|i betragtning)
            mangler … (nik|ok|go|endelig*|sidste|grønt lys|underskrift*) …
            (i|at) tænkeboks* …
            (tallene|tal|svaret|budgettet|ordren|udfaldet|resultatet) … (ligger klar|på plads|kommer|foreligger|kendes|klar)
            (trækker|trukket) (lidt |noget )?(ud|i langdrag)
        """),
        likely=phrases("""
            (hører|høre) … (nærmere|fra (os|mig)) …
            (afhænger|kommer … an|beror|afhængig*) … (af|på|om)
            (kigger|ser) (vi|jeg) (igen |nærmere )*på (i|til|efter) (januar|februar|marts|april|maj|juni|august|september|oktober|november|december|nytår|sommer*|næste)
            (stadig|fortsat) …
            (vi|jeg) … (usikre|usikker|splittet|splittede|i tvivl)
        """),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            {PERSON} … (kan|kunne) (godt |sagtens |absolut |bestemt |fint )*(bruges|anvendes)
            {PERSON} kan (vi|jeg|a) (godt |sagtens |absolut |bestemt |fint )*bruge$
            kan (godt |sagtens |absolut |bestemt |fint |vi |jeg )*bruge (sådan en|{PERSON}|en som {PERSON}|en af den slags|den slags)$
            (har|kan|kunne|besidder|er) … (det|alt det|lige det|alt|præcis det|den|præcis den|netop den|lige den) (som )?(vi|jeg|der) (skal )?{_NEED}
            {PERSON} … (matcher|rammer|passer til|passer perfekt|passer fint|passer godt) … (profil*|opgave*|stilling*|behov*|på|til|ind|$)
            (papirerne|kvalifikationerne|kompetencerne|beviserne|det faglige|fagligt|faglige) (er|ser) … (i orden|på plads|som de skal|fint|fine|godt|stærk*|top)
            (går|gå|gået) … videre (med|til samtale med) {PERSON}
            {PERSON} … (går|gået|er|kommer) (gået )?videre til …
            {PERSON} … (udtaget|udvalgt|udpeget|kaldt ind|blandt de udvalgte|på shortlist*|kommet på listen|indstillet) …
            (siger|stiller|inde) … god for {PERSON}
            (ser|kan se|vurderer) … (godt|stærkt|fint|rigtig godt) match
        """),
        likely=phrases(f"""
            (det|{PERSON}) (vil|kan|kommer til at|kunne) … (fungere|gå|holde|passe|klare|lykkes|følge med|fylde)
            {PERSON} er (en )?(god|dygtig|sej|stærk|interessant|spændende|relevant|oplagt|meget god)( \\w+)?$
            {PERSON} kan … det der skal til
            (?<!ny )(?<!nyt )(tid|dato|tidspunkt|indkaldelse|indbydelse|invitation) (følger|kommer|sendes|tilgår|på vej)
        """),
        unless=(
            "(uge|kl) \\d+ … kl",
            "(send|giv|gi) … (besked|svar)",
            "håber … (andre|anden|andet|sted|kontor|nogen|firma|virksomhed) …",
        ),
    ),
}
