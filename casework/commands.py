"""What a caseworker writes in reply to a digest: "12 ja", "opgave 12: bekræft", "12, 13: send".

A command is the number of a task and one of the phrases below, whole and nothing else on its line;
only a colon, "fordi" or "because" may be followed by a note. "12 ja, men vent" is no yes. Greetings and signatures carry no number and are
passed over. What has a number but no phrase is a command that was not understood: it is answered.
Both languages are always read, whichever the digest was written in; a line marked as a quote never is.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from casework.model import Language
from casework.tasks import Do

MOST_COMMANDS = 50
_MOST_TEXT = 20_000
_MOST_NUMBERS = 20


class Answer(StrEnum):
    """A yes or no, which means what the task asks."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, kw_only=True)
class Command:
    """`does` is None where the words were not understood, and where two lines disagree on a task."""

    task: int
    does: Do | Answer | None
    note: str = ""
    words: str


_DANISH: dict[Do, tuple[str, ...]] = {
    Do.APPROVE: ("send", "send cv", "send cvet", "godkend", "godkendt"),
    Do.DECLINE: ("send ikke", "send ikke cvet", "afvis", "stop"),
    Do.CONFIRM: ("bekræft", "bekræftet", "bekræfter", "det passer", "passer"),
    Do.REJECT: ("passer ikke", "det passer ikke", "forkert", "afkræft"),
    Do.HIRED: ("ansat", "er ansat"),
    Do.NOT_HIRED: ("ikke ansat", "er ikke ansat"),
    Do.ACCEPT_REASON: ("godtag", "godtag grunden", "godtaget"),
    Do.QUALIFIED: ("kvalificeret", "er kvalificeret", "partneren er kvalificeret"),
    Do.ENDS_RIGHT: ("retten ophører", "ophører", "slutter"),
    Do.KEEPS_RIGHT: ("retten fortsætter", "fortsætter"),
    Do.SENT: ("kommet frem", "den er kommet frem", "er kommet frem"),
    Do.RESEND: ("send igen",),
    Do.ROUTE_FIXED: ("rettet", "adressen er rettet"),
    Do.RETRY: ("prøv igen",),
    Do.DONE: ("færdig", "klaret", "ordnet", "løst", "er løst"),
    Do.STAYED: ("bor her", "bor her stadig", "blevet"),
    Do.MOVED: ("flyttet", "er flyttet"),
    Do.SUSPEND: ("pause", "sæt på pause"),
    Do.RESUME: ("gælder igen", "aftalen gælder igen"),
    Do.VOID: ("kald tilbage", "kald cvet tilbage"),
    Do.CONFIRMED_BY_PHONE: ("bekræftet på telefonen", "bekræftet telefonisk"),
    Do.EMPLOYEE_LEFT: ("ægtefællen er holdt op", "holdt op"),
    Do.EMPLOYEE_CHANGED: ("ægtefællen har skiftet job", "skiftet virksomhed"),
    Do.START_CANCELLED: ("jobbet blev aflyst", "blev ikke til noget"),
    Do.COUPLE_SPLIT: ("gået fra hinanden",),
    Do.FILLED: ("besat", "stillingen er besat"),
    Do.WITHDRAWN: ("trukket tilbage", "stillingen er trukket tilbage"),
    Do.STILL_OPEN: ("stadig åben", "stillingen er stadig åben"),
    Do.LEAVES: ("træder ud", "virksomheden træder ud"),
    Do.DID_NOT_COME: ("mødte ikke op",),
    Do.CAME: ("mødte op", "var der"),
    Do.CONTACTED: ("kontaktet",),
    Do.MEETING_BOOKED: ("møde aftalt",),
    Do.BARRIER: ("barriere",),
    Do.NO_BARRIERS: ("ingen barrierer",),
    Do.AGREED: ("aftalt",),
    Do.NOT_POSSIBLE: ("ikke muligt",),
    Do.COMPANY_DECLINED: ("virksomheden ønsker det ikke",),
    Do.PARTNER_DECLINED: ("partneren ønsker det ikke",),
    Do.MEASURES_DONE: ("det er gjort", "gjort"),
    Do.REFER_AGAIN: ("foreslå igen",),
    Do.REMOVED: ("barrieren er væk",),
    Do.PARTLY: ("delvist",),
    Do.ACCEPTED: ("siger ja",),
    Do.DECLINED: ("siger nej",),
    Do.ENROL: ("tilmeld", "tilmeldt"),
    Do.STARTED: ("begyndt", "er begyndt"),
    Do.COMPLETED: ("gennemført",),
    Do.INTERRUPTED: ("afbrudt",),
    Do.FORGET: ("slet oplysningerne",),
    Do.ONE_PERSON: ("samme person", "den samme person"),
    Do.TWO_PEOPLE: ("to personer", "to forskellige"),
}
_ENGLISH: dict[Do, tuple[str, ...]] = {
    Do.APPROVE: ("send", "send the cv", "approve", "approved"),
    Do.DECLINE: ("do not send", "don't send", "decline"),
    Do.CONFIRM: ("confirm", "confirmed", "correct"),
    Do.REJECT: ("not so", "wrong", "reject"),
    Do.HIRED: ("hired", "is hired"),
    Do.NOT_HIRED: ("not hired", "is not hired"),
    Do.ACCEPT_REASON: ("accept", "accept the reason", "accept reason"),
    Do.QUALIFIED: ("qualified", "is qualified"),
    Do.ENDS_RIGHT: ("ends", "the right ends", "ends right"),
    Do.KEEPS_RIGHT: ("continues", "the right continues", "keeps right"),
    Do.SENT: ("arrived", "it arrived"),
    Do.RESEND: ("send again", "resend"),
    Do.ROUTE_FIXED: ("fixed", "address fixed", "route fixed"),
    Do.RETRY: ("try again", "retry"),
    Do.DONE: ("done", "finished"),
    Do.STAYED: ("stayed", "still here"),
    Do.MOVED: ("moved", "moved away"),
    Do.SUSPEND: ("suspend", "pause it"),
    Do.RESUME: ("resume", "in force again"),
    Do.VOID: ("call back", "recall"),
    Do.CONFIRMED_BY_PHONE: ("confirmed by phone",),
    Do.EMPLOYEE_LEFT: ("employee left",),
    Do.EMPLOYEE_CHANGED: ("employee changed", "changed company"),
    Do.START_CANCELLED: ("start cancelled",),
    Do.COUPLE_SPLIT: ("couple split",),
    Do.FILLED: ("filled", "is filled"),
    Do.WITHDRAWN: ("withdrawn",),
    Do.STILL_OPEN: ("still open",),
    Do.LEAVES: ("leaves",),
    Do.DID_NOT_COME: ("did not come",),
    Do.CAME: ("came", "was there"),
    Do.CONTACTED: ("contacted",),
    Do.MEETING_BOOKED: ("meeting booked",),
    Do.BARRIER: ("barrier",),
    Do.NO_BARRIERS: ("no barriers",),
    Do.AGREED: ("agreed",),
    Do.NOT_POSSIBLE: ("not possible",),
    Do.COMPANY_DECLINED: ("company declined",),
    Do.PARTNER_DECLINED: ("partner declined",),
    Do.MEASURES_DONE: ("measures done",),
    Do.REFER_AGAIN: ("refer again",),
    Do.REMOVED: ("removed",),
    Do.PARTLY: ("partly",),
    Do.ACCEPTED: ("accepted",),
    Do.DECLINED: ("declined",),
    Do.ENROL: ("enrol", "enrolled"),
    Do.STARTED: ("started",),
    Do.COMPLETED: ("completed",),
    Do.INTERRUPTED: ("interrupted",),
    Do.FORGET: ("delete the details",),
    Do.ONE_PERSON: ("one person", "same person"),
    Do.TWO_PEOPLE: ("two people", "different people"),
}
_ANSWERS = {
    Answer.YES: ("ja", "ja tak", "jep", "ok", "okay", "yes", "yes please"),
    Answer.NO: ("nej", "nej tak", "no", "no thanks"),
}
_BY_CODE = {do.value.replace("_", " "): do for do in Do}
"""A kind of action that has no phrase of its own yet is called by its code."""

