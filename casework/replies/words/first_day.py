"""The words around a day that say whether work begins on it: a start, a first shift, a signature, a holiday."""

import re

from casework.dates.feasts import HOLIDAY

SIGNED = re.compile(
    r"(?<!\S)(?:\S*frist\S*|deadline|underskr\w*|sign(?:ed|s|ing|ature)?|(?:skrevet|skrev|skriver|skrive) under|samtale\w*|interview\w*|dateret|dated|i går|yesterday)(?!\S)"
)

BEGINS = re.compile(
    r"(?<!\S)(?:\S*start\S*|begynd\w*|begin\w*|began|begun|opstart|fra|from|pr|as of|tiltr[æå]d\w*|første (?:(?:rigtige|egentlige|egne|hele) )?(?:\w*dag|vagt|uge|tur|hold|time|nat|aften|morgen)|commenc\w*|siden|since|gået her|været her|mødte|mødt ind|møder|stiller (?:op|ind)?|ser (?:vi|jeg) (?:hende|ham)|første gang|is (?:my|our) (?:man|woman|girl|guy)|clock\w*|stamps? in|stempler ind|takes? up|taking up|takes? (?:his|her|their) place|day one|dag (?:1|et)|(?:hun|han) (?:gik|går|kan gå|skal) (?:\S+ ){0,2}?i gang|(?:gik|går) (?:hun|han) (?:\S+ )?i gang|(?:he|she) (?:got|gets) (?:going|to work|stuck in)|with effect|effective|for the first time|for første gang|first (?:(?:real|proper|own|full) )?(?:day|shift|week|night|morning|lesson|class|session|working)|join\w*|on board|allerede på|on the payroll|på (?:lønningslisten|lønlisten|lønningen)|(?:vagter|vagtplan|løn|pay|wages?|shifts) (?:\S+ ){0,2}?(?:går|runs?|løber)(?= fra| from))(?!\S)"
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
