"""What partners write in their own languages: one file of words for each beside Danish and English.

The readers of Danish and English are not touched by it: companies write those, and a word may mean
one thing here and another there ("morgen", "tak").
"""

from casework.tongues.de import GERMAN
from casework.tongues.pl import POLISH
from casework.tongues.tongue import Tongue
from casework.tongues.uk import UKRAINIAN

TONGUES: dict[str, Tongue] = {"de": GERMAN, "pl": POLISH, "uk": UKRAINIAN}
"""By ISO 639-1; a test misses a language that we write in and do not read."""
