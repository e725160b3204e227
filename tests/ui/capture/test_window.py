"""The capture window: it says what is typed as it is typed, saves with Enter, and never loses a half-typed line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.config.drafts import Drafts
from relbuilder.config.paths import Paths
from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.domain.tier import Tier
from relbuilder.interchange.days import SpokenDays
from relbuilder.services.contacts import add_contact
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.services.recording import undo
from relbuilder.ui.capture import window as module
from relbuilder.ui.capture.guide import Guide
from relbuilder.ui.capture.pills import Pills
from relbuilder.ui.capture.window import CaptureWindow
from relbuilder.ui.desk import Desk
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.ui.hand import settle

ROOT = Path(__file__).resolve().parents[3]
METTE = "Mette Testesen, Blå Bølge, Folkemødet, promised article Friday"
PATIENCE = 20.0


def line_of(window: CaptureWindow) -> QLineEdit:
    """The line to type into."""
    return window.findChildren(QLineEdit)[0]


def said(window: CaptureWindow) -> list[str]:
    """What the pills say; nothing while they are not shown."""
    pills = window.findChildren(Pills)[0]
    return [pill.text for pill in pills.pills()] if pills.isVisible() else []


def type_and_enter(window: CaptureWindow, text: str) -> None:
    line_of(window).setText(text)
    QTest.keyClick(line_of(window), Qt.Key.Key_Return)
    settle()


def hint(window: CaptureWindow) -> str:
    return window._hint.text()


def people(desk: Desk) -> list[int]:
    return [
        number
        for tier in Tier
        for number in desk.reader.column_ids(tier, BoardFilter(), Sort.MANUAL, desk.today())
    ]


def test_an_empty_line_teaches(window: CaptureWindow) -> None:
    window.open()
    assert window.findChildren(Guide)[0].isVisible()
    assert said(window) == []
    line_of(window).setText("   ")
    assert window.findChildren(Guide)[0].isVisible()


def test_it_says_at_once_how_it_understands(window: CaptureWindow) -> None:
    window.open()
    QTest.keyClicks(line_of(window), "Bo")
    assert said(window) == ["New: Bo", "rests in the graveyard"]
    QTest.keyClicks(line_of(window), ", called")
    assert said(window) == ["New: Bo", "Call · today", "goes to Good People To Know"]
    line_of(window).clear()
    assert said(window) == []


def test_enter_saves_and_says_so_in_the_window_it_was_called_from(
    window: CaptureWindow, desk: Desk, shell: FakeShell, qtbot: QtBot
) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    window.open()
    with qtbot.waitSignal(window.saved) as saved:
        type_and_enter(window, METTE)
    assert saved.args is not None
    dossier = desk.reader.dossier(saved.args[0], desk.today())
    assert dossier.contact.display_name == "Mette Testesen"
    assert [promise.text for promise in dossier.promises] == ["article"]
    assert shell.told == [("Mette Testesen is in Good People To Know now", True)]
    assert (window.isVisible(), line_of(window).text()) == (False, "")
    undo(desk.context)
    assert people(desk) == []


def test_called_from_elsewhere_it_says_so_itself_and_leaves(
    window: CaptureWindow, desk: Desk, shell: FakeShell, qtbot: QtBot
) -> None:
    window._leaving.setInterval(1)
    window.open()
    type_and_enter(window, "Bo Bach")
    assert shell.told == []
    assert [pill.text for pill in window._pills.pills()] == ["Bo Bach rests in the graveyard now"]
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(people(desk)) == 1


def test_typing_on_after_saving_keeps_it_open(window: CaptureWindow) -> None:
    window.open()
    type_and_enter(window, "Bo Bach")
    assert window._leaving.isActive()
    QTest.keyClicks(line_of(window), "I")
    assert not window._leaving.isActive()
    assert said(window) == ["New: I", "rests in the graveyard"]


def test_what_cannot_be_saved_stays_and_says_what_is_missing(window: CaptureWindow, desk: Desk) -> None:
    window.open()
    for text, words in (("Mette, promised", "What was promised?"), (", ,", "Begin with a name.")):
        type_and_enter(window, text)
        assert (hint(window), line_of(window).text(), window.isVisible()) == (words, text, True)
        QTest.keyClicks(line_of(window), " ")
        assert hint(window) == ""
    type_and_enter(window, "  ")
    assert people(desk) == []


def test_an_impatient_second_enter_saves_once(window: CaptureWindow, desk: Desk) -> None:
    window.open()
    line_of(window).setText("Bo Bach")
    for _ in range(3):
        QTest.keyClick(line_of(window), Qt.Key.Key_Return)
    assert len(people(desk)) == 1


def test_escape_closes_and_keeps_the_line(window: CaptureWindow, drafts: Drafts) -> None:
    window.open()
    QTest.keyClicks(line_of(window), "Mette, prom")
    QTest.keyClick(line_of(window), Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert drafts.read() == "Mette, prom"
    window.open()
    assert line_of(window).text() == "Mette, prom"
    assert line_of(window).cursorPosition() == len("Mette, prom")


def test_a_line_from_an_earlier_run_comes_back(desk: Desk, drafts: Drafts) -> None:
    drafts.keep("Bo, lovede")
    window = CaptureWindow(desk, SpokenDays(), drafts)
    window.open()
    assert line_of(window).text() == "Bo, lovede"
    assert hint(window) == "This is what you had begun."
    assert said(window)[0] == "New: Bo"
    window.close()
    window.deleteLater()


def test_a_saved_line_is_no_draft(window: CaptureWindow, drafts: Drafts) -> None:
    window.open()
    line_of(window).setText("Bo Bach")
    window._keep()
    assert drafts.read() == "Bo Bach"
    type_and_enter(window, "Bo Bach")
    assert drafts.read() == ""


def test_a_line_that_cannot_be_stored_stays(
    window: CaptureWindow, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise EnvironmentProblem(Code.DISK_FULL)

    monkeypatch.setattr(module, "save", full)
    window.open()
    type_and_enter(window, METTE)
    assert "full" in hint(window).lower()
    assert (line_of(window).text(), line_of(window).isReadOnly(), drafts.read()) == (METTE, False, METTE)


def test_it_knows_who_is_known(window: CaptureWindow, desk: Desk) -> None:
    add_contact(desk.context, person("Karen Nørby", organisation="Novia"), Tier.VIP)
    window.open()
    type_and_enter(window, "karen, called")
    assert len(people(desk)) == 1
    window.open()
    line_of(window).setText("Karen, Novia")
    assert said(window) == ["Karen Nørby"]


def test_it_grows_for_what_has_no_room_and_does_not_shrink_under_the_hand(window: CaptureWindow) -> None:
    window.open()
    usual = window.height()
    line_of(window).setText("Bo, " + ", ".join(f"#tag{number}" for number in range(25)))
    grown = window.height()
    settle()
    pills = window.findChildren(Pills)[0]
    assert grown > usual
    assert pills.height() >= pills.height_for(pills.width())
    line_of(window).setText("Bo")
    assert window.height() == grown
    window.hide()
    window.open()
    assert window.height() == usual


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "," * 10_000,
        "Bo " + " ".join(f"#t{n}" for n in range(900)),
        "💐" * 5000,
        "محمد علي, called",
    ],
)
def test_no_line_is_too_strange(window: CaptureWindow, text: str) -> None:
    window.open()
    line_of(window).setText(text)
    window.grab()
    assert window.height() <= window.screen().availableGeometry().height()


def test_it_is_above_others_without_a_frame_and_named(window: CaptureWindow) -> None:
    flags = window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert window.windowTitle()
    assert line_of(window).accessibleName()
    # Its closing is not the program's.
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_a_half_typed_line_survives_a_kill(tmp_path: Path) -> None:
    begun = "Mette Testesen, Blå Bølge, lovede art"
    program = _typing(tmp_path, begun)
    draft = Paths(tmp_path).draft
    _wait(lambda: draft.exists() and draft.read_text("utf-8") == begun)
    assert program.poll() is None
    program.send_signal(signal.SIGKILL)
    assert program.wait(PATIENCE) == -signal.SIGKILL
    assert program.stdout is not None
    program.stdout.close()
    again = _typing(tmp_path, "ikel")
    assert again.stdout is not None
    assert json.loads(again.stdout.readline()) == begun + "ikel"
    again.kill()
    again.wait(PATIENCE)
    again.stdout.close()


def _typing(folder: Path, text: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ui.capture.parts.typing", str(folder), text],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )


def _wait(true: object) -> None:
    assert callable(true)
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)
