"""Relationship Builder: a desktop app that helps people keep the relations that matter."""

__version__ = "0.1.0"
