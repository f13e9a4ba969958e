"""What is said beside the name of somebody: who receives, who answers, whom a talk is about."""

from casework.replies.words.phrases import words_of

_ROLE_ENDS = (
    "chef|leder|mester|sekretær|assistent|konsulent|direktør|bestyrer|formand|ansvarlige?|koordinator|medarbejder|læge|mekaniker|planlægger"
    "|degn|forstander|advokat|professor|rektor|provst|arkitekt|revisor|jurist|forvalter|kaptajn|præst|graver|pædagog|lærer|tekniker|plejerske|ingeniør|fører|kok|tjener|bager|smed|ejer|indehaver|rådgiver|vagt|portør|hjælper|svend|inspektør|gartner|passer"
)
ROLE = (
    rf"(?:[\wæøå-]{{0,20}}(?i:{_ROLE_ENDS})(?:en|n|et)?"
    r"|kollega|makker|kompagnon|souschef|sygepl\.|elev|skipper|tillidsmand|kontaktperson"
    r"|colleague|[Mm]anager|deputy|boss|partner|director|[Ll]ead|supervisor|foreman|co-founder|successor|postdoc|technician|engineer|recruiter|assistant|owner|founder|coordinator|receptionist|caretaker|headteacher|skipper|nurse"
    r"|[A-ZÆØÅ][a-zæøå]{1,18}(?:leder|chef))"
)
"""What somebody is at work, in front of the name or behind it."""

OWN_PEOPLE = (
    r"(?!\w*(?:ansøger|kandidat|applicant|candidate|partner|deltager|borger|praktikant|number|customer|kunde))"
    rf"(?:{ROLE}|[\wæøå-]{{0,12}}(?:bror|søster|far|mor|søn|datter|kone|mand|fætter|kusine|kæreste|nevø|niece|svoger|svigerinde|barnebarn|ven|veninde|lærling|dame|fyr|pige|dreng|gut)"
    r"|brother|sister|father|mother|dad|mum|son|daughter|wife|husband|cousin|nephew|friend|guy|lad|lady|girl|man|woman|mate|[\wæøå-]{3,20}er(?:en)?)"
)
"""Whom a company calls its own: behind "min", "vores", "our"."""

