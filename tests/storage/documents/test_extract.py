"""Files as people send them, read in the child process."""

import json
from pathlib import Path

import pytest

from casework.cvs.read import read_cv
from casework.documents import WhyNot, WhyRefused
from storage.documents.extract import extract_text
from storage.documents.judge import judge
from tests.storage.documents import files
from tests.storage.documents.files import paragraph


def text_of(content: bytes) -> str:
    """The text of a file that is taken, as the judge found its kind."""
    verdict = judge("cv", content)
    assert verdict.accepted, verdict.why
    extracted = extract_text(content, verdict.type)
    assert extracted.why is None, extracted.why
    return extracted.text


def why_not(content: bytes) -> WhyNot | None:
    return extract_text(content, judge("cv", content).type).why


# --- PDF ------------------------------------------------------------------------------------------


def test_mixed_columns_of_a_pdf_are_read_one_after_the_other() -> None:
    left = ["Kontakt", "Tlf. 20 00 00 01", "olena@post.example", "Sprog", "Dansk", "Ukrainsk"]
    right = [
        "Erhvervserfaring",
        "2019-2024 Bager, Bageri Kalyna",
        "2015-2019 Kok, Havnens Kro",
        "Uddannelse",
        "2012-2015 Svendebrev",
        "Lviv",
    ]
    title = [(50.0, 800.0, "Olena Kovalenko, som har arbejdet i bagerier i ti og flere gode år")]

    text = text_of(files.pdf(title + files.two_columns(left, right)))

    assert text.split("\n")[1:] == left + right


def test_a_table_of_dates_keeps_its_rows() -> None:
    dates = ["Erhvervserfaring", "2019-2024", "2015-2019", "2012-2015", "2010-2012"]
    titles = ["", "Bager, Bageri Kalyna", "Kok, Havnens Kro", "Elev", "Opvasker"]

    text = text_of(files.pdf(files.two_columns(dates, titles)))

    assert "2019-2024  Bager, Bageri Kalyna" in text


def test_columns_that_the_file_tells_in_order_are_left_alone() -> None:
    left = [(50.0, 760.0 - 18 * row, f"venstre {row}") for row in range(6)]
    right = [(320.0, 760.0 - 18 * row, f"hojre {row}") for row in range(6)]

    lines = text_of(files.pdf(left + right)).split()

    assert lines.index("hojre") > lines.index("5")


def test_a_pdf_with_a_password_is_refused_as_locked() -> None:
    content = files.locked(files.pdf([(50, 700, "Olena")]), "hemmelig")

    assert judge("cv.pdf", content).why is WhyRefused.ENCRYPTED


def test_a_pdf_that_only_its_owner_may_change_is_read() -> None:
    assert text_of(files.locked(files.pdf([(50, 700, "Olena Kovalenko")]), "")) == "Olena Kovalenko"


def test_half_a_pdf_is_damaged() -> None:
    assert why_not(files.pdf([(50, 700, "Olena")])[:120]) is WhyNot.DAMAGED


def test_a_scan_says_that_no_reader_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")

    assert why_not(files.pdf([])) is WhyNot.NO_READER_FOR_SCANS
    assert why_not(b"\x89PNG\r\n\x1a\n" + bytes(200)) is WhyNot.NO_READER_FOR_SCANS


