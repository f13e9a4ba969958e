"""An example of what every chat message is told, for tests, checks and whoever edits the texts."""

from typing import Any

_OFFICE = {
    "municipality": "Norddjurs Kommune",
    "office": "Jobcenter Norddjurs",
    "mail_domain": "jobpartner.example",
    "links": {},
    "asks": False,
}

_TOLD: dict[str, dict[str, Any]] = {
    "already_registered": {"right_last_day": "2027-11-02"},
    "ask_agreement_date": {},
    "ask_cv": {},
    "ask_employer": {},
    "ask_name": {},
    "ask_permission": {},
    "button_not_yours": {},
    "button_old": {},
    "cancelled": {},
    "caseworker_linked": {"name": "Mette Holm"},
    "choose_language": {},
    "cv_unreadable": {"file_name": "cv-olena.pdf", "why": "no_reader_for_scans"},
    "cv_working": {},
    "date_in_future": {},
    "date_too_old": {"last_day": "2026-03-31"},
    "date_unclear": {"words": "sidste tirsdag"},
    "employer_unknown": {"name": "Havnens Fisk"},
    "employer_which": {"names": ["Fjordbageriet", "Fjordens Fisk", "Fjordhotellet"]},
    "file_refused": {"file_name": "cv.zip", "why": "archive"},
    "file_too_big": {"megabytes": 20},
    "forgotten": {},
    "group_refused": {},
    "help": {},
    "link_invalid": {},
    "message_forwarded": {},
    "no_tasks": {},
    "not_understood": {},
    "noted": {},
    "nothing_yet": {},
    "permission_declined": {},
    "photo_received": {},
    "registered": {
        "partner_name": "Olena Kovalenko",
        "employer": "Fjordbageriet",
        "right_starts": "2026-11-03",
        "right_last_day": "2027-11-02",
        "days_used": 12,
        "profile": {
            "name": "Olena Kovalenko",
            "email": "olena@post.example",
            "phone": "+4520123456",
            "languages": ["uk", "en", "da"],
            "occupations": ["bager", "butiksassistent"],
        },
        "permission": "standing",
        "doubtful": False,
    },
    "resume": {},
    "status_line": {"company": "Fjordbageriet", "title": "Bager", "state": "delivered"},
    "task_refused": {"why": ["permission", "recall_window_passed"]},
    "voice_refused": {},
    "why_data": {},
}

CHAT_SAMPLES: dict[str, dict[str, Any]] = {
    name: {**_OFFICE, "text": name, **told} for name, told in _TOLD.items()
}
