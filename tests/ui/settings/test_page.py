"""The settings page: every choice takes effect at once and is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.config.paths import Paths
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.tier import Tier
from relbuilder.services import recording
from relbuilder.services.contacts import add_contact, bin_contacts
from relbuilder.storage.backup import FileVault
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.countries import countries
from relbuilder.ui.settings.page import SettingsPage
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.world import World


@pytest.fixture
def page(desk: Desk, preferences: Preferences, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(desk, preferences)
    qtbot.addWidget(made)
    made.resize(1000, 2400)
    made.show()
    return made


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_countries_are_called_what_they_call_themselves() -> None:
    known = dict(countries())
    assert known["DK"] == "Danmark +45"
    assert known["DE"] == "Deutschland +49"
    assert known["JP"].startswith("Japan +81")
    assert all(words.strip() for words in known.values())


def test_no_country_is_called_what_the_users_own_is_called() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    try:
        assert [code for code, words in countries() if words.startswith("Danmark")] == ["DK"]
    finally:
        QLocale.setDefault(before)


def test_import_and_export_are_the_windows(
    page: SettingsPage, desk: Desk, world: World, shell: FakeShell
) -> None:
    press(page.data.give_out)
    assert shell.exported == []
    assert len(shell.told) == 1
    anna = add_contact(world.context, person("Anna Berg"))
    press(page.data.take_in)
    press(page.data.give_out)
    assert shell.begun == [([], Tier.GRAVEYARD)]
    assert shell.exported == [[anna.id]]


@pytest.fixture
def vault(world: World, paths: Paths) -> FileVault:
    """A vault that really copies, in place of the one no test reaches."""
    made = FileVault(paths.database, paths.backups)
    object.__setattr__(world.context, "vault", made)
    paths.backups.mkdir(exist_ok=True)
    return made


def test_a_backup_is_written_where_one_says(
    page: SettingsPage, vault: FileVault, tmp_path: Path, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    press(page.data.back_up)
    assert (tmp_path / "mine.db").stat().st_size > 0
    assert ["mine.db" in text for text, _ in shell.told] == [True]


def test_a_backup_is_restored_by_the_second_click(
    page: SettingsPage, preferences: Preferences, vault: FileVault, world: World, desk: Desk, qtbot: QtBot
) -> None:
    vault.backup(preferences.paths.backups / "2025-11-23.db")
    add_contact(world.context, person("Anna Berg"))
    box = page.data.restore
    box.refresh()
    assert not box.begin.isEnabled()
    box.list.pick(0)
    press(box.begin)
    assert len(desk.reader.find()) == 1, "asked, not done"
    press(box.no)
    assert not box.sure.isVisible()
    press(box.begin)
    with qtbot.waitSignal(preferences.data_replaced):
        press(box.sure)
    assert desk.reader.find() == []
    kept = [
        path.name for path in preferences.paths.backups.iterdir() if path.name.startswith("before-restore")
    ]
    assert len(kept) == 1


def test_another_pick_takes_the_question_back(
    page: SettingsPage, preferences: Preferences, vault: FileVault
) -> None:
    for name in ("2025-11-22.db", "2025-11-23.db"):
        vault.backup(preferences.paths.backups / name)
    box = page.data.restore
    box.refresh()
    box.list.pick(0)
    press(box.begin)
    assert box.sure.isVisible()
    box.list.pick(1)
    assert not box.sure.isVisible()


def test_a_file_that_is_no_backup_is_refused(
    page: SettingsPage,
    vault: FileVault,
    tmp_path: Path,
    shell: FakeShell,
    world: World,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_contact(world.context, person("Anna Berg"))
    wrong = tmp_path / "letter.db"
    wrong.write_text("Dear Anna")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    press(page.data.restore.other)
    press(page.data.restore.sure)
    (problem,) = shell.problems
    assert isinstance(problem, InputProblem)
    assert problem.code is Code.NOT_A_BACKUP
    assert len(desk.reader.find()) == 1


def test_the_bin_follows_and_gives_back(
    page: SettingsPage, world: World, desk: Desk, shell: FakeShell
) -> None:
    people = [add_contact(world.context, person(name)) for name in ("Anna Berg", "Bo Dahl")]
    assert page.bin.view.isHidden()
    bin_contacts(world.context, [person.id for person in people if person.id])
    assert page.bin.model.rowCount() == 2
    lines = {str(page.bin.model.index(row, 0).data()).split("  ·  ")[0] for row in range(2)}
    assert lines == {"Anna Berg", "Bo Dahl"}
    assert not page.bin.restore.isEnabled()
    page.bin.view.selectAll()
    press(page.bin.restore)
    assert len(desk.reader.find()) == 2
    assert page.bin.view.isHidden()
    assert [undoable for _, undoable in shell.told] == [True]
    recording.undo(world.context)
    assert page.bin.model.rowCount() == 2
