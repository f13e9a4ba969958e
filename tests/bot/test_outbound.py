"""Messages out: not too fast, to nobody who does not want them, never twice, and never lost."""

import asyncio
import time
from typing import Any

from bot.local.errors import ApiError
from bot.local.faults import Cut, Refuse, flood, server_error
from bot.pace import Pace
from casework.events import Channel
from casework.letters import Button, Letter, OutboxState, Outgoing
from casework.model import Language
from casework.tasks import TaskKind
from templates.pieces import pieces
from tests.bot.office import Office


def a_message(office: Office, key: str, to: int = 2001, **more: Any) -> Outgoing:
    told: dict[str, Any] = {
        "channel": Channel.CHAT,
        "to": str(to),
        "letter": Letter.CHAT,
        "language": Language.DANISH,
        "context": {"text": "find_none", "words": key},
        "key": key,
        "not_before": office.clock(),
    }
    return Outgoing(**(told | more))


def a_letter(office: Office, key: str) -> Outgoing:
    """What must reach the partner one way or another."""
    told = {"caseworker_name": "Mette", "partner_name": "Olena", "words": "Ring til mig"}
    return a_message(office, key, letter=Letter.CASEWORKER_WRITES, context=told)


def state(office: Office, key: str) -> OutboxState:
    with office.store.work() as work:
        found = work.outbox.find(key=key)
    assert found is not None
    return found.state


def put_off(office: Office, key: str) -> bool:
    """Has it been tried, and is it to be tried again?"""
    with office.store.work() as work:
        found = work.outbox.find(key=key)
    return found is not None and found.state is OutboxState.WAITING and found.why is not None


async def test_pace_gives_each_chat_its_rest_and_all_their_places() -> None:
    pace = Pace(per_second=20, per_chat=2)
    begun = time.monotonic()
    await asyncio.gather(*(pace.turn(str(n)) for n in range(10)))

    assert time.monotonic() - begun >= 9 / 20
    assert pace.resting() >= {"7", "8", "9"}
    await asyncio.sleep(2.1)
    assert pace.resting() == frozenset()


async def test_one_chat_is_written_to_once_a_second(office: Office) -> None:
    await office.end()
    office.pace = Pace()
    await office.begin()
    begun = time.monotonic()
    for number in range(4):
        office.puts(a_message(office, f"nr {number}"))
    await office.asked(office.olena, "nr 3")

    assert time.monotonic() - begun >= 3.0
    words = [m.text for m in office.olena.answers]
    assert [text[-6:-2] for text in words] == ["nr 0", "nr 1", "nr 2", "nr 3"]


async def test_what_telegram_asks_for_is_waited_for_by_that_chat_alone(office: Office) -> None:
    office.chats.faults.plan(flood(3), "sendMessage", chat_id=2001)
    office.puts(a_message(office, "first"))
    await office.eventually(lambda: put_off(office, "first"))
    begun = time.monotonic()
    office.puts(a_message(office, "second"))
    office.puts(a_message(office, "elsewhere", to=1001))
    await office.asked(office.mette, "elsewhere")
    assert office.olena.answers == []
    office.later(seconds=4)
    await office.asked(office.olena, "second")

    assert time.monotonic() - begun >= 2.0
    assert "first" in office.olena.answers[0].text


async def test_who_blocked_the_bot_is_written_to_by_mail(office: Office) -> None:
    office.a_partner(email="olena@post.example")
    await office.eventually(lambda: office.olena.answers)
    await office.olena.blocks()
    await office.eventually(lambda: office.partner.chat_blocked)
    office.puts(a_letter(office, "important"))

    def mailed() -> bool:
        with office.store.work() as work:
            return work.outbox.find(key="important:mail", channel=Channel.EMAIL) is not None

    await office.eventually(mailed)
    await office.olena.says("/help")
    await office.eventually(lambda: not office.partner.chat_blocked)


