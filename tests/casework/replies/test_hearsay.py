"""What is only heard, guessed, feared, planned, asked or imagined moves no case; what is told does."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.read import read_reply

SENT = datetime(2026, 11, 17, 9, 0, tzinfo=LOCAL)
MOVING = frozenset(Intent) - {
    Intent.UNCLEAR,
    Intent.QUESTION,
    Intent.RECEIPT,
    Intent.PENDING,
    Intent.REDIRECT,
    Intent.OUT_OF_OFFICE,
}

DOUBTED = {
    "heard": """
        Jeg har hørt i frokoststuen, at samtalen med Milena er aflyst.
        Der går rygter om, at stillingen er besat.
        Efter sigende er Milena blevet ansat i den anden afdeling.
        Min kollega påstår, at han ikke mødte op i går.
        Nogen sagde, at jobbet var givet til en anden.
        Ifølge en vikar har vi sagt nej til Milena.
        Så vidt jeg ved, kom han ikke til samtalen.
        Det forlyder, at vi har trukket stillingen tilbage.
        Jeg fik at vide på gangen, at mødet på onsdag er aflyst.
        Folk siger, at jobbet er væk.
        Stillingen er besat, siger de.
        Mødet er aflyst, hører jeg.
        Der snakkes om, at vi stopper al ansættelse.
        En af kokkene mener, at hun er ansat.
        Køkkenchefens søn fortæller, at pladsen er givet væk.
        Det er kommet mig for øre, at stillingen er besat.
        I hear from the canteen that the interview is cancelled.
        Rumour has it that the position has been filled.
        Someone told me he didn't show up yesterday.
        A colleague says the job went to somebody else.
        Apparently the position has been filled.
        As far as I know, she never came to the interview.
        People say that the job is gone.
        The position is filled, or so I hear.
        Supposedly we have hired her.
        One of the drivers claims that he has been rejected.
        Word has it that the post has been withdrawn.
        """,
    "guessed": """
        Jeg formoder, at hun er udeblevet.
        Min mavefornemmelse er, at stillingen er besat.
        Jeg gætter på, at vi har ansat en anden.
        Det ligner en aflysning af mødet på fredag.
        Jeg går ud fra, at samtalen er aflyst.
        Mit bud er, at jobbet er gået til en anden.
        Stillingen er besat, tror jeg.
        Han kom vist ikke til samtalen i mandags.
        Muligvis er jobbet besat.
        Det kan være, at han ikke mødte op.
        Jeg vil gætte på, at vi siger nej til ham.
        Jeg har en mistanke om, at stillingen er besat.
        Der er en risiko for, at vi må aflyse mødet.
        Vi aflyser nok samtalen.
        Det skulle ikke undre mig, om stillingen er besat.
        My guess is that the position has been filled.
        I suspect he didn't show up.
        I assume the interview has been cancelled.
        It may be that the job has been filled.
        My hunch is that we have hired somebody else.
        I believe they have hired someone else.
        She probably didn't show up.
        Perhaps the position has been filled.
        It looks like the interview is cancelled.
        The job is gone, I think.
        I wouldn't be surprised if the position has been filled.
        """,
    "feared or hoped": """
        Jeg frygter, at stillingen er besat.
        Jeg er bange for, at Milena ikke møder op.
        Vi håber, at han er ansat inden jul.
        I fear the position has been filled.
        I'm worried that she won't show up on Monday.
        We hope that he is hired before Christmas.
        """,
    "planned": """
        Vi overvejer at aflyse samtalen på torsdag.
        Jeg tænker på at aflyse mødet med Milena.
        Vi bliver måske nødt til at aflyse samtalen i morgen.
        Det kan blive nødvendigt at aflyse mødet.
        I værste fald må vi aflyse samtalen.
        Chefen snakker om at trække stillingen tilbage.
        Vi leger med tanken om at aflyse mødet på mandag.
        Planen er, at stillingen skal trækkes tilbage.
        We are thinking of cancelling the interview on Friday.
        We may have to cancel Thursday's interview.
        We might need to call off the meeting tomorrow.
        The boss is talking about withdrawing the position.
        Worst case we cancel the interview.
        We are considering cancelling the meeting.
        I am tempted to cancel the interview.
        """,
    "asked": """
        Hørte jeg rigtigt, at samtalen er aflyst?
        Er det rigtigt, at stillingen er besat?
        Skal jeg forstå det sådan, at mødet er aflyst?
        Er stillingen mon besat?
        Samtalen på torsdag er aflyst. Passer det?
        Stillingen er besat. Er det rigtigt?
        Skal vi notere ham som udeblevet?
        Did I hear right that the interview is cancelled?
        Is it true that the position has been filled?
        Is the interview cancelled?
        The interview on Thursday is cancelled. Is that right?
        Should I take it that he has been rejected?
        Is it too late to cancel the interview?
        """,
    "imagined": """
        Dukker hun ikke op inden klokken ti, er hun udeblevet.
        Havde vi haft travlt, så havde vi aflyst samtalen.
        Skulle det blive snestorm, må vi aflyse mødet.
        Kommer Milena ikke på mandag, noterer vi hende som udeblevet.
        Får vi ingen ordrer, så er stillingen nedlagt.
        Skulle det vise sig, at ordren er tabt, aflyser vi samtalen.
        Should the strike begin, we cancel the interview.
        Had we been busier, we would have cancelled the interview.
        Should the order be lost, the position is withdrawn.
        """,
    "taken back": """
        Vi aflyser samtalen på onsdag... nej vent, jeg vender tilbage.
        Stillingen er besat, men spørg hellere Jonna.
        Det er et nej til Milena, men det er ikke mig der bestemmer.
        Han mødte ikke op, men jeg kan ikke få det bekræftet.
        Stillingen er besat. Eller jeg ved det ikke.
        Vi siger nej tak til Milena, men spørg os igen til foråret.
        Hun er ansat, men vent med at registrere det.
        Det bliver et nej, men lad mig lige sove på det.
        We cancel the interview on Friday... no wait, let me check.
        The position is filled, but I can't confirm it.
        It's a no, but let me talk to my partner first.
        She has been hired, but don't register it yet.
        He was rejected, but that is not my decision.
        The job is filled. Actually, I don't know.
        Don't quote me on it, but the position is filled.
        """,
    "not yet": """
        Han er ikke kommet, men toget er forsinket.
        Hun er her ikke endnu, men klokken er kun fem minutter over.
        Vi har ikke set ham, men han burde være her om ti minutter.
        Hun kom ikke, men receptionen var ubemandet.
        He hasn't turned up, but the bus is delayed.
        She isn't here yet, it's only five minutes past.
        He didn't show up, but we had given him the wrong address.
        """,
}

PLAIN = {
    Intent.CANCELLATION: """
        Vi har desværre måttet aflyse samtalen, fordi der måske kommer tilsyn.
        Samtalen med Milena er aflyst, min kollega er syg.
        Jeg har talt med chefen, og samtalen på onsdag er aflyst.
        Vi aflyser samtalen i morgen, for jeg frygter glatte veje.
        Vi overvejede det længe, men nu er samtalen på torsdag aflyst.
        Vi aflyser mødet på tirsdag, jeg har hørt at vejen er lukket.
        Vi har besluttet at aflyse samtalen på fredag. Vi håber, hun forstår det.
        The interview is cancelled because there may be a strike.
        We have to cancel Thursday's interview, my colleague is ill.
        I fear the roads are icy, so we have cancelled the interview.
        The interview on Friday is cancelled, and we hope she understands.
        """,
    Intent.NO_SHOW: """
        Han mødte ikke op, og jeg ved ikke hvorfor.
        Milena kom ikke til samtalen i mandags. Vi håber, hun er okay.
        Min kollega og jeg ventede, men han mødte ikke op.
        He didn't show up, and we don't know why.
        She never came to the interview yesterday. Perhaps she forgot.
        My colleague and I waited an hour, but he didn't show up.
        """,
    Intent.FILLED: """
        Stillingen er besat, og det ved jeg fra chefen selv.
        Stillingen er besat. Måske har vi noget igen til sommer.
        Rygtet er sandt: stillingen er besat.
        The position has been filled. Perhaps there is something in the spring.
        The position has been filled by a colleague from another branch.
        """,
    Intent.REJECTION: """
        Chefen siger nej til ham.
        Efter en samtale med kollegerne siger vi nej tak.
        Vi siger nej tak til Milena. Vi håber, hun finder noget andet.
        Vi var ikke i tvivl, det er et nej herfra.
        Vi tror ikke, hun passer ind hos os, så det er et nej tak.
        Det bliver desværre et nej til Milena, for vi har hørt, at ordrerne svigter.
        We have decided to say no to her. I hope she finds something else.
        My boss says no to him.
        I'm afraid we can't offer him the job.
        """,
    Intent.HIRED: """
        Vi har ansat Milena, og hun har skrevet kontrakten under.
        Hun sagde ja tak, og hun er ansat.
        Vi var i tvivl i starten, men vi har ansat ham, og kontrakten er skrevet under.
        We have hired her and the contract is signed.
        She said yes, and she is hired.
        """,
    Intent.UNSUBSCRIBE: """
        Vil I være søde at slette os af jeres liste?
        Stop med at sende os mails, tak.
        Please remove us from your list, we don't know how we got on it.
        """,
    Intent.INVITATION: """
        Vi vil gerne se Milena til en samtale på tirsdag den 24. november kl. 10. Passer det?
        Jeg har hørt meget godt om hende. Vi vil gerne invitere hende til samtale tirsdag den 24. november kl. 10.
        We would like to invite her to an interview on Tuesday 24 November at 10.00. Does that suit her?
        """,
}


def _lines(group: dict[str, str]) -> list[str]:
    return [line.strip() for text in group.values() for line in text.strip().splitlines()]


@pytest.mark.parametrize("text", _lines(DOUBTED))
def test_what_nobody_knows_or_decided_moves_no_case(text: str) -> None:
    reading = read_reply(text, SENT)
    assert not (reading.sure and reading.intent in MOVING)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        (line.strip(), intent)
        for intent, text in PLAIN.items()
        for line in text.strip().splitlines()
    ],
)
def test_a_doubt_of_something_else_leaves_it_plain(text: str, intent: Intent) -> None:
    reading = read_reply(text, SENT)
    assert (reading.intent, reading.sure) == (intent, True)
