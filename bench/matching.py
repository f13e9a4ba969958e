"""CVs in seven languages against 300 Danish adverts, and one vacancy against 10,000 partners.

hit@10: at least one advert of the person's occupation among the first ten. The baseline is BM25 over
four-letter pieces of the same texts, in the same run. Adverts and people are invented (bench/data);
the vocabulary was fitted to the first voices, and of the later ones half are held back.
"""

import argparse
import math
import statistics
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from bench._databases import databases_in, fresh
from casework.cvs.read import read_cv
from casework.matching import why_match
from casework.matching.likeness import WORD
from casework.matching.match import job_of, judged
from casework.matching.person import person_of
from casework.matching.terms import EDITION, terms_of_cv, terms_of_vacancy
from casework.readings import CvReading, VacancyReading
from casework.vacancies.read import read_vacancy
from casework.vocabulary.folding import folded
from storage import tables
from storage.files import Folder
from storage.revisions import upgrade
from storage.store import Store, make_engine

LANGUAGES = ("da", "en", "de", "pl", "uk", "ro", "es")
FIRST = 10
HIT_MARK = 0.9  # of each language
MILLISECONDS_MARK = 50.0  # 95th percentile
PARTNERS = 10_000
JUDGED = 20  # of the nearest, with every must-have and its quote
NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
_TRIES = 3  # the shortest counts: what else the machine does is not ours
_DATA = Path(__file__).parent / "data"
_MUST = (
    "kørekort B",
    "dansk i skrift og tale",
)  # of every advert, so that only the work tells them apart
_REST = """Sprog: dansk B1, engelsk B2
Kørekort B
Excel, kundebetjening
Uddannelse
2009-2012 Handelsskole, Odesa
2005-2009 Gymnasium
Kurser
2019 Førstehjælp
2021 Dansk for voksne, modul 4
Om mig
Jeg er mødestabil, kan lide at arbejde sammen med andre og tager gerne fat, hvor der er brug for det.
Jeg bor tæt på byen, har egen cykel og kan begynde med kort varsel, også i weekender og om aftenen.
Fritid
Jeg løber, læser og hjælper til i den lokale idrætsforening, hvor jeg står for kaffe og små arrangementer.
Referencer gives gerne efter aftale"""  # what the CVs of the timing have beside their first line
_FIRMS = ("Fjordens", "Norddjurs", "Havnens", "Kattegat", "Djurs")

Advert = tuple[str, VacancyReading, str]
"""The occupation it is for, what is read of it, its text."""
Hits = dict[str, tuple[float, float]]


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument(
        "--full", action="store_true", help="every occupation against 10,000 partners"
    )
    full = asked.parse_args().full
    work = tomllib.loads((_DATA / "matching.toml").read_text("utf-8"))
    later = tomllib.loads((_DATA / "matching_unseen.toml").read_text("utf-8"))
    adverts = list(_adverts(work))
    hits = _hits("first voices", work, adverts)
    everything = [*adverts, *_whole_adverts(later)]
    mended = {code: about for code, about in later.items() if about.get("mended")}
    _hits("later voices, looked at", mended, everything)
    held_back = {code: about for code, about in later.items() if code not in mended}
    unseen = _hits("later voices, held back", held_back, everything)
    slow = _vacancy_to_partners(work, adverts[:: 1 if full else 10])
    reached = all(one >= max(HIT_MARK, bare) for one, bare in (*hits.values(), *unseen.values()))
    print(f"matching: {_ratio(hits)}, held back {_ratio(unseen)} (mark: {HIT_MARK} in each)")
    print(
        f"matching: {slow:.1f} ms, {slow / MILLISECONDS_MARK:.2f} of the mark {MILLISECONDS_MARK:.0f} ms"
    )
    return 0 if reached and slow < MILLISECONDS_MARK else 1


def _ratio(hits: Hits) -> str:
    ours, plain = (statistics.fmean(column) for column in zip(*hits.values(), strict=True))
    return f"hit@{FIRST} {ours:.2f}, {ours / plain:.2f} times BM25"


def _adverts(work: dict[str, Any]) -> Iterator[Advert]:
    for code, about in work.items():
        for number, title in enumerate(about["titles"]):
            firm = _FIRMS[number % len(_FIRMS)]
            tasks = " ".join(about["tasks"][number % 3 :] + about["tasks"][: number % 3])
            reading = VacancyReading(title=title, must=_MUST)
            yield code, reading, f"{title}\n{firm} virksomhed søger en kollega. {tasks}"


def _whole_adverts(work: dict[str, Any]) -> Iterator[Advert]:
    """Adverts as they are mailed; the title is what is read of them."""
    for code, about in work.items():
        for body in about["adverts"]:
            yield code, VacancyReading(title=read_vacancy(body, NOW).title, must=_MUST), body


# --- a CV to the vacancies ------------------------------------------------------------------------


def _hits(name: str, work: dict[str, Any], adverts: list[Advert]) -> Hits:
    """By language the share of CVs with a hit: ours, and the baseline's."""
    print(
        f"{name}: {len(work) * len(LANGUAGES)} CVs of {len(work)} occupations, {len(adverts)} adverts"
    )
    bare = Bm25([body for _, _, body in adverts])
    found = {}
    for language in LANGUAGES:
        cvs = [(code, about[language]) for code, about in work.items()]
        ours = [_hit(code, adverts, _order(cv, adverts)) for code, cv in cvs]
        plain = [_hit(code, adverts, bare.order(cv)) for code, cv in cvs]
        found[language] = statistics.fmean(ours), statistics.fmean(plain)
        print(f"  {language}: ours {found[language][0]:.2f}, BM25 {found[language][1]:.2f}")
    return found


