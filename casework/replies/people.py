"""Who to ask for, or who answers instead: a name, or an address where no name stands."""

import re

from casework.replies.words.phrases import words_of

_NAME = r"(?P<name>[A-ZÆØÅ][a-zæøåéüö]{1,20}(?:[ -][A-ZÆØÅ][a-zæøåéüö]{1,20}){0,2})"
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_BEFORE = (
    r"spørge? efter|bede? om|ask for|henvend dig til|hedder|kollega|colleague|contact|kontakte?"
    r"|kontaktperson(?:en)? er|kontaktperson|det er(?: nu)?|skrive? til|ring til|ses med|hilse på|leder|manager"
    r"|søn|datter|til|to|af|by|is with|konsulent|fremover|hos|med|meet|prøv|hold of|skipper|kontakt for [a-zæøå]{2,20}:|leder,"
)
_BEHIND = (
    r"(?:er )?(?:jeres|den) (?:nye )?kontakt\w*|er jeres kontakt\w*|på kontoret|har overtaget|overtager|varetager|svarer|står for|tager sig af|is in charge|handles|has taken over"
    r"|er (?:jeres|den) (?:nye )?kontakt\w*|står klar|låser|tager (?:en|imod|den|hende|ham)|venter|viser|har arvet|is at|er at træffe"
    r"|er hjemme|will (?:show|deal|sort|gladly|meet|see|be)|[(,] ?[\w.+-]{1,64}@"
)
_CUES = (
    re.compile(rf"\b(?i:{_BEFORE})\s(?:[a-zæøå-]{{2,20}}\s){{0,2}}{_NAME}"),
    re.compile(rf"{_NAME}(?:\s(?:{_BEHIND})|,\s[\w.+-]{{1,64}}@)"),
    re.compile(rf"\b(?:ask for|spørg efter) (?:me|mig), {_NAME}"),
    re.compile(rf"\bså (?:er|kan|tager) {_NAME}\s"),
    re.compile(r"(?P<name>[A-ZÆØÅ][a-zæøå]{1,20}?)s bord\b"),
)
_ROAD = re.compile(
    r"(?:vej|gade|vænget|allé|torv|torvet|plads|kaj|havn|parken|hub|terminal)$", re.IGNORECASE
)
_NO_NAMES = words_of(
    "Kandidaten Ansøgeren Min Vores En Et Mr Ms Mrs Hr Fru Terminal Hall Floor Room Building Telefon Sommeren Jeg Vi Han Hun De Det Den Der Du Hej Kære Mvh Venlig Hilsen Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag"
    " Januar Februar Marts April Maj Juni Juli August September Oktober November December January February March May"
    " June July October Teams Zoom CV HR Tak God We He She They The This Monday Tuesday Wednesday Thursday Friday"
    " Saturday Sunday Jobcenter Jobcentret Jobcenteret Kommune Kommunen Danmark Grenaa Danish English Dansk My Our Skriv"
    " Ring Send Kontakt Mail Tlf Afdeling Lokale Storegade"
)


def find_contact(text: str) -> str | None:
    """The first name behind a cue or in front of one, else a mail address."""
    for cue in _CUES:
        for match in cue.finditer(text):
            if match["name"].split()[0] not in _NO_NAMES and not _ROAD.search(match["name"]):
                return match["name"]
    mail = _MAIL.search(text)
    return mail[0] if mail else None
