"""Forwarded mails, unusual shapes of MIME, and history in the other languages we meet."""

from collections.abc import Iterable
from html import escape

from tests.corpus.mail.case import Case, as_bytes, headers, message
from tests.corpus.mail.clients import block
from tests.corpus.mail.said import DANISH, ENGLISH, OUR_ADDRESS, Tongue
from tests.corpus.mail.wrapped import signed_data, winmail

CEO = "mette@fjordbageri.example"
_NOTE = {
    "da": "Hej, her er den stilling, vi talte om.",
    "en": "Hi, here is the vacancy we spoke of.",
}
_VACANCY = {
    "da": "Vi søger en bagersvend til Fjord Bageri i Grenaa, 37 timer om ugen. Frist 15. december.",
    "en": "We are looking for a baker in Grenaa, 37 hours a week. Apply by 15 December.",
}
_JOB = "job@jobpartner.example"


# --- forwarded ------------------------------------------------------------------------------------


def forwarded() -> Iterable[Case]:
    """The note is the forwarder's; the author of the rest is evidence and no more."""
    for tongue in (DANISH, ENGLISH):
        note, vacancy = _NOTE[tongue.code], _VACANCY[tongue.code]
        sender, sent, to, subject = tongue.fields
        lines = [
            f"{sender}: Mette Lund <{CEO}>",
            f"{sent}: {tongue.dates['outlook']}",
            f"{to}: Karen Holm <karen@fjordbageri.example>",
            f"{subject}: Bagersvend",
        ]
        marks = tongue.forwarded
        prefix = marks["prefix"]
        bodies = {
            "outlook-desktop": (prefix, [note, "\n".join(lines), vacancy]),
            "outlook-web": (prefix, [note, "\n".join(["_" * 32, *lines]), vacancy]),
            "gmail-web": ("Fwd", [note, "\n".join([marks["gmail"], *lines]), vacancy]),
            "thunderbird": ("Fwd", [note, "\n".join([marks["thunderbird"], *lines]), vacancy]),
            "apple-mail": (
                "Fwd",
                [
                    note,
                    f"{marks['apple']}\n",
                    "\n".join(f"> {line}" for line in [*lines, "", vacancy]),
                ],
            ),
        }
        for client, (start, parts) in bodies.items():
            yield _forward(f"{client}-{tongue.name}", f"{start}: Bagersvend", parts, note, vacancy)
        yield _forward(
            f"iphone-{tongue.name}-without-a-note",
            "Fwd: Bagersvend",
            [
                tongue.sent_from["iphone"],
                f"{marks['apple']}\n",
                "\n".join(f"> {one}" for one in [*lines, "", vacancy]),
            ],
            None,
            vacancy,
        )
        yield _gmail_html(tongue, note, vacancy)
    inner = message(
        {
            "From": f"Mette Lund <{CEO}>",
            "Subject": "Bagersvend",
            "Message-ID": "<1@fjordbageri.example>",
        },
        _VACANCY["da"],
        None,
    )
    outer = message(headers("VS: Bagersvend", reply=False), _NOTE["da"], None)
    outer.add_attachment(inner)
    yield Case(
        name="outlook-as-an-attachment",
        raw=as_bytes(outer),
        kind="new",
        text=_NOTE["da"],
        forwarded_from=CEO,
        recipient=_JOB,
    )


def _forward(name: str, subject: str, parts: list[str], note: str | None, vacancy: str) -> Case:
    mail = message(headers(subject, reply=False), "\n\n".join(parts), None)
    return Case(
        name=name,
        raw=as_bytes(mail),
        kind="new",
        text=note or vacancy,
        cut=(vacancy,) if note else (CEO,),
        forwarded_from=CEO,
        recipient=_JOB,
    )


def _gmail_html(tongue: Tongue, note: str, vacancy: str) -> Case:
    sender, sent, to, subject = tongue.fields
    html = (
        f'<div dir="ltr">{escape(note)}<br><br><div class="gmail_quote"><div dir="ltr"'
        f' class="gmail_attr">{tongue.forwarded["gmail"]}<br>{sender}: <strong>Mette Lund</strong>'
        f" &lt;{CEO}&gt;<br>{sent}: 1. dec. 2026<br>{subject}: Bagersvend<br>{to}: Karen<br></div>"
        f"<br><br><div>{escape(vacancy)}</div></div></div>"
    )
    mail = message(headers("Fwd: Bagersvend", reply=False), None, html)
    return Case(
        name=f"gmail-{tongue.name}-html-only",
        raw=as_bytes(mail),
        kind="new",
        text=note,
        cut=(vacancy,),
        forwarded_from=CEO,
        recipient=_JOB,
    )


