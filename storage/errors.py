"""What can be wrong with what is stored."""


class StorageError(Exception):
    """Base of all storage errors."""


class AddressError(StorageError):
    """JPB_DATABASE_URL names no database of a kind that we use. The address is never quoted: it may
    hold a password."""

    def __init__(self) -> None:
        super().__init__(
            "JPB_DATABASE_URL is no address of a database: write "
            "postgresql://USER:PASSWORD@HOST/NAME or sqlite:///FILE, or leave it out"
        )


class FilesUnreadableError(StorageError):
    """A stored file does not open with this key: JPB_SECRET_KEY is not the one it was kept with."""


class RevisionError(StorageError):
    """The database is not at the revision this program needs: `jobpartnerbank db upgrade`."""
