"""APScheduler: when, never what. It ticks; the rows in the database say what is due."""

from collections.abc import Callable, Mapping

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler


def start_ticking(ticks: Mapping[str, tuple[float, Callable[[], None]]]) -> BackgroundScheduler:
    """Calls each function every so many seconds, never twice at once, in a thread of its own.

    Ticks that were missed are made good by one. Stop it with `shutdown(wait=True)`.
    """
    scheduler = BackgroundScheduler(
        timezone="UTC",
        executors={"default": ThreadPoolExecutor(max(1, len(ticks)))},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    for name, (seconds, function) in ticks.items():
        scheduler.add_job(function, "interval", seconds=seconds, id=name)
    scheduler.start()
    return scheduler
