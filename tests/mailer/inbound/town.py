"""A small town in a real store: a bakery with cases, a couple with one address, and mail to it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from casework.events import Channel
from casework.inputs import Inbound
from casework.letters import Letter, OutboxState, Outgoing, Queued
from casework.model import (
    Agreement,
    AgreementState,
    Company,
    CompanyId,
    Contact,
    Cv,
    Employee,
    Language,
    Partner,
    Referral,
    ReferralId,
    Right,
    RightState,
    State,
    Vacancy,
    VacancyState,
)
from casework.ports import Work
from casework.tasks import Task
from casework.tokens import sign
from mailer.inbound.act import act
from mailer.inbound.trust import Prover, nobody_proves
from mailer.inbound.understand import understand
from storage.documents.extract import extract_text
from storage.documents.judge import judge
from storage.store import Store
from tests.conftest import SECRET

DOMAIN = "jobpartner.example"
NOW = datetime(2026, 12, 3, 9, 0, tzinfo=UTC)
KAREN = "karen@fjordbageri.example"
OLENA = "familien.koval@post.example"
INVITES = "Vi vil gerne invitere hende til samtale onsdag den 9. december kl. 10."
RENDERED = """--- Skriv dit svar over denne linje ---

Hej Karen

Vedhæftet er CV'et for Olena Koval, der er partner til en ansat hos Havnens Værft.

