"""The bot: order of a chat's updates, permission per company, invitations, team chats

Revision ID: 0004
Revises: 0001

New columns have defaults, so that a program of the version before still runs on this schema.
"""

import sqlalchemy as sa
from alembic import op


revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('updates', sa.Column('chat_id', sa.BigInteger(), nullable=True))
    op.create_index('ix_updates_chat', 'updates', ['chat_id', 'state'])
    op.add_column(
        'caseworkers',
        sa.Column('digest_in_chat', sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    for name in ('allowed_company_ids', 'passed_vacancy_ids'):
        op.add_column(
            'partners', sa.Column(name, sa.JSON(), nullable=False, server_default='[]')
        )
    op.add_column('partners', sa.Column('relation', sa.String(length=40), nullable=True))
    op.add_column('partners', sa.Column('email_to_confirm', sa.String(length=320), nullable=True))
    op.create_table(
        'invitations',
        sa.Column('id', sa.Integer(), nullable=False),
        sa.Column('version', sa.Integer(), nullable=False),
        sa.Column('company_id', sa.Integer(), nullable=False),
        sa.Column('agreement_made_on', sa.Date(), nullable=True),
        sa.Column('partner_name', sa.String(length=200), nullable=True),
        sa.Column('made_by', sa.String(length=40), nullable=False),
        sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('partner_id', sa.Integer(), nullable=True),
        sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ['company_id'], ['companies.id'], name=op.f('fk_invitations_company_id')
        ),
        sa.ForeignKeyConstraint(
            ['partner_id'], ['partners.id'], name=op.f('fk_invitations_partner_id')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_invitations')),
    )
    op.create_index(op.f('ix_invitations_company_id'), 'invitations', ['company_id'])
    op.create_index(op.f('ix_invitations_partner_id'), 'invitations', ['partner_id'])
    op.create_table(
        'teams',
        sa.Column('id', sa.Integer(), nullable=False),
        sa.Column('version', sa.Integer(), nullable=False),
        sa.Column('chat_id', sa.BigInteger(), nullable=False),
        sa.Column('language', sa.String(length=40), nullable=False),
        sa.Column('linked_by', sa.Integer(), nullable=False),
        sa.Column('linked_at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['linked_by'], ['caseworkers.id'], name=op.f('fk_teams_linked_by')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_teams')),
        sa.UniqueConstraint('chat_id', name=op.f('uq_teams_chat_id')),
    )


def downgrade() -> None:
    op.drop_table('teams')
    op.drop_table('invitations')
    for name in ('email_to_confirm', 'relation', 'passed_vacancy_ids', 'allowed_company_ids'):
        with op.batch_alter_table('partners') as batch:
            batch.drop_column(name)
    with op.batch_alter_table('caseworkers') as batch:
        batch.drop_column('digest_in_chat')
    op.drop_index('ix_updates_chat', 'updates')
    with op.batch_alter_table('updates') as batch:
        batch.drop_column('chat_id')
