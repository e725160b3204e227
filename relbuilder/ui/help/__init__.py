"""The manual inside the program: its contents, its search and its text."""
