"""Where newcomers put their name, and what is no name of theirs."""

import pytest

from casework.cvs.read import read_cv

_NAMES = {
    "Navn: Kovalenko, Daryna\nTlf. 22 33 44 55": "Daryna Kovalenko",
    "Name:            Krawczyk\nVorname:         Grzegorz\nHandy: 22 33 44 55": "Grzegorz Krawczyk",
    "Efternavn   Warsame\nFornavn   Rukiya\nTlf. 22 33 44 55": "Rukiya Warsame",
    "Fornavn: Rukiya   Efternavn: Warsame": "Rukiya Warsame",
    "Imię i nazwisko: Jan Wrona\nAdres: Storegade 1": "Jan Wrona",
    "IMIĘ I NAZWISKO\nJan Wrona\nADRES\nStoregade 1": "Jan Wrona",
    "ФИО: Руденко Марина Игоревна\nГород: Ольборг": "Марина Игоревна Руденко",
    "Имя: Марина\nФамилия: Руденко\nГород: Ольборг": "Марина Руденко",
    "ПІБ: Гончарук Оксана Петрівна\nТел. 22 33 44 55": "Оксана Петрівна Гончарук",
    "Nume / Prenume   UNGUREANU, Vasile-Cătălin\nAdresă Storegade 1": "Vasile-Cătălin Ungureanu",
    "Nombre y apellidos: Rosa Cabrera Ruiz": "Rosa Cabrera Ruiz",
    "Nom : Roy\nPrénom : Camille": "Camille Roy",
    "Nome e cognome: Paola Ricci": "Paola Ricci",
    "Namn: Eva Lindqvist\nTel: 22 33 44 55": "Eva Lindqvist",
    "Ansøgers navn: Amina Yusuf Ali": "Amina Yusuf Ali",
    "Applicant: Amina Yusuf": "Amina Yusuf",
    "DAN E OSOBOWE\nNowicka Agnieszka\nul. Leśna 7/3, 19-300 Ełk": "Agnieszka Nowicka",
    "CV\nPopescu Andreea\nTelefon 22 33 44 55": "Andreea Popescu",
    "MUKENDI Espérance\nTél. 22 33 44 55": "Espérance Mukendi",
    "EL AMRANI Khadija\nTlf. 22 33 44 55": "Khadija El Amrani",
    "Kowalska Anna Maria\ntel. 22 33 44 55": "Anna Maria Kowalska",
    "ANDRII\nMELNYCHENKO\n\nCONTACT\n+45 31 64 20 97": "Andrii Melnychenko",
    "БОНДАР СЕРГІЙ ВОЛОДИМИРОВИЧ\nтел. 068 412 77 35": "Сергій Володимирович Бондар",
    "NGUYEN THI HOA\nTlf. 28 14 95 03": "Nguyen Thi Hoa",
    "Thomas Martin\nTlf. 28 14 95 03": "Thomas Martin",
    "Anna Kowalska\nTlf. 28 14 95 03": "Anna Kowalska",
    "Estimados señores:\n\nMe llamo Luis Alberto Cárdenas Rojas y busco trabajo.\n\nAtentamente,\nL. A. Cárdenas": "Luis Alberto Cárdenas Rojas",
    "Kære alle\n\nJeg søger job som bager.\n\nDe bedste hilsner\nSamira El Khattabi\nSlagelse": "Samira El Khattabi",
    "Hej\n\nJeg søger job som bager.\n\nMvh. Samira El Khattabi": "Samira El Khattabi",
    "Madame, Monsieur,\n\nje cherche un emploi.\n\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\n\nCamille Roy": "Camille Roy",
    "Szanowni Państwo,\n\nszukam pracy.\n\nZ wyrazami szacunku\nAnna Kowalska": "Anna Kowalska",
    "Добрий день!\n\nШукаю роботу.\n\nЗ найкращими побажаннями,\nОксана Гончарук": "Оксана Гончарук",
    "Здравствуйте!\n\nИщу работу.\n\nС уважением,\nМарина Руденко": "Марина Руденко",
    "Здравствуйте! Меня зовут Марина Руденко, ищу работу.": "Марина Руденко",
    "Bună ziua, mă numesc Florin Bălănescu și caut de lucru.": "Florin Bălănescu",
    "CV\nE-mail: iryna.savchuk@brevkasse.example\nWhat I studied\nChernihiv Pedagogical College, 2011 - 2015": "Iryna Savchuk",
    "Til den det vedrører\n\nHer er mit CV, skrevet med hjælp fra mentor Birthe i Jobcenter Skive.\n\nMed venlig hilsen\n\nShivan Hemo Osman": "Shivan Hemo Osman",
    "Jméno: Jana Nováková\nTel. 22 33 44 55": "Jana Nováková",
    "Vardas, pavardė: Jonas Petraitis": "Jonas Petraitis",
    "Ime i prezime: Ana Kovač": "Ana Kovač",
    "Ad Soyad: Ayşe Yılmaz": "Ayşe Yılmaz",
    "Прізвище: Коваль\nІм'я: Іван\nПо батькові: Петрович": "Іван Коваль",
    "Apellidos: Rojas Ruiz\nNombre: Ana": "Ana Rojas Ruiz",
    "Fulde navn (som i pas): Anna Kowalska": "Anna Kowalska",
    "Ich, Adnan Selimović, geboren 1985 in Tuzla, bin Schlosser.": "Adnan Selimović",
    "Bonjour, moi c'est Awa Traoré, j'ai 30 ans.": "Awa Traoré",
    "Udarbejdet af jobkonsulent Mette Lund\nNavn: Yonas Tesfai": "Yonas Tesfai",
    # In two lines, set with gaps, with a title, and misread by a scan.
    "TOMASZ\nWILK SOBOL\nMagazynier\n\nKONTAKT\n22 33 44 55": "Tomasz Wilk Sobol",
    "RENATA\nkok og bager\nWILK SOBOL\n\nKONTAKT\n22 33 44 55": "Renata Wilk Sobol",
    "Amaka\nEze Nwosu\namaka.eze@post.example": "Amaka Eze Nwosu",
    "R E N A T A  W I L K\nTlf. 22 33 44 55": "Renata Wilk",
    "R E N A T A\nV. WILK - HOLM\nC o o k\n22 33 44 55": "Renata V. Wilk-Holm",
    "Dr. med. dent.  Renata Wilk           Foto\nTlf. 22 33 44 55": "Renata Wilk",
    "RENATA  IGA  WlLK\nTlf. 22 33 44 55": "Renata Iga Wilk",
    "W0lska, Ren0ta\nTlf. 22 33 44 55": "Renota Wolska",
    "Narne:   Renata Wilk\nTe1. 22 33 44 55": "Renata Wilk",
    "Fulde navn:   Mai Linh  PHAM\nTlf. 22 33 44 55": "Mai Linh Pham",
    # The name before, and the halves the other way round.
    "Navn: Renata Wilk, født Sobol": "Renata Wilk",
    "Name: Renata Wilk (geb. Sobol)": "Renata Wilk",
    "Renata Wilk, z domu Sobol\ntel. 22 33 44 55": "Renata Wilk",
    "Renata Wilk née Sobol\n22 33 44 55": "Renata Wilk",
    "Habib ur Rahman\nTlf. 22 33 44 55": "Habib ur Rahman",
    "Quispe Mamani, Rosa Elena\nTlf. 22 33 44 55": "Rosa Elena Quispe Mamani",
    "Quispe Mamani, Wayra Sisa\nwayra.q@post.example": "Wayra Sisa Quispe Mamani",
    # In letters of one's own and in Latin ones.
    "МАРІЯ ЛИСЕНКО\nMARIIA LYSENKO\nТел. 22 33 44 55": "Mariia Lysenko",
    "Мене звати Марія Петрівна Лисенко (Mariia Lysenko), мені 30 років.": "Mariia Lysenko",
    "Επώνυμο: ΝΙΚΟΛΑΟΥ (NIKOLAOU)\nΌνομα: ΕΛΕΝΗ (ELENI)": "Eleni Nikolaou",
    "FATIH KILIÇ\nİletişim\nTlf. 22 33 44 55": "Fatıh Kılıç",
    # What is no name: a greeting, a heading, the end of a sentence that a page broke.
    "Gentile Signora,\n\nsono Renata Wilk, nata a Trieste.": "Renata Wilk",
    "Respected Madam,\n\nMy self Renata Wilk, age 30.": "Renata Wilk",
    "Contact\nrenata.wilk@post.example\n\nTop Skills\nSewing\n\nRenata Wilk\nTailor": "Renata Wilk",
    "Mein Name ist Renata Wilk. Seit Mai arbeite ich an der\nNeuen Grundschule.\nTel. 22 33 44 55": "Renata Wilk",
    "LEBENS LAUF\n\nRenata Wilk\nTel. 22 33 44 55": "Renata Wilk",
    "ÖZGEÇMİŞ\nKİŞİSEL BİLGİLER\nRenata Wilk\n22 33 44 55": "Renata Wilk",
    "Chamo-me Renata Wilk e procuro trabalho.": "Renata Wilk",
    "Ég heiti Renata Wilk og leita að vinnu.": "Renata Wilk",
    "Guten Tag, ich heiße Renata Wilk-Holm und bin Köchin.": "Renata Wilk-Holm",
    "KONTAKT\n22 33 44 55\nr.wilk@post.example\n\nSPROG\nPolsk\n\nRENATA\nWILK\nKok": "Renata Wilk",
    "Her er mit CV.\nMvh\nRenata\n\nRenata Wilk\nTlf. 22 33 44 55": "Renata Wilk",
    # A label that tells the order, with the value below it.
    "Nume / Prenume\nPopescu Ioana\nAdresă\nStr. Florilor 3, Cluj": "Ioana Popescu",
    "Apellidos y nombre: Moreno Luis\nCamarero": "Luis Moreno",
    "First name(s) / Surname(s)   Ana Moreno\nCook": "Ana Moreno",
    # Degrees behind the name.
    "Siobhán O'Connor BA (Hons)\nTeacher\n2005-2020 St. Mary's, Cork": "Siobhán O'Connor",
    "Renata Wilk M.Sc.\nLaborant\n2005-2020 Fabrikken": "Renata Wilk",
    # A table whose labels come first and whose values come after.
    "Navn:\nAdresse:\nTelefon:\n\nRenata Wilk\nStoregade 1\n22 33 44 55\n": "Renata Wilk",
    "Imię i nazwisko:\nAdres:\nTelefon:\nRenata Wilk\nStoregade 1\n22 33 44 55": "Renata Wilk",
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), _NAMES.items())
def test_the_name_is_found_where_people_write_it(text: str, name: str) -> None:
    assert read_cv(text).name == name


_NOBODY = (
    "Sonstiges\nADR-Schein Basiskurs und Tank, Staplerschein",
    "Chernihiv Pedagogical College, 2011 - 2015, diploma",
    "Systuen Vejgaard, Aalborg, 2019-2023",
    "Microsoft Office, Google Ads",
    "Røde Kors Førstehjælp, 2022",
    "Skriv til info.kontakt@firma.example",
    "Mail kasia.lew@skrzynka.example",
)


@pytest.mark.parametrize("text", _NOBODY)
def test_a_school_a_firm_and_a_certificate_are_nobody(text: str) -> None:
    assert read_cv(text).name is None
