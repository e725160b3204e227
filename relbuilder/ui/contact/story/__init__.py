"""The story of a relation: the timeline, the note and whom it mentions, files, the brief for a meeting."""
