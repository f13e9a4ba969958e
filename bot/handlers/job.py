"""/job: a partner got a job. What A5-A10 need is asked, each with a button where one will do."""

from datetime import date, timedelta
from enum import StrEnum

from aiogram import Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.answer import Buttons, Chat
from bot.calendar import month_keyboard
from bot.filters import Plain, Pressed
from bot.handlers.common import (
    OldButtonError,
    digits,
    message_of,
    parts,
    who_pressed,
    who_wrote,
    words_of,
)
from bot.steps import Talk, companies
from casework.actions.dossier import current_right
from casework.actions.got_job import got_job
from casework.errors import RefusedError
from casework.events import Job
from casework.letters import Button
from casework.model import Language, RightState
from casework.tongues.days import day_told
from casework.workdays import local_date
from templates.render import word

router = Router(name="job")
KINDS = ("ordinary", "self_employed", "fleksjob", "loentilskud", "praktik", "student")
_MOST_HOURS = 80
_MOST_MONTHS = 120
_MOST_COMPANIES = 20
_YEAR = timedelta(days=366)


class Question(StrEnum):
    """The questions, in the order in which they are asked."""

    WHERE = "where"
    KIND = "kind"
    AGREED_ON = "agreed_on"
    BEGINS = "begins"
    HOURS = "hours"
    PERMANENT = "permanent"
    MONTHS = "months"
    CONFIRM = "confirm"


class Telling(StatesGroup):
    where = State()
    kind = State()
    agreed_on = State()
    begins = State()
    hours = State()
    permanent = State()
    months = State()
    confirm = State()


