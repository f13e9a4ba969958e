"""A month as a keyboard: press a day, or turn the page."""

from calendar import monthcalendar
from datetime import date, timedelta

from bot.answer import Buttons
from casework.letters import Button
from casework.model import Language
from templates.render import word

_NOTHING = "cal:x"


def month_keyboard(shown: date, earliest: date, latest: date, language: Language) -> Buttons:
    """The month of `shown`; only days from `earliest` to `latest` can be pressed.

    A day's data is `cal:d:<ISO day>`, another month's `cal:m:<ISO day>`.
    """
    first = shown.replace(day=1)
    before, after = first - timedelta(days=1), (first + timedelta(days=31)).replace(day=1)
    title = word(f"month.{first.month}", language, year=first.year)
    head = (
        _page("‹", before, usable=before >= earliest),
        _cell(title),
        _page("›", after, usable=after <= latest),
    )
    weekdays = tuple(_cell(word(f"weekday.{number}", language)) for number in range(1, 8))
    weeks = tuple(
        tuple(_day(first, number, earliest, latest) for number in week)
        for week in monthcalendar(first.year, first.month)
    )
    return (head, weekdays, *weeks)


def _day(first: date, number: int, earliest: date, latest: date) -> Button:
    if number == 0:
        return _cell("·")
    day = first.replace(day=number)
    if not earliest <= day <= latest:
        return _cell("·")
    return Button(label="value", data=f"cal:d:{day}", value=str(number))


def _page(sign: str, to: date, *, usable: bool) -> Button:
    return Button(label="value", data=f"cal:m:{to}", value=sign) if usable else _cell("·")


def _cell(text: str) -> Button:
    return Button(label="value", data=_NOTHING, value=text)
