"""Groups leave as vCards and come back: with their kind, and with their members as they are on this board."""

from dataclasses import replace
from pathlib import Path

import pytest

from relbuilder.domain.contact import GroupKind
from relbuilder.domain.tier import Tier
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services import exports, groups, imports
from relbuilder.services.context import Context
from relbuilder.services.imports import ImportRequest
from relbuilder.services.progress import Progress
from relbuilder.services.recording import undo
from tests.storage.services.conftest import Office, close_office, open_office


def real(office: Office) -> Context:
    """The office's context with real address books."""
    return replace(office.context, address_books=FileAddressBooks())


def family(office: Office) -> int:
    karen, ove = office.add("Karen Holm", "Ove Holm")
    group = groups.add_group(office.context, "The Holms", GroupKind.FAMILY, (ove, karen), Tier.VIP)
    return group.id or 0


@pytest.mark.parametrize("version", ["4.0", "3.0"])
def test_a_group_comes_back_elsewhere_with_its_members(office: Office, tmp_path: Path, version: str) -> None:
    family(office)
    file = tmp_path / "all.vcf"
    everybody = office.reader.find()
    assert exports.export_contacts(real(office), office.reader, everybody, file, vcard_version=version) == 3
    (tmp_path / "other").mkdir()
    other = open_office(tmp_path / "other" / "relbuilder.db")
    before = other.everything()
    report = imports.run_import(real(other), ImportRequest((file,)), Progress())
    assert (report.created, report.files[0].skipped, len(report.ids)) == (3, [], 3)
    (group,) = other.reader.resolve("The Holms")
    known = other.dossier(group)
    assert known.contact.group is GroupKind.FAMILY
    assert [known.names[member] for member in known.contact.members] == ["Ove Holm", "Karen Holm"]
    assert known.contact.unknown == ()
    again = imports.run_import(real(other), ImportRequest((file,)), Progress())
    assert (again.created, again.updated, again.files[0].unchanged) == (0, 0, 3)
    undo(other.context)
    assert other.reader.find() == []
    assert {name for name, rows in other.everything().items() if rows} >= {
        name for name, rows in before.items() if rows
    }
    close_office(other)


def test_the_same_file_here_changes_nothing_and_a_lost_member_returns(office: Office, tmp_path: Path) -> None:
    group = family(office)
    file = tmp_path / "all.vcf"
    exports.export_contacts(real(office), office.reader, office.reader.find(), file)
    first, second = office.dossier(group).contact.members
    groups.leave_group(office.context, group, first)
    report = imports.run_import(real(office), ImportRequest((file,)), Progress())
    assert (report.created, report.updated) == (0, 1)
    assert office.dossier(group).contact.members == (second, first)
    undo(office.context)
    assert office.dossier(group).contact.members == (second,)


def test_a_preview_says_so_and_writes_nothing(office: Office, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Rowers\r\nMEMBER:urn:uuid:x\r\nEND:VCARD\r\n"
    file = tmp_path / "rowers.vcf"
    file.write_text(card, "utf-8")
    before = office.everything()
    report = imports.preview_import(real(office), ImportRequest((file,)), Progress())
    assert (report.created, report.files[0].read) == (1, 1)
    assert office.everything() == before


def test_a_list_of_nobody_is_no_group(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "list.vcf"
    file.write_text("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Rowers\r\nEND:VCARD\r\n", "utf-8")
    report = imports.run_import(real(office), ImportRequest((file,)), Progress())
    assert (report.created, len(report.files[0].skipped)) == (0, 1)
