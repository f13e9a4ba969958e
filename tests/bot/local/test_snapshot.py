"""The chats after a restart."""

import asyncio
import json
from pathlib import Path

import pytest

from bot.local import LocalBotApi
from tests.bot.local.conftest import PROFILE, TOKEN, Clock


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "demo" / "chats.json"


def server(clock: Clock, state: Path) -> LocalBotApi:
    return LocalBotApi(tokens={TOKEN: PROFILE}, clock=clock, state_file=state)


async def test_restart_shows_the_same_chats(clock: Clock, state: Path) -> None:
    before = server(clock, state)
    await before.start()
    sent = await before.person("Anna", "da").sends_document("cv.pdf", b"%PDF", caption="mine")
    await before.stop()

    anna = server(clock, state).person("Anna", "da")

    assert anna.messages == [sent]
    assert anna.downloads(anna.messages[0]) == b"%PDF"


async def test_restart_keeps_what_the_bot_has_not_fetched(clock: Clock, state: Path) -> None:
    before = server(clock, state)
    await before.person("Anna", "da").says("still here")
    await before.stop()
    queue = server(clock, state).account().queue
    (update,) = await queue.poll(None, 100, 0)

    assert update["message"]["text"] == "still here"


async def test_state_is_written_while_running(clock: Clock, state: Path) -> None:
    api = server(clock, state)
    await api.start()
    await api.person("Anna", "da").says("hej")
    async with asyncio.timeout(30):
        while not state.exists():  # noqa: ASYNC110, ASYNC240 - waits for another task
            await asyncio.sleep(0.01)
    saved = json.loads(state.read_text(encoding="utf-8"))  # noqa: ASYNC240
    await api.stop()

    assert (saved["stopped"], TOKEN in json.dumps(saved)) == (False, False)


async def test_numbers_are_not_given_twice_after_a_kill(clock: Clock, state: Path) -> None:
    before = server(clock, state)
    anna = before.person("Anna", "da")
    await anna.says("one")
    await before.stop()
    saved = json.loads(state.read_text(encoding="utf-8")) | {"stopped": False}  # noqa: ASYNC240
    state.write_text(json.dumps(saved), encoding="utf-8")  # noqa: ASYNC240
    lost = await anna.says("two, never saved")

    after = server(clock, state)
    again = await after.person("Anna", "da").says("three")

    assert again.id > lost.id
    assert after.updates()[-1]["update_id"] > before.updates()[-1]["update_id"]


async def test_numbers_follow_the_clock_without_a_state(clock: Clock) -> None:
    before = LocalBotApi(tokens=TOKEN, clock=clock)
    await before.person("Anna", "da").says("one")
    clock.forward(hours=1)
    after = LocalBotApi(tokens=TOKEN, clock=clock)
    await after.person("Anna", "da").says("one")

    assert after.updates()[-1]["update_id"] > before.updates()[-1]["update_id"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 99}', '{"version": 1, "bots": 1}'])
def test_unreadable_state_is_put_aside(clock: Clock, state: Path, content: str) -> None:
    state.parent.mkdir()
    state.write_text(content, encoding="utf-8")
    server(clock, state)

    assert state.with_suffix(".unreadable").read_text(encoding="utf-8") == content
    assert not state.exists()
