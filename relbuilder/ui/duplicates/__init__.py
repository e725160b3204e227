"""The page on which two contacts that may be one person are looked at side by side, and merged or told apart."""
