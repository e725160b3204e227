"""One window for each data folder, and what a later start tells the first: within one process and between two."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from relbuilder.desktop import single_instance
from relbuilder.desktop.single_instance import SingleInstance

PROJECT = Path(__file__).resolve().parents[2]

FIRST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from relbuilder.desktop.single_instance import SingleInstance
core = QCoreApplication([])
first = SingleInstance(Path(sys.argv[1]))
first.raise_requested.connect(lambda: print("forward", flush=True))
first.open_requested.connect(lambda files: print(files, flush=True))
first.quit_requested.connect(core.quit)
print("running" if first.claim() else "another runs", flush=True)
if "deaf" in sys.argv:
    time.sleep(60)
core.exec()
first.release()
print("ended", flush=True)
"""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    yield instance
    instance.release()


class Other:
    """A first instance in a process of its own, which prints what it hears."""

    def __init__(self, data_dir: Path, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", FIRST, str(data_dir), *words],
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=PROJECT,
        )
        assert self.says() == "running"

    def says(self) -> str:
        """The next line it prints."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n")

    def end(self) -> None:
        """End it, whatever it is doing."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


@pytest.fixture
def other(qtbot: QtBot, tmp_path: Path) -> Iterator[Other]:
    process = Other(tmp_path)
    yield process
    process.end()


@pytest.fixture
def deaf(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Other]:
    """One that runs and never hears anything."""
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 50)
    process = Other(tmp_path, "deaf")
    yield process
    process.end()


def test_a_second_start_hands_over_and_the_first_comes_forward(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    second = SingleInstance(tmp_path)
    assert not second.claim()
    with qtbot.waitSignal(first.raise_requested):
        assert second.hand_over()


def test_files_of_a_second_start_are_opened_by_the_first(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    book = tmp_path / "Blå bølge.vcf"
    with qtbot.waitSignal(first.open_requested) as asked:
        SingleInstance(tmp_path).hand_over([book])
    assert asked.args == [[str(book)]]


def test_another_process_hears_every_wish_and_answers(other: Other, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path)
    assert not second.claim()
    assert second.hand_over()
    assert other.says() == "forward"
    assert second.hand_over([tmp_path / "Blå bølge.vcf", tmp_path / "b.vcf"])
    assert other.says() == "forward"
    assert other.says() == str([str(tmp_path / "Blå bølge.vcf"), str(tmp_path / "b.vcf")])


def test_another_process_ends_when_it_is_asked_to_and_is_waited_for(other: Other, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path)
    assert second.end_other()
    # The lock is free, and what the first did before it let go of it is done.
    assert second.claim()
    second.release()
    assert other.says() == "ended"
    assert other.process.wait(10) == 0


def test_that_none_runs_is_as_good_as_one_that_ended(qtbot: QtBot, tmp_path: Path) -> None:
    assert SingleInstance(tmp_path).end_other()


def test_a_crashed_one_is_nobody(other: Other, tmp_path: Path) -> None:
    other.end()
    assert SingleInstance(tmp_path).end_other()
    following = SingleInstance(tmp_path)
    assert following.claim()
    following.release()


def test_one_that_hears_nothing_is_told_of(deaf: Other, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path)
    assert not second.hand_over()
    assert not second.end_other(patience_ms=50)


def test_half_a_wish_is_waited_for_and_nonsense_only_raises(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    raised: list[bool] = []
    first.raise_requested.connect(lambda: raised.append(True))
    opened: list[list[str]] = []
    first.open_requested.connect(opened.append)
    ended: list[bool] = []
    first.quit_requested.connect(lambda: ended.append(True))
    for wish in ("nonsense", "[1]", json.dumps({"open": "a.vcf"}), json.dumps({"quit": 1})):
        socket = QLocalSocket()
        socket.connectToServer(first._name)
        socket.write(wish.encode())
        socket.flush()
        before = len(raised)
        qtbot.wait(20)
        assert len(raised) == before
        socket.write(b"\n")
        qtbot.waitUntil(lambda number=before: len(raised) == number + 1)  # type: ignore[misc]
        socket.abort()
    assert (opened, ended) == ([], [])


def test_other_data_folders_have_windows_of_their_own(first: SingleInstance, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    neighbour = SingleInstance(other)
    assert neighbour.claim()
    neighbour.release()


def test_after_the_first_ends_the_next_is_first(first: SingleInstance, tmp_path: Path) -> None:
    first.release()
    following = SingleInstance(tmp_path)
    assert following.claim()
    following.release()


def test_nobody_answers_for_an_empty_folder(qtbot: QtBot, tmp_path: Path) -> None:
    assert not SingleInstance(tmp_path).hand_over()
