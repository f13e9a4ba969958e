"""Buttons under letters and task cards: who presses is checked every time, late ones are told so."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from bot.answer import Chat, language_of_chat
from casework.actions.do_task import do_task
from casework.actions.partner_says import Says, partner_says
from casework.actions.post import post_to_partner
from casework.actions.register_cv import give_permission
from casework.actions.upskillings import partner_answers
from casework.errors import NotFoundError, RefusedError
from casework.events import Channel, Role
from casework.letters import Letter
from casework.model import Permission
from casework.tasks import Do

router = Router(name="buttons")


@router.callback_query(F.data.startswith("r:"))
async def about_referral(press: CallbackQuery, chat: Chat) -> None:
    """`r:<referral>:<what>[:<slot>]`: a partner's word about a referral of her own."""
    number = press.from_user.id
    partner = chat.partner(number)
    language = language_of_chat(partner, press.from_user.language_code)
    try:
        _, referral_id, what, *slot = (press.data or "").split(":")
        referral = chat.work.referrals.get(int(referral_id))
        says = Says(what)
        choice = int(slot[0]) if slot else 0
    except (ValueError, NotFoundError):
        chat.say(number, language, "button_old")
        return
    if partner is None or referral.partner_id != partner.id:
        chat.say(number, language, "button_not_yours")
        return
    by = chat.by(Role.PARTNER, f"partner:{partner.id}")
    try:
        with chat.work.attempt():
            partner_says(chat.work, referral, says, by, chat.now, choice=choice)
    except RefusedError:
        chat.say(number, language, "button_old")


@router.callback_query(F.data.startswith("u:") | F.data.startswith("p:"))
async def about_oneself(press: CallbackQuery, chat: Chat) -> None:
    """`u:<offer>:<yes|no>` answers an offer of upskilling, `p:<partner>:<yes|no>` gives permission."""
    number = press.from_user.id
    partner = chat.partner(number)
    language = language_of_chat(partner, press.from_user.language_code)
    try:
        kind, which, what = (press.data or "").split(":")
        offer = chat.work.upskillings.get(int(which)) if kind == "u" else None
        owner = offer.partner_id if offer else int(which)
    except (ValueError, NotFoundError):
        chat.say(number, language, "button_old")
        return
    if partner is None or owner != partner.id:
        chat.say(number, language, "button_not_yours")
        return
    by = chat.by(Role.PARTNER, f"partner:{partner.id}")
    try:
        with chat.work.attempt():
            if offer is not None:
                partner_answers(chat.work, offer, by, chat.now, accepts=what == "upskill_yes")
            else:
                chosen = Permission.STANDING if what == "yes_share" else Permission.NONE
                give_permission(chat.work, partner, chosen, by, chat.now)
    except RefusedError:
        chat.say(number, language, "button_old")
        return
    post_to_partner(
        chat.work,
        Letter.PARTNER_NOTED,
        partner,
        {"partner_name": partner.name, "company": None, "noted": "outcome", "asks": False},
        key=f"noted:{by.source}:{press.data}",
        now=chat.now,
    )


@router.callback_query(F.data.startswith("t:"))
async def about_task(press: CallbackQuery, chat: Chat) -> None:
    """`t:<task>:<do>`: a caseworker does a task."""
    number = press.from_user.id
    caseworker = chat.caseworker(number)
    language = language_of_chat(chat.partner(number), press.from_user.language_code)
    if caseworker is None:
        chat.say(number, language, "button_not_yours")
        return
    try:
        _, task_id, what = (press.data or "").split(":")
        task = chat.work.tasks.get(int(task_id))
        do = Do(what)
    except (ValueError, NotFoundError):
        chat.say(number, caseworker.language, "button_old")
        return
    try:
        with chat.work.attempt():
            do_task(
                chat.work, task, do, caseworker, Channel.CHAT, chat.now, tls_known=chat.tls_known
            )
    except RefusedError as refused:
        if refused.why == ("task_not_open",):
            chat.say(number, caseworker.language, "button_old")
        else:
            chat.say(number, caseworker.language, "task_refused", why=list(refused.why))


@router.callback_query()
async def unknown_button(press: CallbackQuery, chat: Chat) -> None:
    partner = chat.partner(press.from_user.id)
    language = language_of_chat(partner, press.from_user.language_code)
    chat.say(press.from_user.id, language, "button_old")
