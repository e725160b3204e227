"""Packages for Linux: what is in them, that the usual validators find no fault, and that they go as they came."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from linux import appimage, deb, layout, package, tarball
from linux.deb import UnknownLibrary
from project import APP_ID, ART, NAME, ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these packages are made on Linux")

MENU_ENTRY = f"applications/{APP_ID}.desktop"
FETCH = ROOT / "packaging" / "linux" / "appimagetool.sh"
DESCRIPTION = f"metainfo/{APP_ID}.metainfo.xml"
PICTURES = (
    "hicolor/16x16/apps/relbuilder.png",
    "hicolor/256x256/apps/relbuilder.png",
    "hicolor/scalable/apps/relbuilder.svg",
    "hicolor/symbolic/apps/relbuilder-symbolic.svg",
)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like PyInstaller's, in small, and the art that goes with it; what is made of it stays here too."""
    folder = tmp_path / "app"
    parts = folder / "_internal"
    (parts / "PySide6").mkdir(parents=True)
    (folder / NAME).write_text("#!/bin/sh\necho started with $*\n")
    (folder / NAME).chmod(0o755)
    (parts / "PySide6" / "libQt6Core.so.6").write_bytes(b"a library")
    (parts / "libQt6Core.so.6").symlink_to("PySide6/libQt6Core.so.6")
    art = tmp_path / "art"
    for picture in PICTURES:
        (art / picture).parent.mkdir(parents=True)
        (art / picture).write_bytes(b"a picture")
    for module in (layout, appimage, deb, tarball):
        monkeypatch.setattr(module, "ART", art, raising=False)
        monkeypatch.setattr(module, "BUILD", tmp_path / "build", raising=False)
    return folder


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def test_every_package_has_menu_entry_description_and_icons(app: Path, tmp_path: Path) -> None:
    layout.put_share(tmp_path / "share")
    icons = {f"icons/{picture.replace('apps/relbuilder', f'apps/{APP_ID}')}" for picture in PICTURES}
    assert files(tmp_path / "share") == {MENU_ENTRY, DESCRIPTION, *icons}


def test_menu_entry_and_description_are_of_the_program() -> None:
    entry = (layout.SHARE / layout.DESKTOP).read_text("utf-8")
    assert f"Icon={APP_ID}\n" in entry
    assert f"Exec={NAME} " in entry
    assert "MimeType=text/vcard;" in entry
    description = (layout.SHARE / layout.METAINFO).read_text("utf-8")
    assert f"<id>{APP_ID}</id>" in description
    assert f'<launchable type="desktop-id">{APP_ID}.desktop</launchable>' in description


def test_the_description_names_what_was_released() -> None:
    changelog = "## [Unreleased]\n\n## [0.2.0] - 2026-11-24\n- More\n\n## [0.1.0] - 2026-10-01\n"
    dated = layout.releases(changelog)
    assert dated == [("0.2.0", "2026-11-24"), ("0.1.0", "2026-10-01")]
    description = layout.with_releases("<component>\n</component>\n", dated)
    assert description.count("<release ") == 2
    assert description.endswith("  </releases>\n</component>\n")
    assert layout.with_releases(description, []) == description


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="its validator is not here")
def test_a_description_with_releases_is_valid(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("## [0.2.0] - 2026-11-24\n## [0.1.0] - 2026-10-01\n")
    monkeypatch.setattr(layout, "CHANGELOG", changelog)
    layout.put_share(tmp_path / "share")
    assert 'version="0.2.0"' in (tmp_path / "share" / DESCRIPTION).read_text("utf-8")


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="its validator is not here")
def test_a_faulty_menu_entry_is_refused(app: Path, tmp_path: Path) -> None:
    layout.put_share(tmp_path / "share")
    entry = tmp_path / "share" / MENU_ENTRY
    entry.write_text(entry.read_text("utf-8").replace("Terminal=false", "Terminal=perhaps"))
    with pytest.raises(subprocess.CalledProcessError):
        layout.check(tmp_path / "share")


