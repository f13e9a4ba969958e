"""Which case is a mail about, and who may speak: through the worker, on both databases."""

from datetime import date, timedelta

import pytest

from casework.actions.log import happened
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.letters import Letter
from casework.model import Contact, State, Subject
from casework.tasks import TaskKind
from mailer.inbound.trust import proven_by
from storage.store import Store
from tests.mailer.inbound.town import DOMAIN, KAREN, NOW, OLENA, RENDERED, Town

INVITES = "Vi vil gerne invitere hende til samtale onsdag den 9. december kl. 10."
VACANCY = """Hej igen

Vi søger nu også en bager til vores butik i Grenaa, 37 timer om ugen, start hurtigst muligt.
Du skal have svendebrev som bager. Ansøgningsfrist den 18. december.
"""


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def causes(town: Town) -> list[object]:
    return [task.context.get("cause") for task in town.tasks()]


def test_of_a_senders_several_cases_the_signed_address_tells_which(town: Town) -> None:
    first, second = town.case(), town.case("Amina Noor", "amina@post.example")
    town.letter(first)
    town.letter(second)

    town.mail(town.address("ref", second), INVITES)

    assert town.state(first) is State.DELIVERED
    assert town.state(second) is State.BOOKED


def test_without_the_signed_address_the_answered_letter_tells(town: Town) -> None:
    first, second = town.case(), town.case("Amina Noor", "amina@post.example")
    town.letter(first)

    town.mail(f"sag@{DOMAIN}", INVITES, answers=town.letter(second))

    assert town.state(first) is State.DELIVERED
    assert town.state(second) is State.BOOKED


def test_the_tag_in_the_subject_is_the_last_evidence(town: Town) -> None:
    first, second = town.case(), town.case("Amina Noor", "amina@post.example")

    town.mail(f"sag@{DOMAIN}", INVITES, subject=f"SV: CV til jer [JPB-{second}]")

    assert town.state(first) is State.DELIVERED
    assert town.state(second) is State.BOOKED


def test_an_answer_that_names_none_of_several_cases_is_a_persons(town: Town) -> None:
    cases = town.case(), town.case("Amina Noor", "amina@post.example")

    town.mail(f"sag@{DOMAIN}", INVITES, subject="Samtale")

    assert [town.state(one) for one in cases] == [State.DELIVERED, State.DELIVERED]
    assert [task.kind for task in town.tasks()] == [TaskKind.UNCLEAR_REPLY]
    assert causes(town) == ["no_case_named"]


def test_an_address_and_a_letter_of_different_cases_are_a_persons(town: Town) -> None:
    first, second = town.case(), town.case("Amina Noor", "amina@post.example")

    (mail,) = town.mail(town.address("ref", first), INVITES, answers=town.letter(second))

    assert mail.state is InputState.NEEDS_PERSON
    assert causes(town) == ["evidence_disagrees"]
    assert [town.state(first), town.state(second)] == [State.DELIVERED, State.DELIVERED]


def test_a_tag_that_contradicts_the_address_is_a_persons(town: Town) -> None:
    first, second = town.case(), town.case("Amina Noor", "amina@post.example")

    town.mail(town.address("ref", first), INVITES, subject=f"SV: [JPB-{second}]")

    assert causes(town) == ["evidence_disagrees"]


def test_a_signed_address_is_worth_nothing_after_its_last_day(town: Town) -> None:
    case = town.case()

    town.mail(town.address("ref", case, until=NOW.date()), INVITES)
    town.mail(town.address("ref", case, until=date(2026, 12, 2)), f"{INVITES} Hilsen")

    assert causes(town) == ["expired"]
    assert town.state(case) is State.BOOKED


def test_a_changed_address_is_not_ours(town: Town) -> None:
    case = town.case()
    address = town.address("ref", case)

    town.mail(address.replace("@", "a@"), INVITES)

    assert causes(town) == ["unknown"]
    assert town.state(case) is State.DELIVERED


def test_who_has_the_letter_and_is_no_contact_moves_nothing(town: Town) -> None:
    case = town.case()

    town.mail(town.address("ref", case), INVITES, sender="bo@elsewhere.example")

    assert causes(town) == ["not_a_known_contact"]
    assert town.state(case) is State.DELIVERED
    assert town.letters("bo@elsewhere.example") == [Letter.HANDED_TO_PERSON]


def test_a_contact_of_another_company_moves_nothing(town: Town) -> None:
    case = town.case()
    with town.store.work() as work:
        work.contacts.add(Contact(company_id=town.yard, name="Ole", email="ole@yard.example"))

    town.mail(town.address("ref", case), INVITES, sender="ole@yard.example")

    assert causes(town) == ["not_a_known_contact"]


