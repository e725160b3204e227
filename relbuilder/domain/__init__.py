"""What relations are: frozen values and pure functions. No clock, no disk, no Qt, no SQL."""
