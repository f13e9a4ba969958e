"""The partner's year: status, vacancies, interview, outcome, a job, permission, data, forgetting."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta

from icalendar import Calendar

from casework.actions.answers import undo_latest
from casework.actions.carry_out import carry_out
from casework.actions.chase import chase_due
from casework.actions.company_says import company_says
from casework.actions.deliver import delivered as arrived
from casework.actions.dossier import current_right
from casework.actions.rights import register_right
from casework.actions.stayed import ask_who_stayed
from casework.actions.todo import offered
from casework.events import By, Channel, Event, Job, Name, Role
from casework.letters import Letter
from casework.model import (
    LOCAL,
    InterviewState,
    Language,
    Origin,
    Permission,
    Referral,
    RightEnd,
    RightState,
    State,
    Stayed,
    Subject,
)
from casework.readings import Intent, ReplyReading, Slot
from casework.routes import Basis, Route, domain_of
from casework.tasks import Do, TaskKind
from casework.workdays import local_date
from mailer.outbound.compose import Sender, compose
from templates.render import word
from tests.bot.office import BEGINS, COMMAND, Office

COMPANY = By(role=Role.COMPANY, actor="contact:1", channel=Channel.EMAIL, source="inbound:1")
MONDAY = datetime(2026, 12, 7, 13, 30, tzinfo=LOCAL)


def referral(office: Office) -> Referral:
    with office.store.work() as work:
        return work.referrals.where()[-1]


async def delivered(office: Office) -> Referral:
    """Olena's CV has been approved and has reached the company."""
    office.a_partner()
    office.a_vacancy()
    contact_id = referral(office).contact_id
    with office.store.work() as work:
        domain, now = domain_of(work.contacts.get(contact_id).email), office.clock()
        work.routes.add(Route(domain=domain, basis=Basis.LINE, safe=True, seen_at=now))
    await office.presses(office.mette, ":approve")
    await office.asked(office.mette, "er løst")
    office.later(hours=3)
    chase_due(office.store, office.clock(), tls_known=True)
    with office.store.work() as work:
        letter = work.outbox.claim_for([Channel.EMAIL], "test", office.clock(), office.clock())
        while letter is not None:
            arrived(
                work, letter, office.clock(), message_id=f"m{letter.id}", subject=None, rendered=""
            )
            letter = work.outbox.claim_for([Channel.EMAIL], "test", office.clock(), office.clock())
    office.service.bell.set()
    assert referral(office).state is State.DELIVERED
    return referral(office)


def invited(office: Office, *slots: datetime) -> None:
    reading = ReplyReading(
        intent=Intent.INVITATION,
        slots=tuple(Slot(one, None) for one in slots),
        place="Havnevej 3, Grenaa",
        sure=True,
        because=("samtale",),
    )
    with office.store.work() as work:
        company_says(work, work.referrals.where()[-1], reading, COMPANY, office.clock(), quote="ja")
    office.service.bell.set()


async def test_status_says_where_the_cv_is_who_must_act_and_what_was_before(
    office: Office,
) -> None:
    await delivered(office)
    status = await office.does(office.olena, "/status", "Sådan står det til")

    assert "Sendt til virksomheden" in status.text
    with office.store.work() as work:
        sent = [
            one.outgoing for one in work.outbox.where() if one.outgoing.letter == Letter.CV_SENT
        ]
    by = sent[0].context["answer_by"]
    day = word("turn.until", Language.DANISH, until=by).removeprefix("senest ")
    assert f"Virksomheden skal svare senest {day}." in status.text  # as the letters say
    assert status.text.count("Før det:") == 1
    assert "(338 dage endnu)" in status.text


async def test_status_groups_what_was_before_by_day_and_leaves_out_what_was_undone(
    office: Office,
) -> None:
    await delivered(office)
    reading = ReplyReading(intent=Intent.RECEIPT, sure=True, because=("læst",))
    with office.store.work() as work:
        company_says(work, work.referrals.where()[-1], reading, COMPANY, office.clock(), quote="ja")
    office.later(hours=1)
    with office.store.work() as work:
        undo_latest(work, work.referrals.where()[-1], COMPANY, office.clock())
    status = await office.does(office.olena, "/status", "Sådan står det til")

    [before] = [line for line in status.text.split("\n") if line.startswith("Før det:")]
    assert "læst" not in before
    assert before.count("2026") == 1


