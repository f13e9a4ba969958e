"""Words for occupations: phrases only. One line a language: da, en, de, pl, uk, then others."""

# A code is never shown; it says that words of two languages mean the same work.
TRADES: dict[str, str] = {
    "baker": (
        "bager, bagersvend, bagermester, konditor, "
        "baker, pastry chef, confectioner, "
        "bäcker, bäckerin, konditorin, "
        "piekarz, cukiernik, cukierniczka, "
        "пекар, пекарка, кондитер, кондитерка, "
        "brutar, cofetar, patiser, panadero, panadera, pastelero, bagare, boulanger, boulangère, "
        "pâtissier"
    ),
    "cook": (
        "kok, kokke, kokken, kokkeelev, smørrebrødsjomfru, køkkenchef, souschef, "
        "cook, chef, sous chef, head chef, line cook, "
        "koch, köchin, küchenchef, "
        "kucharz, kucharka, szef kuchni, "
        "кухар, кухарка, шеф-кухар, "
        "bucătar, bucătăreasă, cocinero, cocinera, kock, cuisinier, cuisinière"
    ),
    "kitchen_helper": (
        "køkkenmedhjælper, køkkenassistent, køkkenmedarbejder, opvasker, ernæringsassistent, "
        "kitchen assistant, kitchen helper, kitchen porter, kitchen hand, dishwasher, "
        "küchenhilfe, spüler, "
        "pomoc kuchenna, zmywak, "
        "помічник кухаря, помічниця кухаря, посудомийниця, кухонний працівник, "
        "ajutor de bucătar, ayudante de cocina, köksbiträde, kjøkkenhjelp, aide de cuisine, "
        "commis de cuisine"
    ),
    "waiter": (
        "tjener, servitrice, servicemedarbejder, serveringsmedarbejder, "
        "waiter, waitress, waiting staff, "
        "kellner, kellnerin, servicekraft, "
        "kelner, kelnerka, "
        "офіціант, офіціантка, "
        "chelner, chelneriță, ospătar, camarero, camarera, servitör, servitris, servitør, serveur, "
        "serveuse"
    ),
    "barista": "barista, bartender, barmand, barkeeper, barman, barmanka, бариста, бармен, barmen",
    "receptionist": (
        "receptionist, hotelreceptionist, receptionsmedarbejder, "
        "front desk agent, front office agent, "
        "rezeptionist, rezeptionistin, empfangsmitarbeiter, empfangsmitarbeiterin, "
        "recepcjonista, recepcjonistka, "
        "адміністратор готелю, рецепціоніст, рецепціоністка, портьє, "
        "recepționer, recepționeră, recepcionista, resepsjonist, réceptionniste"
    ),
    "cleaner": (
        "rengøringsassistent, rengøringsmedarbejder, rengøringshjælp, rengører, stuepige, "
        "cleaner, cleaning assistant, cleaning staff, housekeeper, housekeeping attendant, "
        "room attendant, chambermaid, janitor, cleaning lady, "
        "reinigungskraft, putzkraft, zimmermädchen, raumpflegerin, "
        "sprzątacz, sprzątaczka, pokojówka, osoba sprzątająca, "
        "прибиральник, прибиральниця, покоївка, "
        "îngrijitoare, femeie de serviciu, menajeră, cameristă, limpiador, limpiadora, "
        "camarera de pisos, städare, lokalvårdare, renholder, agent d'entretien, "
        "femme de ménage, femme de chambre"
    ),
    "shop_assistant": (
        "butiksassistent, butiksmedarbejder, ekspedient, salgsassistent, kassemedarbejder, "
        "kasseassistent, ungarbejder, salgsmedarbejder, servicemedarbejder i butik, "
        "shop assistant, sales assistant, store assistant, retail assistant, cashier, "
        "sales associate, salesperson, checkout operator, "
        "verkäufer, verkäuferin, kassierer, kassiererin, einzelhandelskaufmann, einzelhandelskauffrau, "
        "sprzedawca, sprzedawczyni, ekspedientka, kasjer, kasjerka, sprzedawcą, "
        "продавець, продавчиня, касир, касирка, продавець-консультант, продавцем, "
        "vânzător, vânzătoare, casier, casieră, dependiente, dependienta, cajero, cajera, "
        "butiksbiträde, butikkmedarbeider, vendeur, vendeuse, caissier, caissière"
    ),
    "shop_manager": (
        "butikschef, butiksleder, souschef i butik, afdelingsleder i butik, "
        "store manager, shop manager, "
        "filialleiter, filialleiterin, marktleiter, kierownik sklepu, kierowniczka sklepu, "
        "завідувач магазину, завідувачка магазину, директор магазину, "
        "șef magazin, encargado de tienda, encargada de tienda, butikschef, gérant de magasin"
    ),
    "sales": (
        "sælger, salgskonsulent, salgschef, key account manager, "
        "sales representative, sales consultant, sales manager, account manager, "
        "vertriebsmitarbeiter, vertriebsmitarbeiterin, handelsvertreter, außendienstmitarbeiter, "
        "przedstawiciel handlowy, przedstawicielka handlowa, handlowiec, "
        "менеджер з продажу, менеджер з продажів, менеджерка з продажу, торговий представник, "
        "agent de vânzări, reprezentant vânzări, comercial, säljare, selger, commercial, commerciale"
    ),
    "warehouse": (
        "lagermedarbejder, lagerarbejder, lagerassistent, lagermand, plukker, pakker, "
        "lagerekspedient, pakkerimedarbejder, terminalarbejder, "
        "warehouse worker, warehouse operative, warehouse assistant, warehouse employee, "
        "order picker, picker, packer, storekeeper, stock clerk, "
        "lagerarbeiter, lagerarbeiterin, lagermitarbeiter, lagermitarbeiterin, lagerist, "
        "kommissionierer, fachkraft für lagerlogistik, "
        "magazynier, magazynierka, pracownik magazynu, pakowacz, pakowaczka, "
        "комірник, працівник складу, робітник складу, пакувальник, пакувальниця, вантажник, "
        "lucrător depozit, gestionar depozit, manipulant, mozo de almacén, operario de almacén, "
        "almacenista, lagerarbetare, lagermedarbeider, magasinier, préparateur de commandes"
    ),
    "forklift": (
        "truckfører, gaffeltruckfører, "
        "forklift driver, forklift operator, fork lift driver, "
        "staplerfahrer, gabelstaplerfahrer, "
        "operator wózka widłowego, operator wózków widłowych, "
        "водій навантажувача, оператор навантажувача, "
        "stivuitorist, carretillero, truckförare, cariste"
    ),
    "driver": (
        "chauffør, lastbilchauffør, buschauffør, varebilschauffør, vognmand, taxachauffør, "
        "driver, truck driver, lorry driver, bus driver, delivery driver, van driver, courier, "
        "fahrer, fahrerin, lkw-fahrer, busfahrer, kraftfahrer, berufskraftfahrer, kurierfahrer, "
        "kierowca, kierowca ciężarówki, kierowcą, kurier, "
        "водій, водієм, водійка, кур'єр, далекобійник, "
        "șofer, conductor auto, conductor, conductora, repartidor, camionero, lastbilschaufför, "
        "chaufför, sjåfør, chauffeur, livreur, conducteur"
    ),
    "production": (
        "produktionsmedarbejder, fabriksarbejder, industriarbejder, produktionsarbejder, "
        "specialarbejder, maskinoperatør, procesoperatør, industrioperatør, linjeoperatør, "
        "production worker, factory worker, production operator, machine operator, "
        "assembly worker, assembler, production operative, process operator, line operator, "
        "produktionsmitarbeiter, produktionsmitarbeiterin, produktionshelfer, maschinenführer, "
        "fabrikarbeiter, maschinenbediener, anlagenführer, "
        "pracownik produkcji, pracownica produkcji, operator maszyn, monter, pracownik fabryki, "
        "робітник виробництва, працівник виробництва, працівниця виробництва, оператор верстатів, "
        "оператор лінії, складальник, оператор виробництва, "
        "operator producție, muncitor necalificat, operario de producción, operario, operaria, "
        "produktionsarbetare, maskinoperatör, fabrikkarbeider, produksjonsmedarbeider, "
        "ouvrier de production, ouvrier, ouvrière, opérateur de production"
    ),
    "slaughter": (
        "slagter, slagteriarbejder, slagterimedarbejder, slagtersvend, udbener, "
        "butcher, slaughterhouse worker, meat worker, "
        "fleischer, fleischerin, metzger, schlachter, rzeźnik, rozbieracz, м'ясник, обвалювальник, "
        "măcelar, carnicero, slaktare, slakter, boucher"
    ),
    "fish": (
        "fiskeindustriarbejder, filetskærer, fisker, fish worker, fisherman, fish processor, "
        "fischer, rybak, рибалка, рибообробник, pescar, pescador, fiskare, pêcheur"
    ),
    "smith": (
        "smed, klejnsmed, rustfri smed, svejser, kleinsmed, "
        "welder, blacksmith, metalworker, metal worker, fabricator, "
        "schweißer, schweisser, schlosser, metallbauer, schmied, "
        "spawacz, ślusarz, "
        "зварник, зварювальник, електрозварювальник, слюсар, "
        "sudor, lăcătuș, soldador, herrero, svetsare, sveiser, soudeur"
    ),
    "cnc": (
        "cnc-operatør, cnc operatør, spåntager, drejer, fræser, industritekniker, maskinarbejder, "
        "cnc operator, machinist, turner, cnc machinist, "
        "zerspanungsmechaniker, dreher, cnc-dreher, cnc-fräser, operator cnc, tokarz, frezer, "
        "токар, фрезерувальник, оператор чпк, оператор верстатів з чпк, strungar, tornero, tourneur"
    ),
    "electrician": (
        "elektriker, elmontør, elektromontør, "
        "electrician, "
        "elektrikerin, elektroniker, elektroinstallateur, "
        "elektryk, elektromonter, elektrykiem, "
        "електрик, електромонтер, електромонтажник, "
        "electrician, electricista, électricien"
    ),
    "plumber": (
        "vvs'er, vvs-montør, vvs montør, blikkenslager, vvs-tekniker, vvs-svend, "
        "plumber, pipefitter, "
        "klempner, installateur, anlagenmechaniker, "
        "monter instalacji sanitarnych, "
        "сантехнік, instalator, fontanero, rörmokare, rørlegger, plombier"
    ),
    "carpenter": (
        "tømrer, snedker, tømrersvend, møbelsnedker, bygningssnedker, tagdækker, "
        "carpenter, joiner, cabinet maker, roofer, "
        "tischler, tischlerin, schreiner, zimmermann, zimmerer, dachdecker, "
        "stolarz, cieśla, dekarz, "
        "тесляр, столяр, покрівельник, "
        "tâmplar, dulgher, carpintero, snickare, snekker, charpentier, menuisier"
    ),
    "mason": (
        "murer, murersvend, murerarbejdsmand, betonarbejder, stilladsarbejder, "
        "mason, bricklayer, scaffolder, tiler, concrete worker, "
        "maurer, fliesenleger, gerüstbauer, betonbauer, "
        "murarz, tynkarz, glazurnik, zbrojarz, betoniarz, "
        "муляр, плиточник, бетонник, штукатур, "
        "zidar, faianțar, albañil, murare, maçon, carreleur"
    ),
    "construction": (
        "bygningsarbejder, jord- og betonarbejder, anlægsarbejder, arbejdsmand, kloakarbejder, "
        "construction worker, builder, building worker, labourer, laborer, "
        "bauarbeiter, bauhelfer, "
        "budowlaniec, pracownik budowlany, robotnik budowlany, "
        "будівельник, різноробочий, "
        "muncitor în construcții, muncitor construcții, obrero de la construcción, "
        "peón de construcción, byggnadsarbetare, byggarbetare, bygningsarbeider, "
        "ouvrier du bâtiment"
    ),
    "painter": (
        "maler, malersvend, bygningsmaler, painter, painter and decorator, house painter, "
        "malerin, lackierer, malarz, lakiernik, маляр, zugrav, vopsitor, pintor, målare, peintre"
    ),
    "mechanic": (
        "mekaniker, automekaniker, personvognsmekaniker, lastvognsmekaniker, "
        "landbrugsmaskinmekaniker, cykelsmed, maskinmekaniker, "
        "mechanic, car mechanic, auto mechanic, "
        "mechaniker, mechanikerin, kfz-mechatroniker, mechatroniker, kfz-mechaniker, "
        "mechanik samochodowy, mechanik pojazdów, "
        "механік, автомеханік, автослюсар, "
        "mecanic, mecanic auto, mecánico, mekaniker, bilmekaniker, mécanicien"
    ),
    "technician": (
        "servicetekniker, tekniker, automatiktekniker, vindmølletekniker, maskinmester, montør, "
        "technician, service technician, wind turbine technician, maintenance technician, fitter, "
        "techniker, technikerin, servicetechniker, monteur, "
        "technik serwisu, technik utrzymania ruchu, "
        "технік, монтажник, технік з обслуговування, tehnician, técnico, técnica, technicien"
    ),
    "farm_worker": (
        "landbrugsmedhjælper, fodermester, landmand, staldmedhjælper, svinepasser, kvægpasser, "
        "landbrugsmedarbejder, traktorfører, staldmedarbejder, "
        "farm worker, farm hand, farmhand, farmer, herdsman, dairy worker, farm assistant, milker, "
        "agricultural worker, tractor driver, "
        "landwirt, landwirtin, erntehelfer, landarbeiter, tierwirt, melker, "
        "rolnik, pracownik rolny, pracownik gospodarstwa, traktorzysta, dojarz, "
        "фермер, працівник ферми, доярка, дояр, тракторист, робітник ферми, "
        "fermier, lucrător agricol, muncitor agricol, tractorist, agricultor, jornalero, peón agrícola, "
        "lantarbetare, lantbrukare, djurskötare, gårdsarbeider, fjøsarbeider, ouvrier agricole, "
        "agriculteur"
    ),
    "gardener": (
        "gartner, anlægsgartner, gartnerimedhjælper, gartnermedhjælper, greenkeeper, skovarbejder, "
        "gardener, landscaper, greenhouse worker, forestry worker, landscape gardener, "
        "gärtner, gärtnerin, landschaftsgärtner, forstarbeiter, "
        "ogrodnik, ogrodniczka, leśniczy, drwal, "
        "садівник, садівниця, озеленювач, grădinar, jardinero, jardinera, trädgårdsmästare, jardinier"
    ),
    "care_assistant": (
        "social- og sundhedsassistent, social- og sundhedshjælper, sosu-assistent, sosu-hjælper, "
        "sosu assistent, sosu hjælper, plejer, plejehjemsassistent, omsorgsmedhjælper, "
        "hjemmehjælper, sosu, ssa, ssh, plejemedhjælper, omsorgsmedarbejder, plejemedarbejder, "
        "care assistant, carer, caregiver, healthcare assistant, health care assistant, home carer, "
        "nursing assistant, care worker, nurse aide, social and health care assistant, "
        "support worker, social and health care helper, "
        "altenpfleger, altenpflegerin, pflegehelfer, pflegehelferin, pflegekraft, pflegefachkraft, "
        "betreuungskraft, "
        "opiekun osób starszych, opiekunka osób starszych, opiekun medyczny, opiekunka medyczna, "
        "opiekunka, opiekun, "
        "доглядальниця, доглядальник, доглядач, соціальний працівник по догляду, молодша медсестра, "
        "санітарка, îngrijitor bătrâni, îngrijitoare bătrâni, infirmieră, cuidador, cuidadora, "
        "auxiliar de enfermería, undersköterska, vårdbiträde, helsefagarbeider, aide-soignant, "
        "aide-soignante, aide à domicile"
    ),
    "nurse": (
        "sygeplejerske, sygeplejersker, hjemmesygeplejerske, sundhedsplejerske, "
        "nurse, registered nurse, staff nurse, "
        "krankenschwester, krankenpfleger, krankenpflegerin, gesundheits- und krankenpfleger, "
        "gesundheits- und krankenpflegerin, pflegefachfrau, pflegefachmann, "
        "pielęgniarka, pielęgniarz, pielęgniarką, "
        "медсестра, медична сестра, медбрат, медсестрою, "
        "asistent medical, asistentă medicală, enfermero, enfermera, sjuksköterska, sykepleier, "
        "infirmier, infirmière"
    ),
    "doctor": (
        "læge, overlæge, reservelæge, speciallæge, "
        "doctor, physician, medical doctor, general practitioner, surgeon, "
        "arzt, ärztin, facharzt, lekarz, lekarka, лікар, лікарка, лікарем, medic, doctoriță, "
        "médico, médica, läkare, médecin"
    ),
    "physio": (
        "fysioterapeut, ergoterapeut, physiotherapist, occupational therapist, physiotherapeut, "
        "physiotherapeutin, ergotherapeut, fizjoterapeuta, fizjoterapeutka, фізіотерапевт, ерготерапевт, "
        "fizioterapeut, kinetoterapeut, fisioterapeuta, kinésithérapeute"
    ),
    "dental": (
        "tandlæge, tandplejer, klinikassistent, tandklinikassistent, dentist, dental assistant, "
        "dental hygienist, zahnarzt, zahnärztin, zahnarzthelferin, dentysta, stomatolog, "
        "asystentka stomatologiczna, стоматолог, асистент стоматолога, dentista, tandläkare, "
        "tannlege, dentiste, medic dentist"
    ),
    "pharmacist": (
        "farmaceut, farmakonom, apoteker, pharmacist, pharmacy assistant, apotheker, apothekerin, "
        "pharmazeut, farmaceutka, фармацевт, провізор, farmacist, farmacéutico, farmacéutica, "
        "apotekare, farmasøyt, pharmacien, pharmacienne"
    ),
    "childcare": (
        "pædagog, pædagogmedhjælper, pædagogisk assistent, dagplejer, dagplejemor, "
        "børnehavepædagog, pædagogstuderende, "
        "childcare worker, nursery teacher, kindergarten teacher, preschool teacher, "
        "child care worker, nursery assistant, nanny, au pair, childcare assistant, pedagogue, "
        "erzieher, erzieherin, kinderpfleger, kinderpflegerin, tagesmutter, "
        "przedszkolanka, nauczycielka przedszkola, nauczyciel przedszkola, niania, "
        "вихователь, вихователька, няня, помічник вихователя, вихователькою, "
        "educator, educatoare, bonă, educadora infantil, maestra infantil, niñera, förskollärare, "
        "barnskötare, barnehagelærer, barnehageassistent, éducatrice, puéricultrice"
    ),
    "teacher": (
        "lærer, folkeskolelærer, gymnasielærer, underviser, lærervikar, pædagogikum, faglærer, "
        "teacher, school teacher, primary school teacher, lecturer, tutor, "
        "lehrer, lehrerin, grundschullehrer, grundschullehrerin, dozent, dozentin, "
        "nauczyciel, nauczycielka, nauczycielem, nauczycielką, lektor, korepetytor, "
        "вчитель, вчителька, учитель, учителька, викладач, викладачка, вчителькою, вчителем, репетитор, "
        "profesor, profesoară, învățător, învățătoare, profesora, maestro, maestra, lärare, "
        "enseignant, enseignante, professeur, professeure"
    ),
    "social_worker": (
        "socialrådgiver, socialformidler, sagsbehandler, jobkonsulent, mentor, "
        "social worker, case worker, job consultant, "
        "sozialarbeiter, sozialarbeiterin, sozialpädagoge, sozialpädagogin, "
        "pracownik socjalny, pracownica socjalna, "
        "соціальний працівник, соціальна працівниця, asistent social, asistentă socială, "
        "trabajador social, trabajadora social, socionom, sosionom, assistant social, "
        "assistante sociale"
    ),
    "psychologist": (
        "psykolog, psychologist, psychologe, psychologin, psycholog, психолог, psiholog, psicólogo, "
        "psicóloga, psychologue"
    ),
    "office": (
        "kontorassistent, sekretær, administrativ medarbejder, kontormedarbejder, kontorelev, "
        "lægesekretær, administrator, receptionssekretær, kontorfuldmægtig, "
        "office assistant, secretary, administrative assistant, office clerk, office manager, "
        "administrative officer, personal assistant, executive assistant, medical secretary, "
        "bürokaufmann, bürokauffrau, sekretär, sekretärin, sachbearbeiter, sachbearbeiterin, "
        "bürokraft, verwaltungsangestellte, "
        "pracownik biurowy, pracownica biurowa, sekretarka, sekretarz, asystentka, "
        "офіс-менеджер, секретар, секретарка, діловод, адміністратор, адміністраторка, "
        "secretară, asistent manager, administrativo, administrativa, auxiliar administrativo, "
        "auxiliar administrativa, secretario, secretaria, sekreterare, kontorist, secrétaire, "
        "assistant administratif, assistante administrative"
    ),
    "accountant": (
        "bogholder, regnskabsassistent, regnskabsmedarbejder, revisor, økonomiassistent, controller, "
        "regnskabskonsulent, lønbogholder, økonomimedarbejder, "
        "accountant, bookkeeper, auditor, accounts assistant, payroll specialist, finance assistant, "
        "buchhalter, buchhalterin, steuerfachangestellte, "
        "księgowy, księgowa, księgową, księgowym, "
        "бухгалтер, бухгалтерка, бухгалтеркою, аудитор, "
        "contabil, contabilă, contable, bokföringsekonom, ekonomiassistent, redovisningsekonom, "
        "regnskapsfører, comptable"
    ),
    "economist": (
        "økonom, economist, financial analyst, finanzanalyst, ökonom, ekonomista, ekonomistka, "
        "економіст, економістка, економісткою, economista, ekonom, økonomikonsulent, économiste, "
        "фінансовий аналітик, analityk finansowy, business analyst, бізнес-аналітик"
    ),
    "hr": (
        "hr-konsulent, hr-partner, hr-assistent, personalekonsulent, rekrutteringskonsulent, "
        "hr manager, hr specialist, recruiter, hr assistant, hr consultant, hr generalist, "
        "personalreferent, personalreferentin, specjalista hr, specjalistka hr, rekruter, rekruterka, "
        "рекрутер, рекрутерка, менеджер з персоналу, hr-менеджер, specialist resurse umane, "
        "técnico de recursos humanos, chargé de recrutement, rekryterare"
    ),
    "marketing": (
        "marketingmedarbejder, marketingkoordinator, kommunikationsmedarbejder, "
        "kommunikationskonsulent, marketingassistent, marketingchef, "
        "marketing manager, marketing specialist, marketing assistant, communications officer, "
        "content creator, social media manager, marketing coordinator, "
        "marketingmanager, marketingmanagerin, specjalista ds. marketingu, specjalistka ds. marketingu, "
        "маркетолог, маркетологиня, smm-менеджер, smm-спеціаліст, specialist marketing, "
        "especialista en marketing, marknadsförare, chargé de communication, chargée de communication"
    ),
    "graphic": (
        "grafiker, grafisk designer, graphic designer, designer, grafikdesigner, grafikdesignerin, "
        "mediengestalter, mediengestalterin, projektant graficzny, "
        "графічний дизайнер, дизайнер, дизайнерка, designer grafic, diseñador gráfico, "
        "diseñadora gráfica, grafisk formgivare, graphiste"
    ),
    "software": (
        "softwareudvikler, programmør, it-udvikler, webudvikler, systemudvikler, udvikler, "
        "datamatiker, "
        "software developer, software engineer, programmer, web developer, frontend developer, "
        "backend developer, full stack developer, full-stack developer, developer, data scientist, "
        "softwareentwickler, softwareentwicklerin, programmierer, entwickler, "
        "programista, programistka, "
        "програміст, програмістка, розробник, розробниця, веб-розробник, "
        "dezvoltator software, programator, programador, programadora, desarrollador, desarrolladora, "
        "programmerare, systemutvecklare, utvikler, développeur, développeuse"
    ),
    "it_support": (
        "it-supporter, it supporter, systemadministrator, it-medarbejder, it-tekniker, "
        "it-konsulent, it support specialist, it technician, system administrator, it support, "
        "network engineer, it-systemadministrator, informatyk, administrator systemów, "
        "системний адміністратор, айтішник, tehnician it, administrator de sistem, técnico informático, "
        "it-tekniker, technicien informatique"
    ),
    "tester": (
        "testingeniør, qa engineer, software tester, qa specialist, tester oprogramowania, "
        "тестувальник, тестувальниця, tester, testeur"
    ),
    "engineer": (
        "ingeniør, maskiningeniør, bygningsingeniør, civilingeniør, diplomingeniør, projektingeniør, "
        "engineer, mechanical engineer, civil engineer, electrical engineer, project engineer, "
        "process engineer, quality engineer, "
        "ingenieur, ingenieurin, bauingenieur, maschinenbauingenieur, "
        "inżynier, inżynier budowy, inżynier mechanik, "
        "інженер, інженерка, інженер-механік, інженер-будівельник, "
        "inginer, ingineră, ingeniero, ingeniera, ingenjör, civilingenjör, sivilingeniør, ingénieur, "
        "ingénieure"
    ),
    "architect": (
        "arkitekt, bygningskonstruktør, konstruktør, architect, constructing architect, "
        "architekt, architektin, bauzeichner, architektka, архітектор, архітекторка, arhitect, "
        "arquitecto, arquitecta, architecte"
    ),
    "lab": (
        "laborant, bioanalytiker, laborantin, laboratory technician, lab technician, "
        "laboratory assistant, laboratorieassistent, laborantka, лаборант, лаборантка, "
        "laborantă, técnico de laboratorio, laborantin, technicien de laboratoire, chemist, kemiker, "
        "chemiker, chemik, хімік, biologist, biolog, біолог"
    ),
    "lawyer": (
        "jurist, advokat, advokatsekretær, lawyer, attorney, solicitor, paralegal, legal adviser, "
        "rechtsanwalt, rechtsanwältin, prawnik, prawniczka, adwokat, radca prawny, юрист, юристка, "
        "адвокат, avocat, jurist, abogado, abogada, avocate, juriste"
    ),
    "journalist": (
        "journalist, redaktør, journalistin, redakteur, redakteurin, editor, reporter, dziennikarz, "
        "dziennikarka, журналіст, журналістка, редактор, редакторка, jurnalist, jurnalistă, "
        "periodista, journaliste"
    ),
    "translator": (
        "tolk, oversætter, translatør, translator, interpreter, übersetzer, übersetzerin, "
        "dolmetscher, dolmetscherin, tłumacz, tłumaczka, перекладач, перекладачка, traducător, "
        "traductor, traductora, översättare, traducteur, traductrice"
    ),
    "project_manager": (
        "projektleder, projektkoordinator, projektmedarbejder, byggeleder, entrepriseleder, "
        "project manager, project coordinator, site manager, construction manager, product manager, "
        "projektmanager, projektleiter, projektleiterin, bauleiter, "
        "kierownik projektu, kierowniczka projektu, koordynator projektu, kierownik budowy, "
        "менеджер проектів, менеджер проєктів, менеджерка проєктів, керівник проєкту, проєктний менеджер, "
        "виконроб, manager de proiect, jefe de proyecto, jefa de proyecto, projektledare, "
        "prosjektleder, chef de projet, cheffe de projet"
    ),
    "foreman": (
        "værkfører, arbejdsleder, teamleder, driftsleder, produktionsleder, afdelingsleder, formand, "
        "holdleder, skiftleder, lagerchef, "
        "foreman, supervisor, team leader, shift leader, production manager, department manager, "
        "warehouse manager, shift supervisor, team lead, operations manager, "
        "vorarbeiter, schichtleiter, teamleiter, teamleiterin, produktionsleiter, "
        "brygadzista, kierownik produkcji, lider zespołu, kierownik zmiany, kierownik magazynu, "
        "бригадир, начальник зміни, начальник цеху, майстер цеху, "
        "șef de echipă, maistru, encargado, encargada, jefe de equipo, arbetsledare, "
        "arbeidsleder, chef d'équipe"
    ),
    "manager": (
        "direktør, administrerende direktør, daglig leder, centerleder, institutionsleder, "
        "director, general manager, ceo, managing director, "
        "geschäftsführer, geschäftsführerin, dyrektor, dyrektorka, kierownik, kierowniczka, "
        "директор, директорка, керівник, керівниця, "
        "director general, gerente, verkställande direktör, directeur, directrice"
    ),
    "caretaker": (
        "pedel, vicevært, ejendomsfunktionær, teknisk servicemedarbejder, serviceassistent, "
        "serviceleder, ejendomsserviceteknikere, ejendomsservicetekniker, portør, "
        "caretaker, service assistant, handyman, porter, maintenance worker, facility worker, "
        "hausmeister, hausmeisterin, hausverwalter, "
        "dozorca, konserwator, woźny, złota rączka, "
        "двірник, завгосп, різноробочий з обслуговування, "
        "îngrijitor clădire, om de serviciu, conserje, vaktmästare, vaktmester, concierge, gardien"
    ),
    "security": (
        "sikkerhedsvagt, security guard, guard, wachmann, sicherheitsmitarbeiter, ochroniarz, "
        "pracownik ochrony, охоронець, охоронниця, agent de pază, paznic, vigilante, "
        "guardia de seguridad, väktare, vekter, agent de sécurité"
    ),
    "hairdresser": (
        "frisør, kosmetolog, negletekniker, barber, hairdresser, beautician, hairstylist, "
        "nail technician, friseur, friseurin, frisörin, kosmetikerin, fryzjer, fryzjerka, "
        "kosmetyczka, перукар, перукарка, косметолог, майстер манікюру, манікюрниця, "
        "coafor, coafeză, frizer, cosmeticiană, manichiuristă, peluquero, peluquera, esteticista, "
        "frisör, coiffeur, coiffeuse, esthéticienne"
    ),
    "tailor": (
        "syerske, skrædder, møbelpolstrer, seamstress, tailor, sewing machine operator, schneider, "
        "schneiderin, näherin, krawiec, krawcowa, szwaczka, швачка, кравець, кравчиня, croitor, "
        "croitoreasă, costurera, sastre, sömmerska, couturière, couturier, tapicer, оббивальник"
    ),
    "florist": (
        "blomsterbinder, blomsterdekoratør, florist, floristin, florystka, kwiaciarka, флорист, "
        "флористка, florar, florista, fleuriste"
    ),
    "logistics": (
        "speditør, logistikmedarbejder, disponent, indkøber, logistikkoordinator, "
        "logistics coordinator, freight forwarder, dispatcher, purchaser, buyer, planner, "
        "logistics specialist, supply chain coordinator, "
        "speditionskaufmann, speditionskauffrau, disponentin, einkäufer, einkäuferin, "
        "spedytor, logistyk, specjalista ds. logistyki, "
        "логіст, експедитор, диспетчер, менеджер з логістики, закупівельник, "
        "dispecer, logistician, comprador, inköpare, logistiker, innkjøper, logisticien, acheteur"
    ),
    "call_center": (
        "kundeservicemedarbejder, kundekonsulent, kundeservice, telefonsælger, kunderådgiver, "
        "customer service representative, customer service agent, customer support specialist, "
        "call centre agent, call center agent, customer service assistant, "
        "kundenberater, kundenberaterin, kundenbetreuer, kundenbetreuerin, call-center-agent, "
        "konsultant telefoniczny, konsultantka telefoniczna, pracownik obsługi klienta, "
        "specjalista ds. obsługi klienta, "
        "оператор кол-центру, оператор call-центру, менеджер по роботі з клієнтами, "
        "operator call center, teleoperador, teleoperadora, kundtjänstmedarbetare, "
        "kundeservicemedarbeider, téléconseiller, conseiller clientèle"
    ),
    "estate": (
        "ejendomsmægler, real estate agent, estate agent, immobilienmakler, pośrednik nieruchomości, "
        "ріелтор, agent imobiliar, agente inmobiliario, mäklare, eiendomsmegler, agent immobilier"
    ),
    "bank": (
        "bankrådgiver, bankassistent, forsikringsrådgiver, bank adviser, bank clerk, bankkaufmann, "
        "bankkauffrau, doradca klienta, pracownik banku, банківський працівник, касир банку, "
        "consilier bancar, asesor bancario, bankrådgivare, conseiller bancaire"
    ),
    "musician": (
        "musiker, musiklærer, musician, musikerin, muzyk, музикант, muzician, músico, musicien, "
        "organist, koncertmester, піаніст"
    ),
    "volunteer_leader": (
        "guide, turguide, museumsmedarbejder, museumsformidler, tour guide, reiseleiter, "
        "reiseleiterin, przewodnik, екскурсовод, ghid turistic, guía turístico, guide touristique"
    ),
    "sports": (
        "træner, instruktør, livredder, personlig træner, personal trainer, fitness instructor, "
        "swimming instructor, lifeguard, trainer, trainerin, trener, trenerka, instruktor, тренер, "
        "тренерка, інструктор, antrenor, entrenador, entrenadora, tränare, entraîneur"
    ),
    "vet": (
        "dyrlæge, veterinærsygeplejerske, veterinarian, veterinary nurse, tierarzt, tierärztin, "
        "tierarzthelferin, weterynarz, ветеринар, medic veterinar, veterinario, veterinaria, "
        "veterinär, vétérinaire"
    ),
    "librarian": (
        "bibliotekar, librarian, bibliothekar, bibliothekarin, bibliotekarz, bibliotekarka, "
        "бібліотекар, bibliotecar, bibliotecario, bibliotecaria, bibliotekarie, bibliothécaire"
    ),
}

