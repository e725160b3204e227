"""The contact panel: everything known of one person, read and edited in place, and the forms that go with it."""
