"""Groups: a team's shows tasks and lets each press by their own rights; every other is asked away."""

from bot.local import Person
from casework.tasks import TaskKind
from tests.bot.office import Office


def the_team(office: Office) -> Person:
    return office.chats.group("Holdet", -1001)


async def test_a_strange_group_is_asked_to_write_alone(office: Office) -> None:
    group = the_team(office).seen_from(office.olena)
    await office.does(group, "Hej, her er mit CV", "Skriv til mig i en privat chat")
    await office.does(group, "/team", "Skriv til mig i en privat chat")

    with office.store.work() as work:
        assert (work.teams.where(), work.partners.where()) == ([], [])


async def test_a_team_sees_new_tasks_and_each_acts_by_their_own_right(office: Office) -> None:
    office.a_partner()
    group = the_team(office).seen_from(office.mette)
    await office.does(group, "/team", "Denne gruppe er nu holdets")
    office.a_vacancy()
    card = await office.asked(group, "Send Olena Kovalenkos CV til Fjord Bageri")
    group.seen_from(office.olena)
    await office.presses(group, ":decline")
    await group.waits_for_toast("Den knap er ikke til dig", 15)
    assert office.tasks(TaskKind.APPROVE_SEND)
    group.seen_from(office.mette)
    await office.presses(group, ":decline")
    done = await office.asked(group, "er løst af Mette Kjær")

    assert done.id == card.id
    assert office.tasks(TaskKind.APPROVE_SEND) == []


async def test_what_a_team_says_to_each_other_is_theirs(office: Office) -> None:
    group = the_team(office).seen_from(office.mette)
    await office.does(group, "/team", "Denne gruppe er nu holdets")
    await group.says("Hvem tager Olena?")
    await office.does(group, "/tasks", "Ingen opgaver")

    assert len(group.answers) == 2


async def test_a_search_is_not_shown_to_a_group(office: Office) -> None:
    office.a_partner()
    group = the_team(office).seen_from(office.mette)
    await office.does(group, "/team", "Denne gruppe er nu holdets")
    await group.says("/find Olena")
    await office.does(group, "/tasks", "Ingen opgaver")

    assert "Olena" not in "".join(m.text for m in group.answers)
