"""What speaks against being sure of what a reply means, in bits.

An "if", a guess or two negations in what was told, a question beside it, a yes to something else than the
job, a no on grounds of health or belief, a time or a day that cannot be told, and words that nothing was understood of.
"""

import re
from collections.abc import Sequence

from casework.readings import A_YES, OFF, TIMED, Intent
from casework.replies.beginning import Beginning
from casework.replies.clauses import Clause, Opens, in_sentences
from casework.replies.decide import VERY_SURE, Meant
from casework.replies.earlier import of_earlier
from casework.replies.hearing import GRAVE, HINT, LIKELY, NEVER, PLAIN
from casework.replies.hearsay import is_only_heard
from casework.replies.left_open import left_open
from casework.replies.of_two import of_two
from casework.replies.own_times import is_own
from casework.replies.postponed import is_put_off, waits_for_them
from casework.replies.settled import is_only_later, is_open, needs_another, without_trials
from casework.replies.signals import Signal, denies
from casework.replies.slots import Offered
from casework.replies.words import da, en, grammar, harmless
from casework.replies.words.both import DAYS
from casework.replies.words.phrases import any_of, finder
from casework.replies.words.roundabout import STAYS

# Of misunderstood words so much stays where the second reader is very sure: it has learned of them too.
_KNOWN = 0.35
_SUPPOSED = 3.0  # a "perhaps" or an "I think" beside it: as much as a phrase that tells it plainly
_UNREAD = 1.2  # where no word was understood; less by the share of those that were
# For each word not understood, and the most. A thank-you opens many mails, so nothing else may
# stand beside it; what moves nothing may hold a hire or a no in such words.
_UNREAD_RECEIPT = 0.3, 3.0
_UNREAD_STILL = 0.08, 1.6
_STILL = (Intent.PENDING, Intent.OUT_OF_OFFICE, Intent.REDIRECT, Intent.QUALIFIED)
# The chance of a meeting that moves from which on two times may be the old and the new one.
_MAY_MOVE = 0.4
_SICK = 0.5  # "my father is in hospital": why it is called off, as well as why it would be moved
_WHATEVER_ELSE = (Intent.CANCELLATION, Intent.NO_SHOW)
_ONE_EACH = (Intent.HIRED, Intent.REJECTION)
_NO_MORE = (Intent.CANCELLATION, Intent.FILLED)
_NO_MEETING = (*OFF, Intent.HIRED)
_DECIDED = (Intent.HIRED, Intent.REJECTION, Intent.FILLED, Intent.QUALIFIED, Intent.UNSUBSCRIBE)
# What the same words may tell both of; two others told by the same words are a misunderstanding of one.
_TOGETHER = tuple(
    frozenset(pair)
    for pair in (
        (Intent.RESCHEDULE, Intent.INVITATION),
        (Intent.RESCHEDULE, Intent.CANCELLATION),
        (Intent.CANCELLATION, Intent.INVITATION),
        (Intent.NO_SHOW, Intent.INVITATION),
        (Intent.INVITATION, Intent.QUALIFIED),
        (Intent.HIRED, Intent.QUALIFIED),
        (Intent.HIRED, Intent.INVITATION),
        (Intent.FILLED, Intent.REJECTION),
        (Intent.FILLED, Intent.UNSUBSCRIBE),
        (Intent.REJECTION, Intent.QUALIFIED),
        (Intent.REDIRECT, Intent.OUT_OF_OFFICE),
        (Intent.REDIRECT, Intent.UNSUBSCRIBE),
    )
)
_YES_TO, _NO_TO = any_of(("(ja|yes) (til|to)",)), any_of(("(nej|no) (til|to)",))
_OTHER_JOB = any_of((*da.OTHER_JOB, *en.OTHER_JOB))
_OTHER_YES = any_of((*da.OTHER_YES, *en.OTHER_YES, *da.OTHER_JOB, *en.OTHER_JOB))
# The other side of New Year, the other hand, "derimod" in front of a day, and what the last one did: no other yes.
_NO_OTHER = re.compile(
    r"(?<!\S)(?:(?:på )?den (?:anden|ene) (?:side|ende|dag|uge|vej|halvdel|gang|måned)|(?:on )?the other (?:hand|side|day|way|end|week)|den (?:sidste|forrige) (?:som |der )?(?:i|du) (?:har )?sendte?(?= (?:kom|var|gik|blev|havde|holdt|mødte|sov)(?!\S))|the last (?:one|man|woman|person|guy|girl) you sent(?= (?:us )?(?:came|was|had|left|turned|never|arrived)(?!\S))|(?:as|som|ligesom) (?:last time|sidste gang)|(?:helt|selvfølgelig|naturligvis|ganske) frivilligt|derimod(?= (?:\S+ ){0,4}(?:mandag|tirsdag|onsdag|torsdag|fredag|kl|\d)))(?!\S)"
)
# Who was better, or would have been the second of two: why there is a no, and no yes.
_RIVAL = re.compile(
    r"(?<!\S)(?:den anden(?: \S+)?(?= (?:har|havde) (?:\S+ ){0,4}(?:år|års|erfaring|mere|flere|længere|større|bedre|kørekort)(?!\S))|den ene(?= (?:var |være |er )?blevet (?:hendes|hans)(?!\S))|the other(?: \S+)?(?= (?:has|had) (?:\S+ ){0,4}(?:more|longer|years|better|experience|licence)(?!\S)))(?!\S)"
)
_BESIDES, _MAY_BE = any_of((da.BESIDES, en.BESIDES)), any_of((da.MAY_BE, en.MAY_BE))
_BESIDES_OVER = any_of((da.BESIDES_OVER, en.BESIDES_OVER))
_HARMLESS = finder(harmless.HARMLESS)
_BARE_START = re.compile(
    r"(?:forventet |expected |and |og )?(?:start\S*|opstart\S*|begyndelse|tiltrædelse\S*|join\S*|sign-on|første (?:arbejds|møde)?dag|first day|day one)(?!\S)"
)
_TO_SEE_WORK = any_of((da.TRIAL_DAY, en.TRIAL_DAY))
_SENSITIVE = any_of((*da.SENSITIVE, *en.SENSITIVE))
_MEETING_KNOWN = finder((*da.MEETING_KNOWN, *en.MEETING_KNOWN))
_WILL_DO = any_of((*da.WILL_DO, *en.WILL_DO))
_CLOCK = re.compile(r"(?<!\S)(?:kl|\d{1,2}[.:]\d\d)(?!\S)")
_ON_A_DAY = any_of((DAYS,))
_AND_IT = re.compile(
    r"(?:og|and) (?:det|der|vejret|it|there|the weather) (?:\S+ )?(?:ikke|er|not|is)(?!\S)"
)
_WEATHER = re.compile(
    r"(?<!\S)(?:vejret|vejr|tørvejr|regner|regn|blæser|blæst|sner|stormer|fryser|tøer|står ned|skyfri|weather|dry|rain|rains|raining|wind|windy|blows|blowing|snows|snowing|storms|storming|freezes|freezing|sunny|calm)(?!\S)"
)
# "An afternoon when it is quiet": which one, nobody else knows.
_QUIET = re.compile(
    r"(?<!\S)(?:en|one|some|an|a) (?:dag|eftermiddag|formiddag|morgen|aften|day|afternoon|morning|evening)(?: \S+)? (?:hvor|når|when|where) (?:\S+ ){1,4}?(?:stille|roligt?|ro|tid|luft|quiet|calm|slow|free|time)(?!\S)"
)
_TAKES = re.compile(
    r"(?<!\S)(?:(?:(?:vi|jeg|we|i) (?:\S+ )?(?:tager|ansætter|hyrer|tilbyder|tage|ansætte|hyre|tilbyde|take|hire|employ|offer))|(?:tager|ansætter|hyrer|tilbyder|skal|vil) (?:vi|jeg)(?: nok| gerne)?(?: tage| ansætte| hyre| tilbyde)?) (?:gerne |straks |also )?(?:hende|ham|him|her|§)(?!\S)"
    r"|(?<!\S)(?:har|have) (?:\S+ )?(?:et|en|a|the) (?:\S+ )?(?:sæde|plads|job|stilling|seat|place|job|position|truck|bil) (?:klar |ready )?(?:til|for) (?:hende|ham|him|her)(?!\S)"
)
_SPAN = re.compile(
    r"(?<!\S)(?:mellem|between|fra|from|til|to|before|after|efter|før|inden|until|ml|hverdage\w*|weekdays)(?!\S)|\d-\d"
)
_SEEKS = re.compile(
    r"(?<!\S)(?:\S*ansøgningsfrist\S*|frist(?:en)?(?: er)?|application deadline|apply (?:by|before)|ansøg(?:ning)? senest|(?:vi|we) (?:nu |også |stadig |are |now |also )*(?:søger|leder efter|looking for|seek|seeking|hiring) (?:nu |også |also |now )*(?:en|et|a|an|to|tre|two|three))(?!\S)"
)
_TO_ASK = re.compile(
    r"(?<!\S)(?:(?:skal|må) (?:lige |først )*(?:tjekke|se efter|spørge|høre|undersøge)|(?:have|need) to (?:check|ask|find out|see)|will (?:check|confirm)|bekræfter (?:i morgen|senere))(?!\S)"
)
_NEEDED_FIRST = finder((*da.NEEDED_FIRST, *en.NEEDED_FIRST))
# "I send the link once I know which one": their choice of the times that are offered.
_WHICH_OF_THEM = re.compile(
    r"(?<!\S)(?:once|when|as soon as|når|så snart) (?:i|we|jeg|vi) (?:know|hear|see|ved|hører|har hørt|kender) (?:which|what|hvilken|hvilket|hvad) (?:one|of them|time|slot|day|af dem|af tiderne|tid|dag|han|hun|he|she)(?: (?:it is|it will be|suits|works|det bliver|passer|vælger|picks|prefers|chooses))*(?!\S)"
)
# What a no without a "not" has beside it: a turn, regret, or the word itself.
_TURNS_TO_NO = any_of((da.TURNS_TO_NO, en.TURNS_TO_NO))
_THEIR_CHOICE = re.compile(
    r"(?<!\S)(?:whichever|(?:suits|passer) (?:him|her|ham|hende)|(?:he|she|han|hun) (?:just |bare |selv |can |kan |må |may )*(?:vælger?|chooses?|picks?|decides?|bestemmer))(?!\S)"
)
_RUNNER_UP = finder(da.RUNNER_UP)
_TENTATIVE = finder((*da.TENTATIVE, *en.TENTATIVE))
_LIKELY_TIME = any_of((*da.LIKELY_TIME, *en.LIKELY_TIME))
_LATER = finder((*da.LATER, *en.LATER))
_STAYS = any_of(STAYS)
_WE_CALL = any_of((da.WE_CALL, en.WE_CALL))
_FOR_NOW = re.compile(
    r"(?<!\S)(?:lige nu|for tiden|i øjeblikket|indtil videre|foreløbig|right now|for now|for the moment|at the moment|for the time being|(?:på|en|holde?r?) pause|take a break|until|indtil|frem til)(?!\w)",
    re.IGNORECASE,
)
# Who has not come yet is waited for, and not decided about.
_NOT_THERE = any_of(
    (
        "er ikke (kommet|mødt op|dukket op|ankommet|her)",
        "(has|is) not (come|arrived|shown up|turned up|here)",
    )
)
_CALL = finder((*da.CALL, *en.CALL))