async def test_who_is_hired_is_told_once_that_the_right_is_over(office: Office) -> None:
    case = await delivered(office)
    event = Event(name=Name.HIRED, by=replace(COMPANY, confirmed=True))
    with office.store.work() as work:
        carry_out(work, work.referrals.get(case.id), event, office.clock())
        letters = {one.outgoing.letter: one.outgoing for one in work.outbox.where()}
    office.service.bell.set()

    assert letters[Letter.HIRED_PARTNER].context["right_ends"] is False
    assert Letter.RIGHT_ENDED in letters
    await office.does(office.olena, "/jobs", "Din ret er slut")
    await office.does(office.olena, "/job", "Din ret er slut")
    await office.does(office.olena, "Hvad gør jeg nu?", "Tak for din besked")
    question = await office.task(TaskKind.PARTNER_QUESTION)
    with office.store.work() as work:
        assert Do.ENDS_RIGHT not in offered(work, question)
        assert Do.COUPLE_SPLIT in offered(work, question)


async def test_who_is_hired_for_a_short_time_hears_that_a_caseworker_looks_at_the_right(
    office: Office,
) -> None:
    case = await delivered(office)
    job = Job(company_id=case.company_id, permanent=False, months=2)
    event = Event(name=Name.HIRED, by=replace(COMPANY, confirmed=True), job=job)
    with office.store.work() as work:
        carry_out(work, work.referrals.get(case.id), event, office.clock())
        letters = {one.outgoing.letter: one.outgoing for one in work.outbox.where()}

    assert letters[Letter.HIRED_PARTNER].context["right_ends"] is True
    assert Letter.RIGHT_ENDED not in letters


async def test_an_empty_status_says_what_to_do(office: Office) -> None:
    await office.does(office.olena, "/status", "Du er ikke registreret endnu")
    office.a_partner()
    await office.does(office.olena, "/status", "har ikke været hos en virksomhed endnu")


async def test_a_vacancy_is_picked_and_another_passed(office: Office) -> None:
    office.a_partner(permission=Permission.PER_VACANCY)
    office.a_vacancy(
        "Vi søger en revisor til vores kontor i Grenaa. Du er statsautoriseret revisor."
    )
    office.a_vacancy("Vi søger en tømrer til vores værksted i Grenaa. Du har kørekort C.")
    shown = await office.does(office.olena, "/jobs", "(1 af 2)")
    await office.presses(office.olena, "job:pass:")
    await office.olena.waits_for(lambda m: m.id == shown.id and "af 2" not in m.text)
    await office.does(office.olena, "!job:pick:", "Godt valg")
    await office.asked(office.olena, "ingen flere ledige stillinger")

    assert referral(office).state is State.READY
    assert len(office.partner.passed_vacancy_ids) == 1


async def test_picking_twice_is_told_kindly(office: Office) -> None:
    office.a_partner(permission=Permission.PER_VACANCY)
    vacancy = office.a_vacancy("Vi søger en revisor til vores kontor i Grenaa.")
    shown = await office.does(office.olena, "/jobs", "Grenaa")
    await office.does(office.olena, "!job:pick:", "Godt valg")
    await office.olena.presses_data(shown.id, f"job:pick:{vacancy.id}")

    await office.asked(office.olena, "allerede lagt frem")


async def test_one_time_is_booked_and_comes_as_a_calendar_file(office: Office) -> None:
    await delivered(office)
    invited(office, MONDAY)
    said = await office.olena.waits_for(lambda m: (m.file_name or "").endswith(".ics"), 10)
    calendar = office.olena.downloads(said).decode().replace("\r\n ", "")
    assert len(Calendar.from_ical(calendar).walk("VEVENT")) == 1
    for line in (
        "Copenhagen:20261207T133000",
        "LOCATION:Havnevej 3\\, Grenaa",
        "SEQUENCE:0",
        "TRIGGER:-PT2H",
    ):
        assert line in calendar
    assert "Fjord Bageri" in said.text


async def test_several_times_are_buttons_and_one_is_chosen(office: Office) -> None:
    await delivered(office)
    invited(office, MONDAY, MONDAY + timedelta(days=1))
    await office.presses(office.olena, ":slot:1")
    await office.olena.waits_for(lambda m: (m.file_name or "").endswith(".ics"), 10)

    with office.store.work() as work:
        (interview,) = work.interviews.where()
    assert interview.state is InterviewState.CONFIRMED
    assert interview.starts_at == MONDAY + timedelta(days=1)
    await office.presses(office.olena, ":slot:0")
    await office.asked(office.olena, "gælder ikke længere")


async def test_somebody_elses_button_does_nothing(office: Office) -> None:
    await delivered(office)
    invited(office, MONDAY, MONDAY + timedelta(days=1))
    nadia = office.person("Nadia", "en", 2002)
    await nadia.says("/help")
    await nadia.presses_data(1, f"r:{referral(office).id}:slot:0")

    await office.asked(nadia, "That button is not for you")
    assert referral(office).state is State.INVITED


