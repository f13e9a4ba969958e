"""What a person writes: to the caseworkers, who answer in the same thread; nobody is left unanswered."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import ChatMemberUpdated, Message

from bot.answer import Chat
from bot.filters import Has
from casework.actions.correct_profile import correct_profile
from casework.actions.talk import partner_writes
from casework.actions.unreachable import block, unblock
from casework.model import Language

router = Router(name="talk")
_MOST_WORDS = 4000


@router.message(Command("help"))
async def help_wanted(message: Message, chat: Chat) -> None:
    if (caseworker := chat.caseworker(message.chat.id)) is not None:
        chat.say(message.chat.id, caseworker.language, "caseworker_help", menu="caseworker")
    else:
        chat.say(message.chat.id, _language(message, chat), "help")


@router.message(Has("voice", "video", "video_note", "audio"))
async def not_heard(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, _language(message, chat), "voice_refused")


@router.message(Has("sticker", "animation", "dice"))
async def sticker(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, _language(message, chat), "sticker")


@router.message(Has("location", "venue"))
async def location(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, _language(message, chat), "location")


@router.message(Has("text"))
async def free_text(message: Message, chat: Chat) -> None:
    """A known partner corrects the profile, or a caseworker reads the words."""
    partner, text = chat.partner(message.chat.id), message.text or ""
    if text.startswith("/"):
        chat.say(message.chat.id, _language(message, chat), "command_unknown")
    elif partner is None:
        chat.say(message.chat.id, _language(message, chat), "not_understood")
    else:
        by = chat.by_partner(partner)
        if correct_profile(chat.work, partner, text[:_MOST_WORDS], by, chat.now):
            return
        partner_writes(chat.work, partner, text[:_MOST_WORDS], by, chat.now)
        chat.say(message.chat.id, partner.language, "message_forwarded")


@router.message()
async def anything(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, _language(message, chat), "not_understood")


@router.edited_message(Has("text"))
async def edited(message: Message, chat: Chat) -> None:
    """Changed words are not read again: what they were an answer to may have moved on."""
    chat.say(message.chat.id, _language(message, chat), "edit_seen")


@router.my_chat_member()
async def let_in_or_out(change: ChatMemberUpdated, chat: Chat) -> None:
    """Blocked, or let in again: nothing is said, but letters go another way."""
    partner = chat.partner(change.chat.id)
    if partner is not None and change.new_chat_member.status == "kicked":
        block(chat.work, partner, chat.now)
    elif partner is not None:
        unblock(chat.work, partner, chat.now)


def _language(message: Message, chat: Chat) -> Language:
    code = message.from_user.language_code if message.from_user else None
    return chat.language(message.chat.id, code)
