"""A yes that hangs on something: an offer, a condition in other words, a no with practice beside it. Written on Tuesday 1 December 2026."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.read import read_reply

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)

ONLY_OFFERED = (
    "Stillingen er tilbudt Oksana i dag, og vi håber på et svar inden fredag. Start 4. januar.",
    "Jeg har givet ham et tilbud, og han skal sove på det. Går han med på det, starter han mandag den 4. januar.",
    "Kontrakten er lagt i posten til ham i går. Han begynder den 4. januar, når den kommer retur.",
    "Vi har sendt kontrakten til Dmytro. Han har frist til onsdag til at sige ja.",
    "Tilbuddet ligger hos hende. Takker hun ja, tiltræder hun 1. februar.",
    "Vi har spurgt, om hun vil have jobbet. Hun ringer i morgen. Hun kan starte den 4. januar.",
    "Hun har fået tilbudt pladsen og har betænkningstid til fredag. Første arbejdsdag er 4. januar.",
    "Bolden ligger hos ham nu, for vi har tilbudt ham arbejdet. Opstart mandag den 4. januar.",
    "Kontrakt sendt til underskrift. Hun starter den 4. januar, forudsat at hun skriver under.",
    "Hun har fået kontrakten med hjem. Vi regner med at se hende 4. januar.",
    "Hun har jobbet, hvis hun vil ha det. Hun kan starte 4. januar.",
    "Vi rakte ham hånden og en kontrakt. Nu venter vi på, om han slår til. Starter i så fald 4. januar.",
    "Så har vi budt hende velkommen, på den måde at forstå at hun kan få jobbet fra 4. januar, men hun har ikke svaret endnu.",
    "Vi har lagt billet ind på ham. Han har til søndag til at bestemme sig. Han starter 4. januar.",
    "Tilbud afgivet i dag. Vi har intet hørt fra hende. Forventet tiltrædelse 4. januar.",
    "Jeg har sagt til ham, at jobbet er hans, hvis han vil. Han skal lige snakke med konen. Start 4. januar.",
    "Han har et ansættelsesbrev fra os i indbakken. Han har indtil fredag til at skrive under. Han skal møde 4. januar.",
    "Vi tilbød hende pladsen i går. Hun bad om et par dage at tænke i. Første dag bliver 4. januar.",
    "Skriver hun under, begynder hun mandag den 4. januar. Kontrakten er hos hende.",
    "Kontrakten er på vej til hende. Vender hun tilbage med underskrift, starter hun den 4. januar.",
    "Vi har tilbudt hende stillingen. Vi venter spændt.",
    "Oksana har vores tilbud liggende. Tiltrædelse ville være 4. januar.",
    "Vi har tilbudt Taras jobbet i går aftes, og han lovede at give lyd. Første dag 4. januar kl. 7.",
    "Vi har givet håndslag på, at han tænker over det. Han starter 4. januar, hvis svaret er ja.",
    "We have offered her the position. She wanted to talk it over with her husband. If it is a yes, her first day is 4 January.",
    "The contract went out to him this morning. Start 4 January provided he signs.",
    "She has our offer in her inbox. First day 4 January.",
    "Offer made to Mr Koval today, no reply yet. Sign-on 4 January.",
    "We made her an offer on Friday. She is sleeping on it. She would start 4 January.",
    "The job is hers if she wants it. She can start on 4 January.",
    "The ball is in his court now: we offered him the job. Start is 4 January.",
    "Contract with candidate for signature. Joining date 4 January.",
    "An offer letter is with Olena and she has a week to come back to us. Starting 4 January.",
    "Should she accept, she begins on 4 January. We offered her the post yesterday.",
    "We put an offer to him last night. He starts 4 January, assuming he takes it.",
    "I asked him if he wants the job. He will call tomorrow. Start 4 January.",
    "Contract sent to Ms Bondar. Nothing heard so far. Joins 4 January.",
    "We'd like to hire Ihor and have told him so. He is thinking. First day 4 January.",
    "The paperwork is on its way to her. Once it is back she starts on 4 January.",
    "He has been given till Friday to accept. He starts on 4 January.",
    "Offer is out, fingers crossed! Start 4 January.",
    "I gave her the contract to take home and read. She starts 4 January.",
    "She's our first choice and knows it, and the offer stands until Friday. Start 4 January.",
    "Offer extended. Awaiting signature. Start 4 January.",
    "We offered Taras the place and he asked for the weekend to decide. First day 4 January.",
)

HIRED = (
    "Efter to samtaler tilbød vi hende pladsen, og hun takkede ja. Første dag er 4. januar.",
    "Oksana skrev under her til formiddag. Hun begynder den 4. januar.",
    "Hun satte sit navn på kontrakten i går. Hun starter den 4. januar.",
    "Taras har sagt ja, og vi har skrevet kontrakt. Han starter mandag den 4. januar.",
    "Fru Bondar er antaget som medhjælper og tiltræder den 4. januar.",
    "Vi tager ham. Han starter mandag den 4. januar kl. 7.",
    "Det gik godt i fredags, så vi ansætter ham. Han starter på mandag kl. 7.",
    "Vi tager ham. Han starter på mandag kl. 7 med tre måneders prøvetid som alle andre.",
    "Papirerne er skrevet, og hun begynder den 4. januar.",
    "Vi tilbød ham jobbet, og han slog til på stedet. Han starter den 4. januar.",
    "Han fik tilbuddet i går, og her i morges kom kontrakten retur med hans navn på. Han begynder den 4. januar.",
    "Hun tog imod vores tilbud i går. Første arbejdsdag er den 4. januar.",
    "Blækket er tørt, og hun starter den 4. januar.",
    "He put his name on the contract yesterday. From Monday 4 January he is my man.",
    "We offered her the place and she said yes on the spot. First day 4 January.",
    "He accepted our offer last night and starts on 4 January.",
    "Contract signed by both sides. Sign-on 4 January.",
    "The ink is dry: she starts on 4 January.",
    "She took the job! She starts on 4 January.",
    "We are taking him. He starts on Monday 4 January at 7.",
    "It is an ordinary job, no wage subsidy. The contract is signed and she starts on 4 January.",
    "We have hired her. She starts 4 January with the usual three months' probation.",
    "She has signed on the dotted line and starts on 4 January.",
)
ONCE_IT_HAS_COME = (
    "En samtale kræver, at hun først sender en børneattest. Så kan hun komme torsdag kl. 9.",
    "Så snart han har sit truckcertifikat, kan han komme til samtale torsdag kl. 9.",
    "Foreligger straffeattesten, er hun velkommen torsdag kl. 9.",
    "Har hun kørekort, må hun gerne komme torsdag kl. 9.",
    "Består han prøven onsdag, kan han komme til samtale torsdag kl. 9.",
    "Han kan komme torsdag kl. 9, under forudsætning af at hans papirer er i orden.",
    "Hun kan få en samtale torsdag kl. 9 på betingelse af, at hun har sin autorisation.",
    "Samtale torsdag kl. 9 med forbehold for direktørens godkendelse.",
    "Tiden torsdag kl. 9 er hendes, med mindre vi finder en inden da.",
    "Kan hun fremskaffe sit eksamensbevis, så er der en tid torsdag kl. 9.",
    "Torsdag kl. 9 er der plads til hende, blot vi har fået referencerne først.",
    "Vi ser hende gerne torsdag kl. 9, når blot attesten er kommet.",
    "Samtalen torsdag kl. 9 afhænger af, at bestyrelsen siger god for opslaget.",
    "Vi vil se ham torsdag kl. 9, dog kun såfremt han har svejsecertifikat.",
    "Det er en betingelse for samtalen torsdag kl. 9, at vi har set hendes autorisation.",
    "Samtale torsdag kl. 9 er betinget af ren straffeattest.",
    "Forudsætningen for at komme torsdag kl. 9 er, at han har stort kørekort.",
    "Først skal vi se hans papirer. Derefter kan han komme torsdag kl. 9.",
    "Kommer attesten i tide, ses vi torsdag kl. 9.",
    "Godkender kommunen det, kan hun komme til samtale torsdag kl. 9.",
    "Lykkes det hende at få fat i papirerne, tager vi imod hende torsdag kl. 9.",
    "Thursday at 9 for an interview, subject to receipt of his certificates.",
    "An interview requires that we have seen her licence first. Then Thursday at 9 is free.",
    "As soon as he has his permit he can come, say Thursday at 9.",
    "Interview Thursday at 9 is conditional on a clean record.",
    "We can see him Thursday at 9 as long as his papers are in order.",
    "Should her certificate arrive in time, she can come Thursday at 9.",
    "We would see her Thursday at 9 on condition that she sends her licence first.",
    "Interview Thursday 0900, subject valid passport and medical.",
    "Thursday at 9 is hers unless we find somebody before.",
    "Contingent on the board's approval, the interview is Thursday at 9.",
    "We must see a copy of his licence before we meet. If that comes, Thursday at 9.",
    "Thursday at 9, but only once I have his references.",
    "Assuming the permit is in place, she may come Thursday at 9.",
    "A precondition for the interview on Thursday at 9 is that we have her diploma.",
    "I need her references in hand first; with those, Thursday at 9 works.",
    "He may come Thursday at 9 on the understanding that his medical is passed.",
    "Provided always that the reference is good, Thursday at 9.",
    "Had she a licence we could see her Thursday at 9.",
)
BRING_IT = (
    "Hun kan komme til samtale torsdag kl. 9. Husk legitimation.",
    "Samtale torsdag kl. 9, medbring venligst eksamensbevis.",
    "Prøvevagt torsdag kl. 15. Han skal have hygiejnebevis med, ellers kan jeg ikke lukke ham ind.",
    "Kom torsdag kl. 9. Sikkerhedssko er et krav på pladsen, så tag dem på.",
    "Hun er velkommen til samtale torsdag kl. 9. Kan hun ikke den dag, så ring til mig.",
    "Han må gerne komme torsdag kl. 9. Har I spørgsmål, så skriv.",
    "Lad hende komme torsdag kl. 9. Hun skal melde sig i receptionen og have pas med.",
    "Hun er velkommen til samtale torsdag kl. 9. Vi stiller krav om sikkerhedssko på området.",
    "Interview Thursday at 9. Please bring ID.",
    "Please ask him to come on Thursday at 9. He must bring his certificate, otherwise I can't let him in.",
    "Come Thursday at 9 and bring your passport, the guard needs to see it.",
    "We'd like to meet her Thursday at 9. If that doesn't suit, call me.",
    "She can come Thursday at 9. Safety shoes are required on site.",
    "Interview Thursday at 9 at our office, passport needed at the gate.",
)
NO_BUT = (
    "Vi kan ikke ansætte hende, men hun kan komme i løntilskud i tre måneder.",
    "Det bliver desværre et nej til jobbet. En virksomhedspraktik på fire uger kunne vi godt tilbyde.",
    "Vi må sige nej til stillingen, men vi vil gerne snakke om et løntilskud til foråret.",
    "Ikke som svejser. Men vi har plads til ham i praktik, så han kan lære det.",
    "Hun får ikke stillingen, men vi har brug for frivillige i cafeen, hvis hun har lyst.",
    "Afslag på jobbet, men han er velkommen i jobprøvning hos os.",
    "Desværre ikke til fuldtidsjobbet. Vi kan tilbyde hende at komme på tilkaldelisten.",
    "Vi har valgt en anden til jobbet, men vil gerne have hende i praktik.",
    "Han er ikke stærk nok til at blive ansat nu; skal vi ikke prøve med praktik først?",
    "We can't hire her, but we could take her for four weeks of unpaid placement.",
    "It's a no for the job. An internship in the kitchen might be possible.",
    "Not as a cook, no. But we would gladly have him as a trainee for a month.",
    "We have decided against him for the position, but a work placement is open to him.",
    "She did not get the job; would she consider a wage subsidy position instead?",
    "We will not employ him, but he can do a trial month with us.",
    "Rejected for the post, but we can offer voluntary work.",
    "No to the job, yes to a few weeks of praktik.",
    "The answer is no, though we'd take her on the temp list.",
)


@pytest.mark.parametrize("text", ONLY_OFFERED)
def test_an_offer_is_no_hire_before_the_other_side_has_said_yes(text: str) -> None:
    reading = read_reply(text, TUESDAY)
    assert not reading.sure or reading.intent is Intent.PENDING


@pytest.mark.parametrize("text", HIRED)
def test_a_hire_that_both_sides_want_is_sure_however_it_is_told(text: str) -> None:
    reading = read_reply(text, TUESDAY)
    assert (reading.intent, reading.sure) == (Intent.HIRED, True)


@pytest.mark.parametrize("text", ONCE_IT_HAS_COME)
def test_a_time_that_hangs_on_a_paper_or_a_nod_is_not_sure(text: str) -> None:
    assert not read_reply(text, TUESDAY).sure


@pytest.mark.parametrize("text", BRING_IT)
def test_what_somebody_has_to_bring_is_no_condition(text: str) -> None:
    reading = read_reply(text, TUESDAY)
    assert (reading.intent, reading.sure) == (Intent.INVITATION, True)


@pytest.mark.parametrize("text", NO_BUT)
def test_a_no_with_something_else_offered_beside_it_is_asked_about(text: str) -> None:
    assert not read_reply(text, TUESDAY).sure
