"""Bounces, absences and loops: what machines send moves nothing by itself, and no machine of ours
answers one. Through the worker, on both databases."""

from datetime import timedelta

import pytest

from casework.actions.log import happened
from casework.events import By, Channel, Role
from casework.letters import Letter
from casework.model import OFFICE_LANGUAGES, Language, State, Subject
from casework.tasks import TaskKind
from storage.store import Store
from templates.render import word
from tests.mailer.inbound.town import DOMAIN, INVITES, NOW, RENDERED, Town, causes


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


REPORT = """--r
Content-Type: text/plain

Sorry.
--r
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; karen@fjordbageri.example
Action: {action}
Status: {status}

--r--
"""


def bounce(town: Town, to: str, action: str = "failed", status: str = "5.1.1") -> str | None:
    (mail,) = town.mail(
        to,
        REPORT.format(action=action, status=status),
        sender="mailer-daemon@mx.example",
        mail_from="<>",
        headers=["Content-Type: multipart/report; report-type=delivery-status; boundary=r"],
    )
    return mail.why


def test_a_bounce_to_our_signed_return_path_is_believed(town: Town) -> None:
    letter = town.letter(town.case())
    path = f"retur+{town.token('out', letter.id)}@{DOMAIN}"

    assert bounce(town, path, "delayed", "4.4.1") == "bounce_late"
    assert town.tasks() == []
    assert bounce(town, path) == "bounce_hard"
    assert {task.kind for task in town.tasks()} == {TaskKind.LETTER_FAILED, TaskKind.FIX_ROUTE}
    assert town.letters("mailer-daemon@mx.example") == []


def test_a_bounce_that_only_quotes_our_message_id_is_a_persons(town: Town) -> None:
    letter = town.letter(town.case())

    (mail,) = town.mail(
        f"sag@{DOMAIN}",
        REPORT.format(action="failed", status="5.1.1"),
        sender="mailer-daemon@mx.example",
        mail_from="<>",
        answers=letter,
        headers=["Content-Type: multipart/report; report-type=delivery-status; boundary=r"],
    )

    assert mail.why == "bounce_unsigned"
    assert causes(town) == ["bounce_unsigned"]


def test_an_absence_is_written_down_and_answered_by_nobody(town: Town) -> None:
    case = town.case()

    town.mail(
        town.address("ref", case), "Jeg er på ferie.", headers=["Auto-Submitted: auto-replied"]
    )

    assert town.state(case) is State.DELIVERED
    assert town.letters() == []
    with town.store.work() as work:
        assert [event.name for event in work.events.of(Subject.REFERRAL, case)] == ["auto_reply"]


def test_an_answer_through_a_mailing_list_is_shown_and_not_answered(town: Town) -> None:
    case = town.case()

    town.mail(town.address("ref", case), INVITES, headers=["List-Id: <job.fjord.example>"])

    assert causes(town) == ["from_a_list"]
    assert town.letters() == []


def test_what_a_contact_sends_through_a_list_is_shown_too(town: Town) -> None:
    town.mail(f"job@{DOMAIN}", "Vi søger en bager", headers=["List-Id: <job.fjord.example>"])

    assert causes(town) == ["from_a_list"]


def test_our_own_letter_that_comes_back_starts_nothing(town: Town) -> None:
    (mail,) = town.mail(
        f"sag@{DOMAIN}",
        RENDERED,
        sender=f"sag@{DOMAIN}",
        message_id=f"<jpb-1.cv_to_company@{DOMAIN}>",
    )

    assert mail.why == "our_own_letter"
    assert town.tasks() == []
    assert town.letters(f"sag@{DOMAIN}") == []


def test_a_stranger_gets_one_notice_a_day_however_much_they_write(town: Town) -> None:
    eve = "eve@elsewhere.example"

    for number in range(3):
        town.mail(f"sag@{DOMAIN}", f"Hej {number}", sender=eve, subject="Hej")

    assert town.letters(eve) == [Letter.UNKNOWN_SENDER]
    assert len(town.tasks()) == 3
    town.mail(f"sag@{DOMAIN}", "Hej", sender=eve, subject="Hej", after=timedelta(days=1))
    assert len(town.letters(eve)) == 2


def test_nobody_writes_to_an_address_that_nobody_reads(town: Town) -> None:
    town.mail(f"sag@{DOMAIN}", "Hej", sender="noreply@elsewhere.example", subject="Hej")

    assert town.letters("noreply@elsewhere.example") == []
    assert causes(town) == ["unknown_sender"]


def test_twenty_mails_about_a_case_in_two_hours_are_a_persons(town: Town) -> None:
    case = town.case()
    with town.store.work() as work:
        for number in range(20):
            by = By(
                role=Role.MAIL,
                actor=f"contact:{town.karen.id}",
                channel=Channel.EMAIL,
                source=f"inbound:{900 + number}",
            )
            happened(work, Subject.REFERRAL, case, "company.wrote", by, NOW)

    town.mail(town.address("ref", case), INVITES)
    assert causes(town) == ["too_many_mails"]
    assert town.letters() == []
    town.mail(town.address("ref", case), INVITES, after=timedelta(minutes=121))
    assert town.state(case) is State.BOOKED


def test_encrypted_mail_is_answered_honestly(town: Town) -> None:
    case = town.case()
    sealed = ["Content-Type: application/pkcs7-mime; smime-type=enveloped-data"]

    town.mail(town.address("ref", case), "MIAGCSqGSIb3DQEHA6CAMIACAQ", headers=sealed)

    assert causes(town) == ["encrypted"]
    assert town.letters() == [Letter.ENCRYPTED_MAIL]


@pytest.mark.parametrize("language", OFFICE_LANGUAGES)
@pytest.mark.parametrize(
    "cause",
    [
        *["several_tokens", "expired", "unknown", "evidence_disagrees", "case_gone", "no_sender"],
        *["not_a_known_contact", "not_the_partner", "contact_and_partner", "several_partners"],
        *["several_companies", "another_name", "forwarded", "sender_not_proven", "encrypted"],
        *["from_a_list", "bounce_unsigned", "no_case_named", "too_many_mails", "vacancy_reply"],
    ],
)
def test_why_a_mail_is_a_persons_is_told_in_words(cause: str, language: Language) -> None:
    assert word(f"cause.{cause}", language)
