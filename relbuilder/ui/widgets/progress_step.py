"""The state in which the page reads or writes: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel

_STEPS = 1000


class ProgressStep(QWidget):
    """`cancelled` when the user has had enough."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "text", TypeRole.TITLE)
        self._sentence = Label("", "text_2")
        self.meter = ProgressMeter()
        self.cancel = QuietButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        layout = QVBoxLayout(self)
        layout.setSpacing(spacing.SPACE_M)
        layout.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        for widget in (self._title, self._sentence, self.meter, self.cancel):
            layout.addWidget(widget, 0, middle)
        layout.addStretch(3)

    def start(self, title: str, sentence: str) -> None:
        """Begin at nothing."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.meter.setValue(0)
        self.meter.setAccessibleName(title)
        self.cancel.setEnabled(True)
        # Not the button: an impatient second Enter must not throw the work away. Esc cancels, and so does Tab, Enter.
        self.meter.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Tell how much of the whole lies behind."""
        self.meter.setValue(round(done / total * _STEPS) if total else 0)

    def _stop(self) -> None:
        self._sentence.setText(self.tr("Stopping…"))
        self.cancel.setEnabled(False)
        self.cancelled.emit()


class ProgressMeter(QProgressBar):
    """A thin meter, as on the board's columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(typography.text_width("n" * 40), spacing.SPACE_S)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, spacing.SPACE_S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        paint_panel(painter, rect, radius, active().line)
        done = rect.width() * self.value() / _STEPS
        if done > 0:
            paint_panel(painter, rect.adjusted(0, 0, done - rect.width(), 0), radius, active().accent)
