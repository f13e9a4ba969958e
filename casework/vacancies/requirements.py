"""What the person must have, and what would be nice, each as the company says it.

Steps: a sentence is cut where its demand changes ("... , men gerne ..."); each part is a must, a
nice-to-have or neither, by its words or by the heading it stands under; "ikke et krav" is no must.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from casework.dates.ways import has_any
from casework.vacancies import demand_words, words
from casework.vacancies.sentences import Sentence, Under, folded
from casework.vocabulary.occupations import is_job_title

MOST = 30
_SHORTEST = 3
_LONGEST = 300
_ENDING = 80  # characters at the end of a demand
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
    for sentence in sentences:
        for kind, part in _parts(sentence, last):
            last = kind
            if folded(part) == folded(title):
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


def _parts(sentence: Sentence, last: Under) -> Iterator[tuple[Under, str]]:
    """The demands of a sentence; `last` is the kind of the one in front of it."""
    if sentence.under is Under.HEADING:
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
        part = _demanded(clauses, number)
        if wished and kind is Under.NOTHING:
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
    for kind, part in _behind_title(sentence) if seeks else ():
        if not any(part in other or other in part for other in told):
            yield kind, part


def _is_none(clause: str, plain: str) -> bool:
    """Whether a clause with the words of a demand tells none."""
    if _OF_COLLEAGUE.match(clause) and not is_job_title(clause.split(maxsplit=1)[0]):
        return True
    if (who := _somebody_who(plain)) and who.end() == len(plain):
        return True  # what is demanded of this somebody is the next clause
    return bool(_NOT_A_DEMAND.search(plain)) and not _YOU_ALL.search(clause)


def _kind_among(sentence: Sentence, clauses: list[str], number: int, last: Under) -> Under:
    """What a clause is by its words, else by the clauses around it and the demand before."""
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
    if nice or _IF_YOU.match(plain):
        return Under.NICE
    if _NOT_MUST.search(plain):
        return Under.NOTHING
    if _MUST.search(plain) and not (under is Under.NICE and _THAT_YOU.match(plain)):
        return Under.MUST
    if under in (Under.MUST, Under.NICE):
        return Under.NOTHING if _OF_US.match(plain) else under
    if _YOU_ARE.search(plain) and not _NOT_YOU_ARE.search(plain) and not plain.endswith("?"):
        return Under.MUST
    return Under.MUST if _PAPER_ITEM.fullmatch(plain.strip(" ,.;:!-–•")) else Under.NOTHING


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
    r"(?:(?:gyldigt?|ren|relevant|solid|god|gode|minimum|min\.|mindst|valid|good|solid|flydende|fluent|basic)\s(?:\d+ års\s)?)?(?:kørekort|svendebrev|autorisation|\w*certifikat|\w*bevis|\w*attest|truckkort|(?:clean )?criminal record|driving licen[cs]e|licen[cs]e|certificate|(?:relevant )?degree|erfaring (?:med|fra|som|inden for|i)|experience (?:with|in|from|as|of)|kendskab til|knowledge of|(?:danish|english|german|dansk|engelsk|tysk) (?:i|in|and|og|på)|\w*kundskaber)(?!\w)(?!.*(?<!\w)(?:er|is|are|var|giver|betales|kan|can|søges|får|ikke|not|no)(?!\w))"
)
# "Ren straffeattest, for det er en skole": why it is demanded.
_WHY = re.compile(
    r"[,(]?\s(?:(?:for|da|fordi|because|since|as) (?:det|der|vi|du|man|de|it|we|you|there|they)\s|så (?:vi|du|man|det)\s)"
)
# "Vi søger en, der ...": what is told of who is sought.
_SOMEBODY_WHO = re.compile(_word(demand_words.SOMEBODY_WHO))
_THAT_YOU = re.compile(r"(?:at|that) (?:du|man|you)\s")
# "... men vi lærer dig det": what the company does, below a heading of demands.
_OF_US = re.compile(
    r"[\s,;]*(?:(?:men|og|for|så|da|but|and|because|since|as|it|that)\s){0,2}(?!.*\s(?:at|that) (?:du|man|you)\s)(?:(?:vi|jeg|we|i)(?: (?:\w+er|har|kan|vil|will|can|have|also|are|er|do|teach|train|help|pay)|['’](?:ll|re|ve))(?!\w)(?<!forventer)(?<!kræver)(?<!ønsker)(?<!søger)(?<!forestiller)|(?:it|this|that|det) (?:is|er) (?:the |vores |our )?(?:\w+ )?(?:language|sprog\w*)|har (?:du|man) (?:det|den|dem) ikke[,]|mangler (?:du|man)\s)"
)
_IN_THAT = re.compile(
    r"[\s,]*(?:så|og) (?:det|den|dem) (?:skal|må) (?:du|man|de|vedkommende) (?:også |gerne )?kunne (?:begå sig|gøre sig|tale|forstå|klare sig|følge med|bruge|læse)"
)
# "Du skal være udlært | og kunne læse en tegning": each demand is a line of its own.
_AND_HAVE = re.compile(r"[\s,]*(?:og|samt|and)\s(?:være|have|ha|kunne|ku|turde|be able to|hold)\s")
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
    r"|(?:,\s*|\s)(?=(?:og|samt|and)\s(?:være|have|ha|kunne|ku|turde|be able to|hold)\s)"
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
    r"|\s(?=bare\s(?:man|du|de|han|hun|vedkommende)\s(?:kan|er|har|tør|møder)\s)"
    r"|,\s(?=[^,.;]{2,40}\sskal\s(?:han|hun|du|man|de|vedkommende)\s(?:have|kunne|være)))"
)
_WITH = re.compile(
    rf"(?P<nice>gerne |helst |preferably |ideally )?(?:\b(?:med|with|har|having|have)\s)(?P<what>[^.;:!?]{{0,40}}?(?<!\w)(?:{words.either(demand_words.REQUIREMENT_NOUNS)})(?!\w)"
    r"(?:\s(?:[bcde]{1,2}\+?(?:/[bcde]{1,2})?(?!\w)|til \w+|inden for [^.,;:!?]{2,30}|i \w+|af \w+|som \w+|in \w+|with \w+|as an? \w+|og (?!en |et |to |start)[^.,;:!?]{2,30}|and (?!an? )[^.,;:!?]{2,30})){0,3})"
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
