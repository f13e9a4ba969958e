"""Which chat messages and words are for the office alone, and so exist in its two languages only;
and whom the foot of a letter speaks to.

For letters `casework.letters.languages_of` says it. Here, as there, whatever is not named is for
partners too: a new message or word is missed in every language until it is written.
"""

from casework.letters import Letter, may_reach_partners
from casework.model import OFFICE_LANGUAGES, Language


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OFFICE_CHATS = _names("""
    answer_ask answer_nobody answer_sent caseworker_file caseworker_help caseworker_linked
    digest_set digest_where find_ask find_none find_some invite_link invite_which link_invalid
    more_tasks no_tasks not_in_chat only_alone person task_done_by task_gone task_open
    task_postponed task_reason task_refused task_when team_linked
""")
_OFFICE_WORDS = _names("""
    button.do button.answer button.postpone button.open button.more button.no_reason
    button.later_1 button.later_3 button.later_5 button.digest_mail button.digest_chat
    do intent hindrance said removed verdict missing_of_partner cause letter life_event doubt barrier task
    alike task_kind flow stage duty guide employment module span chart
    few hidden_short held held_short nothing stage_median stage_ninety decimal percent
    toast.task_done_already toast.answer_alone
    menu.tasks menu.find menu.digest menu.invite menu.team
    link.reply_about link.read link.qualified link.hired link.rejected link.pending link.confirm
    what.read what.qualified what.hired what.rejected what.pending what.confirm
    prepared.read prepared.qualified prepared.hired prepared.rejected prepared.pending
    prepared.confirm
    footer.company footer.neighbour footer.caseworker
    field.title field.positions field.start field.contact field.working_language field.permanent
""")
"""Words, and whole tables of them, by their dotted names."""


_TO_NEIGHBOURS = {Letter.CALLOUT, Letter.CALLOUT_NOTED}
_TO_CASEWORKERS = {
    Letter.DIGEST,
    Letter.COMMANDS_ANSWERED,
    Letter.OVERVIEW,
    Letter.TASK_CARD,
    Letter.TASK_DONE,
}


def reader_of(letter: Letter) -> str:
    """The word of `footer` that says why this letter came, and what becomes of a reply to it."""
    if letter in _TO_NEIGHBOURS:
        return "neighbour"
    if letter in _TO_CASEWORKERS:
        return "caseworker"
    if may_reach_partners(letter) or letter is Letter.NOT_IN_SCHEME:
        return "person"
    return "company"


def chat_is_for_partners(name: str) -> bool:
    """Whether a partner may get this message of templates/chat."""
    return name not in _OFFICE_CHATS


def word_is_for_partners(name: str) -> bool:
    """Whether a partner may be shown the word of this dotted name."""
    parts = name.split(".")
    return _OFFICE_WORDS.isdisjoint(".".join(parts[:most]) for most in range(1, len(parts) + 1))


def languages_of_chat(name: str) -> tuple[Language, ...]:
    """The languages that a message of templates/chat exists in."""
    return tuple(Language) if chat_is_for_partners(name) else OFFICE_LANGUAGES


def languages_of_word(name: str) -> tuple[Language, ...]:
    """The languages that have a word of this dotted name."""
    return tuple(Language) if word_is_for_partners(name) else OFFICE_LANGUAGES
