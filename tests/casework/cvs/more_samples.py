"""More invented CVs: short, odd, long-winded and badly scanned ones."""

from tests.casework.cvs.samples import Sample

MORE_SAMPLES: dict[str, Sample] = {
    "whatsapp_style": Sample(
        """hej mit navn er Hassan Ali
jeg har lavet pizza og været tjener i 3 år i Odense, før det var jeg chauffør i Syrien
taler arabisk dansk og lidt engelsk
tlf 91829374
""",
        name="Hassan Ali",
        phone="+4591829374",
        languages=("ar", "da", "en"),
        occupations=("chauffør",),
    ),
    "mail_body_with_greeting": Sample(
        """Kære jobcenter

Min mand er blevet ansat hos Djurs Maskiner, og jeg vil gerne sende mit CV.
Jeg er uddannet farmaceut og har arbejdet på et apotek i Krakow i 6 år.
Jeg taler polsk, engelsk og tysk.

Med venlig hilsen
Magdalena Zając
magda.zajac@poczta.example
+48 601 234 567
""",
        name="Magdalena Zając",
        email="magda.zajac@poczta.example",
        phone="+48601234567",
        languages=("pl", "en", "de"),
        occupations=("farmaceut",),
    ),
    "english_modern": Sample(
        """PRIYA NAIR
Marketing Coordinator
Aarhus, Denmark  |  +45 53 64 75 86  |  priya.nair@mail.example

ABOUT ME
Creative marketer with 6+ years of experience in FMCG. Relocated to Denmark in 2025 with my husband.

EMPLOYMENT HISTORY
Marketing Coordinator                                           Jan 2021 – Mar 2025
Sunrise Foods Ltd, Kochi
- Planned campaigns for 12 product lines
- Managed a budget of 200,000 EUR
Marketing Assistant                                             Jul 2018 – Dec 2020
Green Leaf Pvt Ltd, Kochi

EDUCATION
MBA, Marketing – Kerala University, 2018

SKILLS
Adobe Creative Suite, Google Ads, Excel

LANGUAGES
Malayalam (native), English (fluent), Hindi (fluent), Danish (beginner, Module 2)

REFEREES
Mr. Thomas Varghese, Marketing Manager, Sunrise Foods, thomas@sunrise.example, +91 98470 12345
""",
        name="Priya Nair",
        email="priya.nair@mail.example",
        phone="+4553647586",
        languages=("ml", "en", "hi", "da"),
        occupations=("Marketing Coordinator", "Marketing Assistant"),
        not_occupations=("Marketing Manager",),
    ),
    "danish_long_titles": Sample(
        """Birgitte Overgaard Jensen
Født 24. april 1979, gift, 2 børn
Engdraget 7, 8585 Glesborg
Mobil: 2634 5178
birgitte.oj@mail.example

Kort om mig
Jeg er en stabil og omsorgsfuld medarbejder.

Ansættelser
2019 – nu: Pædagogisk assistent, Børnehaven Myretuen
2011 – 2019: Pædagogmedhjælper, Vuggestuen Kernehuset
2003 – 2011: Postbud, Post Danmark A/S

Kurser
Førstehjælp 2022

Sprogkundskaber
Dansk, engelsk og svensk på konversationsniveau

IT
Word, Excel, Aula

Interesser
Løb og korsang
""",
        name="Birgitte Overgaard Jensen",
        email="birgitte.oj@mail.example",
        phone="+4526345178",
        languages=("da", "en", "sv"),
        occupations=("Pædagogisk assistent", "Pædagogmedhjælper", "Postbud"),
    ),
    "ukrainian_in_danish": Sample(
        """CV
Viktoriia Lysenko
Mobil +45 60 70 80 90
viktoriia.lysenko@mail.example

Arbejdserfaring:
2016-2022 Manager i en restaurant, Kyiv
2022-2024 Rengøring, Hotel Kysten, Ebeltoft
2024- Køkkenmedhjælper, Plejehjemmet Lyngparken

Sprog:
Ukrainsk - modersmål
Russisk - modersmål
Dansk - bestået DU2 modul 4
Engelsk - begynder
""",
        name="Viktoriia Lysenko",
        email="viktoriia.lysenko@mail.example",
        phone="+4560708090",
        languages=("uk", "ru", "da", "en"),
        occupations=("Køkkenmedhjælper",),
    ),
    "polish_columns": Sample(
        """Agnieszka Dąbrowska
Tel: +48 502 503 504
Email: agnieszka.d@poczta.example
Adres: Grenaa, Dania

Doświadczenie:
Pielęgniarka, Szpital Wojewódzki w Opolu (2010–2020)
Opiekunka osób starszych, Pflegedienst Sonne, Niemcy (2020–2024)

Edukacja:
Licencjat z pielęgniarstwa

Znajomość języków: polski, niemiecki B2, angielski A2

Wyrażam zgodę na przetwarzanie moich danych osobowych.
""",
        name="Agnieszka Dąbrowska",
        email="agnieszka.d@poczta.example",
        phone="+48502503504",
        languages=("pl", "de", "en"),
        occupations=("Pielęgniarka", "Opiekunka osób starszych"),
    ),
    "german_with_marital_data": Sample(
        """LEBENSLAUF

Sabine Hoffmann-Lüders
Nygade 5, 8500 Grenaa
Tel.: 0171 2345678
sabine.hl@post.example
geb. 07.08.1983 in Husum, verheiratet

BERUFSERFAHRUNG
seit 2015      Erzieherin, Kita Regenbogen, Flensburg
2010 - 2015    Kinderpflegerin, Kita Sonnenschein

SPRACHEN
Deutsch    Muttersprache
Englisch   gut
Dänisch    A2
""",
        name="Sabine Hoffmann-Lüders",
        email="sabine.hl@post.example",
        phone="+491712345678",
        languages=("de", "en", "da"),
        occupations=("Erzieherin", "Kinderpflegerin"),
    ),
    "referees_inside_experience": Sample(
        """Curriculum Vitae of Michael Adeyemi
Email: m.adeyemi@mail.example
Cell: +45 81 82 83 84

Work history
Welder, Port Steel ApS, 2019-2024
Supervisor: Ole Krag, phone 86 32 99 88, ole@portsteel.example
Labourer, City Works, 2015-2019

Language skills: English, Yoruba, some Danish
""",
        name="Michael Adeyemi",
        email="m.adeyemi@mail.example",
        phone="+4581828384",
        languages=("en", "yo", "da"),
        occupations=("Welder", "Labourer"),
    ),
    "spanish_prose": Sample(
        """Me llamo Carlos Méndez y soy electricista. He trabajado como electricista en Sevilla durante ocho años.
Hablo español, inglés y un poco de danés. Mi teléfono es +34 655 443 322 y mi correo
carlos.mendez@correo.example.
""",
        name="Carlos Méndez",
        email="carlos.mendez@correo.example",
        phone="+34655443322",
        languages=("es", "en", "da"),
        occupations=("electricista",),
    ),
    "french_prose": Sample(
        """Bonjour, je m'appelle Aïcha Benali. J'ai travaillé comme comptable pendant cinq ans à Lille.
Je parle français, arabe et anglais. Vous pouvez me joindre au +33 6 98 76 54 32 ou
aicha.benali@courriel.example
""",
        name="Aïcha Benali",
        email="aicha.benali@courriel.example",
        phone="+33698765432",
        languages=("fr", "ar", "en"),
        occupations=("comptable",),
    ),
    "romanian_prose": Sample(
        """Mă numesc Andrei Munteanu și am 41 de ani. Am lucrat ca sudor la un șantier naval din Constanța timp de
12 ani. Vorbesc româna, engleza și puțin germana. Telefon: +40 733 222 111.
""",
        name="Andrei Munteanu",
        phone="+40733222111",
        languages=("ro", "en", "de"),
        occupations=("sudor",),
    ),
    "name_in_capitals_over_two_lines": Sample(
        """SVITLANA
MELNYK

Перекладач / Translator
svitlana.melnyk@mail.example
+380 93 765 43 21

Досвід
2014-2022 Перекладач, бюро перекладів «Слово», Харків
Мови: українська, англійська, німецька
""",
        name="Svitlana Melnyk",
        email="svitlana.melnyk@mail.example",
        phone="+380937654321",
        languages=("uk", "en", "de"),
        occupations=("Перекладач",),
    ),
    "cpr_hidden_in_birth_line": Sample(
        """Rasmus Toft
Født: 240691 - 1233, Randers
Mobil: 2122 2324
E-mail: rasmus@toft.example

Erhvervserfaring
2012-2020: Murer, Toft & Søn
""",
        name="Rasmus Toft",
        email="rasmus@toft.example",
        phone="+4521222324",
        occupations=("Murer",),
        cpr=True,
    ),
    "nothing_but_a_name": Sample("Navn: Jane Doe\n", name="Jane Doe"),
    "no_name_at_all": Sample(
        """Erhvervserfaring
2015-2020 Gartner, Planteskolen
Sprog
Dansk
""",
        name=None,
        languages=("da",),
        occupations=("Gartner",),
    ),
    "scanned_badly": Sample(
        """C U R R I C U L U M   V I T A E

Na vn: Jonas Bruun
Te1efon 28 38 48 58
jonas.bruun @ mail.example

E R F A R I N G
2o15 - 2019   Mekaniker , Auto Centret
S P R O G
dansk , engelsk
""",
        name="Jonas Bruun",
        email="jonas.bruun@mail.example",
        phone="+4528384858",
        languages=("da", "en"),
        occupations=("Mekaniker",),
    ),
    "name_after_trade_heading": Sample(
        """SYGEPLEJERSKE

Lene Kragh Mikkelsen
Tlf. privat 8632 1122 / mobil 2011 3344
lene.kragh@mail.example

ERFARING
Sygeplejerske, Regionshospitalet, 2005-2022

SPROG
Dansk, engelsk, grønlandsk
""",
        name="Lene Kragh Mikkelsen",
        email="lene.kragh@mail.example",
        phone="+4586321122",
        languages=("da", "en", "kl"),
        occupations=("Sygeplejerske",),
    ),
    "tables_flattened": Sample(
        """Navn: | Oleh Tkachenko
Telefon: | +45 31 41 51 61
Mail: | oleh.tkachenko@mail.example
Periode | Stilling | Virksomhed
2010-2014 | Svejser | Zaporizhzhia Stal
2014-2022 | Værkfører | Zaporizhzhia Stal
Sprog | Ukrainsk, russisk, engelsk
""",
        name="Oleh Tkachenko",
        email="oleh.tkachenko@mail.example",
        phone="+4531415161",
        languages=("uk", "ru", "en"),
        occupations=("Svejser", "Værkfører"),
    ),
    "swedish_short": Sample(
        """Meritförteckning
Erik Lindqvist, 38 år
Telefon 070-123 45 67
erik.lindqvist@epost.example
Anställningar
2010-2020 Lastbilschaufför, Åkeriet i Ystad AB
Språkkunskaper
Svenska och engelska
""",
        name="Erik Lindqvist",
        email="erik.lindqvist@epost.example",
        phone="+46701234567",
        languages=("sv", "en"),
        occupations=("Lastbilschaufför",),
    ),
    "thai_cook": Sample(
        """Name: Ms. Siriporn Chaiyasit
Nationality: Thai
Phone: 42 52 62 72
E-mail: siriporn.c@mail.example
Objective: To obtain a position as a cook
Work Experience
- Cook, Thai restaurant "Lotus", Randers, 2018-2023
- Hotel maid, Bangkok, 2012-2017
Language: Thai (mother tongue), English (good), Danish (a little)
Hobbies: cooking, gardening
References: Mr. Somchai (owner), 86 40 30 20
""",
        name="Siriporn Chaiyasit",
        email="siriporn.c@mail.example",
        phone="+4542526272",
        languages=("th", "en", "da"),
        occupations=("Cook",),
    ),
}
