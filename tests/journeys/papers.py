"""CVs of invented people, made as files."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

OLENA = """Olena Kovalenko
Bager
Telefon: +45 20 00 00 01
E-mail: olena@post.example

Erhvervserfaring
2015-2025 Bager, Bageri Kalyna, Lviv

Uddannelse
Svendebrev som bager 2014

Sprog
Ukrainsk (modersmål), engelsk, dansk på begynderniveau
"""


def pdf(text: str) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    for number, line in enumerate(text.split("\n")):
        canvas.drawString(60, 780 - 16 * number, line)
    canvas.save()
    return out.getvalue()
