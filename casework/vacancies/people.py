"""Whom to contact about a vacancy.

In this order: who is named as the contact; whom one shall write to or call; who signed the mail; a
person named with a role; a phone or an address where nobody is named.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casework.cvs.names import is_name
from casework.cvs.words import COMPANY_WORDS
from casework.vacancies import words
from casework.vacancies.sentences import Sentence, Told, folded
from casework.vocabulary.occupations import is_job_title

_NAMES = 4
_LONGEST = 80
_LAST_LINES = 4
_BEFORE_NAME = 4  # words, as in "ring til vores butikschef Karen"
_SHORTEST = 2
_LONGEST_FIRST_NAME = 10
_LONGEST_FIRM = 6  # words


@dataclass(frozen=True)
class FoundPerson:
    contact: str
    words: str


def find_contact(told: Told) -> FoundPerson | None:
    above = _above_quoted(told.body)
    own = told if above == told.body else Told(above)
    return _contact(own) or (_contact(told) if own != told else None)


def _above_quoted(body: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Without the mail that is answered: "Den 3. sep. 2027 kl. 11.02 skrev Jobcenteret:"."""
    quoted = (number for number, one in enumerate(body) if number and _WROTE.match(one.plain))
    return body[: next(quoted, len(body))]


def _contact(told: Told) -> FoundPerson | None:
    return (
        find_named(told.body)
        or find_named(tuple(one for one in told.farewell if not _AWAY.search(one.plain)))
        or _beside_phone(told.body)
        or _signed(told.farewell)
        or _beside_phone(told.farewell)
        or _signer(told)
        or _sender(told.body)
        or _mentioned(told.body)
    )


def find_signer(told: Told) -> FoundPerson | None:
    """Who wrote the mail, by the name below it."""
    return _signed(told.farewell) or _signer(told)


def asks_for_writer(sentences: tuple[Sentence, ...]) -> bool:
    """ "Skriv til mig", "Talk to me", "søger hos undertegnede"."""
    return any(_TO_ME.search(one.plain) for one in sentences)


def find_named(sentences: tuple[Sentence, ...]) -> FoundPerson | None:
    """Who the text says is to be asked: "Kontakt: Karen Holm", "skriv til butikschef Karen"."""
    if small := _in_small_letters(sentences):
        return small
    # Who knows the machines is asked only where nobody takes the applications.
    main = tuple(one for one in sentences if not _TECHNICAL.search(one.plain))
    if len(main) < len(sentences) and (found := find_named(main)):
        return found
    for pattern in (_CONTACT, _REACH_TO, _CALL, _IT_IS):
        for sentence in sentences:
            for match in pattern.finditer(sentence.plain):
                if name := _name_in(sentence.words[match.end() :][:_LONGEST]):
                    said = sentence.words[match.start() :].strip()[: _LONGEST * 2]
                    return FoundPerson(name, said)
    return _answers(sentences) or _remarked(sentences)


def _in_small_letters(sentences: tuple[Sentence, ...]) -> FoundPerson | None:
    """ "Spørg efter brian": a name of somebody who writes no capitals."""
    for sentence in sentences:
        asked = _ASK_FOR.search(sentence.words)
        if asked and asked["name"] not in _NO_NAMES and (name := _first_name(asked["name"])):
            return FoundPerson(name, sentence.words)
    return None


def _remarked(sentences: tuple[Sentence, ...]) -> FoundPerson | None:
    """ "Køkken: Rasmus Højen, 98 00 41 17": whom to call about what."""
    for sentence in sentences:
        remark = _ABOUT.match(sentence.words)
        if remark and _NUMBER.search(sentence.words, remark.end()):
            name = _name_in(sentence.words[remark.end() :][:_LONGEST])
            if name and is_name(name):
                return FoundPerson(name, sentence.words)
    return None


