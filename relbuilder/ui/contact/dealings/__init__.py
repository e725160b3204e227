"""What passes between the user and a contact: given and received, lent, asked for, needed."""
