"""What the person must have, and what would be nice, each as the company says it.

Steps: a sentence is cut where its demand changes ("... , men gerne ..."); each part is a must, a
nice-to-have or neither, by its words or by the heading it stands under; "ikke et krav" is no must.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from casework.dates.ways import has_any
from casework.vacancies import demand_words, words
from casework.vacancies.sentences import Sentence, Under, folded
from casework.vocabulary.occupations import is_job_title

MOST = 30
_SHORTEST = 3
_LONGEST = 300
_ENDING = 80  # characters at the end of a demand
_FEWEST_ENTRIES = 2  # of a list
_NEAR = 20  # characters in front of a title that opens a sentence
_SHORT = 90  # characters of a demand without a verb or somebody it is on


@dataclass(frozen=True)
class FoundRequirements:
    must: tuple[str, ...]
    nice: tuple[str, ...]
    must_words: tuple[str, ...]
    nice_words: tuple[str, ...]


def find_requirements(sentences: tuple[Sentence, ...], title: str = "") -> FoundRequirements:
    """What is demanded and what is wished for; the title itself is neither."""
    must: dict[str, str] = {}
    nice: dict[str, str] = {}
    last = Under.MUST  # what was told last, for "the same goes for ..."
    sentences = _with_listed(sentences)
    for number, sentence in enumerate(sentences):
        if number and (asked := _answered(sentences[number - 1], sentence)):
            nice.setdefault(asked, sentence.words)
            continue
        for kind, part in _parts(sentence, last, folded(title)):
            last = kind
            if title and folded(part) in (folded(title), *_one_of(folded(title))):
                continue
            wanted = must if kind is Under.MUST else nice
            if len(wanted) < MOST:
                wanted.setdefault(part, sentence.words)
    return FoundRequirements(
        tuple(must),
        tuple(nice),
        tuple(dict.fromkeys(must.values())),
        tuple(dict.fromkeys(nice.values())),
    )


def _one_of(title: str) -> Iterator[str]:
    return (f"{article} {title}" for article in ("en", "et", "a", "an"))


def _parts(sentence: Sentence, last: Under, title: str = "") -> Iterator[tuple[Under, str]]:
    """The demands of a sentence; `last` is the kind of the one in front of it."""
    if sentence.under is Under.HEADING or _TASKS.match(sentence.plain):
        return
    subject = ""
    wished = False
    told: list[str] = []
    seeks = bool(_SEEKING.search(sentence.plain))
    clauses = _clauses(sentence.words)
    for number, clause in enumerate(clauses):
        plain = folded(clause)
        beside = list(_beside_title(clause)) if seeks and _SEEKING.search(plain) else []
        if beside or _is_none(clause, plain):
            yield from beside
            continue
        kind = _kind_among(sentence, clauses, number, last)
        if kind is Under.NOTHING and not wished and number == len(clauses) - 1:
            break  # nothing is demanded, and nothing follows that may lean on it
        if number and _FOLLOWS.match(plain) and _is_condition(folded(clauses[number - 1])):
            continue  # said already of the clause before it
        part = _demanded(clauses, number)
        if wished and kind is Under.NOTHING and not _OF_US.match(plain):
            # "Det er ønskeligt, men ikke et krav, at du har kørekort C."
            kind = Under.NICE
        wished = (
            kind is Under.NICE
            and len(part) < _SHORTEST
            and (not subject or bool(_NO_MUST_THAT.match(_behind(clauses, number))))
        )
        if kind is not Under.NOTHING and not wished:
            last = kind
            # "Erfaring er ikke et krav, men en fordel": the fordel is the experience.
            demanded = subject if len(part) < _SHORTEST or folded(part) in _PRONOUNS else part
            if len(demanded) >= _SHORTEST:
                told.append(demanded)
                yield kind, demanded[:_LONGEST]
        subject = part or subject
    behind = [*_behind_title(sentence), *_of_title(sentence, title)] if seeks else []
    if not seeks and title and 0 <= sentence.plain.find(title) < _NEAR:
        behind = list(_of_title(sentence, title))
    for kind, part in behind:
        if not any(part in other or other in part for other in told):
            yield kind, part


def _with_listed(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """A list below no heading, of which at least half the entries are demands: so are the others."""
    found = list(sentences)
    for bullets, group in groupby(range(len(found)), key=lambda at: _is_entry(found[at])):
        entries = list(group)
        if not bullets or len(entries) < _FEWEST_ENTRIES:
            continue
        rest = [at for at in entries if not any(_parts(found[at], Under.MUST))]
        if 0 < 2 * len(rest) <= len(entries):
            for at in rest:
                short = len(found[at].words) <= _SHORT and not is_job_title(found[at].words)
                if short and not _FACT.search(found[at].plain):
                    found[at] = replace(found[at], under=Under.MUST)
    return tuple(found)


def _is_entry(sentence: Sentence) -> bool:
    return sentence.bullet and sentence.under is Under.NOTHING


def _answered(before: Sentence, sentence: Sentence) -> str:
    """ "Handy with tools? Even better.": what was asked, and is told to be welcome."""
    if not before.plain.endswith("?") or not _WELCOME.fullmatch(sentence.plain):
        return ""
    return "" if _NO_CONDITION.search(before.plain) else _content(before.words.strip(" ?"))


def _is_none(clause: str, plain: str) -> bool:
    """Whether a clause with the words of a demand tells none."""
    if _OF_COLLEAGUE.match(clause) and not is_job_title(clause.split(maxsplit=1)[0]):
        return True
    if (who := _somebody_who(plain)) and who.end() == len(plain):
        return True  # what is demanded of this somebody is the next clause
    return bool(_NOT_A_DEMAND.search(plain)) and not _YOU_ALL.search(clause)


def _kind_among(sentence: Sentence, clauses: list[str], number: int, last: Under) -> Under:
    """What a clause is by its words, else by the clauses around it and the demand before."""
    if _IF_NOT.match(folded(clauses[number]) + _behind(clauses, number)):
        return Under.MUST
    kind = _kind(clauses[number], sentence.under)
    if kind is not Under.NOTHING:
        return kind
    plain = folded(clauses[number])
    if _IF_ANYONE.match(plain) and _IT_IS_NO_MUST.match(_behind(clauses, number)):
        return Under.NICE
    if _SAME_GOES.match(plain):
        return last
    if number and _AND_HAVE.match(plain):
        before = clauses[number - 1]
        none = _is_none(before, folded(before))
        return Under.NOTHING if none else _kind_among(sentence, clauses, number - 1, last)
    # "We need someone who | reads Danish".
    who = number > 0 and _somebody_who(folded(clauses[number - 1]))
    return Under.MUST if who or _is_told_shortly(sentence, plain) else Under.NOTHING


def _somebody_who(plain: str) -> re.Match[str] | None:
    """ "Vi søger en, der": looked for where such a word stands at all."""
    told = has_any(plain, (" der", " som", " who", " that"))
    return _SOMEBODY_WHO.search(plain) if told else None


def _behind(clauses: list[str], number: int) -> str:
    """The clause behind one, folded."""
    return folded(clauses[number + 1]) if number + 1 < len(clauses) else ""


def _demanded(clauses: list[str], number: int) -> str:
    """What a clause demands; empty where that stands elsewhere."""
    if number and _IN_THAT.match(folded(clauses[number])):
        # "Vi holder møder på dansk, så det skal man kunne begå sig på": what stands in front.
        return clauses[number - 1].strip(" ,.;:!-–•")
    part = _content(clauses[number])
    if number and _GLAD_OF_IT.fullmatch(folded(part)):
        return ""
    return "" if _NOT_MUST.fullmatch(folded(part)) or folded(part) in _NOTHING_SAID else part


def _clauses(text: str) -> list[str]:
    """The sentence, cut where a nice-to-have or a contrast begins, and around papers alone."""
    plain = folded(text)
    cuts = [match.start() for match in _CHANGE.finditer(plain)]
    if who := _somebody_who(plain):
        cuts.append(who.end())
    papers = list(_PAPER_ALONE.finditer(plain))
    cuts = sorted({*cuts, *(one.start() for one in papers), *(one.end() for one in papers)})
    edges = sorted({0, *cuts, len(text)})
    return [text[start:end] for start, end in pairwise(edges) if text[start:end].strip()]


def _kind(clause: str, under: Under) -> Under:
    plain = folded(clause)
    nice = bool(_NICE.search(plain)) and not _NOT_NICE.search(plain)
    if nice or _IF_YOU.match(plain) or _is_condition(plain):
        return Under.NICE
    if _PLEASE.fullmatch(plain) and _NAMES_NOUN.search(plain):
        return Under.MUST
    if _NOT_MUST.search(plain):
        return Under.NOTHING
    if _MUST.search(plain) and not (under is Under.NICE and _THAT_YOU.match(plain)):
        return Under.MUST
    if under in (Under.MUST, Under.NICE):
        return Under.NOTHING if _OF_US.match(plain) else under
    if _YOU_ARE.search(plain) and not _NOT_YOU_ARE.search(plain) and not plain.endswith("?"):
        return Under.MUST
    return Under.MUST if _PAPER_ITEM.fullmatch(plain.strip(" ,.;:!-–•")) else Under.NOTHING


def _is_condition(plain: str) -> bool:
    """ "If you play an instrument, our teacher would be delighted": whatever is said of it, it is
    welcome; but not what is asked of who has it, nor that somebody may write, come or begin."""
    told = _CONDITION.match(plain) and not plain.rstrip().endswith("?")
    return bool(told) and not _NO_CONDITION.search(plain)


def _is_told_shortly(sentence: Sentence, clause: str) -> bool:
    """ "Kan læse tegninger" says it of nobody else; an entry of a list names a paper or a training."""
    if sentence.under is not Under.NOTHING or sentence.plain.endswith("?"):
        return False
    if len(sentence.words) > _SHORT:
        return False
    if _CAN.match(sentence.plain) or _HOLDS.match(_WHY.split(sentence.plain)[0]):
        return True
    return sentence.bullet and bool(_NAMES_NOUN.search(clause))


def _beside_title(clause: str) -> Iterator[tuple[Under, str]]:
    """ "... 37 timer truckkort et krav": the words in front of a demand, where a title is sought."""
    for match in _NARROW.finditer(folded(clause)):
        kind = Under.MUST if match["must"] else Under.NICE
        yield kind, clause[match.start("what") : match.end("what")]


def _behind_title(sentence: Sentence) -> Iterator[tuple[Under, str]]:
    """ "Vi søger en chauffør med kørekort C"."""
    for match in _WITH.finditer(sentence.plain):
        part = sentence.words[match.start("what") : match.end("what")].strip(" ,.")
        if _NOT_MUST.search(match[0]):
            continue
        yield (Under.NICE if match["nice"] else Under.MUST), part


def _of_title(sentence: Sentence, title: str) -> Iterator[tuple[Under, str]]:
    """ "En frisør, der kan klippe skæg", "a chef who isn't afraid of mornings": behind the title only."""
    if not title or not has_any(sentence.plain, (" der ", " som ", " who ", " that ")):
        return
    at = sentence.plain.find(title)
    who = _WHO_IS.match(sentence.plain, at + len(title)) if at >= 0 else None
    if who and not _NOT_MUST.search(sentence.plain, who.start()):
        told = _AND_WHO.split(sentence.words[who.start("what") : who.end()])
        yield from ((Under.MUST, part.strip(" ,.")) for part in told)


def _content(clause: str) -> str:
    """The demand without the words that make it one."""
    text = clause.strip(" ,.;:!-–•")
    for _ in range(3):
        # "Trailerkort skal du have": words that make a demand at its end, not at its beginning.
        shorter = _LEADING.sub("", text).strip(" ,.;:-–")
        if not shorter and _DEMANDED_BEHIND.search(folded(text)):
            shorter = text
        end = max(0, len(shorter) - _ENDING)  # what makes it a demand is short
        shorter = (shorter[:end] + _TRAILING.sub("", shorter[end:])).strip(" ,.;:-–")
        if shorter == text:
            break
        text = shorter
    return text


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


_WHO_IS = re.compile(
    r"(?:\s(?:m/k|\(m/k\)))?(?:,?\s(?:på |hver |ca\. ?|i alt |cirka |for )?\d[\d,.-]*\s?(?:timer|t\b|hours|hrs)(?:\s(?:om ugen|pr\. uge|per week|a week|i ugen|ugentligt|weekly))?)?,?\s(?:der|som|who|that)\s(?P<what>(?:kan (?:lide|li|tale|snakke|læse|skrive|forstå|tåle|holde til|begå|arbejde)|can (?:speak|read|write|cope|work|lift|stand)|har|er|tør|kender|taler|forstår|ved|holder|elsker|møder|ikke er|trives|has|is|isn't|knows|speaks|likes|loves|understands|doesn't)\s(?!lyst|klar|ready|available|interested|i stand til at starte|starte|begynde|start|begin|join|komme|ledig|tilknyttet|ansat|responsible|ansvarlig|med til|faldet|stoppet|syg|gået|rejst|sygemeldt|på|blevet|paid|been|in truth|her|here)[^.;:!?]{3,160})"
)
_AND_WHO = re.compile(
    r",?\s(?:og|and|samt)\s(?:(?:der|som|who|that)\s(?:kan|har|er)?|(?=isn't|doesn't|ikke er|has\s|is\s))"
)
_CAN = re.compile(
    r"(?:kan|can|able to|har styr på|har kørt|har erfaring|has experience|taler|speaks|certified (?:to|in)|trained in)\s(?!du|man|vi|i\b|han|hun|de\b|jeg|you|we|they|start|begynd|søge|sendes|kontaktes|træffes|ikke|også|aftales|blive|forlænges|be\b)"
)
# "Line skal have tvillinger": why somebody is needed.
_OF_COLLEAGUE = re.compile(
    r"\s*(?!Du |Man |Han |Hun |De |Den |Der |Det |I |Vi |Jeg |Ansøger|You |They |Alle |Begge |Vedkommende |Kandidat|Ny)[A-ZÆØÅ][a-zæøå]{2,12}(?<!en)(?<!et)(?<!erne) skal (?:have|på|til|giftes|føde|flytte|rejse|opereres)\s"
)
_YOU_ALL = re.compile(r"(?<!\w)I skal (?:kunne|have|være|tale|forstå|vide|kende)(?!\w)")
# "Erfaring med hydraulik og TIG.", "Gyldigt kørekort C": a demand that needs no verb.
_HOLDS = re.compile(
    r"(?:(?:gyldigt?|ren|relevant|solid|god|gode|minimum|min\.|mindst|valid|good|solid|flydende|fluent|basic)\s(?:\d+ års\s)?)?(?:kørekort|svendebrev|autorisation|\w*certifikat|\w*bevis|\w*attest|truckkort|(?:clean )?criminal record|driving licen[cs]e|licen[cs]e|certificate|(?:relevant )?degree|erfaring (?:med|fra|som|inden for|i)|experience (?:with|in|from|as|of)|kendskab til|knowledge of|(?:danish|english|german|dansk|engelsk|tysk) (?:i|in|and|og|på)|\w*kundskaber)(?!\w)(?!.*(?<!\w)(?:er|is|are|var|ville|would|vil|will|kunne|could|gør|makes?|counts?|tæller|giver|betales|kan|can|søges|får|ikke|not|no)(?!\w))"
)
# "Ren straffeattest, for det er en skole": why it is demanded.
_WHY = re.compile(
    r"[,(]?\s(?:(?:for|da|fordi|because|since|as) (?:det|der|vi|du|man|de|it|we|you|there|they)\s|så (?:vi|du|man|det)\s)"
)
# "Kører de truck er det fint", "If you have worked with glass that would help us": anybody's verb.
_CONDITION = re.compile(
    r"[\s,;]*(?:(?:men|og|but|and|dog|though)\s)?(?:(?:hvis|såfremt|if|should)\s(?:du|man|de|han|hun|vedkommende|nogen|you|they|he|she|somebody|someone)\s(?:\w+\s)?(?:kan|har|er|kender|taler|kører|spiller|forstår|behersker|can|have|has|know|knows|speak|speaks|are|is|drive|play|hold|read|understand)|(?:\w+r|kan)\s(?:du|man|de|vedkommende|han|hun))\s(?!ikke\s|ik\s|not\s)[^?]{3,}"
)
# "Har du ikke autorisation, skal du ikke søge": who lacks it need not write.
_IF_NOT = re.compile(
    r"(?:(?:har|kan|er|tør|taler) (?:du|man) (?:ikke|ik)|(?:hvis|if) (?:(?:du|man) ikke (?:har|kan|er|tør|taler)|you (?:can't|cannot|aren't|are not|(?:don't|do not) (?:have|like|speak|know|hold|drive))))\s[^.!?]{3,60},\s(?:så )?(?:skal (?:du|man)|er (?:det|du|jobbet) (?:ikke|næppe|intet|forkert)|kan vi (?:ikke|desværre)|bør du|lad være|søg ikke|don't (?:apply|write|bother)|please don't|this is(?:n't| not)|we can't|we cannot|it's not)"
)
# "A clean licence, please."
_PLEASE = re.compile(
    r"(?!.*(?<!\w)(?:calls?|e?-?mails?|phone|cv|ansøgning\w*|opkald|svar|answers?|names?|letters?|photos?|billede\w*|agencies)(?!\w))[^.,!?@]{3,50}, (?:please|pls|tak)[.! ]*"
)
# What such a sentence is about where it is about no skill: "Har du spørgsmål, så ring".
_NO_CONDITION = re.compile(
    r"^\W*(?:\w+\s)?(?:ønsker|vil|søger|kommer|får|bliver|sender|ringer|skriver|synes|tror|brænder|leder|drømmer|går|siger|finder|hører|ser|starter|begynder|svarer|sidder|mangler|møder|bor|arbejder|står|tager|giver|der|vi|hvor|hver|eller|over|under|after|for)\s"
    r"|(?<!\w)(?:spørgsmål|questions?|interesse\w*|interested|lyst|mod på|tid|brug for|nogen|nogle|somebody|someone|anyone|kandidater?|candidates|ønsker|vil gerne|would like|want|klar|ready|i tvivl|in doubt|starte|begynde|start|begin|komme|come|hjælpe|help us|finde|find|skaffe|ringe?r?|call|skrive?r?|write|sende?r?|send|kontakte?|contact|ansøg\w*|apply|søge?r?|kigge?|læse? mere|read more|aftale\w*|samtale\w*|interview\w*|dig vi|den vi|den rette|dig,? der|the one|the person|our new|vores nye|right for|noget for dig|jobbet (?:dig|noget)|skal (?:du|man|vi)|must|kræve\w*|krav|tegn\w*|syg|ferie|holiday|fraværende|away|enige|agree\w*|forhindret|typen|type|velkommen|welcome to|fundet|found|glad for|ikke|ingen|not|no|never|aldrig)(?!\w)"
)
# No demand, beside demands: when one works, what one gets, whom one writes to.
_FACT = re.compile(
    r"[@:]|\s[-–]\s|x\s?\d|\(\d|\d[./]\s?\d|\?|(?<!\w)(?:as soon as|asap|hurtigst|snarest|timer|hours|hrs|uge|week|start\w*|frist\w*|deadline|løn\w*|pay|salary|pension|fast|permanent|vikariat\w*|fuldtid\w*|full[- ]time|part[- ]time|deltid|kontakt|contact|apply|ansøg\w*|send|ring|call|vi|we|our|vores|jeg|i)(?!\w)"
)
_WELCOME = re.compile(
    r"(?:so |then |that(?:'s| is| would be) |(?:så |det )?(?:er |vil være |ville være )?(?:det |du )?(?:kun |bare )?)?(?:even better|all the better|so much the better|great|perfect|lovely|brilliant|nice|super|fantastic|excellent|a (?:big )?(?:plus|bonus)|bonus(?: points?)?|endnu bedre|så meget(?: desto)? bedre|desto bedre|perfekt|dejligt|fint|skønt|fantastisk|(?:et |en )?(?:stort |stor |klart |klar )?(?:plus|fordel|bonus)|we'd love that|det (?:er|vil være) (?:et plus|en fordel))[.! ]*"
)
# ", ser vi det som et plus": what follows of a condition.
_FOLLOWS = re.compile(
    r"\s*,\s(?:så |then )?(?!og|and|men|but|så)\w+ (?:vi|det|jeg|du|that|it|we|i)(?!\w)"
)
# "Vi søger en, der ...": what is told of who is sought.
_SOMEBODY_WHO = re.compile(_word(demand_words.SOMEBODY_WHO))
# "Opgave: trækker op og smører": what one does.
_TASKS = re.compile(r"(?:arbejds)?opgave(?:r|n|rne)?\s?:|(?:tasks?|duties|job description)\s?:")
_THAT_YOU = re.compile(r"(?:at|that) (?:du|man|you)\s")
# "... men vi lærer dig det": what the company does, below a heading of demands.
_OF_US = re.compile(
    r"[\s,;]*(?:(?:men|og|for|så|da|but|and|because|since|as|it|that)\s){0,2}(?!.*\s(?:at|that) (?:du|man|you)\s)(?:(?:vi|jeg|we|i)(?: (?:\w+er|har|kan|vil|will|can|have|also|are|er|do|teach|train|help|pay)|['’](?:ll|re|ve))(?!\w)(?<!forventer)(?<!kræver)(?<!ønsker)(?<!søger)(?<!forestiller)|(?:it|this|that|det) (?:is|er) (?:the |vores |our )?(?:\w+ )?(?:language|sprog\w*)|har (?:du|man) (?:det|den|dem) ikke[,]|mangler (?:du|man)\s)"
)
_IN_THAT = re.compile(
    r"[\s,]*(?:så|og) (?:det|den|dem) (?:skal|må) (?:du|man|de|vedkommende) (?:også |gerne )?kunne (?:begå sig|gøre sig|tale|forstå|klare sig|følge med|bruge|læse)"
)
# "Du skal være udlært | og kunne læse en tegning": each demand is a line of its own.
_AND_HAVE = re.compile(
    r"[\s,]*(?:og|samt|and)\s(?:være|have|ha|kunne|ku|turde|be able to|hold|know how|(?:at|that) (?:du|man|you))\s"
)
_SAME_GOES = re.compile(
    r"[\s,]*(?:(?:og|and)\s)?(?:det samme gælder|the same (?:goes|applies)|same goes|ditto|ligeså|so would)\s"
)
_IF_ANYONE = re.compile(
    r"(?:if you|hvis (?:du|man)|(?:har|kan|er|kender|taler) (?:du|man))\s(?!(?:\w+ )?(?:want|interested|questions|interesseret|spørgsmål|lyst|mod på|vil|ønsker|klar|like)\b)"
)
_IT_IS_NO_MUST = re.compile(
    r"[\s,]*(?:men|but|dog|though)\s(?:det|that|it|this)(?:'s)?\s(?:\w+\s){0,2}(?:ikke|ingen|intet|not|no)\s"
)
# "Det er godt, men ikke nødvendigt, at man ...": what is good stands behind.
_NO_MUST_THAT = re.compile(
    r"[\s,]*(?:men|but|dog|though)\s(?:ikke|not|intet|no)\s[^,]{3,30},?\s(?:at|hvis|om|if|that)\s"
)
_NAMES_NOUN = re.compile(_word(demand_words.REQUIREMENT_NOUNS + ",course completed,course"))
_NOTHING_SAID = frozenset(words.parts(demand_words.NOTHING_SAID))
# "Truckkort er ikke et krav, men vi bliver glade for det"
_GLAD_OF_IT = re.compile(
    r"(?:vi |jeg |we |i )?(?:vil |ville |would |will )?(?:bliver?|er|være|are|am|be)(?: \w+)? (?:glade?|happy|pleased|delighted)(?: (?:for|with|about))?(?: (?:det|den|dem|it|that))?"
)
_PRONOUNS = frozenset({"det", "dette", "den", "de", "it", "this", "that", "they"})
_MUST = re.compile(_word(demand_words.MUST))
_NICE = re.compile(_word(demand_words.NICE))
_NOT_MUST = re.compile(_word(demand_words.NOT_MUST))
_NOT_NICE = re.compile(_word(demand_words.NOT_NICE))
_NOT_A_DEMAND = re.compile(_word(demand_words.NOT_A_DEMAND))
_SEEKING = re.compile(_word(words.SEEK + "," + words.SOUGHT + "," + words.POST_AS))
_CHANGE = re.compile(
    r"(?=[,;\s])(?:(?:,\s*|\s[-–]\s?|;\s*|\s)(?:men|but|dog|however)\s"
    r"|,\s(?=[^,.;=]{2,40}\s=\s)"
    r"|(?:,\s*|\s)(?=(?:og|samt|and)\s(?:være|have|ha|kunne|ku|turde|be able to|hold|know how|(?:at|that) (?:du|man|you))\s)"
    r"|,\s(?=(?:og |and )?(?:det samme gælder|the same (?:goes|applies))\s)"
    r"|,\s(?=(?:og |and )?(?:der|her|hvor|here|there)\s(?:skal|må|must|kræver|kræves)\s(?:du|man|de|han|hun|vedkommende|der)\s)"
    r"|,\s(?=(?:kender|har|kan|er|taler|ved) (?:du|man|vedkommende)\s[^,.;]{2,60}\s(?:er|bliver|tæller)\s)"
    r"|,\s(?=så det (?:skal|må) (?:du|man|de|vedkommende) kunne\s)"
    r"|,\s(?=så (?:et |en )?[^,.;]{2,40}\s(?:ville|vil) være\s(?:\w+ )?(?:rart|dejligt|godt|fint|skønt|en fordel|et plus))"
    r"|(?:,\s*|\s)(?:og|and|samt|med)\s(?=(?:du må |vi ser |det er |it is |it's |meget |helst )?(?:gerne|helst|ideally|preferably|en fordel|et plus|a plus|an advantage)\b)"
    r"|,\s*(?=gerne|helst|ideally|preferably|det er (?:en|et)|it is (?:an?|also)|og det er|while|mens|skal\b|krav)"
    r"|;\s*"
    r"|,\s(?:og|and)\s(?=(?:hvis|if)\s(?:man|du|de|han|hun|vedkommende|you|they)\s)"
    r"|,\s(?:(?:og|and)\s)?(?=[^,.;]{2,40}\s(?:er|is|are|would be|vil være)\s(?:også |also )?(?:et |en |an? )?(?:stor |klar |big |ekstra )?(?:fordel|plus|advantage|godt|fint|rart|krav|must|fine|nice|welcome|required)\b)"
    r"|(?:,\s*|\s)(?:og|and|så)\s(?=(?:(?:du|man|han|hun|de|vedkommende|you|they|he|she) )?(?:skal|must)\s)"
    r"|,\s(?=[^,.;]{2,40}\s(?:er |is |are )?(?:ikke|not)\s(?:et |en |noget |a )?(?:krav|nødvendigt?|nødvendige|påkrævet|required|necessary|needed|requirement|must)(?:[.,;!]|$))"
    r"|,\s(?=(?:han|hun|vedkommende|de|man|he|she|they)\s(?:skal|må|must)\s)"
    r"|,\s(?:(?:og|and)\s)?(?=[^,.;]{2,40}(?<!er det)(?<!det er)(?<!det)\s(?:en|et|a|an)\s(?:stor |klar |big )?(?:fordel|plus|advantage|krav|must)(?:[.,;!]|\s(?:men|but)\s|$))"
    r"|,\s(?:og|and)\s(?=(?:du|you)\s(?:er|har|kan|taler|skriver|ved|tør|kender|are|have|can|speak|know)\s)"
    r"|,\s(?=[^,.;]{2,40}\s(?:helst|gerne|ideally|preferably|optional|a plus)(?:\s(?:også|too|as well))?(?:[.,;)]|$))"
    r"|,\s(?:og|and|men|but)\s(?=(?:kan|har|er|kender|taler) (?:du|man)\s[^,.;]{2,60},\s)"
    r"|\s(?=bare\s(?:man|du|de|han|hun|vedkommende)\s(?:kan|er|har|tør|møder)\s)"
    r"|,\s(?=[^,.;]{2,40}\sskal\s(?:han|hun|du|man|de|vedkommende)\s(?:have|kunne|være)))"
)
_WITH = re.compile(
    rf"(?P<nice>gerne |helst |preferably |ideally )?(?:\b(?:med|with|har|having|have)\s)(?P<what>[^.;:!?]{{0,40}}?(?<!\w)(?:{words.either(demand_words.REQUIREMENT_NOUNS)})(?!\w)"
    r"(?:\s(?:[bcde]{1,2}\+?(?:/[bcde]{1,2})?(?!\w)|til \w+|inden for [^.,;:!?]{2,30}|i \w+|af \w+|som \w+|in \w+|with \w+|eller \w+|or \w+|as an? \w+|og (?!en |et |to |start)[^.,;:!?]{2,30}|and (?!an? )[^.,;:!?]{2,30})){0,3})"
)
_YOU_ARE = re.compile(_word(demand_words.YOU_ARE))
_NOT_YOU_ARE = re.compile(_word(demand_words.NOT_YOU_ARE))
# "Har du kørt travers, er det fint": a condition that nobody is asked to act upon.
_IF_YOU = re.compile(
    r"(?:og |and |hvis |if )?(?:(?:kan|har|er|kender|taler|ved|behersker|forstår|bruger) (?:du|man|vedkommende|han|hun)|(?:hvis |if )(?:du|man|you)(?: \w+)? (?:kan|har|er|kender|taler|can|have|know|speak|are)) [^?,]{3,80}, (?:så |then )?(?:er (?:det|du)(?! (?:dig|noget|måske|jobbet|den|velkommen|nok))|bliver|bukker|jubler|klapper|siger|smiler|giver|tæller|trækker|lytter|great|good|perfect|super|fantastic|brilliant|wonderful|excellent|nice|so much|fint|godt|dejligt|skønt|perfekt|fantastisk|even|lovely|all the|that(?:'s| is)|we(?:'d| would| will be| are| love))"
)
_NARROW = re.compile(
    r"(?P<what>[^\W\d_][\w-]{2,30}(?:\s[a-e]{1,2})?)\s(?:er\s|is\s)?(?:(?P<must>et krav|et must|nødvendigt?|påkrævet|required|a must)|en fordel|et plus|a plus|an advantage)(?!\w)"
)
_PAPER_ITEM = re.compile(words.either(demand_words.PAPER_ITEMS))
_PAPER_ALONE = re.compile(
    rf"(?:(?<=[,.–-]\s)|(?<=^))(?![^.;:]{{2,40}}, [^,.;:]{{2,30}} (?:eller|or)\s)(?:{words.either(demand_words.PAPER_ITEMS)})(?=\s*(?:[,.;]|\s[-–]\s|\s(?:og|and)\s(?:{words.either(demand_words.PAPER_ITEMS)})(?:[,.]|$)|$))"
)
_LEADING = re.compile(rf"^{_word(demand_words.DEMAND_LEADING)}[\s,:]*", re.IGNORECASE)
_DEMANDED_BEHIND = re.compile(r"^\S+ (?:skal|må|bør) (?:du|man|vedkommende|de|han|hun) ")
_TRAILING = re.compile(rf"[\s,(–-]*{_word(demand_words.DEMAND_TRAILING)}\)?[.!]*$", re.IGNORECASE)
