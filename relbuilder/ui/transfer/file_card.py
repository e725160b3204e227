"""What is in one file, in numbers and words, with the questions that only the user can answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.services.address_books import DateOrder, Format, ReadingOptions
from relbuilder.services.imports import FileReport
from relbuilder.ui.problems import sentence
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.transfer.skipped_list import SkippedList
from relbuilder.ui.transfer.wording import format_name
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel
from relbuilder.ui.widgets.segments import Segments

_AS_TEXT = "as_text"


class FileCard(Panel):
    """`dates_settled(path, order or None)` and `columns_wanted(path)` only before the import, not when it is `done`."""

    dates_settled = Signal(object, object)
    columns_wanted = Signal(object)

    def __init__(
        self, report: FileReport, options: ReadingOptions, *, done: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._report = report
        self.setAccessibleName(report.path.name)
        self._add_head()
        if report.problem is None or report.read:
            self._add_counts(done=done)
        if report.problem is not None:
            self.body.addWidget(Label(sentence(report.problem), "warn", wrap=True))
        if not done:
            self._add_columns()
            self._add_dates(options)
        if report.skipped:
            self._add_skipped()

    def _add_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_M)
        name = ElidedLabel(self._report.path.name, "text", TypeRole.NAME)
        name.setToolTip(str(self._report.path))
        row.addWidget(name, 1)
        if self._report.problem is None or self._report.read:
            row.addWidget(Label(format_name(self._report.format), "text_2"))
        self.body.addLayout(row)

    def _add_counts(self, *, done: bool) -> None:
        report = self._report
        if done:
            gains = (
                (self.tr("%Ln added", None, report.created), report.created),
                (self.tr("%Ln brought up to date", None, report.updated), report.updated),
            )
            doubts = 0
        else:
            gains = (
                (self.tr("%Ln new", None, report.created), report.created),
                (self.tr("%Ln changed", None, report.updated), report.updated),
            )
            doubts = len(report.doubts)
        rest = (
            (self.tr("%Ln the same as here", None, report.unchanged), report.unchanged),
            (self.tr("%Ln perhaps known already", None, doubts), doubts),
            (self.tr("%Ln skipped", None, len(report.skipped)), len(report.skipped)),
        )
        holder = QWidget()
        flow = FlowLayout(holder, spacing.SPACE_L)
        told = [Label(words, "accent", TypeRole.NAME) for words, count in gains if count]
        told += [Label(words, "text_2") for words, count in rest if count]
        for label in told or [Label(self.tr("No contacts in it"), "text_2")]:
            flow.addWidget(label)
        self.body.addWidget(holder)

    def _add_columns(self) -> None:
        if self._report.format is not Format.CSV or self._report.problem is not None:
            return
        row = QHBoxLayout()
        words = self.tr("No program we know wrote this table. Please check what its columns mean.")
        row.addWidget(Label(words, "text_2", wrap=True), 1)
        button = QuietButton(self.tr("Columns…"), tone=ButtonTone.ACCENT, small=True)
        button.clicked.connect(partial(self.columns_wanted.emit, self._report.path))
        row.addWidget(button)
        self.body.addLayout(row)

    def _add_dates(self, options: ReadingOptions) -> None:
        if not self._report.ambiguous_dates and options.date_order is None:
            return
        question = self.tr("Does 03/04/2004 mean 3 April or March 4 in this file?")
        box = QVBoxLayout()
        box.setSpacing(spacing.SPACE_XS)
        box.addWidget(Label(question, "text", wrap=True))
        choice = Segments(question)
        choice.add(DateOrder.DAY_FIRST, self.tr("3 April"))
        choice.add(DateOrder.MONTH_FIRST, self.tr("March 4"))
        choice.add(_AS_TEXT, self.tr("Keep such dates as text"))
        choice.choose(options.date_order or _AS_TEXT)
        choice.chosen.connect(self._settle_dates)
        box.addWidget(choice)
        self.body.addLayout(box)

    def _settle_dates(self, key: str) -> None:
        self.dates_settled.emit(self._report.path, None if key == _AS_TEXT else DateOrder(key))

    def _add_skipped(self) -> None:
        self._skipped = SkippedList(self._report.skipped)
        self._skipped.hide()
        self._toggle = QuietButton(self.tr("What was skipped, and why"), "chevron_down", small=True)
        self._toggle.clicked.connect(self._turn_skipped)
        row = QHBoxLayout()
        row.addWidget(self._toggle)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._skipped)

    def _turn_skipped(self) -> None:
        shown = self._skipped.isHidden()
        self._skipped.setVisible(shown)
        self._toggle.set_icon_name("chevron_up" if shown else "chevron_down")
