"""English. What a company asks us without a question mark, and what only looks like asking."""

from casework.replies.words.phrases import Phrases, phrases

QUESTION = Phrases(
    plain=phrases("""
        (could|can|would|will|please) (you )?(please )?(clarify|confirm whether|confirm if|tell me|tell us|let me know whether|let me know if|let us know whether|let us know if|advise|check whether|check if|find out|specify)
        (could|can) not (find|see|tell|open|read) … (in|from|the|his|her|this|it) …
    """),
    unless=(
        "(show up|turn up)",
        "(ask for|please bring)",
        "any questions",
        "(she|he) (does|did) not",
    ),
)

NO_QUESTION = phrases("""
    (invoice*|timesheet*|payslip*)
""")
"""Asked, and still no question to us: for somebody else, for a word to be passed on, whether a time will do."""
