"""Partners who write Polish or Ukrainian by mail are answered so, all the way to an interview."""

import re
from dataclasses import dataclass

import pytest
from aiohttp import ClientSession

from casework.model import Language, State
from tests.journeys.papers import OLENA, pdf
from tests.journeys.story import CV, Story

OLENAS = "olena@post.example"


@dataclass(frozen=True, kw_only=True)
class Told:
    """What Olena writes in one language, and words of what she must be answered."""

    language: Language
    hello: str
    asked: str
    page: str
    noted: str
    registered: str
    last_day: str
    correction: str
    corrected: str
    sent: str
    invited: str
    when: str
    cannot_come: str
    cancelled: str


POLISH = Told(
    language=Language.POLISH,
    hello="Dzień dobry,\n\nprzesyłam moje CV. Mój mąż dostał pracę niedaleko i ja też chcę"
    " pracować.\n\nPozdrawiam serdecznie\nOlena Kovalenko\n",
    asked="potrzebujemy jeszcze kilku informacji",
    page="Która firma zatrudniła Twoją żonę, męża lub partnera?",
    noted="Dziękujemy – zapisane",
    registered="Twoja rejestracja w Jobpartnerbanken",
    last_day="3 listopada 2027 (środa) włącznie",
    correction="Mój numer telefonu to 20 12 34 56.",
    corrected="Telefon: +4520123456",
    sent="Wysłaliśmy Twoje CV do firmy Fjord Bageri",
    invited="Masz zaproszenie na rozmowę",
    when="9 grudnia 2026 (środa), godz. 13:30",
    cannot_come="Dzień dobry, niestety nie mogę przyjść w tym dniu.",
    cancelled="Zapisaliśmy, że tego dnia nie możesz przyjść",
)
UKRAINIAN = Told(
    language=Language.UKRAINIAN,
    hello="Добрий день!\n\nНадсилаю своє резюме. Мій чоловік отримав роботу неподалік, і я також"
    " хочу працювати.\n\nЗ повагою\nОлена Коваленко\n",
    asked="нам потрібно ще трохи інформації",
    page="Яка компанія найняла вашу дружину, чоловіка чи партнера?",
    noted="Дякуємо – записано",
    registered="Вас зареєстровано в Jobpartnerbanken",
    last_day="3 листопада 2027 року (середа) включно",
    correction="Мій номер телефону 20 12 34 56.",
    corrected="Телефон: +4520123456",
    sent="Ми надіслали ваше резюме компанії Fjord Bageri",
    invited="Вас запрошують на співбесіду",
    when="9 грудня 2026 року (середа), 13:30",
    cannot_come="Добрий день, на жаль, я не зможу прийти того дня.",
    cancelled="Ми записали, що ви не можете прийти того дня",
)


@pytest.mark.parametrize("told", [POLISH, UKRAINIAN], ids=["pl", "uk"])
async def test_partner_is_written_to_and_understood_in_her_own_language(
    story: Story, told: Told
) -> None:
    world = story.world
    await registers(story, told)
    registered = await world.letter(OLENAS, told.registered)
    assert told.last_day in registered.plain
    await world.mails(OLENAS, registered.reply_to, f"Re: {registered.subject}", told.correction)
    await world.letter(OLENAS, told.corrected)

    await story.line_3()
    await story.line_4()
    await world.letter(OLENAS, told.sent)
    await story.line_5()
    invited = await world.letter(OLENAS, told.invited)
    assert told.when in invited.plain
    await world.mails(
        OLENAS, invited.reply_to, f"Re: {invited.subject}", told.cannot_come, answers=invited
    )

    await world.letter(OLENAS, told.cancelled)
    assert world.state() != State.BOOKED
    with world.store.work() as work:
        assert [one.language for one in work.partners.where()] == [told.language]


async def registers(story: Story, told: Told) -> None:
    """By mail and by the page behind its link."""
    await story.upto(1)
    file = ("cv.pdf", pdf(OLENA), "application/pdf")
    await story.world.mails(OLENAS, CV, "CV", told.hello, files=(file,))
    asked = await story.world.letter(OLENAS, told.asked)
    path = re.search(r"/svar/par-\S+", asked.plain)
    assert path
    form = {
        "employer": story.company("Anholt Maskinfabrik"),
        "made_on": "2026-11-03",
        "permission": "yes",
    }
    async with ClientSession(story.world.desk_url) as browser:
        async with browser.get(path[0]) as shown:
            page = await shown.text()
        async with browser.post(path[0], data=form) as answer:
            noted = await answer.text()
    assert f'<html lang="{told.language}">' in page
    assert told.page in page
    assert told.noted in noted
