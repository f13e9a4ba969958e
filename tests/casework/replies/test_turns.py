"""Turns of phrase by which somebody calls off, waits in vain or has no job left, and what stands beside them."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent, ReplyReading
from casework.replies.clauses import Opens, split
from casework.replies.read import read_reply

MONDAY = datetime(2027, 3, 8, 9, tzinfo=LOCAL)


def read(text: str) -> ReplyReading:
    return read_reply(text, MONDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg kan alligevel ikke tage imod Halyna på onsdag.",
        "Vi kan ikke se hende på tirsdag alligevel, der er sprunget en sikring.",
        "We won't be able to receive him on Friday after all. I cannot promise another date.",
        "Stop ham, inden han køber billet til på torsdag. Fabrikken er solgt.",
        "Please stop Oleh before he gets on the train tomorrow.",
        "Kom endelig ikke på fredag, her er vand overalt.",
        "Mødet på onsdag kan desværre ikke lade sig gøre.",
        "Samtalen med Taras i morgen er taget ud af kalenderen.",
        "Vi må sløjfe det på torsdag, regionen har lukket for alt.",
        "Samtalen på tirsdag må aflyses, og vi kan ikke gå videre.",
        "We're calling off Wednesday's interview, and the job doesn't exist any more.",
        "Prøvedagen på onsdag den dropper vi.",
    ],
)
def test_a_meeting_is_called_off(text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.sure) == (Intent.CANCELLATION, True)


@pytest.mark.parametrize(
    "text",
    [
        "Hun skal ikke komme alene på fredag.",
        "Kom ikke med bil fredag, kom med bus.",
        "Vi kan alligevel ikke se hende på onsdag. Kan hun komme torsdag den 18. marts kl. 10 i stedet?",
        "Kan I stoppe forbi med hende tirsdag den 16. marts kl. 9?",
        "I can't see her this week, but Thursday 18 March at 10 works for me.",
    ],
)
def test_how_or_when_else_somebody_comes_calls_nothing_off(text: str) -> None:
    reading = read(text)
    assert not (reading.sure and reading.intent is Intent.CANCELLATION)


@pytest.mark.parametrize(
    "text",
    [
        "Klokken er kvart i ti, og jeg har siddet her siden otte. Er Ivan gået forkert?",
        "It's twenty past nine and I have been sitting here since eight. Has Oleh got lost?",
    ],
)
def test_who_sits_and_waits_asks_where_somebody_is(text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.sure) == (Intent.NO_SHOW, True)


@pytest.mark.parametrize(
    "text",
    [
        "I have been sitting here since eight reading CVs. Can she come on Thursday at 10?",
        "Vi står klar fra kl. 9 på torsdag.",
    ],
)
def test_who_sits_and_reads_waits_for_nobody(text: str) -> None:
    assert read(text).intent is not Intent.NO_SHOW


@pytest.mark.parametrize(
    "text",
    [
        "The post was filled yesterday. The new colleague starts on 1 April at 7 am.",
        "Stillingen blev besat internt i går. Vores næste opslag kommer den 1. august, skriv gerne igen.",
        "Der er desværre ikke længere nogen ledig stilling hos os.",
        "Pladsen er besat. Min søn begyndte i går kl. 7, og det går fint. Butikken holder ferielukket fra mandag.",
        "The ad is still up until the 20th, just ignore it: the job is gone.",
        "Stillingen er besat. Måske har vi noget igen til sommer.",
    ],
)
def test_what_stands_beside_a_filled_post_takes_nothing_from_it(text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.sure) == (Intent.FILLED, True)


def test_a_post_that_is_still_open_beside_the_filled_one_asks_a_person() -> None:
    assert not read("Dagvagten er besat, men der er stadig en ledig stilling om natten.").sure


def test_whether_somebody_comes_is_told_by_nobody() -> None:
    (first, _) = split("Om Deres kandidat vil blive indbudt, afgøres senere.")
    assert first.opens is Opens.WHETHER


def test_when_something_happens_and_the_week_after_are_not_whether() -> None:
    assert split("Om en uge kan vi se hende.")[0].opens is Opens.MAIN


@pytest.mark.parametrize(
    "text",
    [
        "No need to send him on Monday, the position was withdrawn.",
        "We're scrapping the trial day on Wednesday.",
        "Interviewet på tirsdag er ikke aktuelt mere.",
        "Bare bliv hjemme på fredag, sig det til hende.",
        "Could you tell Oleh that Thursday's interview is not happening?",
    ],
)
def test_a_visit_that_nobody_wants_any_more_is_called_off(text: str) -> None:
    assert read(text).intent is Intent.CANCELLATION


def test_who_was_supposed_to_be_here_is_no_hearsay() -> None:
    reading = read("He was supposed to be here at 8. It's 9 now and I've heard nothing.")
    assert (reading.intent, reading.sure) == (Intent.NO_SHOW, True)


def test_a_no_that_came_of_a_trial_is_no_yes_to_a_trial() -> None:
    reading = read("After the trial day on Thursday we have decided not to offer him the job.")
    assert (reading.intent, reading.sure) == (Intent.REJECTION, True)
