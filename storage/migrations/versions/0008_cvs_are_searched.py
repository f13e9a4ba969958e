"""CVs are searched by their terms

A full-text table beside the CVs: FTS5 in SQLite, a tsvector with a GIN index in PostgreSQL. It starts
empty; CVs of before are indexed by the first searches. Yesterday's code does not know it and runs on.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op


revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == 'postgresql':
        op.execute(sa.text(
            'CREATE TABLE cv_terms ('
            'cv_id INTEGER PRIMARY KEY REFERENCES cvs (id) ON DELETE CASCADE, '
            'terms TSVECTOR NOT NULL, edition VARCHAR(40) NOT NULL)'
        ))
        op.execute(sa.text('CREATE INDEX ix_cv_terms_terms ON cv_terms USING gin (terms)'))
    else:
        op.get_bind().exec_driver_sql(
            'CREATE VIRTUAL TABLE cv_terms USING fts5(terms, edition UNINDEXED, '
            'tokenize = "unicode61 remove_diacritics 0 tokenchars \':_\'")'
        )


def downgrade() -> None:
    op.execute(sa.text('DROP TABLE cv_terms'))
