"""The practice modules over real sockets: what is asked by mail is answered by reply."""

import csv
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from aiohttp import ClientSession

from app.demo.mailbox import Mail
from app.register import company_lines, decide, module_lines
from casework.actions.company_practice import set_practice
from casework.actions.do_task import do_task
from casework.actions.group_day import GroupDay, book_group_day
from casework.actions.import_companies import import_companies
from casework.actions.said import Said
from casework.actions.stayed import ask_who_stayed
from casework.errors import RefusedError
from casework.events import Channel
from casework.letters import Letter
from casework.model import (
    LOCAL,
    Caseworker,
    Company,
    Contact,
    Cv,
    Employee,
    Interview,
    InterviewState,
    Origin,
    Partner,
    Referral,
    Right,
    RightEnd,
    RightState,
    State,
    Stayed,
    Vacancy,
    VacancyState,
)
from casework.ports import Work
from casework.practice import MODULES, Employment
from casework.rules import Rules
from casework.tasks import Do, TaskKind
from storage.store import Store
from tests.journeys.papers import OLENA, pdf
from tests.journeys.story import CV, KAREN, METTE, VACANCY, Story
from tests.journeys.world import COMMAND

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
RANDERS, SYDDJURS = "job@randers.example", "job@syddjurs.example"


def turn_on(store: Store, *modules: str, **numbers: str) -> None:
    with store.work() as work:
        for name in modules:
            decide(work, name, "true", "test", NOW, modules=True)
        for name, value in numbers.items():
            decide(work, name, value, "test", NOW, modules=False)


async def replies(story: Story, letter: Mail, text: str, sender: str = KAREN) -> None:
    await story.world.mails(sender, letter.reply_to, f"SV: {letter.subject}", text, answers=letter)


async def asked_for_a_forecast(story: Story) -> Mail:
    await story.upto(1)
    with story.world.store.work() as work:
        company = work.companies.find(name="Fjord Bageri")
        assert company is not None
        set_practice(work, company, None, in_panel=True)
    turn_on(story.world.store, "forecast_panel")
    await story.world.move_to("2026-12-01T09:00")
    return await story.world.letter(KAREN, "Hvor mange får I brug for")


def the_forecast(story: Story) -> tuple[int | None, int | None]:
    with story.world.store.work() as work:
        (forecast,) = work.forecasts.where()
        return forecast.need_3_months, forecast.need_12_months


def test_modules_are_off_but_the_contact_person() -> None:
    assert [name for name in MODULES if getattr(Rules(), name)] == ["primary_contact"]


# --- P03 --------------------------------------------------------------------------------------------


async def test_panel_answers_by_reply_and_may_correct_itself(story: Story) -> None:
    letter = await asked_for_a_forecast(story)
    await replies(story, letter, "3 måneder: 2, 12 måneder: 5")
    noted = await story.world.letter(KAREN, "brug for 2 nye medarbejdere inden for 3 måneder og 5")
    assert the_forecast(story) == (2, 5)

    await replies(story, noted, "Det blev forkert: 1 og 4")
    await story.world.move_to("2026-12-02T09:00")
    await replies(story, noted, "1 og 4")
    await story.world.letter(KAREN, "brug for 1 ny medarbejder inden for 3 måneder og 4")
    assert the_forecast(story) == (1, 4)
    asked = [one for one in story.world.mailbox.mails() if "Hvor mange får" in one.subject]
    assert len(asked) == 1


async def test_forecast_that_is_not_plain_is_a_caseworkers_to_read(story: Story) -> None:
    letter = await asked_for_a_forecast(story)
    await replies(story, letter, "Måske 2-3 til sommer, det afhænger af ordrerne")
    task = await story.world.task(TaskKind.FORECAST_UNREAD)

    assert "Måske 2-3" in task.quote
    assert the_forecast(story) == (None, None)
    with story.world.store.work() as work:
        (mette,) = work.caseworkers.where()
        with pytest.raises(RefusedError, match="not_a_forecast"), work.attempt():
            do_task(
                work,
                task,
                Do.DONE,
                mette,
                Channel.COMMAND,
                NOW,
                tls_known=True,
                said=Said(note="vistnok 3"),
            )
        do_task(
            work,
            task,
            Do.DONE,
            mette,
            Channel.COMMAND,
            NOW,
            tls_known=True,
            said=Said(note="3 måneder: 2, 12 måneder: 3"),
        )
    assert the_forecast(story) == (2, 3)


async def test_forecast_counts_only_from_a_contact_of_the_company(story: Story) -> None:
    letter = await asked_for_a_forecast(story)
    await replies(story, letter, "3 måneder: 99, 12 måneder: 99", sender="bo@else.example")

    await story.world.task(TaskKind.UNKNOWN_SENDER)
    assert the_forecast(story) == (None, None)


