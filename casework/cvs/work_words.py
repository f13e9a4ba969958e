"""More words around work in the languages of CVs: phrases only, folded to lower case."""

# In front of an occupation inside a sentence, beside those of `words.WORKED_AS`.
WORKED_AS = """
    blev, og blev, jeg blev, jeg fik arbejde som, i praktik som, praktik som, afløser som, begyndte som, startede som, startet som, tjente til livet som, levet af at være, beskæftiget som, fungeret som, tilbragt som, var,
    i was, i became, became, i have been, been, was a, was an, started as, began as, served as, hired as, made my living as, working life as, then a, then an, later a, later an, since then a, afterwards a,
    war, wurde, wurde ich, ich wurde, arbeitete als, gearbeitet als, tätig als, angestellt als, beschäftigt als, begann als, ich arbeite als, stelle als,
    byłam, byłem, zostałam, zostałem, pracowałam jako, pracowałem jako, pracuję jako, zatrudniony jako, zatrudniona jako, pracowałam w charakterze, pracowałem w charakterze, zaczynałem jako, zaczynałam jako,
    був, була, стала, став, працював як, працювала як, працюю як, я була, я був, на посаді, влаштувалася, влаштувався, почав як, почала як,
    работал, работала, работаю, был, была, я был, я была, стал, стала, в должности, на должности, в качестве, устроился, устроилась, должности, подрабатывал, подрабатывала, трудился, трудилась, по профессии, по специальности,
    am fost, fost, am lucrat ca, lucrez ca, sunt angajat ca, sunt angajată ca, am devenit, eram, m-am angajat ca, meserie de, post de, ca și, pe post de, în calitate de, de meserie,
    fui, era, he sido, trabajé, trabajé de, trabajaba de, trabajaba como, trabajo de, de profesión, empecé como, empecé de, ejercí de, ejercí como, me desempeñé como, me hice, hacía de, estuve de, contratado como, contratada como, y de, luego de,
    jag var, var, blev, jag blev, arbetade som, jobbade som, jobbat som, började som, har varit, varit, anställning som, jag arbetar som, jeg ble, ble, jobbet som, har vært, vært, startet som, begynte som,
    j'étais, étais, j'ai été, ai été, j'ai aussi été, aussi été, été, j'ai travaillé comme, employée comme, employé comme, embauchée comme, embauché comme, devenue, devenu, puis comme, puis, depuis lors, ensuite, exercé comme, exercé le métier de, exercé la profession de, en qualité de, j'exerce comme, mon métier de,
    моя професія, моя профессия, mój zawód to, mit fag er, mit erhverv er, mein beruf ist, my profession is, my trade is, my occupation is, mi profesión es, mon métier est, meseria mea este, mi oficio es, mitt yrke är, yrket mitt er, ho lavorato come, lavoro come, sono stata, sono stato, in qualità di
"""
# Somebody wants to be it, beside those of `words.WISHES`.
WISHES = """
    ansøgning om, ansøgning til, application for, bewerbung als, bewerbung um, candidature, candidatura, podanie o, заява на, ищет, шукає, søger arbejde, looking for work,
    drømmer om, vil gerne være, vil gerne blive, gerne være, kunne tænke mig, håber at, håber på, mit mål, helst, burde blive, på sigt, would love, i want, i hope, my goal, my dream, wish to, one day, aspire, become a, to be an, to be a,
    würde gern, würde gerne, ich will, werden möchte, traum, hoffe, ich wünsche, chcę, marzę, chętnie, pragnę, interesuje mnie praca, moim celem, docelowo, мрію, хотів би, хотіла б, сподіваюся, планую стати, прагну,
    хотел бы, хотела бы, ищу, мечтаю, желаемая, надеюсь, планирую стать, aș vrea, as vrea, vreau, visez, sper, mi-ar plăcea, îmi doresc, quiero, sueño, gustaría, aspiro, deseo, espero, mi meta, querría,
    drömmer, vill bli, skulle vilja, önskar, hoppas, vil bli, håper, drømmer, kunne tenke meg, vil gjerne, j'aimerais, voudrais, souhait, rêve, désire, envisage de, espère, vorrei, mi piacerebbe
"""
# A sentence with one of these denies the work it names.
NEVER = """
    aldrig varit, aldrig været, har jeg aldrig været, never been, have never been, nie gewesen, noch nie, nigdy nie byłam, nigdy nie byłem, nie byłam, nie byłem, ніколи не була, ніколи не був, никогда не был, никогда не была, nunca he sido, nunca fui, jamais été, aldri vært, niciodată, nu am fost, mai sono stato, mai sono stata,
    aldrig arbejdet, aldrig brugt, aldrig arbejde, har ikke arbejdet, ikke arbejdet med, ikke arbejdet som, ikke er blevet, never worked, never used, have not worked, haven't worked, not worked as, nie gearbeitet, nicht gearbeitet, nigdy nie pracowałem,
    nigdy nie pracowałam, nie pracowałem, nie pracowałam, ніколи не працював, ніколи не працювала, не працював, не працювала, никогда не работал, никогда не работала, не работал, не работала, nu am lucrat niciodată, niciodată nu am lucrat, nu am lucrat,
    nunca trabajé, nunca he trabajado, no he trabajado, no trabajé, aldrig jobbat, aldrig arbetat, aldri jobbet, aldri arbeidet, jamais travaillé, jamais exercé, pas travaillé, n'ai jamais été
"""
# How somebody is employed, and no work: a title only where the line has no other.
TERMS = """
    vikar, afløser, trainee, praktikant, intern, apprentice, elev, lærling, freelancer, freelance, frivillig, volunteer, stagiaire, praktikantin, auszubildende, auszubildender, aushilfe, stażysta, stażystka, medarbejder, ansat,
    timelønnet, deltid, fuldtid, employee, angestellter, angestellte, pracownik, angajat, empleado, empleada, employé, employée, anställd, vikarie, lærling, owner, ejer, indehaver, inhaber, właściciel, власник, selvstændig, page
"""
# Words of companies that are no part of a job title.
COMPANIES = """
    lda, ltda, şti, co, corp, pvt, bvba, gbr, eurl, eirl, mbh, oyj, ehf, hb, sdn, bhd, pty,
    praxis, arztpraxis, tierarztpraxis, zahnarztpraxis, kanzlei, ingenieurbüro, architekturbüro, planungsbüro, lægehus, lægehuset, lægeklinik, tandlægeklinik, tandklinik, advokatfirma, revisionsfirma, ingeniørfirma, tegnestue, tegnestuen, kancelaria, przychodnia, gabinet, apteka, аптека, поліклініка, поликлиника, амбулаторія, ательє, студія, салон, cabinet, étude, agence, pharmacie, consultorio, clínica, bufete, estudio, farmacia, cabinetul, policlinica, läkarhus, vårdcentralen, apotek, apoteket, legekontor, foundation, fundación, fundacja, fondation, stiftung, фонд,
    flygtningehjælp, nødhjælp, røde, kors, frelsens, hær, caritas, unicef, ngo,
    works, plant, mill, mills, industries, solutions, services, logistics, logistik, brothers, sons, söhne, und söhne, filii, frères, hermanos, werke, werk, ooo, ооо, зао, оао, ао, ип, чп, завод, фабрика, комбинат, больница, гостиница, ресторан, магазин, салон,
    spa, snc, oy, bv, b.v., nv, s.c., s.c, z.o.o., p.p.h.u., phu, fhu, d.o.o., doo, eood, ood, kft, uab, sia, oü, zakład, zakłady, stocznia, szpital, hurtownia, spółdzielnia, комбінат, підприємство, кафе, клініка, садочок, агрофірма
"""
# "9 years", behind an occupation in a list.
YEARS = "år, years, year, yrs, months, måneder, mdr, jahre, jahr, monate, lat, lata, rok, miesięcy, miesiące, років, роки, рік, місяців, лет, года, год, месяцев, ani, an, luni, años, año, meses, månader, måneder, ans, mois, anni, mesi"
# Between "worked as" and the title.
SMALL_WORDS = """
    de, ansat, employed, angestellt, beschäftigt, zatrudniona, zatrudniony, angajat, angajată, empleado, empleada, anställd, embauchée, embauché, depuis, lors, aussi, également, d'abord, puis, ensuite, også, først, derefter, senere, nu, also, first, then, later, now, briefly, zuerst, danach, später, dann, auch, jetzt,
    najpierw, potem, później, teraz, też, спочатку, потім, пізніше, тепер, як, также, сначала, потом, затем, позже, сейчас, întâi, apoi, acum, primero, después, luego, también, ahora, först, sedan, nu, så, også, nå
"""
# Between one work and the next in a sentence that has told of one.
THEN = """
    then, later, afterwards, subsequently, derefter, senere, siden, danach, später, anschließend, potem, później, następnie, потім, далі, згодом, пізніше, затем, потом, далее, позже, apoi, ulterior, după aceea, después, luego, más tarde, sedan, därefter, senare, deretter, seinere, puis, ensuite, poi
"""
# Labels of an occupation, beside those of `words`.
POSITION = "designation, current designation, designation held, post held, job designation, occupation or position, occupation or position held, funcția sau postul ocupat, funcţia, função, cargo ocupado, cargo desempeñado, puesto desempeñado, función o cargo, ocupação, profissão, mansione, mansione svolta, funzione, tipo di impiego, lavoro o posizione ricoperti, beruf oder funktion, funktion oder stelle, zawód lub stanowisko, займана посада, занимаемая должность, görev, pozisyon, unvan, ünvan, θέση, ειδικότητα, starf, starfsheiti, tehtävä, pareigos, amats, amet, pozice, pozícia, munkakör, beosztás, radno mjesto, длъжност, functie, position, job, title, role, work, occupation, stilling, titel, funktion, rolle, arbejde som, jobtitel, beruf, tätigkeit, stelle, stanowisko, funkcja, zawód, посада, професія, должность, funcția, funcție, post, postul, puesto, cargo, función, befattning, tjänst, yrke, poste, fonction, métier, mansione, ruolo, hva, hvad, what, was, co, що, что, qué, ce, vad, профессия, специальность, должность, oficio, zawód wyuczony, erhverv, fag, ocupación actual, profesia, meseria, profesiune, yrkesroll, profession / trade, trade, beruf / tätigkeit, erlernter beruf, професія, фах, mansione, professione, jobbtittel, job / stilling"
# Heads of the other columns of a table of work.
TABLE_HEADS = """
    s.n, s.n., s/n, sr. no, sr. no., sr no, sl. no, sl. no., sl no, no., nr., lp, lp., №, n°, lfd. nr.,
    customer, clients, customers, sector, industry, technology, technologies, tech stack, environment, description, location, result, results, kunde, kunder, branche, teknologi, teknologier, beskrivelse, resultat, lokation, auftraggeber, technologie, technologien, beschreibung, ergebnis, standort, klient, technologie, opis, branża, lokalizacja, замовник, клієнт, технології, опис, заказчик, клиент, технологии, описание, beneficiar, descriere, tehnologii, cliente, tecnología, tecnologías, descripción, sector, uppdragsgivare, beskrivning, oppdragsgiver, kund, secteur, technologies, lieu de travail,
    duration, project, organization, organisation, responsibilities, client, employer name, name of employer, varighed, projekt, dauer, aufgabengebiet, okres pracy, тривалість, проект, durată, duración, proyecto, varaktighet, durée, projet, durata,
    year, years, period, periods, place, where, when, company, employer, workplace, dates, date, from, to, time, city, country, tasks, duties, år, årstal, periode, sted, hvor, hvornår, arbejdssted, arbejdsplads, virksomhed, firma, arbejdsgiver, opgaver, fra, til, by, land,
    jahr, zeitraum, zeit, ort, wo, wann, arbeitgeber, betrieb, aufgaben, von, bis, rok, lata, okres, miejsce, gdzie, kiedy, pracodawca, zakład, obowiązki, рік, роки, період, місце, де, коли, роботодавець, компанія, обов'язки, год, годы, период, место, где, когда, работодатель, компания,
    an, ani, perioada, perioadă, loc, locul, unde, când, angajator, firmă, año, años, periodo, período, lugar, dónde, cuándo, empresa, empleador, plats, var, när, arbetsgivare, företag, nål, arbeidsgiver, bedrift, når, hvem, année, années, période, lieu, où, quand, employeur, entreprise, anno, periodo, luogo, azienda, datore di lavoro
"""
# What stands in the place of a title and is none.
NO_TITLES = """
    persona responsable, persona responsabile, persoană responsabilă, personne responsable, pessoa responsável, responsible person, verantwortungsbewusste person, ansvarlig person, osoba odpowiedzialna, відповідальна людина, ответственный человек,
    military, militær, militäret, militær tjeneste, militärtjänst, militärtjänstgöring, beväring, värnpliktig, vernepliktig, verneplikt, wojsko, leva, servizio militare, servizio di leva, serviço militar, volunteer, career break, technology, technologies, teknologi, technologie,
    mine arbejder, mine arbejde, mine jobs, my works, works, arbejder, workers, medicine under supervision, college, under supervision,
    praktikant, praktikanten, praktikantin, intern, internship, stażysta, stażystka, stagiaire, tirocinante, becario, becaria, pasante, practicante, стажер, стажерка, стажист, практикант, практикантка, стажёр, stagiar, stagiară, estagiário, estagiária, harjoittelija,
    präsenzdienst, grundwehrdiener, wehrpflicht, wehrersatzdienst, ersatzdienst, militärdienst, militärzeit, værnepligtig, soldatertid, conscript, armata, serviciul militar, armeija, askerlik, naja, service national, служба в збройних силах, військова служба, военная служба,
    fsj, bfd, freiwilliges soziales jahr, bundesfreiwilligendienst, gap year, sabbatår, hjemme med børn, at home with children, opieka nad dzieckiem,
    строкова служба, срочная служба, служба, армія, армия, zasadnicza służba wojskowa, służba, stagiu militar, wehrdienst, grundwehrdienst, zivildienst, bundeswehr, national service, compulsory service, conscription, army, mili, servicio, armée, elternzeit, barsel, barselsorlov, forældreorlov, orlov, maternity leave, parental leave, military service, militærtjeneste, værnepligt, arbejdsløs, ledig, unemployed, arbeitslos, arbeitssuchend, jobsuche, urlop macierzyński, urlop wychowawczy, bezrobotny, bezrobotna, służba wojskowa, декрет, декретна відпустка, декретный отпуск, служба в армії, служба в армии, безробітний, безробітна,
    concediu de maternitate, concediu, armata, baja maternal, servicio militar, desempleado, desempleada, en paro, föräldraledig, värnplikt, arbetslös, foreldrepermisjon, arbeidsledig, førstegangstjeneste, congé maternité, congé parental, service militaire, chômage, school, skole, kursus, course, sprogskole, language school, moved, flyttet, hjemmegående, housewife, hausfrau, studies, studier, travel, rejse, sygemeldt, sick leave, praktik, internship, various, diverse, forskelligt, andet, other, family, familie, privat, flugt, flugten, flight, asylum, asyl, asylcenter
"""

