"""The words around a day that say whether work begins on it: a start, a first shift, a signature, a holiday."""

import re

from casework.dates.feasts import HOLIDAY
from casework.dates.words import MONTHS, ORDINALS, either

SIGNED = re.compile(
    r"(?<!\S)(?:\S*frist\S*|deadline|underskr\w*|sign(?:ed|s|ing|ature)?|(?:skrevet|skrev|skriver|skrive) under|samtale\w*|interview\w*|dateret|dated|i går|yesterday"
    r"|retur|came back|returned|offered|tilbød|tilbudt|accepted|accepterede|takkede|besluttede|decided|agreed|met|mødtes)(?!\S)"
)
# What was done on a day that is told by its weekday alone is done: "we offered him the job on Monday".
DONE = re.compile(
    r"(?<!\S)(?:signed|skrev under|underskrev|came back|kom retur|kom tilbage|returned|offered|tilbød|accepted|accepterede|said|sagde|takkede|besluttede|decided|agreed|met|mødtes|talte|spoke|talked|ringede|called|mailed|sendte|sent)(?!\S)"
)

# What somebody has a first one of where the work has begun: a shift, a watch, a class.
_OF_WORK = r"\w*dag|\w*vagt\w*|uge|tur|ture|tørn|hold|time|nat|aften|morgen|fremmøde|skift|\w*sejlads|rute|tjeneste|day|shift|week|night|morning|lesson|class|session|watch|service|turn|run|route|ride|voyage|sailing"
# What makes a "from" one of time: "from Arjun this morning" is none.
_OF_A_DAY = rf"\d\S*|\S*dag(?:en|s|ens)?|\S*day|(?:i )?morgen|imorgen|tomorrow|uge|week|\S*skifte\S*|{either(MONTHS)}|nytår|new year\S*|{HOLIDAY}|\S*ferie\S*|holidays?|summer|sommer\w*|næste|next|nu|now|{either(ORDINALS)}"

BEGINS = re.compile(
    rf"(?<!\S)(?:\S*start\S*|begynd\w*|begin\w*|began|begun|opstart|siden|since|(?:fra|from|pr|as of)(?= {{1,2}}(?:\S+ ){{0,3}}?(?:{_OF_A_DAY})(?!\S))|tiltr[æå]d\w*|(?:første|first|1) (?:(?!samtale|interview)\w+ )?(?:{_OF_WORK})|commenc\w*|gået her|været her|mødte|mødt ind|møder|stiller (?:op|ind)?|ser (?:vi|jeg) (?:hende|ham)|første gang|is (?:my|our) (?:man|woman|girl|guy)|clock\w*|stamps? in|stempler ind|takes? up|taking up|takes? (?:his|her|their) place|day one|dag (?:1|et)|(?:hun|han) (?:gik|går|kan gå|skal) (?:\S+ ){{0,2}}?i gang|(?:gik|går) (?:hun|han) (?:\S+ )?i gang|(?:he|she) (?:got|gets) (?:going|to work|stuck in)|with effect|effective|for the first time|for første gang|first working|join\w*|\w*onboard\w*|on board|aboard|mønstr\w*|påmønstr\w*|sign-?on|tager? fat|træder i kraft|takes? effect|(?:hun|han) går på(?! (?:pension|efterløn|barsel|ferie|orlov|kursus|skole))|in post|reports? (?:for|to) (?:duty|work)|(?:i|in) sving|allerede på|on the payroll|på (?:lønningslisten|lønlisten|lønningen)|(?:vagter|vagtplan|løn|pay|wages?|shifts) (?:\S+ ){{0,2}}?(?:går|runs?|løber)(?= fra| from))(?!\S)"
)

# When somebody is there for the first time, whatever day the contract names.
THERE = re.compile(
    r"(?<!\S)(?:første (?:(?:rigtige|egentlige|egne|hele) )?(?:\w*dag|vagt|nat|fremmøde|gang)|first (?:\w+ )?(?:day|shift|morning|night)|mødedag|mødegang|fremmøde|fysisk"
    r"|(?:vi ses|ses vi|mødes vi|vi mødes)|(?:ser|see|expect|venter|modtager) (?:vi |we )?(?:hende|ham|her|him|them)|(?:hun|han) møder|møder (?:hun|han|ind|op)|reports? for|physically|in person)(?!\S)"
)

