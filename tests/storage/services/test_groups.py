"""Groups over the real storage: one card with its members, touches that count for all, and the undo of each."""

import pytest

from relbuilder.domain.contact import Contact, GroupKind
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import groups, touches
from relbuilder.services.contacts import bin_contacts
from relbuilder.services.readings import Card
from relbuilder.services.recording import redo, undo
from tests.storage.services.conftest import Office


def family(office: Office) -> tuple[int, int, int]:
    """A family of two: its card and its members."""
    karen, ove = office.add("Karen Holm", "Ove Holm")
    office.context.history.clear()
    card: Contact = groups.add_group(office.context, " The Holms ", GroupKind.FAMILY, (karen, ove), Tier.VIP)
    assert card.id is not None
    return card.id, karen, ove


def card(office: Office, contact_id: int) -> Card:
    return office.reader.cards([contact_id], office.context.today())[contact_id]


def test_a_group_is_a_card_with_its_members(office: Office) -> None:
    group, karen, ove = family(office)
    known = office.dossier(group)
    assert (known.contact.display_name, known.contact.group) == ("The Holms", GroupKind.FAMILY)
    assert (known.contact.members, known.names) == ((karen, ove), {karen: "Karen Holm", ove: "Ove Holm"})
    assert office.dossier(karen).groups == (group,)
    assert group in office.column(Tier.VIP)
    assert known.reminders == ()
    assert (card(office, group).members, card(office, group).faces) == (2, ("Karen Holm", "Ove Holm"))
    assert (card(office, karen).members, card(office, karen).faces) == (0, ())


def test_it_is_undone_and_done_again(office: Office) -> None:
    group, karen, _ = family(office)
    undo(office.context)
    assert office.dossier(karen).groups == ()
    redo(office.context)
    assert office.dossier(karen).groups == (group,)


def test_members_come_and_go(office: Office) -> None:
    group, karen, ove = family(office)
    (lise,) = office.add("Lise Holm")
    groups.set_members(office.context, group, GroupKind.TEAM, (lise, karen, lise))
    assert office.dossier(group).contact.members == (lise, karen)
    assert office.dossier(group).contact.group is GroupKind.TEAM
    groups.leave_group(office.context, group, karen)
    assert office.dossier(group).contact.members == (lise,)
    undo(office.context)
    undo(office.context)
    assert office.dossier(group).contact.members == (karen, ove)


def test_a_group_is_dissolved_and_comes_back(office: Office) -> None:
    group, karen, ove = family(office)
    groups.dissolve_group(office.context, group)
    assert office.dossier(group).contact.group is None
    assert office.dossier(karen).groups == ()
    undo(office.context)
    assert office.dossier(group).contact.members == (karen, ove)


def test_a_touch_with_a_group_is_one_with_its_members(office: Office) -> None:
    group, karen, ove = family(office)
    touch = touches.log_touch(office.context, (group,), TouchKind.MEETING)
    assert touch.people == (group, karen, ove)
    today = office.context.today()
    assert {office.standing(each).last_touch for each in (group, karen, ove)} == {today}
    undo(office.context)
    assert {office.standing(each).last_touch for each in (group, karen, ove)} == {None}


def test_who_is_in_the_bin_is_not_counted(office: Office) -> None:
    group, karen, _ = family(office)
    bin_contacts(office.context, [karen])
    assert (card(office, group).members, card(office, group).faces) == (1, ("Ove Holm",))


def test_nonsense_is_refused(office: Office) -> None:
    group, karen, _ = family(office)
    before = office.everything()
    with pytest.raises(InputProblem) as raised:
        groups.set_members(office.context, group, GroupKind.TEAM, (group,))
    assert raised.value.code is Code.INVALID_VALUE
    with pytest.raises(InputProblem) as raised:
        groups.add_group(office.context, " ", GroupKind.TEAM, (karen,))
    assert raised.value.code is Code.EMPTY_NAME
    with pytest.raises(NotFound):
        groups.add_group(office.context, "Nobody", GroupKind.TEAM, (77,))
    with pytest.raises(NotFound):
        groups.leave_group(office.context, 77, karen)
    assert office.everything() == before