# --- P12 --------------------------------------------------------------------------------------------


async def test_guide_is_answered_by_reply_and_what_is_missing_is_seen(story: Story) -> None:
    await story.upto(1)
    turn_on(story.world.store, "question_guide")
    await story.world.move_to("2026-12-01T09:00")
    letter = await story.world.letter(KAREN, "Tre spørgsmål")
    await replies(story, letter, "1. Bagere\n2. Faste stillinger")
    noted = await story.world.letter(KAREN, "det mangler vi")
    assert "- Kompetencer: Bagere" in noted.plain
    assert "krav, der ikke kan fraviges" in noted.plain
    with story.world.store.work() as work:
        company = work.companies.find(name="Fjord Bageri")
        assert company is not None
        told = "\n".join(company_lines(work, company))
    assert "krav, der ikke kan fraviges\tMANGLER" in told

    await replies(story, noted, "3. Svendebrev")
    await story.world.letter(KAREN, "- Krav: Svendebrev")
    with story.world.store.work() as work:
        guide = work.guides.find(company_id=company.id)
    assert guide is not None
    assert (guide.skills, guide.employment, guide.missing) == ("Bagere", Employment.PERMANENT, ())


# --- P04, P14 ---------------------------------------------------------------------------------------


async def test_neighbours_hear_the_need_and_not_the_company_and_answer_by_reply(
    story: Story,
) -> None:
    await story.upto(1)
    turn_on(story.world.store, "callout", callout_addresses=f"{RANDERS},{SYDDJURS}")
    text = VACANCY.replace("Du skal have", "Hos Fjord Bageri skal du have")
    await story.world.mails(KAREN, "job@jobpartner.example", "Vi søger en bager", text)
    await story.world.letter(KAREN, "Vi har modtaget jeres stilling")
    await story.world.move_to("2026-11-30T10:30")
    letter = await story.world.letter(RANDERS, "Efterlysning")
    assert "ager" in letter.plain
    for name in ("Fjord", "Karen", "Holm", KAREN, "Grenaa"):
        assert name not in letter.plain + letter.subject

    await replies(story, letter, "Vi har 3 kandidater\n\nMvh Bo", sender="bo@randers.example")
    await story.world.letter(RANDERS, "3 kandidater")
    await story.world.move_to("2026-11-30T15:05")
    task = await story.world.task(TaskKind.CALLOUT_RESULT)
    assert (task.context["candidates"], task.context["answered"]) == (3, 1)
    assert task.context["waiting"] == [SYDDJURS]
    assert "Vi har 3 kandidater" in task.quote


# --- P01, P10 ---------------------------------------------------------------------------------------


async def test_every_mail_to_the_company_names_its_contact_person(story: Story) -> None:
    await story.upto(1)
    with story.world.store.work() as work:
        company = work.companies.find(name="Fjord Bageri")
        mette = work.caseworkers.find(email=METTE)
        assert company is not None
        set_practice(work, company, mette, in_panel=None)
    await story.line_2()
    await story.line_3()
    await story.line_4()
    await story.line_5()

    await story.world.letter(KAREN, "invitation til samtale")
    mails = [one for one in story.world.mailbox.mails() if one.to == KAREN]
    assert len(mails) >= 3
    for mail in mails:
        assert "Jeres kontaktperson i jobcentret: Mette Kjær, " + METTE in mail.plain
        assert mail.html is not None
        assert "Mette Kjær" in mail.html


def imported(work: Work, table: str) -> tuple[object, ...]:
    return import_companies(work, csv.DictReader(StringIO(table)), COMMAND, NOW).bad


def test_table_of_companies_brings_contact_person_panel_and_points(store: Store) -> None:
    head = "company,contact,email,signed_on,primary,panel,partnership\n"
    row = f"Havnens Fisk,Bo,bo@fisk.example,2026-01-01,{METTE},ja,1; 3: Bo Madsen: 2026-12-01\n"
    with store.work() as work:
        mette = work.caseworkers.add(Caseworker(name="Mette", email=METTE))
        assert imported(work, head + row) == ()
        assert imported(work, head + "Havnens Fisk,Bo,bo@fisk.example,,,,\n") == ()
        (company,) = work.companies.where()
        points = work.partnership_points.where()
        bad = imported(work, head + "A,B,b@a.example,,nobody@x.example,,\nC,D,d@c.example,,,,8\n")

    assert (company.primary_caseworker_id, company.in_panel) == (mette.id, True)
    assert [(one.point, one.contact, str(one.on)) for one in points] == [
        (1, None, "None"),
        (3, "Bo Madsen", "2026-12-01"),
    ]
    assert [(one.column, one.why) for one in bad] == [  # type: ignore[attr-defined]  # BadRow
        ("primary", "no_such_caseworker"),
        ("partnership", "not_points"),
    ]


