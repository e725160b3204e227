"""Exporting from the window: a file, a count, or what stood in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.domain.vouch import VouchAnswer
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services.contacts import add_contact
from relbuilder.services.vouching import vouch
from relbuilder.ui.desk import Desk
from relbuilder.ui.transfer.export_dialog import export_all, export_contacts
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.world import World


@pytest.fixture
def parent(qtbot: QtBot, world: World) -> QWidget:
    object.__setattr__(world.context, "address_books", FileAddressBooks())
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | str, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))


def test_everybody_is_written(
    desk: Desk,
    world: World,
    parent: QWidget,
    shell: FakeShell,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("Anna Berg", "Bo Dahl"):
        add_contact(world.context, person(name))
    answer(monkeypatch, tmp_path / "all.vcf")
    export_all(desk, parent)
    assert (tmp_path / "all.vcf").read_text("utf-8").count("BEGIN:VCARD") == 2
    assert ["all.vcf" in text and "2" in text for text, _ in shell.told] == [True]


def test_only_the_chosen_ones_are_written(
    desk: Desk, world: World, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, _bo = (add_contact(world.context, person(name)) for name in ("Anna Berg", "Bo Dahl"))
    answer(monkeypatch, tmp_path / "some.csv")
    export_contacts(desk, parent, [anna.id or 0])
    written = (tmp_path / "some.csv").read_text("utf-8-sig")
    assert "Anna" in written
    assert "Bo" not in written


def test_a_missing_ending_is_that_of_the_kind(
    desk: Desk, world: World, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_contact(world.context, person("Anna Berg"))
    answer(monkeypatch, tmp_path / "a.b", "JSON, for programs (*.json)")
    export_all(desk, parent)
    assert (tmp_path / "a.b.json").exists()


def test_what_is_between_people_is_written_only_where_the_kind_says_so(
    desk: Desk, world: World, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = add_contact(world.context, person("Anna Berg"))
    vouch(world.context, anna.id or 0, VouchAnswer.NO, "a secret")
    for name, kind in (
        ("plain.json", "JSON, for programs (*.json)"),
        ("whole.json", "JSON with what is between you, too: promises, favours, vouching (*.json)"),
    ):
        answer(monkeypatch, tmp_path / name, kind)
        export_all(desk, parent)
    assert "a secret" not in (tmp_path / "plain.json").read_text("utf-8")
    assert "a secret" in (tmp_path / "whole.json").read_text("utf-8")


def test_leaving_the_dialog_writes_nothing(
    desk: Desk, world: World, parent: QWidget, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_contact(world.context, person("Anna Berg"))
    answer(monkeypatch, "")
    export_all(desk, parent)
    assert (shell.told, shell.problems) == ([], [])


def test_nobody_to_export_is_said(desk: Desk, parent: QWidget, shell: FakeShell) -> None:
    export_all(desk, parent)
    assert len(shell.told) == 1


def test_what_stands_in_the_way_is_told(
    desk: Desk,
    world: World,
    parent: QWidget,
    shell: FakeShell,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_contact(world.context, person("Anna Berg"))
    answer(monkeypatch, tmp_path / "no such folder" / "all.vcf")
    export_all(desk, parent)
    (problem,) = shell.problems
    assert isinstance(problem, EnvironmentProblem)
    assert problem.code is Code.FILE_NOT_WRITTEN
