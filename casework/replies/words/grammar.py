"""The small words of both languages: what negates, what makes a clause conditional, what asks."""

import re

from casework.replies.words.phrases import finder, phrases, words_of

_ABBREVIATED = (
    r"(?<!\bd)(?<!\bkl)(?<!\bds)(?<!\bca)(?<!\bnr)(?<!\bpr)(?<!\btlf)(?<!\bevt)(?<!\bhr)(?<!\bfr)(?<!\bmr)(?<!\bdr)"
    r"(?<!\bjan)(?<!\bfeb)(?<!\baug)(?<!\bsep)(?<!\bokt)(?<!\bnov)(?<!\bdec)(?<!\bmrs)(?<!\bbl\.a)(?<!\bf\.eks)(?<!\bi\.e)(?<!\be\.g)(?<!\bdvs)"
    r"(?<!\bvedr)(?<!\bang)(?<!\bsagsnr)(?<!\bjf)(?<!\bpkt)(?<!\bstk)(?<!\bincl)(?<!\binkl)(?<!\bmax)(?<!\bmin)(?<!\bst)(?<!\btir)(?<!\bons)(?<!\btors)(?<!\bfre)(?<!\bman)(?<!\bss)"
)
SENTENCE_END = re.compile(
    rf"(?![^.!?\s])(?:(?=\.)(?i:{_ABBREVIATED})(?<!\s[efhkmnsuvø])(?<!\d)\.+(?=[\s\"')]|$)|(?<=\d)\.(?=\s+[A-ZÆØÅ])(?!\s+(?:Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec))"
    r"|(?<=tlf)\.(?=\s(?:Han|Hun|Vi|Jeg|Det|Der|Hvis|Og|Men|Så|Spørg|Ring|He|She|We|They|It|There|If|And|But|Please|Ask)\s)"
    r"|(?<=[\U0001F300-\U0001FAFF])\s(?=\s*[A-ZÆØÅ])|[!?]++|\n\s*+\n|\n(?=\s*[A-ZÆØÅ])|$)"
)

_SUBJECT = "vi|jeg|han|hun|de|det|den|der|i|a|ingen|kandidaten|stillingen|jobbet|samtalen|we|he|she|they|it|there|you|nobody"
_VERB = (
    "er|har|kan|skal|vil|må|bliver|blev|var|havde|fik|får|kom|ville|kunne|svarer|svarede|tager|tog|mangler|gik|går|sagde|siger|ved"
    "|skrev|skriver|ringede|starter|begynder|kommer|vender|giver|gav|sender|ønsker|håber|kigger|ser|læser|hører|was|were|has|have"
    "|is|are|will|can|did|does|never|not|ikke|aldrig"
)
CLAUSE_END = re.compile(
    rf"""[,;:–—(\s](?:(?:(?<=,)(?!(?<=\bdet,|\bdem,|\bden,|\balt,)\s(?:vi|jeg|i|der|han|hun)\s|\s(?:end|than)\s)|(?<=[;:–—(]))(?=\s|$) | (?<=\s)-\s | (?<=\w\s)(?=(?:
           (?:men|but|however|although|selvom|selv\som|fordi|because|hvis|såfremt|medmindre|med\smindre|forudsat|if|unless|provided|providing|assuming|(?<!\bjeg\s)(?<!\bvi\s)(?<!\bhun\s)(?<!\bhan\s)når|whether|hvorvidt|mens)\s
         | (?:og|and|så|so|for)\s(?!a\s(?:no|yes|nej|ja|few|short|long|trial|job|chat|talk|meeting|new|start|day|week|month|while|bit|quick|first|second|third|good|fair|person|man|woman)\s?)(?:{_SUBJECT}|{_VERB})(?:n't)?\s
         | (?:as\slong\sas|så\slænge|på\sbetingelse|under\sforudsætning|i\stilfælde\saf|i\sdet\søjeblik|in\sthe\sevent|the\smoment\s(?:he|she|they|we|the))\s
         | (?:om|at)\s(?:vi|jeg|han|hun|de|det|der)\s
         | (?:efter|inden|før|before|until|once|after)\s(?:vi|jeg|han|hun|de|we|i|he|she|they)\s
         | nej\s | not\sso\s | so\sno\b | så\snej\b )))""",
    re.VERBOSE | re.IGNORECASE,
)

