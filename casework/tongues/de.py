"""German as partners write it."""

from casework.tongues.tongue import Answers, Corrections, Tongue, day_words

GERMAN = Tongue(
    days=day_words("""
        januar: jänner, jan
        februar: feber
        marts: märz, maerz, mrz
        maj: mai
        juni: juno
        oktober: okt
        december: dezember, dez
        mandag: montag
        tirsdag: dienstag
        onsdag: mittwoch
        torsdag: donnerstag
        fredag: freitag
        lørdag: samstag, sonnabend
        søndag: sonntag
        i dag: heute
        i går: gestern
        i forgårs: vorgestern
        i morgen: morgen
        i overmorgen: übermorgen
        sidste: letzten, letzter, letzte, vergangenen, vorigen
        næste: nächsten, nächster, nächste
    """),
    negations="nicht kein keine keinen keiner keinem nie niemals nichts ohne nein",
    doubts="""
        wenn
        falls
        aber
        doch
        ob
        vielleicht
        eventuell
        möglicherweise
        wahrscheinlich
        vermutlich
        ich glaube
        hoffe*
        sofern
        außer
        erst
        könnte*
        würde
        (später|früher|verspät*|allein*|online|nur)
        (abend*|nacht*|schicht*|wochenend*|lohn*|gehalt|arbeitszeit*|stunden|teilzeit|vollzeit)
        (wann|wo|wie|was|wer|warum|welche*|wieviel)
        ^(kann|können|muss|soll|darf|dürfte) (ich|sie|man|wir)
    """,
    answers=Answers(
        cannot_come="""
            kann … nicht (kommen|teilnehmen|dabei sein|an dem tag|an diesem tag|da sein)
            (kann|schaffe|komme) … (es )?nicht
            nicht kommen
            verhindert
            (bin|ist) … krank
            krank geworden
            (anderen|anderer|neuen|neuer) (termin|tag|zeitpunkt)
            andere (zeit|uhrzeit)
            (passt|geht) … nicht
            absagen
        """,
        withdraws="""
            (ziehe|nehme|ziehen|nehmen) … (meinen lebenslauf|mein cv|meine bewerbung|mich) … zurück
            zurückziehen
            kein interesse … (mehr)?
            nicht (mehr )?interessiert
            (löschen|entfernen) … (meinen lebenslauf|mein cv|meine daten)
            (möchte|will) nicht mehr … (teilnehmen|mitmachen|dabei sein)
        """,
        rejected="""
            (job|stelle|arbeit|ihn|sie) … nicht (bekommen|gekriegt|erhalten)
            nicht (genommen|eingestellt)
            (absage|ablehnung) … (bekommen|erhalten)
            (habe|bekam|erhielt) … eine (absage|ablehnung)
            abgelehnt
            (haben|hat) … (anderen|andere|jemand anderen|jemand anders) … (genommen|eingestellt|gewählt)
        """,
        no_news="""
            (nichts|nicht) … (gehört|erfahren)
            keine (antwort|rückmeldung|nachricht)
            (niemand|nicht) … (gemeldet|geantwortet|angerufen)
            warte … (noch|auf)
        """,
        hired="""
            (habe|hab) … (job|stelle|arbeit|zusage) … (bekommen|gekriegt|erhalten)
            (bekam|bekomme|kriege) … (job|stelle)
            (wurde|werde|bin) … (eingestellt|angestellt|genommen)
            (haben|hat) … mich … (eingestellt|angestellt|genommen)
            (vertrag|arbeitsvertrag) … unterschrieben
            zusage … (bekommen|erhalten)
        """,
        accepts="""
            ich (komme|nehme teil|bin dabei|werde kommen|werde da sein|werde dabei sein)
            (komme|nehme) (gerne|gern)
            ^komme$
            (passt|geht) … (mir|gut|für mich)
            (das|der termin|die zeit) passt
            (freue|freuen) (mich|uns)
            einverstanden
            (nehme|bestätige) … (termin|einladung) … (an|wahr)?
            ^(ja|ja gerne|ja gern|ja bitte|ja danke|gerne|gern|ok|okay|in ordnung|passt|alles klar|abgemacht)$
            ich kann … kommen
        """,
    ),
    takes_back="(?:bitte )?rückgängig(?: machen)?|widerrufen|zurücknehmen",
    corrections=Corrections(
        joins="und",
        turns="aber, sondern",
        begins="ich, mein, meine, meinen, telefon, telefonnummer, handy, nicht, führerschein",
        begins_behind_a_comma="der, die, das, es, sonst",
        name_is="""
            mein name ist, mein voller name ist, mein richtiger name ist, mein name lautet, der name ist, der name lautet,
            mein name schreibt sich, ich heiße, ich heisse, richtig heißt es, mein name sollte sein
        """,
        before_name="eigentlich, richtig, tatsächlich, nun, jetzt",
        not_in_name="""
            und, aber, nicht, ist, ich, mein, meine, meinen, mit, aus, telefon, handy, mobil, nummer, statt, stattdessen, falsch, geschrieben,
            spreche, als, wohne
        """,
        speaks="""
            spreche, sprechen, kann, verstehe, schreibe, lese, sprache, sprachen, muttersprache, ergänzen, hinzufügen, fehlt, fehlen, vergessen,
            löschen, entfernen, streichen, mein, meine
        """,
        works="""
            gearbeitet als, arbeite als, habe als, ich bin, ich war, ich arbeite, ich arbeitete, mein beruf ist, meine ausbildung ist, gelernt,
            gelernte, gelernter, ausgebildet, ergänzen, hinzufügen, fehlt, vergessen, löschen, entfernen, beruf, berufsbezeichnung, nicht
        """,
        denies="nicht, kein, keine, keinen, niemals, statt, anstatt, anstelle, löschen, entfernen, streichen, ohne",
        wrong="""
            falsch, alte, alter, altes, veraltet, gelöscht werden, entfernt werden, gestrichen werden, muss weg, stimmt nicht, ist nicht richtig,
            ist nicht korrekt
        """,
        confirmed="""
            ja, alles richtig, alles korrekt, alles stimmt, das stimmt, stimmt, stimmt alles, es stimmt, das ist richtig, das ist korrekt, ist richtig,
            richtig, korrekt, passt, das passt, alles gut, alles in ordnung, in ordnung, der rest stimmt, der rest ist richtig, sonst stimmt alles
        """,
        polite="""
            hallo, guten tag, guten morgen, guten abend, sehr geehrte damen und herren, liebe, lieber, danke, vielen dank, herzlichen dank, danke schön, danke im voraus,
            mit freundlichen grüßen, freundliche grüße, viele grüße, liebe grüße, beste grüße, mfg, lg,
            ich habe eine korrektur, hier ist eine korrektur, hier sind meine korrekturen, es gibt einen fehler, da ist ein fehler, korrektur, korrekturen
        """,
        more_than_that="""
            angestellt, eingestellt, job bekommen, stelle bekommen, neue stelle, neuer job, gespräch, vorstellungsgespräch, termin, die stelle, der job, möchte,
            ich will, wünsche, suche, interessiert, hoffe, treffen, absagen, kommen, anfangen, beginne, krank, gekündigt, umgezogen, gezogen, elternzeit, schwanger,
            urlaub, hilfe, brief, senden, schicken, geschickt, gesendet
        """,
        unsure="vielleicht, glaube, möglicherweise, vermutlich, wann, wie, warum, können sie, könnten sie, würden sie",
        field_words="""
            der name, namen, telefonnummer, nummer, handynummer, handy, mobilnummer, e-mail-adresse, mailadresse, sprache, sprachen, führerschein, profil,
            lebenslauf, falsch, richtig
        """,
    ),
)
