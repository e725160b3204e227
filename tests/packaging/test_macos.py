"""macOS: what the bundle says of itself, in which order it is signed and packed, and that nothing secret is shown.

The tools themselves exist on macOS only; here a stand-in notes how they were called.
"""

from __future__ import annotations

import plistlib
import stat
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from macos import bundle, package, signing
from macos.signing import AD_HOC, Credentials, Notary, StepFailed

MACH_O = bytes.fromhex("cffaedfe")
NOTARY = {"MACOS_NOTARY_KEY": "hush", "MACOS_NOTARY_KEY_ID": "K3Y", "MACOS_NOTARY_ISSUER": "1SSUER"}
CERTIFICATE = {"MACOS_SIGNING_IDENTITY": "Developer ID Application: Us (TEAM)"}


@dataclass
class Tools:
    """The system's tools: notes each call, reads the notary's key as it is then, and fails where told."""

    calls: list[list[str]] = field(default_factory=list)
    keys: list[tuple[str, int]] = field(default_factory=list)
    failing: str = ""

    def run(self, command: Sequence[str], *, check: bool) -> subprocess.CompletedProcess[str]:
        assert not check
        self.calls.append(list(command))
        if "--key" in command:
            key = Path(command[command.index("--key") + 1])
            self.keys.append((key.read_text("utf-8"), stat.S_IMODE(key.stat().st_mode)))
        return subprocess.CompletedProcess(list(command), int(self.failing in command if self.failing else 0))

    @property
    def names(self) -> list[str]:
        """Which tools were called, in order."""
        return [signing._spoken(call) for call in self.calls]


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Tools:
    made = Tools()
    monkeypatch.setattr(subprocess, "run", made.run)
    return made