ASKED_FOR = (
    r"spør(?:ge?|re?|ger?|gt)?(?: (?:bare|blot|lige|så|evt\.?|gerne|han|hun|herefter|i [\wæøå]{2,15})){0,2} efter|(?:bede? om|bede? om at tale med)|ask(?:s|ing)? (?:\w+ ){0,4}?(?:for|til)|(?:guy|man|woman|lady|colleague|mand|kollega|fyr|dame) (?:called|named|ved navn|der hedder)|look(?:s|ing)? for"
    r"|(?:skal|kan|bare|så|please|and|to|just|og) find(?:e|er)?|henvend\w* (?:sig|dig|jer) (?:til|hos|ved)|(?:meld\w*|anmeld\w*) (?:(?:sig|dig|jer|sin|ankomst|bare) ){1,3}(?:hos|ved|ve|til|for)"
    r"|report(?:s|ing)? to|check(?:s)? in with|sign(?:s)? in with|gå (?:direkte |bare )?(?:ind |op |ned |over )til"
    r"|kontaktperson(?:en)?(?: er|:)?|kontakt(?: er| bliver| for [\wæøå]+:| ved ankomst:|:)|contact(?: person)?(?: is|:)|point of contact(?: is|:)?"
    r"|get hold of|få(?:r)? fat (?:i|på)|ha(?:ve|r)? fat (?:i|på)|fat i|grab|loop in|(?:is|er|ligger|sidder) (?:nu |now )?(?:with|hos)|skal tale med|tale med vores|tage fat i|nach|prøv|turn to|belongs to|headed by|holder fortet:?|deltagere:|participants:|attendees:|who:|with:|med:|hedder"
    r"|(?:kom(?:me|mer)?|come|mød(?:e|er)|invited|invitere[st]?)(?: [\wæøå]{1,12}){0,4}? (?:snak|samtale|chat|talk|interview|møde|meeting) (?:med|with)"
)
WRITE_TO = (
    r"(?:skriv|skrive|ring|ringe|send|sende|sendes|henvendelse|write|speak|talk|call|phone|contact|kontakt|kontakte|direct|directed|questions|give|go|goes|går|lagt over|ligger|ligger nu|handed over|correspondence|kald|tråden|snakke|snakker|tale|taler)"
    r"(?:\s[\wæøå]{1,15}){0,6}?\s(?:til|to|hos|via|with|through|gennem|under|med|te)|call|phone|ring|kontakt|contact|kontakte|give"
)
BY = r"(?:varetages|ledes|styres|håndteres|passes|vises rundt|modtages|hentes|tages imod|taget imod|interviewet|modtaget|interviewed|received|handled|headed|led|run|managed|met|picked up|shown round|shown around|welcomed|greeted)(?:\s[\wæøå.]{1,15}){0,5}?\s(?:af|by)"
RECEIVES = (
    r"(?:tage|tar|ta'r|ta|tog|tager)(?: (?:godt|gerne|selv|så|altid))? (?:i)?mod|(?:tage|tar|ta'r|ta|tager) (?:en|hende|ham|samtalen|den|sig af|det|over|telefonen)"
    r"|(?:hente|vise|møde|følge|guide|hjælpe)(?:r)? (?:hende|ham|dem|rundt|vej)|viser|henter|møder|lukke(?:r)? (?:op|hende|ham|ind)|låse(?:r)?(?: op| hende| ham)?|lukker"
    r"|(?:står|stå|sidder|sidde|er|være) (?:klar|parat|der|i (?:porten|døren)|på (?:kontoret|arbejde|vagt|pladsen|stedet)|hjemme|at træffe|med)|venter|vente på|står for|snakke(?:r)?(?: (?:li|med|lige))?|sidder med"
    r"|give(?:r)? (?:hende|ham|en)|ringe(?:r)? (?:til|hende|ham|dig|jer|op|i)|ordne(?:r)?|finde(?:r)? ud af|deltager|holder samtalen|leder samtalen|svarer|kan (?:træffes|fanges|nås|kontaktes)|træffes|fanges på"
    r"|pick(?:s)? (?:\w+ )?up|pick(?:s)? (?:her|him|them)|meet(?:s)? (?:her|him|them|you)|greet(?:s)?|show(?:s)?|take(?:s)? (?:her|him|them|over|care|it|the)|receive(?:s)?|let(?:s)? (?:her|him|them|you) in|wait(?:s)?|waiting"
    r"|cover(?:s|ing)? (?:for|me)|is (?:covering|standing in|filling in)|stands in|fills in|afløser|be (?:on|at|in) |be (?:there|here|around|waiting|(?:her|his) (?:host|guide|contact))|is (?:there|here|around|on (?:duty|shift|site)|waiting|in charge|at)|sort(?:s)?|look(?:s)? after|handle(?:s)?|run(?:s)?|deal(?:s)? with|interview(?:s)? (?:her|him)|see (?:her|him|them)"
    r"|speak (?:to|with)|talk (?:to|with)|call(?:s)? (?:her|him|them|you)|phone(?:s)? (?:her|him)|ring (?:her|him)|put (?:her|him|a)|host(?:s)?|help(?:s)?|(?:vil |would )?(?:gerne |like to |wants to )?(?:tale|snakke|talk|speak|meet|møde|have en (?:lille |kort )?(?:snak|samtale)) ?(?:med|with)?(?= )|can be reached|gladly|starter|can help|kan (?:se|hjælpe|vise)"
)
"""What somebody does with the one who comes."""

