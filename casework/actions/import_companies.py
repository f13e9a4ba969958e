"""Companies with their contacts and signed agreements, from the rows of a table (R13-R16)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from stdnum.dk import cvr as cvr_number

from casework.actions import agreements
from casework.actions.company_practice import set_practice, tick_points
from casework.actions.endings import move_agreement
from casework.actions.log import happened
from casework.agreement import AgreementEvent
from casework.events import By
from casework.model import AgreementState, Company, Contact, Language, Subject
from casework.partnership import read_points
from casework.ports import Work
from casework.typed import is_address, read_day

COLUMNS = (
    "company",
    "cvr",
    "municipality",
    "association",
    "contact",
    "email",
    "phone",
    "workplace",
    "language",
    "wording",
    "signed_on",
    "signatory",
    "primary",
    "panel",
    "partnership",
)
_NEEDED = ("company", "contact", "email")
_YES = {"ja", "yes", "true", "1", "x"}


@dataclass(frozen=True)
class BadRow:
    """A row that was left out, and why: a code and the column. `line` counts from 1 after the head."""

    line: int
    column: str
    why: str


@dataclass(frozen=True)
class Imported:
    companies: int
    contacts: int
    agreements: int
    bad: tuple[BadRow, ...]


def import_companies(
    work: Work, rows: Iterable[Mapping[str, str]], by: By, now: datetime
) -> Imported:
    """Adds what is new and leaves what is here as it is, so that the same table may come twice.

    A company is known by its CVR number, or else its name; a contact by the address. What the columns
    of the practice modules say counts for a known company too. A bad row is reported and holds up
    no other.
    """
    counts = {"companies": 0, "contacts": 0, "agreements": 0}
    bad: list[BadRow] = []
    for line, raw in enumerate(rows, start=1):
        row = {key: (raw.get(key) or "").strip() for key in COLUMNS}
        trouble = _trouble(row)
        if trouble:
            bad.append(BadRow(line, *trouble))
            continue
        caseworker = work.caseworkers.find(email=row["primary"].lower()) if row["primary"] else None
        if row["primary"] and caseworker is None:
            bad.append(BadRow(line, "primary", "no_such_caseworker"))
            continue
        company = _company(work, row, by, now, counts)
        in_panel = row["panel"].lower() in _YES if row["panel"] else None
        set_practice(work, company, caseworker, in_panel=in_panel)
        _contact(work, company, row, counts)
        _agreement(work, company, row, by, now, counts)
        if row["partnership"]:
            tick_points(work, company, read_points(row["partnership"]))
        for association in filter(None, (a.strip() for a in row["association"].split(";"))):
            work.belong(company.id, association)
    return Imported(counts["companies"], counts["contacts"], counts["agreements"], tuple(bad))


def _trouble(row: Mapping[str, str]) -> tuple[str, str] | None:
    for column in _NEEDED:
        if not row[column]:
            return column, "missing"
    if not is_address(row["email"]):
        return "email", "not_an_address"
    if row["cvr"] and not cvr_number.is_valid(row["cvr"]):
        return "cvr", "not_a_cvr_number"
    if row["signed_on"]:
        try:
            read_day(row["signed_on"])
        except ValueError:
            return "signed_on", "not_a_date"
    try:
        read_points(row["partnership"])
    except ValueError:
        return "partnership", "not_points"
    return None


def _company(
    work: Work, row: Mapping[str, str], by: By, now: datetime, counts: dict[str, int]
) -> Company:
    known = work.companies.find(cvr=row["cvr"]) if row["cvr"] else None
    known = known or work.companies.find(name=row["company"])
    if known is not None:
        return known
    counts["companies"] += 1
    company = work.companies.add(
        Company(
            name=row["company"],
            cvr=row["cvr"] or None,
            is_municipality=row["municipality"].lower() in _YES,
            municipality_id=work.municipality.id,
        )
    )
    happened(work, Subject.COMPANY, company.id, "company.imported", by, now)
    return company


def _contact(work: Work, company: Company, row: Mapping[str, str], counts: dict[str, int]) -> None:
    email = row["email"].lower()
    if work.contacts.find(company_id=company.id, email=email) is None:
        counts["contacts"] += 1
        work.contacts.add(
            Contact(
                company_id=company.id,
                name=row["contact"],
                email=email,
                phone=row["phone"] or None,
                workplace=row["workplace"] or None,
                language=Language.of(row["language"] or "da").in_office,
            )
        )


def _agreement(
    work: Work,
    company: Company,
    row: Mapping[str, str],
    by: By,
    now: datetime,
    counts: dict[str, int],
) -> None:
    """A row without a date of signature brings a draft: no duty, and no CV is sent (R04).

    A draft that comes again with its date is signed by that; a signed one stays as it is.
    """
    signed_on = read_day(row["signed_on"]) if row["signed_on"] else None
    wording, signatory = row["wording"] or "2019", row["signatory"] or None
    known = work.agreements.where(company_id=company.id)
    if not known:
        counts["agreements"] += 1
        agreements.sign(
            work, company, by, now, wording=wording, signed_on=signed_on, signatory=signatory
        )
    elif signed_on and known[-1].state is AgreementState.DRAFT:
        counts["agreements"] += 1
        signed = replace(known[-1], signed_on=signed_on, wording=wording, signatory=signatory)
        move_agreement(work, signed, AgreementEvent.SIGNED, by, now)
