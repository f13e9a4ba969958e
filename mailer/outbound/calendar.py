"""An interview as an appointment (iTIP, RFC 5546): asked for, moved and cancelled under one UID.

Times are written in Danish local time with the zone's rules beside them, so that an hour stays the
hour it was said to be, on both sides of a change of the clocks.
"""

from datetime import datetime

from icalendar import Calendar, Event, vCalAddress, vText

from casework.letters import Invite
from casework.model import LOCAL

_PRODUCT = "-//Jobpartnerbanken//DA"


def appointment(
    invite: Invite,
    *,
    summary: str,
    description: str | None = None,
    office: str,
    answer_to: str,
    to: str,
    domain: str,
    now: datetime,
) -> tuple[str, bytes]:
    """The method (REQUEST or CANCEL) and the iCalendar text of an invite.

    `answer_to` is our address for the answer that a calendar program sends by itself.
    """
    method = "CANCEL" if invite.cancelled else "REQUEST"
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", method)
    event = Event()
    event.add("uid", f"jpb-interview-{invite.interview_id}@{domain}")
    event.add("sequence", invite.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", datetime.fromisoformat(invite.starts_at).astimezone(LOCAL))
    event.add("dtend", datetime.fromisoformat(invite.ends_at).astimezone(LOCAL))
    event.add("summary", summary)
    if description:
        event.add("description", description)
    if invite.place:
        event.add("location", invite.place)
    event.add("status", "CANCELLED" if invite.cancelled else "CONFIRMED")
    event.add("organizer", _person(answer_to, office))
    event.add("attendee", _person(to, to, asked=not invite.cancelled), encode=False)
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return method, calendar.to_ical()


def _person(address: str, name: str, *, asked: bool | None = None) -> vCalAddress:
    person = vCalAddress(f"mailto:{address}")
    person.params["cn"] = vText(name)
    if asked is not None:
        person.params["role"] = vText("REQ-PARTICIPANT")
        person.params["partstat"] = vText("NEEDS-ACTION")
        person.params["rsvp"] = vText("TRUE" if asked else "FALSE")
    return person
