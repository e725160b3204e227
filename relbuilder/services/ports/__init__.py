"""What the use cases need from the outside world, as protocols. Storage and desktop stand behind them."""

from relbuilder.services.ports.changes import (
    BatchChange,
    Belonging,
    Change,
    Entity,
    EntityChange,
    Link,
    MergeChange,
)
from relbuilder.services.ports.reader import Reader
from relbuilder.services.ports.stores import (
    COMMON_NAME,
    AnnouncementLog,
    BelongingStore,
    ContactStore,
    LinkStore,
    MarkStore,
    MoveStore,
    PauseStore,
    PolicyStore,
    StandingStore,
    Store,
    TouchStore,
)
from relbuilder.services.ports.surroundings import Clock, FileShelf, Vault
from relbuilder.services.ports.unit_of_work import OpenUnit, UnitOfWork

__all__ = [
    "COMMON_NAME",
    "AnnouncementLog",
    "BatchChange",
    "Belonging",
    "BelongingStore",
    "Change",
    "Clock",
    "ContactStore",
    "Entity",
    "EntityChange",
    "FileShelf",
    "Link",
    "LinkStore",
    "MarkStore",
    "MergeChange",
    "MoveStore",
    "OpenUnit",
    "PauseStore",
    "PolicyStore",
    "Reader",
    "StandingStore",
    "Store",
    "TouchStore",
    "UnitOfWork",
    "Vault",
]
