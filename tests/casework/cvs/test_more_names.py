"""More places where newcomers put their name: surname first, signed at the end, beside forms."""

import pytest

from casework.cvs.read import read_cv

_NAMES = {
    "CURRICULUM VITAE\n\nDELOS REYES-SANTOS, Maria Luz P.\nPassport No. P1234567A\nMobile 22 33 44 55": "Maria Luz P. Delos Reyes-Santos",
    "KOWALSKA, Anna Maria\ntel. 22 33 44 55": "Anna Maria Kowalska",
    "VAN DEN BERG, Pieter Jan\nTlf. 22 33 44 55": "Pieter Jan van den Berg",
    "AL HARIRI, Noor\n\nAddress: Storegade 1": "Noor Al Hariri",
    "CV\n\nYıldız-Brandt, Aylin\ngeb. 06.12.1990": "Aylin Yıldız-Brandt",
    "Full name | TRAN Thi Kim Anh (call me Anh)\nPhone | 22 33 44 55": "Tran Thi Kim Anh",
    "Name: ZHANG Wei Lin": "Zhang Wei Lin",
    "KIM Min Ji\nTlf. 22 33 44 55": "Kim Min Ji",
    "DIARRA Mamadou Lamine\nTél. 22 33 44 55": "Mamadou Lamine Diarra",
    "Tel 22 33 44 55\nHorsens, Dinamarca\nana.maria.lopez@buzon.example": "Ana Maria Lopez",
    "Aalborg, Danmark\nTlf. 22 33 44 55\nCV\nOlena Melnyk": "Olena Melnyk",
    "Passport No. 123\nMarital status: single\nNadia Rahimi": "Nadia Rahimi",
    "PROFILE\nCalm and strong.\n\nCONTACT\ngrace.nakato\n@post.example\n\nSKILLS\nLifting\n\nGRACE NAKATO": "Grace Nakato",
    "EXPERIENCE\n2020 - 2024 Bus driver\n\nSigned: Tavakoli-Nejad, Babak": "Babak Tavakoli-Nejad",
    "ERFARING\n2020 - 2024 Bager\n\nUnderskrift: Amina Yusuf Ali": "Amina Yusuf Ali",
    "Doświadczenie\n2020 - 2024 kucharz\n\nPodpis: Jan Wrona": "Jan Wrona",
    "Досвід\n2020 - 2024 кухар\n\nПідпис: Оксана Гончарук": "Оксана Гончарук",
    "Experiencia\n2020 - 2024 soldador\n\nFirmado: Rosa Cabrera": "Rosa Cabrera",
    "Berufserfahrung\n2020 - 2024 Koch\n\nUnterschrift: Jan Koch": "Jan Koch",
    "Expérience\n2020 - 2024 plongeur\n\nSigné : Awa Traoré": "Awa Traoré",
    "Experiență\n2020 - 2024 zidar\n\nSemnătura: Ion Popa": "Ion Popa",
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), _NAMES.items())
def test_the_name_is_found_surname_first_signed_and_beside_other_words(
    text: str, name: str
) -> None:
    assert read_cv(text).name == name


_NOBODY = (
    "Passport No. P1234567A\nMobile 22 33 44 55",
    "Horsens, Dinamarca\nTel. 27 55 63 90",
    "Copenhagen, Denmark\nTel. 27 55 63 90",
    "Residence Permit\nTel. 27 55 63 90",
    "Marital Status\nTel. 27 55 63 90",
)


@pytest.mark.parametrize("text", _NOBODY)
def test_a_place_and_a_form_are_nobody(text: str) -> None:
    assert read_cv(text).name is None