def test_a_scan_is_read_where_tesseract_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "tesseract"
    program.write_text(
        "#!/bin/sh\n"
        'if [ "$1" = --list-langs ]; then echo dan; exit; fi\n'
        "/usr/bin/head -c 4 | /usr/bin/tail -c 3\n"
        'echo " $*"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert text_of(files.pdf([])) == "PNG stdin stdout -l dan"


# --- Word and OpenDocument ------------------------------------------------------------------------


def test_a_docx_gives_headers_tables_and_text_boxes_once() -> None:
    box = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
        f"{paragraph('Sprog: dansk')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
        f"{paragraph('Sprog: dansk')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    rows = files.table([paragraph("2019-2024"), paragraph("Bager, Kalyna")])
    content = files.docx(rows + box, header1=paragraph("Olena Kovalenko"))

    text = text_of(content)

    assert text.split("\n")[:2] == ["Olena Kovalenko", "2019-2024  Bager, Kalyna"]
    assert text.count("Sprog: dansk") == 1


def test_a_docx_laid_out_with_a_table_is_read_cell_by_cell() -> None:
    left = paragraph("Kontakt") + paragraph("20 00 00 01")
    right = paragraph("Erfaring") + paragraph("Bager")

    text = text_of(files.docx(files.table([left, right])))

    assert text.split() == ["Kontakt", "20", "00", "00", "01", "Erfaring", "Bager"]


def test_what_was_deleted_from_a_docx_and_its_field_codes_are_no_text() -> None:
    body = (
        "<w:p><w:del><w:r><w:delText>Pole</w:delText></w:r></w:del>"
        "<w:r><w:instrText>HYPERLINK mailto:x</w:instrText></w:r><w:r><w:t>Olena</w:t></w:r></w:p>"
    )

    assert text_of(files.docx(body)) == "Olena"


def test_an_odt_gives_tables_spaces_and_words_behind_spans() -> None:
    body = (
        "<text:h>Olena <text:span>Kova</text:span>lenko</text:h>"
        "<table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell>"
        "<table:table-cell><text:p>Bager</text:p></table:table-cell></table:table-row></table:table>"
        '<text:p>Tlf.<text:s text:c="2"/>20 00 00 01</text:p>'
        "<text:tracked-changes><text:p>slettet</text:p></text:tracked-changes>"
    )

    assert text_of(files.odt(body)).split("\n") == [
        "Olena Kovalenko",
        "2019  Bager",
        "Tlf.  20 00 00 01",
    ]


def test_an_odt_with_a_password_is_locked_and_not_broken() -> None:
    content = files.odt("<text:p/>", manifest="<manifest><encryption-data/></manifest>")

    assert why_not(content) is WhyNot.ENCRYPTED


@pytest.mark.parametrize(
    "whole", [files.docx(paragraph("Bager")), files.odt("<text:p>Bager</text:p>")]
)
def test_half_a_document_is_damaged_and_no_archive(whole: bytes) -> None:
    assert why_not(whole[:-100]) is WhyNot.DAMAGED


def test_half_a_zip_of_other_files_is_still_an_archive() -> None:
    assert judge("cv.docx", files.zipped({"cv.txt": "Bager"})[:-30]).why is WhyRefused.ARCHIVE


def test_a_docx_that_unpacks_without_end_is_too_big() -> None:
    bomb = files.docx(paragraph("x" * 80_000_000))

    assert len(bomb) < 200_000
    assert why_not(bomb) is WhyNot.TOO_BIG


def test_entities_that_grow_are_damage() -> None:
    xml = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'

    assert why_not(files.zipped({"word/document.xml": xml})) is WhyNot.DAMAGED


def test_an_old_word_file_is_read_piece_by_piece() -> None:
    content = files.doc(["Olena Kovalenko\r", "Født i Łódź, sidst ", "Bager\x07Tlf. 20 00 00 01\r"])

    assert text_of(content).split("\n") == [
        "Olena Kovalenko",
        "Født i Łódź, sidst Bager",
        "Tlf. 20 00 00 01",
    ]


def test_links_in_an_old_word_file_show_their_words_only() -> None:
    content = files.doc(["Mail \x13 HYPERLINK mailto:x \x14olena@post.example\x15."])

    assert text_of(content) == "Mail olena@post.example."


@pytest.mark.parametrize(
    "content",
    [files.doc(["x"], encrypted=True), files.ole({"EncryptedPackage": bytes(4096)})],
    ids=["doc", "docx"],
)
def test_word_files_with_a_password_are_locked(content: bytes) -> None:
    assert why_not(content) is WhyNot.ENCRYPTED


def test_an_old_word_file_whose_sectors_go_in_a_circle_is_damaged() -> None:
    content = bytearray(files.doc(["x"]))
    content[512 + 4 * 2 : 512 + 4 * 3] = (2).to_bytes(4, "little")

    assert why_not(bytes(content)) in (WhyNot.DAMAGED, WhyNot.TOO_BIG)


# --- text -----------------------------------------------------------------------------------------

_VOICES = {
    "cp1252": "Jeg hedder Søren Ærø, født på Ålsø, og taler også fransk: déjà vu",
    "cp1250": "Nazywam się Łucja Wójcik, mieszkam w Gdańsku i mówię świetnie",
    "cp1251": "Мене звати Олена Шевченко, я працювала у пекарні",
    "iso8859_2": "Wykształcenie średnie, językówka: polski, duński początkujący, żółw",
    "koi8_u": "Мене звати Олена Шевченко, я працювала у пекарні",
    "utf-16": "Jeg hedder Søren",
    "utf-16-le": "Jeg hedder Søren og bor i Grenaa",
    "utf-8-sig": "Олена Їжак",
}


@pytest.mark.parametrize("charset", _VOICES)
def test_a_text_is_read_in_whatever_charset_it_is(charset: str) -> None:
    assert text_of(_VOICES[charset].encode(charset)) == _VOICES[charset]


def test_rtf_gives_its_words() -> None:
    content = rb"{\rtf1\ansi\ansicpg1252 S\'f8ren \b Holm\b0\par Tlf. 20 00 00 01}"

    assert text_of(content).split("\n") == ["Søren Holm", "Tlf. 20 00 00 01"]


# --- CVs that are data ----------------------------------------------------------------------------

_EUROPASS = b"""<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Anna</FirstName><Surname>Nowak</Surname></PersonName>
<ContactInfo><Email><Contact>anna.nowak@post.example</Contact></Email>
<TelephoneList><Telephone><Contact>+48 512 345 678</Contact></Telephone></TelephoneList></ContactInfo>
</Identification>
<WorkExperienceList><WorkExperience><Period><From year="2015"/><To year="2020"/></Period>
<Position><Label>Nurse</Label></Position><Employer><Name>Szpital Miejski</Name></Employer>
</WorkExperience></WorkExperienceList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>pl</Code><Label>Polish</Label>
</Description></MotherTongue></MotherTongueList><ForeignLanguageList><ForeignLanguage><Description>
<Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening></ProficiencyLevel>
</ForeignLanguage></ForeignLanguageList></Linguistic></Skills></LearnerInfo></SkillsPassport>"""

_CANDIDATE = b"""<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="urn:oa" xmlns:hr="urn:hr">
<CandidatePerson><PersonName><oa:GivenName>Maria</oa:GivenName><hr:FamilyName>Ionescu</hr:FamilyName>
</PersonName><Communication><ChannelCode>Email</ChannelCode><oa:URI>maria@post.example</oa:URI>
</Communication><Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>45</CountryDialing>
<oa:DialNumber>20123456</oa:DialNumber></Communication></CandidatePerson>
<CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Hotel Marea</hr:OrganizationName>
<PositionHistory><PositionTitle>Cook</PositionTitle><EmploymentPeriod><StartDate><FormattedDateTime>2018-05-01
</FormattedDateTime></StartDate></EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory>
<PersonQualifications><PersonCompetency><CompetencyID>ron</CompetencyID></PersonCompetency>
</PersonQualifications></CandidateProfile></Candidate>"""


def test_a_europass_xml_inside_a_pdf_is_the_cv() -> None:
    content = files.with_attachment(files.pdf([(50, 700, "Europass")]), "attachment.xml", _EUROPASS)

    reading = read_cv(text_of(content))

    assert (reading.name, reading.email) == ("Anna Nowak", "anna.nowak@post.example")
    assert (reading.phone, reading.languages) == ("+48512345678", ("pl", "en"))
    assert reading.occupations == ("Nurse",)


def test_a_europass_xml_of_today_is_a_cv() -> None:
    reading = read_cv(text_of(_CANDIDATE))

    assert (reading.name, reading.email) == ("Maria Ionescu", "maria@post.example")
    assert (reading.phone, reading.languages) == ("+4520123456", ("ro",))
    assert reading.occupations == ("Cook",)


def test_a_json_resume_is_a_cv() -> None:
    resume = {
        "basics": {"name": "Jonas Bruun", "email": "jonas@post.example", "phone": "20 12 34 56"},
        "work": [{"position": "Tømrer", "name": "Byg A/S", "startDate": "2019-01"}],
        "languages": [{"language": "Danish", "fluency": "Native speaker"}],
    }

    reading = read_cv(text_of(json.dumps(resume).encode()))

    assert (reading.name, reading.phone) == ("Jonas Bruun", "+4520123456")
    assert (reading.occupations, reading.languages) == (("Tømrer",), ("da",))


def test_other_json_stays_text() -> None:
    assert text_of(b'{"stilling": "bager"}') == '{"stilling": "bager"}'
