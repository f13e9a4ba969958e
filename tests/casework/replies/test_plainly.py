"""Small plain mails that name somebody are read as what they say; what only sounds like it is not."""

import pytest

from casework.readings import Intent
from casework.replies.clauses import split
from casework.replies.named import with_names
from casework.replies.signals import signals_of


def told(text: str) -> set[Intent]:
    return {one.intent for one in signals_of(split(text)) if one.weight >= 1.6}


def test_somebody_named_stands_as_a_sign_and_days_and_common_words_do_not() -> None:
    assert with_names("Polina har jobbet") == "§ har jobbet"
    assert with_names("we picked Orysia on Monday") == "we picked § on monday"
    assert with_names("Nobody was hired") == "nobody was hired"


@pytest.mark.parametrize(
    "text",
    [
        "Ludmila har jobbet.", "Vi valgte Roman.", "Vi har hyret Ostap.", "Vi har taget Mila som opvasker.",
        "Jobbet gik til Roman.", "Vi gav Ostap jobbet.", "Mila er ansat.", "Roman blev fastansat her.",
        "Ostap fortsætter som ordinært ansat.", "Mila går over i fast stilling.", "Hun har fået en helårskontrakt.",
        "We picked Mila.", "We've taken Roman on.", "We gave Ostap the position.", "The job is Mila's.",
        "Roman got the job.", "Ostap is employed.", "Mila has been hired.", "He went on the payroll yesterday.",
        "Roman stays on as a permanent employee.", "She signed a fuldtidskontrakt.", "The job went to Roman.",
    ],
)  # fmt: skip
def test_a_hire_by_name(text: str) -> None:
    assert Intent.HIRED in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vi valgte Roman fra.", "Vi tager Roman til samtale.", "We nearly picked Mila.", "We picked somebody else.",
        "We would have hired Ostap.", "Har Ludmila jobbet?", "Hvis Mila er ansat, så skriv.", "Vi har ikke ansat Mila.",
        "Did you hear whether Roman got the job?", "We picked another.", "We took Mila off the list.", "Mila har ikke jobbet.",
    ],
)  # fmt: skip
def test_no_hire_by_name(text: str) -> None:
    assert Intent.HIRED not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vi har set på Roman og takker nej.", "Derfor siger vi nej til Mila.", "Ostap siger vi pænt nej tak til.",
        "Vi går videre uden Mila.", "Roman skal vi ikke have til samtale.", "Hendes ansøgning stopper her.",
        "Mila er ikke blandt dem, vi vil se.", "Ostap har fået et pænt afslag fra os.",
        "Roman isn't going to work here.", "We will carry on without Mila.", "Her application stops here.",
        "Ostap is not among those chosen.", "Roman is not going to fit in here.", "The other lady and she gets a polite no from us.",
    ],
)  # fmt: skip
def test_a_no_by_name(text: str) -> None:
    assert Intent.REJECTION in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "En anden ansøger er blevet valgt.", "En anden blev ansat.", "Pladsen blev givet væk i går.",
        "Chaufførjobbet er taget.", "Stillingen er sparet væk.", "Vi har besat den stilling.",
        "Another applicant was chosen.", "Somebody else has been hired.", "The job is off.",
        "The position was scrapped.", "We filled that role in March.", "The post was snapped up.",
    ],
)  # fmt: skip
def test_a_post_that_is_gone(text: str) -> None:
    assert Intent.FILLED in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mila skal ikke komme alligevel.", "Roman behøver ikke tage toget.", "Ostap bør ikke komme på torsdag.",
        "Det dropper vi.", "Den aflyser vi desværre.", "Samtalen er streget.", "Mødet må vi melde fra til.",
        "Mila shouldn't come on Thursday.", "Roman needn't take the train.", "No need for Ostap to come.",
        "Her meeting has been struck out.", "I'm not setting a new date.", "The interview was scrapped.",
    ],
)  # fmt: skip
def test_a_meeting_that_is_off(text: str) -> None:
    assert Intent.CANCELLATION in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mila skal ikke komme for sent.", "Roman shouldn't come alone.", "Ostap behøver ikke komme tilbage med papirer.",
        "Roman need not bring anything.", "Samtalen er ikke aflyst.",
    ],
)  # fmt: skip
def test_a_meeting_that_is_not_off(text: str) -> None:
    assert Intent.CANCELLATION not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vil I være venlige at tage os af listen?", "Kan I slette os fra jeres kartotek?", "I må gerne stoppe med at skrive til os.",
        "Derfor skal I ikke sende mig mere.", "Fjern os fra jeres mailliste.", "Hold op med at kontakte os.",
        "Could you take us off your list?", "Please remove us from the register.", "Get us off your mailing list.",
        "Strike our name from your books.",
    ],
)  # fmt: skip
def test_who_wants_no_more_mails(text: str) -> None:
    assert Intent.UNSUBSCRIBE in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Er I klar over at jeres link ikke virker?", "Vidste I at broen er lukket?", "Could you put Mila back in your pile?",
        "Are you aware that your page is down?", "Could you tell her we said hello?", "Vil I takke hende fra os?",
        "Hvornår kommer fakturaen fra jer?", "Did you know the bridge is shut?",
    ],
)  # fmt: skip
def test_a_question_beside_the_matter_asks_nothing_of_us(text: str) -> None:
    assert Intent.QUESTION not in told(text)


@pytest.mark.parametrize(
    "text",
    ["Hvornår kan Mila begynde?", "Could you send us her papers?", "Kan hun køre truck?"],
)  # fmt: skip
def test_a_question_of_the_matter_does(text: str) -> None:
    assert Intent.QUESTION in told(text)


@pytest.mark.parametrize(
    "greeting",
    ["Hilsner fra Møn!", "Hilsen fra et vådt Thy.", "Mange hilsner fra os alle!", "Greetings from the harbour!", "Warm wishes from the bakery."],
)  # fmt: skip
def test_a_greeting_at_the_beginning_signs_nothing(greeting: str) -> None:
    clauses = split(f"{greeting} Vi har valgt at ansætte Mila. Venlig hilsen Bo Holm, leder")

    assert [one.words for one in clauses if not one.courtesy] == ["Vi har valgt at ansætte Mila."]


@pytest.mark.parametrize(
    "topic", ["Hvad angår Mila", "Hvad Roman angår", "Og hvad samtalen angår", "Hvad gælder Ostap"]
)
def test_what_it_is_about_is_no_condition(topic: str) -> None:
    assert not any(one.conditional for one in split(f"{topic}, så har vi valgt en anden."))
