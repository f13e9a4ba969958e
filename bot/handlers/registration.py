"""A partner's way in: language, why, permission, name, employer, date, CV. In whatever order it comes.

What is still missing decides the next question, so a CV that comes first is taken first, and a
restart or a break of days changes nothing.
"""

from dataclasses import replace
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command, CommandStart, StateFilter
from aiogram.filters.command import CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.answer import Buttons, Chat, language_of_chat
from bot.files import Received
from bot.handlers.linking import link_caseworker
from casework.actions.dossier import current_cv, current_right
from casework.actions.refer import agreement_active, match_partner
from casework.actions.register_cv import (
    AlreadyHere,
    CvFile,
    complete,
    date_trouble,
    give_permission,
    register_cv,
    register_partner,
)
from casework.actions.todo import file_task
from casework.cvs.read import read_cv
from casework.dates import find_days
from casework.events import Role
from casework.letters import Button
from casework.model import Company, Language, Partner, Permission, RightState, Subject
from casework.right import last_day
from casework.tasks import TaskKind
from casework.workdays import local_date

router = Router(name="registration")
_MOST_NAMES = 40


class Asking(StatesGroup):
    """What the next plain text is an answer to."""

    permission = State()
    name = State()
    employer = State()
    made_on = State()
    cv = State()


@router.message(CommandStart())
async def start(message: Message, command: CommandObject, state: FSMContext, chat: Chat) -> None:
    if command.args and link_caseworker(chat, message.chat.id, command.args):
        return
    partner = chat.partner(message.chat.id)
    if partner is not None and current_right(chat.work, partner) is not None:
        right = current_right(chat.work, partner)
        day = right.last_day.isoformat() if right else ""
        text = "already_registered"
        chat.say(message.chat.id, partner.language, text, right_last_day=day)
        return
    await state.clear()
    code = message.from_user.language_code if message.from_user else None
    chat.say(message.chat.id, language_of_chat(partner, code), "choose_language", _LANGUAGES)


@router.message(Command("language"))
async def language(message: Message, chat: Chat) -> None:
    partner = chat.partner(message.chat.id)
    chat.say(message.chat.id, language_of_chat(partner, None), "choose_language", _LANGUAGES)


_LANGUAGES: Buttons = (
    (Button(label="language_da", data="lang:da"), Button(label="language_en", data="lang:en")),
)
_PERMISSIONS: Buttons = (
    (Button(label="yes_share", data="perm:standing"),),
    (Button(label="per_vacancy_share", data="perm:per_vacancy"),),
    (Button(label="no_share", data="perm:none"),),
)


