"""Headings of CVs in ten languages; written as in `words`: da, en, de, pl, uk, ro, es, sv, no, fr."""

# Headings, by the kind of section that begins below them.
PROFILE = """
    self-evaluation, self evaluation, self introduction, self-introduction, om mig som person, sådan er jeg, personnalité, personality, personlighed, persönlichkeit, personlighet,
    profil, om mig, kort om mig, profiltekst, resumé, personlig profil, resume af profil, hvem er jeg,
    kompetenceprofil,
    profile, about me, summary, personal statement, professional summary,
    personal profile, about, career summary, professional profile,
    über mich, kurzprofil, zusammenfassung, persönliches profil, profil, berufsziel,
    o mnie, profil zawodowy, podsumowanie, podsumowanie zawodowe, cel zawodowy,
    про мене, про себе, профіль, мета, ціль, коротко про себе, загальна інформація,
    despre mine, profil personal, obiectiv, rezumat, obiectiv profesional,
    sobre mí, perfil, perfil profesional, resumen, perfil personal, objetivo, extracto,
    om mig, sammanfattning, profil, om meg, sammendrag, nøkkelkvalifikasjoner,
    à propos, à propos de moi, profil, profil professionnel, objectif, présentation, résumé,
    lidt om mig, hvem jeg er, om mig selv, min profil, personprofil, resume, who i am, a little about me, short profile, my profile, about myself,
    wer ich bin, profil osobisty, kilka słów o mnie, хто я, кілька слів про себе, о себе, обо мне, профиль, краткая информация, cine sunt,
    quién soy, sobre mi, acerca de mí, vem jag är, kort om mig, hvem er jeg, qui suis-je, qui je suis, chi sono, profilo
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
    coordonnées, informations personnelles, état civil, données personnelles,
    kontaktdata, mine oplysninger, sådan kontakter du mig, how to reach me, reach me, get in touch, kontaktinformationen, so erreichen sie mich,
    personalien, kontakt do mnie, dane, personalne, як зі мною зв'язатися, контакты, контактная информация, контактные данные, личные данные,
    личная информация, персональные данные, date de identificare, mis datos, datos, mes coordonnées, mina uppgifter, dati personali, contatti
"""
EXPERIENCE = """
    jeg arbejde, jeg arbejder, jeg har arbejde, min arbejde, min job, i work, i worked, i have worked, i working, ich arbeite, ich arbeitete, ich habe gearbeitet, pracowałam, pracowałem, pracuję, я працював, я працювала, працював, працювала, я работал, я работала, работал, работала, am lucrat, he trabajado, jag har jobbat, jag jobbar, jeg har jobbet, jeg jobber, j'ai travaillé,
    arbejdserfaringer, erhvervserfaringer, joberfaringer, where i've been, where i've worked, what i've done, jobs i've had, career story, career so far, my career, selected assignments, assignments, project assignments, client assignments, works done, works made, works, udvalgte opgaver, udvalgte projekter og opgaver, karriereforløb, min karriere, ausgewählte projekte und stationen, mein weg, mein werdegang, moja kariera, моя кар'єра, моя карьера, cariera mea, mi carrera, uppdrag, utvalda uppdrag, min karriär, oppdrag, utvalgte oppdrag, min karriere, missions, missions réalisées, ma carrière, parcours pro,
    employment details, employment summary, job experience, working experience, working experiences, work experiences, career record, career path, professional career, professional history, professional journey, professional engagements, work background, erhvervsforløb, jobforløb, arbejdsmæssig baggrund, tidligere beskæftigelse, beschäftigungen, beschäftigungsverlauf, bisherige stationen, berufliche stationen, berufserfahrungen, arbeitsverhältnisse, przebieg zatrudnienia zawodowego, ścieżka zawodowa, dotychczasowe zatrudnienie, відомості про роботу, попередня робота, кар'єрний шлях, трудова біографія, сведения о работе, карьера, карьерный путь, трудовая биография, istoric muncă, activitatea profesională, parcursul profesional, locuri de muncă anterioare, historia laboral, carrera profesional, actividad profesional, experiencia de trabajo, empleos anteriores, yrkesbana, yrkesbakgrund, arbetshistorik, yrkesbakgrunn, arbeidshistorikk, carrière, carrière professionnelle, activités professionnelles, emplois occupés, postes occupés,
    what i do now, what i did before, what i did, what i have done, what i do, where i have worked, where i worked, jobs i had, jobs i have had, things i have done, work i have done, past jobs, previous jobs, my work, my jobs, my working life, working life, present job, current job, current work, current position, positions held, work record, job record, professional record, service record, hvad jeg laver nu, hvad jeg har lavet, det har jeg lavet, her har jeg arbejdet, hvor jeg har arbejdet, steder jeg har arbejdet, mine job, mit arbejde, mit arbejdsliv, arbejdsliv, nuværende job, jobs, arbejdspladser, hidtidigt arbejde, was ich gemacht habe, was ich bisher gemacht habe, wo ich gearbeitet habe, meine arbeit, meine stellen, bisherige stellen, bisherige tätigkeiten, berufspraxis, praxis, gdzie pracowałam, gdzie pracowałem, moja praca, dotychczasowa praca, miejsca pracy, poprzednia praca, przebieg zatrudnienia, co robiłam, co robiłem, де я працював, де я працювала, де працював, де працювала, моя робота, місця роботи, попередня робота, що я робив, що я робила, где я работал, где я работала, где работал, где работала, места работы, моя работа, что я делал, что я делала, unde am lucrat, ce am lucrat, locuri de muncă, munca mea, ce am făcut, joburi, dónde he trabajado, donde he trabajado, en qué he trabajado, mis trabajos, lo que he hecho, trabajos anteriores, empleos anteriores, dove ho lavorato, esperienze, esperienze lavorative, esperienza lavorativa, esperienza professionale, lavoro, vad jag har gjort, var jag har jobbat, mina jobb, nuvarande jobb, hva jeg har gjort, hvor jeg har jobbet, jobbene mine, hva jeg har jobbet med, où j'ai travaillé, ce que j'ai fait, mes emplois, emplois occupés, mon travail, postes occupés,
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
    parcours professionnel, stages, emplois,
    worked, worked as, have worked, har arbejdet, my story, mit liv, min historie, mein leben, moja historia, моя історія, моя история, mi historia, mon histoire, hvor jeg har arbejdet, her har jeg arbejdet, hvad jeg har arbejdet med, hvad jeg har lavet, hvad har jeg lavet, mit arbejdsliv, mine job, mine jobs,
    job og erfaring, erfaring og job, arbejde og erfaring, jeg har arbejdet, jeg har arbejdet som, arbejdspladser, tidligere arbejde, tidligere arbejdspladser,
    erhvervsmæssig erfaring, erhvervsmæssig baggrund, erhverv, arbejde og praktik, job og praktik, jobs, arbejdsforløb, arbejdshistorik, praktikker,
    what i did, what i have done, what i have worked as, where i worked, where i have worked, my work, my jobs, jobs, work, work so far, jobs so far, my experience, previous jobs,
    work placements, employment record, employment background, practical experience, professional background, appointments, working life,
    was ich gemacht habe, wo ich gearbeitet habe, meine arbeit, stationen, beruf, berufsweg, arbeitsstellen, bisherige tätigkeiten, beruflicher hintergrund,
    gdzie pracowałam, gdzie pracowałem, co robiłam, co robiłem, doświadczenie w pracy, przebieg zatrudnienia, moja praca, dotychczasowa praca,
    де я працював, де я працювала, де працював, де працювала, професійний шлях, місце роботи, попередні місця роботи, робочий досвід,
    опыт работы, опыт, трудовой опыт, трудовой путь, трудовая деятельность, профессиональный опыт, работа, где я работал, где я работала, места работы, стаж,
    ce am lucrat, unde am lucrat, experiența mea, activitate profesională, istoric profesional, parcurs profesional, muncă, munca,
    dónde he trabajado, donde he trabajado, mi experiencia, en qué he trabajado, mis trabajos, trabajos anteriores, vida laboral, trabajos realizados,
    var jag har arbetat, mina jobb, arbete, jobb, tidigare jobb, där jag har jobbat, arbetsliv, yrkesliv, hvor jeg har jobbet, jobber, arbeid, arbeidsliv, jobbene mine,
    où j'ai travaillé, mes emplois, mon expérience, mes expériences, parcours, travail, vie professionnelle, esperienza lavorativa, esperienze lavorative, esperienza professionale
"""
EDUCATION = """
    school titles, titles of study, study titles, education background, what i've learned, what i've learnt, what i've studied, where i've studied, where i studied, det har jeg lært, her har jeg lært, hvor jeg har læst, wo ich gelernt habe, das habe ich gelernt, czego się nauczyłam, czego się nauczyłem, gdzie się uczyłam, gdzie się uczyłem, чого я навчилася, чого я навчився, чему я научилась, чему я научился, unde am învățat, qué he estudiado, dónde he estudiado, det har jag lärt mig, det har jeg lært, ce que j'ai appris, où j'ai étudié,
    educational attainment, educational attainments, academic attainment, education attainment, academic record, educational history, educational qualification, educational qualifications, educational details, education details, scholastic background, scholastic record, schools attended, academic credentials, academia, academic profile, skolemæssig baggrund, uddannelsesmæssig baggrund, teoretisk uddannelse, schulische laufbahn, schulische bildung, akademische laufbahn, ausbildung und studium, przebieg edukacji, przebieg nauki, ścieżka edukacyjna, szkoły ukończone, ukończone szkoły,
    здобута освіта, дані про освіту, відомості про освіту, базова освіта, сведения об образовании, полученное образование, базовое образование, parcurs educațional, pregătire școlară, studii absolvite, istoric educațional, historial académico, trayectoria académica, nivel de estudios, estudios realizados, preparación académica, formación escolar, cursus, cursus scolaire, cursus universitaire, cursus académique, parcours académique, parcours de formation, utbildningshistorik, skolutbildning, utdanningsbakgrunn, utdannelsesbakgrunn, percorso di studi, percorso formativo,
    academic qualification, academic qualifications, akademische ausbildung, akademischer werdegang, allgemeine und berufliche bildung, schul- und berufsausbildung, promotion, uddannelse og erhvervsuddannelse, wykształcenie i odbyte szkolenia,
    formación reglada, utbildningsbakgrund, formation initiale, formation scolaire, formation universitaire, study, academics, uddannelsesforløb, boglig uddannelse, hvad jeg har læst, how i learned, nauka szkolna,
    schul- und berufsbildung, schul- und ausbildung, schul- und hochschulbildung, schule und ausbildung, schule und beruf, berufs- und schulbildung, skole og kurser, skole- og uddannelse, skolegang og uddannelse, szkoły i kursy, nauka i kursy, wykształcenie i kursy, навчання і курси, учёба и курсы, studii și cursuri, școli, estudios y cursos, skola och utbildning, skole og utdanning, études et formation,
    uddannelse, uddannelser, uddannelsesbaggrund, skolegang, eksamen, studier, uddannelse og kurser,
    education, academic background, qualifications, studies, education and training,
    academic qualifications, educational background,
    schooling, academic history,
    ausbildung, bildung, bildungsweg, schulbildung, studium, schulische ausbildung,
    aus- und weiterbildung, schule, bildungsgang, schulischer werdegang,
    hochschulstudium, berufsausbildung,
    wykształcenie, edukacja, nauka,
    освіта, навчання, освіта та навчання,
    educație, educaţie, studii, educație și formare, educaţie şi formare, formare,
    educatie, educatie si formare, pregătire, pregătire profesională,
    educación, formación, formación académica, estudios, formación complementaria,
    educación y formación,
    utbildning, utbildningar, utdanning, utdannelse, studier,
    formation, formations, éducation, études, diplômes, formation académique,
    parcours scolaire,
    skole, min skole, skoler, skole og uddannelse, hvad jeg har lært, hvor jeg har gået i skole, jeg har gået i skole, min uddannelse,
    what i studied, what i have studied, what i learned, school, schools, my education, my studies, learning, diplomas,
    was ich gelernt habe, schulen, abschlüsse, lehre, co ukończyłam, co ukończyłem, szkoła, szkoły, szkoła i kursy,
    kwalifikacje i uprawnienia, школа, що я закінчив, що я закінчила, де я навчався, де я навчалася, образование, учёба, учеба, обучение, школы,
    школа, școala, școli, școală, școală și cursuri, ce am învățat, calificare, diplome,
    escuela, escuelas, mis estudios, lo que he estudiado, diplomas, títulos, skola, skolor, min utbildning, skole og kurs, skolegang, utdanningen min,
    école, écoles, mes études, mes diplômes, scolarité, diplômes et formations, istruzione, istruzione e formazione, formazione
"""
COURSES = """
    eligibility, license, licenses, trainings and seminars, seminars, seminars attended, trainings attended, trainings and seminars attended, seminars and trainings, training and seminars, eligibilities, license and trainings, professional license, professional licence, professional licences, licensure, licenses and certificates, licences & certificates, trainings & certifications, training and certifications, certifications and training, courses and trainings, additional training, additional courses, bevis og kurser, godkendelser, autorisationer og kurser, fortbildungen und zertifikate, weiterbildung und zertifikate, qualifikationsnachweise, certyfikaty i szkolenia, szkolenia i uprawnienia, dodatkowe kwalifikacje, сертифікати та курси, сертифікати і курси, курси та сертифікація, дозволи, допуски, сертификаты и курсы, допуски и удостоверения, certificate și atestate, atestate și certificate, cursuri și atestate, perfecționări, diplomados, diplomados y cursos, cursos y diplomados, cursos y talleres, seminarios, talleres, cursos realizados, kurser och utbildningar, certifikat och kurser, legitimation, kurs og godkjenninger, sertifiseringer, agréments, attestations et formations, certificats et attestations, habilitations et certifications, stages et formations,
    kurser, kursus, kurser og certifikater, certifikater, certifikat, efteruddannelse, kurser og efteruddannelse, mine kurser, bevis, beviser, kursusbeviser, kurser og beviser, papir, papirer, amu-kurser, amu,
    autorisationer, autorisation, certificeringer, kurser m.m, kurser m m, kurser mm, kurser mv, diplomer og beviser, videreuddannelse, kurser og bevis, certifikater og beviser, certifikater og kurser,
    courses, course, certificates, certificate, certification, certifications, certs, trainings, training, training courses, courses and certificates, certificates and courses, licences and certificates, licenses and certifications, licenses & certifications,
    titles and certificates, licence and training, licences and training, certified, accreditations, short courses, professional development, continuing education, tickets, papers and certificates, professional certifications, professional qualifications,
    kurse, kurs, weiterbildung, weiterbildungen, zertifikate, zertifikat, fortbildung, fortbildungen, kurse und zertifikate, lehrgänge, lehrgang, seminare, zusatzqualifikationen, zusatzqualifikation, nachweise, bescheinigungen, scheine, approbation,
    kursy, szkolenia, kursy i szkolenia, certyfikaty, certyfikat, uprawnienia, kursy i certyfikaty, kursy i uprawnienia, szkolenia i kursy, szkolenia i certyfikaty, uprawnienia zawodowe, dokształcanie,
    курси, курс, сертифікати, сертифікат, підвищення кваліфікації, курси та тренінги, тренінги, курси і сертифікати, курси та сертифікати, свідоцтва, посвідчення,
    курсы, сертификаты, курсы и сертификаты, повышение квалификации, тренинги, удостоверения, свидетельства,
    cursuri, certificate, certificate și cursuri, certificări, atestate, cursuri și certificate, calificări suplimentare, autorizații, specializări,
    cursos, curso, certificados, certificado, certificaciones, cursos y certificados, cursos y certificaciones, carnets, formación continua, acreditaciones,
    kurser och intyg, kurser och certifikat, certifikat, intyg, behörigheter, vidareutbildning, fortbildning, kurs og sertifikater, sertifikater, sertifikat, kurs og bevis, etterutdanning, godkjenninger,
    formación complementaria, додаткова освіта, дополнительное образование, certifications, attestations, habilitations, formation continue, certificats, brevets, stages et certifications,
    corsi, corso, attestati, attestato, certificazioni, certificati, abilitazioni, formação complementar, certificações
"""
LANGUAGES = """
    languages known, known languages, language abilities, languages and levels, languages & level, language ability, languages i know, languages i can speak, spoken and written languages, linguistic abilities, lingual skills, language proficiencies, proficiency in languages, talte og skrevne sprog, sprog og niveau, sprog jeg kan, hvilke sprog, sprogligt, sprogkendskab, sprachen (niveau), sprachniveau, gesprochene sprachen, sprachliche kenntnisse, sprachkenntnis, weitere sprachkenntnisse, znane języki, znane języki obce, jakie znam języki, języki mówione, рівень мов, знання мови, якими володію мовами, мови спілкування, владею языками, знание языка, языковые навыки, limbi pe care le vorbesc, limbi străine vorbite, limbi și nivel, nivelul limbilor, idiomas y nivel, dominio de idiomas, conocimientos de idiomas, idiomas conocidos, lenguas que hablo, lingue conosciute, lingue parlate, conoscenze linguistiche, competenze linguistiche, conoscenza delle lingue, språk och nivå, talade språk, språk jag kan, språk jeg kan, språknivå, muntlig og skriftlig språk, langues pratiquées, langues et niveau, langues connues, maîtrise des langues, niveau en langues,
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
    autres langues, langues vivantes,
    speak, hvad jeg taler, hvilke sprog jeg taler, sprog jeg taler, mine sprog, jeg taler disse sprog, mine sprogkundskaber, sprogniveauer, fremmedsprogskundskaber, danskkundskaber, dansk og andre sprog,
    what i speak, what languages i speak, languages i speak, my languages, i speak, tongues, speaking, knowledge of languages, working languages, other tongues,
    ich spreche, was ich spreche, meine sprachen, sprache, sprachkompetenz, sprachkompetenzen, sprachen und niveau, mówię, mówię po, moje języki, języki i poziom, znajomość języka, języki którymi mówię, języki, jakie znam,
    якими мовами я розмовляю, якими мовами говорю, мої мови, розмовляю, говорю, мови якими володію, володію мовами, языки, знание языков, владение языками, иностранные языки, родной язык, мои языки, язык, знание иностранных языков, говорю на языках,
    ce limbi vorbesc, limbile mele, vorbesc, limba, cunoștințe lingvistice, limbi vorbite și scrise, nivel limbi străine,
    qué idiomas hablo, mis idiomas, mis lenguas, hablo, idiomas que hablo, lenguaje, nivel de idiomas,
    språk jag talar, jag talar, mina språk, talar, språk jeg snakker, språkene mine, jeg snakker, snakker,
    langues que je parle, mes langues, je parle, langue, connaissances linguistiques, niveau de langue, lingue, lingue straniere, madrelingua, lingua madre, altre lingue, línguas, idioma
"""
# Labels of forms that are followed by a language without a colon.
LANGUAGE_LABELS = """
    mother tongue(s), mother tongue, other language(s), modersmål, andre sprog, muttersprache, weitere sprachen,
    język ojczysty, inne języki, рідна мова, інші мови, limba maternă, alte limbi, lengua materna,
    otros idiomas, langue maternelle, autres langues, morsmål
"""
SKILLS = """
    expertise, areas of expertise, fields of expertise, toolbox, my toolbox, skill set, skillset, softwares, software knowledge, competence matrix, competency matrix, skills matrix, what i bring, what i offer, what i can offer, ekspertise, ekspertiseområder, værktøjskasse, min værktøjskasse, kompetencematrix, kompetenceoversigt, det bringer jeg, det kan jeg bidrage med, hvad jeg kan bidrage med, expertenwissen, werkzeugkasten, kompetenzmatrix, was ich mitbringe, das bringe ich mit, zakres kompetencji, matryca kompetencji, co wnoszę, co oferuję, експертиза, сфери експертизи, що я пропоную, экспертиза, что я умею и предлагаю, expertiză, domenii de expertiză, ce ofer, ce aduc, áreas de especialización, lo que aporto, qué aporto, expertisområden, kompetensmatris, vad jag bidrar med, det här bidrar jag med, ekspertise, kompetansematrise, hva jeg kan bidra med, domaines d'expertise, expertises, ce que j'apporte, boîte à outils,
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
    compétences informatiques, compétences techniques,
    hvad jeg kan, det kan jeg, jeg kan, det er jeg god til, jeg er god til, mine kompetencer, mine styrker, erfaring med, what i can do, what i am good at, what i can, my skills, my strengths, good at,
    was ich kann, meine stärken, co umiem, co potrafię, umiem, moje umiejętności, що я вмію, що вмію, мої навички, якості, навыки, умения, что я умею, компетенции, профессиональные навыки, ключевые навыки, личные качества, о себе и навыки, компьютер, комп'ютер,
    ce știu să fac, ce știu, abilitățile mele, qué sé hacer, lo que sé hacer, vad jag kan, det här kan jag, hva jeg kan, det jeg kan, ce que je sais faire, mes compétences, mes atouts, logiciels, computer, pc, programmer, competenze, capacità
"""
REFERENCES = """
    personne à contacter, contact à l'employeur, persona de contacto, persoană de contact, osoba do kontaktu, контактна особа, контактное лицо, ansprechpartner, ansprechpartnerin, reference contact, persona da contattare,
    referenze, referenzen auf anfrage, referências, referanslar, referans, συστάσεις, συστασεισ, meðmælendur, meðmæli, suosittelijat, suositukset, soovitajad, soovitused, rekomendacijos, atsauksmes, ieteikumi, reference osoby, referencie, preporuke, referenciák, препоръки, препораки, referenties, karakter references, character references, tham khảo, người tham khảo, mga sanggunian, referenca,
    personnes de référence, personne de référence, personnes à contacter, personnes ressources, références professionnelles, contacts de référence, personas de referencia, personas de contacto, persoane de referință, persoane care pot da referințe, recomandări și referințe, osoby referencyjne, osoby mogące udzielić referencji, referencje zawodowe, kontakt do referencji, auskunftspersonen, referenzgeber, referenzadressen, reference persons, reference person, people to ask, references and contacts, work references, personer du kan spørge, personer der kan udtale sig, kontaktpersoner, kontaktpersoner for referencer, referenspersoner, referansepersoner, особи для довідок, хто може рекомендувати, рекомендатори, кто может рекомендовать, лица для рекомендаций, persone di riferimento, pessoas de referência,
    referencer, reference, referenceperson, referencepersoner, anbefalinger, ref, referenter,
    kontakt til referencer, udtalelser,
    references, referees, professional references, reference contacts, recommendations, referee,
    contact persons for references,
    referenzen, referenz, empfehlungen, referencje, osoby polecające, rekomendacje,
    рекомендації, референції, рекомендатели, контакти для рекомендацій, особи для рекомендацій,
    рекомендації надають, referințe, referinţe, referinte, recomandări, persoane de contact,
    referencias, referencias laborales, recomendaciones, referenser, referens, referanser, referanse,
    références, recommandations,
    mine referencer, personer der kan anbefale mig, who knows me, people who know me, referenzpersonen, osoby do kontaktu, kto może mnie polecić, рекомендации, рекомендатели, контакты для рекомендаций, referenzen und zeugnisse, referensperson, mes références
"""
OTHER = """
    numbers, my numbers, id numbers, numre, mine numre, numbers and papers, papers, documents, números, nummern, numery, numere, номери, номера, numéros, tickets and papers,
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
    informations complémentaires,
    førerkort og kjøring, kørsel, bil, transport, driving, driving licences, licence, license, bank, økonomi, mobilität, fahrerlaubnis, uprawnienia kierowcy, водительские права, водительское удостоверение, права, хобби, интересы, увлечения,
    дополнительная информация, прочее, другое, разное, додатково, про сім'ю, permis, permis auto, alte date, altele, diverse, anexe, carné de conducir, otra información, körkort och övrigt, annat, övriga uppgifter, annen info, autre, autres, autres informations,
    familieforhold, familieliv, familj, familjeförhållanden, familieoplysninger, familiäres, familienverhältnisse, familiensituation, familienstand, privates, rodzina, sytuacja rodzinna, życie prywatne, родина, сім'я, сімейний стан, семья, семейное положение, familie și copii, situație familială, situația familială, stare civilă, familia, situación familiar, estado civil, famille, situation familiale, vie privée, situation personnelle, famiglia, stato di famiglia, família, family situation, family status, marital status, privatliv, timp liber, tiempo libre, temps libre, tempo libero, tempo livre, czas wolny, вільний час, свободное время, freizeitinteressen, free time, spare time, leisure time, permis et véhicule, permis de conduire et véhicule,
    papiers, praktisk, praktiske oplysninger, min familie, my family, other things, other information, something else, noget andet, mere om mig
"""