# "vi tager hende hun var skrap på prøvedagen": the subject and its verb, not behind what asks for them.
RESTARTS = re.compile(
    # First what stands behind, which is seldom there: what is in front need not be looked at then.
    r"(?=\s(?:vi|jeg|han|hun|we|he|she)\s(?:er|har|kan|ka|skal|ska|vil|må|bliver|blev|var|havde|fik|får|kom|kommer|starter|begynder|startede|begyndte|tager|tar|tog|ansætter|mangler|går|gik|møder|har|is|are|has|have|was|will|can|starts|started|begins|got|gets)\s)"
    r"(?<!\bat)(?<!\bom)(?<!\bsom)(?<!\bder)(?<!\bhvis)(?<!\bnår)(?<!\bda)(?<!\bfordi)(?<!\bfor)(?<!\bmen)(?<!\bog)(?<!\bså)(?<!\binden)(?<!\bfør)(?<!\bhvad)(?<!\bhvor)(?<!\bend)(?<!\btror)(?<!\bhåber)(?<!\bsiger)(?<!\bsagde)(?<!\bsynes)"
    r"(?<!\bthat)(?<!\bif)(?<!\bwhen)(?<!\bbecause)(?<!\bbut)(?<!\band)(?<!\bso)(?<!\bbefore)(?<!\bwhat)(?<!\bhow)(?<!\bwhere)(?<!\bwho)(?<!\bthan)(?<!\bthink)(?<!\bhope)(?<!\bsaid)(?<!\bsays)(?<!\bas)(?<!\buntil)(?<!\bonce)(?<!,)"
    r"\s",
    re.IGNORECASE,
)


def _opener(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:og|and|men|but|så|so|kun|only|dog|selvfølgelig|of course) ){{0,3}}(?:{words})(?!\S)"
    )


# "Om jeres kandidat vil blive indkaldt", and not "om en uge kan hun komme".
_WHETHER_ANYBODY = r"om (?!(?:en|et|to|tre|fire|lidt|nogle|få|kort|senest|morgenen|aftenen|natten|eftermiddagen|formiddagen|året|ugen|sommeren|vinteren|foråret|efteråret|\d\S*|\S*dagen) )(?:(?:jeres|deres|vores|den|denne) )?\S+ (?:vil|skal|kan|bliver|indkaldes|inviteres|kommer|får|er|må)"
# "Når det ikke kl. 13 i dag": that somebody will be late, and not when; "det når vi ikke at lære hende": no time.
# "Når vi alligevel siger nej, skyldes det ...": that they do, and why.
_WHEN = r"når(?! (?:jeg|vi) (?:alligevel|desværre|heller ikke|ikke at)(?!\S))(?! det (?:\S+ )?(?:ikke|ik) (?:til|kl|i dag|i morgen|på|den|alligevel|før|\d))"
OPENINGS = (
    ("condition", _opener("hvis|såfremt|medmindre|med mindre|forudsat|if|unless|provided|providing|as long as|så længe|på betingelse|betinget|under forudsætning|vis|assuming|in case|ifald|i tilfælde af|in the event|havde (?:han|hun|det|vi|jeg|i|de|der)")),
    ("whether", _opener(rf"(?:jeg|vi) (?:troede|havde håbet|havde troet)|(?:i|we) (?:thought|had hoped)|om (?:vi|jeg|han|hun|de|det|der|man|i|hende|stillingen|kandidaten|ansøgeren|vedkommende|partneren|borgeren)|{_WHETHER_ANYBODY}|hvorvidt|whether|if (?:we|he|she) (?:should|can|could|will)")),
    ("time", _opener(rf"{_WHEN}|så snart|inden|før|førend|before|until|once|when|as soon as|i det øjeblik|the moment|indtil|først når|til vi|til jeg|nårh")),
    ("reason", _opener("fordi|because|da (?:vi|han|hun|jeg|de|der|det)|since|eftersom|idet|for (?:vi|han|hun|der|det)|as (?:we|he|she)|på grund af|due to")),
    ("contrast", _opener("men|but|however|dog|although|selvom|selv om|derimod")),
)  # fmt: skip

