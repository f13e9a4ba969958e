"""Times that are a company's own, times that are over, and the time that was said before: no invitation."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent, ReplyReading
from casework.replies.clauses import split
from casework.replies.own_times import is_own
from casework.replies.read import read_reply

MONDAY = datetime(2027, 3, 8, 9, tzinfo=LOCAL)


def read(text: str) -> ReplyReading:
    return read_reply(text, MONDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Ansættelsesudvalget samles mandag den 15. marts kl. 10. Før da kan vi ikke sige, om ansøgeren bliver kaldt til samtale.",
        "Inden dette møde torsdag kl. 14 kan der intet siges om, hvorvidt Olha indbydes til samtale.",
        "Om jeres kandidat vil blive indkaldt, afgøres på mødet torsdag den 18. marts kl. 9.",
        "Our board meets on Tuesday 16 March at 10. Whether Iryna gets an interview will be decided there.",
        "The team meeting is Thursday at 9 and we will talk about his CV.",
        "Vi har to andre ansøgere til samtale fredag kl. 9 og kl. 10, og så hører I fra os.",
        "I have three other people in on Wednesday at 9, 10 and 11. You will hear from me by Friday.",
        "We are seeing the other candidates on Monday at 13.00 and decide after that.",
        "Jeg har et møde med min chef på fredag kl. 11 og spørger ham.",
        "Der er afdelingsmøde onsdag kl. 8.15, og der tager vi det op.",
    ],
)
def test_a_time_of_their_own_is_no_sure_invitation(text: str) -> None:
    reading = read(text)
    assert not (reading.sure and reading.intent is Intent.INVITATION)


@pytest.mark.parametrize(
    "text",
    [
        "The panel meets Iryna on Tuesday 16 March at 10.",
        "Udvalget møder gerne kandidaten onsdag den 17. marts kl. 9.",
        "Bestyrelsen har møde med hende tirsdag den 16. marts kl. 14.",
        "På grund af et bestyrelsesmøde flyttes samtalen til torsdag kl. 10.",
        "Vi vil så gerne se hende mandag den 15. marts kl. 10.",
    ],
)
def test_who_meets_the_one_this_is_about_has_no_meeting_of_their_own(text: str) -> None:
    assert not any(map(is_own, split(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Vi holdt samtaler den 2. og den 3. marts mellem kl. 9 og 15 og har besluttet ikke at gå videre med jeres kandidat.",
        "We held interviews on 3 March between 9 and 12 and have decided not to proceed with your candidate.",
        "Vi takker nej til hende. Vores butik åbner kl. 6 mandag.",
    ],
)
def test_a_time_that_is_over_or_behind_a_no_invites_nobody(text: str) -> None:
    assert read(text).intent is Intent.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Could we bring Sofia forward? We said Thursday 18 March at 14. Wednesday 17 March at 13.30 would be perfect.",
        "Vi havde sagt torsdag kl. 10, men fredag den 12. marts kl. 9 passer os bedre.",
        "Sig til ham at det ikke bliver tirsdag kl. 10. Vi tager den torsdag den 18. marts kl. 11.",
        "Please let Oleh know it's not Wednesday at 10 after all. We do it on Friday 19 March at 10.30.",
        "Når det ikke kl. 14. Halv fire så, også i dag.",
    ],
)
def test_the_time_that_was_said_before_makes_the_new_one_a_move(text: str) -> None:
    assert read(text).intent is Intent.RESCHEDULE


@pytest.mark.parametrize(
    "text",
    [
        "As we said on the phone, she can come on Thursday 18 March at 10.",
        "Please tell him Wednesday the 10th at 9. From Thursday we are fully booked.",
        "Kan hun komme torsdag den 11. marts kl. 14, altså ikke i morgen?",
        "Tell him Tuesday 16 March at 10. Not Monday, we are closed.",
        "Om en uge er vi klar, så send hende den 15. marts kl. 10.",
        "We would love to hire her, so can she come for an interview on Thursday 18 March at 10?",
    ],
)
def test_a_day_told_from_the_one_offered_moves_nothing(text: str) -> None:
    assert read(text).intent is Intent.INVITATION


def test_a_bare_time_behind_a_hire_is_no_sure_invitation() -> None:
    reading = read("Vi tager ham. 15/3 kl. 6.30.")
    assert not (reading.sure and reading.intent is Intent.INVITATION)
