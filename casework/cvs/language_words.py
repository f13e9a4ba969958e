"""More names of languages, and how people say that they have one or not: phrases only, folded.

As in `words`: a trailing * stands for any ending of at most six letters.
"""

# Beside `words.LANGUAGE_NAMES`: Russian, Swedish, Norwegian, French and own names, and what was missing.
NAMES: dict[str, str] = {
    "da": "датск*, danese, dinamarquês, danoise, danesa, danimarkalı, danski, dánčina, dán, dānu, danų, taani, danca, danska, δανικά, dönsku, dánsky, dánština, дански",
    "en": "английск*, anglaise, inglesa, inglese, inglês, ingilizce, engleski, angol, angļu, anglų, inglise, anglophone, engelsksproget, engelskspråkig, inglizcha, ingilizce, αγγλικά, enska, ensku, englanti, angličtina, английски, englisch-",
    "de": "немецк*, allemande, alemana, tedesco, alemão, almanca, njemački, nemački, német, vācu, vokiečių, germanophone, deutschsprachig, niemiecki, γερμανικά, þýska, þýsku, saksa, немски, plattdeutsch*, niederdeutsch*",
    "pl": "польск*, polonaise, polaca, polacco, polonês, polski, lengyel, polonophone, πολωνικά, lehçe, pólska, puola, poola, полски",
    "uk": "украинск*, ukrainienne, ucraniana, ucraino, ucraniano, ukrán, ucrainean*, українською, українська, ukraynaca, ουκρανικά, úkraínska, украински",
    "ru": "русск*, російською, русский, rosyjski, russo, ruski, orosz, krievu, rusų, vene, rusça, russophone, ρωσικά, rússneska, venäjä, руски, ruština",
    "ro": "румынск*, молдавськ*, молдавск*, roumaine, rumana, rumeno, rumuński, moldovenească, moldoveneste, moldovenește, rumunski, moldaviska, moldovsk*, moldauisch, moldave, rumence, ρουμανικά",
    "es": "испанск*, espagnole, española, spagnolo, espanhol, ispanyolca, španjolski, španski, castellana, kastiliansk, hispanophone, hispanohablante, castillan, ισπανικά, spænska, espanja, испански",
    "sv": "шведск*, suédoise, sueca, svedese, sueco, suedez, rootsi, rikssvenska, sænska, isveççe, ruotsi, шведски, σουηδικά",
    "no": "норвежск*, norvégienne, noruega, norvegese, norueguês, nynorsk, norska, norveççe, norja, норвежки",
    "fr": "французск*, française, francesa, francese, francophone, fransızca, francuski, francia, prantsuse, franskspråkig, fransktalende, γαλλικά, franska, frönsku, ranska, френски",
    "it": "итальянск*, italienne, italiana, italiano, włoski, talijanski, italijanski, olasz, italofono, ιταλικά, italyanca, ítalska, italia, италиански",
    "pt": "португальск*, portugaise, portuguesa, portoghese, portugheza, portugisiskt, lusophone, brasiliansk*, brazilian, portugalski",
    "nl": "голландск*, нидерландск*, нідерландськ*, néerlandaise, hollandais*, olandese, holandesa, flamand*, flamländska, flämisch*, flamandzk*, flamenco",
    "fi": "финск*, finlandais*, finlandese, suomi, finlandesa",
    "is": "исландск*, islandaise, islandese, íslenska, islandesa, íslensku, izlandaca",
    "fo": "фарерск*, føroyskt, farski, färöisk*, faroese, føyresk",
    "kl": "гренландск*, groenlandais*, grönländska",
    "lt": "литовск*, lituanienne, lituana, lietuvių, litauisk*, litewski",
    "lv": "латышск*, латвійськ*, латвийск*, lettone, letona, latviešu, letsk, lettisk*",
    "et": "эстонск*, estonienne, eesti",
    "cs": "чешск*, tchèque, checa, ceco, česky, čeština, český, tjeckisk*",
    "sk": "словацк*, slovaque, eslovaca, slovacco, slovensky, slovenčina, slovaks*",
    "hu": "венгерск*, мадярськ*, hongroise, húngara, ungherese, magyar, ungersk*, mađarski",
    "bg": "болгарск*, български, búlgara, bulgaro, bugarski, bulgarca, βουλγαρικά",
    "sr": "сербск*, srpski, srpskohrvatski, serbokroatisk*, serbo-croatian, serbokroatisch*, serbokroatiska, serba, serbokrooatisk, српски, sırpça",
    "hr": "хорватск*, hrvatski, croata, kroat*, horvát",
    "bs": "боснийск*, bosanski, boşnakça, bosnien, boşnakça",
    "sl": "словенск*, slovenščina, eslovena, slovenska",
    "mk": "македонск*, makedonska, macédonien*, македонски, makedonski",
    "sq": "албанск*, albanaise, albanesa, albanese, shqip, shqipe",
    "el": "греческ*, новогреческ*, grecque, griega, greco, ελληνικά, grecki, nygræsk, grekisk*, ελληνική, yunanca, gríska, kreikka, гръцки",
    "tr": "турецк*, turque, turca, turco, turkisk*, turecki, türkçe, τουρκικά, tyrkneska, turkki, турски",
    "ar": "арабск*, árabe, arabo, arapça, arabski, arabophone, al-arabiya, arabique, αραβικά, arabía, арабски",
    "fa": "персидск*, фарси, фарсі, дари, дарі, darí, dari-persisk, perse, iransk, iraniană, perski, perzijski, perse, perzsa, hazaragi, farsça, farsça",
    "ku": "курдск*, badini, bahdini, zaza, zazaki, gorani, kurmancî, kurmandji, kurmandži, курманджі, kürtçe, sorani-kurdisk, kurmandschi, kürtçe, kurmanci",
    "ps": "пашто, пушту, pashtu, pasthu, paschto, pastún, pastu, pachtou, pachtoune, paştun, paštu",
    "ur": "urdú, urdo, ourdou",
    "hi": "хинди, hindî, hindu",
    "pa": "пенджаби, pendjabi, pandschabi, pendżabski, punjábí, panyabí",
    "bn": "бенгальск*, bengalí, bengalisch*, bengalska, bangladeshisk, bengalais, bengalski, bengaliska",
    "ne": "непальск*, nepalés, népalais, nepalska, nepalese, nepalski",
    "ta": "тамильск*, tamoul, tamilska",
    "te": "телугу, telugú",
    "ml": "малаялам, malajalam, malayálam,",
    "mr": "маратхи",
    "gu": "gujrati, гуджарати, goudjarati",
    "si": "singhalesisk*, singhalesisch*, cingalais, cingalés, сингальск*, singalski",
    "zh": "китайск*, chinoise, cinese, mandarín, mandarinkinesisk, putonghua, chiński, kantonesiska, hakka, hokkien",
    "ja": "японск*, japonaise, japonesa, giapponese",
    "ko": "корейск*, coréenne, coreana, coreano",
    "vi": "вьетнамск*, vietnamien*, vietnamita, vietnamesiska, tiếng",
    "th": "тайск*, thailandais, tailandesa, thailandese, thailändisk, thaimaalais, isaan",
    "tl": "тагальск*, tagalo, philippin*, filipina, filippinska, pilipino, taglish",
    "id": "индонезийск*, indonésien, indonesio, indonesiska",
    "ms": "малайск*, malais, malayo, malaysisk, malajiska, malaiisch*",
    "sw": "суахили, suahili, swahilisk, swahíli, kisuahili",
    "so": "сомалийск*, somalí, somalisch*, somaliska, somalijski, soomaali",
    "am": "амхарск*, amárico, amharique, amhariska, amharski",
    "ti": "тигринья, tigrigna, tigriña, tigrina, tigrinska, tigrinnja, tigriniska, tigrynia",
    "he": "иврит, hébraïque, hebreiska, hebraico, ivrit",
    "ka": "грузинск*, géorgienne, georgiska, georgiana",
    "hy": "армянск*, arménienne, armeniska, հայերեն",
    "az": "азербайджанск*, aserbaidschanisch*, azerbejdżańsk*, azéri, azerí, azerbajdzjanska",
    "kk": "казахск*, kasachisch*, kazako, kazakiska",
    "uz": "узбекск*, usbekisch*, uzbeck*, ouzbek, uzbeko, uzbekiska",
    "be": "белорусск*, vitryska, hviterussisk, biélorusse, bielorruso, weißrussisch*, belarusiska",
    "ca": "каталанск*, catalana, catalano, valenciano, valencià, valenciansk, katalanska, valencian",
    "eu": "баскск*, vasco, euskara, baskisch*, baskiska",
    "gl": "galego, gallega, galiciska",
    "yo": "yorubá, йоруба, joruba",
    "ig": "ibo",
    "ha": "haussa, hausa-sprog",
    "af": "африкаанс, afrikansk",
    "zu": "isizulu",
    "mn": "монгольск*, mongoliska, mongol",
    "my": "бирманск*, burmesiska, birmanisch*, birman, birmano",
    "km": "кхмерск*, cambodjansk, cambodian, kambodschanisch*",
    "ga": "irlandzk*, ирландск*, gaélique, gaélico",
    "cy": "валлийск*",
    "ff": "peulh, poular, pular, fulah, foulfouldé",
    "qu": "кечуа, kechua, quichua, kichwa, runasimi",
    "ln": "лингала, lingála",
    "rw": "kinyarwandais, rwandais",
    "wo": "ouolof",
    "la": "latein*, latinsk, latinska, łacin*, латинськ*, латинск*, latină, latín, latino",
    "tw": "twi, asante twi",
    "ak": "asante, fante, fanti",
    "om": "oromiffa, afaan, oromifa, oromisk*",
    "mt": "maltés, мальтийск*",
    "lb": "luxembourgeois, luxemburgués, lëtzebuergesch",
    "ky": "киргизск*, кыргызск*, kirgisisch*, kirgiziska",
    "tg": "таджикск*, tadschikisch*, tadzjikiska, tadjik",
    "tk": "туркменск*, turkmenisch*",
    "tt": "татарск*, tatarisch*, tatariska, krimtatarisk, кримськотатарськ*, qırımtatar",
    "ug": "уйгурск*, uigurisch*, ouïghour",
    "lg": "luganda, ganda, oluganda, луганда",
    "bm": "bambara, bamanankan, bambaric, бамбара",
    "ee": "ewe, éwé",
    "ht": "haitiansk*, haitian*, kreyòl, kreyol, haïtien, haitiano",
    "jv": "javanesisk*, javanese, javanisch*, javanais, javanés, jawajski, яванськ*, яванск*",
    "ki": "kikuyu, gikuyu, kikuju",
    "mg": "malagasy, malgache, madagassisk*, malgaszki, малагасійськ*",
    "rn": "kirundi, rundi",
    "sd": "sindhi, sindi, синдхі",
    "ce": "tjetjensk*, chechen, tschetschenisch*, czeczeński*, чеченськ*, чеченск*, tchétchène, checheno, cecenă",
    "bo": "тибетск*, tibétain, tibetisch*",
    "st": "sesotho, sotho, südsotho",
    "tn": "setswana, tswana",
    "ts": "tsonga, xitsonga",
    "ss": "siswati, swati",
    "nd": "ndebele, isindebele",
    "ny": "chichewa, chewa, nyanja, chinyanja",
    "kg": "kikongo, kongo-sprog",
    "xh": "isixhosa",
    "sn": "chishona",
    "mi": "maori, māori",
    "sm": "samoan, samoansk",
    "fj": "fijian, fijiansk",
    "ay": "aymara, aimara",
    "yi": "yiddish, jiddisch, jiddisk, jidysz, ідиш, идиш, jiddisch",
    "se": "samisk, nordsamisk, sámi, samiska",
    "as": "assamese, assamesisk",
    "or": "oriya",
    "ks": "kashmiri",
    "dz": "dzongkha",
    "dv": "dhivehi",
    "br": "bretonsk, breton, bretonisch",
    "os": "osetisk, осетинськ*, осетинск*, ossetian",
    "ba": "башкирськ*, башкирск*, bashkir",
    "cv": "чуваськ*, чувашск*, chuvash",
}

