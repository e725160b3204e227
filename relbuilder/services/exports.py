"""Giving the data back: contacts as files that other programs read."""

from collections.abc import Sequence
from pathlib import Path

from relbuilder.services.context import Context
from relbuilder.services.ports import Reader


def export_contacts(
    context: Context, reader: Reader, ids: Sequence[int], target: Path, *, vcard_version: str = "4.0"
) -> int:
    """Write contacts as .vcf, .csv or .json by the target's ending, whole or not at all; returns how many.

    Raises InputProblem UNKNOWN_ENDING, and EnvironmentProblem when the file cannot be written.
    """
    return context.address_books.write(target, reader.contacts(ids), vcard_version=vcard_version)
