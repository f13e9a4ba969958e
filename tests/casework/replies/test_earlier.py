"""Whom they hired before, an old job that ends, a no that is denied, and words of courtesy. Written on Tuesday 9 February 2027."""

from datetime import date

import pytest

from casework.readings import Intent
from casework.replies.beginning import Beginning
from casework.replies.clauses import split
from casework.replies.earlier import of_earlier
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, beginning, sure_of


@pytest.mark.parametrize(
    "text",
    [
        "Den første, vi tilbød jobbet, sprang fra. Iryna var nummer to, og hun skrev under i går. Hun starter 1. marts.",
        "Sidste år havde jeg en, der skred efter to uger. Men Yevhen bliver, han er fastansat fra 1. marts.",
        "Vores førstevalg takkede nej, så det blev Olena, og hun har sagt ja. Start 1. marts.",
        "Last autumn we took somebody for this desk who was gone after a month. Larysa signed this morning and starts Monday 1 March.",
        "Our first choice backed out, so we went to Denys, who signed today. He starts on 1 March.",
        "The welder we took on in the spring didn't last. Denys, on the other hand, signed this morning and joins us on 1 March.",
        "Han siger sit gamle job op i dag og begynder her 1. marts. Kontrakten er underskrevet.",
        "Der var ingen grund til at lade ham gå til konkurrenten: han skrev under i går og starter 1. marts.",
        "She works out her notice elsewhere until 28 February; she has signed, and her first working day here is 1 March.",
        "She signed before the competition could get her, and starts on 1 March.",
        "Ingen praktik og intet løntilskud: hun er fastansat fra 1. marts.",
        "It took us two minutes to decide. He has signed and begins on 1 March.",
        "She's signed, starts 1 March. Do you need a copy of the contract?",
        "Kontrakten er underskrevet, og hun starter 1. marts. Sig endelig til, hvis I har spørgsmål.",
        "She signed and starts on 1 March. If you need anything from us, just shout.",
    ],
)
def test_a_hire_is_one_whoever_was_there_before(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert (reading.intent, reading.begins, reading.sure) == (Intent.HIRED, date(2027, 3, 1), True)


@pytest.mark.parametrize(
    "text",
    [
        "Sidste år ansatte vi en, og han startede 1. marts. Vi har ikke set på Denys endnu.",
        "Last year we hired a man who signed and started on 1 March. I have not met Denys yet.",
        "Den første, vi tilbød jobbet, skrev under i går og starter 1. marts.",
        "Our first choice signed yesterday and starts on 1 March.",
        "Iryna var nummer to, og det var den anden, der skrev under. Han starter 1. marts.",
        "Hun skrev under i går, men har fået et job hos naboen og kommer ikke alligevel.",
        "He has signed with a competitor and starts there on 1 March.",
        "Hun har sagt op hos os igen. Hun startede 1. februar.",
        "Konkurrenten nåede det før os: han har skrevet under og starter 1. marts.",
        "Hun starter 1. marts, hvis hun består prøven.",
        "We'd take her from 1 March if there is a wage subsidy.",
    ],
)
def test_a_hire_of_another_or_one_that_is_over_is_none(text: str) -> None:
    assert sure_of(text) is not Intent.HIRED


def test_one_of_those_we_sent_is_nobody_earlier() -> None:
    assert of_earlier(split("Ham den forrige holdt kun i to dage."))
    assert not of_earlier(split("Ham den anden du sendte, kan vi ikke bruge."))


@pytest.mark.parametrize(
    "text",
    [
        "Please don't take my silence for a no. We're still working through the pile.",
        "It isn't a no. We meet on Thursday about it.",
        "Don't read this as a no, we just need time.",
        "I haven't said no to her.",
        "Tag det ikke som et nej, vi mødes om det på torsdag.",
        "Det er ikke fordi det er et nej, vi mangler bare tid.",
        "Jeg har ikke sagt nej til hende.",
    ],
)
def test_a_no_that_is_denied_is_none(text: str) -> None:
    assert sure_of(text) is not Intent.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Han er flink, men vi stopper her.",
        "Jeg er nødt til at gå videre uden hende.",
        "Det er ikke fordi hun er dårlig, men det er desværre et nej.",
        "They're passing, he hasn't got the three years they want.",
        "The panel saw four people and chose two. He wasn't one of them.",
        "Hvor gerne vi end ville, kan vi ikke tilbyde hende stillingen.",
        "I'm afraid it's a no. Feel free to call if you'd like to know more.",
    ],
)
def test_a_no_by_a_turn_of_phrase_is_one(text: str) -> None:
    assert sure_of(text) is Intent.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Mødet med Andrij er annulleret fra vores side, vi har ansættelsesstop.",
        "Samtalen med Marija på fredag må vi opgive. Vi må ikke holde flere samtaler i år.",
        "Tell Oleh he needn't come in tomorrow, they're closing the department.",
        "I'm afraid Friday with Nina is off. I'll be in touch once I know where we stand.",
        "The interview of tomorrow with Pavlo does not go on.",
    ],
)
def test_a_meeting_called_off_by_a_turn_of_phrase_is_off(text: str) -> None:
    assert sure_of(text) is Intent.CANCELLATION


