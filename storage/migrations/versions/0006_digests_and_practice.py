"""Digests, figures and practice modules

Origin and "stayed" of a partner (R18), a company's contact person and panel (P01, P03), the
question guide, forecasts, call-outs, points of a partnership agreement, and what is done once only.
New columns have defaults, so that a program of the version before still runs on this schema.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op


revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None

_NOT = sa.false()


def _row(*columns: sa.Column) -> tuple[sa.Column, ...]:
    return (
        sa.Column('id', sa.Integer(), nullable=False),
        sa.Column('version', sa.Integer(), nullable=False),
        *columns,
    )


def _table(name: str, *rest: sa.schema.SchemaItem) -> None:
    op.create_table(name, *rest, sa.PrimaryKeyConstraint('id', name=op.f(f'pk_{name}')))


def _of(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f'{target}.id'], name=op.f(f'fk_{table}_{column}'))


def upgrade() -> None:
    with op.batch_alter_table('companies', schema=None) as batch_op:
        batch_op.add_column(sa.Column('primary_caseworker_id', sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column('in_panel', sa.Boolean(), nullable=False, server_default=_NOT)
        )
        batch_op.create_foreign_key(
            batch_op.f('fk_companies_primary_caseworker_id'),
            'caseworkers', ['primary_caseworker_id'], ['id'],
        )
    for name in ('origin', 'stayed'):
        op.add_column(
            'partners',
            sa.Column(name, sa.String(length=40), nullable=False, server_default='unknown'),
        )
    op.add_column('partners', sa.Column('stayed_told_on', sa.Date(), nullable=True))

    op.create_table(
        'occasions',
        sa.Column('name', sa.String(length=100), nullable=False),
        sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint('name', name=op.f('pk_occasions')),
    )
    _table(
        'guides',
        *_row(
            sa.Column('company_id', sa.Integer(), nullable=False),
            sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
            sa.Column('skills', sa.Text(), nullable=True),
            sa.Column('employment', sa.String(length=40), nullable=True),
            sa.Column('must_haves', sa.Text(), nullable=True),
            sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
        ),
        _of('guides', 'company_id', 'companies'),
    )
    _table(
        'forecasts',
        *_row(
            sa.Column('company_id', sa.Integer(), nullable=False),
            sa.Column('quarter', sa.String(length=7), nullable=False),
            sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
            sa.Column('need_3_months', sa.Integer(), nullable=True),
            sa.Column('need_12_months', sa.Integer(), nullable=True),
            sa.Column('words', sa.Text(), nullable=False),
            sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
        ),
        _of('forecasts', 'company_id', 'companies'),
        sa.UniqueConstraint('company_id', 'quarter', name=op.f('uq_forecasts_company_id')),
    )
    _table(
        'callouts',
        *_row(
            sa.Column('vacancy_id', sa.Integer(), nullable=False),
            sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
            sa.Column('closes_at', sa.DateTime(timezone=True), nullable=False),
            sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
        ),
        _of('callouts', 'vacancy_id', 'vacancies'),
    )
    _table(
        'callout_answers',
        *_row(
            sa.Column('callout_id', sa.Integer(), nullable=False),
            sa.Column('address', sa.String(length=320), nullable=False),
            sa.Column('candidates', sa.Integer(), nullable=True),
            sa.Column('words', sa.Text(), nullable=False),
            sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
        ),
        _of('callout_answers', 'callout_id', 'callouts'),
        sa.UniqueConstraint('callout_id', 'address', name=op.f('uq_callout_answers_callout_id')),
    )
    _table(
        'partnership_points',
        *_row(
            sa.Column('agreement_id', sa.Integer(), nullable=False),
            sa.Column('point', sa.Integer(), nullable=False),
            sa.Column('contact', sa.String(length=200), nullable=True),
            sa.Column('on', sa.Date(), nullable=True),
        ),
        _of('partnership_points', 'agreement_id', 'agreements'),
        sa.UniqueConstraint(
            'agreement_id', 'point', name=op.f('uq_partnership_points_agreement_id')
        ),
    )
    op.create_index('ix_events_at', 'events', ['at'], unique=False)
    for table, column in _INDEXED:
        op.create_index(op.f(f'ix_{table}_{column}'), table, [column], unique=False)


_INDEXED = (
    ('guides', 'company_id'),
    ('forecasts', 'company_id'),
    ('callouts', 'vacancy_id'),
    ('callout_answers', 'callout_id'),
    ('partnership_points', 'agreement_id'),
)


def downgrade() -> None:
    op.drop_index('ix_events_at', table_name='events')
    for table, column in _INDEXED:
        op.drop_index(op.f(f'ix_{table}_{column}'), table_name=table)
    for table in (
        'partnership_points', 'callout_answers', 'callouts', 'forecasts', 'guides', 'occasions'
    ):
        op.drop_table(table)
    with op.batch_alter_table('partners', schema=None) as batch_op:
        for name in ('stayed_told_on', 'stayed', 'origin'):
            batch_op.drop_column(name)
    with op.batch_alter_table('companies', schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f('fk_companies_primary_caseworker_id'), type_='foreignkey'
        )
        batch_op.drop_column('in_panel')
        batch_op.drop_column('primary_caseworker_id')
