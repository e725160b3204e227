"""The first run: three calm steps before an empty board, and the same as a short tour over a full one."""