_PHRASES: dict[str, Do | Answer] = {
    **_BY_CODE,
    **{
        phrase: do for words in (_ENGLISH, _DANISH) for do, said in words.items() for phrase in said
    },
    **{phrase: answer for answer, said in _ANSWERS.items() for phrase in said},
}

# A yes or a no is one of these, where exactly one of them is offered.
_YES = (Do.APPROVE, Do.CONFIRM, Do.DONE)
_NO = (Do.DECLINE, Do.REJECT)

_LINE = re.compile(
    r"[\s*-]{0,8}(?:opgaverne|opgaver|opgave|tasks|task|nr\.?|#)?\s{0,3}#?"
    r"(?P<numbers>\d{1,7}(?:\s{0,2}(?:,|og|and|&|\+)\s{0,2}\d{1,7}){0,19})"
    r"\s{0,3}(?:[:.)=–-]\s{0,3})?(?P<words>\S.{0,500})?",
    re.IGNORECASE,
)
# Between two commands on one line: "12 ja, 13 nej", but not inside "12, 13 ja".
_NEXT = re.compile(
    r"(?<=[^\W\d])[;,]\s{0,3}(?=(?:opgave|task|nr\.?|#)?\s{0,2}#?\d{1,7}\b)", re.IGNORECASE
)
_NOTE = re.compile(r"\s{0,3}(?::|\bfordi\b|\bbecause\b)\s{0,3}", re.IGNORECASE)
_HEDGE = re.compile(
    r"(?:men|hvis|når|vent|måske|kun|ikke|but|if|when|wait|maybe|only|not)\b", re.IGNORECASE
)


