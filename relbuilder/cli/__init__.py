"""The command line: the same use cases as the window, in English, for people and for other programs."""

from relbuilder.cli.main import run

__all__ = ["run"]
