"""The open part of the corpus stays read as well as it was; the held-back third is not looked at."""

import pytest

from bench.reading import LEAST_READ, LEAST_START, MOST_WRONG_SURE, Read
from casework.readings import STATE_MOVING, TIMED
from casework.replies.read import read_reply
from casework.replies.words import da, en
from tests.corpus.load import SAID_AT, replies, sayings

SHARES = 4  # every worker reads one: all of them in a row would keep the others waiting
LEAST_SAID_READ = 0.8  # many sayings were written to be hard


@pytest.mark.parametrize("share", range(SHARES))
def test_sure_readings_are_right_and_say_why_and_most_answers_need_no_person(share: int) -> None:
    read = [Read(one, read_reply(one.text, one.sent_at)) for one in replies()[share::SHARES]]

    wrong = [one.label.id for one in read if one.wrong_sure]
    assert len(wrong) <= MOST_WRONG_SURE * sum(one.reading.sure for one in read), wrong
    moving = [one for one in read if one.label.intent in STATE_MOVING and one.label.alone]
    assert sum(one.reading.sure for one in moving) >= LEAST_READ * len(moving)
    for one in read:
        assert one.reading.because or not one.reading.sure
        assert all(words in one.label.text.replace("’", "'") for words in one.reading.because)


def test_interviews_start_when_the_company_said() -> None:
    timed = [one for one in replies() if one.intent in TIMED and one.start]
    right = [Read(one, read_reply(one.text, one.sent_at)).start_right for one in timed]
    assert sum(right) >= LEAST_START * len(right)


def test_what_people_usually_say_is_read_and_hardly_ever_wrongly_sure() -> None:
    some = sayings()[::3]  # all of them take half a minute
    read = [(one, read_reply(one.text, SAID_AT)) for one in some]
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
    whole = {one.text.strip().lower() for one in replies() if len(one.text.split()) > 3}
    assert not phrases & whole
