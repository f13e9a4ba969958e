"""How CVs name what must not leave with them, in the languages that CVs come in.

Each list is one phrase a line, as the finder looks for it: whole words, letters of any case.
"""

FOREIGN_NUMBER = """
pesel
cnp
cod numeric personal
nip
personnummer
samordningsnummer
fødselsnummer
d-nummer
dni
nie
nif
nuss
número de la seguridad social
número de seguridad social
рнокпп
іпн
ідентифікаційний код
ідентифікаційний номер
податковий номер
инн
снилс
steuer-id
steuer-idnr
steueridentifikationsnummer
steuernummer
sozialversicherungsnummer
rentenversicherungsnummer
svnr
numéro de sécurité sociale
n° de sécurité sociale
sécurité sociale
nir
bsn
burgerservicenummer
codice fiscale
national insurance
national insurance number
ni number
social security
social security number
ssn
tax id
tax number
personal code
personal number
personal identification number
personal id
national id
id number
id-nummer
id nummer
numer identyfikacyjny
personligt nummer
"""

PASSPORT = """
pas
pasnr
pasnummer
pas nr
pas nummer
passport
passport no
passport number
reisepass
reisepassnummer
passnummer
pass-nr
pass nr
paszport
nr paszportu
numer paszportu
паспорт
номер паспорта
закордонний паспорт
серія та номер паспорта
id-картка
pasaporte
número de pasaporte
passeport
numéro de passeport
n° de passeport
pașaport
serie și număr pașaport
buletin
carte de identitate
carte d'identité
personalausweis
personalausweisnummer
ausweisnummer
dowód osobisty
nr dowodu
numer dowodu osobistego
id card
identity card
id-kort
opholdskort
opholdstilladelse
opholdstilladelse nr
udlændingenummer
udl.nr
residence permit
residence card
kørekort nr
kørekortnr
kørekortnummer
driving licence no
driving licence number
driving license number
führerscheinnummer
nr prawa jazdy
sygesikringskort
sundhedskort
gult kort
"""

BANK = """
kontonr
kontonummer
konto
konto nr
reg. og kontonr
reg.nr
reg. nr
registreringsnummer
bankkonto
nemkonto
lønkonto
account no
account number
bank account
sort code
iban
swift
bic
bankverbindung
kontonummer
rachunek
nr konta
numer konta
numer rachunku
рахунок
номер рахунку
cuenta bancaria
número de cuenta
compte bancaire
rib
cont bancar
clearingnummer
bankgiro
"""

HEALTH = """
helbred
helbredstilstand
helbredsforhold
helbredsoplysninger
sygdom
sygdomme
handicap
allergi
allergier
medicin
health
health status
medical condition
medical conditions
disability
disabilities
allergies
gesundheit
gesundheitszustand
behinderung
grad der behinderung
krankheiten
stan zdrowia
zdrowie
niepełnosprawność
orzeczenie o niepełnosprawności
стан здоров'я
стан здоров’я
здоров'я
здоров’я
інвалідність
група інвалідності
состояние здоровья
инвалидность
stare de sănătate
sănătate
handicap
salud
estado de salud
discapacidad
santé
état de santé
rqth
helse
helsetilstand
hälsa
hälsotillstånd
funktionsnedsättning
"""

RELIGION = """
religion
tro
trosretning
trossamfund
konfession
religious affiliation
faith
religionszugehörigkeit
religionszugehoerigkeit
wyznanie
религія
релігія
віросповідання
вероисповедание
religie
religia
religión
confession
livssyn
trossamfund
"""

UNION = """
fagforening
fagforbund
a-kasse og fagforening
fagforening og a-kasse
trade union
union
union membership
trade union membership
gewerkschaft
gewerkschaftsmitgliedschaft
związek zawodowy
związki zawodowe
профспілка
членство у профспілці
профсоюз
sindicat
sindicato
syndicat
fackförbund
fackförening
fagforeningsmedlemskab
"""

MARITAL = """
civilstand
civilstatus
civil stand
civil status
ægteskabelig status
ægteskabelig stilling
familieforhold
familiestatus
familie
familiesituation
parforhold
marital status
family status
familienstand
stan cywilny
status cywilny
sytuacja rodzinna
сімейний стан
родинний стан
сімейне становище
семейное положение
stare civilă
starea civilă
situație familială
estado civil
état civil
situation familiale
situation de famille
situation matrimoniale
civilstånd
sivilstand
sivilstatus
"""

