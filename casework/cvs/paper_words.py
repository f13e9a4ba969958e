"""Words for levels of a language, papers and schooling in ten languages: phrases only."""

# A level, and what CVs call it. The European scale (A1 to C2) stands for itself.
LEVELS: dict[str, str] = {
    "native": (
        "modersmål, native, native speaker, mother tongue, first language, muttersprache, ojczysty, język ojczysty, "
        "рідна, носій, носій мови, рідна мова, maternă, matern, limba maternă, nativo, nativa, lengua materna, materna, "
        "morsmål, maternelle, langue maternelle, bilingual, tosproget, zweisprachig, dwujęzyczny"
    ),
    "fluent": (
        "flydende, fluent, fluently, proficient, verhandlungssicher, fließend, fliessend, biegle, biegły, biegła, "
        "вільно, вільне володіння, вільна, fluentă, fluid, fluido, avansat, flytende, flytande, courant, couramment, advanced, "
        "zaawansowany, просунутий, avanzado, avancé, på højt niveau, excellent, sehr gut, very good, professional working "
        "proficiency, full professional proficiency, forhandlingssikker"
    ),
    "good": (
        "godt, rigtig godt, gode, god, good, gut, gute kenntnisse, dobry, dobrze, dobra, bien, bun, bine, goda kunskaper, bra, "
        "intermediate, upper intermediate, mellem, mittel, średnio zaawansowany, komunikatywny, komunikatywna, komunikatywnie, "
        "середній, середній рівень, mediu, medio, intermédiaire, konversation, konversationsniveau, conversational, øvet, "
        "på konversationsniveau, добре, i skrift og tale, skrift og tale, i tale og skrift, limited working proficiency"
    ),
    "basic": (
        "begynder, begynderniveau, lidt, basalt, beginner, basic, elementary, a little, grundlæggende, grundkenntnisse, "
        "anfänger, etwas, podstawowy, podstawowa, podstawy, słabo, початковий, початковий рівень, базовий, трохи, începător, puțin, "
        "básico, básica, principiante, un poco, nybörjare, lite, litt, grundläggande, grunnleggende, débutant, notions, scolaire, "
        "un peu, nybegynder, skolekundskaber, elementary proficiency"
    ),
}

