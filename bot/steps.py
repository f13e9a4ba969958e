"""The steps of a registration: which there are, which is next, and how each is asked.

What was answered stands in the conversation's data, so days and restarts change nothing. `done`
names the steps in the order in which they were answered: `back` takes the last one off. While a
profile is being put right, `correcting` brings each answer back to the profile.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup

from bot.answer import Buttons, Chat
from bot.calendar import month_keyboard
from casework.actions.dossier import current_cv, current_right
from casework.actions.refer import agreement_active
from casework.actions.register_cv import complete
from casework.actions.todo import file_task
from casework.letters import Button
from casework.model import Company, Language, Partner, Permission, Subject
from casework.tasks import TaskKind
from casework.workdays import local_date
from templates.render import word

_MOST_NAMES = 40
_OLDEST = timedelta(days=730)


class Step(StrEnum):
    PERMISSION = "permission"
    NAME = "name"
    REACH = "reach"
    EMPLOYER = "employer"
    MADE_ON = "made_on"
    RELATION = "relation"
    CV = "cv"
    PROFILE = "profile"


class Asking(StatesGroup):
    """What the next plain text is an answer to."""

    permission = State()
    name = State()
    reach = State()
    employer = State()
    made_on = State()
    relation = State()
    cv = State()
    profile = State()


SKIPPABLE = {Step.REACH, Step.RELATION, Step.CV}
CORRECTABLE = (Step.NAME, Step.REACH, Step.EMPLOYER, Step.MADE_ON, Step.RELATION, Step.CV)
PERMISSIONS: Buttons = (
    (Button(label="yes_share", data="perm:standing"),),
    (Button(label="except_share", data="perm:except"),),
    (Button(label="per_company_share", data="perm:per_company"),),
    (Button(label="per_vacancy_share", data="perm:per_vacancy"),),
    (Button(label="no_share", data="perm:none"),),
)
_RELATIONS: Buttons = (
    (
        Button(label="spouse", data="rel:spouse"),
        Button(label="cohabitant", data="rel:cohabitant"),
    ),
)
_GOOD: Buttons = ((Button(label="correct_yes", data="prof:ok"),),)


def languages(offered: Sequence[Language] = tuple(Language)) -> Buttons:
    """Each language by its own name, two in a row."""
    named = [
        Button(label="value", data=f"lang:{one}", value=word("own_name", one)) for one in offered
    ]
    return tuple(tuple(named[at : at + 2]) for at in range(0, len(named), 2))


@dataclass(kw_only=True)
class Talk:
    """A partner's conversation: who, where it stands, and the update being answered."""

    chat: Chat
    partner: Partner
    state: FSMContext
    edit: int | None = None
    """The message that the next question may become, where a button in it was pressed."""

    @property
    def number(self) -> int:
        return self.partner.chat_id or 0

    def say(self, text: str, buttons: Buttons = (), **context: Any) -> None:
        edit, self.edit = self.edit, None
        language = self.partner.language
        self.chat.say(self.number, language, text, buttons, edit=edit, **context)

    async def told(self) -> dict[str, Any]:
        return await self.state.get_data()


async def standing(talk: Talk) -> Step | None:
    """The step that the conversation stands at."""
    name = await talk.state.get_state()
    _, _, step = (name or "").partition("Asking:")
    return Step(step) if step in set(Step) else None


async def answered(talk: Talk, step: Step, **values: Any) -> None:
    """Notes the answer to a step, and asks what is missing next."""
    told = await talk.told()
    done = [one for one in told.get("done", []) if one != step] + [step.value]
    await talk.state.update_data(done=done, correcting=False, **values)
    await ask_next(talk)


async def ask_next(talk: Talk) -> None:
    """Asks for the first thing that is missing; for whoever is registered there is none."""
    step = await missing(talk)
    if step is None:
        await talk.state.set_state(None)
    else:
        await ask(talk, step)


async def missing(talk: Talk) -> Step | None:
    told = await talk.told()
    done = set(told.get("done", []))
    if talk.partner.permission is not Permission.NONE:
        done.add(Step.PERMISSION)
    if current_right(talk.chat.work, talk.partner) is not None or told.get("waits"):
        done |= set(Step) - {Step.PERMISSION}
    if current_cv(talk.chat.work, talk.partner) is not None:
        done.add(Step.CV)
    return next((step for step in Step if step not in done), None)


