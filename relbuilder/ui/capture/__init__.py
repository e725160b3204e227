"""The capture line: one line, opened from anywhere, that says how it is understood while it is typed."""
