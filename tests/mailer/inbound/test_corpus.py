"""Every mail of tests/corpus/mail comes out as written down beside it, and no word is lost."""

import importlib.util
import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from casework.inputs import Inbound
from mailer.inbound.bounces import read_bounce
from mailer.inbound.understand import Understood, company_reading, understand
from storage.documents.extract import extract_text
from storage.documents.judge import judge
from tests.corpus.mail import make

FOLDER = Path(make.__file__).parent
RECEIVED = datetime(2026, 12, 3, 9, 13, tzinfo=UTC)
EXPECTED: dict[str, dict[str, Any]] = {
    f"{file.parent.name}/{name}": expected
    for file in sorted(FOLDER.glob("*/expected.toml"))
    for name, expected in tomllib.loads(file.read_text(encoding="utf-8")).items()
}
WITH_WORDS = [name for name, expected in EXPECTED.items() if "text" in expected]


def understood(name: str) -> Understood:
    expected = EXPECTED[name]
    if (package := expected.get("needs")) and not importlib.util.find_spec(package):
        pytest.skip(f"{package} is not installed")
    kept = Inbound(
        sha256="",
        recipient=expected["recipient"],
        mail_from=expected["mail_from"],
        peer="",
        tls=None,
        raw=(FOLDER / f"{name}.eml").read_bytes(),
        received_at=RECEIVED,
    )
    return understand(kept, judge, extract_text)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_mail_is_understood(name: str) -> None:
    expected, found = EXPECTED[name], understood(name)

    assert found.kind == expected["kind"]
    assert found.mail.encrypted is expected.get("encrypted", False)
    assert found.new_text.flagged is expected.get("flagged", False)
    for cut in expected.get("cut", ()):
        assert cut in found.new_text.cut
    if "text" in expected:
        assert found.new_text.text.split() == expected["text"].split()
    if "fate" in expected:
        assert read_bounce(found.mail).fate == expected["fate"]
    if "files" in expected:
        assert [file.verdict.name for file in found.files] == expected["files"]
    if "forwarded_from" in expected:
        assert [one.sender for one in found.mail.forwarded] == [expected["forwarded_from"]]


@pytest.mark.parametrize("name", [name for name in EXPECTED if "intent" in EXPECTED[name]])
def test_the_answer_is_read(name: str) -> None:
    expected, reading = EXPECTED[name], company_reading(understood(name)).as_json()

    assert reading["intent"] == expected["intent"]
    assert {key: reading[key] for key in ("sure", "start", "place") if key in expected} == {
        key: expected[key] for key in ("sure", "start", "place") if key in expected
    }


@pytest.mark.parametrize("name", WITH_WORDS)
def test_every_word_of_the_sender_is_in_the_new_text(name: str) -> None:
    kept = understood(name).new_text.text

    missing = [word for word in words(EXPECTED[name]["text"]) if word not in words(kept)]
    assert missing == []


@pytest.mark.parametrize("name", EXPECTED)
def test_nothing_disappears_between_the_new_text_and_what_was_cut(name: str) -> None:
    found = understood(name)

    whole = words(found.mail.text)
    assert sorted(words(f"{found.new_text.text}\n{found.new_text.cut}")) == sorted(whole)


def test_the_corpus_is_what_its_script_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make, "HERE", tmp_path)
    make.main()

    written = {file.relative_to(tmp_path): file.read_bytes() for file in tmp_path.rglob("*.*")}
    stored = {
        file.relative_to(FOLDER): file.read_bytes()
        for file in FOLDER.rglob("*/*")
        if file.suffix in (".eml", ".toml") and (tmp_path / file.parent.name).is_dir()
    }
    assert written == stored
    assert len([name for name in stored if name.suffix == ".eml"]) >= 120
