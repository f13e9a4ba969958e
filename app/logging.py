"""Logs: one line an event, on stderr, with codes and ids and nobody's name."""

import logging
import sys

import structlog


def configure(*, verbose: bool = False) -> None:
    level = logging.DEBUG if verbose else logging.INFO
    colours = sys.stderr.isatty()
    renderer = (
        # Plain tracebacks: a rich one shows the values of variables, and those are people.
        structlog.dev.ConsoleRenderer(
            colors=colours, exception_formatter=structlog.dev.plain_traceback
        )
        if colours
        else structlog.processors.LogfmtRenderer()
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s")
    # aiosmtpd and aiogram log addresses, and request lines with the token in them.
    for name in ("mail.log", "aiogram", "aiohttp.access", "apscheduler"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
