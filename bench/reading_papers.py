"""How well vacancies and CVs are read, field by field, against the labelled corpora.

The open part by default; `--held-back` scores what no rule was tuned on (`tests/corpus/split.py`), with
`--files 'r_*'` only the fresh voices; `--misses` prints what was read otherwise than labelled, of the
open part only. Exit 1 where a mark is missed.
"""

import argparse
import operator
import re
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from bench.bare import bare_milliseconds
from casework.cvs.cpr import find_cpr
from casework.cvs.languages import language_codes
from casework.cvs.names import in_ascii
from casework.cvs.read import read_cv
from casework.cvs.scans import with_small_l
from casework.language import language_of
from casework.readings import CvReading, VacancyReading
from casework.vacancies.read import read_vacancies
from tests.corpus.split import is_held_back

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
DEADLINES_RIGHT_OR_NULL = 0.98
DEADLINES_INVENTED = 0
CPR_RECALL = 1.0
BACKGROUND = ("education", "certificates", "skills", "levels", "years")
MILLISECONDS = 5.0
# What a label may say beside the demand itself: "kunne svejse", "Har du prøvet det", "tysk er en fordel".
_SAID_OF_DEMAND = re.compile(
    r"^(?:(?:at|og|selv|kunne|ku|skal|have|ha|haft|har|være|er|able to|be|kan|kender|taler|behersker|du|man|de|han|hun|you|an?|the|et?|en|some)\s)+"
    r"|[\s,]+(?:(?:er|is|are|vil være|would be|ville være)\s)?(?:an?\s|et\s|en\s)?(?:\w+ )?(?:fordel|plus|krav|must|bonus|advantage|required|needed|dejligt|rart|fint|godt|praktisk|lovely|nice)$"
)
# "Smedevej 7 i Hobro", "Smedevej 7, 9500 Hobro" and "Smedevej 7 · 9500 Hobro" are one place.
_BETWEEN_STREET_AND_TOWN = re.compile(r"\s*[,·|]\s*|\si\s(?=[^\W\d_])")
_LONG_TEXT = "Jeg har arbejdet som bager i ti år. " * 10

Entry = dict[str, Any]
_Told = TypeVar("_Told")


