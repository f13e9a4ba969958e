"""What a company's times are of besides the interview, in both languages: its own, and what was said before.

"§" stands for a name.
"""

from casework.replies.words.both import DAYS, TALK
from casework.replies.words.phrases import phrases

_BODY = (
    "(*udvalg|*udvalget|*udvalgets|bestyrelsen|skolebestyrelsen|ledelsen|*ledelsen|*gruppen|direktionen|teamet|personalet|afdelingen|panelet|menighedsrådet|*rådet"
    "|(the|our|my) (\\w+ )?(committee|board|panel|team|management|managers|leadership|council|partners|owners|directors)|management)"
)
_OTHERS = "((to|tre|fire|fem|flere|nogle|et par|de|alle|two|three|four|five|several|some|a few|the|my|our|all|\\d+) (andre|øvrige|other|others)|(andre|øvrige|other) (\\w+ )?(ansøger*|kandidat*|applicants|candidates|people|interviews|samtaler|folk))"

OWN_MEETING = phrases(f"""
    {_BODY} (\\w+ )?(mødes|møder|samles|træder sammen|sidder sammen|sætter sig sammen|holder møde|har møde|har sit|har deres|holder sit|kommer sammen|meets|meet|convenes|convene|sits|sit|gets together|get together|is meeting|are meeting|has a meeting|has met|have met|has its|have their|is sitting)
    (der er|der holdes|vi har|vi holder|jeg har|har|holder|there is|we have|i have|we hold|on|på|til|efter|after|before|før|at) (et |vores |det næste |næste |the |a |our |my |next )*(udvalgs|bestyrelses|personale|team|afdelings|leder|ledelses|ledergruppe|morgen|status|rekrutterings|ansættelses|byråds|menighedsråds|planlægnings|budget|driftsmøde|fælles|tavle|mus)møde*
    (board|staff|committee|budget|management|department|departmental|planning|status|council|works|leadership|all-hands|hiring|recruitment|weekly|team) meeting
    (udvalgs|bestyrelses|personale|afdelings|leder|ledelses|ledergruppe|rekrutterings|ansættelsesudvalgs|byråds|menighedsråds|budget)(møde|mødet)
""")
"""Where they sit together themselves, or wait for whoever decides."""

OTHERS_SEEN = phrases(f"""
    (har|have|ser|see|seeing|venter|møder|meet|meeting|interview*|samtaler|taler|talk|talking|snakker|indkaldt|invited|inde|får) (\\w+ )?(med |with |to )?{_OTHERS}
    (med|with|of|for|af) {_OTHERS}$
""")
"""Where others come before they decide."""

OVER = phrases("""
    ^(og |and |men |but |da |as |efter at |after )*(vi|jeg|we|i|de|they) (\\w+ )?(afholdt|holdt|havde|mødte|talte|snakkede|interviewede|prøvede|held|had|met|saw|spoke|talked|interviewed|tried|gennemgik|reviewed)
    ^(og |and |men |but )*(he|she|han|hun|§) (met|saw|visited|came|was|mødte|besøgte|var|kom|talked|spoke|talte|snakkede)
    (har|have|has) (\\w+ )?(holdt|afholdt|haft|held|had|set|seen|interviewed|interviewet) (\\w+ )?(samtale*|interview*|møde*|to|tre|flere|en række|two|three|several|a number)
    (efter|after|tak for|thanks for|thank you for) (\\w+ )?(samtalen|samtalerne|mødet|besøget|snakken|interviewet|prøvedagen|the interview*|the meeting|the talk|the chat|the visit)
    (modtaget|læst|gennemgået|received|reviewed) (\\w+ )?(den|på|on|i)
""")
"""What was at a time that is over, though the day alone may be one ahead."""

GUEST = phrases("""
    (med|with|meet|meets|meeting|see|sees|seeing|møde|møder|se|ser|interview|modtage|modtager|modtages|invite*|inviter*|receive*) (gerne |også |first )?(§|hende|ham|her|him|dem|them|jeres \\w+|your \\w+|kandidaten|ansøgeren|the candidate|the applicant|you|jer|dig)
""")
"""Who sits there with them, and is the one this is about."""

IN_THE_WAY = phrases("""
    (grundet|pga|på grund af|som følge af|skyldes|due to|owing to|because of|as a result of)
    (flyttes|flyttet|flytter|flytte|rykkes|rykkes|rykket|rykker|rykke|udsættes|udsat|udsætte|udskydes|moved|move|moves|reschedule*|postpone*|pushed|push|brought forward)
""")
"""Why the interview moves, told with it in one breath."""

TO_TALK = (TALK, "(kaffe|kop|coffee|hilse på|mødes|chat)")
"""That they want to talk, and not only that somebody is to come."""

SAID_BEFORE = phrases(f"""
    ^(og |men |but |and |hi |hej )*(vi|jeg|we|i) (havde |have |had |har |jo |originally |first )*(sagt|sagde|aftalt|aftalte|skrev|skrevet|lovet|foreslog|said|agreed|wrote|settled on|promised) (\\S+ ){{0,5}}({DAYS}|kl|\\d\\S*)
    ^(when|where|hvor|da) (\\S+ ){{1,4}}(was|were) (to|supposed to|due to|going to|meant to) (\\w+ )?(come|meet|see|talk|visit|be here|sit)
    ^(hvor|da|når) (\\S+ ){{1,4}}skulle (\\w+ )?(have (været|mødtes|set|talt)|være kommet|komme|møde|mødes|ses|snakke|tale) …
    (havde|had) (\\S+ )?(sat hinanden stævne|en aftale|an appointment) …
    ^(og |men |but |and |hi |hej )*(vi|jeg|we|i) (havde|had) (\\S+ ){{0,3}}(ned til|skrevet op|sat til|down for|booked for|in for|on for|på programmet) (\\S+ ){{0,3}}({DAYS}|kl|\\d\\S*)
""")
"""The time that was agreed, and not "som vi sagde"."""

NOT_NOW = phrases("""
    (skal|ska|må|kan|behøver|should|shall|must|need|can|does|do) (\\w+ )?(ikke|not) (at )?(kom|komme|møde|møde op|come|turn up|show up) (\\w+ ){0,2}(i dag|idag|i aften|i eftermiddag|i formiddag|today|tonight|this (morning|afternoon|evening))
""")
"""Who need not come today was to come today."""

NOT_THAT_DAY = phrases(f"""
    ^(og |and |men |but |altså )*(ikke|not) (på |on |den |this |nu på |allerede )*{DAYS}( \\S+)?( \\S+)?$
""")
"""Right behind the day that is offered: which day is meant, once more."""