@router.callback_query(F.data.startswith("lang:"))
async def language_chosen(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    chosen = Language.of((press.data or "").partition(":")[2])
    number = press.from_user.id
    partner = chat.partner(number)
    if partner is None:
        partner = register_partner(
            chat.work,
            name=press.from_user.full_name[:200],
            language=chosen,
            by=chat.by(Role.PARTNER, "partner"),
            now=chat.now,
            chat_id=number,
        )
        chat.say(number, chosen, "why_data")
    elif partner.language is not chosen:
        partner = chat.work.partners.save(partner, replace(partner, language=chosen))
    await ask_next(chat, partner, state)


@router.callback_query(F.data.startswith("perm:"))
async def permission_chosen(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    partner = chat.partner(press.from_user.id)
    if partner is None:
        return
    chosen = Permission((press.data or "").partition(":")[2])
    by = chat.by(Role.PARTNER, f"partner:{partner.id}")
    partner = give_permission(chat.work, partner, chosen, by, chat.now)
    await state.update_data(permission_asked=True)
    if chosen is Permission.NONE:
        chat.say(press.from_user.id, partner.language, "permission_declined")
    else:
        _put_forward(chat, partner)
    await ask_next(chat, partner, state)


def _put_forward(chat: Chat, partner: Partner) -> None:
    """Permission that came last: everything else was here, so the matching starts now."""
    right = current_right(chat.work, partner)
    if right is not None and right.state is RightState.ACTIVE:
        match_partner(chat.work, partner, chat.now)


@router.message(Command("permission"))
async def permission(message: Message, chat: Chat) -> None:
    partner = chat.partner(message.chat.id)
    if partner is not None:
        chat.say(message.chat.id, partner.language, "ask_permission", _PERMISSIONS)


@router.message(StateFilter(Asking.name), F.text, ~F.text.startswith("/"))
async def name_told(message: Message, state: FSMContext, chat: Chat) -> None:
    partner = chat.partner(message.chat.id)
    name = " ".join((message.text or "").split())[:200]
    if partner is None or not name:
        return
    partner = chat.work.partners.save(partner, replace(partner, name=name))
    await state.update_data(name_told=True)
    await ask_next(chat, partner, state)


@router.message(StateFilter(Asking.employer), F.text, ~F.text.startswith("/"))
async def employer_told(message: Message, state: FSMContext, chat: Chat) -> None:
    partner = chat.partner(message.chat.id)
    if partner is None:
        return
    said = (message.text or "").strip()
    found = _companies_like(chat, said)
    if len(found) == 1:
        await _employer(chat, partner, found[0], state)
    elif found:
        names = [company.name for company in found]
        text = "employer_which"
        chat.say(message.chat.id, partner.language, text, _choices(found), names=names)
    else:
        file_task(
            chat.work,
            TaskKind.COMPANY_NOT_IN_SCHEME,
            Subject.PARTNER,
            partner.id,
            chat.now,
            key=said[:60].casefold(),
            quote=said,
            context={"partner": partner.name, "company": said[:100]},
        )
        companies = _companies(chat)
        text = "employer_unknown"
        chat.say(message.chat.id, partner.language, text, _choices(companies), name=said[:100])


@router.callback_query(F.data.startswith("emp:"))
async def employer_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    partner = chat.partner(press.from_user.id)
    number = (press.data or "").partition(":")[2]
    if partner is None or not number.isdigit():
        return
    company = chat.work.companies.find(id=int(number))
    if company is not None and current_right(chat.work, partner) is None:
        await _employer(chat, partner, company, state)


async def _employer(chat: Chat, partner: Partner, company: Company, state: FSMContext) -> None:
    await state.update_data(company_id=company.id)
    await ask_next(chat, partner, state)


@router.message(StateFilter(Asking.made_on), F.text, ~F.text.startswith("/"))
async def date_told(message: Message, state: FSMContext, chat: Chat) -> None:
    partner = chat.partner(message.chat.id)
    if partner is None:
        return
    said, today = (message.text or "").strip()[:200], local_date(chat.now)
    # A day without a year lies in the year that has just been, not in the one to come.
    days = find_days(said, today - timedelta(days=364))
    if len(days) != 1 or days[0].first != days[0].last or days[0].disagrees:
        chat.say(message.chat.id, partner.language, "date_unclear", words=said)
        return
    made_on = days[0].first
    match date_trouble(made_on, chat.now):
        case "future":
            chat.say(message.chat.id, partner.language, "date_in_future")
        case "too_old":
            chat.say(
                message.chat.id,
                partner.language,
                "date_too_old",
                ((Button(label="date_is_right", data=f"date:{made_on}"),),),
                last_day=last_day(made_on).isoformat(),
            )
        case _:
            await _made_on(chat, partner, made_on, state)


@router.callback_query(F.data.startswith("date:"))
async def old_date_confirmed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    partner = chat.partner(press.from_user.id)
    if partner is None:
        return
    made_on = date.fromisoformat((press.data or "").partition(":")[2])
    await _made_on(chat, partner, made_on, state)


async def _made_on(chat: Chat, partner: Partner, made_on: date, state: FSMContext) -> None:
    await state.update_data(made_on=made_on.isoformat())
    await ask_next(chat, partner, state)


@router.message(F.document | F.photo)
async def file_came(
    message: Message, state: FSMContext, chat: Chat, received: Received | None
) -> None:
    """A file at any moment is a CV; who is not known yet is asked for a language first."""
    partner = chat.partner(message.chat.id)
    user = message.from_user
    if partner is None:
        partner = register_partner(
            chat.work,
            name=(user.full_name if user else "?")[:200],
            language=Language.of(user.language_code if user else None),
            by=chat.by(Role.PARTNER, "partner"),
            now=chat.now,
            chat_id=message.chat.id,
        )
    if received is None:
        return
    verdict = received.verdict
    if verdict.why is not None:
        chat.say(
            message.chat.id,
            partner.language,
            "file_refused",
            file_name=verdict.name,
            why=verdict.why.value,
        )
        return
    text = received.extracted.text if received.extracted else ""
    chat.work.files.put(received.content)
    file = CvFile(
        sha256=verdict.sha256,
        name=verdict.name,
        media_type=verdict.type,
        size=verdict.size,
        text=text,
        reading=read_cv(text),
    )
    by = chat.by(Role.PARTNER, f"partner:{partner.id}")
    registered = register_cv(chat.work, partner, file, by, chat.now)
    partner = chat.work.partners.get(partner.id)
    if received.extracted and received.extracted.why:
        why = received.extracted.why.value
        chat.say(
            message.chat.id, partner.language, "cv_unreadable", file_name=verdict.name, why=why
        )
    known = current_right(chat.work, partner) is not None
    if known and not isinstance(registered, AlreadyHere):
        chat.say(message.chat.id, partner.language, "noted")
        _put_forward(chat, partner)
    await ask_next(chat, partner, state)


async def ask_next(chat: Chat, partner: Partner, state: FSMContext) -> None:
    """Asks for the first thing that is missing; with nothing missing the right is registered."""
    number = partner.chat_id
    if number is None:
        return
    told = await state.get_data()
    if partner.permission is Permission.NONE and not told.get("permission_asked"):
        await state.set_state(Asking.permission)
        chat.say(number, partner.language, "ask_permission", _PERMISSIONS)
    elif current_right(chat.work, partner) is not None:
        await state.set_state(None)
    elif not told.get("name_told"):
        await state.set_state(Asking.name)
        chat.say(number, partner.language, "ask_name")
    elif "company_id" not in told:
        await state.set_state(Asking.employer)
        chat.say(number, partner.language, "ask_employer", _choices(_companies(chat)))
    elif "made_on" not in told:
        await state.set_state(Asking.made_on)
        chat.say(number, partner.language, "ask_agreement_date")
    elif current_cv(chat.work, partner) is None:
        await state.set_state(Asking.cv)
        chat.say(number, partner.language, "ask_cv")
    else:
        await _complete(chat, partner, told, state)


async def _complete(chat: Chat, partner: Partner, told: dict[str, Any], state: FSMContext) -> None:
    company = chat.work.companies.get(int(told["company_id"]))
    by = chat.by(Role.PARTNER, f"partner:{partner.id}")
    made_on = date.fromisoformat(told["made_on"])
    complete(chat.work, partner, company, made_on, by, chat.now)
    await state.clear()


def _companies(chat: Chat) -> list[Company]:
    """The cooperation companies of today (R04), in the order of their names."""
    companies = [
        one for one in chat.work.companies.where() if agreement_active(chat.work, one, chat.now)
    ]
    return sorted(companies, key=lambda company: company.name.casefold())


def _companies_like(chat: Chat, said: str) -> list[Company]:
    by_name = {company.name.casefold(): company for company in _companies(chat)}
    words = said.casefold()[:100]
    if words in by_name:
        return [by_name[words]]
    inside = [c for name, c in by_name.items() if words and (words in name or name in words)]
    close = get_close_matches(words, by_name, n=3, cutoff=0.75)
    return inside or [by_name[name] for name in close]


def _choices(companies: list[Company]) -> Buttons:
    return tuple(
        (Button(label="value", data=f"emp:{company.id}", value=company.name),)
        for company in companies[:_MOST_NAMES]
    )
