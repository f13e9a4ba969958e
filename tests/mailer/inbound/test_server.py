"""What the mail server promises to those who speak SMTP with it, over real sockets."""

import asyncio
import smtplib
import socket
import ssl
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from casework.inputs import InputState
from mailer.inbound.front import Front, FrontKind, networks
from mailer.inbound.limits import Limits
from storage.store import Store
from tests.mailer.inbound.serving import CV, JOB, NADIA, Serving, read_all, serving, transaction

MAIL = b"From: nadia@post.example\r\nSubject: CV\r\n\r\nHej \xe6\r\n"
HERE = networks("127.0.0.1")


@pytest.fixture
async def here(store: Store, database_url: str, tmp_path: Path) -> AsyncIterator[Serving]:
    async with serving(store, database_url, tmp_path) as server:
        yield server


def hand_in(
    here: Serving, raw: bytes = MAIL, to: tuple[str, ...] = (CV,), sender: str = NADIA
) -> None:
    with smtplib.SMTP("127.0.0.1", here.server.port, timeout=20) as client:
        client.sendmail(sender, list(to), raw)


async def test_what_was_said_and_by_whom_is_kept_before_250(here: Serving) -> None:
    await asyncio.to_thread(hand_in, here, MAIL, (CV, JOB))

    one, other = here.kept()
    assert one.raw == other.raw == MAIL
    assert one.sha256 == sha256(MAIL).hexdigest()
    assert (one.mail_from, one.peer, one.tls) == (NADIA, "127.0.0.1", None)
    assert [one.recipient, other.recipient] == [CV, JOB]
    assert one.state is InputState.RECEIVED


async def test_a_repeated_delivery_is_a_duplicate_of_the_first(here: Serving) -> None:
    await asyncio.to_thread(hand_in, here)
    await asyncio.to_thread(hand_in, here)
    await asyncio.to_thread(hand_in, here)

    first, second, third = here.kept()
    assert first.state is InputState.RECEIVED
    assert (second.state, second.why, second.raw) == (
        InputState.DUPLICATE,
        f"duplicate_of:{first.id}",
        b"",
    )
    assert third.why == second.why


async def test_eight_senders_at_once_are_all_kept(here: Serving) -> None:
    def send(number: int) -> None:
        for again in range(10):
            hand_in(here, MAIL + f"{number}-{again}\r\n".encode())

    await asyncio.gather(*(asyncio.to_thread(send, number) for number in range(8)))

    kept = here.kept()
    assert len(kept) == len({mail.sha256 for mail in kept}) == 80


async def test_nobody_is_relayed_and_unknown_addresses_are_refused_at_once(here: Serving) -> None:
    answers = await asyncio.to_thread(
        here.says,
        b"EHLO client.example\r\nMAIL FROM:<a@b.example>\r\n",
        b"RCPT TO:<somebody@elsewhere.example>\r\nRCPT TO:<nobody@jobpartner.example>\r\n",
        b"RCPT TO:<svar+\xff\xfe@jobpartner.example>\r\nQUIT\r\n",
    )

    assert answers.count(b"\r\n550 ") == 3


async def test_a_sender_that_is_no_text_is_kept_as_near_as_possible(here: Serving) -> None:
    answers = await asyncio.to_thread(
        here.says,
        b"EHLO x\r\nMAIL FROM:<n\xe6dia@post.example> SMTPUTF8\r\n",
        f"RCPT TO:<{CV}>\r\nDATA\r\n".encode() + MAIL + b".\r\nQUIT\r\n",
    )

    assert b"250 2.0.0" in answers
    assert here.kept()[0].mail_from == "n\ufffddia@post.example"


async def test_smtputf8_addresses_are_taken(here: Serving) -> None:
    def send() -> None:
        with smtplib.SMTP("127.0.0.1", here.server.port, timeout=20) as client:
            client.ehlo()
            client.mail("søren@grød.example", ["SMTPUTF8"])
            client.rcpt(CV)
            client.data(MAIL)

    await asyncio.to_thread(send)
    assert here.kept()[0].mail_from == "søren@grød.example"


