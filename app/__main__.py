"""`python -m app` is the console script `jobpartnerbank`."""

from app.cli import main

main()
