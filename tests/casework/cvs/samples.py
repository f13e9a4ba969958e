"""Invented CVs in ten languages and many layouts, with what a reader should understand of them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """`occupations` are those that must be found; `not_occupations` those that must not."""

    text: str
    name: str | None
    email: str | None = None
    phone: str | None = None
    languages: tuple[str, ...] = ()
    occupations: tuple[str, ...] = ()
    not_occupations: tuple[str, ...] = ()
    cpr: bool = False


SAMPLES: dict[str, Sample] = {
    "danish_classic": Sample(
        """Curriculum Vitae

Navn: Mette Lindgaard
Adresse: Strandvejen 12, 8500 Grenaa
Telefon: 22 33 44 55
E-mail: mette.lindgaard@post.example
Født: 12.03.1988

Erhvervserfaring
2018-2024  Bager, Fjord Bageri, Grenaa
2014-2018  Butiksassistent, Super Torvet, Ebeltoft

Uddannelse
2010-2014  Svendebrev som bager, Teknisk Skole

Sprog
Dansk (modersmål)
Engelsk - godt
Tysk - lidt

Referencer
Peter Holm, bagermester, Fjord Bageri, tlf. 86 32 10 20, peter@fjordbageri.example
""",
        name="Mette Lindgaard",
        email="mette.lindgaard@post.example",
        phone="+4522334455",
        languages=("da", "en", "de"),
        occupations=("Bager", "Butiksassistent"),
        not_occupations=("bagermester",),
    ),
    "polish_nurse_in_english": Sample(
        """Anna Kowalska
Registered Nurse
Grenaa, Denmark | +48 512 345 678 | anna.kowalska@mail.example | linkedin.com/in/annak

PROFILE
Registered nurse with eight years of experience from surgical wards.

WORK EXPERIENCE
Staff Nurse – Szpital Miejski, Gdańsk                       03/2016 – 08/2023
• Care of patients before and after operations
• Supervised students and new nurses
Care Assistant, Dom Seniora "Zacisze", Sopot    2014 - 2016

EDUCATION
BSc in Nursing, Medical University, 2014

LANGUAGES
Polish: native
English: C1
Danish: A2 (learning)

REFERENCES
Available upon request
""",
        name="Anna Kowalska",
        email="anna.kowalska@mail.example",
        phone="+48512345678",
        languages=("pl", "en", "da"),
        occupations=("Staff Nurse", "Care Assistant"),
    ),
    "ukrainian": Sample(
        """РЕЗЮМЕ

Шевченко Олена Іванівна
Дата народження: 14.05.1990
Тел.: +380 67 123 45 67
Ел. пошта: olena.shevchenko@poshta.example
Місто: Гренаа

Досвід роботи
Вересень 2015 – лютий 2022
Бухгалтер, ТОВ «Світанок», Львів
Ведення обліку, звітність.

2012 – 2015
Касир, магазин «Зоря»

Освіта
Львівський університет, економіка, 2012

Знання мов
Українська — рідна
Російська — вільно
Англійська — B1
Данська — A1
""",
        name="Олена Іванівна Шевченко",
        email="olena.shevchenko@poshta.example",
        phone="+380671234567",
        languages=("uk", "ru", "en", "da"),
        occupations=("Бухгалтер", "Касир"),
    ),
    "german": Sample(
        """Lebenslauf

Persönliche Daten
Name: Jürgen Krämer
Anschrift: Hafenstraße 3, 8500 Grenaa
Telefon: +49 (0) 151 23456789
E-Mail: j.kraemer@post.example
Staatsangehörigkeit: deutsch

Beruflicher Werdegang
04/2012 – 09/2023    Elektroniker, Stadtwerke Küste GmbH, Rostock
08/2008 – 03/2012    Elektroinstallateur bei Elektro Petersen

Ausbildung
2005 – 2008  Ausbildung zum Elektroniker

Sprachkenntnisse
Deutsch (Muttersprache), Englisch (gut), Dänisch (Grundkenntnisse)
""",
        name="Jürgen Krämer",
        email="j.kraemer@post.example",
        phone="+4915123456789",
        languages=("de", "en", "da"),
        occupations=("Elektroniker", "Elektroinstallateur"),
    ),
    "polish": Sample(
        """CV

Imię i nazwisko: Tomasz Wiśniewski
Telefon: 512 345 678
E-mail: t.wisniewski@poczta.example
Data urodzenia: 02.11.1985

