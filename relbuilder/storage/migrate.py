"""The data file at a start: made, checked, upgraded or refused. Alembic is imported only when it has work."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from relbuilder.domain.errors import Code, EnvironmentProblem, StorageDamaged, StorageNewer
from relbuilder.storage.connections import connect, problems_told

REVISIONS = ("0001", "0002", "0003")
"""The steps this version of the program knows, oldest first; a file with any other was written by a newer one."""

SCRIPTS = Path(__file__).resolve().parent / "migrations"


def prepare(path: Path, backups: Path) -> None:
    """Make the file ready for this version: create it, upgrade it, or find it up to date.

    Before an upgrade a copy goes into the folder `backups`. Raises StorageNewer, StorageDamaged, StorageBusy,
    StorageProblem or EnvironmentProblem; then the file is as it was. Reads a few pages only, whatever the file's
    size: the look at all of it is `deep_check`, which takes seconds for a large file and belongs in the background.
    """
    found = revision(path)
    if found is None and path.exists() and any(backups.glob("*.db")):
        # Something emptied the file: to begin afresh would hide that there is a copy to go back to.
        raise StorageDamaged(Code.STORAGE_DAMAGED, reason="the file is empty")
    if found == REVISIONS[-1]:
        return
    if found is not None:
        deep_check(path)
        _back_up_before_upgrade(path, backups, found)
    else:
        _make_folder(path.parent)
    upgrade(path)


def revision(path: Path) -> str | None:
    """The revision of a file; None where there is none yet. Raises StorageNewer and StorageDamaged."""
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return None
    with problems_told(), closing(connect(path)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return None
        if "alembic_version" not in tables or "contact" not in tables:
            raise StorageDamaged(Code.STORAGE_DAMAGED, reason="not a file of this program")
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    found = str(row[0]) if row else ""
    if found not in REVISIONS:
        raise StorageNewer(Code.STORAGE_NEWER, revision=found)
    return found


def deep_check(path: Path) -> None:
    """Look at every page; raises StorageDamaged with what SQLite says."""
    with problems_told(), closing(connect(path)) as connection:
        complaint = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if complaint != "ok":
        raise StorageDamaged(Code.STORAGE_DAMAGED, reason=complaint)


def _back_up_before_upgrade(path: Path, backups: Path, found: str) -> None:
    _make_folder(backups)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = backups / f"before-upgrade-{found}-{stamp}.db"
    with problems_told(), closing(connect(path)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


def upgrade(path: Path, target: str = "head") -> None:
    """Take every missing step up to `target` in one transaction; a file that is empty or not there gets all of them.

    Foreign keys rest meanwhile, for steps may rebuild tables.
    """
    from alembic import command
    from alembic.config import Config

    from relbuilder.storage.engine import open_engine

    with problems_told(), closing(connect(path, create=True)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    engine = open_engine(path, foreign_keys=False)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, target)
            orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if orphan is not None:
                raise StorageDamaged(
                    Code.STORAGE_DAMAGED, reason=f"{orphan[0]} refers to a missing {orphan[2]}"
                )
    finally:
        engine.dispose()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentProblem(Code.STORAGE_UNAVAILABLE, reason=str(error)) from error
