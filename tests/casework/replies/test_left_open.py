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
    "Nej tak til ham, vi har en anden. Han er altid velkommen til at kigge forbi på en kop kaffe.",
    # a no to something else than the partner
    "Vi må desværre sige nej til løntilskud, det har vi ikke folk til at styre.",
    "No thanks to the mentor scheme, we tried it once.",
    "Nej tak til en prøveuge, det bruger vi ikke her.",
    "It is not true that we have turned him down.",
    "Jeg hælder mest til et nej til ham.",
    # a meeting of their own
    "Vores personalemøde torsdag kl. 15 er aflyst, halvdelen ligger syge.",
    "Jeg aflyser mit møde med revisoren torsdag kl. 9, så jeg er klar til kandidaten.",
    "Vores ledermøde er flyttet til onsdag d. 9.12. kl 11 i stedet for tirsdag d. 8.12. kl 9.",
    # what hangs on something, by the order of words or by a noun
    "Hun skal have bil for at komme herud, og har hun det, ses vi torsdag kl. 10.",
    "Har han truckkort? I så fald torsdag kl. 10 her hos os.",
    "Hun får stillingen i det øjeblik hun har sin autorisation.",
    "En samtale torsdag kl. 10 havde ellers været en mulighed.",
    # a lack that is in nobody's way
    "Han har ikke kranbevis, men det gør ikke noget.",
    "She has never sold anything, but we can teach her that.",
    "Hans tysk er ikke så godt. Det kan vi godt leve med.",
    "Ingen erfaring med får, men han virker lærenem.",
    "No experience with boats, no problem.",
    "Hun mangler et kursus, det finder vi ud af.",
    # the partner's no, and a no that is denied
    "Han takkede nej til jobbet.",
    "She turned the offer down.",
    "Hun vil ikke have stillingen.",
    "Vi har ikke sagt nej til ham.",
    "We first said no, but we have changed our minds.",
    "Glem mit afslag, jeg havde læst et andet CV.",
    "He got a rejection by mistake.",
    # a hire that somebody else decides
    "Vi har indstillet hende til stillingen.",
    # called off nearly, or on again
    "We nearly had to cancel Thursday's interview, but it is still on.",
    "Vi overvejede at aflyse på torsdag, men vi gennemfører.",
    # who came after all, or was not told
    "Han mødte ikke op kl. 9, han kom en time for sent.",
    "She did not come yesterday, but I see that I gave her the wrong address.",
    "Han kom ikke, men han havde ringet dagen før.",
    # taken nearly, or free again
    "The job was filled, but it is vacant again.",
    "Stillingen var besat, men han sprang fra.",
    "Vi er tæt på at have besat stillingen.",
    # a move that may be, or is asked about
    "Vi bliver måske nødt til at flytte samtalen torsdag kl. 10 til fredag kl. 9.",
    "Er samtalen torsdag kl. 10 blevet flyttet?",
    "Skal han komme torsdag kl. 10 eller kl. 11?",
    # good, and for something else
    "She is qualified for something else.",
    # an answer, a look into it, a time for somebody else
    "I hører fra os torsdag kl. 10.",
    "You will get an answer from us on Thursday at 10.",
    "Jeg skal undersøge, om torsdag kl. 10 kan lade sig gøre.",
    "Vi har en tid torsdag kl. 10, men den er til en anden.",
    # grounds that a caseworker looks at first
    "Nej tak, vi vil hellere have en mand.",
    "We prefer Danes for this one, so no.",
    "Hun er 59, så det er et nej.",
    "He is a union member, so no thanks.",
    "Vi vil ikke have flere udlændinge.",
    "Han har været meget syg, så nej tak.",
    # a meeting with us, or with somebody else
    "Kan vi to mødes om ham torsdag kl. 10?",
    "Torsdag kl. 10 holder vi møde om, hvem der skal til samtale.",
    "We would like to see him, but not her, on Thursday at 10.",
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
    ("Personalemødet flyttes, så samtalen torsdag må vi aflyse.", Intent.CANCELLATION),
    ("Kom torsdag kl. 10, og finder hun ikke porten, så er den ved skiltet.", Intent.INVITATION),
    ("She did not come yesterday at ten, and nobody has called.", Intent.NO_SHOW),
    ("Samtalen torsdag er aflyst, vi er alle syge.", Intent.CANCELLATION),
    ("Unfortunately we cannot use her in the kitchen, so it is a no.", Intent.REJECTION),
    ("Vi kan desværre ikke bruge ham til noget, så det bliver et nej.", Intent.REJECTION),
    ("Vi indstillede hende til stillingen, og i dag er kontrakten underskrevet.", Intent.HIRED),
    ("Han har ikke kranbevis, og det er et krav hos os.", Intent.REJECTION),
    ("Hun har ikke erfaring nok, men tak for CV'et.", Intent.REJECTION),
    ("Hun har ikke svendebrev, det gør ikke noget, men vi har valgt en anden.", Intent.REJECTION),
    ("He lacks experience, and we can't train him.", Intent.REJECTION),
    ("Han kom ikke, og han havde ikke ringet dagen før.", Intent.NO_SHOW),
    ("We are going ahead without her. Please cancel Thursday's interview.", Intent.CANCELLATION),
    ("Nej tak, vi skal bruge en mand mere om natten, og det kan hun ikke.", Intent.REJECTION),
    ("Samtalen på torsdag gennemføres ikke.", Intent.CANCELLATION),
    ("Torsdag kl. 10. Hører jeg ikke andet, ses vi der.", Intent.INVITATION),
    ("Vi vil gerne tale med hende om jobbet torsdag kl. 10.", Intent.INVITATION),
    ("Stillingen er besat. Opslaget står der stadig til den 20.", Intent.FILLED),
]


@pytest.mark.parametrize("text", NEVER_SURE)
def test_what_leaves_it_open_is_not_sure(text: str) -> None:
    assert not read_reply(text, SENT).sure


@pytest.mark.parametrize(("text", "intent"), SURE)
def test_what_only_looks_like_it_stays_sure(text: str, intent: Intent) -> None:
    reading = read_reply(text, SENT)

    assert (reading.intent, reading.sure) == (intent, True)
