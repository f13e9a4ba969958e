"""Finding CVs by what a vacancy asks for: the same on both databases."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import text

from casework.cvs.read import read_cv
from casework.matching.terms import terms_of_vacancy
from casework.model import Cv, Partner
from casework.ports import Work
from casework.readings import VacancyReading
from storage.store import Store

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
BAKER = "2014-2020 Piekarz, Piekarnia Zdrowie"
SMITH = "2014-2020 Skibssmed, Havnens Værft"
CRANE = "2014-2020 Strandløveoperatør, Fjord Lift"


def a_cv(work: Work, words: str) -> Cv:
    partner = work.partners.add(Partner(name="Nadia Haddad"))
    told = f"Erfaring\n{words}"
    return work.cvs.add(
        Cv(
            partner_id=partner.id,
            sha256="0" * 64,
            file_name="cv.pdf",
            media_type="application/pdf",
            size=100,
            text=told,
            profile=read_cv(told).as_json(),
            received_at=NOW,
            source="test",
        )
    )


def nearest(work: Work, title: str) -> list[int]:
    return work.cvs.nearest(terms_of_vacancy(VacancyReading(title=title), ""), 10)


def test_a_polish_baker_is_found_by_a_danish_title(store: Store) -> None:
    with store.work() as work:
        a_cv(work, SMITH)
        baker = a_cv(work, BAKER)

        assert nearest(work, "Håndværksbager") == [baker.id]


def test_a_title_no_vocabulary_knows_is_found_by_the_parts_of_its_compound(store: Store) -> None:
    with store.work() as work:
        a_cv(work, BAKER)
        crane = a_cv(work, CRANE)

        assert nearest(work, "Løveoperatører")[0] == crane.id


def test_a_cv_that_is_emptied_is_no_longer_found(store: Store) -> None:
    with store.work() as work:
        baker = a_cv(work, BAKER)
        work.cvs.save(baker, replace(baker, text="", profile={}))

        assert nearest(work, "Bager") == []


def test_a_cv_from_before_the_search_is_found_once_it_is_indexed(store: Store) -> None:
    with store.work() as work:
        baker = a_cv(work, BAKER)
    with store.engine.begin() as connection:
        connection.execute(text("DELETE FROM cv_terms"))
    with store.work() as work:
        assert nearest(work, "Bager") == []
        assert work.cvs.index_missing(10) == 1
        assert nearest(work, "Bager") == [baker.id]
        assert work.cvs.index_missing(10) == 0