def test_a_mail_to_two_of_our_addresses_acts_once(town: Town) -> None:
    case = town.case()
    address = town.address("ref", case)

    mails = town.mail(address, INVITES, recipients=[f"sag@{DOMAIN}", address])

    assert [mail.state for mail in mails] == [InputState.DONE, InputState.DUPLICATE]
    assert town.state(case) is State.BOOKED
    assert town.letters().count(Letter.COMPANY_NOTED) == 1


def test_a_copy_that_came_by_another_way_acts_once(town: Town) -> None:
    case = town.case()
    address, copy = town.address("ref", case), f"job@{DOMAIN}"
    same = "<one@mail.example>"

    town.mail(address, INVITES, message_id=same, recipients=[address])
    (mail,) = town.mail(
        address, INVITES, message_id=same, recipients=[copy], headers=["Received: by relay"]
    )

    assert mail.state is InputState.DUPLICATE
    assert town.letters().count(Letter.COMPANY_NOTED) == 1


def test_a_borrowed_message_id_silences_nobody(town: Town) -> None:
    case = town.case()
    same = "<one@mail.example>"
    town.mail(f"sag@{DOMAIN}", "Hej", sender="eve@elsewhere.example", message_id=same)

    (mail,) = town.mail(town.address("ref", case), INVITES, message_id=same)

    assert mail.state is InputState.DONE
    assert town.state(case) is State.BOOKED


def test_a_mail_to_two_cases_at_once_is_a_persons(town: Town) -> None:
    first, second = town.case(), town.case("Amina Noor", "amina@post.example")
    both = f"{town.address('ref', first)}, {town.address('ref', second)}"

    town.mail(both, INVITES, recipients=[f"sag@{DOMAIN}"])

    assert causes(town) == ["several_tokens"]


def test_a_new_vacancy_in_an_old_thread_is_a_new_vacancy(town: Town) -> None:
    case = town.case()

    (mail,) = town.mail(
        town.address("ref", case), f"{VACANCY}\n\n{quoted(RENDERED)}", answers=town.letter(case)
    )

    assert mail.why == "vacancies:1"
    assert town.state(case) is State.DELIVERED
    assert town.letters() == [Letter.VACANCY_RECEIPT]
    with town.store.work() as work:
        assert [vacancy.title for vacancy in work.vacancies.where()][-1] == "bager"


def quoted(text: str) -> str:
    return "Den 1. dec. 2026 kl. 09.00 skrev Jobcenter:\n" + "\n".join(
        f"> {line}" for line in text.splitlines()
    )


def test_an_answer_written_into_our_letter_is_kept_and_a_person_looks(town: Town) -> None:
    """Outlook quotes nothing: only what we sent tells the answer from the letter."""
    case = town.case()
    into = RENDERED.replace("\n\nSvar senest", f"\n\n{INVITES}\n\nSvar senest")
    head = "Fra: Jobcenter <sag@x.example>\nSendt: 1. december\nTil: Karen\nEmne: CV til jer\n\n"

    town.mail(town.address("ref", case), f"Se nedenfor.\n\n{head}{into}", answers=town.letter(case))

    (task,) = town.tasks()
    assert task.kind is TaskKind.UNCLEAR_REPLY
    assert task.quote == f"Se nedenfor.\n\n{INVITES}"
    assert town.state(case) is State.DELIVERED


def test_a_couple_with_one_address_is_told_apart_by_the_signed_address(town: Town) -> None:
    olena, taras = town.case("Olena Koval"), town.case("Taras Koval")

    town.mail(town.address("pref", taras), "Jeg vil gerne trække mit CV tilbage.", sender=OLENA)

    assert town.state(olena) is State.DELIVERED
    assert town.state(taras) is State.WITHDRAWN


def test_a_couple_with_one_address_and_no_signed_one_is_a_persons(town: Town) -> None:
    cases = town.case("Olena Koval"), town.case("Taras Koval")

    town.mail(f"sag@{DOMAIN}", "Jeg vil gerne trække mit CV tilbage.", sender=OLENA, subject="Hej")

    assert causes(town) == ["several_partners"]
    assert [town.state(one) for one in cases] == [State.DELIVERED, State.DELIVERED]


CV_OF = """Content-Type: multipart/mixed; boundary=m

--m
Content-Type: text/plain; charset=utf-8

Her er et CV.
--m
Content-Type: text/plain; charset=utf-8; name=cv.txt
Content-Disposition: attachment; filename=cv.txt

Curriculum vitae
Navn: {name}
Erhvervserfaring
2019-2025 kok, Odesa
Uddannelse
2018 kok
--m--
"""


