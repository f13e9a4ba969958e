"""Sentences of a vacancy sent on Wednesday 3 March 2027 that tell no last day to apply.

One a line, as people write them; written for these tests, some after misses in the open corpora.
"""

TELL_THAT_NONE_IS_SET = """
    Ansøgninger læses, når de tikker ind.
    Vi læser ansøgningerne i takt med at de lander.
    Der er ikke sat nogen frist.
    Søg løbende.
    Vi tager dem løbende.
    Vi lukker for ansøgninger, så snart vi har den rigtige.
    Vi ansætter, når den rigtige er der.
    We look at applications as they come in and stop when we have somebody.
    Ingen frist, vi siger ja til den første gode.
    Stillingen besættes løbende.
    De to tager vi, når der er en.
    Vi kigger på ansøgninger efterhånden som de kommer.
    No fixed closing date, we read applications on an ongoing basis.
    Deadline: none as such.
    Opslaget bliver taget ned, når vi har fundet den rette.
    Ansøgningsfrist: Snarest muligt, vi holder samtaler løbende.
    Frist: åben
    Der er ingen fast frist.
    Fristen er løbende.
    Skriv når som helst, vi har ingen frist.
    Opslaget havde frist 10. februar, men I kan sende folk indtil stillingen er besat.
    Ansøg hurtigst muligt.
    Ansøgning hurtigst muligt, vi vil gerne have en på plads til 1. april.
    Send din ansøgning snarest.
    Henvendelse til Line Munk snarest belejligt.
    Frist: snarest.
    Frist: hurtigst muligt.
    Frist: ASAP
    Frist: løbende.
    Frist: ingen.
    Ingen frist.
    Der er ingen frist.
    Vi har ingen ansøgningsfrist, men samtaler i uge 11.
    Vi tager de første, der melder sig.
    I kan sende folk når som helst.
    I må sende folk løbende.
    Vi lukker opslaget, når vi har fundet den rette.
    Opslaget fjernes, når stillingen er besat.
    Ansøgningerne læses, efterhånden som de kommer.
    Vi ansætter løbende.
    Send straks!
    No deadline.
    There is no deadline, just call.
    Open until filled.
    We close the ad once we have enough candidates.
    We'll stop taking applications when we've found our four.
    We review applications as they arrive.
    Applications are read on a rolling basis.
    First come, first served.
    Apply as soon as possible.
    The sooner you apply the better.
    Send people any time.
    We interview as we go.
    Deadline: ongoing
    We hire continuously.
    We take applications all year round.
    The post stays up until we find somebody.
    Vi behandler ansøgninger løbende og holder samtaler fra den 16. marts.
    Ansøg nu - vi holder løbende samtaler.
    Ansøg hurtigst muligt – vi lukker for ansøgninger, når vi har fundet den rette.
    Vi afholder samtaler løbende, og stillingen besættes, så snart vi har fundet den rette.
    kok søges start snarest frist snarest
    start snarest, ansøgning løbende
    Vi ser på ansøgninger løbende.
    Vi kalder folk ind løbende.
    Samtaler holdes løbende.
    Løbende optag.
    Der er løbende ansøgningsfrist.
    Løbende ansøgningsfrist
    Ansøgningsfrist: Løbende – vi afholder samtaler i uge 11.
"""

