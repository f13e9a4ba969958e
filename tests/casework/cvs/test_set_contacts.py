"""Phones, levels of languages and driving licences, as newcomers write and scans misread them."""

import pytest

from casework.cvs.read import read_cv

_PHONES = {
    "Ewa Bąk\nTel (608) 555-0199\newa@post.example": "+16085550199",
    "Ewa Bąk\nTelefon (mand): 22 33 44 55\nMobil: 24 73 88 09": "+4524738809",
    "Ewa Bąk\nTel (husband): 22 33 44 55\nMobile: 24 73 88 09": "+4524738809",
    "LINDTOFT CONSULT A/S · tel. 33 15 20 11 · sales@lindtoft.example\n\nName: Ewa Bąk\nDirect contact: ewa.bak@post.example / 24 73 88 09": "+4524738809",
    "Ewa Bąk\nContact No. : 24 73 88 09\n\nSpouse: Jan Bąk, student, mob. 22 33 44 55": "+4524738809",
    "Ewa Bąk\n24738809 - ewa.bak@post.example\n\nErfaring\nKontakt: Lis Holm, tlf. 22 33 44 55": "+4524738809",
}  # fmt: skip
_LEVELS: dict[str, dict[str, str]] = {
    "Sprog\nPolsk - I understand a little": {"pl": "basic"},
    "IDIOMAS\nEspanol nativo\nIngles B2\nFrances basico\nAleman medio": {"es": "native", "en": "B2", "fr": "basic", "de": "good"},
    "SPRACHEN\nDeutsch ist meine Muttersprache, Englisch verhandlungssicher": {"de": "native", "en": "fluent"},
    "Languages\nBasque and Spanish: mother tongues. English B2": {"eu": "native", "es": "native", "en": "B2"},
    "Sprog\nDansk - fIydende\nEngIish - lidt": {"da": "fluent", "en": "basic"},
    "Språk\nDanska - förstår bra, talar lite": {"da": "basic"},
    "Sprog\ntaler arabisk kurdisk lidt dansk": {"da": "basic"},
    "Languages\nLatvian: native\nDanish: just started": {"lv": "native", "da": "basic"},
    "Sprog\nfærøsk er mit sprog, tysk til husbehov": {"fo": "native", "de": "basic"},
    "DİLLER\nTürkçe: anadil\nİtalyanca: A2": {"tr": "native", "it": "A2"},
    "Languages\nEnglish native, Danish zero": {"en": "native"},
}  # fmt: skip
_LICENCES: dict[str, tuple[str, ...]] = {
    "kørekort b": ("B", ),
    "Ewa Bąk\nkørekort b, be\ncykel": ("B", "BE" ),
    "Patent of drive B, C, CE with CQC": ("B", "C", "CE" ),
    "Drive license B": ("B", ),
    "Førerkort klasse B, BE\nog T. Jeg har bil.": ("B", "BE", "T" ),
    "permis b și c": ("B", "C" ),
    "ikke kørekort b": (),
    "PATENTE\nB, automunito\nLicenza media 1998": ("B", ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "phone"), _PHONES.items())
def test_the_phone_is_the_persons(text: str, phone: str) -> None:
    assert read_cv(text).phone == phone


@pytest.mark.parametrize(("text", "levels"), _LEVELS.items())
def test_the_level_belongs_to_its_language(text: str, levels: dict[str, str]) -> None:
    assert read_cv(text).levels == levels


@pytest.mark.parametrize(("text", "licences"), _LICENCES.items())
def test_the_licences_are_those_held(text: str, licences: tuple[str, ...]) -> None:
    assert read_cv(text).licences == licences