Doświadczenie zawodowe
05.2015 – obecnie   Spawacz, Stocznia Bałtyk Sp. z o.o., Gdynia
06.2008 – 04.2015   Ślusarz, Zakład Metalowy, Tczew

Wykształcenie
Technikum Mechaniczne, 2004

Języki obce
angielski – średnio zaawansowany
niemiecki – podstawowy

Zainteresowania
wędkarstwo
""",
        name="Tomasz Wiśniewski",
        email="t.wisniewski@poczta.example",
        phone="+48512345678",
        languages=("en", "de"),
        occupations=("Spawacz", "Ślusarz"),
    ),
    "romanian": Sample(
        """CURRICULUM VITAE
Informații personale
Nume: Ionescu Maria
Telefon: +40 721 234 567
E-mail: maria.ionescu@posta.example

Experiență profesională
2016 - 2023 Bucătar, Restaurant Dunărea, Galați
2012 - 2016 Ospătar, Hotel Parc

Educație
Liceul de turism, 2012

Limbi străine
Română - limba maternă
Engleză - mediu
Italiană - avansat
""",
        name="Maria Ionescu",
        email="maria.ionescu@posta.example",
        phone="+40721234567",
        languages=("ro", "en", "it"),
        occupations=("Bucătar", "Ospătar"),
    ),
    "spanish": Sample(
        """Lucía Fernández Ortega
lucia.fernandez@correo.example · +34 600 123 456 · Ebeltoft, Dinamarca

Perfil profesional
Maestra con diez años de experiencia en primaria.

Experiencia laboral
2013 – 2023: Maestra, Colegio San Telmo, Málaga
2011 – 2013: Dependienta, Librería Sol

Formación académica
Grado en Magisterio, Universidad de Málaga, 2011

Idiomas
Español: nativo. Inglés: B2. Danés: A1. Francés: B1.
""",
        name="Lucía Fernández Ortega",
        email="lucia.fernandez@correo.example",
        phone="+34600123456",
        languages=("es", "en", "da", "fr"),
        occupations=("Maestra", "Dependienta"),
    ),
    "swedish": Sample(
        """Karin Sjöberg
Undersköterska
Mobil: +46 70 123 45 67
karin.sjoberg@epost.example

Arbetslivserfarenhet
2017–2024 Undersköterska, Äldreboendet Solgården, Lund
2012–2017 Vårdbiträde, Hemtjänsten, Malmö

Utbildning
Omvårdnadsprogrammet 2012

Språk
Svenska, modersmål
Engelska, flytande
Danska, grundläggande
""",
        name="Karin Sjöberg",
        email="karin.sjoberg@epost.example",
        phone="+46701234567",
        languages=("sv", "en", "da"),
        occupations=("Undersköterska", "Vårdbiträde"),
    ),
    "norwegian": Sample(
        """CV for Ingrid Solheim

Kontaktinformasjon
Telefon: +47 412 34 567
E-post: ingrid.solheim@epost.example

Arbeidserfaring
2019-2024 Barnehagelærer, Fjellet barnehage, Bergen
2015-2019 Butikkmedarbeider, Kiosken

Utdanning
Bachelor barnehagelærer, 2019

Språk
Norsk, engelsk og litt fransk

Referanser
Styrer Kari Nordli, kari@fjellet.example, 987 65 432
""",
        name="Ingrid Solheim",
        email="ingrid.solheim@epost.example",
        phone="+4741234567",
        languages=("no", "en", "fr"),
        occupations=("Barnehagelærer", "Butikkmedarbeider"),
    ),
    "french": Sample(
        """Camille DUBOIS
12 rue du Port, 8500 Grenaa
Tél. : +33 6 12 34 56 78
camille.dubois@courriel.example

Expérience professionnelle
2018 – 2023 : Infirmière, Clinique du Parc, Lyon
2015 – 2018 : Aide-soignante, Résidence Bellevue

Formation
Diplôme d'État infirmier, 2018

Langues
Français : langue maternelle
Anglais : courant
Danois : débutant
""",
        name="Camille Dubois",
        email="camille.dubois@courriel.example",
        phone="+33612345678",
        languages=("fr", "en", "da"),
        occupations=("Infirmière", "Aide-soignante"),
    ),
    "europass_new": Sample(
        """Oksana Bondarenko
Date of birth: 03/04/1992 | Nationality: Ukrainian | Gender: Female | (+380) 501234567 (Mobile) |
oksana.bondarenko@mail.example | Kirkegade 4, 8500, Grenaa, Denmark (Home)

