"""Signs code for macOS, and has Apple notarise it, with what the environment gives; never shows any of it.

MACOS_SIGNING_IDENTITY names a "Developer ID Application" certificate in a keychain that is open. Without it
signatures are ad hoc: the program runs, and macOS asks its user once. MACOS_NOTARY_KEY (the text of a key file of
App Store Connect), MACOS_NOTARY_KEY_ID and MACOS_NOTARY_ISSUER let it be notarised too.
"""

from __future__ import annotations

import plistlib
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ENTITLEMENTS: Final = Path(__file__).resolve().parent / "entitlements.plist"
AD_HOC: Final = "-"

_MACH_O: Final = {
    bytes.fromhex(magic) for magic in ("feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "cafebabf")
}


class StepFailed(Exception):
    """A tool of the system said no; names the tool and its exit status, never what it was given."""


@dataclass(frozen=True, slots=True)
class Notary:
    """The key that Apple's notary knows us by."""

    key: str = field(repr=False)
    key_id: str = field(repr=False)
    issuer: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Credentials:
    """In whose name code is signed."""

    identity: str = AD_HOC
    notary: Notary | None = None

    @property
    def ad_hoc(self) -> bool:
        """Whether there is no certificate."""
        return self.identity == AD_HOC


def credentials(environment: Mapping[str, str]) -> Credentials:
    """What the environment gives; empty variables count for none, and a notary needs a certificate."""
    identity = environment.get("MACOS_SIGNING_IDENTITY", "")
    if not identity:
        return Credentials()
    names = ("MACOS_NOTARY_KEY", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER")
    values = [environment.get(name, "") for name in names]
    return Credentials(identity, Notary(*values) if all(values) else None)


def sign_application(bundle: Path, credentials: Credentials) -> None:
    """Sign all code in an application, what lies deepest first, then the application itself."""
    for code in nested_code(bundle):
        _codesign(credentials, code)
    _codesign(credentials, bundle, "--entitlements", ENTITLEMENTS)
    run("codesign", "--verify", "--deep", "--strict", bundle)


def sign_image(image: Path, credentials: Credentials) -> None:
    """Sign a disk image; ad hoc there is nothing to say about one."""
    if not credentials.ad_hoc:
        _codesign(credentials, image)


def notarise(image: Path, notary: Notary) -> None:
    """Have Apple look through a signed disk image, wait for the answer, and staple it on."""
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder, "notary.p8")
        key.touch(mode=0o600)
        key.write_text(notary.key, "utf-8")
        key_is = ("--key", key, "--key-id", notary.key_id, "--issuer", notary.issuer)
        run("xcrun", "notarytool", "submit", image, *key_is, "--wait")
    run("xcrun", "stapler", "staple", image)
    run("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image)


def nested_code(bundle: Path) -> list[Path]:
    """The libraries and frameworks within an application, what lies deepest first."""
    contents = bundle / "Contents"
    # The program itself is signed with the application it starts.
    main = contents / "MacOS" / plistlib.loads((contents / "Info.plist").read_bytes())["CFBundleExecutable"]
    found = {_signed_as(path) for path in _files(contents) if path != main and _is_code(path)}
    return sorted(found, key=lambda path: (-len(path.parts), path))


def run(*command: str | Path) -> None:
    """Run a tool of the system; raises StepFailed."""
    done = subprocess.run([str(part) for part in command], check=False)
    if done.returncode:
        message = f"{_spoken(command)} failed with status {done.returncode}"
        raise StepFailed(message)


def _codesign(credentials: Credentials, code: Path, *more: str | Path) -> None:
    # A time stamp and the hardened runtime are what Apple's notary asks for; ad hoc they are of no use, and the
    # hardened runtime would refuse libraries that bear nobody's name.
    kind = () if credentials.ad_hoc else ("--options", "runtime", "--timestamp")
    run("codesign", "--force", "--sign", credentials.identity, *kind, *more, code)


def _spoken(command: Sequence[str | Path]) -> str:
    """The command without what it was given."""
    words = 2 if command[0] == "xcrun" else 1
    return " ".join(str(part) for part in command[:words])


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path


def _is_code(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _signed_as(path: Path) -> Path:
    """A framework's own library is signed as that version of the framework, with all that is in it."""
    version = path.parent
    framework = version.parent.parent
    own = (
        version.parent.name == "Versions" and framework.suffix == ".framework" and path.name == framework.stem
    )
    return version if own else path
