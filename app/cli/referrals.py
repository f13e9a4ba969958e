"""The group `referral`."""

from datetime import timedelta
from enum import StrEnum
from typing import Annotated

import typer

from app.cli.parts import By_, acting, day_of, moment_of, opened
from app.clock import Clock
from casework.actions import by_hand
from casework.actions.group_day import GroupDay, book_group_day
from casework.actions.partner_says import Says
from casework.actions.recall_cv import recall_cv
from casework.events import Role
from casework.inputs import Happened
from casework.model import LOCAL, Caseworker, Contact, Partner, Referral, Subject
from casework.ports import Rows, Work
from casework.readings import Intent, Reason, ReplyReading, Slot

referral = typer.Typer(help="Referrals: a partner's CV before a company.", no_args_is_help=True)
Number = Annotated[int, typer.Argument(metavar="ID", help="as in `referral list`")]
Why = Annotated[str, typer.Option(help="kept in the log")]


@referral.command("list")
def referral_list() -> None:
    """List referrals with where they stand."""
    with opened() as (_, store, _clock), store.work() as work:
        for one in work.referrals.where():
            partner = work.partners.get(one.partner_id).name
            name = work.companies.get(one.company_id).name
            title = work.vacancies.get(one.vacancy_id).title if one.vacancy_id else "-"
            typer.echo(f"{one.id}\t{one.state}\t{partner}\t{name}\t{title}")


