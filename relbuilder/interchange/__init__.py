"""Address books on disk, to and from contacts. Knows files and formats; stores nothing and never goes online."""
