"""However a command ends: a status and at most one line, never a traceback."""

import argparse
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from relbuilder.cli import main
from relbuilder.domain.errors import Code, InputProblem


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Leave the root logger as it was."""
    root, raises = logging.getLogger(), logging.raiseExceptions
    before = list(root.handlers)
    yield
    logging.raiseExceptions = raises
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[BaseException | int], int]:
    """Run a command that ends with a status or an error."""

    def run_one(ending: BaseException | int) -> int:
        def carry_out(*_: object) -> int:
            if isinstance(ending, int):
                return ending
            raise ending

        options = argparse.Namespace(data_dir=str(tmp_path), carry_out=carry_out)
        monkeypatch.setattr(main, "parse", lambda _: options)
        return main.run([])

    return run_one


Run = Callable[[BaseException | int], int]


def test_status_of_the_command_is_the_programs(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(0) == 0
    assert run(3) == 3
    assert capsys.readouterr() == ("", "")


def test_problem_is_one_line(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(InputProblem(Code.INVALID_VALUE, value="a\nb\x1b[2J")) == 2
    assert capsys.readouterr().err == "relbuilder: 'a\\nb\\x1b[2J' cannot be used here; nothing was changed\n"


def test_system_that_refuses_is_the_environment(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(PermissionError(13, "Permission denied", "some/folder")) == 3
    assert capsys.readouterr().err == "relbuilder: some/folder: Permission denied\n"


def test_interrupt_is_told_without_a_traceback(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(KeyboardInterrupt()) == 130
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_bug_goes_to_the_log(run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(ZeroDivisionError("a bug")) == 1
    complaint = capsys.readouterr().err
    assert complaint.splitlines() == [complaint.strip()]
    assert str(tmp_path / "relbuilder.log") in complaint
    assert "ZeroDivisionError" in (tmp_path / "relbuilder.log").read_text(encoding="utf-8")
