"""What a company writes for the partner is kept with the interview: whom to ask for, what to bring

The columns may be empty, so that a program of the version before still runs on this schema. Interviews
of before keep none.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op


revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('interviews', sa.Column('ask_for', sa.Text(), nullable=True))
    op.add_column('interviews', sa.Column('for_partner', sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('interviews') as batch:
        batch.drop_column('for_partner')
        batch.drop_column('ask_for')
