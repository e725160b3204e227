"""Giving the data back: contacts as files that other programs read."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from relbuilder.domain.contact import Contact
from relbuilder.domain.mentions import plain
from relbuilder.services.address_books import Beside
from relbuilder.services.context import Context
from relbuilder.services.ports import Reader
from relbuilder.services.readings import Dossier


def export_contacts(
    context: Context,
    reader: Reader,
    ids: Sequence[int],
    target: Path,
    *,
    vcard_version: str = "4.0",
    with_private: bool = False,
) -> int:
    """Write contacts as .vcf, .csv or .json by the target's ending, whole or not at all; returns how many.

    What is between the user and a contact (promises, favours, asks, introductions, whose name stands behind whom) is
    nobody else's business: it is written `with_private` only, and into .json. Raises InputProblem UNKNOWN_ENDING, and
    EnvironmentProblem when the file cannot be written.
    """
    contacts = ((_readable(contact), standing) for contact, standing in reader.contacts(ids))
    today = context.today()

    def relation(contact_id: int) -> Dossier:
        return reader.dossier(contact_id, today)

    beside = Beside(reader.uids, relation if with_private else None)
    return context.address_books.write(target, contacts, vcard_version=vcard_version, beside=beside)


def _readable(contact: Contact) -> Contact:
    """The contact as others can read it: ids within its note mean nothing elsewhere."""
    return replace(contact, note=plain(contact.note)) if "@[" in contact.note else contact
