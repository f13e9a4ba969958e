"""What a person types into a table, a setting or a command: mail addresses."""

import re

_ADDRESS = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]{1,255}")


def is_address(text: str) -> bool:
    """Has it the form of one mail address?"""
    return _ADDRESS.fullmatch(text) is not None
