"""The words around a day or a time that say what it is: the old one, hours of opening, an end, a call."""

import re

SENTENCE_END = re.compile(
    r"(?=[.!?\n])(?:(?<!\bkl)(?<!\bd)(?<!\bca)(?<!\btlf)(?<!\bman)(?<!\btirs)(?<!\bons)(?<!\btors)(?<!\bfre)(?<!\bvedr)(?<!\bdvs)(?<!\bi\.e)(?<!\bbl\.a)(?<!\bf\.eks)(?<!\bm)(?:(?<!\d)[.]|[!?]|(?<=\d{4})\.|(?<=[.:]\d\d)\.)(?:\s+|$)|(?<=\d)\.\s+(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kl|\d|og\b|eller\b|i\b))|\n)"
)
_PREPS = r"(?:\s?(?:det|den|d\.?|for|på|kl\.?|klokken|at|on|the|nu|now|tid|time|dato|date|ca\.?|:|\()\s?){0,4}\s?$"

MOVES = re.compile(
    r"""(?<!\w)(?:flyt\w*|ryk\w*|fremryk\w*|udsæt\w*|udsat|udskyd\w*|udskudt|skub\w*|forlæg\w*|forskyd\w*|ændr\w*|ombook\w*|i\sstedet|istedet|instead
       |rather\sthan|frem\sfor|fremfor|ny(?:e)?\stid|nyt\stidspunkt|ny\sdato|new\s(?:time|date|appointment|slot)|old\stime|gammel\stid
       |mov(?:e|ed|es|ing)(?!\s(?:forward|ahead|on)\b)|re-?sched\w*|postpon\w*|push\w*|shift(?:ed|ing)?\s(?:the|her|his|him|our|it|\w+day|tomorrow|mon|tue|wed|thu|fri)\w*
       |chang(?:e|ed|ing)|delay\w*|prepon\w*|(?:stadig|fortsat|still)\s(?:kl\.?|klokken|at)\s?\d{1,2}|samme\s(?:tid|klokkeslæt|klokkeslet|klokslæt|klokslet|tidspunkt)|same\shour|henlæg\w*|henlagt|omlæg\w*|omlagt|berammes|falls\s(?:away|through)|falder\s(?:væk|bort|ud)|bortfalder|rygge?r?|byt\w*|swap\w*|switch\w*|nu\sbliver\sdet|is\snow|uændret\w*|nyt\s(?:bud|forslag)|i\sstedet|unchanged|same\stime|bring\sforward|brought\sforward
       |(?:put|set|bring|brought)(?:\s\S+){0,10}\s(?:back|forward)|slide|sliding|slip|bump\w*|træk(?:ke|kes|ker)|rykk\w*|må\svente|forskyd\w*
       |bliver\s(?:alligevel\s|desværre\s)?(?:først|ikke|nu)|alligevel|aflyst|aflyses|cancell?ed|cancel|won't\shappen|holder\sikke|as\sagreed|havde\saftalt|as\splanned)(?!\w)""",
    re.VERBOSE,
)
"""Whether a text may move a meeting: only then a day or a time may be the old one."""

_MOVE_VERB = r"""(?:flyt\w*|ryk\w*|fremryk\w*|prepon\w*|udsæt\w*|udskyd\w*|skub\w*|forlæg\w*|forskyd\w*|ombook\w*
    |byt\w*|swap\w*|switch\w*|mov(?:e|ed|es|ing)|re-?schedul\w*|postpon\w*|push\w*|shift(?:ed|ing)?|chang(?:e|ed|ing))"""
