"""A caseworker's pocket: linking, the day's tasks, putting off, opening, finding, the digest."""

import pytest

from casework.actions.digest import send_digest
from casework.model import Caseworker
from casework.tasks import TaskKind
from casework.tokens import sign
from casework.workdays import local_date
from tests.bot.office import Office


async def test_a_one_time_code_links_the_chat_and_no_second_one(office: Office) -> None:
    with office.store.work() as work:
        jonas = work.caseworkers.add(Caseworker(name="Jonas", email="jonas@jobcenter.example"))
    code = sign(office.store.secret, "kw", jonas.id, local_date(office.clock()))
    first, second = office.person("Jonas", "da", 1002), office.person("Tyv", "da", 1003)
    await office.does(first, f"/start {code}", "Chatten er nu din")
    await office.does(second, f"/start {code}", "Koden gælder ikke")

    commands = office.chats.account().commands
    await office.eventually(lambda: "chat:1002 " in commands)
    assert [one["command"] for one in commands["chat:1002 "]][:2] == ["tasks", "find"]


async def test_the_days_tasks_are_cards_with_buttons(office: Office) -> None:
    office.a_partner()
    await office.does(office.mette, "/tasks", "Ingen opgaver")
    office.a_vacancy()
    await office.asked(office.mette, "Send Olena Kovalenkos CV til Fjord Bageri")
    card = await office.does(office.mette, "/tasks", "Send Olena Kovalenkos CV til Fjord Bageri")

    assert card.labels == ["Send CV'et", "Send ikke", "Udsæt", "Vis mere"]


async def test_what_is_put_off_comes_back_on_its_day(office: Office) -> None:
    office.a_partner()
    office.a_vacancy()
    await office.asked(office.mette, "Send Olena")
    await office.presses(office.mette, "tp:1")
    await office.does(office.mette, "!tp:1:5", "udsat til mandag den 7. december 2026")
    await office.does(office.mette, "/tasks", "Ingen opgaver")
    office.later(days=6)

    await office.does(office.mette, "/tasks", "Send Olena Kovalenkos CV")


async def test_a_card_is_opened_to_what_lies_behind_it(office: Office) -> None:
    office.a_partner()
    office.a_vacancy()
    opened = await office.does(office.mette, "!to:1", "det, der ligger bag")

    assert "Bageri Kalyna" in opened.text
    assert "svendebrev som bager" in opened.text


async def test_a_partner_presses_a_caseworkers_button_in_vain(office: Office) -> None:
    office.a_partner()
    office.a_vacancy()
    task = await office.task(TaskKind.APPROVE_SEND)
    await office.olena.presses_data(1, f"t:{task.id}:approve")

    await office.asked(office.olena, "Den knap er ikke til dig")
    assert office.tasks(TaskKind.APPROVE_SEND)


async def test_a_partner_is_found_by_a_part_of_the_name(office: Office) -> None:
    office.a_partner()
    await office.does(office.mette, "/find kova", "Det passer på")
    card = await office.does(office.mette, "!who:", "Olena Kovalenko")
    assert "sidste dag" in card.text
    await office.does(office.mette, "/find", "Hvem leder du efter?")
    await office.does(office.mette, "nobody", "Jeg fandt ingen")


async def test_the_digest_comes_in_chat_if_it_is_chosen(office: Office) -> None:
    await office.does(office.mette, "/digest", "Dagens overblik kommer på mail")
    await office.does(office.mette, "!dig:chat", "her i chatten")
    with office.store.work() as work:
        (mette,) = work.caseworkers.where()
        send_digest(work, mette, office.clock())
    office.service.bell.set()

    await office.asked(office.mette, "Der er ikke noget, der venter på dig i dag")


async def test_an_invitation_link_is_made_in_chat(office: Office) -> None:
    await office.does(office.mette, "/invite", "Hvilken virksomhed")
    link = await office.does(office.mette, f"!inv:{office.company().id}", "https://t.me/")

    assert "https://t.me/jobpartnerbank_bot?start=inv-" in link.text


@pytest.mark.parametrize("shows", ["names", "numbers"])
async def test_chat_shows_no_more_than_the_setting_allows(office: Office, shows: str) -> None:
    await office.end()
    await office.begin(chat_shows=shows)
    office.a_partner()
    await office.does(office.olena, "Min mand er syg", "Tak for din besked")
    card = await office.asked(office.mette, "Opgave 1")

    assert "syg" not in card.text
    assert ("Olena" in card.text) is (shows == "names")
    await office.does(office.mette, "!to:1", "må ikke vises i chatten")


async def test_a_caseworkers_file_is_nobodys_cv(office: Office) -> None:
    await office.mette.sends_document("cv.txt", b"Bager" * 40, "text/plain")

    await office.asked(office.mette, "Du er her som sagsbehandler")
    with office.store.work() as work:
        assert work.partners.where() == []


async def test_the_cards_of_a_done_task_have_no_buttons(office: Office) -> None:
    """The one that came by itself, and the one that was asked for and pressed."""
    office.a_partner()
    office.a_vacancy()
    filed = await office.asked(office.mette, "Send Olena Kovalenkos CV til Fjord Bageri")
    shown = await office.does(office.mette, "/tasks", "Send Olena Kovalenkos CV til Fjord Bageri")
    await office.eventually(lambda: office.written_down(filed) and office.written_down(shown))
    await office.mette.presses_data(shown.id, "t:1:approve")

    def closed() -> bool:
        cards = [one for one in office.mette.messages if one.id in (filed.id, shown.id)]
        return all("er løst af Mette Kjær" in one.text and not one.buttons for one in cards)

    await office.eventually(closed)


async def test_a_task_that_is_needed_no_more_loses_its_card_when_pressed(office: Office) -> None:
    office.a_partner()
    office.a_vacancy()
    card = await office.asked(office.mette, "Send Olena Kovalenkos CV til Fjord Bageri")
    with office.store.work() as work:
        task = work.tasks.get(1)
        work.tasks.obsolete(task.subject, task.subject_id, office.clock())
    await office.mette.presses_data(card.id, "t:1:approve")
    gone = await office.asked(office.mette, "allerede løst eller ikke længere nødvendig")

    assert (gone.id, gone.buttons) == (card.id, ())
