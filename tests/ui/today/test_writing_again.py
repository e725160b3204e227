"""Words for the silent: about whom, in which language, copied, mailed, or sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import contacts
from relbuilder.ui.desk import Desk
from relbuilder.ui.language import Language
from relbuilder.ui.today.line_choice import LineChoice
from relbuilder.ui.today.writing_again import WritingAgain
from relbuilder.ui.widgets.scroll_column import ScrollColumn
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.ui.hand import Hand
from tests.ui.today.days import DAY, day_of, person_row, promise_row, somebody, talk

LONG_AGO = talk(date(2025, 5, 19), note="her move to Aarhus")


class Bench:
    """The part with a stored person to write to."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        stored = contacts.add_contact(desk.context, person("Karen Nørby", email="karen@example.dk"), Tier.VIP)
        assert stored.id is not None
        self.desk = desk
        self.part = WritingAgain(desk)
        column = ScrollColumn()
        qtbot.addWidget(column)
        column.resize(280, 600)
        column.body.addWidget(self.part)
        column.body.addStretch(1)
        column.show()
        column.activateWindow()
        self.hand = Hand(column)
        self.karen = somebody("Karen Nørby", stored.id, email="karen@example.dk", last_touch=LONG_AGO)
        self.part.show_day(day_of(person_row(self.karen, 9)))

    def lines(self) -> list[str]:
        return [choice.words for choice in self.hand.seen(LineChoice)]


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot) -> Bench:
    return Bench(desk, qtbot)


def test_it_names_whom_and_encourages(bench: Bench) -> None:
    assert "Writing to Karen again" in bench.hand.words()
    assert (
        "It has been half a year. People are gladder to hear from you than you think." in bench.hand.words()
    )
    assert len(bench.lines()) == 2
    assert bench.part.line() == bench.lines()[0]


def test_nobody_silent_needs_no_words(bench: Bench) -> None:
    lately = replace(bench.karen, last_touch=talk(DAY))
    bench.part.show_day(day_of(person_row(lately)))
    assert bench.part.isHidden()


def test_it_turns_to_the_row_that_is_entered_and_stays_there(bench: Bench) -> None:
    bo = person_row(somebody("Bo Dahl", 77, last_touch=talk(date(2024, 1, 1))), 1)
    karen = person_row(bench.karen, 9)
    bench.part.show_day(day_of(karen, bo))
    bench.part.show_row(bo)
    assert "Writing to Bo again" in bench.hand.words()
    bench.part.show_row(promise_row("Send it", bench.karen))
    bench.part.show_day(day_of(karen, bo))
    assert "Writing to Bo again" in bench.hand.words()
    bench.part.show_day(day_of(karen))
    assert "Writing to Karen again" in bench.hand.words()


def test_the_chosen_line_is_copied(bench: Bench, shell: FakeShell) -> None:
    bench.hand.seen(LineChoice)[1].click()
    bench.hand.press("Copy")
    assert QGuiApplication.clipboard().text() == bench.lines()[1] == bench.part.line()
    assert shell.told == [("Copied", False)]


def test_lines_are_walked_through_by_keys(bench: Bench) -> None:
    first, second = bench.hand.seen(LineChoice)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    bench.hand.key(Qt.Key.Key_Down)
    assert second.isChecked()
    assert second.accessibleName() == second.words


def test_the_mail_holds_the_line(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []

    def open_address(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("relbuilder.ui.today.writing_again.open_address", open_address)
    bench.hand.press("Open mail")
    (url,) = opened
    text = bytes(url.toEncoded().data()).decode()
    assert text.startswith(
        "mailto:karen@example.dk?subject=It%20has%20been%20a%20while&body=Hi%20Karen.%20Last"
    )


def test_without_a_mail_program_it_says_so(
    bench: Bench, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("relbuilder.ui.today.writing_again.open_address", lambda _url: False)
    bench.hand.press("Open mail")
    assert shell.told == [("No program here opens karen@example.dk.", False)]


def test_without_an_address_the_button_says_so(bench: Bench) -> None:
    bench.part.show_day(day_of(person_row(replace(bench.karen, email=""), 9)))
    assert not bench.hand.button("No e-mail known").isEnabled()


def test_sent_logs_one_message(bench: Bench, shell: FakeShell) -> None:
    bench.hand.press("Sent")
    bench.hand.press("Sent")
    (touch,) = bench.desk.reader.dossier(bench.karen.id, DAY).touches
    assert (touch.kind, touch.day) == (TouchKind.MESSAGE, DAY)
    assert shell.told == [("Message logged", True)]


def test_what_could_not_be_logged_can_be_tried_again(
    bench: Bench, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise InputProblem(Code.NO_SUCH_CONTACT)

    monkeypatch.setattr("relbuilder.ui.today.writing_again.log_touch", refuse)
    bench.hand.press("Sent")
    assert len(shell.problems) == 1
    assert bench.hand.button("Sent").isEnabled()


def test_the_other_language_is_one_click_and_is_remembered(bench: Bench, qtbot: QtBot) -> None:
    bench.hand.press("Dansk")
    assert "English" in bench.hand.words()
    assert bench.desk.memory.value("today/language_of_lines") == "da"
    again = WritingAgain(bench.desk)
    qtbot.addWidget(again)
    assert again._language is Language.DANISH
    bench.hand.press("English")
    assert "Dansk" in bench.hand.words()
    assert len(bench.lines()) == 2


@pytest.mark.parametrize(("locale", "language"), [("en_DK", Language.ENGLISH), ("da_DK", Language.DANISH)])
def test_without_a_choice_the_lines_speak_as_the_interface(
    desk: Desk, qtbot: QtBot, locale: str, language: Language
) -> None:
    desk.memory.setValue("today/language_of_lines", "xx")
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        part = WritingAgain(desk)
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(part)
    assert part._language is language


def test_a_long_line_is_as_high_as_it_needs(bench: Bench) -> None:
    (choice, *_) = bench.hand.seen(LineChoice)
    assert choice.heightForWidth(150) > choice.heightForWidth(260)
    assert choice.height() == choice.heightForWidth(choice.width())
