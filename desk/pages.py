"""The pages behind the signed links of letters, and the health of the service.

GET only shows what will be noted: mail scanners open every link. What is noted is noted by POST.
"""

import asyncio
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import structlog
from aiohttp import web

from casework.actions import stayed
from casework.actions.company_says import company_says
from casework.actions.dossier import current_right, dossier
from casework.actions.partner_says import Says, partner_says
from casework.actions.permissions import give_permission
from casework.actions.reach import confirm_email
from casework.actions.refer import agreement_active
from casework.actions.register_cv import complete, date_trouble
from casework.actions.upskillings import partner_answers
from casework.errors import BadTokenError, NotFoundError, RefusedError
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.model import Language, Origin, Permission
from casework.ports import Store, Work
from casework.readings import Intent, Reason, ReplyReading
from casework.tokens import Token, verify
from desk.shown import Shown
from desk.tasks import show_task
from templates.render import page

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

    def __init__(self, store: Store, clock: Callable[[], datetime], tls_known: bool) -> None:  # noqa: FBT001
        self._store = store
        self._clock = clock
        self._tls_known = tls_known
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
        shown = await asyncio.to_thread(self._answer, request.match_info["token"], None)
        return _response(shown)

    async def _note(self, request: web.Request) -> web.Response:
        form = {key: str(value) for key, value in (await request.post()).items()}
        shown = await asyncio.to_thread(self._answer, request.match_info["token"], form)
        return _response(shown)

    def _answer(self, signed: str, form: dict[str, str] | None) -> Shown:
        """What a link shows, or where `form` is given, what came of it."""
        now = self._clock()
        try:
            with self._store.work() as work:
                token = verify(work.secret, signed, now)
                match token.kind:
                    case "cref":
                        return _company(work, token, signed, form, now)
                    case "plink":
                        return _partner(work, token, signed, form, now)
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
                        return Shown("not_found", Language.DANISH, {}, 404)
        except BadTokenError as error:
            name = "expired" if error.why == "expired" else "not_found"
            return Shown(name, Language.DANISH, {}, 410 if name == "expired" else 404)
        except NotFoundError:
            return Shown("not_found", Language.DANISH, {}, 404)


def _response(shown: Shown) -> web.Response:
    return web.Response(
        text=page(shown.name, shown.language, **shown.context),
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
    intent = _INTENTS.get(token.action or "")
    if intent is None:
        return Shown("not_found", language, {}, 404)
    seen = {
        "about": about.partner.name,
        "title": about.title,
        "what": token.action,
        "token": signed,
    }
    if form is None:
        return Shown("answer", language, seen)
    by = _by(Role.COMPANY, f"contact:{about.contact.id}", signed)
    reason = Reason.OTHER if intent is Intent.REJECTION else None
    reading = ReplyReading(intent=intent, reason=reason, sure=True, because=(token.action or "",))
    company_says(work, referral, reading, by, now, quote=f"[{token.action}]")
    return Shown("answered", language, seen)


def _partner(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    referral = work.referrals.get(token.number)
    about = dossier(work, referral)
    language = about.partner.language
    seen = {
        "about": about.company.name,
        "title": about.title,
        "what": token.action,
        "token": signed,
    }
    if form is None:
        return Shown("answer", language, seen)
    by = _by(Role.PARTNER, f"partner:{about.partner.id}", signed)
    try:
        with work.attempt():
            partner_says(work, referral, Says(token.action or ""), by, now)
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
        give_permission(work, partner, chosen, by, now)
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


def _details(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    """What a partner who mailed a CV has not told yet: employer, date, permission, name."""
    partner = work.partners.get(token.number)
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
    if form.get("permission"):
        partner = give_permission(work, partner, Permission.STANDING, by, now)
    complete(work, partner, work.companies.get(int(chosen)), made_on, by, now)
    return Shown("answered", partner.language, {"what": "details", "about": "", "title": None})


def _email(
    work: Work, token: Token, signed: str, form: dict[str, str] | None, now: datetime
) -> Shown:
    """The link in the mail that asks whether an address said in chat is the partner's."""
    partner = work.partners.get(token.number)
    seen = {"about": "", "title": None, "what": "email_confirm", "token": signed}
    if form is None:
        return Shown("answer", partner.language, seen)
    by = _by(Role.PARTNER, f"partner:{partner.id}", signed)
    try:
        confirm_email(work, partner, token.action or "", by, now)
    except RefusedError:
        return Shown("expired", partner.language, {}, 410)
    return Shown("answered", partner.language, seen)


def _by(role: Role, actor: str, signed: str) -> By:
    return By(role=role, actor=actor, channel=Channel.LINK, source=f"link:{signed[-8:]}")


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
