"""Letters through a real Postfix, where one is installed and we may start it."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from casework.letters import OutboxState
from casework.tasks import TaskKind
from storage.store import Store
from tests.mailer.outbound.office import Office, a_letter
from tests.mailer.outbound.receiver import make_certificate
from tests.ports import a_free_port

POSTFIX = shutil.which("postfix")
pytestmark = [
    pytest.mark.skipif(POSTFIX is None, reason="Postfix is not installed"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root may start Postfix"),
]
MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.fjord.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
smtpd_relay_restrictions = permit_auth_destination, reject
virtual_mailbox_domains = fjord.example
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = inline:{{ karen@fjord.example=karen/ }}
virtual_minimum_uid = 1
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
smtpd_tls_cert_file = {folder}/receiver.pem
smtpd_tls_key_file = {folder}/receiver.key
smtpd_tls_security_level = encrypt
maillog_file = /dev/stdout
"""
SERVICES = """
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
postlog unix-dgram n - n - 1 postlogd
"""


@pytest.fixture
def postfix(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    """The port and the folder of a Postfix of our own, which takes mail for Karen only."""
    import pwd  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("postfix")
    for parent in (folder, *folder.parents[:2]):
        parent.chmod(0o755)
    owner = pwd.getpwnam("postfix")
    make_certificate(folder / "receiver.pem", "127.0.0.1")
    port = a_free_port()
    config = folder / "config"
    for name in ("config", "queue", "data", "mail"):
        (folder / name).mkdir()
    for name in ("data", "mail"):
        os.chown(folder / name, owner.pw_uid, owner.pw_gid)
    values = {"folder": folder, "uid": owner.pw_uid, "gid": owner.pw_gid, "port": port}
    (config / "main.cf").write_text(MAIN.format(**values))
    (config / "master.cf").write_text(SERVICES.format(**values))
    started = subprocess.run(
        [POSTFIX or "", "-c", str(config), "start"], capture_output=True, text=True, check=False
    )
    if started.returncode or not _answers(port):
        pytest.skip(f"Postfix does not start here: {started.stderr[-300:]}")
    yield port, folder
    subprocess.run([POSTFIX or "", "-c", str(config), "stop"], capture_output=True, check=False)


def _answers(port: int) -> bool:
    import smtplib  # noqa: PLC0415

    for _ in range(50):
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=5):
                return True
        except OSError:
            time.sleep(0.1)
    return False


def test_letters_reach_a_mailbox_through_postfix_and_a_stranger_is_refused(
    store: Store, postfix: tuple[int, Path]
) -> None:
    port, folder = postfix
    office = Office(store, port, ca=folder / "receiver.pem")
    office.posts(a_letter("one"), a_letter("two"), a_letter("gone", "nobody@fjord.example"))
    office.sends()

    assert [office.letter(key).state for key in ("one", "two")] == [OutboxState.SENT] * 2
    assert office.letter("gone").why == "550 5.1.1"
    assert len(office.tasks(TaskKind.LETTER_FAILED)) == 1
    new = folder / "mail" / "karen" / "new"
    for _ in range(100):
        if new.exists() and len(list(new.iterdir())) == 2:
            break
        time.sleep(0.1)
    mails = [message_from_bytes(file.read_bytes(), policy=default) for file in new.iterdir()]
    assert {str(mail["Message-ID"]) for mail in mails} == {
        office.letter(key).message_id for key in ("one", "two")
    }
    evidence = office.letter("one").evidence
    assert evidence is not None
    assert evidence["tls"] == "TLSv1.3"
    assert str(mails[0]["Return-Path"]).startswith("<retur+out-")
