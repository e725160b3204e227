"""SQLAlchemy 2 on SQLite behind the ports of `services`; rows never leave it, frozen domain values do.

What others call, in the order of a start:

- `migrate.prepare(path, backups)`: create the data file, or check and upgrade it. Light when it is up to date.
- `queries.open_reader(path)`: the reads for screens and lists (`Reader`), without SQLAlchemy.
- `units.Units(path, customs)`: opens units of work (`OpenUnit`); the first one imports SQLAlchemy.
- `housekeeping.tidy(path, today)`: empties the bin and forgets undone imports, once at the start of the window.
- `shelf.FolderShelf(folder)`: the files that belong to contacts (`FileShelf`).
- `backup.FileVault(path, backups, let_go)`: backup, restore, the copy of the day, the doctor's look (`Vault`).
- `migrate.deep_check(path)`: the look at the whole file, for a quiet moment later.
"""