@router.message(Command("job"))
async def begin(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is None:
        return
    right = current_right(chat.work, talk.partner)
    if right is None or right.state is RightState.ENDED:
        talk.say("no_right_yet", ended=right is not None)
        return
    await state.update_data(job={})
    await _ask(talk, Question.WHERE)


async def _ask(talk: Talk, question: Question) -> None:
    await talk.state.set_state(getattr(Telling, question.value))
    today = local_date(talk.chat.now)
    match question:
        case Question.WHERE:
            found = companies(talk.chat)[:_MOST_COMPANIES]
            rows: Buttons = tuple(
                (Button(label="value", data=f"got:where:{one.id}", value=one.name),)
                for one in found
            )
            elsewhere = (Button(label="job_elsewhere", data="got:where:0"),)
            talk.say("job_where", (*rows, elsewhere, _CANCEL))
        case Question.KIND:
            kinds = tuple((Button(label=f"job_{one}", data=f"got:kind:{one}"),) for one in KINDS)
            talk.say("job_kind", (*kinds, _CANCEL))
        case Question.AGREED_ON:
            _calendar(talk, question, today, today - _YEAR, today)
        case Question.BEGINS:
            _calendar(talk, question, today, today - _YEAR, today + _YEAR)
        case Question.HOURS:
            hours = tuple(
                Button(label="value", data=f"got:hours:{n}", value=str(n)) for n in (10, 20, 30, 37)
            )
            talk.say("job_hours", (hours, _CANCEL))
        case Question.PERMANENT:
            talk.say(
                "job_permanent",
                (
                    (
                        Button(label="permanent", data="got:permanent:1"),
                        Button(label="temporary", data="got:permanent:0"),
                    ),
                    _CANCEL,
                ),
            )
        case Question.MONTHS:
            months = tuple(
                Button(label="value", data=f"got:months:{n}", value=str(n)) for n in (3, 6, 12, 24)
            )
            talk.say("job_months", (months, _CANCEL))
        case Question.CONFIRM:
            await _confirm(talk)


_CANCEL = (Button(label="cancel", data="got:cancel"),)


def _calendar(talk: Talk, question: Question, shown: date, least: date, most: date) -> None:
    pages = month_keyboard(shown, least, most, talk.partner.language)
    talk.say(f"job_{question.value}", (*pages, _CANCEL))


async def _confirm(talk: Talk) -> None:
    job = await _job(talk)
    company = talk.chat.work.companies.find(id=job.company_id) if job.company_id else None
    talk.say(
        "job_confirm",
        ((Button(label="correct_yes", data="got:confirm:1"),), _CANCEL),
        company=company.name if company else None,
        kind=job.kind,
        agreed_on=job.agreed_on.isoformat() if job.agreed_on else None,
        begins=job.begins.isoformat() if job.begins else None,
        hours=job.hours,
        permanent=job.permanent,
        months=job.months,
    )


async def _told(talk: Talk, question: Question, value: object) -> None:
    """Notes an answer and asks the next question; months only of a job that ends."""
    told = dict((await talk.told()).get("job") or {}) | {question.value: value}
    await talk.state.update_data(job=told)
    order = list(Question)
    following = order[order.index(question) + 1]
    if following is Question.MONTHS and told.get("permanent"):
        following = Question.CONFIRM
    await _ask(talk, following)


async def _job(talk: Talk) -> Job:
    told = (await talk.told()).get("job") or {}
    return Job(
        company_id=told.get("where") or None,
        agreed_on=date.fromisoformat(told["agreed_on"]) if told.get("agreed_on") else None,
        begins=date.fromisoformat(told["begins"]) if told.get("begins") else None,
        hours=told.get("hours"),
        months=told.get("months"),
        permanent=told.get("permanent"),
        kind=told.get("kind", "ordinary"),
    )


async def _standing(talk: Talk) -> Question:
    """The question that is open. Raises OldButtonError where none is."""
    _, _, name = (await talk.state.get_state() or "").partition("Telling:")
    if name not in set(Question):
        raise OldButtonError
    return Question(name)


@router.callback_query(Pressed("got:"))
async def pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    """`got:<question>:<value>`, only while that question is the open one; `got:cancel` always."""
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    question = await _standing(talk)
    found = parts(press, 2)
    if found[1] == "cancel":
        await _leave(talk)
        talk.say("cancelled")
        return
    if found[1] != question or len(found) != 3:  # noqa: PLR2004
        raise OldButtonError
    value = found[2]
    match question:
        case Question.KIND if value in KINDS:
            await _told(talk, question, value)
        case Question.PERMANENT:
            await _told(talk, question, value == "1")
        case Question.WHERE | Question.HOURS | Question.MONTHS:
            await _told(talk, question, digits(value))
        case Question.CONFIRM:
            await _finish(talk)
        case _:
            raise OldButtonError


async def _leave(talk: Talk) -> None:
    await talk.state.update_data(job=None)
    await talk.state.set_state(None)


async def _finish(talk: Talk) -> None:
    job, chat = await _job(talk), talk.chat
    await _leave(talk)
    try:
        with chat.work.attempt():
            counts = got_job(
                chat.work,
                talk.partner,
                job,
                chat.by_partner(talk.partner),
                chat.now,
                quote=word("button.got_job", Language.DANISH),
            )
    except RefusedError:
        talk.say("no_right_yet", ended=True)  # it ended between the first question and the last
        return
    talk.say("job_noted", counts=counts.value)


@router.callback_query(Pressed("cal:"), StateFilter(Telling.agreed_on, Telling.begins))
async def calendar_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    question = await _standing(talk)
    _, what, *rest = parts(press, 2)
    if what == "x":
        return
    try:
        day = date.fromisoformat(rest[0] if rest else "")
    except ValueError as error:
        raise OldButtonError from error
    today = local_date(chat.now)
    most = today if question is Question.AGREED_ON else today + _YEAR
    if what == "m":
        talk.edit = message_of(press)
        _calendar(talk, question, day, today - _YEAR, most)
    elif today - _YEAR <= day <= most:
        await _told(talk, question, day.isoformat())
    else:
        raise OldButtonError


@router.message(StateFilter(*Telling.__all_states__), Plain())
async def written(message: Message, state: FSMContext, chat: Chat) -> None:
    """An answer in words: a date, a number of hours or months; the rest is asked again."""
    talk = who_wrote(message, state, chat)
    if talk is None:
        return
    question, said = await _standing(talk), words_of(message, 200)
    value = _value(question, said, local_date(chat.now), talk.partner.language)
    if value is None:
        talk.say("please_press")
        await _ask(talk, question)
    else:
        await _told(talk, question, value)


def _value(question: Question, said: str, today: date, language: Language) -> object | None:
    match question:
        case Question.AGREED_ON | Question.BEGINS:
            day = day_told(said, today, language, earliest=today - timedelta(days=182))
            if day is None or (question is Question.AGREED_ON and day > today):
                return None
            return day.isoformat()
        case Question.HOURS:
            return _number(said, _MOST_HOURS)
        case Question.MONTHS:
            return _number(said, _MOST_MONTHS)
        case _:
            return None


def _number(said: str, most: int) -> float | None:
    text = said.partition(" ")[0].replace(",", ".")
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0 < number <= most else None
