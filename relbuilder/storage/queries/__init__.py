"""The quick reads for screens and lists (`services.ports.Reader`), on the standard library's sqlite3 alone.

Nothing here may import SQLAlchemy: the first board is painted before that is loaded.
"""

from relbuilder.storage.queries.reader import SqlReader, open_reader

__all__ = ["SqlReader", "open_reader"]
