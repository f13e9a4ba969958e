"""English, also as Danish companies write it."""

HER = r"(her|him|she|he|them|the candidate|the partner|this person)"

NEGATION = r"\b(not|n't|never|no|nobody|neither|without|cannot)\b|n't\b"
CONDITION = r"\b(if|unless|provided|maybe|perhaps|might|depending|considering|would have)\b"
ELSEWHERE = r"\b(someone else|somebody else|another|last year|previously|used to|in november|subsidi[sz]ed|internship|trial)\b"

HIRED = [
    rf"\b(hired|hire|hiring|employed|employ)\b.{{0,25}}\b{HER}\b",
    rf"\b{HER}\b.{{0,15}}\b(is|has been|was|got|gets) (now )?(hired|employed|the job|the position)\b",
    rf"\b{HER}\b.{{0,15}}\b(starts|begins|will start|will begin)\b.{{0,20}}\d",
    rf"\b(offered)\b.{{0,15}}\b{HER}\b.{{0,20}}\b(accepted|said yes)\b",
]
REJECTION = [
    r"\b(decided|chosen|chose) not to\b",
    r"\b(chosen|hired|gone with|went with|going with|proceed with|selected|picked) (someone|somebody|another|other|a different)\b",
    r"\bnot (qualified|a match|a good fit|suitable|what we are looking for|the right)\b",
    rf"\b{HER}\b.{{0,20}}\b(lacks?|does not have|doesn't have|is missing)\b",
    r"\b(does not|doesn't) (meet|fulfil|match|have the)\b",
    r"\b(will|can|do) not (be able to )?(offer|hire|move forward|proceed|invite)\b",
    r"\b(won't|can't|cannot) (be )?(offer|offering|hire|hiring|move forward|proceed)\b",
    rf"\bturn(ed)? {HER} down\b",
    r"\b(regret to|have to say no|unfortunately (it is )?(a )?no)\b",
]
FILLED = [
    r"\b(position|job|vacancy|role) (has been|is|was) (now |already |unfortunately )*(filled|taken|withdrawn|closed|no longer)\b",
    r"\bno longer (available|hiring|looking)\b",
    r"\bwithdrawn the (vacancy|position)\b",
]
INVITATION = [
    r"\b(invite|inviting|invitation)\b",
    rf"\b(see|meet|talk to|talk with|speak with|have)\b.{{0,25}}\b{HER}\b",
    r"\b(for|to) (an|a job) interview\b",
    rf"\bcan {HER} come\b",
    rf"\b{HER}\b.{{0,15}}\bcome (by|in|over|to)\b",
]
RESCHEDULE = [
    r"\b(move|moved|reschedule|rescheduled|postpone|postponed)\b.{0,40}\b(interview|meeting|it|to)\b",
    r"\bnew time\b",
]
CANCELLATION = [r"\b(cancel|cancelled|canceled|cancelling|call off)\b"]
NO_SHOW = [r"\b(did not|didn't|never) (show|turn) ?(up)?\b", r"\bno[- ]show\b"]
PENDING = [
    r"\b(not|n't) (yet )?(decided|made up|made a decision|hired anyone|finished)\b",
    r"\bnot yet\b",
    r"\b(still|are) (considering|interviewing|deciding|thinking)\b",
    r"\bwill let you know\b",
]
RECEIPT = [
    r"\b(thank you|thanks) for\b.{0,30}\b(cv|mail|email|message|sending|application)",
    r"^\W*(thanks,? |thank you,? )?received\W*$",
    r"\b(received|got) (the|your|her|his) (cv|mail|email)",
    r"\b(will|we'll|going to) (have a look|take a look|look at|read|review|get back|return)\b",
    r"\bhave read\b",
    r"^\W*(ok|okay|fine|great|thanks|thank you)\W*$",
]
QUALIFIED = [
    r"\b(is|looks|seems|sounds) (very |definitely |to be )?(qualified|relevant|interesting)\b",
    r"\bmeets (all )?(the|our) requirements\b",
]
REDIRECT = [
    r"\b(contact|write to|send (it )?to|email|call)\b.{0,30}\b(instead|my colleague|our)\b",
    r"\b(right|new|other) (contact|person)\b",
    r"\bforwarded (it )?to\b",
    r"\bno longer (work|works|with)\b",
]
UNSUBSCRIBE = [
    r"\b(unsubscribe|remove us|opt out)\b",
    r"\b(leave|leaving|terminate|end) (the|our) (scheme|agreement|programme|program)\b",
    r"\bno longer (wish|want) to\b",
    r"\bstop sending\b",
]
OUT_OF_OFFICE = [
    r"\b(out of (the )?office|on (annual |parental |sick )?leave|on (holiday|vacation)|on maternity)\b",
]

REASONS = {
    "language": r"\b(danish|english|language\w*|speaks?)\b",
    "certificate": r"\b(certificate\w*|licen[cs]e\w*|certification\w*)\b",
    "experience": r"\b(experience\w*|inexperienced)\b",
    "qualifications": r"\b(qualification\w*|qualified|education\w*|requirement\w*|skills?)\b",
    "availability": r"\b(hours|shift\w*|weekend\w*|evening\w*|full[- ]time|part[- ]time|availab\w*)\b",
    "position_filled": r"\b(someone else|somebody else|another|other candidate\w*|filled|internal\w*)\b",
    "salary": r"\b(salary|wage\w*|pay)\b",
    "location": r"\b(distance|commut\w*|transport\w*|too far)\b",
}
