"""Whose word counts on who the sender is, and what our own checks say."""

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from mailer.inbound.parse import parse
from mailer.inbound.trust import Standing, proven_by, proven_by_ourselves

OURS = "mx.jobpartner.example"
FROM = "From: Karen <karen@fjordbageri.example>"


def judged(*results: str) -> Standing:
    lines = [f"Authentication-Results: {one}" for one in results]
    raw = "\r\n".join([*lines, FROM, "Subject: x", "", "Hej"]).encode()
    return proven_by(OURS)(raw, parse(raw))


@pytest.mark.parametrize(
    ("results", "standing"),
    [
        pytest.param(
            f"{OURS}; dmarc=pass header.from=fjordbageri.example", Standing.PROVEN, id="dmarc-pass"
        ),
        pytest.param(
            f"{OURS}; spf=pass smtp.mailfrom=x.example; dmarc=fail (p=reject; dis=none)"
            " header.from=fjordbageri.example",
            Standing.FAILED,
            id="dmarc-fail-and-a-comment-with-a-semicolon",
        ),
        pytest.param(
            f"{OURS} 1; dkim=pass header.d=fjordbageri.example",
            Standing.PROVEN,
            id="dkim-of-the-domain",
        ),
        pytest.param(
            f"{OURS}; dkim=pass header.d=mailer.example; spf=pass smtp.mailfrom=b@mailer.example",
            Standing.UNKNOWN,
            id="somebody-elses-dkim-and-spf",
        ),
        pytest.param(
            f"{OURS}; spf=fail smtp.mailfrom=fjordbageri.example",
            Standing.UNKNOWN,
            id="spf-alone-fails-when-mail-is-forwarded",
        ),
        pytest.param(
            f"{OURS}; dmarc=pass header.from=evil.example", Standing.UNKNOWN, id="of-another-from"
        ),
        pytest.param(
            f"{OURS}; dmarc=pass header.from=notfjordbageri.example",
            Standing.UNKNOWN,
            id="a-domain-that-only-ends-alike",
        ),
        pytest.param(
            "mx.evil.example; dmarc=pass header.from=fjordbageri.example",
            Standing.UNKNOWN,
            id="another-server",
        ),
        pytest.param(
            f"mx.evil.example; x=({OURS}; dmarc=pass header.from=fjordbageri.example)",
            Standing.UNKNOWN,
            id="our-name-in-a-comment",
        ),
    ],
)
def test_only_the_named_server_is_believed(results: str, standing: Standing) -> None:
    assert judged(results) is standing


def test_of_two_with_the_servers_name_the_topmost_counts() -> None:
    real = f"{OURS}; dmarc=fail header.from=fjordbageri.example"
    forged = f"{OURS}; dmarc=pass header.from=fjordbageri.example"

    assert judged(real, forged) is Standing.FAILED


def test_without_any_result_nothing_is_known() -> None:
    assert judged() is Standing.UNKNOWN


# --- checked by ourselves -------------------------------------------------------------------------

BODY = b"\r\nVi vil gerne se hende til samtale.\r\n"
HEAD = (
    b"From: Karen <karen@fjordbageri.example>\r\nTo: sag@jobpartner.example\r\nSubject: SV: CV\r\n"
    b"Date: Thu, 03 Dec 2026 10:00:00 +0100\r\n"
)


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Zone:
    """The TXT records that our checks ask for, instead of the network."""

    def __init__(self, key: rsa.RSAPrivateKey, policy: str) -> None:
        public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        plain = b"".join(public.splitlines()[1:-1]).decode()
        self.records = {
            "m1._domainkey.fjordbageri.example": f"v=DKIM1; k=rsa; p={plain}",
            "_dmarc.fjordbageri.example": f"v=DMARC1; p={policy}",
        }

    def __call__(self, name: str) -> str | None:
        return self.records.get(name)


def signed(key: rsa.RSAPrivateKey) -> bytes:
    dkim = pytest.importorskip("dkim")
    private = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    signature: bytes = dkim.sign(
        HEAD + BODY, b"m1", b"fjordbageri.example", private, include_headers=[b"from", b"subject"]
    )
    return signature + HEAD + BODY


def checked(raw: bytes, zone: Zone) -> Standing:
    pytest.importorskip("authheaders")
    return proven_by_ourselves(zone)(raw, parse(raw))


def test_a_signature_of_the_senders_domain_proves_it(key: rsa.RSAPrivateKey) -> None:
    assert checked(signed(key), Zone(key, "reject")) is Standing.PROVEN


def test_a_changed_mail_fails_where_its_domain_asks_for_that(key: rsa.RSAPrivateKey) -> None:
    changed = signed(key).replace(b"gerne se", b"ikke se")

    assert checked(changed, Zone(key, "reject")) is Standing.FAILED
    assert checked(changed, Zone(key, "none")) is Standing.UNKNOWN


def test_a_domain_without_records_is_unknown(key: rsa.RSAPrivateKey) -> None:
    zone = Zone(key, "reject")
    zone.records.clear()

    assert checked(HEAD + BODY, zone) is Standing.UNKNOWN
