"""The demo: the real service, with a mailbox and a chat page on loopback in place of the world."""
