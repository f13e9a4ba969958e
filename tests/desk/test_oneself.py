"""A partner's answers that are about no company: to an offer of upskilling, and permission."""

from datetime import datetime

from casework.actions.post import link
from casework.actions.upskillings import offer_upskilling
from casework.measures import UpskillingState
from casework.model import Permission, State
from desk.pages import Desk
from storage.store import Store
from tests.builders import NOW, K, a_cast, a_vacancy, the_referral


def now() -> datetime:
    return NOW


def test_an_offer_is_shown_first_and_answered_by_the_button(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        offer = offer_upskilling(work, cast.partner, K, NOW)
        assert offer is not None
        token = link(work, "ups", offer.id, "upskill_yes", NOW)
    desk = Desk(store, now, True)

    assert desk._answer(token, None).name == "answer"  # a scanner that opens it moves nothing
    with store.work() as work:
        assert work.upskillings.get(offer.id).state is UpskillingState.OFFERED
    assert desk._answer(token, {}).name == "answered"
    with store.work() as work:
        assert work.upskillings.get(offer.id).state is UpskillingState.ACCEPTED
    assert desk._answer(token, {}).status == 410  # pressed twice


def test_permission_is_taken_back_by_the_partners_own_link_and_given_again(store: Store) -> None:
    with store.work() as work:
        cast = a_cast(work)
        unsent = the_referral(work, a_vacancy(work, cast.contact))
        no = link(work, "par", cast.partner.id, "no_share", NOW)
        yes = link(work, "par", cast.partner.id, "yes_share", NOW)
    desk = Desk(store, now, True)

    assert desk._answer(no, {}).name == "answered"
    with store.work() as work:
        assert work.partners.get(cast.partner.id).permission is Permission.NONE
        assert work.referrals.get(unsent.id).state is State.NOT_SHARED
    assert desk._answer(yes, {}).name == "answered"
    with store.work() as work:
        assert work.partners.get(cast.partner.id).permission is Permission.STANDING
