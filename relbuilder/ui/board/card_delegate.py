"""Paints the cards of one column. Everything measured is kept per card, so that scrolling only draws."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relbuilder.services.readings import Card
from relbuilder.ui.board.card_art import HALO, CardArt, Ground
from relbuilder.ui.board.card_face import Face, Tone, face_of
from relbuilder.ui.board.card_layout import CardFonts, layout_of
from relbuilder.ui.board.column_model import ColumnModel
from relbuilder.ui.icons import icon_pixmap
from relbuilder.ui.photo_cache import PhotoCache

FACES_KEPT = 512
_LIFTED = 0.4
"""Opacity of a card that is being dragged, where it still stands."""

_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value


class CardDelegate(QStyledItemDelegate):
    """Draws cards, and says how high their rows are."""

    def __init__(self, model: ColumnModel, photos: PhotoCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._photos = photos
        self._art = CardArt(model.tier)
        self._faces: dict[int, Face] = {}
        self._mirrored = False
        self.fonts = CardFonts()
        self.layout = layout_of(model.tier, self.fonts)
        self.inset_end = self.layout.inset
        """Room at the trailing edge of a row; less where a scroll bar already takes some."""
        self.top_row = -1
        """The row whose card stands at its top, because the landing opens below it."""
        self.keyboard = False
        """Whether the keyboard is in use, so that the card it is on wears a ring."""
        self.lifted: frozenset[int] = frozenset()
        """The contacts being dragged."""

    def renew(self) -> None:
        """Measure and draw everything anew: the font, the language or the direction changed."""
        self.fonts = CardFonts()
        self.layout = layout_of(self._model.tier, self.fonts)
        self._faces.clear()
        self._art.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.layout.pitch)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.row()
        card = self._model.card_at(row)
        if card is None:
            return
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = self.layout.card_rect(
            QRectF(option.rect),
            self.inset_end,
            right_to_left=mirrored,
            at_top=row == self.top_row,
        )
        state = option.state.value
        lifted = card.id in self.lifted
        if lifted:
            painter.setOpacity(_LIFTED)
        self.paint_card(painter, rect, card, self._look(state), mirrored=mirrored)
        if lifted:
            painter.setOpacity(1.0)

    def paint_card(
        self, painter: QPainter, rect: QRectF, card: Card, look: Ground, *, mirrored: bool
    ) -> None:
        """Paint one card into `rect`."""
        scale = painter.device().devicePixelRatio()
        art, layout, fonts = self._art, self.layout, self.fonts
        art.fit(scale)
        face = self._face(card, int(rect.width()), mirrored)
        inks = art.inks
        living = card.tier.living
        left, top = rect.x(), rect.y()
        if living or look is not Ground.PLAIN:
            ground = art.ground(face.width, layout.card_height, look)
            painter.drawPixmap(QPointF(left - HALO, top - HALO), ground)
        if face.avatar_left is not None:
            photo = self._photos.get(card.id, layout.avatar, scale) if card.has_photo else None
            avatar_top = top + (layout.padding if living else (layout.card_height - layout.avatar) / 2)
            several = photo is None and len(face.stacked) > 1
            picture = (
                art.stacked(face.stacked, layout.avatar)
                if several
                else art.avatar(face.initials, layout.avatar, photo)
            )
            painter.drawPixmap(QPointF(left + face.avatar_left, avatar_top), picture)
        corner = QPointF(left, top)
        painter.setFont(fonts.name)
        painter.setPen(inks.name if living else inks.name_at_rest)
        painter.drawText(corner + face.name.at, face.name.text)
        painter.setFont(fonts.detail)
        painter.setPen(inks.detail if living else inks.detail_at_rest)
        painter.drawText(corner + face.detail.at, face.detail.text)
        if living:
            self._paint_foot(painter, corner, face, scale)

    def _paint_foot(self, painter: QPainter, corner: QPointF, face: Face, scale: float) -> None:
        layout, inks, fonts = self.layout, self._art.inks, self.fonts
        width, height = layout.moisture
        middle = corner.y() + layout.foot_middle
        if face.filled is not None:
            painter.drawPixmap(
                QPointF(corner.x() + face.moisture_left, round(middle - height / 2)),
                self._art.moisture(face.filled, width, height),
            )
        painter.setFont(fonts.caption)
        painter.setPen(inks.quiet)
        for sign in face.signs:
            pixmap = icon_pixmap(sign.icon, inks.quiet, layout.icon, scale)
            painter.drawPixmap(
                QPointF(corner.x() + round(sign.icon_left), round(middle - layout.icon / 2)), pixmap
            )
            painter.drawText(corner + sign.line.at, sign.line.text)
        if face.tone is not Tone.QUIET:
            painter.setFont(fonts.strong)
            painter.setPen(inks.over if face.tone is Tone.OVER else inks.now)
        painter.drawText(corner + face.due.at, face.due.text)

    def _look(self, state: int) -> Ground:
        if state & _FOCUSED and self.keyboard:
            return Ground.FOCUSED
        if state & _SELECTED:
            return Ground.SELECTED
        return Ground.HOVERED if state & _HOVERED else Ground.PLAIN

    def _face(self, card: Card, width: int, mirrored: bool) -> Face:
        if mirrored is not self._mirrored:
            self._mirrored = mirrored
            self._faces.clear()
        face = self._faces.get(card.id)
        if face is None or face.card is not card or face.width != width:
            while len(self._faces) >= FACES_KEPT:
                del self._faces[next(iter(self._faces))]
            face = face_of(card, width, self.layout, self.fonts, right_to_left=mirrored)
            self._faces[card.id] = face
        return face
