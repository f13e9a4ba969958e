"""Schooling, certificates and skills, in sections of any layout and in prose."""

import pytest

from casework.cvs.read import read_cv

_SCHOOLINGS = {
    "years in front": (
        "Uddannelse\n2003-2006 Landbrugsskolen i Grindløse, landmand\n1993-2003 Folkeskole",
        ("2003-2006 Landbrugsskolen i Grindløse, landmand", "1993-2003 Folkeskole"),
    ),
    "years above": (
        "EDUCATION\n2011 - 2014\nDiploma in Surveying\nHillcrest Polytechnic\n\n2009 - 2011\nO-level",
        ("2011 - 2014 Diploma in Surveying, Hillcrest Polytechnic", "2009 - 2011 O-level"),
    ),
    "years below": (
        "Ausbildung\nRealschule am Deich\n1990 - 1996\nLehre als Bäcker\n1996 - 1999",
        ("Realschule am Deich, 1990 - 1996", "Lehre als Bäcker, 1996 - 1999"),
    ),
    "years behind the degree": (
        "Edukacja\nMagister, chemia   2004 - 2009\nUniwersytet w Zielnowie\nMatura   2004\nLiceum nr 3",
        (
            "Magister, chemia  2004 - 2009, Uniwersytet w Zielnowie",
            "Matura  2004, Liceum nr 3",
        ),
    ),
    "years behind the school": (
        "Studii\nDiplomă de bacalaureat\nLiceul Nou, 2001\nLicență în drept\nUniversitatea de Vest, 2005",
        (
            "Diplomă de bacalaureat, Liceul Nou, 2001",
            "Licență în drept, Universitatea de Vest, 2005",
        ),
    ),
    "form": (
        "Educación y formación\nFechas   2001 – 2004\nTítulo   Técnico superior en química\nCentro   IES Lagos",
        ("2001 – 2004 Técnico superior en química, IES Lagos",),
    ),
    "broken line": (
        "Освіта\n2001 – 2006   Інститут лісового господарства,\n   факультет озеленення",
        ("2001 – 2006  Інститут лісового господарства, факультет озеленення",),
    ),
    "marks and theses": (
        "Utbildning\n2002–2005  Kandidatexamen, Högskolan i Åby\nBetyg: 4,2\nUppsats: Vatten i staden",
        ("2002–2005  Kandidatexamen, Högskolan i Åby",),
    ),
    "scanned": (
        "Uddanne1se\n2O03 - 2OO6  Smed, teknisk sko1e\nl993 - 2OO3  Folkeskole",
        ("2003 - 2006  Smed, teknisk sko1e", "1993 - 2003  Folkeskole"),
    ),
    "two languages": (
        "ΕΚΠΑΙΔΕΥΣΗ / EDUCATION\n2001-2005 Πτυχίο Φυσικής",
        ("2001-2005 Πτυχίο Φυσικής",),
    ),
    "heading on two lines": (
        "FORMACIÓN\nACADÉMICA\n2001 Bachillerato, Instituto Sur",
        ("2001 Bachillerato, Instituto Sur",),
    ),
    "courses": (
        "Education\n2010 BSc Geology, Northfield University\n2015 First aid course, 12 hours",
        ("2010 BSc Geology, Northfield University",),
    ),
    "none": ("Education\nNo formal education", ()),
    "none in Danish": ("Uddannelse: ingen skole", ()),
    "only a language school": ("Skole\nSprogskolen i Hobro, modul 2", ()),
    "after one label": (
        "School: secondary school Mbale, 2004\n\nLicence B, own car",
        ("secondary school Mbale, 2004",),
    ),
}


@pytest.mark.parametrize(("cv", "education"), _SCHOOLINGS.values(), ids=_SCHOOLINGS)
def test_each_schooling_is_one_entry(cv: str, education: tuple[str, ...]) -> None:
    assert read_cv(cv).education == education


_TOLD = {
    "danish": ("Jeg er udlært maler fra Teknisk Skole i Sæby.", 1),
    "two": ("Jeg gik på handelsskole i Ribe og blev siden uddannet pedel på Vejle skole.", 2),
    "german": ("Ich besuchte die Realschule in Wyk und danach machte ich eine Ausbildung.", 2),
    "french": ("J'ai obtenu un CAP de couture au lycée des Tilleuls.", 1),
    "italian": ("Ho il diploma dell'Istituto Nautico di Camogli.", 1),
    "polish": ("Skończyłam technikum gastronomiczne w Pile.", 1),
    "work in a school": ("I worked as a cleaner in a school in Hull.", 0),
    "polish work": ("Pracowałam w szkole jako woźna.", 0),
    "denied": ("Jeg har ingen uddannelse.", 0),
    "language school": ("Jeg går på sprogskole.", 0),
}


