"""Keyboards that a bot sends: checked as the real server does, or refused in its words."""

from urllib.parse import urlsplit

from bot.local.errors import bad_request
from bot.local.values import Json, without_none

CALLBACK_DATA_BYTES = 64
BUTTONS = 300

_INLINE_ACTIONS = frozenset(
    {
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
        "disabled",
    }
)


def read_markup(value: object, *, inline_only: bool = False) -> Json | None:
    """The keyboard in the form it is kept and shown; raises ApiError."""
    if value is None or value == "":
        return None
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    if not value:
        return None
    if "inline_keyboard" in value:
        rows = _rows(value["inline_keyboard"], "inline_keyboard")
        return {"inline_keyboard": [[_inline_button(button) for button in row] for row in rows]}
    if inline_only:
        raise bad_request("inline keyboard expected")
    if "keyboard" in value:
        rows = _rows(value["keyboard"], "keyboard")
        keyboard = [[_reply_button(button) for button in row] for row in rows]
        return without_none(value) | {"keyboard": keyboard}
    if value.get("remove_keyboard") is True or value.get("force_reply") is True:
        return without_none(value)
    raise bad_request("can't parse reply keyboard markup JSON object")


def inline_part(markup: Json | None) -> Json | None:
    """What stays on the message itself; reply keyboards belong to the chat."""
    if markup and markup.get("inline_keyboard"):
        return markup
    return None


def _rows(value: object, name: str) -> list[list[object]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise bad_request(f'field "{name}" must be of type Array of Arrays')
    if sum(len(row) for row in value) > BUTTONS:
        raise bad_request("reply markup is too long")
    return [row for row in value if row]


def _inline_button(value: object) -> Json:
    if not isinstance(value, dict):
        raise bad_request(
            "can't parse inline keyboard button: InlineKeyboardButton must be an Object"
        )
    button = without_none(value)
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request('can\'t parse inline keyboard button: field "text" must be non-empty')
    actions = _INLINE_ACTIONS & button.keys()
    if not actions:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: more than one action")
    if "callback_data" in button:
        _check_callback_data(button["callback_data"])
    if "url" in button:
        _check_url(button["url"])
    return button


def _check_callback_data(data: object) -> None:
    if not isinstance(data, str) or not 0 < len(data.encode()) <= CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: object) -> None:
    try:
        parts = urlsplit(url if isinstance(url, str) else "")
        right = parts.scheme in ("http", "https", "tg") and bool(parts.netloc)
    except ValueError:
        right = False
    if not right:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _reply_button(value: object) -> Json:
    if isinstance(value, str):
        value = {"text": value}
    if not isinstance(value, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be an Object")
    button = without_none(value)
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request('can\'t parse keyboard button: field "text" must be non-empty')
    return button
