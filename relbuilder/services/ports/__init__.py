"""What the use cases need from the outside world, as protocols. Storage and desktop stand behind them."""

from relbuilder.services.ports.changes import BatchChange, Change, Entity, EntityChange
from relbuilder.services.ports.reader import Reader
from relbuilder.services.ports.stores import (
    COMMON_NAME,
    AnnouncementLog,
    ContactStore,
    ExchangeStore,
    MarkStore,
    MoveStore,
    PauseStore,
    PolicyStore,
    PromiseStore,
    ReminderStore,
    StandingStore,
    Store,
    TouchStore,
)
from relbuilder.services.ports.surroundings import Clock, Vault
from relbuilder.services.ports.unit_of_work import OpenUnit, UnitOfWork

__all__ = [
    "COMMON_NAME",
    "AnnouncementLog",
    "BatchChange",
    "Change",
    "Clock",
    "ContactStore",
    "Entity",
    "EntityChange",
    "ExchangeStore",
    "MarkStore",
    "MoveStore",
    "OpenUnit",
    "PauseStore",
    "PolicyStore",
    "PromiseStore",
    "Reader",
    "ReminderStore",
    "StandingStore",
    "Store",
    "TouchStore",
    "UnitOfWork",
    "Vault",
]
