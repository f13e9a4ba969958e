"""Words by which a text without stops shows where its sentences begin: Danish and English."""

from casework.replies.words.phrases import words_of

GREETINGS = words_of("hej hejsa hi hello hey kære godmorgen goddag davs dear morning")
SIGN_OFFS = words_of("hilsen hilsner mvh vh kh regards cheers")
SUBJECTS = words_of("jeg vi han hun man det den i'm he she we they")
OBJECTS = words_of("det den ham hende dem")
"""What may stand in front of the verb instead: "ham vil vi gerne se"."""
FINITE = words_of(
    "er var har havde kan kunne skal skulle vil ville må bliver blev får fik kom kommer ser så går gik"
    " ved mangler synes syntes tror tager tog har fandt finder starter begynder begyndte startede ringer"
    " ringede skriver skrev spørger snakkede talte sagde siger valgte vælger søger leder venter ventede"
    " mødte dukkede prøver prøvede håber giver gav bor taler forstår står holder ka har haft"
    " gør hedder koster betyder sker is was are were has have had can can't could will would won't did didn't do don't does doesn't"
    " need needs want wants think hope came come went got found saw see read lives speaks wrote called"
)
ASKING = words_of(
    "har kan er skal må vil taler kunne snakker ved tåler får does do is has have can could would will did are"
)
ASKED_OF = words_of("hun han du man de she he you they")
PREPOSITIONS = words_of(
    "med på af i fra hos uden ved til for siden om efter before after since until with to of for from at in on"
)
BINDS = PREPOSITIONS | words_of(
    "og men så for at om hvis vis når da som der fordi mens end hvad hvor hvordan hvornår hvem hvilken hvilke hvorfor inden"
    " noget nogen ingen intet alt en et hver før efter indtil selvom eller ikke ham hende det den dem de ellers både hverken"
    " and but so if when that because who what where how than as while whether though or"
    " which why not nor only him her it them"
)
"""What stands in front of words that belong to what it began."""
ADVERBS = words_of(
    "nu derfor desværre jo altså dog først tidligst her dag morgen aften formiddag eftermiddag middag uge derefter bagefter"
    " mandag tirsdag onsdag torsdag fredag lørdag søndag klokken kl også aldrig stadig endnu ofte altid igen lige bare nok"
)
"""What turns verb and subject round where it opens a clause, so that nothing is asked behind it."""
OPENERS = words_of(
    "måske then now also never still always maybe perhaps tomorrow today monday tuesday wednesday thursday friday saturday sunday"
    " unfortunately afraid"
)
"""What opens a clause and turns nothing round."""
WHAT = words_of(
    "hvad hvor hvornår hvordan hvem hvorfor hvilken hvilke what where when how who why which"
)