def doubts(
    found: Meant,
    clauses: Sequence[Clause],
    offered: Offered,
    heard: Sequence[Signal],
    begins: Beginning,
) -> float:
    """The bits to take from what was found; `heard` is everything any clause told.

    `begins` is the first day of work.
    """
    told = [clause for clause in clauses if not clause.courtesy]
    if found.intent is Intent.QUESTION:
        return _unread(found, told, heard)  # an "if" or a "perhaps" asks as well
    weak = _of_words(found, told, clauses, heard)
    if found.chance >= VERY_SURE:
        weak *= _KNOWN
    if found.intent in TIMED and any(map(is_own, offered.clauses)):
        weak += NEVER  # "the board meets on Tuesday at 9": perhaps the only time there is
    if found.intent is Intent.INVITATION and not offered.slots and _tells(Intent.REJECTION, heard):
        weak += NEVER  # "nej tak, men hun er velkommen til en kop kaffe": politeness
    weak += of_two(found.intent, told, heard, clauses)
    return weak + _of_conditions(found, told, heard) + _of_days(found, clauses, offered, begins)


def _of_words(
    found: Meant, told: Sequence[Clause], clauses: Sequence[Clause], heard: Sequence[Signal]
) -> float:
    """What was not understood, is guessed, or stands in the way of what was found."""
    bits = _unread(found, told, heard) + _torn(found, heard)
    if any(map(_supposes, _around(found, told))):
        bits += _SUPPOSED
    if not found.signals and any(map(_hangs, told)):
        bits += GRAVE  # only learned words say it, and they may be an "if", or hearsay
    if any(_asks_more(clause, found) for clause in clauses):
        bits += HINT
    if found.intent is Intent.REJECTION and _only_in_mood(found, told):
        bits += LIKELY
    if found.intent not in (*A_YES, *_WHATEVER_ELSE) and _says_something_else(found, told):
        bits += GRAVE
    if found.intent in TIMED:
        bits += _bare_time(found, told, heard)
    return bits


