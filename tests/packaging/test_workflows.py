"""The workflows: what they call is there, actions are pinned, and only what gives out a release may write.

That they are well-formed is checked with the style (`make lint`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))


def read(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = YAML(typ="safe").load(path.read_text("utf-8"))
    return document


def steps(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in document["jobs"].values():
        yield from job.get("steps", [])


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_action_is_pinned_and_comes_from_its_maker(path: Path) -> None:
    for step in steps(read(path)):
        if "uses" in step:
            assert re.fullmatch(r"actions/[a-z-]+@(v\d+|[0-9a-f]{40})", step["uses"])


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_script_that_is_called_is_there(path: Path) -> None:
    said = " ".join(step.get("run", "") for step in steps(read(path))).replace("\\", "/")
    for script in re.findall(r"packaging/[\w/]+\.(?:py|sh|txt)", said):
        assert (ROOT / script).is_file(), script


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_called_workflows_are_there(path: Path) -> None:
    for job in read(path)["jobs"].values():
        if "uses" in job:
            assert (ROOT / job["uses"]).is_file()


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_no_job_hangs_for_hours(path: Path) -> None:
    for job in read(path)["jobs"].values():
        assert "uses" in job or job["timeout-minutes"] <= 60


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_the_token_stays_out_of_checkouts(path: Path) -> None:
    for step in steps(read(path)):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_only_a_tag_is_given_out() -> None:
    jobs = read(FOLDER / "release.yml")["jobs"]
    writing = {name for name, job in jobs.items() if "write" in job["permissions"].values()}
    assert writing == {"attest", "attest-contents", "draft"}
    for name in writing - {"draft"}:
        assert jobs[name]["if"] == "github.ref_type == 'tag'"
    # Without the attestations, which a rehearsal leaves out, there is no draft either.
    assert set(jobs["draft"]["needs"]) == {"attest", "attest-contents"}
    assert "--draft" in jobs["draft"]["steps"][-1]["run"]


def test_a_release_is_what_was_tested() -> None:
    jobs = read(FOLDER / "release.yml")["jobs"]
    assert set(jobs["gather"]["needs"]) == {"tests", "packages"}
    assert {jobs[name]["needs"] for name in ("tests", "packages")} == {"notes"}


@pytest.mark.parametrize("name", ["tests", "packages", "ci"])
def test_changes_need_no_rights_and_no_secrets(name: str) -> None:
    document = read(FOLDER / f"{name}.yml")
    assert document["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in document["jobs"].values())
    assert name == "packages" or "secrets" not in (FOLDER / f"{name}.yml").read_text("utf-8")


def test_a_release_hands_on_every_secret_that_packages_know() -> None:
    known = set(read(FOLDER / "packages.yml")["on"]["workflow_call"]["secrets"])
    assert set(read(FOLDER / "release.yml")["jobs"]["packages"]["secrets"]) == known


def test_each_system_is_described_and_attested() -> None:
    built = {
        row["system"]
        for row in read(FOLDER / "packages.yml")["jobs"]["package"]["strategy"]["matrix"]["include"]
    }
    attested = read(FOLDER / "release.yml")["jobs"]["attest-contents"]["strategy"]["matrix"]["system"]
    assert set(attested) == built
    assert {system.split("-")[0] for system in built} == {"linux", "windows", "macos"}


def test_every_change_is_packaged_and_every_package_tried() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    steps_of_it = re.findall(r"step (make \w+|python3 \S+)", script)
    assert steps_of_it == ["make test", "make package", "python3 packaging/trial.py"]
    called = [job["uses"] for job in read(FOLDER / "ci.yml")["jobs"].values()]
    assert called == [f"./.github/workflows/{name}.yml" for name in ("tests", "packages")]


def test_the_installer_is_upgraded_and_removed_on_a_real_windows() -> None:
    (check,) = [step for step in steps(read(FOLDER / "packages.yml")) if "check.py" in step.get("run", "")]
    assert check["if"] == "runner.os == 'Windows'"
    installer = check["run"].split()[-1]
    assert fnmatchcase("dist/RelationshipBuilder-1.2.3-windows-x64.exe", installer)


def test_linux_has_what_packs_an_appimage_before_it_packs() -> None:
    said = (FOLDER / "packages.yml").read_text("utf-8")
    fetched, packed = said.index("linux/appimagetool.sh build/tools"), said.index('build/tools:$PATH" make')
    assert fetched < packed
