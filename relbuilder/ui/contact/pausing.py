"""Lets a contact's clocks stand still, until a day or until the user says so, and go on again."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from relbuilder.services import pauses
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.coming_day import ask_for_day
from relbuilder.ui.contact.section import Section
from relbuilder.ui.days import long_day, yearly_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.buttons import IconButton, QuietButton
from relbuilder.ui.widgets.day_panel import ReadDay

_KEY = "pause"


def paused_words(desk: Desk, dossier: Dossier) -> str:
    """Until when the clocks stand still: "Paused until 3 January"; empty while they run."""
    translate, today = QCoreApplication.translate, desk.today()
    until = dossier.standing.paused_until
    if until is None or until <= today:
        return ""
    alone = runs_alone(desk, dossier)
    if until == date.max:
        return (
            translate("ContactPause", "Paused")
            if alone
            else translate("ContactPause", "Everything is paused")
        )
    words = (
        translate("ContactPause", "Paused until {day}")
        if alone
        else translate("ContactPause", "Everything is paused until {day}")
    )
    return words.format(day=_day(until, today))


def runs_alone(desk: Desk, dossier: Dossier) -> bool:
    """Whether a pause of this contact's own runs, and not only everybody's."""
    contact_id = dossier.standing.contact_id
    return any(pause.contact_id == contact_id for pause in desk.reader.pauses(desk.today()))


def pause_button(section: Section, read_day: ReadDay) -> QWidget:
    """A button for the contact of a section of the panel: it offers pauses, or ends the one that runs."""
    translate = QCoreApplication.translate
    if runs_alone(section.desk, section.dossier):
        resume = QuietButton(translate("ContactPause", "Resume"), small=True)
        resume.setObjectName(_KEY)
        resume.clicked.connect(partial(_resume, section))
        return resume
    button = IconButton("pause", translate("ContactPause", "Pause…"))
    button.setObjectName(_KEY)
    button.clicked.connect(partial(_offer, section, read_day, button))
    return button


def _offer(section: Section, read_day: ReadDay, button: QWidget) -> None:
    translate, today = QCoreApplication.translate, section.desk.today()
    menu = QMenu(section)
    menu.aboutToHide.connect(menu.deleteLater)
    for words, until in (
        (translate("ContactPause", "Pause for a week"), today + timedelta(weeks=1)),
        (translate("ContactPause", "Pause for a month"), _in_a_month(today)),
    ):
        menu.addAction(words).triggered.connect(partial(_pause, section, until))
    ask = menu.addAction(translate("ContactPause", "Pause until a day…"))
    ask.triggered.connect(partial(_ask, section, read_day, button))
    menu.addAction(translate("ContactPause", "Pause until I say so")).triggered.connect(
        partial(_pause, section, None)
    )
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _ask(section: Section, read_day: ReadDay, button: QWidget, _checked: bool = False) -> None:
    translate = QCoreApplication.translate
    title, verb = translate("ContactPause", "Pause until when?"), translate("ContactPause", "Pause")
    panel = ask_for_day(button, title, verb, section.desk.today(), read_day)
    panel.chosen.connect(partial(_pause, section))


def _pause(section: Section, until: date | None, _checked: bool = False) -> None:
    translate, today = QCoreApplication.translate, section.desk.today()
    told = translate("ContactPause", "Paused")
    if until is not None:
        told = translate("ContactPause", "Paused until {day}").format(day=_day(until, today))
    section.do(partial(pauses.pause, section.desk.context, until, contact_id=section.contact_id), told)


def _resume(section: Section) -> None:
    told = QCoreApplication.translate("ContactPause", "The clock goes on where it stopped")
    section.do(partial(pauses.resume, section.desk.context, contact_id=section.contact_id), told)


def _day(day: date, today: date) -> str:
    return long_day(day) if day.year > today.year + 1 else yearly_day(day.month, day.day, None)


def _in_a_month(today: date) -> date:
    year, month = today.year + today.month // 12, today.month % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))
