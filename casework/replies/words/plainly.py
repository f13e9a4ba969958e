"""The plainest ways to say it, in both languages, where somebody is named; "§" stands for the name."""

from casework.readings import Intent
from casework.replies.words.both import APPOINTMENT, DAYS, JOB
from casework.replies.words.phrases import Phrases, phrases

_WHO = "(§|hun|han|hende|ham|kandidaten|ansøgeren|she|he|her|him|the candidate|the applicant)"
_WE = "(vi|jeg|we|i)"
_LIST = "(list*|kartotek*|mailing*|register*|system*|database*|books|rundsending*|udsending*|mails)"

PLAINLY: dict[Intent, Phrases] = {
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            {_WE} (har |have )?(valgte|valgt|picked|chose|chosen|hyrede|hyret|ansatte|ansat|hired|employed) {_WHO}$
            {_WE} (har |have )?(valgt|picked|chose|chosen|hyret|ansat|hired|employed|taget|taken) {_WHO} (som|til (jobbet|stillingen|pladsen)|as|for the (job|position|role)) …
            (we|i) (have |are )?(took|taken|taking) {_WHO} on( as …)?( full*| part*| for good| permanently)?$
            {_WHO} (har|har fået|fik|fået|har nu|has|has got|got|gets|får) {JOB}( her| hos os| here| with us)?$
            {_WHO} (har|har fået|fik|fået|has|got) the {JOB}( here| with us)?$
            the {JOB} (is|went to|goes to|has gone to) (§|hers|his|her|him)$
            {JOB} (er|blev|gik til|går til) (§|hendes|hans)$
            {_WE} (gave|have given|har givet|gav) {_WHO} (the )?{JOB}
            {_WHO} (is|er|bliver|blev|was|has been|er blevet) (fastansat|ansat|employed|hired|appointed|taken on)( her| hos os| here| with us| by us)?$
            {_WHO} (fortsætter|går over|overgår|bliver|continues|stays on|stays|carries on) (i|som|til|as|in|on) (en |et |a |an )?(ordinær*|almindelig*|fast|fastansat*|rigtig|ordinary|regular|permanent|proper) (lønnet |salaried |paid )?(ansat*|ansættelse|job|stilling|løn|medarbejder|employee|employment|position|contract|staff)
            (fået|fik|har|got|has|skrevet|signed|on) (en |et |a |an )?(helårs|fuldtids|fastansættelses|års|deltids|timeløns)kontrakt
            {_WHO} (is|er|went|came|kom|røg) (on|på) (the |our |vores )?(payroll|rota|roster|lønningslisten|vagtplanen|vagtskemaet)
        """),
        likely=phrases(f"""
            {_WE} (tager|tog|beholder|vælger|are keeping|keep|take|took) {_WHO}$
        """),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (?<!hun )(?<!han )(?<!she )(?<!he )(og|vi|jeg|derfor|så|men|må) (takker|takkede|må takke|siger|må sige) (desværre |derfor |altså |pænt |vi |jeg )*nej( tak)?( til {_WHO})?$
            (videre|carry on|go on|going on|continue|proceed|proceeding|going forward|move on|moving on) (uden|without) {_WHO}
            {_WHO} is not going to (work|fit in|fit|work out|do|suit us)( here| for us| with us| out)?$
            ikke (blandt|iblandt) (dem|de) (vi|der går videre|som går videre|udvalgte|\\w+ vi)
            (application|candidacy|ansøgning|kandidatur) (stops|ends|stopper|slutter) (here|her)
            {_WHO} (kan|kunne|tør|må|vil) (vi|jeg) (desværre |altså |nok |godt |så )*ikke (tage|bruge|ansætte|have|gøre brug af|tage ind|tage imod)( hos os| her|, .*)?$
            {_WHO} (får|gets|has got|fik|har fået) (desværre |altså |så )*(et |a |en )?(kind |polite |pænt |høfligt )?(nej|no|afslag)( herfra| fra os| from us| this time| denne gang)?$
        """),
        likely=phrases("""
            ^nej (tak )?til (hende|ham|kandidaten|§)$
        """),
    ),
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            (en anden|another|an other|someone else|somebody else|a different) (\\w+ )?(er|blev|is|was|has been|has) (blevet |been |desværre |nu )*(valgt|ansat|hyret|antaget|chosen|picked|selected|hired|appointed|employed)
            {JOB} (er|blev|var|is|was|has been|were) (blevet |been |desværre |already |just )*(givet væk|givet bort|given away|snapped up|revet væk|snuppet|taget|taken|filled|besat)
            the {JOB} is (off|off the table|no more|scrapped)$
            {JOB} (er|is|blev|was|has been) (inddraget|nedlagt|sparet væk|scrapped|axed|cut|withdrawn)
        """),
    ),
    Intent.RESCHEDULE: Phrases(
        plain=phrases(f"""
            (bring|bringing|move|moving|push|pushing|put|putting|shift|shifting|pull|pulling) {_WHO} (\\w+ )?(forward|back|up|to|until|ahead|by|from) …
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            ^(please |venligst |you must |can you |could you |kan du |vil du |kan i |vil i )*(stop|stands|stoppe|standse) {_WHO}$
            {_WHO} (should|need|must|shall|does|do|needs|has|have) not (have to |need to |to )?(come|turn up|show up|travel|take the|make the trip|drive|set out)
            (no need|not necessary) for {_WHO} to (come|turn up|show up|travel|take the|make the trip|drive)
            {_WHO} (skal|behøver|bør|må) (så |altså |derfor |endelig |nu |desværre )*ikke (at )?(komme|møde op|tage toget|tage bussen|køre|rejse|stille|dukke op|tage turen)( alligevel| forbi| herned| herop| herud| ind| {DAYS}| på {DAYS}| i morgen)?( alligevel)?$
            {APPOINTMENT} (\\w+ )?(is|has been|was|er|blev|er blevet) (struck out|crossed out|called off|scrapped|axed|wiped|taken off|streget|slettet|strøget|sløjfet|afblæst)
            (samtalen|mødet|snakken|besøget|det|den) må (vi|jeg) (desværre |altså )*(melde afbud til|aflyse|afblæse|sløjfe|melde fra til|droppe)
            not (setting|making|giving|looking for|planning|offering|fixing) (a |any )?(new|another) (date|time|day|appointment)
        """),
        likely=phrases("""
            ^(og |så )?(det|den) (dropper|aflyser|sløjfer|afblæser) (vi|jeg)( så| desværre| derfor| altså| alligevel)*$
        """),
        unless=phrases("""
            (late|for sent|early|for tidligt|before|før|alone|alene|empty|tomhændet|forgæves|through|til at|to work|again|igen|tilbage|back|unprepared)
        """),
    ),
    Intent.NO_SHOW: Phrases(
        likely=phrases(f"""
            {_WHO} (\\w+ ){{0,2}}(lader|lod|ladet|left|leaves) (os|mig|me|us) (\\w+ )?(stå|sidde|vente|standing|sitting|waiting|hanging)
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases(f"""
            (tage|tag|take|fjerne|fjern|remove|slette|slet|delete|strike|stryge|stryg|get|få) (os|us|mig|me|firmaet|butikken|vores navn|our name) (af|off|fra|from|ud af|out of|på) (jeres |your |the |denne |this |den )?(mail|mailing|distribution|e-mail|email|virksomheds)?{_LIST}
        """),
    ),
}
"""A name stands where a phrase says "she": "Polina har jobbet" and "we picked Orysia"."""

OWN_BUSINESS = phrases("""
    (faktura*|kvittering*|timesedl*|timeseddel|parkering*|nyhedsbrev*|kontingent*|invoice*|parking|newsletter*|timesheet*|wifi|hjemmeside*|website)
""")
"""What else the two offices have with each other."""

NO_QUESTION = phrases("""
    (er|var) (i|du) (egentlig )?klar over
    (are|were) you aware
    did you know
    (could|can|would|will) you (please |kindly )*(tell|let|inform|thank|greet) (§|her|him|them)
    (vil|kan|kunne|gider) (i|du) (lige |venligst |ikke |måske )*(tage|sætte|lægge|flytte|slette|fjerne|føre|takke|ønske) …
""")
"""Asked out of courtesy, or about something else, beside a plain message."""
