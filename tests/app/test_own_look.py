"""The municipality's own name and colour, from the settings into letters and pages."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from app.settings import Settings
from app.wiring import make_sender, make_store
from casework.events import Channel
from casework.letters import Letter
from casework.model import Language
from mailer.outbound.compose import with_office
from templates.letter_samples import samples
from templates.render import page, render

VIOLET = "#5b2a86"


def test_letters_and_pages_carry_the_settings_name_and_colour(tmp_path: Path) -> None:
    make_store(Settings.read(_env_file=None, data_dir=tmp_path))
    ours = Settings.read(
        _env_file=None,
        data_dir=tmp_path,
        municipality="Samsø Kommune",
        office="Jobcenter Samsø",
        colour=VIOLET.upper(),
    )
    store = make_store(ours)
    context = next(samples(Letter.SHARING_QUESTION))
    with store.work() as work:
        told = with_office(context, work.municipality, make_sender(ours, work.secret))
    letter = render(Letter.SHARING_QUESTION, Language.DANISH, Channel.EMAIL, told)

    assert "Jobcenter Samsø · Jobpartnerbanken · Samsø Kommune" in letter.plain
    assert f"background:{VIOLET}" in (letter.html or "")
    assert f"--accent: {VIOLET}" in page("expired", Language.DANISH, colour=ours.colour)


@pytest.mark.parametrize(
    ("colour", "says"), [("#ffd24d", "too light to read: 1.4 to 1"), ("blue", "as #rrggbb")]
)
def test_a_colour_nobody_could_read_is_refused(colour: str, says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        Settings.read(_env_file=None, colour=colour)


def test_mail_to_us_is_called_encrypted_only_with_a_certificate(tmp_path: Path) -> None:
    bare = Settings.read(_env_file=None, data_dir=tmp_path)
    safe = bare.model_copy(update={"smtp_tls_cert": tmp_path / "cert.pem"})

    assert not make_sender(bare, b"x").starttls
    assert make_sender(safe, b"x").starttls


def test_a_time_zone_that_is_none_is_told_in_one_line() -> None:
    with pytest.raises(ValidationError, match="write a time zone, such as Europe/Copenhagen"):
        Settings.read(timezone="Mars/X")
