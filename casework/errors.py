"""What an action can run into that its caller can do something about."""


class CaseworkError(Exception):
    """Base of all errors of the job centre's rules."""


class ChangedElsewhereError(CaseworkError):
    """Another worker saved this row first: drop the work and claim again."""


class NotFoundError(CaseworkError):
    """There is no such row."""


class RefusedError(CaseworkError):
    """A person asked for something the rules do not allow now. `why` holds codes, never prose.

    `attempted` says for the log which event of what it was: names of ours and ids, nobody's words.
    """

    def __init__(self, *why: str, attempted: str = "") -> None:
        super().__init__(": ".join(filter(None, (attempted, ", ".join(why)))))
        self.why = why


class BadTokenError(CaseworkError):
    """A signed address or link is not ours, was changed, or is too old. `why` says which."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
