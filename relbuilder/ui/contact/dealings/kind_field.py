"""Kind and size of what was given or received, within a form: a kind brings its usual size until one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.exchange import SIZES, USUAL_SIZES, ExchangeKind
from relbuilder.ui.contact.dealings.exchange_wording import KIND_ICONS, kind_name, size_words
from relbuilder.ui.contact.form import OwnInput, fit_room
from relbuilder.ui.icons import icon
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.choices import ComboBox


class KindField(OwnInput):
    """Its value is both: "tip 1"."""

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.kinds, self.sizes = ComboBox(), ComboBox()
        self.kinds.setAccessibleName(translate("Exchanges", "What kind"))
        self.sizes.setAccessibleName(translate("Exchanges", "How big"))
        for kind in ExchangeKind:
            self.kinds.addItem(icon(KIND_ICONS[kind]), kind_name(kind), kind.value)
        for size in SIZES:
            self.sizes.addItem(size_words(size), size)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_XS)
        for box in (self.kinds, self.sizes):
            fit_room(box)
            layout.addWidget(box)
        self.setFocusProxy(self.kinds)
        self._size_is_own = False
        self.setText(value)
        self.kinds.currentIndexChanged.connect(self._follow)
        self.sizes.activated.connect(self._keep_size)

    def text(self) -> str:
        """Kind and size."""
        return f"{self.kinds.currentData()} {self.sizes.currentData()}"

    def setText(self, text: str) -> None:
        """Show another kind and size; a size that is not the kind's usual one was chosen."""
        kind, size = read_kind(text)
        self.kinds.setCurrentIndex(self.kinds.findData(kind.value))
        self.sizes.setCurrentIndex(self.sizes.findData(size))
        self._size_is_own = size != USUAL_SIZES[kind]

    @Slot()
    def _follow(self) -> None:
        if not self._size_is_own:
            usual = USUAL_SIZES[ExchangeKind(self.kinds.currentData())]
            self.sizes.setCurrentIndex(self.sizes.findData(usual))

    @Slot()
    def _keep_size(self) -> None:
        self._size_is_own = True


def kind_value(kind: ExchangeKind, size: int | None = None) -> str:
    """The field's value for a kind, of its usual size unless said otherwise."""
    return f"{kind.value} {size or USUAL_SIZES[kind]}"


def read_kind(value: str) -> tuple[ExchangeKind, int]:
    """Kind and size that a value stands for."""
    kind, size = value.split()
    return ExchangeKind(kind), int(size)
