"""Windows: installer and program know each other by the same names, and both downloads hold what they should."""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path

import pytest

from relbuilder.bootstrap import machine
from relbuilder.cli.parser import parse
from relbuilder.config.paths import APP_NAME, PORTABLE_MARK
from relbuilder.desktop import launch
from relbuilder.desktop.autostart import windows as autostart
from relbuilder.desktop.notify import windows as notify
from windows import check, package

SCRIPTS = {path.name: path.read_text("utf-8") for path in package.HERE.glob("*.ns[ih]")}


def defined() -> dict[str, str]:
    """The names in names.nsh, with those that stand in others put in."""
    found: dict[str, str] = {}
    for name, value in re.findall(r'^!define (\w+) "(.*)"$', SCRIPTS["names.nsh"], re.MULTILINE):
        found[name] = re.sub(r"\$\{(\w+)\}", lambda inner: found[inner[1]], value)
    return found


NAMES = defined()


@pytest.fixture
def app_folder(tmp_path: Path) -> Path:
    """What PyInstaller would have made, only smaller."""
    folder = tmp_path / "relbuilder"
    parts = folder / "_internal" / "relbuilder"
    parts.mkdir(parents=True)
    for program in package.PROGRAMS:
        (folder / program).write_bytes(b"MZ" + bytes(3000))
    (parts / "æøå.txt").write_text("x", "utf-8")
    return folder


