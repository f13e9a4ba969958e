"""Replies to one letter with several CVs: about whom they are, and what only a person may decide."""

from dataclasses import replace

import pytest

from casework.letters import Letter
from casework.model import ReferralId, State
from casework.tasks import TaskKind
from storage.store import Store
from tests.mailer.inbound.town import NOW, Town

INVITES = "Vi vil gerne invitere {} til samtale onsdag den 9. december kl. 10."


class Bakery(Town):
    """Three CVs for one vacancy, delivered in one letter."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.olena = self.case()
        self.piotr = self.case("Piotr Nowak", "piotr@post.example")
        self.anna = self.case("Anna Holm-Berg", "anna@post.example")
        with store.work() as work:
            first = work.referrals.get(self.olena)
            self.vacancy = first.vacancy_id or 0
            work.contacts.save(self.karen, replace(self.karen, verified_at=NOW))
            for number in (self.piotr, self.anna):
                other = work.referrals.get(number)
                work.referrals.save(other, replace(other, vacancy_id=first.vacancy_id))

    def reply(self, text: str) -> None:
        self.mail(self.address("list", int(self.vacancy)), text)

    def states(self) -> list[State]:
        with self.store.work() as work:
            return [work.referrals.get(one).state for one in (self.olena, self.piotr, self.anna)]

    def tasks_about(self) -> list[ReferralId]:
        with self.store.work() as work:
            found = [one for one in work.tasks.open() if one.kind is TaskKind.UNCLEAR_REPLY]
        return sorted(ReferralId(one.subject_id) for one in found)


@pytest.fixture
def bakery(store: Store) -> Bakery:
    return Bakery(store)


@pytest.mark.parametrize("name", ["Olena", "Olena Koval", "Koval", "OLENA"])
def test_who_is_named_is_invited_and_nobody_else(bakery: Bakery, name: str) -> None:
    bakery.reply(INVITES.format(name))

    assert bakery.states() == [State.BOOKED, State.DELIVERED, State.DELIVERED]
    assert bakery.tasks_about() == []


def test_a_thank_you_for_all_says_that_all_are_read(bakery: Bakery) -> None:
    bakery.reply("Tak for CV'erne. Vi har læst dem og vender tilbage.")

    assert bakery.states() == [State.READ] * 3


def test_the_position_is_taken_is_asked_about_once(bakery: Bakery) -> None:
    bakery.reply("Stillingen er desværre allerede besat.")

    with bakery.store.work() as work:
        kinds = [one.kind for one in work.tasks.open()]
    assert kinds.count(TaskKind.VACANCY_FILLED) == 1
    assert bakery.states() == [State.DELIVERED] * 3


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Olena og Piotr er begge kvalificerede.", ("olena", "piotr")),
        ("Hun er kvalificeret.", ("olena", "piotr", "anna")),
        (INVITES.format("hende"), ("olena", "piotr", "anna")),
        ("Ingen af dem er kvalificeret, de mangler kørekort.", ("olena", "piotr", "anna")),
        ("Olena er kvalificeret. De andre har desværre ikke kørekort.", ("olena",)),
        ("Olena er kvalificeret, men Piotr har ikke kørekort.", ("olena", "piotr")),
    ],
)
def test_what_is_not_plainly_about_one_is_a_persons_to_read(
    bakery: Bakery, text: str, about: tuple[str, ...]
) -> None:
    bakery.reply(text)

    assert bakery.states() == [State.DELIVERED] * 3
    assert bakery.tasks_about() == sorted(getattr(bakery, one) for one in about)
    with bakery.store.work() as work:
        assert len(work.outbox.where(letter=Letter.HANDED_TO_PERSON)) == 1


def test_what_is_said_of_one_is_not_proposed_for_the_other(bakery: Bakery) -> None:
    """One press on "confirm" must not invite whom the company turns down."""
    bakery.reply(INVITES.format("Piotr") + "\nOlena er desværre ikke noget for os.")

    with bakery.store.work() as work:
        found = [one for one in work.tasks.open() if one.kind is TaskKind.UNCLEAR_REPLY]
    proposed = {one.subject_id: one.context["intent"] for one in found if one.proposes}
    assert proposed == {bakery.piotr: "invitation"}
    assert bakery.tasks_about() == sorted((bakery.olena, bakery.piotr))


def test_the_writers_own_name_names_no_partner(bakery: Bakery) -> None:
    """Karen Holm signs; Anna Holm-Berg is not meant by it."""
    bakery.reply("Hun er kvalificeret. Hilsen Karen Holm")

    assert bakery.states() == [State.DELIVERED] * 3


def test_taking_back_without_a_name_takes_nothing_back(bakery: Bakery) -> None:
    bakery.reply(INVITES.format("Olena"))
    bakery.reply("Fortryd")

    assert bakery.states() == [State.BOOKED, State.DELIVERED, State.DELIVERED]


def test_the_own_address_of_one_case_still_leads_there(bakery: Bakery) -> None:
    bakery.mail(bakery.address("ref", bakery.piotr), INVITES.format("ham"))

    assert bakery.states() == [State.DELIVERED, State.BOOKED, State.DELIVERED]
