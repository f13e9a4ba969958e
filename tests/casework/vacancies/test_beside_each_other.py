"""Two vacancies below each other, however their titles are told apart; titles, and addresses."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancies, read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday

TOLD_APART = {
    "letters with a count line": "Vi har to opslag fra vores lager i Skive.\n\nA. Lagermedarbejder, dag\nÉn stilling, 37 timer ugentligt. Frist: 19/3.\n\nB. Truckfører, aften\nTo stillinger, 20 timer ugentligt. Frist: 26/3.",
    "opslag nr": "Skolen, Skolevej 20, Skive, opslår følgende stillinger:\n\nOpslag 2027-031: Lærer\nTo faste stillinger på 37 timer. Ansøgningsfrist: 19. marts 2027.\n\nOpslag 2027-032: Pædagog\nEn stilling på 20 timer. Ansøgningsfrist: 26. marts 2027.",
    "vacancy no": "We have two posts in Skive.\n\nVacancy 14/2027: Welder\nOne post, 37 hours. Deadline: 19 March.\n\nVacancy 15/2027: Painter\nTwo posts, 20 hours. Deadline: 26 March.",
    "contact for both": "Vi slår to faste stillinger op.\n\n1) Svejser\nDu svejser. 37 timer. Frist 19. marts.\n\n2) Elektriker\nDu trækker kabler. 20 timer. Frist 26. marts.\n\nKontaktperson for begge stillinger: Bo Friis.",
    "contact for both en": "Two posts.\n\n1) Welder\nYou weld. 37 hours. Closing date 19 March.\n\n2) Electrician\n20 hours. Closing date 26 March.\n\nContact for both posts: Bo Friis.",
    "stilling 1": "Stilling 1: Kok\n37 timer. Frist 19/3.\nStilling 2: Tjener\n20 timer. Frist 26/3.",
    "stilling A": "Stilling A: Kok\n37 timer. Frist 19/3.\n\nStilling B: Tjener\n20 timer. Frist 26/3.",
    "arrows": ">> Cook\n37 hours. Closing date: 19 March 2027.\n\n>> Waiter\n20 hours. Closing date: 26 March.",
    "den ene den anden": "Vi har to job.\n\nDen ene er en kok. 37 timer. Søg senest den 19. marts.\n\nDen anden er en tjener, 20 timer. Søg senest den 26. marts.",
    "en paragraphs": "Vi mangler:\n\nEn kok. 37 timer. Frist 19. marts.\n\nEn tjener, 20 timer. Frist 26. marts.",
    "første job": "Det første job er som kok, 37 timer. Frist 19. marts.\n\nDet andet job er som tjener, 20 timer. Frist 26. marts.",
    "caps": "Hej, vi har to ting:\n\nKOK til køkkenet. 37 timer. Frist 19/3.\n\nTJENER til salen. 20 timer. Frist 26/3.",
    "roman": "I. Kok\n37 timer. Frist 19/3.\n\nII. Tjener\n20 timer. Frist 26/3.",
    "bold": "**Kok**\n37 timer. Frist 19/3.\n\n**Tjener**\n20 timer. Frist 26/3.",
    "dash line": "Kok\n---\n37 timer. Frist 19/3.\n\nTjener\n------\n20 timer. Frist 26/3.",
    "hash": "# Kok\n37 timer. Frist 19/3.\n\n# Tjener\n20 timer. Frist 26/3.",
    "count behind": "Kok (1 stilling)\n37 timer. Frist 19/3.\n\nTjener (2 stillinger)\n20 timer. Frist 26/3.",
    "job 1": "Job 1 - Kok\n37 timer. Frist 19/3.\n\nJob 2 - Tjener\n20 timer. Frist 26/3.",
    "nr 1": "Nr. 1: Kok, 37 timer, frist 19/3.\nNr. 2: Tjener, 20 timer, frist 26/3.",
    "første anden": "Første stilling: kok. 37 timer. Frist 19/3.\n\nAnden stilling: tjener. 20 timer. Frist 26/3.",
    "first second": "First role: cook. 37 hours. Deadline 19 March.\n\nSecond role: waiter. 20 hours. Deadline 26 March.",
    "så mangler vi også": "Vi mangler en kok, 37 timer, frist 19/3.\n\nSå mangler vi også en tjener, 20 timer, frist 26/3.",
    "desuden": "Vi søger en kok på 37 timer. Frist 19/3. Desuden søger vi en tjener på 20 timer. Frist 26/3.",
    "role label": "Role: Cook\nHours: 37\nDeadline: 19 March\n\nRole: Waiter\nHours: 20\nDeadline: 26 March",
    "titel label": "Titel: Kok\nTimer: 37\nFrist: 19. marts\n\nTitel: Tjener\nTimer: 20\nFrist: 26. marts",
    "emoji": "👨\u200d🍳 Kok\n37 timer. Frist 19/3.\n\n🍽 Tjener\n20 timer. Frist 26/3.",
    "i køkkenet": "I køkkenet: en kok, 37 timer, frist 19. marts.\nI salen: en tjener, 20 timer, frist 26. marts.",
    "ledig 1": "Ledig stilling 1 – Kok\n37 timer ugentligt\nFrist: 19. marts\n\nLedig stilling 2 – Tjener\n20 timer ugentligt\nFrist: 26. marts",
}
TITLES = {
    "CUSTOMER SUPPORT AGENT (2 positions)": ("CUSTOMER SUPPORT AGENT", 2),
    "Guest Relations Agent (two posts)": ("Guest Relations Agent", 2),
    "Trivselskoordinator (1 stilling)": ("Trivselskoordinator", 1),
    "Trivselskoordinator, 2 stillinger": ("Trivselskoordinator", 2),
    "Trivselskoordinator x 2": ("Trivselskoordinator", 2),
    "Jeg vil gerne have en kollega. Det bliver en bogholder.": ("bogholder", 1),
    "Vi vil gerne have en kollega mere. Det skal være en smed.": ("smed", 1),
    "We'd like a new colleague. It will be a bookkeeper.": ("bookkeeper", 1),
    "Vi søger en ny kollega, nemlig en bogholder.": ("bogholder", 1),
    "Vi mangler en hånd i køkkenet, i form af en kok.": ("kok", 1),
}
PLACES = {
    "Vi bor på Smedevej 7 i Hobro.": "Smedevej 7, Hobro",
    "Du møder på Smedevej 7B i Hobro.": "Smedevej 7B, Hobro",
    "Plejecenter Lunden, Kirkebakken 3, Lunderød.": "Kirkebakken 3, Lunderød",
    "Skolen ligger på Skolevej 20, Lunderød.": "Skolevej 20, Lunderød",
    "At the Town Hall, Torvet 1, Lunderød.": "Torvet 1, Lunderød",
    "Hallen, Stadionvej 6 i Lunderød.": "Stadionvej 6, Lunderød",
    "You will be at the Copenhagen office.": "Copenhagen",
    "Det er til vores Odense-afdeling.": "Odense",
}


@pytest.mark.parametrize("text", TOLD_APART.values(), ids=TOLD_APART.keys())
def test_two_vacancies_have_their_own_hours_and_deadlines(text: str) -> None:
    first, second = read_vacancies(text, SENT)

    assert (first.hours, first.deadline) == ("37", date(2027, 3, 19))
    assert (second.hours, second.deadline) == ("20", date(2027, 3, 26))


@pytest.mark.parametrize(("line", "told"), TITLES.items())
def test_the_title_says_who_and_how_many(line: str, told: tuple[str, int]) -> None:
    read = read_vacancy(f"{line}\n32 timer. Start: 4. april", SENT)

    assert (read.title, read.positions) == told


@pytest.mark.parametrize(("sentence", "place"), PLACES.items())
def test_an_address_is_read_without_its_post_code(sentence: str, place: str) -> None:
    assert read_vacancy(f"Vi søger en kok, 37 timer.\n{sentence}", SENT).place == place


def test_a_house_number_before_other_words_is_no_town() -> None:
    assert read_vacancy("Vi søger en kok. Havnevej 4, Ring til Bo.", SENT).place is None


def test_a_contact_for_several_posts_is_nobody_wanted() -> None:
    text = "To job.\n\n1) Svejser\nDu svejser. 37 timer.\n\n2) Maler\n20 timer.\n\nKontaktperson for begge: Bo Friis."

    assert [one.title for one in read_vacancies(text, SENT)] == ["Svejser", "Maler"]


TWO = "Vi har to ledige job.\n\nEn kok. 37 timer. Du er udlært.{first}\n\nEn tjener. 20 timer. Du er fyldt 18.{second}\n\n{both}"


@pytest.mark.parametrize(
    ("first", "second", "both", "days"),
    [
        ("", "", "Begge skal søges senest den 12. marts.", (12, 12)),
        ("", "", "Du har til og med søndag den 14. marts, uanset hvilken.", (14, 14)),
        ("", "", "Sidste frist er tirsdag i næste uge.", (9, 9)),
        ("", "", "Begge job har frist om 14 dage.", (17, 17)),
        ("", "", "Frister: kok 12/3, tjener 19/3.", (12, 19)),
        ("", "", "Kokken skal søges inden den 12. marts.", (12, None)),
        (" Vi læser breve frem til 24. marts.", " Også her er den 24. marts sidste dag.", "", (24, 24)),
        (" Frist 12/3.", " Her er fristen en uge senere.", "", (12, None)),
    ],
)  # fmt: skip
def test_two_vacancies_have_a_deadline_in_common_or_each_its_own(
    first: str, second: str, both: str, days: tuple[int | None, ...]
) -> None:
    found = read_vacancies(TWO.format(first=first, second=second, both=both), SENT)

    assert [one.deadline for one in found] == [day and date(2027, 3, day) for day in days]


def test_the_first_of_two_has_not_the_day_of_the_second() -> None:
    both = "Den første har frist den 12. marts, den anden den 19. marts."
    first, second = read_vacancies(TWO.format(first="", second="", both=both), SENT)

    assert first.deadline in (None, date(2027, 3, 12))
    assert second.deadline in (None, date(2027, 3, 19))
