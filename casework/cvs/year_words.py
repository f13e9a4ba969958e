"""Words around years in the languages of CVs: phrases only, folded to lower case.

Lists are written a few languages a line: da, en, de, pl, uk, ru, ro, es, it, pt, fr, sv, no, and others.
"""

# How the names of months and seasons begin, in any language and case.
MONTHS = """
    jan, feb, febr, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec, oct, may, mrs, mrt, jän, mär, mai, dez, des, mei,
    sty, lut, kwi, cze, lip, sie, wrz, paź, paz, lis, gru, січ, лют, бер, кві, тра, чер, лип, сер, вер, жов, лис, гру,
    янв, фев, мар, апр, май, мая, маю, мае, июн, июл, авг, сен, окт, ноя, дек, ian, iun, iul, noi, ene, abr, ago, set, dic,
    gen, mag, giu, lug, ott, out, fev, avr, aoû, aou, juin, juil, déc, fév, ágú, nóv, maí, jún, júl, oca, şub, nis, haz, tem, ağu, eyl, eki, kas, ara,
    sau, vas, kov, bal, geg, bir, lie, rgs, rug, spa, lap, gru, ιαν, φεβ, μαρ, απρ, μαι, ιουν, ιουλ, αυγ, σεπ, οκτ, νοε, δεκ,
    led, úno, bře, dub, kvě, čvn, čvc, čer, srp, zář, říj, lis, pro, яну, фев, юни, юли, сеп, ное, tra, svi, lip, kol, ruj, stu, sij, velj, ožu,
    sommer, vinter, forår, efterår, summer, winter, spring, autumn, fall, herbst, frühjahr, frühling, wiosn, lat, jesie, zim,
    літ, весн, осін, осен, лет, зим, vară, var, toamn, iarn, primăv, primav, veran, otoñ, inviern, vår, höst, høst, somm, été, automne, hiver, printemps,
    estate, autunn, inverno, haust, vor, sumar, sezon, sæson, season, saison, сезон, temporada, easter, påske, jul, christmas, ws, ss
"""
# Between a word for until and its month: "do końca sezonu 2023", "til slutningen af 2019".
SMALL = """
    the, end, of, in, mid, early, late, beginning, about, around, ca, slutningen, begyndelsen, midten, af, i, den, d, ultimo, primo, og, med, fra,
    ende, anfang, mitte, zum, im, des, dem, końca, konca, początku, połowy, roku, rok, r, q, кінця, початку, середини, року, рік, р, рр, конца, начала, середины, года, году, г, гг,
    finalul, sfârșitul, începutul, luna, anul, lui, în, in, final, finales, fines, principios, mediados, de, del, el, la, il, lo, fine, metà, dell, inizio, começo, meados, o, mês,
    fin, début, du, au, mi, en, l, slutet, början, mitten, av, slutten, begynnelsen, til, och
"""
UNTIL = """
    til, indtil, to, until, till, til og med, through, thru, up, bis, do, aż, до, по, аж, până, pana, la, a, hasta, à, au, jusqu, jusque, jusqu'en, jusqu'à, jusqu'au, al, ad, fino, até, ao, t.o.m, tom, tot, iki, līdz, kuni
"""
BETWEEN = "somrene, sommeren, sommer, vintrene, vinteren, sæsonerne, sæsonen, årene, summers, summer, winters, seasons, the years, sommern, in den sommern, den jahren, saisons, lato, latem, w latach, lata, літо, влітку, літа, сезони, лето, летом, сезоны, vara, verile, sezoanele, verano, veranos, temporadas, los años, étés, été, saisons, les années, estati, estate, stagioni, somrarna, sommaren, säsongerna, åren, somrane, mellem, between, zwischen, między, miedzy, pomiędzy, між, между, între, intre, entre, mellan, mellom, tra, fra, eller"
BOTH = "og, and, und, a, i, та, і, й, и, și, si, y, e, et, och"
NOW = """
    nu, nuværende, dags dato, d.d, dd, dato, i dag, idag, nutid, present, presently, now, nowadays, current, currently, date, today, this day, the present, ongoing, heute, aktuell, jetzt, dato, gegenwärtig,
    obecnie, teraz, nadal, dziś, dzisiaj, dnia dzisiejszego, chwili obecnej, dnes, зараз, дотепер, теперішній час, теперішнього часу, тепер, сьогодні, сьогоднішній день, донині, цей час, цього часу, нині,
    настоящее время, настоящего времени, сейчас, сегодня, сегодняшний день, сих пор, сей день, наст. время, н.в, н. в, prezent, în prezent, in prezent, azi, astăzi, zi, actualidad, la actualidad, presente, el presente, actual, actualmente, hoy, la fecha, ahora, fecha,
    oggi, attuale, attualmente, in corso, adesso, ora, atual, atualmente, hoje, o momento, agora, nuvarande, pågående, idag, nåværende, nå, pågår, tillsvidare, aujourd'hui, ce jour, en cours, actuel, maintenant, présent, à ce jour, fortsat, stadig, stadigvæk, still, laufend, bis heute,
    bugün, günümüz, halen, devam, şu an, dabar, šiuo metu, tagad, šobrīd, praegu, tänaseni, σήμερα, jelenleg, jelen, súčasnosť, súčasnosti, současnost, doposud, danas, sada, сега, момента, heden, núverandi, nútíma
"""
# Behind a year: it goes on.
ONWARDS = "og stadig, og stadigvæk, og fortsat, and still, and counting, und noch, und noch immer, i dalej, і досі, і надалі, и до сих пор, și încă, și în continuare, y todavía, y aún, och fortfarande, och fortsatt, og fremdeles, og ennå, et toujours, et encore, e tuttora, e ancora, og frem, og fremefter, og fremad, fremefter, frem, and onwards, onwards, and on, ff, und weiter, i nadal, y sigue, en adelante, en avant, och framåt, og framover, 'den beri, 'dan beri, 'ten beri, 'tan beri, den beri, dan beri"
SINCE = """
    siden, lige siden, since, ever since, seit, od, odkąd, з, із, с, din, desde, sedan, depuis, dal, dallo, ab, vanaf, sinds, alates, kopš, nuo, от, από, od roku, începând cu, incepand cu, a partir de, à partir de, starting, desde el, depuis le, починаючи з, начиная с
"""
# The same where a clause begins with them; behind a paper they tell of when it is: "diplom fra 2009".
FROM = "fra, fra og med, from, från, von, frå, da, de, del"
# Before a year in prose: when something happened, not how long it lasted.
IN = "i, in, im, w, we, u, у, в, во, en, în, nel, em, año, anno, rok, roku, år, year, jahr"
YEARS = """
    år, års, åring, years, year, yrs, jahre, jahren, jahr, jahrelang, lat, lata, letnim, rok, roku, років, роки, рік, року, річним, лет, года, год, летним, ani, an, años, año, anos, ano, ans, anni, anno, yıl, ár, metų, metai, gadi, gadus, gadu, aastat, év, let, roky, godina, години, χρόνια, έτη, jaar
"""
# Behind a number of years: that is how old somebody is.
AGED = "old, gammel, gamle, gammal, alt, age, of age, ung, à l'âge, de edad, di età"
# In front of a number of years that is an age.
AGE = "jeg er, i am, i'm, aged, age, alder, ich bin, alter, mam, lat, wiek, мені, мне, am, tengo, edad, ho, j'ai, âge, jag är, ålder, tenho, på, he is, she is, for, for ca, siden, ago, vor, temu, тому, acum, hace, fa, il y a, über, mit, med"
# In front of the year of a birth.
BORN = "født, fødselsdato, fødselsår, født den, født i, born, born in, born on, birth, geboren, geburtsdatum, urodzona, urodzony, ur, data urodzenia, народилася, народився, народження, родилась, родился, рождения, născut, născută, nașterii, nacido, nacida, nacimiento, nací, nato, nata, nascita, nascido, nascida, née, né, naissance, född, fødd, født"
