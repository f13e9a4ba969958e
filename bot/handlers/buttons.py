"""Buttons under letters to a partner: who presses is checked every time, late ones are told so."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.answer import Chat
from bot.filters import Pressed
from bot.handlers.common import OldButtonError, digits, one_of, parts
from casework.actions import stayed
from casework.actions.partner_says import Says, partner_says
from casework.actions.permissions import choose_permission
from casework.actions.post import post_to_partner
from casework.actions.upskillings import partner_answers
from casework.errors import NotFoundError, RefusedError
from casework.letters import Letter
from casework.model import Language, Permission, State
from templates.render import word

router = Router(name="buttons")
last = Router(name="unknown_buttons")


@router.callback_query(Pressed("r:"))
async def about_referral(press: CallbackQuery, chat: Chat) -> None:
    """`r:<referral>:<what>[:<slot>]`: a partner's word about a referral of her own."""
    number = press.from_user.id
    partner = chat.partner(number)
    _, referral_id, what, *slot = parts(press, 3)
    says, choice = one_of(Says, what), digits(slot[0]) if slot else 0
    try:
        referral = chat.work.referrals.get(digits(referral_id))
    except NotFoundError as error:
        raise OldButtonError from error
    if partner is None or referral.partner_id != partner.id:
        language = chat.language(number, press.from_user.language_code)
        chat.note(language, "not_yours")
        chat.say(number, language, "button_not_yours")
        return
    if says is Says.SLOT and referral.state is not State.INVITED:
        raise OldButtonError  # another time was chosen, or the company has moved on
    try:
        with chat.work.attempt():
            partner_says(
                chat.work,
                referral,
                says,
                chat.by_partner(partner),
                chat.now,
                quote="" if says is Says.SLOT else word(f"button.{says}", Language.DANISH),
                choice=choice,
            )
    except RefusedError as error:
        raise OldButtonError from error


@router.callback_query(Pressed("u:", "p:", "s:"))
async def about_oneself(press: CallbackQuery, chat: Chat) -> None:
    """`u:<offer>:<yes|no>` answers an offer of upskilling, `p:<partner>:<yes|no>` gives permission,
    `s:<partner>:<answer>` tells whether the partner stayed, or where they came from."""
    number = press.from_user.id
    partner = chat.partner(number)
    kind, which, what = parts(press, 3)[:3]
    try:
        offer = chat.work.upskillings.get(digits(which)) if kind == "u" else None
        told = stayed.ANSWERS[what] if kind == "s" else None
    except (NotFoundError, KeyError) as error:
        raise OldButtonError from error
    if partner is None or (offer.partner_id if offer else digits(which)) != partner.id:
        language = chat.language(number, press.from_user.language_code)
        chat.note(language, "not_yours")
        chat.say(number, language, "button_not_yours")
        return
    by = chat.by_partner(partner)
    try:
        with chat.work.attempt():
            if offer is not None:
                partner_answers(chat.work, offer, by, chat.now, accepts=what == "upskill_yes")
            elif told is not None:
                stayed.tell(chat.work, partner, told, by, chat.now)
            else:
                chosen = Permission.STANDING if what == "yes_share" else Permission.NONE
                choose_permission(chat.work, partner, chosen, by, chat.now)
    except RefusedError as error:
        raise OldButtonError from error
    post_to_partner(
        chat.work,
        Letter.PARTNER_NOTED,
        partner,
        {"partner_name": partner.name, "company": None, "noted": "outcome", "asks": False},
        key=f"noted:{by.source}:{press.data}",
        now=chat.now,
    )


@last.callback_query()
async def unknown_button(_: CallbackQuery) -> None:
    raise OldButtonError
