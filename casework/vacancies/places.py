"""Where the work is: a label, an address, a town after "i".

Only what the text says of the work: the address below a signature is not taken for it.
"""

import re
from dataclasses import dataclass

from casework.vacancies import words
from casework.vacancies.sentences import Sentence, folded

_LONGEST = 80


@dataclass(frozen=True)
class FoundPlace:
    place: str
    words: str


def find_place(
    sentences: tuple[Sentence, ...], subject: str = "", farewell: tuple[Sentence, ...] = ()
) -> FoundPlace | None:
    """The place as the company writes it; where the text tells none, the one below the signature."""
    everything = (*sentences, Sentence(subject)) if subject else sentences
    for look in (
        _labelled,
        _address,
        _lies_in,
        _of_firm,
        _known_town,
        _capitalised,
        _region,
        _town_anywhere,
    ):
        for number, sentence in enumerate(everything):
            if found := look(sentence):
                rest = everything[number:] if look is _known_town else ()
                return _where_sought(rest) or found
    if (named := _TOWN.search(subject)) and named[0] in _town_names:
        return FoundPlace(named[0], subject)
    for sentence in farewell:
        if found := _address(sentence) or _known_town(sentence):
            return found
        if last := _TOWN_LAST.search(sentence.words):
            return FoundPlace(last[1], sentence.words)
    for sentence in (*sentences, *farewell):
        there = _POST_CODE_LINE.fullmatch(sentence.words) or _ON_ISLAND.search(sentence.words)
        if there:
            return FoundPlace(there[1], sentence.words)
    if found := _last_line(sentences):
        return found
    return next(filter(None, map(_house, sentences)), None)


def _where_sought(sentences: tuple[Sentence, ...]) -> FoundPlace | None:
    """ "Offices in Esbjerg and Ribe. We seek a nurse for the one in Varde": beside who is sought."""
    seeking = (one for one in sentences if _SEEKS.search(one.plain))
    return next(filter(None, map(_known_town, seeking)), None)


def _labelled(sentence: Sentence) -> FoundPlace | None:
    match = _LABEL.match(sentence.plain) or _IS_AT.search(sentence.plain)
    if not match and (placed := _IS_PLACE.search(sentence.plain)):
        capital = sentence.words[placed.end() :][:1].isupper()
        match = placed if capital else None
    if not match:
        return None
    value = re.split(r"[;|!?]|\.(?:\s|$)|\s[-–—]\s|\s\(", sentence.words[match.end() :])[0]
    value = _LEADING.sub("", _before_next_label(value)).strip(" ,.:")
    if not value or len(value) > _LONGEST or not any(char.isupper() for char in value):
        return None
    return FoundPlace(value, sentence.words)


def _before_next_label(value: str) -> str:
    """ "Sted: Grenaa, timer: 37" ends before the next label."""
    match = _NEXT_LABEL.search(value)
    return value[: match.start()] if match else value


def _address(sentence: Sentence) -> FoundPlace | None:
    if not _MAY_BE_STREET.search(sentence.words):
        return None
    match = _STREET.search(sentence.words) or _STREET_IN_TOWN.search(sentence.words)
    if not match and (match := _STREET_IN_SOME_TOWN.search(sentence.words)):
        match = None if folded(match["town"]) in _NOT_TOWNS else match
    # "Smedevej 7 i Hobro" is an address as "Smedevej 7, Hobro" is.
    place = _IN_TOWN.sub(", ", match[0]) if match else ""
    return FoundPlace(place.strip(" ,."), sentence.words) if match else None


def _lies_in(sentence: Sentence) -> FoundPlace | None:
    """ "Bolig findes i Lille Bystrup, hvor gården ligger": what the work is done at lies there."""
    return _named_by(_LIES_IN, sentence)


def _of_firm(sentence: Sentence) -> FoundPlace | None:
    """ "Spar Hadsund", "hadsund spar": a shop and its town, also without capitals."""
    if not (firm := _FIRM.search(sentence.plain)):
        return None
    found = _FIRM_IN_TOWN.search(sentence.plain) or _TOWN_OF_FIRM.search(sentence.plain)
    if not found or _MOVES.search(sentence.plain[: firm.start()]):
        return None
    start, end = found.span("town")
    said = sentence.words[start:end]
    street = _STREET_BEHIND.match(sentence.words, end)
    place = f"{street[1]}, {said}" if street else _TOWN_OF[said.lower()]
    return FoundPlace(place, sentence.words)


