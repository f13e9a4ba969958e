"""Knowing that somebody reads mail at a contact's address, before a CV is sent there."""

from dataclasses import replace
from datetime import datetime

from casework.model import Contact
from casework.ports import Work


def seen_writing(work: Work, contact: Contact, now: datetime) -> Contact:
    """A mail from the address a caseworker registered: it is in use, and whose it was said to be.

    Anybody can write a From; but a forged one only confirms an address the job centre chose itself.
    """
    if contact.verified_at is not None and contact.undeliverable_at is None:
        return contact
    return work.contacts.save(contact, replace(contact, verified_at=now, undeliverable_at=None))