DRIVING_LICENCE = """
    kørekort, kørekortet, driving licence, driving license, driver's licence, driver's license, drivers license, drivers licence,
    driving licences, driving licenses, driving category, führerscheine, führerschein, fahrerlaubnis, führerscheinklasse, prawo jazdy, prawa jazdy,
    водійські права, водійське посвідчення, посвідчення водія, права, водійських прав, permis de conducere, permis auto, carnet de conducir,
    permiso de conducir, permiso de conducción, carné de conducir, carnet, körkort, førerkort, licencia de conducir, licencia de conductor, permis de conduire, permis, license, licence, førerbevis, førerret, trækkerkort, kørekortkategorier, kørekortkategori, kategorier kørekort,
    licence categories, license categories, driving licence category, driving licence categories, driver license, driver licence, driving permit, driver's permit, i drive, i can drive, may drive, jeg må køre, må køre, fahrerlaubnisklassen, führerscheinklassen,
    uprawnienia do kierowania, kierowca kat, prawo jazdv, prawo jazdy kategorii, prawem jazdy, prawa kierowcy, водійські, прав водія, права водія, водійського посвідчення, посвідчення тракториста, водительские права, водительское удостоверение, водительских прав,
    водительского удостоверения, удостоверение водителя, permisul de conducere, permisul auto, permisele, permise, categorii permis, carné, licencia, permisos, permiso, körkortsbehörighet, behörighet, førerkortklasser, førerkort klasse,
    carnés, carnets, carnes, carnet de manejo, carnés de conducir, licencia de manejo, licencia para conducir, brevete, libreta de conducir, registro de conducir, permisos de conducir, permiso de circulación, permis moto, permis poids lourd, permis de conduite,
    prawka, prawko, prawa jazdy kat, uprawnienia kategorii, kategorie prawa jazdy, посвідчення на право керування, права категорії, права категории, права кат, водительские, категории прав, категорії прав, водійське, carnet auto, carnet șofer, carnetul de conducere, permise de conducere, permise auto, carta de conducere,
    körkortsklass, körkortsklasser, körkortsbehörigheter, førarkort, førerkortklasse, førerkortet mitt, kjørekort, kørekortstype, kørekortstyper, kørekortklasse, kørekort til, køretilladelse, autokørekort, lastbilkørekort, buskørekort, traktorkørekort,
    fahrerlaubnisklasse, führerschein klasse, führerscheins, fahrlizenz, pkw-führerschein, lkw-führerschein, driving licence held, driving license held, driver’s license, driver’s licence, drivers' licence, driving licenses held, car licence, car license, motorcycle licence, truck licence, truck license, bus licence, hgv licence, driving permission, licensed to drive, entitled to drive, allowed to drive,
    patenti, patente auto, patente europea, carteira de motorista, carteira de condução, rijbewijs, ajokortti, ajokorttiluokat, vairuotojo pažymėjimas, vadītāja apliecība, autovadītāja apliecība, juhiluba, juhiload, řidičský průkaz, řidičské oprávnění, vodičský preukaz, vodičské oprávnenie, jogosítvány, vezetői engedély, vozačka dozvola, шофьорска книжка, возачка дозвола, vozniško dovoljenje,
    ehliyet, sürücü belgesi, sürücü ehliyeti, leje drejtimi, patentë, δίπλωμα οδήγησης, άδεια οδήγησης, ökuréttindi, ökuskírteini, lisensya, bằng lái, bằng lái xe,
    permis voiture, patente, patente di guida, carta de condução, körkortet, førerkortet, permisul, kørekortets
"""
# A heading that only sometimes speaks of licences: the categories stand alone below it.
DRIVING_HEADINGS = "driving, driver, drives, drive, i drive, mobility, mobilität, mobilitet, mobilność, movilidad, mobilité, mobilitate, tickets and driving, fører, kører, jeg kører, autorijden, conducir, kierowca, prowadzenie, водій, водитель, șofer, kørsel, bil, transport, fahren, jazda, водіння, вождение, conducere, conducción, körning, kjøring, conduite, categories, kategorier"
# In front of a category.
CATEGORY_WORDS = "category, categories, cat, class, classes, kategori, kategorier, kategorierne, kategorie, kategorii, kategoria, kategorien, klasse, klassen, klasser, klass, kat, kl, категорія, категорії, категория, категории, кат, categoria, categoriile, categorii, categorie, categoría, categorías, catégorie, catégories, clase, type, permis, permiso"
# Behind the word: there is none.
NO_LICENCE_AT_ALL = "nope, nothing, keiner, keins, noch nicht, jeszcze nie, ще немає, пока нет, nessuna, nenhuma, ninguno, ninguna, todavía no, aún no, aucune, inget, inga, ännu inte, har det ikke, har jeg endnu ikke, endnu ikke, ikke endnu, not yet, nu încă, încă nu, ei ole, nej, ingen, intet, har ikke, har jeg ikke, ikke, no, none, not, nein, kein, keine, keinen, nie, nie mam, brak, ні, немає, нема, нет, не, nu, nu am, fără, sin, no tengo, nei, inte, nej tack, non, pas, aucun, undervejs, under uddannelse, in progress, w trakcie"
# In the clause: it was had once.
# A category that is not held yet, or any more.
NOT_HELD = "undervejs, på vej, under uddannelse, i gang, er i gang, jeg tager, tager jeg, snart, planlægger, planlagt, mangler, vil gerne, drømmer om, teoriprøve, teoriprøven, kun teori, køreprøve, ikke endnu, endnu ikke bestået, in progress, learning, soon, planned, planning, would like, want, hope, theory, theory test, provisional, not passed, taking lessons, in ausbildung, demnächst, geplant, theorieprüfung, noch nicht bestanden, w trakcie, w planach, wkrótce, planuję, chcę zrobić, w przyszłości, teoria, скоро, навчаюсь, навчаюся, вчуся, планую, в процесі, у процесі, хочу, теорія, в процессе, планирую, учусь, în curs, urmează, în viitor, vreau, teoria, en curso, en trámite, próximamente, quiero, sacando, en cours, bientôt, prochainement, pågår, på gång, snart, planerar, holder på, underveis, har ikke, ikke taget, don't have, not have, without"
LICENCE_TAKEN = "lapsed, invalid, not valid, no longer valid, no longer, lost, confiscated, ran out, ikke gyldigt, ikke længere, ugyldigt, ungültig, nicht mehr gültig, nieważne, wygasło, недійсне, недійсні, недействительно, expirado, vencido, vencida, förfallet, ogiltigt, ugyldig, expiré, plus valable, scaduta, frataget, fratages, inddraget, annulleret, udløbet, mistet, revoked, expired, suspended, withdrawn, abgelaufen, entzogen, abgenommen, stracone, straciłem, straciłam, zatrzymane, utracone, nieważne, прострочене, втрачено, анульовано, забрали, просрочено, лишён, лишен, anulat, expirat, suspendat, reținut, caducado, retirado, suspendido, indraget, återkallat, inndratt, utløpt, retiré, annulé, périmé, suspendu"

