"""A municipality made of a seed: people who write letters, answer, forget, contradict and move on.

Everybody's choices hang on the seed and on what the letter is about, never on the order in which
rows were numbered: the same seed gives the same year, with one worker or with two.
"""

import random
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from bench.habits import COMPANY, LATER, PARTNER, RATHER
from casework.actions import agreements
from casework.actions.chase import chase_due
from casework.actions.company_says import company_says
from casework.actions.deliver import delivered
from casework.actions.do_task import do_task
from casework.actions.dossier import latest_interview
from casework.actions.partner_says import partner_says
from casework.actions.refer import match_partner
from casework.actions.register_cv import register_partner
from casework.actions.register_vacancy import register_vacancy
from casework.actions.rights import register_right, report
from casework.actions.said import Said
from casework.actions.shortlist import parts_of
from casework.actions.upskillings import partner_answers
from casework.errors import RefusedError
from casework.events import By, Channel, Role
from casework.letters import Letter, OutboxState, Queued
from casework.measures import BarrierKind
from casework.model import (
    Caseworker,
    Company,
    Contact,
    Cv,
    CvCopy,
    Language,
    LifeEvent,
    Partner,
    Permission,
    Referral,
    RightState,
)
from casework.ports import Work
from casework.readings import Intent, Reason, ReplyReading, Slot, VacancyReading
from casework.routes import Basis, Evidence
from casework.tasks import Task, TaskState, choices
from casework.workdays import NATIONAL, at_local, is_workday, local_date, next_workday
from storage.store import Store

HOURS = (time(6), time(9, 5), time(12), time(15), time(20, 30))
COMMAND = By(role=Role.CASEWORKER, actor="command", channel=Channel.COMMAND, confirmed=True)
TRADES = ("bager", "tømrer", "kok", "sygeplejerske", "lagermedarbejder")

_SEEN = Evidence(basis=Basis.LINE, safe=True)


@dataclass(order=True)
class _Coming:
    """Something somebody will do; `order` settles what comes first at one moment."""

    at: datetime
    order: str
    does: Callable[[Work, datetime], None] = field(compare=False)


