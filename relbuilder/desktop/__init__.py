"""The operating system behind the ports: the clock, and the one running instance."""
