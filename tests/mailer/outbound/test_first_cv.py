"""The first CV to a company: only to an address somebody confirmed, over a line that is known."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casework.actions import deliver
from casework.actions.carry_out import carry_out
from casework.actions.chase import chase_due
from casework.actions.company_says import company_says
from casework.actions.do_task import do_task
from casework.actions.refer import approve
from casework.actions.verify import confirm, seen_writing
from casework.errors import RefusedError
from casework.events import By, Channel, Event, Name, Role
from casework.letters import Letter, OutboxState
from casework.model import ReferralId, State
from casework.readings import Intent, ReplyReading
from casework.tasks import Do, TaskKind
from mailer.outbound.smtp import RelayTls
from mailer.outbound.tls import TlsPolicy
from storage.store import Store
from tests.mailer.outbound.cases import KAREN_SAYS, Case, a_case
from tests.mailer.outbound.office import KAREN, Office, a_letter
from tests.mailer.outbound.receiver import Receiver

OTHER_MACHINE = "127.0.0.2"
APPROVES = By(role=Role.CASEWORKER, actor="caseworker:1", channel=Channel.TASK, confirmed=True)


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path) as server:
        yield server


@pytest.fixture
def office(store: Store, receiver: Receiver) -> Office:
    return Office(store, receiver.port, ca=receiver.certificate)


def approves(case: Case, office: Office) -> None:
    with case.store.work() as work:
        approve(
            work,
            case.within(work).referral,
            case.caseworker(work),
            APPROVES,
            office.now,
            tls_known=True,
        )


def ticks(office: Office) -> None:
    chase_due(office.store, office.now, tls_known=True)
    office.sends()


def letters_of(receiver: Receiver) -> list[str]:
    """The letters that reached Karen, by name."""
    ids = [str(message["Message-ID"]) for _, to, message, _ in receiver.mails if to == KAREN]
    return [one.partition(".")[2].partition("@")[0] for one in ids]


def the_contact_confirms(case: Case, office: Office) -> None:
    with case.store.work() as work:
        assert confirm(work, case.within(work), KAREN_SAYS, office.now)


def test_the_first_letter_carries_no_cv_and_names_nobody(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = a_case(store, State.READY, verified=False, route=False)
    approves(case, office)
    office.sends()

    (_, to, message, raw) = receiver.mails[0]
    assert to == KAREN
    assert letters_of(receiver) == [Letter.ADDRESS_CHECK]
    assert not list(message.iter_attachments())
    assert "Olena" not in str(message)
    assert b"Olena" not in raw
    assert case.referral.state is State.READY


def test_the_cv_follows_by_itself_when_the_contact_has_confirmed(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = a_case(store, State.READY, verified=False, route=False)
    approves(case, office)
    ticks(office)
    assert letters_of(receiver) == [Letter.ADDRESS_CHECK]

    the_contact_confirms(case, office)
    ticks(office)

    assert letters_of(receiver) == [Letter.ADDRESS_CHECK, Letter.CV_TO_COMPANY]
    assert case.referral.state is State.DELIVERED


def test_a_reply_confirms_too_and_is_answered(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = a_case(store, State.READY, verified=False, route=False)
    approves(case, office)
    office.sends()
    by = By(role=Role.MAIL, actor="contact:1", channel=Channel.EMAIL, source="inbound:1")
    with store.work() as work:
        seen_writing(work, work.contacts.get(case.contact_id), office.now)
        reading = ReplyReading(intent=Intent.UNCLEAR, sure=False)
        company_says(
            work, case.within(work).referral, reading, by, office.now, quote="Ja, det er mig."
        )
    ticks(office)

    assert letters_of(receiver)[1:] == [Letter.ADDRESS_CONFIRMED, Letter.CV_TO_COMPANY]
    assert office.tasks(TaskKind.UNCLEAR_REPLY) == []


@pytest.mark.parametrize(
    "quote",
    [
        "Nej, jeg arbejder her ikke mere.",
        "Skriv til Peter i stedet.",
        "Ja, men jeg er ikke den rette.",
        "Hvem er I?",
    ],
)
def test_a_reply_that_is_no_plain_yes_lets_no_cv_go(
    store: Store, office: Office, receiver: Receiver, quote: str
) -> None:
    case = a_case(store, State.READY, verified=False, route=False)
    approves(case, office)
    office.sends()
    by = By(role=Role.MAIL, actor="contact:1", channel=Channel.EMAIL, source="inbound:1")
    with store.work() as work:
        seen_writing(work, work.contacts.get(case.contact_id), office.now)
        reading = ReplyReading(intent=Intent.UNCLEAR, sure=False)
        company_says(work, case.within(work).referral, reading, by, office.now, quote=quote)
    ticks(office)
    office.waits(hours=1)
    ticks(office)

    assert letters_of(receiver) == [Letter.ADDRESS_CHECK]
    (task,) = office.tasks(TaskKind.ADDRESS_UNCONFIRMED)
    assert task.quote == quote


def test_a_known_address_over_an_unknown_line_gets_a_letter_without_a_cv_first(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = a_case(store, State.READY, verified=True, route=False)
    approves(case, office)
    ticks(office)
    ticks(office)

    assert letters_of(receiver) == [Letter.ADDRESS_CHECK, Letter.CV_TO_COMPANY]


def test_who_does_not_confirm_is_reminded_and_then_called(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = a_case(store, State.READY, verified=False)
    approves(case, office)
    for _ in range(10):
        ticks(office)
        office.waits(days=1)

    assert letters_of(receiver) == [Letter.ADDRESS_CHECK] * 2
    (task,) = office.tasks(TaskKind.ADDRESS_UNCONFIRMED)
    assert task.context["address"] == KAREN
    with store.work() as work:
        do_task(
            work,
            task,
            Do.CONFIRMED_BY_PHONE,
            case.caseworker(work),
            Channel.TASK,
            office.now,
            tls_known=True,
        )
    ticks(office)
    assert letters_of(receiver)[2:] == [Letter.CV_TO_COMPANY]


def test_several_cvs_that_wait_ask_once(store: Store, office: Office, receiver: Receiver) -> None:
    case = a_case(store, State.READY, verified=False)
    with store.work() as work:
        work.referrals.add(replace(case.within(work).referral, id=ReferralId(0), vacancy_id=None))
        for referral in work.referrals.where():
            approve(work, referral, case.caseworker(work), APPROVES, office.now, tls_known=True)
    office.sends()
    assert letters_of(receiver) == [Letter.ADDRESS_CHECK]

    the_contact_confirms(case, office)
    ticks(office)
    assert letters_of(receiver)[1:] == [Letter.CV_TO_COMPANY] * 2


def test_a_bounce_makes_the_address_unknown_again(store: Store, office: Office) -> None:
    case = a_case(store, State.READY)
    approves(case, office)
    office.sends()
    with store.work() as work:
        sent = work.outbox.find(letter=Letter.CV_TO_COMPANY)
        assert sent is not None
        deliver.refused(work, sent, office.now, "bounced")
    about = case.about
    assert about.referral.state is State.UNDELIVERED
    assert about.contact.verified_at is None

    with store.work() as work:
        fixed = Event(name=Name.ROUTE_FIXED, by=APPROVES)
        carry_out(work, case.within(work).referral, fixed, office.now)
    with pytest.raises(RefusedError, match="address_verified"):
        approves(case, office)
    assert case.referral.state is State.READY
    with store.work() as work:  # nothing is written to an address that sends mail back
        assert work.outbox.find(letter=Letter.ADDRESS_CHECK) is None


def test_an_old_link_does_not_confirm_a_new_address(store: Store, office: Office) -> None:
    case = a_case(store, State.READY, verified=False)
    approves(case, office)
    office.sends()
    with store.work() as work:
        contact = work.contacts.get(case.contact_id)
        work.contacts.save(contact, replace(contact, email="someone@else.example"))

    with store.work() as work:
        assert not confirm(work, case.within(work), KAREN_SAYS, office.now)
    assert case.about.contact.verified_at is None


def test_an_address_in_an_absence_notice_is_never_written_to(store: Store, office: Office) -> None:
    case = a_case(store)
    by = By(role=Role.MAIL, actor="contact:1", channel=Channel.EMAIL, source="inbound:1")
    with store.work() as work:
        reading = ReplyReading(
            intent=Intent.OUT_OF_OFFICE, contact="peter@fjord.example", sure=True
        )
        quote = "Jeg er på ferie. Skriv til peter@fjord.example i stedet."
        company_says(work, case.within(work).referral, reading, by, office.now, quote=quote)

    with store.work() as work:
        assert work.outbox.where() == []
        assert [one.email for one in work.contacts.where()] == [KAREN]


# --- the line -------------------------------------------------------------------------------------


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path, host=OTHER_MACHINE) as server:
        yield server


def sends_a_cv(store: Store, office: Office) -> Case:
    """Row 6 has passed; what is left is the line itself."""
    case = a_case(store, State.READY)
    approves(case, office)
    office.sends()
    return case


@pytest.mark.allow_hosts(["127.0.0.1", OTHER_MACHINE])
def test_a_cv_goes_over_a_line_whose_certificate_is_verified(
    store: Store, elsewhere: Receiver
) -> None:
    office = Office(store, elsewhere.port, host=OTHER_MACHINE, ca=elsewhere.certificate)
    case = sends_a_cv(store, office)

    assert case.referral.state is State.DELIVERED
    assert set(elsewhere.encrypted) == {"TLSv1.3"}


@pytest.mark.allow_hosts(["127.0.0.1", OTHER_MACHINE])
@pytest.mark.parametrize("policy", ["fjord.example=never", "fjord.example=1.3"])
def test_a_domain_may_ask_for_more(store: Store, elsewhere: Receiver, policy: str) -> None:
    office = Office(
        store,
        elsewhere.port,
        host=OTHER_MACHINE,
        ca=elsewhere.certificate,
        policy=TlsPolicy.parse(policy),
    )
    case = sends_a_cv(store, office)

    wanted = State.UNDELIVERED if "never" in policy else State.DELIVERED
    assert case.referral.state is wanted


@pytest.mark.allow_hosts(["127.0.0.1", OTHER_MACHINE])
@pytest.mark.parametrize("trouble", ["nobody vouches for it", "plain"])
def test_without_a_known_encryption_notices_go_and_a_cv_does_not(
    store: Store, tmp_path: Path, trouble: str
) -> None:
    with Receiver(tmp_path, host=OTHER_MACHINE, tls=trouble != "plain") as server:
        office = Office(store, server.port, host=OTHER_MACHINE)
        case = sends_a_cv(store, office)
        with store.work() as work:
            waiting = work.outbox.where(state=OutboxState.WAITING)
        assert waiting == []
        assert case.referral.state is State.UNDELIVERED
        (task,) = office.tasks(TaskKind.NO_SAFE_ROUTE)
        assert task.context["domain"] == "fjord.example"
        assert office.tasks(TaskKind.FIX_ROUTE) == []
        assert server.mails == []

        office.posts(a_letter("notice"))
        office.sends()
        assert len(server.mails) == 1
        with store.work() as work:
            route = work.routes.find(domain="fjord.example")
        assert route is not None
        assert not route.safe


@pytest.mark.allow_hosts(["127.0.0.1", OTHER_MACHINE])
def test_a_line_that_is_known_to_be_unsafe_is_a_persons_to_solve(
    store: Store, tmp_path: Path
) -> None:
    with Receiver(tmp_path, host=OTHER_MACHINE, tls=False) as server:
        office = Office(store, server.port, host=OTHER_MACHINE)
        case = a_case(store, State.READY, verified=False, route=False)
        approves(case, office)
        ticks(office)
        the_contact_confirms(case, office)
        office.waits(minutes=1)
        ticks(office)

        assert letters_of(server) == [Letter.ADDRESS_CHECK]
        assert case.referral.state is State.READY
        assert len(office.tasks(TaskKind.NO_SAFE_ROUTE)) == 1
        with pytest.raises(RefusedError) as refused:
            approves(case, office)
        assert refused.value.why == ("tls_known",)


def test_the_own_relay_counts_and_says_so(store: Store, tmp_path: Path) -> None:
    with Receiver(tmp_path, tls=False) as server:
        office = Office(store, server.port, tls=RelayTls.NONE)
        case = sends_a_cv(store, office)

    assert case.referral.state is State.DELIVERED
    with store.work() as work:
        sent = work.outbox.find(letter=Letter.CV_TO_COMPANY)
    assert sent is not None
    assert sent.evidence is not None
    assert (sent.evidence["basis"], sent.evidence["tls"]) == ("own_relay", None)
