"""Ports for what a test starts, stops and starts again."""

import random
import socket

# Below what the system hands out by itself: between a stop and a start nobody's connection takes it.
_FROM, _TO = 10_240, 32_000
_ANY = random.SystemRandom()  # the tests' own processes share no seed


def a_free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    while True:
        port = _ANY.randrange(_FROM, _TO)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