# Between two headings in one line: "Languages and skills".
CONNECTORS = "og, and, und, i, та, і, й, și, şi, si, y, e, och, et, &, /, +, -, –"
# What is wished for, and not yet done.
GOAL = """
    projet, objective, objectives, job objective, employment objective, position desired, position applied for, position sought, target position, target job, jobmål og ønsker, angestrebte position, stellenwunsch, poszukiwane stanowisko, oczekiwana praca, шукана посада, очікування, очікування від роботи, на посаду, претендую на посаду, искомая должность, соискание должности, locul de muncă vizat, loc de muncă vizat, post vizat, postul vizat, funcția dorită, ocupația vizată, puesto al que aspira, puesto solicitado, cargo al que aspira, empleo deseado, söker tjänst som, önskad tjänst, ønsket stilling, emploi recherché, emploi visé, poste visé, projet de carrière, obiettivo, obiettivo professionale, posizione desiderata, objetivos profesionales,
    мета, ціль, cel zawodowy, berufsziel, obiectiv, obiectiv profesional, objetivo, objectif, career objective, jobmål, mit mål, mål, jobønske, jobønsker, ønsker, ønske, mine ønsker, drømmejob, min drøm, fremtid, jobprofil, ønsket job, ønsket stilling, jeg søger, søger, jeg vil gerne, jeg vil gerne være, det vil jeg gerne,
    goal, goals, my goal, my goals, career goal, career goals, job goal, dream job, my dream, wishes, desired job, desired position, i would like, i am looking for, looking for, plans, what i want, future plans, what i want to do,
    ziel, ziele, mein ziel, wunsch, wünsche, berufswunsch, gewünschte tätigkeit, gewünschte stelle, ich suche, angestrebte tätigkeit, cel, mój cel, szukam, szukam pracy, oczekiwania, plany, marzenia, czego szukam, jakiej pracy szukam,
    бажана посада, шукаю, шукаю роботу, моя мета, моя ціль, побажання, плани, бажана робота, цель, моя цель, желаемая должность, ищу работу, пожелания, планы, ищу,
    obiectivul meu, ce caut, ce îmi doresc, post dorit, caut, scop, dorințe, mi objetivo, objetivo laboral, objetivo profesional, metas, qué busco, busco, puesto deseado, deseos, mi sueño,
    mitt mål, önskemål, drömjobb, jag söker, söker, ønsket jobb, drømmejobb, jeg ønsker, objectif professionnel, mon objectif, mon souhait, souhaits, mon projet, projet professionnel, poste recherché, je cherche, poste souhaité
"""
# In front of a place: "Work in Denmark", "Arbejde før Danmark".
PLACED_EXPERIENCE = "arbejde, job, erfaring, erhvervserfaring, arbejdserfaring, ansættelser, work, jobs, experience, work experience, employment, arbeit, berufserfahrung, praca, doświadczenie, doświadczenie zawodowe, робота, досвід, досвід роботи, работа, опыт, опыт работы, muncă, experiență, experiența, trabajo, trabajos, experiencia, experiencia laboral, arbete, jobb, erfarenhet, arbeid, arbeidserfaring, expérience, expériences, travail, emplois"
PLACED_EDUCATION = "skole, skoler, skolegang, uddannelse, uddannelser, kurser, school, education, studies, courses, schule, ausbildung, szkoła, wykształcenie, kursy, освіта, навчання, курси, образование, учёба, курсы, școală, studii, educație, cursuri, estudios, formación, cursos, skola, utbildning, utdanning, études, formation, formations, cours"
PLACED_LINKS = "i, før, fra, uden for, udenfor, efter, inden, in, before, outside, from, after, abroad, vor, außerhalb, aus, nach, w, we, przed, poza, po, в, у, до, за, після, после, din, înainte de, după, en, antes de, fuera de, utanför, innan, utenfor, au, avant, hors, à"
# In front of a heading's words, or behind them: "Further training", "Formations complémentaires".
HEADING_QUALIFIERS = """
    further, other, additional, relevant, supplementary, selected, recent, various, professional, my, top, main, key, more, weitere, sonstige, zusätzliche, relevante, ausgewählte, berufliche, meine, wichtigste, øvrige, andre, anden, supplerende, udvalgte, faglige, diverse, mine, min, mit,
    dodatkowe, inne, pozostałe, ukończone, odbyte, zawodowe, moje, moja, додаткові, інші, професійні, мої, пройдені, дополнительные, прочие, другие, мои, пройденные, alte, suplimentare, profesionale, otros, otras, complementarios, adicionales, mis,
    övriga, andra, kompletterande, relevanta, mina, annen, autres, complémentaires, supplémentaires, professionnelles, mes, altri, altre, aggiuntivi, complementares, outros, m.m, mm, m m, m.fl, mv, m.v
"""
# Of these, what makes a section of schooling one of courses.
ADDED = "complémentaires, supplémentaires, complementarios, adicionales, complementares, supplerende, zusätzliche, додаткові, дополнительные, dodatkowe, additional, kompletterande, suplimentare"
# Of abilities, with any word beside: "Digital skills", "Competencias de organización".
SKILLS_OF_A_KIND = """
    skills, competences, competencies, kompetencer, færdigheder, kompetenzen, kenntnisse, fähigkeiten, stärken, kompetenser, färdigheter, kompetanse, ferdigheter, umiejętności, kompetencje, навички, навыки, competențe, aptitudini, abilități,
    competencias, habilidades, conocimientos, compétences, competenze, competências, habilidades, conhecimentos
"""
# Of what is said about languages: no ability of another kind.
NOT_SKILLS = """
    lang, sprog, sprach, język, jezyk, мов, язык, lingü, lingu, lengu, idiom, språk, limb, reading, writing, verbal, listening, speaking, oral, spoken, written, skriv, læse, tale, social- og
"""
# Sections in languages whose CVs come more seldom: pt, it, nl, el, tr, is, fi, lt, lv, et, cs, sk, hu, hr, bg.
FURTHER = {
    "profile": "resumo, resumo das qualificações, perfil profissional, sobre mim, chi sono, over mij, profiel, σχετικά με εμένα, προφίλ, hakkımda, özet, um mig, minusta, apie mane, par mani, minust, o mně, o mne, rólam, bemutatkozás, o meni, за мен",
    "contact": "dados pessoais, contato, contacto pessoal, persoonlijke gegevens, προσωπικά στοιχεία, επικοινωνία, στοιχεία επικοινωνίας, kişisel bilgiler, iletişim, iletişim bilgileri, persónuupplýsingar, yhteystiedot, henkilötiedot, asmeninė informacija, kontaktai, personas dati, kontaktinformācija, isikuandmed, kontaktandmed, osobní údaje, osobné údaje, személyes adatok, elérhetőség, osobni podaci, лични данни, dati anagrafici",
    "experience": "experiência profissional, experiência, werkervaring, εργασιακή εμπειρία, επαγγελματική εμπειρία, προϋπηρεσία, iş deneyimi, iş tecrübesi, deneyim, starfsreynsla, työkokemus, darbo patirtis, darba pieredze, töökogemus, pracovní zkušenosti, zaměstnání, praxe, pracovné skúsenosti, pracovná prax, munkatapasztalat, szakmai tapasztalat, radno iskustvo, професионален опит, трудов стаж, berufliche tätigkeiten, tätigkeiten, clinical appointments, clinical experience, research experience, teaching experience, forskningserfaring",
    "education": "formação, formação acadêmica, formação académica, escolaridade, educação, opleiding, opleidingen, σπουδές, εκπαίδευση, μόρφωση, eğitim, eğitim bilgileri, öğrenim, menntun, nám og menntun, koulutus, opinnot, išsilavinimas, izglītība, haridus, haridustee, vzdělání, vzdelanie, tanulmányok, iskolai végzettség, végzettség, obrazovanje, образование и обучение, titoli di studio, studi, arsimi",
    "courses": "certificações e cursos, cursos complementares, cursussen, certificaten, cursussen en certificaten, πιστοποιήσεις, πιστοποιητικά, σεμινάρια, άδειες, belgeler, sertifikalar, kurslar, kurslar ve sertifikalar, sertifika ve kurslar, réttindi, námskeið, réttindi og námskeið, kurssit, kortit, pätevyydet, luvat, kursai, pažymėjimai, sertifikatai, kursi, sertifikāti, apliecības, kursused, tunnistused, kurzy, certifikáty, kurzy a certifikáty, osvědčení, tanfolyamok, bizonyítványok, tečajevi, certifikati, курсове, сертификати",
    "skills": "competencias personales, competenze personali, habilidades personales, competências pessoais, conhecimentos, competências, habilidades, informática, vaardigheden, computervaardigheden, γνώσεις η/υ, δεξιότητες, γνώσεις υπολογιστών, ικανότητες, beceriler, yetenekler, bilgisayar, bilgisayar bilgisi, hæfni, færni, tölvukunnátta, tölvufærni, taidot, atk-taidot, įgūdžiai, kompiuterinės žinios, prasmes, datorprasmes, oskused, arvutioskus, dovednosti, znalosti, schopnosti, zručnosti, készségek, számítógépes ismeretek, vještine, умения, competenze digitali, competenze tecniche, competenze informatiche, punti di forza",
    "languages": "línguas, ξένες γλώσσες, γλώσσες, diller, yabancı diller, dil bilgisi, tungumál, tungumálakunnátta, kielitaito, kielet, kalbos, kalbų mokėjimas, valodas, valodu prasmes, keeled, keeleoskus, jazyky, jazykové znalosti, nyelvek, nyelvtudás, jezici, strani jezici, чужди езици, езици, talen",
    "references": "referências, referenties, συστάσεις, referanslar, meðmælendur, suosittelijat, rekomendacijos, atsauksmes, soovitajad, doporučení, odporúčania, referenciák, preporuke, referenze, referencias personales, referencias profesionales, character references, recommendations and references",
    "other": "interesses, hobby's, rijbewijs, ενδιαφέροντα, ehliyet, hobiler, ilgi alanları, áhugamál, ökuréttindi, harrastukset, ajokortti, pomėgiai, vaļasprieki, hobid, zájmy, záujmy, řidičský průkaz, érdeklődés, hobbi, interesi, vozačka dozvola, patente, patente di guida, interessi, carta de condução, declaration, research, publications and talks, memberships, mitgliedschaften, medlemskaber, veröffentlichungen, drittmittel, preise, grants, zivildienst, wehrdienst, military service, służba wojskowa, військова служба, serviciu militar, servicio militar, service militaire, værnepligt, spouse, ægtefælle, visa, visto, información adicional, yderligere oplysninger, další informace, reti e affiliazioni",
}
# Of the skills, in words of everyday and of trades with tools.
MORE_SKILLS = """
    știu să lucrez, știu să lucrez cu, știu să folosesc, știu să fac și, știu să conduc, pot lucra cu, pot lucra pe, i can work with, i can use, i can operate, i know how to use, i know how to, can use, can operate, can drive and use, work with, experience with, jeg kan bruge, jeg kan betjene, jeg kan arbejde med, kan bruge, kan betjene, kan arbejde med, har arbejdet med, vant til, vant til at, ich kann bedienen, ich kann arbeiten mit, kann bedienen, vertraut mit, umiem obsługiwać, umiem pracować na, umiem robić, potrafię obsługiwać, potrafię robić, вмію працювати, вмію користуватися, вмію працювати з, вмію робити, умею работать, умею работать с, умею пользоваться, умею делать, sé manejar, sé usar, sé trabajar con, puedo manejar, manejo de, manejo, jag kan använda, kan använda, kan köra, vana vid, jeg kan bruke, kan bruke, kan kjøre, je sais utiliser, je sais travailler avec, je sais conduire, je maîtrise, so usare, so lavorare con,
    journalsystem, journalsystemer, journal systems, kassesystem, kassesystemer, økonomisystemer, fagsystemer, systemkendskab, it-systemkendskab, it-erfaring, programkendskab, systemvana, systemkunskap, datasystem, it-system, kassasystem, it-verktøy, systemkjennskap, software-kenntnisse, softwarekenntnisse, programmkenntnisse, edv-programme, praxissoftware, kassensysteme, znane programy, obsługa programów, obsługiwane programy, obsługa maszyn, obsługiwane maszyny, програмне забезпечення, знання програм, володіння програмами, программное обеспечение, знание программ, владение программами, programe cunoscute, programe utilizate, utilaje cunoscute, programas informáticos, programas que manejo, programas manejados, manejo de programas, maquinaria, logiciels maîtrisés, outils informatiques, logiciels utilisés, outils maîtrisés, software known, software used, programs used, systems used, machines used, equipment, machinery,
    tools, software, software skills, kan også, kan, jeg kan også, can also, can do, i can also, i can do, data, top skills, procedures, metoder, methods, technical, digital, værktøjer, systemer, systems, it-systemer, programmes, programs, it og systemer, maskiner, machines, redskaber,
    werkzeuge, programme, systeme, methoden, das kann ich, das kann ich gut, kann ich, ich kann, maschinen, narzędzia, programy, oprogramowanie, maszyny, potrafię, obsługa, програми, інструменти, вмію, умею, программы, инструменты, володію, владею, programe, unelte, știu, pot, utilaje,
    programas, herramientas, sé hacer, puedo, máquinas, program, verktyg, system, kan jag, verktøy, systemer, outils, je sais, je sais faire, maîtrise, it and systems, programmi, strumenti, so fare, ferramentas, qualités, qualities, kvaliteter
"""
# In front of a heading: "My skills", "Mes compétences".
POSSESSIVES = "my, our, min, mit, mine, mina, mitt, meine, mein, mój, moja, moje, moi, мій, моя, моє, мої, мой, моё, мои, mis, mi, mes, mon, ma, meus, minhas, mie, miei"
# Of which a question asks for work: "What have you worked with?"
WORKED = "work, worked, working, job, jobs, arbejdet, arbejde, arbejder, gearbeitet, arbeiten, pracowałeś, pracowałaś, pracował, pracowała, praca, pracy, працювали, працював, працювала, працюєте, роботи, работали, работал, работала, работы, lucrat, muncit, trabajado, trabajo, trabajó, jobbat, arbetat, jobbet, arbeidet, travaillé, métier, lavorato, trabalhou"