def _beside_phone(sentences: tuple[Sentence, ...]) -> FoundPerson | None:
    """ "Ida Kjær, 98 00 41 10", "20 00 73 15 Karsten Krog", "To Ida Kjær, ida@kjaer.example"."""
    for sentence in sentences:
        for number in _numbers_and_emails(sentence.words):
            before = _NAME_BEFORE.search(
                sentence.words[max(0, number.start() - 60) : number.start()]
            )
            after = _NAME_AFTER.match(sentence.words, number.end())
            for found in (before, after):
                name = _name_in(found["name"]) if found else None
                if name and (is_name(name) or len(name.split()) == 1):
                    return FoundPerson(name, sentence.words)
    return None


def _numbers_and_emails(text: str) -> Iterator[re.Match[str]]:
    yield from _NUMBER.finditer(text)
    if "@" in text:
        yield from _EMAIL_BEGINS.finditer(text)


def _answers(sentences: tuple[Sentence, ...]) -> FoundPerson | None:
    """ "Driftsleder Søren Kjær besvarer spørgsmål": the name stands in front."""
    for sentence in sentences:
        for match in _ANSWERS.finditer(sentence.plain):
            before = sentence.words[max(0, match.start() - _LONGEST) : match.start()]
            if (named := _LAST_NAME.search(before)) and (name := _name_in(named[0])):
                return FoundPerson(name, sentence.words)
    return None


def _signer(told: Told) -> FoundPerson | None:
    if found := _signed(told.farewell):
        return found
    return None if told.farewell else _signed_without_greeting(told.body)


def _sender(body: tuple[Sentence, ...]) -> FoundPerson | None:
    """Who wrote a mail that was forwarded: "Fra: Brugsen Ryomgård, uddeler Knud Lund"."""
    for sentence in body:
        if not (sender := _FROM.match(sentence.words)):
            continue
        for part in re.split(r"[,<|(]", sentence.words[sender.end() :]):
            words_of = set(folded(part).split())
            name = _name_in(part)
            if name and is_name(name) and not words_of & _TOWNS:
                return FoundPerson(name, sentence.words)
    return None


def _mentioned(body: tuple[Sentence, ...]) -> FoundPerson | None:
    for pattern in (_ROLE, _THIS_IS):
        for sentence in body:
            for match in pattern.finditer(sentence.plain):
                name = _name_in(sentence.words[match.end() :][:_LONGEST])
                if name and (len(name.split()) > 1 or pattern is _THIS_IS):
                    return FoundPerson(name, sentence.words)
    return _only_numbers(body)


def _name_in(text: str) -> str | None:
    """The name at the start of a text, behind at most four words of what the person is."""
    name: list[str] = []
    if role := _ROLE_IN_FULL.match(text):
        text = text[role.end() :]
    tokens = text.split()
    for count, token in enumerate(tokens):
        word = token.strip(",.;:()!?\"'”“*")
        if not name and _is_role(word, token) and count < _BEFORE_NAME:
            continue
        joins = name and folded(word) in _PARTICLES and _is_capital(tokens[count + 1 : count + 3])
        if token[0] == "(" and folded(" ".join(name)) in _TOWNS:
            name = []  # "min kollega i Randers (Jens Peter)"
        if (name and token[0] == "(") or not (joins or _could_be_name(word)):
            break
        name.append(word)
        if token[-1] in ",.;:()!?" or len(name) == _NAMES:
            break
    found = " ".join(name)
    return found if _is_person(found) else None


def _is_role(word: str, token: str) -> bool:
    """A word that may stand in front of a name; a stop behind it ends the sentence."""
    if (token[-1:] in ".;:!?" and folded(word) not in _STYLES) or not word:
        return False
    return not word[0].isupper() or bool(_IS_ROLE.fullmatch(folded(word))) or is_job_title(word)


def _is_capital(tokens: list[str]) -> bool:
    """ "de Vries", "van der Linde"."""
    return any(token[:1].isupper() for token in tokens[:1]) or (
        len(tokens) > 1 and folded(tokens[0]) in _PARTICLES and tokens[1][:1].isupper()
    )


def _could_be_name(word: str) -> bool:
    return bool(word) and word[0].isupper() and folded(word) not in _NOT_NAMES and word[0].isalpha()