@pytest.fixture
def images(monkeypatch: pytest.MonkeyPatch, tools: Tools) -> list[dict[str, Any]]:
    """Stands for dmgbuild: notes what it was asked for, among the calls of the tools."""
    asked: list[dict[str, Any]] = []

    def build_dmg(filename: str, volume_name: str, *, settings: dict[str, Any]) -> None:
        tools.calls.append(["dmgbuild"])
        Path(filename).touch()
        asked.append({"filename": filename, "volume_name": volume_name, **settings})

    module = ModuleType("dmgbuild")
    monkeypatch.setattr(module, "build_dmg", build_dmg, raising=False)
    monkeypatch.setitem(sys.modules, "dmgbuild", module)
    return asked


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """One without any credentials."""
    for name in (*CERTIFICATE, *NOTARY):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An application like those that PyInstaller makes, in small."""
    folder = tmp_path / "Relationship Builder.app"
    code = (
        "MacOS/relbuilder",
        "MacOS/helper",
        "Frameworks/libpython3.11.dylib",
        "Frameworks/PySide6/QtCore.abi3.so",
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Frameworks/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    )
    for name in code:
        (folder / "Contents" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "Contents" / name).write_bytes(MACH_O + b"code")
    (folder / "Contents" / "Resources").mkdir()
    (folder / "Contents" / "Resources" / "LICENSE").write_text("MIT")
    (folder / "Contents" / "Resources" / "empty").touch()
    if sys.platform != "win32":  # where making one takes rights of its own
        (folder / "Contents" / "Resources" / "QtCore.abi3.so").symlink_to(
            "../Frameworks/PySide6/QtCore.abi3.so"
        )
    (folder / "Contents" / "Info.plist").write_bytes(plistlib.dumps({"CFBundleExecutable": "relbuilder"}))
    return folder


def test_the_bundle_says_what_it_is() -> None:
    said = plistlib.loads(plistlib.dumps(bundle.info_plist("1.2.3")))
    assert (said["CFBundleShortVersionString"], said["CFBundleVersion"]) == ("1.2.3", "1.2.3")
    assert said["CFBundleIdentifier"].count(".") >= 2
    assert said["CFBundleLocalizations"] == ["en", "da"]
    assert said["LSMinimumSystemVersion"] == "14.0"
    assert said["NSHighResolutionCapable"] is True


def test_contact_cards_may_be_opened_with_it_and_stay_with_the_systems_own_program() -> None:
    (cards,) = plistlib.loads(plistlib.dumps(bundle.info_plist("1.0.0")))["CFBundleDocumentTypes"]
    assert cards["LSItemContentTypes"] == ["public.vcard"]
    assert (cards["CFBundleTypeRole"], cards["LSHandlerRank"]) == ("Viewer", "Alternate")


def test_the_hardened_runtime_keeps_all_of_its_rules_but_one() -> None:
    allowed = plistlib.loads(signing.ENTITLEMENTS.read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.parametrize(
    ("given", "identity", "notarised"),
    [
        ({}, AD_HOC, False),
        (NOTARY, AD_HOC, False),
        ({"MACOS_SIGNING_IDENTITY": ""}, AD_HOC, False),
        (CERTIFICATE, CERTIFICATE["MACOS_SIGNING_IDENTITY"], False),
        ({**CERTIFICATE, **NOTARY, "MACOS_NOTARY_KEY": ""}, CERTIFICATE["MACOS_SIGNING_IDENTITY"], False),
        ({**CERTIFICATE, **NOTARY}, CERTIFICATE["MACOS_SIGNING_IDENTITY"], True),
    ],
)
def test_credentials_come_from_the_environment(given: dict[str, str], identity: str, notarised: bool) -> None:
    found = signing.credentials(given)
    assert found.identity == identity
    assert (found.notary is not None) is notarised


def test_credentials_do_not_show_their_secrets() -> None:
    shown = repr(signing.credentials({**CERTIFICATE, **NOTARY}))
    assert not any(secret in shown for secret in NOTARY.values())


def test_code_is_signed_from_the_inside_out(app: Path, tools: Tools) -> None:
    signing.sign_application(app, Credentials())
    signed = [Path(call[-1]) for call in tools.calls if "--sign" in call]
    assert signed[-1] == app
    for place, code in enumerate(signed):
        assert not any(later.is_relative_to(code) for later in signed[place + 1 :])
    within = {str(code.relative_to(app / "Contents")) for code in signed[:-1]}
    assert within == {
        "MacOS/helper",
        "Frameworks/libpython3.11.dylib",
        "Frameworks/PySide6/QtCore.abi3.so",
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A",
        "Frameworks/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    }
    assert "--verify" in tools.calls[-1]


def test_only_the_application_gets_entitlements(app: Path, tools: Tools) -> None:
    signing.sign_application(app, Credentials("Us"))
    with_rights = [call[-1] for call in tools.calls if "--entitlements" in call]
    assert with_rights == [str(app)]


def test_a_certificate_brings_the_hardened_runtime_and_a_time_stamp(app: Path, tools: Tools) -> None:
    signing.sign_application(app, Credentials("Us"))
    for call in tools.calls[:-1]:
        assert call[call.index("--options") + 1] == "runtime"
        assert "--timestamp" in call
        assert call[call.index("--sign") + 1] == "Us"


def test_an_ad_hoc_signature_asks_for_neither(app: Path, tools: Tools) -> None:
    signing.sign_application(app, Credentials())
    assert not any({"--options", "--timestamp"} & set(call) for call in tools.calls)


def test_without_credentials_there_is_a_plain_image(
    app: Path, tmp_path: Path, tools: Tools, images: list[dict[str, Any]], environment: pytest.MonkeyPatch
) -> None:
    environment.setattr("platform.machine", lambda: "arm64")
    made = package.build(app, tmp_path / "dist", "1.2.3")
    assert made == [tmp_path / "dist" / "RelationshipBuilder-1.2.3-macos-arm64.dmg"]
    assert made[0].exists()
    assert tools.names[-2:] == ["codesign", "dmgbuild"]
    assert images[0]["volume_name"] == "Relationship Builder"


def test_with_credentials_the_image_is_signed_notarised_and_stapled(
    app: Path, tmp_path: Path, tools: Tools, images: list[dict[str, Any]], environment: pytest.MonkeyPatch
) -> None:
    for name, value in {**CERTIFICATE, **NOTARY}.items():
        environment.setenv(name, value)
    (image,) = package.build(app, tmp_path / "dist", "1.2.3")
    assert tools.names[-5:] == ["dmgbuild", "codesign", "xcrun notarytool", "xcrun stapler", "spctl"]
    assert all(call[-1] == str(image) for call in tools.calls[-4:] if call[1] != "notarytool")
    assert "--wait" in tools.calls[-3]
    assert images[0]["filename"] == str(image)


def test_the_notarys_key_stands_in_a_file_for_its_owner_and_is_gone_after(
    tmp_path: Path, tools: Tools
) -> None:
    signing.notarise(tmp_path / "a.dmg", Notary("hush", "K3Y", "1SSUER"))
    ((key, mode),) = tools.keys
    assert key == "hush"
    assert mode == 0o600 or sys.platform == "win32"
    submitted = tools.calls[0]
    assert not Path(submitted[submitted.index("--key") + 1]).exists()
    assert not any("hush" in part for call in tools.calls for part in call)


def test_nothing_secret_is_shown_even_when_it_fails(
    tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]
) -> None:
    tools.failing = "notarytool"
    with pytest.raises(StepFailed) as failure:
        signing.notarise(tmp_path / "a.dmg", Notary("hush", "K3Y", "1SSUER"))
    shown = str(failure.value) + "".join(capsys.readouterr())
    assert shown == "xcrun notarytool failed with status 1"
    assert tools.names == ["xcrun notarytool"]


def test_a_refused_signature_makes_no_image(
    app: Path, tmp_path: Path, tools: Tools, images: list[dict[str, Any]], environment: pytest.MonkeyPatch
) -> None:
    tools.failing = "--verify"
    with pytest.raises(StepFailed):
        package.build(app, tmp_path / "dist", "1.2.3")
    assert not images


def test_the_image_shows_the_application_and_where_to_drag_it() -> None:
    settings = package.image_settings(Path("dist/Relationship Builder.app"))
    (_corner, (width, height)) = settings["window_rect"]
    assert set(settings["icon_locations"]) == {"Relationship Builder.app", "Applications"}
    for x, y in settings["icon_locations"].values():
        assert settings["icon_size"] / 2 <= x <= width - settings["icon_size"] / 2
        assert settings["icon_size"] / 2 <= y <= height - settings["icon_size"] / 2
