"""How one line is understood and carried out, step by step. `services.capture` is the way in."""
