"""One line of text becomes a contact, a touch, a promise or a reminder. Says first how it was understood."""

from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.capturing import openings
from relbuilder.services.capturing.deeds import Moment
from relbuilder.services.capturing.meaning import (
    DayFound,
    DayReader,
    Promised,
    Reminded,
    Touched,
    Understanding,
)
from relbuilder.services.capturing.reading import Line, read_line
from relbuilder.services.capturing.saving import save
from relbuilder.services.capturing.whom import find_whom, known_firm, same_firm
from relbuilder.services.context import Context
from relbuilder.services.ports import Reader
from relbuilder.services.readings import ContactSummary

__all__ = ["DayFound", "DayReader", "Promised", "Reminded", "Touched", "Understanding", "save", "understand"]

_LONGEST_PLACE = 5
"""Words: what is longer after "met in" tells more than a place."""


def understand(context: Context, reader: Reader, words: DayReader, line: str) -> Understanding:
    """Read a line such as "Mette Testesen, Blå Bølge, Folkemødet, promised article Friday". Writes nothing.

    The first part names whom it is about. Parts that open with a word for it are promises, reminders, thank-yous or
    touches; of the others the first is the firm of somebody new, the second where you met, and the rest is noted.
    """
    today = context.today()
    now = context.clock.now().astimezone(ZoneInfo(context.clock.zone())).time()
    read = read_line(line, Moment(words, today, now), context.region)
    if not read.called:
        return Understanding("")
    found = find_whom(reader, today, read.name, read.addresses, read.others)
    if found.known:
        return _of_known(reader, read, found.known)
    return replace(_of_newcomer(reader, read), namesakes=found.namesakes)


def _of_known(reader: Reader, read: Line, known: ContactSummary) -> Understanding:
    """What is not understood becomes a note: what is known of somebody is never written over."""
    firm = ""
    notes = [read.place] if read.place else []
    for part in read.others:
        if same_firm(part, known.organisation):
            continue
        if not known.organisation and not firm and (named := known_firm(reader, part)):
            firm = named
        else:
            notes.append(part)
    meant = replace(_said(read, known.name), contact_id=known.id, tier=known.tier, organisation=firm)
    return _noted(meant, notes)


def _of_newcomer(reader: Reader, read: Line) -> Understanding:
    """Somebody who is more than a card, because something was promised or done, is worth knowing."""
    others = list(read.others)
    firms = {part: firm for part in others if (firm := known_firm(reader, part))}
    firm = next(iter(firms), others[0] if others else "")
    if firm:
        others.remove(firm)
    place, touches = (read.place, read.touches) if read.place else _met(read.touches)
    if not place and others:
        place = others.pop(0)
    meant = replace(
        _said(read, read.called),
        tier=Tier.GOOD_TO_KNOW if read.deeds else Tier.GRAVEYARD,
        organisation=firms.get(firm, firm),
        met_where=place,
        touches=touches,
    )
    return _noted(meant, others)


def _said(read: Line, name: str) -> Understanding:
    return Understanding(
        name=name,
        email=read.addresses.email,
        phone=read.addresses.phone,
        link=read.addresses.link,
        tags=tuple(read.tags),
        promises=read.promises,
        reminders=tuple(replace(r, text=r.text or name) if r.needs_text else r for r in read.reminders),
        touches=read.touches,
    )


def _met(touches: tuple[Touched, ...]) -> tuple[str, tuple[Touched, ...]]:
    """The place in "met at Folkemødet", and the touches without it."""
    for number, touch in enumerate(touches):
        at = openings.AT.match(touch.note)
        if (
            at
            and touch.kind in (TouchKind.MEETING, TouchKind.EVENT)
            and len(touch.note.split()) <= _LONGEST_PLACE
        ):
            place = touch.note[at.end() :]
            return place, (*touches[:number], replace(touch, note=""), *touches[number + 1 :])
    return "", touches


def _noted(meant: Understanding, notes: Iterable[str]) -> Understanding:
    """What was said belongs to the talk in which it was said, where there was one."""
    note = ", ".join(notes)
    if not note or not meant.touches:
        return replace(meant, note=note)
    *others, last = meant.touches
    return replace(meant, touches=(*others, replace(last, note=", ".join(filter(None, (last.note, note))))))