def reply_word(do: Do, language: Language) -> str:
    """What to write in a reply to have this done, in the digest's language."""
    words = _DANISH if language is Language.DANISH else _ENGLISH
    return words[do][0] if do in words else do.value.replace("_", " ")


def read_commands(text: str) -> tuple[Command, ...]:
    """The commands in a reply without its quotes, one a task, in the order written."""
    found: dict[int, Command] = {}
    for line in text[:_MOST_TEXT].splitlines():
        for part in _NEXT.split(line):
            for command in _commands(part):
                known = found.get(command.task)
                found[command.task] = command if known is None else _both(known, command)
                if len(found) == MOST_COMMANDS:
                    return tuple(found.values())
    return tuple(found.values())


def resolve(does: Do | Answer, offered: tuple[Do, ...]) -> Do | None:
    """What is meant among what the task offers; None where that is not clear or not offered."""
    if isinstance(does, Do):
        return does if does in offered else None
    meant = [one for one in (_YES if does is Answer.YES else _NO) if one in offered]
    if Do.DONE in meant and len(offered) > 1:
        meant.remove(Do.DONE)  # "yes" is no answer to a choice of several; "done" must be said
    return meant[0] if len(meant) == 1 else None


def _commands(part: str) -> list[Command]:
    line = _LINE.fullmatch(part.strip())
    if line is None:
        return []
    words = (line["words"] or "").strip()
    does, note = _read(words)
    numbers = re.findall(r"\d{1,7}", line["numbers"])[:_MOST_NUMBERS]
    return [Command(task=int(one), does=does, note=note, words=words) for one in numbers]


def _read(words: str) -> tuple[Do | Answer | None, str]:
    """The phrase, and the note behind it. The whole is looked at first: a phrase may hold a comma."""
    if (whole := _PHRASES.get(_plain(words))) is not None:
        return whole, ""
    phrase, *note = _NOTE.split(words, maxsplit=1)
    does = _PHRASES.get(_plain(phrase))
    if does is None or (note and _HEDGE.match(note[0].strip())):
        return None, ""
    return does, note[0].strip() if note else ""


def _plain(words: str) -> str:
    clean = words.casefold().replace("’", "'").replace("cv'et", "cvet").replace("_", " ")
    return " ".join(clean.strip(" .!\"'»«“”()[]*").split())


def _both(first: Command, second: Command) -> Command:
    """Two lines about one task: the same twice is one, two that disagree are none."""
    if first.does == second.does:
        return first
    return Command(task=first.task, does=None, words=f"{first.words} / {second.words}"[:500])
