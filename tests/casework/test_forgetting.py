"""To be forgotten: no table and no file holds the person any more, and the statistics stand."""

from base64 import encodebytes
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import select

from casework.actions.company_says import company_says
from casework.actions.deliver import delivered as letter_left
from casework.actions.digest import send_digest
from casework.actions.dossier import dossier
from casework.actions.forget import forget_late, forget_old_mails, forget_person
from casework.actions.log import happened
from casework.actions.partner_says import Says, ask_a_person, partner_says
from casework.actions.reach import email_told, phone_told
from casework.actions.talk import caseworker_writes, partner_writes
from casework.actions.todo import file_task
from casework.events import By, Channel, Role
from casework.inputs import Inbound, InputState, Update
from casework.letters import Letter, OutboxState
from casework.model import Partner, RightEnd, RightState, State, Subject
from casework.ports import Work
from casework.readings import Intent, Reason, ReplyReading
from casework.tasks import TaskKind
from mailer.outbound.compose import Sender, with_office
from storage import tables
from storage.store import Store
from templates.render import render
from tests.builders import (
    NOW,
    Cast,
    K,
    a_company,
    a_partner,
    a_vacancy,
    from_contact,
    interviewed,
    local,
    sent,
    the_referral,
)
from tests.casework.passing import pass_time

SENT = NOW + timedelta(hours=3)
MEETS = local("2026-12-09T13:30")
AFTER = local("2026-12-10T09:00")
LATER = local("2026-12-10T12:00")
SENDER = Sender(domain="jobpartner.example", public_url="https://jobpartner.example", secret=b"x")
NAME = "Zlatorina Qvistgårdová"
MAIL = "zlatorina.q@hemmelig.example"
OTHER_MAIL = "zq77@privat.example"
PHONE = "+4571829304"
CHAT = 918273645
TOKENS = (
    "zlatorina",
    "qvistg",
    "hemmelig.example",
    "zq77",
    "71829304",
    "71 82 93 04",
    "918273645",
    "ordxcv",
    "ordxfil",
    "ordxpapir",
    "ordxspørg",
    "ordxsvar",
    "ordxnej",
    "ordxsted",
    "ordxkaj",
    "ordxmedbring",
    "ordxchat",
)


def zlatorina(work: Work, cast: Cast) -> Partner:
    partner, _ = a_partner(work, NAME, cast.employer)
    partner = work.partners.save(partner, replace(partner, email=MAIL, chat_id=CHAT))
    phone_told(work, partner, PHONE, by(partner), NOW)
    partner = email_told(work, work.partners.get(partner.id), OTHER_MAIL, by(partner), NOW)
    (cv,) = work.cvs.where(partner_id=partner.id)
    profile = {**cv.profile, "name": NAME, "email": MAIL, "phone": PHONE}
    stored = work.files.put(b"%PDF ordxfil")
    cv_now = replace(cv, sha256=stored, text=f"{NAME} bager ordxcv", profile=profile)
    work.cvs.save(cv, replace(cv_now, file_name=f"CV {NAME}.pdf"))
    return partner


def by(partner: Partner, source: str = "update:1") -> By:
    return By(role=Role.PARTNER, actor=f"partner:{partner.id}", channel=Channel.CHAT, source=source)


