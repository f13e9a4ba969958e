"""The profile at the end of a registration: confirmed by a button, put right by one or by words."""

import re

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.answer import Chat
from bot.filters import Plain, Pressed
from bot.handlers.common import OldButtonError, one_of, parts, who_pressed, who_wrote
from bot.handlers.registration import reached
from bot.steps import CORRECTABLE, Asking, Step, ask, confirmed, renamed, standing
from casework.cvs.read import read_cv
from casework.model import Language
from casework.vocabulary.folding import folded
from templates.render import word

router = Router(name="profile")
_NAMED = re.compile(r"\s{0,5}([^:\n]{2,40}):\s{0,5}([^\n]{1,300})")


@router.callback_query(Pressed("prof:"))
async def profile_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    """`prof:ok` confirms, `prof:<step>` asks for that step again and comes back here."""
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    what = parts(press, 2)[1]
    if await standing(talk) is not Step.PROFILE:
        raise OldButtonError
    if what == "ok":
        await confirmed(talk)
        return
    step = one_of(Step, what)
    if step not in CORRECTABLE:
        raise OldButtonError
    await state.update_data(correcting=True)
    await ask(talk, step)


@router.message(StateFilter(Asking.profile), Plain())
async def put_right(message: Message, state: FSMContext, chat: Chat) -> None:
    """One message is enough: "Name: Olena K.", or a phone number or an address by itself."""
    talk = who_wrote(message, state, chat)
    if talk is None:
        return
    text = (message.text or "")[:500]
    named = _NAMED.fullmatch(text)
    if named and _field(named[1]) == "name":
        renamed(talk, " ".join(named[2].split())[:200])
        await ask(talk, Step.PROFILE)
        return
    reading = read_cv(text)
    if reading.phone or reading.email:
        await reached(talk, text)
        await ask(talk, Step.PROFILE)
        return
    talk.say("profile_how")


def _field(said: str) -> str | None:
    """The field that is meant, in any language and with any kind of apostrophe."""
    for language in Language:
        if folded(said.strip()) == folded(word("field.name", language)):
            return "name"
    return None
