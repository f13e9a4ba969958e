"""Danish. The interview and the mail itself, by families of words."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, PERSON, TALK
from casework.replies.words.phrases import Phrases, phrases

_APPEAR = "(komme|møde|dukke op|tage afsted|tage herud|tage hertil|tage turen|bruge turen|stille op|troppe op)"
_MOVED = "(ændret|ændres|lavet om|flyttet|flyttes|rykket|rykkes|udsat|udsættes|udskudt|udskydes|byttet|byttes|omlagt|omlægges|vente til|vente)"

DEALINGS: dict[Intent, Phrases] = {
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            {PERSON} skal (bare |blot |være |komme )*(dukke|møde|være|komme|troppe|stille|kigge) … (op|her|klar|hos|forbi|ind|kl|{DAYS})
            (sat|sætter|skrevet|skriver|booket|booker|noteret|noterer|reserveret|reserverer) … (tid|{PERSON}|{DAYS}|kl) … (til|ind|kl|{DAYS}|i kalenderen|af)
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            ({TALK}|tiden|tidspunktet|dagen|det|den) … (er|bliver|blev|må|skal) … {_MOVED}
            (noget|noget andet|et møde|en hastesag|et kursus|en begravelse) … (i vejen|imellem|på tværs|ind over)
            (laver|lave|lavet) (det |lige |den |planen |tiden |vi )*om( på)?
            {DAYS} (går|duer|dur|holder|passer|fungerer|kan) … ikke …
            (kan|når|nå|passer) (vi |jeg |det |mig |os )*alligevel ikke …
            ^(nyt|andet) (forslag|bud)
            (kniber|svært|skidt|dårligt|problematisk|rodet|kikser|brænder på) … {DAYS}
            {DAYS} … (umulig*|kniber|svært|skidt|dårligt|problematisk|kikser|brænder på|overbooket)
        """),
        likely=phrases(f"""
            (fået|kommet|opstået) … (møde|kursus|audit|kontrol|begravelse|syn|besøg|tilsyn|opgave|noget) … {DAYS}
            {DAYS} er (desværre |jo )*(optaget|umulig|helligdag|lukket|ferie)
        """),
        unless=("(ikke|uden) … (flytte|udsætte|ændre)",),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (sende|sender|send|melde|melder|melder desværre) … afbud
            ikke … tage imod (nogen|{PERSON}|besøg|gæster|kandidat*) …
            (ingen|ikke nogen) {TALK} (på|i|{DAYS}|den|alligevel|$)
            (kan|når|får|kommer|tør) … ikke … (holde|afholde|gennemføre|nå|afvikle|tage) … {TALK}
            {TALK} … (kan|må|skal|får) … (udgå|aflyses|droppes|stryges|slettes|bortfalde|ikke afholdes|ikke holdes|ikke gennemføres)
            {TALK} … (droppe|skippe|aflyse|stryge|sløjfe|aflyses|droppes|undvære)
            {TALK} (udgår|bortfalder|droppes|stryges|stryger|falder ud)
            {PERSON} (skal|behøver) (altså |derfor |jo |bare )*ikke (at )?{_APPEAR}
            {PERSON} ikke (skal|behøver|behøves) (at )?{_APPEAR}
            {TALK} … (går|duer|dur|holder|nytter) (desværre |jo )*ikke
            (bed|bede|sig til|lad|få) {PERSON} … (blive|bliv|blir) (hjemme|væk|hvor)
            bliver (altså |desværre |nok )*ikke (i dag|i morgen|{DAYS}) …
        """),
        likely=phrases("""
            (skriver|skrives|vender|ringer|finder|finde) … (ny tid|en ny tid|ny dag|nyt tidspunkt|noget nyt|en anden dag|ny dato)
        """),
        unless=(
            "(ikke|uden) … (meldt|melde|sendt) … afbud",
            "(hun|han) … (melder|meldte|sendte|sender) … afbud",
        ),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            {PERSON} var (desværre |der |her |jo )*ikke (på|online|til stede|her|der|mødt|kommet|at finde|dukket|ved|logget) …
            {PERSON} er (stadig |her |der |endnu )*ikke (her|der|kommet|mødt|dukket|online|på) …
            {PERSON} er (her|der) (stadig |endnu )*ikke$
            (ingen|ikke nogen) (at se|at finde|til stede|mødt|dukket op|kom) …
            (venter|ventede) stadig (på|her) …
            {PERSON} (ikke|aldrig) (kom|kommer|kommet|mødte|mødt|dukkede|dukket) (kl|klokken|i dag|i morges|i går|til|op|$)
            (lod|ladet) (os|mig) (sidde|stå|vente) …
            {PERSON} … ikke … (afbud|meldt fra|givet lyd|kommet|dukket op|mødt op)
        """),
        likely=phrases("""
            (skulle|burde) … (have været|været|have mødt|være) (her|mødt|kommet|på) …
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
            (forkert|gal|forkerte) (person|adresse|afdeling|mailadresse|modtager|sted)
            (det er|er det) … (i|du) skal (have fat|skrive|kontakte|tale|ringe|snakke|spørge) …
            (kontakt|skriv til|ring til|spørg) (venligst )?(vores|min) \\S+
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
            ikke … (lyst|overskud|ressourcer) til at (være med|deltage) …
            (framelde*|frameldes|framelder|afmelde*|udmelde*|frasige*)
            (siger|sige|sagt) … (aftale*|samarbejde*|partnerskab*|ordning*) … op
            ikke … (sende|skrive|kontakte|maile|modtage|have|få) … (mere|flere|igen|længere|mails|cv'er|breve)$
        """),
        unless=(
            "(jobbet|tid|timer|samtale*)",
            "(hende|ham|kandidat*)",
            "(behøver|brug for|mangler|need) (vi |jeg |desværre |nu )*(ikke|ingen|not|no)",
        ),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases(r"""
            (læser|ser|tjekker|læses|besvares|besvarer) … (ikke|først|kun|ingen) … (mail*|mails|før|når|efter|igen)?
        """),
        unless=(
            f"{PERSON} … (sygemeldt|fraværende|på barsel|tilbage)",
            "(samtale*|hun|han|hende|ham|chefen|kandidat*)",
            "efter (ferien|sommerferien)",
            "(stilling*|jobbet|ansøg*|position*|opslag*|rekruttering*|for flere|for nye)",
        ),
    ),
}
