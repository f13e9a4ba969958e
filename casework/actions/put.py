"""Putting one letter in the outbox: at once, or in the next office hours where it chases somebody."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from casework.actions.ladders import climb
from casework.events import Channel
from casework.letters import Button, Letter, Outgoing
from casework.model import Caseworker
from casework.ports import Work
from casework.workdays import next_office_moment


def post(work: Work, outgoing: Outgoing, now: datetime, *, chasing: bool = False) -> None:
    if chasing:
        moment = next_office_moment(now, outgoing.channel, work.rules)
        outgoing = replace(outgoing, not_before=moment)
    work.outbox.put(climb(work, outgoing), now)


def post_to_caseworker(
    work: Work,
    letter: Letter,
    caseworker: Caseworker,
    context: Mapping[str, Any],
    *,
    channel: Channel,
    key: str,
    now: datetime,
    buttons: tuple[tuple[Button, ...], ...] = (),
    reply_token: str | None = None,
    in_reply_to: str | None = None,
) -> None:
    if channel is Channel.CHAT and caseworker.chat_id is None:
        return
    outgoing = Outgoing(
        channel=channel,
        to=str(caseworker.chat_id) if channel is Channel.CHAT else caseworker.email,
        letter=letter,
        language=caseworker.language,
        context={"caseworker_name": caseworker.name, **context},
        key=key,
        not_before=now,
        buttons=buttons,
        reply_token=reply_token if channel is Channel.EMAIL else None,
        in_reply_to=in_reply_to,
    )
    post(work, outgoing, now)
