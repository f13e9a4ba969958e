"""Words that companies write vacancies with, Danish and English: phrases only, folded to lower case.

Entries are separated by commas; an entry may be a regular expression without capturing groups.
"""

import re
from collections.abc import Iterator

# "(?:the |a )?" of plain words in front of the rest of an entry, and whether it may be missing.
_GROUP_FIRST = re.compile(r"\(\?:([\w '’-]+(?:\|[\w '’-]+)*)\)(\?(?!\?))?(?![?*+{])")
_LETTERS_TRIED = 2

# Verbs and phrases after which the wanted person is named: "vi søger en bager".
SEEK = r"""
    søger, søge(?= (?:en|et|to|tre|\d) ), ska (?:\w+ ){0,2}?bruge, søjer, søgger, manler, mangler, efterlyser, efterspørger, ansætter, leder (?:\w+ ){0,2}?efter, skal (?:\w+ ){0,2}?bruge, har (?:\w+ ){0,3}?brug for,
    får (?:\w+ ){0,2}?brug for, (?:får|har) (?:\w+ ){0,2}?behov for, (?:kunne|kan|ku) (?:\w+ ){0,2}?bruge, står og mangler, jagter,
    vil (?:\w+ ){0,2}?ansætte, ønsker (?:\w+ ){0,2}?at ansætte, har plads til, (?:har|får) (?:vi|jeg) (?:\w+ )?(?:plads|job|brug|behov|arbejde) (?:til|for), kan tilbyde et job til, søger (?:\w+ )?efter,
    vil gerne have fat i, (?:drømmer|drømt) (?:længe )?om(?= (?:en|et|to|tre|a|two) ), dream(?:t|ing|ed)? of(?= (?:a|an|two) ), har job til, har arbejde til, skal (?:\w+ ){0,3}?have (?:ansat|fat i|fundet), står uden, er på jagt efter,
    er på udkig efter, vil gerne finde, skal (?:\w+ ){0,2}?ansætte, skal vi have, der søges, der mangles, der ansættes, der ønskes,
    (?:kan|kunne) i (?:\w+ ){0,2}?(?:finde|skaffe)(?: os)?, find os, skaffe os, (?:har|kender|mangler|savner) i, hjælpe os med at finde, udvider (?:teamet |holdet )?med,
    looking for, seeking, seek, hiring(?! manager), needs?(?! to (?!hire|find|recruit|employ)), recruiting, in need of, searching for, looking to hire, look for, want to hire,
    drejer (?:det )?sig (?:\w+ ){0,2}?om(?= (?:en|et|to|tre|fire|\d{1,2}) ), (?:lovet|blevet bedt om|fået lov til|fået grønt lys til) (?:\w+ ){0,2}?at (?:finde|skaffe|ansætte)(?= (?:en|et|to|tre|fire) ), (?:would|['’]d) like to have(?= (?:an|a|one|two|three|four|\d{1,2}) ), decided (?:on|to) (?:getting|get|hire|hiring|taking on|take on|employ|employing), (?:besluttet|valgt) at (?:ansætte|finde|hyre|tage), would like to hire, looking to recruit, looking to employ, are short of, searching, could use, wish to employ, wish to hire,
    want to employ, (?:can|could) you find us, find us, do you (?:have|know(?: of)?), have you got, seeks, requires, love to find, like to find, want to find, hope to find,
    vil meget gerne have, ser os om efter, leder med lys og lygte efter, (?:skal|ska|må|vil gerne) (?:nu |derfor |snart |igen )?ha(?:ve)?(?= (?:en|et|to|tre|fire|\d) (?:ny|nye|nyt|ekstra) ), savner, (?:er|bliver) (?:vi |jeg )?nødt til at (?:finde|have|ansætte), (?:kunne|ku|kan) (?:godt |sagtens |rigtig godt )*(?:tænke (?:mig|os)|ønske (?:mig|os)), låne, behøver (?:vi|jeg), (?:vi|jeg) behøver, skal (?:\w+ ){0,2}?finde, are after, on the lookout for, vil gerne finde,
    (?:vi|jeg) (?:skal|ska) (?:\w+ ){0,2}ha(?:ve)?(?= \d{1,2} (?:mand|personer|folk|unge|medarbejdere)), (?<=['’])re (?:after|short of|hiring|recruiting), skal der(?= (?:en|et|to|tre|fire|\d+) (?:\w+ ){1,4}(?:mere|til|ekstra)), vil gerne byde velkommen til, ønsker os, får plads til, har fået plads til, har hyret plads til, er klar til at tage, er gået i gang med at finde, have an opening for, have room for, have a place for, are taking on, take on, want to add, in the market for
"""
# In front of a title that stands alone: "en stilling som bager er ledig".
POST_AS = r"""
    stilling(?:en|er|erne)? som, job(?:bet)? som, ansættelse som, arbejde som, plads(?:en)? som,
    vikariat(?:et)? som, tjans som, læreplads som, elevplads som, fritidsjob som, studiejob som,
    sæsonjob som, deltidsjob som, fuldtidsjob som, positions? as, jobs? as, posts? as, vacanc(?:y|ies) for,
    opening(?:s)? for, positions? of, work as, role as, role of, vacancy as, opportunity for, vakance som,
    ledigt job til, ledig plads til, ansættes som, join us as, jobåbning som, stillinger til, stilling(?:en)? er som, job(?:bet)? er som, pladsen er som, (?:den|det) (?:ene|første|anden|andet|tredje|fjerde|sidste|næste) er som
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
    we need, we are looking for, der er brug for, er der brug for, vi leder efter, jeg leder efter, vi har brug for, jeg har brug for, jeg skal bruge, vi står og mangler, jeg står og mangler, vi er på jagt efter, vi gerne vil have, jeg gerne vil have, we are after, we want, we lack, we are short of, i need, i am looking for, i'm looking for, we're looking for
"""
TITLE_LABELS = r"""
    (?:role|rolle|vacancy|post|plads|tjans|opening|post nr\.?|ledig stilling) \d{1,2}, (?:role|vacancy|opening|rolle|plads) [a-f],
    (?:stillings|job)?opslag(?: nr\.?)? [\d/-]{1,12}, (?:vacancy|advert|ad|ref\.?|job)(?: no\.?| nr\.?| ref\.?| id)? [\d/-]{1,12}, (?:den )?(?:første|anden|andet|tredje|fjerde|sidste|ene) (?:stilling|job|plads|tjans|post), (?:the )?(?:first|second|third|fourth|last|other) (?:role|position|post|job|vacancy|opening), ledig (?:stilling|plads) \d{1,2}, ledigt job \d{1,2}, opslag [a-f], stilling [a-f], position [a-f], job [a-f],
    stilling, stillingen, stillingsbetegnelse, jobtitel, titel, jobbet, job, job title, position, title,
    role, rolle, funktion, jobfunktion, function, stillingstitel, stilling nr\.? \d+, stilling \d+, pos\.? ?\d+, position \d+, job \d+, ordre \d+, ordre nr\.? \d+, order \d+, opgave \d+, linje \d+, line \d+, nr\.? \d+, no\.? \d+, uddannelse, vacancy, ledig stilling,
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
    fritidsjob, ledig plads, correction, rettelse, korrektion, genopslag, opdatering, opdateret, update, updated, ændring, påmindelse, reminder, ny frist, forlænget frist, forlænget ansøgningsfrist, extended deadline, deadline extended, new deadline, repost, reposted, sidste chance, last call, student job, studiejob, elevplads, læreplads
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
SOME = "flere, nogle, et par, a few, several, some, a couple of, et par (?:mand|hænder), a handful of, en håndfuld, mange, more, many, et antal, to-tre, endnu, endnu en"
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
    another, great, proper, decent, rigtig, rigtige, ordentlig, skillful, our, other, positive, responsible, kind, fuldtidsansat, deltidsansat, øvet,
    morgenfrisk, morgenfriske, stresset, mødestabilt, humørfyldt, veluddannet, skarp, skarpe, servicemindede, loyal, loyale,
    nærværende, udadvendt, empatisk, empatiske, tålmodig, tålmodige, nysgerrig, nysgerrige, stærkt, visionær, visionære, handlekraftig, handlekraftige, resultatorienteret, struktureret, strukturerede, systematisk, systematiske, analytisk, analytiske, proaktiv, proaktive, humoristisk, tillidsvækkende, velforberedt, velorganiseret, rolig, rolige, robust, modig, modige, tydelig, tydelige, synlig, synlige, samarbejdende, inspirerende, udviklingsorienteret, teknikinteresseret, kundeorienteret, kvalitetsbevidst, kvalitetsbevidste, detaljeorienteret, løsningsorienteret, praktisk, professionel, professionelle, fagligt, fagligt stærk, fagligt dygtig, nyuddannede, målrettet, målrettede, omstillingsparat, vedholdende, lærenem, lærenemme, arbejdsglad, arbejdsivrig, dedikeret, dedikerede, passioneret, passionerede, kvik, kvikke, sprudlende, veltalende, vellidt, trofast, trofaste, grundig, grundige, myndig, kærlig, kærlige, varm, rummelig, rummelige, opmærksom, opmærksomme, nærværende og, imødekommen, dygtig og erfaren, initiativrige, ildsjæl,
    ambitious, caring, cheerful, creative, curious, detail-oriented, diligent, driven, dynamic, empathetic, energetic, engaged, focused, helpful, honest, independent, inspiring, knowledgeable, lively, loyal, meticulous, organized, patient, proactive, professional, punctual, seasoned, service-minded, smiling, solid, steady, strong, structured, sharp, thorough, versatile, visionary, warm, welcoming, well-organised, well-organized, highly motivated, highly skilled, talented, trustworthy, attentive, bright, calm, capable,
    hårdtarbejdende, interesseret, robust, robuste, dygtig/erfaren, rar, rare, trained, organised, outgoing, fresh
"""
# In front of a trade, what makes it another post.
GRADES = "senior, junior, lead, chief, principal, head, deputy, assistant, associate, trainee, ledende, 1., 2., første, assisterende, koordinerende, specialeansvarlig"
# Where the title ends.
TITLE_STOPS = r"""
    til, i, på, hos, der, som, med, for, fra, pr, pr\., per, ved, snarest, hurtigst, omkring, ca, ca\.,
    inden, straks, nu, who, with, in, at, from, to, that, starting, on, as, gerne, hvis, når, du, vi,
    are, is, fuldtid, deltid, fuld, søges, ønskes, wanted, needed, sought, ansættes, og, and, men, but, så, of,
    evt, evt\., eventuelt, både, måske, allerede, fordi, by, immediately, asap, within, near, senest, mod,
    jeg, står, sidder, går, møder, laver, passer, efter, since, because, please, willing, able, required, samt, er, here, her, hereby, igen, ledig,
    ledige, herude, hernede, herinde, heroppe, hjemme, lokalt, opslås, efterlyses, mangles, så, om, v/, which, full-time, part-time, full, part, hver, kan,
    uge, uger, week, weeks, går, gik, rejser, rejste, stopper, stoppede, holder, fylder, bliver, flytter, vender, mister, forlader, fik, blev, venter, elsker, siger, leaves, leaving, retires, goes, went, left, will, was, becomes, gets, broke, has, had,
    skal, can, must, today, right, mvh, ugentligt, omgående, akut, starter, cirka, der,
    plus, både, mere, fast, faste, hurtist, hurtigt, hen, straight, quickly, urgently, hjem, fluks, prompte, løbende, continuously, ref, ref\., req, req\., svarer, besvarer, træffes, fortæller, answers, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, monday, tuesday, wednesday, thursday, friday, saturday, sunday, det, den, han, hun, it, he, she, they, x, via, under, over, you, we, have, has, now
"""
# Heads that say nothing alone: "medarbejder til rengøring" keeps its tail.
GENERIC = r"""
    stykker, stk,
    medarbejder, medarbejdere, hjælp, person, personer, folk, mand, mænd, kollega, kolleger, kollegaer,
    hænder, ansat, ansatte, arbejdskraft, en, nogen, nogle, én, someone, somebody, people, person,
    colleague, colleagues, employee, employees, help, staff, worker, workers, hand, hands, dame, pige, fyr,
    vikar, vikarer, afløser, afløsere, elev, lærling, elever, lærlinge, teamplayer, team member, team members,
    timelønnede, ungarbejder, ungarbejdere, assistance, medhjælper, medhjælpere, leder, supporter,
    personale, one, studerende, student, students, studerende, efterfølger, afløsning, assistant, assistants, assistent, assistenter, konsulent, koordinator, specialist, manager
"""
# Of these, what is always a human being.
PERSON = "medarbejder, medarbejdere, person, personer, mand, mænd, kollega, kolleger, dame, pige, fyr, vikar, afløser, ungarbejder, studerende, unge, employee, employees, colleague, people, worker, workers"
# Of these, what is one human being by its form.
ONE = "medarbejder, hjælp, person, mand, kollega, ansat, en, én, someone, somebody, colleague, employee, worker, dame, pige, fyr, vikar, afløser, elev, lærling, teamplayer, team member, ungarbejder, medhjælper, leder, assistant, assistent, konsulent, koordinator, specialist, manager, supporter, studerende, efterfølger, agent, officer, supervisor, coordinator, representative, advisor, adviser, analyst, developer, designer, planner, buyer, trainee, intern, apprentice, host, hostess, attendant, handler, operator, expert, technician, engineer, scientist, therapist, technologist, biologist, chemist, pharmacist, specialist, secretary, clerk, cashier, driver, nurse, teacher, cleaner, modtager, kundemodtager, teknolog, disponent, rådgiver, tekniker, planlægger, controller, administrator, vært, værtinde, passer, pedel, vagt, fører, mester, svend, instruktør, underviser, behandler, projektleder, ansvarlig"
# Of these, what may also be had from no person.
HELP = "hjælp, help, support, assistance, hænder, hands, staff, personale, arbejdskraft, one, leder"
# Work that stands for whoever does it, at the head of a line: "Rengøring om natten, 30 timer".
ACTIVITIES = """
    rengøring, montage, el-montage, opvask, oprydning, havearbejde, snerydning, lageroptælling, optælling, flytning, pakning, kontorarbejde, vinduespudsning, børnepasning, madlavning,
    plukning, juleassistance, butikshjælp, lagerhjælp, staldhjælp, markarbejde, høsthjælp, kassearbejde, sommerhjælp, weekendhjælp, ferieafløsning, weekendafløsning, kassebetjening, varepåfyldning, opfyldning, natopfyldning, trailerhjælp, catering, kørsel, vedligehold, servering, cleaning, packing, gardening, housekeeping, montering, lagerarbejde, køkkenhjælp, kontorhjælp, hjælp, unge, folk
"""
ACTIVITY_ENDINGS = "vask, rengøring, pasning, oprydning, pakning, plukning, kørsel, montage, pudsning, rydning, optælling, assistance, påfyldning, opfyldning, afløsning, hjælp, malkning, gartnerarbejde, betjening, udbringning, omdeling, montering, opvask, tjeneste"
# Things a company looks for that are no people.
POST_ALONE = r"stilling, stillinger, stillingen, position, positions, post, posts, job, jobs, plads, pladser, vacancy, vacancies, opening, openings, vikariat, vikariater, ansættelse, tjans"
NOT_PEOPLE = r"""
    januar, februar, marts, april, juni, juli, august, september, oktober, november, december, svar, mest, allermest, oplysninger, information, informationer, lokaler, bolig, cv, cvet, cv'et, answer, answers, tid, time, møde,
    meeting, underskrift, dokumentation, kandidater, ansøgere, ansøger, candidates, applicants, kandidat,
    candidate, data, tal, leverandør, leverandører, supplier, rådgivning, advice, penge, money, at, to,
    arbejder, working, flere oplysninger, jeres, din, dine, your, jobbet, job, arbejde, work, praktikplads, læreplads, ferie,
    hende, ham, ingen, noget, anything, nothing, no, not, ikke, flere timer, vi, it, det, den, dem, this,
    that, these, approval, godkendelse, forståelse, kontrakt, contract, aftale, agreement, support, bekræftelse,
    confirmation, details, more information, mere, nogen, plads, kontakt, en stilling, et job, hinanden, tilladelse,
    løbende, continuously, be, dig, dig der, hele, hele holdet, næsten, you, lejlighed, samtykke, svaret, løsning, løsninger, kunder, customers, virksomheder
"""
# A paper is no person: "driver's licence needed".
PAPERS = r"licences?, licenses?, certificates?, kørekort\w*, \w*certifikat\w*, \w*bevis, svendebrev, autorisation, authorisation, authorization, straffeattest, børneattest, experience, erfaring"
# Words that make a text be about a job.
JOB_WORDS = r"""
    stilling\w*, t/uge, tim/uge, ansøg\w*, timer?, løn\w*, ansætt\w*, ansat\w*, job\w*, vagt\w*, kolleg\w*, medarbejder\w*, arbejd\w*,
    fuldtid, deltid, apply, application\w*, hours?, salary, wages?, position\w*, vacanc\w*, full-?time, part-?time,
    work\w*, shift\w*, vikar\w*, kandidat\w*, candidate\w*, krav, kørekort, opstart, tiltræd\w*, overenskomst\w*,
    udlært\w*, uddann\w*, erfar\w*, sæson\w*, hverdag\w*, weekend\w*
"""
# The sender wants a job, or says something else altogether.
NOT_A_VACANCY = r"""
    (?<!du )(?<!you )(?:søger|looking for|seeking|leder efter) (?!du )(?:et |a |an |nyt |new |fast |her |selv |stadig |now ){0,3}(?:job|arbejde|work|employment|beskæftigelse)(?: som| as| i| in|$),
    (?:jeg|hun|han|she|he|min kone|min mand|min kæreste|my wife|my husband) (?:søger|ønsker|leder efter|is looking for|seeks|looks for) (?:en |et |a |an |nyt? |fast )?(?:stilling|job|arbejde|plads|position|work)(?! besat),
    (?:jeg|i am|i'm) (?:søger|leder efter|looking for|seeking) (?:\w+ ){0,2}(?:job|arbejde|stilling|work|a job|employment),
    jeg søger (?:job|arbejde|stillingen|stilling), uopfordret ansøgning, hermed min ansøgning, mit cv, my cv,
    my application, min ansøgning, i am applying, jeg vil gerne søge stillingen, vedhæftet mit cv,
    (?<!indtil )(?<!når )(?<!til )(?<!snart )(?<!inden )stillingen er (?:nu )?besat, (?<!once the )(?<!until the )(?<!when the )(?<!once )(?<!until )position has been filled, vi har desværre ingen ledige,
    ingen ledige stillinger, no vacancies, vi søger ikke, vi mangler ikke, (?:we are|we're|currently|is currently) not hiring, not hiring (?:at|right|any|now), ansætter ikke
"""