# What somebody has or gets from a day on, or on it, besides the work: a house, a key, a breakfast.
BESIDE_WORK = re.compile(
    r"(?<!\S)(?:\S*nøgle\S*|\S*adgangskort\S*|adgangen?|\S*key|keys|key ?cards?|access|badge|uniform\S*|arbejdstøj\S*|work clothes|locker|omklædning\S*|hus|huset|house|cottage|\S*bolig|boligen|lejlighed\S*|værelse\S*|flat|apartment"
    r"|\S*parkering\S*|parking|breakfast|morgenmad\S*|velkomst\S*|reception|\S*introdag\S*|introduktion\S*|introduction|induction|\S*instruktion\S*|instruction|\S*kursus|kurset|course|\S*frokosten?|\S*festen|party|lønseddel\S*|payslips?|ferie|ferien|sommerferie\S*|orlov\S*|barsel\S*|holidays?|vacation"
    r"|råde over|hentes|hente|udleveres|fetched|fetch|collect|collected|picked up|pick up|(?:to|at) (?:try|prøve))(?!\S)"
)
# What else is on a day beside which no word tells of beginning: a meeting, the pay run, an answer that is due.
SOMETHING_ELSE = re.compile(
    r"(?<!\S)(?:mødes|\S*møde(?:t|r)?|meets?|meeting|\S*bestyrelse\S*|board|payroll|lønn?(?:en|kørsel\S*|systemet)|closes?|closed|closing|lukke[rt]?|lukket|\S*frist\S*|deadline|senest|due|afgør\S*|beslut\S*|decid\S*|decision|svar\S*|answer|ringe[rs]?|calls?|måske|perhaps|maybe|mener|tror|besøg\S*|visit\S*|rejse\S*|fødselsdag|birthday|fylder)(?!\S)"
)
# Who works there already: a day ahead is none on which they begin.
AT_WORK = re.compile(
    r"(?<!\S)(?:(?:har|have|has|is|'s|been) (?:\S+ ){0,2}?(?:been (?:taking|working|doing|here|with us)|taking|stået|arbejdet|kørt|passet|været (?:her|hos os|i gang|på)|gået (?:her|hos os|på)|taget (?:vagter|ture)|worked)|(?:siden|since) (?:\S+ ){0,2}?(?:startede|begyndte|kom|joined|started|began|hired|ansatte|fik))(?!\S)"
)
# The house is closed from that day on; work begins on another.
CLOSED_FROM = re.compile(
    r"(?<!\w)(?:lukke[tr]?|ferielukke[tr]?|closed?|shut|bortrejst|away|off|out\sof\soffice|(?:holder|har|have|are|be)\s(?:\w+\s)?(?:ferie|fri)|på\sferie|on\s(?:holiday|leave|vacation))(?:\s(?:alle|hele|dagene|mellem|between|fra|from|den|d\.|the|og\smed|on|på|all|over|\w+dag|\w+day)){0,5}\s$",
    re.IGNORECASE,
)
# "Not this coming Monday", "ikke nu på mandag".
DENIED = re.compile(
    r"(?<!\w)(?:ikke|ik|not)(?:\s(?:nu|her|på|den|d\.|this|the|on|already|allerede|coming|næste|next)){0,3}\s$",
    re.IGNORECASE,
)
BY_CONTRACT = re.compile(
    r"(?<!\S)(?:\S*kontrakt\S*|contract\S*|papir\S*|papers|agreement|signed|underskrevet|skrevet under)(?!\S)"
)
# What tells that work begins, and not only from when something is.
BEGINS_ITSELF = re.compile(
    r"(?<!\S)(?!(?:fra|from|pr|as of|siden|since|allerede på)(?!\S))(?:\S*start\S*|begynd\w*|begin\w*|began|begun|opstart|tiltr[æå]d\w*|første|first|commenc\w*|møder|mødte|mødt ind|stiller|arbejde\w*|work\w*|job\w*|employ\w*|ansæt\w*|ansat|tjeneste\w*|service|join\w*|takes? up|day one|dag (?:1|et)|clock\w*|stamps? in)(?!\S)"
)

# "We do not know which day yet": whatever day stands beside it is another.
UNKNOWN = re.compile(
    r"(?<!\S)(?:(?:ved|kender) (?:jeg |vi |dog |bare )*ikke (?:helt |endnu |præcis )*(?:hvilken dag|hvornår|dagen|datoen|startdatoen)|(?:do|does) not (?:yet )?know (?:yet )?(?:which day|when|the (?:start )?(?:day|date))|(?:start)?datoen (?:er |ligger )?(?:endnu )?ikke (?:endnu )?(?:fast|på plads|fastsat|kendt))(?!\S)"
)

BEGUN = re.compile(
    r"(?<!\S)(?:startede|begyndte|begyndt|startet|started|began|begun|mødte|tiltrådte|tiltrådt|joined|was here|var her|været her|been here|siden|since|i gang|igang|at work|på arbejde|første (?:\w*dag|vagt)|first (?:\w+ )?(?:day|shift))(?!\S)"
)

IS_FREE = re.compile(
    rf"""(?<!\w)(?: (?:er|falder|ligger|lander|bliver|is|falls|being|was|(?<=,\s)(?:en|a))\s(?:(?:jo|jo\sså|en|på|på\sen|på\set|a|an|on|on\sa|the|så|også|desværre)\s){{0,3}}
        (?:lørdag|søndag|saturday|sunday|{HOLIDAY}|bank\sholiday|public\sholiday|store\sbededag|\S{{0,12}}(?:påske|pinse|himmelfarts|jule|nytårs)dag|easter\smonday|good\sfriday|whit\smonday|(?:en\s|a\s)?weekend\w*)
      | (?:lørdag|søndag|helligdag|saturday|sunday|holiday|weekend)\w{{0,3}}\s?[,)] )""",
    re.IGNORECASE | re.VERBOSE,
)