async def test_a_line_of_two_megabytes_is_a_mail(here: Serving) -> None:
    raw = b"Subject: lang\r\n\r\n" + b"x" * 2_000_000 + b"\r\n"
    await asyncio.to_thread(hand_in, here, raw)

    assert here.kept()[0].raw == raw


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\r\n", id="one empty line"),
        pytest.param(b"..\r\n.a\r\n..b\r\n\r\n...\r\n", id="dots in front"),
        pytest.param(b"a" * (2**16 - 3) + b"\r\n.b\r\n", id="a dot where a piece ends"),
    ],
)
async def test_dots_come_and_go_as_they_were_meant(here: Serving, raw: bytes) -> None:
    await asyncio.to_thread(here.says, transaction(stuffed(raw) + b".\r\n"), b"QUIT\r\n")

    assert [mail.raw for mail in here.kept()] == [raw]


def stuffed(raw: bytes) -> bytes:
    lines = raw.split(b"\r\n")
    return b"\r\n".join(b"." + line if line.startswith(b".") else line for line in lines)


# --- limits -----------------------------------------------------------------------------------------


@pytest.fixture
async def narrow(store: Store, database_url: str, tmp_path: Path) -> AsyncIterator[Serving]:
    limits = Limits(
        most_bytes=10_000,
        most_recipients=2,
        most_connections=4,
        most_per_peer=2,
        most_commands=30,
        command_seconds=0.5,
        data_seconds=0.7,
    )
    async with serving(store, database_url, tmp_path, limits=limits) as server:
        yield server


async def test_a_mail_that_says_it_is_too_big_is_refused_before_its_words(narrow: Serving) -> None:
    answers = await asyncio.to_thread(
        narrow.says, b"EHLO x\r\nMAIL FROM:<a@b.example> SIZE=10001\r\nQUIT\r\n"
    )

    assert b"250-SIZE 10000\r\n" in answers
    assert b"\r\n552 " in answers


async def test_a_mail_that_is_too_big_is_refused_and_the_next_one_taken(narrow: Serving) -> None:
    answers = await asyncio.to_thread(
        narrow.says,
        transaction(b"x" * 200_000 + b"\r\n.\r\n"),
        transaction(b"x" * 9_998 + b"\r\n.\r\n"),
        b"QUIT\r\n",
    )

    assert b"\r\n552 5.3.4" in answers
    assert [len(mail.raw) for mail in narrow.kept()] == [10_000]


async def test_one_recipient_too_many_comes_again_in_another_mail(narrow: Serving) -> None:
    rcpts = b"".join(
        f"RCPT TO:<{local}@jobpartner.example>\r\n".encode() for local in ("cv", "job", "sag")
    )
    answers = await asyncio.to_thread(
        narrow.says, b"EHLO x\r\nMAIL FROM:<a@b.example>\r\n", rcpts, b"QUIT\r\n"
    )

    assert answers.count(b"\r\n452 4.5.3") == 1


