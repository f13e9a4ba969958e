"""The sender killed at random moments: no letter is lost, none arrives twice."""

import random
from pathlib import Path

import pytest

from bench.mail_kill import torment


@pytest.mark.timeout(300)
def test_a_sender_killed_25_times_loses_nothing_and_repeats_nothing(
    database_url: str, tmp_path: Path
) -> None:
    seed = random.randrange(1_000_000)

    toll = torment(database_url, tmp_path, kills=25, letters=250, seed=seed)

    assert toll.kills >= 20, (seed, toll)
    assert toll.good, (seed, toll)
