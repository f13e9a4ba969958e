"""The open part of the corpus stays read as well as it was; the held-back third is not looked at."""

from bench.reading import LEAST_READ, LEAST_START, MOST_WRONG_SURE, STATE_MOVING, WITH_START, Read
from casework.replies.read import read_reply
from casework.replies.words import da, en
from tests.corpus.load import SAID_AT, replies, sayings

LEAST_SAID_READ = 0.8  # many sayings were written to be hard
READ = [Read(label, read_reply(label.text, label.sent_at)) for label in replies()]


def test_hardly_any_sure_reading_is_wrong() -> None:
    wrong = [one.label.id for one in READ if one.wrong_sure]
    assert len(wrong) <= MOST_WRONG_SURE * sum(one.reading.sure for one in READ), wrong


def test_most_answers_that_move_a_case_need_no_person() -> None:
    moving = [one for one in READ if one.label.intent in STATE_MOVING and one.label.alone]
    assert sum(one.reading.sure for one in moving) >= LEAST_READ * len(moving)


def test_interviews_start_when_the_company_said() -> None:
    timed = [one for one in READ if one.label.intent in WITH_START and one.label.start]
    assert sum(one.start_right for one in timed) >= LEAST_START * len(timed)


def test_what_people_usually_say_is_read_and_hardly_ever_wrongly_sure() -> None:
    read = [(one, read_reply(one.text, SAID_AT)) for one in sayings()]
    wrong = [one.text for one, reading in read if reading.sure and reading.intent not in one.right]
    moving = [(one, reading) for one, reading in read if STATE_MOVING.issuperset(one.right)]
    enough = [reading.sure for one, reading in moving if one.alone]
    assert len(wrong) <= MOST_WRONG_SURE * sum(reading.sure for _, reading in read), wrong
    assert sum(enough) >= LEAST_SAID_READ * len(enough)


def test_no_text_of_the_corpus_stands_whole_in_the_phrases() -> None:
    phrases = {
        phrase
        for language in (da, en)
        for told in language.TOLD.values()
        for phrase in (*told.plain, *told.likely, *told.hints)
    }
    whole = {one.label.text.strip().lower() for one in READ if len(one.label.text.split()) > 3}
    assert not phrases & whole
