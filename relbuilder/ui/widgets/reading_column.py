"""The frame of pages that are read from top to bottom: a column of a good width that scrolls, and a foot that stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing, typography

_LETTERS = 92
_EDGE = spacing.SPACE_XL


class ReadingColumn(QScrollArea):
    """Set widgets into `body`; the column stays in the middle and grows no wider than is good to read.

    `content` is what scrolls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The focus belongs to what stands in it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        column = _Column()
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self.body.setSpacing(spacing.SPACE_S)
        _centre(self.content, column)
        self.setWidget(self.content)
        for widget in (self.viewport(), self.content):
            widget.setAutoFillBackground(False)


class ReadingPage(QWidget):
    """A column over a foot of buttons, which stays in sight. `renew` begins the column afresh."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = ReadingColumn()
        foot, row = QWidget(), _Column()
        self.foot = QHBoxLayout(row)
        self.foot.setContentsMargins(_EDGE, spacing.SPACE_S, _EDGE, spacing.SPACE_L)
        self.foot.setSpacing(spacing.SPACE_S)
        _centre(foot, row)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.column, 1)
        self._layout.addWidget(foot)

    def renew(self) -> QVBoxLayout:
        """Throw away what stands in the column; returns the layout to fill anew."""
        old, self.column = self.column, ReadingColumn()
        self._layout.replaceWidget(old, self.column)
        old.hide()
        old.deleteLater()
        # A layout shows what is new in it only later, and what is not shown cannot take the focus.
        self.column.show()
        return self.column.body


class _Column(QWidget):
    """Never wider than is good to read, in letters of whatever size."""

    def __init__(self) -> None:
        super().__init__()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(typography.text_width("n" * _LETTERS))


def _centre(holder: QWidget, column: QWidget) -> None:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(column, 1000)
    row.addStretch(1)
