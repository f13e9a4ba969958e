"""A server that stands in front of ours: whom we believe when it says who the real peer is."""

from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network
_MOST_ATTRIBUTES = 20


class FrontKind(StrEnum):
    NONE = "none"
    PROXY = "proxy"
    XFORWARD = "xforward"


@dataclass(frozen=True)
class Front:
    """Whose word on the peer is taken, and in which form it is given."""

    kind: FrontKind = FrontKind.NONE
    networks: tuple[Network, ...] = ()

    def speaks(self, kind: FrontKind, peer: str) -> bool:
        """May this peer tell us, in this form, for whom it speaks?"""
        return self.kind is kind and self.trusts(peer)

    def trusts(self, peer: str) -> bool:
        try:
            address = ip_address(peer)
        except ValueError:
            return False
        return any(address in network for network in self.networks)


NOBODY = Front()


def networks(text: str) -> tuple[Network, ...]:
    """Of `127.0.0.1, 10.1.0.0/16`. Raises ValueError."""
    return tuple(ip_network(part.strip()) for part in text.split(",") if part.strip())


def forwarded_peer(arguments: str) -> str | None:
    """The ADDR of an XFORWARD command; None where it is not given or not known.

    Raises ValueError for an ADDR that is no address.
    """
    for attribute in arguments.split()[:_MOST_ATTRIBUTES]:
        name, _, value = attribute.partition("=")
        if name.upper() == "ADDR" and not value.upper().startswith("[UNAVAIL"):
            return str(ip_address(value.upper().removeprefix("IPV6:")))
    return None
