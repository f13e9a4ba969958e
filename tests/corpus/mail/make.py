"""Writes the mails of this corpus and what must come out of them: `python -m tests.corpus.mail.make`.

Every run writes the same bytes. Each folder is one sort of mail; each of its .eml files has an
entry in expected.toml. What is expected is written down here, by hand, before anything is parsed.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from tests.corpus.mail import calendars, machines, odd
from tests.corpus.mail.case import Case, as_bytes, headers, message
from tests.corpus.mail.clients import BELOW, BETWEEN, CLIENTS, Client, Shown
from tests.corpus.mail.said import TONGUES, Tongue

HERE = Path(__file__).resolve().parent


# --- answers --------------------------------------------------------------------------------------


def answers() -> Iterable[Case]:
    """Every program, in both languages, above the letter; those that do below and between too."""
    for tongue in TONGUES:
        for place, client in enumerate(CLIENTS):
            yield from _above(tongue, client, place)
        for name, shape in BELOW.items():
            said = tongue.answers[0]
            shown = shape(tongue, said.paragraphs)
            yield _answer(f"{name}-{tongue.name}-below", tongue, shown, said.text, said.intent)
        for name, shape in BETWEEN.items():
            shown = shape(tongue, tongue.between)
            text = "\n\n".join(tongue.between)
            yield _answer(
                f"{name}-{tongue.name}-between-the-lines", tongue, shown, text, None, flagged=True
            )


def _above(tongue: Tongue, client: Client, place: int) -> Iterable[Case]:
    """Three of the answers: in both shapes, as HTML alone, and as plain text alone."""
    for turn, shape in enumerate(("", "html-only", "plain-only")):
        said = tongue.answers[(place + turn) % len(tongue.answers)]
        shown = client.above(tongue, said.paragraphs)
        if shape == "html-only" and shown.html is None:
            continue
        if shape == "plain-only" and shown.html is None:
            continue
        plain = None if shape == "html-only" else shown.plain
        html = None if shape == "plain-only" else shown.html
        name = "-".join(filter(None, (client.name, tongue.name, said.name, shape)))
        yield _answer(name, tongue, Shown(plain or "", html), said.text, said.intent, client=client)


def _answer(
    name: str,
    tongue: Tongue,
    shown: Shown,
    text: str,
    intent: str | None,
    *,
    client: Client | None = None,
    flagged: bool = False,
) -> Case:
    prefix = "SV" if tongue.code == "da" and client and "outlook" in client.name else "Re"
    found = headers(f"{prefix}: {tongue.subject}")
    if client:
        line = client.mailer.partition(": ")
        found[line[0]] = line[2]
    mail = message(found, shown.plain, shown.html, flowed=bool(client and client.flowed))
    return Case(
        name=name,
        raw=as_bytes(mail),
        kind="reply",
        text=text,
        cut=(tongue.letter[2][:20],),
        intent=intent,
        flagged=flagged,
    )


# --- writing --------------------------------------------------------------------------------------


def write(folder: str, cases: Iterable[Case]) -> int:
    """The folder anew: its mails and its expected.toml. Raises ValueError for a name used twice."""
    place = HERE / folder
    place.mkdir(exist_ok=True)
    for old in place.glob("*.eml"):
        old.unlink()
    entries: dict[str, str] = {}
    for case in cases:
        if case.name in entries:
            raise ValueError(case.name)
        (place / f"{case.name}.eml").write_bytes(case.raw)
        entries[case.name] = _entry(case)
    text = "\n".join(entries[name] for name in sorted(entries))
    (place / "expected.toml").write_text(text, encoding="utf-8")
    return len(entries)


def _entry(case: Case) -> str:
    """JSON's strings and lists of strings are TOML's too."""
    known = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in vars(case).items()
        if name not in ("name", "raw") and value not in (None, (), "", False)
    }
    if case.files == ():
        known["files"] = []
    if case.sure is False:
        known["sure"] = False
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in known.items()]
    return f"[{case.name}]\n" + "\n".join(lines) + "\n"


def main() -> None:
    """Writes everything."""
    folders = {
        "answers": answers(),
        "bounces": machines.bounces(),
        "absences": machines.absences(),
        "calendar": calendars.calendars(),
        "forwarded": odd.forwarded(),
        "shapes": odd.shapes(),
        "history": odd.history(),
    }
    for folder, cases in folders.items():
        write(folder, cases)


if __name__ == "__main__":
    main()
