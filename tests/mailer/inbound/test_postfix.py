"""A real Postfix in front of us, set up as docs/postfix.md says."""

import asyncio
import os
import re
import shutil
import smtplib
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailer.inbound.front import Front, FrontKind, networks
from storage.store import Store
from tests.mailer.inbound.serving import CV, JOB, NADIA, serving
from tests.ports import a_free_port

DOC = Path(__file__).resolve().parents[3] / "docs" / "postfix.md"
FRONT = Front(FrontKind.XFORWARD, networks("127.0.0.1"))
MAIL = b"From: nadia@post.example\r\nSubject: CV\r\n\r\nHej\r\n..to\r\n"
POSTFIX = shutil.which("postfix", path="/usr/sbin:/usr/local/sbin") or ""

pytestmark = [
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
    pytest.mark.skipif(not POSTFIX, reason="postfix is not installed"),
    pytest.mark.skipif(os.geteuid() != 0, reason="postfix can only be started by root"),
]

OF_ITS_OWN = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
maillog_file = {folder}/log
maillog_file_prefixes = /
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.example
mynetworks =
mydestination =
alias_maps =
alias_database =
minimal_backoff_time = 1s
queue_run_delay = 1s
default_destination_concurrency_failed_cohort_limit = 0
address_verify_map =
address_verify_poll_delay = 1s
"""
MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


def documented(kind: str) -> str:
    (block,) = re.findall(rf"```{re.escape(kind)}\n(.*?)```", DOC.read_text("utf-8"), re.DOTALL)
    return str(block)


class Postfix:
    """An instance with folders and a port of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = a_free_port()
        self._etc = folder / "etc"

    def start(self, our_port: int, *, lmtp: bool) -> None:
        self.folder.chmod(0o755)
        for name in ("etc", "spool", "data"):
            (self.folder / name).mkdir()
        shutil.chown(self.folder / "data", "postfix")
        settings = OF_ITS_OWN.format(folder=self.folder) + documented("main.cf")
        if not lmtp:
            settings += documented("main.cf-smtp")
        (self._etc / "main.cf").write_text(settings.replace(":8025", f":{our_port}"))
        (self._etc / "master.cf").write_text(MASTER.format(port=self.port))
        self._run("start")

    def stop(self) -> None:
        self._run("stop")

    def send(self, *to: str, raw: bytes = MAIL) -> None:
        with smtplib.SMTP(
            "127.0.0.1", self.port, timeout=20, source_address=("127.0.0.2", 0)
        ) as client:
            client.sendmail(NADIA, list(to), raw)

    def log(self) -> str:
        return (self.folder / "log").read_text()

    def _run(self, command: str) -> None:
        done = subprocess.run(
            [POSTFIX, "-c", str(self._etc), command], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode() + done.stdout.decode()


@pytest.fixture
def postfix() -> Iterator[Postfix]:
    folder = Path(tempfile.mkdtemp(prefix="postfix-"))
    instance = Postfix(folder)
    yield instance
    instance.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize("lmtp", [True, False], ids=["lmtp", "smtp"])
async def test_postfix_hands_on_mail_with_the_peer_it_came_from(
    store: Store, database_url: str, tmp_path: Path, postfix: Postfix, *, lmtp: bool
) -> None:
    async with serving(store, database_url, tmp_path, front=FRONT, lmtp=lmtp) as here:
        await asyncio.to_thread(postfix.start, here.server.port, lmtp=lmtp)
        await asyncio.to_thread(postfix.send, CV, JOB)
        for _ in range(200):
            if len(here.kept()) == 2:
                break
            await asyncio.sleep(0.1)
        kept = here.kept()
        assert {mail.recipient for mail in kept} == {CV, JOB}, postfix.log()
        assert {mail.peer for mail in kept} == {"127.0.0.2"}
        assert {mail.mail_from for mail in kept} == {NADIA}
        assert all(mail.raw.endswith(b"Subject: CV\r\n\r\nHej\r\n..to\r\n") for mail in kept)

        with pytest.raises(smtplib.SMTPRecipientsRefused, match="No such address here"):
            await asyncio.to_thread(postfix.send, "nobody@jobpartner.example")
        with pytest.raises(smtplib.SMTPRecipientsRefused, match="Relay access denied"):
            await asyncio.to_thread(postfix.send, "nobody@elsewhere.example")


async def test_postfix_waits_while_we_are_stopped(
    store: Store, database_url: str, tmp_path: Path, postfix: Postfix
) -> None:
    async with serving(store, database_url, tmp_path, front=FRONT, lmtp=True) as here:
        await asyncio.to_thread(postfix.start, here.server.port, lmtp=True)
        await asyncio.to_thread(postfix.send, CV)
        for _ in range(200):
            if here.kept():
                break
            await asyncio.sleep(0.1)
        await here.server.stop()
        port = here.server.port
        await asyncio.to_thread(postfix.send, CV, raw=b"Subject: to\r\n\r\n")
        await asyncio.sleep(1)
    async with serving(
        store, database_url, tmp_path, front=FRONT, lmtp=True, at_port=port
    ) as again:
        for _ in range(300):
            if len(again.kept()) == 2:
                break
            await asyncio.sleep(0.1)
        assert again.kept()[1].raw.endswith(b"Subject: to\r\n\r\n"), postfix.log()