def test_seven_points_are_shown_ticked_or_not(store: Store) -> None:
    turn_on(store, "partnership", partnership_points="Netværk,Praktik")
    head = "company,contact,email,signed_on,partnership\n"
    with store.work() as work:
        imported(work, head + "Havnens Fisk,Bo,bo@fisk.example,2026-01-01,2: Bo: 2026-12-01\n")
        told = [
            line for line in company_lines(work, work.companies.get(1)) if "partnerskab" in line
        ]

    assert len(told) == 7
    assert told[0] == "partnerskab [ ] 1\tNetværk"
    assert told[1] == "partnerskab [x] 2\tPraktik\tBo\t2026-12-01"


def test_module_that_does_not_exist_and_value_that_does_not_fit_are_refused(store: Store) -> None:
    with store.work() as work:
        with pytest.raises(ValueError, match="there is no module automatic_send"):
            decide(work, "automatic_send", "true", "test", NOW, modules=True)
        with pytest.raises(ValueError, match="callout_below"):
            decide(work, "callout_below", "mange", "test", NOW, modules=False)
        assert any(line.startswith("off\tcallout") for line in module_lines(work.rules))


# --- P09 --------------------------------------------------------------------------------------------


def a_vacancy_with(work: Work, people: int) -> tuple[Vacancy, list[Referral]]:
    """A vacancy whose company has the CVs of so many partners."""
    company = work.companies.add(Company(name="Havnens Fisk"))
    contact = work.contacts.add(Contact(company_id=company.id, name="Bo", email="bo@fisk.example"))
    vacancy = work.vacancies.add(
        Vacancy(
            company_id=company.id,
            contact_id=contact.id,
            state=VacancyState.OPEN,
            title="Fiskehandler",
            text="",
            first_contact_at=NOW,
        )
    )
    return vacancy, [a_referral(work, vacancy, number) for number in range(1, people + 1)]


def a_referral(work: Work, vacancy: Vacancy, number: int) -> Referral:
    partner = work.partners.add(Partner(name=f"Partner {number}", email=f"p{number}@post.example"))
    cv = work.cvs.add(
        Cv(
            partner_id=partner.id,
            sha256=f"{number:064}",
            file_name="cv.pdf",
            media_type="application/pdf",
            size=1,
            text="",
            received_at=NOW,
            source="test",
        )
    )
    return work.referrals.add(
        Referral(
            partner_id=partner.id,
            company_id=vacancy.company_id,
            vacancy_id=vacancy.id,
            contact_id=vacancy.contact_id,
            cv_id=cv.id,
            state=State.DELIVERED,
            since=NOW,
            delivered_at=NOW,
        )
    )


DAY = GroupDay(
    begins=datetime(2026, 12, 9, 9, 0, tzinfo=LOCAL), each=timedelta(minutes=20), place="Havnen 1"
)


def test_group_day_gives_everybody_a_time_in_one_step(store: Store) -> None:
    turn_on(store, "group_days")
    with store.work() as work:
        vacancy, referrals = a_vacancy_with(work, 20)
        booked = book_group_day(work, vacancy, DAY, COMMAND, NOW)

        times = [slot.start.astimezone(LOCAL).strftime("%H:%M") for slot, _ in booked]
        assert (times[0], times[1], times[-1], len(set(times))) == ("09:00", "09:20", "15:20", 20)
        states = {work.referrals.get(one.id).state for one in referrals}
        assert states == {State.BOOKED}
        letters = work.outbox.where(letter=Letter.GROUP_DAY)
        assert [len(one.outgoing.context["people"]) for one in letters] == [20]
        assert len(work.outbox.where(letter=Letter.INTERVIEW_BOOKED)) == 20
        assert not work.outbox.where(letter=Letter.COMPANY_NOTED)


def test_group_day_goes_round_an_interview_that_a_partner_has_elsewhere(store: Store) -> None:
    turn_on(store, "group_days")
    with store.work() as work:
        vacancy, (first, *_) = a_vacancy_with(work, 3)
        other = work.companies.add(Company(name="Fjordbageriet"))
        elsewhere = work.referrals.add(
            Referral(
                partner_id=first.partner_id,
                company_id=other.id,
                contact_id=first.contact_id,
                cv_id=first.cv_id,
                state=State.BOOKED,
            )
        )
        work.interviews.add(
            Interview(
                referral_id=elsewhere.id,
                state=InterviewState.CONFIRMED,
                starts_at=DAY.begins,
                ends_at=DAY.begins + timedelta(minutes=30),
            )
        )
        booked = book_group_day(work, vacancy, DAY, COMMAND, NOW)

    who = [one.partner_id for _, one in booked]
    assert sorted(who) == sorted(set(who))
    assert who.index(first.partner_id) == 2


