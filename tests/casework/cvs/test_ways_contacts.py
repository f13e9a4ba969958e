"""Whose number and address it is, and whether it is in use; numbers that are no CPR number."""

import pytest

from casework.cvs.cpr import find_cpr
from casework.cvs.read import read_cv

_PHONES = {
    "Navn: Bo Holm\nTlf. 22 33 44 55\nMin jobkonsulent Mette Lund har 76 81 45 12": "+4522334455",
    "Navn: Bo Holm\nRing til min sagsbehandler Mette Lund på 76 81 45 12. Mit nummer er 22 33 44 55.": "+4522334455",
    "Navn: Bo Holm\nRing til min kontaktperson Mette Lund på 76 81 45 12.": None,
    "Navn: Bo Holm\nMin mentor er Birthe, 76 81 45 12, men ring gerne til mig på 22 33 44 55.": "+4522334455",
    "Navn: Bo Holm\nKommunens tlf. 63 75 20 31\nMobil 22 33 44 55": "+4522334455",
    "Navn: Bo Holm\nArbejdsgivers telefon: 56 65 28 10\nTlf. 22 33 44 55": "+4522334455",
    "Navn: Bo Holm\nTlf. (Ukraine, virker ikke mere): +380 67 555 31 08\nTlf. (Danmark): 52 71 90 36": "+4552719036",
    "Navn: Bo Holm\nTlf.: +45 22 33 44 55 (privat)   Arbejde: +45 98 90 11 27": "+4522334455",
    "Navn: Bo Holm\nArbejde: 98 90 11 27\nPrivat mobil: 22 33 44 55": "+4522334455",
    "Navn: Bo Holm\nMit gamle nummer 70 31 84 45 er lukket. Ring til mig på 30 49 71 26.": "+4530497126",
    "Name: Bo Holm\nPhone: +45 42 88 17 05 (before: +380 50 333 92 14, please do not use)": "+4542881705",
    "Name: Bo Holm\nPhone: +48 604 118 273\nDanish phone: +45 26 93 50 14": "+4526935014",
    "Name: Bo Holm\nMy new number is +45 22 07 64 91. The Indian one, +91 98460 11532, is no longer in use.": "+4522076491",
    "Name: Bo Holm\nCall my boss Hanne Toft on 62 21 09 54 or me on 22 33 44 55": "+4522334455",
    "Imię i nazwisko: Jan Nowak\nTelefon: 0048 604 118 273 / duński: 0045 26 93 50 14 (aktualny)": "+4526935014",
    "Imię i nazwisko: Jan Nowak\nTel. polski (już nie działa): +48 604 118 273\nTel. duński: 26 93 50 14": "+4526935014",
    "ПІБ: Коваль Іван Петрович\nТел. (більше не працює): +380 67 555 31 08\nТел.: 52 71 90 36": "+4552719036",
    "ФИО: Коваль Иван Петрович\nТелефон начальника: 97 40 11 82\nТелефон: +45 60 18 43 72": "+4560184372",
    "Nume: Ion Popa\nMă găsiți la numărul 50 36 81 47. Pentru firmă sunați la 75 13 20 90.": "+4550368147",
    "Me llamo Ana Rojas. Mi número danés es el 91 85 27 40; el de España, 612 33 09 84, lo di de baja.": "+4591852740",
    "Je m'appelle Ana Roy. Mon ancien numéro, 06 41 78 20 53, n'est plus valable. Appelez-moi au 0045 81 30 56 27.": "+4581305627",
    "Ich heiße Jan Koch. Handy: +49 171 5558211 (nicht mehr gültig)\nDänische Nummer: +45 28 61 07 11": "+4528610711",
    "Jag heter Eva Lind. Mitt gamla nummer 070-318 44 52 är avstängt. Ring mig på +45 30 49 71 26.": "+4530497126",
    # Scans.
    "Narne: Bo Holm\nTe1efon: 2O l8 44 55": "+4520184455",
    "Navn: Bo Holm\nMobi1: +45 2O l8 44 55": "+4520184455",
    # The husband or wife in other words, in their own sentence or on their own lines.
    "Navn: Bo Holm\n0045 22 33 44 55\n\nØvrigt\nHustru: Lis Holm, tlf. 76 81 45 12": "+4522334455",
    "Navn: Bo Holm\nGift med Lis Holm, tlf. 76 81 45 12\nTlf. 22 33 44 55": "+4522334455",
    "Navn: Bo Holm\nMin kone er læge. Hun træffes på 76 81 45 12, men ring hellere til mig: 22 33 44 55.": "+4522334455",
    "Name: Bo Holm\n+45 22 33 44 55\n\nPermit\nHere as husband of\nLis Holm,\ntel 76 81 45 12, until May": "+4522334455",
    "Name: Bo Holm\n+46 70 555 12 34\n\nWIFE\nLis Holm, nurse at\nthe hospital in Vejle\ntel. 76 81 45 12\n\nHOBBIES\nGolf": "+46705551234",
    "Name: Bo Holm\nHandy 22 33 44 55\nIm Notfall\nLis Holm\nTel. 76 81 45 12": "+4522334455",
    "Ich heiße Jan Koch, +49 171 5558211. Meine Gattin Eva ist bei einer Firma (Tel. 76 81 45 12).": "+491715558211",
    "Imię i nazwisko: Jan Nowak\nMoja narzeczona Ewa, tel. 76 81 45 12\nTel. 22 33 44 55": "+4522334455",
    "ПІБ: Коваль Іван\nНаречена Олена, тел. 76 81 45 12\nТел. 22 33 44 55": "+4522334455",
    "Nume: Ion Popa\nSoția: Ana, tel. 76 81 45 12\nTel. 22 33 44 55": "+4522334455",
    "Nombre: Luis Rojas\nEsposa: Ana, tel. 76 81 45 12\nMóvil 22 33 44 55": "+4522334455",
    "Nom : Luc Roy\nMon épouse Ana, tél. 76 81 45 12\nTél. 22 33 44 55": "+4522334455",
    "Nome e cognome: Paolo Ricci\nMia moglie Eva: 76 81 45 12\nCellulare: 22 33 44 55": "+4522334455",
    "Namn: Eva Lind\nMin sambo Leif (tel. 76 81 45 12 om jag inte svarar).\nMobil 22 33 44 55": "+4522334455",
    # The person's own, though somebody else is named near it.
    "Navn: Bo Holm\nGift med Lis\nTlf. 22 33 44 55": "+4522334455",
    "Navn: Bo Holm\nSpouse\nMit nummer: 22 33 44 55": "+4522334455",
    "Navn: Bo Holm\nI kan ringe til mig på 22 33 44 55 eller skrive.": "+4522334455",
    "Navn: Bo Holm\nHer er mit nummer: 22 33 44 55": "+4522334455",
    "Telefon: 76 81 45 12 (mand) 22 33 44 55 (mig)\nNavn: Bo Holm": "+4522334455",
    "Name: Bo Holm\nPhone: +45 76 81 45 12 (my wife, evenings), +45 22 33 44 55": "+4522334455",
    "Name: Bo Holm\nPhone: +45 22 33 44 55 (mobile)": "+4522334455",
    # Numbers of other countries that are no phones.
    "Nome: Rui Dias\nCPF 987.654.321-00 | RG 44.222.333-1\n+45 22 33 44 55": "+4522334455",
    "Nafn: Helga Jónsdóttir\nSími +354 694 5170": "+3546945170",
    # Sent on by somebody else.
    "Hi, here is my wife's CV. BR Emil, mobile 76 81 45 12\n\n---------- Forwarded message ----------\nFrom: Ana Roy\n\nName: Ana Roy\nPhone: 22 33 44 55\nCook since 2015 in three kitchens": "+4522334455",
    "Hej, se nedenfor. Mvh. Emil, tlf. 76 81 45 12\n\nStart på videresendt besked:\n\nNavn: Ana Roy\nTlf. 22 33 44 55\nKok siden 2015 i tre køkkener": "+4522334455",
}  # fmt: skip


