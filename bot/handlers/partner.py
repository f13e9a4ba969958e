"""What a registered partner can ask for: status, vacancies, the own data, to be forgotten."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.answer import Chat
from bot.filters import Pressed
from bot.handlers.common import digits, message_of, parts, who_pressed, who_wrote
from bot.steps import Talk
from casework.actions.dossier import current_right
from casework.actions.forget import forget_person
from casework.actions.partner_status import partner_status
from casework.actions.pick import open_for, pass_by, pick
from casework.actions.post import post_to_partner
from casework.errors import NotFoundError, RefusedError
from casework.letters import Button, Letter
from casework.model import RightState, Vacancy

router = Router(name="partner")
_FORGET = (
    (Button(label="forget_yes", data="forget:yes"),),
    (Button(label="forget_no", data="forget:no"),),
)


@router.message(Command("status"))
async def status(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is not None:
        post_to_partner(
            chat.work,
            Letter.PARTNER_STATUS,
            talk.partner,
            partner_status(chat.work, talk.partner, chat.now),
            key=f"status:{chat.update.id}",
            now=chat.now,
        )


@router.message(Command("jobs"))
async def vacancies(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is None:
        return
    right = current_right(chat.work, talk.partner)
    if right is None or right.state is not RightState.ACTIVE:
        talk.say("no_right_yet", ended=right is not None and right.state is RightState.ENDED)
    else:
        _show(talk, 0)


@router.callback_query(Pressed("job:"))
async def vacancy_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    """`job:<pick|pass|next>:<vacancy>`: one message shows one vacancy after the other."""
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    _, what, number = parts(press, 3)[:3]
    talk.edit = message_of(press)
    by = chat.by_partner(talk.partner)
    try:
        vacancy = chat.work.vacancies.get(digits(number))
    except NotFoundError:
        talk.say("button_old")
        return
    if what == "pick":
        try:
            with chat.work.attempt():
                pick(chat.work, talk.partner, vacancy, by, chat.now)
        except RefusedError as refused:
            talk.say("pick_refused", why=list(refused.why))
            return
        company = chat.work.companies.get(vacancy.company_id).name
        talk.say("vacancy_picked", title=vacancy.title, company=company)
        _show(talk, 0)
    elif what == "pass":
        if vacancy.id not in talk.partner.passed_vacancy_ids:
            talk.partner = pass_by(chat.work, talk.partner, vacancy, by, chat.now)
        _show(talk, 0)
    else:
        _show(talk, vacancy.id)


def _show(talk: Talk, after: int) -> None:
    """The vacancy that comes after that one in the partner's list, or the first."""
    chat = talk.chat
    found = open_for(chat.work, talk.partner, chat.now)
    if not found:
        talk.say("no_vacancies")
        return
    place = next((n + 1 for n, one in enumerate(found) if one.id == after), 0) % len(found)
    vacancy = found[place]
    buttons = [
        (Button(label="pick", data=f"job:pick:{vacancy.id}"),),
        (Button(label="pass", data=f"job:pass:{vacancy.id}"),),
    ]
    if len(found) > 1:
        buttons.append((Button(label="next", data=f"job:next:{vacancy.id}"),))
    talk.say("vacancy", tuple(buttons), number=place + 1, of=len(found), **_told(talk, vacancy))


def _told(talk: Talk, vacancy: Vacancy) -> dict[str, object]:
    reading = vacancy.reading
    return {
        "company": talk.chat.work.companies.get(vacancy.company_id).name,
        "title": vacancy.title,
        "place": reading.get("place"),
        "hours": reading.get("hours"),
        "deadline": vacancy.deadline.isoformat() if vacancy.deadline else None,
        "must": list(reading.get("must", ())),
        "nice": list(reading.get("nice", ())),
    }


@router.message(Command("mydata"))
async def my_data(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is not None:
        talk.say("my_data", data_of=int(talk.partner.id))


@router.message(Command("forget"))
async def forget(message: Message, state: FSMContext, chat: Chat) -> None:
    talk = who_wrote(message, state, chat)
    if talk is not None:
        talk.say("forget_sure", _FORGET)


@router.callback_query(Pressed("forget:"))
async def forget_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> None:
    talk = who_pressed(press, state, chat)
    if talk is None:
        return
    talk.edit = message_of(press)
    if parts(press, 2)[1] != "yes":
        talk.say("forget_not")
        return
    forget_person(chat.work, talk.partner.id, chat.by_partner(talk.partner), chat.now)
    await state.clear()
    # The record no longer knows the chat: the last word goes to where it was said.
    number, language = press.from_user.id, talk.partner.language
    chat.say(number, language, "forgotten", edit=message_of(press))
