"""A caseworker's chat, linked by the one-time code of `jobpartnerbank caseworker add`."""

from dataclasses import replace

from bot.answer import Chat
from casework.errors import BadTokenError, NotFoundError
from casework.model import Language
from casework.tokens import verify


def link_caseworker(chat: Chat, chat_id: int, code: str) -> bool:
    """True where the code was meant for a caseworker, whether it was good or not."""
    if not code.lower().startswith("kw-"):
        return False
    try:
        token = verify(chat.work.secret, code, chat.now)
        caseworker = chat.work.caseworkers.get(token.number)
    except (BadTokenError, NotFoundError):
        chat.say(chat_id, Language.DANISH, "link_invalid")
        return True
    if caseworker.chat_id is not None and caseworker.chat_id != chat_id:
        chat.say(chat_id, caseworker.language, "link_invalid")  # a code works once
        return True
    chat.work.caseworkers.save(caseworker, replace(caseworker, chat_id=chat_id))
    chat.say(
        chat_id, caseworker.language, "caseworker_linked", name=caseworker.name, menu="caseworker"
    )
    return True
