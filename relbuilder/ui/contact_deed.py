"""What can be begun with a contact from anywhere in the window. Names only: the panel knows how each is done."""

from enum import StrEnum


class ContactDeed(StrEnum):
    """Something to write down with a contact."""

    PROMISE = "promise"
    THEIR_PROMISE = "their_promise"
    GAVE = "gave"
    RECEIVED = "received"
    ASK = "ask"
