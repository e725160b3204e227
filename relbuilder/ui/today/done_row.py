"""One thing that was done today: struck through, with its time, and the way back. Takes nothing back itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from relbuilder.domain.text import initials
from relbuilder.services.readings import Done, DoneKind
from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.today.done_wording import done_detail, done_time, done_title
from relbuilder.ui.today.row_frame import RowFrame, RowText
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.buttons import QuietButton

_SIGN = 0.6


class DoneRow(RowFrame):
    """`undone` when the user wants it back as it was."""

    undone = Signal()

    def __init__(self, done: Done, name: str, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._text = RowText(
            title=done_title(done, name),
            detail=done_detail(done, name),
            when=done_time(done, zone),
            ink="text_2",
            struck=True,
        )
        self.done = done
        words = ". ".join(part for part in (self._text.title, self._text.detail, self._text.when) if part)
        self.setAccessibleName(self.tr("Done: {what}").format(what=words))
        button = QuietButton(self.tr("Undo"), small=True)
        button.setToolTip(self.tr("Take this back, whatever was done since (U)"))
        button.clicked.connect(self.take_back)
        self.set_buttons([button])
        self.renew()

    @Slot()
    def take_back(self) -> None:
        """Ask for it, once."""
        if not self.waiting:
            self.set_waiting(True)
            self.undone.emit()

    def words(self) -> RowText:
        return self._text

    def paint_face(self, painter: QPainter, rect: QRectF) -> None:
        tokens = active()
        if self.done.kind is DoneKind.PROMISE or not self._name:
            inset = rect.width() * (1 - _SIGN) / 2
            paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), "check", tokens.text_3)
            return
        paint_avatar(painter, rect, initials(self._name), None, tokens.sunk, tokens.text_3)
