"""Repeated deliveries are rows

A mail's identity (sha256, recipient) stays unique among mails that are worked; what a sender
delivers once more is kept beside it with the state "duplicate". Yesterday's code inserts with ON
CONFLICT DO NOTHING and runs on it unchanged.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op


revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

_WORKED = sa.text("state <> 'duplicate'")


def upgrade() -> None:
    with op.batch_alter_table('inbound', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('uq_inbound_sha256'), type_='unique')
    op.create_index('uq_inbound_identity', 'inbound', ['sha256', 'recipient'], unique=True,
                    sqlite_where=_WORKED, postgresql_where=_WORKED)


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM inbound WHERE state = 'duplicate'"))
    op.drop_index('uq_inbound_identity', table_name='inbound')
    with op.batch_alter_table('inbound', schema=None) as batch_op:
        batch_op.create_unique_constraint(batch_op.f('uq_inbound_sha256'), ['sha256', 'recipient'])
