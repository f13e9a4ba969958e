"""A partner's message about the profile, in Danish and English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.cvs.correct import CvCorrection, apply, read_correction
from casework.readings import CvReading

PROFILE = CvReading(
    name="Olena Kovalnko",
    phone="+4520000001",
    languages=("uk", "da"),
    levels={"uk": "native", "da": "A2"},
    occupations=("Bager", "Kok"),
    years={"Bager": "2015-2020", "Kok": "2020-"},
)

_ONE_MESSAGE = {
    "danish": "mit navn er Olena Kovalenko, telefon 20 12 34 56, jeg taler også tysk",
    "danish sentences": "Hej\nMit navn er Olena Kovalenko. Mit telefonnummer er 20 12 34 56. Jeg taler også tysk.\nTak!\nMvh Olena",
    "english": "My name is Olena Kovalenko, my phone is +45 20 12 34 56, and I also speak German",
    "english list": "Hello, there are some mistakes.\n- name: Olena Kovalenko\n- phone: 20 12 34 56\n- languages: German\nBest regards",
    "with the wrong values": "mit navn er Olena Kovalenko, ikke Kovalnko, og mit nummer er 20 12 34 56 i stedet for 20 00 00 01, jeg taler også tysk",
}


@pytest.mark.parametrize("text", _ONE_MESSAGE.values(), ids=_ONE_MESSAGE)
def test_one_message_corrects_several_fields(text: str) -> None:
    correction = read_correction(text)

    assert correction.sure
    assert (correction.name, correction.phone) == ("Olena Kovalenko", "+4520123456")
    assert correction.languages == ("de",)


_ONE_FIELD = {
    "jeg hedder olena kovalenko": CvCorrection(name="Olena Kovalenko"),
    "Min mail er olena@post.example": CvCorrection(email="olena@post.example"),
    "20 00 00 01 er mit gamle nummer, det nye er 20 12 34 56": CvCorrection(phone="+4520123456"),
    "Jeg taler ikke dansk": CvCorrection(not_languages=("da",)),
    "Dansk skal slettes fra mine sprog": CvCorrection(not_languages=("da",)),
    "I don't speak Danish, but I speak Polish": CvCorrection(languages=("pl",), not_languages=("da",)),
    "Mit dansk er B1": CvCorrection(languages=("da",), levels={"da": "B1"}),
    "Jeg er ikke kok, men tjener": CvCorrection(occupations=("tjener",), not_occupations=("kok",)),
    "I have also worked as a nurse": CvCorrection(occupations=("nurse",)),
    "Jeg har kørekort B": CvCorrection(licences=("B",)),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), _ONE_FIELD.items(), ids=_ONE_FIELD)
def test_one_field_is_corrected(text: str, wanted: CvCorrection) -> None:
    correction = read_correction(text)

    assert correction.sure
    for name in ("name", "email", "phone", "languages", "levels", "occupations", "licences"):
        assert getattr(correction, name) == getattr(wanted, name)
    assert correction.not_languages == wanted.not_languages
    assert correction.not_occupations == wanted.not_occupations


@pytest.mark.parametrize(
    "text",
    [
        "Mit navn er Olena Kovalenko. Hvornår hører jeg noget?",
        "Jeg taler også tysk, og jeg vil gerne vide noget om min ret",
        "Mit navn er forkert",
        "Nummeret er måske 20 12 34 56",
        "I am German",
        "Jeg har fundet et job selv",
        "Jeg er ansat som kok hos Fjord Bageri",
        "Jeg er sygeplejerske og vil gerne høre om jobbet i Rønde",
        "Jeg taler også tysk, men jeg kan ikke komme til samtalen",
        "I am a nurse and I got the job",
        "Mit navn er Olena Kovalenko, mit cpr-nummer er 010190-1234",
        "",
    ],
)
def test_what_is_not_all_understood_is_not_sure(text: str) -> None:
    assert not read_correction(text).sure


@pytest.mark.parametrize(
    "text", ["Alt er korrekt, tak", "Ja, det er rigtigt", "Looks good, thanks!"]
)
def test_a_yes_confirms(text: str) -> None:
    correction = read_correction(text)

    assert (correction.confirmed, correction.sure, correction.changes) == (True, True, False)


def test_the_profile_is_corrected_and_the_rest_stays() -> None:
    text = "Mit navn er Olena Kovalenko. Jeg taler ikke dansk, men tysk. Jeg er ikke kok."

    after = apply(PROFILE, read_correction(text))

    assert after.name == "Olena Kovalenko"
    assert (after.phone, after.languages) == ("+4520000001", ("uk", "de"))
    assert (after.levels, after.occupations) == ({"uk": "native"}, ("Bager",))
    assert after.years == {"Bager": "2015-2020"}


def test_the_words_that_corrected_are_kept() -> None:
    correction = read_correction("Jeg taler også tysk")

    assert correction.because == {"languages": "Jeg taler også tysk"}


@given(st.text(max_size=300))
def test_any_message_is_read(text: str) -> None:
    apply(PROFILE, read_correction(text))
