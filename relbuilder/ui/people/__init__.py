"""The page of everybody as a table: any order, any filter, many at once, and the bin."""
