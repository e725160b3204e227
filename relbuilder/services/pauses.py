"""Pauses: a person's leave, the user's holiday. Clocks stand still and go on where they stopped."""

from datetime import date

from relbuilder.services.context import Context


def pause(context: Context, until: date | None, *, contact_id: int | None = None) -> None:
    """Stop the clocks of a contact, or (None) of everybody, from today on up to but not including `until`.

    A pause that already runs gets the new end. Raises NotFound, and InputProblem INVALID_VALUE for an end not ahead.
    """
    raise NotImplementedError


def resume(context: Context, *, contact_id: int | None = None) -> None:
    """End the running pause today; nothing happens where there is none."""
    raise NotImplementedError
