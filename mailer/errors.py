"""What can be wrong with a mail that its worker can do something about."""


class MailerError(Exception):
    """Base of all errors of mail in and out."""


class UnreadableMailError(MailerError):
    """Not even a header can be made out of these bytes."""
