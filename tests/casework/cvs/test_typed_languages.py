"""Languages as people type them: without colons, line by line, with what they do not have."""

import pytest

from casework.cvs.read import read_cv


@pytest.mark.parametrize(
    ("cv", "languages", "levels"),
    [
        (
            "sprog urdu er mit sprog, engelsk lidt, dansk går på skole modul 2\nikke tysk\n",
            ("ur", "en", "da"),
            {"ur": "native", "en": "basic"},
        ),
        (
            "School: class 8\n\nSpeak Urdu, English ok, Danish little little\n\nNo car\n",
            ("ur", "en", "da"),
            {"en": "good", "da": "basic"},
        ),
        (
            "Languages\nFrench (fluent), Dutch (A2), no German",
            ("fr", "nl"),
            {"fr": "fluent", "nl": "A2"},
        ),
        ("Limbi: italiană bine, spaniolă puțin, daneză nu încă", ("it", "es"), {}),
        ("Мови: польська добре, англійська трохи, данська ще ні", ("pl", "en"), {}),
        ("Språk\nEngelska bra, inte tyska", ("en",), {"en": "good"}),
        ("Langues\nAnglais courant, pas d'allemand", ("en",), {"en": "fluent"}),
        (
            "Sprog\n* Hindi: modersmå1\n* Tysk: kan klare en samtale",
            ("hi", "de"),
            {"hi": "native", "de": "good"},
        ),
        (
            "Setswana is my mother tongue. Of Danish I know only the first words.",
            ("tn", "da"),
            {"tn": "native", "da": "basic"},
        ),
    ],
)
def test_languages_as_they_are_typed(
    cv: str, languages: tuple[str, ...], levels: dict[str, str]
) -> None:
    reading = read_cv(cv)

    assert sorted(reading.languages) == sorted(languages)
    assert levels.items() <= reading.levels.items()


@pytest.mark.parametrize(
    "cv",
    ["Sprogskole i Herning, Danish Crown\n", "Erfaring\n2010 - 2012 Kok, Language Café Polsk\n"],
)
def test_no_list_of_languages(cv: str) -> None:
    assert read_cv(cv).languages == ()


def test_who_a_referee_speaks_with_is_not_the_persons() -> None:
    cv = "LANGUES\nAnglais : B1\n\nPERSONNES DE RÉFÉRENCE\nMme Holm (parle danois et allemand)"

    assert read_cv(cv).languages == ("en",)