@pytest.mark.parametrize(
    "text",
    [
        "The interview is not off. See you on Monday.",
        "Mødet er ikke annulleret, vi ses mandag kl. 11.",
    ],
)
def test_a_meeting_that_is_not_off_stands(text: str) -> None:
    assert sure_of(text) is not Intent.CANCELLATION


@pytest.mark.parametrize(
    "text",
    [
        "Can talk to her tomorrow evening. 7 or 8ish, depends when the truck gets in.",
        "Onsdag kl. 9 eller 10, det kommer an på hvornår lægen går.",
        "Kan snakke med ham i morgen kl. 15, alt efter hvornår betonbilen kommer.",
        "Thursday at 2 or 3, whenever the delivery turns up.",
        "Could Zoriana ring Dr Hvid on Thursday at 8.10, just before surgery starts?",
        "Han må gerne få en prøvedag torsdag kl. 8, men jeg skal se hans truckkort først.",
        "She can have a trial shift, but I need to see her certificate first.",
    ],
)
def test_a_time_that_hangs_on_something_is_not_sure(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert reading.slots or not reading.sure
    assert not (reading.intent is Intent.INVITATION and reading.sure and not reading.slots)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hun holder ferie til den 7. marts og begynder dagen efter.", date(2027, 3, 8)),
        ("She is on holiday until 7 March and begins the day after.", date(2027, 3, 8)),
        (
            "Vi holder lukket 15.-19. februar. Første dag er mandagen efter.",
            date(2027, 2, 22),
        ),
        (
            "We are closed from 15 to 19 February, so he begins the Monday after that.",
            date(2027, 2, 22),
        ),
        ("We're closed on Whit Monday, so her first day is the day after.", date(2027, 5, 18)),
        ("Hendes opsigelse løber til 28. februar, hun starter dagen efter.", date(2027, 3, 1)),
        ("From 3 May he is our man.", date(2027, 5, 3)),
    ],
)
def test_a_first_day_behind_closed_days_is_read(text: str, day: date) -> None:
    assert beginning(text) == Beginning(day)


@pytest.mark.parametrize(
    "text",
    [
        "She signed yesterday and begins two days after the course.",
        "Contract signed on 5 February, first day three weeks later.",
        "Hun skrev under i går og starter 14 dage efter 1. marts.",
        "She signed yesterday and begins in a fortnight's time.",
        "Hun starter ugen efter vinterferien.",
        "He has signed and starts the week after Easter.",
        "Han begynder tre dage senere end aftalt.",
        "Hun begynder en måned tidligere end 1. april.",
        "Hun har sagt ja og starter ved næste månedsskifte.",
        "Han skrev under 1. februar og startede ugen efter.",
        "Hun holder ferie til den 5. marts og begynder dagen efter.",
    ],
)
def test_a_first_day_so_long_before_or_after_something_is_told_and_not_read(text: str) -> None:
    assert beginning(text) == Beginning(untold=True)