# Places.
PLACE_LABELS = r"""
    arbejdssted, arbejdsstedet, sted, plads, adresse, arbejdsadresse, arbejdspladsen, lokation, location, workplace,
    place of work, work location, place, address, by, jobsted, tjenestested, mødested, beliggenhed, hvor,
    where, arbejdsplads, geografi, område, base, hjemhavn, home port, mødested, lokalitet
"""
PLACE_PREPOSITIONS = (
    r"i, fra, from, til, ved, på, in, at, near, nær, uden for, udenfor, omkring, outside, out of"
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
    Roskilde, Køge, Næstved, Slagelse, Kalundborg, Holbæk,
    Kerteminde, Otterup, Assens, Faaborg, Bogense, Ringe, Rudkøbing, Vordingborg, Stege, Præstø, Nykøbing
    Falster, Nykøbing Mors, Maribo, Nakskov, Haslev, Faxe, Sorø, Korsør, Frederikssund, Frederiksværk,
    Hundested, Greve, Ballerup, Glostrup, Taastrup, Ishøj, Bording, Vildbjerg, Aulum, Skjern, Tarm, Videbæk,
    Hjerm, Thyborøn, Harboøre, Bramming, Vejen, Brørup, Rødekro, Vojens, Gråsten, Nordborg, Hedensted,
    Juelsminde, Løsning, Give, Jelling, Børkop, Frederikshavn, Hjørring, Brønderslev, Sæby, Skagen, Løgstør,
    Aars, Nibe, Støvring, Hurup, Hanstholm, Rønne, Nexø, Kjellerup, Ry, Galten, Hørning, Solbjerg, Beder,
    Malling, Holbæk, Ringsted, Hillerød, Helsingør, Copenhagen, Ålborg,
    Søby, Tranehuse, Tåstrup, Ramten, Ginnerup, Fannerup, Revn, Obdrup, Gammel Estrup, Sangstrup, Holbæk Djurs,
    Store Sjørup, Lille Sjørup, Hevring, Estruplund, Udby, Floes, Krastrup, Fausing, Øster Alling, Vester Alling,
    Aabybro, Aakirkeby, Aalestrup, Agger, Agerbæk, Albertslund, Allerød, Allinge, Ans, Ansager, Arden, Asaa,
    Askeby, Asnæs, Augustenborg, Avedøre, Bagsværd, Bedsted, Bedsted Thy, Birkerød, Bjæverskov, Blokhus,
    Blåvand, Bolderslev, Brabrand, Bredebro, Bredsten, Broager, Brovst, Bryrup, Brædstrup, Brøndby, Brønshøj,
    Charlottenlund, Christiansfeld, Daugård, Dianalund, Dragør, Dronninglund, Dybvad, Egernsund, Egtved, Egå,
    Ejby, Ejstrupholm, Esbønderup, Eskilstrup, Espergærde, Farsø, Farum, Fensmark, Ferritslev, Filskov,
    Fjerritslev, Flauenskjold, Fredensborg, Frederiksberg, Fuglebjerg, Fur, Fårevejle, Føvling, Gadbjerg,
    Gandrup, Ganløse, Gedser, Gedsted, Gelsted, Gentofte, Gilleleje, Gistrup, Gjern, Glamsbjerg, Gladsaxe,
    Glyngøre, Gredstedbro, Græsted, Gudhjem, Gudme, Gørlev, Gørding, Haarby, Hampen, Harlev, Hasselager,
    Hedehusene, Hellebæk, Hellerup, Helsinge, Herlev, Herlufmagle, Herfølge, Hirtshals, Hjallerup, Hjortshøj,
    Holeby, Holmegaard, Holsted, Holte, Hornbæk, Hundslund, Hvalsø, Hvide Sande, Hvidovre, Højbjerg, Højer,
    Højslev, Hørsholm, Hørve, Jyderup, Jyllinge, Jystrup, Karise, Karlslunde, Karup, Kibæk, Kirke Hvalsø,
    Kirke Hyllinge, Kirke Såby, Klarup, Klippinge, Kokkedal, Koldby, Kruså, Kværndrup, Kølkær, Kongerslev,
    Langebæk, Langeskov, Laurbjerg, Lejre, Lild Strand, Lille Skensved, Liseleje, Lunderskov, Lynæs,
    Løgumkloster, Løkken, Lønstrup, Marielyst, Marslev, Marstal, Martofte, Mejrup, Millinge, Munke Bjergby,
    Munkebo, Møldrup, Måløv, Nors, Nr. Aaby, Nørre Aaby, Nørre Alslev, Nørre Nebel, Nørre Snede, Nørresundby,
    Nørager, Nykøbing Sjælland, Nykøbing F, Nykøbing M, Nysted, Oksbøl, Oksby, Osted, Outrup, Padborg,
    Pandrup, Ranum, Rask Mølle, Roslev, Rudme, Rungsted, Ruds Vedby, Rødby, Rødbyhavn, Rødding, Rødovre,
    Rødvig, Rønnede, Rørvig, Ryslinge, Sakskøbing, Saltum, Samsø, Sindal, Skals, Skamby, Skibby, Skælskør,
    Skærbæk, Skævinge, Skørping, Slangerup, Smørum, Snedsted, Snekkersten, Snertinge, Solrød, Solrød Strand,
    Sommersted, Spentrup, Spjald, Spodsbjerg, Stenlille, Stenløse, Stensved, Sterup, Stoholm, Store Heddinge,
    Stubbekøbing, Suldrup, Sunds, Svaneke, Svebølle, Svenstrup, Svinninge, Sydals, Søborg, Søllested,
    Sønder Omme, Søndersø, Sørvad, Tappernøje, Thorsminde, Thorsager, Tikøb, Tinglev, Tistrup, Tisvildeleje,
    Tjele, Toftlund, Tolne, Tommerup, Tommerup St., Tranebjerg, Tranbjerg, Tranekær, Trige, Troense,
    Tversted, Tylstrup, Tølløse, Tørring, Ugerløse, Ulfborg, Ullerslev, Ulstrup, Valby, Valløse, Vamdrup,
    Vandel, Vanløse, Vedbæk, Vejers, Veksø, Vemb, Vester Hassing, Vester Skerninge, Vester Åby, Vesterborg,
    Vestbjerg, Vestervig, Viby, Viby J, Viby Sjælland, Vinderup, Vindeby, Virum, Vipperød, Vissenbjerg,
    Voerså, Vodskov, Vorbasse, Vorgod, Væggerløse, Værløse, Ærøskøbing, Ølgod, Ølsted, Ølstykke, Øster Hurup,
    Øster Ulslev, Østbirk, Østervrå, Aabyhøj, Åbyhøj, Åbenrå, Aalborg Øst, Aarup, Årup, Årslev, Aarslev
"""
# Shops and houses that are told by their town: "Spar Hadsund".
SHOPS = "spar, netto, rema 1000, rema, superbrugsen, brugsen, dagli['’]brugsen, daglibrugsen, kvickly, meny, føtex, bilka, lidl, aldi, fakta, coop 365, coop, min købmand, købmanden, let-køb, løvbjerg, abc lavpris, jysk, harald nyborg, jem & fix, jem og fix, silvan, bauhaus, xl-byg, stark, davidsen, bygma, matas, imerco, elgiganten, power, sport 24, sportmaster, thansen, bog & idé, normal, tiger, q8, circle k, ok plus, shell, ok-tanken, mcdonald['’]s, burger king, sunset boulevard, danhostel, vandrerhjem, vandrerhjemmet, kro, svømmehal, apotek, bibliotek, skole, friskole, efterskole, camping, golfklub, hallen"
# Wider than a place of work; told only where no town is.
REGIONS = "Djursland, Norddjurs, Syddjurs, Mols, Odsherred, Thy, Salling, Himmerland, Vendsyssel, Kronjylland, Lolland, Falster, Bornholm, Langeland, Ærø, Samsø, Fanø, Anholt, Læsø, Als, Mors, Sydfyn, Stevns"
# Towns whose names are also words, so that they need their capital.
TOWNS_LIKE_WORDS = "Ringe, Give, Løsning, Greve, Vejen, Skjern, Tarm, Ry, Galten, Hurup, Beder, Sorø, Faxe, Mørke, Brande, Balle, Skive, Revn, Odder, Ørum, Ribe, Mols, Udby, Floes, Struer, Horsens, Vejle, Lyngby, By, Ans, Fur, Karup, Nors, Skals, Gudme, Thy, Als, Rask Mølle, Højer, Egå, Trige, Ejby, Harlev, Vemb, Sunds, Hørve, Arden, Osted, Nysted, Ulstrup, Svenstrup, Aarup, Årup"
# Capitalised words behind "i" that are no place.
# Behind the number of a house, and no town.
NOT_TOWNS = r"""
    att, tlf, tel, telefon, mobil, mail, kontakt, contact, ring, skriv, start, frist, timer, hours, phone, email, cvr, job, stilling, indgang, entrance, opgang, sal, floor, hus, bygning, building, lokale, room, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, monday, tuesday, wednesday, thursday, friday, danmark, denmark, jylland, fyn, sjælland, du, vi, der, det, og, and, we, you, at, ansøg, apply, send, mvh, hilsen
"""
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
    (?:spørgsmål|henvendelser|opkald|questions|enquiries|calls|applications|ansøgninger(?:ne)?) (?:\w+ )?(?:besvares|modtages|tages|læses|answered|taken|received|read|handled) (?:af|by), sign up with, tilmelding hos, (?:skipper|boss|formand|in charge) (?:is|er)(?! (?:from|fra|på|i|in|at|on)(?!\w)),
    (?:tekst|sms|en tekst|en sms|besked|beskeder) til, (?:man |i |du )?(?:kan |skal |må )(?:gerne )?kontakte, same contact for (?:both|all)[^:.]{0,20}:, (?:samme|fælles) kontakt(?:person)? (?:for|til) (?:begge|alle)[^:.]{0,20}:, ansøgninger(?:ne)? (?:til \w+ )?går til, applications (?:for \w+ )?(?:go|should go|are sent) to, (?:are|is|will be) read by, (?:læses|behandles|samles|håndteres) af, (?:are|is) (?:handled|collected|dealt with) by, søge(?:r|s)? hos, skal søges? hos,
    hit up, over to, ping, drop (?=\w+ \w+ a line), (?:shoot|give|send) (?=\w+ \w+ an? (?:line|mail|message|email|call|ring)), shout at, grab, catch, bank på hos, stik hovedet ind (?:til|hos), prik til, få en (?:snak|sludder) med, vend det med, kig forbi hos, hiv fat i, tag den med, leave a message for, go to, your contact is, your person is, din kontakt er, spørgsmålene går til, questions go to, (?:spørgsmål|questions) (?:bedes |kan )?(?:sendes|rettes|går|go|should go) til, questions (?:should )?go to,
    spørgsmål(?= (?:vedr|om|til|angående)[^:]{3,50}:), kontaktperson(?:en)?, kontakt, contact, contact person, spørgsmål(?: til stillingen)?(?: kan)? rettes til,
    kontaktes, henvendelse(?:r)?(?: til)?, ring til, ring og hør hos, kontakt venligst, skriv til, call,
    please contact, (?:people )?call me:, ring (?:til )?mig:, skriv til mig:, get in touch with, ansvarlig, nærmeste leder, leder, send (?:\w+ ){1,4}til, henvend dig til,
    yderligere oplysninger(?: fås)?(?: hos| ved)?, nærmere oplysninger(?: fås)?(?: hos| ved)?, kontakt mig,
    reach out to, spørgsmål:, questions:, questions\?? contact, hør mere hos, spørge? efter, ask for, spørg, apply to, talk to, tal med, hvem(?=\s*:), who(?=\s*:), attention(?: of)?, formand, bestyrelsen v\.?, ved spørgsmål(?: kontakt| ring)?(?: til)?, mere information hos, manager, sendes til, stiles til,
    kont\.?, kontaktinfo, kontaktoplysninger, contact info, contact details, (?:tag|få|får|tage|grib|gribe) fat i, fange?r?, (?:snak|tal|tale|snakke|spar) med, (?:hør|forhør dig|spørg dig frem|meld dig|henvend dig|søg|læg vejen forbi|kig ind) hos, mere at vide (?:hos|af|fra|ved|om det hos), hils på, mød op hos, (?:gå|kom) (?:hen|op|ned|ind|over) til, giv besked til, (?:sms|besked|beskeder|mails?|brev) til, slå på tråden til, (?:spørgsmål|snak) (?:tages|klares|tager du) (?:af|med),
    (?:further|more|additional) (?:information|details|info)(?: from| is available from| by contacting)?, details from, info from, enquir(?:y|ies)(?: to)?, inquir(?:y|ies)(?: to)?, questions? (?:to|for), (?:speak|talk|write|reply|message|text|send it|send your cv) (?:to|with), reach, get hold of, have a (?:word|chat) with, drop by and (?:see|ask for), addressed to, attn\.?, att\.?, c/o, line manager, hiring manager, who to (?:call|contact|ask|write to), hvem (?:skal|kan) (?:du|man|jeg) (?:ringe|skrive|kontakte|spørge)(?: til)?, (?:rundvisning|besøg|fremvisning|prøvevagt|prøvedag|en snak|tid|visits?|a tour|a visit) (?:kan |can be |may be )?(?:aftales|bookes|bestilles|arranged|booked|agreed)(?: altid| gerne)? (?:med|hos|ved|with|through), rette dem til, (?:stilet|adresseret) til, ved henvendelse til
"""
# Somebody is to be written to, called or asked.
REACHES = r"""
    giv (?:lyd|besked|svar|et praj), sign up, get in touch, tilmeld\w*,
    skriv\w*, søg, send\w*, sende, ring\w*, rin, svar, svare, meld\w*, kontakt\w*, spørg, spørgsmål, henvend\w*, ansøg\w*, cv, cv'et, apply, write, call, contact, questions?, oplysninger, mail, mails, reply, papers,
    stilles, rettes, navne, names, besked, tal, hør(?!er (?:til|hjemme|under))\w*, kom forbi
"""
# Right in front of a name: "Ring Samir 29 00 41 17".
CALLS = "giv, drop, give, prik til, fang, ring, ringe, kontakt, sms, skriv, mail, spørg, hør, call, phone, ring to, text, message, email, e-mail, ask, contact, write, call me, ring mig"
# Right behind a name: who answers.
ANSWERS = r"""
    is who you,
    og det er (?:ham|hende)(?= (?:i|du|man|der)), takes care of, take care of, is the one to (?:write to|call|contact|talk to|ask), er den[,]? (?:man|du|i) (?:skal )?(?:skrive|ringe|skriver|ringer|søger|taler|tale) (?:til|med|hos), leads the team and is, handles both, handles all, står for (?:begge|alle|det hele), tager (?:begge|alle),
    (?:be)?svarer (?:på |gerne |alle )*(?:alt(?! andet)|det hele|det meste|det, |spørgsmål\w*|henvendelser|telefonen), tager imod(?=\s?[:,\x28]), tager (?:telefonen|imod (?:opkald|spørgsmål|ansøgninger?|cv\w*|dem)|sig af|snakken|samtalerne), (?:fortæller|ved|kan fortælle|kan sige) (?:gerne |dig |alt |meget )*(?:mere|besked|om), (?:kan |vil kunne )?(?:kontaktes|træffes|ringes op|fanges|nås|svare),
    står (?:klar|for (?:ansættelse\w*|samtale\w*|det|job\w*)), har styr på (?:det|jobbet|sagen), er (?:din |jeres |vores )?(?:kontakt\w*|ansvarlig\w*), træffes, sidder (?:klar|parat|ved telefonen), can (?:tell|answer|be reached|be contacted|help), will (?:answer|tell|help|take|pick up|be happy|handle|deal with|read|collect|sort|look after), answers, (?:is|are) (?:happy|glad) to, is (?:the|your|our) (?:contact\w*|person|hiring), takes (?:the )?(?:calls|questions|applications), handles (?:the )?\w+, looks after (?:the )?applications, knows more, picks up, is in charge
"""
# In front of a name, what the person is.
ROLES = r"""
    \w*leder(?:en)?, \w*chef(?:en)?, \w*mester(?:en)?, \w*inspektør(?:en)?, \w*formand(?:en)?, ejer(?:en)?, \w*ejer, indehaver(?:en)?, \w*partner, \w*direktør(?:en)?, \w*konsulent(?:en)?, \w*sekretær(?:en)?,
    manager, dr\.?, mr\.?, mrs\.?, ms\.?, prof\.?, professor, producent\w*, pædagogisk, daglig, \w*officer, engineer, chief, head, owner, director, hr, hr-\w+, \w*fører, styrmand, kaptajn, \w*ansvarlig, \w*koordinator, min kollega, kollega, overlæge, læge, tandlæge, fru, hr, frøken, \w*terapeut, \w*assistent,
    vognmand, skovejer, gårdejer, formand, kasserer, rektor, forstander(?:en)?, afdelings\w+, sous?chef(?:en)?, skipper, lead, foreman, supervisor, partner, principal
"""
SIGN_OFFS = r"""
    thx, tnx, med venlig hilsen, med venlige hilsner, venlig hilsen, venlige hilsner, mvh\.?, vh\.?, de bedste hilsner, bedste hilsner,
    mange hilsner, hilsen, hilsner, kh\.?, best regards, kind regards, regards, best, many thanks, thanks, yours sincerely,
    ærbødigst, med højagtelse, rgds, rgrds, brgds, yours, yours faithfully, faithfully, best wishes, warm wishes, take care, vi ses, vi tales ved, vi tales, hav det godt, ha['’] det godt, ha['’] det, de venligste hilsner, vbh, with regards, with kind regards, with best regards, thank you, thanks in advance, thank you in advance, fortsat god dag, sincerely, cheers, br, tak, på forhånd tak, glædelig jul, god weekend, god dag, all the best, kærlig hilsen, dbh,
    warm regards, warmly, warmest regards, cordially, all my best, bedste, kærligst, venligst hilsen, hilsen fra, strandhilsner, forårshilsner, efterårshilsner, vinterhilsner, julehilsner, mange sommerhilsner, mange tak og hilsen, respectfully, bh, knus, knus fra, de varmeste hilsner, sollyse hilsner, sommerhilsner
"""
# Of these, the ones that also begin another sentence.
WEAK_SIGN_OFFS = "yours, thank you, thanks in advance, thank you in advance, take care, vi ses, vi tales, tak, thanks, best, br, many thanks, på forhånd tak, god weekend, god dag, glædelig jul, cheers, bh, kh, vh"
GREETINGS = r"hej, kære, hi, hello, dear, goddag, god ?dag, god morgen, godmorgen, davs, hey, good morning, hejsa, halløj"

NOT_CONTACTS = """
    cvs, cv'er, cv'et, resumes, applications, ansøgninger, papirer, names, navne,
    we, you, they, he, she, it, i, vi, du, jeg, han, hun, man, sms, mms, sql, pdf, thx, tnx, whatsapp, messenger, linkedin, zoom, skype, staben, undskyld, beklager, sorry, resten, rettelse, correction, os, mig, dig, vi, jeg, hr, for, på, tlf, telefon, mail, e-mail, venlig, med, mvh, hilsen, hvis, du, send, ring, a/s, aps, kontakt, jobcenter, jobcentret, cv, ansøgning, ansøgningen, hej, eller, og, via, telefonnummer,
    us, me, phone, email, by, call, or, at, the, our, vores, chefen, butikken, kontoret, receptionen, mobil, danmark, kommune, hotel, restaurant, bageri, venligst, please, snarest, han, hun, de, den, det, he, she, they, sendt, sent, januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, january, february, march, may, june, july, october, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, monday, tuesday, wednesday, thursday, friday, saturday, sunday, personalechef, direktør, butikschef, driftsleder, afdelingsleder, ejer,
    christmas, easter, påske, påsken, jul, julen, cvr, cvr-nr, ean, att, warmly, cordially, danish, english, german, polish, danskere, dansk, engelsk, tysk, polsk, adr, frist, løn, sted, hallen, butik, telefon, mob, mobilnr, tlf.nr, vagt, vagttelefon, kontortid, hverdage, hovednummer, omstilling, personaleafdelingen, department,
    fra, fang, giv, drop, mens, få, tag, mød, hils, spørg, skriv, from, give, get, while, until, indtil, til, start, frist, timer
"""
FIRM_ENDINGS = "plejen, plejecentret, plejecenter, hjemmeplejen, eriet, hjemmepleje, klinik, klinikken, smedie, smedien, salon, værksted, autoværksted, vaskeri, maskinfabrik, entreprise, camping, kommune, a/s, aps, i/s, p/s, huset, centret, centeret, firmaet, stedet, kroen, salonen, gruppen, transport, bageri, bageriet, service, skolen, fabrikken, gruppe"

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
    stilling, stillingsbetegnelse, titel, jobtitel, job, antal, antal pladser, sidste frist, frist for ansøgning, ansøgning senest, ansøg senest, ansøgningsdato, application deadline, closing date, pladser, start date, tiltræder, jobstart, løn pr. time, antal stillinger, timer, timetal, timer pr. uge, timer/uge, arbejdstid, ugentlige timer, start, startdato,
    tiltrædelse, fra, opstart, frist, ansøgningsfrist, deadline, svarfrist, kontakt, kontaktperson, sted, arbejdssted, adresse, periode, ansættelse, ansættelsesform, type, ansøgning, hvor,
    hvornår, hvornår senest, senest, hvem, hvad, løn, position, title, job title, number, openings, hours, hours per week, hours/week, weekly hours, start date, apply by, place, location, workplace,
    contact, contact person, period, employment, when, where, who, afdeling, by, virksomhed, company, arbejdsgiver, employer, du er, du har, du må gerne, krav, ønske, ønsker, requirements, requirement,
    nice to have, sprog, language, nr, no, ant, stk, tim, t/uge, bemærkning, bemærkninger, remarks, antal pers, pers, role, headcount, qty, arb.sted, funktion, skift, holdet, løn/time, startdag, closes, starts, shift,
    begynder, begin, begins, opstartsdato, hvor mange, how many, personer, people, timer om ugen, timer ugentligt, timer i alt, t/u, t. pr. uge, hours a week, weekly, skal kunne, skal have, kan, must, must have, nice, gerne, godt hvis, plus, fordel, ønskeligt, kompetencer, skills, qualifications, kvalifikationer, sidste dag, søg senest, søges senest, svar senest,
    stillinger, fagområde, område, arbejdstidspunkt, ledig fra, ledig pr, tiltrædelsesdato, varighed, duration, udløb, udløber, senest d., spørgsmål, spørgsmål til, ring til, henvendelse, kontaktes, hovedopgave, opgave, opgaver, tasks, noter, notes, note, andet, other, bolig, vagter, tidsrum
"""
# Labels only where several values stand beside them.
ROW_LABELS = """
    kontrakt, contract, contract type, term, first day, first day of work, første dag, første arbejdsdag, required, desired, krævet, skal, krav til dig, ønsket, et plus, kan du også, wanted, you have, you need, we want, vi kræver,
    vi ønsker, mødetid, vagt, arbejdsuge, vilkår, ansættelsestype, timer pr uge, timer pr. uge, t. om ugen, ugentlig arbejdstid, ugentligt timetal, antal personer, personer, number of people, how many people, by, town, site, address, application by, apply before, last day, send to, ansøgning til, søg hos, søges hos, apply to, manager, leder, boss, chef
"""
ABBREVIATIONS = """
    att, attn, kl, ca, nr, tlf, tel, evt, pr, f.eks, bl.a, inkl, ekskl, hhv, jf, max, maks, min, d, st, sr, jr, e.g, i.e, approx,
    dr, mr, ms, mrs, no, p.t, pt, a.s, incl, excl, tim, t, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, oct,
    nov, dec, man, tirs, ons, tors, fre, lør, søn, mdr, ugtl, udd, vedr, mob, hr, fr, ph.d, cand, kgl, alm, div, resp, dvs, s.u, d.v.s, att, attn, skt, sct, afd, ang, pga, ifm, iht, ift, mht, eks, hverd, tirsd, onsd, torsd, tir, tor, mon, tue, wed, thu, tidsbegr, pers, kont, ans, arb, stk, erf, medarb, sdr, begr, uddan, ugl, ant, udl, kval, mdl, vikar, pos, lign, tilsv, el, b.sc, m.sc, b.a, m.a, bsc, msc, mio, mia, ref, req, nr, jnr, inc, ltd, co, dept, fx, mfl, o.lign, el.lign, ell
"""
# A line that ends with one of these goes on below.
UNFINISHED = r"""
    den, d\., i, på, til, og, som, at, en, et, for, med, af, om, uge, kl\., senest, inden, pr\., fra, hos, ved, the, a, an, of, and, by, to, in, at, on, for, with,
    januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, january, february, march, may, june, july, october
"""
MONTH_BEGINNINGS = "jan, feb, mar, apr, maj, may, jun, jul, aug, sep, okt, oct, nov, dec"


def either(text: str) -> str:
    """A comma-separated list as one alternative of a regular expression, the longest first.

    A comma inside braces or brackets does not separate.
    """
    entries = sorted(parts(text), key=len, reverse=True)
    return _by_letter([one for entry in entries for one in _beginnings(entry)])


def _beginnings(entry: str) -> Iterator[str]:
    """ "(?:the |a )?job" as "the job", "a job" and "job", which have a first letter."""
    if not (group := _GROUP_FIRST.match(entry)):
        yield entry
        return
    rest = entry[group.end() :]
    for one in group[1].split("|"):
        yield from _beginnings(one + rest)
    if group[2]:
        yield from _beginnings(rest)


def _by_letter(entries: list[str], letters: int = _LETTERS_TRIED) -> str:
    """Those that begin with one letter behind it: in a text most are tried by one look at it."""
    together: dict[str, list[str]] = {}
    for entry in entries:
        plain = letters > 0 and entry[:1].isalpha() and entry[1:2] not in set("?*+{")
        together.setdefault(entry[0] if plain else entry, []).append(entry[plain:])
    return "|".join(
        several[0]
        if several[0] == begins
        else f"{begins}{several[0]}"
        if len(several) == 1
        else f"{begins}(?:{_by_letter(several, letters - 1)})"
        for begins, several in together.items()
    )


def number_of(said: str) -> int:
    """The number that one of NUMBERS, or figures, say."""
    return NUMBERS.get(said) or int(said)


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
