"""Composition root: the only module that knows every layer.

The order of a start:

1. the command line settles the data folder and the language (`relbuilder.cli`);
2. `assembly.assemble`: settings are read, the data file is created, checked or upgraded (`storage.migrate.prepare`),
   the ports are put together into a `Context`. Nothing here imports Qt, SQLAlchemy or a parser of address books;
3. `window.open_window`: the lock for a single instance, the Qt application, theme and language, the main window;
   where the data file cannot be opened, the recovery window in its place;
4. after the first painted frame, in the database lane (`Program.wake_up`): SQLAlchemy is imported, the bin is emptied
   of what is over 30 days old, the day's backup is written, the whole file is checked.
"""

from relbuilder.bootstrap.assembly import (
    Program,
    assemble,
    assembled,
    diagnose,
    fill_with_demo,
    stored_vault,
    throw_away,
)

__all__ = ["Program", "assemble", "assembled", "diagnose", "fill_with_demo", "stored_vault", "throw_away"]
