"""Groups in the panel: made from a person, members added and taken out, dissolved; said on each member."""

from __future__ import annotations

from relbuilder.domain.contact import GroupKind
from relbuilder.domain.tier import Tier
from relbuilder.services import groups, recording
from tests.ui.contact.bonds.conftest import Table, number
from tests.ui.hand import settle


def family(table: Table) -> int:
    """A group of Karen and Nikolaj, which is shown then; returns its id."""
    members = (number(table, "Karen Holm"), number(table, "Nikolaj Brandt"))
    card = groups.add_group(table.desk.context, "The Holms", GroupKind.FAMILY, members, Tier.VIP)
    assert card.id is not None
    table.show(card.id)
    return card.id


def test_a_group_is_made_from_a_person(karen: Table) -> None:
    karen.begin("Make a group…")
    karen.hand.press("Make a group")
    assert "Write what they are called together." in karen.hand.words()
    karen.hand.write("What they are called together", "The Holms")
    kinds = karen.hand.choice("What they are")
    kinds.setCurrentIndex(kinds.findData("couple"))
    karen.hand.press("Make a group")
    (group,) = karen.dossier().groups
    assert karen.shell.opened == [group]
    made = karen.dossier(group)
    assert (made.contact.group, made.standing.tier) == (GroupKind.COUPLE, Tier.INNER_CIRCLE)
    assert karen.lines("in") == ["Member of The Holms"]


def test_its_panel_names_the_members_who_open_with_a_click(karen: Table) -> None:
    family(karen)
    assert karen.lines("member") == ["Karen Holm", "Nikolaj Brandt"]
    assert karen.lines("group") == ["Family, 2 member(s)"]
    karen.hand.press("Nikolaj Brandt")
    assert karen.shell.opened == [number(karen, "Nikolaj Brandt")]


def test_a_member_is_added_by_name_and_a_stranger_is_not(karen: Table) -> None:
    family(karen)
    karen.hand.press("Add somebody…")
    karen.hand.write("Who belongs to it?", "Nobody Known")
    karen.hand.press("Done")
    assert [words for words in karen.hand.words() if words.startswith("Nobody of that name")]
    karen.pick("Who belongs to it?", "lis", "Lise Munk")
    karen.hand.press("Done")
    assert karen.lines("member") == ["Karen Holm", "Nikolaj Brandt", "Lise Munk"]


def test_a_member_is_taken_out_from_either_side(karen: Table) -> None:
    family(karen)
    karen.hand.press("Take Nikolaj Brandt out of the group")
    assert karen.lines("member") == ["Karen Holm"]
    assert karen.shell.told[-1] == ("Nikolaj Brandt is out of the group", True)
    karen.show(number(karen, "Karen Holm"))
    karen.hand.press("Leave the group")
    assert karen.lines("in") == []
    recording.undo(karen.desk.context)
    settle()
    assert karen.lines("in") == ["Member of The Holms"]


def test_it_becomes_another_kind_and_is_dissolved(karen: Table) -> None:
    group = family(karen)
    karen.hand.press("Group: Family, 2 member(s)")
    kinds = karen.hand.choice("What they are")
    kinds.setCurrentIndex(kinds.findData("team"))
    karen.hand.press("Done")
    assert karen.dossier(group).contact.group is GroupKind.TEAM
    karen.hand.press("Group: Team, 2 member(s)")
    karen.hand.press("Dissolve the group")
    assert karen.dossier(group).contact.group is None
    assert karen.lines("member") == []