@referral.command("show")
def referral_show(number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Show one referral with everything that happened to it."""
    with opened() as (_, store, _clock), store.work() as work:
        one = work.referrals.get(number)
        typer.echo(f"{one.id}\t{one.state}\t{work.partners.get(one.partner_id).name}")
        for row in work.events.of(Subject.REFERRAL, one.id):
            at = row.at.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")
            typer.echo(
                f"  {at}  {row.name}  {row.state_before or '-'} -> {row.state_after or '-'}"
                f"  by {_who(work, row)} ({row.channel}) {row.source or ''}".rstrip()
            )


_AS = {
    Role.PARTNER: "for the partner",
    Role.COMPANY: "for the company",
    Role.EMPLOYEE: "for the employee",
    Role.CASEWORKER: "as caseworker",
    Role.LEADER: "as leader",
    Role.MAIL: "as read in a mail",
    Role.SYSTEM: "as the system",
}
_OWN = {
    "partner": Role.PARTNER,
    "contact": Role.COMPANY,
    "employee": Role.EMPLOYEE,
    "caseworker": Role.CASEWORKER,
    "system": Role.SYSTEM,
}


def _who(work: Work, row: Happened) -> str:
    """Who acted, and where it was not in their own right, in whose: a caseworker who writes down a
    company's word acts for the company."""
    kind, _, number = row.actor.partition(":")
    rows: dict[str, Rows[Partner] | Rows[Contact] | Rows[Caseworker]] = {
        "partner": work.partners,
        "contact": work.contacts,
        "caseworker": work.caseworkers,
    }
    person = rows[kind].find(id=int(number)) if kind in rows and number.isdecimal() else None
    actor = f"{kind} {person.name}" if person else row.actor.replace(":", " ")
    role = Role(row.role)
    return actor if _OWN.get(kind) is role else f"{actor} {_AS[role]}"


@referral.command("group-day")
def referral_group_day(
    vacancy: Annotated[int, typer.Argument(metavar="VACANCY")],
    at: Annotated[str, typer.Option("--at", help="when the first interview begins, ISO time")],
    minutes: Annotated[int, typer.Option(min=5, max=480, help="how long each one takes")] = 30,
    place: Annotated[str | None, typer.Option(help="where")] = None,
    as_: By_ = None,
) -> None:
    """Book an interview day: everybody whose CV lies with the company for a vacancy gets a time."""
    begins = moment_of(at, Clock())
    with acting(as_) as (work, by, now):
        day = GroupDay(begins=begins, each=timedelta(minutes=minutes), place=place)
        for slot, one in book_group_day(work, work.vacancies.get(vacancy), day, by, now):
            start = slot.start.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")
            typer.echo(f"{start}\t{one.id}\t{work.partners.get(one.partner_id).name}")


@referral.command("add")
def referral_add(
    partner: Annotated[int, typer.Argument(metavar="PARTNER", help="as in `partner list`")],
    vacancy: Annotated[int, typer.Argument(metavar="VACANCY", help="as in `vacancy list`")],
    why: Why,
    as_: By_ = None,
) -> None:
    """Put a partner before a vacancy that did not seem to match; the partner is asked or told."""
    with acting(as_) as (work, by, now):
        person, job = work.partners.get(partner), work.vacancies.get(vacancy)
        _said(by_hand.add(work, person, job, by, now, why=why))


@referral.command("void")
def referral_void(number: Number, why: Why, as_: By_ = None) -> None:
    """Call a CV back that went to the wrong place, or is about to; a breach is written down."""
    with acting(as_) as (work, by, now):
        _said(recall_cv(work, work.referrals.get(number), by, now, why=why))


@referral.command("reopen")
def referral_reopen(number: Number, why: Why, as_: By_ = None) -> None:
    """Open a case again that ended by mistake: it goes on where it stood, and both sides hear it."""
    with acting(as_) as (work, by, now):
        _said(by_hand.reopen(work, work.referrals.get(number), by, now, why=why))


class CompanySays(StrEnum):
    """Of what may be read in a reply, what somebody can say about one partner."""

    RECEIPT = Intent.RECEIPT.value
    QUALIFIED = Intent.QUALIFIED.value
    INVITATION = Intent.INVITATION.value
    RESCHEDULE = Intent.RESCHEDULE.value
    CANCELLATION = Intent.CANCELLATION.value
    NO_SHOW = Intent.NO_SHOW.value
    REJECTION = Intent.REJECTION.value
    HIRED = Intent.HIRED.value
    PENDING = Intent.PENDING.value


@referral.command("company-says")
def referral_company_says(
    number: Number,
    what: Annotated[CompanySays, typer.Argument()],
    at: Annotated[
        list[str] | None, typer.Option("--at", help="an interview's time; more than once to choose")
    ] = None,
    place: Annotated[str | None, typer.Option(help="an interview's place")] = None,
    reason: Annotated[Reason | None, typer.Option(help="why the company says no")] = None,
    begins: Annotated[
        str | None, typer.Option(help="first day of work, such as 2026-01-31")
    ] = None,
    as_: By_ = None,
) -> None:
    """Write down what the company said by telephone, or in a mail without a case; it counts as a reply."""
    reading = ReplyReading(
        intent=Intent(what.value),
        slots=tuple(Slot(moment_of(one, Clock())) for one in at or ()),
        place=place,
        reason=reason,
        begins=day_of(begins) if begins else None,
        sure=True,
    )
    with acting(as_) as (work, by, now):
        _said(by_hand.company_said(work, work.referrals.get(number), reading, by, now))


@referral.command("partner-says")
def referral_partner_says(
    number: Number,
    what: Annotated[Says, typer.Argument()],
    choice: Annotated[int, typer.Option(min=1, help="which of the times offered, for slot")] = 1,
    note: Annotated[str, typer.Option(help="the partner's words, kept in the log")] = "",
    as_: By_ = None,
) -> None:
    """Write down what the partner said by telephone, or in a message; it counts as an answer by link."""
    with acting(as_) as (work, by, now):
        case = work.referrals.get(number)
        _said(by_hand.partner_said(work, case, what, by, now, choice=choice - 1, note=note))


@referral.command("offer")
def referral_offer(number: Number, as_: By_ = None) -> None:
    """Write down that the company has offered the job; the partner has three working days to answer."""
    with acting(as_) as (work, by, now):
        _said(by_hand.offer(work, work.referrals.get(number), by, now))


@referral.command("decline")
def referral_decline(number: Number, why: Why, as_: By_ = None) -> None:
    """Write down that the partner says no to the job that was offered; the right runs on."""
    with acting(as_) as (work, by, now):
        _said(by_hand.decline(work, work.referrals.get(number), by, now, why=why))


@referral.command("undo-hire")
def referral_undo_hire(number: Number, why: Why, as_: By_ = None) -> None:
    """Take a hire back that never came to be: the right runs again, and both sides are asked anew."""
    with acting(as_) as (work, by, now):
        hired = work.referrals.get(number)
        with_it = by_hand.ended_by(work, hired)
        _said(by_hand.undo_hire(work, hired, by, now, why=why))
        for one in with_it:
            _said(one, "ended with the hire; `referral reopen` opens it again")


def _said(after: Referral, more: str = "") -> None:
    typer.echo(f"referral {after.id} {after.state}{': ' + more if more else ''}")
