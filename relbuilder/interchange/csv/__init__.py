"""Tables of contacts: how the programs that write them name their columns, and how a row becomes a contact."""
