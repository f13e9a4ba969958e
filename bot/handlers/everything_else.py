"""Status, help, and whatever else a person writes: nobody is left without an answer."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command
from aiogram.types import Message

from bot.answer import Chat, language_of_chat
from casework.actions.correct_profile import correct_profile
from casework.actions.dossier import current_right
from casework.actions.post import post_to_partner
from casework.actions.todo import file_task
from casework.events import Role
from casework.letters import Letter
from casework.model import Language, Partner, Subject
from casework.tasks import TaskKind

groups = Router(name="groups")
router = Router(name="everything_else")


@groups.message(F.chat.type != ChatType.PRIVATE)
async def group(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, Language.DANISH, "group_refused")


@router.message(Command("status"))
async def status(message: Message, chat: Chat) -> None:
    partner = chat.partner(message.chat.id)
    if partner is None:
        chat.say(message.chat.id, _language(message, chat), "nothing_yet")
        return
    right = current_right(chat.work, partner)
    post_to_partner(
        chat.work,
        Letter.PARTNER_STATUS,
        partner,
        {
            "partner_name": partner.name,
            "right_last_day": right.last_day.isoformat() if right else None,
            "right_state": right.state.value if right else None,
            "referrals": _referrals(chat, partner),
        },
        key=f"status:{chat.update.id}",
        now=chat.now,
    )


def _referrals(chat: Chat, partner: Partner) -> list[dict[str, str | None]]:
    """Where the CV is, the newest first."""
    work = chat.work
    return [
        {
            "company": work.companies.get(referral.company_id).name,
            "title": work.vacancies.get(referral.vacancy_id).title if referral.vacancy_id else None,
            "state": referral.state.value,
            "since": referral.since.isoformat() if referral.since else None,
        }
        for referral in reversed(work.referrals.where(partner_id=partner.id))
    ]


@router.message(Command("help"))
async def help_wanted(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, _language(message, chat), "help")


@router.message(F.voice | F.video | F.video_note | F.audio | F.sticker | F.location)
async def not_readable(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, _language(message, chat), "voice_refused")


@router.message(F.text)
async def free_text(message: Message, chat: Chat) -> None:
    """A known partner corrects the profile, or a caseworker reads the words; anybody else is shown the way in."""
    partner = chat.partner(message.chat.id)
    if partner is None or (message.text or "").startswith("/"):
        chat.say(message.chat.id, _language(message, chat), "not_understood")
        return
    by = chat.by(Role.PARTNER, f"partner:{partner.id}")
    if correct_profile(chat.work, partner, message.text or "", by, chat.now):
        return
    file_task(
        chat.work,
        TaskKind.PARTNER_QUESTION,
        Subject.PARTNER,
        partner.id,
        chat.now,
        key=f"update:{chat.update.id}",
        quote=message.text or "",
        context={"partner": partner.name},
    )
    chat.say(message.chat.id, partner.language, "message_forwarded")


@router.message()
async def anything(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, _language(message, chat), "not_understood")


def _language(message: Message, chat: Chat) -> Language:
    caseworker = chat.caseworker(message.chat.id)
    if caseworker is not None:
        return caseworker.language
    code = message.from_user.language_code if message.from_user else None
    return language_of_chat(chat.partner(message.chat.id), code)