def a_year(store: Store, cast: Cast) -> Partner:
    """Everything that leaves a trace: mails, chat, letters, tasks, an interview, a no, a digest."""
    with store.work() as work:
        partner = zlatorina(work, cast)
        came_in(work, partner, cast)
        referral = the_referral(work, a_vacancy(work, cast.contact), partner)
        referral = sent(work, referral, cast.mette, NOW)
        ask_a_person(work, dossier(work, referral), by(partner), SENT, quote="ordxspørg?")
        words = f"ordxsvar, hilsen {NAME}, tlf. 71 82 93 04"
        partner_writes(work, partner, words, by(partner), SENT)
        caseworker_writes(work, partner, cast.mette, "Kære Zlatorina, ordxsvar", K, SENT)
        referral = interviewed(work, work.referrals.get(referral.id), MEETS, SENT)
        for interview in work.interviews.where():
            told = replace(interview, ask_for="ordxkaj", for_partner="ordxmedbring")
            work.interviews.save(interview, replace(told, place="ordxsted"))
        no = ReplyReading(intent=Intent.REJECTION, reason=Reason.LANGUAGE, sure=True)
        karen = from_contact(cast.contact.id, "inbound:2")
        company_says(work, referral, no, karen, AFTER, quote="ordxnej til Zlatorina")
        says = work.referrals.get(referral.id)
        partner_says(work, says, Says.NOT_GOT_JOB, by(partner), AFTER, quote="ordxnej")
        happened(work, Subject.PARTNER, partner.id, "paper.diploma", by(partner), AFTER,
                 words=work.files.put(b"%PDF ordxpapir"))  # fmt: skip
        file_task(
            work,
            TaskKind.CALL_COMPANY,
            Subject.COMPANY,
            cast.company.id,
            AFTER,
            key="other",
            quote=f"De talte også om {NAME.upper()}, {MAIL}",
        )
        for caseworker in work.caseworkers.where():
            send_digest(work, caseworker, AFTER)
    carry_post(store)
    return partner


def came_in(work: Work, partner: Partner, cast: Cast) -> None:
    """Three mails (the person's own, a company's, one that only speaks of her) and two updates."""
    body = encodebytes(f"Vi har også talt med {NAME} i går, og det gik godt.".encode())
    for mail_from, raw in (
        (MAIL, f"From: {MAIL}\r\n\r\nordxrå".encode()),
        (cast.contact.email, "Kære jobcenter, ordxrå om Zlatorina".encode("latin-1")),
        (cast.contact.email, b"Content-Transfer-Encoding: base64\r\n\r\n" + body),
    ):
        work.inbound.keep([a_mail(mail_from, raw)])
    for number, text in enumerate(("ordxchat", f"{NAME} her"), start=1):
        message = {"message": {"text": text, "chat": {"id": CHAT, "first_name": "Zlatorina"}}}
        work.updates.keep(
            [
                Update(
                    bot_id=1,
                    update_id=number,
                    chat_id=CHAT,
                    payload=message,
                    received_at=NOW,
                    state=InputState.DONE,
                )
            ]
        )
    work.converse(f"1:{CHAT}:{CHAT}:0:default", "Asking:cv", {"name": NAME}, NOW)


def a_mail(mail_from: str, raw: bytes) -> Inbound:
    return Inbound(
        sha256=sha256(raw).hexdigest(),
        recipient="sag@jobpartner.example",
        mail_from=mail_from,
        peer="192.0.2.7",
        tls="TLSv1.3",
        raw=raw,
        received_at=NOW,
        state=InputState.DONE,
        done_at=NOW,
        message_id=f"<1.{mail_from}>",
    )


def carry_post(store: Store) -> None:
    """Every letter leaves, rendered as it would be."""
    with store.work() as work:
        for letter in work.outbox.where(state=OutboxState.WAITING):
            out = letter.outgoing
            told = with_office(out.context, work.municipality, SENDER)
            told |= {"mail_links": dict(told["links"])}
            text = render(out.letter, out.language, out.channel, told)
            letter_left(
                work,
                letter,
                LATER,
                message_id=f"<{letter.id}@job>",
                subject=text.subject,
                rendered=text.plain,
            )


def everything(store: Store) -> str:
    """All that all tables hold, in small letters, and what is in every file of the store."""
    with store.engine.connect() as connection:
        told = [
            repr(value)
            for table in tables.metadata.sorted_tables
            for row in connection.execute(select(table)).all()
            for value in row
        ]
    files = [path for path in Path(store.files._path).rglob("*") if path.is_file()]
    plain = [store.files.get(path.name).decode("utf-8", "replace") for path in files]
    return "\n".join([*told, *plain]).lower()