OLD_BEFORE = re.compile(
    rf"""(?<!\w)(?:(?:old|gammel|gamle|tidligere|oprindelig\w*|original\w*|previous\w*)(?:\s(?:tid\w*|time|date|dato|appointment|slot|aftale))?
         |lå|stod|var|was|were|fra|from|i\sstedet\sfor|istedet\sfor|instead\sof|rather\sthan|frem\sfor|fremfor|and\snot|og\sikke|,\sikke|,\snot
         |(?<!som\s)(?:aftalt|planlagt|berammet|fastsat|sat|booket)(?:\stil)?|(?:den\s)?(?:aftalte|planlagte|berammede|fastsatte|bookede)\s\w+
         |(?<!as\s)(?:agreed|scheduled|booked|arranged|planned)(?:\s(?:interview|meeting|chat|for|to))?
         |(?:can't|cannot|could\snot|can\snot|won't|(?:kan|kunne)\s(?:\w+\s){{0,2}}?(?:ikke|ik|ikk)(?:\salligevel)?|ikke\s(?:kan|kunne|når))\s(?:\w+\s)?(?:nå|make|holde|afholde|møde|deltage|gennemføre|do|attend|tage)(?:\s(?!i\sstedet|til\s|to\s)\w+){{0,4}}
         |(?<!kan\shun\s)(?<!kan\shan\s)(?<!kan\si\s)(?<!kan\svi\s)(?<!\w)(?:ikke|ik|ikk|not|don't|dont)(?:\s(?:kom(?:me)?|mød(?:e|es)?|være|be|come|meet|show\sup))?
         |(?:skulle|should)\s(?:\w+\s){{0,3}}(?:mødtes|mødes|komme))
        {_PREPS}""",
    re.VERBOSE,
)
# The same where nothing else in the text speaks of moving.
OLD_PLAINLY = re.compile(
    rf"""(?<!\w)(?:(?:old|gammel|gamle|tidligere|previous)(?:\s(?:tid\w*|time|date|dato|appointment|slot|aftale|one))?(?:\s(?:var|was|er|is))?
         |(?:skulle|should)\s(?:\w+\s){{0,3}}(?:mødtes|set|mødt|haft|talt|været|kommet|(?:have\s)?(?:met|seen|come|been|had))(?:\s(?!kl\b|til\b|to\b|i\sstedet|istedet|instead|men\b|but\b)\w+){{0,3}}?
         |(?:was|were)\s(?:supposed|meant|due|going)\sto\s(?:\w+\s?){{0,3}}
         |havde\s(?:jo\s|ellers\s|egentlig\s)*(?:vi\s|jeg\s)?(?:sagt|aftalt|sat\s(?:hinanden|hverandre)\sstævne|en\saftale|et\smøde|en\ssamtale)|(?<!\w)(?:skrev|noterede|satte)\s(?:(?!ikke\b)[\w.]+\s){1, 3}(?:ind|op|i\s(?:kalenderen|bogen))\s(?:til|på)|(?:we|i)\s(?:had\s)?(?:said|agreed(?:\son)?)
         |(?:en\s)?(?:anden|andet|another|other|different)\s(?:dag|tid|tidspunkt|day|time|slot|date)\s(?:end|than)
         |(?:double|dobbelt)[\s-]?book\w*|forhindret(?:\si\sat\s\w+)?|no\sway\s(?:i|we)\s(?:can\s)?(?:make\s)?(?:it)?|never\smake\sit)
        {_PREPS}""",
    re.VERBOSE,
)
# The day is named as the one whose meeting it is: "tomorrow's 13:00 interview", "mandagens samtale".
OLD_OWNER = re.compile(r"^(?:'s|s|ens)\s(?=\w|\d)")
OLD_NOUN = re.compile(
    r"^\s(?:interview|meeting|chat|appointment|slot|coffee|samtale|møde|aftale)\w*(?!\w)"
)
# "..., den må jeg flytte", "kan ikke gennemføres", "won't work"
OLD_BEHIND = re.compile(
    rf"""^(?:(?!\s(?:hvis|vis|if|medmindre|unless|ellers|otherwise|og|and|så|eller|or|then|da|når|when|once|after|because|fordi|inden|før|before)\s)[^.!?\n]){{0,60}}?(?<!\w)(?:
        (?:må|skal|bliver|er|nødt\stil\sat|is|be|been|to|kan\sjeg|kan\svi|vi|jeg|i|we|i've)\s(?:(?!til\s|to\s|kom)\w+\s){{0,4}}?(?:{_MOVE_VERB}|udsat|udskudt|aflys\w*|ændre\w*|cancell?ed|off)
       |(?:flyttes|rykkes|udsættes|udskydes|skubbes|forlægges|ændres|aflyses|udgår)
       |(?:duer|dur|går|passer|holder|fungerer|nytter|bliver)\s(?:\w+\s){{0,2}}?(?:ikke|ik|ikk)(?!\w)
       |ikke\s(?:kan|gennemføres|bliver)|kan\s(?:\w+\s){{0,3}}?(?:ikke|ik|ikk)(?!\w)|(?:won't|cannot|can't|can\snot|doesn't|does\snot|no\slonger|will\snot)(?!\w)
       |not\s(?:possible|feasible|workable|convenient)|ikke\smulig\w*|(?:has|have|will\shave)\sto\s(?:slide|slip|wait|move)|må\svente|kollider\w*|clash\w*|conflicts?\swith|falder\ssammen
       |falls\s(?:away|through|out)|falder\s(?:væk|bort|ud)|bortfalder|(?:er|is)\s(?:(?:a|et|an|en)\s)?(?:dead|død\w*|droppet|dropped|history|no[\s-]go|eaten\sup|problem)|no\sgood|(?:er|is|has|got|blev)\s(?:(?!vi\s|jeg\s|we\s|i\s)\w+\s){{0,3}}?(?:umulig\w*|udelukket|optaget|booked|taken|røget|gone|full|fyldt))(?!\w)""",
    re.VERBOSE,
)
# "... på mandag den 8. kl. 13. Det dur ikke alligevel": the sentence right behind it.
OLD_NEXT = re.compile(
    r"""[^.!?\n]{0,40}[.!]+\s+(?:(?:men|but|desværre|unfortunately)\s)?(?:det|den|den\stid|den\sdag|that|this|it)\s
        (?:(?:\w+\s)?(?:dur|duer|går|holder|passer|fungerer)\s(?:\w+\s){0,2}?(?:ikke|ik|ikk)|(?:doesn't|won't|will\snot|does\snot|no\slonger|can't|cannot|can\snot)\s(?:works?|do|holds?|happen|suits?|fits?))
        (?=\s(?:alligevel|desværre|mere|længere|for|så|fordi|because|as|after\sall|any\s?more|for\sus|here)(?!\w)|\s?[.,!;\n–-]|\s?$)""",
    re.VERBOSE,
)
# "15.00 i morgen bliver 13.30", "10 o'clock is now 11"
BECOMES_AT = re.compile(
    r"\s?(?:(?:bliver|blir|becomes|ændres|rykkes|flyttes)(?:\s(?:nu|now|altså))?|(?:er|is)\s(?:nu|now))\s(?:(?:til|to|i\sstedet|instead|kl\.?|klokken|at)\s?){0,3}"
)
OLD_UNABLE = re.compile(
    r"(?<!\w)(?:kan\s(?:desværre\s)?(?:ikke|ik|ikk)(?:\salligevel)?|can't\s(?:make|do)(?:\sit)?|cannot\s(?:make|do)(?:\sit)?|(?:make|nå)\s(?:it|det))\s(?:på\s|den\s|on\s|i\s)?$"
)
MOVED_OBJECT = re.compile(
    rf"(?<!\w){_MOVE_VERB}(?!\w)(?:(?!\b(?:til|to|until|kl|at|i\sstedet|instead)\b)[^.!?\n]){{0,60}}$",
    re.VERBOSE,
)
# "Vi må flytte samtalen onsdag kl. 13.", with nothing behind it that it moves to.
MOVED_ONLY = re.compile(
    rf"""(?<!\w)(?<!trial\s)(?<!day\s)(?<!night\s)(?<!first\s){_MOVE_VERB}(?!\w)(?:(?!\b(?:till?|to|until|kl|at|i\sstedet|instead|forslag|by|fra|from)\b)[^.,:;!?\n–]){{0,60}}$""",
    re.VERBOSE,
)
# The time in "vi må flytte onsdagens samtale kl. 13".
OWNED = re.compile(r"(?:'s|s|ens)\s(?:(?!til\b|to\b|until\b)\w+\s){1,4}(?:at\s|kl\.?\s)?")
# "onsdag kl. 10 bliver til mandag", "Friday becomes Monday"
BECOMES = re.compile(
    r"(?<!\w)(?:(?:bliver|blir|laves\som|ændres|rykkes|flyttes|skubbes)\s(?:nu\s|altså\s|desværre\s|i\sstedet\s)?til|becomes|turns\sinto|erstattes\saf|(?:is\s)?replaced\s(?:by|with))(?:\s(?:på|den|on|the|kl\.?|klokken)){0,3}\s?$"
)
# The same in front of a day: "samtalen onsdag kl. 10 bliver på fredag i stedet".
DAY_BECOMES = re.compile(
    r"(?<!\w)(?:bliver|blir|(?<!det\s)(?<!den\s)(?<!der\s)(?<!it\s)(?<!that\s)(?<!this\s)(?:er|is)|becomes|will(?:\s(?:now|instead))?\s(?:be(?:\sheld)?|take\splace)|will\shave\sto\s(?:be|take\splace))(?:\s(?:nu|altså|desværre|i\sstedet|now|instead|først))*\s(?:på|on|den|the)\s?$"
)
TO = re.compile(
    r"""(?<!\w)(?:til|to|until|for|ud\smed|with)(?:\s(?:på|den|d\.|kl\.?|klokken|on|at|the|i|næste|next)){0,3}\s?$|(?:->|→|=>|>)\s?$""",
    re.VERBOSE,
)
# "Vi flytter den til tirsdag": nothing could say more plainly which one is new.
MOVED_TO_IT = re.compile(
    rf"(?<!\w){_MOVE_VERB}(?!\w)[^.!?\n]{{0,40}}\s(?:till?|to)\s?$", re.VERBOSE
)
NEW_BEFORE = re.compile(
    rf"""(?:(?<!\w)(?:til|to|until|ny(?:e|t)?\s(?:tid\w*|dato|aftale|forslag)|new\s(?:time|date|appointment|slot)|i\sstedet|istedet|instead|hvad\smed|how\sabout|what\sabout
         |foreslår|forslag\w*|make\sit|do|blive|komme|rather|hellere|forslag\stil\sny\stid)|->|→|=>){_PREPS}""",
    re.VERBOSE,
)
# "Jeg har sat mandag kl. 9.15 af til ham", "I have put Monday at 9 aside": what is set aside is new.
SET_BEFORE = re.compile(
    r"(?<!\w)(?:har|have|'ve|vi|jeg|we|i)\s(?:\w+\s){0,2}?(?:sat|sætter|lagt|holdt|set|put|kept|blocked|booket)\s(?:(?:på|den|the)\s)?$"
)
SET_BEHIND = re.compile(r"^\s(?:af|aside|by|fri|free)\s?(?:til|for|$|[.,!])")
# "..., when Mr. Juma was to come": the day and time of the meeting that was agreed.
OLD_WHEN = re.compile(
    r"""^,?\s(?:when|where|hvor|da)\s(?:[^\s.!?,]{1,20}\.?\s){1,4}?(?:
        (?:was|were)\s(?:to|supposed\sto|due\sto|going\sto|meant\sto|booked|invited|coming)
       |skulle\s(?:\w+\s){0,2}?(?:have|ha|være|komme|mødes|møde|snakke|tale|sidde|ses)
       |(?:egentlig|ellers|jo)\sskulle|havde\s(?:\w+\s)?(?:aftalt|aftale|samtale)|had\s(?:\w+\s)?(?:agreed|appointment|interview))(?!\w)""",
    re.VERBOSE,
)
# What the partner suggested; "that is not possible" behind it takes nothing else back.
SUGGESTED = re.compile(
    r"(?<!\w)(?:(?:he|she|han|hun|letter|brev\w*|mail\w*|mr|ms|mrs|ham|him|her|hende|selv|himself|herself|i|you)\.?\s(?:\S+\s){0,3}?(?:foreslår|foreslog|foreslået|ønsker|ønskede|spørger\stil|beder\som|suggest\w*|propos\w*|ask(?:s|ed|ing)?\s(?:for|about)|request\w*))\s(?:\S+\s){0,3}?$"
)
REFUSED_NEXT = re.compile(
    r"""[^.!?\n]{0,40}[.!]+\s+(?:(?:men|but|desværre|unfortunately|sadly)\s)?(?:det|den|den\stid|den\sdag|dér|der|that|this|it|then)\s(?:\w+\s){0,2}?
        (?:(?:dur|duer|går|holder|passer|fungerer|kan)\s(?:\w+\s){0,3}?(?:ikke|ik|ikk)|er\s(?:\w+\s){0,2}?(?:umulig\w*|udelukket|ikke\s(?:mulig\w*|en\smulighed))
        |(?:is|will\sbe|isn't)\s(?:\w+\s)?(?:not\s)?(?:possible|impossible|feasible|an\soption|out)|(?:won't|doesn't|will\snot|does\snot|can't|cannot|can\snot)(?!\w)|we\s(?:can't|cannot|can\snot))""",
    re.VERBOSE,
)
# The subject line of what is moved: "Vedr. samtale den 19. august 2026 kl. 9.00".
HEADING = re.compile(
    r"(?:^|\n)\s{0,2}(?:vedr\.?|vedrørende|ang\.?|angående|re|emne|subject|regarding|concerning|sag)\s?:?\s(?:\S+\s){0,6}?$"
)
# Between a day and its time, or the time and its day, where nothing else is said.
TIGHT = re.compile(
    r"""[\s,(:)]*(?:'?s|ens)?\s?(?:(?:kl\.?|klokken|at|@|den|d\.|on|the|i|om|ca\.?|around|formiddag|eftermiddag|morgen|fra|mellem|between)[\s,(:]{0,2}){0,3}"""
)
WINDOW = re.compile(r"(?:i?mellem|ml\.?|between|fra|from)\s")
SAME_TIME = re.compile(r"(?:the\s)?(?:same|samme|uændret|unchanged)\s")
# Of two times both are offered.
BOTH = re.compile(
    r"(?<!\w)(?:eller|or|ellers|otherwise|også|also|begge|both|enten|either|alternativt|alternatively|samt|ligeledes|likewise)(?!\w)|[.!?]\s+(?:og|and)\s"
)
OR_ELSE = re.compile(r"(?<!\w)(?:eller|or|alternativt|ellers)\s(?!\w+\s\w+\s\w+\s\w+\s)")
TAKES_BACK = re.compile(
    r"(?<!\w)(?:nej|hov|vent|ups|rettelse|rettere|ret|wait|scratch that|correction|i mean|i meant|make that|jeg mener|mente|oops|no,|- no)(?!\w)"
)

