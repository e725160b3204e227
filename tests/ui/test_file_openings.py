"""Files that macOS asks the running program to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.desktop.file_openings import FileOpenings


def test_files_that_come_together_are_opened_together(qapp: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    openings = FileOpenings(owner)
    asked: list[list[str]] = []
    openings.requested.connect(asked.append)
    for file in ("/books/Blå bølge.vcf", "/books/b.vcf"):
        QApplication.sendEvent(qapp, QFileOpenEvent(file))
    assert asked == []
    qtbot.waitUntil(lambda: bool(asked))
    QApplication.sendEvent(qapp, QFileOpenEvent("/books/later.vcf"))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == [["/books/Blå bølge.vcf", "/books/b.vcf"], ["/books/later.vcf"]]


def test_links_and_all_else_are_for_others(qapp: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    openings = FileOpenings(owner)
    link = QFileOpenEvent(QUrl("https://example.org"))
    assert not openings.eventFilter(qapp, link)
    assert not openings.eventFilter(qapp, QEvent(QEvent.Type.User))
    assert openings.eventFilter(qapp, QFileOpenEvent("/books/a.vcf"))
