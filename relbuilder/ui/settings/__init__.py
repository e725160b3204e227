"""The page on which the user sets the program up, and looks after the data."""
