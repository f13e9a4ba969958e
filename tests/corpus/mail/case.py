"""One mail of the corpus, with what must come out of it, and how mails are put together."""

from dataclasses import dataclass
from email import policy
from email.message import EmailMessage

from tests.corpus.mail.said import KAREN, KAREN_ADDRESS, OUR_ADDRESS

REPLY_TO = "svar+ref-7-k3h1-abcdefghijklmnop@jobpartner.example"
SENT = "Thu, 03 Dec 2026 10:12:00 +0100"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One mail and what must come out of it. What is None is not looked at.

    `needs` names a package without which the mail cannot be read. `cut` are words that must have been cut away. `recipient` and `mail_from` are its envelope.
    """

    name: str
    raw: bytes
    kind: str
    text: str | None = None
    cut: tuple[str, ...] = ()
    intent: str | None = None
    sure: bool | None = None
    start: str | None = None
    place: str | None = None
    flagged: bool = False
    recipient: str = REPLY_TO
    mail_from: str = KAREN_ADDRESS
    fate: str | None = None
    files: tuple[str, ...] | None = None
    forwarded_from: str | None = None
    encrypted: bool = False
    needs: str | None = None


def message(
    headers: dict[str, str], plain: str | None, html: str | None, *, flowed: bool = False
) -> EmailMessage:
    """A mail of one or two shapes; the boundary is the mail's own, so that it never changes."""
    mail = EmailMessage(policy=policy.SMTP)
    for name, value in headers.items():
        mail[name] = value
    if plain:
        parameters = {"format": "flowed"} if flowed else {}
        mail.set_content(plain + "\n", cte="quoted-printable")
        for name, value in parameters.items():
            mail.set_param(name, value)
        if html:
            mail.add_alternative(html, subtype="html", cte="quoted-printable")
    elif html:
        mail.set_content(html, subtype="html", cte="quoted-printable")
    return mail


def as_bytes(mail: EmailMessage) -> bytes:
    for number, part in enumerate(mail.walk()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_part_{number}_of_this_mail")
    return mail.as_bytes()


def headers(subject: str, *, reply: bool = True, **more: str) -> dict[str, str]:
    found = {
        "From": f"{KAREN} <{KAREN_ADDRESS}>",
        "To": f"Jobcenter Norddjurs <{REPLY_TO if reply else OUR_ADDRESS}>",
        "Subject": subject,
        "Date": SENT,
        "Message-ID": "<20261203.4711@fjordbageri.example>",
    }
    if reply:
        found["In-Reply-To"] = found["References"] = "<jpb-12.cv_to_company@jobpartner.example>"
    return found | {name.replace("_", "-"): value for name, value in more.items()}
