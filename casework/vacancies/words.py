"""Words that companies write vacancies with, Danish and English: phrases only, folded to lower case.

Entries are separated by commas; an entry may be a regular expression without capturing groups.
"""

# Verbs and phrases after which the wanted person is named: "vi søger en bager".
SEEK = r"""
    søger, søjer, søgger, manler, mangler, efterlyser, efterspørger, ansætter, leder (?:\w+ ){0,2}?efter, skal (?:\w+ ){0,2}?bruge, har (?:\w+ ){0,3}?brug for,
    får (?:\w+ ){0,2}?brug for, (?:får|har) (?:\w+ ){0,2}?behov for, (?:kunne|kan|ku) (?:\w+ ){0,2}?bruge, står og mangler, jagter,
    vil (?:\w+ ){0,2}?ansætte, ønsker (?:\w+ ){0,2}?at ansætte, har plads til, kan tilbyde et job til, søger (?:\w+ )?efter,
    vil gerne have fat i, har job til, har arbejde til, skal (?:\w+ ){0,3}?have (?:ansat|fat i), står uden, er på jagt efter,
    er på udkig efter, vil gerne finde, skal (?:\w+ ){0,2}?ansætte, skal vi have, der søges, der mangles, der ansættes, der ønskes,
    (?:kan|kunne) i (?:\w+ ){0,2}?(?:finde|skaffe)(?: os)?, find os, skaffe os, har i, hjælpe os med at finde, udvider (?:teamet |holdet )?med,
    looking for, seeking, seek, hiring, need, needs, recruiting, in need of, searching for, looking to hire, look for, want to hire,
    would like to hire, looking to recruit, looking to employ, are short of, searching, could use, wish to employ, wish to hire,
    want to employ, (?:can|could) you find us, find us, do you have, have you got, seeks, requires, love to find, like to find, want to find, hope to find,
    vil meget gerne have, ser os om efter, leder med lys og lygte efter, vil gerne finde
"""
# In front of a title that stands alone: "en stilling som bager er ledig".
POST_AS = r"""
    stilling(?:en|er|erne)? som, job(?:bet)? som, ansættelse som, arbejde som, plads(?:en)? som,
    vikariat(?:et)? som, tjans som, læreplads som, elevplads som, fritidsjob som, studiejob som,
    sæsonjob som, deltidsjob som, fuldtidsjob som, positions? as, jobs? as, posts? as, vacanc(?:y|ies) for,
    opening(?:s)? for, positions? of, work as, role as, role of, vacancy as, opportunity for, vakance som,
    ledigt job til, ledig plads til, ansættes som, join us as, jobåbning som, stillinger til
"""
# Questions to the reader: "Er du vores nye kok?"
ARE_YOU = r"""
    er du vores(?: nye| kommende| næste)?, er det dig der er vores nye, vil du være vores(?: nye| næste)?,
    er du vor nye, bliv vores(?: nye| næste)?, bliv, er du den, vil du være, er du en, er du,
    are you our(?: new| next)?, are you an?, become our(?: new| next)?, do you want to be our(?: new| next)?,
    could you be our(?: new| next)?, kunne du tænke dig at være, kunne du tænke dig at blive,
    vil du arbejde som, har du lyst til at være, har du lyst til at arbejde som, vores nye
"""
# Behind the title: "Bager søges".
SOUGHT = r"""
    søges, ønskes, efterlyses, ansættes, mangles, skal bruges, wanted, needed, sought,
    is needed, are needed, is wanted, er ledig, til besættelse, opslås, opslås ledig,
    opslåes, ledig, er ledige, ledige, vi mangler, vi søger, vi skal bruge, jeg mangler, jeg søger, der mangler,
    we need, we are looking for, der er brug for, er der brug for
"""
TITLE_LABELS = r"""
    stilling, stillingen, stillingsbetegnelse, jobtitel, titel, jobbet, job, job title, position, title,
    role, rolle, stillingstitel, stilling nr\.? \d+, stilling \d+, position \d+, job \d+, vacancy, ledig stilling,
    søger, vi søger, søges, jobopslag, stillingsopslag, vi mangler, we are looking for, opening,
    job opening, open position, hiring, job type, ledigt job, now hiring, nyt job, nyt jobopslag, post
"""
# What a subject line puts in front of a title.
SUBJECT_PREFIX = r"""
    re, sv, vs, fw, fwd, videresendt, ledig stilling, ledige stillinger, stillingsopslag, jobopslag,
    ny stilling, nyt job, ledigt job, job, stilling, vacancy, job opening, job vacancy, open position,
    jobannonce, jobbank, stillingsannonce, new vacancy, opslag, position, new position, jobpartnerbanken,
    vacancies, ledig stilling som, stilling som, vacancy for, job posting, haster, vigtigt, urgent,
    ledigt job som, rekruttering, recruitment, annonce, job ad, stillinger, vi har en ledig stilling,
    fritidsjob, ledig plads
"""
# In front of the title inside the sought words, and no part of it.
ADVERBS = r"""
    lige nu, snarest muligt, snarest, hurtigst muligt, straks, derfor, fortsat, også, pt, pt\., p\.t\., i øjeblikket,
    desuden, endvidere, gerne, stadig, igen, akut, her og nu, nu, currently, urgently, now, also, immediately,
    at the moment, right now, again, efter, yderligere, mindst, op til, minimum, i alt, vi, jeg, os, for,
    til os, i den forbindelse, til vores, derudover, still, desperat, hurtigt, simpelthen, os, selv, lidt,
    ligeledes, at ansætte, to hire, asap, as soon as possible, meget, både, både en, både et, somebody to be,
    altid, altså, så, da, jo, faktisk, omgående, i år, til sommer, til sæsonen, i sæsonen, vist, nok
"""
NUMBERS: dict[str, int] = {
    "en": 1, "et": 1, "én": 1, "ét": 1, "een": 1, "a": 1, "an": 1, "one": 1, "1": 1,
    "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5,
    "seks": 6, "six": 6, "syv": 7, "seven": 7, "otte": 8, "eight": 8, "ni": 9, "nine": 9,
    "ti": 10, "ten": 10, "tolv": 12, "twelve": 12, "tyve": 20, "twenty": 20,
}  # fmt: skip
# Quantities that are no number, in front of a title.
SOME = "flere, nogle, et par, a few, several, some, a couple of, mange, more, many, et antal, to-tre, endnu, endnu en"
# Praise in front of the title.
ADJECTIVES = r"""
    dygtig, dygtige, erfaren, erfarne, ny, nye, nyt, engageret, engagerede, faglært, faglærte, udlært, udlærte,
    uddannet, uddannede, frisk, friske, stabil, stabile, energisk, energiske, sød, søde, glad, glade,
    rutineret, rutinerede, kompetent, kompetente, ambitiøs, ambitiøse, serviceminded, ansvarsbevidst,
    ansvarsbevidste, selvstændig, selvstændige, fleksibel, fleksible, omhyggelig, omhyggelige, flittig,
    flittige, imødekommende, god, gode, dygtigt, kvalificeret, kvalificerede, pålidelig, pålidelige,
    struktureret, initiativrig, udadvendt, udadvendte, kreativ, kreative, autoriseret, autoriserede,
    motiveret, motiverede, arbejdsom, arbejdsomme, omsorgsfuld, omsorgsfulde, smilende, positiv, positive,
    nyuddannet, fast, faste, ekstra, hurtig, seriøs, seriøse, venlig, venlige, mødestabil, mødestabile,
    ung, unge, ældre, anden, andre, mere, lidt, vaskeægte, habil, solid, stærk, stærke, vores, kommende,
    skilled, experienced, new, dedicated, motivated, reliable, qualified, full-time, part-time, full time,
    part time, fuldtids, deltids, friendly, flexible, enthusiastic, additional, extra, passionate, talented,
    certified, trained, good, hard-working, hardworking, committed, permanent, temporary, competent, more,
    another, great, skillful, our, other, positive, responsible, kind, fuldtidsansat, deltidsansat, øvet,
    morgenfrisk, morgenfriske, stresset, mødestabilt, humørfyldt, veluddannet, skarp, skarpe, servicemindede, loyal, loyale,
    hårdtarbejdende, interesseret, robust, robuste, dygtig/erfaren, rar, rare, trained, organised, outgoing, fresh
"""
# Where the title ends.
TITLE_STOPS = r"""
    til, i, på, hos, der, som, med, for, fra, pr, pr\., per, ved, snarest, hurtigst, omkring, ca, ca\.,
    inden, straks, nu, who, with, in, at, from, to, that, starting, on, as, gerne, hvis, når, du, vi,
    are, is, fuldtid, deltid, fuld, søges, ønskes, wanted, needed, sought, ansættes, og, and, men, but, så, of,
    evt, evt\., eventuelt, både, måske, allerede, fordi, by, immediately, asap, within, near, senest, mod,
    efter, since, because, please, willing, able, required, samt, er, here, her, hereby, igen, ledig,
    ledige, herude, hernede, herinde, heroppe, hjemme, lokalt, opslås, efterlyses, mangles, så, om, v/, which, full-time, part-time, full, part, hver, kan,
    skal, can, must, today, right, mvh, ugentligt, omgående, akut, starter, cirka, der,
    plus, både, mere, fast, faste, hurtist, mandag, lørdag, søndag, x, via, under, over, you, we, have, has, now
"""
# Heads that say nothing alone: "medarbejder til rengøring" keeps its tail.
GENERIC = r"""
    medarbejder, medarbejdere, hjælp, person, personer, folk, mand, mænd, kollega, kolleger, kollegaer,
    hænder, ansat, ansatte, arbejdskraft, en, nogen, nogle, én, someone, somebody, people, person,
    colleague, colleagues, employee, employees, help, staff, worker, workers, hand, hands, dame, pige, fyr,
    vikar, vikarer, afløser, afløsere, elev, lærling, elever, lærlinge, teamplayer, team member, team members,
    timelønnede, ungarbejder, ungarbejdere, assistance, medhjælper, medhjælpere, leder, supporter,
    personale, one, assistant, assistants, assistent, assistenter, konsulent, koordinator, specialist, manager
"""
# Of these, what is always a human being.
PERSON = "medarbejder, medarbejdere, person, personer, mand, mænd, kollega, kolleger, dame, pige, fyr, vikar, afløser, ungarbejder, employee, employees, colleague, people, worker, workers"
# Of these, what is one human being by its form.
ONE = "medarbejder, hjælp, person, mand, kollega, ansat, en, én, someone, somebody, colleague, employee, worker, dame, pige, fyr, vikar, afløser, elev, lærling, teamplayer, team member, ungarbejder, medhjælper, leder, assistant, assistent, konsulent, koordinator, specialist, manager, supporter"
# Of these, what may also be had from no person.
HELP = "hjælp, help, support, assistance, hænder, hands, staff, personale, arbejdskraft, one, leder"
# Work that stands for whoever does it, at the head of a line: "Rengøring om natten, 30 timer".
ACTIVITIES = """
    rengøring, montage, el-montage, opvask, oprydning, havearbejde, snerydning, lageroptælling, optælling, flytning, pakning, kontorarbejde, vinduespudsning, børnepasning, madlavning,
    plukning, catering, kørsel, vedligehold, servering, cleaning, packing, gardening, housekeeping, montering, lagerarbejde, køkkenhjælp, kontorhjælp, hjælp, unge, folk
"""
# Things a company looks for that are no people.
NOT_PEOPLE = r"""
    svar, mest, allermest, oplysninger, information, informationer, lokaler, bolig, cv, cvet, cv'et, answer, answers, tid, time, møde,
    meeting, underskrift, dokumentation, kandidater, ansøgere, ansøger, candidates, applicants, kandidat,
    candidate, data, tal, leverandør, leverandører, supplier, rådgivning, advice, penge, money, at, to,
    arbejder, working, flere oplysninger, jeres, din, dine, your, jobbet, job, arbejde, work, praktikplads, læreplads, ferie,
    hende, ham, ingen, noget, anything, nothing, no, not, ikke, flere timer, vi, it, det, den, dem, this,
    that, these, approval, godkendelse, forståelse, kontrakt, contract, aftale, agreement, support, bekræftelse,
    confirmation, details, more information, mere, nogen, plads, kontakt, en stilling, et job, hinanden, tilladelse,
    dig, dig der, you, lejlighed, samtykke, svaret, løsning, løsninger, kunder, customers, virksomheder
"""
# A paper is no person: "driver's licence needed".
PAPERS = r"licences?, licenses?, certificates?, kørekort\w*, \w*certifikat\w*, \w*bevis, svendebrev, autorisation, authorisation, authorization, straffeattest, børneattest, experience, erfaring"
# Words that make a text be about a job.
JOB_WORDS = r"""
    stilling\w*, ansøg\w*, timer?, løn\w*, ansætt\w*, ansat\w*, job\w*, vagt\w*, kolleg\w*, medarbejder\w*, arbejd\w*,
    fuldtid, deltid, apply, application\w*, hours?, salary, wages?, position\w*, vacanc\w*, full-?time, part-?time,
    work\w*, shift\w*, vikar\w*, kandidat\w*, candidate\w*, krav, kørekort, opstart, tiltræd\w*, overenskomst\w*,
    udlært\w*, uddann\w*, erfar\w*, sæson\w*, hverdag\w*, weekend\w*
"""
# The sender wants a job, or says something else altogether.
NOT_A_VACANCY = r"""
    (?<!du )(?<!you )(?:søger|looking for|seeking|leder efter) (?!du )(?:et |a |an |nyt |new |fast |her |selv |stadig |now ){0,3}(?:job|arbejde|work|employment|beskæftigelse)(?: som| as| i| in|$),
    (?:jeg|i am|i'm) (?:søger|leder efter|looking for|seeking) (?:\w+ ){0,2}(?:job|arbejde|stilling|work|a job|employment),
    jeg søger (?:job|arbejde|stillingen|stilling), uopfordret ansøgning, hermed min ansøgning, mit cv, my cv,
    my application, min ansøgning, i am applying, jeg vil gerne søge stillingen, vedhæftet mit cv,
    stillingen er (?:nu )?besat, position has been filled, vi har desværre ingen ledige,
    ingen ledige stillinger, no vacancies, vi søger ikke, vi mangler ikke, not hiring, ansætter ikke
"""

