"""Everything kept about a partner in one file that a person can open: GDPR art. 15, by /mydata."""

import json
from dataclasses import asdict
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from casework.actions.person import export_person
from casework.actions.talk import thread
from casework.errors import NotFoundError
from casework.model import Partner
from casework.ports import Work


def my_data(work: Work, partner: Partner, now: datetime) -> bytes:
    """A zip of `data.json` and the partner's CVs as they were sent."""
    told: dict[str, Any] = {
        "made_at": now.isoformat(),
        **export_person(work, partner.id),
        "messages": [asdict(one) for one in thread(work, partner)],
    }
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        archive.writestr(
            "data.json", json.dumps(told, default=_plain, ensure_ascii=False, indent=2)
        )
        for number, cv in enumerate(work.cvs.where(partner_id=partner.id), start=1):
            try:
                archive.writestr(f"cv-{number}-{_name(cv.file_name)}", work.files.get(cv.sha256))
            except NotFoundError:
                continue  # taken away by retention; its row says that it was here
    return content.getvalue()


def _name(file_name: str) -> str:
    return "".join(sign if sign.isalnum() or sign in "._- " else "_" for sign in file_name)[-80:]


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