# Words that make a job title without being one trade; Danish ones also end compounds.
HEADS = """
    assistent medarbejder medhjælper hjælper arbejder mester lærling elev praktikant konsulent leder
    chef koordinator operatør specialist rådgiver vikar planlægger inspektør funktionær formidler
    terapeut analytiker fuldmægtig supporter instruktør controller forsker ph.d.-studerende
    souschef koordinatorer vejleder sælger bestyrer svend frivillig underviser dæksmand billettør betjent
    holdleder arkivar redaktør tolk plukker plukkere vagtmester butler murersvend nattevagt nattevagter
    assistant worker manager operator specialist coordinator consultant advisor adviser analyst
    engineer auditor instructor handyman therapist technician architect
    officer clerk helper apprentice intern trainee supervisor inspector researcher operative
    representative attendant installer planner freelancer volunteer entrepreneur owner
    zeichner zeichnerin führer führerin закрійник закрійниця mitarbeiter mitarbeiterin leiter leiterin helfer helferin fachkraft berater beraterin
    kaufmann kauffrau praktikantin auszubildende auszubildender werkstudent angestellter angestellte
    pracownik pracownica kierownik specjalista specjalistka asystent asystentka operator doradca
    stażysta stażystka pomocnik koordynator konsultant właściciel
    працівник працівниця спеціаліст спеціалістка оператор помічник помічниця менеджер менеджерка
    консультант начальник майстер завідувач завідувачка координатор координаторка фахівець підприємець
    lucrător lucrătoare specialist muncitor muncitoare consultant coordonator asistentă asistent
    asistente ayudante auxiliar coordinador coordinadora responsable empleado empleada trabajador
    trabajadora
    biträde medarbetare handläggare samordnare ansvarig arbetare
    medarbeider arbeider rådgiver konsulent saksbehandler
    styrmand styrmann overstyrmann matros kaptein dækassistent draughtsman draftsman tuyauteur soudeur tourneur programmeur testare utvecklare
    tandsköterska sköterska vårdbiträde butiksbiträde barnskötare snickare svetsare kock chaufför städerska capataz peón obrero albañil fontanero
    operario mozo dependiente cajero camionero recepționer vânzător muncitor zidar sudor șofer contabil casier tokarz frezer operator magazynier
    brygadzista monter elektryk hydraulik murarz malarz stolarz kierowca sprzedawca kasjer opiekun pielęgniarz fizjoterapeuta nauczyciel
    вчитель вчителька прибиральниця прибиральник квиткарка касирка швачка токар фрезерувальник слюсар водій продавчиня продавець бухгалтерка медсестра
    housekeeper nanny carer caregiver tutor lecturer clerk welder fitter plumber mechanic machinist painter tiler roofer fisherman sailor deckhand
    erzieher erzieherin gruppenleiterin gruppenleiter pfleger pflegerin lagerist lageristin verkäufer verkäuferin monteur schweißer dreher
    assistante employé employée ouvrier stagiaire chargé conseiller conseillère responsable
"""

