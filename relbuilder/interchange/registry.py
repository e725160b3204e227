"""The address books of the program: every format that is read and written stands behind this one class."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.standing import Standing
from relbuilder.interchange.contents import Content, contents, reading
from relbuilder.services.address_books import Beside, Format, ReadingOptions, Source

# Every start of the program makes this class: readers and writers are imported when the first file comes.
if TYPE_CHECKING:
    from relbuilder.interchange.recognition import Recognised


class FileAddressBooks:
    """Address books in files; implements `services.address_books.AddressBooks`."""

    def open(self, path: Path, options: ReadingOptions) -> Source:
        """Recognise a file by what is in it; its ending says nothing.

        Raises InputProblem or EnvironmentProblem with a code for a file that is no address book, or not of the format
        that the options ask for.
        """
        from relbuilder.interchange.sources import CardSource, TableSource

        found = contents(path)
        with reading(path):
            first, recognised = _first_readable(path, found, options.format)
            if recognised.layout is None:
                return CardSource(path, found)
            return TableSource(
                path, first, recognised.encoding, recognised.layout, recognised.profile, options
            )

    def write(
        self,
        path: Path,
        people: Iterator[tuple[Contact, Standing]],
        *,
        vcard_version: str = "4.0",
        beside: Beside | None = None,
    ) -> int:
        """Write .vcf, .csv or .json by the path's ending, whole or not at all; returns the number of contacts."""
        from relbuilder.interchange import export

        return export.write(path, people, vcard_version, beside)

    def card(self, contact: Contact) -> str:
        """One contact as vCard 4.0 text."""
        from relbuilder.interchange import export

        return export.card(contact)


def _first_readable(path: Path, found: list[Content], wanted: Format) -> tuple[Content, "Recognised"]:
    """The first content that is an address book; an archive may hold empty or damaged ones beside it."""
    from relbuilder.interchange.recognition import recognise

    problem = InputProblem(Code.FILE_NOT_TEXT, path=str(path))
    for content in found:
        try:
            recognised = recognise(content, wanted, str(path))
        except InputProblem as error:
            problem = error
            continue
        if len(found) == 1 or recognised.format is Format.VCARD:
            return content, recognised
    raise problem
