"""What the actions need of the world, as Protocols: `storage` keeps it, `app` hands it out.

`Store.work()` is one transaction: everything done with the `Work` in it is committed together or
not at all. Nothing below an action commits.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol, TypeVar

from casework import measures, model, practice
from casework.clocks import Clock
from casework.documents import Cleaned, ToClean
from casework.events import Channel
from casework.inputs import Happened, Inbound, InputState, Update
from casework.letters import Outgoing, Queued
from casework.routes import Route
from casework.rules import Rules
from casework.tasks import Task, TaskKind

T = TypeVar("T")
ClaimedT = TypeVar("ClaimedT")


class Rows(Protocol[T]):
    """One table. `equal` names columns by their field names."""

    def get(self, number: int) -> T:
        """Raises NotFoundError."""
        ...

    def hold(self, number: int) -> T:
        """The row as it stands now, kept from others until the transaction ends.

        Raises NotFoundError.
        """
        ...

    def find(self, **equal: Any) -> T | None:
        """The oldest row of which all this is true."""
        ...

    def where(self, **equal: Any) -> list[T]:
        """All rows of which this is true, oldest first. A list or tuple means one of these."""
        ...

    def add(self, value: T) -> T:
        """The value with its new id."""
        ...

    def save(self, before: T, after: T) -> T:
        """Writes what differs. Raises ChangedElsewhereError if `before` is no longer what stands."""
        ...


class Partners(Rows[model.Partner], Protocol):
    def names_at(self, company_id: int) -> dict[model.PartnerId, str]:
        """The names of those who were ever put forward to this company, by their ids."""
        ...


class Cvs(Rows[model.Cv], Protocol):
    """CVs, each findable by what its work and words are (`casework.matching.terms`)."""

    def nearest(self, terms: tuple[str, ...], limit: int) -> list[int]:
        """Ids of CVs that have any of the terms, those that fit best first."""
        ...

    def telling(self, emails: Sequence[str]) -> list[model.Cv]:
        """CVs in which one of these addresses, in small letters, was read as the person's."""
        ...

    def index_missing(self, limit: int) -> int:
        """Makes CVs of before findable, so many at most; how many were."""
        ...


class Claimable(Rows[ClaimedT], Protocol[ClaimedT]):
    """Rows that workers take one at a time, and give back if they die."""

    def claim(self, worker: str, now: datetime, until: datetime) -> ClaimedT | None:
        """The next row to work on, marked as this worker's until then; counts the attempt."""
        ...

    def abandoned(self, now: datetime) -> list[ClaimedT]:
        """Rows claimed by a worker whose time is over."""
        ...

    def claimed(self) -> list[ClaimedT]:
        """Rows claimed by anybody."""
        ...


class Inbounds(Claimable[Inbound], Protocol):
    def keep(self, mails: Sequence[Inbound]) -> None:
        """Stores them. A mail that was delivered before is a duplicate of that one, without its
        bytes; a delivery that is here already (same time, from the spool) is left as it is."""
        ...

    def listed(self, states: Sequence[InputState] = ()) -> list[Inbound]:
        """Mails of these states, or all, oldest first, without their bytes."""
        ...

    def copies_of(self, sha256: str) -> list[Inbound]:
        """The mails of these bytes, to whichever address they came, oldest first, without them."""
        ...

    def counts(self) -> dict[InputState, int]:
        """How many mails there are, by state."""
        ...

    def empty(self, before: datetime) -> int:
        """Takes bytes and sender from what was dealt with before then; how many. What still waits
        for a person keeps them."""
        ...

    def unfinished(self, before: datetime) -> list[Inbound]:
        """Mails received before then that no worker has finished, without their bytes."""
        ...


class Traces(Protocol):
    """Where a person is spoken of, in any table, and out of there."""

    def silence(self, subject: model.Subject, numbers: Collection[int]) -> None:
        """Empties the words of the log about these; that it happened stays."""
        ...

    def naming(self, words: Sequence[str]) -> dict[str, list[int]]:
        """The ids of the rows, by table, in which one of these stands; not who people are."""
        ...

    def scrub(
        self, words: Sequence[str], instead: str, spared: Mapping[str, Collection[int]]
    ) -> None:
        """Puts `instead` in their place in every row but those `spared`, by table."""
        ...

    def mails(self, words: Sequence[str]) -> list[int]:
        """The finished mails in whose headers or text one of these stands."""
        ...

    def conversations(self, chat_ids: Collection[int]) -> None:
        """Takes away what is remembered of the conversations in these chats."""
        ...


