"""Paints the cells of the table: faces, moisture and due days as on cards, all else as text. Reads no contacts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbuilder.domain.moisture import segments
from relbuilder.domain.text import initials
from relbuilder.domain.tier import TIERS
from relbuilder.services.people import PeopleSort, PersonLine
from relbuilder.ui.desk import Desk
from relbuilder.ui.face_art import FaceArt
from relbuilder.ui.icons import icon_pixmap
from relbuilder.ui.people.columns import COLUMNS, cell_text
from relbuilder.ui.people.model import PeopleModel
from relbuilder.ui.photo_cache import PhotoCache
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, hovered
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.moisture import moisture_size

_SELECTED = QStyle.StateFlag.State_Selected
_TEXTS_KEPT = 2_000
_DOT_SHARE = 0.32
"""Of the face, that the dot of the tier takes."""


class PeopleDelegate(QStyledItemDelegate):
    """Draws one cell at a time. What was shortened to fit is kept, so that scrolling only draws."""

    def __init__(self, desk: Desk, model: PeopleModel, photos: PhotoCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._photos = photos
        self._arts = {tier: FaceArt(tier) for tier in TIERS}
        self._texts: dict[tuple[int, PeopleSort], tuple[PersonLine, int, str, str]] = {}
        self.hovered_row = -1
        self.renew()

    def renew(self) -> None:
        """Measure anew: the fonts are others, or the language."""
        self._plain = typography.font(tabular=True)
        self._name = typography.font(TypeRole.NAME)
        self._strong = typography.font(TypeRole.NAME, tabular=True)
        self._metrics = {
            False: QFontMetrics(self._plain),
            True: QFontMetrics(self._strong),
        }
        self._texts.clear()
        for art in self._arts.values():
            art.clear()

    def row_height(self) -> int:
        """A line of text with room for a face."""
        return typography.line_height() + spacing.SPACE_L + spacing.SPACE_XS

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = active()
        rect = option.rect
        selected = bool(option.state & _SELECTED)
        self.paint_ground(painter, rect, index.row(), selected=selected)
        line = self._model.line_at(index.row())
        if line is None:
            return
        column = COLUMNS[index.column()]
        room = rect.adjusted(spacing.SPACE_S, 0, -spacing.SPACE_S, 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if column.key is PeopleSort.NAME:
            self._paint_name(painter, room, line, mirrored=mirrored)
        elif column.key is PeopleSort.MOISTURE:
            self._paint_moisture(painter, room, line, mirrored=mirrored)
        else:
            ink, strong = _manner(line, column.key)
            # On the ground of what is selected not every ink can be read.
            ink = tokens.text if selected else ink
            end = column.at_end is not mirrored
            self._write(painter, room, line, column.key, ink, strong=strong, end=end)

    def paint_ground(self, painter: QPainter, rect: QRect, row: int, *, selected: bool) -> None:
        """What lies below the words of a row."""
        tokens = active()
        if selected:
            painter.fillRect(rect, tokens.accent_soft)
        elif row == self.hovered_row:
            painter.fillRect(rect, hovered(tokens.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line)

    def _paint_name(self, painter: QPainter, room: QRect, line: PersonLine, *, mirrored: bool) -> None:
        tokens = active()
        side = room.height() - spacing.SPACE_S - 1
        ratio = painter.device().devicePixelRatioF()
        art = self._arts[line.tier]
        art.fit(ratio)
        photo = self._photos.get(line.id, side, ratio) if line.has_photo else None
        face = QRect(room.left(), room.top() + (room.height() - side) // 2, side, side)
        if mirrored:
            face.moveRight(room.right())
        painter.drawPixmap(face.topLeft(), art.avatar(initials(line.name), side, photo))
        _paint_dot(painter, face, tokens.tier(line.tier.value).ink, tokens.surface, mirrored=mirrored)
        taken = side + spacing.SPACE_S + 2
        rest = room.adjusted(0, 0, -taken, 0) if mirrored else room.adjusted(taken, 0, 0, 0)
        if line.chosen:
            star = typography.icon_size(TypeRole.CAPTION)
            place = QRect(rest.right() - star, rest.top() + (rest.height() - star) // 2, star, star)
            if mirrored:
                place.moveLeft(rest.left())
            ink = tokens.tier(line.tier.value).ink
            painter.drawPixmap(place.topLeft(), icon_pixmap("star_filled", ink, star, ratio))
            gap = star + spacing.SPACE_XS
            rest = rest.adjusted(gap, 0, 0, 0) if mirrored else rest.adjusted(0, 0, -gap, 0)
        self._write(painter, rest, line, PeopleSort.NAME, tokens.text, strong=True, end=mirrored)

    def _paint_moisture(self, painter: QPainter, room: QRect, line: PersonLine, *, mirrored: bool) -> None:
        if not line.tier.living and not line.moisture:
            return
        art = self._arts[line.tier]
        art.fit(painter.device().devicePixelRatioF())
        size = moisture_size()
        left = room.right() - size.width() if mirrored else room.left()
        top = room.top() + (room.height() - size.height()) // 2
        painter.drawPixmap(left, top, art.moisture(segments(line.moisture), size.width(), size.height()))

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        line: PersonLine,
        key: PeopleSort,
        ink: QColor,
        *,
        strong: bool,
        end: bool,
    ) -> None:
        text = self._fitting(line, key, room.width(), strong=strong)
        if text:
            painter.setFont(self._font(key, strong=strong))
            painter.setPen(ink)
            measure = self._metrics[strong]
            left = room.right() + 1 - measure.horizontalAdvance(text) if end else room.left()
            # At a point: a text in a rectangle is laid out anew each time, which is several times dearer.
            painter.drawText(
                left, room.top() + (room.height() + measure.ascent() - measure.descent()) // 2, text
            )

    def _font(self, key: PeopleSort, *, strong: bool) -> QFont:
        if key is PeopleSort.NAME:
            return self._name
        return self._strong if strong else self._plain

    def _fitting(self, line: PersonLine, key: PeopleSort, width: int, *, strong: bool) -> str:
        known = self._texts.get((line.id, key))
        if known is not None and known[0] is line and known[1] == width:
            return known[2]
        words = cell_text(line, key, self._desk.today())
        fitting = self._metrics[strong].elidedText(words, Qt.TextElideMode.ElideRight, width)
        if len(self._texts) >= _TEXTS_KEPT:
            self._texts.clear()
        self._texts[line.id, key] = (line, width, fitting, words)
        return fitting


def _manner(line: PersonLine, key: PeopleSort) -> tuple[QColor, bool]:
    """The ink of a cell, and whether it stands out: who is over first, then those of today and tomorrow."""
    tokens = active()
    if key is PeopleSort.TIER:
        return tokens.tier(line.tier.value).ink, False
    if key is PeopleSort.DUE and line.days_over is not None and line.paused_until is None:
        if line.days_over > 0:
            return tokens.warn, True
        if line.days_over >= -1:
            return tokens.accent, True
    return tokens.text_2, False


def _paint_dot(painter: QPainter, face: QRect, ink: QColor, ground: QColor, *, mirrored: bool) -> None:
    """The tier in the corner of a face: a photo tells nothing of it."""
    side = max(7, round(face.width() * _DOT_SHARE))
    dot = QRectF(face.right() - side + 2, face.bottom() - side + 2, side, side)
    if mirrored:
        dot.moveLeft(face.left() - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(dot)
    painter.setBrush(ink)
    painter.drawEllipse(dot.adjusted(1.5, 1.5, -1.5, -1.5))
    painter.restore()
