"""Each check of the self-test notices what it is there for."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.bootstrap.self_test import data, libraries, pages, qt_parts, system, words
from relbuilder.bootstrap.self_test.bench import Bench, Fault, tried
from relbuilder.bootstrap.self_test.listening import heard
from relbuilder.bootstrap.self_test.report import run
from relbuilder.desktop.single_instance import SingleInstance
from relbuilder.services.machine import Machine
from relbuilder.services.notifying import NotifierFailed
from relbuilder.ui.language import Language
from tests.ui.fake_machine import FakeMachine, FakeNotifier


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_result_says_what_came_of_a_check_and_never_raises(bench: Bench) -> None:
    def broken(_bench: Bench) -> str:
        raise KeyError("a\nlibrary")

    def faulty(_bench: Bench) -> str:
        raise Fault("half of it\nis missing")

    good = tried("a", lambda bench: str(bench.folder), bench)
    assert (good.name, good.ok, good.detail) == ("a", True, str(bench.folder))
    assert tried("b", faulty, bench).detail == "half of it is missing"
    bad = tried("c", broken, bench)
    assert (bad.ok, bad.detail) == (False, "KeyError: 'a\\nlibrary'")


def test_translations_that_are_missing_or_broken_are_named(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "resource", tmp_path.joinpath)
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "relbuilder_en.qm").write_bytes(b"not one")
    with pytest.raises(Fault, match=r"missing: relbuilder_da$"):
        words.load_translations(bench)
    (tmp_path / "translations" / "relbuilder_da.qm").write_bytes(b"")
    with pytest.raises(Fault, match=r"relbuilder_da.qm cannot be read"):
        words.load_translations(bench)


def test_a_language_that_qt_cannot_write_is_noticed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(words._MAY, Language.DANISH, "1 mai 2026")
    with pytest.raises(Fault, match=r"1 May 2026, 1 maj 2026"):
        words.name_months(bench)


def test_a_manual_without_a_page_or_a_picture_is_noticed(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "manual", tmp_path.joinpath)
    for language in Language:
        (tmp_path / language).mkdir()
        (tmp_path / language / "index.md").write_text("[The board](board.md)\n", "utf-8")
    assert tried("manual", words.read_manuals, bench).detail.startswith("FileNotFoundError")
    for language in Language:
        (tmp_path / language / "board.md").write_text("![It](board.png)\n", "utf-8")
    with pytest.raises(Fault, match=r"en/board shows board\.png, which cannot be read"):
        words.read_manuals(bench)


def test_a_blank_page_is_noticed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    with pytest.raises(Fault, match="the page today is blank: it has 1 colours"):
        pages._mark(page, "today")


def test_a_page_is_printed_and_one_that_does_not_come_out_is_noticed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qt_parts.print_a_page(bench).endswith(" bytes")
    monkeypatch.setattr(qt_parts, "_PDF", b"%PS")
    with pytest.raises(Fault, match="no page comes out"):
        qt_parts.print_a_page(bench)


def test_plug_ins_that_are_missing_or_broken_are_named(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_parts, "plug_in_folder", lambda: tmp_path)
    monkeypatch.setattr(qt_parts, "NEEDED", ("styles/qgood",))
    with pytest.raises(Fault, match=r"missing: styles/qgood"):
        qt_parts.load_plug_ins(bench)
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles" / "libqgood.so").write_bytes(b"no library")
    with pytest.raises(Fault, match=r"styles/qgood: .*libqgood"):
        qt_parts.load_plug_ins(bench)


@pytest.mark.parametrize(
    ("name", "error", "forgiven"),
    [
        ("platformthemes/qgtk3", "(libgtk-3.so.0: cannot open shared object file)", True),
        ("platformthemes/qgtk3", "(libQt6Gui.so.6: cannot open shared object file)", False),
        ("platforms/qxcb", "(libxcb-cursor.so.0: cannot open shared object file)", False),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the desktops of Linux")
def test_a_desktop_may_be_missing_but_no_part_of_qt(name: str, error: str, forgiven: bool) -> None:
    assert qt_parts._lacks_only_the_desktops(name, error) is forgiven


def test_a_library_without_its_data_is_noticed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "e164", lambda value, _region: value)
    with pytest.raises(Fault, match="they come out as 22 33 44 55"):
        libraries.read_numbers(bench)


def test_a_lost_library_of_this_system_is_named(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(libraries._OF_SYSTEM, sys.platform, ("lost.inside",))
    with pytest.raises(Fault, match=r"missing: lost$"):
        libraries.import_of_system(bench)


def test_an_import_of_nothing_is_noticed(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "resource", tmp_path.joinpath)
    try:
        with pytest.raises(Fault, match="the sample was not imported"):
            data.import_sample(bench)
    finally:
        bench.close()


def _machine(open_notifier: Callable[..., FakeNotifier]) -> Machine:
    machine = FakeMachine().machine()
    return Machine((open_notifier,), machine.autostart, machine.shortcut, machine.wake)


def test_a_notification_is_shown_and_taken_away_where_there_is_a_service(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeNotifier()
    monkeypatch.setattr(system, "this_machine", lambda: _machine(lambda _answered: fake))
    assert system.notify(bench) == "a test"
    assert fake.shown == {}


def test_no_service_is_no_fault_but_one_that_refuses_is(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_here(_answered: object) -> FakeNotifier:
        raise NotifierFailed

    class Refusing(FakeNotifier):
        def show(self, _notice: object) -> None:
            raise NotifierFailed("full")

    monkeypatch.setattr(system, "this_machine", lambda: _machine(none_here))
    assert system.notify(bench) == "no service here"
    monkeypatch.setattr(system, "this_machine", lambda: _machine(lambda _answered: Refusing()))
    with pytest.raises(Fault, match="a test shows nothing: full"):
        system.notify(bench)


def test_an_instance_that_does_not_answer_is_noticed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SingleInstance, "hand_over", lambda *_arguments: False)
    with pytest.raises(Fault, match="does not answer"):
        system.be_alone(bench)


def test_what_is_said_meanwhile_is_kept_and_reaches_no_log(caplog: pytest.LogCaptureFixture) -> None:
    with heard() as said:
        qWarning("a plug-in is odd")
        qWarning("a plug-in is odd")
        logging.getLogger("some.part").warning("no %s", "luck")
        logging.getLogger("some.part").info("all well")
    assert said == ["Qt: a plug-in is odd", "some.part: no luck"]
    assert caplog.records == []


def test_one_check_that_fails_spoils_the_report_and_no_other_check(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relbuilder.bootstrap.self_test import report as module

    def lost(_bench: Bench) -> str:
        raise Fault("lost")

    monkeypatch.setattr(module, "_USED", (("one", lost), ("two", libraries.read_numbers)))
    monkeypatch.setattr(module, "_LOADED", (("three", libraries.count_recurrences),))
    told: list[str] = []
    report = run(lambda result: told.append(result.name))
    assert told == ["one", "two", "three"]
    assert [result.name for result in report.failed] == ["one"]
    assert report.document["ok"] is False
    assert report.document["checks"][0]["detail"] == "lost"
    assert "relbuilder" in report.document["loaded"]["packages"]
