"""A deadline among other days, and days that something else has to be done by."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancies, read_vacancy

SENT = datetime(2027, 8, 27, 10, 12, tzinfo=LOCAL)  # a Friday

# No day to apply by: what is done by us, by others, or by whoever is hired.
OF_SOMETHING_ELSE = """
    Alle ansøgere ringes op senest den 15. september.
    Ansøgere vil blive kontaktet inden den 15. september.
    Ansøgningerne behandles senest den 15. september.
    Ansøgningerne bliver læst inden den 15. september.
    De bedste kontaktes senest den 15. september.
    Du får svar på din ansøgning senest den 15. september.
    Vi regner med at have fundet en kandidat senest den 15. september.
    Kandidaten skal have kørekort senest den 1. oktober.
    Husk at søge om parkeringstilladelse senest den 15. september.
    Husk ansøgning om børneattest inden den 12. september.
    Løntilskud skal søges inden den 15. september.
    Vi skal selv søge om kvote inden den 15. september.
    Vi modtager nye varer senest den 15. september.
    Kontakt kommunen senest den 15. september, hvis du mangler bolig.
    Mød os på jobmessen senest den 12. september og aflever dit cv.
    Skriv til os om du kan arbejde til og med den 12. september.
    Vi skal bruge ham senest den 1. oktober, så send ansøgninger i god tid inden.
    Frist for at melde fra til introdagen er den 12. september.
    Tilmelding til infomøde: senest den 12. september.
    Send senest torsdag i efterårsferien.
    We will get back to all applicants by 20 September.
    We hope to let everyone know by 15 September.
    I'll call you by 15 September.
    You'll know by 15 September.
    Successful candidates will be notified by 15 September.
    All applications are answered by 15 September.
    We would like to have chosen a candidate by 15 September.
    The candidate must have a valid work permit by 1 October.
    Expect an answer by 15 September.
    Contact the municipality by 15 September for your CPR number.
    Send a CV if you can be here by 15 September.
    As our cook leaves by 15 September, please send candidates.
    Fully booked until 12 September, so write rather than call.
    Our last cook stays until 30 September, so please send candidates.
    Before 15 September nobody is at the office, so write instead of calling.
    By 15 September the new kitchen is ready, so send us your CV.
    Interested people should come to the open evening by 15 September.
    Deadline for the tax forms is 15 September. Send us your CV.
    Applications before the Friday before interviews, please.
"""
# Two days that each could be it.
OF_SOME_ONLY = """
    Frist den 14. september for interne ansøgere og den 21. for andre.
    Interne ansøgninger senest den 9., eksterne senest den 16. september.
    Frist for jobcenteret den 10., for opslaget den 20. september.
    Ansøgningsfrist 6. september. Husk fristen den 9. september.
    Deadline 12 or 13 September.
    Internal applicants by 3 September, external by 10 September.
