"""Kinds of places where somebody is met, and what is said beside one without asking anybody there."""

ROADS = (
    "vej|vejen|gade|gaden|vænget|vænge|allé|alle|torvet?|plads|pladsen|stræde|kaj|kajen|havn|havnen|parken|bakken|stien|sti|vangen|holmen|engen|marken|dammen|skoven"
    "|centret|gården|kanalen|ringvej|boulevard|løkken|krogen"
)
STEMS = (
    "klinikk?|reception|resepsjon|butikk?|kontor|værksted|verksted|lager|hotell?|køkken|kantine|anlæg|rådhus|hjem|skole|have|stue|filial|sal|hal|studie?|gård|museum|apotek|fabrikk?"
    "|restaurant|café|cafe|cafeteri|caféteri|værelse|skur|lounge|foyer|indgang|bro|plads|stald|showroom|tank|laboratori|lokale|terminal|lade|port|dør|hus|center|centr|kælder|garage|disk"
    "|bar|lobby|rampe|vogn|container|barak|pavillon|telt|omklædning|afsnit|afdeling|kirke|bibliotek|teater|hangar|mølle|bageri|bod|kiosk|pakkeri|depot|vaskeri|mejeri|slagteri|hytte|kedler"
    "|rumm?|modtagelse|central|materialegård|planteskole|vægt|kasse|trappe|luge|gang|taproom|bryggeri|entre|atelier|pejsestue|ridehus|scene|bur|hovedsæde|selskabslokale|varegård"
)
"""What a house or a room ends in; "-en", "-et" stand behind it."""
ENGLISH = (
    "office|slipway|bar|reception|studio|desk|room|floor|warehouse|yard|kitchen|shop|lab|laboratory|truck|gate|hangar|house|door|entrance|lobby|canteen|cafe|café|library"
    "|showroom|workshop|garage|depot|dock|quay|pier|clinic|school|store|lounge|plant|factory|boardroom|barn|stable|stables|container|park|church|hall|greenhouse|glasshouse|headquarters|hotel|restaurant|salon|building|trailer|cabin|farm"
)
NUMBERED = (
    "lokale|lok\\.|bygning|mødelokale|mødelok\\.|afdeling|afd\\.|afsnit|hal|port|stue|kaj|room|building|gate|floor|drivhus|indgang|opgang|terminal|seminar\\sroom|meeting\\sroom"
    "|pier|dock|quay|glasshouse|trappe|entrance|pavillon|barak|rampe|door|unit|warehouse|stald|klasse|bay"
)
MEETS = (
    r"\bkom(?:me|mer)?\b|\bmø[dj]t?(?:e|er)?\b|\bmeld\w*|henvend\w*|indfind\w*|still(?:e|er) op|lad \w+ stille|spørge?r?\b|tager? (?:i)?mod|bank\w*|gå(?:r)? (?:ind|ud|uden|om|op|ned|rundt)|vise|finder|ta'?r? (?:i)?mod|sætter (?:vi )?os|vi (?:sidder|mødes|ligger|står|bor|holder til)|samtale\w*|prøvedag|prøvevagt|dukke op"
    r"|forbi|kigge|hils\w*|\bses\b|se (?:hende|ham)|velkommen|interview|\bkl\b|klokken|\d[.:]\d\d|\bhalv \w+|kvart (?:i|over)|\d\s?[ap]m\b|\bjob\w*samtale|foregår|finder sted|holdes|afholdes|bruge?r?\b|lokalet er|stedet er"
    r"|\bcome\b|\bmeet\w*|\bmet\b|\breport\b|\bask for\b|\bsee (?:her|him|you)\b|\bchat\b|\btrial\b|\bvisit\b|\bdrop\b|\bpop\b|\bstop by\b|\bhave (?:her|him|ms|mr)\b|\bat \d|\bwe (?:stand|are|sit)\b|\bsharp\b|\bo'clock\b|\binvit\w*|\bhosted\b|\bfind us\b"
    r"|(?:man|tirs|ons|tors|fre|lør|søn)dag\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
)
"""A sentence in which somebody is asked to come."""
NOT_THERE = r"(?<!\w)(?:[Pp]arker\w*|[Åå]bent?|opgave\w*|ring(?:e)? til|kommet hjem|tegn|holder lukket|ramt|travlt|kaos|sygdom|til møde|forbi(?:det|gået)|mail\w*|hver dag|ikke på|og ikke|not at|keys? to|is in|are in|jobbet|stillingen|mangler|arbejdet|sprunget|ro på|en tur|julefrokost|hele natten|(?:er|ligger) på (?:sygehus|hospital|skadestue)\w*|(?:er|is|are) (?:i huset|in the house))(?!\w)"
"""What speaks of a house without asking anybody there: where somebody is, works or parks."""
WRITER_AWAY = (
    r"(?:selv (?:er|sidder|står) jeg|(?:er|sidder|står) jeg selv|jeg (?:er|sidder|står|arbejder)\s(?=(?:selv|ellers|desværre|nok|på|til)\s)|i am|i'm|i'll be|i will be)"
    r"(?:\s?(?:selv|ellers|desværre|nok|måske|jo|på (?:kursus|messe|ferie|besøg)|til (?:møde|messe|kursus|stævne)|myself|away|off|stuck|travelling))*\s(?:i|på|ved|in|at|on|near|to|til)\s$"
)
"""Where the writer is, in front of the place."""
WRITER_AT_PHONE = r"(?:jeg (?:er|sidder)|i am|i'm)\s(?:\w{2,10}\s){0,2}(?:i|på|ved|in|at)\s$"
CALLED = r"(?i:\bring\w*|\bkontakt\w*|\bcall\b|\bphone\b|\btlf)"
"""Who is to be called is reached there; nobody is to come."""
NOT_HERE = r"(?:(?:flytte\w*|moved|skifte\w*|ændret)\s(?:\w+\s){0,2}(?:fra|from)\s|ikke|not|instead of|i stedet for|rather than|frem for)\s?(?:(?:ude|nede|oppe|henne|ovre|inde)\s)?(?:(?:på|i|ved|at|in)\s)?$"
COMES = r"(?i:\bkom|forbi|kig|\bstop|\bdrop|\bcome|\bmeet|\bmød)"
PASSED = r"(?i:parker\w*|\bparking|\bbus(?:sen)? \d+|\blinje \d+|stå(?:r)? af|get(?:s)? off|toget til|train to)"
"""What stands on the way."""
