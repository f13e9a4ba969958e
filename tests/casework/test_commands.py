"""What a caseworker may write below a digest, and what it does not mean."""

import pytest

from casework.commands import MOST_COMMANDS, Answer, read_commands, reply_word, resolve
from casework.model import OFFICE_LANGUAGES, Language
from casework.tasks import CHOICES, Do, TaskKind, choices


def read(text: str) -> list[tuple[int, Do | Answer | None]]:
    return [(one.task, one.does) for one in read_commands(text)]


@pytest.mark.parametrize(
    ("text", "task", "does"),
    [
        ("12 ja", 12, Answer.YES),
        ("opgave 12: bekræft", 12, Do.CONFIRM),
        ("Opgave 12 bekræft.", 12, Do.CONFIRM),
        ("#12 send cv'et", 12, Do.APPROVE),
        ("nr. 12: Send ikke", 12, Do.DECLINE),
        ("12) ikke ansat", 12, Do.NOT_HIRED),
        ("12. passer ikke", 12, Do.REJECT),
        ("12 – retten fortsætter", 12, Do.KEEPS_RIGHT),
        ("task 12: confirm", 12, Do.CONFIRM),
        ("Task 12 – not hired", 12, Do.NOT_HIRED),
        ("12 no thanks", 12, Answer.NO),
        ("- 12 done", 12, Do.DONE),
        ("12 accept_reason", 12, Do.ACCEPT_REASON),
    ],
)
def test_command_is_read(text: str, task: int, does: Do | Answer) -> None:
    assert read(text) == [(task, does)]


def test_greeting_and_signature_are_passed_over() -> None:
    text = "Hej\n\n12 ja\n13: send ikke\n\nVenlig hilsen\nMette Kjær\nTlf. 89 59 10 00"

    assert read(text) == [(12, Answer.YES), (13, Do.DECLINE)]


@pytest.mark.parametrize("text", ["12 ja, 13 nej", "12 ja; 13 nej", "12 ja\n13 nej"])
def test_several_commands_in_one_reply(text: str) -> None:
    assert read(text) == [(12, Answer.YES), (13, Answer.NO)]


@pytest.mark.parametrize("text", ["12, 13: send", "12 og 13 send", "opgaverne 12 & 13: send"])
def test_one_word_for_several_tasks(text: str) -> None:
    assert read(text) == [(12, Do.APPROVE), (13, Do.APPROVE)]


def test_note_follows_a_colon() -> None:
    (command,) = read_commands("12 godtag: hun har ikke kørekort")

    assert (command.does, command.note) == (Do.ACCEPT_REASON, "hun har ikke kørekort")


@pytest.mark.parametrize(
    "text",
    [
        "12 ja, men vent til mandag",
        "12 ja: men først når jeg har talt med hende",
        "12 send hvis hun vil",
        "12 ikke",
        "12 det ved jeg ikke",
        "12",
        "12 ansat, ikke ansat",
        "12 timer om ugen er nok",
    ],
)
def test_what_is_not_a_plain_phrase_does_nothing(text: str) -> None:
    assert read(text) == [(12, None)]


def test_lines_that_disagree_on_a_task_do_nothing() -> None:
    assert read("12 ja\n12 nej") == [(12, None)]
    assert read("12 ja\n12 ja") == [(12, Answer.YES)]


def test_quoted_digest_holds_no_command() -> None:
    assert read("12 ja\n\n> 13. Ring til Havnens Fisk\n> 13 færdig") == [(12, Answer.YES)]


def test_digest_that_was_not_cut_away_makes_nothing_happen() -> None:
    text = "12 ja\n\n12. Send Ana Souzas CV til Havnens Fisk?\nSvar: 12 send · 12 send ikke"

    assert read(text) == [(12, None)]


def test_text_without_a_number_holds_no_command() -> None:
    assert read("Tak for overblikket! Jeg ser på det i morgen.") == []


def test_many_lines_are_read_up_to_a_limit() -> None:
    text = "\n".join(f"{number} ja" for number in range(1, 500))

    assert len(read_commands(text)) == MOST_COMMANDS


def test_hostile_lines_take_no_time() -> None:
    assert read_commands("1 , " * 5_000) is not None
    assert read_commands("opgave " * 3_000 + "12") == ()


def test_yes_means_what_the_task_asks() -> None:
    assert resolve(Answer.YES, choices(TaskKind.APPROVE_SEND)) is Do.APPROVE
    assert resolve(Answer.NO, choices(TaskKind.APPROVE_SEND)) is Do.DECLINE
    assert resolve(Answer.YES, choices(TaskKind.CONFIRM_OUTCOME)) is Do.CONFIRM
    assert resolve(Answer.YES, choices(TaskKind.VACANCY_UNREAD)) is Do.DONE


def test_yes_to_a_choice_of_several_means_nothing() -> None:
    for kind in (TaskKind.CONTRADICTION, TaskKind.REVIEW_NOT_QUALIFIED, TaskKind.FIRST_JOB_CHECK):
        assert resolve(Answer.YES, choices(kind)) is None
        assert resolve(Answer.NO, choices(kind)) is None


def test_what_is_not_offered_is_not_done() -> None:
    assert resolve(Do.HIRED, choices(TaskKind.APPROVE_SEND)) is None


@pytest.mark.parametrize("language", OFFICE_LANGUAGES)
@pytest.mark.parametrize("kind", list(TaskKind))
def test_word_that_the_digest_suggests_does_what_it_says(
    kind: TaskKind, language: Language
) -> None:
    for do in choices(kind):
        (command,) = read_commands(f"12 {reply_word(do, language)}")

        assert command.does is not None
        assert resolve(command.does, CHOICES.get(kind, (Do.DONE,))) is do


def test_the_words_that_a_digest_suggests_are_never_a_code() -> None:
    """Nobody at the job centre should have to write `void` or `employee_left`."""
    for do in {one for kind in TaskKind for one in choices(kind)}:
        assert reply_word(do, Language.DANISH) != do.value.replace("_", " "), do
