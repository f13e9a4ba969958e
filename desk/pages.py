"""The pages behind the signed links of letters, and the health of the service.

GET only shows what will be noted: mail scanners open every link. What is noted is noted by POST.
A link is bound to its case, its action and who it was sent to, and is worth nothing to others.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import structlog
from aiohttp import web

from casework.actions import answers, stayed
from casework.actions.company_says import company_says
from casework.actions.dossier import Dossier, current_right, dossier
from casework.actions.partner_says import Says, partner_says
from casework.actions.permissions import choose_permission, give_permission
from casework.actions.reach import can_confirm, confirm_email, is_confirmed
from casework.actions.refer import agreement_active
from casework.actions.register_cv import complete, date_trouble
from casework.actions.upskillings import partner_answers
from casework.actions.verify import confirm
from casework.errors import BadTokenError, NotFoundError, RefusedError
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.model import Language, Origin, Permission, State
from casework.ports import Store, Work
from casework.readings import Intent, Reason, ReplyReading
from casework.tokens import Token, verify
from desk.shown import Shown
from desk.tasks import show_task
from templates.colours import ACCENT
from templates.render import page, word, words_of

_MOST_FORM = 20_000
_INTENTS = {
    "read": Intent.RECEIPT,
    "qualified": Intent.QUALIFIED,
    "hired": Intent.HIRED,
    "rejected": Intent.REJECTION,
    "pending": Intent.PENDING,
}
log = structlog.get_logger()


class Desk:
    """The HTTP server of the answer pages; more routes may be added before `start`."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        tls_known: bool,  # noqa: FBT001
        colour: str = ACCENT,
    ) -> None:
        self._store = store
        self._clock = clock
        self._tls_known = tls_known
        self._colour = colour
        self.app = web.Application(client_max_size=_MOST_FORM)
        self.app.router.add_get("/health", self._health)
        self.app.router.add_get("/svar/{token}", self._show)
        self.app.router.add_post("/svar/{token}", self._note)
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def start(self, host: str, port: int) -> None:
        """Binds, and sets `port` to the one it got. Raises OSError where the port is taken."""
        self._runner = web.AppRunner(self.app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _health(self, _: web.Request) -> web.Response:
        """200 where the database answers; how much waits is for who watches."""
        try:
            waiting = await asyncio.to_thread(self._waiting)
        except Exception as error:  # noqa: BLE001 - whatever it is, we are not well
            return web.json_response({"ok": False, "error": type(error).__name__}, status=503)
        return web.json_response({"ok": True, **waiting})

    def _waiting(self) -> dict[str, int]:
        with self._store.work() as work:
            return {
                "stuck_mails": work.inbound.counts().get(InputState.STUCK, 0),
                "open_tasks": len(work.tasks.open()),
            }

    async def _show(self, request: web.Request) -> web.Response:
        shown = await asyncio.to_thread(
            self._answer, request.match_info["token"], None, _read_by(request)
        )
        return _response(shown, self._colour)

    async def _note(self, request: web.Request) -> web.Response:
        form = {key: str(value) for key, value in (await request.post()).items()}
        shown = await asyncio.to_thread(
            self._answer, request.match_info["token"], form, _read_by(request)
        )
        return _response(shown, self._colour)

    def _answer(
        self, signed: str, form: dict[str, str] | None, reads: Language = Language.DANISH
    ) -> Shown:
        """What a link shows, or where `form` is given, what came of it.

        `reads` is the language of who opened it, where the link does not tell whose it is.
        """
        now = self._clock()
        try:
            with self._store.work() as work:
                token = verify(work.secret, signed, now)
                match token.kind:
                    case "cref":
                        return _company(work, token, signed, form, now)
                    case "plink":
                        return _partner(work, token, signed, form, now)
                    case "undo":
                        return _undo(work, token, signed, form, now)
                    case "ups" | "par" if token.action in _ONESELF:
                        return _oneself(work, token, signed, form, now)
                    case "par" if token.action == "details":
                        return _details(work, token, signed, form, now)
                    case "stay":
                        return _stay(work, token, signed, form, now)
                    case "task":
                        return show_task(work, token, form, now, tls_known=self._tls_known)
                    case "par" if (token.action or "").startswith("mail_"):
                        return _email(work, token, signed, form, now)
                    case _:
                        return Shown("not_found", reads, {}, 404)
        except BadTokenError as error:
            name = "expired" if error.why == "expired" else "not_found"
            return Shown(name, reads, {}, 410 if name == "expired" else 404)
        except NotFoundError:
            return Shown("not_found", reads, {}, 404)


def _read_by(request: web.Request) -> Language:
    """What the browser asks for first, or else Danish."""
    asked = request.headers.get("Accept-Language", "").partition(",")[0].partition(";")[0]
    return Language.of(asked.strip() or Language.DANISH)


def _response(shown: Shown, colour: str) -> web.Response:
    return web.Response(
        text=page(shown.name, shown.language, colour=colour, **shown.context),
        content_type="text/html",
        status=shown.status,
        headers={
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
            "form-action 'self'; base-uri 'none'",
        },
    )


def _company(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    referral = work.referrals.get(token.number)
    about = dossier(work, referral)
    language = about.contact.language
    about = _asked(work, about, token.holder)
    if token.holder != about.contact.id or referral.state is State.VOIDED:
        return Shown("expired", language, {}, 410)
    intent = _INTENTS.get(token.action or "")
    if intent is None and token.action != "confirm":
        return Shown("not_found", language, {}, 404)
    # The letter that asks who reads mail here names nobody; its page does not either.
    named = about.partner.name if intent is not None else about.company.name
    seen = {"about": named, "title": about.title, "what": token.action, "token": signed}
    if form is None:
        return Shown("answer", language, seen)
    by = _by(Role.COMPANY, f"contact:{about.contact.id}", signed)
    if intent is None:
        if not confirm(work, about, by, now):
            return Shown("expired", language, {}, 410)
        return Shown("answered", language, seen)
    if answers.is_noted(work, referral, by.actor, intent.value):
        return Shown("answered", language, seen)
    reason = Reason.OTHER if intent is Intent.REJECTION else None
    reading = ReplyReading(intent=intent, reason=reason, sure=True, because=(token.action or "",))
    company_says(work, referral, reading, by, now, quote=word(f"link.{token.action}", language))
    return Shown("answered", language, seen)


def _partner(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    referral = work.referrals.get(token.number)
    about = dossier(work, referral)
    language = about.partner.language
    if token.holder != about.partner.id:
        return Shown("expired", language, {}, 410)
    seen = {
        "about": about.company.name,
        "title": about.title,
        "what": token.action,
        "token": signed,
    }
    if form is None:
        return Shown("answer", language, seen)
    by = _by(Role.PARTNER, f"partner:{about.partner.id}", signed)
    if answers.is_noted(work, referral, by.actor, token.action or ""):
        return Shown("answered", language, seen)
    try:
        with work.attempt():
            says = Says(token.action or "")
            partner_says(work, referral, says, by, now, quote=_to_read(says))
    except (RefusedError, ValueError):
        return Shown("expired", language, {}, 410)
    return Shown("answered", language, seen)


_ONESELF = ("upskill_yes", "upskill_no", "yes_share", "no_share")


def _oneself(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    """A partner's answer that is about no company: to an offer of upskilling, or permission."""
    offer = work.upskillings.get(token.number) if token.kind == "ups" else None
    partner = work.partners.get(offer.partner_id if offer else token.number)
    seen = {"about": partner.name, "title": None, "what": token.action, "token": signed}
    if form is None:
        return Shown("answer", partner.language, seen)
    by = _by(Role.PARTNER, f"partner:{partner.id}", signed)
    if offer is None:
        chosen = Permission.STANDING if token.action == "yes_share" else Permission.NONE
        choose_permission(work, partner, chosen, by, now)
        return Shown("answered", partner.language, seen)
    try:
        with work.attempt():
            partner_answers(work, offer, by, now, accepts=token.action == "upskill_yes")
    except RefusedError:
        return Shown("expired", partner.language, {}, 410)
    return Shown("answered", partner.language, seen)


def _stay(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    """Half a year after the job: does the partner still live here, and where from (R18)?"""
    partner = work.partners.get(token.number)
    told = stayed.ANSWERS.get(token.action or "")
    if told is None or partner.forgotten_at is not None:
        return Shown("not_found", partner.language, {}, 404)
    seen = {"about": "", "title": None, "what": token.action, "token": signed}
    if form is None:
        return Shown("answer", partner.language, seen)
    by = _by(Role.PARTNER, f"partner:{partner.id}", signed)
    stayed.tell(work, partner, told, by, now)
    return Shown("answered", partner.language, seen)


def _undo(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    """Taking an answer back: only who gave it, and only for a day."""
    answer = work.answers.get(token.number)
    about = dossier(work, work.referrals.get(answer.referral_id))
    who, _, number = answer.actor.partition(":")
    language = about.partner.language if who == "partner" else about.contact.language
    too_late = now > answer.noted_at + work.rules.undo_within
    own = {number} if who in ("partner", "contact") else set()
    if who != "partner":
        own.add(str(about.contact.id))  # who got the letter, whoever wrote or read the answer
    if str(token.holder) not in own or answer.undone_at is not None or too_late:
        return Shown("expired", language, {}, 410)
    seen = {"about": _other(about, who), "title": about.title, "what": "undo", "token": signed}
    if form is None:
        return Shown("answer", language, seen)
    role = Role.PARTNER if who == "partner" else Role.COMPANY
    undone = answers.undo(work, answer, _by(role, answer.actor, signed), now)
    return Shown("answered" if undone else "handed", language, seen)


def _asked(work: Work, about: Dossier, holder: int | None) -> Dossier:
    """The case with the contact of the company who was asked in the silent one's stead (2.5)."""
    others = work.contacts.where(id=holder or 0, company_id=about.company.id)
    for one in others:
        asked = work.outbox.where(referral_id=about.referral.id, to=one.email)
        if asked and one.undeliverable_at is None:
            return replace(about, contact=one)
    return about


def _other(about: Dossier, who: str) -> str:
    return about.company.name if who == "partner" else about.partner.name


def _details(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    """What a partner who mailed a CV has not told yet: employer, date, permission, name."""
    partner = work.partners.get(token.number)
    if partner.forgotten_at is not None:
        return Shown("not_found", partner.language, {}, 404)
    companies = [
        (one.id, one.name) for one in work.companies.where() if agreement_active(work, one, now)
    ]
    seen: dict[str, Any] = {
        "companies": sorted(companies, key=lambda one: one[1].casefold()),
        "token": signed,
        "name": partner.name,
        "error": None,
        "chosen": {
            name: (form or {}).get(name, "")
            for name in ("employer", "made_on", "permission", "origin")
        },
    }
    if current_right(work, partner) is not None:
        return Shown("answered", partner.language, {"what": "details", "about": "", "title": None})
    if form is None:
        return Shown("details", partner.language, seen)
    made_on = _date(form.get("made_on", ""))
    error = "missing" if made_on is None else date_trouble(made_on, now)
    chosen = form.get("employer", "")
    known = chosen.isdigit() and any(int(chosen) == number for number, _ in companies)
    if made_on is None or not known or error == "future":
        return Shown("details", partner.language, seen | {"error": error or "missing"}, 422)
    by = _by(Role.PARTNER, f"partner:{partner.id}", signed)
    if form.get("origin") in (Origin.DENMARK, Origin.ABROAD):
        partner = stayed.tell(work, partner, Origin(form["origin"]), by, now)
    if form.get("permission") == "yes":
        partner = give_permission(work, partner, Permission.STANDING, by, now)
    complete(work, partner, work.companies.get(int(chosen)), made_on, by, now)
    return Shown("answered", partner.language, {"what": "details", "about": "", "title": None})


def _email(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    """The link in the mail that asks whether an address said in chat is the partner's."""
    partner = work.partners.get(token.number)
    seen = {"about": "", "title": None, "what": "email_confirm", "token": signed}
    action = token.action or ""
    if is_confirmed(partner, action):
        return Shown("answered", partner.language, seen)
    if not can_confirm(partner, action):
        return Shown("expired", partner.language, {}, 410)
    if form is None:
        return Shown("answer", partner.language, seen)
    confirm_email(work, partner, action, _by(Role.PARTNER, f"partner:{partner.id}", signed), now)
    return Shown("answered", partner.language, seen)


def _by(role: Role, actor: str, signed: str) -> By:
    return By(role=role, actor=actor, channel=Channel.LINK, source=f"link:{signed[-8:]}")


def _to_read(says: Says) -> str:
    """The words of the link that was pressed, as a caseworker reads them in a task."""
    return words_of(Language.DANISH)(f"link.{says}")


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
