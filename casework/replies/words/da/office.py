"""Danish. The same as an office writes it, and the short forms of lists: withdrawn posts, formal refusals."""

from casework.readings import Intent
from casework.replies.words.both import JOB, PERSON, TALK
from casework.replies.words.phrases import Phrases, phrases

_VANISHES = "(udgår|udgik|bortfalder|bortfaldt|forsvinder|forsvandt|nedlægges|spares væk|sammenlægges|slås sammen|slået sammen|lagt sammen)"

OFFICE: dict[Intent, Phrases] = {
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {JOB} … {_VANISHES}
            (den|denne|det|{JOB}) … (gik|gået|tilfaldt|tildelt) … (til )?(en )?(intern*|vores egne|af vores egne|egen|egne|medarbejder*|omplacering*)
            (besat|afsat) (med virkning|pr|internt|ved|gennem)
            (nok|rigeligt med|rigeligt) (folk|hænder|mandskab|medarbejdere|ansatte) …
            der (bliver|er|blev) … ikke ansat (nogen|flere|nye|folk) …
            (rekrutteringen|rekrutteringsforløbet|ansættelsesforløbet|processen|opslaget|sagen) … (er|betragtes som|hermed) … (afsluttet|lukket|indstillet|annulleret)
            (gælder|aktuel*|relevant*) (desværre )?ikke (længere|mere) …
        """),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases("""
            (ansat|valgt|fundet|taget|hyret|antaget) (en|én|et) … i stedet
            blev … (en anden|andre|de andre) end …
            (afskåret fra|ikke i stand til|forhindret i|ude af stand til) at (ansætte|tilbyde|antage|indkalde|imødekomme)
            ser (os|mig) … (ikke |ude af )(i )?stand til
            indstillet (en|en af de) (anden|andre|øvrige) …
            (kvalificeret|egnet|samtale|indkaldes|udfald|resultat|konklusion) (nej|ikke egnet|afslag)
            andre … (stod|står|var|er|vurderes|vurderet) … (stærkere|bedre)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            {TALK}(?: \\S+){{4,9}}? (aflyses|aflyst|udgår|bortfalder|(bliver|blev) (desværre |altså |derfor )*ikke til noget)
            (strøget|slettet|aflyst|fjernet) (aftalen|samtalen|mødet|{PERSON}) …
        """),
        unless=("aftalen om ansættelse",),
    ),
    Intent.REDIRECT: Phrases(
        plain=phrases("""
            (*rekruttering*|ansættelse*|ansøgning*|personale*) … (foregår|sker|ligger|håndteres|varetages|behandles) … (centralt|hovedkontor*|koncern*|hr)
            (bedes|beder) … (sende|fremsende|rette|stile|videresende) … til …
            (kan|må) … ikke (længere |selv |mere )*(indkalde|modtage|tage imod|behandle|ansætte) (kandidater|ansøgere|cv*|ansøgninger|nogen)
        """),
        unless=("(til mig|til os|hos mig|hos os)", "ikke (længere )?ansætte nogen"),
    ),
    Intent.RECEIPT: Phrases(
        plain=phrases("""
            (registreret|journaliseret|arkiveret|indlæst|oprettet) … (system*|sag*|under|med nummer|j.nr)
            (indgår|indgå|medtages|indgået) … (videre|proces*|vurdering*|bunken|ansøgerfeltet)
            lagt … (ind|videre|over) til …
        """),
    ),
}
