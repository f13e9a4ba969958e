"""Words of deadlines, first days, hours and terms, Danish and English; written as in `words`."""

# Deadlines.
DEADLINE = r"""
    ansøgningsfrist\w*, ansøgningsdato\w*, ansøgningsdag\w*, frist\w*, deadline\w*, closing date, last date, last day to apply, sidste frist, sidste dag for ansøgning\w*,
    ansøgningsfrsit\w*, ansøgningfrist\w*, svarfrist\w*, applications? close\w*, application date, due date, i hænde, the (?:right|correct) (?:one|date|deadline) is,
    den rigtige (?:dato |frist )?er, lukker for ansøgninger, hvornår senest, tager (?:vi )?imod ansøgninger (?:indtil|frem til|til), ansøg(?:ning)? inden, sidste chance,
    applications? (?:are |is )?(?:due|accepted|welcome) (?:on|by|until), (?:har|have) (?:indtil|til|until)(?=[^!?\n]{3,30} (?:til )?(?:at (?:søge|ansøge|sende|skrive)|to (?:apply|send|write))), kan nå (?:det|at søge|at ansøge), kan (?:stadig )?søges, tæppet falder for ansøgninger, falder hammeren,
    slutter ansøgningsperioden, ansøgningsperioden (?:slutter|udløber|lukker), lukker (?:vi )?for (?:nye )?(?:ansøgninger|ansøgere|bunken), lukkes der for ansøgninger, (?:indkaldelsen|runden|stakken|bunken) lukker, we close applications?, close (?:the )?applications?, (?:shortlist|call) closes,
    opslaget løber, annoncen løber, søges senest, the cut-?off(?: date)?(?: is)?, cut-?off, last call, last chance, fristen udløber, frist udløber, final date, sidste ansøgningsdag, sidste udkald, sidste mulighed, (?:holder|holdes) (?:den|stillingen|opslaget) åbent? (?:til|indtil), (?:position|post|job|advert|notice) stays open (?:until|till),
    (?:sidste|last) (?:dag|day)[,]? (?:vi|i|du|man|we|you)[^.!?\n\d]{0,30}? (?:er|is), (?:ansøgning\w*|cv\w*|applications?) (?:skal|must) (?:være|ligge|be) (?:fremme|inde|her|hos os|in our inbox|with us|here), skal være nået frem, nå frem,
    (?:sidste|last) (?:dag|day|chance|frist)[,]? (?:hvor )?(?:du|man|i|vi|you|we|for|to|til)(?: \w+){0,3} (?:søge|ansøg\w*|apply|applications?|ansøgere|sende|send)(?: stillingen| jobbet)?,
    (?:ansøgnings?|opslags)perioden? (?:er|løber|går|varer|gælder), ansøgningsperiode\w*, application (?:period|window), tager (?:vi |jeg |stadig |kun |gerne )*imod(?: ansøgninger| folk| dem| stadig| resten af ugen[,]?)*(?= (?:frem til|til og med|indtil|til) ),
    ansøgningsrunden \w+(?:er|es), (?:lukker|slutter) (?:vi )?ansøgnings\w+, stop\w* (?:med at )?(?:tage imod|modtage|taking|accepting|receiving) (?:nye |new )?(?:ansøgninger|applications), (?:samler|tager) ansøgninger(?:ne)? (?:ind|imod)(?= (?:frem til|til og med|indtil|til) ),
    (?:vi|jeg|we|i) (?:skal|must|should|need to|vil gerne|vil|want to) (?:gerne )?(?:have|modtage|receive|see|se|hear|høre) (?:den|dem|det|ansøgning\w*|cv\w*|din ansøgning|dit cv|begge dele|papirerne|noget|it|them|yours?|from you|fra dig|fra jer)(?: i hænde| inde| here)?(?= (?:senest|inden|før|by|before|no later)), så (?:vi|jeg|hun|han|de|\w+) (?:har|modtager|får) (?:den|det|dem)(?: i (?:hus|hænde|indbakken|kassen))?(?= (?:senest|inden|på |mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|den \d|d\. ?\d)), i hus(?= (?:senest|inden)), (?:reach|reaches) (?:me|us)[^\d.;!?]{0,60}?(?= (?:by|before|no later)), (?:(?:ansøgning\w*|cv\w*|papirerne|applications?)[^.;!?\n\d]{0,40}|(?<!\w)alt|det hele|(?<=så )(?:den|de|det)) (?:skal|must) være (?:her|hos os|hos mig|inde|fremme|i huset|nået frem|kommet ind), skal ligge (?:her|hos os|i (?:vores|min) (?:indbakke|postkasse)), (?:skal )?nå (?:os|mig|frem til os),
    until when(?: can (?:\w+ ){1,2}apply)?, hvornår (?:skal|kan) (?:man|de|du|i) (?:senest |allersenest )?(?:søge|ansøge|skrive)(?: senest| inden)?, hvor længe kan (?:man|du|de|i) (?:nå at )?søge, (?:må|kan) (?:\w+ ){0,2}(?:søge|ansøge|melde sig|skrive til os)(?= (?:til|indtil|frem til|til og med) ), ta(?:ge)?r (?:vi |jeg |hun |han )?imod(?= te og med ), venter (?:vi |jeg )?(?:ikke længere end|kun)(?= ), ^tilmelding(?=:), (?:vi|jeg) venter (?:kun )?(?=til ),
    (?:afslutter|lukker|slutter) (?:vi )?(?:ansøgningsrunden|runden|indkaldelsen|ansøgningsperioden), (?:afleverings|indsendelses|indleverings)frist\w*(?= for (?:ansøgning|at søge)),
    lukker (?:vi |jeg )?(?:ned |af )?for (?:posten|indbakken|listen|døren|puljen|feltet|tilmeldinger|flere|modtagelsen|indgangen|the inbox|mere), lukker (?:vi |jeg )?(?:listen|bunken|indbakken|puljen|postkassen), close (?:the )?(?:inbox|list|books|call),
    applications? open\w*[^!?\n]{0,30} close[sd]?, (?:accept|take|receive|welcome)(?:ing|s)? applications(?= (?:until|till|through|up to)),
    (?:du|man|i|folk|alle|interesserede|ansøger(?:e|ne)?|kandidater(?:ne)?|you|people|everyone|everybody|applicants|candidates|they all) (?:har|have|'ve|(?<=you)'ve got|have got)(?: lige| stadig| altså| så| derfor| got| still| now)?(?= (?:til(?: og med)?|indtil|frem til|until|till|up to) (?!at )(?![^!?\n]{2,45}\s(?:til at|to)\s(?!søge|ansøge|sende|skrive|melde|maile|ringe|indsende|aflevere|nå|apply|send|write|submit|get|mail|email|hand|reach|uge))),
    (?:har|får|have|'ve|get|got|der er|there (?:is|are)|giver (?:dig|jer)|give you)(?= (?:kun |præcis |nøjagtig |only |exactly )?(?:\d{1,2}|en|to|tre|fire|fem|seks|syv|ti|tolv|fjorten|a|one|two|three|four|five|six|seven|ten|twelve|fourteen) (?:uger?|dage|weeks?|days?|fortnight)(?: fra (?:dags dato|i dag|nu|nu af)| from (?:today|now))? (?:til at|to) (?:søge|ansøge|sende|skrive|melde|apply|send|write|submit)),
    (?:skal|må|must|need to|have to|has to) (?:gerne )?(?:have (?:hørt|heard)|høre|hear) (?:fra|from) (?:dig|jer|you)(?= (?:på |on |den |d\. ?|the |inden |by )?(?:\d|(?:man|tirs|ons|tors|fre|lør|søn)dag|\w{3,6}day\b)), for at (?:komme|være|blive taget|tages|indgå) (?:med )?i betragtning, (?:vil|skal) (?:du|man|i) (?:\w+ )?i betragtning, to be considered,
    (?:ansøgning\w*|cv\w*|papirer\w*|materialet?|applications?|resumes?|letters?)[^.;!?\n\d]{0,40} (?:skal|must|has to|have to|needs? to|bør|should) (?:være |have |be |have been )?(?:modtaget|kommet (?:frem|ind)|indsendt|afsendt|sendt|uploadet|afleveret|indleveret|lagt ind|oprettet|received|submitted|sent|uploaded|handed in|delivered|in|with us|here)(?= (?:her |ind |os |til os |hos os |by us |to us )?(?:på |on |den |d\. ?|the |inden |by |senest |no later |før |before )?(?:\d|(?:man|tirs|ons|tors|fre|lør|søn)dag|\w{3,6}day\b)),
    (?:vi|jeg|we|i) (?:skal|must|need to|have to) (?:have|modtage|receive|see|se) (?:din ansøgning|ansøgning(?:en|er|erne)|dit cv|din mail|dine papirer|dit brev|your application|your cv|your letter|your resume|your mail|the application|applications)(?: i hænde| inde| here)?(?= (?:på |on |den |d\. ?|the )?(?:\d|(?:man|tirs|ons|tors|fre|lør|søn)dag|\w{3,6}day\b)),
    (?:læser|samler|modtager|åbner|tager (?:vi )?(?:stadig |gerne )?imod) (?:vi )?(?:nye )?(?:breve(?:ne)?|mails?|e-?mails?|cv'?er|henvendelser|papirer|bud|svar)(?= (?:ind |sammen )?(?:frem til|til og med|indtil|til) ), (?:read|take|accept|collect|receive|look at|open) (?:new |your )?(?:letters|mails?|e-?mails|cvs|resumes|applications|enquiries)(?= (?:until|till|up to|up until|through) ), (?:keep|leave) (?:the |our )?(?:inbox|list|mailbox|form|call|books) open, close for (?:new )?applications, stopper (?:vi )?for (?:nye )?(?:ansøgninger|ansøgere), (?:bunken|listen|ansøgningsbunken|puljen|postkassen) lukkes?(?= ), (?:skal|must|have to|need to) (?:sende|aflevere|indsende|send|submit|hand in) (?:os |din |dit |en |et |us |your |an? )?(?:ansøgning|cv|papirer|application|resume|mail)(?= (?:på |on |den |d\. ?|the )?(?:\d|(?:man|tirs|ons|tors|fre|lør|søn)dag|\w{3,6}day\b)), ^closing(?= on ),
    (?:sidste|the last|last) (?:dag|day)[,]? (?:to |for |at |til at |for at |you can |man kan |du kan )(?:write|writing|send|sending|skrive|sende|mail|mailing|melde|answer|svare|reach|contact|contacting)(?: us| to us| os| til os)?(?=[^.;!?\n\d]{0,25} (?:er|is|bliver|will be)\s)
"""
# The day a notice is taken down.
NOTICE_ENDS = r"""
    (?:opslaget|annoncen|stillingsopslaget|jobopslaget|stillingen) (?:udløber|lukkes?r?|slutter|tages ned), (?:the |this )?(?:notice|ad|advert|posting|vacancy|job|position|post|role|call|hiring|recruitment) (?:expires|closes|is open|remains open|stays open|stays up)(?= |:|$),
    (?:opslaget|annoncen|stillingsopslaget|jobopslaget|stillingen) (?:er|står|holdes|bliver) (?:\w+ )?åbent?, (?:opslaget|annoncen|stillingsopslaget) fjernes, (?:opslaget|annoncen|stillingsopslaget) (?:er aktivt?|ligger|løber|kører|står)(?: \w+){0,3}(?= (?:frem til|indtil|til)), lukker (?:vi )?(?:opslaget|annoncen), (?:muligheden|mulighed) for at søge (?:lukker|slutter|ophører), (?:ansøgnings)?(?:linket|skemaet|portalen|formularen) lukker, keep the (?:ad|advert|notice) up, (?:the )?(?:ad|advert|notice) (?:is|stays) up, ^closes, ^closing(?=:), ^senest(?=:)
"""
# Leads to a last day.
LATEST = r"senest, senst, allersenest, te og med, ikke længere end te, længere end til, inden, inde, før, til og med, no later than, not later than, latest, (?:at the )?very latest, before, by, until, indtil, frem til, op til, sidste dag, last day"
# The sentence speaks of a deadline that is none any more.
REPLACED = r"""
    (?:kurset|kursus\w*|tilskud\w*|støtte\w*|legat\w*|bolig\w*|orlov\w*|ferie\w*|uddannelsen) kan (?:\w+ )?søges,
    var forkert\w*, er forkert\w*, was wrong, is wrong, første gang, first time, tidligere frist, gamle frist, oprindelige frist, previous deadline, old deadline,
    (?:frist|deadline)\w* for (?:moms\w*|skat\w*|betaling\w*|faktura\w*|levering\w*|tilmelding\w*|indberetning\w*|regnskab\w*|tax|payment|invoice\w*|delivery|tilbud), (?:frist|deadline)\w* for (?:the |at få |to get |at tage |at bestå )?(?:byggeri\w*|høring\w*|projekt\w*|opgave\w*|udbud\w*|rapport\w*|indsigelse\w*|klage\w*|tilskud\w*|kørekort\w*|bevis\w*|kursus\w*|building|project|report|licence|course), (?:høring|udbud|hearing|tender)\w* (?:med|with) (?:\w+ )?(?:frist|deadline), momsfrist\w*, betalingsfrist\w*,
    (?:ikke|not) (?:længere |any more )?(?:frist|deadline), (?:frist|deadline)\w* på (?:en|et|jeres|vores) \w+, (?:report|project|permit|tax|vat|delivery|payment|registration|grant|tender|budget|invoice|production|order|course|visa|licence|license) deadline\w*, frist\w* for at (?!søge|ansøge|sende|indsende|skrive|melde|komme|være|ringe)\w+,
    (?:overhold\w*|meet|meeting|keep|keeping|klare|håndtere|handle|stramme|korte|tight|short|nå) (?:\w+ ){0,2}(?:deadline|frist|tidsfrist)(?:s|er|en|n)?,
    (?:apply|applying|ansøge|søge|søg|ansøg) (?:for|om) (?:\w+ ){0,3}?(?:permit|licen[cs]e|visa|tilladelse|orlov|tilskud|støtte|bevilling|certificate|opholdstilladelse|arbejdstilladelse|cpr\w*|skattekort|kørekort|bevis|funding|grant)
"""
FEASTS: dict[str, tuple[int, int]] = {
    "nytårsaften": (31, 12), "nytårsaftensdag": (31, 12), "juleaften": (24, 12), "juleaftensdag": (24, 12), "lillejuleaften": (23, 12),
    "nytårsdag": (1, 1), "new year's eve": (31, 12), "christmas eve": (24, 12), "new year's day": (1, 1), "sankthansaften": (23, 6),
    "sankt hans": (23, 6), "skt. hans": (23, 6), "st. hans": (23, 6), "sct. hans": (23, 6), "skt hans": (23, 6), "sankthans": (23, 6), "valentinsdag": (14, 2), "mortensaften": (10, 11), "grundlovsdag": (5, 6),
}  # fmt: skip
# Days from Easter Sunday.
FROM_EASTER: dict[str, int] = {
    "skærtorsdag": -3, "maundy thursday": -3, "langfredag": -2, "good friday": -2, "påskelørdag": -1, "påskedag": 0, "easter sunday": 0, "2. påskedag": 1,
    "anden påskedag": 1, "easter monday": 1, "kristi himmelfartsdag": 39, "kr. himmelfartsdag": 39, "kristi himmelfart": 39, "kr. himmelfart": 39,
    "ascension day": 39, "pinsedag": 49, "2. pinsedag": 50, "anden pinsedag": 50, "whit monday": 50,
}  # fmt: skip
MONTHS: dict[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTH_NAMES = "januar|january|februar|february|marts|march|april|maj|juni|june|juli|july|august|september|oktober|october|november|december"
DAY_BEFORE = r"dagen før, dagen forinden, aftenen før, aftenen forinden, the day before, the evening before, the night before"
# First day.
START = r"""
    (?:tage imod dig|tage imod jer|sige (?:goddag|velkommen|hej)|byde (?:dig |jer |vores nye \w+ )?velkommen|hilse (?:dig |jer )?velkommen|om bord|ombord|aboard|tage hul på|tage fat|se dig her|have dig (?:her|med|i gang|på holdet|om bord)|on the (?:desk|floor|team|rota|crew))[^.!?;\d]{0,30}?(?=(?: den| d\.| fra| pr\.?| from| on| by)? \d),
    opstart\w*, start(?!ede|ed\b)\w*, begynd(?!te)\w*, tiltræd\w*, første (?:dag|vagt|skoledag|arbejdsdag)\w*, first shift, in place by, on board, kan (?:først )?komme, i gang, ansættelsesdato\w*, ansættelse pr\.?, ansættes pr\.?, jobstart,
    ledig pr\.?, ledig fra, ledig til besættelse, besættelse, startdato, første arbejdsdag, first day,
    starting, start date, begin\w*, commenc\w*, available from, ansættelse fra, med virkning fra,
    kan starte, job start, ansættes fra, besat, ønskes besat, skal være besat, besættes, besættes pr\.?, ansættelsesstart, tiltrædelsesdato,
    sæsonstart, sæsonen (?:starter|åbner|begynder), season (?:opens|starts|begins), (?<!det er )høsten (?:går i gang|starter|begynder), sæsonen går fra, fra d\.?, fra den, gerne fra, helst fra, perioden?, period, hvornår, when,
    påmønstring\w*, mønstring\w*, påmønstr\w*, sign-?on, first (?:working |work )?day(?: at work| on the job| of work)?, first (?:working |work )(?:morning|week), (?:vi )?går i gang, gå i gang, sættes? i gang, igangsæt\w*, påbegynd\w*, træd(?:e|er) til, tiltråd\w*, indtræd\w*, møde(?:r)? (?:ind )?(?:første gang|på arbejde), møder ind,
    join(?:ing)? us, join(?:ing)? the (?:team|crew|staff), you(?: would|'d|'ll| will)? join, take up (?:the )?(?:post|position|duties), report (?:for|to) (?:work|duty), on duty from, on site from, here from, with us from, hos os fra, være (?:her|klar|hos os|på plads|på pinden)(?: fra| den| til)?, på plads, klar til at (?:starte|begynde|gå i gang),
    skal bruges fra, bruges fra, ledig den, ledig d\., gældende fra, onboarding, dagen vi starter, første arbejdsuge, første (?:uge|morgen), førstedag\w*, forventet start, expected start, needed from, wanted from, required from
"""
FROM = r"fra, pr\.?, per, from, as of, med start, as from, allerede, gerne, helst"
# Dates that are neither.
OTHER_DATES = r"""
    (?:svar|godkendelse|tilladelse|besked|tilbud|answer|approval|permission) (?:fra|from) (?:the )?(?:kommunen|banken|myndighed\w*|leverandør\w*|fagforeningen|bygherren|styrelsen|skat|politiet|revisor\w*|ministeriet|arkitekten|hovedkontoret|bestyrelsen|municipality|bank|authorities|supplier|union|police|board),
    samtale\w*, jobsamtale\w*, ansættelsessamtale\w*, interview\w*, ophør\w*, slut\w*, født, etableret, siden, opslået, oprettet, oprettelsesdato, (?<!efter )ferie\w*,
    messe\w*, åbent hus, rundvisning, informationsmøde, møde\w*, tidsbegrænset til(?! (?:et|en|to|tre|\d+) (?:år|måned|mdr)), ending, ends, slutter,
    grundlagt, stiftet, opslagsdato, opslag, dateret, published, posted, fyldt, lukket, åbner, åbning, åbningstid\w*,
    established, founded, opening, since, open house, færdig\w*, finished, done, stopper, fratræder, holder op, rejser, går på (?:pension|barsel|orlov|efterløn), sagt op, siger op, sidste arbejdsdag, leaves us, is leaving, retires, quits, afslutte\w*, lukker (?:det|regnskabet|butikken),
    fødselsdag, jubilæum, jubilæet, overtog, reception(?= (?:for|den|d\.|kl|fredag|torsdag|onsdag)), julefrokost, ends on, kigge på, se på (?:pladsen|stedet), ud at se, version, rettet, tælle\w*, vælger, choosing, læser ansøgninger\w*,
    jeg (?:ringer|skriver|sender|kommer|melder|kigger|vender|svarer|lukker|åbner|rejser), vi (?:ringer|skriver|kontakter|svarer|melder|giver|sender|holder|lukker|åbner|besøger|rejser|flytter), (?:we|we'll) (?:will |shall )?(?:call|write|contact|reply|answer|get back|respond|let you|close|move|open|meet), you will(?: hear| get| receive)?, du får(?: svar| besked)?, får du(?: svar| besked)?, hear from us, kontrakten, contract, butikken lukker, fakturaen, behandler, gennemgår, ser på (?:ansøgningerne|dem), vender tilbage, svarer, får svar, får besked, you will hear, hører fra os, i hører, du hører, hører du, hører i, svarer vi, vender vi, åbner vi, får i svar, besigtigelse, kursus\w*, kurset, god jul, tales ved
"""
# Somebody asks for an application, so a last day in the clause is its deadline.
APPLY = r"""
    hvis du (?:sender|skriver|søger|ansøger|ringer), skal (?:du|i|man|de) (?:sende|skrive|søge|ansøge|ringe|maile)(?! (?:på|med|om|for|til) (?:dansk|engelsk)), get (?:it|them|your cv|your application|something) to us, søges(?= (?:senest|inden|før|her)),
    (?:kan|kunne|vil) (?:du|i) (?:\w+ )?(?:finde|sende|skaffe) (?:en|mig|os|nogen), kom(?:me)? med (?:dem|en|et|nogen|navne|folk|et navn|bud), smid (?:mig|os), foreslå\w*, find (?:en|nogen|mig|os),
    ansøg\w*, søg, søge, (?:kom|kig) (?:bare |gerne )?(?:ned|ind|forbi|op|over|hen), (?:come|drop|stop) (?:by|in|round), (?<!du )(?<!you )send(?!es)\w*, (?<!du )skriv\w*, ring\w*, mail(?!s)\w*, cv, cv'\w*, apply, application\w*, svar, svare(?! (?:kunder\w*|gæster\w*|på kundernes)), kontakt\w*, høre, besked, vide, drop (?:me|us), (?:give|drop) (?:me|us) a, tell (?:me|us), (?:i|du|jer) (?:må|kan|bedes) (?:gerne )?vende tilbage, vend tilbage, vil i vende tilbage, navne\w*, names, papirer\w*,
    henvend\w*, meld(?:er|e)?(?! (?:dig |sig |dem )?ind), interesser\w*, interested, contact, call, write, (?<!you )reply, hear, indsend(?!t)\w*, modtage\w*(?! (?:varer|gæster|kunder|levering\w*|besøg|penge|løn|elever)), tilbagemelding\w*, giv lyd, know, let me know, bud, forslag, skal have dem, få dem, need your, vil have dem,
    hørt, cvs, cver, cv'er, resumes?, in touch, get back to, respond, response, medde(?:l|les|lt|le|lelse)\w*, hører (?:vi |jeg )?(?:meget )?gerne fra, tag(?:e)? fat, sige? til, submit\w*, høre fra (?:jer|dig), s\.u\.?, su, henvises?, kandidat\w*, candidates?, profiler, profiles
"""
ASAP = r"""
    (?<=start )nu, (?<=starte )nu, hurtigst muligt, hurtist muligt, snarest muligt, snarest, straks, omgående, med det samme, her og nu, så snart som muligt, fra nu,
    så hurtigt som muligt, as soon as possible, asap, a\.s\.a\.p\.?, immediately, right away, immediate, hurtigst, så snart vi kan,
    gerne i går, gerne med det samme, fra i morgen, helst i går, straight away, at once, pr\.? dags dato, nu nu, soonest,
    haster(?! ikke)(?! det ikke), nu og her, nu og nu, i en fart, hurtigst mulig, hurtigt som muligt, så hurtigt vi kan, jo før jo bedre, jo hurtigere jo bedre, hellere i dag end i morgen, hellere i går, fra den ene dag til den anden, med dags varsel, med kort varsel, på dagen, allerede i morgen, komme i morgen, allerede nu, snarligst\w*,
    (?<!not )urgent(?:ly)?, without delay, the sooner the better, sooner the better, as soon as you can, as soon as we can, start now, from now on, right now, tomorrow if possible, yesterday, on short notice, at short notice, soon as possible, snarest belejligt, så snart vi har fundet, så snart (?:den rette|vi finder)
"""
OPEN = r"""
    (?:tale|taler|snakke|snakker|mødes) med (?:dem|folk|ansøgere\w*|de der \w+) løbende, løbende (?:samtaler|ansættelses?samtaler|ansættelser?|behandl\w*|indkald\w*|vurder\w*),
    (?:samtaler?|ansættelser?|ansøgninger(?:ne)?|kandidater(?:ne)?|ansætter|indkalder|samtalerne|tager|ringer|folk)[^.!?\n]{0,40}? løbende,
    (?:ansøgnings)?(?:frist|deadline)\w*(?: er| is)?[^.!?\n\w]{0,4}\s?(?:løbende|åben|ingen|none|open|ongoing|efter aftale|no)\b,
    (?:ingen|uden|ikke (?:nogen|en)|ikke på nogen|no|not any|without)(?: \w+){0,3} (?:ansøgnings)?(?:frist|deadline|closing date)\w*, ingen af (?:dem|stillingerne) (?:havde|har) en frist,
    rolling basis, ongoing basis, rolling (?:deadline|applications?|recruitment|hiring|intake|interviews?), (?:ansøgning|application)s? (?:løbende|ongoing|rolling), open until filled, until (?:the position|it|the job|they) (?:is|are) filled, until filled, as they come(?: in)?, first come first served, først til mølle,
    (?:indtil|til) (?:stillingen|den|vi har fundet|den rette|vi finder|jeg har fundet|jeg finder)[^.!?\n]{0,30}?(?:besat|fundet|rette|rigtige), when we have found, until we find, når (?:holdene|pladserne|stillingerne) er (?:fyldt|besat),
    (?<!begynder )(?<!starter )(?<!begynde )(?<!starte )(?:så snart|når) (?:vi har fundet |vi finder |jeg har fundet )?den re(?:tte|gtige)[^.!?\n]{0,30}, (?:hir\w+|apply|recruit\w*|applications?|candidates|people)[^.!?\n]{0,20} continuously, continuously (?:hir\w+|recruit\w*|looking|accept\w*), efterhånden som (?:i|de|ansøgningerne) (?:sender|kommer),
    (?:send\w*|søge?|ansøge?|apply|write)[^.!?\n]{0,30} (?:når som helst|any ?time|whenever), (?:kan|må) (?:\w+ )?sende [^.!?\n]{0,25}løbende, (?:må|kan) (?:i |du |man )?(?:\w+ )?søge løbende,
    (?:stop|close|lukke[rs]?|lukker|stopper|fjerne[rs]?|tages|tager|taken?|remove|ends?|closes|slutter|stays|står|bliver|ude)[^.!?\n]{0,45} (?:when|once|as soon as|når|så snart|indtil|til|until)[^.!?\n\d]{0,30}(?:enough|found|find|filled|rigtige|rette|the right|besat|fundet|finder|fyldt|fuldt?|nok|full),
    (?<!gæsterne )(?<!kunderne )(?:tager|vælger|ansætter|take|hire|pick)(?: vi| jeg)? (?:den|de|the) (?:første|first)(?: \w+){0,2}[,]? (?:der|som|who|that|to)(?! er ledig), first[- ]come[,]? first[- ]served, the (?:sooner|earlier) you (?:apply|write|send), (?:interview|hire|read|meet people|meet candidates) as we go,
    applications?[^.!?\n]{0,30} (?:all year|year[- ]round), ansøgninger[^.!?\n]{0,30} (?:året rundt|hele året),
    (?<!endnu )ikke (?:sat|angivet) nogen (?:ansøgnings)?(?:frist|deadline), (?:an)?søge?s? løbende, (?:ansætter|tager|lukker|stopper|slutter|vælger|besætter|holder)[^.!?\n]{0,40} (?:når|så snart) (?:der|den rigtige|den rette|nogen|en god|de rigtige|de rette) (?:er en|kommer (?:en|nogen)|dukker op|melder sig|kommer forbi|er der|er her|byder sig),
    there is no deadline, deadline[^.!?\n]{0,8} (?:ongoing|open|løbende), (?:apply|applications?)[^.!?\n]{0,40} ongoing, de kommer bare, tager den første gode, (?:finder|besætter|besættes|udvælges|kaldes|vælges) (?:vi )?(?:\w+ )?løbende,
    (?<!gæsterne )(?<!kunderne )(?:vi |jeg )?(?:tager|ansætter|siger ja til|vælger) den første[,]? der(?! er ledig), first (?:good|right|suitable) (?:one|person|candidate), så snart [^.!?\n,]{2,30} er (?:besat|fundet|fyldt|på plads), når (?:vi|jeg) har (?:fundet )?(?:en|den|nok|folk|alle)[^.!?\n]{0,20}, lukker (?:vi )?(?:opslaget |annoncen )?når [^.!?\n]{2,30},
    (?:tager|tages|ansætter|ansættes|hyrer|behandler|læser|kigger på|svarer på|inviterer)[^.!?\n]{0,40}? (?:løbende|hen ad vejen|efterhånden|undervejs), løbende (?:optag|frist|ansøgning\w*), (?:hiring|interviewing|reviewing|reviewed|read|considered|accepted)[^.!?\n]{0,30} (?:continuously|on an ongoing basis|as we go|until we|ongoing),
    as (?:they|applications) (?:arrive|come|land|drop in|tick in|trickle in|roll in), (?:ansøgning\w*|cv\w*|kandidater\w*|folk|dem|navne\w*)[^.!?\n]{0,40} (?:når|efterhånden som|i takt med at|som) (?:de|ansøgningerne) (?:tikker|lander|drypper|ruller|dumper|løber|strømmer|kommer)(?: ind| forbi| på bordet)?, once we (?:have )?f(?:ind|ound), as soon as we (?:have )?f(?:ind|ound), when we (?:have )?f(?:ind|ound), we close when, closes when, bare søg løs, søg bare løs, hele tiden åbent, always open,
    (?:åbent?|open) (?:for )?(?:optag|ansøgninger|ansøgere|nye|applications|applicants|intake)?[^.!?\n\w]{0,2}\s?(?:hele året|året rundt|all year|year[- ]round|the whole year),
    (?:ansøg\w*|folk|kandidat\w*|samtale\w*|indkald\w*|inviter\w*|behandle\w*)[^.!?\n]{0,50} i den (?:rækkefølge|orden)[,]? (?:de|som|ansøgningerne|folk|man|i|du|cv\w*)(?!\w), (?:applica\w+|people|candidates|interviews?|invite|read them|handled|cvs)[^.!?\n]{0,50} in (?:the )?order (?:in which |that |of arrival|of receipt|as )?(?:they|people|you|applications|we receive)?,
    (?:siger (?:vi )?ja|tager (?:vi)?|ansætter (?:vi)?|hyrer|say yes|hire|take)[^.!?\n\d]{0,30} (?:efterhånden som|i takt med at|den dag[,]?|samme dag[,]?|as|the day) (?:de|folk|man|nogen|du|they|people|you) (?:melder|skriver|ringer|banker|kommer|dukker|viser|write|call|knock|turn|show|come|apply|sign),
    (?:ikke nogen|ikke en|ingen|no) (?:bestemt |fast |fixed |set |particular )?(?:dato|dag|date|day) (?:at |for at |man |du |til at |to )(?:holde|huske|skynde|være|tænke|nå|passe|skrive|keep|remember|watch|meet|note|worry), (?:ikke nogen|ingen|no) (?:sidste|last) (?:dag|day|dato|date)(?! (?:at work|på arbejde)),
    (?:læser|kigger på|ser på|svarer på|vurderer|behandler|look at|read|reviewed?|consider(?:ed)?|answer|handled?)[^.!?\n\d]{0,30} (?:ansøgning\w*|applications?|letters?|cv\w*|mails?|breve?)?[^.!?\n\d]{0,12}(?:den dag[,]? (?:den|de)|samme dag[,]? (?:den|de)|når (?:den|de)|the (?:same )?day (?:it|they)|when (?:it|they)|as soon as (?:it|they)) (?:kommer|lander|tikker|arrives?|lands?|comes?|drops?|gets? here), (?:application\w*|cvs?|letters)[^.!?\n\d]{0,30} on (?:receipt|arrival), (?:apply|write|søge?)[^.!?\n\d]{0,12} (?:all year|hele året|året rundt)
"""

# Hours.
FULL_TIME = r"""
    fuldtids?\w*, fuld tid, fuld\s?tids\w*, full[- ]?time, heltid\w*, på fuldtid, fuldtidsstilling\w*
"""
PART_TIME = r"deltid\w*, part[- ]?time, nedsat tid, halv tid, half[- ]?time, fritidsjob, få timer"

HOURS_LABELS = r"""
    t/uge, t/u, tim/uge, t\. pr\. uge, hrs/week, hours/week, h/week,
    timetal\w*, ugentligt? timetal, arbejdstid\w*, timer pr\.? uge, ugentlige timer, hours per week, hours, weekly hours, timer, antal timer, arbejdstiden er,
    working hours, norm, ansættelse på, stilling på, stillingen er på, stillinger på, deltid, part[- ]?time, fuldtid, fuld tid, full[- ]?time, beskæftigelse på
"""
HOURS_IN_WORDS: dict[str, int] = {
    "ti": 10, "tolv": 12, "femten": 15, "seksten": 16, "atten": 18, "tyve": 20, "femogtyve": 25, "otteogtyve": 28,
    "tredive": 30, "toogtredive": 32, "femogtredive": 35, "syvogtredive": 37, "ten": 10, "fifteen": 15, "twenty": 20,
    "twenty-five": 25, "thirty": 30, "thirty-two": 32, "thirty-five": 35, "thirty-seven": 37, "forty": 40,
}  # fmt: skip
# Around a number of hours that are not a week's.
NOT_WEEK_BEFORE = r"""
    inden for, indenfor, within, efter, after, døgnets, for, ring inden, senest, kl\.?, i løbet af, de første, kursus på, kurset er på, sidste, hver, every, om
"""
NOT_WEEK_AFTER = r"""
    dagligt, daglig, om dagen, pr\.? dag, per day, a day, daily, i døgnet, døgn\w*, om måneden, pr\.? måned, månedligt, per month, a month, monthly, om året, pr\.? år, per year, kursus\w*, course, efter (?!dit|aftale|eget|behov|ønske|eget), siden,
    før, ago, inden, before, after, varsel, notice, kørsel, away, væk, i træk, hver anden weekend, hver weekend, every weekend, every other, undervisning, oplæring, pr\.? vagt, per shift, om natten, hver dag, timeløn, for, pause, lærings\w*
"""

# How long the post is for.
TEMPORARY = r"""
    (?:starter|åbner|begynder) sæsonen, fra nu(?: af)?(?: og)? (?:frem )?til, ^til: (?=\d), ^until: (?=\d), ^slutter: (?=\d),
    tidsbegr\w*, \w*vikariat\w*, midlertidig\w*, tidsbegrænset\w*, sæson(?:arbejde|stilling|job|hjælp|medarbejder|folk|ansættelse)\w*, (?<!hendes )(?<!hans )(?<!vores )(?<!deres )\w*afløser\w*, sommer(?:vikar|job|hjælp|medarbejder)\w*, barselsvikar\w*, ferievikar\w*,
    juleafløs\w*, (?<!efter )(?<!after )(?<!inden )(?<!før )sommerferien, temporary, fixed[- ]term, maternity (?:cover|leave), seasonal, for the season, (?:en|som|søger|af) vikar, vikarer, begrænset periode, projektansæt\w*, for the summer, kun (?:den ene|én|en) (?:dag|nat|uge),
    projekt(?:stilling|job|kontrakt)\w*, (?:i|for) sæsonen, sæson (?:fra|:|20\d\d), sæson(?=[:,]| \x28), (?:det|jobbet|arbejdet|opgaven|projektet|stillingen|vikariatet|it|the job|the work) (?:varer|løber|kører|strækker sig|lasts|runs) (?:\w+ )?(?:til|indtil|frem til|over|until|till|to)(?= ), året ud, resten af (?:året|sæsonen|sommeren|skoleåret), sommeren over, skoleåret ud, rest of the (?:year|season|summer), (?:fra|from) [^;!?\n]{3,40} (?:til|until|till|to) (?:og med )?(?:(?:ca\.?|cirka|omkring|about|around) )?(?:the )?(?:midt(?: i)?|medio|slut(?:ningen)?(?: af)?|ultimo|udgangen af|starten af|begyndelsen af|mid|end of|late|early) \w+, (?:until|frem til|indtil|kun til) (?:the |efter )?(?:summer|sommer|autumn|efterårs|jule|christmas|easter|påske|vinter|winter)(?:ferien?| holidays?| break)?, (?<=[,\x28 ])(?<!\w )(?:\d{1,2}|en|et|to|tre|fire|fem|seks|ni|ti|tolv|one|two|three|four|six|nine|twelve) (?:år|måned|måneder|mdr|uger|months|weeks|years)(?=\s*(?:$|[.,;\x29/|])), (?:i|for) (?:\d{1,2}|to|tre|fire|fem|seks|otte|ni|ti|tolv|two|three|four|five|six|eight|nine|ten|twelve) (?:uger|weeks|måneder|months)(?=\s*(?:[,;\x29]| fra | from | med start| starting)), (?:^|(?<=[.,:] ))(?:one|two|three|four|five|\d) (?:years|months)(?=, (?:starting|from|with effect|beginning)), (?:one|two|three|\d)[- ]years? (?:contract|post|position|job), sæson(?:en)? (?:fra|går|løber|varer), \w*sæsonen (?:ud|over|igennem), højsæson\w*, høstsæson\w*, julesæson\w*, høsthjælp\w*, høstmedhjælp\w*, julehjælp\w*, feriehjælp\w*, ferieafløs\w*, tidsbestemt\w*, tidsafgrænset\w*, åremål\w*, løst ansat\w*, løsansat\w*, kontraktansæt\w*, engangs(?:opgave|job)\w*,
    (?:er|går|gået|skal|tager) (?:\w+ )?på (?:\w+)?(?:barsel|orlov)\w*, under (?:\w+ )?(?:\w+s )?(?:barsel|orlov)\w*, barselsafløs\w*, barselsorlov\w*, orlovs?vikar\w*, sygevikar\w*, kun (?:til|indtil|mens|så længe|for en periode), (?:indtil|til) (?:hun|han|vores \w+|\w+) (?:er|kommer) (?:tilbage|igen|rask|på benene), i en (?:kortere |afgrænset )?periode, for en (?:kortere )?periode, begrænset tid,
    (?:ansættelse|ansættes|kontrakt|stilling|stillingen|job|jobbet|projekt|afløsning|hjælp) (?:er |varer |løber |kører )?(?:i|for|på|over) (?:\d{1,2}|en|et|to|tre|fire|fem|seks|ni|ti|tolv) (?:år|måneder|måned|mdr|uger), (?:\d{1,2}|en|et|to|tre|fire|fem|seks|ni|ti|tolv)[ -]?(?:måneders|mdr\.?s?|års|ugers) (?:kontrakt|ansættelse|stilling|vikariat|projekt|job)\w*,
    (?:contract|post|position|employment|job|role|cover|appointment|project) (?:is |runs |lasts )?(?:for|of|over) (?:\d{1,2}|a|one|two|three|four|five|six|nine|ten|twelve) (?:years?|months?|weeks?), (?:\d{1,2}|one|two|three|four|five|six|nine|ten|twelve)[ -](?:month|year|week) (?:contract|post|position|employment|cover|project|job|appointment|role),
    (?:parental|paternity|sick|study) leave, on leave, leave cover, covering for, (?:to )?cover for, temp, temps, temporarily, short[- ]term, interim, one-off, limited (?:time|period)(?: contract)?, time-limited, days only, weeks only, (?:varighed|duration)[^.!?\n]{0,12}\d{1,2} (?:måneder|mdr|uger|months|weeks), \d{1,2} mdr\.?(?= /), vikar for, kort vikariat, ferieafløser\w*, juleafløser\w*, (?:paid )?internship, (?:i|for) (?:\d{1,2}|to|tre|fire|fem|seks) (?:uger|måneder) fra, (?:\d{1,2}|to|tre|fire|fem|seks) uger frem, (?:this|the|all|whole) (?:season|summer)(?= only|[.,;]|$), season(?= (?:from|runs|starts)|:), summer (?:job|help|season|work)\w*, holiday cover, project (?:position|contract|employment),
    hele (?:sommeren|vinteren|efteråret|foråret|julen), kun (?:for|i|på) (?:\d{1,2}|en|et|to|tre|fire|fem|seks|ni|ti) (?:år|måned|måneder|mdr|uger), (?:stillingen|jobbet|ansættelsen|kontrakten|projektet) (?:løber|varer|gælder|strækker sig over|er) (?:ca\.? )?(?:\d{1,2}|et|to|tre|fire|fem|seks|ni|ti) (?:år|måneder|mdr|uger),
    (?:kun|arbejde|job|hjælp) (?:\w+ )?(?:frem )?(?:til|hen over|over) (?:jul|julen|nytår|påske|påsken|sommeren|efteråret|vinteren|foråret), (?:job|work|contract|only|help) until (?:christmas|easter|new year|summer|autumn|spring|winter), over (?:the )?(?:christmas|easter|summer)(?: only| period| months)
"""
PERMANENT = r"""
    (?:fast|faste|varig|varige) (?:stilling|stiling|job|arbejde|ansæt|ansat|position|fuldtid|deltid|medarbejder)\w*, (?:fast|faste|varigt?|varige)(?=\s*(?:[.,;/|★]|$|og\s|på\s|med\s|i stedet)), fastansæt\w*, fastansat\w*, permanent, permanently,
    tidsubegrænset\w*, open-ended,
    (?:fast|varig) (?:kontrakt|basis|tilknytning|mand|kollega|plads|hånd|kraft|tilknyttet|del af|på holdet), (?:kontrakt|stilling|job) uden (?:slutdato|udløb|tidsbegrænsning), (?:ingen|uden) (?:slutdato|udløbsdato|tidsbegrænsning), varig, varigt, helårs\w*, året rundt, ikke (?:et |en )?(?:vikariat|tidsbegrænset|midlertidig\w*|sæson\w*),
    ongoing (?:position|role|job|post|contract|employment), indefinite\w*, unlimited (?:contract|employment), (?:no|without an?|without) end[ -]date, long[- ]term (?:position|role|job|post|contract|employment), not (?:a |just )?(?:temp|temporary|seasonal|fixed-term)(?: job)?, year[- ]round, all year round, regular (?:position|job|employment), steady job,
    uden (?:udløb|ophør), fast aftale
"""
IS_SPOKEN = r"""
    (?:corporate|project|team|office|shop-floor|kitchen|lab|common|official|main|everyday|daily) language(?: here| at work)? is, (?:the )?language (?:in|of|at|on|among) (?:the |our )?\w+(?: \w+)? is, (?:all |our )?(?:work orders|instructions|documents|documentation|meetings|procedures|manuals|sops|emails|e-mails|communication) (?:are|is|take place|happens?) in, (?:work|operate|communicate) in(?= (?:danish|english|german|polish)), (?:al |alle )?(?:dokumentation|kommunikation|møder|arbejdssedler|instrukser|vejledninger|procedurer|e-?mails)(?:ne|en)? (?:er|foregår|sker|holdes) på, sproget (?:i|på|hos|blandt|er) (?:\w+ ){0,2}?(?:er|:)?, (?:fælles|projekt|team|hoved|daglige?|koncern)sprog\w*, det daglige sprog er, kommunikerer (?:vi )?på, (?:foregår|arbejder vi|arbejdes der) på(?= (?:dansk|engelsk|tysk|polsk)),
    arbejdssprog\w*, koncernsprog\w*, virksomhedssprog\w*, working language\w*, company language, crew language, language at work, the language (?:here )?is, our language, sproget (?:hos os |på (?:arbejdspladsen|pladsen|kontoret|holdet) )?er,
    (?:her )?(?:taler|snakker) vi(?: alle)?, vi (?:taler|snakker), der (?:tales|snakkes), we (?:all )?speak, we (?:all )?talk, everybody speaks, spoken at work, at work, alle (?:taler|snakker), fine with
"""