def _of_conditions(found: Meant, told: Sequence[Clause], heard: Sequence[Signal]) -> float:
    """An "if" and the like, which the words around it do not make harmless, however often they meant this."""
    bits = GRAVE if _is_doubted(found) else 0.0
    bits += NEVER if is_only_heard(found, told) else 0.0
    if found.intent in A_YES and _says_something_else(found, told):
        bits += GRAVE
    if found.intent in A_YES and any(_OTHER_JOB.search(one.plain) for one in told):
        bits += NEVER  # whether they mean the job that it is about, nobody knows
    if found.intent is Intent.REJECTION:
        bits += _of_refusal(found, told, heard)
    if found.intent in A_YES and not found.signals and _tells(Intent.REDIRECT, heard):
        bits += GRAVE  # only learned words say it, and perhaps of whom we should ask
    if found.intent in _DECIDED and not found.signals and any(one.asked for one in told):
        bits += GRAVE  # only learned words say it, and perhaps they ask
    if found.intent is Intent.INVITATION and any(
        grammar.WORK_ASKED.match(one.plain) for one in told
    ):
        bits += GRAVE  # "can she work Saturdays from 8?"
    if found.intent is Intent.UNSUBSCRIBE:
        bits += _of_leaving(found, told)
    bits += left_open(found.intent, told, heard)
    if found.intent is Intent.PENDING:
        bits += _of_pending(told, heard)
    if found.intent is Intent.HIRED:
        bits += _of_hiring(found, told, heard)
    if found.intent in _NO_MORE:
        bits += _of_being_off(found, told, heard)
    return bits


