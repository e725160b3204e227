"""Hands mail and calls to the system's own programs. Writes nothing down."""

from __future__ import annotations

import re
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_NOT_DIALLED = re.compile(r"[^\d+*#,;]")


def mail_address(address: str, subject: str = "", body: str = "") -> QUrl:
    """The mailto address of a draft; whatever stands in its parts stays in them (RFC 6068)."""
    lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
    parts = (("subject", subject), ("body", lines))
    fields = "&".join(f"{name}={quote(text, safe='')}" for name, text in parts if text)
    start = f"mailto:{quote(address.strip(), safe='@')}"
    return QUrl.fromEncoded((f"{start}?{fields}" if fields else start).encode("ascii"))


def phone_address(number: str) -> QUrl:
    """The tel address of a number as people write it."""
    return QUrl.fromEncoded(f"tel:{quote(_NOT_DIALLED.sub('', number), safe='+*,;')}".encode("ascii"))


def open_address(address: QUrl) -> bool:
    """Open it; False when the system has no program for it."""
    return QDesktopServices.openUrl(address)