async def test_how_it_went_is_told_with_a_button(office: Office) -> None:
    await delivered(office)
    invited(office, MONDAY)
    await office.asked(office.olena, "Havnevej")
    office.clock.ahead = MONDAY + timedelta(hours=3) - BEGINS
    chase_due(office.store, office.clock(), tls_known=True)
    office.service.bell.set()
    await office.presses(office.olena, ":not_heard")
    await office.asked(office.olena, "Vi har noteret dit svar")

    assert referral(office).partner_says == "pending"


async def test_a_job_elsewhere_is_told_and_a_person_decides(office: Office) -> None:
    office.a_partner()
    await office.does(office.olena, "/job", "Hvor har du fået job?")
    await office.does(office.olena, "!got:where:0", "Hvad slags job")
    await office.does(office.olena, "!got:kind:ordinary", "blev I enige om det")
    await office.does(office.olena, "27. november", "Hvornår begynder du")
    await office.does(office.olena, "1. februar", "Hvor mange timer")
    await office.does(office.olena, "mange", "Her er det nemmest at trykke")
    await office.does(office.olena, "37 timer", "fast eller midlertidigt")
    await office.does(office.olena, "!got:permanent:0", "Hvor mange måneder")
    summary = await office.does(office.olena, "!got:months:24", "uden for ordningen")
    assert "mandag den 1. februar 2027" in summary.text
    await office.does(office.olena, "!got:confirm:1", "Tak, det er noteret")

    with office.store.work() as work:
        (right,) = work.rights.where()
    assert right.ended_because is None
    await office.asked(office.mette, "Slutter Olena Kovalenkos fortrinsret")
    await office.presses(office.mette, ":ends_right")

    def ended() -> bool:
        with office.store.work() as work:
            return work.rights.where()[0].ended_because == "first_job"

    await office.eventually(ended)


async def test_a_cancelled_job_leaves_nothing(office: Office) -> None:
    office.a_partner()
    await office.does(office.olena, "/job", "Hvor har du fået job?")
    await office.does(office.olena, "!got:where:0", "Hvad slags job")
    await office.does(office.olena, "!got:cancel", "Det er afbrudt")
    await office.does(office.olena, "!got:kind:ordinary", "gælder ikke længere")

    assert office.tasks(TaskKind.FIRST_JOB_CHECK) == []


async def test_a_permission_taken_back_stops_what_has_not_been_sent(office: Office) -> None:
    office.a_partner()
    office.a_vacancy()
    assert referral(office).state is State.READY
    await office.does(office.olena, "/permission", "må sendes, når en stilling passer")
    await office.does(office.olena, "!perm:none", "Det er helt i orden")

    assert referral(office).state is State.NOT_SHARED


async def test_an_excluded_company_gets_nothing_more(office: Office) -> None:
    office.a_partner()
    office.a_vacancy()
    await office.does(office.olena, "/permission", "Hvad skal gælde")
    await office.does(office.olena, "!perm:except", "Hvem må aldrig få dit CV")
    await office.presses(office.olena, f"tog:x:0:{referral(office).company_id}")
    await office.asked(office.olena, "Får det aldrig: Fjord Bageri")

    assert referral(office).state is State.NOT_SHARED


async def test_all_data_comes_in_one_file(office: Office) -> None:
    office.a_partner()
    await office.does(office.olena, "Hvornår hører jeg noget?", "Tak for din besked")
    said = await office.does(office.olena, "/mydata", "alt, hvad vi har om dig")
    archive = zipfile.ZipFile(io.BytesIO(office.olena.downloads(said)))
    told = json.loads(archive.read("data.json"))

    assert said.file_name == "mine-oplysninger.zip"
    assert told["partner"]["name"] == "Olena Kovalenko"
    assert told["messages"][0]["words"] == "Hvornår hører jeg noget?"
    assert any(name.startswith("cv-1") for name in archive.namelist())


async def test_to_be_forgotten_is_asked_about_once_and_then_done(office: Office) -> None:
    office.a_partner()
    await office.does(office.olena, "/forget", "Skal vi slette alt om dig?")
    await office.does(office.olena, "!forget:no", "intet er slettet")
    await office.does(office.olena, "/forget", "Skal vi slette alt om dig?")
    await office.does(office.olena, "!forget:yes", "Vi har slettet dine oplysninger")

    partner = office.partner
    assert (partner.name, partner.chat_id) == (f"#{partner.id}", None)
    await office.does(office.olena, "/status", "Du er ikke registreret endnu")


