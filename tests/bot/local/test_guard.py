"""Nobody but this machine's own pages and programs gets in."""

import pytest
from aiohttp import ClientSession

from bot.local import LocalBotApi
from bot.local.guard import is_loopback_name
from tests.bot.local.conftest import TOKEN, Clock


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "10.0.0.1", "example.dk", ""])
async def test_refuses_to_bind_anything_but_loopback(api: LocalBotApi, host: str) -> None:
    with pytest.raises(ValueError, match=r"loopback|address"):
        await api.start(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_binds_loopback(api: LocalBotApi, host: str) -> None:
    assert (await api.start(host)).startswith("http://127.0.0.1:")


@pytest.mark.parametrize("path", ["/", "/client/state", f"/bot{TOKEN}/getMe"])
async def test_rebound_name_is_forbidden(http: ClientSession, path: str) -> None:
    async with http.get(path, headers={"Host": "evil.example"}) as response:
        assert response.status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/client/people", f"/bot{TOKEN}/getMe"])
async def test_calls_from_other_sites_are_forbidden(
    http: ClientSession, path: str, headers: dict[str, str]
) -> None:
    async with http.post(path, json={"name": "x"}, headers=headers) as response:
        assert response.status == 403


async def test_page_calls_its_own_server(http: ClientSession, base: str) -> None:
    headers = {"Origin": base, "Sec-Fetch-Site": "same-origin"}
    async with http.post("/client/people", json={"name": "Anna"}, headers=headers) as response:
        assert response.status == 200


async def test_page_may_be_framed_by_loopback_only(http: ClientSession) -> None:
    async with http.get("/", headers={"Sec-Fetch-Site": "cross-site"}) as response:
        policy = response.headers["Content-Security-Policy"]

        assert response.status == 200
        assert "frame-ancestors 'self' http://127.0.0.1:* http://localhost:*" in policy
        assert "X-Frame-Options" not in response.headers


NAMES = {
    "127.0.0.1": True,
    "127.0.0.1:8080": True,
    "localhost:1": True,
    "[::1]:8080": True,
    "127.0.0.2": True,
    "": False,
    "localhost.evil.example": False,
    "127.0.0.1.evil.example": False,
    "[::1": True,
    "[fe80::1]:80": False,
    "0.0.0.0": False,
}


@pytest.mark.parametrize("name", NAMES)
def test_loopback_names(name: str) -> None:
    assert is_loopback_name(name) is NAMES[name]


@pytest.mark.parametrize("token", ["", "nonsense", "0:x", "1:", "1:a b", "1:../x"])
def test_what_is_no_token_is_refused(clock: Clock, token: str) -> None:
    with pytest.raises(ValueError, match="token"):
        LocalBotApi(tokens=token, clock=clock)
