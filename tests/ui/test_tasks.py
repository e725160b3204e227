"""The database lane: one call after the other, results and errors back on the GUI thread."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.domain.errors import InputProblem
from relbuilder.services.progress import Progress
from relbuilder.ui.tasks import Tasks


@pytest.fixture
def problems() -> list[Exception]:
    return []


@pytest.fixture
def tasks(qtbot: QtBot, problems: list[Exception]) -> Iterator[Tasks]:
    lane = Tasks(problems.append)
    yield lane
    lane.close()


def test_calls_run_off_the_gui_thread_and_answer_on_it(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[threading.Thread] = []
    answers: list[object] = []

    def answered(result: object) -> None:
        threads.append(threading.current_thread())
        answers.append(result)

    tasks.run(threading.current_thread, answered)
    qtbot.waitUntil(lambda: bool(answers))
    assert threads == [threading.main_thread()]
    assert answers != [threading.main_thread()]


def test_calls_run_in_the_order_they_were_given(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[int] = []
    for number in range(20):
        tasks.run(partial(int, number), done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_an_error_is_told_unless_the_caller_takes_it(
    qtbot: QtBot, tasks: Tasks, problems: list[Exception]
) -> None:
    taken: list[Exception] = []
    tasks.run(partial(int, "x"), failed=taken.append)
    tasks.run(partial(int, "y"))
    qtbot.waitUntil(lambda: bool(problems))
    assert [type(error) for error in (*taken, *problems)] == [ValueError, ValueError]


def test_a_long_call_reports_and_can_be_cancelled(qtbot: QtBot, tasks: Tasks) -> None:
    begun, reports, failures = threading.Event(), list[tuple[int, int]](), list[Exception]()

    def endless(progress: Progress) -> None:
        for step in range(1_000_000):
            progress.report(step, 1_000_000)
            begun.set()

    progress = tasks.run_long(
        endless, failed=failures.append, progressed=lambda done, total: reports.append((done, total))
    )
    assert begun.wait(5)
    progress.cancel()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], InputProblem)
    assert reports[0] == (0, 1_000_000)


def test_inline_calls_are_over_when_they_return(problems: list[Exception], qtbot: QtBot) -> None:
    done: list[int] = []
    Tasks(problems.append, inline=True).run(partial(int, 7), done.append)
    assert done == [7]


def test_a_long_read_goes_on_beside_the_lane(qtbot: QtBot, tasks: Tasks) -> None:
    written, answers = threading.Event(), list[bool]()
    tasks.read_long(lambda _progress: written.wait(5), answers.append)
    tasks.run(written.set)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [True]


def test_closing_breaks_off_a_long_read(qtbot: QtBot, problems: list[Exception]) -> None:
    begun = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            progress.report(0, 1)
            begun.set()

    tasks = Tasks(problems.append)
    tasks.read_long(endless)
    assert begun.wait(5)
    tasks.close()
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], InputProblem)