async def test_who_blocked_the_bot_and_has_no_address_is_a_persons_to_call(office: Office) -> None:
    office.a_partner()
    await office.eventually(lambda: office.olena.answers)
    await office.olena.blocks()
    office.puts(a_letter(office, "important"))

    assert (await office.task(TaskKind.LETTER_FAILED)).context["cause"] == "blocked"


async def test_a_message_whose_fate_is_unknown_is_not_said_twice(office: Office) -> None:
    office.chats.faults.plan(Cut(made=True), "sendMessage", chat_id=2001)
    office.puts(a_message(office, "cut"))
    await office.eventually(lambda: state(office, "cut") is OutboxState.UNKNOWN)
    office.puts(a_message(office, "after"))
    await office.asked(office.olena, "after")

    assert sum("cut" in m.text for m in office.olena.answers) == 1
    assert office.tasks(TaskKind.LETTER_UNKNOWN)


async def test_trouble_on_their_side_is_waited_out(office: Office) -> None:
    office.chats.faults.plan(server_error(502), "sendMessage", chat_id=2001)
    office.puts(a_message(office, "late"))
    await office.eventually(lambda: put_off(office, "late"))
    office.later(minutes=5)

    await office.asked(office.olena, "late")


async def test_a_message_that_is_gone_cannot_be_edited_and_is_said_anew(office: Office) -> None:
    context = {"text": "find_none", "words": "edited", "edit": 99}
    office.puts(a_message(office, "gone", context=context))

    assert "edited" in (await office.asked(office.olena, "edited")).text


async def test_an_edit_that_changes_nothing_is_as_good_as_done(office: Office) -> None:
    office.puts(a_message(office, "same"))
    said = await office.asked(office.olena, "same")
    context = {"text": "find_none", "words": "same", "edit": said.id}
    office.puts(a_message(office, "again", context=context))
    await office.eventually(lambda: state(office, "again") is OutboxState.SENT)

    assert len(office.olena.answers) == 1


async def test_a_long_message_comes_in_pieces_with_its_buttons_last(office: Office) -> None:
    told = {
        "caseworker_name": "Mette",
        "partner_name": "Olena",
        "words": "\n".join(f"Linje {n} <b> æøå 😀" for n in range(400)),
    }
    buttons = ((Button(label="done", data="x"),),)
    letter = Letter.CASEWORKER_WRITES
    office.puts(a_message(office, "long", letter=letter, context=told, buttons=buttons))
    await office.asked(office.olena, "Svar ved at skrive her")

    said = office.olena.answers
    assert len(said) >= 2
    assert [bool(m.buttons) for m in said] == [False] * (len(said) - 1) + [True]
    assert all(f"Linje {n} " in "".join(m.text for m in said) for n in range(400))


def test_pieces_close_and_open_their_tags() -> None:
    text = "<b>" + "ord " * 50 + '</b><a href="https://x.example">' + "æ😀" * 100 + "</a>"
    found = pieces(text, 200)

    assert all(len(one.encode("utf-16-le")) // 2 <= 200 for one in found)
    assert all(one.count("<b>") == one.count("</b>") for one in found)
    assert all(one.count("<a ") == one.count("</a>") for one in found)


async def test_a_group_that_became_another_one_is_followed(office: Office) -> None:
    moved = ApiError(400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": 1001})
    office.chats.faults.plan(Refuse(moved), "sendMessage", chat_id=2001)
    office.puts(a_message(office, "moved"))

    await office.asked(office.mette, "moved")


async def test_what_cannot_be_written_holds_up_nothing(office: Office) -> None:
    office.puts(a_message(office, "broken", context={"text": "date_unclear"}))
    office.puts(a_message(office, "fine"))
    await office.asked(office.olena, "fine")

    assert state(office, "broken") is OutboxState.FAILED


async def test_menus_stand_in_each_language(office: Office) -> None:
    def there() -> bool:
        commands = office.chats.account().commands
        return {"all_private_chats ", "all_private_chats da"} <= set(commands)

    await office.eventually(there)
    danish = office.chats.account().commands["all_private_chats da"]
    assert {"command": "status", "description": "Hvor er mit CV?"} in danish
