"""What can be wrong with what is stored."""


class StorageError(Exception):
    """Base of all storage errors."""


class FilesUnreadableError(StorageError):
    """A stored file does not open with this key: JPB_SECRET_KEY is not the one it was kept with."""


class RevisionError(StorageError):
    """The database is not at the revision this program needs: `jobpartnerbank db upgrade`."""
