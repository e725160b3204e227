"""A file kept with a contact. A value only: the bytes lie in the data folder."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of the user's. `name` is what it was called, `stored` its path within the folder of attachments.

    `size` is in bytes.
    """

    contact_id: int
    name: str
    stored: str
    size: int
    added_on: date
    id: int | None = None
