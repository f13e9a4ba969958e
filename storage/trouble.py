"""What keeps us from the database, in words of our own.

A driver's words may quote the address, and so a password: of them only known causes are looked for.
"""

from sqlalchemy.exc import DBAPIError, OperationalError

_CAUSES = {
    "connection refused": "nobody answers at its address; is the server running?",
    "timeout": "it does not answer in time",
    "timed out": "it does not answer in time",
    "resolve host": "its host name is not known",
    "translate host name": "its host name is not known",
    "authentication failed": "it refuses the user name or the password",
    "no password supplied": "it asks for a password",
    'role "': "it does not know the user name",
    'database "': "there is no database of that name",
    "unable to open database file": "its folder is missing, or may not be written in",
    "database is locked": "another program holds it; try again",
    "readonly database": "its file may not be written",
    "file is not a database": "its file is no database",
    "disk is full": "the disk is full",
    "disk i/o error": "the disk cannot be read or written",
    "no such table": "its tables are missing: jobpartnerbank db upgrade",
    "undefinedtable": "its tables are missing: jobpartnerbank db upgrade",
}
"""By what stands in the driver's words; the first one found counts."""


def database_trouble(error: DBAPIError) -> str | None:
    """Why the database cannot be used now; None where the trouble is of our own making."""
    driver = f"{type(error.orig).__name__} {error.orig}".lower()
    for found, cause in _CAUSES.items():
        if found in driver:
            return f"the database cannot be used: {cause}"
    return "the database cannot be used" if isinstance(error, OperationalError) else None
