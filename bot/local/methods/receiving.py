"""How a bot gets its updates, and the files that came with them."""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.local.account import BotAccount
from bot.local.errors import bad_request, conflict
from bot.local.files import LARGEST_DOWNLOAD
from bot.local.methods.call import Call
from bot.local.request import Parameters
from bot.local.updates import LONGEST_POLL, batch_size, read_allowed
from bot.local.values import Json
from bot.local.webhook import Webhook

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_CONNECTIONS = 40
_MOST_CONNECTIONS = 100


async def get_updates(call: Call) -> list[Json]:
    bot, given = call.bot, call.given
    if bot.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
            "webhook first"
        )
    _take_allowed(bot, given)
    seconds = min(max(given.integer("timeout") or 0, 0), LONGEST_POLL)
    updates = await bot.queue.poll(
        given.integer("offset"), batch_size(given.integer("limit")), seconds
    )
    bot.audience.changed.set()
    return updates


async def set_webhook(call: Call) -> bool:
    bot, given = call.bot, call.given
    url = given.text("url")
    if not url:
        return await delete_webhook(call)
    secret = given.text("secret_token")
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    webhook = Webhook(
        url=_loopback_url(url),
        secret_token=secret,
        max_connections=min(
            max(given.integer("max_connections") or _CONNECTIONS, 1), _MOST_CONNECTIONS
        ),
        has_custom_certificate=given.file("certificate") is not None,
    )
    bot.queue.interrupt("terminated by setWebhook request")
    _take_allowed(bot, given)
    _drop_pending(bot, given)
    await bot.set_webhook(webhook)
    return True


async def delete_webhook(call: Call) -> bool:
    await call.bot.set_webhook(None)
    _drop_pending(call.bot, call.given)
    return True


async def get_webhook_info(call: Call) -> Json:
    bot = call.bot
    info: Json = {
        "url": bot.webhook.url if bot.webhook else "",
        "has_custom_certificate": bool(bot.webhook and bot.webhook.has_custom_certificate),
        "pending_update_count": len(bot.queue.waiting),
    }
    if bot.queue.allowed:
        info["allowed_updates"] = list(bot.queue.allowed)
    if bot.webhook:
        info["max_connections"] = bot.webhook.max_connections
        info["ip_address"] = "127.0.0.1"
    if bot.delivery and (trouble := bot.delivery.trouble):
        info |= {"last_error_date": trouble.at, "last_error_message": trouble.message}
    return info


async def get_file(call: Call) -> Json:
    file = call.bot.shelf.find(call.given.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }


def _take_allowed(bot: BotAccount, given: Parameters) -> None:
    allowed = read_allowed(given.parsed("allowed_updates"))
    if allowed is not None:
        bot.queue.allowed = allowed


def _drop_pending(bot: BotAccount, given: Parameters) -> None:
    if given.flag("drop_pending_updates"):
        bot.queue.forget_all()


def _loopback_url(url: str) -> str:
    """Chats are private and this server is a toy: it calls nobody on another machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        loopback = host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        loopback, parts = False, None
    if not loopback or parts is None or parts.scheme not in ("http", "https"):
        raise bad_request("bad webhook: only loopback addresses are called from here")
    return url
