"""Writing contacts into a file for other programs: asks where, then tells how many. Knows no format."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from relbuilder.services import exports
from relbuilder.ui.desk import Desk

_ENDINGS = (".vcf", ".csv", ".json")


def export_all(desk: Desk, parent: QWidget) -> None:
    """Ask for a file and write all contacts into it."""
    export_contacts(desk, parent, desk.reader.find())


def export_contacts(desk: Desk, parent: QWidget, ids: Sequence[int]) -> None:
    """Ask for a file and write these contacts into it; without contacts say so instead."""
    translate = QCoreApplication.translate
    if not ids:
        desk.shell.tell(translate("Export", "There are no contacts to export yet."))
        return
    private = (
        translate("Export", "JSON with what is between you, too: promises, favours, vouching") + " (*.json)"
    )
    kinds = {
        translate("Export", "vCards, for address books") + " (*.vcf)": ".vcf",
        translate("Export", "Table, for spreadsheets") + " (*.csv)": ".csv",
        translate("Export", "JSON, for programs") + " (*.json)": ".json",
        private: ".json",
    }
    name, kind = QFileDialog.getSaveFileName(
        parent,
        translate("Export", "Export %Ln contact(s)", None, len(ids)),
        str(Path.home() / translate("Export", "contacts.vcf", "name of a file")),
        ";;".join(kinds),
    )
    if not name:
        return
    target = Path(name)
    if target.suffix.lower() not in _ENDINGS:
        # What the user typed stays; the kind chosen in the dialog completes it.
        target = target.with_name(target.name + kinds.get(kind, ".vcf"))
    desk.tasks.run(
        partial(
            exports.export_contacts,
            desk.context,
            desk.reader,
            tuple(ids),
            target,
            with_private=kind == private,
        ),
        partial(_tell, desk, target),
    )


def _tell(desk: Desk, target: Path, count: int) -> None:
    words = QCoreApplication.translate("Export", "%Ln contact(s) written to {file}", None, count)
    desk.shell.tell(words.format(file=target.name))
