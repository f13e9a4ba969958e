"""CVs that are data: Europass XML (both generations) and JSON Resume, written out as a CV's lines.

The lines carry English headings, so that they are read as any other CV; nothing is concluded here.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree.ElementTree import Element

MOST = 60  # entries of a list
_LONGEST = 4000  # characters of a value


def json_resume_lines(text: str) -> str:
    """The CV in a JSON Resume (jsonresume.org); empty where the text is none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(data, dict) or not ({"basics", "work", "education"} & data.keys()):
        return ""
    basics = data["basics"] if isinstance(data.get("basics"), dict) else {}
    head = [
        ("Name", _value(basics, "name")),
        ("", _value(basics, "label")),
        ("E-mail", _value(basics, "email")),
        ("Phone", _value(basics, "phone")),
    ]
    return _written(
        head,
        {
            "Profile": [_value(basics, "summary")],
            "Work experience": [_json_job(one) for one in _entries(data, "work")],
            "Education": [_json_study(one) for one in _entries(data, "education")],
            "Languages": [
                _beside(_value(one, "language"), _value(one, "fluency"))
                for one in _entries(data, "languages")
            ],
            "Skills": [
                _beside(_value(one, "name"), ", ".join(_strings(one.get("keywords"))))
                for one in _entries(data, "skills")
            ],
            "Certificates": [
                _beside(_value(one, "name"), _value(one, "issuer"), _value(one, "date"))
                for one in _entries(data, "certificates")
            ],
            "References": [
                _beside(_value(one, "name"), _value(one, "reference"))
                for one in _entries(data, "references")
            ],
        },
    )


def _json_job(job: dict[str, Any]) -> str:
    employer = _value(job, "name") or _value(job, "company")
    lines = [
        _dated(_value(job, "startDate"), _value(job, "endDate"), _value(job, "position"), employer)
    ]
    return "\n".join([*lines, _value(job, "summary"), *_strings(job.get("highlights"))])


def _json_study(study: dict[str, Any]) -> str:
    what = " ".join(part for part in (_value(study, "studyType"), _value(study, "area")) if part)
    return _dated(
        _value(study, "startDate"), _value(study, "endDate"), what, _value(study, "institution")
    )


def _entries(data: dict[str, Any], name: str) -> list[dict[str, Any]]:
    several = data.get(name)
    return (
        [one for one in several if isinstance(one, dict)][:MOST]
        if isinstance(several, list)
        else []
    )


def _strings(value: object) -> list[str]:
    return (
        [one[:_LONGEST] for one in value if isinstance(one, str)][:MOST]
        if isinstance(value, list)
        else []
    )


def _value(entry: dict[str, Any], name: str) -> str:
    value = entry.get(name)
    return value[:_LONGEST] if isinstance(value, str) else ""


# --- Europass -------------------------------------------------------------------------------------


def europass_lines(xml: bytes) -> str:
    """The CV in a Europass XML; empty where it is none, or no XML at all."""
    from defusedxml import DefusedXmlException  # noqa: PLC0415 - only few files need it
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415

    try:
        root = fromstring(xml, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, RecursionError):
        return ""
    match _name(root):
        case "SkillsPassport":
            return _skills_passport(root)
        case "Candidate":
            return _candidate(root)
        case _:
            return ""


def _skills_passport(root: Element) -> str:
    """Europass until 2020."""
    head = [
        ("Name", _joined(root, "PersonName/FirstName", "PersonName/Surname")),
        ("", _first(root, "Headline/Description/Label")),
        ("E-mail", _first(root, "ContactInfo/Email/Contact")),
        *(("Phone", number) for number in _all(root, "TelephoneList/Telephone/Contact")),
    ]
    jobs = [
        _dated(
            _year(job, "Period/From"), _year(job, "Period/To"),
            _first(job, "Position/Label"), _first(job, "Employer/Name"),
        )
        for job in _under(root, "WorkExperienceList/WorkExperience")
    ]  # fmt: skip
    studies = [
        _dated(
            _year(study, "Period/From"), _year(study, "Period/To"),
            _first(study, "Title"), _first(study, "Organisation/Name"),
        )
        for study in _under(root, "EducationList/Education")
    ]  # fmt: skip
    languages = [
        _beside(_first(one, "Description/Label"), "mother tongue")
        for one in _under(root, "MotherTongueList/MotherTongue")
    ] + [
        _beside(_first(one, "Description/Label"), _level(one))
        for one in _under(root, "ForeignLanguageList/ForeignLanguage")
    ]
    return _written(
        head,
        {
            "Work experience": jobs,
            "Education": studies,
            "Languages": languages,
            "Skills": list(_all(root, "Computer/Description"))
            + list(_all(root, "JobRelated/Description")),
            "Driving licence": [", ".join(_all(root, "Driving/Description/Licence"))],
        },
    )


