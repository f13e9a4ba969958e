"""Danish. The same told by figures of speech, by office words and by what people do after it."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON, SKILL, TALK
from casework.replies.words.phrases import Phrases, phrases

_GEAR = "(nøgle*|*uniform*|*tøj|*tøjet|*jakke*|forklæde*|adgangskort*|skab|kittel|hjelm|navneskilt*|brik|vagtplan*|lønseddel*|lønsedlen|personalenummer*|kasket*|arbejdssko)"
_OFF = "(drop*|skip|skippe|skippes|skippet|stryg*|strøg*|sløjf*|annuller*|indstil*|opgiv*|afblæs*|afmeld*|slet*|skrot*)"

IDIOMS: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            {PERSON} … (er|bliver|blev) (nu |herefter |blevet |officielt )*(en af (os|vores|holdet|flokken|mine|folkene)|en del af (holdet|teamet|familien|os|flokken|huset|butikken|firmaet|vores)|med i (familien|folden|flokken)|(med )?på holdet|om bord|ombord|medlem af|medarbejder|kollega|fastansat)
            (givet|gav|udleveret|bestilt) {PERSON} … {_GEAR}
            {_GEAR} … (bestilt|udleveret|trykt|klar til {PERSON})
            (givet|gav|gi|trykket|rakt) … (hånden|hånd|næven|håndslag) … (på|$)
            (lønnen|vilkårene|betingelserne) … (aftalt|på plads|i orden|forhandlet)
            (fået|fik|snuppede|hapsede|vandt|vundet) {JOB}
        """),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (gik|går|gået) … (en anden vej|et andet sted hen)
            (trækker|trak|trukket) … (det korte strå|følehornene til)
            tommel* (ned|nedad)
            (falde|falder|faldt|faldet) … (til jorden|igennem|på gulvet)
            (lade|lader|lod|ladet) … (passere|sejle|fare)
            (siger|sagde|sagt|vinker|vinkede) … (farvel|tak for (kaffe|turen|ulejligheden))
            (sluttede|slutter|stoppede|stopper|ender|endte) (den|det|historien|eventyret|rejsen) (historie|her|der|eventyr)
            (peget|pegede|peger|pege|satsede|satser) … på … (en anden|en af de andre|den anden|anden ansøger|intern*)
            (derfor|så) bliver det ikke til noget
            (kunne|kan|kunde) … ikke (mødes|enes|nå hinanden|matche|nå til enighed|følge med)
            (den|en) anden … (bedre|stærkere|skarpere|tættere på|foran|mere erfaren|et hestehoved)
            (frasorteret|vraget|kasseret|sorteret fra)
            (skuffe|skuffer) {PERSON}
        """),
        likely=phrases(f"""
            {SKILL} … mangler
            (alt )?for (langsom|uerfaren|grøn|ny|stille|dyr|ung) …
            (leder|søger|kigger) … efter (en|nogen|én) … (mere|større|tungere|anden|stærkere)
        """),
        hints=phrases("""
            (gør mig ondt|trist|en skam|kedeligt|surt)
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {JOB} … (ikke længere|ikke mere) … (ledig*|aktuel*|findes|eksisterer|slået op)
            {JOB} … (sparet væk|ude|optaget|på andre hænder|fyldt)
            (toget|løbet) er kørt
            {JOB} … (fundet sin (ejer|mand|kvinde)|røget|overgået|overdraget|gået|forsvundet|solgt|snuppet|nuppet|taget|besat|lukket|nedlagt)
            (annonce*|opslag*|stilling*) … (inddraget|trukket|taget ned|slettet|pillet ned|nedtaget|afsluttet|lukket|annulleret)
        """),
        likely=phrases("""
            der kom (en|et) … (ind|forbi|i weekend*|i går|og fik)
        """),
    ),
    Intent.PENDING: Phrases(
        plain=phrases("""
            (ikke|endnu ikke) … (lagt os fast|valgt|taget hul på|nået dertil|nået til enighed|færdig*)
            (lagt|lægger|lagde) låg på
            (hænger|svæver|står) … (i luften|åbent|hen i det uvisse)
        """),
        likely=phrases("""
            (indtil da|til den tid|på den anden side af) …
        """),
    ),
    Intent.QUALIFIED: Phrases(
        plain=phrases("""
            (blandt|en af) (dem|de) … vi (vil|gerne vil) (snakke|tale|møde|se)
        """),
    ),
    Intent.INVITATION: Phrases(
        plain=phrases(f"""
            se {PERSON} an
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (ikke|umuligt) … (holde|nå|overholde) … (aftalen|tiden|tidspunktet|mødet)
            (skub*|ryk*|fremryk*|flyt*|parker*|udskyd*|udsæt*) ({PERSON}|{TALK}) … (til|frem|tilbage|{DAYS}|kl)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (kan|må|bliver nødt til at) … (melde fra|melde afbud|melde ud|sige fra) … {TALK}
            {TALK} … (er slettet|er taget af|er annulleret|er skrinlagt|skrinlægges|ryger|røg)
            {_OFF} … {TALK}
            {TALK}(?: \\S+){{0,9}} (aflyses|er aflyst|bliver aflyst|må aflyses|udgår|bortfalder|droppes)
            {TALK} … falder … (væk|bort|ud)
            (trække*|tilbagekald*|tilbagetræk*|annuller*) … (indbydelse*|invitation*|indkaldelse*) …
            {TALK} … ud af kalenderen
            {TALK} … (på ubestemt tid|udgår|må vente)
        """),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            {PERSON} (viste|dukkede|mødte|meldte|kom) (sig |desværre |bare |slet )*(aldrig|ikke)
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            frabe* … (os|mig|sig|$)
        """),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases("""
            mails (bliver|besvares|læses) … (læst|først|når|igen|besvaret)
        """),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            der (hyrer|ansætter|står for|bestemmer|rekrutterer) …
        """),
        unless=("det er ikke mig",),
    ),
}
