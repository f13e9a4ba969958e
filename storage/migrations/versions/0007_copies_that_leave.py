"""The copies of CVs that leave, letters that go together, and the partner's yes to one referral

Revision ID: 0007
Revises: 0006

New columns have defaults, so that a program of the version before still runs on this schema. Who
was asked and had said yes before is not asked again.
"""

import sqlalchemy as sa
from alembic import op


revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        'referrals', sa.Column('permitted_at', sa.DateTime(timezone=True), nullable=True)
    )
    op.execute(
        "UPDATE referrals SET permitted_at = since WHERE state IN ('ready', 'sending', 'undelivered')"
        " AND id IN (SELECT subject_id FROM events"
        " WHERE subject = 'referral' AND name = 'partner.yes')"
    )
    op.add_column('outbox', sa.Column('joined_to', sa.Integer(), nullable=True))
    op.create_index(op.f('ix_outbox_joined_to'), 'outbox', ['joined_to'])
    op.create_table(
        'cv_copies',
        sa.Column('id', sa.Integer(), nullable=False),
        sa.Column('version', sa.Integer(), nullable=False),
        sa.Column('cv_id', sa.Integer(), nullable=False),
        sa.Column('blind', sa.Boolean(), nullable=False),
        sa.Column('sha256', sa.String(length=64), nullable=True),
        sa.Column('removed', sa.JSON(), nullable=False),
        sa.Column('why', sa.String(length=40), nullable=True),
        sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['cv_id'], ['cvs.id'], name=op.f('fk_cv_copies_cv_id')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_cv_copies')),
        sa.UniqueConstraint('cv_id', 'blind', name=op.f('uq_cv_copies_cv_id')),
    )
    op.create_index(op.f('ix_cv_copies_cv_id'), 'cv_copies', ['cv_id'])


def downgrade() -> None:
    op.drop_table('cv_copies')
    with op.batch_alter_table('outbox') as batch:
        batch.drop_index(op.f('ix_outbox_joined_to'))
        batch.drop_column('joined_to')
    with op.batch_alter_table('referrals') as batch:
        batch.drop_column('permitted_at')
