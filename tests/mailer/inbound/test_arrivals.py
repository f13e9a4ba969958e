"""New mail: whoever writes gets one true answer."""

from base64 import encodebytes
from dataclasses import replace

import pytest

from casework.events import Channel
from casework.letters import Letter
from casework.model import AgreementState, Language
from casework.tasks import TaskKind
from storage.store import Store
from templates.letter_samples import samples
from templates.render import render, word
from tests.journeys.papers import OLENA, pdf
from tests.mailer.inbound.town import KAREN, Town
from tests.storage.documents.files import docx, paragraph

WRITER = "nadia@post.example"


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def test_a_company_whose_agreement_is_paused_is_told_that(town: Town) -> None:
    with town.store.work() as work:
        (agreement,) = work.agreements.where(company_id=town.bakery)
        work.agreements.save(agreement, replace(agreement, state=AgreementState.SUSPENDED))

    town.mail("job@jobpartner.example", "Vi søger en bager, 37 timer.", subject="Bager")

    with town.store.work() as work:
        (letter,) = work.outbox.where(to=KAREN)
    (task,) = town.tasks()
    told = task.context | {"company": None, "partner": None}
    assert letter.outgoing.letter is Letter.NOT_IN_SCHEME
    assert letter.outgoing.context["why"] == "agreement_paused"
    assert task.kind is TaskKind.COMPANY_NOT_IN_SCHEME
    assert (
        word(f"task.{task.kind}.title", Language.DANISH, **told)
        == f"{KAREN} har en aftale på pause"
    )


@pytest.mark.parametrize("content", [pdf(OLENA)[:400], docx(paragraph("Bager"))[:-100]])
def test_a_damaged_cv_gets_one_letter_that_also_asks_for_the_rest(
    town: Town, content: bytes
) -> None:
    lines = [
        "Content-Type: multipart/mixed; boundary=m",
        "",
        "--m",
        "Content-Disposition: attachment; filename=cv.docx",
        "Content-Transfer-Encoding: base64",
        "",
        encodebytes(content).decode(),
        "--m--",
    ]

    town.mail("cv@jobpartner.example", "", sender=WRITER, subject="CV", headers=lines)

    with town.store.work() as work:
        (letter,) = [one.outgoing for one in work.outbox.where(to=WRITER)]
    told = letter.context
    text = render(
        letter.letter, Language.DANISH, Channel.EMAIL, next(samples(letter.letter)) | told
    )
    assert letter.letter is Letter.CV_UNREADABLE
    assert "filen er beskadiget" in text.plain
    assert "mangler vi at vide" in text.plain
    assert {one.kind for one in town.tasks()} == {TaskKind.CV_UNREADABLE, TaskKind.COMPLETE_PARTNER}