async def ask(talk: Talk, step: Step) -> None:
    """Asks for one step, with its buttons and the way back."""
    told = await talk.told()
    await talk.state.set_state(getattr(Asking, step.value))
    way = _way(step, told)
    match step:
        case Step.PERMISSION:
            talk.say("ask_permission", (*PERMISSIONS, *way))
        case Step.NAME:
            talk.say("ask_name", way)
        case Step.REACH:
            talk.say("ask_reach", way)
        case Step.EMPLOYER:
            talk.say("ask_employer", (*choices(companies(talk.chat)), *way))
        case Step.MADE_ON:
            ask_date(talk, local_date(talk.chat.now), way)
        case Step.RELATION:
            talk.say("ask_relation", (*_RELATIONS, *way))
        case Step.CV:
            talk.say("ask_cv", way)
        case Step.PROFILE:
            show_profile(talk, told)


def ask_date(talk: Talk, shown: date, way: Buttons) -> None:
    today = local_date(talk.chat.now)
    pages = month_keyboard(shown, today - _OLDEST, today, talk.partner.language)
    talk.say("ask_agreement_date", (*pages, *way))


async def way_back(talk: Talk, step: Step) -> Buttons:
    return _way(step, await talk.told())


def _way(step: Step, told: dict[str, Any]) -> Buttons:
    """Back and skip, where there is something to go back to or the step may be left out."""
    row: tuple[Button, ...] = ()
    if told.get("done") or told.get("correcting"):
        row += (Button(label="back", data=f"go:back:{step}"),)
    if step in SKIPPABLE and not told.get("correcting"):
        row += (Button(label="skip", data=f"go:skip:{step}"),)
    if step is Step.EMPLOYER and told.get("employer_said") and not told.get("correcting"):
        row += (Button(label="not_listed", data=f"go:skip:{step}"),)
    return (row,) if row else ()


async def back(talk: Talk) -> None:
    """One step back, or from a correction to the profile."""
    told = await talk.told()
    done = list(told.get("done", []))
    if told.get("correcting"):
        await talk.state.update_data(correcting=False)
        await ask(talk, Step.PROFILE)
    elif done:
        step = Step(done.pop())
        await talk.state.update_data(done=done)
        await ask(talk, step)
    else:
        await ask_next(talk)


def show_profile(talk: Talk, told: dict[str, Any]) -> None:
    """Everything that was told, to be confirmed, with a button for each field to put right."""
    work, partner = talk.chat.work, talk.partner
    company = work.companies.find(id=told["company_id"]) if told.get("company_id") else None
    cvs = work.cvs.where(partner_id=partner.id)
    fields = tuple(
        Button(label=f"change_{step.value}", data=f"prof:{step.value}") for step in CORRECTABLE
    )
    talk.say(
        "profile",
        (*_GOOD, fields[:3], fields[3:]),
        name=partner.name,
        phone=partner.phone,
        email=partner.email or partner.email_to_confirm,
        employer=company.name if company else told.get("employer_said"),
        made_on=told.get("made_on"),
        relation=partner.relation.value if partner.relation else None,
        files=[cv.file_name for cv in cvs],
        profile=dict(cvs[-1].profile) if cvs else {},
        permission=partner.permission.value,
    )


async def confirmed(talk: Talk) -> None:
    """The profile is right: the right is registered, or where something is missing, a person asks."""
    told = await talk.told()
    chat, partner = talk.chat, talk.partner
    if told.get("company_id") and told.get("made_on"):
        company = chat.work.companies.get(int(told["company_id"]))
        made_on = date.fromisoformat(told["made_on"])
        complete(chat.work, partner, company, made_on, chat.by_partner(partner), chat.now)
        await talk.state.clear()
        return
    missing_now = ["employer"] if not told.get("company_id") else ["agreement_date"]
    file_task(
        chat.work,
        TaskKind.COMPLETE_PARTNER,
        Subject.PARTNER,
        partner.id,
        chat.now,
        key="employer",
        quote=str(told.get("employer_said") or ""),
        context={"partner": partner.name, "missing": missing_now},
    )
    await talk.state.update_data(waits=True)
    await talk.state.set_state(None)
    talk.say("registered_waits")


def renamed(talk: Talk, name: str) -> None:
    talk.partner = talk.chat.work.partners.save(talk.partner, replace(talk.partner, name=name))


def companies(chat: Chat) -> list[Company]:
    """The cooperation companies of today (R04), in the order of their names."""
    found = [
        one for one in chat.work.companies.where() if agreement_active(chat.work, one, chat.now)
    ]
    return sorted(found, key=lambda company: company.name.casefold())


def choices(found: list[Company]) -> Buttons:
    return tuple(
        (Button(label="value", data=f"emp:{company.id}", value=company.name),)
        for company in found[:_MOST_NAMES]
    )