def test_the_tarball_installs_into_the_users_folders_and_removes_itself(app: Path, tmp_path: Path) -> None:
    packed = tarball.build(app, tmp_path, "1.2.3")
    with tarfile.open(packed) as archive:
        assert {member.uid for member in archive} == {0}
    subprocess.run(["tar", "--extract", "--file", packed, "--directory", tmp_path], check=True)
    home = tmp_path / "home"
    data = home / ".local" / "share"
    (data / NAME).mkdir(parents=True)
    (data / NAME / "relbuilder.db").write_text("contacts")
    before = files(home)

    def script(*arguments: str) -> None:
        environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
        command = tmp_path / f"{NAME}-1.2.3" / "install.sh"
        subprocess.run([command, *arguments], check=True, env=environment, stdout=subprocess.PIPE)

    script()
    # Once more, as over an older version that had a file which this one has not.
    (home / ".local/lib/relbuilder/old.so").touch()
    script()
    assert not (home / ".local/lib/relbuilder/old.so").exists()
    started = subprocess.check_output([home / ".local/bin/relbuilder", "--version"], text=True)
    assert started == "started with --version\n"
    entry = (data / MENU_ENTRY).read_text("utf-8")
    assert f'Exec="{home}/.local/lib/relbuilder/relbuilder" --open %F\n' in entry
    assert (data / "icons/hicolor/16x16/apps" / f"{APP_ID}.png").exists()
    script("--remove")
    left = files(home) - before
    # What menus know is a list that the desktop made.
    assert {Path(name).name for name in left} <= {"mimeinfo.cache", "icon-theme.cache"}


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="Debian packages cannot be made here")
def test_the_debian_package_holds_the_program_its_command_and_its_documents(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deb, "needed_of_the_system", lambda _folder: {"libX11.so.6", "libglib-2.0.so.0"})
    previous = os.umask(0o077)
    try:
        packed = deb.build(app, tmp_path, "1.2.3")
    finally:
        os.umask(previous)
    assert packed.name.startswith("relbuilder_1.2.3_")
    listing = subprocess.check_output(["dpkg-deb", "--contents", packed], text=True).splitlines()
    rights = {line.split()[5].removeprefix("."): line.split()[0] for line in listing}
    assert rights["/opt/relbuilder/relbuilder"] == "-rwxr-xr-x"
    assert rights["/opt/relbuilder/_internal/PySide6/libQt6Core.so.6"] == "-rw-r--r--"
    assert rights["/opt/relbuilder/_internal/"] == "drwxr-xr-x"
    assert any(line.endswith("./usr/bin/relbuilder -> /opt/relbuilder/relbuilder") for line in listing)
    assert {f"/usr/share/{MENU_ENTRY}", "/usr/share/doc/relbuilder/copyright"} <= rights.keys()
    said = subprocess.check_output(["dpkg-deb", "--field", packed], text=True)
    assert "Version: 1.2.3\n" in said
    assert "libglib2.0-0 | libglib2.0-0t64, libssl3 | libssl3t64, libx11-6, tzdata" in said


def test_a_library_that_nobody_brings_is_refused() -> None:
    with pytest.raises(UnknownLibrary, match=r"^libnew\.so\.1$"):
        deb.depends({"libX11.so.6", "libnew.so.1"})


@pytest.mark.skipif(not shutil.which("objdump"), reason="libraries cannot be looked into")
def test_what_goes_along_and_the_c_library_are_not_asked_of_the_system(app: Path) -> None:
    python = Path(sys.executable).resolve()
    shutil.copyfile(python, app / "_internal" / "python")
    needed = deb.needed_of_the_system(app)
    assert not any(name.startswith(("libc.", "libm.", "ld-linux")) for name in needed)
    for name in needed:
        (app / "_internal" / name).touch()
    assert deb.needed_of_the_system(app) == set()


def test_the_folder_of_the_appimage_starts_the_program(app: Path) -> None:
    folder = appimage.folder(app)
    start = folder / "AppRun"
    assert subprocess.check_output([start, "a b"], text=True) == "started with a b\n"
    assert (folder / layout.DESKTOP).read_text("utf-8") == (layout.SHARE / layout.DESKTOP).read_text("utf-8")
    assert (folder / f"{APP_ID}.png").read_bytes() == b"a picture"


def test_where_appimagetool_is_found_there_is_an_appimage(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "bin" / "appimagetool"
    tool.parent.mkdir()
    tool.write_text('#!/bin/sh\n[ -x "$4/AppRun" ] && echo "$ARCH $VERSION $2 $3" >"$5"\n')
    tool.chmod(0o755)
    runtime = tool.with_name("appimage-runtime")
    runtime.touch()
    monkeypatch.setenv("PATH", f"{tool.parent}:/usr/bin:/bin")
    monkeypatch.setattr(deb, "needed_of_the_system", lambda _folder: set[str]())
    made = package.build(app, tmp_path / "dist", "1.2.3")
    assert made[-1].name == f"relbuilder-1.2.3-linux-{layout.MACHINE}.AppImage"
    assert made[-1].read_text() == f"{layout.MACHINE} 1.2.3 --runtime-file {runtime}\n"


def test_what_packs_the_appimage_is_refused_where_it_is_not_what_was_pinned(tmp_path: Path) -> None:
    curl = tmp_path / "bin" / "curl"
    curl.parent.mkdir()
    curl.write_text('#!/bin/sh\nwhile [ "$1" != --output ]; do shift; done\necho something else >"$2"\n')
    curl.chmod(0o755)
    ended = subprocess.run(
        ["sh", FETCH, tmp_path / "tools"],
        env={"PATH": f"{curl.parent}:/usr/bin:/bin"},
        capture_output=True,
        check=False,
    )
    assert ended.returncode != 0
    assert not (tmp_path / "tools" / "appimagetool").exists()


def test_the_flatpak_takes_that_folder_and_asks_for_no_network() -> None:
    manifest = ROOT / "packaging" / "linux" / "flatpak" / f"{APP_ID}.yml"
    said = YAML(typ="safe").load(manifest.read_text("utf-8"))
    assert (said["id"], said["command"]) == (APP_ID, NAME)
    assert "--share=network" not in said["finish-args"]
    assert "--filesystem=xdg-config/autostart:create" in said["finish-args"]
    (module,) = said["modules"]
    (source,) = module["sources"]
    assert (manifest.parent / source["path"]).resolve() == ROOT / "build" / "linux" / "AppDir"


def test_what_is_drawn_has_the_names_that_are_looked_for(tmp_path: Path) -> None:
    import art

    art.render(tmp_path)
    assert ART.name == "art"
    assert set(PICTURES) <= files(tmp_path)