# Heads that make a title only with something in front of them: "flyttemand", "morgenmadsvært".
COMPOUND_HEADS = """
    mand mænd vært værter værtinde pige piger passer passere interviewer interviewere hjælp pudser pudsere
    ingeniør tekniker sekretær afløser montør gartner vagt dyrker lakerer behandler reparatør arkitekt kører
    zeichner maskinist hjælper trykker binder tegner skærer støber læsser opsætter klipper passer fører lægger
"""
# Words that end like one and are none.
NOT_COMPOUNDS = """
    førstehjælp nødhjælp retshjælp ægtemand nordmand husmand hjemmehjælp vagt selvhjælp jordbærpassage sommerhjælp lektiehjælp
    afpasser tilpasser behandler udfører medfører gennemfører indfører anfører overfører tilfører opfører tillægger planlægger vedlægger tilpasser mand formand bestemand svigermor husmænd vagter tilpasserne landmand bagvagt
"""

# The feminine ending of a title and the masculine one that is listed.
GENDERS = "ière/ier ienne/ien euse/eur trice/teur ère/er niczka/nik arka/arz erka/er istka/ista orka/or iczka/ik ora/or iera/iero eră/er oare/or itoare/itor"

# Endings that turn a listed form into the one people write: definite, plural, genitive, cases.
INFLECTIONS = """
    s e en er et r n ne erne ene ere ens ers es
    a em om em ą ę y ów owie
    а у ом ем єм ою ею єю ю я и ів ам ами
    ul ului ii or ar 's
"""
