"""Words that leave a time loose, that ask for another one without telling it, or that tell the new one."""

import re

# A time that is not one: "or so", "eller sådan", "first thing", "alt efter hvornår".
LOOSE = re.compile(
    r"""(?<!\w)(?:
          eller\s(?:så|sådan|deromkring|deromkr\w*|deromkreds|der\si\snærheden|noget\s(?:i\sden\sstil|lignende)|lidt\s(?:før|efter|senere|tidligere))(?!\w|\s\w+\s(?:kan|kunne))
        | sådan\s(?:noget\ssom|cirka|ca|omkring|nogenlunde|ved|hen|lige\somkring)|nogenlunde|\d\sstykker
        | (?:engang|en\sgang|på\set\stidspunkt|et\seller\sandet\stidspunkt)\s(?:i|om|på|efter|før|inden|mellem|hen|ved|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|næste|denne)(?!\w)
        | (?:når|hvornår)\ssom\shelst|når\s(?:det|der)\s(?:er|bliver)\s(?:tid|ro|hul)|(?:tid|klokkeslæt|tidspunkt)\s(?:er\s)?(?:ligegyldig\w*|underordnet)
        | (?:afhængigt?\saf|afhænger\saf|alt\sefter|kommer\s(?:helt\s)?an\spå|beror\spå|svinger)(?!\w)
        | (?:hen\s(?:ad|under|på)|henad|op\s(?:ad|mod)|frem\smod)\s(?:kl\.?\s|klokken\s)?(?:\w*middagen|morgenen|aftenen|dagen|ugen|frokost\w*|\d)
        | lige\s(?:fra\smorgenstunden|når\svi\såbner)|fra\smorgenstunden|som\sdet\sførste|aller\s?først\spå\sdagen
        | or\sso|or\sthereabouts|or\ssomething(?:\slike\sthat)?|or\sthat\ssort\sof\stime|thereabouts|give\sor\stake|more\sor\sless|roughly
        | (?:a\s(?:bit|little)|shortly|some\s?time)\s(?:before|after|past|around|between|from|on|in|this|next|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*)(?!\w)|at\ssome\s(?:point|stage)|any\s?time|whenever|no\sfixed\stime
        | plus\s?/?\s?minus|(?:vi|så)\s(?:må|får)\s(?:vi\s)?se(?!\s(?:på|hinanden|hende|ham))|(?:we|i)(?:'ll|\swill|\sshall)\ssee(?=\s?(?:$|[.!?,\n]|how|what|when))|at\sthe\searliest|det\smeste\saf\sdagen|most\sof\sthe\s(?:day|morning|afternoon)
        | other\sthan|anden\s\w+\send|andet\send
        | somewhere\s(?:between|around)|(?:et|ét)\ssted\s(?:mellem|omkring|imellem)|first\sthing|depend(?:s|ing|ent)?\s(?:on|when|how|upon|whether)|depends
        | towards\s(?:the\send|noon|lunch|\d|evening|midday)
        )(?!\w)
      | \d\s?-?ish(?!\w)|(?<!\w)(?:eight|nine|ten|eleven|twelve|one|two|three|four|five|noon)-?\s?ish(?!\w)|\d\s?-\s?\d{1,2}\sstykker""",
    re.VERBOSE,
)
# The same of a day whose time seems to stand in another sentence.
SOME_TIME = re.compile(
    r"(?<!\w)(?:engang|på\set\s(?:eller\sandet\s)?tidspunkt|sometime|some\stime\s(?:on|in|after|before|around|between)|at\ssome\s(?:point|stage)|(?:når|hvornår)\ssom\shelst|whenever|any\s?time)(?!\w)"
)
# When a meeting is over.
OVER_AT = re.compile(
    r"""(?<!\w)(?:(?:vi|samtalen|mødet|det|we|it|interview|meeting|og|and)\s(?:\w+\s){0,2}?(?:slutter|sluttes?|færdige?|ends?|finish|done|over)|slutter\svi|afsluttes?
        |(?:hun|han|he|she|de|they|you|du|i)\s(?:\w+\s)?(?:bliver|stays?|er\sher|is\shere|are\shere)(?=\s(?:\w+\s)?(?:til|till|until)\s))
        \s(?:\w+\s){0,2}?(?:kl\.?|klokken|at|by)\s(?P<hour>2[0-3]|[01]?\d)(?:[.:](?P<minute>[0-5]\d))?(?!\d)""",
    re.VERBOSE,
)
# A part of a day: of a day that has no time beside it.
PART = re.compile(
    r"""(?<!\w)(?:
          i\sløbet\saf\s(?:\w*dagen|\w*middagen|morgenen|aftenen|ugen|mandag|tirsdag|onsdag|torsdag|fredag|næste\suge)
        | (?:sidst|først|midt|tidligt|sent)\spå\s(?:\w*middagen|morgenen|aftenen|dagen|ugen)
        | (?:før|inden|efter|over|ved|omkring)\s(?:frokost\w*|middagstid|spisetid|fyraften|kaffen|pausen)|ved\s\w+tid|lige\s(?:før|efter|over)\s(?:\w*tid|frokost\w*|middag)
        | (?:late|early|mid)[\s-](?:morning|afternoon|evening)|(?:late|later|early|earlier)\s(?:on\s)?in\sthe\s(?:day|morning|afternoon|evening|week)|end\sof\s(?:the\s)?(?:day|play|business)|close\sof\s(?:business|play)
        | (?:before|after|around|over|at|about)\s(?:lunch\w*|dinner|breakfast|the\s(?:lunch\s)?(?:break|rush))
        | (?:in|over|during|throughout)\sthe\scourse\sof|during\sthe\s(?:day|morning|afternoon|week)
        )(?!\w)""",
    re.VERBOSE,
)
# "Call me any time": of no meeting.
OF_A_CALL = re.compile(
    r"(?<!\w)(?:ring\w*|call\w*|phone|skriv\w*|sms\w*|mail\w*|text|write|kontakt\w*|contact|reach|svar\w*|answer|reply|questions?|spørgsmål|tag\sfat|besked|spørg\w*|ask|job\w*|stilling\w*|løn\w*|salary|start\w*|begynd\w*|begin\w*|arbejd\w*|work\w*|shifts?|vagt\w*)(?!\w)"
)
# A meeting that needs a time that nobody has told.
ANOTHER_TIME = re.compile(
    r"""(?<!\w)(?:en\s(?:hel\s)?anden(?:\sgod)?\s(?:dag|tid|gang|dato)|et\sandet\s(?:tidspunkt|klokkeslæt)|andre\s(?:dage|tider|tidspunkter|muligheder)|noget\sandet|(?:en\s)?ny(?:e|t)?\s(?:tid\w*|dato\w*|aftale\w*|dag)(?:\s(?:følger|kommer|senere|endnu|snarest|skal|må))
        |(?:finde?r?|find|aftaler?|vender\stilbage\smed|ringer\smed|skriver\smed|kommer\smed|sender|foreslå|have)\s(?:\w+\s){0,3}?(?:en\sny|et\snyt|nye|ny)\s(?:tid\w*|dato\w*|dag\w*|aftale)|lavet?\som|(?:hvornår|hvilke\w*)\s(?:\w+\s){0,2}?(?:kan|kunne|passer|har|ville)|ubestemt\stid|indtil\svidere|sættes?\s(?:på|i)\s(?:pause|bero)
        |(?:an)?other\s(?:day|time|date|slots?|times?|dates?|options?|occasion)|(?:a\s)?(?:new|different|alternative)\s(?:date|time|slot|day)(?:\s(?:to\sfollow|will|soon|later|shortly|tbc|tba))?(?!\s?:|\sis\s|\sof\s|\swould|\scould|\s\d|,?\s(?:monday|tuesday|wednesday|thursday|friday))
        |something\selse|rearrang\w*|re-?arrang\w*|fallen\sthrough|until\sfurther|when(?:\selse)?\s(?:can|could|would|is|does)|what\s(?:other|else)|which\s(?:other|days?)|needs?\sto\sbe\s(?:moved|changed|rescheduled)|needs?\s(?:moving|changing|rescheduling))(?!\w)""",
    re.VERBOSE,
)
# In the sentence of a time: that it is the new one.
NEW_TIME = re.compile(
    r"""(?<!\w)(?:i\sstedet|istedet|i\sstedetfor|instead|ny(?:e|t)?\s(?:tid\w*|dato|aftale|forslag|bud|mødetid)|nyt\stidspunkt|new\s(?:time|date|appointment|slot|interview)|foreslå\w*|forslag\w*|foreslog|propos\w*|suggest\w*|offer\w*|tilbyd\w*|tilbud
        |how\sabout|what\sabout|hvad\smed|hvad\ssiger|hellere|rather|make\sit|do\sit|(?:vi|jeg)\s(?:siger|tager|tænk\w*)|tager\s(?:vi|den|det)|we\s(?:make|take|do|hold|have)|say|sig|sige|thinking|thought|new\stry|nyt\sforsøg|prøve?r?\sigen|try\sagain|siger\svi|lad\sos|let's|let\sus|(?:bliver|er|blir)\s(?:så\s|derfor\s|altså\s|nu\s|i\sstedet\s|først\s|nu\sførst\s)*(?:til|på|den|flyttet|rykket|udsat|nu|først)|(?:is|it's|becomes|will)\s(?:now|be|then)|now|først|not\suntil|only
        |(?:flyt|ryk|udsæt|udskyd|udsat|udskudt|skub|forskyd|ændr|mov|push|resched|postpon|chang|shift|bring|brought|put|bump|delay|slid|swap|switch|byt|skift)\w*\s(?:[^!?\n\s]+\s){0,9}?(?:til|to|until|till|for|med|with|back|forward|by)
        |(?:kan|kunne|can|could|vil|would|må|may|might|skal|should)\s(?:hun|han|de|i|she|he|they|you|vi|we|\w+)\s(?:(?!ikke)\w+\s){0,4}?(?:komme|møde|mødes|kigge|come|meet|make|do|be|tage|nå|klare)|(?:passer|works|suits|går|fits)|ok\s(?:med|with)|er\svelkommen|is\swelcome|(?:bed|få|sig\still|ask|tell|have|let|lad)\s\w+\s(?:\w+\s)?(?:(?:om|til)\s)?(?:(?:at|to)\s)?(?:komme|kigge|møde|come)|(?:afholdes|holdes|finder\ssted)\s(?:derfor|så)|(?:therefore|hence)\s(?:takes?\splace|be\sheld)|henlæg\w*|(?:har|have)\s(?:\w+\s)?(?:skrevet|noteret|put|written)\s(?:hende|ham|her|him|them|dem)\s(?:ind|op|down|in)|(?:vi|we)\s(?:ses|can|kan)|mødes|ses|rykket\s(?:til|en)|moved\s(?:to|by)|free|ledig\w*|plads|slot)(?!\w)
        |->|→|=>""",
    re.VERBOSE,
)
# A list of times to choose from.
CHOICE = re.compile(
    r"""(?<!\w)(?:eller|el|or|ellers|alternativ\w*|enten|either|også|also|another|valg\w*|vælg\w*|choose|choice|pick|mulig\w*|option\w*|slots?|tider|tiderne|times|begge|both|passer|suits?|forslag\w*|foreslå\w*|suggest\w*|propos\w*|ledig\w*|free
        |hvis\sikke|if\snot|otherwise|følgende|following|any\sof|whichever|bedst|helst|prefer\w*|best|hellere|rather|tilbyd\w*|offer|kan\s(?:vi|jeg)|(?:vi|jeg)\skan|(?:we|i)\s(?:can|could)|have|har|samt|evt|nummer|plan\s[ab]|backup|reserve\w*|første|anden|second|first|og|and|available|open|åben\w*|can\sdo|works)(?!\w)""",
    re.VERBOSE,
)
# ... within one day, where fewer words let choose.
CHOICE_OF_HOURS = re.compile(
    r"(?<!\w)(?:eller|el|or|ellers|alternativ\w*|enten|either|også|also|vælg\w*|choose|pick|mulig\w*|option\w*|slots?|tider|tiderne|times|begge|both|ledig\w*|free|otherwise|passer|suits?|works|kan\s(?:vi|jeg)|(?:vi|jeg)\skan|(?:we|i)\s(?:can|could))(?!\w)"
)
# "Can we do it the week after?", of a time that is dated.
DELAYED = re.compile(
    r"""(?<!\w)(?:(?:må|skal|bliver|have\sto|has\sto|needs?\sto|must)(?!\s(?:\w+\s)?(?:ikke|not)(?!\w))|kan\svi|can\swe|could\swe|tage\sden|do\sit)\s(?:\w+\s){0,4}?
        (?:(?:senere|later)(?!\w)|ugen\sefter|(?:the\s)?week\safter(?!\snext)|(?:uge|dag|dage|uger)\ssenere|(?:weeks?|days?)\slater)(?!\w)""",
    re.VERBOSE,
)
# What the words around a time say that stands apart from its day, if it is of the meeting.
OF_MEETING = re.compile(
    r"""(?<!\w)(?:hun|han|hende|ham|hendes|hans|she|he|(?<!er\s)(?<!vi\s)her(?!\s(?:train|bus))|him|they|dem|vedkommende|kandidat\w*|candidate|ansøger\w*|you|du|jer|kom|komme|kommer|come|comes|coming|møde|mødes|mødetid\w*|meet\w*|ses|see|samtale\w*|interview\w*|snak\w*|chat|talk|call|prøve\w*|trial
        |passer|passe|passende|suits?|works?|work|fits?|kan|can|could|kunne|siger|sige|say|sig|lad|let|let's|tid|tiden|tidspunkt\w*|time|slot|ledig\w*|free|fri|klar|ready|velkommen|welcome|tage|tager|take|hvad\smed|how\sabout|what\sabout|gerne|helst|hellere|rather|prefer\w*
        |invit\w*|indkald\w*|indbyd\w*|book\w*|reserv\w*|sat\saf|plads|fint|fine|good|god|bedst|best|ok|okay|dukke|stil|stille|report|show\sup|turn\sup|arrive|expect\w*|forvent\w*|venter|do|make|set|sæt\w*|skal\svi|shall\swe|foreslå\w*|forslag|propos\w*|suggest\w*|aftal\w*|bliver|be|er\s(?:det|den|kl)|it's|det\ser|klokken\ser|it\sis|still|stadig|fortsat|samme|same|uændret|instead|i\sstedet|præcis|sharp|skarp\w*|starter\svi|begynder\svi|vi\sstarter|vi\sbegynder|we\s(?:start|begin)|afsat|noter\w*|noted|skrevet|skub\w*|flyt\w*|ryk\w*|mov\w*|modtag\w*|receive|look\w*|vis\w*|show\w*|lån\w*|visit\w*|besøg\w*|kig\w*|drop|pop|swing|stop|smut\w*|forbi|ned|op|herud|derud|ud|prøv\w*|try)(?!\w)""",
    re.VERBOSE,
)
# Said again of the one time: "vi ses den 21.", "looking forward to seeing her at 10".
AGAIN = re.compile(
    r"(?<!\w)(?:vi\sses|ses|på\sgensyn|ser\s(?:\w+\s)?frem|glæder|gentager|see\s(?:you|her|him)|seeing|looking\sforward|look\sforward|repeat|expects?|expecting|forventer|venter|begynder|starter|starts|begins|mødet\ser|samtalen\ser|the\sinterview\sis|emne|subject|vedr\w*|bedes\smøde)(?!\w)"
)
# Between two times of a list: the line ends, and the next begins.
NEXT_OF_LIST = re.compile(r"\s{0,2}[,;]?\s{0,2}\n\s{0,4}(?:[-*•–]|\d[.)]|[a-z]\))?\s{0,3}")
# "2 pm (14:30)", "kl. 8, altså 9".
NAMELY = re.compile(
    r"\s?(?:\(|=|,?\s?(?:altså|dvs\.?|det\svil\ssige|nemlig|i\.e\.|that\sis|that's|namely|also\sknown)\s)"
)
# What is said of an offer that is taken back, and of the one that stays.
TAKEN = re.compile(
    r"""(?<!\w)(?:scratch|strike|stryg|cancel\w*|aflys\w*|ikke|ikk|not|never|no\slonger|gone|taken|booked|optaget|lukket|closed|forget|glem|drop|skip|away|off|out|væk|kursus|bryllup|wedding|ferie|holiday|umulig\w*|impossible|udgår|røget|fri|can't|cannot|won't|have\sme|har\sjeg|er\sjeg|er\svi|har\svi|i'm|i\sam|we're|we\sare|on\ssecond\sthoughts?)(?!\w)"""
)
STAYS = re.compile(
    r"""(?<!\w)(?:(?:så|so)\s(?:det\s(?:bliver|må\sblive|er|må)|bliver\sdet|må\sdet\sblive|it(?:'s|'ll|\sis|\swill|\shas|\smust)?(?:\shave)?(?:\sto)?(?:\sbe)?|let's\s(?:say|do|take)|lad\sos\s(?:sige|tage)|vi\s(?:siger|tager|holder))|(?:it|that)\s(?:has|'ll\shave|will\shave)\sto\sbe|det\s(?:må\sblive|bliver)|it\s(?:must|will)\sbe|it'll\s(?:have\sto\s)?be|må\sdet\s(?:være|blive)|leaves|tilbage\ser|kun)
        (?:\s(?:altså|så|nok|derfor|the|på|om|den|only|bare|just))*\s?$""",
    re.VERBOSE,
)
STAYS_BEHIND = re.compile(
    r"\s(?:it\sis|it\swill\sbe|it\smust\sbe|må\sdet\s(?:så\s)?(?:være|blive)|bliver\sdet(?:\sså)?|bliver\sden|then)(?!\w)"
)
# "..., så fredag kl. 8."
SO = re.compile(r"(?<!\w)(?:så|so|men|but)\s(?:på\s|on\s)?$")
# What parts a day from a time, beside a stop: a comma, a "but".
PARTS = re.compile(r"[,;–]\s|\s(?:but|men)\s")
# What is said around a time that makes no clause of it.
_BESIDE = (
    "kl klokken ca at the a an den d halv kvart over i om på on in past to quarter half "
    "morgenen morgen formiddagen formiddag eftermiddagen eftermiddag aften aftenen morning "
    "afternoon evening minutter minutes min fra from til mellem between og and eller or el both "
    "begge dage days each day dag præcis sharp am pm a.m p.m hrs hours henholdsvis respectively "
    "nemlig altså namely helst gerne stadig still også also cirka about around about o'clock "
    "clock samt ds dennes uge week january february march april may june july august september "
    "october november december januar februar marts maj juni juli oktober jan feb mar apr jun "
    "jul aug sep sept okt oct nov dec mandag tirsdag onsdag torsdag fredag lørdag søndag monday "
    "tuesday wednesday thursday friday saturday sunday man tir tirs ons tor tors fre lør mon "
    "tue wed thu fri sat et en to tre fire fem seks syv otte ni ti elleve tolv one two three "
    "four five six seven eight nine ten eleven twelve tyve femten tredive twenty fifteen thirty "
    "th st nd rd"
)
BESIDE_A_TIME = frozenset(_BESIDE.split())
