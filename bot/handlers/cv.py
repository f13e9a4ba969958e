"""A CV: as a file at any moment, several at once, a photo, or typed."""

from aiogram import Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from bot.answer import Chat
from bot.files import PHOTO, Received
from bot.filters import Has, Plain
from bot.handlers.common import who_wrote
from bot.steps import Asking, Step, Talk, answered, missing, standing
from casework.actions.dossier import current_right
from casework.actions.permissions import put_forward
from casework.actions.register_cv import (
    AlreadyHere,
    CvFile,
    Registered,
    register_cv,
    register_partner,
)
from casework.cvs.read import read_cv
from casework.events import Role
from casework.model import Language

router = Router(name="cv")
_LEAST_TYPED = 80
_MEGABYTES = 20


@router.message(Command("cv"))
async def new_cv(message: Message, state: FSMContext, chat: Chat) -> None:
    """The next file, or the next words, are the CV from now on."""
    talk = who_wrote(message, state, chat)
    if talk is not None:
        await state.set_state(Asking.cv)
        talk.say("ask_cv")


@router.message(Has("document", "photo"))
async def file_came(
    message: Message, state: FSMContext, chat: Chat, received: Received | None
) -> None:
    """A file at any moment is a CV; who is not known yet is asked for a language first."""
    talk = _who(message, state, chat)
    if talk is None or received is None:
        return
    if message.media_group_id:
        chat.album = f"album:{message.chat.id}:{message.media_group_id}"
    if _refused(talk, received):
        return
    text = received.extracted.text if received.extracted else ""
    name = received.verdict.name
    chat.work.files.put(received.content)
    file = CvFile(
        sha256=received.verdict.sha256,
        name=name,
        media_type=received.verdict.type,
        size=received.verdict.size,
        text=text,
        reading=read_cv(text),
    )
    files = await _files_of_album(message, state, name)
    registered = register_cv(chat.work, talk.partner, file, chat.by_partner(talk.partner), chat.now)
    talk.partner = chat.work.partners.get(talk.partner.id)
    why = received.extracted.why if received.extracted else None
    await _answer(talk, registered, files, why.value if why else None, photo=name == PHOTO)


def _who(message: Message, state: FSMContext, chat: Chat) -> Talk | None:
    """The sender; somebody new is told why we ask for things, and registered for the file's sake."""
    user, number = message.from_user, message.chat.id
    partner = chat.partner(number)
    if partner is None and (caseworker := chat.caseworker(number)) is not None:
        chat.say(number, caseworker.language, "caseworker_file")
        return None
    if partner is None:
        partner = register_partner(
            chat.work,
            name=(user.full_name if user else "?")[:200],
            language=Language.of(user.language_code if user else None),
            by=chat.by(Role.PARTNER, "partner"),
            now=chat.now,
            chat_id=number,
        )
        chat.say(number, partner.language, "why_data", menu="partner")
    return Talk(chat=chat, partner=partner, state=state)


def _refused(talk: Talk, received: Received) -> bool:
    verdict = received.verdict
    if received.lost:
        talk.say("file_lost", file_name=verdict.name)
    elif received.too_big:
        talk.say("file_too_big", megabytes=_MEGABYTES)
    elif verdict.why is not None:
        talk.say("file_refused", file_name=verdict.name, why=verdict.why.value)
    else:
        return False
    return True


async def _files_of_album(message: Message, state: FSMContext, name: str) -> list[str]:
    """The names of the files of this album that have come so far."""
    if not message.media_group_id:
        return [name]
    album = (await state.get_data()).get("album") or {}
    before = album.get("files", []) if album.get("id") == message.media_group_id else []
    files = [*before, name]
    await state.update_data(album={"id": message.media_group_id, "files": files})
    return files


@router.message(StateFilter(Asking.cv), Plain())
async def cv_typed(message: Message, state: FSMContext, chat: Chat) -> None:
    """A CV may be typed; what is too short for one is asked about."""
    talk = who_wrote(message, state, chat)
    if talk is None:
        return
    text = message.text or ""
    if len(text) < _LEAST_TYPED:
        talk.say("cv_too_short")
        return
    content = text.encode()
    file = CvFile(
        sha256=chat.work.files.put(content),
        name="cv.txt",
        media_type="text/plain",
        size=len(content),
        text=text,
        reading=read_cv(text),
    )
    registered = register_cv(chat.work, talk.partner, file, chat.by_partner(talk.partner), chat.now)
    talk.partner = chat.work.partners.get(talk.partner.id)
    await _answer(talk, registered, ["cv.txt"], None, photo=False)


async def _answer(
    talk: Talk,
    registered: Registered | AlreadyHere,
    files: list[str],
    why: str | None,
    *,
    photo: bool,
) -> None:
    """What became of it, once for all files of an album; then the next question."""
    chat = talk.chat
    known = current_right(chat.work, talk.partner) is not None
    if len(files) > 1:
        talk.say("files_received", names=files)
    elif why is not None:
        talk.say("photo_received" if photo else "cv_unreadable", file_name=files[0], why=why)
    elif isinstance(registered, AlreadyHere):
        talk.say("cv_already_here")
    elif known or await missing(talk) is None:
        talk.say("noted")
    elif await standing(talk) is not Step.CV:
        # The question that is asked again below would look like no answer to the file.
        talk.say("cv_kept", file_name=files[0])
    if known and isinstance(registered, Registered):
        put_forward(chat.work, talk.partner, chat.now)
    await answered(talk, Step.CV)
