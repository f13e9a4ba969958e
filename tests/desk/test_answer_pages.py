"""The pages behind the links: nothing before a press, bound to who got them, undone for a day."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from aiohttp import ClientSession

from casework.actions.chase import chase_due
from casework.actions.company_says import company_says
from casework.actions.partner_says import Says, ask_a_person, partner_says
from casework.actions.post import link, post_about_referral, referral_link
from casework.actions.reach import email_told
from casework.actions.recall_cv import recall_cv
from casework.actions.refer import approve
from casework.actions.register_cv import CvFile, register_cv, register_partner
from casework.events import By, Channel, Role
from casework.letters import Letter, OutboxState, Side
from casework.model import Contact, Language, Outcome, Partner, Permission, State
from casework.ports import Work
from casework.readings import CvReading, Intent, ReplyReading
from casework.tasks import TaskKind
from casework.tokens import sign
from desk.pages import Desk
from storage.store import Store
from templates.render import render
from tests.builders import a_company
from tests.mailer.outbound.cases import Case, a_case
from tests.mailer.outbound.office import KAREN, NOON

SENDER = {"municipality": "M", "office": "O", "mail_domain": "d.example"}
CASEWORKER = By(role=Role.CASEWORKER, actor="caseworker:1", channel=Channel.TASK, confirmed=True)


class Visitor:
    """Somebody with a link, at a desk whose clock can be moved."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = NOON
        self.desk = Desk(store, lambda: self.now, tls_known=True)
        self.http = ClientSession()

    async def asks(
        self, method: str, token: str, form: dict[str, str] | None = None
    ) -> tuple[int, str]:
        url = f"http://127.0.0.1:{self.desk.port}/svar/{token}"
        async with self.http.request(method, url, data=form) as response:
            return response.status, await response.text()

    async def presses(self, token: str) -> int:
        status, _ = await self.asks("POST", token)
        return status

    def company_link(self, case: Case, action: str, holder: int | None = None) -> str:
        with self.store.work() as work:
            number = case.contact_id if holder is None else holder
            return link(work, "cref", case.referral_id, action, self.now, number)

    def partner_link(self, case: Case, action: str) -> str:
        with self.store.work() as work:
            partner = case.within(work).partner
            return link(work, "plink", case.referral_id, action, self.now, partner.id)

    def undo_link(self) -> str:
        """The one in the newest letter that confirms an answer."""
        with self.store.work() as work:
            letters = [one.outgoing.context.get("links", {}) for one in work.outbox.where()]
        return str([links["undo"] for links in letters if "undo" in links][-1])


@pytest.fixture
async def visitor(store: Store) -> AsyncIterator[Visitor]:
    somebody = Visitor(store)
    await somebody.desk.start("127.0.0.1", 0)
    yield somebody
    await somebody.http.close()
    await somebody.desk.stop()


def tasks(store: Store, kind: TaskKind) -> int:
    with store.work() as work:
        return len([task for task in work.tasks.open() if task.kind is kind])


def everything(store: Store) -> list[object]:
    """All that a link could change."""
    with store.work() as work:
        return [
            work.referrals.where(),
            work.outbox.where(),
            work.tasks.where(),
            work.clocks.where(),
            work.contacts.where(),
            work.answers.where(),
        ]


@pytest.mark.parametrize("action", ["read", "qualified", "hired", "rejected", "pending", "confirm"])
async def test_a_scanner_that_opens_a_link_changes_nothing(
    visitor: Visitor, store: Store, action: str
) -> None:
    case = a_case(store, State.DELIVERED)
    before = everything(store)

    for method in ("GET", "HEAD", "GET"):
        status, _ = await visitor.asks(method, visitor.company_link(case, action))
        assert status == 200

    assert everything(store) == before


async def test_an_answer_is_noted_by_a_press_and_told_back(visitor: Visitor, store: Store) -> None:
    case = a_case(store, State.DELIVERED)

    assert await visitor.presses(visitor.company_link(case, "qualified")) == 200

    assert case.referral.state is State.QUALIFIED
    with store.work() as work:
        told = work.outbox.find(letter=Letter.COMPANY_NOTED, to=KAREN)
    assert told is not None
    assert "undo" in told.outgoing.context["links"]


async def test_the_receipt_of_a_link_says_the_words_of_the_link(
    visitor: Visitor, store: Store
) -> None:
    case = a_case(store, State.DELIVERED)
    await visitor.presses(visitor.company_link(case, "read"))

    with store.work() as work:
        told = work.outbox.find(letter=Letter.COMPANY_NOTED, to=KAREN)
    assert told is not None
    text = render(
        Letter.COMPANY_NOTED, Language.DANISH, Channel.EMAIL, told.outgoing.context | SENDER
    )
    assert "Vi har læst CV'et" in str(text.subject)
    assert "Vi har noteret: “Vi har læst CV'et”." in text.plain
    assert "I skrev" not in text.plain
    assert "[read]" not in text.plain


