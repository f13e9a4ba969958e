"""Olena's CV lies with Fjord Bageri, on both databases."""

import pytest

from casework.model import Referral
from storage.store import Store
from tests.builders import NOW, Cast, a_cast, a_vacancy, sent, the_referral


@pytest.fixture
def cast(store: Store) -> Cast:
    with store.work() as work:
        return a_cast(work)


@pytest.fixture
def delivered(store: Store, cast: Cast) -> Referral:
    with store.work() as work:
        referral = the_referral(work, a_vacancy(work, cast.contact))
        return sent(work, referral, cast.mette, NOW)
