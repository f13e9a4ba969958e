"""Writing a letter to somebody: by which channel, in which language, and how they may answer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from casework.actions.dossier import Dossier, referral_context
from casework.actions.sending import outgoing_file
from casework.events import Channel
from casework.letters import Button, File, Letter, Outgoing, Side
from casework.model import Caseworker, Contact, Language, Partner, State, Upskilling
from casework.ports import Work
from casework.tokens import sign
from casework.workdays import local_date, next_office_moment

TOKEN_LIFE = timedelta(days=400)
LINK_LIFE = timedelta(days=60)

_COMPANY_LINKS = {
    Letter.CV_TO_COMPANY: ("read", "qualified"),
    Letter.READ_REMINDER: ("read", "qualified"),
    Letter.DECISION_REMINDER: ("qualified",),
    Letter.OUTCOME_QUESTION_COMPANY: ("hired", "rejected", "pending"),
}
_PARTNER_LINKS = {
    Letter.SHARING_NOTICE: ("recall",),
    Letter.SHARING_QUESTION: ("share_yes", "share_no"),
    Letter.INTERVIEW_BOOKED: ("coming", "cannot_come"),
    Letter.INTERVIEW_MOVED: ("coming", "cannot_come"),
    Letter.INTERVIEW_REMINDER: ("coming", "cannot_come"),
    Letter.OUTCOME_QUESTION: ("got_job", "not_got_job", "not_heard", "nobody_came"),
    Letter.NO_SHOW_QUESTION: ("was_there", "was_not_there"),
}


def post_about_referral(
    work: Work,
    letter: Letter,
    side: Side,
    about: Dossier,
    *,
    key: str,
    now: datetime,
    chasing: bool = False,
    in_reply_to: str | None = None,
    **more: Any,
) -> None:
    """One letter about a referral to the partner or to the company's contact.

    `chasing` letters keep the quiet hours; answers to somebody who just wrote do not wait.
    """
    context = referral_context(work, about) | more
    if side is Side.COMPANY:
        context |= _blind(work, about)
        post_to_contact(
            work,
            letter,
            about.contact,
            context | {"links": _links(work, "cref", about, _COMPANY_LINKS.get(letter, ()), now)},
            key=key,
            now=now,
            chasing=chasing,
            reply_token=_token(work, "ref", about.referral.id, now),
            in_reply_to=in_reply_to,
            about=about,
        )
    else:
        actions = _PARTNER_LINKS.get(letter, ())
        post_to_partner(
            work,
            letter,
            about.partner,
            context | {"links": _links(work, "plink", about, actions, now)},
            key=key,
            now=now,
            chasing=chasing,
            buttons=_buttons(letter, about, actions),
            reply_token=_token(work, "pref", about.referral.id, now),
            in_reply_to=in_reply_to,
            about=about,
        )


def _blind(work: Work, about: Dossier) -> dict[str, Any]:
    """A CV without a name goes with a letter without it: a number, until there is an interview."""
    met = about.interview is not None or about.referral.interview_held
    hides = work.rules.cv_blind and not met and about.referral.state not in _KNOWN
    return {"partner_name": f"#{about.referral.id}"} if hides else {}


_KNOWN = {State.INVITED, State.BOOKED, State.AWAITING_OUTCOME, State.OFFERED, State.HIRED}


def post_to_partner(
    work: Work,
    letter: Letter,
    partner: Partner,
    context: Mapping[str, Any],
    *,
    key: str,
    now: datetime,
    chasing: bool = False,
    buttons: tuple[tuple[Button, ...], ...] = (),
    reply_token: str | None = None,
    in_reply_to: str | None = None,
    about: Dossier | None = None,
) -> bool:
    """In chat where the partner has one, else by mail; both where chat was blocked is mail alone.

    False where the partner can be reached by neither.
    """
    if partner.chat_id is not None and not partner.chat_blocked:
        channel, to = Channel.CHAT, str(partner.chat_id)
    elif partner.email:
        channel, to = Channel.EMAIL, partner.email
    else:
        return False
    post(
        work,
        Outgoing(
            channel=channel,
            to=to,
            letter=letter,
            language=partner.language,
            context=dict(context),
            key=key,
            not_before=now,
            buttons=buttons if channel is Channel.CHAT else (),
            reply_token=reply_token or _token(work, "par", partner.id, now),
            in_reply_to=in_reply_to if channel is Channel.EMAIL else None,
            referral_id=about.referral.id if about else None,
        ),
        now,
        chasing=chasing,
    )
    return True


def post_upskilling_offer(work: Work, offer: Upskilling, partner: Partner, now: datetime) -> bool:
    """The offer of a course (R08), answered with one press; False where no letter reaches her."""
    answers = ("upskill_yes", "upskill_no")
    links = {answer: link(work, "ups", offer.id, answer, now) for answer in answers}
    context = {"partner_name": partner.name, "must_have": offer.must_have, "asks": True}
    return post_to_partner(
        work,
        Letter.UPSKILLING_OFFER,
        partner,
        context | {"links": links},
        key=f"upskilling:{offer.id}:offer",
        now=now,
        chasing=True,
        buttons=tuple((Button(label=one, data=f"u:{offer.id}:{one}"),) for one in answers),
    )


def post_to_contact(
    work: Work,
    letter: Letter,
    contact: Contact,
    context: Mapping[str, Any],
    *,
    key: str,
    now: datetime,
    chasing: bool = False,
    reply_token: str | None = None,
    in_reply_to: str | None = None,
    about: Dossier | None = None,
) -> None:
    files: tuple[File, ...] = ()
    if about and letter is Letter.CV_TO_COMPANY:
        files = (outgoing_file(work, about),)
    post(
        work,
        Outgoing(
            channel=Channel.EMAIL,
            to=contact.email,
            letter=letter,
            language=contact.language,
            context={"contact_name": contact.name, **context},
            key=key,
            not_before=now,
            files=files,
            reply_token=reply_token,
            in_reply_to=in_reply_to,
            referral_id=about.referral.id if about else None,
        ),
        now,
        chasing=chasing,
    )


def post_to_stranger(
    work: Work,
    letter: Letter,
    address: str,
    language: Language,
    context: Mapping[str, Any],
    *,
    key: str,
    now: datetime,
    in_reply_to: str | None = None,
) -> None:
    """An answer by mail to somebody we do not know, or do not know for sure."""
    outgoing = Outgoing(
        channel=Channel.EMAIL,
        to=address,
        letter=letter,
        language=language,
        context=dict(context),
        key=key,
        not_before=now,
        in_reply_to=in_reply_to,
    )
    post(work, outgoing, now)


def post_to_caseworker(
    work: Work,
    letter: Letter,
    caseworker: Caseworker,
    context: Mapping[str, Any],
    *,
    channel: Channel,
    key: str,
    now: datetime,
    buttons: tuple[tuple[Button, ...], ...] = (),
) -> None:
    if channel is Channel.CHAT and caseworker.chat_id is None:
        return
    outgoing = Outgoing(
        channel=channel,
        to=str(caseworker.chat_id) if channel is Channel.CHAT else caseworker.email,
        letter=letter,
        language=caseworker.language,
        context={"caseworker_name": caseworker.name, **context},
        key=key,
        not_before=now,
        buttons=buttons,
    )
    post(work, outgoing, now)


def post(work: Work, outgoing: Outgoing, now: datetime, *, chasing: bool = False) -> None:
    if chasing:
        moment = next_office_moment(now, outgoing.channel, work.rules)
        outgoing = replace(outgoing, not_before=moment)
    work.outbox.put(outgoing, now)


def link(work: Work, kind: str, number: int, action: str, now: datetime) -> str:
    """A signed token for a link that does one thing; the mailer makes an address of it."""
    return sign(work.secret, kind, number, local_date(now + LINK_LIFE), action)


def _token(work: Work, kind: str, number: int, now: datetime) -> str:
    return sign(work.secret, kind, number, local_date(now + TOKEN_LIFE))


def _links(
    work: Work, kind: str, about: Dossier, actions: tuple[str, ...], now: datetime
) -> dict[str, str]:
    return {action: link(work, kind, about.referral.id, action, now) for action in actions}


def _buttons(
    letter: Letter, about: Dossier, actions: tuple[str, ...]
) -> tuple[tuple[Button, ...], ...]:
    number = about.referral.id
    if letter is Letter.INTERVIEW_CHOICE and about.interview:
        slots = tuple(
            (Button(label="slot", data=f"r:{number}:slot:{n}", value=moment),)
            for n, moment in enumerate(about.interview.options)
        )
        return (*slots, (Button(label="cannot_come", data=f"r:{number}:cannot_come"),))
    return tuple((Button(label=action, data=f"r:{number}:{action}"),) for action in actions)
