"""The words of the command line in a real process: options on both sides, streams that close, data folders."""

import os
from pathlib import Path

from relbuilder import __version__
from tests.end_to_end.conftest import Commands


def test_common_options_stand_before_or_after_the_command(untouched: Commands, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    untouched.done("--data-dir", here, "--lang", "da", "add", "Bo Test")
    untouched.done("add", "Eva Test", "--lang", "en", "--data-dir", there)
    assert Commands(here).count() == Commands(there).count() == 1
    assert not untouched.data_dir.exists()


def test_option_outranks_the_surroundings(untouched: Commands, tmp_path: Path) -> None:
    untouched.done("add", "Bo Test", "--data-dir", tmp_path / "other")
    assert not untouched.data_dir.exists()
    untouched.done("add", "Bo Test")
    assert untouched.count() == 1


def test_folder_of_any_name_will_do(untouched: Commands, tmp_path: Path) -> None:
    folder = tmp_path / "æøå %20 ?#&=" / "'deep' \"er\""
    untouched.done("--data-dir", folder, "add", "Bo Test")
    assert Commands(folder).count() == 1


def test_help_and_version_are_no_errors(untouched: Commands) -> None:
    assert untouched.done("--version").out == f"relbuilder {__version__}\n"
    assert "COMMAND" in untouched.done("--help").out
    assert not untouched.data_dir.exists()


def test_wrong_usage_touches_nothing(untouched: Commands) -> None:
    for words in (("frobnicate",), ("list", "--tie", "vip"), ("move", "1", "VIP"), ("log", "1", "lunch")):
        assert untouched(*words).status == 2
    assert untouched("show", os.fsdecode(b"\xff\xfe")).status == 2
    assert not untouched.data_dir.exists()


def test_reader_that_has_had_enough_is_no_error(peopled: Commands) -> None:
    for words in (("list",), ("--help",)):
        process = peopled.begin(*words)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
        process.stderr.close()


def test_closed_streams_are_no_error(peopled: Commands) -> None:
    closed = ("sh", "-c", 'exec "$@" >&- 2>&-', "sh")
    assert peopled("list", prefix=closed).status == 0
    process = peopled.begin("frobnicate", prefix=closed)
    assert process.communicate() == (b"", b"")
    assert process.returncode == 2
    assert peopled.count() == 40


def test_output_on_a_full_disk_is_told(peopled: Commands) -> None:
    full = ("sh", "-c", 'exec "$@" >/dev/full', "sh")
    outcome = peopled("list", prefix=full)
    assert outcome.status == 3
    assert "No space left" in outcome.complaint


def test_names_are_utf8_whatever_the_surroundings(peopled: Commands) -> None:
    out = peopled.done("list", surroundings={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}).out
    assert "Åge Toftdahl" in out


def test_window_without_a_screen_says_so(untouched: Commands) -> None:
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    outcome = untouched(surroundings=bare)
    assert outcome.status == 3
    assert "no screen" in outcome.complaint
