import pytest

from casework.cvs.cpr import FoundCpr, find_cpr

FOUND = {
    "with_hyphen": "CPR: 010190-1234",
    "with_space": "010190 1234",
    "in_one": "0101901234",
    "in_pairs": "01 01 90 1234",
    "as_a_date": "01.01.90-1234",
    "with_slashes": "01/01/90-1234",
    "with_a_long_year": "01-01-1990-1234",
    "hyphen_that_does_not_break": "010190‑1234",
    "dash": "010190–1234",
    "minus": "010190−1234",
    "spaced_hyphen": "010190 - 1234",
    "broken_over_lines": "Cpr-nr.: 010190-\n1234",
    "every_digit_apart": "0 1 0 1 9 0 - 1 2 3 4",
    "nought_read_as_a_letter": "O10190-1234",
    "one_read_as_a_letter": "010190-I234",
    "most_of_it_read_as_letters": "CPR: OIO39O-l2Ol",
    "most_of_it_without_a_label": "OIO39O-l2O4",
    "letters_and_no_hyphen": "cpr O1O39Ol2O4",
    "letters_in_pairs": "CPR O1 O3 9O - l2O4",
    "fives_and_eights_as_letters": "Personnr. 0S0390-1B04",
    "hyphen_read_as_a_wave": "010190~1234",
    "gaps_of_a_scan": "01 0190-12 34",
    "soft_hyphen": "010190\u00ad1234",
    "replacement_number": "CPR 610190-1234",
    "born_on_leap_day": "290200-4321",
    "label_below": "CPR-nummer\n010190-1234",
    "in_brackets": "(010190-1234)",
    "glued_to_the_label": "cpr010190-1234",
    "behind_a_phone": "Tlf 22334455 CPR 0101901234",
    "loose_pairs_behind_a_label": "CPR 0101 90 12 34",
    "invoice_and_cpr": "faktura til CPR 010190-1234",
    "behind_the_date_of_birth": "Født 010190-1234",
    "unlike_any_modulus": "311207-0000",
    "other_digits": "٠١٠١٩٠-١٢٣٤",
}
NOT_FOUND = {
    "danish_phone": "Tlf. 22 33 44 55",
    "ten_digits_that_are_a_phone": "Tlf. 0501234567",
    "phone_behind_a_birthday": "Født 1990, tlf. 0501234567",
    "dutch_phone": "+31 12345678",
    "ukrainian_phone": "+380501234567",
    "cvr": "CVR 12345678",
    "iban": "IBAN: DK50 0040 0440 1162 43",
    "iban_in_one": "DK5000400440116243",
    "invoice": "Faktura 0101901234",
    "invoice_with_hyphen": "Fakturanr.: 010190-1234",
    "order": "Ordre nr. 120389-4412",
    "place_of_work": "P-nummer: 1012345678",
    "account": "Konto: 9070-0101901234",
    "ean": "EAN 5790000121526",
    "day_that_does_not_exist": "310290-1234",
    "month_that_does_not_exist": "991399-1234",
    "noughts": "CPR: 000000-0000",
    "masked": "CPR: 010190-xxxx",
    "years": "2015-2019",
    "period": "01.09.2010-2014",
    "months": "01/2015 - 12/2019",
    "american_phone": "080 445-1200",
    "part_of_a_machine": "SB20GB-12ZZ",
    "words": "Oil-lool bliss-soil",
    "years_of_a_scan": "2Ol8-2O2l",
    "pesel": "PESEL 90010112345",
    "nothing": "",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND.keys())
def test_a_cpr_number_is_found(text: str) -> None:
    assert len(find_cpr(text)) == 1


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_cpr(text) == []


def test_words_and_place_are_those_of_the_text() -> None:
    text = "Cpr 010190-1234 og 020290 1234."

    assert find_cpr(text) == [
        FoundCpr("010190-1234", 4, 15),
        FoundCpr("020290 1234", 19, 30),
    ]
