"""Permanent or temporary, and the language spoken at work.

A language that is demanded of the person ("du skal tale dansk") is worked in, where no other is told.
"""

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from casework.cvs.languages import language_spans
from casework.vacancies import time_words, words
from casework.vacancies.sentences import Sentence, Under
from casework.vacancies.times import has_last_day

_REACH = 40  # characters behind "vi taler" in which the language stands


@dataclass(frozen=True)
class FoundTerm:
    permanent: bool
    words: str


@dataclass(frozen=True)
class FoundLanguage:
    code: str
    words: str


def find_permanent(sentences: tuple[Sentence, ...]) -> FoundTerm | None:
    """Temporary wins: "vikariat, kan blive fast" is temporary.

    A season or some weeks that only stand in the text do not, where the post is said to be permanent.
    """
    lasting: bool | None = None
    for pattern, permanent in ((_TEMPORARY, False), (_PERMANENT, True)):
        for sentence in sentences:
            for match in pattern.finditer(sentence.plain):
                before = sentence.plain[: match.start()]
                if not permanent and _OF_SOMETHING.fullmatch(match[0]):
                    if lasting is None:
                        lasting = any(_IS_PERMANENT.search(one.plain) for one in sentences)
                    if lasting:
                        continue
                if not (_ONLY_MAYBE.search(before) or _A_BENEFIT.search(before)):
                    return FoundTerm(permanent, sentence.words)
    return None


def find_end(sentences: tuple[Sentence, ...], reference: date) -> FoundTerm | None:
    """Work that has a last day is temporary, where no word says what it is."""
    ends = next((one for one in sentences if has_last_day(one, reference)), None)
    return FoundTerm(permanent=False, words=ends.words) if ends else None


def find_working_language(sentences: tuple[Sentence, ...]) -> FoundLanguage | None:
    """The ISO 639-1 code, where one language is told and no other beside it."""
    for sentence in sentences:
        for match in _IS_SPOKEN.finditer(sentence.plain):
            behind = sentence.plain[match.end() : match.end() + _REACH].lstrip(" :")
            before = sentence.plain[max(0, match.start() - _REACH) : match.start()]
            codes = _first_named(re.split(r"[.;:!?]", behind)[0]) or {
                code for _, _, code in language_spans(before)
            }
            if len(codes) == 1:
                return FoundLanguage(codes.pop(), sentence.words)
    return _demanded_language(sentences)


def _first_named(text: str) -> set[str]:
    """The languages of the first clause, all of a list: "dansk", "Danish, Polish and English"."""
    clause = text.partition(",")[0]
    named = language_spans(text)
    codes = {code for start, _, code in named if start < len(clause)}
    for (_, end, _), (start, _, code) in pairwise(named):
        if not codes or not _LISTED.fullmatch(text, end, start):
            break
        codes.add(code)
    return codes


def _demanded_language(sentences: tuple[Sentence, ...]) -> FoundLanguage | None:
    """Danish or English, where one of them is demanded and no other language beside it."""
    told: dict[str, Sentence] = {}
    for sentence in sentences:
        if sentence.under in (Under.NICE, Under.OTHER, Under.HEADING):
            continue
        for clause in _CLAUSES.split(sentence.plain):
            if not _MAY_BE_WORKED_IN.search(clause) or _NOT_DEMANDED.search(clause):
                continue
            codes = {code for _, _, code in language_spans(clause)}
            alone = sentence.under is Under.MUST and _ALONE.fullmatch(clause)
            if _DEMANDED.search(clause) or (alone and not _NOT_DEMANDED.search(sentence.plain)):
                told |= dict.fromkeys(codes, sentence)
    if len(told) != 1 or not told.keys() <= _WORKED_IN:
        return None
    (code, sentence), *_ = told.items()
    return FoundLanguage(code, sentence.words)


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


