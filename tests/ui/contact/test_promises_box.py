"""Open promises: mine in the box, what is due first at the top; theirs in a quiet line; settled ones nowhere."""

from __future__ import annotations

from datetime import date, timedelta

from relbuilder.domain.relation import Promise, PromiseDirection, PromiseState
from relbuilder.services.history import Label
from relbuilder.services.recording import recorded
from relbuilder.ui.contact.promises_box import PromisesBox
from relbuilder.ui.contact.prose import Prose
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle

MINE, THEIRS = PromiseDirection.MINE, PromiseDirection.THEIRS


def promise(
    kit: Kit,
    text: str,
    direction: PromiseDirection = MINE,
    *,
    due: date | None = None,
    state: PromiseState = PromiseState.OPEN,
) -> None:
    shown = kit.panel.contact_id
    assert shown is not None
    with recorded(kit.desk.context, Label.EDIT) as unit:
        unit.promises.add(Promise(shown, direction, text, kit.desk.today(), due, state))
    settle()


def lines(kit: Kit) -> list[str]:
    """What the box says, top down."""
    (box,) = kit.panel.findChildren(PromisesBox)
    found = [prose for prose in kit.hand.seen(Prose) if box.isAncestorOf(prose)]
    return [prose.text() for prose in sorted(found, key=lambda p: p.mapTo(box, p.rect().topLeft()).y())]


def test_what_is_due_first_stands_first_and_what_has_no_day_last(kit: Kit) -> None:
    kit.meet("Mette Holm")
    today = kit.desk.today()
    promise(kit, "No day")
    promise(kit, "Late", due=today - timedelta(6))
    promise(kit, "Soon", due=today + timedelta(4))
    assert [line.partition("  ")[0] for line in lines(kit)[1:]] == ["Late", "Soon", "No day"]
    assert lines(kit)[0].startswith("You owe Mette 3 thing")


def test_theirs_follow_below(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "an introduction", THEIRS)
    assert lines(kit) == ["Mette promised: an introduction"]


def test_what_was_kept_or_dropped_is_gone(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "kept", state=PromiseState.KEPT)
    promise(kit, "dropped", THEIRS, state=PromiseState.DROPPED)
    assert lines(kit) == []