# --- shapes of MIME -------------------------------------------------------------------------------

_SAID = "Tak for CV'et. Vi kigger på det, og I hører fra os på fredag. Æbler, øl og å."
_PDF = b"%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n"
_PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32


def _typed(kind: str, body: bytes, *more: str) -> bytes:
    lines = [f"{name}: {value}" for name, value in headers("Svar").items()]
    start = "\r\n".join([*lines, "MIME-Version: 1.0", f"Content-Type: {kind}", *more, "", ""])
    return start.encode() + body + b"\r\n"


def shapes() -> Iterable[Case]:
    """Charsets, encodings and wrappings: the words are the same each time."""
    latin = _SAID.encode("iso-8859-1")
    yield from (
        Case(name=name, raw=raw, kind="reply", text=_SAID)
        for name, raw in {
            "charset-iso-8859-1": _typed("text/plain; charset=iso-8859-1", latin),
            "charset-windows-1252": _typed("text/plain; charset=windows-1252", latin),
            "charset-none-latin-bytes": _typed("text/plain", latin),
            "charset-none-utf-8": _typed("text/plain", _SAID.encode()),
            "charset-says-ascii": _typed("text/plain; charset=us-ascii", latin),
            "charset-says-utf-8-is-latin": _typed("text/plain; charset=utf-8", latin),
            "charset-unknown": _typed("text/plain; charset=x-danish-7", _SAID.encode()),
            "charset-with-format-inside": _typed(
                'text/plain; charset="utf-8; format=flowed"', _SAID.encode()
            ),
            "signed-by-outlook-opaque": _typed(
                "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
                signed_data(_typed("text/plain; charset=utf-8", _SAID.encode())),
                "Content-Transfer-Encoding: base64",
            ),
            "signed-by-apple-opaque-in-pieces": _typed(
                "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
                signed_data(_typed("text/plain; charset=utf-8", _SAID.encode()), endless=True),
                "Content-Transfer-Encoding: base64",
            ),
            "signed-by-thunderbird-detached": _typed(
                'multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256;'
                ' boundary="sig"',
                b"--sig\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + _SAID.encode()
                + b"\r\n--sig\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n"
                b"Content-Disposition: attachment; filename=smime.p7s\r\n\r\nMII=\r\n--sig--\r\n",
            ),
        }.items()
    )
    yield Case(
        name="format-flowed-in-lines",
        raw=_typed(
            "text/plain; charset=utf-8; format=flowed",
            b"Tak for CV'et. Vi kigger \r\np\xc3\xa5 det, og I \r\nh\xc3\xb8rer fra os.",
        ),
        kind="reply",
        text="Tak for CV'et. Vi kigger på det, og I hører fra os.",
    )
    yield Case(
        name="encrypted-smime",
        raw=_typed(
            "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m",
            b"MIAGCSqGSIb3DQEHA6CAMIACAQAxggFiMIIBXgIBADBGMDIx",
            "Content-Transfer-Encoding: base64",
        ),
        kind="reply",
        encrypted=True,
    )
    yield Case(
        name="encrypted-pgp",
        raw=_typed(
            'multipart/encrypted; protocol="application/pgp-encrypted"; boundary="pgp"',
            b"--pgp\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--pgp\r\n"
            b"Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--pgp--\r\n",
        ),
        kind="reply",
        encrypted=True,
    )
    yield from _with_files()
    yield from _lists()


