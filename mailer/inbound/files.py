"""The files that come with a mail: judged, read, and told apart. Several files are one person's."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from casework.documents import Extracted, Verdict
from mailer.inbound.mail import Attachment

_MOST_FILES = 20
_MOST_READ = 4_000
_BY_NAME = 3
_NO_PAPERS = {"text/calendar"}
_FLAGS = re.IGNORECASE


class Paper(StrEnum):
    """What a file is to a person who looks for work."""

    CV = "cv"
    LETTER = "letter"
    DIPLOMA = "diploma"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class MailedFile:
    """An attachment with what was found in it. `content` is kept until it is stored."""

    verdict: Verdict
    content: bytes
    extracted: Extracted | None

    @property
    def text(self) -> str:
        return self.extracted.text if self.extracted else ""


@dataclass(frozen=True)
class Papers:
    """One person's papers: the CV to register, and what is stored with it."""

    cv: MailedFile | None
    others: tuple[tuple[Paper, MailedFile], ...]


def read_files(
    attachments: Sequence[Attachment],
    judge: Callable[[str, bytes], Verdict],
    extract: Callable[[bytes, str], Extracted],
) -> tuple[MailedFile, ...]:
    """The first files of a mail, each once; pictures that belong to the letter are none."""
    found: dict[bytes, MailedFile] = {}
    for one in attachments:
        if not one.inline and one.content not in found and len(found) < _MOST_FILES:
            verdict = judge(one.name, one.content)
            extracted = extract(one.content, verdict.type) if verdict.accepted else None
            found[one.content] = MailedFile(
                verdict=verdict, content=one.content, extracted=extracted
            )
    return tuple(found.values())


def papers(files: Sequence[MailedFile]) -> Papers:
    """Tells a CV from a letter and a diploma, by what is in them and what they are called.

    Of files that tell nothing the first is the CV; of a letter or a diploma alone none is.
    """
    told = [
        (paper_of(file), file)
        for file in files
        if file.verdict.accepted and file.verdict.type not in _NO_PAPERS
    ]
    likely = [file for sort in (Paper.CV, Paper.OTHER) for paper, file in told if paper is sort]
    cv = likely[0] if likely else None
    return Papers(cv, tuple((paper, file) for paper, file in told if file is not cv))


def paper_of(file: MailedFile) -> Paper:
    """What the file seems to be; the name weighs as much as three signs in the text."""
    name, text = re.sub(r"[\W_]+", " ", file.verdict.name), file.text[:_MOST_READ]
    points = {
        paper: _BY_NAME * bool(named.search(name)) + len(_distinct(written, text))
        for paper, (named, written) in _SIGNS.items()
    }
    best = max(points, key=lambda paper: points[paper])
    return best if points[best] > 1 else Paper.OTHER


def _distinct(pattern: re.Pattern[str], text: str) -> set[str]:
    return {found.lower() for found in pattern.findall(text)}


_SIGNS = {
    Paper.CV: (
        re.compile(r"\b(?:cv|curriculum|resume|résumé|lebenslauf|życiorys|резюме)\b", _FLAGS),
        re.compile(
            r"\b(?:curriculum vitae|cv|erhvervserfaring|arbejdserfaring|uddannelse|kompetencer|sprog"
            r"|work experience|employment history|education|skills|languages|profile|profil"
            r"|doświadczenie|wykształcenie|досвід роботи|освіта|навички|berufserfahrung|ausbildung)\b",
            _FLAGS,
        ),
    ),
    Paper.LETTER: (
        re.compile(
            r"\b(?:ansøgning|motiveret|motivation\w*|cover|letter|følgebrev|application"
            r"|anschreiben|list motywacyjny|лист)\b",
            _FLAGS,
        ),
        re.compile(
            r"\b(?:hermed (?:søger|ansøger) jeg|jeg søger (?:hermed|stillingen)|jeg vil gerne søge"
            r"|i am (?:writing to apply|applying)|dear (?:hiring|sir)|to whom it may concern"
            r"|glæder mig til at høre|look forward to hearing)\b",
            _FLAGS,
        ),
    ),
    Paper.DIPLOMA: (
        re.compile(
            r"\b(?:\w*diplom\w*|\w*bevis|eksamen\w*|certifi\w*|udtalelse|anbefaling|reference\w*"
            r"|transcript|dyplom|świadectwo|диплом|атестат|zeugnis|truckcertifikat)\b",
            _FLAGS,
        ),
        re.compile(
            r"\b(?:har bestået|har gennemført|er tildelt|eksamensbevis|uddannelsesbevis|hereby certif\w+"
            r"|this is to certify|has (?:successfully )?completed|awarded|diploma|bevis for)\b",
            _FLAGS,
        ),
    ),
}
