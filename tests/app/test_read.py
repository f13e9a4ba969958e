"""`jobpartnerbank read`, run as a person runs it: a process, files, lines of JSON, an exit code."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.program import Program
from tests.storage.documents import files

AS_OF = "2026-11-25T10:00:00+01:00"
BAKER = "Vi søger en bager til Fjord Bageri, Grenaa. 30-37 timer om ugen. Ansøgningsfrist den 10. december.\n"
TWO = "Vi søger to stillinger besat:\n- Bager, 37 timer\n- Ekspedient, 15 timer\nFristen er den 10. december.\n"
MAIL = """From: Karen Holm <karen@fjordbageri.example>
To: job@jobpartner.example
Subject: Bager
Date: Wed, 25 Nov 2026 10:00:00 +0100
Message-ID: <1@fjordbageri.example>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

"""


def run(*arguments: str | Path, **env: str) -> tuple[int, list[dict[str, Any]]]:
    with TemporaryDirectory() as folder:
        log, printed = Path(folder) / "log", Path(folder) / "printed"
        reading = Program("read", *map(str, arguments), env=env, log=log, printed=printed)
        code = reading.ended(100)
        return code, [json.loads(line) for line in printed.read_text().splitlines()]


@pytest.fixture
def cvs(tmp_path: Path) -> dict[str, Path]:
    """One CV in three kinds of file."""
    lines = ["Olena Kovalenko", "Tlf. 20 12 34 56", "Sprog: dansk og ukrainsk"]
    placed = [(50.0, 700.0 - 20 * row, line) for row, line in enumerate(lines)]
    made = {
        "cv.pdf": files.pdf(placed),
        "cv.docx": files.docx("".join(map(files.paragraph, lines))),
        "cv.txt": "\n".join(lines).encode("utf-16"),
    }
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
    return {name: tmp_path / name for name in made}


def test_cvs_of_any_kind_are_read_alike_in_the_order_given(cvs: dict[str, Path]) -> None:
    code, found = run("--cv", *cvs.values())

    assert code == 0
    assert [one["file"] for one in found] == list(cvs)
    assert {one["reading"]["name"] for one in found} == {"Olena Kovalenko"}
    assert {one["reading"]["phone"] for one in found} == {"+4520123456"}
    first = ["name", "email", "phone", "languages", "occupations", "cpr_found", "because"]
    assert list(found[0]["reading"])[: len(first)] == first


def test_a_vacancy_text_is_read_as_of_a_moment(tmp_path: Path) -> None:
    file = tmp_path / "opslag.txt"
    file.write_text(BAKER)

    code, (found,) = run("--vacancy", file, "--as-of", AS_OF)

    assert code == 0
    assert "more" not in found
    assert found["reading"]["title"] == "bager"
    assert found["reading"]["hours"] == "30-37"
    assert found["reading"]["deadline"] == "2026-12-10"


def test_several_vacancies_of_one_text_are_one_object(tmp_path: Path) -> None:
    file = tmp_path / "opslag.txt"
    file.write_text(TWO)

    _, (found,) = run("--vacancy", file, "--as-of", AS_OF)

    assert found["reading"]["title"] == "Bager"
    assert [one["title"] for one in found["more"]] == ["Ekspedient"]
    assert found["more"][0]["deadline"] == "2026-12-10"


def test_a_vacancy_in_a_mail_names_its_signer_as_contact(tmp_path: Path) -> None:
    file = tmp_path / "mail.eml"
    file.write_text(f"{MAIL}{BAKER}\nMed venlig hilsen\nKaren Holm\n")

    _, (found,) = run(file)

    assert (found["kind"], found["sender"]) == ("vacancy", "karen@fjordbageri.example")
    assert found["sent_at"] == "2026-11-25T10:00:00+01:00"
    assert found["reading"]["contact"] == "Karen Holm"
    assert "Karen Holm" in found["cut"]


def test_an_answer_to_a_letter_of_ours_is_a_reply_by_its_address(tmp_path: Path) -> None:
    file = tmp_path / "mail.eml"
    mail = MAIL.replace("To: job@", "To: svar+abc@")
    file.write_text(f"{mail}Vi har ansat hende pr. 1. februar, 32 timer om ugen. Tusind tak!\n")

    _, (found,) = run(file)

    assert (found["kind"], found["reading"]["intent"]) == ("reply", "hired")


def test_a_forwarded_advert_is_read(tmp_path: Path) -> None:
    forwarded = "Se nedenfor\n\nFra: Bo Lund\nSendt: 24. november 2026 09:00\nTil: Karen Holm\nEmne: Opslag\n\n"
    file = tmp_path / "mail.eml"
    file.write_text(MAIL.replace("Subject: Bager", "Subject: VS: Opslag") + forwarded + BAKER)

    _, (found,) = run(file)

    assert found["kind"] == "vacancy"
    assert (found["reading"]["title"], found["reading"]["deadline"]) == ("bager", "2026-12-10")


def test_what_cannot_be_read_says_why_and_the_others_are_read_all_the_same(
    tmp_path: Path, cvs: dict[str, Path]
) -> None:
    empty, locked = tmp_path / "tom.pdf", tmp_path / "laast.pdf"
    empty.write_bytes(b"")
    locked.write_bytes(files.locked(cvs["cv.pdf"].read_bytes(), "hemmelig"))

    code, found = run("--cv", tmp_path / "findes-ikke.pdf", tmp_path, empty, locked, cvs["cv.txt"])

    assert code == 1
    assert [one.get("error") for one in found] == [
        "No such file or directory", "Is a directory", "empty", "encrypted", None,
    ]  # fmt: skip
    assert found[4]["reading"]["name"] == "Olena Kovalenko"


def test_an_empty_mail_fails_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "tom.eml"
    file.write_bytes(b"")

    code, (found,) = run(file)

    assert code == 1
    assert found["error"]


def test_a_file_is_a_cv_or_a_vacancy_and_not_both(cvs: dict[str, Path]) -> None:
    code, found = run("--cv", "--vacancy", cvs["cv.txt"])

    assert (code, found) == (2, [])


def test_a_moment_that_is_none_is_wrong_use(cvs: dict[str, Path]) -> None:
    assert run("--vacancy", cvs["cv.txt"], "--as-of", "i morgen")[0] == 2


def test_the_settings_time_zone_is_the_clock_that_is_read_by(tmp_path: Path) -> None:
    file = tmp_path / "reply.eml"
    reply = MAIL.replace("job@", "svar+1@") + "Kom til samtale fredag den 4. december kl. 10.\n"
    file.write_text(reply, encoding="utf-8")

    starts = [
        found["reading"]["start"]
        for zone in ("Europe/Copenhagen", "Europe/Helsinki")
        for found in run(file, JPB_TIMEZONE=zone)[1]
    ]

    assert starts == ["2026-12-04T10:00:00+01:00", "2026-12-04T10:00:00+02:00"]
