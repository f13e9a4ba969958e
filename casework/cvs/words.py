"""Words that CVs are built of, in ten languages: phrases only, folded to lower case.

Lists are written one language a line: da, en, de, pl, uk, ro, es, sv, no, fr.
"""

import re
from collections.abc import Iterable

from casework.vocabulary.folding import folded

# Labels in front of a name, on the same line or the line above.
FULL_NAME = """
    navn, navn og adresse, fulde navn, mit navn, name, full name, your name, candidate, candidate name, name and surname,
    first name and surname, vor- und nachname, vollständiger name, vor- und zuname, name und vorname,
    imię i nazwisko, nazwisko i imię, imiona i nazwisko, ім'я та прізвище, ім'я, піб, п.і.б, п.і.б.,
    прізвище та ім'я, прізвище ім'я, ім'я і прізвище, прізвище, ім'я, по батькові, пiб,
    прізвище ім'я по батькові, nume, nume și prenume, nume complet, nume prenume, numele și prenumele,
    nume și prenumele, nume / prenume, nume/prenume, nume si prenume, nombre, nombre completo,
    nombre y apellidos, nombre y apellido, namn, för- och efternamn, fullständigt namn, fullt navn,
    nom, nom et prénom, nom complet, prénom et nom, nom / prénom, nom prénom,
    first name(s) / surname(s), first name / surname, first name(s) surname(s), surname(s) / first name(s),
    surname / first name, name / surname, fornavn og efternavn, for- og efternavn, navn og efternavn
"""
FIRST_NAME = """
    fornavn, fornavne, fornavn(e), first name, first names, first name(s), given name, given names,
    given name(s), vorname, vornamen, imię, imiona, ім'я (ім'я), prenume, förnamn, prénom, prénoms
"""
LAST_NAME = """
    efternavn, surname, last name, family name, surname(s), nachname, familienname, zuname, nazwisko,
    прізвище, nume de familie, apellidos, apellido, efternamn, etternavn, nom de famille
"""
# Titles of the paper itself, alone or in front of a name.
CV_TITLES = """
    currículum, currículum vítae, currículum vitae, cv, c.v., curriculum vitae, curriculum, vitae, resume, résumé, résume, europass, europass cv,
    europass curriculum vitae, lebenslauf, tabellarischer lebenslauf, życiorys, резюме, curriculum-vitae,
    meritförteckning, levnedsbeskrivelse, levnedsløb, mit cv, my cv, hoja de vida, cv'et, bewerbung,
    ansøgning, jobansøgning, application, uopfordret ansøgning, cover letter, motivationsbrev,
    автобіографія, parcours
"""
# After a title: "CV for Anna", "CV of Anna".
TITLE_LINKS = "for, of, til, af, von, dla, de, för, av, du, på, by, från, -, –, —, :, |, •"
# In front of a name inside a sentence.
NAME_PHRASES = """
    jeg hedder, mit navn er, mine navn er, my name is, my name's, i am called, ich heiße, ich heisse,
    mein name ist, nazywam się, mam na imię, jestem, мене звати, моє ім'я, мене звуть, я звуся,
    mă numesc, ma numesc, numele meu este, mă cheamă, me llamo, mi nombre es, jag heter,
    mitt namn är, jeg heter, mitt navn er, je m'appelle, mon nom est, je me nomme, i'm, i am,
    jeg er, ich bin, jag är, je suis, soy, sunt, я
"""
# The weak ones: followed by a trade as often as by a name.
WEAK_NAME_PHRASES = "i'm, i am, jeg er, ich bin, jag är, je suis, soy, sunt, я, jestem, mam na imię"
SIGN_OFFS = """
    br, kh, greetings, cheers, hilsner, pozdrowienia, grüße, gruß, salutare, hälsningar, mh, lg, bg,
    venlig hilsen, med venlig hilsen, mvh, vh, de bedste hilsner, kærlig hilsen, hilsen,
    med venlige hilsner, venlige hilsner, bedste hilsner, best regards, kind regards, regards,
    yours sincerely, sincerely, yours faithfully, many thanks, thank you, mit freundlichen grüßen,
    viele grüße, z poważaniem, pozdrawiam, з повагою, cu stimă, cu respect, atentamente,
    un saludo, saludos, med vänliga hälsningar, vänliga hälsningar, med vennlig hilsen,
    vennlig hilsen, cordialement, bien cordialement
"""
PARTICLES = (
    "von, van, der, den, de, da, di, del, della, dos, das, do, du, la, le, af, al, el, bin, ibn, ben, "
    "zu, zur, ter, ten, y, e, av, abu, ul, ur, bint, st, san, o, und, della, dela, af, í, á, frá, úr"
)
TITLES = (
    "hr, hr., fru, frk, frk., mr, mr., mrs, mrs., ms, ms., miss, dr, dr., herr, frau, pan, pani, пан, "
    "пані, dl, d-na, sr, sr., sra, sra., m., mme, prof, prof., mag, mag., lic, lic., mgr, mgr., inż, inż., ing, ing., dipl.-ing"
)
# Trades that are as common as surnames.
SURNAMES = (
    "koch, fischer, cook, baker, mason, carpenter, butcher, turner, schneider, maurer, zimmermann, maler, "
    "smed, kowal, krawiec, rybak, kucharz, farmer, gardener, guard, driver, boucher, pintor, herrero, "
    "maestro, schreiner, packer, kock, sastre, pescador, kellner, gärtner, metzger, fleischer, barber, "
    "tailor, porter, painter, schlosser, berger, murer, kaufmann, bager, koval, zidar, wagner, "
    "masson, charpentier, boulanger, jardinier, fermier, croitor, dreher, lehrer, schumacher, "
    "dekarz, stolarz, mielczarek, guzman, marin, arzt, teacher, bonde, skrædder, clerk, "
    "муляр, столяр, коваль, кравець, рибалка, гончар, ткач, бондар, слюсар, пекар, mester, meister, "
    "marchand, maier, melker, drejer, monteur, doctor, medic"
)
# Words that never stand in a name.
NOT_NAMES = """
    seit, siden, since, bis, fra, from, street, road, avenue, vej, gade, allé, plads, straße, strasse, ulica, вул, вулиця, strada, calle,
    telefon, phone, email, e-mail, mail, tlf, mobil, adresse, address, født, born, dob, nationality,
    nationalitet, statsborgerskab, gender, køn, age, alder, single, gift, married, driving, side, page,
    dansk, engelsk, danish, english, german, polish, ukrainian, university, universitet, school, skole,
    kommune, a/s, aps, gmbh, ltd, hospital, denmark, danmark, poland, polen, polska, ukraine, україна,
    germany, deutschland, romania, românia, spain, españa, sverige, norge, france, grenaa, aarhus,
    københavn, copenhagen, kyiv, київ, warszawa, lviv, львів, berlin, bucurești, madrid, stockholm,
    oslo, paris, present, nu, linkedin, updated, opdateret, confidential, fortroligt, personal, dear,
    kære, hej, hello, to, whom, stilling, position, objective, date, dato, data, birth, civil, status,
    szanowni, szanowny, szanowna, państwo, sehr, geehrte, geehrter, damen, herren, bună, ziua, estimados, señores, madame, monsieur, шановні, шановний, добрий, добрий день, bästa, mand, kone, ægtefælle, spouse, husband, wife, i, jeg, ich, ja, og, and, og, med, with, og, har, have, søger, looking, job, work, years, års
"""
NOT_NAME_ENDINGS = "vej, gade, gaden, vejen, straße, strasse, skolen, universitet, kommune, centret"

