"""Who to ask for, or who answers instead: the name of a person.

Most names in a reply are not that: whom it greets, who signs it, and the partner it is about. Those are
found first, each by what stands beside it; a name that is one of them is never the contact.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from casework.replies.signed import above_signature
from casework.replies.words.people import (
    ASKED_FOR,
    BY,
    CLOSED,
    HANDLES,
    OWN_PEOPLE,
    RECEIVES,
    ROLE,
    WRITE_TO,
)

_WORD = r"[A-ZÆØÅÖÄ](?:['’][A-Z])?[a-zæøåéüöä]{1,20}(?:-[A-ZÆØÅ]?[a-zæøåéüö]{2,20})?"
_TITLES = r"Dr|Prof|Mrs|Mr|Ms|Capt|Fr|Hr|Pastor"
_NAME = rf"(?<!\w)(?P<name>(?:(?:{_TITLES})\.\s)?{_WORD}(?:[ ](?:de[ ])?{_WORD}){{0,2}})(?![\w@]|\s\d{{1,3}}[A-Za-z]?(?:[,.]|\s\D|$))"
_TITLE = re.compile(rf"^(?:{_TITLES})\. ")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_LOCAL_PART_ENDS = re.compile(r"[.@_+-]")
_A_ROLE = re.compile(ROLE, re.IGNORECASE)
_MOST_MAILS = 3
_ANY_NAME = re.compile(_NAME)
_OUR = r"(?:vores|vor|vort|min|mit|our|my|the|den|det|hans|his|her|en af (?:vores|mine)|one of our)"
_NO_LEAD = r"(?!(?:fra|i|på|ved|hos|from|in|on|at|of|til|to|og|and|as|om|for|med|with|der|som|who|that|er|is)\s)"
_LEAD = rf"(?:(?i:{_OUR})\s)?(?:{_NO_LEAD}[a-zæøå][\wæøå-]{{1,24}}\s){{0,2}}(?:(?i:mr|mrs|ms|fru|hr)\s)?"
_MODAL = r"(?:'ll|\s(?:vil|kan|skal|will|can|would|is going to|is happy to))?(?:\s(?:nok|så|selv|gerne|også|then|also|lige|bare|jo))?"
_NUMBER = r"(?:\+?\d{2}[ ]?){4,5}(?!\d)"
_REACHED = r"(?:,?\s(?:kan|can|træffes|fanges|nås|kontaktes|be|reached|på|på:|on|at|is|er|direkte|direct|tlf\.?:?|telefon:?|mobil:?|phone:?|mob\.?:?|tel\.?:?|i|in|HR))"
_THE_ONE = r"(?i:you will|you can|du skal|du kan|hun|han|she|he|they|her|him|hende|ham|vedkommende|ansøgeren|kandidaten)"
_SURE = (
    re.compile(rf"\b(?i:{ASKED_FOR})\s{_LEAD}{_NAME}"),
    re.compile(rf"\b{_THE_ONE}(?:'ll|\s(?:skal|ska|kan|ka|må|bedes|will|can|should|must|needs to|is))(?:\s[a-zæøå]{{1,10}}){{0,2}}?\s(?:spørge|ask|finde|find|hilse på|call|phone|ring|ringe til|contact|kontakte|skrive til|write to|tale med|snakke med|møde|meet|meeting|see|seeing|talk to|talk with|speak to|speak with|til)(?: with)?\s{_LEAD}{_NAME}"),
    re.compile(rf"\b(?i:tell|bed|få|get|sig til|have|ask|lad)\s(?:her|him|hende|ham)(?:\s[a-zæøå]{{1,10}}){{0,3}}?\s(?:ring\w*|call|phone|kontakt\w*|contact|skriv\w*|write)(?: til| to)?\s{_LEAD}{_NAME}"),
    re.compile(rf"\b(?:vores|vor|min|mit|our|my|hans|his|her)\s(?:[a-zæøå][\wæøå-]{{1,18}}\s){{0,2}}?{OWN_PEOPLE},?\s{_NAME}"),
    re.compile(rf"\b{_THE_ONE}\s(?:møder|meets|sees|taler med|snakker med|talks to|speaks to|ringer til|spørger efter)\s{_LEAD}{_NAME}"),
    re.compile(rf"(?:^|[.!?\n]\s?)(?:Find\s{_NAME}|Meet\s(?P<host>{_WORD})(?=\s(?:at|by|in|outside)\s))"),
    re.compile(rf"\b(?i:have|get|ask|let|få|beder|lader)\s{_NAME}\s(?:to\s|til at\s)?(?:meet|show|pick|call|see|take|collect|hente|vise|møde|ringe til)\s(?:her|him|hende|ham)"),
    re.compile(rf"\b(?i:spørg efter|ask for|meet) (?i:me|mig), {_NAME}"),
    re.compile(rf"\b(?i:give?|giv)\s{_NAME}\s(?:a (?:call|ring|shout|bell|buzz)|et (?:kald|ring|opkald))\b"),
    re.compile(
        rf"{_NAME},?(?:\s(?:i|på|in|nu|instead|hos)(?:\s[\wæøåÆØÅ&]{{1,20}}){{0,3}},?)?\s(?:på\s)?[(<]?[\w.+-]{{1,64}}@"
    ),
    re.compile(rf"{_NAME}{_REACHED}{{0,5}}[,:]?\s\(?(?:tlf\.?\s)?{_NUMBER}"),
    re.compile(rf"\b(?P<name>{_WORD})(?:'s|(?<!s)s)?(?<=s)\s(?:direkte |direct )?(?:nummer|number|kalender|calendar|desk)\b"),
)  # fmt: skip
_LIKELY = (
    re.compile(rf"\b(?i:{WRITE_TO})\s(?:(?:vores|min|our|my|kollega|colleague|[\wæøå]{{3,20}}(?:konsulent|chef|leder))\s){{0,2}}{_NAME}"),
    re.compile(rf"\b{BY}\s(?:[a-zæøå]{{2,25}}\s){{0,2}}{_NAME}"),
    re.compile(rf"{_NAME}(?:\s(?:fra|i|på|from|in)\s(?:[a-zæøå]{{2,18}}|HR))?(?:\s\([^()\n]{{2,30}}\))?,?{_MODAL}\s(?:{RECEIVES}|{HANDLES})(?!\w)"),
    re.compile(rf"(?<!\w){ROLE}(?:,?|\s(?:er|bliver|hedder|is|will be))\s{_NAME}"),
    re.compile(rf"{_NAME}\s?(?:[(,]\s?(?:[\wæøå]{{2,15}}\s){{0,2}}|(?:is|er)\s(?:our|my|vores|min|the)\s(?:\w{{2,15}}\s){{0,2}}){ROLE}(?!\w)"),
    re.compile(rf"\b{_THE_ONE}\b(?:[^.\n?!]|\.(?=\d)|(?<=kl)\.){{0,60}}?\s(?:hos|med|with|til|see|meet|meeting|under|by|af)\s{_LEAD}{_NAME}"),
    re.compile(rf"\b(?i:det er|it is|it's|det bliver|det gør|hos|vedr?\.|v\.|follow|following)\s{_NAME}"),
    re.compile(rf"\b(?:så|then|det|that|dem|folk)\s(?:er|kan|har|vil|tager|tar|ta|ta'r|snakker|viser|henter|møder|står|giver)\s{_NAME}(?!\w|\sog (?:jeg|vi))"),
    re.compile(rf"\bkan\s{_NAME}\s(?:i morgen|i dag|i overmorgen|på [a-zæøå]+dag|[a-zæøå]+dag|kl|godt|sagtens)\b"),
    re.compile(rf"\b(?:er|is)\s{_NAME}\s(?:[\wæøå]{{1,14}}\s){{0,3}}?(?:så venlig|at træffe|klar|parat|available|happy to)\b"),
    re.compile(r"(?P<name>[A-ZÆØÅ][a-zæøå]{1,20}?)s bord\b"),
)  # fmt: skip
_GREETED = re.compile(
    rf"(?:^|\n)[ \t]{{0,9}}(?i:kære|ærede|hej|hejsa|dav|davs|mojn|hi|hello|dear|hey|morning|morgen|godmorgen|good morning|good afternoon)(?:\s(?:igen|there|again|med|dig|fru|søde|du|hr))*,?\s{_NAME}(?:\s(?:og|and|&)\s(?P<other>{_WORD}))?"
)
_WRITES = re.compile(
    rf"(?:^|\n|[.!,]\s)[ \t]{{0,9}}(?:(?i:hej )?(?i:det er|this is|her er|it's|jeg er)\s(?P<name>{_WORD})(?=[.,!]|\sher|\sfra|\sagain)|(?P<here>{_WORD}) (?:her|here)(?!\w))"
)
_TALK = r"samtalen?|jobsamtalen?|ansættelsessamtalen?|interview(?:et)?|mødet?|aftalen|snak(?:ken)?|chat|talk|call|session|discussion|conversation|meeting|tale|talt|snakke|snakket|prøvedag(?:en)?|prøvevagt(?:en)?|screening|prøver igen|noget|\d\s?(?:am|pm)"
_US = r"(?i:jeg|vi|we|we'd|we'll|i'd|i'm|i'll|i can't|i can|i cannot|i could|i have|i had|i would|i want)"
_PARTNER = (
    re.compile(
        rf"\b(?i:{_TALK}|møde|mødt|se|høre|invitere?|inviting|indkalde|see|meet|meeting|hilse på|rykke|skubbe|flytte|push|move|reschedule|interviewe|liked?|ansætte|tilbyde|læst(?: om)?|read|kigget på|kig på|forward it to|sig det(?: lige)? til|på med"
        rf"|cv(?:'?et)?|profil(?:en)?|profile|ansøgning(?:en)?|materialet|papirerne|tippet|angående|vedr|vedrørende|ang|regarding|reg|re|kl \d+|vedr\.|ang\.|reg\.)"
        rf"\s(?:(?i:med|m|with|på|om|af|for|to|on|til|of|vedr|from|about|again|igen)\.?\s){{0,2}}(?:(?i:mr|ms|mrs|fru|hr|hende|ham|frk)\.?\s)?{_NAME}"
    ),
    re.compile(rf"\b(?i:hende|ham|ms|mrs|mr|fru|hr|frk|frøken)\.?\s(?:[\wæøå]{{2,15}}\s)?{_NAME}"),
    re.compile(rf"\b(?i:sig|sige|fortæl|fortælle|bed|bede|hils|hilse|giv|tell|let|inform|thank|wish|ønsk|remind|mind|få|have|get)(?:\s(?:lige|bare|det|please|venligst|gerne|også|mange gange))?(?:\s(?:til|fra|på))?\s{_NAME}(?!\sa (?:call|ring))"),
    re.compile(rf"\b(?i:manden|mand|pigen|fyren|damen|kvinden|knægten|man|woman|lady|girl|lad|kandidaten|ansøgeren|candidate|applicant),\s{_NAME}"),
    re.compile(rf"\b(?i:kandidaten|ansøgeren|candidate|applicant|kandidat|ansøger)\s{_NAME}"),
    re.compile(rf"(?<!\w){_US}(?:\s(?:kl\.|\d[\d.:-]*|[\wæøå'-]+,?)){{0,8}}?(?<!vende)(?<!vendt)\s(?:med|with|til|for|to|om|about)\s{_NAME}"),
    re.compile(rf"(?:\d|[ap]m|forward|videre|ahead|aftalt)\s(?:med|with)\s{_NAME}"),
    re.compile(rf"\b(?P<name>{_WORD})(?:s|'s)\s(?i:cv|interview|samtale|ansøgning|profil|profile|papirer|papers|application|background)"),
    re.compile(
        rf"{_NAME}\s(?:må|bedes|skal|er velkommen|is welcome|is invited|er inviteret|kan få|kan bare|kan komme|kan møde|kan starte|can come|could come|should come|er gået videre|ka kom|er god|lyder|looks(?! after)|sounds|seems|gets the|starter|skal ikke|er stadig)(?!\w)"
    ),
    re.compile(rf"\b(?i:could|can|kan|kunne|would|is|vil|må|passer det)\s{_NAME}\s(?!(?:i morgen|i dag|på|tage|tager|vise|møde hende|møde ham|se|hjælpe|show|meet her|meet him|take|træffes|fanges|nås)\b)"),
)  # fmt: skip
# A capital behind "in": a town or a house, nobody. So is what ends as a road or a house does.
_WHERE = re.compile(
    rf"(?<!\w)(?<!fat )(?<!loop )(?<!check )(?<!sign )(?<!spørge )(?:i|in|near|nær|at|fra byen)\s(?P<name>{_WORD})"
)
_TRAVELS = re.compile(
    rf"\b(?:(?i:vi|jeg|we|selv)\s(?:\w{{2,6}}\s)?(?:skal|tager|kører|rejser|go|going|travel|drive)|(?:går|tager|kører|skal|rejser)\s(?:vi|jeg)|train|bus|toget|flyet|bussen)\s(?:til|to)\s(?P<name>{_WORD})"
)
# "Samtalen", "Køkkenet", "Overlægen", "Papirerne", where a sentence begins; and no Margaret.
_A_THING = re.compile(
    rf"(?!(?:Margaret|Elisabet|Janet|Harriet|Juliet|Violet)$)(?:[\w-]+(?:et|erne|elsen|ningen|tionen|alen|eden|ikken|gaen)|{ROLE}(?:e?n)?)"
)
_NO_PERSON = re.compile(
    r"[a-zæøå]{2}(?:vej|gade|vænget|allé|torv|torvet|plads|kaj|havn|parken|hub|terminal|skolen|skole|huset|hjemmet|centret|center|klinikken|museet|museum|hotel|auto|stranden|transport|sekretariatet|personale|udvalget|kontoret|afdelingen|styrelsen|recruitment|people|housekeeping|logistik|logistics|coffee|kaffe|aps|a/s"
    r"|(?:^|\s)(?:museum|hotel|transport|personale|people|coffee|kaffe|recruitment|housekeeping|aps|a/s)$|(?:leder|chef|mester|sekretær|assistent|konsulent|ansvarlig|fører|direktør|bestyrer|formand|reception|vagt)(?:e?n|erne)?)$"
    r"|^(?:klinik|udvalg|ledelse|bestyrelse|kommune|gruppe|firma|team|butik|skole|chef|panel|committee|board|group)\w{0,4}$|^(?:man|tirs|ons|tors|fre|lør|søn)dag\w*"
    r"|^(?!jens|mogens|clemens)[a-zæøå]{2,}(?:ets|ens|ernes)\s",  # "Havnens Fysioterapi": a firm
    re.IGNORECASE,
)
# Who writes everything small writes names small too: "spørge efter kim og huske sko".
_SMALL_NAME = re.compile(
    r"\b(?:spørge?r?|spør)(?: (?:bare|lige|så))? efter (?P<name>[a-zæøå]{2,14})(?!\w)|\bask for (?P<other>[a-z]{2,14})(?!\w)"
)
_NO_SMALL_NAME = re.compile(
    r"(?:mig|me|ham|hende|os|us|him|her|them|en|et|den|det|vores|min|our|my|the|a|an|someone|somebody|nogen|noget|arbejde|job\w*|løn\w*|papir\w*|more|help|hjælp|references"
    r"|[a-zæøå]*(?:chef|leder|mester|mand|dame|fører|vagt|reception|kontor|afdeling|sekretær|ejer|kok|bestyrer|assistent|medarbejder|boss|manager|værksted|lager)(?:en|n|et)?)$"
)


def find_contact(text: str) -> str | None:
    """The first name behind a cue or in front of one; an address alone is nobody."""
    told = above_signature(text)
    others = {*_greeted(told), *_writers(told), *_towns(told)}
    if sure := _first_found(_SURE, told, others):
        return sure
    besides = others | _named_besides(told)
    return (
        _named_in_address(told, besides)
        or _first_found(_LIKELY, told, besides)
        or _small_name(told)
    )


def _first_found(ways: Sequence[re.Pattern[str]], told: str, not_them: set[str]) -> str | None:
    for way in ways:
        for match in way.finditer(told):
            name = _without_role(match["name"] or match["host"])
            if _is_name(name, not_them):
                return name
    return None


def _without_role(name: str) -> str:
    """ "Formanden Egon": what somebody is has a capital where the sentence begins."""
    first, _, rest = name.partition(" ")
    return rest if rest and _A_ROLE.fullmatch(first) else name


def find_address(text: str) -> str | None:
    """The address to write to, where the text names nobody; not that of who writes."""
    mail = _MAIL.search(above_signature(text))
    return mail[0] if mail else None


def _named_in_address(text: str, others: set[str]) -> str | None:
    """Whose address stands there: "talk to Tariq from now on, tariq@firma.example"."""
    for mail in itertools.islice(_MAIL.finditer(text), _MOST_MAILS):
        whose = _LOCAL_PART_ENDS.split(mail[0], maxsplit=1)[0].lower()
        for match in _ANY_NAME.finditer(text):
            if _first(match["name"]).lower() == whose and _is_name(match["name"], others):
                return match["name"]
    return None


def _named_besides(text: str) -> set[str]:
    """The first names of the partner."""
    return {_first(match["name"]) for way in _PARTNER for match in way.finditer(text)}


def _towns(text: str) -> set[str]:
    return {match["name"] for way in (_WHERE, _TRAVELS) for match in way.finditer(text)}


def _is_name(name: str, others: set[str]) -> bool:
    first = _first(name)
    return (
        first not in others
        and first not in CLOSED
        and not _NO_PERSON.search(name)
        and not (first == name and _A_THING.fullmatch(name))
    )


def _first(name: str) -> str:
    return _TITLE.sub("", name).split()[0]


def _small_name(text: str) -> str | None:
    """Whom to ask for in a text without capitals, with its capital."""
    if sum(word[0].isupper() for word in text.split()) > 1:
        return None
    match = _SMALL_NAME.search(text)
    name = match and (match["name"] or match["other"])
    return name.title() if name and not _NO_SMALL_NAME.match(name) else None


def _greeted(text: str) -> Iterator[str]:
    for match in _GREETED.finditer(text):
        yield _first(match["name"])
        if match["other"]:
            yield match["other"]


def _writers(text: str) -> Iterator[str]:
    """Who says who writes: "Hej, det er Minh", "Wim here"."""
    for match in _WRITES.finditer(text):
        yield match["name"] or match["here"]
