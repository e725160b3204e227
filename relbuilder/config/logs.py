"""Where log records go: warnings and worse to a small rotating file in the data folder. Names of contacts never do."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LIMIT_BYTES = 256 * 1024


def write_to(path: Path) -> None:
    """Log to a file from now on; where the folder cannot be written to, the program starts without a log."""
    try:
        handler = RotatingFileHandler(
            path, maxBytes=_LIMIT_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
