"""A choice of one colour among the few that tiers may wear. Marks and names tell them apart, not colour alone."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import LIGHT_HUES, active
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel

_RING: Final = 4


class Swatches(QWidget):
    """The arrow keys walk through them; `chosen` tells the hue's name when the user takes another one."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what screen readers say of the whole group."""
        super().__init__(parent)
        self.setAccessibleName(name)
        flow = FlowLayout(self, spacing.SPACE_XS)
        self._swatches = {hue: Swatch(hue, self) for hue in LIGHT_HUES}
        for hue, swatch in self._swatches.items():
            swatch.clicked.connect(partial(self.chosen.emit, hue))
            flow.addWidget(swatch)

    def choose(self, hue: str) -> None:
        """Mark a hue as the one, without telling; an unknown one raises KeyError."""
        self._swatches[hue].setChecked(True)

    def hue(self) -> str:
        """The hue that is marked; empty before the first."""
        return next((hue for hue, swatch in self._swatches.items() if swatch.isChecked()), "")

    def swatch(self, hue: str) -> Swatch:
        """The button of a hue."""
        return self._swatches[hue]


class Swatch(QRadioButton):
    """One of the hues: a disc of its ink."""

    def __init__(self, hue: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._hue = hue
        self.setAccessibleName(hue_name(hue))
        self.setToolTip(hue_name(hue))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        side = typography.line_height() + spacing.SPACE_S + 2 * _RING
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - all of it
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = active().hues[self._hue]
        rect = QRectF(self.rect())
        disc = rect.adjusted(_RING, _RING, -_RING, -_RING)
        paint_panel(painter, disc, disc.height() / 2, colors.ink)
        if self.isChecked():
            mark = disc.adjusted(_RING, _RING, -_RING, -_RING)
            paint_icon(painter, mark, "check", active().surface)
        if self.hasFocus():
            paint_focus_ring(painter, rect, rect.height() / 2)
        elif self.isChecked() or self.underMouse():
            edge = colors.ink if self.isChecked() else active().line
            paint_panel(painter, rect.adjusted(1, 1, -1, -1), rect.height() / 2, None, edge, edge_width=1.5)


def hue_name(hue: str) -> str:
    """What a hue is called."""
    translate = QCoreApplication.translate
    names = {
        "stone": translate("Hues", "Stone"),
        "gold": translate("Hues", "Gold"),
        "moss": translate("Hues", "Moss"),
        "green": translate("Hues", "Green"),
        "teal": translate("Hues", "Teal"),
        "blue": translate("Hues", "Blue"),
        "indigo": translate("Hues", "Indigo"),
        "plum": translate("Hues", "Plum"),
        "rose": translate("Hues", "Rose"),
    }
    return names[hue]
