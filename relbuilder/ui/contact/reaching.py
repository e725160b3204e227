"""Hands an e-mail, a phone number or a link to the system. Opens mailto, tel and http(s), nothing else."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from relbuilder.domain.contact import ContactPoint, PointKind

_NOT_DIALLED = re.compile(r"[^\d+*#,;]")


def address_of(point: ContactPoint) -> QUrl:
    """The address that opens a contact point; empty where nothing can open it."""
    value = point.value.strip()
    if point.kind is PointKind.EMAIL and "@" in value:
        return _plain("mailto", value.removeprefix("mailto:"))
    if point.kind is PointKind.PHONE and re.search(r"\d", value):
        return _plain("tel", _NOT_DIALLED.sub("", value.removeprefix("tel:")))
    if point.kind is PointKind.LINK:
        link = QUrl(value, QUrl.ParsingMode.StrictMode)
        if link.scheme().lower() in ("http", "https") and link.host():
            return link
    return QUrl()


def can_open(point: ContactPoint) -> bool:
    """Whether there is a program to ask for this kind of contact point."""
    return not address_of(point).isEmpty()


def open_point(point: ContactPoint) -> bool:
    """Write, call or open; False when the system has no program for it."""
    address = address_of(point)
    return not address.isEmpty() and QDesktopServices.openUrl(address)


def _plain(scheme: str, value: str) -> QUrl:
    """An address whose value is only a value: a question mark in it cannot add a subject or a copy."""
    address = QUrl()
    address.setScheme(scheme)
    address.setPath(value, QUrl.ParsingMode.DecodedMode)
    return address
