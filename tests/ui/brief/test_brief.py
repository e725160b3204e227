"""The brief: what it says of whom, on the screen, on paper and in a PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.contact import Contact, ImportantDate, Name, Origin
from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.domain.need import NeedKind
from relbuilder.domain.promise import PromiseDirection
from relbuilder.domain.tie import Tie, TieKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import needs, promises, ties, touches
from relbuilder.services.contacts import add_contact
from relbuilder.services.reminders import add_reminder
from relbuilder.ui.brief.briefing import TOPICS, brief
from relbuilder.ui.brief.paper import write_pdf
from relbuilder.ui.brief.window import BriefWindow, show_brief, show_brief_of_tomorrow
from relbuilder.ui.desk import Desk
from tests.people import person
from tests.ui.conftest import FakeShell

TODAY = date(2025, 11, 24)


def add(desk: Desk, contact: Contact) -> int:
    stored = add_contact(desk.context, contact, Tier.VIP)
    assert stored.id is not None
    return stored.id


@pytest.fixture
def anna(desk: Desk) -> int:
    known = replace(
        person("Anna Berg"),
        origin=Origin("workshop", "Folkemødet", date(2024, 6, 14), "Bo Dahl"),
        dates=(ImportantDate("birthday", 12, 1, 1980),),
        note="Sails *every* Sunday",
    )
    contact_id, bo = add(desk, known), add(desk, person("Bo Dahl"))
    context = desk.context
    for ago in range(TOPICS + 1):
        touches.log_touch(
            context, [contact_id], TouchKind.CALL, on=TODAY - timedelta(ago * 30), note=f"Topic {ago}\nmore"
        )
    promises.add_promise(context, contact_id, "An [odd] *article*", due=TODAY + timedelta(2))
    promises.add_promise(context, contact_id, "A book", direction=PromiseDirection.THEIRS)
    needs.add_need(context, contact_id, "A flat")
    needs.add_need(context, contact_id, "Chess", NeedKind.INTEREST)
    ties.add_tie(context, Tie(contact_id, bo, TieKind.FRIEND))
    return contact_id


def words(desk: Desk, *ids: int) -> str:
    return brief([desk.reader.dossier(contact_id, TODAY) for contact_id in ids], TODAY)


def test_it_says_all_that_is_good_to_know(desk: Desk, anna: int, qtbot: QtBot) -> None:
    window = BriefWindow(desk, [desk.reader.dossier(anna, TODAY)])
    qtbot.addWidget(window)
    seen = window.view.toPlainText()
    for part in (
        "Anna Berg",
        "workshop, Folkemødet, 14 June 2024, through Bo Dahl",
        "Topic 0 more",
        "An [odd] *article*",
        "A book",
        "A flat",
        "Chess",
        "Bo Dahl",
        "Turns 45 on 1 December",
        "Sails every Sunday",
    ):
        assert part in seen, part
    assert f"Topic {TOPICS}" not in seen


def test_what_is_not_known_is_not_spoken_of(desk: Desk) -> None:
    text = words(desk, add(desk, Contact(Name(formatted="Eva"))))
    assert text == "# Eva\n\nVIP"


def test_everybody_in_a_meeting_stands_on_one_page(desk: Desk, anna: int) -> None:
    eva = add(desk, person("Eva Lund"))
    text = words(desk, anna, eva)
    assert text.startswith("# Who you meet")
    assert [line for line in text.splitlines() if line.startswith("## ")] == ["## Anna Berg", "## Eva Lund"]


def test_a_pdf_is_whole_or_not_there(tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "Brief æ.pdf"
    write_pdf("# Anna\n\n- one", target, "Anna")
    assert target.read_bytes().startswith(b"%PDF")
    with pytest.raises(EnvironmentProblem) as raised:
        write_pdf("# Anna", tmp_path / "none" / "Brief.pdf", "Anna")
    assert raised.value.code is Code.FILE_NOT_WRITTEN
    assert list(tmp_path.iterdir()) == [target]


def test_it_is_kept_where_the_user_says_and_said(
    desk: Desk, anna: int, shell: FakeShell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = BriefWindow(desk, [desk.reader.dossier(anna, TODAY)])
    qtbot.addWidget(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "brief"), ""))
    window.save()
    assert (tmp_path / "brief.pdf").is_file()
    assert shell.told == [("The brief is in brief.pdf", False)]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "brief"), ""))
    window.save()
    assert len(shell.problems) == 1


def test_its_words_are_copied_and_escape_closes_it(desk: Desk, anna: int, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    show_brief(desk, [anna, 99], parent)
    (window,) = parent.findChildren(BriefWindow)
    window.copy()
    assert QGuiApplication.clipboard().text().startswith("Anna Berg")
    with qtbot.waitSignal(window.destroyed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_whom_tomorrows_reminders_name_is_briefed_on(
    desk: Desk, anna: int, shell: FakeShell, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    show_brief_of_tomorrow(desk, parent)
    assert parent.findChildren(BriefWindow) == []
    assert shell.told[-1][0].startswith("No reminder for tomorrow names anybody.")
    add_reminder(desk.context, "Lunch", TODAY + timedelta(days=1), contact_id=anna)
    show_brief_of_tomorrow(desk, parent)
    (window,) = parent.findChildren(BriefWindow)
    assert window.windowTitle() == "Meeting brief: Anna Berg"


def test_nobody_opens_nothing(desk: Desk, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    show_brief(desk, [99], parent)
    assert parent.findChildren(BriefWindow) == []
