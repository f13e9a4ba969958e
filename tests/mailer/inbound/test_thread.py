"""Which case is a mail about, and who may speak: through the worker, on both databases."""

from datetime import date

import pytest

from casework.inputs import InputState
from casework.letters import Letter
from casework.model import Contact, State
from casework.tasks import TaskKind
from mailer.inbound.trust import proven_by
from storage.store import Store
from tests.mailer.inbound.town import DOMAIN, INVITES, KAREN, NOW, OLENA, RENDERED, Town, causes

VACANCY = """Hej igen

Vi søger nu også en bager til vores butik i Grenaa, 37 timer om ugen, start hurtigst muligt.
Du skal have svendebrev som bager. Ansøgningsfrist den 18. december.
"""


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


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


def test_a_signed_address_that_only_the_envelope_shows_counts_for_all_copies(town: Town) -> None:
    case = town.case()
    sag = f"sag@{DOMAIN}"

    mails = town.mail(sag, INVITES, recipients=[sag, town.address("ref", case)])

    assert [mail.state for mail in mails] == [InputState.DONE, InputState.DUPLICATE]
    assert town.state(case) is State.BOOKED


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

    town.mail(
        town.address("ref", case), f"{VACANCY}\n\n{quoted(RENDERED)}", answers=town.letter(case)
    )

    assert town.state(case) is State.DELIVERED
    assert Letter.VACANCY_RECEIPT in town.letters()
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
