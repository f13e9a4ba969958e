"""What the chat page asks of the server: its own files, and the chats as JSON and as a stream."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from bot.local.account import BotAccount
from bot.local.audience import Audience
from bot.local.chats import Chat
from bot.local.errors import ApiError
from bot.local.files import StoredFile
from bot.local.guard import Handler
from bot.local.person import Person, new_group
from bot.local.request import Parameters, read_parameters
from bot.local.values import Json

PAGE = Path(__file__).parent / "page"
_FILES = {
    "chat.css": "text/css",
    "chat.js": "text/javascript",
    "column.js": "text/javascript",
    "dom.js": "text/javascript",
    "icon.svg": "image/svg+xml",
    "message.js": "text/javascript",
    "server.js": "text/javascript",
    "texts.js": "text/javascript",
}
_SHOWN_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
_PING = 15
_NAME = 60

AddPerson = Callable[[str, str], Person]


class ChatPages:
    """The routes under `/client/`; they do nothing that a person with a phone could not do."""

    def __init__(
        self,
        accounts: Callable[[], list[BotAccount]],
        audience: Audience,
        add_person: AddPerson,
    ) -> None:
        self._accounts = accounts
        self._audience = audience
        self._add_person = add_person

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", _index),
            web.get("/page/{name}", _page_file),
            web.get("/client/state", self._state),
            web.get("/client/events", self._events),
            web.get("/client/files/{file_id}/{name}", self._file),
            web.post("/client/people", _told(self._new_person)),
            web.post("/client/chats/{chat}/text", _told(self._text)),
            web.post("/client/chats/{chat}/press", _told(self._press)),
            web.post("/client/chats/{chat}/contact", _told(self._contact)),
            web.post("/client/chats/{chat}/files", _told(self._upload)),
            web.post("/client/chats/{chat}/block", _told(self._block)),
        ]

    async def _state(self, _request: web.Request) -> web.Response:
        return web.json_response(self._everything())

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """Everything as it is now, then every change: nothing can fall between the two."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        with self._audience.watching() as stream:
            await response.prepare(request)
            try:
                await response.write(_event({"type": "state", **self._everything()}))
                while (event := await _next(stream)) is not None:
                    await response.write(_event(event) if event else b": still here\n\n")
            except ConnectionResetError:
                pass
        return response

    async def _file(self, request: web.Request) -> web.Response:
        file, content = self._stored(request.match_info["file_id"])
        kind = "inline" if file.mime_type in _SHOWN_INLINE else "attachment"
        return web.Response(
            body=content,
            headers={
                # Nothing from a chat is ever run as a page of this server.
                "Content-Type": file.mime_type if kind == "inline" else "application/octet-stream",
                "Content-Disposition": f"{kind}; filename*=UTF-8''{quote(file.name, safe='')}",
                "Content-Security-Policy": "default-src 'none'; sandbox",
            },
        )

    async def _new_person(self, _request: web.Request, given: Parameters) -> Json:
        name = " ".join(given.text("name").split())[:_NAME]
        if not name:
            raise ValueError("a person needs a name")
        return {"id": self._add_person(name, given.text("language_code")[:2] or "en").chat_id}

    async def _text(self, request: web.Request, given: Parameters) -> Json:
        person = self._person(request)
        message = await person.says(given.text("text"), reply_to=given.integer("reply_to"))
        return {"message_id": message.id}

    async def _press(self, request: web.Request, given: Parameters) -> Json:
        person = self._person(request)
        message_id = given.integer("message_id") or 0
        return {"query_id": await person.presses_data(message_id, given.text("data"))}

    async def _contact(self, request: web.Request, _given: Parameters) -> Json:
        return {"message_id": (await self._person(request).sends_contact()).id}

    async def _upload(self, request: web.Request, given: Parameters) -> Json:
        """One message a file; several at once are an album."""
        person = self._person(request)
        files = list(given.uploads.values())
        if not files:
            raise ValueError("no file was chosen")
        group = new_group() if len(files) > 1 else None
        caption: str | None = given.text("caption")
        for file in files:
            if given.flag("as_photo"):
                await person.sends_photo(file.content, caption, group=group)
            else:
                await person.sends_document(
                    file.name, file.content, file.content_type, caption, group=group
                )
            caption = None
        return {"files": len(files)}

    async def _block(self, request: web.Request, given: Parameters) -> Json:
        person = self._person(request)
        await (person.blocks() if given.flag("blocked") else person.unblocks())
        return {}

    def _everything(self) -> Json:
        return {
            "people": [
                {"person": account.person_json(chat), "messages": list(chat.messages.values())}
                for account, chat in self._chats()
            ]
        }

    def _chats(self) -> list[tuple[BotAccount, Chat]]:
        return [(bot, chat) for bot in self._accounts() for chat in bot.chats.values()]

    def _person(self, request: web.Request) -> Person:
        for account, chat in self._chats():
            if str(chat.id) == request.match_info["chat"]:
                return Person(account, chat)
        raise web.HTTPNotFound

    def _stored(self, file_id: str) -> tuple[StoredFile, bytes]:
        for account in self._accounts():
            file = account.shelf.find(file_id)
            content = account.shelf.content(file) if file else None
            if file and content is not None:
                return file, content
        raise web.HTTPNotFound


def _told(act: Callable[[web.Request, Parameters], Awaitable[Json]]) -> Handler:
    """Reads what the page sends and answers in JSON, refusals too."""

    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            given = await read_parameters({}, request.headers, request.content)
            return web.json_response({"ok": True, **await act(request, given)})
        except ApiError as error:
            return web.json_response(error.as_json(), status=error.code)
        except ValueError as error:
            return web.json_response({"ok": False, "description": str(error)}, status=400)

    return handler


async def _index(_request: web.Request) -> web.StreamResponse:
    return web.FileResponse(PAGE / "index.html")


async def _page_file(request: web.Request) -> web.StreamResponse:
    name = request.match_info["name"]
    if name not in _FILES:
        raise web.HTTPNotFound
    return web.FileResponse(PAGE / name, headers={"Content-Type": f"{_FILES[name]}; charset=utf-8"})


async def _next(stream: "asyncio.Queue[Json | None]") -> Json | None:
    """An empty event where nothing happens for a while: a write finds out who has left."""
    try:
        return await asyncio.wait_for(stream.get(), _PING)
    except TimeoutError:
        return {}


def _event(event: Json) -> bytes:
    return b"data: " + json.dumps(event).encode() + b"\n\n"
