"""The head of the table: a click sorts, a drag moves or widens a column, the right button chooses columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from relbuilder.services.people import PeopleOrder, PeopleSort
from relbuilder.ui.icons import paint_icon
from relbuilder.ui.people.column_memory import Placed
from relbuilder.ui.people.columns import COLUMNS, PLACES, heading
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, hovered
from relbuilder.ui.theme.typography import TypeRole

_NARROWEST = 4


class PeopleHeader(QHeaderView):
    """The columns as the user has them. The name stays first, and the bin's own column is there in the bin alone."""

    order_wanted = Signal(object)
    """A `PeopleOrder`."""
    columns_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._order = PeopleOrder()
        self._shown = {column.key: column.shown for column in COLUMNS}
        self._letter = 1.0
        self._settling = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        typography.use(self, TypeRole.CAPTION)
        self.sectionClicked.connect(self._sort)
        self.sectionResized.connect(self._tell)
        self.sectionMoved.connect(self._tell)

    def set_order(self, order: PeopleOrder) -> None:
        """Mark by what is sorted."""
        self._order = order
        self.viewport().update()

    def place(self, columns: Sequence[Placed]) -> None:
        """Arrange the columns. Call it when the model is set."""
        self._settling = True
        self._letter = self._letter_width()
        for position, placed in enumerate(columns):
            section = PLACES[placed.key]
            self.moveSection(self.visualIndex(section), position)
            self.resizeSection(section, round(placed.letters * self._letter))
            self._shown[placed.key] = placed.shown
        self.moveSection(self.visualIndex(PLACES[PeopleSort.NAME]), 0)
        self.moveSection(self.visualIndex(PLACES[PeopleSort.BINNED]), 1)
        self._settling = False

    def placed(self) -> list[Placed]:
        """The columns as the user has them now."""
        order = sorted(COLUMNS, key=self._position)
        return [
            Placed(column.key, self._width_of(column.key) / self._letter, self._shown[column.key])
            for column in order
        ]

    def show_columns(self, *, binned: bool) -> None:
        """Show the columns that are chosen, and in the bin when each goes."""
        for column in COLUMNS:
            wanted = binned if column.key is PeopleSort.BINNED else self._shown[column.key]
            self.setSectionHidden(PLACES[column.key], not wanted)

    def choose(self, key: PeopleSort, shown: bool) -> None:
        """Show or hide a column."""
        self._shown[key] = shown
        self.setSectionHidden(PLACES[key], not shown)
        self.columns_changed.emit()

    def is_chosen(self, key: PeopleSort) -> bool:
        """Whether a column is shown."""
        return self._shown[key]

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), typography.line_height(TypeRole.CAPTION) + spacing.SPACE_L)

    def paintSection(self, painter: QPainter, rect: object, logicalIndex: int) -> None:
        """One head: its word, and an arrow where it is sorted by."""
        tokens = active()
        room = QRectF(rect)  # type: ignore[call-overload]
        column = COLUMNS[logicalIndex]
        sorted_by = column.key is self._order.sort
        under = self.sectionViewportPosition(logicalIndex) == round(room.left()) and self._is_under(room)
        painter.save()
        painter.fillRect(room, hovered(tokens.canvas) if under else tokens.canvas)
        painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), tokens.line)
        painter.setFont(typography.font(TypeRole.CAPTION_STRONG if sorted_by else TypeRole.CAPTION))
        painter.setPen(tokens.accent if sorted_by else tokens.text_2)
        words = room.adjusted(spacing.SPACE_S, 0, -spacing.SPACE_S, 0)
        arrow = typography.icon_size(TypeRole.CAPTION) + spacing.SPACE_XS if sorted_by else 0
        text = painter.fontMetrics().elidedText(
            heading(column.key), Qt.TextElideMode.ElideRight, round(words.width() - arrow)
        )
        taken = painter.fontMetrics().horizontalAdvance(text)
        left = words.right() - taken if column.at_end is not self.isRightToLeft() else words.left()
        painter.drawText(
            QRectF(left, words.top(), taken + 1, words.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        if sorted_by:
            after = left + taken + spacing.SPACE_XS
            before = left - arrow
            self._paint_arrow(painter, words, before if column.at_end is not self.isRightToLeft() else after)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Where the columns end before the table does, its upper edge goes on.
        view = self.viewport()
        if self.length() < view.width():
            painter = QPainter(view)
            left = 0 if self.isRightToLeft() else self.length()
            painter.fillRect(left, view.height() - 1, view.width() - self.length(), 1, active().line)
            painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.menu_wanted.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            columns = self.placed()
            self.setMinimumSectionSize(round(_NARROWEST * self._letter_width()))
            self.place(columns)

    def _paint_arrow(self, painter: QPainter, room: QRectF, left: float) -> None:
        """Which end comes first."""
        side = typography.icon_size(TypeRole.CAPTION)
        name = "arrow_down" if self._order.descending else "arrow_up"
        paint_icon(painter, QRectF(left, room.center().y() - side / 2, side, side), name, active().accent)

    def _is_under(self, room: QRectF) -> bool:
        return self.underMouse() and room.contains(self.viewport().mapFromGlobal(self.cursor().pos()))

    def _position(self, column: object) -> int:
        return self.visualIndex(PLACES[column.key])  # type: ignore[attr-defined]

    def _width_of(self, key: PeopleSort) -> int:
        section = PLACES[key]
        if not self.isSectionHidden(section):
            return self.sectionSize(section)
        # Qt tells no width of a hidden one; it comes back as wide as it was.
        self.blockSignals(True)
        self.setSectionHidden(section, False)
        width = self.sectionSize(section)
        self.setSectionHidden(section, True)
        self.blockSignals(False)
        return width

    @staticmethod
    def _letter_width() -> float:
        return typography.text_width("n" * 20) / 20

    @Slot(int)
    def _sort(self, section: int) -> None:
        column = COLUMNS[section]
        again = column.key is self._order.sort
        descending = not self._order.descending if again else column.largest_first
        self.order_wanted.emit(PeopleOrder(column.key, descending))

    @Slot()
    def _tell(self) -> None:
        if not self._settling:
            self.columns_changed.emit()
