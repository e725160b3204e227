"""Where log records go: warnings and worse to a small rotating file in the data folder. Names of contacts never do."""

import logging
import traceback
from collections.abc import Iterator
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

_LIMIT_BYTES = 256 * 1024
_FORM: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class NamelessFormatter(logging.Formatter):
    """Of an error it writes the kind and the way through the code, but not its words: a value may stand in them, such
    as a name, or the path of a file that is called after somebody.
    """

    def format(self, record: logging.LogRecord) -> str:
        # What another handler made of the error is kept in the record.
        own = copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(  # noqa: N802 - the library calls it so
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return "\n".join(_told(error) for error in _chain(ei[1]))


def write_to(path: Path) -> None:
    """Log to a file from now on; where the folder cannot be written to, the program starts without a log."""
    try:
        handler = RotatingFileHandler(
            path, maxBytes=_LIMIT_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(NamelessFormatter(_FORM))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what it came of."""
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _told(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    # The system's own number of what went wrong names nobody.
    number = f" {error.errno}" if isinstance(error, OSError) and error.errno is not None else ""
    return "".join(traceback.format_tb(error.__traceback__)) + kind + number