NEGATION = re.compile(
    r"(?<!\S)(?:ikke|aldrig|ingen|intet|ingenting|hverken|næppe|not|never|no|nobody|none|neither|nothing|uden|without|nor)(?!\S)"
)
# What negates from behind as well: Danish puts its "ikke" behind the verb.
NEGATES_BACK = re.compile(r"(?<!\S)(?:ikke|aldrig|ingen|not|never)(?!\S)")
# "not only", "why not", "no doubt" negate nothing.
NO_NEGATION = re.compile(
    r"(?<!\S)(?:(?:kan|kunne|skal|vil) (?:vi|i|hun|han|du|de) ikke(?= sige| tage| komme| godt| bare| flytte| finde| møde| prøve)|ikke (?:kun|mindst|sandt|desto mindre|fordi)|hvorfor ikke|why not|no doubt|ingen tvivl|ikke et sekund"
    r"|ingen (?:problemer|problem|hast|årsag|sag)|no (?:problem|worries|rush)|not only|uden (?:problemer|om)|intet problem"
    r"|uden(?= (?:\S+ ){1,4}?(?:må|kan|kunne|vil|tør|får|bliver) (?:\S+ ){0,2}?(?:ikke|ingen|aldrig)(?!\S))"
    r"|without(?= (?:\S+ ){1,4}?(?:we|i|he|she|they) (?:can|could|will|would|may) (?:not|never)(?!\S))"
    r"|no objections?|ingen (?:indvending(?:er)?|indsigelser?)|aldrig så|ikke andet|nothing (?:but|else)|en no go|no show)(?!\S)"
)
YET = re.compile(r"(?<!\S)(?:endnu|yet|stadig|still|fortsat)(?!\S)")
PERFECT = re.compile(r"(?<!\S)(?:har|have|has)(?!\S)")
_HEDGES = """
    måske
    muligvis
    eventuelt
    overvejer
    kunne tænke (os|mig)
    kunne måske
    ville (have|være)(?! (\\d|mere|for meget|over))
    maybe
    perhaps
    might
    possibly
    considering
    would have
    (would|vil|ville) (love to|like to|gerne|godt) (hire|employ|ansætte|take|have ham ansat|have hende ansat)
    (ville|vil) … gerne ansætte
    depend* on
    afhæng*
    i så fald
    in that case
    (not|ikke) my call
    kan blive (flyttet|rykket|skubbet|udsat|aflyst|fremrykket)
    forbehold
    sandsynligvis
    formentlig
    formodentlig
    probably
    likely
    nok vil
    regner med
    forventer
    håber at kunne
    i princippet
    in principle
    mundtlig*
    verbal*
    kan være
    could be
    kan godt være
    næsten
    almost
    hvem ved
    så ser vi
    ser vi på det
    om det går
    if good
    i første omgang
    tænker at
"""
HEDGE = finder(phrases(_HEDGES))
# What the writer only supposes, or says of others; in the words as written, where fillers still stand.
SUPPOSED = re.compile(
    r"(?<!\w)(?:tror|vist|mon|(?:starter|begynder|kommer|bliver|får|tager|ansætter) (?:hun |han |vi |jeg )?nok|tvivler|så godt som|as good as|er nok|nok snart|nok ikke|normalt|normally|usually|plejer|ville jo|(?:siger|says) (?:min|my)"
    r"|(?:ikke|not) (?:helt |quite |so )?(?:sikker\w*|overbevist|certain|sure|convinced)|(?:i|we) (?:think|guess|doubt|suppose|expect)|may (?:have|be)|seems?|ser ud til)(?!\w)",
    re.IGNORECASE,
)
# An "if" that changes nothing of what is told beside it.
HARMLESS = re.compile(
    r"(?<!\S)(?:forsink|vil kigge|vil komme|har lyst|fundet noget|indforstået|passer|tolk|brug for|spørgsmål|forhindr|ikke kan|finder|vej|sen |late|works|suits|question|need|problem"
    r"|andet|ønske|interess|høre|har lyst|det er ok|okay|i synes|bil|laptop|computer|vil se|vil prøve|wants to see|wants to try|inconvenient|unable|unsuit|not suit|delay|prefer|convenient|møder op|kører|mulig|gerne vil"
    r"|ingen af (?:dem|delene|tiderne|dagene|datoerne|de to) (?:tider |dage )?(?:dur|duer|går|fungerer|kan bruges|er gode?|er mulige?)|(?:neither|none)(?: of (?:them|these|those|the (?:times|slots|days|two)))? (?:is good|are good|is any good|does|do|will do|works?|suits?|fits?)|(?:for|too) (?:tidlig\S*|sent|early|late)(?!\S)|morgenmenneske|morning person|b-menneske|(?:parker|parking|park (?:in|out|by|at|behind|under))"
    r"|^(?:(?:og|men|and|but) )?(?:hvis|vis|if|såfremt) (?:(?:hun|han|de|vedkommende|kandidaten|ansøgeren|she|he|they|the candidate|the applicant) )(?:så |altså )?(?:kan|ka|can|has time|har tid|is free|er fri|er ledig|can make it|can come|kan komme|kan nå det|kan få fri|is able|is able to)(?: (?:da|der|then|that day|den dag|so early|så tidligt))?$"
    r"|^(?:(?:og|men|and|but) )?(?:hvis|vis|if|såfremt) (?:det|den tid|den dag|it|that|this) (?:(?:ikke|not|does not|will not) )?(?:går|duer|dur|fungerer|er fint|er i orden|er skidt|er umuligt|is (?:not )?(?:all right|alright|fine|ok|convenient|good|possible)|is no good|is bad)(?: (?:ikke|alligevel))?(?: (?:med|for|hos|with) \S+)?$"
    r"|^(?:(?:og|men|and|but|or|eller) )?(?:hvis|if) (?:ikke|not)$)"
)
# What is so for now, and why there is a no: "as long as she has no licence".
HOLDS = re.compile(
    r"(?:og |men |and |but |for )?(?:så længe|as long as|so long as|until|indtil|før|inden|before)(?!\S)"
)
# "Do not take it for a no": a no that is denied.
NO_DENIED = re.compile(
    r"(?<!\S)(?:ikke|not|never|aldrig) (?:(?:yet |endnu |helt |quite |et endeligt )?(?:a|et) (?:no|nej|afslag|rejection)"
    r"|(?:fordi|because|sagt|said|saying|meant|ment|skrevet|givet|take|taken|read|see|tag|tages|læs|læses|opfat\w*|forstå\w*|være|be|mean|betyder)"
    r" (?:(?!men |but |så |so |derfor |therefore |desværre |and |og )\S+ ){0,7}?(?:(?:a|et) (?:no|nej|afslag|rejection)|nej|no(?! (?:hard|problem|worries|need|way|matter|offence|offense)(?!\S))))(?!\S)"
)
# "only if", and whatever the company cannot do without: an "if" that counts beside anything.
WEIGHTY = re.compile(
    r"(?<!\S)(?:(?:men |but |og |and )?(?:kun|only|dog) (?:hvis|if)|forudsat|provided|providing|såfremt|på betingelse|betinget"
    r"|(?:hvis|if|vis|når|when|once|så snart|as soon as|after|efter)(?: \S++){0,7}? (?:\S*tilladelse\S*|permit\S*|vis[au]\S*|\S*certifi\S*|\S*kørekort\S*|licen\S*"
    r"|bestå\S*|pass(?:es|ed)|\S*prøven|exam\S*|test|godkend\S*|approv\S*|autorisation\S*|kunden|customer|client|ordre\S*|order|udbud\S*|tender"
    r"|bevilling\S*|funding|grant\S*|budget\S*|referenc\S*|straffeattest\S*|børneattest\S*))(?!\S)"
)
# "Består han ikke, så ...": the verb in front of who does it is an "if" without its word.
IF_BY_ORDER = re.compile(
    r"(?:og |men )?(?!(?:her|der|for|før|når|hvis|eller|efter|hver|ellers|heller|mens|siden|over|under|hvor|især|altid|senere|deres|vores|imens|hos|dels|ligesom) )[a-zæøå]{1,14}[rs] (?:han|hun|vi|jeg|det|de|der|den|man)(?!\S)"
    r"|(?:og |men )?(?:foreligger|bliver|får|kommer|går|lykkes|holder|vinder|godkender|siger|lander) (?:den |det |de )?\S{2,24}(?:en|et|ne)(?!\S)|(?:og |men |and |but )?(?:havde|var|består|bestod|får|fik|bliver|blev|kommer|passer|vil|klarer|lykkes|skulle|går|finder|siger|giver|tager|viser|holder|mangler|kan|kunne|har|er"
    r"|siger|svarer|melder|should|had|were) (?:the|her|his|this|that|han|hun|vi|jeg|i|det|de|der|den|he|she|they|we|it|you)(?!\S)"
)
AND = re.compile(r"(?:og|and|men|but) ")
ASKS = re.compile(
    r"(?:og |and |men |but )?(?:hvad|hvor|hvornår|hvordan|hvem|hvorfor|hvilk\w*|what|when(?= (?:is|are|was|were|do|does|did|can|could|will|would|shall|should|has|have|works|suits)(?!\S))|who|how|which|why|where"
    r"|(?:har|kan|er|taler|skal|må|ved|kender|forstår|kunne|får|bor|vil|gider|tåler|snakker|ønsker|tør|formår) (?:han|hun|jeg|i|man|kandidaten|du|de|ansøgeren)|(?:kan|kunne|må|skal) vi ikke få|kan det"
    r"|(?:bedes oplyst|bedes i oplyse|må jeg (?:spørge|være)|quick question)"
    r"|(?:jeg|vi|i|we) (?:(?!ikke|not)\S+ ){1,3}?(?:vide|spørge|høre (?:om|hvad|hvor\S*)|have oplyst|få oplyst|know (?:if|whether|how|when|what|where)|ask (?:if|whether|how|when|what|about))"
    r"|(?:is|does|do|has|have|can|could|would|will|are|did|should) (?:he|she|they|you|i|it|there))(?!\S)"
)
# "Hvornår vi kan se hende, ved jeg ikke": what stands in the order of what is told asks nothing.
WHAT_TOLD = re.compile(
    r"(?:og |and |men |but )?hvad (?:\S+ ){0,3}?(?:angår|gælder|vedrører|vedkommer)(?!\S)|"
    r"(?:og |men |and |but )?(?:hvad|hvor|hvornår|hvordan|hvem|hvilk\w*|what|when|who|how|which|where)(?: (?:mange|meget|længe|ofte|langt|god|gammel|tit|many|much|long|often|good|old|far))? (?:vi|jeg|hun|han|de|det|we|she|he|they|it|i) (?!ikke\b|det\b)"
    r"|(?:and |but )?what (?:a|an|luck|joy|news|great|good|lovely)(?!\S)"
    r"|(?:kan|skal|vil|må) (?:jeg|vi) (?:\S+ ){0,2}(?:oplyse|meddele|fortælle|bekræfte|informere|konstatere|understrege|tilføje|svare)(?!\S)(?! om)"
)
# "Hvad angår lageret, har vi ...", "however much we would like to": in the order of a question, and told.
AS_FOR = re.compile(
    r"(?:og |men |and |but )?(?:(?:hvad|when it comes|as far as) (?:\S+ ){0,5}?(?:angår|vedrører|gælder|vedkommer|to|concern\S*)|(?:hvor|hvad|hvem|uanset|hvordan|ligegyldigt) (?:\S+ ){1,4}?end|(?:however|whatever|as) (?:\S+ ){1,4}?(?:would|like|love|wish|may|might))(?!\S)"
)
TURNS = re.compile(
    r"(?:(?:hej|hi|og|ja|jo|nå|men|så) )*(?:nu|endelig|desværre|desuden|faktisk|egentlig|nemlig|dog|her|der|derfor)(?!\w)",
    re.IGNORECASE,
)
# "Ingen Olena", "and no Taras": somebody by name, who was awaited.
NO_NAME = re.compile(
    r"(?:^|(?<=\s))(?:[Ii]ngen|INGEN|[Nn]o|NO) ([A-ZÆØÅ][a-zæøåé]{2,20})(?=$|[\s,.!]+(?:$|og\b|and\b|i\b|in\b|at\b|on\b|kl\b|this\b|today|her\b|here\b|heller|either|overhovedet|telefon|phone|[-–]))"
)
NO_PERSON = words_of(
    "dansk danish english engelsk tysk german polsk polish hard norsk svensk swedish one more other monday tuesday wednesday"
    " thursday friday saturday sunday mandag tirsdag onsdag torsdag fredag lørdag søndag tid plads job svar besked problem"
    " problemer kommentar hilsen thanks thank way need reply answer message worries vacancy vacancies excel office word"
    " erfaring experience samtale interview løn penge chance tak mail cv papers ansættelse stilling change changes decision"
)
# "Can she work Saturdays from 8?": hours of work, and no time to meet at.
WORK_ASKED = re.compile(
    r"(?:and |but |og |men )?(?:can|could|will|would|kan|vil|må) (?:she|he|they|hun|han) (?:also |godt |også )?(?:work|cover|arbejde|dække) (?!.*(?:trial|prøve))"
)
# "If you need papers": what we may want, and nothing that a hire hangs on.
FOR_US = re.compile(
    r"(?:hvis|if|har|skal|should|mangler|behøver|ønsker|skulle|in case) (?:i|du|de|you|jobcent\S*|der (?:opstå|være|er))(?!\S)"
    r"|(?:and |og )?(?:do|would|will|could|can|may|shall) (?:you|i) (?:need|want|like|send|forward|mail|fill|sign|have)(?!\S)|(?:let|lad) (?:me|us|mig|os) (?:know|vide) (?:if|hvis|om) (?:i|you|jeg|we|vi)(?!\S)"
)
# "Whether it will be her I cannot say": what is asked and what is not known stand in one clause.
UNSAID = re.compile(
    r"(?:whether|if|who|om|hvorvidt|hvem) (?:\S+ ){1,9}?(?:(?:i|we) (?:can not|could not|do not) (?:yet )?(?:say|tell|know|promise)|(?:kan|tør|ved|vil) (?:jeg|vi) (?:\S+ ){0,2}?(?:ikke|intet|først))(?!\S)"
)
# "vi synes ikke, at hun er ...": what follows is what they do not think.
NOT_THOUGHT = re.compile(
    r"(?<!\S)(?:(?:vurderer|mener|synes|tror|finder|føler|oplever|syntes|vurderet|fundet) (?:\S+ ){0,3}?ikke"
    r"|ikke (?:\S+ ){0,2}?(?:vurderer|mener|synes|tror|finder|føler)"
    r"|(?:do|did|does|can) not (?:\S+ )?(?:think|believe|feel|find|see)"
    r"|(?:kan|kunne) (?:\S+ ){0,5}?ikke (?:\S+ )?(?:finde|se|få øje på|pege på|komme i tanke om|nævne) (?:et|en|noget|nogen|det|den))(?!\S)"
)
SUPPOSES = re.compile(r"(?<!\S)(?:troede|thought)(?: egentlig| that| at)?$")
# What the writer once thought: what follows is not so any more.
THAT = re.compile(r"(?:at|that|how) |(?:hun|han|she|he) ")
PROPOSAL = re.compile(
    r"(?<!\S)(?:passer|suits?|works?|fits|(?:kan|can|could|vil|would|kunne|could) (?:\S+ ){0,2}?(?:komme|kom|blive|skubbe|flytte|rykke|udsætte|move|push|shift|come|møde|meet|be|lokke|sende|få|send|get|bring)|(?:har|have) (?:lyst|tid)|ville passe)(?!\S)"
)
WE = re.compile(r"(?<!\S)(?:vi|jeg|a|we|i|virksomheden|udvalget|ledelsen)(?!\S)")
# Hearsay: told of others, not by those who write.
HEARSAY = re.compile(
    r"(?<!\S)(?:(?:jeg|vi) (?:troede|havde troet|hører|har hørt|hørte)|(?:de|han|hun|folk) siger|rygte\w*|i thought|we thought|i heard|they say|apparently)(?!\S)"
)
# The second half of a condition without "if" begins with its verb.
ANSWERS = re.compile(
    r"(?:så|then|ring|skriv)(?!\S)|[a-zæøå]{1,14}[rs] (?:vi|jeg|han|hun|det|de|der|den|hendes|hans|første|tiden|samtalen|jobbet|stillingen|pladsen|dagen|datoen|startdatoen)(?!\S)|(?:er|har|havde|var|kan|kunne|ville|skal|vil|må|bliver|siger|får|tager|ansætter|starter|begynder|kommer|går|gør) (?:vi|jeg|han|hun|i|det|de|der|den)(?!\S)"
    r"|(?:we|he|she|they|i) (?:will|would|can|could|shall|are|have)(?!\S)"
)
# "If we win the tender we will take him": where the answer begins without a comma.
ANSWER_BEGINS = re.compile(
    r"\s(?=(?:we|i|he|she|they|it)(?:'ll|\s(?:will|would|can|could|shall|gets?|starts?|is|are))\s"
    r"|(?:ansætter|får|tager|kan|skal|vil|bliver|er|starter|begynder|hyrer|ringer|kommer|ses|mødes)\s(?:vi|jeg|hun|han|i|det|de|der)\s)",
    re.IGNORECASE,
)
# "..., ok?" asks nothing.
TAG = re.compile(
    r"[,\s](?:ok|okay|ikke|ikk|ik|right|vel|cool|yes|ja|aftale|fint|deal|enig)\s?\?+\s*$",
    re.IGNORECASE,
)
QUANTITY_ASKED = re.compile(
    r"(?:og |men |and |but )?(?:hvor (?:mange|meget|længe|ofte|gammel|god|stor|bor)|hvilk\w+|hvorfor|how (?:many|much|long|often|good|old|well)|which|why|what (?!about|do you say)|where)(?!\S)"
)
SIGN_OFF = re.compile(
    r"(?!greetings (?:of the|to) )(?:med |de |mange |venlig\w* |kærlig\w* |bedste |varm\w* |sommer\w* |glade |god |best |kind\w* |warm\w* |many |all |with )*(?:\w*hilsen|\w*hilsner|regards|wishes|greetings|cheers)(?!\S)|(?:br|rgds)$"
)
# A line of its own below, though no greeting stands above it: a number to call, with nobody who calls.
CONTACT_LINE = re.compile(
    r"(?!.*(?<!\S)(?:ring\w*|call|phone (?:me|us)|slå på|svar\w*)(?!\S))(?:\S+ ){0,4}?(?:tlf|mob|mobil|telefon|phone|tel|direkte|direct) [\d ]{6,}"
)
POSTSCRIPT = re.compile(r"(?:ps|p\.s)(?!\S)")
# When and where those who write can be reached says nothing of what they answer.
_WEEKDAY = r"\S*dage?|man|tirs?|ons|tors?|fre|mon|tues?|wed|thurs?|fri"
_REACHED = (
    r"(?:(?:jeg|vi|undertegnede|i|we) (?:kan|can|er|am|are) (?:\S+ ){0,3}?|undertegnede |jeg |vi )?"
    r"(?:træffes?|kontaktes?|fanges?|nås?|at træffe|be reached|be contacted|available|reachable)"
    r"(?: (?:på|on|at|via|by))?(?: (?:tlf|tel|telefon|telefonen|mobil|mobilen|phone|mobile|nummer|number))?"
    rf"(?: (?:\d[\d.:-]*|hverdage|weekdays|dagligt|daily|alle|every|dage?|days?|mellem|between|fra|from|til|to|og|and|kl|the|på|om|in|morgenen|formiddagen|eftermiddagen|mornings?|afternoons?|bedst|best|helst|efter|after|normalt|usually|(?:{_WEEKDAY})(?:-| til | to )(?:{_WEEKDAY})))*"
)
_GIVE_WORD = (
    r"(?:(?:bare|lige|please|så|just) ){0,2}(?:(?:giv|gi|send|drop|skriv) (?:endelig |lige |bare )?(?:mig|os|me|us) (?:(?:lige|endelig|bare|blot|gerne|venligst|en|et|a|lille|quick) ){0,4}(?:praj|pip|besked|lyd|line|shout|note|word)"
    r"|giv (?:endelig |lige |bare |gerne ){0,2}lyd|(?:sig|giv) (?:endelig |bare |lige )?(?:til|besked)|let (?:me|us) know)"
)
# "Ring endelig, hvis der er spørgsmål": to us, and to ask.
REACH_US = re.compile(
    rf"(?:(?:og|men|and|but|du|i|de|you|kan|er|are|can|altid|always|velkomne?|welcome|til|at|to|bare|endelig|please|feel|free) ){{0,8}}(?:ring|ringe|kontakt|kontakte|skriv|skrive|mail|maile|call|phone|contact|write|reach out|reach|get in touch|{_GIVE_WORD})(?! (?:til )?(?:ham|hende|dem|him|her|them)(?!\S))(?: \S+){{0,9}}"
)
ANY_QUESTIONS = re.compile(
    r"(?:hvis|såfremt|ved|if|should|in case)(?:,? (?:der|du|i|de|you|there|have|har|er|are|is|skulle|måtte|be|opstå|of)){1,4} (?:(?:any|nogen|nogle|flere|further|more|yderligere|other|andre) )*(?:spørgsmål|noget|tvivl|questions?|anything(?: else)?|doubts?)(?: \S+){0,3}"
    r"|(?:hvis|såfremt|if) (?:\S+ ){1,4}(?:vide|høre|know|hear) (?:mere|more)"
)
COURTESY = re.compile(
    r"(?:(?:kære|hej|hejsa|godmorgen|goddag|god|dear|hello|hi|good|morning|afternoon|evening|jobcent\w*|kolleger|team)(?: \S+){0,3}|(?:alle|all)(?: (?:sammen|på|i|hos|in|at|of|on|the best|my best|best|gode|kære|\w*centret|kolleger|colleagues)(?: \S+){0,2})?"
    r"|(?:med |de |mange |venlige? |kærlige? |bedste |best |kind |warm |god )*(?:hilsen|hilsner|regards|wishes|cheers|greetings)(?: \S+){0,6}"
    r"|(?:god|glædelig|rigtig god|godt|merry|happy|fortsat|dejlig) (?:jul|nytår|weekend|påske|sommer|dag|ferie|aften|christmas|easter|new year)(?: \S+){0,3}"
    r"|(?:tak|mange tak|thanks|thank you|på forhånd tak|tak for (?:hjælpen|samarbejdet|denne gang))(?: \S+){0,4}"
    rf"|{_REACHED}|{_GIVE_WORD}"
    r"|(?:sorry|apologies|apologise|undskyld|beklager)(?: (?:that|at|for))?(?: (?:it|det|that) (?:took|tog)(?: \S+){0,12}|(?: (?:the|my|our|det|den|min|vores|mit))? (?:late|slow|long|delay\w*|wait|sene?|sent|lange|ventetid\w*)(?: \S+){0,3}| (?:jeg|vi|i|we) (?:først|only) (?:\S+ ){0,3}(?:nu|now))"
    r"|jobcent\w*|undskyld|sorry|beklager|please|tak|ps|nå|haha|hmm?|øh|vi glæder os(?: \S+){0,3}|dzień dobry|(?:ja|jo|yes))"
)