"""
BESIDE_OTHERS = [
    ("2027-09-17", "Meld dig til prøvesmagning senest den 10. Ansøgning til Bo senest den 17."),
    ("2027-09-14", "Opslaget er aktivt til 30/9. Frist: 14/9."),
    ("2027-09-11", "Skriv gerne inden den 8. og senest den 11. september."),
    ("2027-09-10", "Vi skal bruge ham senest den 1. oktober, så send CV inden den 10. september."),
    ("2027-09-12", "Fristen er den 12. september, den 14. holder vi samtaler."),
    ("2027-09-07", "Vi skal høre fra jer inden den 7. september, for den 9. er vi på messe."),
    ("2027-09-15", "Vi kigger løbende og slutter når vi har den rette, dog senest den 15/9."),
    ("2027-09-12", "Apply by Sunday 12 September, interviews the 14th, reply by Friday the 17th."),
    ("2027-09-12", "Reply by Friday the 17th, interviews the 14th, apply by Sunday 12 September."),
    ("2027-09-15", "Priority goes to applications received by 3 September. Deadline 15 September."),
    (
        "2027-09-15",
        "Deadline for questions: 10 September. Deadline for applications: 15 September.",
    ),
    # A deadline that was moved.
    ("2027-09-21", "Fristen var sat til den 7. september, men vi har forlænget den til den 21."),
    ("2027-09-18", "I opslaget stod fristen til den 11. september. Vi siger den 18. i stedet."),
    ("2027-09-17", "The deadline was first 3 September, but we push it to 17 September."),
    # Ways to tell it.
    ("2027-09-18", "Ansøgninger modtages fra den 7. til den 18. september."),
    ("2027-09-15", "Apply from 1 September to 15 September."),
    ("2027-09-09", "Vi åbner for ansøgninger den 1. september og lukker igen den 9. september."),
    ("2027-09-16", "Efter den 16. september tager vi ikke imod flere."),
    ("2027-09-19", "Vi sætter punktum for ansøgninger den 19. september."),
    ("2027-09-10", "Two weeks from today we stop taking names."),
    ("2027-09-30", "Stillingen er slået op indtil den 30. september."),
    ("2027-09-20", "The advert comes down on 20 September."),
    ("2027-09-08", "No later than September 8th, please."),
    ("2027-09-12", "Until Sunday 12 September. Interviews the week after."),
    ("2027-09-15", "Sign up with Joe by 15 September."),
    ("2027-09-15", "Put your name down before 15 September."),
    ("2027-09-15", "We hold the post open until 15 September."),
    ("2027-09-15", "Applications welcome till 15 September."),
    ("2027-09-03", "Jeg vil gerne have navnene på fredag i næste uge."),
    ("2027-08-29", "I skal have sendt inden ugen er omme."),
    ("2027-08-31", "Please get in touch before the month is out."),
    ("2027-08-31", "Ansøgningerne skal være her inden månedsskiftet."),
    ("2027-12-31", "Send inden nytår."),
    ("2027-12-31", "Skriv til os inden årets udgang."),
    ("2027-09-12", "Jeg læser det hele søndag den 12. september, så send CV senest der."),
    ("2027-08-30", "Apply by end of business Monday."),
    ("2027-09-19", "Jeg ser gerne, at ansøgninger når frem i løbet af uge 37."),
]


def _deadline(told: str) -> date | str | None:
    return read_vacancy(f"We need a cook. {told}", SENT).deadline


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("told", _lines(OF_SOMETHING_ELSE))
def test_what_others_do_by_a_day_is_no_deadline(told: str) -> None:
    assert _deadline(told) is None


@pytest.mark.parametrize("told", _lines(OF_SOME_ONLY))
def test_of_two_deadlines_none_is_taken(told: str) -> None:
    assert _deadline(told) is None


@pytest.mark.parametrize(("day", "told"), BESIDE_OTHERS)
def test_the_deadline_is_told_from_days_beside_it(day: str, told: str) -> None:
    assert _deadline(told) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2027-11-08", "We open a new hall on 1 November, the first working day is 8 November."),
        ("2027-10-18", "Vi får en ny kunde fra 1. oktober. Tiltrædelse mandag den 18. oktober."),
        (
            "2027-10-04",
            "Sæsonstart er 11. oktober, men du begynder allerede mandag den 4. oktober.",
        ),
        ("2027-10-01", "Det er 12 timer om ugen fra 1/10 og til hun er rask igen."),
        ("2027-10-01", "Gerne fra 1. oktober. Vi er på messe fra 10. til 13. september."),
    ],
)
def test_the_first_day_is_told_from_days_beside_it(day: str, told: str) -> None:
    assert read_vacancy(f"We need a cook. {told}", SENT).start == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("title", "number", "told"),
    [
        ("murersvend", 1, "Det er en murersvend jeg mangler, 37 timer."),
        ("bagere", 2, "Kim er blevet lærer. De to bagere jeg leder efter skal møde kl. 4."),
        ("drejer", 1, "Jeg er værkfører på Lind. Den jeg leder efter er drejer, på fuld tid."),
        ("opvaskeren", 1, "Kokken er fundet. Tilbage er opvaskeren, som vi mangler. 20 timer."),
        ("bricklayer", 1, "What we need is a bricklayer, full time."),
        ("receptionist", 1, "We've decided on hiring a proper receptionist, 30 hours."),
        ("welder", 1, "We can afford one more. That one more should be a welder. 30 hours."),
    ],
)
def test_who_is_wanted_is_told_in_front_or_behind(title: str, number: int, told: str) -> None:
    reading = read_vacancy(told, SENT)
    assert (reading.title, reading.positions) == (title, number)


def test_several_are_told_in_running_text() -> None:
    told = (
        "Først og fremmest drejer det sig om en tømrer på fuld tid. Dernæst skal vi bruge to "
        "bagere, hver 18 timer om ugen. Endelig har jeg lovet chefen at finde en gartner."
    )
    found = [(one.title, one.positions, one.hours) for one in read_vacancies(told, SENT)]
    assert found == [("tømrer", 1, "37"), ("bagere", 2, "18"), ("gartner", 1, None)]


def test_the_cells_of_a_table_keep_their_semicolons() -> None:
    table = (
        "Job       | How many | Hours/week | What it takes\n"
        "Baker     | 2        | 37         | works at night; a licence is a plus\n"
        "Cleaner   | 4        | 25-30      | good physical shape; experience is a plus\n"
    )
    found = [(one.title, one.positions, one.hours) for one in read_vacancies(table, SENT)]
    assert found == [("Baker", 2, "37"), ("Cleaner", 4, "25-30")]


def test_of_some_people_the_work_is_told() -> None:
    told = "Vi skal bruge nogle stykker til rengøring af hytter, lørdage kl. 10 til 15. Jobbet er dit hele året."
    assert read_vacancy(told, SENT).title == "rengøring af hytter"