def _order(cv: str, adverts: list[Advert]) -> list[int]:
    person = person_of(read_cv(cv), cv)
    orders = [judged(reading, job_of(reading, body), person).order for _, reading, body in adverts]
    return sorted(range(len(adverts)), key=lambda number: orders[number])


def _hit(code: str, adverts: list[Advert], order: list[int]) -> bool:
    return any(adverts[number][0] == code for number in order[:FIRST])


class Bm25:
    """Plain BM25 (k1 1.2, b 0.75) over four-letter pieces: what is beaten."""

    def __init__(self, documents: list[str]) -> None:
        self._counts = [Counter(_grams(document)) for document in documents]
        self._lengths = [sum(counts.values()) for counts in self._counts]
        self._mean = statistics.fmean(self._lengths)
        self._holding = Counter(gram for counts in self._counts for gram in counts)

    def order(self, query: str) -> list[int]:
        wanted = set(_grams(query))
        scores = [self._score(number, wanted) for number in range(len(self._counts))]
        return sorted(range(len(scores)), key=lambda number: -scores[number])

    def _score(self, number: int, wanted: set[str]) -> float:
        counts, norm = self._counts[number], 0.25 + 0.75 * self._lengths[number] / self._mean
        return sum(
            math.log(
                1 + (len(self._counts) - self._holding[gram] + 0.5) / (self._holding[gram] + 0.5)
            )
            * counts[gram]
            * 2.2
            / (counts[gram] + 1.2 * norm)
            for gram in wanted & counts.keys()
        )


def _grams(text: str) -> list[str]:
    return [
        word[start : start + 4]
        for word in WORD.findall(folded(text))
        for start in range(max(1, len(word) - 3))
    ]


# --- a vacancy to the partners --------------------------------------------------------------------


def _vacancy_to_partners(work: dict[str, Any], adverts: list[Advert]) -> float:
    """Milliseconds at the 95th percentile, of the slower database.

    The order of all that share anything with the vacancy, and the nearest judged with quotes.
    """
    texts = [about[one] for about in work.values() for one in LANGUAGES]
    slowest = 0.0
    with tempfile.TemporaryDirectory() as name, databases_in(Path(name)) as databases:
        for engine, address in databases.items():
            store = Store(make_engine(fresh(address)), Folder(Path(name), b"A" * 43 + b"="), b"k")
            upgrade(store.engine)
            with store.engine.begin() as connection:
                _fill(connection, texts)
            took = sorted(
                min(_one_vacancy(store, reading, body) for _ in range(_TRIES))
                for _, reading, body in adverts
            )
            store.engine.dispose()
            p95 = took[math.ceil(0.95 * len(took)) - 1]
            slowest = max(slowest, p95)
            print(
                f"{engine}: a vacancy to {PARTNERS} partners, {JUDGED} judged: median"
                f" {statistics.median(took):.1f} ms, 95th percentile {p95:.1f} ms of {len(took)}"
            )
    return slowest


def _one_vacancy(store: Store, reading: VacancyReading, body: str) -> float:
    with store.work() as work:
        began = time.perf_counter()
        near = work.cvs.nearest(terms_of_vacancy(reading, body), PARTNERS)
        for cv in work.cvs.where(id=near[:JUDGED]):
            why_match(reading, body, CvReading.from_json(cv.profile), cv.text)
        return 1000 * (time.perf_counter() - began)


def _fill(connection: Any, texts: list[str]) -> None:
    """10,000 partners with CVs of a page; terms are made once per different CV."""
    lines = _REST
    readings = {one: read_cv(f"{one}\n{lines}") for one in texts}
    terms = {one: " ".join(terms_of_cv(readings[one], f"{one}\n{lines}")) for one in texts}
    numbers = range(1, PARTNERS + 1)
    connection.execute(
        insert(tables.partners),
        [
            {
                "id": number,
                "version": 0,
                "municipality_id": 1,
                "name": f"Partner {number}",
                "language": "da",
                "chat_blocked": False,
                "permission": "standing",
                "excluded_company_ids": (),
                "protected": False,
            }
            for number in numbers
        ],
    )
    chosen = [texts[number % len(texts)] for number in numbers]
    connection.execute(
        insert(tables.cvs),
        [
            {
                "id": number,
                "version": 0,
                "partner_id": number,
                "sha256": f"{number:064}",
                "file_name": "cv.pdf",
                "media_type": "application/pdf",
                "size": 1000,
                "text": f"{one}\n{lines}",
                "profile": readings[one].as_json(),
                "cpr_found": False,
                "received_at": NOW,
                "source": "bench",
            }
            for number, one in zip(numbers, chosen, strict=True)
        ],
    )
    stored = (
        "(cv_id, terms, edition) VALUES (:cv, array_to_tsvector(string_to_array(:terms, ' ')), :edition)"
        if connection.dialect.name == "postgresql"
        else "(rowid, terms, edition) VALUES (:cv, :terms, :edition)"
    )
    connection.execute(
        text(f"INSERT INTO cv_terms {stored}"),
        [
            {"cv": number, "terms": terms[one], "edition": EDITION}
            for number, one in zip(numbers, chosen, strict=True)
        ],
    )
    connection.execute(text("ANALYZE"))


if __name__ == "__main__":
    sys.exit(main())
