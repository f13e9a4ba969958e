"""Words that say a day was changed, Danish and English; written as in `words`."""

# Without one of these nothing was changed.
CHANGES = r"""
    ikke, not, (?:is|was|do|does|did|has|are|wo|ca)n['’]t, no longer, i stedet, instead, rather, frem for, forkert\w*, wrong\w*, mistake\w*, incorrect\w*, fejl\w*, typo, tastefejl, rettes?, rettet, rettelse\w*, correct\w*, korrekt\w*, rigtige?,
    gammelt?, gamle, old, tidligere, previous\w*, former\w*, earlier, oprindelig\w*, original\w*, initial\w*, first, første, ny, nye, nyt, new, nu, now, forlæng\w*, udskudt, udskydes?, udsat, udvidet, flyttet, flyttes, rykket, rykkes, rykker, skubbe\w*, ændret, ændres?, skiftet, opdateret,
    extended, moved, postponed, push, extend, move, postpone, prolong, forlænger, udskyder, udvider, flytter, skubber, pushed, changed, updated, prolonged, glem, ignor\w*, disregard, forget, overstreg\w*, slet, se bort fra, udgår, udløbet, expired, bortfalder, gælder, vi siger, siger vi, we say, lad os sige, let['’]s say, make it, gør det til,
    beklager, undskyld, sorry, kom til at, skal være, skal stå, skal hedde, skulle, should, bliver til, er blevet, rigtigt, right, står, stod, says, var, was, havde, had
"""
# In front of a day that does not hold.
NOT_BEFORE = r"""
    ikke(?: længere| mere)?, ej, not(?: any more)?, no longer, i stedet for, i st\.? for, instead of, rather than, frem for, se bort fra, glem(?: alt om)?, ignorer, ignore, disregard, forget(?: about)?, overstreg, slet,
    (?:tidligere|gammel|gamle|oprindelige?|forrige|første|forkerte|previous|old|original|former|initial|earlier|wrong|first) (?:\w+ )?(?:frist|dato|date|deadline|ansøgningsfrist|svarfrist|closing date|opslag)(?:en)?(?: (?:er|var|lød på|sagde|havde frist|is|was|of|om|på))?,
    (?:frist\w*|ansøgningsfrist\w*|deadline\w*|closing date|datoen|date|dagen) (?:var|was|lød på)(?: (?:oprindeligt?|originally|først|first|ellers|før|at first|i går|sat|fastsat|set|planlagt|planned|meant|supposed|to be|for)){0,3}, (?:stod|var) (?:den )?(?:frist\w*|ansøgningsfrist\w*|deadline\w*) (?:angivet |sat )?(?:til|som), (?:havde|had) (?:\w+ )?(?:frist|deadline),
    (?:står|stod|skrev|angivet|oplyst|skrevet|trykt|says|said|stated|printed|written|wrote|gave) (?:der |jeg |vi |it |we )?(?:\w+ )?(?:fejlagtigt|forkert|ved en fejl|stadig|by mistake|mistakenly|erroneously|wrongly|still|incorrectly), (?:fejlagtigt|ved en fejl|by mistake|mistakenly|erroneously|wrongly) (?:\w+ ){0,3}?(?:står|stod|skrevet|angivet|says|said|stated|printed|written|as)?,
    (?:forlænget|udskudt|udsat|flyttet|rykket|ændret|rettet|skubbet|extended|moved|postponed|pushed|changed|corrected|rykkes|flyttes|udskydes|forlænges|ændres) (?:\S+ ){0,3}?(?:fra|from)
"""
# Behind a day that does not hold.
NOT_BEHIND = r"""
    (?:(?:gælder|holder|dur|passer) (?:desværre |altså |nu |jo )?ikke(?: længere| mere)?), (?:er|var|is|was) (?:desværre |altså |simpelthen |en |a |an |et |helt |simply |sadly )*(?:forkert\w*|fejl|tastefejl|trykfejl|smutter|wrong|incorrect|mistake|typo|error|slip), (?:er|is) (?:ikke|not|no longer|ikke længere) (?:rigtigt?|korrekt|gældende|aktuel|right|correct|valid|aktuelt)(?: mere| længere| any more)?,
    (?:er )?(?:udløbet|udgået|droppet|overskredet|aflyst|forkert|gammel|expired|wrong|outdated|old|superseded|void), (?:is|has) (?:out of date|outdated|cancelled|expired|superseded|void|passed), udgår, bortfalder, slettes, no longer (?:applies|holds|counts|valid|stands), does(?: not|n['’]t) (?:apply|count|hold|stand)(?: any more| anymore)?, (?:kan|skal|må) (?:i|du|man) (?:godt |bare )?(?:se bort fra|glemme|stryge|slette), can be (?:ignored|forgotten), har (?:i|du) fået forkert,
    som (?:jeg|vi) (?:skrev|sagde|oplyste)(?: i går| i mandags| sidst| først)?, as (?:i|we) (?:wrote|said|told you)(?: yesterday| before| earlier)?
"""
# In front of the day that holds instead.
NOW_BEFORE = r"""
    (?:ikke|not) (?:\S+ ){1,5}?(?:men|but)(?: først| derimod| rather| instead)?, (?:rettes|rettet|ændret|ændres|ændre (?:den|det|fristen)|ret (?:den|det|fristen)|sat|sættes|skiftet|opdateret|flyttes|rykkes|rykker|skubbet|skubbes|udskydes|forlænges|change it|changed|corrected|set|updated|prolonged|pushed back|put back|moved|postponed|extended|forlænget|udskudt|udsat|udvidet|flyttet|rykket) (?:\S+ ){0,6}?(?:til|to|until|till|indtil)(?: og med)?,
    (?:den )?(?:skal|skulle|burde|bør) (?:\w+ )?(?:være|have været|stå|hedde|have heddet|lyde), (?:skal|skulle|burde) (?:der )?(?:\w+ )?(?:stå|stået), should (?:be|have been|read|say|have said|of been), must (?:read|be)(?= \d| the \d), ought to (?:be|read), (?:er|bliver) (?:i stedet|nu|derfor|nemlig|altså|hermed|derimod)(?: \w+)?, (?:er|bliver) (?:blevet )?(?:forlænget|udskudt|udsat|flyttet|rykket) (?:\S+ ){0,2}?til, is (?:now|instead|rather), becomes, has become, er blevet(?: til)?, bliver til,
    the (?:right|correct|new|actual|real) (?:date|one|day|deadline|closing date|application deadline)(?: is| should be| will be)?, (?:den )?(?:rigtige|korrekte|rette|nye|ny|gældende|endelige) (?:dato|frist|dag|ansøgningsfrist|svarfrist|deadline)?(?:en)? ?(?:er|hedder|bliver|lyder)?, new (?:date|deadline|closing date|application deadline)(?: is)?, (?:forlænget|rettet|udskudt|opdateret|korrekt|extended|corrected|updated|revised) (?:\w+ )?(?:ansøgnings|svar)?(?:frist|deadline|closing date)(?:en)?(?: er| is)?,
    (?:push|extend|move|postpone|prolong|forlænger|udskyder|udvider|flytter|rykker|skubber)(?:ing)? (?:vi |jeg )?(?:it|them|the \w+|that|den|det|fristen|ansøgningsfristen) (?:back |nu |derfor |så )?(?:to|until|till|til|frem til), (?:i stedet|instead), (?:gælder|står|holder) (?:nu|derimod), nu hedder det
"""
# The same, where another day is taken back beside it.
NOW_BEFORE_TOO = r"""
    vi siger(?: nu| så| derfor| i stedet)?, siger vi(?: nu| så| derfor| i stedet)?, we(?:'ll| will)? (?:now |instead )?(?:say|make it)(?: instead)?, lad os sige, let['’]s say, gør det til, make it, nu er (?:det|den)(?: så)?, now it is, it is now, now is, nu, det er, det bliver, it is, it['’]s, det hedder, men, but, (?:den|it) er, the application deadline is, fristen er, the deadline is, senest, søg (?:senest|inden)
"""
# Behind the day that holds instead.
NOW_BEHIND = r"""
    i stedet(?: for)?, instead, (?:er|is) (?:altså |derimod |the |den |det )?(?:rigtige|rigtigt?|korrekt|korrekte|right|correct)(?: one| date| dato)?, (?:er|is) (?:den nye|the new)(?: one| date| dato| frist| deadline)?, gælder (?:nu|i stedet|fremover), (?:og )?ikke (?:den |d\. ?|the )?\d, (?:and )?not (?:on )?(?:the )?\d, rather than, instead of, i stedet for, frem for
"""
# The deadline is another one now, whether or not it is told which.
IS_CHANGED = r"""
    (?:\w*frist\w*|deadline\w*|closing date|ansøgningsdato\w*)[^.!?;\n]{0,40} (?:er|bliver|blev|er blevet|is|has been|was|have been|har vi|we have|we've|vi har)(?: \w+){0,2} (?:forlænge[ts]|udskudt|udsat|ændret|ændres|rykket|rykkes|flyttet|flyttes|udvidet|rettet|forlænges|skubbet|extended|moved|postponed|changed|pushed|corrected|prolonged|wrong|incorrect|forkert\w*),
    (?:vi|jeg) (?:har|må|vil|er nødt til at) (?:\w+ ){0,2}(?:forlænget?|udskudt|udskyde|ændret?|rykket?|flyttet?|rettet?) (?:\w+ ){0,2}?\w*fristen, (?:forlænger|udskyder|ændrer|rykker|flytter|retter) (?:vi |jeg |derfor |nu |hermed )*\w*fristen, (?:we|i) (?:have |are |'ve |will )*(?:extend|extended|extending|move|moved|moving|postpone|postponed|postponing|change|changed|changing|correct|corrected|correcting) the (?:\w+ )?(?:deadline|closing date), (?:forlænget|udskudt|ændret|rettet|extended|revised|corrected) (?:\w+ )?(?:ansøgnings|svar)?(?:frist|deadline|closing date),
    (?:forkert|wrong|incorrect) (?:\w+ )?(?:ansøgnings)?(?:frist|deadline|closing date), (?:fejl|mistake|error|typo) (?:\w+ ){0,2}(?:i|ved|om|in|about|with) (?:the )?(?:ansøgnings)?(?:frist\w*|deadline|closing date)
"""
