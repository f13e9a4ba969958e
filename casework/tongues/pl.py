"""Polish as partners write it, with and without its accents."""

from casework.tongues.tongue import Answers, Corrections, Tongue, day_words

POLISH = Tongue(
    days=day_words("""
        januar: styczeń, stycznia, styczniu, styczen, stycz, sty
        februar: luty, lutego, lutym, lut, ii
        marts: marzec, marca, marcu, iii
        april: kwiecień, kwietnia, kwietniu, kwiecien, kwi, iv
        maj: maja, maju
        juni: czerwiec, czerwca, czerwcu, czerw, cze, vi
        juli: lipiec, lipca, lipcu, lip, vii
        august: sierpień, sierpnia, sierpniu, sierpien, sierp, sie, viii
        september: wrzesień, września, wrześniu, wrzesien, wrzesnia, wrz, ix
        oktober: październik, października, październiku, pazdziernik, pazdziernika, paź, paz
        november: listopad, listopada, listopadzie, lis, xi
        december: grudzień, grudnia, grudniu, grudzien, gru, xii
        mandag: poniedziałek, poniedziałku, poniedzialek, pon
        tirsdag: wtorek, wtorku, wt
        onsdag: środa, środę, środy, sroda, srode, śr
        torsdag: czwartek, czwartku, czw
        fredag: piątek, piątku, piatek, piatku, pt
        lørdag: sobota, sobotę, soboty, sobote, sob
        søndag: niedziela, niedzielę, niedzieli, niedziele, niedz
        i dag: dzisiaj, dziś, dzis
        i går: wczoraj
        i forgårs: przedwczoraj
        i morgen: jutro
        i overmorgen: pojutrze
        sidste: zeszły, zeszłą, zeszłego, zeszłej, zeszly, ubiegły, ubiegłą, ubiegłego, ostatni, ostatnią
        og: i, oraz
        næste: następny, następną, nastepny, przyszły, przyszłą, przyszly
    """),
    negations="nie ani nigdy nic nikt żaden żadna żadnej bez brak",
    doubts="""
        (jeśli|jesli|jeżeli|jezeli|gdyby|gdy|o ile)
        pod warunkiem
        (ale|jednak|lecz|chociaż)
        (chyba|może|moze|raczej|prawdopodobnie|ewentualnie)
        czy
        (chciałabym|chciałbym|chcialabym|chcialbym|mogłabym|mógłbym|moglabym|moglbym)
        zależy
        dopiero
        (spróbuję|sprobuje|postaram się|postaram sie)
        nie (wiem|jestem pewna|jestem pewny|jestem pewien)
        (myślę|mysle|sądzę|mam nadzieję)
        (kiedy|gdzie|jak|kto|dlaczego|ile|który|która|które|której|którego)
        ^co
        (później|pozniej|wcześniej|wczesniej|spóźnię|spoznie)
        (przyjdę|przyjde|przyjadę|przyjade|będę|bede|dostałam|dostałem|przyjęto|przyjęli|zatrudnili|wzięli) … (nie|bez)
        (praca|stanowisko|robota) … (pasuje|odpowiada)
        (pasuje|odpowiada) … (praca|stanowisko|robota)
        pytani*
        (ofert*|propozycj*)
        (inna|inną|innej|nowa|nową) (praca|pracę|prace|pracy|firma|firmie)
        (gdzie indziej|gdzieś indziej)
    """,
    answers=Answers(
        cannot_come="""
            nie (mogę|moge|możemy|mozemy|będę mogła|będę mógł|bede mogla|bede mogl|jestem w stanie|zdołam) … (przyjść|przyjsc|przyjechać|przyjechac|być|byc|dojechać|dojechac|dotrzeć|dotrzec|stawić|stawic|uczestniczyć|tego dnia|w tym dniu|w ten dzień|w tym terminie|wtedy|dzisiaj|dziś|jutro)
            nie (mogę|moge)$
            nie (przyjdę|przyjde|przyjadę|przyjade|zdążę|zdaze|dotrę|dotre|dojadę|dojade|dam rady|damy rady|pojawię się|stawię się)
            nie będzie mnie
            mnie nie będzie
            nie (pasuje|odpowiada) (mi|nam)? … (termin|godzina|dzień|dzien|data|pora)
            (termin|godzina|dzień|dzien|data|pora) … nie (pasuje|odpowiada)
            ^(niestety )?nie (pasuje|odpowiada) (mi|nam)?$
            (choruję|choruje|zachorowałam|zachorowałem|zachorowalam|zachorowalem)
            jestem … (chora|chory|przeziębiona|przeziębiony)
            (inny|innego|innym|nowy) (termin|terminu|terminie|dzień|dnia)
            (inna|inną|innej) (godzina|godzinę|godzinie)
            (przełożyć|przelozyc|przesunąć|przesunac|odwołać|odwolac|odwołuję|odwoluje)
        """,
        withdraws="""
            (wycofuję|wycofuje|wycofać|wycofac|rezygnuję|rezygnuje|rezygnować|rezygnowac)
            nie (jestem)? (już|juz)? zainteresowan*
            nie interesuje mnie
            nie chcę … (udziału|udzialu|uczestniczyć|uczestniczyc|tej pracy|szukać|szukac)
            nie szukam
            (usuńcie|usuncie|usunąć|usunac|skasujcie|skasować) … (cv|mnie|dane)
        """,
        rejected="""
            nie (dostałam|dostałem|dostalam|dostalem|otrzymałam|otrzymałem|otrzymalam|otrzymalem|mam) … (pracy|posady|stanowiska)
            nie (przyjęto|przyjeto|przyjęli|przyjeli|zatrudniono|zatrudnili|wzięto|wzięli|wzieli|wybrano|wybrali)
            nie (zostałam|zostałem|zostalam|zostalem) (przyjęta|przyjęty|przyjeta|przyjety|zatrudniona|zatrudniony|wybrana|wybrany)
            (dostałam|dostałem|dostalam|dostalem|otrzymałam|otrzymałem|mam) … (odmowę|odmowe|odmowną|odmowna)
            (odmówili|odmowili|odmówiono|odrzucili|odrzucono)
            (wybrali|zatrudnili|przyjęli|wzięli) … (kogoś innego|kogos innego|inną osobę|inna osobe)
        """,
        no_news="""
            nie (mam|mamy|ma|było|bylo|dostałam|dostałem|dostalam|dostalem|otrzymałam|otrzymałem) … (odpowiedzi|wiadomości|wiadomosci|informacji|znaku)
            (odpowiedzi|wiadomości) … nie (ma|mam|było|dostałam|dostałem)
            nic … nie (słyszałam|słyszałem|slyszalam|slyszalem|słychać|slychac|dostałam|dostałem|napisali)
            nikt … nie (dzwonił|dzwonil|zadzwonił|zadzwonil|oddzwonił|odpisał|odpisal|odpowiedział|odpowiedzial|napisał|napisal|odezwał|odezwal)
            nie (dzwonili|zadzwonili|oddzwonili|odpisali|odpowiedzieli|napisali|odezwali)
            brak … (odpowiedzi|wiadomości|informacji)
            (czekam|czekamy) … na (odpowiedź|odpowiedz|wiadomość|wiadomosc|decyzję|decyzje|telefon|informację)
        """,
        hired="""
            (dostałam|dostałem|dostalam|dostalem|otrzymałam|otrzymałem|otrzymalam|otrzymalem) … (pracę|prace|posadę|posade|stanowisko)
            mam (tę|te|tą|ta|już|juz|tam)? (pracę|prace|posadę)
            (przyjęto|przyjeto|przyjęli|przyjeli|zatrudniono|zatrudnili|wzięli|wzieli) mnie
            mnie (przyjęto|przyjeto|przyjęli|przyjeli|zatrudniono|zatrudnili|wzięli|wzieli)
            (zostałam|zostałem|zostalam|zostalem|jestem) (przyjęta|przyjęty|przyjeta|przyjety|zatrudniona|zatrudniony)
            (podpisałam|podpisałem|podpisalam|podpisalem|podpisaliśmy) … umowę
        """,
        accepts="""
            (przyjdę|przyjde|przyjadę|przyjade|stawię się|stawie sie|pojawię się|pojawie sie)
            (będę|bede) (tam|obecna|obecny|na rozmowie|na miejscu|na pewno|punktualnie)
            ^(będę|bede|tak będę|tak bede)$
            (mogę|moge|możemy) (przyjść|przyjsc|przyjechać|przyjechac|być|byc)
            (pasuje|odpowiada) (mi|nam)
            (mi|nam) (pasuje|odpowiada)
            (termin|godzina|data|dzień|to) … (pasuje|odpowiada)
            (potwierdzam|potwierdzamy)
            (zgadzam się|zgadzam sie)
            ^(tak|tak proszę|tak prosze|tak dziękuję|tak dziekuje|tak chętnie|tak chetnie|chętnie|chetnie|ok|okej|okay|dobrze|jasne|oczywiście|oczywiscie|super|świetnie|swietnie|pasuje|zgoda|w porządku|w porzadku)$
        """,
    ),
    takes_back="(?:proszę |prosze )?(?:cofnij|cofam|cofnąć|cofnac)",
    # The corrections of all languages are looked for together: no "tak", "i", "to" or "a" here.
    corrections=Corrections(
        joins="oraz",
        turns="ale, lecz, i mój, i moja, i moje, i mam, i numer, i nie",
        begins="mój, moja, moje, mam, numer, telefon, nie, nazywam, mówię, prawo jazdy",
        begins_behind_a_comma="reszta, poza tym",
        name_is="""
            moje imię i nazwisko to, imię i nazwisko to, imię i nazwisko, moje imię to, moje nazwisko to, imię to, nazwisko to, imię, nazwisko,
            nazywam się, mam na imię, pisze się, powinno być
        """,
        before_name="właściwie, naprawdę, teraz, poprawnie, prawidłowo",
        not_in_name="ale, jest, mój, moja, moje, oraz, telefon, komórka, numer, zamiast, źle, błędnie, napisane, mówię, jako, mieszkam",
        speaks="""
            mówię, mówić, znam, rozumiem, piszę, czytam, język, języki, języka, dodać, dodajcie, brakuje, zapomniałam, zapomniałem,
            usunąć, usuńcie, wykreślić, mój, ojczysty
        """,
        works="""
            pracowałam jako, pracowałem jako, pracuję jako, pracowałam, pracowałem, pracuję, jestem, byłam, byłem, mój zawód to, z zawodu,
            zawód, zawody, wykształcenie, wyuczony, dodać, dodajcie, brakuje, zapomniałam, zapomniałem, usunąć, usuńcie
        """,
        denies="nie, to nie, nigdy, żaden, żadnego, zamiast, usunąć, usuńcie, usuń, wykreślić, bez",
        wrong="""
            źle, błędny, błędna, błędne, nieprawidłowy, stary, stara, nieaktualny, nieaktualne, do usunięcia, nie zgadza się,
            się nie zgadza, jest niepoprawne
        """,
        confirmed="""
            zgadza się, tak zgadza się, wszystko się zgadza, tak wszystko się zgadza, to się zgadza, wszystko w porządku, w porządku, wszystko dobrze, dobrze,
            poprawnie, wszystko poprawne, wszystko jest poprawne, wszystko jest dobrze, jest dobrze, reszta się zgadza, reszta jest dobrze, poza tym wszystko się zgadza
        """,
        polite="""
            cześć, dzień dobry, dobry wieczór, witam, szanowni państwo, dziękuję, dziękuję bardzo, bardzo dziękuję, dzięki, z góry dziękuję, proszę,
            pozdrawiam, pozdrawiam serdecznie, serdecznie pozdrawiam, z poważaniem, z pozdrowieniami, miłego dnia,
            mam poprawkę, mam kilka poprawek, oto poprawka, oto moje poprawki, jest błąd, jest jeden błąd, są błędy, poprawka, poprawki
        """,
        more_than_that="""
            zatrudniona, zatrudniony, dostałam pracę, dostałem pracę, mam pracę, nowa praca, nową pracę, rozmowa, rozmowę, spotkanie, stanowisko, oferta, chcę,
            chciałabym, chciałbym, szukam, interesuje, zainteresowana, zainteresowany, mam nadzieję, odwołać, przyjść, przyjdę, zaczynam, zacząć, chora, chory,
            zwolniona, zwolniony, przeprowadziłam się, przeprowadziłem się, przeprowadzka, urlop, macierzyński, w ciąży, pomoc, pomocy, wysłać, wysłałam, wysłałem
        """,
        unsure="może, chyba, raczej, prawdopodobnie, nie wiem, kiedy, jak, dlaczego, czy",
        field_words="""
            imienia, imieniu, nazwiska, nazwisku, nazwiskiem, numer telefonu, numer, telefonu, komórka, komórki, adres e-mail, adres,
            język, języki, języka, językach, prawo jazdy, profilu, poprawić, poprawcie
        """,
    ),
)
