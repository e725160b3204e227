"""Keeps what Qt and the program's own log say during the checks, instead of letting it reach the user's log."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_MOST = 100


class _Collector(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        _keep(self._said, f"{record.name}: {record.getMessage()}")


@contextmanager
def heard() -> Iterator[list[str]]:
    """What was said, a line each; nobody else hears it meanwhile."""
    said: list[str] = []

    def listen(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            _keep(said, f"Qt: {text}")

    root = logging.getLogger()
    others, collector = list(root.handlers), _Collector(said)
    for handler in others:
        root.removeHandler(handler)
    root.addHandler(collector)
    before = qInstallMessageHandler(listen)
    try:
        yield said
    finally:
        qInstallMessageHandler(before)
        root.removeHandler(collector)
        for handler in others:
            root.addHandler(handler)


def _keep(said: list[str], line: str) -> None:
    if len(said) < _MOST and line not in said:
        said.append(line)