# In front of numbers: a phone, and what is no phone and no CPR number.
PHONE = """
    tlf, telefon, tel, mobil, mobilnr, mobiltelefon, telefonnummer, tlf.nr, tlfnr, mobilnummer, ring,
    telefonnr, mob, ringe, kontaktes, træffes, nummer, nr, reach, text, number, phone, mobile, cell, telephone, cellphone, whatsapp, viber, signal, call, sms,
    phone number, handy, handynummer, telefonnummer, rufnummer, tel. kom, komórka, kom, numer telefonu,
    telefonu, komórkowy, тел, телефон, моб, мобільний, номер телефону, вайбер, mobil, nr. telefon,
    număr de telefon, teléfono, móvil, telefono, movil, telefonnummer, mobilnummer, téléphone,
    portable, tél, gsm, ☎, ☏, 📞, 📱, ✆, t, m, p
"""
# In front of the number of somebody else.
THEIRS = "hans, hendes, deres, his, her, their, seine, ihre, jego, jej, його, її, lui, lor, su, hennes, lederens, chefens"
FAX = "fax, telefax, faks, факс, télécopie"
NOT_PHONE = """
    cvr, cvr-nr, cvr.nr, cvrnr, se-nr, p-nr, pnr, p-nummer, produktionsenhed, konto, kontonr,
    kontonummer, reg, reg.nr, iban, account, ean, faktura, fakturanr, fakturanummer, invoice, ordre,
    ordrenr, ordrenummer, order, order no, kundenr, kundenummer, medlemsnr, cpr, cpr-nr, cprnr, cpr.nr,
    personnummer, nip, pesel, regon, inn, інн, єдрпоу, isbn, vat, moms, tva, cif, nif, dni, nie,
    steuernummer, ust-id, journalnr, sagsnr, autorisation, autorisations-id, autorisationsid,
    autorisationsnummer, pas, passport, paszport, pasnr, licence no, license no, licens, cnp,
    født, fødselsdato, born, date of birth, geboren, geburtsdatum, fødselsdag, data urodzenia, ur,
    дата народження, data nașterii, fecha de nacimiento, född, né le, née le, date de naissance, bday
"""

