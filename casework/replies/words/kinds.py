"""Words that stand for the same in a reply: who it is about, a day, a month."""

_PERSON = (
    "han hun ham hende he she him her dem de they them kandidaten ansøgeren vedkommende manden kvinden"
    " pigen fyren"
)
_THEIRS = "hans hendes his deres their"
_DAY = (
    "mandag tirsdag onsdag torsdag fredag lørdag søndag"
    " monday tuesday wednesday thursday friday saturday sunday"
)
_MONTH = (
    "januar februar marts april maj juni juli august september oktober november december"
    " january february march may june july october"
)

KIND_OF = {
    word: kind
    for kind, words in (("§who", _PERSON), ("§whose", _THEIRS), ("§day", _DAY), ("§month", _MONTH))
    for word in words.split()
}
