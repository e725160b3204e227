"""The stores of `services.ports`, one kind of value each, within one unit of work."""
