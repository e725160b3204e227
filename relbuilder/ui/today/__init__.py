"""The Today page: what is due, answered in one key or click, and the week around it."""
