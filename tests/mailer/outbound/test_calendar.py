"""Interviews in calendars: one appointment that is asked for, moved and cancelled, in Danish time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from icalendar import Calendar

from casework.actions.company_says import company_says
from casework.actions.partner_says import Says, partner_says
from casework.letters import Invite
from casework.model import State
from casework.readings import Intent, ReplyReading, Slot
from storage.store import Store
from tests.mailer.outbound.cases import KAREN_SAYS, OLENA_SAYS, Case, a_case
from tests.mailer.outbound.office import KAREN, Office, a_letter
from tests.mailer.outbound.receiver import Receiver

OLENA = "olena@post.example"
TEN = datetime(2026, 12, 9, 9, 0, tzinfo=UTC)


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path) as server:
        yield server


@pytest.fixture
def office(store: Store, receiver: Receiver) -> Office:
    return Office(store, receiver.port, ca=receiver.certificate)


def appointments(receiver: Receiver, to: str) -> list[tuple[str, Calendar]]:
    """Method and calendar of each mail to somebody that had one, as its alternative part."""
    found = []
    for _, recipient, message, _ in receiver.mails:
        for part in message.walk():
            if recipient == to and part.get_content_type() == "text/calendar":
                assert isinstance(part, EmailMessage)
                calendar = Calendar.from_ical(part.get_content())
                found.append((str(part.get_param("method")), calendar))
    return found


def said(calendar: Calendar) -> tuple[str, int, datetime]:
    (event,) = calendar.events
    return str(event["UID"]), int(str(event["SEQUENCE"])), event.DTSTART


def company(case: Case, office: Office, intent: Intent, *slots: datetime) -> None:
    with case.store.work() as work:
        reading = ReplyReading(
            intent=intent, slots=tuple(Slot(one) for one in slots), place="Havnevej 3", sure=True
        )
        by = replace(KAREN_SAYS, source=f"link:{intent}:{office.now}")
        company_says(work, case.within(work).referral, reading, by, office.now, quote="...")
    office.sends()
    office.waits(minutes=1)


def test_an_interview_is_asked_for_moved_and_cancelled_under_one_uid(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = a_case(store)
    company(case, office, Intent.INVITATION, TEN)
    company(case, office, Intent.RESCHEDULE, TEN + timedelta(hours=2))
    company(case, office, Intent.CANCELLATION)

    for to in (KAREN, OLENA):
        sent = appointments(receiver, to)
        assert [method for method, _ in sent] == ["REQUEST", "REQUEST", "CANCEL"]
        uids, sequences, starts = zip(*(said(calendar) for _, calendar in sent), strict=True)
        assert len(set(uids)) == 1
        assert list(sequences) == sorted(set(sequences))
        assert [start.astimezone(UTC) for start in starts[:2]] == [TEN, TEN + timedelta(hours=2)]
        assert sent[0][1]["METHOD"] == "REQUEST"


def test_the_appointment_comes_as_a_file_too(
    store: Store, office: Office, receiver: Receiver
) -> None:
    company(a_case(store), office, Intent.INVITATION, TEN)

    message = next(message for _, to, message, _ in receiver.mails if to == OLENA)
    (file,) = message.iter_attachments()
    assert file.get_filename() == "samtale.ics"
    assert b"BEGIN:VEVENT" in file.get_payload(decode=True)


def test_a_partner_who_cannot_come_takes_it_out_of_the_companys_calendar(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = a_case(store)
    company(case, office, Intent.INVITATION, TEN)
    with store.work() as work:
        referral = case.within(work).referral
        partner_says(work, referral, Says.CANNOT_COME, OLENA_SAYS, office.now)
    office.sends()

    assert [method for method, _ in appointments(receiver, KAREN)] == ["REQUEST", "CANCEL"]


def test_a_letter_that_changes_nothing_carries_no_appointment(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = a_case(store, State.DELIVERED)
    company(case, office, Intent.INVITATION, TEN)
    with store.work() as work:
        referral = case.within(work).referral
        partner_says(work, referral, Says.COMING, OLENA_SAYS, office.now)
    office.sends()

    assert len(receiver.mails) == 4
    assert len(appointments(receiver, KAREN)) == 1


@pytest.mark.parametrize(
    ("starts", "offset"),
    [
        pytest.param("2027-03-26T09:00:00+00:00", 1, id="the-friday-before-summer-time"),
        pytest.param("2027-03-29T08:00:00+00:00", 2, id="the-monday-after"),
    ],
)
def test_ten_oclock_is_ten_oclock_on_both_sides_of_summer_time(
    store: Store, office: Office, receiver: Receiver, starts: str, offset: int
) -> None:
    begins = datetime.fromisoformat(starts)
    invite = Invite(
        interview_id=7,
        sequence=1,
        starts_at=starts,
        ends_at=(begins + timedelta(hours=1)).isoformat(),
        place=None,
        cancelled=False,
    )
    office.posts(a_letter("one", invite=invite))
    office.sends()

    ((_, calendar),) = appointments(receiver, KAREN)
    _, _, start = said(calendar)
    assert (start.hour, start.utcoffset()) == (10, timedelta(hours=offset))
    (zone,) = calendar.timezones
    assert zone.tz_name == "Europe/Copenhagen"
    assert b"DTSTART;TZID=Europe/Copenhagen:" in calendar.to_ical()