# Interviews, first days, openings, duties, papers, what is over, and what nobody can tell.
TELL_NO_DEADLINE = """
    Sidste dag er den 30. september, så lukker vi for vinteren.
    Sæsonens sidste dag er den 12. september.
    Vi lukker butikken den 12. marts.
    Jeg er på ferie til den 12. marts.
    Vi kan træffes indtil den 12. marts.
    Senest den 12. marts skal du kunne starte.
    Du skal være hos os senest den 12. marts.
    Du skal være klar senest den 12. marts.
    Vi vender tilbage senest den 12. marts.
    Senest den 12. marts hører du fra os.
    Inden den 12. marts skal hele holdet være på plads.
    Den nye skal være her den 12. marts.
    Bageriet skal være færdigt senest den 12. marts.
    Ferien skal være meldt ind senest den 12. marts.
    Kurset er den 12. marts.
    Ring senest den 12. marts, hvis du vil se stedet.
    Spørgsmål senest den 12. marts.
    Vi holder åbent hus den 12. marts.
    Senest den 12. marts åbner vi igen.
    Lokalerne skal ligge klar den 12. marts.
    Alle borde skal være inde den 12. marts.
    Vi flytter senest den 12. marts.
    Hiring fair 12 March.
    The shop closes 12 March.
    Du når det hele inden den 12. marts.
    Vi skal bruge hænder den 12. marts.
    Vi har dem i hus den 12. marts, møblerne.
    Kom og smag den 12. marts.
    Kurset kan søges frem til 12. marts.
    Tilmelding til sommerfesten: senest den 12. marts.
    Vi mødes inden den 12. marts.
    Vi skal have gæster senest den 12. marts.
    Vi regner med at kunne sige goddag den 12. marts.
    Opstart løbende.
    Oplæring løbende.
    Vi tager telefonen, når de ringer.
    Vi tager imod varer, når de kommer ind.
    Meld tilbage senest næste fredag.
    Søg jobbet i perioden 1.-19. marts.
    Frist: medio marts.
    Fristen udløb 10. februar.
    Opslaget havde frist den 10. februar.
    Vi holder samtaler den 16. marts, så ansøgningen skal være her inden da.
    Frist og samtaler: henholdsvis 12. og 16. marts.
    Ansøg inden påske.
    Tilmelding senest 12. marts.
    Jeg skal bruge svar fra jer på fredag.
    Frist: -
    Vi har endnu ikke fastsat en frist.
    Fristen er ikke fastlagt endnu.
    Frist følger.
    Fristen får I senere.
    Frist aftales nærmere.
    Fristen kommer vi tilbage til.
    Vi ved ikke, hvornår fristen bliver.
    Frist: se opslaget.
    Fristen står på hjemmesiden.
    Samtaler den 16. marts.
    Første samtale er senest den 16. marts.
    Du skal kunne starte senest den 1. april.
    Vi skal have en i gang senest den 1. april.
    Stillingen skal være besat senest 1. april.
    Vi skal bruge en inden 1. april.
    Du skal have kørekort inden den 1. april.
    Kurset skal være bestået senest 1. april.
    Byggeriet skal være færdigt inden den 1. juni.
    Vi åbner den 20. marts.
    Vi har lukket til den 15. marts.
    Kontoret er lukket indtil mandag den 15. marts.
    Vi svarer senest den 19. marts.
    Du hører fra os senest den 19. marts.
    Alle får svar inden den 19. marts.
    Jeg er på ferie til og med den 15. marts.
    Skriv hvis du kan starte den 1. april.
    Send din ansøgning til Bo, som er tilbage den 15. marts.
    Ring efter den 15. marts.
    Ring fra mandag den 15. marts.
    Ring til Bo på mandag.
    Ring mandag mellem 9 og 11.
    Send ansøgning og CV. Informationsmøde den 10. marts kl. 17.
    Kom forbi til åbent hus den 10. marts.
    Opslaget er fra den 1. marts.
    Opslået den 1. marts 2027.
    Stillingen er tidsbegrænset til 30. september.
    Vikariatet løber til og med 30. september.
    Vi skal overholde fristen for regnskabet den 12. marts.
    Momsfristen er den 12. marts.
    Du skal overholde deadlines, fx den 12. marts.
    Vi arbejder med korte frister.
    Du er god til at overholde deadlines.
    Ferien ligger i uge 29-31.
    Lønnen udbetales senest den sidste i måneden.
    Prøvetiden er til 1. juli.
    Vi skriver kontrakt senest 25. marts.
    Vi beslutter os senest den 25. marts.
    Vi vælger senest den 25. marts.
    Din børneattest skal være hos os inden 1. april.
    Bestyrelsen mødes den 12. marts.
    Tilbuddet gælder til den 12. marts.
    Du får besked senest 2 dage efter fristen.
    Opsigelsen er senest 1 måned før.
    Skriv efter påske.
    Butikken åbner, inden vi når den 12. april.
    Vi er færdige med at bygge om inden den 1. april.
    Tilmelding til kurset senest 12. marts.
    Fristen for at få legitimationskort er 12. marts.
    March 12 at the latest, please.
    Let us know by the end of next week.
    The deadline has passed.
    Deadline was 10 February.
    Apply now.
    Deadline: tbd
    Deadline to be announced.
    We haven't set a deadline yet.
    Interviews on 16 March.
    Interviews will be held by 16 March at the latest.
    You must be able to start by 1 April.
    We need someone by 1 April.
    We need a chef in place before 1 April.
    You will hear from us by 19 March.
    We will reply by 19 March.
    Our office is closed until 15 March.
    I'm away until 15 March.
    We open on 20 March.
    You must have your licence by 1 April.
    You work to tight deadlines.
    The project must be delivered by 1 June.
    The contract runs until 30 September.
    Call Bo on Monday.
    Posted on 1 March.
    Founded on 1 May 2022.
    We decide by 25 March.
    Meet deadlines such as the VAT return on 12 March.
    Our summer party is on 20 August.
    Trial shifts: 13-15 March.
    Apply for your work permit before 1 April.
    Start date 1 April at the latest.
    Vi svarer på alle ansøgninger senest den 12. marts.
    Vi læser ikke ansøgninger før den 12. marts.
    Vi læser alle ansøgninger igennem inden den 15. marts.
    We answer all applications within a week.
    Du får svar inden for 14 dage.
    Vi vender tilbage inden for en uge.
    Kan starte inden for 14 dage.
    You will hear back within two weeks.
    Samtalen er flyttet til den 16. marts.
    Åbningen er rykket til den 20. marts.
    Interviews have been moved to 16 March.
    Man kan starte når som helst.
    Ring når som helst, hvis du har spørgsmål.
    Ring ikke efter kl. 15 den 12. marts.
    Har du ikke hørt fra os efter den 12. marts, er du ikke gået videre.
    Vi tager imod gæster til og med 30. september.
    Huset står tomt indtil den 15. marts.
    Vi ringer, når vi har læst dit CV.
    Cv'et må gerne være fra i dag.
    Kontakt mig gerne inden weekenden.
    Frist: torsdag den 12. marts
    Jobbet ligger på nettet til 12/3.
    Fristen er overskredet, men vi tager stadig imod.
    Applications open on 15 March.
    Please reply by return.
    We would like to receive CVs no later than next Friday.
    The ad runs until 12 March.
    Hear from us by 12 March.
    Shortlisting starts on 15 March.
    We start reading applications on 15 March.
    Interviews from 15 March, so apply before then.
    No applications before 12 March, please.
    The position must be filled by 1 April.
    We need to fill this before 1 April.
    Work permit deadline: 1 April.
    Our report deadline is 12 March.
    You'll help us meet our deadline on 12 March.
    Du skal hjælpe os med at nå deadline den 12. marts.
    Afleveringsfristen for projektet er 12. marts.
    Vi har deadline på en stor ordre den 12. marts.
    Opsigelsesfristen er 12. marts.
    Tilmeldingsfristen til kurset er 12. marts.
    Fristen for tilmelding til åbent hus er 12. marts.
    Vi tager stilling til ansøgningerne den 12. marts.
    Ansøgningerne åbnes den 12. marts.
    Ansøgningerne læses den 15. marts.
    Stillingen besættes hurtigst muligt.
    Stillingen er ledig fra 1. april.
    Vi skal have styr på det inden 1. april.
    Det skal falde på plads inden påske.
    Vi vil gerne have ham i gang inden den 1. april.
    Gerne opstart inden 1. april.
    Vi mangler en hurtigst muligt og senest den 1. april.
    Vi mangler en kok senest fra den 1. april.
    Link lukker 12. marts.
    Rekrutteringen afsluttes den 12. marts.
    Messen er den 12. marts.
    Bliver ansat pr. 1/4-27 eller efter aftale.
    Ansættelsen er indtil 31. december.
    Jobbet er sæsonbestemt, til og med uge 42.
    Gerne et CV inden da.
    Vi har fået bevilling til og med 31. december.
    Din kontrakt løber til 31/12.
    Barselsorloven slutter den 1. december.
    Bogføring skal afleveres senest den 10. i måneden.
    Du sender fakturaer senest den 5.
    Du sikrer, at ordrer sendes senest fredag.
    Varerne skal sendes inden kl. 12.
    Du skriver referatet senest dagen efter.
    Du svarer kunderne inden for 24 timer.
    Du svarer på kundernes mails inden for to dage.
    Vi melder tilbage til alle inden for 8 dage.
    Du skal melde dig ind i en fagforening inden den 1. april.
    Vores regnskab skal være indsendt inden 31. maj.
    Kursustilmelding senest 12. marts.
    Du skal være tilmeldt uddannelsen senest 15. marts.
    Du får et kursus, som begynder senest den 15. april.
    Sæsonen slutter senest den 31. oktober.
    Ferie skal meldes ind senest 1. maj.
    Medarbejdere skal søge ferie senest 1. maj.
    Vagtplanen sendes ud senest den 20. i måneden.
    We will interview candidates in week 11.
    Candidates will be interviewed by 19 March.
    Orders must be shipped by Friday.
    You send invoices by the 5th of each month.
    You answer customers within 24 hours.
    Vacation must be requested by 1 May.
    We'll write to everybody by 19 March.
    The successful candidate will start no later than 1 April.
    The successful applicant must hold a licence by 1 April.
    Hurry, only open till Friday!
    The post is vacant from 1 April.
    Samtalerne bliver nok i uge 11 eller 12.
    Jeg er væk fra mandag og en uge frem.
    Vi vender tilbage i uge 11.
    I uge 10 er jeg på kursus, så ring i uge 11.
    Bare ring i denne uge.
    Kan I ringe i morgen?
    Ring gerne i dag.
    Jeg ringer til jer på fredag.
    Vi snakkes på fredag.
    Vi ses til messen på fredag.
    Det haster, vi skal bruge en på mandag.
    Vi står uden kok fra den 15. marts.
    Vores kok stopper den 31. marts.
    Hun går på barsel den 1. maj.
    Han fylder 67 den 12. marts.
    Jobbet er til og med påske.
    Bestyrelsen skal godkende det inden den 12. marts.
    Jeg sender selve opslaget senest på fredag.
    Opslaget kommer på nettet den 12. marts.
    Opslaget kommer i avisen den 12. marts.
    I får det rigtige opslag inden fredag.
    Vi melder ud senest den 20. marts, hvem der får jobbet.
    Alle ansøgere får svar senest den 26. marts.
    Du hører fra os inden for en uge efter fristen.
    Prøvetid til 1. juli.
    Lønnen reguleres den 1. april.
    Overenskomsten udløber den 1. marts 2028.
    Du skal have børneattest senest på første arbejdsdag.
    Kørekort skal være taget inden 1. maj.
    Skal kunne møde senest kl. 6.
    Vagten slutter senest kl. 22.
    Vi kan skaffe bolig fra 1. april.
    Fristen for at reservere bolig er 12. marts.
    Uge 10 er sidste uge, man kan søge.
    Frist: lørdag den 12. marts
    Frist: 31. februar
    Frist: 12/13
    Frist: 1. januar
    Frist: 12. marts 2026
    We stop reading on 12 March.
    We start interviewing on 15 March and would like CVs before that.
    Please apply before we leave for Easter on 25 March.
    I'll be back on 15 March.
    Ring me tomorrow.
    Call me by Friday if you have questions.
    Questions? Call Bo before Friday noon.
    Spørgsmål? Ring til Bo inden fredag.
    Har du spørgsmål, så ring senest torsdag.
    Spørgsmål besvares frem til den 10. marts.
    Vi svarer på spørgsmål indtil den 10. marts.
    Bo kan kontaktes indtil fredag.
    Kontakt Bo, der er på kontoret til og med fredag.
    Kontakt Bo på tlf. 22 33 44 55 frem til fredag den 5. marts, derefter Eva.
    Hør mere hos Bo, som holder ferie indtil den 15. marts.
    Du kan høre mere om jobbet ved at ringe til Bo inden den 10. marts.
    Vi giver jer til mandag den 8.
    I har frem til mandag den 8. til at finde nogen.
    Vi lukker jobbet den 12. marts.
    Ansøgningsportalen er åben til 12. marts.
    Sidst i marts vil vi holde samtaler.
    Først på måneden vil vi gerne i gang.
    Vi skal i gang i april, så send nu.
    Tidligere frist: 1/2. Nu: løbende.
    Opslaget blev lagt op 1. marts og kan ses til 31. marts.
    Vi holder samtaler efterhånden.
    Opdateres løbende.
    Du bliver løbende uddannet.
    Løbende opgaver med rengøring.
    Løbende vedligehold.
    Du følger løbende op på ordrer.
    Lønnen forhandles løbende.
    Kurser tilbydes løbende.
    We continuously improve.
    Rolling shifts.
    Open seven days a week.
    We are open until 10 pm.
    Open until late on Fridays.
    Vi har åbent til kl. 22 fredag.
    Vi har åbent indtil søndag.
    Når vi har travlt, tager vi den første, der er ledig, ved kassen.
    Du tager telefonen, når vi har kunder.
    Du skal ikke vente, til vi har fundet dine nøgler.
    Gæsterne tager den første, der passer.
    Vi har åbent hele året.
    Hotellet har åbent hele året rundt.
    We are open all year.
    Du har til dagligt fem kolleger.
    Du har til mandag fri.
    I har til fredag den 12. marts til at svare på budgettet.
    Folk har til sommer brug for is.
    You have until 1 May to find a flat.
    You have until 9 am to get here.
    People have until 10 at night to eat.
    Vi læser bøger for børnene indtil kl. 16.
    Du læser mails frem til kl. 10 og går så ud.
    You read mails until 10 and then go out.
    You open letters until noon.
    Gæsterne behandles i den rækkefølge, de kommer.
    Kunder betjenes i den rækkefølge, de kommer.
    Ordrerne pakkes i den rækkefølge, de kommer ind.
    Customers are served in the order they arrive.
    Der er ikke nogen dag, der ligner en anden.
    Ingen dag er ens.
    No day is the same.
    No two days are alike.
    Du tager telefonen den dag, du er på vagt.
    Vi tager hunden med den dag, du kommer.
    You take orders as people call.
    We take the bus as people do.
    You answer mails when they arrive.
    Du svarer på mails samme dag, de kommer.
    You answer letters the day they arrive.
    Vareprøver skal være sendt den 12. marts.
    Papirerne skal være afleveret hos skat den 12. marts.
    CV'et skal ikke være langt.
    Papirer på truckkort skal være i orden den 12. marts.
    Fabrikken lukker fredag den 12. marts.
    Vi lukker fredag den 12. marts.
    Inden vi lukker fredag den 12. marts, skal lageret tælles.
    Før butikken lukker fredag den 12. marts, skal alt være solgt.
    Du skal sende varer den 12. marts.
    You must send the goods on 12 March.
    Du skal høre fra kunderne på mandag.
    Du skal sende en rapport fredag den 12. marts.
    Sidste dag i butikken er den 14. marts.
    Sidste dag i sæsonen er den 14. marts.
    Den 14. marts er sidste dag i sæsonen.
    Den 14. marts er sidste dag med åbent.
    Marie har sidste dag den 14. marts.
    Sidste dag med Bo er den 14. marts.
    Bo holder. Sidste dag er den 14. marts.
    Vores kok flytter til Norge, og den 14. marts er sidste dag.
    Our cook goes to Norway, and 14 March is the last day.
    Sæsonen slutter snart; sidste dag er den 14. marts.
    Udsalget er i gang, og sidste dag er den 14. marts.
    Vi holder åbent til den 14. marts.
    The sale is on. Last day is 14 March.
    Der er to uger til vi åbner.
    Du har to uger til at lære kassen.
    You have two weeks to learn the till.
    Du får tre uger til at skrive en rapport.
    You get two weeks to write the report.
    Du har en uge til at sende fakturaer.
    We have ten days to send the goods.
    Vi skal have papirerne den 12. marts, når du starter.
    We need to see you on 12 March.
    Du skal have hørt fra lægen den 12. marts.
    Vi hører fra kommunen fredag den 12. marts.
    For at komme i betragtning skal du være fyldt 18 den 1. maj.
    For at komme i betragtning skal du kunne starte den 1. april.
    To be considered you must be able to start on 1 April.
    To be considered you must be 18 on 1 May.
    Vil du i betragtning, skal du have kørekort fra før 1. april 2025.
    Det er sidste dag for Bo fredag.
    Vi holder lukket for ansøgninger den 12. marts.
    Closing on 1 May we move to new premises.
    Vi har lukket i uge 11.
    Kontoret er lukket til og med den 12. marts.
    Butikken holder lukket frem til den 12. marts.
    Vi læser ansøgninger fra den 12. marts.
    Vi læser ikke ansøgninger før den 12. marts.
    We read applications from 12 March.
    Du kan nå at besøge os frem til den 12. marts.
    Mød os på messen den 12. marts.
    Ring til Bo, der er her til og med fredag.
    Bo er på ferie til og med den 12. marts.
    Vi har interne ansøgere, som har til den 12. marts.
    Den forrige frist var den 12. februar.
    Opslaget blev sendt ud den 1. marts.
    Vi kan ikke love svar inden den 12. marts.
    Du får svar inden den 12. marts.
    Der er svar senest den 12. marts.
    Du skal aflevere bilen inden vi lukker fredag den 12. marts.
    Du har frem til fredag den 12. marts til oplæring.
    Du har til og med fredag den 12. marts en mentor.
    You have until 12 March a mentor at your side.
    Vi modtager leverancer til og med 20. marts.
    Vi tager imod returvarer indtil den 20. marts.
    Butikken modtager juletræer til og med søndag den 21. marts.
    We take deliveries until 20 March.
    Opgaven skal være løst inden 1. april.
    Vi vil gerne have fejlen rettet inden den 20. marts.
    Vi vil gerne have den solgt inden 1. april.
    We would like to have it solved by 20 March.
    Taget skal være tæt senest den 1. april.
"""
