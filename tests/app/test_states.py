"""docs/states.md is made of the tables."""

from app.states import MACHINES, PAGE, page


def test_the_committed_page_is_what_the_tables_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `make docs`"


def test_every_move_of_every_machine_has_its_line() -> None:
    lines = [line for line in page().split("\n") if line.startswith("| ") and "`" in line]

    assert len(lines) >= sum(len(machine.moves) for machine in MACHINES)
