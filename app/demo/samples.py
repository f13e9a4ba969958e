"""Invented companies, people and mails that the demo begins with."""

from dataclasses import dataclass
from pathlib import Path

COMPANIES = Path(__file__).parent / "companies.csv"
CV = Path(__file__).parent / "cv.pdf"
CASEWORKER = ("Mette Kjær", "mette.kjaer@jobcenter.example")
CASEWORKER_CHAT = 1001
PARTNER_CHAT = 2001
PARTNER = "Olena Kovalenko"


@dataclass(frozen=True, kw_only=True)
class Example:
    """A mail that the visitor may send as it is or change."""

    title: str
    sender: str
    to: str
    subject: str
    text: str


EXAMPLES = {
    path.stem: Example(
        title=head[0], sender=head[1], to=head[2], subject=head[3], text=body.strip() + "\n"
    )
    for path in sorted((Path(__file__).parent / "mails").glob("*.txt"))
    for top, _, body in [path.read_text(encoding="utf-8").partition("\n\n")]
    for head in [top.split("\n")]
}
