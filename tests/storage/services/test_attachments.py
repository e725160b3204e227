"""Files kept with a contact: copies that come, go, come back, and are cleared away when nothing can undo it."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem, NotFound
from relbuilder.services.attachments import attach_file, detach_file, file_of
from relbuilder.services.recording import redo, undo
from relbuilder.storage.housekeeping import kept_files
from relbuilder.storage.shelf import FolderShelf
from tests.storage.services.conftest import Office


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere" / "Æblegrød & co. 100%.txt"
    path.parent.mkdir()
    path.write_bytes(b"hello")
    return path


def test_a_copy_is_kept_under_its_own_name_and_lives_on_without_the_original(
    office: Office, letter: Path
) -> None:
    (ada,) = office.add("Ada Owed")
    kept = attach_file(office.context, ada, letter)
    letter.unlink()
    assert office.dossier(ada).attachments == (kept,)
    copy = file_of(office.context, kept)
    assert (copy.name, copy.read_bytes(), kept.size) == (letter.name, b"hello", 5)


def test_two_files_of_one_name_do_not_meet(office: Office, letter: Path) -> None:
    (ada,) = office.add("Ada Owed")
    first = attach_file(office.context, ada, letter)
    letter.write_bytes(b"another")
    second = attach_file(office.context, ada, letter)
    found = [file_of(office.context, kept).read_bytes() for kept in (first, second)]
    assert found == [b"hello", b"another"]


def test_it_goes_and_comes_back(office: Office, letter: Path) -> None:
    (ada,) = office.add("Ada Owed")
    kept = attach_file(office.context, ada, letter)
    detach_file(office.context, kept.id or 0)
    assert office.dossier(ada).attachments == ()
    undo(office.context)
    assert office.dossier(ada).attachments == (kept,)
    assert file_of(office.context, kept).exists()
    redo(office.context)
    assert office.dossier(ada).attachments == ()


def test_what_is_no_file_is_refused_and_leaves_nothing(office: Office, letter: Path) -> None:
    (ada,) = office.add("Ada Owed")
    for path, code in ((letter.parent, Code.FILE_IS_FOLDER), (letter.with_name("none"), Code.FILE_MISSING)):
        with pytest.raises(InputProblem) as raised:
            attach_file(office.context, ada, path)
        assert raised.value.code is code
    with pytest.raises(NotFound):
        attach_file(office.context, 99, letter)
    assert not (office.path.parent / "attachments").exists()


def test_a_copy_that_somebody_took_away_is_said(office: Office, letter: Path) -> None:
    (ada,) = office.add("Ada Owed")
    kept = attach_file(office.context, ada, letter)
    file_of(office.context, kept).unlink()
    with pytest.raises(EnvironmentProblem) as raised:
        file_of(office.context, kept)
    assert raised.value.code is Code.FILE_MISSING


def test_what_nobody_has_any_more_is_cleared_away_after_the_days_of_the_bin(
    office: Office, letter: Path
) -> None:
    (ada,) = office.add("Ada Owed")
    folder = office.path.parent / "attachments"
    shelf, today = FolderShelf(folder), office.context.today()
    kept, gone = attach_file(office.context, ada, letter), attach_file(office.context, ada, letter)
    detach_file(office.context, gone.id or 0)
    for own in folder.iterdir():
        came = office.clock.now().timestamp()
        os.utime(own, (came, came))
    shelf.clear(kept_files(office.path), today + timedelta(days=30))
    assert file_of(office.context, gone).exists()
    shelf.clear(kept_files(office.path), today + timedelta(days=31))
    assert [own.name for own in folder.iterdir()] == [kept.stored.partition("/")[0]]
