"""What is said in a roundabout way: who got the job, that nobody need come, no more mail, and what is taken back."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.read import read_reply

TUESDAY = datetime(2026, 11, 24, 9, tzinfo=LOCAL)


def sure_of(text: str) -> Intent | None:
    """What it surely means; None where nothing is sure."""
    reading = read_reply(text, TUESDAY)
    return reading.intent if reading.sure else None


@pytest.mark.parametrize(
    "text",
    [
        "Tak for brevet. Vi har netop overladt chaufførjobbet til en af de unge fra byen.",
        "Vi har desværre lige givet pladsen til min nevø.",
        "Hej. Pladsen i køkkenet er bortgivet for en uge siden. Tak for interessen.",
        "Embedet som kordegn tilfaldt en pensioneret lærer. Vi takker for henvendelsen.",
        "Min brors datter har arbejdet her siden august, så vi mangler ingen.",
        "Vi har måttet opgive at ansætte en ny medarbejder på lageret efter regnskabet.",
        "We gave the cleaning job to a young man from the village last week. Thanks anyway.",
        "Sorry, somebody already sits in that chair since Monday.",
        "One of our own apprentices stepped into the post last month. Thank you for writing.",
        "The ship is sold and the need for a cook has gone. No vacancy any more.",
        "We had to give up hiring a second baker this year.",
        "There sits a new guy in the job since last week, too late my friend.",
    ],
)
def test_somebody_else_has_the_job_or_nobody(text: str) -> None:
    assert sure_of(text) is Intent.FILLED


@pytest.mark.parametrize(
    "text",
    [
        "Vil I ikke godt stryge os fra jeres liste?",
        "Kan vi blive fri for flere mails fra jer? Slet os venligst.",
        "Vi vil helst ikke have flere breve, streg os bare.",
        "Kan du tage vores firma af jeres liste? Vi ansætter aldrig.",
        "Take us off the list please, we are only two people here.",
        "Could you drop our company from your mailings?",
        "I would prefer that you do not write to us again.",
        "Please don't write me anymore about anybody, I am closing the shop.",
        "There is no point in sending us candidates any more, please cut us from the register.",
    ],
)
def test_they_want_no_more_mail(text: str) -> None:
    assert sure_of(text) is Intent.UNSUBSCRIBE


@pytest.mark.parametrize(
    "text",
    [
        "Vi vil ikke slettes fra jeres liste.",
        "Please do not take us off your list, we love your mails.",
        "Take her off your list of candidates, please.",
        "We would prefer that you do not call again before Monday, then we know more.",
        "I do not want to disappoint you, please wait.",
    ],
)
def test_whoever_wants_more_of_it_is_not_struck_out(text: str) -> None:
    assert sure_of(text) is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Min kone er indlagt, og derfor må samtalen i morgen udgå.", Intent.CANCELLATION),
        (
            "Vi har haft indbrud i nat, så hun skal ikke komme til samtale i morgen alligevel.",
            Intent.CANCELLATION,
        ),
        (
            "The meeting we had agreed on Thursday at 10 will not be. Please strike it out of your calendar.",
            Intent.CANCELLATION,
        ),
        ("Wednesday's talk isn't going ahead, the boiler has burst.", Intent.CANCELLATION),
        ("Because of the strike please nobody comes on Friday.", Intent.CANCELLATION),
        (
            "Giv ham besked om at det ikke bliver til noget i morgen, min mor er død.",
            Intent.CANCELLATION,
        ),
        ("Your candidate ghosted us this morning. We had her down for 10.", Intent.NO_SHOW),
        (
            "Two of us sat in the Teams call for half an hour and Mariam never joined.",
            Intent.NO_SHOW,
        ),
        (
            "The interview has not taken place because your applicant did not turn up, though two came from the other site.",
            Intent.NO_SHOW,
        ),
        (
            "Efter samtalen gik vi hver til sit, lønnen kunne vi ikke mødes om.",
            Intent.REJECTION,
        ),
        (
            "We shook hands and each went our own way, the money was too far apart.",
            Intent.REJECTION,
        ),
        (
            "I have to disappoint you, her Danish is not enough for the phones.",
            Intent.REJECTION,
        ),
        (
            "Når vi alligevel siger nej, skyldes det, at hun ikke har truckcertifikat.",
            Intent.REJECTION,
        ),
        (
            "For this time it is nej, she has not the ADR papers.",
            Intent.REJECTION,
        ),
        (
            "Så længe han ikke har svejsecertifikat, kan vi ikke bruge ham.",
            Intent.REJECTION,
        ),
        (
            "Good news, Yusra is ours! Contract signed this morning, she starts on 1 December.",
            Intent.HIRED,
        ),
        (
            "The boss put his signature on the paper yesterday and Amir begins on 1 December.",
            Intent.HIRED,
        ),
        (
            "Omar overtager ruten fra den 1. december, kontrakten er underskrevet.",
            Intent.HIRED,
        ),
        (
            "Last year two people came late, so please tell him Friday at 10 sharp.",
            Intent.INVITATION,
        ),
        (
            "She can come on Friday at 10, same room as last time, Priya will sort her a pass.",
            Intent.INVITATION,
        ),
    ],
)
def test_it_is_said_in_other_words(text: str, intent: Intent) -> None:
    assert sure_of(text) is intent


@pytest.mark.parametrize(
    "text",
    [
        "Som jeg forstod på mester har de vist ansat en anden, men hæng mig ikke op på det.",
        "As I understood him the job is gone, but don't hold me to it.",
        "I går skrev jeg, at hun var ansat. Det kan jeg ikke stå ved. Betragt mit brev som ikke skrevet.",
        "Please regard my mail from yesterday as not written, I was wrong that he got the job.",
        "Hun kom ikke i går, men nu er jeg i tvivl om jeg gav hende den rigtige dag.",
        "Nobody came at ten. But I am not sure whether I wrote you the right time, it may be my own mistake.",
    ],
)
def test_what_is_taken_back_or_only_heard_is_not_sure(text: str) -> None:
    assert sure_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "De to kandidater I sendte: den ene er god, den anden kan vi ikke bruge.",
        "The two men you sent: the first is fine, the other one we cannot use.",
        "He has no licence for the truck. As soon as he has passed the exam we would take him.",
        "Han mangler kørekort, men så snart han har bestået, tager vi ham.",
        "Han kan komme forbi en dag når det ikke regner, så snakker vi.",
        "She can drop by one day next week if the weather is dry.",
        "There is nothing against him, but we have no job.",
        "Samtalen bliver ikke aflyst, men hun skal ikke komme før kl. 10.",
        "Derfor skal hun ikke komme på torsdag men fredag kl. 10.",
        "Nobody should come on Friday before nine o'clock, the door is locked.",
        "If the contract is signed she is ours.",
        "We almost gave the job to a neighbour, but nothing is signed.",
        "Should we give the job to a local guy or to your candidate?",
        "Ansøgninger sorterer ikke under mig, men under Bent. Han træffes på telefon 70 00 00 00 mellem 8 og 9.",
    ],
)
def test_what_hangs_on_something_or_is_of_another_is_not_sure(text: str) -> None:
    assert sure_of(text) not in (
        Intent.REJECTION,
        Intent.HIRED,
        Intent.FILLED,
        Intent.INVITATION,
        Intent.CANCELLATION,
    )


@pytest.mark.parametrize(
    "text",
    [
        "We gave the job to the lady you sent us.",
        "Vi har givet jobbet til en af jeres kandidater.",
    ],
)
def test_who_got_it_may_be_ours(text: str) -> None:
    assert sure_of(text) is not Intent.FILLED


@pytest.mark.parametrize(
    "text",
    [
        "Hvis hun kan, så lad os sige på fredag kl. 10.",
        "Hun kan komme torsdag kl. 9 eller kl. 10, og hvis ingen af delene dur, så ring bare.",
        "If he has no laptop we can do it by phone: Thursday at 10.",
        "Kan han komme på torsdag kl. 10? Jeg kommer ned til porten så snart jeg kan.",
    ],
)
def test_an_if_about_the_time_itself_is_harmless(text: str) -> None:
    assert sure_of(text) is Intent.INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Hvis hun kan tale dansk, kan hun komme torsdag kl. 10.",
        "Hvis hun kan, tager vi hende fra 1. december.",
        "If neither of the two takes it, we invite her on Friday at 10.",
        "Hvis ingen af de andre siger ja, er jobbet hendes.",
        "Once we know who is ill, she can come on Thursday at 10.",
    ],
)
def test_an_if_about_anything_else_is_not(text: str) -> None:
    assert sure_of(text) is None


def test_no_objection_is_no_no() -> None:
    assert sure_of("No objection from our side that she is suitable for this.") is not (
        Intent.REJECTION
    )
