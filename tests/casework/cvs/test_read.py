import pytest

from casework.cvs.read import read_cv
from casework.readings import CvReading
from tests.casework.cvs.more_samples import MORE_SAMPLES
from tests.casework.cvs.samples import SAMPLES, Sample

ALL = SAMPLES | MORE_SAMPLES
each_cv = pytest.mark.parametrize("sample", ALL.values(), ids=ALL.keys())


@each_cv
def test_the_name_is_read(sample: Sample) -> None:
    assert read_cv(sample.text).name == sample.name


@each_cv
def test_the_mail_address_is_the_persons_own(sample: Sample) -> None:
    assert read_cv(sample.text).email == sample.email


@each_cv
def test_the_phone_is_the_persons_own_with_its_country_code(sample: Sample) -> None:
    assert read_cv(sample.text).phone == sample.phone


@each_cv
def test_the_languages_are_read_as_codes(sample: Sample) -> None:
    assert set(read_cv(sample.text).languages) == set(sample.languages)


@each_cv
def test_the_occupations_are_read_in_the_cvs_own_words(sample: Sample) -> None:
    found = [title.casefold() for title in read_cv(sample.text).occupations]

    assert {title.casefold() for title in sample.occupations} <= set(found)


@each_cv
def test_the_work_of_others_is_not_an_occupation(sample: Sample) -> None:
    found = " / ".join(read_cv(sample.text).occupations).casefold()

    assert not [title for title in sample.not_occupations if title.casefold() in found]


@each_cv
def test_a_cpr_number_is_noticed(sample: Sample) -> None:
    assert read_cv(sample.text).cpr_found is sample.cpr


@each_cv
def test_every_field_tells_its_words_from_the_cv(sample: Sample) -> None:
    reading = read_cv(sample.text)
    asked = ("name", "email", "phone", "languages", "occupations", "cpr_found")

    assert set(reading.because) == {name for name in asked if getattr(reading, name)}


def test_the_cpr_number_itself_is_never_repeated() -> None:
    reading = read_cv("Navn: Bo Holm\nCpr: 010190-1234\nTlf. 22334455")

    assert reading.because["cpr_found"] == "1"


def test_an_empty_text_says_nothing() -> None:
    assert read_cv("") == CvReading()


def test_a_name_in_capitals_is_written_as_a_name() -> None:
    assert read_cv("OLENA SHEVCHENKO\nMobil 22 33 44 55").name == "Olena Shevchenko"


def test_a_cvr_number_is_no_phone() -> None:
    assert read_cv("Navn: Bo Holm\nCVR 22334455").phone is None


def test_years_of_employment_are_no_phone() -> None:
    assert read_cv("Navn: Bo Holm\nErfaring\n2015-2019 Bager, Bageriet").phone is None


def test_a_date_of_birth_is_no_phone() -> None:
    assert read_cv("Navn: Bo Holm\nFødt 22.03.2005").phone is None


def test_a_national_number_is_read_in_the_country_of_the_cvs_language() -> None:
    cv = "Imię i nazwisko: Jan Nowak\nNumer telefonu: 600 100 200\nDoświadczenie zawodowe: piekarz w piekarni"

    assert read_cv(cv).phone == "+48600100200"


def test_a_language_that_is_denied_is_left_out() -> None:
    assert read_cv("Jeg taler engelsk, men jeg taler ikke dansk.").languages == ("en",)


def test_nationality_is_no_language() -> None:
    assert read_cv("Name: Jan Nowak\nNationality: Polish").languages == ()


def test_programming_languages_are_no_languages() -> None:
    assert read_cv("Programming languages: Python, Java").languages == ()


def test_what_somebody_only_wishes_to_be_gives_way_to_what_they_were() -> None:
    cv = "Jeg søger arbejde som kok. Jeg har arbejdet som bager."

    assert read_cv(cv).occupations == ("bager",)


def test_what_somebody_learnt_counts_where_there_is_no_work() -> None:
    cv = "Navn: Bo Holm\nUddannelse\n2019-2023 Uddannet elektriker, Teknisk Skole"

    assert read_cv(cv).occupations == ("elektriker",)


def test_a_verb_is_no_occupation() -> None:
    assert (
        read_cv("Jeg hedder Bo Holm. Jeg lærer dansk, og jeg maler i fritiden.").occupations == ()
    )


def test_the_trade_of_a_spouse_is_not_the_persons() -> None:
    text = "Jeg er gift med Lena, som er ansat som ingeniør. Selv har jeg arbejdet som kranfører."

    assert read_cv(text).occupations == ("kranfører",)


def test_a_language_that_is_not_begun_is_left_out() -> None:
    text = "Jeg taler rumænsk og lidt engelsk; dansk begynder jeg på til januar."

    assert set(read_cv(text).languages) == {"ro", "en"}


def test_an_adjective_of_a_number_is_no_language() -> None:
    assert read_cv("Języki: polski, angielski\nDuński numer CPR: 110285 - 3317").languages == (
        "pl",
        "en",
    )


def test_dots_lead_from_a_label_to_its_value() -> None:
    reading = read_cv("CURRICULUM VITAE\nName ........ Chika Obi\nPhone ....... +45 22 33 44 55")

    assert (reading.name, reading.phone) == ("Chika Obi", "+4522334455")


def test_of_two_phones_the_danish_one_is_read() -> None:
    text = "Telefon: +49 171 5558211 (bis Mai), ab sofort auch +45 28 61 07 11"

    assert read_cv(text).phone == "+4528610711"


def test_a_phone_with_hyphens_is_no_date() -> None:
    assert read_cv("моб. 53-17-29-11").phone == "+4553172911"


def test_licence_categories_are_read_to_the_end_of_their_list() -> None:
    assert read_cv("Führerscheine: A, B").licences == ("A", "B")
    assert read_cv("Права категорій B, C та E.").licences == ("B", "C", "E")
