"""What leaves a plain message open: an "only if", one of two, a doubt of their own, another use beside a no."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.read import read_reply

SENT = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)  # a Tuesday

NEVER_SURE = [
    # a yes that hangs on something
    "We can see him on Thursday at 10, but only when the council has agreed to pay for the bus",
    "Interview Thursday at 9, but only on the understanding that she gives up the scooter",
    "Han kan komme til samtale torsdag kl. 10, dog kun i det tilfælde at kommunen betaler tolken",
    "Over 60 points in our quiz = interview on Thursday at 9.00. Under = nothing.",
    "Fredag kl. 8 kan han komme til samtale. Men mester skal lige sige god for det først",
    "Stillingen er hendes den dag hun kommer med sin autorisation.",
    "We hire Olena, she is great. But first somebody must find her a bike. No bike, no job.",
    "Jeg vil gerne have ham. Men han skal have truckkortet først, ellers kan jeg ikke bruge ham.",
    "For min skyld er hun ansat! Bestyrelsen har dog vetoret.",
    "Yes please",
    # which of two
    "The boss wants to interview either Olha P or Olha M on Thursday at 9.",
    "Two of your candidates are in my calendar on Thursday. One of the interviews must be called off.",
    "Den ene af samtalerne på torsdag må jeg aflyse, vi er syge.",
    "One of our two vacancies is now filled. I can not see which of them she wrote about.",
    "Three women from you should have come yesterday. Only one came, so somebody of them did not come.",
    "Ms. Olha Bo will join our team. Mr. Denys Ko will unfortunately not be offered a job.",
    # a no-show or a call-off that is doubted
    "She did not come at ten. But a woman looked in at the old door, it could have been her.",
    "He did not show up yesterday. The night guard thinks so at least, I cannot swear to it.",
    "Han mødte ikke op i går. Men der gik en mand og kiggede ved den anden port.",
    "Samtalen torsdag er aflyst. PS måske kan vi nå det alligevel, min kollega er på vej",
    "Stops it, I must cancel the interview on Thursday. Runs it on, he comes.",
    "Der er ringet om, at samtalen er aflyst. Hvem det er, fremgår ikke af sedlen.",
    "If the ship is late again I am busy and we see Olha on Tuesday 8 December at 14.00 instead.",
    # a no with something else beside it
    "It won't work for the kitchen job. But our laundry might have a use for someone like her.",
    "Nej, ikke som kok. Men til opvasken kan jeg godt bruge ham et par aftener om ugen.",
    "No, not without the course. Should she have it after all, I withdraw the no.",
    "Not him this time, sorry, though it is more of a not yet than a no.",
    # hearsay
    "Somebody in the canteen was saying that the job has been taken by a cousin.",
    "Half of me wants to ask you to take us off your list.",
]
SURE = [
    ("Ja tak, han kan komme torsdag kl. 10", Intent.INVITATION),
    ("Interview on Thursday at 10. Call me only if he gets lost", Intent.INVITATION),
    ("Either Thursday at 10 or Friday at 11 for the interview, her pick", Intent.INVITATION),
    (
        "The ship is late, so we see Olha on Tuesday 8 December at 14.00 instead, if she can bear it",
        Intent.RESCHEDULE,
    ),
    ("She did not come yesterday at ten, and nobody has called.", Intent.NO_SHOW),
    ("Samtalen torsdag er aflyst, vi er alle syge.", Intent.CANCELLATION),
    ("Unfortunately we cannot use her in the kitchen, so it is a no.", Intent.REJECTION),
    ("Vi kan desværre ikke bruge ham til noget, så det bliver et nej.", Intent.REJECTION),
    ("Stillingen er besat. Opslaget står der stadig til den 20.", Intent.FILLED),
]


@pytest.mark.parametrize("text", NEVER_SURE)
def test_what_leaves_it_open_is_not_sure(text: str) -> None:
    assert not read_reply(text, SENT).sure


@pytest.mark.parametrize(("text", "intent"), SURE)
def test_what_only_looks_like_it_stays_sure(text: str, intent: Intent) -> None:
    reading = read_reply(text, SENT)

    assert (reading.intent, reading.sure) == (intent, True)