def _of_refusal(found: Meant, told: Sequence[Clause], heard: Sequence[Signal]) -> float:
    """A no that nobody said, that the law looks at, holds only for now, or leaves something open."""
    bits = 0.0
    if _only_in_mood(found, told) and not any(_TURNS_TO_NO.search(one.plain) for one in told):
        bits += GRAVE  # "this is what we need here": what the job asks for may be what they have
    if not found.signals and found.chance < VERY_SURE:
        bits += HINT  # only learned words say it: "we have nothing against him, but no job"
    if any(_SENSITIVE.search(one.plain) for one in told):
        bits += NEVER  # the law protects from it: a caseworker's, whatever else it says
    if is_only_later(told, heard):
        bits += GRAVE  # nobody is asked to come before something else has come
    if any(map(_would_take, told)):
        bits += GRAVE  # "as soon as he has passed we take him"
    if _denies_a_no(told):
        bits += NEVER  # "do not take it for a no"
    if any(_may_be_besides(one, told) for one in told):
        bits += NEVER  # no to the job, and perhaps yes to something else: which one, a person asks
    return bits


def _of_hiring(found: Meant, told: Sequence[Clause], heard: Sequence[Signal]) -> float:
    """A hire that is not settled, or of somebody else."""
    earlier = of_earlier(told)
    bits = NEVER if is_open(told, found.signals) else 0.0
    if earlier and all(one.clause.start in earlier for one in found.signals):
        bits += NEVER  # whom they hired last year
    told = [one for one in told if one.start not in earlier]
    heard = [
        one for one in heard if one.clause.start not in earlier and not _came_first(one, heard)
    ]
    if any(_SEEKS.search(one.plain) for one in told):
        bits += NEVER  # a new vacancy: nobody has been hired for it
    if any(one.opens is Opens.CONDITION for one in _around(found, told)):
        bits += GRAVE  # no "if" beside a hire is harmless
    planned = bool(found.signals) and all(map(_is_bare_start, found.signals))
    if planned and any(
        one.opens is Opens.CONDITION and not grammar.FOR_US.match(one.plain) for one in told
    ):
        bits += GRAVE  # a first day that is only a plan
    if any(map(_supposes, _around(found, told))):
        bits += _SUPPOSED
    if all(_tells(one, heard) for one in _ONE_EACH):
        bits += GRAVE  # of two people one is hired and the other is not, perhaps
    return bits


