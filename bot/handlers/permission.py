"""May the CV be sent, to whom, and to whom never: asked once, changed at any time."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.answer import Buttons, Chat
from bot.filters import Pressed
from bot.handlers.common import OldButtonError, digits, message_of, one_of, parts, who_pressed
from bot.steps import PERMISSIONS, Step, Talk, answered, companies, missing
from casework.actions.permissions import allow, choose_permission, exclude, put_forward
from casework.letters import Button
from casework.model import Permission

router = Router(name="permission")
_PAGE = 8


@router.message(Command("permission"))
async def permission(message: Message, chat: Chat) -> None:
    partner = chat.partner(message.chat.id)
    if partner is None:
        code = message.from_user.language_code if message.from_user else None
        chat.say(message.chat.id, chat.language(message.chat.id, code), "nothing_yet")
        return
    chat.say(
        message.chat.id,
        partner.language,
        "permission_now",
        PERMISSIONS,
        permission=partner.permission.value,
        allowed=_names(chat, partner.allowed_company_ids),
        excluded=_names(chat, partner.excluded_company_ids),
    )


@router.callback_query(Pressed("perm:"))
async def permission_chosen(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    _, what = parts(press, 2)[:2]
    mode = Permission.STANDING if what == "except" else one_of(Permission, what)
    talk.partner = choose_permission(
        chat.work, talk.partner, mode, chat.by_partner(talk.partner), chat.now
    )
    if what in ("except", "per_company"):
        talk.edit = message_of(press)
        _companies(talk, "x" if what == "except" else "a", 0)
        return
    if mode is Permission.NONE:
        talk.say("permission_declined")
    await _go_on(talk)


@router.callback_query(Pressed("tog:"))
async def company_turned(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    """`tog:<a|x>:<page>:<company>` turns one; `tog:<a|x>:<page>` turns the page; `tog:done` ends."""
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    _, which, *rest = parts(press, 2)
    if which == "done":
        put_forward(chat.work, talk.partner, chat.now)
        await _go_on(talk)
        return
    if which not in ("a", "x") or not rest:
        raise OldButtonError
    page = digits(rest[0])
    company = chat.work.companies.find(id=digits(rest[1])) if len(rest) > 1 else None
    if company is not None:
        turn = allow if which == "a" else exclude
        talk.partner = turn(
            chat.work, talk.partner, company, chat.by_partner(talk.partner), chat.now
        )
    talk.edit = message_of(press)
    _companies(talk, which, page)


async def _go_on(talk: Talk) -> None:
    """In a registration to the next question; otherwise it is said that it is noted."""
    registering = await missing(talk) not in (None, Step.PERMISSION)
    if not registering and talk.partner.permission is not Permission.NONE:
        talk.say("permission_noted")
    await answered(talk, Step.PERMISSION)


def _companies(talk: Talk, which: str, page: int) -> None:
    """The companies, each with a mark where it is chosen, eight at a time."""
    found = companies(talk.chat)
    partner = talk.partner
    chosen = partner.allowed_company_ids if which == "a" else partner.excluded_company_ids
    mark = "✅ " if which == "a" else "🚫 "
    shown = found[page * _PAGE : (page + 1) * _PAGE]
    rows: Buttons = tuple(
        (
            Button(
                label="value",
                data=f"tog:{which}:{page}:{one.id}",
                value=(mark if one.id in chosen else "") + one.name,
            ),
        )
        for one in shown
    )
    pages: tuple[Button, ...] = ()
    if page:
        pages += (Button(label="value", data=f"tog:{which}:{page - 1}", value="‹"),)
    if (page + 1) * _PAGE < len(found):
        pages += (Button(label="value", data=f"tog:{which}:{page + 1}", value="›"),)
    done = (Button(label="done", data="tog:done"),)
    text = "choose_allowed" if which == "a" else "choose_excluded"
    names = _names(talk.chat, chosen)
    talk.say(text, (*rows, *((pages,) if pages else ()), done), names=names)


def _names(chat: Chat, numbers: tuple[int, ...]) -> list[str]:
    return [chat.work.companies.get(number).name for number in numbers]