MARRIED = """
gift
ugift
fraskilt
separeret
samlevende
samboende
enke
enkemand
enlig
married
unmarried
divorced
widowed
widow
widower
cohabiting
verheiratet
geschieden
verwitwet
żonaty
mężatka
zamężna
rozwiedziony
rozwiedziona
kawaler
panna
одружений
одружена
неодружений
неодружена
заміжня
незаміжня
розлучений
розлучена
удова
вдова
женат
замужем
căsătorit
căsătorită
necăsătorit
necăsătorită
divorțat
divorțată
casado
casada
soltero
soltera
divorciado
divorciada
marié
mariée
célibataire
divorcé
divorcée
ogift
sambo
skild
"""

BIRTH = """
født
f
fødselsdato
fødselsdag
fødselsår
fødested og -dato
dato og sted for fødsel
born
born on
date of birth
birth date
birthdate
birthday
dob
d.o.b
date and place of birth
geboren
geboren am
geb
geburtsdatum
geburtstag
geburtsdatum und -ort
geburtsdatum/-ort
ur
urodzony
urodzona
data urodzenia
data i miejsce urodzenia
rok urodzenia
народився
народилася
народилась
дата народження
дата і місце народження
рік народження
д.н
дата рождения
год рождения
născut
născută
născut la
data nașterii
data naşterii
data și locul nașterii
nacido
nacida
fecha de nacimiento
fecha y lugar de nacimiento
né
née
né le
née le
date de naissance
date et lieu de naissance
född
födelsedatum
födelsedag
fødselsdato
data di nascita
"""

ADDRESS = """
adresse
privatadresse
hjemmeadresse
bopæl
bopælsadresse
address
home address
postal address
anschrift
wohnort
adres
adres zamieszkania
miejsce zamieszkania
адреса
місце проживання
адрес
adresă
adresa
domiciliu
dirección
domicilio
adress
hemadress
bostad
bosted
domicile
adresse postale
"""

NAME = """
navn
fulde navn
fornavn
efternavn
name
full name
first name
last name
surname
family name
vorname
nachname
familienname
vor- und nachname
imię
nazwisko
imię i nazwisko
ім'я
ім’я
прізвище
піб
прізвище та ім'я
имя
фамилия
фио
nume
prenume
nume și prenume
nombre
apellidos
nombre y apellidos
nom
prénom
nom et prénom
namn
förnamn
efternamn
etternavn
"""

PHONE = """
tlf
tlf.nr
telefon
telefonnummer
mobil
mobilnr
mobilnummer
tel
phone
telephone
mobile
cell
handy
gsm
kom
telefon komórkowy
тел
телефон
моб
móvil
teléfono
téléphone
portable
mob
"""

MONTHS = """
januar januari january jan styczeń stycznia січень січня января ianuarie enero janvier
februar februari february feb luty lutego лютий лютого февраля februarie febrero février
marts mars march mar märz marzec marca березень березня марта martie marzo
april apr kwiecień kwietnia квітень квітня апреля aprilie abril avril
maj may mai maja травень травня мая mayo
juni june jun czerwiec czerwca червень червня июня iunie junio juin
juli july jul lipiec lipca липень липня июля iulie julio juillet
august augusti aug sierpień sierpnia серпень серпня августа agosto août
september sept sep wrzesień września вересень вересня сентября septembrie septiembre septembre
oktober october oct okt październik października жовтень жовтня октября octombrie octubre octobre
november nov listopad listopada листопад листопада ноября noiembrie noviembre novembre
december dezember dec dez grudzień grudnia грудень грудня декабря decembrie diciembre décembre
"""

BELIEFS = """
muslim
moslem
kristen
katolik
katolsk
protestant
jøde
jødisk
hindu
buddhist
ortodoks
christian
catholic
jewish
orthodox
muslimisch
katholisch
evangelisch
католик
католичка
мусульманин
мусульманка
православний
православна
"""

CONDITIONS = """
diabetes
sukkersyge
kræft
epilepsi
depression
angst
ptsd
adhd
autisme
astma
sclerose
hiv
gravid
handicap
handicappet
førtidspension
sygemeldt
cancer
epilepsy
asthma
autism
pregnant
disabled
chronic illness
behinderung
schwanger
krebs
diabetyk
cukrzyca
діабет
інвалід
вагітна
"""

UNIONS = """
3f
hk
foa
dansk metal
fødevareforbundet nnf
nnf
dansk el-forbund
blik- og rørarbejderforbundet
prosa
djøf
ida
dansk sygeplejeråd
dsr
ver.di
ig metall
solidarność
unite the union
"""
