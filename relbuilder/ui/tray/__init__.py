"""The tray: its icon and menu, and the notifications that reach the user outside the window. Writes nothing itself."""
