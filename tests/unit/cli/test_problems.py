"""Every problem has a sentence and a status."""

import re
from pathlib import Path

import pytest

from relbuilder.cli.problems import line, skip_reason, status_of
from relbuilder.config.paths import Paths
from relbuilder.domain.errors import (
    Ambiguous,
    Code,
    EnvironmentProblem,
    InputProblem,
    NotFound,
    Problem,
    StorageBusy,
    StorageDamaged,
)
from relbuilder.services.address_books import SkipReason

DETAILS = {
    Code.INVALID_VALUE: {"value": "-1"},
    Code.FUTURE_DATE: {"day": "2030-01-01"},
    Code.NO_SUCH_CONTACT: {"reference": "Bo"},
    Code.SEVERAL_CONTACTS: {"reference": "Bo", "candidates": "1 Bo, 2 Bo"},
}
HERE = Paths(Path("here"))


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_sentence(code: Code) -> None:
    sentence = line(Problem(code, **DETAILS.get(code, {})), HERE)
    assert len(sentence) > 15
    assert not re.search(r"[{}]", sentence)
    assert all(detail in sentence for detail in DETAILS.get(code, {}).values())


@pytest.mark.parametrize("code", [code for code in Code if code.startswith("file_")])
def test_file_is_named(code: Code) -> None:
    assert "some.vcf" in line(Problem(code, path="some.vcf"), HERE)


def test_contact_unknown_by_number_alone_has_a_sentence() -> None:
    assert "17" in line(NotFound(Code.NO_SUCH_CONTACT, id="17"), HERE)


def test_data_folder_is_named_where_nothing_else_is() -> None:
    assert "here" in line(EnvironmentProblem(Code.STORAGE_UNAVAILABLE, reason="disk I/O error"), HERE)


@pytest.mark.parametrize(
    ("problem", "status"),
    [
        (InputProblem(Code.EMPTY_NAME), 2),
        (InputProblem(Code.FUTURE_DATE, day=""), 2),
        (InputProblem(Code.UNKNOWN_ENDING, path=""), 2),
        (NotFound(Code.NO_SUCH_CONTACT, reference=""), 2),
        (Ambiguous(Code.SEVERAL_CONTACTS), 2),
        (InputProblem(Code.FILE_MISSING, path=""), 3),
        (InputProblem(Code.FILE_IS_FOLDER, path=""), 3),
        (InputProblem(Code.FILE_NOT_TEXT, path=""), 3),
        (InputProblem(Code.NOT_A_BACKUP, path=""), 3),
        (EnvironmentProblem(Code.DISK_FULL), 3),
        (StorageBusy(Code.STORAGE_BUSY), 3),
        (StorageDamaged(Code.STORAGE_DAMAGED), 3),
    ],
)
def test_status_tells_words_from_world(problem: Problem, status: int) -> None:
    assert status_of(problem) == status


@pytest.mark.parametrize("reason", SkipReason)
def test_every_reason_to_skip_has_words(reason: SkipReason) -> None:
    assert skip_reason(reason, "")
    assert skip_reason(reason, "Bo").endswith(": Bo")
