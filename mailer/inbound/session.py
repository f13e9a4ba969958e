"""One connection: aiosmtpd's SMTP, with the bounds that strangers make necessary.

Its own here are: how the words of a mail are read (any line length, at C speed, bounded in bytes
and time), how many answers a peer gets before a mail is kept, who the peer really is when a
trusted server stands in front, and that no exception's text is ever told to a stranger.
"""

import asyncio
import contextlib
import re
import ssl
from typing import Any, Protocol

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, TLSSetupException

from mailer.inbound.front import Front, FrontKind, forwarded_peer
from mailer.inbound.limits import Limits

TOO_MANY = "421 4.7.0 Too many connections, please try again"
CLOSING = "421 4.3.2 Closing down, please try again"
TOO_BIG = "552 5.3.4 The mail is too big"
BUSY = "452 4.3.1 Too much in hand, please try again"
_TIRED = "421 4.7.0 Too many commands without a mail"
_SILENT = "421 4.4.2 Took too long, please try again"
_LINGER = 5.0
_CHUNK = 64 * 2**10
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++"
_PLAIN = re.compile(
    rf"\s*+<({_ATOM}(?:\.{_ATOM})*+@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)*+)>(.*)", re.DOTALL
)
_END = b"\r\n.\r\n"


class Reception(Protocol):
    """What the connections of one server share. `in_hand` counts the bytes just coming in."""

    limits: Limits
    front: Front
    hostname: str
    greeting: str
    tls_context: ssl.SSLContext | None
    in_hand: int
    closing: bool

    def came(self, session: "MailSession", peer: str) -> None: ...

    def left(self, session: "MailSession", peer: str) -> None: ...

    def refusal(self, peer: str) -> str | None:
        """What a new connection from there is told instead of a greeting."""
        ...


