"""The Board: four tiers side by side, and everything one does with cards. Never imports another page."""