def _candidate(root: Element) -> str:
    """Europass since 2020, in the words of HR-XML."""
    head = [("Name", _joined(root, "PersonName/GivenName", "PersonName/FamilyName"))]
    for one in _under(root, "CandidatePerson/Communication"):
        address, number = _first(one, "URI"), _first(one, "DialNumber")
        if number:
            code = _first(one, "CountryDialing").lstrip("+")
            head.append(("Phone", f"+{code} {number}" if code else number))
        elif "@" in address:
            head.append(("E-mail", address.removeprefix("mailto:")))
    jobs = [
        _dated(
            _first(job, "EmploymentPeriod/StartDate/FormattedDateTime")[:10],
            _first(job, "EmploymentPeriod/EndDate/FormattedDateTime")[:10],
            _first(job, "PositionTitle"), _first(employer, "OrganizationName"),
        )
        for employer in _under(root, "EmploymentHistory/EmployerHistory")
        for job in _under(employer, "PositionHistory")
    ]  # fmt: skip
    studies = [
        _dated(
            _first(one, "AttendancePeriod/StartDate/FormattedDateTime")[:10],
            _first(one, "AttendancePeriod/EndDate/FormattedDateTime")[:10],
            _first(one, "EducationDegree/DegreeName"), _first(one, "OrganizationName"),
        )
        for one in _under(root, "EducationHistory/EducationOrganizationAttendance")
    ]  # fmt: skip
    languages = [
        _beside(_LANGUAGES.get(_first(one, "CompetencyID").lower(), ""), _score(one))
        for one in _under(root, "PersonQualifications/PersonCompetency")
    ]
    licences = [_first(one, "LicenseTypeCode") for one in _under(root, "Licenses/License")]
    return _written(
        head,
        {
            "Work experience": jobs,
            "Education": studies,
            "Languages": languages,
            "Driving licence": [", ".join(one for one in licences if one)],
        },
    )


# Europass names languages in three letters.
_LANGUAGES = {
    "dan": "Danish", "eng": "English", "deu": "German", "ger": "German", "pol": "Polish", "ukr": "Ukrainian",
    "ron": "Romanian", "rum": "Romanian", "spa": "Spanish", "swe": "Swedish", "nor": "Norwegian",
    "fra": "French", "fre": "French", "rus": "Russian", "ita": "Italian", "por": "Portuguese", "ara": "Arabic",
    "tur": "Turkish", "nld": "Dutch", "dut": "Dutch", "hun": "Hungarian", "bul": "Bulgarian", "ces": "Czech",
    "cze": "Czech", "lit": "Lithuanian", "lav": "Latvian", "est": "Estonian", "fin": "Finnish", "ell": "Greek",
}  # fmt: skip


def _level(language: Element) -> str:
    return next(_all(language, "ProficiencyLevel/Listening"), "") or next(
        _all(language, "ProficiencyLevel/SpokenInteraction"), ""
    )


def _score(language: Element) -> str:
    """A level, or "mother tongue" where Europass gives none."""
    return next(_all(language, "CompetencyDimension/Score/ScoreText"), "mother tongue")


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _under(root: Element, path: str) -> list[Element]:
    """The elements at the end of a path that begins anywhere below `root`; namespaces do not count."""
    first, *rest = path.split("/")
    found = [one for one in root.iter() if _name(one) == first]
    for name in rest:
        found = [child for one in found for child in one if _name(child) == name]
    return found[:MOST]


def _all(root: Element, path: str) -> Iterator[str]:
    for one in _under(root, path):
        if text := " ".join((one.text or "").split()):
            yield text[:_LONGEST]


def _first(root: Element, path: str) -> str:
    return next(_all(root, path), "")


def _joined(root: Element, *paths: str) -> str:
    return " ".join(part for part in (_first(root, path) for path in paths) if part)


def _year(entry: Element, path: str) -> str:
    return next((one.get("year", "") for one in _under(entry, path)), "")


# --- written out ----------------------------------------------------------------------------------


def _written(head: Iterable[tuple[str, str]], sections: dict[str, list[str]]) -> str:
    lines = [f"{label}: {value}" if label else value for label, value in head if value]
    for heading, entries in sections.items():
        told = [entry.strip() for entry in entries if entry.strip()]
        if told:
            lines += ["", heading, *told]
    return "\n".join(lines)


def _dated(first: str, last: str, what: str, where: str) -> str:
    period = f"{first}-{last or 'present'}" if first else ""
    told = ", ".join(part for part in (what, where) if part)
    return f"{period}  {told}".strip() if told else ""


def _beside(what: str, *told: str) -> str:
    """What an entry is called and what is told of it; nothing where it has no name."""
    return "  ".join(part for part in (what, *told) if part) if what else ""
