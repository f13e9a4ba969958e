"""What a partner writes about a referral, in both languages. Phrases, no sentences."""

from casework.replies.words.phrases import Phrases, phrases

CANNOT_COME = Phrases(
    plain=phrases("""
        kan … ikke (den dag|komme|møde|deltage|der|på|kl|mandag|tirsdag|onsdag|torsdag|fredag|i morgen|i dag|$)
        ikke (kan|kommer|dukker op)
        forhindret
        can not (come|make it|attend|be there|on|at|$)
        unable to (come|attend|make it)
        (er|am|is) (syg|sick|ill)
        (anden|ny|another|new|different) (tid|dag|time|day)
    """),
)
WITHDRAWS = Phrases(
    plain=phrases("""
        (træk*|tage|tag) … (mig|mit cv|min ansøgning) … (tilbage|ud)
        ikke … (længere|mere) … (interesseret|være med|søger|ønsker)
        ikke interesseret
        (slet|fjern) … (mig|mit cv)
        withdraw
        (not|no longer) (interested|looking|want|wish)
        (delete|remove) … my (cv|data|profile)
    """),
)
REJECTED = Phrases(
    plain=phrases("""
        (fik|fået|får) … (ikke … (jobbet|det|stillingen)|afslag|nej)
        (valgte|tog|ansatte) … (en anden|andre)
        not (get|got) (the job|it)
        (was|got|been) … (rejected|turned down)
        (turned|rejected) me
        (they|de) (chose|took|hired) (someone|somebody|another)
    """),
)
HIRED = Phrases(
    plain=phrases("""
        (fik|fået|får) … (jobbet|stillingen|arbejdet|job)
        (jeg|er|blev|bliver|have|has) … (ansat|hyret)
        (de|they) … (ansat|ansatte|hired|employed) (mig|me)
        (got|have|offered|accepted|get) … (the job|a job|the position)
        (i|am|was|got|been) … (hired|employed)
        (skrevet under|underskrevet|signed) … (kontrakt*|contract)
    """),
)
NO_NEWS = Phrases(
    plain=phrases("""
        (ikke|intet|ingenting) … (hørt|svar*|besked|fået svar)
        (har|have) … (ikke|not) … (svaret|ringet|answered|called|heard|replied)
        (heard|hear) … nothing
        nothing … (heard|from)
        no (answer|news|reply|response)
        (not|never) … (heard|answered|called|replied)
    """),
)
ACCEPTS = Phrases(
    plain=phrases("""
        (jeg|vi) (kommer|møder|deltager)
        (det|tiden|tidspunktet) (passer|er) … (fint|godt|perfekt|ok|okay)
        (passer|fint|godt) … (mig|for mig)
        i will … (come|be there|attend|make it)
        (that|it) (works|suits)
        (works|fine|good|perfect) for me
        (glæder mig|looking forward)
        ^(ja|ja tak|yes|yes please|ok|okay|fint|super|jo)$
        jeg (kan|vil) … (komme|gerne|godt)
        i can (come|make it)
    """),
)
BESIDES = phrases("""
    (senere|tidligere|forsinket|alene|online|kun|undtagen|medmindre|bortset)
    (later|earlier|late|alone|only|unless|except|remotely)
    (aften*|nat|natte*|weekend*|skiftehold*|løn*|timer|deltid|fuldtid)
    (evening*|night*|shift*|wage*|salary|pay|hours|part time|full time)
""")
"""A yes or no that is about something besides: another hour, company, or the work's own terms."""
