"""What a scan takes for something else, and that what must not leave is found all the same."""

import pytest

from casework.cvs.identifiers import find_identifiers, lines_without
from casework.cvs.scans import with_digits, with_letters

_DIGITS = {
    "2O17 - 2Ol9": "2017 - 2019",
    "l7.O3.l985": "17.03.1985",
    "24 O8 73 l9": "24 08 73 19",
    "+45 6l 73 2O 54": "+45 61 73 20 54",
    "21O885-l46O": "210885-1460",
    "i 2OlO": "i 2010",
    # No numbers of a scan.
    "2l mælk": "2l mælk",
    "O2 ApS": "O2 ApS",
    "B1 I 20 år": "B1 I 20 år",
    "2018 | 2019": "2018 | 2019",
    "Lille Ole": "Lille Ole",
    "nr. 1O": "nr. 1O",
}


@pytest.mark.parametrize(("scanned", "written"), _DIGITS.items())
def test_numbers_have_their_digits_again(scanned: str, written: str) -> None:
    assert with_digits(scanned) == written


_LETTERS = {
    "Te1efon": "Telefon",
    "Ren0ta": "Renota",
    "SPR0G": "SPROG",
    "ERFAR1NG": "ERFARING",
    "B1 og C1": "B1 og C1",
    "2010": "2010",
}


@pytest.mark.parametrize(("scanned", "written"), _LETTERS.items())
def test_words_have_their_letters_again(scanned: str, written: str) -> None:
    assert with_letters(scanned) == written


@pytest.mark.parametrize(
    "text",
    [
        "CPR O2O385-l46O",
        "Tlf. 2O l8 44 55",
        "Oksana Hrytsenko",
        "ОКСАНА ГРИЦЕНКО",
        "Оксаною Гриценко",
    ],
)
def test_nothing_that_names_the_person_is_left_in_a_blind_cv(text: str) -> None:
    found = find_identifiers(text, ("Oksana Hrytsenko",))

    left = "".join(line or "" for line in lines_without(text, found))
    assert not any(char.isdigit() for char in left)
    assert not any(part in left.casefold() for part in ("oks", "окс", "hryt", "гриц"))