def _with_files() -> Iterable[Case]:
    papers = message(headers("Mit CV", reply=False), _SAID, None)
    for name in ("CV Olena Koval.pdf", "Ansøgning – køkken.pdf", "Eksamensbevis.pdf"):
        papers.add_attachment(
            _PDF + name.encode(), maintype="application", subtype="pdf", filename=name
        )
    yield Case(
        name="three-papers-of-one-person",
        raw=as_bytes(papers),
        kind="new",
        text=_SAID,
        files=("CV Olena Koval.pdf", "Ansøgning – køkken.pdf", "Eksamensbevis.pdf"),
        recipient="cv@jobpartner.example",
    )
    logo = message(headers("Svar"), None, f'<p>{escape(_SAID)}</p><img src="cid:logo@x">')
    logo.add_related(_PNG, maintype="image", subtype="png", cid="<logo@x>")
    yield Case(name="a-logo-is-no-file", raw=as_bytes(logo), kind="reply", text=_SAID, files=())
    odd_name = _typed(
        'multipart/mixed; boundary="m"',
        b"--m\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + _SAID.encode()
        + b"\r\n--m\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Disposition: attachment; filename*0*=utf-8''S%C3%B8ren%20;\r\n"
        b" filename*1*=%C3%98st.pdf\r\n\r\nJVBERi0xLjQK\r\n--m--\r\n",
    )
    yield Case(
        name="file-name-in-two-pieces",
        raw=odd_name,
        kind="reply",
        text=_SAID,
        files=("Søren Øst.pdf",),
    )
    wrapped = message(headers("Svar"), " ", None)
    wrapped.add_attachment(
        winmail(_SAID, "CV.pdf", _PDF),
        maintype="application",
        subtype="ms-tnef",
        filename="winmail.dat",
    )
    yield Case(
        name="winmail-with-text-and-a-file",
        raw=as_bytes(wrapped),
        kind="reply",
        text=_SAID,
        files=("CV.pdf",),
        needs="tnefparse",
    )


def _lists() -> Iterable[Case]:
    for name, more in {
        "google-group": {"List-ID": "<job.fjordbageri.example>", "Precedence": "list"},
        "newsletter": {"List-Unsubscribe": "<https://news.example/off>"},
    }.items():
        mail = message(headers("Nyt fra Fjord Bageri", reply=False) | more, _SAID, None)
        yield Case(name=f"list-{name}", raw=as_bytes(mail), kind="list", recipient=OUR_ADDRESS)


# --- history in other languages -------------------------------------------------------------------


