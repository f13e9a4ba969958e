"""Every letter with sample data, as files to look at before a text is changed for everybody."""

from collections.abc import Iterator
from pathlib import Path

from casework.events import Channel
from casework.letters import Letter, languages_of
from casework.model import Language
from templates.letter_samples import samples
from templates.render import page, render


def write_preview(folder: Path) -> int:
    """Writes `<letter>-<sample>.<language>.html` and `.txt`, and an index of them; says how many
    letters. What stands in the folder from before is written over. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = list(_letters(folder))
    index = page("index", Language.DANISH, folder="preview", rows=rows)
    (folder / "index.html").write_text(index, encoding="utf-8")
    return len(rows)


def _letters(folder: Path) -> Iterator[dict[str, str]]:
    for letter in Letter:
        if letter is Letter.CHAT:  # the bot's own messages are no letters
            continue
        for number, context in enumerate(samples(letter), start=1):
            for language in languages_of(letter):
                name = f"{letter}-{number}.{language}"
                text = render(letter, language, Channel.EMAIL, context)
                (folder / f"{name}.txt").write_text(text.plain, encoding="utf-8")
                (folder / f"{name}.html").write_text(text.html or "", encoding="utf-8")
                yield {
                    "name": name,
                    "letter": letter.value,
                    "language": language.value,
                    "subject": text.subject or "",
                }
