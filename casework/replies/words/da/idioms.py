"""Danish. The same told by figures of speech, by office words and by what people do after it."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON, SKILL, TALK
from casework.replies.words.phrases import Phrases, phrases

_GEAR = "(nøgle*|*uniform*|*tøj|*tøjet|*jakke*|forklæde*|adgangskort*|skab|kittel|hjelm|navneskilt*|brik|vagtplan*|lønseddel*|lønsedlen|personalenummer*|kasket*|arbejdssko)"
_OFF = "(drop*|skip|skippe|skippes|skippet|stryg*|strøg*|sløjf*|annuller*|indstil*|opgiv*|afblæs*|afmeld*|slet*|skrot*)"

IDIOMS: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            (sat|sætter|skrevet) {PERSON} … (på|i|ind) (lønsystemet|vagtplanen|skemaet|lønningslisten|holdet)
            {PERSON} … (er|bliver|blev) (nu |herefter |blevet |officielt )*(en af (os|vores|holdet|flokken|mine|folkene)|en del af (holdet|teamet|familien|os|flokken|huset|butikken|firmaet|vores)|med i (familien|folden|flokken)|(med )?på holdet|om bord|ombord|medlem af|medarbejder|kollega|fastansat)
            {PERSON} … (fået|får|fik|udleveret|hentet|bestilt) … {_GEAR}
            (givet|gav|udleveret|bestilt) {PERSON} … {_GEAR}
            {_GEAR} … (bestilt|udleveret|trykt|klar til {PERSON})
            (sit|hans|hendes) navn på (lønsedlen|lønseddel|døren|vagtplanen|postkassen|skabet|listen)
            {PERSON} … (rykke*|træde*|flytte*) ind … (på holdet|hos os|i teamet|i afdelingen)
            (givet|gav|gi|trykket|rakt) … (hånden|hånd|næven|håndslag) … (på|$)
            (lønnen|vilkårene|betingelserne) … (aftalt|på plads|i orden|forhandlet)
            (skrevet|lavet|ordnet) (papir|papirer|papirerne) … {PERSON}
            (kommet|blevet|faldet|faldt|gik) … (i orden|i hak|enige) (med|på) {PERSON}
            fra {DAYS} … hører {PERSON} til
            hører {PERSON} til (her|hos os|i|på)
            (fået|fik|snuppede|hapsede|vandt|vundet) {JOB}
            (underskriften|underskrifterne|navnet) … (sat|på plads|på papiret|i hus|tørt|tør)
            (vi|jeg) (slog|slår|har slået) til
        """),
        likely=phrases(f"""
            (fra|pr) … (sidder|står|går|kører|passer|arbejder|møder|stempler) {PERSON}
            {PERSON} … (går på gulvet|åbner sæsonen|møder på arbejde|stempler ind|sidder i|kører sit første|kører sin første|tager sin første|har sin første|første (hold|tur|vagt|dag))
            (skylder|giver) … (flaske|kage|øl|en omgang)
            (er|var) … (et fund|guld værd|en gave|en perle)
        """),
        hints=phrases("""
            (bravo|skål|champagne|bingo|jubii*)
        """),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (ikke|aldrig) … (vejen frem|noget for os|den vi leder efter|det vi har brug for)
            (må|vælger at|har måttet) … (lade {PERSON} gå|gå en anden vej|afslå|vende tommelfingeren ned|sige stop)
            (gik|går|gået) … (en anden vej|et andet sted hen)
            (blev|bliver|var) (desværre |altså )?ikke (valgt|udvalgt|foretrukket|fundet egnet|godkendt)
            (trækker|trak|trukket) … (det korte strå|følehornene til)
            ikke (imødekomme|efterkomme) …
            tommel* (ned|nedad)
            (blive|bliver|blev) … uden (os|{PERSON})
            (falde|falder|faldt|faldet) … (til jorden|igennem|på gulvet)
            (lade|lader|lod|ladet) … (passere|sejle|fare)
            (må|nødt til at|vi|jeg) (derfor |desværre |altså )*(takke|takker) af
            (siger|sagde|sagt|vinker|vinkede) … (farvel|tak for (kaffe|turen|ulejligheden))
            (sluttede|slutter|stoppede|stopper|ender|endte) (den|det|historien|eventyret|rejsen) (historie|her|der|eventyr)
            (ikke|intet|ingen) … (basis|grundlag|belæg|mulighed*) for at … (gå|ansætte|tilbyde|fortsætte|arbejde|tage|kalde|bruge)
            (lader|lod) … sig … ikke gøre
            (tør|turde|vover|vovede) … ikke (tage|sætte|slippe|lade|satse|lukke|ansætte)
            ikke … (forsvare|stå inde for|tage ansvaret)
            hus forbi
            ikke … (falde|faldt|faldet) på {PERSON}
            (peget|pegede|peger|pege|satsede|satser) … på … (en anden|en af de andre|den anden|anden ansøger|intern*)
            (det|valget) (endte|landede|faldt) … (med|på|hos) (en anden|den anden|de andre|en af de andre|anden)
            (job|ansættelse|noget) bliver det (desværre |bare )*ikke
            ikke … blive til (noget|mere)$
            det … (kan|vil|kommer) (det |nok )*ikke … blive til noget
            (derfor|så) bliver det ikke til noget
            (ikke|aldrig) … til at (svinge|fungere|gå|spille|klikke|trives|passe|du)
            (er|det er) en (ommer|fuser|skuffer|no-go|nogo)
            (uklar|uenige|uvenner) (om|over)
            (kunne|kan|kunde) … ikke (mødes|enes|nå hinanden|matche|nå til enighed|følge med)
            (betaler|giver) (vi |jeg )*ikke
            (den|en) anden … (bedre|stærkere|skarpere|tættere på|foran|mere erfaren|et hestehoved)
            ikke for os
            (frasorteret|vraget|kasseret|sorteret fra)
            (går|duer|dur|gik) (det |den |jo |altså |desværre )*ikke (desværre|beklager|undskyld|sorry|herude|hos os)
            uden … (kommer|kan|må|får) (man|ingen|de) … ikke
            uden … ingen (adgang til (pladsen|byggepladsen)|job|ansættelse|arbejde|plads)
            med beklagelse meddele
            ikke … (noget at komme efter|noget at hente)
            (skuffe|skuffer) {PERSON}
        """),
        likely=phrases(f"""
            {SKILL} … mangler
            {SKILL} … (ingen af|hverken) …
            (har|havde|ejer) {PERSON} … (ingen|intet) af
            {PERSON} … (ingen|intet|ikke noget) af (delene|dem|det)
            (ufravigelig*|lovpligtig*|obligatorisk*|uundværlig*|altafgørende|hele pointen)
            (alt )?for (langsom|uerfaren|grøn|ny|stille|dyr|ung) …
            (leder|søger|kigger) … efter (en|nogen|én) … (mere|større|tungere|anden|stærkere)
            (bliver|blev|er) … svimmel
            {PERSON} … (ville have|ville ha|forlangte|skulle have) \\d+
        """),
        hints=phrases("""
            (gør mig ondt|trist|en skam|kedeligt|surt)
            (betød|betyder|kræves)
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            (vi|jeg) (er|har) (nu |jo )?(fuldt bemandet|fuldtallige|holdet|alle mand|nok hænder|hænder nok)
            {JOB} … (ikke længere|ikke mere) … (ledig*|aktuel*|findes|eksisterer|slået op)
            {JOB} … (sparet væk|ude|optaget|på andre hænder|fyldt)
            (toget|løbet) er kørt
            {JOB} … (fundet sin (ejer|mand|kvinde)|røget|overgået|overdraget|gået|forsvundet|solgt|snuppet|nuppet|taget|besat|lukket|nedlagt)
            (annonce*|opslag*|stilling*) … (inddraget|trukket|taget ned|slettet|pillet ned|nedtaget|afsluttet|lukket|annulleret)
            (den|det|pladsen) er (røget|snuppet|nuppet|futsch|ude af verden|solgt|væk)
            (bevilling*|fondsmid*|finansiering*|projektet|ordren) … (ikke (forlænget|fornyet)|bortfald*|afslået|stoppet|trukket)
            (omplacering|intern rokade|genplacering) …
            (hullet|vagten|vagterne) … (lukket|dækket|fyldt)
        """),
        likely=phrases("""
            der kom (en|et) … (ind|forbi|i weekend*|i går|og fik)
        """),
    ),
    Intent.PENDING: Phrases(
        plain=phrases(f"""
            (må|skal) … se … (hvem|hvad) (det|vi|der) …
            (ikke|endnu ikke) … (lagt os fast|valgt|taget hul på|nået dertil|nået til enighed|færdig*)
            (vi|jeg) (vender|tygger|grubler|grunder|summer|spekulerer|ruger) (stadig |lige |fortsat )*(over|på|lidt)
            (ude af mine hænder|oppe hos|hos (direktøren|bestyrelsen|ejeren|ledelsen|hovedkontoret))
            (sætter|sat|stiller|stillet) … (i bero|på venteliste|på stand-by|på standby)
            (lagt|lægger|lagde) låg på
            (træffe*|træffer|tager) … først … (valg|beslutning|afgørelse|stilling)
            kan (kun|først|tidligst) … (afgøres|besluttes|vedtages|siges)
            {PERSON} … er (med )?(i|på) (puljen|bunken|listen|spil|opløbet|feltet)
            (udmelding*|besked|svar|tilbagemelding|melding*) … (ryger|kommer|følger|gives|sendes|falder) … (ud|i løbet|når|senere|uge|efter|til alle)
            (hænger|svæver|står) … (i luften|åbent|hen i det uvisse)
            ikke glemt {PERSON}
            (først|skal) … (have|ha) … (godkendt|vedtaget|behandlet|afklaret)
        """),
        likely=phrases("""
            (overbærenhed|hav tålmod*)
            (indtil da|til den tid|på den anden side af) …
        """),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases(f"""
            (vurderet|fundet|anset) (som |til at være )?(egnet|relevant|kvalificeret)
            {PERSON} hører til … (dem|de)
            (blandt|en af) (dem|de) … vi (vil|gerne vil) (snakke|tale|møde|se)
        """),
        likely=phrases(f"""
            {PERSON} … kan noget
        """),
    ),
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            (kig|stik|smut|svip|kom) (endelig |bare |lige )*(ind|forbi|ned|op|herud|over)
            {PERSON} … (kan|må|skal) … (stikke|smutte|svippe|dukke|troppe|hoppe|køre|cykle) (ind|forbi|op|ned|herud|herop|ud)
            (nysgerrig*|spændt*|interesseret*) … (møde|høre mere|se|lære)
            (giver|giv) {PERSON} … (en samtale|et møde|en tid|en chance)
            (tænke|have lyst til|lyst til) (mig |os )?at (se|møde|hilse|snakke|høre|tale)
            se {PERSON} an
            (lokke|sende|slæbe|hente|køre) {PERSON} (ud|ind|op|ned|forbi|hen)
            (la|lad|få|bed|bede) {PERSON} (endelig |bare |lige )*(give|ringe|ring|slå på tråden|ta|tage|lægge)
            (give|giv|slå) … (et kald|et ring|et praj|på tråden|et opkald)
            (at|kan) træffe* på … (telefon|tlf|nummer|\\d\\d)
            høre (hans|hendes) stemme
            (tage|tager|ta) … en (snak|sludder|kop)
            {PERSON} … (kigger|svinger|stikker|vise|viser|lægger|slår) … (ind|forbi|ansigt*|snuden)
            (jeg|vi) … byde på
            (har|holder) … (slots|en lomme|hul i kalenderen|en ledig time|luft) …
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (kan|kunne) vi … (tage|nå|gøre|holde) (det|den|{TALK}) … (senere|tidligere|en anden dag|på et andet tidspunkt|i stedet)
            {TALK} … (bliver|er) i stedet
            (ikke|umuligt) … (holde|nå|overholde) … (aftalen|tiden|tidspunktet|mødet)
            (skub*|ryk*|flyt*|parker*|udskyd*|udsæt*) ({PERSON}|{TALK}) … (til|frem|tilbage|{DAYS}|kl)
            (skub*|ryk*|flyt*|udskyd*|udsæt*|fremryk*) … {TALK}
            {TALK} … (skub*|ryk*|flyt*|udskyd*|udsæt*|fremryk*)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (kan|må|bliver nødt til at) … (melde fra|melde afbud|melde ud|sige fra) … {TALK}
            {TALK} … (er slettet|er taget af|er annulleret|er skrinlagt|skrinlægges|ryger|røg)
            afbud til {TALK}
            {_OFF} … {TALK}
            {TALK}(?: \\S+){{0,9}} bliver (desværre |altså |derfor |nok |heller |alligevel )*ikke til noget
            {TALK}(?: \\S+){{0,9}} (aflyses|er aflyst|bliver aflyst|må aflyses|udgår|bortfalder|droppes)
            {TALK} … (ikke bliver til noget|bliver ikke til noget|bortfald*|ikke gennemføres|ikke blive til noget)
            {TALK} … falder … (væk|bort|ud)
            blæs* … {TALK} … af
            træk* … (i land|tilbage|stikket) … {TALK}
            (tage*|tager|slette*|stryge*) … {TALK} … ud af kalenderen
            (trække*|tilbagekald*|tilbagetræk*|annuller*) … (indbydelse*|invitation*|indkaldelse*) …
            {TALK} … ud af kalenderen
            {TALK} … (på ubestemt tid|udgår|må vente)
        """),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            {PERSON} (viste|dukkede|mødte|meldte|kom) (sig |desværre |bare |slet )*(aldrig|ikke)
            (stolen|rummet) var tom*
            (vi|jeg) (ventede|sad|stod) … (uden|alene|helt alene|for ingenting)
            {PERSON} var (her |der )?ikke (på (kajen|pladsen|kontoret|adressen|stedet|perronen)|ved (porten|døren|skranken|indgangen)|mødt|at se|at finde)
            (stolen|pladsen|lokalet|kajen) … (tom|tomt|tomme)
            {PERSON} … (glimrede|glimrer|brillerede) … fravær
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (udgår|udgå|udtræd*|udmeld*) … (ordning*|samarbejde*|listen|aftale*)
            ikke … (fremsende*|sende*|tilsende*|fremsendes) … flere
            frabe* … (os|mig|sig|$)
        """),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases("""
            (ubemandet|vinterhi|vinterlukket|sæsonlukket|feriebemanding)
            (svarer|besvarer|læser) … mails … (efter|når|først|indtil|uregelmæssigt|igen|sporadisk)
            mails (bliver|besvares|læses) … (læst|først|når|igen|besvaret)
            åbner igen
        """),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (fejlagtigt|ved en fejl|forkert) … (liste*|kartotek*|adressat*)
            der (hyrer|ansætter|står for|bestemmer|rekrutterer) …
            (afløser|efterfølger) (er|hedder|hos)
        """),
        unless=("det er ikke mig",),
    ),
}