async def test_a_question_reaches_a_caseworker_and_the_answer_comes_back(office: Office) -> None:
    office.a_partner()
    await office.does(office.olena, "Mit CPR er 010190-1234. Må jeg arbejde?", "Tak for din besked")
    card = await office.asked(office.mette, "Må jeg arbejde?")
    assert "010190" not in card.text
    await office.eventually(lambda: office.written_down(card))
    await office.mette.says("Ja, det må du gerne.", reply_to=card.id)
    await office.asked(office.mette, "Dit svar er på vej")
    answer = await office.asked(office.olena, "Ja, det må du gerne.")

    assert "Mette Kjær skriver" in answer.text
    assert office.tasks(TaskKind.PARTNER_QUESTION) == []
    await office.does(office.olena, "Tak!", "Tak for din besked")
    assert "Ja, det må du gerne." in (await office.asked(office.mette, "Tak!")).text


async def test_what_is_no_text_is_answered_kindly(office: Office) -> None:
    for content, words in (
        ({"voice": {"file_id": "v", "file_unique_id": "v", "duration": 2}}, "hverken høre"),
        ({"location": {"latitude": 56.4, "longitude": 10.9}}, "hvor du er"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "Jeg forstår mest ord"),
    ):
        await office.olena.sends_other(content)
        await office.asked(office.olena, words)


async def test_a_changed_message_is_not_read_twice(office: Office) -> None:
    office.a_partner()
    await office.does(office.olena, "Hej", "Tak for din besked")
    await office.olena.edits(office.olena.messages[0], "Hej igen")

    await office.asked(office.olena, "rettet en besked")
    assert len(office.tasks(TaskKind.PARTNER_QUESTION)) == 1


async def test_the_language_can_be_changed_at_any_time(office: Office) -> None:
    office.a_partner()
    await office.does(office.olena, "/language", "Which language")
    await office.does(office.olena, "!lang:en", "From now on we write in English")
    await office.does(office.olena, "/status", "How things stand, Olena Kovalenko")


async def test_a_letters_link_joins_the_chat_to_who_wrote_by_mail(office: Office) -> None:
    office.a_partner(chat_id=None, email="olena@post.example")
    with office.store.work() as work:
        (registered,) = work.outbox.where(letter=Letter.CV_REGISTERED)
        token = registered.outgoing.context["links"]["chat"]
        sender = Sender(domain="job.example", public_url="", secret=work.secret, bot_name="jobbot")
        mail = compose(registered, work.municipality, sender, work.files.get, office.clock())
    assert f"https://t.me/jobbot?start={token}" in mail.text.plain
    await office.does(office.olena, f"/start {token}", "allerede registreret")

    assert office.partner.chat_id == 2001


async def test_half_a_year_after_the_job_two_presses_tell_who_stayed_and_from_where(
    office: Office,
) -> None:
    partner = office.a_partner()
    with office.store.work() as work:
        right = current_right(work, partner)
        assert right is not None
        ended = replace(
            right,
            state=RightState.ENDED,
            ended_because=RightEnd.FIRST_JOB,
            ended_on=local_date(office.clock()) - timedelta(days=200),
        )
        work.rights.save(right, ended)
        assert ask_who_stayed(work, office.clock()) == 1
    await office.does(office.olena, "!:stayed", "noteret dit svar")
    await office.does(office.olena, "!:from_abroad", "noteret dit svar")

    assert (office.partner.stayed, office.partner.origin) == (Stayed.STAYED, Origin.ABROAD)


async def test_a_caseworkers_no_with_its_reason(office: Office) -> None:
    office.a_partner()
    office.a_vacancy()
    await office.does(office.mette, "!:decline", "Hvorfor skal CV'et ikke sendes?")
    await office.does(office.mette, "Hun har allerede fået tilbud", "er løst")

    assert referral(office).state is State.NOT_SHARED
    number = referral(office).id
    with office.store.work() as work:
        words = [row.words for row in work.events.of(Subject.REFERRAL, number)]
    assert "Hun har allerede fået tilbud" in words


async def test_a_doubtful_right_is_let_through_with_a_word_of_why(office: Office) -> None:
    """A12: there is no button that leaves the reason out."""
    partner, company, now = office.a_partner(), office.company(), office.clock()
    with office.store.work() as work:
        again = register_right(work, partner, company, now.date(), COMMAND, now)
    assert again.state is RightState.PENDING_EVIDENCE
    asked = await office.does(office.mette, "!:confirm", "Hvorfor skal fortrinsretten gælde")
    assert asked.buttons == ()
    await office.does(office.mette, "Den første var en fejl", "er løst")

    with office.store.work() as work:
        assert work.rights.get(again.id).state is RightState.ACTIVE
        assert work.events.of(Subject.RIGHT, again.id)[-1].words == "Den første var en fejl"
