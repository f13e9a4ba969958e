"""What is said in a roundabout way, in both languages: that somebody else got it, that nobody need come,
that they want no more mail, and what one side signed; "§" stands for whoever is named."""

from casework.readings import Intent
from casework.replies.words.both import DAYS, JOB, PERSON, RELATIVE, TALK
from casework.replies.words.phrases import Phrases, phrases

_WHO = f"(§|{PERSON[1:-1]})"
_POST = f"({JOB[1:-1]}|hvervet|tjenesten|embedet|chair|seat|place|berth)"
_SOMEBODY = "(en|et|to|min|mit|vores|vor|chefens|naboens|a|an|my|our|two|somebody|someone|another|one of (my|our|the))"
_US = "(os|mig|us|me|firmaet|butikken|virksomheden|stedet|vores \\w+|our \\w+|the (company|shop|firm|place|hotel|school))"
_MAILS = "(mailing*|mails|e-mails|emails|circular*|newsletter*|rundmail*|udsending*|rundsending*|distribution*)"
_LISTS = f"({_MAILS[1:-1]}|*list|*lists|*liste|*listen|*lister|register*|kartotek*|database*|books)"
_STRIKE = "(strege|streg|stryge|stryg|slette|slet|fjerne|fjern|afmelde|afmeld|framelde|frameld|udelade|udelad)"
_SCRUB = "(scrub|strike|take|drop|wipe|cut|knock|cross|remove|get|erase|strip|leave|keep|unlist)"
_CALENDAR = "(calendar*|diary|diaries|schedule*|planner|agenda|kalender*|bogen|planen|skemaet)"
_HELD = "(held|happening|taking place|going ahead|to be|be|happen|take place|come off|go ahead)"