def _known_town(sentence: Sentence) -> FoundPlace | None:
    for match in _TOWN.finditer(sentence.words):
        before = sentence.words[max(0, match.start() - 25) : match.start()]
        if any(one.search(before) for one in _NOT_OF_WORK):
            continue
        if _PREPOSITION.search(before) or _POST_CODE.search(before):
            return FoundPlace(match[0], sentence.words)
    if small := _SMALL_TOWN.search(sentence.words):
        return FoundPlace(_TOWN_SPELLED[folded(small[1])], sentence.words)
    if sentence.words.isupper() and (
        shouted := _SMALL_TOWN.search(sentence.plain) or _SHOUTED_ALONE.search(sentence.plain)
    ):
        return FoundPlace(sentence.words[shouted.start(1) : shouted.end(1)], sentence.words)
    if office := _TOWN_OFFICE.search(sentence.words):
        return FoundPlace(office[1], sentence.words)
    # "Bager, Grenaa": alone between commas or at the end of a title.
    if alone := _TOWN_ALONE.search(sentence.words):
        return FoundPlace(alone[1], sentence.words)
    return None


def _town_anywhere(sentence: Sentence) -> FoundPlace | None:
    """ "Kvartalet 3 Ryomgård", "(Ryomgård)": a town that is no part of a name, where nothing else tells."""
    match = _TOWN_NAMED.search(sentence.words)
    return FoundPlace(match[0], sentence.words) if match else None


def _capitalised(sentence: Sentence) -> FoundPlace | None:
    """ "i Lille Bystrup": capitals behind a preposition, where no known town is told."""
    for match in _IN_CAPITALS.finditer(sentence.words):
        place = match[1].strip(" .,")
        before = sentence.words[max(0, match.start() - 25) : match.start(1)]
        if _FAIR.search(before) or _OTHER_HOUSE.search(before) or _SYSTEM_OF.search(before):
            continue
        first = folded(place.split()[0])
        if first not in _NOT_PLACES and not first.isdigit():
            return FoundPlace(place, sentence.words)
    return None


def _last_line(sentences: tuple[Sentence, ...]) -> FoundPlace | None:
    """ "Badehotel Klitten, Henne Strand" as the last line: a house and its town."""
    last = sentences[-1] if sentences else None
    if last is None or not last.opens or not (house := _HOUSE_AND_TOWN.fullmatch(last.words)):
        return None
    name = folded(house[1])
    none = name.split()[0] in _NOT_PLACES or _FARM.search(name)
    return None if none else FoundPlace(house[1], last.words)


def _house(sentence: Sentence) -> FoundPlace | None:
    """ "Vivi fra Sdr. Omme Kro", "at Sandvig Camping": a house that is called as its town is."""
    return _named_by(_HOUSE_OF_TOWN, sentence)


def _region(sentence: Sentence) -> FoundPlace | None:
    return _named_by(_REGION, sentence)


def _named_by(pattern: re.Pattern[str], sentence: Sentence) -> FoundPlace | None:
    match = pattern.search(sentence.words)
    return FoundPlace(match[1], sentence.words) if match else None


