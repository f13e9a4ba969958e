"""Headings of CVs in ten languages; written as in `words`: da, en, de, pl, uk, ro, es, sv, no, fr."""

# Headings, by the kind of section that begins below them.
PROFILE = """
    profil, om mig, kort om mig, profiltekst, resumé, personlig profil, resume af profil, hvem er jeg,
    kompetenceprofil,
    profile, about me, summary, personal statement, objective, career objective, professional summary,
    personal profile, about, career summary, professional profile,
    über mich, kurzprofil, zusammenfassung, persönliches profil, profil, berufsziel,
    o mnie, profil zawodowy, podsumowanie, podsumowanie zawodowe, cel zawodowy,
    про мене, про себе, профіль, мета, ціль, коротко про себе, загальна інформація,
    despre mine, profil personal, obiectiv, rezumat, obiectiv profesional,
    sobre mí, perfil, perfil profesional, resumen, perfil personal, objetivo, extracto,
    om mig, sammanfattning, profil, om meg, sammendrag, nøkkelkvalifikasjoner,
    à propos, à propos de moi, profil, profil professionnel, objectif, présentation, résumé
"""
CONTACT = """
    kontakt, kontaktoplysninger, personlige oplysninger, personlige data, stamdata, persondata,
    kontaktinfo, kontaktinformation, personalia, oplysninger,
    contact, contact details, contact information, personal information, personal details,
    contact info, personal data, details,
    persönliche daten, persönliche angaben, kontaktdaten, angaben zur person, zur person,
    persönliche informationen,
    dane osobowe, dane kontaktowe, informacje osobiste, dane personalne,
    контакти, контактна інформація, особиста інформація, особисті дані, контактні дані,
    персональна інформація, персональні дані,
    contact, date personale, informații personale, informaţii personale, date de contact,
    informatii personale, contacto, datos personales, datos de contacto, información personal,
    información de contacto, kontakt, personuppgifter, kontaktuppgifter, personlig information,
    personopplysninger, kontaktinformasjon, personlige opplysninger, personalia,
    coordonnées, informations personnelles, état civil, données personnelles
"""
EXPERIENCE = """
    erhvervserfaring, arbejdserfaring, joberfaring, ansættelser, erfaring, beskæftigelse, praktik,
    job, karriere, tidligere ansættelser, tidligere job, ansættelseshistorik, erhvervskarriere,
    relevant erfaring, relevant erhvervserfaring, arbejde, professionel erfaring, ansættelsesforløb,
    nuværende ansættelse, anden erhvervserfaring, øvrig erhvervserfaring, studiejob, arbejdsliv,
    work experience, experience, professional experience, employment, employment history,
    career history, work history, relevant experience, job history, internships, internship,
    relevant work experience, previous employment, career, other experience, positions held,
    berufserfahrung, beruflicher werdegang, arbeitserfahrung, berufspraxis, praktika,
    berufliche erfahrung, werdegang, berufliche laufbahn, praktische erfahrung, berufstätigkeit,
    doświadczenie zawodowe, doświadczenie, przebieg kariery, historia zatrudnienia, praca, praktyki,
    przebieg pracy zawodowej, staże i praktyki, kariera zawodowa, zatrudnienie,
    досвід роботи, професійний досвід, трудовий досвід, досвід, трудова діяльність, робота,
    кар'єра, професійна діяльність, трудовий шлях, місця роботи,
    experiență profesională, experienţă profesională, experienta profesionala, experiență,
    experiența profesională, experiența de muncă, experiență de lucru, locuri de muncă,
    experiență în muncă, experiența,
    trabajos, trabajo, empleos, experiencia laboral, experiencia profesional, experiencia, trayectoria profesional, empleo,
    historial laboral, trayectoria, prácticas,
    arbetslivserfarenhet, erfarenhet, yrkeserfarenhet, anställningar, arbetserfarenhet,
    arbetslivserfarenheter, tidigare anställningar, praktik,
    arbeidserfaring, yrkeserfaring, erfaring, jobberfaring, praksis,
    expérience professionnelle, expériences professionnelles, expérience, expériences,
    parcours professionnel, stages, emplois
"""
EDUCATION = """
    uddannelse, uddannelser, uddannelsesbaggrund, skolegang, eksamen, studier, uddannelse og kurser,
    kurser, kurser og certifikater, certifikater, efteruddannelse, kurser og efteruddannelse,
    education, academic background, qualifications, studies, education and training, training,
    courses, certificates, certifications, academic qualifications, educational background,
    courses and certificates, schooling, academic history,
    ausbildung, bildung, bildungsweg, schulbildung, studium, schulische ausbildung, weiterbildung,
    aus- und weiterbildung, weiterbildungen, zertifikate, schule, bildungsgang, schulischer werdegang,
    hochschulstudium, berufsausbildung, fortbildung, fortbildungen,
    wykształcenie, edukacja, kursy, szkolenia, kursy i szkolenia, certyfikaty, nauka,
    освіта, навчання, курси, сертифікати, додаткова освіта, освіта та навчання, підвищення кваліфікації,
    курси та тренінги, тренінги,
    educație, educaţie, studii, educație și formare, educaţie şi formare, formare, cursuri,
    educatie, educatie si formare, pregătire, pregătire profesională, certificate,
    educación, formación, formación académica, estudios, formación complementaria, cursos,
    educación y formación, certificados,
    utbildning, utbildningar, kurser, utdanning, utdannelse, kurs, kurs og sertifikater, studier,
    formation, formations, éducation, études, diplômes, certifications, formation académique,
    parcours scolaire
"""
LANGUAGES = """
    sprog, sprogkundskaber, sprogfærdigheder, sprogkompetencer, sproglige kompetencer, modersmål,
    fremmedsprog, andre sprog, sproglige færdigheder, sproglig, tale og skrift, sprogniveau, talte sprog,
    jeg taler, taler,
    languages, language, language skills, languages spoken, foreign languages, spoken languages,
    mother tongue, mother tongue(s), other language(s), other languages, native language,
    language proficiency, linguistic skills, language knowledge, mother tongues, first language,
    sprachen, sprachkenntnisse, fremdsprachen, muttersprache, fremdsprachenkenntnisse, weitere sprachen,
    języki, języki obce, znajomość języków, umiejętności językowe, język ojczysty, inne języki,
    znajomość języków obcych, język, język obcy, kompetencje językowe,
    мови, знання мов, володіння мовами, мовні навички, іноземні мови, рідна мова, мова, інші мови,
    знання іноземних мов, володіння іноземними мовами, рівень володіння мовами,
    limbi, limbi străine, limbi vorbite, limbi cunoscute, limba maternă, competențe lingvistice,
    limbi straine, limba materna, alte limbi, alte limbi străine cunoscute, limbi străine cunoscute,
    cunoștințe de limbi străine,
    idiomas, lenguas, lengua materna, idioma materno, otros idiomas, competencias lingüísticas,
    conocimiento de idiomas, otras lenguas,
    språk, språkkunskaper, språkkunnskaper, språkferdigheter, modersmål, morsmål, andra språk,
    andre språk, språkkompetens, språkkompetanse,
    langues, langue maternelle, langues parlées, langues étrangères, compétences linguistiques,
    autres langues, langues vivantes
"""
# Labels of forms that are followed by a language without a colon.
LANGUAGE_LABELS = """
    mother tongue(s), mother tongue, other language(s), modersmål, andre sprog, muttersprache, weitere sprachen,
    język ojczysty, inne języki, рідна мова, інші мови, limba maternă, alte limbi, lengua materna,
    otros idiomas, langue maternelle, autres langues, morsmål
"""
SKILLS = """
    kompetencer, færdigheder, kvalifikationer, it, it-kompetencer, it-kundskaber, it-færdigheder,
    faglige kompetencer, personlige kompetencer, kernekompetencer, styrker, edb, egenskaber,
    personlige egenskaber, programmeringssprog, it kompetencer, nøglekompetencer, tekniske kompetencer,
    skills, competences, competencies, it skills, computer skills, technical skills, key skills,
    core skills, soft skills, digital skills, strengths, programming languages, key competences,
    core competencies, communication skills, organisational skills, hard skills, personal skills,
    job-related skills, other skills, skills and abilities, technologies, tools, digital competence,
    kenntnisse, fähigkeiten, kompetenzen, edv-kenntnisse, it-kenntnisse, stärken, weitere kenntnisse,
    programmiersprachen, besondere kenntnisse, fachkenntnisse, computerkenntnisse, edv,
    kenntnisse und fähigkeiten, persönliche stärken, sonstige kenntnisse, qualifikationen,
    umiejętności, kompetencje, kwalifikacje, umiejętności komputerowe, obsługa komputera,
    cechy osobowości, mocne strony, dodatkowe umiejętności, języki programowania,
    навички, вміння, уміння, компетенції, професійні навички, ключові навички, комп'ютерні навички,
    особисті якості, технічні навички, мови програмування, додаткові навички, навички та вміння,
    професійні якості, володіння комп'ютером, ділові якості,
    competențe, abilități, aptitudini, competențe digitale, calificări, competente, abilitati,
    aptitudini și competențe, competențe personale, puncte forte, competențe profesionale,
    habilidades, competencias, aptitudes, conocimientos, conocimientos informáticos, informática,
    competencias digitales, destrezas, cualificaciones,
    kompetenser, färdigheter, kompetens, egenskaper, kunskaper, datakunskaper, styrkor,
    ferdigheter, kompetanse, kvalifikasjoner, datakunnskaper, personlige egenskaper, it-kunskaper,
    compétences, atouts, savoir-faire, qualités, informatique, aptitudes, savoir-être,
    compétences informatiques, compétences techniques
"""
REFERENCES = """
    referencer, reference, referenceperson, referencepersoner, anbefalinger, ref, referenter,
    kontakt til referencer, udtalelser,
    references, referees, professional references, reference contacts, recommendations, referee,
    contact persons for references,
    referenzen, referenz, empfehlungen, referencje, osoby polecające, rekomendacje,
    рекомендації, референції, рекомендатели, контакти для рекомендацій, особи для рекомендацій,
    рекомендації надають, referințe, referinţe, referinte, recomandări, persoane de contact,
    referencias, referencias laborales, recomendaciones, referenser, referens, referanser, referanse,
    références, recommandations
"""
OTHER = """
    fritidsinteresser, interesser, hobbyer, privat, familie, kørekort, frivilligt arbejde, fritid,
    frivilligt, øvrigt, andet, diverse, publikationer, tillidshverv, personligt, civilstand,
    fritid og interesser, foreningsarbejde, kørekort og certifikater, militærtjeneste, øvrige,
    interests, hobbies, driving licence, driving license, volunteering, volunteer work, voluntary work,
    publications, awards, projects, other, additional information, miscellaneous, leisure,
    family, annexes, availability, honours and awards, driver's licence, driver's license,
    volunteer experience, licences, hobbies and interests, achievements, annexe,
    interessen, hobbys, führerschein, ehrenamt, sonstiges, ehrenamtliches engagement, engagement,
    freizeit, weiteres, auszeichnungen, ehrenamtliche tätigkeit, publikationen, projekte,
    zainteresowania, hobby, prawo jazdy, wolontariat, dodatkowe informacje, inne, klauzula,
    informacje dodatkowe, osiągnięcia, projekty,
    інтереси, хобі, захоплення, водійські права, водійське посвідчення, волонтерство, інше,
    додаткова інформація, додаткові відомості, посвідчення водія, проєкти, досягнення,
    interese, hobby-uri, hobbyuri, permis de conducere, voluntariat, informații suplimentare, pasiuni,
    alte informații, proiecte,
    intereses, aficiones, permiso de conducir, carnet de conducir, voluntariado, otros,
    otros datos, información adicional, datos de interés, proyectos,
    intressen, fritidsintressen, körkort, övrigt, ideellt arbete, fritid, førerkort, annet, verv,
    frivillig arbeid, hobbyer, annen informasjon, övriga meriter,
    centres d'intérêt, loisirs, permis de conduire, bénévolat, divers, intérêts, permis, projets,
    informations complémentaires
"""

# Between two headings in one line: "Languages and skills".
CONNECTORS = "og, and, und, i, та, і, й, și, şi, si, y, e, och, et, &, /, +, -, –"
