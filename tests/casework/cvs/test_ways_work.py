"""Ways in which newcomers say what they have worked as, and what they only wish for."""

import pytest

from casework.cvs.read import read_cv

_WORK = {
    "Jeg hedder Bo. Da jeg kom til Danmark, var jeg først avisomdeler i et år.": "avisomdeler",
    "I 2016 flyttede jeg til Helsingør og blev billetkontrollør på færgen.": "billetkontrollør",
    "Siden har jeg været i praktik som museumsvagt i fire måneder.": "museumsvagt",
    "I was a kindergarten teacher in Chernihiv from 2018 to 2022.": "kindergarten teacher",
    "After that four years as a site supervisor in Doha.": "site supervisor",
    "I became a bus driver and served as a cook in the army.": "bus driver, cook",
    "Danach war ich Staplerfahrer in Flensburg und wurde Vorarbeiter.": "Staplerfahrer",
    "Byłam fryzjerką w Ełku, a potem pracowałam jako opiekunka osób starszych w Bremen.": "fryzjerką, opiekunka",
    "Dziesięć lat byłem kierowcą ciężarówki.": "kierowcą",
    "Я була вчителькою у школі, потім працювала прибиральницею.": "вчителькою, прибиральницею",
    "Я работала продавцом, потом стала швеёй.": "продавцом",
    "Am fost curier la o firmă din Suceava, apoi am lucrat ca zugrav.": "curier, zugrav",
    "Fui repartidor durante dos años y trabajé como camarero.": "repartidor, camarero",
    "J'ai été institutrice, puis comme interprète pour une ONG.": "institutrice, interprète",
    "Étudiant, j'ai aussi été vendangeur, trois automnes de suite.": "vendangeur",
    "Jag var undersköterska i Malmö och jobbade sedan som busschaufför.": "undersköterska, busschaufför",
    "Jeg jobbet som renholder på skole og har vært barnehageassistent.": "renholder, barnehageassistent",
    "Jeg var slagter i Polen, derefter chauffør.": "slagter, chauffør",
    "Я працювала медсестрою, потім кухарем.": "медсестрою, кухарем",
    "Am lucrat ca bucătar, apoi ospătar la hotel.": "bucătar, ospătar",
    "Von 2005 bis 2012 war ich Schlosser, danach bis 2022 als Schweißer auf der Werft.": "Schlosser, Schweißer",
    "Моя професія - бухгалтер.": "бухгалтер",
    "Oficio: panadero": "panadero",
    "Профессия: швея": "швея",
    "Hvor jeg har arbejdet\n- Smed i Aleppo i min fars værksted, 1998 til 2012": "Smed",
    "Arbejde før Danmark\nMurersvend, Teheran, 2007-2014\nTæppevæver, Ghazni, som barn, 2001": "Murersvend, Tæppevæver",
    "EMPLOYMENT\n2013 - 2016   shop assistant       Profi, Galați": "shop assistant",
    "Jobs\ncarpenter 9 years Herat\nbricklayer 2 years Tehran": "carpenter, bricklayer",
    "Hvad jeg kan\n- tjener (6 år, Málaga)\n- opvasker (1 år)": "tjener, opvasker",
    "EXPERIENȚA PROFESIONALĂ\nFuncția               Îngrijitor de animale\nAngajator  Ferma": "Îngrijitor de animale",
    "Опыт работы\n\nПродавец-консультант\nМагазин «Шёлк», Донецк, 2012–2014": "Продавец-консультант",
    "Ce am lucrat\nAm început în 2010 ca tâmplar la atelierul unchiului.": "tâmplar",
}  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), _WORK.items())
def test_the_work_is_read(text: str, titles: str) -> None:
    found = " / ".join(read_cv(text).occupations).casefold()

    assert [one for one in titles.casefold().split(", ") if one not in found] == []


_OTHER = {
    "Jobmål\nBuschauffør eller lagermedarbejder\nErhvervserfaring\n2019-2021 Opvasker, Fjordblik": "Opvasker",
    "ANSØGNING OM JOB SOM PEDEL\n\nERHVERV\n- Buschauffør hos Arriva fra 2014 til 2020": "Buschauffør",
    "My wife Divya is a software engineer at LEGO. I worked as a pizza baker.": "pizza baker",
    "CEL\nPraca jako kosmetyczka.\nDoświadczenie zawodowe\n2019-2024 fryzjerka, salon Loki": "fryzjerka",
    "Tog en uddannelse som elektrotekniker, men det har jeg aldrig arbejdet med. Jeg var vagt fra 1989 til 1996 som portvagt.": "portvagt",
    "Am fost curier la Suceava. Aș vrea să lucrez iar, poate ca montator de mobilă.": "curier",
    "I was a cook for ten years. One day I would love to work as a teacher.": "cook",
    "ARBEJDE\nMejerimedarbejder, Skjern Ost, vikar, 2022-2023": "Mejerimedarbejder",
    "Stilling   Arbejdssted   Periode\nErfaring\nDagplejer   Odense Kommune   01/2016 - 06/2021": "Dagplejer",
    "Работала поваром. Хочу работать портным.\nОпыт работы\nПовар, кафе «Уют», 2012–2014": "Повар",
}  # fmt: skip


@pytest.mark.parametrize(("text", "title"), _OTHER.items())
def test_what_is_only_wished_for_or_learnt_is_not_the_work(text: str, title: str) -> None:
    found = [one.casefold() for one in read_cv(text).occupations]

    assert found
    assert all(title.casefold() in one or one in title.casefold() for one in found)
