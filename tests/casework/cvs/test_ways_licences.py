"""Ways in which newcomers say what they may drive."""

import pytest

from casework.cvs.read import read_cv

_LICENCES = {
    "Kørekort: kat. B, ikke omskrevet": "B",
    "Jeg har peruansk kørekort kategori B, men ikke omskrevet.": "B",
    "Kørekort til bil (B) og trailer (BE)": "B BE",
    "KØREK0RT\n\nKat. A1 (knallert og lille motorcykel)": "A1",
    "Kørekort: AM til knallert": "AM",
    "Kategori B og traktor (TM), kørekort taget i 2021\nKørekort: B, TM": "B TM",
    "Førerkort klasse B, BE og T": "B BE T",
    "Körkort: B, AM": "B AM",
    "Jag har B-körkort.": "B",
    "Prawo jazdy kat. B": "B",
    "Prawo jazdy: kat. B, C, C+E": "B C CE",
    "PRAWO JAZDV: B": "B",
    "Posiadam prawo jazdy kategorii B i T.": "B T",
    "Водійські права: категорія B (обмін на данські у 2023 р.)": "B",
    "Посвідчення водія\nB, C, CE, T – українське": "B C CE T",
    "Водительское удостоверение: категория В, С": "B C",
    "PERMIS DE CONDUCERE    B, BE, Tr": "B BE Tr",
    "Am permis de conducere categoria B din 2012.": "B",
    "Permis B și C1": "B C1",
    "Carné de conducir: B": "B",
    "Tengo permiso de conducir español de las categorías A2 y B.": "A2 B",
    "Je possède les permis B et C1E.": "B C1E",
    "Permis de conduire : B": "B",
    "Führerschein\nKlassen B, BE, C, CE (Schlüsselzahl 95)": "B BE C CE",
    "I have a full Danish driving licence for car with trailer (categories B and BE).": "B BE",
    "DRIVING\nB, C": "B C",
    "Driver's license: category B (Ukrainian, not exchanged)": "B",
    "Patente di guida: B": "B",
    "Kørekort: B/BE": "B BE",
    # Had, and no category told: one for cars.
    "Jeg har kørekort.": "B",
    "Jeg har kørekort til bil og egen bil": "B",
    "Driving licence: yes": "B",
    "I hold a Peruvian driving licence.": "B",
    "Führerschein: ja, vorhanden": "B",
    "Mam prawo jazdy i własne auto.": "B",
    "Маю водійські права.": "B",
    "У меня есть водительские права.": "B",
    "Am permis de conducere.": "B",
    "Tengo carnet de conducir.": "B",
    "Jag har körkort.": "B",
    "Jeg har førerkort": "B",
    "J'ai le permis de conduire.": "B",
    "Ho la patente di guida.": "B",
    # Boxes, several letters in one, other letters and languages, gaps of a scan.
    "Kørekort? [x] ja, kat. B  [ ] nej": "B",
    "Kørekort: [ ] A  [x] B  [x] BE  [ ] C": "B BE",
    "Führerschein: ☐ A ☑ B ☐ C": "B",
    "CNH categoria AC": "A C",
    "Δίπλωμα οδήγησης Β΄ και Γ΄ κατηγορίας": "B C",
    "İsim: Ayşe\nSürücü belgesi: B, C": "B C",
    "Führer schein B, L": "B L",
    "Køre kort: B": "B",
    # One vehicle a line; and what it was changed to.
    "Kørekort\nPersonbil: B\nTrailer: BE\nLastbil: C": "B BE C",
    "Prawo jazdy\nSamochód: B\nPrzyczepa: BE": "B BE",
    "Driving licence (Korean D1, exchanged for Danish B)": "B",
    "Kørekort: kinesisk C1 ombyttet til dansk B": "B",
    "Kørekort: B, chilensk ombyttet til dansk": "B",
}  # fmt: skip


@pytest.mark.parametrize(("text", "licences"), _LICENCES.items())
def test_the_letters_of_a_licence_are_read(text: str, licences: str) -> None:
    assert set(read_cv(text).licences) == set(licences.split())


_NONE = (
    "Har ikke kørekort.",
    "KØREKORT\n\nIngen\n\nØNSKER\nB",
    "Kørekort: nej, men jeg tager B til foråret",
    "I don't have a driving licence.",
    "Driving licence: none",
    "Führerschein: keiner",
    "Prawo jazdy: nie",
    "Nie mam prawa jazdy.",
    "Водійських прав немає.",
    "Водительское удостоверение: нет",
    "Am avut permis B, dar mi-a fost anulat; acum nu am permis de conducere.",
    "No tengo permiso de conducir.",
    "Je n'ai pas encore le permis de conduire ; je prends des leçons B.",
    "Mit kørekort B er frataget.",
    "Jag har inget körkort.",
    "Kørekort? [ ] ja, kat. B  [x] nej",
    "Kørekort? ☐ ja ☒ nej",
    "Min mand har kørekort.",
    "I have a forklift driving licence.",
    "I would like to take my driving licence.",
    "Prawa jazdy nie mam.",
    "Водійського посвідчення не маю.",
    "Driving licence: No, I do not have one.",
    "No driving licence but I have a bike",
    "I have a licence to teach music.",
    "Jeg har søgt job, hvor kørekort er et krav",
)


@pytest.mark.parametrize("text", _NONE)
def test_a_licence_that_is_not_there_is_not_read(text: str) -> None:
    assert read_cv(text).licences == ()
