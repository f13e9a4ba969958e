"""English. About the mail itself: received, for somebody else, not wanted, away."""

from casework.readings import Intent
from casework.replies.words.phrases import Phrases, phrases

MANNERS: dict[Intent, Phrases] = {
    Intent.RECEIPT: Phrases(
        plain=phrases("""
            (received|got) (it|cv|mail|email|the|your|her|his|this|with thanks|the file) …
            ^(received|got it|noted|will do|will look|understood|roger|all good|seen|will read)
            (thank you|thanks) for (the|your|her|his|sending|this)
            (will|going to|let me|i|we) … (have a look|take a look|look at|read|review|go through|look into|take a closer|share)
            (will|shall) (get back|return|revert|come back)
            ^(ok|okay|fine|great|thanks|thank you|good|cool|ok got it|ok thanks|perfect)( 👍| 👌)?$
            (passed|forwarded|shared|share) … (to the|to our|to my|with the|with my|with our)
        """),
        likely=phrases("""
            (thanks|thank you)
        """),
        unless=("not",),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases(r"""
            (not|no longer) (my|me|the right|in charge|responsible|handling) …
            i … (not|no longer) (working|with the|employed|work) …
            (took|taken|takes|has taken) over
            (is|are) (now )?(in charge|responsible|handling)
            (handles|deals with|takes care of) (?!him|her|them)\w+ …
        """),
        unless=(
            "(him|her) to",
            "(sent|send) you",
            "(send|sent) (her|him)",
            "own (people|staff|employees)",
            "(the|that|this) (job|role|position)$",
        ),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases("""
            (unsubscribe|opt out|opting out)
            (remove|delete) (us|me|our|my) … (from|off|list|company|address|details|office|programme)?
            take us (off|out)
            (leave|leaving|terminate|end|ending|quit|withdraw from|cancel|out of) … (scheme|agreement|programme|program|list|partnership|cooperation|arrangement)
            (no longer|do not|not) … (wish|want|interested|participate|part of|take part|receive) … (to (be|receive|get|have|take|participate|hear|continue|stay|remain|do)|in|emails|mails|more|participate|receiv*|scheme|programme|program)
            stop (sending|writing|emailing|mailing|contacting|these|this)
        """),
        unless=("position", "interview", "want to hire"),
    ),
    Intent.OUT_OF_OFFICE: Phrases(
        plain=phrases("""
            on (annual |parental |sick |maternity |paternity |medical )?(leave|holiday|vacation|holidays)
        """),
        unless=("(her|him|she|he)",),
    ),
}