HOURS = re.compile(
    r"""(?<!\w)(?:åbningstid\w*|åbent(?!\shus)|åbner|lukker|lukket|(?<!efter\s)lukketid|opening|(?:we|shop|store|office|café|kitchen|counter|desk|gate|are|is|bar|place|it)\s(?:\w+\s)?opens?(?!\s(?:day|house))|shuts?|close[sd]?|(?<!after\s)closing|altid|always|hver\s(?:eneste\s)?dag|every\sday|dagligt|daily
        |alle\shverdage|arbejdstid\w*|(?:working|office|business|normal)\shours|hours:|kontortid\w*|telefontid\w*|træffetid\w*|træffes|arbejder(?:\sfra)?|we\swork
        |(?:job\w*|stilling\w*|arbejdet|vagt\w*|position|shifts?)\s(?:er|is|are|ligger)|normalt|normally|usually|plejer|hverdage|weekdays
        |(?:jeg|vi)\ser\s(?:selv\s)?(?:på\s\w+|her)\s(?:mandag|tirsdag|onsdag|torsdag|fredag|fra|indtil|til)|bemandet|kantinen|kundetid)(?!\w)""",
    re.VERBOSE,
)
# From when somebody is there: no time to come, unless no other is named.
HERE = re.compile(
    r"""(?<!\w)(?:(?:vi|we|folkene|holdet|vi\sandre)\s(?:selv\s)?(?:møder|starter|begynder|starts?|begins?)(?:\s(?:selv|ind|jo|altid|normalt))?
        |(?:jeg|vi|i|we)\s(?:er|is|am|are|'m|'re)\s(?:der|her|there|here|in)(?:\s(?:fra|from))?)(?!\w)[^.!?\n]{0,12}$""",
    re.VERBOSE,
)
# When somebody is to come, told by the hours: "når vi har lukket, kl. 17.15".
ONCE_CLOSED = re.compile(
    r"(?<!\w)(?:når|efter(?:\sat)?|inden|før|when|once|after|before)\s(?:vi|jeg|butikken|caf[eé]en|køkkenet|we|i|the\s(?:shop|store|kitchen|bar))(?:'ve|\shar|\shave|\shas)?\s(?:lukket|lukker|åbner|åbnet|closed?|closes|opens?|opened)(?!\w)"
)
# When others begin, or the one who came before: never when this one is to come.
OTHERS = re.compile(
    r"""(?<!\w)(?:(?:vi\sandre|resten(?:\saf\s\w+)?|de\s(?:andre|fleste)(?:\saf\sos)?|(?:min|vores)\s\w+|de\sandre|alle\sandre|drengene|gutterne|svendene|folkene|mandskabet|kollegerne|personalet|\w*holdet|chefen|mester|køkkenet
          |the\s(?:rest|others|crew|team|lads|boys|guys|shift|men|girls|staff|drivers|kitchen|boss|gang)(?:\sof\sus)?|(?:most|all|some)\sof\sus|(?:my|our)\s\w+|kitchen|everyone(?:\selse)?|everybody(?:\selse)?|(?:the\s)?(?:night|day|early|late)\sshift)
          (?:\s(?:all|selv|jo|altid|normalt|only|først|allerede))?(?:'s\sin|\s(?:møder|mødes|starter|begynder|kommer|er|ankommer|starts?|begins?|meets?|clocks?|comes?|gets?|arrives?|is|are|rolls?|turns?))(?:\s(?:in|on|here|ind|her|der|inde|på|up|at|jo|altid|først))*
        |(?:en|a|to|tre|two|three|de|the)?\s?(?:anden|andre|øvrige|another|other|remaining)\s(?:kandidat\w*|ansøger\w*|candidates?|applicants?|person|people|interviews?|samtaler?)
          (?:\s(?:er|is|are|bliver|blev|have|has|har|comes?|kommer|coming|in|ind|booked|indkaldt|inviteret|invited|called|fået|tid|tider|times?|slots?|afholdes|holdes|held|her|here|til|to|for|on|på|samme\sdag|the\ssame\sday))*
        |came(?:\sin)?|showed\sup|turned\sup)
        (?:\s(?:kl\.?|klokken|at|about|around|ca\.?|only|først|allerede))*\s?$""",
    re.VERBOSE,
)
# "The other candidates are in at 9, 10 and 13": all of them are theirs.
LISTED = re.compile(
    r"(?:\s?[,/&+]|\s(?:og|and|samt|eller|or)(?!\w)){0,2}\s?(?:(?:kl\.?|klokken|at)\s)?"
)
# "Maria, som vi så i går, kom kl. 9": in the whole sentence.
OTHER_CAME = re.compile(
    r"(?<!\w)(?:som|der|who|whom|that)\s[^.!?\n]{0,50}(?<!\w)(?:kom|mødte|dukkede\sop|came|arrived|var\sher)(?:\s(?:kl\.?|klokken|at|about|around|ca\.?|først))*\s?$"
)
# Meetings of the house.
OWN_MEETING = re.compile(
    r"""(?<!\w)(?:(?:morgen|tavle|team|afdelings|status|drifts|produktions|leder|bestyrelses|personale|uge)møde\w*|stand-?up|toolbox(?:\s\w+)?|(?:morning\s|daily\s)?briefing\w*|(?:staff|team|board|production|morning|department|weekly|daily)\smeeting
        |(?:har|have|has|holder)\s(?:de|drengene|folkene|svendene|gutterne|alle|they|everybody|everyone)\s(?:et\s|a\s|deres\s|their\s)?(?:\w*møde|meeting|briefing)(?:\s(?:hver|every|dag|day|morgen|morning))*
        |(?:supplier|customer|client|auditors?|leverandør\w*|kunde|lorry|truck|lastbil\w*)\s(?:\S+\s){0,3}?(?:at\sthe\sdoor|in|here|ved\sdøren|ind|her))
        (?:\s(?:er|is|ligger|starter|begynder|starts|begins|runs|holdes|fra|from|kl\.?|at|on|på|i|hver|dag|each|every|day))*\s?$""",
    re.VERBOSE,
)
HOURS_BEHIND = re.compile(
    r"^(?:en)?\s(?:lukker|åbner|holder\s(?:vi|jeg)\s(?:lukket|åbent|fri)|har\s(?:vi|jeg)\s(?:åbent|lukket|fri)|er\s(?:der|vi|her)\s(?:åbent|lukket)|(?:we|i)\s(?:close|open|are\sclosed))(?!\w)"
)
HABIT = re.compile(r"(?<!\w)(?:om|hver)\s$")
WEEK = re.compile(r"(?<!\w)(?:uge|week|påske|pinse|jul|nytår|ferien?)(?!\w)")
HOURS_GO_ON = re.compile(
    r"(?<!\w)(?:han|hun|ham|hende|he|she|him|her|kom|komme|come|samtale\w*|interview\w*|ellers|men|but|passer|suits|mødes|meet|ses|so|så|let|lad|see|se)(?!\w)"
)
_SHORT = r"(?:man|mon|tirs?|tue?s?|ons|weds?|tors?|thu(?:rs?)?|fre|fri|lør|sat|søn|sun)(?:d|dag|day|sday|nesday|rsday|urday)?"
# "man-tor 6.30-16.30", "mandag til fredag 8-16": a week of opening.
OF_A_WEEK = re.compile(
    rf"""(?<!\w)(?:{_SHORT}\.?\s?(?:-|–|til|to|through|thru|/|\+|&)\s?{_SHORT}\.?|hverdage|weekdays)[\s:,(]{{0,3}}(?:kl\.?\s?|from\s|fra\s)?[\d.:\s–-]{{0,14}}[,;/]?\s?$""",
    re.VERBOSE,
)
OF_A_WEEK_BEHIND = re.compile(
    rf"[\s\d.:–-]{{0,14}}[,;/\s]{{0,3}}{_SHORT}\.?\s?[-–]\s?{_SHORT}(?!\w)"
)
ENDS = re.compile(
    r"""(?<!\w)(?:slutter|slut|sluttid|ends?|finish\w*|færdig\w*|overstået|gå(?:\sfra)?(?:\sigen)?|(?:jeg|vi|i|we)\s(?:har|have)\s(?:\w+\s)?(?:til|until)|(?:har|have|får|holder)\s(?:\w+\s)?fri|varer|lasts?|hjem|videre|afsted|(?:must|have\sto|need\sto|got\sto)\s(?:\w+\s)?(?:leave|go|run|be\soff)
        |skal\s(?:jeg|vi|han|hun)?\s?(?:gå|køre|hente|videre|afsted|ud)|home|out\sby|indtil|until|afslut\w*)(?!\w)[^.!?\n]{0,24}$""",
    re.VERBOSE,
)
# "Frank er på pladsen i Horne til kl. 15": until then somebody is elsewhere.
ELSEWHERE_UNTIL = re.compile(
    r"""(?<!\w)(?:er|is|am|are|sidder|arbejder|kører|står|works?|sits?|'m|'s|'re)\s(?:(?!flyt|ryk|udsat|udskud|skub|ændr|mov|push|chang|resched|postpon)\w+\s){0,2}?
        (?:på|i|hos|ude|ved|at|in|on|out|optaget|busy|med|with)\s(?:\w+\s){0,5}?(?:til|till|until)\s(?:(?:kl\.?|klokken|about|ca\.?)\s?)?$""",
    re.VERBOSE,
)
# "Jakob er først tilbage fra pladsen ved 11-tiden": when one of the house is there again.
BACK_AGAIN = re.compile(
    r"""(?<!\w)(?:er|is|am|are|'m|'re|'s|bliver|kommer|comes?|gets?|vender)\s(?:(?:jeg|vi|han|hun|først|only|not|ikke|selv|jo|igen|again|then|altså)\s){0,2}(?:tilbage|back|retur)(?:\sigen|\sagain)?
        (?:\s(?:fra|from|i|på|at|in)(?:\s\w+){1,3}?)?\s(?:(?:ved|omkring|kl\.?|klokken|at|around|about|by|før|before|until|ca\.?)\s?){0,2}$""",
    re.VERBOSE,
)
# "Ring til Lis på 61 00 47 12 mellem et og to": right behind a number to call.
BEHIND_A_NUMBER = re.compile(
    r"(?<!\w)(?:ring\w*|call\w*|phone|tråden|kontakt\w*|contact|træffes|reach\w*|fat)\s(?:[^\W\d]+\s){0,5}(?:på|on|at|tlf\.?)?\s?(?:\+?\d{2,4}[\s,]{1,2}){2,6}$"
)
CALLS = re.compile(
    r"""(?<!\w)(?:(?:jeg|vi|han|hun|chefen)\s(?:\w+\s){0,2}?(?:ringer|kontakter|skriver|sender|vender|melder|giver\s(?:dig|jer|besked|lyd))|(?:give|giv)\s(?:me|us|mig|os)\s(?:a\s|et\s)?(?:call|ring|kald|bip)|(?:ringer|kontakter|skriver|sender|vender|melder)\s(?:jeg|vi)
        |(?:i|we|he|she|someone|they)(?:'ll|\swill|\scan|\sshall)?\s(?:call|phone|ring|text|e-?mail|write|send|get\sback|let\syou|be\sin\stouch|contact)
        |(?:vil|kan|skal)\s(?:\w+\s)?(?:ringe|kontakte|skrive|sende|melde)|(?:call|phone)\s(?:me|us)|ring\stil\s(?:mig|os)|ring(?:\slige|\sbare)?(?:\sefter)?)(?!\w)[^.!?\n]{0,50}$""",
    re.VERBOSE,
)
CALLS_BEHIND = re.compile(
    r"^\s(?:ringer|kontakter|skriver|sender|vender|melder)\s(?:jeg|vi|han|hun)(?!\w)|^\s(?:i|we)(?:'ll|\swill)\s(?:call|phone|ring|text|send|get\sback|let\syou)"
)
# Somebody of the company calls the partner at that time: it is the interview, by telephone.
CALLS_PARTNER = re.compile(
    r"(?<!\w)(?:ringer|ringe|kimer|call|calls|ring|phone)\s(?:(?:til|jeg|vi)\s)*(?:ham|hende|kandidaten|ansøgeren|him|her)(?!\w)[^.!?\n]{0,40}$"
)
# ... but not where the call is to find a time.
ARRANGES = re.compile(
    r"[^!?\n]{0,50}?(?<!\w)(?:aftale\w*|finde?r?|finding|arrange|set\sup|agree|fix|høre?r?\s(?:om|hvornår)|ask)(?!\w)"
)
SENDS_A_TIME = re.compile(
    r"(?<!\w)(?:send\w*|skriv\w*|meld\w*|write|text|vend\w*|get\sback|giv\w*|give)\s(?:\w+\s){0,4}?(?:en|et|a|the|new|nye|tilbage\smed|with)\s(?:\w+\s)?(?:tid\w*|tidspunkt|dato|time|date|slot)(?!\w)"
)
BY_PHONE = re.compile(
    r"(?<!\w)(?:telefon(?:isk|samtale|interview|møde)\w*|(?:over|pr\.?|per)\stelefon\w*|phone\s(?:interview|screen\w*|chat|call)|intro\scall|video\w*|teams|zoom|online|facetime|skype)(?!\w)"
)
RIDES = re.compile(
    r"""(?<!\w)(?:bus\w*|\w*toget|tog|train|færge\w*|ferry|fly|flyet|flight|afgang\w*|båden|tram|metro\w*|bilen)\s(?:\w+\s){0,3}?(?:går|kører|afgår|ankommer|lander|holder|kommer|er|leaves|departs|arrives|lands|comes|goes|gets\s(?:in|to|here|into)|reaches|is\sin)(?!\w)[^.!?\n]{0,30}$""",
    re.VERBOSE,
)
BUSY = re.compile(
    r"""(?<!\w)(?:travlt|optaget|busy|undervisning|undervis\w*|discuss\w*|drøfte\w*|behandles|besluttes|afgøres|vurderes|personalemøde|internt\smøde|på\s(?:vores\s)?\w*mødet
        |(?:jeg|vi|i|we|der)\s(?:har|have|holder|skal\shave|skal\still|er)\s(?:\w+\s){0,3}?(?:møde|meeting|kunde\w*|customers?|gæster|guests|levering|delivery|tandlæge|dentist|kursus|begravelse|funeral|inspektion|tilsyn|audit)(?:\som\sdet|\sabout\sit)?)
        (?!\w)(?:(?!\s(?:så|so)\s)[^.!?\n]){0,24}$
      | (?<!\w)(?<!i\svores\s)(?<!i\s)(?<!over\s)(?<!for\s)(?<!til\s)(?:frokost\w*|(?<!kop\s)(?<!en\s)kaffe|morgenmad|pause\w*|lunch|(?<!of\s)(?<!a\s)coffee|breakfast)(?:\s(?:er|is))?\s$
      | (?<!\w)(?:bare\sikke|dog\sikke|undtagen|undtaget|except|just\snot|but\snot|anything\sbut|any\sday\sbut|alle\sdage\spå\snær)\s(?:om\s|på\s|on\s|for\s)?$""",
    re.VERBOSE,
)
# "Skal vi sige en uformel kaffe fredag": what somebody is asked to.
OVER_COFFEE = re.compile(
    r"(?<!\w)(?:skal\svi|lad\sos|let's|shall\swe|(?:til|på|over|for|to|have|tager?|drikker?|grab)\s(?=(?:en|et|a)\s)|hvad\smed|how\sabout|what\sabout|inviter\w*|invite\w*|byder\spå|byde\spå)\s?(?:\w+\s){0,4}(?:\w*kaffe|coffee|frokost|lunch|morgenmad|breakfast)\s$"
)
TURN = re.compile(
    r"(?<!\w)(?:men|but|however|ellers|otherwise|hvad\smed|how\sabout|what\sabout|så\s(?:kom|lad|han|hun|kan|hvad|vi)|so\s(?:he|she|come|let|can|could|how|what))(?!\w)"
)
LIMITS = re.compile(
    r"(?<!come )(?<!drop )(?<!stop )(?<!swing )(?<!pop )(?<!pass )(?<!\w)(?:senest|inden|før|by|before|no later than|at the latest|(?:\w*frist\w*|deadlinen?|applications?|vacancy|posting)(?:[^.!?\n]{0,24}?\s(?:er|is|udløber|slutter|lukker|closes?|ends?|expires?|remains|stays|forbliver)(?:,?\s(?:still|stadig|fortsat|uændret|unchanged|the same|altså|dvs\.|i\.e\.))*)?,?|(?:opslaget|stillingen|annoncen)\s(?:lukker|udløber)|efter|after|tidligst|frem til|op til|up to|(?<!postponed )(?<!moved )(?<!pushed )(?<!off )(?<!rescheduled )(?<!delayed )(?:indtil|until|till))(?:\s?(?:på|den|d\.|on|the|kl\.?|klokken|ca\.?|:))*\s?$"
)
# "postponed by a week", "put back two days": by how far, and no limit.
MOVED_BY = re.compile(
    rf"(?<!\w)(?:{_MOVE_VERB}|delay\w*|put|set|bring|brought|slip\w*|slid\w*|bump\w*)(?!\w)[^.!?]{{0,50}}?(?:\s(?:by|back|forward|med)){{1,2}}\s$",
    re.VERBOSE | re.IGNORECASE,
)
QUOTED = re.compile(
    r"(?<!\w)(?:mail|brev|besked|henvendelse|skrivelse|ansøgning|letter|e-?mail|message)\s(?:\w+\s){0,2}?(?:af|fra|dateret|of|from|dated|on|den|d\.)(?:\s(?:den|d\.|the))?\s?$"
)
# "Onsdag kl. 11 er der bisættelse", "at 2 we have a delivery": what else is on then.
EVENT_BEHIND = re.compile(
    r"""^(?:en)?,?\s(?:(?:er|kommer|bliver)\s(?:der|vi\still|jeg\still)|(?:har|holder|venter|får|skal)\s(?:vi|jeg)|there(?:'s|\sis|\sare|\sgoes)|(?:we|i)(?:'ve|\shave|\sexpect|\sget)|is\s(?=the|our|a))(?:\s(?:got|til|have|ha|jo|desværre|en|et|a|an|the|our|stor|big))*
        \s\w*(?:begravelse|bisættelse|bryllup|barnedåb|konfirmation|brandøvelse|levering|leverance|leveret|hentet|tilsyn|besøg|inspektør|inspektion|audit|eksamen|gudstjeneste|tandlæge|smagning|koncert|generalprøve|foredrag
        |funeral|wedding|christening|fire\sdrill|delivery|deliveries|inspection|exam|dentist|memorial\sservice|tasting|concert|rehearsal|lecture|tour)(?:en|et|er|e|s)?(?!\w)""",
    re.VERBOSE,
)
# Who comes for something else: "the plumber comes tomorrow at 9", "vores revisor lander kl. 14".
_TRADES = r"""(?:[\w-]*leverandør\w*|elektriker\w*|[\w-]*montør\w*|håndværker\w*|blikkenslager\w*|vvs'?e?r?\w*|vvs-\w+|tømrer\w*|maler(?:en|ne)|glarmester\w*|låsesmed\w*|skorstensfejer\w*|[\w-]*fotograf\w*|revisor\w*|dyrlæge\w*|inspektør\w*|tilsynet|fødevarestyrelsen|arbejdstilsynet|brandmyndighed\w*|[\w-]*kunde(?:r|n|rne)?|gæster(?:ne)?|delegation\w*|lastbil\w*|fragtmand\w*|flyttemænd\w*|tyskerne|svenskerne
    |plumbers?|electricians?|suppliers?|vendors?|vet|auditors?|accountants?|inspectors?|photographers?|clients?|customers?|buyers?|brokers?|guests|visitors|fitters?|engineers?|technicians?|movers|builders?|glaziers?|locksmith|lorry|truck|haulier|delegation|germans|swedes|norwegians)"""
