"""Everything that can be done, found by a few letters, and every key on one sheet."""
