"""What waits in the outbox, as somebody whose relay is down looks at it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.letter_desk import NOT_SENT, letter_lines
from app.settings import Settings
from casework.events import Channel
from casework.letters import Letter, OutboxState, Outgoing
from casework.model import Language
from storage.store import Store
from tests.app.calling import call

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
KAREN = "karen@fjordbageri.example"


def put(
    store: Store, to: str, *, channel: Channel = Channel.EMAIL, later: int = 0, **told: Any
) -> None:
    """A letter of yesterday, not to go before `later` hours from now; `told` of it besides."""
    with store.work() as work:
        number = len(work.outbox.where()) + 1
        outgoing = Outgoing(
            channel=channel,
            to=to,
            letter=Letter.HANDED_TO_PERSON,
            language=Language.DANISH,
            context={"contact_name": "Karen Holm"},
            key=str(number),
            not_before=NOW + timedelta(hours=later),
        )
        work.outbox.put(outgoing, NOW - timedelta(hours=26))
        one = work.outbox.get(number)
        work.outbox.save(one, replace(one, **told))


def test_each_letter_that_was_not_sent_says_what_it_waits_for(store: Store, tmp_path: Path) -> None:
    put(store, KAREN, later=1, attempts=2, why="451 4.7.1")
    put(store, KAREN)
    put(store, "bo@havn.example")
    put(store, "4711", channel=Channel.CHAT, later=9)
    put(store, "eva@gone.example", state=OutboxState.FAILED, why="550 5.1.1")
    put(store, "sent@gone.example", state=OutboxState.SENT)
    alone = Settings.read(_env_file=None, data_dir=tmp_path)

    with store.work() as work:
        lines = [line.split("\t") for line in letter_lines(work, NOT_SENT, alone, NOW)]

    assert lines[0][:7] == [
        "1",
        "2026-11-30 08:00",
        "1 d 2 h",
        "waiting",
        "handed_to_person",
        "@fjordbageri.example",
        "",
    ]
    assert [(line[0], line[5], line[7], line[8]) for line in lines] == [
        ("1", "@fjordbageri.example", "tried 2", "451 4.7.1, not before 2026-12-01 11:00"),
        ("2", "@fjordbageri.example", "tried 0", "after letter 1"),
        ("3", "@havn.example", "tried 0", "JPB_SMTP_RELAY is not set"),
        ("4", "chat", "tried 0", "not before 2026-12-01 19:00"),
        ("5", "@gone.example", "tried 0", "550 5.1.1"),
    ]
    assert "aren" not in str(lines)


@pytest.mark.usefixtures("machine")
def test_an_empty_outbox_is_said_so() -> None:
    assert call("letters", "list") == (0, "no letter waits to be sent\n")
    assert call("letters", "list", "--state", "failed") == (0, "no letter is failed\n")
