"""The demo's own pages: what to try, the mailbox, writing a mail as somebody, and the clock."""

import asyncio
import smtplib
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from typing import Any

from aiohttp import web

from app.clock import Clock
from app.demo.mailbox import Mailbox
from app.demo.samples import CV, EXAMPLES
from app.due import task_lines
from casework.model import LOCAL, Language
from casework.ports import Store
from templates.render import page

_STEPS = {"2h": timedelta(hours=2), "1d": timedelta(days=1), "7d": timedelta(days=7)}
_TOO_BIG = 552
_HOSTS = {"127.0.0.1", "localhost", "[::1]"}


class DemoPages:
    """Adds the demo's routes to the desk's application. Everything is on loopback, for one visitor."""

    def __init__(
        self,
        *,
        store: Store,
        clock: Clock,
        mailbox: Mailbox,
        mail_domain: str,
        chat_url: str,
        smtp_port: Callable[[], int],
        moved: Callable[[], None],
        most_bytes: int,
    ) -> None:
        """`most_bytes` is what the mail server takes of one mail; the page takes no more."""
        self._store = store
        self._clock = clock
        self._mailbox = mailbox
        self._domain = mail_domain
        self._chat_url = chat_url
        self._smtp_port = smtp_port
        self._moved = moved
        self._most_bytes = most_bytes

    def add_to(self, app: web.Application) -> None:
        app.middlewares.append(_only_from_here)
        app.router.add_get("/", self._guide)
        app.router.add_get("/mailbox", self._list)
        app.router.add_get("/mailbox/{number:\\d+}", self._mail)
        app.router.add_get("/mailbox/{number:\\d+}/html", self._html)
        app.router.add_get("/mailbox/{number:\\d+}/file/{name}", self._file)
        app.router.add_get("/cv.pdf", self._sample_cv)
        app.router.add_get("/write", self._write)
        app.router.add_post("/write", self._send)
        app.router.add_post("/clock", self._forward)

    async def _guide(self, _: web.Request) -> web.Response:
        tasks = await asyncio.to_thread(self._tasks)
        return self._page("guide", tasks=tasks, chat_url=self._chat_url)

    def _tasks(self) -> list[str]:
        with self._store.work() as work:
            return [line.split("\t")[3] for line in task_lines(work)]

    async def _list(self, _: web.Request) -> web.Response:
        return self._page("mailbox", mails=await asyncio.to_thread(self._mailbox.mails))

    async def _mail(self, request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        try:
            mail = await asyncio.to_thread(self._mailbox.mail, number)
        except FileNotFoundError:
            raise web.HTTPNotFound from None
        return self._page("mail", mail=mail)

    async def _html(self, request: web.Request) -> web.Response:
        """The HTML of a letter by itself, for a frame that may run nothing."""
        try:
            html = await asyncio.to_thread(self._mailbox.shown, int(request.match_info["number"]))
        except FileNotFoundError:
            raise web.HTTPNotFound from None
        policy = (
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups"
        )
        return web.Response(
            text=html,
            content_type="text/html",
            headers={"Content-Security-Policy": policy},
        )

    async def _file(self, request: web.Request) -> web.Response:
        number, name = int(request.match_info["number"]), request.match_info["name"]
        try:
            content, kind = await asyncio.to_thread(self._mailbox.attachment, number, name)
        except FileNotFoundError:
            raise web.HTTPNotFound from None
        return web.Response(body=content, content_type=kind)

    async def _sample_cv(self, _: web.Request) -> web.Response:
        headers = {"Content-Disposition": 'attachment; filename="cv.pdf"'}
        return web.Response(body=CV.read_bytes(), content_type="application/pdf", headers=headers)

    async def _write(self, request: web.Request) -> web.Response:
        """An empty mail, one of the examples, or a reply with the letter quoted below."""
        example = EXAMPLES.get(request.query.get("example", ""))
        answered = request.query.get("reply", "")
        context: dict[str, Any] = {
            "sender": "",
            "to": f"job@{self._domain}",
            "subject": "",
            "text": "",
            "quoted": "",
            "in_reply_to": "",
            "examples": EXAMPLES,
        }
        if example is not None:
            context |= {
                "sender": example.sender,
                "to": f"{example.to}@{self._domain}",
                "subject": example.subject,
                "text": example.text,
            }
        elif answered.isdigit():
            try:
                mail = await asyncio.to_thread(self._mailbox.mail, int(answered))
            except FileNotFoundError:
                raise web.HTTPNotFound from None
            quoted = "\n".join(f"> {line}" for line in mail.plain.splitlines())
            context |= {
                "sender": mail.to,
                "to": mail.reply_to,
                "subject": f"Sv: {mail.subject}",
                "quoted": f"{mail.sender} skrev {mail.date}:\n{quoted}",
                "in_reply_to": mail.message_id,
            }
        return self._page("write", **context)

    async def _send(self, request: web.Request) -> web.Response:
        # The desk's own forms are short; a mail comes with files.
        roomy = request.clone(client_max_size=self._most_bytes)
        try:
            form = await roomy.post()
        except web.HTTPRequestEntityTooLarge:
            return self._too_big()
        message = EmailMessage()
        try:
            message["From"] = str(form.get("sender", ""))
            message["To"] = str(form.get("to", ""))
            message["Subject"] = " ".join(str(form.get("subject", "")).split())
        except ValueError:
            raise web.HTTPBadRequest(text="An address is not one") from None
        if not (message["From"].addresses and message["To"].addresses):
            raise web.HTTPBadRequest(text="An address is missing")
        message["Date"] = format_datetime(self._clock().astimezone(LOCAL))
        message["Message-ID"] = make_msgid(domain="demo.localhost")
        if form.get("in_reply_to"):
            message["In-Reply-To"] = str(form["in_reply_to"])
        text = str(form.get("text", "")).replace("\r\n", "\n")
        quoted = str(form.get("quoted", "")).replace("\r\n", "\n")
        message.set_content(f"{text}\n\n{quoted}" if quoted else text)
        file = form.get("file")
        if isinstance(file, web.FileField) and file.filename:
            main, _, sub = (file.content_type or "application/octet-stream").partition("/")
            with file.file:
                content = file.file.read()
            message.add_attachment(content, maintype=main, subtype=sub, filename=file.filename)
        try:
            await asyncio.to_thread(self._hand_in, message)
        except smtplib.SMTPRecipientsRefused as error:
            why = [text.decode(errors="replace") for _, text in error.recipients.values()]
            return self._page("refused", why="; ".join(why))
        except (OSError, smtplib.SMTPException) as error:
            if isinstance(error, smtplib.SMTPSenderRefused) and error.smtp_code == _TOO_BIG:
                return self._too_big()
            return self._page("refused", why=str(error))
        raise web.HTTPSeeOther("/mailbox")

    def _too_big(self) -> web.Response:
        return self._page("refused", most_megabytes=self._most_bytes // 2**20)

    def _hand_in(self, message: EmailMessage) -> None:
        with smtplib.SMTP("127.0.0.1", self._smtp_port(), timeout=30) as server:
            server.send_message(message)

    async def _forward(self, request: web.Request) -> web.Response:
        step = _STEPS.get(str((await request.post()).get("step", "")))
        if step is None:
            raise web.HTTPBadRequest(text="No such step")
        await asyncio.to_thread(self._move_clock, step)
        raise web.HTTPSeeOther(request.headers.get("Referer", "/"))

    def _move_clock(self, step: timedelta) -> None:
        self._clock.forward(step)
        with self._store.work() as work:
            seconds = str(int(self._clock.ahead.total_seconds()))
            work.decide_setting("demo.ahead", seconds, "demo", self._clock())
        self._moved()

    def _page(self, name: str, **context: Any) -> web.Response:
        now = self._clock().astimezone(LOCAL)
        text = page(
            name,
            Language.DANISH,
            folder="demo",
            now=now.isoformat(),
            chat_url=context.pop("chat_url", self._chat_url),
            **context,
        )
        return web.Response(text=text, content_type="text/html")


@web.middleware
async def _only_from_here(
    request: web.Request, handler: Callable[[web.Request], Any]
) -> web.StreamResponse:
    """No other site may drive the demo through the visitor's browser."""
    host = request.host.rpartition(":")[0] if not request.host.endswith("]") else request.host
    origin = request.headers.get("Origin", "")
    foreign = bool(origin) and origin != "null" and origin.partition("://")[2] != request.host
    if host not in _HOSTS or (request.method == "POST" and foreign):
        raise web.HTTPForbidden
    response: web.StreamResponse = await handler(request)
    return response
