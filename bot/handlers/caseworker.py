"""A caseworker's pocket: the day's tasks as cards, their buttons, answers, and a search."""

from dataclasses import replace

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import BaseFilter, Command, StateFilter
from aiogram.filters.command import CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.answer import Chat
from bot.discretion import Discretion
from bot.filters import Plain, Pressed
from bot.handlers.common import OldButtonError, digits, message_of, one_of, parts, words_of
from casework.actions.cards import (
    behind,
    card_buttons,
    close_cards,
    due_today,
    partner_of,
    person_card,
    postpone,
    search,
)
from casework.actions.do_task import do_task
from casework.actions.invite import invite
from casework.actions.refer import agreement_active
from casework.actions.said import NOTHING, Said
from casework.actions.talk import caseworker_writes
from casework.actions.todo import card, offered
from casework.errors import NotFoundError, RefusedError
from casework.events import Channel, Role
from casework.letters import Button, Letter, Outgoing
from casework.model import Caseworker, Language
from casework.tasks import NEEDS_NOTE, Do, Task, TaskKind, TaskState

router = Router(name="caseworker")
_MOST_CARDS = 5
_MOST_WORDS = 4000
_LATER = (1, 3, 5)


class Working(StatesGroup):
    """What the caseworker's next words are."""

    reason = State()
    answer = State()
    find = State()


class IsCaseworker(BaseFilter):
    """Lets through what a linked caseworker does; everybody's words are their own, also in groups."""

    async def __call__(
        self, event: Message | CallbackQuery, chat: Chat
    ) -> bool | dict[str, Caseworker]:
        user = event.from_user
        found = chat.caseworker(user.id) if user else None
        return {"caseworker": found} if found else False


router.message.filter(IsCaseworker())


@router.message(Command("tasks"))
async def tasks(message: Message, chat: Chat, caseworker: Caseworker) -> None:
    show_tasks(chat, caseworker, message.chat.id, 0)


def show_tasks(chat: Chat, caseworker: Caseworker, to: int, skip: int) -> None:
    """Five cards, and a button for the next five."""
    due = due_today(chat.work, caseworker, chat.now)
    if not due:
        chat.say(to, caseworker.language, "no_tasks")
        return
    for task in due[skip : skip + _MOST_CARDS]:
        _put_card(chat, caseworker, task, to)
    rest = len(due) - skip - _MOST_CARDS
    if rest > 0:
        more = ((Button(label="more", data=f"tm:{skip + _MOST_CARDS}"),),)
        chat.say(to, caseworker.language, "more_tasks", more, rest=rest)


def _put_card(chat: Chat, caseworker: Caseworker, task: Task, to: int) -> None:
    outgoing = Outgoing(
        channel=Channel.CHAT,
        to=str(to),
        letter=Letter.TASK_CARD,
        language=caseworker.language,
        context={"caseworker_name": caseworker.name, **card(chat.work, task)},
        key=f"update:{chat.update.id}:task:{task.id}",
        not_before=chat.now,
        buttons=card_buttons(task, offered(chat.work, task)),
    )
    chat.work.outbox.put(outgoing, chat.now)