_TEMPORARY = re.compile(_word(time_words.TEMPORARY))
_PERMANENT = re.compile(_word(time_words.PERMANENT))
_ONLY_MAYBE = re.compile(
    r"(?:mulighed\w* for|chance for|udsigt til|kan blive|bliver måske|evt\.?|possibility of|possibly|ikke|ingen|not|no|(?:may|might|could|can) (?:\w+ )?(?:become|turn|lead|end up|grow)(?: into| to| in| as)?(?: \w+)?|(?:kan|kunne) (?:\w+ )?(?:ende|munde ud|føre|udvikle sig|blive)(?: \w+)? (?:til|i|med)(?: noget)?|(?:bliver|blive) (?:det|den|du|stillingen))\s(?:en\s|et\s|a\s|noget\s|something\s)?$"
)
# Said of the post itself: "stillingen er fast", "Ansættelsesform: fastansættelse".
_IS_PERMANENT = re.compile(
    r"(?<!\w)(?:(?:stillingen|stillingerne|jobbet|begge|alle(?: job| stillinger)?|det|ansættelsen|ansættelsesform|ansættelse|kontrakt|type|pladsen) ?(?:er|:|bliver) (?:en |et |på )?(?:fast|faste|varig|fastansættelse|permanent)(?! (?:løn|timetal|tid|ramme|arbejdstid))|(?:en |et )(?:fast|varig) (?:stilling|job|fuldtidsstilling|deltidsstilling)|fast ansættelse|fastansættelse(?! efter)|(?:position|job|post|role|employment|contract|positions|jobs)(?: is| are|:) (?:\w+ )?permanent|a permanent (?:position|job|post|role))(?!\w)"
)
# A season, a summer, some weeks: they may be those of the shop or of a course.
_OF_SOMETHING = re.compile(
    r"(?:i|for|hele|this|the|all|whole) (?:\w+ )?(?:sæsonen|sommeren|vinteren|efteråret|foråret|julen|season|summer)|sommerferien|\w*sæson(?:en|folk|medarbejdere|hjælp)?\w*|(?:i |for )?(?:\d{1,2}|en|et|to|tre|fire|fem|seks|two|three|four|six) (?:år|måneder|uger|weeks|months|years)|seasonal|\w*afløser\w*|.{0,30}(?:barsel|orlov|leave)\w*"
)
# "Fuld løn under barsel" is what those have who stay.
_A_BENEFIT = re.compile(
    r"(?<!\w)(?:løn|pay|salary|pension|ret til|tilskud|goder|benefits|ordning\w*)\s(?:og \w+ )?(?:ved |i |during |on |for )?$"
)
_IS_SPOKEN = re.compile(_word(time_words.IS_SPOKEN))
_LISTED = re.compile(r"\s*(?:,|/|&|og|and|eller|or|samt)\s*(?:og|and|eller|or)?\s*")
_WORKED_IN = frozenset({"da", "en"})
_tongue = r"(?:dansk|danish|engelsk|english)"
# "Danish VAT rules", "dansk kørekort": something else that is Danish.
_no_adjective = r"(?=\s*(?:$|[,/&)…]|\s(?:and|or|in|at|well|with|fluently|enough|pls|plz|please|because|so|to|for|on|as|level|skills|enough|who|that|is|both|every|comfortably|confidently|correctly|i|på|og|så|til|nok|med|eller|at|som|der|svarende|både|uden|flydende|fejlfrit|godt|sikkert|ubesværet|problemfrit|forståeligt|klart|korrekt|fint|perfekt|nogenlunde|rimeligt|er|har|tal|hver|hos|over|ved|af|samt|når|fordi|da|skriftligt|mundtligt)(?!\w)))"
_MAY_BE_WORKED_IN = re.compile(_tongue)
_CLAUSES = re.compile(
    r"[.;!?()]|:\s|,\s(?=(?:og|and|men|but|så|so|da|fordi|because|as|for|gerne)\s)|\s(?=(?:og|and|men|but)\s(?:gerne|helst|du|you|vi|we|lidt|a little|some|preferably|ideally)\s)|\s[-–/]\s"
)
_DEMANDED = re.compile(
    rf"(?<!\w)(?:{words.either(time_words.LANGUAGE_DEMANDED).replace('{0,4}', '{0,4}?')})\s?(?<=\s)(?:på |in |i |with )?{_tongue}{_no_adjective}"
    rf"|(?<!\w){_tongue}(?:\s(?:{words.either(time_words.LANGUAGE_DEMANDED_BEHIND)})|(?:sproglig|kundskab)\w*)(?!\w)"
)
_NOT_DEMANDED = re.compile(rf"(?<!\w)(?:{words.either(time_words.LANGUAGE_NOT_DEMANDED)})(?!\w)")
_ALONE = re.compile(rf"\W*{_tongue}\W*")