WORK EXPERIENCE
01/09/2014 – 24/02/2022 Kharkiv, Ukraine
SOFTWARE TESTER KHARKIV SOFT LLC
Testing of web applications, writing test cases.

EDUCATION AND TRAINING
2009 – 2014 Kharkiv, Ukraine
MASTER IN COMPUTER SCIENCE National University

LANGUAGE SKILLS
MOTHER TONGUE(S): Ukrainian
OTHER LANGUAGE(S):
English C1 C1 B2 B2 B2
Polish B1 B1 A2 A2 A2
Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user
""",
        name="Oksana Bondarenko",
        email="oksana.bondarenko@mail.example",
        phone="+380501234567",
        languages=("uk", "en", "pl"),
        occupations=("SOFTWARE TESTER",),
    ),
    "europass_old": Sample(
        """Europass
Curriculum Vitae
Personal information
First name(s) / Surname(s)   Piotr Zieliński
Address   ul. Morska 5, 81-225 Gdynia, Poland
Mobile   +48 601 222 333
E-mail   piotr.zielinski@poczta.example
Nationality   Polish
Work experience
Dates   March 2010 - June 2022
Occupation or position held   Forklift operator
Name and address of employer   Magazyny Północ, Gdynia
Dates   2006 - 2010
Occupation or position held   Truck driver
Education and training
Mother tongue(s)   Polish
Other language(s)   English, German
""",
        name="Piotr Zieliński",
        email="piotr.zielinski@poczta.example",
        phone="+48601222333",
        languages=("pl", "en", "de"),
        occupations=("Forklift operator", "Truck driver"),
    ),
    "danish_prose": Sample(
        """Jeg hedder Fatima Rahmani og er 34 år. Jeg er flyttet til Grenaa, fordi min mand har fået job her.
Jeg har arbejdet som sygeplejerske i ni år på et hospital i Herat, og siden har jeg været ansat som
rengøringsassistent på et hotel i Aarhus. Jeg taler dari, engelsk og dansk, men ikke tysk.
Du kan ringe til mig på 30 40 50 60 eller skrive til fatima.rahmani@mail.example.
Min tidligere leder hedder Bo Friis, og hans telefon er 87 12 34 56.
""",
        name="Fatima Rahmani",
        email="fatima.rahmani@mail.example",
        phone="+4530405060",
        languages=("fa", "en", "da"),
        occupations=("sygeplejerske", "rengøringsassistent"),
    ),
    "english_prose": Sample(
        """Hello, my name is Daniel Okafor. I worked as a mechanic in Lagos for six years and then as a
warehouse worker in Hamburg. I speak English and German, and I am learning Danish. I don't speak French.
My phone number is +45 71 22 33 44 and my mail is d.okafor@mail.example.
""",
        name="Daniel Okafor",
        email="d.okafor@mail.example",
        phone="+4571223344",
        languages=("en", "de", "da"),
        occupations=("mechanic", "warehouse worker"),
    ),
    "ukrainian_prose": Sample(
        """Мене звати Ірина Ковальчук, мені 29 років. Я працювала вчителькою англійської мови в Одесі п'ять років.
Розмовляю українською, англійською та польською, данську вивчаю.
Телефон +38 (050) 123-45-67, пошта iryna.kovalchuk@poshta.example
""",
        name="Ірина Ковальчук",
        email="iryna.kovalchuk@poshta.example",
        phone="+380501234567",
        languages=("uk", "en", "pl", "da"),
        occupations=("вчителькою англійської мови",),
    ),
    "with_cpr_and_cvr": Sample(
        """CV – Sofie Brandt

Cpr-nr.: 120388-4444
Mobil 61 22 33 44 · sofiebrandt@post.example

Arbejdserfaring
Selvstændig frisør, Salon Sofie, CVR 12345678, 2012-2022

Sprog: dansk, engelsk
""",
        name="Sofie Brandt",
        email="sofiebrandt@post.example",
        phone="+4561223344",
        languages=("da", "en"),
        occupations=("Selvstændig frisør",),
        cpr=True,
    ),
    "two_column_pdf": Sample(
        """KONTAKT
+45 28 11 22 33
lars.moeller@post.example
Grenaa

SPROG
Dansk
Engelsk

LARS MØLLER
TØMRER

ERFARING
2015 - nu
Tømrersvend
Djurs Byg ApS, Auning
Opførelse af huse og tage.

