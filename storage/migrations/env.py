"""Run by Alembic, always with the connection that `storage.revisions` opened.

Migrations are written in plain SQL types: a column type of ours may change, what it was may not.
"""

from typing import Any, Literal

from alembic import context
from sqlalchemy.types import TypeDecorator

from storage import tables


def _plain(kind: str, thing: Any, _: Any) -> str | Literal[False]:
    if kind == "type" and isinstance(thing, TypeDecorator):
        return f"sa.{thing.impl_instance!r}"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=tables.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    render_item=_plain,
)
with context.begin_transaction():
    context.run_migrations()
