"""One window for each data folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.desktop.single_instance import SingleInstance


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    yield instance
    instance.release()


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