def _came_first(one: Signal, heard: Sequence[Signal]) -> bool:
    """ "She was number two, and she signed": the sentence that tells it tells who got the job."""
    return (
        one.intent is Intent.REJECTION
        and one.clause.says(_RUNNER_UP)
        and any(
            other.intent is Intent.HIRED
            and other.weight >= PLAIN
            and 0 <= other.clause.sentence - one.clause.sentence <= 1
            and other.clause.start > one.clause.start
            for other in heard
        )
    )


def _is_bare_start(one: Signal) -> bool:
    """ "Start 4. januar": a first day, and nobody who starts."""
    return one.weight < PLAIN and _BARE_START.match(one.clause.plain) is not None


def _wants_to_stay(clause: Clause) -> bool:
    """ "Please do not take us off the list"; "could you not take us off?" asks for it."""
    return not clause.asked and _STAYS.search(clause.plain) is not None


def _would_take(clause: Clause) -> bool:
    """ "As soon as he has passed we would take him", "when it is in order I have a seat for him"."""
    return clause.conditional and not clause.negated and _TAKES.search(clause.plain) is not None


def _denies_a_no(told: Sequence[Clause]) -> bool:
    """Whether a sentence, which may have ended a clause at its "no", says that there is none."""
    sentences = (" ".join(one.plain for one in some) for some in in_sentences(told))
    return any(map(grammar.NO_DENIED.search, sentences))


def _of_leaving(found: Meant, told: Sequence[Clause]) -> float:
    """Out of the scheme, and not: "do not take us off", "if this goes on", "not right now"."""
    if any(map(_wants_to_stay, told)):
        return NEVER
    if any(_SENSITIVE.search(one.plain) for one in told):
        return (
            NEVER  # "no more foreigners, please": who it is about, and not whether they take part
        )
    hangs = any(one.clause.conditional for one in found.signals)
    return NEVER if hangs or any(_FOR_NOW.search(one.words) for one in told) else 0.0


def _may_be_besides(clause: Clause, told: Sequence[Clause]) -> bool:
    """Whether practice, a subsidy or the like could be, said in this clause or its sentence."""
    if clause.negated or not _BESIDES.search(_BESIDES_OVER.sub(" ", clause.plain)):
        return False
    beside = (one for one in told if one.sentence == clause.sentence and not one.negated)
    return any(_MAY_BE.search(one.plain) for one in beside)


def _tells(intent: Intent, heard: Sequence[Signal]) -> bool:
    return any(one.intent is intent and one.weight >= PLAIN for one in heard)


def _of_being_off(found: Meant, told: Sequence[Clause], heard: Sequence[Signal]) -> float:
    """Called off or filled "if ...", denied, only moved, or one post of two."""
    if found.intent is Intent.FILLED and needs_another(told):
        return NEVER  # whichever of the two ours is
    if found.signals:
        bits = GRAVE if all(one.clause.conditional for one in found.signals) else 0.0
    elif is_put_off(told) and found.chance >= VERY_SURE:
        return 0.0  # "it cannot take place": what that means, the second reader has learned
    else:
        unsure = found.intent is Intent.CANCELLATION and found.chance < VERY_SURE
        bits = GRAVE if unsure or any(denies(one, found.intent) for one in told) else 0.0
    if found.intent is Intent.CANCELLATION and not _tells(found.intent, heard):
        least = _SICK if found.signals else 0.0
        moves = any(one.intent is Intent.RESCHEDULE and one.weight > least for one in heard)
        bits += GRAVE if moves else 0.0  # it is moved, perhaps, and not called off
    return bits


def _of_days(
    found: Meant,
    clauses: Sequence[Clause],
    offered: Offered,
    begins: Beginning,
) -> float:
    """A time or a first day that cannot be told by the words."""
    bits = 0.0
    if found.intent is Intent.INVITATION and offered.slots and offered.other_day:
        bits += LIKELY  # the day that will not do, perhaps
    if found.intent is Intent.INVITATION and offered.slots and offered.in_place_of:
        bits += GRAVE  # it moves, perhaps, from the time that is told as well
    if found.intent is Intent.INVITATION and (offered.same_time or offered.gives_up):
        bits += NEVER  # of a meeting that was, or the day of one is given up: it moves
    several = len(offered.slots) > 1 and not offered.choice
    moves = found.intent is Intent.RESCHEDULE or (
        found.intent is Intent.INVITATION and found.moving > _MAY_MOVE
    )
    if moves and (several or offered.open_day):
        bits += NEVER  # one is the time that was, or the other day the new one
    if found.intent in TIMED:
        bits += _of_time(found, clauses, offered)
    if found.intent is Intent.HIRED:
        bits += NEVER if offered.disagree or begins.untold else 0.0
    return bits