# A sentence with one of these speaks about languages, beside those of `words.SPEAK`. A * is any ending.
SPEAK = """
    first words, de første ord, ersten worte, pierwsze słowa, перші слова, первые слова, primele cuvinte, primeras palabras, första orden, premiers mots, prime parole,
    går jag på, gått på, kvällskurs, kurs i, kurser i, språkkurs, lär mig just nu, studerar just nu, går på kurs, aftenskole, aftenkursus, går til, går til undervisning, undervisning i, evening class, evening classes, night school, taking a course, course in, attending, can also, i can,
    abendkurs, vhs-kurs, besuche einen kurs, lerne gerade, kurs wieczorowy, chodzę na, chodzę na kurs, zapisałam się, вечірні курси, ходжу на, відвідую, хожу на, вечерние курсы, посещаю, merg la, curs seral, frecventez, la daneză, voy a clases, asisto, asisto a, clases de, cours du soir, je suis des cours, prends des cours, corso serale, frequento, kveldskurs, går på norskkurs,
    lika starka, kan jag bra, kan jag, kan jeg, det kan jeg, begge sprog, both languages, beide sprachen, oba języki, обидві мови, оба языка, ambele limbi, ambos idiomas, les deux langues, två språken, de to språkene,
    talt, talte, snakket, lærer dansk, lært, lærte, lære, lærer, læser og skriver, begår mig, klarer mig, gør mig forståelig, forstår, forstå, kan kommunikere, kommunikerer, vokset op med, opvokset med, muttersprache*, modersmål*, ojczyst*, рідні, родные, derhjemme, hjemmesprog, sprogskole*, sprogcent*, sprogkursus,
    sprogundervisning, danskuddannelse*, danskundervisning, danskkursus, prøve i dansk, danskprøve*, modul, modulet, du1, du2, du3, du 1, du 2, du 3, pd1, pd2, pd3, pd 1, pd 2, pd 3, fvu, studieprøven, fsl, talte, tale og skrift, undervises, går på, dialekt, gebrokkent,
    speak*, spoke, spoken, understand*, understood, mother tongue, mother's tongue, first language, second language, third language, native, fluency, converse, conversational, communicate, get by in, get by, get along in, manage in, grew up with, grew up speaking,
    grown up with, raised with, learn, learning, learned, learnt, studying, taking lessons, lessons, classes, language school, language course, language centre, module, read and write, write and speak, picked up, bilingual*, trilingual, level,
    spricht, gesprochen, verstehe, verstehen, verständige, verständigen, lerne, lernen, gelernt, aufgewachsen mit, zweisprachig, sprachkurs, sprachschule, modul, beherrschung, kenntnisse, zu hause, niveau,
    mówię, mówi, mówić, rozumiem, porozumiewam, porozumiem, dogadam, dogaduję, porozumieć, uczę, uczyłam, uczyłem, nauczyłam, nauczyłem, ojczysty, ojczystym, język ojczysty, moduł, modułu, module, kurs językowy, szkoła językowa, szkole językowej, poziom, poziomie, władam, płynnie, słabo, dwujęzyczn*, z domu, wychowałam się, wychowałem się, posługuje, operuję, opanowałam, opanowałem, znam,
    розмовля*, говор*, володі*, розумію, спілкуюся, спілкуюсь, спілкування, вчу, вчуся, вивчаю, вивчала, вивчав, вивчила, вивчив, рідн*, модуль, модулі, рівень, рівні, мовн*, двомовн*, читаю, пишу, курси, мовна школа, вдома, знаю, знання,
    говорю, говорим, говорить, владею, владение, понимаю, знаю, знание, знания, учу, изучаю, изучал, изучала, выучил, выучила, родной, родным, родные, родная, свободно, общаюсь, общаться, объясняюсь, язык, языки, языком, языка, языками, языков, уровень, уровне, модуль, модуле, дома говорим, разговорный, читаю, пишу, курсы,
    vorbesc, vorbim, vorbesc fluent, vorbit, vorbește, înțeleg, inteleg, mă descurc, ma descurc, descurc, învăț, invat, învățat, am învățat, studiez, maternă, limba mea, nivel, nivelul, modulul, modul, cunosc, cunoștințe, scriu, citesc, acasă, comunic, o vorbesc, școala de limbi, curs de,
    hablo, hablamos, hablado, hablar, habla, entiendo, comprendo, manejo, domino, defiendo, me defiendo, chapurreo, chapurrear, aprendo, aprendiendo, aprendí, aprender, estudio, estudiando, estudié, materna, lengua, mi lengua, nivel, módulo, modulo, me comunico, conocimientos, escribo, leo, bilingüe, en casa, crecí con, me apaño, idioma, idiomas,
    talar, pratar, pratat, förstår, kan göra mig förstådd, lär mig, lärt, lärde, läser, studerar, sfi, nivå, uppvuxen med, hemma, behärskar, skriver, snakker, snakket, prater, forstår, lærer, lært, oppvokst med, hjemme, behersker, nivå, modul, kommuniserer,
    parle, parlons, parlé, comprends, débrouille, me débrouille, maîtrise, apprends, appris, apprendre, étudie, étudié, commencé le, maternelle, bilingue, trilingue, niveau, module, j'écris, lis, communique, de naissance, langue, langues, transmis, baragouine, notions, grandi avec, à la maison, notions de, des bases, bases en, bases de,
    parlo, capisco, madrelingua, imparo, studio, lingua, falo, compreendo, idiomas, wort und schrift
"""
# Hardly a word of it: said of the language that was named last.
SCARCELY = """
    kun sige hej, kun hej, kan kun hilse, kun et par ord, only know how to say, how to say hello, say hello, only a few words, only some words, just a few words, nur ein paar worte, nur ein paar wörter, nur hallo, tylko kilka słów, tylko powiedzieć, лише кілька слів, тільки кілька слів, кілька слів, только пару слов, несколько слов, doar câteva cuvinte, sólo unas palabras, solo unas palabras, solo saludar, bara några ord, bare noen ord, bara säga hej, quelques mots seulement, que quelques mots, seulement quelques mots
"""
# The person does not have it, or only wishes to: said of a language in prose.
DENIED = """
    nu încă, nu inca, încă nimic, nimic încă, ще ні, поки ні, поки що ні, ще ніяк, ещё нет, еще нет, пока нет, пока никак, for now not, not at all, slet ikke, overhovedet ikke, gar nicht, überhaupt nicht, wcale, na razie nie, póki co nie, зовсім не, совсем не, deloc, de momento no, por ahora no, en absoluto, nada de, ainda não, non ancora, per ora no, inte alls, ikke i det hele tatt, pas du tout, pas pour l'instant, pour l'instant non,
    used to know, used to speak, have forgotten, forgotten most, glemt det meste, har glemt, har jeg glemt, habe ich vergessen, vergessen, verlernt, zapomniałam, zapomniałem, забула, забув, забыл, забыла, am uitat, he olvidado, olvidé, har glömt, j'ai oublié, ho dimenticato,
    encantaría aprender, encantaria aprender, gustaria aprender, ilusión aprender, apuntarme a, empezaré a aprender, empiezo a aprender en, ganas de aprender, skulle gerne lære, meget gerne lære, vil meget gerne, interesseret i at lære, tilmeldt, skrevet op til, course starts, course begins, classes start, lessons start, starts in, begins in, will be learning, love to learn, happy to learn, interested in learning, signed up for, enrolled in, on the waiting list, next step is to learn,
    sehr gerne lernen, gerne noch lernen, beginnt im, beginnt am, startet im, begynder i, begynder til, starter til, kurs beginnt, kurs startet, angemeldet, anfangen zu lernen, bald lernen, chętnie poznam, chcę poznać, kurs zaczyna, kurs zaczynam, zapisana na, zapisany na, rozpocznę, хочу опанувати, із задоволенням вивчу, курс починається, курси починаються, запис* на, с удовольствием выучу, курс начинается, курсы начинаются, записался, записалась, mi-aș dori să învăț, vreau să o învăț, vreau sa o invat, abia aștept să învăț, cursul începe, fără limba, adorerais apprendre, j'adorerais, aimerais bien apprendre, cours commence, cours commencent, inscrit, inscrite, vorrei studiare, mi piacerebbe imparare, il corso inizia, kursen börjar, börjar i, kurset starter, starter i, begynner i,
    aldrig lært, aldrig haft, aldrig talt, har jeg ikke lært, kan jeg ikke, kan ikke, taler ikke, taler jeg ikke, forstår ikke, never learned, never learnt, never studied, never spoken, do not speak, don't speak, do not know, don't know, cannot speak, can't speak, unfortunately no,
    vil gerne lære, gerne lære, ønsker at lære, vil lære, håber at lære, skal lære, kunne tænke mig at lære, ikke begyndt, endnu ikke, ikke endnu, glæder mig til at lære, vil gerne begynde, planlægger at lære, mangler endnu at lære, skal begynde på, skal starte på, venter på at starte, venter på sprogskole,
    want to learn, wish to learn, would like to learn, hope to learn, going to learn, will learn, plan to learn, planning to learn, intend to learn, eager to learn, ready to learn, willing to learn, would love to learn, looking forward to learning, not yet started, not started, have not begun, haven't begun, haven't started, have not started, waiting to start, hope to start, dream of learning, motivated to learn, keen to learn, not begun,
    gern lernen, gerne lernen, lernen möchte, möchte ich lernen, will lernen, werde lernen, lernen werde, noch nicht, nie gelernt, spreche ich nicht, kann ich nicht, möchte lernen, bereit zu lernen, lernen will, wollen lernen,
    chcę się nauczyć, chcę się uczyć, chciałabym się nauczyć, chciałbym się nauczyć, chciałabym się uczyć, chciałbym się uczyć, zamierzam, planuję naukę, planuję się uczyć, chętnie się nauczę, chętnie nauczę, nauczę się, będę się uczyć, będę uczyć, jeszcze nie, nie znam, nie mówię, nigdy się nie uczyłam, nigdy się nie uczyłem, gotowa do nauki, gotowy do nauki, chęć nauki,
    хочу вивчити, хочу вчити, хочу вивчати, хотів би, хотіла б, хотіла би, хотів би вчити, планую вивчати, планую вчити, планую, буду вчити, мрію вивчити, готова вчити, готовий вчити, ще не, не знаю, не володію, не говорю, не розмовляю, ніколи не вчила, ніколи не вчив, поки що не, поки не,
    хочу выучить, хочу учить, хотел бы, хотела бы, планирую, буду учить, собираюсь, готова учить, готов учить, ещё не, еще не, пока не, не владею, не знаю, не говорю, никогда не учил, никогда не учила, намерена, намерен, мечтаю,
    vreau să învăț, aș vrea să învăț, as vrea sa invat, doresc să învăț, îmi doresc să învăț, voi învăța, urmează să învăț, urmează să, nu vorbesc, nu știu, nu cunosc, încă nu, mi-ar plăcea să învăț, plănuiesc să, dornic să învăț, dornică să învăț, nu am învățat, n-am învățat,
    me gustaría aprender, quiero aprender, quisiera aprender, voy a aprender, deseo aprender, espero aprender, todavía no, aún no, no hablo, nunca aprendí, nunca he aprendido, nunca estudié, dispuesto a aprender, dispuesta a aprender, con ganas de aprender, pienso aprender, tengo previsto,
    vill lära mig, skulle vilja lära mig, vill gärna lära mig, ska lära mig, hoppas lära mig, tänker lära mig, inte än, ännu inte, aldrig lärt, talar inte, vil lære, vil gjerne lære, ønsker å lære, skal lære, håper å lære, ikke ennå, aldri lært, snakker ikke,
    voudrais apprendre, aimerais apprendre, veux apprendre, souhaite apprendre, compte apprendre, vais apprendre, espère apprendre, souhaiterais apprendre, envie d'apprendre, pas encore, ne parle pas, jamais appris, prête à apprendre, prêt à apprendre, désire apprendre, projette d'apprendre, vorrei imparare
"""
# In front of the name of a firm, a school or a paper that has a language in it.
NAMED = """
    firma, firmaet, firmaen, firmą, firmy, фірма, фирма, firm, company, société, sociedad, empresa, entreprise, företaget, bedriften, café, cafe, cafeteria, cafetería, restaurant, restaurante, restauracja, ресторан, hotel, hotellet, hotell, hôtel, hostal, bar, skolen, butikken, magasin, tienda, sklep, магазин,
    kunde, client, cliente, klient, клієнт, клиент, familien, family, familie, famille, calle, rue, ulica, вулиця, улица, street, avenida, plaza, gade, klub, club, klubben, avisen, newspaper, journal, kirken, church, ambassade, ambassaden, embassy, ambasada, посольство, botschaft, instituttet, institute, school, college
"""
# Behind the name: "dansk firma", "Polsk & Partner", "German company".
OF_SOMETHING = """
    firma, firmaer, virksomhed, virksomheder, selskab, company, companies, firm, firms, employer, employers, arbejdsgiver, arbejdsgivere, restaurant, restauranter, køkken, mad, cuisine, food, kitchen, dishes, lærer, teacher, familie, family, mand, husband, wife, kone, firmy, firmie, kuchnia, kuchni, kuchnię, restauracja, фірма, фірмі, компанія, компанії, кухня, кухні, кухню,
    компания, компании, фирма, фирме, empresa, cocina, comida, bucătărie, bucătăria, firmă, mat, företag, bedrift, entreprise, société, cuisinier, kunder, customers, clients, kunde, marked, market, statsborger, statsborgerskab, nationality, citizenship, passport, pas, paszport, паспорт, ambassade, embassy, roots, rødder, baggrund, origin, køkkenet, kolleger, colleagues, arbejdsmarked, labour, dans, dance, dances, kor, højskole, kirke, church, literature, litteratur, historie, history, kultur, culture
"""
# Among languages and their levels in a row of them.
IN_A_LIST = "bestået, passed, prøve, dansk, pd1, pd2, pd3, pd, modul, module, kun, only, just, very, meget, sehr, bardzo, дуже, очень, foarte, muy, mycket, veldig, très, bit, a, of, level, niveau, poziom, nivel, nivå, рівень, уровень, speak, spoken, written, taler"

# In front of the languages themselves on a line, with or without a colon.
LISTED = """
    sprog, sprogene, mine sprog, jeg taler, taler, taler jeg, languages, language, my languages, i speak, speak, speaking, sprachen, sprache, ich spreche, spreche, języki, język, mówię, mówię po, мови, мова, говорю, розмовляю, мови які знаю, языки, язык, limbi, limba, limbi vorbite, vorbesc, idiomas, idioma, hablo, språk, jag talar, jag pratar, talar, pratar, jeg snakker, snakker, langues, langue, je parle, parle, lingue, parlo, línguas, falo, kalbos, valodas, keeled, jazyky, nyelvek, jezici, diller
"""
# In front of a language in a list that the person does not have.
NO_FIRST = """
    no, not, kein, keine, keinen, nicht, ikke, ingen, intet, inget, inte, ikkje, nie, nie znam, bez, не, ні, не знаю, без, нет, nu, nu știu, fără, sin, ningún, nada de, pas, pas de, aucun, aucune, non, niente, nem, sem
"""
