"""What can be wrong with a mail that its worker can do something about."""


class MailerError(Exception):
    """Base of all errors of mail in and out."""


class UnreadableMailError(MailerError):
    """Neither a header nor a word can be made out of these bytes."""
