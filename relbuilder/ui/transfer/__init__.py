"""Bringing address books in and giving them back: the import page and the export. Reads no file itself."""
