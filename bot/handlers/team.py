"""Group chats: a team's sees tasks together; every other group is asked to write alone."""

from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import ChatMemberUpdated, Message, User

from bot.answer import Chat
from bot.filters import AmongOthers, Has
from bot.handlers.caseworker import show_tasks
from casework.model import Language, Team

router = Router(name="team")
router.message.filter(AmongOthers())
router.edited_message.filter(AmongOthers())
router.my_chat_member.filter(AmongOthers())


@router.message(Has("migrate_to_chat_id"))
async def grown(message: Message, chat: Chat) -> None:
    """The group has become a larger one, with another number."""
    team = chat.work.teams.find(chat_id=message.chat.id)
    if team is not None and message.migrate_to_chat_id is not None:
        chat.work.teams.save(team, replace(team, chat_id=message.migrate_to_chat_id))


@router.message(Command("team"))
async def link_team(message: Message, chat: Chat) -> None:
    """A linked caseworker makes this group a team's: from now on it sees new tasks."""
    caseworker = chat.caseworker(message.from_user.id) if message.from_user else None
    if caseworker is None:
        _refuse(message, chat)
        return
    if chat.work.teams.find(chat_id=message.chat.id) is None:
        chat.work.teams.add(
            Team(
                chat_id=message.chat.id,
                language=caseworker.language,
                linked_by=caseworker.id,
                linked_at=chat.now,
            )
        )
    chat.say(message.chat.id, caseworker.language, "team_linked")


@router.message(Command("tasks"))
async def tasks(message: Message, chat: Chat) -> None:
    team = chat.work.teams.find(chat_id=message.chat.id)
    caseworker = chat.caseworker(message.from_user.id) if message.from_user else None
    if team is None or caseworker is None:
        _refuse(message, chat)
    else:
        show_tasks(chat, caseworker, message.chat.id, 0)


@router.message()
async def group(message: Message, chat: Chat) -> None:
    """What people of a team say to each other is theirs; a strange group is asked to write alone."""
    if chat.work.teams.find(chat_id=message.chat.id) is None and not message.new_chat_title:
        _refuse(message, chat)


@router.edited_message()
async def edited(message: Message) -> None:
    """Nothing that is said among others is read."""


@router.my_chat_member()
async def let_in_or_out(change: ChatMemberUpdated, chat: Chat) -> None:
    """In a group that took the bot in, it is said what it is for; being put out needs no answer."""
    if change.new_chat_member.status == "member":
        chat.say(change.chat.id, _read_by(change.from_user), "group_refused")


def _refuse(message: Message, chat: Chat) -> None:
    chat.say(message.chat.id, _read_by(message.from_user), "group_refused")


def _read_by(user: User | None) -> Language:
    return Language.of(user.language_code if user else None)
