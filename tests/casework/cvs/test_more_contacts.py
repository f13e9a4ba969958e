"""Numbers of a country that is told, in tables and brackets, and addresses of two."""

import pytest

from casework.cvs.cpr import find_cpr
from casework.cvs.read import read_cv

_PHONES = {
    "Namn: Eva Lind\nTelefon: 070-418 22 96 (svensk, gäller till sista maj) / dansk: 31 09 55 72": "+4531095572",
    "Navn: Eva Lind\nNorsk mobil 465 20 913, men ring heller det danske: 60 38 14 27": "+4560381427",
    "Navn: Eva Lind\nMobil 465 20 913 (Norge)": "+4746520913",
    "Navn: Eva Lind\nDansk nummer: 60 38 14 27 (det norske 465 20 913 bruger jeg ikke)": "+4560381427",
    "Full name | Eva Lind\nTastSelv / tax card ref. | 88410276\nPhone | 0045 42 66 10 58": "+4542661058",
    "Name | Eva Lind\nCase no. | 88410276\nMobile | 42 66 10 58": "+4542661058",
    "Navn | Eva Lind\nTelefon | 42 66 10 58": "+4542661058",
    "Name: Eva Lind\nAadhaar : 4410 8832 9017\nPhone: +91 98220 41576": "+919822041576",
    "Name: Eva Lind\nPhone: +48 604 118 273 (until May)\nPhone: 42 66 10 58": "+4542661058",
    "Name: Eva Lind\nTel (Iran) +98 912 338 4106 until Feb.\nTel (DK) 93 47 20 85": "+4593472085",
    "Name: Eva Lind\nPolish number: 604 118 273\nDanish number: 42 66 10 58": "+4542661058",
    "Name: Jan Nowak\nPolski numer 604 118 273": "+48604118273",
    "Name: Jan Koch\nHandy (deutsch): 0171 5558211": "+491715558211",
    "Nombre: Ana Rojas\nMóvil español 611 407 258": "+34611407258",
}  # fmt: skip


@pytest.mark.parametrize(("text", "phone"), _PHONES.items())
def test_the_number_is_that_of_its_country_and_cell(text: str, phone: str) -> None:
    assert read_cv(text).phone == phone


_SHARED = (
    "Mă numesc Ana Popa. Adresa de e-mail o împart cu soțul: fam.popa@post.example",
    "Mail (deler jeg med min mand): fam.popa@post.example",
    "E-mail, shared with my husband: fam.popa@post.example",
    "Mail, die ich mit meinem Mann teile, gemeinsam mit Jan, mein Mann: fam.popa@post.example",
    "E-mail wspólny z mężem: fam.popa@post.example",
    "Пошта спільна з чоловіком: fam.popa@post.example",
    "Почта общая с мужем: fam.popa@post.example",
    "Correo compartido con mi marido: fam.popa@post.example",
    "Courriel partagé avec mon mari : fam.popa@post.example",
    "Mejl som jag delar med min man: fam.popa@post.example",
    "CONTACT\nfam.popa\n@post.example",
    "CONTACT\nfam.popa@\npost.example",
)


@pytest.mark.parametrize("text", _SHARED)
def test_an_address_of_two_and_one_over_two_lines_is_the_persons_own(text: str) -> None:
    assert read_cv(text).email == "fam.popa@post.example"


_NO_CPR = (
    "ADR-bevis nr. 210990-0007",
    "Truckbevis nr.: 210990-0007",
    "Licence soudure n° 010223-7782",
    "certyfikat spawalniczy 141-T BW, nr 120523-8872",
    "wózki widłowe (UDT nr 110285-4471)",
    "ATESTAT NR. 120671-0098",
    "Номер замовлення перекладу: 140785-1234",
    "Certificate of welding no. 140785-1234",
    "Zertifikat Nr. 140785-1234",
    "Сертифікат зварника № 140785-1234",
    "Certificado de soldador nº 140785-1234",
    "Diploma no. 140785-1234",
    "Numer zamówienia: 140785-1234",
    "Número de pedido: 140785-1234",
)


@pytest.mark.parametrize("text", _NO_CPR)
def test_the_number_of_a_certificate_or_an_order_is_no_cpr_number(text: str) -> None:
    assert find_cpr(text) == []


_CPR = (
    "Sygesikringsbevis nr. 140785-1234",
    "Kørekort nr. 140785-1234",
    "Driving licence no. 140785-1234",
    "Opholdskort nr. 140785-1234",
    "Residence permit no. 140785-1234",
    "Birth certificate no. 140785-1234",
    "Fødselsattest nr. 140785-1234",
    "Truckcertifikat B. CPR nr. 140785-1234",
    "Certifikat 140785-1234",
    "Certifikat. Personnr. 140785-1234",
    "ADR-bevis\n140785-1234",
    "Diplom fra 2019, 140785-1234",
    "карта медична 140785-1234",
    "nr 140785-1234",
)


@pytest.mark.parametrize("text", _CPR)
def test_what_may_bear_a_cpr_number_is_looked_at_as_one(text: str) -> None:
    assert find_cpr(text)
