"""Danish. What a company asks the partner to do for the interview, and what is not for the partner."""

from casework.replies.words.phrases import phrases

_SHE = "(hun|han|du|i|hende|ham|vedkommende|ansøgeren|kandidaten|partneren|man|alle)"
_MUST = "(skal|ska|bedes|må|kan|bør|behøver|husker)"
_LEAD = r"(^|(?<=og )|(?<=så ))(\d+ |og |så |men |samt |venligst |gerne |ved ankomst |når (hun|han|du) \w+ |her )*"
_TO_DO = (
    r"(medbringe|spørge efter|spørge sig frem|ringe (på|til (?!os|mig|jer)\S+)|melde (sig|(sin|din) ankomst)|henvende sig|parkere|stille bilen|huske|gå (ind|op|ned|over|til|direkte|gennem|om|rundt)"
    r"|køre (ind|om|til|op|ned|gennem)|bruge (\w+ )?(indgang*|hovedindgang*|bagindgang*|sideindgang*|dør*|port*|elevator*|trappe*|link*|adgang*)|tage ((?!men |vi |jeg |så )\S+ ){1,8}(med|på)|have ((?!men |vi |jeg |så )\S+ ){1,8}(med|på)|trykke på|banke (\S+ )?på"
    r"|bære (\S+ ){0,2}*(sko|tøj|hjelm|vest|støvler|net)|forberede|udfylde|skrive sig ind|vise (pas|legitimation|id|kørekort|billed\w+|sygesikring*)|logge (på|ind)|klikke|følge (skilt*|den|de))"
)
_ENTRANCE = r"(*indgang*|*døren|*porten|port \w+|elevator*|trappe*|*lågen|*trappen)"

