"""Runs one command: finds its words, carries it out, and turns every problem into one line and an exit status."""

import logging
import os
import sys

from relbuilder.cli.parser import parse
from relbuilder.cli.problems import line
from relbuilder.config import logs
from relbuilder.config.paths import DATA_DIR_VARIABLE, user_paths
from relbuilder.domain.errors import EnvironmentProblem, Problem

DONE, BUG, WRONG_USAGE, ENVIRONMENT = 0, 1, 2, 3


def run(arguments: list[str]) -> int:
    """Carry out a command line; returns the exit status."""
    _speak_utf8()
    options = parse(arguments)
    paths = user_paths(options.data_dir or os.environ.get(DATA_DIR_VARIABLE))
    logs.write_to(paths.log)
    try:
        status: int = options.carry_out(options, paths)
        sys.stdout.flush()
    except Problem as problem:
        print(f"relbuilder: {line(problem)}", file=sys.stderr)
        return (
            ENVIRONMENT if isinstance(problem, EnvironmentProblem) or problem.code in _FILES else WRONG_USAGE
        )
    except BrokenPipeError:
        # Whoever read our output has had enough; nothing more may be written at the interpreter's end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130
    except Exception:
        logging.getLogger(__name__).exception("The command failed")
        print(
            f"relbuilder: something went wrong that should not have; {paths.log} tells more", file=sys.stderr
        )
        return BUG
    return status


_FILES = frozenset({"file_empty", "file_not_text", "file_unknown", "file_is_folder", "not_a_backup"})
"""Problems of a file's content: the file is part of the environment, not of the command's words."""


def _speak_utf8() -> None:
    # Names are written in all scripts, whatever a console or a pipe was set to.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