def test_the_cv_of_the_other_one_replaces_nobodys(town: Town) -> None:
    town.case("Olena Koval")

    send_cv(town, "Ivan Petrenko")

    assert causes(town) == ["another_name"]
    with town.store.work() as work:
        assert [cv.text for cv in work.cvs.where()] == ["Olena Koval"]


def test_a_partners_own_new_cv_is_registered(town: Town) -> None:
    town.case("Olena Koval")

    send_cv(town, "Olena Petrivna Koval")

    with town.store.work() as work:
        assert len(work.cvs.where()) == 2


def send_cv(town: Town, name: str) -> None:
    raw = f"From: {OLENA}\r\nTo: cv@{DOMAIN}\r\nSubject: CV\r\n{CV_OF.format(name=name)}"
    town.raw_mail(raw.encode(), [f"cv@{DOMAIN}"], OLENA)


def test_a_vacancy_that_a_contact_forwards_is_the_contacts_companys(town: Town) -> None:
    forwarded = f"Se her.\n\n---------- Forwarded message ---------\nFra: Chef <chef@other.example>\nEmne: Bager\nTil: Karen\n\n{VACANCY}"

    (mail,) = town.mail(f"job@{DOMAIN}", forwarded, subject="Fwd: Bager")

    assert mail.why == "vacancies:1"
    with town.store.work() as work:
        assert work.vacancies.where()[-1].company_id == town.bakery


def test_what_a_stranger_forwards_is_a_persons(town: Town) -> None:
    forwarded = f"---------- Forwarded message ---------\nFrom: Karen Holm <{KAREN}>\nSubject: Bager\nTo: x\n\n{VACANCY}"

    town.mail(f"job@{DOMAIN}", forwarded, subject="Fwd: Bager", sender="eve@elsewhere.example")

    (task,) = town.tasks()
    assert task.context["cause"] == "forwarded"
    assert task.context["forwarded_from"] == [KAREN]
    assert town.letters("eve@elsewhere.example") == [Letter.HANDED_TO_PERSON]


def test_a_sender_whose_proof_fails_moves_nothing_and_gets_no_letter(store: Store) -> None:
    town = Town(store, prove=proven_by("mx.jobpartner.example"))
    case = town.case()
    failed = (
        "Authentication-Results: mx.jobpartner.example; dmarc=fail header.from=fjordbageri.example"
    )

    town.mail(town.address("ref", case), INVITES, headers=[failed])

    assert causes(town) == ["sender_not_proven"]
    assert town.state(case) is State.DELIVERED
    assert town.letters() == []


def test_the_same_sender_with_a_proof_acts(store: Store) -> None:
    town = Town(store, prove=proven_by("mx.jobpartner.example"))
    case = town.case()
    passed = (
        "Authentication-Results: mx.jobpartner.example; dmarc=pass header.from=fjordbageri.example"
    )

    town.mail(town.address("ref", case), INVITES, headers=[passed])

    assert town.state(case) is State.BOOKED


INVITATION = """BEGIN:VCALENDAR
METHOD:{method}
BEGIN:VEVENT
UID:1
SEQUENCE:{sequence}
SUMMARY:Samtale
LOCATION:Storegade 4
DTSTART;TZID=Romance Standard Time:202612{day}T{hour}0000
DTEND;TZID=Romance Standard Time:202612{day}T{hour}3000
END:VEVENT
END:VCALENDAR
"""


def calendar(town: Town, case: int, method: str, day: str, hour: str, sequence: int = 0) -> None:
    town.mail(
        town.address("ref", case),
        INVITATION.format(method=method, day=day, hour=hour, sequence=sequence),
        headers=[f"Content-Type: text/calendar; charset=utf-8; method={method}"],
    )


def test_an_interview_is_booked_moved_and_cancelled_by_calendar(town: Town) -> None:
    case = town.case()

    calendar(town, case, "REQUEST", "09", "10")
    assert town.state(case) is State.BOOKED
    calendar(town, case, "REQUEST", "10", "13", sequence=1)
    with town.store.work() as work:
        interview = work.interviews.where(referral_id=case)[-1]
    assert interview.starts_at.isoformat() == "2026-12-10T12:00:00+00:00"
    assert interview.place == "Storegade 4"
    calendar(town, case, "CANCEL", "10", "13", sequence=2)
    assert town.state(case) is not State.BOOKED


def test_an_invitation_to_a_day_that_is_past_moves_nothing(town: Town) -> None:
    case = town.case()

    calendar(town, case, "REQUEST", "01", "10")

    assert town.state(case) is State.DELIVERED
    assert [task.kind for task in town.tasks()] == [TaskKind.UNCLEAR_REPLY]


# --- machines, and loops --------------------------------------------------------------------------


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
