"""Runs one command: finds its words, carries it out, and turns every problem into one line and an exit status."""

import logging
import os
import sys

from relbuilder.cli.parser import parse
from relbuilder.cli.problems import line, status_of
from relbuilder.cli.status import BUG, DONE, ENVIRONMENT, INTERRUPTED
from relbuilder.cli.terminal import drop, make_streams_safe, one_line
from relbuilder.config import logs
from relbuilder.config.paths import DATA_DIR_VARIABLE, Paths, user_paths
from relbuilder.domain.errors import Problem


def run(arguments: list[str]) -> int:
    """Carry out a command line; returns the exit status."""
    make_streams_safe()
    # A log that cannot be written must not speak up in the middle of a command's output.
    logging.raiseExceptions = False
    try:
        status = _carry_out(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has had enough.
        drop(sys.stdout)
        return DONE
    except OSError as error:
        _complain(f"the system refuses: {error.strerror}")
        drop(sys.stdout)
        return ENVIRONMENT
    return status


def _carry_out(arguments: list[str]) -> int:
    try:
        options = parse(arguments)
    except SystemExit as end:
        # Help and version end here too; what they printed still has to reach its reader.
        return end.code if isinstance(end.code, int) else DONE
    paths = user_paths(options.data_dir or os.environ.get(DATA_DIR_VARIABLE))
    logs.write_to(paths.log)
    try:
        status: int = options.carry_out(options, paths)
    except Problem as problem:
        _complain(line(problem, paths))
        return status_of(problem)
    except OSError as error:
        if error.filename is None:
            raise
        _complain(f"{error.filename}: {error.strerror}")
        return ENVIRONMENT
    except KeyboardInterrupt:
        _complain("interrupted; what was not finished was not begun")
        return INTERRUPTED
    except Exception as bug:  # noqa: BLE001 - never a traceback: it goes to the log
        return _confess(bug, paths)
    return status


def _confess(bug: Exception, paths: Paths) -> int:
    logging.getLogger(__name__).error("The command failed", exc_info=bug)
    told = f"; {paths.log} tells more" if paths.log.exists() else ""
    _complain(f"something went wrong that should not have{told}")
    return BUG


def _complain(sentence: str) -> None:
    try:
        print(f"relbuilder: {one_line(sentence)}", file=sys.stderr)
    except OSError:
        # Nobody listens; the exit status says it too.
        drop(sys.stderr)
