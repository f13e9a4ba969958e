"""An office that sends: a store, a postman with a real line, and a clock that stands still."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from casework.events import Channel
from casework.letters import File, Invite, Letter, Outgoing, Queued
from casework.model import Language
from casework.tasks import Task, TaskKind
from mailer.outbound.compose import Sender
from mailer.outbound.pace import Pace
from mailer.outbound.signing import Signer
from mailer.outbound.smtp import Line, Relay, RelayTls
from mailer.outbound.tls import TlsPolicy
from mailer.outbound.worker import Postman
from storage.store import Store

NOON = datetime(2026, 12, 1, 11, 0, tzinfo=UTC)
KAREN = "karen@fjord.example"


def a_letter(
    key: str,
    to: str = KAREN,
    *,
    not_before: datetime = NOON,
    files: tuple[File, ...] = (),
    invite: Invite | None = None,
    ladder: str | None = None,
    letter: Letter = Letter.COMPANY_PARTNER_SAYS,
) -> Outgoing:
    return Outgoing(
        channel=Channel.EMAIL,
        to=to,
        letter=letter,
        language=Language.DANISH,
        context={
            "contact_name": "Karen Holm",
            "partner_name": "Olena Kovalenko",
            "company": "Fjord Bageri",
            "title": None,
            "said": "coming",
            "starts_at": "2026-12-09T12:30:00+00:00",
            "place": None,
            "slots": [],
            "employer": "Anholt Maskinfabrik",
            "answer_by": None,
            "asks": True,
            "links": {"read": "cref-1"} if letter is Letter.CV_TO_COMPANY else {},
        },
        key=key,
        not_before=not_before,
        files=files,
        reply_token="ref-1-aaa-aaaaaaaaaaaaaaaa",
        invite=invite,
        ladder=ladder,
    )


@dataclass
class Office:
    """`posts` and `sends` on the office's own clock, which only `waits` moves."""

    store: Store
    port: int
    host: str = "127.0.0.1"
    tls: RelayTls = RelayTls.STARTTLS
    ca: Path | None = None
    policy: TlsPolicy = field(default_factory=TlsPolicy)
    a_minute: int = 1000
    signer: Signer | None = None
    now: datetime = NOON

    def __post_init__(self) -> None:
        relay = Relay(
            host=self.host,
            port=self.port,
            tls=self.tls,
            ca=self.ca,
            policy=self.policy,
            timeout=5,
        )
        self.postman = Postman(
            store=self.store,
            line=Line(relay=relay),
            sender=Sender(
                domain="jobpartner.example",
                public_url="https://jobpartner.example",
                secret=self.store.secret,
                signer=self.signer,
            ),
            worker="office/1/1",
            pace=Pace(a_minute=self.a_minute),
        )

    def posts(self, *letters: Outgoing) -> None:
        with self.store.work() as work:
            for letter in letters:
                work.outbox.put(letter, self.now)

    def sends(self) -> int:
        try:
            return self.postman.send_due(lambda: self.now)
        finally:
            self.postman.close()

    def waits(self, **time: float) -> None:
        self.now += timedelta(**time)

    def letter(self, key: str) -> Queued:
        with self.store.work() as work:
            found = work.outbox.find(key=key)
        assert found is not None
        return found

    def tasks(self, kind: TaskKind) -> list[Task]:
        with self.store.work() as work:
            return [task for task in work.tasks.open() if task.kind is kind]
