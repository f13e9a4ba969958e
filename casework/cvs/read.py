"""Reads the profile out of a CV's text, in any of ten languages and in any layout.

Steps: lines with their sections; e-mail addresses that are no referee's; the name; the e-mail that
agrees with it; phone, languages, occupations; CPR numbers anywhere.
"""

import re

from casework.cvs.columns import below_forward, in_one_column, without_stamps
from casework.cvs.contacts import find_email, find_emails, find_phone, with_referees
from casework.cvs.cpr import find_cpr, masked
from casework.cvs.entries import entries_of
from casework.cvs.languages import find_languages
from casework.cvs.levels import find_levels
from casework.cvs.licences import find_licences
from casework.cvs.names import find_name
from casework.cvs.occupations import find_occupations
from casework.cvs.papers import find_certificates
from casework.cvs.prose import unwrapped
from casework.cvs.scans import with_digits, with_small_l
from casework.cvs.schooling import find_education
from casework.cvs.sections import heading_kind, lines_of
from casework.cvs.skills import find_skills
from casework.cvs.years import find_years
from casework.language import language_of
from casework.readings import CvReading

_TELLS_LANGUAGE = 2000  # characters from which a CV's language is told
# "grace.nakato" with "@post.example" on the line below: a column was too narrow for the address.
_BROKEN_ADDRESS = re.compile(
    r"(?<=[a-z0-9._-]{3})[ \t]{0,40}\n[ \t]{0,40}(?=@[a-z0-9-]{1,40}\.[a-z])"
    r"|(?<=[a-z0-9]@)[ \t]{0,40}\n[ \t]{0,40}(?=[a-z0-9-]{1,40}\.[a-z])"
    r"|(?<=[a-z0-9]\.)\n(?=[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}\.[a-z])"
)
_MAY_BE_BROKEN = re.compile(r"\n[ \t]*+@|@[ \t]*+\n|\.\n[a-z0-9._-]{1,40}@")
_MOST = 60_000  # characters of a CV that are read; CPR numbers are looked for in all of it


def read_cv(text: str) -> CvReading:
    """What the text says of the person. None and empty mean that it does not say.

    No CPR number stands in any field, nor in the words a field was read from.
    """
    cpr = find_cpr(text)
    shown = shown_of(masked(text, cpr))
    lines = lines_of(shown)
    whose = with_referees(lines)
    emails = find_emails(whose)
    name = find_name(lines, tuple(found.value for found in emails))
    email = find_email(lines, name.name if name else None, emails)
    phone = find_phone(
        whose, lambda: language_of(shown[:_TELLS_LANGUAGE]), email.value if email else None
    )
    languages = find_languages(lines)
    occupations = find_occupations(lines)
    listed, beyond = entries_of(lines)
    because = {
        "name": name.words if name else "",
        "email": email.words if email else "",
        "phone": phone.words if phone else "",
        "languages": "\n".join(languages.words),
        "occupations": "\n".join(dict.fromkeys(found.words for found in occupations)),
        "cpr_found": f"{len(cpr)}" if cpr else "",
    }
    return CvReading(
        name=name.name if name else None,
        email=email.value if email else None,
        phone=phone.value if phone else None,
        languages=languages.codes,
        occupations=tuple(found.title for found in occupations),
        cpr_found=bool(cpr),
        because={field: words for field, words in because.items() if words},
        levels=find_levels(lines, languages),
        years=find_years(lines, occupations),
        education=find_education(lines, listed),
        skills=find_skills(lines),
        certificates=find_certificates(lines, listed, beyond),
        licences=find_licences(shown),
    )


def shown_of(text: str) -> str:
    """The text as it is read: in one column, without faults of scans, stamps and broken addresses."""
    whole = without_stamps(below_forward(with_small_l(with_digits(text[:_MOST]))))
    shown = in_one_column(whole, lambda cell: heading_kind(cell) is not None)
    return unwrapped(_BROKEN_ADDRESS.sub("", shown) if _MAY_BE_BROKEN.search(shown) else shown)
