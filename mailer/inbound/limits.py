"""What strangers may ask of the mail server."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Bytes of a mail, and of all mails that are just coming in;
    connections at once; answers to a peer before a mail of it is kept; seconds."""

    most_bytes: int = 25 * 2**20
    most_in_hand: int = 256 * 2**20
    most_recipients: int = 100
    most_connections: int = 200
    most_per_peer: int = 50
    most_commands: int = 300
    command_seconds: float = 120.0
    data_seconds: float = 600.0


DEFAULTS = Limits()
