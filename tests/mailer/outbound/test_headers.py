"""What a letter looks like on the wire: who, in which thread, signed, and how to answer or leave."""

import base64
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import unquote

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from casework.letters import Letter
from casework.model import OFFICE_LANGUAGES, Language
from casework.readings import Intent
from casework.replies.address import confirms_address
from casework.replies.partner import read_partner_reply
from casework.replies.read import read_reply
from casework.replies.undo import takes_back
from casework.tokens import verify
from mailer.outbound.signing import Signer
from storage.store import Store
from templates.render import word
from tests.mailer.outbound.cases import a_case
from tests.mailer.outbound.office import NOON, Office, a_letter
from tests.mailer.outbound.receiver import Receiver


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path) as server:
        yield server


def the_mail(receiver: Receiver) -> EmailMessage:
    return receiver.mails[-1][2]


def test_a_letter_says_who_writes_how_to_answer_and_that_a_machine_wrote_it(
    store: Store, receiver: Receiver
) -> None:
    office = Office(store, receiver.port, ca=receiver.certificate)
    office.posts(a_letter("one", letter=Letter.CV_TO_COMPANY))
    office.sends()

    mail_from, _, message, raw = receiver.mails[0]
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Reply-To"] == "svar+ref-1-aaa-aaaaaaaaaaaaaaaa@jobpartner.example"
    assert message["Message-ID"] == f"<jpb-1.{Letter.CV_TO_COMPANY}@jobpartner.example>"
    found = re.fullmatch(r"retur\+([a-z0-9-]+)@jobpartner\.example", mail_from)
    assert found
    assert verify(store.secret, found[1], NOON).number == office.letter("one").id
    assert raw.isascii()  # nothing on the way has a reason to recode it
    assert max(map(len, raw.split(b"\r\n"))) <= 998


def test_who_gets_letters_again_and_again_can_leave(store: Store, receiver: Receiver) -> None:
    office = Office(store, receiver.port, ca=receiver.certificate)
    office.posts(a_letter("one", letter=Letter.CV_TO_COMPANY), a_letter("two"))
    office.sends()
    first, second = (message for _, _, message, _ in receiver.mails)

    assert second["List-Unsubscribe"] is None
    leaving = re.fullmatch(
        r"<mailto:(svar\+\S+)\?subject=(\S+)&body=(\S+)>",
        re.sub(r"\s", "", first["List-Unsubscribe"]),
    )
    assert leaving
    read = read_reply(unquote(leaving[3]), NOON, unquote(leaving[2]))
    assert (read.intent, read.sure) == (Intent.UNSUBSCRIBE, True)


def test_a_signed_letter_is_verified_by_its_key(store: Store, receiver: Receiver) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    signer = Signer(domain="jobpartner.example", selector="jpb", key=pem)
    office = Office(store, receiver.port, ca=receiver.certificate, signer=signer)
    office.posts(a_letter("one"))
    office.sends()

    record = b"v=DKIM1; k=rsa; p=" + base64.b64encode(public)
    asked: list[bytes] = []

    def dns(name: bytes, timeout: int = 5) -> bytes:
        asked.append(name)
        return record

    raw = receiver.mails[0][3]
    assert dkim.verify(raw, dnsfunc=dns)
    assert asked == [b"jpb._domainkey.jobpartner.example."]
    assert not dkim.verify(raw.replace(b"Olena", b"Helen"), dnsfunc=dns)


COMPANY = {
    "read": Intent.RECEIPT,
    "qualified": Intent.QUALIFIED,
    "hired": Intent.HIRED,
    "rejected": Intent.REJECTION,
    "pending": Intent.PENDING,
}
PARTNER = {
    "recall": "withdraws",
    "coming": "accepts",
    "cannot_come": "cannot_come",
    "got_job": "hired",
    "not_got_job": "rejected",
    "not_heard": "no_news",
}


@pytest.mark.parametrize("language", OFFICE_LANGUAGES)
@pytest.mark.parametrize("name", COMPANY)
def test_a_prepared_answer_of_a_company_is_surely_understood(name: str, language: Language) -> None:
    read = read_reply(word(f"prepared.{name}", language), NOON, word(f"link.{name}", language))

    assert (read.intent, read.sure) == (COMPANY[name], True)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", PARTNER)
def test_a_prepared_answer_of_a_partner_is_surely_understood(name: str, language: Language) -> None:
    read = read_partner_reply(word(f"prepared.{name}", language), NOON, language)

    assert (read.intent.value, read.sure) == (PARTNER[name], True)


@pytest.mark.parametrize("language", OFFICE_LANGUAGES)
def test_a_prepared_yes_confirms_the_address(language: Language) -> None:
    assert confirms_address(word("prepared.confirm", language))


@pytest.mark.parametrize("language", list(Language))
def test_a_prepared_undo_takes_back(language: Language) -> None:
    assert takes_back(word("prepared.undo", language))
    assert not takes_back("Vi fortryder ikke, at vi inviterede hende.")


def test_a_letter_that_asks_offers_a_mail_that_is_written_already(
    store: Store, receiver: Receiver
) -> None:
    office = Office(store, receiver.port, ca=receiver.certificate)
    office.posts(a_letter("one", letter=Letter.CV_TO_COMPANY))
    office.sends()

    html = the_mail(receiver).get_body(("html",))
    assert html is not None
    answers = re.findall(
        r'href="mailto:([^"?]+)\?subject=([^"&]+)&amp;body=([^"]+)"', html.get_content()
    )
    assert [to for to, _, _ in answers] == ["svar+ref-1-aaa-aaaaaaaaaaaaaaaa@jobpartner.example"]
    assert unquote(answers[0][2]) == word("prepared.read", Language.DANISH)


def test_letters_about_one_referral_are_one_thread(store: Store, receiver: Receiver) -> None:
    office = Office(store, receiver.port, ca=receiver.certificate)
    case = a_case(store)
    for key in ("one", "two", "three"):
        office.posts(replace(a_letter(key), referral_id=case.referral_id))
    office.sends()

    ids = [str(message["Message-ID"]) for _, _, message, _ in receiver.mails]
    last = the_mail(receiver)
    assert str(last["References"]).split() == ids[:2]
    assert last["In-Reply-To"] == ids[1]
