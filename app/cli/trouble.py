"""Trouble that has a name is said in one line, without a traceback; what has none is a mistake of ours.

No line quotes what was read from a file or what stands in a setting: it may be a name or a password.
"""

import csv
from typing import Any

import typer
from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError
from typer.core import TyperGroup

from app.cli.parts import say
from casework.errors import CaseworkError, RefusedError
from casework.model import Language
from storage.errors import StorageError
from storage.trouble import database_trouble
from templates.render import word

FAILED = 1
WRONG_USE = 2


class Commands(TyperGroup):
    """All commands, with what went wrong said in words."""

    def invoke(self, ctx: Any) -> Any:  # typer keeps the type of it to itself
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # nobody reads on, as with `| head`
        except ValidationError as error:
            for one in error.errors():
                setting = "JPB_" + "_".join(str(part) for part in one["loc"]).upper()
                say(f"{setting}: {one['msg'].removeprefix('Value error, ')}")
            raise typer.Exit(WRONG_USE) from None
        except (CaseworkError, StorageError, DBAPIError, csv.Error, OSError, ValueError) as error:
            line = _line(error)
            if line is None:
                raise
            say(line)
            raise typer.Exit(FAILED) from None


def _line(error: Exception) -> str | None:
    match error:
        case RefusedError():
            words = [word(f"hindrance.{code}", Language.ENGLISH) for code in error.why]
            return f"Refused: {'; '.join(words)}"
        case DBAPIError():
            return database_trouble(error)
        case csv.Error():
            return "the file cannot be read as a table"
        case UnicodeDecodeError():
            return "the file is not text in UTF-8"
        case OSError() if error.filename is not None:
            return f"{error.filename}: {error.strerror}"
        case _:
            return str(error)