@pytest.mark.parametrize(("text", "count"), _TOLD.values(), ids=_TOLD)
def test_sentences_tell_of_schooling(text: str, count: int) -> None:
    assert len(read_cv(f"Bo Holm\n{text}").education) == count


_PAPERS = {
    "own section": (
        "Kurser og beviser\n2019 Rulleskinnekursus\nVarmt arbejde, 2021\nKørekort B",
        ("Rulleskinnekursus", "Varmt arbejde, 2021"),
    ),
    "any words": ("CERTIFICATIONS\nBlue Lantern Associate\nHarbour pilotage, grade 2",
        ("Blue Lantern Associate", "Harbour pilotage, grade 2")),
    "further": ("FURTHER TRAINING\n2018  Bee keeping, 5 days", ("Bee keeping, 5 days",)),
    "among schooling": (
        "Wykształcenie\n2001-2005 Technikum leśne\n2010 kurs pilarza",
        ("kurs pilarza",),
    ),
    "a list": ("Kurs: truckførerbevis T2, varme arbeider", ("truckførerbevis T2", "varme arbeider")),
    "with who gave it": ("Kursy\nKurs spawania, ZDZ Ełk, 2018", ("Kurs spawania, ZDZ Ełk, 2018",)),
    "danish prose": ("Jeg har truckkort B og hygiejnepas.", ("truckkort B", "hygiejnepas")),
    "german prose": ("Ich besitze einen Kranschein sowie einen Kettensägenschein.",
        ("Kranschein", "Kettensägenschein")),
    "polish prose": ("Zrobiłam kurs bhp i mam książeczkę zdrowia.",
        ("kurs bhp", "książeczkę zdrowia")),
    "food handler": ("Otros\nCarné de manipulador de alimentos\nCarné de conducir B",
        ("Carné de manipulador de alimentos",)),
    "taxi": ("Other\nTaxi licence, Leeds\nDriving licence B", ("Taxi licence",)),
    "applied for": ("Jeg har søgt om autorisation som læge.", ()),
    "wished": ("Jeg vil gerne på truckkursus.", ()),
    "none": ("Hygiejnebevis: nej", ()),
    "language tests": ("Certificates\nIELTS 6.5\nPrøve i Dansk 2\nDeutschkurs B1", ()),
    "a CPR number": ("Cpr 160975-1119", ()),
    "a month": ("Experience\nNanny in Bath, Sep 2015", ()),
    "of course": ("I am of course ready for any work.", ()),
    "end of the CV": ("Corsi\nCorso di vela\n\nAutorizzo il trattamento dei miei dati", ("Corso di vela",)),
}  # fmt: skip


@pytest.mark.parametrize(("cv", "certificates"), _PAPERS.values(), ids=_PAPERS)
def test_certificates_stand_anywhere(cv: str, certificates: tuple[str, ...]) -> None:
    assert read_cv(f"Bo Holm\n{cv}").certificates == certificates


_SKILLS = {
    "brackets": ("Skills\nGIMP (layers, masks), Blender", ("GIMP (layers, masks)", "Blender")),
    "of a kind": ("Kommunikative kompetencer\nmægling, foredrag", ("mægling", "foredrag")),
    "named in front": ("Technical skills\nDatabases : Redis, Neo4j", ("Redis", "Neo4j")),
    "slashes": ("Tools\nBlender / Krita / Inkscape", ("Blender", "Krita", "Inkscape")),
    "one slash": ("Tools\nC / C++, Rust", ("C / C++", "Rust")),
    "portuguese": ("Competências\nsoldadura, pintura", ("soldadura", "pintura")),
    "turkish": ("BECERİLER\nDikiş, ütü", ("Dikiş", "ütü")),
    "romanian commas": ("Competenţe sociale   răbdare, umor", ("răbdare", "umor")),
    "label of one line": ("IT: Word, Excel\nJeg bor i Hobro med min hund", ("Word", "Excel")),
    "language skills": ("Language skills\nPolish, Danish", ()),
    "reading skills": ("Languages\nEnglish\nReading skills   good", ()),
}


@pytest.mark.parametrize(("cv", "skills"), _SKILLS.values(), ids=_SKILLS)
def test_skills_are_the_items_of_their_sections(cv: str, skills: tuple[str, ...]) -> None:
    assert read_cv(f"Bo Holm\n{cv}").skills == skills
