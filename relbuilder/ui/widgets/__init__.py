"""Small reusable widgets without knowledge of contacts or services. Import each from its own module."""
