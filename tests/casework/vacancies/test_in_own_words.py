"""Fields told in words of the company's own: demands below own headings, names beside a phone, ends of work."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday

DEMANDED = [
    "What I need: somebody who has welded before",
    "Who we're looking for\n* welded before",
    "Nødvendigt:\n* har svejset før, welded before",
    "Kvalifikationer, krævet: welded before; dansk",
    "Needs: welded before",
    "Profil: welded before",
    "KRÆVES:   welded before, B-kort",
    "Skal: welded before",
    "Menighedsrådet forventer, at ansøgeren\na) har welded before\nb) er medlem",
    "Vi ønsker os en kollega, som\n- har welded before",
    "Hvad lægger vi vægt på? At du har welded before.",
    "I skal kunne lidt, welded before.",
    "Experience with TIG, welded before.",
    "Noget der er welded before, er det, jeg går efter.",
    "Having welded before shouldn't scare you.",
]
WISHED_FOR = [
    "Would be lovely: welded before",
    "What I like: welded before",
    "Plus på kontoen: welded before",
    "Kvalifikationer, ønsket: welded before",
    "Ikke nødvendigt, men velkomment:\n* welded before",
    "Nice extras: welded before",
    "Kan: welded before",
    "We would like, but do not require\n * welded before",
    "Gerne en der har welded before.",
    "Man må gerne have welded before.",
    "Har du welded before, er vi nysgerrige på dig.",
    "Det skader bestemt ikke at have welded before.",
    "Vi ville blive glade for lidt welded before.",
    "So would welded before.",
    "Having welded before makes us very happy.",
]
NEITHER = [
    "Her er opslaget, du må gerne dele det.",
    "Hæng den gerne op, som den er.",
    "Torsdag kl. 10 er fint, vi giver rundstykker.",
    "Løn 195 i timen plus kørsel.",
    "We pay 150 DKK an hour plus evening supplements.",
    "Du må gerne arbejde hjemme en dag om ugen.",
    "Første dag helst 1. april.",
    "Line skal have tvillinger!",
    "Vi glæder os til at læse din ansøgning.",
    "Vi ser frem til at byde dig velkommen.",
    "Vi viser dig det gerne.",
    "Ansøgningen skal være os i hænde den 12. marts.",
]

CONTACTS = {
    "Ring til vores chef, hvis du vil høre mere.\nRasmus Højen, 98 00 41 17": "Rasmus Højen",
    "Lager: Ida Kjær, tlf. 98 00 41 10": "Ida Kjær",
    "Skriv til os. 20 00 73 15 Karsten Krog": "Karsten Krog",
    "Vi tager den første. Poul 40 11 07 66\nSendt fra min telefon": "Poul",
    "Spørgsmål? Fang Birgit i bagstuen på 40 11 07 67.": "Birgit",
    "Senest mandag den 15. marts til Flemming Buus.": "Flemming Buus",
    "Apply to Ms Sanne Dekker by 12 March.": "Sanne Dekker",
    "Contact: Supply Chain Director Anneke de Vries, phone 76 00 55 30": "Anneke de Vries",
    "Kontakt: Front Office Manager Nanna Kilde Hede": "Nanna Kilde Hede",
    "Further information: Head of Department Søren Lykke": "Søren Lykke",
    "Goddag, jeg hedder Lillian og står for festen.": "Lillian",
    "Ring bare.\n\nWouter\nVan Dam Potteplanter": "Wouter",
    "Navne til mig.\nFlemming J.": "Flemming J",
    "Mvh bestyrelsen v/ Susan Dahl": "Susan Dahl",
    "Karsten Krog\n\nDen 3. feb. 2027 kl. 11.02 skrev Jobcentret:\n> Må vi komme?\n> Vh Anne": "Karsten Krog",
}

ENDS = [
    "Vi skal bruge ham for 8 weeks, starting now.",
    "Three years, starting 1 May 2027.",
    "Det varer til ca. nytår, så er det slut.",
    "Fra ca. 1. juni til midt i juli.",
    "Perioden er 1.-24. december.",
    "uge 36 + 37 + 38",
    "Fra 1. april og året ud.",
    "From 5 April until about the end of May.",
    "Fra 3/5, daghold, 3 måneder.",
    "Sæson (til 30. september).",
    "Only until the summer holiday.",
    "One year contract first.",
]
NO_END = [
    "Pension efter 3 måneder.",
    "De første tre måneder får du en makker.",
    "Efter to uger kan du selv.",
    "Prøvetiden er 3 måneder.",
    "Vi holder lukket i uge 29 og 30.",
]

PLACES = {
    "Det er ikke i Ribe, men hjemme hos os i Varde.": "Varde",
    "Vi bor på Industrivej 14, Hurup.": "Industrivej 14, Hurup",
    "Ring til Poul Kær.\n\nPoul Kær, Vestervig": "Vestervig",
    "Kør mod Odsherred, stedet er i Odsherred.": "Odsherred",
}


def mail(told: str) -> str:
    return f"Smed søges, 37 timer.\n{told}"


@pytest.mark.parametrize("told", DEMANDED)
def test_what_is_demanded_is_a_must(told: str) -> None:
    read = read_vacancy(mail(told), SENT)

    assert any("welded before" in one for one in read.must)
    assert not read.nice


@pytest.mark.parametrize("told", WISHED_FOR)
def test_what_is_wished_for_is_a_nice_to_have(told: str) -> None:
    read = read_vacancy(mail(told), SENT)

    assert any("welded before" in one for one in read.nice)
    assert not read.must


@pytest.mark.parametrize("told", NEITHER)
def test_what_is_only_said_is_neither(told: str) -> None:
    read = read_vacancy(mail(told), SENT)

    assert (read.must, read.nice) == ((), ())


@pytest.mark.parametrize(("told", "contact"), CONTACTS.items())
def test_the_contact_is_found_where_it_stands(told: str, contact: str) -> None:
    assert read_vacancy(mail(told), SENT).contact == contact


@pytest.mark.parametrize("told", ENDS)
def test_work_that_ends_is_temporary(told: str) -> None:
    assert read_vacancy(mail(told), SENT).permanent is False


@pytest.mark.parametrize("told", NO_END)
def test_a_time_within_the_work_is_no_end_of_it(told: str) -> None:
    assert read_vacancy(mail(told), SENT).permanent is None


@pytest.mark.parametrize(("told", "place"), PLACES.items())
def test_the_place_is_found_where_it_stands(told: str, place: str) -> None:
    assert read_vacancy(mail(told), SENT).place == place


def test_a_heading_of_the_advert_ends_its_list_without_an_empty_line() -> None:
    text = "Du har:\n- svendebrev\n- kørekort\nTiltrædelse 1. april. Skriv inden 12. marts."
    read = read_vacancy(mail(text), SENT)

    assert (read.must, read.start) == (("svendebrev", "kørekort"), date(2027, 4, 1))


def test_what_was_read_keeps_its_words() -> None:
    text = (
        "Needs: svendebrev\nKarl Bo, 98 00 41 17\nFrist 12. marts. Fra ca. 1. juni til midt i juli."
    )
    read = read_vacancy(mail(text), SENT)

    assert read.because["must"] == "svendebrev"
    assert read.because["contact"] == "Karl Bo, 98 00 41 17"
    assert read.because["deadline"] == "Frist 12. marts."
    assert "midt i juli" in read.because["permanent"]