class Updates(Claimable[Update], Protocol):
    def keep(self, updates: Sequence[Update]) -> None:
        """Stores them; one that is here already is left as it is."""
        ...

    def claim_some(
        self, worker: str, until: datetime, most: int, busy: Collection[int] = ()
    ) -> list[Update]:
        """The next ones to work on, one of each chat, in the order in which they came.

        One that was tried before comes alone: it may be what ended its worker. What this worker
        claimed is taken up again, unless it is `busy` with it.
        """
        ...

    def finish(self, updates: Sequence[Update], now: datetime) -> None:
        """Marks updates that this worker holds as done."""
        ...

    def empty(self, before: datetime) -> int:
        """Empties what was done before then; how many. That it came is remembered."""
        ...


class Outbox(Claimable[Queued], Protocol):
    def put(self, outgoing: Outgoing, now: datetime) -> bool:
        """Puts a letter in; False if one with its key is there already."""
        ...

    def claim_for(
        self,
        channels: Sequence[Channel],
        worker: str,
        now: datetime,
        until: datetime,
        resting: Collection[str] = (),
    ) -> Queued | None:
        """The next letter of these channels, the order of each recipient's letters kept.

        Mail domains that are `resting` get none.
        """
        ...

    def of_ladders(self, ladders: Sequence[str]) -> list[Queued]:
        """The letters of these ladders that still wait."""
        ...

    def thread(self, letter: Queued, most: int) -> list[str]:
        """Message-IDs of the newest letters sent to the same person about the same referral."""
        ...

    def claim_some(
        self,
        channel: Channel,
        worker: str,
        now: datetime,
        until: datetime,
        most: int,
        but_not_to: Collection[str] = (),
    ) -> list[Queued]:
        """The next letters, one of each recipient, to nobody of `but_not_to`."""
        ...

    def said(self, letters: Sequence[tuple[Queued, str, str]], now: datetime) -> None:
        """Chat messages that arrived, each with its message's name and its words as said."""
        ...

    def answered(self, message_ids: Sequence[str]) -> Queued | None:
        """The letter of ours that one of these Message-IDs names, the first given first."""
        ...


class Clocks(Rows[Clock], Protocol):
    def due(self, now: datetime, limit: int) -> list[Clock]:
        """Running clocks whose time has come, earliest first."""
        ...

    def take(self, number: int, now: datetime) -> Clock | None:
        """That clock if it is still running and due, locked.

        None where another worker has it, or an earlier clock of the same case is to ring first.
        """
        ...

    def running(self, subject: model.Subject, number: int) -> list[Clock]: ...

    def start(self, clocks: Sequence[Clock]) -> None:
        """Adds them, in one statement."""
        ...


class Copies(Rows[model.CvCopy], Protocol):
    def lacking(self, limit: int, *, blind: bool) -> list[model.Cv]:
        """CVs with a file of which this copy has not been made, newest first."""
        ...


class Tasks(Rows[Task], Protocol):
    def put(self, task: Task) -> Task | None:
        """Files it; None if one with its key is there already."""
        ...

    def open(self) -> list[Task]: ...

    def open_about(self, subject: model.Subject, number: int) -> list[Task]: ...

    def obsolete(
        self,
        subject: model.Subject,
        number: int,
        now: datetime,
        kinds: Sequence[TaskKind] = (),
        *,
        but: Sequence[TaskKind] = (),
    ) -> None:
        """Takes open tasks about this off the list; all kinds of them where none is named, and
        never those of `but`."""
        ...


class Events(Protocol):
    def add(self, happened: Happened) -> None: ...

    def of(self, subject: model.Subject, number: int) -> list[Happened]: ...

    def newest_of(self, subject: model.Subject, number: int) -> int:
        """The id of the latest; 0 where nothing has happened."""
        ...

    def caused_by(self, source: str) -> list[Happened]:
        """What happened because of one input, such as `inbound:12`."""

    def between(self, since: datetime, until: datetime) -> list[Happened]:
        """What happened from `since` (inclusive) to `until` (exclusive), oldest first."""
        ...


