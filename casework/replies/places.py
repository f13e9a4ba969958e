"""Where to meet: an address, a house, a link. Never the day that stands behind it."""

import re
from datetime import date

from casework.dates import find_days
from casework.replies.signed import above_signature
from casework.replies.words import places as words

_MOST = 80
_CAPITAL = r"[A-ZÆØÅ]"
_DAY_OR_MONTH = (
    r"(?:Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun"
    r"|Jan|Feb|Mar|Apr|Maj|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dec|Uge|Week|Kl|Klokken|Den|Side|Punkt|Opgang|Tlf)"
)
_LINK = re.compile(
    r"https?://(?![^\s/]{0,80}(?:cal|calendly|book|booking|schedule)[./])[^\s<>\"]{2,300}[^\s<>\".,;:!?)\]']"
)
_ONLINE = re.compile(
    r"(?<!\w)(?:(?:over|på|via|on|in|per|by|a|an|short|et|en)\s)(?P<place>(?:microsoft\s)?teams|zoom|google\smeet|skype|video(?!\s(?:of|af|fra|from)))(?!\w)",
    re.IGNORECASE,
)
# What stands behind an address: a storey, a town, a door.
_STOREY = r"\d{1,2}\.\s?sal|st\.(?!\w)|kld\.|stuen|(?:første|anden|tredje|fjerde|femte|first|second|third|fourth|fifth|ground)\s(?:sal|floor)|\d{1,2}(?:st|nd|rd|th)\sfloor"
_DOOR = r"(?i:mødelokale|lokale|lok\.|indgang|opgang|port|hal|gate|bygning|building|entrance|room|unit)\s(?:[A-ZÆØÅ0-9][\w.]{0,12}(?<!\.))(?!\w)"
_BEHIND = rf"(?:(?:,\s|\s(?=\d{{1,2}}(?:\.\s?sal|st|nd|rd|th))|\s(?=port\s|indgang\s|hal\s|opgang\s))(?:{_STOREY}|{_DOOR}|\d{{4}}\s{_CAPITAL}\w+(?:\s{_CAPITAL}\w{{0,20}})?|(?!{_DAY_OR_MONTH}[a-zæøå]{{0,6}}\b){_CAPITAL}\w{{1,20}})|\si\s(?!{_DAY_OR_MONTH}[a-zæøå]{{0,6}}\b){_CAPITAL}\w{{1,20}}){{0,2}}"
_ROAD = re.compile(
    rf"""(?<!\w)(?P<place>(?:{_DOOR},?\s)?(?:{_CAPITAL}[\w.]{{0,25}}[ ]){{0,2}}(?:{_CAPITAL}\w{{0,25}}(?i:{words.ROADS})|(?<=[ ])(?:Allé|Alle|Plads|Torv|Boulevard|Strand|Vej|Gade|Street|Road|Avenue|Lane))
         \s\d{{1,3}}(?!\d|[.:]\d)(?:[ ]?[A-Z](?!\w)|[a-z](?!\w))?{_BEHIND.replace(" ", "[ ]")})""",
    re.VERBOSE,
)
# Any name and number behind a comma or at the beginning: "Mandag halv ti. Havneholmen 81, kør helt ned".
_NAMED_AND_NUMBERED = re.compile(
    rf"(?:^|[.,(:]\s?|\n)(?P<place>(?!{_DAY_OR_MONTH}|Lokale|Bil|Tomorrow|Between|Around|About|After|Before|Until|Version|Section|Grade|Level|Group|Hold|Klasse|Modul|Module|Corona|Rør|Maskine|Linje|Line){_CAPITAL}[a-zæøå]{{5,25}}\s\d{{1,3}}[A-Z]?(?![\w:/]|\.\d|\s\w+r\b){_BEHIND})"
)
_HOUSE_NAMED = re.compile(
    rf"(?:(?:på|i|ved|to|at|til|hos|,|er)\s)(?P<place>(?:(?:Plejecenter|Plejehjemmet|Plejecentret|Hotel|Restaurant|Café|Cafe|Børnehuset|Børnehaven|Vuggestuen|Bistro|Rådhuset|Skolen|Klinikken)\s{_CAPITAL}\w{{2,20}}|(?!Jobcent){_CAPITAL}[a-zæøå]{{2,20}}(?:skolen|huset|hjemmet|hallen|kirken|centret|hotellet|museet|biblioteket)|Rådhuset|Kajen|Torvet|Havnen)(?:,\s(?:{_DOOR}|{_STOREY}|lok\.\s?[\d.]+\d))?)(?!\w)"
)
_NUMBERED = re.compile(
    rf"""(?<!\w)(?P<place>(?:Torvet|Kajen|Havnen|(?i:{words.NUMBERED}))
         \s(?:{_CAPITAL}[\wæøå]{{0,20}}|\d{{1,3}}(?:\.\d{{1,3}})?[A-Z]?(?![:.]\d))(?:,\s{_CAPITAL}\w{{2,25}}(?:{words.ROADS})\s\d{{1,3}}|,\s(?!{_DAY_OR_MONTH}){_CAPITAL}[a-zæøå]{{3,20}}(?!\s\d))?)""",
    re.VERBOSE,
)
_ANNOUNCED = re.compile(
    r"""(?:på\sadressen|adressen\ser|adresse:|adr\.:?|sted:|stedet\ser|mødested:|mødestedet\ser|hvor:|lokale:|lokalet\ser|place:|address:|where:|location:|venue:|the\saddress\sis
         |our\soffice\s(?:at|in|is)|my\soffice\sis)\s{0,2}+(?!uændret|optaget|booket|lukket|ledig|ikke|det\ssamme|samme|som\s|the\ssame|unchanged|same)(?P<place>(?:[^\n.;!?(]|(?<=\d)\.(?=\ssal)){3,80})""",
    re.VERBOSE | re.IGNORECASE,
)
_GOES_ON = rf"(?:\s(?:ved siden af|bag|bag ved|nede på|nede ved|over for|ovenpå|på|ved|i(?=\s[A-ZÆØÅ]))\s(?:{_STOREY}|(?:den\s)?[\wæøå]{{3,20}}(?:en|et|erne|ne)|{_CAPITAL}\w{{2,20}})(?!\w)(?!\s(?:\d|kl)))?"
_HOUSE = re.compile(
    rf"""(?<!\w)(?:[Pp]å|[Ii]|[Vv]ed|ve|hos|forbi|brug|bruge|bag|nå|(?:kom\w*|ned|op|ud|over|hen|ind|møde|retur)\s(?:til|te|ad))\s(?P<place>(?:(?![Jj]ob)[\wæøå]{{0,20}}(?:{words.STEMS})(?:en|et|n|t|erne|ne)
         |(?:den|det|mit|min|vores|skolens)\s(?:(?:[\wæøå]{{2,12}}e|NYE)\s)?[\wæøå]{{0,20}}(?:{words.STEMS})){_GOES_ON.replace(" ", "[ ]")})(?!\w)
       | (?:^|[.?!]\s|,\s)(?P<bare>(?:lageret|kontoret|butikken|værkstedet|kantinen|receptionen|den[ ][a-zæøå]{{2,10}}e[ ](?:stue|port|dør|længe|bygning|lade|hal)))(?=[,.]|$|[ ]ved)""",
    re.VERBOSE,
)
_ENGLISH_HOUSE = re.compile(
    rf"(?<!\w)(?:at|to|in|on|for|by|round|through|visit|visiting|inside|outside|behind|use|using)\s(?P<place>(?!the\s(?:door|house)(?!\w))(?:(?:the|our|my)\s(?:[\w-]{{2,14}}\s){{0,2}}?|site\s|front\s)(?:{words.ENGLISH})(?:\s(?:in|on|at)\s(?:the\s)?(?!{_DAY_OR_MONTH}){_CAPITAL}\w{{2,20}})?)(?!\w)"
)
_TOWN = re.compile(
    rf"(?:\d|[ap]m|(?:halv|kvart\s(?:i|over)|klokken)\s[a-zæøå]{{1,6}}|,?\son\ssite)\s(?:i|in|at|on|to|på)\s(?!{_DAY_OR_MONTH}[a-zæøå]{{0,6}}\b)(?P<place>(?:[Tt]he\s)?{_CAPITAL}[a-zæøå]{{2,20}}(?:\s(?:butikken|kontoret|afdelingen|office|store|shop))?)(?!\w)"
)
_BY = re.compile(
    rf"(?:forbi|ud til|ned til|op til|over til)\s(?P<place>{_CAPITAL}[\wæøå]{{2,25}}(?:\s{_CAPITAL}\w{{2,20}})?)(?!\w)"
)
_STREET = re.compile(
    rf"(?<!\w)(?:på|i|ved|at|on|to)\s(?P<place>(?!(?:København|Frederikshavn)\b|Job){_CAPITAL}\w{{2,25}}(?:{words.ROADS})(?:,\s(?:{_STOREY}))?)(?!\w)"
)
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
    r"(?:\d|[ap]m|(?:halv|kvart (?:i|over)) \w{1,6}|LT),\s(?P<place>(?!dagen|ugen|morgenen)(?:our (?:\w{3,12} )?[a-z]{4,12}|reception|canteen|lobby|front desk|main office|briefing room|[a-zæøå]{4,22}(?:rummet|lokalet|kontoret|huset|hallen|indgangen|kantinen|receptionen))(?=[.,\"\n]|$))"
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
_ENGLISH_ROAD = re.compile(
    rf"(?<!\w)(?P<place>\d{{1,3}}[A-Z]?\s(?:{_CAPITAL}\w{{1,20}}\s){{1,3}}(?:Street|Road|Avenue|Lane|Square|Way|Drive|Quay))(?!\w)"
)
_SMALL_ROAD = re.compile(
    r"(?<!\w)(?P<place>[a-zæøå]{3,25}(?:vej|gade|vænget|allé|torv|stræde)\s\d{1,3})(?!\w)"
)
_NOT_THERE = re.compile(words.NOT_THERE)
_MEETS = re.compile(words.MEETS, re.IGNORECASE)
_WRITER_AWAY = re.compile(words.WRITER_AWAY, re.IGNORECASE)
_NOT_HERE = re.compile(words.NOT_HERE, re.IGNORECASE)
_PASSED = re.compile(words.PASSED)
_COMES = re.compile(words.COMES)
_AT_PHONE = re.compile(words.WRITER_AT_PHONE, re.IGNORECASE)
_CALLED = re.compile(words.CALLED)
_HOUSES = (_HOUSE, _ENGLISH_HOUSE)
_IN_FRONT, _BESIDE = 60, 25  # letters in front of a place that tell whether somebody is asked there
_WAYS = (
    _ANNOUNCED,
    _LINK,
    _ONLINE,
    _ROAD,
    _ENGLISH_ROAD,
    _SMALL_ROAD,
    _ON,
    _NAMED_AND_NUMBERED,
    _HOUSE_NAMED,
    _NUMBERED,
    _HOUSE,
    _BEHIND_TIME,
    _AFTER_COMMA,
    _OWN_ROOM,
    _STREET,
    _BY,
    _TOWN,
    _ENGLISH_HOUSE,
    _THERE,
    _ANY_SCREEN,
)
"""The surest first: a street and number is found by who has never been there, a house is not."""


