"""How much of a case is shown to caseworkers in chat: Telegram's servers see what is written there.

Mail and desk always show everything; in chat the setting JPB_CHAT_SHOWS decides. Numbers that look
like CPR numbers are masked whatever it says.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from casework.cvs import cpr
from casework.letters import Letter

_CARDS = {Letter.TASK_CARD, Letter.TASK_DONE, Letter.DIGEST}
_HIDDEN = "***"


class Discretion(StrEnum):
    """What may be shown of a task in chat."""

    NUMBERS = "numbers"
    NAMES = "names"
    QUOTES = "quotes"


def discreetly(
    letter: Letter, context: Mapping[str, Any], discretion: Discretion
) -> dict[str, Any]:
    """The context of a letter with what may not be shown in chat taken out."""
    shown = dict(context)
    if letter in _CARDS:
        shown = _card(shown, discretion)
        if "lines" in shown:
            shown["lines"] = [_card(dict(line), discretion) for line in shown["lines"]]
    return {name: masked(value) for name, value in shown.items()}


def _card(card: dict[str, Any], discretion: Discretion) -> dict[str, Any]:
    if discretion is not Discretion.QUOTES and "quote" in card:
        card["quote"] = ""
    if discretion is Discretion.NUMBERS and "about" in card:
        card["about"] = {
            name: _HIDDEN if isinstance(value, str) and value else value
            for name, value in card["about"].items()
            if name not in ("because", "title")
        }
    return card


def masked(value: Any) -> Any:
    """The same value with every number that may be a CPR number made unreadable."""
    match value:
        case str():
            return cpr.masked(value)
        case list():
            return [masked(one) for one in value]
        case dict():
            return {name: masked(one) for name, one in value.items()}
        case _:
            return value
