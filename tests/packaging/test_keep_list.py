"""What may be in a build, held against what the program loads when it tests itself, in both directions."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib.metadata import packages_distributions, requires
from pathlib import PurePosixPath
from typing import Any

import pytest
from packaging.requirements import Requirement

import keep_list
from keep_list import ELSEWHERE_ON_LINUX, LINUX, MACOS, WINDOWS
from project import CODE
from relbuilder.bootstrap.self_test.qt_parts import NEEDED

SYSTEMS = (LINUX, WINDOWS, MACOS)
only_linux = pytest.mark.skipif(sys.platform != LINUX, reason="other systems load other parts")


@dataclass(frozen=True)
class Loaded:
    """What the program loaded while it tested itself."""

    qt_libraries: set[str]
    plugins: set[str]
    libraries: set[str]
    modules: set[str]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """The self-test of this checkout, which says what it used."""
    report = tmp_path_factory.mktemp("self_test") / "report.json"
    command = (sys.executable, "-m", "relbuilder", "--self-test", "--report", report)
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    said: dict[str, Any] = json.loads(report.read_text("utf-8"))["loaded"]
    named = {keep_list.qt_library(PurePosixPath(name)) for name in said["qt_libraries"]}
    of_modules = {name.removeprefix("PySide6.Qt") for name in said["qt_modules"]}
    return Loaded(
        (named | of_modules) - {""},
        {name.replace("/q", "/", 1) for name in said["plugins"]},
        set(said["libraries"]),
        {*said["packages"], *said["standard_library"]},
    )


@only_linux
def test_what_is_loaded_of_qt_is_kept(loaded: Loaded) -> None:
    assert loaded.qt_libraries <= keep_list.QT_LIBRARIES | keep_list.QT_LIBRARIES_OF[LINUX]
    # Where all formats are, Qt looks into each; what is not kept here is not in use.
    looked_into = {name for name in loaded.plugins if name.startswith(("imageformats/", "tls/"))}
    assert loaded.plugins - looked_into <= keep_list.QT_PLUGINS | keep_list.QT_PLUGINS_OF[LINUX]


@only_linux
def test_what_is_kept_of_qt_is_loaded_or_says_what_for(loaded: Loaded) -> None:
    libraries = keep_list.QT_LIBRARIES | keep_list.QT_LIBRARIES_OF[LINUX]
    plugins = keep_list.QT_PLUGINS | keep_list.QT_PLUGINS_OF[LINUX]
    assert libraries - loaded.qt_libraries == libraries & ELSEWHERE_ON_LINUX.keys()
    assert plugins - loaded.plugins == plugins & ELSEWHERE_ON_LINUX.keys()


@only_linux
def test_other_libraries_that_are_kept_are_loaded_or_say_what_for(loaded: Loaded) -> None:
    waiting = {
        pattern
        for pattern in keep_list.LIBRARIES_OF[LINUX]
        if not any(fnmatchcase(name, pattern) for name in loaded.libraries)
    }
    # Whether Python itself is a library differs between builds of Python.
    assert waiting | {"libpython3.*"} == keep_list.LIBRARIES_OF[LINUX] & ELSEWHERE_ON_LINUX.keys()


@only_linux
def test_the_packages_that_are_loaded_are_those_that_are_kept(loaded: Loaded) -> None:
    owners = packages_distributions()
    used = _normal(owner for module in loaded.modules for owner in owners.get(module, ()))
    kept = _normal(keep_list.distributions(LINUX))
    assert kept - used == kept & ELSEWHERE_ON_LINUX.keys()
    # Python finds zones in the package where the system has none; a formatter of Mako's errors is not in use.
    assert used - kept <= {"relbuilder", "tzdata", "pygments"}


@only_linux
def test_nothing_that_is_loaded_is_called_unused(loaded: Loaded) -> None:
    # In a checkout, where it is there, Python's own encryption is loaded by what could do without.
    assert not {name for name in loaded.modules if not keep_list.keeps_module(name)} - {"ssl"}


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_the_project_requires_is_kept(system: str) -> None:
    kept = _normal(keep_list.distributions(system))
    asked = [Requirement(line) for line in requires("relbuilder") or ()]
    for requirement in asked:
        if requirement.marker is None or requirement.marker.evaluate({"sys_platform": system}):
            # Linux and macOS have time zones of their own.
            assert _normal([requirement.name]) <= kept | {"tzdata"}


def test_every_part_of_qt_that_is_imported_is_kept_also_where_the_self_test_never_comes() -> None:
    sources = [path.read_text("utf-8") for path in CODE.rglob("*.py")]
    imported = {name for source in sources for name in re.findall(r"\bPySide6\.Qt(\w+) import\b", source)}
    assert "Widgets" in imported
    assert imported <= keep_list.QT_LIBRARIES.union(*keep_list.QT_LIBRARIES_OF.values())


def test_the_self_test_wants_no_plug_in_that_is_left_out() -> None:
    kept = keep_list.QT_PLUGINS | keep_list.QT_PLUGINS_OF.get(sys.platform, set())
    assert {name.replace("/q", "/", 1) for name in NEEDED} <= kept


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", LINUX),
        ("PySide6/Qt6Core.dll", WINDOWS),
        ("PySide6/Qt6PrintSupport.dll", WINDOWS),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", LINUX),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", MACOS),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", LINUX),
        ("PySide6\\plugins\\platforms\\qwindows.dll", WINDOWS),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", MACOS),
        ("PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", LINUX),
        ("libxcb-cursor.so.0", LINUX),
        ("PySide6/MSVCP140.dll", WINDOWS),
        ("python312.dll", WINDOWS),
        ("libsqlite3.dylib", MACOS),
    ],
)
def test_libraries_in_use_are_kept(path: str, system: str) -> None:
    assert keep_list.keeps_library(path, system)


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("PySide6/Qt/lib/libQt6Quick.so.6", LINUX),
        ("PySide6/Qt6Pdf.dll", WINDOWS),
        ("PySide6/Qt6DBus.dll", WINDOWS),
        ("PySide6/Qt/lib/QtOpenGL.framework/Versions/A/QtOpenGL", MACOS),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", LINUX),
        ("PySide6/plugins/imageformats/qpdf.dll", WINDOWS),
        ("PySide6/plugins/tls/qopensslbackend.dll", WINDOWS),
        ("PySide6/opengl32sw.dll", WINDOWS),
        ("libgtk-3.so.0", LINUX),
        ("libstdc++.so.6", LINUX),
    ],
)
def test_other_libraries_are_left_out(path: str, system: str) -> None:
    assert not keep_list.keeps_library(path, system)


def test_of_translations_and_zones_the_used_ones_are_kept() -> None:
    folder = "PySide6/Qt/translations"
    there = ("qtbase_da", "qtbase_en", "qtbase_de", "qt_da", "qtdeclarative_da")
    kept = [name for name in there if keep_list.keeps_data(f"{folder}/{name}.qm", LINUX)]
    assert kept == ["qtbase_da", "qtbase_en"]
    assert keep_list.keeps_data("relbuilder/resources/translations/relbuilder_da.qm", LINUX)
    assert not keep_list.keeps_data("pytz/zoneinfo/Europe/Copenhagen", LINUX)


def test_of_dates_only_our_languages_are_kept() -> None:
    data = "dateparser.data.date_translation_data"
    assert [name for name in ("da", "en", "de") if keep_list.keeps_module(f"{data}.{name}")] == ["da", "en"]
    assert keep_list.keeps_module(data)


def test_an_unused_module_takes_what_is_below_it_along_and_no_namesake() -> None:
    assert not keep_list.keeps_module("phonenumbers.geodata.data0")
    assert keep_list.keeps_module("phonenumbers.geodatabase")


def test_tools_of_ours_are_foreign_to_a_build() -> None:
    foreign = keep_list.foreign_modules(sys.platform)
    assert {"pytest", "mypy", "ruff"} <= set(foreign)
    assert not {"relbuilder", "sqlalchemy", "PySide6", "yaml_"} & set(foreign)


def _normal(names: Iterable[str]) -> set[str]:
    return {name.lower().replace("_", "-").replace(".", "-") for name in names}
