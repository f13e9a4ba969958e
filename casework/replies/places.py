"""Where to meet: an address, a house, a link. Never the day that stands behind it."""

import re
from datetime import date

from casework.dates import find_days

_MOST = 80
_CAPITAL = r"[A-ZÆØÅ]"
_ROADS = "vej|gade|vænget|allé|alle|torvet?|plads|pladsen|stræde|kaj|havn|parken|bakken|stien|vangen|centret|gården|gade"
_HOUSES = (
    "klinikken|receptionen|butikken|kontoret|værkstedet|verkstedet|lageret|hotellet|køkkenet|kantinen|anlægget|rådhuset"
    "|plejehjemmet|skolen|børnehaven|personalestuen|filialen|salen|hallen|studiet|gården|museet|apoteket|fabrikken"
    "|restauranten|caféen|stuen|værelset|skuren|loungen|foyeren|indgangen|broen|pladsen|stalden|showroomet|tanken|laboratoriet|mødelokalet|byggepladsen|terminalen"
)
_LINK = re.compile(r"https?://(?![^\s/]{0,80}(?:cal|calendly)[./])[^\s<>\"]{3,300}")
_ONLINE = re.compile(
    r"(?<!\w)(?:(?:over|på|via|on|in|per|by|a|an|short|et|en)\s)(?P<place>(?:microsoft\s)?teams|zoom|google\smeet|skype)(?!\w)",
    re.IGNORECASE,
)
_ROAD = re.compile(
    rf"""(?<!\w)(?P<place>(?:{_CAPITAL}[\w.]{{0,25}}\s){{0,2}}{_CAPITAL}\w{{0,25}}(?:{_ROADS})
         \s\d{{1,3}}\s?(?:[A-Za-z](?!\w))?
         (?:,\s(?:\d{{1,2}}\.\s?sal|st\.|kld\.|stuen|\d{{4}}\s{_CAPITAL}\w+(?:\s{_CAPITAL}\w{{0,20}})?|{_CAPITAL}\w{{2,20}}))?)""",
    re.VERBOSE,
)
_NUMBERED = re.compile(
    rf"""(?<!\w)(?P<place>(?:Torvet|Kajen|Havnen|(?i:lokale|bygning|mødelokale|afdeling|afd\.|hal|port|stue|kaj|room|building|gate|floor|drivhus|indgang|terminal|seminar\sroom))
         \s(?:{_CAPITAL}[\wæøå]{{0,20}}|\d{{1,3}}[A-Z]?)(?:,\s{_CAPITAL}\w{{2,25}}(?:{_ROADS})\s\d{{1,3}})?)""",
    re.VERBOSE,
)
_ANNOUNCED = re.compile(
    r"""(?:på\sadressen|adressen\ser|adresse:|sted:|stedet\ser|mødested:|mødestedet\ser|place:|address:|the\saddress\sis
         |our\soffice\s(?:at|in|is)|my\soffice\sis)\s{0,2}(?P<place>[^\n.;!?]{3,80})""",
    re.VERBOSE | re.IGNORECASE,
)
_HOUSE = re.compile(
    rf"""(?<!\w)(?:på|i|ved|hos|pladsen|forbi|brug|bruge)\s(?P<place>(?:skolens\s)?[\wæøå]{{0,20}}(?:{_HOUSES})(?:\spå\s{_CAPITAL}\w{{2,20}})?)(?!\w)
       | (?:^|[.?!]\s)(?P<bare>(?:lageret|kontoret|butikken|værkstedet))(?=,|$)""",
    re.VERBOSE,
)
_ENGLISH_HOUSE = re.compile(
    r"(?<!\w)(?:at|to|in|on|for)\s(?P<place>(?:the|our)\s(?:\w{2,12}\s)?(?:office|slipway|bar|reception|studio|desk|room|floor|warehouse|yard|kitchen|shop|lab))(?!\w)"
)
_BY = re.compile(
    rf"(?:forbi|ud til|ned til|op til|over til)\s(?P<place>{_CAPITAL}[\wæøå]{{2,25}}(?:\s{_CAPITAL}\w{{2,20}})?)(?!\w)"
)
_STREET = re.compile(rf"(?<!\w)(?:på|i|ved)\s(?P<place>{_CAPITAL}\w{{2,25}}(?:{_ROADS}))(?!\w)")
_ON = re.compile(
    rf"(?<!\w)(?:på|ude på|at|on)\s(?P<place>{_CAPITAL}[a-zæøå]{{3,25}}\s\d{{1,3}}[A-Z]?)(?![\w.:/])"
)
_WAYS = (_ANNOUNCED, _LINK, _ONLINE, _HOUSE, _NUMBERED, _ROAD, _STREET, _ON, _BY, _ENGLISH_HOUSE)
"""The surest first; a street and number in the signature comes behind a house in the text."""


def find_place(text: str, reference: date) -> str | None:
    """The place as written, or None where the text names none."""
    for way in _WAYS:
        match = way.search(text)
        if match:
            name = "place" if match.groupdict().get("place") else "bare"
            start, end = match.span(name) if match.groupdict() else match.span()
            return _without_day(text, start, end, reference)
    return None


def _without_day(text: str, start: int, end: int, reference: date) -> str | None:
    """What stands in front of the first day in it: "Havnevej 3, Grenaa torsdag den 10"."""
    for day in find_days(text[start : end + _MOST], reference):
        if 0 < day.start < end - start:
            end = start + day.start
            break
    return text[start:end].strip(" ,-–\n") or None
