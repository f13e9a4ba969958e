"""Words that make a job title without being one occupation."""

# Words that make a job title without being one trade; Danish ones also end compounds.
HEADS = """
    operaio operaia cuoco cuoca cameriere cameriera commesso commessa impiegato impiegata magazziniere autista muratore elettricista idraulico panettiere pasticcere pasticciera lavapiatti parrucchiere parrucchiera segretario segretaria infermiere infermiera badante addetto addetta responsabile tecnica tecnico pizzaiolo pizzaiola saldatore falegname meccanico giardiniere
    cozinheiro cozinheira padeiro padeira pedreiro eletricista motorista entregador entregadora vendedor vendedora faxineiro faxineira diarista garçom garçonete atendente enfermeiro enfermeira professora recepcionista soldador mecânico supervisor supervisora gerente pintor costureira
    işçisi işçi şoför şoförü aşçı garson temizlikçi dağıtıcısı kasiyer satıcı öğretmen hemşire kaynakçı terzi usta ustası berber kuaför muhasebeci
    λογιστής λογίστρια σερβιτόρος σερβιτόρα μάγειρας μαγείρισσα πωλητής πωλήτρια βοηθός οδηγός καθηγητής καθηγήτρια νοσηλευτής νοσηλεύτρια ηλεκτρολόγος υδραυλικός εργάτης εργάτρια
    kennari grunnskólakennari leikskólakennari forfallakennari þjónn leiðbeinandi starfsmaður verkamaður hjúkrunarfræðingur smiður sjómaður bílstjóri kokkur
    darbuotojas darbuotoja vairuotojas virėjas virėja pardavėjas pardavėja siuvėja mokytojas mokytoja slaugytoja valytoja strādnieks strādniece pavārs pavāre šuvēja pārdevēja skolotāja autovadītājs apkopēja tööline kokk õmbleja müüja õpetaja autojuht koristaja
    kuchař kuchařka řidič prodavač prodavačka dělník dělnice svářeč kuchár kuchárka vodič predavač predavačka robotník robotníčka zvárač szakács pincér eladó sofőr hegesztő munkás tanár varrónő kuhar kuharica konobar konobarica vozač prodavačica radnik radnica zavarivač готвач готвачка шофьор продавач сервитьор сервитьорка шивачка учителка chauffeuse kok kokkin schoonmaker schoonmaakster verkoper verkoopster medewerker magazijnmedewerker
    assistent medarbejder medhjælper hjælper arbejder mester lærling elev praktikant konsulent leder
    chef koordinator operatør specialist rådgiver vikar planlægger inspektør funktionær formidler
    terapeut analytiker fuldmægtig supporter instruktør controller forsker ph.d.-studerende
    souschef koordinatorer vejleder sælger bestyrer svend frivillig underviser dæksmand billettør betjent
    holdleder arkivar redaktør tolk plukker plukkere vagtmester butler murersvend nattevagt nattevagter
    assistant worker manager operator specialist coordinator consultant advisor adviser analyst
    engineer auditor instructor handyman therapist technician architect
    executive strategist merchandiser shopkeeper draftsperson visualizer stylist marketer teller custodian
    archaeologist curator headmaster headmistress counsel prosecutor counsellor weaver
    røgter leiar rådgjevar lærar sjukepleiar
    officer clerk helper apprentice intern trainee supervisor inspector researcher operative
    representative attendant installer planner freelancer volunteer entrepreneur owner
    zeichner zeichnerin führer führerin закрійник закрійниця
    mitarbeiter mitarbeiterin leiter leiterin helfer helferin fachkraft berater beraterin
    kaufmann kauffrau praktikantin auszubildende auszubildender werkstudent angestellter angestellte
    pracownik pracownica kierownik specjalista specjalistka asystent asystentka operator doradca
    stażysta stażystka pomocnik koordynator konsultant właściciel
    працівник працівниця спеціаліст спеціалістка оператор помічник помічниця менеджер менеджерка
    консультант начальник майстер завідувач завідувачка координатор координаторка фахівець підприємець
    lucrător lucrătoare specialist muncitor muncitoare consultant coordonator asistentă asistent
    asistente ayudante auxiliar coordinador coordinadora responsable empleado empleada trabajador
    trabajadora
    tekniker techniker technikerin technik технік монтажник tehnician técnico técnica technicien
    fitter інструктор instruktor
    biträde medarbetare handläggare samordnare ansvarig arbetare
    medarbeider arbeider rådgiver konsulent saksbehandler
    styrmand styrmann overstyrmann matros kaptein dækassistent draughtsman draftsman tuyauteur soudeur tourneur programmeur testare utvecklare
    tandsköterska sköterska vårdbiträde butiksbiträde barnskötare snickare svetsare kock chaufför städerska capataz peón obrero albañil fontanero
    operario mozo dependiente cajero camionero recepționer vânzător muncitor zidar sudor șofer contabil casier tokarz frezer operator magazynier
    brygadzista monter elektryk hydraulik murarz malarz stolarz kierowca sprzedawca kasjer opiekun pielęgniarz fizjoterapeuta nauczyciel
    вчитель вчителька прибиральниця прибиральник квиткарка касирка швачка токар фрезерувальник слюсар водій продавчиня продавець бухгалтерка медсестра
    housekeeper nanny carer caregiver tutor lecturer clerk welder fitter plumber mechanic machinist painter tiler roofer fisherman sailor deckhand
    erzieher erzieherin gruppenleiterin gruppenleiter pfleger pflegerin lagerist lageristin verkäufer verkäuferin monteur schweißer dreher
    водитель дальнобойщик продавец продавцом продавцем продавщица уборщик уборщица строитель слесарь электрик сварщик грузчик грузчица разнорабочий разнорабочая швея портной портниха повариха официант официантка
    посудомойщик посудомойщица кладовщик кладовщица учительница воспитатель воспитательница сиделка парикмахер маляр штукатур плотник плиточник механик автомеханик токарь оператор упаковщик упаковщица
    горничная санитар санитарка бармен тракторист программист инженер экономист юрист врач помощник помощница охранник менеджер фермер доярка пекарь кондитер массажист косметолог библиотекарь няня
    комплектовщик комплектовщица администратор курьер технолог мастер бухгалтер фельдшер провизор домработница экспедитор монтажник каменщик крановщик
    operaio operaia cuoco cuoca badante magazziniere cameriera cameriere muratore commessa commesso saldatore elettricista idraulico falegname infermiera infermiere pastore
    shepherd barnvakt vaktmästare lokalvårdare kassörska îngrijitor îngrijitoare menajeră badantă socorrista camarera tæppevæver avisbud rismarksarbejder
    assistante employé employée ouvrier stagiaire chargé conseiller conseillère responsable
"""

# Heads that make a title only with something in front of them: "flyttemand", "morgenmadsvært".
COMPOUND_HEADS = """
    mand mænd vært værter værtinde pige piger passer passere interviewer interviewere hjælp pudser pudsere
    ingeniør tekniker sekretær afløser montør gartner vagt dyrker lakerer behandler reparatør arkitekt kører
    zeichner maskinist hjælper trykker binder tegner skærer støber læsser opsætter klipper passer fører lægger
    ansvarlig ansvarlige personale dame damer
"""
