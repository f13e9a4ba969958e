"""What partners write in Polish and Ukrainian is understood as surely as Danish, and never more."""

from datetime import UTC, date, datetime

import pytest

from casework.cvs.correct import read_correction
from casework.replies.partner import PartnerIntent, read_partner_reply
from casework.tongues.days import day_told

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY, A_YEAR_AGO = NOW.date(), date(2025, 11, 24)
PLAIN = [
    ("pl", "Tak, przyjdę.\n\nPozdrawiam\nAnna", PartnerIntent.ACCEPTS),
    ("pl", "dzien dobry, bede na rozmowie", PartnerIntent.ACCEPTS),
    ("pl", "Termin mi pasuje, dziękuję!", PartnerIntent.ACCEPTS),
    ("pl", "Niestety nie mogę przyjść we wtorek.", PartnerIntent.CANNOT_COME),
    ("pl", "Nie pasuje mi ten termin", PartnerIntent.CANNOT_COME),
    ("pl", "Jestem chora", PartnerIntent.CANNOT_COME),
    ("pl", "Dostałam tę pracę!", PartnerIntent.HIRED),
    ("pl", "Niestety mnie nie przyjęli", PartnerIntent.REJECTED),
    ("pl", "Nie dostalem pracy", PartnerIntent.REJECTED),
    ("pl", "Nikt do mnie nie dzwonił", PartnerIntent.NO_NEWS),
    ("pl", "Proszę wycofać moje CV", PartnerIntent.WITHDRAWS),
    ("uk", "Так, прийду.\n\nЗ повагою\nОлена", PartnerIntent.ACCEPTS),
    ("uk", "Добрий день, буду на співбесіді", PartnerIntent.ACCEPTS),
    ("uk", "З’явлюся вчасно", PartnerIntent.ACCEPTS),
    ("uk", "На жаль, я не зможу прийти у вівторок.", PartnerIntent.CANNOT_COME),
    ("uk", "Цей час мені не підходить", PartnerIntent.CANNOT_COME),
    ("uk", "Я захворіла", PartnerIntent.CANNOT_COME),
    ("uk", "Мене взяли на роботу!", PartnerIntent.HIRED),
    ("uk", "Мене не взяли", PartnerIntent.REJECTED),
    ("uk", "Я не отримав роботу", PartnerIntent.REJECTED),
    ("uk", "Ніхто не дзвонив", PartnerIntent.NO_NEWS),
    ("uk", "Прошу відкликати моє резюме", PartnerIntent.WITHDRAWS),
]
FOR_A_PERSON = [
    ("pl", "Przyjdę, ale trochę później."),
    ("pl", "Jeśli autobus pojedzie, przyjdę."),
    ("pl", "Czy mogę przyjść z mężem"),
    ("pl", "Może przyjdę"),
    ("pl", "Mam pytanie o pracę"),
    ("pl", "Mam inną pracę"),
    ("pl", "Nie mogę się doczekać!"),
    ("pl", "Będę wdzięczna za informację"),
    ("pl", "Przyjdę nie sama, z córką"),
    ("pl", "Przyjdę trochę później"),
    ("pl", "Nie pasuje mi praca w nocy"),
    ("pl", "Nie"),
    ("uk", "Прийду, але трохи пізніше."),
    ("uk", "Якщо буде автобус, я прийду."),
    ("uk", "Чи можу я прийти з чоловіком"),
    ("uk", "Можливо, прийду"),
    ("uk", "Я знайшла іншу роботу"),
    ("uk", "Прийду не одна, а з донькою"),
    ("uk", "Прийду трохи пізніше"),
    ("uk", "Робота вночі мені не підходить"),
    ("uk", "Мене взяли не туди"),
    ("uk", "Ні"),
]
DAYS = [
    ("pl", "3 listopada 2026 r.", date(2026, 11, 3)),
    ("pl", "we wtorek, 3 listopada", date(2026, 11, 3)),
    ("pl", "3 pazdziernika", date(2026, 10, 3)),
    ("pl", "3 XI 2026", date(2026, 11, 3)),
    ("pl", "wczoraj", date(2026, 11, 22)),
    ("pl", "jutro", date(2026, 11, 24)),
    ("pl", "2 i 3 maja", None),
    ("pl", "środa, 3 listopada 2026", None),
    ("uk", "3 листопада 2026 року", date(2026, 11, 3)),
    ("uk", "вівторок, 3 листопада", date(2026, 11, 3)),
    ("uk", "п'ятниця 13 листопада", date(2026, 11, 13)),
    ("uk", "5 мая 2026", date(2026, 5, 5)),
    ("uk", "сьогодні", date(2026, 11, 23)),
    ("uk", "восени", None),
    ("da", "i går", date(2026, 11, 22)),
    ("da", "3. november", date(2026, 11, 3)),
    ("da", "24. december", date(2025, 12, 24)),
    ("en", "yesterday", date(2026, 11, 22)),
    ("de", "letzten Dienstag", date(2026, 11, 17)),
]


@pytest.mark.parametrize(("language", "text", "intent"), PLAIN)
def test_plain_answer_is_sure(language: str, text: str, intent: PartnerIntent) -> None:
    reading = read_partner_reply(text, NOW, language)

    assert (reading.intent, reading.sure) == (intent, True)


@pytest.mark.parametrize(("language", "text"), FOR_A_PERSON)
def test_an_if_a_but_or_a_question_moves_nothing(language: str, text: str) -> None:
    assert not read_partner_reply(text, NOW, language).sure


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_day_is_counted_from_today_or_read_off_the_calendar(
    language: str, text: str, day: date | None
) -> None:
    assert day_told(text, TODAY, language, earliest=A_YEAR_AGO) == day


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("Nazywam się Anna Nowak-Wiśniewska.", "Anna Nowak-Wiśniewska", None),
        (
            "Nazywam się Anna Nowak i mój telefon to 20 12 34 56",
            "Anna Nowak",
            "+4520123456",
        ),
        ("Мене звати Олена Коваленко.", "Олена Коваленко", None),
        ("Ім'я: Олена Коваленко", "Олена Коваленко", None),
        (
            "Мене звати Олена Коваленко, а мій телефон 20 12 34 56",
            "Олена Коваленко",
            "+4520123456",
        ),
    ],
)
def test_correction_is_made(text: str, name: str | None, phone: str | None) -> None:
    correction = read_correction(text)

    assert (correction.name, correction.phone, correction.sure) == (name, phone, True)


@pytest.mark.parametrize(
    "text", ["Tak, wszystko się zgadza. Dziękuję!", "Так, усе правильно. Дякую!"]
)
def test_yes_to_the_profile_confirms_it(text: str) -> None:
    correction = read_correction(text)

    assert correction.confirmed
    assert correction.sure


@pytest.mark.parametrize(
    "text",
    [
        "Nazywam się Anna Nowak. Dostałam pracę.",
        "Moje imię to nie Anna",
        "Мене звати Олена. Я хвора.",
        "Моє ім’я не Олена",
        "Hej, tak",
    ],
)
def test_correction_with_something_else_beside_it_is_for_a_person(text: str) -> None:
    assert not read_correction(text).sure
