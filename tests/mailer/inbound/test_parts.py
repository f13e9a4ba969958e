"""What a mail is made of: its words, its files and the mails within it; and which file is the CV."""

from email.message import EmailMessage

import pytest

from casework.documents import Extracted
from mailer.inbound.files import MailedFile, Paper, paper_of, papers
from mailer.inbound.forwarded import forwarded_in
from mailer.inbound.parse import parse
from mailer.inbound.quotes import cut
from storage.documents.judge import judge

OUR_LETTER = """--- Skriv dit svar over denne linje ---

Hej Karen

Vedhæftet er CV'et for Olena Koval, der er partner til en ansat hos Havnens Værft.
Svar senest fredag den 11. december.
"""


def a_file(name: str, text: str = "") -> MailedFile:
    content = f"{name} {text}".encode()
    return MailedFile(verdict=judge(name, content), content=content, extracted=Extracted(text=text))


CV = a_file("olena.pdf", "Erhvervserfaring\n2019 kok\nUddannelse\nKompetencer")
LETTER = a_file("Ansøgning.pdf", "Hermed søger jeg stillingen som kok.")
DIPLOMA = a_file("scan2.pdf", "Eksamensbevis\nOlena har bestået uddannelsen")
PHOTO = a_file("IMG_2041.jpg")


def test_the_cv_is_found_wherever_it_stands() -> None:
    found = papers([DIPLOMA, LETTER, CV])

    assert found.cv is CV
    assert found.others == ((Paper.DIPLOMA, DIPLOMA), (Paper.LETTER, LETTER))


def test_of_files_that_tell_nothing_the_first_is_the_cv() -> None:
    assert papers([PHOTO, a_file("side2.jpg")]).cv is PHOTO


def test_a_diploma_alone_is_no_cv() -> None:
    assert papers([DIPLOMA]).cv is None


def test_what_is_refused_is_nobodys_paper() -> None:
    assert (
        papers(
            [
                a_file("cv.exe", "MZ"),
                MailedFile(verdict=judge("cv.pdf", b"MZ\x90\x00"), content=b"", extracted=None),
            ]
        ).others
        == ()
    )


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("CV_2026.pdf", Paper.CV),
        ("Olena-Koval-CV.docx", Paper.CV),
        ("Motiveret ansøgning.pdf", Paper.LETTER),
        ("Svendebrev og diplom.pdf", Paper.DIPLOMA),
        ("dokument1.pdf", Paper.OTHER),
    ],
)
def test_a_name_tells_what_a_file_is(name: str, paper: Paper) -> None:
    assert paper_of(a_file(name)) is paper


def test_the_files_of_a_forwarded_mail_are_the_mails_too() -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner["From"] = "olena@post.example"
    inner.set_content("Her er mit CV")
    inner.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="cv.pdf")
    outer["From"] = "karen@fjordbageri.example"
    outer.set_content("Se nedenfor")
    outer.add_attachment(inner)

    mail = parse(outer.as_bytes())

    assert [one.name for one in mail.attachments] == ["cv.pdf"]
    assert [one.sender for one in mail.forwarded] == ["olena@post.example"]
    assert mail.sender == "karen@fjordbageri.example"


def test_a_forward_within_a_forward_is_not_followed_for_ever() -> None:
    mail = EmailMessage()
    mail.set_content("inderst")
    for number in range(30):
        outer = EmailMessage()
        outer["Subject"] = str(number)
        outer.add_attachment(mail)
        mail = outer

    assert len(parse(mail.as_bytes()).forwarded) <= 1


def test_an_answer_to_a_forwarded_mail_forwards_nothing() -> None:
    text = "Ja tak.\n\nFra: Karen <k@x.example>\nSendt: 1. december\nTil: Jer\nEmne: Bager\n\nVi søger."

    assert forwarded_in(text, "SV: VS: Bager") is None
    assert forwarded_in(text, "VS: Bager") is not None


def test_a_subject_that_is_no_base64_is_shown_as_it_is() -> None:
    mail = parse(b"Subject: =?utf-8?B?A?=\r\nFrom: karen@fjordbageri.example\r\n\r\nHej")

    assert mail.subject == "=?utf-8?B?A?="


# --- cut by what we sent --------------------------------------------------------------------------


def test_our_own_lines_end_the_new_text_in_any_language() -> None:
    quoted = "\n".join(OUR_LETTER.splitlines()[2:])
    text = f"Ja tak, onsdag kl. 10.\n\nJobcenter <sag@x.example> yazdı 12.03.2026:\n\n{quoted}"

    assert cut(text, sent=OUR_LETTER).text == "Ja tak, onsdag kl. 10."


def test_an_answer_between_our_lines_is_found_where_nothing_is_quoted() -> None:
    text = OUR_LETTER.replace("Svar senest", "Vi vil gerne se hende.\nSvar senest")

    found = cut(f"Se nedenfor\n\n{text}", sent=OUR_LETTER)

    assert found.text == "Se nedenfor\n\nVi vil gerne se hende."
    assert found.flagged


def test_our_lines_broken_anew_are_ours_still() -> None:
    text = OUR_LETTER.replace("der er partner til", "der er\npartner til")

    found = cut(f"Ja tak.\n\n{text}", sent=OUR_LETTER)

    assert (found.text, found.flagged) == ("Ja tak.", False)


def test_a_quoted_line_of_ours_that_a_program_broke_is_not_the_senders() -> None:
    text = "> Vedhæftet er CV'et for Olena Koval, der er\npartner til en ansat hos Havnens Værft.\n\nJa tak."

    assert cut(text, sent=OUR_LETTER).text == "Ja tak."
