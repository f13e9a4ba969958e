"""Danish. The interview and the mail itself, by families of words."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, PERSON, TALK
from casework.replies.words.phrases import Phrases, phrases

_THERE = "(på|til|i) (teams|zoom|linjen|mødet|samtalen|opkaldet|kontoret|stedet|pladsen|adressen|skærmen)"
_APPEAR = "(komme|møde|dukke op|tage afsted|tage herud|tage hertil|tage turen|bruge turen|stille op|troppe op)"
_OBSTACLE = "(syg|sygemeldt|forhindret|optaget|dobbeltbooket|dobbelt-booket|ramt|indlagt|kaldt ud|til begravelse|hos lægen|hos tandlægen|strandet|forsinket)"
_MOVED = "(ændret|ændres|lavet om|flyttet|flyttes|rykket|rykkes|udsat|udsættes|udskudt|udskydes|byttet|byttes|omlagt|omlægges|vente til|vente)"

DEALINGS: dict[Intent, Phrases] = {
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            {PERSON} skal (bare |blot |være |komme )*(dukke|møde|være|komme|troppe|stille|kigge) … (op|her|klar|hos|forbi|ind|kl|{DAYS})
            {PERSON} … (kan|må) (godt |gerne |bare )*(få|have|tage|vælge) … (en tid|en samtale|tiden|pladsen|en plads|{DAYS})
            (hul|plads|luft|ledigt|åbning) i (kalenderen|bogen|skemaet) …
            (ring|ringe)(?! til (ham|hende|dem) på) … (til (mig|os)|på \\d+|på \\d\\d) …
            vi (ses|mødes|tales ved|snakkes ved) … ({DAYS}|kl|i morgen)
            (sat|sætter|skrevet|skriver|booket|booker|noteret|noterer|reserveret|reserverer) … (tid|{PERSON}|{DAYS}|kl) … (til|ind|kl|{DAYS}|i kalenderen|af)
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (skyde*|skyder|skyd|bytte*|bytter|rykke*|rykker|flytte*|flytter|udsætte*|udskyde*|skubbe*|skubber) … (det|den|tiden|samtalen|mødet|{TALK}|os|hende|ham|dag) … (til|frem|tilbage|{DAYS})
            (bytte|bytter|skifte|skifter|rykke|flytte|skubbe|skyde|gå over|ændre|ændre det) til ({DAYS}|den|d|kl|på)
            ({TALK}|tiden|tidspunktet|dagen|det|den) … (er|bliver|blev|må|skal) … {_MOVED}
            (noget|noget andet|et møde|en hastesag|et kursus|en begravelse) … (i vejen|imellem|på tværs|ind over)
            (laver|lave|lavet) (det |lige |den |planen |tiden |vi )*om( på)?
            {DAYS} (går|duer|dur|holder|passer|fungerer|kan) … ikke …
            (kan|når|nå|passer) (vi |jeg |det |mig |os )*alligevel ikke …
            (det )?(med|på) {DAYS} … (holder|går|duer|dur|passer|nytter) … ikke
            ^(nyt|andet) (forslag|bud)
            (kniber|svært|skidt|dårligt|problematisk|rodet|kikser|brænder på) … {DAYS}
            {DAYS} … (umulig*|kniber|svært|skidt|dårligt|problematisk|kikser|brænder på|overbooket)
            ^(ændring|rettelse|ny plan|ny dag|ny dato|planændring)
        """),
        likely=phrases(f"""
            (jeg|vi|chefen|mester|lederen|kollega*|ejeren) … (er|blev|blevet|ligger|lå) … {_OBSTACLE}
            (fået|kommet|opstået) … (møde|kursus|audit|kontrol|begravelse|syn|besøg|tilsyn|opgave|noget) … {DAYS}
            {DAYS} er (desværre |jo )*(optaget|umulig|helligdag|lukket|ferie)
            (fik|fået|så) … ikke … (set|kigget|tjekket) … kalender*
        """),
        unless=("(ikke|uden) … (flytte|udsætte|ændre)",),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (sende|sender|send|melde|melder|melder desværre) … afbud
            (melde|melder|sige|siger|takke) (pas|fra|nej) (på|til) {TALK} …
            ikke … tage imod (nogen|{PERSON}|besøg|gæster|kandidat*) …
            (ingen|ikke nogen) {TALK} (på|i|{DAYS}|den|alligevel|$)
            (kan|når|får|kommer|tør) … ikke … (holde|afholde|gennemføre|nå|afvikle|tage) … {TALK}
            {TALK} … (kan|må|skal|får) … (udgå|aflyses|droppes|stryges|slettes|bortfalde|ikke afholdes|ikke holdes|ikke gennemføres)
            {TALK} … (droppe|skippe|aflyse|stryge|sløjfe|aflyses|droppes|undvære)
            {TALK} (udgår|bortfalder|droppes|stryges|stryger|falder ud)
            {PERSON} (skal|behøver) (altså |derfor |jo |bare )*ikke (at )?{_APPEAR}
            {PERSON} ikke (skal|behøver|behøves) (at )?{_APPEAR}
            ingen grund til( at|$)
            (når|nå) … ikke … (i dag|i morgen)
            {TALK} … (en )?anden gang
            {TALK} … (går|duer|dur|holder|nytter) (desværre |jo )*ikke
            ^ikke (komme|kom|møde) (i dag|i morgen|{DAYS})
            (bed|bede|sig til|lad|få) {PERSON} … (blive|bliv|blir) (hjemme|væk|hvor)
            ikke (komme|møde|tage|køre|skal|dukke) (op |herud |hertil |afsted )*(i dag|i morgen|{DAYS}) …
            (drop(?! (by|in|off|over|round))|glem|stryg|slet) … (det )?(med|på|i) ({DAYS}|i morgen|i dag|samtalen|mødet)
            (må|kan) … ikke (tage imod|se|modtage) {PERSON} ({DAYS}|i dag|i morgen|alligevel)
            (alle|alt|samtalerne|samtaler) … aflyst
            bliver (altså |desværre |nok )*ikke (i dag|i morgen|{DAYS}) …
        """),
        likely=phrases("""
            (skriver|skrives|vender|ringer|finder|finde) … (ny tid|en ny tid|ny dag|nyt tidspunkt|noget nyt|en anden dag|ny dato)
            (ny tid|nyt tidspunkt|ny dato) (følger|kommer|senere)
        """),
        unless=(
            "(ikke|uden) … (meldt|melde|sendt) … afbud",
            "(hun|han) … (melder|meldte|sendte|sender) … afbud",
        ),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            (vi|jeg|og|har|i dag) (så|set|mødt|mødte|har set) (desværre )*(aldrig|ikke) … {PERSON}
            (ingen|ikke en) (mand|kat|sjæl|levende sjæl|person) (på|i|ved|her|der|kom|at) …
            {PERSON} (loggede|koblede|ringede|meldte|kom|dukkede|mødte) (sig )?(aldrig|ikke) (på|op|ind|til|sig)
            {PERSON} var (desværre |der |her |jo )*ikke (på|online|til stede|her|der|mødt|kommet|at finde|dukket|ved|logget) …
            {PERSON} er (stadig |her |der |endnu )*ikke (her|der|kommet|mødt|dukket|online|på) …
            {PERSON} er (her|der) (stadig |endnu )*ikke$
            {PERSON} (kom|kommer|mødte) … (for sent|for sent på den|time forsinket)
            (ingen|ikke nogen) (at se|at finde|til stede|mødt|dukket op|kom) …
            (venter|ventede) stadig (på|her) …
            {PERSON} (ikke|aldrig) (kom|kommer|kommet|mødte|mødt|dukkede|dukket) (kl|klokken|i dag|i morges|i går|til|op|$)
            {PERSON} … (tog|tager|besvarede|svarede) (aldrig|ikke) (telefonen|opkaldet|da vi|på opkald*) …
            (glemt|glemte) … (os|{TALK}|tiden|at komme|at møde)
            (ringede|kaldte|ventede|sad) … (som aftalt|til aftalt tid|aftalte tid) …
            {PERSON} … (udeblev|udebleven|udeblevet|udebliver|svigtede|brændte os af|lod os vente|lod vente på sig)
            (lod|ladet) (os|mig) (sidde|stå|vente) …
            {PERSON} … ikke … (afbud|meldt fra|givet lyd|kommet|dukket op|mødt op)
        """),
        likely=phrases("""
            (skulle|burde) … (have været|været|have mødt|være) (her|mødt|kommet|på) …
            (stået|siddet|ventet|stod|sad|ventede) … (time|minutter|min|timer|kvarter|forgæves)
            (men )?(intet|ingen|ikke) … (skete|sket|hørt|kom|dukkede)
        """),
        unless=(
            "(kom|kommer|mødte|var|gik|er|blev) … ikke … (igennem|gennem|videre|betragtning|tale|mål|nåleøje*|bedst*|rette|første|kvalificeret|egnet|niveau|kemi*|match|valgt*)",
            "(igennem|nåleøje*|betragtning|videre i|kemien|sproget|erfaring*|dansk)",
            "ikke (kommet|nået) (dertil|så langt|videre|længere|til)",
            "(behøver|skal|må|bør) … ikke",
            "(not there yet|der ikke endnu|der endnu ikke|ikke helt der)",
        ),
    ),
    Intent.RECEIPT: Phrases(
        plain=phrases(
            """
            (sender|sendt|givet|lagt|giver|lægger|videresendt|videresender|delt|deler) … (videre|rundt|det|den|op)? … (til|med|hos) … (*chef*|*leder*|kolleg*|udvalg*|*team*|*afdeling*|mester|direktør*|hr)
            (læser|kigger|ser|gennemgår|studerer) … (det|den|cv*|dem|materialet|papirerne) … (igennem|grundigt|hurtigst muligt|i aften|i dag|i morgen|senere|snarest|ved lejlighed)
            (den|det|cv*|mail*|ansøgning*) er (kommet|landet|nået frem|modtaget|i hus|tikket ind)
            (landet|kommet frem|tikket ind|kommet godt frem|nået godt frem) …  (hos|i indbakken|til)
            (set|åbnet|gemt|printet|noteret|registreret) (den|det|$)
        """.replace("  (hos", " (hos")
        ),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (ansættelse*|personale*|rekruttering*|henvendelse*|ansøgning*|alt om|alt med|kandidater|cv*|den slags|det her) … (går|ligger|sendes|hører|er lagt|skal|bedes|klares|håndteres|varetages|tages|styres|køres|behandles|passes) … (gennem|via|hos|til|under|over|af|ind)
            (klares|håndteres|varetages|styres|passes|køres) … (af|hos|gennem)
            (givet|giver|lagt|overdraget|overladt|afleveret) … (stafetten|opgaven|nøglerne|over|ansvaret|ansættelse*|personale*) … (videre|til|over)
            (fat i|ramt|skriver til|kontaktet) (den|det) forkerte
            (forkert|gal|forkerte) (person|adresse|afdeling|mailadresse|modtager|sted)
            (prøv|kontakt|spørg|skriv til|ring til|tag fat i) \\w+ (i|på|hos|fra) (hr|kontoret|personale*|administration*|afdeling*|butikken|lageret|stedet)
            (fået|har|fik) (nyt|andet) (job|arbejde)
            (nye|ny|vores|den nye) … (leder|chef|kontaktperson|kontakt|hr-chef|\\w+leder|\\w+chef) (hedder|er|bliver) …
            fremover … (varetager|står for|tager sig af|håndterer|styrer|ansætter|passer|overtager)
            (varetager|håndterer|styrer|overtager|klarer) … (fremover|alle ansættelser|ansættelser*|personale*|rekruttering*|firma|firmaet)
            (rette|ret|stile|rettes|stiles) … henvendelse* … til
            (ham|hende|dem|der) (skal|kan|må|bør) (i|du) (nu |fremover |godt |gerne )*(skrive|kontakte|ringe|tale|snakke|have fat|henvende)
            (ledes|styres|drives|køres) (nu |fremover )?af …
            (jeg er|er) (flyttet|rykket|gået) (over )?til (en anden|salg|et andet|indkøb|lager|hovedkontor*|\\w+afdeling*)
            (der|som) er (nu )?(manager|leder|chef|bestyrer|ansvarlig) …
            skriv til (hende|ham) \\S+@\\S+
            fremover er det …
            der … (ny|nye) (leder|chef|bestyrer|direktør) (på|i|her|hos)
            (det er|er det) … (i|du) skal (have fat|skrive|kontakte|tale|ringe|snakke|spørge) …
            (kontakt|skriv til|ring til|spørg) (venligst )?(vores|min) \\S+
            det er (ikke )?mig der (længere )?(ansætter|står for|bestemmer|tager)
        """),
        unless=(
            "egne",
            "(udtaget|kvalificeret)",
            "(samtale*|interview*)",
            "(sproget|dansk) …",
            "tager sig af (hende|ham|dem)",
            f"{PERSON} (bedes|kan|skal|må|kunne) …",
        ),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (fjern|slet|fjerne|slette|stryg) … (*adresse*|mail|e-mail|oplysninger*|vores navn|kontaktoplysning*|data|os|virksomhed*|firma*) …
            (stop|stoppe|hold op|slut) … (med )?(alle |de |jeres |de her |flere )*(mails|breve|henvendelser|mail|cv'er|beskeder)
            ikke (længere|mere) … (med i|en del af|del af|være med|deltage|medlem)
            ^stop (venligst|nu)$
            ikke … (lyst|overskud|ressourcer) til at (være med|deltage) …
            (framelde*|frameldes|framelder|afmelde*|udmelde*|frasige*)
            (siger|sige|sagt) … (aftale*|samarbejde*|partnerskab*|ordning*) … op
            (ud|udtræde|udtræder) … (af|fra) (ordning*|aftale*|samarbejde*|program*|partnerskab*|listen|jobpartner*)
            ikke … (sende|skrive|kontakte|maile|modtage|have|få) … (mere|flere|igen|længere|mails|cv'er|breve)$
        """),
        unless=(
            "(jobbet|tid|timer|samtale*)",
            "(hende|ham|kandidat*)",
            "(behøver|brug for|mangler|need) (vi |jeg |desværre |nu )*(ikke|ingen|not|no)",
        ),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases(rf"""
            (lukket|ferielukket|closed|ferie|fri) (i |in )?(uge|uke|week) …
            (holder|har|på) (fri|feriefri|afspadsering|lukket) … (til|indtil|frem|fra|i|og|den|resten|$)
            (sygemeldt|bortrejst|fraværende|på ferie|på orlov|på barsel) (til|frem|indtil|fra|i|resten|og|med|$)
            (vi|jeg) er (på|i) … (til|indtil|frem til) (og med )?(den|d|\d+|{DAYS}|uge)
            (bemandet|åbent|åbner|åben|tilbage) igen (fra|på|den|d|{DAYS}|i|til|efter)
            (læser|ser|tjekker) … mail* (med|kun|en gang|sjældent|ikke)
            (læser|ser|tjekker|læses|besvares|besvarer) … (ikke|først|kun|ingen) … (mail*|mails|før|når|efter|igen)?
            (ferieperioden|ferielukning|ferielukket|lukkeperioden|lukkedage|feriedage|feriehilsen|sommerhilsen)
            (autosvar|autoreply|auto-svar|automatisk)
        """),
        unless=(
            f"{PERSON} … (sygemeldt|fraværende|på barsel|tilbage)",
            "(samtale*|hun|han|hende|ham|chefen|kandidat*)",
            "efter (ferien|sommerferien)",
            "(stilling*|jobbet|ansøg*|position*|opslag*|rekruttering*|for flere|for nye)",
        ),
    ),
}