HANDLES = (
    r"(?:er |is |bliver |as )?(?:nu |now )?(?:jeres|den|your|the) (?:nye |new )?(?:kontakt\w*|contact\w*|manager|boss)|(?:har|has) (?:overtaget|taken over|arvet)|overtager|is taking over|took over|takes over"
    r"|varetager|styrer|ansætter|der (?:ansætter|står|tager|har|er|kører|ordner|klarer)|som ansætter|der skal bruge|is now|sidder med|I skal have fat|i skal have fat|(?:du|I|i) skal (?:skrive|ringe)|bestemmer|bestemme|har (?:dagholdet|aftenholdet|natholdet|vagten|nøglen|nøglerne)"
    r"|on the gate|from (?:our|my)|holder fortet|holds the fort|fra (?:hold|kostumen|køkkenet|lageret|værkstedet|kontoret|tapperiet|HR|hr|[a-zæøå]{3,18}(?:en|et))"
)
"""What somebody does in a house, by which one who writes tells whom to turn to."""

CLOSED = words_of(
    # pronouns, articles, conjunctions, prepositions, verbs: words that open a sentence with a capital
    "Jeg Du Han Hun Vi I De Det Den Der Dem Dig Mig Os Jer Sig Man Min Mit Mine Din Dit Vores Vor Jeres Deres Hans Hendes Sin En Et Hende Ham Denne Dette Disse Ingen Nogen Noget Alle Alt Begge Samme Selv"
    " Og Men Eller Så Hvis Når Da Fordi At Om For Som End Også Kun Bare Lige Nu Her Hvor Hvad Hvem Hvordan Hvornår Ja Jo Nej Ikke Fra Til På Med Mod Ved Hos Over Under Efter Før Uden Siden Mens Ind Ud Op Ned Af"
    " Er Var Har Havde Kan Kunne Vil Ville Skal Skulle Må Måtte Bør Bliver Blev Får Fik Skriv Ring Send Kontakt Svar Spørg Husk Mød Kom Tag Giv Sig Bed Lad Se Hils Pas"
    " She He We They You It This That These Those There Here The A An My Our Your His Her Their Mine Who What Where When Why How If As And But Or So Because Since While Also Only Just Not No Yes Same Both"
    " Is Are Was Were Be Been Has Have Had Can Could Will Would Shall Should May Might Must Do Does Did Please Ask Call Write Tell Let Bring Come Meet Find Give Take In On At To Of By From With For"
    # greetings and what ends a letter
    " Hej Hejsa Kære Ærede Godmorgen Goddag Dav Davs Mojn Dear Hi Hello Hey Morning Good Many Best Kind Warm Sorry Beklager Undskyld Tak Tusind Mvh Vh Kh Venlig Hilsen Bedste God Godt Glædelig Rigtig Super Ellers Desværre Måske Derfor Altså Faktisk Endelig Næste Someone Somebody Everyone Everybody Unfortunately However Therefore Maybe Perhaps Then Otherwise Actually Hopefully New Client Kunden Thanks Thank Fine Great Perfect Ok Okay"
    # days, months, hours, seasons
    " Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag Mandage Tirsdage Onsdage Torsdage Fredage Lørdage Søndage Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun"
    " Januar Februar Marts April Maj Juni Juli August September Oktober November December January February March May June July October Uge Week Kl Klokken Sommeren Vinteren Foråret Efteråret Jul Påske Pinse Christmas Easter"
    # forms of address, languages, countries, what is met by
    " Mr Mrs Ms Hr Fru Frk Teams Zoom Skype Microsoft Google Meet Discord CV Cv HR Link Telefon Mail Tlf Tel Mob Mobil Mobile Phone Undertegnede Sent Sendt Danish English Dansk Engelsk Danmark Denmark Ukraine Jobcenter Jobcentret Jobcenteret Kommune Kommunen"
    # lines of a form
    " Sted Dato Tid Hvor Place Time Date Where When Location Office Building Room Floor Hall Terminal Lokale Afdeling Adresse Address Løn Customer Still Nice Now First Kindly Fint Fagligt Nyt Dermed Derimod Besked Breakfast Flink Stærk Konen Kirken Kaffen Mobilen Spanien Indien Poland China Kandidaten Ansøgeren"
)
"""Words with a capital that are nobody's name."""
