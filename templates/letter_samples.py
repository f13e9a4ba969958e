"""What every letter may be told, for the preview, for tests, and for whoever edits the texts.

A letter that says different things at different times has more than one sample.
"""

from collections.abc import Iterator
from typing import Any

from casework.actions import stayed
from casework.actions.post import COMPANY_LINKS, PARTNER_LINKS
from casework.letters import Letter
from casework.model import Language
from templates.render import words_of

_PAGE = "https://jobpartner.example/svar/"
_MAIL = "mailto:svar+ref-1-aaa-aaaaaaaaaaaaaaaa@jobpartner.example"
_COMMON: dict[str, Any] = {
    "municipality": "Norddjurs Kommune",
    "office": "Jobcenter Norddjurs",
    "mail_domain": "jobpartner.example",
    "partner_name": "Olena Kovalenko",
    "contact_name": "Karen Holm",
    "contact_phone": "86 00 00 01",
    "caseworker_name": "Mette Kjær",
    "company": "Fjord Bageri",
    "employer": "Anholt Maskinfabrik",
    "title": "bager",
    "place": "Havnevej 3, Grenaa",
    "workplace": "Grenaa",
    "starts_at": "2026-12-09T12:30:00+00:00",
    "answer_by": "2026-12-08",
    "sent_on": "2026-12-01",
    "begins": "2027-02-01",
    "attempt": 1,
    "attempts": 4,
    "reason": "language",
    "right_starts": "2026-11-03",
    "right_last_day": "2027-11-03",
    "last_day": "2027-11-03",
    "explained": "active",
    "starts_on": "2026-11-03",
    "ended_on": None,
    "days_used": 12,
    "day": "2026-12-01",
    "reference": "V-17",
}
_PLACES: tuple[dict[str, Any], ...] = ({}, {"place": None}, {"place": None, "workplace": None})
_WORD_TO_PARTNER: dict[str, Any] = {
    "ask_for": "Kaj",
    "for_partner": "Spørg efter Kaj på lageret, og ring på 40 00 12 77 ved porten.\nMedbring eksamensbeviser.",
}
_SLOTS = ["2026-12-09T12:30:00+00:00", "2026-12-10T08:00:00+00:00"]
_VACANCY: dict[str, Any] = {
    "positions": 1,
    "hours": "37",
    "deadline": "2026-12-18",
    "start": "asap",
    "contact": "Karen Holm",
    "must": ["svendebrev som bager"],
    "nice": ["taler engelsk"],
    "working_language": "da",
    "permanent": True,
    "because": {"hours": "37 timer om ugen", "deadline": "Ansøgningsfrist den 18. december."},
}
_NOT_SAID: dict[str, Any] = {"must": [], "nice": [], "because": {}}
_PROFILE = {
    "name": "Olena Kovalenko",
    "email": "olena@post.example",
    "phone": "+4520000001",
    "languages": ["uk", "en", "da"],
    "occupations": ["bager"],
    "levels": {"uk": "native", "da": "B1"},
    "years": {"bager": "2015-2025"},
    "education": ["Svendebrev som bager 2014"],
    "certificates": ["Svendebrev som bager 2014", "Hygiejnebevis"],
    "licences": ["B"],
}
_STATUS: dict[str, Any] = {
    "right_state": "active",
    "days_left": 338,
    "has_cv": True,
    "permission": "standing",
    "referrals": [],
}
_WHERE: dict[str, Any] = {
    "company": "Fjord Bageri",
    "title": "bager",
    "state": "delivered",
    "since": "2026-12-01T10:00:00+00:00",
    "turn": "company",
    "until": "2026-12-08T15:00:00+00:00",
    "starts_at": None,
    "live": True,
    "before": [{"state": "proposed", "on": "2026-11-30"}, {"state": "ready", "on": "2026-11-30"}],
}
_TASK: dict[str, Any] = {
    "id": 12,
    "kind": "unclear_reply",
    "about": {"company": "Fjord Bageri", "partner": "Olena Kovalenko"},
    "quote": "Vi vender tilbage, når vi har talt med mester.",
    "due_at": "2026-12-02T14:00:00+00:00",
    "choices": ["hired", "not_hired", "done"],
}
_CHOICES = [
    {"do": "hired", "reply": "ansat", "token": "task-12-a"},
    {"do": "not_hired", "reply": "ikke ansat", "token": "task-12-b"},
    {"do": "done", "reply": "færdig", "token": "task-12-c"},
]
_LATE = _TASK | {"choices": _CHOICES, "when": "overdue", "due_at": "2026-11-30T14:00:00+00:00"}
_SOON = _TASK | {"id": 13, "choices": _CHOICES, "when": "later"}
_DIGEST: dict[str, Any] = {
    "total": 5,
    "overdue": 1,
    "lines": [_LATE, _SOON],
    "groups": [{"when": "overdue", "lines": [_LATE]}, {"when": "later", "lines": [_SOON]}],
    "rest": [{"kind": "approve_send", "count": 3}],
    "silent": [
        {
            "partner": "Olena Kovalenko",
            "company": "Fjord Bageri",
            "title": "Bager",
            "since": "2026-11-16T09:00:00+00:00",
            "qualified": True,
        },
        {
            "partner": "Ana Silva",
            "company": "Havnens Fisk",
            "title": None,
            "since": "2026-11-12T09:00:00+00:00",
            "qualified": False,
        },
    ],
    "silent_more": 1,
    "mail": {"stuck": 1, "unfinished": 0},
    "tokens": [choice["token"] for choice in _CHOICES],
    "answers_at": "https://jobpartner.example/svar",
}
_SHARE = {"part": 4, "whole": 5, "percent": 80}
_FLOW = {"sent": 6, "interviews": 3, "hired": 1}
_FIGURES: dict[str, Any] = {
    "first": "2026-11-23",
    "last": "2026-11-29",
    "unit": "week",
    "registered": 4,
    "origins": {"denmark": 1, "abroad": 2, "unknown": 1},
    "employed": 1,
    "stayed": {"stayed": 2, "moved": 1},
    "flow": _FLOW,
    "spans": [
        {"first": "2026-11-16", "last": "2026-11-22", "counts": _FLOW | {"sent": 2}},
        {"first": "2026-11-23", "last": "2026-11-29", "counts": _FLOW},
    ],
    "stages": [{"name": "read", "count": 5, "median": 1, "ninety": 3}],
    "duties": {"read": _SHARE, "invite": _SHARE},
    "duty_unmet": 0,
    "outcomes": _SHARE,
    "postings": _SHARE,
    "manual": 9,
    "referrals": 6,
    "manual_each": 1.5,
    "manual_most": 3,
}
_SHORTLISTED: dict[str, Any] = {
    "name": "Olena Kovalenko",
    "employer": "Anholt Maskinfabrik",
    "number": 1,
    "why": ["bager", "taler engelsk"],
    "requirements": [
        {
            "words": "svendebrev som bager",
            "verdict": "met",
            "quote": "Svendebrev som bager 2014, Lviv",
        },
        {"words": "kørekort B", "verdict": "not_met", "quote": "Intet kørekort"},
        {"words": "erfaring med surdej", "verdict": "unknown", "quote": None},
    ],
    "sent_on": "2026-12-01",
    "links": {"read": "cref-1-read", "qualified": "cref-1-qualified"},
    "reply_token": "ref-1-aaa-aaaaaaaaaaaaaaaa",
    "reply_at": f"{_MAIL}?subject=Svar%20om%20Olena%20Kovalenko",
}
_ANOTHER: dict[str, Any] = {
    "name": "Piotr Nowak",
    "number": 2,
    "why": [],
    "requirements": [{"words": "svendebrev som bager", "verdict": "unknown", "quote": None}],
    "links": {"read": "cref-2-read", "qualified": "cref-2-qualified"},
    "reply_at": f"{_MAIL.replace('ref-1', 'ref-2')}?subject=Svar%20om%20Piotr%20Nowak",
}
_RESULT: dict[str, Any] = {
    "id": 12,
    "kind": "approve_send",
    "about": _TASK["about"],
    "words": "12 måske",
    "waits": False,
    "did": "approve",
    "why": [],
    "replies": ["send", "send ikke"],
}
_OF_SEVERAL: dict[str, Any] = {
    "asks": True,
    "answers_at": _PAGE.removesuffix("/"),
    "people": [_SHORTLISTED, _SHORTLISTED | _ANOTHER],
    "tokens": [token for one in (_SHORTLISTED, _ANOTHER) for token in one["links"].values()],
    "urls": [one["reply_at"] for one in (_SHORTLISTED, _ANOTHER)],
}
_TOLD: dict[Letter, tuple[dict[str, Any], ...]] = {
    Letter.CV_REGISTERED: (
        {"doubtful": False, "days_used": 12, "permission": "standing", "profile": _PROFILE},
        {"doubtful": True, "days_used": 0, "permission": "none", "profile": {}},
    ),
    Letter.CV_ALREADY_HERE: ({"received_on": "2026-11-20"},),
    Letter.PROFILE_CORRECTED: (
        {"profile": _PROFILE, "changed": {"phone": "+4520000001"}},
        {"profile": _PROFILE, "changed": {}},
    ),
    Letter.CV_NEEDS_DETAILS: (
        {"missing": ["permission", "employer", "agreement_date"]},
        {"missing": ["permission"], "partner_name": ""},
    ),
    Letter.CV_UNREADABLE: (
        {"file_name": "cv.pdf", "why": "encrypted"},
        {
            "file_name": "cv.docx",
            "why": "damaged",
            "missing": ["employer", "agreement_date"],
            "links": {"details": f"{_PAGE}cv_unreadable-details"},
        },
    ),
    Letter.PLEASE_DELETE_CV: ({}, {"talk_follows": True}, {"because": "partner.declines"}),
    Letter.SHARING_NOTICE: ({"recall_until": "2026-12-01T11:00:00+00:00"},),
    Letter.INTERVIEW_CHOICE: (
        {"slots": _SLOTS},
        {"slots": [], "place": None},
        {"slots": _SLOTS, **_WORD_TO_PARTNER},
        {"slots": _SLOTS, "moved": True},
    ),
    Letter.INTERVIEW_BOOKED: (*_PLACES, _WORD_TO_PARTNER),
    Letter.INTERVIEW_REMINDER: (*_PLACES, _WORD_TO_PARTNER),
    Letter.INTERVIEW_MOVED: (*_PLACES, _WORD_TO_PARTNER, {"same_time": True}),
    Letter.INTERVIEW_CANCELLED: ({"by": "company"}, {"by": "partner"}, {"by": "review"}),
    Letter.INTERVIEW_MISSED: ({"absent": "company"}, {"absent": "partner"}),
    Letter.CV_WENT_WRONG: tuple({"cv_left": left} for left in ("yes", "maybe", "no")),
    Letter.HIRED_PARTNER: ({"right_ends": True}, {"right_ends": False}),
    Letter.REFERRAL_ENDED: (
        {"kind": "dormant"},
        {"kind": "rejected_no_interview"},
        {"kind": "vacancy_filled_other"},
    ),
    Letter.REFERRAL_REOPENED: ({"because": "reopen"}, {"because": "hire_undone"}),
    Letter.REFERRAL_REOPENED_COMPANY: ({"because": "reopen"}, {"because": "hire_undone"}),
    Letter.RIGHT_NOTICE: ({"days_left": 30}, {"days_left": 1}),
    Letter.RIGHT_ENDED: (
        {"because": "one_year"},
        {"because": "first_job"},
        {"because": "never_valid"},
    ),
    Letter.COMPANY_LEFT: (
        {"sent": True, "right_runs": True},
        {"sent": False, "right_runs": True},
        {"sent": True, "right_runs": False},
    ),
    Letter.STILL_INTERESTED: ({"times": 2},),
    Letter.UPSKILLING_OFFER: ({"must_have": "truckcertifikat"}, {"must_have": None}),
    Letter.AGREEMENT_ENDING: ({"ends_on": "2027-03-31"},),
    Letter.PARTNER_NOTED: ({"noted": "coming"}, {"noted": "permission_given"}),
    Letter.PARTNER_STATUS: (
        _STATUS
        | {
            "referrals": [
                _WHERE,
                _WHERE
                | {
                    "company": "Hotel Djursland",
                    "title": None,
                    "state": "booked",
                    "turn": "you",
                    "starts_at": "2026-12-09T12:30:00+00:00",
                },
                _WHERE | {"state": "withdrawn", "turn": None, "until": None, "live": False},
            ],
        },
        _STATUS
        | {
            "right_state": "pending_evidence",
            "right_last_day": None,
            "days_left": None,
            "has_cv": False,
            "permission": "none",
        },
    ),
    Letter.CASEWORKER_WRITES: ({"words": "Ja, du må gerne arbejde.\n\nRing, hvis du er i tvivl."},),
    Letter.VACANCY_RECEIPT: (_VACANCY, dict.fromkeys(_VACANCY) | _NOT_SAID),
    Letter.VACANCY_CORRECTED: (_VACANCY,),
    Letter.VACANCY_CLOSED: ({"because": "deadline_passed"}, {"because": "filled_partner"}),
    Letter.SHARING_QUESTION: (
        {"why": ["title:Bager", "must:kørekort B"], "unsolicited": False},
        {"why": ["title:Bageriassistent", "alike:piekarz"], "unsolicited": False},
        {"why": [], "unsolicited": True},
    ),
    Letter.CV_TO_COMPANY: (
        {"why": ["bager", "taler engelsk"], "unsolicited": False},
        {"title": None, "unsolicited": True, "why": []},
    ),
    Letter.SHORTLIST: (_OF_SEVERAL,),
    Letter.READ_REMINDER: ({}, _OF_SEVERAL),
    Letter.DECISION_REMINDER: ({}, _OF_SEVERAL),
    Letter.COMPANY_NOTED: (
        {"noted": "invitation", "needs_confirmation": False, "quote": "Onsdag kl. 13.30?"},
        {"noted": "invitation", "needs_confirmation": False, "quote": "", "slots": _SLOTS},
        {"noted": "invitation", "needs_confirmation": False, "quote": "", **_WORD_TO_PARTNER},
        *(
            {"noted": "invitation", "needs_confirmation": False, "quote": "", **place}
            for place in _PLACES[1:]
        ),
        {"noted": "hired", "needs_confirmation": True, "quote": "Vi har ansat hende."},
        {
            "noted": "receipt",
            "needs_confirmation": False,
            "pressed": "Vi har læst CV'et",
            "begins": None,
        },
    ),
    Letter.COMPANY_PARTNER_SAYS: (
        {"said": "coming"},
        {"said": "cannot_come"},
        {"said": "withdrawn"},
    ),
    Letter.INTERVIEW_MISSED_COMPANY: ({"absent": "company"}, {"absent": "partner"}),
    Letter.ENCRYPTED_MAIL: ({"starttls": False}, {"starttls": True}),
    Letter.NOT_IN_SCHEME: ({"why": "no_agreement"}, {"why": "agreement_paused"}),
    Letter.FILE_REFUSED: ({"file_name": "cv.zip", "why": "archive"},),
    Letter.EMAIL_CONFIRM: ({"where": "chat"}, {"where": "cv"}),
    Letter.STAYED_QUESTION: (
        {"origin_unknown": True},
        {
            "origin_unknown": False,
            "links": {name: f"{_PAGE}stayed-{name}" for name in ("stayed", "moved")},
        },
    ),
    Letter.FORECAST_QUESTION: ({"quarter": "2026-Q4"},),
    Letter.FORECAST_NOTED: ({"need_3": 2, "need_12": 5},),
    Letter.GUIDE_NOTED: (
        {
            "skills": "bagværk og kasse",
            "employment": "permanent",
            "must_haves": None,
            "missing": ["must_haves"],
        },
        {
            "skills": "bagværk",
            "employment": "temporary",
            "must_haves": "svendebrev",
            "missing": [],
        },
    ),
    Letter.GROUP_DAY: (
        {
            "begins": "2026-12-09",
            "people": [
                {"at": "2026-12-09T09:00:00+00:00", "name": "Olena Kovalenko"},
                {"at": "2026-12-09T09:30:00+00:00", "name": "Piotr Nowak"},
            ],
        },
    ),
    Letter.CALLOUT: (_VACANCY | {"closes_at": "2026-12-01T13:00:00+00:00"},),
    Letter.CALLOUT_NOTED: ({"candidates": 2}, {"candidates": 0}, {"candidates": None}),
    Letter.COMMANDS_ANSWERED: (
        {
            "signed": True,
            "results": [
                _RESULT | {"became": "done"},
                _RESULT | {"id": 13, "became": "not_understood"},
                _RESULT | {"id": 14, "became": "over"},
                _RESULT | {"id": 15, "became": "refused", "words": "ja", "why": ["note_missing"]},
            ],
        },
        {"signed": True, "results": []},
        {"signed": False, "results": []},
    ),
    Letter.ADDRESS_CHECK: (
        {"address": "karen@fjordbageri.example"},
        {"address": "karen@fjordbageri.example", "title": None, "attempt": 2},
    ),
    Letter.ANSWER_UNDONE: (
        {"mine": True, "other": "Olena Kovalenko", "slots": []},
        {"mine": False, "other": "Fjord Bageri", "slots": [], "starts_at": None},
    ),
    Letter.DIGEST: (
        _DIGEST,
        {"total": 0, "overdue": 0, "lines": [], "groups": [], "rest": [], "silent": [], "mail": {}},
    ),
    Letter.OVERVIEW: (
        {"figures": _FIGURES, "open_tasks": 3, "overdue_tasks": 1, "unanswered_guides": 1},
    ),
    Letter.TASK_CARD: (_TASK,),
    Letter.TASK_DONE: (_TASK | {"done_with": "hired", "note": ""},),
}
_LINKS = {
    **COMPANY_LINKS,
    **PARTNER_LINKS,
    Letter.CV_REGISTERED: ("chat",),
    Letter.CV_NEEDS_DETAILS: ("details",),
    Letter.ADDRESS_CHECK: ("confirm",),
    Letter.COMPANY_NOTED: ("undo",),
    Letter.PARTNER_NOTED: ("undo",),
    Letter.PERMISSION_AGAIN: ("yes_share", "no_share"),
    Letter.UPSKILLING_OFFER: ("upskill_yes", "upskill_no"),
    Letter.STAYED_QUESTION: tuple(stayed.ANSWERS),
}


def samples(letter: Letter) -> Iterator[dict[str, Any]]:
    """The contexts to try a letter with; at least one."""
    links = {name: f"{_PAGE}{letter}-{name}" for name in _LINKS.get(letter, ())}
    prepared = words_of(Language.DANISH)
    by_mail = {
        name: f"{_MAIL}?subject={name}&body=Ja"
        for name in links
        if prepared(f"prepared.{name}") != name
    }
    for told in _TOLD.get(letter, ({},)):
        yield {**_COMMON, "links": links, "mail_links": by_mail, "asks": bool(links), **told}
