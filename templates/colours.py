"""The municipality's own colour: any that white words on it, and it on white, can be read by."""

import re

ACCENT = "#14606f"
"""Of buttons, headings and marks, where the settings say no other."""

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_WHITE = "#ffffff"
_LEAST = 4.5  # WCAG 2.1 AA


def accent(text: str) -> str:
    """The colour as `#rrggbb` in lower case. Raises ValueError where it is none, or too light."""
    colour = text.strip().lower()
    if not _COLOUR.fullmatch(colour):
        raise ValueError("write a colour as #rrggbb, such as #14606f")
    if (found := contrast(colour, _WHITE)) < _LEAST:
        raise ValueError(f"too light to read: {found:.1f} to 1 against white, {_LEAST} needed")
    return colour


def contrast(one: str, other: str) -> float:
    """WCAG 2.1's ratio of two colours `#rrggbb`, 1 to 21."""
    light, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    """sRGB without its gamma."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004