def _is_person(found: str) -> bool:
    tokens = found.split()
    if folded(tokens[0] if tokens else "") in _NOT_NAMES or _TEAM.search(folded(found)):
        return False
    if _A_STREET.search(folded(tokens[-1] if tokens else "")):
        return False
    if not tokens or folded(found) in _TOWNS or _is_firm(found) or any(map(str.isdigit, found)):
        return False
    if len(tokens) == 1:
        return _first_name(found) is not None
    return is_name(found) or all(token[:1].isupper() for token in tokens)


def _signed(farewell: tuple[Sentence, ...]) -> FoundPerson | None:
    if not farewell:
        return None
    rest = _SIGN_OFF.sub("", farewell[0].words).strip(" ,.!-–")
    lines = ([rest] if rest else []) + [sentence.words for sentence in farewell[1:4]]
    for line in lines:
        person = _before_firm(line)
        if _is_firm(person):
            continue
        if found := _signature(person) or _first_name(person):
            return FoundPerson(found, line)
    return None


def _before_firm(line: str) -> str:
    line = line.lstrip(" /–-")  # "/Lasse"
    if owner := _OWNER.search(line):
        return owner[1]
    if _SHARES.search(line):
        return line
    return re.split(r"[,|/•(\n]|\s[-–]\s|\s(?:fra|from|hos|v/)\s|\d", line)[0].strip(" .,!")


def _signature(person: str) -> str | None:
    """ "Karen Holm", "Karen Holm Butikschef", "Formand Karen Holm"."""
    tokens = person.split()
    while len(tokens) > 1 and (
        _IS_ROLE.fullmatch(folded(tokens[0])) or folded(tokens[0]) in _APOLOGIES
    ):
        tokens = tokens[1:]
    if is_name(" ".join(tokens)) or _WITH_INITIAL.fullmatch(person):
        return " ".join(tokens)
    for count in (3, 2):
        if len(tokens) > count and is_name(" ".join(tokens[:count])):
            return " ".join(tokens[:count])
    return None


def _is_firm(person: str) -> bool:
    plain = folded(person)
    tokens = plain.split()
    return bool(_COMPANY & set(tokens)) or any(one.endswith(_FIRM_ENDINGS) for one in tokens)


def _first_name(person: str) -> str | None:
    """ "Ole", also written "ole": one short word that is no name of a firm or town."""
    plain = folded(person)
    if not person.replace("-", "").isalpha() or not _SHORTEST <= len(person) <= _LONGEST_FIRST_NAME:
        return None
    if plain in _NOT_NAMES or plain.startswith("-") or plain in _TOWNS or is_job_title(person):
        return None
    return person.capitalize()


def _signed_without_greeting(body: tuple[Sentence, ...]) -> FoundPerson | None:
    """A name alone on one of the last lines; a first name only on the very last ones."""
    if over_firm := _over_firm(body):
        return over_firm
    for sentence in body[1:][-_LAST_LINES:]:
        person = _before_firm(sentence.words)
        if not _is_firm(person) and (name := _signature(person)):
            return FoundPerson(name, sentence.words)
    for sentence in reversed(body[1:][-2:]):
        person = _before_firm(_SMILES.sub("", sentence.words))
        alone = (
            person[:1].isupper()
            and (sentence.opens or (sentence is body[-1] and len(sentence.words.split()) == 1))
            and _first_name(person)
        )
        if alone:
            return FoundPerson(person, sentence.words)
    if body and (over := _NAME_OVER_FIRM.match(body[-1].words)) and _first_name(over[1]):
        return FoundPerson(over[1], body[-1].words)
    if body and (behind := _NAME_BEHIND.search(body[-1].words)) and _first_name(behind[1]):
        return FoundPerson(behind[1], body[-1].words)
    return None


def _over_firm(body: tuple[Sentence, ...]) -> FoundPerson | None:
    """A first name alone on the last line but one, and below it what the firm is called."""
    if len(body) <= _LAST_LINES // 2:
        return None
    over, firm = body[-2:]
    alone = over.opens and firm.opens and over.paragraph == firm.paragraph
    if alone and over.words[0].isupper() and len(firm.words.split()) <= _LONGEST_FIRM:
        name = _first_name(over.words.strip(" ,"))
        return FoundPerson(name, over.words) if name else None
    return None