def left(store: Store) -> list[str]:
    told = everything(store)
    return [token for token in TOKENS if token in told]


def left_on_disk(store: Store) -> list[str]:
    """In the bytes of an SQLite database and of its log, where emptied rows could lie unseen."""
    if store.engine.dialect.name != "sqlite":
        return []
    here = Path(str(store.engine.url.database)).parent.glob("test.sqlite*")
    told = b"".join(path.read_bytes() for path in here).decode("utf-8", "replace").lower()
    return [token for token in TOKENS if token in told]


def test_after_forgetting_no_table_and_no_file_holds_the_person(store: Store, cast: Cast) -> None:
    partner = a_year(store, cast)
    assert left(store) == list(TOKENS)  # the test would see them
    assert left_on_disk(store) or store.engine.dialect.name != "sqlite"

    with store.work() as work:
        forget_person(work, partner.id, K, LATER)
        to_go = work.outbox.where(state=OutboxState.WAITING)
    assert sorted(one.outgoing.letter for one in to_go) == [Letter.PERSON_FORGOTTEN]
    assert set(left(store)) <= {"zlatorina", "qvistg", "918273645"}  # in the one letter

    carry_post(store)
    with store.work() as work:
        assert forget_late(work, LATER + timedelta(days=1)) == 0
    assert left(store) == []
    store.compact()
    assert left_on_disk(store) == []


def test_what_statistics_need_stays(store: Store, cast: Cast) -> None:
    partner = a_year(store, cast)
    with store.work() as work:
        before = facts(work)
        forget_person(work, partner.id, K, LATER)
        after = facts(work)
        (right,) = work.rights.where(partner_id=partner.id)
        gone = work.partners.get(partner.id)
    assert {name: states for name, states in after.items() if name in before} == before
    assert (right.state, right.ended_because) == (
        RightState.ENDED,
        RightEnd.PARTNER_DECLINES_SCHEME,
    )
    assert (gone.name, gone.origin, gone.stayed) == (
        f"#{partner.id}",
        partner.origin,
        partner.stayed,
    )


def facts(work: Work) -> dict[int, tuple[Any, ...]]:
    """The log without its words: what happened to what, when, by whom of us."""
    return {
        row.id: (
            row.subject,
            row.subject_id,
            row.name,
            row.state_after,
            row.at,
            row.role,
            row.actor,
        )
        for row in work.events.between(NOW - timedelta(days=400), LATER + timedelta(days=1))
    }


def test_the_company_is_asked_to_delete_before_the_name_goes(store: Store, cast: Cast) -> None:
    """The letter needs the name; when it has left, the name goes from it too."""
    with store.work() as work:
        partner = zlatorina(work, cast)
        referral = the_referral(work, a_vacancy(work, cast.contact), partner)
        sent(work, referral, cast.mette, NOW)
        forget_person(work, partner.id, K, SENT)
        (please,) = work.outbox.where(letter=Letter.PLEASE_DELETE_CV)
        assert please.outgoing.context["partner_name"] == NAME
        assert work.referrals.get(referral.id).state is State.WITHDRAWN
    carry_post(store)
    with store.work() as work:
        forget_late(work, SENT + timedelta(days=1))
    assert left(store) == []