# A sentence with one of these speaks about languages.
SPEAK = """
    taler, tale, snakker, talende, modersmål, flydende, sprog, sproget, sprogkundskaber, forstår,
    sproglige, beherske, behersker, skriver, tosproget, tresproget,
    speak, speaks, speaking, spoken, fluent, fluently, native, mother tongue, language, languages, bilingual,
    spreche, sprechen, fließend, fliessend, muttersprache, sprachen, sprachkenntnisse, beherrsche,
    mówię, znam, biegle, język, języki, języka, językiem, językami, komunikatywnie, posługuję,
    рідні, рідною, вчу, вивчаю, розмовляю, говорю, володію, вільно, рідна, мова, мови, мову, мовою, мовами,
    vorbesc, limba, limbi, limbile, fluent, hablo, idioma, idiomas, lengua, fluido, nativo,
    talar, pratar, flytande, språk, modersmål, snakker, morsmål, flytende, språket,
    parle, couramment, langue, langues, maternelle, bilingue
"""
# In a clause with one of these, the language is one the person does not have.
NO_LANGUAGE = """
    ikke, ingen, intet, uden, not, no, don't, do not, cannot, can't, none, without, kein, keine, nicht,
    keinen, nie, brak, не, немає, nu, fără, ningún, sin, inte, ingen, pas, aucun, aucune, ikkje
"""

# The same in a list of languages, where "not fluent" is still a language.
NO_LANGUAGE_IN_LIST = """
    none, ingen, intet, kein, keine, brak, немає, aucun, aucune, ninguno, ningún, inga, nothing, zero, zéro, cero, nul, zerowy, нуль, ноль
"""
# "engelskkundskaber"
LANGUAGE_KNOWLEDGE = (
    "kundskab, færdighed, kenntnis, talende, sproget, prøve, kunskap, kunnskap, niveau"
)
# Country in one language, language in another: only in a list of languages.
ALSO_COUNTRIES = "italien, polska, turc, rusa, grec"