Svar senest fredag den 11. december. I kan bare svare på denne mail med jeres egne ord.
"""


class Town:
    """Everybody and everything; `mail` puts a mail in and works it off."""

    def __init__(self, store: Store, prove: Prover = nobody_proves) -> None:
        self.store = store
        self.prove = prove
        with store.work() as work:
            self.bakery = _company(work, "Fjord Bageri")
            self.karen = work.contacts.add(
                Contact(company_id=self.bakery, name="Karen Holm", email=KAREN)
            )
            self.yard = _company(work, "Havnens Værft")

    def case(self, name: str = "Olena Koval", email: str | None = OLENA) -> ReferralId:
        """A partner whose CV lies before the bakery."""
        with self.store.work() as work:
            partner = work.partners.add(Partner(name=name, email=email))
            employee = work.employees.add(
                Employee(company_id=self.yard, agreement_made_on=date(2026, 11, 3))
            )
            work.rights.add(
                Right(
                    partner_id=partner.id,
                    employee_id=employee.id,
                    state=RightState.ACTIVE,
                    starts_on=date(2026, 11, 3),
                    last_day=date(2027, 11, 2),
                    registered_on=date(2026, 11, 4),
                )
            )
            cv = work.cvs.add(
                Cv(
                    partner_id=partner.id,
                    sha256=sha256(name.encode()).hexdigest(),
                    file_name="cv.pdf",
                    media_type="application/pdf",
                    size=1,
                    text=name,
                    received_at=NOW,
                    source="chat",
                )
            )
            vacancy = work.vacancies.add(
                Vacancy(
                    company_id=self.bakery,
                    contact_id=self.karen.id,
                    state=VacancyState.OPEN,
                    title="butiksassistent",
                    text="",
                    first_contact_at=NOW,
                )
            )
            referral = work.referrals.add(
                Referral(
                    partner_id=partner.id,
                    company_id=self.bakery,
                    vacancy_id=vacancy.id,
                    contact_id=self.karen.id,
                    cv_id=cv.id,
                    state=State.DELIVERED,
                    since=NOW,
                    delivered_at=NOW,
                )
            )
            return referral.id

    def letter(self, referral: ReferralId, letter: Letter = Letter.CV_TO_COMPANY) -> Queued:
        """Our letter about a case, as it was sent to Karen."""
        with self.store.work() as work:
            key = f"{letter}:{referral}"
            outgoing = Outgoing(
                channel=Channel.EMAIL,
                to=KAREN,
                letter=letter,
                language=Language.DANISH,
                context={},
                key=key,
                not_before=NOW,
                reply_token=self.token("ref", referral),
                referral_id=referral,
            )
            work.outbox.put(outgoing, NOW)
            queued = work.outbox.find(key=key)
            assert queued is not None
            sent = replace(
                queued,
                state=OutboxState.SENT,
                message_id=f"<jpb-{queued.id}.{letter}@{DOMAIN}>",
                subject="CV til jer",
                rendered=RENDERED,
            )
            return work.outbox.save(queued, sent)

    def token(self, kind: str, number: int, until: date = date(2027, 12, 31)) -> str:
        return sign(SECRET, kind, number, until)

    def address(self, kind: str, number: int, until: date = date(2027, 12, 31)) -> str:
        return f"svar+{self.token(kind, number, until)}@{DOMAIN}"

    def mail(
        self,
        to: str,
        text: str,
        *,
        sender: str = KAREN,
        subject: str = "SV: CV til jer",
        answers: Queued | None = None,
        headers: Sequence[str] = (),
        message_id: str = "",
        mail_from: str | None = None,
        recipients: Sequence[str] = (),
        after: timedelta = timedelta(),
    ) -> list[Inbound]:
        """The mails as they stand when all work on them is done, one for each recipient."""
        number = sha256(f"{text}{subject}{to}{after}".encode()).hexdigest()[:12]
        lines = [
            f"From: {sender}",
            f"To: {to}",
            f"Subject: {subject}",
            "Date: Thu, 03 Dec 2026 09:50:00 +0100",
            f"Message-ID: {message_id or f'<{number}@mail.example>'}",
            *([f"In-Reply-To: {answers.message_id}"] if answers else []),
            *headers,
            *(
                []
                if any(line.lower().startswith("content-type") for line in headers)
                else ["Content-Type: text/plain; charset=utf-8"]
            ),
        ]
        raw = "\r\n".join([*lines, "", text]).encode()
        envelope = sender if mail_from is None else mail_from
        return self.raw_mail(raw, recipients or [to], envelope, NOW + after)

    def raw_mail(
        self, raw: bytes, recipients: Sequence[str], mail_from: str, now: datetime = NOW
    ) -> list[Inbound]:
        digest = sha256(raw).hexdigest()
        with self.store.work() as work:
            work.inbound.keep(
                [
                    Inbound(
                        sha256=digest,
                        recipient=recipient,
                        mail_from=mail_from,
                        peer="127.0.0.1",
                        tls=None,
                        raw=raw,
                        received_at=now,
                    )
                    for recipient in recipients
                ]
            )
        while self._works_one(now):
            pass
        with self.store.work() as work:
            return work.inbound.where(sha256=digest)

    def _works_one(self, now: datetime) -> bool:
        """As the worker does, but what goes wrong is raised here."""
        with self.store.work() as work:
            kept = work.inbound.claim("test", now, now + timedelta(minutes=5))
        if kept is None:
            return False
        understood = understand(kept, judge, extract_text, self.prove)
        with self.store.work() as work:
            done = act(work, understood, DOMAIN, now)
            message_id = understood.mail.message_id
            after = replace(kept, state=done.state, why=done.why, message_id=message_id)
            work.inbound.save(kept, after)
        return True

    def state(self, referral: ReferralId) -> State:
        with self.store.work() as work:
            return work.referrals.get(referral).state

    def tasks(self) -> list[Task]:
        with self.store.work() as work:
            return work.tasks.open()

    def letters(self, to: str = KAREN) -> list[Letter]:
        """The letters that wait for somebody, oldest first."""
        with self.store.work() as work:
            waiting = work.outbox.where(to=to, state=OutboxState.WAITING)
        return [one.outgoing.letter for one in waiting]


def causes(town: Town) -> list[object]:
    """Why each open task is a person's."""
    return [task.context.get("cause") for task in town.tasks()]


def _company(work: Work, name: str) -> CompanyId:
    company = work.companies.add(Company(name=name))
    work.agreements.add(
        Agreement(
            company_id=company.id,
            state=AgreementState.SIGNED,
            wording="2026",
            signed_on=date(2026, 1, 1),
        )
    )
    return company.id