ROUNDABOUT: dict[Intent, Phrases] = {
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            (gave|given|handed|awarded|promised) (the|that|our|this) (\\w+ ){{0,2}}{_POST} to {_SOMEBODY} …
            {_POST} (\\S+ ){{0,4}}(er|blev|bliver) (\\w+ )?(bortgivet|givet bort|tildelt {_SOMEBODY}|overdraget til {_SOMEBODY}|overladt til {_SOMEBODY})
            (det|den|{_POST}) (\\S+ ){{0,3}}(tilfaldt|tilfaldet|tilfalder) {_SOMEBODY} …
            {RELATIVE} (\\w+ ){{0,2}}(har (\\w+ )?(stået|gået|været|arbejdet|passet)|står|går|arbejder|works|has worked|has been working|has stood) (\\w+ )?(her|hos os|i butikken|here|with us) (siden|fra|nu|since|from|now) …
            (somebody|someone|a|an|one of (our|my|the)) (\\S+ ){{0,6}}(moved|stepped|slipped|slid|settled) into (the|that) (\\S+ ){{0,3}}{_POST}
            {_POST} (will|shall|is|are) not (going to )?be (\\w+ )?(advertised|readvertised|re-advertised|announced|opened|reopened|posted|re-posted) …
            (had to|have to|decided to) (\\w+ )?(give up|abandon|drop|shelve) (hiring|recruiting|employing|filling) (?!{_WHO})\\w+ …
        """),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases(f"""
            (må|måtte|nødt til at|kommer til at|desværre) (\\w+ )?skuffe (jer|dig|{_WHO})
            (each|both|we) (of us )?(went|go|goes|gone) (his|her|their|our) (own |separate )?ways?
            (parted|part) (ways|company|as friends|on good terms|as good friends)
            (skiltes|skilles) (vi )?(så )?(som |i )?(gode venner|venner|mindelighed|all fordragelighed)
            (have to|must|sorry to|afraid to|hate to) (\\w+ )?disappoint (you|{_WHO})
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (må|skal|måtte|bliver) (\\w+ )?{TALK} (\\w+ ){{0,2}}(udgå|aflyses|aflyst|bortfalde|droppes|indstilles|stryges|sløjfes|opgives)$
            {TALK} (\\S+ ){{0,9}}(will|is|are|was|shall|can) not {_HELD}( after all| as planned| any more| now)?$
            (strike|cross|take|wipe|delete|remove|scratch|rub|score|clear) (it|that|this|{_WHO}|the (\\w+ )?{TALK}) (\\w+ )?(out|off|from|of)( of| in| from)? (the|your|our|his|her) {_CALENDAR}
            ^((because of|due to|owing to|på grund af) (\\w+ ){{1,5}})?(please |so |and |venligst )*(nobody|no one|ingen) (\\w+ )?(comes|come|should come|needs to come|has to come|need come|skal komme|behøver komme|kommer) (\\w+ ){{0,2}}{DAYS}
        """),
        likely=phrases(f"""
            (at )?det (desværre |alligevel |altså )*ikke (bliver|blir|kan blive) til noget( alligevel| i morgen| på {DAYS})?$
        """),
        unless=phrases("""
            (hvis|if|unless|medmindre|before|før|inden|until|men|but)
        """),
    ),
    Intent.NO_SHOW: Phrases(
        plain=phrases(f"""
            {_WHO} (was|is|were|turned out) (\\w+ )?(a ghost|a no-show|a no show|invisible)
            {_WHO} (\\S+ ){{0,5}}stayed away (from|this|today|again|without)
            {_WHO} never (joined|logged (in|on)|dialled in|dialed in|connected|materiali[sz]ed|surfaced|walked in|rang the bell|clicked)( the (call|meeting|room|link))?$
        """),
    ),
    Intent.UNSUBSCRIBE: Phrases(
        plain=phrases(f"""
            {_STRIKE} (venligst |lige |bare |gerne )*{_US}( fra| ud| helt| af)?( \\?)?$
            (tage|tag|få|hive|hiv|pille|pil|skrive|skriv|melde|meld) (venligst |lige |bare |gerne )*{_US} (\\w+ )?(af|fra|ud af|væk fra) (\\w+ ){{0,2}}{_LISTS}
            {_SCRUB} {_US} (off|from|out) (of )?(your|the|this|that|all|these|any) (\\w+ ){{0,2}}{_LISTS}
            {_SCRUB} (\\S+ ){{1,4}}(off|from) (your|the|this|these|any|all) (\\w+ )?{_MAILS}
            (no|not any|not much) (point|sense|use) (in )?(you |your )?(sending|to send|mailing|writing) (us )?(people|candidates|anyone|anybody|cvs|applicants|more|any) (\\S+ ){{0,3}}(any more|anymore|any longer|again)
            (prefer|rather|ask|beg|wish|want|like) (\\S+ ){{0,5}}you (do not|no longer|never|not) (write|mail|send|contact|call) (\\S+ ){{0,3}}(any more|anymore|any longer|again)
            (do not|never|please stop) (write|mail|contact|writing|mailing|contacting) (to )?(us|me) (\\S+ )?(about|with) (anybody|anyone|people|candidates|applicants)
        """),
    ),
    Intent.HIRED: Phrases(
        plain=phrases(f"""
            {_WHO} (is|er|are|bliver) (ours|vores|mine)( now| nu| for good)?$
            (put|set|sat|satte) (\\w+ )?(the|our|my|both|vores|begge) (name|names|signature|signatures|navn|navne|underskrift*)( (on|under|på) (the |a )?(paper*|contract*|line|kontrakt*|papir*)| {DAYS}| on {DAYS}| this morning| yesterday| today|$)
            har (\\w+ )?tiltrådt (som|sin|sit|hos|{_POST}|ansættelse*)
        """),
        likely=phrases(f"""
            {_WHO} overtager (\\w+gruppen|\\w+holdet|\\w+klassen|\\w+ruten|\\w+vagten|{_POST}) (pr|fra|den|d|\\d+|på) …
        """),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            sorterer (\\w+ )?under …
            (burde|skulle) (\\w+ ){0,2}have (haft|fået|modtaget) (deres|jeres|dit|dette|denne) (brev|mail|henvendelse|skrivelse)
        """),
    ),
}
"""Looked for beside `plainly`, each with words of its own that take it back."""

STAYS = phrases(f"""
    (take|strike|remove|drop|cross|get|delete) {PERSON} (off|from|out of) (your|the) …
    (ikke|aldrig|uden at) (\\w+ ){{0,3}}(slettes|slette os|slet os|fjernes|fjerne os|fjern os|afmeldes|afmelde os|stryges|stryge os|stryg os|strege os|tage os af|tages af)
    (not|never|without) (\\w+ ){{0,2}}(take us off|taking us off|taken off|strike us|remove us|be removed|delete us|drop us|cut us|scrub us|unsubscribe us|be unsubscribed)
""")
"""They want to go on hearing from us, or somebody else taken off a list."""
