"""The read connections: one for each thread, closed together, never writing."""

import sqlite3
from pathlib import Path
from threading import Thread

import pytest

from relbuilder.storage.connections import connect_for_reading
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import TODAY, person, settle


def test_every_thread_reads_and_sees_what_was_committed(units: Units, reader: SqlReader) -> None:
    found: list[int] = []
    with units() as unit:
        settle(unit, person("Ada"))
        assert reader.find() == []
        unit.commit()
    threads = [Thread(target=lambda: found.extend(reader.find())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1] * 4


def test_closed_reads_open_again(units: Units, reader: SqlReader) -> None:
    assert reader.find() == []
    reader.close()
    with units() as unit:
        settle(unit, person("Ada"))
        unit.commit()
    assert reader.find() == [1]


def test_a_dossier_that_fails_leaves_no_transaction_behind(units: Units, reader: SqlReader) -> None:
    with pytest.raises(Exception, match="no_such_contact"):
        reader.dossier(1, TODAY)
    with units() as unit:
        settle(unit, person("Ada"))
        unit.commit()
    assert reader.dossier(1, TODAY).contact.id == 1


def test_a_read_connection_refuses_to_write(path: Path) -> None:
    connection = connect_for_reading(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM contact")
    connection.close()
