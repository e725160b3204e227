"""The window and what other starts of the program ask of it: files to open, and to end."""

import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Commands

pytestmark = pytest.mark.slow
_PATIENCE_S = 30


def wait_for(found: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + _PATIENCE_S
    while not found():
        assert time.monotonic() < end, "it does not come"
        time.sleep(0.05)


@pytest.fixture
def window(relbuilder: Commands) -> Iterator["subprocess.Popen[bytes]"]:
    """The program with its window, over the folder of the commands."""
    process = relbuilder.begin()
    wait_for((relbuilder.data_dir / "running.lock").exists)
    yield process
    process.kill()
    process.communicate()


def test_the_window_takes_files_from_a_later_start_and_ends_when_asked(
    relbuilder: Commands, window: "subprocess.Popen[bytes]", sample: Path
) -> None:
    assert relbuilder.done("--open", sample).out == ""
    assert relbuilder.done().out == ""
    assert window.poll() is None
    assert relbuilder.done("--quit").out == ""
    assert window.wait(_PATIENCE_S) == 0
    # Nothing is written before the user has seen it.
    assert relbuilder.count() == 0
    assert not (relbuilder.data_dir / "relbuilder.log").exists()


def test_that_no_window_is_open_is_as_good_as_one_that_ended(relbuilder: Commands) -> None:
    assert relbuilder.done("--quit").out == ""


def test_to_end_nothing_makes_no_data_folder(untouched: Commands) -> None:
    assert untouched.done("--quit").out == ""
    assert not untouched.data_dir.exists()


def test_a_file_that_is_not_there_is_said_and_no_window_opens(untouched: Commands, tmp_path: Path) -> None:
    outcome = untouched("--open", tmp_path / "no\nsuch.vcf")
    assert outcome.status == 2
    assert outcome.complaint == f"relbuilder: there is no file {tmp_path}/no such.vcf; nothing was opened\n"
    assert untouched("--open", tmp_path).status == 2
    assert not untouched.data_dir.exists()
