"""A running local server, somebody to chat with, and a bot's plain HTTP calls."""

from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.local import BotProfile, LocalBotApi, Patience, Person
from tests.bot.local.schema import faults_of_answer, value_faults

TOKEN = "4242:for-tests"
PROFILE = BotProfile("Jobpartnerbot", "jobpartner_bot", "Send your CV once.")
NOON = datetime(2026, 12, 3, 12, 0, tzinfo=UTC)


@dataclass
class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Answer:
    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        assert self.body["ok"], self.body
        return self.body["result"]

    @property
    def refusal(self) -> str:
        assert not self.body["ok"], self.body
        text: str = self.body["description"]
        return text


Call = Callable[..., Coroutine[None, None, Answer]]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def api(clock: Clock) -> AsyncIterator[LocalBotApi]:
    """Whatever a test does, each update and each good answer must be what the schema promises."""
    server = LocalBotApi(
        tokens={TOKEN: PROFILE},
        clock=clock,
        patience=Patience(answer=5, first_wait=0.01, longest_wait=0.05),
    )
    yield server
    await server.stop()
    for update in server.updates():
        assert value_faults(update, "Update", "update") == []
    for request in server.requests:
        assert faults_of_answer(request) == []


@pytest.fixture
async def base(api: LocalBotApi) -> str:
    return await api.start()


@pytest.fixture
async def http(base: str) -> AsyncIterator[ClientSession]:
    async with ClientSession(base) as session:
        yield session


@pytest.fixture
def call(http: ClientSession) -> Call:
    """call("sendMessage", chat_id=1, text="x") as JSON."""

    async def make(method: str, **given: object) -> Answer:
        async with http.post(f"/bot{TOKEN}/{method}", json=given) as response:
            return Answer(response.status, await response.json())

    return make


@pytest.fixture
async def anna(api: LocalBotApi) -> Person:
    """She has pressed Start, and the bot has fetched that."""
    person = api.person("Anna", "da")
    await person.says("/start")
    api.account().queue.forget_all()
    return person
