"""Emptying everything that hangs on one person: rows, tasks, the log's words, letters, mails, files.

It goes by ids and can be run again: what could not be emptied yet (a letter on its way, a mail that
came later) is emptied by the next run. What stays is that something happened, without who: states,
dates, counts, which company, and who of us acted (docs/decisions/0022).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from casework.actions.sending import remove_copies
from casework.clocks import ClockKind
from casework.inputs import Happened, Inbound, InputState
from casework.letters import Letter, OutboxState, Queued
from casework.matching.person import forget_people
from casework.model import Cv, Partner, PartnerId, Subject, TaskId
from casework.ports import Work
from casework.tasks import TaskKind, TaskState

MUST_GO = {Letter.PLEASE_DELETE_CV, Letter.RECALL, Letter.PERSON_FORGOTTEN}
"""Letters that are still sent: to who must delete the CV, and the last word to the person."""
_IN_HAND = {InputState.RECEIVED, InputState.WORKING}
_KEPT_TASKS = {TaskKind.BREACH}  # the 72 hours run on (GDPR art. 33)
_KEPT_CONTEXT = ("company", "title", "contact", "impartial")


@dataclass(frozen=True)
class Belongings:
    """What is a person's: the ids of the cases, and what came in or went out because of them."""

    partner: Partner
    cases: Mapping[Subject, list[int]]
    events: list[Happened]

    @property
    def referrals(self) -> list[int]:
        return self.cases[Subject.REFERRAL]

    def sources(self, kind: str, *, own: bool = False) -> set[int]:
        """Ids of what came in, `inbound` or `update`; with `own` only what the person wrote."""
        return {
            int(event.source.partition(":")[2])
            for event in self.events
            if event.source
            and event.source.startswith(f"{kind}:")
            and event.source.partition(":")[2].isdecimal()
            and (event.actor.startswith("partner") or not own)
        }


def belongings(work: Work, number: PartnerId) -> Belongings:
    """Raises NotFoundError."""
    partner = work.partners.get(number)
    referrals = [one.id for one in work.referrals.where(partner_id=number)]
    barriers = work.barriers.where(referral_id=referrals)
    cases: dict[Subject, list[int]] = {
        Subject.PARTNER: [number, *_joined_into(work, partner)],
        Subject.RIGHT: [one.id for one in work.rights.where(partner_id=number)],
        Subject.REFERRAL: list(referrals),
        Subject.INTERVIEW: [one.id for one in work.interviews.where(referral_id=referrals)],
        Subject.BARRIER: [one.id for one in barriers],
        Subject.UPSKILLING: [one.id for one in work.upskillings.where(partner_id=number)],
    }
    events = [
        row for kind, ids in cases.items() for one in ids for row in work.events.of(kind, one)
    ]
    return Belongings(partner, cases, events)


def _joined_into(work: Work, partner: Partner) -> Iterator[int]:
    """Records that were found to be this person's too, and were emptied then."""
    if partner.forgotten_at is not None:
        return  # they were emptied with this one
    for other in work.partners.where():
        if other.forgotten_at is None:
            continue
        rows = work.events.of(Subject.PARTNER, other.id)
        into = f"into partner:{partner.id}"
        if any(row.name == "partner.joined" and row.words == into for row in rows):
            yield other.id


def erase(work: Work, mine: Belongings, now: datetime) -> None:
    """Empties what can be emptied now."""
    forget_people()
    reached_at = addresses(work, mine)
    letters = [one for one in letters_of(work, mine, reached_at) if not is_to_go(work, one)]
    mails = _mails(work, mine)
    updates = mine.sources("update")
    _stop_clocks(work, mine, now)
    _records(work, mine, now)
    _files(work, mine)
    for letter in letters:
        empty_letter(work, letter, "#" if letter.outgoing.to in reached_at else None)
    for mail in mails:
        empty_mail(work, mail)
    empty_updates(work, updates)
    gone: dict[Subject, list[int]] = {
        **mine.cases,
        Subject.OUTBOX: [int(letter.id) for letter in letters],
        Subject.INBOUND: [int(mail.id) for mail in mails],
        Subject.UPDATE: sorted(updates),
    }
    emptied = []
    for subject, numbers in gone.items():
        emptied += _tasks(work, subject, numbers, mine, now)
        work.traces.silence(subject, numbers)
    _cards(work, emptied)


