"""More words around names in CVs, and first names that tell which half of a name is which: folded."""

# Labels, beside those of `words`.
FULL_NAME = """
    jméno, jméno a příjmení, meno a priezvisko, név, teljes név, vardas pavardė, vardas ir pavardė, vārds uzvārds, vārds un uzvārds, nimi, ees- ja perekonnanimi, ime i prezime, ime in priimek, име, име и фамилия, име и презиме, ad soyad, adı soyadı, isim, emri, emri dhe mbiemri, όνομα, fullt navn, fullständigt namn, pangalan, tên, họ tên, nafn,
    фио, ф.и.о, ф.и.о., ф. и. о, имя и фамилия, фамилия и имя, имя фамилия, фамилия имя, фамилия имя отчество, полное имя, п. і. б, п.і.б, прізвище і ім'я, повне ім'я, ім'я прізвище, nome e cognome, cognome e nome, nome completo, ansøger, ansøgers navn, kandidat, kandidatens navn,
    applicant, applicant name, bewerber, bewerberin, kandydat, kandydatka, solicitante, candidato, candidata, sökande, søker, candidat, candidate, navn på ansøger, mit fulde navn, my name, mein name, moje imię i nazwisko, nombres y apellidos, apellidos y nombre, apellidos y nombres, nom et prénoms, prénom nom, nume/prenume, prenume și nume, prenume nume, efternavn og fornavn, efternamn och förnamn, nazwisko imię, imię nazwisko, imię, nazwisko, nachname vorname, nachname und vorname, vorname nachname, vorname und nachname
"""
FIRST_NAME = "имя, имена, nombres, nombre de pila, nome, fornavn(e), first, given, ім'я та по батькові, förnamn, fornamn, prenumele"
LAST_NAME = "фамилия, cognome, sobrenome, last, family, efternavn(e), numele de familie, nom de naissance, slægtsnavn"
# In front of a name inside a sentence.
PHRASES = """
    moi c'est, зовут меня, звати мене, меня зовут, моё имя, мое имя, мене звати, мене звуть, мене звуться, mit fulde navn er, mit navn er, navnet er, my full name is, mein vollständiger name ist, mi chiamo, il mio nome è, meu nome é, mon nom complet est, je m'appelle, moje imię i nazwisko to, moje imię to, nazywam się, na imię mam,
    mitt fulle navn er, mitt fullständiga namn är, mi nombre completo es, numele meu complet este, numele meu e, hilsen fra, hilsner fra, regards from, kan kalde mig, undertegnede, the undersigned, jeg hedder
"""
# A line with one of these closes a letter, whatever else stands on it.
SIGN_OFFS = """
    hilsen, hilsner, mvh, m.v.h., vh, kh, regards, sincerely, faithfully, wishes, thanks, cordially, respectfully, grüßen, gruß, grüße, hochachtungsvoll, z poważaniem, pozdrawiam, pozdrowieniami, łączę wyrazy, z wyrazami, serdecznie, з повагою, щиро, з найкращими, с уважением, всего доброго, искренне,
    cu stimă, cu respect, cu considerație, al dumneavoastră, salutare, atentamente, saludos, saludo, cordialmente, respetuosamente, un cordial, hälsningar, hälsning, salutations, cordialement, sincèrement, respectueusement, bien à vous, distinti saluti, cordiali saluti, på forhånd tak, tak for jeres tid
"""
# In front of the name at the end of a page.
SIGNED = """
    signed, signature, signed by, sign, name and signature, underskrift, underskrevet, dato og underskrift, sted og underskrift, unterschrift, unterschrieben, ort datum unterschrift, podpis, podpisano, własnoręczny podpis, підпис, підписав, підписала, подпись, подписал, semnătura, semnatura, semnat, firma, firmado, fdo, fdo., signé, signé par, signature du candidat, firmato, assinatura, underskrift af ansøger, namnteckning, underskrift och namn, signatur, firmado por
"""
# Surnames that stand first at home and stay there: Vietnamese, Chinese, Korean.
FIRST_AT_HOME = """
    nguyen, nguyễn, tran, trần, le, lê, pham, phạm, huynh, huỳnh, hoang, hoàng, phan, vu, vũ, vo, võ, dang, đặng, bui, bùi, do, đỗ, ho, hồ, ngo, ngô, duong, dương, ly, lý, dinh, đinh, trinh, trịnh, truong, trương, mai, cao, luong, lương, doan, đoàn, lam, lâm, ta, tạ,
    wang, li, zhang, liu, chen, yang, huang, zhao, wu, zhou, xu, sun, ma, zhu, hu, guo, he, lin, gao, luo, zheng, liang, xie, song, tang, han, feng, deng, cao, peng, zeng, xiao, tian, dong, pan, yuan, cai, jiang, yu, du, ye, cheng, wei, su, lu, ding, ren, shen, yao, kim, lee, park, choi, jung, jeong, kang, cho, yoon, jang, lim, shin, seo, kwon, hwang, ahn, hong, bae, oh
"""
# Words that never stand in a name, beside those of `words`.
NOT_NAMES = """
    passport, passportnr, visa, permit, residence, holder, spouse, nationality, citizenship, status, marital, gender, sex, male, female, mand, kvinde, mobile, phone, tel, tlf, cpr, pas, pasnr, paszport, pesel, passeport, pasaporte, pașaport, паспорт, address, adresse, adres, adresa, adresă, dirección, domicilio, indirizzo, адреса, адрес, birth, date, dato, data, datum, fecha, email, e-mail, mail,
    danmark, denmark, dänemark, dania, danii, данія, данії, дания, дании, danemarca, dinamarca, danemark, danimarca, dánsko, dánia, danska, dānija, danija, taani, tanska, copenhagen, københavn, kopenhagen, kopenhaga, copenhaga, copenhague, копенгаген, aarhus, århus, aalborg, ålborg, odense, esbjerg, randers, kolding, horsens, vejle, roskilde, silkeborg, herning, fredericia, viborg, svendborg, frederikshavn, sønderborg, padborg, slagelse, næstved, holbæk, hillerød, helsingør, polska, polen, poland, ukraine, ukraina, україна, украина, românia, romania, rumænien, rumunia, españa, spanien, spain, italia, italy, italien, sverige, sweden, norge, norway, norwegen, deutschland, germany, tyskland, niemcy, syria, syrien, iran, iraq, irak, afghanistan, vietnam, pakistan, bangladesh, nepal, philippines, filippinerne,
    signed, unterschrift, underskrift, podpis, signature, resume, profil, profile, private, privat, married, single, gift, ugift,
    name, navn, nom, nome, nombre, nume, namn, імя, имя, imię, фио, піб, pedagogical, college, academy, institute, technical, vocational, medical, secondary, primary, economic, agricultural, liceum, technikum, szkoła, uniwersytet, politechnika, zespół, liceul, universitatea, facultatea, colegiul, grupul, școala, escuela, instituto, colegio, universidad,
    лицей, ліцей, колледж, коледж, университет, університет, академия, академія, институт, інститут, училище, школа, école, lycée, université, sprogcenter, sprogskolen, jobcenter, kursus, kurs, kurser, modul, module, certificate, certifikat, certificat, diploma, diplom, gymnasium, gymnasiet,
    microsoft, google, office, excel, photoshop, autocad, windows, facebook, linkedin, whatsapp, viber, telegram, estimada, estimado, liebe, lieber, hallo, cher, chère, stimate, stimată, уважаемые, уважаемый, уважаемая, шановна, hola, bonjour, guten, hei, hi, til, to, att, att., basiskurs, fahrerkarte, und, oder, oraz, eller, or,
    mentor, jobkonsulent, sagsbehandler, kontaktperson, konsulent, praktik, erfaring, sprog, kommunen, førstehjælp, kørekort, hygiejnebevis, first, aid, driver, licence, license, vej, gl, gl., nr, nr., st., stationsvej, sønder, nørre, vester, øster, north, south, east, west, danish, ukrainian, dansk, prøve
"""
# Endings of surnames, for the half that stands first: "Nowicka Agnieszka".
SURNAME_ENDINGS = "ski, ska, cki, cka, dzki, dzka, wicz, czyk, czak, wiak, enko, chenko, chuk, yuk, iuk, escu, eanu, ović, ovic, ević, evic, sen, sson, shvili, idze, adze, oglu, oğlu, poulos, akis, ович, енко"
# First names whose place tells which half is the surname.
FIRST_NAMES = """
    anna, maria, katarzyna, małgorzata, agnieszka, barbara, ewa, krystyna, magdalena, elżbieta, joanna, aleksandra, zofia, monika, teresa, danuta, natalia, karolina, marta, beata, dorota, janina, jadwiga, alicja, jolanta, iwona, grażyna, paulina, justyna, renata, urszula, sylwia, halina, izabela, patrycja, aneta, edyta, weronika,
    jan, andrzej, piotr, krzysztof, stanisław, tomasz, paweł, józef, marcin, marek, michał, grzegorz, jerzy, tadeusz, adam, łukasz, zbigniew, ryszard, dariusz, henryk, mariusz, kazimierz, wojciech, robert, mateusz, rafał, jacek, jakub, kamil, sławomir, damian, szymon, kacper, bartosz, artur, sebastian, przemysław, bogdan, arkadiusz, dawid,
    ion, ioana, andrei, andreea, mihai, mihaela, elena, alexandru, alexandra, gheorghe, constantin, vasile, florin, florentina, cristina, cristian, daniela, gabriela, gabriel, ștefan, nicolae, nicoleta, marian, mariana, adrian, adriana, bogdan, ionuț, marius, simona, raluca, roxana, larisa, lucian, doina, dumitru, viorel, viorica, cătălin, cătălina, mircea, radu, sorin, vlad,
    oleksandr, olena, oksana, iryna, nataliia, natalia, tetiana, svitlana, liudmyla, halyna, yuliia, yulia, kateryna, andrii, andriy, serhii, serhiy, dmytro, volodymyr, mykola, ivan, vasyl, viktor, viktoriia, viktoria, anastasiia, yurii, yuriy, taras, bohdan, roman, ihor, oleh, pavlo, petro, mariia, sofiia, liubov, nadiia, olha, alina, marina, maryna,
    sergey, dmitry, ekaterina, tatiana, olga, svetlana, ludmila, vladimir, alexander, aleksandr, aleksei, mikhail, nikolai, irina, galina, yana, darya, evgeny, maksim,
    mohammad, mohammed, muhammad, ahmed, ahmad, ali, hassan, hussein, ibrahim, omar, khalid, mustafa, fatima, fatma, aisha, maryam, mariam, layla, leila, zainab, samira, amina, khadija, yasmin, nour, noor, rania, huda, hanan, abdullah, abdul, yusuf, youssef, karim, samir, tariq, bilal,
    peter, michael, thomas, andreas, stefan, martin, christian, markus, daniel, alexander, julia, sabine, petra, susanne, claudia, birgit, heike, anja, katrin, stefanie, melanie, klaus, jürgen, wolfgang, hans, günter, helmut, uwe, frank, sandra, nicole,
    jens, søren, lars, mette, hanne, kirsten, lene, anne, karen, inge, bente, susanne, lone, pia, niels, morten, henrik, jesper, rasmus, mads, kasper, camilla, louise, maja, ida, freja, sofie, emma, oliver, william, noah,
    josé, maría, carmen, ana, isabel, dolores, pilar, josefa, rosa, antonia, juan, antonio, manuel, francisco, david, javier, jesús, carlos, miguel, rafael, pedro, luis, ángel, pablo, sergio, fernando, jorge, alberto, alejandro, diego, lucía, marta, laura, paula, sara, raúl, rubén,
    jean, pierre, michel, philippe, alain, nicolas, christophe, laurent, marie, nathalie, isabelle, sylvie, catherine, françoise, valérie, sandrine, julien, camille, léa, manon, chloé, aurélie, céline, aminata, fatou, mamadou, ousmane, espérance, grâce, patience,
    john, mary, james, patricia, jennifer, linda, elizabeth, susan, jessica, sarah, karen, emily, emma, grace, joseph, charles, anthony, mark, paul, steven, andrew, joshua, priya, rahul, anjali, sanjay, sunita, rajesh, deepak, arjun, kavita, neha, amit, anil, lakshmi, jijo
"""
# The part of an address before the @ that names nobody.
NOT_IN_ADDRESS = """
    info, mail, job, jobs, kontakt, contact, cv, work, office, hello, hej, admin, post, privat, private, mit, mein, moja, mój, my, the, super, best, happy, love, sweet, dk, danmark, denmark, ukraine, poland, polska, new, real, team, familie, family, familien, kontor, salg, sales, service, support, mrs, miss, baby, king, queen, girl, boy
"""