# Language names. English, Danish, German, Polish (stem), Ukrainian (stem), Romanian, Spanish, Swedish,
# Norwegian, French, own name. A trailing * stands for any ending of at most six letters.
LANGUAGE_NAMES: dict[str, str] = {
    "da": "dansk*, danish, dänisch*, duńsk*, данськ*, daneză, daneza, danés, danska, danois, датськ*",
    "en": (
        "engelsk*, english, englisch*, angielsk*, англійськ*, engleză, engleza, engleze, inglés, ingles, "
        "engelska, anglais, angličtina"
    ),
    "de": (
        "tysk*, german, deutsch*, niemieck*, німецьк*, germană, germana, germane, alemán, aleman, tyska, "
        "allemand"
    ),
    "pl": (
        "polsk*, polish, polnisch*, польськ*, poloneză, poloneza, polonez, polaco, polska, polonais"
    ),
    "uk": (
        "ukrainsk*, ukrainian, ukrainisch*, ukraińsk*, українськ*, ucraineană, ucraineana, ucraniano, "
        "ukrainska, ukrainien"
    ),
    "ru": "russisk*, russian, russisch*, rosyjsk*, російськ*, rusă, rusa, ruso, ryska, russe, русский",
    "ro": (
        "rumænsk*, romanian, rumänisch*, rumuńsk*, румунськ*, română, romana, românească, româna, "
        "romaneste, româneşte, românește, rumano, rumänska, rumensk*, roumain, moldavisk, moldovan"
    ),
    "es": "spansk*, spanish, spanisch*, hiszpańsk*, іспанськ*, spaniolă, spaniola, español, espanol, "
    "castellano, spanska, espagnol",
    "sv": "svensk*, swedish, schwedisch*, szwedzk*, шведськ*, suedeză, suedeza, sueco, svenska, suédois",
    "no": (
        "norsk*, norwegian, norwegisch*, norwesk*, норвезьк*, norvegiană, norvegiana, noruego, norska, "
        "norvégien, bokmål"
    ),
    "fr": (
        "fransk*, french, französisch*, francusk*, французьк*, franceză, franceza, francés, frances, "
        "franska, français, francais"
    ),
    "it": (
        "italiensk*, italian, italienisch*, włosk*, італійськ*, italiană, italiana, italiano, "
        "italienska, italien"
    ),
    "pt": (
        "portugisisk*, portuguese, portugiesisch*, portugalsk*, португальськ*, portugheză, portugués, "
        "portugisiska, portugais, português"
    ),
    "nl": (
        "hollandsk*, nederlandsk*, dutch, niederländisch*, holländisch*, niderlandzk*, holendersk*, "
        "нідерландськ*, голландськ*, olandeză, neerlandés, holandés, nederländska, holländska, "
        "néerlandais, flamsk, flemish, nederlands"
    ),
    "fi": "finsk*, finnish, finnisch*, fińsk*, фінськ*, finlandeză, finlandés, finés, finska, finnois",
    "is": "islandsk*, icelandic, isländisch*, islandzk*, ісландськ*, islandeză, islandés, isländska, "
    "islandais",
    "fo": "færøsk*, faroese, färöisch*, farersk*, фарерськ*, faroés, färöiska, féroïen",
    "kl": "grønlandsk*, greenlandic, grönländisch*, grenlandzk*, гренландськ*, groenlandés, kalaallisut",
    "lt": "litauisk*, lithuanian, litauisch*, litewsk*, литовськ*, lituaniană, lituano, litauiska, lituanien",
    "lv": "lettisk*, latvian, lettisch*, łotewsk*, латиськ*, letonă, letón, lettiska, letton",
    "et": "estisk*, estonian, estnisch*, estońsk*, естонськ*, estonă, estonio, estniska, estonien",
    "cs": "tjekkisk*, czech, tschechisch*, czesk*, чеськ*, cehă, checo, tjeckiska, tchèque",
    "sk": "slovakisk*, slovak, slowakisch*, słowack*, словацьк*, slovacă, eslovaco, slovakiska, slovaque",
    "hu": "ungarsk*, hungarian, ungarisch*, węgiersk*, угорськ*, maghiară, maghiara, húngaro, ungerska, "
    "hongrois",
    "bg": "bulgarsk*, bulgarian, bulgarisch*, bułgarsk*, болгарськ*, bulgară, búlgaro, bulgariska, bulgare",
    "sr": "serbisk*, serbian, serbisch*, serbsk*, сербськ*, sârbă, serbio, serbiska, serbe",
    "hr": "kroatisk*, croatian, kroatisch*, chorwack*, хорватськ*, croată, croata, kroatiska, croate",
    "bs": "bosnisk*, bosnian, bosnisch*, bośniack*, боснійськ*, bosniacă, bosnio, bosniska, bosniaque",
    "sl": "slovensk*, slovenian, slovene, slowenisch*, słoweńsk*, словенськ*, slovenă, esloveno, slovène",
    "mk": "makedonsk*, macedonian, mazedonisch*, macedońsk*, македонськ*, macedoneană, macedonio",
    "sq": "albansk*, albanian, albanisch*, albańsk*, албанськ*, albaneză, albanés, albanska, albanais",
    "el": "græsk*, greek, griechisch*, greck*, грецьк*, greacă, griego, grekiska, gresk, grec",
    "tr": "tyrkisk*, turkish, türkisch*, tureck*, турецьк*, turcă, turco, turkiska, turc, türkçe",
    "ar": "arabisk*, arabic, arabisch*, arabsk*, арабськ*, arabă, árabe, arabiska, arabe",
    "fa": "persisk*, farsi, persian, persisch*, dari, persk*, перськ*, persană, persa, persiska, persan",
    "ku": "kurdisk*, kurdish, kurdisch*, kurdyjsk*, курдськ*, kurdă, kurdo, kurdiska, kurde, kurmanji, sorani",
    "ps": "pashto, paschtu, paszto, пушту, pachto",
    "ur": "urdu, урду, ourdou",
    "hi": "hindi, гінді",
    "pa": "punjabi, panjabi",
    "bn": "bengali, bangla, bengalsk*",
    "ne": "nepali, nepalesisk*, nepalesisch*",
    "ta": "tamil, tamilsk*, tamilisch*",
    "te": "telugu",
    "ml": "malayalam",
    "mr": "marathi",
    "gu": "gujarati",
    "si": "sinhala, singalesisk*, sinhalese",
    "zh": "kinesisk*, chinese, mandarin, chinesisch*, chińsk*, китайськ*, chineză, chino, kinesiska, "
    "chinois, cantonese, kantonesisk",
    "ja": "japansk*, japanese, japanisch*, japońsk*, японськ*, japoneză, japonés, japanska, japonais",
    "ko": "koreansk*, korean, koreanisch*, koreańsk*, корейськ*, coreeană, coreano, koreanska, coréen",
    "vi": "vietnamesisk*, vietnamese, vietnamesisch*, wietnamsk*, в'єтнамськ*, vietnameză, vietnamita",
    "th": "thai, thailandsk*, thailändisch*, tajsk*, тайськ*, thailandeză, tailandés, thailändska, thaï",
    "tl": "tagalog, filipino, filippinsk*",
    "id": "indonesisk*, indonesian, indonesisch*, indonezyjsk*, bahasa",
    "ms": "malay, malajisk*",
    "sw": "swahili, kiswahili, суахілі",
    "so": "somali, somalisk*, сомалійськ*",
    "am": "amharic, amharisk*, amharisch*",
    "ti": "tigrinya, tigrinja",
    "he": "hebraisk*, hebrew, hebräisch*, hebrajsk*, іврит, hebreo, ebraică, hébreu",
    "ka": "georgisk*, georgian, georgisch*, gruzińsk*, грузинськ*, georgiană, georgiano, géorgien",
    "hy": "armensk*, armenian, armenisch*, ormiańsk*, вірменськ*, armeană, armenio, arménien",
    "az": "aserbajdsjansk*, azerbaijani, azeri, азербайджанськ*",
    "kk": "kasakhisk*, kazakh, kazachsk*, казахськ*",
    "uz": "usbekisk*, uzbek, узбецьк*",
    "be": "hviderussisk*, belarusian, belarusisk*, belarussisch*, białorusk*, білоруськ*, bielorrusă",
    "ca": "catalansk*, catalan, katalanisch*, katalońsk*, català, catalán",
    "eu": "baskisk*, basque, euskera",
    "gl": "galicisk*, galician, gallego",
    "yo": "yoruba",
    "ig": "igbo",
    "ha": "hausa",
    "af": "afrikaans",
    "zu": "zulu",
    "mn": "mongolsk*, mongolian, mongolisch*",
    "my": "burmesisk*, burmese",
    "lo": "lao, laotisk*",
    "km": "khmer",
    "ga": "irsk, irish, gaelic, irländska, irlandés, irlandais",
    "cy": "walisisk*, welsh, walisisch*",
    "ff": "fulani, fula, peul, pulaar, fulfulde",
    "qu": "quechua, ketsjua",
    "ln": "lingala",
    "wo": "wolof",
    "ak": "akan",
    "rw": "kinyarwanda, rwanda",
    "mt": "maltesisk*, maltese",
    "lb": "luxembourgsk*, luxembourgish, luxemburgisch*",
    "ky": "kirgisisk*, kyrgyz, киргизьк*",
    "tg": "tadsjikisk*, tajik, таджицьк*",
    "tk": "turkmensk*, turkmen",
    "tt": "tatarisk*, tatar, татарськ*",
    "ug": "uigurisk*, uyghur, uighur",
    "bo": "tibetansk*, tibetan",
    "kn": "kannada",
    "sn": "shona",
    "xh": "xhosa",
    "om": "oromo",
}
# Words that begin like a language and are none.
NOT_LANGUAGES = """
    danskere, dansker, polskie, polskiej, danskerne, dänischlehrer, engelsklærer, dansklærer,
    dansklærere, tysklærer, engelsklærere, englischlehrer, englischlehrerin, deutschlehrerin,
    deutschlehrer, deutschland, deutschlands, svensker, nordmand,
    russere, tyskere, tyskland
"""

