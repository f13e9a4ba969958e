"""Charts as PNGs, drawn from the figures of an overview. The same numbers stand in a table beside.

Drawn at twice their size on a white ground, with the values written at the bars, so that they read
on any screen, on paper and in dark mode. Colours differ in lightness too, for who cannot tell hues.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import reportlab
from PIL import Image, ImageDraw, ImageFont

from templates.pictures import Picture

Words = Callable[..., str]

_SCALE = 2
_WIDTH = 544
_PAD = 16
_TITLE = 30
_INK, _QUIET, _LINE, _PAPER = "#1c2a30", "#566870", "#dbe3e6", "#ffffff"
_SERIES = ("#123c47", "#2f8fa1", "#e0a030")
_FONTS = Path(reportlab.__file__).parent / "fonts"  # Bitstream Vera: free, and has our letters


def draw(figures: Mapping[str, Any], words: Words) -> tuple[Picture, ...]:
    """The charts of an overview: what flowed, how long it took, which duties were kept. One that
    has nothing to show is not drawn."""
    wanted = figures.get("charts", _CHARTS)
    return tuple(Picture(name, _CHARTS[name](figures, words)) for name in _CHARTS if name in wanted)


# --- the three ------------------------------------------------------------------------------------


def _flow(figures: Mapping[str, Any], words: Words) -> bytes:
    """CVs sent, interviews and hires, a group of bars for each week or month."""
    spans = figures["spans"]
    names = list(spans[0]["counts"])
    most = max([1, *(_size(span["counts"][name]) for span in spans for name in names)])
    height, foot = 230, 24
    sheet = _Sheet(height + _TITLE + 26, words("chart.flow." + figures["unit"]))
    sheet.legend([words(f"flow.{name}") for name in names])
    top, bottom = _TITLE + 40, height + _TITLE + 26 - _PAD - foot
    step = (_WIDTH - 2 * _PAD) / len(spans)
    bar = min(22.0, step * 0.8 / len(names))
    for number, span in enumerate(spans):
        left = _PAD + number * step + (step - bar * len(names)) / 2
        for place, name in enumerate(names):
            count, x = span["counts"][name], left + place * bar
            tall = (bottom - top) * _size(count) / most
            sheet.box(x + 1, bottom - tall, x + bar - 1, bottom, _SERIES[place])
            sheet.text(x + bar / 2, bottom - tall - 13, _few(count, words), size=10, middle=True)
        middle = _PAD + (number + 0.5) * step
        sheet.text(
            middle, bottom + 6, words(f"span.{figures['unit']}", **span), size=10, middle=True
        )
    sheet.line(_PAD, bottom, _WIDTH - _PAD, bottom)
    return sheet.png()


def _stages(figures: Mapping[str, Any], words: Words) -> bytes:
    """For each step a dark bar to the median, and a light one on to where nine of ten were done."""
    rows = figures["stages"]
    most = max([1.0, *(row["ninety"] or 0 for row in rows)])
    sheet = _Sheet(_TITLE + 30 + 30 * len(rows) + _PAD, words("chart.stages"))
    sheet.legend([words("stage_median"), words("stage_ninety")])
    left, right = 216, _WIDTH - _PAD - 84
    for number, row in enumerate(rows):
        y = _TITLE + 36 + number * 30
        sheet.text(_PAD, y + 3, words(f"stage.{row['name']}"), size=11)
        if row["median"] is None:
            said = words("nothing" if row["count"] == 0 else "few")
            sheet.text(left, y + 3, said, size=11, ink=_QUIET)
            continue
        half, most_of = (left + (right - left) * row[name] / most for name in ("median", "ninety"))
        sheet.box(left, y + 2, max(most_of, left + 2), y + 18, _SERIES[1])
        sheet.box(left, y + 2, max(half, left + 2), y + 18, _SERIES[0])
        values = (
            f"{words('decimal', value=row['median'])} / {words('decimal', value=row['ninety'])}"
        )
        sheet.text(max(most_of, left + 2) + 8, y + 3, values, size=11)
    return sheet.png()


def _duties(figures: Mapping[str, Any], words: Words) -> bytes:
    """For each duty how large a part was kept in time."""
    rows = list(figures["duties"].items())
    sheet = _Sheet(_TITLE + 10 + 34 * len(rows) + _PAD, words("chart.duties"))
    left, right = 216, _WIDTH - _PAD - 84
    for number, (name, share) in enumerate(rows):
        y = _TITLE + 16 + number * 34
        sheet.text(_PAD, y + 3, words(f"duty.{name}"), size=11)
        if share["percent"] is None:
            said = words("nothing" if share["whole"] == 0 else "held")
            sheet.text(left, y + 3, said, size=11, ink=_QUIET)
            continue
        sheet.box(left, y, right, y + 20, _LINE)
        sheet.box(left, y, left + (right - left) * share["percent"] / 100, y + 20, _SERIES[0])
        sheet.text(right + 8, y + 3, words("percent", value=share["percent"]), size=12)
    return sheet.png()


_CHARTS = {"flow": _flow, "stages": _stages, "duties": _duties}


def _size(count: object) -> int:
    return count if isinstance(count, int) else 0


def _few(count: object, words: Words) -> str:
    return str(count) if isinstance(count, int) else words(f"{count}_short")


# --- paper and ink --------------------------------------------------------------------------------


@dataclass
class _Sheet:
    """A white sheet with a heading; all measures in the pixels it is shown at."""

    height: float
    title: str

    def __post_init__(self) -> None:
        size = (_WIDTH * _SCALE, round(self.height) * _SCALE)
        self._image = Image.new("RGB", size, _PAPER)
        self._pen = ImageDraw.Draw(self._image)
        self.text(_PAD, 10, self.title, size=13, bold=True)

    def legend(self, names: Sequence[str]) -> None:
        x = float(_PAD)
        for place, name in enumerate(names):
            self.box(x, _TITLE + 5, x + 11, _TITLE + 16, _SERIES[place])
            self.text(x + 16, _TITLE + 4, name, size=10, ink=_QUIET)
            x += 16 + _font(10, bold=False).getlength(name) / _SCALE + 18

    def box(self, left: float, top: float, right: float, bottom: float, ink: str) -> None:
        if right > left and bottom > top:
            self._pen.rectangle(_scaled(left, top, right, bottom), fill=ink)

    def line(self, left: float, top: float, right: float, bottom: float) -> None:
        self._pen.line(_scaled(left, top, right, bottom), fill=_QUIET, width=_SCALE)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: int,
        bold: bool = False,
        middle: bool = False,
        ink: str = _INK,
    ) -> None:
        font = _font(size, bold=bold)
        across = x * _SCALE - (font.getlength(words) / 2 if middle else 0)
        self._pen.text((across, y * _SCALE), words, fill=ink, font=font)

    def png(self) -> bytes:
        out = BytesIO()
        self._image.quantize(64).save(out, "PNG", optimize=True)
        return out.getvalue()


def _scaled(*measures: float) -> list[float]:
    return [round(one * _SCALE) for one in measures]


@cache
def _font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONTS / ("VeraBd.ttf" if bold else "Vera.ttf"), size * _SCALE)