def _only_in_mood(found: Meant, told: Sequence[Clause]) -> bool:
    """A no without a "not", and without a phrase that tells it."""
    told_it = any(one.weight >= LIKELY for one in found.signals)
    return not told_it and not any(grammar.NEGATION.search(one.plain) for one in told)


def _around(found: Meant, told: Sequence[Clause]) -> list[Clause]:
    """The sentences that tell it; all where no phrase does."""
    sentences = {one.clause.sentence for one in found.signals}
    return [one for one in told if not sentences or one.sentence in sentences]


def _supposes(clause: Clause) -> bool:
    return clause.hedged or grammar.SUPPOSED.search(clause.words) is not None


def _hangs(clause: Clause) -> bool:
    """Whether it is an "if" or hearsay, or hangs on one."""
    return clause.opens in (Opens.CONDITION, Opens.WHETHER) or clause.conditional


def _of_pending(told: Sequence[Clause], heard: Sequence[Signal]) -> float:
    """More than not decided: hired "if ...", somebody who has not come, or good enough and still not asked to."""
    if any(one.conditional or _NOT_THERE.search(one.plain) for one in told):
        return GRAVE
    return (
        GRAVE
        if any(one.intent is Intent.QUALIFIED and one.weight >= LIKELY for one in heard)
        else 0.0
    )


def _asks_more(clause: Clause, found: Meant) -> bool:
    """A question that is not the message itself, nor whether the time that it offers will do."""
    if not clause.asked or clause.start in {one.clause.start for one in found.signals}:
        return False
    return found.intent not in TIMED or _WILL_DO.search(clause.plain) is None


def _says_something_else(found: Meant, told: Sequence[Clause]) -> bool:
    if found.intent is Intent.HIRED:
        earlier = of_earlier(told)
        told = [one for one in told if one.start not in earlier]
        return _is_other_yes(without_trials(told, found.signals))
    if found.intent is Intent.REJECTION:  # what came of the trial
        trials = without_trials(told, found.signals)
        return _is_other_yes([_RIVAL.sub(" ", one) for one in trials])
    if found.intent is Intent.INVITATION:  # to see him work is to see him
        earlier = of_earlier(told)
        told = [one for one in told if one.start not in earlier]
        return _is_other_yes([_TO_SEE_WORK.sub(" ", one.plain) for one in told])
    if found.intent is Intent.FILLED:  # whom they took instead came from somewhere
        filled = {one.clause.start for one in found.signals}
        return says_something_else([one for one in told if one.start not in filled])
    return says_something_else(told)


def says_something_else(clauses: Sequence[Clause]) -> bool:
    """Whether a yes is, or may be, to practice, a subsidy, another post or another person."""
    return _is_other_yes([clause.plain for clause in clauses])


def _is_other_yes(told: Sequence[str]) -> bool:
    told = [_NO_OTHER.sub(" ", one) for one in told]
    if any(map(_YES_TO.search, told)) and any(map(_NO_TO.search, told)):
        return True
    return any(map(_OTHER_YES.search, told))


def _is_doubted(found: Meant) -> bool:
    """Told only with an "if", a "perhaps" or two negations."""
    undoubted = sum(one.weight for one in found.signals if not one.doubt)
    return any(one.doubt for one in found.signals) and undoubted < LIKELY + HINT


def _torn(found: Meant, heard: Sequence[Signal]) -> float:
    """Each clause that tells it tells something else as plainly that cannot be meant with it."""
    plain = [one for one in found.signals if one.weight >= LIKELY and not one.by_time]
    torn = [any(_is_other(one, other) for other in heard) for one in plain]
    return LIKELY if torn and all(torn) else 0.0


def _is_other(one: Signal, other: Signal) -> bool:
    return (
        other.clause.start == one.clause.start
        and other.weight >= one.weight
        and other.intent not in (one.intent, Intent.RECEIPT, Intent.QUESTION)
        and frozenset((one.intent, other.intent)) not in _TOGETHER
    )