async def test_a_caseworker_reads_the_words_of_both_links_not_their_codes(
    visitor: Visitor, store: Store
) -> None:
    case = a_case(store, State.AWAITING_OUTCOME, interview=True)
    await visitor.presses(visitor.company_link(case, "rejected"))
    await visitor.presses(visitor.partner_link(case, "got_job"))

    with store.work() as work:
        [task] = [one for one in work.tasks.open() if one.kind is TaskKind.CONTRADICTION]
    assert task.quote == "Partneren er ikke ansat\n---\nJeg fik jobbet"


async def test_a_second_press_says_nothing_new(visitor: Visitor, store: Store) -> None:
    case = a_case(store, State.DELIVERED)
    token = visitor.company_link(case, "qualified")
    await visitor.presses(token)
    before = everything(store)

    assert await visitor.presses(token) == 200
    assert everything(store) == before


async def test_an_answer_taken_back_leaves_all_as_it_was(visitor: Visitor, store: Store) -> None:
    case = a_case(store, State.DELIVERED)
    before = case.referral
    await visitor.presses(visitor.company_link(case, "qualified"))
    visitor.now += timedelta(hours=23)

    status, page = await visitor.asks("GET", visitor.undo_link())
    assert (status, case.referral.state) == (200, State.QUALIFIED)
    assert "Olena Kovalenko" in page
    assert await visitor.presses(visitor.undo_link()) == 200

    after = case.referral
    assert (after.state, after.qualified, after.since) == (State.DELIVERED, False, before.since)
    with store.work() as work:
        assert work.outbox.find(letter=Letter.ANSWER_UNDONE, to=KAREN) is not None
        running = [one.kind for one in work.clocks.where() if one.stopped_at is None]
    assert "invite" not in running


async def test_a_hire_taken_back_takes_its_task_along(visitor: Visitor, store: Store) -> None:
    case = a_case(store, State.AWAITING_OUTCOME, interview=True)
    await visitor.presses(visitor.company_link(case, "hired"))
    assert case.referral.company_says is Outcome.HIRED
    assert tasks(store, TaskKind.CONFIRM_OUTCOME) == 1

    await visitor.presses(visitor.undo_link())

    assert case.referral.company_says is None
    assert tasks(store, TaskKind.CONFIRM_OUTCOME) == 0


async def test_a_partner_who_cannot_come_after_all_can(visitor: Visitor, store: Store) -> None:
    case = a_case(store, State.BOOKED, interview=True)
    await visitor.presses(visitor.partner_link(case, "cannot_come"))
    assert case.referral.state is State.INVITED
    with store.work() as work:  # the company has been told already
        told = work.outbox.find(letter=Letter.COMPANY_PARTNER_SAYS)
        assert told is not None
        work.outbox.save(told, replace(told, state=OutboxState.SENT))

    await visitor.presses(visitor.undo_link())

    about = case.about
    assert about.referral.state is State.BOOKED
    assert about.interview is not None
    assert about.interview.state == "confirmed"
    with store.work() as work:
        told_again = work.outbox.where(letter=Letter.ANSWER_UNDONE)
    assert {one.outgoing.to for one in told_again} == {KAREN, "olena@post.example"}
    to_company = next(one for one in told_again if one.outgoing.to == KAREN)
    assert to_company.outgoing.invite is None or not to_company.outgoing.invite.cancelled


async def test_what_others_have_acted_on_is_a_persons_to_take_back(
    visitor: Visitor, store: Store
) -> None:
    case = a_case(store, State.DELIVERED)
    await visitor.presses(visitor.company_link(case, "read"))
    undo = visitor.undo_link()
    await visitor.presses(visitor.company_link(case, "qualified"))

    status, page = await visitor.asks("POST", undo)

    assert (status, case.referral.state) == (200, State.QUALIFIED)
    assert "sagsbehandler" in page
    assert tasks(store, TaskKind.UNDO_ASKED) == 1


async def test_after_a_day_it_is_too_late_to_undo(visitor: Visitor, store: Store) -> None:
    case = a_case(store, State.DELIVERED)
    await visitor.presses(visitor.company_link(case, "qualified"))
    visitor.now += timedelta(hours=24, seconds=1)

    assert await visitor.presses(visitor.undo_link()) == 410
    assert case.referral.state is State.QUALIFIED