async def test_all_that_is_coming_in_has_a_bound_together(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    limits = Limits(most_bytes=300_000, most_in_hand=200_000)
    whole = transaction(b"x" * 150_000 + b"\r\n.\r\n") + b"QUIT\r\n"
    async with serving(store, database_url, tmp_path, limits=limits) as here:

        def send() -> tuple[bytes, bytes]:
            with socket.create_connection(("127.0.0.1", here.server.port), timeout=5) as half:
                half.sendall(transaction(b"x" * 250_000))
                while not here.server.in_hand:
                    time.sleep(0.01)
                meanwhile = here.says(whole)
            while here.server.in_hand:
                time.sleep(0.01)
            return meanwhile, here.says(whole)

        meanwhile, afterwards = await asyncio.to_thread(send)
        assert b"452 4.3.1" in meanwhile
        assert b"250 2.0.0" in afterwards


async def test_a_third_connection_of_one_peer_is_put_off(narrow: Serving) -> None:
    def connect() -> bytes:
        address = ("127.0.0.1", narrow.server.port)
        with socket.create_connection(address) as one, socket.create_connection(address) as two:
            assert one.recv(100).startswith(b"220 ")
            assert two.recv(100).startswith(b"220 ")
            with socket.create_connection(address) as third:
                return read_all(third)

    assert (await asyncio.to_thread(connect)).startswith(b"421 4.7.0")


async def test_who_only_talks_is_told_to_go(narrow: Serving) -> None:
    answers = await asyncio.to_thread(narrow.says, b"NOOP\r\n" * 100)

    assert answers.count(b"250 ") < 30
    assert answers.endswith(b"421 4.7.0 Too many commands without a mail\r\n")


async def test_silence_ends_with_a_word(narrow: Serving) -> None:
    assert (await asyncio.to_thread(narrow.says, b"EHLO x\r\n")).endswith(
        b"421 4.4.2 Took too long, please try again\r\n"
    )


async def test_half_a_mail_that_hangs_is_cut_off_and_not_kept(narrow: Serving) -> None:
    answers = await asyncio.to_thread(narrow.says, transaction(b"Subject: halv"))

    assert answers.endswith(b"421 4.4.2 Took too long, please try again\r\n")
    assert narrow.kept() == []


# --- stopping ---------------------------------------------------------------------------------------


async def test_stopping_lets_an_open_transaction_finish_and_takes_no_new_one(
    here: Serving,
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", here.server.port)
    idle_reader, idle_writer = await asyncio.open_connection("127.0.0.1", here.server.port)
    await idle_reader.readline()
    await reader.readline()
    writer.write(transaction(b"Subject: halv"))
    while not (await reader.readline()).startswith(b"354"):
        pass

    stopping = asyncio.create_task(here.server.stop(grace=10))
    told = await idle_reader.read()
    late_reader, late_writer = await asyncio.open_connection("127.0.0.1", here.server.port)
    late = await late_reader.read()
    writer.write(b"ten\r\n.\r\nMAIL FROM:<a@b.example>\r\n")
    answers = await reader.read()
    await stopping
    for one in (writer, idle_writer, late_writer):
        one.close()

    assert told.startswith(b"421 4.3.2")
    assert late.startswith(b"421 4.3.2")
    assert answers.startswith(b"250 2.0.0")
    assert answers.count(b"250 ") == 1
    assert [mail.raw for mail in here.kept()] == [b"Subject: halvten\r\n"]


# --- encryption -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Key and certificate of 127.0.0.1, made here, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)  # noqa: TID251 - a certificate for today
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "own.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


@pytest.fixture
async def encrypting(
    store: Store, database_url: str, tmp_path: Path, certificate: Path
) -> AsyncIterator[Serving]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    async with serving(store, database_url, tmp_path, tls_context=context) as server:
        yield server


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_the_tls_version_is_kept(
    encrypting: Serving, certificate: Path, version: ssl.TLSVersion
) -> None:
    def send() -> bytes:
        context = ssl.create_default_context(cafile=certificate)
        context.minimum_version = context.maximum_version = version
        with smtplib.SMTP("127.0.0.1", encrypting.server.port, timeout=20) as client:
            client.starttls(context=context)
            _, offers = client.ehlo()
            client.sendmail(NADIA, [CV], MAIL)
            return offers

    offers = await asyncio.to_thread(send)

    assert encrypting.kept()[0].tls == version.name.replace("_", ".")
    assert b"AUTH" not in offers


async def test_what_was_sent_in_plain_before_tls_is_forgotten(
    encrypting: Serving, certificate: Path
) -> None:
    """The commands smuggled in behind STARTTLS are not answered inside the encryption."""

    def inject() -> bytes:
        context = ssl.create_default_context(cafile=certificate)
        with socket.create_connection(("127.0.0.1", encrypting.server.port), timeout=5) as plain:
            plain.recv(4096)
            plain.sendall(b"HELO x\r\n")
            plain.recv(4096)
            plain.sendall(b"STARTTLS\r\nEHLO x\r\nMAIL FROM:<evil@b.example>\r\n")
            assert plain.recv(4096) == b"220 Ready to start TLS\r\n"
            with context.wrap_socket(plain, server_hostname="127.0.0.1") as tls:
                tls.sendall(f"RCPT TO:<{CV}>\r\nQUIT\r\n".encode())
                return read_all(tls)

    answers = await asyncio.to_thread(inject)

    assert answers.startswith(b"503 ")
    assert b"250" not in answers


async def test_a_handshake_of_rubbish_disturbs_nobody(encrypting: Serving) -> None:
    def rubbish() -> bytes:
        with socket.create_connection(("127.0.0.1", encrypting.server.port), timeout=5) as plain:
            plain.recv(4096)
            plain.sendall(b"STARTTLS\r\n")
            plain.recv(4096)
            plain.sendall(b"\x00rubbish" * 50)
            return read_all(plain)

    await asyncio.to_thread(rubbish)
    assert encrypting.server._sessions == set()
    await asyncio.to_thread(hand_in, encrypting)

    assert len(encrypting.kept()) == 1


# --- a server in front ------------------------------------------------------------------------------


async def test_a_trusted_proxy_says_who_the_peer_is(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    front = Front(FrontKind.PROXY, HERE)
    async with serving(store, database_url, tmp_path, front=front) as here:

        def send() -> bytes:
            with socket.create_connection(("127.0.0.1", here.server.port), timeout=5) as peer:
                peer.sendall(b"PROXY TCP4 192.0.2.7 192.0.2.1 5000 25\r\n")
                peer.sendall(transaction(MAIL + b".\r\n") + b"QUIT\r\n")
                return read_all(peer)

        assert b"250 2.0.0" in await asyncio.to_thread(send)
        assert here.kept()[0].peer == "192.0.2.7"


async def test_the_peer_behind_a_proxy_is_the_one_that_is_counted(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    front, limits = Front(FrontKind.PROXY, HERE), Limits(most_per_peer=1)
    async with serving(store, database_url, tmp_path, front=front, limits=limits) as here:

        def connect(*peers: str) -> list[bytes]:
            address, greetings, sockets = ("127.0.0.1", here.server.port), [], []
            for name in peers:
                sockets.append(socket.create_connection(address, timeout=5))
                sockets[-1].sendall(f"PROXY TCP4 {name} 192.0.2.1 5000 25\r\n".encode())
                greetings.append(sockets[-1].recv(100)[:3])
            for one in sockets:
                one.close()
            return greetings

        greetings = await asyncio.to_thread(connect, "192.0.2.7", "192.0.2.8", "192.0.2.7")
        assert greetings == [b"220", b"220", b"421"]


async def test_a_stranger_cannot_say_who_it_is(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    front = Front(FrontKind.PROXY, networks("10.0.0.0/8"))
    async with serving(store, database_url, tmp_path, front=front) as here:
        answers = await asyncio.to_thread(
            here.says,
            b"PROXY TCP4 192.0.2.7 192.0.2.1 5000 25\r\n",
            b"EHLO x\r\nXFORWARD ADDR=192.0.2.7\r\n",
            transaction(MAIL + b".\r\n") + b"QUIT\r\n",
        )
        assert b'500 Error: command "PROXY" not recognized' in answers
        assert b"550 5.7.0 Not from you" in answers
        assert here.kept()[0].peer == "127.0.0.1"


async def test_a_trusted_relay_forwards_the_peer_of_each_mail(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    front = Front(FrontKind.XFORWARD, HERE)
    async with serving(store, database_url, tmp_path, front=front) as here:
        answers = await asyncio.to_thread(
            here.says,
            b"EHLO x\r\nXFORWARD NAME=[UNAVAILABLE] ADDR=IPV6:2001:db8::7 PROTO=ESMTP\r\n",
            f"MAIL FROM:<{NADIA}>\r\nRCPT TO:<{CV}>\r\nDATA\r\n".encode() + MAIL + b".\r\n",
            b"XFORWARD ADDR=rubbish\r\n",
            f"MAIL FROM:<{NADIA}>\r\nRCPT TO:<{JOB}>\r\nDATA\r\n".encode() + MAIL + b".\r\n",
            b"QUIT\r\n",
        )
        assert b"250-XFORWARD NAME ADDR" in answers
        assert b"\r\n501 5.5.4 Bad XFORWARD" in answers
        assert [mail.peer for mail in here.kept()] == ["2001:db8::7", "127.0.0.1"]


async def test_lmtp_answers_for_each_recipient(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    async with serving(store, database_url, tmp_path, lmtp=True) as here:
        answers = await asyncio.to_thread(
            here.says,
            f"LHLO x\r\nMAIL FROM:<{NADIA}>\r\nRCPT TO:<{CV}>\r\nRCPT TO:<{JOB}>\r\n".encode(),
            b"DATA\r\n" + MAIL + b".\r\nEHLO x\r\nQUIT\r\n",
        )
        assert answers.count(b"\r\n250 2.0.0 Kept") == 2
        assert b'500 Error: command "EHLO" not recognized' in answers
        assert [mail.recipient for mail in here.kept()] == [CV, JOB]