TELLS = phrases(rf"""
    (medbring|medbringes|medbringer hun|medbringer han|medbringer du)
    (bedes|skal|må|gerne) (\S+ )?medbragt
    skal (hun|han|du|man) (\S+ ){{0,3}}have (\S+ ){{0,3}}med
    (tag|ta|pak|husk|og bring) (\S+ ){{0,3}}(*sko|*støvler|*tøj|pas|id|*bevis*|*kort|*papir*|madpakke*|*legitimation|referenc*|anbefaling*)
    og spørge(r)? efter (?!referenc|hende|hans|mere)\S+
    spørg (i|ved) (kassen|baren|porten|vagten|butikken|*receptionen|skranken|køkkenet|\w+en)
    bank* (\S+ )?på (\w+ ){{0,2}}(*døren|ruden|*porten|vinduet|*dør)
    (hun|han|du|hende|ham|vedkommende) (\S+ ){{0,3}}(ring|ringe) (\S+ ){{0,6}}\d\d*
    (bed|bede|få|lad|sig til|sig) (\S+ ){{0,3}}(hende|ham|hun|han|vedkommende) (\S+ ){{0,3}}ringe (\S+ ){{0,2}}til \S+
    (samme|same) (\w+ )?link
    {_SHE} (\S+ ){{0,3}}medbring(e|er)
    (bede|bed|beder|sig|sige|fortæl|fortælle|minde|mind|minder|opfordre|få|lad) (\S+ ){{1,5}}(medbringe|huske|spørge efter|tage (\S+ ){{1,8}}med|have (\S+ ){{1,8}}med|ringe (på|når|til)|melde sig|melde sin ankomst|henvende sig|forberede|parkere|gå \w+)
    (?<!vi )(?<!jeg ){_MUST} (?!vi )(?!jeg )(\S+ ){{0,4}}{_TO_DO}
    {_SHE} (\S+ ){{0,2}}(spørger efter|ringer (på|når|til (?!os|mig|jer)\S+)|melder sig|henvender sig|parkerer|går (ind|op|ned|til))
    {_LEAD}(tag|ta) (?!stilling|kontakt|udgangspunkt|hånd)(\S+ ){{1,8}}med( \S+){{0,3}}$
    {_LEAD}(tag|hav) (\S+ ){{1,5}}(på|parat|klar|med)( til samtalen| tøj)?$
    {_LEAD}tag (elevator*|trappe*|bus \w+|linje \w+|toget|metroen|letbanen|færgen|gangen|vejen|indgang*)
    {_LEAD}kom (ind|op|ned|over) (ad|gennem|via|bag|om|i|til) …
    (*sko|*støvler|*tøj|*hjelm) på
    spørg efter (?!referenc|hende|hans|mere)\S+
    ^(bare |bed )?bed om (\w+ )?(i receptionen|ved skranken|\w+ (på|i) \w+)
    {_LEAD}(meld|anmeld|registrer) (dig|jer|sin|ankomst*|ankomsten)
    {_LEAD}henvend (dig|jer)
    {_LEAD}henvendelse (\S+ ){{0,2}}(i receptionen|ved porten|på kontoret|i vagten|ved skranken)
    (henvendelse|kontakt|kontaktperson) ved (ankomst*|porten|fremmøde)
    (ved|efter) ankomst(en)? (\S+ ){{0,3}}(ring*|spørg*|meld*|henvend*|kontakt*|kald*|tilkald*|tryk*|oplys*)
    (ring|ringe|skriv|sms|kald) (\S+ ){{0,8}}(når (hun|han|du|i|vedkommende|man) (\S+ ){{0,2}}(er|står|ankommer|kommer|holder)|ved ankomst*|ved porten|ved døren|fra porten|udefra|ude foran)
    (ring|ringe|sms|kald) (\S+ ){{0,8}}(hvis|såfremt) (hun|han|du|vedkommende|man)
    (hvis|når|såfremt) (hun|han|du|vedkommende|man) (\S+ ){{0,8}}(ring|så ring|kan ringe|skal ringe|må ringe|ringe på)
    {_LEAD}ring (på |til )?(?!os|mig|jer|hende|ham)[a-zæøå]\w+ (\S+ ){{0,3}}(på|tlf|telefon|mobil) (tlf |telefon |mobil |nummer )?\d\d
    ring* på (\w+ )?(klokken|dørklokken|døren|porttelefonen|dørtelefonen|bagdøren|samtaleanlægget)
    {_LEAD}(tryk|tast|brug|følg|find|drej|kør|gå) (\S+ ){{0,6}}({_ENTRANCE}|knap*|kode*|dørtelefon*|samtaleanlæg*|skilt*|reception*|gård*|etage*|sal|bygning*|gavl*|kontoret|baghuset|forhuset|vej*|rundt|venstre|højre)
    (ingen |fri |gratis )?(p-plads*|parkering|parkeringsplads*) (\S+ ){{0,3}}(er|findes|i|ved|bag*|foran|på|under|kun|kan|ligger)
    {_LEAD}(parker|parkér|stil bilen|hold) (?!den|sagen|det|fast|øje|jer)\S+
    ((man|du|hun|han|i|gæster|besøgende) kan|kan (man|du|hun|han|i|gæster)) (\S+ ){{0,2}}(parkere|holde (ved|foran|bag|i gården|på p)|komme ind)
    (indgangen|indgang|adgangen|adgang|døren|døråbner|dørkoden|koden) (\S+ ){{0,2}}(er|sker|ligger|findes|fra|via|gennem|til|på|\d+) …
    {_LEAD}husk (?!at (sende|svare|give|skrive|vi|jeg|melde|bekræfte|fortælle|nævne|sige|i|oplyse)(?!\S))(?!mig|os|vi|jeg|hvad)\w+
    ({_SHE} )?(må ikke glemme|ikke glemmer) …
    ^(\w+ )?(ikke at glemme|glem ikke) (?!at (sende|svare|give|skrive|vi|jeg))\w+
    (kom|komme|kommer|mød|møde|møder) (\S+ ){{0,4}}(minutter|min|kvarter) (før|inden|tidligere|i forvejen)
    (kom|mød|møde|komme) (\S+ ){{0,3}}(i god tid|i arbejdstøj|i praktisk tøj|i varmt tøj|i sikkerhedssko|klædt på|omklædt)
    (*sko|*tøj|*støvler|hjelm|vest|hårnet|handsker|legitimation|billedlegitimation|pas|id) (\S+ ){{0,2}}(er|kræves|påkrævet|skal|obligatorisk*|nødvendig*|påbudt)
    (der kræves|kræver|påkrævet|påbudt) (\S+ ){{0,3}}(*sko|*tøj|hjelm|vest|hårnet|handsker|legitimation|billedlegitimation|pas|id)
    {_LEAD}(klæd|bær|iklæd) (\w+ )?(praktisk*|varmt|dig|*sko|*tøj)
    {_LEAD}(forbered|udfyld|print|læs|se) (\S+ ){{0,5}}(præsentation*|*opgave*|skema*|formular*|vedhæftede|cases?|*instruks*|*regler*|oplæg*|vejledning*)
    {_LEAD}(log|klik|brug|åbn|deltag|tilslut) (\S+ ){{0,4}}(på|ind|link*|teams*|zoom*|video*|mødet)
    {_LEAD}vis (\w+ )?(pas*|legitimation|id*|kørekort*|billed*|sygesikring*|mail*|indkaldelse*)
    {_LEAD}oplys (\S+ ){{0,3}}(navn*|til)
    {_LEAD}(sig|nævn|opgiv|giv) (\S+ ){{0,3}}(dit navn|navnet|sit navn|til i receptionen|besked i receptionen|porten|skranken|vagten|at (du|hun|han) skal)
""")
"""What is asked of the partner, or helps to find the way in."""

