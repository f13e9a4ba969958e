"""Danish. The same as an office writes it, and the short forms of lists: withdrawn posts, formal refusals."""

from casework.readings import Intent
from casework.replies.words.both import JOB, PERSON
from casework.replies.words.phrases import Phrases, phrases

_VANISHES = "(udgår|udgik|bortfalder|bortfaldt|forsvinder|forsvandt|nedlægges|spares væk|sammenlægges|slås sammen|slået sammen|lagt sammen)"

OFFICE: dict[Intent, Phrases] = {
    Intent.FILLED: Phrases(
        plain=phrases(f"""
            {JOB} … {_VANISHES}
            (den|denne|det|{JOB}) … (gik|gået|tilfaldt|tildelt) … (til )?(en )?(intern*|vores egne|af vores egne|egen|egne|medarbejder*|omplacering*)
            (nok|rigeligt med|rigeligt) (folk|hænder|mandskab|medarbejdere|ansatte) …
            der (bliver|er|blev) … ikke ansat (nogen|flere|nye|folk) …
            (rekrutteringen|rekrutteringsforløbet|ansættelsesforløbet|processen|opslaget|sagen) … (er|betragtes som|hermed) … (afsluttet|lukket|indstillet|annulleret)
        """),
    ),
    Intent.REJECTION: Phrases(
        plain=phrases("""
            ser (os|mig) … (ikke |ude af )(i )?stand til
            (kvalificeret|egnet|samtale|indkaldes|udfald|resultat|konklusion) (nej|ikke egnet|afslag)
        """),
    ),
    Intent.CANCELLATION: Phrases(
        plain=phrases(f"""
            (strøget|slettet|aflyst|fjernet) (aftalen|samtalen|mødet|{PERSON}) …
        """),
        unless=("aftalen om ansættelse",),
    ),
    Intent.REDIRECT: Phrases(
        unless=("(til mig|til os|hos mig|hos os)", "ikke (længere )?ansætte nogen"),
    ),
}
