"""A partner's answers: name, how to be reached, employer, date, relation. In whatever order."""

from dataclasses import replace
from datetime import date, timedelta
from difflib import get_close_matches

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.answer import Chat
from bot.filters import Has, Plain, Pressed
from bot.handlers.common import (
    OldButtonError,
    digits,
    message_of,
    one_of,
    parts,
    who_pressed,
    who_wrote,
    words_of,
)
from bot.steps import (
    SKIPPABLE,
    Asking,
    Step,
    Talk,
    answered,
    ask,
    ask_date,
    back,
    choices,
    companies,
    renamed,
    standing,
    way_back,
)
from casework.actions.dossier import current_right
from casework.actions.reach import email_told, phone_told
from casework.actions.register_cv import date_trouble
from casework.actions.todo import file_task
from casework.cvs.read import read_cv
from casework.letters import Button
from casework.model import Company, Relation, Subject
from casework.right import last_day
from casework.tasks import TaskKind
from casework.tongues.days import day_told
from casework.workdays import local_date

router = Router(name="registration")
_MOST_NAME = 200
_MOST_WORDS = 300


@router.callback_query(Pressed("go:"))
async def way_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    """`go:<back|skip>:<step>`; only at the step that it was shown with."""
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    _, where, name = parts(press, 3)[:3]
    step = one_of(Step, name)
    if await standing(talk) is not step:
        raise OldButtonError
    if where == "back":
        await back(talk)
    elif where == "skip" and (step in SKIPPABLE or step is Step.EMPLOYER):
        await answered(talk, step)
    else:
        raise OldButtonError


