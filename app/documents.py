"""Builds the readers of files from the settings; apart, for who reads needs no database."""

from app.settings import Settings
from mailer.inbound.trust import Prover, nobody_proves, proven_by, proven_by_ourselves
from mailer.inbound.understand import Documents
from storage.documents.extract import extract_text
from storage.documents.judge import judge
from storage.documents.scan import judging_with


def make_documents(settings: Settings) -> Documents:
    """How files are judged and senders proven. Raises ImportError without the extra `trust`."""
    return Documents(
        judge=judging_with(judge, settings.clamd) if settings.clamd else judge,
        extract=extract_text,
        prove=_prover(settings),
    )


def _prover(settings: Settings) -> Prover:
    if settings.auth_server:
        return proven_by(settings.auth_server)
    return proven_by_ourselves() if settings.verify_senders else nobody_proves
