"""winmail.dat: what Outlook wraps so that only another Outlook finds it. Opened where we can.

Needs the optional extra `winmail`; without it the file stays a file, which is refused honestly.
"""

from dataclasses import dataclass

from mailer.inbound.charsets import guess
from mailer.inbound.mail import MOST_TEXT, Attachment

WINMAIL = {"application/ms-tnef", "application/vnd.ms-tnef"}
_MOST_BYTES = 25_000_000
_MOST_FILES = 50


@dataclass(frozen=True)
class Winmail:
    attachments: tuple[Attachment, ...]
    text: str
    html: bool


def open_winmail(content: bytes) -> Winmail | None:
    """Its files and its text; None where it does not open or nothing is there to open it."""
    try:
        from tnefparse.tnef import TNEF  # noqa: PLC0415 - an optional extra
    except ImportError:
        return None
    if len(content) > _MOST_BYTES:
        return None
    try:
        opened = TNEF(content, do_checksum=False)
        files = tuple(
            Attachment(
                name=str(one.long_filename() or one.name or "fil.bin").rstrip("\0"),
                declared_type="application/octet-stream",
                content=bytes(one.data),
            )
            for one in opened.attachments[:_MOST_FILES]
            if one.data
        )
        html, plain = _text(opened.htmlbody), _text(opened.body)
    except Exception:  # noqa: BLE001 - struct.error, UnicodeError, IndexError, KeyError ... of a stranger's bytes
        return None
    return Winmail(files, plain or html, html=bool(html and not plain))


def _text(body: object) -> str:
    if isinstance(body, bytes):
        body = guess(body)
    return str(body or "").rstrip("\0")[:MOST_TEXT]