def _unread(found: Meant, told: Sequence[Clause], heard: Sequence[Signal]) -> float:
    """Words of clauses that told nothing: they may have said what nobody expects."""
    read = {one.clause.start for one in heard}
    if found.intent in _DECIDED or found.intent in _WHATEVER_ELSE:
        read |= {one.start for one in told if one.says(_HARMLESS)}
    words = sum(len(one.plain.split()) for one in told if one.start not in read)
    if found.intent is Intent.RECEIPT:
        each, most = _UNREAD_RECEIPT
    elif found.intent in _STILL:
        each, most = _UNREAD_STILL
    else:
        return _UNREAD * words / max(1, sum(len(one.plain.split()) for one in told))
    return min(most, each * words)


def _bare_time(found: Meant, told: Sequence[Clause], heard: Sequence[Signal]) -> float:
    """A time that no word asks to, where a meeting is already known, something came in its way, or they are hired."""
    if any(one.weight >= LIKELY and not one.by_time for one in found.signals):
        return 0.0
    known = any(one.says(_MEETING_KNOWN) for one in told)
    return GRAVE if known or any(one.intent in _NO_MEETING for one in heard) else 0.0


def _hangs_on_more(found: Meant, clauses: Sequence[Clause], offered: Offered) -> bool:
    """Whether something must come before the time counts, with an "if" or in other words."""
    told = [(one.plain, one.beginnings) for one in clauses if not one.courtesy]
    if len(offered.slots) > 1 and any(_THEIR_CHOICE.search(plain) for plain, _ in told):
        told = [(_WHICH_OF_THEM.sub(" ", plain), begun) for plain, begun in told]
    if any(_NEEDED_FIRST.search(*one) for one in told):
        return True
    if not offered.clauses or not all(one.conditional for one in offered.clauses):
        return False
    return found.intent is Intent.INVITATION or all(
        _opens_with_an_if(one, clauses) for one in offered.clauses
    )


def _opens_with_an_if(offered: Clause, clauses: Sequence[Clause]) -> bool:
    """ "If the ship is late, she comes on Tuesday instead": it moves only then; an "if" behind it is courtesy."""
    return not offered.asked and any(
        one.opens is Opens.CONDITION
        and one.sentence == offered.sentence
        and one.start < offered.start
        for one in clauses
    )


def _of_time(found: Meant, clauses: Sequence[Clause], offered: Offered) -> float:
    """A time that cannot be told, or none at all and no word of how one will be found."""
    if offered.doubtful or offered.disagree:
        return NEVER
    if found.intent is Intent.RESCHEDULE and not offered.slots and waits_for_them(clauses):
        return 0.0
    if any(one.says(_TENTATIVE) for one in clauses):
        return NEVER
    if any(_LIKELY_TIME.search(one.plain) for one in offered.clauses if not one.asked):
        return NEVER
    if _hangs_on_more(found, clauses, offered):
        return NEVER
    if offered.slots:
        to_ask = len(offered.slots) > 1 and any(_TO_ASK.search(one.plain) for one in clauses)
        return GRAVE if to_ask else 0.0  # "at 9 on the 8th or the 9th, I have to check which"
    if not any(clause.says(_CALL) for clause in clauses):
        return NEVER
    if any(map(_hangs_on_weather, clauses)) or any(_QUIET.search(one.plain) for one in clauses):
        return NEVER
    clocks = [clause for clause in clauses if _CLOCK.search(clause.plain)]
    if found.intent is Intent.RESCHEDULE:
        later = any(clause.says(_LATER) for clause in clauses)
        return NEVER if clocks or later else 0.0
    # "I call him tomorrow at 10", "could she ring Bo on Monday at 8.10": perhaps the interview itself.
    return NEVER if any(_WE_CALL.search(one.plain) or _at_one(one) for one in clocks) else 0.0


def _hangs_on_weather(clause: Clause) -> bool:
    """ "En dag når det ikke blæser": which day, nobody knows before it has come."""
    opens = clause.opens in (Opens.CONDITION, Opens.TIME) or _AND_IT.match(clause.plain)
    return bool(opens) and _WEATHER.search(clause.plain) is not None


def _at_one(clause: Clause) -> bool:
    """Whether it names a day and one time of it, not from when to when."""
    return _ON_A_DAY.search(clause.plain) is not None and _SPAN.search(clause.plain) is None