# --- rows -----------------------------------------------------------------------------------------


def _records(work: Work, mine: Belongings, now: datetime) -> None:
    number = mine.partner.id
    for cv in work.cvs.where(partner_id=number):
        remove_copies(work, cv)
        work.cvs.save(cv, _empty_cv(cv))
    for referral in work.referrals.where(partner_id=number):
        work.referrals.save(referral, replace(referral, because=()))
    for interview in work.interviews.where(referral_id=mine.referrals):
        work.interviews.save(
            interview, replace(interview, place=None, ask_for=None, for_partner=None)
        )
    for answer in work.answers.where(referral_id=mine.referrals):
        undone_at = answer.undone_at or now  # with nothing to go back to
        work.answers.save(answer, replace(answer, before={}, undone_at=undone_at))
    for barrier in work.barriers.where(referral_id=mine.referrals):
        work.barriers.save(barrier, replace(barrier, minutes=None))
        for finding in work.findings.where(barrier_id=barrier.id):
            work.findings.save(finding, replace(finding, measure=None, owner=None))
    for course in work.upskillings.where(partner_id=number):
        work.upskillings.save(course, replace(course, course=None, must_have=None))
    for invitation in work.invitations.where(partner_id=number):
        work.invitations.save(invitation, replace(invitation, partner_name=None))
    for right in work.rights.where(partner_id=number):
        if len(work.rights.where(employee_id=right.employee_id)) == 1:
            employee = work.employees.get(right.employee_id)
            work.employees.save(employee, replace(employee, name=None))


def _empty_cv(cv: Cv) -> Cv:
    sha256 = f"forgotten-{cv.id}"
    return replace(cv, sha256=sha256, text="", profile={}, file_name="", cpr_found=False)


def _files(work: Work, mine: Belongings) -> None:
    """Letters and diplomas are known by the log alone; CVs were taken by `forget_person`."""
    for event in mine.events:
        if event.name.startswith("paper.") and event.words:
            remove_file(work, event.words)


def remove_file(work: Work, sha256: str) -> None:
    """Unless somebody else's CV is the very same file."""
    if not work.cvs.where(sha256=sha256):
        work.files.remove(sha256)


def _stop_clocks(work: Work, mine: Belongings, now: datetime) -> None:
    for subject, numbers in mine.cases.items():
        for number in numbers:
            for clock in work.clocks.running(subject, number):
                if clock.kind is not ClockKind.BREACH:
                    stopped = replace(clock, stopped_at=now, stopped_by="partner.forgotten")
                    work.clocks.save(clock, stopped)


def _tasks(
    work: Work, subject: Subject, numbers: list[int], mine: Belongings, now: datetime
) -> list[TaskId]:
    """The tasks that were emptied now."""
    emptied = []
    for task in work.tasks.where(subject=subject, subject_id=numbers):
        kept = {key: task.context[key] for key in _KEPT_CONTEXT if key in task.context}
        after = replace(
            task, quote="", proposes={}, context=kept | {"partner": f"#{mine.partner.id}"}
        )
        if task.state is TaskState.OPEN and task.kind not in _KEPT_TASKS:
            after = replace(after, state=TaskState.OBSOLETE, done_at=now)
        if after != task:
            work.tasks.save(task, after)
            emptied.append(task.id)
    return emptied


def _cards(work: Work, tasks: Collection[TaskId]) -> None:
    """The tasks as they were shown in chat."""
    shown = [Letter.TASK_CARD, Letter.TASK_DONE]
    for letter in work.outbox.where(letter=shown) if tasks else ():
        of_them = letter.outgoing.context.get("id") in tasks
        if of_them and letter.state is not OutboxState.SENDING:
            empty_letter(work, letter)


