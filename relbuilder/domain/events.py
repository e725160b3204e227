"""What has happened, told after it was committed. Views act on these and on nothing else."""

from dataclasses import dataclass

from relbuilder.domain.tier import Tier


@dataclass(frozen=True, slots=True)
class ContactsAdded:
    """New contacts stand on the board."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ContactsMoved:
    """Contacts changed tier or their place within one."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ContactsEdited:
    """What is known of contacts changed, or their clocks: the place in a manual order did not."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ContactsBinned:
    """Contacts went to the bin."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ContactsRestored:
    """Contacts came back from the bin."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PoliciesChanged:
    """What tiers ask for changed."""

    tiers: tuple[Tier, ...]


@dataclass(frozen=True, slots=True)
class BoardReplaced:
    """So much changed (an import, a restored backup, the undo of one) that every view reads afresh."""


@dataclass(frozen=True, slots=True)
class HistoryChanged:
    """What undo and redo would do now; None where there is nothing. Labels are codes of `services.history.Label`."""

    undo: str | None
    redo: str | None


Event = (
    ContactsAdded
    | ContactsMoved
    | ContactsEdited
    | ContactsBinned
    | ContactsRestored
    | PoliciesChanged
    | BoardReplaced
    | HistoryChanged
)
