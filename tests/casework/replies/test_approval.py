"""What stands only when somebody else has said yes, and times that are only likely. Sent on Tuesday 10 March 2026."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.replies.read import read_reply

TUESDAY = datetime(2026, 3, 10, 9, 10, tzinfo=LOCAL)


@pytest.mark.parametrize(
    "text",
    [
        "Hun må gerne komme til en snak på mandag kl. 15, jeg skal bare lige have det vendt med min makker først.",
        "Vi vil gerne se hende torsdag kl. 10, men jeg mangler lige et ja fra chefen.",
        "Vi vil gerne se hende torsdag kl. 10. Det skal dog lige godkendes af ledelsen.",
        "Hun kan komme torsdag kl. 10, men det skal lige forbi direktøren.",
        "Vi mangler kun at kommunen siger ja til tolk, så kan det blive mandag kl. 10.",
        "Vi rykker den til torsdag kl. 10, hvis Lone ellers er tilbage.",
        "Vi ansætter hende fra 1. april, jeg mangler bare godkendelsen fra økonomi.",
        "Vi aflyser samtalen, men det er souschefen, der bestemmer, og hun er her først i morgen.",
        "Could she come on Thursday at 10? I still have to clear it with my boss.",
        "She can come on Thursday at 10, I just need a yes from my manager.",
        "Thursday at 10, pending approval from HR.",
        "Thursday at 10 would suit us, but the owner has to sign it off.",
        "I would say no. But it is Bo who picks the people for that team.",
        "We'd like to hire her from 1 April, the owner still has to sign.",
    ],
)
def test_what_somebody_else_must_approve_is_not_sure(text: str) -> None:
    assert not read_reply(text, TUESDAY).sure


@pytest.mark.parametrize(
    "text",
    [
        "Torsdag kl. 10 burde kunne lade sig gøre.",
        "Torsdag kl. 10 kunne være en mulighed.",
        "Overlægen vil formentlig gerne se hende torsdag kl. 10.",
        "Thursday at 10 should be possible, I will confirm.",
        "She could probably come on Thursday at 10.",
    ],
)
def test_a_time_that_is_only_likely_is_not_sure(text: str) -> None:
    assert not read_reply(text, TUESDAY).sure


@pytest.mark.parametrize(
    "text",
    [
        "Kom hun nogensinde i går? Jeg havde fri og har ikke hørt noget.",
        "Vi har ikke set ham endnu, han skulle have været her for fem minutter siden.",
        "We waited for him and nobody turned up, but I am no longer sure I gave him the right address.",
        "Vi glæder os til at byde hende velkommen mandag den 30. marts kl. 8.",
        "Som det ser ud lige nu kan vi ikke holde samtalen torsdag, jeg ved mere i eftermiddag.",
    ],
)
def test_what_the_writer_does_not_know_is_not_sure(text: str) -> None:
    assert not read_reply(text, TUESDAY).sure


@pytest.mark.parametrize(
    "text",
    [
        "Chefen har sagt ja, så hun kan komme torsdag kl. 10.",
        "Jeg har vendt det med min makker, hun kan komme torsdag kl. 10.",
        "HR har godkendt det, vi vil gerne se hende torsdag kl. 10.",
        "Hun kan komme torsdag kl. 10, så skal hun møde direktøren.",
        "Ville det være muligt for hende at komme torsdag kl. 10 til en samtale?",
        "Vi vil gerne byde hende velkommen til en samtale torsdag kl. 10.",
        "My boss has approved it, so we would like to see her on Thursday at 10.",
        "Please come on Thursday at 10 and ask for Lone, who decides which team it will be.",
    ],
)
def test_what_has_been_approved_is_sure(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert reading.sure
    assert [slot.start for slot in reading.slots] == [datetime(2026, 3, 12, 10, tzinfo=LOCAL)]
