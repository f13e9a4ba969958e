"""What the store promises, on both databases."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from casework.clocks import Clock, ClockKind
from casework.errors import ChangedElsewhereError, NotFoundError
from casework.events import Channel
from casework.inputs import Inbound, InputState
from casework.letters import Button, Letter, OutboxState, Outgoing
from casework.model import Company, Language, Subject
from storage import tables
from storage.revisions import current, downgrade, newest, upgrade
from storage.store import Store

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
SOON = NOW + timedelta(minutes=5)


def a_mail(sha256: str = "a" * 64, recipient: str = "cv@jobpartner.example") -> Inbound:
    return Inbound(
        sha256=sha256,
        recipient=recipient,
        mail_from="nadia@post.example",
        peer="127.0.0.1",
        tls=None,
        raw=b"Subject: CV\r\n\r\nHej \xe6",
        received_at=NOW,
    )


def a_letter(key: str = "one", to: str = "karen@fjordbageri.example") -> Outgoing:
    return Outgoing(
        channel=Channel.EMAIL,
        to=to,
        letter=Letter.COMPANY_NOTED,
        language=Language.DANISH,
        context={"noted": "receipt"},
        key=key,
        not_before=NOW,
        buttons=((Button(label="coming", data="r:1:coming"),),),
    )


def test_what_is_added_comes_back_the_same(store: Store) -> None:
    with store.work() as work:
        company = work.companies.add(Company(name="Fjord Bageri", cvr="12345678"))
    with store.work() as work:
        assert work.companies.get(company.id) == company


def test_a_missing_row_is_said_to_be_missing(store: Store) -> None:
    for number in (99, 10**20):
        with store.work() as work, pytest.raises(NotFoundError, match=f"no company {number}"):
            work.companies.get(number)


def test_who_saves_second_is_told(store: Store) -> None:
    with store.work() as work:
        before = work.companies.add(Company(name="Fjord Bageri"))
        work.companies.save(before, replace(before, name="Fjord Bageri ApS"))
        with pytest.raises(ChangedElsewhereError):
            work.companies.save(before, replace(before, name="Andet"))


def test_an_exception_takes_everything_back(store: Store) -> None:
    with pytest.raises(RuntimeError), store.work() as work:
        work.companies.add(Company(name="Fjord Bageri"))
        raise RuntimeError
    with store.work() as work:
        assert work.companies.where() == []


def test_an_attempt_that_fails_takes_back_only_itself(store: Store) -> None:
    with store.work() as work:
        work.companies.add(Company(name="Fjord Bageri"))
        with pytest.raises(RuntimeError), work.attempt():
            work.companies.add(Company(name="Andet"))
            raise RuntimeError
    with store.work() as work:
        assert [company.name for company in work.companies.where()] == ["Fjord Bageri"]


def test_what_an_attempt_took_back_is_not_remembered(store: Store) -> None:
    with store.work() as work:
        before = work.companies.add(Company(name="Fjord Bageri"))
        with pytest.raises(RuntimeError), work.attempt():
            work.companies.save(before, replace(before, name="Andet"))
            assert work.companies.get(before.id).name == "Andet"
            raise RuntimeError
        assert work.companies.get(before.id) == before


def test_a_mail_is_kept_once_per_recipient(store: Store) -> None:
    with store.work() as work:
        work.inbound.keep([a_mail(), a_mail(recipient="job@jobpartner.example")])
        work.inbound.keep([a_mail()])
    with store.work() as work:
        kept = work.inbound.where()
    assert [mail.recipient for mail in kept] == ["cv@jobpartner.example", "job@jobpartner.example"]
    assert kept[0].raw == a_mail().raw


def test_a_mail_that_comes_again_later_is_a_duplicate(store: Store) -> None:
    with store.work() as work:
        work.inbound.keep([a_mail()])
        work.inbound.keep([replace(a_mail(), received_at=SOON), a_mail("b" * 64)])
    with store.work() as work:
        first, other = work.inbound.where(state=InputState.RECEIVED)
        (again,) = work.inbound.listed([InputState.DUPLICATE])
        assert work.inbound.counts() == {InputState.RECEIVED: 2, InputState.DUPLICATE: 1}
    assert (again.why, other.sha256) == (f"duplicate_of:{first.id}", "b" * 64)


def test_a_claimed_mail_is_nobody_elses(store: Store) -> None:
    with store.work() as work:
        work.inbound.keep([a_mail()])
    with store.work() as work:
        claimed = work.inbound.claim("one", NOW, SOON)
    with store.work() as work:
        assert work.inbound.claim("two", NOW, SOON) is None
    assert claimed is not None
    assert (claimed.state, claimed.attempts) == (InputState.WORKING, 1)


def test_a_claim_that_ran_out_is_found(store: Store) -> None:
    with store.work() as work:
        work.inbound.keep([a_mail()])
        work.inbound.claim("one", NOW, SOON)
    with store.work() as work:
        assert work.inbound.abandoned(NOW) == []
        assert len(work.inbound.abandoned(SOON + timedelta(seconds=1))) == 1


def test_a_letter_of_the_same_key_is_put_once(store: Store) -> None:
    with store.work() as work:
        assert work.outbox.put(a_letter(), NOW)
        assert not work.outbox.put(a_letter(), NOW)
    with store.work() as work:
        (queued,) = work.outbox.where()
    assert queued.outgoing == a_letter()
    assert queued.state is OutboxState.WAITING


def test_the_second_letter_to_somebody_waits_for_the_first(store: Store) -> None:
    with store.work() as work:
        work.outbox.put(a_letter("one"), NOW)
        work.outbox.put(a_letter("two"), NOW)
        work.outbox.put(a_letter("three", to="peter@anholt.example"), NOW)
    with store.work() as work:
        first = work.outbox.claim_for([Channel.EMAIL], "w", NOW, SOON)
        second = work.outbox.claim_for([Channel.EMAIL], "w", NOW, SOON)
        third = work.outbox.claim_for([Channel.EMAIL], "w", NOW, SOON)
    assert first is not None
    assert second is not None
    assert (first.outgoing.key, second.outgoing.key, third) == ("one", "three", None)


def test_only_due_and_running_clocks_are_due(store: Store) -> None:
    clock = Clock(
        subject=Subject.REFERRAL,
        subject_id=1,
        kind=ClockKind.DECISION,
        started_at=NOW,
        due_at=SOON,
    )
    with store.work() as work:
        running = work.clocks.add(clock)
        work.clocks.add(replace(clock, stopped_at=NOW))
    with store.work() as work:
        assert work.clocks.due(NOW, 10) == []
        assert work.clocks.due(SOON, 10) == [running]


def test_a_digest_is_made_once_a_day(store: Store) -> None:
    from casework.model import Caseworker  # noqa: PLC0415

    with store.work() as work:
        one = work.caseworkers.add(Caseworker(name="Mette", email="mette@jobcenter.example"))
        assert work.digest_once(one.id, "2026-12-01", NOW)
        assert not work.digest_once(one.id, "2026-12-01", NOW)
        assert work.digest_once(one.id, "2026-12-02", NOW)


def test_rules_are_settings_with_who_decided(store: Store) -> None:
    with store.work() as work:
        work.decide_setting("rule.dormant_wd", "12", "Jobcenterchefen", NOW)
    with store.work() as work:
        assert work.rules.dormant_wd == 12


def test_rules_may_be_days_and_pauses(store: Store) -> None:
    with store.work() as work:
        work.decide_setting("rule.closed_days", "2027-05-07,2027-05-28", "Byrådet", NOW)
        work.decide_setting("rule.pauses", "07-05/07-30", "Jobcenterchefen", NOW)
    with store.work() as work:
        assert [day.isoformat() for day in work.rules.closed_days] == ["2027-05-07", "2027-05-28"]
        assert work.rules.pauses == ("07-05/07-30",)


def test_files_are_encrypted_and_kept_once(store: Store) -> None:
    sha256 = store.files.put(b"a CV")
    assert store.files.put(b"a CV") == sha256
    assert store.files.get(sha256) == b"a CV"
    assert b"a CV" not in (store.files._path / sha256[:2] / sha256).read_bytes()


def _is_ours(name: str | None, kind: str, _: object) -> bool:
    """The full-text table has no shape that both databases share (storage.search)."""
    return kind != "table" or not str(name).startswith("cv_terms")


def test_the_migrations_make_what_the_tables_say(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": False, "include_name": _is_ours}
        )
        assert compare_metadata(context, tables.metadata) == []


def test_a_migration_keeps_what_is_there(store: Store) -> None:
    """Down to the first schema and up again, with rows that point at each other."""
    from tests.builders import a_cast, a_vacancy, the_referral  # noqa: PLC0415

    with store.work() as work:
        cast = a_cast(work)
        referral = the_referral(work, a_vacancy(work, cast.contact))
    downgrade(store.engine, "0001")
    upgrade(store.engine)

    with store.work() as work:
        assert work.referrals.get(referral.id) == referral
        assert work.rights.get(cast.right.id) == cast.right


def test_migrations_go_up_and_down_and_up(store: Store) -> None:
    downgrade(store.engine)
    assert current(store.engine) is None
    upgrade(store.engine)
    assert current(store.engine) == newest()
