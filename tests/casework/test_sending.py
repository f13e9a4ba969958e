"""The copies of CVs: made beside the work, of real files, and gone with their person."""

from dataclasses import replace

import pytest

from casework.actions.forget import forget_person
from casework.actions.sending import make_copies, prepare_copy
from casework.errors import NotFoundError
from casework.model import CvCopy, PartnerId
from casework.ports import Work
from storage.documents.extract import extract_text
from storage.store import Store
from tests.builders import NOW, K, a_cast
from tests.journeys.papers import OLENA, pdf

WITH_CPR = OLENA.replace("Bager\n", "Bager\nCPR-nr.: 010190-1234\n", 1)


def a_cv_on_file(work: Work) -> PartnerId:
    """Olena's CV with a number in it, as it just came: no copy has been made."""
    cast = a_cast(work)
    file = work.files.put(pdf(WITH_CPR))
    (cv,) = work.cvs.where(partner_id=cast.partner.id)
    kept = work.cvs.save(cv, replace(cv, sha256=file, text=WITH_CPR))
    work.cvs.add(replace(kept, id=type(kept.id)(0), sha256="f" * 64, file_name="gone.pdf"))
    return cast.partner.id


def the_copies(work: Work, partner: PartnerId) -> list[CvCopy]:
    cvs = [cv.id for cv in work.cvs.where(partner_id=partner)]
    return work.copies.where(cv_id=cvs)


def test_each_lacking_copy_is_made_once(store: Store) -> None:
    with store.work() as work:
        work.decide_setting("rule.cv_blind", "true", "test", NOW)
    with store.work() as work:
        partner = a_cv_on_file(work)

    assert make_copies(store, NOW) == 2
    assert make_copies(store, NOW) == 0
    with store.work() as work:
        blind = [copy for copy in the_copies(work, partner) if copy.blind]
        gone, made = blind  # the newest CV is looked at first
        assert made.removed == ("cpr", "name", "contact")
        assert (gone.sha256, gone.why) == (None, "empty")
        assert made.sha256 is not None
        text = extract_text(work.files.get(made.sha256), "application/pdf").text
    assert text.split()[0] == "Bager"
    assert "010190" not in text


def test_a_forgotten_person_leaves_no_copy_behind(store: Store) -> None:
    with store.work() as work:
        work.decide_setting("rule.cv_blind", "true", "test", NOW)
    with store.work() as work:
        partner = a_cv_on_file(work)
        (cv, _) = work.cvs.where(partner_id=partner)
        copy = prepare_copy(work, cv, NOW)
        forget_person(work, partner, K, NOW)

        assert copy.sha256 is not None
        with pytest.raises(NotFoundError):
            work.files.get(copy.sha256)
    make_copies(store, NOW)
    with store.work() as work:
        assert not [one for one in the_copies(work, partner) if one.sha256]
