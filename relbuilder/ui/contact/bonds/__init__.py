"""What binds people: ties, introductions, whose name stands behind whom, and groups."""
