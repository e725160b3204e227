"""The log says what went wrong and where, and not about whom."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbuilder.config import logs

NAME = "Mette Testesen"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before = list(root.handlers)
    logs.write_to(tmp_path / "relbuilder.log")
    yield tmp_path / "relbuilder.log"
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def _fail(name: str) -> None:
    try:
        Path(name, "cards.vcf").read_text(encoding="utf-8")
    except OSError as error:
        raise ValueError(f"{name} is no number") from error


def test_an_error_is_told_without_its_words(log: Path) -> None:
    try:
        _fail(NAME)
    except ValueError:
        logging.getLogger("relbuilder.some").exception("The drag failed")
    written = log.read_text(encoding="utf-8")
    assert "ERROR relbuilder.some: The drag failed" in written
    assert "in _fail" in written
    assert "builtins.ValueError" in written
    assert "builtins.FileNotFoundError 2" in written
    assert "Mette" not in written


def test_what_came_before_is_told_unless_it_was_put_aside(log: Path) -> None:
    for quietly in (False, True):
        try:
            try:
                raise KeyError("Mette")
            except KeyError:
                if quietly:
                    raise TypeError("Jens") from None
                raise IndexError("Jens")  # noqa: B904 - the other way of failing while failing
        except (TypeError, IndexError):
            logging.getLogger("relbuilder").exception("Twice")
    written = log.read_text(encoding="utf-8")
    kinds = [line for line in written.splitlines() if line.startswith("builtins.")]
    assert kinds == ["builtins.IndexError", "builtins.KeyError", "builtins.TypeError"]


def test_what_is_only_worth_knowing_is_not_written(log: Path) -> None:
    logging.getLogger("relbuilder").info("Another way of notifying was taken")
    assert not log.exists()


def test_without_a_folder_there_is_no_log(tmp_path: Path) -> None:
    logs.write_to(tmp_path / "missing" / "relbuilder.log")
    logging.getLogger("relbuilder").warning("Nobody hears it")
    assert not (tmp_path / "missing").exists()
