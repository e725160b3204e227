"""One row of Today: a face, what it is about, when, and its answers. Asks for what the user answers, does nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from relbuilder.domain.reminder import ItemKind
from relbuilder.domain.text import initials
from relbuilder.services.readings import Row
from relbuilder.ui.icons import paint_icon
from relbuilder.ui.photo_cache import PhotoCache
from relbuilder.ui.row_wording import Tone, When, words_of
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.today.answering import Answer, button_words, buttons_of, hint
from relbuilder.ui.today.row_frame import RowFrame, RowText
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.moisture import paint_moisture

_SIGN = 0.6
"""Side of an icon that stands where a face would, in sides of a face."""


class AgendaRow(RowFrame):
    """Shows a `Row`. A click on the face or the title opens the contact, one elsewhere selects the row."""

    answered = Signal(object)
    """The user gives an `Answer`."""

    def __init__(self, row: Row, when: When, photos: PhotoCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._row = row
        self._when = when
        self._words = words_of(row, when)
        self._by_answer: dict[Answer, QuietButton] = {}
        self.setMouseTracking(True)
        self._make_buttons()
        self._speak()

    @property
    def row(self) -> Row:
        """What is shown."""
        return self._row

    @property
    def key(self) -> str:
        """The key of what is shown."""
        return str(self._row.item.key)

    def button(self, answer: Answer) -> QuietButton | None:
        """The button of an answer; None where the row has none."""
        return self._by_answer.get(answer)

    def show_row(self, row: Row, when: When) -> None:
        """Show what is known of it now, and take answers again."""
        self.set_waiting(False)
        if row == self._row and when == self._when:
            return
        renewed = row.item.kind is not self._row.item.kind or buttons_of(row) != buttons_of(self._row)
        self._row, self._when, self._words = row, when, words_of(row, when)
        if renewed:
            self._make_buttons()
        self._speak()

    def give(self, answer: Answer) -> None:
        """Give an answer as its button does."""
        if not self.waiting:
            self.answered.emit(answer)

    def words(self) -> RowText:
        words = self._words
        strong = words.tone is not Tone.QUIET
        return RowText(words.title, words.detail, words.when, when_ink=words.tone.value, strong=strong)

    def has_moisture(self) -> bool:
        return self._words.filled is not None

    def paint_moisture(self, painter: QPainter, rect: QRectF) -> None:
        if self._row.person is not None and self._words.filled is not None:
            ink = active().tier(self._row.person.tier.value).ink
            paint_moisture(painter, rect, self._words.filled, ink)

    def paint_face(self, painter: QPainter, rect: QRectF) -> None:
        tokens, person = active(), self._row.person
        owed = self._row.item.kind is ItemKind.PROMISE
        if person is None or owed:
            inset = rect.width() * (1 - _SIGN) / 2
            place = rect.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, place, "promise" if owed else "clock", tokens.warn if owed else tokens.text_2)
            return
        colors = tokens.tier(person.tier.value)
        scale = self.devicePixelRatioF()
        photo = self._photos.get(person.id, round(rect.width()), scale) if person.has_photo else None
        paint_avatar(painter, rect, initials(person.name), photo, colors.soft, colors.ink)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Whatever has no button for it can be put off too."""
        event.accept()
        self.give(Answer.SNOOZE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_name = self._row.person is not None and self.on_name(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_name else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._row.person is not None and self.on_name(event.position().toPoint()):
            self.give(Answer.OPEN)

    def _make_buttons(self) -> None:
        kind = self._row.item.kind
        self._by_answer = {}
        for answer in buttons_of(self._row):
            tone = ButtonTone.PLAIN if self._by_answer else ButtonTone.ACCENT
            button = QuietButton(button_words(answer, kind), tone=tone, small=True)
            button.setToolTip(hint(answer, kind))
            button.clicked.connect(partial(self.give, answer))
            self._by_answer[answer] = button
        self.set_buttons(list(self._by_answer.values()))

    def _speak(self) -> None:
        self.setAccessibleName(self._words.spoken)
        self.renew()