@pytest.fixture
def art(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pictures in the kinds that the script asks for."""
    import art as drawings

    monkeypatch.setattr(drawings, "ICO_SIZES", (16,))
    folder = tmp_path / "art"
    drawings.render(folder)
    monkeypatch.setattr(package, "ART", folder)
    return folder


def test_what_the_program_writes_is_what_the_uninstaller_removes() -> None:
    assert NAMES["NAME"] == machine.NAME
    assert NAMES["APP_ID"] == notify.APP_ID
    assert NAMES["APP_ID_KEY"] == notify.REGISTERED_AT
    assert NAMES["RUN_KEY"] == autostart.RUN
    assert NAMES["APPROVED_KEY"] == autostart.APPROVED
    assert NAMES["DATA_FOLDER"] == rf"$LOCALAPPDATA\{APP_NAME}"
    for name in ("RUN_KEY", "APPROVED_KEY"):
        assert f'DeleteRegValue HKCU "${{{name}}}" "${{NAME}}"' in uninstalling()
    assert 'DeleteRegKey HKCU "${APP_ID_KEY}"' in uninstalling()


def test_installer_and_program_start_at_login_alike() -> None:
    command = launch.login_command({}, r"C:\Relationship Builder\relbuilder.exe", frozen=True)
    told = re.search(r'"\$\{RUN_KEY\}" "\$\{NAME\}" \'(.*)\'$', SCRIPTS["installer.nsi"], re.MULTILINE)
    assert told is not None
    told_of = told[1].replace(r"$INSTDIR\${PROGRAM}", command[0])
    assert told_of == f'"{command[0]}" {" ".join(command[1:])}'


def test_the_program_understands_what_windows_calls_it_with() -> None:
    assert "--quit" in SCRIPTS["running.nsh"]
    assert '--open "%1"' in SCRIPTS["cards.nsh"]
    assert "--tray" in SCRIPTS["installer.nsi"]
    for words in (["--quit"], ["--open", r"C:\cards.vcf"], ["--tray"], ["--self-test", "--report", "r.txt"]):
        parse(words)


def test_every_key_that_is_written_is_removed() -> None:
    scripts = SCRIPTS["installer.nsi"] + SCRIPTS["cards.nsh"]
    for name, meaning in re.findall(r'^  !define (\w+) "(.*)"$', SCRIPTS["cards.nsh"], re.MULTILINE):
        scripts = scripts.replace(f"${{{name}}}", meaning)
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]*)"', scripts))
    removed = set(
        re.findall(r'DeleteReg\w+ (?:/ifempty )?HKCU "([^"]*)"', scripts.split('Section "un.', 1)[1])
    )
    assert len(written) > 8
    assert [key for key in written if not any(f"{key}\\".startswith(f"{gone}\\") for gone in removed)] == []


def test_the_scripts_around_the_installer_agree_with_it() -> None:
    assert (NAMES["PROGRAM"], NAMES["CONSOLE"]) == package.PROGRAMS
    assert NAMES["PARTS"] == package.PARTS
    assert (NAMES["NAME"], NAMES["APP_ID"], NAMES["CARD_TYPE"]) == (check.NAME, check.APP_ID, check.CARD_TYPE)
    assert (NAMES["UNINSTALL_KEY"], NAMES["RUN_KEY"]) == (check.UNINSTALL_KEY, check.RUN_KEY)


def test_the_zip_holds_all_and_the_mark_that_makes_it_portable(app_folder: Path, tmp_path: Path) -> None:
    packed = package.portable(app_folder, tmp_path / "p.zip")
    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None
        files = {info.filename for info in archive.infolist() if not info.is_dir()}
        program = archive.read("Relationship Builder/relbuilder.exe")
    inside = {*package.PROGRAMS, "_internal/relbuilder/æøå.txt", PORTABLE_MARK}
    assert files == {f"Relationship Builder/{name}" for name in inside}
    assert program == (app_folder / "relbuilder.exe").read_bytes()


def test_what_the_uninstaller_would_leave_behind_is_not_packed(app_folder: Path, tmp_path: Path) -> None:
    (app_folder / "more.dll").touch()
    with pytest.raises(package.NotAsExpected, match=r"more\.dll"):
        package.build(app_folder, tmp_path / "dist", "1.2.3")
    assert not (tmp_path / "dist").exists()


def test_without_a_compiler_there_is_the_zip(
    app_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "find_makensis", lambda: None)
    made = package.build(app_folder, tmp_path / "dist", "1.2.3")
    assert [path.name for path in made] == ["RelationshipBuilder-1.2.3-windows-x64-portable.zip"]


def test_the_compiler_is_found_where_its_own_installer_puts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("ProgramFiles", raising=False)
    monkeypatch.setenv("ProgramFiles(x86)", str(tmp_path / "x86"))
    assert package.find_makensis() is None
    compiler = tmp_path / "x86" / "NSIS" / "makensis"
    compiler.parent.mkdir(parents=True)
    compiler.touch(0o755)
    assert package.find_makensis() == str(compiler)


@pytest.mark.skipif(package.find_makensis() is None, reason="needs makensis (NSIS)")
def test_an_installer_is_made(app_folder: Path, art: Path, tmp_path: Path) -> None:
    made = package.build(app_folder, tmp_path / "dist", "1.2.3")
    assert [path.name for path in made] == [
        "RelationshipBuilder-1.2.3-windows-x64.exe",
        "RelationshipBuilder-1.2.3-windows-x64-portable.zip",
    ]
    installer = made[0].read_bytes()
    assert installer.startswith(b"MZ")
    header = int.from_bytes(installer[0x3C:0x40], "little")
    assert installer[header : header + 6] == b"PE\0\0\x64\x86", "for 64 bits"
    assert "1.2.3".encode("utf-16-le") in installer


def test_the_program_is_asked_to_quit_again_while_it_is_waited_for() -> None:
    waiting = SCRIPTS["running.nsh"].split("${Do}", 1)[1].split("${LoopUntil}", 1)[0]
    assert "--quit" in waiting


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_the_trial_waits_for_an_installer_and_not_for_what_it_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "PATIENCE", 0.4)
    assert check.run(Path("/bin/sh"), "-c", "sleep 5 & exit 3", check=False) == 3


def uninstalling() -> str:
    """The uninstaller's part of the script."""
    return SCRIPTS["installer.nsi"].split('Section "un.', 1)[1]
