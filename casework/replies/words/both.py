"""Kinds of words that stand in phrases of either language: Danish companies mix them in one clause."""

PERSON = (
    "(hun|han|hende|ham|dem|vedkommende|pågældende|kandidaten|ansøgeren|partneren|damen|kvinden|manden|fyren|pigen|knægten"
    "|drengen|gutten|den unge (mand|kvinde|dame)|(frøken|fru|hr|mr|ms|mrs|dr) \\w+|begge"
    "|(jeres|den|vores) (mand|kvinde|ansøger|kandidat|gut|knægt|unge)|herren|typen|ansøgeren her"
    "|(the|this|your|our) (lad|chap|fella|fellow|bloke|lass|kid|man|woman|candidate|applicant|gentleman|youngster)|your (guy|girl|person)"
    "|she|he|her|him|them|they|the candidate|the applicant|the partner|this person|this lady|this guy|the lady|the guy|the girl|the man|the woman)"
)
MEETING = (
    "(samtale|samtalen|mødet|møde|aftalen|aftale|tiden|tid|interviewet|besøget|den|det|hende|ham|tidspunkt*"
    "|interview*|meeting|appointment|it|the time|slot|call|chat|talk|her|him)"
)
APPOINTMENT = "(samtale|samtalen|mødet|møde|aftalen|interviewet|besøget|jobsamtalen|interview*|meeting|appointment|visit)"
CONTRACT = (
    "(kontrakt*|ansættelsesbrev*|ansættelsesaftale*|ansættelseskontrakt*|lærekontrakt*|papirerne|papirarbejdet|aftalen"
    "|contract|contracts|papers|paperwork|employment agreement|the agreement|paper)"
)
SIGNED = "(underskrevet|underskrev|underskrevne|signeret|signed|sign|signs|skrevet under|skrev under|underskrift*)"
DAYS = (
    "(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i morgen|i dag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today"
    "|manda|tirsda|onsda|torsda|freda)"
)
OTHER_PERSON = "((en|den|et|nogen) (anden|andet|tredje|ny)|en af de andre|andre|another|someone else|somebody else|the other|other (applicant|candidate|person)|anden \\w+)"
"""Somebody who is not the one this is about."""
SKILL = (
    "(*erfaring*|rutine|dansk*|sprog*|engelsk|certifi*|*certifikat*|*kørekort*|*kort|*uddannelse*|*uddannet|autorisation*|svendebrev*|papirer|kendskab"
    "|linjefag|*eksamen*|praksis|kvalifikation*|kompetence*|*bevis*|*kursus|*kurset|svendeprøve*|prøven|krav*|baggrund*|forudsætning*|faglært|godkendelse*|tilladelse*|stabilitet|kræfter"
    "|experience|danish|english|licen*|education|skills|degree|doctorate|diploma|language|qualifications|background|training|phd|stcw|valid)"
)
RELATIVE = (
    "(min|mit|mine|vores|chefens|mesters|ejerens|konens|naboens|formandens|my|our|(the )?(boss's|owner's|manager's|foreman's)) (\\S+ ){0,2}"
    "(søn|datter|nevø|niece|bror|lillebror|storebror|søster|svoger|svigerinde|svigersøn|svigerdatter|fætter|kusine|barnebarn|gudsøn|guddatter|stedsøn|ældste|yngste|mellemste|dreng|tøs"
    "|son|daughter|nephew|brother|sister|cousin|brother-in-law|sister-in-law|son-in-law|daughter-in-law|grandson|granddaughter|godson|stepson|eldest|oldest|youngest)"
)
"""One of the family, who is not the one this is about."""
RELATIVE_TAKES = (
    f"{RELATIVE} (\\S+ ){{0,3}}(fik|får|fået|tager|taget|overtager|overtaget|snuppet|got|gets|getting|takes|taking|taken) (\\S+ ){{0,2}}"
    "(*stillingen|*jobbet|*pladsen|posten|the (\\S+ )?(job|post|place|position|role|spot|vacancy|apprenticeship))"
)
"""It is theirs now."""
TALK = "(*samtale*|*snakken|jobsnak|snak|*mødet|*møde|interview*|besøget|jobbesøg*|aftalen|kaffeaftale*|meeting*|appointment*|talk|talks|chat|slot|visit|session|conversation)"
"""The interview under any of its names, those in one word with the job or the day as well."""
JOB = "(*stilling|*stillingen|*job|*jobbet|*plads|*pladsen|posten|position|vacancy|role|post|job|spot)"
"""The job under any of its names, in one word with the trade as well."""