_SEEKS = re.compile(rf"(?<!\w)(?:{words.either(words.SEEK)})(?!\w)")
_LABEL = re.compile(rf"\s*(?:{words.either(words.PLACE_LABELS)})\s*(?::|\s[-–]\s)\s*")
_IS_AT = re.compile(
    r"(?:arbejdssted(?:et)?|arbejdspladsen|tjenestested(?:et)?|the workplace|place of work|stillingen|jobbet|the job|the position|work location)(?:\s(?:som|as an?|of)\s[\w-]+)?"
    r"\s(?:er|bliver|is|ligger|er beliggende|is located|er placeret|vil være)\s(?:på|i|ved|in|at)\s(?=[^\d]{0,3})"
)
_IS_PLACE = re.compile(
    r"(?<!\w)(?:arbejdssted(?:et)?|mødested(?:et)?|sted(?:et)?|the place|place(?=\sis\s))\s(?:er\s|is\s)?(?:for (?:begge|alle|both|all)\s)?(?:(?:[a-zæøå]{3,20}\s){1,2}(?:i|på|ved|in|at)\s)?(?=[^\d\W])"
)
_LEADING = re.compile(r"^(?:i|på|ved|in|at)\s", re.IGNORECASE)
_NEXT_LABEL = re.compile(r",?\s[^\s:,]{3,20}(?:\s[^\s:,]{2,12})?:\s|,\s(?=\d\d\s?(?:timer|t\b))")
_street_name = r"(?:[A-ZÆØÅÉ][\wæøåéÆØÅÉ.'-]{1,24}\s){0,3}"
_MAY_BE_STREET = re.compile(
    r"\d[\dA-Za-z ]{0,5}[,·|•]?\s\d{4}\s|(?:vej|gade|allé|alle|plads|torv|[Tt]orvet|stræde|vænget|[Hh]avnen|[Pp]arken|[Bb]akken|kaj),?\s"
)
_STREET = re.compile(
    rf"(?:{_street_name}[A-ZÆØÅÉ]?[\wæøåé.'-]{{0,24}}(?:vej|vejen|gade|gaden|allé|alle|plads|pladsen|torv|torvet|stræde|vænget|havnen|parken|bakken|engen|kaj|have|ager|marken|brinken|skov)"
    r"|[A-ZÆØÅ][\wæøå.'-]{2,24})\s\d{1,3}\s?[A-Za-z]?(?:,|\s[·|•])?\s\d{4}\s[A-ZÆØÅ][\wæøåÆØÅ-]{1,24}(?:\s[A-ZÆØÅ]\b)?"
)
_towns = words.either(words.TOWNS)
# "Industrivej 14, Hurup", without its post code.
_STREET_IN_TOWN = re.compile(
    rf"(?:{_street_name}[A-ZÆØÅÉ]?[\wæøåé.'-]{{0,24}}(?:vej|vejen|gade|gaden|allé|alle|plads|torv|torvet|stræde|vænget|havnen|parken|bakken|kaj)\s\d{{1,3}}\s?[A-Z]?,?\s(?:i\s)?"
    rf"|[A-ZÆØÅÉ][\wæøåé.'-]{{1,24}}(?:vej|gade|allé|stræde),\s)(?:{_towns})(?![\w-])"
)
_IN_TOWN = re.compile(r"(?<=\d)\si\s|(?<=\d[A-Za-z])\si\s|(?<=\d\s[A-Z])\si\s")
# "Kirkebakken 3, Løgstrup": a town that no list has.
_STREET_IN_SOME_TOWN = re.compile(
    rf"(?:{_street_name}[A-ZÆØÅÉ]?[\wæøåé.'-]{{0,24}}(?:vej|vejen|gade|gaden|allé|alle|plads|pladsen|torv|torvet|stræde|vænget|havnen|parken|bakken|engen|kaj|brinken|marken)|Torvet|Havnen|Bakken|Parken)"
    r"\s\d{1,3}\s?[A-Za-z]?(?:,\s|\si\s)(?P<town>[A-ZÆØÅ][a-zæøåé-]{2,24})(?:\s[A-ZÆØÅ]{1,2}\b)?(?![\w-]|:)"
)
_NOT_TOWNS = frozenset(words.parts(words.NOT_TOWNS))
_town_names = set(words.parts(words.TOWNS)) - set(words.parts(words.TOWNS_LIKE_WORDS))
_TOWN = re.compile(rf"(?<![\w-])(?:{_towns})(?![\w-])(?:\s(?:Strand|Havn|N|S|V|Ø|C|midtby)\b)?")
_TOWN_ALONE = re.compile(
    rf"(?:^|[,;★|·*]\s|,\s(?:også|ligeledes|also)\s|\s[-–|/]\s{{1,2}}|\()({_towns})(?=\s*(?:$|[,./)|:;★·]|\s[-–]\s|\sog omegn|\s[A-ZÆØÅ]|\S+@))"
)
_SHOUTED_ALONE = re.compile(
    rf"(?:[,;|·/]\s{{1,2}}|\s[-–]\s|\()({_towns.lower()})(?=\s*(?:$|[,./)|;·]|\s[-–]\s))"
)
_TOWN_NAMED = re.compile(
    rf"(?<![\w-])(?<![^\W\d_]\s)(?:{words.either(','.join(_town_names))})(?![\w-])"
)
_TOWN_LAST = re.compile(rf"\s({_towns})\W*$")
_TOWN_SPELLED = {folded(town): town for town in _town_names}
_SMALL_TOWN = re.compile(
    rf"(?<!\w)(?:i|ved|in)\s({words.either(','.join(_TOWN_SPELLED))})(?![\w-])"
)
_prepositions = words.either(words.PLACE_PREPOSITIONS)
_PREPOSITION = re.compile(
    rf"(?<!\w)(?:(?i:{_prepositions}))\s(?:[a-zæøå'-]+\s)?$"
    rf"|(?<!\w)(?:(?i:{_prepositions}))\s(?:\w+(?:,| og| eller| and)\s){{1,2}}$"
)
_NOT_THERE = re.compile(
    r"(?<!\w)(?:ikke|not)\s(?:længere\s|any more\s)?(?:i|ved|på|in|at|fra|from)\s$"
)
_any_town = "|".join(
    re.escape(town.lower()) for town in sorted(words.parts(words.TOWNS), key=len, reverse=True)
)
_TOWN_OF = {town.lower(): town for town in words.parts(words.TOWNS)}
_firms = words.either(words.SHOPS)
_FIRM = re.compile(rf"(?<!\w)(?:{_firms})(?!\w)")
_FIRM_IN_TOWN = re.compile(rf"(?<!\w)(?:{_firms})\s(?:i\s|in\s)?(?P<town>{_any_town})(?![\w-])")
_TOWN_OF_FIRM = re.compile(rf"(?<!\w)(?P<town>{_any_town})\s(?:{_firms})(?!\w)")
_STREET_BEHIND = re.compile(
    r",\s((?:[A-ZÆØÅ][\wæøåé.'-]*\s){0,2}[A-ZÆØÅ][\wæøåé.'-]*(?:gade|vej|torv|torvet|plads|allé|stræde|centret|centeret)(?:\s\d{1,3}\s?[A-Z]?)?)(?![\w-])"
)
# "Min souschef flytter til Aalborg", "der er dyrskue i Herning": nobody works there.
_MOVES = re.compile(
    r"(?<!\w)(?:flytter|flyttede|flyttet|rejser|rejste|rejst|tager|tog|skifter|født|bor|boede|moves|moved|moving|going|lives)\s(?:\w+\s)?(?:til|to|fra|from|i|in)\s(?:\w+\s)?$"
)
_EVENT = re.compile(
    r"(?<!\w)(?:dyrskue\w*|messe\w*|jobmesse\w*|marked\w*|festival\w*|kursus\w*|kurset|konference\w*|fair|conference|course|show|trade show|uddannelse|skole\w*|skoleophold)\s(?:i|på|in|at)\s$"
)
_FAIR = re.compile(
    r"(?<!\w)(?:dyrskue\w*|\w*messe\w*|konference\w*|\w+ fair|conference|trade show|exhibition|udstilling\w*)\s(?:i|på|in|at)\s$",
    re.IGNORECASE,
)
# "Our sister hotels in Oslo", "kunder i Hamborg": not where this post is.
_OTHER_HOUSE = re.compile(
    r"(?<!\w)(?:søster\w*|sister \w+|moderselskab\w*|kunder|customers|clients)\s(?:i|på|in|at)\s$",
    re.IGNORECASE,
)
# "Dokumentation i Cura", "experience in Navision": what one works with.
_SYSTEM_OF = re.compile(
    r"(?<!\w)(?:dokument\w*|journal\w*|erfar\w*|rutine\w*|kompetence\w*|stærk|skarp|dygtig|kursus|programme\w*|bogføring|tegne\w*|experienced?|skilled|fluent|degree|trained|certified|documentation|coding|program\w*)\s(?:i|in)\s$",
    re.IGNORECASE,
)
# "Three sisters from Hjørring", "jeg er selv fra Nexø": where people come from.
_COMES_FROM = re.compile(
    r"(?<!\w)(?:one|guy|girl|sisters?|brothers?|sons?|daughters?|family|friends?|students?|is|i'm|i am|comes?|came|originally|wife|søstre|brødre|familie|venner|studerende|kommer|kom|stammer|oprindelig\w*|selv|fyr|pige|kone|jeg er)\s(?:from|fra)\s$",
    re.IGNORECASE,
)
_NOT_OF_WORK = (_NOT_THERE, _MOVES, _EVENT, _OTHER_HOUSE, _COMES_FROM)
_LIES_IN = re.compile(
    r"(?<!\w)(?:i|på|ved|in|at|near)\s([A-ZÆØÅ][\wæøåé'-]{2,24}(?:\s[A-ZÆØÅ][\wæøåé'-]{2,24})?),\s(?:hvor|where)\s(?:\w+\s){1,3}(?:ligger|holder til|har til huse|er placeret|is located|are located|is based|are based|lies|is)(?=[\s,.;!)]|$)"
)
# "The Copenhagen office", "vores Odense-afdeling".
_TOWN_OFFICE = re.compile(
    rf"(?<!\w)(?i:the|our|its|vores|vor|til|i)\s({_towns})(?:\s(?:offices?|plant|site|branch|warehouse|store|shop|hotel|team|factory|hub|depot|kontor|afdeling)|-(?:kontor\w*|afdeling\w*|butik\w*|lager\w*|fabrik\w*))(?!\w)"
)
_POST_CODE = re.compile(r"(?<!\d)\d{4}\s$")
_IN_CAPITALS = re.compile(
    r"(?<!\w)(?:i|ved|in|near|nær|udenfor|uden for|omkring|(?:sejler|udgår|sailing|based|operating) (?:fra|from))\s((?:[A-ZÆØÅ][\wæøåé'-]{2,24})(?:\s(?:[A-ZÆØÅ][\wæøåé'-]{2,24})){0,2})"
)
_REGION = re.compile(rf"(?<!\w)(?:på|i|in|on)\s({words.either(words.REGIONS)})(?!\w)")
# "9970 Strandby" on a line of its own; "på Sejerø".
_POST_CODE_LINE = re.compile(
    r"(?:DK-?\s?)?[1-9]\d{3}\s([A-ZÆØÅ][a-zæøåé-]{2,24}(?:\s[A-ZÆØÅ]{1,2})?)"
)
_ON_ISLAND = re.compile(
    r"(?<!\w)(?:udføres|foregår|ligger|holder til|bor|vi er|we are|based)\s(?:på|on)\s([A-ZÆØÅ][a-zæøå]{2,12}ø)(?!\w)"
)
_FARM = re.compile(r"(?:gård|gården|bakken|vej|vejen|gade|gaden|huset|hus|toft|hal|hallen)$")
_HOUSE_AND_TOWN = re.compile(
    r"(?:[A-ZÆØÅ&][\w'&/-]*\s){0,3}[A-ZÆØÅ][\w'&/-]*(?:\s[A-ZÆØÅ&][\w'&/-]*){0,3},\s((?:(?:Sdr|Nr|Ndr|Gl|St|Ll|Vr|Øster|Vester)\.?\s)?[A-ZÆØÅ][a-zæøåé]{2,24}(?:\s(?:Strand|Havn|Kirkeby|Mark|Skov|Bjerge|Mose|By|[A-ZÆØÅ]))?)\.?"
)
_HOUSE_OF_TOWN = re.compile(
    r"(?<!\w)(?:fra|på|hos|ved|from|at)\s((?:(?:Sdr|Nr|Ndr|Gl|St|Ll|Vr|Søndre|Nørre|Øster|Vester|Store|Lille)\.?\s)?[A-ZÆØÅ][a-zæøåé]{2,24}(?<!s))\s(?:Kro|Camping|Skole|Friskole|Efterskole|Apotek|Kirke|Børnehave|Plejehjem|Plejecenter|Golfklub|Museum|Vandværk|Svømmehal|Dyreklinik|Lægehus|Brugs|Slot|Havn|Mejeri|Inn|School)(?!\w)"
)
_NOT_PLACES = frozenset(words.parts(words.NOT_PLACES))