2010 - 2015
Lagermedarbejder
Havnens Trælast A/S

UDDANNELSE
Tømrer, 2015
""",
        name="Lars Møller",
        email="lars.moeller@post.example",
        phone="+4528112233",
        languages=("da", "en"),
        occupations=("Tømrersvend", "Lagermedarbejder"),
    ),
    "only_a_referee_has_contact_details": Sample(
        """Yusuf Demir
Chauffør

Erhvervserfaring
2016-2023 Lastbilchauffør, Nordtransport A/S

Referencer
Jens Kjær, vognmand
Tlf. 40 50 60 70
jens@nordtransport.example
""",
        name="Yusuf Demir",
        languages=(),
        occupations=("Lastbilchauffør", "Chauffør"),
        not_occupations=("vognmand",),
    ),
    "referee_before_own_details": Sample(
        """Reference: Grethe Dam, leder, tlf. 86 11 22 33, grethe@plejen.example

Navn: Amina Yusuf
Mail: amina.yusuf@mail.example
Tlf: 52 61 70 80
Arbejde: Social- og sundhedshjælper på Plejecenter Fjordglimt 2019-2024
Sprog: somali, dansk, engelsk
""",
        name="Amina Yusuf",
        email="amina.yusuf@mail.example",
        phone="+4552617080",
        languages=("so", "da", "en"),
        occupations=("Social- og sundhedshjælper",),
    ),
    "labels_on_their_own_lines": Sample(
        """Navn
Henrik Aagaard
Telefon
23 45 67 89
E-mail
henrik.aagaard@post.example
Erfaring
Stilling: Smed
Firma: Kolind Maskinfabrik A/S
Periode: 2009-2021
Stilling: Truckfører
Firma: Havnens Lager
Sprog
Dansk, tysk
""",
        name="Henrik Aagaard",
        email="henrik.aagaard@post.example",
        phone="+4523456789",
        languages=("da", "de"),
        occupations=("Smed", "Truckfører"),
    ),
    "separate_first_and_last_name": Sample(
        """Fornavn: Elena
Efternavn: Popescu
Født 01-02-1993
Tlf.nr.: 0045 42 43 44 45
Mail: elenapop93@mail.example
Jeg søger arbejde som køkkenmedhjælper eller rengøringsassistent.
Modersmål: rumænsk
Andre sprog: engelsk
""",
        name="Elena Popescu",
        email="elenapop93@mail.example",
        phone="+4542434445",
        languages=("ro", "en"),
        occupations=("køkkenmedhjælper",),
    ),
    "surname_is_a_trade": Sample(
        """Peter Fischer
Maschinenführer

Kontakt
peter.fischer@post.example
+49 160 1234567

Berufserfahrung
2010 - 2022 Maschinenführer, Papierfabrik Nord AG, Kiel

Sprachen
Deutsch, Englisch
""",
        name="Peter Fischer",
        email="peter.fischer@post.example",
        phone="+491601234567",
        languages=("de", "en"),
        occupations=("Maschinenführer",),
        not_occupations=("Fischer",),
    ),
    "surname_first_with_comma": Sample(
        """CURRICULUM VITAE

NOWAK, Katarzyna
Tel. +48 600 100 200
k.nowak@poczta.example

Employment history
2012-2020: Accountant at Biuro Rachunkowe Delta, Poznań
2020-2023: Payroll specialist, Delta Group

Languages: Polish (native), English (C1), Danish (none yet)
""",
        name="Katarzyna Nowak",
        email="k.nowak@poczta.example",
        phone="+48600100200",
        languages=("pl", "en"),
        occupations=("Accountant", "Payroll specialist"),
    ),
    "developer_with_programming_languages": Sample(
        """RAJESH KUMAR PATEL
Senior Software Engineer
rajesh.patel@mail.example | +45 5012 3456

Experience
Senior Software Engineer, Nordic Cloud ApS — Jan 2020 – Present
Software Developer, Infotech Ltd, Pune — 2015–2019
- Built services in Python and Java
- Worked with product managers and designers

Programming languages: Python, Java, Go
Languages: English, Hindi, Gujarati, basic Danish
""",
        name="Rajesh Kumar Patel",
        email="rajesh.patel@mail.example",
        phone="+4550123456",
        languages=("en", "hi", "gu", "da"),
        occupations=("Senior Software Engineer", "Software Developer"),
        not_occupations=("product managers", "designers"),
    ),
}
