"""What the practice modules keep of a company: its contact person, the panel, its seven points."""

from collections.abc import Iterable
from dataclasses import replace

from casework.errors import RefusedError
from casework.model import Caseworker, Company
from casework.partnership import Ticked
from casework.ports import Work
from casework.practice import PartnershipPoint


def set_practice(
    work: Work, company: Company, primary: Caseworker | None, *, in_panel: bool | None
) -> Company:
    """The company with its one contact person (P01) and its place in the panel (P03).

    What is None stays as it is.
    """
    after = replace(
        company,
        primary_caseworker_id=primary.id if primary else company.primary_caseworker_id,
        in_panel=company.in_panel if in_panel is None else in_panel,
    )
    return work.companies.save(company, after)


def tick_points(work: Work, company: Company, points: Iterable[Ticked]) -> list[PartnershipPoint]:
    """Ticks points of the company's newest agreement (P10); one that is ticked is written anew.

    Raises RefusedError where there is no agreement to tick them on.
    """
    agreements = work.agreements.where(company_id=company.id)
    if not agreements:
        raise RefusedError("no_agreement")
    return [
        _tick(
            work,
            PartnershipPoint(
                agreement_id=agreements[-1].id, point=one.point, contact=one.contact, on=one.on
            ),
        )
        for one in points
    ]


def _tick(work: Work, point: PartnershipPoint) -> PartnershipPoint:
    known = work.partnership_points.find(agreement_id=point.agreement_id, point=point.point)
    if known is None:
        return work.partnership_points.add(point)
    return work.partnership_points.save(known, replace(known, contact=point.contact, on=point.on))
