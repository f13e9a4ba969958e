"""The command line of digests and practice modules, as a caseworker's script would call it."""

from pathlib import Path

import pytest

from tests.app.calling import call

METTE = "mette@jobcenter.example"


@pytest.fixture
def called(machine: None) -> "Called":
    return Called()


class Called:
    """Runs a command and gives what it printed."""

    def __call__(self, *words: str, fails: bool = False) -> str:
        code, said = call(*words)
        assert (code != 0) is fails, said
        return said


def test_digest_overview_and_annex_have_a_command(called: Called, tmp_path: Path) -> None:
    called("caseworker", "add", "Mette Kjær", METTE, "--leader", "--digest-in-chat")
    monday = ("--for", METTE, "--at", "2026-12-14T09:00")

    assert "venter på dig i dag" in called("digest", *monday, "--dry-run")
    assert "Ugens overblik: uge 50" in called("digest", *monday, "--weekly", "--dry-run")
    assert "digest put in the outbox" in called("digest", *monday)
    assert "made already" in called("digest", *monday)
    assert "overview put in the outbox" in called("digest", *monday, "--weekly")
    written = called("digest", *monday, "--half-year", str(tmp_path / "bilag")).split()
    assert sorted(Path(file).suffix for file in written) == [".html", ".md", ".pdf"]
    assert all(Path(file).stat().st_size > 500 for file in written)
    called("digest", *monday, "--weekly", "--half-year", "x", fails=True)


def test_modules_are_turned_on_and_off_and_set(called: Called) -> None:
    assert "off\tforecast_panel" in called("module", "list")
    called("module", "on", "forecast_panel")
    called("module", "set", "callout_addresses", "a@randers.example,b@syddjurs.example")
    listed = called("module", "list")
    assert "on\tforecast_panel" in listed
    assert "=\tcallout_addresses\ta@randers.example,b@syddjurs.example" in listed
    called("module", "off", "forecast_panel")
    assert "off\tforecast_panel" in called("module", "list")
    called("module", "on", "automatic_send", fails=True)
    for name, value in (
        ("digest_at", "morgen"),
        ("digest_most", "0"),
        ("callout_addresses", "nope"),
        ("right_notice_days", "1"),  # no number of a module or digest
    ):
        before = called("module", "list")
        called("module", "set", name, value, fails=True)
        assert called("module", "list") == before
    called("module", "set", "digest_most", "--", "-3", fails=True)


def test_company_is_shown_with_what_is_missing(called: Called, tmp_path: Path) -> None:
    called("caseworker", "add", "Mette Kjær", METTE)
    file = tmp_path / "companies.csv"
    file.write_text(
        "company,contact,email,signed_on\nHavnens Fisk,Bo,bo@fisk.example,2026-01-01\n", "utf-8"
    )
    called("company", "import", str(file))
    assert "kontaktperson\tMANGLER" in called("company", "show", "1")
    called("company", "set", "1", "--primary", METTE, "--panel", "--points", "3: Bo: 2026-12-01")
    called("module", "on", "partnership")
    shown = called("company", "show", "1")
    assert "kontaktperson\tMette Kjær" in shown
    assert "partnerskab [x] 3" in shown
    called("company", "set", "1", "--points", "8", fails=True)
    called("referral", "group-day", "1", "--at", "2027-01-05T09:00", fails=True)
