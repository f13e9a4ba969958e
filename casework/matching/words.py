"""Phrases by which a CV denies or limits something, and by which it says who the person is."""

import re


def phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def either(text: str) -> str:
    """A pattern for any of the phrases, longest first."""
    return "|".join(re.escape(one) for one in sorted(phrases(text), key=len, reverse=True))


# Lines that begin so are about who somebody is.
PERSONAL_LABELS = """
    navn, fulde navn, adresse, bopæl, født, fødselsdato, fødselsår, fødested, alder, køn, nationalitet,
    statsborgerskab, civilstand, civilstatus, børn, telefon, tlf, mobil, e-mail, email, mail, cpr,
    name, full name, surname, address, date of birth, born, place of birth, age, sex, gender, nationality,
    citizenship, marital status, children, phone, mobile,
    vorname, nachname, anschrift, wohnort, geburtsdatum, geboren, geburtsort, alter, geschlecht,
    nationalität, staatsangehörigkeit, familienstand, kinder, telefonnummer, handy,
    imię, imię i nazwisko, nazwisko, adres, data urodzenia, urodzony, urodzona, wiek, płeć, narodowość,
    obywatelstwo, stan cywilny,
    ім'я, прізвище, піб, адреса, дата народження, народився, народилася, вік, стать, національність,
    громадянство, сімейний стан, телефон, місце проживання,
    nume, nume și prenume, prenume, adresa, adresă, data nașterii, născut, născută, vârsta, sex,
    naționalitate, cetățenie, stare civilă,
    nombre, apellidos, dirección, domicilio, fecha de nacimiento, edad, sexo, nacionalidad, estado civil,
    teléfono, móvil,
    namn, adress, född, ålder, kön, medborgarskap, civilstånd, adresse, fødselsdato, kjønn, sivilstand,
    nom, prénom, adresse, date de naissance, né, née, âge, sexe, nationalité, situation familiale, téléphone
"""
YEARS_OLD = """
    år gammel, årig, årige, years old, years of age, year old, year-old, jahre alt, jährige, jähriger,
    letni, letnia, річний, річна, de ani vârstă, años de edad, år gammal, ans d'âge
"""
CITIZEN = """
    statsborger, statsborgerskab, citizen, national, staatsbürger, staatsbürgerin, obywatel, obywatelka,
    громадянин, громадянка, громадянин україни, громадянка україни, cetățean, cetățeancă, ciudadano,
    ciudadana, medborgare, citoyen, citoyenne
"""
SEX = """
    mand, kvinde, man, woman, male, female, mann, frau, männlich, weiblich, mężczyzna, kobieta, чоловік,
    жінка, чоловіча, жіноча, bărbat, femeie, masculin, feminin, hombre, mujer, masculino, femenino,
    kvinna, homme, femme, mother, father, mor, far, mor til, far til, gift, ugift, single, married
"""

DENIED = """
    ikke, intet, ingen, uden, har endnu ikke, nej, not, no, none, without, do not, don't, never, kein,
    keine, keinen, nicht, ohne, nein, nie, brak, bez, не, немає, нема, без, ні, відсутні, відсутнє, nu, fără,
    nu am, sin, ningún, ninguna, ingen, inte, utan, uten, pas de, pas, sans, aucun, aucune, non
"""
UNDER_WAY = """
    i gang med, er ved at, under uddannelse, påbegyndt, starter på, vil gerne, tager kørekort, ønsker,
    in progress, working on, currently taking, learning to drive, learner, planning to, would like,
    in ausbildung, möchte, mache gerade, w trakcie, chcę, у процесі, планую, хочу, навчаюся, în curs,
    doresc, en curso, quiero, håller på, vill, ønsker, en cours, souhaite
"""
BEGINNER = """
    a1, a2, begynder, begynderniveau, lidt, let, grundlæggende, basis, beginner, basic, basics, a little,
    elementary, anfänger, grundkenntnisse, ein wenig, wenig, podstawowy, podstawowa, podstawy, trochę,
    słabo, початковий, базовий, трохи, елементарний, вчу, începător, puțin, de bază, nivel de bază,
    básico, principiante, un poco, nybörjare, lite, nybegynner, litt, débutant, notions, un peu
"""
FLUENT = """
    flydende, skrift og tale, i skrift, skriftligt og mundtligt, mundtligt og skriftligt, højt niveau,
    modersmål, modersmålsniveau, perfekt, fejlfrit, fluent, fluently, written and spoken,
    spoken and written, oral and written, native, proficient, fließend, verhandlungssicher, c1, c2, b2
"""
SOME = "lidt, noget, basis, some, a little, basic, begynder, grundlæggende, beginner, etwas"
OTHER_LICENCE = """
    knallert, traktor, motorcykel, moped, tractor, motorcycle, mofa, motorrad, motorower, ciągnik,
    мопед, мотоцикл, трактор, scooter, cat. a, kat. a, kategori a, category a
"""

# What stands in adverts and CVs of every kind of work, by its first five letters.
COMMON = """
    adres afdel aftal aften allin altså andet anden andre ansat ansvar ansæt ansøg april arbej augus autor bedst begge begyn
    behøv beske bland blive brevn bruge bygge børne dagen danis danma dansk deadl decem deltid derfo derud deref djurs
    driva drive drivi ebelt efter egnen ekstr eller engel engli enkel erfar faste ferie febru finde firma flere flest flyde
    forde fordi forst forsk forve freda frem frisk frist fuldt følge først gerne glæde godke godt grena grund gælde haft handl
    hande helst herti hilse hjemm hjælp holde horns hurti hvert hvord højes indga inden ingen inter janua jobce julie juni
    kende kends klare kolle komme kommu konta korte kræve kunne kvali kørek langt leder ligge lille lykke lærer løben løsni
    lørda manda mange mangl marts medar meget mellem melle mener menne mindr minds mobil mulig måned nogen noget norm novem
    nyuds næste nødve også oktob omgan onsda opgav oplys opsta opstå over overt parat partn passe perso plads plus prakt
    profe prøve rande rigti roligt ryomg samar samme samta selvs senes septe siden sidst skole skriv snare snart spenn spænd
    sprog spørg start stedet stede still store svare svend søger søges sønda tager taler tidli tilby tiltr timer timel tirsd torsd
    travl trivs udfør udgan uddan uform under unive uger vores varet varig velko venli vider vigti vikar virks voksn være åbner
    årlig ønske about after apply april augus becau befor begin birth candi compa compl conta could cours curri degre drivi
    educa eight engli every exper exten famil first fluen forma frida good great hello house hours infor knowl langu later licen
    looki manag monda month nativ needs needed offer other people peopl perma pleas posit possi prese privat refer relev requi
    respo school schoo secon seven since skill small speak start still teach there these three train trust under unive until vitae
    wants weeke where which while worke worki would write years young
    berei beruf deuts erfah gearb gesuc grund jahre kennt lebens mitar sprac stell suche tätig zuver
    artic curso españ exper hasta idiom inglé labor muchos perso profe respo traba
    angie doświ firma język kwiet lubli obsłu polsk posia praca praco proje różny stano umieję wyksz
    expér angla franç langu niveau posta profe respon trava
    досві мова освіт працю працю робот років рокі резюм телеф україн украї
"""