# In front of an occupation in an entry: "Stilling: bager".
POSITION = """
    stilling, stillingsbetegnelse, jobtitel, titel, funktion, ansat som, stilling / titel, rolle,
    position, job title, occupation, occupation or position held, role, title, profession, post, job,
    position held, occupation / position held, desired position, current position,
    tätigkeit, beruf, berufsbezeichnung, tätig als, beschäftigt als,
    stanowisko, zawód, zajmowane stanowisko, wykonywany zawód, pożądane stanowisko,
    посада, професія, спеціальність, бажана посада,
    funcția, funcția ocupată, ocupația, post, postul, funcţia, profesie, funcția sau postul ocupat,
    functia, ocupatia, meserie, puesto, cargo, ocupación, profesión, puesto de trabajo,
    befattning, yrke, tjänst, roll, stilling, yrkestittel, poste, fonction, métier, emploi
"""
# In front of an occupation inside a sentence.
WORKED_AS = """
    arbejdet som, arbejder som, arbejde som, arbejdede som, ansat som, job som, jobbet som, stilling som,
    uddannet, udlært, faglært, uddannelse som, var ansat som, virket som, erfaring som, stillet som,
    er jeg, jeg er, været, virksom som, blev jeg, jeg var, var jeg, været ansat som,
    som, as, derefter som, worked as, working as, work as, employed as, job as, career as, experience as, trained as,
    qualified as, position of, position as, i am a, i am an, i'm a, i'm an, role as, role of, job of,
    i was a, i was an, i have been a, i have been an, been a, been an, by profession,
    war ich, ich war, bin ich, arbeite ich als, als, gelernte, gelernter, ausgebildete, ausgebildeter, beruf, ich bin, von beruf, examinierte,
    jako, stanowisku, zawodu jestem, jestem, na stanowisku, zawodzie,
    працював, працювала, працюю, посаді, професією, фахом, роботи, за фахом,
    ca, lucrat ca, meseria de, funcția de, profesie, sunt, calificat ca,
    como, trabajado como, trabajo como, soy, puesto de, trabajé como, trabajé de,
    arbetat som, arbetar som, jobbat som, jobbar som, utbildad, anställd som, jag är, tjänst som,
    jobbet som, jobber som, arbeidet som, utdannet, ansatt som, jobbe som,
    comme, en tant que, en tant qu', poste de, métier de, je suis, formation de, travaillé comme
"""
ARTICLES = """
    a, an, en, et, som, as, ein, eine, einer, der, die, das, the, un, una, une, l', o, jako, als,
    den, det, egen, como, comme, ca, stilling, stillingen, en/et, uddannet,
    udlært, trained, qualified, ausgebildete, ausgebildeter, gelernter, gelernte
"""
# Somebody wants to be it: no experience yet.
WISHES = """
    søger, ønsker, drømmer, vil gerne arbejde, looking for, seeking, would like, dream, apply for,
    interested in, hope to, want to, szukam, chciałabym, chciałbym, poszukuję, шукаю, хочу, бажаю,
    caut, doresc, aș dori, busco, quisiera, me gustaría, söker, vill jobba, ønsker meg, søker,
    cherche, souhaite, recherche, suche, möchte, ansøger, bewerbe, бажана посада, desired, pożądane,
    applying
"""
# In front of a trade that is not the person's own.
NOT_MY_TRADE = """
    jeg, i, to, at, vi, we, for, chef for, min, my, the, leder af, under, reported to, helped, assisting,
    assisted, en flok, sammen med, with, med, uden, assisterede, hjalp, supporting, z, mit, з, cu, con,
    avec, til, training, managed, supervised, hired, kollega
"""

