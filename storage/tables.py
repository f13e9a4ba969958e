"""The schema, once for SQLite and PostgreSQL. Alembic's migrations build it; a test compares."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from casework import (
    clocks,
    events,
    inputs,
    letters,
    measures,
    model,
    practice,
    readings,
    routes,
    tasks,
)
from storage.times import Choice, Tuple, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *rest: Column[object] | UniqueConstraint | Index) -> Table:
    """Every row has an id, and a version that guards its updates."""
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("version", Integer, nullable=False),
        *rest,
    )


def _of(table: str, *, null: bool = False) -> Column[object]:
    """The column `<thing>_id` that points to a row of `table`."""
    singular = {"companies": "company", "vacancies": "vacancy", "municipalities": "municipality"}
    name = singular.get(table, table.removesuffix("s"))
    return Column(f"{name}_id", ForeignKey(f"{table}.id"), nullable=null, index=True)


def _claim() -> tuple[Column[object], ...]:
    return (
        Column("attempts", Integer, nullable=False),
        Column("claimed_by", String(200)),
        Column("claimed_until", UtcDateTime),
    )


municipalities = _table(
    "municipalities",
    Column("name", String(200), nullable=False),
    Column("office", String(200), nullable=False),
)

associations = _table("associations", Column("name", String(200), nullable=False, unique=True))

companies = _table(
    "companies",
    _of("municipalities"),
    Column("name", String(200), nullable=False),
    Column("cvr", String(8), index=True),
    Column("p_number", String(10)),
    Column("is_municipality", Boolean, nullable=False),
    Column("primary_caseworker_id", ForeignKey("caseworkers.id")),
    Column("in_panel", Boolean, nullable=False),
)

memberships = Table(
    "memberships",
    metadata,
    Column("company_id", ForeignKey("companies.id"), primary_key=True),
    Column("association_id", ForeignKey("associations.id"), primary_key=True),
)

agreements = _table(
    "agreements",
    _of("companies"),
    Column("state", Choice(model.AgreementState), nullable=False),
    Column("wording", String(100), nullable=False),
    Column("signed_on", Date),
    Column("signatory", String(200)),
    Column("ends_on", Date),
    Column("silences", Integer, nullable=False),
)

contacts = _table(
    "contacts",
    _of("companies"),
    Column("name", String(200), nullable=False),
    Column("email", String(320), nullable=False, index=True),
    Column("phone", String(40)),
    Column("workplace", String(200)),
    Column("language", Choice(model.Language), nullable=False),
    Column("verified_at", UtcDateTime),
    Column("undeliverable_at", UtcDateTime),
)

caseworkers = _table(
    "caseworkers",
    _of("municipalities"),
    Column("name", String(200), nullable=False),
    Column("email", String(320), nullable=False, unique=True),
    Column("language", Choice(model.Language), nullable=False),
    Column("is_leader", Boolean, nullable=False),
    Column("chat_id", BigInteger, unique=True),
    Column("digest_in_chat", Boolean, nullable=False),
)

employees = _table(
    "employees",
    _of("companies"),
    Column("name", String(200)),
    Column("agreement_made_on", Date, nullable=False),
)

partners = _table(
    "partners",
    _of("municipalities"),
    Column("name", String(200), nullable=False),
    Column("email", String(320), index=True),
    Column("phone", String(40)),
    Column("language", Choice(model.Language), nullable=False),
    Column("chat_id", BigInteger, unique=True),
    Column("chat_blocked", Boolean, nullable=False),
    Column("permission", Choice(model.Permission), nullable=False),
    Column("permission_at", UtcDateTime),
    Column("excluded_company_ids", Tuple, nullable=False),
    Column("allowed_company_ids", Tuple, nullable=False),
    Column("passed_vacancy_ids", Tuple, nullable=False),
    Column("relation", Choice(model.Relation)),
    Column("email_to_confirm", String(320)),
    Column("protected", Boolean, nullable=False),
    Column("separated_at", UtcDateTime),
    Column("origin", Choice(model.Origin), nullable=False),
    Column("stayed", Choice(model.Stayed), nullable=False),
    Column("stayed_told_on", Date),
    Column("forgotten_at", UtcDateTime),
)

rights = _table(
    "rights",
    _of("partners"),
    _of("employees"),
    Column("state", Choice(model.RightState), nullable=False, index=True),
    Column("starts_on", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("registered_on", Date, nullable=False),
    Column("ended_because", Choice(model.RightEnd)),
    Column("ended_on", Date),
    Column("review", Choice(model.LifeEvent)),
    Column("review_due", Date),
)

cvs = _table(
    "cvs",
    _of("partners"),
    Column("sha256", String(64), nullable=False),
    Column("file_name", String(255), nullable=False),
    Column("media_type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("profile", JSON, nullable=False),
    Column("cpr_found", Boolean, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("source", String(60), nullable=False),
    UniqueConstraint("partner_id", "sha256"),
)

cv_copies = _table(
    "cv_copies",
    _of("cvs"),
    Column("blind", Boolean, nullable=False),
    Column("sha256", String(64)),
    Column("removed", Tuple, nullable=False),
    Column("why", String(40)),
    Column("made_at", UtcDateTime, nullable=False),
    UniqueConstraint("cv_id", "blind"),
)

vacancies = _table(
    "vacancies",
    _of("companies"),
    _of("contacts"),
    Column("state", Choice(model.VacancyState), nullable=False, index=True),
    Column("title", String(300)),
    Column("deadline", Date),
    Column("text", Text, nullable=False),
    Column("reading", JSON, nullable=False),
    Column("first_contact_at", UtcDateTime, nullable=False),
    Column("closed_because", Choice(model.VacancyEnd)),
)

referrals = _table(
    "referrals",
    _of("partners"),
    _of("companies"),
    _of("vacancies", null=True),
    _of("contacts"),
    _of("cvs"),
    Column("state", Choice(model.State), nullable=False, index=True),
    Column("since", UtcDateTime),
    Column("proposed_at", UtcDateTime),
    Column("permitted_at", UtcDateTime),
    Column("approved_by", ForeignKey("caseworkers.id")),
    Column("delivered_at", UtcDateTime),
    Column("qualified", Boolean, nullable=False),
    Column("interview_held", Boolean, nullable=False),
    Column("no_shows", Integer, nullable=False),
    Column("company_no_shows", Integer, nullable=False),
    Column("reminders", Integer, nullable=False),
    Column("reason", Choice(readings.Reason)),
    Column("duty_unmet", Boolean, nullable=False),
    Column("company_says", Choice(model.Outcome)),
    Column("partner_says", Choice(model.Outcome)),
    Column("because", Tuple, nullable=False),
    Column("ended_from", Choice(model.State)),
    Column("inflight", Boolean, nullable=False),
)

interviews = _table(
    "interviews",
    _of("referrals"),
    Column("state", Choice(model.InterviewState), nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Column("place", Text),
    Column("ask_for", Text),
    Column("for_partner", Text),
    Column("options", Tuple, nullable=False),
    Column("moved_count", Integer, nullable=False),
)

barriers = _table(
    "barriers",
    _of("referrals"),
    Column("state", Choice(measures.BarrierState), nullable=False),
    Column("opened_on", Date, nullable=False),
    Column("minutes", Text),
    Column("closed_as", Choice(measures.BarrierEnd)),
)

findings = _table(
    "findings",
    _of("barriers"),
    Column("kind", Choice(measures.BarrierKind), nullable=False),
    Column("measure", Text),
    Column("owner", String(200)),
    Column("due", Date),
    Column("not_possible", Boolean, nullable=False),
    Column("done_on", Date),
)

upskillings = _table(
    "upskillings",
    _of("partners"),
    _of("referrals", null=True),
    Column("must_have", Text),
    Column("course", Text),
    Column("state", Choice(measures.UpskillingState), nullable=False),
    Column("offered_on", Date, nullable=False),
    Column("answered_on", Date),
)

answers = _table(
    "answers",
    _of("referrals"),
    Column("role", String(1), nullable=False),
    Column("actor", String(60), nullable=False),
    Column("said", String(40), nullable=False),
    Column("before", JSON, nullable=False),
    Column("last_event", Integer, nullable=False),
    Column("noted_at", UtcDateTime, nullable=False),
    Column("undone_at", UtcDateTime),
)

breaches = _table(
    "breaches",
    _of("referrals"),
    Column("sent_to", Tuple, nullable=False),
    Column("why", Text, nullable=False),
    Column("found_at", UtcDateTime, nullable=False),
    Column("found_by", String(60), nullable=False),
    Column("report_by", UtcDateTime, nullable=False),
)

route_rows = _table(
    "routes",
    Column("domain", String(255), nullable=False, unique=True),
    Column("basis", Choice(routes.Basis), nullable=False),
    Column("safe", Boolean, nullable=False),
    Column("tls", String(20)),
    Column("cipher", String(80)),
    Column("subject", Text),
    Column("fingerprint", String(64)),
    Column("verified", Boolean, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
)

clock_rows = _table(
    "clocks",
    Column("subject", Choice(model.Subject), nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("kind", Choice(clocks.ClockKind), nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("step", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("stopped_at", UtcDateTime),
    Column("stopped_by", String(60)),
    Index("ix_clocks_subject", "subject", "subject_id"),
)
Index(
    "ix_clocks_running",
    clock_rows.c.due_at,
    sqlite_where=text("stopped_at IS NULL"),
    postgresql_where=text("stopped_at IS NULL"),
)

task_rows = _table(
    "tasks",
    Column("kind", Choice(tasks.TaskKind), nullable=False),
    Column("subject", Choice(model.Subject), nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("state", Choice(tasks.TaskState), nullable=False, index=True),
    Column("key", String(200), nullable=False, unique=True),
    Column("quote", Text, nullable=False),
    Column("context", JSON, nullable=False),
    Column("proposes", JSON, nullable=False),
    Column("for_leader", Boolean, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("done_at", UtcDateTime),
    Column("done_by", ForeignKey("caseworkers.id")),
    Column("done_with", Choice(tasks.Do)),
    Index("ix_tasks_subject", "subject", "subject_id"),
)

event_rows = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", Choice(model.Subject), nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("name", String(60), nullable=False),
    Column("role", Choice(events.Role), nullable=False),
    Column("actor", String(60), nullable=False),
    Column("channel", Choice(events.Channel), nullable=False),
    Column("source", String(60)),
    Column("words", Text, nullable=False),
    Column("state_before", String(40)),
    Column("state_after", String(40)),
    Column("at", UtcDateTime, nullable=False),
    Column("local_date", String(10), nullable=False),
    Index("ix_events_subject", "subject", "subject_id"),
    Index("ix_events_at", "at"),
)

inbound = _table(
    "inbound",
    Column("sha256", String(64), nullable=False),
    Column("recipient", String(320), nullable=False),
    Column("mail_from", String(320), nullable=False),
    Column("peer", String(64), nullable=False),
    Column("tls", String(40)),
    Column("raw", LargeBinary, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("state", Choice(inputs.InputState), nullable=False, index=True),
    Column("why", Text),
    *_claim(),
    Column("done_at", UtcDateTime),
    Column("message_id", String(998), index=True),
    # Identity, but for repeated deliveries: they are rows too, without the bytes.
    Index(
        "uq_inbound_identity",
        "sha256",
        "recipient",
        unique=True,
        sqlite_where=text("state <> 'duplicate'"),
        postgresql_where=text("state <> 'duplicate'"),
    ),
)

updates = _table(
    "updates",
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger),
    Column("payload", JSON, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("state", Choice(inputs.InputState), nullable=False, index=True),
    Column("why", Text),
    *_claim(),
    Column("done_at", UtcDateTime),
    UniqueConstraint("bot_id", "update_id"),
    Index("ix_updates_chat", "chat_id", "state"),
)

outbox = _table(
    "outbox",
    Column("state", Choice(letters.OutboxState), nullable=False),
    Column("channel", Choice(events.Channel), nullable=False),
    Column("to", String(320), nullable=False),
    Column("letter", Choice(letters.Letter), nullable=False),
    Column("language", Choice(model.Language), nullable=False),
    Column("context", JSON, nullable=False),
    Column("key", String(200), nullable=False, unique=True),
    Column("buttons", JSON, nullable=False),
    Column("files", JSON, nullable=False),
    Column("reply_token", String(64)),
    Column("in_reply_to", String(998)),
    Column("automatic", Boolean, nullable=False),
    _of("referrals", null=True),
    Column("put_at", UtcDateTime, nullable=False),
    Column("next_attempt_at", UtcDateTime, nullable=False),
    *_claim(),
    Column("sent_at", UtcDateTime),
    Column("message_id", String(200), index=True),
    Column("subject", Text),
    Column("rendered", Text),
    Column("why", Text),
    Column("tried_at", UtcDateTime),
    Column("evidence", JSON(none_as_null=True)),
    Column("ladder", String(80), index=True),
    Column("invite", JSON(none_as_null=True)),
    Column("joined_to", Integer, index=True),
    Index("ix_outbox_next", "state", "next_attempt_at"),
    Index("ix_outbox_to", "to", "state"),
)

digests = Table(
    "digests",
    metadata,
    Column("caseworker_id", ForeignKey("caseworkers.id"), primary_key=True),
    Column("local_date", String(10), primary_key=True),
    Column("made_at", UtcDateTime, nullable=False),
)

occasions = Table(
    "occasions",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("made_at", UtcDateTime, nullable=False),
)

guides = _table(
    "guides",
    _of("companies"),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("skills", Text),
    Column("employment", Choice(practice.Employment)),
    Column("must_haves", Text),
    Column("answered_at", UtcDateTime),
)

forecasts = _table(
    "forecasts",
    _of("companies"),
    Column("quarter", String(7), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("need_3_months", Integer),
    Column("need_12_months", Integer),
    Column("words", Text, nullable=False),
    Column("answered_at", UtcDateTime),
    UniqueConstraint("company_id", "quarter"),
)

callouts = _table(
    "callouts",
    _of("vacancies"),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("closes_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
)

callout_answers = _table(
    "callout_answers",
    _of("callouts"),
    Column("address", String(320), nullable=False),
    Column("candidates", Integer),
    Column("words", Text, nullable=False),
    Column("answered_at", UtcDateTime),
    UniqueConstraint("callout_id", "address"),
)

partnership_points = _table(
    "partnership_points",
    _of("agreements"),
    Column("point", Integer, nullable=False),
    Column("contact", String(200)),
    Column("on", Date),
    UniqueConstraint("agreement_id", "point"),
)

settings = Table(
    "settings",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("value", Text, nullable=False),
    Column("decided_by", String(200), nullable=False),
    Column("decided_at", UtcDateTime, nullable=False),
)

conversations = Table(
    "conversations",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("state", String(100)),
    Column("data", JSON, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

invitations = _table(
    "invitations",
    _of("companies"),
    Column("agreement_made_on", Date),
    Column("partner_name", String(200)),
    Column("made_by", String(40), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    _of("partners", null=True),
    Column("used_at", UtcDateTime),
)

teams = _table(
    "teams",
    Column("chat_id", BigInteger, nullable=False, unique=True),
    Column("language", Choice(model.Language), nullable=False),
    Column("linked_by", ForeignKey("caseworkers.id"), nullable=False),
    Column("linked_at", UtcDateTime, nullable=False),
)