@dataclass
class Town:
    """Runs against a store. `reopen` gives the store anew, as after a restart."""

    store: Store
    seed: str
    partners: int
    companies: int
    start: date
    workers: int = 1
    reopen: Callable[[], Store] | None = None
    coming: list[_Coming] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    restarts: int = 0

    def dice(self, *about: object) -> random.Random:
        return random.Random(":".join(map(str, (self.seed, *about))))

    # --- the year ---------------------------------------------------------------------------------

    def live(self, days: int) -> datetime:
        """Lets so many days pass; gives the last moment."""
        self._settle()
        now = at_local(self.start, HOURS[0])
        for number in range(days):
            day = self.start + timedelta(days=number)
            self._restart(day)
            down = self._is_down(number)
            for hour in HOURS[2:] if down else HOURS:
                now = at_local(day, hour)
                self._moment(day, hour, now)
        return now

    def _moment(self, day: date, hour: time, now: datetime) -> None:
        self._let_clocks_ring(now)
        self._carry_post(now)
        self._let_people_act(now)
        if hour in (HOURS[1], HOURS[3]) and is_workday(day, NATIONAL):
            self._do_tasks(day, hour, now)
        self._let_clocks_ring(now)

    def _restart(self, day: date) -> None:
        """Two restarts a week."""
        if self.reopen is not None and day.weekday() in (1, 4):
            self.store.engine.dispose()
            self.store = self.reopen()
            self.restarts += 1

    def _is_down(self, number: int) -> bool:
        """Once a month the machine is off for a morning."""
        return number % 30 == 29

    def _let_clocks_ring(self, now: datetime) -> None:
        """At each moment at which one is due, in turn, up to now."""
        while True:
            with self.store.work() as work:
                due = work.clocks.due(now, 1)
            if not due:
                return
            self._sweep(due[0].due_at)

    def _sweep(self, now: datetime) -> None:
        failed: list[Exception] = []

        def work() -> None:
            try:
                chase_due(self.store, now, tls_known=True)
            except Exception as error:  # noqa: BLE001 - raised again below
                failed.append(error)

        threads = [threading.Thread(target=work) for _ in range(self.workers - 1)]
        for thread in threads:
            thread.start()
        work()
        for thread in threads:
            thread.join()
        if failed:
            raise failed[0]

    # --- who lives there --------------------------------------------------------------------------

    def _settle(self) -> None:
        with self.store.work() as work:
            now = at_local(self.start, time(5))
            work.caseworkers.add(Caseworker(name="Mette Kjær", email="mette@jobcenter.example"))
            leader = Caseworker(name="Lars Holm", email="lars@jobcenter.example", is_leader=True)
            work.caseworkers.add(leader)
            for number in range(self.companies):
                self._found(work, number, now)
        for number in range(self.partners):
            dice = self.dice("arrives", number)
            day = self.start + timedelta(days=dice.randrange(300))
            self._plan(day, 12, f"partner:{number:04}", self._arrival(number))
        for number in range(self.companies):
            dice = self.dice("vacancies", number)
            for one in range(dice.randint(1, 4)):
                day = next_workday(self.start + timedelta(days=dice.randrange(10, 330)), NATIONAL)
                self._plan(day, 12, f"vacancy:{number:04}:{one}", self._vacancy(number, one))

    def _plan(
        self, day: date, hour: int, order: str, does: Callable[[Work, datetime], None]
    ) -> None:
        self.coming.append(_Coming(at_local(day, time(hour)), order, does))

    def _found(self, work: Work, number: int, now: datetime) -> None:
        company = work.companies.add(Company(name=f"Virksomhed {number}"))
        agreements.sign(
            work,
            company,
            COMMAND,
            now,
            wording="2019",
            signed_on=self.start - timedelta(days=400),
            signatory="Direktøren",
        )
        for one in range(self.dice("contacts", number).randint(1, 2)):
            work.contacts.add(
                Contact(
                    company_id=company.id,
                    name=f"Kontakt {number}-{one}",
                    email=f"k{number}-{one}@v{number}.example",
                    verified_at=now,
                )
            )

    def temper(self, company_id: int) -> str:
        return self.dice("temper", company_id).choice(
            ("prompt", "prompt", "slow", "mixed", "silent")
        )

    def _arrival(self, number: int) -> Callable[[Work, datetime], None]:
        def arrives(work: Work, now: datetime) -> None:
            dice = self.dice("partner", number)
            by = By(
                role=Role.PARTNER,
                actor="partner",
                channel=Channel.EMAIL,
                source=f"inbound:{number}",
            )
            standing = dice.random() < 0.7
            partner = register_partner(
                work,
                name=f"Partner Nr{number:04}",
                language=Language.DANISH if dice.random() < 0.5 else Language.ENGLISH,
                by=by,
                now=now,
                email=f"p{number}@post.example",
                permission=Permission.STANDING if standing else Permission.PER_VACANCY,
            )
            trades = dice.sample(TRADES, 2)
            cv = work.cvs.add(
                Cv(
                    partner_id=partner.id,
                    sha256=f"{number:064d}",
                    file_name="cv.pdf",
                    media_type="application/pdf",
                    size=1000,
                    text=" ".join(trades),
                    profile={"occupations": trades, "languages": ["da"]},
                    received_at=now,
                    source=by.source or "",
                )
            )
            copy = f"{number + 1_000_000:064d}"
            work.copies.add(CvCopy(cv_id=cv.id, blind=False, sha256=copy, made_at=now))
            employer = work.companies.get(dice.randint(1, self.companies))
            made_on = local_date(now) - timedelta(days=dice.choice((0, 3, 30, 200, 360, 380)))
            register_right(work, partner, employer, made_on, by, now)
            match_partner(work, partner, now)
            self._life(partner, dice, now)

        return arrives

    def _life(self, partner: Partner, dice: random.Random, now: datetime) -> None:
        if dice.random() < 0.15:
            event = dice.choice(list(LifeEvent))
            day = local_date(now) + timedelta(days=dice.randrange(20, 120))
            self._plan(day, 15, f"life:{partner.name}", self._life_event(partner, event))

    def _life_event(self, partner: Partner, event: LifeEvent) -> Callable[[Work, datetime], None]:
        def happens(work: Work, now: datetime) -> None:
            for right in work.rights.where(partner_id=partner.id):
                if right.state is not RightState.ENDED:
                    report(work, right, event, self._by(Role.PARTNER, partner.id, "life"), now)

        return happens

    def _vacancy(self, number: int, one: int) -> Callable[[Work, datetime], None]:
        def is_posted(work: Work, now: datetime) -> None:
            dice = self.dice("vacancy", number, one)
            contact = work.contacts.where(company_id=number + 1)[0]
            trade = dice.choice(TRADES)
            deadline = local_date(now) + timedelta(days=dice.randrange(14, 60))
            reading = VacancyReading(
                title=trade if dice.random() < 0.95 else None,
                must=(trade, "kørekort B") if dice.random() < 0.3 else (trade,),
                positions=dice.choice((1, 1, 2)),
                deadline=deadline if dice.random() < 0.7 else None,
            )
            by = By(
                role=Role.MAIL,
                actor=f"contact:{contact.id}",
                channel=Channel.EMAIL,
                source=f"inbound:v{number}-{one}",
            )
            register_vacancy(work, contact, reading, f"Vi søger en {trade}", by, now)

        return is_posted

    # --- letters and answers ----------------------------------------------------------------------

    def _carry_post(self, now: datetime) -> None:
        """Every letter whose time has come is delivered, and lands with somebody."""
        with self.store.work() as work:
            due = [
                letter
                for letter in work.outbox.where(state=OutboxState.WAITING)
                if letter.next_attempt_at <= now
            ]
            due.sort(key=lambda one: (_about(one), one.outgoing.letter.value, one.outgoing.to))
            for letter in due:
                delivered(
                    work,
                    letter,
                    now,
                    message_id=f"<{letter.id}@t>",
                    subject="",
                    rendered="",
                    evidence=_SEEN if letter.outgoing.channel is Channel.EMAIL else None,
                )
                self._lands(work, letter, now)

    def _lands(self, work: Work, letter: Queued, now: datetime) -> None:
        for part in parts_of(work, letter):
            self._lands(work, part, now)
        out = letter.outgoing
        about = f"{_about(letter)}:{out.letter}"
        self.seen[about] += 1
        dice = self.dice(about, self.seen[about])
        if out.letter is Letter.UPSKILLING_OFFER:
            self._answers_offer(out.key, dice, now)
            return
        if out.referral_id is None:
            return
        referral = work.referrals.get(out.referral_id)
        answer = self._company_answer(referral, out.letter, dice)
        answer = answer or self._partner_answer(referral, out.letter, dice)
        if answer is None:
            return
        days, does = answer
        hour = dice.choice((9, 12, 15))
        day = local_date(now) + timedelta(days=days)
        self._plan(day, hour, f"answer:{about}:{self.seen[about]}", does)

    def _company_answer(
        self, referral: Referral, letter: Letter, dice: random.Random
    ) -> tuple[int, Callable[[Work, datetime], None]] | None:
        intents = COMPANY.get(letter)
        temper = self.temper(referral.company_id)
        if intents is None or temper == "silent" or dice.random() < 0.15:
            return None
        intent = dice.choice(intents)
        days = dice.randint(*LATER[temper])

        def does(work: Work, now: datetime) -> None:
            company_says(
                work,
                work.referrals.get(referral.id),
                self._reading(intent, dice, now),
                self._by(Role.MAIL, referral.contact_id, f"{letter}:{referral.id}", "contact"),
                now,
                quote=f"({intent})",
            )

        return days, does

    def _reading(self, intent: Intent, dice: random.Random, now: datetime) -> ReplyReading:
        slots: tuple[Slot, ...] = ()
        if intent in (Intent.INVITATION, Intent.RESCHEDULE):
            day = next_workday(local_date(now) + timedelta(days=dice.randrange(2, 9)), NATIONAL)
            times = [at_local(day, time(dice.randrange(8, 16)))]
            if dice.random() < 0.3:
                times.append(times[0] + timedelta(days=1))
            slots = tuple(Slot(one) for one in times)
        return ReplyReading(
            intent=intent,
            slots=slots,
            reason=dice.choice(list(Reason)) if intent is Intent.REJECTION else None,
            sure=dice.random() < 0.9,
            because=("ord",),
        )

    def _partner_answer(
        self, referral: Referral, letter: Letter, dice: random.Random
    ) -> tuple[int, Callable[[Work, datetime], None]] | None:
        says = PARTNER.get(letter)
        if says is None or dice.random() < 0.3:
            return None
        said = dice.choice(says)
        if said is None:
            return None

        def does(work: Work, now: datetime) -> None:
            by = self._by(Role.PARTNER, referral.partner_id, f"{letter}:{referral.id}")
            now_stands = work.referrals.get(referral.id)
            offered = latest_interview(work, referral.id)
            choice = dice.randrange(len(offered.options)) if offered and offered.options else 0
            partner_says(work, now_stands, said, by, now, choice=choice)

        return dice.randint(0, 3), does

    def _answers_offer(self, key: str, dice: random.Random, now: datetime) -> None:
        if dice.random() < 0.4:
            return
        number, accepts = int(key.split(":")[1]), dice.random() < 0.5

        def does(work: Work, at: datetime) -> None:
            offer = work.upskillings.get(number)
            by = self._by(Role.PARTNER, offer.partner_id, f"offer:{number}")
            partner_answers(work, offer, by, at, accepts=accepts)

        day = local_date(now) + timedelta(days=dice.randint(0, 5))
        self._plan(day, 12, f"offer:{number:06}", does)

    def _by(self, role: Role, number: int, about: str, who: str = "partner") -> By:
        self.seen[f"by:{about}"] += 1
        source = f"inbound:{about}:{self.seen[f'by:{about}']}"[:60]
        return By(role=role, actor=f"{who}:{number}", channel=Channel.EMAIL, source=source)

    def _let_people_act(self, now: datetime) -> None:
        due = sorted(one for one in self.coming if one.at <= now)
        self.coming = [one for one in self.coming if one.at > now]
        for one in due:
            try:
                with self.store.work() as work:
                    one.does(work, now)
            except RefusedError:
                continue  # too late, or it makes no sense any more: they are told so

    # --- the caseworkers --------------------------------------------------------------------------

    def _do_tasks(self, day: date, hour: time, now: datetime) -> None:
        with self.store.work() as work:
            todo = sorted(work.tasks.open(), key=_order)
            caseworker = work.caseworkers.get(1)
        for task in todo:
            dice = self.dice("task", task.kind, task.subject, task.subject_id, day, hour)
            if dice.random() < 0.4:
                continue
            self._do(task, caseworker, dice, now)

    def _do(self, task: Task, caseworker: Caseworker, dice: random.Random, now: datetime) -> None:
        options = list(RATHER.get(task.kind, choices(task.kind)))
        dice.shuffle(options)
        for what in options:
            try:
                with self.store.work() as work:
                    current = work.tasks.get(task.id)
                    if current.state is not TaskState.OPEN:
                        return
                    do_task(
                        work,
                        current,
                        what,
                        caseworker,
                        Channel.COMMAND,
                        now,
                        tls_known=True,
                        said=self._said(dice, now),
                    )
            except RefusedError:
                continue
            return

    def _said(self, dice: random.Random, now: datetime) -> Said:
        return Said(
            note="Talt med begge",
            reason=dice.choice(list(Reason)),
            barrier=dice.choice(list(BarrierKind)),
            measure="Kursus",
            owner="Mette Kjær",
            on=local_date(now) + timedelta(days=30),
        )


def _about(letter: Queued) -> str:
    out = letter.outgoing
    return f"{out.referral_id:06}" if out.referral_id else f"to:{out.to}"


def _order(task: Task) -> tuple[Any, ...]:
    return task.created_at, task.kind, task.subject, task.subject_id, task.key.split(":")[0]
