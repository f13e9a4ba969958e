"""Rules and clocks: barriers found, upskilling, reviews, what is in flight

Revision ID: 0003
Revises: 0001

New columns have defaults, so that a program of the version before still runs on this schema.
"""

import sqlalchemy as sa
from alembic import op


revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        'agreements', sa.Column('silences', sa.Integer(), nullable=False, server_default='0')
    )
    op.add_column(
        'partners', sa.Column('separated_at', sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column('rights', sa.Column('review_due', sa.Date(), nullable=True))
    op.add_column(
        'referrals', sa.Column('inflight', sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column(
        'referrals',
        sa.Column('company_no_shows', sa.Integer(), nullable=False, server_default='0'),
    )
    op.add_column(
        'clocks', sa.Column('failures', sa.Integer(), nullable=False, server_default='0')
    )
    op.create_table(
        'findings',
        sa.Column('id', sa.Integer(), nullable=False),
        sa.Column('version', sa.Integer(), nullable=False),
        sa.Column('barrier_id', sa.Integer(), nullable=False),
        sa.Column('kind', sa.String(length=40), nullable=False),
        sa.Column('measure', sa.Text(), nullable=True),
        sa.Column('owner', sa.String(length=200), nullable=True),
        sa.Column('due', sa.Date(), nullable=True),
        sa.Column('not_possible', sa.Boolean(), nullable=False),
        sa.Column('done_on', sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ['barrier_id'], ['barriers.id'], name=op.f('fk_findings_barrier_id')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_findings')),
    )
    op.create_index(op.f('ix_findings_barrier_id'), 'findings', ['barrier_id'])
    op.create_table(
        'upskillings',
        sa.Column('id', sa.Integer(), nullable=False),
        sa.Column('version', sa.Integer(), nullable=False),
        sa.Column('partner_id', sa.Integer(), nullable=False),
        sa.Column('referral_id', sa.Integer(), nullable=True),
        sa.Column('must_have', sa.Text(), nullable=True),
        sa.Column('course', sa.Text(), nullable=True),
        sa.Column('state', sa.String(length=40), nullable=False),
        sa.Column('offered_on', sa.Date(), nullable=False),
        sa.Column('answered_on', sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ['partner_id'], ['partners.id'], name=op.f('fk_upskillings_partner_id')
        ),
        sa.ForeignKeyConstraint(
            ['referral_id'], ['referrals.id'], name=op.f('fk_upskillings_referral_id')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_upskillings')),
    )
    op.create_index(op.f('ix_upskillings_partner_id'), 'upskillings', ['partner_id'])
    op.create_index(op.f('ix_upskillings_referral_id'), 'upskillings', ['referral_id'])


def downgrade() -> None:
    op.drop_table('upskillings')
    op.drop_table('findings')
    op.drop_column('clocks', 'failures')
    op.drop_column('referrals', 'company_no_shows')
    op.drop_column('referrals', 'inflight')
    op.drop_column('rights', 'review_due')
    op.drop_column('partners', 'separated_at')
    op.drop_column('agreements', 'silences')
