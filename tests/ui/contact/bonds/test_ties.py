"""Ties in the panel: added, edited from either end, removed; strangers; suggestions and their answers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from relbuilder.domain.tie import Tie, TieKind
from relbuilder.domain.touch import TouchKind
from relbuilder.services import recording, ties, touches
from tests.ui.contact.bonds.conftest import Table, number
from tests.ui.hand import settle

WHO = "Who? Somebody new: name, firm"
ENTER = Qt.Key.Key_Return


def tied(table: Table, name: str, kind: str = TieKind.COLLEAGUE, inverse: str = "") -> int:
    """Tie Karen to somebody; returns their id."""
    other, shown = number(table, name), table.panel.contact_id
    assert shown is not None
    ties.add_tie(table.desk.context, Tie(shown, other, kind, 3, date(2019, 1, 1), inverse))
    settle()
    return other


def test_a_tie_says_what_how_close_and_since_when_and_opens_the_other(karen: Table) -> None:
    other = tied(karen, "Nikolaj Brandt", TieKind.REPORT)
    assert karen.lines("tie") == ["Nikolaj Brandt  works for Karen, are close, since 2019"]
    karen.hand.press("Nikolaj Brandt  works for Karen, are close, since 2019")
    assert karen.shell.opened == [other]


def test_a_tie_is_added_to_somebody_found_by_a_part_of_the_name(karen: Table) -> None:
    karen.begin("Knows…")
    karen.pick(WHO, "niko", "Nikolaj Brandt, Fjordbank")
    kinds = karen.hand.choice("What they are to Karen")
    kinds.setCurrentIndex(kinds.findData("friend"))
    karen.hand.write("Since (optional)", "2019")
    karen.hand.press("Done")
    (tie,) = karen.dossier().ties
    assert (tie.name, tie.kind, tie.strength, tie.since) == (
        "Nikolaj Brandt",
        "friend",
        2,
        date(2019, 1, 1),
    )
    recording.undo(karen.desk.context)
    settle()
    assert karen.lines("tie") == []


def test_somebody_new_is_kept_as_known_by_name_alone(karen: Table) -> None:
    karen.begin("Knows…")
    karen.hand.write(WHO, "Inga Vang, Havnens Revision")
    karen.hand.press("Done")
    (tie,) = karen.dossier().ties
    assert (tie.name, tie.light) == ("Inga Vang", True)
    assert karen.dossier(tie.id).contact.organisation == "Havnens Revision"
    karen.show(tie.id)
    assert "Put on the board…" in karen.hand.words()


def test_words_of_ones_own_for_both_ends(karen: Table) -> None:
    karen.begin("Knows…")
    karen.hand.write(WHO, "Lise Munk")
    kinds = karen.hand.choice("What they are to Karen")
    kinds.setCurrentIndex(kinds.count() - 1)
    karen.hand.press("Done")
    assert "Write what they are to each other." in karen.hand.words()
    karen.hand.write("What they are to Karen, say godfather", "godchild")
    karen.hand.write("What Karen is to them (if it is something else)", "godmother")
    karen.hand.key(ENTER)
    assert karen.lines("tie") == ["Lise Munk  godchild, know each other"]
    karen.show(number(karen, "Lise Munk"))
    assert karen.lines("tie") == ["Karen Holm  godmother, know each other"]


def test_a_tie_is_edited_from_its_other_end(karen: Table) -> None:
    other = tied(karen, "Nikolaj Brandt", "mentor", "mentee")
    karen.show(other)
    karen.hand.press("Edit the tie with Karen Holm")
    karen.hand.write("What they are to Nikolaj, say godfather", "pupil")
    karen.hand.key(ENTER)
    assert karen.lines("tie") == ["Karen Holm  pupil, are close, since 2019"]
    (tie,) = karen.dossier(number(karen, "Karen Holm")).ties
    assert (tie.kind, tie.inverse) == ("mentor", "pupil")


def test_a_tie_is_removed_with_an_undo(karen: Table) -> None:
    tied(karen, "Nikolaj Brandt")
    karen.hand.press("Edit the tie with Nikolaj Brandt")
    karen.hand.press("Remove")
    assert karen.lines("tie") == []
    assert karen.shell.told[-1] == ("The tie with Nikolaj Brandt was removed", True)


def test_a_day_to_come_is_no_since(karen: Table) -> None:
    karen.begin("Knows…")
    karen.hand.write(WHO, "Lise Munk")
    karen.hand.write("Since (optional)", "2999")
    karen.hand.press("Done")
    assert "Write a year or a day that is past, or nothing." in karen.hand.words()
    assert karen.dossier().ties == ()


def test_who_was_met_together_is_asked_about_once_and_for_good(karen: Table) -> None:
    assert karen.panel.contact_id is not None
    for name in ("Nikolaj Brandt", "Lise Munk"):
        people = (karen.panel.contact_id, number(karen, name))
        touches.log_touch(karen.desk.context, people, TouchKind.MEETING)
    settle()
    asked = "Karen and {} may know each other  met together 1 time(s)"
    karen.hand.press("Tie: " + asked.format("Lise Munk"))
    karen.hand.press("No: " + asked.format("Nikolaj Brandt"))
    assert karen.lines("tie") == ["Lise Munk  acquaintance, know each other"]
    assert not [words for words in karen.hand.words() if "may know" in words]
    recording.undo(karen.desk.context)
    settle()
    assert asked.format("Nikolaj Brandt") in karen.hand.words()
