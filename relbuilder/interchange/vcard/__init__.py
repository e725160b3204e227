"""vCards 2.1, 3.0 and 4.0 as programs really write them, to contacts and back. Opens no files, fetches nothing."""

from relbuilder.interchange.vcard.reading import read_cards
from relbuilder.interchange.vcard.writing import write_card

__all__ = ["read_cards", "write_card"]
