"""Words with which a partner corrects the profile, in Danish and English: phrases only."""

# Between clauses; a new one begins with one of these behind an "and" or a comma.
JOINS = "og, and"
TURNS = "men, but"
BEGINS = "jeg, i, mit, min, my, telefon, tlf, phone, mail, e-mail, email, ikke, not, kørekort"
BEGINS_BEHIND_A_COMMA = "mobil, det, den, the, resten"
NAME_IS = """
    mit navn er, mit fulde navn er, mit rigtige navn er, mit navn staves, navnet er, navnet skal være, navnet staves, mit navn skal være, navn, jeg hedder,
    det staves, det skal staves, my name is, my full name is, my real name is, my correct name is, my name should be, the name is, the name should be,
    name should be, my name is spelled, my name is spelt, it is spelled, it is spelt, it's spelled, name, i am called, i'm called
"""
# Between the phrase and the name.
BEFORE_NAME = "faktisk, rigtigt, egentlig, nu, actually, really, now, rettelig, korrekt"
NOT_IN_NAME = """
    og, and, men, but, ikke, not, er, is, jeg, i, min, mit, my, med, with, fra, from, telefon, tlf, phone, mail, e-mail, email, mobil, mobile, nummer, number,
    i stedet, instead, forkert, wrong, stavet, spelled, taler, speak, som, as
"""
SPEAKS = """
    taler, tale, snakker, kan, forstår, skriver, læser, sprog, sproget, speak, speaks, talk, know, understand, write, read, language, languages, tilføj, add,
    mangler, missing, glemt, glemte, glemmer, forgot, forgotten, slet, slettes, fjern, fjernes, remove, removed, delete, deleted, mit, my, modersmål, mother tongue
"""
WORKS = """
    worked as, have worked, arbejdet som, arbejder som, jeg er, jeg har været, jeg har arbejdet, jeg arbejder, jeg arbejdede, jeg var, mit fag er, mit erhverv er, min stilling er, min titel er, min uddannelse er, uddannet,
    udlært, i am, i'm, i was, i have been, i've been, i worked, i work, i have worked, i've worked, my occupation is, my profession is, my trade is, my title is, my job is,
    tilføj, add, mangler, missing, glemt, glemte, forgot, slet, slettes, fjern, fjernes, remove, delete, erhverv, occupation, jobtitel, job title, ikke, not
"""
# What follows is the wrong value.
DENIES = """
    ikke, aldrig, ingen, not, never, no longer, don't, do not, doesn't, isn't, am not, i stedet for, instead of, rather than, fjern, slet, remove, delete, uden, without, var før, used to be
"""
# Anywhere in the clause: its value is the wrong one.
WRONG = """
    forkert, gamle, gammelt, gammel, slettes, fjernes, skal væk, passer ikke, er ikke rigtigt, er ikke korrekt, wrong, old, incorrect, outdated, removed, deleted, should go, not right, not correct
"""
CONFIRMED = """
    ok, okay, ja, yes, det er rigtigt, det er korrekt, alt er rigtigt, alt er korrekt, det passer, alt passer, det stemmer, alt stemmer, korrekt, rigtigt, fint, det ser rigtigt ud,
    det ser fint ud, correct, everything is correct, all correct, that is correct, that's correct, that's right, that is right, all good, looks good, looks right, it is correct,
    it is right, resten er rigtigt, resten passer, resten er fint, the rest is correct, the rest is right, the rest is fine, ellers er det rigtigt, ellers passer det
"""
# A clause that is nothing but one of these needs no understanding; up to three names may follow.
POLITE = """
    hej, hi, hello, dear, kære, goddag, tak, mange tak, tusind tak, på forhånd tak, tak for det, tak for mailen, thanks, thank you, many thanks, thanks for your mail, thank you for your mail,
    med venlig hilsen, venlig hilsen, venlige hilsner, mange hilsner, bedste hilsner, kærlig hilsen, hilsen, mvh, vh, kh, best regards, kind regards, warm regards, regards, best wishes, best,
    jeg har en rettelse, jeg har et par rettelser, jeg har nogle rettelser, her er mine rettelser, her er en rettelse, i have a correction, i have some corrections, here are my corrections,
    there is a mistake, there are some mistakes, der er en fejl, der er et par fejl, der er nogle fejl, rettelse, rettelser, correction, corrections
"""
# Something else is said or asked beside it: a person reads the message.
MORE_THAN_THAT = """
    ansat, ansættes, fået job, fik job, fået jobbet, fik jobbet, nyt job, nye job, hired, got a job, got the job, new job, samtale, samtalen, interview, stillingen, jobbet, the job, the position, vil gerne,
    would like, want, wants, ønsker, søger, leder efter, looking for, interesseret, interested, håber, hope, møde, meeting, aflyse, cancel, komme, come, starter, start, starting, syg, sick, ill, opsagt, flyttet,
    moved, fyret, barsel, gravid, pregnant, ferie, holiday, hjælp, help, ret, right, brev, letter, cpr, sende, send, sendt, sent
"""
UNSURE = "måske, vist, tror, muligvis, maybe, perhaps, i think, probably, hvornår, hvordan, hvorfor, when, how, why, kan i, kan du, can you, could you, vil i, gider"
# A clause that names none of these and changes nothing is not understood.
FIELD_WORDS = """
    navn, navnet, name, telefon, tlf, nummer, nummeret, mobil, mobilnummer, phone, number, mobile, mail, e-mail, email, mailadresse, adresse, address, sprog, language, languages, kørekort, driving licence,
    driving license, licence, license, profil, profile, cv, forkert, wrong, rettes, correct
"""
