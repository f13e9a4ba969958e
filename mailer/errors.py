"""What can be wrong with a mail that its worker can do something about."""


class MailerError(Exception):
    """Base of all errors of mail in and out."""


class UnreadableMailError(MailerError):
    """Neither a header nor a word can be made out of these bytes."""


class TooBusyError(MailerError):
    """More mail stands in line for the database than we hold in memory: come again later."""


class SpoolFullError(MailerError):
    """The spool, or its disk, has no room for this mail."""


class NotUnderstoodError(MailerError):
    """Understanding a mail failed, took too long, or killed its process; `cause` is the code."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause
