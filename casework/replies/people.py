"""Who to ask for, or who answers instead: a name, or an address where no name stands.

Most names in a reply are not that: whom it greets, who signs it, and the partner it is about. Those are
found first, each by what stands beside it; a name that is one of them is never the contact.
"""

import re
from collections.abc import Iterator

from casework.replies.words.phrases import words_of

_WORD = r"[A-ZÆØÅÖÄ][a-zæøåéüöä'’]{1,20}(?:-[A-ZÆØÅ]?[a-zæøåéüö]{2,20})?"
_NAME = rf"(?P<name>(?:(?:Dr|Prof|Mrs|Mr|Ms)\.\s)?{_WORD}(?:\s(?:de\s)?{_WORD}){{0,2}})(?![\w@])"
_TITLE = re.compile(r"^(?:Dr|Prof|Mrs|Mr|Ms)\. ")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_ROLE = (
    r"(?:[\wæøå-]{0,20}(?:chef|leder|mester|sekretær|assistent|konsulent|direktør|bestyrer|formand|ansvarlig|koordinator|medarbejder|læge|tandlæge|mekaniker(?:en)?)"
    r"|kollega|makker|kompagnon|medejer|souschef|sygepl\.|sygeplejerske|kone|mand|søn|datter|elev|skipper|kok"
    r"|colleague|manager|deputy|boss|partner|director|lead|supervisor|foreman|co-founder|wife|husband|successor|Manager|Afdelingsleder|Afsnitsleder)"
)
_ASKED_FOR = (
    r"spørge?r?(?: \w+)?? efter|spørge? i \w+ efter|bede? om|ask(?:ing)? (?:for|til)|look for|henvende? (?:sig|dig|jer) (?:til|hos)|hedder|kontaktperson(?:en)?(?: er|:)?|kontakt(?: er| bliver| for [\wæøå]+:|:)"
    r"|get hold of|få fat (?:i|på)|have fat i|fat i|follow|following|skal tale med|tale med vores|tage fat i|report to|nach|loop in|prøv|turn to|meld(?:e)? sig (?:hos|ved|ve)|belongs to|headed by|holder fortet:?|deltagere:|participants:|attendees:|who:|with:|med:"
)
_WRITE_TO = (
    r"(?:skriv|skrive|ring|ringe|send|sende|sendes|henvendelse|write|speak|talk|call|phone|contact|kontakt|kontakte|direct|directed|questions|give|go|goes|går|lagt over|ligger|ligger nu|handed over|correspondence|kald|tråden)"
    r"(?:\s[\wæøå]{1,15}){0,6}?\s(?:til|to|hos|via|with|through|gennem|under)|call|phone|ring|kontakt|contact|kontakte|give|spørge"
)
_BY = r"(?:varetages|ledes|styres|håndteres|passes|handled|headed|led|run|managed)(?:\s[\wæøå.]{1,15}){0,5}?\s(?:af|by)"
_HANDLES = (
    r"(?:er |is |bliver |as )?(?:nu |now )?(?:jeres|den|your|the) (?:nye |new )?(?:kontakt\w*|contact\w*|manager|boss)|(?:har|has) (?:overtaget|taken over|arvet)|overtager|is taking over|took over|takes over"
    r"|varetager|står for|står klar|tager sig af|looks after|handles|runs|deals with|is in charge|låser|lukker|tager (?:imod|en|hende|ham|samtalen|den)|ta'r imod|viser|venter|har arvet|is at|er at træffe|er hjemme|leder samtalen"
    r"|will (?:show|deal|sort|gladly|meet|see|be|call|phone|ring|take|sort)|ringer til|finder ud af|styrer|ansætter|der (?:ansætter|står|tager|har|er|kører|ordner)|som ansætter|der skal bruge|is now|kan (?:se|hjælpe|vise)|can (?:sort|help|show)"
    r"|svarer|sidder med|I skal have fat|i skal have fat|du skal skrive|is there|er med|meets|møder|will be (?:her|his) host|starter|helps|can help|på kontoret|from our|fra (?:hold|kostumen|køkkenet|lageret|HR|hr)|on the gate|runs the"
)
_SURE = (
    re.compile(
        rf"\b(?i:{_ASKED_FOR})\s(?i:vores |min |our |my |the |den )?(?:[a-zæøå-]{{2,25}}\s)?{_NAME}"
    ),
    re.compile(rf"\b(?i:spørg efter|ask for|meet) (?i:me|mig), {_NAME}"),
    re.compile(
        rf"{_NAME},?(?:\s(?:i|på|in|nu|instead|hos)(?:\s[\wæøåÆØÅ&]{{1,20}}){{0,3}},?)?\s(?:på\s)?[(<]?[\w.+-]{{1,64}}@"
    ),
)
_LIKELY = (
    re.compile(rf"\b(?i:{_WRITE_TO})\s(?:(?:vores|min|our|my|kollega|colleague|[\wæøå]{{3,20}}(?:konsulent|chef|leder))\s){{0,2}}{_NAME}"),
    re.compile(rf"\b{_BY}\s(?:[a-zæøå]{{2,25}}\s){{0,2}}{_NAME}"),
    re.compile(rf"{_NAME}(?:\s\([^()\n]{{2,30}}\))?\s(?:{_HANDLES})(?!\w)"),
    re.compile(rf"(?<!\w)(?:{_ROLE}),?\s(?!(?:I|Jeg|Vi|Han|Hun|Hej|Kære)\b){_NAME}"),
    re.compile(rf"{_NAME}\s?[(,]\s?(?:[\wæøå]{{2,15}}\s){{0,2}}{_ROLE}(?!\w)"),
    re.compile(rf"\b(?i:det er|it is|hos|bliver|vedr?\.|v\.|follow|following|med|til|with|meet|meeting|see)\s{_NAME}"),
    re.compile(rf"\bså (?:er|kan|tager) {_NAME}\s"),
    re.compile(r"(?P<name>[A-ZÆØÅ][a-zæøå]{1,20}?)s bord\b"),
)  # fmt: skip
_GREETED = re.compile(
    rf"(?:^|\n)\s*(?i:kære|hej|hejsa|hi|hello|dear|hey|morning|morgen|godmorgen|good morning|good afternoon)(?:\s(?:igen|there|again|med|dig))*,?\s{_NAME}(?:\s(?:og|and|&)\s(?P<other>{_WORD}))?"
)
_TALK = r"samtalen?|jobsamtalen?|ansættelsessamtalen?|interview(?:et)?|mødet?|aftalen|snak(?:ken)?|chat|talk|call|session|discussion|conversation|meeting|tale|talt|snakke|snakket|prøvedag(?:en)?|prøvevagt(?:en)?|screening|prøver igen|noget|\d\s?(?:am|pm)"
_PARTNER = (
    re.compile(
        rf"\b(?i:{_TALK}|møde|mødt|se|høre|invitere?|inviting|indkalde|see|meet|meeting|hilse på|rykke|skubbe|flytte|push|move|reschedule|interviewe|liked?|ansætte|tilbyde|læst(?: om)?|read|kigget på|kig på|forward it to|sig det(?: lige)? til|på med"
        rf"|cv(?:'?et)?|profil(?:en)?|profile|ansøgning(?:en)?|materialet|papirerne|tippet|angående|vedr|vedrørende|ang|regarding|reg|re|kl \d+)\.?"
        rf"\s(?:(?i:med|m|with|på|om|af|for|to|on|til|of|vedr|from|about|again|igen)\.?\s){{0,2}}(?:(?i:mr|ms|mrs|fru|hr|hende|ham|frk)\.?\s)?{_NAME}"
    ),
    re.compile(rf"\b(?i:hende|ham|ms|mrs|mr|fru|hr|frk|frøken)\.?\s(?:[\wæøå]{{2,15}}\s)?{_NAME}"),
    re.compile(rf"\b(?P<name>{_WORD})(?:s|'s)\s(?i:cv|interview|samtale|ansøgning|profil|profile|papirer|papers|application|background)"),
    re.compile(
        rf"{_NAME}\s(?:må|bedes|skal|er velkommen|is welcome|is invited|er inviteret|kan få|kan bare|can come|could come|should come|er gået videre|ka kom|er god|lyder|looks|sounds|seems|gets the|starter|skal ikke|er stadig)(?!\w)"
    ),
    re.compile(rf"\b(?i:could|can|kan|kunne|would|is|vil|må|passer det)\s{_NAME}\s"),
)  # fmt: skip
_SIGNED = re.compile(
    r"(?<=[.!?)])\s+(?:Med |De |Mange |Venlig |Kærlig |Bedste )*(?:[Hh]ilsen|Mvh|Vh|Kh|Hilsner)\b|\n\s*(?:(?i:med |de |mange |venlige? |kærlige? |varmeste |bedste |best |kind |warm |many |all the )*(?i:hilsen|hilsner|regards|wishes|cheers|best|mvh|vh|kh|br|kr)\b|(?i:many thanks|thanks|mange tak|tak|thx)(?=[,!]?\s*\n)|[-–/]\s?[A-ZÆØÅ]\w*\s*$)[^\n]{0,40}",
)
_ROAD = re.compile(
    r"(?:vej|gade|vænget|allé|torv|torvet|plads|kaj|havn|parken|hub|terminal|skolen|huset|klinikken|museet|hotel|auto|stranden)$",
    re.IGNORECASE,
)
_NO_NAMES = words_of(
    "Dear Hi Hello Hey Many Servicelederen Brolandet Sorry Ja Jo Nej Hende Ham Udvalget Culture Brabrand Viborg Staby Herning Fra Men Link Samme Hvis Når Mit Vil Pas Link Big Lørdage Klokken Onsdage Rekrutteringscentret Kandidaten Ansøgeren Min Vores En Et Mr Ms Mrs Hr Fru Terminal Hall Floor Room Building Telefon Sommeren Jeg Vi Han Hun De Det Den Der Du Hej Kære Mvh Venlig Hilsen Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag"
    " Januar Februar Marts April Maj Juni Juli August September Oktober November December January February March May"
    " June July October Teams Zoom CV HR Tak God We He She They The This Monday Tuesday Wednesday Thursday Friday"
    " Saturday Sunday Jobcenter Jobcentret Jobcenteret Kommune Kommunen Danmark Grenaa Danish English Dansk My Our Skriv"
    " Ring Send Kontakt Mail Tlf Afdeling Lokale Storegade Microsoft Google Meet Hotel Museum Transport Coffee Kaffe Housekeeping"
    " Løn Recruitment People Plejecenter Skole Sted Dato Tid Place Time Date Where When Location Office Same Leeds Customer Just If Er Kan Har Så Og Men Can Could Is It You Please Best Kind"
    " Sekretariatet Personale Denmark Ukraine Aarhus København Odense Esbjerg Kolding Vejle Aalborg Fyn Jylland"
)


def find_contact(text: str) -> str | None:
    """The first name behind a cue or in front of one, else a mail address."""
    told = _above_signature(text)
    greeted = set(_greeted(told))
    partners = {_first(match["name"]) for way in _PARTNER for match in way.finditer(told)}
    for ways, others in ((_SURE, greeted), (_LIKELY, greeted | partners)):
        for way in ways:
            for match in way.finditer(told):
                if _is_name(match["name"], others):
                    return match["name"]
    mail = _MAIL.search(told)
    return mail[0] if mail else None


def _is_name(name: str, others: set[str]) -> bool:
    first = _first(name)
    return first not in others and first not in _NO_NAMES and not _ROAD.search(name)


def _first(name: str) -> str:
    return _TITLE.sub("", name).split()[0]


def _greeted(text: str) -> Iterator[str]:
    for match in _GREETED.finditer(text):
        yield _first(match["name"])
        if match["other"]:
            yield match["other"]


def _above_signature(text: str) -> str:
    """The text without the name below it; a PS and a second half below a sign-off are kept out too."""
    signed = _SIGNED.search(text)
    return text[: signed.start()] if signed else text
