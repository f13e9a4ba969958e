"""Words around a day on which somebody was to come and shall not: in front of it, behind it, of the new one."""

import re

_ON = r"(?:\s(?:på|on|den|d\.|nu|this|the|already|allerede)){0,3}\s$"
_MEETING = r"(?:interview|samtale|jobsamtale|meeting|møde|talk|snak|chat|conversation)"
_NO_TIME = (
    r"(?:(?:ikke|ik|no|ingen|not\s(?:a|any|one))\s(?:\w+\s)?(?:tid|time|minut\w*|moment|stund))"
)

# "not tomorrow but", "no interview Thursday", "I shan't be receiving anybody on Thursday", "ikke tid til Ali i eftermiddag"
BEFORE = re.compile(
    rf"""(?<!\w)(?:
          (?:no|ingen)\s{_MEETING}
        | {_NO_TIME}\s(?:til|for)\s(?:\w+\s){{0,2}}?\w+
        | (?:shan't|can't|cannot|can\snot|could\snot|won't|will\snot|shall\snot|(?:kan|når)\s(?:\w+\s){{0,2}}?(?:ikke|ik)|umuligt)\s(?:\w+\s){{0,2}}?(?:receiv\w+|host\w*|see|seeing|meet|sit\sdown\swith|tage\simod|modtage|se|have|sætte\smig\sned\smed|sidde\smed)\s(?:\w+\s){{0,2}}?\w+
        | (?:do|does|should|must|need|shall|skal|ska|må|behøver|bør)(?:n't)?\s(?:\S+\s){{0,3}}?(?:not\s|ikke\s|ik\s)?(?:to\s|at\s)?(?:let\s\S+\s)?(?:come|komme|kom)
        ){_ON}""",
    re.VERBOSE,
)
NEGATED = re.compile(r"(?<!\w)(?:not|ikke|ik|no|ingen)(?!\w)|n't|cannot|umuligt")
# "not tomorrow but Tuesday", "ikke mandag alligevel ... men dagen efter"
NOT_THAT = re.compile(rf"(?<!\w)(?:not|ikke|ik){_ON}")
BUT = re.compile(
    r"\s?,?\s(?:but|men|alligevel|after\sall|as\s(?:agreed|planned|we)|som\s(?:aftalt|vi|planlagt))(?!\w)"
)
# "... and not tomorrow"
AND_NOT = re.compile(r"(?<!\w)(?:and\snot|og\sikke|instead\sof|i\sstedet\sfor)\s$")
SO_SOON = re.compile(
    r"(?:i\s?morgen|imorgen|tomorrow|today|i\s?dag|i\s(?:eftermiddag|formiddag)|this\s(?:afternoon|morning))"
)
# "springe den 12. over", "skip Friday"
SKIPS = re.compile(
    r"(?<!\w)(?:skip|forget|(?:glem|glemmer)(?:\svi)?)(?:\sden|\sthe|\sabout|\som)?\s$"
)
LEAPS = re.compile(r"(?<!\w)(?:springe?r?)(?:\svi)?(?:\sden|\sover)?\s$")
OVER = re.compile(r"\.?\s(?:helt\s)?over(?!\w)")
# "tomorrow is a no go", "onsdag som vi snakkede om er der ingen", "i morgen har jeg ingen tid"
BEHIND = re.compile(
    rf"""^(?:'s\b)?(?:
          [^.,!?\n]{{0,40}}?\s(?:is|er|bliver)\s(?:(?:altså|desværre|unfortunately|now|nu|a|an|et|en|out\sof)\s){{0,2}}(?:no[\s-]go|eaten\sup|off|problem\w*|no\sgood|swallowed|gone|røget|ædt|spist|spoilt)(?!\w)
        | \s(?:kl\.?\s\S+\s|at\s\S+\s)?(?:som\s(?:vi\s|jeg\s|ellers\s)?(?:snakkede|talte|aftalte|aftalt|sagde|skrev|planlagt)|as\s(?:we\s|i\s)?(?:talked|spoke|agreed|said|planned|discussed))(?!\w)[^.,!?\n]{{0,30}}\s(?:ikke|ik|ingen|no|not|nobody|umulig\w*|impossible|lukket|closed|optaget|away)(?!\w)
        | ,?\s(?:har|have|i\shave|we\shave|i've|we've)\s(?:jeg\s|vi\s|got\s)?{_NO_TIME}\s(?:til|for)(?!\w)
        | \s(?:alligevel\s)?ikke\salligevel(?!\w)|\salligevel\sikke(?!\w)
        )""",
    re.VERBOSE,
)
# Of the new time: "will now be held on", "mandag passer bedre".
NOW_HELD = re.compile(
    r"(?<!\w)(?:(?:will|is|shall)\s(?:now|therefore|instead)\s(?:be\s)?(?:held|take\splace|taking\splace)|(?:afholdes|holdes|bliver)\s(?:nu|derfor|i\sstedet)\s(?:holdt|afholdt|den|på|i\sstedet)|gemme\s(?:det|den|samtalen|ham|hende)\stil|save\s(?:it|him|her|that)\s(?:for|until)|(?:duer|passer|går|er|works?|suits?|is|be)\s(?:\w+\s)?(?:bedre|better))(?!\w)"
)
