"""The command line as somebody at a machine calls it."""

from typer.testing import CliRunner

from app.cli import app


def call(*words: str) -> tuple[int, str]:
    """The exit code and what was printed; an error that nobody caught is raised."""
    result = CliRunner().invoke(app, words)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output