# In front of a person who is asked about the applicant, outside a section of references.
REFEREE = """
    reference, referencer, referenceperson, ref, referee, kontaktperson, nærmeste leder, leder, chef,
    tidligere chef, manager, line manager, supervisor, employer, arbejdsgiver, contact person, referent,
    vorgesetzter, ansprechpartner, referenz, przełożony, osoba kontaktowa, referencje, керівник,
    контактна особа, рекомендація, superior, persoană de contact, referință, jefe, jefa, referencia,
    referens, chef, referanse, responsable, référence, supérieur, kontakt, boss, recommendation,
    anbefalet af, udtalelse, contact, contact for reference, my boss, min chef, min leder, direktør,
    soțul, soția, mąż, mężem, żona, żoną, чоловік, дружина, mein mann, meine frau, marido, esposa, mon mari, ma femme, min man, min fru, mannen min, kona mi, husband's, my husband, my wife,
    forstander, pårørende, ægtefælle, spouse, husband, wife, mand, kone, kæreste, emergency contact,
    employer contact, hr, hr-afdeling
"""
# The same among the person's own data, where "Contact:" is the person's.
REFEREE_STRONG = """
    reference, referencer, referenceperson, ref, referee, references, nærmeste leder, tidligere chef,
    referenz, referenzen, referencje, рекомендація, рекомендації, referință, referințe, referencia,
    referencias, referens, referenser, referanse, referanser, référence, références, pårørende,
    ægtefælle, spouse, emergency contact, min chef, min leder, my boss, line manager, my manager, my supervisor, my employer, my leader,
    my husband, my wife, soțul meu, soția mea, mój mąż, moja żona, мій чоловік, моя дружина, mein mann, meine frau, mi marido, mi esposa, mon mari,
    ma femme, min man, min fru, mannen min, kona mi, min mand, min kone, min kæreste, min ægtefælle, partner
"""
# A section of references that holds none.
ON_REQUEST = """
    on request, upon request, efter aftale, kan oplyses, oplyses, haves, fremsendes, gives gerne,
    ved henvendelse, på forespørgsel, auf anfrage, na życzenie, do wglądu, за запитом, надаються,
    la cerere, a petición, bajo petición, på begäran, på forespørsel, sur demande, på opfordring,
    available, sendes gerne, kan fås, lämnas, oppgis
"""
COMPANY_WORDS = """
    a/s, aps, i/s, k/s, p/s, ivs, amba, a.m.b.a, ltd, ltd., limited, llc, inc, inc., plc, gmbh, ag, kg,
    ohg, ug, s.a., sa, s.l., sl, srl, s.r.l., sp., s.a, spółka, тов, тзов, фоп, пп, дп, ат, ab, as, asa,
    sarl, sas, kommune, region, hospital, sygehus, hotel, restaurant, café, cafe, skole, skolen,
    børnehave, børnehaven, plejehjem, plejecenter, plejecentret, bageri, bageriet, supermarket,
    universitet, university, universität, school, gymnasium, klinik, clinic, bank, center, centret,
    group, company, firma, firmaet, fabrik, fabrikken, factory, szpital, szkoła, przedszkole,
    лікарня, школа, готель, ресторан, завод, фабрика, spital, școala, hospital, krankenhaus, schule,
    bäckerei, restauracja, piekarnia, sklep, магазин, пекарня, садок, dagli'brugsen, bakery, shop,
    store, kiosk, netto, føtex, bilka, rema, lidl, aldi, gård, landbrug, farm, lager, auto, service,
    byg, vvs, el, smedje, værksted
"""
# "2019 - now"
NOW = """
    nu, nuværende, dags dato, d.d, i dag, present, now, current, today, ongoing, heute, aktuell, jetzt,
    obecnie, teraz, dziś, do dziś, зараз, дотепер, теперішній час, по теперішній час, тепер, донині,
    prezent, în prezent, actualidad, presente, actual, nuvarande, pågående, nåværende, nå, aujourd'hui,
    ce jour, en cours, actuel, fortsat, laufend, bis heute
"""
MONTHS = """
    januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december,
    jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec, january, february, march, may, june,
    july, october, oct, januar, märz, mai, dezember, dez, styczeń, luty, marzec, kwiecień, maj,
    czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień, січень, лютий, березень,
    квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень, січня, лютого,
    березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня, ianuarie,
    februarie, martie, aprilie, mai, iunie, iulie, septembrie, octombrie, noiembrie, decembrie, enero,
    febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre,
    januari, februari, mars, augusti, desember, janvier, février, avril, juin, juillet, août,
    septembre, octobre, novembre, décembre, forår, efterår, sommer, summer, winter, spring, autumn,
    janv, févr, fév, avr, juil, août, déc, ene, abr, ago, dic, gen, mag, giu, lug, ott, gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre,
    sty, lut, kwi, cze, lip, sie, wrz, paź, lis, gru, stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia,
    січ, лют, бер, квіт, трав, черв, лип, серп, вер, жовт, лист, груд, января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря,
    январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь, янв, февр, фев, апр, авг, сент, сен, окт, нояб, дек, ian, febr, iun, iul, noi, des, june, july, maart
"""

