"""New messages from a bot: texts, documents, photos and albums of them."""

import secrets

from bot.local.chats import Chat
from bot.local.contents import again_content, document_content, photo_content
from bot.local.errors import bad_request
from bot.local.formatting import Formatted, read_formatted, units
from bot.local.markup import read_markup
from bot.local.methods.call import Call
from bot.local.request import Parameters
from bot.local.values import Json, Upload

TEXT = 4096
CAPTION = 1024
_ALBUM = range(2, 11)
_PREVIEW = frozenset(
    {"is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text"}
)
_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


async def send_message(call: Call) -> Json:
    text = message_text(call.given)
    if units(text.text) > TEXT:
        raise bad_request("message is too long")
    content: Json = {"text": text.text}
    if text.entities:
        content["entities"] = list(text.entities)
    return _post(call, content | link_preview(call.given))


async def send_document(call: Call) -> Json:
    chat = call.bot.writable_chat(call.given)
    content = _file_content(call, "document", call.given.file("document"))
    return _post(call, content | caption_content(call.given), chat)


async def send_photo(call: Call) -> Json:
    chat = call.bot.writable_chat(call.given)
    content = _file_content(call, "photo", call.given.file("photo"))
    return _post(call, content | caption_content(call.given), chat)


async def send_media_group(call: Call) -> list[Json]:
    chat = call.bot.writable_chat(call.given)
    media = call.given.parsed("media")
    if not isinstance(media, list) or len(media) not in _ALBUM:
        raise bad_request("media group must include 2-10 items")
    group = str(secrets.randbelow(2**60))
    contents = [_media_content(call, item) | {"media_group_id": group} for item in media]
    return [_post(call, content, chat) for content in contents]


async def send_chat_action(call: Call) -> bool:
    action = call.given.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = call.bot.writable_chat(call.given)
    call.bot.show(chat, {"type": "action", "action": action})
    return True


def message_text(given: Parameters) -> Formatted:
    text = read_formatted(given.text("text"), given.text("parse_mode"), given.parsed("entities"))
    if not text.text:
        raise bad_request("message text is empty")
    return text


def link_preview(given: Parameters) -> Json:
    options = given.parsed("link_preview_options")
    if options is None:
        return {}
    if not isinstance(options, dict):
        raise bad_request("can't parse link preview options JSON object")
    known = {key: value for key, value in options.items() if key in _PREVIEW and value is not None}
    return {"link_preview_options": known} if known else {}


def caption_content(given: Parameters) -> Json:
    """The caption as fields of a message; none where there is no caption."""
    caption = read_formatted(
        given.text("caption"), given.text("parse_mode"), given.parsed("caption_entities")
    )
    if units(caption.text) > CAPTION:
        raise bad_request("message caption is too long")
    content: Json = {"caption": caption.text} if caption.text else {}
    return content | ({"caption_entities": list(caption.entities)} if caption.entities else {})


def _post(call: Call, content: Json, chat: Chat | None = None) -> Json:
    given = call.given
    markup = read_markup(given.parsed("reply_markup"))
    chat = chat or call.bot.writable_chat(given)
    content |= _reply(given, chat)
    if given.flag("protect_content"):
        content["has_protected_content"] = True
    return call.bot.post(chat, content, markup)


def _reply(given: Parameters, chat: Chat) -> Json:
    told = given.parsed("reply_parameters") or {}
    if not isinstance(told, dict):
        raise bad_request("can't parse reply parameters JSON object")
    message_id = told.get("message_id") or given.integer("reply_to_message_id")
    if not message_id:
        return {}
    message = chat.messages.get(message_id) if isinstance(message_id, int) else None
    if message is not None:
        return {"reply_to_message": {k: v for k, v in message.items() if k != "reply_to_message"}}
    if told.get("allow_sending_without_reply") or given.flag("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _media_content(call: Call, item: object) -> Json:
    if not isinstance(item, dict) or item.get("type") not in ("document", "photo"):
        raise bad_request("can't parse InputMedia: wrong type")
    told = Parameters(item, call.given.uploads)
    return _file_content(call, item["type"], told.file("media")) | caption_content(told)


def _file_content(call: Call, kind: str, given: Upload | str | None) -> Json:
    if given is None:
        raise bad_request(f"there is no {kind} in the request")
    shelf = call.bot.shelf
    if isinstance(given, str):
        return again_content(shelf, kind, given)
    return photo_content(shelf, given) if kind == "photo" else document_content(shelf, given)
