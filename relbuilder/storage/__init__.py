"""SQLAlchemy 2 on SQLite behind the ports of `services`; rows never leave it, frozen domain values do.

What others call, in the order of a start:

- `migrate.prepare(path, backups)`: create the data file, or check and upgrade it. Light when it is up to date.
- `queries.open_reader(path)`: the reads for screens and lists (`Reader`), without SQLAlchemy.
- `units.Units(path, region)`: opens units of work (`OpenUnit`); the first one imports SQLAlchemy.
- `housekeeping.tidy(units, today)`: empties the bin and forgets undone imports, once at the start of the window.
- `migrate.deep_check(path)` and `rotation.back_up_daily(path, backups, today)`: for a quiet moment later.
- `backup.FileVault(path, backups, let_go)`: backup, restore and the doctor's look (`Vault`).
"""
