"""What is put before the guard of row 6, and the file that goes where it lets a CV pass."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from casework import guard
from casework.actions.dossier import Dossier, current_right
from casework.cvs.identifiers import find_identifiers, kinds_of
from casework.documents import Cleaned, ToClean, WhyNot
from casework.errors import NotFoundError, RefusedError
from casework.events import Clearance
from casework.letters import File, Letter, OutboxState, Queued
from casework.model import Cv, CvCopy, Referral
from casework.ports import Store, Work
from casework.routes import domain_of

PDF = "application/pdf"
_AT_ONCE = 5
"""So many copies are made at one look at the clock; the rest at the next."""


def clearance(work: Work, about: Dossier, now: datetime, *, tls_known: bool | None) -> Clearance:
    """What must hold before this CV leaves, as it stands now (row 6, promise 4)."""
    sending = guard.Sending(
        referral=about.referral,
        partner=about.partner,
        company=about.company,
        contact=about.contact,
        vacancy=about.vacancy,
        right=current_right(work, about.partner),
        agreements=tuple(work.agreements.where(company_id=about.company.id)),
        copy=the_copy(work, about.cv),
        route=work.routes.find(domain=domain_of(about.contact.email)),
        tls_known=tls_known,
        told=was_told(work, about.referral),
    )
    return guard.clearance(sending, now, work.rules)


def was_told(work: Work, referral: Referral) -> bool:
    """Row 5: a notice that could go nowhere, or did not arrive, opens no recall window (A22)."""
    return any(one.state not in _NOT_TOLD for one in notices_of(work, referral))


def notices_of(work: Work, referral: Referral) -> Sequence[Queued]:
    return work.outbox.where(letter=Letter.SHARING_NOTICE, referral_id=referral.id)


_NOT_TOLD = {OutboxState.FAILED, OutboxState.UNKNOWN, OutboxState.SUPERSEDED}


def the_copy(work: Work, cv: Cv) -> CvCopy | None:
    """The copy that may leave in this CV's stead, cut as the municipality has chosen."""
    copy = work.copies.find(cv_id=cv.id, blind=work.rules.cv_blind)
    as_it_came = copy is not None and copy.sha256 == cv.sha256
    return None if as_it_came and not work.rules.cv_original_when_clean else copy


def outgoing_file(work: Work, about: Dossier) -> File:
    """The file to attach, which is never the CV as it came unless that is clean.

    Its name is ours: what people call their files may hold a number too. Raises RefusedError where
    there is no copy.
    """
    copy = the_copy(work, about.cv)
    if copy is None or copy.sha256 is None:
        raise RefusedError("cpr_scan_clean")
    who = str(about.referral.id) if copy.blind else about.partner.name
    plain = "".join(char for char in who if char.isalnum() or char in " -'").strip()[:80]
    return File(sha256=copy.sha256, name=f"CV {plain or about.referral.id}.pdf", media_type=PDF)


def removed_from(work: Work, cv: Cv) -> tuple[str, ...]:
    """The kinds of what goes out of this CV before it leaves, for the caseworker to see."""
    copy = the_copy(work, cv)
    if copy is not None:
        return copy.removed
    names = _names(work, cv) if work.rules.cv_blind else None
    return kinds_of(find_identifiers(cv.text, names))


# --- making the copies ----------------------------------------------------------------------------


def prepare_copy(work: Work, cv: Cv, now: datetime) -> CvCopy:
    """The copy of this CV, made now if it has not been."""
    return the_copy(work, cv) or _keep(work, cv, work.clean(_to_clean(work, cv)), now)


def make_copies(store: Store, now: datetime) -> int:
    """Makes copies that are lacking, newest CVs first; how many.

    The files are worked on outside of any transaction, so nobody waits for that.
    """
    with store.work() as work:
        cvs = work.copies.lacking(_AT_ONCE, blind=work.rules.cv_blind)
        orders = [_to_clean(work, cv) for cv in cvs]
        clean: Callable[[ToClean], Cleaned] = work.clean
    for cv, order in zip(cvs, orders, strict=True):
        cleaned = clean(order)
        with store.work() as work:
            forgotten = work.partners.get(cv.partner_id).forgotten_at is not None
            same = work.rules.cv_blind is order.blind
            if same and not forgotten and the_copy(work, cv) is None:
                _keep(work, cv, cleaned, now)
    return len(cvs)


def _to_clean(work: Work, cv: Cv) -> ToClean:
    try:
        content = work.files.get(cv.sha256)
    except NotFoundError:
        content = b""
    return ToClean(
        content=content,
        media_type=cv.media_type,
        names=_names(work, cv),
        blind=work.rules.cv_blind,
        keeps_clean=work.rules.cv_original_when_clean,
    )


def _names(work: Work, cv: Cv) -> tuple[str, ...]:
    """What the person is called: by the record, and by the CV."""
    known = (work.partners.get(cv.partner_id).name, cv.profile.get("name"))
    return tuple(dict.fromkeys(name for name in known if name))


def _keep(work: Work, cv: Cv, cleaned: Cleaned, now: datetime) -> CvCopy:
    copy = CvCopy(
        cv_id=cv.id,
        blind=work.rules.cv_blind,
        sha256=work.files.put(cleaned.content) if cleaned.content else None,
        removed=cleaned.removed,
        why=(cleaned.why or WhyNot.EMPTY).value if not cleaned.content else None,
        made_at=now,
    )
    before = work.copies.find(cv_id=cv.id, blind=copy.blind)
    if before is None:
        return work.copies.add(copy)
    return work.copies.save(before, replace(copy, id=before.id, version=before.version))


def remove_copies(work: Work, cv: Cv) -> None:
    """The files that could leave in this CV's stead; the rows stay empty, so none is made anew."""
    for copy in work.copies.where(cv_id=cv.id):
        others = work.copies.where(sha256=copy.sha256) if copy.sha256 else []
        if len(others) == 1 and copy.sha256 and copy.sha256 != cv.sha256:
            work.files.remove(copy.sha256)
        work.copies.save(copy, replace(copy, sha256=None, removed=()))