@router.callback_query(Pressed("t:", "ta:", "tp:", "to:", "tm:", "tn:"))
async def about_task(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    """Buttons of cards. `t:<task>:<do>` does it, `ta` answers who asked, `tp` puts it off, `to` opens
    it, `tn` gives no reason, `tm` shows more. The presser must be a caseworker, whoever was sent it."""
    number = press.from_user.id
    caseworker = chat.caseworker(number)
    if caseworker is None:
        language = chat.language(number, press.from_user.language_code)
        chat.note(language, "not_yours")
        if press.message is None or press.message.chat.id == number:
            chat.say(number, language, "button_not_yours")
        return
    what, first, *rest = parts(press, 2)
    to = press.message.chat.id if press.message else number
    if what == "tm":
        show_tasks(chat, caseworker, to, digits(first))
        return
    task = _task(chat, digits(first))
    if task.for_leader and not caseworker.is_leader:
        chat.note(caseworker.language, "not_yours")
        return
    desk = _Desk(chat=chat, caseworker=caseworker, state=state, to=to, message=message_of(press))
    match what:
        case "t":
            await desk.does(task, one_of(Do, rest[0] if rest else ""))
        case "tn":
            await desk.finishes(task, Do.DECLINE, NOTHING)
        case "tp":
            desk.puts_off(task, digits(rest[0]) if rest else None)
        case "to":
            desk.opens(task)
        case "ta":
            await desk.begins_answer(task)
        case _:
            raise OldButtonError


def _task(chat: Chat, number: int) -> Task:
    try:
        return chat.work.tasks.get(number)
    except NotFoundError as error:
        raise OldButtonError from error


class _Desk:
    """One caseworker before one card."""

    def __init__(
        self,
        *,
        chat: Chat,
        caseworker: Caseworker,
        state: FSMContext,
        to: int,
        message: int | None,
    ) -> None:
        self.chat = chat
        self.caseworker = caseworker
        self.state = state
        self.to = to
        self.message = message

    @property
    def language(self) -> Language:
        return self.caseworker.language

    @property
    def in_group(self) -> bool:
        return self.to != self.caseworker.chat_id

    async def does(self, task: Task, do: Do) -> None:
        """In the caseworker's own chat a word of why is asked for, and may be left out of a no; in a
        group a press is all there is, and is refused where the word must not be missing."""
        must = (task.kind, do) in NEEDS_NOTE
        possible = task.state is TaskState.OPEN and do in offered(self.chat.work, task)
        if possible and not self.in_group and (must or do is Do.DECLINE):
            await self._asks_reason(task, do, must=must)
        else:
            await self.finishes(task, do, NOTHING)

    async def _asks_reason(self, task: Task, do: Do, *, must: bool) -> None:
        await self.state.set_state(Working.reason)
        await self.state.update_data(task=task.id, do=do.value)
        none = () if must else ((Button(label="no_reason", data=f"tn:{task.id}"),),)
        self.chat.say(self.to, self.language, "task_reason", none, id=task.id, do=do.value)

    async def finishes(self, task: Task, do: Do, said: Said) -> None:
        chat = self.chat
        await self.state.set_state(None)
        try:
            with chat.work.attempt():
                do_task(
                    chat.work,
                    task,
                    do,
                    self.caseworker,
                    Channel.CHAT,
                    chat.now,
                    tls_known=chat.tls_known,
                    said=said,
                )
        except RefusedError as refused:
            self._refused(refused)
            return
        if self.message is not None:
            pressed = (self.to, self.message)
            close_cards(chat.work, task, do.value, self.caseworker.name, chat.now, pressed)
        if self.in_group:
            chat.note(self.language, "noted")

    def _refused(self, refused: RefusedError) -> None:
        if refused.why == ("task_not_open",):
            self.chat.note(self.language, "task_done_already")
            edit = None if self.in_group else self.message
            self.chat.say(self.caseworker.chat_id or 0, self.language, "task_gone", edit=edit)
        else:
            to = self.caseworker.chat_id or 0
            self.chat.say(to, self.language, "task_refused", why=list(refused.why))

    def puts_off(self, task: Task, days: int | None) -> None:
        if task.state is not TaskState.OPEN:
            self._refused(RefusedError("task_not_open"))
            return
        if days is None:
            later = tuple(Button(label=f"later_{n}", data=f"tp:{task.id}:{n}") for n in _LATER)
            self.chat.say(self.to, self.language, "task_when", (later,), id=task.id)
            return
        if days not in _LATER:
            raise OldButtonError
        by = self.chat.by(Role.CASEWORKER, f"caseworker:{self.caseworker.id}")
        after = postpone(self.chat.work, task, days, by, self.chat.now)
        self.chat.say(
            self.to,
            self.language,
            "task_postponed",
            edit=self.message,
            id=task.id,
            due_at=after.due_at.isoformat(),
        )

    def opens(self, task: Task) -> None:
        """What lies behind the card, only in the caseworker's own chat."""
        to = self.caseworker.chat_id or 0
        if self.chat.discretion is not Discretion.QUOTES:
            self.chat.say(to, self.language, "not_in_chat")
            return
        told = behind(self.chat.work, task, self.chat.now)
        self.chat.say(to, self.language, "task_open", id=task.id, **told)

    async def begins_answer(self, task: Task) -> None:
        if self.in_group:
            self.chat.note(self.language, "answer_alone")
            return
        partner = partner_of(self.chat.work, task)
        if partner is None:
            raise OldButtonError
        await self.state.set_state(Working.answer)
        await self.state.update_data(task=task.id)
        self.chat.say(self.to, self.language, "answer_ask", name=partner.name)


@router.message(StateFilter(Working.reason), Plain())
async def reason_told(
    message: Message, state: FSMContext, chat: Chat, caseworker: Caseworker
) -> None:
    asked = await state.get_data()
    desk = _Desk(chat=chat, caseworker=caseworker, state=state, to=message.chat.id, message=None)
    said = Said(note=words_of(message, 1000))
    await desk.finishes(_task(chat, asked.get("task", 0)), Do(asked.get("do", Do.DECLINE)), said)


@router.message(StateFilter(Working.answer), Plain())
async def answer_told(
    message: Message, state: FSMContext, chat: Chat, caseworker: Caseworker
) -> None:
    number = (await state.get_data()).get("task", 0)
    await state.set_state(None)
    _answer(chat, caseworker, _task(chat, number), message)


@router.message(Plain(reply=True))
async def replied(message: Message, chat: Chat, caseworker: Caseworker) -> None:
    """A reply to a card is the answer to who asked."""
    replied_to = message.reply_to_message
    key = f"chat-{message.chat.id}-{replied_to.message_id if replied_to else 0}"
    letter = chat.work.outbox.find(message_id=key)
    number = letter.outgoing.context.get("id") if letter else None
    if letter is None or letter.outgoing.letter is not Letter.TASK_CARD or number is None:
        chat.say(message.chat.id, caseworker.language, "caseworker_help")
        return
    _answer(chat, caseworker, _task(chat, number), message)


def _answer(chat: Chat, caseworker: Caseworker, task: Task, message: Message) -> None:
    partner = partner_of(chat.work, task)
    to, language = message.chat.id, caseworker.language
    if partner is None or partner.forgotten_at is not None:
        chat.say(to, language, "answer_nobody")
        return
    if (partner.chat_id is None or partner.chat_blocked) and not partner.email:
        chat.say(to, language, "answer_nobody")
        return
    by = chat.by(Role.CASEWORKER, f"caseworker:{caseworker.id}")
    words = (message.text or "")[:_MOST_WORDS]
    caseworker_writes(chat.work, partner, caseworker, words, by, chat.now)
    if task.kind is TaskKind.PARTNER_QUESTION and task.state is TaskState.OPEN:
        do_task(
            chat.work,
            task,
            Do.DONE,
            caseworker,
            Channel.TASK,
            chat.now,
            tls_known=chat.tls_known,
            said=Said(note=words[:1000]),
        )
    chat.say(to, language, "answer_sent", name=partner.name)


@router.message(Command("find"))
async def find(
    message: Message, command: CommandObject, state: FSMContext, chat: Chat, caseworker: Caseworker
) -> None:
    if message.chat.id != caseworker.chat_id:
        chat.say(message.chat.id, caseworker.language, "only_alone")
    elif command.args:
        _find(chat, caseworker, command.args)
    else:
        await state.set_state(Working.find)
        chat.say(message.chat.id, caseworker.language, "find_ask")


@router.message(StateFilter(Working.find), Plain())
async def find_told(
    message: Message, state: FSMContext, chat: Chat, caseworker: Caseworker
) -> None:
    await state.set_state(None)
    _find(chat, caseworker, words_of(message, 100))


def _find(chat: Chat, caseworker: Caseworker, words: str) -> None:
    to, language = caseworker.chat_id or 0, caseworker.language
    if chat.discretion is Discretion.NUMBERS:
        chat.say(to, language, "not_in_chat")
        return
    found = search(chat.work, words)
    if not found:
        chat.say(to, language, "find_none", words=words[:100])
        return
    rows = tuple((Button(label="value", data=f"who:{one.id}", value=one.name),) for one in found)
    chat.say(to, language, "find_some", rows, words=words[:100])


@router.callback_query(Pressed("who:"))
async def person_pressed(press: CallbackQuery, chat: Chat) -> None:
    caseworker = chat.caseworker(press.from_user.id)
    language = chat.language(press.from_user.id, press.from_user.language_code)
    if caseworker is None or chat.discretion is Discretion.NUMBERS:
        chat.note(language, "not_yours")
        return
    partner = chat.work.partners.find(id=digits(parts(press, 2)[1]))
    if partner is None or partner.forgotten_at is not None:
        raise OldButtonError
    told = person_card(chat.work, partner, chat.now)
    chat.say(caseworker.chat_id or 0, caseworker.language, "person", person=told)


@router.message(Command("digest"))
async def digest(message: Message, chat: Chat, caseworker: Caseworker) -> None:
    rows = (
        (
            Button(label="digest_mail", data="dig:mail"),
            Button(label="digest_chat", data="dig:chat"),
        ),
    )
    where = "chat" if caseworker.digest_in_chat else "mail"
    chat.say(message.chat.id, caseworker.language, "digest_where", rows, where=where)


@router.callback_query(Pressed("dig:"))
async def digest_chosen(press: CallbackQuery, chat: Chat) -> None:
    caseworker = chat.caseworker(press.from_user.id)
    if caseworker is None:
        raise OldButtonError
    where = parts(press, 2)[1]
    if where not in ("mail", "chat"):
        raise OldButtonError
    chat.work.caseworkers.save(caseworker, replace(caseworker, digest_in_chat=where == "chat"))
    to = caseworker.chat_id or 0
    chat.say(to, caseworker.language, "digest_set", edit=message_of(press), where=where)


@router.message(Command("invite"))
async def invite_wanted(message: Message, chat: Chat, caseworker: Caseworker) -> None:
    """Which company has hired? Then a link for the new employee's partner."""
    found = [
        one for one in chat.work.companies.where() if agreement_active(chat.work, one, chat.now)
    ]
    rows = tuple(
        (Button(label="value", data=f"inv:{one.id}", value=one.name),)
        for one in sorted(found, key=lambda one: one.name.casefold())[:40]
    )
    chat.say(message.chat.id, caseworker.language, "invite_which", rows)


@router.callback_query(Pressed("inv:"))
async def invite_company(press: CallbackQuery, chat: Chat, bot_name: str) -> None:
    caseworker = chat.caseworker(press.from_user.id)
    company = chat.work.companies.find(id=digits(parts(press, 2)[1]))
    if caseworker is None or company is None:
        raise OldButtonError
    by = chat.by(Role.CASEWORKER, f"caseworker:{caseworker.id}")
    token = invite(chat.work, company, by, chat.now)
    to, language = caseworker.chat_id or 0, caseworker.language
    chat.say(to, language, "invite_link", company=company.name, token=token, bot_name=bot_name)


@router.message(Plain())
async def anything_else(message: Message, chat: Chat, caseworker: Caseworker) -> None:
    """A caseworker who is a partner too is answered as one."""
    if chat.partner(message.chat.id) is not None:
        raise SkipHandler
    chat.say(message.chat.id, caseworker.language, "caseworker_help", menu="caseworker")
