"""Ways in which newcomers say which languages they have, in the languages CVs are written in."""

import pytest

from casework.cvs.read import read_cv

_PROSE = {
    "Mi lengua es el español, hablo también catalán y chapurreo el danés.": "es ca da",
    "Crecí con el guaraní en casa; me defiendo en inglés y estoy aprendiendo danés.": "en da",
    "Je parle couramment le wolof et le français, et je me débrouille en danois.": "wo fr da",
    "Ma langue maternelle est l'arabe ; j'apprends le danois au module 3.": "ar da",
    "J'ai des bases de danois et je comprends bien l'italien.": "da it",
    "Mówię po ukraińsku i po rosyjsku, a po duńsku dogadam się w sklepie.": "uk ru da",
    "Znam biegle niemiecki, uczę się duńskiego w szkole językowej.": "de da",
    "Розмовляю українською та польською, данську вивчаю на другому модулі.": "uk pl da",
    "Вільно володію англійською, трохи розумію німецьку.": "en de",
    "Говорю по-русски и по-грузински, понимаю армянский.": "ru ka hy",
    "Родной язык украинский, свободно владею английским, учу датский.": "uk en da",
    "Vorbesc româna și maghiara de acasă, mă descurc în engleză și învăț daneza.": "ro hu en da",
    "Limba mea maternă este româna, iar italiana o vorbesc foarte bine.": "ro it",
    "Ich spreche Albanisch zu Hause, Deutsch fließend und lerne seit Mai Dänisch.": "sq de da",
    "Meine Muttersprache ist Türkisch, auf Englisch kann ich mich verständigen.": "tr en",
    "Jag talar persiska hemma, svenska flytande och lär mig danska på kvällskurs.": "fa sv da",
    "Morsmålet mitt er somali; norsk snakker jeg flytende, dansk forstår jeg.": "so no da",
    "Jeg er vokset op med kurmanji derhjemme og har lært tyrkisk i skolen.": "ku tr",
    "Mit modersmål er lettisk, jeg taler også russisk, og jeg går på dansk modul 3.": "lv ru da",
    "I grew up speaking Lingala and French; in Danish I am on module 2 at the language school.": "ln fr da",
    "My first language is Nepali, I get by in Hindi and I am learning Danish.": "ne hi da",
    "I am fluent in Tagalog and English and have passed Prøve i Dansk 2.": "tl en da",
    "Dansk har jeg lært på sprogskolen, hvor jeg bestod PD3, og tigrinya er mit modersmål.": "da ti",
    "Jeg klarer mig på engelsk og forstår lidt litauisk fra min mormor.": "en lt",
}  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), _PROSE.items())
def test_languages_are_read_from_prose(text: str, codes: str) -> None:
    assert set(read_cv(text).languages) == set(codes.split())


_NOT = {
    "Jeg taler engelsk. Jeg vil gerne lære dansk.": "en",
    "I speak Hindi and English, and I hope to learn Danish soon.": "hi en",
    "I speak Polish. I have not started Danish yet, I am waiting to start.": "pl",
    "Ich spreche Polnisch und möchte Dänisch lernen.": "pl",
    "Mówię po polsku i po angielsku. Chciałbym się nauczyć duńskiego.": "pl en",
    "Розмовляю українською. Хочу вивчити данську.": "uk",
    "Говорю по-русски. Датский пока не знаю, но хочу учить.": "ru",
    "Vorbesc româna și spaniola. Aș vrea să învăț daneza.": "ro es",
    "Hablo español e inglés. Me gustaría aprender danés.": "es en",
    "Je parle français. J'aimerais apprendre le danois.": "fr",
    "Jag talar svenska och vill lära mig danska.": "sv",
    "Jeg snakker norsk. Engelsk har jeg aldrig lært.": "no",
    "Sprog\nPashto: nej\nDari: ja, modersmål": "fa",
    "Języki\nangielski - nie znam\npolski - ojczysty": "pl",
    "Языки\nРусский — родной\nАнглийский — не владею": "ru",
    "Languages\nEnglish: fluent\nGerman: no\nDanish: want to learn": "en",
    "Jeg taler russisk. Jeg har arbejdet for det danske firma Engelsk & Partner.": "ru",
    "Hablo español. Trabajé en la cafetería La Inglesa en Valencia.": "es",
    "I speak English. I worked as a cook with Italian food in a German company.": "en",
    "Je parle français. Mon client était la société Allemand Frères.": "fr",
}  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), _NOT.items())
def test_what_is_wished_for_or_denied_or_a_name_is_no_language(text: str, codes: str) -> None:
    assert set(read_cv(text).languages) == set(codes.split())


_LISTS = {
    "SPR0G\nVietnamesisk  Modersmål\nDansk  FVU trin 2": "vi da",
    "JĘZYKl\npolski (ojczysty)\nniemiecki B1": "pl de",
    "Hvad jeg taler\n- Malayalam\n- Engelsk\n- Dansk, DU2 modul 1": "ml en da",
    "What I speak\nUkrainian - native\nDanish: learning, A2": "uk da",
    "Języki obce: angielski – komunikatywny, duński – podstawowy (DU2 moduł 3)\nJęzyk ojczysty: polski": "en da pl",
    "Мови\nУкраїнська – рідна\nУгорська – добре\nДанська – модуль 2": "uk hu da",
    "Языки\nУкраинский — свободно\nГреческий — средний уровень\nДатский — B1": "uk el da",
    "Limbi străine\nmaghiară - fluent\nengleză - mediu\ndaneză - modulul 2": "hu en da",
    "Idiomas: valenciano (nativo), castellano (nativo), inglés B1": "ca es en",
    "Langues\nPeul : langue maternelle\nFrançais : courant\nDanois : A2": "ff fr da",
    "Lingue\nItaliano: madrelingua\nInglese: buono\nDanese: A1": "it en da",
    "Språk\nsvenska (modersmål), finska (god), danska (nybörjare)": "sv fi da",
    "Språkkunnskaper: norsk, litt tysk, begynner i dansk": "no de da",
    "Sprachkenntnisse\nSerbokroatisch: Muttersprache\nDeutsch: C1\nDänisch: A2": "sr de da",
    "Languages: Dari, Pashto, Urdu, English (good), Danish (PD2)": "fa ps ur en da",
    "SPROG\nSingalesisk og tamil (modersmål), engelsk, dansk (går på DU2)": "si ta en da",
}  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), _LISTS.items())
def test_languages_are_read_from_lists(text: str, codes: str) -> None:
    assert set(read_cv(text).languages) == set(codes.split())