def _only_numbers(body: tuple[Sentence, ...]) -> FoundPerson | None:
    """A phone or an address, where nobody is named: "ring på 86 32 10 20"."""
    for pattern in (_PHONE, _EMAIL):
        for sentence in body:
            for found in _first_group(pattern, sentence):
                if pattern is _EMAIL and (owner := _owner_of(found, body)):
                    return FoundPerson(owner, sentence.words)
                return FoundPerson(found, sentence.words)
    return None


def _owner_of(address: str, body: tuple[Sentence, ...]) -> str | None:
    """The name that an address begins with, where it stands in the text: "tue@", "Tue Ravnsborg"."""
    local = re.split(r"[._\-\d@]", address)[0]
    if len(local) <= _SHORTEST:
        return None
    for sentence in body:
        if local not in sentence.plain:
            continue
        for match in _FULL_NAME.finditer(sentence.words):
            if folded(match[1]) == local and is_name(match[0]):
                return match[0]
    return None


def _first_group(pattern: re.Pattern[str], sentence: Sentence) -> Iterator[str]:
    match = pattern.search(sentence.plain)
    if match:
        yield sentence.words[match.start(1) : match.end(1)].strip(" .")


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


_CONTACT = re.compile(
    rf"{_word(words.CONTACT_LABELS)}(?:\s(?:uændret|som før|unchanged|(?:for|til|vedr\.?)\s[^:.\n]{{3,40}})(?=:))?\s*:?\s*"
)
_REACH_TO = re.compile(
    rf"{_word(words.REACHES)}(?:[^.!?;\n]|(?<=\d)\.){{0,60}}?\s(?:til|to(?!\s(?:opslag|stillinger|annoncer|jobs?|nye|ledige|medarbejdere|ord|linjer|uger|dage)\b)|hos|efter|med|with|or|eller)\s|(?<!\w)(?:senest|inden|by)\s[^!?;\n]{{3,40}}\s(?:til|to)\s(?=\w+\s\w+\s?(?:$|[.,(]))|(?<![\w])(?:til|to)\s(?=\w+\s\w+\s(?:inden|senest|by))"
)
# "Ring Samir 29 00 41 17": the name stands right behind, which `_name_in` asks for.
_CALL = re.compile(
    rf"(?<!\w)(?:{words.either(words.CALLS)})\s(?=[^\W\d_][\w-]+(?:\s[^\W\d_][\w-]+){{0,2}}(?:(?:\s\w+){{1,3}}\s(?:på|on)\s(?:tlf\.?\s)?(?=[+\d])|,?\s(?:på|on|at|tlf|mobil|et (?:ring|kald|opkald|praj)|lyd|besked|a (?:call|line|ring|shout)|\(|\+|\d)|[.,!]?$))"
)
_ASK_FOR = re.compile(
    r"(?<!\w)(?:spørg(?: bare)?(?: efter)?|hør efter|ask for|ask|ring til|skriv til|giv|prik til|kontakt)\s(?P<name>[a-zæøå]{3,10})(?=\s?(?:[.,!]|\+?\d|på\s\+?\d|on\s\+?\d|$))"
)
_NO_NAMES = frozenset(
    {
        "chefen", "lederen", "mesteren", "butikken", "kontoret", "receptionen", "vagten", "ejeren", "bossen",
        "hende", "dem", "ham", "the", "dig", "lyd", "besked", "lederne", "manager", "boss", "owner", "køkkenet", "kommunen", "personalet",
        "opdateret", "venligst", "gerne", "endelig", "løs", "nærmere", "mere", "away", "questions", "more", "help", "efter", "jobcentret", "firmaet", "stedet", "hjemmet",
    }
)  # fmt: skip
_ANSWERS = re.compile(rf"(?<=\s){_word(words.ANSWERS)}")
_LAST_NAME = re.compile(r"(?:[A-ZÆØÅ][\w'-]+,?\s){1,4}$")
_ROLE = re.compile(rf"{_word(words.ROLES)}[,\s]*\(?")
_THIS_IS = re.compile(
    r"(?<!\w)(?:jeg hedder|mit navn er|my name is)\s|(?<!\w)(?:i'm|i’m|i am|jeg er)\s(?=[^\W\d_]+(?:\s[^\W\d_]+)?\s(?:and i|og jeg|from|fra)\s)|(?<!\w)(?:det er|this is|it's|it's me again,|^(?:hej|hejsa|hi|hello|goddag|davs)(?:\s(?:igen|again|alle|all|med jer|jobcenter|jobcentret))?\s?[,!.]?)\s(?=\w+\s(?:fra|from|her|here|igen)\b|\w+(?:\s\w+)?,?\s(?:der|som|who)\s(?:ved|svarer|ansætter|tager|står|styrer|kører|leder|sidder|samler|koordinerer|har styr|knows|answers|handles|hires|runs|manages|coordinates|leads)\b)"
)
_IT_IS = re.compile(
    r"(?<!\w)(?:det er|it is|it's)\s(?=[^\W\d_][\w-]+(?:\s[^\W\d_][\w-]+){0,3},?\s(?:der|som|who)\s(?:svarer|ansætter|tager imod|styrer|står for|koordinerer|har styr på|samler|answers|handles|hires|runs|manages|coordinates)\s)"
)
_TECHNICAL = re.compile(
    r"(?<!\w)(?:tekniske|praktiske|faglige|technical|practical|professional) (?:spørgsmål|questions)(?!\w)"
)
_TO_ME = re.compile(
    rf"(?<!\w)(?:hos|til|af|ved|kontakt\w*|oplysninger)[:\s]\s?undertegnede(?!\w)|(?<!\w)(?:{words.either(words.REACHES)}|taler?|talk|speak|snak(?:ker?)?|ansøgningen|ansøgninger)\s(?:\w+ ){{0,2}}?(?:til|to|med|with|hos)\s(?:mig|me)(?!\w)|(?<!\w)(?:ring|call|kontakt|contact|spørg|ask)\s(?:til\s)?(?:mig|me)(?!\w)|(?<!\w)(?:to|til|contact) the undersigned(?!\w)"
)
_FROM = re.compile(r"(?:Fra|From)\s?:\s")
_IS_ROLE = re.compile(words.either(words.ROLES))
_SIGN_OFF = re.compile(rf"^(?:{words.either(words.SIGN_OFFS)})(?=[\s,.!]|$)", re.IGNORECASE)
_WROTE = re.compile(r"(?:den|on|på)\s.{4,60}?\s(?:skrev|wrote|schrieb)\b.{0,80}:?$")
_OWNER = re.compile(r"\sv/\s?([A-ZÆØÅ][^,|/•(\d]{2,40}?)(?=\s*(?:[,|/•(\d]|$))")
_SHARES = re.compile(r"(?<!\w)[AIKP]/S(?!\w)", re.IGNORECASE)
_PARTICLES = frozenset(
    {
        "de",
        "van",
        "von",
        "der",
        "den",
        "af",
        "el",
        "al",
        "da",
        "di",
        "la",
        "le",
        "ter",
        "ten",
        "bin",
    }
)
_WITH_INITIAL = re.compile(r"[A-ZÆØÅ][a-zæøåé]{1,9}\s[A-ZÆØÅ]\.?")
_NUMBER = re.compile(r"(?<![\d.,-])(?:\+\d{2}\s?)?\d{2}\s?\d{2}\s?\d{2}\s?\d{2}(?![\d.,-]\d|\d)")
# "Out of office 3-10 July, then ask for Kim": who answers meanwhile.
_AWAY = re.compile(
    r"(?<!\w)(?:out of (?:the )?office|on (?:holiday|leave|vacation)|away|på ferie|holder ferie|ferie (?:fra|i|til)|fraværende|bortrejst)(?!\w)"
)
_A_STREET = re.compile(r"\w(?:gade|vej|gaden|vejen|stræde|allé|torvet|plads|pladsen)$")
_TEAM = re.compile(r"(?<!\w)(?:team|people|office|department|afdelingen|line|hr)$")
_EMAIL_BEGINS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?=[\w-])")
_ABOUT = re.compile(r"[^\W\d_][^:.!?\d]{1,40}:\s")
_NAME_BEFORE = re.compile(
    r"(?:^|[.,:;!?(–-]\s|\s(?:to|til|with|hos|med|is|er|at|by|af|contact|kontakt)\s)(?:(?:To|Til)\s)?(?P<name>(?:[A-ZÆØÅ][\w'’-]+\s){0,4}[A-ZÆØÅ][\w'’-]+)(?:,\s[^\d,.:;()@]{3,40})?(?:,\s?|\s?[(:]\s?|\s)(?:(?:på |on )?(?:tlf\.?|telefon|mobil|mob\.?|phone|tel\.?)?:?\s?)?$"
)
_NAME_AFTER = re.compile(
    r"\s?[,)]?\s(?:(?:ved|v/|-|–|spørg efter|ask for)\s?)?(?P<name>(?:[A-ZÆØÅ][\w'’-]+\s){0,2}[A-ZÆØÅ][\w'’-]+)(?:\.?$|,\s[A-ZÆØÅ][\w-]+\.?$)"
)
# "Front Office Manager Nanna Hede", "Head of Department Søren Lykkegaard".
_ROLE_IN_FULL = re.compile(
    r"(?:[A-ZÆØÅ&][\w/&-]*\s){0,3}(?:(?:[Mm]anager|[Dd]irector|[Pp]artner|[Ll]ead(?:er)?|[Oo]fficer|[Ss]upervisor|[Cc]oordinator|[Cc]onsultant|[Ss]pecialist|[Cc]hief|[Pp]rofessor|[Pp]rincipal)|(?:[Hh]ead|[Dd]irector|[Cc]hief|[Mm]anager|[Ll]eder) (?:of|for|af) [A-ZÆØÅ][\w-]+(?: (?:and |og |& )?[A-ZÆØÅ][\w-]+(?=\s[A-ZÆØÅ]\w+\s[A-ZÆØÅ]))?),?\s(?=[A-ZÆØÅ])"
)
_SMILES = re.compile(r"\s*(?:[:;]-?[)D(]|[😀-🙏👍])\s*")
_NAME_BEHIND = re.compile(r"(?:[.!?)\d]|[:;]-?[)D])\s([A-ZÆØÅ][a-zæøåé]{1,9})\.?$")
_NAME_OVER_FIRM = re.compile(r"/?([A-ZÆØÅ][a-zæøåé]{1,9})\s?[/,–-]\s[A-ZÆØÅ][^.!?\d]{2,30}$")
_FULL_NAME = re.compile(r"(?<!\w)([A-ZÆØÅ][\w'-]+)(?:\s[A-ZÆØÅ][\w'-]+){1,3}")
_PHONE = re.compile(
    r"(?:ring|tlf|telefon|phone|call|mobil|sms|kontakt|contact)[^\d\n]{0,30}(\+?\d[\d ]{6,16}\d)(?!\d)"
)
_EMAIL = re.compile(r"([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_APOLOGIES = frozenset({"undskyld", "beklager", "sorry", "tak", "thanks"})
_STYLES = frozenset({"dr", "mr", "mrs", "ms", "prof"})  # written with a stop in front of a name
_NOT_NAMES = frozenset(words.parts(words.NOT_CONTACTS)) | {
    "goddag",
    "godmorgen",
    "godaften",
    "hejsa",
    "halløj",
    "davs",
    "dear",
    "hello",
    "kære",
}
_COMPANY = frozenset(words.parts(COMPANY_WORDS))
_TOWNS = frozenset(folded(town) for town in words.parts(words.TOWNS))
_FIRM_ENDINGS = tuple(words.parts(words.FIRM_ENDINGS))
