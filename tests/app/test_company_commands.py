"""`jobpartnerbank company`: a table as a Danish office has it, and what is made of it."""

from pathlib import Path

import pytest

from tests.app.calling import call

pytestmark = pytest.mark.usefixtures("machine")

HEAD = "company;contact;email;signed_on"


def imported(*rows: str, encoding: str = "utf-8") -> tuple[int, str]:
    Path("companies.csv").write_text("\r\n".join([HEAD, *rows]), encoding=encoding, newline="")
    return call("company", "import", "companies.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_is_read_as_excel_saves_it(encoding: str) -> None:
    row = "Bådværftet Ærø;Søren Ågård;s@ærø.example;15-01-2025"

    assert imported(row, encoding=encoding) == (0, "1 companies, 1 contacts, 1 agreements\n")
    assert "Bådværftet Ærø\tsigned\ts@ærø.example" in call("company", "list")[1]


@pytest.mark.parametrize("written", ["2025-02-01", "01-02-2025", "1.2.2025", "01/02/2025"])
def test_a_day_is_read_in_the_danish_order(written: str) -> None:
    imported(f"Fjord Bageri;Karen;k@f.example;{written}")

    assert "\t2025-02-01\t" in call("agreement", "list")[1]


@pytest.mark.parametrize("written", ["2/1-2025", "31-02-2025", "01-02-25", "i fjor"])
def test_what_is_no_day_is_told_with_how_to_write_it(written: str) -> None:
    code, said = imported(f"Fjord Bageri;Karen;k@f.example;{written}")

    assert code == 1
    assert "line 2: signed_on is not a day; write it as 2025-01-31, 31-01-2025" in said


def test_a_bad_row_is_told_without_what_stands_in_it() -> None:
    code, said = imported("Fjord Bageri;Karen;karen hos f;", "Havnens Fisk;;b@h.example;")

    assert code == 1
    assert "line 2: email is not a mail address\nline 3: contact is missing\n" in said
    assert "karen" not in said


def test_a_cell_may_hold_a_line_break() -> None:
    assert imported('"Fjord\r\nBageri";Karen;k@f.example;')[0] == 0


@pytest.mark.parametrize("text", ["", "# A project\n\nWords, and words.\n", "a;b\n1;2\n"])
def test_a_file_that_is_no_such_table_is_wrong_use(text: str) -> None:
    Path("README.md").write_text(text)

    code, said = call("company", "import", "README.md")

    assert code == 2
    assert "the file has no column company" in said


def test_a_file_that_is_no_text_is_wrong_use() -> None:
    Path("table.xlsx").write_bytes(b"PK\x03\x04\x81\x8d\x8f")

    code, said = call("company", "import", "table.xlsx")

    assert code == 2
    assert "save it as CSV UTF-8" in said
