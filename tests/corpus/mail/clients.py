"""How each mail program writes an answer: its plain text, its HTML, and the letter below.

The markup is what the programs write, shortened to what tells them apart.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from tests.corpus.mail.said import KAREN, KAREN_ADDRESS, OFFICE, OUR_ADDRESS, Tongue

QUOTE_GMAIL = (
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid'
    ' rgb(204,204,204);padding-left:1ex">'
)


@dataclass(frozen=True)
class Shown:
    """A body in both shapes; `html` is None where the program writes plain text only."""

    plain: str
    html: str | None


@dataclass(frozen=True)
class Client:
    """A program: how it answers above the letter. `mailer` is its X-Mailer or User-Agent line."""

    name: str
    mailer: str
    above: Callable[[Tongue, tuple[str, ...]], Shown]
    flowed: bool = False


def signature(tongue: Tongue) -> tuple[str, ...]:
    return (tongue.sign_off, KAREN, "Fjord Bageri", "Tlf. 86 00 00 07")


def quoted(tongue: Tongue) -> list[str]:
    lines = "\n\n".join(tongue.letter).split("\n")
    return [f"> {line}".rstrip() for line in lines]


def wrote(tongue: Tongue, program: str) -> str:
    return tongue.wrote[program].format(name=OFFICE, address=OUR_ADDRESS)


def block(tongue: Tongue, *, bold: str = "") -> list[str]:
    """The four lines that Outlook puts above the letter."""
    sender, sent, to, subject = (f"{bold}{field}:{bold}" for field in tongue.fields)
    return [
        f"{sender} {OFFICE} <{OUR_ADDRESS}>",
        f"{sent} {tongue.dates['outlook']}",
        f"{to} {KAREN} <{KAREN_ADDRESS}>",
        f"{subject} {tongue.subject}",
    ]


def _html_block(tongue: Tongue) -> str:
    lines = [line.partition(":") for line in block(tongue)]
    return "<br>\n".join(f"<b>{name}:</b> {escape(rest.strip())}" for name, _, rest in lines)


def _divs(paragraphs: tuple[str, ...] | list[str], empty: str = "<div><br></div>") -> str:
    return empty.join(f"<div>{escape(one)}</div>" for one in paragraphs)


def _mso(paragraphs: tuple[str, ...] | list[str]) -> str:
    empty = '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n'
    return empty.join(f'<p class="MsoNormal">{escape(one)}<o:p></o:p></p>\n' for one in paragraphs)


def outlook_desktop(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    plain = [*said, "\n".join(signature(tongue)), "\n".join(block(tongue)), *tongue.letter]
    html = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--\n'
        "p.MsoNormal {margin:0cm;font-size:11.0pt}\n--></style></head>"
        f'<body lang="DA" link="#0563C1"><div class="WordSection1">{_mso(said)}'
        f'<p class="MsoNormal">&nbsp;</p>{_mso(signature(tongue))}'
        '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        f'<p class="MsoNormal">{_html_block(tongue)}<o:p></o:p></p></div></div>'
        f"{_mso(tongue.letter)}</div></body></html>"
    )
    return Shown("\n\n".join(plain), html)


def outlook_web(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    rule = "_" * 32
    plain = [*said, "\n".join(signature(tongue)), "\n".join([rule, *block(tongue)]), *tongue.letter]
    html = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>'
        f'<body dir="ltr"><div class="elementToProof">{_divs(said)}</div><div><br></div>'
        f'<div id="Signature">{_divs(signature(tongue), "")}</div>'
        '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000">'
        f"{_html_block(tongue)}</font><div>&nbsp;</div></div>"
        f"<div>{_divs(tongue.letter)}</div></body></html>"
    )
    return Shown("\n\n".join(plain), html)


def outlook_new(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    plain = [*said, "\n".join(signature(tongue)), "\n".join(block(tongue)), *tongue.letter]
    html = (
        f'<html><head></head><body><div style="font-family:Aptos">{_divs(said)}</div>'
        f'<div id="ms-outlook-mobile-signature">{_divs(signature(tongue), "")}</div>'
        '<div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference'
        '-message skipProofing" style="padding:3pt 0in 0in;border-width:1pt medium medium;'
        f'border-style:solid none none">{_html_block(tongue)}</div>{_divs(tongue.letter)}</div>'
        "</body></html>"
    )
    return Shown("\n\n".join(plain), html)


def gmail_web(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    plain = [*said, "\n".join(signature(tongue)), wrote(tongue, "gmail"), "\n".join(quoted(tongue))]
    html = (
        f'<div dir="ltr">{_divs(said)}<div><br></div>{_divs(signature(tongue), "")}</div><br>'
        '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        f"{escape(wrote(tongue, 'gmail'))}<br></div>{QUOTE_GMAIL}{_divs(tongue.letter)}"
        "</blockquote></div>\n"
    )
    return Shown("\n\n".join(plain), html)


def gmail_app(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    """The telephone wraps the attribution, and has no signature."""
    attribution = wrote(tongue, "gmail").replace(" <", "\n<")
    plain = [*said, f"{attribution}\n", "\n".join(quoted(tongue))]
    html = (
        f'<div dir="auto">{_divs(said)}</div><br><div class="gmail_quote"><div dir="ltr"'
        f' class="gmail_attr">{escape(wrote(tongue, "gmail"))}<br></div>'
        f"{QUOTE_GMAIL}{_divs(tongue.letter)}</blockquote></div>\n"
    )
    return Shown("\n\n".join(plain), html)


def iphone(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    device = tongue.sent_from["iphone"]
    below = [f"> {wrote(tongue, 'apple')}", "> ", *quoted(tongue)]
    html = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head>'
        f'<body dir="auto">{_divs(said)}<br id="lineBreakAtBeginningOfSignature">'
        f'<div dir="ltr">{device}</div><div dir="ltr"><br><blockquote type="cite">'
        f"{escape(wrote(tongue, 'apple'))}<br><br></blockquote></div>"
        f'<blockquote type="cite"><div dir="ltr">{_divs(tongue.letter)}</div></blockquote>'
        "</body></html>"
    )
    return Shown("\n\n".join([*said, device, "\n".join(below)]), html)


def android(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    device = tongue.sent_from["android"]
    sender, sent, to, subject = block(tongue)
    sent = f"{tongue.forwarded.get('date', 'Dato' if tongue.code == 'da' else 'Date')}: {tongue.dates['android']}"
    lines = [tongue.original, sender, sent, to, subject]
    html = (
        f'<html><head></head><body dir="auto">{_divs(said)}<div><br></div>'
        f'<div id="composer_signature" dir="auto">{device}</div><div><br></div>'
        f'<div align="left" dir="auto" style="font-size:100%;color:#000000"><div>{tongue.original}'
        f"</div>{''.join(f'<div>{escape(line)}</div>' for line in lines[1:])}<div><br></div></div>"
        f"{_divs(tongue.letter)}</body></html>"
    )
    return Shown("\n\n".join([*said, device, "\n".join(lines), *tongue.letter]), html)


def outlook_app(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    device = tongue.sent_from["outlook-app"]
    lines = ["_" * 32, *block(tongue)]
    return Shown("\n\n".join([*said, device, "\n".join(lines), *tongue.letter]), None)


def apple_mail(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    below = [f"> {wrote(tongue, 'apple')}", "> ", *quoted(tongue)]
    html = (
        '<html><body style="overflow-wrap: break-word; line-break: after-white-space;">'
        f'{_divs(said)}<div><br></div>{_divs(signature(tongue), "")}<br id="lineBreakAtBeginning'
        f'OfMessage"><div><br><blockquote type="cite"><div>{escape(wrote(tongue, "apple"))}</div>'
        f'<br class="Apple-interchange-newline"><div>{_divs(tongue.letter)}</div></blockquote>'
        "</div><br></body></html>"
    )
    return Shown("\n\n".join([*said, "\n".join(signature(tongue)), "\n".join(below)]), html)


def thunderbird(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    lines = [*said, "\n".join(["-- ", *signature(tongue)[1:]])]
    below = "\n".join([wrote(tongue, "thunderbird"), *quoted(tongue)])
    return Shown("\n\n".join([*lines, below]), None)


def roundcube(tongue: Tongue, said: tuple[str, ...]) -> Shown:
    below = "\n".join([wrote(tongue, "roundcube"), *quoted(tongue)])
    return Shown("\n\n".join([*said, "\n".join(signature(tongue)), below]), None)


CLIENTS = (
    Client("outlook-desktop", "X-Mailer: Microsoft Outlook 16.0", outlook_desktop),
    Client("outlook-web", "X-Mailer: OWA", outlook_web),
    Client("outlook-new", "X-Mailer: Outlook for Windows", outlook_new),
    Client("gmail-web", "X-Mailer: Gmail", gmail_web),
    Client("gmail-app", "X-Mailer: Gmail for Android", gmail_app),
    Client("iphone", "X-Mailer: iPhone Mail (22B83)", iphone),
    Client("android", "X-Mailer: SamsungEmail", android),
    Client("outlook-app", "X-Mailer: Outlook-Android/2.0", outlook_app),
    Client("apple-mail", "X-Mailer: Apple Mail (2.3826)", apple_mail),
    Client("thunderbird", "User-Agent: Mozilla Thunderbird", thunderbird, flowed=True),
    Client("roundcube", "User-Agent: Roundcube Webmail/1.6", roundcube),
)


# --- answers below the letter, and between its lines -------------------------------------------------


def below_plain(program: str) -> Callable[[Tongue, tuple[str, ...]], Shown]:
    def shown(tongue: Tongue, said: tuple[str, ...]) -> Shown:
        parts = ["\n".join([wrote(tongue, program), *quoted(tongue)]), *said]
        return Shown("\n\n".join([*parts, "\n".join(signature(tongue))]), None)

    return shown


def below_html(program: str) -> Callable[[Tongue, tuple[str, ...]], Shown]:
    opening = QUOTE_GMAIL if program == "gmail" else '<blockquote type="cite">'
    prefix = "gmail_attr" if program == "gmail" else "moz-cite-prefix"

    def shown(tongue: Tongue, said: tuple[str, ...]) -> Shown:
        html = (
            f'<html><body><div class="{prefix}">{escape(wrote(tongue, program))}<br></div>'
            f"{opening}{_divs(tongue.letter)}</blockquote>{_divs(said)}<div><br></div>"
            f"{_divs(signature(tongue), '')}</body></html>"
        )
        return Shown("", html)

    return shown


def between_plain(program: str) -> Callable[[Tongue, tuple[str, ...]], Shown]:
    def shown(tongue: Tongue, said: tuple[str, ...]) -> Shown:
        first, second = said
        lines = quoted(tongue)
        body = [wrote(tongue, program), *lines[:5], "", first, "", *lines[5:], "", second]
        return Shown("\n".join(body), None)

    return shown


def between_html(program: str) -> Callable[[Tongue, tuple[str, ...]], Shown]:
    """Gmail leaves the answers inside its own quote; Apple and Thunderbird break theirs in two."""
    opening = QUOTE_GMAIL if program == "gmail" else '<blockquote type="cite">'

    def shown(tongue: Tongue, said: tuple[str, ...]) -> Shown:
        first, second = said
        head = f'<div class="gmail_attr">{escape(wrote(tongue, program))}<br></div>'
        html = (
            f'<div dir="ltr"><div class="gmail_quote">{head}{opening}{_divs(tongue.letter[:3])}'
            f"</blockquote><div><br></div><div>{escape(first)}</div><div><br></div>"
            f"{opening}{_divs(tongue.letter[3:])}</blockquote><div>{escape(second)}</div></div></div>"
        )
        return Shown("", html)

    return shown


BELOW = {
    "thunderbird": below_plain("thunderbird"),
    "roundcube": below_plain("roundcube"),
    "gmail-web": below_html("gmail"),
    "apple-mail": below_html("apple"),
}
BETWEEN = {
    "thunderbird": between_plain("thunderbird"),
    "roundcube": between_plain("roundcube"),
    "gmail-web": between_html("gmail"),
    "apple-mail": between_html("apple"),
}
