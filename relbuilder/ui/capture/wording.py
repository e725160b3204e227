"""Says in a few words each how a line was understood, and what became of it. Paints nothing."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.promise import PromiseDirection
from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.capture import Promised, Reminded, Touched, Understanding
from relbuilder.ui.capture.pills import Pill, Tone
from relbuilder.ui.clock_text import shown_time
from relbuilder.ui.days import named_day
from relbuilder.ui.wording import tier_name, touch_name

_ONE_DAY = timedelta(days=1)
_TOUCH_ICONS = {
    TouchKind.MEETING: "meeting",
    TouchKind.CALL: "phone",
    TouchKind.MESSAGE: "chat",
    TouchKind.LETTER: "letter",
    TouchKind.EVENT: "event",
}


def pills_of(meant: Understanding, today: date) -> list[Pill]:
    """What was understood, the person first and where somebody new will stand last."""
    if not meant.name:
        return []
    translate = QCoreApplication.translate
    pills = [_person(meant)]
    if meant.namesakes:
        words = translate("Capture", "%n other(s) go by that name", None, meant.namesakes)
        pills.append(Pill("people", words))
    pills += [Pill("building", meant.organisation)] if meant.organisation else []
    if meant.met_where:
        pills.append(Pill("place", translate("Capture", "met at {place}").format(place=meant.met_where)))
    pills += [_touch(touch, today) for touch in meant.touches]
    pills += [_promise(promise, meant, today) for promise in meant.promises]
    pills += [_reminder(reminder, meant, today) for reminder in meant.reminders]
    pills += _kept_with(meant)
    if meant.contact_id is None:
        pills.append(Pill("board", _goes_to(meant.tier), meant.tier))
    return pills


def missing(meant: Understanding) -> str:
    """What is still to be said before the line can be saved; empty when nothing is."""
    if not meant.name:
        return QCoreApplication.translate("Capture", "Begin with a name.")
    if not meant.complete:
        return QCoreApplication.translate("Capture", "What was promised?")
    return ""


def saved(meant: Understanding) -> str:
    """What became of the line."""
    if meant.contact_id is not None:
        return QCoreApplication.translate("Capture", "Saved with {name}").format(name=meant.name)
    if not meant.tier.living:
        words = QCoreApplication.translate("Capture", "{name} rests in the graveyard now")
    else:
        words = QCoreApplication.translate("Capture", "{name} is in {tier} now")
    return words.format(name=meant.name, tier=tier_name(meant.tier))


def _person(meant: Understanding) -> Pill:
    if meant.contact_id is not None:
        return Pill("person", meant.name, meant.tier)
    return Pill(
        "plus", QCoreApplication.translate("Capture", "New: {name}").format(name=meant.name), meant.tier
    )


def _goes_to(tier: Tier) -> str:
    if not tier.living:
        return QCoreApplication.translate("Capture", "rests in the graveyard")
    return QCoreApplication.translate("Capture", "goes to {tier}").format(tier=tier_name(tier))


def _touch(touch: Touched, today: date) -> Pill:
    what = f"{touch_name(touch.kind)}: {touch.note}" if touch.note else touch_name(touch.kind)
    return Pill(_TOUCH_ICONS[touch.kind], _on(what, touch.day, today))


def _promise(promise: Promised, meant: Understanding, today: date) -> Pill:
    translate = QCoreApplication.translate
    text = promise.text or "…"
    if promise.direction is PromiseDirection.MINE:
        words, tone = translate("Capture", "You promised: {text}").format(text=text), Tone.WARN
    else:
        words, tone = translate("Capture", "{name} promised: {text}"), Tone.PLAIN
        words = words.format(name=_given(meant), text=text)
    return Pill("promise", _on(words, promise.due, today), tone)


def _reminder(reminder: Reminded, meant: Understanding, today: date) -> Pill:
    translate = QCoreApplication.translate
    if reminder.kind is ReminderKind.THANK_YOU:
        words = reminder.text or translate("Capture", "Thank {name}").format(name=_given(meant))
        return Pill("gift", _on(words, reminder.day, today, reminder.at))
    words = translate("Capture", "Reminder: {text}").format(text=reminder.text)
    return Pill("clock", _on(words, reminder.day, today, reminder.at))


def _kept_with(meant: Understanding) -> list[Pill]:
    """What is added to what is known of the person."""
    pills = [
        Pill(icon, value)
        for icon, value in (("mail", meant.email), ("phone", meant.phone), ("link", meant.link))
        if value and value != meant.name
    ]
    pills += [Pill("tag", tag) for tag in meant.tags]
    if meant.note:
        pills.append(
            Pill("note", QCoreApplication.translate("Capture", "Note: {text}").format(text=meant.note))
        )
    return pills


def _given(meant: Understanding) -> str:
    return meant.name.split(maxsplit=1)[0]


def _on(what: str, day: date | None, today: date, at: time | None = None) -> str:
    """Something with its day behind it: "article · Friday 28 November, 15:00"."""
    if day is None:
        return what
    when = f"{_day(day, today)}, {shown_time(at)}" if at else _day(day, today)
    return f"{what} · {when}"


def _day(day: date, today: date) -> str:
    translate = QCoreApplication.translate
    if day == today:
        return translate("Capture", "today")
    if day == today + _ONE_DAY:
        return translate("Capture", "tomorrow")
    if day == today - _ONE_DAY:
        return translate("Capture", "yesterday")
    return named_day(day, today)