@router.message(StateFilter(Asking.name), Plain())
async def name_told(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is None:
        return
    name = words_of(message, _MOST_NAME)
    if not any(sign.isalpha() for sign in name):
        talk.say("name_unclear")
        return
    renamed(talk, name)
    await answered(talk, Step.NAME)


@router.message(StateFilter(Asking.reach), Plain())
async def reach_told(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is not None:
        await reached(talk, words_of(message, _MOST_WORDS))


@router.message(Has("contact"))
async def contact_shared(message: Message, state: FSMContext, chat: Chat) -> None:
    """A shared contact counts where it is the sender's own."""
    talk = who_wrote(message, state, chat)
    if talk is None or message.contact is None:
        return
    if message.contact.user_id != talk.number:
        talk.say("contact_not_yours")
        return
    number = message.contact.phone_number
    await reached(talk, number if number.startswith("+") else f"+{number}")


async def reached(talk: Talk, words: str) -> None:
    """Takes a phone number, an address, or both out of what was written."""
    reading = read_cv(words)
    if reading.phone is None and reading.email is None:
        talk.say("reach_unclear", await way_back(talk, Step.REACH), words=words[:100])
        return
    chat, by = talk.chat, talk.chat.by_partner(talk.partner)
    if reading.phone is not None:
        talk.partner = phone_told(chat.work, talk.partner, reading.phone, by, chat.now)
    if reading.email is not None:
        talk.partner = email_told(chat.work, talk.partner, reading.email, by, chat.now)
        if talk.partner.email_to_confirm:
            talk.say("email_told", email=talk.partner.email_to_confirm)
    if await standing(talk) is Step.REACH:
        await answered(talk, Step.REACH)


@router.message(StateFilter(Asking.employer), Plain())
async def employer_told(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is None:
        return
    said = words_of(message, 100)
    found = _companies_like(chat, said)
    if len(found) == 1:
        await _employer_known(talk, found[0])
    elif found:
        names = [company.name for company in found]
        talk.say("employer_which", choices(found), names=names)
    else:
        await _employer_unknown(talk, said)


async def _employer_unknown(talk: Talk, said: str) -> None:
    """A caseworker looks at it; the partner may go on meanwhile. What was said last counts."""
    _unknown_no_more(talk)
    file_task(
        talk.chat.work,
        TaskKind.COMPANY_NOT_IN_SCHEME,
        Subject.PARTNER,
        talk.partner.id,
        talk.chat.now,
        key=f"update:{talk.chat.update.id}",
        quote=said,
        context={"partner": talk.partner.name, "company": said},
    )
    await talk.state.update_data(employer_said=said)
    way = await way_back(talk, Step.EMPLOYER)
    talk.say("employer_unknown", (*choices(companies(talk.chat)), *way), name=said)


@router.callback_query(Pressed("emp:"))
async def employer_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    company = chat.work.companies.find(id=digits(parts(press, 2)[1]))
    if (
        company is None
        or current_right(chat.work, talk.partner) is not None
        or await standing(talk) is not Step.EMPLOYER
    ):
        raise OldButtonError
    await _employer_known(talk, company)


async def _employer_known(talk: Talk, company: Company) -> None:
    """What was said before this was a slip: nobody need look at it any more."""
    _unknown_no_more(talk)
    await answered(talk, Step.EMPLOYER, company_id=company.id)


def _unknown_no_more(talk: Talk) -> None:
    number, kinds = talk.partner.id, (TaskKind.COMPANY_NOT_IN_SCHEME,)
    talk.chat.work.tasks.obsolete(Subject.PARTNER, number, talk.chat.now, kinds)


@router.message(StateFilter(Asking.made_on), Plain())
async def date_told(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is None:
        return
    said, today = words_of(message, 200), local_date(chat.now)
    # A day without a year lies in the year that has just been, not in the one to come.
    day = day_told(said, today, talk.partner.language, earliest=today - timedelta(days=364))
    if day is None:
        talk.say("date_unclear", await way_back(talk, Step.MADE_ON), words=said)
        return
    await _day(talk, day)


@router.callback_query(Pressed("cal:"), StateFilter(Asking.made_on))
async def calendar_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    """`cal:d:<day>` chooses it, `cal:m:<day>` shows its month, `cal:x` is only a heading."""
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    _, what, *rest = parts(press, 2)
    if what == "x":
        return
    day = _iso(rest[0] if rest else "")
    if what == "m":
        talk.edit = message_of(press)
        ask_date(talk, day, await way_back(talk, Step.MADE_ON))
    else:
        await _day(talk, day)


async def _day(talk: Talk, made_on: date) -> None:
    match date_trouble(made_on, talk.chat.now):
        case "future":
            talk.say("date_in_future", await way_back(talk, Step.MADE_ON))
        case "too_old":
            right = (Button(label="date_is_right", data=f"date:{made_on}"),)
            last = last_day(made_on).isoformat()
            talk.say("date_too_old", (right, *await way_back(talk, Step.MADE_ON)), last_day=last)
        case _:
            await answered(talk, Step.MADE_ON, made_on=made_on.isoformat())


@router.callback_query(Pressed("date:"), StateFilter(Asking.made_on))
async def old_date_confirmed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    made_on = _iso(parts(press, 2)[1])
    if date_trouble(made_on, chat.now) == "future":
        raise OldButtonError
    await answered(talk, Step.MADE_ON, made_on=made_on.isoformat())


def _iso(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise OldButtonError from error


@router.callback_query(Pressed("rel:"), StateFilter(Asking.relation))
async def relation_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    relation = one_of(Relation, parts(press, 2)[1])
    talk.partner = chat.work.partners.save(talk.partner, replace(talk.partner, relation=relation))
    await answered(talk, Step.RELATION)


@router.message(StateFilter(Asking.relation, Asking.permission), Plain())
async def please_press(message: Message, state: FSMContext, chat: Chat) -> None:
    """A question with buttons was answered in words: it is asked again, kindly."""
    talk = who_wrote(message, state, chat)
    step = await standing(talk) if talk else None
    if talk is not None and step is not None:
        talk.say("please_press")
        await ask(talk, step)


def _companies_like(chat: Chat, said: str) -> list[Company]:
    by_name = {company.name.casefold(): company for company in companies(chat)}
    words = said.casefold()
    if words in by_name:
        return [by_name[words]]
    inside = [c for name, c in by_name.items() if words and (words in name or name in words)]
    close = get_close_matches(words, by_name, n=3, cutoff=0.75)
    return inside or [by_name[name] for name in close]