# A line that begins with one of these, or has one beside a trade, tells of schooling and not of work.
SCHOOLED = """
    uddannet, uddannelse, udlært, faglært, eksamen, studerede, læste, bachelor, kandidat, master, master's, degree, diploma, graduated, studied, university,
    universitet, universitetet, gymnasium, skole, school, college, academy, akademi, ausbildung, studium, studierte, abitur, abschluss, ukończyłam, ukończyłem,
    studia, technikum, szkoła, szkołę, liceum, закінчила, закінчив, університет, коледж, училище, технікум, absolvit, absolventă, liceu, liceul, facultatea,
    universitatea, graduado, graduada, licenciatura, instituto, universidad, grado, utbildning, utbildad, utdanning, utdannet, examen, diplôme, licence, lycée,
    université, bac, cap, bts, formation, erhvervsuddannelse, hf, svendebrev, professionsbachelor, phd, ph.d
"""

# A part that begins so tells of people who were led, taught or looked after: "training of new staff".
LEADING = """
    ledelse, oplæring, instruktion, vejledning, supervision, coaching, koordinering, ansættelse af, uddannelse af, træning, personaleansvar, personaleansvar for, ansvar for, ansvarlig for, sidemandsoplæring, management of, managing, managed, leading, led, training, trained, recruitment, recruiting, hiring, supervising, supervised, guidance, guiding, responsible for, in charge of, support, supporting, assisting, assisted, cooperation, collaboration, working with, liaison,
    führung, leitung von, leitung eines, leitung der, anleitung, einarbeitung, betreuung, ausbildung von, ausbildung der, schulung, schulungen, koordination, einsatzplanung, zusammenarbeit, unterstützung, verantwortlich für, verantwortung für, nadzór, nadzorowanie, szkoleni*, zarządzani*, kierowani*, koordynacja, koordynowanie, współpraca, wdrażanie, opieka nad, odpowiedzialn*,
    навчання, керівництво, контроль, координація, наставництво, підбір, підпорядк*, управління, співпраця, обучение, руководство, подбор, наставничество, управление, сотрудничество, подчин*, formarea, instruire*, coordonare*, supraveghere*, conducerea, îndrumare*, colaborare*, responsabil* de,
    formación, supervisión, coordinación, gestión, dirección de, capacitación, entrenamiento, selección, manejo, apoyo, a cargo, encargad* de, responsable de l, responsable d, encadrement, formation, gestion, recrutement, accompagnement, coordination, animation, aide aux, aide à, formazione, gestione, supervisione, coordinamento, responsabile di,
    handledning, ledning av, utbildning av, introduktion, upplärning, samordning, opplæring, veiledning, ledelse av, rekruttering, ansvarig för, ansvar för
"""
# Endings of surnames that are trades: of two words in the first lines a name.
SURNAMES = "bauer, mayer, meier, meyer, schneider, müller, fischer, schmidt, schmied, wagner, weber, becker, schäfer, koch, richter, hofer, huber, smith, baker, cooper, carpenter, taylor, mason, butler, fisher, potter, gardner, miller, cook, kowal, krawiec, szewc, rybak, kucharz, коваль, кравець, швець, бондар, мельник, гончар, pastor, ferrari, ferreira, herrero, zapatero, møller, skomager, smed, snedker, bonde"

# In front of a title: without pay, and no part of it.
UNPAID = "volunteer, voluntary, frivillig, freiwillige, freiwilliger, ehrenamtliche, ehrenamtlicher, wolontariusz, wolontariuszka, волонтер, волонтерка, волонтёр, voluntar, voluntară, voluntario, voluntaria, volontär, bénévole, volontario, volontaria"
# Words of companies that may begin a title in English.
OF_A_TITLE = "company, school, farm, factory, hospital, clinic, store, shop, plant, group, bank, hotel, restaurant"
# When one worked: what begins so is no title.
SHIFTS = "aftenvagt*, dagvagt*, nattevagter, weekendvagt*, skiftehold*, night shift*, day shift*, nachtdienst*, spätdienst*, frühdienst*, nachtwachen, nattpass*, dagpass*, kvällspass*, kveldsvakt*, nattevakter, helgevakt*"
