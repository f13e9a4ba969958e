"""Where to meet: an address, a house, a link. Never the day that stands behind it."""

import re
from datetime import date

from casework.dates import find_days
from casework.replies.signed import above_signature

_MOST = 80
_CAPITAL = r"[A-ZÆØÅ]"
_DAY_OR_MONTH = (
    r"(?:Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun"
    r"|Jan|Feb|Mar|Apr|Maj|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dec|Uge|Week|Kl|Klokken|Den|Side|Punkt|Opgang|Tlf)"
)
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
    rf"""(?<!\w)(?P<place>(?:{_CAPITAL}[\w.]{{0,25}}[ ]){{0,2}}{_CAPITAL}\w{{0,25}}(?:{_ROADS})
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
    r"""(?:på\sadressen|adressen\ser|adresse:|adr\.:?|sted:|stedet\ser|mødested:|mødestedet\ser|hvor:|lokale:|place:|address:|where:|location:|venue:|the\saddress\sis
         |our\soffice\s(?:at|in|is)|my\soffice\sis)\s{0,2}+(?!uændret|det\ssamme|samme|som\s|the\ssame|unchanged|same)(?P<place>(?:[^\n.;!?(]|(?<=\d)\.(?=\ssal)){3,80})""",
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
    rf"(?<!\w)(?:på|ude på|at|on|er|til)\s(?!{_DAY_OR_MONTH}[a-z]{{0,6}}\s)(?P<place>{_CAPITAL}[a-zæøå]{{3,25}}\s\d{{1,3}}[A-Z]?)(?![\w.:/])"
)
# What stands behind the time: "kl. 9 i baglokalet", "10 am in the canteen".
_BEHIND_TIME = re.compile(
    r"""(?:(?:kl|klokken)\.?\s\w+(?:[.:]\d\d)?|\d[.:]\d\d|\d\s?[ap]m|\d|(?<!\w)(?:halv|kvart\s(?:i|over))\s\w{1,6})(?:\s(?:præcis|sharp|prik))?,?
        \s(?:(?:her|ovre|nede|oppe|ude|inde|nedenunder)\s)?(?:(?:i|på|ved|bag|hos\sos\si|hernede\spå|hjemme\si)\s(?:vores\s|mit\s|det\s)?
        (?P<place>(?!formiddag|eftermiddag|morgen|aften|dag|uge|weekend|øjeblik|telefon|time|tal|næste|stedet|jobbet|stilling|plads|vej)[a-zæøå]{3,22}(?:en|et|rum)(?!\w)(?:\s(?:på|ved|i)\s(?:første|anden|[a-zæøå]{2,20}(?:en|et))\b)?)
       |(?:in|at|by|from)\s(?P<bare>(?:the|our|my)\s(?!aften|morning|afternoon|evening|week|moment|phone|same|interview|future|team|position|role|number|latest|end|day|next|time|beginning|usual|address)[a-z]{3,15}(?:\s(?:room|park|house|door|office|floor|hall|area|bar|shop|desk))?(?!\w)))""",
    re.VERBOSE,
)
_AFTER_COMMA = re.compile(
    r"(?:\d|[ap]m|(?:halv|kvart (?:i|over)) \w{1,6}|LT),\s(?P<place>(?!dagen|ugen|morgenen)(?:our (?:\w{3,12} )?[a-z]{4,12}|reception|briefing room|[a-zæøå]{4,22}(?:rummet|lokalet|kontoret|huset|hallen|indgangen|kantinen|receptionen))(?=[.,\"\n]|$))"
)
# "Det foregår på mit kontor", "vi sidder i samtalerummet", "gå ind ad hovedindgangen".
_THERE = re.compile(
    rf"""(?i:det\s(?:er|foregår|bliver|holdes)|foregår|vi\ssidder|sætter\sos|mødes|møder\s(?:hende|ham)|møtes|gå(?:r)?\sind|kigge\sind|snakke\smed\smig|vi\s(?:ligger|bor)|begge\s(?:dage|dele)|komme|komme\sned|gå\sop)
        \s(?:hos\sos\s|bare\s|her\s)?(?:på|i|ved|til|ad)\s(?:vores\s)?(?P<place>(?:(?:mit|min|{_CAPITAL}\w{{1,20}}s|skolens)\s)?(?!formiddag|eftermiddag|morgen|aften|dag|uge|weekend|gang|orden|time|samtale|telefon|mødet|løbet|arbejde|stedet|bilen|toget|kalenderen|døren|en\s|et\s)
        (?:kontor|butik|værksted|[a-zæøå]{{3,22}}(?:en|et|erne)|{_CAPITAL}\w{{2,20}}(?:,\s\d\.\ssal)?)(?!\w))""",
    re.VERBOSE,
)
_OWN_ROOM = re.compile(
    rf"(?<!\w)(?:på|i|til)\s(?P<place>(?:mit|min|skolens|{_CAPITAL}\w{{1,20}}s)\s(?:kontor|butik|værksted|lejlighed))(?!\w)"
)
_ANY_SCREEN = re.compile(r"(?<!\w)(?P<place>Teams|Zoom|Discord|Google Meet)(?!\w)")
_SMALL_ROAD = re.compile(
    r"(?<!\w)(?P<place>[a-zæøå]{3,25}(?:vej|gade|vænget|allé|torv|stræde)\s\d{1,3})(?!\w)"
)
# What speaks of a house without asking anybody there: where somebody is, works or parks.
_NOT_THERE = re.compile(
    r"(?<!\w)(?:[Pp]arker\w*|[Åå]bent?|opgave\w*|ring(?:e)? til|kommet hjem|tegn|holder lukket|ramt|travlt|sygdom|til møde|forbi(?:det|gået)|mail\w*|hver dag|ikke på|og ikke|not at|keys? to|is in|are in|jobbet|stillingen|mangler)(?!\w)"
)
_WAYS = (
    _ANNOUNCED,
    _LINK,
    _ONLINE,
    _HOUSE,
    _BEHIND_TIME,
    _AFTER_COMMA,
    _NUMBERED,
    _ROAD,
    _SMALL_ROAD,
    _OWN_ROOM,
    _STREET,
    _ON,
    _BY,
    _ENGLISH_HOUSE,
    _THERE,
    _ANY_SCREEN,
)
"""The surest first; a street and number in the signature comes behind a house in the text."""


def find_place(text: str, reference: date) -> str | None:
    """The place as written, or None where the text names none."""
    text = above_signature(text)
    for way in _WAYS:
        match = next((one for one in way.finditer(text) if not _is_aside(way, one)), None)
        if match:
            name = "place" if match.groupdict().get("place") else "bare"
            start, end = match.span(name) if match.groupdict() else match.span()
            return _without_day(text, start, end, reference)
    return None


def _is_aside(way: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether the sentence of a house speaks of something else that happens there."""
    if way not in (_HOUSE, _ENGLISH_HOUSE):
        return False
    text = match.string
    start = max(text.rfind(sign, 0, match.start()) for sign in (". ", "\n", "! ", "? ")) + 1
    ends = (text.find(sign, match.end()) for sign in (". ", "\n", "! ", "? "))
    end = min((one for one in ends if one >= 0), default=len(text))
    return _NOT_THERE.search(text, start, end) is not None


def _without_day(text: str, start: int, end: int, reference: date) -> str | None:
    """What stands in front of the first day in it: "Havnevej 3, Grenaa torsdag den 10"."""
    for day in find_days(text[start : end + _MOST], reference):
        if 0 < day.start < end - start:
            end = start + day.start
            break
    return text[start:end].strip(" ,-–\n") or None