# Words of a demand that tell nothing of what is demanded.
DEMAND_NOISE = """
    erfaring, erfaren, erfaringer, experience, experienced, years, gode, good, skrift, tale, have, have, kendskab, knowledge,
    with, from, inden, indenfor, lignende, similar, relevant, relevante, mindst, minimum, least, arbejde, work, working, evne,
    ability, able, skills, kompetencer, gerne, også, eller, taler, tale, speak, written, spoken, fluent, flydende, like,
    lyst, være, kunne, godt, uddannet, uddannelse, education, bevis, certifikat, certificate, some, lidt, nogen, hvis
"""
# Papers that vacancies ask for and CVs name in their own language.
PAPERS: dict[str, str] = {
    "driving_licence": (
        "kørekort, driving licence, driving license, driver's licence, driver's license, führerschein, prawo jazdy, "
        "водійські права, водійське посвідчення, посвідчення водія, permis de conducere, carnet de conducir, "
        "permiso de conducir, körkort, førerkort, permis de conduire, permis b"
    ),
    "forklift_licence": (
        "truckcertifikat, truckkort, gaffeltruckcertifikat, gaffeltruckbevis, forklift licence, forklift license, "
        "forklift certificate, staplerschein, uprawnienia na wózki widłowe, wózki widłowe, права на навантажувач, "
        "permis stivuitor, carnet de carretillero, truckförarbevis, truckførerbevis, caces"
    ),
    "journeyman": (
        "svendebrev, journeyman's certificate, trade certificate, gesellenbrief, świadectwo czeladnicze, fagbrev, gesällbrev"
    ),
    "authorisation": (
        "autorisation, authorisation, authorization, approbation, prawo wykonywania zawodu, registered nurse"
    ),
    "first_aid": "førstehjælp, first aid, erste hilfe, pierwsza pomoc, перша допомога, primeros auxilios, prim ajutor",
    "hygiene": "hygiejne, hygiejnebevis, hygiejnekursus, food hygiene, haccp, hygieneschulung",
    "welding": (
        "svejsecertifikat, svejsecertifikater, svejsebevis, welding certificate, schweißzertifikat, "
        "certyfikat spawacza, сертифікат зварника"
    ),
}


def either(text: str, ending: str = "") -> str:
    """A comma-separated list as one alternative of a pattern, the longest first.

    With `ending`, a pattern, a star stands for the rest of a word.
    """
    entries = sorted(phrases(text), key=lambda entry: (-len(entry), entry))
    if not ending:
        return by_letter(entries)
    return "|".join(map(re.escape, entries)).replace(r"\*", ending)


def folded_either(text: str, ending: str = "") -> str:
    """`either` for a folded text."""
    return either(folded(text), ending)


def by_letter(entries: Iterable[str]) -> str:
    """One alternative of a pattern: the first that fits, those with one first letter behind it.

    In a text most are tried by one look at it.
    """
    together: dict[str, list[str]] = {}
    for entry in entries:
        together.setdefault(entry[:1], []).append(entry[1:])
    return "|".join(
        re.escape(begins + rests[0])
        if len(rests) == 1
        else f"{re.escape(begins)}(?:{by_letter(rests)})"
        for begins, rests in together.items()
    )


def phrases(text: str) -> frozenset[str]:
    """A comma-separated list as a set."""
    return frozenset(part for part in (" ".join(p.split()) for p in text.split(",")) if part)