class Files(Protocol):
    """Stored files, by the sha256 of what is in them; encrypted at rest."""

    def put(self, content: bytes) -> str:
        """The file's sha256. Durable when it returns; putting the same twice keeps one."""
        ...

    def get(self, sha256: str) -> bytes:
        """Raises NotFoundError."""
        ...

    def remove(self, sha256: str) -> None: ...


class Work(Protocol):
    """One transaction over everything that is stored."""

    @property
    def rules(self) -> Rules: ...
    @property
    def secret(self) -> bytes: ...
    @property
    def municipality(self) -> model.Municipality: ...
    @property
    def companies(self) -> Rows[model.Company]: ...
    @property
    def associations(self) -> Rows[model.Association]: ...
    @property
    def agreements(self) -> Rows[model.Agreement]: ...
    @property
    def contacts(self) -> Rows[model.Contact]: ...
    @property
    def caseworkers(self) -> Rows[model.Caseworker]: ...
    @property
    def employees(self) -> Rows[model.Employee]: ...
    @property
    def partners(self) -> Partners: ...
    @property
    def rights(self) -> Rows[model.Right]: ...
    @property
    def cvs(self) -> Cvs: ...
    @property
    def copies(self) -> Copies: ...
    @property
    def vacancies(self) -> Rows[model.Vacancy]: ...
    @property
    def referrals(self) -> Rows[model.Referral]: ...
    @property
    def interviews(self) -> Rows[model.Interview]: ...
    @property
    def barriers(self) -> Rows[measures.Barrier]: ...
    @property
    def findings(self) -> Rows[measures.Finding]: ...
    @property
    def upskillings(self) -> Rows[measures.Upskilling]: ...
    @property
    def guides(self) -> Rows[practice.Guide]: ...
    @property
    def forecasts(self) -> Rows[practice.Forecast]: ...
    @property
    def callouts(self) -> Rows[practice.Callout]: ...
    @property
    def callout_answers(self) -> Rows[practice.CalloutAnswer]: ...
    @property
    def partnership_points(self) -> Rows[practice.PartnershipPoint]: ...
    @property
    def invitations(self) -> Rows[model.Invitation]: ...
    @property
    def teams(self) -> Rows[model.Team]: ...
    @property
    def routes(self) -> Rows[Route]: ...
    @property
    def answers(self) -> Rows[model.Answer]: ...
    @property
    def breaches(self) -> Rows[model.Breach]: ...
    @property
    def clocks(self) -> Clocks: ...
    @property
    def tasks(self) -> Tasks: ...
    @property
    def events(self) -> Events: ...
    @property
    def inbound(self) -> Inbounds: ...
    @property
    def updates(self) -> Updates: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def files(self) -> Files: ...
    @property
    def traces(self) -> Traces: ...

    @property
    def clean(self) -> Callable[[ToClean], Cleaned]:
        """Makes the copy of a CV that may leave; takes seconds, and needs no transaction."""
        ...

    @property
    def refused(self) -> list[Happened]:
        """What the tables did not allow: written to the log whatever becomes of the transaction."""
        ...

    def attempt(self) -> AbstractContextManager[object]:
        """A part that is taken back whole if it raises, while the rest of the work goes on."""
        ...

    def belong(self, company_id: int, association: str) -> None:
        """Attaches a company to an association, made if it is new (R16)."""
        ...

    def digest_once(self, caseworker_id: int, local_date: str, now: datetime) -> bool:
        """True the first time it is asked for that caseworker and day; False ever after."""
        ...

    def once(self, name: str, now: datetime) -> bool:
        """True the first time something of that name is to be done; False ever after."""
        ...

    def setting(self, name: str) -> str | None: ...

    def decide_setting(self, name: str, value: str, by: str, now: datetime) -> None: ...

    def conversation(self, key: str) -> tuple[str | None, dict[str, Any]]:
        """The state and data of a chat conversation."""
        ...

    def forget_conversations(self, before: datetime) -> int:
        """Takes conversations away that nobody went on with since then; how many."""
        ...

    def converse(
        self, key: str, state: str | None, data: dict[str, Any], now: datetime
    ) -> None: ...


class Store(Protocol):
    def compact(self) -> None:
        """Writes the database anew, so that nothing of what was emptied lies in it unseen."""
        ...

    def work(self) -> AbstractContextManager[Work]:
        """One transaction: commits at the end of the block, rolls back on any exception."""
        ...
