"""The way in: /start with or without a link, the language, and leaving off."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.filters import Command, CommandStart
from aiogram.filters.command import CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.answer import Chat, language_of_chat
from bot.filters import Pressed
from bot.handlers.linking import link_caseworker
from bot.steps import Step, Talk, ask_next, languages, missing
from casework.actions.dossier import current_right
from casework.actions.invite import KIND, accept, invitation_of
from casework.actions.reach import CHAT_LINK, join_chat
from casework.actions.register_cv import register_partner
from casework.actions.unreachable import unblock
from casework.errors import BadTokenError, NotFoundError, RefusedError
from casework.events import Role
from casework.model import OFFICE_LANGUAGES, Language, Partner, PartnerId
from casework.tokens import verify

router = Router(name="start")
_MOST_NAME = 200


@router.message(CommandStart())
async def start(message: Message, command: CommandObject, state: FSMContext, chat: Chat) -> None:
    number = message.chat.id
    code = message.from_user.language_code if message.from_user else None
    if command.args and link_caseworker(chat, number, command.args):
        return
    if command.args:
        await _follow_link(command.args.strip(), number, code, state, chat)
    if (caseworker := chat.caseworker(number)) is not None:
        chat.say(number, caseworker.language, "caseworker_help", menu="caseworker")
        return
    partner = chat.partner(number)
    if partner is None:
        chat.say(number, language_of_chat(None, code), "choose_language", languages())
        return
    talk = Talk(chat=chat, partner=unblock(chat.work, partner, chat.now), state=state)
    if await missing(talk) is None:
        right = current_right(chat.work, partner)
        day = right.last_day.isoformat() if right else ""
        talk.say("already_registered", right_last_day=day)
        return
    talk.say("resume")
    await ask_next(talk)


async def _follow_link(
    args: str, number: int, code: str | None, state: FSMContext, chat: Chat
) -> None:
    """An invitation fills in what is known; a link from a letter joins this chat to its partner."""
    kind = args.partition("-")[0].lower()
    try:
        if kind == KIND:
            await _invited(args, state, chat)
        elif kind == "par":
            _joins(args, number, chat)
        else:
            _say_invalid(chat, number, code)
    except (BadTokenError, NotFoundError, RefusedError):
        _say_invalid(chat, number, code)


def _joins(args: str, number: int, chat: Chat) -> None:
    token = verify(chat.work.secret, args, chat.now)
    if token.action != CHAT_LINK:
        raise BadTokenError("unknown")  # a link made for something else
    by = chat.by(Role.PARTNER, f"partner:{token.number}")
    with chat.work.attempt():
        join_chat(chat.work, PartnerId(token.number), number, by, chat.now)


def _say_invalid(chat: Chat, number: int, code: str | None) -> None:
    chat.say(number, chat.language(number, code), "invitation_invalid")


async def _invited(args: str, state: FSMContext, chat: Chat) -> None:
    invitation = invitation_of(chat.work, args, chat.now)
    known: dict[str, Any] = {"company_id": invitation.company_id, "invitation": invitation.id}
    done = [Step.EMPLOYER.value]
    if invitation.agreement_made_on is not None:
        known["made_on"] = invitation.agreement_made_on.isoformat()
        done.append(Step.MADE_ON.value)
    if invitation.partner_name:
        known["name"] = invitation.partner_name
        done.append(Step.NAME.value)
    told = await state.get_data()
    before = [one for one in told.get("done", []) if one not in done]
    await state.update_data(done=before + done, **known)


@router.message(Command("language"))
async def language(message: Message, chat: Chat) -> None:
    code = message.from_user.language_code if message.from_user else None
    offered = OFFICE_LANGUAGES if chat.caseworker(message.chat.id) else tuple(Language)
    own = chat.language(message.chat.id, code)
    chat.say(message.chat.id, own, "which_language", languages(offered))


@router.callback_query(Pressed("lang:"))
async def language_chosen(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    chosen = Language.of((press.data or "").partition(":")[2])
    number = press.from_user.id
    if (caseworker := chat.caseworker(number)) is not None:
        chosen = chosen.in_office
        chat.work.caseworkers.save(caseworker, replace(caseworker, language=chosen))
        chat.say(number, chosen, "language_set", menu="caseworker")
        return
    partner = chat.partner(number)
    if partner is None:
        partner = await _registered(press.from_user.full_name, number, chosen, state, chat)
        chat.say(number, chosen, "why_data", menu="partner")
    elif partner.language is not chosen:
        partner = chat.work.partners.save(partner, replace(partner, language=chosen))
        chat.say(number, chosen, "language_set", menu="partner")
    else:
        chat.say(number, chosen, "language_set", menu="partner")
    await ask_next(Talk(chat=chat, partner=partner, state=state))


async def _registered(
    full_name: str, number: int, chosen: Language, state: FSMContext, chat: Chat
) -> Partner:
    """The new partner, with what an invitation told."""
    told = await state.get_data()
    partner = register_partner(
        chat.work,
        name=str(told.get("name") or full_name)[:_MOST_NAME],
        language=chosen,
        by=chat.by(Role.PARTNER, "partner"),
        now=chat.now,
        chat_id=number,
    )
    if told.get("invitation"):
        with suppress(NotFoundError):
            accept(chat.work, chat.work.invitations.get(told["invitation"]), partner, chat.now)
    return partner


@router.message(Command("cancel"))
async def cancel(message: Message, state: FSMContext, chat: Chat) -> None:
    """Leaves off whatever is being asked; what was told is kept, and /start goes on there."""
    code = message.from_user.language_code if message.from_user else None
    told = await state.get_data()
    kept = {
        name: value for name, value in told.items() if name not in ("job", "task", "correcting")
    }
    await state.set_data(kept)
    await state.set_state(None)
    chat.say(message.chat.id, chat.language(message.chat.id, code), "cancelled")
