"""English. What must happen before a time that is offered counts, in other words than "if"."""

from casework.replies.words.phrases import phrases

_PAPER = "(*certificate*|licen*|permit*|visa|papers|paperwork|reference*|diploma*|document*|passport|medical|record|approval|clearance|check*|transcript*|authorisation|authorization|testimonial*|degree|recommendation*)"

NEEDED_FIRST = phrases(f"""
    (subject to|contingent on|contingent upon|contingent|conditional|conditioned|dependent on|dependent upon|depending on|depends on|hinges on|hangs on)
    ^no {_PAPER}
    not (\\w+ ){{0,5}}(before|until|without) (\\w+ ){{0,3}}{_PAPER}
    ^(because |and |but )?without (\\w+ ){{0,2}}{_PAPER} (\\w+ ){{0,6}}(not|no|nothing|never)
    ^subject …
    (precondition*|pre-condition*|prerequisite*|condition (for|of|is|that|being)|proviso)
    on (the )?(strict )?(condition|understanding|proviso|basis that)
    (interview|meeting|talk|visit|appointment|slot|it|this|that) (\\w+ )?(requires|presupposes|calls for) …
    (need|needs|must|have to|has to|want|would have to|require) (\\w+ ){{0,6}}{_PAPER} (\\w+ ){{0,5}}(first|beforehand|in hand|in advance|before (we|i|the|then|he|she|that)) …
    (first|before that|beforehand|before then) (\\w+ ){{0,3}}(need|must|have to|has to|want|require) (\\w+ ){{0,6}}{_PAPER}
    (must|need to|have to|has to) (first )?(see|receive|have|get|obtain|pass|hold) (\\w+ ){{0,5}}(before (we|i|the|then|he|she|that)|first|beforehand) …
    (as soon as|the moment|just as soon as|no sooner) (?!(i|we) (can|know)(?!\\S))(he|she|they|we|i|the|his|her|their|it) …
    (once|when|after|if|only|until|provided|assuming|with) (\\w+ ){{0,4}}{_PAPER} (\\w+ ){{0,3}}(in|is|are|has|have|come*|arrive*|cleared|clear|through|received|approved|passed|order|place)
    (once|only once|only when|only if|only after) (?!(i|we) (know|hear) (from you|which( one| of them| day| time)?( suits| works)?( you| him| her| it is)?$))(he|she|they|we|i|the|his|her|their|that|this) …
    (i|we|boss|manager|chef|owner) (need|have|has|needs|must|will have|will need) (to )?(\\w+ ){{0,2}}(see|have|read|know|check|approve) (?!him|her|it|them|that|the candidate)(\\w+ ){{1,6}}(first|beforehand)$
    ^(had|were) (he|she|they) …
""")
"""A paper, a nod or anything else that is still to come: the time stands only when it has."""