OTHER_COMES = re.compile(
    rf"""(?<!\w)(?<!jeres\s)(?<!your\s)(?:{_TRADES}|(?:min|mit|vores|vor|our|my)\s(?!(?:\w+\s)?(?:kandidat|candidate|samtale|interview|meeting|møde|snak|talk|chat|aftale|appointment|tid|time|slot)\w*\s)\w+\s(?:[\w.]+\s){{0,3}}?(?=(?:is|are)\s(?:landing|arriving|flying)|lander|ankommer|lands|arrives))
        \s?(?:(?!(?:og|and|men|but|så|so|kan|can|could|kunne)\s(?!only|kun))[\w-]+\s){{0,3}}?
        (?:kommer|lander|ankommer|dukker\sop|comes?|lands?|arrives?|(?:is|are)\s(?:coming|landing|arriving|flying\sin|due)|can\sonly(?:\scome)?|only\scan(?:\scome)?|kan\skun(?:\skomme)?)
        (?:\s(?!(?:so|så|hun|han|she|he|hence|derfor|therefore|\w*samtale\w*|interview\w*|\w*snak\w*|chat|talk)\b)[\w-]+){{0,6}}?(?:\s(?:kl\.?|klokken|at|on|på|den|d\.|the|nu|now|about|ca\.?|between|mellem|fra|from))*\s$""",
    re.VERBOSE,
)
# "Vores 4. klasse kommer på besøg hos jer": who comes to see the job centre is no candidate.
VISITS = re.compile(
    r"(?<!\w)(?:vores|vor|min|hele|our|my|the\swhole)\s(?:[^\s!?]{1,16}\s){1,4}?(?:kommer|skal|er|comes?|is|are)\s(?:\w+\s){0,2}?(?:på\s\w*besøg|på\srundvisning|på\svisit|forbi|visiting|to\svisit|on\sa\s(?:tour|visit))\s(?:\w+\s){0,3}(?:den\s|d\.\s|on\s|the\s)?$"
)
# "Jeg skal have læsset grise torsdag kl. 6", "I have to be at the notary at 9".
OWN_DUTY = re.compile(
    r"""(?<!\w)(?:(?:jeg|a|vi)\s(?:skal?|må)\s(?:\w+\s){0,1}?(?:have|ha|få)\s(?!(?:snakket|talt|mødt|mødtes|set|hilst|holdt|haft|afholdt|interviewet|aftalt|flyttet|rykket|fundet|planlagt|en|et|den|det|ham|hende)\b)\w{3,}(?:et|t|gjort|lagt|skrevet)\s(?!(?:med|hende|ham|samtale\w*|møde\w*)\b)
        |(?:i|we)\s(?:have|need|must|got)\s(?:to\s)?be\s(?:at|in)\s(?:the|a|my|our)\s(?!office|interview|meeting))(?:(?!(?:så|so|men|but|og|and)\b)[\w-]+\s){0,4}?(?:(?:kl\.?|klokken|at|on|den|om|på)\s?){0,2}$""",
    re.VERBOSE,
)
# "Saffron pickup is at 9", "varemodtagelsen er kl. 7".
HANDLED_AT = re.compile(
    r"(?<!\w)(?:pick-?ups?|collection|loading|unloading|delivery|\w*afhentning\w*|\w*levering\w*|\w*modtagelse\w*|losning\w*|læsning\w*)\s(?:er|is|are|kommer|starts?)\s(?:(?:kl\.?|klokken|at|on|about)\s?){0,2}$"
)
# "The alarm has howled since nine": when something began that goes on.
SINCE = re.compile(r"(?<!\w)(?:siden|since)\s(?:(?:kl\.?|klokken|at|about|ca\.?|omkring)\s?){0,2}$")
# "Onsdag er jeg til møde i Herning fra kl. 9"
AT_A_MEETING = re.compile(
    r"^(?:en)?\s(?:er|sidder|skal)\s(?:jeg|a|vi)\s(?:selv\s|desværre\s)?(?:(?:til|te)\s(?!samtale|interview|stede|rådighed)|på\s(?:kursus|messe|konference|farten)|i\s(?:retten|udlandet))"
)
# "..., da tegnestuen skal aflevere kl. 13", "as we have a defence on Thursday at 13": why, and not when.
_WHY = r"(?<!\w)(?:da|for|fordi|idet|eftersom|because|since|as)\s"
_NO_OFFER = r"(?!(?:slot|gap|time|times|opening|hole|window|room|interview|meeting|appointment|chance|tid|tider|hul|huller|ledig|ledigt|plads|fri|samtale|samtaler|aftale|mulighed)\b)"
WHY_DUTY = re.compile(
    rf"""{_WHY}(?!(?:hun|han|she|he)\s)(?:\w+\s){{1,3}}?(?:skal|must|has\sto|have\sto|needs?\sto)\s
        (?:(?!(?:tale|snakke|se|møde|mødes|interviewe|meet|see|talk|interview|hun|han|she|he|her|him|hende|ham)\b)[\w-]+\s){{1,7}}(?:(?:kl\.?|klokken|at|ca\.?)\s?)?$""",
    re.VERBOSE,
)
WHY_EVENT = re.compile(
    rf"""{_WHY}(?:we|i|vi|jeg|der)\s(?:have|'ve|has|har|holder|er|venter)\s(?:(?:got|jo|nemlig)\s)?(?:a|an|our|en|et|vores)\s{_NO_OFFER}(?:{_NO_OFFER}[\w-]+\s){{1,4}}
        (?:(?:on|at|kl\.?|klokken|den|om)\s?)?$""",
    re.VERBOSE,
)
WHY_AT = re.compile(rf"{_WHY}(?:(?:allerede|already)\s)?(?:(?:kl\.?|klokken|at)\s?)?$")
WHY_AT_BEHIND = re.compile(
    rf"""^\s(?:har|holder|skal|kommer|begynder|starter|ankommer|mødes)\s(?!(?:hun|han|du)\b)(?:{_NO_OFFER}(?!(?:bedst|bedre|god|godt|best|better|good|free|mest)\b)[\w-]+[\s,.!]){{2,4}}
      | ^\s(?:the|our|my|everyone|everybody|all)\s(?:{_NO_OFFER}[\w-]+\s){{0,3}}(?:has|have|is|are|comes?|starts?|meets?|arrives?)\s""",
    re.VERBOSE,
)
# What comes of it: "onsdag den 23. (det er sankthans, så vi bliver ikke ved)".
SO_THAT = re.compile(r",\s(?:så|so)\s")
FREE_THEN = re.compile(
    r"^\s(?:er|am|are|is)\s(?:jeg|a|vi|der|i|we)\s(?:fri|ledig|free)(?!\w)|^\s(?:i|we)(?:'m|'re|\sam|\sare)\sfree(?!\w)"
)
AWAY_BEHIND = re.compile(
    r"^\s(?:\w+\s)?(?:er|har|holder|skal)\s(?:jeg|vi|han|hun|chefen|\w+)\s|^,?\s(?:i|we)(?:'m|'re|\sam|\sare|\shave)\s"
)
AWAY_BEFORE = re.compile(
    r"(?<!\w)(?:ferie\w*|lukket|fri|optaget|kursus|væk|sygemeldt|rejse|closed|on leave|away|out|off|busy|holiday|vacation|travel\w*|(?<!come )(?<!kom )(?<!komme )(?<!kommer )(?:tilbage|back|hjemme))(?:\s(?:of|office|the|den|d\.|on|i|på|from|fra|igen|kontoret)){0,4}\s?$"
)
AWAY = re.compile(
    r"(?<!\w)(?:ferie\w*|lukket|fri|optaget|kursus|væk|sygemeldt|rejse|closed|on leave|away|out|off|busy|holiday|vacation|travel\w*|booked)(?!\w)"
)
WORK = re.compile(
    r"(?<!\w)(?:start\w*|begynd\w*|begin\w*|tiltræd\w*|opstart\w*|ansættelse\w*|first day|første dag|ansat|contract|kontrakt|pr\.?)(?:\s(?:er|is|den|d\.|the|on|from|fra|bliver|bliver den|per|pr\.?|:))*\s?$"
)