def expired(visitor: Visitor, case: Case) -> str:
    until = date(2026, 11, 1)
    secret, number = visitor.store.secret, case.referral_id
    return sign(secret, "cref", number, until, "qualified", case.contact_id)


def of_somebody_else(visitor: Visitor, case: Case) -> str:
    return visitor.company_link(case, "qualified", holder=case.contact_id + 1)


def of_nobody(visitor: Visitor, case: Case) -> str:
    with visitor.store.work() as work:
        return link(work, "cref", case.referral_id, "qualified", visitor.now)


def of_a_voided_case(visitor: Visitor, case: Case) -> str:
    token = visitor.company_link(case, "qualified")
    with visitor.store.work() as work:
        recall_cv(work, case.within(work).referral, CASEWORKER, visitor.now, why="forkert firma")
    return token


@pytest.mark.parametrize("made", [expired, of_somebody_else, of_nobody, of_a_voided_case])
async def test_a_link_that_does_not_count_says_so_kindly(
    visitor: Visitor, store: Store, made: Callable[[Visitor, Case], str]
) -> None:
    case = a_case(store, State.DELIVERED)
    token = made(visitor, case)
    before = everything(store)

    for method in ("GET", "POST"):
        status, page = await visitor.asks(method, token)
        assert status == 410
        assert "gælder ikke længere" in page
    assert everything(store) == before


async def test_a_changed_link_is_nobodys(visitor: Visitor, store: Store) -> None:
    token = visitor.company_link(a_case(store), "read").replace("-read-", "-hired-")

    status, _ = await visitor.asks("POST", token)
    assert status == 404


async def test_an_address_is_confirmed_by_a_press_and_the_cv_goes_on(
    visitor: Visitor, store: Store
) -> None:
    case = a_case(store, State.READY, verified=False)
    with store.work() as work:
        referral = case.within(work).referral
        approve(work, referral, case.caseworker(work), CASEWORKER, visitor.now, tls_known=True)
        asked = work.outbox.find(letter=Letter.ADDRESS_CHECK)
    assert asked is not None

    assert await visitor.presses(asked.outgoing.context["links"]["confirm"]) == 200

    assert case.about.contact.verified_at == visitor.now
    chase_due(store, visitor.now, tls_known=True)
    assert case.referral.state is State.SENDING


async def test_nobody_confirms_an_address_that_was_never_written_to(
    visitor: Visitor, store: Store
) -> None:
    case = a_case(store, State.READY, verified=False)

    assert await visitor.presses(visitor.company_link(case, "confirm")) == 410
    assert case.about.contact.verified_at is None


def test_a_companys_reply_takes_its_answer_back(store: Store) -> None:
    case = a_case(store, State.DELIVERED)
    by = By(role=Role.MAIL, actor="contact:1", channel=Channel.EMAIL, source="inbound:1")
    with store.work() as work:
        reading = ReplyReading(intent=Intent.QUALIFIED, sure=True)
        company_says(work, case.within(work).referral, reading, by, NOON, quote="Kvalificeret")
    later, unclear = NOON + timedelta(hours=1), ReplyReading(intent=Intent.UNCLEAR, sure=False)
    with store.work() as work:
        referral, again = case.within(work).referral, replace(by, source="inbound:2")
        company_says(work, referral, unclear, again, later, quote="Fortryd\n\nVh Karen")

    assert case.referral.state is State.DELIVERED
    assert tasks(store, TaskKind.UNCLEAR_REPLY) == 0


def test_a_partners_reply_takes_the_answer_back(store: Store) -> None:
    case = a_case(store, State.BOOKED, interview=True)
    by = By(role=Role.MAIL, actor="partner:1", channel=Channel.EMAIL, source="inbound:1")
    with store.work() as work:
        partner_says(work, case.within(work).referral, Says.CANNOT_COME, by, NOON)
    with store.work() as work:
        later = NOON + timedelta(hours=1)
        ask_a_person(work, case.within(work), by, later, quote="Fortryd")

    assert case.referral.state is State.BOOKED
    assert tasks(store, TaskKind.PARTNER_QUESTION) == 0


async def test_the_page_that_confirms_an_address_names_no_partner(
    visitor: Visitor, store: Store
) -> None:
    case = a_case(store, State.READY, verified=False)
    _, page = await visitor.asks("GET", visitor.company_link(case, "confirm"))

    assert "Olena" not in page
    assert "Fjord Bageri" in page


