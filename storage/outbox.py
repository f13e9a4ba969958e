"""The outbox: letters wait here until they are sent, one of each key, each recipient's in order."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, select, update

from casework.events import Channel
from casework.letters import Button, File, Invite, OutboxState, Outgoing, Queued
from storage import tables
from storage.chats import claim_all
from storage.inbox import insert_once
from storage.rows import Claimable

_OWN = [f.name for f in fields(Queued) if f.name != "outgoing"]
_LETTER = [f.name for f in fields(Outgoing) if f.name != "not_before"]


class Outbox(Claimable[Queued]):
    waiting = OutboxState.WAITING.value
    working = OutboxState.SENDING.value

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.outbox, Queued)

    def put(self, outgoing: Outgoing, now: datetime) -> bool:
        queued = Queued(
            put_at=now, next_attempt_at=max(now, outgoing.not_before), outgoing=outgoing
        )
        # Made without its values, the statement is compiled once and not for every letter.
        statement = insert_once(self.connection, self.table, self.table.c.id)
        return self.connection.execute(statement, self._new(queued)).first() is not None

    def claim_for(
        self,
        channels: Sequence[Channel],
        worker: str,
        now: datetime,
        until: datetime,
        resting: Collection[str] = (),
    ) -> Queued | None:
        columns = self.table.c
        choice = self._next(now).where(columns.channel.in_(list(channels)))
        for domain in sorted(resting):
            choice = choice.where(~columns.to.iendswith(f"@{domain}", autoescape=True))
        return self._claim(choice, worker, until)

    def of_ladders(self, ladders: Sequence[str]) -> list[Queued]:
        return self.where(ladder=ladders, state=OutboxState.WAITING)

    def thread(self, letter: Queued, most: int) -> list[str]:
        columns, outgoing = self.table.c, letter.outgoing
        if outgoing.referral_id is None:
            return []
        earlier = (
            select(columns.message_id)
            .where(
                columns.referral_id == outgoing.referral_id,
                columns.to == outgoing.to,
                columns.channel == outgoing.channel,
                columns.state == OutboxState.SENT.value,
                columns.message_id.is_not(None),
            )
            .order_by(columns.id.desc())
            .limit(most)
        )
        return list(reversed(self.connection.execute(earlier).scalars().all()))

    def claim_some(
        self,
        channel: Channel,
        worker: str,
        now: datetime,
        until: datetime,
        most: int,
        but_not_to: Collection[str] = (),
    ) -> list[Queued]:
        choice = self._next(now).where(self.table.c.channel == channel)
        if but_not_to:
            choice = choice.where(self.table.c.to.not_in(sorted(but_not_to)))
        return claim_all(self, choice.limit(most), worker, until)

    def said(self, letters: Sequence[tuple[Queued, str, str]], now: datetime) -> None:
        """All in one statement: a chat has many small letters."""
        columns = self.table.c
        statement = (
            update(self.table)
            .where(columns.id == bindparam("number"))
            .values(
                state=OutboxState.SENT,
                sent_at=now,
                message_id=bindparam("name"),
                rendered=bindparam("words"),
                claimed_by=None,
                claimed_until=None,
                why=None,
                version=columns.version + 1,
            )
        )
        rows = [
            {"number": letter.id, "name": name, "words": words} for letter, name, words in letters
        ]
        self.connection.execute(statement, rows)

    def answered(self, message_ids: Sequence[str]) -> Queued | None:
        """The letter of ours that one of these Message-IDs names, the first given first."""
        for message_id in message_ids:
            found = self.find(message_id=message_id, joined_to=None)
            if found is not None:
                return found
        return None

    def _next(self, now: datetime) -> Select[Any]:
        """Due letters, oldest first; never one that an earlier letter to the same person waits for.

        An earlier letter that has not been tried yet and is to go later (quiet hours) holds nobody
        up; one that is tried again later does: what comes after it would overtake it.
        """
        columns, earlier = self.table.c, self.table.alias()
        ahead = select(earlier.c.id).where(
            earlier.c.to == columns.to,
            earlier.c.channel == columns.channel,
            earlier.c.id < columns.id,
            (earlier.c.state == self.working)
            | (
                (earlier.c.state == self.waiting)
                & ((earlier.c.next_attempt_at <= now) | (earlier.c.attempts > 0))
            ),
        )
        return (
            select(columns.id)
            .where(columns.state == self.waiting, columns.next_attempt_at <= now)
            .where(~ahead.exists())
            .order_by(columns.next_attempt_at, columns.id)
        )

    def _value(self, row: Row[Any]) -> Queued:
        values = row._mapping  # noqa: SLF001 - SQLAlchemy's public name
        letter = {name: values[name] for name in _LETTER}
        letter["buttons"] = tuple(
            tuple(Button(**button) for button in line) for line in letter["buttons"]
        )
        letter["files"] = tuple(File(**file) for file in letter["files"])
        letter["invite"] = Invite(**letter["invite"]) if letter["invite"] else None
        outgoing = Outgoing(**letter, not_before=values["next_attempt_at"])
        return Queued(**{name: values[name] for name in _OWN}, outgoing=outgoing)

    def _values(self, value: Queued) -> dict[str, Any]:
        letter = value.outgoing
        return {
            **{name: getattr(value, name) for name in _OWN},
            **{name: getattr(letter, name) for name in _LETTER},
            "buttons": [[asdict(button) for button in line] for line in letter.buttons],
            "files": [asdict(file) for file in letter.files],
            "invite": asdict(letter.invite) if letter.invite else None,
        }
