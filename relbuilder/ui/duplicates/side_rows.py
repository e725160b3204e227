"""What is set side by side of two contacts: what they say of themselves, and where they stand. Knows no widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.merge_choice import Field
from relbuilder.domain.standing import Standing
from relbuilder.services.readings import Dossier
from relbuilder.ui.pairs.comparison import FieldPair, Line, compare
from relbuilder.ui.recurrence_wording import rule_words
from relbuilder.ui.wording import rhythm_words, tier_name


def side_rows(kept: Dossier, other: Dossier, region: str) -> list[FieldPair]:
    """The rows of the table, those of the board and of what passed between them last."""
    translate = QCoreApplication.translate
    rows = compare(kept.contact, other.contact, region)
    stands, stood = kept.standing, other.standing
    if stands.tier is not stood.tier:
        tiers = _line(tier_name(stands.tier)), _line(tier_name(stood.tier))
        rows.append(FieldPair(translate("DuplicateRows", "Tier"), *tiers, Field.TIER))
    if _rhythm(stands) != _rhythm(stood):
        rhythms = _line(_rhythm(stands)), _line(_rhythm(stood))
        rows.append(FieldPair(translate("DuplicateRows", "Rhythm"), *rhythms, Field.RHYTHM))
    if kept.contact.photo and other.contact.photo and kept.contact.photo != other.contact.photo:
        above = _line(translate("DuplicateRows", "The picture above"))
        rows.append(FieldPair(translate("DuplicateRows", "Photo"), above, above, Field.PHOTO))
    between = _between(kept), _between(other)
    if any(between):
        rows.append(FieldPair(translate("DuplicateRows", "Between you"), *between))
    return rows


def _line(text: str) -> tuple[Line, ...]:
    return (Line(text, differs=True),) if text else ()


def _rhythm(standing: Standing) -> str:
    return rule_words(standing.own_rule) if standing.own_rule else rhythm_words(standing.own_cadence)


def _between(dossier: Dossier) -> tuple[Line, ...]:
    translate = QCoreApplication.translate
    counted = (
        (translate("DuplicateRows", "%n touch(es)", None, len(dossier.touches)), dossier.touches),
        (translate("DuplicateRows", "%n promise(s)", None, len(dossier.promises)), dossier.promises),
        (
            translate("DuplicateRows", "%n time(s) given or received", None, len(dossier.exchanges)),
            dossier.exchanges,
        ),
        (translate("DuplicateRows", "%n tie(s)", None, len(dossier.ties)), dossier.ties),
        (translate("DuplicateRows", "%n reminder(s)", None, len(dossier.reminders)), dossier.reminders),
    )
    return tuple(Line(words, differs=False) for words, things in counted if things)