NO_LICENCE = """
    ikke, intet, ingen, uden, no, not, without, don't, kein, keinen, keine, ohne, nie, brak, bez, не, немає, без, fără, nu, sin, inte,
    inget, ikkje, pas, sans, aucun, undervejs, i gang med, studying for
"""

# An item with one of these is a certificate. A trailing * stands for any ending, a leading one for any beginning.
CERTIFICATES = """
    *certifikat*, *bevis, *beviset, svendebrev, autorisation*, *truckkort*, førstehjælp*, hygiejne*, epas, adr, adr-bevis, adr-kursus, haccp, kranfører*,
    vej som arbejdsplads, varmt arbejde, stilladskursus, sikkerhedskursus, *attest, fagbrev, gesällbrev, *certificate*, certified, certification*,
    first aid, food hygiene, forklift licence, forklift license, *zertifikat*, *schein, gesellenbrief, approbation, ersthelfer*, certyfikat*, uprawnienia*, świadectwo*,
    książeczka*, сертифікат*, посвідчення*, свідоцтво*, certificat*, atestat*, certificado*, certifica*, intyg*, *bevis*, *kurs, attestation*, caces, habilitation*,
    sep, iso 9606*, kursusbevis*, dansk prøve*, prøve i dansk*, pd1, pd2, pd3, ielts*, toefl*, telc*
"""
NOT_CERTIFICATES = """
    eksamensbevis, bevis for, beviste, personnummerbevis, dåbsattest, straffeattest, børneattest, führerschein, посвідчення водія, водійське посвідчення,
    kørekort, førerbevis, certifikater, certifikat, certificates, certificate, certyfikaty, сертифікати, certificado, certificados, certifications, zertifikate,
    kurser og certifikater, opholdsbevis, sygesikringsbevis
"""
# A sentence with one of these tells of schooling.
EDUCATED = """
    uddannet, uddannelse, udlært, faglært, eksamen, studerede, læste, bachelor, kandidat, master, master's, degree, diploma, graduated, studied, university,
    universitet, universitetet, gymnasium, skole, school, college, academy, akademi, ausbildung, studium, studierte, abitur, abschluss, ukończyłam, ukończyłem,
    studia, technikum, szkoła, szkołę, liceum, закінчила, закінчив, університет, коледж, училище, технікум, absolvit, absolventă, liceu, liceul, facultatea,
    universitatea, graduado, graduada, licenciatura, instituto, universidad, grado, utbildning, utbildad, utdanning, utdannet, examen, diplôme, licence, lycée,
    université, bac, cap, bts, formation, erhvervsuddannelse, hf, svendebrev, professionsbachelor, phd, ph.d
"""
# "since 2019", and between two years.
SINCE = "siden, since, seit, od, з, від, din, desde, sedan, siden, depuis, fra, from, fra og med, за, od roku"
UNTIL = "-, –, —, til, to, until, till, bis, do, до, по, până în, până, la, a, hasta, till, à, au, jusqu'en, og"
YEARS = "år, years, year, jahre, jahren, jahr, lat, lata, rok, років, роки, рік, ani, an, años, año, ans"
