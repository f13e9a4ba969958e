"""Files are handed to clamd: a small server that speaks INSTREAM, over TCP and a unix socket."""

import socketserver
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.documents import WhyRefused
from storage.documents.judge import judge
from storage.documents.scan import NoAnswerError, is_clean, judging_with

VIRUS = b"%PDF-1.4 X5O!P%@AP-EICAR"
GOOD = b"%PDF-1.4 a CV" + b"x" * 200_000
TOO_BIG = b"%PDF-1.4 enormous"


class Clamd(socketserver.StreamRequestHandler):
    """Answers as clamd does: OK, FOUND, or an error where a file is too big for it."""

    def handle(self) -> None:
        assert self.rfile.read(10) == b"zINSTREAM\0"
        content = b""
        while size := struct.unpack("!L", self.rfile.read(4))[0]:
            content += self.rfile.read(size)
        if content == TOO_BIG:
            self.wfile.write(b"INSTREAM size limit exceeded. ERROR\0")
        elif b"EICAR" in content:
            self.wfile.write(b"stream: Win.Test.EICAR_HDB-1 FOUND\0")
        else:
            self.wfile.write(b"stream: OK\0")


@pytest.fixture(params=["tcp", "unix"])
def clamd(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "clamd")
    server: socketserver.BaseServer
    if request.param == "tcp":
        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Clamd)
        place = f"127.0.0.1:{server.server_address[1]}"
    else:
        server = socketserver.ThreadingUnixStreamServer(place, Clamd)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield place
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_infected_file_is_refused_and_a_clean_one_marked_as_scanned(clamd: str) -> None:
    looked = judging_with(judge, clamd)

    assert looked("cv.pdf", VIRUS).why is WhyRefused.INFECTED
    good = looked("cv.pdf", GOOD)
    assert (good.accepted, good.scanned) == (True, True)


def test_what_the_scanner_does_not_answer_for_is_shown_as_not_scanned(clamd: str) -> None:
    with pytest.raises(NoAnswerError):
        is_clean(clamd, TOO_BIG)
    verdict = judging_with(judge, clamd)("cv.pdf", TOO_BIG)
    assert (verdict.accepted, verdict.scanned) == (True, False)


def test_a_scanner_that_is_away_stops_no_mail(tmp_path: Path) -> None:
    verdict = judging_with(judge, str(tmp_path / "nobody"))("cv.pdf", GOOD)

    assert verdict.as_json()["scanned"] is False
    assert verdict.accepted


def test_without_a_scanner_files_are_shown_as_not_scanned() -> None:
    assert judge("cv.pdf", GOOD).as_json()["scanned"] is False
