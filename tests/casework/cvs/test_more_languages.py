"""More ways in which newcomers tell their languages: tables, courses, and hardly a word."""

import pytest

from casework.cvs.read import read_cv

_HAS = {
    "LANGUAGES KNOWN\n            Read   Write   Speak\nEnglish     Yes    Yes     Yes\nTelugu      No     No      Yes\nHindi       Yes    No      Yes": "en te hi",
    "SPROG (1 = lidt, 5 = modersmål)\nDari 5\nEngelsk 3": "fa en",
    "Språk (skala 1-5)\nNorsk 5\nArabisk 4": "no ar",
    "Języki (skala 1-5)\npolski 5\nduński 2": "pl da",
    "Sprachen (GER)\nDeutsch C1\nDänisch A2": "de da",
    "Idiomas (nivel)\nEspañol ●●●●●\nDanés ●○○○○": "es da",
    "LANGUACES\nLuganda (first language)\nEnglish (very good)": "lg en",
    "SPRAGE\nTamil - modersmål\nDansk - modul 4": "ta da",
    "L ANGUAGES\nFarsi native\nTurkish good": "fa tr",
    "Sp rog\nThai: modersmål\nDansk: modul 3": "th da",
    "Languages and levels\nBambara: mother tongue\nFrench: C1": "bm fr",
    "Lingue conosciute: italiano, inglese": "it en",
    "Limbi vorbite\nromână - maternă\nengleză - mediu": "ro en",
    "Hvilke sprog\nSindhi\nUrdu\nEngelsk": "sd ur en",
    "What I speak: Kirundi, Swahili, French": "rn sw fr",
    "Engelska kan jag bra, och nu går jag på danska på kvällskurs.": "en da",
    "Jeg går nu til dansk på aftenskole, og engelsk kan jeg i forvejen.": "da en",
    "I take evening classes in Danish (module 3) and speak Ewe at home.": "da ee",
    "Besuche einen Kurs in Dänisch, Deutsch ist meine Muttersprache.": "da de",
    "Chodzę na duński do szkoły językowej, mówię po rosyjsku.": "da ru",
    "Ходжу на курси данської, моя рідна мова українська.": "da uk",
    "Voy a clases de danés y hablo español.": "da es",
    "Mülteci. Modersmål: tjetjensk. Jeg taler også russisk.": "ce ru",
    "Languages: Haitian Creole, French, Spanish": "ht fr es",
}  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), _HAS.items())
def test_languages_are_read_from_tables_courses_and_misread_headings(text: str, codes: str) -> None:
    assert set(read_cv(text).languages) == set(codes.split())


_NOT = {
    "LANGUAGES\nTagalog, mother tongue\nCantonese-speaking household, but I only know how to say hello": "tl",
    "SPROG\nRussisk: modersmål\nKinesisk, men kan kun sige hej": "ru",
    "Idiomas\nEspañol: nativo\nMe encantaría aprender alemán.": "es",
    "LANGUAGES\nHindi: native\nDanish course starts in September.": "hi",
    "SPROG\nArabisk: modersmål\nJeg vil meget gerne lære dansk.": "ar",
    "Langues\nFrançais : natif\nJ'adorerais apprendre le danois.": "fr",
    "Sprachen\nDeutsch: Muttersprache\nEin Kurs in Dänisch beginnt im Mai, bin angemeldet für Dänisch": "de",
    "Limbi\nromâna, maternă\nFără limba daneză deocamdată, vreau să o învăț.": "ro",
    "Languages. Italian, native. English, C2. I used to know some German.": "it en",
    "Hablo español. He olvidado el francés.": "es",
    "Vorbesc româna, dar nu știu daneza.": "ro",
}  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), _NOT.items())
def test_hardly_a_word_and_a_course_to_come_are_no_language(text: str, codes: str) -> None:
    assert set(read_cv(text).languages) == set(codes.split())
