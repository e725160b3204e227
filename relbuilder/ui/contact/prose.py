"""A paragraph made of differently dressed runs ("**Lunch**, 50 min. ..."), wrapped to its width: to read or to click.

Text is always plain: what people type is shown as typed, never read as markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel

_LEAST_LETTERS = 8
_LINE_SEPARATOR = "\u2028"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph in one role and the colour of one token."""

    text: str
    ink: str = "text"
    role: TypeRole = TypeRole.BASE


def plain(runs: Sequence[Run]) -> str:
    """The words alone, for screen readers and the clipboard."""
    return "".join(run.text for run in runs)


class Typesetter:
    """Lays runs out for a width and paints them; colours are looked up at every paint."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = tuple(runs)

    def height(self, width: int) -> int:
        """The height that the paragraph takes in `width` pixels."""
        return ceil(self._set(width).boundingRect().height())

    def natural_width(self) -> int:
        """The width of the paragraph without any wrapping."""
        return sum(typography.text_width(run.text, run.role) for run in self._runs)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint into `rect`, from its top."""
        self._set(int(rect.width())).draw(painter, rect.topLeft())

    def _set(self, width: int) -> QTextLayout:
        layout = QTextLayout(plain(self._runs).replace("\n", _LINE_SEPARATOR), typography.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        made, start = [], 0
        for run in self._runs:
            piece = QTextLayout.FormatRange()
            # Qt counts UTF-16 units: an emoji is two of them.
            piece.start, piece.length = start, len(run.text.encode("utf-16-le")) // 2
            dress = QTextCharFormat()
            dress.setFont(typography.font(run.role))
            dress.setForeground(active().named(run.ink))
            piece.format = dress
            made.append(piece)
            start += piece.length
        return made


def _least_width() -> int:
    return typography.text_width("n" * _LEAST_LETTERS)


class Prose(QLabel):
    """A paragraph to read."""

    def __init__(self, runs: Sequence[Run], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setter = Typesetter(runs)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(plain(runs))
        _grow_downwards(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._setter.height(width)

    def sizeHint(self) -> QSize:
        width = max(self._setter.natural_width(), _least_width())
        return QSize(width, self._setter.height(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(_least_width(), typography.line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._setter.paint(QPainter(self), QRectF(self.rect()))


class ProseButton(Control):
    """A paragraph to click: hovering tints it, the keyboard rings it. The text starts at the widget's left edge."""

    def __init__(self, runs: Sequence[Run], parent: QWidget | None = None) -> None:
        super().__init__(plain(runs), TypeRole.BASE, parent)
        self._setter = Typesetter(runs)
        _grow_downwards(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._setter.height(width - 2 * spacing.SPACE_XS) + spacing.SPACE_XS

    def sizeHint(self) -> QSize:
        width = max(self._setter.natural_width(), _least_width())
        return QSize(width + 2 * spacing.SPACE_XS, self._setter.height(width) + spacing.SPACE_XS)

    def minimumSizeHint(self) -> QSize:
        return QSize(_least_width(), typography.line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.is_hovered() or self.isDown():
            ground = blend(active().text, active().surface, spacing.TINT_HOVER)
            paint_panel(painter, rect, spacing.RADIUS_SMALL, ground)
        if self.shows_ring():
            paint_focus_ring(painter, rect, spacing.RADIUS_SMALL)
        half = spacing.SPACE_XS / 2
        self._setter.paint(painter, rect.adjusted(spacing.SPACE_XS, half, -spacing.SPACE_XS, -half))


def _grow_downwards(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
