"""An interview as a calendar file, for the partner's own calendar (RFC 5545)."""

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from casework.model import LOCAL, Interview

_REMIND = timedelta(hours=-2)


def invitation(
    interview: Interview, *, summary: str, description: str, domain: str, now: datetime
) -> bytes:
    """The file's bytes. A moved interview has the same UID and a higher SEQUENCE, so the calendar
    moves it too instead of showing two."""
    event = Event()
    event.add("uid", f"interview-{interview.id}@{domain}")
    event.add("sequence", interview.moved_count)
    event.add("dtstamp", now)
    event.add("dtstart", interview.starts_at.astimezone(LOCAL))
    event.add("dtend", interview.ends_at.astimezone(LOCAL))
    event.add("summary", summary)
    event.add("description", description)
    if interview.place:
        event.add("location", interview.place)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", _REMIND)
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Jobpartnerbanken//da")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
