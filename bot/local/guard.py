"""Keeps everybody but this machine's own pages and programs away.

Loopback alone is not enough: a web page from anywhere can make a browser on this machine call it.
So the name in the Host header must be a loopback name (against DNS rebinding), and a call that a
browser says comes from another site is refused.
"""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'self' http://127.0.0.1:* http://localhost:*"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_OWN_SITES = frozenset({"same-origin", "none"})


def loopback_address(host: str) -> str:
    """The address to bind; raises ValueError for any that others could reach."""
    if host == "localhost":
        return "127.0.0.1"
    if not ip_address(host).is_loopback:
        raise ValueError(f"the local Bot API server is for loopback only, not for {host}")
    return host


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    if not is_loopback_name(request.headers.get("Host", "")):
        raise web.HTTPForbidden(text="This server answers to loopback names only.")
    if not _is_shown_openly(request) and _comes_from_another_site(request):
        raise web.HTTPForbidden(text="This server does not answer to other sites.")
    return await handler(request)


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)


def is_loopback_name(host: str) -> bool:
    """A Host header's value, with or without its port."""
    if host.startswith("["):
        name, _, _ = host[1:].partition("]")
    else:
        name, _, _ = host.partition(":")
    if name.lower() == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def _is_shown_openly(request: web.Request) -> bool:
    """The page itself may be linked to and put in a frame; what it shows may not be read."""
    return request.method in ("GET", "HEAD") and request.path == "/"


def _comes_from_another_site(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.headers['Host']}":
        return True
    site = request.headers.get("Sec-Fetch-Site")
    return site is not None and site not in _OWN_SITES