@dataclass
class Score:
    """Counts by field; `misses` are (text, field, labelled, read)."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    count: Counter[str] = field(default_factory=Counter)
    misses: list[tuple[str, str, object, object]] = field(default_factory=list)
    seconds: float = 0.0
    texts: int = 0

    @property
    def milliseconds(self) -> float:
        """Of processor, for one text."""
        return 1000 * self.seconds / max(1, self.texts)

    def say(self, entry: Entry, name: str, label: object, read: object, *, right: bool) -> None:
        self.asked[name] += 1
        self.right[name] += right
        if not right:
            self.misses.append((entry["id"], name, label, read))


def entries(folder: str, kind: str, *, held_back: bool, files: str = "*") -> list[Entry]:
    """The labelled texts of one side of the split, of the files whose names match `files`."""
    paths = sorted((CORPUS / folder).glob(f"{files}.toml"))
    every = [one for path in paths for one in tomllib.loads(path.read_text())[kind]]
    return [one for one in every if is_held_back(one["id"]) is held_back]


# --- vacancies ------------------------------------------------------------------------------------


def score_vacancies(several: Iterable[Entry]) -> Score:
    score = Score()
    for entry in several:
        begun = time.process_time()
        found = read_vacancies(entry["text"], entry["sent_at"], entry.get("subject", ""))
        score.seconds += time.process_time() - begun
        score.texts += 1
        labels = entry["reading"]
        score.say(entry, "vacancies", len(labels), len(found), right=len(labels) == len(found))
        for label, reading in paired(labels, found):
            _score_vacancy(score, entry, label, reading)
    return score


def paired(
    labels: list[Entry], found: list[VacancyReading]
) -> Iterator[tuple[Entry, VacancyReading]]:
    """Each label with the reading of the same title, else with the next that is left."""
    left = list(found)
    for label in labels:
        same = [one for one in left if _is_title(label, one.title)]
        one = (same or left or [VacancyReading()])[0]
        left = [other for other in left if other is not one]
        yield label, one


def _score_vacancy(score: Score, entry: Entry, label: Entry, read: VacancyReading) -> None:
    score.say(entry, "title", label["title"], read.title, right=_is_title(label, read.title))
    for name in ("positions", "hours", "deadline", "start", "working_language", "permanent"):
        wanted, got = label.get(name), getattr(read, name)
        right = wanted == got or (name == "working_language" and _is_demanded(label, got))
        score.say(entry, name, wanted, got, right=right)
    deadline = label.get("deadline")
    score.count["deadline right or null"] += read.deadline in (None, deadline)
    score.count["deadlines"] += 1
    score.count["deadlines not read"] += read.deadline is None and deadline is not None
    score.count["deadlines wrong"] += (
        None not in (read.deadline, deadline) and read.deadline != deadline
    )
    score.count["deadlines invented"] += deadline is None and read.deadline is not None
    for name in ("place", "contact"):
        wanted, got = label.get(name), getattr(read, name)
        score.say(entry, name, wanted, got, right=says_same(wanted, got))
    for name in ("must", "nice"):
        _score_lines(score, entry, name, label.get(name, []), getattr(read, name))


def _is_demanded(label: Entry, code: str | None) -> bool:
    """Whether a language that has no label of its own is among the labelled demands: earlier voices
    left it at that, later ones call it the working language too; either is right."""
    demanded = {one for words in label.get("must", []) for one in language_codes(words)}
    return label.get("working_language") is None and code in demanded


def _is_title(label: Entry, title: str | None) -> bool:
    right = [label["title"], *label.get("titles", [])]
    return title is not None and title.casefold() in {one.casefold() for one in right}


def says_same(wanted: str | None, got: str | None) -> bool:
    """The same, or the same with more around it: "Grenaa" and "Havnevej 3, 8500 Grenaa"."""
    if wanted is None or got is None:
        return wanted is got
    one, other = (
        _BETWEEN_STREET_AND_TOWN.sub(" ", with_small_l(said).casefold()) for said in (wanted, got)
    )
    return one in other or other in one


def _score_lines(
    score: Score, entry: Entry, name: str, wanted: list[str], got: tuple[str, ...]
) -> None:
    """Each labelled demand has its line; and each line its label, so that none is invented."""
    demands = [_SAID_OF_DEMAND.sub("", words.casefold()) for words in wanted]
    lines = [line.casefold() for line in got]
    _score_told(score, entry, name, demands, lines, lambda demand, line: demand in line)


# --- CVs ------------------------------------------------------------------------------------------


def score_cvs(several: Iterable[Entry]) -> Score:
    score = Score()
    for entry in several:
        begun = time.process_time()
        read = read_cv(entry["text"])
        score.seconds += time.process_time() - begun
        score.texts += 1
        _score_cv(score, entry, read)
    return score


def _score_cv(score: Score, entry: Entry, read: CvReading) -> None:
    for name in ("name", "email", "phone"):
        wanted, got = entry.get(name), getattr(read, name)
        right = _is_same(wanted, got) or _is_same(entry.get("also", {}).get(name) or wanted, got)
        score.say(entry, name, wanted, got, right=right)
    for name in ("languages", "licences"):
        wanted, got = set(entry.get(name, [])), set(getattr(read, name))
        score.say(entry, name, sorted(wanted), sorted(got), right=wanted == got)
    _score_told(
        score, entry, "occupations", entry.get("occupations", []), read.occupations, says_same
    )
    if not entry.keys().isdisjoint(BACKGROUND):
        _score_background(score, entry, read)
    _score_cpr(score, entry)


def _score_background(score: Score, entry: Entry, read: CvReading) -> None:
    """What later voices have labels of. Years are right where title and years are."""
    for name in ("education", "certificates", "skills"):
        _score_told(score, entry, name, entry.get(name, []), getattr(read, name), says_same)
    for name, is_same in (("levels", operator.eq), ("years", _is_same_span)):
        labelled, told = entry.get(name, {}).items(), getattr(read, name).items()
        _score_told(score, entry, name, labelled, told, is_same)


def _is_same_span(wanted: tuple[str, str], got: tuple[str, str]) -> bool:
    """The same years of the same title, which may be read longer or shorter."""
    return wanted[1] == got[1] and says_same(wanted[0], got[0])


def _score_told(
    score: Score,
    entry: Entry,
    name: str,
    wanted: Collection[_Told],
    got: Collection[_Told],
    is_same: Callable[[_Told, _Told], bool],
) -> None:
    """Each that is labelled is found, and each that was read is true."""
    for one in wanted:
        right = any(is_same(one, other) for other in got)
        score.say(entry, f"{name} found", one, got, right=right)
    for one in got:
        right = any(is_same(other, one) for other in wanted)
        score.say(entry, f"{name} true", wanted, one, right=right)


def _score_cpr(score: Score, entry: Entry) -> None:
    found = [_digits(one.words) for one in find_cpr(entry["text"])]
    wanted = [_digits(one) for one in entry.get("cpr", [])]
    for number in wanted:
        score.say(entry, "cpr recall", "a number", "none", right=number in found)
    for number in found:
        score.say(entry, "cpr true", "none", "a number", right=number in wanted)


def _digits(words: str) -> str:
    return "".join(char for char in words if char.isdigit())


def _is_same(wanted: str | None, got: str | None) -> bool:
    """The same, whether a name stands in Latin letters or in others.

    In Cyrillic ones the surname may stand first, as on its papers, or last, as in a letter.
    """
    if wanted is None or got is None:
        return wanted is got
    same = _folded(wanted) == _folded(got) or in_ascii(wanted) == in_ascii(got)
    cyrillic = not wanted.isascii() and any("\u0400" <= char <= "\u052f" for char in wanted)
    return same or (cyrillic and sorted(wanted.split()) == sorted(got.split()))


def _folded(value: str | None) -> str | None:
    return value.casefold() if value else None


# --- telling --------------------------------------------------------------------------------------


def main() -> int:
    arguments = _arguments()
    scores = {
        "vacancies": (
            score_vacancies,
            entries("vacancies", "vacancy", held_back=arguments.held_back, files=arguments.files),
        ),
        "cvs": (
            score_cvs,
            entries("cvs", "cv", held_back=arguments.held_back, files=arguments.files),
        ),
    }
    part = "held back" if arguments.held_back else "open"
    marks: list[tuple[str, float, str, bool]] = []
    for name, (scored, texts) in scores.items():
        language_of(_LONG_TEXT)  # the model of languages is loaded with the first long text
        scored(texts[:5])  # the first readings pay for tables that are made once
        score = scored(texts)
        times = score.milliseconds / bare_milliseconds([entry["text"] for entry in texts])
        print(
            f"\n{name}, {part}: {len(texts)} texts, {score.milliseconds:.2f} ms each, "
            f"{times:.0f} times a bare count of their words"
        )
        _print(score)
        if arguments.misses and not arguments.held_back:
            _print_misses(score)
        marks += _marks(name, score)
    print()
    for what, value, mark, kept in marks:
        print(f"{what:32} {value:8.3f}   mark {mark:8} {'kept' if kept else 'MISSED'}")
    return 0 if all(kept for *_, kept in marks) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--held-back", action="store_true", help="score the third kept apart")
    parser.add_argument("--files", default="*", help="only those whose names match, as 'n_*'")
    parser.add_argument("--misses", action="store_true", help="print them, of the open part only")
    return parser.parse_args()


def _marks(name: str, score: Score) -> list[tuple[str, float, str, bool]]:
    fast = score.milliseconds < MILLISECONDS
    marks = [(f"{name}: ms a text", score.milliseconds, f"< {MILLISECONDS:g}", fast)]
    if name == "cvs":
        recall = _share(score.right["cpr recall"], score.asked["cpr recall"])
        return [("CPR recall", recall, f">= {CPR_RECALL:g}", recall >= CPR_RECALL), *marks]
    right = _share(score.count["deadline right or null"], score.count["deadlines"])
    invented = score.count["deadlines invented"]
    return [
        ("deadline right or null", right, f">= {DEADLINES_RIGHT_OR_NULL}", right >= DEADLINES_RIGHT_OR_NULL),
        ("deadlines invented", invented, f"<= {DEADLINES_INVENTED}", invented <= DEADLINES_INVENTED),
        *marks,
    ]  # fmt: skip


def _print(score: Score) -> None:
    for name, asked in score.asked.items():
        right = score.right[name]
        print(f"  {name:20} {right:5} of {asked:5}   {100 * _share(right, asked):5.1f} %")
    for name, count in score.count.items():
        print(f"  {name:24} {count:5}")


def _print_misses(score: Score) -> None:
    for text, name, label, read in sorted(score.misses, key=lambda miss: miss[1]):
        print(f"    {name:18} {text:22} labelled {label!r}, read {read!r}")


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


if __name__ == "__main__":
    sys.exit(main())
