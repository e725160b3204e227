"""What every use case is handed: the ports, the bus and the history. Made once, by the composition root."""

from dataclasses import dataclass
from datetime import date

from relbuilder.domain.calendar import local_day
from relbuilder.services.address_books import AddressBooks
from relbuilder.services.bus import Bus
from relbuilder.services.history import History
from relbuilder.services.ports import Clock, OpenUnit, Vault


@dataclass(frozen=True, slots=True)
class Context:
    """The world as the use cases see it. `region` is the ISO country that bare phone numbers are read in."""

    open_unit: OpenUnit
    address_books: AddressBooks
    vault: Vault
    clock: Clock
    bus: Bus
    history: History
    region: str

    def today(self) -> date:
        """The user's local day."""
        return local_day(self.clock.now(), self.clock.zone())
