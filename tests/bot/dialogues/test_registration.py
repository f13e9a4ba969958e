"""A newcomer registers: every step, back and skip, corrections, and taking it up again."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image

from casework.actions.invite import invite
from casework.model import Permission, Relation, RightState
from casework.tasks import TaskKind
from tests.bot.office import COMMAND, Office
from tests.journeys.papers import OLENA, pdf


async def upto_cv(office: Office) -> None:
    """From the first word to where a CV is asked for."""
    olena, company = office.olena, office.company().id
    await office.does(olena, "/start", "Welcome to Jobpartnerbanken")
    await office.does(olena, "!lang:da", "Må vi sende dit CV")
    await office.does(olena, "!perm:standing", "Hvad hedder du?")
    await office.does(olena, "Olena Kovalenko", "Hvordan kan vi ellers få fat i dig?")
    await office.does(olena, "+45 20 12 34 56", "Hvilken virksomhed")
    await office.does(olena, f"!emp:{company}", "Hvilken dag")
    await office.does(olena, "!cal:d:2026-11-03", "Hvad er du til den nyansatte?")
    await office.does(olena, "!rel:spouse", "Send nu dit CV")


async def test_a_newcomer_is_registered_with_what_she_confirmed(office: Office) -> None:
    await upto_cv(office)
    await office.olena.sends_document("cv.pdf", pdf(OLENA), "application/pdf")
    profile = await office.asked(office.olena, "Er det rigtigt?")
    assert "+4520123456" in profile.text
    assert "tirsdag den 3. november 2026" in profile.text
    await office.does(office.olena, "!prof:ok", "3. november 2027")

    partner = office.partner
    assert (partner.phone, partner.relation) == ("+4520123456", Relation.SPOUSE)
    with office.store.work() as work:
        (right,) = work.rights.where()
    assert right.state is RightState.ACTIVE


async def test_a_field_is_put_right_in_one_message(office: Office) -> None:
    await upto_cv(office)
    await office.does(office.olena, "!go:skip:cv", "Er det rigtigt?")
    await office.does(office.olena, "Navn: Olena Petrivna Kovalenko", "Olena Petrivna Kovalenko")
    await office.does(office.olena, "30 12 34 56", "+4530123456")
    await office.does(office.olena, "!prof:relation", "Hvad er du til")
    await office.does(office.olena, "!rel:cohabitant", "Du er: samlever")
    await office.does(office.olena, "noget helt andet", "Tryk på det, der skal rettes")
    await office.does(office.olena, "!prof:ok", "registreret")

    assert office.partner.relation is Relation.COHABITANT


async def test_back_goes_back_and_skip_goes_on(office: Office) -> None:
    await office.does(office.olena, "/start", "Welcome")
    await office.does(office.olena, "!lang:da", "Må vi sende")
    await office.does(office.olena, "!perm:per_vacancy", "Hvad hedder du?")
    await office.does(office.olena, "Olga", "få fat i dig")
    await office.does(office.olena, "!go:back:reach", "Hvad hedder du?")
    await office.does(office.olena, "Olena", "få fat i dig")
    await office.does(office.olena, "!go:skip:reach", "Hvilken virksomhed")
    old = office.olena.messages
    skip = next(m for m in old for row in m.buttons for b in row if b.data == "go:skip:reach")
    await office.olena.presses_data(skip.id, "go:skip:reach")
    await office.asked(office.olena, "gælder ikke længere")

    assert office.partner.name == "Olena"


async def test_after_a_break_and_a_restart_it_goes_on_exactly_there(office: Office) -> None:
    await upto_cv(office)
    await office.does(office.olena, "/cancel", "Det er afbrudt")
    await office.end()
    office.clock.forward(timedelta(days=12))
    await office.begin()
    await office.olena.says("/start")

    await office.asked(office.olena, "Velkommen tilbage")
    await office.asked(office.olena, "Send nu dit CV")


async def test_the_calendar_turns_its_pages_in_place(office: Office) -> None:
    await office.does(office.olena, "/start", "Welcome")
    await office.does(office.olena, "!lang:en", "May we send")
    await office.does(office.olena, "!perm:standing", "What is your name")
    await office.does(office.olena, "Olena", "reach you")
    await office.does(office.olena, "!go:skip:reach", "Which company")
    asked = await office.does(office.olena, f"!emp:{office.company().id}", "On which day")
    assert "November 2026" in asked.labels
    assert not any((b.data or "").startswith("cal:d:2026-12") for r in asked.buttons for b in r)
    await office.presses(office.olena, "cal:m:2026-10-31")
    turned = await office.olena.waits_for(lambda m: "October 2026" in m.labels)

    assert turned.id == asked.id
    await office.does(office.olena, "!cal:d:2026-10-14", "What are you to the new employee?")


async def test_several_files_at_once_are_answered_once(office: Office) -> None:
    await upto_cv(office)
    files = [("cv.pdf", pdf(OLENA)), ("diplom.pdf", pdf("Diplom")), ("ref.pdf", pdf("Udtalelse"))]
    await office.olena.sends_album(files)

    def all_kept() -> bool:
        with office.store.work() as work:
            return len(work.cvs.where()) == 3

    await office.eventually(all_kept)
    office.later(seconds=5)
    received = await office.asked(office.olena, "Jeg har gemt 3 filer")
    await office.asked(office.olena, "Er det rigtigt?")
    since = [m for m in office.olena.answers if m.id >= received.id]
    assert len(since) == 2


async def test_a_photo_is_kept_and_a_better_file_asked_for(office: Office) -> None:
    await upto_cv(office)
    photo = BytesIO()
    Image.new("RGB", (400, 300), "white").save(photo, "JPEG")
    await office.olena.sends_photo(photo.getvalue())

    await office.asked(office.olena, "Tak for billedet")
    await office.asked(office.olena, "Er det rigtigt?")
    assert office.tasks(TaskKind.CV_UNREADABLE)


async def test_a_cv_may_be_typed(office: Office) -> None:
    await upto_cv(office)
    await office.does(office.olena, "Bager", "lidt kort til et CV")
    await office.does(office.olena, OLENA, "Er det rigtigt?")

    with office.store.work() as work:
        (cv,) = work.cvs.where()
    assert "Bageri Kalyna" in cv.text


async def test_a_file_that_is_too_big_is_answered_with_the_limit(office: Office) -> None:
    await upto_cv(office)
    await office.olena.sends_other(
        {"document": {"file_id": "x", "file_unique_id": "y", "file_size": 25 * 2**20}}
    )

    await office.asked(office.olena, "højst fylde 20 MB")


async def test_a_cv_that_comes_first_is_taken_first(office: Office) -> None:
    await office.olena.sends_document("cv.pdf", pdf(OLENA), "application/pdf")
    await office.asked(office.olena, "Derfor spørger vi")
    await office.asked(office.olena, "Må vi sende dit CV")

    with office.store.work() as work:
        assert len(work.cvs.where()) == 1


async def test_a_company_that_is_not_listed_stops_nobody(office: Office) -> None:
    await office.does(office.olena, "/start", "Welcome")
    await office.does(office.olena, "!lang:da", "Må vi sende")
    await office.does(office.olena, "!perm:none", "Hvad hedder du?")
    await office.does(office.olena, "Olena", "få fat i dig")
    await office.does(office.olena, "!go:skip:reach", "Hvilken virksomhed")
    await office.does(office.olena, "Xylofon ApS", "Jeg kan ikke finde Xylofon ApS")
    await office.does(office.olena, "!go:skip:employer", "Hvilken dag")
    await office.does(office.olena, "3. november 2026", "Hvad er du")
    await office.does(office.olena, "!go:skip:relation", "Send nu dit CV")
    await office.does(office.olena, "!go:skip:cv", "Er det rigtigt?")
    await office.does(office.olena, "!prof:ok", "Vi har det, vi skal bruge")

    assert office.tasks(TaskKind.COMPANY_NOT_IN_SCHEME)
    assert office.tasks(TaskKind.COMPLETE_PARTNER)
    await office.does(office.olena, "/start", "allerede registreret")


async def test_an_invitation_fills_in_what_is_known_and_works_once(office: Office) -> None:
    company = office.company()
    with office.store.work() as work:
        token = invite(
            work,
            company,
            COMMAND,
            office.clock(),
            made_on=date(2026, 11, 3),
            name="Olena Kovalenko",
        )
    await office.does(office.olena, f"/start {token}", "Welcome")
    await office.does(office.olena, "!lang:da", "Må vi sende")
    await office.does(office.olena, "!perm:standing", "få fat i dig")
    await office.does(office.olena, "!go:skip:reach", "Hvad er du til")
    await office.does(office.olena, "!rel:spouse", "Send nu dit CV")
    await office.does(office.olena, "!go:skip:cv", "Anholt Maskinfabrik")

    other = office.person("Nadia", "en", 2002)
    await office.does(other, f"/start {token}", "The link does not count")


@pytest.mark.parametrize("which", ["a", "x"])
async def test_companies_are_chosen_by_pressing_them(office: Office, which: str) -> None:
    number = office.company().id
    await office.does(office.olena, "/start", "Welcome")
    await office.does(office.olena, "!lang:da", "Må vi sende")
    mode = "per_company" if which == "a" else "except"
    list_ = await office.does(office.olena, f"!perm:{mode}", "Tryk på en virksomhed")
    await office.presses(office.olena, f"tog:{which}:0:{number}")
    marked = await office.asked(office.olena, "Anholt Maskinfabrik.")
    assert marked.id == list_.id
    await office.does(office.olena, "!tog:done", "Hvad hedder du?")

    partner = office.partner
    expected = Permission.PER_COMPANY if which == "a" else Permission.STANDING
    assert partner.permission is expected
    assert partner.shares_with(number) is (which == "a")
    assert partner.shares_with(number + 1) is (which == "x")


async def test_an_address_said_in_chat_counts_once_its_link_is_opened(office: Office) -> None:
    await upto_cv(office)
    await office.does(office.olena, "!go:skip:cv", "Er det rigtigt?")
    await office.does(office.olena, "olena@post.example", "Vi har sendt et link til")

    partner = office.partner
    assert (partner.email, partner.email_to_confirm) == (None, "olena@post.example")


async def test_a_slip_in_the_employers_name_leaves_no_task(office: Office) -> None:
    await upto_cv(office)
    await office.does(office.olena, "!go:skip:cv", "Er det rigtigt?")
    await office.does(office.olena, "!prof:employer", "Hvilken virksomhed")
    await office.does(office.olena, "blah firma ukendt", "Jeg kan ikke finde blah firma")
    await office.does(office.olena, "Xylofon ApS", "Jeg kan ikke finde Xylofon ApS")
    (task,) = office.tasks(TaskKind.COMPANY_NOT_IN_SCHEME)
    assert task.quote == "Xylofon ApS"
    await office.does(office.olena, "Anholt Maskinfabrik", "Er det rigtigt?")

    assert office.tasks(TaskKind.COMPANY_NOT_IN_SCHEME) == []


async def test_a_file_that_comes_to_another_question_is_said_to_be_kept(office: Office) -> None:
    await office.does(office.olena, "/start", "Welcome")
    await office.does(office.olena, "!lang:da", "Må vi sende")
    await office.does(office.olena, "!perm:standing", "Hvad hedder du?")
    await office.olena.sends_document("cv.pdf", pdf(OLENA), "application/pdf")

    kept = await office.asked(office.olena, "Tak, jeg har gemt cv.pdf.")
    again = await office.asked(office.olena, "Hvad hedder du?")
    assert kept.id < again.id


async def test_a_readable_cv_ends_the_task_about_the_one_before(office: Office) -> None:
    await upto_cv(office)
    picture = BytesIO()
    Image.new("RGB", (200, 100), "white").save(picture, "PNG")
    await office.olena.sends_document("cv.png", picture.getvalue(), "image/png")
    await office.task(TaskKind.CV_UNREADABLE)
    await office.olena.sends_document("cv.pdf", pdf(OLENA), "application/pdf")

    await office.eventually(lambda: not office.tasks(TaskKind.CV_UNREADABLE))
