"""The operating system behind the ports: clock, notifications, start at login, a key, the one running instance."""