def find_place(text: str, reference: date) -> str | None:
    """The place as written, or None where the text names none."""
    text = above_signature(text)
    for way in _WAYS:
        match = next((one for one in way.finditer(text) if not _is_aside(way, one)), None)
        if match:
            name = "place" if match.groupdict().get("place") else "bare"
            start, end = match.span(name) if match.groupdict() else match.span()
            found = _without_day(text, start, end, reference)
            return _as_address(found) if way in _ADDRESSES else found
    return None


def _as_address(place: str | None) -> str | None:
    """With commas, as an address is written: "Søvej 4 indgang C", "Søvej 4 i Ry"."""
    return place and _NO_COMMA.sub(r"\1, ", place)


_NO_COMMA = re.compile(r"(\d[A-Za-z]?) (?:i (?=[A-ZÆØÅ])|(?=indgang|opgang|port|hal|\d+\. ?sal))")
_ADDRESSES = (_ROAD, _NAMED_AND_NUMBERED)


def _is_aside(way: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether it is where somebody else is, or where nobody is asked to come."""
    text = match.string
    place = match.start("place") if match.groupdict().get("place") else match.start()
    start, end = _sentence(text, place)
    front = text[max(start, place - _IN_FRONT) : place]
    if _NOT_HERE.search(front) or _PASSED.search(front[-_BESIDE:]):
        return True
    if _WRITER_AWAY.search(front) and not _COMES.search(text, start, end):
        return True
    if _AT_PHONE.search(front) and _CALLED.search(text, start, end):
        return True
    if way not in _HOUSES:
        return False
    if _NOT_THERE.search(text, start, end):
        return True
    if end - start < _SHORT:  # "Torsdag kl. 9. Stadig på lageret."
        start = _sentence(text, max(0, start - 2))[0]
    return _MEETS.search(text, start, end) is None


def _sentence(text: str, at: int) -> tuple[int, int]:
    start = 0
    for stop in _STOP.finditer(text):
        if stop.start() >= at:
            return start, stop.end()
        start = stop.end()
    return start, len(text)


_STOP = re.compile(
    r"(?<!\bd)(?<!\bkl)(?<!\bca)(?<!\bnr)(?<!\btlf)(?<!\d)[.!?]+\s|[!?]\s|\d\.\s(?=[A-ZÆØÅ])|\n"
)
_SHORT = 60


def _without_day(text: str, start: int, end: int, reference: date) -> str | None:
    """What stands in front of the first day in it: "Havnevej 3, Grenaa torsdag den 10"."""
    for day in find_days(text[start : end + _MOST], reference):
        if 0 < day.start < end - start:
            end = start + day.start
            break
    return _TIME_BEHIND.sub("", text[start:end]).strip(" ,-–\n") or None


_TIME_BEHIND = re.compile(r"[, ]{1,3}(?:kl|klokken|at|d|den|om|on)\.?\s*$")
