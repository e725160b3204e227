"""Opens units of work on one data file. SQLAlchemy is imported with the first one: a start must not wait for it."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from relbuilder.domain.customs import Customs
from relbuilder.services.ports import UnitOfWork

if TYPE_CHECKING:
    from sqlalchemy import Engine


class Units:
    """A callable that opens a unit of work (`services.ports.OpenUnit`), from any thread.

    `customs` tells the country that phone numbers without a country code are read in, as it is now.
    """

    def __init__(self, path: Path, customs: Callable[[], Customs] = Customs) -> None:
        self._path = path
        self._customs = customs
        self._engine: Engine | None = None
        self._opening = Lock()

    def __call__(self) -> UnitOfWork:
        from relbuilder.storage.unit_of_work import SqlUnitOfWork

        return SqlUnitOfWork(self.engine, self._customs().region)

    @property
    def engine(self) -> "Engine":
        """The engine, opened at first use."""
        from relbuilder.storage.engine import open_engine

        with self._opening:
            if self._engine is None:
                self._engine = open_engine(self._path)
            return self._engine

    def close(self) -> None:
        """Close every connection; the next unit of work opens anew."""
        with self._opening:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None