def test_group_day_that_cannot_be_booked_books_nobody(store: Store) -> None:
    with store.work() as work:
        vacancy, _ = a_vacancy_with(work, 2)
        with pytest.raises(RefusedError, match="module_off"):
            book_group_day(work, vacancy, DAY, COMMAND, NOW)
    turn_on(store, "group_days")
    with store.work() as work:
        with pytest.raises(RefusedError, match="no_slot_ahead"):
            book_group_day(work, vacancy, DAY, COMMAND, NOW + timedelta(days=30))
        assert not work.outbox.where()


# --- R18: did they stay -----------------------------------------------------------------------------


def hired_long_ago(work: Work, **more: object) -> Partner:
    partner = work.partners.add(Partner(name="Olena", **more))  # type: ignore[arg-type]
    company = work.companies.add(Company(name="Anholt"))
    employee = work.employees.add(
        Employee(company_id=company.id, agreement_made_on=datetime(2026, 1, 5, tzinfo=UTC).date())
    )
    day = datetime(2026, 1, 5, tzinfo=UTC).date()
    work.rights.add(
        Right(
            partner_id=partner.id,
            employee_id=employee.id,
            state=RightState.ENDED,
            starts_on=day,
            last_day=day + timedelta(days=365),
            registered_on=day,
            ended_because=RightEnd.FIRST_JOB,
            ended_on=day + timedelta(days=100),
        )
    )
    return partner


def test_who_got_a_job_half_a_year_ago_is_asked_once(store: Store) -> None:
    with store.work() as work:
        hired_long_ago(work, email="olena@post.example")
        assert ask_who_stayed(work, datetime(2026, 9, 1, 9, 0, tzinfo=UTC)) == 0
        assert ask_who_stayed(work, NOW) == 1
        assert ask_who_stayed(work, NOW + timedelta(days=1)) == 0
        (letter,) = work.outbox.where(letter=Letter.STAYED_QUESTION)

    assert set(letter.outgoing.context["links"]) == {
        "stayed",
        "moved",
        "from_denmark",
        "from_abroad",
    }


def test_who_cannot_be_written_to_is_a_caseworkers_to_ask(store: Store) -> None:
    with store.work() as work:
        mette = work.caseworkers.add(Caseworker(name="Mette", email=METTE))
        partner = hired_long_ago(work)
        ask_who_stayed(work, NOW)
        (task,) = work.tasks.open()
        do_task(work, task, Do.STAYED, mette, Channel.COMMAND, NOW, tls_known=True)
        after = work.partners.get(partner.id)

    assert (after.stayed, str(after.stayed_told_on)) == (Stayed.STAYED, "2026-12-01")


async def test_partner_may_tell_at_the_start_where_they_came_from(story: Story) -> None:
    await story.upto(1)
    file = ("cv.pdf", pdf(OLENA), "application/pdf")
    await story.world.mails("olena@post.example", CV, "Mit CV", "Her er det.", files=(file,))
    letter = await story.world.letter("olena@post.example", "/svar/par-")
    links = [word for word in letter.plain.split() if "/svar/par-" in word]
    path = "/svar" + links[0].partition("/svar")[2]
    form = {"employer": story.company("Anholt Maskinfabrik"), "made_on": "2026-11-03"}

    async with ClientSession(story.world.desk_url) as browser:
        answer = await browser.post(path, data=form | {"origin": "abroad"})
        assert answer.status == 200
    with story.world.store.work() as work:
        (partner,) = work.partners.where()
    assert partner.origin is Origin.ABROAD


async def test_partner_answers_with_a_press(story: Story) -> None:
    with story.world.store.work() as work:
        partner = hired_long_ago(work, email="olena@post.example")
    await story.world.move_to("2026-12-01T09:00")
    letter = await story.world.letter("olena@post.example", "Bor I her stadig")
    paths = [word.partition("1/svar")[2] for word in letter.plain.split() if "/svar/stay-" in word]

    async with ClientSession(story.world.desk_url) as browser:
        for path in (f"/svar{one}" for one in paths if "stayed" in one or "abroad" in one):
            async with browser.get(path) as shown:
                assert (shown.status, (await shown.text()).count("<button")) == (200, 1)
            async with browser.post(path) as done:
                assert done.status == 200
    with story.world.store.work() as work:
        after = work.partners.get(partner.id)
    assert (after.stayed, after.origin) == (Stayed.STAYED, Origin.ABROAD)
