"""Sentences about days in a vacancy sent on Wednesday 3 March 2027, and the deadline each tells.

One a line, as people write them; written for these tests, some after misses in the open corpora.
"""

from datetime import date

TELL_A_DAY: dict[date, str] = {
    date(2027, 3, 3): """
        Frist i dag kl. 15.
        Fristen er i dag!
        Deadline today at 4 pm.
    """,
    date(2027, 3, 4): """
        Skriv i dag eller i morgen, tak.
        Svar senest i morgen kl. 10.
        Vi skal have navnene inden i morgen aften.
        Ring til mig inden i morgen kl. 10, ellers finder jeg én selv.
        Apply today or tomorrow.
        Send me candidates by tomorrow noon.
        Skriv til Bo senest i morgen.
        Deadline tomorrow.
        Frist i morgen.
        Skynd dig, fristen er torsdag!
    """,
    date(2027, 3, 5): """
        Ansøg inden fredag.
        Send den inden på fredag.
        Skriv til os inden på fredag.
        giv lyd inden på fredag
        Send CV'er til mig senest fredag middag.
        Kan vi få nogle navne inden fredag?
        Stillingen kan søges indtil på fredag.
        Please send your CV by Friday.
        Kontakt mig inden fredag kl. 14.
        Har I nogen, så sig til inden fredag.
        Fristen er allerede på fredag!
        Frist på fredag, samtaler på mandag.
        Samtaler på mandag, frist på fredag.
        Send in your CV, deadline's Friday.
        We're taking names until Friday.
        Reply by Friday 5pm.
        Submit by COB Friday.
        Smid os en mail før fredag.
        I må gerne vende tilbage inden fredag.
        Kom forbi med dit CV inden fredag.
        Læg en ansøgning i postkassen inden fredag.
        Drop me a line by Friday.
        Give me a shout before Friday.
        Opkald og CV'er modtages til og med fredag.
        Vil I sende dem inden fredag, så kigger jeg på dem i weekenden?
        Så hurtigt som muligt, og inden fredag, vil jeg gerne have nogle navne.
        The cut-off is Friday.
        Frist: fredag middag.
    """,
    date(2027, 3, 7): """
        Vi lukker for ansøgninger søndag ved midnat.
        Fristen var i går, men vi tager imod til og med søndag.
        Vi skal vide det senest på søndag.
        Så send mig en mail eller en sms inden på søndag aften.
    """,
    date(2027, 3, 8): """
        Fristen var egentlig i fredags, men vi tager imod ansøgninger til på mandag.
        Meld jer senest på mandag.
        We need names by Monday.
        CVs to Bo by Monday 8 March.
        Sig til senest mandag.
        Vi har frist på mandag.
        Tell us by Monday if you have someone.
        Fristen er kort: mandag!
    """,
    date(2027, 3, 9): """
        Get back to us by Tuesday next week.
        Lad mig høre inden tirsdag.
        Bare jeg har et par navne inden tirsdag.
        Hvis nogen er interesseret, så skriv til mig senest tirsdag den 9.
        Skriv pænt, og senest tirsdag.
        Jeg skal bruge jeres kandidater senest d. 9/3.
        Send os op til tre kandidater inden den 9. marts.
        Vend tilbage senest d. 9. marts.
        Names please by the 9th.
        We'd like to have names by 9 March.
    """,
    date(2027, 3, 10): """
        Frist: uge 10, nærmere bestemt onsdag den 10. marts.
        Frist: onsdag i uge 10.
        Fristen er onsdag i næste uge.
        Bedes meddelt os senest 1 uge fra dags dato.
        Kan I ikke sende mig nogle navne inden næste onsdag?
        Der er frist om en uge, altså den 10. marts.
        Vi behøver et svar fra jer inden den 10. marts.
        Fristen er sat til om en uge.
    """,
    date(2027, 3, 11): """
        Ansøgningsfrist er torsdag den 11. marts 2027 ved dagens udløb.
        Ansøgningsfrist: 11/3-2027 kl. 23:59
    """,
    date(2027, 3, 12): """
        Ansøgningen sendes til job@kro.example, og vi skal have den senest den 12. marts.
        Mail ansøgning og CV, så vi har det i hus senest fredag den 12. marts.
        Papirerne skal ligge på mit bord senest den 12. marts.
        Alt skal være inde den 12. marts kl. 10.
        Vi vil gerne have din ansøgning i indbakken inden fredag den 12. marts.
        Applications reach me by 12 March, please.
        Your CV should be with us by Friday 12 March.
        Get your application to us by 12 March.
        Skriv til Bo inden ferien, sidste dag er den 12/3.
        Until when can they apply: Friday 12 March
        Alle må søge til 12 marts.
        Man kan søge til og med den 12. marts.
        Senest 12/3.
        Senest fredag den 12. marts til Lis Holm.
        Ansøgninger læses løbende, men den 12. marts lukker vi for indbakken.
        Kom med en inden den 12. marts.
        Smid mig et par navne inden d. 12/3.
        Tilmelding: frem til og med den 12. marts
        Hun tager imod te og med 12 marts.
        Fristen er rykket fra den 5. til den 12. marts.
        Ansøgningsfristen er flyttet en uge til den 12. marts.
        Applications must be received by 12 noon on Friday 12 March.
        The call is open until 12 March at 23:59 CET.
        Vi venter ikke længere end til den 12. marts.
        Send til Ida, så hun har den fredag den 12. marts.
        Frist for at sende: 12. marts.
        Ansøg online (linket lukker den 12. marts).
        Vi lukker for ansøgninger ved midnat den 12. marts.
        Ansøgning mærket "kok" sendes inden 12. marts 2027.
        Du når det, hvis du sender inden den 12. marts.
        Sig til senest fredag i næste uge.
        Bud på kandidater modtages frem til d. 12. marts.
        Vi afslutter ansøgningsrunden den 12. marts.
        Afleveringsfrist for ansøgninger: 12. marts
        Skal søges inden: 12.03.2027
        Sidste ansøgningsdato er 12. marts.
        Hiring closes 12 March.
        Please apply no later than the 12th of March.
        Kig forbi med dit CV senest den 12. marts.
        Søg jobbet her inden d. 12. marts
        Ansøgninger, der kommer efter den 12. marts, læser vi ikke.
        Du har indtil 12. marts til at skrive til os.
        Jobbet kan søges frem til 12. marts.
        Ansøgningsfristen er fredag den 12. marts.
        Frist: 12/3.
        Frist 12.3.
        Frist: 12-03-2027
        Deadline: 2027-03-12
        Frist for ansøgning: 12.03.27
        Frist d. 12/3 kl. 12
        Deadline for ansøgning er fre. 12/3
        Send din ansøgning senest den 12. marts.
        Vi vil gerne have jeres forslag senest fredag i næste uge.
        Vi hører gerne fra jer i løbet af næste uge, senest fredag.
        Den 12. marts er sidste frist.
        Den 12. marts lukker vi for ansøgninger.
        12. marts er sidste dag, hvor du kan søge.
        Du kan søge stillingen frem til den 12. marts.
        Du har til den 12. marts til at søge.
        Du skal søge senest 12. marts kl. 23.59.
        Ansøgningen skal sendes inden kl. 12 den 12. marts.
        Fristen er sat til den 12. marts.
        Der er frist den 12. marts.
        Frist: 12. marts – samtaler i uge 11.
        Frist 12/3, samtaler 16/3, start 1/4.
        Samtaler 16/3. Start 1/4. Frist 12/3.
        Start 1/4, frist 12/3, samtaler 16/3.
        Vi åbner den 20. marts. Ansøg senest den 12. marts.
        Vi åbner den 20. marts, så skriv inden den 12.
        Ansøgningsfrist: d. 12. ds.
        Frist den 12. dennes.
        Frist den 12. i denne måned
        Senest den 12. skal vi have din ansøgning.
        Stillingen kan søges til og med den 12. marts.
        Ansøgninger, der kommer efter den 12. marts, bliver ikke læst.
        Ansøgninger modtaget efter 12. marts kommer ikke i betragtning.
        Vi læser ikke ansøgninger efter den 12. marts.
        Sender du efter fredag den 12. marts, er det for sent.
        Vi tager kun imod frem til 12/3.
        Svarfrist 12. marts.
        S.U. senest 12. marts.
        Interesserede bedes henvende sig inden den 12. marts.
        Interesserede kan henvende sig til Bo inden 12. marts.
        Ansøg hurtigst muligt og senest 12. marts.
        Ansøg hurtigst muligt, dog senest 12. marts.
        Løbende samtaler, men senest 12. marts lukker vi.
        Vi behandler ansøgningerne løbende, dog senest den 12. marts.
        Application deadline: 12 March.
        Deadline: March 12th, midnight
        Apply by March 12.
        Please apply no later than Friday 12 March.
        Send us your CV before Friday next week.
        Write to me by the 12th at the latest.
        Applications close on 12 March.
        Applications close at noon on Friday 12 March.
        The closing date for applications is 12 March.
        Closing date: 12/03/2027
        The vacancy closes on 12 March.
        The position is open until 12 March.
        We accept applications until 12 March.
        Applications received after 12 March will not be considered.
        Last day to apply is 12 March.
        12 March is the last day to apply.
        The deadline has been extended from 5 March to 12 March.
        The deadline was 10 February but has been extended to 12 March.
        New deadline: 12 March.
        You have until 12 March to apply.
        We need the CVs by 12 March; start is 1 April.
        Deadline is Friday the 12th.
        Deadline: 12th of March 2027 at 12 noon
        Deadline for both is Friday, 12 March at noon.
        Applications should reach us by 12 March.
        Applications must be in by 12 March.
        Please submit your application on or before 12 March.
        Anything after 12 March is too late.
        Apply by 12 March. Trial shifts: 13-15 March.
        Deadline er fredag d. 12/3, and interviews the week after.
        Apply senest 12. marts.
        Frist: 12 March.
        CV inden d. 12. marts please.
        Send en mail til bo@firma.example inden 12/3.
        Tag fat i os inden den 12. marts.
        Kan I sende nogle inden den 12.?
        Jeg vil gerne have navne senest den 12.
        Vil I melde tilbage inden den 12/3?
        Giv besked inden d. 12/3.
        Henvendelse senest 12.3. til Bo.
        Ansøgning bedes fremsendt senest 12. marts.
        Ansøgninger skal være modtaget senest 12. marts kl. 8.
        Ansøgningen skal være os i hænde inden den 12. marts.
        Mærk ansøgningen 'kok' og send den senest den 12. marts.
        Upload ansøgning og CV senest 12. marts.
        Søg via linket senest 12. marts 2027.
        FRIST: 12. MARTS
        DEADLINE 12 MARCH 2027
        *Frist:* 12. marts
        Frist den tolvte marts.
        Deadline: Fri 12 Mar
        Deadline: 12-Mar-2027
        Deadline: Mar 12, 2027
        Frist: 12 marts kl 12
        Frist: 12.marts
        frist 12marts
        Frist= 12/3
        Frist 12/3 2027
        Frist: 12/3-27
        frist: fredag d 12 marts
        ansøgningsfrist d.12/3
        Ansøgningsfristen er den 12. marts, og vi forventer svar den 19. marts.
        Vi holder samtaler mandag den 15., så fristen er fredag den 12.
        Samtaler forventes afholdt i uge 11. Frist: 12/3 kl. 12.00.
        Start: 1. april. Frist: 12. marts. Samtaler: 16. marts. Åbning: 20. marts.
        Frist 12. marts, start 1. maj (dog senest 1. juni).
        Stillingen ønskes besat 1. april, gerne før. Fristen er 12. marts.
        Deadline for kokken er 12. marts.
        Vi lukker ansøgningsrunden den 12. marts.
        Ansøgningsrunden slutter den 12. marts.
        Jobbet kan søges frem til 12/3.
        Opslaget udløber 12/3.
        Annoncen kører til den 12. marts.
        Vi stopper med at tage imod ansøgninger den 12. marts.
        Vi samler ansøgninger ind til den 12. marts.
        Vi læser ansøgninger efter fristen den 12. marts.
        If interested, contact Bo before 12 March.
        Interested? Write to Bo by 12 March.
        Applications to bo@firm.example by 12 March 2027.
        All applications must be received by 12 March.
        Application must be received no later than 12 March 2027 at 23:59.
        The deadline for applications is Friday, March 12th, 2027.
        Deadline: 12.3.
        We want to hear from you by 12 March.
        We can't accept applications after 12 March.
        Late applications (after 12 March) are not read.
        It would be great if you could start by 1 April; please apply by 12 March.
        Sidste chance for at søge er den 12. marts.
        Vi håber at høre fra dig inden den 12. marts.
        Fristen er d. 12., og den 16. holder vi samtaler.
        Samtaler den 16.-17. marts, ansøgningsfrist 12. marts.
        Stillingen er ledig pr. 1. april, og ansøgningsfristen er 12. marts.
        Tiltrædelse 1. april 2027. Ansøgningsfrist 12. marts 2027. Vi forventer at holde samtaler 17. marts 2027.
        Aflever ansøgningen i receptionen senest den 12. marts.
        Opslaget fjernes den 12. marts.
        Opslaget lukker automatisk den 12. marts.
        Ansøgningslinket lukker 12. marts.
        Ansøgning modtages frem til og med d. 12. marts.
        Please send your CV and two references no later than 12 March.
        Your application should arrive before noon on 12 March.
        Job starts 1 April, apply at the latest 12 March.
        The role closes Friday 12 March.
        We'll keep the ad up until 12 March.
        Closes 12 March.
        Closing: 12 March
        Apply: by 12 March
        App. deadline 12/3
        Ans.frist 12/3
        Ansøgn.frist: 12/3
        Ans. frist: 12. marts
        Senest: 12. marts
        Ansøges inden: 12/3
        Sidste frist for ansøgning 12/3
        Frist (ansøgning): 12/3
        Frist for at søge: 12/3
        Ansøgningsfrist senest 12/3
        Deadline - 12. marts
        Ansøgningsfrist 2027-03-12
        Vi glæder os til at modtage din ansøgning, som skal være os i hænde senest den 12. marts 2027.
        Ansøgning med relevante bilag sendes til kok@hus.example senest 12.03.2027 kl. 12.00.
        Har stillingen din interesse, så søg den inden 12. marts.
        Er du interesseret, hører vi gerne fra dig senest fredag d. 12. marts.
        Du kan nå at søge til og med den 12. marts.
        Det er sidste udkald den 12. marts.
        Ansøgningsfristen nærmer sig: 12. marts!
        Fristen er 12/3, men vi begynder at læse den 8/3.
        Vi begynder at læse den 8/3, men fristen er 12/3.
        Vi holder samtaler undervejs, fristen er dog først 12/3.
        Selv om fristen først er den 12. marts, må I gerne sende nu.
        Send gerne før fristen, som er 12. marts.
        Efter fristen den 12. marts ringer vi til dem, vi vil se.
        Først når fristen er udløbet den 12. marts, læser vi.
        Vi skal høre fra jer inden den 12.3., for den 15. holder vi samtaler.
        Inden den 12. marts vil vi gerne have jeres bud.
        Senest 12. marts bedes du sende din ansøgning.
        Ansøgninger bedes stilet til Bo Holm og sendt senest 12. marts.
        Ansøgning vedlagt CV fremsendes pr. mail inden den 12. marts.
        Motiveret ansøgning sendes inden 12/3.
        CV m.m. sendes til os inden 12/3.
        Opslaget er aktivt til den 12. marts.
        Opslaget ligger til den 12. marts.
        Muligheden for at søge lukker den 12. marts kl. 12.
        Det er muligt at søge frem til den 12. marts.
        Jobbet skal søges senest den 12. marts.
        Bud på kandidater modtages gerne senest 12/3.
        Frist: fredag uge 10
        Frist: uge 10, fredag
        Frist i uge 10 (fredag).
        Frist: 12. marts (fredag)
        Frist: fredag (12/3)
        Fingers crossed we hear from you before 12 March!
        Applications welcome until 12 March 2027.
        Make sure we have your CV by 12 March.
        We must have your application in hand by 12 March.
        Your CV should land in our inbox by 12 March.
        Deadline's the 12th of March.
        Frist fredag den 12. i næste uge.
        Stillingen lukkes den 12. marts.
        Der kan søges til og med 12. marts.
        Ansøg senest d. 12. marts via vores hjemmeside www.hus.example.
        Ansøg online senest 12.3.2027 (kl. 23:59).
        Ansøgningsfrist: 12. marts. Tiltrædelse: 1. april. Samtaler afholdes i uge 11, evt. anden samtale i uge 12.
        Ansøgningsfrist: 12. marts, 1. samtale 16. marts, 2. samtale 18. marts.
        1. samtale: 16. marts. 2. samtale: 18. marts. Frist: 12. marts.
        1. samtale den 16. marts. Frist senest 12. marts.
        Den 12. marts kl. 12 skal vi have modtaget din ansøgning.
        Vi flytter den 1. april, ansøg inden 12. marts.
        Efter den 12. marts er det for sent at søge.
        Stillingen genopslås, fristen er nu 12. marts.
        Genopslag: ny ansøgningsfrist 12. marts (tidligere 1. februar).
        Stillingen er genopslået, da fristen den 1. februar ikke gav nok ansøgere. Ny frist 12. marts.
        Er du til morgener? Så søg senest 12. marts!
        Løn efter overenskomst pr. 1. april. Ansøgning senest 12. marts.
        Arbejdstid 8-16. Start 1/4. Ring 22334455 inden 12/3.
        mangler kok 37t start 1/4 send cv inden 12/3 mvh Bo
        kok, 37 t, start 1/4, frist 12/3, ring Bo
    """,
    date(2027, 3, 13): """
        Apply within 10 days.
        Frist om 10 dage.
    """,
    date(2027, 3, 14): """
        Ansøg senest ved udgangen af uge 10.
        Ansøgninger modtages til og med uge 10.
        Sidste ansøgningsdag er søndag d. 14. marts.
        Let us know by the end of next week (March 14).
        You can apply until Sunday 14 March at 23:59.
        Du kan søge indtil søndag den 14. marts kl. 23.59.
        Frist uge 10.
        Inden udgangen af uge 10 vil vi gerne have kandidater.
    """,
    date(2027, 3, 15): """
        Frist man. 15/3
        Ansøgning skal være os i hænde senest mandag d. 15. marts 2027.
        Ansøgningsfristen er rykket fra den 8. marts til den 15. marts.
        Fristen var oprindeligt den 10. februar, men er forlænget til den 15. marts.
        Ansøgningsfristen er forlænget til 15. marts.
        Fristen er udskudt en uge til den 15. marts.
        Ny frist: 15. marts.
        NB: ny frist 15/3 (ikke 8/3).
        Frist 15/3, ikke 8/3 som der stod.
        Jeg skrev forkert: fristen er den 15. marts og ikke den 8.
        Samtaler den 16. marts; ansøg senest dagen før.
        Vi har rykket fristen, den er nu 15. marts.
        Den nye frist er den 15. marts (den gamle var den 1. marts).
        Vi forlænger fristen til 15. marts.
        Vi udskyder fristen med en uge, så den nu er 15. marts.
        Ansøgningsfrist: Mandag d. 15. marts kl. 10
        Vagter i påsken 25.-29. marts, skriv inden 15/3.
    """,
    date(2027, 3, 17): """
        Frist: 14 dage fra i dag.
        Ansøg inden for 14 dage.
        Ansøgningsfristen udløber om 14 dage.
        Please respond within two weeks.
        Vi vil gerne se ansøgninger fra jer senest om 14 dage.
    """,
    date(2027, 3, 19): """
        Ansøgningsperioden løber fra den 1. marts til den 19. marts.
        Opslaget er åbent til 19. marts.
        Der er ansøgningsfrist fredag i uge 11.
        Deadline Friday week 11.
        The application window is open from 1 March to 19 March.
        Applications open on 1 March and close on 19 March.
    """,
    date(2027, 3, 20): """
        Get in touch before we close for Easter, so March 20 at the latest.
    """,
    date(2027, 3, 21): """
        Deadline: end of week 11.
    """,
    date(2027, 3, 24): """
        Skriv til os, før vi holder ferie, altså senest den 24. marts.
        Vi vil gerne have besked inden påske, altså senest den 24. marts.
    """,
    date(2027, 3, 25): """
        Fristen er skærtorsdag, dvs. 25. marts.
    """,
    date(2027, 3, 31): """
        I har til udgangen af marts.
        Man har til og med udgangen af marts.
        Skriv inden udgangen af marts.
        Ansøg inden månedens udgang.
        Let us know by the end of the month.
        Send the CV before the end of March, i.e. by 31 March.
    """,
    date(2027, 4, 1): """
        Frist: 1. april kl. 8 (altså før påskeferien er helt slut).
        Ferieafløser uge 29-31. Svar inden 1. april.
        Sommerjob uge 26-32, frist 1/4.
        Perioden er 1/5 til 30/9. Frist 1/4.
        Kontrakt 1.5.-30.9. Ansøgningsfrist 1.4.
        Fra den 1. maj til den 30. september. Senest den 1. april skal vi have din ansøgning.
    """,
    date(2027, 4, 5): """
        Frist: 5. april
    """,
    date(2027, 6, 23): """
        Ansøg senest: St. Hans, 23. juni.
    """,
}
