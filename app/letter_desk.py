"""What `letters list` prints."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from app.settings import Settings
from casework.events import Channel
from casework.letters import OutboxState, Queued
from casework.model import LOCAL
from casework.ports import Work
from casework.routes import domain_of

NOT_SENT = (OutboxState.WAITING, OutboxState.SENDING, OutboxState.FAILED, OutboxState.UNKNOWN)


def letter_lines(
    work: Work, states: Sequence[OutboxState], settings: Settings, now: datetime
) -> Iterator[str]:
    """One line a letter, oldest first: number, since when and how long, state, which letter, where
    to, its case, how often tried, why. Of the recipient no more than a mail's domain."""
    queue = _in_line(work, now)
    for one in work.outbox.where(state=states):
        out = one.outgoing
        to = f"@{domain_of(out.to)}" if out.channel is Channel.EMAIL else out.channel.value
        case = f"referral {out.referral_id}" if out.referral_id else ""
        tried = f"tried {one.attempts}"
        why = _waits_for(one, queue, settings, now) if one.state is OutboxState.WAITING else one.why
        fields = (_when(one.put_at), _age(now - one.put_at), one.state, out.letter, to, case, tried)
        yield "\t".join(map(str, (one.id, *fields, why or "")))


def _in_line(work: Work, now: datetime) -> dict[tuple[str, str], Queued]:
    """The letter that each recipient's later ones wait for, as the outbox hands them out."""
    first: dict[tuple[str, str], Queued] = {}
    for one in work.outbox.where(state=[OutboxState.WAITING, OutboxState.SENDING]):
        if one.state is OutboxState.SENDING or one.next_attempt_at <= now or one.attempts:
            first.setdefault((one.outgoing.channel, one.outgoing.to), one)
    return first


def _waits_for(
    letter: Queued, queue: dict[tuple[str, str], Queued], settings: Settings, now: datetime
) -> str:
    ahead = queue.get((letter.outgoing.channel, letter.outgoing.to), letter)
    if ahead.id < letter.id:
        return f"after letter {ahead.id}"
    if letter.next_attempt_at > now:
        return (
            f"{letter.why + ', ' if letter.why else ''}not before {_when(letter.next_attempt_at)}"
        )
    if letter.outgoing.channel is Channel.EMAIL and settings.relay is None:
        return "JPB_SMTP_RELAY is not set"
    if letter.outgoing.channel is Channel.CHAT and not settings.telegram_token.get_secret_value():
        return "JPB_TELEGRAM_TOKEN is not set"
    return letter.why or "due"


def _when(moment: datetime) -> str:
    return moment.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")


def _age(age: timedelta) -> str:
    hours, minutes = divmod(int(age.total_seconds()) // 60, 60)
    if hours:
        return f"{hours // 24} d {hours % 24} h"
    return f"{minutes} min"
