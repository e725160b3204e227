"""What every use case is handed: the ports, the bus and the history. Made once, by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from relbuilder.domain.calendar import local_day
from relbuilder.domain.customs import Customs
from relbuilder.domain.schedule import Schedule
from relbuilder.services.address_books import AddressBooks
from relbuilder.services.bus import Bus
from relbuilder.services.history import History
from relbuilder.services.ports import Clock, FileShelf, OpenUnit, Vault


@dataclass(frozen=True, slots=True)
class Context:
    """The world as the use cases see it.

    `schedule` gives the user's hours and budgets, `customs` the country's ways, as they are now: settings take effect
    at once.
    """

    open_unit: OpenUnit
    address_books: AddressBooks
    vault: Vault
    clock: Clock
    bus: Bus
    history: History
    files: FileShelf
    schedule: Callable[[], Schedule] = field(default=Schedule)
    customs: Callable[[], Customs] = field(default=Customs)

    @property
    def region(self) -> str:
        """The ISO country that bare phone numbers are read in."""
        return self.customs().region

    def today(self) -> date:
        """The user's local day."""
        return local_day(self.clock.now(), self.clock.zone(), self.schedule().day_starts_at)
