"""Adding, editing, tagging, binning and restoring over the real storage."""

from dataclasses import replace
from datetime import timedelta

import pytest

from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.events import ContactsAdded, ContactsBinned, ContactsEdited, ContactsRestored
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.contacts import (
    add_contact,
    bin_contacts,
    edit_contact,
    restore_contacts,
    set_own_rhythm,
    tag_contacts,
)
from relbuilder.services.recording import redo, undo
from relbuilder.services.touches import log_touch
from tests.people import person
from tests.storage.people import FULL
from tests.storage.services.conftest import Office


def test_newcomer_stands_at_the_top_with_everything_known(office: Office) -> None:
    (old,) = office.add("Old One")
    added = add_contact(office.context, replace(FULL, uid=""), Tier.VIP)
    assert added.uid
    assert office.column(Tier.VIP) == [added.id, old]
    assert office.dossier(added.id or 0).contact == added
    assert ContactsAdded((added.id or 0,)) in office.told


def test_addition_undone_leaves_no_trace_and_comes_back_with_its_id(office: Office) -> None:
    office.add("Old One")
    before = office.everything()
    added = add_contact(office.context, FULL, Tier.INNER_CIRCLE)
    after = office.everything()
    undo(office.context)
    assert office.everything() == before
    assert office.told[-2] == ContactsBinned((added.id or 0,))
    redo(office.context)
    assert office.everything() == after


@pytest.mark.parametrize("name", [Name(), Name(given="  ")])
def test_nobody_is_nameless(office: Office, name: Name) -> None:
    with pytest.raises(InputProblem) as raised:
        add_contact(office.context, Contact(name))
    assert raised.value.code is Code.EMPTY_NAME
    (a,) = office.add("A A")
    with pytest.raises(InputProblem):
        edit_contact(office.context, a, lambda known: replace(known, name=name))
    assert office.dossier(a).contact.display_name == "A A"


def test_edit_works_on_what_is_stored_now(office: Office, neighbour: Office) -> None:
    (a,) = office.add("A A")
    edit_contact(neighbour.context, a, lambda known: replace(known, note="Written next door"))
    edit_contact(office.context, a, lambda known: replace(known, tags=("new",)))
    contact = office.dossier(a).contact
    assert (contact.note, contact.tags) == ("Written next door", ("new",))
    assert ContactsEdited((a,)) in office.told


def test_edit_keeps_id_and_identity(office: Office) -> None:
    (a,) = office.add("A A")
    uid = office.dossier(a).contact.uid
    edited = edit_contact(office.context, a, lambda known: replace(known, id=77, uid="other", note="n"))
    assert (edited.id, edited.uid) == (a, uid)
    with pytest.raises(NotFound):
        edit_contact(office.context, 77, lambda known: known)


def test_edit_that_changes_nothing_is_nothing_to_undo(office: Office) -> None:
    (a,) = office.add("A A")
    edit_contact(office.context, a, lambda known: known)
    assert office.context.history.state.undo == "add"


def test_tags_are_added_and_removed_whatever_their_case(office: Office) -> None:
    a, b = office.add("A A", "B B")
    tag_contacts(office.context, [a, b], add=[" Finans ", "finans", "", "ål", "ÅL"])
    tag_contacts(office.context, [b], add=["FINANS", "ny"], remove=["åL"])
    assert office.dossier(a).contact.tags == ("Finans", "ål")
    assert office.dossier(b).contact.tags == ("Finans", "ny")
    assert office.reader.tags() == [("Finans", 2), ("ny", 1), ("ål", 1)]
    undo(office.context)
    assert office.dossier(b).contact.tags == ("Finans", "ål")


def test_bin_takes_cards_off_the_board_and_gives_them_back(office: Office) -> None:
    a, b, c = office.add("A A", "B B", "C C")
    bin_contacts(office.context, [b, b, 999])
    assert office.column(Tier.VIP) == [a, c]
    assert office.reader.bin() == [b]
    assert office.reader.resolve("B B") == []
    assert ContactsBinned((b,)) in office.told
    restore_contacts(office.context, [b, a, 999])
    assert office.column(Tier.VIP) == [a, b, c]
    assert office.told[-2] == ContactsRestored((b,))


def test_restored_contact_knows_the_touches_it_had_meanwhile(office: Office) -> None:
    a, b = office.add("A A", "B B")
    bin_contacts(office.context, [a])
    office.clock.set_on(5)
    log_touch(office.context, [a, b], TouchKind.MEETING)
    restore_contacts(office.context, [a])
    assert office.standing(a).last_touch == office.context.today()
    assert office.standing(a).next_due == office.standing(b).next_due


def test_own_rhythm_outranks_the_tiers(office: Office) -> None:
    (a,) = office.add("A A")
    today = office.context.today()
    set_own_rhythm(office.context, a, days=21)
    assert office.standing(a).next_due == today + timedelta(days=21)
    set_own_rhythm(office.context, a, days=None)
    assert office.standing(a).next_due == today + timedelta(days=90)
    for nonsense in (0, -3, 10**12):
        with pytest.raises(InputProblem) as raised:
            set_own_rhythm(office.context, a, days=nonsense)
        assert raised.value.code is Code.INVALID_VALUE


def test_rhythm_counts_for_moisture_too(office: Office) -> None:
    (a,) = office.add("A A")
    log_touch(office.context, [a], TouchKind.MEETING)
    office.clock.set_on(30)
    slow = office.dossier(a).moisture
    set_own_rhythm(office.context, a, days=30)
    assert office.dossier(a).moisture == pytest.approx(0.4)
    assert slow > 0.6


def test_listener_that_fails_does_not_cost_the_others(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.context.bus.unsubscribe(office.told.append)

    def fail(_event: object) -> None:
        raise RuntimeError("a view broke")

    office.context.bus.subscribe(fail)
    office.context.bus.subscribe(office.told.append)
    added = add_contact(office.context, person("A A"))
    assert ContactsAdded((added.id or 0,)) in office.told
    assert "A listener failed" in caplog.text


def test_rhythm_by_rule_says_the_days_itself(office: Office) -> None:
    """The 24th of November 2025 is a Monday."""
    (a,) = office.add("Ada Tuesday")
    set_own_rhythm(office.context, a, rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
    log_touch(office.context, [a], TouchKind.CALL)
    standing = office.standing(a)
    assert (standing.own_cadence, standing.own_rule) == (14, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
    assert standing.next_due is not None
    assert standing.next_due.weekday() == 1
    set_own_rhythm(office.context, a, days=20)
    assert (office.standing(a).own_cadence, office.standing(a).own_rule) == (20, "")
    set_own_rhythm(office.context, a)
    assert (office.standing(a).own_cadence, office.standing(a).own_rule) == (None, "")


@pytest.mark.parametrize("rule", ["now and then", "FREQ=MINUTELY", "FREQ=YEARLY;INTERVAL=20"])
def test_rule_that_is_no_rhythm_is_refused(office: Office, rule: str) -> None:
    (a,) = office.add("Ada Never")
    before = office.standing(a)
    with pytest.raises(InputProblem) as raised:
        set_own_rhythm(office.context, a, rule=rule)
    assert (raised.value.code, raised.value.details["value"]) == (Code.INVALID_VALUE, rule)
    assert office.standing(a) == before
