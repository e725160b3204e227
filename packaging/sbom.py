"""Writes the bill of materials of the packages (SBOM, CycloneDX): what of others goes along, for this system.

It describes an environment with the app's locked requirements alone, so that no tool of ours stands in it, and comes
out the same from the same lock file. As a command: `python packaging/sbom.py FILE`.
"""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from project import BUILD, ROOT, VERSION

ENVIRONMENT: Final = BUILD / "sbom"


def write(target: Path) -> None:
    """Make the environment and write its bill of materials as JSON; raises CalledProcessError."""
    python = _make_environment()
    target.parent.mkdir(parents=True, exist_ok=True)
    _run(
        *(sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject", ROOT / "pyproject.toml"),
        *("--mc-type", "application", "--output-reproducible", "--output-format", "JSON"),
        *("--output-file", target, python),
    )
    document = complete(json.loads(target.read_text("utf-8")), VERSION)
    target.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", "utf-8", newline="\n")


def complete(document: dict[str, Any], version: str) -> dict[str, Any]:
    """The document with what an environment does not tell: the app's own version, and the Python that goes along."""
    document["metadata"]["component"]["version"] = version
    python = {
        "type": "platform",
        "bom-ref": "python",
        "name": "CPython",
        "version": platform.python_version(),
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }
    document.setdefault("components", []).append(python)
    return document


def _make_environment() -> Path:
    """The Python of a fresh virtual environment that holds what app.lock names, and not even pip."""
    _run(sys.executable, "-m", "venv", "--clear", "--without-pip", ENVIRONMENT)
    python = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    _run(
        *(
            sys.executable,
            "-m",
            "pip",
            "--disable-pip-version-check",
            "--python",
            python,
            "install",
            "--quiet",
        ),
        *("--require-hashes", "-r", ROOT / "requirements" / "app.lock"),
    )
    return python


def _run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