def history() -> Iterable[Case]:
    """A program's language is not its user's: Danish words above German headers are ordinary."""
    ours = "Vedhæftet er CV'et for Olena Koval."
    said = "Vi vil gerne møde hende onsdag den 9. december kl. 10."
    name, address = "Jobcenter Norddjurs", OUR_ADDRESS
    quote = f"> Hej Karen\n> \n> {ours}"
    tails = {
        "gmail-german": f"Am Di., 1. Dez. 2026 um 09:00 Uhr schrieb {name} <{address}>:\n\n{quote}",
        "gmail-swedish": f"Den tis 1 dec. 2026 kl 09:00 skrev {name} <{address}>:\n\n{quote}",
        "gmail-norwegian": f"tir. 1. des. 2026 kl. 09:00 skrev {name} <{address}>:\n\n{quote}",
        "gmail-polish": f"wt., 1 gru 2026 o 09:00 {name} <{address}> napisał(a):\n\n{quote}",
        "gmail-ukrainian": f"вт, 1 груд. 2026 р. о 09:00 {name} <{address}> пише:\n\n{quote}",
        "gmail-finnish-unknown": f"ti 1. jouluk. 2026 klo 9.00 {name} ({address}) kirjoitti:\n\n{quote}",
        "thunderbird-german": f"Am 01.12.2026 um 09:00 schrieb {name}:\n{quote}",
        "thunderbird-polish": f"W dniu 1.12.2026 o 09:00, {name} pisze:\n{quote}",
        "thunderbird-ukrainian": f"01.12.26 09:00, {name} пише:\n{quote}",
        "outlook-german": f"Von: {name} <{address}>\nGesendet: Dienstag, 1. Dezember 2026 09:00\n"
        f"An: Karen\nBetreff: CV\n\nHej Karen\n{ours}",
        "outlook-swedish": f"Från: {name} <{address}>\nSkickat: den 1 december 2026 09:00\n"
        f"Till: Karen\nÄmne: CV\n\nHej Karen\n{ours}",
        "outlook-norwegian": f"Fra: {name} <{address}>\nSendt: tirsdag 1. desember 2026 09:00\n"
        f"Til: Karen\nEmne: CV\n\nHej Karen\n{ours}",
        "outlook-polish": f"Od: {name} <{address}>\nWysłano: wtorek, 1 grudnia 2026 09:00\n"
        f"Do: Karen\nTemat: CV\n\nHej Karen\n{ours}",
        "outlook-ukrainian": f"Від: {name} <{address}>\nНадіслано: 1 грудня 2026 р. 09:00\n"
        f"Кому: Karen\nТема: CV\n\nHej Karen\n{ours}",
        "outlook-web-unknown-language": "_"
        * 32
        + f"\nFeladó: {name} <{address}>\nElküldve: 2026. december 1. 9:00\nCímzett: Karen\nTárgy: CV"
        f"\n\nHej Karen\n{ours}",
        "original-message-line": "-----Oprindelig meddelelse-----\n"
        + "\n".join([*block(DANISH), "", "Hej Karen", ours]),
        "bold-headers": "\n".join([*block(DANISH, bold="*"), "", "Hej Karen", ours]),
        "marker-line-alone": f"--- Skriv dit svar over denne linje ---\n\nHej Karen\n\n{ours}",
        "attribution-on-three-lines": f"Den 1. dec. 2026 kl. 09.00 skrev {name}\nafdelingen for job <\n"
        f"{address}>:\n\n{quote}",
        "quotes-without-attribution": quote,
        "a-chain-of-four": f"Fra: {name} <{address}>\nSendt: 1. december 2026 09:00\nTil: Karen\nEmne: CV"
        f"\n\nHej Karen\n{ours}\n\nFra: Karen Holm\nSendt: 30. november 2026 14:00\nTil: Jobcenter\n"
        "Emne: Stilling\n\nVi søger en medarbejder.\n\n> Den 29. november 2026 skrev nogen:\n>> Hej",
    }
    for key, tail in tails.items():
        mail = message(headers("SV: CV til jer"), f"{said}\n\nMvh Karen\n\n{tail}", None)
        yield Case(name=key, raw=as_bytes(mail), kind="reply", text=said, cut=(ours,))
    yield from _kept_words(said)


def _kept_words(said: str) -> Iterable[Case]:
    """What looks like the end of a mail and is not: every word stays."""
    texts = {
        "thanks-for-a-cv-is-no-sign-off": f"Tak for CV'et\n{said}\nTak for det",
        "a-sentence-with-wrote-in-it": f"Den 1. december skrev I til os:\nvi har nu læst det.\n{said}",
        "a-colon-in-the-middle": f"Vi skrev følgende krav i opslaget d. 1. december:\nmorgenvagter.\n{said}",
        "a-list-of-questions-with-colons": f"Til samtalen: medbring bevis.\nDato: onsdag.\n{said}",
        "a-rule-of-dashes": f"{said}\n-----------\nVi glæder os til at se hende på onsdag.",
        "two-dashes-in-the-middle": f"{said}\n--\n"
        + "\n".join(f"Punkt {n} om arbejdet." for n in range(1, 16)),
        "regards-in-the-middle": "Venlig hilsen sender vi også til Olena.\n" + said,
    }
    for key, text in texts.items():
        mail = message(headers("SV: CV til jer"), text, None)
        yield Case(name=f"kept-{key}", raw=as_bytes(mail), kind="reply", text=text)
    signed = f"{said}\n\nMed venlig hilsen\nKaren Holm\n\nPS: Hun skal tage sikkerhedssko med."
    yield Case(
        name="kept-a-postscript-below-the-signature",
        raw=as_bytes(message(headers("SV: CV til jer"), signed, None)),
        kind="reply",
        text=f"{said}\n\nPS: Hun skal tage sikkerhedssko med.",
        cut=("Karen Holm",),
    )
    small = f"{said}\n\nMvh\nKaren Holm\nFjord Bageri\n\nDenne mail kan indeholde fortrolige oplysninger."
    yield Case(
        name="small-print-below-the-signature",
        raw=as_bytes(message(headers("SV: CV til jer"), small, None)),
        kind="reply",
        text=said,
        cut=("fortrolige",),
    )
