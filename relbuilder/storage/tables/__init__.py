"""The tables as SQLAlchemy sees them; `migrations` creates them and a test holds the two together.

Days are ISO texts, instants ISO texts in UTC, enumerations their values, tiers their position (0 to 3), so that
plain SQL can compare and sort them; `mapping` is the only place that translates. Missing here, for SQLAlchemy has no
words for it: `search`, the full-text index, one row of folded words per contact with the contact's id as `rowid`.
"""

from relbuilder.storage.tables.base import metadata
from relbuilder.storage.tables.contacts import (
    MERGED,
    OFF_BOARD,
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
from relbuilder.storage.tables.dealings import (
    ask,
    introduction,
    loan,
    need,
    recommendation,
    reference,
    vouch,
)
from relbuilder.storage.tables.links import (
    attachment,
    group_card,
    group_member,
    note_mention,
    touch_mention,
    verdict,
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
    "MERGED",
    "OFF_BOARD",
    "affiliation",
    "announcement",
    "ask",
    "attachment",
    "card_line",
    "contact",
    "contact_point",
    "contact_tag",
    "exchange",
    "group_card",
    "group_member",
    "import_batch",
    "import_record",
    "important_date",
    "introduction",
    "loan",
    "mark",
    "metadata",
    "need",
    "note_mention",
    "own_field",
    "pause",
    "photo",
    "postal_address",
    "promise",
    "recommendation",
    "reference",
    "reminder",
    "reminder_state",
    "tag",
    "tie",
    "tier_move",
    "tier_policy",
    "touch",
    "touch_mention",
    "touch_person",
    "verdict",
    "vouch",
]
