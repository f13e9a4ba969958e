"""English. What a company asks us without a question mark, and what only looks like asking."""

from casework.replies.words.phrases import Phrases, phrases

_TOLD_US = "(cv|resume|profile|papers|letter|mail|email|documents|application|file|attachment)"

QUESTION = Phrases(
    plain=phrases(f"""
        (could|can|would|will|please) (you )?(please )?(clarify|confirm whether|confirm if|tell me|tell us|let me know whether|let me know if|let us know whether|let us know if|advise|check whether|check if|find out|specify)
        (need|needs|want|wants|have|like|must) to know (before|if|whether|what|when|how|which|first) …
        (need|needs|require*|requires|requiring|require) (the following|more information|some information|clarification|further information)
        (does|did|do) not (say|mention|state|tell|specify|show) …
        {_TOLD_US} (does|did|is|was) not … (say|mention|state|clear|open|show|load|attached)
        (could|can) not (find|see|tell|open|read) … (in|from|the|his|her|this|it) …
        (in|from) (the|his|her) {_TOLD_US} (i|we) (do|can|could) not (see|find|tell) …
        (will|would) not open …
        (one|a|two|quick|a couple of|some) (quick )?(question|questions|doubt|thing|things) (about|before|on|regarding|first)
        (nothing|no|not a) … (attached|attachment)
        (resend|re-send|send again|send it again) …
        (what is|who is|where is|which is) (it|the|his|her|this) …
        ^(and |but )?(can|could|will|would|is) (she|he|they|the candidate) (also |able to |willing to |prepared to )?(work|cover|do shifts|do weekends|drive) …
    """),
    likely=phrases("""
        (wondering|curious) (if|whether|what|how|about) …
        (do not|did not) understand …
    """),
    unless=(
        "(show up|turn up)",
        "(ask for|please bring)",
        "any questions",
        "(she|he) (does|did) not",
    ),
)

NO_QUESTION = phrases("""
    (anyone|anybody|someone|somebody|others|another|any other|any more|other candidates) …
    (let|inform|tell|pass|remind|give|ask) (her|him|them|the candidate) …
    (does|would|will|is|do) (that|this|it) (work|suit|ok|okay|possible|convenient|fine|alright|sound)
    (ok|okay|deal|alright|sound good|makes sense|cool)
    (what|who) (do you say|knows|would have)
    why not
    how (are|is|was) (you|things|it going|everything|your)
    (invoice*|timesheet*|payslip*)
""")
"""Asked, and still no question to us: for somebody else, for a word to be passed on, whether a time will do."""
