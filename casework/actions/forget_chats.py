"""Retention of what the chat leaves behind: the raw updates and conversations nobody went on with."""

from datetime import datetime, timedelta

from casework.ports import Store

UPDATES = timedelta(days=30)
"""So long a handled update is kept as it came, for whoever must find out what happened."""
CONVERSATIONS = timedelta(days=180)
"""So long a conversation can be taken up again where it stood."""


def forget_old_chats(store: Store, now: datetime) -> int:
    """Empties and takes away what is older; how many rows."""
    with store.work() as work:
        return work.updates.empty(now - UPDATES) + work.forget_conversations(now - CONVERSATIONS)