def test_a_company_that_was_never_asked_is_asked_when_the_person_is_forgotten(
    store: Store, cast: Cast
) -> None:
    """A case that ended before companies were asked at its end; who hired, and who was asked, is not."""
    with store.work() as work:
        partner = zlatorina(work, cast)
        ended = []
        for number, state in enumerate(
            (State.REJECTED_AFTER_INTERVIEW, State.HIRED, State.RIGHT_ENDED_BEFORE_SEND), start=1
        ):
            _, contact = a_company(work, f"Bageri{number}", f"Kontakt{number} Holm")
            referral = the_referral(work, a_vacancy(work, contact), partner)
            if state is not State.RIGHT_ENDED_BEFORE_SEND:
                referral = sent(work, referral, cast.mette, NOW)
            ended.append(work.referrals.save(referral, replace(referral, state=state)))
        asked = sent(
            work, the_referral(work, a_vacancy(work, cast.contact), partner), cast.mette, NOW
        )
        partner_says(work, asked, Says.WITHDRAWS, by(partner), SENT)
        forget_person(work, partner.id, K, LATER)
        pleas = work.outbox.where(letter=Letter.PLEASE_DELETE_CV)
        assert [one.outgoing.referral_id for one in pleas] == [asked.id, ended[0].id]
        assert pleas[-1].outgoing.context["partner_name"] == NAME
        assert pleas[-1].state is OutboxState.WAITING
    carry_post(store)
    with store.work() as work:
        forget_late(work, LATER + timedelta(days=1))
    assert left(store) == []


def test_what_a_company_still_writes_is_emptied_the_day_after(store: Store, cast: Cast) -> None:
    partner = a_year(store, cast)
    with store.work() as work:
        forget_person(work, partner.id, K, LATER)
        referral = work.referrals.find(partner_id=partner.id)
        assert referral is not None
        late = replace(a_mail(cast.contact.email, b"Vi slettede Zlatorina"), recipient="svar+x@x")
        work.inbound.keep([late])
        number = work.inbound.where()[-1].id
        karen = from_contact(cast.contact.id, f"inbound:{number}")
        words = "Vi har slettet Zlatorina Q."
        happened(work, Subject.REFERRAL, referral.id, "company.wrote", karen, LATER, words=words)
    carry_post(store)
    assert "zlatorina" in left(store)
    with store.work() as work:
        forget_late(work, LATER + timedelta(days=1))
    assert left(store) == []


def test_who_is_forgotten_is_never_written_to_again(store: Store, cast: Cast) -> None:
    partner = a_year(store, cast)
    with store.work() as work:
        forget_person(work, partner.id, K, LATER)
    carry_post(store)
    pass_time(store, LATER, LATER + timedelta(days=500))
    with store.work() as work:
        since = [one for one in work.outbox.where() if one.put_at > LATER]
        assert [one for one in since if one.outgoing.to in (MAIL, str(CHAT), OTHER_MAIL)] == []
        about = [
            t for t in work.tasks.open() if (t.subject, t.subject_id) == ("partner", partner.id)
        ]
    assert about == []


def test_others_keep_what_is_theirs(store: Store, cast: Cast) -> None:
    """Olena's data, and a caseworker with the very name of who is forgotten."""
    partner = a_year(store, cast)
    with store.work() as work:
        olena = [work.cvs.where(partner_id=cast.partner.id), work.partners.get(cast.partner.id)]
        namesake = work.caseworkers.save(cast.lars, replace(cast.lars, name=NAME))
        forget_person(work, partner.id, K, LATER)
        assert [
            work.cvs.where(partner_id=cast.partner.id),
            work.partners.get(cast.partner.id),
        ] == olena
        assert work.caseworkers.get(namesake.id).name == NAME


def test_a_mail_loses_its_bytes_when_its_time_is_over_unless_somebody_still_needs_it(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        bounce = a_mail("", b"a bounce")
        work.inbound.keep([a_mail(MAIL, b"dealt with"), bounce, a_mail(OTHER_MAIL, b"still open")])
        _, _, needed = work.inbound.where()
        file_task(work, TaskKind.UNKNOWN_SENDER, Subject.INBOUND, needed.id, NOW, key="x")
        forget_old_mails(work, NOW + timedelta(days=179))
        assert [one.raw for one in work.inbound.where()] == [
            b"dealt with",
            b"a bounce",
            b"still open",
        ]
        forget_old_mails(work, NOW + timedelta(days=181))
        kept = [(one.raw, one.mail_from) for one in work.inbound.where()]
    assert kept == [(b"", ""), (b"", ""), (b"still open", OTHER_MAIL)]
