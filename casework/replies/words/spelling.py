"""How words are also spelt: slips, dialect and shortenings, and fillers that tell nothing."""

import re

from casework.replies.words.phrases import words_of

FILLERS = words_of(
    "jo lige bare altså faktisk nemlig såmænd ellers vist sgu rigtig virkelig ganske godtnok simpelthen"
    " egentlig nærmest just really quite actually simply very also også meget desuden allerede already"
    " hermed netop imidlertid nu now so endelig da herfra dersens hej hejsa hi hello hey kære dear"
    " tusind mange ens trods nogenlunde"
)

# Danish as it is spoken and typed, and the west of Jutland.
SLIPS = {
    "ik": "ikke", "ikk": "ikke", "ikki": "ikke", "inte": "ikke", "ka": "kan", "kna": "kan",
    "trow": "tror", "tow": "tror", "bliw": "blive", "nøj": "noget", "øwer": "over", "hend": "hende",
    "stej": "stedet", "kunn": "kunne", "møj": "meget",
    "sku": "skulle", "ha": "have", "hwa": "hvad", "hva": "hvad", "va": "hvad", "hwem": "hvem",
    "hwor": "hvor", "mæ": "med", "te": "til", "å": "og", "sejer": "siger",
    "sier": "siger", "fåt": "fået", "snakk": "snak", "jer's": "jeres", "bli'r": "bliver",
    "blir": "bliver", "ta'r": "tager", "tar": "tager", "gi'r": "giver", "gir": "giver",
    "ha'": "have", "sig'": "sig", "la'": "lad", "nåed": "nået", "idag": "i dag", "igår": "i går",
    "imorgen": "i morgen", "morn": "morgen", "iorden": "i orden", "istedet": "i stedet",
    "isteden": "i stedet", "desvære": "desværre", "desvere": "desværre", "desværrer": "desværre",
    "dsv": "desværre", "mvh": "hilsen", "vh": "hilsen", "kh": "hilsen", "ang": "angående",
    "pga": "på grund af", "pt": "for tiden", "p.t": "for tiden", "evt": "eventuelt", "ca": "cirka",
    "jag": "jeg", "hon": "hun", "är": "er", "och": "og", "söker": "søger", "utan": "uden",
    "stängt": "lukket", "stängd": "lukket", "inställt": "aflyst", "inställd": "aflyst", "avbokar": "aflyser",
    "tjänsten": "stillingen", "jobben": "jobbet", "klockan": "klokken", "semester": "ferie", "dök": "dukkede",
    "upp": "op", "bra": "god", "tack": "tak", "takk": "tak", "bjuder": "byder", "anställd": "ansat",
    "anställt": "ansat", "anställa": "ansætte", "ansatt": "ansat", "intervju": "interview", "möte": "møde",
    "träffa": "møde", "fått": "fået", "noen": "nogen", "någon": "nogen", "neste": "næste", "nästa": "næste",
    "dessverre": "desværre", "tyvärr": "desværre", "kolla": "kigge", "kanske": "måske", "kompetens": "kompetence",
    "erfarenhet": "erfaring", "lön": "løn", "betalning": "betaling", "börjar": "begynder", "startar": "starter",
    "startdatum": "startdato", "inget": "intet", "kunde": "kunne", "vecka": "uge", "uke": "uge", "får": "får",
    "mht": "angående", "isf": "i stedet for", "d.d": "i dag", "dd": "i dag", "nej.": "nej",
    "nope": "no", "nah": "no", "yep": "yes", "yeah": "yes", "yup": "yes", "thx": "thanks",
    "pls": "please", "plz": "please", "u": "you", "ur": "your", "gonna": "going to",
    "don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not",
    "aren't": "are not", "wasn't": "was not", "weren't": "were not", "can't": "can not",
    "cannot": "can not", "couldn't": "could not", "won't": "will not", "wouldn't": "would not",
    "needn't": "need not", "mustn't": "must not", "mightn't": "might not",
    "haven't": "have not", "hasn't": "has not", "hadn't": "had not", "shouldn't": "should not",
    "we're": "we are", "we've": "we have", "we'll": "we will", "we'd": "we would",
    "i'm": "i am", "i've": "i have", "i'll": "i will", "i'd": "i would", "he's": "he is",
    "she's": "she is", "it's": "it is", "that's": "that is", "there's": "there is",
    "he'll": "he will", "she'll": "she will", "they're": "they are", "let's": "let us",
    "you're": "you are", "dont": "do not", "doesnt": "does not", "didnt": "did not",
    "cant": "can not", "wont": "will not", "havent": "have not",
}  # fmt: skip

# West of the heath "ikke" is "it" or "et": told from the English word by the verb before it.
# "The job's gone": the verb behind a noun, not what belongs to it.
IS_SHORT = re.compile(
    r"'s(?<=\w's)(?= (?:gone|been|taken|filled|closed|not|no|off|cancelled|canceled|open|still|sick|ill|out|too|a|an|the|over|now|already|on|full|done|signed|started|starting|here|there|working|got|had|qualified|perfect|good|fine|great|just)(?!\S))"
)
JUTISH_I = re.compile(
    r"a(?<!\Sa)(?:(?!\S)(?:(?<=\bkan a)|(?<=\bvil a)|(?<=\bhar a)|(?<=\bskal a)|(?<=\btror a)|(?<=\bved a)|(?<=\ber a)|(?<=\bmå a)|(?<=\btør a))"
    r"|(?= (?:kan|har|vil|skal|er|tror|ved|må|tør|synes|var|havde|hører|ringer|kommer)(?!\S)))"
)
JUTISH_NOT = re.compile(
    r"(?<!\S)((?:er|kan|vil|har|skal|tror|ved|ved jo|går|kommer|var|må)(?: a| do| de| det| jo){0,2}|trow a|a) it(?!\S)"
)

# Long words that decide: one with a wrong, missing or doubled letter is still known.
KNOWN = words_of(
    "ansat ansatte ansætte ansætter ansættes ansættelse ansættelsen stilling stillingen stillinger"
    " samtale samtalen samtaler desværre besluttet beslutning beslutningen kvalificeret kvalificerede"
    " kontrakt kontrakten underskrevet underskrift underskrifter erfaring erfaringen certifikat"
    " certifikatet kørekort aflyse aflyser aflyst udsætte udsætter udsat udsættes flytte flytter flyttes"
    " flyttet invitere inviterer inviteret indkalde indkalder indkaldt modtage modtaget kandidaten kandidat"
    " afgjort afgørelse besat besatte fundet ansøger ansøgere uddannelse velkommen starter"
    " begynder startede begyndte tiltræder begynde begyndt starte startet tiltræde ansættelser interview interviews position positions contract unfortunately"
    " qualified experience decided decision rejected received candidate candidates cancelled canceled"
    " cancel reschedule rescheduled postpone postponed available certificate licence license"
    " kontakt kontakten kontakte kontakter contact contacts contacted"
    " tomorrow hired employed someone somebody another vacancy"
)
SAME_SOUND = [set(pair) for pair in ("gk", "dt", "eæ", "åo", "ei", "cs", "vw", "bp", "ck")]
"""Letters of which one is written for the other."""
LONGEST = max(map(len, KNOWN))
