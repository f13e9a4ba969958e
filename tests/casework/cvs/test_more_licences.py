"""More ways in which newcomers say what they may drive, and what they may not yet."""

import pytest

from casework.cvs.read import read_cv

_LICENCES = {
    "DR1V1NG LlCENCE\nB - exchanged\nC - Syrian, not accepted here": "B C",
    "KØREKØRT\nKørekort: B": "B",
    "PRAW0 JAZDY\nkat. B, C, C+E": "B C CE",
    "PERM1S DE CONDUCERE\nB, BE": "B BE",
    "FÜHRERSCHElN: B und BE": "B BE",
    "KÖRK0RT\nB, A": "B A",
    "Carnés\nA2, B y C1E": "A2 B C1E",
    "Carnets: B, C": "B C",
    "Driving: category B and AM": "B AM",
    "Driving   |  B, BE": "B BE",
    "Kørsel: kat. B og C": "B C",
    "Mobilität: Klasse B": "B",
    "Bil: B": "B",
    "Kørekort\nB: siden 2009\nC: siden 2014\nD: siden 2016": "B C D",
    "Kørekort\n- B\n- BE\n- TM": "B BE TM",
    "Driving licence: B (2012), C (2015), CE (2016), D (2018) and ADR": "B C CE D",
    "I have a category B and C licence from Syria.": "B C",
    "Jeg har B- og C1-kørekort": "C1",
    "Kategori A, B kørekort": "A B",
    "Permiso de conducir\nB1 antiguo: no. Permiso B desde 2012.": "B",
    "Permis de conducere: B, T (Tr)": "B T",
    "Kørekort: B, C undervejs": "B",
    "Driving licence: B, A in progress": "B",
    "Führerschein: B; C: nein": "B",
    "Prawo jazdy: B, C w trakcie": "B",
    "Водійські права: B, C навчаюсь": "B",
    "Kørekort: B, men C udløbet i 2019": "B",
    "Kørekort: B+C+CE": "B C CE",
    "Licencia de conducir: B": "B",
    "Ajokortti: B": "B",
    "Rijbewijs: B, BE": "B BE",
    "Vairuotojo pažymėjimas: B, C": "B C",
    "Patente B": "B",
    "Carteira de motorista: A, B": "A B",
    "Шофьорска книжка: B, C": "B C",
    "Vozačka dozvola: B": "B",
    "Ehliyet: B": "B",
    "Vezetői engedély: B": "B",
    "Car licence (B), Indian": "B",
    "I am licensed to drive category C and CE": "C CE",
    "Водительские права: категории B, C": "B C",
    "Права категорії B": "B",
    "Kørekortstyper: B, C1": "B C1",
    "Kørekort\n✓ B\n✓ C": "B C",
}  # fmt: skip


@pytest.mark.parametrize(("text", "licences"), _LICENCES.items())
def test_the_letters_of_a_licence_are_read_in_any_layout(text: str, licences: str) -> None:
    assert set(read_cv(text).licences) == set(licences.split())


_NONE = (
    "FÜHRERSCHEIN\nnein (Theorieprüfung Klasse B bestanden, Praxis folgt)",
    "KØREKORT\nnej, men teoriprøven til B er bestået",
    "Driving licence\nnot yet (B theory passed)",
    "DRIVING\nNo licence in Denmark.\nB expired 2019.",
    "Permis de conduire\naucun",
    "Permiso de conducir: todavía no (B)",
    "Prawo jazdy\njeszcze nie, kat. B w planach",
    "Водійські права\nще немає, категорія B",
    "Driving licence: B, lapsed in 2021",
    "Körkort\ninget, tar lektioner för B",
    "Transport\nA house by the sea",
    "A driving licence is not needed",
    "Gaffeltruck (certifikat B)",
    "Førerkort: har det ikke ennå, klasse B",
    "Kørekort: B undervejs",
    "Driving: Indian car licence lapsed in 2021",
)


@pytest.mark.parametrize("text", _NONE)
def test_what_may_not_be_driven_is_no_licence(text: str) -> None:
    assert read_cv(text).licences == ()
