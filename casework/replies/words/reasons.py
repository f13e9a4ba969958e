"""What a no is about, in both languages."""

from casework.readings import Reason
from casework.replies.words.phrases import phrases

REASONS = {
    Reason.POSITION_FILLED: phrases("""
        (valgt|valgte|vælger|ansat|tilbudt|tilbyde|peget på|foretrukket|faldt på|faldet på|gik til|gået til|givet|fordel for|taget|tog|blev) … (anden|andre|intern*|tredje|af de andre|en der|*elev)
        (valget|beslutningen) … (faldet|faldt)
        (someone|somebody|another|other|different|stronger|internal|former) … (candidate*|else|applicant*|person|colleague)
        (offer|job|position) went to
        (hired|chose|picked|took|appointed) … (someone|somebody|another|other|else)
        det blev den
        (besat|filled|taken)
    """),
    Reason.LANGUAGE: phrases("""
        (dansk|danskkundskaber|dansken|sprog*|engelsk|tysk|danish|english|german|language*|tolk|communicat*|sproglig*)
        (forstå|forstår|forstod|understand*|snakke sammen|tale sammen|hører ikke)
    """),
    Reason.CERTIFICATE: phrases("""
        (*certifikat*|certifi*|*kørekort*|*-kort|\\w+kort|*bevis|*beviset|autorisation*|svendebrev*|licen*|certificate*|authori*|*attest*|permit|*kursus|*kurset|stcw|adr|truck*)
        §*
    """),
    Reason.EXPERIENCE: phrases("""
        (erfaring*|erfaren|uerfaren|rutine*|øvet|nyuddannet|experience*|inexperienced|junior|anciennitet|praksis|hands-on|senior)
        (years of|fresh out|års|new to)
        (aldrig|ikke|never|no) … (prøvet|arbejdet|stået|kørt|hængt|carried|carry|worked|done) …
        (har|have) (prøvet|arbejdet) … (før|i)
    """),
    Reason.QUALIFICATIONS: phrases("""
        (kvalifikation*|ukvalificeret|uddannelse*|uddannet|kompetence*|faglig*|faglært|linjefag|eksamen*|bachelor|kandidatgrad|kendskab|færdigheder|svend|udlært|niveau|qualification*|qualified|education|degree|skills|requirements|knowledge|diploma|fag|håndelag|phd|baggrund|background|mekanik|cand*)
        (krav|kravene|requires|kræver)
    """),
    Reason.AVAILABILITY: phrases("""
        (arbejdstid*|vagt*|*vagter|weekend*|aften*|nat|formiddag*|hverdag*|fuldtid|deltid|timetal|børn*|*børnene|hours|shift*|evening*|full-time|part-time|availab*|weekends|nights|mornings|vagtplan*|fleksib*|kids|lørdag*|søndag*|schedule)
        (kun|only) … (dag|timer|time)
        (starte|begynde|tiltræde) … (før|først|til|i)
        (først|tidligst) … (starte|begynde|tiltræde)
        hjem kl
        weeks offshore
    """),
    Reason.SALARY: phrases("""
        (løn|lønnen|lønkrav*|lønønske*|lønniveau|salary|wage*|expensive|kroner|money|twice what)
        (i timen|pr time|we pay|cannot pay|can not pay)
        (a month|numbers) … apart
    """),
    Reason.LOCATION: phrases("""
        (afstand*|transport*|langt væk|kørsel|bus|busser|bussen|pendle*|distance|commut*|too far|relocat*|kilometer|km)
        (bor|lives|live) (på|i|in|for|langt) …
    """),
    Reason.OTHER: phrases("""
        (råd til|økonomi*|sæson*|fyret|fyre|nedgang|budget*|kemi*|ansætter ingen|ansætter ikke|stejl|trappe*|season|afford|chemistry|attitude|mavefornemmelse|frozen|freeze|tunge|løft*|lugten|farvel til|ikke noget … at)
    """),
}
"""Where several fit equally, the first of these is meant."""
