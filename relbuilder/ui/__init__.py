"""The windows. Talks to the use cases and the reader only; the one place, with `desktop`, that knows Qt."""
