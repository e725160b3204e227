"""Names in notes become mentions, and those who are mentioned know of it."""

from dataclasses import replace

from relbuilder.domain.mentions import mention, mentioned, plain
from relbuilder.domain.touch import TouchKind
from relbuilder.services.contacts import bin_contacts, edit_contact
from relbuilder.services.recording import redo, undo
from relbuilder.services.touches import delete_touch, edit_touch, log_touch
from tests.storage.services.conftest import Office


def test_a_name_that_one_contact_bears_is_a_mention(office: Office) -> None:
    ada, karen = office.add("Ada Owed", "Karen Holm")
    note = "Talked of @Karen Holm. Then of @Bo, and karen@holm.dk"
    touch = log_touch(office.context, [ada], TouchKind.CALL, note=note)
    assert touch.note == note.replace("@Karen Holm", mention("Karen Holm", karen), 1)
    (told,) = office.dossier(karen).mentions
    assert (told.contact_id, told.touch_id, told.day) == (ada, touch.id, touch.day)
    assert office.dossier(karen).names == {ada: "Ada Owed"}
    assert office.dossier(ada).mentions == ()


def test_who_shares_a_name_is_not_guessed(office: Office) -> None:
    ada, *_ = office.add("Ada Owed", "Karen Holm", "Karen Holm")
    assert log_touch(office.context, [ada], TouchKind.CALL, note="@Karen Holm").note == "@Karen Holm"


def test_an_edit_keeps_whom_a_name_led_to(office: Office) -> None:
    ada, karen = office.add("Ada Owed", "Karen Holm")
    touch = log_touch(office.context, [ada], TouchKind.CALL, note="@Karen Holm is well")
    office.add("Karen Holm")
    edit_touch(office.context, replace(touch, note="@Karen Holm is very well"))
    (known,) = office.dossier(ada).touches
    assert (mentioned(known.note), plain(known.note)) == ([karen], "@Karen Holm is very well")
    edit_touch(office.context, replace(known, note="Nobody"))
    assert office.dossier(karen).mentions == ()
    undo(office.context)
    assert len(office.dossier(karen).mentions) == 1


def test_a_mention_goes_and_comes_with_its_touch(office: Office) -> None:
    ada, karen = office.add("Ada Owed", "Karen Holm")
    touch = log_touch(office.context, [ada], TouchKind.CALL, note="@Karen Holm")
    delete_touch(office.context, touch.id or 0)
    assert office.dossier(karen).mentions == ()
    undo(office.context)
    assert len(office.dossier(karen).mentions) == 1
    redo(office.context)
    assert office.dossier(karen).mentions == ()


def test_a_note_on_somebody_mentions_too_until_that_one_is_binned(office: Office) -> None:
    ada, karen = office.add("Ada Owed", "Karen Holm")
    edit_contact(office.context, ada, lambda known: replace(known, note="Sister of @Karen Holm"))
    (told,) = office.dossier(karen).mentions
    assert (told.contact_id, told.touch_id, told.day) == (ada, None, None)
    assert office.reader.find(text="holm") == [ada, karen]
    bin_contacts(office.context, [ada])
    assert office.dossier(karen).mentions == ()
