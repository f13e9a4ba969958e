"""Writing a letter to somebody: by which channel, in which language, and how they may answer."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from casework.actions.dossier import Dossier, referral_context
from casework.actions.invites import invite_for
from casework.actions.ladders import ladder_of
from casework.actions.put import post
from casework.actions.sending import outgoing_file
from casework.actions.unreachable import out_of_reach
from casework.events import Channel
from casework.letters import Button, File, Letter, Outgoing, Side, languages_of, may_reach_partners
from casework.measures import Upskilling
from casework.model import AnswerId, Contact, Language, Partner, State
from casework.ports import Work
from casework.tokens import sign
from casework.workdays import local_date

TOKEN_LIFE = timedelta(days=400)
LINK_LIFE = timedelta(days=60)

COMPANY_LINKS = {
    Letter.CV_TO_COMPANY: ("read", "qualified"),
    Letter.READ_REMINDER: ("read", "qualified"),
    Letter.DECISION_REMINDER: ("qualified",),
    Letter.OUTCOME_QUESTION_COMPANY: ("hired", "rejected", "pending"),
}
PARTNER_LINKS = {
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
    undo: AnswerId | None = None,
    **more: Any,
) -> None:
    """One letter about a referral to the partner or to the company's contact.

    `chasing` letters keep the quiet hours; answers to somebody who just wrote do not wait. `undo`
    is the answer that the letter confirms, and lets take back.
    """
    context = referral_context(work, about) | more
    ladder = ladder_of(letter, side, about.referral.id)
    if side is Side.COMPANY:
        context |= {"partner_name": shown_name(work, about)}
        post_to_contact(
            work,
            letter,
            about.contact,
            context
            | {
                "links": _links(
                    work,
                    "cref",
                    about,
                    about.contact.id,
                    COMPANY_LINKS.get(letter, ()),
                    undo,
                    now,
                )
            },
            key=key,
            now=now,
            chasing=chasing,
            reply_token=answer_token(work, "ref", about.referral.id, now),
            in_reply_to=in_reply_to,
            about=about,
            ladder=ladder,
        )
    else:
        actions = PARTNER_LINKS.get(letter, ())
        post_to_partner(
            work,
            letter,
            about.partner,
            context | {"links": _links(work, "plink", about, about.partner.id, actions, undo, now)},
            key=key,
            now=now,
            chasing=chasing,
            buttons=_buttons(letter, about, actions, undo),
            reply_token=answer_token(work, "pref", about.referral.id, now),
            in_reply_to=in_reply_to,
            about=about,
            ladder=ladder,
        )


def shown_name(work: Work, about: Dossier) -> str:
    """What the company is told that the partner is called.

    A CV without a name goes with letters without it: a number, until there is an interview.
    """
    met = about.interview is not None or about.referral.interview_held
    hides = work.rules.cv_blind and not met and about.referral.state not in _KNOWN
    return f"#{about.referral.id}" if hides else about.partner.name


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
    ladder: str | None = None,
) -> bool:
    """In chat where the partner has one, else by mail; both where chat was blocked is mail alone.

    False where the partner can be reached by neither: then a person is told. Raises ValueError for
    a letter that partners never get, which is not written in all their languages.
    """
    if not may_reach_partners(letter):
        raise ValueError(letter)
    if partner.in_chat:
        channel, to = Channel.CHAT, str(partner.chat_id)
    elif partner.email:
        channel, to = Channel.EMAIL, partner.email
    else:
        out_of_reach(work, partner, letter, now)
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
            reply_token=reply_token or answer_token(work, "par", partner.id, now),
            in_reply_to=in_reply_to if channel is Channel.EMAIL else None,
            referral_id=about.referral.id if about else None,
            ladder=ladder,
            invite=invite_for(work, about, to) if about and channel is Channel.EMAIL else None,
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
    ladder: str | None = None,
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
            context={"contact_name": contact.name, **our_contact(work, contact), **context},
            key=key,
            not_before=now,
            files=files,
            reply_token=reply_token,
            in_reply_to=in_reply_to,
            referral_id=about.referral.id if about else None,
            ladder=ladder,
            invite=invite_for(work, about, contact.email) if about else None,
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
    chasing: bool = False,
    reply_token: str | None = None,
    in_reply_to: str | None = None,
) -> None:
    """A mail to somebody we do not know, do not know for sure, or who is at no company.

    `language` is theirs as far as it can be told; a letter of the office is written in its own.
    """
    outgoing = Outgoing(
        channel=Channel.EMAIL,
        to=address,
        letter=letter,
        language=language if language in languages_of(letter) else language.in_office,
        context={**our_contact(work, work.contacts.find(email=address)), **context},
        key=key,
        not_before=now,
        reply_token=reply_token,
        in_reply_to=in_reply_to,
    )
    post(work, outgoing, now, chasing=chasing)


def our_contact(work: Work, contact: Contact | None) -> dict[str, str]:
    """Whom the company may turn to: every mail to it carries its contact person's name (P01)."""
    if contact is None or not work.rules.primary_contact:
        return {}
    company = work.companies.get(contact.company_id)
    if company.primary_caseworker_id is None:
        return {}
    caseworker = work.caseworkers.get(company.primary_caseworker_id)
    return {"our_contact": caseworker.name, "our_contact_email": caseworker.email}


def link(
    work: Work, kind: str, number: int, action: str, now: datetime, holder: int | None = None
) -> str:
    """A signed token for a link that does one thing; the mailer makes an address of it.

    With a `holder` only that contact or partner can use it.
    """
    return sign(work.secret, kind, number, local_date(now + LINK_LIFE), action, holder)


def referral_link(work: Work, about: Dossier, contact: Contact, action: str, now: datetime) -> str:
    return link(work, "cref", about.referral.id, action, now, contact.id)


def referral_token(work: Work, about: Dossier, now: datetime) -> str:
    """The signed part of the address at which the company answers about a referral."""
    return answer_token(work, "ref", about.referral.id, now)


def answer_token(work: Work, kind: str, number: int, now: datetime) -> str:
    """The signed part of an address to which an answer about this may be sent."""
    return sign(work.secret, kind, number, local_date(now + TOKEN_LIFE))


def about_several(people: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What a letter about several partners is told of them; their signed links stand in its text."""
    tokens = [token for one in people for token in one["links"].values()]
    return {"people": list(people), "tokens": tokens}


def _links(
    work: Work,
    kind: str,
    about: Dossier,
    holder: int,
    actions: tuple[str, ...],
    undo: AnswerId | None,
    now: datetime,
) -> dict[str, str]:
    links = {action: link(work, kind, about.referral.id, action, now, holder) for action in actions}
    return links | ({"undo": link(work, "undo", undo, "undo", now, holder)} if undo else {})


def _buttons(
    letter: Letter, about: Dossier, actions: tuple[str, ...], undo: AnswerId | None
) -> tuple[tuple[Button, ...], ...]:
    number = about.referral.id
    if letter is Letter.INTERVIEW_CHOICE and about.interview:
        slots = tuple(
            (Button(label="slot", data=f"r:{number}:slot:{n}", value=moment),)
            for n, moment in enumerate(about.interview.options)
        )
        return (*slots, (Button(label="cannot_come", data=f"r:{number}:cannot_come"),))
    pressed = (*actions, "undo") if undo else actions
    return tuple((Button(label=action, data=f"r:{number}:{action}"),) for action in pressed)
