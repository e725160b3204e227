"""Files kept with a contact: added, found for the system's program, taken away."""

from pathlib import Path

from relbuilder.domain.attachment import Attachment
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.recording import recorded


def attach_file(context: Context, contact_id: int, source: Path) -> Attachment:
    """Keep a copy of a file with a contact.

    Raises NotFound, InputProblem FILE_MISSING or FILE_IS_FOLDER, and EnvironmentProblem.
    """
    with recorded(context, Label.ATTACHMENT) as unit:
        unit.standings.get(contact_id)
        stored, size = context.files.keep(source)
        return unit.attachments.add(Attachment(contact_id, source.name, stored, size, context.today()))


def file_of(context: Context, attachment: Attachment) -> Path:
    """Where the copy lies; raises EnvironmentProblem FILE_MISSING where somebody took it away."""
    return context.files.find(attachment.stored)


def detach_file(context: Context, attachment_id: int) -> None:
    """Take a file away from its contact; the copy stays as long as that can be undone. Raises NotFound."""
    with recorded(context, Label.ATTACHMENT) as unit:
        unit.attachments.remove(attachment_id)