class MailSession(SMTP):
    """One connection of a mail server."""

    _reader: Any  # a StreamReader; into its buffer aiosmtpd reaches too

    line_length_limit = _CHUNK  # of the buffer and of a command; the words of a mail have none

    def __init__(self, server: Reception) -> None:
        limits = server.limits
        super().__init__(
            server,
            data_size_limit=limits.most_bytes,
            enable_SMTPUTF8=True,
            hostname=server.hostname,
            ident=server.greeting,
            timeout=limits.command_seconds,
            tls_context=server.tls_context,
            auth_exclude_mechanism=["LOGIN", "PLAIN"],  # nobody has an account here
        )
        self._server = server
        self._answers = 0
        self._counted: str | None = None
        self.peer = "unknown"

    # --- coming and going -------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self._counted is None:  # STARTTLS makes the same connection again
            self.peer = str((transport.get_extra_info("peername") or ("unknown",))[0])
            refusal = self._server.refusal(self.peer)
            if refusal:
                _write_and_close(transport, refusal)
                self.transport = None
                return
            self._count(self.peer)
            if self._server.front.speaks(FrontKind.PROXY, self.peer):
                self._proxy_timeout = self._server.limits.command_seconds
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self._counted is not None:
            self._server.left(self, self._counted)
            self._counted = None
            super().connection_lost(error)

    def stands_for(self, peer: str) -> bool:
        """The trusted server in front says who this is; False where that one has had enough."""
        refusal = self._server.refusal(peer)
        if refusal and self.transport is not None:
            _write_and_close(self.transport, refusal)
            return False
        if self._counted is not None:
            self._server.left(self, self._counted)
        self.peer = peer
        self._count(peer)
        return True

    def _count(self, peer: str) -> None:
        self._counted = peer
        self._server.came(self, peer)

    @property
    def in_transaction(self) -> bool:
        return self.envelope is not None and bool(self.envelope.mail_from)

    def hang_up(self, words: str) -> None:
        """Says why, and lets go: the sender keeps what it has and comes again."""
        if self.transport is not None:
            _write_and_close(self.transport, words)
        elif self._original_transport is not None:  # in the middle of a handshake
            self.connection_lost(None)
        if self._handler_coroutine is not None:
            self._handler_coroutine.cancel()

    def _timeout_cb(self) -> None:
        self.hang_up(_SILENT)

    async def push(self, status: Any) -> None:
        """Every answer counts, whatever it answers, until a mail is kept."""
        self._answers += 1
        if self._answers > self._server.limits.most_commands:
            self.hang_up(_TIRED)
        await super().push(status)

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        """Nearly every address is plain; the grammar of the others costs a tenth of a millisecond."""
        plain = _PLAIN.match(arg)
        if plain is not None:
            return plain[1], plain[2]
        found: tuple[str | None, str | None] = super()._getaddr(arg)
        return found

    # --- commands ---------------------------------------------------------------------------------

    async def smtp_STARTTLS(self, arg: str) -> None:
        try:
            await super().smtp_STARTTLS(arg)
        except TLSSetupException as error:  # whose transport nobody else would close
            self.connection_lost(error)

    async def smtp_XFORWARD(self, arguments: str | None) -> None:
        if not self._server.front.speaks(FrontKind.XFORWARD, self.peer):
            await self.push("550 5.7.0 Not from you")
            return
        try:
            peer = forwarded_peer(arguments or "")
        except ValueError:
            await self.push("501 5.5.4 Bad XFORWARD")
            return
        if peer is not None and self.envelope is not None:
            self.envelope.peer = peer  # type: ignore[attr-defined]  # ours, gone with this mail
        await self.push("250 2.0.0 OK")

    async def smtp_MAIL(self, arg: str | None) -> None:
        if self._server.closing:
            self.hang_up(CLOSING)
            return
        await super().smtp_MAIL(arg)

    async def smtp_DATA(self, arg: str) -> None:
        if await self.check_helo_needed():
            return
        if self.envelope is None or not self.envelope.rcpt_tos:
            await self.push("503 5.5.1 Need RCPT first")
            return
        if arg:
            await self.push("501 5.5.4 Syntax: DATA")
            return
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        self._reset_timeout(self._server.limits.data_seconds)
        words = await self._words()
        if isinstance(words, bytes):
            self.envelope.content = self.envelope.original_content = words
            words = await self._call_handler_hook("DATA")
            self._answers = 0
        answer = self._for_each_recipient(str(words))
        self._set_post_data_state()  # type: ignore[no-untyped-call]
        self._reset_timeout()
        await self.push(answer)
        if self._server.closing:
            self.hang_up(CLOSING)

    def _for_each_recipient(self, status: str) -> str:
        return status

    async def _words(self) -> bytes | str:
        """The mail as it was meant, or the answer that refuses it, said when all of it was sent.

        Only CRLF.CRLF ends a mail: other line ends round a dot are words of it, so that nothing
        can be smuggled in behind them.
        """
        # A mail whose first line is the dot is empty: the CRLF before it is that of DATA.
        self._reader._buffer[:0] = b"\r\n"  # noqa: SLF001
        refused: str | None = None
        parts: list[bytes] = []
        held = size = 0
        ended = False
        try:
            while not ended:
                part, ended = await self._part()
                size += len(part)
                refused = refused or self._refusal(size)
                if refused is None:
                    parts.append(part)
                    held += len(part)
                    self._server.in_hand += len(part)
                else:
                    parts.clear()
                    self._server.in_hand -= held
                    held = 0
            return refused or _unstuffed(b"".join(parts))
        finally:
            self._server.in_hand -= held

    async def _part(self) -> tuple[bytes, bool]:
        """The next words, and whether they end the mail."""
        try:
            return await self._reader.readuntil(_END), True
        except asyncio.LimitOverrunError as so_far:
            return await self._reader.readexactly(so_far.consumed), False

    def _refusal(self, size: int) -> str | None:
        if size > self._server.limits.most_bytes + len(_END) + 2:
            return TOO_BIG
        return BUSY if self._server.in_hand > self._server.limits.most_in_hand else None


class LmtpSession(MailSession, LMTP):
    """The same for a mail server that hands us its mail: LHLO, and an answer per recipient."""

    def _for_each_recipient(self, status: str) -> str:
        recipients = self.envelope.rcpt_tos if self.envelope is not None else ()
        return "\r\n".join([status] * len(recipients))


def _unstuffed(words: bytes) -> bytes:
    """Without the CRLF before, the dot line after, and the dots that RFC 5321 4.5.2 adds."""
    return words[: -len(b".\r\n")].replace(b"\r\n.", b"\r\n")[2:]


def _write_and_close(transport: asyncio.BaseTransport, words: str) -> None:
    with contextlib.suppress(OSError, RuntimeError):  # it may be gone already
        if isinstance(transport, asyncio.WriteTransport):
            transport.write(words.encode() + b"\r\n")
            if transport.get_write_buffer_size():  # who does not read must not hold us up
                asyncio.get_running_loop().call_later(_LINGER, transport.abort)
        transport.close()
