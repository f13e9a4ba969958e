"""Danish. Each value is a list of regular expressions looked for in one clause."""

HER = r"(hende|ham|hun|han|vedkommende|partneren|kandidaten|pågældende|dem)"

NEGATION = r"\b(ikke|ikk|aldrig|ingen|hverken|næppe|endnu ikke|uden at)\b"
CONDITION = r"\b(hvis|såfremt|medmindre|forudsat|måske|muligvis|eventuelt|evt|under forudsætning|afhænger|overvejer|kunne tænke os at høre|ville have)\b"
ELSEWHERE = r"\b(en anden|andre|en ny|sidste år|i fjor|i november|tidligere|stoppet|dengang|løntilskud|praktik|virksomhedspraktik)\b"

HIRED = [
    rf"\b(ansat|ansætte|ansætter|ansættes|hyret|hyre|antaget)\b.{{0,30}}\b{HER}\b",
    rf"\b{HER}\b.{{0,30}}\b(er|bliver|blev) (nu )?(ansat|antaget)\b",
    rf"\b{HER}\b.{{0,25}}\b(får|fik|har fået) (jobbet|stillingen)\b",
    rf"\b{HER}\b.{{0,20}}\b(starter|begynder) (hos os |her )?(på arbejde )?(den |d\.? ?|pr\.? )?\d",
    rf"\b(har (tilbudt|givet))\b.{{0,15}}\b{HER}\b.{{0,15}}\b(jobbet|stillingen)\b.{{0,40}}\b(sagt|takket) ja\b",
]
REJECTION = [
    rf"\b(blev|bliver|er) (desværre )?ikke (til )?{HER}\b",
    r"\b(valgt|besluttet|vælger) ikke at (ansætte|gå videre|tilbyde|invitere|indkalde|kalde)\b",
    r"\b(valgt|ansat|gået videre med|går videre med|foretrukket) (en anden|andre|en bedre|nogle andre)\b",
    r"\b(ikke|desværre ikke) (er )?(kvalificeret|egnet|relevant|det rette match|et match|aktuel)\b",
    r"\b(opfylder|lever|passer|matcher) (desværre )?ikke\b",
    rf"\b{HER}\b.{{0,20}}\bmangler\b",
    rf"\b(må|bliver nødt til at) (desværre )?(give|sende|meddele)( {HER})? (et )?afslag\b",
    rf"\b(har|giver|gav) (givet )?({HER} )?(et )?afslag\b",
    r"\b(kan|vil|ønsker) (desværre )?ikke (at )?(tilbyde|ansætte|gå videre med|bruge)\b",
    r"\b(siger|må sige) (desværre )?nej( tak)?\b",
    r"\bdesværre ikke (denne gang|noget for os|hvad vi søger)\b",
]
FILLED = [
    r"\b(stillingen|jobbet|pladsen) er (desværre |nu |allerede )*(besat|taget|optaget|trukket|lukket|ikke længere ledig|udfyldt)\b",
    r"\b(trækker|trukket|har trukket) (stillingen|opslaget) tilbage\b",
    r"\bikke længere (brug for|behov for|ledig)\b",
]
INVITATION = [
    r"\b(invitere|inviterer|indkalde|indkalder|kalde|kalder)\b",
    rf"\b(se|møde|tale med|snakke med|hilse på|høre mere fra|have)\b.{{0,30}}\b{HER}\b",
    r"\b(til|en|på) (en )?(job)?samtale\b",
    rf"\b{HER}\b.{{0,25}}\b(komme|kom|kigge) (forbi|ind|ned|ud|til)\b",
    rf"\bkan {HER} komme\b",
    r"\bprøvevagt\b",
]
RESCHEDULE = [
    r"\b(flytte|flytter|flyttes|flyttet|rykke|rykkes|udsætte|udsættes|udskyde)\b.{0,40}\b(samtale\w*|mødet|tid\w*|den|til)\b",
    r"\bny tid\b",
    r"\bskubbe (samtalen|mødet)\b",
]
CANCELLATION = [r"\b(aflyse|aflyser|aflyst|aflyses)\b", r"\bsamtalen bliver ikke til noget\b"]
NO_SHOW = [
    r"\b(mødte|mødt|dukkede|dukket|kom|kommet) (desværre )?(ikke|aldrig)( \w+)? ?(op)?\b",
    r"\b(udeblev|udeblevet|udeblivelse)\b",
]
PENDING = [
    r"\b(endnu )?ikke (besluttet|afgjort|taget stilling|truffet|ansat nogen|fundet ud af|færdige)\b",
    r"\bendnu ikke\b",
    r"\b(ikke|mangler at) .{0,30}\b(beslutning|besluttet)\b",
    r"\b(afventer|venter stadig|tænker over det|holder flere samtaler|har flere samtaler)\b",
    r"\b(giver|får I) (jer )?besked\b",
]
RECEIPT = [
    r"\b(tak for)\b.{0,40}\b(cv|mail|ansøgning|henvendelse|tilsendte|materialet)",
    r"\b(modtaget|fået) (cv|jeres|det|mailen)",
    r"^\W*(tak,? )?modtaget\W*$",
    r"\b(kigger|ser|læser|kikker) (lige |nærmere )?(på|det|den|cv)",
    r"\b(vender|melder) (hurtigt |snarest )?tilbage\b",
    r"\b(har|vi har) læst\b",
    r"^\W*(ok|okay|fint|super|tak|mange tak)\W*$",
]
QUALIFIED = [
    r"\b(er|virker|ser ud til at være|lyder) (meget |bestemt |absolut )?(kvalificeret|relevant|interessant)\b",
    r"\bopfylder (alle )?(kravene|vores krav|de krav)\b",
    r"\bhar (de|alle) kvalifikationer(ne)?\b",
]
REDIRECT = [
    r"\b(kontakt|skriv|ring|send|henvend)\b.{0,25}\b(i stedet|til|hos|min kollega|vores)\b",
    r"\b(rette|ny|anden) (kontakt\w*|person|modtager)\b",
    r"\b(videresendt|sendt (det |den )?videre) til\b",
    r"\b(arbejder|er) ikke (her )?(længere|mere) (her|hos|i)\b",
]
UNSUBSCRIBE = [
    r"\b(træde|træder|melde|melder|trække) (os |vi os )?(ud|fra)\b.{0,30}\b(ordning\w*|aftale\w*|jobpartner\w*|samarbejd\w*)",
    r"\b(ikke længere|ikke mere) (være med|deltage|modtage|have)\b",
    r"\b(opsige|opsiger) (vores |samarbejds)?(aftale|samarbejde)",
    r"\b(stop|hold op) med at (sende|skrive)\b",
    r"\bafmeld",
]
OUT_OF_OFFICE = [
    r"\b(er|holder) (på |jeg )?(ferie|barsel|orlov|kursus)\b",
    r"\bikke (til stede|på kontoret|at træffe)\b",
    r"\btilbage (på kontoret )?(igen )?(den|d\.|mandag|tirsdag|onsdag|torsdag|fredag)\b.{0,20}\bferie\b",
    r"\bautosvar\b",
]

REASONS = {
    "language": r"\b(dansk|engelsk|sprog\w*|taler|sproget)\b",
    "certificate": r"\b(certifikat\w*|kørekort\w*|truckkort|svendebrev|autorisation\w*|bevis|kursus|hygiejnebevis)\b",
    "experience": r"\b(erfaring\w*|erfaren|uerfaren|øvet|øvelse|prøvet det)\b",
    "qualifications": r"\b(kvalifikation\w*|kvalificer\w*|uddannelse\w*|uddannet|krav\w*|kompetence\w*|faglig\w*)\b",
    "availability": r"\b(arbejdstid\w*|vagt\w*|weekend\w*|aften\w*|nat|fuld tid|fuldtid|deltid|timer|starte? før)\b",
    "position_filled": r"\b(en anden|andre|besat|intern\w*)\b",
    "salary": r"\b(løn|lønkrav|lønnen)\b",
    "location": r"\b(afstand\w*|transport\w*|køre så langt|for langt|bor for)\b",
}