@pytest.mark.parametrize(("text", "phone"), _PHONES.items())
def test_the_number_is_the_persons_own_and_in_use(text: str, phone: str | None) -> None:
    assert read_cv(text).phone == phone


_EMAILS = {
    "Navn: Bo Holm\nSkriv til min jobkonsulent (mette.l@vejlejob.example).": None,
    "Navn: Bo Holm\nMin jobkonsulent er mette.l@vejlejob.example, min egen mail er bh77@post.example": "bh77@post.example",
    "Navn: Bo Holm\nSkriv ikke til bo.holm@firma.example, men til bh77@post.example": "bh77@post.example",
    "Name: Bo Holm\nWork: bo.holm@company.example, private: bo@mail.example": "bo@mail.example",
    "Name: Bo Holm\nold mail: bo.holm@old.example\nmail: bo.holm.dk@new.example": "bo.holm.dk@new.example",
    "Nom : Luc Roy\nN'écrivez plus à mon adresse d'entreprise (l.roy@usine.example), mais à luc.roy@boite.example.": "luc.roy@boite.example",
    "Imię i nazwisko: Jan Nowak\nStary adres (nieaktualny): jan.nowak@stary.example\nE-mail: jnowak@nowy.example": "jnowak@nowy.example",
    "ПІБ: Коваль Іван\nПошта: ivan.koval@poshta.example\nДружина: olena.koval@poshta.example": "ivan.koval@poshta.example",
}  # fmt: skip


@pytest.mark.parametrize(("text", "email"), _EMAILS.items())
def test_the_address_is_the_persons_own_and_in_use(text: str, email: str | None) -> None:
    assert read_cv(text).email == email


_NO_CPR = (
    "РНОКПП 2905118834",
    "Medlemsnr. 3F: 1207741593",
    "Kontonr. 1708 6803954",
    "Bank: reg. 0815 konto 0403902216",
    "Fakturanr. 1010103344",
    "Passport no. 1203904455",
    "Nr paszportu 1203904455",
    "Паспорт 1203904455",
    "ІПН 2905118834",
    "ИНН 2905118834",
    "Sagsnr. 1203904455",
    "Certifikatnr. 1203904455",
    "NIP 1203904455",
    "Steuer-ID 1203904455",
    "Tlf. +45 1203904455",
    "Studienummer 1203904455",
    "Booking 1203904455",
)


@pytest.mark.parametrize("text", _NO_CPR)
def test_other_numbers_of_ten_digits_are_no_cpr_number(text: str) -> None:
    assert find_cpr(text) == []


_CPR = (
    "CPR 2508912268",
    "Medlem af 3F. Cpr: 120774-1593",
    "Sygesikringskort: 120774-1592",
    "Passport Z 3108842 and CPR number 311083-2651",
    "Pasnr. 1234567, cpr-nr. 0101901234",
    "CPR-ul meu este 300991-2719, iar al soției 120593 3364",
    "Mon numéro CPR est le 160685-1924 et celui de mon fils le 091209-4351",
    "дочь София CPR 110417-4730",
    "Passport 1234567, 010190-1234",
    "Residence card 0101901234",
    "Tax number 0101901234",
    "Kørekort 0101901234",
)


@pytest.mark.parametrize("text", _CPR)
def test_a_cpr_number_beside_other_numbers_is_found(text: str) -> None:
    assert find_cpr(text)
