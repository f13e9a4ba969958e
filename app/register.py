"""What `company show` and `module` print and decide."""

from collections.abc import Iterator
from datetime import datetime

from casework.model import Company, Language
from casework.ports import Work
from casework.practice import MODULES, POINTS
from casework.rules import Rules
from templates.render import word

_NUMBERS = (
    "callout_below",
    "callout_addresses",
    "callout_until",
    "partnership_points",
    "digest_at",
    "digest_most",
    "digest_when_empty",
    "overview_at",
    "manual_actions_most",
    "stayed_after_days",
    "mail_kept_days",
)
_MISSING = "MANGLER"


def company_lines(work: Work, company: Company) -> Iterator[str]:
    """Everything about one company, a fact a line; an answer that is missing is shown as missing."""
    yield f"{company.id}\t{company.name}\t{company.cvr or '-'}"
    for contact in work.contacts.where(company_id=company.id):
        yield f"kontakt\t{contact.name}\t{contact.email}"
    primary = company.primary_caseworker_id
    yield f"kontaktperson\t{work.caseworkers.get(primary).name if primary else _MISSING}"
    yield from _guide(work, company)
    for forecast in work.forecasts.where(company_id=company.id):
        needs = (forecast.need_3_months, forecast.need_12_months)
        three, twelve = (_MISSING if need is None else str(need) for need in needs)
        yield f"prognose {forecast.quarter}\t3 mdr: {three}\t12 mdr: {twelve}"
    yield from _partnership(work, company)


def _guide(work: Work, company: Company) -> Iterator[str]:
    guide = work.guides.find(company_id=company.id)
    if guide is None:
        return
    employment = (
        word(f"employment.{guide.employment}", Language.DANISH) if guide.employment else None
    )
    answers = (guide.skills, employment, guide.must_haves)
    for name, answer in zip(("skills", "employment", "must_haves"), answers, strict=True):
        yield f"spørgeguide\t{word(f'guide.{name}', Language.DANISH)}\t{answer or _MISSING}"


def _partnership(work: Work, company: Company) -> Iterator[str]:
    agreements = work.agreements.where(company_id=company.id)
    if not agreements or not work.rules.partnership:
        return
    ticked = {
        one.point: one for one in work.partnership_points.where(agreement_id=agreements[-1].id)
    }
    about = dict(enumerate(work.rules.partnership_points, start=1))
    for number in range(1, POINTS + 1):
        one = ticked.get(number)
        mark = "x" if one else " "
        more = f"{one.contact or '-'}\t{one.on or '-'}" if one else ""
        yield f"partnerskab [{mark}] {number}\t{about.get(number, '')}\t{more}".rstrip()


def module_lines(rules: Rules) -> Iterator[str]:
    """One line a module, then one a number that can be set."""
    for name in MODULES:
        state = "on" if getattr(rules, name) else "off"
        yield f"{state}\t{name}\t{word(f'module.{name}', Language.DANISH)}"
    for name in _NUMBERS:
        yield f"=\t{name}\t{_as_text(getattr(rules, name))}"


def _as_text(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


def decide(work: Work, name: str, value: str, by: str, now: datetime, *, modules: bool) -> None:
    """Writes a decision down, with who made it and when.

    Raises ValueError, in words, for a name that is none here or a value that does not fit it.
    """
    known = MODULES if modules else _NUMBERS
    if name not in known:
        what = "module" if modules else "number"
        raise ValueError(f"there is no {what} {name}; there are {', '.join(known)}")
    Rules.check(name, value)
    work.decide_setting(f"rule.{name}", value, by, now)
