"""Days and times as Danes and English speakers write them, relative to the day of writing.

Every value found carries its words and where they stand. What cannot be told is marked and not
guessed away: a weekday that does not fit its date `disagrees`, and words that people mean two
things by ("næste fredag", "halv ni" in English, "efter kl. 14") are `vague`.

1. each way of writing a day is one pattern with one function that makes the day of it: `written`
   has dates and their months, `spoken` what is counted from today
2. `weekdays` puts a bare weekday into the week its sentence speaks of ("i næste uge", "uge 51")
3. `days` joins what stands side by side: "onsdag (9/12)", "den 9. og 10."
4. `clocks` finds times of day, and `moments` pairs each with the day it belongs to
"""

from casework.dates.days import find_days
from casework.dates.found import FoundDay, FoundMoment
from casework.dates.hours import Clock
from casework.dates.moments import Named, find_moments, find_named, moments_of, read_places

__all__ = [
    "Clock",
    "FoundDay",
    "FoundMoment",
    "Named",
    "find_days",
    "find_moments",
    "find_named",
    "moments_of",
    "read_places",
]
