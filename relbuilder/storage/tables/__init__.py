"""The tables as SQLAlchemy sees them; `migrations` creates them and a test holds the two together.

Days are ISO texts, instants ISO texts in UTC, enumerations their values, tiers their position (0 to 3), so that
plain SQL can compare and sort them; `mapping` is the only place that translates. Missing here, for SQLAlchemy has no
words for it: `search`, the full-text index, one row of folded words per contact with the contact's id as `rowid`.
"""

from relbuilder.storage.tables.base import metadata
from relbuilder.storage.tables.contacts import (
    affiliation,
    card_line,
    contact,
    contact_point,
    contact_tag,
    import_batch,
    import_record,
    important_date,
    own_field,
    photo,
    postal_address,
    tag,
)
from relbuilder.storage.tables.relations import (
    exchange,
    promise,
    tie,
    tier_move,
    tier_policy,
    touch,
    touch_person,
)
from relbuilder.storage.tables.reminders import announcement, mark, pause, reminder, reminder_state

__all__ = [
    "affiliation",
    "announcement",
    "card_line",
    "contact",
    "contact_point",
    "contact_tag",
    "exchange",
    "import_batch",
    "import_record",
    "important_date",
    "mark",
    "metadata",
    "own_field",
    "pause",
    "photo",
    "postal_address",
    "promise",
    "reminder",
    "reminder_state",
    "tag",
    "tie",
    "tier_move",
    "tier_policy",
    "touch",
    "touch_person",
]