# Deadlines.
DEADLINE = r"""
    ansøgningsfrist\w*, ansøgningsdato\w*, ansøgningsdag\w*, frist\w*, deadline\w*, closing date, last date, last day to apply, sidste frist, sidste dag for ansøgning\w*,
    ansøgningsfrsit\w*, ansøgningfrist\w*, svarfrist\w*, applications? close\w*, application date, due date, i hænde, the (?:right|correct) (?:one|date|deadline) is,
    den rigtige (?:dato |frist )?er, lukker for ansøgninger, hvornår senest, tager (?:vi )?imod ansøgninger (?:indtil|frem til|til), ansøg(?:ning)? inden, sidste chance
"""
# The day a notice is taken down.
NOTICE_ENDS = r"(?:opslaget|annoncen|stillingsopslaget|jobopslaget|stillingen) (?:udløber|lukker|slutter|tages ned), (?:the |this )?(?:notice|ad|advert|posting|vacancy|job) (?:expires|closes)"
# Leads to a last day.
LATEST = r"senest, senst, inden, inde, før, til og med, no later than, not later than, latest, before, by, until, indtil, frem til, op til, sidste dag, last day"
# The sentence speaks of a deadline that is none any more.
REPLACED = r"""
    var forkert\w*, er forkert\w*, was wrong, is wrong, første gang, first time, tidligere frist, gamle frist, oprindelige frist, previous deadline, old deadline,
    (?:frist|deadline)\w* for (?:moms\w*|skat\w*|betaling\w*|faktura\w*|levering\w*|tilmelding\w*|indberetning\w*|regnskab\w*|tax|payment|invoice\w*|delivery|tilbud), momsfrist\w*, betalingsfrist\w*,
    (?:ikke|not) (?:længere |any more )?(?:frist|deadline)
"""
FEASTS: dict[str, tuple[int, int]] = {
    "nytårsaften": (31, 12), "nytårsaftensdag": (31, 12), "juleaften": (24, 12), "juleaftensdag": (24, 12), "lillejuleaften": (23, 12),
    "nytårsdag": (1, 1), "new year's eve": (31, 12), "christmas eve": (24, 12), "new year's day": (1, 1), "sankthansaften": (23, 6),
    "sankt hans": (23, 6), "valentinsdag": (14, 2), "mortensaften": (10, 11), "grundlovsdag": (5, 6),
}  # fmt: skip
MONTHS: dict[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
DAY_BEFORE = r"dagen før, dagen forinden, aftenen før, aftenen forinden, the day before, the evening before, the night before"
# First day.
START = r"""
    opstart\w*, start(?!ede|ed\b)\w*, begynd(?!te)\w*, tiltræd\w*, første (?:dag|vagt|skoledag|arbejdsdag)\w*, first shift, in place by, on board, kan (?:først )?komme, i gang, ansættelsesdato\w*, ansættelse pr\.?, ansættes pr\.?, jobstart,
    ledig pr\.?, ledig fra, ledig til besættelse, besættelse, startdato, første arbejdsdag, first day,
    starting, start date, begin\w*, commenc\w*, available from, ansættelse fra, med virkning fra,
    kan starte, job start, ansættes fra, besat, ønskes besat, skal være besat, besættes, besættes pr\.?, ansættelsesstart, tiltrædelsesdato,
    sæsonstart, sæsonen starter, sæsonen går fra, fra d\.?, fra den, gerne fra, helst fra, perioden?, period, hvornår, when
"""
FROM = r"fra, pr\.?, per, from, as of, med start, as from, allerede, gerne, helst"
# Dates that are neither.
OTHER_DATES = r"""
    samtale\w*, jobsamtale\w*, ansættelsessamtale\w*, interview\w*, ophør\w*, slut\w*, født, etableret, siden, opslået, oprettet, oprettelsesdato, (?<!efter )ferie\w*,
    messe\w*, åbent hus, rundvisning, informationsmøde, møde\w*, tidsbegrænset til, ending, ends, slutter,
    grundlagt, stiftet, opslagsdato, opslag, dateret, published, posted, fyldt, lukket, åbner, åbning, åbningstid\w*,
    established, founded, opening, since, open house, færdig\w*, finished, done, afslutte\w*, lukker (?:det|regnskabet|butikken),
    fødselsdag, jubilæum, jubilæet, overtog, reception, julefrokost, ends on, kigge på, se på (?:pladsen|stedet), ud at se, version, rettet, tælle\w*, vælger, choosing, læser ansøgninger\w*,
    vi (?:ringer|skriver|kontakter|svarer|melder|giver|sender|holder|lukker|åbner|besøger|rejser|flytter), we (?:will |shall )?(?:call|write|contact|reply|answer|get back|respond|let you|close|move|open|meet), you will, du får, får du, kontrakten, contract, butikken lukker, fakturaen, behandler, gennemgår, ser på (?:ansøgningerne|dem), vender tilbage, svarer, får svar, får besked, you will hear, hører fra os, i hører, du hører, besigtigelse, kursus\w*, kurset, god jul, tales ved
"""
# Somebody asks for an application, so a last day in the clause is its deadline.
APPLY = r"""
    ansøg\w*, søg, søge, send\w*, skriv\w*, ring\w*, mail\w*, cv, cv'\w*, apply, application\w*, svar, svare, kontakt\w*, høre, besked, vide, navne\w*, names, papirer\w*,
    henvend\w*, meld\w*, interesser\w*, interested, contact, call, write, reply, hear, indsend\w*, modtage\w*, tilbagemelding\w*, giv lyd, know, let me know, bud, forslag, skal have dem, få dem, need your, vil have dem
"""
ASAP = r"""
    hurtigst muligt, hurtist muligt, snarest muligt, snarest, straks, omgående, med det samme, her og nu, så snart som muligt, fra nu,
    så hurtigt som muligt, as soon as possible, asap, a\.s\.a\.p\.?, immediately, right away, immediate, hurtigst, så snart vi kan,
    gerne i går, gerne med det samme, fra i morgen, helst i går, straight away, at once, pr\.? dags dato, nu nu, soonest
"""
OPEN = r"""
    løbende (?:samtaler|ansættelses?samtaler|ansættelser?|behandl\w*|indkald\w*|vurder\w*),
    (?:samtaler?|ansættelser?|ansøgninger(?:ne)?|kandidater(?:ne)?|ansætter|indkalder|samtalerne|tager|ringer|folk)[^.!?\n]{0,40}? løbende,
    (?:ansøgnings)?(?:frist|deadline)\w*[^.!?\n\w]{0,4}\s?(?:løbende|ingen|none|open|ongoing|efter aftale|no)\b,
    (?:ingen|uden|ikke (?:nogen|en)|ikke på nogen|no|not any|without)(?: \w+){0,3} (?:ansøgnings)?(?:frist|deadline|closing date)\w*, ingen af (?:dem|stillingerne) (?:havde|har) en frist,
    rolling basis, ongoing basis, rolling, open until filled, until (?:the position|it|the job|they) (?:is|are) filled, until filled, as they come(?: in)?, first come first served, først til mølle,
    (?:indtil|til) (?:stillingen|den|vi har fundet|den rette|vi finder|jeg har fundet|jeg finder)[^.!?\n]{0,30}?(?:besat|fundet|rette|rigtige), when we have found, until we find, når (?:holdene|pladserne|stillingerne) er (?:fyldt|besat),
    (?:så snart|når) (?:vi har fundet |vi finder |jeg har fundet )?den re(?:tte|gtige)[^.!?\n]{0,30}, continuously, efterhånden som (?:i|de|ansøgningerne) (?:sender|kommer),
    there is no deadline, deadline[^.!?\n]{0,8} (?:ongoing|open|løbende), (?:apply|applications?)[^.!?\n]{0,40} ongoing, de kommer bare, tager den første gode
"""

# Hours.
FULL_TIME = r"""
    fuldtids?\w*, fuld tid, fuld\s?tids\w*, full[- ]?time, heltid\w*, på fuldtid, fuldtidsstilling\w*
"""
PART_TIME = r"deltid\w*, part[- ]?time, nedsat tid, halv tid, half[- ]?time, fritidsjob, få timer"

HOURS_LABELS = r"""
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
    \w*vikariat\w*, midlertidig\w*, tidsbegrænset\w*, sæson(?:arbejde|stilling|job|hjælp|medarbejder|folk|ansættelse)\w*, \w*afløser\w*, sommer(?:vikar|job|hjælp|medarbejder)\w*, barselsvikar\w*, ferievikar\w*,
    juleafløs\w*, sommerferien, temporary, fixed[- ]term, maternity (?:cover|leave), seasonal, for the season, (?:en|som|søger|af) vikar, vikarer, begrænset periode, projektansæt\w*, for the summer, kun (?:den ene|én|en) (?:dag|nat|uge)
"""
PERMANENT = r"""
    (?:fast|faste|varig|varige) (?:stilling|stiling|job|arbejde|ansæt|ansat|position|fuldtid|deltid|medarbejder)\w*, (?:fast|faste|varigt?|varige)(?=\s*(?:[.,;/|★]|$|og\s|på\s|med\s|i stedet)), fastansæt\w*, fastansat\w*, permanent, permanently,
    tidsubegrænset\w*, open-ended
"""
IS_SPOKEN = r"""
    arbejdssprog\w*, koncernsprog\w*, virksomhedssprog\w*, working language\w*, company language, crew language, language at work, the language (?:here )?is, our language, sproget (?:hos os |på (?:arbejdspladsen|pladsen|kontoret|holdet) )?er,
    (?:her )?(?:taler|snakker) vi(?: alle)?, vi (?:taler|snakker), der (?:tales|snakkes), we (?:all )?speak, we (?:all )?talk, everybody speaks, spoken at work, at work, alle (?:taler|snakker), fine with
"""
# Places.
PLACE_LABELS = r"""
    arbejdssted, arbejdsstedet, sted, adresse, arbejdsadresse, arbejdspladsen, lokation, location, workplace,
    place of work, work location, place, address, by, jobsted, tjenestested, mødested, beliggenhed, hvor,
    where, arbejdsplads, geografi, område, base, hjemhavn, home port, mødested, lokalitet
"""
PLACE_PREPOSITIONS = (
    r"i, fra, from, til, ved, på, in, at, near, nær, uden for, udenfor, omkring, outside"
)
TOWNS = """
    Grenaa, Grenå, Auning, Allingåbro, Ørsted, Glesborg, Bønnerup, Bønnerup Strand, Gjerrild, Trustrup, Lyngby,
    Vivild, Ørum, Ørum Djurs, Anholt, Kolind, Ebeltoft, Rønde, Hornslet, Mørke, Ryomgård, Nimtofte, Tirstrup,
    Balle, Fjellerup, Voldby, Enslev, Rimsø, Stenvad, Pindstrup, Randers,
    Aarhus, Århus, Silkeborg, Viborg, Horsens, Skanderborg, Odder, Hadsten, Hinnerup, Hammel, Favrskov,
    Lystrup, Løgten, Skødstrup, Aalborg, Odense, København, Esbjerg, Kolding, Vejle, Fredericia, Herning,
    Holstebro, Ikast, Brande, Hobro, Hadsund, Mariager, Assentoft, Uggelhuse, Feldballe, Knebel, Fuglslev,
    Hyllested, Rosmus, Dystrup, Allelev, Åstrup, Veggerslev, Karlby, Hammelev, Kirial, Dolmer, Bredstrup, Homå,
    Ålsø, Vejlby, Albøge, Lyngdal, Thorsø, Bjerringbro, Langå, Skive, Thisted, Ringkøbing, Struer, Lemvig,
    Billund, Grindsted, Varde, Ribe, Tønder, Sønderborg, Aabenraa, Haderslev, Middelfart, Nyborg, Svendborg,
    Roskilde, Køge, Næstved, Slagelse, Kalundborg, Holbæk, Ringsted, Hillerød, Helsingør, Copenhagen, Ålborg,
    Søby, Tranehuse, Tåstrup, Ramten, Ginnerup, Fannerup, Revn, Obdrup, Gammel Estrup, Sangstrup, Holbæk Djurs,
    Store Sjørup, Lille Sjørup, Hevring, Estruplund, Udby, Floes, Krastrup, Fausing, Øster Alling, Vester Alling
"""
# Wider than a place of work; told only where no town is.
REGIONS = "Djursland, Norddjurs, Syddjurs, Mols"
# Towns whose names are also words, so that they need their capital.
TOWNS_LIKE_WORDS = "Mørke, Brande, Balle, Skive, Revn, Odder, Ørum, Ribe, Mols, Udby, Floes, Struer, Horsens, Vejle, Lyngby, By"
# Capitalised words behind "i" that are no place.
NOT_PLACES = r"""
    jylland, østjylland, midtjylland, sjælland, fyn, norden, europa, scandinavia, europe,    danmark, denmark, januar, februar, marts, april, maj, juni, juli, august, september, oktober, november,
    december, january, february, march, may, june, july, october, mandag, tirsdag, onsdag, torsdag, fredag,
    lørdag, søndag, monday, tuesday, wednesday, thursday, friday, saturday, sunday, dansk, engelsk, danish,
    english, tysk, german, word, excel, jobpartnerbanken, jobcenter, jobcentret, uge, jer, dig, os, hr,
    it, cad, cv, pr, jul, julen, påsken, sommer, sommeren, nav, business central, sap, microsoft, python,
    java, polsk, kl, 3f, hk, foa, dag, morgen, aften, weekenden, charge, least, our, the, a, an, my, vores
"""

# Contacts.
CONTACT_LABELS = r"""
    kontaktperson(?:en)?, kontakt, contact, contact person, spørgsmål(?: til stillingen)?(?: kan)? rettes til,
    kontaktes, henvendelse(?:r)?(?: til)?, ring til, ring og hør hos, kontakt venligst, skriv til, call,
    please contact, get in touch with, ansvarlig, nærmeste leder, leder, send (?:\w+ ){1,4}til, henvend dig til,
    yderligere oplysninger(?: fås)?(?: hos| ved)?, nærmere oplysninger(?: fås)?(?: hos| ved)?, kontakt mig,
    reach out to, questions\?? contact, hør mere hos, spørg efter, ask for, spørg, apply to, talk to, tal med,
    hvem, who, formand, bestyrelsen v\.?, ved spørgsmål(?: kontakt| ring)?(?: til)?, mere information hos, manager, sendes til, stiles til
"""
# Somebody is to be written to, called or asked.
REACHES = r"""
    skriv\w*, send\w*, sende, ring\w*, rin, svar, svare, meld\w*, kontakt\w*, spørg, spørgsmål, henvend\w*, ansøg\w*, cv, cv'et, apply, write, call, contact, questions?, oplysninger, mail, mails, reply, papers,
    stilles, rettes, navne, names, besked, tal, hør\w*, kom forbi
"""
# In front of a name, what the person is.
ROLES = r"""
    \w*leder(?:en)?, \w*chef(?:en)?, \w*mester(?:en)?, \w*inspektør(?:en)?, \w*formand(?:en)?, ejer(?:en)?, \w*ejer, indehaver(?:en)?, \w*partner, \w*direktør(?:en)?, \w*konsulent(?:en)?, \w*sekretær(?:en)?,
    manager, \w*officer, engineer, chief, head, owner, director, hr, hr-\w+, \w*fører, styrmand, kaptajn, \w*ansvarlig, \w*koordinator, min kollega, kollega, overlæge, læge, tandlæge, fru, hr, frøken, \w*terapeut, \w*assistent,
    vognmand, skovejer, gårdejer, formand, kasserer, rektor, forstander(?:en)?, afdelings\w+, sous?chef(?:en)?, skipper, lead, foreman, supervisor, partner, principal
"""
SIGN_OFFS = r"""
    med venlig hilsen, med venlige hilsner, venlig hilsen, venlige hilsner, mvh\.?, vh\.?, de bedste hilsner, bedste hilsner,
    mange hilsner, hilsen, hilsner, kh\.?, best regards, kind regards, regards, best, many thanks, thanks, yours sincerely,
    sincerely, cheers, br, tak, på forhånd tak, glædelig jul, god weekend, god dag, all the best, kærlig hilsen, dbh,
    warm regards, bh, knus, knus fra, de varmeste hilsner, sollyse hilsner, sommerhilsner
"""
# Of these, the ones that also begin another sentence.
WEAK_SIGN_OFFS = "tak, thanks, best, br, many thanks, på forhånd tak, god weekend, god dag, glædelig jul, cheers, bh, kh, vh"
GREETINGS = r"hej, kære, hi, hello, dear, goddag, god ?dag, god morgen, godmorgen, davs, hey, good morning, hejsa, halløj"

NOT_CONTACTS = """
    os, mig, dig, vi, jeg, hr, for, på, tlf, telefon, mail, e-mail, venlig, med, mvh, hilsen, hvis, du, send, ring, a/s, aps, kontakt, jobcenter, jobcentret, cv, ansøgning, ansøgningen, hej, eller, og, via, telefonnummer,
    us, me, phone, email, by, call, or, at, the, our, vores, chefen, butikken, kontoret, receptionen, mobil, danmark, kommune, hotel, restaurant, bageri, venligst, please, snarest, personalechef, direktør, butikschef, driftsleder, afdelingsleder, ejer
"""
FIRM_ENDINGS = "huset, centret, centeret, firmaet, stedet, kroen, salonen, gruppen, transport, bageri, bageriet, service, skolen, fabrikken, gruppe"

# Requirements.
MUST = r"""
    skal?(?: \w+){0,3} (?:have|ha|haft|kunne|ku|være|tale|beherske|forstå|kende|medbringe|bestå|besidde|eje|vide|skrive|læse|køre|tåle|turde|lide|møde til)\b,
    skal man, man skal, (?:er|være) nødt til, bare (?:man|de|du|vedkommende|hun|han)(?: \w+)? (?:kan|er|har|møder|forstår), er vigtigt at, er vigtigt, det vigtigste er, vigtigst er, lægger vægt på, må ikke være, må du ikke, må man ikke, skal du være vant til,
    skal du (?:have|kunne|være|tale|beherske|forstå|kende|besidde|skrive|køre)\b, krav, et krav, kræves, kræver, ufravigelig\w*,
    forudsætning\w*, forudsætter, forudsættes, nødvendig\w*, påkrævet, vi forventer, forventes, forventer vi, obligatorisk\w*,
    et must, must-have, must have, betingelse, minimumskrav, min\.? \d+ års, mindst \w+ års, vi kræver, altafgørende, afgørende,
    must, required, requires, require, requirement\w*, need to (?:have|be|speak|know|hold), needs to (?:have|be|speak|know), you need,
    have to (?:have|be|speak), essential, mandatory, necessary, at least \w+ years?, we expect, minimum \w+ years?, has to (?:have|be),
    what matters, (?:we|vi) (?:do )?ask that, ingen vej uden om, det vig\w*ste er[,]? at, må ikk, should be comfortable, the right person has, needs? to, able to, should (?:have|be able|speak|hold), is a must, kun ansøgere med, vi stiller krav om, skal\b[^.]{0,20} (?:bestået|gyldigt), ingen adgang uden, du er nødt til
"""
NICE = r"""
    appreciated, is welcome, are welcome, so much the better, en gave, ekstra kvalitet, er godt, er fint, er rart, er dejligt, er super, er guld værd, guld værd, er det bare dejligt, tillagt vægt, tillægges vægt, trækker op, taler for, would help, will help, helps, det ville hjælpe, hjælper, bliver vi glade, er du meget velkommen, også bruges, også rart, ønske,
    en fordel, en stor fordel, en klar fordel, fordel, et plus, plus, gerne, ønskeligt, ønskelig, foretrækkes, foretrækker, nice[- ]to[- ]have,
    advantage\w*, a plus, preferabl\w*, ideally, preferred, desirable, a bonus, bonus, en bonus, et ekstra plus, velkommen,
    would be (?:great|nice|good|an?|helpful|perfect), vægter (?:det )?positivt, tæller positivt, pluspoint, an asset, asset, en styrke,
    rart (?:hvis|at|med), dejligt (?:hvis|at), godt (?:hvis|at) du, (?<!som )helst, er super, kan være en hjælp, ser vi positivt på,
    ville være (?:rart|fint|dejligt|godt|super|perfekt), optimalt, er fint hvis, beneficial, nice if, good if
"""
NOT_MUST = r"""
    (?:ikke|intet|ingen|not|no|isn't|aren't|uden)(?: \w+){0,4} (?:krav|nødvendig\w*|kræves|kræver|forudsætning|påkrævet|required|requirement|necessary|must|needed|essential),
    kræver (?:ingen|ikke)\w*, kræves (?:der )?(?:ikke|ingen), stiller ingen krav, (?:krav|kræves)[^.,;]{0,20} ikke, behøver (?:du )?ikke, don't need, do not need,
    (?:ikke|not) (?:en |et |noget |a |an )?(?:betingelse|must|forudsætning|condition), need not, doesn't have to, don't have to, does not have to, skal ikke, ingen krav, not needed, no need, er ikke nødvendig\w*, ikke noget krav,
    skal du ikke, no experience
"""
# "gerne" that asks for something else than a skill.
NOT_NICE = r"""
    (?:jeg|vi|han|hun|i|we|de) (?:vil|ville|skal|må|would) (?:\w+ )?gerne, vil (?:jeg|vi|han|hun) (?:\w+ )?gerne, gerne (?:se|have|tale|ud|en|nogen|folk|være med|hurtigt|snart), taler for sig,
    (?:send|ring|skriv|kontakt|mail|hør|svar|kom|kig|besøg|del)\w* (?:\w+ ){0,2}?gerne, vil (?:vi |jeg )?gerne (?:ansætte|have en|have to|have jer|høre|se dig|søge|finde|bruge|have fat|modtage|møde|have ansøgning), gerne (?:hurtigst|snarest|inden|fra|ringe?|sende?|kontakte?|skrive|høre|med det samme|i går|allerede|møde), vi (?:modtager|tager|hører) gerne,
    starte? (?:\w+ ){0,3}?gerne, velkommen til, er du velkommen, er velkommen, gerne (?:kl|d|den|pr|start\w*)\b, gerne (?:ca\.? |mellem |op til )?\d+\b, gerne ansøgning\w*, opstart gerne, start gerne, will be (?:great|nice)ly
"""
# Sentences in which "skal" is no demand on a person.
NOT_A_DEMAND = r"""
    (?:jeg|vi|we|i) skal(?! stille| have en der), skal (?:jeg|vi)(?! stille), skal (?:\w+ )?have (?:den|dem|besked|svar)\b, skal være færdig\w*, samtale\w* (?:\w+ ){0,3}(?:forventes|holdes|afholdes), forventes afholdt, need (?:names|your|to hear|the cv|a cv|applications), i need, we need,
    skal vide det, samtalerunde\w*, to interview, skal (?:disken|kunderne|butikken|afdelingen|køkkenet|der), skal blive, dagen før,
    skal sendes, skal være (?:os )?i hænde, skal være (?:frem)?sendt, skal være modtaget, ansøgning\w* skal, ansøgning\w* (?:\w+ )?senest, skal bruge, skal have ansøgning\w*,
    vi skal (?:bruge|have)(?: en| et| to|ansat), skal stiles, skal indsendes, skal besættes, please send, must be (?:received|sent|submitted), applications? must, skal ansøge, need an? , we need (?:an?|two|three|some|more|someone|people),
    skal løses, skal starte, skal begynde, you need to apply, must apply, skal du (?:sende|ringe|skrive|søge|kontakte), arbejdet kræver ikke, jeg skal bruge, need(?:s|ed)? for, are required for, skal have dig, skal have en samtale, skal have at vide
"""
MUST_HEADINGS = r"""
    your background, din baggrund, baggrund, what you have, what you bring,    skal, must, what you need, what matters, hvad forventer vi, hvad kræver vi, hvad skal du kunne, essential, essentials, kravene, krav til medarbejderen, what we need, you are, who you are, dig, du er og har, hvem søger vi, vi leder efter, vi søger en der,
    krav, kvalifikationer, vi forventer, vi forventer at du, du har, din profil, dine kvalifikationer, om dig, krav til dig, faglige kvalifikationer,
    requirements, qualifications, you have, your profile, must have, must haves, what we expect, your qualifications, we expect, du er, hvem er du, ønsker vi,
    vi stiller krav om, ufravigelige krav, profil, du skal have, du skal, det kræver vi, forventninger, krav til ansøger, hvad kræver det, vi kræver, need to have,
    you must have, you must, we require, you need, required, required qualifications, must-have, must-haves, faglige krav, krav til ansøgeren, krævede kvalifikationer, skal-krav,
    vi søger en der, vi lægger vægt på at du, vi lægger vægt på, what you bring, about you, who are you, skal have, skal kunne, requirement, du skal kunne
"""
NICE_HEADINGS = r"""
    nice-to-haves, nice to haves, good to have,    må gerne, du må gerne, ønske, what would help, what helps, desirables, det trækker op, det trækker op hvis du, det tæller med, et plus hvis du, ekstra, bonus points, extra, ønskeligt hvis du, gode ting,
    det er en fordel hvis du, det er en fordel, det er et plus, nice to have, nice-to-have, gerne, preferred, preferred qualifications, a plus if you, fordel, fordele, et plus,
    advantages, an advantage, ønskeligt, ønsker, bonus, det er en fordel hvis du har, it is an advantage if you, it is a plus if you, plus, gerne også, kan-krav, det er et plus hvis du,
    desirable, en fordel, ønskede kvalifikationer, det er en fordel om du, gode at have, godt at have, advantageous, a plus
"""
OTHER_HEADINGS = r"""
    vi tilbyder, we offer, hvad tilbyder vi, opgaver, arbejdsopgaver, dine opgaver, arbejdsopgaverne, responsibilities, your tasks, tasks, om stillingen, om jobbet, praktisk, om os,
    about us, the job, about the job, løn og ansættelsesvilkår, ansøgning, sådan søger du, how to apply, yderligere oplysninger, kontakt, contact, løn, ansættelse, what we offer,
    vi kan tilbyde, ansættelsesvilkår, jobbet, stillingen, dine primære opgaver, arbejdstid, tid og sted, salary, benefits, opgaverne er, you will, dine arbejdsopgaver, the position,
    dit job, hvad skal du lave, your responsibilities, interesseret, vilkår, arbejdstider, dine ansvarsområder, application, jobbet består i, duties, working hours, hours, fakta, det får du, du får
"""
# Nouns that make "med ..." behind a title a demand.
REQUIREMENT_NOUNS = r"""
    svendebrev, kørekort, erfaring, autorisation, truckcertifikat, certifikat\w*, uddannelse, bevis\w*, attest\w*, kendskab, kompetence\w*, sprogkundskab\w*, dansk\w*, engelsk\w*, kundskab\w*,
    experience, licence, license, certificate\w*, degree, education, knowledge, skills, driving licence, driver's licence, driver's license, truckkort, hygiejne\w*, svejsecertifikat\w*, chaufføruddannelse\w*,
    forstand på, flair, \w*certifikat, \w*bevis, \w*uddannelse, \w*erfaring, \w*kørekort, papirer, qualification\w*
"""

# What the reader is or can, said as a fact: a demand. Behind it no demand follows.
YOU_ARE = r"""
    (?<!hvis )(?<!når )(?<!at )(?<!som )(?<!mens )du (?:er|har|kan|taler|skriver|behersker|kender|dokumenterer|tør|ved|forstår|trives|læser|holder af), (?:ansøgeren|personen|vedkommende|kandidaten) (?:er|har|kan|taler),
    (?<!if )(?<!when )(?<!that )(?<!what )(?<!where )you (?:are|have|can|speak|know|hold|understand|write|bring|enjoy)
"""
NOT_YOU_ARE = r"""
    du (?:er|kan) (?:\w+ )?(?:velkommen|starte|begynde|ringe|søge|få|kontakte|læse mere|sende|skrive|selv|også søge|komme|regne|forvente|høre|se|vælge|tage fat|møde|blive|ikke), du har (?:mulighed|ret|fri|brug|spørgsmål|ingen|selv|også mulighed|hver|ferie),
    du er (?:ansat|den|vores|med til|en del|ikke|fritaget|altid|garanteret|på), you (?:can|may) (?:start|apply|call|write|contact|reach|read|send|expect|find|also|choose|not), you are (?:welcome|our|part|not|always|expected to start), you have (?:questions|any|the opportunity|no),
    du kan[^.!?]{0,30}(?:starte|begynde)
"""
# Papers and trainings that are a demand wherever they stand alone between commas.
PAPER_ITEMS = r"""
    faglært\w*, udlært\w*, svendebrev, svenebrev, (?:gyldigt |stort )?kørekort(?: kategori)?(?: [a-e]{1,2}\+?e?\d?)?, \w*certifikat(?: \w)?, \w*bevis, (?:dansk )?autorisation, \w*kursus, (?:ren )?straffeattest, b-kort, c-kort, truckkort, ce-kort, driving licence(?: [a-e])?,
    \w+ licence, certified, \w+ certificate, uddannet \w+, (?:\w+ )?kræves, udlært \w+
"""
# Words that make a demand, at its beginning and its end; what is left is what is demanded.
DEMAND_LEADING = r"""
    krav(?:ene)? til \w+, requirements for \w+, \w+ (?:skal|must) (?:\w+ )?(?:have|være|kunne|be able to|be), \d[\d\s.,-]*(?:timer|hours)[^,]{0,12}[,],
    men, og, samt, but, and, dog, derudover, desuden, også, also, det er, it is, it's, it would be, det vil være, det ville være, et krav, krav er, kravet er, vores krav er,
    (?:du|han|hun|vedkommende|personen|ansøgeren?|kandidaten|den rette|man|de|you|the candidate|candidates|applicants?|he|she|they|the person|medarbejderen|vi forventer[,]? at du|vi kræver[,]? at du) (?:skal|må|bør|must|should|need to|needs to|have to|has to|kan) (?:gerne |som minimum |selvfølgelig |helst |also |også |naturligvis |dog )?(?:have en|have et|have|være|kunne|be able to|be|hold)?,
    skal du (?:gerne |også )?(?:have|være|kunne)?, skal (?:gerne |også |helst )?(?:have|være|kunne), must (?:have|be|hold)?, vi forventer(?:[,]? at du)?(?: har| er| kan)?, vi kræver(?:[,]? at du)?(?: har| er| kan)?, der kræves, det kræver[,]? at du har, det kræver,
    (?:en|et|a|an) (?:klar |stor |big |great |absolut |ekstra )?(?:fordel|plus|bonus|advantage|must|krav|requirement|asset|styrke|nice-to-have)(?:[,]? (?:er|hvis|at|om|if|that|when|to|når))?, en fordel, et plus, hvis, if, at, that, om, du har, you have, har du, har, er du, du er, du, you, you are,
    vi ser gerne(?:[,]? at)?, vi vil gerne have(?:[,]? at)?, vi foretrækker, gerne, helst, ideally, preferably, nice to have, nice-to-have, must have, must-have, ønskeligt, krav, kravene er, required, requirements?, minimum, we require, we expect(?: you to have| that you have| you to)?,
    you need(?: to have| to be| to)?, med, with, kan du, vi lægger vægt på[,]? at, rart[,]? hvis, dejligt[,]? hvis, godt[,]? hvis, fint[,]? hvis, nice if, good if, great if, skal, det vil også være, preferred, vi stiller krav om, it is required that, det er nødvendigt[,]? at, nødvendigt[,]? at, vigtigt[,]? at, et must[,]? at, requires?, jobbet kræver, stillingen kræver, arbejdet kræver, vi,
    det er vigtigt[,]? at, the job requires, the position requires, this job requires, applicants with, også gerne, som minimum, as a minimum, kun ansøgere med
"""
DEMAND_TRAILING = r"""
    er (?:\w+ ){0,2}(?:et krav|noget krav|en fordel|et plus|en klar fordel|nødvendigt?|nødvendige|påkrævet|ønskeligt?|et must|en forudsætning|obligatorisk|en betingelse|krav|en bonus|en styrke|et ufravigeligt krav|altafgørende|afgørende|velkomment?), kræves(?: ikke)?, forventes, foretrækkes, forudsættes,
    (?:is|are|would be|will be|is also|is considered)(?: not)?(?: an?| also an?| strictly| absolutely| highly)? (?:required|requirement|must|advantage|plus|bonus|preferred|essential|necessary|desirable|asset|mandatory|needed|nice|great|beneficial|welcome|helpful), required, preferred, is a must, must, a plus, et plus, en fordel, krav, et krav, et must, en klar fordel,
    vil være (?:en fordel|et plus|en klar fordel|et stort plus), ville være (?:en fordel|et plus|rart|dejligt|fint|godt|perfekt), (?:er|is) (?:an? )?(?:fordel|plus|krav|must|advantage|requirement), needed, nødvendigt, vil være, would be
"""

# Corrections and answers to our receipt.
CONFIRMED = r"""
    ok, okay, ja, jep, yes, det er rigtigt, det er korrekt, korrekt, stemmer, det stemmer, rigtigt, rigtig, fint, super, perfekt, helt fint, det passer, passer, alt er rigtigt, alt stemmer, ser rigtigt ud, ser fint ud,
    correct, that's correct, that is correct, that's right, that is right, right, looks good, looks right, all good, confirmed, bekræftet, hermed bekræftet, godkendt, approved, fine, perfect, great, jeps, jo, det er helt rigtigt, det er i orden, i orden,
    det ser rigtigt ud, det ser fint ud, det er fint, all correct, everything is correct, ser godt ud, det ser godt ud, 👍, tip top, helt korrekt, det er godt, så er det rigtigt, it is correct, looks fine, all fine
"""
THANKS = r"mange tak, tusind tak, tak for det, tak, thanks, thank you, many thanks, på forhånd"
UNSURE = r"""
    måske, vist, tror, ved ikke, nok, muligvis, eventuelt, evt\.?, maybe, perhaps, i think, probably, not sure, might, usikker, ca\.?, cirka, omkring, about, afklar\w*, vender tilbage, possibly, hvis, if, eller, or
"""
FILLED = r"""
    stillingen er (?:nu |allerede |desværre |blevet )*besat, (?:stillingen|jobbet|pladsen) er (?:nu |allerede |desværre )*(?:taget|væk|besat|fyldt|optaget), vi har (?:nu |allerede )?(?:fundet|ansat) (?:en|den|nogen|én|the), besat til anden side,
    (?:position|job|vacancy|role) (?:is|has been|was)(?: now| already)? (?:filled|taken), we have (?:now |already )?(?:found|hired) (?:someone|somebody|a|the|one), blevet besat, er besat
"""
WITHDRAWN = r"""
    træk(?:ker|ke|ket)? (?:\w+ ){0,4}(?:stillingen|opslaget|jobbet|den) tilbage, trækkes tilbage, (?:stillingen|jobbet) (?:er |bliver )?(?:aflyst|nedlagt|trukket tilbage|annulleret|sat på pause), aflyser stillingen, skal ikke bruge (?:nogen|en) alligevel,
    withdraw\w*, (?:position|job|vacancy) (?:is|has been) (?:cancelled|canceled|withdrawn), cancel the (?:position|vacancy|job), ikke længere (?:aktuel|ledig)\w*, no longer (?:available|open|relevant|looking|hiring|needed), slet (?:stillingen|opslaget|den), stillingen bortfalder,
    annuller\w* (?:stillingen|opslaget), søger ikke længere, søger alligevel ikke, har ikke længere brug for, fjern (?:stillingen|opslaget), please remove, ikke aktuelt (?:længere|mere|alligevel)
"""


# Labels of tables, whose values stand beside or below them.
TABLE_LABELS = """
    stilling, stillingsbetegnelse, titel, jobtitel, job, antal, antal stillinger, timer, timetal, timer pr. uge, timer/uge, arbejdstid, ugentlige timer, start, startdato,
    tiltrædelse, fra, opstart, frist, ansøgningsfrist, deadline, svarfrist, kontakt, kontaktperson, sted, arbejdssted, adresse, periode, ansættelse, ansættelsesform, type, ansøgning, hvor,
    hvornår, hvornår senest, senest, hvem, hvad, løn, position, title, job title, number, openings, hours, hours per week, hours/week, weekly hours, start date, apply by, place, location, workplace,
    contact, contact person, period, employment, when, where, who, afdeling, by, virksomhed, company, arbejdsgiver, employer, du er, du har, du må gerne, krav, ønske, ønsker, requirements, requirement,
    nice to have, sprog, language
"""
ABBREVIATIONS = """
    kl, ca, nr, tlf, tel, evt, pr, f.eks, bl.a, inkl, ekskl, hhv, jf, max, maks, min, d, st, sr, jr, e.g, i.e, approx,
    dr, mr, ms, mrs, no, p.t, pt, a.s, incl, excl, tim, t, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, oct,
    nov, dec, man, tirs, ons, tors, fre, lør, søn, mdr, ugtl, udd, vedr, mob, hr, fr, ph.d, cand, kgl, alm, div, resp
"""
MONTH_BEGINNINGS = "jan, feb, mar, apr, maj, may, jun, jul, aug, sep, okt, oct, nov, dec"


def either(text: str) -> str:
    """A comma-separated list as one alternative of a regular expression, the longest first.

    A comma inside braces or brackets does not separate.
    """
    return "|".join(sorted(parts(text), key=len, reverse=True))


def parts(text: str) -> tuple[str, ...]:
    """The entries of a list."""
    found, depth, entry = [], 0, ""
    for char in text:
        depth += (char in "{[(") - (char in "}])")
        if char == "," and depth == 0:
            found.append(entry)
            entry = ""
        else:
            entry += char
    return tuple(" ".join(one.split()) for one in (*found, entry) if one.strip())