# --- what went out, what came in ------------------------------------------------------------------


def letters_of(work: Work, mine: Belongings, reached_at: set[str]) -> list[Queued]:
    """About the person's referrals, or to the person."""
    found = {one.id: one for one in work.outbox.where(referral_id=mine.referrals)}
    for one in work.outbox.where(to=sorted(reached_at)):
        if mine.partner.forgotten_at is None or one.put_at <= mine.partner.forgotten_at:
            found[one.id] = one
    return list(found.values())


def addresses(work: Work, mine: Belongings) -> set[str]:
    """Where the person is, or was, written to: as long as anything of it is still known."""
    partner = mine.partner
    chats = {partner.chat_id}
    for number in mine.sources("update", own=True):
        update = work.updates.find(id=number)
        chats.add(update.chat_id if update else None)
    last = work.outbox.find(key=last_word(partner.id))
    mails = {partner.email, partner.email_to_confirm, last.outgoing.to if last else None}
    shared = {mail for mail in mails if mail and _others_at(work, mail, partner.id)}
    return {mail for mail in mails if mail} - shared | {str(chat) for chat in chats if chat}


def _others_at(work: Work, mail: str, number: PartnerId) -> bool:
    return any(one.id != number for one in work.partners.where(email=mail))


def last_word(number: PartnerId) -> str:
    """The key of the letter that says that everything is deleted."""
    return f"forgotten:{number}"


def is_to_go(work: Work, letter: Queued) -> bool:
    """Is it on its way, or still to be sent? The bot's own last word is one of those."""
    what = letter.outgoing.letter
    match letter.state:
        case OutboxState.SENDING:
            return True
        case OutboxState.WAITING:
            return what in MUST_GO or what is Letter.CHAT
        case OutboxState.FAILED | OutboxState.UNKNOWN:
            return what in MUST_GO and bool(work.tasks.open_about(Subject.OUTBOX, letter.id))
        case _:
            return False


def empty_letter(work: Work, letter: Queued, to: str | None = None) -> None:
    """That it was written, when, by which channel and for which case is all that is kept."""
    outgoing = replace(
        letter.outgoing,
        to=to or letter.outgoing.to,
        context={},
        buttons=(),
        files=(),
        in_reply_to=None,
        invite=None,
    )
    waiting = letter.state is OutboxState.WAITING
    state, why = (OutboxState.SUPERSEDED, "forgotten") if waiting else (letter.state, letter.why)
    after = replace(letter, outgoing=outgoing, subject=None, rendered="", state=state, why=why)
    work.outbox.save(letter, after)


def _mails(work: Work, mine: Belongings) -> list[Inbound]:
    """What came from the person, and what any company wrote about the person's cases."""
    found = {number: work.inbound.find(id=number) for number in mine.sources("inbound")}
    for address in mine.partner.email, mine.partner.email_to_confirm:
        if address and not _others_at(work, address, mine.partner.id):
            found |= {mail.id: mail for mail in work.inbound.where(mail_from=address)}
    filled = [mail for mail in found.values() if mail and (mail.raw or mail.mail_from)]
    again = [copy for mail in filled for copy in work.inbound.where(why=f"duplicate_of:{mail.id}")]
    return [mail for mail in [*filled, *again] if mail.state not in _IN_HAND]


def empty_mail(work: Work, mail: Inbound) -> None:
    """That it came, when and to which of our addresses is all that is kept."""
    after = replace(mail, raw=b"", mail_from="", peer="", message_id=None)
    if mail.state in (InputState.STUCK, InputState.NEEDS_PERSON):
        after = replace(after, state=InputState.DONE, why="forgotten")
    work.inbound.save(mail, after)


def empty_updates(work: Work, numbers: set[int] | list[int]) -> None:
    for number in numbers:
        update = work.updates.find(id=number)
        if update is not None and update.state not in _IN_HAND:
            work.updates.save(update, replace(update, payload={}, chat_id=None))