NOT_FOR_PARTNER = phrases(r"""
    husk* (hende|ham) …
    (synes|chance|chancen)
    (medbring*|husk*|bringe*) … (erfaring|kompetencer|energi|viden|faglighed|entusiasme|humør)
    (dygtig*|kvalificer*|imponer*|skeptisk*|tvivl*|bekymr*|usikre|usikker|interessant*|spændende|lovende|svag*|niveau*|mangel*|mangler|begejstre*|overkvalificer*|egnet|uegnet|favorit*|uheldig*|sympatisk*|vurder*)
    (god|godt|gode|stærk|stærkt|flot|flotte|fin|fint|dårlig*|tynd|tyndt) (profil|cv|match|kandidat|indtryk|ansøgning|baggrund|bud)
    (hendes|hans|dit) (\w+ )?(dansk*|engelsk*|sprog*|alder|erfaring|baggrund|familie|mand|kone|situation)
    (ifølge|fremgår|skriver i|står i|læst) … (cv*|profil*|ansøgning*|papirer*)
    cv'et (viser|siger|nævner|fortæller|ser|virker|er)
    (anden|andre|andet|øvrige|flere|sidste) (\w+ )?(kandidat*|ansøger*|ansøgning*)
    (bedre|dårligere) end
    (*ferie|ferien|syg|sygdom*|sygemeldt*|barsel*|orlov*|fyret|opsagt|sagt op|begravelse*|skilt|skilsmisse*|stress*|graviditet*)
    (løn|lønnen|lønniveau*|løntilskud*|tilskud*|månedsløn*|timeløn*|overenskomst*|straffeattest* fra jer)
    (fortrolig*|mellem os|internt|diskret*|uden at (hun|han) ved)
    ikke (\w+ )?(fortæl*|sige|nævn*) (\w+ )?(til )?(hende|ham|vedkommende|kandidaten|ansøgeren)
    (fortæl|sig|nævn) (\w+ )?(ikke|intet)
    (spørgsmål|drøfte|drøftes|i er i tvivl|du er i tvivl|uddybe|nærmere oplysninger|flere oplysninger|i mangler noget|du mangler noget)
    ^(har|hvis|er|mangler) (du|i|der) (\w+ ){0,3}(spørgsmål|behov|noget)
    (vi|jeg) (\w+ ){0,6}og spørger efter …
    (vi|jeg) (\w+ ){0,2}(bringer|medbringer|husker|spørger|tager|parkerer|ringer)
    (tager|tage) … (op i|op på|op med|til efterretning|stilling|med i (vores|overvejelse*|vurdering*|betragtning*))
    (hvad|hvem|hvilke*) (skal|må|kan|bør) (hun|han|vi|jeg) …
    skal (hun|han) (\w+ )?(medbringe|have|tage) (noget|andet)
    husk* (mig|os)
    (nogen|nogle) (kollega*|medarbejder*) (er|har)
""")
"""A verdict, what stands in the CV, other people, pay, and what is meant for the job centre alone."""
