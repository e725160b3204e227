"""The program's look at itself: all is well in a checkout, and what a package lacks is named."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from relbuilder.bootstrap.self_test.qt_parts import NEEDED
from relbuilder.ui.pages import PAGES
from tests.end_to_end.conftest import PROJECT, Commands

pytestmark = pytest.mark.slow


def test_all_is_well_here_and_the_user_is_left_alone(untouched: Commands, tmp_path: Path) -> None:
    file = tmp_path / "new" / "report.json"
    outcome = untouched.done("--self-test", "--report", file)
    report = json.loads(file.read_text("utf-8"))
    assert report["ok"]
    assert [check["name"] for check in report["checks"] if not check["ok"]] == []
    assert [line.split()[0] for line in outcome.out.splitlines()] == ["ok"] * len(report["checks"])
    assert report["said"] == ["Qt: This plugin does not support propagateSizeHints()"]
    drawn = next(check["detail"] for check in report["checks"] if check["name"] == "pages")
    assert drawn.partition(": ")[2].split(", ") == [*PAGES, "welcome", "import"]
    assert report["peak_memory"] > 50 * 1024 * 1024
    assert not untouched.data_dir.exists()


def test_what_is_in_use_is_told_for_the_keep_list(untouched: Commands) -> None:
    report = untouched.done("--self-test").document
    loaded = report["loaded"]
    assert any("Qt6Widgets" in name for name in loaded["qt_libraries"])
    # Other parts of Qt lie in a checkout as well; none of them is loaded by accident.
    assert not [name for name in loaded["qt_libraries"] if "Qml" in name or "Quick" in name or "Sql" in name]
    assert set(loaded["plugins"]) >= {"platforms/qoffscreen", "imageformats/qjpeg", "iconengines/qsvgicon"}
    assert set(loaded["packages"]) >= {"relbuilder", "PySide6", "sqlalchemy", "alembic", "dateparser"}
    assert report["needed_plugins"] == sorted(NEEDED)


def test_it_needs_nobody_who_listens(untouched: Commands, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    shell = ("sh", "-c", 'exec "$0" "$@" >&- 2>&-')
    assert untouched.done("--self-test", "--report", file, prefix=shell).out == ""
    assert json.loads(file.read_text("utf-8"))["ok"]


def test_what_a_package_lacks_is_named_line_by_line(untouched: Commands, tmp_path: Path) -> None:
    package = tmp_path / "package"
    for part in ("relbuilder", "resources"):
        shutil.copytree(PROJECT / part, package / part, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "resources" / "translations" / "relbuilder_da.qm").write_bytes(b"")
    (package / "relbuilder" / "storage" / "migrations" / "versions").rename(package / "lost")
    ended = subprocess.run(
        [sys.executable, "-m", "relbuilder", "--self-test"],
        cwd=package,
        env=untouched.environment(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 3
    complaints = ended.stderr.splitlines()
    assert "relbuilder: self-test: translations: relbuilder_da.qm cannot be read" in complaints
    assert any(line.startswith("relbuilder: self-test: database: ") for line in complaints)
    broken = [check["name"] for check in json.loads(ended.stdout)["checks"] if not check["ok"]]
    assert [line.split(": ")[2] for line in complaints] == broken
    # What has nothing to do with it is tried all the same.
    assert {"fonts", "pictures", "phone numbers", "single instance", "plug-ins"}.isdisjoint(broken)


@pytest.mark.parametrize(
    "words", [["list", "--self-test"], ["--self-test", "--tray"], ["--report", "x", "list"]]
)
def test_it_goes_alone(untouched: Commands, words: list[str]) -> None:
    assert untouched(*words).status == 2
