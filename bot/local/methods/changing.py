"""Changes to what is in a chat already, and answers to pressed buttons."""

from datetime import timedelta

from bot.local.chats import Chat, Toast
from bot.local.errors import ApiError, bad_request
from bot.local.formatting import units
from bot.local.markup import inline_part, read_markup
from bot.local.methods.call import Call
from bot.local.methods.sending import TEXT, caption_content, link_preview, message_text
from bot.local.values import Json

DELETABLE_FOR = timedelta(hours=48)
_TOAST = 200
_AT_ONCE = 100


async def edit_message_text(call: Call) -> Json:
    text = message_text(call.given)
    if units(text.text) > TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    chat, message = _editable(call)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    content: Json = {"text": text.text}
    if text.entities:
        content["entities"] = list(text.entities)
    content |= link_preview(call.given)
    old = ("text", "entities", "link_preview_options", "reply_markup")
    return _change(call, chat, message, old, content)


async def edit_message_caption(call: Call) -> Json:
    content = caption_content(call.given)
    chat, message = _editable(call)
    if "text" in message:
        raise bad_request("there is no caption in the message to edit")
    return _change(call, chat, message, ("caption", "caption_entities", "reply_markup"), content)


async def edit_message_reply_markup(call: Call) -> Json:
    chat, message = _editable(call)
    return _change(call, chat, message, ("reply_markup",), {})


async def delete_message(call: Call) -> bool:
    chat = call.bot.known_chat(call.given)
    message = chat.messages.get(_message_id(call))
    if message is None:
        raise bad_request("message to delete not found")
    if call.bot.now() - message["date"] > DELETABLE_FOR.total_seconds():
        raise bad_request("message can't be deleted for everyone")
    call.bot.delete(chat, message["message_id"])
    return True


async def delete_messages(call: Call) -> bool:
    """What cannot be found is skipped."""
    chat = call.bot.known_chat(call.given)
    ids = call.given.parsed("message_ids")
    if not isinstance(ids, list) or not 0 < len(ids) <= _AT_ONCE:
        raise bad_request("message identifiers are not specified")
    for message_id in ids:
        if isinstance(message_id, int) and message_id in chat.messages:
            call.bot.delete(chat, message_id)
    return True


async def answer_callback_query(call: Call) -> bool:
    given = call.given
    if units(given.text("text")) > _TOAST:
        raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
    toast = Toast(given.text("text"), given.flag("show_alert"), given.text("url"))
    call.bot.answer_press(given.text("callback_query_id"), toast)
    return True


def _editable(call: Call) -> tuple[Chat, Json]:
    if call.given.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = call.bot.writable_chat(call.given)
    message = chat.messages.get(_message_id(call))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != call.bot.id:
        raise bad_request("message can't be edited")
    return chat, message


def _message_id(call: Call) -> int:
    message_id = call.given.integer("message_id")
    if message_id is None:
        raise bad_request("message identifier is not specified")
    return message_id


def _change(call: Call, chat: Chat, message: Json, old: tuple[str, ...], content: Json) -> Json:
    """Replaces the `old` fields; a keyboard that is not given again is gone."""
    markup = inline_part(read_markup(call.given.parsed("reply_markup"), inline_only=True))
    if markup:
        content["reply_markup"] = markup
    if {key: message[key] for key in old if key in message} == content:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    kept = {key: value for key, value in message.items() if key not in old}
    return call.bot.edit(chat, kept | content)
