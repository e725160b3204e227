"""The import page: leads from files to a preview and, when the user agrees, to the board. Decides nothing by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from relbuilder.domain.errors import Code, Problem
from relbuilder.domain.events import Event, HistoryChanged
from relbuilder.domain.tier import Tier
from relbuilder.services.address_books import Column, DateOrder, Format, ReadingOptions, Source
from relbuilder.services.history import Label
from relbuilder.services.imports import (
    Decision,
    FileReport,
    ImportReport,
    ImportRequest,
    open_source,
    preview_import,
    run_import,
)
from relbuilder.services.progress import Progress
from relbuilder.ui.desk import Desk
from relbuilder.ui.problems import sentence
from relbuilder.ui.transfer.choose_step import ChooseStep
from relbuilder.ui.transfer.done_step import DoneStep
from relbuilder.ui.transfer.doubts_view import DoubtsView
from relbuilder.ui.transfer.mapping_view import MappingView
from relbuilder.ui.transfer.preview_step import PreviewStep
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.progress_step import ProgressStep


class ImportPage(QWidget):
    """`begin` starts over; `finished` when the user is done here."""

    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request = ImportRequest(())
        self._report: ImportReport | None = None
        self._asked_columns: set[Path] = set()
        self._mapped: Path | None = None
        self._running: Progress | None = None
        self.choose = ChooseStep()
        self.reading = ProgressStep()
        self.preview = PreviewStep()
        self.mapping = MappingView()
        self.doubts = DoubtsView(desk.context.region)
        self.done = DoneStep()
        self.steps = QStackedWidget()
        for step in (self.choose, self.reading, self.preview, self.mapping, self.doubts, self.done):
            self.steps.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.steps)
        self._connect()

    def begin(self, paths: Sequence[Path], tier: Tier = Tier.GRAVEYARD) -> None:
        """Show what is in these files before anything is written; without files ask for some."""
        self._stop()
        options = ReadingOptions(region=self._desk.context.region)
        self._request = ImportRequest(tuple(dict.fromkeys(paths)), tier, options)
        self._report = None
        self._asked_columns.clear()
        self.choose.tell("")
        if paths:
            self._read()
        else:
            self._show_choose()

    def name_ways_out(self, back: str = "", onward: str = "") -> None:
        """Call the ways out of the first and the last state so; empty says that both lead to the board."""
        self.choose.name_way_back(back)
        self.done.onward = onward

    def event(self, event: QEvent) -> bool:
        return claim(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.steps.currentWidget() is self.reading:
            self._stop()
        elif self.steps.currentWidget() is self.mapping:
            self._show_preview()
        elif self.steps.currentWidget() is self.preview:
            self._show_choose()
        else:
            self.finished.emit()

    def _connect(self) -> None:
        self.choose.chosen.connect(self._take)
        self.choose.left.connect(self.finished)
        self.reading.cancelled.connect(self._stop)
        self.preview.accepted.connect(self._write)
        self.preview.cancelled.connect(self._show_choose)
        self.preview.tier_chosen.connect(self._set_tier)
        self.preview.dates_settled.connect(self._settle_dates)
        self.preview.columns_wanted.connect(self._open_columns)
        self.preview.doubts_wanted.connect(self._show_doubts)
        self.mapping.accepted.connect(self._map)
        self.mapping.left.connect(self._show_preview)
        self.doubts.finished.connect(self._decide)
        self.done.left.connect(self.finished)
        self.done.doubts_wanted.connect(self._desk.shell.show_duplicates)
        self.done.again.connect(partial(self.begin, ()))
        self._desk.events.happened.connect(self._on_event)

    # Choosing and reading

    def _take(self, paths: list[Path]) -> None:
        self.begin(paths, self._request.tier)

    def _show_choose(self) -> None:
        self.steps.setCurrentWidget(self.choose)
        self.choose.well.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        self.steps.setCurrentWidget(self.reading)
        self.reading.start(self.tr("Reading…"), self.tr("Nothing is written yet."))
        self._running = self._desk.tasks.run_long(
            partial(preview_import, self._desk.context, self._request),
            partial(self._after_reading, self._request),
            self._after_stopping,
            self.reading.show_progress,
        )

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _after_reading(self, request: ImportRequest, report: ImportReport) -> None:
        if request is not self._request:
            return
        self._running = None
        self._report = report
        unknown = [file for file in report.files if file.format is Format.CSV and not file.problem]
        unasked = [file.path for file in unknown if file.path not in self._asked_columns]
        if unasked:
            self._open_columns(unasked[0])
        else:
            self._show_preview()

    def _after_stopping(self, error: Exception) -> None:
        self._running = None
        if isinstance(error, Problem) and error.code is Code.CANCELLED:
            self._show_choose()
            return
        self._show_choose()
        self.choose.tell(sentence(error))

    # The preview and its questions

    def _show_preview(self) -> None:
        if self._report is None:
            self._show_choose()
            return
        columns = {column.policy.tier: column for column in self._desk.reader.columns()}
        self.steps.setCurrentWidget(self.preview)
        self.preview.show_report(
            self._report, self._request.tier, self._options_of, self._request.decisions, columns
        )

    def _options_of(self, file: FileReport) -> ReadingOptions:
        return self._request.options_of.get(file.path, self._request.options)

    def _set_tier(self, tier: Tier) -> None:
        self._request = replace(self._request, tier=tier)

    def _settle_dates(self, path: Path, order: DateOrder | None) -> None:
        self._read_otherwise(path, replace(self._options_at(path), date_order=order))

    def _open_columns(self, path: Path) -> None:
        self._asked_columns.add(path)
        self._desk.tasks.run(
            partial(open_source, self._desk.context, path, self._options_at(path)),
            partial(self._show_columns, self._request),
            self._after_stopping,
        )

    def _show_columns(self, request: ImportRequest, source: Source) -> None:
        if request is self._request:
            self._mapped = source.path
            self.steps.setCurrentWidget(self.mapping)
            self.mapping.show_source(source)

    def _map(self, mapping: dict[str, Column]) -> None:
        if self._mapped is not None:
            self._read_otherwise(self._mapped, replace(self._options_at(self._mapped), mapping=mapping))

    def _options_at(self, path: Path) -> ReadingOptions:
        return self._request.options_of.get(path, self._request.options)

    def _read_otherwise(self, path: Path, options: ReadingOptions) -> None:
        # What was decided about records of this file was decided about another reading of them.
        decisions = {where: made for where, made in self._request.decisions.items() if where[0] != path}
        options_of = {**self._request.options_of, path: options}
        self._request = replace(self._request, options_of=options_of, decisions=decisions)
        self._read()

    def _show_doubts(self) -> None:
        if self._report is not None:
            doubts = [doubt for file in self._report.files for doubt in file.doubts]
            self.steps.setCurrentWidget(self.doubts)
            known = self._desk.reader.tiers_of([doubt.known.id for doubt in doubts if doubt.known.id])
            self.doubts.show_doubts(doubts, self._request.decisions, known)

    def _decide(self, decisions: dict[tuple[Path, int], Decision]) -> None:
        if decisions == self._request.decisions:
            self._show_preview()
            return
        self._request = replace(self._request, decisions=decisions)
        self._read()

    # Writing

    def confirm(self) -> None:
        """Import what the preview shows, as its button does."""
        self._write()

    def _write(self) -> None:
        self.steps.setCurrentWidget(self.reading)
        self.reading.start(
            self.tr("Importing…"), self.tr("All of it comes in, or, if you cancel, nothing of it.")
        )
        self._running = self._desk.tasks.run_long(
            partial(run_import, self._desk.context, self._request),
            partial(self._after_writing, self._request),
            self._after_failing,
            self.reading.show_progress,
        )

    def _after_writing(self, request: ImportRequest, report: ImportReport) -> None:
        self._desk.shell.tell(self._told(report), undoable=bool(report.created or report.updated))
        if request is self._request:
            self._running = None
            self.steps.setCurrentWidget(self.done)
            settled = (Decision.SAME, Decision.DIFFERENT)
            doubts = [doubt.where for file in report.files for doubt in file.doubts]
            put_off = sum(request.decisions.get(where) not in settled for where in doubts)
            self.done.show_report(report, put_off)

    def _after_failing(self, error: Exception) -> None:
        self._running = None
        self._desk.shell.tell_problem(error)
        self._show_preview()

    def _on_event(self, event: Event) -> None:
        """What was undone while it is still told here is better seen on the board."""
        undone = isinstance(event, HistoryChanged) and event.redo == Label.IMPORT
        if undone and self.steps.currentWidget() is self.done:
            self.finished.emit()

    def _told(self, report: ImportReport) -> str:
        if report.created:
            return self.tr("%Ln contact(s) imported", None, report.created)
        return self.tr("%Ln contact(s) brought up to date", None, report.updated)
