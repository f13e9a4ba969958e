"""The partner puts right what was read in the CV, in one message, by mail or in chat."""

from dataclasses import replace
from datetime import datetime

from casework.actions.dossier import current_cv
from casework.actions.log import happened
from casework.actions.permissions import put_forward
from casework.actions.post import post_to_partner
from casework.cvs.correct import CvCorrection, apply, read_correction
from casework.events import By
from casework.letters import Letter
from casework.model import Partner, Subject
from casework.ports import Work
from casework.readings import CvReading


def correct_profile(
    work: Work,
    partner: Partner,
    text: str,
    by: By,
    now: datetime,
    in_reply_to: str | None = None,
) -> bool:
    """Whether the message was surely about the profile. It is corrected then, and shown anew.

    False moves nothing: a person reads the message. The address that letters go to is not changed
    by a message; a new mail address only stands in the profile.
    """
    cv = current_cv(work, partner)
    correction = read_correction(text)
    if cv is None or not correction.sure:
        return False
    reading = CvReading.from_json(cv.profile)
    if correction.changes:
        reading = apply(reading, correction)
        work.cvs.save(cv, replace(cv, profile=reading.as_json()))
        partner = _known_by(work, partner, correction)
    kind = "profile.corrected" if correction.changes else "profile.confirmed"
    happened(work, Subject.PARTNER, partner.id, kind, by, now, words=text)
    post_to_partner(
        work,
        Letter.PROFILE_CORRECTED,
        partner,
        {
            "partner_name": partner.name,
            "profile": reading.as_json(),
            "changed": correction.changes,
            "asks": True,
        },
        key=f"profile:{cv.id}:{by.source}",
        now=now,
        in_reply_to=in_reply_to,
    )
    if correction.changes:
        put_forward(work, partner, now)
    return True


def _known_by(work: Work, partner: Partner, correction: CvCorrection) -> Partner:
    name, phone = correction.name or partner.name, correction.phone or partner.phone
    return work.partners.save(partner, replace(partner, name=name, phone=phone))
