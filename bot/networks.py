"""Networks as they are written in a setting."""

from ipaddress import IPv4Network, IPv6Network, ip_network

TELEGRAM = "149.154.160.0/20, 91.108.4.0/22"
"""From where Telegram posts updates, as it says itself."""
Networks = tuple[IPv4Network | IPv6Network, ...]


def networks(text: str) -> Networks:
    """Networks with commas between; the word `telegram` means Telegram's. Raises ValueError."""
    names = text.replace("telegram", TELEGRAM).split(",")
    return tuple(ip_network(name.strip()) for name in names if name.strip())