async def test_who_was_asked_in_the_silent_ones_stead_may_answer(
    visitor: Visitor, store: Store
) -> None:
    case = a_case(store, State.DELIVERED)
    with store.work() as work:
        about = case.within(work)
        bo = Contact(company_id=about.company.id, name="Bo", email="bo@fjord.example")
        other = replace(about, contact=work.contacts.add(bo))
        asked = referral_link(work, other, other.contact, "qualified", visitor.now)
    assert await visitor.presses(asked) == 410  # nobody wrote to him about it

    with store.work() as work:
        letter, key = Letter.DECISION_REMINDER, "clock:1:2"
        post_about_referral(work, letter, Side.COMPANY, other, key=key, now=visitor.now, attempt=3)
    assert await visitor.presses(asked) == 200
    assert case.referral.state is State.QUALIFIED


async def test_a_link_says_yes_or_no_alike_whether_opened_or_pressed(
    visitor: Visitor, store: Store
) -> None:
    """The address told last counts; its link may be used twice, and an earlier one not at all."""
    first, last = told_addresses(visitor, "olena@gammel.example", "olena@ny.example")

    assert [(await visitor.asks(one, first))[0] for one in ("GET", "POST")] == [410, 410]
    assert [(await visitor.asks(one, last))[0] for one in ("GET", "POST", "GET", "POST")] == [
        200
    ] * 4
    with store.work() as work:
        assert work.partners.find(chat_id=2001, email="olena@ny.example")


async def test_an_address_that_was_told_stands_against_the_one_in_a_cv(
    visitor: Visitor, store: Store
) -> None:
    (told,) = told_addresses(visitor, "olena.kovalenko@post.example")
    with store.work() as work:
        partner = work.partners.where(chat_id=2001)[0]
        register_cv(work, partner, a_cv("olena@post.example"), IN_CHAT, NOON)
        asked = [one.outgoing for one in work.outbox.where(letter=Letter.EMAIL_CONFIRM)]

    assert [one.to for one in asked] == ["olena.kovalenko@post.example"]
    assert await visitor.presses(told) == 200


def test_who_is_asked_about_an_address_hears_where_it_was_told(store: Store) -> None:
    with store.work() as work:
        partner = in_chat(work)
        register_cv(work, partner, a_cv("olena@post.example"), IN_CHAT, NOON)
        email_told(work, work.partners.get(partner.id), "olena@ny.example", IN_CHAT, NOON)
        asked = work.outbox.where(letter=Letter.EMAIL_CONFIRM)

    assert [one.outgoing.context["where"] for one in asked] == ["cv", "chat"]


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_the_details_of_who_is_gone_are_asked_of_nobody(
    visitor: Visitor, store: Store, method: str
) -> None:
    """Forgotten, or joined with an older record of the same person."""
    with store.work() as work:
        partner = in_chat(work)
        work.partners.save(partner, replace(partner, forgotten_at=NOON))
        details = link(work, "par", partner.id, "details", NOON)

    assert (await visitor.asks(method, details))[0] == 404


@pytest.mark.parametrize(
    ("ticked", "given"), [("yes", Permission.STANDING), ("no", Permission.NONE)]
)
async def test_only_a_yes_on_the_details_page_is_a_permission(
    visitor: Visitor, store: Store, ticked: str, given: Permission
) -> None:
    with store.work() as work:
        company, _ = a_company(work, "Havnens Brød", "Bo Krogh", NOON)
        partner = in_chat(work)
        details = link(work, "par", partner.id, "details", NOON)
    form = {"employer": str(company.id), "made_on": f"{NOON:%Y-%m-%d}", "permission": ticked}

    assert (await visitor.asks("POST", details, form))[0] == 200
    with store.work() as work:
        assert work.partners.get(partner.id).permission is given


IN_CHAT = By(role=Role.PARTNER, actor="partner", channel=Channel.CHAT, source="update:1")


def in_chat(work: Work) -> Partner:
    return register_partner(
        work, name="Olena", language=Language.DANISH, by=IN_CHAT, now=NOON, chat_id=2001
    )


def told_addresses(visitor: Visitor, *addresses: str) -> list[str]:
    """The links mailed to them, one after the other."""
    with visitor.store.work() as work:
        partner = in_chat(work)
        for address in addresses:
            partner = email_told(work, partner, address, IN_CHAT, NOON)
        asked = work.outbox.where(letter=Letter.EMAIL_CONFIRM)
        return [one.outgoing.context["links"]["email_confirm"] for one in asked]


def a_cv(email: str) -> CvFile:
    return CvFile(
        sha256="c" * 64,
        name="cv.pdf",
        media_type="application/pdf",
        size=1,
        text="Bager",
        reading=CvReading(name="Olena", email=email),
    )
